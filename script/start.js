// What `npm start` runs: installs what is missing, then shows the action at work.
import { spawnSync } from 'node:child_process'
import console from 'node:console'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..')

process.exitCode = install() ? await demonstrate() : 1

/**
 * Runs `npm ci` on a fresh clone. npm writes its hidden lock file last, so one that was interrupted
 * counts as none.
 *
 * @returns {boolean} whether everything is there
 */
function install() {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return true
  console.log('Installing the development dependencies (npm ci), once …')
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env['npm_execpath']
  const { status } =
    npm === undefined
      ? spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true })
      : spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) console.error('npm ci failed. Run it by hand to see why, then npm start again.')
  return status === 0
}

/**
 * Imported here and not above: it needs what may just have been installed.
 *
 * @returns {Promise<number>} the exit code
 */
async function demonstrate() {
  const { demonstration } = await import('../demo/demonstration.js')
  return (await demonstration()) ? 0 : 1
}
