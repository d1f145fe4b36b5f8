import { expect, it } from '@jest/globals'
import { unmarked } from '../../script/rules/example.js'
import { SUPPRESSION_RULES } from '../../src/suppression/rules.js'
import { silenced } from '../support/silenced.js'

const whole = (part: string): string => `<configuration>\n${part}\n</configuration>\n`

/** The places between `⟦` and `⟧`. */
function marksIn(text: string): readonly object[] {
  const places = text.split(/[⟦⟧]/).map((_, index, parts) => {
    const lines = parts
      .slice(0, index + 1)
      .join('')
      .split('\n')
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  })
  return places.flatMap((start, index) => {
    const end = places[index + 1]
    if (index % 2 === 1 || end === undefined) return []
    return [{ ...start, endLine: end.line, endColumn: end.column }]
  })
}

it.each(SUPPRESSION_RULES)('$id finds its bad example, at the places marked', async (rule) => {
  const text = whole(rule.bad.text)
  const { findings } = await silenced(unmarked(text))
  const found = findings.filter((one) => one.rule.startsWith('suppression/'))
  expect(found.map(({ at }) => at)).toStrictEqual(marksIn(text))
  for (const one of found) {
    expect(one).toMatchObject({ rule: rule.id, level: rule.level, severity: rule.severity })
    expect(`${one.message} ${one.hint}`).not.toMatch(/\{[a-z]+\}|undefined|null/)
  }
})

it.each(SUPPRESSION_RULES)('$id is content with its good example', async ({ good }) => {
  const { findings, suppressed } = await silenced(whole(good.text))
  expect(findings.filter((one) => one.rule.startsWith('suppression/'))).toEqual([])
  expect(suppressed).toMatchObject([
    { by: 'comment', reason: 'the relay is in our own network', finding: { rule: 'tls/off' } },
  ])
})
