import { soundsLikeCredential } from '../../../redaction/credential-names.js'
import { credentialsInHost } from '../../../settings.js'
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
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
  const networks = new Set([
    ...childrenNamed(sections, 'network'),
    ...(file.source.text.includes('SmtpSection') ? networksIn(root) : []),
  ])
  return [...networks].flatMap(valuesOf)
}

/** Every `<network>`, also in sections of that type under other names; without recursion, whatever the depth. */
function networksIn(root: XmlElement): readonly XmlElement[] {
  const networks: XmlElement[] = []
  const open = [root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name === 'network') networks.push(element)
    for (const child of element.children) open.push(child)
  }
  return networks
}

/** Also under names that .NET does not know: who wrote them down meant them to be credentials. */
export function valuesOf({ attributes }: XmlElement): readonly string[] {
  return attributes.flatMap(({ name, raw }) => {
    const values = [decodeAttribute(raw).value, raw]
    if (soundsLikeCredential(name)) return values
    return name.toLowerCase() === 'host' ? values.flatMap(credentialsInHost) : []
  })
}
