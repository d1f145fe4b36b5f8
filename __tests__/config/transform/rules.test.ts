import { expect, it } from '@jest/globals'
import { TRANSFORM_RULES } from '../../../src/config/transform/rules/index.js'
import { TRANSFORM_INJECTION_RULES } from '../../../src/config/transform/rules/injection.js'
import type { Plan } from '../../../src/config/plan.js'
import type { TextExample } from '../../../src/findings/rule.js'
import { unmarked } from '../../../script/rules/example.js'
import { judgedSite } from '../../support/deployed.js'
import { marksIn } from '../../support/site.js'

const TRANSFORM = 'Web.live.xdt.config'

/** Judges the example of a rule: a transform, and the file that it is for. */
function judged(example: TextExample): Promise<Plan> {
  const { text, encoding, beside, environment, settings = {}, name = TRANSFORM } = example
  const bytes = Buffer.from(unmarked(text), encoding ?? 'utf8')
  const mode = Object.keys(settings).length === 0 ? 'check' : 'inject'
  const files = { 'web.config': '<configuration />', ...beside, [name]: bytes }
  return judgedSite(files, {
    mode,
    settings,
    ...(environment === undefined ? {} : { environment }),
  })
}

/** Those that ask for more than files beside each other. */
const ELSEWHERE = [
  'transform/without-target',
  'transform/visual-studio',
  'inject/transform-served',
  'inject/transform-is-base',
]

const ALL = [...TRANSFORM_RULES, ...TRANSFORM_INJECTION_RULES]
const RULES = ALL.filter(({ id }) => !ELSEWHERE.includes(id))

it.each(RULES)('$id finds its bad example, at the places marked', async ({ id, bad }) => {
  const { findings } = await judged(bad)
  const found = findings.filter(({ rule }) => rule === id)
  const files = Object.entries({ [bad.name ?? TRANSFORM]: bad.text, ...bad.beside })
  const marks = files.flatMap(([name, text]) => marksIn(name, text))
  expect(found.map(({ path, at }) => ({ path, at }))).toEqual(marks)
  expect(marks).not.toEqual([])
})

it.each(RULES)('$id weighs what it says of itself', async ({ id, bad, level, severity }) => {
  const { findings } = await judged(bad)
  const [found] = findings.filter(({ rule }) => rule === id)
  expect(found).toMatchObject({ level, severity: severity === 'awaiting' ? 'error' : severity })
})

it.each(RULES)('$id is content with its good example', async ({ id, good }) => {
  const { findings, verdict } = await judged(good)
  const wrong = findings.filter(({ rule, path }) => rule === id || path !== 'web.config')
  expect(wrong.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
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
  const ids = ALL.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^(?:transform\/|inject\/transform-)[a-z][a-z-]*$/.test(id))).toEqual(
    [],
  )
})

it.each([
  ['xdt:Transform="SetAttributes(host"', 'Close the parenthesis, as in SetAttributes(host,port).'],
  [
    'xdt:Transform="SetAttributes" xdt:Locator="Match(key"',
    'Close the parenthesis, as in Match(key).',
  ],
  ['xdt:Transform="Remove and more"', 'Write one name, as in SetAttributes(host,port).'],
])('says what is wrong with %s', async (attributes, hint) => {
  const text = `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n<appSettings key="a" ${attributes} />\n</configuration>`
  const { findings } = await judged({
    text,
    beside: { 'web.config': '<configuration><appSettings /></configuration>' },
  })
  expect(findings.map((one) => one.hint)).toContain(hint)
})
