/**
 * The elements of a transform, and what the engine says of them.
 */
import { related, type RelatedSpot, type Spot } from '../../../findings/rule.js'
import { build } from '../../../syntax/dom/build.js'
import { following, type DomAttribute, type DomElement } from '../../../syntax/dom/node.js'
import type { Span } from '../../../syntax/span.js'
import { attributeName, nameSpan } from '../../../syntax/xml/spots.js'
import type { XmlFile } from '../../open.js'
import { readInstruction } from '../instruction.js'
import type { LogCode, LogEntry } from '../log.js'
import { XDT_NAMESPACE } from '../names.js'
import type { TransformReading } from '../reading.js'

const BUILT = new WeakMap<XmlFile, readonly DomElement[]>()

/** The elements of a transform in document order; none where it cannot be read. */
export function elementsOf({ file }: TransformReading): readonly DomElement[] {
  if (file === null) return []
  const known = BUILT.get(file)
  if (known !== undefined) return known
  const elements: DomElement[] = []
  const built = build(file.document, { keepSpace: false })
  if (built.ok) {
    const { document } = built
    for (let node = following(document, document); node !== null; node = following(node, document))
      if (node.kind === 'element') elements.push(node)
  }
  BUILT.set(file, elements)
  return elements
}

/** The name in the start tag of an element. */
export function nameOf({ source }: Pick<DomElement, 'source'>): Span {
  return source === null ? START : nameSpan(source)
}

/** The name of the attribute that makes an element a step; that of the element where it has none. */
export function stepSpan(element: DomElement): Span {
  const step = element.attributeOf(XDT_NAMESPACE, 'Transform')
  return step === null ? nameOf(element) : spanOf(step)
}

/** The name of an attribute; that of its element where it was not read from a text. */
export function spanOf({ source }: DomAttribute): Span {
  return source === null ? START : attributeName(source)
}

const START: Span = { start: 0, end: 0 }

/** The attributes of transforms that an element has. */
export function ownAttributes({ attributes }: DomElement): readonly DomAttribute[] {
  return attributes.filter(({ namespace }) => namespace === XDT_NAMESPACE)
}

/** Whether an element has a step. */
export function isStep(element: DomElement): boolean {
  return element.attributeOf(XDT_NAMESPACE, 'Transform') !== null
}

/** The name of an element's step as it is written; '' where it has none, or one that cannot be read. */
export function stepName(element: DomElement): string {
  try {
    return readInstruction(element.attributeOf(XDT_NAMESPACE, 'Transform')?.value ?? '').name
  } catch {
    return ''
  }
}

const BY_NAME = new WeakMap<readonly DomElement[], ReadonlyMap<number, DomElement>>()

/** The element whose name begins at an offset; null where none does. */
export function elementAt(reading: TransformReading, { start }: Span): DomElement | null {
  const elements = elementsOf(reading)
  const known = BY_NAME.get(elements) ?? new Map(elements.map((one) => [nameOf(one).start, one]))
  BY_NAME.set(elements, known)
  return known.get(start) ?? null
}

/** Something that the engine says of a step. */
export interface Told extends Spot {
  readonly entry: LogEntry
  /** The element whose step it is; null for none. */
  readonly element: DomElement | null
}

/** What the engine says in these codes, each place once. */
export function toldIn(reading: TransformReading, codes: readonly LogCode[]): readonly Told[] {
  const { application } = reading
  const seen = new Set<string>()
  return (application?.outcome.log ?? []).flatMap((entry): readonly Told[] => {
    if (entry.kind === 'message' || !codes.includes(entry.code)) return []
    const element = entry.step && elementAt(reading, entry.step)
    const { file, span } = entry.place ?? { file: 'transform', span: entry.step ?? START }
    const key = `${entry.code} ${file} ${span.start}`
    if (seen.has(key) || reading.file === null || application === null) return []
    seen.add(key)
    const spot = file === 'base' ? application.originOf(span) : { file: reading.file, span }
    return [{ ...spot, entry, element }]
  })
}

/** The names of an element and of all around it, the root first. */
export function pathOf(element: DomElement): readonly string[] {
  const names: string[] = []
  for (
    let outer: DomElement | null = element;
    outer !== null;
    outer = outer.parent?.kind === 'element' ? outer.parent : null
  ) {
    names.push(outer.name)
  }
  return names.reverse()
}

const MAIL = new Set(['system.net', 'mailsettings', 'smtp', 'network', 'specifiedpickupdirectory'])

/** Whether an element is one of mail settings, or of what they stand in; letter case does not count. */
export function isOfMail(element: DomElement): boolean {
  return MAIL.has(element.name.toLowerCase())
}

/** A related spot in the base. */
export function relatedIn(
  { originOf }: Pick<NonNullable<TransformReading['application']>, 'originOf'>,
  what: string,
  span: Span,
): RelatedSpot {
  const spot = originOf(span)
  return related(what, spot.file, spot.span)
}
