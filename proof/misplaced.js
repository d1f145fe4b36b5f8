// Lets each rule point at a wrong place, and sees whether its example notices: node proof/misplaced.js
import console from 'node:console'
import process from 'node:process'
import { bundled } from './bundle.js'
import { inTemporaryFolder } from './engines/workspace.js'

/** @typedef {typeof import('./misplaced/room.js')} Room */
/** @typedef {import('../src/findings/rule.js').Complaint} Complaint */
/** @typedef {import('../src/findings/rule.js').Example} Example */
/** @typedef {{ start: number, end: number }} Span */
/** @typedef {{ id: string, bad: Example, check: (subject: never, intent: never) => readonly Complaint[] }} AnyRule */

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
  const room = /** @type {Room} */ (await bundled('proof/misplaced/room.ts', folder))
  const rules = /** @type {readonly AnyRule[]} */ ([...room.WEB_CONFIG_RULES, ...room.MAIL_RULES])
  let passed = 0
  /** @type {string[]} */
  const survivors = []
  for (const rule of rules) {
    for (const [name, misplace] of Object.entries(MISTAKES)) {
      const outcome = await noticed(room, rule, misplace)
      if (outcome === 'noticed') passed += 1
      if (outcome === 'survived')
        survivors.push(`${rule.id} points at ${name}, and nothing notices`)
    }
  }
  for (const survivor of survivors) console.error(survivor)
  console.log(`${rules.length} rules, each at ${Object.keys(MISTAKES).length} wrong places`)
  console.log(`${passed} passed, ${survivors.length} failed`)
  process.exitCode = survivors.length > 0 ? 1 : 0
})

/**
 * @param {Room} room
 * @param {AnyRule} rule
 * @param {(span: Span) => Span} misplace
 * @returns {Promise<'noticed' | 'survived' | 'same'>} `same`: the wrong place is the right one here
 */
async function noticed({ judgedExample }, rule, misplace) {
  const { check } = rule
  let moved = false
  rule.check = (subject, intent) =>
    check(subject, intent).map((complaint) => {
      const span = misplace(complaint.span)
      moved ||= span.start !== complaint.span.start || span.end !== complaint.span.end
      return { ...complaint, span }
    })
  try {
    const { judgement, marked } = await judgedExample(rule.bad)
    if (!moved) return 'same'
    const found = judgement.findings
      .filter(({ rule: id }) => id === rule.id)
      .map(({ path, at }) => ({ path, at }))
    return JSON.stringify(found) === JSON.stringify(marked) ? 'survived' : 'noticed'
  } finally {
    rule.check = check
  }
}
