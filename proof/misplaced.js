// Lets each rule point at a wrong place, and sees whether its example notices: node proof/misplaced.js
import console from 'node:console'
import process from 'node:process'
import { bundled } from './bundle.js'
import { inTemporaryFolder } from './engines/workspace.js'

/** @typedef {typeof import('./misplaced/room.js')} Room */
/** @typedef {import('./misplaced/room.js').Trial} Trial */
/** @typedef {import('../src/findings/rule.js').Complaint} Complaint */
/** @typedef {{ start: number, end: number }} Span */
/** @typedef {{ check: (subject: unknown, intent: unknown) => readonly Complaint[] }} Checking */

/** Ways to be wrong, by a column and by much. @type {Readonly<Record<string, (span: Span) => Span>>} */
const MISTAKES = {
  'one character late': ({ start, end }) => ({ start: start + 1, end: Math.max(end, start + 1) }),
  'one character early': ({ start, end }) => ({ start: start - 1, end }),
  'one character short': ({ start, end }) => ({ start, end: Math.max(start, end - 1) }),
  'one character long': ({ start, end }) => ({ start, end: end + 1 }),
  'its beginning alone': ({ start }) => ({ start, end: start }),
  'the whole file': () => ({ start: 0, end: 1 }),
}

await inTemporaryFolder(async (folder) => {
  const { TRIALS } = /** @type {Room} */ (await bundled('proof/misplaced/room.ts', folder))
  let noticed = 0
  /** @type {string[]} */
  const survivors = []
  for (const trial of TRIALS) {
    if (!(await trial.isContent())) survivors.push(`${trial.id} is not content as it is`)
    for (const [name, misplace] of Object.entries(MISTAKES)) {
      const outcome = await tried(trial, misplace)
      if (outcome === 'noticed') noticed += 1
      if (outcome === 'survived') survivors.push(`${trial.id} points at ${name}: nothing notices`)
    }
  }
  for (const survivor of survivors) console.error(survivor)
  console.log(`${TRIALS.length} rules, each at ${Object.keys(MISTAKES).length} wrong places`)
  console.log(`${noticed} passed, ${survivors.length} failed`)
  process.exitCode = survivors.length > 0 ? 1 : 0
})

/**
 * @param {Trial} trial
 * @param {(span: Span) => Span} misplace
 * @returns {Promise<'noticed' | 'survived' | 'same'>} `same`: the wrong place is the right one here
 */
async function tried(trial, misplace) {
  const rule = /** @type {Checking} */ (trial.rule)
  const { check } = rule
  const moves = { any: false }
  rule.check = (subject, intent) =>
    check(subject, intent).map((complaint) => {
      const span = misplace(complaint.span)
      moves.any ||= span.start !== complaint.span.start || span.end !== complaint.span.end
      return { ...complaint, span }
    })
  try {
    const isContent = await trial.isContent()
    if (!moves.any) return 'same'
    return isContent ? 'survived' : 'noticed'
  } finally {
    rule.check = check
  }
}
