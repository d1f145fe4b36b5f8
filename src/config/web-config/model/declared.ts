/**
 * What the children of `<configSections>` declare. Source: System.Configuration,
 * BaseConfigurationRecord.ScanFactoriesRecursive.
 */
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { Registered, type Declaration } from './registry.js'

/** One child of `<configSections>` or of a `<sectionGroup>`. */
export interface Declared {
  readonly element: XmlElement
  /** What the registry has for it; nothing is registered for an element without a usable name. */
  readonly registered: Registered
  /** `again`: the file declares the name twice. `conflict`: machine.config declares it otherwise. */
  readonly clash: 'again' | 'conflict' | null
  /** The element that declares the name first, where the file declares it twice. */
  readonly first: XmlElement | null
}

/** Registers what one element declares, and says what stands against it. */
export function declareIn(parent: Registered, element: XmlElement): Declared {
  const kind = element.name === 'sectionGroup' ? 'group' : 'section'
  const attributes = attributesOf(element)
  const name = attributes.get('name') ?? ''
  const type = className(attributes.get('type') ?? null)
  const ignorable = attributes.get('type')?.includes('System.Configuration.IgnoreSection') === true
  const declaration: Declaration = { kind, type, attributes, ignorable, by: 'file' }
  const registers = element.name === 'section' || element.name === 'sectionGroup'
  if (!registers || name === '') {
    return {
      element,
      registered: new Registered(name, parent, declaration),
      clash: null,
      first: null,
    }
  }
  const known = parent.child(name)
  const registered = known ?? parent.declare(name, declaration)
  const first = registered.claim(element)
  if (first !== null) return { element, registered, clash: 'again', first }
  const conflict = known !== null && !isCompatible(known.declaration, declaration)
  return { element, registered, clash: conflict ? 'conflict' : null, first: null }
}

function isCompatible(known: Declaration, declaration: Declaration): boolean {
  return known.by !== 'machine' || isEquivalent(known, declaration)
}

/**
 * System.Configuration, FactoryRecord.IsEquivalentType and IsEquivalentSectionFactory. A group without a
 * type agrees with any. Of a type, machine.config's class counts, in the assembly of version 4.0.0.0.
 */
function isEquivalent(machine: Declaration, file: Declaration): boolean {
  if (machine.kind !== file.kind) return false
  const written = file.attributes.get('type')
  const sameType =
    written === undefined ||
    machine.type === null ||
    (machine.type === file.type && !/Version=(?!4\.0\.0\.0)/i.test(written))
  return sameType && (file.kind === 'group' || hasSameFlags(machine, file))
}

/** What a second declaration has to repeat, with what counts where it is left out; null: not known to us. */
const FLAGS: readonly (readonly [string, string | null])[] = [
  ['allowLocation', 'true'],
  ['allowDefinition', 'Everywhere'],
  ['requirePermission', null],
  ['restartOnExternalChanges', null],
]

function hasSameFlags(machine: Declaration, file: Declaration): boolean {
  return FLAGS.every(([name, standard]) => {
    const expected = machine.attributes.get(name) ?? standard
    return expected === null || expected === (file.attributes.get(name) ?? standard ?? 'true')
  })
}

function attributesOf(element: XmlElement): ReadonlyMap<string, string> {
  return new Map(element.attributes.map(({ name, raw }) => [name, decodeAttribute(raw).value]))
}

/** `Smtp.Configuration.SmtpSection, System, Version=…` → `SmtpSection` */
function className(type: string | null): string | null {
  const [name = ''] = (type ?? '').split(',')
  return type === null ? null : name.slice(name.lastIndexOf('.') + 1).trim()
}
