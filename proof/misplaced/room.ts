/**
 * What proof/misplaced.js needs of the sources, in one bundle.
 */
import { unmarked } from '../../script/rules/example.js'
import { judgedExample } from '../../__tests__/support/site.js'
import { adviceOn, deployBy, expectedOf, runOf } from '../../__tests__/support/workflows.js'
import { WEB_CONFIG_RULES } from '../../src/config/web-config/rules/index.js'
import type { Example, TextExample } from '../../src/findings/rule.js'
import { MAIL_RULES } from '../../src/mail/rules/index.js'
import { WORKFLOW_RULES } from '../../src/workflow/rules/index.js'

/** A rule, and whether its bad example is content with the places that the rule finds. */
export interface Trial {
  readonly rule: object
  readonly id: string
  readonly isContent: () => Promise<boolean>
}

/** Every rule with an example in a file. */
export const TRIALS: readonly Trial[] = [
  ...[...WEB_CONFIG_RULES, ...MAIL_RULES].map((rule) => trial(rule, () => isSiteContent(rule))),
  ...WORKFLOW_RULES.map((rule) => trial(rule, () => isWorkflowContent(rule))),
]

function trial(rule: { readonly id: string }, isContent: Trial['isContent']): Trial {
  return { rule, id: rule.id, isContent }
}

async function isSiteContent(rule: { readonly id: string; readonly bad: Example }) {
  const { judgement, marked } = await judgedExample(rule.bad)
  const found = judgement.findings
    .filter(({ rule: id }) => id === rule.id)
    .map(({ path, at }) => ({ path, at }))
  return JSON.stringify(found) === JSON.stringify(marked)
}

async function isWorkflowContent({ id, bad }: { readonly id: string; readonly bad: TextExample }) {
  const text = bad.text.startsWith('- ') ? deployBy(bad.text) : bad.text
  const found = await adviceOn(unmarked(text), runOf(text))
  return JSON.stringify(found) === JSON.stringify(expectedOf(text, id))
}
