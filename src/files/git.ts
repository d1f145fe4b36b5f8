/**
 * Git, started in such a way that neither a file of the workspace nor the configuration of a repository
 * chooses what runs.
 */
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import process from 'node:process'
import { kindOf, realpathOf, type Workspace } from './workspace.js'

/** Git answers in milliseconds; nobody waits for one that hangs. */
const TIMEOUT_SECONDS = 10

/** What git said. */
export interface Answer {
  /** The exit code; null where git did not start, or did not end in time. */
  readonly code: number | null
  /** What it wrote to its standard output. */
  readonly text: string
  /** Why there is no exit code: a clause. */
  readonly reason: string
  /** Whether it did not end in time. */
  readonly isLate: boolean
}

/** Runs one command of git with these arguments, in no shell. It never throws. */
export type Git = (args: readonly string[]) => Promise<Answer>

/** Which repository git is asked about, and from where. */
export interface GitPlace {
  readonly workspace: Workspace
  /** The folder with `.git` in it: absolute, free of symbolic links. */
  readonly top: string
  /** A folder that only this action writes to: git starts there, and takes it for the user's home. */
  readonly folder: string
}

/**
 * Git for one repository.
 *
 * @returns null where no git is installed outside of the workspace
 */
export async function gitFor({ workspace, top, folder }: GitPlace): Promise<Git | null> {
  const path = trustedFolders(process.env['PATH'] ?? '', workspace)
  const program = path.map((one) => join(one, PROGRAM)).find((one) => isTrusted(one, workspace))
  if (program === undefined) return null
  // Loaded only here: the step itself has no use for it, and it costs time at each start.
  const { execFile } = await import('node:child_process')
  const options = {
    cwd: folder,
    env: environment(path.join(delimiter), folder),
    timeout: TIMEOUT_SECONDS * 1000,
    windowsHide: true,
  }
  return (args) =>
    new Promise((resolve) => {
      try {
        execFile(program, [...fixed(top), ...args], options, (error, text) => {
          resolve(error === null ? { code: 0, text, reason: '', isLate: false } : failure(error))
        })
      } catch {
        // Some errors of the start come at once, such as for want of memory.
        resolve(failure({}))
      }
    })
}

const PROGRAM = process.platform === 'win32' ? 'git.exe' : 'git'

/**
 * The folders of PATH that programs may come from. An empty or relative one means the current directory,
 * and one in the workspace may contain what the author of a pull request has put there.
 */
function trustedFolders(path: string, workspace: Workspace): readonly string[] {
  return path.split(delimiter).filter((folder) => {
    const real = isAbsolute(folder) ? realpathOf(folder) : null
    if (real === null) return false
    // Only the first knows a link in front of the workspace, and only the second letter case of Windows.
    return !workspace.contains(join(real, PROGRAM)) && workspace.relativePath(real) === null
  })
}

/** Whether a program can be started, and does not lie in the workspace behind a link. */
function isTrusted(path: string, workspace: GitPlace['workspace']): boolean {
  const realPath = realpathOf(path)
  return realPath !== null && !workspace.contains(realPath) && isProgram(path)
}

function isProgram(path: string): boolean {
  if (kindOf(path) !== 'file') return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The repository is named outright. So git searches for none, and a folder of tracked files that looks
 * like one is not one; and it does not mind whose the folder is (`safe.directory` in git-config).
 */
function fixed(top: string): readonly string[] {
  return [
    `--git-dir=${join(top, '.git')}`,
    `--work-tree=${top}`,
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
  ]
}

/**
 * All that git sees of an environment: no input, no state, no configuration of user and system. What it
 * lacks, it fetches from nowhere; before git 2.45, which knows GIT_NO_LAZY_FETCH, since no protocol is
 * allowed.
 */
function environment(path: string, home: string): NodeJS.ProcessEnv {
  const { SystemRoot, TEMP, TMP } = process.env
  return {
    SystemRoot,
    TEMP,
    TMP,
    PATH: path,
    HOME: home,
    NoDefaultCurrentDirectoryInExePath: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  }
}

/** Git's own words are left out: they name paths of the machine. */
function failure(error: {
  readonly code?: number | string | null
  readonly killed?: boolean
}): Answer {
  if (typeof error.code === 'number') {
    return { code: error.code, text: '', reason: '', isLate: false }
  }
  const isLate = error.killed === true
  const reason = isLate
    ? `git did not answer within ${TIMEOUT_SECONDS} seconds`
    : 'git could not be started, or ended before its time'
  return { code: null, text: '', reason, isLate }
}
