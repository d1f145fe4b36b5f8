/** The variables of the runner that tell of the job. */
export interface JobVariables {
  readonly GITHUB_ACTION_REPOSITORY?: string | undefined
  readonly GITHUB_REPOSITORY?: string | undefined
  readonly GITHUB_WORKFLOW_REF?: string | undefined
  readonly GITHUB_JOB?: string | undefined
  readonly GITHUB_SHA?: string | undefined
}

/** The job that runs; null for what is not known, as on a machine of one's own. */
export interface RunningJob {
  /** The repository of this action, `owner/name`; not known where a workflow uses it by a local path. */
  readonly action: string | null
  /** The repository of the workflow, `owner/name`. */
  readonly repository: string | null
  /**
   * The path of the workflow that the run was started with, relative to the repository; with a repository
   * before it where it is another one's. A reusable workflow has that of its first caller.
   */
  readonly workflow: string | null
  /** The id of the job. */
  readonly job: string | null
}

/** Which job runs, and from where it has this action. */
export function runningJob(variables: JobVariables): RunningJob {
  return {
    action: known(variables.GITHUB_ACTION_REPOSITORY),
    repository: known(variables.GITHUB_REPOSITORY),
    workflow: workflowOf(variables),
    job: known(variables.GITHUB_JOB),
  }
}

/** `owner/name/.github/workflows/deploy.yml@refs/heads/main` → `.github/workflows/deploy.yml` */
function workflowOf({ GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY }: JobVariables): string | null {
  const path = known(GITHUB_WORKFLOW_REF?.replace(/@.*$/s, ''))
  const own = `${GITHUB_REPOSITORY ?? ''}/`
  const isOwn = path?.toLowerCase().startsWith(own.toLowerCase()) ?? false
  return path !== null && isOwn ? path.slice(own.length) : path
}

/** The commit that the run was started for, which is older than the job; null where it is not known. */
export function commitOfEvent({ GITHUB_SHA }: JobVariables): string | null {
  return known(GITHUB_SHA)
}

function known(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value
}
