// The licences of every package that the bundles may contain: those that src/ imports, and what they need themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldersOf, locked } from './build/installed.js'
import { STAND_INS } from './build/pack.js'

/**
 * What src/ imports. All of it is a development dependency: it is in the bundles, so nobody who installs the command
 * line has to install it too.
 */
export const BUNDLED = [
  '@actions/core',
  '@actions/github',
  'fast-xml-parser',
  'json5',
  'jsonc-parser',
  'nodemailer',
  'picomatch',
  'slimdom',
  'yaml',
]

/**
 * The text of dist/licenses.txt.
 *
 * @param {string} root the folder of package-lock.json and node_modules
 * @returns {string} name, version, licence and its full text for each package, by name
 * @throws {Error} where a package has no licence text, and none can be told
 */
export function licences(root) {
  const packages = locked(root)
  return foldersOf(root, BUNDLED, Object.keys(STAND_INS))
    .map((folder) => /** @type {const} */ ([folder, packages[folder] ?? {}]))
    .filter(([, { link }]) => !link)
    .map(([folder, { version, license }]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return `${name} ${version ?? ''}\n${license ?? ''}\n\n${licenceText(root, join(root, folder))}`
    })
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/**
 * The licence text that the package brings. One that names MIT and its author in package.json but
 * forgot the file gets the text of that licence with the author's name.
 *
 * @param {string} root
 * @param {string} folder of the package
 */
function licenceText(root, folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  if (file !== undefined) return tidy(readFileSync(join(folder, file), 'utf8'))
  const { license, author } = /** @type {{ license?: string, author?: string }} */ (
    json(join(folder, 'package.json'))
  )
  if (license !== 'MIT' || author === undefined) throw new Error(`${folder} brings no licence text`)
  return tidy(readFileSync(join(root, 'LICENSE'), 'utf8')).replace(
    /^Copyright .*$/m,
    `Copyright (c) ${author}`,
  )
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function json(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** @param {string} text */
function tidy(text) {
  return `${text.replaceAll('\r\n', '\n').trim()}\n`
}
