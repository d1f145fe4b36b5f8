/**
 * check → edit → check again → read back: the one place of the all-or-nothing rule. Everything here is
 * pure; a plan is a value, and nothing has been written when it is made.
 */
import {
  verdictOf,
  worstFirst,
  type Finding,
  type Place,
  type Verdict,
} from '../findings/finding.js'
import type { Intent } from '../findings/intent.js'
import { placeOf, type Locate } from '../findings/judge.js'
import type { SettingChange, SettingName, SmtpSettings } from '../settings.js'
import { applyEdits, originOf } from '../syntax/edit.js'
import type { Configuration, Injection } from './configuration.js'

/** What would become of one configuration. */
export interface Plan {
  /** Worst first; of the result, where there is one. Places are those of the file as it is. */
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
  /** null where the verdict is not `ok`, or where the settings are those of environments. */
  readonly effective: SmtpSettings | null
  /** Of the site's own mails, where it is not `from`. */
  readonly sender: { readonly address: string; readonly place: Place } | null
  /** What the site gets in each of its environments. */
  readonly environments: ReturnType<Configuration['environments']>
  readonly changes: readonly SettingChange[]
  /**
   * Where a setting stands in the files as they are, or the element that would contain it.
   *
   * @param environment as `Configuration.spotOf` has it
   */
  readonly placeOf: (setting: SettingName, environment: string | null) => Place
  /** What the site has without what is asked for. */
  readonly asItIs: AsItIs
  /** null where nothing has to be written. */
  readonly write: PlannedWrite | null
}

/** A site before anything is changed. */
export interface AsItIs {
  /** What it gets in each of its environments. */
  readonly environments: () => ReturnType<Configuration['environments']>
  /** Where a setting stands in one of them. */
  readonly placeOf: (setting: SettingName, environment: string) => Place
}

/** One file to be replaced as a whole. */
export interface PlannedWrite {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** null where the file is to be created. */
  readonly before: Uint8Array | null
  readonly after: Uint8Array
}

/**
 * Plans what is asked of one configuration. In `check`, given settings are judged as if injected, and
 * nothing is to be written.
 *
 * @throws Error where the edited file is not what it should be: a mistake of this program, never of the
 *   file; nothing has been written then
 */
export async function plan(opened: Configuration, intent: Intent): Promise<Plan> {
  const configuration = await opened.asked(intent)
  const court = { intent, locate: locateAsIs }
  const asked = Object.keys(intent.settings).length > 0
  const structure = configuration.structure(intent, locateAsIs)
  if (verdictOf(structure) === 'file') return planned(configuration, structure, court)
  if (!asked) {
    const result = configuration.result(intent, locateAsIs)
    return planned(configuration, [...structure, ...result], court)
  }
  if (!configuration.injectable) return planned(configuration, structure, court)
  const obstacles = configuration.obstacles(intent, locateAsIs)
  if (obstacles.length > 0) return planned(configuration, [...structure, ...obstacles], court)
  return planInjection(configuration, intent)
}

async function planInjection(configuration: Configuration, intent: Intent): Promise<Plan> {
  const injection = configuration.inject(intent)
  const { changes, file, isNew, edits } = injection
  const after = edits.length === 0 ? file.bytes : bytesAfter(injection)
  const result =
    edits.length === 0
      ? configuration
      : await reopened(configuration, { path: file.path, bytes: after })
  const locate = locateBefore(injection, configuration.path)
  const findings = [...result.structure(intent, locate), ...result.result(intent, locate)]
  // What the runtime refuses is not written, so there is nothing to read back.
  if (verdictOf(findings) === 'ok') await readBack(result, injection)
  const write =
    intent.mode === 'inject' && edits.length > 0
      ? { path: file.path, before: isNew ? null : file.bytes, after }
      : null
  const asItIs = asItIsOf(configuration, intent)
  return { ...planned(result, findings, { intent, locate }), changes, write, asItIs }
}

/** @throws Error where the second reader does not find what was wanted */
async function readBack(result: Configuration, injection: Injection): Promise<void> {
  const { file } = injection
  const misread = await result.misread(injection)
  if (misread.length === 0) return
  throw new Error(
    `After the edit, ${misread.join(', ')} in ${JSON.stringify(file.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`,
  )
}

function planned(
  configuration: Configuration,
  findings: readonly Finding[],
  { intent, locate }: { readonly intent: Intent; readonly locate: Locate },
): Plan {
  const verdict = verdictOf(findings)
  const { sender } = configuration
  const environments = configuration.environments(intent)
  return {
    findings: worstFirst(findings, configuration.path),
    verdict,
    effective: verdict === 'ok' && environments.length === 0 ? configuration.effective : null,
    environments,
    sender: sender && { address: sender.address, place: placeOf(locate(sender.spot)) },
    placeOf: (setting, environment) => placeOf(locate(configuration.spotOf(setting, environment))),
    asItIs: asItIsOf(configuration, intent),
    changes: [],
    write: null,
  }
}

function asItIsOf(configuration: Configuration, intent: Intent): AsItIs {
  return {
    environments: () => configuration.environments(intent),
    placeOf: (setting, environment) =>
      placeOf(locateAsIs(configuration.spotOf(setting, environment))),
  }
}

function bytesAfter({ file, edits }: Injection): Uint8Array {
  return file.source.encode(applyEdits(file.source.text, edits))
}

/** Opens the result as if it had come from the disk. */
async function reopened(
  configuration: Configuration,
  file: { readonly path: string; readonly bytes: Uint8Array },
): Promise<Configuration> {
  const result = await configuration.reopen(file)
  if (result !== null) return result
  throw new Error(
    `After the edit, ${JSON.stringify(file.path)} could not be read any more. Nothing was written. This is a fault of the action: please report it.`,
  )
}

const locateAsIs: Locate = ({ file, span }) => ({
  path: file.path,
  at: file.source.range(span),
  origin: { file, span },
})

/**
 * Places in the edited file are told as those of the file before; in other files as they are. A file that is not there
 * yet has none: the one that the configuration is known by stands for it.
 */
function locateBefore({ file, edits, isNew }: Injection, path: string): Locate {
  return (spot) => {
    if (spot.file.path !== file.path) return locateAsIs(spot)
    if (isNew) return { path, at: { line: 1, column: 1, endLine: 1, endColumn: 1 } }
    const [start, end] = [spot.span.start, spot.span.end].map(
      (offset) => originOf(edits, offset).offset,
    ) as [number, number]
    return locateAsIs({ file, span: { start, end } })
  }
}
