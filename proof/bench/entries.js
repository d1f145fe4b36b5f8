// The rows that a bench will have, before anything is measured.

/** @typedef {import('./race.js').Candidate} Candidate */

/**
 * What a row is compared with besides: a `rival` that does the same work, the load without what it `adds`, or one twice as
 * large, to see how the time `grows`. `to` is the name of that row.
 *
 * @typedef {{ kind: 'rival', to: string, words: string }
 *   | { kind: 'adds', to: string }
 *   | { kind: 'grows', to: string, words: string }} Relation
 */

/**
 * @typedef {object} Entry
 * @property {string} name of its row
 * @property {boolean} ours
 * @property {Candidate | null} candidate null where it is not on this machine
 * @property {Candidate | null} before the same of another commit
 * @property {Relation | null} beside
 * @property {string | null} missing why there is no candidate
 */

const EMPTY = { candidate: null, before: null, beside: null, missing: null }

/**
 * @param {string} name
 * @param {Candidate} candidate ours
 * @param {{ beside?: Relation | undefined, before?: Candidate | null }} [others]
 * @returns {Entry}
 */
export function own(name, candidate, { beside, before = null } = {}) {
  return { ...EMPTY, name, ours: true, candidate, before, beside: beside ?? null }
}

/**
 * @param {string} name
 * @param {Candidate} candidate a program that is not ours
 * @returns {Entry}
 */
export function rival(name, candidate) {
  return { ...EMPTY, name, ours: false, candidate }
}

/**
 * @param {string} name
 * @param {string} why
 * @returns {Entry} another program, which is not on this machine
 */
export function missing(name, why) {
  return { ...EMPTY, name, ours: false, missing: why }
}
