import type { NetMailSite } from '../../src/smtp/site.js'
import type { SmokeTestRequest } from '../../src/smtp/smoke-test.js'
import type { SmtpSettings } from '../../src/settings.js'
import { envelopeAddress } from '../../src/dotnet/mail-address.js'

/** A site that is set up well, but for the port. */
export const SITE: SmtpSettings = {
  from: 'noreply@mail.test',
  deliveryMethod: 'Network',
  deliveryFormat: 'SevenBit',
  host: '127.0.0.1',
  port: 587,
  userName: 'testuser@mail.test',
  password: 'pass-word-1',
  enableSsl: true,
  defaultCredentials: false,
  clientDomain: 'www.site.test',
  targetName: null,
  pickupDirectoryLocation: null,
}

/** A test of that site, all of whose settings came as inputs. */
export function testOf(
  settings: Partial<SmtpSettings>,
  request: Partial<SmokeTestRequest<NetMailSite>> = {},
): SmokeTestRequest<NetMailSite> {
  const site = { ...SITE, ...settings }
  const { host, userName, password, enableSsl } = site
  return {
    client: 'system-net-mail',
    settings: site,
    senders: [envelopeAddress(site.from ?? '') ?? ''],
    requested: {
      ...(host === null ? {} : { host }),
      ...(userName === null ? {} : { userName }),
      ...(password === null ? {} : { password }),
      enableSsl,
    },
    level: 'recipient',
    recipient: 'postmaster@example.org',
    timeoutMs: 5000,
    failOn: 'site',
    authorities: [],
    ...request,
  }
}
