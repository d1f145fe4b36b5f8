/**
 * The smoke test: talks to the mail server as the site will, and says in one line what is wrong. It touches nothing
 * but the network.
 */
import * as tls from 'node:tls'
import { rootCertificates } from 'node:tls'
import { providerComplaints } from '../providers.js'
import { bareAddress } from './bare-address.js'
import { concealer } from '../redaction/conceal.js'
import { SENDER_MISSING } from './envelopes.js'
import { statusOf, type SmokeTestFailOn } from './fail-on.js'
import { failureWords, type Failure } from './failure.js'
import { diagnose, type Diagnosis } from './hints.js'
import type { Foreseen, Outcome } from './clients/client.js'
import { clientOf, loginOf } from './clients/clients.js'
import { outOfTime } from './out-of-time.js'
import { probe, stopped, type Probe } from './probe.js'
import { shownHost } from './shown-host.js'
import { portOf, serverOf, type Requested, type Site } from './site.js'
import { reaches, type SmokeTestLevel, type Stage, StageLog, type StageName } from './stages.js'

export type { Diagnosis } from './hints.js'
export { sharedLogins, type SharedLogin } from './shared-logins.js'
export { portOf } from './site.js'
export { LEVELS, type SmokeTestLevel, type Stage } from './stages.js'

/** What is asked of a test, whatever the client of the site. */
interface Asked {
  /**
   * The bare addresses that the sites send from, each once; '' for a site without one. Read from the level `recipient`
   * on.
   */
  readonly senders: readonly string[]
  /** Which of it came from the workflow: secrets among it go nowhere else than it says. */
  readonly requested: Requested
  readonly level: SmokeTestLevel
  /** For the levels `recipient` and `send`; `null` for each sender itself. */
  readonly recipient: string | null
  /** For the whole test, whatever the server does. In milliseconds. */
  readonly timeoutMs: number
  readonly failOn: SmokeTestFailOn
  /** Certificate authorities to trust besides the usual ones, PEM. */
  readonly authorities: readonly string[]
  /** Is told of each stage as it ends; of `ehlo` twice where STARTTLS comes between, of `mail` for each sender. */
  readonly onStage?: (stage: Stage) => void
}

/** A test, and the site that it is made for: which client it is to be, with which settings. */
export type SmokeTestRequest<Of extends Site = Site> = Asked & Of

/** What went wrong, and with whom. */
export interface Trouble {
  readonly diagnosis: Diagnosis
  readonly status: 'warned' | 'failed'
  /** The senders that it is about, as the request names them; `null` where it is about no sender but the server. */
  readonly senders: readonly string[] | null
}

/** The result, as the report has it. All text in it but the senders of `troubles` is inert and without secrets. */
export interface SmokeTest {
  readonly status: 'passed' | 'warned' | 'failed' | 'skipped'
  readonly level: SmokeTestLevel
  /** `null` where there is no server to test. */
  readonly host: string | null
  readonly port: number
  readonly stages: readonly Stage[]
  /** The first of the worst; `null` where there is none. */
  readonly diagnosis: Diagnosis | null
  /** All that went wrong, what fails the test first. */
  readonly troubles: readonly Trouble[]
}

/**
 * Tests one set of settings. Logs in once at most.
 *
 * @returns `skipped` where the site has no mail server: no host, or delivery into a folder
 */
export async function smokeTest(request: SmokeTestRequest): Promise<SmokeTest> {
  const { level } = request
  const port = portOf(request)
  const host = serverOf(request)
  if (host === '') {
    const nothing = { stages: [], diagnosis: null, troubles: [] }
    return { status: 'skipped', level, host: null, port, ...nothing }
  }
  const { stages, troubles } = await examine(request, host)
  const [worst] = troubles
  const verdict = {
    status: worst?.status ?? 'passed',
    diagnosis: worst?.diagnosis ?? null,
  } as const
  return { level, host: shownHost(host), port, stages, troubles, ...verdict }
}

