/**
 * The mail settings of a `web.config`, as the rules on settings see them.
 */
import type { Intent } from '../../../findings/intent.js'
import { at, type Spot } from '../../../findings/rule.js'
import { loginOf } from '../../../mail/login.js'
import type { SiteMail } from '../../../mail/site-mail.js'
import type { SettingName, SmtpSettings } from '../../../settings.js'
import { startTag } from '../../../syntax/xml/spots.js'
import type { XmlAttribute } from '../../../syntax/xml/tree.js'
import { commentedSmtp } from './commented-smtp.js'
import { effectiveSettings } from './effective.js'
import { isOpaque } from './mail-elements.js'
import type { Reading } from './reading.js'
import { otherValue } from './rewrites.js'
import { attributeOf, elementNamed } from './schema.js'
import { smtpOf, type WebConfig } from './web-config.js'

/** null where .NET refuses the section, where only the server knows it, or where nobody reads it. */
export function siteMail(reading: Reading, intent: Intent): SiteMail | null {
  if (reading.aspNetCore !== null) return null
  const settings = effectiveOf(reading)
  if (settings === null) return null
  return {
    client: 'System.Net.Mail',
    settings,
    login: loginOf(settings, intent),
    isOfOneEnvironment: () => false,
    inComment: () => commentedSmtp(reading),
    at: (setting, { instead, ...said }) => {
      const { file, span } = spotOf(reading, setting)
      const written = instead === undefined ? null : writtenIn(reading, setting)
      const rewrite = written === null ? {} : otherValue(written, instead ?? '')
      return { ...at(file, span, said), setting, ...rewrite }
    },
  }
}

/** The settings of the site; null where .NET refuses them, or where only the server knows them. */
export function effectiveOf(config: WebConfig): SmtpSettings | null {
  const used = smtpOf(config)
  if (used === null && config.companion !== null) return null
  if (used !== null && isOpaque(used.element)) return null
  return effectiveSettings(used === null ? [] : [used.element])
}

/** The attribute that contains a setting; null where none does. */
function writtenIn(config: WebConfig, setting: SettingName): XmlAttribute | null {
  const used = smtpOf(config)
  const owner = used === null ? null : elementNamed(used.element, attributeOf(setting).element)
  return owner?.attribute(setting) ?? null
}

/** The attribute itself, else the element that would contain it, else the innermost one around that. */
export function spotOf(config: WebConfig, setting: SettingName): Spot {
  const used = smtpOf(config)
  if (used === null) {
    const { sections, file } = config
    const [around = file.document.root] = [...sections.mailSettings, ...sections.systemNet]
    return { file, span: startTag(around) }
  }
  const owner = elementNamed(used.element, attributeOf(setting).element)
  return { file: used.file, span: owner?.attribute(setting) ?? startTag(owner ?? used.element) }
}
