/**
 * Hints for sender, recipient and message, and for what nothing else explains.
 */
import { RUNNER } from '../../mentions.js'
import { ANOTHER_ADDRESS, type Hint } from './hint.js'

/** Who is asking, and for whom. */
const ENVELOPE: readonly Hint[] = [
  {
    id: 'SENDER_POLICY',
    means: ['sender policy'],
    kind: 'network',
    setting: null,
    hint: `By SPF, DKIM or DMARC the address of ${RUNNER} may not speak for the domain of {from}. ${ANOTHER_ADDRESS} Log in at your provider's submission host, or have the site's address in the SPF record of the domain.`,
  },
  {
    id: 'HOST_RECEIVES',
    means: ['not for sending'],
    kind: 'network',
    setting: 'host',
    hint: 'This server receives mail, and takes none to pass on from an address like this. Use the submission host of your provider, with user name and password. The site sends from another address, but would hardly fare better.',
  },
  {
    id: 'NOT_LOGGED_IN',
    stages: ['mail', 'rcpt', 'data'],
    means: ['address refused'],
    text: /client host rejected: access denied/,
    loggedIn: false,
    offers: 'a login',
    kind: 'credentials',
    setting: null,
    hint: `The server takes mail without a login from admitted addresses only, and offers a login. Set user name and password, or have the site's address admitted.`,
  },
  {
    id: 'ADDRESS_REFUSED',
    means: ['address refused'],
    kind: 'network',
    setting: null,
    hint: `The server does not admit the address of ${RUNNER}: it is on a block list, or not on the list of admitted ones. ${ANOTHER_ADDRESS} Where the provider or the server has a list of admitted addresses, add the site's.`,
  },
  {
    id: 'NOT_LOGGED_IN',
    stages: ['mail', 'rcpt', 'data', 'message'],
    means: ['login wanted'],
    kind: 'credentials',
    setting: 'userName',
    hint: 'The server wants a login before it takes mail. Set user name and password.',
  },
  {
    id: 'TOO_FAST',
    means: ['too fast', 'too many logins'],
    kind: 'temporary',
    setting: null,
    hint: 'The server limits how much it takes at once. Try again later, with one job at a time.',
  },
  {
    id: 'ACCOUNT_STATE',
    means: ['account state', 'passwords off'],
    kind: 'account',
    setting: null,
    hint: 'The provider stops this account or its domain. Look at the account at the provider: is it activated, out of its sandbox or trial, paid for, within its limits, and not blocked?',
  },
  {
    id: 'SENDER_SYNTAX',
    stages: ['mail'],
    codes: [501, 555],
    kind: 'config',
    setting: 'from',
    hint: 'The server cannot read the sender {from}. Correct the from address.',
  },
  {
    id: 'SENDER_UNVERIFIED',
    means: ['sender not verified'],
    kind: 'account',
    setting: 'from',
    hint: 'The provider does not know {from} as a sender of this account. Verify the address or its domain at the provider, or use one that is verified.',
  },
  {
    id: 'SENDER_REFUSED',
    means: ['sender refused'],
    kind: 'config',
    setting: 'from',
    hint: 'The server does not take {from} as the sender of this login. Use an address of the account or of a verified domain, which exists and has a DNS record.',
  },
]

const RECIPIENT: readonly Hint[] = [
  {
    id: 'RELAY_DENIED',
    means: ['relay refused'],
    loggedIn: false,
    text: /unable to relay|accepted domain/,
    kind: 'credentials',
    setting: null,
    hint: 'The server passes no mail on to {to} for this client. It wants a login, or the address of the site in its list of relaying clients: set user name, password and {tlsName}, or ask its owner to admit the site.',
  },
  {
    id: 'RELAY_DENIED',
    means: ['relay refused'],
    loggedIn: false,
    kind: 'credentials',
    setting: 'userName',
    hint: "The server passes no mail on to {to} without a login. Set user name, password and {tlsName}, or use the provider's submission host.",
  },
  {
    id: 'RELAY_DENIED',
    means: ['relay refused'],
    kind: 'credentials',
    setting: null,
    hint: "The server passes no mail on to {to} for this login. Ask its owner to let the account send to other domains, or use the provider's submission host.",
  },
  {
    id: 'RCPT_FULL',
    means: ['recipient full'],
    kind: 'temporary',
    setting: 'recipient',
    hint: 'The mailbox of {to} is full. The settings are right; take another smoke-test-recipient.',
  },
  {
    id: 'RCPT_UNKNOWN',
    stages: ['rcpt'],
    means: ['recipient refused'],
    loggedIn: false,
    text: /invalid (recipient|mailbox|address)|mailbox unavailable|not like recipient/,
    kind: 'config',
    setting: null,
    hint: 'The server knows no recipient {to}, or takes mail for it after a login only. Check smoke-test-recipient, and whether the server wants user name and password.',
  },
  {
    id: 'RCPT_UNKNOWN',
    means: ['recipient refused'],
    kind: 'config',
    setting: 'recipient',
    hint: 'The server knows no recipient {to}. Check smoke-test-recipient.',
  },
]

