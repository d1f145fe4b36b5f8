/**
 * What keeps the site from starting: an option that does not bind, or that Umbraco's validators refuse. Source:
 * Microsoft.Extensions.Configuration.Binder; Umbraco.Cms.Core, GlobalSettingsValidator.
 */
import { booleanMeantBy } from '../../../dotnet/values.js'
import { nearest } from '../../../text/near-miss.js'
import { type Complaint, type Said, type Spot } from '../../../findings/rule.js'
import { placeholderIn } from '../../../redaction/placeholders.js'
import type { BindingFault } from '../model/bind.js'
import { otherValue, tlsForPort } from '../model/rewrites.js'
import { typeName, type Option, type OptionType } from '../model/options.js'
import { SMTP_PATH } from '../model/keys.js'
import {
  nameSpot,
  spotAround,
  valueSpot,
  type AppSettingsRule,
  type Reading,
} from '../model/reading.js'
import { firstFew } from '../../../text/first-few.js'
import { SMTP_GOOD, smtpExample } from './examples.js'

/** The faults of one kind. */
function faultsOf<Kind extends BindingFault['kind']>(
  { binding }: Reading,
  kind: Kind,
): readonly Extract<BindingFault, { kind: Kind }>[] {
  return binding.faults.filter(
    (fault): fault is Extract<BindingFault, { kind: Kind }> => fault.kind === kind,
  )
}

function complaint(spot: Spot, said: Said): Complaint {
  return { ...spot, ...said }
}

/** What an option takes, as the end of a sentence. */
function allowed({ type, name }: Option): string {
  switch (type.kind) {
    case 'string':
      return 'Write a string in double quotes.'
    case 'int':
      return `Write ${name === 'Port' ? 'the number of the port' : 'a whole number'}, without a point, as in ${name === 'Port' ? '587' : '2000'}.`
    case 'boolean':
      return 'Write true or false. Neither 1 nor "yes" is one of them.'
    case 'time-span':
      return 'Write hours, minutes and seconds, as in "00:20:00". A number alone is days.'
    case 'enum':
      return `Write one of ${type.names.join(', ')}.`
  }
}

/** What other programs call a way to use TLS. */
const TLS_WORDS = /^\s*(?:ssl|tls|start[-_ ]?tls|implicit|explicit|required|true|yes)\s*$/i

function hintFor(option: Option, value: string): string {
  const hint = allowed(option)
  if (option.name !== 'SecureSocketOptions' || !TLS_WORDS.test(value)) return hint
  return `${hint} With port 465 it is SslOnConnect, with 587 it is StartTls.`
}

/** The value that was probably meant; null where nothing is near. */
function meantBy(reading: Reading, { name, type }: Option, value: string): MeantValue {
  const text = value.trim()
  switch (type.kind) {
    case 'int':
      return /^\d{1,9}\.0*$/.test(text) ? Number.parseInt(text, 10) : null
    case 'boolean':
      return booleanMeantBy(text)
    case 'enum': {
      const isTls = name === 'SecureSocketOptions' && TLS_WORDS.test(value)
      return isTls ? tlsForPort(reading) : nearest(text, type.names)
    }
    case 'string':
    case 'time-span':
      return null
  }
}

type MeantValue = string | number | boolean | null

const WHAT: Readonly<Record<OptionType['kind'], string>> = {
  string: 'a string',
  int: 'a whole number',
  boolean: 'true or false',
  'time-span': 'a span of time',
  enum: 'one of its words',
}

const unconvertible: AppSettingsRule = {
  id: 'options/unconvertible',
  level: 'section',
  severity: 'error',
  summary:
    'An option of `Umbraco:CMS:Global` is not a number, a word, a span of time or a boolean as .NET takes it. All of `Global` is one object, so a wrong `UseHttps` stops the site as well as a wrong `Port`.',
  words: ["Failed to convert configuration value at '{key}' to type '{type}'."],
  bad: smtpExample('"Port": ⟦"587.0"⟧'),
  good: smtpExample('"Port": "587"'),
  check: (reading) =>
    faultsOf(reading, 'unconvertible').map(({ entry, names, option }) => {
      const value = entry.value ?? ''
      const isToken = placeholderIn(value) !== null
      const said = {
        message: `${by(entry.variable)}The value of ${option.name} is ${value === '' ? 'empty' : isToken ? 'a placeholder that nothing in .NET replaces' : `not ${WHAT[option.type.kind]}`}.`,
        hint: hintFor(option, value),
        names: {
          key: names.join(':'),
          type: typeName(option.type),
          ...(entry.variable === null ? {} : { variable: entry.variable }),
        },
      }
      const rewrite = otherValue(entry, meantBy(reading, option, value))
      return { ...complaint(valueSpot(reading, entry, names), said), ...rewrite }
    }),
}

/** How a message names the variable that sets a value; empty where a file does. */
function by(variable: string | null): string {
  return variable === null ? '' : 'The variable "{variable}" sets it: '
}

