import { expect, it } from '@jest/globals'
import { nearest } from '../../src/text/near-miss.js'
import {
  parseBoolean,
  parseDeliveryFormat,
  parseDeliveryMethod,
  parseInt32,
  parsePort,
  trim,
} from '../../src/dotnet/values.js'

it.each([
  ['587', 587],
  [' 587 ', 587],
  ['+587', 587],
  ['00587', 587],
  ['0x24B', 587],
  ['0X24b', 587],
  ['#24B', 587],
  ['&h24B', 587],
  ['&H24B', 587],
  ['587\n', 587],
  ['587\u00a0', 587],
  ['\u2003587\u0085', 587],
  ['65535', 65535],
  ['1', 1],
  ['0', null],
  ['-1', null],
  ['-0', null],
  ['65536', null],
  ['0x1FFFF', null],
  ['', null],
  ['abc', null],
  ['587.0', null],
  ['1e3', null],
  ['1,000', null],
  ['5 87', null],
  ['(587)', null],
  ['0x', null],
  ['#', null],
  ['+0x24B', null],
  ['٥٨٧', null],
  ['587\ufeff', null],
  ['2147483648', null],
])('reads the port %j as %j', (value, port) => {
  expect(parsePort(value)).toBe(port)
})

it.each([
  ['2147483647', 2147483647],
  ['2147483648', null],
  ['-2147483648', -2147483648],
  ['-2147483649', null],
  ['0x7FFFFFFF', 2147483647],
  ['0x80000000', -2147483648],
  ['0xFFFFFFFF', -1],
  ['0x100000000', null],
  ['99999999999999999999', null],
])('reads %s as the 32-bit number %j', (value, number) => {
  expect(parseInt32(value)).toBe(number)
})

it.each([
  ['true', true],
  ['False', false],
  ['TRUE', true],
  ['tRuE', true],
  [' true ', true],
  ['true\n', true],
  ['\u00a0false\t', false],
  ['\0true\0 ', true],
  ['1', null],
  ['yes', null],
  ['t', null],
  ['', null],
  ['true false', null],
])('reads the boolean %j as %j', (value, boolean) => {
  expect(parseBoolean(value)).toBe(boolean)
})

it.each([
  ['network', 'Network'],
  ['SPECIFIEDPICKUPDIRECTORY', 'SpecifiedPickupDirectory'],
  ['PickupDirectoryFromIIS', 'PickupDirectoryFromIis'],
  [' Network', null],
  ['Network ', null],
  ['', null],
  ['0', null],
])('reads the delivery method %j as %j', (value, method) => {
  expect(parseDeliveryMethod(value)).toBe(method)
})

it.each([
  ['sevenbit', 'SevenBit'],
  ['INTERNATIONAL', 'International'],
  ['International ', null],
  ['', null],
])('reads the delivery format %j as %j', (value, format) => {
  expect(parseDeliveryFormat(value)).toBe(format)
})

it('trims a long value in linear time', () => {
  const inside = ' '.repeat(1_000_000)
  expect(trim(` a${inside}b `)).toBe(`a${inside}b`)
})

it.each([
  ['enableSSL', 'enableSsl'],
  ['username', 'userName'],
  ['pasword', 'password'],
  ['hots', 'host'],
  ['hats', null],
  ['clientdomain', 'clientDomain'],
  ['port', null],
  ['timeout', null],
])('takes %s for %j', (written, meant) => {
  const names = ['host', 'port', 'userName', 'password', 'enableSsl', 'clientDomain']
  expect(nearest(written, names)).toBe(meant)
})
