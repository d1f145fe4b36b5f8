/**
 * The job summary: what a person wants to know who opens the run.
 */
import type { Finding, Place } from '../findings/finding.js'
import { inert } from '../text/inert.js'
import { firstFew, firstSayings } from '../text/first-few.js'
import {
  allFindingsOf,
  allSuppressedOf,
  distinctSettings,
  outcomeOf,
  type FileResult,
  type ShownEnvironment,
  type StepResult,
} from '../step/result.js'
import type { SettingChange, SettingName, Supplied } from '../settings.js'
import { whereItHolds, type RuleLink } from './annotations.js'
import { plain, table } from './markdown.js'
import { countedWords } from './outputs.js'

/** How texts get into a summary. */
export interface Presentation {
  /** Makes a text of ours inert, without any known secret, its quotations cut. */
  readonly show: (text: string) => string
  /** Where a rule is described: a URL, or a path where there is none. */
  readonly ruleLink: RuleLink
  /** Where a place is to be seen in the commit; null where nobody knows. */
  readonly lineLink: (place: Place) => string | null
  /** Whether a finding is only counted: the pull request does not touch what it is about. */
  readonly isAside: (finding: Finding) => boolean
  /** What there is to say of smoke tests, as Markdown. */
  readonly smokeTests: readonly string[]
  /** Whether the step fails. */
  readonly fails: boolean
}

/** Makes a text that may go anywhere in a summary. */
type Show = (text: string) => string

/** GitHub drops a summary of more than a mebibyte, so it lists so many rows at most. */
const ROWS = 200

/** How many tables of one kind it shows. */
const TABLES = 10

/** So many files are listed one by one, whatever became of them. */
const FEW = 10

const READY = 'ready'

const HIDDEN = '`***`'

