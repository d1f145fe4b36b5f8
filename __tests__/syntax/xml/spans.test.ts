import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { scan } from '../../../src/syntax/xml/scan.js'
import type { XmlDocument } from '../../../src/syntax/xml/tree.js'
import { mutants } from '../../support/mutants.js'
import { outlineOf, outlineOfSlimdom } from '../../support/outline.js'
import { randomWebConfig } from '../../support/random-web-config.js'
import { reassembled } from '../../support/reassembled.js'

it('has spans that make up the text again, in random documents', () => {
  fc.assert(
    fc.property(randomWebConfig, (text) => {
      const document = scanned(text)
      expect(reassembled(document)).toBe(text)
      expect(outlineOf(document.root)).toEqual(outlineOfSlimdom(text))
    }),
    { numRuns: 1000, seed: 20264 },
  )
})

it('has spans that make up the text again, in well-formed mutants', () => {
  const texts: string[] = []
  for (const text of mutants(20265)) {
    if (texts.length === 1000) break
    if (scan(text).ok) texts.push(text)
  }
  expect(texts.map((text) => reassembled(scanned(text)))).toEqual(texts)
})

it('knows every part of an element', () => {
  const { root, nodes, doctype } = scanned(
    `<?xml version="1.0"?><!DOCTYPE a><!-- b --><a\tb = 'c"' d:e="&lt;" xmlns:d="f"\n>g&#65;<h /><![CDATA[i]]><?j k?></a >`,
  )
  expect(nodes.map(({ kind }) => kind)).toEqual(['doctype', 'comment', 'element'])
  expect(doctype).toEqual({ kind: 'doctype', start: 21, end: 33 })
  expect(root.attributes.map(({ name, quote, raw }) => [name, quote, raw])).toEqual([
    ['b', "'", 'c"'],
    ['d:e', '"', '&lt;'],
    ['xmlns:d', '"', 'f'],
  ])
  expect(root.nodes.map(({ kind }) => kind)).toEqual([
    ...['text', 'reference', 'element', 'cdata', 'instruction'],
  ])
  const [child] = root.children
  expect(child).toMatchObject({ name: 'h', selfClosed: true, attributes: [], nodes: [] })
  expect(child?.parent).toBe(root)
  expect(root.parent).toBeNull()
  expect(root.attribute('d:e')?.raw).toBe('&lt;')
  expect(root.attribute('e')).toBeNull()
})

it('makes one object for each element, however it is reached', () => {
  const document = scanned('<a><b/><c><d/></c></a>')
  const [, c] = document.root.children
  expect(document.root.children[1]).toBe(c)
  expect(c?.children[0]?.parent).toBe(c)
  expect(document.root).toBe(c?.parent)
})

function scanned(text: string): XmlDocument {
  const result = scan(text)
  if (!result.ok) throw new Error(result.fault.message)
  return result.document
}
