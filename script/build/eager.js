// Has V8 compile at once what usual steps run. Otherwise it reads such a function twice: first for its end alone, and
// again when it is called.
import { functionsOf } from './functions.js'

/** @typedef {import('./functions.js').FunctionPlace} FunctionPlace */

/**
 * @typedef {object} Insertion
 * @property {number} offset in UTF-16 code units, 0-based
 * @property {'(' | ')'} text
 */

/** @typedef {(start: number, end: number) => string} Part gives a part of a script */

/**
 * Makes each declaration of a function at the top level a variable with such a value. The variable can have a short name
 * then, while the function keeps its own.
 *
 * @param {string} code CommonJS with `"use strict"`
 * @returns {string}
 */
export function withoutDeclarations(code) {
  const part = (/** @type {number} */ start, /** @type {number} */ end) => code.slice(start, end)
  return declaredAsVariables(code, functionsOf(code), {
    part,
    valueOf: ({ start, end }) => part(start, end),
  })
}

/**
 * Puts functions into parentheses: V8 takes one that stands in them for one that is called at once. A declaration
 * becomes a variable with such a value.
 *
 * @param {string} code CommonJS with `"use strict"`
 * @param {readonly boolean[]} isUsual for each function in the order of `functionsOf`
 * @returns {string}
 * @throws {Error} where the script does not have as many
 */
export function eager(code, isUsual) {
  const functions = functionsOf(code)
  if (functions.length !== isUsual.length)
    throw new Error(`A script has ${functions.length} functions, and had ${isUsual.length}.`)
  const usual = functions.filter((_, index) => isUsual[index])
  const part = withParentheses(code, usual)
  return declaredAsVariables(code, usual, {
    part,
    valueOf: ({ start, end, declared }) => {
      const keyword = code.slice(start, declared?.start).trimEnd()
      return `(${keyword}${part(declared?.end ?? start, end)})`
    },
  })
}

/**
 * The variables are at the top of the script, where declarations take effect as well.
 *
 * @param {string} code
 * @param {readonly FunctionPlace[]} functions
 * @param {{ readonly part: Part, readonly valueOf: (place: FunctionPlace) => string }} how
 */
function declaredAsVariables(code, functions, { part, valueOf }) {
  const top = /^(?:#!.*\n)?"use strict";?\n?/.exec(code)?.[0].length ?? 0
  const variables = []
  let rest = ''
  let offset = top
  for (const place of functions) {
    if (place.declared === null) continue
    variables.push(`${place.declared.variable}=${valueOf(place)}`)
    // The semicolon keeps what stands before and behind it apart.
    rest += `${part(offset, place.start)};`
    offset = place.end
  }
  rest += part(offset, code.length)
  const head = variables.length === 0 ? '' : `var ${variables.join(',\n')};\n`
  return code.slice(0, top) + head + rest
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

/**
 * @param {string} code
 * @param {readonly FunctionPlace[]} usual
 * @returns {Part} with parentheses around the expressions
 */
function withParentheses(code, usual) {
  const insertions = usual.filter(({ declared }) => declared === null).flatMap(aroundOf)
  insertions.sort((one, other) => one.offset - other.offset)
  return (start, end) => {
    let text = ''
    let last = start
    for (const { offset, text: one } of insertions) {
      if (one === '(' ? offset < start || offset >= end : offset <= start || offset > end) continue
      text += code.slice(last, offset) + one
      last = offset
    }
    return text + code.slice(last, end)
  }
}
