/**
 * Keeps secrets out of what servers send back.
 */
import { isSecret } from './forms.js'
import { Redactor } from './redactor.js'

/** Of a text, nobody is shown so much; a reply may have 64 KB. */
const LONGEST = 4000

/**
 * Makes the function that takes user name and password out of a text of a server, and each piece of the password.
 * What is longer than some thousand characters is cut.
 */
export function concealer(userName: string, password: string): (text: string) => string {
  const redactor = new Redactor('server')
  if (isSecret(userName)) redactor.add(userName)
  if (isSecret(password)) redactor.add(password, true)
  return (text) => redactor.redact(text.slice(0, LONGEST))
}
