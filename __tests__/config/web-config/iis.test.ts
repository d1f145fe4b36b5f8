import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { judged, judgedText } from '../../support/site.js'

const wrapped = (inside: string) => `<configuration>\n${inside}\n</configuration>`
const server = (inside: string) => `<system.webServer>${inside}</system.webServer>`
const located = (path: string, inside: string) => `<location path="${path}">${inside}</location>`

it.each([
  ['two in one group', server('<modules />\n<modules />'), 3],
  ['one in each of two groups', `${server('<modules />')}\n${server('<modules />')}`, 3],
  ['one of them in ".".', `${server('<modules />')}\n${located('.', server('<modules />'))}`, 3],
  ['deeper groups', server('<security><access /></security>\n<security><access /></security>'), 3],
  ['rules', server('<rewrite><rules /></rewrite>\n<rewrite><rules /></rewrite>'), 3],
  ['a part', `${located('a', server('<cors />'))}\n${located('A', server('<cors />'))}`, 3],
])('tells of a section of IIS that is there twice: %s', async (_, inside, line) => {
  const { findings, verdict } = await judgedText(wrapped(inside))
  expect(verdict).toBe('ok')
  const [found, ...more] = findings.filter(({ rule }) => rule === 'iis/duplicate-section')
  expect(more).toEqual([])
  expect(found).toMatchObject({ level: 'runtime', severity: 'warning', at: { line } })
  expect(found?.related).toHaveLength(1)
  expect(found?.message).toMatch(
    /500\.19: "Config section 'system\.webServer\/[a-z/]+' already defined\. Sections must only appear once per config file\./,
  )
})

it.each([
  [
    'groups repeat',
    server('<security><access /></security><security><authorization /></security>'),
  ],
  ['another part', `${server('<modules />')}${located('admin', server('<modules />'))}`],
  ['entries clash with files of the server alone', server('<modules><add name="a" /></modules>')],
  ['what is in a section', server('<handlers><add name="a" /><add name="a" /></handlers>')],
  [
    'rules of rewrite',
    server('<rewrite><rules><rule name="a" /><rule name="b" /></rules></rewrite>'),
  ],
])('says nothing where %s', async (_, inside) => {
  const { findings } = await judgedText(wrapped(inside))
  expect(findings.filter(({ rule }) => rule === 'iis/duplicate-section')).toEqual([])
})

it('says nothing of a file that IIS does not read', async () => {
  const text = wrapped(server('<modules /><modules />'))
  const { findings } = await judged({ path: 'other.config', bytes: Buffer.from(text) })
  expect(findings.filter(({ rule }) => rule.startsWith('iis/'))).toEqual([])
})

const EXTENSIONS = readFileSync(
  join(import.meta.dirname, '../../fixtures/extensions-of-net35.config'),
)

it('tells once of the extensions that .NET 3.5 declared, in the words of IIS too', async () => {
  const { findings, verdict } = await judged({ path: 'web.config', bytes: EXTENSIONS })
  expect(verdict).toBe('file')
  expect(findings.filter(({ level }) => level === 'file')).toMatchObject([
    { rule: 'config-sections/redeclared', at: { line: 4, column: 19 } },
  ])
  expect(findings[0]?.message).toContain(
    `IIS answers each request with HTTP error 500.19: "There is a duplicate 'system.web.extensions/scripting/scriptResourceHandler' section defined".`,
  )
})

it('tells once of a group of IIS that is declared again', async () => {
  const rewrite =
    '<sectionGroup name="rewrite"><section name="rules" overrideModeDefault="Allow" /></sectionGroup>'
  const { findings } = await judgedText(
    wrapped(
      `<configSections><sectionGroup name="system.webServer">${rewrite}</sectionGroup></configSections>`,
    ),
  )
  expect(findings.map(({ rule }) => rule)).toEqual(['config-sections/redeclared'])
  expect(findings[0]?.message).toContain("'system.webServer/rewrite/rules' section defined")
})

it('tells of each section that is declared again in a group that may stay', async () => {
  const sections =
    '<section name="settings" type="A, B" /><section name="defaultProxy" type="A, B" />'
  const { findings } = await judgedText(
    wrapped(
      `<configSections><sectionGroup name="system.net">${sections}</sectionGroup></configSections>`,
    ),
  )
  expect(findings.map(({ rule }) => rule)).toEqual(Array(2).fill('config-sections/redeclared'))
})
