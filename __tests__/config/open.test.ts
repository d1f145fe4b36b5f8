import { expect, it } from '@jest/globals'
import { openXml } from '../../src/config/open.js'

it('opens a well-formed file', async () => {
  const bytes = Buffer.from('\ufeff<configuration/>')
  const opened = await openXml({ path: 'Web.config', bytes })
  expect(opened).toMatchObject({ ok: true, file: { path: 'Web.config', bytes } })
})

it.each<[string, string | Buffer, { rule: string; at: object }]>([
  [
    'a fault of XML',
    '<a>\n<b c=d/></a>',
    { rule: 'xml/not-well-formed', at: { line: 2, column: 6 } },
  ],
  [
    'an undeclared prefix',
    '<a>\r\n\t<b:c/></a>',
    { rule: 'xml/not-well-formed', at: { line: 2, column: 3 } },
  ],
  [
    'an empty file',
    '',
    { rule: 'xml/not-well-formed', at: { line: 1, column: 1, endLine: 1, endColumn: 1 } },
  ],
  [
    'a bad byte',
    Buffer.from([0x3c, 0xff]),
    { rule: 'source/encoding', at: { line: 1, column: 2 } },
  ],
  [
    'an unread encoding',
    '<?xml version="1.0" encoding="big5"?><a/>',
    { rule: 'source/encoding', at: { column: 31 } },
  ],
  [
    'a bad DOCTYPE',
    '<!DOCTYPE a [\n<!ELEMENT a (b>\n]><a/>',
    { rule: 'xml/not-well-formed', at: { line: 2 } },
  ],
  [
    'an entity that is declared nowhere',
    '<!DOCTYPE a>\n<a b="😀&c;"/>',
    { rule: 'xml/not-well-formed', at: { line: 2 } },
  ],
  [
    'an entity of itself',
    '<!DOCTYPE a [<!ENTITY b "&b;">]>\n<a>&b;</a>',
    { rule: 'xml/not-well-formed', at: {} },
  ],
  ['an entity bomb', bomb(), { rule: 'xml/not-well-formed', at: {} }],
])('makes a finding of %s', async (_, text, { rule, at }) => {
  const opened = await openXml({ path: 'web.config', bytes: Buffer.from(text) })
  expect(opened).toMatchObject({
    ok: false,
    finding: { rule, level: 'file', severity: 'error', at },
  })
})

it.each([
  ['that declares entities', '<!DOCTYPE a [<!ENTITY b "c">]><a d="&b;">&b;</a>'],
  ['of HTML', '<!DOCTYPE html><html/>'],
  ['that names another file', '<!DOCTYPE a SYSTEM "a.dtd"><a/>'],
])('accepts a DOCTYPE %s', async (_, text) => {
  const { ok } = await openXml({ path: 'web.config', bytes: Buffer.from(text) })
  expect(ok).toBe(true)
})

/** Ten entities, each of ten of the one before: 10^10 characters. */
function bomb(): string {
  const entities = Array.from(
    { length: 10 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  )
  return `<!DOCTYPE a [<!ENTITY e0 "x">${entities.join('')}]><a>&e10;</a>`
}
