/**
 * Lock attributes, which keep settings from being changed further down. Source: System.Configuration,
 * ConfigurationElement.ParseLockedAttributes and DeserializeElement.
 */
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { schemaAttributes, schemaElements, type MailElement } from '../model/mail-elements.js'
import { valueOf, type Reading } from '../model/reading.js'
import { at, related, type Complaint } from '../../../findings/rule.js'
import { attributeName, startTag } from '../../../syntax/xml/spots.js'
import type { WebConfigRule } from '../model/rule.js'
import { parseBoolean, trim } from '../../../dotnet/values.js'

/** The lists of names to lock. */
const LISTS = [
  'lockAttributes',
  'lockAllAttributesExcept',
  'lockElements',
  'lockAllElementsExcept',
] as const
type List = (typeof LISTS)[number]

export const LOCK_ATTRIBUTES: readonly string[] = ['lockItem', ...LISTS]

const item: WebConfigRule = {
  id: 'smtp/lock-item',
  level: 'section',
  severity: 'error',
  summary: '`lockItem` is neither `true` nor `false`.',
  words: ["The property 'lockItem' must have value 'true' or 'false'."],
  bad: { text: '<smtp>\n  <network ⟦lockItem="maybe"⟧ />\n</smtp>' },
  good: { text: '<smtp>\n  <network lockItem="True" />\n</smtp>' },
  check: (reading) =>
    reading.mailElements.flatMap(({ file, element, location }) => {
      const attribute = element.attribute('lockItem')
      if (attribute === null || parseBoolean(valueOf(element, 'lockItem') ?? '') !== null) return []
      return [
        at(file, attribute, {
          message: '"lockItem" is neither true nor false.',
          hint: 'Write true or false.',
          location,
        }),
      ]
    }),
}

const EMPTY: Readonly<Record<List, string>> = {
  lockAttributes: "The 'lockAttributes' attribute cannot be an empty string.",
  lockElements: "The 'lockElements' attribute cannot be an empty string.",
  lockAllAttributesExcept:
    'The \'lockAllAttributesExcept\' attribute cannot be an empty string. lockAttributes="*" may be used to lock all attributes.',
  lockAllElementsExcept:
    'The \'lockAllElementsExcept\' attribute cannot be an empty string. lockElements="*" may be used to lock all elements.',
}

const empty: WebConfigRule = {
  id: 'smtp/lock-list-empty',
  level: 'section',
  severity: 'error',
  summary: 'A list of names to lock is empty.',
  words: LISTS.map((list) => EMPTY[list]),
  bad: { text: '<smtp ⟦lockAttributes=""⟧ />' },
  good: { text: '<smtp lockAttributes="*" />' },
  check: (reading) =>
    lists(reading)
      .filter(({ value }) => value === '')
      .map(({ owner: { file, location }, attribute, list }) =>
        at(file, attribute, {
          message: '"{name}" is empty.',
          hint: 'Name what is to be locked, or delete the attribute.',
          names: { name: list },
          words: EMPTY[list],
          location,
        }),
      ),
}

const NO_ATTRIBUTE =
  "The attribute '…' is not valid in the locked list for this section. The following attributes can be locked: {allowed}. Multiple attributes may be listed separated by commas."
const NO_ELEMENT =
  "The element '…' is not valid in the locked list for this section. The following elements can be locked: {allowed}. Multiple elements may be listed separated by commas."

const unknown: WebConfigRule = {
  id: 'smtp/lock-list',
  level: 'section',
  severity: 'error',
  summary:
    'A list of names to lock contains a name that is not an attribute or an element of that element.',
  words: [NO_ATTRIBUTE, NO_ELEMENT],
  bad: { text: '<smtp ⟦lockAttributes="network"⟧ />' },
  good: { text: '<smtp lockAttributes="from" lockElements="network" />' },
  check: (reading) =>
    lists(reading).flatMap(({ owner, attribute, list, value }) => {
      const allowed = lockable(owner, list)
      const isWrong = (name: string): boolean =>
        !allowed.includes(name) && !(name === '*' && !list.includes('Except'))
      if (!namesIn(value).some(isWrong)) return []
      const words = (isOfElements(list) ? NO_ELEMENT : NO_ATTRIBUTE).replace('{allowed}', () =>
        allowed.map((name) => `'${name}'`).join(', '),
      )
      return [
        at(owner.file, attribute, {
          message: '"{list}" contains a name that cannot be locked here.',
          hint:
            allowed.length === 0
              ? 'Delete the attribute.'
              : `Choose from ${allowed.join(', ')}; separate names with commas.`,
          names: { list },
          words,
          location: owner.location,
        }),
      ]
    }),
}

interface LockList {
  readonly owner: MailElement
  readonly attribute: ReturnType<XmlElement['attribute']> & object
  readonly list: List
  readonly value: string
}

function lists(reading: Reading): readonly LockList[] {
  return reading.mailElements.flatMap((owner) =>
    LISTS.flatMap((list) => {
      const attribute = owner.element.attribute(list)
      const value = valueOf(owner.element, list)
      return attribute === null || value === null ? [] : [{ owner, attribute, list, value }]
    }),
  )
}

