/**
 * A result as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), within what GitHub's code scanning
 * takes ("SARIF support for code scanning").
 */
import { capital, theInput } from '../mentions.js'
import { createHash } from 'node:crypto'
import { inert } from '../text/inert.js'
import type { Finding, Place, Severity } from '../findings/finding.js'
import type { Repair } from '../findings/repair.js'
import { allFindingsOf, allSuppressedOf, type StepResult } from '../step/result.js'
import type { RuleLink } from './annotations.js'
import { helpOf } from './rule-help.js'
import { asciiOnly, type Safely } from './safely.js'
import { troublesOf } from './smoke-tests.js'

/** How texts get into a report, and rules into links. */
export interface SarifPresentation extends Safely {
  readonly ruleLink: RuleLink
}

/** GitHub shows so many results of a run at most, and leaves the rest out by itself. */
const RESULTS = 5000

/** GitHub takes a thousand locations of a result, and shows a hundred. */
const RELATED = 100

/** GitHub's limit for the description of a rule, in characters. */
const DESCRIPTION = 1024

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const

/** What follows the summary of a rule in its help (script/rules/page.js). */
const SEVERITY = '\n\nSeverity: '

/** A finding, and why it is not told; null where it is. */
interface Told {
  readonly finding: Finding
  readonly silencer: object | null
}

/** The report as text. */
export function sarifReport(result: StepResult, safely: SarifPresentation): string {
  const all = toldOf(result, safely)
  const told = all.slice(0, RESULTS)
  const rules = [...new Set(told.map(({ finding }) => finding.rule))].sort()
  const fingerprint = fingerprints(safely)
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Umbraco Cloud SMTP settings',
            rules: rules.map((rule) => ruleEntry(rule, told, safely.ruleLink)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(result, all.length - told.length, safely)],
        results: told.map((one) => ({
          ruleIndex: rules.indexOf(one.finding.rule),
          ...resultEntry(one, safely),
          partialFingerprints: { 'umbracoSmtpSettings/v1': fingerprint(one.finding) },
        })),
      },
    ],
  }
  return `${asciiOnly(JSON.stringify(log, null, 2))}\n`
}

/** Worst first; what is silenced comes last. */
function toldOf(result: StepResult, { show }: Safely): readonly Told[] {
  return [
    ...allFindingsOf(result).map((finding) => ({ finding, silencer: null })),
    ...allSuppressedOf(result).map(({ finding, by, reason }) => ({
      finding,
      silencer: {
        kind: by === 'comment' ? 'inSource' : 'external',
        justification: show(
          reason === null ? `${capital(theInput('ignore'))} names the rule.` : inert(reason),
        ),
      },
    })),
  ]
}

function ruleEntry(rule: string, told: readonly Told[], ruleLink: RuleLink): object {
  const help = helpOf(rule) ?? rule
  const [summary = rule] = help.split(SEVERITY, 1)
  const link = ruleLink(rule)
  const severity = told.find(({ finding }) => finding.rule === rule)?.finding.severity ?? 'notice'
  const description = { text: summary.slice(0, DESCRIPTION) }
  return {
    id: rule,
    shortDescription: description,
    fullDescription: description,
    help: { text: `${summary} More: ${link}`, markdown: help },
    ...(link.startsWith('https:') ? { helpUri: link } : {}),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['mail', 'umbraco'], 'problem.severity': problemSeverity(severity) },
  }
}

function problemSeverity(severity: Severity): string {
  return severity === 'notice' ? 'recommendation' : severity
}

function resultEntry({ finding, silencer }: Told, safely: Safely): object {
  const { rule, severity, message, hint, related } = finding
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: safely.show(`${message} ${hint}`) },
    locations: [location(finding, safely)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.slice(0, RELATED).map((one, id) => ({
            id,
            ...location(one, safely),
            message: { text: safely.show(one.what) },
          })),
        }),
    suppressions: silencer === null ? [] : [silencer],
    ...fixes(finding, safely),
  }
}

/** None that would show what is a secret of the step. */
function fixes(finding: Finding, safely: Safely): { readonly fixes?: readonly object[] } {
  const { repair } = finding
  if (repair === undefined) return {}
  const isSecret = [repair.before, repair.after].some((text) => safely.redact(text) !== text)
  return isSecret ? {} : { fixes: [fix(finding, repair, safely)] }
}

/** What to write instead. */
function fix({ path, hint }: Finding, { at, after }: Repair, safely: Safely): object {
  const { artifactLocation, region } = physical({ path, at }, safely)
  const replacements = [{ deletedRegion: region, insertedContent: { text: after } }]
  return {
    description: { text: safely.show(hint) },
    artifactChanges: [{ artifactLocation, replacements }],
  }
}

function location(place: Place, safely: Safely): object {
  return { physicalLocation: physical(place, safely) }
}

function physical({ path, at }: Place, { redact }: Safely) {
  const uri = redact(path).split('/').map(segment).join('/')
  return {
    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
    region: {
      startLine: at.line,
      startColumn: at.column,
      endLine: at.endLine,
      endColumn: at.endColumn,
    },
  }
}

function segment(name: string): string {
  return encodeURIComponent(name.toWellFormed())
}

/**
 * What a finding is known by from run to run: the rule, the file and what is said, without any number, so that an
 * edit elsewhere in the file changes nothing; and, of those that are the same in all that, which one it is. It never
 * depends on the line itself, which may contain a password: a hash of it could be tried out.
 */
function fingerprints({ show, redact }: Safely): (finding: Finding) => string {
  const seen = new Map<string, number>()
  return ({ rule, path, message }) => {
    const words = show(message).replaceAll(/\d+/g, '#')
    const text = JSON.stringify([rule, redact(path), words])
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 32)
    const count = (seen.get(digest) ?? 0) + 1
    seen.set(digest, count)
    return `${digest}:${count}`
  }
}

/** How the step went, and what it has to say that stands in no file, or is true of the moment only. */
function invocation(result: StepResult, leftOut: number, safely: Safely): object {
  const { failures, warnings, notices, smokeTests } = result
  const say = (severity: Severity) => (text: string) => ({
    level: LEVELS[severity],
    message: { text: safely.show(text) },
  })
  const troubles = (severity: 'error' | 'warning') =>
    smokeTests
      .flatMap((test) => troublesOf(test, severity))
      .map(({ words, places }) => ({
        ...say(severity)(words),
        ...(places.length === 0
          ? {}
          : { locations: places.map((place) => location(place, safely)) }),
      }))
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: [
      ...failures.map(say('error')),
      ...troubles('error'),
      ...warnings.map(say('warning')),
      ...troubles('warning'),
      ...notices.map(say('notice')),
      ...(leftOut === 0
        ? []
        : [say('warning')(`And ${leftOut} more findings, for which a report has no room.`)]),
    ],
  }
}
