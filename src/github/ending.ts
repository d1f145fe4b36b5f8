/**
 * The end of the process, once all is told.
 */
import process from 'node:process'

/**
 * Ends the process with the exit code that is set, whatever still waits for something. What was printed is handed over
 * first: a pipe may take it slowly, and what Node.js still keeps would be lost.
 */
export async function endProcess(): Promise<never> {
  await Promise.all([drained(process.stdout), drained(process.stderr)])
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
