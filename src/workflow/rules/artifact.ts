import { at } from '../../findings/rule.js'
import { filesNamed, type WorkflowRule } from '../case.js'
import type { Event } from '../event.js'
import { patternsOf, uploads } from '../globs.js'
import { leaksOf, type InjectingJob, type Leak, type Take } from '../injecting-job.js'
import { publishes, publishesInto } from '../publish.js'
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
      .flatMap((job) => [...leaksOf(job, uploadOf), ...namedAlike(job)])
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

/** A script can be long: more uploads than this are not compared with it. */
const MOST_COMPARED = 20

/** Uploads of the folder into which the site was published, where the same expression names it in both places. */
function namedAlike({ after, files }: InjectingJob): readonly Leak[] {
  const uploads = after.filter(({ step }) => isUseOf(step, 'actions/upload-artifact'))
  return uploads.slice(0, MOST_COMPARED).flatMap((upload) => {
    const input = upload.step.inputs.get('path')
    if (input === undefined) return []
    const into = publishingBefore(upload, after, input.text)
    const paths = files
      .filter(({ path, origin }) => path === origin)
      .filter(({ path, during }) =>
        into.some((event) => during.has(event) && publishes(event.command, path)),
      )
      .map(({ path }) => path)
    return paths.length === 0 ? [] : [{ span: input.span, paths }]
  })
}

/** The commands that publish into a folder before it is uploaded. */
function publishingBefore(
  upload: Event,
  after: readonly Event[],
  folder: string,
): readonly Event[] {
  const before = after.slice(0, after.indexOf(upload))
  const steps = new Set(before.map(({ step }) => step))
  const into = new Set([...steps].filter(({ run }) => publishesInto(run?.text ?? '', folder)))
  return before.filter(({ step }) => into.has(step))
}

function isHidden(path: string): boolean {
  return /(?:^|\/)\./.test(path)
}
