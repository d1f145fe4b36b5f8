/**
 * A review with suggestions ("Create a review for a pull request" of GitHub's REST API): one for all, and none that
 * was made before, whatever became of it.
 */
import { marksIn, type Suggestion } from '../../report/suggestions.js'
import type { GitHubApi } from './api.js'
import { everyOf } from './pages.js'
import type { PullRequestOfEvent } from './started-by.js'

/** So many suggestions in a review; the next run makes those that are left. */
const MOST = 30

/** @returns null where all went well, else a clause that says why not */
export async function writeReview(
  api: GitHubApi,
  { number, head }: PullRequestOfEvent,
  suggestions: readonly Suggestion[],
): Promise<string | null> {
  const comments = await everyOf(api, {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    number,
    isItem: isComment,
    what: 'comments',
  })
  if (typeof comments === 'string') return comments
  const made = new Set(comments.flatMap(({ body }) => marksIn(body)))
  const rest = suggestions.filter(({ mark }) => !made.has(mark))
  if (rest.length === 0) return null
  const written = rest.slice(0, MOST)
  const reviewed = await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    pull_number: number,
    commit_id: head,
    event: 'COMMENT',
    body: bodyOf(written.length, rest.length - written.length),
    comments: written.map(({ path, line, body }) => ({ path, line, side: 'RIGHT', body })),
  })
  return reviewed.ok ? null : reviewed.reason
}

function bodyOf(count: number, left: number): string {
  const lines = count === 1 ? 'a line' : `${count} lines`
  const more = left === 0 ? '' : ` ${left} more follow once these are answered.`
  return `SMTP settings: ${lines} can be mended as suggested.${more}`
}

interface Comment {
  readonly body: string
}

function isComment(one: unknown): one is Comment {
  return typeof one === 'object' && one !== null && 'body' in one && typeof one.body === 'string'
}
