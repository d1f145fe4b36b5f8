/**
 * Hints for the login. A login may be refused for another reason than user name and password: that reason is said.
 */
import { RUNNER } from '../../mentions.js'
import { CREDENTIAL_HINTS } from './credentials.js'
import { ANOTHER_ADDRESS, type Hint } from './hint.js'
import { PROVIDER_HINTS } from './providers.js'

const MECHANISMS: readonly Hint[] = [
  {
    id: 'AUTH_MUST_TLS',
    means: ['TLS wanted'],
    kind: 'config',
    setting: 'TLS',
    hint: 'The server insists on TLS: set {requireTls}.',
  },
]

/** Reasons that are not the user name, and not the password. */
const REASONS: readonly Hint[] = [
  {
    id: 'AUTH_ADDRESS',
    stages: ['auth'],
    means: ['address refused', 'not for sending'],
    kind: 'network',
    setting: null,
    hint: `The server admits no login from the address of ${RUNNER}. ${ANOTHER_ADDRESS} Add the site's address to the list of admitted addresses at the provider, where it has one.`,
  },
  {
    id: 'AUTH_OTHER_PW',
    stages: ['auth'],
    means: ['other password'],
    kind: 'credentials',
    setting: 'password',
    hint: "The provider wants another password than the account's own: an app password, or an authorization code, which it makes in the settings of the account.",
  },
  {
    id: 'YAHOO_CREDS',
    stages: ['auth'],
    text: /#auth005|#mbr1212/,
    kind: 'credentials',
    setting: 'password',
    hint: "Yahoo takes an app password here (made in the account's security settings), not the account's own. After failed logins, wait before the next try.",
  },
  {
    id: 'AUTH_TOO_MANY',
    stages: ['auth'],
    means: ['too many logins'],
    kind: 'temporary',
    setting: null,
    hint: 'There were too many logins lately, failed ones above all. Check user name and password, wait, and let only one job test at a time.',
  },
  {
    id: 'AUTH_TOO_MANY',
    stages: ['auth'],
    means: ['too fast'],
    kind: 'temporary',
    setting: null,
    hint: 'The server limits how much it takes at once. Wait, and let only one job test at a time.',
  },
  {
    id: 'AUTH_BASIC_OFF',
    stages: ['auth'],
    means: ['passwords off'],
    kind: 'account',
    setting: null,
    hint: 'The provider takes no plain user name and password for this account, and {sender} knows no other way. Allow it (often "SMTP AUTH") in the settings of the account. {insteadOfPasswords}',
  },
  {
    id: 'AUTH_ACCOUNT',
    stages: ['auth'],
    means: ['account state', 'sender not verified'],
    kind: 'account',
    setting: null,
    hint: 'The provider stops this account; user name and password may be right. Look at the account at the provider: is it activated, paid for, within its limits, and not blocked?',
  },
]

/** What the code alone tells. */
const CODES: readonly Hint[] = [
  {
    id: 'AUTH_MECH',
    client: 'system-net-mail',
    stages: ['auth'],
    codes: [504],
    kind: 'config',
    setting: null,
    hint: 'The server lists AUTH LOGIN but does not know it as System.Net.Mail sends it: AUTH login, in small letters. The site has no other way to send a password. Ask the owner of the server for AUTH LOGIN in letters of either case.',
  },
  {
    id: 'AUTH_INITIAL',
    client: 'system-net-mail',
    stages: ['auth'],
    codes: [501],
    kind: 'server',
    setting: null,
    hint: 'The server refuses the user name in the same line as AUTH LOGIN, which is the only way System.Net.Mail sends it. The site cannot log in there.',
  },
  {
    id: 'AUTH_MECH',
    client: 'mail-kit',
    stages: ['auth'],
    codes: [501, 504],
    kind: 'server',
    setting: null,
    hint: 'The server lists logins ({mechanisms}) that it does not take. The site tries {tries}, one after another. Ask the provider which login works.',
  },
  {
    id: 'AUTH_UNAVAILABLE',
    stages: ['auth'],
    codes: [500, 502, 503],
    usesTls: false,
    kind: 'config',
    setting: 'TLS',
    hint: 'The server takes no login at this point. It probably wants TLS first: set {requireTls}, and check the port.',
  },
  {
    id: 'AUTH_UNAVAILABLE',
    stages: ['auth'],
    codes: [500, 502, 503],
    kind: 'config',
    setting: 'port',
    hint: 'The server takes no login at this point. Check the port: logins belong on the submission port, 587.',
  },
  {
    id: 'AUTH_TEMP',
    stages: ['auth'],
    series: 4,
    kind: 'temporary',
    setting: null,
    hint: 'The server cannot check the login now. Try again later.',
  },
]

const REJECTED: readonly Hint[] = [
  {
    id: 'AUTH_BAD',
    stages: ['auth'],
    cause: /^REFUSED_AND_CLOSED$/,
    series: 5,
    kind: 'credentials',
    setting: 'userName',
    hint: 'The server rejects user name or password, and hangs up. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key.',
  },
  {
    id: 'AUTH_BAD',
    client: 'system-net-mail',
    stages: ['auth'],
    series: 5,
    kind: 'credentials',
    setting: 'userName',
    hint: 'The server rejects user name or password. The site ignores that and goes on without a login, so what it shows is another error, or none. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key.',
  },
  {
    id: 'AUTH_BAD',
    client: 'mail-kit',
    stages: ['auth'],
    series: 5,
    kind: 'credentials',
    setting: 'userName',
    hint: 'The server rejects user name or password, and the site sends nothing. With each mail it tries {tries}, and each try is a failed login, which may lock the account. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key.',
  },
  {
    id: 'AUTH_TIMEOUT',
    stages: ['auth'],
    cause: /ETIMEDOUT/i,
    kind: 'server',
    setting: null,
    hint: 'The server does not answer the login. Some wait long after a wrong password: check user name and password, then raise the timeout.',
  },
  {
    id: 'AUTH_CLOSED',
    stages: ['auth'],
    cause: /ECONNECTION|ECONNRESET/i,
    kind: 'credentials',
    setting: null,
    hint: 'The server hangs up at the login, as some do at a wrong password or an unknown IP address. Check user name and password.',
  },
]

/** In the order in which they are tried. */
export const LOGIN_HINTS: readonly Hint[] = [
  ...MECHANISMS,
  ...PROVIDER_HINTS,
  ...REASONS,
  ...CODES,
  ...CREDENTIAL_HINTS,
  ...REJECTED,
]
