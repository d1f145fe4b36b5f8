import { expect, it } from '@jest/globals'
import { soundsLikeCredential } from '../../src/redaction/credential-names.js'

it.each([
  'password',
  'Password',
  'pasword',
  'passwrod',
  'Passwort',
  'pass-word',
  'pwd',
  'pswd',
  'Pw',
  'userName',
  'user',
  'usernaem',
  'login',
  'loginName',
  'credential',
  ...['usr', 'uid', 'PASS', 'pas', 'psw', 'p_w'],
])('takes %s for the name of a credential', (name) => {
  expect(soundsLikeCredential(name)).toBe(true)
})

it.each([
  'host',
  'prot',
  'from',
  'FromName',
  'enableSsl',
  'targetName',
  'clientDomain',
  'name',
  'path',
  '',
  ...['users', 'id', 'p', 'w', 'pd', 'userlogin'],
])('does not take %j for one', (name) => {
  expect(soundsLikeCredential(name)).toBe(false)
})
