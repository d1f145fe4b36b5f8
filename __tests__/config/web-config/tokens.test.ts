import { expect, it } from '@jest/globals'
import { judgedText, smtpFile } from '../../support/site.js'

/** What is said of a site with such a user name and password, by rule. */
async function saidOf(credentials: string): Promise<ReadonlyMap<string, string>> {
  const smtp = `<smtp from="post@example.com"><network host="smtp.example.com" port="587" enableSsl="true" ${credentials} /></smtp>`
  const { findings } = await judgedText(smtpFile(smtp), { mode: 'check', settings: {} })
  const others = findings.filter(({ rule }) => rule !== 'tls/old-protocols')
  return new Map(others.map(({ rule, message }) => [rule, message]))
}

it.each([
  ['${{ secrets.USER }}', 'which GitHub replaces in workflow files only'],
  ['@Microsoft.KeyVault(SecretUri=https://v.example/s)', 'in app settings only'],
  ['#{ Smtp User }', 'looks like a token that is still to be replaced'],
])('says of the user name %s: %s', async (userName, words) => {
  const said = await saidOf(`userName="${userName}"`)
  expect([...said.keys()]).toEqual(['settings/token'])
  expect(said.get('settings/token')).toContain(words)
})

it.each(['${{ secrets.PASSWORD }}', '@Microsoft.KeyVault(VaultName=v;SecretName=s)', '{{Pw}}'])(
  'takes the password %s for a token, and not for a committed one',
  async (password) => {
    const said = await saidOf(`userName="shop" password="${password}"`)
    expect([...said.keys()]).toEqual(['settings/token'])
  },
)

it.each([
  ...[
    'hello__SMTP_PASSWORD__world',
    'rye#{Bread}#salt',
    'rye{{bread}}',
    '[[rye]]-bread',
    '@@Rye@@7',
  ],
  ...['$(rye)bread', 'rye${BREAD}', 'rye{#bread#}', 'a@Microsoft.KeyVault(VaultName=v)'],
])('takes the password %s, in the file, for one in which a token was left', async (password) => {
  const said = await saidOf(`userName="shop" password="${password}"`)
  expect([...said.keys()]).toEqual(['settings/token'])
})

it('takes a password with a word in braces for a password', async () => {
  const said = await saidOf('userName="shop" password="rye{bread}salt"')
  expect([...said.keys()]).toEqual(['credentials/committed'])
})

it('does not look for tokens within a password from an input: a secret may look like anything', async () => {
  const settings = { userName: 'shop', password: 'hello__SMTP_PASSWORD__world' }
  const { findings } = await judgedText(smtpFile('<smtp from="a@example.com" />'), {
    mode: 'inject',
    settings,
  })
  expect(findings.map(({ rule }) => rule)).not.toContain('settings/token')
})
