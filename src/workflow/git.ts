/**
 * Calls of git, and which clone they work in.
 */
import { trimEndOf } from '../text/trim.js'
import type { Command } from './commands.js'
import type { Event } from './event.js'
import { covers, joined, resolved } from './paths.js'
import { isSameRepository, isUseOf } from './uses.js'
import type { Word } from './words.js'

export interface GitCall {
  /** Such as `add`. */
  readonly verb: string
  readonly args: readonly Word[]
  /** The folder that it works in, relative to the workspace; null where it is not known. */
  readonly folder: string | null
}

/** The call of git that a command is; null where it is none, or what it does is not known. */
export function gitCallOf(command: Command | null): GitCall | null {
  if (command?.name !== 'git') return null
  let { folder } = command
  for (let index = 0; index < command.args.length; index++) {
    const arg = command.args[index]
    if (arg === null || arg === undefined) return null
    if (!arg.startsWith('-')) return { verb: arg, args: command.args.slice(index + 1), folder }
    if (arg === '-C') folder = joined(folder, command.args[index + 1] ?? null)
    if (/^--(?:git-dir|work-tree)/.test(arg)) folder = null
    if (/^(?:-C|-c|--git-dir|--work-tree)$/.test(arg)) index++
  }
  return null
}

/** Those that may put a file back as it was committed, unless they make a branch. */
const PUTS_BACK = new Set(['checkout', 'clean', 'reset', 'restore', 'rm', 'stash', 'switch'])

/** Whether a call may put files of the working tree back. */
export function putsBack({ verb, args }: GitCall): boolean {
  const makesBranch = args.some((arg) => /^(?:-[bBcC]|--orphan|--create)$/.test(arg ?? ''))
  return PUTS_BACK.has(verb) && !makesBranch
}

/** Whether a call may change where `origin` is. */
export function movesOrigin({ verb, args }: GitCall): boolean {
  const [first] = args.filter((arg) => arg?.startsWith('-') !== true)
  if (verb === 'config') return /^(?:remote|url|branch|push)\./.test(first ?? 'remote.')
  return verb === 'remote' && /^(?:set-url|remove|rm|rename)$/.test(first ?? '')
}

/** A clone in the workspace. */
interface Clone {
  readonly folder: string
  /** Whether it is one of the repository that the workflow belongs to. */
  readonly isOwn: boolean
}

/**
 * The folder of the clone of the workflow's own repository that a file lies in.
 *
 * @param before what happened in the job so far
 * @returns null where it lies in another clone, or nobody knows
 */
export function ownCloneOf(
  before: readonly Event[],
  path: string,
  repository: string | null,
): string | null {
  const clones = before.map((event) => clonedBy(event, repository))
  if (clones.includes('unknown')) return null
  const around = clones.filter(
    (clone): clone is Clone =>
      typeof clone === 'object' && clone !== null && covers(clone.folder, path),
  )
  const deepest = Math.max(...around.map(({ folder }) => folder.length))
  const clone = around.findLast(({ folder }) => folder.length === deepest)
  return clone?.isOwn === true ? clone.folder : null
}

function clonedBy({ step, command }: Event, repository: string | null): Clone | 'unknown' | null {
  if (command === null) {
    if (!isUseOf(step, 'actions/checkout')) return null
    const folder = joined('', resolved(step.inputs.get('path')?.text ?? ''))
    const named = step.inputs.get('repository')?.text.trim() ?? ''
    const isOwn =
      named === '' ||
      /^\$\{\{\s*github\s*\.\s*repository\s*\}\}$/i.test(named) ||
      isSameRepository(named, repository)
    return folder === null ? 'unknown' : { folder, isOwn }
  }
  const call = gitCallOf(command)
  if (call?.verb !== 'clone') return null
  const folder = joined(call.folder, clonedInto(call.args))
  return folder === null ? 'unknown' : { folder, isOwn: false }
}

/** The folder that `git clone` makes: the last of its two arguments, else the repository's name. */
function clonedInto(args: readonly Word[]): Word {
  if (args.includes(null)) return null
  const [source, target, ...more] = args.filter((arg) => arg !== null && !arg.startsWith('-'))
  if (source == null || more.length > 0) return null
  return (
    target ??
    trimEndOf(source, /\//)
      .replace(/\.git$/, '')
      .replace(/^.*[/:]/, '')
  )
}
