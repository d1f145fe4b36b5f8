/**
 * What a configuration is to everybody who does not know its kind: files of text that judge themselves, yield
 * edits, and open again with new bytes.
 */
import type { Finding, Level } from '../findings/finding.js'
import type { Intent } from '../findings/intent.js'
import type { Locate } from '../findings/judge.js'
import type { Spot, TextFile } from '../findings/rule.js'
import type {
  SettingChange,
  SettingName,
  SettingValue,
  SiteSettings,
  SmtpSettings,
} from '../settings.js'
import type { SuppressionInFile } from '../suppression/suppression.js'
import type { Edit } from '../syntax/edit.js'
import type { Source } from '../syntax/source.js'
import type { EnvironmentResult } from './stack.js'

/** `web-config` is read by .NET Framework, `transform` by Umbraco Cloud on deploy, `appsettings` by .NET. */
export type Kind = 'web-config' | 'transform' | 'appsettings'

/** A file as it was read from the disk. */
export interface ConfigFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Its path with symbolic links followed, relative to the workspace, with `/`; that of `path` where it is left out. */
  readonly realName?: string
}

/** A file that could be decoded. */
export interface SourceFile extends ConfigFile, TextFile {
  readonly source: Source
}

/** A further file that a configuration needs, by the name that one of its files has for it. */
export interface CompanionName {
  /** The file that names it, relative to the workspace, with `/`. */
  readonly from: string
  /** As written there, decoded: a path of Windows. */
  readonly name: string
  /** Whether it may lie in a folder above; else it lies in the folder of the file that names it, or below. */
  readonly mayLeadUp?: true
}

/** A companion that is not there, or that may not be read. */
export interface AbsentCompanion {
  readonly status: 'absent'
  /** A clause for a message. */
  readonly reason: string
  /** Whether the folder that should contain it is there, so that nobody makes the file with its folder later. */
  readonly folderIsThere: boolean
}

/** What became of a companion. */
export type CompanionFile =
  | { readonly status: 'refused'; readonly finding: Finding }
  | AbsentCompanion
  | { readonly status: 'found'; readonly file: ConfigFile }

/** What one setting has to read as once the edits are made; `null`: it is not to be there. */
export interface Expectation {
  readonly setting: SettingName
  readonly value: SettingValue | null
}

/** The edits of one file that bring the wanted settings in, and what they change. */
export interface Injection {
  /** Without a byte where the file is to be created. */
  readonly file: SourceFile
  /** Whether there is no such file yet. */
  readonly isNew: boolean
  /** Offsets into `file.source.text`; empty where everything already reads as wanted. */
  readonly edits: readonly Edit[]
  readonly changes: readonly SettingChange[]
  readonly expected: readonly Expectation[]
}

/** The sender of a site's own mails, where another place than the setting `from` decides it. */
export interface OwnSender {
  /** A mail address, perhaps with a name, decoded. */
  readonly address: string
  readonly spot: Spot
}

/** Findings at places that the caller knows to tell. */
export type Judging = (intent: Intent, locate: Locate) => readonly Finding[]

/** A configuration that has been opened. */
export interface Configuration {
  readonly kind: Kind
  /** The file that it is known by, relative to the workspace, with `/`. */
  readonly path: string
  /** The next companion that is still to be looked for; null where none is missing. */
  readonly missing: CompanionName | null
  /** The same configuration with the companion that was missing, or with the word that there is none. */
  complete(companion: CompanionFile): Promise<Configuration>
  /** The names of the files in its folder that it is read with; null where it is read without, or has them. */
  readonly neighbours: RegExp | null
  /** The same configuration with those of its neighbours that there are. */
  withNeighbours(files: readonly CompanionFile[]): Promise<Configuration>
  /** The same configuration, with all that an intent needs; every method below is called with that intent alone. */
  asked(intent: Intent): Promise<Configuration>
  /** What the site's runtime refuses. */
  readonly structure: Judging
  /** What stands in the way of an injection. */
  readonly obstacles: Judging
  /** The files that its sections name, as written there: paths of Windows, in the folder of the file or below. */
  readonly parts: readonly string[]
  /** The file that a site of a later version has beside this one and reads in its place; null where it reads this. */
  readonly supersededBy: string | null
  /** Whether all its files could be read; where not, `structure` says why. */
  readonly injectable: boolean
  /** What is wrong with the settings that result. */
  readonly result: Judging
  /** Plans the edits; to be called only where there are no obstacles. */
  inject(intent: Intent): Injection
  /** The same configuration with new bytes in one of its files; null where those could not be read. */
  reopen(file: ConfigFile): Promise<Configuration | null>
  /**
   * Where a setting stands, or the element that would contain it.
   *
   * @param environment where the site has environments, the one whose value is meant; null for the configuration's own
   *   file
   */
  spotOf(setting: SettingName, environment: string | null): Spot
  /** The settings that a second, independent reader does not find as expected. */
  misread(injection: Injection): Promise<readonly SettingName[]>
  /** What the runtime would use; null where it refuses the section, or where only the server knows it. */
  readonly effective: SmtpSettings | null
  /** What the site gets in each of its environments; empty where the kind does not have any. */
  readonly environments: (intent: Intent) => readonly EnvironmentResult<SiteSettings>[]
  /**
   * The file that a deploy makes of it in the one environment that is asked for; null where none or several are, where
   * nothing is deployed, or where the result is not XML any more.
   */
  readonly deployed: () => ConfigFile | null
  /** null where `from` is the sender. */
  readonly sender: OwnSender | null
  /** The comments of all its files that are to silence rules. */
  suppressions(): Promise<readonly SuppressionInFile[]>
  /** User names and passwords that stand in the configuration, decoded. */
  readonly credentials: readonly string[]
}

/** What became of a file: a configuration, or the one finding that says why it is none. */
export type Opened =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly kind: Kind; readonly finding: Finding }

/** A finding about a file as a whole, at its first character. */
export function aboutFile(
  path: string,
  { rule, level, message, hint }: Pick<Finding, 'rule' | 'message' | 'hint'> & { level: Level },
): Finding {
  const at = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { rule, level, severity: 'error', path, at, message, hint, related: [] }
}
