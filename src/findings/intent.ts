import type { RequestedSettings } from '../settings.js'

/** What is asked of a configuration. */
export interface Intent {
  /** `check` only reads; `inject` writes what `settings` asks for. */
  readonly mode: 'check' | 'inject'
  readonly settings: RequestedSettings
  /** Paths of sections (`group/section`) that are registered above the site. */
  readonly knownSections: readonly string[]
}
