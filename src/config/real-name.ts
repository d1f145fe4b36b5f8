/**
 * Where a file really lies, behind symbolic links: that decides whether a web server may hand it out.
 */
import type { ConfigFile } from './configuration.js'

type Named = Pick<ConfigFile, 'path' | 'realName'>

/** A path relative to the workspace, with `/`, links followed where that is known. */
export function realNameOf({ path, realName }: Named): string {
  return realName ?? path
}

/** IIS hands out no `*.config`. NTFS takes what follows a colon for a stream of the file, so such a name ends before it. */
export function isNeverServed(file: Named): boolean {
  return /(?:^|\/)[^:/]*\.config$/is.test(realNameOf(file))
}