/** What counts as the result for a server that is not tested: why, by an id and in words. */
export function untested(
  request: SmokeTestRequest,
  { id, hint }: Pick<Diagnosis, 'id' | 'hint'>,
): SmokeTest {
  const { level, failOn } = request
  const kind = 'untested'
  const diagnosis: Diagnosis = {
    id,
    stage: 'dns',
    kind,
    setting: null,
    reply: null,
    hint,
  }
  const status = statusOf(kind, failOn)
  const log = { level, conceal: (text: string) => text, onStage: () => undefined }
  return {
    status,
    level,
    host: shownHost(serverOf(request)),
    port: portOf(request),
    stages: new StageLog(log).all(),
    diagnosis,
    troubles: [{ diagnosis, status, senders: null }],
  }
}

async function examine(
  request: SmokeTestRequest,
  host: string,
): Promise<Pick<SmokeTest, 'stages' | 'troubles'>> {
  const { settings, level, failOn } = request
  const conceal = concealer(settings.userName ?? '', settings.password ?? '')
  const stages = new StageLog({ level, conceal, onStage: request.onStage ?? (() => undefined) })
  const plan = planOf(request, host)
  const outcome = foreseen(plan, stages) ?? (await probe(plan, stages))
  const explained = (failure: Failure, stage: StageName, senders: readonly string[] | null) => {
    const from = (senders ?? plan.senders)[0] ?? ''
    const { id: client, port } = plan.client
    const envelope = { from, to: plan.to ?? from }
    const circumstances = { ...plan, ...outcome, ...envelope, stage, client, port }
    const diagnosis = outOfTime(failure, diagnose(failure, circumstances, conceal), plan)
    return { diagnosis, status: statusOf(diagnosis.kind, failOn), senders }
  }
  const troubles: Trouble[] = outcome.refusals.map(({ failure, stage, senders }) =>
    explained(failure, stage, senders),
  )
  for (const { failure, stage } of outcome.doubts) troubles.push(explained(failure, stage, null))
  const { failure } = outcome
  if (failure !== null) {
    const trouble = explained(failure, stages.current, null)
    stages.fail(failureWords(failure) || trouble.diagnosis.id)
    troubles.unshift(trouble)
  }
  return { stages: stages.all(), troubles: worstFirst(troubles) }
}

function worstFirst(troubles: readonly Trouble[]): readonly Trouble[] {
  const counts = ({ status }: Trouble) => status === 'failed'
  return [...troubles.filter(counts), ...troubles.filter((trouble) => !counts(trouble))]
}

function planOf(request: SmokeTestRequest, host: string): Probe {
  const { requested, level, senders, recipient, timeoutMs } = request
  return {
    client: clientOf(request),
    host,
    login: loginOf(request, requested),
    level,
    senders,
    to: recipient === null ? null : (bareAddress(request.client, recipient) ?? ''),
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
  const problem = plan.client.foreseen ?? providerProblem(plan) ?? envelopeProblem(plan)
  if (problem === null) return null
  stages.begin(problem.stage)
  return stopped(problem.failure, plan.client)
}

function providerProblem({ level, login, host, client }: Probe): Foreseen | null {
  if (!reaches(level, 'auth') || login.how !== 'password') return null
  const settings = { host, port: client.port, userName: login.userName, password: login.password }
  const complaint = providerComplaints(settings).find(({ severity }) => severity === 'error')
  if (complaint === undefined) return null
  const { id, setting, message: hint } = complaint
  return setting === 'port'
    ? { stage: 'tcp', failure: { by: 'rule', id, kind: 'config', setting, hint } }
    : { stage: 'auth', failure: { by: 'rule', id, kind: 'credentials', setting, hint } }
}

function envelopeProblem({ level, senders, to }: Probe): Foreseen | null {
  if (!reaches(level, 'mail')) return null
  if (senders.every((sender) => sender === '')) return { stage: 'mail', failure: SENDER_MISSING }
  return to === '' ? { stage: 'rcpt', failure: RECIPIENT_MISSING } : null
}

const RECIPIENT_MISSING: Failure = {
  by: 'rule',
  id: 'RECIPIENT_MISSING',
  kind: 'config',
  setting: 'recipient',
  hint: 'The recipient is not a mail address. Correct the input smoke-test-recipient.',
}
