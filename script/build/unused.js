// Modules of packages that nothing here ever reaches: they are left out of the bundle, and one that throws stands for them.

/**
 * By the package that imports them: the modules, as they are imported, and the names that are taken from them. Where a
 * package takes another name, rollup refuses to build.
 *
 * @type {readonly { readonly importer: RegExp, readonly modules: RegExp, readonly names: readonly string[] }[]}
 */
const UNUSED = [
  {
    // For options that the second reader does not set (src/config/web-config/injection/read-back.ts).
    importer: /[\\/]fast-xml-parser[\\/]/,
    modules: /^(?:strnum|is-unsafe|\.\.\/validator\.js|\.\/node2json\.js)$/,
    names: ['validate', 'isUnsafe', 'HTML', 'XML'],
  },
  {
    // For YAML that is written, or made of JavaScript's values and into them: src/syntax/yaml.ts reads nodes.
    importer: /[\\/]yaml[\\/]browser[\\/]/,
    modules: /\/(?:addPairToJSMap|anchors|applyReviver|createNode|stringify\w*|toJS|visit)\.js$/,
    names: [
      'addPairToJSMap',
      'anchorIsValid',
      'anchorNames',
      'applyReviver',
      'createNode',
      'createNodeAnchors',
      'createStringifyContext',
      'findNewAnchor',
      'indentComment',
      'lineComment',
      'stringify',
      'stringifyCollection',
      'stringifyComment',
      'stringifyDocument',
      'stringifyNumber',
      'stringifyPair',
      'stringifyString',
      'toJS',
      'visit',
      'visitAsync',
    ],
  },
]

const STAND_IN = 'unused:'

/**
 * @param {string} id as it is imported
 * @param {string} [importer] the file that imports it
 * @returns {string | null} the module that stands for it; null where it is bundled itself
 */
export function standInFor(id, importer = '') {
  const index = UNUSED.findIndex((one) => one.importer.test(importer) && one.modules.test(id))
  return index < 0 ? null : `${STAND_IN}${index}`
}

/**
 * @param {string} id of a module
 * @returns {string | null} its code, which ends the step where anything of it is called; null where it stands for nothing
 */
export function codeOfStandIn(id) {
  if (!id.startsWith(STAND_IN)) return null
  const names = UNUSED[Number(id.slice(STAND_IN.length))]?.names ?? []
  return `export default function unused() { throw new Error('A part of a package is called that is not bundled.') }
export { ${names.map((name) => `unused as ${name}`).join(', ')} }
`
}
