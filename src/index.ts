/**
 * The door: what GitHub's runner starts. After the job it starts `dist/post.js`, which leads here too.
 *
 * The name of that script decides what is to be done, and no saved state: a step that is killed before
 * it could save any would otherwise be run after the job, and inject.
 */
import { basename } from 'node:path'
import process from 'node:process'
import { endProcess } from './github/ending.js'
import { run } from './main.js'

/** The clean-up is loaded only after the job: the step has no use for it, and Node reads all that it loads. */
async function start(): Promise<void> {
  if (basename(process.argv[1] ?? '') !== 'post.js') return run()
  const { cleanUp } = await import('./cleanup.js')
  return cleanUp()
}

void start().then(endProcess)
