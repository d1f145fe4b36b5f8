// Makes scripts small: Node reads all of them that it loads at each start, and a runner downloads all of them for each step.
import { minify } from 'terser'

const FORMAT = /** @type {const} */ ({
  comments: false,
  semicolons: false,
  ascii_only: true,
  wrap_func_args: false,
})

/**
 * Says things in fewer words. Functions stay where they are, with their names.
 *
 * @param {string} code CommonJS
 * @returns {Promise<string>}
 */
export async function shorten(code) {
  const { code: short = '' } = await minify(code, {
    toplevel: true,
    compress: {
      ecma: 2020,
      collapse_vars: true,
      passes: 4,
      keep_fargs: false,
      inline: false,
      join_vars: true,
      keep_classnames: true,
      keep_fnames: true,
      reduce_funcs: false,
      sequences: true,
    },
    mangle: false,
    format: { ascii_only: true },
  })
  return short
}

/**
 * Takes comments and indentation out, and shortens the names of variables. Names of functions and classes and the order
 * of statements stay, so that a stack trace can be read.
 *
 * @param {string} code CommonJS
 * @returns {Promise<string>} in ASCII alone: Node keeps such a script in half the memory, and reads it faster
 */
export async function compact(code) {
  const { code: small = '' } = await minify(code, {
    toplevel: true,
    compress: false,
    mangle: { keep_fnames: true, keep_classnames: true },
    format: FORMAT,
  })
  return `${small}\n`
}

/**
 * Makes what others wrote as small as it gets: no trace that anybody reads has to name its functions.
 *
 * @param {string} code
 * @param {boolean} isModule whether it is an ES module, and not CommonJS
 * @returns {Promise<string>} in ASCII alone
 */
export async function compactPackage(code, isModule) {
  const { code: small = '' } = await minify(code, {
    toplevel: true,
    module: isModule,
    compress: { ecma: 2020, passes: 4 },
    mangle: true,
    format: FORMAT,
  })
  return `${small}\n`
}
