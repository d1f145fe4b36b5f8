/**
 * The stages of a smoke test: their names, their order, and the record that is kept of them.
 */
import { inert } from '../text/inert.js'

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
  /** Several of a stage where it is about one sender after another. */
  readonly #parts = new Map<StageName, readonly Stage[]>()
  #current: StageName = 'dns'
  #about: string | null = null
  #since = performance.now()

  /**
   * @param options.level stages behind it are not recorded
   * @param options.conceal takes the secrets out of details
   * @param options.onStage is called whenever a stage ends; for `ehlo` twice where STARTTLS comes between, from `mail` on
   *   once for each sender
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

  /**
   * A stage begins. One that has ended may begin again: its times add up. The last result counts, but where each is
   * about something else, all are kept.
   *
   * @param about what the stage is about this time, such as a sender; its detail begins with that
   */
  begin(name: StageName, about: string | null = null): void {
    this.#current = name
    this.#about = about
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
  skip(name: StageName, detail: string, about: string | null = null): void {
    if (!reaches(this.#level, name)) return
    this.#record({ name, status: 'skipped', ms: 0, detail: this.#shown(detail, about) }, about)
  }

  /** The stages of TLS, where it has no place in this dialogue, and why. */
  skipTls(detail: string): void {
    for (const name of ['starttls', 'tls', 'cert'] as const) this.skip(name, detail)
  }

  /** Every stage of the level, and what came before, in order; those that were not reached are `skipped`. */
  all(): readonly Stage[] {
    const isShown = (name: StageName) => reaches(this.#level, name) || this.#parts.has(name)
    return STAGES.filter(isShown).map((name) => whole(name, this.#parts.get(name) ?? []))
  }

  #end(status: 'ok' | 'failed', detail: string): void {
    const name = this.#current
    const about = this.#about
    const before = about === null ? (this.#parts.get(name)?.at(-1)?.ms ?? 0) : 0
    const ms = tenths(before + performance.now() - this.#since)
    this.#record({ name, status, ms, detail: this.#shown(detail, about) }, about)
  }

  #shown(detail: string, about: string | null): string {
    const words = inert(this.#conceal(detail))
    return about === null ? words : `${inert(this.#conceal(about), ABOUT)}: ${words}`
  }

  #record(stage: Stage, about: string | null): void {
    const others = about === null ? [] : (this.#parts.get(stage.name) ?? [])
    this.#parts.set(stage.name, [...others, stage])
    this.#onStage(stage)
  }
}

/** How much of a sender is shown, in characters. */
const ABOUT = 100

/** So many parts of a stage tell their detail: hundreds of files may have a sender each. */
const PARTS = 20

/** All parts of a stage in one. */
function whole(name: StageName, parts: readonly Stage[]): Stage {
  if (parts.length === 0) return { name, status: 'skipped', ms: 0, detail: 'not reached' }
  const statuses = parts.map(({ status }) => status)
  const status = (['failed', 'ok'] as const).find((one) => statuses.includes(one)) ?? 'skipped'
  const ms = tenths(parts.reduce((sum, part) => sum + part.ms, 0))
  const details = parts.slice(0, PARTS).map(({ detail }) => detail)
  const more = parts.length > PARTS ? [`and ${parts.length - PARTS} more`] : []
  return { name, status, ms, detail: [...details, ...more].join('; ') }
}

function tenths(ms: number): number {
  return Math.round(ms * 10) / 10
}
