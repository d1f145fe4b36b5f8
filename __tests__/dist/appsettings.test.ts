import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { contentsOf, jobOn } from '../support/job.js'
import { SETTINGS, stepOn } from '../support/workspace.js'

const SMTP = '"Smtp": { "From": "post@example.com", "Host": "smtp.example.com", "Port": "587" }'
const BASE = `{\r\n  // Umbraco\r\n  "Umbraco": { "CMS": { "Global": { "Id": "1", ${SMTP}, }, }, },\r\n}`
const STAGING = '{ "Umbraco": { "CMS": { "Global": { "Smtp": { "Host": "relay.example.com" } } } } }'
const SITE = { 'appsettings.json': BASE, 'appsettings.Staging.json': STAGING }
const CHECK = { mode: 'check', files: 'appsettings.json' }
const PASSWORD = 'UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'

interface Report {
  readonly files: readonly {
    readonly verdict: string
    readonly environments: readonly { readonly name: string; readonly effective: object | null }[]
  }[]
}

async function checked(files: Readonly<Record<string, string>>, inputs: object = {}) {
  const ran = await stepOn(files, { ...CHECK, ...inputs, report: 'report.json' })
  const report = JSON.parse(ran.text('report.json')) as Report
  return { ...ran, entries: report.files }
}

it('tells what the site gets in each environment, in report and summary', async () => {
  const keys = `${PASSWORD}\nUMBRACO__CMS__GLOBAL__SMTP__USERNAME`
  const { entries, summary, exitCode } = await checked(SITE, { 'environment-keys': keys })
  expect(exitCode).toBe(0)
  expect(entries).toHaveLength(1)
  expect(entries[0]?.environments).toMatchObject([
    { name: 'any other', effective: { host: 'smtp.example.com', port: 587 } },
    { name: 'Staging', effective: { host: 'relay.example.com', password: { environmentKey: PASSWORD } } },
  ])
  expect(summary).toContain('| Setting | any other | Staging |')
})

it('says that one key too many stops the site', async () => {
  const files = { 'appsettings.json': '{ "Umbraco": { "CMS": {} } }' }
  const ran = await checked(files, { 'environment-keys': PASSWORD })
  expect(ran.exitCode).toBe(1)
  expect(ran.entries[0]?.verdict).toBe('section')
  expect(ran.annotations[0]).toMatchObject({ title: 'options/from-missing', file: 'appsettings.json' })
  expect(ran.summary).toContain('the site does not start')
})

it('judges one environment where it is asked for', async () => {
  const { entries } = await checked(SITE, { environment: 'Staging' })
  expect(entries[0]?.environments.map(({ name }) => name)).toStrictEqual(['Staging'])
})

it('points into the file of the environment that does not start', async () => {
  const broken = { ...SITE, 'appsettings.Staging.json': '{\n  "Umbraco": {,}\n}' }
  const { annotations, exitCode } = await checked(broken)
  expect(exitCode).toBe(1)
  expect(annotations[0]).toMatchObject({ title: 'json/not-well-formed', file: 'appsettings.Staging.json', line: 2 })
})

it('injects into the file, keeps every other byte, and puts it back', async () => {
  const job = jobOn(SITE)
  const before = contentsOf(job.workspace)
  const ran = await job.step({ ...SETTINGS, files: 'appsettings.json' })
  const text = readFileSync(join(job.workspace, 'appsettings.json'), 'utf8')
  expect(ran.outputs['changed-files']).toBe('["appsettings.json"]')
  expect(text).toMatch(/^\{\r\n {2}\/\/ Umbraco\r\n/)
  expect(text).toContain('"Port": "587"')
  await job.after(ran)
  expect(contentsOf(job.workspace)).toStrictEqual(before)
})

it('creates the file of an environment, and removes it after the job', async () => {
  const job = jobOn(SITE)
  const before = contentsOf(job.workspace)
  const ran = await job.step({ ...SETTINGS, files: 'appsettings.json', environment: 'Production' })
  expect(ran.outputs['changed-files']).toBe('["appsettings.Production.json"]')
  await job.after(ran)
  expect(contentsOf(job.workspace)).toStrictEqual(before)
})

it.each([
  [{ 'client-domain': 'www.example.com' }, 'injection/unsupported-input'],
  [{ environment: '*' }, ''],
  [{ environment: '../x' }, ''],
])('refuses what it cannot inject: %j', async (inputs, title) => {
  const ran = await stepOn(SITE, { ...SETTINGS, files: 'appsettings.json', ...inputs })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  expect(ran.annotations.map((one) => one.title ?? '')).toContain(title)
})

it('refuses an option of MailKit for a web.config', async () => {
  const site = { 'web.config': '<configuration />' }
  const ran = await stepOn(site, { mode: 'inject', host: 'smtp.example.com', 'secure-socket-options': 'StartTls' })
  expect(ran.exitCode).toBe(1)
  expect(ran.annotations[0]).toMatchObject({ title: 'inject/mail-kit-option' })
})

it('takes by one pattern each site once, and none of what is not a layer', async () => {
  const files = { ...SITE, 'appsettings-schema.json': '{', 'bin/appsettings.json': '{', 'package.json': '{}' }
  const { entries } = await checked(files, { files: '**/*.json' })
  expect(entries).toHaveLength(1)
})

it('never shows the value of a password among the keys', async () => {
  const ran = await stepOn(SITE, { ...CHECK, 'environment-keys': `${PASSWORD}=correct-horse-battery` })
  expect(ran.exitCode).toBe(1)
  expect(JSON.stringify([ran.log, ran.summary, ran.annotations])).not.toContain('correct-horse')
  expect(ran.masks).toContain('correct-horse-battery')
})
