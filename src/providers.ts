/**
 * What mail providers ask of their users, as far as it can be checked without asking them. Data; any room may
 * use it.
 */
import type { SmtpSettings } from './settings.js'

export type ProviderId =
  | 'sendgrid'
  | 'mailgun'
  | 'amazon-ses'
  | 'postmark'
  | 'brevo'
  | 'microsoft-365'
  | 'gmail'
  | 'mailjet'
  | 'sparkpost'
  | 'resend'
  | 'mailtrap'
  | 'smtp2go'
  | 'azure-communication-services'

/** What is looked at: the settings that a provider has a say in. `null` where a secret comes later. */
export type ProviderSettings = Pick<SmtpSettings, 'host' | 'port' | 'userName' | 'password'>

/** What a provider would say to some settings. */
export interface ProviderComplaint {
  readonly id: string
  /** `error` where the login must fail, `warning` where it probably will. */
  readonly severity: 'error' | 'warning'
  readonly setting: 'port' | 'userName' | 'password'
  /** What is wrong and what to do; quotes no setting. */
  readonly message: string
}

/** A complaint, and when it is made. What it complains of is given and not empty when it is asked. */
interface Demand extends ProviderComplaint {
  readonly broken: (settings: {
    readonly port: number
    readonly userName: string
    readonly password: string
  }) => boolean
}

export interface Provider {
  readonly id: ProviderId
  readonly name: string
  /** The host to configure, as the provider's documentation has it. */
  readonly host: string
  /** Its domains, in lower case, which its hosts are or are below; a pattern where a domain has other hosts as well. */
  readonly hosts: readonly string[] | RegExp
  /** Where it listens for SMTP with STARTTLS, the recommended port first. */
  readonly startTlsPorts: readonly number[]
  /** Where it expects TLS from the first byte, which `System.Net.Mail` cannot do. */
  readonly implicitTlsPorts: readonly number[]
  readonly userName: string
  readonly password: string
  readonly demands: readonly Demand[]
}

