/**
 * What is wrong with a document that .NET's JSON reader refuses, in words of our own. Its own words are quoted as
 * far as they cannot contain a part of the file: it shows the rest of the file behind a word that begins with t, f or n.
 * Source: System.Text.Json, ThrowHelper and Utf8JsonReader.
 */
import { Buffer } from 'node:buffer'
import type { Edit } from '../edit.js'
import type { Span } from '../span.js'
import { characterName, substituteOf } from './characters.js'
import { mended } from './mends.js'

/** Why a document is refused, and where. */
export interface JsonFault extends Span {
  readonly message: string
  readonly hint: string
  /** How .NET puts it. */
  readonly words: string
  /** What mends it, where there is but one thing that is meant. */
  readonly mend?: Edit
}

/** What may come next. */
export type Expected = 'value' | 'item' | 'name' | 'colon' | 'separator' | 'end'

/** What is expected, as the end of a sentence, and .NET's words behind the character that it names. */
const EXPECTED: Readonly<Record<Expected, readonly [ours: string, theirs: string]>> = {
  value: ['a value should stand here', 'is an invalid start of a value.'],
  item: ['a value or "]" should stand here', 'is an invalid start of a value.'],
  name: [
    'a name in double quotes or "}" should stand here',
    "is an invalid start of a property name. Expected a '\"'.",
  ],
  colon: [
    'a ":" should stand here, right behind the name',
    "is invalid after a property name. Expected a ':'.",
  ],
  separator: [
    'a "," or a closing bracket should stand here',
    "is invalid after a value. Expected either ',', '}', or ']'.",
  ],
  end: [
    'nothing may stand behind the closing bracket of the file',
    'is invalid after a single JSON value. Expected end of data.',
  ],
}

/** `<<<<<<<`, `=======`, `|||||||` or `>>>>>>>` at the start of a line. */
const MARKER_LENGTH = 7

const CONFLICT = {
  message: 'A conflict marker of git stands here: a merge was committed before it was resolved.',
  hint: 'Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>.',
}

function isConflictMarker(text: string, start: number): boolean {
  const isFirst = start === 0 || /[\r\n]/.test(text[start - 1] ?? '')
  return (
    isFirst &&
    /^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])/.test(text.slice(start, start + MARKER_LENGTH + 1))
  )
}

/**
 * A token that may not stand where it stands.
 *
 * @param span of the token
 * @param expected what may stand there
 */
export function unexpected(text: string, { start }: Span, expected: Expected): JsonFault {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
  const [ours, theirs] = EXPECTED[expected]
  const words = `${shownByNet(character)} ${theirs}`
  if (isConflictMarker(text, start))
    return { start, end: start + MARKER_LENGTH, ...CONFLICT, words }
  const name = characterName(character)
  const substitute = substituteOf(character)
  return {
    start,
    end: start + character.length,
    message: `${name === null ? 'This' : `This is ${name}, but`} ${name === null ? `may not stand here: ${ours}` : ours}.`,
    hint: substitute ?? hintFor(character, expected),
    words,
    ...mended(text, start, expected),
  }
}

function hintFor(character: string, expected: Expected): string {
  if (character === '/') {
    return expected === 'colon'
      ? 'Move the comment behind the colon: .NET does not allow one between a name and its colon.'
      : 'Write a comment as // or /* … */.'
  }
  if (character === '#') return 'Write // in place of #: .NET does not know this kind of comment.'
  if (character === ',')
    return 'Delete the comma: one between two values, or behind the last one, is enough.'
  if (character === "'") return 'Write double quotes: JSON does not know single ones.'
  if (expected === 'separator') return 'Is a comma missing before this, or a quote? Write it.'
  if (expected === 'end') return 'Delete what stands here, or the bracket before it.'
  if (expected === 'name') return 'Write the name in double quotes.'
  if (expected === 'colon') return 'Write a colon between the name and its value.'
  return 'Write a string in double quotes, a number, true, false, null, an object or an array.'
}

/** As .NET shows a byte: itself where it is printable, else its number. What may be a part of a value is not shown. */
function shownByNet(character: string): string {
  if (/^[A-Za-z0-9]$/.test(character)) return "'…'"
  if (/^[!-~]$/.test(character)) return `'${character}'`
  const [byte = 0] = Buffer.from(character)
  return `'0x${byte.toString(16).toUpperCase().padStart(2, '0')}'`
}

/**
 * The text ends too early.
 *
 * @param open the offset of the innermost bracket that is not closed; null where there is none
 */
export function ends(text: string, open: number | null): JsonFault {
  const span = { start: text.length, end: text.length }
  if (open === null) {
    return {
      ...span,
      message: 'The file is empty: it does not contain an object.',
      hint: 'Write {} into the file, or delete it.',
      words:
        'The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true.',
    }
  }
  const bracket = text.charAt(open)
  return {
    ...span,
    message: `The file ends, but the "${bracket}" that was opened last is not closed.`,
    hint: `Write the missing "${bracket === '{' ? '}' : ']'}".`,
    words:
      'Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.',
  }
}

/** The root is an array, a string, a number or a word. */
export function notAnObject(
  { start, kind }: Span & { readonly kind: string },
  length: number,
): JsonFault {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  return {
    start,
    end: Math.min(start + 1, length),
    message: 'The file does not begin with an object.',
    hint: 'Put everything into one pair of braces.',
    words: `Top-level JSON element must be an object. Instead, '${name}' was found.`,
  }
}

