// Functions of a script: what each is called, and where it stands.
import ts from 'typescript'

/**
 * @typedef {object} FunctionPlace
 * @property {string} name the names of the functions around it and its own, as in `step/attempt`; a number for what has
 *   none. Different for each function of a script, and the same as long as what is around it keeps its names.
 * @property {number} start offset in UTF-16 code units, 0-based
 * @property {number} end the offset behind it
 * @property {{ readonly variable: string, readonly start: number, readonly end: number } | null} declared what it is
 *   declared as at the top level of the script, and where that name stands; null for an expression
 */

/**
 * @param {string} code JavaScript
 * @returns {readonly FunctionPlace[]} of all functions that can stand in parentheses, or be the value of a variable: all
 *   but methods and accessors; in the order of their starts
 */
export function functionsOf(code) {
  const file = ts.createSourceFile(
    'script.js',
    code,
    ts.ScriptTarget.ES2023,
    true,
    ts.ScriptKind.JS,
  )
  /** @type {FunctionPlace[]} */
  const found = []
  /** @type {Map<string, number>} */
  const seen = new Map()
  /** @param {ts.Node} node @param {string} around */
  const visit = (node, around) => {
    const own = ts.isFunctionLike(node) ? unique(seen, `${around}/${nameOf(node)}`) : around
    if (isMovable(node, file))
      found.push({
        name: own.slice(1),
        start: node.getStart(file),
        end: node.end,
        declared: declaredBy(node, file),
      })
    ts.forEachChild(node, (child) => {
      visit(child, own)
    })
  }
  visit(file, '')
  return found
}

/**
 * @param {ts.Node} node
 * @param {ts.SourceFile} file
 */
function isMovable(node, file) {
  return (
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    (ts.isFunctionDeclaration(node) && node.parent === file)
  )
}

/**
 * @param {ts.Node} node
 * @param {ts.SourceFile} file
 * @returns {FunctionPlace['declared']}
 */
function declaredBy(node, file) {
  if (!ts.isFunctionDeclaration(node) || node.name === undefined) return null
  return { variable: node.name.text, start: node.name.getStart(file), end: node.name.end }
}

/**
 * @param {ts.SignatureDeclaration} node
 * @returns {string} '' where it has none
 */
function nameOf(node) {
  const named = node.name ?? (hasName(node.parent) ? node.parent.name : undefined)
  return named?.getText() ?? ''
}

/**
 * @param {ts.Node} node
 * @returns {node is ts.VariableDeclaration | ts.PropertyAssignment | ts.PropertyDeclaration}
 */
function hasName(node) {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isPropertyDeclaration(node)
  )
}

/**
 * @param {Map<string, number>} seen how often each name was given
 * @param {string} name
 */
function unique(seen, name) {
  const times = (seen.get(name) ?? 0) + 1
  seen.set(name, times)
  return times === 1 && !name.endsWith('/') ? name : `${name}${times}`
}
