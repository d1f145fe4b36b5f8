// Whether a step gave a secret away.
import { Masks } from '../runner/masks.js'

/** A shorter text may stand in a log by chance. */
const SHORTEST = 4

/** @type {ReadonlyMap<string, string>} */
const NAMED = new Map(
  Object.entries({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }),
)

/**
 * Looks in all that the step printed and wrote, before any mask: for the secret, each of its lines,
 * without the spaces around it, and every form in which GitHub's runner would look for it.
 *
 * @param {import('../runner.js').StepResult} result
 * @param {string} secret
 * @param {string} [report] the text of the report it wrote, where it wrote one
 * @returns {string[]} the forms that were found
 */
export function leaksOf({ stdout, stderr, files }, secret, report = '') {
  const masks = new Masks()
  masks.add(secret)
  masks.add(secret.trim())
  const lines = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
  const text = [...lines, ...Object.values(files), report].join('\n')
  const texts = [text, withoutReferences(text)]
  return masks.values.filter(
    (form) => form.trim().length >= SHORTEST && texts.some((one) => one.includes(form)),
  )
}

/**
 * @param {string} text
 * @returns {string} with a character for each reference of XML or HTML, however it is written
 */
function withoutReferences(text) {
  return text.replaceAll(/&(?:[a-z]+|#\d+|#x[0-9a-f]+);/gi, (reference) => {
    const code = Number(reference.slice(2, -1).replace(/^x/i, '0x'))
    const numeric = reference.startsWith('&#') && code <= 0x10ffff
    return numeric ? String.fromCodePoint(code) : (NAMED.get(reference) ?? reference)
  })
}
