import { credentialsInHost } from '../../settings.js'
import { decodeAttribute } from '../xml/decode.js'
import type { XmlElement } from '../xml/tree.js'
import { childrenNamed } from './mail-sections.js'
import type { WebConfig } from './web-config.js'

/**
 * The user names and passwords that stand in a configuration, also those below a `<location path="…">`:
 * to the runner they are no secrets until somebody says so.
 *
 * @returns the values, decoded, and as written where that differs
 */
export function credentialsIn({ file, companion }: WebConfig): readonly string[] {
  const { root } = file.document
  const levels = [root, ...childrenNamed([root], 'location')]
  const groups = childrenNamed(childrenNamed(levels, 'system.net'), 'mailSettings')
  const sections = [...childrenNamed(groups, 'smtp')]
  if (companion?.status === 'read') sections.push(companion.file.document.root)
  return childrenNamed(sections, 'network').flatMap(valuesOf)
}

function valuesOf(network: XmlElement): readonly string[] {
  return [
    ...writtenIn(network, 'userName'),
    ...writtenIn(network, 'password'),
    ...writtenIn(network, 'host').flatMap(credentialsInHost),
  ]
}

function writtenIn(network: XmlElement, name: string): readonly string[] {
  const attribute = network.attribute(name)
  return attribute === null ? [] : [decodeAttribute(attribute.raw).value, attribute.raw]
}
