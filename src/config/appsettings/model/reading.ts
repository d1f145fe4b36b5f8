/**
 * What a site reads in one environment, and what Umbraco makes of it: the subject of the rules on appsettings.
 */
import type { Rule, RelatedSpot, Spot, TextExample } from '../../../findings/rule.js'
import { bind, type Binding, type Bound } from './bind.js'
import { SMTP_PATH } from './keys.js'
import { nameSpotOf, valueSpotOf, type Entry, type JsonFile, type Stack } from './layers.js'
import { innermost } from './places.js'

/** One environment of a site. */
export interface Reading {
  readonly stack: Stack
  readonly binding: Binding
  /** The file that the configuration is known by: what has no place of its own is told there. */
  readonly named: JsonFile
  /** The files of the stack, lowest first. */
  readonly files: readonly JsonFile[]
  /** Files beside that no environment reads. */
  readonly unread: readonly UnreadFile[]
  /** The path of a file that is planned and not there yet; null where all are there. */
  readonly created: string | null
  /** Names in `environment-keys` that are another spelling of an earlier one. */
  readonly sameKeys: readonly string[]
  /** What other versions of Umbraco make of the same layers; none where the version is known. */
  readonly otherVersions: readonly OtherVersion[]
  /** Where sources of the site seem to replace Umbraco's sender. */
  readonly ownSenders: readonly Spot[]
}

/** What a version of Umbraco makes of the layers. */
export interface OtherVersion {
  readonly umbraco: number
  readonly binding: Binding
}

/** A file that looks like a layer, and that no environment reads. */
export interface UnreadFile {
  readonly file: JsonFile
  /** The name that is meant. */
  readonly meant: string
  readonly why: 'letter-case' | 'other-generation'
}

/** A rule on one environment of a site. */
export type AppSettingsRule = Rule<Reading, TextExample>

/** Reads a stack. */
export function readStack(
  stack: Stack,
  about: Pick<
    Reading,
    'named' | 'created' | 'unread' | 'sameKeys' | 'otherVersions' | 'ownSenders'
  >,
): Reading {
  const files = stack.layers.flatMap(({ file }) => (file === null ? [] : [file]))
  return { stack, binding: bind(stack), files, ...about }
}

/** IHostEnvironment.IsDevelopment: letter case does not count. */
export function isDevelopment({ stack }: Reading): boolean {
  return stack.environment.toLowerCase() === 'development'
}

/** One option of `Smtp` as it results; null where `Smtp` is not there. */
export function optionOf({ binding }: Reading, name: string): Bound | null {
  return binding.smtp?.options.get(name) ?? null
}

/** The text of an option; `''` where it is not set, or where nobody here knows it. */
export function textOf(reading: Reading, name: string): string {
  const value = optionOf(reading, name)?.value
  return typeof value === 'string' ? value : ''
}

/** Where something about a key is told: at its name, else at the innermost object that would contain it. */
export function nameSpot(reading: Reading, entry: Entry | null, names: readonly string[]): Spot {
  return (entry && nameSpotOf(entry)) ?? spotAround(reading, names)
}

/** The same at its value. */
export function valueSpot(reading: Reading, entry: Entry | null, names: readonly string[]): Spot {
  return (entry && valueSpotOf(entry)) ?? spotAround(reading, names)
}

/** The innermost object on the way to a key, in the lowest of the files that lead furthest. */
export function spotAround(
  { files, named }: Pick<Reading, 'files' | 'named'>,
  names: readonly string[],
): Spot {
  const [best] = [...(files.length === 0 ? [named] : files)]
    .map((file) => ({ file, ...innermost(file.document, names) }))
    .sort((a, b) => b.depth - a.depth)
  return best ?? { file: named, span: { start: 0, end: 0 } }
}

/** The names of an option of `Smtp`. */
export function smtpNames(name: string): readonly string[] {
  return [...SMTP_PATH, name]
}

/** An entry as a further place; none where it does not stand in a file. */
export function relatedEntry(what: string, entry: Entry): readonly RelatedSpot[] {
  const spot = nameSpotOf(entry)
  return spot === null ? [] : [{ what, ...spot }]
}
