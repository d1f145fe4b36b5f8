// Puts the action to the proof of .NET's own classes, as Mono has them: they read the settings it wrote,
// and send a mail with them. Needs Debian or Ubuntu. With --corpus FOLDER: over real files too.
import { resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { checkMail } from './engines/mail.js'
import { needMono } from './engines/mono.js'
import { checkReader } from './engines/reader.js'
import { Tally } from './engines/tally.js'

const { corpus } = parseArgs({ options: { corpus: { type: 'string' } } }).values
const tally = new Tally()
needMono()
await checkReader(tally, corpus === undefined ? null : resolve(corpus))
await checkMail(tally)
process.exitCode = tally.conclude()
