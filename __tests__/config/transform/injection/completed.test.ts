import { describe, expect, it } from '@jest/globals'
import { encode } from '../../../../src/syntax/encoding.js'
import { completed } from '../../../support/completed-transform.js'
import {
  BASE,
  EMPTY,
  PLAIN,
  XDT,
  injectedInto,
  mailTransform,
  outcomeOf,
  siteOf,
  withTransform,
} from '../../../support/transform-site.js'

describe('completes a transform', () => {
  it.each([
    [
      'Replace',
      mailTransform('<smtp xdt:Transform="Replace"><network password="old-password" /></smtp>'),
    ],
    [
      'SetAttributes',
      mailTransform(
        '<smtp><network password="old-password" xdt:Transform="SetAttributes(password)" /></smtp>',
      ),
    ],
    [
      'Insert',
      mailTransform(
        '<smtp from="x@example.org" xdt:Transform="Insert"><network password="old-password" /></smtp>',
      ),
    ],
    [
      'InsertIfMissing with Match',
      mailTransform(
        '<smtp from="x" xdt:Transform="InsertIfMissing" xdt:Locator="Match(from)"><network password="old-password" /></smtp>',
      ),
    ],
    ['Remove', mailTransform('<smtp xdt:Transform="Remove" />')],
    [
      'RemoveAll of the group',
      `<configuration ${XDT}><system.net><mailSettings xdt:Transform="RemoveAll" /></system.net></configuration>`,
    ],
    [
      'XPath',
      `<configuration ${XDT}><x xdt:Locator="XPath(//network)" password="old-password" xdt:Transform="SetAttributes" /></configuration>`,
    ],
    [
      'the group with the section in it',
      `<configuration ${XDT}><system.net xdt:Transform="Replace"><mailSettings><smtp><network password="old-password" /></smtp></mailSettings></system.net></configuration>`,
    ],
    [
      '<location>',
      `<configuration ${XDT}><location><system.net><mailSettings><smtp><network password="old-password" xdt:Transform="SetAttributes"/></smtp></mailSettings></system.net></location></configuration>`,
    ],
    [
      'another prefix',
      mailTransform('<smtp xdt:Transform="Remove" />')
        .replaceAll('xdt:', 't:')
        .replace('xmlns:xdt', 'xmlns:t'),
    ],
    ['no namespace', '<configuration>\n  <appSettings />\n</configuration>'],
    [
      'a wrong namespace',
      `<configuration ${XDT.replace('-T', '_T')}>\n  <appSettings xdt:Transform="Remove" />\n</configuration>`,
    ],
    ['a self-closing root', `<configuration ${XDT} />`],
    ['a self-closing root without a namespace', '<configuration/>'],
    [
      'the v2.0 namespace',
      `<configuration ${XDT} xmlns="http://schemas.microsoft.com/.NetConfiguration/v2.0"><appSettings /></configuration>`,
    ],
    ['one line', mailTransform('<smtp xdt:Transform="Remove" />').replaceAll(/\n */g, '')],
    ['a byte order mark', `\ufeff${mailTransform('<smtp xdt:Transform="Remove" />')}`],
    [
      'a root with attributes set',
      `<configuration ${XDT} xdt:Transform="SetAttributes(x)" x="1"><appSettings /></configuration>`,
    ],
  ])('%s', (_, transform) => {
    const text = completed({ base: PLAIN, transform })
    expect(text).not.toContain('old-password')
    expect(completed({ base: PLAIN, transform: text })).toBe(text)
  })

  it('in CRLF and tabs, without a byte of another step changed', () => {
    const transform = `<?xml version="1.0"?>\r\n<configuration ${XDT}>\r\n\t<!-- keep: this & that -->\r\n\t<appSettings>\r\n\t\t<add key="Example" value='a"b' xdt:Transform="InsertIfMissing" xdt:Locator="Match(key)"/>\r\n\t</appSettings>\r\n</configuration>`
    const text = completed({ base: EMPTY, transform })
    const [before = '', ...added] = text.split('\r\n\t<smtp')
    expect(`${before}\r\n</configuration>`).toBe(transform)
    expect(added.join('')).toMatch(/^[^]*\r\n\t<\/system\.net>\r\n<\/configuration>$/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('in UTF-16', () => {
    const transform = encode(
      `\ufeff${mailTransform('<smtp xdt:Transform="Remove" />')}`,
      'utf-16le',
    )
    expect(completed({ base: BASE, transform })).not.toContain('"Remove"')
  })

  it('in an encoding that the engine does not read, with references', () => {
    const transform = encode(
      `<?xml version="1.0" encoding="windows-1252"?>\n<configuration ${XDT}><!-- é --></configuration>`,
      'windows-1252',
    )
    expect(completed({ base: EMPTY, transform })).toContain('&#xA3;')
  })

  it('and leaves a part of the site alone', () => {
    const part =
      '<location path="admin" xdt:Locator="Match(path)"><system.net><mailSettings><smtp from="a@example.org" xdt:Transform="Replace" /></mailSettings></system.net></location>'
    expect(
      completed({ base: BASE, transform: `<configuration ${XDT}>${part}</configuration>` }),
    ).toContain(part)
  })

  it('and hides the replaced password in its comments', () => {
    const transform = `<configuration ${XDT}>\n  <!-- was: old-password, not older -->\n</configuration>`
    const text = completed({ base: BASE, transform })
    expect(text).toContain('<!-- was: ***, not older -->')
  })

  it('and keeps a group that later steps of the same transform need', () => {
    const transform = `<configuration ${XDT}><system.net xdt:Transform="InsertIfMissing"><mailSettings><smtp from="x" /></mailSettings></system.net><system.net><settings xdt:Transform="Insert" /></system.net></configuration>`
    expect(completed({ base: EMPTY, transform })).toContain(
      '<system.net><settings xdt:Transform="Insert" /></system.net>',
    )
  })
})

describe('stands among other transforms', () => {
  it('and starts from what the earlier ones make', () => {
    const before = [
      mailTransform(
        '<smtp><network host="before.example.org" xdt:Transform="SetAttributes" /></smtp>',
      ),
    ]
    const site = siteOf({ base: BASE, before })
    const { bytes } = injectedInto(site, { password: 'p' })
    expect(outcomeOf(withTransform(site, bytes)).settings).toMatchObject({
      host: 'before.example.org',
    })
  })

  it('and wins over two <smtp> that an earlier one makes', () => {
    expect(
      completed({
        base: PLAIN,
        before: [mailTransform('<smtp from="x" xdt:Transform="Insert" />')],
      }),
    ).toContain('Insert')
  })
})
