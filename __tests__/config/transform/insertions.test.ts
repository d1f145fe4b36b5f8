import { expect, it } from '@jest/globals'
import { judgedSite } from '../../support/deployed.js'
import { BASE, EMPTY, mailTransform, XDT } from '../../support/transform-site.js'

async function notInserted(base: string, transform: string): Promise<readonly string[]> {
  const { findings } = await judgedSite({ 'Web.config': base, 'Web.live.xdt.config': transform })
  return findings
    .filter(({ rule }) => rule === 'transform/not-inserted')
    .map(({ at, message }) => `${at.line}:${at.column} ${/: ([^:.]*)\./.exec(message)?.[1] ?? ''}`)
}

const NEW_HOST = '<network host="smtp.example.net" port="2525" />'
const STEP = 'xdt:Transform="InsertIfMissing"'
const SETS_HOST = '<smtp><network host="smtp.example.org" xdt:Transform="SetAttributes" /></smtp>'

it.each([
  ['<smtp> that is there', `<smtp from="new@example.org" ${STEP} />`, ['4:36 from']],
  ['what stands in it', `<smtp ${STEP}>${NEW_HOST}</smtp>`, ['4:13 host']],
  [
    '<network> alone',
    `<smtp><network host="a" userName="b" ${STEP} /></smtp>`,
    ['4:44 host, userName'],
  ],
  [
    'a step on both',
    `<smtp from="a@b" ${STEP}><network host="a" ${STEP} /></smtp>`,
    ['4:24 from, host'],
  ],
  ['a password', `<smtp ${STEP}><network password="made-up-1" /></smtp>`, ['4:13 password']],
  [
    'a locator that finds it',
    `<smtp from="old@example.org" ${STEP} xdt:Locator="Match(from)">${NEW_HOST}</smtp>`,
    ['4:36 host'],
  ],
])('finds %s', async (_, step, expected) => {
  expect(await notInserted(BASE, mailTransform(step))).toEqual(expected)
})

it('finds a step on what the settings stand in', async () => {
  const transform = `<configuration ${XDT}>\n  <system.net ${STEP}><mailSettings><smtp>${NEW_HOST}</smtp></mailSettings></system.net>\n</configuration>`
  expect(await notInserted(BASE, transform)).toEqual(['2:15 host'])
  expect(await notInserted(EMPTY, transform)).toEqual([])
})

it.each([
  ['the same values', `<smtp from="old@example.org" ${STEP}><network port="02525" /></smtp>`],
  [
    'a default of .NET',
    `<smtp deliveryMethod="network" ${STEP}><network enableSsl="False" /></smtp>`,
  ],
  ['no settings', `<smtp ${STEP}><network ${STEP} /></smtp>`],
  ['what a later step sets otherwise', `<smtp ${STEP}><network host="a" /></smtp>${SETS_HOST}`],
  [
    'a later step that empties it',
    `<smtp ${STEP}><network host="a" /></smtp>${SETS_HOST.replace('smtp.example.org', '')}`,
  ],
  ['a step after a removal', `<smtp xdt:Transform="RemoveAll" /><smtp from="a@b" ${STEP} />`],
  ['another step', `<smtp from="a@b" xdt:Transform="SetAttributes" />`],
])('is content with %s', async (_, step) => {
  expect(await notInserted(BASE, mailTransform(step))).toEqual([])
})

it('is content where the file has none, and where .NET refuses it', async () => {
  const step = mailTransform(`<smtp from="a@b" ${STEP} />`)
  const without = EMPTY.replace('<appSettings />', '<system.net><mailSettings /></system.net>')
  expect(await notInserted(without, step)).toEqual([])
  expect(await notInserted(BASE.replace('2525', 'x'), step)).toEqual([])
  const two = BASE.replace('</mailSettings>', '  <smtp from="b@c" /></mailSettings>')
  expect(await notInserted(two, step)).toEqual([])
})
