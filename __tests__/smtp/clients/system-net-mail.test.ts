import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, it } from '@jest/globals'
import { smokeTest, type SmokeTest } from '../../../src/smtp/smoke-test.js'
import { play } from '../../fixtures/mailkit/player.mjs'
import { testOf } from '../../support/smtp-site.js'

/** A dialogue of System.Net.Mail with a scripted server, as it was recorded. */
interface Dialogue {
  readonly name: string
  readonly client: {
    readonly host: string
    readonly port: number
    readonly enableSsl: boolean
    readonly user: string
    readonly password: string
    readonly defaultCredentials: boolean
    readonly from: string
    readonly to: string | readonly string[]
    readonly clientDomain?: string
  }
  readonly server: {
    readonly port: number
    readonly listen?: boolean
    readonly AUTH?: { readonly LOGIN?: Login }
  }
  readonly outcome: {
    readonly stage: 'message' | 'send' | 'sent'
    readonly tried: readonly string[]
  }
}

type Step = string | object
interface Login {
  readonly initial?: readonly Step[]
  readonly end: readonly Step[]
}

const FIXTURES = new URL('../../fixtures/netmail/', import.meta.url)
const certificates = fileURLToPath(new URL('../mailkit/certificates', FIXTURES))
const authority = readFileSync(new URL('../mailkit/certificates/ca.pem', FIXTURES), 'utf8')

const dialogues = gunzipSync(readFileSync(new URL('cases.jsonl.gz', FIXTURES)))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Dialogue)

/** Enough for every server that answers, on a machine with much to do. */
const TIMEOUT = 3000

async function tested(dialogue: Dialogue): Promise<SmokeTest> {
  const { client, server } = dialogue
  const port = server.listen === false ? server.port : 0
  const played = await play(dialogue, { certificates, port })
  const [recipient = ''] = [client.to].flat()
  const { enableSsl, defaultCredentials, from, clientDomain = null } = client
  // A name costs a process that looks it up; only certificates need one.
  const host = enableSsl ? client.host : client.host.replace('localhost', '127.0.0.1')
  const settings = {
    ...{ host, port: played.port, enableSsl, defaultCredentials, from, clientDomain },
    ...{ userName: client.user, password: client.password },
  }
  try {
    return await smokeTest(
      testOf(settings, { level: 'send', recipient, timeoutMs: TIMEOUT, authorities: [authority] }),
    )
  } finally {
    await played.close()
  }
}

/** What the site does: it may send, and yet not as its settings say. */
function siteWould({ client, server, outcome }: Dialogue): string {
  if (outcome.stage !== 'sent') return 'fail'
  const { initial, end = [] } = server.AUTH?.LOGIN ?? {}
  const succeeds = (initial ?? end).some(
    (step) => typeof step === 'string' && /^235[ -]/.test(step),
  )
  const logsIn = outcome.tried.some((name) => name.toUpperCase() === 'LOGIN') && succeeds
  return client.user !== '' && !logsIn ? 'send without a login' : 'send'
}

/** What the test may say of a site: where it cannot know, that the site fails for sure is never said. */
const MAY_SAY: Readonly<Record<string, readonly SmokeTest['status'][]>> = {
  send: ['passed'],
  fail: ['failed', 'warned'],
  'send without a login': ['failed', 'warned'],
}

/** Where the recorded client is not the site's, or the test does not do the same; and what it says then. */
type Exception = readonly [says: readonly SmokeTest['status'][], why: string]

const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  'cert-no-intermediate-aia': [['warned'], 'Windows fetches what is missing, this test does not'],
  'cert-sha1': [['warned'], 'Windows decides'],
  'cert-rsa1024': [['passed', 'warned'], 'OpenSSL takes such a key up to 3.4, which Node 20 has'],
  'from-dots': [['passed'], '.NET Framework takes it'],
  'rcpt-one-of-two-refused': [['passed'], 'the test has one recipient'],
}

/** Addresses that cannot be read are a matter of src/dotnet. */
const sent = dialogues.filter(
  ({ outcome, name }) => outcome.stage !== 'message' || name in EXCEPTIONS,
)

it.each(sent)(
  'says of the dialogue $name what the site would do',
  async (dialogue) => {
    const { status } = await tested(dialogue)

    const [exception] = EXCEPTIONS[dialogue.name] ?? []
    const allowed = exception ?? MAY_SAY[siteWould(dialogue)]
    expect(allowed).toContain(status)
  },
  120_000,
)

it.each([
  ['greeting-bare-code', 'REPLY_FORMAT', 'greeting'],
  ['bare-code-ehlo-last', 'REPLY_FORMAT', 'ehlo'],
  ['bare-code-starttls', 'REPLY_FORMAT', 'starttls'],
  ['bare-code-auth-235', 'REPLY_FORMAT', 'auth'],
  ['bare-code-message', 'REPLY_FORMAT', 'message'],
  ['ehlo-line-without-code', 'REPLY_FORMAT', 'ehlo'],
  ['greeting-imap', 'NOT_SMTP', 'greeting'],
  ['ehlo-bare-lf', 'REPLY_LINE_FEED', 'ehlo'],
  ['bare-lf-message', 'REPLY_LINE_FEED', 'message'],
  ['auth-password-mixed', 'AUTH_BAD', 'auth'],
  ['auth-third-prompt', 'AUTH_ASKS_MORE', 'auth'],
  ['auth-all', 'AUTH_WINDOWS_FIRST', 'auth'],
  ['nossl-465-implicit', 'GREETING_TLS_FIRST', 'greeting'],
  ['ssl-helo-only', 'STARTTLS_NOT_OFFERED', 'starttls'],
  ['m365-nossl', 'AUTH_NOT_OFFERED_PLAIN', 'auth'],
])('explains the dialogue %s by %s', async (name, id, stage) => {
  const dialogue = dialogues.find((one) => one.name === name)

  expect(dialogue && (await tested(dialogue)).diagnosis).toMatchObject({ id, stage })
})

it('says that the site goes on without a login only where it does', async () => {
  const hints = await Promise.all(
    ['auth-535-open', 'auth-535-close'].map(async (name) => {
      const dialogue = dialogues.find((one) => one.name === name)
      return dialogue && (await tested(dialogue)).diagnosis?.hint
    }),
  )

  expect(hints[0]).toContain('goes on without a login')
  expect(hints[1]).not.toContain('without a login')
  expect(hints[1]).toContain('net_io_connectionclosed')
})
