// What is said of real files as they are: a site that runs has no fault that would keep it from running.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTemporaryFolder, writeSite } from '../engines/workspace.js'
import { runStep } from '../../script/runner.js'

/** @typedef {import('../engines/real-files.js').RealFile} RealFile */
/** @typedef {import('../engines/tally.js').Tally} Tally */
/** @typedef {{ path: string, verdict: string, findings: { rule: string, line: number }[] }} Entry */

const REPORT = 'report.json'

/**
 * @param {Tally} tally
 * @param {readonly RealFile[]} files
 * @param {'ok' | 'file'} verdict that each of them should have
 */
export async function checkVerdicts(tally, files, verdict) {
  await inTemporaryFolder(async (workspace) => {
    const paths = files.map(({ file, bytes }) =>
      writeSite(workspace, file, { 'web.config': bytes }),
    )
    const inputs = { mode: 'check', 'fail-on': 'never', files: paths.join('\n'), report: REPORT }
    const { log } = await runStep({ workspace, inputs })
    const entries = reportOf(join(workspace, REPORT))
    for (const path of paths) {
      const entry = entries.find((one) => one.path === path)
      const found = entry?.findings.map(({ rule, line }) => `${rule} in line ${line}`) ?? [log]
      tally.check(
        `the verdict of ${path} is ${verdict}`,
        entry?.verdict === verdict,
        found.join('\n  '),
      )
    }
  })
}

/**
 * @param {string} file
 * @returns {readonly Entry[]}
 */
function reportOf(file) {
  const { files } = /** @type {{ files: Entry[] }} */ (json(file))
  return files
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function json(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
