// Builds dist/ from src/ with rollup and ncc, and the licences of what went in. With --check: compares only. With --usual:
// learns anew what usual steps run (script/build/usual.js).
import console from 'node:console'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  cpSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { compact, compactPackage, shorten } from './build/compact.js'
import { eager } from './build/eager.js'
import { flatten } from './build/flatten.js'
import { functionsOf } from './build/functions.js'
import { pack, PACKED } from './build/pack.js'
import { keepUsual, runUsual, usualFunctions } from './build/usual.js'
import { licences } from './licences.js'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** What is started: the action, and the command line. Both are in dist/, with what they share. */
const ENTRIES = { index: 'src/index.ts', cli: 'src/cli.ts' }

/** The packages that are packed. */
const PACKAGES = /** @type {(keyof typeof PACKED)[]} */ (Object.keys(PACKED))

/** How many bytes each run may have to load before it knows what is asked of it. */
const LARGEST_START = 160_000

const scripts = await bundled()
if (process.argv.includes('--usual')) await learn(scripts)
const built = await build(temporary('dist'), scripts, usualFunctions())
const problems = guard(built)
if (process.argv.includes('--check')) problems.push(...differences(built, dist))
else if (problems.length === 0) replace(built, dist)
rmSync(built, { recursive: true })
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1

/**
 * @typedef {object} Script
 * @property {string} name of the file
 * @property {readonly string[]} functions their names, in the order of `functionsOf`
 * @property {string} code small, with the functions in the same order
 */

/** @returns {Promise<readonly Script[]>} src/, made flat, and what it imports of ES modules */
async function bundled() {
  const beside = Object.fromEntries(PACKAGES.map((name) => [name, PACKED[name][0]]))
  const scripts = await flatten(ENTRIES, beside)
  return Promise.all(
    scripts.map(async ({ name, code }) => {
      const short = await shorten(code)
      const functions = functionsOf(short).map((one) => one.name)
      return { name, functions, code: await compact(short) }
    }),
  )
}

/**
 * Keeps what usual steps run, by running them.
 *
 * @param {readonly Script[]} scripts
 */
async function learn(scripts) {
  const action = temporary('action')
  cpSync(join(root, 'action.yml'), join(action, 'action.yml'))
  mkdirSync(join(action, 'dist'))
  await build(join(action, 'dist'), scripts, {})
  const ran = await runUsual(action)
  rmSync(action, { recursive: true })
  const usual = scripts.map(({ name, functions, code }) => {
    const isRun = functionsOf(code).map(({ start }) => ran.get(name)?.has(start) === true)
    return /** @type {const} */ ([name, functions.filter((_, index) => isRun[index])])
  })
  keepUsual(Object.fromEntries(usual.filter(([, functions]) => functions.length > 0)))
}

/**
 * Puts dist/ together: rollup has made src/ flat, and ncc packs the packages that it cannot.
 *
 * @param {string} target an empty folder
 * @param {readonly Script[]} scripts
 * @param {import('./build/usual.js').UsualFunctions} usual what V8 is to compile at once
 * @returns {Promise<string>} the same folder
 */
async function build(target, scripts, usual) {
  for (const { name, functions, code } of scripts) {
    const known = new Set(usual[name])
    const isUsual = functions.map((one) => known.has(one))
    write(join(target, name), eager(code, isUsual))
  }
  for (const name of PACKAGES)
    write(join(target, PACKED[name][0]), await compactPackage(pack(name), false))
  // The package.json of the project says that scripts are ES modules.
  writeFileSync(join(target, 'package.json'), '{ "type": "commonjs" }\n')
  // What the runner starts after the job: the same bundle, under a name that tells it so (src/index.ts).
  writeFileSync(join(target, 'post.js'), "require('./index.js')\n")
  writeFileSync(join(target, 'licenses.txt'), licences(root))
  return target
}

/** @param {string} name */
function temporary(name) {
  return mkdtempSync(join(tmpdir(), `umbraco-smtp-settings-${name}-`))
}

/**
 * @param {string} file
 * @param {string} code
 */
function write(file, code) {
  // What the system may start says so by its first line.
  writeFileSync(file, code, { mode: code.startsWith('#!') ? 0o755 : 0o644 })
}

/** @param {string} folder */
function scriptsIn(folder) {
  return readdirSync(folder).filter((name) => name.endsWith('.js'))
}

/**
 * What must be true of every bundle: a name that could not be resolved, or a client that the stubs keep
 * out, shows at run time only.
 *
 * @param {string} folder
 * @returns {string[]} problems
 */
function guard(folder) {
  const problems = []
  for (const name of scriptsIn(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    if (text.includes('undici'))
      problems.push(
        `dist/${name} contains the HTTP client undici: see stubs/ and script/build/packages/.`,
      )
    if (text.includes('Cannot find module'))
      problems.push(`dist/${name} contains an import that ncc could not resolve.`)
  }
  for (const name of Object.keys(ENTRIES)) {
    const size = sizeOfStart(folder, `${name}.js`)
    if (size > LARGEST_START)
      problems.push(
        `dist/${name}.js loads ${size} bytes at once: what is not needed in each run belongs behind an import().`,
      )
  }
  return problems
}

/**
 * @param {string} folder
 * @param {string} entry
 * @returns {number} the bytes of a script, and of all that it loads before anything else
 */
function sizeOfStart(folder, entry) {
  const names = new Set([entry])
  let size = 0
  // What is added meanwhile is visited too.
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8')
    size += text.length
    for (const [, other = ''] of text.matchAll(/^const \w+=require\("\.\/(.+?)"\)$/gm))
      names.add(other)
  }
  return size
}

/**
 * @param {string} built
 * @param {string} committed
 * @returns {string[]} a line for each file that differs
 */
function differences(built, committed) {
  const names = new Set([...filesIn(built), ...filesIn(committed)])
  return [...names]
    .filter((name) => content(join(built, name)) !== content(join(committed, name)))
    .map(
      (name) => `dist/${name} is not what the sources build: run "npm run build" and commit dist/.`,
    )
}

/**
 * @param {string} folder
 * @returns {string[]} the paths of all files, relative to it
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

/** @param {string} file */
function content(file) {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'latin1') : null
}

/**
 * Chunk names change when modules move, so nothing old may stay.
 *
 * @param {string} built
 * @param {string} target
 */
function replace(built, target) {
  rmSync(target, { recursive: true, force: true })
  cpSync(built, target, { recursive: true })
}
