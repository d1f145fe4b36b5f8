/**
 * A result as annotations. How many of them people will see is the host's matter.
 */
import { ANY_OTHER, type Finding, type Place, type Severity } from '../findings/finding.js'
import { firstFew } from '../text/first-few.js'
import { inert } from '../text/inert.js'
import { allFindingsOf, type StepResult } from '../step/result.js'
import { troublesOf } from './smoke-tests.js'

/** One thing that is said, at its place. */
export interface Annotation {
  readonly level: Severity
  /** What is wrong and what to do, in one line. */
  readonly message: string
  /** null where it stands nowhere. */
  readonly place: TitledPlace | null
}

/** A place, and the id of the rule that it is about: GitHub does not mask titles, so nothing else may stand there. */
export interface TitledPlace extends Place {
  readonly title: string
}

/** How a rule's id becomes a link to what is written about it. */
export type RuleLink = (rule: string) => string

/**
 * Everything that a result has to say, worst first: of each level the mail servers, the step, the findings.
 *
 * @param isAside whether a finding is only to be counted, in the summary
 */
export function annotationsOf(
  result: StepResult,
  ruleLink: RuleLink,
  isAside: (finding: Finding) => boolean,
): readonly Annotation[] {
  const findings = allFindingsOf(result).filter((finding) => !isAside(finding))
  return (['error', 'warning', 'notice'] as const).flatMap((level) => [
    ...(level === 'notice' ? [] : ofSmokeTests(result, level)),
    ...(level === 'error' ? [] : result[`${level}s`]).map((message) => ({
      level,
      message,
      place: null,
    })),
    ...findings.filter(({ severity }) => severity === level).map((one) => ofFinding(one, ruleLink)),
  ])
}

function ofFinding(finding: Finding, ruleLink: RuleLink): Annotation {
  const { severity, rule, path, at, message, hint } = finding
  return {
    level: severity,
    message: `${message}${whereItHolds(finding)} ${hint} More: ${ruleLink(rule)}`,
    place: { path, at, title: rule },
  }
}

function ofSmokeTests(
  { smokeTests }: StepResult,
  level: 'error' | 'warning',
): readonly Annotation[] {
  return smokeTests
    .flatMap((test) => troublesOf(test, level))
    .flatMap(({ words: message, stage, places }): readonly Annotation[] =>
      places.length === 0
        ? [{ level, message, place: null }]
        : places.map((place) => ({
            level,
            message,
            place: { ...place, title: `smoke-test/${stage}` },
          })),
    )
}

/** In which environments a finding holds, as a sentence; '' where it holds in all of them. */
export function whereItHolds({ rule, environments = [] }: Finding): string {
  // The name of a transform says for which environment it is.
  if (environments.length === 0 || rule.startsWith('transform/')) return ''
  const named = environments.filter((name) => name !== ANY_OTHER)
  const others = named.length < environments.length ? ['any other environment'] : []
  const places = [
    ...(named.length === 0
      ? []
      : [
          `the environment${named.length === 1 ? '' : 's'} ${firstFew(named, (name) => inert(name))}`,
        ]),
    ...others,
  ]
  return ` This is so in ${places.join(', and in ')}.`
}

/** `site/Web.config:12:3`, for people. */
export function placeWords({ path, at }: Place): string {
  return `${inert(path)}:${at.line}:${at.column}`
}
