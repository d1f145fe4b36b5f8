import { expect, it } from '@jest/globals'
import {
  isNoSecret,
  isPlaceholder,
  isSampleSender,
  isTemplateCredential,
  isTemplateHost,
  isTemplateSender,
  placeholderIn,
  placeholderInPassword,
} from '../../src/redaction/placeholders.js'
import { isSecret } from '../../src/redaction/forms.js'
import { Secrets } from '../../src/redaction/secrets.js'
import { Random } from '../support/random.js'

it.each([
  ['#{smtpPassword}', 'token'],
  ['#{smtpPassword}#', 'token'],
  ['#{ Smtp Password }', 'token'],
  ['#{Octopus.Action[Deploy Web].Password}', 'token'],
  ['$(Smtp.Password)', 'token'],
  ['${SMTP_PASSWORD}', 'token'],
  ['{{SmtpUser}}', 'token'],
  ['{{ smtp.password }}', 'token'],
  ['{#Password#}', 'token'],
  ['{password}', 'token'],
  ['[[Password]]', 'token'],
  ['@@Password@@', 'token'],
  ['__SMTP_PASSWORD__', 'token'],
  ['__Umbraco__CMS__Password__', 'token'],
  ['--Password--', 'token'],
  ['--smtp-password--', 'token'],
  ['%Password%', 'token'],
  ['%Smtp Password%', 'token'],
  [' #{Password} ', 'token'],
  ['${{ secrets.SMTP_PASSWORD }}', 'workflow'],
  ['${{secrets.SMTP_PASSWORD}}', 'workflow'],
  ['@Microsoft.KeyVault(SecretUri=https://bakery.vault.azure.net/secrets/smtp)', 'key-vault'],
])('takes %j for a %s, which is not masked', (value, kind) => {
  expect(placeholderIn(value)).toBe(kind)
  expect(isPlaceholder(value)).toBe(true)
  expect(isSecret(value)).toBe(false)
  expect(new Secrets().add(value)).toStrictEqual([])
})

it.each([
  ['smtp.#{Zone}.example', 'token'],
  ['smtp.__zone__.example', 'token'],
  ['$(Name)@bakery.example', 'token'],
  ['a-[[Zone]]', 'token'],
  ['a-@@Zone@@', 'token'],
  ['rye{bread}salt', 'token'],
  ['{{ croissant }} ${{ secrets.BRIOCHE }}', 'workflow'],
  ['rye ${{ secrets.BREAD }}', 'workflow'],
  ['rye @Microsoft.KeyVault(bread)', 'key-vault'],
])('finds in %j a %s, but takes the whole of it for a secret', (value, kind) => {
  expect(placeholderIn(value)).toBe(kind)
  expect(isPlaceholder(value)).toBe(false)
  expect(isSecret(value)).toBe(true)
})

it.each([
  ...['', 'p&s<s>', 'a#b', '50%', '__', '____', 'a{b', '$100 (net)', '(){}', '{}', '{{}}', '#{}'],
  ...['xn--bcher-kva.xn--p1ai', '%2Brye%20%25bread%0D%0A', 'a%b%c', '__a b__', '${xy', '@@@@'],
])('takes %j for no placeholder', (value) => {
  expect(placeholderIn(value)).toBeNull()
})

it.each([
  ...['#{', '$(', '${', '{{', '{#', '{ ', '[[', '@@', '__', '__a', '--a', '%', '${{', '$({'],
  ...['{a', '{#a#', '@Microsoft.KeyVault('],
])('reads a million characters of %j at once', (piece) => {
  expect(placeholderIn(piece.repeat(1_000_000 / piece.length))).toBe(
    piece === '__a' ? 'token' : null,
  )
})

/** Each shape as one pattern, asked of every text. */
const WORKFLOW = /\$\{\{[^{}\r\n]+\}\}/
const KEY_VAULT = /@Microsoft\.KeyVault\([^()\r\n]+\)/i
const TOKEN =
  /#\{[^{}\r\n]+\}|\$\([^()\r\n]+\)|\$\{[^{}\r\n]+\}|\{\{[^{}\r\n]+\}\}|\{#[^{}\r\n]+#\}|\[\[[^[\]\r\n]+\]\]|@@[\w.: -]+@@|__[A-Za-z0-9][\w.:-]*__/
