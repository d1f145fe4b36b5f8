/**
 * The versions of TLS that the site offers. Source: System.Web.Hosting, ApplicationManager.
 */
import { at, type Said } from '../../../findings/rule.js'
import { attributeValue } from '../../../syntax/xml/decode.js'
import { startTag } from '../../../syntax/xml/spots.js'
import type { WebConfigRule } from '../model/rule.js'
import { pathOf } from '../model/registry.js'
import { siteMail } from '../model/site-mail.js'

const MAIL =
  '<system.net>\n  <mailSettings>\n    <smtp from="post@example.com">\n      <network host="smtp.example.com" port="587" enableSsl="true" />\n    </smtp>\n  </mailSettings>\n</system.net>'

const oldProtocols: WebConfigRule = {
  id: 'tls/old-protocols',
  level: 'runtime',
  severity: 'warning',
  summary:
    '`enableSsl` is true, but `<httpRuntime targetFramework>` is missing or below 4.6: .NET then offers TLS 1.0 at most, which providers refuse, unless the registry of the server says otherwise.',
  words: [],
  bad: {
    text: `<system.web>\n  <httpRuntime ⟦targetFramework="4.5"⟧ />\n</system.web>\n${MAIL}`,
  },
  good: {
    text: `<system.web>\n  <httpRuntime targetFramework="4.7.2" />\n</system.web>\n${MAIL}`,
  },
  check: (reading, intent) => {
    const mail = siteMail(reading, intent)
    if (!mail?.settings.enableSsl || mail.settings.deliveryMethod !== 'Network') return []
    const use = reading.skeleton.sections.find(
      ({ registered, location }) =>
        location === null && pathOf(registered) === 'system.web/httpRuntime',
    )
    if (use === undefined) return [mail.at('enableSsl', TOLD)]
    const attribute = use.element.attribute('targetFramework')
    const isNew = /^(?:4\.(?:[6-9]|\d\d)|[5-9])/.test(attributeValue(attribute)?.trim() ?? '')
    return isNew ? [] : [at(reading.file, attribute ?? startTag(use.element), TOLD)]
  },
}

const TOLD: Said = {
  message:
    "The site asks for TLS, but its <httpRuntime targetFramework> is missing or below 4.6: it will offer TLS 1.0 at most, which today's providers refuse.",
  hint: 'Set <httpRuntime targetFramework="4.7.2"> in <system.web>, and test the site: other defaults change with it.',
}

export const HTTP_RUNTIME_RULES: readonly WebConfigRule[] = [oldProtocols]
