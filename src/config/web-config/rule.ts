/**
 * What a rule is: its description, and a check from a configuration to complaints. The rules of one
 * subject share one file in `rules/`; the list of all is in `rules/index.ts`.
 */
import type { SettingName } from '../../settings.js'
import type { Severity } from '../../findings/finding.js'
import type { Intent } from '../kind.js'
import type { XmlFile } from '../open.js'
import type { RuleDescription } from '../rule-description.js'
import { isSpace } from '../../syntax/xml/characters.js'
import type { Span } from '../../syntax/span.js'
import type { XmlAttribute, XmlElement } from '../../syntax/xml/tree.js'
import type { Reading } from './model/reading.js'
import type { Location } from './model/skeleton.js'

/** What is said of one place; `{…}` stands for one of the names. */
export interface Said {
  /** What is wrong here. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
  /** Names of the file that the texts mention; they are cut where they are long. */
  readonly names?: Readonly<Record<string, string>>
  /** .NET's words, where they are not the first of the rule's. */
  readonly dotnet?: string
  /** Set where .NET refuses a part of the site only. */
  readonly location?: Location | null
  /** Where it differs from the rule's. */
  readonly severity?: Severity
}

/** One place where a rule is broken. */
export interface Complaint extends Said {
  readonly file: XmlFile
  readonly span: Span
  /** What it is about, where that is one setting. */
  readonly setting?: SettingName
}

export interface Rule extends RuleDescription {
  readonly check: (reading: Reading, intent: Intent) => readonly Complaint[]
}

/** A complaint about a place in one of the files of a configuration. */
export function at(file: XmlFile, { start, end }: Span, said: Said): Complaint {
  return { file, span: { start, end }, ...said }
}

/** The name in a start tag. */
export function nameSpan({ start, nameEnd }: XmlElement): Span {
  return { start: start + 1, end: nameEnd }
}

/** The name of an attribute. */
export function attributeName({ start, nameEnd }: XmlAttribute): Span {
  return { start, end: nameEnd }
}

/** From `<` to `>` of a start tag. */
export function startTag({ start, startTagEnd }: XmlElement): Span {
  return { start, end: startTagEnd }
}

/** A text node begins with the white space before its first character; the place to go to is that character. */
export function withoutSpace(text: string, { start, end }: Span): Span {
  let first = start
  while (first < end && isSpace(text.charCodeAt(first))) first += 1
  let last = end
  while (last > first && isSpace(text.charCodeAt(last - 1))) last -= 1
  return { start: first, end: last }
}
