/**
 * GitHub's REST API. Whatever it answers, and whether it does, is a value: nothing here decides how a step ends.
 */
import { getOctokit } from '@actions/github'

/** What came of a request; `reason` is a clause for a message, without any word of the answer. */
export type Answer =
  { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly reason: string }

/** All requests of a step together take so long at most. */
const DEADLINE_SECONDS = 15

const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** Requests in the name of a token, on one repository, until the deadline. */
export class GitHubApi {
  readonly #octokit: ReturnType<typeof getOctokit>
  readonly #repository: { readonly owner: string; readonly repo: string }
  readonly #signal = AbortSignal.timeout(1000 * DEADLINE_SECONDS)

  /** @param repository `owner/name` */
  constructor(token: string, repository: string) {
    const [owner = '', repo = ''] = repository.split('/')
    this.#repository = { owner, repo }
    // What octokit logs may be text of the server.
    this.#octokit = getOctokit(token, { log: SILENT })
  }

  /** @param route as GitHub documents it: `GET /repos/{owner}/{repo}/pulls/{pull_number}/files` */
  async request(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer> {
    try {
      // octokit's request has a log of its own.
      const request = { signal: this.#signal, log: SILENT }
      const all = { ...this.#repository, ...parameters, request }
      const answer = await this.#octokit.request(route, all)
      return { ok: true, data: answer.data as unknown }
    } catch (error) {
      return { ok: false, reason: this.#reasonOf(error) }
    }
  }

  #reasonOf(error: unknown): string {
    if (this.#signal.aborted) return `GitHub did not answer within ${DEADLINE_SECONDS} seconds`
    const status = error instanceof Error && 'status' in error ? error.status : null
    if (status === 401) return 'GitHub does not accept the token'
    if (status === 403 || status === 404) return 'the token does not allow it'
    if (status === 422) return 'GitHub did not accept the request'
    if (status === 429) return 'GitHub takes no more requests for now'
    return typeof status === 'number' && status >= 500
      ? `GitHub answered with status ${status}`
      : 'GitHub could not be reached'
  }
}
