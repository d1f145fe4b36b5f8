/**
 * Which findings comments and the input `ignore` silence. A comment silences warnings and notices: a pull request
 * from a fork may write one. An error of level `runtime` is silenced by the input alone, which stands in the
 * workflow; what the site's runtime refuses is silenced by nothing.
 */
import type { Finding, SuppressedFinding } from '../findings/finding.js'
import type { SuppressionInFile } from './suppression.js'

/** What is found, and what is to silence it. */
export interface Silencing {
  readonly findings: readonly Finding[]
  readonly comments: readonly SuppressionInFile[]
  /** Rule ids. */
  readonly ignore: readonly string[]
  /** The ids of the rules that nothing silences here, as they keep a step from doing what it is to do. */
  readonly kept: readonly string[]
  /** The ids of all rules that there are. */
  readonly rules: readonly string[]
  /** What else a comment may be there for; null where too little was judged to tell that it silences nothing. */
  readonly elsewhere: readonly Finding[] | null
}

/** Why a comment has no effect; null where it has one. */
export type Fault = 'malformed' | 'unknown-rule' | 'no-reason' | 'error' | 'unused' | null

/** A comment, and what became of it. */
export interface TriedComment extends SuppressionInFile {
  readonly fault: Fault
}

export interface Silenced {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly comments: readonly TriedComment[]
}

/** Parts the findings into those that are told and those that are not. */
export function silence(silencing: Silencing): Silenced {
  const { findings, comments, elsewhere } = silencing
  const rules = new Set(silencing.rules)
  const faults = new Map(comments.map((comment) => [comment, faultOf(comment, rules)]))
  const sound = comments.filter((comment) => faults.get(comment) === null)
  const reach = new Reach(sound)
  const reaching = (all: readonly Finding[]): readonly SuppressionInFile[] =>
    all.flatMap((one) => reach.over(one))
  if (elsewhere !== null) {
    const used = new Set(reaching([...findings, ...elsewhere]))
    for (const comment of sound) {
      if (!used.has(comment) && !comment.isShared) faults.set(comment, 'unused')
    }
  }
  const errors = findings.filter(({ severity }) => severity === 'error')
  for (const comment of reaching(errors)) faults.set(comment, 'error')
  const decided = findings.map((finding) => {
    const comment = reach.over(finding).find((one) => faults.get(one) === null)
    return { finding, by: silencerOf(finding, comment, silencing) }
  })
  return {
    findings: decided.flatMap(({ finding, by }) => (by === null ? [finding] : [])),
    suppressed: decided.flatMap(({ finding, by }) => (by === null ? [] : [{ finding, ...by }])),
    comments: comments.map((comment) => ({ ...comment, fault: faults.get(comment) ?? null })),
  }
}

function silencerOf(
  finding: Finding,
  comment: SuppressionInFile | undefined,
  { ignore, kept }: Silencing,
): Omit<SuppressedFinding, 'finding'> | null {
  if (kept.includes(finding.rule)) return null
  if (comment !== undefined) return { by: 'comment', reason: comment.reason }
  return isIgnored(finding, ignore) ? { by: 'input', reason: null } : null
}

/** Whether the input `ignore` silences a finding. */
export function isIgnored({ rule, level }: Finding, ignore: readonly string[]): boolean {
  return (level === 'runtime' || level === 'advice') && ignore.includes(rule)
}

function faultOf({ scope, rule, reason }: SuppressionInFile, rules: ReadonlySet<string>): Fault {
  if (scope === null || rule === '') return 'malformed'
  if (!rules.has(rule)) return 'unknown-rule'
  return reason === '' ? 'no-reason' : null
}

/**
 * Which comments reach which findings: a table, since a file may have a hundred thousand comments. Of those that
 * reach the same, only the first one does anything.
 */
class Reach {
  readonly #byPlace = new Map<string, SuppressionInFile>()

  constructor(comments: readonly SuppressionInFile[]) {
    for (const comment of comments) {
      const key = keyOf(comment.file.path, comment.rule, lineOf(comment))
      if (!this.#byPlace.has(key)) this.#byPlace.set(key, comment)
    }
  }

  /** At most two: the one above the line, and the one for the file. */
  over({ path, rule, at }: Finding): readonly SuppressionInFile[] {
    return [at.line, null].flatMap((line) => this.#byPlace.get(keyOf(path, rule, line)) ?? [])
  }
}

/** The line that a comment reaches; null for all. */
function lineOf({ scope, file, span }: SuppressionInFile): number | null {
  return scope === 'next-line' ? file.source.range(span).endLine + 1 : null
}

function keyOf(path: string, rule: string, line: number | null): string {
  return JSON.stringify([path, rule, line])
}
