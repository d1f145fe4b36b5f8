import { expect, it } from '@jest/globals'
import { transformPath } from '../../../../src/config/transform/injection/site.js'
import { completed } from '../../../support/completed-transform.js'
import {
  BASE,
  EMPTY,
  SETTINGS,
  XDT,
  injectedInto,
  mailTransform,
  outcomeOf,
  siteOf,
  withTransform,
} from '../../../support/transform-site.js'

it.each([
  ['Web.config', 'live', 'Web.live.xdt.config'],
  ['src/site/web.CONFIG', 'Staging', 'src/site/web.Staging.xdt.CONFIG'],
  ['site.xml', 'live', 'site.xml.live.xdt.config'],
])('names the transform of %s in %s: %s', (base, environment, path) => {
  expect(transformPath(base, environment)).toBe(path)
})

it('creates a transform that owns the whole <smtp>', () => {
  const { text, result } = injectedInto(siteOf({ base: EMPTY }), SETTINGS)
  expect(text).toBe(`<?xml version="1.0" encoding="utf-8"?>
<configuration ${XDT} xdt:Locator="XPath(/*)">
    <smtp xdt:Locator="XPath(/*/*[local-name()='system.net']/*[local-name()='mailSettings']/*[local-name()='smtp'] | /*/*[local-name()='location'][not(@path) or @path='' or @path='.']/*[local-name()='system.net']/*[local-name()='mailSettings']/*[local-name()='smtp'])" xdt:Transform="RemoveAll" xdt:SupressWarnings="true" />
    <system.net xdt:Transform="InsertIfMissing">
        <mailSettings xdt:Transform="InsertIfMissing">
            <smtp xdt:Transform="RemoveAll" xdt:SupressWarnings="true" />
            <smtp from="post@example.org" xdt:Transform="Insert">
                <network host="smtp.example.net" port="587" userName="u1" password="Ma&gt;de'U&quot;p&amp;£&lt;1" enableSsl="true" />
            </smtp>
        </mailSettings>
    </system.net>
</configuration>
`)
  expect(result.injection).toMatchObject({ isNew: true, file: { path: 'Web.live.xdt.config' } })
})

it('writes what no input names as the environment gets it today, and tells what changes', () => {
  const site = siteOf({
    base: BASE,
    transform: mailTransform('<smtp from="live@example.org" xdt:Transform="SetAttributes" />'),
  })
  const { text, bytes, result } = injectedInto(site, { password: 'new-password' })
  expect(outcomeOf(withTransform(site, bytes)).settings).toMatchObject({
    from: 'live@example.org',
    host: 'old.example.org',
    port: 2525,
    userName: 'old',
    password: 'new-password',
    clientDomain: 'www.example.org',
  })
  expect(result.injection.changes).toEqual([
    { setting: 'password', before: 'old-password', after: 'new-password' },
  ])
  expect(text).not.toContain('SetAttributes')
})

it('takes the settings behind configSource, and leaves that file alone', () => {
  const base =
    '<configuration><system.net><mailSettings><smtp configSource="smtp.config" /></mailSettings></system.net></configuration>'
  const companion = '<smtp from="a@example.org"><network host="there.example.org" /></smtp>'
  const site = siteOf({ base, companion })
  const { bytes } = injectedInto(site, { password: 'p' })
  expect(outcomeOf(withTransform(site, bytes)).settings).toMatchObject({
    from: 'a@example.org',
    host: 'there.example.org',
    password: 'p',
  })
})

it('keeps locks, and drops defaultCredentials and a pickup that would win', () => {
  const base = `<configuration><system.net><mailSettings><smtp deliveryMethod="SpecifiedPickupDirectory" lockAttributes="from"><network defaultCredentials="true" lockItem="true" /><specifiedPickupDirectory pickupDirectoryLocation="c:\\mail" /></smtp></mailSettings></system.net></configuration>`
  const text = completed({ base }, { host: 'smtp.example.net', userName: 'u1', password: 'p' })
  expect(text).toContain(
    '<smtp deliveryMethod="Network" lockAttributes="from" xdt:Transform="Insert">',
  )
  expect(text).toContain(
    '<network host="smtp.example.net" userName="u1" password="p" lockItem="true" />',
  )
})

it('writes nothing where the environment gets what is wanted already', () => {
  const today = { host: 'old.example.org', port: 2525 }
  expect(injectedInto(siteOf({ base: BASE }), today).result.injection.edits).toEqual([])
  const first = injectedInto(siteOf({ base: BASE }), SETTINGS)
  const again = injectedInto(siteOf({ base: BASE, transform: first.bytes }), SETTINGS)
  expect(again.result.injection).toMatchObject({
    edits: [],
    isNew: false,
    changes: [],
    expected: [],
  })
})

it('changes values alone in what it has written itself', () => {
  const { bytes, text } = injectedInto(siteOf({ base: BASE }), SETTINGS)
  const next = completed({ base: BASE, transform: bytes }, { password: 'next' })
  expect(next).toBe(text.replace(/password="[^"]*"/, () => 'password="next"'))
})
