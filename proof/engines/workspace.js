// Folders to work in, and the sites in them.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * The files of a site by their path; the first is its web.config.
 *
 * @typedef {Readonly<Record<string, string | Uint8Array>>} SiteFiles
 */

/**
 * @template T
 * @param {(folder: string) => Promise<T>} work in a folder that is gone afterwards
 * @returns {Promise<T>}
 */
export async function inTemporaryFolder(work) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'umbraco-smtp-')))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} workspace
 * @param {string} site the name of its folder
 * @param {SiteFiles} files
 * @returns {string} the path of the site's web.config, relative to the workspace
 */
export function writeSite(workspace, site, files) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(workspace, site, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return `${site}/${Object.keys(files)[0] ?? ''}`
}
