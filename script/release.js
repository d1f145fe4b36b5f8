// What a release says of itself: `node script/release.js v1.2.3` prints its notes, or says why that is no release.
import console from 'node:console'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/**
 * What the changelog says of a version.
 *
 * @param {string} tag `v1.2.3`
 * @param {{ version: string, changelog: string }} project the version of the package, and CHANGELOG.md
 * @returns {string} Markdown
 * @throws {Error} where the tag is not that of the package's version, or the changelog does not have it
 */
export function releaseNotes(tag, { version, changelog }) {
  if (tag !== `v${version}`)
    throw new Error(`The tag is ${tag}, but package.json says that this is version ${version}.`)
  const sections = changelog.split(/^(?=## )/m)
  const own = sections.find((section) => section.startsWith(`## ${version}`))
  const notes = own?.replace(/^.*\n/, '').trim() ?? ''
  if (notes === '') throw new Error(`CHANGELOG.md has nothing under "## ${version}".`)
  return `${notes}\n`
}

/** @param {string} name below the root of the project */
function read(name) {
  return readFileSync(join(import.meta.dirname, '..', name), 'utf8')
}

if (process.argv[1] === import.meta.filename) {
  /** @type {unknown} */
  const manifest = JSON.parse(read('package.json'))
  const { version } = /** @type {{ version: string }} */ (manifest)
  const [, , tag = ''] = process.argv
  console.log(releaseNotes(tag, { version, changelog: read('CHANGELOG.md') }).trim())
}
