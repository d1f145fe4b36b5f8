import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from '@jest/globals'
import { rollup } from 'rollup'
import { apart, namedWithoutCall, SELDOM } from '../../script/build/seldom.js'
import type { Known, Parts } from '../../script/build/seldom.js'

const PATH = '/module.js'

/** Long enough to be worth a module of its own. */
const LONG = `/* ${'-'.repeat(120)} */`

const NOTHING: Known = { usual: new Set(), kept: new Set() }

/** What the module `/module.js` exports, as a script beside another module leaves it. */
async function exportsOf({ often, seldom }: Parts): Promise<Readonly<Record<string, unknown>>> {
  const modules: Readonly<Record<string, string | null>> = {
    [PATH]: often,
    [`${PATH}${SELDOM}`]: seldom,
    './other.js': 'export const one = 1\nexport const two = 2',
  }
  const plugin = {
    name: 'modules',
    resolveId: (id: string) => id,
    load: (id: string) => modules[id] ?? null,
  }
  const bundle = await rollup({ input: PATH, plugins: [plugin], onwarn: () => undefined })
  const { output } = await bundle.generate({ format: 'cjs' })
  const context = createContext({ exports: {} })
  runInContext(output[0].code, context)
  return context['exports'] as Readonly<Record<string, unknown>>
}

/** What is exported, and what its functions give. */
async function given(exported: Readonly<Record<string, unknown>>): Promise<unknown> {
  const results = Object.entries(exported)
    .filter(([name]) => !name.startsWith('$'))
    .sort()
    .map(async ([name, one]) => [
      name,
      typeof one === 'function' ? await (one as () => unknown)() : one,
    ])
  return Promise.all(results)
}

describe('what usual steps never call is in a module of its own, and does the same', () => {
  it.each([
    ['an exported function', `export function f(){${LONG} return 1}`, ['f']],
    ['one that is not', `function f(){${LONG} return 1}\nexport function g(){return f()}`, ['f']],
    [
      'one that names what the module has',
      `const a = 3\nclass C { b = 4 }\nfunction g(){return a}\nexport function f(){${LONG} return g() + new C().b}`,
      ['f'],
    ],
    [
      'two that call each other',
      `export function f(n = 3){${LONG} return n > 0 ? g(n - 1) : 'end'}\nexport function g(n = 2){${LONG} return f(n - 1)}`,
      ['f', 'g'],
    ],
    [
      'one that is exported under another name',
      `function f(){${LONG} return 1}\nexport { f as h }`,
      ['f'],
    ],
    [
      'imports of both parts',
      `import { one, two as pair } from './other.js'\nexport const a = pair\nexport function f(){${LONG} return one}`,
      ['f'],
    ],
    [
      'asynchronous ones, with a comment',
      `/** Says it. */\nexport async function f(){${LONG}}`,
      ['f'],
    ],
    ['generators', `function* f(){${LONG} yield 1}\nexport const g = () => [...f()]`, ['f']],
  ])('%s', async (_what, code, names) => {
    const parts = apart(code, PATH, NOTHING)
    for (const name of names) {
      expect(parts.often).not.toMatch(new RegExp(String.raw`function\*? ${name}\b`))
      expect(parts.seldom).toMatch(new RegExp(String.raw`function\*? ${name}\b`))
    }
    const whole = await exportsOf({ often: code, seldom: null })
    expect(await given(await exportsOf(parts))).toEqual(await given(whole))
  })
})

describe('what stays', () => {
  it.each([
    ['what usual steps call', `function f(){${LONG}}`, { ...NOTHING, usual: new Set(['f']) }],
    ['what is named without a call', `function f(){${LONG}}`, { ...NOTHING, kept: new Set(['f']) }],
    ['what is short', 'function f(){}', NOTHING],
    ['what changes a variable', `let a = 1\nfunction f(){${LONG} a = 2}`, NOTHING],
    [
      'methods, and functions in functions',
      `class C { f(){${LONG}} }\nconst g = () => {${LONG}}`,
      NOTHING,
    ],
  ])('%s', (_what, code, known) => {
    expect(apart(code, PATH, known)).toEqual({ often: code, seldom: null })
  })

  it('keeps an import with the part that needs it', () => {
    const code = `import { one, two } from './other.js'\nimport { three } from './third.js'\nfunction f(){${LONG} return three}\nexport const a = one`
    const { often, seldom } = apart(code, PATH, NOTHING)
    expect(often).not.toContain('third')
    expect(seldom).not.toContain('other')
  })
})

it('finds what is used while a module is loaded, or named without a call', () => {
  const code = `
    import { a, b as c, d } from './other.js'
    const table = [a]
    const made = c()
    function f(rows: readonly string[]) { return rows.map(g).concat(h(d)) }
    function g() {}
    function h(one = f) { return { a: one, property: table.g } }
    interface I { readonly h: string }
    const local = (other: number): number => { const x = other; return x }
  `
  expect([...new Set(namedWithoutCall(code))].sort()).toEqual(['a', 'b', 'd', 'f', 'g'])
})
