/**
 * Which sections and groups a file may use: those of machine.config, those that the workflow names, and
 * those that the file declares. Source: System.Configuration, BaseConfigurationRecord.FindFactoryRecord.
 *
 * The registered names form a tree.
 */
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { trimOf } from '../../../text/trim.js'
import { MACHINE_SECTIONS } from './machine-sections.js'

/** What is registered under one name. */
export interface Declaration {
  readonly kind: 'group' | 'section'
  /** The name of the class without namespace and assembly; null where it is not known. */
  readonly type: string | null
  /** What the declaration says of the section: `allowLocation`, `allowDefinition`, … */
  readonly attributes: ReadonlyMap<string, string>
  /** Whether the runtime skips the section unread, so that it may appear again (FactoryRecord.IsIgnorable). */
  readonly ignorable: boolean
  /** Who says so: machine.config, the workflow (`known-sections`), or the file itself. */
  readonly by: 'machine' | 'workflow' | 'file'
}

/**
 * How much of a path is kept, in UTF-16 code units: more than a message shows, and more than any path that
 * is compared with. Groups may nest as deep as the file is long.
 */
const LONGEST_PATH = 200

/** How many names a misspelt one is compared with; machine.config has some thirty in its largest group. */
const MOST_NAMES = 200

/** One name in the tree of registered names. */
export class Registered {
  readonly name: string
  readonly parent: Registered | null
  readonly declaration: Declaration
  /** From the root to this name, with `/`, cut where it is long; empty for the root. */
  readonly path: string
  readonly #children = new Map<string, Registered>()
  #claimedBy: XmlElement | null = null
  #names: readonly string[] | null = null

  constructor(name: string, parent: Registered | null, declaration: Declaration) {
    this.name = name
    this.parent = parent
    this.declaration = declaration
    this.path = parent === null ? '' : pathBelow(parent, name)
  }

  /** The names below this one, as many as are worth a comparison; a file may declare a million. */
  get names(): readonly string[] {
    this.#names ??= [...this.#children.keys()].slice(0, MOST_NAMES)
    return this.#names
  }

  /** Notes that an element of the file declares this name; returns the first that did so, where it is another. */
  claim(element: XmlElement): XmlElement | null {
    const first = this.#claimedBy
    this.#claimedBy ??= element
    return first
  }

  child(name: string): Registered | null {
    return this.#children.get(name) ?? null
  }

  /** Registers a name below this one; what was there under that name is replaced. */
  declare(name: string, declaration: Declaration): Registered {
    const child = new Registered(name, this, declaration)
    this.#children.set(name, child)
    this.#names = null
    return child
  }
}

const GROUP: Declaration = {
  kind: 'group',
  type: null,
  attributes: new Map(),
  ignorable: false,
  by: 'workflow',
}
const SECTION: Declaration = { ...GROUP, kind: 'section' }

/**
 * The tree that every file starts with; its root is the level below `<configuration>`.
 *
 * @param knownSections paths of sections (`group/section`) that a parent of the site registers
 */
export function registry(knownSections: readonly string[]): Registered {
  const root = new Registered('', null, { ...GROUP, by: 'machine' })
  for (const { path, ...declaration } of MACHINE_SECTIONS) {
    const ignorable = declaration.type === 'IgnoreSection'
    add(root, path, { ...declaration, ignorable, by: 'machine' })
  }
  for (const path of knownSections) add(root, trimOf(path, /\//), SECTION)
  return root
}

/** Adds a path; groups that it lacks are added too. What is there already stays. */
function add(root: Registered, path: string, declaration: Declaration): void {
  const names = path.split('/')
  let level = root
  for (const name of names.slice(0, -1)) level = level.child(name) ?? level.declare(name, GROUP)
  const last = names.at(-1) ?? ''
  if (level.child(last) === null) level.declare(last, declaration)
}

/** `system.net/mailSettings/smtp`; no more than a message could show of one that is longer. */
export function pathOf(registered: Registered): string {
  return registered.path
}

/** The path of a name that is not registered, below one that is; cut as `pathOf` cuts it. */
export function pathBelow(parent: Registered, name: string): string {
  const path = parent.parent === null ? name : `${parent.path}/${name}`
  return path.slice(0, LONGEST_PATH)
}
