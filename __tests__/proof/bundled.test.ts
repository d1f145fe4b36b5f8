import { expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const ROOT = join(import.meta.dirname, '../..')
const PROOF = join(ROOT, 'proof')

/** What a proof bundles, and runs outside of Jest. */
const ENTRIES = readdirSync(PROOF, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(PROOF, name), 'utf8'))
  .flatMap((text) => [...text.matchAll(/\bbundled?\(\s*'([^']+)'/g)])
  .map(([, entry = '']) => entry)

/** What some files import when they run, with all that those import. */
function importsBelow(entry: string): ReadonlySet<string> {
  const open = [join(ROOT, entry)]
  const seen = new Set(open)
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    // A compiled file imports no types.
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
    })
    for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
      const next = fileName.startsWith('.') ? sourceOf(join(dirname(file), fileName)) : fileName
      if (!seen.has(next) && next.startsWith(ROOT)) open.push(next)
      seen.add(next)
    }
  }
  return seen
}

/** A file in JavaScript stays as it is; TypeScript is imported under the name that it compiles to. */
function sourceOf(imported: string): string {
  const inTypeScript = imported.replace(/\.js$/, '.ts')
  return ts.sys.fileExists(inTypeScript) ? inTypeScript : imported
}

it('finds what the proofs bundle', () => {
  expect(ENTRIES.length).toBeGreaterThan(3)
})

it.each(ENTRIES)('%s runs outside of Jest', (entry) => {
  const imported = importsBelow(entry)
  expect(imported.size).toBeGreaterThan(5)
  expect([...imported].filter((name) => name.includes('jest'))).toEqual([])
})
