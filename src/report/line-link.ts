import type { Place } from '../findings/finding.js'

/** The variables of the runner that tell which commit is checked. */
export interface CommitVariables {
  readonly GITHUB_SERVER_URL?: string | undefined
  readonly GITHUB_REPOSITORY?: string | undefined
  readonly GITHUB_SHA?: string | undefined
}

/**
 * Where a place is to be seen on GitHub, in the commit that is checked.
 *
 * @returns a URL; null where the runner does not name the commit
 */
export function lineLink(variables: CommitVariables, { path, at }: Place): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = variables
  if (!server?.startsWith('https:') || !repository || !commit) return null
  const encoded = path.split('/').map(segment).join('/')
  const lines = at.endLine > at.line ? `L${at.line}-L${at.endLine}` : `L${at.line}`
  return `${encodeURI(`${server}/${repository}/blob/${commit}`)}/${encoded}#${lines}`
}

/** Without what would end a link of Markdown. */
function segment(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll('(', '%28').replaceAll(')', '%29')
}
