/**
 * The job in which a password is injected: what happens before and after.
 */
import { eventsOf, type Event } from './event.js'
import { gitCallOf, putsBack } from './git.js'
import { covers, joined, resolved } from './paths.js'
import { isPublishing, publishedPaths } from './publish.js'
import { isOurs, isUseOf, type WorkflowContext } from './uses.js'
import type { Job, Step, Workflow } from './workflow.js'
import type { Span } from '../syntax/span.js'

/** A file, a copy or an archive of it, and how long it is there. */
export interface Held {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** The injected file, of which this may be a copy. */
  readonly origin: string
  /** What happens while it is there with the password in it. */
  readonly during: ReadonlySet<Event>
}

/** A job that injects. */
export interface InjectingJob {
  /** The step that injects. */
  readonly step: Step
  readonly before: readonly Event[]
  /** What surely comes after the injection, in its order. */
  readonly after: readonly Event[]
  /** The injected files and what is published of them. */
  readonly files: readonly Held[]
}

/** Jobs have some dozens of events; with more than this, and more files, nobody looks any more. */
const MOST_EVENTS = 2000
const MOST_FILES = 50
const MOST_COPIES = 200

/** The jobs of a workflow that inject, of those that may be the one that runs. */
export function injectingJobsOf(
  workflow: Workflow,
  context: WorkflowContext,
): readonly InjectingJob[] {
  if (context.injected.length === 0) return []
  return workflow.jobs
    .filter(({ id }) => context.job === null || id === context.job)
    .map((job) => injectingJobOf(job, context))
    .filter((job) => job !== null)
}

/** Of several steps that inject, any may be the one that runs: only what follows the last is after it. */
function injectingJobOf({ steps }: Job, context: WorkflowContext): InjectingJob | null {
  const last = steps.findLastIndex((step) => isOurs(step, context) && injects(step))
  const ours = steps[last]
  if (ours === undefined) return null
  const before = steps.slice(0, last).flatMap(eventsOf)
  const after = steps
    .slice(last + 1)
    .filter((step) => mayFollow(step, ours))
    .flatMap(eventsOf)
  if (before.length + after.length > MOST_EVENTS) return null
  const files = context.injected.slice(0, MOST_FILES).map((path) => held(path, after))
  return { step: ours, before, after, files: [...files, ...copiesOf(files, after)] }
}

/** What later commands publish of the files, while these are there. */
function copiesOf(files: readonly Held[], after: readonly Event[]): readonly Held[] {
  return after
    .flatMap((event, index) =>
      isPublishing(event.command)
        ? files
            .filter(({ during }) => during.has(event))
            .flatMap(({ path }) =>
              publishedPaths(event.command, path).map((copy) => ({ copy, path, index })),
            )
        : [],
    )
    .slice(0, MOST_COPIES)
    .map(({ copy, path, index }) => held(copy, after.slice(index + 1), path))
}

/** How long something is there, of what happens since. */
export function held(path: string, since: readonly Event[], origin = path): Held {
  const end = since.findIndex((event) => undoes(event, path))
  return { path, origin, during: new Set(end < 0 ? since : since.slice(0, end)) }
}

function injects({ inputs, condition }: Step): boolean {
  return inputs.get('mode')?.text.trim() !== 'check' && condition !== 'false'
}

/** Conditions of two steps that can be true together for sure; of others, who knows. */
function mayFollow({ condition }: Step, ours: Step): boolean {
  if (condition === 'false') return false
  const isOfStatus = /^!?\s*(?:always|success|failure|cancelled)\(\)$/.test(condition)
  return isOfStatus || condition === '' || ours.condition === '' || condition === ours.condition
}

const REMOVES = new Set(['rm', 'mv', 'del', 'remove-item', 'move-item'])

/** Whether an event may put a file back, or take it away. */
function undoes({ step, command }: Event, path: string): boolean {
  if (command === null) return isUseOf(step, 'actions/checkout') && checkoutCovers(step, path)
  const call = gitCallOf(command)
  if (call !== null) return putsBack(call)
  const { name, args, folder } = command
  if (!REMOVES.has(name)) return false
  const gone = args.map((arg) => joined(folder, arg)).filter((one) => one !== null)
  return gone.some((one) => covers(one, path))
}

/** A check-out into a folder replaces what is in it; into one that is not known, perhaps this one. */
function checkoutCovers({ inputs }: Step, path: string): boolean {
  const folder = joined('', resolved(inputs.get('path')?.text ?? ''))
  return folder === null || covers(folder, path)
}

/** A place at which files leave the job. */
export interface Leak {
  readonly span: Span
  readonly paths: readonly string[]
}

/** Where in the workflow something takes a file; null where it does not. */
export type Take = (file: Held) => Span | null

/**
 * The places at which injected files leave the job, one for each event.
 *
 * @param takeOf what an event takes; null for one that takes nothing
 */
export function leaksOf(
  { after, files }: InjectingJob,
  takeOf: (event: Event) => Take | null,
): readonly Leak[] {
  return after.flatMap((event) => {
    const take = takeOf(event)
    if (take === null) return []
    const taken = files.filter((file) => file.during.has(event) && take(file) !== null)
    const span = taken[0] === undefined ? null : take(taken[0])
    return span === null ? [] : [{ span, paths: pathsOf(taken) }]
  })
}

/** Each injected file once: by the path of its copy, where that is certain. */
function pathsOf(taken: readonly Held[]): readonly string[] {
  return [...new Set(taken.map(({ origin }) => origin))].map((origin) => {
    const copies = taken.filter((one) => one.origin === origin)
    const [only] = copies
    return copies.length === 1 && only !== undefined ? only.path : origin
  })
}
