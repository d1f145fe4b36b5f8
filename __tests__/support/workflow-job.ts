/**
 * A job of a workflow, run as GitHub's runner runs it: what is git's or the shell's with bash, what is ours through
 * `dist/`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from '@jest/globals'
import { parse } from 'yaml'
import { jobOn, type Job } from './job.js'
import type { Ran } from './workspace.js'

/** A step, as the workflow says it. */
export interface WorkflowStep {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string | number | boolean>>
  readonly 'working-directory'?: string
}

/** A workflow, as far as these tests look at it. */
export interface ParsedWorkflow {
  readonly on: unknown
  readonly jobs: Readonly<Record<string, { readonly steps: readonly WorkflowStep[] }>>
}

/** Reads a workflow; throws where it is not YAML. */
export function parseWorkflow(text: string): ParsedWorkflow {
  return parse(text) as ParsedWorkflow
}

/** What a job gets from GitHub. */
export interface Circumstances {
  /** The check-out. */
  readonly workspace: string
  /** The home folder of the runner's user, in which git looks for its settings. */
  readonly home: string
  readonly secrets: Readonly<Record<string, string>>
  /** What the steps see besides. */
  readonly env: Readonly<Record<string, string>>
  /** What the workflow writes for this action after `uses:`. */
  readonly action: string
}

/** What a step of the shell's printed, and how it ended. */
export interface ShellRan {
  readonly exitCode: number | null
  readonly log: string
}

/** A job that has run: up to the first step that failed. */
export interface WorkflowRan {
  readonly job: Job
  readonly shell: Readonly<Record<string, ShellRan>>
  readonly ours: Ran
  readonly inputs: Readonly<Record<string, string>>
  readonly succeeded: boolean
}

/** Runs the steps of a job in their order; a check-out has happened before, as `workspace`. */
export async function runJob(
  steps: readonly WorkflowStep[],
  circumstances: Circumstances,
): Promise<WorkflowRan> {
  const { workspace, home, secrets, env, action } = circumstances
  const job = jobOn({}, workspace)
  const shell: Record<string, ShellRan> = {}
  let ours: Ran | null = null
  let inputs: Readonly<Record<string, string>> = {}
  let succeeded = true
  for (const step of steps) {
    if (step.uses === action) {
      inputs = evaluated(step.with ?? {}, secrets)
      ours = await job.step(inputs, { env })
      succeeded = ours.outcome === 'success'
    } else if (step.run !== undefined) {
      const cwd = join(workspace, step['working-directory'] ?? '')
      const own = evaluated(step.env ?? {}, secrets)
      const ran = bash(step.run, { cwd, temp: job.temp, env: { ...env, HOME: home, ...own } })
      shell[step.name ?? ''] = ran
      succeeded = ran.exitCode === 0
    }
    if (!succeeded) break
  }
  if (ours === null)
    throw new Error(`No step was run that uses ${action}: ${JSON.stringify(shell)}`)
  return { job, shell, ours, inputs, succeeded }
}

/** Puts secrets in place of their expressions; throws where there is another expression, or no such secret. */
function evaluated(
  values: Readonly<Record<string, string | number | boolean>>,
  secrets: Circumstances['secrets'],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      String(value).replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
        const secret = secrets[expression.replace(/^secrets\./, '')]
        if (secret === undefined) throw new Error(`Nothing is known of ${expression}.`)
        return secret
      }),
    ]),
  )
}

/** Where and with what a script runs. */
interface Surroundings {
  readonly cwd: string
  readonly temp: string
  readonly env: Readonly<Record<string, string>>
}

/** Runs a script as the runner does where the step names no shell (actions/runner, ScriptHandlerHelpers.cs). */
export function bash(script: string, { cwd, temp, env }: Surroundings): ShellRan {
  const file = join(temp, 'script.sh')
  writeFileSync(file, script)
  const { PATH, SystemRoot } = process.env
  const { status, stdout, stderr } = spawnSync('bash', ['-e', file], {
    cwd,
    encoding: 'utf8',
    env: { PATH, SystemRoot, GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', ...env },
  })
  return { exitCode: status, log: `${stdout}${stderr}` }
}

/** Runs where bash takes a script by its path, and finds git: on Windows, `bash` may be that of another system. */
export const itWithBash = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'bash-'))
  try {
    const { exitCode } = bash('git --version', { cwd: folder, temp: folder, env: {} })
    return exitCode === 0 ? it : it.skip
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})()
