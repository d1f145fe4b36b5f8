/**
 * Injection: the edits that make the leaves of `Smtp` read as wanted and leave every other byte alone.
 */
import { Buffer } from 'node:buffer'
import type { Intent } from '../../../findings/intent.js'
import type { SettingChange } from '../../../settings.js'
import type { Edit } from '../../../syntax/edit.js'
import type { JsonDocument, JsonScalar, JsonValue } from '../../../syntax/json/tree.js'
import { Source } from '../../../syntax/source.js'
import type { Injection, SourceFile } from '../../configuration.js'
import { SMTP_PATH } from '../model/keys.js'
import { OPTION_NAMES } from '../model/options.js'
import { insertMembers, nested, newDocument, objectInstead, type NewMember } from './layout.js'
import { homeOf, leafPlace } from './places.js'
import { targetOf, type InjectionSite } from './site.js'
import { styleOf } from './style.js'
import { namesOf, reads, writtenLeaves, type WantedLeaf } from './wanted.js'

/** Plans the edits of the file that settings go into; to be called only where nothing stands in the way. */
export function injectionInto(site: InjectionSite, intent: Intent): Injection {
  const leaves = writtenLeaves(site, intent)
  const { path, file } = targetOf(site, intent)
  const expected = leaves.map(({ setting, value }) => ({ setting, value }))
  if (file !== null) return { file, isNew: false, ...leafEdits(file.document, leaves), expected }
  const like = site.named.document
  const members = nested(SMTP_PATH, leaves.map(newLeaf))
  const text = leaves.length === 0 ? '' : newDocument(members, like, styleOf(like))
  return {
    file: newFile(path),
    isNew: true,
    edits: text === '' ? [] : [{ start: 0, end: 0, text }],
    changes: leaves.map((leaf) => changeOf(leaf, null)),
    expected,
  }
}

/** A file before its first byte. */
function newFile(path: string): SourceFile {
  return { path, bytes: new Uint8Array(), source: new Source('', 'utf-8', Buffer.alloc(0)) }
}

/** Edits in the offsets of the document as it is, and what they change in the words of the domain. */
export interface LeafEdits {
  readonly edits: readonly Edit[]
  readonly changes: readonly SettingChange[]
}

/** Replaces the leaves that a document has, and adds those that it lacks; what reads as wanted is left as it is. */
export function leafEdits(document: JsonDocument, leaves: readonly WantedLeaf[]): LeafEdits {
  const edits: Edit[] = []
  const changes: SettingChange[] = []
  const added: WantedLeaf[] = []
  for (const leaf of leaves) {
    const place = leafPlace(document, namesOf(leaf.option))
    if (place.status === 'taken') throw new RangeError('Something stands in the way of a setting')
    const value = place.status === 'there' ? place.member.value : null
    if (value !== null && isAsWanted(value, leaf)) continue
    if (value === null) added.push(leaf)
    else edits.push({ start: value.start, end: value.end, text: literal(leaf, value) })
    changes.push(changeOf(leaf, value))
  }
  return { edits: [...edits, ...additions(document, added)], changes }
}

function additions(document: JsonDocument, leaves: readonly WantedLeaf[]): readonly Edit[] {
  if (leaves.length === 0) return []
  const home = homeOf(document, OPTION_NAMES)
  if (home.status === 'taken') throw new RangeError('Something stands in the way of the settings')
  const style = styleOf(document)
  if (home.status === 'replaced') {
    const { value, nameSpan } = home.member
    const members = nested(home.missing, leaves.map(newLeaf))
    const text = objectInstead(document, nameSpan.start, { members, style })
    return [{ start: value.start, end: value.end, text }]
  }
  const named = leaves.map(newLeaf).map(({ name, value }) => ({ name: home.prefix + name, value }))
  return insertMembers(document, home, { members: nested(home.missing, named), style })
}

function newLeaf(leaf: WantedLeaf): NewMember {
  return { name: leaf.option.name, value: literal(leaf, null) }
}

/** A value as JSON writes it; a port that is a string stays one. */
function literal({ value }: WantedLeaf, written: JsonValue | null): string {
  return typeof value === 'number' && written?.kind !== 'string'
    ? String(value)
    : JSON.stringify(String(value))
}

function isAsWanted(value: JsonValue, leaf: WantedLeaf): boolean {
  const text = textOf(value)
  if (text === null || !reads(text, leaf)) return false
  // Another reader may know such a number in another form only.
  return value.kind !== 'number' || String(Number(text)) === text
}

/** What .NET reads; null where it is not a text. */
function textOf(value: JsonValue): string | null {
  return value.kind === 'object' || value.kind === 'array' ? null : scalarText(value)
}

function scalarText({ kind, text }: JsonScalar): string | null {
  if (kind === 'true') return 'True'
  if (kind === 'false') return 'False'
  return kind === 'null' ? null : text
}

function changeOf({ setting, value }: WantedLeaf, before: JsonValue | null): SettingChange {
  return { setting, before: before && textOf(before), after: String(value) }
}
