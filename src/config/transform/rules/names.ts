/**
 * The words of a transform: the namespace, the attributes in it, the names of transforms and locators. What is misspelt
 * here the engine mostly passes over without a word. Source: Microsoft.Web.XmlTransform, XmlElementContext.
 */
import { correction, nearest } from '../../../text/near-miss.js'
import { at, type Complaint } from '../../../findings/rule.js'
import type { DomAttribute, DomElement } from '../../../syntax/dom/node.js'
import { attributeName } from '../../../syntax/xml/spots.js'
import { readInstruction, resolve } from '../instruction.js'
import { StepError } from '../log.js'
import { ATTRIBUTE_NAMES, LOCATOR_NAMES, TRANSFORM_NAMES, XDT_NAMESPACE } from '../names.js'
import type { TransformReading, TransformRule } from '../reading.js'
import { elementsOf, nameOf, ownAttributes, spanOf } from './elements.js'
import { mailExample, transformExample, TRANSFORM_GOOD } from './examples.js'

const DECLARE = `Write xmlns:xdt="${XDT_NAMESPACE}" on the root, to the letter.`

const namespace: TransformRule = {
  id: 'transform/namespace',
  level: 'runtime',
  severity: 'error',
  summary:
    'The namespace of transforms is misspelt, belongs to another prefix than the attributes have, or is not declared. The engine applies nothing and says nothing.',
  words: [],
  bad: {
    ...TRANSFORM_GOOD,
    text: TRANSFORM_GOOD.text.replace(`"${XDT_NAMESPACE}"`, `"⟦${XDT_NAMESPACE}/⟧"`),
  },
  good: TRANSFORM_GOOD,
  check: (reading) => {
    const { file } = reading
    if (file === null) return []
    const elements = elementsOf(reading)
    const wrong = new Map(
      elements.flatMap((element) =>
        element.attributes
          .filter(isMeant)
          .map((one) => [declarationOf(element, one), one] as const),
      ),
    )
    if (wrong.size > 0) {
      return [...wrong].map(([declaration, attribute]) =>
        at(file, declaration?.source ? valueSpan(declaration.source) : spanOf(attribute), {
          message:
            'This is not the namespace of transforms, so the attributes with the prefix "{prefix}" do nothing. The engine does not say so.',
          hint: DECLARE,
          names: { prefix: attribute.prefix },
          ...namespaceInstead(declaration),
        }),
      )
    }
    const [root] = elements
    if (root === undefined || elements.some(declaresIt) || unprefixed(elements).length > 0)
      return []
    return [
      at(file, nameOf(root), {
        message: 'The namespace of transforms is not declared, so nothing of this file is applied.',
        hint: DECLARE,
      }),
    ]
  },
}

/** The namespace to the letter, where the one that is written was meant for it. */
function namespaceInstead(declaration: DomAttribute | null): Mend {
  if (declaration?.source == null || !/document-?transform/i.test(declaration.value)) return {}
  return { rewrite: { span: valueSpan(declaration.source), after: XDT_NAMESPACE } }
}

/** What mends a complaint; nothing where several things may be meant. */
type Mend = Pick<Complaint, 'rewrite'>

/** Another name for an attribute, unless its element has one of that name too. */
function renamed({ source, owner }: DomAttribute, after: string): Mend {
  return source === null || after.endsWith(':') || owner?.attribute(after) !== null
    ? {}
    : { rewrite: { span: attributeName(source), after } }
}

function valueSpan({ valueStart: start, valueEnd: end }: { valueStart: number; valueEnd: number }) {
  return { start, end }
}

/** Whether an attribute of another namespace has the name of one of transforms. */
function isMeant({ namespace, localName, isDeclaration }: DomAttribute): boolean {
  if (namespace === '' || namespace === XDT_NAMESPACE || isDeclaration) return false
  return ATTRIBUTE_NAMES.some((name) => name === localName) || meantBy(localName) !== null
}

function meantBy(name: string): string | null {
  return nearest(name, [...ATTRIBUTE_NAMES, 'SuppressWarnings'])
}

function declaresIt({ attributes }: DomElement): boolean {
  return attributes.some(({ isDeclaration, value }) => isDeclaration && value === XDT_NAMESPACE)
}

function declarationOf(element: DomElement, { prefix }: DomAttribute): DomAttribute | null {
  let outer: DomElement | null = element
  while (outer !== null) {
    const found = outer.attribute(`xmlns:${prefix}`)
    if (found !== null) return found
    outer = outer.parent?.kind === 'element' ? outer.parent : null
  }
  return null
}

