import { expect, it } from '@jest/globals'
import {
  comparableAddress,
  envelopeAddress,
  parseMailAddress,
} from '../../src/dotnet/mail-address.js'

it.each([
  ['a@localhost', 'a@localhost'],
  ['a..b@x', 'a..b@x'],
  ['a.@x', 'a.@x'],
  ['a@example.com.', 'a@example.com.'],
  ['a@example..com', 'a@example..com'],
  ['a@ex_ample.com', 'a@ex_ample.com'],
  ['a@Example.COM', 'a@Example.COM'],
  ['a@1', 'a@1'],
  ['a@[127.0.0.1]', 'a@[127.0.0.1]'],
  ["o'brien+tag@x", "o'brien+tag@x"],
  ['a!b@x', 'a!b@x'],
  ['  a@x ', 'a@x'],
  ['a @ example.com', 'a@example.com'],
  ['<a@x>', 'a@x'],
  ['Name <a@x>', 'a@x'],
  ['Name < a @ x >', 'a@x'],
  ['A, B <a@x>', 'a@x'],
  ['"A, B" <a@x>', 'a@x'],
  [String.raw`A \"B\" C <a@x>`, 'a@x'],
  ['A B a@x', 'a@x'],
  ['a b@x', 'b@x'],
  ['a@x (comment)', 'a@x'],
  ['(c) a@x', 'a@x'],
  ['(a (nested) comment) a@x', 'a@x'],
  ['a(at)@x', 'a@x'],
  ['"a b"@x', '"a b"@x'],
  ['"john doe"@example.com', '"john doe"@example.com'],
  ['Shop <"john doe"@example.com>', '"john doe"@example.com'],
  ['"Shop" "john doe"@example.com', '"john doe"@example.com'],
  [String.raw`"a\"b"@x`, String.raw`"a\"b"@x`],
  [String.raw`"a\\"@x`, String.raw`"a\\"@x`],
  ['"a>b"@x', '"a>b"@x'],
  ['a@bücher.example', 'a@xn--bcher-kva.example'],
  ['a@BÜCHER.example', 'a@xn--bcher-kva.example'],
])('takes %s for an address, and sends as %s', (text, envelope) => {
  expect(parseMailAddress(text)).not.toBeNull()
  expect(envelopeAddress(text)).toBe(envelope)
})

it.each([
  ['a local part beyond ASCII', 'bäckerei@example.com'],
  ['a quoted local part beyond ASCII', '"bäckerei"@example.com'],
  ['a domain that cannot be encoded', 'a@\u00ad'],
  ['a control character', '"a\u0001b"@x'],
  ['a bracket', 'a@[127.0.0.1>]'],
  ['white space in the domain', 'a@[127.0.0.1 ]'],
])('takes an address with %s, but sends none', (_what, text) => {
  expect(parseMailAddress(text)).not.toBeNull()
  expect(envelopeAddress(text)).toBeNull()
})

it.each([
  '',
  'a',
  '@x',
  'a@',
  '.a@x',
  'a@.x',
  'a@b@x',
  'a@x;b@x',
  'a@x,b@x',
  '<a@x',
  'a@x>',
  '<a b@x>',
  'Name <a@x> more',
  'a@ex ample.com',
  'a@x\n',
  'a@x\r\nRCPT TO:<b@x>',
  'a@x> SIZE=1 <b',
  'a\0@x',
  '"a\0b"@x',
  '$(From)',
  '#{From}',
  '__From__',
  '"a b@x',
  '"A <a@x>',
  String.raw`"\"@x`,
  String.raw`A\ <a"@x>`,
  'a@x (comment',
  'a@[127.0.0.1',
  'a@[bücher]',
  `${'a'.repeat(1000)}@x`,
])('takes %j for no address', (text) => {
  expect(parseMailAddress(text)).toBeNull()
  expect(envelopeAddress(text)).toBeNull()
})

it.each([
  ['Shop <Post@Example.com>', 'post@example.com'],
  ['post@bücher.example', 'post@xn--bcher-kva.example'],
  ['Ä@example.com', 'ä @ EXAMPLE.com'],
])('finds that %s and %s are the same mailbox', (one, other) => {
  expect(comparableAddress(one)).toBe(comparableAddress(other))
})

it('compares nothing that is not an address', () => {
  expect(comparableAddress('shop')).toBeNull()
})
