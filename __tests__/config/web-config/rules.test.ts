import { expect, it } from '@jest/globals'
import type { Finding } from '../../../src/findings/finding.js'
import { OPENING_RULES, TOO_LARGE, UNREADABLE } from '../../../src/config/open.js'
import { WEB_CONFIG_RULES } from '../../../src/config/web-config/rules/index.js'
import { MAIL_RULES } from '../../../src/mail/rules/index.js'
import { judgedExample } from '../../support/site.js'
import { inWorkflow } from '../../support/in-workflow.js'

const RULES = [...OPENING_RULES, ...WEB_CONFIG_RULES, ...MAIL_RULES].filter(
  (rule) => rule !== UNREADABLE && rule !== TOO_LARGE,
)

it.each(RULES)('$id finds its bad example, at the places marked', async ({ id, bad }) => {
  const { judgement, marked } = await judgedExample(bad)
  const found = judgement.findings.filter(({ rule }) => rule === id)
  expect(marked.length).toBeGreaterThan(0)
  expect(found.map(({ path, at }) => ({ path, at }))).toEqual(marked)
})

it.each(RULES)('$id weighs what it says of itself', async ({ id, bad, level, severity }) => {
  const { judgement } = await judgedExample(bad)
  const isLocated = 'text' in bad && bad.text.includes('<location path="u') && level !== 'runtime'
  const inject = bad.settings !== undefined
  for (const one of judgement.findings.filter(({ rule }) => rule === id)) {
    expect(one.level).toBe(isLocated ? 'runtime' : level)
    expect(one.severity).toBe(severity === 'awaiting' ? (inject ? 'error' : 'warning') : severity)
  }
})

it.each(RULES)('$id is content with its good example', async ({ id, good }) => {
  const { judgement, marked } = await judgedExample(good)
  const wrong = ({ rule, level }: Finding): boolean =>
    rule === id || level === 'file' || level === 'section'
  expect(judgement.findings.filter(wrong).map(({ rule }) => rule)).toEqual([])
  expect(marked).toEqual([])
})

it.each(RULES)('$id says what is wrong and what to do', async ({ bad, words }) => {
  const { judgement } = await judgedExample(bad)
  for (const finding of judgement.findings) {
    const [message, hint] = [finding.message, finding.hint].map(inWorkflow)
    expect(`${message} ${hint}`).not.toMatch(/\{[a-z]+\}|undefined|null/)
    expect(message).toMatch(/[."]$/)
    expect(hint).toMatch(/[.)]$/)
  }
  expect(words.every((said) => said.length > 10)).toBe(true)
})

it('gives every rule an id of its own, as group/name', () => {
  const ids = RULES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z][a-z-]*\/[a-z0-9-]+$/.test(id))).toEqual([])
})
