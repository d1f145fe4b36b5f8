/**
 * Whether a file, as it is, stands in git's history.
 */
import { basename, dirname } from 'node:path'
import process from 'node:process'

/** A filter of the repository may be slow, but nobody waits for one that hangs. */
const TIMEOUT_MS = 20_000

/**
 * Whether the bytes of a file are those of the same path at HEAD, in the innermost git repository that
 * holds it: as git would store them (line ends, filters), or as they are, since git leaves CRLF alone
 * where it has stored CRLF before.
 *
 * @param realPath absolute, free of symbolic links
 * @returns false also where there is no git, no repository or no commit
 */
export async function isCommitted(realPath: string): Promise<boolean> {
  const name = basename(realPath)
  const git = await gitIn(dirname(realPath))
  const committed = await git(['rev-parse', '--verify', '--quiet', `HEAD:./${name}`])
  if (committed === null) return false
  const forms = await Promise.all([
    git(['hash-object', '--', name]),
    git(['hash-object', '--no-filters', '--', name]),
  ])
  return forms.includes(committed)
}

/** Runs git with fixed arguments, in no shell; hands out its one line, or null where it fails. */
type Git = (args: readonly string[]) => Promise<string | null>

async function gitIn(cwd: string): Promise<Git> {
  // Loaded only here: the step itself has no use for it, and it costs time at each start.
  const { execFile } = await import('node:child_process')
  const options = { cwd, env: environment(), timeout: TIMEOUT_MS, windowsHide: true }
  return (args) =>
    new Promise((resolve) => {
      execFile('git', args, options, (error, stdout) => {
        resolve(error === null ? stdout.trim() : null)
      })
    })
}

/**
 * What git sees of our environment. A repository may name programs as filters, so no input goes along;
 * and `GIT_DIR` and its kin would lead to another repository than the one that holds the file.
 */
function environment(): NodeJS.ProcessEnv {
  const hidden = /^(?:GIT|INPUT|STATE)_/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !hidden.test(name)))
}
