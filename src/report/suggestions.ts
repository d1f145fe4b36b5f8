/**
 * What a result suggests to write instead, line by line, as comments of a review ("Commenting on a pull request" of
 * GitHub's documentation: a block of code in the language `suggestion` takes the place of the line).
 */
import { createHash } from 'node:crypto'
import type { Finding } from '../findings/finding.js'
import { mayBeShown, type Repair } from '../findings/repair.js'
import { allFindingsOf, type StepResult } from '../step/result.js'
import type { RuleLink } from './annotations.js'
import { plain } from './markdown.js'
import type { Safely } from './safely.js'

/** A line that is better written otherwise. */
export interface Suggestion {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  /** What the suggestion is known by from run to run. */
  readonly mark: string
  /** Markdown, with the mark in it. */
  readonly body: string
}

/** How texts get into suggestions, and which findings are told. */
export interface SuggestionPresentation extends Safely {
  readonly ruleLink: RuleLink
  readonly isAside: (finding: Finding) => boolean
  /** The text of a line of the pull request, without its line end; null where it is not part of the diff. */
  readonly textAt: (path: string, line: number) => string | null
}

/** A line that is longer is not shown. In UTF-16 code units. */
const LONGEST = 1000

/** So many findings of a line are told; GitHub takes 65,536 characters of a comment. */
const SAID = 10

/** Begins and ends the mark of a suggestion, in a comment of HTML. */
const MARK = ['<!-- umbraco-smtp-settings:', ' -->'] as const

/** A finding that knows its repair. */
interface Mending {
  readonly finding: Finding
  readonly repair: Repair
}

/** All that is suggested, in the order of the findings; several repairs of a line are one suggestion. */
export function suggestionsOf(
  result: StepResult,
  presentation: SuggestionPresentation,
): readonly Suggestion[] {
  const lines = new Map<string, Mending[]>()
  for (const finding of allFindingsOf(result)) {
    const { path, repair } = finding
    if (repair === undefined || presentation.isAside(finding)) continue
    const key = JSON.stringify([path, repair.at.line])
    const known = lines.get(key)
    if (known === undefined) lines.set(key, [{ finding, repair }])
    else known.push({ finding, repair })
  }
  const marks = new Map<string, number>()
  return [...lines.values()].flatMap((all) => {
    const mendings = apart(all)
    const before = textOf(mendings, presentation)
    const after = before === null ? null : mended(before, mendings)
    if (before === null || after === null) return []
    return [suggestion(mendings, { before, after }, { presentation, marks })]
  })
}

/** The marks of all suggestions in a text. */
export function marksIn(body: string): readonly string[] {
  const [open, close] = MARK
  return Array.from(body.matchAll(new RegExp(`${open}([\\da-f]+-\\d+)${close}`, 'g')), ([, mark]) =>
    String(mark),
  )
}

/** null where the line is not part of the diff, or nothing that may be shown. */
function textOf(
  [first]: readonly Mending[],
  { textAt, redact }: SuggestionPresentation,
): string | null {
  if (first === undefined) return null
  const text = textAt(first.finding.path, first.repair.at.line)
  if (text === null || text.length > LONGEST || redact(text) !== text) return null
  return /[^\P{C}\t\r]|\ufffd/u.test(text) ? null : text
}

/** Those that do not write over each other, of which the first one of a place counts; from left to right. */
function apart(mendings: readonly Mending[]): readonly Mending[] {
  let end = 0
  return mendings
    .toSorted(({ repair: { at: a } }, { repair: { at: b } }) => a.column - b.column)
    .filter(({ repair: { at } }) => {
      const isApart = at.column >= end
      if (isApart) end = at.endColumn
      return isApart
    })
}

/** The line with all repairs made; null where it is not the line that was judged, or is not to be shown then. */
function mended(line: string, mendings: readonly Mending[]): string | null {
  const [first] = mendings
  if (first === undefined || !mayBeShown(first.finding.path, line)) return null
  const parts: string[] = []
  let end = 0
  for (const { repair } of mendings) {
    const { at, before, after } = repair
    const [from, to] = [at.column - 1, at.endColumn - 1]
    if (line.slice(from, to) !== before) return null
    parts.push(line.slice(end, from), after)
    end = to
  }
  return parts.join('') + line.slice(end)
}

function suggestion(
  mendings: readonly Mending[],
  { before, after }: { readonly before: string; readonly after: string },
  { presentation, marks }: Context,
): Suggestion {
  const [{ finding, repair }] = mendings as readonly [Mending, ...Mending[]]
  const { path } = finding
  const digest = createHash('sha256')
    .update(JSON.stringify([path, before, after]))
    .digest('hex')
  const count = (marks.get(digest) ?? 0) + 1
  marks.set(digest, count)
  const mark = `${digest.slice(0, 32)}-${count}`
  const said = mendings.slice(0, SAID).map((one) => wordsOf(one, presentation))
  const left = mendings.length - said.length
  const more = left === 0 ? [] : [`And ${left} more of this line.`]
  const body = [...said, ...more, block(after), MARK.join(mark)].join('\n\n')
  return { path, line: repair.at.line, mark, body }
}

interface Context {
  readonly presentation: SuggestionPresentation
  /** How many suggestions there are with the same digest. */
  readonly marks: Map<string, number>
}

function wordsOf({ finding }: Mending, { show, ruleLink }: SuggestionPresentation): string {
  const { rule, message, hint } = finding
  const link = ruleLink(rule)
  const name = link.startsWith('https:') ? `[${rule}](${link})` : rule
  return `${plain(show(message))} ${plain(show(hint))} (${name})`
}

/** An empty block deletes the line. */
function block(after: string): string {
  const ticks = Math.max(2, ...Array.from(after.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(ticks + 1)
  const line = after.trim() === '' ? '' : `${after}\n`
  return `${fence}suggestion\n${line}${fence}`
}
