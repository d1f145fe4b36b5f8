import { Buffer } from 'node:buffer'
import type { Generation } from '../../src/config/appsettings/model/generation.js'
import {
  fileLayer,
  prefixedLayers,
  Stack,
  variablesLayer,
  type Layer,
} from '../../src/config/appsettings/model/layers.js'
import { openJson } from '../../src/config/appsettings/model/open.js'
import { notWellFormed } from '../../src/config/appsettings/rules/file.js'
import type { Finding } from '../../src/findings/finding.js'

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
