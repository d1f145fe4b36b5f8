/**
 * What starts and does not do what it says. Source: Umbraco.Cms.Infrastructure, EmailSender and
 * BasicSmtpEmailSenderClient; Umbraco.Cms.Core, SmtpSettings.
 */
import { theInput } from '../../../mentions.js'
import { trim } from '../../../dotnet/values.js'
import type { Complaint } from '../../../findings/rule.js'
import {
  isPasswordInUse,
  isSampleSender,
  isTemplateSender,
} from '../../../redaction/placeholders.js'
import { SECURE_SOCKET_OPTIONS } from '../model/options.js'
import { SMTP_PATH } from '../model/keys.js'
import type { Entry } from '../model/layers.js'
import { otherValue, tlsForPort } from '../model/rewrites.js'
import {
  isDevelopment,
  nameSpot,
  optionOf,
  relatedEntry,
  smtpNames,
  textOf,
  valueSpot,
  type AppSettingsRule,
  type Reading,
} from '../model/reading.js'
import { SMTP_GOOD, smtpExample } from './examples.js'

const OPTION = 'SecureSocketOptions'
const SERVER = '"Port": 587'

/** The option that says how TLS is used, where a value is set for it and known. */
function secureOption(reading: Reading): { readonly entry: Entry; readonly value: number } | null {
  const bound = optionOf(reading, OPTION)
  if (bound?.entry?.isKnown !== true || typeof bound.value !== 'number') return null
  return { entry: bound.entry, value: bound.value }
}

const nullOption: AppSettingsRule = {
  id: 'options/null-secure-socket-options',
  level: 'runtime',
  severity: 'error',
  summary:
    '`SecureSocketOptions` is null. Umbraco 17 and later take that for `None`: mail and password go without TLS. Earlier versions do not start with it.',
  words: [],
  bad: smtpExample(SERVER, '"SecureSocketOptions": ⟦null⟧'),
  good: SMTP_GOOD,
  check: (reading) => {
    const option = secureOption(reading)
    if (option?.entry.value !== null || option.value !== 0) return []
    return [
      {
        ...valueSpot(reading, option.entry, smtpNames(OPTION)),
        message:
          'SecureSocketOptions is null, which is None and not Auto: mail goes without TLS, and the password with it.',
        hint: 'Write "StartTls", or "SslOnConnect" for port 465, or delete the key.',
        ...otherValue(option.entry, tlsForPort(reading)),
      },
    ]
  },
}

const numberWithoutName: AppSettingsRule = {
  id: 'options/number-without-name',
  level: 'runtime',
  severity: 'error',
  summary:
    '`SecureSocketOptions` is a number that stands for none of its words. The site starts, and sends without TLS.',
  words: [],
  bad: smtpExample(SERVER, '"SecureSocketOptions": ⟦7⟧'),
  good: SMTP_GOOD,
  check: (reading) => {
    const option = secureOption(reading)
    if (option === null || SECURE_SOCKET_OPTIONS[option.value] !== undefined) return []
    return [
      {
        ...valueSpot(reading, option.entry, smtpNames(OPTION)),
        message: `SecureSocketOptions is ${option.value}, which is none of its words. MailKit takes that for None: mail goes without TLS.`,
        hint: `Write one of ${SECURE_SOCKET_OPTIONS.join(', ')}.`,
      },
    ]
  },
}

const list: AppSettingsRule = {
  id: 'options/list',
  level: 'runtime',
  severity: 'warning',
  summary:
    '`SecureSocketOptions` is a list. .NET joins the bits of the numbers, so that another option results than any that is named.',
  words: [],
  bad: smtpExample(SERVER, '"SecureSocketOptions": ⟦"Auto,SslOnConnect"⟧'),
  good: SMTP_GOOD,
  check: (reading) => {
    const option = secureOption(reading)
    if (option?.entry.value?.includes(',') !== true) return []
    const result = SECURE_SOCKET_OPTIONS[option.value] ?? String(option.value)
    return [
      {
        ...valueSpot(reading, option.entry, smtpNames(OPTION)),
        message: `SecureSocketOptions is a list. .NET makes ${result} of it.`,
        hint: 'Write one word.',
      },
    ]
  },
}

const PICKUP = 'PickupDirectoryLocation'

const pickup: AppSettingsRule = {
  id: 'pickup/outside-development',
  level: 'runtime',
  severity: 'error',
  summary:
    '`PickupDirectoryLocation` is set outside of Development: every mail goes into that folder, and none is sent, also where a host is set. `DeliveryMethod` does not change that.',
  words: [],
  bad: smtpExample('⟦"PickupDirectoryLocation"⟧: "C:\\\\mail"'),
  good: SMTP_GOOD,
  check: (reading) => {
    const bound = optionOf(reading, PICKUP)
    if (isDevelopment(reading) || bound?.entry == null) return []
    if (bound.isKnown && trim(textOf(reading, PICKUP)) === '') return []
    const hasHost = trim(textOf(reading, 'Host')) !== ''
    return [
      {
        ...nameSpot(reading, bound.entry, smtpNames(PICKUP)),
        message: `Every mail goes into a folder, and none is sent${hasHost ? ', although a host is set' : ''}.${/^[A-Za-z]:|\\/.test(textOf(reading, PICKUP)) ? ' The path is one of Windows, which a site on Linux does not have.' : ''}`,
        hint: 'Move PickupDirectoryLocation to appsettings.Development.json, or set it to "" in the file of this environment. DeliveryMethod does not change anything.',
      },
    ]
  },
}

const METHOD = 'DeliveryMethod'

