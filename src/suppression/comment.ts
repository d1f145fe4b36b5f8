/**
 * Comments → suppressions. The grammar is that of a line of ESLint's, with one rule and a reason:
 * `umbraco-smtp-disable-next-line rule-id: reason`.
 */
import type { Span } from '../syntax/span.js'
import { MARK, type Scope, type Suppression } from './suppression.js'

/** The first words that there are. */
export const DIRECTIVES: ReadonlyMap<string, Scope> = new Map([
  [`${MARK}disable-next-line`, 'next-line'],
  [`${MARK}disable`, 'file'],
])

/**
 * What a comment silences.
 *
 * @param content what stands between the characters that begin and end the comment
 * @param span the whole comment, with these characters
 * @returns null where it is a comment like any other
 */
export function suppressionIn(content: string, span: Span): Suppression | null {
  const text = content.trim()
  if (!text.startsWith(MARK)) return null
  const directive = /^[\w-]*/.exec(text)?.[0] ?? ''
  const scope = DIRECTIVES.get(directive) ?? null
  const rest = text.slice(directive.length).trimStart()
  const rule = /^[^\s:]*/.exec(rest)?.[0] ?? ''
  const behind = rest.slice(rule.length).trimStart()
  const reason = behind.startsWith(':') ? behind.slice(1).trim() : ''
  return { rule, reason, scope, span }
}
