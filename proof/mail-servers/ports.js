// Ports of loopback: free ones, and whether somebody listens.
import { connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @param {readonly string[]} names
 * @returns {Promise<Readonly<Record<string, number>>>} a port for each, all different
 */
export async function freePorts(names) {
  const servers = names.map(() => createServer().listen(0, '127.0.0.1'))
  await Promise.all(
    servers.map((server) => new Promise((resolve) => server.on('listening', resolve))),
  )
  const ports = servers.map((server) => {
    const address = server.address()
    server.close()
    return typeof address === 'object' && address !== null ? address.port : 0
  })
  return Object.fromEntries(names.map((name, index) => [name, ports[index] ?? 0]))
}

const TRIES = 100

/**
 * Waits until somebody listens, ten seconds at most.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function listening(port) {
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (await accepts(port)) return true
    await sleep(100)
  }
  return false
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
}
