import { expect, it } from '@jest/globals'
import type { Finding } from '../../src/findings/finding.js'
import { growthOf } from '../support/growth.js'
import { marksIn, suggestionsOf } from '../../src/report/suggestions.js'

const at = (line: number, column: number, endColumn: number) => ({
  line,
  column,
  endLine: line,
  endColumn,
})

function finding(
  line: number,
  [column, before, after]: readonly [number, string, string],
): Finding {
  const place = at(line, column, column + before.length)
  return {
    rule: 'smtp/unknown-attribute',
    level: 'section',
    severity: 'error',
    path: 'web.config',
    at: place,
    message: `<network> has no attribute "${before}".`,
    hint: `Write ${after}.`,
    related: [],
    repair: { at: place, before, after },
  }
}

function suggested(lines: readonly string[], findings: readonly Finding[], secret = 'hunter2') {
  return suggestionsOf(
    {
      mode: 'check',
      files: [],
      findings,
      suppressed: [],
      written: [],
      smokeTests: [],
      warnings: [],
      notices: [],
      failures: [],
    },
    {
      show: (text) => text,
      redact: (text) => text.replaceAll(secret, '***'),
      ruleLink: (rule) => `https://github.example/rules#${rule}`,
      isAside: ({ severity }) => severity === 'notice',
      textAt: (path, line) => (path === 'web.config' ? (lines[line - 1] ?? null) : null),
    },
  )
}

const SSL = finding(1, [10, 'enableSSL', 'enableSsl'])
const LINE = '<network enableSSL="true" Host="a" />'

it('shows the whole line as it is to be, says why, and how it is known again', () => {
  const [one, ...others] = suggested([LINE], [SSL])
  expect(others).toEqual([])
  expect(one).toMatchObject({ path: 'web.config', line: 1 })
  expect(one?.body).toBe(
    `&lt;network&gt; has no attribute "enableSSL". Write enableSsl. ([smtp/unknown-attribute](https://github.example/rules#smtp/unknown-attribute))\n\n\`\`\`suggestion\n<network enableSsl="true" Host="a" />\n\`\`\`\n\n<!-- umbraco-smtp-settings:${one?.mark ?? ''} -->`,
  )
  expect(marksIn(`${one?.body ?? ''} and ${one?.body ?? ''}`)).toEqual([one?.mark, one?.mark])
})

it('makes one suggestion of several repairs of a line', () => {
  const host = finding(1, [27, 'Host', 'host'])
  const all = suggested([LINE], [SSL, host])
  expect(all).toHaveLength(1)
  expect(all[0]?.body).toContain('\n<network enableSsl="true" host="a" />\n')
})

it('mends a place once that two findings are about', () => {
  const other = { ...SSL, rule: 'tls/off' }
  expect(suggested([LINE], [SSL, other])).toEqual(suggested([LINE], [SSL]))
})

it('tells ten findings of a line, and mends all of them', () => {
  const line = `<network ${'Host="a" '.repeat(50)}/>`
  const all = Array.from({ length: 50 }, (_, index) => finding(1, [10 + 9 * index, 'Host', 'host']))
  const [one, ...others] = suggested([line], all)
  expect(others).toEqual([])
  expect(one?.body.match(/Write host/g)).toHaveLength(10)
  expect(one?.body).toContain('And 40 more of this line.')
  expect(one?.body.match(/ host="a"/g)).toHaveLength(50)
})

it('takes no longer for each repair the more there are of a line', async () => {
  const prepare = (size: number) => {
    const all = Array.from({ length: size }, () => SSL)
    return () => suggested([LINE], all)
  }
  expect(await growthOf(prepare, 500)).toBeLessThan(1.5)
})

it('knows two lines with the same text apart, and knows them again where lines come above', () => {
  const marks = (lines: readonly string[], findings: readonly Finding[]) =>
    suggested(lines, findings).map(({ mark }) => mark)
  const second = finding(2, [10, 'enableSSL', 'enableSsl'])
  const both = marks([LINE, LINE], [SSL, second])
  expect(new Set(both).size).toBe(2)
  expect(marks(['', LINE], [second])).toEqual(both.slice(0, 1))
})

it('keeps the end of a line, deletes one that is left empty, and fences what has a fence in it', () => {
  const suggestionOf = (line: string, one: Finding) =>
    suggested([line], [one])[0]?.body.split('\n\n')[1]
  expect(suggestionOf(`${LINE}\r`, SSL)).toContain('Host="a" />\r\n```')
  expect(suggestionOf('  x="1"', finding(1, [3, 'x="1"', '']))).toBe('```suggestion\n```')
  expect(suggestionOf(`${LINE}\`\`\`\``, SSL)).toMatch(/^`{5}suggestion\n.*\n`{5}$/)
})

it.each([
  ['is not part of the diff', [], SSL],
  ['is another one than was judged', ['<network host="a" />'], SSL],
  ['contains a known secret', [`${LINE} hunter2`], SSL],
  ['contains a password', [`${LINE.slice(0, -2)}password="correct" />`], SSL],
  ['is very long', [LINE + ' '.repeat(1000)], SSL],
  ['contains what nobody sees', [`${LINE}\u202e`], SSL],
  ['was decoded as something else', [`${LINE}\ufffd`], SSL],
  ['begins with a byte order mark', [`\ufeff${LINE}`], SSL],
  ['does not concern the pull request', [LINE], { ...SSL, severity: 'notice' } as const],
])('suggests nothing for a line that %s', (_, lines, one) => {
  expect(suggested(lines, [one])).toEqual([])
})
