import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { itWithLinks } from '../support/disk.js'
import { contentsOf, jobOn } from '../support/job.js'
import { mailTransform, XDT } from '../support/transform-site.js'
import { stepOn, type Files } from '../support/workspace.js'

const BASE = `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <appSettings>
    <add key="Umbraco.Core.ConfigurationStatus" value="8.18.8" />
  </appSettings>
  <system.web>
    <httpRuntime targetFramework="4.7.2" />
  </system.web>
</configuration>
`
const INPUTS = {
  files: 'Web.config',
  environment: 'live',
  from: 'post@example.org',
  host: 'smtp.example.net',
  port: '587',
  'enable-ssl': 'true',
  username: 'u1-of-live',
  password: 'Ma>de\'U"p&£<1',
}
const TRANSFORM = `<?xml version="1.0"?>\r\n<configuration ${XDT}>\r\n\t<!-- keep: this & that -->\r\n\t<appSettings>\r\n\t\t<add key="Example" value='a"b' xdt:Transform="InsertIfMissing" xdt:Locator="Match(key)"/>\r\n\t</appSettings>\r\n</configuration>`
const OLD = 'former-password-of-live'
const FORMER = mailTransform(
  `<smtp><network password="${OLD}" xdt:Transform="SetAttributes(password)" /></smtp>`,
)
const WITH_MAIL = BASE.replace(
  '  <system.web>',
  '  <system.net>\n    <mailSettings>\n      <smtp from="post@example.org"><network host="old.example.org" port="587" enableSsl="true" userName="u1" password="base-password" /></smtp>\n    </mailSettings>\n  </system.net>\n  <system.web>',
)

interface Report {
  readonly files: readonly {
    readonly path: string
    readonly changed: boolean
    readonly environments: readonly { readonly name: string; readonly effective: object }[]
  }[]
}

it('creates the transform, tells what the site gets, and removes it after the job', async () => {
  const job = jobOn({ 'Web.config': BASE })
  const before = contentsOf(job.workspace)
  const ran = await job.step({ ...INPUTS, report: 'report.json' })
  expect(ran.exitCode).toBe(0)
  expect(ran.outputs).toMatchObject({ 'changed-files': '["Web.live.xdt.config"]', errors: '0' })
  const text = job.text('Web.live.xdt.config')
  expect(text).toContain('password="Ma&gt;de\'U&quot;p&amp;£&lt;1"')
  expect(job.text('Web.config')).toBe(BASE)
  const { files } = JSON.parse(job.text('report.json')) as Report
  expect(files).toMatchObject([
    {
      path: 'Web.config',
      changed: true,
      environments: [{ name: 'live', effective: { host: 'smtp.example.net', password: '***' } }],
    },
  ])
  expect(JSON.stringify([ran.log, ran.summary, ran.annotations, files])).not.toContain('Ma>de')
  await job.after(ran)
  const { 'report.json': _, ...after } = contentsOf(job.workspace)
  expect(after).toStrictEqual(before)
})

it('completes the transform, keeps its bytes and its mode, and puts it back', async () => {
  const job = jobOn({ 'Web.config': BASE, 'Web.live.xdt.config': TRANSFORM })
  const path = join(job.workspace, 'Web.live.xdt.config')
  chmodSync(path, 0o640)
  const { mode } = statSync(path)
  const before = contentsOf(job.workspace)
  const ran = await job.step(INPUTS)
  const text = job.text('Web.live.xdt.config')
  const [kept = ''] = text.split('\r\n\t<smtp')
  expect(`${kept}\r\n</configuration>`).toBe(TRANSFORM)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(statSync(path).mode).toBe(mode)
  await job.after(ran)
  expect(contentsOf(job.workspace)).toStrictEqual(before)
})

it('leaves no byte of the password that it replaces, and hides it', async () => {
  const job = jobOn({ 'Web.config': WITH_MAIL, 'Web.live.xdt.config': FORMER })
  const ran = await job.step({ files: 'Web.config', environment: 'live', password: 'next-password' })
  expect(ran.exitCode).toBe(0)
  expect(job.text('Web.live.xdt.config')).not.toContain(OLD)
  expect(job.text('Web.live.xdt.config')).toContain('host="old.example.org"')
  expect(ran.masks).toEqual(expect.arrayContaining([OLD, 'base-password', 'next-password']))
  expect(JSON.stringify([ran.summary, ran.annotations])).not.toContain('password-of-live')
})

