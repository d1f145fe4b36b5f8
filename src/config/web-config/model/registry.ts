/**
 * Which sections and groups a file may use: those of machine.config, those that the workflow names, and
 * those that the file declares. Source: System.Configuration, BaseConfigurationRecord.FindFactoryRecord.
 *
 * The registered names form a tree, so that no path is put together but for a message.
 */
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { MACHINE_SECTIONS } from './machine-sections.js'

/** What is registered under one name. */
export interface Declaration {
  readonly kind: 'group' | 'section'
  /** The name of the class without namespace and assembly; null where it is not known. */
  readonly type: string | null
  /** What the declaration says of the section: `allowLocation`, `allowDefinition`, … */
  readonly attributes: ReadonlyMap<string, string>
  /** Who says so: machine.config, the workflow (`known-sections`), or the file itself. */
  readonly by: 'machine' | 'workflow' | 'file'
}

/** One name in the tree of registered names. */
export class Registered {
  readonly name: string
  readonly parent: Registered | null
  readonly declaration: Declaration
  readonly #children = new Map<string, Registered>()
  #claimedBy: XmlElement | null = null

  constructor(name: string, parent: Registered | null, declaration: Declaration) {
    this.name = name
    this.parent = parent
    this.declaration = declaration
  }

  get children(): readonly Registered[] {
    return [...this.#children.values()]
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
    return child
  }
}

const GROUP: Declaration = { kind: 'group', type: null, attributes: new Map(), by: 'workflow' }
const SECTION: Declaration = { ...GROUP, kind: 'section' }

/**
 * The tree that every file starts with; its root is the level below `<configuration>`.
 *
 * @param knownSections paths of sections (`group/section`) that a parent of the site registers
 */
export function registry(knownSections: readonly string[]): Registered {
  const root = new Registered('', null, { ...GROUP, by: 'machine' })
  for (const { path, ...declaration } of MACHINE_SECTIONS) {
    add(root, path, { ...declaration, by: 'machine' })
  }
  for (const path of knownSections) add(root, path.replaceAll(/^\/+|\/+$/g, ''), SECTION)
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

/** `system.net/mailSettings/smtp` */
export function pathOf(registered: Registered): string {
  const names: string[] = []
  for (let level: Registered | null = registered; level !== null; level = level.parent) {
    if (level.parent !== null) names.unshift(level.name)
  }
  return names.join('/')
}

/** The path of a name that is not registered, below one that is. */
export function pathBelow(parent: Registered, name: string): string {
  return parent.parent === null ? name : `${pathOf(parent)}/${name}`
}
