/**
 * The event that started the run: is it a pull request, and may it be trusted with secrets?
 */
import { readFileSync } from 'node:fs'

/** The variables of the runner that tell of the event. */
export interface EventVariables {
  readonly GITHUB_EVENT_NAME?: string | undefined
  readonly GITHUB_EVENT_PATH?: string | undefined
  readonly GITHUB_ACTOR?: string | undefined
}

/** The events that a pull request from a fork can start, under which the payload says where it comes from. */
const TELLING_EVENT = /^(?:pull_request(?:_.+)?|workflow_run)$/

/**
 * Where the run comes from: a `fork` is any pull request from another repository, or from one that is
 * gone, under whatever event (`pull_request`, `pull_request_target`, `workflow_run`); `dependabot` is
 * its pull request in this repository; `unknown` that the event cannot be read, or should tell of a pull
 * request and does not.
 */
export function originOf(variables: EventVariables): 'trusted' | 'fork' | 'dependabot' | 'unknown' {
  const payload = readPayload(variables.GITHUB_EVENT_PATH)
  if (payload === UNREADABLE) return 'unknown'
  const request = pullRequestOf(payload)
  if (request === null)
    return TELLING_EVENT.test(variables.GITHUB_EVENT_NAME ?? '') ? 'unknown' : 'trusted'
  if (!isSame(request.head, member(payload, 'repository')))
    return request.isChained ? 'unknown' : 'fork'
  return [variables.GITHUB_ACTOR, request.author].includes('dependabot[bot]')
    ? 'dependabot'
    : 'trusted'
}

const UNREADABLE = Symbol('unreadable')

/** The payload; null where the run has no event, as on a machine of one's own, and a symbol where it is unreadable. */
export function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return null
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return UNREADABLE
  }
}

/** The repository that a pull request comes from, and who opened it. */
interface PullRequest {
  readonly head: unknown
  readonly author: unknown
  /**
   * Whether all that is known is a run that another run has started. The head of such a run is the default
   * branch of this repository, whatever started the first one (GitHub, "Events that trigger workflows",
   * `workflow_run`). Where it is not, the origin cannot be told.
   */
  readonly isChained: boolean
}

function pullRequestOf(payload: unknown): PullRequest | null {
  const request = member(payload, 'pull_request')
  if (isRecord(request)) {
    return {
      head: member(member(request, 'head'), 'repo'),
      author: member(member(request, 'user'), 'login'),
      isChained: false,
    }
  }
  const run = member(payload, 'workflow_run')
  if (!isRecord(run)) return null
  return {
    head: member(run, 'head_repository'),
    author: member(member(run, 'actor'), 'login'),
    isChained: member(run, 'event') === 'workflow_run',
  }
}

/** By name, since every payload has it; a repository that is gone is `null`. */
function isSame(one: unknown, other: unknown): boolean {
  const name = member(one, 'full_name')
  return typeof name === 'string' && name === member(other, 'full_name')
}

/** A member of a part of a payload; null where there is none. */
export function member(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
