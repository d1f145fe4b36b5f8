// Packs the packages that are CommonJS, or need such, each with all that it needs into one file, with ncc.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
 * Packages that others import and the bundle does without, and the module that stands for each there, in `packages/`. A
 * test compares what they have with what is imported.
 */
export const STAND_INS = /** @type {const} */ ({
  '@octokit/plugin-paginate-rest': 'plugin-paginate-rest.cjs',
  '@octokit/plugin-rest-endpoint-methods': 'plugin-rest-endpoint-methods.cjs',
  tunnel: 'tunnel.cjs',
  undici: 'undici.cjs',
})

/**
 * Packs one package, in a folder that contains nothing but it and what it needs: so the names that ncc makes out of
 * paths are the same, wherever and however the packages are installed.
 *
 * @param {keyof typeof PACKED} name
 * @returns {string} the code of a CommonJS module
 * @throws {Error} where ncc fails
 */
export function pack(name) {
  const folder = mkdtempSync(join(tmpdir(), 'umbraco-smtp-settings-package-'))
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
 */
function stage(name, folder) {
  const entry = `module.exports = require(${JSON.stringify(PACKED[name][1])})\n`
  writeFileSync(join(folder, 'entry.cjs'), entry)
  for (const place of foldersOf(root, [name], Object.keys(STAND_INS))) {
    const filter = (/** @type {string} */ path) => path !== join(root, place, 'node_modules')
    cpSync(join(root, place), join(folder, place), { recursive: true, filter })
  }
  for (const [standIn, file] of Object.entries(STAND_INS)) {
    const place = join(folder, 'node_modules', standIn)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'package.json'), '{ "type": "commonjs" }\n')
    cpSync(join(import.meta.dirname, 'packages', file), join(place, 'index.js'))
  }
}
