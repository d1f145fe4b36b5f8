/**
 * Hints for the login. Some servers say only at MAIL FROM, or later, that they disliked it.
 */
import type { Hint } from './hint.js'

const MECHANISMS: readonly Hint[] = [
  {
    id: 'AUTH_NOT_OFFERED_PLAIN',
    stages: ['auth'],
    lacks: 'any mechanism',
    enableSsl: false,
    kind: 'config',
    hint: 'There is a user name, but without TLS the server offers no login, and the site would go on without one. Set enableSsl="true".',
  },
  {
    id: 'AUTH_NOT_OFFERED',
    stages: ['auth'],
    lacks: 'any mechanism',
    kind: 'config',
    hint: 'There is a user name, but {host}:{port} offers no login, and the site would go on without one. Use the submission port (587), or leave user name and password out if the relay wants none.',
  },
  {
    id: 'AUTH_NO_LOGIN',
    stages: ['auth'],
    lacks: 'usable mechanism',
    kind: 'config',
    hint: 'The server offers the login mechanisms {mechanisms} only; System.Net.Mail knows LOGIN, NTLM and GSSAPI, and would send without a login. Ask the provider for AUTH LOGIN.',
  },
  {
    id: 'AUTH_MUST_TLS',
    stages: ['auth', 'mail', 'rcpt'],
    text: /STARTTLS|encryption required|secure connection/i,
    codes: [530, 538, 554, 550, 451],
    kind: 'config',
    hint: 'The server insists on TLS: set enableSsl="true".',
  },
]

const PROVIDERS: readonly Hint[] = [
  {
    id: 'M365_TENANT_OFF',
    text: /SmtpClientAuthentication is disabled for the Tenant/i,
    kind: 'account',
    hint: 'SMTP AUTH is off for the whole Microsoft 365 tenant. An administrator can allow it, best for this one mailbox only: https://aka.ms/smtp_auth_disabled',
  },
  {
    id: 'M365_MAILBOX_OFF',
    text: /SmtpClientAuthentication is disabled for the Mailbox/i,
    kind: 'account',
    hint: 'SMTP AUTH is off for this mailbox. In the Microsoft 365 admin centre: Users, Mail, Manage email apps, Authenticated SMTP. https://aka.ms/smtp_auth_disabled',
  },
  {
    id: 'M365_BASIC_OFF',
    text: /basic authentication is (disabled|not supported)|5\.7\.30/i,
    kind: 'account',
    hint: 'This Microsoft 365 tenant takes no plain user name and password any more, and System.Net.Mail cannot do OAuth. Move the site to a mail relay (SendGrid, Mailgun, Azure Communication Services and others).',
  },
  {
    id: 'M365_POLICY',
    text: /did not meet the criteria|conditional access|security defaults/i,
    kind: 'account',
    hint: 'A policy of the Microsoft 365 tenant (security defaults, Conditional Access) stops this login. Make an exception for the mailbox, or use a mail relay.',
  },
  {
    id: 'M365_LOCKED',
    text: /5\.7\.139(?:(?!5\.7\.139).)*(locked|blocked)/i,
    kind: 'account',
    hint: 'The Microsoft 365 account is locked. Unlock it before you run this again: each failed login keeps it locked.',
  },
  {
    id: 'M365_CREDS',
    stages: ['auth'],
    provider: 'microsoft-365',
    codes: [535],
    kind: 'credentials',
    hint: 'Microsoft 365 rejects the login. The user name is the full sign-in name, SMTP AUTH must be on for the mailbox, and with multi-factor sign-in the ordinary password never works.',
  },
  {
    id: 'GMAIL_APP_PW',
    text: /5\.7\.9|Application-specific password|InvalidSecondFactor/i,
    kind: 'credentials',
    hint: "Gmail takes an app password here (16 letters, from myaccount.google.com/apppasswords), not the account's own.",
  },
  {
    id: 'GMAIL_BAD',
    text: /BadCredentials|5\.7\.8 Username and Password not accepted/i,
    kind: 'credentials',
    hint: 'Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords.',
  },
  {
    id: 'GMAIL_WEB',
    text: /5\.7\.14|log in via your web browser|WebLoginRequired/i,
    kind: 'account',
    hint: 'Google wants somebody to sign in with a browser before it admits this network. Use an app password.',
  },
  {
    id: 'AUTH_TOO_MANY',
    stages: ['auth', 'greeting'],
    text: /too many (login|auth|failed)|try again later/i,
    codes: [421, 454, 451, 450],
    kind: 'temporary',
    hint: 'Too many logins lately: "{reply}". Wait, and let only one job test at a time.',
  },
  {
    id: 'SENDGRID_CREDITS',
    text: /Maximum credits exceeded/i,
    kind: 'account',
    hint: 'The SendGrid account has used up what it may send, or its trial is over. User name and key are right.',
  },
  {
    id: 'SENDGRID_CREDS',
    stages: ['auth'],
    provider: 'sendgrid',
    codes: [535],
    kind: 'credentials',
    hint: 'SendGrid rejects the login. The user name is the word apikey, the password an API key (SG.…) that has the right "Mail Send".',
  },
  {
    id: 'SES_CREDS',
    stages: ['auth'],
    provider: 'amazon-ses',
    codes: [535],
    kind: 'credentials',
    hint: 'Amazon SES rejects the login. SMTP credentials are made in the SES console and hold for one region ({host} names it); the keys of IAM do not work.',
  },
  {
    id: 'SES_CREDS_TEXT',
    text: /^Authentication Credentials Invalid/i,
    kind: 'credentials',
    hint: 'Amazon SES rejects the login. SMTP credentials are made in the SES console, in the region of the host; the keys of IAM do not work.',
  },
  {
    id: 'BREVO_IP',
    codes: [525],
    text: /unauthorized ip/i,
    kind: 'network',
    hint: "Brevo turns unknown IP addresses away. Authorise the site's address in Brevo's security settings; a runner's changes with each job, so test with smoke-test: connect.",
  },
  {
    id: 'BREVO_CREDS',
    stages: ['auth'],
    provider: 'brevo',
    codes: [535],
    kind: 'credentials',
    hint: 'Brevo rejects the login. Use the login that its page "SMTP & API" shows and an SMTP key (xsmtpsib-…); an API key (xkeysib-…) does not work.',
  },
  {
    id: 'MAILGUN_CREDS',
    stages: ['auth'],
    provider: 'mailgun',
    codes: [535],
    kind: 'credentials',
    hint: 'Mailgun rejects the login. The user name is a full address at the sending domain, the password its SMTP password and not the API key; EU domains use smtp.eu.mailgun.org.',
  },
  {
    id: 'POSTMARK_CREDS',
    stages: ['auth'],
    provider: 'postmark',
    codes: [535],
    kind: 'credentials',
    hint: 'Postmark rejects the login. User name and password are both the token of the server, or the access key and secret key of an SMTP token.',
  },
]

