// What GitHub's runner makes of the lines that a step prints.
import { ANNOTATIONS_PER_LEVEL, annotationLevel, annotationOf } from './annotations.js'
import { isCommandName, parseCommand } from './commands.js'
import { Masks } from './masks.js'

/** @typedef {import('./annotations.js').Annotation} Annotation */
/** @typedef {import('./annotations.js').AnnotationLevel} AnnotationLevel */
/** @typedef {import('./commands.js').Command} Command */

const LABELS = /** @type {const} */ ({ error: 'Error', warning: 'Warning', notice: 'Notice' })

/**
 * Takes the lines of a step one by one, as the runner does, and keeps what it would keep.
 * Problem matchers and `echo` have no effect; they show in `commands`.
 */
export class StepLog {
  /** Every command that was obeyed, in order. @type {Command[]} */
  commands = []
  /** What a person sees, masked, in order. @type {string[]} */
  shown = []
  /** @type {Annotation[]} */
  annotations = []
  /** Titles, masked. @type {string[]} */
  groups = []
  /** `debug` messages, masked; GitHub shows them on request only. @type {string[]} */
  debug = []
  /** Set by the deprecated `set-output`. @type {Map<string, string>} */
  outputs = new Map()
  /** Set by the deprecated `save-state`. @type {Map<string, string>} */
  state = new Map()
  masks = new Masks()
  /** Whether the runner fails the step, whatever its exit code. */
  failed = false
  /** @type {string | null} */
  #stopToken = null
  #workspace

  /** @param {string} workspace */
  constructor(workspace) {
    this.#workspace = workspace
  }

  /** @param {string} text a line of standard output or standard error, without its line end */
  line(text) {
    const command = parseCommand(text, this.#stopToken)
    if (command === null || (this.#stopToken !== null && !this.#isResume(command))) this.#show(text)
    else {
      this.commands.push(command)
      this.#obey(command)
    }
  }

  /**
   * The runner's own complaint: an annotation, and the step has failed.
   *
   * @param {string} message
   */
  fail(message) {
    this.failed = true
    this.complain(message)
  }

  /**
   * The runner's own complaint, where it lets the step pass.
   *
   * @param {string} message
   * @param {AnnotationLevel} [level]
   */
  complain(message, level = 'error') {
    this.#annotate(level, { name: level, properties: new Map(), data: message })
  }

  /** @param {Command} command */
  #isResume(command) {
    return command.name === this.#stopToken?.toLowerCase()
  }

  /** @param {Command} command */
  #obey(command) {
    const level = annotationLevel(command.name)
    if (level !== null) this.#annotate(level, command)
    else if (this.#stopToken !== null) this.#stopToken = null
    else this.#obeyOther(command)
  }

  /** @param {Command} command */
  #obeyOther({ name, properties, data }) {
    if (name === 'add-mask') this.#mask(data)
    else if (name === 'debug') this.debug.push(this.masks.apply(data))
    else if (name === 'group') this.#group(data)
    else if (name === 'set-output') this.#keep(this.outputs, properties.get('name'), data)
    else if (name === 'save-state') this.#keep(this.state, properties.get('name'), data)
    else if (name === 'stop-commands') this.#stop(data)
    else if (name === 'set-env' || name === 'add-path') this.fail(`"${name}" is disabled.`)
  }

  /** @param {string} value */
  #mask(value) {
    if (value.trim() === '') this.complain("Can't mask an empty text.", 'warning')
    else this.masks.add(value)
  }

  /** @param {string} title */
  #group(title) {
    this.groups.push(this.masks.apply(title))
    this.#show(`▼ ${title}`)
  }

  /** @param {string} token */
  #stop(token) {
    if (token === '' || isCommandName(token)) this.fail('"stop-commands" needs a token of its own.')
    else this.#stopToken = token
  }

  /**
   * @param {Map<string, string>} kept
   * @param {string | undefined} name
   * @param {string} value
   */
  #keep(kept, name, value) {
    if (name === undefined) this.fail('A command lacks the property "name".')
    else kept.set(name, value)
  }

  /**
   * @param {AnnotationLevel} level
   * @param {Command} command
   */
  #annotate(level, command) {
    const message = this.masks.apply(command.data)
    this.#show(`${LABELS[level]}: ${message}`)
    const kept = this.annotations.filter((annotation) => annotation.level === level)
    if (message.trim() === '' || kept.length >= ANNOTATIONS_PER_LEVEL) return
    this.annotations.push(annotationOf({ level, command, message, workspace: this.#workspace }))
  }

  /** @param {string} text */
  #show(text) {
    this.shown.push(this.masks.apply(text))
  }
}
