/**
 * What GitHub is asked and told by the token: what the pull request touches, and the annotations that workflow
 * commands have no room for.
 */
import process from 'node:process'
import type { Finding } from '../../findings/finding.js'
import { annotationsOf, type Annotation } from '../../report/annotations.js'
import type { StepResult } from '../../step/result.js'
import { commitOfEvent } from '../job.js'
import type { Runner } from '../runner.js'
import type { Told } from '../told.js'
import { GitHubApi } from './api.js'
import { writeCheckRun, type PlacedAnnotation } from './check-run.js'
import { pullRequestOfEvent, type PullRequestOfEvent } from './started-by.js'
import { isBeside, touchedBy, type ChangedFile, type Touches } from './touched.js'

/** What a result becomes on GitHub. Nothing that GitHub does changes how the step ends. */
export async function converse(runner: Runner, token: string, result: StepResult): Promise<Told> {
  const api = new GitHubApi(token, process.env['GITHUB_REPOSITORY'] ?? '')
  const request = pullRequestOfEvent(process.env)
  const notices: string[] = []
  const touches = request === null ? null : await touchesOf(api, request)
  if (typeof touches === 'string') {
    notices.push(
      `What the pull request touches is not known, so all findings are told: ${touches}. Give the job the permission "pull-requests: read".`,
    )
  }
  const isAside = (finding: Finding): boolean =>
    typeof touches === 'function' && isBeside(finding, touches)
  const commit = request?.head ?? commitOfEvent(process.env)
  const rest = withoutRoom(runner, annotationsOf(result, runner.ruleLink, isAside))
  if (rest.length > 0 && commit !== null) {
    const { show, redact } = runner
    const failure = await writeCheckRun(api, { commit, annotations: rest, show, redact })
    if (failure !== null) {
      notices.push(
        `The annotations that a step has no room for are in the log only: ${failure}. A check run needs the permission "checks: write", which pull requests from forks do not have.`,
      )
    }
  }
  return { result: { ...result, notices: [...result.notices, ...notices] }, isAside }
}

/** GitHub lists 3000 files of a pull request at most. */
const PAGES = 30
const IN_A_PAGE = 100

/** @returns a clause that says why it is not known, where it is not */
async function touchesOf(
  api: GitHubApi,
  { number }: PullRequestOfEvent,
): Promise<Touches | string> {
  const files: ChangedFile[] = []
  for (let page = 1; page <= PAGES; page += 1) {
    const answer = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      pull_number: number,
      per_page: IN_A_PAGE,
      page,
    })
    if (!answer.ok) return answer.reason
    if (!isFiles(answer.data)) return 'the answer of GitHub is not a list of files'
    files.push(...answer.data)
    if (answer.data.length < IN_A_PAGE) return touchedBy(files)
  }
  return 'it has more files than GitHub lists'
}

function isFiles(data: unknown): data is readonly ChangedFile[] {
  return Array.isArray(data) && data.every((one: unknown) => isFile(one))
}

function isFile(one: unknown): boolean {
  if (typeof one !== 'object' || one === null || !('filename' in one)) return false
  const hasPatch = !('patch' in one) || typeof one.patch === 'string'
  return typeof one.filename === 'string' && hasPatch
}

function withoutRoom(runner: Runner, all: readonly Annotation[]): readonly PlacedAnnotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    all
      .filter((one) => one.level === level)
      .slice(runner.roomFor(level))
      .filter(isPlaced),
  )
}

function isPlaced(annotation: Annotation): annotation is PlacedAnnotation {
  return annotation.place !== null
}
