// Reads the settings of a site with parsers that are not the action's own.
import { TextDecoder } from 'node:util'
import json5 from 'json5'
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

/**
 * @param {Uint8Array} bytes of an appsettings.json in UTF-8
 * @returns {Record<string, unknown>} the members of `Smtp`
 * @throws {Error} where the file is not JSON, or has no such object
 */
export function readAppSettings(bytes) {
  /** @type {{ Umbraco: { CMS: { Global: { Smtp: Record<string, unknown> } } } }} */
  const document = json5.parse(new TextDecoder().decode(bytes))
  return document.Umbraco.CMS.Global.Smtp
}
