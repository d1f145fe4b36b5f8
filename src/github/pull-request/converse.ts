/**
 * What GitHub is asked and told by the token: what the pull request touches, suggestions, and the annotations that
 * workflow commands have no room for.
 */
import process from 'node:process'
import type { Finding } from '../../findings/finding.js'
import { annotationsOf, type Annotation } from '../../report/annotations.js'
import { suggestionsOf } from '../../report/suggestions.js'
import type { StepResult } from '../../step/result.js'
import { commitOfEvent } from '../job.js'
import type { Runner } from '../runner.js'
import type { Told, TokenUse } from '../told.js'
import { GitHubApi } from './api.js'
import { writeCheckRun, type PlacedAnnotation } from './check-run.js'
import { everyOf } from './pages.js'
import { writeReview } from './review.js'
import { pullRequestOfEvent, type PullRequestOfEvent } from './started-by.js'
import { isBeside, isChangedFile, readDiff, type Diff } from './touched.js'

/** A result, and what of it the pull request does not touch. */
interface Conversation extends Told {
  readonly runner: Runner
  readonly api: GitHubApi
}

/** What a result becomes on GitHub. Nothing that GitHub does changes how the step ends. */
export async function converse(
  runner: Runner,
  { token, suggest }: TokenUse,
  result: StepResult,
): Promise<Told> {
  const api = new GitHubApi(token, process.env['GITHUB_REPOSITORY'] ?? '')
  const request = pullRequestOfEvent(process.env)
  const diff = request === null ? null : await diffOf(api, request)
  const isAside = (finding: Finding): boolean =>
    typeof diff === 'object' && diff !== null && isBeside(finding, diff)
  const conversation = { runner, api, result, isAside }
  const notices = [
    typeof diff === 'string' ? unknownDiff(diff) : null,
    suggest && request !== null && typeof diff === 'object' && diff !== null
      ? await suggestIn(conversation, request, diff)
      : null,
    await annotateIn(conversation, request?.head ?? commitOfEvent(process.env)),
  ].filter((notice) => notice !== null)
  return { result: { ...result, notices: [...result.notices, ...notices] }, isAside }
}

/** @returns a clause that says why it is not known, where it is not */
async function diffOf(api: GitHubApi, { number }: PullRequestOfEvent): Promise<Diff | string> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
  const files = await everyOf(api, { route, number, isItem: isChangedFile, what: 'files' })
  return typeof files === 'string' ? files : readDiff(files)
}

function unknownDiff(reason: string): string {
  return `What the pull request touches is not known, so all findings are told, and nothing is suggested: ${reason}. Give the job the permission "pull-requests: read".`
}

/** @returns a notice where suggestions could not be made */
async function suggestIn(
  { runner, api, result, isAside }: Conversation,
  request: PullRequestOfEvent,
  { textAt }: Diff,
): Promise<string | null> {
  const { show, redact, ruleLink } = runner
  const suggestions = suggestionsOf(result, { show, redact, ruleLink, isAside, textAt })
  if (suggestions.length === 0) return null
  const failure = await writeReview(api, request, suggestions)
  if (failure === null) return null
  return `What could be mended is not suggested in the pull request: ${failure}. Suggestions need the permission "pull-requests: write", which pull requests from forks do not have.`
}

/** @returns a notice where annotations without room could not be told */
async function annotateIn(
  { runner, api, result, isAside }: Conversation,
  commit: string | null,
): Promise<string | null> {
  const rest = withoutRoom(runner, annotationsOf(result, runner.ruleLink, isAside))
  if (rest.length === 0 || commit === null) return null
  const { show, redact } = runner
  const failure = await writeCheckRun(api, { commit, annotations: rest, show, redact })
  if (failure === null) return null
  return `The annotations that a step has no room for are in the log only: ${failure}. A check run needs the permission "checks: write", which pull requests from forks do not have.`
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
