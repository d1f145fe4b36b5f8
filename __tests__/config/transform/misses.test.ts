import { expect, it } from '@jest/globals'
import { judgedSite } from '../../support/deployed.js'
import { BASE, EMPTY, mailTransform } from '../../support/transform-site.js'

async function hints(base: string, step: string): Promise<readonly string[]> {
  const files = { 'Web.config': base, 'Web.live.xdt.config': mailTransform(step) }
  const { findings } = await judgedSite(files)
  return findings.filter(({ rule }) => rule === 'transform/no-match').map(({ hint }) => hint)
}

const SET = 'xdt:Transform="SetAttributes(host)"'
const MERGE = /^Insert what is missing first/
const LOCATOR =
  /^The file has <network>, but the locator does not lead to it\. Leave xdt:Locator out/

it.each([
  ['a locator by the value that is to be set', 'Match(host)', BASE, LOCATOR],
  ['a condition that is not met', "Condition(@host='b')", BASE, LOCATOR],
  ['a path that leads nowhere', "XPath(../network[@host='b'])", BASE, LOCATOR],
  ['a locator on what is not there', 'Match(host)', EMPTY, MERGE],
])('%s: says what to do', async (...[, locator, base, expected]) => {
  const step = `<smtp><network host="smtp.example.net" ${SET} xdt:Locator="${locator}" /></smtp>`
  const [hint, ...others] = await hints(base, step)
  expect(hint).toMatch(expected)
  expect(others).toEqual([])
})

it('asks for what is missing where no locator is given', async () => {
  const [hint] = await hints(EMPTY, `<smtp><network host="a" ${SET} /></smtp>`)
  expect(hint).toMatch(MERGE)
})
