/**
 * Judging: every rule on one configuration, as findings with their places.
 */
import { inputBehind } from '../../settings.js'
import type { Finding, Level, Severity } from '../../findings/finding.js'
import type { Intent, Locate } from '../kind.js'
import type { Weight } from '../rule-description.js'
import type { Reading } from './model/reading.js'
import type { Complaint, Rule } from './rule.js'
import type { Location } from './model/skeleton.js'

/** What is judged, and by which rules. */
export interface Case {
  readonly reading: Reading
  readonly intent: Intent
  readonly locate: Locate
}

/** The findings of a configuration, in the order of their places; those in its other file come last. */
export function judge(judged: Case, rules: readonly Rule[]): readonly Finding[] {
  const { reading, intent, locate } = judged
  const complaints = rules.flatMap((rule) =>
    rule.check(reading, intent).map((complaint) => ({ rule, complaint })),
  )
  const order = (a: Made, b: Made): number =>
    Number(isElsewhere(a, reading)) - Number(isElsewhere(b, reading)) ||
    a.complaint.span.start - b.complaint.span.start
  return complaints.sort(order).map((made) => ({
    ...told(made, intent),
    at: locate(made.complaint.file, made.complaint.span),
    ...(isElsewhere(made, reading) ? { path: made.complaint.file.path } : {}),
  }))
}

/** Whether the place is in the file that `configSource` names. */
function isElsewhere({ complaint }: Made, reading: Reading): boolean {
  return complaint.file.path !== reading.file.path
}

interface Made {
  readonly rule: Rule
  readonly complaint: Complaint
}

function told({ rule, complaint }: Made, intent: Intent): Omit<Finding, 'at'> {
  const { location = null, names = {}, setting } = complaint
  const input = setting === undefined ? null : inputBehind(setting, intent.settings)
  const origin = input === null ? '' : ` The setting comes from the input "${input}".`
  const words = complaint.dotnet ?? rule.dotnet[0]
  const severity = severityOf(rule.severity, complaint, intent)
  const lead =
    rule.level === 'runtime' ? sendingWords(severity) : refusalWords(rule.level, location)
  const quoted = words === undefined ? '' : ` ${lead}: "${words}"`
  return {
    rule: rule.id,
    level: location === null ? rule.level : 'runtime',
    severity,
    message: fill(complaint.message + origin + quoted, {
      ...names,
      location: location?.path ?? '',
    }),
    hint: fill(complaint.hint, names),
  }
}

/** How far .NET's refusal reaches. */
function refusalWords(level: Level, location: Location | null): string {
  const below = location === null ? '' : ' below "{location}"'
  if (level === 'section') return `.NET Framework refuses the mail settings${below}`
  return `.NET Framework refuses ${location === null ? 'the whole file' : 'all requests'}${below}`
}

function sendingWords(severity: Severity): string {
  return severity === 'error' ? 'Sending fails with' : 'Sending may fail with'
}

function severityOf(weight: Weight, { severity }: Complaint, { mode }: Intent): Severity {
  if (severity !== undefined) return severity
  if (weight !== 'awaiting') return weight
  return mode === 'inject' ? 'error' : 'warning'
}

/** Puts the names into a text, each cut at 60 characters. */
function fill(text: string, names: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{([a-z]+)\}/g, (placeholder, key: string) => {
    const name = Object.hasOwn(names, key) ? names[key] : undefined
    if (name === undefined) return placeholder
    return name.length > 60 ? `${name.slice(0, 60)}…` : name
  })
}
