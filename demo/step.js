// Runs the step of an act, and shows what GitHub would show of it.
import { runStep } from '../script/runner.js'
import { block, bold, dim, linesOf, red, yellow } from './terminal.js'

/** @typedef {import('../script/runner.js').StepResult} StepResult */
/** @typedef {import('../script/runner.js').Annotation} Annotation */

/**
 * @param {string} workspace
 * @param {Readonly<Record<string, string>>} inputs
 * @returns {Promise<StepResult>}
 */
export async function showStep(workspace, inputs) {
  const result = await runStep({ workspace, inputs })
  block('The log', linesOf(result.log).map(colourLine))
  block('Annotations', result.annotations.flatMap(annotationLines))
  block('The result', [
    `${result.outcome}, exit code ${result.exitCode}, ${Math.round(result.durationMs)} ms`,
    ...Object.entries(result.outputs).map(([name, value]) => `${name}: ${value}`),
  ])
  block('The summary, as Markdown', linesOf(result.summary))
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
  block('The step', ['- uses: OWNER/ACTION@COMMIT', '  with:', ...values])
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
