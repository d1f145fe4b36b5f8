import { expect, it } from '@jest/globals'
import { inert } from '../../src/text/inert.js'
import { formsOf, isSecret } from '../../src/redaction/forms.js'
import { Secrets } from '../../src/redaction/secrets.js'

const PASSWORD = `p&s<s>"w'ord`

it.each([
  'hunter2',
  '12345678',
  'Passw0rd',
  ' a b ',
  'p@$$',
  'ünïcödé',
  '127.0.0.2',
  '${xy',
  '__a b__',
])('takes %j for a secret', (value) => {
  expect(isSecret(value)).toBe(true)
})

it.each([
  '',
  '   ',
  'abc',
  '587',
  '2525',
  'true',
  'False',
  'username',
  'PASSWORD',
  'apikey',
  'resend',
  'localhost',
  '127.0.0.1',
  'noreply@example.com',
  '#{smtpPassword}#',
  '$(Smtp.Password)',
  '__SMTP_PASSWORD__',
])('takes %j for no secret', (value) => {
  expect(isSecret(value)).toBe(false)
  expect(new Secrets().add(value)).toStrictEqual([])
})

const encode = (text: string): string => Buffer.from(text).toString('base64')

it.each([
  ['as it is', PASSWORD],
  ['for double quotes', `p&amp;s&lt;s&gt;&quot;w'ord`],
  ['for single quotes', `p&amp;s&lt;s&gt;"w&apos;ord`],
  ['for XML, all of it', `p&amp;s&lt;s&gt;&quot;w&apos;ord`],
  ['for JSON', String.raw`p&s<s>\"w'ord`],
  ['for a URI', encodeURIComponent(PASSWORD)],
  ['in Base64', encode(PASSWORD)],
  ['in AUTH PLAIN', encode(`\0kim\0${PASSWORD}`).slice(8, -4)],
  ['in Base64 after one byte', encode(`a${PASSWORD}bc`).slice(4, -4)],
  ['in Base64 after two bytes', encode(`ab${PASSWORD}c`).slice(4, -4)],
])('redacts a secret %s', (_, form) => {
  const secrets = new Secrets()
  secrets.add(PASSWORD)
  expect(secrets.redact(`<${form}>`)).toBe('<***>')
})

it('redacts each line of a secret, and the secret without the white space around it', () => {
  const secrets = new Secrets()
  secrets.add('first line\r\nsecond\n')
  expect(secrets.redact('a second time, first line; first line\r\nsecond')).toBe(
    'a *** time, ***; ***',
  )
})

it('writes what an encoding lacks as references, and redacts that too', () => {
  expect(formsOf('naïve€')).toEqual(expect.arrayContaining(['na&#xEF;ve&#x20AC;', 'naïve&#x20AC;']))
})

it('redacts the longer of two secrets', () => {
  const secrets = new Secrets()
  secrets.add('bakery')
  secrets.add('bakery-orders')
  expect(secrets.redact('bakery-orders of the bakery')).toBe('*** of the ***')
})

it.each([
  ['cut', (text: string) => inert(text, 20), '***'],
  ['cut to its beginning', (text: string) => inert(text, 3), '***'],
  ['cut behind it', (text: string) => inert(`${text} rye bread`, 10), '*** rye b…'],
  ['made inert', (text: string) => `"${inert(text, Infinity)}"`, '"***"'],
])('redacts a secret that was %s', (_, quote, shown) => {
  const secrets = new Secrets()
  secrets.add('rye\u202e::bread\tand more than twenty characters')
  expect(secrets.show(`a ${quote('rye\u202e::bread\tand more than twenty characters')}`)).toBe(
    `a ${shown}`,
  )
})

it('tells each form once', () => {
  const secrets = new Secrets()
  expect(secrets.add('hunter2').length).toBeGreaterThan(3)
  expect(secrets.add('hunter2')).toStrictEqual([])
})
