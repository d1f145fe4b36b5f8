/** What a site says that has not logged in, or not over TLS. Source: System.Net.Mail, SmtpException. */
export const NOT_AUTHENTICATED =
  'The SMTP server requires a secure connection or the client was not authenticated. The server response was: …'
