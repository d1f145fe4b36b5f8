/**
 * A document as the keys that .NET makes of it. Source: Microsoft.Extensions.Configuration.Json,
 * JsonConfigurationFileParser, versions 5 to 10.
 */
import type { JsonArray, JsonObject, JsonScalar, JsonValue } from '../../../syntax/json/tree.js'
import type { Span } from '../../../syntax/span.js'
import type { DotnetVersion } from './generation.js'
import { KeyNode, type KeyPath } from './keys.js'

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

/** The keys of a document, and all that stand in it twice. */
export interface Flattened {
  readonly root: KeyNode<DocumentEntry>
  readonly duplicates: readonly DuplicateKey[]
}

/** The keys of a document, as a version of .NET reads them. */
export function flatten(object: JsonObject, dotnet: DotnetVersion): Flattened {
  const flattening = new Flattening(dotnet)
  flattening.object(object, { node: flattening.root, path: null, nameSpan: object })
  return flattening
}

/** Where in the document the walk is. It is at most as deep as the reader allows. */
interface Here {
  readonly node: KeyNode<DocumentEntry>
  readonly path: KeyPath | null
  readonly nameSpan: Span
}

class Flattening implements Flattened {
  readonly root = new KeyNode<DocumentEntry>()
  readonly duplicates: DuplicateKey[] = []
  readonly #dotnet: DotnetVersion

  constructor(dotnet: DotnetVersion) {
    this.#dotnet = dotnet
  }

  object(object: JsonObject, here: Here): void {
    for (const { name, nameSpan, value } of object.members) {
      this.#value(value, below(here, name, nameSpan))
    }
    // Before .NET 6, an empty object leaves no trace. The root is not a key.
    const isSet = object.members.length === 0 && this.#dotnet >= 6 && here.path !== null
    if (isSet) this.#set(object, here, null)
  }

  #array(array: JsonArray, here: Here): void {
    array.items.forEach((item, index) => {
      this.#value(item, below(here, String(index), item))
    })
    if (array.items.length > 0 || this.#dotnet < 7) return
    this.#set(array, here, this.#dotnet >= 10 ? '' : null)
  }

  #value(value: JsonValue, here: Here): void {
    if (value.kind === 'object') this.object(value, here)
    else if (value.kind === 'array') this.#array(value, here)
    else this.#scalar(value, here)
  }

  /** Scalars alone are checked: what is empty takes the place of a scalar without a word. */
  #scalar(scalar: JsonScalar, here: Here): void {
    const known = here.node.entry
    if (known === null || here.path === null) this.#set(scalar, here, this.#textOf(scalar))
    else this.duplicates.push({ path: here.path, first: known.nameSpan, second: here.nameSpan })
  }

  #set(written: JsonValue, { node, nameSpan }: Here, value: string | null): void {
    node.set({ value, nameSpan, written })
  }

  #textOf({ kind, text }: JsonScalar): string | null {
    if (kind === 'true') return 'True'
    if (kind === 'false') return 'False'
    if (kind !== 'null') return text
    return this.#dotnet >= 10 ? null : ''
  }
}

function below({ node, path }: Here, name: string, { start, end }: Span): Here {
  return { node: node.below(name), path: { name, parent: path }, nameSpan: { start, end } }
}
