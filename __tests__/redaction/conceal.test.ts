import { expect, it } from '@jest/globals'
import { concealer } from '../../src/redaction/conceal.js'

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')

it.each([
  ['as it is', 'p&s<s>"w\'ord'],
  ['in another letter case', 'P&S<S>"W\'ORD'],
  ['in base64', base64('p&s<s>"w\'ord')],
  ['in base64 without its padding', base64('p&s<s>"w\'ord').replace(/=+$/, '')],
  ['as AUTH PLAIN', base64('\0jo.doe\0p&s<s>"w\'ord')],
  ['as AUTH PLAIN with an identity', base64('jo.doe\0jo.doe\0p&s<s>"w\'ord')],
  ['as part of an address', encodeURIComponent('p&s<s>"w\'ord')],
  ['with a zero width space in it', 'p&s<\u200bs>"w\'ord'],
  ['with a colour in it', 'p&s<\u001b[31ms>"w\'ord'],
  ['with a private character in it', 'p&s<\ue000s>"w\'ord'],
  ['in longer base64', base64('so it is p&s<s>"w\'ord, is it not')],
  ['in base64 that begins anywhere', `x${base64('so it is p&s<s>"w\'ord')}`],
  ['with some references', 'p&amp;s&LT;s>&#x22;w&#39;ord'],
  ['with some percents', "p%26s<s>%22w'ord"],
  ['in hexadecimal digits', Buffer.from('p&s<s>"w\'ord').toString('hex').toUpperCase()],
  ['with backslashes', String.raw`p\u0026s<s>\"w\'ord`],
])('conceals a password %s', (_how, form) => {
  expect(concealer('jo.doe', 'p&s<s>"w\'ord')(`say ${form}, friend`)).toBe('say ***, friend')
})

const LONG = 'Zq7Kx9-Vm2Wt!4p'

it.each([
  ['its beginning', LONG.slice(0, 8), '***'],
  ['its end', LONG.slice(4), '***'],
  ['its middle', LONG.slice(2, 11), '***'],
  ['the beginning of its base64', base64(LONG).slice(0, 13), '***'],
  ['words of one line and the next', `${LONG.slice(0, 6)} ${LONG.slice(6)}`, '***'],
  [
    'base64 in groups',
    base64(LONG)
      .replaceAll(/(.{4})/g, '$1 ')
      .trim(),
    '***',
  ],
  ['two pieces', `${LONG.slice(0, 9)}, and ${LONG.slice(5)}`, '***, and ***'],
  ['less than a piece', LONG.slice(0, 7), LONG.slice(0, 7)],
])('conceals pieces of a password: %s', (_how, said, shown) => {
  expect(concealer('jo.doe@example.com', LONG)(`no ${said} at example.com`)).toBe(
    `no ${shown} at example.com`,
  )
})

it('leaves the words of servers, also where a password holds them', () => {
  const conceal = concealer('', 'MyPassword2024')
  expect(conceal('535 Username and Password not accepted')).toBe(
    '535 Username and Password not accepted',
  )
  expect(conceal('535 mypassword2, MyPassword2024')).toBe('535 ***, ***')
})

it('conceals the user name and the longest form first', () => {
  const conceal = concealer('secret', 'secret-and-more')

  expect(conceal('secret-and-more, secret')).toBe('***, ***')
})

it('conceals a password of several words, whatever stands between them', () => {
  expect(concealer('', 'rye bread')('rye\tbread, rye bread')).toBe('***, ***')
})

it('conceals a password of any length', () => {
  const password = 'aé<&b"xyz7'.repeat(10_000)
  expect(concealer('jo.doe', password)(`say ${password}`)).toBe('say ***')
})

it.each([
  ['constants', 'apikey', 'long-password', 'the user apikey'],
  ['what is too short to be a secret', 'me', 'abc', 'me and my abc'],
  ['anything where there are no credentials', '', '', 'some text\twith a tab'],
  ['text without a secret, not even its tabs', 'jo.doe', 'long-password', 'a\tb'],
])('leaves %s', (_what, ...[userName, password, text]) => {
  expect(concealer(userName, password)(text)).toBe(text)
})
