/**
 * Text from outside (files, servers, certificates) made harmless for every place where it may be shown.
 */

const ESC = '\u001b'

/** Escape sequences of terminals: colours, cursor, title (ECMA-48, 5.4 and 5.6). */
const ESCAPE_SEQUENCES = new RegExp(`${ESC}\\[[0-?]*[ -/]*[@-~]|${ESC}\\][^${ESC}]*`, 'g')

/** Control, format (bidi, zero width), private and lone surrogate characters, and every kind of space. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\s]+/gu

/** `::name::` and `::name key=value::`, as the runner reads commands. */
const COMMAND = /::(?=[a-z][\w-]*(?: |::))/gi

/**
 * One line that can neither act as a workflow command nor move a cursor or reorder what is shown.
 *
 * @param text anything, of any length
 * @param limit the length of the result at most, in UTF-16 code units
 */
export function inert(text: string, limit = 200): string {
  const line = text
    .slice(0, 16 * limit)
    .replaceAll(ESCAPE_SEQUENCES, ' ')
    .replaceAll(INVISIBLE, ' ')
    .replaceAll(COMMAND, ': :')
    .replaceAll('##[', '## [')
    .trim()
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line
}
