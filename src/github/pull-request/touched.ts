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

/** Whether a part of GitHub's answer is what it documents. */
export function isChangedFile(one: unknown): one is ChangedFile {
  if (typeof one !== 'object' || one === null || !('filename' in one)) return false
  const hasPatch = !('patch' in one) || typeof one.patch === 'string'
  return typeof one.filename === 'string' && hasPatch
}

/** What a pull request changes. */
export interface Diff {
  /** Whether it touches a place; of a file without a patch, that is every line. */
  readonly touches: (place: Place) => boolean
  /** A line of the diff as the pull request leaves it, without LF; null where the diff does not show it. */
  readonly textAt: (path: string, line: number) => string | null
}

/** Reads the patches of all files. */
export function readDiff(files: readonly ChangedFile[]): Diff {
  const patches = new Map(
    files.map(({ filename, patch }) => [filename, patch === undefined ? null : readPatch(patch)]),
  )
  return {
    touches: ({ path, at }) => {
      const patch = patches.get(path)
      if (patch === undefined) return false
      if (patch === null) return true
      for (let line = at.line; line <= at.endLine; line += 1) {
        if (patch.touched.has(line)) return true
      }
      return false
    },
    textAt: (path, line) => patches.get(path)?.texts.get(line) ?? null,
  }
}

interface Patch {
  /** The lines that it adds, and those beside a line that it deletes. */
  readonly touched: ReadonlySet<number>
  /** Those that it adds, and those that it shows around them. */
  readonly texts: ReadonlyMap<number, string>
}

function readPatch(patch: string): Patch {
  const touched = new Set<number>()
  const texts = new Map<number, string>()
  let line = 0
  for (const text of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)?.[1]
    if (start !== undefined) line = Number(start)
    else if (text.startsWith('-')) touched.add(line - 1).add(line)
    else if (!text.startsWith('\\')) {
      if (text.startsWith('+')) touched.add(line)
      texts.set(line, text.slice(1))
      line += 1
    }
  }
  return { touched, texts }
}

/** Whether a finding does not concern a pull request. An error concerns everybody, wherever it stands. */
export function isBeside(
  { severity, related, ...place }: Finding,
  { touches }: Pick<Diff, 'touches'>,
): boolean {
  return severity !== 'error' && ![place, ...related].some(touches)
}
