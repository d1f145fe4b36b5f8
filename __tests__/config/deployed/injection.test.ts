import { describe, expect, it } from '@jest/globals'
import type { Plan } from '../../../src/config/plan.js'
import type { Intent } from '../../../src/findings/intent.js'
import { judgedSite, type SiteFiles } from '../../support/deployed.js'
import { BASE, EMPTY, mailTransform, SETTINGS, XDT } from '../../support/transform-site.js'

const SITE = EMPTY.replace(
  '<appSettings />',
  '<system.web><httpRuntime targetFramework="4.8" /></system.web>',
)

function injected(files: SiteFiles, intent: Partial<Intent> = {}): Promise<Plan> {
  return judgedSite(files, { mode: 'inject', settings: SETTINGS, environment: 'live', ...intent })
}

function told({ findings }: Plan): readonly string[] {
  return findings.map(
    ({ rule, severity, path, at }) => `${severity} ${rule} ${path} ${at.line}:${at.column}`,
  )
}

it('creates the transform of an environment, and finds nothing wrong with it', async () => {
  const plan = await injected({ 'Web.config': SITE })
  expect(told(plan)).toEqual([])
  expect(plan.write).toMatchObject({ path: 'Web.live.xdt.config', before: null })
  expect(plan.environments).toMatchObject([
    { name: 'live', layers: ['Web.config', 'Web.live.xdt.config'], effective: SETTINGS },
  ])
})

it('completes one that is there in another letter case', async () => {
  const transform = mailTransform('<smtp xdt:Transform="Remove" />')
  const { write } = await injected({ 'web.config': SITE, 'Web.Live.xdt.config': transform })
  expect(write).toMatchObject({ path: 'Web.Live.xdt.config', before: Buffer.from(transform) })
})

it('keeps the spelling of the base, and takes the environment as it is given', async () => {
  const { write } = await injected({ 'src/WEB.config': SITE }, { environment: 'staging' })
  expect(write?.path).toBe('src/WEB.staging.xdt.config')
})

it('mends two <smtp> that the transform itself makes', async () => {
  const files = {
    'Web.config': BASE.replace(' clientDomain="www.example.org"', ''),
    'Web.live.xdt.config': mailTransform('<smtp from="x@example.org" xdt:Transform="Insert" />'),
  }
  const plan = await injected(files)
  expect(plan.verdict).toBe('ok')
  expect(told(plan).filter((one) => one.startsWith('error'))).toEqual([])
  expect(plan.write).not.toBeNull()
})

it('says that everything is as wanted already, and writes nothing', async () => {
  const first = await injected({ 'Web.config': SITE })
  const after = first.write?.after ?? new Uint8Array()
  const again = await injected({ 'Web.config': SITE, 'Web.live.xdt.config': after })
  expect(again).toMatchObject({ write: null, changes: [], verdict: 'ok' })
  expect(told(again)).toEqual([])
})

it('judges in check what an injection would make, and writes nothing', async () => {
  const plan = await injected({ 'Web.config': SITE }, { mode: 'check' })
  expect(plan.write).toBeNull()
  expect(plan.environments).toMatchObject([{ effective: SETTINGS }])
})

it('tells a wrong setting of a transform that is not there yet at the file that it is for', async () => {
  const plan = await injected(
    { 'Web.config': SITE },
    { settings: { ...SETTINGS, from: 'noreply@example.com' } },
  )
  expect(told(plan)).toEqual(['error from/template Web.config 1:1'])
})

describe('injects nothing', () => {
  const later = mailTransform('<smtp from="x@example.org" xdt:Transform="SetAttributes" />')
  it.each<[string, SiteFiles, string, Partial<Intent>?]>([
    [
      'into a transform that fails',
      {
        'Web.config': SITE,
        'Web.live.xdt.config': mailTransform('<smtp xdt:Transform="Insert" />'),
      },
      'error transform/missing-parent Web.live.xdt.config 3:6',
    ],
    [
      'into a transform that is not XML',
      { 'Web.config': SITE, 'Web.live.xdt.config': '<configuration>\n  <a b="x&y" />' },
      'error xml/not-well-formed Web.live.xdt.config 2:10',
    ],
    [
      'beside a later transform that changes it again',
      { 'Web.config': SITE, 'X.Web.live.xdt.config': later },
      'error inject/transform-overridden X.Web.live.xdt.config 4:8',
    ],
    [
      'into an environment whose name is no part of a name',
      { 'Web.config': SITE },
      'error inject/transform-environment Web.config 1:1',
      { environment: 'a.live' },
    ],
    [
      'where the inputs are those of Umbraco 9',
      { 'Web.config': SITE },
      'error inject/mail-kit-option Web.config 2:2',
      { settings: { ...SETTINGS, secureSocketOptions: 'StartTls' } },
    ],
    [
      'over an encrypted section',
      {
        'Web.config':
          '<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp configProtectionProvider="RsaProtectedConfigurationProvider"><EncryptedData /></smtp>\n    </mailSettings>\n  </system.net>\n</configuration>',
      },
      'error inject/transform-encrypted Web.config 1:1',
    ],
    [
      'where the root of the transform is replaced',
      {
        'Web.config': SITE,
        'Web.live.xdt.config': `<configuration ${XDT} xdt:Transform="Replace"><system.web /></configuration>`,
      },
      'error inject/transform-hindered Web.live.xdt.config 1:1',
    ],
  ])('%s', async (...[, files, expected, intent]) => {
    const plan = await injected(files, intent)
    expect(told(plan).filter((one) => one.startsWith('error'))).toEqual([expected])
    expect(plan.write).toBeNull()
  })
})

it('writes the file itself where no environment is asked for', async () => {
  const { write } = await injected({ 'Web.config': SITE }, { environment: '' })
  expect(write?.path).toBe('Web.config')
})
