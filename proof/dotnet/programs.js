// Builds the C# programs of this folder with the .NET SDK, and asks them.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** @returns {boolean} whether there is a .NET SDK whose programs these are: .NET 10 or later */
export function hasSdk() {
  const { status, stdout } = spawnSync('dotnet', ['--version'], { encoding: 'utf8' })
  return status === 0 && Number.parseInt(stdout, 10) >= 10
}

/**
 * Builds a program.
 *
 * @param {string} project its folder, from here
 * @param {string} target an empty folder; the sources are copied, so that nothing comes into being beside them
 * @returns {string} the path of what `dotnet` can start
 * @throws {Error} with what the compiler says, where it does not build
 */
export function built(project, target) {
  const sources = join(target, 'sources')
  cpSync(import.meta.dirname, sources, { recursive: true })
  const program = join(target, 'program')
  const { status, stdout } = spawnSync(
    'dotnet',
    ['build', '-c', 'Release', '-v', 'q', '--nologo', '-o', program],
    { cwd: join(sources, project), encoding: 'utf8', env: { ...process.env, CI: 'true' } },
  )
  if (status !== 0)
    throw new Error(`The program in proof/dotnet/${project} does not build: ${stdout}`)
  return program
}

/**
 * Asks a program, a line of JSON for each question.
 *
 * @param {string} program the path of its assembly
 * @param {readonly object[]} questions
 * @param {NodeJS.ProcessEnv} [env] further variables of the process
 * @returns {Promise<readonly unknown[]>} the answers, in the same order
 * @throws {Error} where it answers fewer than it is asked, with what it says of itself
 */
export async function asked(program, questions, env = {}) {
  const child = spawn('dotnet', [program], { env: { ...process.env, ...env } })
  let [answers, complaints] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => (answers += String(text)))
  child.stderr.setEncoding('utf8').on('data', (text) => (complaints += String(text)))
  const ended = new Promise((resolve) => child.once('close', resolve))
  // What it does not read any more, because it has failed, is told below.
  child.stdin.on('error', () => undefined)
  child.stdin.end(questions.map((question) => `${JSON.stringify(question)}\n`).join(''))
  await ended
  const lines = answers.split('\n').filter((line) => line !== '')
  if (lines.length !== questions.length) {
    throw new Error(
      `${program}: ${String(lines.length)} of ${String(questions.length)} answers. ${complaints}`,
    )
  }
  return lines.map((line) => /** @type {unknown} */ (JSON.parse(line)))
}
