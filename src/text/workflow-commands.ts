/**
 * Commands that GitHub's runner reads from a log, escaped as @actions/core escapes them (actions/toolkit, command.ts).
 */

/** What a command is about; what has no value is left out. */
export type CommandProperties = Readonly<Record<string, string | number | undefined>>

/**
 * A command as the line that the runner reads, without its end.
 *
 * @param name such as `debug`
 * @param message of any number of lines
 */
export function commandLine(
  name: string,
  message: string,
  properties: CommandProperties = {},
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  const head = given.length === 0 ? name : `${name} ${given.join(',')}`
  return `::${head}::${escaped(message)}`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
