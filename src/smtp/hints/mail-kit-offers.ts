/**
 * What a server shows before anything is asked of it, where MailKit makes something else of it than System.Net.Mail.
 */
import type { Hint } from './hint.js'

/** In the order in which they are tried. */
export const MAIL_KIT_OFFERS: readonly Hint[] = [
  {
    id: 'GREETING_TLS_FIRST',
    client: 'mail-kit',
    stages: ['greeting'],
    cause: /^TLS_FIRST$/,
    kind: 'config',
    setting: 'TLS',
    hint: 'The server does not greet, and answers when it is spoken to in TLS: port {port} expects TLS from the first byte, and the site would wait 120 seconds and give up. Set "SecureSocketOptions": "SslOnConnect", or use the port that has STARTTLS (587 is usual).',
  },
  {
    id: 'AUTH_WINDOWS_FIRST',
    client: 'mail-kit',
    stages: ['auth'],
    offers: 'NTLM',
    kind: 'untested',
    setting: null,
    hint: 'The login did not succeed, but the server offers NTLM too ({mechanisms}), which the site tries and this test cannot do. The site may manage it. Where it does not, check user name and password.',
  },
  {
    id: 'REPLY_FORMAT',
    client: 'mail-kit',
    cause: /^REPLY_(FORMAT|CODES)$/,
    kind: 'server',
    setting: null,
    hint: 'MailKit cannot read what the server answers, so the site fails. Each line of a reply must begin with a code of three digits, and all of them with the same. The owner of the server must look at it.',
  },
  {
    id: 'AUTH_NOT_OFFERED_PLAIN',
    client: 'mail-kit',
    stages: ['ehlo', 'auth'],
    cause: /^NO_LOGIN_BEFORE_TLS$/,
    kind: 'config',
    setting: 'TLS',
    hint: 'There is a user name, but without TLS the server offers no login that the site could use, and the site sends nothing. The server offers STARTTLS: set {requireTls}, or "Auto".',
  },
  {
    id: 'AUTH_NO_LOGIN',
    client: 'mail-kit',
    stages: ['ehlo', 'auth'],
    cause: /^NO_COMMON_LOGIN$/,
    kind: 'config',
    setting: null,
    hint: 'The server offers the login mechanisms {mechanisms} only, and with a user name and a password the site can do none of them: it sends nothing. Ask the provider for PLAIN or LOGIN. {insteadOfPasswords}',
  },
  {
    id: 'AUTH_NOT_OFFERED',
    client: 'mail-kit',
    stages: ['ehlo', 'auth'],
    cause: /^NO_LOGIN$/,
    kind: 'config',
    setting: 'userName',
    hint: 'There is a user name, but {host}:{port} offers no login, and the site sends nothing. Use the submission port (587) with {requireTls} or "Auto", or leave user name and password out if the relay wants none.',
  },
  {
    id: 'AUTH_ASKS_MORE',
    client: 'mail-kit',
    stages: ['auth'],
    codes: [334],
    kind: 'server',
    setting: null,
    hint: 'The server asks for more than user name and password, or asks what makes no sense, and the login of the site fails there too. Ask the owner of the server for a login without a further question.',
  },
]
