import { expect, it } from '@jest/globals'
import { credentialsInHost, inputBehind } from '../src/settings.js'

it.each<[string, readonly string[]]>([
  ['smtp.example.com', []],
  ['smtp.example.com:587', []],
  ['smtp@example.com', []],
  ['smtp://kim:pa55/w0rd@smtp.example.com', ['kim:pa55/w0rd', 'kim', 'pa55/w0rd']],
  ['smtp://kim@smtp.example.com', ['kim']],
  ['smtp://kim:p4ss:w@rd@smtp.example.com:587', ['kim:p4ss:w@rd', 'kim', 'p4ss:w@rd']],
  ['kim:p4ss@smtp.example.com', ['kim:p4ss', 'kim', 'p4ss']],
])('knows the credentials in the host %s', (host, credentials) => {
  expect(credentialsInHost(host)).toStrictEqual(credentials)
})

it('names the input that a setting comes from', () => {
  const requested = { pickupDirectoryLocation: 'mail', enableSsl: false }
  expect(inputBehind('pickupDirectoryLocation', requested)).toBe('pickup-directory')
  expect(inputBehind('enableSsl', requested)).toBe('enable-ssl')
  expect(inputBehind('host', requested)).toBeNull()
})

it('reads credentials in a host of a hundred thousand blanks at once', () => {
  expect(credentialsInHost(`${' '.repeat(200_000)}kim:secret@smtp`)).toStrictEqual([
    'kim:secret',
    'kim',
    'secret',
  ])
  expect(credentialsInHost(' '.repeat(200_000))).toStrictEqual([])
})
