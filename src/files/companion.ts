import type { Located, Refusal, Workspace } from './workspace.js'

/** Why there is no such file. */
export interface NoCompanion extends Refusal {
  /** Whether the folder is there in which the file is missing. */
  readonly folderIsThere: boolean
}

/** How a file names another one. */
export interface CompanionPath {
  readonly name: string
  readonly mayLeadUp: boolean
}

/**
 * Finds the file that a `configSource` names, as Windows would: `\` parts folders, and no part minds
 * letter case (System.Configuration, BaseConfigurationRecord.NormalizeConfigSource). It lies in the
 * folder of the file that names it, or below.
 *
 * @param path of the file that names it, relative to the workspace, with `/`
 * @param configSource the attribute's value, decoded, and whether it may lead to a folder above
 */
export function findCompanion(
  workspace: Workspace,
  path: string,
  { name: configSource, mayLeadUp }: CompanionPath,
): Located | NoCompanion {
  const folders = path.split('/').slice(0, -1)
  const parts = configSource.split('\\').filter((part) => part !== '' && part !== '.')
  while (mayLeadUp && parts[0] === '..' && folders.length > 0) {
    parts.shift()
    folders.pop()
  }
  const folder = folders.join('/')
  const leadsOut = parts.includes('..') || /^[A-Za-z]:|^\\|\//.test(configSource)
  if (leadsOut || parts.length === 0) {
    return {
      ok: false,
      reason: 'it has to be a relative path with "\\", below the folder of this file',
      folderIsThere: false,
    }
  }
  let found = folder
  for (const [index, part] of parts.entries()) {
    const spellings = workspace.spellings(found, part)
    const exact = spellings.find((spelling) => spelling.endsWith(part))
    const spelling = exact ?? spellings[0]
    if (spelling === undefined) {
      const folderIsThere = index === parts.length - 1 && workspace.kindAt(found) === 'folder'
      return { ok: false, reason: 'there is no such file', folderIsThere }
    }
    found = spelling
  }
  if (workspace.kindAt(found) !== 'file') {
    return { ok: false, reason: 'it is not a file', folderIsThere: true }
  }
  const located = workspace.locate(found)
  return located.ok ? located : { ...located, folderIsThere: false }
}
