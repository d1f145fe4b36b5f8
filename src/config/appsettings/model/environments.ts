/**
 * Which environments a site has, as far as its files and keys show, and the stack of each.
 */
import type { EnvironmentKey, Intent } from '../../../findings/intent.js'
import { ANY_OTHER } from '../../../findings/finding.js'
import { APPSETTINGS_ORDER, inOrder, isSameEnvironment } from '../../stack.js'
import type { Generation } from './generation.js'
import { comparable, keyOfVariable } from './keys.js'
import {
  fileLayer,
  prefixedLayers,
  Stack,
  variablesLayer,
  type JsonFile,
  type Layer,
  type Variable,
} from './layers.js'
import type { UnreadFile } from './reading.js'

/** The files of a site that .NET can read. */
export interface SiteFiles {
  /** `appsettings.json`; null where there is none. */
  readonly base: JsonFile | null
  /** Every other file of settings in its folder. */
  readonly others: readonly JsonFile[]
  /** Variables that a `web.config` beside it sets. */
  readonly variables: readonly Variable[]
  /** The same in environments that have others, by their names in small letters. */
  readonly variablesIn: ReadonlyMap<string, readonly Variable[]>
  readonly generation: Generation
}

/** The environment whose file this is by its name: `appsettings.<Environment>.json`; null for another file. */
export function environmentOf(path: string): string | null {
  return /^appsettings\.(.+)\.json$/i.exec(nameOf(path))?.[1] ?? null
}

/** The environment of `{Application}.settings.<Environment>.json`, `''` where it is for all; null for another file. */
export function applicationEnvironmentOf(path: string): string | null {
  const name = nameOf(path)
  if (/^appsettings\./i.test(name)) return null
  const match = /\.settings(?:\.([^.]+))?\.json$/.exec(name)
  return match === null ? null : (match[1] ?? '')
}

/** Whether a file is `appsettings.json`. */
export function isBaseName(path: string): boolean {
  return /^appsettings\.json$/i.test(nameOf(path))
}

/**
 * Whether a site may read a file as its own: not the `{Application}.settings.json` of another application.
 *
 * @param application the name of the site's assembly; null where nothing tells it
 */
export function isFileOfApplication(path: string, application: string | null): boolean {
  if (application === null || applicationEnvironmentOf(path) === null) return true
  return nameOf(path).startsWith(`${application}.settings.`)
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Environments of Umbraco Cloud for 7 and 8, and the file of 9 and later that is meant. */
const OF_OTHER_GENERATION: Readonly<Record<string, string>> = {
  live: 'appsettings.Production.json',
}

/** What .NET and Umbraco Cloud call environments. */
export const USUAL = ['Production', 'Staging', 'Development']

/**
 * The file of Umbraco 9 and later that is meant by the name of an environment of 7 and 8; null where a name is none of
 * those.
 */
export function fileMeantBy(environment: string): string | null {
  const name = environment.toLowerCase()
  return Object.hasOwn(OF_OTHER_GENERATION, name) ? (OF_OTHER_GENERATION[name] ?? null) : null
}

/** Files that no environment reads, unless one is asked for by just that name. */
export function unreadFiles(
  files: readonly JsonFile[],
  asked: string | null,
): readonly UnreadFile[] {
  return files.flatMap((file): readonly UnreadFile[] => {
    const name = environmentOf(file.path)
    if (name === null || name === asked) return []
    const meant = fileMeantBy(name)
    if (meant !== null) return [{ file, meant, why: 'other-generation' }]
    const usual = [...(asked === null ? [] : [asked]), ...USUAL].find(
      (one) => isSameEnvironment(one, name) && one !== name,
    )
    if (usual === undefined) return []
    return [{ file, meant: `appsettings.${usual}.json`, why: 'letter-case' }]
  })
}

/** The names of the environments that are to be judged, in the order in which they are told. */
export function environmentsOf(files: SiteFiles, intent: Intent): readonly string[] {
  const { environment: asked = '', environmentKeys: keys = [] } = intent
  if (asked !== '' && asked !== '*') return [asked]
  const unread = new Set(unreadFiles(files.others, null).map(({ file }) => file))
  const named = [
    ...files.others.filter((file) => !unread.has(file)).map(({ path }) => environmentOf(path)),
    ...files.others.map(({ path }) => applicationEnvironmentOf(path) ?? ''),
    ...keys.map(({ environment }) => environment),
    ...Array.from(files.variablesIn.keys(), capitalized),
  ]
  const names = new Map<string, string>([[ANY_OTHER, ANY_OTHER]])
  for (const name of named) {
    if (name === null || name === '') continue
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
  }
  return inOrder([...names.values()], APPSETTINGS_ORDER)
}

/** As the environments of Umbraco Cloud are written. */
function capitalized(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

/** Whether the verdict of an environment is one of the site: `any other` is not where Production has its own. */
export function countsIn(names: readonly string[], name: string): boolean {
  return name !== ANY_OTHER || !names.some((one) => isSameEnvironment(one, 'Production'))
}

/** The stack of one environment. */
export function stackOf(
  files: SiteFiles,
  environment: string,
  environmentKeys: readonly EnvironmentKey[],
): Stack {
  const { base, others, generation } = files
  const variables = files.variablesIn.get(environment.toLowerCase()) ?? files.variables
  const keys = keysOf(environmentKeys, environment)
  const own = others.filter(({ path }) => environmentOf(path) === environment)
  const application = generation.dotnet < 10 ? [] : applicationFiles(others, environment)
  const layers: readonly Layer[] = [
    ...prefixedLayers([...keys, ...variables], generation),
    ...[...(base === null ? [] : [base]), ...own, ...application].map((file) =>
      fileLayer(file, generation),
    ),
    ...(keys.length === 0 ? [] : [variablesLayer('variables', keys)]),
    ...(variables.length === 0 ? [] : [variablesLayer('web-config', variables)]),
  ]
  return new Stack(environment, generation, layers)
}

function applicationFiles(files: readonly JsonFile[], environment: string): readonly JsonFile[] {
  const of = (wanted: string): readonly JsonFile[] =>
    files.filter(({ path }) => applicationEnvironmentOf(path) === wanted)
  return [...of(''), ...of(environment)]
}

function keysOf(keys: readonly EnvironmentKey[], environment: string): readonly Variable[] {
  return keys
    .filter((key) => key.environment === null || isSameEnvironment(key.environment, environment))
    .map(({ name, value }) => ({ name, value, written: null }))
}

/** Names that are another spelling of an earlier one. */
export function sameKeysIn(
  keys: readonly EnvironmentKey[],
  environment: string,
): readonly string[] {
  const known = new Set<string>()
  return keysOf(keys, environment).flatMap(({ name }) => {
    const form = comparable(keyOfVariable(name))
    if (known.has(form)) return [name]
    known.add(form)
    return []
  })
}
