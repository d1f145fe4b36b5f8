/**
 * What is lost when the engine saves. It writes in the encoding of the byte order mark, else in the declared one: what
 * that lacks becomes a question mark (XmlFileInfoDocument.TextEncoding, StreamWriter).
 */
import { Buffer } from 'node:buffer'
import { applyEdits, type Edit } from '../../syntax/edit.js'
import { encode, lackedBy, type Encoding } from '../../syntax/encoding.js'
import type { ConfigFile } from '../configuration.js'
import type { XmlFile } from '../open.js'
import type { DomElement, DomNode } from '../../syntax/dom/node.js'
import type { TransformEdit } from './edits.js'
import { hasForbiddenHyphens } from './outer-xml.js'
import type { Target } from './target.js'

const DECLARED =
  /^<\?xml[ \t\r\n][^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][\w.-]*)["']/

/** Encodings of one byte that a file may declare while it is read as UTF-8. */
const NARROW: Readonly<Record<string, Encoding>> = {
  'us-ascii': 'us-ascii',
  ascii: 'us-ascii',
  'iso-8859-1': 'iso-8859-1',
  latin1: 'iso-8859-1',
  'windows-1252': 'windows-1252',
  'x-ansi': 'windows-1252',
}

/** Families of names that .NET's Encoding.GetEncoding knows; with any other one saving fails. */
const KNOWN =
  /^(?:utf-(?:7|8|16|16le|16be|32|32le|32be)|unicode.*|ucs-2|iso-10646-ucs-2|us-ascii|ascii|ansi.*|iso-?8859-\d+(?:-[ei])?|iso-2022-.*|latin\d|l\d|windows-\d+|ibm\d+.*|cp\d{3,5}|dos-\d+|koi8.*|gb.*|big5.*|shift.jis|sjis|euc-.*|hz-gb-2312|johab|ks_c.*|macintosh|x-.*|tis-620|din_66003|ns_4551-1|sen_850200_b|asmo-708|logical|visual|csiso.*|greek.*|hebrew|arabic|cyrillic)$/

/** The encoding that the declaration names, in small letters; null where a byte order mark or nobody names one. */
function declaredEncoding({ bytes, source }: XmlFile): string | null {
  const isMarked = (bytes[0] === 0xef && bytes[1] === 0xbb) || source.encoding.startsWith('utf-16')
  return isMarked ? null : (DECLARED.exec(source.text)?.[1]?.toLowerCase() ?? null)
}

/**
 * Why a result cannot be saved: the place of its root, two hyphens in a comment, or an encoding that nobody knows.
 */
export type Unsaved = 'root' | 'comment-hyphens' | 'encoding'

/** Why the engine fails when it saves, although no step failed; null where it does not. */
export function unsavedBecauseOf({ document, inserted }: Target, base: XmlFile): Unsaved | null {
  const { root } = document
  if (root !== null && inserted.has(root) && isNextToMarkup(root)) return 'root'
  const name = declaredEncoding(base)
  if (name !== null && !KNOWN.test(name)) return 'encoding'
  for (const node of inserted.keys()) {
    if (node.kind === 'element' || !hasForbiddenHyphens(node)) continue
    if (isInDocument(node)) return 'comment-hyphens'
  }
  return null
}

/** Whether a later step has not removed what a node stands in. */
function isInDocument(node: DomNode): boolean {
  let top = node
  while (top.parent !== null) top = top.parent
  return top.kind === 'document'
}

/** The engine puts a line break beside a new root that has none, and its document takes no text there (XmlFormatter). */
function isNextToMarkup({ previous, next }: DomElement): boolean {
  return previous?.kind !== 'white-space' || next?.kind === 'comment'
}

/** The encoding of one byte in which the engine saves a base; null where it saves every character. */
function narrowEncoding(base: XmlFile): Encoding | null {
  const name = declaredEncoding(base) ?? ''
  return (Object.hasOwn(NARROW, name) ? NARROW[name] : undefined) ?? null
}

/** Whether a text loses characters when the engine saves it in a base. */
export function losesCharacters(text: string, base: XmlFile): boolean {
  const encoding = narrowEncoding(base)
  return encoding !== null && lackedBy(encoding)?.test(text) === true
}

/**
 * The file that the engine saves: with the byte order mark of the base, or a new one where the declaration names UTF-8.
 *
 * @param base as the engine reads it
 * @param edits those of `transform`
 */
export function savedFile(base: XmlFile, edits: readonly TransformEdit[]): ConfigFile {
  const text = applyEdits(base.source.text, edits)
  const encoding = narrowEncoding(base)
  if (encoding !== null) return { path: base.path, bytes: encode(text, encoding) }
  const mark = declaredEncoding(base) === 'utf-8' ? MARK : NO_MARK
  return { path: base.path, bytes: Buffer.concat([mark, base.source.encode(text)]) }
}

const MARK = Buffer.from('\ufeff')
const NO_MARK = Buffer.alloc(0)

/** The same edits, and what the encoding of the saved file does to the characters that it lacks. */
export function asSaved(edits: readonly TransformEdit[], base: XmlFile): readonly TransformEdit[] {
  const encoding = narrowEncoding(base)
  const lacking = encoding === null ? null : lackedBy(encoding)
  if (lacking === null) return edits
  const marked = edits.map((edit) => ({ ...edit, text: edit.text.replaceAll(lacking, '?') }))
  return [...lossesIn(base.source.text, lacking, edits), ...marked]
}

/** The characters of the base that are lost, where no edit covers them. */
function lossesIn(text: string, lacking: RegExp, edits: readonly Edit[]): TransformEdit[] {
  const covered = edits.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start)
  const losses: TransformEdit[] = []
  let next = 0
  for (const { index: start, 0: character } of text.matchAll(lacking)) {
    while ((covered[next]?.end ?? Infinity) <= start) next += 1
    if ((covered[next]?.start ?? Infinity) <= start) continue
    losses.push({ start, end: start + character.length, text: '?', from: null })
  }
  return losses
}
