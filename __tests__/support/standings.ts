import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import { historyOf } from '../../src/files/committed.js'
import { Workspace } from '../../src/files/workspace.js'
import { workspaceOf } from './workspace.js'

export const COMMITTED = { known: true, committed: true }
export const NOT_COMMITTED = { known: true, committed: false }

/** What does not know, for a reason that contains these words. */
export function unknownFor(reason: string): unknown {
  return { known: false, reason: expect.stringContaining(reason) as unknown }
}

/** How files of a workspace stand, all asked about at once; the step's folder is a new one. */
export async function standings(
  root: string,
  files: readonly string[],
  olderCommit: string | null = null,
) {
  const place = { workspace: new Workspace(root), folder: workspaceOf({}), olderCommit }
  const { standingOf } = await historyOf(files, place)
  return files.map((realPath) => standingOf({ realPath, bytes: readFileSync(realPath) }))
}

/** How one file of a workspace stands. */
export async function standing(root: string, file: string, olderCommit: string | null = null) {
  return (await standings(root, [file], olderCommit))[0]
}
