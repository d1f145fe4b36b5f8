/**
 * The characters of XML 1.0 (fifth edition) and of names.
 */

/** Section 2.3, production 3: space, tab, line feed, carriage return. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d
}

// Sticky: matched at one offset only. A run of a step is too short for V8 to compile a loop over
// characters; its regular expressions do not wait for that.
const SPACES = /[ \t\r\n]*/y

/**
 * Where the white space that begins at `start` ends.
 *
 * @returns a UTF-16 offset; `start` itself where none begins there
 */
export function spaceEndAt(text: string, start: number): number {
  SPACES.lastIndex = start
  return SPACES.test(text) ? SPACES.lastIndex : start
}

// Section 2.3, production 4, above ASCII: pairs of first and last code point.
const NAME_START: readonly (readonly [number, number])[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
]

// Production 4a, above ASCII, beside the above.
const NAME_MORE: readonly (readonly [number, number])[] = [
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
]

/** Section 2.3, production 4: whether a code point may begin a name (`:` included). */
export function isNameStart(code: number): boolean {
  if (code < 0x80) return isLetter(code) || code === 0x5f || code === 0x3a
  return within(NAME_START, code)
}

/** Section 2.3, production 4a: whether a code point may stand in a name. */
function isNameCharacter(code: number): boolean {
  if (code < 0x80) {
    return isNameStart(code) || isDigit(code) || code === 0x2d || code === 0x2e
  }
  return within(NAME_START, code) || within(NAME_MORE, code)
}

/** What ASCII has of a name: nearly always all of it. */
const ASCII_NAME = /[A-Za-z_:][A-Za-z0-9_:.-]*/y

/**
 * Section 2.3, production 5: where the name that begins at `start` ends.
 *
 * @returns a UTF-16 offset; `start` itself where no name begins there
 */
export function nameEndAt(text: string, start: number): number {
  ASCII_NAME.lastIndex = start
  let end = ASCII_NAME.test(text) ? ASCII_NAME.lastIndex : start
  if (text.charCodeAt(end) < 0x80) return end
  for (let code = text.codePointAt(end); code !== undefined; code = text.codePointAt(end)) {
    if (end === start ? !isNameStart(code) : !isNameCharacter(code)) return end
    end += code > 0xffff ? 2 : 1
  }
  return end
}

/** A code point as people write it: `U+FEFF`. */
export function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Section 2.2, production 2: whether a document may hold a code point. */
export function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff)
}

// Section 2.2, production 2, without the surrogates, which only make sense in pairs.
const FORBIDDEN = new RegExp(String.raw`[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]`)

/**
 * Section 2.2, production 2: the first character that no XML document can hold.
 *
 * @returns its UTF-16 offset, or null where there is none
 */
export function forbiddenCharacter(text: string): number | null {
  const control = text.search(FORBIDDEN)
  const surrogate = text.isWellFormed() ? -1 : loneSurrogate(text)
  if (control < 0) return surrogate < 0 ? null : surrogate
  return surrogate < 0 ? control : Math.min(control, surrogate)
}

function loneSurrogate(text: string): number {
  return text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
}

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function within(ranges: readonly (readonly [number, number])[], code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last)
}
