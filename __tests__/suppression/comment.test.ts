import { expect, it } from '@jest/globals'
import { suppressionIn } from '../../src/suppression/comment.js'

const SPAN = { start: 3, end: 90 }

it.each([
  ['umbraco-smtp-disable tls/off: our own relay', 'file', 'tls/off', 'our own relay'],
  [' umbraco-smtp-disable-next-line tls/off: a: b ', 'next-line', 'tls/off', 'a: b'],
  [
    '\r\n\tumbraco-smtp-disable\r\n\ttls/off :\r\n\ttwo\r\n\tlines',
    'file',
    'tls/off',
    'two\r\n\tlines',
  ],
  ['umbraco-smtp-disable tls/off', 'file', 'tls/off', ''],
  ['umbraco-smtp-disable tls/off:', 'file', 'tls/off', ''],
  ['umbraco-smtp-disable tls/off our own relay', 'file', 'tls/off', ''],
  ['umbraco-smtp-disable', 'file', '', ''],
  ['umbraco-smtp-disable: why', 'file', '', 'why'],
  ['umbraco-smtp-disable-line tls/off: why', null, 'tls/off', 'why'],
  ['umbraco-smtp-Disable tls/off: why', null, 'tls/off', 'why'],
  ['umbraco-smtp-disable-next-line', 'next-line', '', ''],
])('reads %j', (content, ...read) => {
  const [scope, rule, reason] = read
  expect(suppressionIn(content, SPAN)).toStrictEqual({ scope, rule, reason, span: SPAN })
})

it.each(['', 'x', 'umbraco-smtp', 'see umbraco-smtp-disable tls/off: why', 'UMBRACO-SMTP-disable'])(
  'takes %j for a comment like any other',
  (content) => {
    expect(suppressionIn(content, SPAN)).toBeNull()
  },
)
