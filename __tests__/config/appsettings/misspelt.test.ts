import { expect, it } from '@jest/globals'
import { openAppSettings } from '../../../src/config/appsettings/configuration.js'
import { judgedSettings } from '../../support/app-settings.js'

const SETTINGS = '{ "From": "shop@example.net", "Host": "mail.example.net", "Port": 587 }'

/** A file with some mail settings at a path, one name on each line. */
function below(...names: readonly string[]): string {
  const open = names.map((name) => `"${name}": `).join('{\n')
  return `{\n${open}${SETTINGS}${'}'.repeat(names.length)}`
}

async function findingsOf(text: string, ...keys: readonly string[]) {
  const environmentKeys = keys.map((key) => {
    const [name = '', value = null] = key.split('=')
    return { environment: null, name, value }
  })
  const { findings } = await judgedSettings({ 'appsettings.json': text }, { environmentKeys })
  return findings
}

it.each([
  [['Umbraco', 'CMS', 'Global', 'Smpt'], 5, 'Write Smtp.'],
  [['Umbraco', 'CMS', 'Globals', 'Smtp'], 4, 'Write Global.'],
  [['Umbarco', 'CMS', 'Global', 'Smtp'], 2, 'Write Umbraco.'],
])('names the part of %j that is misspelt', async (names, line, hint) => {
  const found = await findingsOf(below(...names))
  expect(found.filter(({ rule }) => rule === 'options/misplaced')).toMatchObject([
    { at: { line, column: 1 }, hint },
  ])
})

it.each(['Smtps', 'Mail', 'Database'])(
  'leaves settings alone that only look alike: %s',
  async (name) => {
    const text = `{ "Umbraco": { "CMS": { "Global": { "${name}": { "Provider": "x" } } } } }`
    const found = await findingsOf(text)
    expect(found.map(({ rule }) => rule)).not.toContain('options/misplaced')
  },
)

it.each([
  ['Hots', 'Host'],
  ['Prot', 'Port'],
  ['Form', 'From'],
])('asks whether "%s" means %s', async (written, meant) => {
  const text = below('Umbraco', 'CMS', 'Global', 'Smtp').replace(`"${meant}"`, `"${written}"`)
  const found = await findingsOf(text)
  const hint = found.find(({ rule }) => rule === 'options/unknown-key')?.hint
  expect(hint).toBe(`Did you mean ${meant}? If not, delete the key.`)
})

it('names the key of the environment that is meant where Smtp is misspelt in it', async () => {
  const text = below('Umbraco', 'CMS', 'Global', 'Smtp')
  const found = await findingsOf(text, 'UMBRACO__CMS__GLOBAL__SMPT__PASSWORD')
  expect(found.find(({ rule }) => rule === 'environment-keys/name')?.hint).toBe(
    'Name it UMBRACO__CMS__GLOBAL__SMTP__PASSWORD.',
  )
})

it('names all keys of the environment without which there would be no Smtp', async () => {
  const keys = ['USERNAME', 'PASSWORD'].map((name) => `UMBRACO__CMS__GLOBAL__SMTP__${name}`)
  const found = await findingsOf('{}', ...keys)
  expect(found.find(({ rule }) => rule === 'options/from-missing')?.message).toContain(
    keys.join(', '),
  )
})

it.each([
  ['"Port": 465, "SecureSocketOptions": "StartTls"', 'mail-kit/port-465'],
  ['"Port": 70000', 'mail-kit/port-range'],
  [
    '"Port": 587, "SecureSocketOptions": "None", "Username": "a", "Password": "b"',
    'mail-kit/login-in-clear',
  ],
])('judges %s also where only the environment knows the host', async (members, rule) => {
  const text = `{ "Umbraco": { "CMS": { "Global": { "Smtp": { "From": "a@b.example", ${members} } } } } }`
  const found = await findingsOf(text, 'UMBRACO__CMS__GLOBAL__SMTP__HOST')
  expect(found.map((one) => one.rule)).toContain(rule)
})

it.each(['<<<<<<< HEAD', '=======', '>>>>>>> live', '||||||| base'])(
  'says that "%s" is a conflict marker of git',
  (marker) => {
    const text = `{\n  "Umbraco": 1,\n${marker}\n  "A": 2\n}`
    const opened = openAppSettings({ path: 'appsettings.json', bytes: Buffer.from(text) })
    expect(opened).toMatchObject({
      finding: {
        at: { line: 3, column: 1 },
        message: expect.stringContaining('conflict marker of git'),
      },
    })
  },
)
