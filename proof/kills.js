// Kills the step at many moments, and looks at what it leaves: `node proof/kills.js COUNT`.
// Exit status 1 where a file is neither old nor new, or the clean-up after the job leaves anything.
import console from 'node:console'
import process from 'node:process'
import { inTemporaryFolder } from './engines/workspace.js'
import { killMany } from './kills/kill.js'

const count = Number(process.argv[2] ?? 300)

await inTemporaryFolder(async (folder) => {
  const { moments, problems } = await killMany(count, folder)
  for (const [moment, times] of Object.entries(moments)) console.log(`${moment}: ${times}`)
  for (const problem of problems) console.error(problem)
  console.log(`${count - problems.length} passed, ${problems.length} failed`)
  process.exitCode = problems.length === 0 ? 0 : 1
})
