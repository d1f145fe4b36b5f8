// Builds dist/ from src/ with ncc, and the licences of what went in. With --check: compares only.
import { spawnSync } from 'node:child_process'
import console from 'node:console'
import {
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
import { minify } from 'terser'
import { withoutDescriptions } from './build/described.js'
import { licences } from './licences.js'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** What is bundled, and the folder in dist/ that it goes to. */
const BUNDLES = /** @type {const} */ ([
  ['src/index.ts', '.'],
  ['src/cli.ts', 'cli'],
])

const built = await build(mkdtempSync(join(tmpdir(), 'umbraco-smtp-settings-dist-')))
const problems = guard(built)
if (process.argv.includes('--check')) problems.push(...differences(built, dist))
else if (problems.length === 0) replace(built, dist)
rmSync(built, { recursive: true })
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1

/**
 * Bundles the action and the command line. ncc reads the tsconfig.json of the current directory, hence `cwd`.
 *
 * @param {string} target an empty folder
 * @returns {Promise<string>} the same folder
 */
async function build(target) {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  for (const [entry, folder] of BUNDLES) {
    const out = join(target, folder)
    const args = [ncc, 'build', entry, '--out', out, '--no-cache', '--quiet']
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
    if (status !== 0) {
      rmSync(target, { recursive: true })
      process.exit(1)
    }
    for (const name of scriptsIn(out)) await compact(join(out, name))
  }
  // What the runner starts after the job: the same bundle, under a name that tells it so (src/index.ts).
  writeFileSync(join(target, 'post.js'), "import './index.js'\n")
  // ncc's own --license lists only the packages of the chunk that it writes last.
  writeFileSync(join(target, 'licenses.txt'), licences(root))
  return target
}

/**
 * Takes comments, indentation and the descriptions of rules out, and shortens the names of variables: Node reads the
 * whole file at each start. Names of functions and classes and the order of statements stay, so that a stack trace can
 * be read.
 *
 * @param {string} file
 */
async function compact(file) {
  const names = { keep_fnames: true, keep_classnames: true }
  const { code = '' } = await minify(withoutDescriptions(readFileSync(file, 'utf8')), {
    module: true,
    compress: false,
    mangle: names,
    format: { comments: false, semicolons: false },
  })
  writeFileSync(file, `${code}\n`)
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
  const texts = scriptsIn(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const size = statSync(join(folder, 'index.js')).size
  const cli = scriptsIn(join(folder, 'cli')).map((name) =>
    readFileSync(join(folder, 'cli', name), 'utf8'),
  )
  const problems = []
  // GitHub's own client brings it, in its one chunk (src/github/pull-request/api.ts).
  const clients = texts.filter((text) => text.includes('undici'))
  if (clients.length > 1 || readFileSync(join(folder, 'index.js'), 'utf8').includes('undici'))
    problems.push('dist/ contains the HTTP client undici where none is needed: see stubs/.')
  if (cli.some((text) => text.includes('undici')))
    problems.push('dist/cli/ contains the HTTP client undici, which the command line never calls.')
  if ([...texts, ...cli].some((text) => text.includes('Cannot find module')))
    problems.push('dist/ contains an import that ncc could not resolve.')
  if (size > 150_000)
    problems.push(
      `dist/index.js has ${size} bytes: what is not needed in each run belongs in a chunk.`,
    )
  return problems
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
