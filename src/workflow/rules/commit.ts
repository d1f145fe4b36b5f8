import { at } from '../../findings/rule.js'
import { filesNamed, type WorkflowRule } from '../case.js'
import type { Event } from '../event.js'
import { gitCallOf, movesOrigin, ownCloneOf, type GitCall } from '../git.js'
import type { Held, InjectingJob } from '../injecting-job.js'
import { covers, joined } from '../paths.js'
import type { Word } from '../words.js'
import { INJECTING } from './example.js'

/** What git has once pushed is in the history of every clone. */
export const commit: WorkflowRule = {
  id: 'workflow/commit',
  level: 'advice',
  severity: 'notice',
  summary: 'A later command commits the injected file, and pushes it to the same repository.',
  words: [],
  bad: {
    text: `- uses: actions/checkout@v7
${INJECTING}
- run: |
    ⟦git add .⟧
    git commit -m "Update version"
    git push`,
  },
  good: {
    text: `- uses: actions/checkout@v7
${INJECTING}
- run: |
    git add version.txt
    git commit -m "Update version"
    git push`,
  },
  check: ({ workflow, injecting, context }) =>
    injecting
      .flatMap((job) => distinct(job, context.repository))
      .map(({ event, paths }) => {
        const { phrase, names } = filesNamed(paths)
        return at(workflow.file, event.command?.span ?? { start: 0, end: 0 }, {
          message: `This command takes ${phrase} into a commit that is pushed to this repository, with the injected password in it: it stays in the history.`,
          hint: 'Commit before the SMTP settings are injected, or add the files that are meant by their names. Where it was pushed already, change the password.',
          names,
        })
      }),
}

interface Taken {
  readonly event: Event
  readonly paths: readonly string[]
}

/** The commands that take files into commits, each once. */
function distinct(job: InjectingJob, repository: string | null): readonly Taken[] {
  const taken = job.files.flatMap((file) => {
    const clone = ownCloneOf(job.before, file.path, repository)
    const isOther = clone === null || isWorkedInBelow(job, file.path, clone)
    const event = isOther ? null : pushedBy(job, file, clone)
    return event === null ? [] : [{ event, path: file.path }]
  })
  return [...new Set(taken.map(({ event }) => event))].map((event) => ({
    event,
    paths: taken.filter((one) => one.event === event).map(({ path }) => path),
  }))
}

/** Whether git is called in a folder between clone and file: perhaps another clone, made by a script. */
function isWorkedInBelow({ before, after }: InjectingJob, path: string, clone: string): boolean {
  const folders = [...before, ...after].map(({ command }) => gitCallOf(command)?.folder ?? clone)
  return folders.some((folder) => folder.length > clone.length && covers(folder, path))
}

/** A call of git in the clone. */
interface Called extends GitCall {
  readonly event: Event
}

/** The command that takes a file into a commit which is pushed later; null where there is none. */
function pushedBy({ before, after }: InjectingJob, file: Held, clone: string): Event | null {
  const calls = callsIn(after, clone)
  const isCommit = ({ verb, args }: GitCall): boolean =>
    verb === 'commit' && !args.includes('--dry-run')
  const present = calls.filter(({ event }) => file.during.has(event))
  const taking = present.find((call) => takes(call, file.path))
  if (taking === undefined) return null
  const committed = present.slice(present.indexOf(taking)).find(isCommit)
  if (committed === undefined) return null
  const isPushed = calls.slice(calls.indexOf(committed)).some(pushes)
  const isMoved = [...callsIn(before, clone), ...calls].some(movesOrigin)
  return isPushed && !isMoved ? taking.event : null
}

function callsIn(events: readonly Event[], clone: string): readonly Called[] {
  return events.flatMap((event) => {
    const call = gitCallOf(event.command)
    return call?.folder === clone ? [{ ...call, event }] : []
  })
}

/** Whether a call takes a changed file into the index, or into a commit at once. */
function takes({ verb, args, folder }: GitCall, path: string): boolean {
  if (args.includes('--dry-run')) return false
  if (verb === 'commit') return args.some((arg) => arg === '--all' || hasFlag(arg, /a/))
  if ((verb !== 'add' && verb !== 'stage') || args.includes('-n')) return false
  const isEnd = (arg: Word): boolean => arg === '--'
  const named = args.filter((arg) => arg === null || (!arg.startsWith('-') && !isEnd(arg)))
  if (named.some((arg) => arg === null || /^:[^/]|^:$/.test(arg))) return false
  if (named.length > 0) return named.some((arg) => isNamed(arg, folder, path))
  return args.some((arg) => arg === '--all' || arg === '--update' || hasFlag(arg, /[Au]/))
}

/** Whether a word is short flags together, such as `-am`, with one of those that are looked for. */
function hasFlag(arg: Word, flag: RegExp): boolean {
  return arg !== null && /^-[a-zA-Z]+$/.test(arg) && flag.test(arg)
}

/** Of patterns, only those that mean the same to a shell and to git: `*` takes all but what is hidden. */
function isNamed(arg: Word, folder: string | null, path: string): boolean {
  if (arg === ':/') return true
  if (arg === '*') return !path.split('/').some(isHidden)
  const named = joined(folder, arg)
  return named !== null && covers(named, path)
}

function isHidden(segment: string): boolean {
  return segment.startsWith('.')
}

/** Options of `git push` that take a value, after which nothing is sure, and the one that does nothing. */
const UNSURE = /^(?:-o|-n|--dry-run|--push-option|--repo|--receive-pack|--exec|--delete|-d)(?:=|$)/

/** Whether a call pushes to where the clone came from. */
function pushes({ verb, args }: GitCall): boolean {
  if (verb !== 'push' || args.some((arg) => arg !== null && UNSURE.test(arg))) return false
  const remote = args.find((arg) => arg?.startsWith('-') !== true)
  return remote === undefined || remote === 'origin'
}
