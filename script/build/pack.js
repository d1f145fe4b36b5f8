// Packs the packages that are CommonJS, or need such, each with all that it needs into one file, with ncc.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { foldersOf } from './installed.js'

const root = join(import.meta.dirname, '../..')

/** Each package that is packed: the file that it becomes, and where it begins. */
export const PACKED = /** @type {const} */ ({
  // Only ES modules may name this package itself.
  '@actions/github': ['github.js', './node_modules/@actions/github/lib/github.js'],
  picomatch: ['picomatch.js', 'picomatch'],
})

/**
 * Files of packages that the bundle does without, below node_modules, and the file in `packages/` that stands for each. A
 * test compares what these have with what is imported.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const STAND_INS = {
  '@actions/github/node_modules/@actions/http-client/lib/index.js': 'http-client.cjs',
  '@octokit/graphql/dist-bundle/index.js': 'octokit.js',
  '@octokit/plugin-paginate-rest/dist-bundle/index.js': 'octokit.js',
  '@octokit/plugin-rest-endpoint-methods/dist-src/index.js': 'octokit.js',
  'before-after-hook/index.js': 'hooks.js',
  'undici/index.js': 'undici.cjs',
}

/** Packages of which nothing is bundled, though others that are bundled need them. */
export const LEFT_OUT = [
  '@octokit/graphql',
  '@octokit/plugin-paginate-rest',
  '@octokit/plugin-rest-endpoint-methods',
  'before-after-hook',
  'tunnel',
  'undici',
]

/**
 * Packs one package, in a folder that contains nothing but it and what it needs. The folder is always as far from ncc: out of
 * such paths ncc makes names, which must not depend on the machine.
 *
 * @param {keyof typeof PACKED} name
 * @returns {string} the code of a CommonJS module
 * @throws {Error} where ncc fails
 */
export function pack(name) {
  const folder = mkdtempSync(join(root, 'node_modules/.package-'))
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  try {
    stage(name, folder)
    const args = [ncc, 'build', 'entry.cjs', '--out', 'packed', '--no-cache', '--quiet']
    const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit' })
    if (status !== 0) throw new Error(`ncc could not pack ${name}`)
    return readFileSync(join(folder, 'packed/index.cjs'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {keyof typeof PACKED} name
 * @param {string} folder
 * @throws {Error} where a file is gone that another one stands for
 */
function stage(name, folder) {
  const entry = `module.exports = require(${JSON.stringify(PACKED[name][1])})\n`
  writeFileSync(join(folder, 'entry.cjs'), entry)
  for (const place of foldersOf(root, [name])) {
    const filter = (/** @type {string} */ path) => path !== join(root, place, 'node_modules')
    cpSync(join(root, place), join(folder, place), { recursive: true, filter })
  }
  if (name !== '@actions/github') return
  for (const [file, standIn] of Object.entries(STAND_INS)) {
    const place = join(folder, 'node_modules', file)
    if (!existsSync(place))
      throw new Error(`node_modules/${file} is gone: see script/build/pack.js`)
    cpSync(join(import.meta.dirname, 'packages', standIn), place)
  }
}
