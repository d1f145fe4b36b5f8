/**
 * The core functions of XPath 1.0 (section 4): what each takes and gives. There are no others: .NET refuses those of
 * XSLT and of later versions when an expression is compiled.
 */
import type { ValueType } from './expression.js'

/** What a function takes; further arguments have the last type. `any` takes each as it is. */
export interface Signature {
  readonly least: number
  readonly most: number
  readonly takes: readonly (ValueType | 'any')[]
  readonly gives: ValueType
}

function signature(
  [least, most]: readonly [number, number],
  takes: Signature['takes'],
  gives: ValueType,
): Signature {
  return { least, most, takes, gives }
}

const ENTRIES: readonly (readonly [string, Signature])[] = [
  ['last', signature([0, 0], [], 'number')],
  ['position', signature([0, 0], [], 'number')],
  ['count', signature([1, 1], ['nodes'], 'number')],
  ['id', signature([1, 1], ['any'], 'nodes')],
  ['local-name', signature([0, 1], ['nodes'], 'string')],
  ['namespace-uri', signature([0, 1], ['nodes'], 'string')],
  ['name', signature([0, 1], ['nodes'], 'string')],
  ['string', signature([0, 1], ['any'], 'string')],
  ['concat', signature([2, Infinity], ['string'], 'string')],
  ['starts-with', signature([2, 2], ['string'], 'boolean')],
  ['contains', signature([2, 2], ['string'], 'boolean')],
  ['substring-before', signature([2, 2], ['string'], 'string')],
  ['substring-after', signature([2, 2], ['string'], 'string')],
  ['substring', signature([2, 3], ['string', 'number', 'number'], 'string')],
  ['string-length', signature([0, 1], ['string'], 'number')],
  ['normalize-space', signature([0, 1], ['string'], 'string')],
  ['translate', signature([3, 3], ['string'], 'string')],
  ['boolean', signature([1, 1], ['any'], 'boolean')],
  ['not', signature([1, 1], ['boolean'], 'boolean')],
  ['true', signature([0, 0], [], 'boolean')],
  ['false', signature([0, 0], [], 'boolean')],
  ['lang', signature([1, 1], ['string'], 'boolean')],
  ['number', signature([0, 1], ['any'], 'number')],
  ['sum', signature([1, 1], ['nodes'], 'number')],
  ['floor', signature([1, 1], ['number'], 'number')],
  ['ceiling', signature([1, 1], ['number'], 'number')],
  ['round', signature([1, 1], ['number'], 'number')],
]

export const FUNCTIONS: ReadonlyMap<string, Signature> = new Map(ENTRIES)
