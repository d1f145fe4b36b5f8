// Ends the process where a case does not end, which the loop that waits for it could not.
import { Worker } from 'node:worker_threads'

/** In milliseconds. A case may take a second of computing; on a busy machine that lasts longer. */
const PATIENCE = 30_000

/** The first number counts the cases, the others are the bytes of what to say, closed by a 0. */
const WORKER = `
  const { workerData: { cells, patience } } = require('node:worker_threads')
  const { writeSync } = require('node:fs')
  let last = -1
  setInterval(() => {
    if (cells[0] !== last) return void (last = cells[0])
    const text = String.fromCharCode(...cells.subarray(1, cells.indexOf(0, 1)))
    writeSync(2, text + ' does not end.\\n')
    process.kill(process.pid, 'SIGKILL')
  }, patience)
`

export class Watchdog {
  #cells = new Int32Array(new SharedArrayBuffer(4 * 1024))
  #worker = new Worker(WORKER, {
    eval: true,
    workerData: { cells: this.#cells, patience: PATIENCE },
  })

  /**
   * A case begins.
   *
   * @param {string} name ASCII
   */
  begins(name) {
    for (let index = 0; index < name.length; index += 1) {
      this.#cells[index + 1] = name.charCodeAt(index)
    }
    this.#cells[name.length + 1] = 0
    this.#cells[0] = (this.#cells[0] ?? 0) + 1
  }

  /** @returns {Promise<void>} */
  async dismiss() {
    await this.#worker.terminate()
  }
}
