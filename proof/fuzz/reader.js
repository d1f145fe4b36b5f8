// What is fuzzed: a piece of the action that reads what others wrote.

/**
 * One input, as texts by name. Bytes are a text of the characters up to U+00FF.
 *
 * @typedef {Readonly<Record<string, string>>} Input
 */

/**
 * @typedef {object} Reader
 * @property {readonly Input[]} seeds where the bending begins; all have the same fields
 * @property {readonly string[]} dictionary what means something to this reader
 * @property {(input: Input) => string | null | Promise<string | null>} check what does not hold, in one
 *   line; null where all is well. It throws where the reader does
 */

/**
 * Makes a reader from the modules of src/, which it loads by their path.
 *
 * @typedef {(load: (module: string) => Promise<unknown>) => Promise<Reader>} OpenReader
 */

/**
 * The first that does not hold.
 *
 * @param {readonly (readonly [holds: boolean, statement: string])[]} statements
 * @returns {string | null}
 */
export function firstBroken(statements) {
  return statements.find(([holds]) => !holds)?.[1] ?? null
}

/**
 * @param {Input} input
 * @param {string} name
 * @returns {string} that field; '' where the input lacks it
 */
export function field(input, name) {
  return input[name] ?? ''
}
