import { expect, it } from '@jest/globals'
import { judgedSettings } from '../../support/app-settings.js'

/** A file whose members of `Smtp` stand from line 6 on. */
function smtp(...members: readonly string[]): string {
  const lines = members.map((member) => `          ${member}`).join(',\n')
  return `{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": {\n${lines}\n        }\n      }\n    }\n  }\n}\n`
}

const FROM = '"From": "shop@example.net"'
const HOST = '"Host": "mail.example.net"'
const START_TLS = ['"Port": 587', '"SecureSocketOptions": "StartTls"'] as const
const USER = '"Username": "shop@example.net"'
const PASSWORD = 'UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'

/** What is told, each with rule, file, line and column. */
async function told(
  files: Readonly<Record<string, string>>,
  environment: string,
  ...names: readonly string[]
): Promise<readonly string[]> {
  const environmentKeys = names.map((name) => ({ environment: null, name, value: null }))
  const { verdict, findings } = await judgedSettings(files, { environment, environmentKeys })
  const lines = findings.map(
    ({ rule, severity, path, at }) => `${severity} ${rule} ${path} ${at.line}:${at.column}`,
  )
  return [verdict, ...lines]
}

const BASE = 'appsettings.json'
const PRODUCTION = 'appsettings.Production.json'

it('tells keys that nobody reads, and nothing of a user name whose password is supplied', async () => {
  const text = smtp(FROM, '"FromName": "Shop"', HOST, '"EnableSsl": true', '"Timeout": 1', USER)
  const all = await told({ [BASE]: text }, 'Production', PASSWORD)
  const keys = all.filter((line) => line.includes('unknown-key'))
  expect(all[0]).toBe('ok')
  expect(keys).toEqual([7, 9, 10].map((line) => `warning options/unknown-key ${BASE} ${line}:11`))
  expect(all.join()).not.toContain('half-a-login')
})

it('refuses a word of another program where it stands, in its environment alone', async () => {
  const files = {
    [BASE]: smtp(FROM, HOST, '"Port": 587', '"SecureSocketOptions": "StartTLS"'),
    [PRODUCTION]: smtp('"Port": 465', '"SecureSocketOptions": "SSL"'),
  }
  expect(await told(files, 'Staging')).toEqual(['ok'])
  const production = await told(files, 'Production')
  expect(production).toEqual(['section', `error options/unconvertible ${PRODUCTION} 7:34`])
})

it('tells a folder in the base that swallows the mails of Production', async () => {
  const files = {
    [BASE]: smtp(FROM, '"PickupDirectoryLocation": "C:\\\\mail"'),
    [PRODUCTION]: smtp(HOST, ...START_TLS, USER),
  }
  const production = await told(files, 'Production', PASSWORD)
  expect(production).toContain(`error pickup/outside-development ${BASE} 7:11`)
  const development = await told(files, 'Development')
  expect(development.filter((line) => /^(?:error|warning)/.test(line))).toEqual([])
})

it('does not start with a no-break space, and names its place only', async () => {
  const text = smtp(FROM, `${HOST}\u00a0`)
  await expect(told({ [BASE]: text }, 'Production')).rejects.toThrow('U+00A0')
})

it('does not take a name that is close to a key for the password', async () => {
  const text = smtp(FROM, HOST, ...START_TLS, USER)
  const all = await told({ [BASE]: text }, 'Production', 'UMBRACO_CMS_GLOBAL_SMTP_PASSWORD')
  expect(all).toContain(`warning mail-kit/half-a-login ${BASE} 10:23`)
  expect(all.join()).toContain('warning environment-keys/name')
})

it('tells a login in clear, and a committed password', async () => {
  const text = smtp(FROM, HOST, USER, '"Password": "made-up-9"', '"SecureSocketOptions": "None"')
  const all = await told({ [BASE]: text }, 'Production')
  expect(all).toContain(`error mail-kit/login-in-clear ${BASE} 10:34`)
  expect(all).toContain(`warning mail-kit/committed-password ${BASE} 9:23`)
})

it('tells a committed password once, also where a key or another file hides it', async () => {
  const text = smtp(FROM, HOST, ...START_TLS, USER, '"Password": "made-up-9"')
  const empty = '{"Umbraco:CMS:Global:Smtp:Password": ""}'
  const committed = (all: readonly string[]): readonly string[] =>
    all.filter((one) => one.includes('committed') || one.includes('options/hidden'))
  const here = `warning mail-kit/committed-password ${BASE} 11:23`
  expect(committed(await told({ [BASE]: text }, 'Production', PASSWORD))).toEqual([here])
  expect(committed(await told({ [BASE]: text }, '*', PASSWORD))).toEqual([here])
  const both = { [BASE]: text, 'appsettings.Production.json': empty }
  expect(committed(await told(both, 'Production', PASSWORD))).toEqual([here])
  expect(committed(await told(both, '*'))).toContain(here)
})

it('tells a password among the variables of a web.config', async () => {
  const config =
    '<configuration><system.webServer><aspNetCore><environmentVariables>\n' +
    '<environmentVariable name="UMBRACO__CMS__GLOBAL__SMTP__PASSWORD" value="made-up-9" />' +
    '\n</environmentVariables></aspNetCore></system.webServer></configuration>'
  const files = { [BASE]: smtp(FROM, HOST, ...START_TLS, USER), 'web.config': config }
  const all = await told(files, 'Production')
  expect(all.filter((one) => one.includes('committed'))).toEqual([
    expect.stringMatching(/^warning mail-kit\/committed-password web\.config 2:/),
  ])
})

it.each([
  ['Producton', 1],
  ['staging2', 1],
  ['Live', 1],
  ['production', 0],
  ['Test', 0],
])('looks at the name of an environment without a file: %s', async (environment, count) => {
  const text = smtp(FROM, HOST, ...START_TLS)
  const all = await told({ [BASE]: text }, environment)
  expect(all.filter((one) => one.includes('options/environment-name'))).toHaveLength(count)
})

it('finds settings below a misspelt CMS', async () => {
  const wrong = smtp(FROM, HOST).replace('"CMS"', '"CSM"')
  const all = await told({ [BASE]: smtp(FROM), [PRODUCTION]: wrong }, 'Production')
  expect(all).toContain(`warning options/misplaced ${PRODUCTION} 3:5`)
})

it('is content with a usual file', async () => {
  const text = smtp(FROM, HOST, '"Port": 465', '"SecureSocketOptions": "SslOnConnect"', USER)
  expect(await told({ [BASE]: text }, 'Production', PASSWORD)).toEqual(['ok'])
})
