/**
 * Globs, matched segment by segment. As one regular expression, each `**` would try every combination with
 * all others, and a few of them take minutes on one long path.
 */
import { matchesAll, matchesText } from '../text/wildcards.js'

/** Whether a path, relative to the workspace and with `/`, is meant. */
export type PathMatcher = (path: string) => boolean

/** How many `*` a pattern may have that only a regular expression can match. */
const WILDCARDS = 4

/** What makes a segment more than `*`, `?` and letters: a set, alternatives, a group, a quote. */
const GROUPS = /[[\]{}()"]/

/** A set of one character: `[ww]`, as `[Ww]` is in small letters. */
const SAME = /\[(\w)\1*\]/g

/** Matches a group that goes over several segments, such as `{a,b/c}`. */
const WIDE_GROUP = /\{[^{}]*\/|\([^()]*\//

/** Why a glob is not matched, as a clause for a message; null where it is. */
export function globObstacle(glob: string): string | null {
  const grouped = isWide(glob) ? [glob] : glob.split('/').filter((one) => GROUPS.test(one))
  return grouped.some((one) => one.split('*').length - 1 > WILDCARDS)
    ? `has more than ${WILDCARDS} "*" together with brackets, braces or parentheses: with the right file name, that takes for ever to match. Write fewer.`
    : null
}

/** The matcher of a glob for which there is no obstacle: the folders as written, the last segment in any letter case. */
export async function globMatcher(glob: string): Promise<PathMatcher> {
  const lower = lowerName(glob).replaceAll(SAME, '$1')
  if (isWide(glob)) {
    const matches = await expressionOf(lower)
    return (path) => matches(lowerName(path))
  }
  const segments = await Promise.all(lower.split('/').map(segmentMatcher))
  const pattern = { pattern: segments, any: ANY, fits }
  return (path) => matchesAll(pattern, lowerName(path).split('/'))
}

/** Whether one segment of a path is meant. */
type SegmentMatcher = (name: string) => boolean

/** Stands for any number of folders. */
const ANY: SegmentMatcher = () => true

function fits(matches: SegmentMatcher, name: string): boolean {
  return matches(name)
}

async function segmentMatcher(segment: string): Promise<SegmentMatcher> {
  if (segment === '**') return ANY
  if (!GROUPS.test(segment)) return (name) => matchesText(segment, name)
  return expressionOf(segment)
}

async function expressionOf(glob: string): Promise<SegmentMatcher> {
  // Loaded only here, since most workflows name their files.
  const { default: picomatch } = await import('picomatch')
  // "s": a name may contain a line break, and "." is to match that too.
  const matches = picomatch(glob, { dot: true, flags: 's', windows: false })
  return (text) => matches(text)
}

function isWide(glob: string): boolean {
  return WIDE_GROUP.test(glob)
}

/** `a/b/Web.Config` → `a/b/web.config` */
function lowerName(path: string): string {
  const slash = path.lastIndexOf('/')
  return path.slice(0, slash + 1) + path.slice(slash + 1).toLowerCase()
}
