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
    const failure = await tryEnvelope(envelopes, session, from)
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
 * sending a message. The codes are those that System.Net.Mail accepts (SmtpCommands).
 */
async function tryEnvelope(
  { stages, level, ...envelopes }: Envelopes,
  session: Session,
  from: string,
): Promise<Failure | null> {
  const to = envelopes.to ?? from
  const steps: readonly [StageName, string, readonly number[]][] = [
    ['mail', `MAIL FROM:<${from}>`, [250]],
    ['rcpt', `RCPT TO:<${to}>`, [250, 251]],
    ['data', 'DATA', [354]],
    ['message', `${testMessage(from, to, new Date())}.`, [250]],
  ]
  for (const [stage, line, accepted] of steps) {
    if (!reaches(level, stage)) break
    stages.begin(stage, from)
    const reply = await session.say(line)
    if ('by' in reply) return reply
    if (!accepted.includes(reply.code)) return refusedBy(reply)
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
