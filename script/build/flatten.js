// Flattens src/ and the ES modules that it imports into scripts in which every module is inlined, with rollup.
import { readFileSync } from 'node:fs'
import { builtinModules, isBuiltin } from 'node:module'
import { join, relative, sep } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'
import ts from 'typescript'
import { compactPackage } from './compact.js'
import { withoutDescriptions } from './described.js'
import { readingJson5 } from './json5.js'
import { apart, SELDOM, namedWithoutCall } from './seldom.js'
import { codeOfStandIn, standInFor } from './unused.js'
import { isTags, TAGS, tagsModule, YAML, yamlModule } from './yaml.js'

const root = join(import.meta.dirname, '../..')

/**
 * Modules that are loaded when something of them is first used, though they are imported like any other, each group as
 * one script: what only some runs need, such as what is said of a file that is not well-formed.
 *
 * @type {readonly (readonly [script: string, modules: RegExp])[]}
 */
const DEFERRED = [
  ['injecting', /^src\/config\/web-config\/injection\/(?:inject|layout|wanted)\.ts$/],
  ['transform_rules', /^src\/config\/(?:transform\/rules\/(?!sound).+|deployed\/told)\.ts$/],
  [
    'transform_engine',
    /^src\/(?:config\/transform\/(?!plain|attribute-edits|refusal|layered|names)[\w-]+|config\/deployed\/deployed-file|syntax\/dom\/.+|syntax\/xpath\/(?:find|budget|fault))\.ts$/,
  ],
  ['xpath', /^src\/syntax\/xpath\/(?!find|budget|fault).+\.ts$/],
  ['writing', /^src\/files\/(?:write|rename|journal)\.ts$/],
]

/**
 * Scripts of all that a module imports, at whatever remove: what is common to many runs is one script then, and not one
 * for each set of those who import it. What the entry imports is `base`; what several of these need is `judging`.
 *
 * @type {Readonly<Record<string, string>>}
 */
const WHOLE = {
  web_config: 'src/config/deployed/configuration.ts',
  appsettings: 'src/config/appsettings/configuration.ts',
}

/** Behind this one is what a `web.config` with transforms beside it needs in addition: one script, too. */
const TRANSFORMS = 'src/config/deployed/site.ts'

/** The file of @actions/core that takes random UUIDs from node:crypto, and what it takes them from instead: see there. */
const FILE_COMMANDS = /[\\/]@actions[\\/]core[\\/]lib[\\/]file-command\.js$/
const UUIDS = 'uuids'
const UUID_MODULE = `
import { randomUUID } from ${JSON.stringify(join(root, 'src/github/uuid.ts'))}
export default { randomUUID }
`

/**
 * What each entry does first. V8 takes memory for each script that it compiles and gives it back, and the C library of
 * Linux (glibc) gives the system back what lies free at the end of the heap, so that the next script has to ask for it
 * page by page. To free one large block, whose pages nobody has touched, makes it keep twice as much: see "dynamic mmap
 * threshold" in mallopt(3). Elsewhere, and before Node 21, it does nothing.
 */
const KEEPS_MEMORY = 'new ArrayBuffer(4 * 1024 * 1024).transfer?.(0)'

/**
 * @typedef {object} Script
 * @property {string} name of the file
 * @property {string} code CommonJS
 */

/**
 * Flattens a bundle: what several entries need is a script that they share. Builtins are required and never imported: for an import, Node copies a module's every property.
 *
 * @param {Readonly<Record<string, string>>} entries the TypeScript file of each, from the root of the project, by the
 *   name that its script gets; what the first one imports is the script `base`
 * @param {Readonly<Record<string, string>>} packed names of packages that stand beside the scripts, and their files
 * @param {UsualModules} usual what else of a module is loaded when it is first called
 * @returns {Promise<readonly Script[]>} the entries, and what they load
 * @throws {Error} where an import leads nowhere, or a module has no such export
 */
export async function flatten(entries, packed, usual) {
  const files = Object.values(entries).map((entry) => join(root, entry))
  return generated(entries, sources(packed, partsBy(usual)), {
    minifyInternalExports: true,
    experimentalMinChunkSize: 4000,
    hoistTransitiveImports: false,
    chunkFileNames: ({ name }) => `${name}.js`,
    manualChunks: scripts(files, (path) => nameOf(path) in usual),
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- rollup 5 does so by itself
    onlyExplicitManualChunks: true,
  })
}

/**
 * Makes a script of each module, which shows what usual steps call of it.
 *
 * @param {Readonly<Record<string, string>>} entries as `flatten` takes them
 * @param {Readonly<Record<string, string>>} packed as `flatten` takes them
 * @returns {Promise<readonly Script[]>} each named after its module, from the root of the project
 */
