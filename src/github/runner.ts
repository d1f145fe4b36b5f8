/**
 * The runner: what goes in and out of a step. Every text that leaves is free of secrets and of workflow
 * commands here, whatever it was before.
 */
import * as core from '@actions/core'
import { appendFileSync } from 'node:fs'
import process from 'node:process'
import { Secrets } from '../redaction/secrets.js'
import { secretsInKeys } from '../step/environment-keys.js'
import { credentialsInHost } from '../settings.js'
import type { Place } from '../findings/finding.js'
import { lineLink } from '../report/line-link.js'
import { ruleLink } from '../report/rule-link.js'
import { command, printLine } from './commands.js'
import { removeVariables } from './variables.js'

/** Where an annotation stands; columns only mean something on one line. */
export interface AnnotationPlace {
  readonly title: string
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  readonly startColumn?: number
  readonly endColumn?: number
}

/** GitHub cuts an annotation's message here (ExecutionContext.cs). */
const MESSAGE_LIMIT = 4096

/** GitHub keeps ten annotations of a level for each step; `setFailed` is the tenth error. */
const ANNOTATIONS = 9

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export class Runner {
  readonly #secrets = new Secrets()
  readonly #annotated: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 }

  /** An input as it was given, untrimmed; '' where it is not set. */
  readonly input = (name: string): string => core.getInput(name, { trimWhitespace: false })

  /** Takes the inputs out of our environment once they are read, so that no program we start gets them. */
  forgetInputs(): void {
    removeVariables('INPUT_')
  }

  /** Masks a value in every form, if it is a secret worth masking. */
  mask(value: string): void {
    for (const form of this.#secrets.add(value)) command('add-mask', form)
  }

  /**
   * Lets the runner mask what the inputs contain of secrets.
   *
   * @param remember false where nothing else may depend on them: then no text is redacted by them either
   */
  maskInputs(remember: boolean): void {
    this.mask(this.input('github-token').trim())
    const secrets = remember ? this.#secrets : new Secrets()
    const credentials = ['password', 'username'].map(this.input)
    const others = [
      ...credentialsInHost(this.input('host')),
      ...secretsInKeys(this.input('environment-keys')),
    ]
    for (const value of [...credentials, ...others]) {
      for (const form of secrets.add(value)) command('add-mask', form)
    }
  }

  /** A text from outside without any known secret, such as a path, for other programs. */
  readonly redact = (text: string): string => this.#secrets.redact(text)

  /** A text of ours as people may see it: inert, without any known secret, its quotations cut. */
  readonly show = (text: string): string => this.#secrets.show(text, MESSAGE_LIMIT)

  /** A line of the log. */
  log(line: string): void {
    printLine(this.show(line))
  }

  /** A line that GitHub shows only where debugging is switched on. */
  debug(text: string): void {
    command('debug', this.show(text))
  }

  /** What is logged from here to `endGroup` stands behind a title that can be folded. */
  startGroup(title: string): void {
    command('group', this.show(title))
  }

  endGroup(): void {
    command('endgroup', '')
  }

  /** Lines behind a title that can be folded. */
  group(title: string, lines: readonly string[]): void {
    this.startGroup(title)
    for (const line of lines) this.log(line)
    this.endGroup()
  }

  /** How many more annotations of a level GitHub would keep, with one left for `setFailed`. */
  roomFor(level: AnnotationLevel): number {
    return Math.max(0, ANNOTATIONS - this.#annotated[level])
  }

  /** An annotation. GitHub masks its message, but neither title nor file: they contain no secret here. */
  annotate(level: AnnotationLevel, message: string, place?: AnnotationPlace): void {
    this.#annotated[level] += 1
    const { startLine, startColumn, ...rest } = place ?? {}
    const file = place === undefined ? {} : { file: this.redact(place.file) }
    command(level, this.show(message), { ...rest, ...file, line: startLine, col: startColumn })
  }

  /** Where a rule is described. */
  readonly ruleLink = (rule: string): string => ruleLink(process.env, rule)

  /** Where a place is to be seen in the commit that is checked; null where the runner does not name it. */
  readonly lineLink = (place: Place): string | null => lineLink(process.env, place)

  /** Fails the step, with the one line that people see first. */
  fail(message: string): void {
    process.exitCode = 1
    command('error', this.show(message))
  }

  /** An output that is one of our own words, or a number. */
  output(name: string, value: string): void {
    core.setOutput(name, value)
  }

  /** An output with paths in it. Where they contain a secret by chance, such as the user name, that is told. */
  outputPaths(name: string, value: string): void {
    const shown = this.redact(value)
    core.setOutput(name, shown)
    if (shown === value) return
    this.annotate(
      'warning',
      `The output "${name}" contains the user name or the password, so *** stands in its place: a step that reads the output will not find what it looks for. Rename the file or folder that bears that name.`,
    )
  }

  /** The job summary, as Markdown; without a file for it, as on a machine of one's own, there is none. */
  summarize(markdown: string): void {
    const path = process.env['GITHUB_STEP_SUMMARY']
    if (path !== undefined && path !== '') appendFileSync(path, this.redact(markdown))
  }
}
