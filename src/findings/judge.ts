/**
 * Judging: rules on a subject, as findings with their places.
 */
import { theInput } from '../mentions.js'
import { inert } from '../text/inert.js'
import { inputBehind } from '../settings.js'
import type { Finding, Level, Place, Severity } from './finding.js'
import type { Intent } from './intent.js'
import { repairOf } from './repair.js'
import type { Complaint, Rule, RuleDescription, Spot, Weight } from './rule.js'

/** Where a spot of a file is to be told: in that file as it was before any edit, or wherever it came from. */
export type Locate = (spot: Spot) => Located

/** A place, and what stands there. */
export interface Located extends Place {
  /** Left out where nothing does. */
  readonly origin?: Spot
}

/** How far a refusal reaches, and what it is to weigh. */
export interface Refusal {
  readonly level: Level
  readonly severity: Severity
  /** Whether the runtime refuses a part of the site only; `{location}` stands for its path. */
  readonly isPartial: boolean
  /** Whether that part is a section, and not a place in the site. */
  readonly isSection: boolean
}

/** Who refuses, in words that lead to a quotation: `.NET Framework refuses the whole file`. */
export type Voice = (refusal: Refusal) => string

/** A complaint, and the rule that made it. */
export interface Broken {
  readonly rule: RuleDescription
  readonly complaint: Complaint
}

/** How many places of one rule are told in one file; a file may have a million. */
const MOST_OF_A_RULE = 100

/** What some rules complain of, the first places of each; the last one says how many more there are. */
export function broken<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  intent: Intent,
): readonly Broken[] {
  return rules.flatMap((rule) =>
    firstOf(rule.check(subject, intent)).map((complaint) => ({ rule, complaint })),
  )
}

function firstOf(complaints: readonly Complaint[]): readonly Complaint[] {
  const left = complaints.length - MOST_OF_A_RULE
  if (left <= 0) return complaints
  const told = complaints.slice(0, MOST_OF_A_RULE)
  return told.map((complaint, index) =>
    index < told.length - 1
      ? complaint
      : { ...complaint, message: `${complaint.message} And ${left} more of this kind.` },
  )
}

/** How complaints become findings. */
export interface Court {
  readonly intent: Intent
  readonly locate: Locate
  readonly voice: Voice
}

/** The finding that a complaint makes. */
export function findingOf({ rule, complaint }: Broken, court: Court): Finding {
  const { location = null, names = {} } = complaint
  const severity = severityOf(rule.severity, complaint, court.intent)
  const place = placeOf(court.locate(complaint))
  const related = (complaint.related ?? []).map((spot) => ({
    ...placeOf(court.locate(spot)),
    what: spot.what,
  }))
  const words = complaint.words ?? rule.words[0]
  const isSection = location?.isSection === true
  const lead =
    rule.lead ??
    court.voice({ level: rule.level, severity, isPartial: location !== null, isSection })
  const known = { ...names, location: location?.path ?? '' }
  // Only the rule's own texts are filled: a path may have braces too.
  const parts = [
    fill(complaint.message, known),
    ...related.map((one) => `${one.what} is ${whereIs(one, place)}.`),
    ...originOf(complaint, court.intent),
    ...(words === undefined ? [] : [fill(`${lead}: "${words}"`, known)]),
  ]
  return {
    rule: rule.id,
    level: location === null ? rule.level : 'runtime',
    severity,
    ...place,
    message: parts.join(' '),
    hint: fill(complaint.hint, names),
    related,
    ...repairIn(complaint, place, court),
  }
}

/** The place alone, as it is told. */
export function placeOf({ path, at }: Located): Place {
  return { path, at }
}

/** What an input has set is not mended in the file; nor is a text that stands in none of the files as it is read. */
function repairIn(
  { file, rewrite, setting }: Complaint,
  { path }: Place,
  { locate, intent: { settings } }: Court,
): Pick<Finding, 'repair'> {
  if (rewrite === undefined) return {}
  if (setting !== undefined && inputBehind(setting, settings) !== null) return {}
  const { at, origin, path: found } = locate({ file, span: rewrite.span })
  if (origin === undefined || found !== path) return {}
  const text = origin.file.source.text
  const { start, end } = origin.span
  const isSame =
    text.slice(start, end) === file.source.text.slice(rewrite.span.start, rewrite.span.end)
  const repair = repairOf({ path, text }, { span: origin.span, after: rewrite.after })
  return repair === null || !isSame ? {} : { repair: { at, ...repair } }
}

function whereIs({ path, at }: Place, from: Place): string {
  return path === from.path ? `in line ${at.line}` : `in "${inert(path)}", line ${at.line}`
}

/** The input that a setting comes from, where it is not the file's own. */
function originOf({ setting }: Complaint, { settings }: Intent): readonly string[] {
  const input = setting === undefined ? null : inputBehind(setting, settings)
  return input === null ? [] : [`The setting comes from ${theInput(input)}.`]
}

function severityOf(weight: Weight, { severity }: Complaint, { mode }: Intent): Severity {
  if (severity !== undefined) return severity
  if (weight !== 'awaiting') return weight
  return mode === 'inject' ? 'error' : 'warning'
}

/** Of a name that is quoted. */
const NAME_LIMIT = 60

/** Puts the names into a text. */
function fill(text: string, names: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{([a-z]+)\}/g, (placeholder, key: string) => {
    const name = Object.hasOwn(names, key) ? names[key] : undefined
    return name === undefined ? placeholder : inert(name, NAME_LIMIT)
  })
}
