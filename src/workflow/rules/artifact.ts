import { at } from '../../findings/rule.js'
import { filesNamed, type WorkflowRule } from '../case.js'
import type { Event } from '../event.js'
import { patternsOf, uploads } from '../globs.js'
import { leaksOf, type Take } from '../injecting-job.js'
import { isUseOf } from '../uses.js'
import { INJECTING } from './example.js'

/** Everybody who may read a repository may download the artifacts of its runs. */
export const artifact: WorkflowRule = {
  id: 'workflow/artifact',
  level: 'advice',
  severity: 'notice',
  summary: 'A later step uploads the injected file as a build artifact.',
  words: [],
  bad: {
    text: `${INJECTING}
- uses: actions/upload-artifact@v7
  with:
    path: ⟦src⟧`,
  },
  good: {
    text: `${INJECTING}
- uses: actions/upload-artifact@v7
  with:
    path: |
      src
      !src/Site/web.config`,
  },
  check: ({ workflow, injecting }) =>
    injecting
      .flatMap((job) => leaksOf(job, uploadOf))
      .map(({ span, paths }) => {
        const { phrase, names } = filesNamed(paths)
        return at(workflow.file, span, {
          message: `This path takes ${phrase} into a build artifact, with the injected password in it: whoever may read the repository can download it.`,
          hint: 'Upload before the SMTP settings are injected, or name folders without the file; a line with "!" and its path leaves it out.',
          names,
        })
      }),
}

/** What an upload takes; null for what is no upload, or one that cannot be known. */
export function uploadOf({ step, command }: Event): Take | null {
  if (command !== null || !isUseOf(step, 'actions/upload-artifact')) return null
  const input = step.inputs.get('path')
  const patterns = input === undefined ? null : patternsOf(input)
  if (patterns === null) return null
  const takesHidden = step.inputs.get('include-hidden-files')?.text.trim().toLowerCase() === 'true'
  return ({ path }) =>
    // Since its version 4.4, the action leaves out what is hidden, unless it is told otherwise.
    isHidden(path) && !takesHidden ? null : (uploads(patterns, path)?.span ?? null)
}

function isHidden(path: string): boolean {
  return /(?:^|\/)\./.test(path)
}
