/**
 * The sender of the mails that Umbraco 7 and 8 send themselves, and the one that Forms begins with. Source:
 * Umbraco, Configuration/UmbracoSettings, NotificationsElement and InnerTextConfigurationElement.
 */
import { parseMailAddress } from '../../../dotnet/mail-address.js'
import { trim } from '../../../dotnet/values.js'
import { placeholderIn } from '../../../redaction/placeholders.js'
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { childrenNamed } from './mail-sections.js'
import { umbracoSectionsIn } from './umbraco-sections.js'
import type { ElementInFile, WebConfig } from './web-config.js'

/** The `<email>` of `content/notifications`, where it stands. */
export interface NotificationSender extends ElementInFile {
  /** What `<email>` contains, decoded and trimmed. */
  readonly address: string
  /** `set` where mail can be sent from it, or a token stands for it. */
  readonly state: 'set' | 'token' | 'template' | 'empty' | 'malformed'
}

/** The sender of Umbraco's own mails; null where the settings of Umbraco do not have one, or are not there. */
export function notificationSender(config: WebConfig): NotificationSender | null {
  const source = settingsOf(config)
  if (source?.element.name !== 'settings') return null
  const notifications = childrenNamed(childrenNamed([source.element], 'content'), 'notifications')
  const [element] = childrenNamed(notifications, 'email')
  if (element === undefined) return null
  const address = trim(contentOf(element, source.file.source.text))
  return { file: source.file, element, address, state: stateOf(address) }
}

/** `<settings>`, or the root of the file behind it; null where there is none. */
function settingsOf({ file, umbraco }: WebConfig): ElementInFile | null {
  const behind = umbraco.get('settings')
  if (behind?.status === 'read') return { file: behind.file, element: behind.file.document.root }
  const section = umbracoSectionsIn(file).find(({ name }) => name === 'settings')
  return section === undefined ? null : { file, element: section.element }
}

function stateOf(address: string): NotificationSender['state'] {
  if (address === '') return 'empty'
  if (address.toLowerCase() === 'your@email.here') return 'template'
  if (placeholderIn(address) !== null) return 'token'
  return parseMailAddress(address) === null ? 'malformed' : 'set'
}

/** The text of an element, without its comments. */
function contentOf({ nodes }: XmlElement, text: string): string {
  const parts = nodes.map(({ kind, start, end }) => {
    if (kind === 'cdata') return text.slice(start + '<![CDATA['.length, end - ']]>'.length)
    const isText = kind === 'text' || kind === 'reference'
    return isText ? decodeAttribute(text.slice(start, end)).value : ''
  })
  return parts.join('')
}
