import { statSync } from 'node:fs'
import { readBytes } from './read.js'
import { codeOf, type Workspace } from './workspace.js'

/** A workflow file of the repository. */
export interface WorkflowText {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** Without the byte order mark. */
  readonly text: string
}

/** Where GitHub looks for workflows, in just this letter case; not in folders below. */
const FOLDER = '.github/workflows'
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/

/** Real repositories have some dozens, of some kilobytes. */
const MOST_FILES = 100
const MOST_BYTES = 1_000_000

/**
 * The workflows of the workspace, by path. What cannot be read, is no UTF-8, is larger than a megabyte,
 * or is reached through a link that leaves the workspace, is left out.
 */
export function readWorkflows(workspace: Workspace): readonly WorkflowText[] {
  const texts: WorkflowText[] = []
  for (const path of workspace.files(FOLDER)) {
    const text = WORKFLOW.test(path) ? readText(workspace, path) : null
    if (text !== null) texts.push({ path, text })
    if (texts.length === MOST_FILES) break
  }
  return texts
}

function readText(workspace: Workspace, path: string): string | null {
  const located = workspace.locate(path)
  if (!located.ok || !isSmallFile(located.realPath)) return null
  const read = readBytes(located.realPath)
  return read.ok ? decoded(read.bytes) : null
}

function isSmallFile(realPath: string): boolean {
  try {
    const found = statSync(realPath)
    return found.isFile() && found.size <= MOST_BYTES
  } catch (error) {
    if (codeOf(error) === '') throw error
    return false
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
