/**
 * What most transforms need of the engine: plain elements that set or remove attributes of elements without prefixes,
 * or insert what is there already, and of which the engine has nothing to say. It is done on the scanner's tree;
 * for all others the engine is loaded. Both make the same of whatever this one does at all.
 */
import type { Span } from '../../syntax/span.js'
import { decodeAttribute } from '../../syntax/xml/decode.js'
import { nameSpan } from '../../syntax/xml/spots.js'
import type { XmlAttribute, XmlElement } from '../../syntax/xml/tree.js'
import type { XmlFile } from '../open.js'
import { transform, type Transformed } from './apply.js'
import { addition, escaped, valueEdit } from './attribute-edits.js'
import type { TransformEdit } from './edits.js'
import type { LogEntry } from './log.js'
import { refusalOf } from './refusal.js'
import { plainElements, type PlainElement } from './plain-elements.js'

/**
 * Applies a transform.
 *
 * @param base as the engine reads it (`readForEngine`)
 * @param file the transform, likewise
 */
export function transformed(base: XmlFile, file: XmlFile): Transformed {
  return plainly(base, file) ?? transform(base, file)
}

/** null where the engine has to be asked. */
export function plainly(base: XmlFile, file: XmlFile): Transformed | null {
  const elements = isPlainBase(base) ? plainElements(file) : null
  if (
    elements === null ||
    refusalOf(base, 'base') !== null ||
    refusalOf(file, 'transform') !== null
  )
    return null
  const run = new PlainRun(base)
  if (!elements.every((one) => run.apply(one))) return null
  return { ok: true, applies: true, unsaved: null, edits: run.edits, log: run.log }
}

