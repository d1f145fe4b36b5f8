/**
 * What the tables of `fixtures/xdt` do not ask. Each answer is that of Microsoft's engine, which `proof/xdt.js` asks again.
 */
import { describe, expect, it } from '@jest/globals'
import { transform, type Transformed } from '../../../src/config/transform/apply.js'
import { readForEngine } from '../../../src/config/transform/engine-file.js'
import { applyEdits } from '../../../src/syntax/edit.js'

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'

function applied(base: string, steps: string): Transformed & { readonly text: string } {
  const [first, second] = [base, `<c xmlns:p="urn:1" ${XDT}>${steps}</c>`].map((text) =>
    readForEngine({ path: 'Web.config', bytes: Buffer.from(text) }),
  )
  if (first?.ok !== true || second?.ok !== true) throw new Error('The engine does not read this')
  const done = transform(first.file, second.file)
  return { ...done, text: done.ok ? applyEdits(first.file.source.text, done.edits) : '' }
}

const REPLACED = '<add name="x" xdt:Locator="XPath(/*)" xdt:Transform="Replace" />'

describe('a root that is replaced', () => {
  it.each([
    ['begins the file', '<c/>', 'root'],
    ['stands behind the declaration', '<?xml version="1.0"?><c/>', 'root'],
    ['stands behind a comment', '<!--x--><c/>', 'root'],
    ['stands before a comment', '\n<c/><!--x-->', 'root'],
    ['has a line of its own', '<?xml version="1.0"?>\n<c/>', null],
    ['stands before a line break', '\n<c/>\n<!--x-->', null],
  ])('%s', (_, base, unsaved) => {
    expect(applied(base, REPLACED)).toMatchObject({ ok: true, applies: true, unsaved })
  })

  it('that becomes a comment is saved', () => {
    const done = applied('<c/>', REPLACED.replace('Replace', 'CommentOut'))
    expect(done).toMatchObject({ unsaved: null, text: '<!-- <c/> -->' })
  })
})

describe('CommentOut', () => {
  const twice =
    '<a xdt:Transform="CommentOut" /><a xdt:Locator="XPath(//comment())" xdt:Transform="CommentOut" />'

  it('refuses a comment of an earlier step that contains two hyphens', () => {
    expect(applied('<c>\n  <a x="1--2" />\n</c>', twice)).toMatchObject({
      applies: false,
      log: [{ kind: 'error', code: 'comment-hyphens', place: { file: 'transform' } }],
    })
  })

  it('does not keep the result from being saved where a later step removes what it has made', () => {
    const steps =
      '<a xdt:Transform="Insert"><b x="1--2" xdt:Transform="CommentOut" /></a><a xdt:Transform="Remove" />'
    expect(applied('<c>\n</c>', steps)).toMatchObject({ applies: true, unsaved: null })
  })

  it('writes what an earlier step has put in: all attributes, tabs, end tags', () => {
    const steps =
      '<a xdt:Transform="Insert"><b x="&#9;&gt;" p:x="2" xml:lang="en" xdt:Transform="CommentOut"></b></a>'
    expect(applied('<c>\n</c>', steps).text).toContain(
      '<!-- <b x="\t&gt;" d1p1:x="2" d1p2:lang="en" xmlns:d1p2="http://www.w3.org/XML/1998/namespace" xmlns:d1p1="urn:1"></b> -->',
    )
  })
})

it('declares no namespace again where a tag with a prefix has set the default one', () => {
  const base = '<c xmlns:p="urn:0">\n  <s xmlns="urn:0" />\n</c>'
  const steps = '<add xdt:Locator="XPath(/*/*)" xdt:Transform="Insert"/>'
  const { text } = applied(base, steps)
  expect(text).toContain('<p:s xmlns="urn:0"')
  expect(text).toContain('<add xmlns=""')
})

it.each([
  ['', 'error', 'null-reference'],
  ['xdt:SupressWarnings="true"', 'message', 'nothing-to-remove'],
])('finds no attributes of the document %s', (quiet, kind, code) => {
  const step = `<a xdt:Locator="XPath(/)" xdt:Transform="RemoveAttributes" ${quiet} />`
  expect(applied('<c />', step)).toMatchObject({ log: [{ kind, code, place: null }] })
})
