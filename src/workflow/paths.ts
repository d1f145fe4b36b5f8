/**
 * Paths of the workspace, as a workflow writes them.
 */

/** Stands for the workspace in a text whose expressions are resolved; a path hardly contains it (private use). */
const WORKSPACE = '\ue000'

/** The names of the workspace, in expressions and in the shells' variables. */
const NAMES_OF_WORKSPACE =
  /\$\{\{\s*github\s*\.\s*workspace\s*\}\}|\$(?:env:)?GITHUB_WORKSPACE\b|\$\{(?:env:)?GITHUB_WORKSPACE\}/gi

/** A text with the workspace's names resolved; null where it contains any other expression or variable. */
export function resolved(text: string): string | null {
  const known = text.replaceAll(NAMES_OF_WORKSPACE, WORKSPACE)
  return /[$`]/.test(known) ? null : known
}

/** A pattern without the workspace or `./` in front of it, with `/`. */
export function withoutRoot(pattern: string): string {
  return pattern.replace(/^(?:\ue000|\.)(?:\/+|$)/, '')
}

/** How deep a path may lead; a script can go on changing the folder. */
const DEEPEST = 100

/**
 * The path relative to the workspace, with `/`, '' for the workspace itself.
 *
 * @param folder that a relative path counts from, itself relative to the workspace; null where unknown
 * @param path with the workspace's names resolved; null where unknown
 * @returns null where the path is unknown, or leads elsewhere
 */
export function joined(folder: string | null, path: string | null): string | null {
  if (path === null) return null
  const isRooted = path.startsWith(WORKSPACE)
  if (!isRooted && (folder === null || /^(?:[/\\~]|[A-Za-z]:)/.test(path))) return null
  const segments: string[] = []
  const whole = isRooted ? path.slice(WORKSPACE.length) : `${folder ?? ''}/${path}`
  for (const segment of whole.split('/').filter((one) => one !== '' && one !== '.')) {
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return null
  }
  if (segments.length > DEEPEST) return null
  return segments.some((segment) => /[\\\ue000]/.test(segment)) ? null : segments.join('/')
}

/** Whether a path is that file or a folder above it; '' is above all. */
export function covers(above: string, path: string): boolean {
  return above === '' || above === path || path.startsWith(`${above}/`)
}

/** A path's folders from the workspace (`''`) down, and the path itself. */
export function entriesTo(
  path: string,
): readonly { readonly path: string; readonly isFile: boolean }[] {
  const segments = path.split('/')
  return Array.from({ length: segments.length + 1 }, (_, count) => ({
    path: segments.slice(0, count).join('/'),
    isFile: count === segments.length,
  }))
}
