import { at } from '../../findings/rule.js'
import { filesNamed, type WorkflowRule } from '../case.js'
import type { Event } from '../event.js'
import { caches, patternsOf } from '../globs.js'
import { leaksOf, type InjectingJob, type Take } from '../injecting-job.js'
import { isUseOf } from '../uses.js'
import { INJECTING } from './example.js'

/** Every branch of a repository restores the caches of its default branch, pull requests' branches too. */
export const cache: WorkflowRule = {
  id: 'workflow/cache',
  level: 'advice',
  severity: 'notice',
  summary: 'A later step keeps the injected file in a cache.',
  words: [],
  bad: {
    text: `${INJECTING}
- uses: actions/cache@v5
  with:
    path: |
      packages
      ⟦src⟧
      !src/Site/web.config
    key: site`,
  },
  good: {
    text: `${INJECTING}
- uses: actions/cache@v5
  with:
    path: |
      packages
      src/Site/bin
    key: site`,
  },
  check: ({ workflow, injecting }) =>
    injecting
      .flatMap((job) => leaksOf(job, cachingOf(job)))
      .map(({ span, paths }) => {
        const { phrase, names } = filesNamed(paths)
        return at(workflow.file, span, {
          message: `This path takes ${phrase} into a cache, with the injected password in it: later runs, also those of pull requests, can restore it.`,
          hint: 'Name folders without the file. A line with "!" does not help, since a folder is cached as a whole.',
          names,
        })
      }),
}

const LATER = 'actions/cache'
const AT_ONCE = 'actions/cache/save'

/** What a cache takes. */
function cachingOf({ after }: InjectingJob): (event: Event) => Take | null {
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
