/**
 * Hints for words that one provider alone uses, and for what a provider means by words that others use too.
 */
import { RUNNER } from '../../mentions.js'
import { ANOTHER_ADDRESS, type Hint } from './hint.js'

/** As others report it; Microsoft's own page was not seen. */
const BASIC_OFF =
  'This Microsoft 365 tenant does not take passwords for SMTP any more, app passwords included. An administrator can switch SMTP AUTH on again for tenant and mailbox, as long as Microsoft offers it (reports: off by default for existing tenants from the end of December 2026, not offered to new ones).'

const MICROSOFT: readonly Hint[] = [
  {
    id: 'M365_TENANT_OFF',
    text: /smtpclientauthentication is disabled for the tenant/,
    kind: 'account',
    setting: null,
    hint: 'SMTP AUTH is off for the whole Microsoft 365 tenant. An administrator can allow it, best for this one mailbox only: https://aka.ms/smtp_auth_disabled',
  },
  {
    id: 'M365_MAILBOX_OFF',
    text: /smtpclientauthentication is disabled for the mailbox/,
    kind: 'account',
    setting: null,
    hint: 'SMTP AUTH is off for this mailbox. In the Microsoft 365 admin centre: Users, Mail, Manage email apps, Authenticated SMTP. https://aka.ms/smtp_auth_disabled',
  },
  {
    id: 'M365_BASIC_OFF',
    client: 'system-net-mail',
    text: /basic authentication is (disabled|not supported)|\b5\.7\.30\b/,
    kind: 'account',
    setting: null,
    hint: `${BASIC_OFF} Or move the site to a mail relay.`,
  },
  {
    id: 'M365_BASIC_OFF',
    client: 'mail-kit',
    text: /basic authentication is (disabled|not supported)|\b5\.7\.30\b/,
    kind: 'account',
    setting: null,
    hint: `${BASIC_OFF} Umbraco's own sender cannot do OAuth: a sender behind IEmailSenderClient can, with Microsoft Graph; or use a mail relay.`,
  },
  {
    id: 'M365_LOCKED',
    text: /\b5\.7\.139\b.{0,80}\b(locked|blocked)(?!.{0,60}security defaults)/,
    kind: 'account',
    setting: null,
    hint: 'The Microsoft 365 account is locked. Unlock it before you run this again: each failed login keeps it locked.',
  },
  {
    id: 'M365_POLICY',
    text: /did not meet the criteria|conditional access|security defaults/,
    kind: 'account',
    setting: null,
    hint: 'A policy of the Microsoft 365 tenant (security defaults, Conditional Access) stops this login. Make an exception for the mailbox, or use a mail relay.',
  },
  {
    id: 'SENDAS_M365',
    text: /\b5\.7\.60\b|sendasdenied|permissions? to send as/,
    kind: 'account',
    setting: 'from',
    hint: 'Microsoft 365 does not let this login send as {from}. Use the address of the mailbox itself, or give it the right "Send as".',
  },
  {
    id: 'M365_QUOTA',
    text: /submissionquotaexceeded|\b5\.1\.90\b/,
    kind: 'account',
    setting: null,
    hint: 'The mailbox has sent to as many recipients as Microsoft 365 allows in a day. Wait for the next day, or use a mail relay for more.',
  },
  {
    id: 'M365_CONNECTOR',
    text: /tenantattribution/,
    kind: 'network',
    setting: null,
    hint: `Microsoft 365 relays for addresses and certificates of a connector only, and ${RUNNER}'s address is in none. ${ANOTHER_ADDRESS} Check in the Exchange admin centre that a connector of the tenant has the site's address.`,
  },
  {
    id: 'ACS_SENDER',
    stages: ['mail', 'data', 'message'],
    provider: 'azure-communication-services',
    means: ['sender not verified', 'sender refused'],
    kind: 'account',
    setting: 'from',
    hint: 'Azure Communication Services does not know {from}. Connect its domain to the Communication Services resource, and add the part before the @ under "MailFrom addresses" of the domain.',
  },
]

