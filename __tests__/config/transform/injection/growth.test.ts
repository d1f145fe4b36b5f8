import { expect, it } from '@jest/globals'
import { readBySite } from '../../../../src/config/transform/injection/chain.js'
import { completions } from '../../../../src/config/transform/injection/compose.js'
import { injectionInto } from '../../../../src/config/transform/injection/inject.js'
import { growthOf } from '../../../support/growth.js'
import { BASE, SETTINGS, siteOf, XDT } from '../../../support/transform-site.js'

const STEP =
  '<system.net><mailSettings><smtp><network password="old-password" xdt:Transform="SetAttributes"/></smtp></mailSettings></system.net>'

/** Transforms that a hostile author might write, with so many of something in them. */
const MANY: readonly (readonly [string, (size: number) => string])[] = [
  ['steps on mail settings', (size) => STEP.repeat(size)],
  [
    'groups in each other',
    (size) => '<system.net>'.repeat(size) + STEP + '</system.net>'.repeat(size),
  ],
  ['comments with the password', (size) => STEP + '<!-- old-password -->'.repeat(size)],
  ['steps and comments', (size) => (STEP + '<!-- old-password -->').repeat(size)],
  [
    'prefixes',
    (size) =>
      Array.from(
        { length: size },
        (_, index) => `<a ${XDT.replace('xdt', `p${index}`)} p${index}:Locator="Nope" />`,
      ).join(''),
  ],
  [
    'passwords',
    (size) =>
      Array.from({ length: size }, (_, index) =>
        STEP.replace('old-password', `old-password-${index}`),
      ).join('') + '<!-- x -->'.repeat(size),
  ],
]

it.each(MANY)('finds what to do with %s in linear time', async (_, make) => {
  const prepare = (size: number) => {
    const text = `<configuration ${XDT}>${make(size)}</configuration>`
    const file = readBySite({ path: '', bytes: Buffer.from(text) })
    if (file === null) throw new Error('The transform is not XML')
    const replaced = Array.from({ length: size }, (__, index) => `old-password-${index}`)
    return () => [...completions({ file, mail: [], replaced: ['old-password', ...replaced] })]
  }
  expect(await growthOf(prepare, 2_000)).toBeLessThan(1)
})

it('injects into a large transform in linear time', async () => {
  const prepare = (size: number) => {
    const transform = `<configuration ${XDT}>${'<a b="c" />'.repeat(size)}${STEP}</configuration>`
    const site = siteOf({ base: BASE, transform })
    return () => injectionInto(site, SETTINGS)
  }
  expect(await growthOf(prepare, 2_000)).toBeLessThan(1)
})
