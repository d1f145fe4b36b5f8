// Lets a script use the TypeScript modules of src/ as they are, without a build.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

const root = join(import.meta.dirname, '..')

/**
 * Transpiles src/ into a folder below node_modules/, where its imports of packages resolve, and removes
 * it afterwards. Types are not checked: `npm run lint` does that.
 *
 * @template T
 * @param {(load: (module: string) => Promise<unknown>) => Promise<T>} use `load` imports a module by its path
 *   in src/, without extension
 * @returns {Promise<T>}
 */
export async function withSources(use) {
  const folder = mkdtempSync(join(root, 'node_modules/.sources-'))
  try {
    transpile(join(root, 'src'), folder)
    return await use((module) => import(pathToFileURL(join(folder, `${module}.js`)).href))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function transpile(from, to) {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 }
  writeFileSync(join(to, 'package.json'), '{ "type": "module" }')
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const target = join(to, name.replace(/\.ts$/, '.js'))
    const source = readFileSync(join(from, name), 'utf8')
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, ts.transpileModule(source, { compilerOptions }).outputText)
  }
}
