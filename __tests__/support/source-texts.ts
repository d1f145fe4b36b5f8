/**
 * The texts of the sources as people read them: a literal, or a template with `…` for what is filled in.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const SOURCES = join(import.meta.dirname, '../../src')

/** What stands for a value that only a run knows. */
export const HOLE = '…'

type Text = ts.StringLiteralLike | ts.TemplateExpression

const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

/** Constants that are texts, by their names; two of one name in different files are not mixed up. */
class Constants {
  readonly #own = new Map<string, Text>()
  readonly #shared: Map<string, Text>

  constructor(shared: Map<string, Text>) {
    this.#shared = shared
  }

  add(node: ts.VariableDeclaration): void {
    if (!ts.isIdentifier(node.name) || !node.initializer || !isText(node.initializer)) return
    this.#own.set(node.name.text, node.initializer)
    const statement = node.parent.parent
    const isShared =
      ts.isVariableStatement(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
    if (isShared) this.#shared.set(node.name.text, node.initializer)
  }

  find(name: string): Text | undefined {
    return this.#own.get(name) ?? this.#shared.get(name)
  }
}

function read(node: Text, constants: Constants): string {
  if (!ts.isTemplateExpression(node)) return node.text
  const spans = node.templateSpans.map(({ expression, literal }) => {
    const constant = ts.isIdentifier(expression) ? constants.find(expression.text) : undefined
    return (constant === undefined ? HOLE : read(constant, constants)) + literal.text
  })
  return node.head.text + spans.join('')
}

/** Every text of `src/`, with one `…` for each place that is filled when the program runs. */
export function sourceTexts(): readonly string[] {
  const shared = new Map<string, Text>()
  const found: { readonly node: Text; readonly constants: Constants }[] = []
  for (const name of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const text = readFileSync(join(SOURCES, name), 'utf8')
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true)
    const constants = new Constants(shared)
    const visit = (node: ts.Node): void => {
      if (ts.isVariableDeclaration(node)) constants.add(node)
      if (isText(node)) found.push({ node, constants })
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found.map(({ node, constants }) =>
    read(node, constants)
      .replaceAll(/\{\w+\}/g, HOLE)
      .replaceAll(/…(?:\s*…)+/g, HOLE),
  )
}
