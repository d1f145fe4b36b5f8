/**
 * The skeleton of a file: its groups, sections and locations, in the order in which .NET Framework reads
 * them, without what the sections contain. Source: System.Configuration,
 * BaseConfigurationRecord.ScanFactories, ScanSectionsRecursive and ScanLocationSection.
 *
 * One walk for all rules, without recursion, since a file may nest as deep as it likes.
 */
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlElement, XmlNode } from '../../../syntax/xml/tree.js'
import { declareIn, type Declared } from './declared.js'
import type { Registered } from './registry.js'

/** A `<location>` that is about a part of the site only. */
export interface Location {
  readonly element: XmlElement
  /** The decoded value of its `path`. */
  readonly path: string
  /** The same in lower case: paths are compared so. */
  readonly lowerPath: string
  /** Whether this is no `<location>`, but a section that only code of the site's own reads. */
  readonly isSection?: boolean
}

/** A section where it is used. */
export interface SectionUse {
  readonly element: XmlElement
  readonly registered: Registered
  /** null at the level of the site itself. */
  readonly location: Location | null
  /** Whether it stands in any `<location>`, with a path or without. */
  readonly inLocation: boolean
}

/** An element that is neither a section nor a group. */
export interface UnknownUse {
  readonly element: XmlElement
  /** The group it stands in; the root of the registry at the top. */
  readonly parent: Registered
}

export interface Skeleton {
  readonly sections: readonly SectionUse[]
  readonly groups: readonly XmlElement[]
  readonly unknown: readonly UnknownUse[]
  readonly locations: readonly XmlElement[]
  /** Those that do not stand directly in the root. */
  readonly nestedLocations: readonly XmlElement[]
  /** What stands between elements and is neither white space nor a comment. */
  readonly strays: readonly XmlNode[]
  /** The `<configSections>` at its place. */
  readonly configSections: XmlElement | null
  /** Those elsewhere. */
  readonly misplacedConfigSections: readonly XmlElement[]
  /** What `<configSections>` contains, at its place or elsewhere; not what stands in a group that has to go as a whole. */
  readonly declared: readonly Declared[]
}

/** One element whose children are being read. */
interface Level {
  readonly nodes: readonly XmlNode[]
  next: number
  /** What the children are: sections, or declarations. */
  readonly holds: 'sections' | 'declarations'
  readonly registered: Registered
  readonly location: Location | null
  readonly inLocation: boolean
  /** Whether a group around declares again, and differently, what machine.config declares. */
  readonly inConflict?: boolean
}

/**
 * Reads the skeleton of a file.
 *
 * @param root the root element
 * @param registered the names known so far; what the file declares is added
 */
export function readSkeleton(root: XmlElement, registered: Registered): Skeleton {
  return new Walk(root, registered).skeleton()
}

class Walk {
  readonly #root: XmlElement
  readonly #levels: Level[] = []
  readonly #sections: SectionUse[] = []
  readonly #groups: XmlElement[] = []
  readonly #unknown: UnknownUse[] = []
  readonly #locations: XmlElement[] = []
  readonly #nestedLocations: XmlElement[] = []
  readonly #strays: XmlNode[] = []
  readonly #misplaced: XmlElement[] = []
  readonly #declared: Declared[] = []
  readonly #first: XmlElement | null
  #configSections: XmlElement | null = null

  constructor(root: XmlElement, registered: Registered) {
    this.#root = root
    this.#first = root.children[0] ?? null
    const top = { registered, location: null, inLocation: false } as const
    this.#enter(root, { holds: 'sections', ...top })
  }

  skeleton(): Skeleton {
    for (let level = this.#levels.at(-1); level !== undefined; level = this.#levels.at(-1)) {
      const node = level.nodes[level.next]
      level.next += 1
      if (node === undefined) this.#levels.pop()
      else if (node.kind === 'element') this.#visit(node, level)
      else if (node.kind !== 'comment') this.#strays.push(node)
    }
    return {
      sections: this.#sections,
      groups: this.#groups,
      unknown: this.#unknown,
      locations: this.#locations,
      nestedLocations: this.#nestedLocations,
      strays: this.#strays,
      configSections: this.#configSections,
      misplacedConfigSections: this.#misplaced,
      declared: this.#declared,
    }
  }

  #enter(element: XmlElement, level: Omit<Level, 'nodes' | 'next'>): void {
    this.#levels.push({ ...level, nodes: element.nodes, next: 0 })
  }

  #visit(element: XmlElement, level: Level): void {
    if (level.holds === 'declarations') this.#visitDeclaration(element, level)
    else if (element.name === 'configSections') this.#visitConfigSections(element, level)
    else if (element.name === 'location') this.#visitLocation(element, level)
    else this.#visitSection(element, level)
  }

  #visitSection(element: XmlElement, level: Level): void {
    const { location, inLocation } = level
    const registered = level.registered.child(element.name)
    if (registered === null) {
      this.#unknown.push({ element, parent: level.registered })
    } else if (registered.declaration.kind === 'section') {
      this.#sections.push({ element, registered, location, inLocation })
    } else {
      this.#groups.push(element)
      this.#enter(element, { holds: 'sections', registered, location, inLocation })
    }
  }

  #visitLocation(element: XmlElement, level: Level): void {
    if (element.parent !== this.#root) {
      this.#nestedLocations.push(element)
      return
    }
    this.#locations.push(element)
    const { registered } = level
    this.#enter(element, {
      holds: 'sections',
      registered,
      location: locationOf(element),
      inLocation: true,
    })
  }

  /** A misplaced one is read too: .NET does not, but one fault shall not make a hundred. */
  #visitConfigSections(element: XmlElement, level: Level): void {
    if (element === this.#first) this.#configSections = element
    else this.#misplaced.push(element)
    if (element.parent === this.#root) this.#enter(element, { ...level, holds: 'declarations' })
  }

  #visitDeclaration(element: XmlElement, level: Level): void {
    const declared = declareIn(level.registered, element)
    const { inConflict = false } = level
    if (!inConflict) this.#declared.push(declared)
    if (element.name === 'sectionGroup') {
      const conflict = inConflict || declared.clash === 'conflict'
      this.#enter(element, { ...level, registered: declared.registered, inConflict: conflict })
    } else {
      const inside = element.nodes.filter(({ kind }) => kind !== 'element' && kind !== 'comment')
      for (const stray of inside) this.#strays.push(stray)
    }
  }
}

/** null where it means the site itself: no path, an empty one, or `.`. */
function locationOf(element: XmlElement): Location | null {
  const attribute = element.attribute('path')
  const path = attribute === null ? '' : decodeAttribute(attribute.raw).value
  return path === '' || path === '.' ? null : { element, path, lowerPath: path.toLowerCase() }
}
