import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, expect, it } from '@jest/globals'
import { smokeTest } from '../../src/smtp/smoke-test.js'
import type { SmokeTestLevel } from '../../src/smtp/stages.js'
import { makeCertificates, type CertificateName } from '../support/certificates.js'
import {
  scriptedServer,
  type Answer,
  type ScriptedServer,
  type Script,
} from '../support/scripted-server.js'
import { testOf } from '../support/smtp-site.js'

/** A server that does one thing wrong (or unusual), the stage that must fail, and what must be said. */
interface FaultCase {
  readonly id: string
  readonly why: string
  readonly level: SmokeTestLevel
  readonly enableSsl: boolean
  readonly answers?: Script['answers']
  readonly insteadOfTls?: Answer
  readonly certificate?: CertificateName
  readonly tls?: Script['tls']
  readonly stage: string | null
  readonly diagnosis: string | null
  /** Where Node.js 24 brings a stricter OpenSSL, which finds another fault first. */
  readonly diagnosisSinceNode24?: string
}

const cases = JSON.parse(
  readFileSync(new URL('../fixtures/smtp/fault-cases.json', import.meta.url), 'utf8'),
) as readonly FaultCase[]

/** Enough for every server that answers; what those that do not must cost is tested elsewhere. */
const TIMEOUT = 700

let pki: Awaited<ReturnType<typeof makeCertificates>>
let server: ScriptedServer | undefined

beforeAll(async () => {
  pki = await makeCertificates()
})

afterEach(() => server?.close())

it.each(cases)('$id: the server $why', async (fault) => {
  const { answers, insteadOfTls, certificate = 'good', enableSsl, level } = fault
  server = await scriptedServer({
    ...(answers === undefined
      ? offering(enableSsl)
      : { answers: { ...offering(enableSsl).answers, ...answers } }),
    ...(insteadOfTls === undefined ? {} : { insteadOfTls }),
    tls: { ...pki.certificates[certificate], ...fault.tls },
  })
  const request = testOf(
    { port: server.port, enableSsl },
    { level, authorities: pki.authorities, timeoutMs: TIMEOUT },
  )

  const { stages, diagnosis } = await smokeTest(request)

  expect(stages.find(({ status }) => status === 'failed')?.name ?? null).toBe(fault.stage)
  expect(diagnosis?.stage ?? null).toBe(fault.stage)
  expect(diagnosis?.id ?? null).toBe(expectedOf(fault))
  expect(server.heard.some((line) => line === 'DATA')).toBe(level === 'send' && reached(stages))
})

function expectedOf({ diagnosis, diagnosisSinceNode24 }: FaultCase): string | null {
  const [major] = process.versions.node.split('.').map(Number)
  return (major ?? 0) >= 24 && diagnosisSinceNode24 !== undefined ? diagnosisSinceNode24 : diagnosis
}

/** Without TLS, the login is offered at once; only the case of a server without any must do without. */
function offering(enableSsl: boolean): Script {
  return enableSsl ? {} : { answers: { EHLO: ['250-mail.test', '250 AUTH PLAIN LOGIN'] } }
}

function reached(stages: readonly { name: string; status: string }[]): boolean {
  return stages.some(({ name, status }) => name === 'data' && status !== 'skipped')
}
