/**
 * Start tags at one go. Nearly all of them are plain, and a run is so short that V8 hardly compiles the
 * code that reads a tag part by part, whereas it compiles a regular expression at once.
 */
import type { AttributeSpans } from '../span.js'

const SPACE = String.raw`[ \t\r\n]`
const NAME = '[A-Za-z_][A-Za-z0-9_.-]*'

/** At most so many references and attributes: what is longer is rare, and gains nothing. */
const REFERENCES = 8
const ATTRIBUTES = 8

/** A value up to its closing quote. */
const valueIn = (quote: string): string => {
  const characters = `[^<&${quote}]*`
  const more = `(?:&(?:amp|lt|gt|quot|apos);${characters}){0,${REFERENCES}}`
  return quote + characters + more + quote
}

/** Not followed by one of its own name. That a value may look like one costs only the short cut. */
const ATTRIBUTE = `${SPACE}+(?!xmlns)(${NAME})=(?:${valueIn('"')}|${valueIn("'")})(?![^<]*${SPACE}\\1=)`

const PLAIN_TAG = new RegExp(`<${NAME}(?:${ATTRIBUTE}){0,${ATTRIBUTES}}${SPACE}*/?>`, 'y')

/**
 * Where a plain start tag ends: names in ASCII without a colon, no declaration of a namespace, no
 * reference but to the five predefined entities, and no other fault that a start tag can have.
 *
 * @param start of the `<`
 * @returns the offset after the `>`; null where the tag is to be read part by part, be it good or bad
 */
export function plainTagEndAt(text: string, start: number): number | null {
  PLAIN_TAG.lastIndex = start
  return PLAIN_TAG.test(text) ? PLAIN_TAG.lastIndex : null
}

const ANY_ATTRIBUTE = new RegExp(
  `(${SPACE}+)([^= \\t\\r\\n/>]+)(${SPACE}*=${SPACE}*)(?:"[^"]*"|'[^']*')`,
  'y',
)

/**
 * The attributes of a start tag that is known to be well-formed.
 *
 * @param nameEnd where the name of the element ends
 */
export function attributesFrom(text: string, nameEnd: number): readonly AttributeSpans[] {
  const found: AttributeSpans[] = []
  ANY_ATTRIBUTE.lastIndex = nameEnd
  let from = nameEnd
  for (let match = ANY_ATTRIBUTE.exec(text); match !== null; match = ANY_ATTRIBUTE.exec(text)) {
    const [, before = '', name = '', equals = ''] = match
    const start = from + before.length
    const end = start + name.length
    from = ANY_ATTRIBUTE.lastIndex
    found.push({ start, nameEnd: end, valueStart: end + equals.length + 1, valueEnd: from - 1 })
  }
  return found
}
