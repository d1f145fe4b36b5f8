/**
 * Keys that nobody reads, or that stand where nobody reads them. Source: Umbraco.Cms.Core, SmtpSettings; what people
 * write in their place: System.Net.Mail, other mail packages.
 */
import { nearest } from '../../../text/near-miss.js'
import { related, type Complaint, type Spot } from '../../../findings/rule.js'
import type { JsonMember } from '../../../syntax/json/tree.js'
import { isSameName, SMTP_PATH } from '../model/keys.js'
import type { JsonFile } from '../model/layers.js'
import { OPTION_NAMES } from '../model/options.js'
import { isFilledObject, membersOf } from '../model/places.js'
import { isSet, otherName, tlsForPort, withoutMember } from '../model/rewrites.js'
import type { Span } from '../../../syntax/span.js'
import { nameSpot, smtpNames, type AppSettingsRule, type Reading } from '../model/reading.js'
import { variableSaid } from './environment-keys.js'
import { SMTP_GOOD, smtpExample } from './examples.js'

/** What people write who mean an option of another name, or something that does not exist; in small letters. */
const MEANT: Readonly<Record<string, string>> = {
  enablessl:
    'Write SecureSocketOptions: StartTls, or SslOnConnect for port 465. Without it, Auto counts, which goes on in clear where the server does not offer TLS.',
  ssl: 'Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.',
  usessl: 'Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.',
  usetls: 'Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.',
  timeout: 'Delete it: Umbraco does not have a setting for the time-out, which is two minutes.',
  fromname: 'Delete it, and write the name into From, as in "The Bakery <post@example.org>".',
  displayname: 'Delete it, and write the name into From, as in "The Bakery <post@example.org>".',
  fromaddress: 'Write From.',
  fromemail: 'Write From.',
  sender: 'Write From.',
  server: 'Write Host.',
  hostname: 'Write Host.',
  smtpserver: 'Write Host.',
  user: 'Write Username.',
  login: 'Write Username.',
  pass: 'Write Password.',
  pwd: 'Write Password.',
  pickupdirectory: 'Write PickupDirectoryLocation.',
  clientdomain: 'Delete it: Umbraco does not have a setting for the name in EHLO.',
  defaultcredentials: 'Delete it: Umbraco logs in with Username and Password, or not at all.',
}

const unknown: AppSettingsRule = {
  id: 'options/unknown-key',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A key of `Smtp` is not one of its settings, so nothing reads it: `EnableSsl`, `Timeout`, `FromName`, a misspelt `Post`.',
  words: [],
  bad: smtpExample('⟦"EnableSsl"⟧: true'),
  good: SMTP_GOOD,
  check: (reading) => {
    const spots = keySpots(reading)
    return reading.stack
      .children(SMTP_PATH)
      .filter(({ name }) => !OPTION_NAMES.some((one) => isSameName(one, name)))
      .flatMap(({ name, nodes }) => {
        const [entry] = [...(nodes.at(-1)?.entries() ?? [])].map(([, one]) => one)
        const spot =
          spots.get(name.toLowerCase()) ?? nameSpot(reading, entry ?? null, smtpNames(name))
        const variable = entry?.variable ?? null
        // The rule on the names of variables says so then, and which name is meant.
        if (variable !== null && variableSaid(variable) !== null) return []
        const complaint = {
          ...spot,
          message: `${variable === null ? 'The' : 'The variable "{variable}" sets a'} key "{name}" of Smtp${variable === null ? ' is' : ', which is'} not one of its settings, so nothing reads it.`,
          hint: hintFor(name),
          names: { name, ...(variable === null ? {} : { variable }) },
          ...(variable === null ? mendOf(reading, name) : {}),
        }
        return [complaint]
      })
  },
}

/** The names in the last file that has each key, also where it is the name of an object; keys in small letters. */
function keySpots({ files }: Reading): ReadonlyMap<string, Spot> {
  const objects = files.flatMap((file) =>
    membersOf(file.document, SMTP_PATH).map(({ value }) => ({ file, value })),
  )
  return new Map(
    objects.flatMap(({ file, value }) =>
      value.kind === 'object'
        ? value.members.map(
            ({ name, nameSpan: span }) => [name.toLowerCase(), { file, span }] as const,
          )
        : [],
    ),
  )
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '')
}

