import { unmarked } from '../../script/rules/example.js'
import type { CompanionFile, Configuration } from '../../src/config/configuration.js'
import { openAppSettings } from '../../src/config/appsettings/configuration.js'
import { plan, type Plan } from '../../src/config/plan.js'
import type { Intent } from '../../src/findings/intent.js'
import type { RequestedSettings } from '../../src/settings.js'

/** Judges files of settings as a site; the first one is the one that is named. */
export async function judgedSettings(
  files: Readonly<Record<string, string | Uint8Array>>,
  intent: Partial<Intent> = {},
): Promise<Plan> {
  const configuration = await openedSettings(files)
  return plan(configuration, { mode: 'check', settings: {}, knownSections: [], ...intent })
}

/** Opens files of settings as a site; the first one is the one that is named. */
export async function openedSettings(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Configuration> {
  const [named, ...beside] = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? Buffer.from(unmarked(text)) : text,
  }))
  if (named === undefined) throw new Error('No file is named')
  const opened = openAppSettings(named)
  if (!opened.ok) throw new Error(`${opened.finding.rule}: ${opened.finding.message}`)
  return withFiles(opened.configuration, beside)
}

function withFiles(
  configuration: Configuration,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<Configuration> {
  const found = files.map((file): CompanionFile => ({ status: 'found', file }))
  return configuration.withNeighbours(found)
}

/** What an injection makes of a site; the first file is the one that is named. */
export interface InjectedSettings {
  readonly plan: Plan
  /** Of the file that is written; of the named one where nothing is. */
  readonly text: string
}

/** Injects settings into files of settings. */
export async function injectedSettings(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings: RequestedSettings,
  intent: Partial<Intent> = {},
): Promise<InjectedSettings> {
  const planned = await judgedSettings(files, { mode: 'inject', settings, ...intent })
  const [named = ''] = Object.values(files)
  const bytes = planned.write?.after ?? named
  return { plan: planned, text: typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString() }
}
