/**
 * Injection: the edits that make `<smtp>` read as wanted and leave every other byte alone.
 */
import type { SettingChange } from '../../../settings.js'
import type { Edit } from '../../../syntax/edit.js'
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlAttribute, XmlDocument, XmlElement } from '../../../syntax/xml/tree.js'
import { insertChildren, type NewElement } from './layout.js'
import { childrenNamed, type MailSections } from '../model/mail-sections.js'
import { elementNamed, SMTP_ELEMENTS, type SmtpElementName } from '../model/schema.js'
import { readsAs, type WantedAttribute } from './wanted.js'

/** The file to edit. */
export interface Page {
  readonly text: string
  /** Escapes a value for its place between two quotes of that kind, in the encoding of the file. */
  readonly escape: (value: string, quote: '"' | "'") => string
}

/** Edits in the offsets of the text as it is, and what they change in the words of the domain. */
export interface SmtpEdits {
  readonly edits: readonly Edit[]
  readonly changes: readonly SettingChange[]
}

/**
 * Edits an `<smtp>` that is there. What it lacks is created; a value that already reads as wanted is
 * left as it is written.
 */
export function injectInto(
  smtp: XmlElement,
  wanted: readonly WantedAttribute[],
  page: Page,
): SmtpEdits {
  const open = wanted.filter((one) => {
    const written = attributeFor(smtp, one)
    return written === null ? one.value !== null : !readsAs(written.raw, one)
  })
  const edits: Edit[] = []
  for (const name of SMTP_ELEMENTS) {
    const target = elementNamed(smtp, name)
    if (target !== null) edits.push(...attributeEdits(target, ofElement(open, name), page))
  }
  const missing = newElements(open, page).filter(({ name }) => !has(smtp, name))
  if (missing.length > 0) {
    edits.push(insertChildren(page.text, { parent: smtp, after: lastNode(smtp) }, missing))
  }
  return { edits, changes: open.map((one) => changeOf(one, attributeFor(smtp, one))) }
}

/**
 * Creates `<smtp>` where .NET will look for it: in the `<mailSettings>` or `<system.net>` that is
 * there, else in a new `<system.net>` after `<configSections>`, or first in the file.
 */
export function injectNew(
  document: XmlDocument,
  sections: MailSections,
  { wanted, page }: { readonly wanted: readonly WantedAttribute[]; readonly page: Page },
): SmtpEdits {
  const smtp: NewElement = {
    name: 'smtp',
    attributes: newAttributes(ofElement(wanted, 'smtp'), page),
    children: newElements(wanted, page),
  }
  const mailSettings: NewElement = { name: 'mailSettings', attributes: [], children: [smtp] }
  const systemNet: NewElement = { name: 'system.net', attributes: [], children: [mailSettings] }
  const [group] = sections.mailSettings
  const [outerGroup] = sections.systemNet
  const changes = wanted.map((one) => changeOf(one, null))
  const append = (parent: XmlElement, child: NewElement): SmtpEdits => {
    const place = { parent, after: lastNode(parent) }
    return { edits: [insertChildren(page.text, place, [child])], changes }
  }
  if (group !== undefined) return append(group, smtp)
  if (outerGroup !== undefined) return append(outerGroup, mailSettings)
  const [configSections] = childrenNamed([document.root], 'configSections')
  const place = { parent: document.root, after: configSections ?? null }
  return { edits: [insertChildren(page.text, place, [systemNet])], changes }
}

function attributeEdits(
  target: XmlElement,
  wanted: readonly WantedAttribute[],
  page: Page,
): readonly Edit[] {
  const edits: Edit[] = []
  const added: WantedAttribute[] = []
  for (const one of wanted) {
    const written = target.attribute(one.attribute.name)
    if (written === null) added.push(one)
    else edits.push(one.value === null ? removal(target, written) : rewrite(written, one, page))
  }
  return added.length === 0 ? edits : [...edits, addition(target, added, page)]
}

function rewrite(written: XmlAttribute, { value }: WantedAttribute, page: Page): Edit {
  const text = page.escape(String(value), written.quote)
  return { start: written.valueStart, end: written.valueEnd, text }
}

/** Takes an attribute out, with the white space before it. */
function removal(target: XmlElement, written: XmlAttribute): Edit {
  const before = target.attributes.findLast(({ end }) => end <= written.start)
  return { start: before?.end ?? target.nameEnd, end: written.end, text: '' }
}

/** New attributes follow the last one, at the same distance, in the same quotes. */
function addition(target: XmlElement, added: readonly WantedAttribute[], page: Page): Edit {
  const last = target.attributes.at(-1)
  const offset = last?.end ?? target.nameEnd
  const quote = last?.quote ?? '"'
  const before = target.attributes.at(-2)?.end ?? target.nameEnd
  const distance = last === undefined ? ' ' : page.text.slice(before, last.start)
  const texts = added.map(
    ({ attribute, value }) =>
      `${distance}${attribute.name}=${quote}${page.escape(String(value), quote)}${quote}`,
  )
  return { start: offset, end: offset, text: texts.join('') }
}

/** `<network>` and `<specifiedPickupDirectory>` with the wanted values, as far as there are any. */
function newElements(wanted: readonly WantedAttribute[], page: Page): readonly NewElement[] {
  return SMTP_ELEMENTS.filter((name) => name !== 'smtp')
    .map((name) => ({
      name,
      attributes: newAttributes(ofElement(wanted, name), page),
      children: [],
    }))
    .filter(({ attributes }) => attributes.length > 0)
}

function newAttributes(wanted: readonly WantedAttribute[], page: Page): NewElement['attributes'] {
  return wanted.flatMap(({ attribute, value }) =>
    value === null ? [] : [{ name: attribute.name, escaped: page.escape(String(value), '"') }],
  )
}

function ofElement(
  wanted: readonly WantedAttribute[],
  name: SmtpElementName,
): readonly WantedAttribute[] {
  return wanted.filter(({ attribute }) => attribute.element === name)
}

function attributeFor(smtp: XmlElement, { attribute }: WantedAttribute): XmlAttribute | null {
  return elementNamed(smtp, attribute.element)?.attribute(attribute.name) ?? null
}

function has(smtp: XmlElement, child: string): boolean {
  return smtp.children.some(({ name }) => name === child)
}

function lastNode(element: XmlElement): XmlElement['nodes'][number] | null {
  return element.nodes.at(-1) ?? null
}

function changeOf(
  { attribute, value }: WantedAttribute,
  written: XmlAttribute | null,
): SettingChange {
  return {
    setting: attribute.name,
    before: written && decodeAttribute(written.raw).value,
    after: value === null ? null : String(value),
  }
}