function hintFor(name: string): string {
  const plain = lettersOf(name)
  const known = Object.hasOwn(MEANT, plain) ? MEANT[plain] : undefined
  if (known !== undefined) return known
  const near = name.toLowerCase() === 'post' ? 'Port' : nearest(name.trim(), OPTION_NAMES)
  const same = OPTION_NAMES.find((one) => isSameName(one, plain))
  const meant = near ?? same
  return meant == null
    ? `Delete it. The settings are ${OPTION_NAMES.join(', ')}.`
    : `Did you mean ${meant}? If not, delete the key.`
}

/** Settings of TLS in other programs: on or off. */
const TLS_SWITCHES: ReadonlySet<string> = new Set(['enablessl', 'ssl', 'usessl', 'usetls'])

/** What mends a key that stands in one place; nothing where several things may be meant. */
function mendOf(reading: Reading, name: string): Mend {
  const [only, ...others] = reading.files.flatMap(({ document }) =>
    membersOf(document, smtpNames(name)).map((member) => ({ member, text: document.text })),
  )
  if (only === undefined || others.length > 0) return {}
  const { member, text } = only
  if (TLS_SWITCHES.has(lettersOf(name))) return tlsInstead(reading, member)
  const hint = hintFor(name)
  if (hint.startsWith('Delete it: ')) return withoutMember(text, member)
  const meant = optionIn(hint)
  // A folder would take all mail away, which a name alone does not tell.
  return meant === null || meant === 'PickupDirectoryLocation' || isSet(reading, meant)
    ? {}
    : otherName(member, meant)
}

type Mend = Pick<Complaint, 'rewrite'>

/** The option that a hint names. */
function optionIn(hint: string): string | null {
  const name = /^(?:Write (\w+)\.|Did you mean (\w+)\?)/.exec(hint)
  return OPTION_NAMES.find((option) => option === (name?.[1] ?? name?.[2])) ?? null
}

/** `"EnableSsl": true` in Umbraco's words, where the port tells which. */
function tlsInstead(reading: Reading, { name, nameSpan, value }: JsonMember): Mend {
  const option = tlsForPort(reading)
  const isOn = value.kind === 'true' || (value.kind === 'string' && /^true$/i.test(value.text))
  if (!isOn || option === null || name.includes(':') || isSet(reading, 'SecureSocketOptions'))
    return {}
  const span = { start: nameSpan.start, end: value.end }
  return { rewrite: { span, after: `"SecureSocketOptions": "${option}"` } }
}

/** Where people put `Smtp` who leave out a part of its path. */
const MISPLACED: readonly (readonly string[])[] = [
  ['Smtp'],
  ['Umbraco', 'Smtp'],
  ['Umbraco', 'Global', 'Smtp'],
  ['Umbraco', 'CMS', 'Smtp'],
  ['CMS', 'Global', 'Smtp'],
  ['Global', 'Smtp'],
]

const misplaced: AppSettingsRule = {
  id: 'options/misplaced',
  level: 'runtime',
  severity: 'warning',
  summary:
    'An object `Smtp` stands where Umbraco does not look for it: at the root, or below `Umbraco:Global` or `Umbraco:CMS`.',
  words: [],
  bad: {
    text: '{\n  "Umbraco": {\n    "CMS": {\n      ⟦"Smtp"⟧: {\n        "From": "post@example.com",\n        "Host": "smtp.example.com"\n      }\n    }\n  }\n}',
  },
  good: SMTP_GOOD,
  check: ({ files }) =>
    files.flatMap((file) => [
      ...MISPLACED.flatMap((names) =>
        membersOf(file.document, names)
          .filter(({ value }) => looksLikeMail(value))
          .map(({ nameSpan: span }) => ({
            file,
            span,
            message: `Umbraco does not read mail settings in ${names.join(':')}.`,
            hint: 'Move the object to Umbraco:CMS:Global:Smtp, unless the code of the site reads it here.',
          })),
      ),
      ...misspeltIn(file),
    ]),
}

/** `CMS` is too short to be near to anything; what has the rest of the path below it is meant to be it. */
function isMisspelt(name: string, right: string): boolean {
  return right === 'CMS' || nearest(name, [right]) !== null
}

