// Runs the action as GitHub's runner does: for the demonstration, the tests of dist/ and the bench.
import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import {
  createCommandFiles,
  fileVariables,
  parsePairs,
  readCommandFiles,
} from './runner/file-commands.js'
import { launch } from './runner/launch.js'
import { inputVariables, readManifest } from './runner/manifest.js'
import { StepLog } from './runner/step-log.js'

/** @typedef {import('./runner/annotations.js').Annotation} Annotation */
/** @typedef {import('./runner/commands.js').Command} Command */
/** @typedef {import('./runner/file-commands.js').CommandFiles} CommandFiles */

/**
 * @typedef {object} StepOptions
 * @property {string} workspace the folder that is GITHUB_WORKSPACE and the current directory; absolute
 * @property {Readonly<Record<string, string>>} [inputs] by name, as under `with:`
 * @property {Readonly<Record<string, string>>} [env] further variables; they win over the runner's own
 * @property {{ name?: string, payload?: object }} [event] `push` without payload where not given
 * @property {string} [node] the Node to run, the current one where not given
 * @property {string} [action] the folder of action.yml, this repository where not given
 * @property {'main' | 'post'} [phase] `post` runs the script that cleans up after the job
 * @property {Readonly<Record<string, string>>} [state] for `post`: the state that `main` saved
 * @property {string} [temp] RUNNER_TEMP; a folder that is gone afterwards where not given
 * @property {(kill: () => void) => void} [onStart] gets what kills the step with SIGKILL
 * @property {number} [timeoutMs] after which the step is killed with SIGTERM; a minute where not given
 */

/**
 * @typedef {object} StepReading
 * @property {'success' | 'failure'} outcome what GitHub shows
 * @property {string} log what a person sees on GitHub, masked
 * @property {Command[]} commands every workflow command that was obeyed, in order
 * @property {Annotation[]} annotations those that the runner keeps
 * @property {string[]} groups titles, masked
 * @property {string[]} debug messages, masked
 * @property {string[]} masks everything that is masked after the step
 * @property {(text: string) => string} mask shows a text as the steps after this one would
 * @property {Record<string, string>} outputs
 * @property {Record<string, string>} state
 * @property {Record<string, string>} env what the step set for the steps after it
 * @property {string[]} path what the step added to PATH
 * @property {string} summary masked; '' where it exceeds what GitHub takes
 * @property {CommandFiles} files the text of the files behind the above, as the step wrote it
 */

/** @typedef {StepReading & import('./runner/launch.js').Ended} StepResult */

/** Above this many bytes GitHub drops a summary, and the step passes (FileCommandManager.cs). */
const SUMMARY_LIMIT = 1024 * 1024

/** What the step sees of our own environment: what Node needs to start, and nothing else. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP', 'TMP', 'USERPROFILE']

/**
 * Runs one step, and reads from it what GitHub's runner would (actions/runner,
 * NodeScriptActionHandler.cs). Standard output and standard error are two pipes, as there: the order of
 * lines between them is that of their arrival.
 *
 * @param {StepOptions} options
 * @returns {Promise<StepResult>}
 * @throws {Error} where action.yml lacks such an input or phase, or the process does not start
 */
export async function runStep(options) {
  const { workspace, inputs = {}, action = join(import.meta.dirname, '..') } = options
  const manifest = readManifest(action)
  const script = options.phase === 'post' ? manifest.post : manifest.main
  if (script === null) throw new Error('action.yml has no runs.post.')
  const variables = inputVariables(manifest, inputs)
  const temp = options.temp ?? mkdtempSync(join(tmpdir(), 'runner-temp-'))
  try {
    const paths = createCommandFiles(temp)
    const log = new StepLog(workspace)
    const step = {
      file: options.node ?? process.execPath,
      args: [join(action, script)],
      cwd: workspace,
      env: { ...environment(options, temp), ...variables, ...fileVariables(paths), ...options.env },
      timeout: options.timeoutMs ?? 60_000,
      onStart: options.onStart,
    }
    const ended = await launch(step, (line) => {
      log.line(line)
    })
    return { ...ended, ...reading(log, readCommandFiles(paths), ended.exitCode) }
  } finally {
    if (options.temp === undefined) rmSync(temp, { recursive: true, force: true })
  }
}

/**
 * @param {StepOptions} options
 * @param {string} temp
 * @returns {NodeJS.ProcessEnv}
 */
function environment({ workspace, event = {}, state = {} }, temp) {
  const { name = 'push', payload = {} } = event
  const eventPath = join(temp, `event-${randomUUID()}.json`)
  writeFileSync(eventPath, JSON.stringify(payload))
  return {
    ...Object.fromEntries(INHERITED.map((variable) => [variable, process.env[variable]])),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: 'example/site',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value])),
  }
}

/**
 * What the runner takes from a step that has ended.
 *
 * @param {StepLog} log
 * @param {CommandFiles} files
 * @param {number | null} exitCode
 * @returns {StepReading}
 */
function reading(log, files, exitCode) {
  const outputs = pairs(log, 'output', files.output)
  const state = pairs(log, 'state', files.state)
  const env = pairs(log, 'env', files.env)
  const summary = summaryOf(log, files.step_summary)
  return {
    outcome: exitCode === 0 && !log.failed ? 'success' : 'failure',
    log: log.shown.join('\n'),
    commands: log.commands,
    annotations: log.annotations,
    groups: log.groups,
    debug: log.debug,
    masks: log.masks.values,
    mask: (text) => log.masks.apply(text),
    outputs: Object.fromEntries([...log.outputs, ...outputs]),
    state: Object.fromEntries([...log.state, ...state]),
    env: Object.fromEntries(env),
    path: files.path.split(/\r?\n/).filter((line) => line !== ''),
    summary,
    files,
  }
}

/**
 * @param {StepLog} log is told where the file is malformed, which fails the step
 * @param {string} name
 * @param {string} text
 * @returns {Map<string, string>}
 */
function pairs(log, name, text) {
  try {
    return parsePairs(text)
  } catch (error) {
    log.fail(`Unable to process file command '${name}' successfully. ${String(error)}`)
    return new Map()
  }
}

/**
 * @param {StepLog} log is told where GitHub drops the summary
 * @param {string} text
 */
function summaryOf(log, text) {
  const lines = text.split(/(?<=\n)/).map((line) => log.masks.apply(line))
  if (Buffer.byteLength(text) <= SUMMARY_LIMIT) return lines.join('')
  log.complain('$GITHUB_STEP_SUMMARY is larger than GitHub takes: the summary is dropped.')
  return ''
}
