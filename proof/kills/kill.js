// One job whose step is killed: many files, a random moment, the clean-up, and what must hold of each.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers'
import { runStep } from '../../script/runner.js'

/** So many files that the moments between the writes are most of the time of writing. */
const SITES = 20
/** So large that a write which is not atomic would be caught in the middle. */
const FILLER = 'x'.repeat(500_000)
/** Stands in every file before the step, and in nothing else. */
const FORMER = 'noreply-of-the-former-site@example.com'
const SITE = `<?xml version="1.0"?>
<configuration>
  <!-- ${FILLER} -->
  <system.net>
    <mailSettings>
      <smtp from="${FORMER}" />
    </mailSettings>
  </system.net>
</configuration>
`
const INPUTS = {
  files: 'site-*/web.config',
  from: 'orders@bakery.example',
  host: 'smtp.bakery.example',
  username: 'bakery-orders',
  password: `p&s<s>"w'ord`,
  report: 'report.json',
}

/** Half of the sites have a transform already; for the others it is created. */
const TRANSFORM = `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
  <!-- ${FILLER} -->
  <system.net>
    <mailSettings>
      <smtp from="${FORMER}" xdt:Transform="SetAttributes" />
    </mailSettings>
  </system.net>
</configuration>
`

/**
 * What is injected into: the file itself, or the transform of an environment.
 *
 * @typedef {object} Target
 * @property {string} name
 * @property {Readonly<Record<string, string>>} inputs
 * @property {(site: number) => string | null} before null where there is none yet
 */

/** @type {readonly Target[]} */
const TARGETS = [
  { name: 'web.config', inputs: INPUTS, before: () => SITE },
  {
    name: 'web.live.xdt.config',
    inputs: { ...INPUTS, environment: 'live' },
    before: (site) => (site % 2 === 0 ? TRANSFORM : null),
  },
]

/**
 * @typedef {object} Job
 * @property {string} workspace
 * @property {string} temp
 * @property {Target} target
 */

/** What is counted: how far the step had come when it was killed. */
const MOMENTS = /** @type {const} */ ([
  'before any file was written',
  'between the writes',
  'after all files were written',
  'not at all, since the step had ended',
  'in the clean-up',
])

/** @typedef {Record<(typeof MOMENTS)[number], number>} Moments */

/**
 * Kills the step again and again: half of the times after it has begun to keep what the files contain, which is
 * when it writes; else at any moment of its life, or of its clean-up's.
 *
 * @param {number} count
 * @param {string} folder an empty one
 * @returns {Promise<{ moments: Moments, problems: string[] }>} a line for each job in which something
 *   does not hold
 */
