/**
 * Names under which people write user names and passwords. A misspelt one contains a real password all the same.
 */
import { nearest } from '../text/near-miss.js'

const SHORT = ['user', 'usr', 'uid', 'login', 'pass', 'pas', 'pwd', 'pw', 'psw', 'pswd']

const LONG = ['password', 'username', 'passwd', 'loginname', 'credentials']

/** Whether a name is one of a credential, or so close to one that it may be meant; letter case does not count. */
export function soundsLikeCredential(name: string): boolean {
  const letters = name.toLowerCase().replaceAll(/[^a-z]/g, '')
  return SHORT.includes(letters) || LONG.includes(letters) || nearest(letters, LONG) !== null
}
