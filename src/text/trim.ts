/**
 * Trimming in linear time. A pattern with `+$` begins anew at each character of a run that is not at the
 * end, so that long runs inside of a text take quadratic time.
 */

/**
 * A text without surplus characters at its start and its end.
 *
 * @param surplus matches one character that goes; without the flags `g` and `y`
 */
export function trimOf(text: string, surplus: RegExp): string {
  const end = endWithout(text, surplus)
  let start = 0
  while (start < end && surplus.test(text.charAt(start))) start += 1
  return text.slice(start, end)
}

/** A text without surplus characters at its end; `surplus` as for `trimOf`. */
export function trimEndOf(text: string, surplus: RegExp): string {
  return text.slice(0, endWithout(text, surplus))
}

function endWithout(text: string, surplus: RegExp): number {
  let end = text.length
  while (end > 0 && surplus.test(text.charAt(end - 1))) end -= 1
  return end
}
