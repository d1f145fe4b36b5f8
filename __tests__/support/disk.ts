/**
 * What the disk of this machine can do: Windows and macOS differ from Linux, and so do their disks.
 */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from '@jest/globals'

/** Whether something can be done in a new folder: it does not throw, and finds what it asks for. */
function can(attempt: (folder: string) => boolean): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'))
  try {
    return attempt(folder)
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether two files of a folder may differ by letter case only. */
export const holdsCaseTwins = can((folder) => {
  for (const name of ['twin', 'TWIN']) writeFileSync(join(folder, name), name)
  return readdirSync(folder).length === 2
})

/** Windows asks for a privilege, or for its developer mode. */
export const holdsLinks = can((folder) => {
  symlinkSync('target', join(folder, 'link'))
  return lstatSync(join(folder, 'link')).isSymbolicLink()
})

/** Whether a link to a folder, by an absolute path, can be made: on Windows a junction, which anybody may. */
export const holdsFolderLinks = can((folder) => {
  symlinkSync(folder, join(folder, 'link'), 'junction')
  return lstatSync(join(folder, 'link')).isSymbolicLink()
})

const holdsPipes = can((folder) => {
  execFileSync('mkfifo', [join(folder, 'pipe')], { stdio: 'ignore' })
  return lstatSync(join(folder, 'pipe')).isFIFO()
})

/** Whether a file has a mode; Windows has one bit of it. */
export const keepsModes = can((folder) => {
  writeFileSync(join(folder, 'file'), '')
  chmodSync(join(folder, 'file'), 0o640)
  return (statSync(join(folder, 'file')).mode & 0o777) === 0o640
})

/**
 * Whether a folder can have that name, and a site in it: Windows knows no `:` and no line break in one
 * (Win32, "Naming Files, Paths, and Namespaces").
 */
export function holdsFolder(name: string): boolean {
  return can((folder) => {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'file'), '')
    return readdirSync(folder).includes(name)
  })
}

/** Runs where two files of a folder may differ by letter case only. */
export const itWithCaseTwins = holdsCaseTwins ? it : it.skip

/** Runs where the disk takes no notice of letter case. */
export const itWithoutCase = holdsCaseTwins ? it.skip : it

/** Runs where a symbolic link can be made. */
export const itWithLinks = holdsLinks ? it : it.skip

/** Runs where a folder can have a line break in its name. */
export const itWithLineBreaks = holdsFolder('two\nlines') ? it : it.skip

/** Runs where a link to a folder can be made. */
export const itWithFolderLinks = holdsFolderLinks ? it : it.skip

/** Runs where a file can be a pipe. */
export const itWithPipes = holdsPipes ? it : it.skip
