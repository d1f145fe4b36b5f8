import { expect, it } from '@jest/globals'
import {
  INJECTED_RULES,
  INJECTION_RULES,
} from '../../../../src/config/appsettings/rules/injection.js'
import type { Intent } from '../../../../src/findings/intent.js'
import type { RequestedSettings } from '../../../../src/settings.js'
import { injectedSettings, judgedSettings } from '../../../support/app-settings.js'
import { marksIn } from '../../../support/site.js'

const BASE = 'site/appsettings.json'
const PRODUCTION = 'site/appsettings.Production.json'
const STAGING = 'site/appsettings.Staging.json'
const DEVELOPMENT = 'site/appsettings.Development.json'
const HOST: RequestedSettings = { host: 'h.example' }

/** A file with some members of `Smtp`. */
function smtp(members: string): string {
  return `{"Umbraco":{"CMS":{"Global":{"Smtp":{${members}}}}}}`
}

const FROM = smtp('"From":"a@b.example"')

const EXAMPLES = INJECTION_RULES.filter(({ bad }) => bad.text.includes('⟦'))

it.each(EXAMPLES)('$id finds its bad example, at the place marked', async ({ id, bad }) => {
  const { plan } = await injectedSettings({ [BASE]: bad.text }, bad.settings ?? {})
  const found = plan.findings.filter(({ rule }) => rule === id)
  expect(found.map(({ path, at }) => ({ path, at }))).toEqual(marksIn(BASE, bad.text))
  expect(plan.write).toBeNull()
})

it.each(EXAMPLES)('$id is content with its good example', async ({ id, good }) => {
  const { plan } = await injectedSettings({ [BASE]: good.text }, good.settings ?? {})
  expect(plan.findings.filter(({ rule }) => rule === id)).toEqual([])
})

interface Refusal {
  readonly name: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly settings?: RequestedSettings
  readonly intent?: Partial<Intent>
  readonly rule: string
  /** `path:line:column` of each. */
  readonly at: readonly string[]
}

