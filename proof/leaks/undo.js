// Undoes what programs do to a text on its way, so that a secret is found in every disguise.
import { Buffer } from 'node:buffer'

/** @typedef {(text: string) => string} Undo */

/** @type {ReadonlyMap<string, string>} */
const NAMED = new Map(
  Object.entries({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }),
)

/** With a character for each reference of XML or HTML, however it is written. @type {Undo} */
function withoutReferences(text) {
  return text.replaceAll(/&(?:[a-z]+|#\d+|#x[0-9a-f]+);/gi, (reference) => {
    const code = Number(reference.slice(2, -1).replace(/^x/i, '0x'))
    const numeric = reference.startsWith('&#') && code <= 0x10ffff
    return numeric ? String.fromCodePoint(code) : (NAMED.get(reference) ?? reference)
  })
}

/** @type {ReadonlyMap<string, string>} */
const ESCAPED = new Map(Object.entries({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }))

/** JSON, JavaScript and Markdown. @type {Undo} */
function withoutBackslashes(text) {
  return text.replaceAll(/\\(?:u([0-9a-f]{4})|([^]))/gi, (_, code, character) =>
    code === undefined
      ? (ESCAPED.get(String(character)) ?? String(character))
      : String.fromCharCode(Number.parseInt(String(code), 16)),
  )
}

/** Addresses, and the data of workflow commands. @type {Undo} */
function withoutPercents(text) {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  )
}

/** PowerShell and YAML. @type {Undo} */
const withoutDoubledQuotes = (text) => text.replaceAll("''", "'")

/** What each run of Base64 may stand for, wherever in it the secret begins. @type {Undo} */
function withoutBase64(text) {
  const runs = text.match(/[\w+/-]{8,}/g) ?? []
  return runs
    .flatMap((run) => [0, 1, 2, 3].map((skipped) => run.slice(skipped)))
    .map((run) => Buffer.from(run, 'base64').toString('utf8'))
    .join('\n')
}

/** @type {Undo} */
function withoutHex(text) {
  const runs = text.match(/(?:[0-9a-f]{2}){6,}/gi) ?? []
  return runs.map((run) => Buffer.from(run, 'hex').toString('utf8')).join('\n')
}

const UNDOS = [
  withoutReferences,
  withoutBackslashes,
  withoutPercents,
  withoutDoubledQuotes,
  withoutBase64,
  withoutHex,
]

/**
 * A text as it is, and as it reads once one or two disguises are off.
 *
 * @param {string} text
 * @returns {string[]} each once
 */
export function readingsOf(text) {
  const once = UNDOS.map((undo) => undo(text))
  const twice = once.flatMap((one) => UNDOS.map((undo) => undo(one)))
  return [...new Set([text, ...once, ...twice])]
}
