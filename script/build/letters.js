// Node knows the letters of Unicode itself: a package brings tables of its own where it must run in older engines too.

/** The tables of json5, and the property of Unicode that each of them spells out (https://spec.json5.org/#prod-JSON5Identifier). */
const TABLES = /^var (ID_Start|ID_Continue) = \/.+\/;$/gm

/**
 * Puts Unicode's properties in place of the tables.
 *
 * @param {string} code of a package
 * @returns {string}
 */
export function withOwnLetters(code) {
  return code.replaceAll(TABLES, 'var $1 = /\\p{$1}/u;')
}
