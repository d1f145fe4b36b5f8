// Starts the process of a step, and hands on its output line by line.
import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/**
 * @typedef {object} Launch
 * @property {string} file the program
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env all that the process sees
 * @property {number} timeout milliseconds after which it is killed with SIGTERM
 * @property {((kill: () => void) => void) | undefined} [onStart] gets what kills it with SIGKILL
 */

/**
 * @typedef {object} Ended
 * @property {number | null} exitCode `null` where a signal ended the process
 * @property {NodeJS.Signals | null} signal
 * @property {number} durationMs from the start of the process to the end of its output
 * @property {string} stdout as it was printed
 * @property {string} stderr as it was printed
 */

/** .NET's `StreamReader.ReadLine`, with which the runner reads, ends a line at a lone CR too. */
const LINE_END = /\r\n|\r|\n/

/**
 * @param {Launch} launch
 * @param {(line: string) => void} onLine gets each line of either stream, without its line end
 * @returns {Promise<Ended>}
 * @throws {Error} where the process does not start
 */
export function launch({ file, args, onStart, ...options }, onLine) {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const stdout = collect(child.stdout, onLine)
    const stderr = collect(child.stderr, onLine)
    child.on('error', reject)
    onStart?.(() => child.kill('SIGKILL'))
    child.on('close', (exitCode, signal) => {
      const durationMs = performance.now() - started
      resolve({ exitCode, signal, durationMs, stdout: stdout(), stderr: stderr() })
    })
  })
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {(line: string) => void} onLine
 * @returns {() => string} all that came so far
 */
function collect(stream, onLine) {
  let all = ''
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (/** @type {string} */ chunk) => {
    all += chunk
    // A CR at the very end may be half of a CRLF: it waits for what follows.
    const text = rest + chunk
    const lines = text.replace(/\r$/, '').split(LINE_END)
    rest = (lines.pop() ?? '') + (text.endsWith('\r') ? '\r' : '')
    lines.forEach(onLine)
  })
  stream.on('end', () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''))
  })
  return () => all
}
