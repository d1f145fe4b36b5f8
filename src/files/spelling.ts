/**
 * How the disk spells a path. Windows and macOS find a file in any letter case; GitHub shows an
 * annotation, and git finds a file, only under the spelling that the disk has.
 */
import { readdirSync, realpathSync } from 'node:fs'
import { basename, join } from 'node:path'
import { codeOf, isAbsent } from './workspace.js'

/**
 * The path as the disk spells it, segment by segment, as far as there is anything; the rest as it is.
 *
 * @param folder absolute
 * @param path relative to the folder, with `/`, without `..`; '' is the folder itself
 */
export function spelled(folder: string, path: string): string {
  const found: string[] = []
  for (const segment of path.split('/')) {
    const above = join(folder, ...found)
    found.push(segment === '' ? segment : segmentOf(above, segment))
  }
  return found.join('/')
}

/**
 * The entry of a folder that its system takes for a name.
 *
 * @param folder absolute
 */
function segmentOf(folder: string, name: string): string {
  const entries = entriesOf(folder)
  if (entries.includes(name) || isAbsent(join(folder, name))) return name
  const folded = fold(name)
  return entries.find((entry) => fold(entry) === folded) ?? longName(join(folder, name))
}

/** macOS takes the composed and the decomposed form of a letter for the same, too. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** What Windows calls `PROGRA~1` by its long name, or `site.` by its name without the dot. */
function longName(path: string): string {
  try {
    return basename(realpathSync.native(path))
  } catch (error) {
    if (codeOf(error) === '') throw error
    return basename(path)
  }
}

/** A folder that cannot be read contains no file that could be taken from it. */
export function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error))) return []
    throw error
  }
}
