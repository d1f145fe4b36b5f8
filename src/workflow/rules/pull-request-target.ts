import type { Advice, Rule } from '../rule.js'
import { isOurs, isUseOf, type WorkflowContext } from '../uses.js'
import type { Job, Step } from '../workflow.js'
import type { YamlText } from '../../syntax/yaml.js'

/** GitHub Docs, "Securely using pull_request_target": the event hands secrets to the run of a fork's code. */
export const pullRequestTarget: Rule = {
  id: 'workflow/pull-request-target',
  summary: "A job with the secrets at hand checks out a fork's code.",
  check: ({ workflow, context }) =>
    workflow.triggers.has('pull_request_target')
      ? workflow.jobs
          .filter(({ steps }) => steps.some((step) => hasSecrets(step, context)))
          .flatMap(checkOutsOfForks)
      : [],
}

/** Whether a step of ours is given secrets, or is to write. */
function hasSecrets(step: Step, context: WorkflowContext): boolean {
  if (!isOurs(step, context)) return false
  const isGivenOne = [...step.inputs.values()].some(({ text }) => /\bsecrets\b/i.test(text))
  return isGivenOne || step.inputs.get('mode')?.text.trim() !== 'check'
}

function checkOutsOfForks({ steps }: Job): readonly Advice[] {
  return steps.flatMap((step) => {
    const ref = isUseOf(step, 'actions/checkout') ? step.inputs.get('ref') : undefined
    return ref !== undefined && HEAD.test(ref.text) ? [advice(ref)] : []
  })
}

function advice({ text, place }: YamlText): Advice {
  return {
    span: place(0, text.length),
    message:
      'Under "pull_request_target", this checks out code of the pull request, also from a fork, in a job that has the SMTP secrets: that code can take them.',
    hint: 'Let "pull_request" start this workflow, and set "mode: check", which needs no secret.',
  }
}

/** The names of what a pull request brings, merged or not. */
const HEAD =
  /github\s*\.\s*(?:event\s*\.\s*pull_request\s*\.\s*(?:head\s*\.\s*(?:sha|ref)|merge_commit_sha)|head_ref)\b|\brefs\/(?:remotes\/)?pull\/.+\/(?:merge|head)\b/i
