// action.yml: what GitHub's runner takes from it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/**
 * @typedef {object} Manifest
 * @property {ReadonlyMap<string, string>} defaults every input, in lower case, with its default or ''
 * @property {string} main the script of the step, relative to the action
 * @property {string | null} post the script that runs after the job
 */

/**
 * @param {string} action the folder of action.yml
 * @returns {Manifest}
 * @throws {Error} where action.yml has no `runs.main`, or a default that only GitHub could evaluate
 */
export function readManifest(action) {
  /** @type {unknown} */
  const document = parse(readFileSync(join(action, 'action.yml'), 'utf8'))
  const inputs = Object.entries(member(document, 'inputs') ?? {})
  const main = member(member(document, 'runs'), 'main')
  const post = member(member(document, 'runs'), 'post')
  if (typeof main !== 'string') throw new Error(`${join(action, 'action.yml')} has no runs.main.`)
  return {
    defaults: new Map(inputs.map(([name, input]) => [name.toLowerCase(), defaultOf(name, input)])),
    main,
    post: typeof post === 'string' ? post : null,
  }
}

/**
 * The environment variables that hand a step its inputs: `INPUT_`, then the name in upper case with `_`
 * for a space; hyphens stay.
 *
 * @param {Manifest} manifest
 * @param {Readonly<Record<string, string>>} inputs names in any letter case
 * @returns {Record<string, string>}
 * @throws {Error} where action.yml has no such input; GitHub would only warn
 */
export function inputVariables({ defaults }, inputs) {
  const values = new Map(defaults)
  for (const [name, value] of Object.entries(inputs)) {
    if (!defaults.has(name.toLowerCase())) throw new Error(`action.yml has no input "${name}".`)
    values.set(name.toLowerCase(), value)
  }
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

/**
 * @param {string} name
 * @param {unknown} input
 */
function defaultOf(name, input) {
  const value = member(input, 'default') ?? ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string' && !value.includes('${{')) return value
  throw new Error(`The default of the input "${name}" is not a plain value.`)
}

/**
 * @param {unknown} value
 * @param {string} key
 * @returns {unknown}
 */
function member(value, key) {
  return new Map(Object.entries(value ?? {})).get(key)
}
