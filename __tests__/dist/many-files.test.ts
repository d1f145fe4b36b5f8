import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SETTINGS, siteWith, stepOn, type Files } from '../support/workspace.js'

/**
 * Of what V8 may keep, in MB: the step alone needs a third of it, and more than all of these files together do not fit
 * if their trees or their texts are held.
 */
const ROOM = { NODE_OPTIONS: '--max-old-space-size=40' }

const DEMO = join(import.meta.dirname, '../../demo')
const WEB_CONFIG = readFileSync(join(DEMO, 'site/Web.config'), 'utf8')

/** The same file, or what is made of it, in so many folders. */
function sites(count: number, name: string, textOf: (index: number) => string): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`site-${index}/${name}`, textOf(index)]),
  )
}

/** Other settings of a site, as many as make a file of some 25 KB. */
const OTHERS = Object.fromEntries(
  Array.from({ length: 400 }, (_, index) => [`Setting${index}`, { Name: 'rye', Count: index }]),
)

/** A `web.config` of 400 KB with credentials of its own, long enough for V8 to cut them out by reference. */
function withCredentials(index: number): string {
  const login = `userName="orders-of-the-bakery-${index}" password="a-password-of-old-times-${index}"`
  const smtp = `<smtp from="orders@bakery-${index}.example"><network host="smtp.bakery-${index}.example" ${login} /></smtp>`
  return `${siteWith(smtp)}<!-- ${'rye and wheat '.repeat(30_000)} -->\n`
}

it.each([
  { of: 'web.config', files: sites(150, 'web.config', () => WEB_CONFIG) },
  {
    of: 'appsettings.json',
    files: sites(100, 'appsettings.json', () => JSON.stringify({ Bakery: OTHERS })),
  },
])('holds the tree of no $of but one', async ({ of, files }) => {
  const inputs = { ...SETTINGS, files: `*/${of}` }
  const { outcome, outputs } = await stepOn(files, inputs, { env: ROOM })
  expect(outcome).toBe('success')
  expect(JSON.parse(outputs['changed-files'] ?? '')).toEqual(expect.arrayContaining(Object.keys(files)))
})

it('holds the text of no file for what is cut out of it', async () => {
  const files = sites(140, 'web.config', withCredentials)
  const inputs = { mode: 'check', files: '*/web.config', report: 'report.json' }
  const { outcome, text } = await stepOn(files, inputs, { env: ROOM })
  expect(outcome).toBe('success')
  const report = JSON.parse(text('report.json')) as {
    files: { effective: { host: string } }[]
  }
  const hosts = report.files.map(({ effective }) => effective.host)
  expect(hosts).toContain('smtp.bakery-139.example')
})
