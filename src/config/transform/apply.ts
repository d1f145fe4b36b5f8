/**
 * Applies a transform to a base as Microsoft's engine does (Microsoft.Web.XmlTransform 3.2.12.0, XmlTransformation):
 * each element's own step first, then those in it. An error stops nothing; it means that nothing is saved.
 */
import { parseBoolean } from '../../dotnet/values.js'
import { build, type Built } from '../../syntax/dom/build.js'
import {
  following,
  followingOutside,
  type ChildNode,
  type DomDocument,
  type DomElement,
  type DomNode,
} from '../../syntax/dom/node.js'
import { Budget } from '../../syntax/xpath/budget.js'
import { attributeName } from '../../syntax/xml/spots.js'
import type { XmlFile } from '../open.js'
import { editsOf, type TransformEdit } from './edits.js'
import { refusalOf, type Refusal } from './refusal.js'
import { resolve } from './instruction.js'
import { Log, StepError, type LogEntry, type LogPlace } from './log.js'
import { TRANSFORM_NAMES, XDT_NAMESPACE } from './names.js'
import { unsavedBecauseOf, type Unsaved } from './saved.js'
import { Step, TooCostly, type Run } from './step.js'
import { TREATMENTS } from './steps.js'
import { Target } from './target.js'

/** What becomes of a base. */
export type Transformed =
  | {
      readonly ok: true
      /** Whether there was no error: only then a deploy saves the result. */
      readonly applies: boolean
      /** Why the result cannot be saved, although there was no error; null where it can. */
      readonly unsaved: Unsaved | null
      /** What the steps make of the base's text, also where it does not apply. */
      readonly edits: readonly TransformEdit[]
      readonly log: readonly LogEntry[]
    }
  /** Nothing was tried. */
  | { readonly ok: false; readonly refusal: Refusal; readonly log: readonly LogEntry[] }

/**
 * Applies a transform.
 *
 * @param base as the engine reads it (`readForEngine`)
 * @param transform likewise
 */
export function transform(base: XmlFile, transformFile: XmlFile): Transformed {
  const log = new Log()
  const target = build(base.document, { keepSpace: true })
  const refusal = refusalOf(base, 'base') ?? builtRefusal(target, 'base')
  if (refusal !== null || !target.ok) return refused(refusal, log)
  const read = build(transformFile.document, { keepSpace: false })
  const second = refusalOf(transformFile, 'transform') ?? builtRefusal(read, 'transform')
  if (second !== null || !read.ok) return refused(second, log)
  try {
    const run = runOf(base, target.document, log)
    const outcome = new Transformation(read.document, run).apply()
    if (outcome !== null) return refused(outcome, log)
    return {
      ok: true,
      applies: !log.hasErrors,
      unsaved: log.hasErrors ? null : unsavedBecauseOf(run.target, base),
      edits: editsOf(run.target, base),
      log: log.entries,
    }
  } catch (error) {
    if (!(error instanceof TooCostly)) throw error
    return refused({ file: 'transform', kind: 'too-costly', span: START }, log)
  }
}

const START = { start: 0, end: 0 }

function refused(refusal: Refusal | null, log: Log): Transformed {
  const unknown: Refusal = { file: 'base', kind: 'unreadable', span: START }
  return { ok: false, refusal: refusal ?? unknown, log: log.entries }
}

function builtRefusal(built: Built, file: Refusal['file']): Refusal | null {
  if (built.ok) return null
  const { kind, start, end } = built.fault
  return { file, kind, span: { start, end } }
}

function runOf({ source, document }: XmlFile, base: DomDocument, log: Log): Run {
  let before: DomDocument | null = null
  return {
    target: new Target(base),
    text: source.text,
    log,
    budget: new Budget(),
    before: () => {
      if (before !== null) return before
      const again = build(document, { keepSpace: true })
      return (before = again.ok ? again.document : base)
    },
  }
}

class Transformation {
  readonly #document: DomDocument
  readonly #run: Run

  constructor(document: DomDocument, run: Run) {
    this.#document = document
    this.#run = run
  }

