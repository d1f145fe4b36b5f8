import { expect, it } from '@jest/globals'
import type { Severity } from '../../src/findings/finding.js'
import type { RequestedSettings } from '../../src/settings.js'
import { judgedText, smtpFile } from '../support/site.js'

/** What the README gives to `check`. */
const GIVEN: RequestedSettings = {
  from: 'post@example.org',
  host: 'smtp.example.org',
  port: 587,
  enableSsl: true,
}

type Says = Readonly<Record<string, Severity>>

/** What is said of a file, without what an old runtime says of TLS. */
async function said(smtp: string, settings: RequestedSettings, mode: 'check' | 'inject' = 'check') {
  const { findings } = await judgedText(smtpFile(smtp), { mode, settings })
  const others = findings.filter(({ rule }) => rule !== 'tls/old-protocols')
  return Object.fromEntries(others.map(({ rule, severity }) => [rule, severity]))
}

const NETWORK = (attributes: string): string =>
  `<smtp from="post@example.org"><network host="smtp.example.org" port="587" enableSsl="true" ${attributes} /></smtp>`

it.each<[string, string, Says]>([
  ['the credentials of the template', 'userName="username" password="password"', {}],
  ['tokens', 'userName="#{User}#" password="__password__"', {}],
  ['white space around them', 'userName=" shop" password=""', {}],
  ['a user name that defaultCredentials hides', 'userName="shop" defaultCredentials="true"', {}],
  ['defaultCredentials alone', 'defaultCredentials="true"', {}],
  ['no user name', '', {}],
])('judges the login that comes later, not %s of the file', async (_what, attributes, says) => {
  const smtp = NETWORK(attributes)
  expect(await said(smtp, GIVEN)).toEqual(says)
  expect(await said(smtp, { from: 'post@example.org' })).toEqual(says)
  const login = { userName: 'shop', password: 'correct horse' }
  expect(await said(smtp, { ...GIVEN, ...login }, 'inject')).toEqual(says)
})

it.each<[string, string, Says]>([
  [
    'the credentials of the template',
    'userName="username" password="password"',
    { 'credentials/template': 'warning' },
  ],
  ['tokens', 'userName="#{User}#" password="__password__"', { 'settings/token': 'warning' }],
  ['white space around them', 'userName=" shop"', { 'credentials/white-space': 'warning' }],
  [
    'a user name that defaultCredentials hides',
    'userName="shop" defaultCredentials="true"',
    { 'credentials/ignored': 'warning' },
  ],
])('judges %s of the file where no setting is given', async (_what, attributes, says) => {
  expect(await said(NETWORK(attributes), {})).toEqual(says)
})

it('does not compare the sender with a mailbox that is not known yet', async () => {
  const smtp = NETWORK('userName="kim@example.org"').replace(
    /host="[^"]*"/,
    'host="smtp.office365.com"',
  )
  const notice = { 'provider/basic-login': 'notice' }
  expect(await said(smtp, { port: 587 })).toEqual(notice)
  expect(await said(smtp, {})).toEqual({ ...notice, 'credentials/send-as': 'warning' })
})

it('judges the login that is given', async () => {
  const given = { ...GIVEN, userName: 'username', password: ' correct horse' }
  expect(await said(NETWORK(''), given)).toEqual({
    'credentials/template': 'warning',
    'credentials/white-space': 'warning',
  })
})

it('keeps to the login of the file where defaultCredentials is given', async () => {
  const says = { 'credentials/ignored': 'warning' }
  expect(await said(NETWORK('userName="shop"'), { defaultCredentials: true })).toEqual(says)
})

it('expects no login where mail goes into a directory', async () => {
  const smtp =
    '<smtp from="a@example.org" deliveryMethod="PickupDirectoryFromIis"><network userName="#{User}#" /></smtp>'
  const says = { 'settings/token': 'warning', 'pickup/stays-here': 'notice' }
  expect(await said(smtp, { from: 'post@example.org' })).toEqual(says)
})

it('tells of a committed password all the same, since it is in the repository', async () => {
  const says = { 'credentials/committed': 'warning' }
  expect(await said(NETWORK('userName="shop" password="s3cret-77"'), GIVEN)).toEqual(says)
})

it('warns of a login in the clear that comes later, as the injection will', async () => {
  const { enableSsl: _, ...rest } = GIVEN
  const smtp = '<smtp><network userName="" /></smtp>'
  const login = { userName: 'shop', password: 'correct horse' }
  expect(await said(smtp, rest)).toEqual({ 'tls/off': 'warning' })
  expect(await said(smtp, { ...rest, ...login }, 'inject')).toEqual({ 'tls/off': 'warning' })
})

it('judges a given password although the user name comes later', async () => {
  const given = { ...GIVEN, host: 'smtp.sendgrid.net', password: 'correct horse' }
  expect(await said(NETWORK(''), given)).toEqual({ 'provider/credentials': 'warning' })
})
