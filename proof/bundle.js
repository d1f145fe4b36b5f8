// Lets a proof use TypeScript of src/ and __tests__/ as it is.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')

/**
 * Bundles a module with all that it imports.
 *
 * @param {string} entry its path, from the root of the project
 * @param {string} target an empty folder
 * @returns {string} the path of the bundle
 * @throws {Error} where the bundler fails
 */
export function bundle(entry, target) {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const args = [
    ncc,
    'build',
    join(root, entry),
    '--out',
    target,
    '--no-cache',
    '--quiet',
    '--transpile-only',
  ]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`ncc could not bundle ${entry}`)
  return join(target, 'index.js')
}

/**
 * Bundles a module, and imports it.
 *
 * @param {string} entry its path, from the root of the project
 * @param {string} target an empty folder
 * @returns {Promise<unknown>} the module
 * @throws {Error} where the bundler fails
 */
export async function bundled(entry, target) {
  /** @type {unknown} */
  const module = await import(pathToFileURL(bundle(entry, target)).href)
  return module
}
