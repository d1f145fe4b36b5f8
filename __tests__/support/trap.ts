import { chmodSync, copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { workspaceOf } from './workspace.js'

/** A program that leaves a trace when it runs. */
export interface Trap {
  /** As a shell takes it, also git's own on Windows; it hands its input through. */
  readonly command: string
  /** Whether it has run since this was asked last. */
  readonly hasRun: () => boolean
}

/** A trap whose trace lies outside of every workspace. */
export function trap(): Trap {
  const trace = join(workspaceOf({}), 'trace').replaceAll('\\', '/')
  const hasRun = (): boolean => {
    const ran = existsSync(trace)
    rmSync(trace, { force: true })
    return ran
  }
  return { command: `echo ran >>'${trace}'; cat`, hasRun }
}

/**
 * Puts a program named git into a folder, in front of the real one.
 *
 * @param script of a shell; on Windows, where a script is no program, Node takes its place, and knows none
 *   of git's commands
 */
export function plantGit(folder: string, script: string): void {
  if (process.platform === 'win32') {
    copyFileSync(process.execPath, join(folder, 'git.exe'))
    return
  }
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'git'), 0o755)
}