const REPLIES: readonly Hint[] = [
  {
    id: 'AUTH_MECH',
    stages: ['auth'],
    codes: [504],
    kind: 'config',
    hint: 'The server lists AUTH LOGIN but does not know it, and System.Net.Mail has no other way to send a password. Ask the provider for AUTH LOGIN.',
  },
  {
    id: 'AUTH_INITIAL',
    stages: ['auth'],
    codes: [501],
    kind: 'server',
    hint: 'The server refuses the user name in the same line as AUTH LOGIN, which is the only way System.Net.Mail sends it. The site cannot log in there.',
  },
  {
    id: 'AUTH_UNAVAILABLE',
    stages: ['auth'],
    codes: [500, 502, 503],
    kind: 'config',
    hint: 'The server takes no login at this point: "{reply}". Check the port, and whether it wants TLS first (enableSsl="true").',
  },
  {
    id: 'AUTH_TEMP',
    stages: ['auth'],
    codes: [421, 432, 450, 451, 454],
    kind: 'temporary',
    hint: 'The server cannot check the login now: "{reply}". Try again later.',
  },
  {
    id: 'AUTH_BAD',
    stages: ['auth'],
    codes: [535, 534, 530, 550, 554, 525, 526, 571],
    kind: 'credentials',
    hint: 'The server rejects user name or password: "{reply}". The site ignores that and goes on without a login, so what it shows is another error, or none. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key.',
  },
  {
    id: 'AUTH_TIMEOUT',
    stages: ['auth'],
    cause: /ETIMEDOUT/i,
    kind: 'server',
    hint: 'The server does not answer the login. Some wait long after a wrong password: check user name and password, then raise the timeout.',
  },
  {
    id: 'AUTH_CLOSED',
    stages: ['auth'],
    cause: /ECONNECTION|ECONNRESET/i,
    kind: 'credentials',
    hint: 'The server hangs up at the login, as some do at a wrong password or an unknown IP address. Check user name and password.',
  },
]

export const LOGIN_HINTS: readonly Hint[] = [...MECHANISMS, ...PROVIDERS, ...REPLIES]
