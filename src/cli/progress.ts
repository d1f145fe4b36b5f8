import { serverName } from '../report/smoke-tests.js'
import type { Audience } from '../step/smoke-tests.js'
import type { Terminal } from './terminal.js'

/** Says, in one line that comes and goes, which server is awaited, and how far the test has come. */
export function progressOn(terminal: Terminal): Audience {
  let server = ''
  return {
    begins: (host, port, level) => {
      server = `Testing ${serverName(host, port)} (${level})`
      terminal.progress(`${server} …`)
    },
    stageEnds: ({ name }) => {
      terminal.progress(`${server} … past ${name}`)
    },
    ends: () => {
      terminal.progress('')
    },
  }
}
