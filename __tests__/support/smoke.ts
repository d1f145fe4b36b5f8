import type { SmtpSettings } from '../../src/settings.js'
import type { NetMailSite } from '../../src/smtp/site.js'
import { smokeTest, type SmokeTestRequest } from '../../src/smtp/smoke-test.js'
import { makeCertificates } from './certificates.js'
import { scriptedServer, type Script } from './scripted-server.js'
import { testOf } from './smtp-site.js'

export const pki = await makeCertificates()

/** What is to differ from a test that passes. */
export type Change = Partial<Omit<SmokeTestRequest<NetMailSite>, 'settings'>> & {
  readonly script?: Script
  readonly settings?: Partial<SmtpSettings>
}

/** Tests a server of its own, and gives the result and the lines that the server has heard. */
export async function test({ script = {}, settings = {}, ...request }: Change) {
  const server = await scriptedServer({ tls: pki.certificates.good, ...script })
  try {
    const result = await smokeTest(
      testOf({ port: server.port, ...settings }, { authorities: pki.authorities, ...request }),
    )
    return { ...result, heard: server.heard.map((line) => line.split('\r\n', 1).join('')) }
  } finally {
    await server.close()
  }
}

/** What a server hears from the site that the tests use. */
export const HELLO = 'EHLO www.site.test'
export const LOGIN = ['AUTH login dGVzdHVzZXJAbWFpbC50ZXN0', 'cGFzcy13b3JkLTE=']
export const ENVELOPE = ['MAIL FROM:<noreply@mail.test>', 'RCPT TO:<postmaster@example.org>']
