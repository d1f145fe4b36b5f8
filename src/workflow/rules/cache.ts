import { caches, patternsOf } from '../globs.js'
import type { Event } from '../event.js'
import { leaksOf, type Injection, type Take } from '../injection.js'
import { filesNamed, type Rule } from '../rule.js'
import { isUseOf } from '../uses.js'

/** Every branch of a repository restores the caches of its default branch, pull requests' branches too. */
export const cache: Rule = {
  id: 'workflow/cache',
  summary: 'A later step keeps the injected file in a cache.',
  check: ({ injections }) =>
    injections
      .flatMap((injection) => leaksOf(injection, cachingOf(injection)))
      .map(({ span, paths }) => ({
        span,
        message: `This path takes ${filesNamed(paths)} into a cache, with the injected password in it: later runs, also those of pull requests, can restore it.`,
        hint: 'Name folders without the file. A line with "!" does not help, since a folder is cached as a whole.',
      })),
}

const LATER = 'actions/cache'
const AT_ONCE = 'actions/cache/save'

/** What a cache takes. */
function cachingOf({ after }: Injection): (event: Event) => Take | null {
  return ({ step, command }) => {
    if (command !== null || !isUseOf(step, LATER, AT_ONCE)) return null
    const input = step.inputs.get('path')
    const patterns = input === undefined ? null : patternsOf(input)
    if (patterns === null) return null
    const isAtOnce = isUseOf(step, AT_ONCE)
    return ({ path, during }) => {
      // actions/cache itself saves when the job ends, if the file is still there then.
      const isKept = isAtOnce || during.size === after.length
      return isKept ? (caches(patterns, path)?.span ?? null) : null
    }
  }
}
