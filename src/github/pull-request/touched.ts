/**
 * Which lines a pull request touches, as GitHub's API tells it in patches.
 */
import type { Finding, Place } from '../../findings/finding.js'

/** A file of a pull request ("List pull requests files" of GitHub's REST API). */
export interface ChangedFile {
  readonly filename: string
  /** A unified diff without its head; absent where the file is too large for one, or is binary. */
  readonly patch?: string
}

/** Whether the pull request touches a place. */
export type Touches = (place: Place) => boolean

/** What a pull request touches. Of a file without a patch, that is every line. */
export function touchedBy(files: readonly ChangedFile[]): Touches {
  const lines = new Map(
    files.map(({ filename, patch }) => [filename, patch === undefined ? null : linesOf(patch)]),
  )
  return ({ path, at }) => {
    const touched = lines.get(path)
    if (touched === undefined) return false
    if (touched === null) return true
    for (let line = at.line; line <= at.endLine; line += 1) if (touched.has(line)) return true
    return false
  }
}

/** The lines that a patch adds, and those beside a line that it deletes. */
function linesOf(patch: string): ReadonlySet<number> {
  const touched = new Set<number>()
  let line = 0
  for (const text of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)?.[1]
    if (start !== undefined) line = Number(start)
    else if (text.startsWith('-')) touched.add(line - 1).add(line)
    else if (!text.startsWith('\\')) {
      if (text.startsWith('+')) touched.add(line)
      line += 1
    }
  }
  return touched
}

/** Whether a finding does not concern a pull request. An error concerns everybody, wherever it stands. */
export function isBeside({ severity, related, ...place }: Finding, touches: Touches): boolean {
  return severity !== 'error' && ![place, ...related].some(touches)
}
