/**
 * Text from outside: from files, file names, events, certificates and servers. It goes nowhere before it is
 * inert.
 */

import { isPlain, lazily } from './pattern.js'
import { beginningOf, marked } from './quotation.js'

const ESC = '\u001b'

/** Escape sequences of terminals: colours, cursor, title (ECMA-48, 5.4 and 5.6). */
const ESCAPE_SEQUENCES = new RegExp(`${ESC}\\[[0-?]*[ -/]*[@-~]|${ESC}\\][^${ESC}]*`, 'g')

/** Control characters, line and paragraph separators: each run becomes one space. */
const CONTROL = lazily(String.raw`[\p{Cc}\p{Zl}\p{Zp}]+`, 'gu')

/** What reorders or hides text: bidirectional controls and other format characters, private ones, and no characters. */
const INVISIBLE = lazily(String.raw`[\p{Cf}\p{Co}\p{Noncharacter_Code_Point}]`, 'gu')

/** `::name::` and `::name key=value::`, and whatever begins a line with `::`; further colons before it too. */
const COMMAND = /^ *:{2,}|(?<!:):{2,}(?=[A-Za-z][\w-]*(?: |::))/g

/**
 * Makes a text harmless for a log, an annotation or a report: one line, without characters that move a
 * cursor, reorder or hide, and without a workflow command of GitHub's runner. Those begin a line with `::`,
 * or stand anywhere as `##[` (actions/runner, ActionCommand.cs).
 *
 * @param text anything, of any length
 * @param limit how many UTF-16 code units of it are shown at most; `settled` cuts it, once secrets are out of it.
 *   With `Infinity` it is never cut.
 */
export function inert(text: string, limit = 200): string {
  const { kept, isAll } = beginningOf(text, limit)
  const shown = isPlain(kept) ? kept.replaceAll(/[\t\n\r]+/g, ' ') : visible(kept)
  const line = withoutCommands(shown.trim())
  return isAll && line.length <= limit ? line : marked(line, limit, isAll)
}

/** Without what moves a cursor, reorders or hides. */
function visible(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(ESCAPE_SEQUENCES, ' ')
    .replaceAll(CONTROL(), ' ')
    .replaceAll(INVISIBLE(), '')
}

function withoutCommands(line: string): string {
  const spaced = line.includes('::')
    ? line.replaceAll(COMMAND, (colons) => Array.from(colons.trim()).join(' '))
    : line
  return spaced.replaceAll('##[', '## [')
}
