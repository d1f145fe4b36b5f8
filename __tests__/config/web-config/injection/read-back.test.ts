import { describe, expect, test } from '@jest/globals'
import { readBack } from '../../../../src/config/web-config/injection/read-back.js'
import type { SettingName } from '../../../../src/settings.js'

const SMTP =
  '<smtp from="a@b.example"><network host="mx.b.example" password="a&amp;b&gt;c"/></smtp>'
const MAIL = `<system.net><mailSettings>${SMTP}</mailSettings></system.net>`
const DECOY = MAIL.replaceAll('b.example', 'decoy.example')
const EXPECTED = [
  { setting: 'from', value: 'a@b.example' },
  { setting: 'host', value: 'mx.b.example' },
  { setting: 'password', value: 'a&b>c' },
] as const

function misread(content: string): readonly SettingName[] {
  return readBack(`<?xml version="1.0"?>\n<configuration>${content}</configuration>`, EXPECTED)
}

describe('the second reader finds <smtp>', () => {
  test.each([
    ['alone', MAIL],
    ['in a location of the whole site', `<location path=".">${MAIL}</location>`],
    ['behind one in a comment', `<!-- ${DECOY} -->${MAIL}`],
    ['behind one in a CDATA section of another element', `<a><![CDATA[${DECOY}</a>]]></a>${MAIL}`],
    ['behind one in an instruction', `<?a ${DECOY}?>${MAIL}`],
    ['behind one in another section', `<other><a>${DECOY}</a></other>${MAIL}`],
    ['behind one of a part of the site', `<location path="a">${DECOY}</location>${MAIL}`],
    ['behind elements of the same name in each other', `<a><a/><a b=">"></a>${DECOY}</a>${MAIL}`],
    ['behind a self-closed element without a space', `<system.net/><a/>${MAIL}`],
    ['behind a name that only begins alike', `<system.network>${DECOY}</system.network>${MAIL}`],
    ['behind two hundred levels', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}${MAIL}`],
    ['behind names that JavaScript has', `<toString/><constructor a="" />${MAIL}`],
    ['behind many references', `<a>${'&amp;'.repeat(200_000)}</a>${MAIL}`],
  ])('%s', (_, content) => {
    expect(misread(content)).toStrictEqual([])
  })

  test('that is the root of its file', () => {
    expect(readBack(SMTP, EXPECTED)).toStrictEqual([])
  })
})

describe('the second reader does not take for <smtp>', () => {
  test.each([
    ['one in a comment', `<!-- ${MAIL} -->`],
    ['one in another section', `<other>${MAIL}</other>`],
    ['one of a part of the site', `<location path="a">${MAIL}</location>`],
    ['one in other letters', MAIL.replaceAll('smtp', 'SMTP')],
  ])('%s', (_, content) => {
    expect(misread(content)).toStrictEqual(['from', 'host', 'password'])
  })
})

test('an attribute that had to go is missed where it is still there', () => {
  expect(readBack(SMTP, [{ setting: 'password', value: null }])).toStrictEqual(['password'])
})
