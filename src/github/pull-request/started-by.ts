import { member, readPayload, type EventVariables } from '../event.js'

/** The pull request that started a run. */
export interface PullRequestOfEvent {
  readonly number: number
  /** The commit at its head, in hexadecimal. */
  readonly head: string
}

/** The pull request of the event; null where there is none. */
export function pullRequestOfEvent(variables: EventVariables): PullRequestOfEvent | null {
  const request = member(readPayload(variables.GITHUB_EVENT_PATH), 'pull_request')
  const number = member(request, 'number')
  const head = member(member(request, 'head'), 'sha')
  return typeof number === 'number' && typeof head === 'string' ? { number, head } : null
}
