// Whether a step gave a secret away.
import { Masks } from '../runner/masks.js'

/** A shorter text may stand in a log by chance. */
const SHORTEST = 4

/**
 * Looks in all that the step printed and wrote, before any mask: for the secret, each of its lines,
 * without the spaces around it, and every form in which GitHub's runner would look for it.
 *
 * @param {import('../runner.js').StepResult} result
 * @param {string} secret
 * @returns {string[]} the forms that were found
 */
export function leaksOf({ stdout, stderr, files }, secret) {
  const masks = new Masks()
  masks.add(secret)
  masks.add(secret.trim())
  const lines = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
  const text = [...lines, ...Object.values(files)].join('\n')
  return masks.values.filter((form) => form.trim().length >= SHORTEST && text.includes(form))
}
