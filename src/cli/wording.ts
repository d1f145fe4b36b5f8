/**
 * How the command line speaks of the inputs of the action: settings are variables of the environment, and most others
 * are options. A command that takes no settings leaves those to the action.
 */
import { listed, type Wording } from '../mentions.js'
import { SETTING_INPUTS } from '../settings.js'
import { OPTIONS, takesSettings, type CommandName } from './options.js'

/** The variable of the environment that has the setting of an input: `SMTP_HOST`. */
export function variableOf(input: string): string {
  return `SMTP_${input.toUpperCase().replaceAll('-', '_')}`
}

/** The words for a command; for none, before it is known which. */
export function wordingOf(command: CommandName | null): Wording {
  return { isOnGitHub: false, inputs: (names) => words(command, names) }
}

/** What an input is here. */
type Place = 'variable' | 'option' | 'arguments' | 'action'

function words(command: CommandName | null, names: readonly string[]): string {
  const groups = new Map<Place, string[]>()
  for (const name of names) {
    const place = placeOf(command, name)
    groups.set(place, [...(groups.get(place) ?? []), nameIn(place, name)])
  }
  return listed(Array.from(groups, ([place, own]) => group(place, own)))
}

function placeOf(command: CommandName | null, name: string): Place {
  if (name === 'files') return 'arguments'
  if (optionOf(name) !== null) return 'option'
  const isSetting = SETTING_INPUTS.some(([input]) => input === name)
  return isSetting && (command === null || takesSettings(command)) ? 'variable' : 'action'
}

/** The option that an input is; null for none. The one report that is written here is the file of `--out`. */
function optionOf(name: string): string | null {
  if (name === 'report') return '--out'
  const option = OPTIONS.find(({ input }) => input === name)
  return option === undefined ? null : `--${option.name}`
}

function nameIn(place: Place, name: string): string {
  if (place === 'variable') return variableOf(name)
  return place === 'option' ? (optionOf(name) ?? name) : `"${name}"`
}

function group(place: Place, names: readonly string[]): string {
  if (place === 'arguments') return 'the arguments'
  const noun = place === 'action' ? "action's input" : place
  return `the ${noun}${names.length === 1 ? '' : 's'} ${listed(names)}`
}
