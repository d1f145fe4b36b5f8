// Measures what a run of the action costs, in proportions: milliseconds of one machine say nothing.
// Exit status 1 where a goal is missed.
import process from 'node:process'
import { growth } from './bench/growth.js'
import { loadedFiles } from './bench/loaded.js'
import { node24 } from './bench/node24.js'
import { againstXmlstarlet, startUp } from './bench/start-up.js'
import { showTable } from './bench/table.js'
import { inTemporaryFolder } from './engines/workspace.js'

await inTemporaryFolder(async (folder) => {
  const node = node24(folder)
  const met = [
    showTable('What a run loads', await loadedFiles(node, folder)),
    showTable("The whole step on a site's own web.config", [
      ...(await startUp(node, folder)),
      ...(await againstXmlstarlet(node, folder)),
    ]),
    showTable('By the size of the file, against Node alone', await growth(node, folder)),
  ]
  process.exitCode = met.every(Boolean) ? 0 : 1
})
