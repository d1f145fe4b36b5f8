/**
 * One element of a transform: its path, what it finds in the base, and its step.
 */
import {
  type ChildNode,
  type DomDocument,
  type DomElement,
  type DomNode,
} from '../../syntax/dom/node.js'
import type { Span } from '../../syntax/span.js'
import type { Budget } from '../../syntax/xpath/budget.js'
import { find } from '../../syntax/xpath/find.js'
import { attributeName, nameSpan } from '../../syntax/xml/spots.js'
import { cloneAgain, cloneForBase } from './clone.js'
import { readInstruction, resolve, splitArguments, type Instruction } from './instruction.js'
import { DEFAULT_PREFIX, parentPathOf, pathOf, type Located } from './locator.js'
import { StepError, type Log, type LogCode, type LogPlace } from './log.js'
import { LOCATOR_NAMES, XDT_NAMESPACE, type TransformName } from './names.js'
import type { Target } from './target.js'

/** What all elements of one transform share. */
export interface Run {
  readonly target: Target
  /** The text of the base. */
  readonly text: string
  readonly log: Log
  readonly budget: Budget
  /** The base as it was before the first step. */
  readonly before: () => DomDocument
}

/** An element of a transform while it is applied. What it has found once it does not look for again. */
export class Step {
  #path: string | null = null
  #parentPath: string | null = null
  #namespaces: ReadonlyMap<string, string> | null = null
  #matches: readonly DomNode[] | null = null
  #parents: readonly DomNode[] | null = null
  #clone: DomElement | null = null
  #own: DomElement | null = null
  #targets: readonly DomNode[] = []

  constructor(
    readonly run: Run,
    readonly parent: Step | null,
    readonly element: DomElement,
  ) {}

  /** Set before the step is executed. */
  name: TransformName = 'Remove'
  argument: string | null = null

  get target(): Target {
    return this.run.target
  }

  get text(): string {
    return this.run.text
  }

  /** Its name in the transform. */
  get place(): LogPlace {
    return { file: 'transform', span: spanOf(this.element) }
  }

  /** The place of an attribute of the namespace; that of the element where it has none. */
  placeOfAttribute(localName: string): LogPlace {
    const source = this.element.attributeOf(XDT_NAMESPACE, localName)?.source
    return source == null ? this.place : { file: 'transform', span: attributeName(source) }
  }

  /** The value of an attribute of the namespace as name and arguments; null where it has none. */
  instruction(localName: 'Transform' | 'Locator'): Instruction | null {
    const attribute = this.element.attributeOf(XDT_NAMESPACE, localName)
    return attribute === null ? null : readInstruction(attribute.value)
  }

  /** Its path, with those of all that it stands in. */
  get path(): string {
    if (this.#path !== null) return this.#path
    const chain: Step[] = [this]
    for (let outer = this.parent; outer !== null && outer.#path === null; outer = outer.parent) {
      chain.push(outer)
    }
    let path = ''
    for (const one of chain.reverse()) path = one.#path = one.#pathFrom(pathOf)
    return path
  }

  /** @throws StepError where its path cannot be built */
  judgePath(): string {
    return this.path
  }

  get parentPath(): string {
    this.#parentPath ??= this.#pathFrom(parentPathOf)
    return this.#parentPath
  }

  #pathFrom(construct: typeof pathOf): string {
    const outer = this.parent === null ? '' : this.parent.path
    const located = this.#located()
    try {
      this.run.budget.spend(outer.length / 64)
      return construct(outer, located)
    } catch (error) {
      throw withPlace(error, this.place)
    }
  }

  #located(): Located {
    const { element } = this
    try {
      const read = this.instruction('Locator')
      if (read === null) return { element, locator: 'DefaultLocator', argument: null }
      const locator = resolve(read.name, LOCATOR_NAMES)
      return { element, locator, argument: read.argument }
    } catch (error) {
      throw withPlace(error, this.placeOfAttribute('Locator'))
    }
  }

  /** What its path finds. */
  matches(): readonly DomNode[] {
    this.#matches ??= this.#find(this.path)
    return this.#matches
  }

  /** What it is to be put into. */
  parents(): readonly DomNode[] {
    if (this.parent === null) throw new StepError('null-reference')
    this.#parents ??= this.#find(this.parentPath)
    return this.#parents
  }

  #find(path: string): readonly DomNode[] {
    return this.#selected(path, this.target.document, this.namespaces)
  }

  /** Whether a path found something before the first step. */
  existedBefore(path: string): boolean {
    return this.#selected(path, this.run.before(), this.namespaces).length > 0
  }

  /** What an expression without prefixes finds from a node. */
  select(expression: string, context: DomNode): readonly DomNode[] {
    return this.#selected(expression, context, null)
  }

  #selected(
    expression: string,
    context: DomNode,
    namespaces: ReadonlyMap<string, string> | null,
  ): readonly DomNode[] {
    const selected = find(expression, { context, namespaces, budget: this.run.budget })
    if (selected.ok) return selected.nodes
    if (selected.fault.kind === 'too-costly') throw new TooCostly()
    throw new StepError('xpath', { name: selected.fault.name, path: expression })
  }

  /** The prefixes in scope; the default namespace has one of its own. */
  get namespaces(): ReadonlyMap<string, string> {
    if (this.#namespaces !== null) return this.#namespaces
    const declared = this.element.attributes.filter(({ isDeclaration }) => isDeclaration)
    const outer = this.parent?.namespaces
    if (declared.length === 0 && outer !== undefined) return (this.#namespaces = outer)
    const namespaces = new Map(outer)
    for (const { name, localName, value } of declared) {
      const prefix = name === 'xmlns' ? DEFAULT_PREFIX : localName
      if (value === '') namespaces.delete(prefix)
      else namespaces.set(prefix, value)
    }
    return (this.#namespaces = namespaces)
  }

  /** What is put in: one for each target. */
  clone(): DomElement {
    if (this.#own !== null) return this.#own
    this.#clone ??= cloneForBase(this.element, this.target.document)
    return this.#clone
  }

  /** Acts with a clone of its own, as each of several targets does. */
  withOwnClone(act: () => void): void {
    this.#own = cloneAgain(this.#clone ?? this.clone())
    try {
      act()
    } finally {
      this.#own = null
    }
  }

  /** The arguments of its transform. */
  arguments(): readonly string[] {
    return splitArguments(this.argument)
  }

  /** Says what it acts on. */
  aimAt(targets: readonly DomNode[]): void {
    this.#targets = targets
  }

  warnOfMany(): void {
    if (this.#targets.length > 1) this.warn('only-first')
  }

  warn(code: LogCode, name: string = this.name): void {
    this.run.log.warn(code, this.placeOfAttribute('Transform'), { name })
  }

  warnAt(code: LogCode, place: LogPlace | null): void {
    this.run.log.warn(code, place, { name: this.name })
  }

  /** Where a node of the base stands, or in the transform where it was put in; only some have places. */
  placeOf(node: ChildNode | DomNode): LogPlace | null {
    const file = this.target.isNew(node) ? 'transform' : 'base'
    if (node.kind === 'element') return { file, span: spanOf(node) }
    if (node.kind !== 'attribute' || node.source === null) return null
    return { file, span: attributeName(node.source) }
  }
}

/** Ends the work: the expressions of a transform ask for more than any of use. */
export class TooCostly extends Error {}

function spanOf({ source }: DomElement): Span {
  return source === null ? { start: 0, end: 0 } : nameSpan(source)
}

/** The same error with a place, where it has none. */
function withPlace(error: unknown, place: LogPlace): unknown {
  return error instanceof StepError ? error.at(place) : error
}
