// Has V8 compile at once what usual steps run. Otherwise it reads such a function twice: first for its end alone, and
// again when it is called.
import { functionsOf } from './functions.js'

/** @typedef {import('./functions.js').FunctionPlace} FunctionPlace */

/**
 * @typedef {object} Insertion
 * @property {number} offset in UTF-16 code units, 0-based
 * @property {'(' | ')'} text
 */

/**
 * Makes each declaration of a function at the top level a variable with such a value, at the top of the script, where
 * declarations take effect as well. The variable can have a short name then, while the function keeps its own.
 *
 * @param {string} code CommonJS with `"use strict"`
 * @returns {string}
 */
export function withoutDeclarations(code) {
  const top = /^(?:#!.*\n)?"use strict";?\n?/.exec(code)?.[0].length ?? 0
  const variables = []
  let rest = ''
  let offset = top
  for (const { declared, start, end } of functionsOf(code)) {
    if (declared === null) continue
    variables.push(`${declared}=${code.slice(start, end)}`)
    // The semicolon keeps what stands before and behind it apart.
    rest += `${code.slice(offset, start)};`
    offset = end
  }
  rest += code.slice(offset)
  const head = variables.length === 0 ? '' : `var ${variables.join(',\n')};\n`
  return code.slice(0, top) + head + rest
}

/**
 * Puts functions into parentheses: V8 takes one that stands in them for one that is called at once.
 *
 * @param {string} code CommonJS without declarations of functions at the top level
 * @param {readonly boolean[]} isUsual for each function in the order of `functionsOf`
 * @returns {string}
 * @throws {Error} where the script does not have as many
 */
export function eager(code, isUsual) {
  const functions = functionsOf(code)
  if (functions.length !== isUsual.length)
    throw new Error(`A script has ${functions.length} functions, and had ${isUsual.length}.`)
  const usual = functions.filter(({ declared }, index) => isUsual[index] && declared === null)
  const insertions = usual.flatMap(aroundOf).sort((one, other) => one.offset - other.offset)
  let text = ''
  let last = 0
  for (const { offset, text: one } of insertions) {
    text += code.slice(last, offset) + one
    last = offset
  }
  return text + code.slice(last)
}

/**
 * @param {FunctionPlace} place
 * @returns {readonly Insertion[]}
 */
function aroundOf({ start, end }) {
  return [
    { offset: start, text: '(' },
    { offset: end, text: ')' },
  ]
}
