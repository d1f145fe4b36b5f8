// Where the project lives: said once, in `repository` of package.json. What else names it is written from there.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ repository: { url: string }, homepage: string, bugs: { url: string } }} Manifest
 */

const root = join(import.meta.dirname, '..')

/** What examples in the sources say for `owner/name`, since they must not know it. */
export const PLACEHOLDER = 'OWNER/ACTION'

/** The folders whose files may name the repository, and which of their files are pages of text. */
const FOLDERS = /** @type {const} */ ([
  ['.', /^(?:README|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT)\.md$/],
  ['docs', /\.md$/],
  ['.github', /(?:\.md|\.yml|^CODEOWNERS)$/],
  ['.github/ISSUE_TEMPLATE', /\.yml$/],
  ['.github/workflows', /\.yml$/],
])

/**
 * The repository that the package says it is from.
 *
 * @returns {string} `owner/name`
 */
export function repository() {
  return slugIn(manifest().repository.url)
}

/**
 * A text of the sources as it is published.
 *
 * @param {string} text with the placeholder in it
 * @returns {string}
 */
export function published(text) {
  return text.replaceAll(PLACEHOLDER, repository())
}

/**
 * The pages that a person writes and that name the repository, below the root of the project.
 *
 * @returns {string[]}
 */
export function pages() {
  return FOLDERS.flatMap(([folder, names]) =>
    readdirSync(join(root, folder))
      .filter((name) => names.test(name))
      .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
  )
}

/**
 * A page after a move. The owner alone stands in CODEOWNERS only.
 *
 * @param {string} text
 * @param {{ was: string, is: string }} names each `owner/name`
 * @returns {string}
 */
export function renamed(text, { was, is }) {
  const owner = (/** @type {string} */ slug) => `* @${slug.split('/')[0] ?? ''}`
  return text.replaceAll(was, is).replaceAll(owner(was), owner(is))
}

/**
 * What package.json says of the repository: as it is named now, and under which name the pages know it.
 *
 * @returns {{ was: string, is: string }}
 */
export function move() {
  return { was: slugIn(manifest().homepage), is: repository() }
}

/**
 * The text of package.json, with the addresses that follow from `repository`.
 *
 * @param {string} text
 * @returns {string}
 */
export function addressed(text) {
  /** @type {unknown} */
  const parsed = JSON.parse(text)
  const own = /** @type {Manifest} */ (parsed)
  const address = `https://github.com/${slugIn(own.repository.url)}`
  own.homepage = `${address}#readme`
  own.bugs = { url: `${address}/issues` }
  return `${JSON.stringify(own, null, 2)}\n`
}

/** @returns {Manifest} */
function manifest() {
  /** @type {unknown} */
  const parsed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return /** @type {Manifest} */ (parsed)
}

/**
 * @param {string} address
 * @returns {string} `owner/name`
 * @throws {Error} where it is not an address on github.com
 */
function slugIn(address) {
  const slug = /github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[#/]|$)/.exec(address)?.[1]
  if (slug === undefined) throw new Error(`${address} does not name a repository on github.com`)
  return slug
}
