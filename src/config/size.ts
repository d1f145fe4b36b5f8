/**
 * How large a file may be. A real `web.config` has some hundred kilobytes at most, since IIS reads no more;
 * what is far beyond that was made to hold the step up.
 */
import type { Finding } from '../findings/finding.js'
import { aboutFile } from './configuration.js'
import { TOO_LARGE } from './open.js'

/** In bytes: 16 MB, counted as Windows counts them. A larger file is refused before it is read. */
export const LARGEST = 16 * 1024 * 1024

/** What is said of a file that is too large. */
export function tooLarge(path: string): Finding {
  return aboutFile(path, {
    rule: TOO_LARGE.id,
    level: TOO_LARGE.level,
    message: 'The file is larger than 16 MB, so it is not read.',
    hint: 'Make the file smaller: IIS reads a web.config of 250 KB at most. Or take it out of `files`.',
  })
}
