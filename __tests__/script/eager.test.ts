import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { expect, it } from '@jest/globals'
import { eager, withoutDeclarations } from '../../script/build/eager.js'
import { functionsOf } from '../../script/build/functions.js'
import { inHalfOf, runUsual, usual } from '../../script/build/usual.js'

const ROOT = join(import.meta.dirname, '../..')

const all = (code: string): string => {
  const expressions = withoutDeclarations(code)
  return eager(
    expressions,
    functionsOf(expressions).map(() => true),
  )
}

/** What a script leaves in `exports`. */
function exportsOf(code: string): unknown {
  const context = createContext({ exports: {} })
  runInContext(code, context)
  return JSON.parse(JSON.stringify(context['exports'])) as unknown
}

it.each([
  ['what is called before its declaration', 'exports.a=f()\nfunction f(){return 1}', { a: 1 }],
  ['what calls itself', 'function f(n){return n>0?n*f(n-1):1}\nexports.a=f(4)', { a: 24 }],
  ['functions in functions', 'const f=a=>b=>c=>a+b+c\nexports.a=f(1)(2)(3)', { a: 6 }],
  ['neighbours in a call', 'exports.a=[3,1].map(a=>a+1).sort((a,b)=>a-b)', { a: [2, 4] }],
  [
    'a declaration before a list',
    'const b=1\nfunction f(){}\n[1].map(()=>{exports.a=b})',
    { a: 1 },
  ],
  [
    'declarations in a row',
    'function f(){return g()}function g(){return 2}exports.a=f()',
    { a: 2 },
  ],
  ['a function that is returned', 'const f=()=>function(){return 5}\nexports.a=f()()', { a: 5 }],
  ['a generator', 'function*f(){yield 1\nyield 2}\nexports.a=[...f()]', { a: [1, 2] }],
  ['an arrow that gives an object', 'exports.a=(()=>({b:1}))()', { a: { b: 1 } }],
  ['a name like a word before it', 'function nction(){return 7}\nexports.a=nction()', { a: 7 }],
  ['names for stack traces', 'function f(){}\nexports.a=[f.name,(()=>{}).name]', { a: ['f', ''] }],
])('changes nothing that a script does: %s', (_what, code, exported) => {
  expect(exportsOf(`"use strict"\n${code}`)).toEqual(exported)
  expect(exportsOf(all(`"use strict"\n${code}`))).toEqual(exported)
})

it('puts functions into parentheses, asynchronous ones too, and leaves those alone that are not usual', () => {
  const code = '"use strict"\nconst f=async function(){await 1},g=async()=>{},h=()=>{}\n'
  const isUsual = functionsOf(code).map(({ name }) => name !== 'h')
  expect(eager(code, isUsual)).toBe(
    '"use strict"\nconst f=(async function(){await 1}),g=(async()=>{}),h=()=>{}\n',
  )
  expect(() => eager(code, [true])).toThrow('A script has 3 functions, and had 1.')
})

it('makes declarations variables, and keeps the names of the functions', () => {
  const code = '"use strict";async function f(){await g()}function g(){}\nexports.a=f\n'
  expect(withoutDeclarations(code)).toBe(
    '"use strict";var f=async function f(){await g()},\ng=function g(){};\n;;\nexports.a=f\n',
  )
})

it('gives each function a name of its own', () => {
  const code =
    'function f(){a.map(()=>()=>1)\na.map(b)}\nclass C{m(){return()=>1}}\nx={y:()=>1,z(){}}'
  const names = functionsOf(code).map(({ name }) => name)
  expect(names).toEqual(['f', 'f/1', 'f/1/1', 'm/1', 'y'])
})

it('knows most of what usual steps run, so that "npm run build -- --usual" is not due', async () => {
  const { scripts } = usual()
  const ran = await runUsual(ROOT)
  const functions = [...ran].flatMap(([script, runs]) => {
    if (!Object.hasOwn(scripts, script)) return []
    const starts = inHalfOf(runs)
    const code = readFileSync(join(ROOT, 'dist', script), 'utf8')
    return functionsOf(code)
      .filter(({ start }) => starts.has(start))
      .map(({ start }) => code[start - 1] === '(')
  })
  expect(functions.length).toBeGreaterThan(500)
  expect(functions.filter((isEager) => !isEager).length).toBeLessThan(functions.length / 10)
  expect([...ran.keys()].filter((script) => script.includes('seldom'))).toEqual([])
}, 60_000)
