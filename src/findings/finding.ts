import type { Range } from '../syntax/source.js'

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

/** What is said about one place in one file. */
export interface Finding {
  /** The rule's id, `group/name`; public, it stays as it is once named. */
  readonly rule: string
  readonly level: Level
  readonly severity: Severity
  /** Where, in the file as it was before anything was edited. */
  readonly at: Range
  /** What is wrong, in plain words, without values that may be secret. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
  /** Set where the finding stands in another file than its entry's, relative to the workspace, with `/`. */
  readonly path?: string
}

/** A finding together with the file that it stands in. */
export interface PlacedFinding extends Finding {
  readonly path: string
}

/** Where `docs/rules.md` describes a rule: `smtp-unknown-attribute`. */
export function anchorOf(rule: string): string {
  return rule.replace('/', '-')
}

/** What the site's runtime says of a whole file. */
export type Verdict = 'ok' | 'section' | 'file'

/** The verdict that follows from a file's findings. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const levels = new Set(findings.map((finding) => finding.level))
  if (levels.has('file')) return 'file'
  return levels.has('section') ? 'section' : 'ok'
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']
const LEVELS: readonly Level[] = ['file', 'section', 'runtime', 'advice']

/** Findings by severity, then by how far they reach; those that weigh the same stay in their order. */
export function worstFirst<F extends Finding>(findings: readonly F[]): readonly F[] {
  const weight = ({ severity, level }: Finding): number =>
    SEVERITIES.indexOf(severity) * LEVELS.length + LEVELS.indexOf(level)
  return [...findings].sort((a, b) => weight(a) - weight(b))
}