export async function eachModule(entries, packed) {
  /** @type {Record<string, string>} */
  const paths = {}
  for (const path of Object.values(entries)) paths[path.replace(/\.ts$/, '')] = path
  return generated(paths, sources(packed, partsBy({})), {
    preserveModules: true,
    preserveModulesRoot: root,
    exports: 'named',
  })
}

/**
 * @param {Readonly<Record<string, string>>} entries
 * @param {import('rollup').Plugin} plugin
 * @param {import('rollup').OutputOptions} options
 * @returns {Promise<readonly Script[]>}
 */
async function generated(entries, plugin, options) {
  const bundle = await rollup({
    input: Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => [name, join(root, entry)]),
    ),
    plugins: [plugin, nodeResolve({ exportConditions: ['node', 'import'] })],
    onwarn: refuse,
    logLevel: 'warn',
  })
  const { output } = await bundle.generate({
    format: 'cjs',
    strict: true,
    esModule: false,
    freeze: false,
    externalLiveBindings: false,
    interop: 'default',
    dynamicImportInCjs: false,
    generatedCode: 'es2015',
    intro: ({ isEntry }) => (isEntry ? KEEPS_MEMORY : ''),
    ...options,
  })
  await bundle.close()
  return output.flatMap((one) =>
    one.type === 'chunk' ? [{ name: one.fileName, code: deferred(one.code) }] : [],
  )
}

/**
 * @param {UsualModules} usual modules that are not in it stay whole
 * @returns {PartsOf}
 */
function partsBy(usual) {
  const paths = Object.keys(usual)
  const kept = new Set(
    paths.flatMap((path) => namedWithoutCall(readFileSync(join(root, path), 'utf8'))),
  )
  return (code, path) => {
    const names = usual[nameOf(path)]
    const known = { usual: new Set(names), kept }
    return names === undefined ? { often: code, seldom: null } : apart(code, path, known)
  }
}

/**
 * @typedef {Readonly<Record<string, readonly string[]>>} UsualModules the names of the functions at the top level that
 *   usual steps call, for each module that they load, from the root of the project
 */

/** @typedef {(code: string, path: string) => import('./seldom.js').Parts} PartsOf */

/**
 * Resolves what TypeScript and npm name, and turns it into JavaScript.
 *
 * @param {Readonly<Record<string, string>>} packed
 * @param {PartsOf} partsOf
 * @returns {import('rollup').Plugin}
 */
function sources(packed, partsOf) {
  return {
    name: 'sources',
    async resolveId(id, from) {
      if (id.endsWith(SELDOM)) return { id, moduleSideEffects: false }
      const importer = from?.replace(SELDOM, '')
      if (id === 'crypto' && FILE_COMMANDS.test(importer ?? '')) return UUIDS
      if (isBuiltin(id))
        return {
          id: id.startsWith('node:') ? id : `node:${id}`,
          external: true,
          moduleSideEffects: false,
        }
      const standIn = standInFor(id, importer)
      if (standIn !== null) return standIn
      const file = packed[id]
      if (file !== undefined) return { id: `./${file}`, external: true }
      if (id === YAML) return YAML
      if (isTags(id, importer)) return TAGS
      const path = importer?.endsWith('.ts') === true ? id.replace(/^(\..*)\.js$/, '$1.ts') : id
      const found = await this.resolve(path, importer, { skipSelf: true })
      // No module is there for what it does when it is loaded, so what is not used of one goes.
      return found && { ...found, moduleSideEffects: false }
    },
    load(id) {
      if (id === UUIDS) return UUID_MODULE
      if (id === TAGS) return tagsModule()
      if (id.endsWith(SELDOM)) return seldomOf(id.slice(0, -SELDOM.length), partsOf)
      return id === YAML ? yamlModule() : codeOfStandIn(id)
    },
    transform(code, id) {
      if (id.endsWith('.json')) return jsonModule(code)
      if (id.endsWith('.ts')) return partsOf(scriptOf(code), id).often
      if (id.endsWith(SELDOM)) return code
      return compactPackage(withDefaultBuiltins(isJson5(id) ? readingJson5(code) : code), true)
    },
  }
}

/**
 * @param {string} path of a module
 * @param {PartsOf} partsOf
 */
function seldomOf(path, partsOf) {
  return partsOf(scriptOf(readFileSync(path, 'utf8')), path).seldom
}

/** @param {string} code TypeScript */
function scriptOf(code) {
  return withoutDescriptions(javaScript(code))
}

