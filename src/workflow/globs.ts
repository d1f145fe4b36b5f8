/**
 * The input `path` of actions/upload-artifact and actions/cache, as @actions/glob reads it.
 */
import { entriesTo, resolved, withoutRoot } from './paths.js'
import { matchesAll, matchesText } from '../text/wildcards.js'
import type { Span } from '../syntax/span.js'
import type { YamlText } from '../syntax/yaml.js'

/** One line of the input. */
export interface PathPattern {
  readonly span: Span
  readonly isNegated: boolean
  /** Whether a folder or file, relative to the workspace, is meant itself. */
  readonly matches: (entry: { readonly path: string; readonly isFile: boolean }) => boolean
}

/** Elsewhere, or with characters that mean something else on one of the systems, or a set of them. */
const UNREAD = /^(?:[/~]|[A-Za-z]:)|(?:^|\/)\.{1,2}(?:\/|$)|[\\[\]\ue000]/

/**
 * The patterns of an input, in their order.
 *
 * @returns null where it contains an expression other than the workspace, or an exclusion that is not known
 */
export function patternsOf(input: YamlText): readonly PathPattern[] | null {
  const patterns: PathPattern[] = []
  for (const { 0: line, index } of input.text.matchAll(/[^\n]+/g)) {
    const text = line.trim()
    const known = resolved(text)
    if (known === null) return null
    if (text === '' || text.startsWith('#')) continue
    const [negations = ''] = /^[!\s]*/.exec(known) ?? []
    const isNegated = negations.replaceAll(/\s/g, '').length % 2 === 1
    const matches = matcherOf(known.slice(negations.length))
    if (matches === null && isNegated) return null
    const start = index + line.indexOf(text)
    const span = input.place(start, start + text.length)
    if (matches !== null) patterns.push({ span, isNegated, matches })
  }
  return patterns
}

function matcherOf(written: string): PathPattern['matches'] | null {
  const pattern = withoutRoot(written)
  if (written === '' || UNREAD.test(pattern)) return null
  const segments = pattern.split('/').filter((segment) => segment !== '')
  const foldersOnly = pattern.endsWith('/')
  const wildcards = { pattern: segments, any: '**', fits: matchesText }
  return ({ path, isFile }) =>
    !(isFile && foldersOnly) && matchesAll(wildcards, path === '' ? [] : path.split('/'))
}

/**
 * The pattern by which an upload takes a file: one that matches it, or a folder above it
 * (`implicitDescendants` of @actions/glob), unless a later one excludes it.
 */
export function uploads(patterns: readonly PathPattern[], path: string): PathPattern | null {
  const entries = entriesTo(path)
  return decide(patterns, ({ matches }) => entries.some(matches))
}

/**
 * The pattern by which a cache takes a file: one that matches it, or a folder above it, which is kept
 * as a whole; so excluding a file of that folder has no effect (`implicitDescendants: false`).
 */
export function caches(patterns: readonly PathPattern[], path: string): PathPattern | null {
  const taken = entriesTo(path).map((entry) => decide(patterns, ({ matches }) => matches(entry)))
  return taken.find((pattern) => pattern !== null) ?? null
}

/** The last one that matches decides (internal-pattern-helper.ts); the first that includes is told. */
function decide(
  patterns: readonly PathPattern[],
  matches: (pattern: PathPattern) => boolean,
): PathPattern | null {
  return patterns.filter(matches).reduce<PathPattern | null>((taken, pattern) => {
    return pattern.isNegated ? null : (taken ?? pattern)
  }, null)
}
