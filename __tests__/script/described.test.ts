import { expect, it } from '@jest/globals'
import { withoutDescriptions } from '../../script/build/described.js'

const RULE = (rest: string): string =>
  `const rule = { id: 'a/b', level: 'file', severity: 'error', words: [],${rest}}`

it.each([
  ['in the middle', "summary: 'S, {', bad: { text: '}' }, good: { text: 'x' }, check: () => 1"],
  ['at the end', "check: () => 1, summary: 'S', bad: { text: '<a />' }, good: { text: `${1}` },"],
  ['beside a client', "client: 'A', summary: 'S', bad: {}, good: {}, check: () => 1"],
  ['one by one', "good: {}, check: () => 1, bad: BAD, message: ', summary: 1,', summary: 'S'"],
])('takes what describes a rule out, %s', async (_where, rest) => {
  const code = withoutDescriptions(`const BAD = 1\n${RULE(rest)}\nexport default rule`)
  const url = `data:text/javascript,${encodeURIComponent(code)}`
  const { default: rule } = (await import(url)) as { default: Record<string, unknown> }
  expect(Object.keys(rule)).not.toEqual(expect.arrayContaining(['summary']))
  expect(Object.keys(rule)).toEqual(
    expect.arrayContaining(['id', 'level', 'severity', 'words', 'check']),
  )
  expect(Object.keys(rule).filter((name) => ['summary', 'bad', 'good'].includes(name))).toEqual([])
})

it('leaves what is not a rule alone', () => {
  const code = 'const core = { summary: 1, good: 2, bad: 3, id: 4 }; core.summary.write()'
  expect(withoutDescriptions(code)).toBe(code)
})
