// Text from outside on its way out: inert, without markup, without secrets.
import { Buffer } from 'node:buffer'
import { inertFault } from '../inert-text.js'
import { field, firstBroken } from '../reader.js'

/** @typedef {typeof import('../../../src/text/inert.js')} Inert */
/** @typedef {typeof import('../../../src/redaction/forms.js')} Forms */
/** @typedef {typeof import('../../../src/redaction/secrets.js')} SecretsModule */
/** @typedef {typeof import('../../../src/report/markdown.js')} Markdown */
/** @typedef {import('../reader.js').Input} Input */

/** @typedef {Inert & Forms & SecretsModule & Markdown} Modules */

const SEEDS = [
  { text: '::error file=a,line=1::Bread', secret: 'hunter2', other: 'bakery-orders' },
  { text: '\u001b[31mred\u001b]0;title\u0007 ##[group]a', secret: `p&s<s>"w'ord`, other: '' },
  { text: '[a](http://b) <img src=x> @c www.d.e `f`', secret: '  rye bread\nsalt  ', other: 'rye' },
  { text: 'ünï😀\u202egnp.exe', secret: 'pâté-Ŵörd-ключ-密码-€', other: '😀😀😀😀' },
  { text: 'a, b: c', secret: 'x'.repeat(300), other: 'y'.repeat(61) },
]

const TOKENS = [
  ...['::', '::a::', '::add-mask::', '::a b=c::', ':', '##[', '##[a]', '#', '[', ']', '%0A', '%25'],
  ...['\u001b', '\u001b[0m', '\u001b]', '\u009b', '\u200b', '\u202e', '\u2066', '\ufeff', '\u00ad'],
  ...['\u2028', '\u0085', '\u{e0041}', '\ud800', '\udc00', '…', '***', '*', '`', '\\', '\\`', '|'],
  ...['http://', 'https://', 'www.', '_WWW.', '@', '<a>', '&lt;', '&#64;', '&', '==', '"', "'"],
  ...['=', '==', '+/', '\t', '\r\n', '   ', '%', 'password', '#{a}#', '😀', '\0'],
]

/** @type {import('../reader.js').OpenReader} */
export async function openText(load) {
  const modules = {
    .../** @type {Inert} */ (await load('text/inert')),
    .../** @type {Forms} */ (await load('redaction/forms')),
    .../** @type {SecretsModule} */ (await load('redaction/secrets')),
    .../** @type {Markdown} */ (await load('report/markdown')),
  }
  return {
    seeds: SEEDS,
    dictionary: TOKENS,
    check(input) {
      const text = field(input, 'text')
      return lineFault(modules, text) ?? markupFault(modules, text) ?? secretsFault(modules, input)
    },
  }
}

/**
 * @param {Modules} modules
 * @param {string} text
 */
function lineFault({ inert, Secrets }, text) {
  const line = new Secrets().show(inert(text))
  return (
    inertFault(line) ??
    inertFault(`at ${line} in "${line}"`) ??
    firstBroken([
      [line.length <= 200, 'too much is left'],
      [inert(line) === line, 'what is inert changes again'],
    ])
  )
}

/** What GitHub makes markup, a link, a mention or HTML of where it is not escaped. */
const MARKUP = /(?<!\\)(?:\\\\)*[`*_{}[\]()#+!|~$^=](?!\d+;)|[<>@]|:\/\/|www\.|[\r\n]/i

/**
 * @param {Modules} modules
 * @param {string} text
 */
function markupFault({ plain }, text) {
  const markdown = plain(text)
  return MARKUP.test(markdown) ? 'markup is left' : inertFault(markdown)
}

/** What stands for a secret is none, and what XML cannot hold is refused as one. */
const UNFIT = /[^\P{Cc}\t\r\n]|\*/u

/**
 * @param {Modules} modules
 * @param {Input} input
 */
function secretsFault(modules, input) {
  const values = [field(input, 'secret'), field(input, 'other')]
  if (values.some((value) => UNFIT.test(value))) return null
  const secrets = new modules.Secrets()
  for (const value of values) secrets.add(value)
  // What is left of some is a constant.
  const known = values.filter((value) => modules.isSecret(modules.inert(value, Infinity)))
  return (
    known
      .map((secret) => leakOf(modules, secrets, { ...input, secret }))
      .find((fault) => fault !== null) ?? null
  )
}

/**
 * @param {Modules} modules
 * @param {import('../../../src/redaction/secrets.js').Secrets} secrets
 * @param {Input} input
 */
function leakOf({ formsOf, inert, plain }, secrets, input) {
  const [text, secret] = [field(input, 'text'), field(input, 'secret')]
  // What begins an escape sequence or a command would take the beginning of the secret with it.
  const before = text.slice(0, 100).replaceAll(/[\p{Cc}:#]/gu, '.')
  const after = text.slice(-100)
  const form = formsOf(secret).find((one) => secrets.redact(before + one + after).includes(one))
  if (form !== undefined) return 'a form of a secret is left'
  const beginning = inert(secret, Infinity).slice(0, 40)
  const quoted = [
    ...[inert(before + secret), inert(secret, 60), `"${inert(secret, 60)}" ${after}`],
    ...[inert(secret, beginning.length), inert(before + secret, before.length + beginning.length)],
  ]
  const shown = [
    ...quoted.map((text) => secrets.show(text)),
    ...[plain(secrets.show(secret)), JSON.stringify(secret)].map((text) => secrets.redact(text)),
    secrets.redact(Buffer.from((before + secret + after).toWellFormed()).toString('base64')),
  ]
  const isLeft = shown.some((one) => beginning.length >= 8 && one.includes(beginning))
  return isLeft ? 'a secret is left in what was quoted' : null
}
