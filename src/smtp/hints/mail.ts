/**
 * Hints for sender, recipient and message, and for what nothing else explains.
 */
import type { Hint } from './hint.js'

export const MAIL_HINTS: readonly Hint[] = [
  {
    id: 'NOT_LOGGED_IN',
    stages: ['mail', 'rcpt', 'data'],
    text: /not authenticated|authentication (is )?required|authenticate first|not logged in|Unauthenticated senders/i,
    kind: 'credentials',
    hint: 'The server wants a login before it takes mail: "{reply}". Set user name and password.',
  },
  {
    id: 'SENDAS_M365',
    text: /5\.7\.60|SendAsDenied|permissions? to send as/i,
    kind: 'account',
    hint: 'Microsoft 365 does not let this login send as {from}. Use the address of the mailbox itself, or give it the right "Send as".',
  },
  {
    id: 'SES_UNVERIFIED',
    text: /Email address is not verified/i,
    kind: 'account',
    hint: 'Amazon SES has not verified {from} in this region; while the account is in the sandbox, the recipient must be verified as well.',
  },
  {
    id: 'SENDGRID_IDENTITY',
    text: /verified Sender Identity|not authorized to send from that email/i,
    kind: 'account',
    hint: 'SendGrid knows {from} neither as a verified sender nor as an address of an authenticated domain. Verify one of them.',
  },
  {
    id: 'GREYLIST',
    stages: ['mail', 'rcpt', 'data', 'message'],
    text: /grey ?list|try again later|temporar/i,
    codes: [421, 450, 451, 452],
    kind: 'temporary',
    hint: 'The server puts unknown senders off for a while (greylisting): "{reply}". The settings are right; a later try should pass.',
  },
  {
    id: 'SENDER_REFUSED',
    stages: ['mail', 'rcpt'],
    text: /sender|from address|not owned/i,
    kind: 'config',
    hint: 'The server does not take {from} as the sender of this login: "{reply}". Use an address of the account or of a verified domain.',
  },
  {
    id: 'RELAY_DENIED',
    stages: ['rcpt'],
    text: /relay|relaying/i,
    kind: 'credentials',
    hint: "The server passes no mail on to {to} for this client. Set user name, password and enableSsl, or use the provider's submission host.",
  },
  {
    id: 'RCPT_UNKNOWN',
    stages: ['rcpt'],
    codes: [550, 551, 553],
    text: /user unknown|no such|unknown|does not exist|5\.1\.1|mailbox/i,
    kind: 'config',
    hint: 'The server knows no recipient {to}. Check smoke-test-recipient.',
  },
  {
    id: 'MAIL_TEMP',
    stages: ['mail', 'rcpt', 'data', 'message'],
    codes: [421, 450, 451, 452, 454, 432],
    kind: 'temporary',
    hint: 'The server puts the mail off: "{reply}". The settings may be right; try again later.',
  },
  {
    id: 'SENDER_SYNTAX',
    stages: ['mail'],
    codes: [501, 553, 555],
    kind: 'config',
    hint: 'The server cannot read the sender {from}: "{reply}". Correct the from address.',
  },
  {
    id: 'SIZE',
    codes: [552],
    kind: 'server',
    hint: 'The server refuses for size or quota: "{reply}". Its owner must make room.',
  },
  {
    id: 'CONTENT',
    stages: ['data', 'message'],
    codes: [550, 554, 571],
    kind: 'account',
    hint: 'The server refuses the message itself: "{reply}". Check the from address, the verification of its domain, and the limits of the account.',
  },
  {
    id: 'TIMEOUT',
    cause: /ETIMEDOUT/i,
    kind: 'server',
    hint: 'The server falls silent at this step. Look at the server, or raise the timeout.',
  },
  {
    id: 'CLOSED',
    cause: /ECONNECTION|ECONNRESET/i,
    kind: 'server',
    hint: 'The server hangs up at this step. Look at the server.',
  },
  {
    id: 'MAIL_REFUSED',
    stages: ['mail', 'rcpt', 'data', 'message'],
    kind: 'server',
    hint: 'The server refuses: "{reply}". Ask its owner why.',
  },
  {
    id: 'OTHER',
    kind: 'server',
    hint: 'The server does something that no rule of this test explains: "{reply}".',
  },
]
