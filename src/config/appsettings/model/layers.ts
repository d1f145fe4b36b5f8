/**
 * The layers of a site's settings, and what results of them: the last one that has a key decides. Source:
 * Microsoft.Extensions.Hosting, Host.CreateDefaultBuilder and WebApplication.CreateBuilder.
 */
import type { Spot, TextFile } from '../../../findings/rule.js'
import type { EnvironmentKey } from '../../../findings/intent.js'
import type { JsonDocument, JsonValue } from '../../../syntax/json/tree.js'
import type { Span } from '../../../syntax/span.js'
import type { SourceFile } from '../../configuration.js'
import { flatten, type DuplicateKey } from './flatten.js'
import { DOTNET_VERSIONS, type DotnetVersion, type Generation } from './generation.js'
import { KeyNode, keyOfVariable, type KeyPath } from './keys.js'

/** A file of settings that .NET can read. */
export interface JsonFile extends SourceFile {
  readonly document: JsonDocument
  /** Each U+FFFD in its text that stands for bytes that are not a character. */
  readonly badBytes: readonly Span[]
  /** Whether it can be written: UTF-32 is read only. */
  readonly isWritable: boolean
  /**
   * What it has been read as: a site of many environments reads its base in all of them. It goes with the file; what a
   * WeakMap has outlives all of V8's small collections.
   */
  readonly layers: Map<DotnetVersion, Layer>
}

/** Where a value is written in a file. */
export interface Written {
  readonly file: TextFile
  /** Of the name before the value; of the value where it has none. */
  readonly nameSpan: Span
  readonly valueSpan: Span
  /** As it stands in a document; null in a `web.config`. */
  readonly json: JsonValue | null
}

/** What one layer sets for a key. */
export interface Entry {
  readonly layer: Layer
  /** null is a value too: it hides that of a lower layer. It counts only where the value is known. */
  readonly value: string | null
  /** Whether the value is known: of a secret there is only the name. */
  readonly isKnown: boolean
  /** null where it does not stand in a file. */
  readonly written: Written | null
  /** The name of the variable, as it is given; null in a file of settings. */
  readonly variable: string | null
}

/** One layer. */
export interface Layer {
  readonly kind: 'prefixed-variables' | 'file' | 'variables' | 'web-config'
  /** null where it is not a file. */
  readonly file: JsonFile | null
  readonly keys: KeyNode<Entry>
  /** Keys that stand in its file twice: .NET does not load it. */
  readonly duplicates: readonly DuplicateKey[]
}

/** The layer that a file of settings makes. */
export function fileLayer(file: JsonFile, { dotnet }: Generation): Layer {
  const { layers } = file
  const known = layers.get(dotnet)
  if (known !== undefined) return known
  const { layer, isOfEveryVersion } = newLayer(file, dotnet)
  // A site whose version nobody knows is read as every one of them.
  for (const version of isOfEveryVersion ? DOTNET_VERSIONS : [dotnet]) layers.set(version, layer)
  return layer
}

function newLayer(
  file: JsonFile,
  dotnet: DotnetVersion,
): { readonly layer: Layer; readonly isOfEveryVersion: boolean } {
  const keys = new KeyNode<Entry & { readonly written: Written }>()
  const duplicates: DuplicateKey[] = []
  const layer: Layer = { kind: 'file', file, keys, duplicates }
  const found = flatten(file.document.root, dotnet, {
    into: keys,
    make: ({ value, nameSpan, written: json }) => {
      const valueSpan = { start: json.start, end: json.end }
      const written = { file, nameSpan, valueSpan, json }
      return { layer, value, isKnown: true, written, variable: null }
    },
  })
  for (const one of found.duplicates) duplicates.push(one)
  return { layer, isOfEveryVersion: found.isOfEveryVersion }
}

/** The prefixes with which .NET reads variables below all files, lowest first. */
const PREFIXES = ['ASPNETCORE_', 'DOTNET_'] as const

/** A variable of the process, as far as it is known. */
export type Variable = Pick<EnvironmentKey, 'name' | 'value'> & {
  /** null where it does not stand in a file. */
  readonly written: Omit<Written, 'json'> | null
}

/**
 * The layers below all files: variables whose name begins with a prefix, which is cut. Before Umbraco 13 the host is
 * an older one, with which the two prefixes change places.
 */
export function prefixedLayers(
  variables: readonly Variable[],
  { umbraco }: Generation,
): readonly Layer[] {
  const prefixes = umbraco < 13 ? PREFIXES.toReversed() : PREFIXES
  return prefixes.flatMap((prefix) => {
    const own = variables.filter(({ name }) => name.toUpperCase().startsWith(prefix))
    if (own.length === 0) return []
    return [variablesLayer('prefixed-variables', own, (name) => name.slice(prefix.length))]
  })
}

/** The layer that variables make: all of them, over all files. */
export function variablesLayer(
  kind: Exclude<Layer['kind'], 'file'>,
  variables: readonly Variable[],
  keyName: (name: string) => string = (name) => name,
): Layer {
  const keys = new KeyNode<Entry>()
  const layer: Layer = { kind, file: null, keys, duplicates: [] }
  for (const { name, value, written } of variables) {
    keys.below(keyOfVariable(keyName(name))).set({
      layer,
      value,
      isKnown: value !== null,
      written: written && { ...written, json: null },
      variable: name,
    })
  }
  return layer
}

/** The settings of a site in one environment. */
export class Stack {
  readonly environment: string
  readonly generation: Generation
  /** Lowest first. */
  readonly layers: readonly Layer[]

  constructor(environment: string, generation: Generation, layers: readonly Layer[]) {
    this.environment = environment
    this.generation = generation
    this.layers = layers
  }

  /** What counts for a key; null where no layer has it. */
  entry(names: readonly string[]): Entry | null {
    return this.entries(names).at(-1) ?? null
  }

  /** All that is set for a key, lowest first; each is hidden by the next. */
  entries(names: readonly string[]): readonly Entry[] {
    return this.#nodes(names).flatMap(({ entry }) => (entry === null ? [] : [entry]))
  }

  /** The names of the keys one name further, in any layer, each once. */
  children(names: readonly string[]): readonly ChildKey[] {
    const found = new Map<string, ChildKey>()
    for (const child of this.#nodes(names).flatMap((node) => node.children())) {
      const known = found.get(child.name.toUpperCase())
      const nodes = [...(known?.nodes ?? []), child]
      found.set(child.name.toUpperCase(), { name: child.name, nodes })
    }
    return [...found.values()]
  }

  #nodes(names: readonly string[]): readonly KeyNode<Entry>[] {
    return this.layers.flatMap(({ keys }) => {
      const node = keys.find(names)
      return node === null ? [] : [node]
    })
  }
}

/** A key below another, in all layers that have it. */
export interface ChildKey {
  /** As the last layer that has it spells it. */
  readonly name: string
  /** Lowest layer first. */
  readonly nodes: readonly KeyNode<Entry>[]
}

/** Where something is told that an entry causes: at its name; null where it does not stand in a file. */
export function nameSpotOf({ written }: Entry): Spot | null {
  return written && { file: written.file, span: written.nameSpan }
}

/** The same at its value. */
export function valueSpotOf({ written }: Entry): Spot | null {
  return written && { file: written.file, span: written.valueSpan }
}

export type { KeyPath }
