import { expect, it } from '@jest/globals'
import { envelopeAddress } from '../../src/smtp/address.js'

it.each([
  ['a@x.test', 'a@x.test'],
  [' a@x.test ', 'a@x.test'],
  ['Name <a@x.test>', 'a@x.test'],
  ['"Sales, all" <a@x.test>', 'a@x.test'],
  ['Name a@x.test', 'a@x.test'],
  ['a@x.test (comment)', 'a@x.test'],
  ['(comment) a@x.test', 'a@x.test'],
  ['a@bücher.test', 'a@xn--bcher-kva.test'],
  ['a@[127.0.0.1]', 'a@[127.0.0.1]'],
  ["o'brien+tag@x.test", "o'brien+tag@x.test"],
  ['a@localhost', 'a@localhost'],
])('finds in %j the address %s', (text, address) => {
  expect(envelopeAddress(text)).toBe(address)
})

it.each([
  '',
  'a',
  '@x.test',
  'a@',
  'jürgen@x.test',
  'a@x.test>',
  '<a@x.test',
  'a@x.test\r\nRCPT TO:<b@x.test>',
  'a@x.test> SIZE=1 <b',
  'a\0@x.test',
  '<a b@x.test>',
  '$(From)',
  '__FROM__',
])('finds none in %j', (text) => {
  expect(envelopeAddress(text)).toBeNull()
})
