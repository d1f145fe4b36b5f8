/**
 * The smoke test: talks to the mail server as the site will, and says in one line what is wrong. It touches nothing
 * but the network.
 */
import * as tls from 'node:tls'
import { rootCertificates } from 'node:tls'
import { providerComplaints } from '../providers.js'
import type { RequestedSettings, SmtpSettings } from '../settings.js'
import { envelopeAddress } from './address.js'
import { concealer } from '../redaction/conceal.js'
import { statusOf, type SmokeTestFailOn } from './fail-on.js'
import type { Failure } from './failure.js'
import { diagnose, type Diagnosis } from './hints.js'
import { loginFor } from './clients/login.js'
import { probe, type Probe } from './probe.js'
import { replyLine } from './reply.js'
import { shownHost } from './shown-host.js'
import { systemNetMail, type Outcome } from './clients/system-net-mail.js'
import { reaches, type SmokeTestLevel, type Stage, StageLog, type StageName } from './stages.js'

export type { Diagnosis } from './hints.js'
export { LEVELS, type SmokeTestLevel, type Stage } from './stages.js'

export interface SmokeTestRequest {
  /** What the site will use. */
  readonly settings: SmtpSettings
  /** Which of it came from the workflow: secrets among it go nowhere else than it says. */
  readonly requested: RequestedSettings
  readonly level: SmokeTestLevel
  /** For the levels `recipient` and `send`; `null` for the sender itself. */
  readonly recipient: string | null
  /** For the whole test, whatever the server does. In milliseconds. */
  readonly timeoutMs: number
  readonly failOn: SmokeTestFailOn
  /** Certificate authorities to trust besides the usual ones, PEM. */
  readonly authorities: readonly string[]
  /** Is told of each stage as it ends; of `ehlo` twice where STARTTLS comes between. */
  readonly onStage?: (stage: Stage) => void
}

/** The result, as the report has it. All text in it is inert and without secrets. */
export interface SmokeTest {
  readonly status: 'passed' | 'warned' | 'failed' | 'skipped'
  readonly level: SmokeTestLevel
  /** `null` where there is no server to test. */
  readonly host: string | null
  readonly port: number
  readonly stages: readonly Stage[]
  readonly diagnosis: Diagnosis | null
}

/**
 * Tests one set of settings. Logs in once at most.
 *
 * @returns `skipped` where the site has no mail server: no host, or delivery into a folder
 */
export async function smokeTest(request: SmokeTestRequest): Promise<SmokeTest> {
  const { settings, level, failOn } = request
  const host = settings.deliveryMethod === 'Network' ? (settings.host ?? '').trim() : ''
  const { port } = settings
  if (host === '') {
    return { status: 'skipped', level, host: null, port, stages: [], diagnosis: null }
  }
  const { stages, diagnosis } = await examine(request, host)
  const status = diagnosis === null ? 'passed' : statusOf(diagnosis.kind, failOn)
  return { status, level, host: shownHost(host), port, stages, diagnosis }
}

async function examine(
  request: SmokeTestRequest,
  host: string,
): Promise<Pick<SmokeTest, 'stages' | 'diagnosis'>> {
  const { settings, level } = request
  const conceal = concealer(settings.userName ?? '', settings.password ?? '')
  const stages = new StageLog({ level, conceal, onStage: request.onStage ?? (() => undefined) })
  const plan = planOf(request, host)
  const outcome = foreseen(plan, stages) ?? (await probe(plan, stages))
  const { failure } = outcome
  if (failure === null) return { stages: stages.all(), diagnosis: null }
  const { port, enableSsl } = settings
  const stage = stages.current
  const circumstances = { ...plan, ...outcome, stage, port, enableSsl }
  const diagnosis = diagnose(failure, circumstances, conceal)
  stages.fail(failureWords(failure) || diagnosis.id)
  return { stages: stages.all(), diagnosis }
}

function planOf(request: SmokeTestRequest, host: string): Probe {
  const { settings, requested, level, recipient, timeoutMs } = request
  const from = envelopeAddress(settings.from ?? '') ?? ''
  return {
    client: systemNetMail,
    host,
    settings,
    login: loginFor(settings, requested),
    level,
    from,
    to: recipient === null ? from : (envelopeAddress(recipient) ?? ''),
    authorities: trusted(request.authorities),
    timeoutMs,
  }
}

/** Node.js 20 cannot tell what else the system trusts; later versions can, and NODE_EXTRA_CA_CERTS counts. */
function trusted(authorities: readonly string[]): readonly string[] | null {
  if (authorities.length === 0) return null
  const usual = 'getCACertificates' in tls ? tls.getCACertificates() : rootCertificates
  return [...usual, ...authorities]
}

/** What must go wrong, known before anything goes over the network; `null` where nothing is. */
function foreseen(plan: Probe, stages: StageLog): Outcome | null {
  const problem = providerProblem(plan) ?? envelopeProblem(plan)
  if (problem === null) return null
  stages.begin(problem.stage)
  return { failure: problem.failure, mechanisms: null, names: '' }
}

interface Problem {
  readonly stage: StageName
  readonly failure: Failure
}

function providerProblem({ level, login, settings }: Probe): Problem | null {
  if (!reaches(level, 'auth') || login.how !== 'password') return null
  const complaint = providerComplaints(settings).find(({ severity }) => severity === 'error')
  if (complaint === undefined) return null
  const { id, setting, message: hint } = complaint
  return setting === 'port'
    ? { stage: 'tcp', failure: { by: 'rule', id, kind: 'config', hint } }
    : { stage: 'auth', failure: { by: 'rule', id, kind: 'credentials', hint } }
}

function envelopeProblem({ level, from, to }: Probe): Problem | null {
  if (!reaches(level, 'mail')) return null
  if (from === '') return { stage: 'mail', failure: SENDER_MISSING }
  return to === '' ? { stage: 'rcpt', failure: RECIPIENT_MISSING } : null
}

const SENDER_MISSING: Failure = {
  by: 'rule',
  id: 'SENDER_MISSING',
  kind: 'config',
  hint: 'There is no from address, or none that a mail server could read. Set the input from, such as noreply@your-domain.',
}

const RECIPIENT_MISSING: Failure = {
  by: 'rule',
  id: 'RECIPIENT_MISSING',
  kind: 'config',
  hint: 'The recipient is no mail address. Correct the input smoke-test-recipient.',
}

/** What came instead of a success; '' where the diagnosis says it all. */
function failureWords(failure: Failure): string {
  if (failure.by === 'rule') return ''
  return failure.reply === null ? failure.cause : replyLine(failure.reply)
}