const attribute: TransformRule = {
  id: 'transform/unknown-attribute',
  level: 'runtime',
  severity: 'error',
  summary:
    'An attribute of the namespace of transforms does not exist, such as `xdt:transform` or `xdt:SuppressWarnings` (it is spelt `xdt:SupressWarnings`). The engine drops it without a word.',
  words: [],
  bad: mailExample('<smtp from="post@example.net" ⟦xdt:Transfrom⟧="SetAttributes" />'),
  good: TRANSFORM_GOOD,
  check: (reading) => {
    const { file } = reading
    if (file === null) return []
    const own = elementsOf(reading).flatMap((element) =>
      element.namespace === XDT_NAMESPACE ? [] : ownAttributes(element),
    )
    return own
      .filter(({ localName }) => !ATTRIBUTE_NAMES.some((name) => name === localName))
      .map((one) => at(file, spanOf(one), unknownAttribute(one)))
  },
}

function unknownAttribute(attribute: DomAttribute) {
  const { prefix, localName } = attribute
  const known = meantBy(localName) ?? ''
  const meant = known === 'SuppressWarnings' ? 'SupressWarnings' : known
  const isStep = meant === 'Transform' || meant === 'Locator'
  const otherwise = `take it out: only ${ATTRIBUTE_NAMES.join(', ')} exist`
  const hint =
    localName === 'SuppressWarnings'
      ? `Write ${prefix}:SupressWarnings: the engine spells it with one p.`
      : (correction(localName, ATTRIBUTE_NAMES, {
          show: (name) => `${prefix}:${name}`,
          otherwise,
        }) ?? `Take it out: only ${ATTRIBUTE_NAMES.join(', ')} exist.`)
  return {
    message: `The attribute "{name}" does not exist, and the engine drops it without a word${meant === 'Transform' ? ': this element is not a step' : ''}.`,
    hint,
    names: { name: `${prefix}:${localName}` },
    ...(isStep ? {} : { severity: 'warning' as const }),
    ...renamed(
      attribute,
      `${prefix}:${localName === 'SuppressWarnings' ? 'SupressWarnings' : meant}`,
    ),
  }
}

const prefix: TransformRule = {
  id: 'transform/without-prefix',
  level: 'runtime',
  severity: 'error',
  summary:
    'An attribute `Transform` or `Locator` lacks the prefix of the namespace of transforms. The engine takes it for an attribute of the site.',
  words: [],
  bad: mailExample('<smtp from="post@example.net" ⟦Transform⟧="SetAttributes" />'),
  good: TRANSFORM_GOOD,
  check: (reading) => {
    const { file } = reading
    if (file === null) return []
    const elements = elementsOf(reading)
    const prefix = elements.flatMap(({ attributes }) => attributes).find(declares)?.localName
    return unprefixed(elements).map((one) =>
      at(file, spanOf(one), {
        message:
          'This attribute does not have the prefix of transforms, so the element is not a step, and the attribute comes into the file where something is inserted with it.',
        hint: `Write {prefix}:{name}.${prefix === undefined ? ` ${DECLARE}` : ''}`,
        names: { prefix: prefix ?? 'xdt', name: meantBy(one.name) ?? one.name },
        ...(prefix === undefined ? {} : renamed(one, `${prefix}:${meantBy(one.name) ?? one.name}`)),
      }),
    )
  },
}

function declares({ isDeclaration, value, name }: DomAttribute): boolean {
  return isDeclaration && value === XDT_NAMESPACE && name !== 'xmlns'
}

/** Attributes without a prefix whose name and value are those of a step. */
function unprefixed(elements: readonly DomElement[]): readonly DomAttribute[] {
  return elements.flatMap((element) =>
    element.attributes.filter(({ namespace, name, value }) => {
      if (namespace !== '' || !/^(?:transform|locator)$/i.test(name)) return false
      const names = name.toLowerCase() === 'transform' ? TRANSFORM_NAMES : LOCATOR_NAMES
      const written = instructionName(value)
      return names.some((one) => one === written) || nearest(written, names) !== null
    }),
  )
}

function instructionName(value: string): string {
  try {
    return readInstruction(value).name
  } catch {
    return ''
  }
}

