/**
 * What a transform does with `<smtp>` already: that is replaced.
 */
import { attributeValue } from '../../../syntax/xml/decode.js'
import type { XmlDocument, XmlElement } from '../../../syntax/xml/tree.js'
import { elementsIn, xdtAttribute, xdtPrefixes } from './namespace.js'

/**
 * The outermost elements that act on the `<smtp>` of the site itself; those that act on a part of it, as in
 * `<location path="admin">`, are none of them.
 */
export function stepsOnMail(document: XmlDocument): readonly XmlElement[] {
  const prefixes = xdtPrefixes(document)
  const found: XmlElement[] = []
  let passed = 0
  for (const element of elementsIn(document.root)) {
    if (element.start < passed) continue
    const locator = attributeValue(xdtAttribute(element, 'Locator', prefixes)) ?? ''
    const isStep = isInMailSettings(element) || isLocatedMail(locator)
    if (isStep && !isPart(element, locator)) found.push(element)
    if (isStep || isPart(element, locator)) passed = element.end
  }
  return found
}

function isInMailSettings({ name, parent }: XmlElement): boolean {
  return localName(name) === 'smtp' && parent !== null && localName(parent.name) === 'mailSettings'
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** A step of a path that selects an element of mail settings. */
const MAIL_STEP =
  /(?:\/|::|local-name\(\) *= *["'])(?:smtp|network|specifiedPickupDirectory)(?![\w.-])/

/** Whether a path of its own, which has nothing to do with the name of the element, leads to mail settings. */
function isLocatedMail(locator: string): boolean {
  return /^\s*XPath\s*\(/.test(locator) && MAIL_STEP.test(locator)
}

/** `@path='admin'` in a locator. */
const PART_IN_LOCATOR = /@path *= *(?:'(?!\.?')|"(?!\.?"))/

/** Whether an element means a part of the site. */
function isPart(element: XmlElement, locator: string): boolean {
  if (PART_IN_LOCATOR.test(locator)) return true
  const path =
    localName(element.name) === 'location' ? attributeValue(element.attribute('path')) : null
  return path !== null && path !== '' && path !== '.'
}
