/**
 * Where in a document a key would stand: the innermost object on the way to it.
 */
import type { JsonDocument, JsonMember, JsonObject, JsonValue } from '../../../syntax/json/tree.js'
import type { Span } from '../../../syntax/span.js'
import { DELIMITER, isSameName } from './keys.js'

/** A member that leads to a key. */
export interface Step {
  readonly member: JsonMember
  /** How many names of the key lead here, this one's included. */
  readonly depth: number
}

/** The members that lead to a key or to a part of the way, in the order of the document. */
export function stepsTo(document: JsonDocument, names: readonly string[]): readonly Step[] {
  const found: Step[] = []
  const open: { readonly object: JsonObject; readonly depth: number }[] = [
    { object: document.root, depth: 0 },
  ]
  // What is found on the way is appended, and so looked at too.
  for (const here of open) {
    for (const member of here.object.members) {
      const depth = here.depth + sharedNames(member.name, names.slice(here.depth))
      if (depth === here.depth) continue
      found.push({ member, depth })
      if (member.value.kind === 'object') open.push({ object: member.value, depth })
    }
  }
  return found
}

/** How many names of a key a member's name stands for; 0 where it leads elsewhere. */
function sharedNames(name: string, names: readonly string[]): number {
  // A name of more characters than the whole key has does not lead to it.
  if (name.length > names.join(DELIMITER).length) return 0
  const parts = name.split(DELIMITER)
  return parts.every((part, index) => isSameName(part, names[index] ?? '\0')) ? parts.length : 0
}

/** Every member that stands for just this key, in the order of the document. */
export function membersOf(document: JsonDocument, names: readonly string[]): readonly JsonMember[] {
  return stepsTo(document, names)
    .filter(({ depth }) => depth === names.length)
    .map(({ member }) => member)
}

/** A value one name below a key. */
export interface ValueBelow {
  /** The last of its names, as it is written. */
  readonly name: string
  readonly value: JsonValue
}

/** What stands one name below a key, however its names are nested or joined, in the order in which the way branches. */
export function valuesBelow(
  document: JsonDocument,
  names: readonly string[],
): readonly ValueBelow[] {
  const onTheWay = stepsTo(document, names).flatMap(({ member: { value }, depth }) =>
    value.kind === 'object' ? [{ object: value, depth }] : [],
  )
  return [{ object: document.root, depth: 0 }, ...onTheWay].flatMap(({ object, depth }) => {
    const above = names.slice(depth)
    return object.members.flatMap(({ name, value }): readonly ValueBelow[] => {
      const parts = name.split(DELIMITER, above.length + 2)
      const isBelow =
        parts.length === above.length + 1 &&
        above.every((one, index) => isSameName(one, parts[index] ?? '\0'))
      return isBelow ? [{ name: parts.at(-1) ?? '', value }] : []
    })
  })
}

/** The name of the innermost member on the way to a key, and how far it leads; the opening bracket where there is none. */
export function innermost(
  document: JsonDocument,
  names: readonly string[],
): { readonly span: Span; readonly depth: number } {
  const { start } = document.root
  const root = { span: { start, end: start + 1 }, depth: 0 }
  return stepsTo(document, names).reduce<{ span: Span; depth: number }>(
    (best, { member, depth }) => (depth > best.depth ? { span: member.nameSpan, depth } : best),
    root,
  )
}

/** Whether a value is an object with something in it. */
export function isFilledObject(value: JsonValue): value is JsonObject {
  return value.kind === 'object' && value.members.length > 0
}
