/**
 * What stands in `xdt:Transform` and `xdt:Locator`: a name, and arguments in parentheses.
 */
import { trim } from '../../dotnet/values.js'
import { lazily } from '../../text/pattern.js'
import { StepError } from './log.js'
import { ABSTRACT_TRANSFORMS, LOCATOR_NAMES, OTHER_CLASSES, TRANSFORM_NAMES } from './names.js'

/** What .NET takes for letters of a word in a pattern. */
const WORD = lazily(String.raw`^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+$`, 'u')

/** Every name that exists is of ASCII: for those the tables of Unicode are not needed. */
function isWord(name: string): boolean {
  return /^\w+$/.test(name) || (/[^\0-\x7f]/.test(name) && WORD().test(name))
}

/** A name with its arguments, as they are written. */
export interface Instruction {
  readonly name: string
  /** Between the first parenthesis and the last; null where there are none, or nothing is in them. */
  readonly argument: string | null
}

/**
 * Reads a value: space, a word, perhaps parentheses, space.
 *
 * @throws StepError where it is something else
 */
export function readInstruction(value: string): Instruction {
  const trimmed = trim(value)
  const open = trimmed.indexOf('(')
  const name = trim(open < 0 ? trimmed : trimmed.slice(0, open))
  const isClosed = open < 0 || trimmed.endsWith(')')
  if (!isWord(name) || !isClosed || (open >= 0 && /^\s/.test(trimmed))) {
    throw new StepError('malformed')
  }
  const argument = open < 0 ? '' : trimmed.slice(open + 1, -1)
  return { name, argument: argument === '' ? null : argument }
}

/**
 * The arguments: split at commas, and joined again while parentheses do not balance. They are trimmed only where
 * there is a comma at all.
 */
export function splitArguments(argument: string | null): readonly string[] {
  if (argument === null) return []
  if (!argument.includes(',')) return [argument]
  const result: string[] = []
  let pieces: string[] = []
  let depth = 0
  for (const piece of argument.split(',')) {
    pieces.push(piece)
    for (const character of piece.match(/[()]/g) ?? []) depth += character === '(' ? 1 : -1
    if (depth !== 0) continue
    result.push(trim(pieces.join(',')))
    pieces = []
  }
  if (pieces.length > 0) result.push(trim(pieces.join(',')))
  return result
}

/**
 * The transform or locator of a name.
 *
 * @throws StepError where there is none
 */
export function resolve<Name extends string>(name: string, names: readonly Name[]): Name {
  const known = names.find((one) => one === name)
  if (known !== undefined) return known
  const isOwn = (names as readonly string[]).includes('Insert')
  if (isOwn && ABSTRACT_TRANSFORMS.includes(name)) throw new StepError('abstract-type', { name })
  const others = [...TRANSFORM_NAMES, ...LOCATOR_NAMES, ...ABSTRACT_TRANSFORMS, ...OTHER_CLASSES]
  throw new StepError(others.includes(name) ? 'wrong-type' : 'unknown-type', { name })
}
