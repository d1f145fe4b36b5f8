// A real file that is no XML is refused at the line of its fault, and nothing is written.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTemporaryFolder, writeSite } from '../engines/workspace.js'
import { runStep } from '../../script/runner.js'

/** @typedef {import('../engines/real-files.js').RealFile} RealFile */
/** @typedef {import('../engines/tally.js').Tally} Tally */

const INPUTS = {
  from: 'orders@bakery.example',
  host: 'smtp.bakery.example',
  username: 'bakery-orders',
  password: `p&s<s>"w'ord`,
}
const RULE = 'xml/not-well-formed'

/**
 * @param {Tally} tally
 * @param {readonly RealFile[]} malformed
 * @param {RealFile} wellFormed goes with each of them, and must not be written either
 */
export async function checkRefusals(tally, malformed, wellFormed) {
  for (const { file, features, bytes } of malformed) {
    await inTemporaryFolder(async (workspace) => {
      const sites = [wellFormed.bytes, bytes].map((content, index) => ({
        content,
        path: writeSite(workspace, `site-${index}`, { 'web.config': content }),
      }))
      const files = sites.map(({ path }) => path).join('\n')
      const { exitCode, annotations, log } = await runStep({
        workspace,
        inputs: { ...INPUTS, files },
      })
      tally.check(`${file} is refused`, exitCode === 1, log)
      for (const { path, content } of sites) {
        const now = readFileSync(join(workspace, path))
        tally.check(`with ${file}, ${path} is not written`, now.equals(content))
      }
      const line = Number(/line (\d+)/.exec(features)?.[1])
      const found = annotations.map((one) => [one.file, one.line, one.title, one.message].join(' '))
      const told = annotations.some(
        (one) => one.file === sites[1]?.path && one.title === RULE && pointsTo(one, line),
      )
      tally.check(`${file} is refused at line ${line}, by ${RULE}`, told, found.join('\n  '))
    })
  }
}

/**
 * A parser stops where it can go no further; the cause may stand above, and then names that line.
 *
 * @param {import('../../script/runner.js').Annotation} annotation
 * @param {number} line
 * @returns {boolean}
 */
function pointsTo(annotation, line) {
  if (annotation.line === line) return true
  const above = annotation.line !== null && annotation.line < line
  return above && new RegExp(`\\bline ${line}\\b`).test(annotation.message)
}