/** `/*` without an end. */
export function openComment({ start }: Span): JsonFault {
  return {
    start,
    end: start + 2,
    message: 'The comment that begins here does not end.',
    hint: 'Write */ where the comment ends.',
    words: 'Expected end of comment, but instead reached end of data.',
  }
}

/** U+2028 or U+2029 in a `//` comment. */
export function separatorInComment(text: string, start: number): JsonFault {
  return {
    start,
    end: start + 1,
    message: `This is ${characterName(text.charAt(start)) ?? 'a line separator'}, which .NET does not allow in a // comment.`,
    hint: 'Delete the character. It is not visible, and often comes along with copied text.',
    mend: { start, end: start + 1, text: '' },
    words: 'Found invalid line or paragraph separator character while reading a comment.',
  }
}

/** The bracket that opens level 65. */
export function tooDeep({ start, end }: Span, isObject: boolean): JsonFault {
  return {
    start,
    end,
    message: 'This bracket opens the 65th level. .NET reads 64 at most.',
    hint: 'Nest less deeply: a name with colons, as in "Umbraco:CMS:Global", stands for several levels.',
    words: `The maximum configured depth of 64 has been exceeded. Cannot read next JSON ${isObject ? 'object' : 'array'}.`,
  }
}

/** A word that begins like true, false or null. */
export function badLiteral(text: string, { start, end }: Span, literal: string): JsonFault {
  const isSame = text.slice(start, end).toLowerCase() === literal
  return {
    start,
    end,
    message: 'This word is not a value.',
    hint: `Write ${literal} in small letters, or put the text into double quotes.`,
    words: `'…' is an invalid JSON literal. Expected the literal '${literal}'.`,
    ...(isSame ? { mend: { start, end, text: literal } } : {}),
  }
}

/** A number that breaks off. The fault is at the first character that does not fit. */
export function badNumber(text: string, { start, end }: Span): JsonFault {
  const written = /^-?\d*\.?\d*(?:[eE][+-]?)?/.exec(text.slice(start, end))?.[0] ?? ''
  const at = start + written.length
  return {
    start: at,
    end: Math.min(at + 1, text.length),
    message: 'The number breaks off here: a digit should follow.',
    hint: 'Complete the number, or put the text into double quotes.',
    words: "'…' is an invalid end of a number.",
  }
}

/** What a string may consist of, escapes included. */
const GOOD_PIECE = /[^"\\\p{Cc}]+|[\x7f-\x9f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4}/uy

/** A string with a fault: at the first character that does not fit. */
export function badString(text: string, { start }: Span): JsonFault {
  let offset = start + 1
  for (;;) {
    GOOD_PIECE.lastIndex = offset
    if (!GOOD_PIECE.test(text)) break
    offset = GOOD_PIECE.lastIndex
  }
  const character = text.charAt(offset)
  if (character === '\\') return badEscape(text, offset)
  const at = { start: offset, end: Math.min(offset + 1, text.length) }
  if (character === '') {
    return {
      ...at,
      message: 'The file ends within a string.',
      hint: 'Write the missing double quote.',
      words: 'Expected end of string, but instead reached end of data.',
    }
  }
  const isLineEnd = character === '\n' || character === '\r'
  return {
    ...at,
    message: isLineEnd
      ? 'The line ends within a string.'
      : 'A string contains a control character.',
    hint: isLineEnd
      ? 'Write the missing double quote. A line end within a value is written as \\n.'
      : 'Delete the character, or write it as \\t or \\u and four digits.',
    words: `${shownByNet(character)} is invalid within a JSON string. The string should be correctly escaped.`,
  }
}

function badEscape(text: string, backslash: number): JsonFault {
  const isUnicode = text.charAt(backslash + 1) === 'u'
  const digits = /^[\da-f]{0,3}/i.exec(text.slice(backslash + 2, backslash + 5))?.[0].length ?? 0
  const start = isUnicode ? backslash + 2 + digits : backslash + 1
  return {
    start,
    end: Math.min(start + 1, text.length),
    message: isUnicode
      ? 'Four digits, 0 to 9 or a to f, should follow "\\u".'
      : 'No escape begins with a backslash and this character.',
    hint: 'A backslash of the value itself is written twice, as in C:\\\\mail.',
    words: isUnicode
      ? "'…' is not a hex digit following '\\u' within a JSON string. The string should be correctly escaped."
      : "'…' is an invalid escapable character within a JSON string. The string should be correctly escaped.",
  }
}

const HIGH = /^d[89ab]/i
const LOW = /^d[c-f]/i

/** `\ud83d` without its other half. */
export function halfPair(text: string, { start, end }: Span): JsonFault {
  const escapes = Array.from(
    text.slice(start, end).matchAll(/\\(?:u([\da-f]{4})|[^u])/gi),
    ({ index, 1: code = '' }) => ({ index, code }),
  )
  const lone = escapes.find(({ index, code }, position) => {
    const before = escapes[position - 1]
    const after = escapes[position + 1]
    if (HIGH.test(code)) return !(after?.index === index + 6 && LOW.test(after.code))
    return LOW.test(code) && !(before?.index === index - 6 && HIGH.test(before.code))
  })
  const at = start + (lone?.index ?? 0)
  return {
    start: at,
    end: at + 6,
    message: 'This escape is one half of a character. Its other half is missing.',
    hint: 'Write the character itself, or both of its halves, as in \\ud83d\\ude00.',
    words: 'Cannot read incomplete UTF-16 JSON text as string with missing low surrogate.',
  }
}