/** Objects with mail settings on a path of which one name is misspelt: `Umbraco:CMS:Global:Smpt`. */
function misspeltIn(file: JsonFile): readonly Complaint[] {
  const { document } = file
  return SMTP_PATH.flatMap((right, index) => {
    const [above, below] = [SMTP_PATH.slice(0, index), SMTP_PATH.slice(index + 1)]
    const homes =
      index === 0 ? [document.root] : membersOf(document, above).map(({ value }) => value)
    return homes
      .flatMap((home) => (home.kind === 'object' ? home.members : []))
      .filter(({ name }) => !isSameName(name, right) && isMisspelt(name, right))
      .filter(({ name }) =>
        membersOf(document, [...above, name, ...below]).some(({ value }) => looksLikeMail(value)),
      )
      .map((member) => ({
        file,
        span: member.nameSpan,
        message: 'Mail settings stand below "{name}", where Umbraco does not look for them.',
        hint: `Write ${right}.`,
        names: { name: member.name },
        ...(isWhole(document, [above, member.name, below], right) ? otherName(member, right) : {}),
      }))
  })
}

/** Whether settings under a wrong name are all that there are, with the sender that Umbraco then asks for. */
function isWhole(
  document: JsonFile['document'],
  [above, wrong, below]: readonly [readonly string[], string, readonly string[]],
  right: string,
): boolean {
  const hasSender = membersOf(document, [...above, wrong, ...below, 'From']).length > 0
  return hasSender && membersOf(document, [...above, right]).length === 0
}

function looksLikeMail(value: JsonMember['value']): boolean {
  if (value.kind !== 'object') return false
  return value.members.some(({ name }) => OPTION_NAMES.some((one) => isSameName(one, name)))
}

/** How a key is written for an environment; in a file, `__` has no meaning. */
const VARIABLE = /^Umbraco_{1,2}CMS_{1,2}|^Umbraco\.CMS\./i

const variableName: AppSettingsRule = {
  id: 'options/variable-name',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A key in a file is written as the name of a variable, with `__`, or with full stops: nothing reads it there.',
  words: [],
  bad: {
    text: '{\n  ⟦"Umbraco__CMS__Global__Smtp__Host"⟧: "smtp.example.com"\n}',
  },
  good: { text: '{\n  "Umbraco:CMS:Global:Id": "1"\n}' },
  check: (reading) =>
    reading.files.flatMap((file) =>
      file.document.root.members
        .filter(({ name }) => VARIABLE.test(name))
        .map(({ name, nameSpan: span }) => ({
          file,
          span,
          ...withColons(reading, file, { name, span }),
          message: 'The key "{name}" is written as a variable is. In a file, nothing reads it.',
          hint: 'In a file, write colons between the names, or nest objects. "__" stands for a colon in names of variables only.',
          names: { name },
        })),
    ),
}

/** The key with colons, where the file does not have it yet, and where Umbraco gets the sender that it asks for. */
function withColons(
  reading: Reading,
  { document }: JsonFile,
  { name, span: { start, end } }: { readonly name: string; readonly span: Span },
): Mend {
  const after = name.includes('__') ? name.replaceAll('__', ':') : name.replaceAll('.', ':')
  const hasSender = isSet(reading, 'From') || /:From$/i.test(after)
  const isThere = membersOf(document, after.split(':')).length > 0
  if (isThere || !hasSender || end - start !== name.length + 2 || !after.includes(':')) return {}
  return { rewrite: { span: { start: start + 1, end: end - 1 }, after } }
}

const twice: AppSettingsRule = {
  id: 'options/two-objects',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A file has the object `Smtp` twice. .NET merges the two, and does not load the file as soon as one key is in both.',
  words: [],
  bad: {
    text: '{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": { "From": "post@example.com" },\n        ⟦"Smtp"⟧: { "Host": "smtp.example.com" }\n      }\n    }\n  }\n}',
  },
  good: SMTP_GOOD,
  check: ({ files }) => files.flatMap(secondObjects),
}

function secondObjects(file: JsonFile): readonly Complaint[] {
  const objects = membersOf(file.document, SMTP_PATH).filter(({ value }) => isFilledObject(value))
  const [first, ...others] = objects
  if (first === undefined) return []
  return others.map(({ nameSpan: span }) => ({
    file,
    span,
    message: 'The file has the object Smtp twice. .NET merges the two.',
    hint: 'Put all settings into one of them: as soon as a key is in both, the site does not start.',
    related: [related('The first one', file, first.nameSpan)],
  }))
}

export const KEY_RULES: readonly AppSettingsRule[] = [unknown, misplaced, variableName, twice]
