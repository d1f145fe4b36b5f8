import { anchorOf } from '../findings/finding.js'

/** The variables of the runner that tell where the action itself comes from. */
export interface ActionVariables {
  readonly GITHUB_SERVER_URL?: string | undefined
  readonly GITHUB_ACTION_REPOSITORY?: string | undefined
  readonly GITHUB_ACTION_REF?: string | undefined
}

/**
 * Where a rule is described, in the very version of the action that runs.
 *
 * @param rule its id
 * @returns a URL; within the action's own repository, where the runner names none, the path in it
 */
export function ruleLink(variables: ActionVariables, rule: string): string {
  const file = rule.startsWith('workflow/') ? 'docs/leak-paths.md' : 'docs/rules.md'
  const page = `${file}#${anchorOf(rule)}`
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = variables
  if (!repository || !ref) return page
  const server = variables.GITHUB_SERVER_URL ?? 'https://github.com'
  return encodeURI(`${server}/${repository}/blob/${ref}/`) + page
}
