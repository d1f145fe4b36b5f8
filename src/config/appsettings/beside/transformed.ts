/**
 * The variables that a `web.config` gives a site in one environment, after the transform of that environment. Loaded only
 * where there is one. Source: Umbraco Cloud, documentation of config transforms; Microsoft.NET.Sdk.Web, which applies
 * `Web.<Environment>.config` when the site is published.
 */
import type { ConfigFile } from '../../configuration.js'
import { transform } from '../../transform/apply.js'
import { readForEngine } from '../../transform/engine-file.js'
import { LayeredFile } from '../../transform/layered.js'
import { nameOf } from '../model/environments.js'
import type { Variable } from '../model/layers.js'
import { variablesOf } from './variables.js'

/**
 * The variables of each environment that a transform changes, by its name in small letters. A transform that fails
 * changes nothing.
 */
export function variablesAfter(
  config: ConfigFile,
  transforms: readonly ConfigFile[],
): ReadonlyMap<string, readonly Variable[]> {
  const changed = new Map<string, readonly Variable[]>()
  for (const one of transforms) {
    const name = /^web\.(?!(?:release|debug)\.)([^.]+)\.config$/i
      .exec(nameOf(one.path))?.[1]
      ?.toLowerCase()
    const variables = name === undefined ? null : variablesWith(config, one)
    if (name !== undefined && variables !== null) changed.set(name, variables)
  }
  return changed
}

/** null where the transform does not touch them. */
function variablesWith(config: ConfigFile, one: ConfigFile): readonly Variable[] | null {
  const [base, read] = [readForEngine(config), readForEngine(one)]
  if (!base.ok || !read.ok || !read.file.source.text.includes('environmentVariable')) return null
  const outcome = transform(base.file, read.file)
  if (!outcome.ok || !outcome.applies || outcome.unsaved !== null) return null
  const result = new LayeredFile(base.file).with(read.file, outcome.edits)
  return result && variablesOf(result.file, result.originOf)
}
