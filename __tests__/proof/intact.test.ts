import { expect, it } from '@jest/globals'
import { bytesAreIntact, documentIsIntact, lineEndsAreIntact } from '../../proof/corpus/intact.js'

const EMPTY = `\ufeff<configuration>\r
  <!-- <smtp from="a@b" /> -->\r
  <add key='a'  value="1" />\r
  <system.net><mailSettings /></system.net>\r
</configuration>`
const MAIL = '<mailSettings>\r\n<smtp from="c@d"><network host="h" /></smtp>\r\n</mailSettings>'
const FILLED = EMPTY.replace('<mailSettings />', MAIL)

/** Whether the bytes, the line ends and the document are judged intact. */
function judged(before: string, after: string): readonly boolean[] {
  const files = [Buffer.from(before), Buffer.from(after)] as const
  return [bytesAreIntact(...files), lineEndsAreIntact(...files), documentIsIntact(...files)]
}

it.each([
  ['the same file', EMPTY, EMPTY],
  ['new mail elements', EMPTY, FILLED],
  ['another value', FILLED, FILLED.replace('"c@d"', "'e@f'")],
  ['a value more', FILLED, FILLED.replace('host="h"', 'host="h" port="25"')],
  [
    'default credentials taken out',
    FILLED.replace('host=', 'defaultCredentials="true" host='),
    FILLED,
  ],
])('takes %s as intact', (_, before, after) => {
  expect(judged(before, after)).toStrictEqual([true, true, true])
})

it.each([
  ['a lost byte order mark', FILLED.slice(1), [false, true, true]],
  ['one line end of another kind', FILLED.replace('\r\n', '\n'), [false, false, true]],
  ['a final line end', `${FILLED}\r\n`, [false, true, true]],
  ['another white space in a tag', FILLED.replace("'  ", "' "), [false, true, true]],
  ['other quotes', FILLED.replace("'a'", '"a"'), [false, true, true]],
  ['another indentation', FILLED.replace('  <add', ' <add'), [false, true, true]],
  ['a value of another element', FILLED.replace('"1"', '"2"'), [false, true, false]],
  ['a changed comment', FILLED.replace('"a@b"', '"c@d"'), [false, true, false]],
  ['a lost comment', FILLED.replace(/<!--.*-->/, ''), [false, true, false]],
  ['a lost element', FILLED.replace(/<add .*>/, ''), [false, true, false]],
  ['an attribute of nobody', FILLED.replace('host="h"', 'host="h" hsot="h"'), [false, true, false]],
])('finds %s', (_, after, found) => {
  expect(judged(FILLED, after)).toStrictEqual(found)
})
