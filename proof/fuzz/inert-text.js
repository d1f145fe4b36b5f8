// Whether a text can do harm in a log: told by GitHub's own grammar of commands, not by ours.
import { parseCommand } from '../../script/runner/commands.js'

/** @typedef {typeof import('../../src/text/quotation.js')} Quotation */

/**
 * A text as it leaves: what it quotes is cut only there, once the secrets are out of it.
 *
 * @param {Quotation} quotation
 * @param {string} text
 * @returns {string}
 */
export function asItLeaves({ settled }, text) {
  return settled(text, { redact: (one) => one, longest: 0 })
}

/**
 * @param {string} text one line of ours
 * @returns {string | null} what is not inert in it
 */
export function inertFault(text) {
  if (!text.isWellFormed()) return 'half of a surrogate pair is left'
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) return 'a control character is left'
  if (/[\p{Cf}\p{Co}]/u.test(text)) return 'an invisible character is left'
  if (parseCommand(text) !== null) return 'a workflow command is left'
  return null
}
