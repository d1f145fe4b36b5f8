// The package yaml in the bundle: the part of it that reads, from its ES modules. To Node it shows its CommonJS alone, of which
// nothing can be left out.
import { join } from 'node:path'

/** As it is imported. */
export const YAML = 'yaml'

const folder = join(import.meta.dirname, '../../node_modules/yaml/browser/dist')

/**
 * What src/syntax/yaml.ts takes of it, by the module that has it. A test compares the names.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const READING = {
  'compose/composer.js': ['Composer'],
  'nodes/identity.js': ['isCollection', 'isPair', 'isScalar', 'isSeq'],
  'parse/lexer.js': ['Lexer'],
  'parse/parser.js': ['Parser'],
}

/** @returns {string} the code of an ES module that exports no more than that */
export function yamlModule() {
  return Object.entries(READING)
    .map(([file, names]) => {
      const path = JSON.stringify(join(folder, file))
      return `export { ${names.join(', ')} } from ${path}\n`
    })
    .join('')
}

/** The module with the tags of YAML's schemas, of which `failsafe` alone is used. */
export const TAGS = 'yaml:tags'

/**
 * @param {string} id as it is imported
 * @param {string} [importer] the file that imports it
 */
export function isTags(id, importer = '') {
  return id === './tags.js' && importer === join(folder, 'schema/Schema.js')
}

/** @returns {string} the code of a module with those of `failsafe` */
export function tagsModule() {
  const names = ['map', 'seq', 'string']
  const imports = names.map((name) => {
    const path = JSON.stringify(join(folder, `schema/common/${name}.js`))
    return `import { ${name} } from ${path}\n`
  })
  return `${imports.join('')}
export const coreKnownTags = {}
export function getTags() { return [${names.join(', ')}] }
`
}
