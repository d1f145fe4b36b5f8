/**
 * The door: what GitHub's runner starts. After the job it starts `dist/post.js`, which leads here too.
 *
 * The name of that script decides what is to be done, and no saved state: a step that is killed before
 * it could save any would otherwise be run after the job, and inject.
 */
import { basename } from 'node:path'
import process from 'node:process'
import { command } from './github/commands.js'
import { endProcess, failUnfinished } from './github/ending.js'
import { run } from './main.js'

/** What is said where not even the clean-up can be read from the disk; nobody else is there to say it. */
const UNLOADED =
  'The clean-up after the job could not be loaded, so files may still contain the injected settings. Check the repository out again before anything else reads them.'

/** The clean-up is loaded only after the job: the step has no use for it, and Node reads all that it loads. */
async function start(): Promise<void> {
  if (basename(process.argv[1] ?? '') !== 'post.js') return run()
  const loaded = await import('./cleanup.js').catch(() => null)
  if (loaded !== null) return loaded.cleanUp()
  command('warning', UNLOADED)
}

failUnfinished()
void start().then(endProcess)
