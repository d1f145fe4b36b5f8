import { bareAddress } from '../../src/smtp/bare-address.js'
import type { MailKitSettings, MailKitSite } from '../../src/smtp/site.js'
import type { SmokeTestRequest } from '../../src/smtp/smoke-test.js'

/** A site of Umbraco 9 or later that is set up well, but for the port. */
export const MAIL_KIT_SITE: MailKitSettings = {
  host: '127.0.0.1',
  port: 587,
  secureSocketOptions: 'StartTls',
  userName: 'testuser@mail.test',
  password: 'pass-word-1',
}

/** A test of that site, all of whose settings came as inputs. */
export function mailKitTestOf(
  settings: Partial<MailKitSettings>,
  {
    from = 'noreply@mail.test',
    ...request
  }: Partial<SmokeTestRequest<MailKitSite>> & {
    readonly from?: string
  } = {},
): SmokeTestRequest<MailKitSite> {
  const site = { ...MAIL_KIT_SITE, ...settings }
  const { host, userName, password, secureSocketOptions } = site
  return {
    client: 'mail-kit',
    settings: site,
    senders: [bareAddress('mail-kit', from) ?? ''],
    requested: {
      ...(host === null ? {} : { host }),
      ...(userName === null ? {} : { userName }),
      ...(password === null ? {} : { password }),
      secureSocketOptions,
    },
    level: 'recipient',
    recipient: 'postmaster@example.org',
    timeoutMs: 5000,
    failOn: 'site',
    authorities: [],
    ...request,
  }
}
