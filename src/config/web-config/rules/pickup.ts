/**
 * Delivery into a directory. Source: System.Net.Mail, SmtpClient.Send.
 */
import type { Rule } from '../rule.js'
import { siteMail } from '../model/site-mail.js'
import { isToken } from '../../../mail/placeholders.js'

const ROOTED = 'Only absolute directories are allowed for pickup directory.'
const GOOD = {
  text: '<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com">\n  <specifiedPickupDirectory pickupDirectoryLocation="C:\\mail" />\n</smtp>',
}

const missing: Rule = {
  id: 'pickup/missing',
  level: 'runtime',
  severity: 'awaiting',
  summary: 'Mail is to go into a directory, but none is named.',
  dotnet: [ROOTED],
  bad: { text: '<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com" />' },
  good: GOOD,
  check: (reading) => {
    const mail = siteMail(reading)
    if (mail?.settings.deliveryMethod !== 'SpecifiedPickupDirectory') return []
    if (mail.settings.pickupDirectoryLocation) return []
    return [
      mail.at('pickupDirectoryLocation', {
        message: 'The delivery method is SpecifiedPickupDirectory, but no directory is named.',
        hint: 'Set the input "pickup-directory", or the delivery method to Network.',
      }),
    ]
  },
}

const relative: Rule = {
  id: 'pickup/relative',
  level: 'runtime',
  severity: 'error',
  summary: 'The pickup directory is not a rooted path; `~/` is not expanded.',
  dotnet: [ROOTED],
  bad: {
    text: '<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com">\n  <specifiedPickupDirectory pickupDirectoryLocation="~/App_Data/mail" />\n</smtp>',
  },
  good: GOOD,
  check: (reading) => {
    const mail = siteMail(reading)
    if (mail?.settings.deliveryMethod !== 'SpecifiedPickupDirectory') return []
    const path = mail.settings.pickupDirectoryLocation
    // System.IO, Path.IsPathRooted on Windows.
    if (!path || isToken(path) || /^(?:[\\/]|[A-Za-z]:)/.test(path)) return []
    return [
      mail.at('pickupDirectoryLocation', {
        message: 'The pickup directory is a relative path.',
        hint: 'Write a path that begins with a drive or a "\\", as in C:\\mail. "~/" is not understood here.',
      }),
    ]
  },
}

export const PICKUP_RULES: readonly Rule[] = [missing, relative]
