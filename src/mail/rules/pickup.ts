/**
 * Delivery into a directory. Source: System.Net.Mail, SmtpClient.Send.
 */
import type { MailRule } from '../site-mail.js'
import { placeholderIn } from '../../redaction/placeholders.js'

const ROOTED = 'Only absolute directories are allowed for pickup directory.'
const GOOD = {
  mail: {
    from: 'post@example.com',
    deliveryMethod: 'SpecifiedPickupDirectory',
    pickupDirectoryLocation: 'C:\\mail',
  },
} as const

const missing: MailRule = {
  id: 'pickup/missing',
  level: 'runtime',
  severity: 'awaiting',
  summary: 'Mail is to go into a directory, but none is named.',
  words: [ROOTED],
  bad: {
    mail: { from: 'post@example.com', deliveryMethod: 'SpecifiedPickupDirectory' },
    at: ['pickupDirectoryLocation'],
  },
  good: GOOD,
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'SpecifiedPickupDirectory') return []
    if (mail.settings.pickupDirectoryLocation) return []
    return [
      mail.at('pickupDirectoryLocation', {
        message: 'The delivery method is SpecifiedPickupDirectory, but no directory is named.',
        hint: 'Set the input "pickup-directory", or the delivery method to Network.',
      }),
    ]
  },
}

const relative: MailRule = {
  id: 'pickup/relative',
  level: 'runtime',
  severity: 'error',
  summary: 'The pickup directory is not a rooted path; `~/` is not expanded.',
  words: [ROOTED],
  bad: {
    mail: {
      from: 'post@example.com',
      deliveryMethod: 'SpecifiedPickupDirectory',
      pickupDirectoryLocation: '~/App_Data/mail',
    },
    at: ['pickupDirectoryLocation'],
  },
  good: GOOD,
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'SpecifiedPickupDirectory') return []
    const path = mail.settings.pickupDirectoryLocation
    // System.IO, Path.IsPathRooted on Windows.
    if (!path || placeholderIn(path) !== null || /^(?:[\\/]|[A-Za-z]:)/.test(path)) return []
    return [
      mail.at('pickupDirectoryLocation', {
        message: 'The pickup directory is a relative path.',
        hint: 'Write a path that begins with a drive or a "\\", as in C:\\mail. "~/" is not understood here.',
      }),
    ]
  },
}

export const PICKUP_RULES: readonly MailRule[] = [missing, relative]
