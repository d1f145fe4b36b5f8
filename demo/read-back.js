// Reads the settings of a web.config with an XML parser that is not the action's own.
import { TextDecoder } from 'node:util'
import { parseXmlDocument } from 'slimdom'

/** @typedef {import('slimdom').Element} Element */

/**
 * @param {Uint8Array} bytes of a web.config in UTF-8
 * @returns {Record<string, string>} the attributes of `<smtp>` and `<network>` by name, decoded
 * @throws {Error} where the file is not well-formed, or has no such element
 */
export function readSettings(bytes) {
  // A TextDecoder drops the byte order mark, which is no part of the document.
  const root = parseXmlDocument(new TextDecoder().decode(bytes)).documentElement
  const smtp = ['system.net', 'mailSettings', 'smtp'].reduce(child, root)
  const attributes = [smtp, child(smtp, 'network')].flatMap((element) => element?.attributes ?? [])
  return Object.fromEntries(attributes.map(({ name, value }) => [name, value]))
}

/**
 * @param {Element | null} parent
 * @param {string} name
 * @returns {Element | null}
 */
function child(parent, name) {
  const found = parent?.children.find((element) => element.nodeName === name)
  if (found === undefined) throw new Error(`The file has no <${name}>.`)
  return found
}
