// What rules say of themselves for the documentation, which no run of the action reads.
import ts from 'typescript'

/** By these properties an object is known as a rule. */
const RULE = ['id', 'level', 'severity', 'words', 'summary', 'bad', 'good']

/** What only the documentation and the tests read. */
const DESCRIPTION = ['summary', 'bad', 'good']

/**
 * Takes summaries and examples of rules out of a script.
 *
 * @param {string} code JavaScript, not minified
 * @returns {string}
 */
export function withoutDescriptions(code) {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest)
  /** @type {[start: number, end: number][]} */
  const spans = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node) && isRule(node)) spans.push(...descriptionsIn(node))
    else ts.forEachChild(node, visit)
  }
  visit(source)
  const starts = [0, ...spans.map(([, end]) => end)]
  return starts.map((start, index) => code.slice(start, spans[index]?.[0])).join('')
}

/** @param {ts.ObjectLiteralExpression} node */
function isRule({ properties }) {
  const names = properties.map(nameOf)
  return RULE.every((name) => names.includes(name))
}

/**
 * @param {ts.ObjectLiteralExpression} node
 * @returns {[start: number, end: number][]}
 */
function descriptionsIn({ properties }) {
  return properties.flatMap((property, index) => {
    if (!DESCRIPTION.includes(nameOf(property))) return []
    // The comma behind it goes too.
    return [[property.pos, properties[index + 1]?.pos ?? properties.end]]
  })
}

/** @param {ts.ObjectLiteralElementLike} property */
function nameOf({ name }) {
  return name !== undefined && ts.isIdentifier(name) ? name.text : ''
}
