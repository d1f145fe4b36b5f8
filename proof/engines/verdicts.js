// What .NET's configuration system says of a file at run time, beside the verdict that the tests compare ours with.
import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, monoCommand } from './mono.js'
import { inTemporaryFolder } from './workspace.js'

/** @typedef {import('./tally.js').Tally} Tally */

const CORPUS = join(import.meta.dirname, '../../__tests__/fixtures/dotnet')

/**
 * What means something else to a web site than to the program that judges here, needs further files, or is in an encoding
 * that the loader of programs reads by itself.
 */
const OF_A_SITE =
  /<location|configSource|configProtectionProvider|configBuilders|<!DOCTYPE|encoding="(?!utf-8)/i

/**
 * Asks .NET about every file of the corpus that a site and any other program read alike.
 *
 * @param {Tally} tally
 */
export async function checkVerdicts(tally) {
  await inTemporaryFolder((folder) => {
    const { file, args, env } = monoCommand(compile('verdicts-reader', folder))
    const rows = cases()
    const input = rows.map(({ path }) => `${path}\n`).join('')
    const { stdout } = spawnSync(file, args, { env, input, encoding: 'utf8' })
    const answers = stdout.trimEnd().split(/\r?\n/)
    rows.forEach(({ name, verdict }, index) => {
      const [said = 'nothing', words = ''] = (answers[index] ?? '').split('\t')
      const reason = `${said} ${Buffer.from(words, 'base64').toString()}`
      tally.check(`.NET says ${verdict} of ${name}`, said === verdict, reason)
    })
    return Promise.resolve()
  })
}

/** @returns {{ name: string, path: string, verdict: string }[]} */
function cases() {
  const [, ...lines] = readFileSync(join(CORPUS, 'verdicts.tsv'), 'utf8').trimEnd().split('\n')
  return lines
    .map((line) => line.split('\t'))
    .map(([name = '', file = '', place, verdict = '']) => ({
      name,
      place,
      verdict,
      path: join(CORPUS, file),
    }))
    .filter(({ place, path }) => place === '/' && !OF_A_SITE.test(readFileSync(path, 'latin1')))
}
