/**
 * Credentials that did not arrive. A secret that does not exist reaches a step as an empty string.
 */
import { EMPTY_SECRET_CAUSES, type SettingName } from '../../../settings.js'
import type { Span, XmlElement } from '../../xml/tree.js'
import { effectiveSettings } from '../effective.js'
import { at, type Rule } from '../rule.js'
import { smtpOf, type ElementInFile, type WebConfig } from '../web-config.js'

/** System.Net.Mail, SmtpNetworkElementInternal: a missing password is sent as an empty one. */
export const passwordMissing: Rule = {
  id: 'credentials/no-password',
  level: 'runtime',
  severity: 'error',
  check: (config, { mode }) => {
    const settings = effectiveSettings(smtpOf(config)?.element ?? null)
    if (mode === 'check' || settings?.deliveryMethod !== 'Network') return []
    if (!settings.userName || settings.password || settings.defaultCredentials) return []
    const { file, span } = placeOf(config, 'userName')
    return [
      at(file, span, {
        message:
          'The settings have a user name, but the input "password" is empty and the file holds no password either.',
        hint: EMPTY_SECRET_CAUSES,
      }),
    ]
  },
}

/** Few servers relay for a client that does not log in. */
export const noCredentials: Rule = {
  id: 'credentials/none',
  level: 'runtime',
  severity: 'warning',
  check: (config, { mode, settings: requested }) => {
    const settings = effectiveSettings(smtpOf(config)?.element ?? null)
    if (mode === 'check' || requested.host === undefined || settings === null) return []
    if (settings.userName || settings.defaultCredentials) return []
    const { file, span } = placeOf(config, 'host')
    return [
      at(file, span, {
        message: 'A host is set, but no user name: the site will send without logging in.',
        hint: `If the server wants a login, set "username" and "password". ${EMPTY_SECRET_CAUSES}`,
      }),
    ]
  },
}

/** The attribute itself, else `<smtp>`, else the start of the file. */
function placeOf(config: WebConfig, setting: SettingName): { file: WebConfig['file']; span: Span } {
  const used = smtpOf(config)
  if (used === null) return { file: config.file, span: { start: 0, end: 0 } }
  return { file: used.file, span: attributeOf(used, setting) ?? startTag(used.element) }
}

function attributeOf({ element }: ElementInFile, setting: SettingName): Span | null {
  const network = element.children.find(({ name }) => name === 'network')
  return network?.attribute(setting) ?? null
}

function startTag({ start, startTagEnd }: XmlElement): Span {
  return { start, end: startTagEnd }
}
