import type { Range } from '../syntax/lines.js'
import type { Repair } from './repair.js'

/** The name, in reports, of every environment that has nothing of its own. */
export const ANY_OTHER = 'any other'

/**
 * How far a fault reaches.
 *
 * - `file`: .NET Framework refuses the whole file, the site is down.
 * - `section`: .NET Framework refuses `<smtp>` when it is first used: the site is up, mail is dead.
 * - `runtime`: the file loads, but mail will fail, leak or mislead.
 * - `advice`: worth knowing.
 */
export type Level = 'file' | 'section' | 'runtime' | 'advice'

export type Severity = 'error' | 'warning' | 'notice'

/** A range of a file. */
export interface Place {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** In the file as it was before anything was edited. */
  readonly at: Range
}

/** Another place that a finding is about too. */
export interface RelatedPlace extends Place {
  /** What stands there, as the subject of a sentence: "The first one". */
  readonly what: string
}

/** What is said about one place in one file. */
export interface Finding extends Place {
  /** The rule's id, `group/name`; public, it stays as it is once named. */
  readonly rule: string
  readonly level: Level
  readonly severity: Severity
  /** What is wrong, in plain words, without values that may be secret. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
  readonly related: readonly RelatedPlace[]
  /** The environments that it holds in; left out where it holds in all of them. */
  readonly environments?: readonly string[]
  /** In the same file; left out where none is known. */
  readonly repair?: Repair
}

/** A finding that is not told, and what silences it. */
export interface SuppressedFinding {
  readonly finding: Finding
  /** A comment in the file, or the input `ignore`. */
  readonly by: 'comment' | 'input'
  /** Why, as the comment says it: text from outside; null where it is the input. */
  readonly reason: string | null
}

/** Where `docs/rules.md` describes a rule: `smtp-unknown-attribute`. */
export function anchorOf(rule: string): string {
  return rule.replace('/', '-')
}

/** What the site's runtime says of a whole file. */
export type Verdict = 'ok' | 'section' | 'file'

/** The verdict that follows from a file's findings. */
export function verdictOf(findings: readonly Pick<Finding, 'level'>[]): Verdict {
  const levels = new Set(findings.map((finding) => finding.level))
  if (levels.has('file')) return 'file'
  return levels.has('section') ? 'section' : 'ok'
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']
const LEVELS: readonly Level[] = ['file', 'section', 'runtime', 'advice']

function weightOf({ severity, level }: Finding): number {
  return SEVERITIES.indexOf(severity) * LEVELS.length + LEVELS.indexOf(level)
}

/**
 * Findings by severity, then by how far they reach; those that weigh the same by their places, where they
 * are all of one configuration.
 *
 * @param path of the file that comes first; null where those that weigh the same stay in their order
 */
export function worstFirst(findings: readonly Finding[], path: string | null): readonly Finding[] {
  const byPlace = (a: Finding, b: Finding): number =>
    Number(a.path !== path) - Number(b.path !== path) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column
  return [...findings].sort(
    (a, b) => weightOf(a) - weightOf(b) || (path === null ? 0 : byPlace(a, b)),
  )
}
