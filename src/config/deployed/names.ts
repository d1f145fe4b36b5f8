/**
 * The names of transforms. Source: Umbraco Cloud, documentation of config transforms.
 */

/** What the name of a transform says. */
export interface TransformName {
  /** As it is written. */
  readonly environment: string
  /** The names of the files that it may be for, in small letters, the longest first: what leads may be a prefix. */
  readonly targets: readonly string[]
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** `child.Web.live.xdt.config` is for `Web.config` and for `child.Web.config`; null for another name. */
export function readTransformName(path: string): TransformName | null {
  const match = /^(.+)\.([^.]+)\.xdt\.config$/i.exec(nameOf(path))
  if (match === null) return null
  const [, target = '', environment = ''] = match
  const parts = target.toLowerCase().split('.')
  return {
    environment,
    targets: parts.map((_, index) => `${parts.slice(index).join('.')}.config`),
  }
}

/** The environment of a transform for a file; null where it is not for that file. */
export function environmentFor(path: string, base: string): string | null {
  const name = readTransformName(path)
  return name?.targets.includes(nameOf(base).toLowerCase()) === true ? name.environment : null
}

/**
 * The name of a transform of Umbraco 9 or later. `live` is a name that only 7 and 8 have, in a form that only
 * 9 and later have: nobody looks for it.
 */
const LATER = /^web\.(production|live|staging|development)\.config$/i

/** `Web.Production.config`: the environment of a transform of Umbraco 9 or later; null for another name. */
export function laterEnvironmentFor(path: string, base: string): string | null {
  if (nameOf(base).toLowerCase() !== 'web.config') return null
  return LATER.exec(nameOf(path))?.[1] ?? null
}

/** Whether a file is a transform of Visual Studio for a build configuration. */
export function isOfVisualStudio(path: string): boolean {
  return /^web\.(?:release|debug)\.config$/i.test(nameOf(path))
}

/** The names of transforms that may be beside a file, and that it is read with. */
export function transformNames(base: string): RegExp {
  const target = nameOf(base)
    .replace(/\.config$/i, '')
    .replaceAll(/[^\w]/g, (character) => `\\${character}`)
  const later = /^web$/i.test(target) ? `|${LATER.source}` : ''
  return new RegExp(`(?:^|\\.)${target}\\.[^.]+\\.xdt\\.config$${later}`, 'i')
}

/** Paths of transforms as the Cloud applies them: by name, as Windows orders names. */
export function inCloudOrder(paths: readonly string[]): readonly string[] {
  const key = (path: string): string => nameOf(path).toUpperCase()
  return [...paths].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))))
}
