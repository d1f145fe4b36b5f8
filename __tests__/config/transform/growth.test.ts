/**
 * Twice the base, or twice the steps, takes less than three times as long: whoever writes a transform decides neither
 * how long the step runs nor how much it keeps in memory.
 */
import { expect, it } from '@jest/globals'
import { growthOf } from '../../support/growth.js'
import { readForEngine } from '../../../src/config/transform/engine-file.js'
import { transformed } from '../../../src/config/transform/plain.js'
import { ours } from '../../support/xdt.js'

type Part = (index: number) => string

function repeated(count: number, part: Part): string {
  return Array.from({ length: count }, (_, index) => part(index)).join('')
}

function base(content: string): string {
  return `<configuration>\n${content}\n</configuration>\n`
}

function steps(content: string): string {
  return `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">${content}</configuration>`
}

/** A list of settings, as `appSettings` is one. */
function settings(count: number): string {
  return base(`<a>\n${repeated(count, (index) => `  <add key="k${index}" value="v" />\n`)}</a>`)
}

const SMALL = settings(50)
const ONE = steps('<z xdt:Transform="Insert" />')

const set: Part = (index) =>
  `<a><add key="k${index % 50}" value="w" xdt:Transform="SetAttributes" xdt:Locator="Match(key)" /></a>`

/** A name, a base and a transform of some size, and the smaller one of the sizes. */
const cases: readonly (readonly [string, (size: number) => readonly [string, string], number])[] = [
  ['a longer base', (size) => [settings(size), steps(repeated(20, set))], 400],
  ['more steps', (size) => [SMALL, steps(repeated(size, set))], 100],
  [
    'more that is inserted, each by itself',
    (size) => [
      SMALL,
      steps(
        `<a>${repeated(size, (index) => `<add key="n${index}" xdt:Transform="Insert" />`)}</a>`,
      ),
    ],
    400,
  ],
  [
    'more that is inserted at once',
    (size) => [SMALL, steps(`<b xdt:Transform="Insert">${repeated(size, () => '<c />')}</b>`)],
    1000,
  ],
  [
    'what is inserted lies deeper',
    (size) => [
      SMALL,
      steps(`<b xdt:Transform="Insert">${'<c>'.repeat(size)}${'</c>'.repeat(size)}</b>`),
    ],
    // Each line is indented as deep as it lies, so that the result itself grows faster than the depth.
    100,
  ],
  [
    'more that is removed',
    (size) => [settings(size), steps('<a><add xdt:Transform="RemoveAll" /></a>')],
    1000,
  ],
  [
    'more that is commented out',
    (size) => [settings(size), steps('<a xdt:Transform="CommentOut" />')],
    1000,
  ],
  [
    'more targets',
    (size) => [settings(size), steps('<a><add z="1" xdt:Transform="SetAttributes" /></a>')],
    1000,
  ],
  [
    'more attributes that are set',
    (size) => [
      base('<a />'),
      steps(`<a ${repeated(size, (index) => ` a${index}="2"`)} xdt:Transform="SetAttributes" />`),
    ],
    500,
  ],
  [
    'prefixes that hide each other',
    (size) => [
      base(
        `${repeated(size, (index) => `<p:a xmlns:p="urn:${index % 2}">`)}${'</p:a>'.repeat(size)}`,
      ),
      ONE,
    ],
    500,
  ],
  [
    'more prefixes side by side',
    (size) => [base(repeated(size, () => '<p:a xmlns:p="urn:1" p:x="2" />')), ONE],
    1000,
  ],
  [
    'more prefixes on one element',
    (size) => [
      base(`<a ${repeated(size, (index) => ` xmlns:p${index}="urn:${index}" p${index}:x="1"`)} />`),
      ONE,
    ],
    300,
  ],
]

it.each(cases)('%s', async (_, make, size) => {
  const growth = await growthOf((count) => {
    const [before, transform] = make(count).map((text) => Buffer.from(text))
    return () => ours(before ?? Buffer.of(), transform ?? Buffer.of())
  }, size)
  expect(growth).toBeLessThanOrEqual(1)
})

/** What the short way could be kept busy with; each with the size of the smaller one. */
const plain: readonly (readonly [string, (size: number) => readonly [string, string], number])[] = [
  [
    'a long value that each step looks at',
    (size) => [
      base(`<a><add key="${'&amp;'.repeat(size)}" /></a>`),
      steps(
        `<a xdt:Transform="SetAttributes" q="1">${repeated(size, () => '<add key="" xdt:Locator="Match(key)" />')}</a>`,
      ),
    ],
    200,
  ],
  [
    'steps that each look at another attribute',
    (size) => [
      base('<a />'),
      steps(repeated(size, (index) => `<a b${index}="" xdt:Locator="Match(b${index})" />`)),
    ],
    400,
  ],
]

it.each(plain)('%s', async (_, make, size) => {
  const growth = await growthOf((count) => {
    const [before, transform] = make(count).map((text, index) =>
      readForEngine({
        path: index === 0 ? 'Web.config' : 'Web.live.xdt.config',
        bytes: Buffer.from(text),
      }),
    )
    if (before?.ok !== true || transform?.ok !== true) throw new Error('not XML')
    const [first, second] = [before.file, transform.file]
    return () => transformed(first, second)
  }, size)
  expect(growth).toBeLessThanOrEqual(1)
})

it('takes an empty declaration of a namespace for none, as the engine does', () => {
  const texts = [
    base('<a xmlns=""><b x="1" /></a>'),
    steps('<a><b x="2" xdt:Transform="SetAttributes" /></a>'),
  ]
  const [before, transform] = texts.map((text) =>
    readForEngine({ path: 'Web.config', bytes: Buffer.from(text) }),
  )
  if (before?.ok !== true || transform?.ok !== true) throw new Error('not XML')
  expect(transformed(before.file, transform.file)).toMatchObject({ ok: true, log: [] })
  expect(ours(Buffer.from(texts[0] ?? ''), Buffer.from(texts[1] ?? '')).result).toContain('x="2"')
})
