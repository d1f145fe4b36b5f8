import { expect, it } from '@jest/globals'
import { play } from '../../proof/leaks/play.js'
import { SCENES } from '../../proof/leaks/scenes.js'
import { SECRETS } from '../../proof/leaks/secrets.js'

/** How many secrets each scene is played with, so that each has its turn; `proof/leaks.js` plays them all. */
const TURNS = 3

const secretAt = (index: number): string => SECRETS[index % SECRETS.length] ?? ''

const PLAYS = SCENES.flatMap((scene, index) =>
  Array.from({ length: TURNS }, (_, turn) => {
    const at = index * TURNS + turn
    return { name: scene.name, scene, secret: secretAt(at), old: secretAt(at + 7) }
  }),
)

it('knows thirty secrets', () => {
  expect(new Set(SECRETS).size).toBeGreaterThanOrEqual(30)
})

it.each(PLAYS)('gives nothing away: $name ($#)', async ({ scene, secret, old }) => {
  const { log, leaks } = await play(scene, { secret, old })
  expect(log).toMatch(scene.reaches)
  expect(leaks).toStrictEqual([])
})
