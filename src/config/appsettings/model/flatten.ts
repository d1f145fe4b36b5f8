/**
 * A document as the keys that .NET makes of it. Source: Microsoft.Extensions.Configuration.Json,
 * JsonConfigurationFileParser, versions 5 to 10.
 */
import type { JsonArray, JsonObject, JsonScalar, JsonValue } from '../../../syntax/json/tree.js'
import type { Span } from '../../../syntax/span.js'
import type { DotnetVersion } from './generation.js'
import type { KeyNode, KeyPath } from './keys.js'

/** What a document sets for one key. */
export interface DocumentEntry {
  /** null is a value too: it hides that of an earlier layer. */
  readonly value: string | null
  /** Of the name before the value; of the value itself where it stands in an array. */
  readonly nameSpan: Span
  /** The value itself, as it stands in the document. */
  readonly written: JsonValue
}

/** A key that a document sets twice, so that .NET refuses it. */
export interface DuplicateKey {
  /** As the second one is spelled: .NET quotes it so. */
  readonly path: KeyPath
  readonly first: Span
  readonly second: Span
}

/** What is kept of a key: it knows where the document sets it. */
interface Kept {
  readonly written: Pick<DocumentEntry, 'nameSpan'>
}

/** The keys of a document, and all that stand in it twice. */
export interface Flattened {
  readonly duplicates: readonly DuplicateKey[]
  /** Whether every version of .NET makes the same of the document. */
  readonly isOfEveryVersion: boolean
}

/**
 * The keys of a document, as a version of .NET reads them.
 *
 * @param into gets the keys
 * @param make what is kept of each
 */
export function flatten<Entry extends Kept>(
  object: JsonObject,
  dotnet: DotnetVersion,
  { into, make }: { readonly into: KeyNode<Entry>; readonly make: (entry: DocumentEntry) => Entry },
): Flattened {
  const flattening = new Flattening(dotnet, make)
  flattening.object(object, { node: into, path: null, nameSpan: object })
  return flattening
}

/** Where in the document the walk is. It is at most as deep as the reader allows. */
interface Here<Entry> {
  readonly node: KeyNode<Entry>
  readonly path: KeyPath | null
  readonly nameSpan: Span
}

class Flattening<Entry extends Kept> implements Flattened {
  readonly duplicates: DuplicateKey[] = []
  isOfEveryVersion = true
  readonly #dotnet: DotnetVersion
  readonly #make: (entry: DocumentEntry) => Entry

  constructor(dotnet: DotnetVersion, make: (entry: DocumentEntry) => Entry) {
    this.#dotnet = dotnet
    this.#make = make
  }

  object(object: JsonObject, here: Here<Entry>): void {
    for (const { name, nameSpan, value } of object.members) {
      this.#value(value, below(here, name, nameSpan))
    }
    // The root is not a key.
    if (object.members.length > 0 || here.path === null) return
    this.isOfEveryVersion = false
    // Before .NET 6, an empty object leaves no trace.
    if (this.#dotnet >= 6) this.#set(object, here, null)
  }

  #array(array: JsonArray, here: Here<Entry>): void {
    array.items.forEach((item, index) => {
      this.#value(item, below(here, String(index), item))
    })
    if (array.items.length > 0) return
    this.isOfEveryVersion = false
    if (this.#dotnet >= 7) this.#set(array, here, this.#dotnet >= 10 ? '' : null)
  }

  #value(value: JsonValue, here: Here<Entry>): void {
    if (value.kind === 'object') this.object(value, here)
    else if (value.kind === 'array') this.#array(value, here)
    else this.#scalar(value, here)
  }

  /** Scalars alone are checked: what is empty takes the place of a scalar without a word. */
  #scalar(scalar: JsonScalar, here: Here<Entry>): void {
    const known = here.node.entry
    if (known === null || here.path === null) this.#set(scalar, here, this.#textOf(scalar))
    else
      this.duplicates.push({
        path: here.path,
        first: known.written.nameSpan,
        second: here.nameSpan,
      })
  }

  #set(written: JsonValue, { node, nameSpan }: Here<Entry>, value: string | null): void {
    node.set(this.#make({ value, nameSpan, written }))
  }

  #textOf({ kind, text }: JsonScalar): string | null {
    if (kind === 'true') return 'True'
    if (kind === 'false') return 'False'
    if (kind !== 'null') return text
    this.isOfEveryVersion = false
    return this.#dotnet >= 10 ? null : ''
  }
}

function below<Entry>(
  { node, path }: Here<Entry>,
  name: string,
  { start, end }: Span,
): Here<Entry> {
  return { node: node.below(name), path: { name, parent: path }, nameSpan: { start, end } }
}
