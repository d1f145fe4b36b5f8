import { expect, it } from '@jest/globals'
import { judgedSite, type SiteFiles } from '../../support/deployed.js'
import { BASE, EMPTY, mailTransform } from '../../support/transform-site.js'
import type { Intent } from '../../../src/findings/intent.js'

async function told(files: SiteFiles, intent: Partial<Intent> = {}): Promise<readonly string[]> {
  const { findings } = await judgedSite(files, intent)
  return findings
    .filter(({ rule }) => rule.includes('committed'))
    .map(({ rule, path, at }) => `${rule} ${path} ${at.line}:${at.column}`)
}

const network = (password: string, step = ''): string =>
  `<network host="smtp.example.net" port="587" userName="u" password="${password}" ${step} />`
const SET = 'xdt:Transform="SetAttributes"'
const SECRET = 'correct horse'

it.each([
  ['sets', `<smtp>${network('', SET)}</smtp>`],
  [
    'replaces',
    `<smtp xdt:Transform="RemoveAll" /><smtp from="a@b.org" xdt:Transform="Insert">${network('')}</smtp>`,
  ],
  ['removes', '<smtp><network xdt:Transform="RemoveAttributes(password)" /></smtp>'],
])('tells a password of the file that a transform %s', async (_, step) => {
  const files = { 'Web.config': BASE, 'Web.live.xdt.config': mailTransform(step) }
  expect(await told(files)).toEqual(['credentials/committed Web.config 7:76'])
  expect(await told(files, { environment: 'live' })).toEqual([
    'credentials/committed Web.config 7:76',
  ])
  expect(await told(files, { settings: { password: 'made-up-1' } })).toEqual([])
})

it('tells one that only some environments get once', async () => {
  const files = {
    'Web.config': BASE,
    'Web.live.xdt.config': mailTransform(`<smtp>${network('', SET)}</smtp>`),
    'Web.staging.xdt.config': mailTransform(
      '<smtp from="a@b.org" xdt:Transform="SetAttributes" />',
    ),
  }
  expect(await told(files)).toEqual(['credentials/committed Web.config 7:76'])
})

it.each([
  ['sets', `<smtp>${network(SECRET, SET)}</smtp>`, BASE],
  [
    'inserts',
    `<smtp xdt:Transform="RemoveAll" /><smtp from="a@b.org" xdt:Transform="Insert">${network(SECRET)}</smtp>`,
    BASE,
  ],
  ['inserts where it is missing', `<smtp xdt:Transform="Insert">${network(SECRET)}</smtp>`, EMPTY],
])('tells a password that a transform %s once', async (...[, step, base]) => {
  const without = base.replace('password="old-password"', 'password=""')
  const withGroups = without.replace('<appSettings />', '<system.net><mailSettings /></system.net>')
  const files = { 'Web.config': withGroups, 'Web.live.xdt.config': mailTransform(step) }
  expect(await told(files)).toEqual([
    expect.stringMatching(/^credentials\/committed Web\.live\.xdt\.config 4:/),
  ])
})

it('tells one that a later step, or a later transform, replaces', async () => {
  const base = BASE.replace('password="old-password"', '')
  const set = (password: string): string => `<smtp>${network(password, SET)}</smtp>`
  const same = { 'Web.config': base, 'Web.live.xdt.config': mailTransform(set(SECRET) + set('')) }
  expect(await told(same)).toEqual([
    expect.stringMatching(/^transform\/committed-password Web\.live\.xdt\.config 4:/),
  ])
  const later = {
    'Web.config': base,
    'A.Web.live.xdt.config': mailTransform(set(SECRET)),
    'Web.live.xdt.config': mailTransform(set('')),
  }
  expect(await told(later)).toEqual([
    expect.stringMatching(/^transform\/committed-password A\.Web\.live\.xdt\.config 4:/),
  ])
})

it.each(['', '#{password}', '${{ secrets.SMTP_PASSWORD }}', 'password'])(
  'does not take %s for a password',
  async (password) => {
    const files = {
      'Web.config': BASE.replace('old-password', password),
      'Web.live.xdt.config': mailTransform(`<smtp>${network('', SET)}</smtp>`),
    }
    expect(await told(files)).toEqual([])
  },
)
