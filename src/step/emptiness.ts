/**
 * What is said of inputs that are empty. Loaded only where one is.
 */
import { capital, theInput } from '../mentions.js'
import { EMPTY_SECRET_CAUSES } from '../settings.js'
import { inert } from '../text/inert.js'
import type { SecretBehind } from '../workflow/advise.js'

/** Of a name that is quoted. */
const NAME_LIMIT = 60

/** Which inputs are empty, and the secrets that they are taken from. */
export function emptinessOf(empty: readonly SecretBehind[]): string {
  const inputs = empty.map(({ input, secret, path, line, isUndeclared }) => {
    const name = inert(secret, NAME_LIMIT)
    const where = `"${inert(path)}", line ${line}, takes it from the secret "${name}"`
    const cause = isUndeclared
      ? ' That workflow is called by another one, and does not declare the secret under "on.workflow_call.secrets".'
      : ''
    return `${capital(theInput(input))} is empty: ${where}.${cause}`
  })
  return `${inputs.join(' ')} ${EMPTY_SECRET_CAUSES} If the mail server wants no login, delete the input.`
}
