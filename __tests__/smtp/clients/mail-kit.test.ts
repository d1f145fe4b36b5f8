/**
 * The test as MailKit, against dialogues of MailKit 4.18 with scripted servers, as they were recorded.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, it, jest } from '@jest/globals'
import type { MailKitSettings, SecureSocketOptions } from '../../../src/smtp/site.js'
import type { SmokeTest, SmokeTestRequest } from '../../../src/smtp/smoke-test.js'
import { play } from '../../fixtures/mailkit/player.mjs'
import { mailKitTestOf } from '../../support/mail-kit-site.js'

// The servers listen where there is room, and the client believes in the port of the dialogue.
const { connect } = await import('../../../src/smtp/connect.js')
const room = { port: 0 }
jest.unstable_mockModule('../../../src/smtp/connect.js', () => ({
  connect: (target: Parameters<typeof connect>[0], deadline: AbortSignal) =>
    connect({ ...target, port: room.port }, deadline),
}))
const { smokeTest } = (await import('../../../src/smtp/smoke-test.js')) as {
  smokeTest: (request: SmokeTestRequest) => Promise<SmokeTest>
}

interface Situation {
  readonly situation: string
  readonly dialogue: string
  readonly site: string
  /** The id of the diagnosis, or what the test comes to. */
  readonly test: string
}

const situations = JSON.parse(
  readFileSync(new URL('../../fixtures/mailkit/situations.json', import.meta.url), 'utf8'),
) as readonly Situation[]

/** A port of loopback on which nothing listens. */
const NOBODY = 1

interface Dialogue {
  readonly name: string
  readonly client: {
    readonly host: string
    readonly port: number
    readonly options: SecureSocketOptions
    readonly user: string
    readonly password: string
    readonly from: string
    readonly to: string | readonly string[]
  }
  readonly server: { readonly port: number; readonly listen?: boolean }
  readonly outcome: {
    readonly stage: 'connect' | 'login' | 'message' | 'send' | 'sent'
    readonly tried: readonly string[]
    readonly dialogue: readonly string[]
  }
}

const FIXTURES = new URL('../../fixtures/mailkit/', import.meta.url)
const certificates = fileURLToPath(new URL('certificates', FIXTURES))
const authority = readFileSync(new URL('certificates/ca.pem', FIXTURES), 'utf8')

const dialogues = gunzipSync(readFileSync(new URL('cases.jsonl.gz', FIXTURES)))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Dialogue)

/** Enough to see that a server says nothing; and for one that answers, on a machine with much to do. */
const IN_VAIN = 3000
const FOR_AN_ANSWER = 20_000

interface Tested {
  readonly result: SmokeTest
  /** What the server heard. */
  readonly lines: readonly string[]
}

async function tested(dialogue: Dialogue): Promise<Tested> {
  const { client, server } = dialogue
  const played = await play(dialogue, { certificates, port: 0 })
  const [recipient = ''] = [client.to].flat()
  // A name costs a process that looks it up; only certificates need one.
  const usesTls = JSON.stringify(dialogue.outcome.dialogue).includes('{TLS')
  const host = usesTls ? client.host : client.host.replace(/^localhost$/, '127.0.0.1')
  const settings: MailKitSettings = {
    ...{ host, port: client.port, secureSocketOptions: client.options },
    ...{ userName: client.user, password: client.password },
  }
  room.port = server.listen === false ? NOBODY : played.port
  const timeoutMs = dialogue.outcome.stage === 'sent' ? FOR_AN_ANSWER : IN_VAIN
  const request = {
    ...({ level: 'send', recipient, timeoutMs, from: client.from } as const),
    authorities: [authority],
  } as const
  try {
    const result = await smokeTest(mailKitTestOf(settings, request))
    return { result, lines: [...played.lines] }
  } finally {
    await played.close()
  }
}

/** What the test may say of a site: where it cannot know, that the site fails for sure is never said. */
const MAY_SAY = { sent: ['passed', 'warned'], failed: ['failed', 'warned', 'skipped'] } as const

/** Where the test must not wait, cannot know, or does not do the same; and what it says then. */
type Exception = readonly [says: SmokeTest['status'], why: string]

const NO_FETCHING = [
  'passed',
  'whether lists can be fetched, and what they say, is not tested',
] as const

const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  '465-plain-greeting-None': ['failed', 'no test of 465 without TLS: servers wait for TLS there'],
  '465-plain-greeting-StartTls': ['failed', 'as with None'],
  'options-undefined-7': ['failed', 'a number without a name means no TLS, which nobody wants'],
  'cert-crl-404': NO_FETCHING,
  'cert-crl-timeout': NO_FETCHING,
  'cert-crl-expired': NO_FETCHING,
  'cert-crl-garbage': NO_FETCHING,
  'cert-crl-refused': NO_FETCHING,
  'cert-ocsp-only': NO_FETCHING,
  'cert-revoked': NO_FETCHING,
  'auth-ntlm-garbage': ['passed', 'NTLM is not tried, which breaks MailKit here before PLAIN'],
  'rcpt-one-of-two-refused': ['passed', 'the test has one recipient'],
}

it.each(dialogues)(
  'says of the dialogue $name what the site would do',
  async (dialogue) => {
    const { status } = (await tested(dialogue)).result

    const outcome = dialogue.outcome.stage === 'sent' ? 'sent' : 'failed'
    const [exception] = EXCEPTIONS[dialogue.name] ?? []
    expect(exception === undefined ? MAY_SAY[outcome] : [exception]).toContain(status)
  },
  120_000,
)

const find = (name: string) => dialogues.find((one) => one.name === name)

it.each(situations)(
  'says of "$situation" what docs/smoke-test.md has',
  async ({ dialogue: name, test }) => {
    const dialogue = find(name)
    const result = dialogue && (await tested(dialogue)).result

    expect(result?.diagnosis?.id ?? result?.status).toBe(test)
  },
  120_000,
)

it('logs in once, and not again after a refusal of the password', async () => {
  const dialogue = find('auth-535-all')
  const lines = dialogue && (await tested(dialogue)).lines

  expect(lines?.filter((line) => line.startsWith('AUTH'))).toEqual(['AUTH PLAIN {plain}'])
})

it('goes on to the next login after a refusal that is not about the password', async () => {
  const dialogue = find('auth-plain-refuses-initial')
  const lines = dialogue && (await tested(dialogue)).lines

  expect(lines?.filter((line) => line.startsWith('AUTH'))).toEqual([
    'AUTH PLAIN {plain}',
    'AUTH LOGIN',
  ])
})

it('names the login that the site tries first, and those that it tries with each mail', async () => {
  const accepted = find('brevo-starttls')
  const refused = find('mailgun-wrong-password')
  const stages = accepted && (await tested(accepted)).result.stages
  const diagnosis = refused && (await tested(refused)).result.diagnosis

  expect(stages?.find(({ name }) => name === 'auth')?.detail).toContain(
    'the site tries CRAM-MD5 first',
  )
  expect(diagnosis?.hint).toContain('it tries PLAIN, LOGIN')
})
