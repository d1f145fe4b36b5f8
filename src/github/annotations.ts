/**
 * Findings → annotations and log.
 */
import type { Finding } from '../findings/finding.js'
import { inert } from '../text/inert.js'
import { allFindingsOf, type StepResult } from '../step/result.js'
import type { AnnotationLevel, AnnotationPlace, Runner } from './runner.js'

/** How many findings the log lists; a file may have a million. */
const LISTED = 1000

/**
 * Annotates what was not done, and each finding at its place, worst first, as far as there is room; lists
 * the findings without an annotation in the log.
 */
export function annotate(runner: Runner, result: StepResult): void {
  const findings = allFindingsOf(result)
  for (const level of ['error', 'warning', 'notice'] as const) {
    for (const said of level === 'error' ? [] : result[`${level}s`]) runner.annotate(level, said)
    const own = findings.filter(({ severity }) => severity === level)
    const room = runner.roomFor(level)
    for (const finding of own.slice(0, room)) annotateFinding(runner, level, finding)
    listRest(runner, level, own.slice(room))
  }
}

function annotateFinding(runner: Runner, level: AnnotationLevel, finding: Finding): void {
  runner.log(placeOf(finding))
  runner.annotate(
    level,
    `${saying(finding)} More: ${runner.ruleLink(finding.rule)}`,
    placeIn(finding),
  )
}

function listRest(runner: Runner, level: AnnotationLevel, rest: readonly Finding[]): void {
  if (rest.length === 0) return
  const noun = `${level}${rest.length === 1 ? '' : 's'}`
  const unlisted = rest.length - LISTED
  runner.group(`${rest.length} more ${noun}, without an annotation`, [
    ...rest.slice(0, LISTED).map((finding) => `${placeOf(finding)} ${saying(finding)}`),
    ...(unlisted > 0 ? [`… and ${unlisted} more.`] : []),
  ])
}

/** What a finding says, in one line. */
function saying({ message, hint }: Finding): string {
  return `${message} ${hint}`
}

/** `site/Web.config:12:3`, for people. */
export function placeOf({ path, at }: Finding): string {
  return `${inert(path)}:${at.line}:${at.column}`
}

/** The rule's id is the title: GitHub does not mask titles, so nothing else may stand there. */
export function placeIn({
  path,
  at,
  rule,
}: Pick<Finding, 'path' | 'at' | 'rule'>): AnnotationPlace {
  const lines = { title: rule, file: path, startLine: at.line, endLine: at.endLine }
  if (at.line !== at.endLine) return lines
  return { ...lines, startColumn: at.column, endColumn: at.endColumn }
}
