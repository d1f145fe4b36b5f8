/**
 * Where in a document a leaf of `Smtp` stands, or where it goes.
 */
import type { JsonDocument, JsonMember, JsonObject } from '../../../syntax/json/tree.js'
import { DELIMITER, SMTP_PATH } from '../model/keys.js'
import { membersOf, stepsTo, type Step } from '../model/places.js'

/** Where a leaf stands. */
export type LeafPlace =
  | { readonly status: 'absent' }
  | { readonly status: 'there'; readonly member: JsonMember }
  /** Something else stands there, which is not to be thrown away. */
  | { readonly status: 'taken'; readonly member: JsonMember }

/** Looks for a leaf. */
export function leafPlace(document: JsonDocument, names: readonly string[]): LeafPlace {
  const members = membersOf(document, names)
  const [first, ...others] = members
  if (first === undefined) return { status: 'absent' }
  const scalar = members.find(({ value }) => value.kind !== 'object' && value.kind !== 'array')
  const empty = members.filter((one) => isEmptyPair(one))
  if (scalar !== undefined && empty.length === 0) return { status: 'there', member: scalar }
  if (others.length === 0 && isBlankPair(document, first)) return { status: 'there', member: first }
  return { status: 'taken', member: members.findLast((one) => one !== scalar) ?? first }
}

function isEmptyPair({ value }: JsonMember): boolean {
  if (value.kind === 'object') return value.members.length === 0
  return value.kind === 'array' && value.items.length === 0
}

/** Whether a member is an empty pair of brackets without as much as a comment in it. */
function isBlankPair({ text }: JsonDocument, member: JsonMember): boolean {
  const { start, end } = member.value
  return isEmptyPair(member) && /^.[ \t\r\n]*.$/s.test(text.slice(start, end))
}

/** Where new leaves go. */
export type Home =
  /** Into an object, their names behind a prefix; what is missing on the way is created around them. */
  | {
      readonly status: 'object'
      readonly object: JsonObject
      /** Where its name begins; the bracket itself for the root. */
      readonly start: number
      /** The names of the key as far as they are written with colons: `Umbraco:CMS:Global:Smtp:`. */
      readonly prefix: string
      readonly missing: readonly string[]
    }
  /** In place of a null, or of an empty array. */
  | {
      readonly status: 'replaced'
      readonly member: JsonMember
      readonly missing: readonly string[]
    }
  /** Something stands there that is not an object. */
  | { readonly status: 'taken'; readonly member: JsonMember }

/** The objects on the way to `Smtp`, innermost first; of those that are merged, the one that wins last comes first. */
export function objectsOnTheWay(document: JsonDocument): readonly ObjectStep[] {
  return stepsTo(document, SMTP_PATH)
    .flatMap(({ member, depth }) =>
      member.value.kind === 'object'
        ? [{ object: member.value, start: member.nameSpan.start, depth }]
        : [],
    )
    .sort((a, b) => b.depth - a.depth || b.start - a.start)
}

/** An object on the way, and how many names of the key lead to it. */
export interface ObjectStep {
  readonly object: JsonObject
  /** Where its name begins. */
  readonly start: number
  readonly depth: number
}

/**
 * Looks for the place of new leaves: the last object `Smtp`; else beside a leaf whose name is written with colons;
 * else the innermost object on the way.
 *
 * @param options the names of all leaves that `Smtp` may have
 */
export function homeOf(document: JsonDocument, options: readonly string[]): Home {
  const { root } = document
  const [inner = { object: root, start: root.start, depth: 0 }] = objectsOnTheWay(document)
  const { object, start, depth } = inner
  const missing = SMTP_PATH.slice(depth)
  if (missing.length === 0) return { status: 'object', object, start, prefix: '', missing: [] }
  const sibling = flattenedSibling(document, options)
  if (sibling !== null) return { status: 'object', ...sibling, missing: [] }
  const instead = stepsTo(document, SMTP_PATH)
    .filter((step) => step.depth > depth && step.member.value.kind !== 'object')
    .sort((a, b) => b.depth - a.depth || b.member.nameSpan.start - a.member.nameSpan.start)
  return instead[0] === undefined
    ? { status: 'object', object, start, prefix: '', missing }
    : inPlaceOf(document, instead[0])
}

function inPlaceOf(document: JsonDocument, { member, depth }: Step): Home {
  const isNothing = member.value.kind === 'null' || isBlankPair(document, member)
  return isNothing
    ? { status: 'replaced', member, missing: SMTP_PATH.slice(depth) }
    : { status: 'taken', member }
}

/** The last leaf of `Smtp` whose name leads there with colons: where it stands, and what it begins with. */
function flattenedSibling(
  document: JsonDocument,
  options: readonly string[],
): Pick<Extract<Home, { status: 'object' }>, 'object' | 'start' | 'prefix'> | null {
  const { root } = document
  const outer = [...objectsOnTheWay(document), { object: root, start: root.start, depth: 0 }]
  const leaves = new Set(options.flatMap((name) => membersOf(document, [...SMTP_PATH, name])))
  const found = outer.flatMap(({ object, start }) =>
    object.members
      .filter((member) => leaves.has(member))
      .map(({ name, nameSpan }) => ({
        object,
        start,
        prefix: name.slice(0, name.lastIndexOf(DELIMITER) + 1),
        at: nameSpan.start,
      })),
  )
  const [last] = found.sort((a, b) => b.at - a.at)
  return last ?? null
}