/** The summary as Markdown. */
export function summaryOf(result: StepResult, presentation: Presentation): string {
  const { show, fails } = presentation
  const shown = (text: string): string => plain(show(text))
  return [
    '## SMTP settings',
    glance(result, fails),
    ...firstSayings(result.failures).map((failure) => `**Failed:** ${shown(failure)}`),
    ...[...result.warnings, ...result.notices].map(shown),
    filesTable(result, shown),
    changesTable(result, shown),
    ...findingsTables(result, shown, presentation),
    asideLine(result, presentation),
    suppressedLine(result),
    ...effectiveTables(result, shown),
    ...environmentTables(result, shown),
    ...presentation.smokeTests,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** Go or no go, and how much is to be said. */
function glance(result: StepResult, fails: boolean): string {
  const counts = countedWords(result).join(', ')
  return `${fails ? '❌ **No go**' : '✅ **Go**'}${counts === '' ? '' : `: ${counts}`}`
}

/** Of many files, those that are as they should be are counted only. */
function filesTable({ files, mode }: StepResult, shown: Show): string {
  const all = files.map((file) => ({ file, state: stateOf(file), outcome: outcomeOf(mode, file) }))
  const isDull = ({ state, outcome }: (typeof all)[number]): boolean =>
    state === READY && outcome !== 'written' && outcome !== 'not written'
  const told = all.length <= FEW ? all : all.filter((one) => !isDull(one))
  const rows = told
    .slice(0, ROWS)
    .map(({ file: { path, target }, state, outcome }) => [
      shown(inert(path)),
      state,
      outcome === 'written' && target !== path ? `written into ${shown(inert(target))}` : outcome,
    ])
  const left = told.length - rows.length
  const dull = all.length - told.length
  return [
    table(['File', 'State', 'Result'], rows),
    left === 0 ? '' : `… and ${left} more files.`,
    dull === 0 ? '' : `${dull} ${told.length === 0 ? '' : 'other '}files are ready.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** What a verdict means for the people who run the site. */
function stateOf({ kind, verdict, findings }: FileResult): string {
  if (kind === 'appsettings' && verdict !== 'ok') return 'the site does not start'
  if (verdict === 'file') return 'the whole site is down'
  if (verdict === 'section') return 'mail is dead, the site runs'
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return READY
  const isRefusal = errors.every(({ rule }) => rule.startsWith('inject/'))
  return isRefusal ? 'the site runs, nothing is injected' : 'the site runs, mail fails'
}

function changesTable({ files, written }: StepResult, shown: Show): string {
  const rows = files.flatMap(({ target, changes }) =>
    changes.map((change) => [
      shown(inert(target)),
      change.setting,
      valueOf(change, 'before', shown),
      valueOf(change, 'after', shown),
    ]),
  )
  if (rows.length === 0) return ''
  const title = written.length > 0 ? 'Changed attributes' : 'What would change'
  return `### ${title}\n\n${table(['File', 'Attribute', 'Before', 'After'], rows.slice(0, ROWS))}`
}

function valueOf(change: SettingChange, side: 'before' | 'after', shown: Show): string {
  const value = change[side]
  if (value === null) return '(none)'
  if (value === '') return '(empty)'
  return value === '***' ? HIDDEN : shown(inert(value))
}

/** What each distinct set of effective settings contains; those that are not set are left out. */
function effectiveTables({ files }: StepResult, shown: Show): readonly string[] {
  return distinctSettings(files)
    .slice(0, TABLES)
    .map(({ settings, files: same }) => {
      const rows = Object.entries(settings)
        .filter(([, value]) => value !== null)
        .map(([name, value]: [string, unknown]) => [name, effectiveValue(value, shown)])
      const isPlan = same.some(({ changed, changes }) => !changed && changes.length > 0)
      const title = `What the site ${isPlan ? 'would use' : 'uses'}: ${namesOf(same, shown)}`
      return `### ${title}\n\n${table(['Setting', 'Value'], rows)}`
    })
}

/** A setting of an environment. */
type ShownValue = Supplied<string | number>

/** What each site gets in its environments, side by side. */
function environmentTables({ files }: StepResult, shown: Show): readonly string[] {
  return files
    .filter(({ environments }) => environments.some(({ effective }) => effective !== null))
    .slice(0, TABLES)
    .flatMap(({ path, kind, environments }) => {
      const columns = environments.slice(0, TABLES)
      const names = Object.keys(
        columns.find(({ effective }) => effective !== null)?.effective ?? {},
      )
      const rows = names
        .map((name) => [
          name,
          ...columns.map((one) => valueIn({ environment: one, path, kind }, name, shown)),
        ])
        .filter(([, ...values]) => values.some((value) => value !== ''))
      if (rows.length === 0) return []
      const head = ['Setting', ...columns.map(({ name }) => shown(inert(name)))]
      const more = environments.length - columns.length
      const rest = more > 0 ? `\n\n… and ${more} more environments.` : ''
      return `### What the site uses in each environment: ${shown(inert(path))}\n\n${table(head, rows)}${rest}`
    })
}

/** An environment of a site, by the path and the kind of its entry. */
interface Column {
  readonly environment: ShownEnvironment
  readonly path: string
  readonly kind: FileResult['kind']
}

/** A value with the layer that it comes from. */
function valueIn(column: Column, name: string, shown: Show): string {
  const { effective } = column.environment
  if (effective === null) return withoutSettings(column.environment, column.kind)
  const entries: readonly (readonly [string, ShownValue])[] = Object.entries({ ...effective })
  const value = new Map(entries).get(name) ?? null
  if (value === null) return ''
  const words =
    typeof value === 'object'
      ? `key ${shown(inert(value.environmentKey))}`
      : effectiveValue(value, shown)
  return `${words} (${layerWords(column, name as SettingName, shown)})`
}

/** Where a value comes from, and over which layers it counts. */
function layerWords({ environment, path }: Column, name: SettingName, shown: Show): string {
  const { origins, hidden } = environment
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const named = (layer: string): string =>
    shown(inert(layer.startsWith(folder) ? layer.slice(folder.length) : layer))
  const origin = origins.get(name)
  if (origin === undefined) return 'default'
  const under = [...new Set(hidden?.get(name) ?? [])].map(named)
  return under.length === 0 ? named(origin) : `${named(origin)}, over ${under.join(' and ')}`
}

/** What is shown of an environment whose settings are not known. */
function withoutSettings({ verdict }: ShownEnvironment, kind: FileResult['kind']): string {
  if (kind === 'appsettings') return 'does not start'
  if (verdict === 'ok') return 'not known here'
  return verdict === 'file' ? 'the site is down' : 'mail is dead'
}

/** The first few names, and how many more there are. */
function namesOf(files: readonly FileResult[], shown: Show): string {
  return firstFew(files, ({ path }) => shown(inert(path)), TABLES)
}

function effectiveValue(value: unknown, shown: Show): string {
  if (value === '') return '(empty)'
  return value === '***' ? HIDDEN : shown(inert(String(value)))
}

/** What does not concern the pull request, in one line. */
function asideLine(result: StepResult, { isAside }: Presentation): string {
  const { length } = allFindingsOf(result).filter(isAside)
  if (length === 0) return ''
  return `${length} ${length === 1 ? 'warning or notice is' : 'warnings and notices are'} about files and lines that this pull request does not touch.`
}

/** What was found, by file: a path may be so long that it leaves no room for words. */
function findingsTables(
  result: StepResult,
  shown: Show,
  presentation: Presentation,
): readonly string[] {
  const all = allFindingsOf(result).filter((finding) => !presentation.isAside(finding))
  if (all.length === 0) return []
  const files = new Map<string, Finding[]>()
  for (const finding of all.slice(0, ROWS)) {
    const known = files.get(finding.path)
    if (known === undefined) files.set(finding.path, [finding])
    else known.push(finding)
  }
  const head = ['Place', 'Severity', 'What is wrong, and what to do', 'Rule']
  const tables = Array.from(files, ([path, own]) => {
    const rows = own.map((finding) => findingRow(finding, shown, presentation))
    return `**${shown(inert(path))}**\n\n${table(head, rows)}`
  })
  const more = all.length > ROWS ? [`… and ${all.length - ROWS} more.`] : []
  return ['### Findings', ...tables, ...more]
}

function findingRow(
  finding: Finding,
  shown: Show,
  { ruleLink, lineLink }: Presentation,
): readonly string[] {
  const { at, severity, message, hint, rule, path } = finding
  const place = `${at.line}:${at.column}`
  // A path in which a secret stands is not shown, and so makes no link.
  const isShown = shown(inert(path)) === plain(inert(path))
  const link = isShown ? lineLink(finding) : null
  return [
    link === null ? place : `[${place}](${link})`,
    severity,
    `${shown(`${message}${whereItHolds(finding)}`)}<br>→ ${shown(hint)}`,
    linked(rule, ruleLink(rule)),
  ]
}

/** How much is silenced, and by what. */
function suppressedLine(result: StepResult): string {
  const all = allSuppressedOf(result)
  if (all.length === 0) return ''
  const byComments = all.filter(({ by }) => by === 'comment').length
  return `Silenced: ${byComments} by comments, ${all.length - byComments} by the input \`ignore\`.`
}

function linked(rule: string, link: string): string {
  return link.startsWith('https:') ? `[${rule}](${link})` : rule
}
