import { expect, it } from '@jest/globals'
import { growthOf } from '../../support/growth.js'
import { judgedSite } from '../../support/deployed.js'

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'

function many(size: number, one: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => one(index)).join('\n')
}

/** A base and a transform, each of about that many elements. */
type Pair = (size: number) => readonly [base: string, steps: string]

const PAIRS: readonly (readonly [string, Pair])[] = [
  [
    'steps that find nothing',
    (size) => [
      many(size, () => '<location path=""><x /></location>'),
      many(size, (index) => `<a${index} xdt:Transform="Replace" />`),
    ],
  ],
  [
    'comments that contain the targets',
    (size) => [
      many(size, (index) => `<!-- <a${index} /> -->`),
      many(size, (index) => `<a${index} xdt:Transform="SetAttributes" />`),
    ],
  ],
  ['misspelt attributes', (size) => ['', many(size, () => '<a xdt:Transfrom="Replace" />')]],
  ['locators that do not exist', (size) => ['', many(size, () => '<a xdt:Locator="Nope" />')]],
  [
    'elements that are put in',
    (size) => ['', `<a xdt:Transform="Insert">${many(size, () => '<b c="d" />')}</a>`],
  ],
  [
    'settings within each other',
    (size) => [
      '<system.net><mailSettings><smtp from="a@b" /></mailSettings></system.net>',
      many(size, () => '<smtp from="c@d">') + '</smtp>'.repeat(size),
    ],
  ],
  [
    'settings side by side that are not put in',
    (size) => [
      '<system.net><mailSettings><smtp from="a@b" /></mailSettings></system.net>',
      `<system.net><mailSettings>${many(size, () => '<smtp from="c@d" xdt:Transform="InsertIfMissing" />')}</mailSettings></system.net>`,
    ],
  ],
]

it.each(PAIRS)('judges %s in linear time', async (_, make) => {
  const prepare = (size: number) => {
    const [base, steps] = make(size)
    const files = {
      'Web.config': `<configuration>${base}</configuration>`,
      'Web.live.xdt.config': `<configuration ${XDT}>${steps}</configuration>`,
    }
    return () => judgedSite(files)
  }
  expect(await growthOf(prepare, 256)).toBeLessThan(1)
})