const refusals: readonly Refusal[] = [
  {
    name: 'names each input that appsettings do not have',
    files: { [BASE]: FROM },
    settings: {
      ...HOST,
      defaultCredentials: true,
      clientDomain: 'w',
      targetName: 't',
      deliveryFormat: 'SevenBit',
    },
    rule: 'injection/unsupported-input',
    at: [`${BASE}:1:1`, `${BASE}:1:1`, `${BASE}:1:1`, `${BASE}:1:1`],
  },
  {
    name: 'enable-ssl: false beside an option with TLS',
    files: { [BASE]: FROM },
    settings: { enableSsl: false, secureSocketOptions: 'Auto' },
    rule: 'injection/contradiction',
    at: [`${BASE}:1:1`],
  },
  {
    name: 'enable-ssl where one environment uses port 465 and another does not',
    files: { [BASE]: smtp('"From":"a@b.example","Port":587'), [STAGING]: smtp('"Port":465') },
    settings: { enableSsl: true },
    rule: 'injection/contradiction',
    at: [`${BASE}:1:1`],
  },
  {
    name: 'another environment than that of the named file',
    files: { [PRODUCTION]: FROM },
    intent: { environment: 'Staging' },
    rule: 'injection/environment',
    at: [`${PRODUCTION}:1:1`],
  },
  {
    name: 'an environment for a file that is not appsettings.json',
    files: { 'settings.json': FROM },
    intent: { environment: 'Staging' },
    rule: 'injection/environment',
    at: ['settings.json:1:1'],
  },
  ...['../../x', 'a\\b', 'a:b', '.', 'x.', 'a\nb', 'x'.repeat(101)].map((environment) => ({
    name: `an environment whose name leads elsewhere: ${JSON.stringify(environment)}`,
    files: { [BASE]: FROM },
    intent: { environment },
    rule: 'injection/environment',
    at: [`${BASE}:1:1`],
  })),
  {
    name: 'the file of the environment in another letter case',
    files: { [BASE]: FROM, 'site/appsettings.production.json': smtp('"Port":25') },
    intent: { environment: 'Production' },
    rule: 'injection/environment',
    at: [`${BASE}:1:1`],
  },
  {
    name: 'a file below wwwroot',
    files: { 'site/WWWRoot/appsettings.json': FROM },
    rule: 'injection/not-written',
    at: ['site/WWWRoot/appsettings.json:1:1'],
  },
  {
    name: 'bytes that are not characters',
    files: { [BASE]: Buffer.from(smtp('"From":"a@b.example","X":"\xe6"'), 'latin1') },
    rule: 'injection/not-written',
    at: [`${BASE}:1:64`],
  },
  {
    name: 'UTF-32',
    files: {
      [BASE]: Buffer.from(
        Array.from(`\ufeff${FROM}`, (one) => [one.charCodeAt(0), 0, 0, 0]).flatMap(([a = 0]) => [
          a & 255,
          a >> 8,
          0,
          0,
        ]),
      ),
    },
    rule: 'injection/not-written',
    at: [`${BASE}:1:1`],
  },
  {
    name: 'a filled object in place of a text',
    files: { [BASE]: smtp('"From":"a@b.example","Host":{"x":1}') },
    rule: 'injection/other-value',
    at: [`${BASE}:1:59`],
  },
  {
    name: 'empty brackets that take the value away',
    files: { [BASE]: smtp('"From":"a@b.example","Host":"x","Host":{}') },
    rule: 'injection/other-value',
    at: [`${BASE}:1:70`],
  },
  {
    name: 'brackets with a comment in them',
    files: { [BASE]: smtp('"From":"a@b.example","Host":{/* ask Ann */}') },
    rule: 'injection/other-value',
    at: [`${BASE}:1:59`],
  },
  ...['"x"', '5', 'true', '[1]'].map((value) => ({
    name: `a value where the object should be: ${value}`,
    files: { [BASE]: `{"Umbraco":{"CMS":{"Global":{"Smtp":${value}}}}}` },
    rule: 'injection/other-value',
    at: [`${BASE}:1:30`],
  })),
  {
    name: 'what the file of the only environment hides',
    files: { [BASE]: FROM, [PRODUCTION]: smtp('"Host":"other"'), [STAGING]: smtp('"host":null') },
    intent: {
      environmentKeys: [
        { environment: 'any other', name: 'UMBRACO__CMS__GLOBAL__SMTP__HOST', value: null },
      ],
    },
    rule: 'injection/hidden',
    at: [`${PRODUCTION}:1:38`],
  },
  {
    name: 'what a key of all environments hides, whatever Development does',
    files: { [BASE]: smtp('"From":"a@b.example","Host":"x"'), [DEVELOPMENT]: '{}' },
    intent: {
      environmentKeys: [{ environment: null, name: 'umbraco:cms:global:smtp:host', value: null }],
    },
    rule: 'injection/hidden',
    at: [`${BASE}:1:59`],
  },
]

it.each(refusals)('refuses $name', async ({ files, settings = HOST, intent, rule, at }) => {
  const { plan } = await injectedSettings(files, settings, intent)
  const found = plan.findings.filter((one) => one.rule === rule)
  expect(found.map((one) => `${one.path}:${one.at.line}:${one.at.column}`)).toEqual(at)
  expect(found.every(({ severity }) => severity === 'error')).toBe(true)
  expect(plan.write).toBeNull()
})

it('writes the file of an environment, and creates it in the style of the base', async () => {
  const base = '{\r\n\t"A": 1\r\n}\r\n'
  const { plan, text } = await injectedSettings(
    { [BASE]: base },
    { from: 'a@b.example', ...HOST, userName: 'u', password: 'p-1' },
    { environment: 'Production' },
  )
  expect(plan.write).toMatchObject({ path: PRODUCTION, before: null })
  expect(text).toBe(
    '{\r\n\t"Umbraco": {\r\n\t\t"CMS": {\r\n\t\t\t"Global": {\r\n\t\t\t\t"Smtp": {\r\n\t\t\t\t\t"From": "a@b.example",\r\n\t\t\t\t\t"Host": "h.example",\r\n\t\t\t\t\t"Username": "u",\r\n\t\t\t\t\t"Password": "p-1"\r\n\t\t\t\t}\r\n\t\t\t}\r\n\t\t}\r\n\t}\r\n}\r\n',
  )
  expect(plan.environments).toMatchObject([
    { name: 'Production', layers: [BASE, PRODUCTION], effective: { host: 'h.example' } },
  ])
})

