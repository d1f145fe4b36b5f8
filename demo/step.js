// Runs the step of an act; with --full, all that GitHub would show of it is shown.
import { repository } from '../script/repository.js'
import { runStep } from '../script/runner.js'
import { bold, detail, dim, linesOf, red, yellow } from './terminal.js'

/** @typedef {import('../script/runner.js').StepResult} StepResult */
/** @typedef {import('../script/runner.js').Annotation} Annotation */

/**
 * @param {string} workspace
 * @param {Readonly<Record<string, string>>} inputs
 * @returns {Promise<StepResult>}
 */
export async function showStep(workspace, inputs) {
  const result = await runStep({ workspace, inputs })
  detail('The log', linesOf(result.log).map(colourLine))
  detail('Annotations', result.annotations.flatMap(annotationLines))
  detail('The result', [
    `${result.outcome}, exit code ${result.exitCode}, ${Math.round(result.durationMs)} ms`,
    ...Object.entries(result.outputs).map(([name, value]) => `${name}: ${value}`),
  ])
  detail('The summary, as Markdown', linesOf(result.summary))
  return result
}

/**
 * The step as a workflow has it, with the secrets by name.
 *
 * @param {Readonly<Record<string, string>>} inputs
 * @param {Readonly<Record<string, string>>} secrets the name of the secret for each input that has one
 */
export function showWorkflow(inputs, secrets) {
  const values = Object.entries(inputs).map(([name, value]) => {
    const secret = secrets[name]
    return `    ${name}: ${secret === undefined ? yamlValue(value) : `\${{ secrets.${secret} }}`}`
  })
  detail('The step', [`- uses: ${repository()}@COMMIT`, '  with:', ...values])
}

/** @param {string} value */
function yamlValue(value) {
  return value.includes('\n') ? ['|', ...value.split('\n')].join('\n          ') : value
}

/** @param {string} line */
function colourLine(line) {
  if (line.startsWith('Error: ')) return red(line)
  return line.startsWith('Warning: ') ? yellow(line) : line
}

/**
 * @param {Annotation} annotation
 * @returns {string[]}
 */
function annotationLines({ level, file, line, column, title, message }) {
  const place = file === null ? 'the step' : [file, line, column].filter(Boolean).join(':')
  const colour = level === 'error' ? red : yellow
  const head = [colour(level), bold(place), ...(title === null ? [] : [dim(title)])]
  return [head.join('  '), ...linesOf(message).map((text) => `  ${text}`)]
}

/**
 * An annotation under the line that it is about, with the texts of attributes and members in it made unreadable.
 *
 * @param {string} text of the file
 * @param {Annotation | undefined} annotation
 * @returns {string[]}
 */
export function framed(text, annotation) {
  if (annotation?.line == null || annotation.column == null) return []
  const { line, column, file, message } = annotation
  const whole = (text.split(/\r?\n/)[line - 1] ?? '').replaceAll(/(?<=assword="[^"]*)[^"&]/g, '•')
  const start = Math.max(0, column - 60)
  const number = String(line)
  const [first = '', ...rest] = message.split(/(?<=\.) /)
  return [
    bold(`${file}:${line}:${column}`),
    `${dim(`${number} |`)} ${start > 0 ? '…' : ''}${whole.slice(start, start + 84)}`,
    `${' '.repeat(number.length + 3 + (start > 0 ? 1 : 0) + column - 1 - start)}${red('^')} ${red(first)}`,
    ...wrapped(rest.join(' '), 100).map((row) => `${' '.repeat(number.length + 3)}${row}`),
  ]
}

/**
 * @param {string} text
 * @param {number} width in characters
 * @returns {string[]} its words in lines of at most that width, where no word is longer
 */
function wrapped(text, width) {
  return text.match(new RegExp(`\\S.{0,${width - 2}}(?=\\s|$)|\\S+`, 'g')) ?? []
}
