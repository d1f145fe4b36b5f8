// What the command line gives away, and what it leaves when it is killed: node proof/command-line.js [KILLS]
import process from 'node:process'
import { killWriting } from './command-line/kill.js'
import { playReview } from './command-line/review.js'
import { FORMATS, playSmokeTest } from './command-line/smoke-test.js'
import { inTemporaryFolder } from './engines/workspace.js'
import { Tally } from './engines/tally.js'
import { SECRETS } from './leaks/secrets.js'

const kills = Number(process.argv[2] ?? 20)
const tally = new Tally()

for (const [index, secret] of SECRETS.entries()) {
  const title = JSON.stringify(secret).slice(0, 40)
  const old = SECRETS.at(index - 1) ?? ''
  // Each secret at one stage in each turn, in one format after the other.
  for (const [turn, refusing] of /** @type {const} */ (['AUTH', 'password']).entries()) {
    const format = FORMATS[(2 * index + turn) % FORMATS.length] ?? 'text'
    const { shown, leaks } = await playSmokeTest({ secret, old }, { refusing, format })
    tally.check(`nothing leaks in ${format}: ${title}`, leaks.length === 0, leaks.join('\n  '))
    tally.check(
      `it meets the server in ${format}: ${title}`,
      /smtp-?test|smoke/i.test(shown),
      shown,
    )
  }
  // What a review must not have, one secret in three shows as well as each.
  if (index % 3 !== 0) continue
  const { count, leaks } = await playReview(old)
  tally.check(`a review has no secret: ${title}`, leaks.length === 0, leaks.join('\n  '))
  tally.check(`a review is written: ${title}`, count === 1)
}

await inTemporaryFolder(async (folder) => {
  const { moments, problems } = await killWriting(kills, folder)
  tally.check(
    `the file of --out is old or new (${moments})`,
    problems.length === 0,
    problems.join('\n  '),
  )
})
process.exitCode = tally.conclude()