const BRACES = /\{ *[A-Za-z_][\w.: -]*\}/
const WHOLE = new RegExp(
  `^(?:${[WORKFLOW, TOKEN, BRACES].map(({ source }) => source).join('|')}|#\\{[^{}\\r\\n]+\\}#|%[\\w.: -]+%|--[A-Za-z0-9][\\w.:-]*--)$`,
)
const WHOLE_KEY_VAULT = new RegExp(`^${KEY_VAULT.source}$`, 'i')

const PIECES = [
  ...['#{', '}#', '}', '$(', ')', '${', '${{', '}}', '{', '{{', '{#', '#}', '[[', ']]', '@@', '@'],
  ...['__', '_', '%', '--', '-', '#', '$', '(', '[', ' ', '\n', '.', ':', 'a', 'Rye', '7', 'é'],
  ...[
    '@Microsoft.KeyVault(',
    '@MICROSOFT.keyvault(',
    '@Microsoft.\u212aeyVault(',
    '@micro\u017foft.',
  ],
]

it('finds what patterns find in texts that are put together of their parts', () => {
  const random = new Random(7)
  const counts = { whole: 0, workflow: 0, 'key-vault': 0, token: 0 }
  for (let run = 0; run < 40_000; run += 1) {
    const text = Array.from({ length: 1 + random.below(6) }, () => random.pick(PIECES)).join('')
    const isWhole = WHOLE.test(text.trim()) || WHOLE_KEY_VAULT.test(text.trim())
    const token = isWhole || TOKEN.test(text) ? 'token' : null
    const kind = WORKFLOW.test(text) ? 'workflow' : KEY_VAULT.test(text) ? 'key-vault' : token
    const found = [isPlaceholder(text), placeholderInPassword(text), placeholderIn(text)]
    expect([text, ...found]).toEqual([
      text,
      isWhole,
      kind,
      kind ?? (BRACES.test(text) ? 'token' : null),
    ])
    if (isWhole) counts.whole += 1
    if (kind !== null) counts[kind] += 1
  }
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(20)
})

const KINDS: readonly (readonly [
  name: string,
  isOfKind: (value: string) => boolean,
  pattern: RegExp,
])[] = [
  ['hosts', isTemplateHost, /^\s*(?:127\.0\.0\.[01]|localhost)\s*$/i],
  [
    'credentials',
    isTemplateCredential,
    /^(?:username|password|password123\/<API Key[^<>\r\n]*>)$/i,
  ],
  ['senders', isTemplateSender, /^\s*noreply@example\.com\s*$/i],
  ['sample senders', isSampleSender, /^\s*(?:your@email\.here|person@umbraco\.dk)\s*$/i],
  [
    'what is no secret',
    isNoSecret,
    /^\s*(?:127\.0\.0\.[01]|localhost|username|password|password123\/<API Key[^<>\r\n]*>|noreply@example\.com|your@email\.here|person@umbraco\.dk|apikey|resend|smtp_injection|true|false|2465|2525|2587)\s*$/i,
  ],
]

const WORDS = [
  ...['127.0.0.0', '127.0.0.1', '127.0.0.2', '127.0.0.01', 'localhost', 'userName', 'password'],
  ...['password123/<API Key>', 'password123/<API Key of Brevo>', 'password123/<API Key<>'],
  ...['password123/<API Ke>', 'password123/<API Key\n>', 'noreply@example.com'],
  ...['noreply@example_com', 'your@email.here', 'person@umbraco.dk', 'apikey', 'resend'],
  ...['SMTP_Injection', 'true', 'False', '2465', '2525', '2587', '587', ''],
]

it.each(KINDS)('knows %s by their words, in any letter case', (_, isOfKind, pattern) => {
  const values = WORDS.flatMap((word) => [
    ...[word, word.toLowerCase(), word.toUpperCase(), ` ${word}\t`, `${word}\n`, `\ufeff${word}`],
    ...[`x${word}`, `${word}x`, word.replace(/k/i, '\u212a'), word.replace(/s/i, '\u017f')],
    word.replace(/i/i, '\u0130'),
  ])
  const known = values.filter((value) => pattern.test(value))
  expect(values.filter(isOfKind)).toEqual(known)
  expect(known.length).toBeGreaterThan(4)
})
