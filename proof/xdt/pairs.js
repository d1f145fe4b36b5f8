// Bases and transforms by chance, of a kind that meets each of the engine's turns now and then.

/** @typedef {(below: number) => number} Chance */

const NAMES = ['a', 'b', 'add', 'smtp', 'network', 'system.net', 'p:a', 'location']
const KEYS = ['key', 'value', 'x', 'from', 'p:x', 'xml:lang', 'name']
const VALUES = ['1', '2', 'a', "it's", 'a&amp;b', '$(key)', '', ' s ', '&lt;', 'é', 'x--y', '&#9;t']
const PATHS = [
  '/c/a',
  '//add',
  './b',
  '..',
  '*[1]',
  '/c/*[last()]',
  '//@x',
  '//comment()',
  '/',
  '/*',
  '//text()',
]
const PREDICATES = [
  "@key='1'",
  '2',
  'last()',
  '@x',
  'not(@key)',
  'position()>1',
  '[@key]',
  'b',
  "contains(@key,'1')",
  '@key=',
]
const SIBLINGS = ['/c/a', '/c/*[1]', '../*', '*', 'a', '//nope', 'b[2]', '/c', 'text()', 'p:a']
const ARGUMENTS = [
  '',
  '()',
  '(key)',
  '(key,x)',
  '(nope)',
  '(x, value)',
  '( )',
  '(a b)',
  '(*)',
  '(p:x)',
]

/**
 * Numbers by chance, the same ones for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {Chance}
 */
export function chances(seed) {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/**
 * @param {Chance} chance
 * @param {readonly string[]} list
 */
function oneOf(chance, list) {
  return list[chance(list.length)] ?? ''
}

/** @param {Chance} chance */
function attributes(chance) {
  const keys = KEYS.filter(() => chance(4) === 0)
  return keys.map((key) => ` ${key}="${oneOf(chance, VALUES)}"`).join('')
}

/**
 * @param {Chance} chance
 * @param {number} depth
 * @returns {string}
 */
function content(chance, depth) {
  const pieces = []
  for (let count = chance(5); count > 0; count -= 1) pieces.push(piece(chance, depth))
  const lines = chance(3) > 0
  const space = `\n${'  '.repeat(depth)}`
  return lines && pieces.length > 0
    ? pieces.map((one) => space + one).join('') + space.slice(0, -2)
    : pieces.join('')
}

/**
 * @param {Chance} chance
 * @param {number} depth
 * @returns {string}
 */
function piece(chance, depth) {
  const kind = chance(12)
  if (kind === 0) return `<!--${oneOf(chance, ['n', ' a ', '<a />'])}-->`
  if (kind === 1) return oneOf(chance, ['text', 't &amp; u', '<![CDATA[c]]>', '<?pi d?>'])
  const name = oneOf(chance, NAMES)
  const declared =
    chance(12) === 0 ? ` xmlns${oneOf(chance, ['', ':p', ':q'])}="urn:${chance(3)}"` : ''
  const tag = `${name}${declared}${attributes(chance)}`
  const inside = depth < 4 && chance(2) === 0 ? content(chance, depth + 1) : ''
  return inside === ''
    ? `<${tag}${oneOf(chance, [' />', '/>', `></${name}>`])}`
    : `<${tag}>${inside}</${name}>`
}

/** @param {Chance} chance */
export function base(chance) {
  const declaration = oneOf(chance, [
    '',
    '<?xml version="1.0"?>\n',
    '<?xml version="1.0" encoding="utf-8"?>\n<!-- h -->\n',
  ])
  const namespace = chance(8) === 0 ? ' xmlns="urn:0"' : ''
  const text = `${declaration}<c${namespace} xmlns:p="urn:${chance(2)}">${content(chance, 1)}</c>${oneOf(chance, ['', '\n'])}`
  return chance(6) === 0 ? text.replaceAll('\n', '\r\n') : text
}

/** @param {Chance} chance */
function locator(chance) {
  const kind = chance(8)
  if (kind === 0) return ` xdt:Locator="Match(${oneOf(chance, ['key', 'x', 'key,x', 'nope', ''])})"`
  if (kind === 1) return ` xdt:Locator="Condition(${oneOf(chance, PREDICATES)})"`
  if (kind === 2) return ` xdt:Locator="XPath(${oneOf(chance, PATHS)})"`
  return kind === 3 && chance(6) === 0 ? ' xdt:Locator="Nope"' : ''
}

/**
 * @param {Chance} chance
 * @param {readonly string[]} names of transforms
 */
function instruction(chance, names) {
  if (chance(3) === 0) return ''
  const name =
    chance(40) === 0 ? oneOf(chance, ['Nope', 'insert', 'Match', '']) : oneOf(chance, names)
  const isBeside = name === 'InsertBefore' || name === 'InsertAfter'
  const argument = isBeside
    ? `(${oneOf(chance, SIBLINGS)})`
    : name.endsWith('Attributes') || chance(12) === 0
      ? oneOf(chance, ARGUMENTS)
      : ''
  const quiet =
    chance(10) === 0 ? ` xdt:SupressWarnings="${oneOf(chance, ['true', ' False ', '1'])}"` : ''
  return ` xdt:Transform="${name}${argument}"${quiet}`
}

/**
 * @param {Chance} chance
 * @param {readonly string[]} names of transforms
 * @param {number} depth
 * @returns {string}
 */
function steps(chance, names, depth) {
  const elements = []
  for (let count = 1 + chance(4); count > 0; count -= 1) {
    const name = oneOf(chance, NAMES)
    const inside = depth < 3 && chance(2) === 0 ? steps(chance, names, depth + 1) : ''
    const declared = chance(20) === 0 ? ' xmlns="urn:0"' : ''
    const text = chance(12) === 0 ? oneOf(chance, ['t', '<!--n-->', '<![CDATA[d]]>']) : ''
    const tag = `${name}${declared}${attributes(chance)}${locator(chance)}${instruction(chance, names)}`
    elements.push(`\n${'  '.repeat(depth)}<${tag}>${text}${inside}</${name}>`)
  }
  return elements.join('')
}

/**
 * @param {Chance} chance
 * @param {readonly string[]} names of transforms
 */
export function transformation(chance, names) {
  const namespace = chance(8) === 0 ? ' xmlns="urn:0"' : ''
  const xdt = 'http://schemas.microsoft.com/XML-Document-Transform'
  return `<c${namespace} xmlns:p="urn:${chance(2)}" xmlns:xdt="${xdt}"${chance(12) === 0 ? locator(chance) : ''}>${steps(chance, names, 1)}\n</c>\n`
}