const GOOGLE: readonly Hint[] = [
  {
    id: 'GMAIL_APP_PW',
    text: /application-specific password|invalidsecondfactor/,
    kind: 'credentials',
    setting: 'password',
    hint: "Gmail takes an app password here (16 letters, from myaccount.google.com/apppasswords), not the account's own.{otherThanPassword}",
  },
  {
    id: 'GMAIL_BAD',
    stages: ['auth'],
    text: /badcredentials/,
    kind: 'credentials',
    setting: 'password',
    hint: 'Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords.{otherThanPassword}',
  },
  {
    id: 'GMAIL_BAD',
    stages: ['auth'],
    provider: 'gmail',
    text: /\b5\.7\.[89]\b/,
    kind: 'credentials',
    setting: 'password',
    hint: 'Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords.{otherThanPassword}',
  },
  {
    id: 'GMAIL_WEB',
    text: /log in via your web browser|webloginrequired/,
    kind: 'account',
    setting: null,
    hint: 'Google wants somebody to sign in with a browser before it admits this network. Use an app password.',
  },
  {
    id: 'GMAIL_QUOTA',
    text: /daily user sending (quota|limit)|\b5\.4\.5\b.{0,40}(quota|limit)/,
    kind: 'account',
    setting: null,
    hint: 'The account has sent as much as Gmail allows in a day. Wait for the next day, or use a mail relay for more.',
  },
  {
    id: 'GMAIL_RELAY',
    text: /not registered in your|invalid credentials for relay|mail relay denied \[/,
    kind: 'network',
    setting: null,
    hint: `The relay of Google Workspace admits registered addresses only, and ${RUNNER}'s is not one. ${ANOTHER_ADDRESS} Check in the Admin console (Gmail, Routing, SMTP relay service) that the site's address is listed, or let the relay ask for a login.`,
  },
]

const RELAYS: readonly Hint[] = [
  {
    id: 'SENDGRID_CREDITS',
    text: /maximum credits exceeded/,
    kind: 'account',
    setting: null,
    hint: 'The SendGrid account has used up what it may send, or its trial is over. User name and key are right.',
  },
  {
    id: 'SENDGRID_IDENTITY',
    text: /verified sender identity|not authorized to send from that email/,
    kind: 'account',
    setting: 'from',
    hint: 'SendGrid knows {from} neither as a verified sender nor as an address of an authenticated domain. Verify one of them.',
  },
  {
    id: 'SES_RECIPIENT',
    text: /email address is not verified/,
    namesRecipient: true,
    kind: 'account',
    setting: null,
    hint: 'The account of Amazon SES is in the sandbox, where {to} must be verified too. Ask AWS for production access, or verify the recipient.',
  },
  {
    id: 'SES_UNVERIFIED',
    text: /email address is not verified/,
    kind: 'account',
    setting: 'from',
    hint: 'Amazon SES has not verified {from} in this region; while the account is in the sandbox, the recipient must be verified as well.',
  },
  {
    id: 'SES_RATE',
    text: /maximum sending rate exceeded/,
    kind: 'temporary',
    setting: null,
    hint: 'Amazon SES takes so many mails a second only. Run one job at a time, or ask AWS for a higher rate.',
  },
  {
    id: 'BREVO_IP',
    codes: [525],
    text: /unauthorized ip/,
    kind: 'network',
    setting: null,
    hint: "Brevo turns unknown IP addresses away. Authorise the site's address in Brevo's security settings; a runner's changes with each job, so test with smoke-test: connect.",
  },
  {
    id: 'ZOHO_RELAY',
    hosts: /(^|\.)zoho(cloud)?(\.com)?\.[a-z.]{2,6}$/,
    stages: ['mail', 'rcpt'],
    text: /relaying disallowed/,
    kind: 'config',
    setting: 'from',
    hint: 'Zoho sends from addresses of the account only, and {from} is not one of them. Use the address that logs in, or add this one as an alias.',
  },
]

/** Words that one provider alone uses. */
export const PROVIDER_HINTS: readonly Hint[] = [...MICROSOFT, ...GOOGLE, ...RELAYS]
