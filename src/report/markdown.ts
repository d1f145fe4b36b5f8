/**
 * GitHub's Markdown, for text that must not become any.
 */
import { inert } from '../text/inert.js'

/**
 * Escapes a text from outside: it shows as it is, as one line, and makes no markup, link, mention or
 * HTML.
 */
export function plain(text: string): string {
  return inert(text, Infinity)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~$^=]/g, String.raw`\$&`)
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//')
    .replaceAll(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)
}

/** A table; the cells are Markdown already. Nothing where there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
