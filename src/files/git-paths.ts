/**
 * Asking git about many paths at once: starting it takes longer than what it has to do.
 */
import process from 'node:process'
import type { Answer, Git } from './git.js'

/** What is asked about each of some paths. */
export interface Question<Said> {
  /** What goes before the paths. */
  readonly args: readonly string[]
  /** What the text of an answer says of a path of the repository, given as `asGitNames` has it. */
  readonly read: (text: string) => (name: string) => Said
  /** What is to be said of a path where git failed. */
  readonly failed: (answer: Answer) => Said
}

/** In UTF-16 code units: Windows takes 32,767 for a command line, with the two paths of the repository. */
const MOST_AT_ONCE = 16_000

/**
 * Asks about all paths, and says of each what git would say of it alone. Where git fails for several, one of
 * them may be the reason, and each is asked about by itself; but nobody waits again for a git that hangs.
 *
 * @param paths relative to the top of the repository, with `/`
 * @returns what is said of one of them; it throws for any other path, a mistake of this program
 */
export async function askAbout<Said>(
  git: Git,
  paths: readonly string[],
  question: Question<Said>,
): Promise<(path: string) => Said> {
  const said = new Map<string, Said>()
  for (const some of portions(paths)) {
    for (const { about, answer } of await answers(git, question.args, some)) {
      const { read, failed } = question
      const saidOf = answer.code === 0 ? read(answer.text) : () => failed(answer)
      for (const path of about) said.set(path, saidOf(asGitNames(path)))
    }
  }
  return (path) => {
    const one = said.get(path)
    if (one === undefined) throw new Error('Git was not asked about a path')
    return one
  }
}

/** An answer, and the paths that it is about. */
interface Reply {
  readonly about: readonly string[]
  readonly answer: Answer
}

async function answers(
  git: Git,
  args: readonly string[],
  paths: readonly string[],
): Promise<readonly Reply[]> {
  const ask = async (about: readonly string[]): Promise<Reply> => ({
    about,
    answer: await git([...args, '--', ...about]),
  })
  const together = await ask(paths)
  const { code, isLate } = together.answer
  if (code === 0 || isLate || paths.length === 1) return [together]
  const replies: Reply[] = []
  for (const path of paths) replies.push(await ask([path]))
  return replies
}

/** The paths in their order, as many at a time as a command line takes. */
function portions(paths: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = []
  let room = 0
  for (const path of paths) {
    room -= path.length + 1
    const last = all.at(-1)
    if (last !== undefined && room >= 0) {
      last.push(path)
    } else {
      all.push([path])
      room = MOST_AT_ONCE - path.length - 1
    }
  }
  return all
}

/**
 * A path as git names it in an answer. On macOS, git composes what it is given (`core.precomposeUnicode`), and
 * the disk does not know the difference; elsewhere, there may be a file of each name.
 */
function asGitNames(path: string): string {
  return process.platform === 'darwin' ? path.normalize('NFC') : path
}
