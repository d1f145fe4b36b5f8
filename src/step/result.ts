/**
 * What a step came to: what annotations, summary, outputs and reports tell of.
 */
import {
  worstFirst,
  type Finding,
  type Place,
  type Severity,
  type SuppressedFinding,
  type Verdict,
} from '../findings/finding.js'
import type { Kind } from '../config/configuration.js'
import type { EnvironmentResult } from '../config/stack.js'
import {
  CREDENTIALS,
  isMailKit,
  type MailKitSettings,
  type SettingChange,
  type SettingName,
  type SiteSettings,
  type SmtpSettings,
} from '../settings.js'
import type { SmokeTest, Trouble } from '../smtp/smoke-test.js'
import type { Difference } from './given-for-test.js'

/** What a step does: `check` only reads. */
export type Mode = 'inject' | 'check'

/** What is shown of a credential: whether there is one, and nothing of it. */
export type ShownCredential = '***' | '' | null

/** Settings that anybody may see. Only the smoke test and the writer know the credentials themselves. */
export interface ShownSettings extends Omit<SmtpSettings, 'userName' | 'password'> {
  readonly userName: ShownCredential
  readonly password: ShownCredential
}

/** What anybody may see of a value that an environment may supply without telling it. */
export type ShownSupply = ShownCredential | { readonly environmentKey: string }

/** The same for a site of Umbraco 9 or later. */
export interface ShownMailKitSettings extends Omit<MailKitSettings, 'userName' | 'password'> {
  readonly userName: ShownSupply
  readonly password: ShownSupply
}

/** What a site gets in one environment, as anybody may see it. */
export type ShownEnvironment = EnvironmentResult<ShownSettings | ShownMailKitSettings>

/** An environment as anybody may see it. */
export function shownEnvironment(one: EnvironmentResult<SiteSettings>): ShownEnvironment {
  const { effective } = one
  if (effective === null) return { ...one, effective }
  if (!isMailKit(effective)) return { ...one, effective: shownSettings(effective) }
  const { userName, password } = effective
  const shown = { userName: shownSupply(userName), password: shownSupply(password) }
  return { ...one, effective: { ...effective, ...shown } }
}

function shownSupply(value: MailKitSettings['password']): ShownSupply {
  return typeof value === 'object' && value !== null ? value : shownCredential(value)
}

/** Settings as anybody may see them. */
export function shownSettings(settings: SmtpSettings): ShownSettings {
  const { userName, password } = settings
  return { ...settings, userName: shownCredential(userName), password: shownCredential(password) }
}

/** A change as anybody may see it. */
export function shownChange(change: SettingChange): SettingChange {
  if (!CREDENTIALS.has(change.setting)) return change
  const { setting, before, after } = change
  return { setting, before: shownCredential(before), after: shownCredential(after) }
}

function shownCredential(value: string | null): ShownCredential {
  return value === null || value === '' ? value : '***'
}

/** What became of one configuration. */
export interface FileResult {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly kind: Kind
  readonly verdict: Verdict
  /** Whether it was really written. */
  readonly changed: boolean
  /** Where its settings go: itself, or the file behind `configSource`. */
  readonly target: string
  /** null where the verdict is not `ok`, or where the settings are those of environments. */
  readonly effective: ShownSettings | null
  /** What the site gets in each environment, in the order in which they are told; empty where its kind has none. */
  readonly environments: readonly ShownEnvironment[]
  /** Of the site's own mails, where it is not `from`. */
  readonly sender: { readonly address: string; readonly place: Place } | null
  /** What was planned to change, without credentials; written only where `changed` is true. */
  readonly changes: readonly SettingChange[]
  readonly findings: readonly Finding[]
  /** What comments and the input `ignore` silence. */
  readonly suppressed: readonly SuppressedFinding[]
}

