import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import JSON5 from 'json5'
import { decodeJson } from '../../../src/syntax/json/decode.js'
import { readJson } from '../../../src/syntax/json/read.js'
import type { JsonValue } from '../../../src/syntax/json/tree.js'
import { growthOf } from '../../support/growth.js'

/** A value as JavaScript has it. */
function plain(value: JsonValue): unknown {
  if (value.kind === 'array') return value.items.map(plain)
  if (value.kind === 'string') return value.text
  if (value.kind !== 'object') return JSON.parse(value.text) as unknown
  return Object.fromEntries(value.members.map(({ name, value: one }) => [name, plain(one)]))
}

function read(text: string): unknown {
  const result = readJson(text)
  return result.ok ? plain(result.document.root) : result.fault
}

const objects = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue(), {
  noNullPrototype: true,
})

it('reads plain JSON as JSON.parse and json5 do, however it is indented', () => {
  fc.assert(
    fc.property(objects, fc.constantFrom(0, 1, '\t'), (object, space) => {
      const text = JSON.stringify(object, null, space)
      expect(read(text)).toEqual(JSON.parse(text))
      expect(read(text)).toEqual(JSON5.parse(text))
    }),
  )
})

it('knows where each value stands', () => {
  fc.assert(
    fc.property(objects, (object) => {
      const text = JSON.stringify(object)
      const result = readJson(text)
      if (!result.ok) throw new Error(result.fault.message)
      for (const { name, nameSpan, value } of result.document.root.members) {
        expect(JSON.parse(text.slice(nameSpan.start, nameSpan.end))).toBe(name)
        expect(JSON.parse(text.slice(value.start, value.end))).toEqual(plain(value))
      }
    }),
  )
})

it.each([
  ['comments and a trailing comma', '{ // a\n "a": /* b */ 1, } // c', { a: 1 }],
  ['a comment before a closing bracket', '{"a": [1, /* b */], /**/}', { a: [1] }],
  ['a name in escapes', '{"\\u0048ost": "\\ud83d\\ude00"}', { Host: '😀' }],
  [
    '64 levels',
    `{"a":${'['.repeat(63)}${']'.repeat(63)}}`,
    { a: JSON.parse('['.repeat(63) + ']'.repeat(63)) as unknown },
  ],
])('takes %s', (_what, text, value) => {
  expect(read(text)).toEqual(value)
})

it.each([
  ['a comment before a colon', '{"a" /* b */ : 1}', 5],
  ['U+2028 in a line comment', '{} // \u2028', 6],
  ['65 levels', `{"a":${'['.repeat(64)}${']'.repeat(64)}}`, 68],
  ['half of a surrogate pair', '{"a": "\\ud83d"}', 7],
  ['a no-break space', '{"a":\u00a01}', 5],
  ['two commas', '{"a": 1,, "b": 2}', 8],
  ['a root that is not an object', '[1]', 0],
])('refuses %s, at its place', (_what, text, start) => {
  const result = readJson(text)
  expect(result.ok ? null : result.fault.start).toBe(start)
})

it('never repeats what stands in the file', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^n[A-Z0-9]{12,20}$/), (secret) => {
      expect(JSON.stringify(read(`{"a": ${secret}}`))).not.toContain(secret)
    }),
  )
})

describe('takes time in proportion to the length of', () => {
  it.each([
    ['comments', '/* a */', '{}'],
    ['members', '"a":1,', ''],
    ['open brackets', '"a":[', ''],
    ['escapes', '\\u0041', ''],
    ['spaces', ' ', '}'],
  ])('%s', async (_what, part, end) => {
    const growth = await growthOf((size) => {
      const text = `{${part.repeat(size)}${end}`
      return () => readJson(text)
    }, 2000)
    expect(growth).toBeLessThanOrEqual(1)
  })
})

describe('bytes', () => {
  const TEXT = '{"a": "æ😀"}'
  const utf16 = Buffer.from(TEXT, 'utf16le')

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16', Buffer.concat([Buffer.of(0xff, 0xfe), utf16])],
    ['UTF-16, big-endian', Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(utf16).swap16()])],
  ])('are read and written again in %s', (_what, bytes) => {
    const { source, badBytes, isWritable } = decodeJson(bytes)
    expect(source.text).toBe(TEXT)
    expect(badBytes).toEqual([])
    expect(isWritable).toBe(true)
    expect(Buffer.from(source.encode(TEXT))).toEqual(bytes)
  })

  it('that are not UTF-8 become U+FFFD as TextDecoder makes it, each at its place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        fc.pre(![0xef, 0xff, 0xfe, 0].includes(bytes[0] ?? 1))
        const { source, badBytes } = decodeJson(bytes)
        expect(source.text).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
        expect(badBytes.every(({ start }) => source.text.charAt(start) === '\ufffd')).toBe(true)
      }),
    )
  })
})
