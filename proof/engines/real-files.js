// A folder of real configuration files, described by its INDEX.tsv.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} RealFile
 * @property {string} file its name in the folder
 * @property {string} features what is peculiar about it
 * @property {Buffer} bytes
 */

/**
 * The files of the folder that are a web.config, as a site has it; XDT transforms are not.
 *
 * @param {string} folder
 * @returns {{ wellFormed: readonly RealFile[], malformed: readonly RealFile[] }}
 * @throws {Error} where INDEX.tsv is missing or lacks a column
 */
export function webConfigs(folder) {
  const [header = '', ...rows] = readFileSync(join(folder, 'INDEX.tsv'), 'utf8')
    .trimEnd()
    .split(/\r?\n/)
  const columns = header.split('\t')
  /** @param {string} name */
  const column = (name) => {
    const index = columns.indexOf(name)
    if (index < 0) throw new Error(`INDEX.tsv has no column "${name}".`)
    return index
  }
  const [file, features, expected] = [column('file'), column('features'), column('expected')]
  /** @param {'wellformed' | 'malformed'} verdict */
  const files = (verdict) =>
    rows
      .map((row) => row.split('\t'))
      .filter((cells) => cells[expected] === verdict)
      .map((cells) => ({ file: cells[file] ?? '', features: cells[features] ?? '' }))
      .map((one) => ({ ...one, bytes: readFileSync(join(folder, one.file)) }))
  return {
    wellFormed: files('wellformed').filter((one) => !one.features.includes('XDT transform')),
    malformed: files('malformed'),
  }
}
