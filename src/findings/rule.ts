/**
 * What a rule is: its description, and a check from a subject to complaints. A subject is whatever can be
 * wrong: a `web.config`, the mail settings that result, a workflow.
 */
import type { RequestedSettings, SettingName } from '../settings.js'
import type { Range } from '../syntax/lines.js'
import type { Span } from '../syntax/span.js'
import type { Level, Severity } from './finding.js'
import type { Intent } from './intent.js'
import type { Rewrite } from './repair.js'

/**
 * How much a broken rule weighs. `awaiting`: what is merely not set up, a warning in `check`, since the
 * deploy will supply it, and an error where it is still there after `inject`.
 */
export type Weight = Severity | 'awaiting'

/** The part of a file that breaks a rule, or keeps it. */
export interface TextExample {
  /** The file, or the part of it that matters. In a bad one, `⟦…⟧` stands around each place to complain of. */
  readonly text: string
  /** So many characters stand in a comment behind it; for a file that is too large to be printed. */
  readonly comment?: number
  /** The file that `configSource` names, marked likewise. */
  readonly companion?: string
  /** The name of the file, where it is not the usual one of its kind. */
  readonly name?: string
  /** Further files in its folder, by their names, marked likewise. */
  readonly beside?: Readonly<Record<string, string>>
  /** What the input `environment-keys` names. */
  readonly environmentKeys?: readonly string[]
  /** What the input `environment` names; nothing where it is left out. */
  readonly environment?: string
  /** The encoding in which it is saved; UTF-8 where it is left out. */
  readonly encoding?: 'latin1'
  /** What the workflow injects; nothing where it is left out. */
  readonly settings?: RequestedSettings
}

/** Mail settings that break a rule, or keep it, whichever kind of file they stand in. */
export interface MailExample {
  readonly mail: RequestedSettings
  /** In a bad one, the settings to complain of. */
  readonly at?: readonly SettingName[]
  /** What the workflow injects; nothing where it is left out. */
  readonly settings?: RequestedSettings
}

export type Example = TextExample | MailExample

/** What a rule says of itself. `docs/` is written from this, and every example is run as a test. */
export interface RuleDescription<Shown extends Example = Example> {
  /** `group/name`; public, it stays as it is once named. */
  readonly id: string
  readonly level: Level
  readonly severity: Weight
  /** What the rule catches, in one sentence. */
  readonly summary: string
  /**
   * The words with which the site's runtime refuses it, `{name}` where something of the file stands; the
   * first one counts where a complaint names no other. Empty where the runtime says nothing.
   */
  readonly words: readonly string[]
  /** What leads to the words where others than the runtime say them: "IIS answers with HTTP error 500.19". */
  readonly lead?: string
  /** Set where it holds for this client of mail servers alone; the documentation says so. */
  readonly client?: 'System.Net.Mail'
  readonly bad: Shown
  readonly good: Shown
}

/** A rule on one kind of subject. */
export interface Rule<Subject, Shown extends Example = Example> extends RuleDescription<Shown> {
  readonly check: (subject: Subject, intent: Intent) => readonly Complaint[]
}

/** A text in which places can be told. */
export interface TextFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly source: { readonly text: string; range(span: Span): Range }
}

/** A span of a file, in UTF-16 offsets into its text. */
export interface Spot {
  readonly file: TextFile
  readonly span: Span
}

/** Another spot that a complaint is about too. */
export interface RelatedSpot extends Spot {
  /** What stands there, as the subject of a sentence: "The first one". */
  readonly what: string
}

/** What is said of one place; `{…}` stands for one of the names. */
export interface Said {
  /** What is wrong here. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
  /** Names of the file that the texts mention; they are cut where they are long. */
  readonly names?: Readonly<Record<string, string>>
  /** The runtime's words, where they are not the first of the rule's. */
  readonly words?: string
  /** Set where the runtime refuses only this part of the site, or only a section that the site can do without. */
  readonly location?: { readonly path: string; readonly isSection?: boolean } | null
  /** Where it differs from the rule's. */
  readonly severity?: Severity
  readonly related?: readonly RelatedSpot[]
}

/** One place where a rule is broken. */
export interface Complaint extends Said, Spot {
  /** What it is about, where that is one setting. */
  readonly setting?: SettingName
  /** What to write instead, where there is but one way to mend it. */
  readonly rewrite?: Rewrite
}

/** A complaint about a place in a file. */
export function at(
  file: TextFile,
  { start, end }: Span,
  said: Said & Pick<Complaint, 'rewrite'>,
): Complaint {
  return { file, span: { start, end }, ...said }
}

/** The spot of something that a complaint refers to. */
export function related(what: string, file: TextFile, { start, end }: Span): RelatedSpot {
  return { what, file, span: { start, end } }
}
