/**
 * What the runner reads of our standard output: lines, and commands in them. Everything is written before the call
 * returns: a stream would have to be loaded first, and could still keep something when the process ends.
 */
import { Buffer } from 'node:buffer'
import { writeSync } from 'node:fs'
import { EOL } from 'node:os'
import { commandLine, type CommandProperties } from '../text/workflow-commands.js'

/** How long to wait for a reader that is behind, in milliseconds. */
const PATIENCE = 1

/** Writes one line. A reader that has gone gets nothing more, and that is no fault of the step. */
export function printLine(line: string): void {
  const bytes = Buffer.from(`${line}${EOL}`, 'utf8')
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(1, bytes, written)
    } catch (error) {
      if (!isFull(error)) return
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE)
    }
  }
}

/** Whether a pipe is full that does not wait by itself. */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN'
}

/** Issues a command to the runner; what it takes is that of `commandLine`. */
export function command(name: string, message: string, properties?: CommandProperties): void {
  printLine(commandLine(name, message, properties))
}
