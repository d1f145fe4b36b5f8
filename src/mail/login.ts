/**
 * What is known of the login that a site will use: the one place that tells what a file has from what is
 * supplied later. A `check` is not given the secrets; given any setting, it judges what the deploy will make of
 * the file.
 */
import type { Intent } from '../findings/intent.js'
import type { SmtpSettings } from '../settings.js'

/** A user name or a password. */
export type Credential =
  /** Nothing is set, or an empty value. */
  | { readonly status: 'absent' }
  /** The deploy will supply it, in place of what the file has. */
  | { readonly status: 'later' }
  | { readonly status: 'known'; readonly value: string }

/** What a site logs in with, once all is supplied. */
export interface SiteLogin {
  readonly userName: Credential
  readonly password: Credential
  /** Whether it logs in as the Windows account that it runs under. */
  readonly defaultCredentials: boolean
}

const ABSENT: Credential = { status: 'absent' }
const LATER: Credential = { status: 'later' }

/**
 * The login of a site.
 *
 * @param settings those that result
 * @param intent what is asked for, which decides whether user name and password are supplied later
 */
export function loginOf(settings: SmtpSettings, intent: Intent): SiteLogin {
  const isLater = comesLater(settings, intent)
  const credential = (name: 'userName' | 'password'): Credential => {
    if (isLater && intent.settings[name] === undefined) return LATER
    const value = settings[name]
    return value ? { status: 'known', value } : ABSENT
  }
  const userName = credential('userName')
  return {
    userName,
    password: credential('password'),
    // The injection of a user name takes the attribute away.
    defaultCredentials: settings.defaultCredentials && userName.status !== 'later',
  }
}

/** Without any setting given, the file is judged as it is; where nothing logs in, nothing is supplied. */
function comesLater({ deliveryMethod }: SmtpSettings, { mode, settings: given }: Intent): boolean {
  if (mode !== 'check' || Object.keys(given).length === 0) return false
  return deliveryMethod === 'Network' && given.defaultCredentials !== true
}

/** The value of a credential; empty where there is none, or where it is not known yet. */
export function knownValue(credential: Credential): string {
  return credential.status === 'known' ? credential.value : ''
}

/** Whether there is a credential, now or later. */
export function isExpected({ status }: Credential): boolean {
  return status !== 'absent'
}
