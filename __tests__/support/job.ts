import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { StepOptions } from '../../script/runner.js'
import { holdsFolder } from './disk.js'
import { SETTINGS, stepOn, workspaceOf, type Files, type Ran } from './workspace.js'

type Inputs = Readonly<Record<string, string>>
type Options = Partial<StepOptions>

/** A job: what its steps share, and the clean-up after each of them. */
export interface Job {
  readonly workspace: string
  readonly temp: string
  readonly step: (inputs?: Inputs, options?: Options) => Promise<Ran>
  /** Runs the clean-up of a step. */
  readonly after: (ran: Pick<Ran, 'state'>, inputs?: Inputs, options?: Options) => Promise<Ran>
  readonly text: (path: string) => string
  /** What lies in the temporary folder, but the runner's own files. */
  readonly kept: () => readonly string[]
}

/** A job over these files. */
export function jobOn(files: Files, workspace = workspaceOf(files)): Job {
  const temp = workspaceOf({})
  const run = (inputs: Inputs, options: Options): Promise<Ran> =>
    stepOn({}, inputs, { workspace, temp, ...options })
  return {
    workspace,
    temp,
    step: (inputs = SETTINGS, options = {}) => run(inputs, options),
    after: ({ state }, inputs = SETTINGS, options = {}) =>
      run(inputs, { phase: 'post', state, ...options }),
    text: (path) => readFileSync(join(workspace, path), 'utf8'),
    kept: () => filesBelow(temp).filter((path) => path.startsWith('umbraco-smtp-settings-')),
  }
}

/** Every file below a folder with its bytes and its mode, to compare before and after. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  const contents = filesBelow(folder).map((path) => {
    const mode = lstatSync(join(folder, path)).mode.toString(8)
    return [path, `${mode} ${readFileSync(join(folder, path), 'latin1')}`] as const
  })
  return Object.fromEntries(contents)
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** Names without those that the disk cannot have. */
export function possible(names: readonly string[]): readonly string[] {
  return names.filter(holdsFolder)
}
