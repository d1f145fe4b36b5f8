import type { RequestedSettings } from '../settings.js'

/** What is asked of a configuration. */
export interface Intent {
  /** `check` only reads; `inject` writes what `settings` asks for. */
  readonly mode: 'check' | 'inject'
  readonly settings: RequestedSettings
  /** Paths of sections (`group/section`) that are registered above the site. */
  readonly knownSections: readonly string[]
  /** The environment that is asked for; every one that the files show where it is left out. */
  readonly environment?: string
  /** What the environments of the site supply at run time; nothing where it is left out. */
  readonly environmentKeys?: readonly EnvironmentKey[]
}

/** A setting that an environment of the site supplies at run time, such as a secret. */
export interface EnvironmentKey {
  /** The environment that supplies it; null where all do. */
  readonly environment: string | null
  /** As it is given: `UMBRACO__CMS__GLOBAL__SMTP__PASSWORD`, with `__` or `:`. */
  readonly name: string
  /** null where nobody here knows it. `''` is a value. */
  readonly value: string | null
}
