// White space, a byte order mark, comments, processing instructions and the declaration, a DOCTYPE
// without an internal subset or with one.
const BEFORE_ROOT =
  /[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\][^>]*)?>/y
const START_TAG = /<([^ \t\r\n/>!?]+)/y

/**
 * The name of the root element, of a text that need not be well-formed any further.
 *
 * @returns null where no start tag is found behind comments, instructions and a DOCTYPE
 */
export function rootNameOf(text: string): string | null {
  let offset = 0
  for (;;) {
    BEFORE_ROOT.lastIndex = offset
    const skipped = BEFORE_ROOT.exec(text)
    if (skipped === null) break
    offset += skipped[0].length
  }
  START_TAG.lastIndex = offset
  return START_TAG.exec(text)?.[1] ?? null
}
