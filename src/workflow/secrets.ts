/**
 * The secrets that the expressions of a workflow name.
 */
import type { Span } from '../syntax/span.js'
import type { YamlText } from '../syntax/yaml.js'

/** A secret that an expression names, and where. */
export interface SecretUse {
  readonly name: string
  readonly span: Span
}

/** It ends before the next one begins: else each of many open ones would be followed to the end of the text. */
const EXPRESSION = /\$\{\{(?:'[^']*'|(?!\$\{\{)[^'}])*\}\}/g

const SECRET = String.raw`secrets\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])`

/** In an expression: a string (which is skipped), `secrets.NAME` or `secrets['NAME']`. */
const NAMED = new RegExp(String.raw`'[^']*'|(?<![\w.-])${SECRET}`, 'gi')

/** All secrets that a text names, in their order. */
export function secretsIn({ text, place }: YamlText): readonly SecretUse[] {
  return [...text.matchAll(EXPRESSION)].flatMap((expression) =>
    [...expression[0].matchAll(NAMED)].flatMap((match) => {
      const name = match[1] ?? match[2]
      const start = expression.index + match.index
      return name === undefined ? [] : [{ name, span: place(start, start + match[0].length) }]
    }),
  )
}

const WHOLE = new RegExp(String.raw`^\$\{\{\s*${SECRET}\s*\}\}$`, 'i')

/** The secret that a text is, where it is one secret and nothing else; null for any other. */
export function secretAlone(text: YamlText): SecretUse | null {
  return WHOLE.test(text.text) ? (secretsIn(text)[0] ?? null) : null
}
