// The package json5 in the bundle: the part of it that reads.

/** Its tables of letters, and the property of Unicode that each spells out (https://spec.json5.org/#prod-JSON5Identifier). */
const TABLES = /^var (ID_Start|ID_Continue) = \/.+\/;$/gm

/** What it exports. */
const EXPORTED = /^const JSON5 = \{\s*parse,\s*stringify,\s*\};$/m

/**
 * Takes out what writes JSON5, and puts what Node itself knows of letters in place of the tables.
 *
 * @param {string} code the ES module of json5
 * @returns {string}
 * @throws {Error} where it looks different
 */
export function readingJson5(code) {
  if (code.match(TABLES)?.length !== 2 || !EXPORTED.test(code))
    throw new Error('json5 has changed: see script/build/json5.js')
  return code
    .replaceAll(TABLES, 'var $1 = /\\p{$1}/u;')
    .replace(EXPORTED, 'const JSON5 = { parse };')
}