/** One login that was tested, as the sites would use it. */
export interface SmokeTestResult extends SmokeTest {
  /** The paths of the files with these settings, relative to the workspace, with `/`. */
  readonly files: readonly string[]
  /** One for each of the troubles, in their order. */
  readonly blames: readonly Blame[]
  /** Inputs that the site has otherwise, so that the test proves something else. */
  readonly differences: readonly Difference[]
  /** What else is to be known of a test that went well, as a sentence; null where there is nothing. */
  readonly note: string | null
  /** Why there was no server to test, as a clause; null where there was one. */
  readonly whySkipped: string | null
}

/** What went wrong in a smoke test, and the setting to look at first. */
export interface Blame extends Pick<Trouble, 'diagnosis' | 'status'> {
  /** null where no setting of the site is to blame. */
  readonly setting: SettingName | null
  /** Where it stands: in the first of the files, or in each where it is about the sender that they name. */
  readonly places: readonly Place[]
  /** The input that it comes from; null where it is the file's own. */
  readonly input: string | null
  /** The paths of the files whose sender it is about; null where it is about all files of the test. */
  readonly senderOf: readonly string[] | null
}

/** What a step came to, whether it succeeds or fails. */
export interface StepResult {
  /** What really ran. */
  readonly mode: Mode
  readonly files: readonly FileResult[]
  /** In files that were not checked, such as workflows. They fail no step. */
  readonly findings: readonly Finding[]
  /** Those of them that the input `ignore` silences. */
  readonly suppressed: readonly SuppressedFinding[]
  /** Paths of the files really written, relative to the workspace, with `/`. */
  readonly written: readonly string[]
  /** One for each login; empty where no test ran. */
  readonly smokeTests: readonly SmokeTestResult[]
  /** What deserves a look, and is about no file. */
  readonly warnings: readonly string[]
  /** Why something was not done that somebody may expect; each one sentence or two. */
  readonly notices: readonly string[]
  /** What fails the step whatever the findings say: bad inputs, patterns without a match, failed writes. */
  readonly failures: readonly string[]
}

/** What became of a file, in one word or two. */
export type FileOutcome = 'checked' | 'written' | 'not written' | 'unchanged'

/** `unchanged` where everything already reads as wanted; `not written` where something spoke against it. */
export function outcomeOf(mode: Mode, { changed, changes, findings }: FileResult): FileOutcome {
  if (mode === 'check') return 'checked'
  if (changed) return 'written'
  const isRefused = findings.some(({ severity }) => severity === 'error')
  return changes.length > 0 || isRefused ? 'not written' : 'unchanged'
}

/** The findings of the checked files, worst first, else in the order of the files and of their places. */
export function findingsOf(files: readonly FileResult[]): readonly Finding[] {
  return worstFirst(
    files.flatMap(({ findings }) => findings),
    null,
  )
}

/** All findings, also those in files that were not checked, worst first. */
export function allFindingsOf({
  files,
  findings,
}: Pick<StepResult, 'files' | 'findings'>): readonly Finding[] {
  return worstFirst([...files.flatMap((file) => file.findings), ...findings], null)
}

/** All that is silenced, in the order of the files. */
export function allSuppressedOf({
  files,
  suppressed,
}: Pick<StepResult, 'files' | 'suppressed'>): readonly SuppressedFinding[] {
  return [...files.flatMap((file) => file.suppressed), ...suppressed]
}

/** How many findings of a severity there are. */
export function countOf(files: readonly FileResult[], severity: Severity): number {
  return files
    .map(({ findings }) => findings.filter((finding) => finding.severity === severity).length)
    .reduce((sum, count) => sum + count, 0)
}

/** The files whose sites would use the same settings. */
export interface SameSettings {
  readonly settings: ShownSettings
  readonly files: readonly FileResult[]
}

/** Each distinct set of effective settings with its files, in the order of the files. */
export function distinctSettings(files: readonly FileResult[]): readonly SameSettings[] {
  const byContent = new Map<string, { settings: ShownSettings; files: FileResult[] }>()
  for (const file of files) {
    const { effective } = file
    if (effective === null) continue
    const content = JSON.stringify(effective)
    const known = byContent.get(content)
    if (known === undefined) byContent.set(content, { settings: effective, files: [file] })
    else known.files.push(file)
  }
  return [...byContent.values()]
}
