import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { CONFIGURATION_RULES } from '../../../src/rules.js'
import { judgedSite } from '../../support/deployed.js'
import { BASE, EMPTY } from '../../support/transform-site.js'

const PAGE = readFileSync('docs/transforms.md', 'utf8')

const RECIPES = [...PAGE.matchAll(/^### ([^\n]+)\n[^]*?^```xml\n([^]*?)^```$/gm)].map(
  ([, name = '', transform = '']) => [name, transform] as const,
)

const LOCATED = `<configuration>
  <location path="." inheritInChildApplications="false">
    <system.net><mailSettings><smtp from="old@example.org" /></mailSettings></system.net>
  </location>
</configuration>`

it('has three forms', () => {
  expect(RECIPES.map(([name]) => name)).toEqual([
    'The whole section',
    'The short form',
    'Single attributes',
  ])
})

it.each(RECIPES)('%s: gives a site what it says, and nothing is wrong with it', async (_, form) => {
  for (const base of [EMPTY, BASE]) {
    const plan = await judgedSite({ 'Web.config': base, 'Web.live.xdt.config': form })
    expect(plan.environments).toMatchObject([
      { verdict: 'ok', effective: { host: 'smtp.example.org', port: 587, enableSsl: true } },
    ])
    expect(plan.findings.filter(({ rule }) => rule.startsWith('transform/'))).toEqual([])
  }
})

it('says rightly which form is right in a <location> without a path', async () => {
  const verdicts = RECIPES.map(async ([, form]) => {
    const plan = await judgedSite({ 'Web.config': LOCATED, 'Web.live.xdt.config': form })
    return plan.verdict
  })
  expect(await Promise.all(verdicts)).toEqual(['ok', 'file', 'file'])
})

it('names rules that there are', () => {
  const named = [...PAGE.matchAll(/\[`([a-z-]+\/[a-z-]+)`\]\(rules\.md#([a-z-]+)\)/g)]
  const ids = new Set(CONFIGURATION_RULES.map(({ id }) => id))
  expect(named.filter(([, id = '']) => !ids.has(id)).map(([, id]) => id)).toEqual([])
  expect(named.filter(([, id = '', anchor]) => id.replace('/', '-') !== anchor)).toEqual([])
  expect(named.length).toBeGreaterThan(20)
})
