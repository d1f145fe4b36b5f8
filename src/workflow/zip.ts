/**
 * What `zip` packs (Info-ZIP 3.0), as far as its arguments tell.
 */
import type { Command } from './commands.js'
import { covers, joined } from './paths.js'
import { matchesText } from '../text/wildcards.js'
import type { Word } from './words.js'

export interface Packing {
  /** The archive, relative to the workspace, with `/`. */
  readonly archive: string
  readonly packs: (path: string) => boolean
}

/** Options that make another list of files, or do something else with the archive. */
const UNREAD = /^(?:-[a-zA-Z0-9]*[@dfibnotPRTuU]|--(?!quiet|recurse-paths|exclude|verbose))/

/** What a command packs; null where it is no `zip`, or cannot be told. */
export function packingOf(command: Command | null): Packing | null {
  if (command?.name !== 'zip') return null
  const { folder } = command
  const { options, operands, excluded } = argumentsOf(command.args)
  if (options.some((option) => UNREAD.test(option))) return null
  const [named, ...sources] = operands.map((operand) => joined(folder, operand))
  if (named === undefined || named === null || excluded === null) return null
  const isDeep = options.some((option) => /^-[a-zA-Z0-9]*r|^--recurse-paths$/.test(option))
  return {
    archive: named.slice(named.lastIndexOf('/') + 1).includes('.') ? named : `${named}.zip`,
    packs: (path) =>
      sources.some(
        (source) => source === path || (isDeep && source !== null && covers(source, path)),
      ) && !excluded.some((pattern) => isExcluded(pattern, within(folder, path))),
  }
}

interface Arguments {
  readonly options: readonly string[]
  readonly operands: readonly Word[]
  /** The patterns after `-x`; null where one of them is not known. */
  readonly excluded: readonly string[] | null
}

/** `zip [options] archive sources… [-x patterns…]`; the patterns end with the next option. */
function argumentsOf(args: readonly Word[]): Arguments {
  const options: string[] = []
  const operands: Word[] = []
  const excluded: Word[] = []
  let target = operands
  for (const arg of args) {
    if (arg === null || !arg.startsWith('-') || arg === '-') {
      target.push(arg)
      continue
    }
    options.push(arg.replace(/^(-x|--exclude).*/, '$1'))
    target = /^(?:-x|--exclude)/.test(arg) ? excluded : operands
    // -x@list names a file of patterns; what it lists is meant to stay out of the deployment.
    const [, attached = ''] = /^(?:-x|--exclude=?)(.*)$/.exec(arg) ?? []
    if (attached.startsWith('@')) target = operands
    else if (attached !== '') excluded.push(attached)
  }
  const known = excluded.filter((pattern) => pattern !== null)
  return { options, operands, excluded: known.length === excluded.length ? known : null }
}

/** The wildcards of zip match `/` too. One with a set may match. */
function isExcluded(pattern: string, path: string): boolean {
  return /[[\\]/.test(pattern) || matchesText(pattern.replace(/^\.\//, ''), path)
}

/** A path as zip stores it: from the folder in which it is called. */
function within(folder: string | null, path: string): string {
  return folder === null || folder === '' ? path : path.replace(`${folder}/`, '')
}
