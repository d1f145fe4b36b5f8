import { expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const SOURCES = join(import.meta.dirname, '../../src')

/** Every text of the sources that people may read: several words in a literal, or in a part of a template. */
function textsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(SOURCES, file), 'utf8'),
    ts.ScriptTarget.ES2023,
  )
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isTemplateHead(node)
    )
      texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return texts.filter((text) => /[a-z]+ [a-z]+ [a-z]+/.test(text))
}

const TEXTS = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((file) => textsOf(file).map((text) => ({ file, text })))

it.each([
  ['"contains" or "has" instead of "holds"', /\bhold(?:s|ing)?\b|\bheld\b/i],
  [
    '"is not a" instead of "is no"',
    /\b(?:file|it|this|that|one|value|which|root|what|path) (?:is|are) no\b/i,
  ],
  ['"make sure" instead of "see to it"', /\bsee to it\b|\blet somebody\b/i],
  ['usual words', /\b(?:whereof|thereof|hitherto|wherein|whilst|hence|thus|shall|upon|anew)\b/i],
])('says %s', (_, unusual) => {
  expect(TEXTS.filter(({ text }) => unusual.test(text))).toEqual([])
})

it('says one thing in a sentence', () => {
  const long = TEXTS.flatMap(({ file, text }) =>
    text
      .split(/(?<=[.:;?!])\s+/)
      .filter((sentence) => sentence.split(/\s+/).length > 45)
      .map((sentence) => ({ file, sentence })),
  )
  expect(long).toEqual([])
})

it('finds the texts of the sources', () => {
  expect(TEXTS.length).toBeGreaterThan(500)
})
