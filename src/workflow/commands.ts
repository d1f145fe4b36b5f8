/**
 * The commands of a `run:` step, each with the folder in which it runs.
 */
import { joined, resolved } from './paths.js'
import { partsOf, type Part, type Word } from './words.js'
import type { Step } from './workflow.js'
import type { Span } from '../syntax/span.js'

export interface Command {
  readonly name: string
  readonly args: readonly Word[]
  /** Relative to the workspace, with `/`; null where it is not known. */
  readonly folder: string | null
  /** Where it stands in the file. */
  readonly span: Span
}

/** The shells whose commands are read. Without any, it is one of them on every system. */
const SHELLS = new Set(['', 'bash', 'sh', 'pwsh', 'powershell'])

const CHANGES_FOLDER = new Set(['cd', 'chdir', 'pushd', 'popd', 'set-location', 'push-location'])

/** What may stand before a command. With a keyword, the command may not run at all. */
const KEYWORDS = new Set(['if', 'then', 'elif', 'else', 'while', 'until', 'do', '{', '!', 'time'])

/** The commands in their order; none where the step is no script that can be read. */
export function commandsOf({ run, shell, workingDirectory }: Step): readonly Command[] {
  if (run === null || !SHELLS.has(shell.trim().split(/\s/)[0] ?? '')) return []
  const commands: Command[] = []
  const outer: (string | null)[] = []
  let folder = joined('', resolved(workingDirectory))
  for (const part of partsOf(run.text) ?? []) {
    if (part.kind === 'open') outer.push(folder)
    else if (part.kind === 'close') folder = outer.length > 0 ? (outer.pop() ?? null) : folder
    else {
      const { name, args, isConditional } = called(part)
      const changed = CHANGES_FOLDER.has(name)
      if (changed) folder = isConditional ? null : joined(folder, args[0] ?? null)
      else commands.push({ name, args, folder, span: run.place(part.start, part.end) })
    }
  }
  return commands
}

/** The program that a command calls, without what stands before it. */
function called({ words }: Extract<Part, { kind: 'command' }>): {
  readonly name: string
  readonly args: readonly Word[]
  readonly isConditional: boolean
} {
  const isBefore = (word: Word): boolean =>
    word !== null && (KEYWORDS.has(word) || /^[A-Za-z_]\w*=/.test(word))
  const first = words.findIndex((word) => !isBefore(word))
  const rest = first < 0 ? [] : words.slice(first)
  const [program, ...args] = rest[0] === 'sudo' ? rest.slice(1) : rest
  const isConditional = words.slice(0, Math.max(0, first)).some((word) => KEYWORDS.has(word ?? ''))
  return { name: program?.toLowerCase() ?? '', args, isConditional }
}
