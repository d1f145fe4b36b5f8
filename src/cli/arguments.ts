/**
 * Arguments → a command, or what is wrong with them.
 */
import { parseArgs } from 'node:util'
import { correction } from '../text/near-miss.js'
import { inert } from '../text/inert.js'
import { COMMANDS, FORMATS, OPTIONS, type CommandName, type Format } from './options.js'

/** What is asked for. */
export interface Command {
  readonly name: CommandName
  readonly format: Format
  /** Paths and patterns as given; none where the site is to be looked for. */
  readonly files: readonly string[]
  /** The values of options, by the input of the action that they are. */
  readonly inputs: ReadonlyMap<string, string>
  /** Where the file goes that a deploy makes; null where nobody asks for it. */
  readonly out: string | null
}

/** What arguments ask for. */
export type Parsed =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** One sentence or two. */
  | { readonly kind: 'wrong'; readonly complaint: string }

const SWITCHES = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const

/** Reads arguments, without those of Node itself. */
export function parseArguments(args: readonly string[]): Parsed {
  const options = OPTIONS.map(({ name }) => [name, { type: 'string', multiple: true }] as const)
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...SWITCHES, ...Object.fromEntries(options) },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const given: Given = { switches: new Set(), values: new Map(), positionals: [] }
  for (const token of tokens) {
    const complaint = take(token, given)
    if (complaint !== null) return { kind: 'wrong', complaint }
  }
  if (given.switches.has('help')) return { kind: 'help' }
  if (given.switches.has('version')) return { kind: 'version' }
  return commandOf(given)
}

interface Given {
  readonly switches: Set<string>
  /** In the order of the arguments, by the name of the option. */
  readonly values: Map<string, string[]>
  readonly positionals: string[]
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

/** @returns what is wrong with the argument; null where nothing is */
function take(token: Token, { switches, values, positionals }: Given): string | null {
  if (token.kind === 'option-terminator') return null
  if (token.kind === 'positional') {
    positionals.push(token.value)
    return null
  }
  const { name, rawName, value } = token
  if (Object.hasOwn(SWITCHES, name)) {
    switches.add(name)
    return value === undefined ? null : `${rawName} does not take a value.`
  }
  const option = OPTIONS.find((one) => one.name === name)
  if (option === undefined) return unknownOption(rawName, name)
  if (value === undefined) return `${rawName} needs a value: ${option.value}.`
  const known = values.get(name) ?? []
  if (known.length > 0 && option.isList !== true) return `${rawName} is given twice.`
  values.set(name, [...known, value])
  return null
}

function unknownOption(rawName: string, name: string): string {
  const names = [...Object.keys(SWITCHES), ...OPTIONS.map((option) => option.name)]
  const show = (meant: string): string => `--${meant}`
  const otherwise = 'see --help'
  const hint = correction(name, names, { show, otherwise }) ?? 'See --help.'
  return `There is no option ${inert(rawName, 60)}. ${hint}`
}

function commandOf({ switches, values, positionals: [name = '', ...files] }: Given): Parsed {
  const wrong = (complaint: string): Parsed => ({ kind: 'wrong', complaint })
  if (!isCommand(name)) return wrong(unknownCommand(name))
  const foreign = OPTIONS.find((one) => values.has(one.name) && !one.commands.includes(name))
  if (foreign !== undefined) return wrong(`The command ${name} does not take --${foreign.name}.`)
  const isDry = switches.has('dry-run')
  if (name === 'inject' && !isDry) {
    return wrong(
      'The command line does not write files: it needs --dry-run, which shows what would change. To inject, use the GitHub Action.',
    )
  }
  if (name !== 'inject' && isDry) return wrong(`The command ${name} does not take --dry-run.`)
  const format = values.get('format')?.[0] ?? 'text'
  if (!isFormat(format)) {
    const allowed = FORMATS.join(', ')
    return wrong(`There is no format "${inert(format, 60)}". Allowed: ${allowed}.`)
  }
  if (name === 'effective' && format !== 'text' && format !== 'json') {
    return wrong('The command effective takes the formats text and json only.')
  }
  if (name === 'smoke-test' && values.get('level')?.[0] === 'none') {
    return wrong('--level none would test nothing. Allowed: connect, login, recipient, send.')
  }
  const out = values.get('out')?.[0] ?? null
  const environment = values.get('environment')?.[0] ?? '*'
  if (out !== null && environment === '*') {
    return wrong('--out needs --environment with the name of one environment.')
  }
  const inputs = OPTIONS.flatMap(({ name: option, input }) => {
    const own = values.get(option)
    return input === null || own === undefined ? [] : [[input, own.join('\n')] as const]
  })
  return { kind: 'command', command: { name, format, files, inputs: new Map(inputs), out } }
}

function unknownCommand(name: string): string {
  const names = Object.keys(COMMANDS)
  if (name === '') return `A command is missing: ${names.join(', ')}. See --help.`
  const hint = correction(name, names, { show: (meant) => meant, otherwise: 'see --help' })
  return `There is no command "${inert(name, 60)}". ${hint ?? 'See --help.'}`
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name)
}
