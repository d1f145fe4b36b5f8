import { linkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { contentsOf, jobOn } from '../support/job.js'
import { SETTINGS, siteWith, stepOn } from '../support/workspace.js'

const SITE = siteWith('<smtp from="a@b.example" />')
const BY_SOURCE = {
  'web.config': siteWith('<smtp configSource="Scripts\\mail.js" />'),
  'Scripts/mail.js': '<smtp />',
}

it.each(['inject', 'check'])('refuses to inject into what a web server hands out: %s', async (mode) => {
  const ran = await stepOn(BY_SOURCE, { ...SETTINGS, mode })
  expect(ran).toMatchObject({ outcome: 'failure', outputs: { changed: 'false' } })
  expect(ran.annotations).toMatchObject([
    {
      level: 'error',
      message: expect.stringContaining('A web server may hand out a file whose real name does not end'),
    },
    { level: 'error' },
  ])
  expect(ran.text('Scripts/mail.js')).toBe('<smtp />')
})

it('has nothing against such a file in a check without settings', async () => {
  expect(await stepOn(BY_SOURCE, { mode: 'check' })).toMatchObject({ outputs: { errors: '0' } })
})

it.each([
  ['Scripts/mail.js', 'Scripts/mail.js'],
  ['mail.js.CONFIG.', 'mail.js.CONFIG.'],
  ['x.config ', 'x.config?'],
  ['a.js:x.config', 'a.js:x.config'],
  ['web.config::$DATA', 'web.config::$DATA'],
])('refuses a file of the name %j that the input names as %j', async (name, files) => {
  const ran = await stepOn({ [name]: SITE }, { ...SETTINGS, files })
  expect(ran).toMatchObject({ outcome: 'failure', outputs: { changed: 'false' } })
  expect(ran.text(name)).toBe(SITE)
})

it.each(['web.config', '*.config'])('refuses a link to such a file, found by %s', async (files) => {
  const job = jobOn({ 'Scripts/mail.js': SITE })
  symlinkSync(join('Scripts', 'mail.js'), join(job.workspace, 'web.config'))
  const before = contentsOf(job.workspace)
  const ran = await job.step({ ...SETTINGS, files })
  expect(ran).toMatchObject({ outcome: 'failure', outputs: { changed: 'false' } })
  expect(contentsOf(job.workspace)).toStrictEqual(before)
})

it('refuses a link to such a file behind configSource', async () => {
  const job = jobOn({ 'web.config': siteWith('<smtp configSource="smtp.config" />'), 'mail.js': '<smtp />' })
  symlinkSync('mail.js', join(job.workspace, 'smtp.config'))
  expect(await job.step()).toMatchObject({ outcome: 'failure', outputs: { changed: 'false' } })
  expect(job.text('mail.js')).toBe('<smtp />')
})

it('takes a link whose real name ends with .config in any letter case', async () => {
  const job = jobOn({ 'real/Site.CONFIG': SITE })
  symlinkSync(join('real', 'Site.CONFIG'), join(job.workspace, 'web.config'))
  expect(await job.step()).toMatchObject({ outcome: 'success', outputs: { changed: 'true' } })
})

it('leaves a second name of the same file as it was, since the new one takes its place', async () => {
  const job = jobOn({ 'web.config': SITE })
  linkSync(join(job.workspace, 'web.config'), join(job.workspace, 'mail.js'))
  const ran = await job.step()
  expect(job.text('mail.js')).toBe(SITE)
  expect(job.text('web.config')).toContain(SETTINGS.host)
  await job.after(ran)
  expect(job.text('web.config')).toBe(SITE)
})

it('replaces a link of the repository by the report, and refuses what git keeps', async () => {
  const job = jobOn({ 'web.config': SITE, '.git/config': '[core]', '.git/HEAD': 'x' })
  symlinkSync(join('.git', 'config'), join(job.workspace, 'report.json'))
  symlinkSync('.git', join(job.workspace, 'reports'), 'junction')
  const ran = await job.step({ ...SETTINGS, report: 'report.json' })
  expect(ran).toMatchObject({ outcome: 'success', outputs: { report: 'report.json' } })
  expect(job.text('.git/config')).toBe('[core]')
  expect(job.text('report.json')).toContain('"version"')
  const refused = await job.step({ ...SETTINGS, report: 'reports/config' })
  expect(refused).toMatchObject({ outcome: 'failure', outputs: { changed: 'false' } })
  expect(refused.log).toContain('a folder that git keeps for itself')
  expect(job.text('.git/config')).toBe('[core]')
})
