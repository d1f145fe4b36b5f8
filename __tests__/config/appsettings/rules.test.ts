import { expect, it } from '@jest/globals'
import { APPSETTINGS_RULES } from '../../../src/config/appsettings/rules/index.js'
import { MAIL_KIT_RULES } from '../../../src/mail/rules/mail-kit.js'
import { marksIn } from '../../support/site.js'
import { judgedSettings } from '../../support/app-settings.js'

const FILE = 'appsettings.json'
const ALL = [...APPSETTINGS_RULES, ...MAIL_KIT_RULES]
const RULES = ALL.filter(({ bad }) => bad.text.includes('⟦'))

it.each(RULES)('$id finds its bad example, at the places marked', async ({ id, bad }) => {
  const { findings } = await judgedSettings({ [FILE]: bad.text })
  const found = findings.filter(({ rule }) => rule === id)
  expect(found.map(({ path, at }) => ({ path, at }))).toEqual(marksIn(FILE, bad.text))
})

it.each(RULES)('$id weighs what it says of itself', async ({ id, bad, level, severity }) => {
  const { findings } = await judgedSettings({ [FILE]: bad.text })
  const [found] = findings.filter(({ rule }) => rule === id)
  const expected = severity === 'awaiting' ? 'warning' : severity
  expect(found).toMatchObject({ level, severity: expected })
})

it.each(RULES)('$id is content with its good example', async ({ id, good }) => {
  const { findings, verdict } = await judgedSettings({ [FILE]: good.text })
  expect(findings.filter(({ rule }) => rule === id)).toEqual([])
  expect(verdict).toBe('ok')
})

it.each(RULES)('$id says what is wrong and what to do', async ({ bad }) => {
  const { findings } = await judgedSettings({ [FILE]: bad.text })
  for (const { message, hint } of findings) {
    expect(`${message} ${hint}`).not.toMatch(/\{[a-z]+\}|undefined/)
    expect(message).toMatch(/[."]$/)
    expect(hint).toMatch(/[.)]$/)
  }
})

it('gives every rule an id of its own, as group/name', () => {
  const ids = ALL.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z][a-z-]*\/[a-z0-9-]+$/.test(id))).toEqual([])
})
