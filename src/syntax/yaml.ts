/**
 * YAML → a small tree whose every text knows its place. What GitHub would not read as plain YAML, or what
 * could be made to exhaust a reader, is no tree at all.
 */
import type * as Yaml from 'yaml'
import type { Span } from './span.js'

/** A scalar. Numbers and booleans are texts too: as such they reach an action. */
export interface YamlText {
  readonly kind: 'text'
  readonly text: string
  /** What stands behind `#` on its line; '' where there is no comment. */
  readonly comment: string
  readonly span: Span
  /** Where a part of `text` stands in the file; the whole scalar where that cannot be told. */
  readonly place: (start: number, end: number) => Span
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
}

export interface YamlMapping {
  readonly kind: 'mapping'
  readonly entries: ReadonlyMap<string, YamlNode>
}

export type YamlNode = YamlText | YamlList | YamlMapping

/** In UTF-16 code units. Real workflows have some thousands. */
const LONGEST = 1_000_000

/** Real workflows nest about ten deep; the parser's own recursion would overflow at some thousands. */
const DEEPEST = 60

/** A megabyte of YAML has fewer, unless it is made to keep a reader busy. */
const MOST_LEXEMES = 250_000

type Library = typeof Yaml

/**
 * Reads one document.
 *
 * @returns null where the text is no well-formed YAML, contains no document or several, names a key twice,
 *   uses anchors, aliases, merge keys or tags of its own, or is too long or too deep
 */
export async function readYaml(text: string): Promise<YamlNode | null> {
  if (text.length > LONGEST) return null
  // Loaded only here: most steps have no workflow to look at.
  const yaml = await import('yaml')
  const tokens = tokensOf(yaml, text)
  if (tokens === null) return null
  // The library looks for double keys in quadratic time; `mappingOf` does it in linear time.
  const options = { schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false } as const
  const [document, ...more] = new yaml.Composer(options).compose(tokens)
  if (document === undefined || more.length > 0) return null
  // A warning is about a tag that nobody knows, or another version of YAML.
  if (document.errors.length > 0 || document.warnings.length > 0) return null
  return nodeOf(yaml, text, document.contents)
}

type Token =
  ReturnType<InstanceType<Library['Parser']>['end']> extends Generator<infer T> ? T : never

/** The library's tokens; null from the first error on, or where they nest too deep or are too many. */
function tokensOf(yaml: Library, text: string): readonly Token[] | null {
  const parser = new yaml.Parser()
  const tokens: Token[] = []
  let lexemes = 0
  for (const lexeme of new yaml.Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') return null
      tokens.push(token)
    }
    if (parser.stack.length > DEEPEST || ++lexemes > MOST_LEXEMES) return null
  }
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

function nodeOf(yaml: Library, source: string, node: unknown): YamlNode | null {
  if (node === null) return EMPTY
  if (yaml.isScalar(node)) return hasAnchor(node) ? null : textOf(source, node)
  if (!yaml.isCollection(node) || hasAnchor(node)) return null
  return yaml.isSeq(node)
    ? listOf(yaml, source, node.items)
    : mappingOf(
        yaml,
        source,
        node.items.filter((item) => yaml.isPair(item)),
      )
}

function hasAnchor({ anchor }: { readonly anchor?: string }): boolean {
  return anchor !== undefined
}

function listOf(yaml: Library, source: string, items: readonly unknown[]): YamlList | null {
  const nodes = items.map((item) => nodeOf(yaml, source, item))
  const known = nodes.filter((node) => node !== null)
  return known.length === nodes.length ? { kind: 'list', items: known } : null
}

function mappingOf(
  yaml: Library,
  source: string,
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
): YamlMapping | null {
  const entries = new Map<string, YamlNode>()
  for (const pair of pairs) {
    const key = nodeOf(yaml, source, pair.key)
    const value = nodeOf(yaml, source, pair.value)
    if (key?.kind !== 'text' || value === null) return null
    if (key.text === '<<' || entries.has(key.text)) return null
    entries.set(key.text, value)
  }
  return { kind: 'mapping', entries }
}

const NOWHERE: Span = { start: 0, end: 0 }

const EMPTY: YamlText = {
  kind: 'text',
  text: '',
  comment: '',
  span: NOWHERE,
  place: () => NOWHERE,
}

function textOf(source: string, { value, range, type, comment }: Yaml.Scalar): YamlText | null {
  if (typeof value !== 'string' || !range) return null
  const [start, end] = range
  const written = source.slice(start, end).trimEnd()
  const span = { start, end: start + written.length }
  const starts = type === 'BLOCK_LITERAL' ? lineStarts(written, value) : inlineStart(written, value)
  const place = placer(span, value, starts)
  return { kind: 'text', text: value, comment: comment ?? '', span, place }
}

/** Where a line of the value begins: in the value, and in the scalar as it is written. */
interface LineStart {
  readonly inValue: number
  readonly inWritten: number
}

/** A plain or quoted scalar on one line, without escapes; null for any other. */
function inlineStart(written: string, value: string): readonly LineStart[] | null {
  const quote = /^["']/.test(written) ? 1 : 0
  const isVerbatim = written.slice(quote, written.length - quote) === value
  return isVerbatim ? [{ inValue: 0, inWritten: quote }] : null
}

/** The lines of a literal block scalar (`|`), each without the indentation; null where they differ. */
function lineStarts(written: string, value: string): readonly LineStart[] | null {
  const starts: LineStart[] = []
  let inValue = 0
  let inWritten = written.indexOf('\n') + 1
  for (const line of value.trimEnd().split('\n')) {
    const end = written.indexOf('\n', inWritten)
    const whole = written.slice(inWritten, end < 0 ? written.length : end).replace(/\r$/, '')
    if (!whole.endsWith(line.trimEnd())) return null
    const indentation = whole.trimEnd().length - line.trimEnd().length
    starts.push({ inValue, inWritten: inWritten + Math.max(0, indentation) })
    inValue += line.length + 1
    inWritten = end < 0 ? written.length : end + 1
  }
  return starts
}

/** The last line that begins at or before an offset of the value; halving, since a script has many parts. */
function lineAt(starts: readonly LineStart[], inValue: number): LineStart {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle]?.inValue ?? 0) <= inValue) low = middle
    else high = middle - 1
  }
  return starts[low] ?? { inValue: 0, inWritten: 0 }
}

function placer(
  span: Span,
  value: string,
  starts: readonly LineStart[] | null,
): (start: number, end: number) => Span {
  if (starts === null) return () => span
  const offset = (inValue: number): number => {
    const line = lineAt(starts, inValue)
    return span.start + line.inWritten + inValue - line.inValue
  }
  return (start, end) => ({ start: offset(start), end: offset(Math.min(end, value.length)) })
}
