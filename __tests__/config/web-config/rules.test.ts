import { expect, it } from '@jest/globals'
import type { Finding } from '../../../src/findings/finding.js'
import { WEB_CONFIG_RULES } from '../../../src/config/web-config/rules/index.js'
import { judgedExample } from '../../support/site.js'

it.each(WEB_CONFIG_RULES)('$id finds its bad example', async ({ id, bad, level, severity }) => {
  const { findings } = await judgedExample(bad)
  const found = findings.filter(({ rule }) => rule === id)
  const isLocated = bad.text.includes('<location path="u') && level !== 'runtime'
  const inject = bad.settings !== undefined
  expect(found.length).toBeGreaterThan(0)
  for (const one of found) {
    expect(one.level).toBe(isLocated ? 'runtime' : level)
    expect(one.severity).toBe(severity === 'awaiting' ? (inject ? 'error' : 'warning') : severity)
  }
})

it.each(WEB_CONFIG_RULES)('$id is content with its good example', async ({ id, good }) => {
  const { findings } = await judgedExample(good)
  const wrong = ({ rule, level }: Finding): boolean =>
    rule === id || level === 'file' || level === 'section'
  expect(findings.filter(wrong).map(({ rule }) => rule)).toEqual([])
})

it.each(WEB_CONFIG_RULES)('$id says what is wrong and what to do', async ({ bad, dotnet }) => {
  const { findings } = await judgedExample(bad)
  for (const { message, hint } of findings) {
    expect(`${message} ${hint}`).not.toMatch(/\{[a-z]+\}|undefined|null/)
    expect(message).toMatch(/[."]$/)
    expect(hint).toMatch(/[.)]$/)
  }
  expect(dotnet.every((words) => words.length > 10)).toBe(true)
})

it('gives every rule an id of its own, as group/name', () => {
  const ids = WEB_CONFIG_RULES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z][a-z-]*\/[a-z0-9-]+$/.test(id))).toEqual([])
})
