/**
 * Sections of the type `SmtpSection` under other names, which code of the site's own reads. .NET refuses them as it
 * refuses `<smtp>`, but only where that code asks for them: the site's verdict does not depend on them.
 */
import type { Intent } from '../../../findings/intent.js'
import { loginOf } from '../../../mail/login.js'
import { at } from '../../../findings/rule.js'
import type { SiteMail } from '../../../mail/site-mail.js'
import { startTag } from '../../../syntax/xml/spots.js'
import { effectiveSettings } from './effective.js'
import { isOpaque, mailElementsIn, type MailSection } from './mail-elements.js'
import type { Reading } from './reading.js'
import { pathOf } from './registry.js'
import { attributeOf, elementNamed } from './schema.js'

/** A reading for each such section, in which nothing else has mail settings. */
export function otherMail(reading: Reading): readonly Reading[] {
  return othersIn(reading).map((section) => ({
    ...reading,
    mail: [section],
    mailElements: mailElementsIn([section]),
  }))
}

function othersIn({ file, skeleton }: Reading): readonly MailSection[] {
  return skeleton.sections.flatMap(({ element, registered }) => {
    const { by, attributes } = registered.declaration
    const [type] = (attributes.get('type') ?? '').split(',', 1)
    const isSmtp = type?.trim() === 'System.Net.Configuration.SmtpSection'
    const path = pathOf(registered)
    const isElsewhere = element.attribute('configSource') !== null || isOpaque(element)
    if (by !== 'file' || !isSmtp || isElsewhere) return []
    return [{ file, element, location: { element, path, lowerPath: path, isSection: true } }]
  })
}

/** The settings of such a section; null where .NET refuses one. */
export function mailOfSection({ mail: [section] }: Reading, intent: Intent): SiteMail | null {
  if (section === undefined) return null
  const { file, element } = section
  const settings = effectiveSettings([element])
  if (settings === null) return null
  return {
    client: 'System.Net.Mail',
    settings,
    login: loginOf(settings, intent),
    isOfOneEnvironment: () => false,
    inComment: () => null,
    at: (setting, said) => {
      const owner = elementNamed(element, attributeOf(setting).element)
      const span = owner?.attribute(setting) ?? startTag(owner ?? element)
      return { ...at(file, span, said), setting }
    },
  }
}
