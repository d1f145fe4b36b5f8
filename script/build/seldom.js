// Takes out of a module what usual steps never call: it goes into a module of its own, beside the one that it comes from.
import ts from 'typescript'

/** Behind the path of a module: what usual steps never call of it. */
export const SELDOM = '?seldom'

/** Shorter functions are not worth the names by which one script knows another's, in UTF-16 code units. */
const SHORTEST = 60

/** In front of a name that a module exports for its other part alone. */
const FOR_SELDOM = '$'

/**
 * @typedef {object} Parts
 * @property {string} often the module without those functions
 * @property {string | null} seldom a module that exports them; null where there are none
 */

/**
 * @typedef {object} Known
 * @property {ReadonlySet<string>} usual names of the functions that usual steps call
 * @property {ReadonlySet<string>} kept names of what stays all the same
 */

/**
 * @param {string} code of a module: JavaScript, not minified
 * @param {string} path of the module, by which its parts import each other
 * @param {Known} known
 * @returns {Parts}
 */
export function apart(code, path, known) {
  const file = parse(code)
  const seldom = seldomIn(file, known)
  if (seldom.length === 0) return { often: code, seldom: null }
  const imports = file.statements.filter((one) => ts.isImportDeclaration(one))
  const rest = file.statements.filter(
    (one) => !seldom.includes(one) && !ts.isImportDeclaration(one),
  )
  const taken = seldom.flatMap(declaredNames)
  const shared = among(rest.flatMap(declaredNames), seldom.flatMap(namesIn))
  const others = `${path}${SELDOM}`
  const textOf = (/** @type {ts.Node} */ node) => node.getFullText(file)
  const often = [
    ...needed(imports, rest).map(textOf),
    listed('import', among(taken, rest.flatMap(namesIn)), others),
    ...rest.map(textOf),
    listed(
      'export',
      shared.map((name) => `${name} as ${FOR_SELDOM}${name}`),
    ),
    listed('export', seldom.filter(isExported).flatMap(declaredNames), others),
  ]
  const alone = [
    ...needed(imports, seldom).map(textOf),
    listed(
      'import',
      shared.map((name) => `${FOR_SELDOM}${name} as ${name}`),
      path,
    ),
    ...seldom.map((one) => one.getText(file).replace(/^export /, '')),
    listed('export', taken),
  ]
  return { often: often.join('\n'), seldom: alone.join('\n') }
}

/**
 * @param {ts.SourceFile} file
 * @param {Known} known
 * @returns {readonly ts.Statement[]}
 */
function seldomIn(file, { usual, kept }) {
  const changing = new Set(file.statements.flatMap(changingNames))
  return file.statements.filter(
    (one) =>
      ts.isFunctionDeclaration(one) &&
      one.name !== undefined &&
      one.end - one.getStart(file) >= SHORTEST &&
      !usual.has(one.name.text) &&
      !kept.has(one.name.text) &&
      !namesIn(one).some((name) => changing.has(name)),
  )
}

/**
 * @param {string} code of a module, TypeScript too
 * @returns {readonly string[]} what it names while it loads, or names without calling it: to have the function is to load
 *   it
 */
export function namedWithoutCall(code) {
  /** @type {string[]} */
  const names = []
  /** @param {ts.Node} node @param {boolean} isLoading */
  const visit = (node, isLoading) => {
    if (isNothing(node)) return
    const isInside = ts.isFunctionLike(node)
    if (ts.isIdentifier(node) && !isProperty(node) && (isLoading || !isCalled(node)))
      names.push(node.text)
    ts.forEachChild(node, (child) => {
      visit(child, isLoading && !isInside)
    })
  }
  const file = parse(code)
  visit(file, true)
  const known = knownNames(file)
  return names.flatMap((name) => known.get(name) ?? [])
}

/**
 * @param {ts.SourceFile} file
 * @returns {ReadonlyMap<string, string>} the functions that it declares at the top level and what it imports: their names
 *   in the module that they are from, by their names here; other names are those of something else
 */
function knownNames({ statements }) {
  /** @type {Map<string, string>} */
  const known = new Map()
  for (const one of statements) {
    if (ts.isFunctionDeclaration(one)) for (const name of declaredNames(one)) known.set(name, name)
    const named = ts.isImportDeclaration(one) ? one.importClause?.namedBindings : undefined
    if (named === undefined || !ts.isNamedImports(named)) continue
    for (const { name, propertyName } of named.elements)
      known.set(name.text, (propertyName ?? name).text)
  }
  return known
}

/** @param {ts.Identifier} name of what is called, or the name of a function itself */
function isCalled(name) {
  const { parent } = name
  return (ts.isCallExpression(parent) && parent.expression === name) || ts.isFunctionLike(parent)
}

/** @param {ts.Node} node that no run evaluates */
function isNothing(node) {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeNode(node) ||
    ts.isTypeAliasDeclaration(node)
  )
}

/** @param {string} code */
function parse(code) {
  return ts.createSourceFile('module.ts', code, ts.ScriptTarget.ES2023, true)
}

/**
 * @param {readonly string[]} names
 * @param {readonly string[]} all
 */
function among(names, all) {
  const others = new Set(all)
  return names.filter((name) => others.has(name))
}

/**
 * @param {ts.Node} node
 * @returns {string[]} what it names, but for properties
 */
function namesIn(node) {
  /** @type {string[]} */
  const names = []
  /** @param {ts.Node} one */
  const visit = (one) => {
    if (ts.isIdentifier(one) && !isProperty(one)) names.push(one.text)
    ts.forEachChild(one, visit)
  }
  visit(node)
  return names
}

/** @param {ts.Identifier} name */
function isProperty(name) {
  const { parent } = name
  return (
    (ts.isPropertyAccessExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent)) &&
    parent.name === name
  )
}

/**
 * @param {ts.Statement} statement
 * @returns {string[]} what it declares at the top level
 */
function declaredNames(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name))
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
  return isNamed && statement.name !== undefined ? [statement.name.text] : []
}

/**
 * @param {ts.Statement} statement
 * @returns {string[]} variables that may get another value, which only their own module can give them
 */
function changingNames(statement) {
  const isConstant =
    !ts.isVariableStatement(statement) ||
    (statement.declarationList.flags & ts.NodeFlags.Const) !== 0
  return isConstant ? [] : declaredNames(statement)
}

/** @param {ts.Statement} statement */
function isExported(statement) {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  )
}

/**
 * @param {readonly ts.ImportDeclaration[]} imports
 * @param {readonly ts.Statement[]} statements
 * @returns {readonly ts.ImportDeclaration[]} those of which the statements name anything
 */
function needed(imports, statements) {
  const names = new Set(statements.flatMap(namesIn))
  return imports.filter(
    ({ importClause }) =>
      importClause !== undefined && namesIn(importClause).some((name) => names.has(name)),
  )
}

/**
 * @param {'import' | 'export'} what
 * @param {readonly string[]} names
 * @param {string} [path] of the module that they are from; missing where it is this one
 */
function listed(what, names, path) {
  const from = path === undefined ? '' : ` from ${JSON.stringify(path)}`
  return names.length === 0 ? '' : `${what} { ${names.join(', ')} }${from}`
}
