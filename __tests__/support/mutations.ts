/**
 * A made-up site's web.config in ever new layouts, with places into which a mutation can be put. What is
 * random comes from a seed, so that a failure can be repeated. A place (`@smtp`) has a line of its own.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from './random.js'

/** The same letters, at least one of them in another case. */
function otherCase(name: string, random: Random): string {
  const mixed = Array.from(name, (letter) => (random.below(2) === 0 ? letter : swapped(letter)))
  return mixed.join('') === name ? swapped(name.charAt(0)) + name.slice(1) : mixed.join('')
}

function swapped(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
}

export interface Mutated {
  readonly text: string
  /** The line, counted from 1, on which the mutation stands. */
  readonly line: number
}

/** One row of `fixtures/mutations.tsv`: what is put where, and what .NET says of it. */
export interface Mutation {
  readonly verdict: string
  /** The rule that is broken; null where none is. */
  readonly rule: string | null
  readonly slot: string
  /**
   * `~name~` stands for the name with letters in another case, `~~` for a tilde, `{1..9}` for a number
   * of that range, `{1..9:hex}` for a hexadecimal one, `\\u00a0` for the character.
   */
  readonly text: string
}

export const MUTATIONS: readonly Mutation[] = readFileSync(
  join(import.meta.dirname, '../fixtures/mutations.tsv'),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [verdict = '', rule = '', slot = '', text = ''] = row.split('\t')
    return { verdict, rule: rule === '-' ? null : rule, slot, text }
  })

/** The text of a mutation, with its random parts chosen. */
export function written({ text }: Mutation, random: Random): string {
  return text
    .replaceAll(/~([\w.]*)~/g, (_, name: string) => (name === '' ? '~' : otherCase(name, random)))
    .replaceAll(/\{[\d.]+(?::hex)?\}/g, (range) => numberIn(range, random))
    .replaceAll(/\\u([0-9a-f]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
}

/** @param range `{1..9}` or `{1..9:hex}` */
function numberIn(range: string, random: Random): string {
  const [first = 0, last = 0] = Array.from(range.matchAll(/\d+/g), ([digits]) => Number(digits))
  const chosen = first + random.below(last - first + 1)
  return chosen.toString(range.endsWith(':hex}') ? 16 : 10)
}

/** A site's web.config in a random layout, with one mutation in it. */
export function mutated(random: Random, slot: string, mutation: string): Mutated {
  const eol = random.pick(['\n', '\r\n', '\r'])
  const lines = layout(random)
  const index = lines.indexOf(`@${slot}`)
  if (index < 0) throw new RangeError(`No layout has the place ${slot}`)
  // A place without its mutation stays behind as an empty line, so that no line moves.
  const text = lines.map((line) =>
    line === `@${slot}` ? mutation : line.startsWith('@') ? '' : line,
  )
  return { text: text.join(eol), line: index + 1 }
}

/** Comments and white space may stand anywhere; what else varies is the order, and who wraps whom. */
function layout(random: Random): readonly string[] {
  const comment = (): readonly string[] =>
    random.pick([[], ['<!-- a <smtp port="x"> of no account -->'], ['', '<!--', '-->'], ['\t ']])
  const mail = mailLines(random, comment)
  const wrapped = random.pick([
    mail,
    ['<location inheritInChildApplications="false">', ...mail, '</location>'],
    ['<location path=".">', ...mail, '</location>'],
    ["<location path='' allowOverride='true'>", ...mail, '</location>'],
  ])
  return [
    '@prolog',
    ...comment(),
    '<configuration',
    '@rootAttribute',
    '>',
    ...comment(),
    '<configSections',
    '@declarations',
    '>',
    '<section name="shop" type="Shop.Section, Shop" requirePermission="false" />',
    '@declaration',
    '</configSections>',
    ...random.pick([['<appSettings />'], ['<shop><any thing="x">goes</any></shop>'], []]),
    '@top',
    ...comment(),
    ...wrapped,
    '<system.web><compilation debug="false" /><httpRuntime targetFramework="4.7.2" /></system.web>',
    ...random.pick([['<system.net><settings /></system.net>'], ['<runtime />', '<runtime />'], []]),
    '@end',
    '</configuration>',
  ]
}

function mailLines(random: Random, comment: () => readonly string[]): readonly string[] {
  const network = [
    ...comment(),
    `<network ${random.pick(['host="smtp.example.com"', "host='smtp.example.com'", ''])}`,
    '@networkAttribute',
    '>',
    '@network',
    '</network>',
  ]
  const pickup = [
    '<specifiedPickupDirectory',
    '@pickupAttribute',
    '>',
    '@pickup',
    '</specifiedPickupDirectory>',
  ]
  const children = random.pick([
    [...network, ...pickup],
    [...pickup, ...network],
  ])
  return [
    '<system.net',
    '@groupAttribute',
    '>',
    '@group',
    ...random.pick([['<mailSettings />'], ['<defaultProxy />'], []]),
    '<mailSettings',
    '@mailSettingsAttribute',
    '>',
    ...comment(),
    '@mailSettings',
    random.pick(['<smtp', '<smtp from="post@example.com"', '<smtp  lockAttributes="*" ']),
    '@smtpAttribute',
    '>',
    ...children,
    '@smtp',
    '</smtp>',
    '</mailSettings>',
    '</system.net>',
  ]
}