const name: TransformRule = {
  id: 'transform/name',
  level: 'runtime',
  severity: 'error',
  summary:
    'A transform or a locator does not exist, or its attribute is not a name with arguments in parentheses. Letter case counts. The whole transform fails.',
  words: [],
  bad: mailExample('<smtp from="post@example.net" ⟦xdt:Transform⟧="SetAttribute" />'),
  good: TRANSFORM_GOOD,
  check: (reading) => {
    const { file } = reading
    if (file === null) return []
    return elementsOf(reading).flatMap((element) =>
      (['Transform', 'Locator'] as const).flatMap((kind): readonly Complaint[] => {
        const attribute = element.attributeOf(XDT_NAMESPACE, kind)
        const said = attribute === null ? null : nameSaid(attribute.value, kind)
        if (attribute?.source == null || said === null) return []
        const isIdle = kind === 'Locator' && !isAsked(reading, attribute)
        return [
          at(file, attributeName(attribute.source), {
            ...said,
            ...instructionInstead(attribute, kind),
            ...(isIdle ? { severity: 'warning' as const } : {}),
          }),
        ]
      }),
    )
  },
}

/** The name that was meant in place of the one that is written, or the other attribute where it belongs there. */
function instructionInstead(attribute: DomAttribute, kind: 'Transform' | 'Locator'): Mend {
  const { source, value, prefix } = attribute
  const written = instructionName(value)
  const [own, others] =
    kind === 'Transform' ? [TRANSFORM_NAMES, LOCATOR_NAMES] : [LOCATOR_NAMES, TRANSFORM_NAMES]
  if (source === null || written === '') return {}
  if (others.some((name) => name === written)) {
    return renamed(attribute, `${prefix}:${kind === 'Transform' ? 'Locator' : 'Transform'}`)
  }
  const after = nearest(written, own)
  const start = source.valueStart + source.raw.indexOf(written)
  return after === null || !source.raw.includes(written)
    ? {}
    : { rewrite: { span: { start, end: start + written.length }, after } }
}

/** Whether the engine has come to a locator: it looks at it only where a step needs it. */
function isAsked({ application }: TransformReading, { source }: DomAttribute): boolean {
  const log = application?.outcome.log ?? []
  return log.some(({ kind, place }) => kind === 'error' && place?.span.start === source?.start)
}

function nameSaid(value: string, kind: 'Transform' | 'Locator') {
  const [names, others] =
    kind === 'Transform' ? [TRANSFORM_NAMES, LOCATOR_NAMES] : [LOCATOR_NAMES, TRANSFORM_NAMES]
  const word = kind.toLowerCase()
  try {
    const { name } = readInstruction(value)
    const other = others.some((one) => one === name)
    try {
      resolve(name, names as readonly string[])
      return null
    } catch {
      const all = `The ${word}s are ${names.filter((one) => one !== 'DefaultLocator').join(', ')}.`
      return {
        message: other
          ? `"{name}" is not a ${word}. The whole file fails for it.`
          : `There is no ${word} "{name}". The whole file fails for it.`,
        hint: other
          ? `Write it in the attribute ${kind === 'Transform' ? 'xdt:Locator' : 'xdt:Transform'}.`
          : (correction(name, names, { show: (one) => one, otherwise: 'choose another one' }) ??
            all),
        names: { name },
      }
    }
  } catch (error) {
    if (!(error instanceof StepError)) throw error
    return {
      message: `The value is not the name of a ${word}, perhaps with arguments in parentheses. The whole file fails for it.`,
      hint: `${isOpen(value) ? 'Close the parenthesis' : 'Write one name'}, as in ${kind === 'Transform' ? 'SetAttributes(host,port)' : 'Match(key)'}.`,
    }
  }
}

/** Whether a parenthesis is not closed. */
function isOpen(value: string): boolean {
  return value.split('(').length > value.split(')').length
}

const idle: TransformRule = {
  id: 'transform/idle',
  level: 'runtime',
  severity: 'warning',
  summary:
    'Nothing in the transform is a step: no element has `xdt:Transform`. Or a locator stands where no step is on the element or below it.',
  words: [],
  bad: {
    ...transformExample('  <system.net />'),
    text: transformExample('  <system.net />').text.replace('<configuration', '<⟦configuration⟧'),
  },
  good: TRANSFORM_GOOD,
  check: (reading) => {
    const { file } = reading
    const elements = elementsOf(reading)
    const [root] = elements
    if (file === null || root === undefined || !elements.some(declaresIt)) return []
    const isSilent = !elements.some(
      (one) => ownAttributes(one).length > 0 || one.attributes.some(isMeant),
    )
    const isImport = elements.some(({ namespace }) => namespace === XDT_NAMESPACE)
    if (!isSilent || isImport || unprefixed(elements).length > 0) return []
    return [
      at(file, nameOf(root), {
        message: 'No element of this transform has xdt:Transform, so it changes nothing.',
        hint: 'Give the elements that are to be changed an xdt:Transform, or delete the file.',
      }),
    ]
  },
}

export const NAME_RULES: readonly TransformRule[] = [namespace, attribute, prefix, name, idle]
