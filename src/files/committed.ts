/**
 * Whether a file, as it is, stands in git's history.
 */
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { dirname, join, relative, sep } from 'node:path'
import { askAbout } from './git-paths.js'
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

/** What git's history has of some files. */
export interface History {
  /**
   * Whether the bytes of a file are those of the same path at HEAD, in the innermost git repository of the
   * workspace around it: as they are, or with the line ends that git stores.
   *
   * @throws Error for a file that the history was not asked about: a mistake of this program
   */
  readonly standingOf: (candidate: Candidate) => Standing
}

/**
 * Asks each repository around some files, once for all of them. Git is asked what HEAD names, and for nothing
 * that a repository could let a program do, such as a filter.
 *
 * @param realPaths absolute, free of symbolic links
 */
export async function historyOf(realPaths: readonly string[], place: JobPlace): Promise<History> {
  const traces = new Map<string, Trace>()
  for (const [top, inside] of byRepository(realPaths, place.workspace)) {
    const traceOf = top === null ? () => NOT_COMMITTED : await tracesIn(top, inside, place)
    for (const realPath of inside) traces.set(realPath, traceOf(realPath))
  }
  return {
    standingOf: ({ realPath, bytes }) => {
      const trace = traces.get(realPath)
      if (trace === undefined) throw new Error('The history was not asked about a file')
      return 'id' in trace ? standingOf(bytes, trace) : trace
    },
  }
}

/** A file that HEAD has. */
interface Stored {
  /** Of its bytes, in hexadecimal. */
  readonly id: string
  /** What holds where it has other bytes now. */
  readonly otherwise: Standing
}

/** What HEAD has of a file, or what holds whatever its bytes are. */
type Trace = Stored | Standing

function standingOf(bytes: Uint8Array, { id, otherwise }: Stored): Standing {
  return blobIds(bytes, id.length).includes(id) ? COMMITTED : otherwise
}

/** Files by the folder of their repository; by null where they lie in none. */
function byRepository(
  realPaths: readonly string[],
  workspace: Workspace,
): ReadonlyMap<string | null, readonly string[]> {
  const all = new Map<string | null, string[]>()
  for (const realPath of realPaths) {
    const top = repositoryAround(realPath, workspace)
    const inside = all.get(top)
    if (inside === undefined) all.set(top, [realPath])
    else inside.push(realPath)
  }
  return all
}

async function tracesIn(
  top: string,
  realPaths: readonly string[],
  place: JobPlace,
): Promise<(realPath: string) => Trace> {
  const head = await headOf(top, place)
  if (!('commit' in head)) return () => head
  const pathOf = (realPath: string): string => relative(top, realPath).split(sep).join('/')
  const traceAt = await tracesAt(head, realPaths.map(pathOf))
  return (realPath) => traceAt(pathOf(realPath))
}

/** The last commit of a repository, and the git that reads it. */
interface Head {
  readonly git: Git
  readonly commit: string
}

/** The last commit; what holds for all files where there is none, or where it is older than the job. */
async function headOf(
  top: string,
  { workspace, folder, olderCommit }: JobPlace,
): Promise<Head | Standing> {
  const git = await gitFor({ workspace, top, folder })
  if (git === null) return { known: false, reason: 'no git is found outside of the workspace' }
  const head = await git(['rev-parse', '--verify', '--quiet', 'HEAD'])
  if (head.code === 1) return beforeFirstCommit(git)
  if (head.code !== 0) return unknown(head, UNREADABLE)
  const commit = head.text.trim()
  return commit === olderCommit ? NOT_COMMITTED : { git, commit }
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

async function tracesAt(
  { git, commit }: Head,
  paths: readonly string[],
): Promise<(path: string) => Trace> {
  const entryOf = await askAbout<string | Standing>(git, paths, {
    args: ['ls-tree', '-z', commit],
    read: (text) => {
      const ids = blobsIn(text)
      return (name) => ids.get(name) ?? NOT_COMMITTED
    },
    failed: (answer) => unknown(answer, INCOMPLETE),
  })
  const stored = paths.filter((path) => typeof entryOf(path) === 'string')
  const otherwiseOf = await withOtherBytes(git, stored)
  return (path) => {
    const entry = entryOf(path)
    return typeof entry === 'string' ? { id: entry, otherwise: otherwiseOf(path) } : entry
  }
}

/** What holds of files that HEAD has, where their bytes are not those that it has. */
async function withOtherBytes(
  git: Git,
  paths: readonly string[],
): Promise<(path: string) => Standing> {
  return askAbout<Standing>(git, paths, {
    args: ['check-attr', '-z', ...CONVERSIONS],
    read: (text) => {
      const converted = convertedIn(text)
      return (name) => (converted.has(name) ? { known: false, reason: CONVERTED } : NOT_COMMITTED)
    },
    failed: (answer) => unknown(answer, UNREADABLE),
  })
}

/** @param text of `git ls-tree -z`: entries with their path, each with a NUL after it */
function blobsIn(text: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const entry of text.split('\0')) {
    const [, id, name] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? []
    if (id !== undefined && name !== undefined) ids.set(name, id)
  }
  return ids
}

/** What makes git store other bytes, apart from line ends (gitattributes, "Effects"). */
const CONVERSIONS = ['filter', 'ident', 'working-tree-encoding']

/** @param text of `git check-attr -z`: path, attribute and value in turn, each with a NUL after it */
function convertedIn(text: string): ReadonlySet<string> {
  const pieces = text.split('\0')
  return new Set(
    pieces.filter((_, index) => {
      const value = index % 3 === 0 ? pieces[index + 2] : undefined
      return value !== undefined && value !== 'unspecified' && value !== 'unset'
    }),
  )
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
