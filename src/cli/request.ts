/**
 * A command → what the step is asked for, by the inputs of the action that it stands for.
 */
import process from 'node:process'
import { CREDENTIALS, SETTING_INPUTS } from '../settings.js'
import { readInputs, type InputsRead } from '../step/inputs.js'
import type { Command } from './arguments.js'
import { variableOf } from './help.js'
import { OPTIONS, type CommandName } from './options.js'

/** Commands that take settings from the environment. */
const TAKES_SETTINGS: ReadonlySet<CommandName> = new Set(['smoke-test', 'inject'])

/**
 * Reads what a command asks for.
 *
 * @param files what is taken where the command names none
 * @param mask takes a secret, before anything could show it
 */
export function requestOf(
  { name, files, inputs }: Command,
  defaultFile: string,
  mask: (value: string) => void,
): InputsRead {
  const settings = TAKES_SETTINGS.has(name) ? settingsIn(process.env) : new Map<string, string>()
  for (const [input, value] of settings) if (isCredential(input)) mask(value)
  const given = new Map([
    ['mode', name === 'inject' ? 'inject' : 'check'],
    ['files', (files.length === 0 ? [defaultFile] : files).join('\n')],
    ...(name === 'smoke-test' ? [['smoke-test', 'login'] as const] : []),
    ...settings,
    ...inputs,
  ])
  const read = readInputs((input) => given.get(input) ?? '', 'trusted')
  return { ...read, complaints: read.complaints.map(inTermsOfArguments) }
}

/** What variables say of settings, by the input; they go out of our environment. */
function settingsIn(variables: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const found = SETTING_INPUTS.flatMap(([input]) => {
    const value = variables[variableOf(input)]
    return value === undefined ? [] : [[input, value] as const]
  })
  for (const [input] of SETTING_INPUTS) Reflect.deleteProperty(variables, variableOf(input))
  return new Map(found)
}

function isCredential(input: string): boolean {
  return SETTING_INPUTS.some(([name, setting]) => name === input && CREDENTIALS.has(setting))
}

/** What is said of an input, with the name that it has here. */
export function inTermsOfArguments(text: string): string {
  const names = new Map([
    ...SETTING_INPUTS.map(([input]) => [input, variableOf(input)] as const),
    ...OPTIONS.flatMap(({ name, input }) =>
      input === null ? [] : [[input, `--${name}`] as const],
    ),
  ])
  const own = text.replaceAll(' in the input "files"', '')
  return own.replaceAll(/"([a-z][a-z-]*)"/g, (quoted, name: string) => {
    const here = names.get(name)
    return here === undefined ? quoted : `"${here}"`
  })
}
