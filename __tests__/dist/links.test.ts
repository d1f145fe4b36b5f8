import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { jobOn } from '../support/job.js'
import { itWithLinks } from '../support/disk.js'
import { SETTINGS } from '../support/workspace.js'

const LATER = '{ "Umbraco": { "CMS": { "Global": { "Smtp": { "From": "a@b.example" } } } } }'
const WEB_CONFIG =
  '<configuration><system.net><mailSettings><smtp from="a@b.example" /></mailSettings></system.net></configuration>'

itWithLinks('writes no password behind a link into wwwroot', async () => {
  const job = jobOn({ 'appsettings.json': LATER, 'wwwroot/public.json': '{}' })
  symlinkSync('wwwroot/public.json', join(job.workspace, 'appsettings.Production.json'))
  const ran = await job.step({ ...SETTINGS, files: 'appsettings.json', environment: 'Production' })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  expect(ran.annotations.map(({ title }) => title)).toContain('injection/not-written')
  expect(readFileSync(join(job.workspace, 'wwwroot/public.json'), 'utf8')).toBe('{}')
})

itWithLinks('makes no file of an environment in a folder that is wwwroot behind a link', async () => {
  const job = jobOn({ 'real/wwwroot/appsettings.json': LATER })
  symlinkSync('real/wwwroot', join(job.workspace, 'app'))
  const ran = await job.step({ ...SETTINGS, files: 'app/appsettings.json', environment: 'Production' })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  expect(ran.annotations.map(({ title }) => title)).toContain('injection/not-written')
})

itWithLinks('does not take a link to the base for the file of an environment', async () => {
  const job = jobOn({ 'appsettings.json': LATER, 'web.config': WEB_CONFIG })
  mkdirSync(join(job.workspace, 'empty'))
  symlinkSync('appsettings.json', join(job.workspace, 'appsettings.Production.json'))
  symlinkSync('web.config', join(job.workspace, 'web.live.xdt.config'))
  const later = await job.step({ ...SETTINGS, files: 'appsettings.json', environment: 'Production' })
  expect(later).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  const ran = await job.step({ ...SETTINGS, files: 'web.config', environment: 'live' })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  expect(ran.annotations.map(({ title }) => title)).toContain('inject/transform-is-base')
  expect(readFileSync(join(job.workspace, 'web.config'), 'utf8')).toBe(WEB_CONFIG)
})
