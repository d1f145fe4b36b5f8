// Stands in for before-after-hook in the bundle: octokit puts one function around each request, that of the login.

/** @typedef {(options: object) => unknown} Method */
/** @typedef {(method: Method, options: object) => unknown} Around */

/**
 * Calls by their names, and what is put around each.
 *
 * @returns {object} a function that calls a method with what is around it
 */
function collection() {
  /** @type {Map<string, Around>} */
  const around = new Map()
  /**
   * @param {string} name
   * @param {Method} method
   * @param {object} [options]
   */
  const hook = (name, method, options = {}) =>
    new Promise((resolve) => {
      const known = around.get(name)
      resolve(known === undefined ? method(options) : known(method, options))
    })
  /**
   * @param {string} name
   * @param {Around} one
   */
  const wrap = (name, one) => {
    const inner = around.get(name)
    around.set(
      name,
      inner === undefined
        ? one
        : (method, options) => one((asked) => inner(method, asked), options),
    )
  }
  return Object.assign(hook, { wrap })
}

/** A function, as octokit calls it with `new`. */
function Collection() {
  return collection()
}

export default { Collection }
