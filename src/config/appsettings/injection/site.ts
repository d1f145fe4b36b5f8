/**
 * Into which file of a site settings go, and what lies below and above that file in each environment.
 */
import type { Intent } from '../../../findings/intent.js'
import { isSameEnvironment } from '../../stack.js'
import { environmentOf, nameOf } from '../model/environments.js'
import type { Entry, JsonFile, Layer } from '../model/layers.js'
import type { Reading } from '../model/reading.js'

/** A site into which settings go. */
export interface InjectionSite {
  readonly named: JsonFile
  /** `appsettings.json`, or what stands in its place; null where there is none. */
  readonly base: JsonFile | null
  /** Every file of settings in the folder that can be read, the named one included. */
  readonly files: readonly JsonFile[]
  /** The environments that are judged, as they are. */
  readonly readings: readonly Reading[]
}

/** The file that settings go into. */
export interface Target {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** null where it is to be created. */
  readonly file: JsonFile | null
}

/** The environment whose file is to be written beside the named one; null where that itself is written. */
export function askedEnvironment(
  { named }: Pick<InjectionSite, 'named'>,
  { environment = '' }: Intent,
): string | null {
  if (environment === '' || environment === '*') return null
  return environmentOf(named.path) === null ? environment : null
}

/** The file that is written. */
export function targetOf(site: Pick<InjectionSite, 'named' | 'files'>, intent: Intent): Target {
  const { named, files } = site
  const environment = askedEnvironment(site, intent)
  if (environment === null) return { path: named.path, file: named }
  const folder = named.path.slice(0, named.path.length - nameOf(named.path).length)
  const path = `${folder}appsettings.${environment}.json`
  return { path, file: files.find((file) => file.path === path) ?? null }
}

/** What one environment reads, as seen from the file that is written. */
export interface Surroundings {
  readonly reading: Reading
  /** Lowest first; the last one is the file that is written, where it is there. */
  readonly below: readonly Layer[]
  /** What can hide a value of that file, lowest first. */
  readonly above: readonly Layer[]
}

/** The environments that the written file is part of. */
export function surroundingsOf(site: InjectionSite, intent: Intent): readonly Surroundings[] {
  const { file } = targetOf(site, intent)
  return site.readings.flatMap((reading) => {
    const { layers } = reading.stack
    const last = layers.findLastIndex((layer) =>
      file === null ? isBelowEnvironments(layer, site) : layer.file === file,
    )
    if (file !== null && last < 0) return []
    return [{ reading, below: layers.slice(0, last + 1), above: layers.slice(last + 1) }]
  })
}

function isBelowEnvironments({ kind, file }: Layer, { base }: InjectionSite): boolean {
  return kind === 'prefixed-variables' || (file !== null && file === base)
}

/** Those that count: Development does only where there is nothing else. */
export function countingOf(all: readonly Surroundings[]): readonly Surroundings[] {
  const others = all.filter(
    ({ reading }) => !isSameEnvironment(reading.stack.environment, 'Development'),
  )
  return others.length === 0 ? all : others
}

/** What counts for a key among some layers; null where none of them has it. */
export function entryIn(layers: readonly Layer[], names: readonly string[]): Entry | null {
  const found = layers.flatMap(({ keys }) => keys.find(names)?.entry ?? [])
  return found.at(-1) ?? null
}
