/**
 * The dialogue with a mail server as MailKit leads it for Umbraco 9 and later. Evidence: MailKit 4.18, and its source.
 */
import { hostname } from 'node:os'
import { domainToASCII } from 'node:url'
import { tryEnvelopes, type EnvelopeRules } from '../../envelopes.js'
import { Session } from '../../session.js'
import { portOf, type MailKitSettings } from '../../site.js'
import type { Call, MailClient, Outcome } from '../client.js'
import { silence } from '../silence.js'
import type { MailKitExtensions } from './extensions.js'
import { MailKitHandshake } from './handshake.js'
import { logIn, triesOf } from './login.js'
import { MailKitReader } from './reader.js'
import { foreseen, transportOf } from './transport.js'

/** So much of its time the test waits for a greeting, before it tries whether the port waits for TLS. */
const GREETING_SHARE = 0.7

/** The client of a site with these settings. */
export function mailKit(settings: MailKitSettings): MailClient {
  const transport = transportOf(settings)
  return {
    id: 'mail-kit',
    port: portOf({ client: 'mail-kit', settings }),
    patienceMs: 120_000,
    wantsTls: transport === 'TLS first' || transport === 'STARTTLS',
    foreseen: foreseen(settings),
    talk: async (call) => {
      const handshake = new MailKitHandshake(call, transport)
      if (transport === 'TLS first') return dialogue(call, handshake)
      const patienceMs = call.timeoutMs * GREETING_SHARE
      const failure = await silence({ ...call, patienceMs })
      return failure === null
        ? dialogue(call, handshake)
        : { ...UNKNOWN, failure, usesTls: transport === 'STARTTLS' }
    },
  }
}

/** What is known where nothing was heard. */
const UNKNOWN = { refusals: [], doubts: [], mechanisms: null, tries: [], names: '' } as const

async function dialogue(call: Call, handshake: MailKitHandshake): Promise<Outcome> {
  const session = new Session({
    ...call,
    clientName: machineName(),
    wayToTls: handshake.wayToTls,
    tlsVersions: null,
    observer: handshake,
    newReader: () => new MailKitReader(handshake.passes),
  })
  let failure = await session.open()
  if (failure === null) {
    handshake.finish()
    failure = await logIn(call, session, handshake)
  } else {
    failure = handshake.failed(failure)
  }
  const usesTls = session.encrypted || handshake.wayToTls === 'first'
  const { names, extensions } = handshake
  const refusals = failure === null ? await tryEnvelopes(call, envelopeOf(extensions), session) : []
  await session.leave(call.level, failure === null && refusals.length === 0)
  const { mechanisms } = extensions
  const tries = triesOf(mechanisms)
  return { failure, refusals, doubts: [], mechanisms, tries, names, usesTls }
}

/** The machine's name; the runner's own stands for the one of the site's machine. */
function machineName(): string {
  const [machine = ''] = hostname().split('.')
  return domainToASCII(machine.replaceAll('_', '-')) || 'localhost'
}

/** Commands and codes of SmtpClient.MailFrom, RcptTo and Data. */
function envelopeOf({ smtpUtf8, size }: MailKitExtensions): EnvelopeRules {
  return {
    commands: (from, to, message) => {
      const isUnicode = smtpUtf8 && !isAscii(from + to)
      const [sender, recipient] = smtpUtf8
        ? [from, to]
        : [withAsciiDomain(from), withAsciiDomain(to)]
      const utf8 = isUnicode ? ' SMTPUTF8' : ''
      const announced = size ? ` SIZE=${new TextEncoder().encode(message).length}` : ''
      return [`MAIL FROM:<${sender}>${utf8}${announced}`, `RCPT TO:<${recipient}>`]
    },
    accepts: (stage, code) => {
      if (stage === 'mail') return code >= 250 && code <= 259
      return stage === 'rcpt' ? code >= 200 && code <= 299 : code === (stage === 'data' ? 354 : 250)
    },
  }
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

/** Without SMTPUTF8 the domain goes out as punycode, and what stands before it as it is. */
function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@') + 1
  const domain = address.slice(at)
  return isAscii(domain) ? address : address.slice(0, at) + (domainToASCII(domain) || domain)
}
