/**
 * check → edit → check again → read back: the one place of the all-or-nothing rule. Everything here is
 * pure; a plan is a value, and nothing has been written when it is made.
 */
import type { SettingChange, SettingName, SmtpSettings } from '../settings.js'
import { applyEdits, originalOffset } from '../syntax/edit.js'
import { verdictOf, worstFirst, type Finding, type Verdict } from '../findings/finding.js'
import type { Configuration, Injection, Intent, Locate, Place } from './kind.js'
import { openXml, type XmlFile } from './open.js'

/** What would become of one configuration. */
export interface Plan {
  /** Worst first; of the result, where there is one. Places are those of the file as it is. */
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
  /** null where the verdict is not `ok`. */
  readonly effective: SmtpSettings | null
  readonly changes: readonly SettingChange[]
  /** Where a setting stands in the file as it is, or the element that would hold it. */
  readonly placeOf: (setting: SettingName) => Place
  /** null where nothing has to be written. */
  readonly write: PlannedWrite | null
}

/** One file to be replaced as a whole. */
export interface PlannedWrite {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/**
 * Plans what is asked of one configuration. In `check`, given settings are judged as if injected, and
 * nothing is to be written.
 *
 * @throws Error where the edited file is not what it should be: a mistake of this program, never of the
 *   file; nothing has been written then
 */
export async function plan(configuration: Configuration, intent: Intent): Promise<Plan> {
  const asked = Object.keys(intent.settings).length > 0
  const structure = configuration.structure(intent, locateAsIs)
  if (verdictOf(structure) === 'file') return planned(configuration, structure)
  if (!asked) {
    return planned(configuration, [...structure, ...configuration.result(intent, locateAsIs)])
  }
  if (!configuration.injectable) return planned(configuration, structure)
  const obstacles = configuration.obstacles(intent, locateAsIs)
  if (obstacles.length > 0) return planned(configuration, [...structure, ...obstacles])
  return planInjection(configuration, intent)
}

async function planInjection(configuration: Configuration, intent: Intent): Promise<Plan> {
  const injection = configuration.inject(intent.settings)
  const edited = await edit(injection)
  const result = configuration.with(edited)
  const locate = locateBefore(injection, edited)
  const findings = [...result.structure(intent, locate), ...result.result(intent, locate)]
  // What .NET refuses is not written, so there is nothing to read back.
  if (verdictOf(findings) === 'ok') await readBack(result, injection)
  const { changes, file, edits } = injection
  const write =
    intent.mode === 'inject' && edits.length > 0
      ? { path: file.path, before: file.bytes, after: edited.bytes }
      : null
  const placeOf = (setting: SettingName): Place => result.placeOf(setting, locate)
  return { ...planned(result, findings), placeOf, changes, write }
}

/** @throws Error where the second reader does not find what was wanted */
async function readBack(result: Configuration, { file, expected }: Injection): Promise<void> {
  const misread = await result.misread(expected)
  if (misread.length === 0) return
  throw new Error(
    `After the edit, ${misread.join(', ')} in ${JSON.stringify(file.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`,
  )
}

function planned(configuration: Configuration, findings: readonly Finding[]): Plan {
  const verdict = verdictOf(findings)
  const effective = verdict === 'ok' ? configuration.effective : null
  const placeOf = (setting: SettingName): Place => configuration.placeOf(setting, locateAsIs)
  return { findings: worstFirst(findings), verdict, effective, placeOf, changes: [], write: null }
}

/** Applies the edits in memory and opens the result as if it had come from the disk. */
async function edit({ file, edits }: Injection): Promise<XmlFile> {
  if (edits.length === 0) return file
  const bytes = file.source.encode(applyEdits(file.source.text, edits))
  const opened = await openXml({ path: file.path, bytes })
  if (opened.ok) return opened.file
  throw new Error(
    `After the edit, ${JSON.stringify(file.path)} would not be well-formed (${opened.finding.rule}). Nothing was written. This is a fault of the action: please report it.`,
  )
}

const locateAsIs: Locate = (file, span) => file.source.range(span)

/** Places in the edited file are told as those of the file before; in other files as they are. */
function locateBefore({ file, edits }: Injection, edited: XmlFile): Locate {
  return (in_, { start, end }) =>
    in_ === edited
      ? file.source.range({ start: originalOffset(edits, start), end: originalOffset(edits, end) })
      : in_.source.range({ start, end })
}
