/**
 * The settings of Umbraco 7 and 8, and the sender in them. Source: Umbraco, NotificationsElement; the mails of the
 * back office and of Forms are sent from it, whatever `<smtp from>` says.
 */
import { THIS_ACTION } from '../../../mentions.js'
import { at, type Complaint } from '../../../findings/rule.js'
import { startTag } from '../../../syntax/xml/spots.js'
import { notificationSender, type NotificationSender } from '../model/notification-sender.js'
import type { Reading } from '../model/reading.js'
import type { WebConfigRule } from '../model/rule.js'
import { umbracoSectionsIn } from '../model/umbraco-sections.js'

const SITE = `<configSections>
  <sectionGroup name="umbracoConfiguration">
    <section name="settings" type="Umbraco.Core.Configuration.UmbracoSettings.UmbracoSettingsSection, Umbraco.Core" />
  </sectionGroup>
</configSections>
<umbracoConfiguration>
  <settings configSource="config\\umbracoSettings.config" />
</umbracoConfiguration>`

function settingsWith(email: string): string {
  return `<settings>\n  <content>\n    <notifications>\n      ${email}\n    </notifications>\n  </content>\n</settings>`
}

const GOOD = { text: SITE, companion: settingsWith('<email>post@example.com</email>') } as const

function complain(
  reading: Reading,
  messageFor: (state: NotificationSender['state']) => string | null,
): readonly Complaint[] {
  const sender = reading.aspNetCore === null ? notificationSender(reading) : null
  const message = sender === null ? null : messageFor(sender.state)
  if (sender === null || message === null) return []
  return [
    at(sender.file, startTag(sender.element), {
      message,
      hint: `Write the address that the site sends from into <email>. The inputs of ${THIS_ACTION} do not change it.`,
    }),
  ]
}

const template: WebConfigRule = {
  id: 'umbraco-settings/sender-template',
  level: 'runtime',
  severity: 'warning',
  summary:
    '`content/notifications/email` is `your@email.here`, the value of the template. Umbraco 7 and 8 send their own mails from it, and so does Forms where a form does not name a sender; `from` of `<smtp>` does not count there.',
  words: [],
  bad: { text: SITE, companion: settingsWith('⟦<email>⟧your@email.here</email>') },
  good: GOOD,
  check: (reading) =>
    complain(reading, (state) =>
      state === 'template'
        ? "The sender of Umbraco's own mails is still that of the template, your@email.here. Mail servers refuse it."
        : null,
    ),
}

const malformed: WebConfigRule = {
  id: 'umbraco-settings/sender-malformed',
  level: 'runtime',
  severity: 'warning',
  summary: '`content/notifications/email` is empty, or is not one mail address.',
  words: ['The specified string is not in the form required for an e-mail address.'],
  bad: { text: SITE, companion: settingsWith('⟦<email>⟧post at example.com</email>') },
  good: GOOD,
  check: (reading) =>
    complain(reading, (state) => {
      if (state === 'empty') return "The sender of Umbraco's own mails is empty."
      if (state !== 'malformed') return null
      return "The sender of Umbraco's own mails is not one mail address."
    }),
}

/** BaseConfigurationRecord.LoadConfigSource: `Config_source_file_missing`, when Umbraco asks for the section. */
const missing: WebConfigRule = {
  id: 'umbraco-settings/missing',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The file that `configSource` names for a section of `<umbracoConfiguration>` is not there, although its folder is. Nothing is said where the folder is missing too: a build may bring it.',
  words: ["Unable to open configSource file '…'."],
  lead: 'Umbraco reads it at start, and .NET Framework says',
  bad: {
    text: SITE.replace(/configSource="[^"]*"/, '⟦$&⟧'),
  },
  good: GOOD,
  check: ({ file, umbraco, aspNetCore }) => {
    if (aspNetCore !== null) return []
    return umbracoSectionsIn(file).flatMap(({ name, element }) => {
      const attribute = element.attribute('configSource')
      const companion = umbraco.get(name)
      if (attribute === null || companion?.status !== 'absent') return []
      if (!companion.folderIsThere) return []
      return [
        at(file, attribute, {
          message: 'The file that <{name} configSource="…"> names cannot be used: {reason}.',
          hint: 'Commit the file, correct the path, or create the file in a step before this one.',
          names: { name, reason: companion.reason },
        }),
      ]
    })
  },
}

export const UMBRACO_SETTINGS_RULES: readonly WebConfigRule[] = [template, malformed, missing]
