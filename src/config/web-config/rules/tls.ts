/**
 * Ports and TLS. Source: System.Net.Mail, SmtpConnection; System.Web.Hosting, ApplicationManager.
 */
import { NOT_AUTHENTICATED } from '../../../dotnet/words.js'
import type { Reading } from '../model/reading.js'
import { pathOf } from '../model/registry.js'
import { at, startTag, type Complaint, type Rule, type Said } from '../rule.js'
import { siteMail } from '../model/site-mail.js'
import { isTemplateHost } from '../../../mail/placeholders.js'
import { attributeValue } from '../../../syntax/xml/decode.js'

const SET = '<smtp from="post@example.com">\n  <network host="smtp.example.com" '
const GOOD = { text: `${SET}port="587" enableSsl="true" userName="shop" />\n</smtp>` }

const implicitTls: Rule = {
  id: 'port/implicit-tls',
  level: 'runtime',
  severity: 'error',
  summary:
    'The port is 465. There the server waits for TLS, while `SmtpClient` waits for its greeting: it knows STARTTLS only.',
  dotnet: ['The operation has timed out.'],
  bad: { text: `${SET}port="465" enableSsl="true" />\n</smtp>` },
  good: GOOD,
  check: (reading) => {
    const mail = siteMail(reading)
    if (mail?.settings.deliveryMethod !== 'Network' || mail.settings.port !== 465) return []
    return [
      mail.at('port', {
        message:
          'Port 465 speaks TLS from the first byte, which .NET Framework cannot: it can only switch to TLS later (STARTTLS).',
        hint: 'Use port 587 with enableSsl="true".',
      }),
    ]
  },
}

const port25: Rule = {
  id: 'port/blocked',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The port is 25, also where none is set. Azure, and Umbraco Cloud with static outbound addresses, block it.',
  dotnet: ['Failure sending mail.'],
  bad: { text: `${SET}/>\n</smtp>` },
  good: GOOD,
  check: (reading) => {
    const mail = siteMail(reading)
    if (mail?.settings.deliveryMethod !== 'Network' || mail.settings.port !== 25) return []
    if (!mail.settings.host || isTemplateHost(mail.settings.host)) return []
    return [
      mail.at('port', {
        message: 'Mail goes to port 25, which cloud hosts often block.',
        hint: 'Use port 587 with enableSsl="true"; most providers offer 2525 as well.',
      }),
    ]
  },
}

const withPickup: Rule = {
  id: 'tls/with-pickup',
  level: 'runtime',
  severity: 'error',
  summary: '`enableSsl` is true, but mail goes into a pickup directory.',
  dotnet: ['SSL must not be enabled for pickup-directory delivery methods.'],
  bad: {
    text: '<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com">\n  <network enableSsl="true" />\n  <specifiedPickupDirectory pickupDirectoryLocation="C:\\mail" />\n</smtp>',
  },
  good: {
    text: '<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com">\n  <specifiedPickupDirectory pickupDirectoryLocation="C:\\mail" />\n</smtp>',
  },
  check: (reading) => {
    const mail = siteMail(reading)
    if (!mail?.settings.enableSsl || mail.settings.deliveryMethod === 'Network') return []
    return [
      mail.at('enableSsl', {
        message: 'enableSsl is true, but mail is to go into a pickup directory.',
        hint: 'Delete enableSsl, or set deliveryMethod to Network.',
      }),
    ]
  },
}

const off: Rule = {
  id: 'tls/off',
  level: 'runtime',
  severity: 'warning',
  summary:
    'There is a user name, but `enableSsl` is not true: the password would cross the network in clear, and most servers offer no login before STARTTLS.',
  dotnet: [NOT_AUTHENTICATED],
  bad: { text: `${SET}port="587" userName="shop" />\n</smtp>` },
  good: GOOD,
  check: (reading) => {
    const mail = siteMail(reading)
    if (mail?.settings.deliveryMethod !== 'Network' || mail.settings.enableSsl) return []
    const { host, userName, defaultCredentials } = mail.settings
    if (!host || isTemplateHost(host) || !userName || defaultCredentials) return []
    return [
      mail.at('enableSsl', {
        message: 'The site would log in without TLS, since enableSsl is not true.',
        hint: 'Set the input "enable-ssl" to true.',
      }),
    ]
  },
}

const oldProtocols: Rule = {
  id: 'tls/old-protocols',
  level: 'runtime',
  severity: 'warning',
  summary:
    '`enableSsl` is true, but `<httpRuntime targetFramework>` is missing or below 4.6: .NET then offers TLS 1.0 at most, which providers refuse, unless the registry of the server says otherwise.',
  dotnet: [],
  bad: {
    text: '<system.web>\n  <httpRuntime targetFramework="4.5" />\n</system.web>\n<system.net>\n  <mailSettings>\n    <smtp from="post@example.com">\n      <network host="smtp.example.com" port="587" enableSsl="true" />\n    </smtp>\n  </mailSettings>\n</system.net>',
  },
  good: {
    text: '<system.web>\n  <httpRuntime targetFramework="4.7.2" />\n</system.web>\n<system.net>\n  <mailSettings>\n    <smtp from="post@example.com">\n      <network host="smtp.example.com" port="587" enableSsl="true" />\n    </smtp>\n  </mailSettings>\n</system.net>',
  },
  check: (reading) => {
    const mail = siteMail(reading)
    if (!mail?.settings.enableSsl || mail.settings.deliveryMethod !== 'Network') return []
    const said: Said = {
      message:
        "The site asks for TLS, but its <httpRuntime targetFramework> is missing or below 4.6: it will offer TLS 1.0 at most, which today's providers refuse.",
      hint: 'Set <httpRuntime targetFramework="4.7.2"> in <system.web>, and test the site: other defaults change with it.',
    }
    return oldRuntime(reading, said) ?? [mail.at('enableSsl', said)]
  },
}

/** The complaint about an old `<httpRuntime>`; none where it is new enough, null where there is none. */
function oldRuntime({ file, skeleton }: Reading, said: Said): readonly Complaint[] | null {
  const use = skeleton.sections.find(
    ({ registered, location }) =>
      location === null && pathOf(registered) === 'system.web/httpRuntime',
  )
  if (use === undefined) return null
  const attribute = use.element.attribute('targetFramework')
  const isNew = /^(?:4\.(?:[6-9]|\d\d)|[5-9])/.test(attributeValue(attribute)?.trim() ?? '')
  return isNew ? [] : [at(file, attribute ?? startTag(use.element), said)]
}

export const TLS_RULES: readonly Rule[] = [implicitTls, port25, withPickup, off, oldProtocols]
