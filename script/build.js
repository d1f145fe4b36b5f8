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
import { eager, withoutDeclarations } from './build/eager.js'
import { eachModule, flatten } from './build/flatten.js'
import { functionsOf } from './build/functions.js'
import { pack, PACKED } from './build/pack.js'
import { inHalfOf, keepUsual, runUsual, usual } from './build/usual.js'
import { licences } from './licences.js'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** What is started: the action, and the command line. Both are in dist/, with what they share. */
const ENTRIES = { index: 'src/index.ts', cli: 'src/cli.ts' }

/** The packages that are packed. */
const PACKAGES = /** @type {(keyof typeof PACKED)[]} */ (Object.keys(PACKED))

/** How many bytes each run may have to load before it knows what is asked of it. */
const LARGEST_START = 160_000

/** What a step loads that injects into a usual `web.config`, but for the second reader, and how many bytes that may be. */
const INJECTING = [
  'index.js',
  'base.js',
  'judging.js',
  'web_config.js',
  'deferred_injecting.js',
  'deferred_writing.js',
]
const LARGEST_INJECTING = 210_000

const beside = Object.fromEntries(PACKAGES.map((name) => [name, PACKED[name][0]]))
if (process.argv.includes('--usual')) await learn()
const { modules, scripts } = usual()
const built = await build(temporary('dist'), await bundled(modules), scripts)
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

/** @typedef {import('./build/usual.js').Usual} Usual */

/**
 * @param {Usual['modules']} modules
 * @returns {Promise<readonly Script[]>} src/, made flat, and what it imports of ES modules
 */
async function bundled(modules) {
  return Promise.all(
    (await flatten(ENTRIES, beside, modules)).map(async ({ name, code }) => {
      const small = await shorten(code)
      // Others pack better with the names as they are.
      const short = INJECTING.includes(name) ? withoutDeclarations(small) : small
      const functions = functionsOf(short).map((one) => one.name)
      return { name, functions, code: await compact(short) }
    }),
  )
}

/** Keeps what usual steps run, by running them: first each module by itself, then the scripts that follow from these. */
async function learn() {
  const modules = await usualModules()
  const flat = await bundled(modules)
  const ran = await runIn((dist) => build(dist, flat, {}))
  const learnt = flat.map(({ name, functions, code }) => {
    const often = inHalfOf(ran.get(name) ?? [])
    const isRun = functionsOf(code).map(({ start }) => often.has(start))
    return /** @type {const} */ ([name, functions.filter((_, index) => isRun[index])])
  })
  const scripts = Object.fromEntries(learnt.filter(([, functions]) => functions.length > 0))
  keepUsual({ modules, scripts })
}

/** @returns {Promise<Usual['modules']>} */
async function usualModules() {
  const each = await eachModule(ENTRIES, beside)
  const ran = await runIn((dist) => {
    for (const { name, code } of each) {
      mkdirSync(join(dist, name, '..'), { recursive: true })
      write(join(dist, name), code)
    }
    write(join(dist, 'index.js'), "require('./src/index.js')\n")
    addStarts(dist)
  })
  const steps = ran.get('src/index.js')?.length ?? 0
  const learnt = each.flatMap(({ name, code }) => {
    const runs = ran.get(name) ?? []
    if (!name.startsWith('src/') || runs.length * 2 < steps) return []
    const starts = new Set(runs.flat())
    const often = functionsOf(code).filter(
      ({ start, declared }) => declared !== null && starts.has(start),
    )
    // Where a name is that of something else as well, rollup adds a number.
    const names = often.map((one) => one.name.replace(/\$\d+$/, ''))
    return [/** @type {const} */ ([name.replace(/\.js$/, '.ts'), names])]
  })
  // The order of rollup differs from run to run.
  return Object.fromEntries(learnt.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * @param {(dist: string) => unknown} put puts scripts into an empty dist/
 * @returns {ReturnType<typeof runUsual>}
 */
async function runIn(put) {
  const action = temporary('action')
  const dist = join(action, 'dist')
  cpSync(join(root, 'action.yml'), join(action, 'action.yml'))
  mkdirSync(dist)
  await put(dist)
  const ran = await runUsual(action)
  rmSync(action, { recursive: true })
  return ran
}

/**
 * Puts dist/ together: rollup has made src/ flat, and ncc packs the packages that it cannot.
 *
 * @param {string} target an empty folder
 * @param {readonly Script[]} flat
 * @param {Usual['scripts']} often what V8 is to compile at once
 * @returns {Promise<string>} the same folder
 */
async function build(target, flat, often) {
  for (const { name, functions, code } of flat) {
    const known = new Set(often[name])
    const isUsual = functions.map((one) => known.has(one))
    write(join(target, name), eager(code, isUsual))
  }
  for (const name of PACKAGES)
    write(join(target, PACKED[name][0]), await compactPackage(pack(name), false))
  addStarts(target)
  writeFileSync(join(target, 'licenses.txt'), licences(root))
  return target
}

/** @param {string} folder with the scripts of a dist/ */
function addStarts(folder) {
  // The package.json of the project says that scripts are ES modules.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  // What the runner starts after the job: the same bundle, under a name that tells it so (src/index.ts).
  writeFileSync(join(folder, 'post.js'), "require('./index.js')\n")
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
  const sizes = INJECTING.map((name) => statSync(join(folder, name)).size)
  const size = sizes.reduce((sum, one) => sum + one, 0)
  if (size > LARGEST_INJECTING)
    problems.push(
      `A step that injects loads ${size} bytes: see DEFERRED in script/build/flatten.js, and "npm run build -- --usual".`,
    )
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
