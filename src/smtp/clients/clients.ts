/**
 * The clients that sites send with, and what each may log in with.
 */
import type { Requested, Site } from '../site.js'
import type { MailClient } from './client.js'
import { loginFor, type Login } from './login.js'
import { mailKitLogin } from './mail-kit/login.js'
import { mailKit } from './mail-kit/mail-kit.js'
import { systemNetMail } from './system-net-mail.js'

/** The client of a site, set up as the site sets it up. */
export function clientOf(site: Site): MailClient {
  return site.client === 'mail-kit' ? mailKit(site.settings) : systemNetMail(site)
}

/** What the test may log in with. */
export function loginOf(site: Site, requested: Requested): Login {
  return site.client === 'mail-kit'
    ? mailKitLogin(site, requested)
    : loginFor(site.settings, requested)
}
