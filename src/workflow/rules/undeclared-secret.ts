import { quoted, type Advice, type Rule } from '../rule.js'
import { isOurs, withoutRef } from '../uses.js'
import { entriesOf, member, type Step, type Workflow } from '../workflow.js'
import type { Span, YamlText } from '../../syntax/yaml.js'

/** GitHub Docs, "Reusing workflows": a called workflow gets the secrets that it declares, or all by `inherit`. */
export const undeclaredSecret: Rule = {
  id: 'workflow/undeclared-secret',
  summary: 'A reusable workflow uses a secret that it does not declare: it arrives empty.',
  check: ({ workflow, callers, context }) => {
    const calls = callsOf(workflow, callers)
    const isInherited = calls.length > 0 && calls.every(Boolean)
    if (!workflow.triggers.has('workflow_call') || isInherited) return []
    const declared = declaredBy(workflow)
    return workflow.jobs
      .filter(({ hasEnvironment }) => !hasEnvironment)
      .flatMap(({ steps }) => steps)
      .filter((step) => isOurs(step, context))
      .flatMap((step) => secretsOf(step))
      .filter(({ name }) => !declared.has(name.toLowerCase()))
      .map(advice)
  },
}

/** Whether each call of a workflow hands all secrets on. */
function callsOf({ path }: Workflow, callers: readonly Workflow[]): readonly boolean[] {
  return callers
    .flatMap(({ jobs }) => jobs)
    .filter(({ uses }) => uses !== null && isCall(uses.text, path))
    .map(({ inheritsSecrets }) => inheritsSecrets)
}

/** `./.github/workflows/a.yml`, or with a repository before and a ref behind. */
function isCall(uses: string, path: string): boolean {
  const used = withoutRef(uses.trim())
  return used === path || used.endsWith(`/${path}`)
}

/** The secrets that a workflow declares; their names mind no letter case. */
function declaredBy({ triggers }: Workflow): ReadonlySet<string> {
  const secrets = member(triggers.get('workflow_call') ?? null, 'secrets')
  return new Set([...entriesOf(secrets).keys()].map((name) => name.toLowerCase()))
}

/** A secret that an expression names, and where. */
interface SecretUse {
  readonly name: string
  readonly span: Span
}

function secretsOf({ inputs }: Step): readonly SecretUse[] {
  return [...inputs.values()].flatMap(secretsIn).filter(({ name }) => !GIVEN.test(name))
}

/** GitHub itself gives it to every workflow. */
const GIVEN = /^GITHUB_TOKEN$/i

/** It ends before the next one begins: else each of many open ones would be followed to the end of the text. */
const EXPRESSION = /\$\{\{(?:'[^']*'|(?!\$\{\{)[^'}])*\}\}/g

/** In an expression: a string (which is skipped), `secrets.NAME` or `secrets['NAME']`. */
const NAMED = /'[^']*'|(?<![\w.-])secrets\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])/gi

function secretsIn({ text, place }: YamlText): readonly SecretUse[] {
  return [...text.matchAll(EXPRESSION)].flatMap((expression) =>
    [...expression[0].matchAll(NAMED)].flatMap((match) => {
      const name = match[1] ?? match[2]
      const start = expression.index + match.index
      return name === undefined ? [] : [{ name, span: place(start, start + match[0].length) }]
    }),
  )
}

function advice({ name, span }: SecretUse): Advice {
  return {
    span,
    message: `The secret ${quoted(name)} is not declared under "on.workflow_call.secrets", so it arrives empty where another workflow calls this one.`,
    hint: 'Declare it there, and let each caller pass it on under "secrets:"; or let each caller say "secrets: inherit".',
  }
}