it('writes three environments in three steps before one push, and takes all back', async () => {
  const job = jobOn({ 'Web.config': BASE })
  const before = contentsOf(job.workspace)
  const steps = []
  for (const environment of ['development', 'staging', 'live']) {
    const inputs = { ...INPUTS, environment, password: `password-of-${environment}` }
    steps.push({ inputs, ran: await job.step(inputs) })
  }
  for (const { inputs, ran } of steps) {
    expect(ran.exitCode).toBe(0)
    expect(job.text(`Web.${inputs.environment}.xdt.config`)).toContain(inputs.password)
  }
  for (const { inputs, ran } of steps.reverse()) await job.after(ran, inputs)
  expect(contentsOf(job.workspace)).toStrictEqual(before)
})

it('changes nothing a second time', async () => {
  const job = jobOn({ 'Web.config': BASE })
  await job.step(INPUTS)
  const text = job.text('Web.live.xdt.config')
  const again = await job.step(INPUTS)
  expect(again.outputs).toMatchObject({ changed: 'false', 'changed-files': '[]' })
  expect(job.text('Web.live.xdt.config')).toBe(text)
})

it('leaves a transform that somebody has changed since, with a notice', async () => {
  const job = jobOn({ 'Web.config': BASE })
  const ran = await job.step(INPUTS)
  writeFileSync(join(job.workspace, 'Web.live.xdt.config'), TRANSFORM)
  const { annotations } = await job.after(ran)
  expect(job.text('Web.live.xdt.config')).toBe(TRANSFORM)
  expect(annotations).toHaveLength(1)
})

describe('writes nothing', () => {
  it.each<[string, Files, Readonly<Record<string, string>>, string]>([
    [
      'into a transform that is not XML',
      { 'Web.live.xdt.config': '<configuration>\n  <a b="Made&Up1" />' },
      {},
      'xml/not-well-formed',
    ],
    [
      'into a transform that fails',
      { 'Web.live.xdt.config': mailTransform('<smtp xdt:Transform="Insert" />') },
      {},
      'transform/missing-parent',
    ],
    [
      'where a later transform wins',
      { 'X.Web.live.xdt.config': mailTransform('<smtp xdt:Transform="Remove" />') },
      {},
      'inject/transform-overridden',
    ],
    ['into every environment', {}, { environment: '*' }, ''],
    ['into another folder', {}, { environment: '../x' }, ''],
    ['where the transform is named as the file', { 'Web.live.xdt.config': TRANSFORM }, { files: 'Web.live.xdt.config' }, ''],
  ])('%s', async (...[, files, inputs, title]) => {
    const site = { 'Web.config': BASE, ...files }
    const ran = await stepOn(site, { ...INPUTS, ...inputs })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
    expect(ran.annotations.map((one) => one.title ?? '')).toContain(title)
    expect(JSON.stringify(ran.annotations)).not.toContain('Made&Up1')
  })

  it('in check, which judges the transform as it would be', async () => {
    const job = jobOn({ 'Web.config': BASE })
    const ran = await job.step({ ...INPUTS, mode: 'check' })
    expect(ran.exitCode).toBe(0)
    expect(existsSync(join(job.workspace, 'Web.live.xdt.config'))).toBe(false)
  })

  itWithLinks('through a link to what a web server hands out', async () => {
    const job = jobOn({ 'Web.config': BASE, 'scripts/mail.js': TRANSFORM })
    symlinkSync('scripts/mail.js', join(job.workspace, 'Web.live.xdt.config'))
    const ran = await job.step(INPUTS)
    expect(ran.annotations[0]).toMatchObject({ title: 'inject/transform-served' })
    expect(readFileSync(join(job.workspace, 'scripts/mail.js'), 'utf8')).toBe(TRANSFORM)
  })
})
