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
  ['@Microsoft.KeyVault(SecretUri=https://v.example/s)', 'the web.config does not resolve it'],
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

it('takes a password that contains a token for a password', async () => {
  const said = await saidOf('userName="shop" password="rye{bread}salt"')
  expect([...said.keys()]).toEqual(['credentials/committed'])
})
