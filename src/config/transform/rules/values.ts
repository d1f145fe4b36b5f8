/**
 * Values in a transform that do not come to the site: those of one that fails, or that nobody applies, and passwords that
 * later steps replace. What does come to the site is judged there.
 */
import { THIS_ACTION, theInput } from '../../../mentions.js'
import { at, type Complaint } from '../../../findings/rule.js'
import {
  isPasswordInUse,
  placeholderIn,
  placeholderInPassword,
} from '../../../redaction/placeholders.js'
import type { DomAttribute } from '../../../syntax/dom/node.js'
import type { TransformReading, TransformRule } from '../reading.js'
import { elementsOf, spanOf } from './elements.js'
import { BARE_BASE, mailExample, TRANSFORM_GOOD } from './examples.js'

/** The attributes of mail settings that have a value. */
function valuesIn(reading: TransformReading): readonly DomAttribute[] {
  return elementsOf(reading).flatMap(({ name, attributes }) =>
    name === 'smtp' || name === 'network'
      ? attributes.filter(({ namespace, value }) => namespace === '' && value !== '')
      : [],
  )
}

function isSaved({ application }: TransformReading): boolean {
  return application?.result != null
}

function isPassword({ name }: DomAttribute): boolean {
  return /^(?:password|pwd|pass)$/i.test(name)
}

/** An element whose insertion fails. */
function failing(network: string): string {
  return `<smtp from="post@example.net" xdt:Transform="Nope">\n        ${network}\n      </smtp>`
}

const password: TransformRule = {
  id: 'transform/committed-password',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A transform contains a password that does not come to the site: it fails, nobody applies it, or a later step writes another one. The history of the repository has it all the same.',
  words: [],
  bad: mailExample(failing('<network ⟦password⟧="correct horse" />'), BARE_BASE),
  good: TRANSFORM_GOOD,
  check: (reading, { settings: given }): readonly Complaint[] => {
    const { file } = reading
    if (file === null || (isSaved(reading) && given.password !== undefined)) return []
    return valuesIn(reading)
      .filter((one) => isPassword(one) && isPasswordInUse(one.value))
      .map((one) =>
        at(file, spanOf(one), {
          message:
            'The transform contains a password. Everybody who can read the repository can read it.',
          hint: `Get a new password from the provider, and store it as a secret. Empty the value here, and let ${THIS_ACTION} inject it: give ${theInput('environment')}.`,
        }),
      )
  },
}

const token: TransformRule = {
  id: 'transform/token',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A transform that fails, or that nobody applies, contains a token that something else is to replace, such as `#{host}`.',
  words: [],
  bad: mailExample(failing('<network ⟦host⟧="#{host}" />'), BARE_BASE),
  good: TRANSFORM_GOOD,
  check: (reading): readonly Complaint[] => {
    const { file } = reading
    if (file === null || isSaved(reading)) return []
    return valuesIn(reading)
      .filter((one) =>
        isPassword(one)
          ? placeholderInPassword(one.value) !== null
          : placeholderIn(one.value) !== null,
      )
      .map((one) =>
        at(file, spanOf(one), {
          message: 'The value looks like a token that is still to be replaced.',
          hint: `Let ${THIS_ACTION} inject the value, or make sure that the token is replaced before the deploy.`,
        }),
      )
  },
}

export const VALUE_RULES: readonly TransformRule[] = [password, token]
