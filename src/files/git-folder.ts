/**
 * What git keeps for itself: a report that lands there could name a program that git runs.
 */
import { basename, dirname, join } from 'node:path'
import { isPlain, lazily } from '../text/pattern.js'
import { kindOf, type Workspace } from './workspace.js'

/**
 * Whether a path is `.git`, or lies below it or below another folder that git takes for a repository: the
 * real place behind a file or a link of that name, a bare repository, `.git` by its short name. Of a path
 * in the workspace, the folders above the workspace do not count.
 *
 * @param realPath absolute, its folder free of symbolic links
 */
export function liesInGit(workspace: Workspace, realPath: string): boolean {
  const isInside = workspace.contains(realPath)
  let path = realPath
  while (isInside ? workspace.contains(path) : dirname(path) !== path) {
    if (isNamedGit(basename(path)) || isRepository(path)) return true
    path = dirname(path)
  }
  return false
}

/** What HFS+ does not see in a name. */
const IGNORED = lazily(String.raw`\p{Default_Ignorable_Code_Point}`, 'gu')

/**
 * Whether some system takes a name for `.git`: NTFS in any letter case, with dots, blanks or a stream after
 * it, and by its short name; HFS+ with code points that it ignores (git, `is_ntfs_dotgit` in path.c and
 * `is_hfs_dotgit` in utf8.c).
 */
function isNamedGit(name: string): boolean {
  const seen = isPlain(name) ? name : name.replaceAll(IGNORED(), '')
  return /^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(seen)
}

/** Whether git would work in a folder as a repository (git, `is_git_directory` in setup.c). */
function isRepository(path: string): boolean {
  const has = (name: string): boolean => kindOf(join(path, name)) !== null
  // A working tree of its own (git-worktree) has its objects elsewhere, and says where.
  return has('HEAD') && (has('commondir') || (has('objects') && has('refs')))
}