export const PROVIDERS: readonly Provider[] = [
  {
    id: 'sendgrid',
    name: 'SendGrid',
    host: 'smtp.sendgrid.net',
    hosts: ['sendgrid.net'],
    startTlsPorts: [587, 2525, 25],
    implicitTlsPorts: [465],
    userName: 'the word apikey',
    password: 'an API key, which begins with "SG." and has the right "Mail Send"',
    demands: [
      {
        id: 'SENDGRID_USER',
        severity: 'error',
        setting: 'userName',
        message: "SendGrid's user name is the word apikey, for every account. Set it to that.",
        broken: ({ userName }) => userName !== 'apikey',
      },
      {
        id: 'SENDGRID_KEY',
        severity: 'warning',
        setting: 'password',
        message: "SendGrid's password is an API key, which begins with SG. This one does not.",
        broken: ({ userName, password }) =>
          ['apikey', ''].includes(userName) && !password.startsWith('SG.'),
      },
    ],
  },
  {
    id: 'mailgun',
    name: 'Mailgun',
    host: 'smtp.mailgun.org',
    hosts: ['mailgun.org'],
    startTlsPorts: [587, 2525, 25],
    implicitTlsPorts: [465],
    userName: 'a full address at the sending domain, such as postmaster@mg.example.com',
    password: 'the SMTP password of that address',
    demands: [
      {
        id: 'MAILGUN_USER',
        severity: 'error',
        setting: 'userName',
        message:
          "Mailgun's user name is a full address at the sending domain, such as postmaster@mg.example.com. This one does not contain an @.",
        broken: ({ userName }) => !userName.includes('@'),
      },
    ],
  },
  {
    id: 'amazon-ses',
    name: 'Amazon SES',
    host: 'email-smtp.REGION.amazonaws.com',
    hosts: /^email-smtp[.-].*amazonaws\.com$/,
    startTlsPorts: [587, 2587, 25],
    implicitTlsPorts: [465, 2465],
    userName: 'the user name of SMTP credentials: AKIA and 16 capital letters or digits',
    password: 'the password of SMTP credentials: 44 characters, for one region',
    demands: [
      {
        id: 'SES_IAM',
        severity: 'error',
        setting: 'password',
        message:
          'The password has 40 characters, as the secret keys of IAM have; SMTP passwords of Amazon SES have 44. Make SMTP credentials in the SES console, in the region of the host.',
        broken: ({ password }) => password.length === 40,
      },
      {
        id: 'SES_USER',
        severity: 'warning',
        setting: 'userName',
        message:
          'SMTP user names of Amazon SES are AKIA and 16 capital letters or digits. This one is not.',
        broken: ({ userName }) => !/^AKIA[A-Z0-9]{16}$/.test(userName),
      },
    ],
  },
  {
    id: 'postmark',
    name: 'Postmark',
    host: 'smtp.postmarkapp.com',
    hosts: ['postmarkapp.com'],
    startTlsPorts: [587, 2525, 25],
    implicitTlsPorts: [],
    userName: 'the API token of the server, or the access key of an SMTP token',
    password: 'the same token, or the secret key of that SMTP token',
    demands: [
      {
        id: 'POSTMARK_PAIR',
        severity: 'warning',
        setting: 'userName',
        message:
          'The password looks like the API token of a Postmark server; user name and password are then the same token. Here they differ.',
        broken: ({ userName, password }) => /^[0-9a-f]{8}-/.test(password) && userName !== password,
      },
      {
        id: 'POSTMARK_465',
        severity: 'error',
        setting: 'port',
        message: 'Postmark does not have a port 465. Use 587.',
        broken: ({ port }) => port === 465,
      },
    ],
  },
  {
    id: 'brevo',
    name: 'Brevo',
    host: 'smtp-relay.brevo.com',
    hosts: ['brevo.com', 'sendinblue.com'],
    startTlsPorts: [587, 2525],
    implicitTlsPorts: [465],
    userName: 'the login shown under "SMTP & API"',
    password: 'an SMTP key, which begins with xsmtpsib-',
    demands: [
      {
        id: 'BREVO_KEY',
        severity: 'error',
        setting: 'password',
        message:
          'The password is an API key of Brevo (xkeysib-…). SMTP wants an SMTP key (xsmtpsib-…). Make one under "SMTP & API".',
        broken: ({ password }) => password.startsWith('xkeysib-'),
      },
    ],
  },
  {
    id: 'microsoft-365',
    name: 'Microsoft 365',
    host: 'smtp.office365.com',
    hosts: ['office365.com', 'outlook.com'],
    startTlsPorts: [587, 25],
    implicitTlsPorts: [],
    userName: 'the full sign-in name',
    password: 'the password of the mailbox, for which SMTP AUTH must be on',
    demands: [],
  },
  {
    id: 'gmail',
    name: 'Gmail',
    host: 'smtp.gmail.com',
    hosts: ['gmail.com', 'googlemail.com'],
    startTlsPorts: [587, 25],
    implicitTlsPorts: [465],
    userName: 'the full address',
    password: 'an app password: 16 small letters',
    demands: [
      {
        id: 'GMAIL_APP',
        severity: 'warning',
        setting: 'password',
        message:
          "Gmail takes an app password (16 small letters, from myaccount.google.com/apppasswords), not the account's own.",
        broken: ({ password }) => !/^[a-z]{4}( ?[a-z]{4}){3}$/.test(password),
      },
    ],
  },
  {
    id: 'mailjet',
    name: 'Mailjet',
    host: 'in-v3.mailjet.com',
    hosts: ['mailjet.com'],
    startTlsPorts: [587, 25],
    implicitTlsPorts: [465],
    userName: 'the API key',
    password: 'the secret key',
    demands: [],
  },
  {
    id: 'sparkpost',
    name: 'SparkPost',
    host: 'smtp.sparkpostmail.com',
    hosts: ['sparkpostmail.com'],
    startTlsPorts: [587, 2525],
    implicitTlsPorts: [],
    userName: 'SMTP_Injection',
    password: 'an API key',
    demands: [
      {
        id: 'SPARKPOST_USER',
        severity: 'error',
        setting: 'userName',
        message: "SparkPost's user name is SMTP_Injection, for every account. Set it to that.",
        broken: ({ userName }) => userName !== 'SMTP_Injection',
      },
    ],
  },
  {
    id: 'resend',
    name: 'Resend',
    host: 'smtp.resend.com',
    hosts: ['resend.com'],
    startTlsPorts: [587, 2587, 25],
    implicitTlsPorts: [465, 2465],
    userName: 'the word resend',
    password: 'an API key, which begins with re_',
    demands: [
      {
        id: 'RESEND_USER',
        severity: 'error',
        setting: 'userName',
        message: "Resend's user name is the word resend, for every account. Set it to that.",
        broken: ({ userName }) => userName !== 'resend',
      },
    ],
  },
  {
    id: 'mailtrap',
    name: 'Mailtrap',
    host: 'live.smtp.mailtrap.io',
    hosts: ['mailtrap.io'],
    startTlsPorts: [587, 2525],
    implicitTlsPorts: [],
    userName: 'the word api',
    password: 'an API token',
    demands: [],
  },
  {
    id: 'smtp2go',
    name: 'SMTP2GO',
    host: 'mail.smtp2go.com',
    hosts: ['smtp2go.com'],
    startTlsPorts: [587, 2525],
    implicitTlsPorts: [465],
    userName: 'an SMTP user made in the account',
    password: "that SMTP user's password",
    demands: [],
  },
  {
    id: 'azure-communication-services',
    name: 'Azure Communication Services',
    host: 'smtp.azurecomm.net',
    hosts: ['azurecomm.net'],
    startTlsPorts: [587, 25],
    implicitTlsPorts: [],
    userName: 'the user name of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID',
    password: 'a client secret of that Entra application',
    demands: [],
  },
]

/**
 * What a provider takes only over TLS: any mail, or a login. The others take both without it, or their documentation
 * does not say.
 */
export const ONLY_OVER_TLS: Partial<Record<ProviderId, 'mail' | 'login'>> = {
  'amazon-ses': 'mail',
  'microsoft-365': 'login',
  gmail: 'login',
  'azure-communication-services': 'mail',
}

/** The provider that a host belongs to, by its name alone; `null` where it is none of those known. */
export function providerOf(host: string): Provider | null {
  const name = host.trim().toLowerCase().replace(/\.$/, '')
  return PROVIDERS.find(({ hosts }) => isAmong(name, hosts)) ?? null
}

function isAmong(name: string, hosts: Provider['hosts']): boolean {
  if (hosts instanceof RegExp) return hosts.test(name)
  return hosts.some((domain) => name === domain || name.endsWith(`.${domain}`))
}

/**
 * What the provider would say to the settings, known before anything goes over the network.
 *
 * @param settings user name or password `null` or empty: they come later, and nothing is said of them
 */
export function providerComplaints(settings: ProviderSettings): readonly ProviderComplaint[] {
  const { host, port, userName, password } = settings
  const provider = host === null ? null : providerOf(host)
  if (provider === null) return []
  const given = { port, userName: userName ?? '', password: password ?? '' }
  return provider.demands
    .filter(({ setting, broken }) => given[setting] !== '' && broken(given))
    .map(({ id, severity, setting, message }) => ({ id, severity, setting, message }))
}
