/**
 * The texts of the sources as people read them: a literal, or a template with `…` for what is filled in.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { OF_WORKFLOWS, theInput, worded } from '../../src/mentions.js'

const SOURCES = join(import.meta.dirname, '../../src')

/** What stands for a value that only a run knows. */
export const HOLE = '…'

type Text = ts.StringLiteralLike | ts.TemplateExpression

const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

/** A call of src/mentions.ts, such as `theInput('host')`, whose words are those of a workflow here. */
const isMention = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isIdentifier(node.expression) &&
  ['theInput', 'capital', 'onGitHub'].includes(node.expression.text)

/** Constants that are texts, by their names; two of one name in different files are not mixed up. */
class Constants {
  readonly #own = new Map<string, ts.Expression>()
  readonly #shared: Map<string, ts.Expression>

  constructor(shared: Map<string, ts.Expression>) {
    this.#shared = shared
  }

  add(node: ts.VariableDeclaration): void {
    if (!ts.isIdentifier(node.name) || !node.initializer) return
    if (!isText(node.initializer) && !isMention(node.initializer)) return
    this.#own.set(node.name.text, node.initializer)
    const statement = node.parent.parent
    const isShared =
      ts.isVariableStatement(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
    if (isShared) this.#shared.set(node.name.text, node.initializer)
  }

  find(name: string): ts.Expression | undefined {
    return this.#own.get(name) ?? this.#shared.get(name)
  }
}

function read(node: ts.Expression | undefined, constants: Constants): string {
  if (node === undefined) return HOLE
  if (ts.isIdentifier(node)) return read(constants.find(node.text), constants)
  if (ts.isStringLiteralLike(node)) return node.text
  if (isMention(node)) return readMention(node, constants)
  if (!ts.isTemplateExpression(node)) return HOLE
  const spans = node.templateSpans.map(
    ({ expression, literal }) => read(expression, constants) + literal.text,
  )
  return node.head.text + spans.join('')
}

function readMention(call: ts.CallExpression, constants: Constants): string {
  const words = call.arguments.map((argument) => read(argument, constants))
  const [first = HOLE] = words
  const name = call.expression.getText()
  if (name === 'theInput') return worded(theInput(...words), OF_WORKFLOWS)
  return name === 'capital' ? first.charAt(0).toUpperCase() + first.slice(1) : first
}

/** Every text of `src/`, with one `…` for each place that is filled when the program runs. */
export function sourceTexts(): readonly string[] {
  const shared = new Map<string, ts.Expression>()
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
