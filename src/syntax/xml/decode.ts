/** What an attribute's value means. */
export interface DecodedValue {
  readonly value: string
  /** Whether it refers to an entity that only a DOCTYPE can declare. */
  readonly hasEntityReference: boolean
}

/** XML 1.0, section 4.6. */
const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** The character of an entity that every document knows; undefined for any other name. */
export function predefined(name: string): string | undefined {
  return PREDEFINED.get(name)
}

/** Whether every document knows an entity of that name. */
export function isPredefined(name: string): boolean {
  return PREDEFINED.has(name)
}

/**
 * Decodes an attribute's value as .NET Framework's configuration reader does (System.Xml, XmlTextReader
 * with EntityHandling=ExpandCharEntities and Normalization=false): the five entities and character
 * references are replaced, references to other entities stay as they are written, and so does white
 * space.
 *
 * @param raw the well-formed text between the quotes
 */
export function decodeAttribute(raw: string): DecodedValue {
  if (!raw.includes('&')) return { value: raw, hasEntityReference: false }
  let hasEntityReference = false
  const value = raw.replaceAll(/&([^&;]*);/g, (reference, name: string) => {
    if (name.startsWith('#')) return String.fromCodePoint(codePointOf(name))
    const character = PREDEFINED.get(name)
    hasEntityReference ||= character === undefined
    return character ?? reference
  })
  return { value, hasEntityReference }
}

/** Every rule asks for the values anew, and one may be as long as the file. */
const DECODED = new WeakMap<object, string>()

/** The decoded value of an attribute; null where there is none. */
export function attributeValue(attribute: { readonly raw: string } | null): string | null {
  if (attribute === null) return null
  const { raw } = attribute
  if (!raw.includes('&')) return raw
  const value = DECODED.get(attribute) ?? decodeAttribute(raw).value
  DECODED.set(attribute, value)
  return value
}

/**
 * The code point that a character reference stands for; there need not be one of that number.
 *
 * @param name `#10` or `#xA`
 */
export function codePointOf(name: string): number {
  return name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
}