/** Whether nothing in a base has a prefix, and the engine saves it as UTF-8. */
function isPlainBase({ source: { text }, document: { doctype } }: XmlFile): boolean {
  const [declaration = ''] = /^<\?xml[^>]*/.exec(text) ?? []
  const isPlain = !declaration.includes('encoding') || /encoding=["']utf-8["']/i.test(declaration)
  return doctype === null && isPlain && !/xmlns:|xml:/.test(text)
}

/** More children than any transform of use looks at; the engine counts on. */
const ENOUGH = 3_000_000

/** So many characters of a value cost as much as an element. */
const CHARACTERS = 64

const NAME = /^[A-Za-z_][\w.-]*$/

/** A transform while it is applied. */
class PlainRun {
  readonly edits: TransformEdit[] = []
  readonly log: LogEntry[] = []
  readonly #base: XmlFile
  readonly #found = new Map<PlainElement | null, readonly XmlElement[]>()
  readonly #touched = new Set<XmlElement>()
  /** Names of attributes whose values are others now, and of those that locators have looked at. */
  readonly #changed = new Set<string>()
  readonly #asked = new Set<string>()
  /** Whether a locator has looked at what another step changes, or at what the engine alone can read. */
  #isConfused = false
  #looks = 0

  constructor(base: XmlFile) {
    this.#base = base
  }

  /** Returns whether the engine does the same and no more. */
  apply(one: PlainElement): boolean {
    const found = this.#find(one)
    if (found === null) return false
    this.#found.set(one, found)
    const { transform, argument, parent } = one
    if (transform === null) return true
    if (transform === 'InsertIfMissing')
      return found.length > 0 && parent !== null && argument === ''
    const names = namesIn(argument)
    if (names === null || !/^(?:Set|Remove)Attributes$/.test(transform)) return false
    if (found.length === 0) return this.#miss(one, transform)
    if (transform === 'SetAttributes') return this.#set(found, ofNames(one.attributes, names))
    return this.#remove(found, names)
  }

  /** Says that a step finds nothing, and which of the elements around it is the first that is not there. */
  #miss(one: PlainElement, name: string): boolean {
    let failed = one
    for (let { parent } = one; parent !== null; { parent } = parent) {
      this.#looks += 1
      if (this.#found.get(parent)?.length === 0) failed = parent
    }
    const path = pathOf(failed)
    this.#looks += path.length
    const step = nameSpan(one.element)
    const place = { file: 'transform', span: nameSpan(failed.element) } as const
    const said = one.isQuiet
      ? ({ kind: 'message', place: null } as const)
      : ({ kind: 'warning', place } as const)
    this.log.push(
      { ...said, code: 'no-match', name: '', path, step },
      { kind: 'message', code: 'not-executing', place: null, name, path: '', step },
    )
    return this.#looks <= ENOUGH
  }

  /** null where the path of an element is not a plain one. */
  #find({ element: { name }, parent, ...one }: PlainElement): readonly XmlElement[] | null {
    const tests = testsOf(one)
    if (tests === null || !NAME.test(name)) return null
    for (const [attribute] of tests) this.#ask(attribute)
    if (parent === null) {
      const own = this.#matching([this.#base.document.root], name, tests)
      return this.#isDone() ? own : null
    }
    const found: XmlElement[] = []
    for (const { children } of this.#found.get(parent) ?? [])
      found.push(...this.#matching(children, name, tests))
    return this.#isDone() ? found : null
  }

  #matching(elements: readonly XmlElement[], name: string, tests: Tests): readonly XmlElement[] {
    this.#looks += elements.length
    return elements.filter((one) => one.name === name && this.#fits(one, tests))
  }

  /** What has a namespace of its own, or a value with references, is left to the engine. */
  #fits(element: XmlElement, tests: Tests): boolean {
    this.#looks += element.attributes.length
    if (element.attribute('xmlns') !== null) this.#isConfused = true
    return tests.every(([attribute, value]) => {
      const raw = element.attribute(attribute)?.raw
      this.#looks += element.attributes.length + (raw?.length ?? 0) / CHARACTERS
      if (raw !== undefined && /[&\t\r\n]/.test(raw)) this.#isConfused = true
      return raw === value
    })
  }

  /** Whether the engine would have found the same so far, and not have looked too often. */
  #isDone(): boolean {
    return !this.#isConfused && this.#looks <= ENOUGH
  }

  #ask(name: string): void {
    this.#asked.add(name)
    if (this.#changed.has(name)) this.#isConfused = true
  }

  /** Whether no step has acted on these elements before. */
  #touch(elements: readonly XmlElement[]): boolean {
    const isFirst = elements.every((one) => !this.#touched.has(one))
    for (const one of elements) this.#touched.add(one)
    return isFirst
  }

  #set(elements: readonly XmlElement[], attributes: readonly XmlAttribute[] | null): boolean {
    if (attributes === null || attributes.length === 0 || !this.#touch(elements)) return false
    const { text } = this.#base.source
    for (const element of elements) {
      this.#looks += element.attributes.length * attributes.length + attributes.length
      if (!this.#isDone()) return false
      for (const one of attributes) {
        if (element.attribute(one.name) !== null) continue
        const words = `${one.name}="${escaped(valueOf(one) ?? '')}"`
        this.#change(one.name, addition(element, { words, text, from: valuePlace(one) }))
      }
      for (const own of element.attributes) {
        const one = attributes.find(({ name }) => name === own.name)
        if (one !== undefined)
          this.#change(own.name, valueEdit(own, valueOf(one) ?? '', valuePlace(one)))
      }
    }
    return this.#isDone()
  }

  #remove(elements: readonly XmlElement[], names: readonly string[]): boolean {
    if (!this.#touch(elements)) return false
    for (const element of elements) {
      this.#looks += element.attributes.length * (element.attributes.length + names.length)
      if (!this.#isDone()) return false
      const gone = ofNames(element.attributes, names)
      if (gone === null || gone.length === 0) return false
      for (const one of gone) {
        const before = element.attributes[element.attributes.indexOf(one) - 1]
        const start = before?.end ?? element.nameEnd
        this.#change(one.name, { start, end: one.end, text: '', from: null })
      }
    }
    return this.#isDone()
  }

  #change(name: string, edit: TransformEdit | null): void {
    if (edit === null) return
    this.#changed.add(name)
    if (this.#asked.has(name)) this.#isConfused = true
    this.edits.push(edit)
  }
}

type Tests = readonly (readonly [name: string, value: string])[]

/** As the engine builds it. */
function pathOf(element: PlainElement): string {
  let path = ''
  for (let one: PlainElement | null = element; one !== null; one = one.parent) {
    const tests = (testsOf(one) ?? []).map(([name, value]) => `@${name}='${value}'`)
    const predicate = tests.length === 0 ? '' : `[${tests.join(' and ')}]`
    path = `/${one.element.name}${predicate}${path}`
  }
  return path
}

/** The values that attributes have to have; null where the locator is another one than `Match`, or not a plain one. */
function testsOf({
  locator,
  locatorArgument,
  attributes,
}: Pick<PlainElement, 'locator' | 'locatorArgument' | 'attributes'>): Tests | null {
  if (locator === 'DefaultLocator') return []
  const names = locator === 'Match' && locatorArgument !== '' ? namesIn(locatorArgument) : null
  if (names === null || ofNames(attributes, names) === null) return null
  const own = (name: string): XmlAttribute | null =>
    attributes.find((one) => one.name === name) ?? null
  const tests = names.map((name) => [name, valueOf(own(name)) ?? ''] as const)
  // In the engine's path a quotation mark ends the value.
  return tests.some(([, value]) => value.includes("'")) ? null : tests
}

/** The arguments, where each is a name; null where one is something else. */
function namesIn(argument: string): readonly string[] | null {
  const names = argument === '' ? [] : argument.split(/, ?/)
  return names.every((one) => NAME.test(one)) ? names : null
}

/** The attributes of these names, all where there are none; null where one is not there. */
function ofNames(
  attributes: readonly XmlAttribute[],
  names: readonly string[],
): readonly XmlAttribute[] | null {
  if (names.length === 0) return attributes
  const wanted = new Set(names)
  const own = attributes.filter(({ name }) => wanted.has(name))
  return own.length === names.length ? own : null
}

function valueOf(attribute: XmlAttribute | null): string | null {
  return attribute && decodeAttribute(attribute.raw).value
}

function valuePlace({ valueStart: start, valueEnd: end }: XmlAttribute): Span {
  return { start, end }
}
