/**
 * The way to the server: DNS.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import process from 'node:process'
import { brokenBy, TIMED_OUT, type Failure } from './failure.js'

/**
 * Waits for a host, asks the operating system, sends what it says. It ends when nobody is there any more to be told;
 * by a signal, since an exit would wait for the answer.
 */
const ASK = `
process.once('message', (host) => {
  require('node:dns/promises').lookup(host, { all: true }).then(
    (addresses) => process.send({ addresses }),
    ({ code }) => process.send({ code }),
  )
})
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))
`

/**
 * The addresses of a host, as the operating system finds them: hosts file, DNS, whatever it is set up for.
 *
 * A question to the operating system cannot be taken back, and where no DNS server answers, it takes half a minute.
 * Node.js asks in a thread, and even `process.exit` waits for its threads (libuv, `uv_library_shutdown`). So another
 * process asks, and is killed when the time is up.
 *
 * @throws where no process can be started
 */
export async function lookUp(
  host: string,
  deadline: AbortSignal,
): Promise<readonly LookupAddress[] | Failure> {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  if (deadline.aborted) return TIMED_OUT
  const asking = spawn(process.execPath, ['--input-type=commonjs', '--eval', ASK], {
    // The host may contain a password by mistake, so it goes over the channel: everybody can read arguments.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: withoutInputs(process.env),
    windowsHide: true,
    signal: deadline,
    killSignal: 'SIGKILL',
  })
  try {
    return await answerOf(asking, host)
  } finally {
    asking.kill('SIGKILL')
  }
}

function answerOf(asking: ChildProcess, host: string): Promise<readonly LookupAddress[] | Failure> {
  return new Promise((settle, reject) => {
    asking.on('message', (answer) => {
      settle(addressesIn(answer) ?? brokenBy(answer))
    })
    asking.on('error', (error) => {
      if (error.name === 'AbortError') settle(TIMED_OUT)
      else reject(error)
    })
    asking.on('exit', () => {
      settle(NO_ANSWER)
    })
    // Where this fails, one of the events above tells.
    asking.send(host, () => undefined)
  })
}

/** The process that asked has ended by itself. */
const NO_ANSWER: Failure = { by: 'server', cause: 'EAI_FAIL', code: null, reply: null }

function addressesIn(answer: unknown): readonly LookupAddress[] | null {
  const isFound = typeof answer === 'object' && answer !== null && 'addresses' in answer
  return isFound ? (answer.addresses as readonly LookupAddress[]) : null
}

/** The inputs contain the password. */
function withoutInputs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^INPUT_/i.test(name)))
}
