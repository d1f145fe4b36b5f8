/**
 * What comments and the input `ignore` take out of what a step tells. Loaded only where there are any.
 */
import { capital, theInput } from '../mentions.js'
import type { Configuration } from '../config/configuration.js'
import type { Plan } from '../config/plan.js'
import { verdictOf, worstFirst, type Finding, type SuppressedFinding } from '../findings/finding.js'
import type { Intent } from '../findings/intent.js'
import { broken, findingOf, type Court } from '../findings/judge.js'
import { correction } from '../text/near-miss.js'
import { SUPPRESSION_RULES } from '../suppression/rules.js'
import { isIgnored, silence } from '../suppression/silence.js'
import type { SuppressionInFile } from '../suppression/suppression.js'
import { firstFew } from '../text/first-few.js'
import { inert } from '../text/inert.js'
import type { Request } from './inputs.js'
import type { FileResult } from './result.js'
import ids from './rule-ids.json' with { type: 'json' }

/** Of all rules that there are. */
const RULE_IDS: readonly string[] = ids

/** Findings that are told, and those that are not. */
export interface Told {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
}

/** What was planned, and what is to silence some of what is said of it. */
export interface Silencers {
  readonly configuration: Configuration
  readonly intent: Intent
  readonly comments: readonly SuppressionInFile[]
  /** Rule ids. */
  readonly ignore: readonly string[]
}

/** The findings of a plan, with those on comments that do not do what they are there for. */
export async function silencePlan(plan: Plan, silencers: Silencers): Promise<Told> {
  const { configuration, intent, ignore } = silencers
  const court: Court = {
    intent,
    locate: ({ file, span }) => ({ path: file.path, at: file.source.range(span) }),
    voice: () => '',
  }
  const { findings, suppressed, comments } = silence({
    ...silencers,
    findings: plan.findings,
    kept: await obstaclesOf(silencers, court),
    rules: RULE_IDS,
    elsewhere: await asItIs(silencers, court),
  })
  const subject = { comments, rules: RULE_IDS }
  const misuse = broken(SUPPRESSION_RULES, subject, intent).map((one) => findingOf(one, court))
  const rest = ignored(misuse, ignore)
  return {
    findings: worstFirst([...findings, ...rest.findings], configuration.path),
    suppressed: [...suppressed, ...rest.suppressed],
  }
}

/** The rules that keep an injection from being made: were they silenced, a step would pass without it. */
async function obstaclesOf(
  { configuration, intent }: Silencers,
  { locate }: Court,
): Promise<readonly string[]> {
  if (Object.keys(intent.settings).length === 0) return []
  const asked = await configuration.asked(intent)
  return asked.obstacles(intent, locate).map(({ rule }) => rule)
}

/**
 * What is said of the file as it is, in all its environments. An injection mends some of it, and the comments on that
 * are still of use to a `check`. null where no more was judged than the file itself.
 */
async function asItIs(
  { configuration, intent, comments }: Silencers,
  { locate }: Court,
): Promise<readonly Finding[] | null> {
  if (comments.length === 0) return []
  const check: Intent = { ...intent, mode: 'check', settings: {}, environment: '' }
  const asked = await configuration.asked(check)
  const structure = asked.structure(check, locate)
  if (verdictOf(structure) === 'file') return null
  return [...structure, ...asked.result(check, locate)]
}

/** Findings without those that the input silences. */
export function ignored(findings: readonly Finding[], ignore: readonly string[]): Told {
  const out = findings.filter((finding) => isIgnored(finding, ignore))
  return {
    findings: findings.filter((finding) => !isIgnored(finding, ignore)),
    suppressed: out.map((finding) => ({ finding, by: 'input', reason: null })),
  }
}

/** What is wrong with the rule ids of the input. */
export function complaintsAbout(ignore: readonly string[]): readonly string[] {
  const unknown = ignore.find((id) => !RULE_IDS.includes(id))
  if (unknown === undefined) return []
  const otherwise = 'take the id from an annotation or from docs/rules.md'
  const hint =
    correction(unknown, RULE_IDS, { show: (name) => name, otherwise }) ??
    'Allowed: ids of rules, one on each line, as docs/rules.md lists them.'
  return [`${capital(theInput('ignore'))} has the unknown value "${inert(unknown, 60)}". ${hint}`]
}

/** What is said where the input names rules that it does not silence. */
export function withoutEffect(
  told: readonly Finding[],
  ignore: readonly string[],
): readonly string[] {
  const rules = new Set(told.map(({ rule }) => rule).filter((rule) => ignore.includes(rule)))
  if (rules.size === 0) return []
  return [
    `${capital(theInput('ignore'))} does not silence ${firstFew([...rules], (rule) => `"${rule}"`)}: nothing silences what the site's runtime refuses, or what keeps the settings from being injected. Mend it.`,
  ]
}

/**
 * What is said where the input names rules that no finding is of. Only a `check` of all environments tells: an injection
 * mends what a `check` of the same file complains of, and nobody says more of a file that is refused as a whole.
 */
export function idle(
  { ignore, mode, environment }: Pick<Request, 'ignore' | 'mode' | 'environment'>,
  files: readonly Pick<FileResult, 'findings' | 'suppressed' | 'verdict'>[],
): readonly string[] {
  const isWhole = mode === 'check' && (environment === '' || environment === '*')
  if (!isWhole || files.some(({ verdict }) => verdict === 'file')) return []
  const found = new Set(
    files.flatMap(({ findings, suppressed }) =>
      [...findings, ...suppressed.map(({ finding }) => finding)].map(({ rule }) => rule),
    ),
  )
  // What a workflow does with a password is asked only where one is injected.
  const unused = ignore.filter((rule) => !found.has(rule) && !rule.startsWith('workflow/'))
  if (unused.length === 0) return []
  const names = firstFew(unused, (rule) => `"${rule}"`)
  return [
    `${capital(theInput('ignore'))} silences nothing with ${names}: there is no such finding. Take ${unused.length === 1 ? 'it' : 'them'} out.`,
  ]
}
