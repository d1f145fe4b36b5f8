/**
 * What stands beside the settings of a site and is no layer of them.
 */
import type { Spot } from '../../../findings/rule.js'
import type { Variable } from './layers.js'

/** What project file, sources and `web.config` say. */
export interface Beside {
  /** The version of Umbraco; null where nothing tells it. */
  readonly umbraco: number | null
  /** Whether a `Directory.Packages.props` has the version. */
  readonly isCentral: boolean
  /** The name of the site's assembly; null where nothing tells it, or where there are several projects. */
  readonly application: string | null
  readonly variables: readonly Variable[]
  /** The same in environments whose transform changes them, by their names in small letters. */
  readonly variablesIn: ReadonlyMap<string, readonly Variable[]>
  /** Where sources seem to replace Umbraco's sender. */
  readonly ownSenders: readonly Spot[]
}

/** Nothing is beside the settings. */
export const NOTHING_BESIDE: Beside = {
  umbraco: null,
  isCentral: false,
  application: null,
  variables: [],
  variablesIn: new Map(),
  ownSenders: [],
}
