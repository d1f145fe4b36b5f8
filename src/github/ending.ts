/**
 * The end of the process, once all is told.
 */
import process from 'node:process'
import { command } from './commands.js'

const UNFINISHED =
  'This ended before all was done: something that it waited for gives no answer and no error. Files may contain the injected settings. Please report it.'

/**
 * Fails where Node has nothing left to do before `endProcess` is called: a promise that nobody keeps would end the step
 * without a word, and as a success.
 */
export function failUnfinished(): void {
  process.once('beforeExit', () => {
    command('error', UNFINISHED)
    process.exit(1)
  })
}

/**
 * Ends the process with the exit code that is set, whatever still waits for something. What we print is written by then;
 * where the runner gives no files, @actions/core prints outputs and state to a stream, which may take them slowly.
 */
export async function endProcess(): Promise<never> {
  const hasFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE'].every((name) => Boolean(process.env[name]))
  if (!hasFiles) await drained(process.stdout)
  process.exit()
}

/** A stream calls back in the order of what was written to it. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => {
      resolve()
    })
  })
}
