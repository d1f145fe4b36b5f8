import { describe, expect, it } from '@jest/globals'
import { injectionInto } from '../../../../src/config/transform/injection/inject.js'
import type { RequestedSettings } from '../../../../src/settings.js'
import {
  BASE,
  EMPTY,
  SETTINGS,
  XDT,
  mailTransform,
  siteOf,
  type Surroundings,
} from '../../../support/transform-site.js'

function obstacleIn(around: Surroundings, settings: RequestedSettings = SETTINGS) {
  const result = injectionInto(siteOf(around), settings)
  if (result.ok) throw new Error('Nothing stands in the way')
  const { kind, file, span } = result.obstacle
  const { line, column } = file.source.range(span)
  return `${kind} ${file.path} ${line}:${column}`
}

describe('is refused', () => {
  const later = mailTransform(
    '<smtp><network host="later.example.org" xdt:Transform="SetAttributes" /></smtp>',
  )
  const encrypted =
    '<configuration><system.net><mailSettings><smtp configProtectionProvider="RsaProtectedConfigurationProvider"><EncryptedData /></smtp></mailSettings></system.net></configuration>'
  const entity =
    '<!DOCTYPE configuration [<!ENTITY e "x">]><configuration><system.net><mailSettings><smtp from="&e;" /></mailSettings></system.net></configuration>'
  const latin = '<?xml version="1.0" encoding="iso-8859-1"?><configuration />'
  it.each<[string, Surroundings, string, RequestedSettings?]>([
    [
      'a transform that fails',
      { base: EMPTY, transform: mailTransform('<smtp xdt:Transform="Insert" />') },
      'fails Web.live.xdt.config 1:1',
    ],
    [
      'a transform that is not XML',
      { base: EMPTY, transform: '<configuration>' },
      'fails Web.live.xdt.config 1:1',
    ],
    [
      'an earlier one that fails',
      { base: EMPTY, before: [mailTransform('<smtp xdt:Transform="Insert" />')] },
      'fails A0.Web.live.xdt.config 1:1',
    ],
    [
      'a later one that fails',
      { base: EMPTY, after: ['<configuration>'] },
      'fails X0.Web.live.xdt.config 1:1',
    ],
    [
      'a later one that overrides',
      { base: BASE, after: [later] },
      'overridden X0.Web.live.xdt.config 4:8',
    ],
    [
      'a base that the engine does not read',
      { base: '<?xml version="1.1"?><configuration />' },
      'fails Web.config 1:1',
    ],
    ['an encrypted section', { base: encrypted }, 'encrypted Web.config 1:1'],
    [
      'a configSource that nobody knows',
      {
        base: BASE,
        transform: mailTransform('<smtp xdt:Transform="Replace" configSource="x.config" />'),
      },
      'config-source Web.live.xdt.config 1:1',
    ],
    [
      'two <smtp> that differ',
      { base: BASE, transform: mailTransform('<smtp from="x" xdt:Transform="Insert" />') },
      'ambiguous Web.live.xdt.config 1:1',
      { password: 'p' },
    ],
    [
      'an entity in what is to be kept',
      { base: entity },
      'entity Web.config 1:1',
      { password: 'p' },
    ],
    [
      'a character that the base cannot contain',
      { base: latin },
      'characters Web.config 1:1',
      { password: 'p€' },
    ],
    [
      'a root that is replaced',
      {
        base: BASE,
        transform: `<configuration ${XDT} xdt:Transform="Replace"><appSettings /></configuration>`,
      },
      'hindered Web.live.xdt.config 1:1',
    ],
  ])('%s', (...[, around, expected, settings]) => {
    expect(obstacleIn(around, settings)).toBe(expected)
  })

  it('a transform whose real name a web server hands out', () => {
    const site = siteOf({ base: EMPTY })
    const bytes = Buffer.from(`<configuration ${XDT} />`)
    const file = { path: site.target.path, bytes, realName: 'mail.js' }
    const result = injectionInto({ ...site, target: { ...site.target, file } }, SETTINGS)
    expect(result).toMatchObject({ ok: false, obstacle: { kind: 'served' } })
  })
})
