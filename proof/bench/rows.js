// What was measured, as ratios: milliseconds of one machine say nothing of another.

/** @typedef {import('./entries.js').Entry} Entry */
/** @typedef {import('./race.js').Finish} Finish */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {boolean} ours
 * @property {number | null} node how many times as long as a Node that starts and ends
 * @property {number | null} usual how many times as long as the usual inject
 * @property {number | null} before how many times as long as another commit
 * @property {number | null} scripts bytes
 * @property {number | null} memory bytes, at most
 * @property {number} rounds
 * @property {number} spread in what part of `node` the middle half of the rounds lies above and below it
 * @property {Comparison | null} beside
 * @property {string | null} missing why nothing was measured
 */

/**
 * A ratio; of what a load `adds`, a part of a bare Node.
 *
 * @typedef {import('./entries.js').Relation & { value: number }} Comparison
 */

/**
 * @typedef {object} Measured
 * @property {Entry} entry
 * @property {Finish | null} finish
 * @property {Finish | null} before
 */

/**
 * @param {readonly Measured[]} group all that took turns
 * @param {{ node: Finish | null, usual: Finish | null }} standards that took turns with them
 * @returns {readonly Row[]} in the same order
 */
export function rowsOf(group, { node, usual }) {
  const byName = new Map(group.map(({ entry, finish }) => [entry.name, finish]))
  return group.map(({ entry, finish, before }) => ({
    name: entry.name,
    ours: entry.ours,
    node: ratio(finish, node),
    usual: ratio(finish, usual),
    before: ratio(finish, before),
    scripts: finish?.observed.scripts ?? null,
    memory: finish?.observed.memory ?? null,
    rounds: finish?.times.length ?? 0,
    spread: spread(quotients(finish, node)),
    beside: comparison(entry.beside, { finish, node, byName }),
    missing: entry.missing,
  }))
}

/**
 * @param {import('./entries.js').Relation | null} relation
 * @param {{ finish: Finish | null, node: Finish | null, byName: ReadonlyMap<string, Finish | null> }} all
 * @returns {Comparison | null}
 */
function comparison(relation, { finish, node, byName }) {
  const other = relation === null ? null : (byName.get(relation.to) ?? null)
  if (relation === null || other === null || finish === null) return null
  const value = {
    rival: () => ratio(finish, other),
    adds: () => added({ finish, other, node }),
    grows: () => ratio(other, finish),
  }[relation.kind]()
  return value === null ? null : { ...relation, value }
}

/** @param {{ finish: Finish, other: Finish, node: Finish | null }} all */
function added({ finish, other, node }) {
  if (node === null) return null
  const without = quotients(other, node)
  return median(quotients(finish, node).map((value, round) => value - (without[round] ?? NaN)))
}

/**
 * @param {Finish | null} finish
 * @param {Finish | null} other of the same rounds
 * @returns {number | null} how many times as long the first one takes, in the median of the rounds
 */
function ratio(finish, other) {
  const all = quotients(finish, other)
  return all.length === 0 ? null : median(all)
}

/**
 * @param {Finish | null} finish
 * @param {Finish | null} other
 * @returns {readonly number[]} one a round
 */
function quotients(finish, other) {
  if (finish === null || other === null) return []
  return finish.times.map((time, round) => time / (other.times[round] ?? NaN))
}

/** @param {readonly number[]} values */
function spread(values) {
  if (values.length === 0) return 0
  return (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / median(values)
}

/**
 * @param {readonly number[]} values at least one
 * @returns {number}
 */
export function median(values) {
  return quantile(values, 0.5)
}

/**
 * @param {readonly number[]} values at least one
 * @param {number} part of them that lie below the result, 0 to 1
 */
function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other)
  const place = (sorted.length - 1) * part
  const [below = NaN, above = NaN] = [Math.floor(place), Math.ceil(place)].map((at) => sorted[at])
  return below + (above - below) * (place - Math.floor(place))
}
