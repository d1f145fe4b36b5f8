import { expect, it } from '@jest/globals'
import { openedSettings } from '../support/app-settings.js'
import { openedSite } from '../support/deployed.js'
import { mailTransform } from '../support/transform-site.js'

const settings = (member: string): string =>
  `{ "Umbraco": { "CMS": { "Global": { "Smtp": { "Host": "a", ${member} } } } } }`

const HIDDEN = 'Hidden-99'

it.each([
  ['"Password"', `"Password": "${HIDDEN}"`],
  ['a misspelt name', `"Pasword": "${HIDDEN}"`],
  ['an abbreviation', `"Pw": "${HIDDEN}"`],
  ['a name of another program', `"user": "${HIDDEN}"`],
  ['the host', `"host": "kim:${HIDDEN}@smtp.b.example"`],
])('knows a credential in %s of appsettings.json', async (_, member) => {
  const { credentials } = await openedSettings({ 'appsettings.json': settings(member) })
  expect(credentials).toContain(HIDDEN)
})

it.each([
  ['of one name', `{ "Umbraco:CMS:Global:Smtp:Password": "${HIDDEN}" }`],
  ['of two', `{ "Umbraco:CMS": { "global:smtp": { "Password": "${HIDDEN}" } } }`],
  ['that ends in one', `{ "Umbraco": { "CMS": { "Global:Smtp:Pasword": "${HIDDEN}" } } }`],
  ['in small letters', `{ "umbraco:cms:global:smtp:host": "kim:${HIDDEN}@smtp.b.example" }`],
])('knows a credential behind a path %s', async (_, text) => {
  const { credentials } = await openedSettings({ 'appsettings.json': text })
  expect(credentials).toContain(HIDDEN)
})

it.each([
  '{ "Umbraco:CMS:Global:Smtp:Password:Hint": "Open-1" }',
  '{ "Umbraco:CMS:Global:Password": "Open-1" }',
  '{ "Umbraco:CMS:Global:Smtp": { "Other": { "Password": "Open-1" } } }',
])('takes nothing from elsewhere for one: %s', async (text) => {
  const { credentials } = await openedSettings({ 'appsettings.json': text })
  expect(credentials).toEqual([])
})

it.each([
  `password="${HIDDEN}"`,
  `pasword="${HIDDEN}"`,
  `Usrname="${HIDDEN}"`,
  `host="kim:${HIDDEN}@smtp.b.example"`,
])('knows a credential in <network %s />, in a file and in a transform', async (attribute) => {
  const network = `<network ${attribute} />`
  const base = `<configuration><system.net><mailSettings><smtp>${network}</smtp></mailSettings></system.net></configuration>`
  const site = await openedSite({ 'Web.config': base })
  expect(site.credentials).toContain(HIDDEN)
  const transform = mailTransform(`<smtp xdt:Transform="Replace">${network}</smtp>`)
  const transformed = await openedSite({
    'Web.config': '<configuration />',
    'Web.live.xdt.config': transform,
  })
  expect(transformed.credentials).toContain(HIDDEN)
})

it('takes no other setting for a credential', async () => {
  const { credentials } = await openedSettings({
    'appsettings.json': settings('"From": "post@example.org", "Port": 587, "FromName": "Post"'),
  })
  expect(credentials).toEqual([])
})
