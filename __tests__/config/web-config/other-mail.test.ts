import { expect, it } from '@jest/globals'
import { openXml } from '../../../src/config/open.js'
import { openWebConfig } from '../../../src/config/web-config/configuration.js'
import { judgedText } from '../../support/site.js'

const TYPE = 'System.Net.Configuration.SmtpSection'

function site(section: string, type = TYPE): string {
  return `<configuration>
<configSections>
<sectionGroup name="mailSettings">
<section name="smtp_2" type="${type}" />
</sectionGroup>
</configSections>
<mailSettings>
${section}
</mailSettings>
</configuration>`
}

it('judges a section of that type under another name as <smtp>, but for the verdict', async () => {
  const network = '<network host="smtp.example.net" prot="465" />'
  const { findings, verdict } = await judgedText(site(`<smtp_2>${network}</smtp_2>`))
  expect(verdict).toBe('ok')
  const [found] = findings.filter(({ rule }) => rule === 'smtp/unknown-attribute')
  expect(found).toMatchObject({ level: 'runtime', severity: 'error', at: { line: 8, column: 42 } })
  expect(found?.message).toContain(
    `.NET Framework refuses the section "mailSettings/smtp_2": "Unrecognized attribute 'prot'.`,
  )
})

it('judges the settings in it, which no input changes', async () => {
  const text = site(
    '<smtp_2 from="a@example.net"><network host="smtp.example.net" port="465" enableSsl="true" userName="a" password="" /></smtp_2>',
  )
  const settings = { host: 'smtp.example.com', from: 'a@example.com' }
  for (const intent of [{}, { mode: 'inject', settings } as const]) {
    const { findings } = await judgedText(text, intent)
    const told = findings.filter(({ at }) => at.line === 8)
    expect(told).toContainEqual(expect.objectContaining({ severity: 'error', level: 'runtime' }))
    expect(told.filter(({ message }) => message.includes('comes from the input'))).toEqual([])
  }
})

it.each([` ${TYPE} , System`, `${TYPE},`, `\u00a0${TYPE}`])(
  'knows that type as %j',
  async (type) => {
    const { findings } = await judgedText(site('<smtp_2 prot="1" />', type))
    expect(findings.filter(({ at }) => at.line === 8)).not.toEqual([])
  },
)

it.each(['Shop.SmtpSection, Shop', `${TYPE}s`, `Shop, ${TYPE}`, `${TYPE.toLowerCase()}, System`])(
  'judges no section of another type, as %j',
  async (type) => {
    const { findings } = await judgedText(site('<smtp_2 prot="1" />', type))
    expect(findings.filter(({ at }) => at.line === 8)).toEqual([])
  },
)

it('knows the password in it as a secret', async () => {
  const text = site('<smtp_2><network userName="shop" password="Correct-Horse" /></smtp_2>')
  const opened = await openXml({ path: 'web.config', bytes: Buffer.from(text) })
  if (!opened.ok) throw new Error(opened.finding.message)
  expect(openWebConfig(opened.file).credentials).toContain('Correct-Horse')
})