const MESSAGE: readonly Hint[] = [
  {
    id: 'CONTENT',
    means: ['content'],
    series: 5,
    kind: 'account',
    setting: null,
    hint: 'The server refuses the message itself. Check the from address, the verification of its domain, and the limits of the account.',
  },
  {
    id: 'GREYLIST',
    stages: ['mail', 'rcpt', 'data', 'message'],
    means: ['greylisting'],
    series: 4,
    kind: 'temporary',
    setting: null,
    hint: 'The server puts unknown senders off for a while (greylisting). The settings are right; a later try should pass. {client} never tries again by itself, so the first mails of the site may be lost: ask for an exception for its address.',
  },
  {
    id: 'SIZE',
    means: ['size'],
    kind: 'server',
    setting: null,
    hint: 'The server refuses for size. Its owner must allow larger messages, or make room.',
  },
  {
    id: 'MAIL_TEMP',
    stages: ['mail', 'rcpt', 'data', 'message'],
    series: 4,
    kind: 'temporary',
    setting: null,
    hint: 'The server puts the mail off. The settings may be right; try again later. {client} never tries again by itself.',
  },
  {
    id: 'RCPT_UNKNOWN',
    stages: ['rcpt'],
    loggedIn: true,
    codes: [501, 511, 550, 551, 553, 556],
    text: /^(?!.{0,1500}\b(denied|policy|prohibit\w*|administrat\w*|not allowed|refused|forbidden)\b)/,
    kind: 'config',
    setting: 'recipient',
    hint: 'The server knows no recipient {to}, or takes no mail for it. Check smoke-test-recipient.',
  },
  {
    id: 'SENDER_SYNTAX',
    stages: ['mail'],
    codes: [501, 553, 555],
    loggedIn: true,
    kind: 'config',
    setting: 'from',
    hint: 'The server cannot read the sender {from}. Correct the from address.',
  },
  {
    id: 'SIZE',
    codes: [552],
    kind: 'server',
    setting: null,
    hint: 'The server refuses for size or quota. Its owner must make room.',
  },
  {
    id: 'LOGIN_WANTED',
    stages: ['mail', 'rcpt', 'data'],
    loggedIn: false,
    codes: [503, 505, 513, 521, 523, 530, 535, 550, 551, 553, 554, 556, 571],
    kind: 'credentials',
    setting: 'userName',
    hint: 'The server probably wants a login: it refuses without a clear reason, and there is no user name. Set user name and password, or ask its owner to admit the address of the site.',
  },
  {
    id: 'CONTENT',
    stages: ['data', 'message'],
    series: 5,
    kind: 'account',
    setting: null,
    hint: 'The server refuses the message itself. Check the from address, the verification of its domain, and the limits of the account.',
  },
]

const LAST: readonly Hint[] = [
  {
    id: 'TIMEOUT',
    cause: /ETIMEDOUT/i,
    kind: 'server',
    setting: null,
    hint: 'The server falls silent at this step. Look at the server, or raise the timeout.',
  },
  {
    id: 'CLOSED',
    cause: /ECONNECTION|ECONNRESET/i,
    kind: 'server',
    setting: null,
    hint: 'The server hangs up at this step. Look at the server.',
  },
  {
    id: 'MAIL_REFUSED',
    stages: ['mail', 'rcpt', 'data', 'message'],
    kind: 'server',
    setting: null,
    hint: 'The server refuses. Ask its owner why.',
  },
  {
    id: 'OTHER',
    kind: 'server',
    setting: null,
    hint: 'The server does something that no rule of this test explains.',
  },
]

/** In the order in which they are tried. */
export const MAIL_HINTS: readonly Hint[] = [...ENVELOPE, ...RECIPIENT, ...MESSAGE, ...LAST]
