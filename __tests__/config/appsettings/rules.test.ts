import { expect, it } from '@jest/globals'
import { unmarked } from '../../../script/rules/example.js'
import type { Plan } from '../../../src/config/plan.js'
import { APPSETTINGS_RULES } from '../../../src/config/appsettings/rules/index.js'
import type { TextExample } from '../../../src/findings/rule.js'
import { MAIL_KIT_RULES } from '../../../src/mail/rules/mail-kit/index.js'
import { readEnvironmentKeys } from '../../../src/step/environment-keys.js'
import { marksIn } from '../../support/site.js'
import { judgedSettings } from '../../support/app-settings.js'

const FILE = 'appsettings.json'
const RULES = [...APPSETTINGS_RULES, ...MAIL_KIT_RULES]

function judged({ text, encoding, beside, environmentKeys = [] }: TextExample): Promise<Plan> {
  const bytes = Buffer.from(unmarked(text), encoding ?? 'utf8')
  const { keys } = readEnvironmentKeys(environmentKeys)
  return judgedSettings({ [FILE]: bytes, ...beside }, { environmentKeys: keys })
}

it.each(RULES)('$id finds its bad example, at the places marked', async ({ id, bad }) => {
  const { findings } = await judged(bad)
  const found = findings.filter(({ rule }) => rule === id)
  const files = Object.entries({ [FILE]: bad.text, ...bad.beside })
  const marks = files.flatMap(([name, text]) => marksIn(name, text))
  expect(found.map(({ path, at }) => ({ path, at }))).toEqual(marks)
  expect(marks).not.toEqual([])
})

it.each(RULES)('$id weighs what it says of itself', async ({ id, bad, level, severity }) => {
  const { findings } = await judged(bad)
  const [found] = findings.filter(({ rule }) => rule === id)
  const expected = severity === 'awaiting' ? 'warning' : severity
  expect(found).toMatchObject({ level, severity: expected })
})

it.each(RULES)('$id is content with its good example', async ({ id, good }) => {
  const { findings, verdict } = await judged(good)
  expect(findings.filter(({ rule }) => rule === id)).toEqual([])
  expect(verdict).toBe('ok')
})

it.each(RULES)('$id says what is wrong and what to do', async ({ bad }) => {
  const { findings } = await judged(bad)
  for (const { message, hint } of findings) {
    expect(`${message} ${hint}`).not.toMatch(/\{[a-z]+\}|undefined/)
    expect(message).toMatch(/[."]$/)
    expect(hint).toMatch(/[.)]$/)
  }
})

it('gives every rule an id of its own, as group/name', () => {
  const ids = RULES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z][a-z-]*\/[a-z0-9-]+$/.test(id))).toEqual([])
})
