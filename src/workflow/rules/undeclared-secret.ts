import { at, type Said } from '../../findings/rule.js'
import type { WorkflowCase, WorkflowRule } from '../case.js'
import { secretsIn, type SecretUse } from '../secrets.js'
import { isOurs, withoutRef } from '../uses.js'
import { entriesOf, member, type Step, type Workflow } from '../workflow.js'

/** GitHub Docs, "Reusing workflows": a called workflow gets the secrets that it declares, or all by `inherit`. */
export const undeclaredSecret: WorkflowRule = {
  id: 'workflow/undeclared-secret',
  level: 'advice',
  severity: 'notice',
  summary: 'A reusable workflow uses a secret that it does not declare: it arrives empty.',
  words: [],
  bad: {
    text: `on:
  workflow_call:
    secrets:
      apiKey:
        required: true

jobs:
  artifact:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/ACTION@COMMIT
        with:
          password: \${{ ⟦secrets.smtpPassword⟧ }}`,
  },
  good: {
    text: `on:
  workflow_call:
    secrets:
      apiKey:
        required: true
      smtpPassword:
        required: true

jobs:
  artifact:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/ACTION@COMMIT
        with:
          password: \${{ secrets.smtpPassword }}`,
  },
  check: (subject) =>
    undeclaredIn(subject).map(({ name, span }) => at(subject.workflow.file, span, saidOf(name))),
}

/** A workflow and its callers, and what tells which steps are ours. */
interface Called extends Pick<WorkflowCase, 'workflow' | 'callers'> {
  readonly context: Parameters<typeof isOurs>[1]
}

/** The secrets that our steps of a reusable workflow use, and that reach them from no caller. */
export function undeclaredIn({ workflow, callers, context }: Called): readonly SecretUse[] {
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
}

/** Whether each call of a workflow hands all secrets on. */
function callsOf({ file }: Workflow, callers: readonly Workflow[]): readonly boolean[] {
  return callers
    .flatMap(({ jobs }) => jobs)
    .filter(({ uses }) => uses !== null && isCall(uses.text, file.path))
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

function secretsOf({ inputs }: Step): readonly SecretUse[] {
  return [...inputs.values()].flatMap(secretsIn).filter(({ name }) => !GIVEN.test(name))
}

/** GitHub itself gives it to every workflow. */
const GIVEN = /^GITHUB_TOKEN$/i

function saidOf(secret: string): Said {
  return {
    message:
      'The secret "{secret}" is not declared under "on.workflow_call.secrets", so it arrives empty where another workflow calls this one.',
    hint: 'Declare it there, and let each caller pass it on under "secrets:"; or let each caller say "secrets: inherit".',
    names: { secret },
  }
}
