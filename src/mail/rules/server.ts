/** A mail server as the examples of rules have it: nothing is wrong with it, and nobody logs in. */
export const SERVER = {
  from: 'post@example.com',
  host: 'smtp.example.com',
  port: 587,
  enableSsl: true,
} as const
