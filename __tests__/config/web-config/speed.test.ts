import { expect, it } from '@jest/globals'
import { openXml } from '../../../src/config/open.js'
import { plan } from '../../../src/config/plan.js'
import { openWebConfig } from '../../../src/config/web-config/configuration.js'
import { smtpFile } from '../../support/site.js'

const COUNT = 20_000
const repeated = (part: (index: number) => string): string =>
  Array.from({ length: COUNT }, (_, index) => part(index)).join('\n')
const inside = (content: string): string => `<configuration>${content}</configuration>`

// A walk that looks at all siblings for each of them would take hours.
it.each([
  ['sections that are unknown', inside(repeated((index) => `<shop${index} a="b" />`))],
  ['sections that appear again', inside(repeated(() => '<appSettings />'))],
  ['groups', inside(repeated(() => '<system.net><mailSettings /></system.net>'))],
  [
    'locations with mail settings',
    inside(
      repeated(
        (index) =>
          `<location path="p${index}"><system.net><mailSettings><smtp from="a@b" configBuilders="x" /></mailSettings></system.net></location>`,
      ),
    ),
  ],
  [
    'declarations',
    inside(
      `<configSections>${repeated((index) => `<section name="s${index}" type="a" />`)}</configSections>`,
    ),
  ],
  [
    'nested declarations',
    inside(
      `<configSections>${'<sectionGroup name="a">'.repeat(COUNT)}${'</sectionGroup>'.repeat(COUNT)}</configSections>`,
    ),
  ],
  ['strays', inside(repeated(() => 'x<!-- -->'))],
  ['elements in smtp', smtpFile(`<smtp>${repeated(() => '<network port="x" />')}</smtp>`)],
  ['attributes of smtp', smtpFile(`<smtp ${repeated((index) => `a${index}="b"`)} />`)],
  ['characters in a sender', smtpFile(`<smtp from="${repeated(() => '#{(\\ ')}" />`)],
])('judges twenty thousand %s in linear time', async (_, text) => {
  const opened = await openXml({ path: 'web.config', bytes: Buffer.from(text) })
  if (!opened.ok) throw new Error(opened.finding.message)
  const file = openWebConfig(opened.file, null)
  const { findings } = await plan(file, { mode: 'check', settings: {}, knownSections: [] })
  expect(findings.length).toBeGreaterThan(0)
})
