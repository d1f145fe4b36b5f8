/**
 * The stages of a smoke test: their names, their order, and the record that is kept of them.
 */
import { inert } from '../redaction/inert.js'

/** In the order in which `System.Net.Mail` meets them. `message` is the reply after the final dot. */
export const STAGES = [
  'dns',
  'tcp',
  'greeting',
  'ehlo',
  'starttls',
  'tls',
  'cert',
  'auth',
  'mail',
  'rcpt',
  'data',
  'message',
] as const
export type StageName = (typeof STAGES)[number]

/** How far a smoke test goes. */
export const LEVELS = ['connect', 'login', 'recipient', 'send'] as const
export type SmokeTestLevel = (typeof LEVELS)[number]

const LAST: Readonly<Record<SmokeTestLevel, StageName>> = {
  connect: 'ehlo',
  login: 'auth',
  recipient: 'rcpt',
  send: 'message',
}

/** Whether a level includes a stage. */
export function reaches(level: SmokeTestLevel, stage: StageName): boolean {
  return STAGES.indexOf(stage) <= STAGES.indexOf(LAST[level])
}

/** What happened in one stage. */
export interface Stage {
  readonly name: StageName
  readonly status: 'ok' | 'failed' | 'skipped'
  /** How long it took, in milliseconds, to a tenth. */
  readonly ms: number
  /** A word of detail, inert: addresses, the greeting, extensions, the certificate. */
  readonly detail: string
}

/** Keeps the record while a test runs. */
export class StageLog {
  readonly #level: SmokeTestLevel
  readonly #conceal: (text: string) => string
  readonly #onStage: (stage: Stage) => void
  readonly #stages = new Map<StageName, Stage>()
  #current: StageName = 'dns'
  #since = performance.now()

  /**
   * @param options.level stages behind it are not recorded
   * @param options.conceal takes the secrets out of details
   * @param options.onStage is called whenever a stage ends; for `ehlo` twice where STARTTLS comes between
   */
  constructor(options: {
    readonly level: SmokeTestLevel
    readonly conceal: (text: string) => string
    readonly onStage: (stage: Stage) => void
  }) {
    this.#level = options.level
    this.#conceal = options.conceal
    this.#onStage = options.onStage
  }

  /** The stage that is under way. */
  get current(): StageName {
    return this.#current
  }

  /** A stage begins. One that has ended may begin again: its times add up, the last result counts. */
  begin(name: StageName): void {
    this.#current = name
    this.#since = performance.now()
  }

  /** The current stage went well. */
  ok(detail: string): void {
    this.#end('ok', detail)
  }

  /** The current stage failed. */
  fail(detail: string): void {
    this.#end('failed', detail)
  }

  /** A stage that has no place in this dialogue, and why. */
  skip(name: StageName, detail: string): void {
    if (!reaches(this.#level, name)) return
    this.#record({ name, status: 'skipped', ms: 0, detail })
  }

  /** Every stage of the level, in order; those that were not reached are `skipped`. */
  all(): readonly Stage[] {
    return STAGES.filter((name) => reaches(this.#level, name)).map(
      (name) => this.#stages.get(name) ?? { name, status: 'skipped', ms: 0, detail: 'not reached' },
    )
  }

  #end(status: 'ok' | 'failed', detail: string): void {
    const name = this.#current
    const ms = (this.#stages.get(name)?.ms ?? 0) + performance.now() - this.#since
    this.#record({
      name,
      status,
      ms: Math.round(ms * 10) / 10,
      detail: inert(this.#conceal(detail)),
    })
  }

  #record(stage: Stage): void {
    this.#stages.set(stage.name, stage)
    this.#onStage(stage)
  }
}
