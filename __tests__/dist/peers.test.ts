/**
 * What other actions break in a web.config when a secret holds markup: exit code, well-formedness, byte
 * order mark, line ends, comments, other lines, other values, and the secret in the log. A site is only
 * safe with one that breaks none of them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import { parseXmlDocument } from 'slimdom'
import { readSettings } from '../../demo/read-back.js'
import { leaksOf } from '../../proof/leaks/leaks.js'
import { SETTINGS, stepOn, type Ran } from '../support/workspace.js'

const BYTE_ORDER_MARK = '\ufeff'
const OLD_PASSWORD = 'old-Pa55word'
const fixture = readFileSync(join(import.meta.dirname, '../fixtures/peers/web.config'))
const before = fixture.toString('utf8')

let ran: Ran
let after: string

beforeAll(async () => {
  ran = await stepOn({ 'web.config': fixture }, SETTINGS)
  after = ran.text('web.config')
})

it('succeeds, and warns of nothing but the old runtime of the site', () => {
  expect(ran).toMatchObject({
    outcome: 'success',
    exitCode: 0,
    annotations: [{ level: 'warning', title: 'tls/old-protocols' }],
  })
})

it('leaves a well-formed file that holds what was asked', () => {
  expect(() => parseXmlDocument(after.slice(BYTE_ORDER_MARK.length))).not.toThrow()
  expect(readSettings(Buffer.from(after))).toStrictEqual({
    from: SETTINGS.from,
    host: SETTINGS.host,
    port: SETTINGS.port,
    userName: SETTINGS.username,
    password: SETTINGS.password,
    enableSsl: SETTINGS['enable-ssl'],
  })
})

it('keeps the byte order mark', () => {
  expect(after.lastIndexOf(BYTE_ORDER_MARK)).toBe(0)
})

it('keeps all 30 line ends CRLF', () => {
  expect(after.match(/\r\n|\r|\n/g)).toStrictEqual(Array.from({ length: 30 }, () => '\r\n'))
})

it('keeps both comments', () => {
  const comments = before.match(/<!--.*?-->/g)
  expect(comments).toHaveLength(2)
  expect(after.match(/<!--.*?-->/g)).toStrictEqual(comments)
})

it('changes the lines that hold a value that was set, and no other', () => {
  const lines = after.split('\r\n')
  const changed = before.split('\r\n').flatMap((line, index) => {
    const now = lines[index]
    return now === line ? [] : [now]
  })
  expect(changed).toStrictEqual([
    '      <smtp from="orders@bakery.example">',
    `        <network host='smtp.bakery.example'  port="587" userName="bakery-orders" password="p&amp;s&lt;s&gt;&quot;w'ord" enableSsl="true" />`,
  ])
})

it.each(['Content-Security-Policy', 'umbracoDbDSN', 'Smtp:Host', 'Smtp:Password'])(
  'leaves %s as it is written',
  (name) => {
    const line = (text: string) => text.split('\r\n').find((one) => one.includes(name))
    expect(line(before)).toBeDefined()
    expect(line(after)).toBe(line(before))
  },
)

it.each([
  ['new', SETTINGS.password],
  ['old', OLD_PASSWORD],
])('shows the %s password nowhere, in no form', (_, password) => {
  expect(leaksOf(ran, password)).toStrictEqual([])
  expect(ran.masks).toContain(password)
})
