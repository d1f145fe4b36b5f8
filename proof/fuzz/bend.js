// Bends an input at random: what slips, merges, careless scripts and malice make of it.

/** @typedef {import('./random.js').Random} Random */
/** @typedef {import('./reader.js').Input} Input */
/** @typedef {import('./reader.js').Reader} Reader */

/** Longer texts are not made: in UTF-16 units. */
const LONGEST = 100_000

/** Characters that some reader takes for something special, whatever it reads. */
const CHARACTERS = [
  ...Array.from('<>&;"\'=/!?-[]:#% ,.@$`*_{}()|\\aZ09'),
  ...['\r\n', '\r', '\n', '\t', '\0', '\x1b', '\x7f', '\x80', '\xa0', '\xad', '\xff', '\u0085'],
  ...['\u0300', '\u0130', '\u200b', '\u2028', '\u202e', '\ud83d', '\udc00', '\ue000', '\ufeff'],
  ...['\ufffe', '\uffff', '€', 'ß', '😀', '\u{e0041}', '\u{10fffd}'],
]

/**
 * @param {Pick<Reader, 'seeds' | 'dictionary'>} reader
 * @param {Input} input
 * @param {Random} random
 * @returns {Input} the input with one to six changes
 */
export function bend(reader, input, random) {
  const bent = { ...input }
  const names = Object.keys(input)
  for (let left = random.pick([1, 1, 1, 2, 3, 6]); left > 0; left -= 1) {
    const name = random.pick(names)
    const changed = random.pick(CHANGES)(bent[name] ?? '', random, { ...reader, name })
    bent[name] = changed.slice(0, LONGEST)
  }
  return bent
}

/** @typedef {Pick<Reader, 'seeds' | 'dictionary'> & { readonly name: string }} Around the field's */
/** @typedef {(text: string, random: Random, around: Around) => string} Change */

/** @type {Change} */
const insertToken = (text, random, { dictionary }) =>
  splice(text, [random.below(text.length + 1), 0], random.pick(dictionary))

/** @type {Change} */
const insertCharacter = (text, random) =>
  splice(text, [random.below(text.length + 1), 0], random.pick(CHARACTERS))

/** @type {Change} */
const replaceCharacter = (text, random) =>
  splice(text, [random.below(text.length + 1), 1], random.pick(CHARACTERS))

/** @type {Change} */
const anyUnit = (text, random) =>
  splice(text, [random.below(text.length + 1), 1], String.fromCharCode(random.below(0x1_0000)))

/** @type {Change} */
const remove = (text, random) => splice(text, piece(text, random), '')

/** @type {Change} */
const repeat = (text, random) => {
  const [start, count] = piece(text, random)
  const times = random.pick([1, 1, 1, 2, 10, 1000])
  return splice(text, [start, 0], text.slice(start, start + count).repeat(times))
}

/** @type {Change} */
const move = (text, random) => {
  const [start, count] = piece(text, random)
  const rest = splice(text, [start, count], '')
  return splice(rest, [random.below(rest.length + 1), 0], text.slice(start, start + count))
}

/** Takes a piece of the same field of another seed. @type {Change} */
const cross = (text, random, { seeds, name }) => {
  const other = random.pick(seeds)[name] ?? ''
  const [start, count] = piece(other, random)
  return splice(text, piece(text, random), other.slice(start, start + count))
}

/** @type {Change} */
const otherLineEnds = (text, random) =>
  text.replaceAll(/\r\n|\r|\n/g, () => random.pick(['\n', '\r\n', '\r']))

/** @type {Change} */
const nothing = () => ''

/** @type {Change} */
const tokenAlone = (_, random, { dictionary }) => random.pick(dictionary)

/** @type {Change} */
const wholeSeed = (_, random, { seeds, name }) => random.pick(seeds)[name] ?? ''

/** The frequent ones stand in the list more than once. */
const CHANGES = [
  ...[insertToken, insertToken, insertToken, insertCharacter, insertCharacter],
  ...[replaceCharacter, replaceCharacter, anyUnit, remove, remove, remove, repeat, move],
  ...[cross, otherLineEnds, tokenAlone, wholeSeed, nothing],
]

/**
 * @param {string} text
 * @param {readonly [start: number, count: number]} span
 * @param {string} what
 */
function splice(text, [start, count], what) {
  return text.slice(0, start) + what + text.slice(start + count)
}

/**
 * A short piece mostly, now and then a long one.
 *
 * @param {string} text
 * @param {Random} random
 * @returns {readonly [start: number, count: number]}
 */
function piece(text, random) {
  const longest = random.pick([1, 3, 12, 100, text.length])
  return [random.below(text.length + 1), random.below(longest + 1)]
}
