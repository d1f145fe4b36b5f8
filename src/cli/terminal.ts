/**
 * The terminal, or whatever stands in its place: what is printed passes here.
 */
import process from 'node:process'
import type { Wording } from '../mentions.js'
import { Secrets } from '../redaction/secrets.js'

/** How a text stands out, where the terminal has colours. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'underline'

/** ECMA-48, 8.3.117 (SGR): what switches each on, and off again. */
const SGR: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
}

/** How long a text may be that is told, in UTF-16 code units. */
const LONGEST = 4096

/** Of a terminal that does not tell, in columns. */
const UNKNOWN_WIDTH = 79

/** Standard output for what was found, standard error for what happens meanwhile. */
export class Terminal {
  readonly #secrets: Secrets
  readonly #hasColors = hasColors()

  /** @param wording how inputs of the action are called here */
  constructor(wording: Wording) {
    this.#secrets = new Secrets(wording)
  }

  /** Takes a value for a secret: no text shows it from now on. */
  readonly mask = (value: string): void => {
    this.#secrets.add(value)
  }

  /** A text from outside without any known secret. */
  readonly redact = (text: string): string => this.#secrets.redact(text)

  /** A text of ours as people may see it: inert, without any known secret, its quotations cut. */
  readonly show = (text: string): string => withoutCommands(this.#secrets.show(text, LONGEST))

  /** A text that is inert already, to stand out. */
  readonly styled = (text: string, ...styles: readonly Style[]): string => {
    if (!this.#hasColors) return text
    return styles.reduce((inner, style) => {
      const [on, off] = SGR[style]
      return `\u001b[${on}m${inner}\u001b[${off}m`
    }, text)
  }

  /** Prints a text as it is. */
  print(text: string): void {
    process.stdout.write(text)
  }

  /** Prints lines that are inert already. */
  lines(lines: readonly string[]): void {
    if (lines.length > 0) this.print(`${lines.join('\n')}\n`)
  }

  /** Says something beside what was found. */
  say(text: string): void {
    process.stderr.write(`${this.show(text)}\n`)
  }

  /** A line that the next one takes the place of; '' takes it away. Nothing where nobody sits at a terminal. */
  progress(text: string): void {
    if (!process.stderr.isTTY) return
    const { columns } = process.stderr
    const width = columns > 0 ? columns - 1 : UNKNOWN_WIDTH
    process.stderr.write(`\r\u001b[K${this.show(text).slice(0, width)}`)
  }
}

/** no-color.org; a terminal that is dumb has none either. */
function hasColors(): boolean {
  const { NO_COLOR, TERM } = process.env
  return process.stdout.isTTY && (NO_COLOR ?? '') === '' && TERM !== 'dumb'
}

/** Takes out what Azure Pipelines would take for a command wherever it stands in a line (Agent.Sdk, Command.cs). */
export function withoutCommands(text: string): string {
  return text.replaceAll(/##(?=vso\[|\[)/gi, '## ')
}
