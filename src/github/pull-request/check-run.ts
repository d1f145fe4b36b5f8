/**
 * A check run with the annotations that workflow commands have no room for ("Check runs" of GitHub's REST API). Its
 * conclusion is neutral: whether the job passes is the step's to say.
 */
import type { Annotation, TitledPlace } from '../../report/annotations.js'
import type { GitHubApi } from './api.js'

/** An annotation that stands in a file. */
export interface PlacedAnnotation extends Annotation {
  readonly place: TitledPlace
}

/** What a check run is about, and how texts get into it. */
export interface CheckRun {
  /** The commit, in hexadecimal. */
  readonly commit: string
  /** Worst first. */
  readonly annotations: readonly PlacedAnnotation[]
  /** Makes a text inert, without any known secret. */
  readonly show: (text: string) => string
  /** A path without any known secret. */
  readonly redact: (text: string) => string
}

/** GitHub takes so many annotations in a request. */
const IN_A_REQUEST = 50

/** So many annotations in all: what is left is in the log and in the reports. */
const MOST = 1000

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

const NAME = 'SMTP settings'

/** @returns null where all went well, else a clause that says why not */
export async function writeCheckRun(api: GitHubApi, run: CheckRun): Promise<string | null> {
  const all = run.annotations.slice(0, MOST).map((one) => entryOf(one, run))
  const output = (start: number): object => ({
    title: `${run.annotations.length} more annotations`,
    summary: `The step shows nine annotations of each type. ${all.length === run.annotations.length ? 'These are the others.' : `These are the next ${all.length}; all are in the log and in the reports.`}`,
    annotations: all.slice(start, start + IN_A_REQUEST),
  })
  const completed = { status: 'completed', conclusion: 'neutral' }
  const created = await api.request('POST /repos/{owner}/{repo}/check-runs', {
    name: NAME,
    head_sha: run.commit,
    ...completed,
    output: output(0),
  })
  if (!created.ok) return created.reason
  const id = idOf(created.data)
  for (let start = IN_A_REQUEST; start < all.length; start += IN_A_REQUEST) {
    const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
    const updated = await api.request(route, { check_run_id: id, output: output(start) })
    if (!updated.ok) return updated.reason
  }
  return null
}

function idOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'id' in data ? data.id : null
}

/** Columns are allowed on one line only. */
function entryOf({ level, message, place }: PlacedAnnotation, run: CheckRun): object {
  const { path, at, title } = place
  return {
    path: run.redact(path),
    start_line: at.line,
    end_line: at.endLine,
    ...(at.line === at.endLine ? { start_column: at.column, end_column: at.endColumn } : {}),
    annotation_level: LEVELS[level],
    message: run.show(message),
    title,
  }
}