export async function killMany(count, folder) {
  const whole = []
  for (const target of TARGETS) whole.push(await learn(makeJob(folder, target.name, target)))
  const moments = /** @type {Moments} */ (Object.fromEntries(MOMENTS.map((name) => [name, 0])))
  const problems = []
  for (let index = 0; index < count; index += 1) {
    const each = Math.floor(index / 4) % TARGETS.length
    const [target, learned] = [TARGETS[each], whole[each]]
    if (target === undefined || learned === undefined) throw new RangeError('There is no target')
    const { after, lifeMs, writingMs } = learned
    const job = makeJob(folder, `job-${index}`, target)
    const isWriting = index % 2 === 1
    const delayMs = Math.random() * (isWriting ? writingMs : lifeMs)
    const { moment, faults } =
      index % 4 === 0
        ? await killCleanUp(job, after, delayMs)
        : await killOnce(job, after, { isWriting, delayMs })
    moments[moment] += 1
    const name = `Job ${index}, ${target.name}`
    if (faults.length > 0) problems.push(`${name}, killed ${moment}: ${faults.join('; ')}.`)
    rmSync(job.workspace, { recursive: true })
    rmSync(job.temp, { recursive: true })
  }
  return { moments, problems }
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {Target} target
 * @returns {Job}
 */
function makeJob(folder, name, target) {
  const job = { workspace: join(folder, name, 'site'), temp: join(folder, name, 'temp'), target }
  mkdirSync(job.temp, { recursive: true })
  for (let site = 0; site < SITES; site += 1) {
    mkdirSync(join(job.workspace, `site-${site}`), { recursive: true })
    writeFileSync(join(job.workspace, `site-${site}`, 'web.config'), '<configuration />')
    const before = target.before(site)
    if (before !== null) writeFileSync(join(job.workspace, `site-${site}`, target.name), before)
  }
  return job
}

/**
 * Lets the step run whole.
 *
 * @param {Job} job
 * @returns {Promise<{ after: Texts, lifeMs: number, writingMs: number }>} what the files are after it, and
 *   how long the step lives and writes
 */
async function learn(job) {
  let begun = 0
  const stop = onKeeping(job.temp, () => {
    begun = performance.now()
  })
  const { outcome, durationMs } = await runStep({ ...job, inputs: job.target.inputs })
  stop()
  const after = textsOf(job)
  const isWritten = after.every((text, site) => text !== job.target.before(site))
  if (outcome === 'failure' || begun === 0 || !isWritten) throw new Error('The step failed.')
  return { after, lifeMs: durationMs, writingMs: performance.now() - begun }
}

/**
 * @param {string} temp
 * @param {() => void} begins is called once, when the folder of the journal appears
 * @returns {() => void} ends the watch
 */
function onKeeping(temp, begins) {
  let isOver = false
  const watcher = watch(temp, (_, name) => {
    if (isOver || !name?.startsWith('umbraco-smtp-settings-')) return
    isOver = true
    begins()
  })
  return () => {
    watcher.close()
  }
}

/**
 * @param {Job} job
 * @param {Texts} after what the files are after the step
 * @param {{ isWriting: boolean, delayMs: number }} when counted from the start of the process, or from
 *   when it begins to write
 * @returns {Promise<{ moment: (typeof MOMENTS)[number], faults: string[] }>}
 */
async function killOnce(job, after, { isWriting, delayMs }) {
  /** @type {() => void} */
  let kill = () => undefined
  const killLater = () => setTimeout(kill, delayMs)
  const stop = isWriting ? onKeeping(job.temp, killLater) : () => undefined
  const { signal, state } = await runStep({
    ...job,
    inputs: job.target.inputs,
    onStart: (killStep) => {
      kill = killStep
      if (!isWriting) killLater()
    },
  })
  stop()
  const written = textsOf(job).filter((text, site) => text === after[site]).length
  const torn = tornIn(job, after)
  const post = await runStep({ ...job, inputs: job.target.inputs, phase: 'post', state })
  const faults = [
    ...(torn > 0 ? [`${torn} files were torn`] : []),
    ...(post.outcome === 'failure' ? ['the clean-up failed'] : []),
    ...(post.annotations.length > 0 ? [`the clean-up complains: ${post.log}`] : []),
    ...leftBehind(job),
  ]
  return { moment: signal === null ? MOMENTS[3] : momentOf(written), faults }
}

/**
 * Kills the clean-up of a whole step, and lets another try follow.
 *
 * @param {Job} job
 * @param {Texts} after what the files are after the step
 * @param {number} delayMs counted from the start of the clean-up
 * @returns {Promise<{ moment: (typeof MOMENTS)[number], faults: string[] }>}
 */
async function killCleanUp(job, after, delayMs) {
  const { inputs } = job.target
  const { state } = await runStep({ ...job, inputs })
  const cleaning = /** @type {const} */ ({ ...job, inputs, phase: 'post', state })
  await runStep({ ...cleaning, onStart: (kill) => setTimeout(kill, delayMs) })
  const torn = tornIn(job, after)
  const again = await runStep(cleaning)
  const faults = [
    ...(torn > 0 ? [`${torn} files were torn`] : []),
    ...(again.outcome === 'failure' ? ['the second clean-up failed'] : []),
    ...leftBehind(job),
  ]
  return { moment: MOMENTS[4], faults }
}

/** @param {number} written */
function momentOf(written) {
  if (written === 0) return MOMENTS[0]
  return written < SITES ? MOMENTS[1] : MOMENTS[2]
}

/** @typedef {readonly (string | null)[]} Texts the files that are written, by their sites; null where there is none */

/**
 * @param {Job} job
 * @returns {Texts}
 */
function textsOf({ workspace, target }) {
  return Array.from({ length: SITES }, (_, site) => {
    const path = join(workspace, `site-${site}`, target.name)
    return existsSync(path) ? readFileSync(path, 'utf8') : null
  })
}

/**
 * @param {Job} job
 * @param {Texts} after
 * @returns {number} how many files are neither as they were nor as they are to be
 */
function tornIn(job, after) {
  return textsOf(job).filter(
    (text, site) => text !== after[site] && text !== job.target.before(site),
  ).length
}

/**
 * @param {Job} job
 * @returns {string[]} what is not as it was before the step
 */
function leftBehind(job) {
  const { workspace, temp, target } = job
  const changed = textsOf(job).filter((text, site) => text !== target.before(site)).length
  const isKnown = (/** @type {string} */ path) =>
    /^(report\.json|site-\d+.web(\.live\.xdt)?\.config)$/.test(path)
  const strangers = filesBelow(workspace).filter((path) => !isKnown(path))
  const kept = filesBelow(temp).filter((path) => readFileSync(join(temp, path)).includes(FORMER))
  const folders = readdirSync(temp).filter((name) => name.startsWith('umbraco-smtp-settings-'))
  return [
    ...(changed > 0 ? [`${changed} files were not put back`] : []),
    ...strangers.map((path) => `${path} is left in the workspace`),
    ...[...kept, ...folders].map((path) => `${path} is left in the temporary folder`),
  ]
}

/**
 * @param {string} folder
 * @returns {string[]} paths, relative to it
 */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}
