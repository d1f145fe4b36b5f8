/**
 * The paths of elements. They are built as text, as the engine builds them, and only then compiled: what stands in
 * an argument may end a predicate, or open one.
 */
import type { DomElement } from '../../syntax/dom/node.js'
import { splitArguments } from './instruction.js'
import { StepError } from './log.js'
import type { LocatorName } from './names.js'

/** An element of a transform with its locator. */
export interface Located {
  readonly element: DomElement
  readonly locator: LocatorName
  readonly argument: string | null
}

/** The prefix that stands for the default namespace of the transform. */
export const DEFAULT_PREFIX = '_defaultNamespace'

/**
 * The path of an element.
 *
 * @param parentPath of the element that it stands in; '' for the root
 * @throws StepError where arguments are missing, or too many
 */
export function pathOf(parentPath: string, { element, locator, argument }: Located): string {
  switch (locator) {
    case 'DefaultLocator':
      return step(parentPath, nodeTest(element))
    case 'Match':
      return step(parentPath, nodeTest(element) + bracketed(matching(element, argument)))
    case 'Condition':
      return step(parentPath, nodeTest(element) + bracketed(only(locator, argument)))
    case 'XPath': {
      const path = only(locator, argument)
      if (path.startsWith('/')) return path
      return step(step(parentPath, nodeTest(element)), path).replaceAll('/./', '/')
    }
  }
}

/** The path of what an element is to be inserted into: with `XPath(...)` it is its own path. */
export function parentPathOf(parentPath: string, located: Located): string {
  return located.locator === 'XPath' ? pathOf(parentPath, located) : parentPath
}

function step(path: string, test: string): string {
  return path.endsWith('/') ? path + test : `${path}/${test}`
}

function nodeTest({ name, prefix, localName, namespace }: DomElement): string {
  return namespace !== '' && prefix === '' ? `${DEFAULT_PREFIX}:${localName}` : name
}

/** Each bracket is put only where it is not there already. */
function bracketed(predicate: string): string {
  if (predicate === '') return ''
  return `${predicate.startsWith('[') ? '' : '['}${predicate}${predicate.endsWith(']') ? '' : ']'}`
}

function only(name: LocatorName, argument: string | null): string {
  const [first, ...others] = splitArguments(argument)
  if (first === undefined || others.length > 0) throw new StepError('argument-count', { name })
  return first
}

/** Values are taken as they are: a quotation mark in one ends the text. */
function matching(element: DomElement, argument: string | null): string {
  const names = splitArguments(argument)
  if (names.length === 0) throw new StepError('argument-count', { name: 'Match' })
  const tests = names.map((name) => {
    const attribute = element.attribute(name)
    if (attribute === null) throw new StepError('match-attribute-absent', { name })
    return `@${attribute.name}='${attribute.value}'`
  })
  return tests.join(' and ')
}
