// Masks: what GitHub's runner replaces by *** wherever it shows text.
import { Buffer } from 'node:buffer'

/**
 * The other forms in which a masked value may appear, and which the runner hides with it
 * (actions/runner, ValueEncoders.cs, registered in HostContext.cs).
 *
 * @type {readonly ((value: string) => string)[]}
 */
const FORMS = [
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  (value) => JSON.stringify(value).slice(1, -1),
  uriEscaped,
  xmlEscaped,
  (value) => (value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : ''),
  (value) => longerThanFive(value.slice(0, value.lastIndexOf('&') + 1)),
  (value) => (value.includes('&') ? longerThanFive(value.slice(value.lastIndexOf('&') + 1)) : ''),
]

/** The masks of a job. They only grow. */
export class Masks {
  /** @type {Set<string>} */
  #values = new Set()

  /**
   * Masks a value, each of its lines, and every form of them that the runner knows.
   *
   * @param {string} value not blank
   */
  add(value) {
    for (const text of [value, ...value.split(/[\r\n]+/)]) {
      for (const form of [text, ...FORMS.map((encode) => encode(text))]) {
        if (form !== '') this.#values.add(form)
      }
    }
  }

  /** @returns {string[]} everything that is masked */
  get values() {
    return [...this.#values]
  }

  /**
   * @param {string} text
   * @returns {string} with `***` for each masked place; places that touch become one
   */
  apply(text) {
    let result = ''
    let end = -1
    for (const place of this.#places(text)) {
      if (place.start > end) result += `${text.slice(Math.max(end, 0), place.start)}***`
      end = Math.max(end, place.end)
    }
    return result + text.slice(Math.max(end, 0))
  }

  /**
   * @param {string} text
   * @returns {{ start: number, end: number }[]} where masked values stand, by start
   */
  #places(text) {
    const places = this.values.flatMap((value) => {
      const found = []
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        found.push({ start: at, end: at + value.length })
      }
      return found
    })
    return places.sort((one, other) => one.start - other.start)
  }
}

/**
 * @param {string} value
 * @param {number} bytes left out at the start, so that a longer text that ends with the value is found
 */
function base64From(value, bytes) {
  const encoded = Buffer.from(value, 'utf8')
  return encoded.subarray(encoded.length > bytes ? bytes : 0).toString('base64')
}

/**
 * .NET's `Uri.EscapeDataString` escapes `! ' ( ) *` too, which JavaScript leaves.
 *
 * @param {string} value
 */
function uriEscaped(value) {
  return encodeURIComponent(value.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * As .NET's `SecurityElement.Escape` does it.
 *
 * @param {string} value
 */
function xmlEscaped(value) {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}

/** @param {string} text */
function longerThanFive(text) {
  return text.length > 5 ? text : ''
}
