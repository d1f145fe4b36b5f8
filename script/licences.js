// The licences of every package that the bundle may hold: all that are installed without the
// development dependencies.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ version?: string, license?: string, dev?: boolean, link?: boolean }} LockedPackage
 */

/**
 * The text of dist/licenses.txt.
 *
 * @param {string} root the folder of package-lock.json and node_modules
 * @returns {string} name, version, licence and its full text for each package, by name
 * @throws {Error} where a package has no licence text, and none can be told
 */
export function licences(root) {
  const lock = /** @type {{ packages: Record<string, LockedPackage> }} */ (
    json(join(root, 'package-lock.json'))
  )
  return Object.entries(lock.packages)
    .filter(([folder, { dev, link }]) => folder.includes('node_modules/') && !dev && !link)
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
