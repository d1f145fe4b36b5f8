// Measures what a run of the action costs, in proportions: milliseconds of one machine say nothing. Even so
// the figures depend on the machine, so a goal that is missed is marked with ✗, and fails nothing: the exit
// status is 0 where all could be measured. Other programs (xmlstarlet, xmllint, swaks) take part where they
// are installed; for TLS, swaks needs Net::SSLeay.
import { growth } from './bench/growth.js'
import { loadedFiles } from './bench/loaded.js'
import { node24 } from './bench/node24.js'
import { againstSwaks } from './bench/smoke-test.js'
import { againstXmlstarlet, startUp } from './bench/start-up.js'
import { showTable } from './bench/table.js'
import { verdict } from './bench/verdict.js'
import { inTemporaryFolder } from './engines/workspace.js'

await inTemporaryFolder(async (folder) => {
  const node = node24(folder)
  showTable('What a run loads', await loadedFiles(node, folder))
  showTable("The whole step on a site's own web.config", [
    ...(await startUp(node, folder)),
    ...(await againstXmlstarlet(node, folder)),
  ])
  showTable('The verdict', await verdict(node, folder))
  showTable('The smoke test', await againstSwaks(node, folder))
  showTable('By the size of the file, against Node alone', await growth(node, folder))
})
