import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll } from '@jest/globals'

/** How a command of the command line ended. */
export interface CommandEnded {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command line as `npm pack` packs it, installed elsewhere without a network. */
export function installedCli() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'installed-')))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const root = join(import.meta.dirname, '../..')
  const npm = (args: readonly string[], cwd: string): string =>
    execFileSync('npm', [...args], { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
  npm(['pack', '--pack-destination', folder, '--ignore-scripts'], root)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  const tarball = `umbraco-smtp-settings-${version}.tgz`
  npm(['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], folder)
  const program = join(folder, 'node_modules/.bin/umbraco-smtp-settings')
  const { NO_COLOR: _, FORCE_COLOR: __, ...own } = process.env
  return {
    folder,
    program,
    version,
    /** Runs a command in a folder, with pipes in place of a terminal. */
    run: (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): CommandEnded => {
      const { status, stdout, stderr } = spawnSync(program, [...args], {
        cwd,
        env: { ...own, ...env },
        encoding: 'utf8',
        shell: process.platform === 'win32',
        maxBuffer: 64 * 1024 * 1024,
      })
      return { code: status, stdout, stderr }
    },
    /** The same in a pseudo-terminal (util-linux, script): what the terminal gets, and the exit code. */
    runInTerminal: (line: string, cwd: string, env: NodeJS.ProcessEnv = {}) => {
      const { status, stdout } = spawnSync(
        'script',
        ['-qec', `'${program}' ${line}`, '/dev/null'],
        {
          cwd,
          env: { ...own, TERM: 'xterm', ...env },
          encoding: 'utf8',
        },
      )
      return { code: status, shown: stdout }
    },
  }
}