/** @param {string} id of a module */
function isJson5(id) {
  return /[\\/]json5[\\/]dist[\\/]index\.mjs$/.test(id)
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

/**
 * Circles within a package are its own affair, as is `this` in what tsc made of its modules. The two parts of a module
 * name each other, but one has functions alone, so the order in which they are loaded does not matter.
 */
const PERMITTED = [
  'THIS_IS_UNDEFINED',
  'CIRCULAR_DEPENDENCY',
  'CIRCULAR_CHUNK',
  'CYCLIC_CROSS_CHUNK_REEXPORT',
]

/**
 * @param {import('rollup').RollupLog} warning
 * @throws {Error}
 */
function refuse({ code = '', message }) {
  if (!PERMITTED.includes(code)) throw new Error(message)
}

/**
 * Which script a module goes into; null where rollup decides.
 *
 * @param {readonly string[]} entries
 * @param {(path: string) => boolean} isUsual whether usual steps load a module
 * @returns {import('rollup').GetManualChunk}
 */
function scripts(entries, isUsual) {
  /** @type {Map<string, string> | null} */
  let found = null
  return (id, { getModuleInfo }) => {
    found ??= wholes(entries, (path) => getModuleInfo(path)?.importedIds ?? [], isUsual)
    return found.get(id) ?? null
  }
}

/**
 * @param {readonly string[]} entries
 * @param {(path: string) => readonly string[]} importsOf
 * @param {(path: string) => boolean} isUsual
 * @returns {Map<string, string>} the script of each module that has one
 */
function wholes(entries, importsOf, isUsual) {
  const [first = ''] = entries
  /** @type {Map<string, string>} */
  const found = new Map()
  /** @param {string} path @param {string} script */
  const give = (path, script) => {
    const group = DEFERRED.find(([, modules]) => modules.test(nameOf(path)))?.[0]
    found.set(path, group === undefined ? script : `deferred_${group}`)
  }
  const often = (/** @type {string} */ path) => importsOf(path).filter((id) => !id.endsWith(SELDOM))
  for (const path of allBehind(first, often)) give(path, 'base')
  const base = new Set(found.keys())
  for (const [script, module] of Object.entries(WHOLE)) {
    for (const path of allBehind(join(root, module), often))
      if (!base.has(path)) give(path, found.has(path) ? 'judging' : script)
  }
  for (const path of allBehind(join(root, TRANSFORMS), often)) {
    const script = found.get(path)
    if (script === undefined) give(path, 'transforms')
    else if (script === 'appsettings') give(path, 'judging')
  }
  giveSeldom(found, (path) => importsOf(path).filter((id) => !isUsual(id)), give)
  // The engine for transforms is also behind this one, and must not bring it along.
  for (const [path, script] of found) if (script === 'appsettings') found.delete(path)
  for (const entry of entries) found.delete(entry)
  return found
}

/**
 * What usual steps never call of these scripts is beside another one.
 *
 * @type {Readonly<Record<string, string>>}
 */
const BESIDE = { appsettings: 'base', deferred_injecting: 'web_config', deferred_writing: 'base' }

/**
 * What is only reached from where usual steps never come is a script beside the one that it is reached from.
 *
 * @param {ReadonlyMap<string, string>} found
 * @param {(path: string) => readonly string[]} importsOf
 * @param {(path: string, script: string) => void} give
 */
function giveSeldom(found, importsOf, give) {
  for (const [from, script] of [...found])
    for (const path of importsOf(from).filter((id) => id.endsWith(SELDOM)))
      for (const one of allBehind(path, importsOf))
        if (!found.has(one)) give(one, `deferred_seldom_${BESIDE[script] ?? script}`)
}

/**
 * @param {string} start
 * @param {(path: string) => readonly string[]} importsOf
 * @returns {ReadonlySet<string>} the module itself, and all that it imports at whatever remove
 */
function allBehind(start, importsOf) {
  const all = new Set([start])
  // What is added meanwhile is visited too.
  for (const path of all) for (const other of importsOf(path)) all.add(other)
  return all
}

/**
 * Loads a deferred script where something of it is used, and not before. What loads it has a short name, since names of
 * functions are kept.
 *
 * @param {string} code CommonJS, in which rollup names the variable after the script
 */
function deferred(code) {
  let lazy = code
  const scripts = [...code.matchAll(/^const (deferred_\w+) = require\('.+'\);$/gm)]
  for (const [index, [, variable]] of scripts.entries()) {
    const load = `$${index}`
    lazy = lazy
      .replace(`const ${variable} = `, () => `const ${load} = () => `)
      .replaceAll(
        new RegExp(String.raw`\bnew ${variable}\.(\w+)`, 'g'),
        (_, name) => `new (${load}().${name})`,
      )
      .replaceAll(new RegExp(String.raw`(?<![/\w])${variable}\.(?=\w)`, 'g'), () => `${load}().`)
  }
  return lazy
}

/** @param {string} path absolute */
function nameOf(path) {
  return relative(root, path).split(sep).join('/')
}
