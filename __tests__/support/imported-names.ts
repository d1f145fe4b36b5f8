import ts from 'typescript'

/** A name that a file takes from a package. */
export interface Imported {
  /** As it is imported: `@actions/http-client/lib/auth`. */
  readonly from: string
  readonly name: string
}

/**
 * The names that a file takes from what it imports or requires, also as members of a namespace.
 *
 * @param isMeant by the name under which something is imported
 */
export function importedNames(
  text: string,
  isMeant: (from: string) => boolean,
): readonly Imported[] {
  const source = ts.createSourceFile('package.js', text, ts.ScriptTarget.ES2023, true)
  const namespaces = new Map<string, string>()
  const wanted: Imported[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const from = node.moduleSpecifier.text
      if (isMeant(from)) wanted.push(...boundBy(node.importClause, from, namespaces))
    }
    if (ts.isVariableDeclaration(node)) {
      const from = requiredIn(node.initializer)
      if (from !== null && isMeant(from)) wanted.push(...takenBy(node.name, from, namespaces))
    }
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const from = namespaces.get(node.expression.text)
      if (from !== undefined) wanted.push({ from, name: node.name.text })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return wanted
}

function boundBy(
  clause: ts.ImportClause | undefined,
  from: string,
  namespaces: Map<string, string>,
): readonly Imported[] {
  const bindings = clause?.namedBindings
  if (bindings === undefined) return [{ from, name: 'default' }]
  if (ts.isNamespaceImport(bindings)) {
    namespaces.set(bindings.name.text, from)
    return []
  }
  return bindings.elements.map(({ name, propertyName }) => ({
    from,
    name: (propertyName ?? name).text,
  }))
}

/** What `require('…')` names, also within a call such as tsc's `__importStar`. */
function requiredIn(node: ts.Expression | undefined): string | null {
  if (node === undefined || !ts.isCallExpression(node)) return null
  const [argument] = node.arguments
  if (argument === undefined) return null
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require'
  if (isRequire) return ts.isStringLiteral(argument) ? argument.text : null
  return requiredIn(argument)
}

function takenBy(
  name: ts.BindingName,
  from: string,
  namespaces: Map<string, string>,
): readonly Imported[] {
  if (ts.isIdentifier(name)) {
    namespaces.set(name.text, from)
    return []
  }
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element)
      ? [{ from, name: (element.propertyName ?? element.name).getText() }]
      : [],
  )
}
