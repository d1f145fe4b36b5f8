/**
 * The grammars of inputs: from a text to a word, a number, a list.
 */
import { capital, theInput } from '../mentions.js'
import { inert } from '../text/inert.js'
import { lazily } from '../text/pattern.js'
import { trimOf } from '../text/trim.js'

/** Hands out an input as it was given, untrimmed; '' where it is not set. */
export type ReadInput = (name: string) => string

const SECTION_NAME = String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*`
const SECTION_PATH = lazily(`^/?${SECTION_NAME}(?:/${SECTION_NAME})*/?$`, 'u')

/** ASCII white space alone: what else `String.trim` takes away may be meant (actions/checkout 7.0.1). */
function trim(text: string): string {
  return trimOf(text, /[ \t\r\n]/)
}

/** The inputs with their grammars; what does not fit becomes a complaint. */
export class Inputs {
  readonly complaints: string[] = []
  readonly #read: ReadInput

  constructor(read: ReadInput) {
    this.#read = read
  }

  /** As it was given; null where it is empty. */
  raw(name: string): string | null {
    const value = this.#read(name)
    return value === '' ? null : value
  }

  /** Trimmed; null where nothing is left. */
  text(name: string): string | null {
    const value = trim(this.#read(name))
    return value === '' ? null : value
  }

  /** One line each, trimmed, without empty ones; the default where none is left. */
  lines(name: string, otherwise: readonly string[]): readonly string[] {
    const lines = this.#read(name)
      .split(/\r\n|\r|\n/)
      .map(trim)
      .filter((line) => line !== '')
    return lines.length === 0 ? otherwise : lines
  }

  /** One of some words, in any letter case; null where it is empty, or none of them. */
  choice<Word extends string>(name: string, words: readonly Word[]): Word | null {
    const value = this.text(name)
    if (value === null) return null
    const word = words.find((one) => one.toLowerCase() === value.toLowerCase())
    if (word !== undefined) return word
    this.refuse(name, value, `Allowed: ${words.join(', ')}.`)
    return null
  }

  /** YAML 1.2's core schema, as GitHub's own actions take it. */
  boolean(name: string): boolean | null {
    const word = this.choice(name, ['true', 'false'])
    return word === null ? null : word === 'true'
  }

  /** Names of sections, each with those of the groups around it: `group/section`. */
  sectionPaths(name: string): readonly string[] {
    const paths = this.lines(name, [])
    const odd = paths.find((path) => !SECTION_PATH().test(path))
    if (odd !== undefined) {
      this.refuse(name, odd, 'Allowed: one path on each line, as in section or group/section.')
    }
    return paths
  }

  /** 1 to 65535, in decimal digits. */
  port(name: string): number | null {
    const value = this.text(name)
    if (value === null) return null
    const port = /^[0-9]{1,5}$/.test(value) ? Number(value) : 0
    if (port >= 1 && port <= 65_535) return port
    this.refuse(name, value, 'Allowed: a number from 1 to 65535; mail servers usually take 587.')
    return null
  }

  /** 1 to 600. */
  seconds(name: string): number | null {
    const value = this.text(name)
    if (value === null) return null
    const seconds = /^[0-9]{1,3}$/.test(value) ? Number(value) : 0
    if (seconds >= 1 && seconds <= 600) return seconds
    this.refuse(name, value, 'Allowed: a whole number of seconds from 1 to 600.')
    return null
  }

  refuse(name: string, value: string, allowed: string): void {
    this.complaints.push(
      `${capital(theInput(name))} has the unknown value "${inert(value, 60)}". ${allowed}`,
    )
  }
}