function isOfElements(list: List): boolean {
  return list === 'lockElements' || list === 'lockAllElementsExcept'
}

/** What a list may name, in the order in which .NET's message lists it. */
function lockable({ name }: MailElement, list: List): readonly string[] {
  if (isOfElements(list)) return schemaElements(name)
  return DOTNET_ORDER[name] ?? schemaAttributes(name)
}

// The order of .NET's property bags.
const DOTNET_ORDER: Readonly<Record<string, readonly string[]>> = {
  smtp: ['deliveryMethod', 'deliveryFormat', 'from'],
  network: [
    'defaultCredentials',
    'host',
    'clientDomain',
    'password',
    'port',
    'userName',
    'targetName',
    'enableSsl',
  ],
}

/** The names of a list; they are separated by `,` `:` `;`, and empty ones count for nothing. */
function namesIn(value: string): readonly string[] {
  return value
    .split(/[,:;]/)
    .map(trim)
    .filter((name) => name !== '')
}

const ATTRIBUTE_LOCKED = "The attribute '{name}' has been locked in a higher level configuration."
const ELEMENT_LOCKED = "The element '{name}' has been locked in a higher level configuration."

const locked: WebConfigRule = {
  id: 'smtp/locked',
  level: 'section',
  severity: 'error',
  summary: 'A part of the site sets what the `<smtp>` of the site has locked.',
  words: [ATTRIBUTE_LOCKED, ELEMENT_LOCKED],
  bad: {
    text: '<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" lockAttributes="from" />\n  </mailSettings>\n</system.net>\n<location path="umbraco">\n  <system.net>\n    <mailSettings>\n      <smtp ⟦from⟧="b@example.com" />\n    </mailSettings>\n  </system.net>\n</location>',
  },
  good: { text: '<smtp from="a@example.com" lockAttributes="from" />' },
  check: (reading) => {
    const elements = reading.mailElements
    const locks = locksOf(elements.filter(({ location }) => location === null))
    return elements
      .filter(({ location }) => location !== null)
      .flatMap((lower) => violations(locks[lower.name], lower))
  },
}

/** What the elements of one name lock in the `<smtp>` of the site. */
interface Locks {
  readonly item: boolean
  /** The elements with these locks. */
  readonly owners: readonly MailElement[]
  readonly attributes: ReadonlySet<string>
  readonly elements: ReadonlySet<string>
}

/** Each list is read once: it may be long, and the parts of the site many. */
function locksOf(site: readonly MailElement[]): Readonly<Record<MailElement['name'], Locks>> {
  const of = (name: MailElement['name']): Locks => {
    const owners = site.filter((owner) => owner.name === name)
    const elements = owners.map(({ element }) => element)
    const locked = (known: readonly string[], lists: readonly [List, List]) =>
      new Set(elements.flatMap((element) => lockedBy(element, known, lists)))
    return {
      owners,
      item: elements.some((one) => parseBoolean(valueOf(one, 'lockItem') ?? '') === true),
      attributes: locked(schemaAttributes(name), ['lockAttributes', 'lockAllAttributesExcept']),
      elements: locked(schemaElements(name), ['lockElements', 'lockAllElementsExcept']),
    }
  }
  return {
    smtp: of('smtp'),
    network: of('network'),
    specifiedPickupDirectory: of('specifiedPickupDirectory'),
  }
}

/** Those of the known names that an element locks. */
function lockedBy(
  owner: XmlElement,
  known: readonly string[],
  [list, except]: readonly [List, List],
): readonly string[] {
  const listed = new Set(namesIn(valueOf(owner, list) ?? ''))
  const written = valueOf(owner, except)
  const spared = written === null ? null : new Set(namesIn(written))
  return known.filter(
    (name) => listed.has(name) || listed.has('*') || (spared !== null && !spared.has(name)),
  )
}

function violations(locks: Locks, lower: MailElement): readonly Complaint[] {
  const tellLocked = (span: { start: number; end: number }, name: string, words: string) =>
    at(lower.file, span, {
      message: '{name} is locked by the <smtp> of the site.',
      hint: 'Delete it here, or the lock there.',
      names: { name },
      words,
      location: lower.location,
      // The first one: each of many parts would otherwise tell of each of many elements.
      related: locks.owners
        .slice(0, 1)
        .map(({ file, element }) => related('The lock', file, startTag(element))),
    })
  const attributes = lower.element.attributes
    .filter(({ name }) => locks.attributes.has(name))
    .map((attribute) => tellLocked(attributeName(attribute), attribute.name, ATTRIBUTE_LOCKED))
  const children = lower.element.children
    .filter(({ name }) => locks.elements.has(name))
    .map((child) => tellLocked(startTag(child), child.name, ELEMENT_LOCKED))
  const own = locks.item ? [tellLocked(startTag(lower.element), lower.name, ELEMENT_LOCKED)] : []
  return [...own, ...attributes, ...children]
}

export const SMTP_LOCK_RULES: readonly WebConfigRule[] = [item, empty, unknown, locked]
