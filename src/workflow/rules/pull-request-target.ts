import { at } from '../../findings/rule.js'
import type { YamlText } from '../../syntax/yaml.js'
import type { WorkflowRule } from '../case.js'
import { isOurs, isUseOf, refOf, type WorkflowContext } from '../uses.js'
import type { Job, Step } from '../workflow.js'

/** GitHub Docs, "Securely using pull_request_target": the event hands secrets to the run of a fork's code. */
export const pullRequestTarget: WorkflowRule = {
  id: 'workflow/pull-request-target',
  level: 'advice',
  severity: 'notice',
  summary: "A job with the secrets at hand checks out a fork's code.",
  words: [],
  bad: {
    text: `on: pull_request_target

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          ref: ⟦\${{ github.event.pull_request.head.sha }}⟧
          allow-unsafe-pr-checkout: true
      - uses: OWNER/ACTION@COMMIT
        with:
          password: \${{ secrets.SMTP_PASSWORD }}`,
  },
  good: {
    text: `on: pull_request

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: OWNER/ACTION@COMMIT
        with:
          mode: check`,
  },
  check: ({ workflow, context }) => {
    if (!workflow.triggers.has('pull_request_target')) return []
    return workflow.jobs
      .filter(({ steps }) => steps.some((step) => hasSecrets(step, context)))
      .flatMap(checkOutsOfForks)
      .map(({ text, place }) =>
        at(workflow.file, place(0, text.length), {
          message:
            'Under "pull_request_target", this checks out code of the pull request, also from a fork, in a job that has the SMTP secrets: that code can take them.',
          hint: 'Let "pull_request" start this workflow, and set "mode: check", which needs no secret.',
        }),
      )
  },
}

/** Whether a step of ours is given secrets, or is to write. */
function hasSecrets(step: Step, context: WorkflowContext): boolean {
  if (!isOurs(step, context)) return false
  const isGivenOne = [...step.inputs.values()].some(({ text }) => /\bsecrets\b/i.test(text))
  return isGivenOne || step.inputs.get('mode')?.text.trim() !== 'check'
}

/** The refs of a fork that a job checks out. */
function checkOutsOfForks({ steps }: Job): readonly YamlText[] {
  return steps.flatMap((step) => {
    const ref = isUseOf(step, 'actions/checkout') ? step.inputs.get('ref') : undefined
    return ref !== undefined && HEAD.test(ref.text) && !refusesForks(step) ? [ref] : []
  })
}

/** The first version of actions/checkout that refuses a fork's code under `pull_request_target`. */
const FIRST_TO_REFUSE = 7

/**
 * Whether the check-out refuses by itself. `allow-unsafe-pr-checkout` lets it pass; an expression there may
 * come to either, and is not told of.
 */
function refusesForks(step: Step): boolean {
  const version = versionOf(step)
  if (version === null || version < FIRST_TO_REFUSE) return false
  return step.inputs.get('allow-unsafe-pr-checkout')?.text.trim().toLowerCase() !== 'true'
}

/** The major version of an action: of a tag, or of a commit whose comment names one, as Dependabot writes it. */
function versionOf(step: Step): number | null {
  const ref = refOf(step)
  const said = /^[0-9a-f]{40}$/i.test(ref) ? (step.uses?.comment ?? '') : ref
  const version = /(?:^|[\s@])v([0-9]{1,4})(?:\.[0-9]+){0,2}(?=\s|$)/.exec(said)?.[1]
  return version === undefined ? null : Number(version)
}

/** The names of what a pull request brings, merged or not. */
const HEAD =
  /github\s*\.\s*(?:event\s*\.\s*pull_request\s*\.\s*(?:head\s*\.\s*(?:sha|ref)|merge_commit_sha)|head_ref)\b|\brefs\/(?:remotes\/)?pull\/.+\/(?:merge|head)\b/i
