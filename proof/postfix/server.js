// A Postfix of one's own on loopback: started and stopped.
import { spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { DOMAIN, fileName, GROUP, mainCf, masterCf, MECHANISMS, OWNER } from './configuration.js'
import { LISTENERS } from './listeners.js'
import { MASTER, run, SASLPASSWD, unpack } from './packages.js'

/**
 * @typedef {object} Use
 * @property {Awaited<ReturnType<typeof import('./room.js').makeCertificates>>['certificates']} certificates
 * @property {{ readonly userName: string, readonly password: string }} account
 */

/**
 * Starts it with all listeners.
 *
 * @param {string} folder for everything it writes
 * @param {Use} use
 * @returns {Promise<{ ports: Readonly<Record<string, number>>, stop: () => Promise<void> }>}
 * @throws {Error} where Postfix cannot be had or does not start
 */
export async function start(folder, { certificates, account }) {
  const root = unpack(folder)
  const etc = join(folder, 'etc')
  const env = environmentOf(root, etc)
  const ports = await freePorts(Object.keys(LISTENERS))
  layOut(folder)
  for (const [name, { cert, key }] of Object.entries(certificates)) {
    writeFileSync(join(etc, fileName(name)), `${key}\n${cert}\n`, { mode: 0o600 })
  }
  writeFileSync(join(etc, 'main.cf'), mainCf(folder, root))
  writeFileSync(join(etc, 'master.cf'), masterCf(folder, ports))
  writeAccount({ etc, env, program: join(root, SASLPASSWD) }, account)
  const master = spawn(join(root, MASTER), ['-c', etc, '-s'], { env, stdio: 'ignore' })
  const ended = new Promise((resolve) => master.once('exit', resolve))
  const stop = async () => {
    master.kill('SIGTERM')
    await ended
  }
  if (await listening(Math.max(...Object.values(ports)))) return { ports, stop }
  await stop()
  throw new Error('Postfix did not start')
}

/**
 * @param {string} root
 * @param {string} etc
 * @returns {NodeJS.ProcessEnv}
 */
function environmentOf(root, etc) {
  const triplet = run('dpkg-architecture', ['-qDEB_HOST_MULTIARCH']).trim()
  const libraries = ['usr/lib/postfix', `usr/lib/${triplet}`, `lib/${triplet}`]
  return {
    PATH: process.env['PATH'],
    LD_LIBRARY_PATH: root === '/' ? '' : libraries.map((path) => join(root, path)).join(':'),
    SASL_PATH: [join(root, `usr/lib/${triplet}/sasl2`), `/usr/lib/${triplet}/sasl2`].join(':'),
    SASL_CONF_PATH: join(etc, 'sasl'),
  }
}

/**
 * @param {string} file /etc/passwd or /etc/group
 * @param {string} name
 */
function idOf(file, name) {
  return Number(run('grep', ['-m', '1', `^${name}:`, file]).split(':')[2])
}

const QUEUES = 'active bounce corrupt defer deferred flush hold incoming private saved trace'.split(
  ' ',
)

/**
 * The folders, with the owners that Postfix insists on. It passes through them without root.
 *
 * @param {string} folder
 */
function layOut(folder) {
  const owner = idOf('/etc/passwd', OWNER)
  const group = idOf('/etc/group', GROUP)
  for (const name of ['etc/sasl', 'spool/pid']) mkdirSync(join(folder, name), { recursive: true })
  const make = (/** @type {string} */ name, /** @type {number} */ mode, gid = 0) => {
    mkdirSync(join(folder, name))
    chownSync(join(folder, name), owner, gid)
    chmodSync(join(folder, name), mode)
  }
  make('data', 0o700)
  for (const queue of QUEUES) make(`spool/${queue}`, 0o700)
  make('spool/public', 0o710, group)
  make('spool/maildrop', 0o730, group)
  chmodSync(folder, 0o755)
}

/**
 * @param {{ etc: string, env: NodeJS.ProcessEnv, program: string }} where
 * @param {Use['account']} account
 */
function writeAccount({ etc, env, program }, { userName, password }) {
  const database = join(etc, 'sasl/sasldb2')
  const [name = ''] = userName.split('@')
  run(program, ['-p', '-c', '-u', DOMAIN, '-f', database, name], { input: password, env })
  chownSync(database, idOf('/etc/passwd', OWNER), 0)
  for (const [path, mechanisms] of Object.entries(MECHANISMS)) {
    const plugin = `pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: ${database}\n`
    writeFileSync(join(etc, `sasl/${path}.conf`), `${plugin}mech_list: ${mechanisms}\n`)
  }
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<Readonly<Record<string, number>>>} a port for each, all different
 */
async function freePorts(names) {
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
async function listening(port) {
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
