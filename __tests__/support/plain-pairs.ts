import fc from 'fast-check'
import { readForEngine } from '../../src/config/transform/engine-file.js'
import type { XmlFile } from '../../src/config/open.js'

/** Bases and transforms by chance, most of them of the plain kind, some with what is not. */
const NAMES = ['a', 'a', 'a', 'add', 'add', 'smtp', 'div']
const KEYS = ['key', 'value', 'host']
const VALUES = ['1', '2', '', ' s ', 'a&amp;b', '&#9;t', '&lt;', "it's", 'é', 'x>y', 'a\n b']

function rarely(...what: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 30, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...what) },
  )
}

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('1', '2') },
  { weight: 1, arbitrary: fc.constantFrom(...VALUES) },
)

const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), value, fc.constantFrom(' ', '  ', '\n    ')), {
    selector: ([name]) => name,
    maxLength: 4,
  })
  .map((all) => all.map(([name, text, space]) => `${space}${name}="${text}"`).join(''))

const quoted = fc.tuple(attributes, fc.boolean()).map(([text, isSingle]) => {
  return isSingle && !text.includes("'") ? text.replaceAll('"', "'") : text
})

const leaf = fc.constantFrom('\n  ', '', '<!-- n -->', 'text', '<![CDATA[c]]>', '<?pi d?>')

function tree(element: fc.Arbitrary<(content: string) => string>): fc.Arbitrary<string> {
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      element.map((make) => make('')),
      fc
        .tuple(
          element,
          fc.array(
            fc.oneof({ weight: 3, arbitrary: tie('node') }, { weight: 1, arbitrary: leaf }),
            { maxLength: 4 },
          ),
        )
        .map(([make, content]) => make(content.join(''))),
    ),
  }))
  return node
}

function tag(name: string, inside: string, content: string): string {
  return content === '' ? `<${name}${inside} />` : `<${name}${inside}>${content}</${name}>`
}

const baseElement = fc
  .tuple(fc.constantFrom(...NAMES), quoted, rarely(' xmlns="urn:a"', ' xmlns=""'))
  .map(
    ([name, own, declared]) =>
      (content: string) =>
        tag(name, declared + own, content),
  )

const DECLARATIONS = ['', '<?xml version="1.0"?>\n', '<?xml version="1.0" encoding="utf-8"?>\n']
const RARE_DECLARATIONS = [
  '<?xml version="1.0" encoding="us-ascii"?>',
  "<?xml version='1.0' encoding='nope'?>\n",
  '<!DOCTYPE c>',
]

const declaration = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...DECLARATIONS) },
  { weight: 1, arbitrary: fc.constantFrom(...RARE_DECLARATIONS) },
)

/** A base. */
export const plainBase = fc
  .tuple(
    declaration,
    rarely(' xmlns="urn:a"'),
    rarely(' xmlns:p="urn:b"'),
    fc.array(tree(baseElement), { maxLength: 5 }),
  )
  .map(
    ([first, own, other, content]) =>
      `${first}<c${own}${other} key="1">${content.join('\n  ')}</c>`,
  )

const instruction = fc
  .oneof(
    { weight: 8, arbitrary: fc.constant('') },
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        'SetAttributes',
        'SetAttributes(value)',
        'SetAttributes(key,value)',
        'SetAttributes(host, key)',
        'RemoveAttributes',
        'RemoveAttributes(value)',
        'RemoveAttributes(key, host)',
        'InsertIfMissing',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'Insert',
        'Replace',
        'Remove',
        'SetAttributes( key)',
        'SetAttributes()',
        'InsertIfMissing(a)',
        ' SetAttributes',
        'Nope',
        'SetTokenizedAttributes',
      ),
    },
  )
  .map((name) => (name === '' ? '' : ` xdt:Transform="${name}"`))

const locator = fc
  .oneof(
    { weight: 12, arbitrary: fc.constant('') },
    {
      weight: 6,
      arbitrary: fc.constantFrom('Match(key)', 'Match(key,value)', 'Match(value, key)'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'Match',
        'Match( key )',
        'DefaultLocator',
        "Condition(@key='1')",
        'XPath(/c/a)',
        'Match(key,key)',
        'Nope',
      ),
    },
  )
  .map((name) => (name === '' ? '' : ` xdt:Locator="${name}"`))

const step = fc
  .tuple(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...NAMES) },
      { weight: 1, arbitrary: fc.constantFrom('xdt:Import', 'é') },
    ),
    quoted,
    instruction,
    locator,
    fc.oneof(
      { weight: 8, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ' xdt:SupressWarnings="true"',
          ' xdt:SupressWarnings="no"',
          ' Transform="Insert"',
          ' xml:lang="en"',
          ' xdt:x="1"',
          ' xmlns="urn:a"',
        ),
      },
    ),
  )
  .map(
    ([name, own, does, where, odd]) =>
      (content: string) =>
        tag(name, own + where + does + odd, content),
  )

/** A transform; one in ten declares the namespace otherwise. */
export const plainTransform = fc
  .tuple(
    fc.oneof(
      {
        weight: 9,
        arbitrary: fc.constant(' xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'),
      },
      {
        weight: 1,
        arbitrary: fc.constant(
          ' xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" xmlns:q="urn:q"',
        ),
      },
    ),
    instruction,
    fc.array(tree(step), { maxLength: 4 }),
  )
  .map(([declared, does, content]) => `<c${declared} value="1"${does}>${content.join('\n')}</c>`)

/** As the engine reads it; null where it cannot. */
export function fileOf(text: string, path = 'Web.config'): XmlFile | null {
  const read = readForEngine({ path, bytes: Buffer.from(text) })
  return read.ok ? read.file : null
}
