// Runs in a process before its program, and writes down at its end what it loaded and how much memory it took. A
// `--require`, since an `--import` would load two MB of Node's own for itself.
const { readFileSync, writeFileSync } = require('node:fs')
const process = require('node:process')

process.on('exit', () => {
  const scripts = Object.keys(require.cache).filter((path) => path !== module.filename)
  writeFileSync(process.env['OBSERVED'] ?? '', JSON.stringify({ scripts, peak: peak() * 1024 }))
})

/**
 * In units of 1024 bytes. On Linux, `resourceUsage` begins with the memory of the process that started this one; what
 * /proc says is of this program alone.
 */
function peak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
}
