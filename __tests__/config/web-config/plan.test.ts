import { expect, it } from '@jest/globals'
import { openXml } from '../../../src/config/open.js'
import { judgedText, smtpFile } from '../../support/site.js'
import { Secrets } from '../../../src/redaction/secrets.js'
import { planned } from '../../support/planned.js'

const SETTINGS = {
  from: 'post@example.com',
  host: 'smtp.example.com',
  port: 587,
  enableSsl: true,
  userName: 'shop',
  password: 's3cret',
}

const faults = (findings: readonly { readonly level: string; readonly rule: string }[]) =>
  findings.filter(({ level }) => level === 'file' || level === 'section').map(({ rule }) => rule)

it('does not complain of a fault that the injection mends', async () => {
  const text = smtpFile('<smtp><network port="" enableSsl="yes" /></smtp>')
  const before = await planned({ text }, {}, 'check')
  expect(faults(before.findings)).toEqual(['smtp/port-format', 'smtp/boolean'])
  const { verdict, findings, write } = await planned({ text }, SETTINGS)
  expect(faults(findings)).toEqual([])
  expect(verdict).toBe('ok')
  expect(write).not.toBeNull()
})

it('knows a token where .NET wants a number or a Boolean', async () => {
  const text = smtpFile('<smtp><network port="#{SmtpPort}#" enableSsl="__SSL__" /></smtp>')
  const { findings } = await planned({ text }, {}, 'check')
  const hints = findings.filter(({ level }) => level === 'section').map(({ hint }) => hint)
  expect(hints).toEqual([1, 2].map(() => expect.stringContaining('looks like a token')))
})

it('complains of a fault that the injection leaves, at its place in the file as it was', async () => {
  const text = smtpFile('<smtp><network port="" /><network enableSSL="true" /></smtp>')
  const { verdict, findings } = await planned({ text }, SETTINGS)
  expect(verdict).toBe('section')
  expect(faults(findings)).toEqual(['smtp/duplicate-element', 'smtp/unknown-attribute'])
  const [, attribute] = findings
  const [line = ''] = text.split('\n').filter((one) => one.includes('enableSSL'))
  expect(attribute?.at.column).toBe(line.indexOf('enableSSL') + 1)
})

it('plans nothing for a file that .NET refuses', async () => {
  const text = '<configuration><wrong /></configuration>'
  const { verdict, write } = await planned({ text }, SETTINGS)
  expect(verdict).toBe('file')
  expect(write).toBeNull()
})

const BEHIND = smtpFile('<smtp configSource="config\\smtp.config" />')
const CONFLICT = '<smtp>\n<<<<<<< HEAD\n</smtp>'

it.each([
  [
    'is missing',
    { status: 'absent', reason: 'there is no such file', folderIsThere: true } as const,
    'config-source/missing',
  ],
  ['has another root', '<Smtp />', 'config-source/root'],
])('says once that the file behind configSource %s', async (_, companion, rule) => {
  for (const settings of [{}, SETTINGS]) {
    const { verdict, findings, write } = await planned({ text: BEHIND, companion }, settings)
    expect(faults(findings)).toEqual([rule])
    expect(verdict).toBe('section')
    expect(write).toBeNull()
  }
})

it('says of a malformed file behind configSource that mail is dead, not the site', async () => {
  const opened = await openXml({ path: 'config/smtp.config', bytes: Buffer.from(CONFLICT) })
  if (opened.ok) throw new Error('The file is malformed')
  const companion = { status: 'faulty', finding: opened.finding } as const
  for (const settings of [{}, SETTINGS]) {
    const { verdict, findings, write } = await planned({ text: BEHIND, companion }, settings)
    expect(verdict).toBe('section')
    expect(findings).toMatchObject([
      { rule: 'xml/not-well-formed', level: 'section', path: 'config/smtp.config' },
    ])
    expect(write).toBeNull()
  }
})

it('judges the file behind configSource, and names it', async () => {
  const companion = '<smtp>\n<network port="x" configSource="a" />\n</smtp>'
  const { findings, verdict } = await planned({ text: BEHIND, companion }, {}, 'check')
  expect(verdict).toBe('section')
  expect(findings).toMatchObject([
    { rule: 'smtp/port-format', path: 'config/smtp.config', at: { line: 2, column: 10 } },
    { rule: 'smtp/unknown-attribute', path: 'config/smtp.config', at: { line: 2, column: 19 } },
  ])
})

it('knows the sections that the workflow names', async () => {
  const text = '<configuration><shop><till /><till /></shop><bakery /></configuration>'
  const without = await judgedText(text)
  expect(faults(without.findings)).toEqual(['sections/unknown', 'sections/unknown'])
  const known = await judgedText(text, { knownSections: ['shop/till', '/bakery/'] })
  expect(faults(known.findings)).toEqual(['sections/duplicate'])
})

it.each([
  ['<system.net><mailsettings /></system.net>', 'Write <mailSettings>.'],
  ['<system.net><smtp /></system.net>', '<smtp> belongs in <mailSettings>'],
  ['<conectionStrings />', 'Did you mean <connectionStrings>?'],
  [
    '<system.net><mailSettings><smtp><network username="x" /></smtp></mailSettings></system.net>',
    'Write userName.',
  ],
  [
    '<system.net><mailSettings><smtp><network enableSSL="x" /></smtp></mailSettings></system.net>',
    'Write enableSsl.',
  ],
  [
    '<system.net><mailSettings><smtp><network ssl="x" /></smtp></mailSettings></system.net>',
    'Write enableSsl.',
  ],
  [
    '<system.net><mailSettings><smtp host="x" /></mailSettings></system.net>',
    'Write host, on <network>.',
  ],
  [
    '<system.net><mailSettings><smtp><network timeout="x" /></smtp></mailSettings></system.net>',
    'in code only',
  ],
  ['<shop.settings />', 'known-sections'],
])('knows what was meant by %s', async (inside, hint) => {
  const { findings } = await judgedText(`<configuration>${inside}</configuration>`)
  expect(findings[0]?.hint).toContain(hint)
})

it('names the encoding that was meant', async () => {
  const { findings } = await judgedText('<?xml version="1.0" encoding="UTF8"?><configuration />')
  expect(findings[0]).toMatchObject({ rule: 'source/encoding', at: { line: 1, column: 31 } })
  expect(findings[0]?.hint).toContain('encoding="utf-8"')
})

it.each([
  [
    'path',
    '<location path="shop"><system.web><authentication /></system.web></location>',
    'sections/allow-definition',
  ],
  [
    'section',
    '<location path="Shop"><uri /></location><location path="shop"><uri /></location>',
    'sections/duplicate',
  ],
  ['flag', '<location path="shop"><runtime /></location>', 'sections/not-in-location'],
  ['source', '<location path="shop"><uri configSource="a/b" /></location>', 'config-source/path'],
])(
  'leaves the verdict alone where .NET refuses a part of the site only: %s',
  async (_, inside, id) => {
    const { verdict, findings } = await judgedText(`<configuration>${inside}</configuration>`)
    const found = findings.find(({ rule }) => rule === id)
    expect(verdict).toBe('ok')
    expect(found).toMatchObject({ level: 'runtime', severity: 'error' })
    expect(found?.message).toContain('refuses all requests below "shop": "')
  },
)

it('cuts long names', async () => {
  const name = 'x'.repeat(500)
  const { findings } = await judgedText(`<configuration><${name} /></configuration>`)
  const message = new Secrets().show(findings[0]?.message ?? '')
  expect(message).toContain(`${'x'.repeat(59)}…`)
  expect(message).not.toContain('x'.repeat(60))
})
