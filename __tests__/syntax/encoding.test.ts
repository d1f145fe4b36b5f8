import { isUtf8 } from 'node:buffer'
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decode, encode, withReferences, type Encoding } from '../../src/syntax/encoding.js'

const ALL_BYTES = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))

it.each<[Encoding, Buffer]>([
  ['windows-1252', ALL_BYTES],
  ['iso-8859-1', ALL_BYTES],
  ['us-ascii', ALL_BYTES.subarray(0, 128)],
  ['utf-8', Buffer.from('aé€😀\u0000\ufeff')],
  ['utf-16le', Buffer.from('aé€😀\u0000\ufeff', 'utf16le')],
  ['utf-16be', Buffer.from('aé€😀\u0000\ufeff', 'utf16le').swap16()],
])('gives all bytes back: %s', (encoding, bytes) => {
  const text = decode(bytes, encoding)
  expect(typeof text === 'string' && encode(text, encoding)).toEqual(bytes)
})

it('leaves the bytes that it decodes alone', () => {
  const bytes = Buffer.from('\u0041\u0042', 'utf16le')
  decode(bytes, 'utf-16be')
  expect(bytes).toEqual(Buffer.from([0x41, 0, 0x42, 0]))
})

it.each<[number, string]>([
  [0x80, '€'],
  [0x81, '\x81'],
  [0x85, '…'],
  [0x8d, '\x8d'],
  [0x8f, '\x8f'],
  [0x90, '\x90'],
  [0x92, '’'],
  [0x93, '“'],
  [0x96, '–'],
  [0x9d, '\x9d'],
  [0x9f, 'Ÿ'],
  [0xa0, '\u00a0'],
  [0xff, 'ÿ'],
])('reads the byte %i of windows-1252 as %j', (byte, character) => {
  expect(decode(Buffer.from([byte]), 'windows-1252')).toBe(character)
})

it('takes the 32 bytes of windows-1252 above 7F for 32 characters', () => {
  expect(new Set(decode(ALL_BYTES, 'windows-1252') as string).size).toBe(256)
})

it.each<[string, readonly number[], number]>([
  ['a byte that begins no character', [0x61, 0xff], 1],
  ['a continuation byte alone', [0x61, 0x62, 0x80], 2],
  ['a character that is cut off', [0x61, 0xe2, 0x82], 1],
  ['a cut-off character before another', [0xe2, 0x82, 0x61], 0],
  ['an overlong NUL', [0xc0, 0x80], 0],
  ['half a surrogate pair', [0xc3, 0xa9, 0xed, 0xa0, 0x80], 2],
  ['a code point beyond Unicode', [0xf0, 0x9f, 0x98, 0x80, 0xf5, 0x80, 0x80, 0x80], 4],
  ['an é of windows-1252', [...Buffer.from('caf'), 0xe9, 0x20], 3],
])('finds the first bad byte of UTF-8: %s', (_, bytes, badByte) => {
  expect(decode(Buffer.from(bytes), 'utf-8')).toEqual({ badByte })
})

it('finds the first bad byte of UTF-8 wherever it is', () => {
  const pieces = fc.oneof(
    {
      weight: 20,
      arbitrary: fc.string({ unit: 'binary' }).map((text) => Buffer.from(text.toWellFormed())),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)) },
  )
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 10, maxLength: 60 }), (parts) => {
      const bytes = Buffer.concat(parts)
      const good = longestGoodStart(bytes)
      expect(decode(bytes, 'utf-8')).toEqual(
        good === bytes.length ? bytes.toString() : { badByte: good },
      )
    }),
    { numRuns: 300, seed: 20266 },
  )
})

function longestGoodStart(bytes: Buffer): number {
  let end = bytes.length
  while (!isUtf8(bytes.subarray(0, end))) end -= 1
  return end
}

it.each<[string, Encoding, { bytes: readonly number[]; badByte: number }]>([
  ['an odd number of bytes', 'utf-16le', { bytes: [0x61, 0, 0x62], badByte: 2 }],
  ['an odd number of bytes', 'utf-16be', { bytes: [0, 0x61, 0], badByte: 2 }],
  ['half a surrogate pair', 'utf-16le', { bytes: [0x61, 0, 0x3d, 0xd8, 0x61, 0], badByte: 2 }],
  ['half a surrogate pair at the end', 'utf-16be', { bytes: [0, 0x61, 0xd8, 0x3d], badByte: 2 }],
  ['the other half of a pair', 'utf-16be', { bytes: [0xdc, 0, 0, 0x61], badByte: 0 }],
  ['a byte above 7F', 'us-ascii', { bytes: [0x61, 0xe9], badByte: 1 }],
])('refuses %s: %s', (_, encoding, { bytes, badByte }) => {
  expect(decode(Buffer.from(bytes), encoding)).toEqual({ badByte })
})

it.each<[Encoding, string, string]>([
  ['us-ascii', 'é€😀a', '&#xE9;&#x20AC;&#x1F600;a'],
  ['iso-8859-1', 'é€\x80😀a', 'é&#x20AC;\x80&#x1F600;a'],
  ['windows-1252', 'é€\x80\x81😀ā', 'é€&#x80;\x81&#x1F600;&#x101;'],
  ['utf-8', 'é€😀', 'é€😀'],
  ['utf-16le', 'é€😀', 'é€😀'],
])('writes a character that %s lacks as a reference', (encoding, text, written) => {
  expect(withReferences(text, encoding)).toBe(written)
  expect(decode(encode(written, encoding), encoding)).toBe(written)
})

it.each<[Encoding, string]>([
  ['us-ascii', 'é'],
  ['iso-8859-1', '€'],
  ['windows-1252', '\x80'],
  ['windows-1252', '😀'],
])('does not write what %s lacks', (encoding, text) => {
  expect(() => encode(`a${text}`, encoding)).toThrow(RangeError)
})
