/**
 * A site: its files, and what it reads in each of its environments.
 */
import type { Finding } from '../../findings/finding.js'
import type { EnvironmentKey, Intent } from '../../findings/intent.js'
import type { MailKitSettings } from '../../settings.js'
import type { EnvironmentResult } from '../stack.js'
import type { Beside } from './model/beside.js'
import { bind } from './model/bind.js'
import { effectiveOf, originsOf } from './model/effective.js'
import {
  applicationEnvironmentOf,
  countsIn,
  environmentOf,
  environmentsOf,
  isBaseName,
  isFileOfApplication,
  sameKeysIn,
  stackOf,
  unreadFiles,
  type SiteFiles,
} from './model/environments.js'
import { DIFFERING, generationOf, NEWEST } from './model/generation.js'
import type { JsonFile } from './model/layers.js'
import type { OpenedJson } from './model/open.js'
import { readStack, type OtherVersion, type Reading } from './model/reading.js'

/** The file that is named, and what stands beside it. */
export interface Site {
  readonly named: JsonFile
  /** Other files of settings in its folder; null where nobody has looked. */
  readonly layers: readonly OpenedJson[] | null
  readonly beside: Beside
  /** The path of a file that is planned and not there yet; null where all are there. */
  readonly created: string | null
  /** How many folders up a `Directory.Packages.props` is to be looked for next; null where none is needed. */
  readonly packagesAt: number | null
}

/** One environment: what it reads, or why it reads nothing. */
export interface EnvironmentReading {
  readonly result: EnvironmentResult<MailKitSettings>
  readonly reading: Reading | null
  readonly faults: readonly Finding[]
}

/** The environments of a site that are asked for. */
export function readings(site: Site, intent: Intent): readonly EnvironmentReading[] {
  const own = environmentOf(site.named.path)
  const asked = own === null ? intent : { ...intent, environment: own }
  const files = filesOf(site)
  const faulty = (site.layers ?? []).filter((one) => !one.ok)
  const names = environmentsOf(files, asked)
  const all = [...names, ...faulty.flatMap(({ path }) => missingName(path, names, asked))]
  return all.map((name) =>
    readOne({ site, files, faulty, name, counts: countsIn(all, name) }, asked),
  )
}

/** The environment of a file that cannot be read is one of the site too. */
function missingName(path: string, names: readonly string[], { environment }: Intent): string[] {
  const name = environmentOf(path)
  const isAll = environment === undefined || environment === '' || environment === '*'
  return name === null || !isAll || names.includes(name) ? [] : [name]
}

/** The files of a site that .NET can read, with the version that reads them. */
export function filesOf({ named, layers, beside }: Site): SiteFiles {
  const read = (layers ?? []).flatMap((one) =>
    one.ok && isFileOfApplication(one.file.path, beside.application) ? [one.file] : [],
  )
  const isBase = environmentOf(named.path) === null
  const base = isBase ? named : (read.find(({ path }) => isBaseName(path)) ?? null)
  const others = [...read, ...(isBase ? [] : [named])].filter((file) => file !== base)
  return {
    base,
    others,
    variables: beside.variables,
    variablesIn: beside.variablesIn,
    generation: generationOf(beside.umbraco ?? NEWEST),
  }
}

interface Asked {
  readonly site: Site
  readonly files: SiteFiles
  readonly faulty: readonly Extract<OpenedJson, { ok: false }>[]
  readonly name: string
  readonly counts: boolean
}

function readOne({ site, files, faulty, name, counts }: Asked, intent: Intent): EnvironmentReading {
  const keys = intent.environmentKeys ?? []
  const stack = stackOf(files, name, keys)
  const faults = faulty
    .filter(({ path }) => isLayerOf(path, name, files))
    .map(({ finding }) => finding)
  const reading = readStack(stack, {
    named: site.named,
    created: site.created,
    unread: unreadFiles(files.others, intent.environment ?? null),
    sameKeys: sameKeysIn(keys, name),
    otherVersions: site.beside.umbraco === null ? otherVersions(files, name, keys) : [],
    ownSenders: site.beside.ownSenders,
  })
  const layers = reading.files.map(({ path }) => path)
  const isRefused = faults.length > 0 || stack.layers.some((one) => one.duplicates.length > 0)
  const verdict = isRefused ? 'file' : reading.binding.faults.length > 0 ? 'section' : 'ok'
  const effective = verdict === 'ok' ? effectiveOf(reading) : null
  return {
    result: { name, layers, verdict, effective, ...originsOf(reading), counts },
    reading: faults.length > 0 ? null : reading,
    faults,
  }
}

function otherVersions(
  files: SiteFiles,
  environment: string,
  keys: readonly EnvironmentKey[],
): readonly OtherVersion[] {
  return DIFFERING.filter(({ umbraco }) => umbraco !== files.generation.umbraco).map(
    (generation) => {
      const stack = stackOf({ ...files, generation }, environment, keys)
      return { umbraco: generation.umbraco, binding: bind(stack) }
    },
  )
}

function isLayerOf(path: string, environment: string, { generation }: SiteFiles): boolean {
  if (isBaseName(path) || environmentOf(path) === environment) return true
  const application = generation.dotnet < 10 ? null : applicationEnvironmentOf(path)
  return application === '' || application === environment
}
