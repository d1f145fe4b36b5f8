/**
 * Keys of .NET's configuration: names joined with colons, compared without regard to letter case. They are kept as a
 * tree, since a name may be as long as a file, and the keys below it together as long as its square.
 */

/** What stands between the names of a key (ConfigurationPath.KeyDelimiter). */
export const DELIMITER = ':'

/** The names of a key, as they are spelled somewhere, from the last to the first. */
export interface KeyPath {
  readonly name: string
  readonly parent: KeyPath | null
}

/** The names of Umbraco's mail settings. */
export const SMTP_PATH: readonly string[] = ['Umbraco', 'CMS', 'Global', 'Smtp']

/** Small letters that .NET does not take for the capital ones that JavaScript makes of them (OrdinalCasing). */
const WITHOUT_CAPITAL: ReadonlySet<string> = new Set(['\u0131', '\u017f'])

/** A name in the one form in which two of them can be compared (`StringComparer.OrdinalIgnoreCase`). */
export function comparable(name: string): string {
  if (!/[^\0-\x7f]/.test(name)) return name.toUpperCase()
  return Array.from(name, capital).join('')
}

function capital(character: string): string {
  const upper = character.toUpperCase()
  return upper.length !== character.length || WITHOUT_CAPITAL.has(character) ? character : upper
}

/** Whether two names are the same to .NET. */
export function isSameName(one: string, other: string): boolean {
  return comparable(one) === comparable(other)
}

/** A variable's name as a key: `__` stands for the colon (EnvironmentVariablesConfigurationProvider). */
export function keyOfVariable(name: string): string {
  return name.replaceAll('__', DELIMITER)
}

/** How many names of a long key are shown, and how much of each: what names them may be as long as a file. */
const SHOWN_NAMES = 8
const SHOWN_LENGTH = 60

/** A key for a message: its last names, each cut where it is long. */
export function keyText(path: KeyPath): string {
  const names: string[] = []
  for (let at: KeyPath | null = path; at !== null && names.length < SHOWN_NAMES; at = at.parent) {
    names.unshift(at.name.slice(0, SHOWN_LENGTH))
  }
  return names.join(DELIMITER)
}

/** A key, and all that lies below it. */
export class KeyNode<Entry> {
  readonly path: KeyPath | null
  readonly #parent: KeyNode<Entry> | null
  #children: Map<string, KeyNode<Entry>> | null = null
  #entry: Entry | null = null
  #isPopulated = false

  constructor(path: KeyPath | null = null, parent: KeyNode<Entry> | null = null) {
    this.path = path
    this.#parent = parent
  }

  /** What is set for this key itself. */
  get entry(): Entry | null {
    return this.#entry
  }

  /** Sets this key; from then on it and those above it exist. */
  set(entry: Entry): void {
    this.#entry = entry
    this.#isPopulated = true
    for (let node = this.#parent; node?.isPopulated === false; node = node.#parent) {
      node.#isPopulated = true
    }
  }

  /** Whether something is set at this key or below it. */
  get isPopulated(): boolean {
    return this.#isPopulated
  }

  /** The key below this one, where `name` may be several names with colons between them; created where missing. */
  below(name: string): KeyNode<Entry> {
    if (!name.includes(DELIMITER)) return this.#child(name)
    return name.split(DELIMITER).reduce<KeyNode<Entry>>((node, one) => node.#child(one), this)
  }

  #child(name: string): KeyNode<Entry> {
    this.#children ??= new Map()
    const form = comparable(name)
    const known = this.#children.get(form)
    if (known !== undefined) return known
    const child = new KeyNode<Entry>({ name, parent: this.path }, this)
    this.#children.set(form, child)
    return child
  }

  /** The key that some names lead to; null where nothing is set there or below. */
  find(names: readonly string[]): KeyNode<Entry> | null {
    return names.reduce<KeyNode<Entry> | null>((node, name) => node?.existing(name) ?? null, this)
  }

  /** The key one name further; null where nothing is set there or below. */
  existing(name: string): KeyNode<Entry> | null {
    const child = this.#children?.get(comparable(name))
    return child?.isPopulated === true ? child : null
  }

  /** The keys one name further at which, or below which, something is set, in the order of their first use. */
  children(): readonly KeyNode<Entry>[] {
    return [...(this.#children?.values() ?? [])].filter((child) => child.#isPopulated)
  }

  /** The last of its names, as it was spelled first; `''` for the root. */
  get name(): string {
    return this.path?.name ?? ''
  }

  /** All that is set at this key and below it. */
  *entries(): Generator<readonly [node: KeyNode<Entry>, entry: Entry]> {
    const open: KeyNode<Entry>[] = [this]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.#entry !== null) yield [node, node.#entry]
      for (const child of node.children().toReversed()) open.push(child)
    }
  }
}
