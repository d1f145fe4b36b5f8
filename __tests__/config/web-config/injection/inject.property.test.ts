import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseXmlDocument, type Element } from 'slimdom'
import { originOf, type Edit } from '../../../../src/syntax/edit.js'
import { encode, withReferences, type Encoding } from '../../../../src/syntax/encoding.js'
import { openXml, type XmlFile } from '../../../../src/config/open.js'
import { plan } from '../../../../src/config/plan.js'
import { openWebConfig } from '../../../../src/config/web-config/configuration.js'
import { indentationAt } from '../../../../src/syntax/indentation.js'
import { attributeOf } from '../../../../src/config/web-config/model/schema.js'
import type { XmlElement } from '../../../../src/syntax/xml/tree.js'
import type { RequestedSettings, SettingName } from '../../../../src/settings.js'
import { randomSettings, randomWebConfig } from '../../../support/random-web-config.js'

const ENCODINGS: readonly Encoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'us-ascii',
  'iso-8859-1',
  'windows-1252',
]

it.each(ENCODINGS)(
  'changes nothing but the wanted values, which another reader finds: %s',
  async (encoding) => {
    const bytes = fc
      .tuple(randomWebConfig, fc.boolean())
      .map(([text, marked]) => encoded(text, encoding, { marked }))
    await fc.assert(
      fc.asyncProperty(bytes, randomSettings, async (before, wanted) => {
        const file = await open(before)
        const after = await injected(file, wanted)
        expect(restored(file, after, wanted)).toEqual(Buffer.from(before))
        const result = await open(after)
        expect(read(result, wanted)).toEqual(wanted)
        expect(Buffer.from(await injected(result, wanted))).toEqual(Buffer.from(after))
      }),
      { numRuns: 100, seed: 20261 },
    )
  },
)

it('writes the line ends of the file alone, and no white space at the end of a line', async () => {
  await fc.assert(
    fc.asyncProperty(randomWebConfig, randomSettings, async (before, wanted) => {
      const file = await open(Buffer.from(before))
      const known = new Set(before.match(LINE_END))
      for (const { text } of editsOf(file, wanted)) {
        expect([...known]).toEqual(expect.arrayContaining([...new Set(text.match(LINE_END))]))
        expect(text).not.toMatch(/[ \t][\r\n]/)
      }
    }),
    { numRuns: 300, seed: 20262 },
  )
})

it('puts the end tag of a new element below its start tag, and children deeper or equal', async () => {
  await fc.assert(
    fc.asyncProperty(randomWebConfig, randomSettings, async (before, wanted) => {
      const file = await open(Buffer.from(before))
      const { source, document } = await open(await injected(file, wanted))
      const edits = editsOf(file, wanted)
      const created = elementsBelow(document.root).filter(
        ({ start, end }) => originOf(edits, start).offset === originOf(edits, end).offset,
      )
      expect(created.filter((element) => !isLaidOut(source.text, element))).toEqual([])
    }),
    { numRuns: 300, seed: 20263 },
  )
})

const LINE_END = /\r\n|\r|\n/g

function elementsBelow(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => [child, ...elementsBelow(child)])
}

/** An element of several lines begins on a line of its own; its children are not left of it. */
function isLaidOut(text: string, { start, end, endTagStart, children }: XmlElement): boolean {
  if (!/[\r\n]/.test(text.slice(start, end))) return true
  const indent = indentationAt(text, start)?.indent
  if (indent === undefined || indentationAt(text, endTagStart)?.indent !== indent) return false
  return children.every(
    (child) => indentationAt(text, child.start)?.indent.startsWith(indent) === true,
  )
}

function encoded(text: string, encoding: Encoding, { marked }: { marked: boolean }): Buffer {
  const declared = encoding.startsWith('utf-16') ? 'utf-16' : encoding
  const whole = text.replace('version="1.0"', `version="1.0" encoding="${declared}"`)
  const unicode = encoding.startsWith('utf')
  const named =
    unicode || whole !== text ? whole : `<?xml version="1.0" encoding="${declared}"?>${text}`
  const mark = unicode && marked ? '\ufeff' : ''
  return encode(mark + withReferences(named, encoding), encoding)
}

async function open(bytes: Uint8Array): Promise<XmlFile> {
  const opened = await openXml({ path: 'web.config', bytes })
  if (!opened.ok) throw new Error(opened.finding.message)
  return opened.file
}

/** The bytes after the injection; the same where nothing is to be written. */
async function injected(file: XmlFile, settings: RequestedSettings): Promise<Uint8Array> {
  const { write } = await plan(openWebConfig(file, null), {
    mode: 'inject',
    settings,
    knownSections: [],
  })
  return write?.after ?? file.bytes
}

function editsOf(file: XmlFile, settings: RequestedSettings): readonly Edit[] {
  return openWebConfig(file, null)
    .inject({ mode: 'inject', settings, knownSections: [] })
    .edits.toSorted((a, b) => a.start - b.start)
}

/**
 * The bytes before, made of those after: all that an edit wrote is cut out, and what it replaced put back.
 * Only values, removed attributes and the ends of start tags may be replaced.
 */
function restored(file: XmlFile, after: Uint8Array, settings: RequestedSettings): Buffer {
  const { text, encoding } = file.source
  const bytesOf = (part: string) => encode(part, encoding).length
  const mark = file.bytes.length - bytesOf(text)
  const parts: Uint8Array[] = []
  let [before, behind] = [0, 0]
  for (const edit of editsOf(file, settings)) {
    const from = mark + bytesOf(text.slice(0, edit.start))
    const replaced = text.slice(edit.start, edit.end)
    expect(replaced).toMatch(/^(?:[^<>]*|\s*\/>|[^<]*)$/)
    parts.push(after.subarray(behind, behind + from - before))
    parts.push(file.bytes.subarray(from, from + bytesOf(replaced)))
    behind += from - before + bytesOf(edit.text)
    before = from + bytesOf(replaced)
  }
  return Buffer.concat([...parts, after.subarray(behind)])
}

/** What slimdom reads for each of the wanted settings, in the types of .NET. */
function read(file: XmlFile, wanted: RequestedSettings): Record<string, unknown> {
  const root = parseXmlDocument(file.source.text).documentElement
  const sites = [root, ...childrenOf(root, 'location').filter(isSite)]
  const smtp = sites
    .flatMap((site) => childrenOf(site, 'system.net'))
    .flatMap((group) => childrenOf(group, 'mailSettings'))
    .flatMap((group) => childrenOf(group, 'smtp'))
  expect(smtp).toHaveLength(1)
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, settingOf(smtp[0], name)]))
}

function settingOf(smtp: Element | undefined, name: string): unknown {
  const attribute = attributeOf(name as SettingName)
  const owners =
    attribute.element === 'smtp' ? [smtp] : childrenOf(smtp ?? null, attribute.element).slice(0, 1)
  const value = owners[0]?.getAttribute(name)
  return typeof value === 'string' ? attribute.read(value) : null
}

function childrenOf(element: Element | null, name: string): readonly Element[] {
  return (element?.children ?? []).filter((child) => child.nodeName === name)
}

function isSite(location: Element): boolean {
  return ['.', '', null].includes(location.getAttribute('path'))
}
