/**
 * From MAIL FROM on: one sender after another, in one session.
 */
import { endsSession, failureWords, refusedBy, type Failure } from './failure.js'
import { testMessage } from './message.js'
import type { Reply } from './reply.js'
import type { Session } from './session.js'
import { reaches, type SmokeTestLevel, type StageLog, type StageName } from './stages.js'

/** What went wrong with some of the senders. */
export interface Refusal {
  readonly stage: StageName
  readonly failure: Failure
  /** As the call names them. */
  readonly senders: readonly string[]
}

/** How a client says an envelope, and what it takes for a success. */
export interface EnvelopeRules {
  /**
   * @param from bare address
   * @param to bare address
   * @param message what will follow
   * @returns the two commands
   */
  readonly commands: (from: string, to: string, message: string) => readonly [string, string]
  /** Whether a reply code of that stage is a success. */
  readonly accepts: (stage: EnvelopeStage, code: number) => boolean
}

/** The stages of a mail, in their order. */
export type EnvelopeStage = 'mail' | 'rcpt' | 'data' | 'message'

/** Whose envelopes to try, and how far. */
export interface Envelopes {
  /** Bare addresses, read from the level `recipient` on; '' for none that could stand in an envelope. */
  readonly senders: readonly string[]
  /** A bare address; null for each sender itself. */
  readonly to: string | null
  readonly level: SmokeTestLevel
  readonly stages: StageLog
}

/**
 * Tries every sender, also after one that the server refuses, with RSET between two of them.
 *
 * @returns nothing where all went well
 */
export async function tryEnvelopes(
  envelopes: Envelopes,
  rules: EnvelopeRules,
  session: Session,
): Promise<readonly Refusal[]> {
  const { senders, level, stages } = envelopes
  if (!reaches(level, 'mail')) return []
  const refusals = senders.includes('') ? [missing(stages)] : []
  const usable = senders.filter((sender) => sender !== '')
  for (const [index, from] of usable.entries()) {
    if (index > 0 && !(await session.reset())) {
      return [...refusals, untried(stages, usable.slice(index))]
    }
    const failure = await tryEnvelope({ ...envelopes, rules }, session, from)
    if (failure === null) continue
    refusals.push({ stage: stages.current, failure, senders: [from] })
    stages.fail(failureWords(failure))
    const rest = usable.slice(index + 1)
    if (endsSession(failure))
      return rest.length === 0 ? refusals : [...refusals, untried(stages, rest)]
  }
  return refusals
}

/**
 * The commands one by one, never in one go as PIPELINING would allow: after DATA there is no way back from
 * sending a message.
 */
async function tryEnvelope(
  { stages, level, rules, ...envelopes }: Envelopes & { readonly rules: EnvelopeRules },
  session: Session,
  from: string,
): Promise<Failure | null> {
  const to = envelopes.to ?? from
  const message = testMessage(from, to, new Date())
  const [mail, rcpt] = rules.commands(from, to, message)
  const steps: readonly [EnvelopeStage, string][] = [
    ['mail', mail],
    ['rcpt', rcpt],
    ['data', 'DATA'],
    ['message', `${message}.`],
  ]
  for (const [stage, line] of steps) {
    if (!reaches(level, stage)) break
    stages.begin(stage, from)
    const reply = await session.say(line)
    if ('by' in reply) return reply
    if (!rules.accepts(stage, reply.code)) return refusedBy(reply)
    stages.ok(words(reply))
  }
  return null
}

function words({ code, lines }: Reply): string {
  return `${code} ${lines.join(' ')}`
}

function missing(stages: StageLog): Refusal {
  stages.begin('mail', 'no sender')
  stages.fail(failureWords(SENDER_MISSING))
  return { stage: 'mail', failure: SENDER_MISSING, senders: [''] }
}

function untried(stages: StageLog, senders: readonly string[]): Refusal {
  for (const sender of senders) stages.skip('mail', 'not tried', sender)
  return { stage: 'mail', failure: SENDERS_UNTESTED, senders }
}

/** There is nobody to send as. */
export const SENDER_MISSING: Failure = {
  by: 'rule',
  id: 'SENDER_MISSING',
  kind: 'config',
  setting: 'from',
  hint: 'There is no from address, or none that a mail server could read. Set the input from, such as noreply@your-domain.',
}

const SENDERS_UNTESTED: Failure = {
  by: 'rule',
  id: 'SENDERS_UNTESTED',
  kind: 'untested',
  setting: null,
  hint: 'The session ended before these senders were tried, and the test does not log in again. Test them in a step of their own, or raise smoke-test-timeout.',
}
