/**
 * The `<smtp>` that a site gets in an environment, and the whole one that it is to get.
 */
import type { RequestedSettings, SettingChange, SettingName } from '../../../settings.js'
import { attributeValue, decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlDocument, XmlElement } from '../../../syntax/xml/tree.js'
import type { Expectation } from '../../configuration.js'
import type { XmlFile } from '../../open.js'
import { wantedAttributes, type WantedAttribute } from '../../web-config/injection/wanted.js'
import { effectiveSettings } from '../../web-config/model/effective.js'
import { mailSections } from '../../web-config/model/mail-sections.js'
import {
  elementNamed,
  SMTP_ATTRIBUTES,
  SMTP_ELEMENTS,
  type SmtpAttribute,
  type SmtpElementName,
} from '../../web-config/model/schema.js'
import type { TransformSite } from './site.js'

/** An attribute of an element of `<smtp>`, its value decoded. */
export interface MailAttribute {
  readonly element: SmtpElementName
  readonly name: string
  readonly value: string
}

/** What is not a setting and stays with the `<smtp>`: what locks it further down, and who fills it in. */
const KEPT =
  /^(?:lockItem|lockAttributes|lockAllAttributesExcept|lockElements|lockAllElementsExcept)$/
const KEPT_OF_SMTP = /^configBuilders$/

/** The `<smtp>` of a site, where its content is known. */
export type MailToday =
  | { readonly ok: true; readonly smtp: readonly XmlElement[] }
  | { readonly ok: false; readonly kind: 'encrypted' | 'config-source' }

/**
 * The `<smtp>` elements of the site itself, the one behind `configSource` in its place.
 *
 * @param companions the files that a `configSource` may name, as it names them
 */
export function mailToday(
  { document }: XmlFile,
  companions: TransformSite['companions'],
): MailToday {
  const smtp: XmlElement[] = []
  for (const element of mailSections(document).smtp) {
    const source = attributeValue(element.attribute('configSource'))
    const used = source === null ? element : companions.get(source)?.document.root
    if (used?.name !== 'smtp') return { ok: false, kind: 'config-source' }
    if (used.attribute('configProtectionProvider') !== null) return { ok: false, kind: 'encrypted' }
    smtp.push(used)
  }
  return { ok: true, smtp }
}

/** The first setting that several `<smtp>` have differently and that no input names; null where there is none. */
export function ambiguousSetting(
  smtp: readonly XmlElement[],
  settings: RequestedSettings,
): SettingName | null {
  const [first, ...others] = smtp
  if (first === undefined) return null
  const found = SMTP_ATTRIBUTES.find(
    (attribute) =>
      settings[attribute.name] === undefined &&
      others.some((one) => differs(attribute, one, first)),
  )
  return found?.name ?? null
}

/** A value that is left out is the same as .NET's default. */
function differs(attribute: SmtpAttribute, one: XmlElement, other: XmlElement): boolean {
  if (textOf(one, attribute) === textOf(other, attribute)) return false
  const [first, second] = [one, other].map((each) => effectiveSettings([each]))
  return first == null || first[attribute.name] !== second?.[attribute.name]
}

/** The first setting whose value no input names and which contains an entity; null where there is none. */
export function entitySetting(
  smtp: readonly XmlElement[],
  settings: RequestedSettings,
): SettingName | null {
  const found = SMTP_ATTRIBUTES.find(({ element, name }) =>
    smtp.some((one) => {
      const written = elementNamed(one, element)?.attribute(name) ?? null
      if (settings[name] !== undefined || written === null) return false
      return decodeAttribute(written.raw).hasEntityReference
    }),
  )
  return found?.name ?? null
}

function textOf(smtp: XmlElement, { element, name }: SmtpAttribute): string | null {
  return attributeValue(elementNamed(smtp, element)?.attribute(name) ?? null)
}

/** A whole `<smtp>`. */
export interface WholeMail {
  readonly attributes: readonly MailAttribute[]
  readonly expected: readonly Expectation[]
}

/**
 * The `<smtp>` to write: what the inputs name, and everything else as it is today.
 *
 * @param smtp the `<smtp>` of today; null where there is none
 */
export function wholeMail(settings: RequestedSettings, smtp: XmlElement | null): WholeMail {
  const wanted = wantedAttributes(settings, smtp)
  const values = SMTP_ATTRIBUTES.map((attribute) => ({
    attribute,
    value: valueFor(attribute, wanted, smtp),
  }))
  return {
    attributes: [
      ...values.flatMap(({ attribute: { element, name }, value }) =>
        value === null ? [] : [{ element, name, value }],
      ),
      ...(smtp === null ? [] : keptAttributes(smtp)),
    ],
    expected: values.flatMap(({ attribute, value }) => expectationOf(attribute, value)),
  }
}

/** A value that already reads as wanted stays as it is written. */
function valueFor(
  attribute: SmtpAttribute,
  wanted: readonly WantedAttribute[],
  smtp: XmlElement | null,
): string | null {
  const today = smtp && textOf(smtp, attribute)
  const asked = wanted.find((one) => one.attribute === attribute)
  if (asked === undefined) return today
  if (asked.value === null) return null
  return today !== null && attribute.read(today) === asked.value ? today : String(asked.value)
}

/** What .NET refuses is nothing that a second reader could find. */
function expectationOf({ name, read }: SmtpAttribute, text: string | null): readonly Expectation[] {
  if (text === null) return [{ setting: name, value: null }]
  const value = read(text)
  return value === null ? [] : [{ setting: name, value }]
}

function keptAttributes(smtp: XmlElement): readonly MailAttribute[] {
  return SMTP_ELEMENTS.flatMap((element) =>
    (elementNamed(smtp, element)?.attributes ?? []).flatMap(({ name, raw }) =>
      KEPT.test(name) || (element === 'smtp' && KEPT_OF_SMTP.test(name))
        ? [{ element, name, value: decodeAttribute(raw).value }]
        : [],
    ),
  )
}

/** What an environment gets otherwise than today. */
export function changesBetween(
  smtp: XmlElement | null,
  { attributes }: WholeMail,
): readonly SettingChange[] {
  return SMTP_ATTRIBUTES.flatMap((attribute) => {
    const { element, name } = attribute
    const before = smtp && textOf(smtp, attribute)
    const found = attributes.find((one) => one.element === element && one.name === name)
    const after = found?.value ?? null
    return before === after ? [] : [{ setting: name, before, after }]
  })
}

/** Whether a site has one `<smtp>`, and in it exactly what is wanted. */
export function hasExactly(document: XmlDocument, { attributes }: WholeMail): boolean {
  const { smtp: all } = mailSections(document)
  const [smtp] = all
  if (smtp === undefined || all.length > 1) return false
  // One that stands directly in the root was not understood as a step.
  if (document.root.children.some(({ name }) => name === 'smtp')) return false
  const found = [smtp, ...smtp.children].flatMap((element) =>
    element.attributes.map(({ name, raw }) => pair(element.name, name, decodeAttribute(raw).value)),
  )
  const wanted = new Set(attributes.map(({ element, name, value }) => pair(element, name, value)))
  return found.length === wanted.size && found.every((one) => wanted.has(one))
}

function pair(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}
