/**
 * The settings that a site gets, in each of its environments, each value with the layer that it comes from.
 */
import type {
  FileResult,
  ShownEnvironment,
  ShownMailKitSettings,
  ShownSettings,
  StepResult,
} from '../step/result.js'
import { countedWords } from '../report/outputs.js'
import type { SettingName } from '../settings.js'
import { inert } from '../text/inert.js'
import type { Terminal } from './terminal.js'

/** How many columns the names of settings take, and their values. */
const NAME = 26
const VALUE = 36

/** The settings of every file as lines. */
export function effectiveLines(result: StepResult, terminal: Terminal): readonly string[] {
  return [...result.files.flatMap((file) => fileLines(file, terminal)), ...complaintLine(result)]
}

/** That there is more to be said of these files. */
function complaintLine(result: StepResult): readonly string[] {
  const counts = countedWords(result)
  return counts.length === 0 ? [] : [`The command check tells ${counts.join(' and ')}.`]
}

function fileLines(file: FileResult, terminal: Terminal): readonly string[] {
  return [
    terminal.styled(terminal.show(inert(file.path)), 'underline'),
    ...(file.environments.length === 0
      ? settingLines(file.effective, () => '', terminal)
      : file.environments.flatMap((one) => environmentLines(one, file, terminal))),
    '',
  ]
}

function environmentLines(
  { name, layers, effective, origins }: ShownEnvironment,
  { path }: FileResult,
  terminal: Terminal,
): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const named = (layer: string): string =>
    terminal.show(inert(layer.startsWith(folder) ? layer.slice(folder.length) : layer))
  const originOf = (setting: SettingName): string => {
    const origin = origins.get(setting)
    return origin === undefined ? 'the default' : named(origin)
  }
  return [
    `${terminal.styled(terminal.show(inert(name)), 'bold')} (${layers.map(named).join(', ')})`,
    ...settingLines(effective, originOf, terminal),
  ]
}

function settingLines(
  settings: ShownSettings | ShownMailKitSettings | null,
  originOf: (setting: SettingName) => string,
  { show, styled }: Terminal,
): readonly string[] {
  if (settings === null) return ['  The settings are not known: the command check says why.']
  return Object.entries(settings).flatMap(([name, value]: [string, unknown]) => {
    if (value === null) return []
    const shown = show(inert(wordsOf(value))).padEnd(VALUE)
    const origin = styled(originOf(name as SettingName), 'dim')
    return [`  ${name.padEnd(NAME)}${shown}  ${origin}`.trimEnd()]
  })
}

function wordsOf(value: unknown): string {
  if (value === '') return '(empty)'
  const isSupplied = typeof value === 'object' && value !== null && 'environmentKey' in value
  return isSupplied ? `from ${String(value.environmentKey)}` : String(value)
}
