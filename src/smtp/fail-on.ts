/**
 * Which failures of a smoke test count.
 */
import type { Kind } from './hints/hint.js'

/** `site`: what the site would meet too; `any`: whatever went wrong; `never`: nothing. */
export const FAIL_ON = ['site', 'any', 'never'] as const
export type SmokeTestFailOn = (typeof FAIL_ON)[number]

/** The kinds that say nothing sure about the site. */
const NOT_THE_SITE: ReadonlySet<Kind> = new Set(['network', 'temporary', 'untested'])

/** What a failure of some kind makes of the test. */
export function statusOf(kind: Kind, failOn: SmokeTestFailOn): 'warned' | 'failed' {
  switch (failOn) {
    case 'never':
      return 'warned'
    case 'any':
      return 'failed'
    case 'site':
      return NOT_THE_SITE.has(kind) ? 'warned' : 'failed'
  }
}