const method: AppSettingsRule = {
  id: 'pickup/delivery-method',
  level: 'runtime',
  severity: 'warning',
  summary:
    '`DeliveryMethod` is not `Network`, but no `PickupDirectoryLocation` is set. The method alone does not do anything: mail goes to the server.',
  words: [],
  bad: smtpExample('"DeliveryMethod": ⟦"SpecifiedPickupDirectory"⟧'),
  good: SMTP_GOOD,
  check: (reading) => {
    const bound = optionOf(reading, METHOD)
    if (bound?.entry == null || typeof bound.value !== 'number' || bound.value === 0) return []
    const directory = optionOf(reading, PICKUP)
    if (directory?.isKnown === false || trim(textOf(reading, PICKUP)) !== '') return []
    return [
      {
        ...valueSpot(reading, bound.entry, smtpNames(METHOD)),
        message:
          'DeliveryMethod has no effect: only PickupDirectoryLocation decides where mail goes.',
        hint: 'Delete DeliveryMethod. To write mails into a folder, set PickupDirectoryLocation.',
      },
    ]
  },
}

const absent: AppSettingsRule = {
  id: 'options/absent',
  level: 'advice',
  severity: 'notice',
  summary: 'Nothing is set below `Umbraco:CMS:Global:Smtp`: the site does not send mail.',
  words: [],
  bad: {
    text: '{\n  "Umbraco": {\n    "CMS": {\n      ⟦"Global"⟧: {\n        "Id": "1"\n      }\n    }\n  }\n}',
  },
  good: SMTP_GOOD,
  check: (reading, { mode }) => {
    if (mode === 'inject' || reading.binding.smtp !== null) return []
    return [
      {
        ...nameSpot(reading, null, SMTP_PATH),
        message: 'No mail settings are set, so the site does not send mail.',
        hint: `Where the environment supplies them, name its keys in ${theInput('environment-keys')}.`,
      },
    ]
  },
}

const HIDDEN = ['From', 'Host', 'Port', OPTION, 'Username', 'Password', PICKUP] as const

const hidden: AppSettingsRule = {
  id: 'options/hidden',
  level: 'advice',
  severity: 'notice',
  summary:
    'A value in a file does not count: a key of the environment, or a variable of the `web.config`, hides it, or a later file takes it away with an empty value.',
  words: [],
  bad: {
    text: SMTP_GOOD.text.replace('"Host"', '⟦"Host"⟧'),
    environmentKeys: ['UMBRACO__CMS__GLOBAL__SMTP__HOST'],
  },
  good: { ...SMTP_GOOD, environmentKeys: ['UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'] },
  check: (reading, { settings: given }) =>
    HIDDEN.flatMap((name) => {
      const entries = reading.stack.entries(smtpNames(name))
      const winner = entries.at(-1)
      if (winner === undefined) return []
      if (winner.variable === null) return emptied(reading, name, entries)
      const { variable } = winner
      return (
        entries
          .filter((entry) => entry.layer.kind === 'file' && entry.value !== '')
          .slice(-1)
          .filter(({ value }) => !winner.isKnown || value !== winner.value)
          // What is told as a committed password is to be deleted, be it hidden or not.
          .filter(
            ({ value }) =>
              name !== 'Password' || given.password !== undefined || !isPasswordInUse(value ?? ''),
          )
          .map((entry) => ({
            ...nameSpot(reading, entry, smtpNames(name)),
            message: `The value of ${name} does not count here: "{variable}" hides it.`,
            hint: 'Delete one of the two, unless this one is meant for where the other is missing.',
            names: { variable },
            related: relatedEntry('The variable', winner),
          }))
      )
    }),
}

/** A later file takes a value away: by an empty one, by null, or by an empty object. */
function emptied(
  reading: Reading,
  name: (typeof HIDDEN)[number],
  entries: readonly Entry[],
): readonly Complaint[] {
  const [winner, before] = entries.toReversed()
  // An empty folder is how a file takes back the one of a lower file.
  if (winner === undefined || before === undefined || name === PICKUP) return []
  if ((winner.value ?? '') !== '' || (before.value ?? '') === '') return []
  return [
    {
      ...nameSpot(reading, winner, smtpNames(name)),
      message: `This takes away the ${name} of an earlier file.`,
      hint: 'Delete it, unless the site is to go without.',
      related: relatedEntry('The value that it hides', before),
    },
  ]
}

const NOTIFICATIONS = ['Umbraco', 'CMS', 'Content', 'Notifications', 'Email'] as const

const notifications: AppSettingsRule = {
  id: 'options/notifications-email',
  level: 'runtime',
  severity: 'warning',
  summary:
    '`Umbraco:CMS:Content:Notifications:Email` is still the one of a template. Content notifications come from it, and Forms may use it as sender.',
  words: [],
  bad: {
    text: '{\n  "Umbraco": {\n    "CMS": {\n      "Content": {\n        "Notifications": { "Email": ⟦"your@email.here"⟧ }\n      }\n    }\n  }\n}',
  },
  good: SMTP_GOOD,
  check: (reading) => {
    const entry = reading.stack.entry(NOTIFICATIONS)
    const value = entry?.value ?? ''
    if (entry === null || !(isSampleSender(value) || isTemplateSender(value))) return []
    return [
      {
        ...valueSpot(reading, entry, NOTIFICATIONS),
        message:
          'This is the address of a template. Content notifications have it as their sender, and so have mails of Umbraco Forms where a workflow does not name one.',
        hint: 'Set it to an address that the mail server lets you send from, or delete it.',
      },
    ]
  },
}

export const VALUE_RULES: readonly AppSettingsRule[] = [
  nullOption,
  numberWithoutName,
  list,
  pickup,
  method,
  absent,
  hidden,
  notifications,
]