const notAString: AppSettingsRule = {
  id: 'options/not-a-string',
  level: 'section',
  severity: 'error',
  summary: 'An object or an array stands where an option of `Smtp` is a string.',
  words: [
    "Cannot create instance of type 'System.String' because it has multiple public parameterized constructors.",
  ],
  bad: smtpExample('⟦"Username"⟧: ["shop"]'),
  good: SMTP_GOOD,
  check: (reading) =>
    faultsOf(reading, 'not-a-string').map(({ names, option }) =>
      complaint(spotAround(reading, names), {
        message: `The value of ${option.name} is an object or an array, but it should be a string.`,
        hint: allowed(option),
      }),
    ),
}

const FROM_WORDS =
  'Configuration entry Umbraco:CMS:Global:Smtp contains one or more invalid values. A valid From email address is required.'

const fromMissing: AppSettingsRule = {
  id: 'options/from-missing',
  level: 'section',
  severity: 'error',
  summary:
    '`Smtp` has a key, from whatever file, secret or variable, but `From` is missing or empty. One key is enough: the site does not start.',
  words: [FROM_WORDS],
  bad: {
    text: '{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        ⟦"Smtp"⟧: {\n          "Host": "smtp.example.com"\n        }\n      }\n    }\n  }\n}',
  },
  good: SMTP_GOOD,
  check: (reading) =>
    faultsOf(reading, 'from')
      .filter(({ isMissing }) => isMissing)
      .map(({ entry, names }) => {
        const cause = causeOf(reading)
        return complaint(nameSpot(reading, entry, names), {
          message: `From is ${entry === null ? 'missing' : 'empty'}, and Umbraco requires it as soon as anything is set below Umbraco:CMS:Global:Smtp.${cause.message}`,
          hint: `Set From here to an address that the mail server lets you send from, or ${cause.hint}.`,
          names: cause.names,
        })
      }),
}

interface Cause {
  readonly message: string
  readonly hint: string
  readonly names: Readonly<Record<string, string>>
}

/** What makes `Smtp` exist: a key of the environment, which nobody sees in a file, or the file itself. */
function causeOf({ stack }: Reading): Cause {
  const variables = stack
    .children(SMTP_PATH)
    .flatMap(({ nodes }) => nodes.flatMap((node) => [...node.entries()]))
    .map(([, { variable }]) => variable)
  const [variable, ...others] = variables.flatMap((one) => one ?? [])
  if (variable === undefined || variables.includes(null)) {
    return { message: '', hint: 'delete all of Smtp', names: {} }
  }
  if (others.length === 0) {
    return {
      message: ' Smtp exists only because the environment has the key "{variable}".',
      hint: 'take the key "{variable}" away from the environment',
      names: { variable },
    }
  }
  return {
    message: ' Smtp exists only because the environment has these keys: {variables}.',
    hint: 'take all of them away from the environment',
    names: { variables: firstFew([variable, ...others], (one) => one, 9) },
  }
}

const fromInvalid: AppSettingsRule = {
  id: 'options/from-invalid',
  level: 'section',
  severity: 'error',
  summary:
    '`From` does not have exactly one `@` with something on both sides, or it has a line break. A second `@`, in a name or a second address, stops the site.',
  words: [FROM_WORDS],
  bad: {
    text: '{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": {\n          "From": ⟦"a@example.com, b@example.com"⟧\n        }\n      }\n    }\n  }\n}',
  },
  good: SMTP_GOOD,
  check: (reading) =>
    faultsOf(reading, 'from')
      .filter(({ isMissing }) => !isMissing)
      .map(({ entry, names }) =>
        complaint(valueSpot(reading, entry, names), {
          message:
            'From is not an address that Umbraco accepts: it needs exactly one "@", with something before and behind it, and no line break.',
          hint: 'Write one address, as in post@example.org or The Bakery <post@example.org>.',
        }),
      ),
}

const outOfRange: AppSettingsRule = {
  id: 'options/out-of-range',
  level: 'section',
  severity: 'error',
  summary:
    'A span of time in `Umbraco:CMS:Global` is one that Umbraco does not accept: a write lock of less than 100 ms, or a `TimeOut` of more than 24 days.',
  words: ['The `{key}` {said}'],
  bad: {
    text: '{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "DistributedLockingWriteLockDefaultTimeout": ⟦"00:00:00.050"⟧\n      }\n    }\n  }\n}',
  },
  good: {
    text: '{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "DistributedLockingWriteLockDefaultTimeout": "00:00:05"\n      }\n    }\n  }\n}',
  },
  check: (reading) =>
    faultsOf(reading, 'out-of-range').map(({ entry, names, option, words, limit }) =>
      complaint(valueSpot(reading, entry, names), {
        message: `The value of ${option.name} is a span of time that Umbraco does not accept.`,
        hint: `Set it to ${limit}. "1" is one day, and "24:00:00" is 24 days.`,
        names: { key: names.join(':'), said: words },
      }),
    ),
}

export const BINDING_RULES: readonly AppSettingsRule[] = [
  unconvertible,
  notAString,
  fromMissing,
  fromInvalid,
  outOfRange,
]
