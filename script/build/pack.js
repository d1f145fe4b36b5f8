// Packs the packages that are CommonJS, or need such, each with all that it needs into one file, with ncc.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '../..')

/** Each package that is packed: the file that it becomes, and where it begins. */
export const PACKED = /** @type {const} */ ({
  '@actions/github': ['github.js', 'script/build/packages/github.cjs'],
  picomatch: ['picomatch.js', 'node_modules/picomatch/index.js'],
  yaml: ['yaml.js', 'node_modules/yaml/dist/index.js'],
})

/**
 * Packs one package.
 *
 * @param {keyof typeof PACKED} name
 * @returns {string} the code of a CommonJS module
 * @throws {Error} where ncc fails
 */
export function pack(name) {
  const target = mkdtempSync(join(tmpdir(), 'umbraco-smtp-settings-package-'))
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const [, entry] = PACKED[name]
  const args = [ncc, 'build', entry, '--out', target, '--no-cache', '--quiet']
  try {
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
    if (status !== 0) throw new Error(`ncc could not pack ${name}`)
    return readFileSync(join(target, `index${extname(entry)}`), 'utf8')
  } finally {
    rmSync(target, { recursive: true })
  }
}
