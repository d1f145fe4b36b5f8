// Which packages are installed, and where, as package-lock.json says.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ version?: string, license?: string, link?: boolean, dependencies?: Record<string, string> }} LockedPackage
 */

/**
 * The folders of packages, and of all that they need.
 *
 * @param {string} root the folder of package-lock.json
 * @param {readonly string[]} names of packages
 * @param {readonly string[]} [without] names of packages that are left out, with what only they need
 * @returns {readonly string[]} relative to the root
 */
export function foldersOf(root, names, without = []) {
  const packages = locked(root)
  const found = new Set(names.map((name) => `node_modules/${name}`))
  // What is added meanwhile is visited too.
  for (const folder of found) {
    for (const name of Object.keys(packages[folder]?.dependencies ?? {})) {
      const place = without.includes(name) ? null : resolved(packages, folder, name)
      if (place !== null) found.add(place)
    }
  }
  return [...found]
}

/**
 * @param {string} root the folder of package-lock.json
 * @returns {Readonly<Record<string, LockedPackage>>} all that is installed, by its folder
 */
export function locked(root) {
  /** @type {unknown} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const { packages } = /** @type {{ packages: Record<string, LockedPackage> }} */ (lock)
  return packages
}

/**
 * Where Node finds a package that another one imports.
 *
 * @param {Readonly<Record<string, LockedPackage>>} packages
 * @param {string} from its folder
 * @param {string} name
 * @returns {string | null} null where it is not installed
 */
function resolved(packages, from, name) {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (Object.hasOwn(packages, place)) return place
    if (folder === '') return null
  }
}
