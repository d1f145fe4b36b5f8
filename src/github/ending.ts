/**
 * The end of the process, once all is told.
 */
import process from 'node:process'

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
