import { execFileSync } from 'node:child_process'

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
