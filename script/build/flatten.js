// Flattens src/ and the ES modules that it imports into scripts in which every module is inlined, with rollup.
import { builtinModules, isBuiltin } from 'node:module'
import { join, relative, sep } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'
import ts from 'typescript'
import { withoutDescriptions } from './described.js'

const root = join(import.meta.dirname, '../..')

/** A room whose files every run of some kind needs together: one script in place of one for each set of importers. */
const TOGETHER = /^src\/(?:mail\/(?!rules\/mail-kit\/)|findings\/|dotnet\/|providers\.ts)/

/**
 * @typedef {object} Script
 * @property {string} name of the file
 * @property {string} code CommonJS
 */

/**
 * Flattens a bundle. Builtins are required and never imported: for an import, Node copies a module's every property.
 *
 * @param {string} entry a TypeScript file, from the root of the project
 * @param {Readonly<Record<string, string>>} packed names of packages that stand beside the scripts, and their files
 * @returns {Promise<readonly Script[]>} `index.js`, and what it loads only when it needs it
 * @throws {Error} where an import leads nowhere, or a module has no such export
 */
export async function flatten(entry, packed) {
  const bundle = await rollup({
    input: { index: join(root, entry) },
    plugins: [sources(packed), nodeResolve({ exportConditions: ['node', 'import'] })],
    onwarn: refuse,
  })
  const { output } = await bundle.generate({
    format: 'cjs',
    strict: true,
    esModule: false,
    freeze: false,
    externalLiveBindings: false,
    interop: 'default',
    minifyInternalExports: true,
    hoistTransitiveImports: false,
    generatedCode: 'es2015',
    chunkFileNames: ({ name }) => `${name}.js`,
    manualChunks: (id) => (TOGETHER.test(nameOf(id)) ? 'mail' : null),
  })
  await bundle.close()
  return output.flatMap((one) =>
    one.type === 'chunk' ? [{ name: one.fileName, code: one.code }] : [],
  )
}

/**
 * Resolves what TypeScript and npm name, and turns it into JavaScript.
 *
 * @param {Readonly<Record<string, string>>} packed
 * @returns {import('rollup').Plugin}
 */
function sources(packed) {
  return {
    name: 'sources',
    async resolveId(id, importer) {
      if (isBuiltin(id))
        return {
          id: id.startsWith('node:') ? id : `node:${id}`,
          external: true,
          moduleSideEffects: false,
        }
      const file = packed[id]
      if (file !== undefined) return { id: `./${file}`, external: true }
      const path = importer?.endsWith('.ts') === true ? id.replace(/^(\..*)\.js$/, '$1.ts') : id
      const found = await this.resolve(path, importer, { skipSelf: true })
      // No module is there for what it does when it is loaded, so what is not used of one goes.
      return found && { ...found, moduleSideEffects: false }
    },
    transform(code, id) {
      if (id.endsWith('.json')) return jsonModule(code)
      if (id.endsWith('.ts')) return withoutDescriptions(javaScript(code))
      return withDefaultBuiltins(code)
    },
  }
}

/** @param {string} code TypeScript */
function javaScript(code) {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  }
  return ts.transpileModule(code, { compilerOptions }).outputText
}

/** @param {string} json read faster as a text than as a literal */
function jsonModule(json) {
  const text = JSON.stringify(JSON.parse(json))
  return `export default JSON.parse(${JSON.stringify(text)})`
}

/** The start of an import of a builtin's namespace. */
const NAMESPACE = new RegExp(
  String.raw`^import \* as (?=\w+ from ["'](?:node:)?(?:${builtinModules.join('|')})["'])`,
  'gm',
)

/**
 * A namespace of a builtin would be a copy of its every property, which loads what some of them stand for.
 *
 * @param {string} code of a package
 */
function withDefaultBuiltins(code) {
  return code.replaceAll(NAMESPACE, 'import ')
}

/** Circles within a package are its own affair, as is `this` in what tsc made of its modules. */
const PERMITTED = ['THIS_IS_UNDEFINED', 'CIRCULAR_DEPENDENCY']

/**
 * @param {import('rollup').RollupLog} warning
 * @throws {Error}
 */
function refuse({ code = '', message }) {
  if (!PERMITTED.includes(code)) throw new Error(message)
}

/** @param {string} path absolute */
function nameOf(path) {
  return relative(root, path).split(sep).join('/')
}
