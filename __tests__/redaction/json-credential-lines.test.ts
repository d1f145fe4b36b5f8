import { expect, it } from '@jest/globals'
import { jsonLineMayContainCredential } from '../../src/redaction/json-credential-lines.js'

it.each([
  '"Port": 587,',
  '  "Host": "smtp.b.example", "Port": 587 // both',
  '"Smtp": {',
  '"Umbraco:CMS:Global:Smtp:Host": "a" }',
  '',
])('says no of %j', (line) => {
  expect(jsonLineMayContainCredential(line)).toBe(false)
})

it.each([
  '"Password": "a"',
  '"Pasword": "a", "Port": 587',
  '"\\u0050assword": "a"',
  '"a" , "Port": 587',
  '"Hidden", "hots": "x"',
  '"Other": "a"',
  '"Host": "kim:hunter2@smtp.b.example"',
  'tail of a value"',
  `"Port": ${'1'.repeat(2000)}`,
])('says yes of %j', (line) => {
  expect(jsonLineMayContainCredential(line)).toBe(true)
})

it('takes any name for harmless where its caller does, but no value without one', () => {
  const any = (): boolean => true
  expect(jsonLineMayContainCredential('"Other": "a"', any)).toBe(false)
  expect(jsonLineMayContainCredential('"Hidden", "hots": "x"', any)).toBe(true)
  expect(jsonLineMayContainCredential('"T\\u006fken3": "Hidden"', any)).toBe(true)
  expect(jsonLineMayContainCredential('"Pw": "Hidden"', any)).toBe(true)
})
