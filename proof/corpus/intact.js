// Whether an injection left everything alone that it does not own.
import { Buffer } from 'node:buffer'
import { TextDecoder, isDeepStrictEqual } from 'node:util'
import { Element, parseXmlDocument } from 'slimdom'
import { difference } from '../../demo/difference.js'

/** What the inputs of these checks may set, and what has to give way to them. */
const OWNED = [
  'from',
  'deliveryMethod',
  'host',
  'port',
  'userName',
  'password',
  'enableSsl',
  'defaultCredentials',
]
const CREATED = ['system.net', 'mailSettings', 'smtp', 'network']

const COMMENT_OR_MAIL_TAG = /<!--[^]*?-->|<(?:smtp|network)\b(?:"[^"]*"|'[^']*'|[^'">])*>/g
const OWNED_ATTRIBUTE = new RegExp(
  String.raw`\s+(?:${OWNED.join('|')})\s*=\s*(?:"[^"]*"|'[^']*')`,
  'g',
)
const CREATED_TAG = new RegExp(
  String.raw`^<\/?(?:${CREATED.join('|').replace('.', String.raw`\.`)})\s*\/?>$`,
)

/**
 * Byte by byte: without the owned attributes, the file is as it was, but for one run of bare mail
 * elements and the white space around them.
 *
 * @param {Uint8Array} before
 * @param {Uint8Array} after
 * @returns {boolean}
 */
export function bytesAreIntact(before, after) {
  const [old, new_] = [before, after].map(partsWithoutSettings)
  const { removed, inserted } = difference(old ?? [], new_ ?? [])
  const run = [...removed, ...inserted]
  const created = run.filter((part) => CREATED_TAG.test(part))
  const blank = run.filter((part) => part.trim() === '')
  return run.length === 0 || (created.length > 0 && created.length + blank.length === run.length)
}

/**
 * @param {Uint8Array} bytes
 * @returns {string[]} tags and what stands between them; a character is a byte
 */
function partsWithoutSettings(bytes) {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(COMMENT_OR_MAIL_TAG, (match) =>
      match.startsWith('<!--') ? match : match.replaceAll(OWNED_ATTRIBUTE, ''),
    )
    .split(/(?=<)|(?<=>)/)
}

/**
 * @param {Uint8Array} before
 * @param {Uint8Array} after
 * @returns {boolean} whether every kind of line end in one is in the other too
 */
export function lineEndsAreIntact(before, after) {
  const [old, new_] = [before, after].map((bytes) => [
    ...new Set(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\r\n|\r|\n/g),
    ),
  ])
  return isDeepStrictEqual(old?.sort(), new_?.sort())
}

/**
 * As a parser sees it: the same elements, attributes, texts, comments and instructions in the same
 * order, but for the owned attributes and for mail elements without others.
 *
 * @param {Uint8Array} before
 * @param {Uint8Array} after
 * @returns {boolean}
 */
export function documentIsIntact(before, after) {
  return isDeepStrictEqual(nodesOf(before), nodesOf(after))
}

/** @param {Uint8Array} bytes of a file in UTF-8 */
function nodesOf(bytes) {
  const document = parseXmlDocument(new TextDecoder().decode(bytes))
  return document.childNodes.flatMap(described).filter((node) => node !== '')
}

/**
 * @param {import('slimdom').Node} node
 * @returns {string[]} the node and all below it; '' for what does not count
 */
function described(node) {
  const { nodeName, nodeValue } = node
  if (nodeValue !== null) return [nodeValue.trim() === '' ? '' : `${nodeName} ${nodeValue}`]
  const created = CREATED.includes(nodeName)
  const attributes = (node instanceof Element ? node.attributes : [])
    .filter(({ name }) => !(created && OWNED.includes(name)))
    .map(({ name, value }) => `${name}=${value}`)
  const bare = created && attributes.length === 0
  return [
    bare ? '' : [nodeName, ...attributes].join('\n'),
    ...node.childNodes.flatMap(described),
    bare ? '' : `/${nodeName}`,
  ]
}
