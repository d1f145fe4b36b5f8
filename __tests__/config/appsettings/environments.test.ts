import { expect, it } from '@jest/globals'
import type { EnvironmentKey } from '../../../src/findings/intent.js'
import { judgedSettings } from '../../support/app-settings.js'

const BASE = '{\n  "Umbraco": { "CMS": { "Global": { "Id": "1" } } }\n}'
const SENDER =
  '{ "Umbraco": { "CMS": { "Global": { "Smtp": { "From": "post@example.org", "Host": "smtp.example.org" } } } } }'
const PASSWORD = 'UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'
const DEVELOPMENT = 'appsettings.Development.json'

function key(environment: string | null): EnvironmentKey {
  return { environment, name: PASSWORD, value: null }
}

it('does not start where a secret makes Smtp exist, and nothing sets From', async () => {
  const { verdict, findings } = await judgedSettings(
    { 'appsettings.json': BASE, [DEVELOPMENT]: SENDER },
    { environment: 'Production', environmentKeys: [key(null)] },
  )
  const errors = findings.filter(({ severity }) => severity === 'error')
  expect(verdict).toBe('section')
  expect(errors.map(({ rule }) => rule)).toEqual(['options/from-missing'])
  expect(errors[0]?.message).toContain(PASSWORD)
})

it('judges each environment by itself, and names those that a finding holds in', async () => {
  const { environments, findings } = await judgedSettings(
    { 'appsettings.json': BASE, [DEVELOPMENT]: SENDER },
    { environmentKeys: [key(null)] },
  )
  expect(environments.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['any other', 'section'],
    ['Development', 'ok'],
  ])
  const missing = findings.find(({ rule }) => rule === 'options/from-missing')
  expect(missing?.environments).toEqual(['any other'])
  expect(environments[1]?.effective).toMatchObject({
    from: 'post@example.org',
    port: 25,
    secureSocketOptions: 'Auto',
    password: { environmentKey: PASSWORD },
  })
})

it('counts a key of one environment there alone', async () => {
  const { verdict } = await judgedSettings(
    { 'appsettings.json': BASE, [DEVELOPMENT]: SENDER },
    { environment: 'Production', environmentKeys: [key('Development')] },
  )
  expect(verdict).toBe('ok')
})

it('tells a broken file of one environment as what stops the site there', async () => {
  const { verdict, findings, environments } = await judgedSettings({
    'appsettings.json': SENDER,
    'appsettings.Production.json': '{',
  })
  expect(verdict).toBe('file')
  expect(findings[0]).toMatchObject({ rule: 'json/not-well-formed', environments: ['Production'] })
  expect(environments.map(({ name, verdict: one }) => [name, one])).toContainEqual([
    'Production',
    'file',
  ])
})
