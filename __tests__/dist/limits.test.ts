import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stepOn } from '../support/workspace.js'

const MEGABYTES = 1024 * 1024
const site = (content: string): string => `<configuration>\n${content}\n</configuration>\n`
const CHECK = { mode: 'check', report: 'report.json' }

it('refuses a file of more than 16 MB before it reads it, and says so in every output', async () => {
  const large = site(`<!--${' '.repeat(16 * MEGABYTES)}-->`)
  const ran = await stepOn({ 'web.config': large }, CHECK)
  expect(ran.exitCode).toBe(1)
  expect(ran.outputs).toMatchObject({ mode: 'check', changed: 'false', errors: '1' })
  expect(ran.annotations.map(({ title, line, column }) => [title, line, column])).toContainEqual([
    'source/too-large',
    1,
    1,
  ])
  expect(ran.annotations.at(-1)?.message).toBe('1 error: web.config:1:1 source/too-large.')
})

it('refuses the mail settings, not the site, where the file behind configSource is too large', async () => {
  const ran = await stepOn(
    {
      'web.config': site(
        '<system.net><mailSettings><smtp configSource="smtp.config" /></mailSettings></system.net>',
      ),
      'smtp.config': `<smtp><!--${' '.repeat(16 * MEGABYTES)}--></smtp>`,
    },
    CHECK,
  )
  const report: unknown = JSON.parse(readFileSync(join(ran.workspace, 'report.json'), 'utf8'))
  expect(report).toMatchObject({
    files: [
      {
        verdict: 'section',
        findings: [{ rule: 'source/too-large', level: 'section', path: 'smtp.config' }],
      },
    ],
  })
})

it('warns of a web.config that IIS does not read, and of no other file of that size', async () => {
  const large = site(`<!--${' '.repeat(256_000)}-->`)
  const ran = await stepOn(
    { 'web.config': large, 'app.config': large },
    { ...CHECK, files: 'web.config\napp.config' },
  )
  const said = ran.annotations.filter(({ title }) => title === 'source/larger-than-iis-reads')
  expect(said.map(({ level, file }) => [level, file])).toEqual([['warning', 'web.config']])
})

it('masks a hundred old credentials, and says how many it leaves out', async () => {
  const parts = Array.from(
    { length: 300 },
    (_, index) =>
      `<location path="p${index}"><system.net><mailSettings><smtp><network userName="person-${index}" password="secret-word-${index}" /></smtp></mailSettings></system.net></location>`,
  )
  const ran = await stepOn({ 'web.config': site(parts.join('\n')) }, CHECK)
  const warning = ran.annotations.find(({ message }) => message.includes('are not masked'))
  expect(warning?.message).toMatch(/contain 600 user names and passwords.*500 of them/)
  // What is not masked is not shown either.
  const report = readFileSync(join(ran.workspace, 'report.json'), 'utf8')
  const shown = [ran.log, ran.summary, report].join('\n')
  expect(shown).not.toMatch(/secret-word-\d|person-\d/)
})

it('tells a hundred places of one rule, and how many more there are', async () => {
  const ran = await stepOn({ 'web.config': site('<shop />\n'.repeat(1500)) }, CHECK)
  const report = readFileSync(join(ran.workspace, 'report.json'), 'utf8')
  expect(report.split('"sections/unknown"')).toHaveLength(101)
  expect(report).toContain('And 1400 more of this kind.')
})

it('tells ten of many patterns that match nothing', async () => {
  const files = Array.from({ length: 15 }, (_, index) => `none-${index}.config`).join('\n')
  const ran = await stepOn({ 'web.config': site('') }, { ...CHECK, files })
  const failure = ran.annotations.at(-1)?.message ?? ''
  expect(failure).toContain('none-9.config')
  expect(failure).not.toContain('none-10.config')
  expect(failure).toContain('And 5 more of this kind.')
})
