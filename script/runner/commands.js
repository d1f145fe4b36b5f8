// Workflow commands: how GitHub's runner finds them in a line of output.

/**
 * @typedef {object} Command
 * @property {string} name in lower case
 * @property {ReadonlyMap<string, string>} properties unescaped; their names in lower case
 * @property {string} data unescaped; may hold line breaks
 */

/** @typedef {readonly (readonly [escaped: string, character: string])[]} Escapes */

const COMMANDS = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

// `%25` comes last, so that what it yields is not unescaped again.
/** @type {Escapes} */
const DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
/** @type {Escapes} */
const PROPERTY = [['%3A', ':'], ['%2C', ','], ...DATA]
/** @type {Escapes} */
const LEGACY = [['%3B', ';'], ['%5D', ']'], ...DATA]

/**
 * The command in a line, if the runner sees one: `::name key=value,…::data` at the start of the line,
 * or the older `##[name key=value;…]data` anywhere in it (actions/runner, ActionCommand.cs).
 *
 * @param {string} line without its line end
 * @param {string | null} [token] the token that ends `stop-commands`, a command of its own meanwhile
 * @returns {Command | null}
 */
export function parseCommand(line, token = null) {
  const command = parseCurrent(line)
  if (command !== null && isKnown(command.name, token)) return command
  const legacy = parseLegacy(line)
  return legacy !== null && isKnown(legacy.name, token) ? legacy : null
}

/**
 * @param {string} name
 * @returns {boolean} whether the runner has a command of this name, in any letter case
 */
export function isCommandName(name) {
  return COMMANDS.has(name.toLowerCase())
}

/**
 * @param {string} name in lower case
 * @param {string | null} token
 */
function isKnown(name, token) {
  return COMMANDS.has(name) || name === token?.toLowerCase()
}

/**
 * @param {string} line
 * @returns {Command | null}
 */
function parseCurrent(line) {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return null
  const { name, properties } = parseHead(text.slice(2, end), ',', PROPERTY)
  return { name, properties, data: unescape(text.slice(end + 2), DATA) }
}

/**
 * @param {string} line
 * @returns {Command | null}
 */
function parseLegacy(line) {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return null
  const { name, properties } = parseHead(line.slice(start + 3, end), ';', LEGACY)
  return { name, properties, data: unescape(line.slice(end + 1), LEGACY) }
}

/**
 * @param {string} head `name key=value…`
 * @param {string} separator of the properties
 * @param {Escapes} escapes of their values
 */
function parseHead(head, separator, escapes) {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  const pairs = space < 0 ? [] : head.slice(space).trim().split(separator)
  const properties = new Map(
    pairs
      .map((pair) => /^([^=]+)=(.+)$/s.exec(pair))
      .filter((match) => match !== null)
      .map(([, key = '', value = '']) => [key.toLowerCase(), unescape(value, escapes)]),
  )
  return { name: name.toLowerCase(), properties }
}

/**
 * @param {string} text
 * @param {Escapes} escapes
 */
function unescape(text, escapes) {
  return escapes.reduce(
    (result, [escaped, character]) => result.replaceAll(escaped, character),
    text,
  )
}
