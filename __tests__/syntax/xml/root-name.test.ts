import { expect, it } from '@jest/globals'
import { rootNameOf } from '../../../src/syntax/xml/root-name.js'

it.each([
  ['<configuration>', 'configuration'],
  ['\ufeff<?xml version="1.0"?>\n<!-- <a> -->\n<packages/>', 'packages'],
  ['<!DOCTYPE a><b>', 'b'],
  ['<!DOCTYPE a SYSTEM "x>y" [<!ENTITY c "]>"> <?d ]> ?> <!-- ]> -->]><b>', 'b'],
  [`<!DOCTYPE a [<!-- it's --> <!ENTITY c '"<'>]><b/>`, 'b'],
  ['<!DOCTYPE a [<!ELEMENT b ANY>', null],
  ['<!-- never closed', null],
  ['< a>', null],
  ['</a>', null],
  ['', null],
])('finds the root of %j', (text, name) => {
  expect(rootNameOf(text)).toBe(name)
})

// Were the rest looked at anew for each of them, this would take hours.
it.each(['<', '"', '[', '<!--', '<?', "'", '<!DOCTYPE '])(
  'ends soon, however many %j a DOCTYPE holds',
  (piece) => {
    expect(rootNameOf(`<!DOCTYPE a [${piece.repeat(500_000)}`)).toBeNull()
  },
)
