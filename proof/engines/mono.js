// .NET Framework's class libraries: its own on Windows, elsewhere those of Mono.
import { spawnSync } from 'node:child_process'
import console from 'node:console'
import { join } from 'node:path'
import process from 'node:process'

/** Debian's names of the compiler, ASP.NET, System.Configuration and the Windows code pages. */
const PACKAGES = [
  'mono-mcs',
  'libmono-system-web4.0-cil',
  'libmono-system-configuration4.0-cil',
  'libmono-i18n-west4.0-cil',
]

/** Lets a path of Windows, `config\smtp.config`, find its file. */
const ENVIRONMENT = { ...process.env, MONO_IOMAP: 'all' }

/** @typedef {'settings-reader' | 'verdicts-reader' | 'page-host'} Program */

/** Which assemblies a program refers to. @type {Record<Program, string>} */
const REFERENCES = {
  'settings-reader': 'System.Configuration',
  'verdicts-reader': 'System.Configuration',
  'page-host': 'System.Web',
}

const isWindows = process.platform === 'win32'

/** The compiler that comes with .NET Framework. */
const CSC = String.raw`Microsoft.NET\Framework64\v4.0.30319\csc.exe`

/** Installs Mono where it is missing, and Windows does not have .NET Framework. @throws {Error} where that fails */
export function needMono() {
  if (isWindows) return
  if (spawnSync('dpkg', ['-s', ...PACKAGES]).status === 0) return
  console.log(`Installing Mono (${PACKAGES.join(', ')}) …`)
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', 'apt-get']
  run([...apt, 'update'])
  run([...apt, 'install', '--yes', '--no-install-recommends', ...PACKAGES])
}

/**
 * @param {Program} program a C# program of this folder
 * @param {string} folder where the executable goes
 * @returns {string} the path of the executable
 * @throws {Error} where it does not compile
 */
export function compile(program, folder) {
  const executable = join(folder, `${program}.exe`)
  const source = join(import.meta.dirname, `${program}.cs`)
  const compiler = isWindows ? join(process.env['SystemRoot'] ?? '', CSC) : 'mcs'
  run([compiler, '-nologo', `-r:${REFERENCES[program]}.dll`, `-out:${executable}`, source])
  return executable
}

/**
 * The command line that runs an executable of .NET, and the environment it needs.
 *
 * @param {string} executable
 * @param {readonly string[]} [args]
 */
export function monoCommand(executable, args = []) {
  if (isWindows) return { file: executable, args: [...args], env: process.env }
  return { file: 'mono', args: [executable, ...args], env: ENVIRONMENT }
}

/**
 * @param {readonly string[]} command
 * @throws {Error} with what it printed, where it fails
 */
function run([file = '', ...args]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr, error } = spawnSync(file, args, { encoding: 'utf8', env })
  if (error) throw new Error(`${file} did not start: these checks need Debian or Ubuntu.`)
  if (status !== 0) throw new Error(`${[file, ...args].join(' ')} failed:\n${stdout}${stderr}`)
}
