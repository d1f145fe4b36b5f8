import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

const SETTINGS = ['user.name=Kim', 'user.email=kim@bakery.example', 'commit.gpgsign=false']

/** Runs git in a folder. */
export function git(folder: string, ...args: readonly string[]): void {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting])
  execFileSync('git', [...settings, ...args], { cwd: folder, stdio: 'pipe' })
}

/** Makes a folder a repository that holds all its files. */
export function repositoryIn(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): void {
  git(folder, 'init', '--quiet')
  for (const [name, value] of Object.entries(settings)) git(folder, 'config', name, value)
  commitAll(folder)
}

/** Commits whatever is there. */
export function commitAll(folder: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'All')
}

/** The id of the last commit. */
export function headOf(folder: string): string {
  return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim()
}

/** Removes an object, such as `HEAD:site`, as a partial clone lacks it. */
export function removeObject(folder: string, name: string): void {
  const id = execFileSync('git', ['rev-parse', name], { cwd: folder, encoding: 'utf8' }).trim()
  rmSync(join(folder, '.git', 'objects', id.slice(0, 2), id.slice(2)))
}
