/**
 * Which files the patterns of the input `files` name.
 */
import { capital, theInput } from '../mentions.js'
import { inert } from '../text/inert.js'
import { globMatcher, globObstacle } from './glob.js'
import type { Workspace } from './workspace.js'

/** A file to be looked at. */
export interface FoundFile {
  /** Relative to the workspace, with `/`, as the disk spells it. */
  readonly path: string
  /** Absolute, free of symbolic links. */
  readonly realPath: string
  /** Whether a glob found it; else it was named outright. */
  readonly byGlob: boolean
}

export interface Found {
  /** In the order of the patterns, then by path; no file twice. */
  readonly files: readonly FoundFile[]
  /** One sentence or two for each pattern that cannot be followed. */
  readonly complaints: readonly string[]
}

/** How many candidates a complaint lists. */
const CANDIDATES = 10

/**
 * Finds the files. The last segment of a pattern matches in any letter case, the others as they are
 * written; `\` is `/`; a pattern that begins with `!` excludes, wherever it stands.
 *
 * @param workspace where
 * @param patterns of the input `files`
 */
export async function findFiles(workspace: Workspace, patterns: readonly string[]): Promise<Found> {
  const slashed = patterns.map((pattern) => pattern.replaceAll('\\', '/'))
  const obstacles = slashed.flatMap((pattern) => {
    const obstacle = globObstacle(pattern)
    return obstacle === null ? [] : [complaint(pattern, obstacle)]
  })
  if (obstacles.length > 0) return { files: [], complaints: obstacles }
  const isExcluded = await exclusion(workspace, slashed)
  const files = new Map<string, FoundFile>()
  const complaints: string[] = []
  for (const pattern of slashed.filter((one) => !one.startsWith('!'))) {
    const matches = await matchesOf(workspace, pattern)
    if (typeof matches === 'string') complaints.push(complaint(pattern, matches))
    else if (matches.length === 0) complaints.push(complaint(pattern, nothing(workspace)))
    else {
      const wanted = matches.filter(({ path }) => !isExcluded(path))
      for (const refusal of take(workspace, files, wanted)) complaints.push(refusal)
    }
  }
  if (complaints.length === 0 && files.size === 0) complaints.push(allExcluded(patterns))
  return { files: [...files.values()], complaints }
}

interface Match {
  readonly path: string
  readonly byGlob: boolean
}

/** The files that a pattern names, or a clause that says why it names none. */
async function matchesOf(
  workspace: Workspace,
  pattern: string,
): Promise<readonly Match[] | string> {
  const path = workspace.relativePath(pattern)
  if (path === null)
    return 'leads out of the workspace. Name files below the checked-out repository.'
  const named = namedOutright(workspace, path)
  if (/\.zip$/i.test(path)) return ARCHIVE
  if (named.length > 0) return named.map((one) => ({ path: one, byGlob: false }))
  if (workspace.kindAt(path) === 'folder') {
    return `is a folder. Name the file, such as "${inert(`${path === '' ? '' : `${path}/`}web.config`)}", or use a glob.`
  }
  if (!GLOB.test(path)) return []
  const matches = await globMatcher(spelledGlob(workspace, path))
  const paths = [...workspace.files()].filter(matches).sort()
  return paths.map((one) => ({ path: one, byGlob: true }))
}

const ARCHIVE =
  'names an archive: unpack it first, in a step before this one, and name the web.config in it.'

const GLOB = /[*?[\]{}()]/

/**
 * A glob with its folders as the disk spells them, up to the first one with a wildcard. What comes
 * after that is matched as it is written.
 */
function spelledGlob(workspace: Workspace, glob: string): string {
  const [, folders = '', rest = ''] = /^((?:[^*?[\]{}()/]*\/)*)(.*)$/s.exec(glob) ?? []
  return folders === '' ? rest : `${workspace.spelled(folders.slice(0, -1))}/${rest}`
}

function namedOutright(workspace: Workspace, path: string): readonly string[] {
  const slash = path.lastIndexOf('/')
  const folder = slash < 0 ? '' : workspace.spelled(path.slice(0, slash))
  return workspace
    .spellings(folder, path.slice(slash + 1))
    .filter((spelling) => workspace.kindAt(spelling) !== 'folder')
}

/** Whether a path, or a folder above it, is excluded. */
async function exclusion(
  workspace: Workspace,
  patterns: readonly string[],
): Promise<(path: string) => boolean> {
  const globs = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => workspace.relativePath(pattern.slice(1).trim()))
    .filter((glob) => glob !== null)
    .map((glob) => spelledGlob(workspace, glob))
  const matchers = await Promise.all(globs.map(globMatcher))
  return (path) => ancestors(path).some((ancestor) => matchers.some((matches) => matches(ancestor)))
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
function ancestors(path: string): readonly string[] {
  const segments = path.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}

/** Adds matches that are not there yet; returns complaints about those that may not be taken. */
function take(
  workspace: Workspace,
  files: Map<string, FoundFile>,
  matches: readonly Match[],
): readonly string[] {
  return matches.flatMap(({ path, byGlob }) => {
    const located = workspace.locate(path)
    if (!located.ok) {
      return [
        `"${inert(path)}", which ${theInput('files')} names, cannot be used: ${located.reason}.`,
      ]
    }
    const { realPath } = located
    if (!files.has(realPath)) files.set(realPath, { path, realPath, byGlob })
    return []
  })
}

function complaint(pattern: string, what: string): string {
  return `The pattern "${inert(pattern)}" in ${theInput('files')} ${what}`
}

/** What somebody may have meant: `Web.config`, `web.live.config`, `appsettings.json`. */
const CANDIDATE = /(?:^|\/)(?:[^/]*web[^/]*\.config|appsettings\.json)$/i

/** What a build or a package manager has made. */
const BUILT = /(?:^|\/)(?:bin|obj|node_modules)\//i

function nothing(workspace: Workspace): string {
  const candidates: string[] = []
  for (const path of workspace.files()) {
    if (CANDIDATE.test(path) && !BUILT.test(path)) candidates.push(path)
    if (candidates.length > CANDIDATES) break
  }
  if (candidates.length === 0) {
    return 'matches nothing, and the workspace contains neither a web.config nor an appsettings.json. Is there a step before this one that checks the repository out?'
  }
  const shown = candidates.slice(0, CANDIDATES).map((path) => `"${inert(path)}"`)
  const more = candidates.length > CANDIDATES ? ', …' : ''
  const advice = candidates.length === 1 ? 'name it' : 'name one of them'
  return `matches nothing. The workspace contains ${shown.join(', ')}${more}: ${advice}.`
}

function allExcluded(patterns: readonly string[]): string {
  const excluding = patterns.filter((pattern) => pattern.startsWith('!'))
  return `${capital(theInput('files'))} excludes every file that it names, or names none at all: its excluding patterns are ${excluding.map((pattern) => `"${inert(pattern)}"`).join(', ')}.`
}