  /** Returns why nothing was tried; null where it was. */
  apply(): Refusal | null {
    const { log } = this.#run
    if (!declaresXdt(this.#document)) {
      log.message('namespace-absent')
      return null
    }
    const refusal = this.#prepare()
    if (refusal === null) this.#loop()
    return refusal
  }

  /** Elements of the namespace: `Import`, and what the engine does not know. */
  #prepare(): Refusal | null {
    const { log } = this.#run
    for (const element of elementsOf(this.#document)) {
      if (element.namespace !== XDT_NAMESPACE) continue
      const { place } = new Step(this.#run, null, element)
      if (element.localName !== 'Import') {
        log.warn('unknown-element', place, { name: element.name })
        continue
      }
      const fault = importFault(element, place)
      if (fault !== null) log.error(fault)
      // What another assembly brings cannot be run here, so that nothing can be said of the result.
      const kind = fault === null ? 'import-unjudged' : 'import'
      return { file: 'transform', kind, span: (fault?.detail.place ?? place).span }
    }
    return null
  }

  /** Depth first. A list takes the place of recursion, so that depth costs no stack. */
  #loop(): void {
    const open: Step[] = []
    let node: ChildNode | null = this.#document.root
    while (node !== null) {
      while (open.length > 0 && open.at(-1)?.element !== node.parent) open.pop()
      const step: Step | null =
        node.kind === 'element' ? new Step(this.#run, open.at(-1) ?? null, node) : null
      const goesOn: boolean = step !== null && this.#handle(step)
      if (goesOn && step !== null) open.push(step)
      node = goesOn ? following(node, this.#document) : followingOutside(node, this.#document)
    }
  }

  /** Executes a step. Returns whether those in it are looked at. */
  #handle(step: Step): boolean {
    const { log } = this.#run
    log.step = step.place.span
    try {
      const isNamed = this.#name(step)
      if (isNamed) {
        log.isQuiet = isQuiet(step)
        this.#execute(step)
      }
      return true
    } catch (error) {
      if (!(error instanceof StepError)) throw error
      log.error(error.at(step.place))
      return false
    } finally {
      log.isQuiet = false
    }
  }

  #name(step: Step): boolean {
    try {
      const read = step.instruction('Transform')
      if (read === null) return false
      step.name = resolve(read.name, TRANSFORM_NAMES)
      step.argument = read.argument
      return true
    } catch (error) {
      throw error instanceof StepError ? error.at(step.placeOfAttribute('Transform')) : error
    }
  }

  #execute(step: Step): void {
    const { log } = this.#run
    const { isInsertion, on, apply } = TREATMENTS[step.name]
    let hasTarget = false
    try {
      hasTarget = isInsertion ? hasParent(step) : hasMatch(step)
      if (!hasTarget) return
      // The engine writes the path into its log, so that a locator is judged where nothing else asks for it.
      step.judgePath()
      const targets = isInsertion ? step.parents() : step.matches()
      step.aimAt(targets)
      const [first] = targets
      if (on === 'all') this.#executeOnAll(step, targets)
      else if (first !== undefined) apply(step, first)
    } catch (error) {
      if (!(error instanceof StepError)) throw error
      log.error(error.at(step.placeOfAttribute('Transform')))
    } finally {
      if (!hasTarget) log.message('not-executing', step.name)
    }
  }

  /** A fault with one target does not keep the others. It has no place, unless it comes with one. */
  #executeOnAll(step: Step, targets: readonly DomNode[]): void {
    const { apply } = TREATMENTS[step.name]
    step.clone()
    for (const target of targets) {
      try {
        step.withOwnClone(() => {
          apply(step, target)
        })
      } catch (error) {
        if (!(error instanceof StepError)) throw error
        this.#run.log.error(error)
      }
    }
  }
}

/** Convert.ToBoolean, which is Boolean.Parse. */
function isQuiet(step: Step): boolean {
  const attribute = step.element.attributeOf(XDT_NAMESPACE, 'SupressWarnings')
  if (attribute === null) return false
  const value = parseBoolean(attribute.value)
  if (value === null) throw new StepError('not-boolean')
  return value
}

/** Whether a step has something to act on. If not, the outermost element that finds nothing is told. */
function hasMatch(step: Step): boolean {
  if (step.matches().length > 0) return true
  let failed = step
  while (failed.parent !== null && failed.parent.matches().length === 0) failed = failed.parent
  missing(step, failed)
  return false
}

/** The same, of a step that puts something in. */
function hasParent(step: Step): boolean {
  if (step.parents().length > 0) return true
  let failed = step
  while (
    failed.parent !== null &&
    failed.parent.parentPath !== '' &&
    failed.parent.parents().length === 0
  ) {
    failed = failed.parent
  }
  missing(step, failed)
  return false
}

function missing(step: Step, failed: Step): void {
  const { path, place } = failed
  const code = step.existedBefore(path) ? 'no-longer-there' : 'no-match'
  if (TREATMENTS[step.name].isInsertion) throw new StepError(code, { place, path })
  step.run.log.warn(code, place, { path })
}

function* elementsOf(document: DomDocument): Generator<DomElement> {
  for (let node = following(document, document); node !== null; node = following(node, document)) {
    if (node.kind === 'element') yield node
  }
}

/** Whether the right namespace is declared anywhere, under whichever prefix. */
function declaresXdt(document: DomDocument): boolean {
  for (const { attributes } of elementsOf(document)) {
    if (attributes.some(({ isDeclaration, value }) => isDeclaration && value === XDT_NAMESPACE)) {
      return true
    }
  }
  return false
}

/** What is wrong with an `Import`, apart from what it names; null where nothing is. */
function importFault(element: DomElement, place: LogPlace): StepError | null {
  const known = ['assembly', 'path', 'namespace']
  const other = element.attributes.find(
    ({ name, namespace }) => namespace !== '' || !known.includes(name),
  )
  if (other !== undefined) {
    const span = other.source === null ? place.span : attributeName(other.source)
    const detail = { place: { ...place, span }, name: other.name }
    return new StepError('import-attribute', detail)
  }
  const [assembly, path, namespace] = known.map((name) => element.attribute(name) !== null)
  const isComplete = assembly !== path && namespace === true
  return isComplete ? null : new StepError('import', { place })
}
