// A small Debian below a folder, with mail servers in it. Nothing of the machine is installed, replaced or started.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} Machine
 * @property {string} root for `chroot`
 * @property {Readonly<Record<string, number>>} users the number of each, which is that of its group too
 */

/**
 * Fetches Debian's packages with all that they depend on, and unpacks them into one root. Packages that exclude each
 * other as installed ones do not as files.
 *
 * @param {string} folder
 * @param {readonly (readonly string[])[]} wanted packages; those of one list can be installed together
 * @param {readonly string[]} users that the programs ask for
 * @returns {Machine}
 * @throws {Error} where that cannot be done
 */
export function machineIn(folder, wanted, users) {
  const root = join(folder, 'root')
  mkdirSync(root)
  for (const archive of fetched(folder, wanted)) run('dpkg', ['-x', archive, root])
  for (const name of ['bin', 'lib', 'lib64', 'sbin']) linkToUsr(root, name)
  for (const name of ['dev', 'etc', 'run', 'tmp', 'var/run', 'var/log', 'var/spool']) {
    mkdirSync(join(root, name), { recursive: true })
  }
  run('mknod', ['-m', '666', join(root, 'dev/null'), 'c', '1', '3'])
  run('mknod', ['-m', '666', join(root, 'dev/urandom'), 'c', '1', '9'])
  // Nobody is asked for names over the network.
  writeFileSync(join(root, 'etc/nsswitch.conf'), 'passwd: files\ngroup: files\nhosts: files\n')
  writeFileSync(join(root, 'etc/hosts'), '127.0.0.1 localhost\n')
  return { root, users: writeUsers(root, users) }
}

/** What no server needs of all that installing it would bring: its scripts' languages, its documents, its tools. */
const NOT_NEEDED =
  /^(libperl|perl|fonts-|libjs-|sphinx|dpkg|passwd|openssl|tar$|e2fsprogs|adduser|debconf)/

/**
 * @param {string} folder
 * @param {readonly (readonly string[])[]} wanted
 * @returns {readonly string[]} the archives
 */
function fetched(folder, wanted) {
  const archives = join(folder, 'archives')
  mkdirSync(archives)
  try {
    fetch(archives, wanted)
  } catch {
    // The lists of packages may be missing, or out of date.
    run('apt-get', ['-qq', 'update'])
    fetch(archives, wanted)
  }
  return readdirSync(archives).map((file) => join(archives, file))
}

/**
 * @param {string} archives an existing folder
 * @param {readonly (readonly string[])[]} wanted
 */
function fetch(archives, wanted) {
  // An empty list of what is installed, so that all is fetched.
  const nothing = ['-qq', '-o', 'Dir::State::status=/dev/null']
  const simulate = ['--simulate', '--no-install-recommends', 'install']
  const names = wanted.flatMap((packages) => {
    const steps = run('apt-get', [...nothing, ...simulate, ...packages])
    return [...steps.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name)
  })
  const needed = [...new Set(names)].filter((name) => !NOT_NEEDED.test(name))
  // Unlike the rest of apt it can only write into the current folder.
  run('apt-get', [...nothing, 'download', ...needed], { cwd: archives })
}

/**
 * Where packages have only `/usr/lib`, programs still look for their loader in `/lib64`.
 *
 * @param {string} root
 * @param {string} name
 */
function linkToUsr(root, name) {
  if (existsSync(join(root, name)) || !existsSync(join(root, 'usr', name))) return
  symlinkSync(`usr/${name}`, join(root, name))
}

/** The number of the first user and group; those of Debian's own are lower. */
const FIRST_USER = 900

/**
 * @param {string} root
 * @param {readonly string[]} names
 * @returns {Machine['users']}
 */
function writeUsers(root, names) {
  const users = { root: 0, ...Object.fromEntries(names.map((name, at) => [name, FIRST_USER + at])) }
  const lines = Object.entries(users).map(([name, id]) => [`${name}:x:${String(id)}:`, String(id)])
  const passwd = lines.map(([start = '', id = '']) => `${start}${id}::/:/usr/sbin/nologin\n`)
  writeFileSync(join(root, 'etc/passwd'), passwd.join(''))
  writeFileSync(join(root, 'etc/group'), lines.map(([start = '']) => `${start}\n`).join(''))
  return users
}

/**
 * Makes a folder in the machine where it is missing, and gives it to a user.
 *
 * @param {Machine} machine
 * @param {string} path
 * @param {{ owner?: string, group?: string, mode?: number }} [rights]
 */
export function folderOf({ root, users }, path, { owner = '', group = '', mode = 0o755 } = {}) {
  const folder = join(root, path)
  mkdirSync(folder, { recursive: true })
  chownSync(folder, users[owner] ?? 0, users[group] ?? 0)
  chmodSync(folder, mode)
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ input?: string, cwd?: string }} [options]
 * @returns {string} what it printed
 * @throws {Error} where it fails or does not exist
 */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`)
  return stdout
}
