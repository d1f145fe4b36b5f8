/**
 * Text from outside: from files, file names, events and servers. It goes nowhere before it is inert.
 */

// Control characters, line and paragraph separators: each run becomes one space.
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu
// What reorders or hides text: the bidirectional controls (Unicode, UAX #9) and the byte order mark.
const INVISIBLE = /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * Makes a text harmless for a log, an annotation or a report: one line, without control or
 * bidirectional characters, and no workflow command of GitHub's runner. Those begin a line with `::`, or
 * stand anywhere as `##[` (actions/runner, ActionCommand.cs).
 *
 * @param limit how many UTF-16 code units are left at most, with the `…` that ends what was cut
 */
export function inert(text: string, limit = 200): string {
  const line = text
    .slice(0, 10 * limit)
    .toWellFormed()
    .replaceAll(CONTROL, ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll('##[', '## [')
    .replace(/^ *::/, ': :')
  if (line.length <= limit && text.length <= 10 * limit) return line
  return `${line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
