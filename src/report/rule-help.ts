/**
 * What a report says of a rule in general, beside a finding of it (script/rules/page.js).
 */
import RULE_HELP from './rule-help.json' with { type: 'json' }

/** Texts, and indexes of examples, which rules share. */
type Parts = readonly (string | number)[]

const HELP: Readonly<Record<string, Parts>> = RULE_HELP.help

/** The summary of a rule and its help, in Markdown; null where no rule has that id. */
export function helpOf(rule: string): string | null {
  const parts = Object.hasOwn(HELP, rule) ? HELP[rule] : undefined
  return parts?.map((part) => (typeof part === 'number' ? example(part) : part)).join('') ?? null
}

function example(index: number): string {
  return RULE_HELP.examples[index] ?? ''
}
