// The licences of every package that the bundles may contain: those that src/ imports, and what they need themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldersOf, locked } from './build/installed.js'
import { LEFT_OUT } from './build/pack.js'

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

/** Where the text begins that all licences of a kind have in common: behind the names of those who grant it. */
const COMMON = /^Permission is hereby granted|(?<= )Permission is hereby granted/m

/**
 * The text of dist/licenses.txt: a text that several packages share stands once, below the name, the version and the
 * copyright of each.
 *
 * @param {string} root the folder of package-lock.json and node_modules
 * @returns {string}
 * @throws {Error} where a package has no licence text, and none can be told
 */
export function licences(root) {
  const packages = locked(root)
  /** @type {Map<string, { notices: Set<string>, text: string }>} */
  const groups = new Map()
  for (const folder of foldersOf(root, BUNDLED, LEFT_OUT)) {
    const { version = '', license = '', link = false } = packages[folder] ?? {}
    if (link) continue
    const whole = licenceText(root, join(root, folder))
    const start = Math.max(0, whole.search(COMMON))
    const text = whole.slice(start)
    const group = groups.get(words(text)) ?? { notices: new Set(), text }
    const notice = whole.slice(0, start).trim().replaceAll(/\n+/g, '\n')
    group.notices.add(`${nameOf(folder)} ${version}\n${license}\n${notice}`.trimEnd())
    groups.set(words(text), group)
  }
  return [...groups.values()]
    .map(({ notices, text }) => `${[...notices].sort().join('\n\n')}\n\n${text}`)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** @param {string} text of which only the line breaks and indentations may differ */
function words(text) {
  return text.replaceAll(/\s+/g, ' ')
}

/** @param {string} folder of a package */
function nameOf(folder) {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
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
