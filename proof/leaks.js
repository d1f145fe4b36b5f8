// Plays every scene with every secret, and looks for secrets in all that is left: node proof/leaks.js [SCENE]
import process from 'node:process'
import { Tally } from './engines/tally.js'
import { play } from './leaks/play.js'
import { SCENES } from './leaks/scenes.js'
import { SECRETS } from './leaks/secrets.js'

const [wanted = ''] = process.argv.slice(2)
const tally = new Tally()
for (const scene of SCENES.filter(({ name }) => name.includes(wanted))) {
  for (const [index, secret] of SECRETS.entries()) {
    const old = SECRETS.at(index - 1) ?? ''
    const { log, leaks } = await play(scene, { secret, old })
    const title = `${scene.name}, ${JSON.stringify(secret).slice(0, 40)}`
    tally.check(`nothing leaks: ${title}`, leaks.length === 0, leaks.slice(0, 5).join('\n  '))
    tally.check(`it plays as it is meant to: ${title}`, scene.reaches.test(log), log.slice(0, 2000))
  }
}
process.exitCode = tally.conclude()
