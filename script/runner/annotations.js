// Annotations: what GitHub's runner makes of ::error, ::warning and ::notice.
import { isAbsolute, relative, sep } from 'node:path'

/** @typedef {import('./commands.js').Command} Command */
/** @typedef {'error' | 'warning' | 'notice'} AnnotationLevel */

/**
 * Lines and columns as the command gave them, which GitHub counts from 1.
 *
 * @typedef {object} Annotation
 * @property {AnnotationLevel} level
 * @property {string} message masked, at most 4096 characters
 * @property {string | null} title never masked
 * @property {string | null} file relative to the workspace with `/` where it was given as an absolute path
 * @property {number | null} line
 * @property {number | null} endLine
 * @property {number | null} column
 * @property {number | null} endColumn
 */

/** @typedef {Pick<Annotation, 'line' | 'endLine' | 'column' | 'endColumn'>} Place */

/** What the runner keeps of a message (ExecutionContext.cs), in UTF-16 units. */
export const MESSAGE_LIMIT = 4096
/** What the runner keeps of each level in one step (ExecutionContext.cs). */
export const ANNOTATIONS_PER_LEVEL = 10

/**
 * @param {string} name of a command
 * @returns {AnnotationLevel | null}
 */
export function annotationLevel(name) {
  return name === 'error' || name === 'warning' || name === 'notice' ? name : null
}

/**
 * @param {object} from
 * @param {AnnotationLevel} from.level
 * @param {Command} from.command
 * @param {string} from.message masked
 * @param {string} from.workspace
 * @returns {Annotation}
 */
export function annotationOf({ level, command, message, workspace }) {
  const { properties } = command
  return {
    level,
    message: message.slice(0, MESSAGE_LIMIT),
    title: properties.get('title') ?? null,
    file: workspacePath(properties.get('file') ?? null, workspace),
    ...validPlace({
      line: integer(properties.get('line')),
      endLine: integer(properties.get('endline')),
      column: integer(properties.get('col')),
      endColumn: integer(properties.get('endcolumn')),
    }),
  }
}

/**
 * Drops what the runner drops (ActionCommandManager.cs, ValidateLinesAndColumns).
 *
 * @param {Place} given
 * @returns {Place}
 */
function validPlace(given) {
  let { endLine, endColumn } = given
  let line = given.line ?? endLine
  let column = given.column ?? endColumn
  if (line === null || (endLine !== null && line !== endLine)) column = endColumn = null
  if (line !== null && endLine !== null && endLine < line) line = endLine = null
  if (column !== null && endColumn !== null && endColumn < column) column = endColumn = null
  return { line, endLine, column, endColumn }
}

/** @param {string | undefined} text */
function integer(text) {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : null
}

/**
 * @param {string | null} file
 * @param {string} workspace
 */
function workspacePath(file, workspace) {
  if (file === null || !isAbsolute(file)) return file
  const path = relative(workspace, file)
  return path.startsWith('..') || isAbsolute(path) ? file : path.replaceAll(sep, '/')
}
