import { unmarked } from '../../script/rules/example.js'
import type { CompanionFile, Configuration } from '../../src/config/configuration.js'
import { openAppSettings } from '../../src/config/appsettings/configuration.js'
import {
  fileLayer,
  prefixedLayers,
  Stack,
  variablesLayer,
  type Layer,
} from '../../src/config/appsettings/model/layers.js'
import { openJson } from '../../src/config/appsettings/model/open.js'
import type { Generation } from '../../src/config/appsettings/model/generation.js'
import { notWellFormed } from '../../src/config/appsettings/rules/file.js'
import { plan, type Plan } from '../../src/config/plan.js'
import type { Finding } from '../../src/findings/finding.js'
import type { Intent } from '../../src/findings/intent.js'
import type { RequestedSettings } from '../../src/settings.js'

/** Files by their names, as text or in base64. */
export type Files = Readonly<Record<string, { readonly text?: string; readonly b64?: string }>>

/** The bytes of a packed file. */
export function bytesOf({ text = '', b64 }: Files[string]): Buffer {
  return b64 === undefined ? Buffer.from(text) : Buffer.from(b64, 'base64')
}

/** The stack of an environment as a host lays it, or the first file that it refuses. */
export function stackOfFiles(
  {
    files,
    env,
    environment,
  }: {
    readonly files: Files
    readonly env: Readonly<Record<string, string>>
    readonly environment: string
  },
  generation: Generation,
): Stack | Finding {
  const layers: Layer[] = []
  for (const path of ['appsettings.json', `appsettings.${environment}.json`]) {
    const file = files[path]
    if (file === undefined) continue
    const opened = openJson({ path, bytes: bytesOf(file) }, notWellFormed)
    if (!opened.ok) return opened.finding
    const layer = fileLayer(opened.file, generation)
    const [twice] = layer.duplicates
    if (twice !== undefined) {
      const at = opened.file.source.range(twice.second)
      return {
        rule: 'json/duplicate-key',
        level: 'file',
        severity: 'error',
        path,
        at,
        message: '',
        hint: '',
        related: [],
      }
    }
    layers.push(layer)
  }
  const variables = Object.entries(env).map(([name, value]) => ({ name, value, written: null }))
  return new Stack(environment, generation, [
    ...prefixedLayers(variables, generation),
    ...layers,
    variablesLayer('variables', variables),
  ])
}

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
