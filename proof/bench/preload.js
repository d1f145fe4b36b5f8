// Loaded before the action (node --import): tells at exit what memory the process needed at most, and
// which files it loaded.
import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import process from 'node:process'

const file = process.env['BENCH_PROFILE']
/** @type {string[]} */
const loaded = []

registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) loaded.push(url)
    return nextLoad(url, context)
  },
})
process.once('exit', () => {
  const peakBytes = process.resourceUsage().maxRSS * 1024
  if (file !== undefined) writeFileSync(file, JSON.stringify({ peakBytes, loaded }))
})
