import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import type { RequestedSettings } from '../../src/settings.js'
import { judged, judgedText, smtpFile } from '../support/site.js'

/** `<mailSettings>` as Umbraco's templates have it, by the version that began with it. */
const SMTP_7_0 = '<smtp><network host="127.0.0.1" userName="username" password="password" /></smtp>'
const SMTP_7_5 = SMTP_7_0.replace('<smtp>', '<smtp from="noreply@example.com">')
const SMTP_7_14 = `<!--\nIf you need Umbraco to send out system mails, for example:\n\n${SMTP_7_5}\n-->`
const SMTP_8 =
  '<!-- you must configure your SMTP settings here - for example: -->\n<!--\n<smtp from="noreply@example.com" deliveryMethod="Network">\n<network host="localhost" port="25" enableSsl="false" userName="" password="" />\n</smtp>\n-->'

const GIVEN = { from: 'post@example.org', host: 'smtp.example.org', port: 587, enableSsl: true }

function stock(smtp: string, targetFramework: string): string {
  const runtime = `<system.web><httpRuntime targetFramework="${targetFramework}" /></system.web>`
  return smtpFile(smtp).replace('</configuration>', `${runtime}\n</configuration>`)
}

it.each([
  ['7.0', SMTP_7_0, '4.5', ['tls/old-protocols']],
  ['7.5', SMTP_7_5, '4.5', ['tls/old-protocols']],
  ['7.14', SMTP_7_14, '4.5', ['tls/old-protocols']],
  ['8.0', SMTP_8, '4.7.2', []],
])('has nothing against the file of Umbraco %s with what the README gives', async (...row) => {
  const [, smtp, framework, rules] = row
  const { findings } = await judgedText(stock(smtp, framework), { settings: GIVEN })
  expect(findings.map(({ rule }) => rule)).toEqual(rules)
})

it('has nothing against the site of the demonstration with what the README gives', async () => {
  const bytes = readFileSync(new URL('../../demo/site/Web.config', import.meta.url))
  const { findings } = await judged({ path: 'Web.config', bytes }, undefined, { settings: GIVEN })
  expect(findings).toEqual([])
})

it.each([
  ['7.0', SMTP_7_0, 'host, user name, password'],
  ['7.5', SMTP_7_5, 'from, host, user name, password'],
])(
  'tells once that the file of Umbraco %s is still the template',
  async (_version, smtp, names) => {
    const { findings } = await judgedText(stock(smtp, '4.7.2'))
    expect(findings).toMatchObject([{ rule: 'settings/template', severity: 'warning' }])
    expect(findings[0]?.message).toContain(`of Umbraco's template: ${names}.`)
  },
)

it.each<[RequestedSettings, readonly string[]]>([
  [{ host: 'smtp.example.org', from: 'post@example.org' }, ['credentials/template']],
  [{ host: 'smtp.example.org', userName: 'shop', password: 's3cret-77' }, ['from/template']],
  [{ from: 'post@example.org', userName: 'shop', password: 's3cret-77' }, ['host/template']],
  [{ from: 'noreply@example.com' }, ['settings/template', 'from/template']],
])('tells of what an injection of %j leaves, one finding a cause', async (given, rules) => {
  const settings = { port: 587, enableSsl: true, ...given }
  const asked = { mode: 'inject', settings } as const
  const { findings } = await judgedText(stock(SMTP_7_5, '4.7.2'), asked)
  const found = findings.filter(({ rule }) => rule.endsWith('/template'))
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(rules))
  expect(found).toHaveLength(rules.length)
  expect(found.every(({ severity }) => severity === 'error')).toBe(true)
})

it.each([
  [SMTP_7_14, 8],
  [SMTP_8, 7],
])('says where an <smtp> stands in a comment, since it does not count: %#', async (smtp, line) => {
  const text = stock(smtp, '4.7.2')
  const { findings } = await judgedText(text)
  expect(text.split('\n')[line - 1]).toContain('<smtp')
  expect(findings).toMatchObject([
    { rule: 'host/missing', related: [{ path: 'web.config', at: { line } }] },
  ])
  expect(findings[0]?.message).toContain(`An <smtp> in a comment is in line ${line}.`)
  expect(findings[0]?.hint).toContain('Nobody reads the settings in the comment.')
})

it('knows of no comment where there is none', async () => {
  const { findings } = await judgedText(
    smtpFile('<!-- <smtpserver> --><smtp from="a@example.org" />'),
  )
  expect(findings).toMatchObject([{ rule: 'host/missing', related: [] }])
  expect(findings[0]?.hint).not.toContain('comment')
})
