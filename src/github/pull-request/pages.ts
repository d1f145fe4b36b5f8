import type { GitHubApi } from './api.js'

/** GitHub lists 3000 files of a pull request at most; more comments nobody reads. */
const PAGES = 30
/** GitHub lists no more in a page, whatever it is asked for. */
const IN_A_PAGE = 100

/** What is listed, and how one of it is told from something else. */
export interface Listing<Item> {
  /** As GitHub documents it: `GET /repos/{owner}/{repo}/pulls/{pull_number}/files`. */
  readonly route: string
  readonly number: number
  readonly isItem: (one: unknown) => one is Item
  /** What is listed, as the rest of a clause: `files`. */
  readonly what: string
}

/** All of a list of a pull request; a clause that says why it is not known, where it is not. */
export async function everyOf<Item>(
  api: GitHubApi,
  { route, number, isItem, what }: Listing<Item>,
): Promise<readonly Item[] | string> {
  const items: Item[] = []
  for (let page = 1; page <= PAGES; page += 1) {
    const parameters = { pull_number: number, per_page: IN_A_PAGE, page }
    const answer = await api.request(route, parameters)
    if (!answer.ok) return answer.reason
    const { data } = answer
    if (!Array.isArray(data)) return `the answer of GitHub is not a list of ${what}`
    if (data.length > IN_A_PAGE)
      return `a page of GitHub's answer has more ${what} than a page can have`
    if (!data.every(isItem)) return `the answer of GitHub is not a list of ${what}`
    items.push(...data)
    if (data.length < IN_A_PAGE) return items
  }
  return `it has more ${what} than GitHub lists`
}
