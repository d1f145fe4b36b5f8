/**
 * A command → what the step is asked for, by the inputs of the action that it stands for.
 */
import process from 'node:process'
import { CREDENTIALS, SETTING_INPUTS } from '../settings.js'
import { readInputs, type InputsRead } from '../step/inputs.js'
import type { Command } from './arguments.js'
import { takesSettings } from './options.js'
import { variableOf } from './wording.js'

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
  const settings = takesSettings(name) ? settingsIn(process.env) : new Map<string, string>()
  for (const [input, value] of settings) if (isCredential(input)) mask(value)
  const given = new Map([
    ['mode', name === 'inject' ? 'inject' : 'check'],
    ['files', (files.length === 0 ? [defaultFile] : files).join('\n')],
    ...(name === 'smoke-test' ? [['smoke-test', 'login'] as const] : []),
    ...settings,
    ...inputs,
  ])
  return readInputs((input) => given.get(input) ?? '', 'trusted')
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