it('writes the file of an environment that is there', async () => {
  const { plan, text } = await injectedSettings(
    { [BASE]: FROM, [PRODUCTION]: smtp('"Host":"x"') },
    HOST,
    { environment: 'Production' },
  )
  expect(plan.write?.path).toBe(PRODUCTION)
  expect(text).toBe(smtp('"Host":"h.example"'))
})

it('creates nothing where nothing is asked of the file that would be created', async () => {
  const key = { environment: null, name: 'Umbraco:CMS:Global:Smtp:Host', value: null }
  const plan = await judgedSettings(
    { [BASE]: FROM },
    { mode: 'check', settings: HOST, environment: 'Production', environmentKeys: [key] },
  )
  expect(plan.write).toBeNull()
  expect(plan.environments).toMatchObject([
    { layers: [BASE], effective: { host: { environmentKey: key.name } } },
  ])
})

it('writes the file of an environment that is named outright', async () => {
  const { plan } = await injectedSettings({ [PRODUCTION]: '{}', [BASE]: FROM }, HOST)
  expect(plan.write?.path).toBe(PRODUCTION)
})

it('empties the pickup directory of a lower layer in the file that it writes', async () => {
  const base = smtp(
    '"From":"a@b.example","PickupDirectoryLocation":"C:\\\\mail","DeliveryMethod":1',
  )
  const { text } = await injectedSettings({ [PRODUCTION]: '{}', [BASE]: base }, HOST)
  expect(JSON.parse(text)).toEqual({
    Umbraco: {
      CMS: {
        Global: {
          Smtp: { Host: 'h.example', PickupDirectoryLocation: '', DeliveryMethod: 'Network' },
        },
      },
    },
  })
})

it('keeps a delivery method that is asked for', async () => {
  const { text } = await injectedSettings(
    { [BASE]: smtp('"From":"a@b.example","DeliveryMethod":"Network"') },
    { ...HOST, deliveryMethod: 'PickupDirectoryFromIis', pickupDirectoryLocation: '/var/mail' },
  )
  expect(text).toContain('"DeliveryMethod":"PickupDirectoryFromIis"')
  expect(text).toContain('"PickupDirectoryLocation":"/var/mail"')
})

it('writes what is hidden in some environments only, and names them', async () => {
  const { plan } = await injectedSettings(
    { [BASE]: FROM, [PRODUCTION]: smtp('"Host":"x"'), [STAGING]: smtp('"Host":"H.example"') },
    HOST,
  )
  expect(plan.write?.path).toBe(BASE)
  const [found, ...others] = plan.findings.filter(({ rule }) => rule === 'injection/hidden')
  expect(others).toEqual([])
  expect(found).toMatchObject({ severity: 'warning', path: PRODUCTION })
  expect(found?.message).toContain('Production, Staging')
})

it('is content with a later layer that says the same', async () => {
  const { plan } = await injectedSettings(
    { [BASE]: FROM, [PRODUCTION]: smtp('"Port":"0x24B"') },
    { port: 587 },
  )
  expect(plan.findings.filter(({ rule }) => rule === 'injection/hidden')).toEqual([])
})

it('tells, in check, that the site uses another value than the test', async () => {
  const known = { environment: null, name: 'Umbraco:CMS:Global:Smtp:Host', value: 'other.example' }
  const plan = await judgedSettings(
    { [BASE]: FROM },
    { mode: 'check', settings: HOST, environmentKeys: [known] },
  )
  const found = plan.findings.filter(({ rule }) => rule === 'injection/hidden')
  expect(found).toMatchObject([{ severity: 'warning', path: BASE }])
  expect(plan.environments).toMatchObject([{ effective: { host: 'other.example' } }])
})

it('gives every rule an id of its own, as group/name', () => {
  const ids = INJECTION_RULES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(INJECTED_RULES.map(({ id }) => id)).toEqual(['injection/hidden'])
})

it('shows where a setting stands, or would stand', async () => {
  const { plan } = await injectedSettings(
    { [BASE]: smtp('"From":"a@b.example","SecureSocketOptions":"StartTls"') },
    HOST,
  )
  expect(plan.placeOf('enableSsl', null).at.column).toBe(59)
  expect(plan.placeOf('from', null).at.column).toBe(38)
})
