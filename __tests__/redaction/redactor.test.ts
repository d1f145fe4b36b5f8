import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formsOf, isSecret, rareFormsOf } from '../../src/redaction/forms.js'
import { Redactor, type Source } from '../../src/redaction/redactor.js'
import { growthOf } from '../support/growth.js'

const SOURCES: readonly Source[] = ['ours', 'server']

/** What takes the secrets out of a text. */
function redaction(source: Source, secrets: readonly string[]): (text: string) => string {
  const redactor = new Redactor(source)
  for (const secret of secrets) redactor.add(secret)
  return (text) => redactor.redact(text)
}

// No form of a secret of these consists of what stands around it.
const secret = fc
  .array(fc.constantFrom(...Array.from(`Zq7kéЖ密😀&<>"'\\/%+ -_=|`)), {
    minLength: 8,
    maxLength: 30,
  })
  .map((characters) => characters.join(''))
  .filter((text) => isSecret(text) && text.replaceAll(/\s/g, '').length >= 8)
const words = fc
  .array(fc.constantFrom('no', 'site', 'web.config', 'is not', 'in', '12:5', '(a)', '|'), {
    maxLength: 8,
  })
  .map((all) => all.join(' '))

const DISGUISES: readonly (readonly [string, (text: string) => string])[] = [
  ['nothing', (text) => text],
  ['capitals', (text) => text.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())],
  ['small letters', (text) => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())],
  ['line breaks', (text) => Array.from(text).join('\r\n')],
  ['nothing between the words', (text) => text.replaceAll(' ', '')],
  ['characters that do not show', (text) => Array.from(text).join('\u200b')],
  ['colours', (text) => Array.from(text).join('\u001b[1;31m')],
  ['references', (text) => Array.from(text, (one) => `&#${one.codePointAt(0)};`).join('')],
  ['Markdown', (text) => text.replaceAll('&', '&amp;').replaceAll(/[!-%'-/:<-@[-`{-~]/g, '\\$&')],
  ['percents', (text) => Buffer.from(text).toString('hex').replaceAll(/../g, '%$&')],
  ['JSON', (text) => JSON.stringify(text)],
  ['hexadecimal digits', (text) => Buffer.from(text).toString('hex')],
  ['Base64', (text) => Buffer.from(text).toString('base64')],
  ['Base64 for addresses', (text) => Buffer.from(text).toString('base64url')],
  ['Base64 in lines', (text) => Buffer.from(text).toString('base64').replaceAll(/.{4}/g, '$&\n')],
  ['Base64 of more', (text) => Buffer.from(`\0kim\0${text}.`).toString('base64')],
]

it.each(SOURCES.flatMap((source) => DISGUISES.map(([name, put]) => ({ source, name, put }))))(
  'finds a secret in $name, in a text of: $source',
  ({ source, put }) => {
    fc.assert(
      fc.property(secret, words, words, (value, before, after) => {
        const redact = redaction(source, [value])
        const disguised = put(value)
        const shown = redact(`${before} ${disguised} ${after}`)
        expect(shown).toContain('***')
        expect(shown).not.toContain(disguised)
        expect(shown.startsWith(before)).toBe(true)
        expect(shown.endsWith(after)).toBe(true)
      }),
      { numRuns: 30 },
    )
  },
)

it.each(SOURCES)('leaves no form of any secret in a text of: %s', (source) => {
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1, maxLength: 3 }), words, (secrets, text) => {
      const redact = redaction(source, secrets)
      for (const form of secrets.flatMap((one) => [...formsOf(one), ...rareFormsOf(one)]))
        expect(redact(`${text}${form}${text}`)).not.toContain(form)
    }),
    { numRuns: 50 },
  )
})

it.each(SOURCES)('leaves a text of %s as it is where no secret is in it', (source) => {
  fc.assert(
    fc.property(
      secret,
      fc.string({ unit: fc.constantFrom(...Array.from('bcdefgh.,\t\n\\&#;%[]{}')) }),
      (one, text) => {
        expect(redaction(source, [one])(text)).toBe(text)
      },
    ),
  )
})

it.each([
  ['post@example.com', 'The post goes to example.com, as noreply@example.com.'],
  ['From', 'The attribute from is empty; FROM: is not.'],
  ['shop', 'its hop, the Shop'],
  ['pass word', 'The password is not set.'],
  ['kim.webconfig', 'The web.config is not a file; see web.config:12.'],
])('keeps our own words where a secret is %s', (value, text) => {
  expect(redaction('ours', [value])(text)).toBe(text)
})

it('takes only the secret out of Markdown, and leaves its escapes as they are', () => {
  const redact = redaction('ours', ['rye&bread!salt'])
  expect(redact('&lt;b&gt; rye&amp;bread\\!salt \\[a\\](b) &amp;lt;')).toBe(
    '&lt;b&gt; *** \\[a\\](b) &amp;lt;',
  )
})

it('puts one *** for each of two secrets side by side', () => {
  expect(redaction('ours', ['hunter2'])('hunter2hunter2 hunter2')).toBe('****** ***')
})

it.each([
  ['what it finds', 'rye-bread-and-salt '],
  ['escapes', '\\u0072&#121;%65 '],
  ['one letter', 'r'],
])('takes time in proportion to a text of %s', async (_what, piece) => {
  const redactor = new Redactor('ours')
  redactor.add('rye-bread-and-salt')
  const prepare = (size: number) => {
    const text = piece.repeat(size)
    return () => redactor.redact(text)
  }
  expect(await growthOf(prepare, 4000)).toBeLessThanOrEqual(1)
})
