// Puts the action to the proof of .NET Framework itself, on Windows: it reads the settings that the step wrote, and its
// verdict on the corpus is compared with ours. Elsewhere Mono takes its place, which judges less strictly: so there only
// what it reads is counted.
import process from 'node:process'
import { needMono } from './engines/mono.js'
import { checkReader } from './engines/reader.js'
import { Tally } from './engines/tally.js'
import { checkVerdicts } from './engines/verdicts.js'

const tally = new Tally()
needMono()
await checkReader(tally, null)
if (process.platform === 'win32' || process.argv.includes('--verdicts')) await checkVerdicts(tally)
process.exitCode = tally.conclude()
