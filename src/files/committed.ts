/**
 * Whether a file, as it is, stands in git's history.
 */
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { dirname, join, relative, sep } from 'node:path'
import { gitFor, type Answer, type Git } from './git.js'
import { isAbsent, type Workspace } from './workspace.js'

/** Whether a file was committed, or a clause that says why nobody can tell. */
export type Standing =
  | { readonly known: true; readonly committed: boolean }
  | { readonly known: false; readonly reason: string }

/** A file as it is now. */
export interface Candidate {
  /** Absolute, free of symbolic links. */
  readonly realPath: string
  readonly bytes: Uint8Array
}

/** Where and since when a job works. */
export interface JobPlace {
  readonly workspace: Workspace
  /** A folder outside of the workspace that only this action writes to. */
  readonly folder: string
  /** A commit that is older than the job, in hexadecimal digits; null where none is known. */
  readonly olderCommit: string | null
}

const COMMITTED: Standing = { known: true, committed: true }
const NOT_COMMITTED: Standing = { known: true, committed: false }

/**
 * Whether the bytes of a file are those of the same path at HEAD, in the innermost git repository of the
 * workspace around it: as they are, or with the line ends that git stores. Git is asked what HEAD names,
 * and for nothing that a repository could let a program do, such as a filter.
 */
export async function standingOf(
  { realPath, bytes }: Candidate,
  { workspace, folder, olderCommit }: JobPlace,
): Promise<Standing> {
  const top = repositoryAround(realPath, workspace)
  if (top === null) return NOT_COMMITTED
  const git = await gitFor({ workspace, top, folder })
  if (git === null) return { known: false, reason: 'no git is found outside of the workspace' }
  const head = await git(['rev-parse', '--verify', '--quiet', 'HEAD'])
  if (head.code === 1) return beforeFirstCommit(git)
  if (head.code !== 0) return unknown(head, UNREADABLE)
  const commit = head.text.trim()
  if (commit === olderCommit) return NOT_COMMITTED
  const path = relative(top, realPath).split(sep).join('/')
  return compare(git, { commit, path, bytes })
}

const UNREADABLE = 'git cannot read the repository that it lies in'
const INCOMPLETE =
  'what the last commit contains is not all in the repository, as in a partial clone, or cannot be read'
const CONVERTED =
  'git stores it in another form (see its "filter", "ident" or "working-tree-encoding" in .gitattributes), and the clean-up runs no filter'

function unknown({ reason }: Answer, otherwise: string): Standing {
  return { known: false, reason: reason === '' ? otherwise : reason }
}

/**
 * The innermost folder with a `.git` in it, up to the workspace; null where there is none. A pull request
 * cannot bring one along, since git refuses to track that name.
 */
function repositoryAround(realPath: string, workspace: Workspace): string | null {
  for (let folder = dirname(realPath); ; folder = dirname(folder)) {
    if (!isAbsent(join(folder, '.git'))) return folder
    if (!workspace.contains(folder)) return null
  }
}

/** Git takes a branch that cannot be read for one without a commit, and tells them apart only here. */
async function beforeFirstCommit(git: Git): Promise<Standing> {
  const branch = await git(['symbolic-ref', '--quiet', 'HEAD'])
  return branch.code === 0 ? NOT_COMMITTED : unknown(branch, UNREADABLE)
}

/** What is compared with what. */
interface Comparison {
  readonly commit: string
  /** In the commit, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
}

async function compare(git: Git, { commit, path, bytes }: Comparison): Promise<Standing> {
  const entry = await git(['ls-tree', '-z', commit, '--', path])
  if (entry.code !== 0) return unknown(entry, INCOMPLETE)
  const stored = /^\d+ blob ([0-9a-f]+)\t/.exec(entry.text)?.[1]
  if (stored === undefined) return NOT_COMMITTED
  if (blobIds(bytes, stored.length).includes(stored)) return COMMITTED
  const attributes = await git(['check-attr', '-z', ...CONVERSIONS, '--', path])
  if (attributes.code !== 0) return unknown(attributes, UNREADABLE)
  return isConverted(attributes.text) ? { known: false, reason: CONVERTED } : NOT_COMMITTED
}

/** What makes git store other bytes, apart from line ends (gitattributes, "Effects"). */
const CONVERSIONS = ['filter', 'ident', 'working-tree-encoding']

/** @param text triples of path, attribute and value, each with a NUL after it */
function isConverted(text: string): boolean {
  const values = text.split('\0').filter((_, index) => index % 3 === 2)
  return values.some((value) => value !== 'unspecified' && value !== 'unset')
}

/**
 * The ids that git would give to a file: as it is, and with LF for CRLF, which git stores where it is told
 * to (`core.autocrlf`, `text`) and it has not stored CRLF before.
 *
 * @param digits of an id of the repository: 40 for SHA-1, 64 for SHA-256
 */
function blobIds(bytes: Uint8Array, digits: number): readonly string[] {
  const withLf = Buffer.from(
    Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'),
    'latin1',
  )
  return [bytes, withLf].map((content) =>
    createHash(digits === 64 ? 'sha256' : 'sha1')
      .update(`blob ${content.length}\0`)
      .update(content)
      .digest('hex'),
  )
}
