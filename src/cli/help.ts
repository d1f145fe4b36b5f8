/**
 * The help text.
 */
import { SETTING_INPUTS } from '../settings.js'
import { COMMANDS, OPTIONS, type CommandName } from './options.js'
import { variableOf } from './wording.js'

/** The text of `--help`. */
export function helpText(): string {
  return [
    'umbraco-smtp-settings: the mail settings of an Umbraco site, as the site will read them',
    '',
    'Usage:',
    '  umbraco-smtp-settings check [options] [files…]',
    '  umbraco-smtp-settings smoke-test [options] [files…]',
    '  umbraco-smtp-settings effective [options] [files…]',
    '  umbraco-smtp-settings inject --dry-run [options] [files…]',
    '',
    'Commands:',
    ...columns(Object.entries(COMMANDS)),
    '',
    'Files are paths or globs below the current folder; "!" excludes. Without any, the appsettings.json or the',
    'web.config of the current folder is taken.',
    '',
    'Options:',
    ...columns([
      ...OPTIONS.map(({ name, value, summary, commands }) => {
        return [`--${name} ${value}`, `${summary}${only(commands)}`] as const
      }),
      ['--dry-run', 'change nothing; inject needs it'],
      ['--version', 'tell the version'],
      ['-h, --help', 'tell this'],
    ]),
    '',
    'smoke-test and inject take settings from variables of the environment, never from arguments, which other',
    'users of the machine can see:',
    ...wrapped(SETTING_INPUTS.map(([input]) => variableOf(input))),
    '',
    'NO_COLOR switches colours off.',
    '',
    'Exit code: 0 where all is good, 1 for findings that fail, 2 for wrong usage and where no file matches.',
    '',
  ].join('\n')
}

function only(commands: readonly CommandName[]): string {
  return commands.length === 1 ? ` (${commands.join()} only)` : ''
}

/** Two columns; a name that is too long for the first stands on a line of its own. */
function columns(rows: readonly (readonly [name: string, text: string])[]): readonly string[] {
  const width = 30
  return rows.flatMap(([name, text]) =>
    name.length < width
      ? [`  ${name.padEnd(width)}${text}`]
      : [`  ${name}`, `  ${' '.repeat(width)}${text}`],
  )
}

function wrapped(words: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length > 98) lines.push(`  ${word}`)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
