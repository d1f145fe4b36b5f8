import { expect, it } from '@jest/globals'
import type { Intent } from '../../../src/findings/intent.js'
import { judgedSite, type SiteFiles } from '../../support/deployed.js'
import { BASE, mailTransform, PLAIN, SETTINGS } from '../../support/transform-site.js'

const TRANSFORM = mailTransform('<smtp from="a@example.org" xdt:Transform="SetAttributes" />')

async function told(files: SiteFiles, intent: Partial<Intent>): Promise<readonly string[]> {
  const { findings } = await judgedSite(files, intent)
  return findings
    .filter(({ rule }) => rule === 'transform/other-environment')
    .map(({ severity, path, hint }) => `${severity} ${path} ${hint}`)
}

it.each([
  ['production', 'warning Web.config Give "live" as the environment.'],
  ['Prod', 'warning Web.config Give "live" as the environment.'],
  ['stagin', 'warning Web.config Give "staging" as the environment.'],
  ['uat', 'notice Web.config If another deploy applies it, all is well.'],
])('tells that the Cloud does not have %s, also where no transform has it', async (name, start) => {
  const here = await told({ 'Web.config': BASE }, { environment: name })
  expect(here).toEqual([expect.stringContaining(start)])
  const others = { 'Web.config': BASE, 'Web.live.xdt.config': TRANSFORM }
  expect(await told(others, { environment: name })).toEqual([expect.stringContaining(start)])
})

it.each(['live', 'Staging', 'DEVELOPMENT', '*'])('says nothing of %s', async (name) => {
  expect(await told({ 'Web.config': BASE }, { environment: name })).toEqual([])
})

it('names the input where it was asked for, and the file where it was not', async () => {
  const files = { 'Web.config': BASE, 'Web.Production.xdt.config': TRANSFORM }
  expect(await told(files, {})).toEqual([
    'warning Web.Production.xdt.config Name the file after the environment "live".',
  ])
  expect(await told(files, { environment: 'production' })).toEqual([
    'warning Web.Production.xdt.config Give "live" as the environment.',
  ])
})

it('does not inject into an environment that the Cloud does not have', async () => {
  const intent = { mode: 'inject', settings: SETTINGS, environment: 'Production' } as const
  expect(await told({ 'Web.config': PLAIN }, intent)).toEqual([
    'error Web.config Give "live" as the environment.',
  ])
})
