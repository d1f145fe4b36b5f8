// The files behind GITHUB_OUTPUT, GITHUB_STATE and the like: how GitHub's runner makes and reads them.
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const FILES = /** @type {const} */ (['output', 'state', 'step_summary', 'env', 'path'])

/** @typedef {(typeof FILES)[number]} CommandFile */
/** @typedef {Record<CommandFile, string>} CommandFiles */

const LINE_END = process.platform === 'win32' ? /\r?\n/ : '\n'

/**
 * Makes an empty file of each kind.
 *
 * @param {string} temp the folder that is RUNNER_TEMP
 * @returns {CommandFiles} their paths
 */
export function createCommandFiles(temp) {
  const folder = join(temp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  return eachFile((name) => {
    const file = join(folder, `${name}_${randomUUID()}`)
    writeFileSync(file, '')
    return file
  })
}

/**
 * @param {CommandFiles} paths
 * @returns {Record<string, string>} the environment variables that tell a step of them
 */
export function fileVariables(paths) {
  return Object.fromEntries(FILES.map((name) => [`GITHUB_${name.toUpperCase()}`, paths[name]]))
}

/**
 * @param {CommandFiles} paths
 * @returns {CommandFiles} what the files hold; '' for one that is gone
 */
export function readCommandFiles(paths) {
  return eachFile((name) => (existsSync(paths[name]) ? readFileSync(paths[name], 'utf8') : ''))
}

/**
 * Reads `NAME=VALUE` lines and `NAME<<DELIMITER` blocks; what comes first in a line, `=` or `<<`,
 * decides. A later pair of the same name wins (actions/runner, FileCommandManager.cs). On Windows, a
 * CRLF in a block arrives as LF.
 *
 * @param {string} text
 * @returns {Map<string, string>}
 * @throws {Error} where a line is neither, a name is empty, or a delimiter has no end
 */
export function parsePairs(text) {
  /** @type {Map<string, string>} */
  const pairs = new Map()
  const lines = text.split(LINE_END)
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (sign === undefined) throw new Error(`"${line}" is neither NAME=VALUE nor NAME<<DELIMITER.`)
    if (name === '') throw new Error(`"${line}" has no name.`)
    pairs.set(name, sign === '=' ? rest : takeBlock(lines, rest))
  }
  return pairs
}

/**
 * @param {string[]} lines that follow; those of the block are taken away
 * @param {string} delimiter
 * @returns {string}
 */
function takeBlock(lines, delimiter) {
  const end = delimiter === '' ? -1 : lines.indexOf(delimiter)
  if (end < 0) throw new Error(`The delimiter "${delimiter}" has no end.`)
  return lines
    .splice(0, end + 1)
    .slice(0, -1)
    .join('\n')
}

/**
 * @param {(name: CommandFile) => string} value
 * @returns {CommandFiles}
 */
function eachFile(value) {
  return {
    output: value('output'),
    state: value('state'),
    step_summary: value('step_summary'),
    env: value('env'),
    path: value('path'),
  }
}
