#!/usr/bin/env node
/**
 * The door of the command line: what `npx umbraco-smtp-settings` starts.
 */
import process from 'node:process'
import { main } from './cli/main.js'

// A reader such as `head` may have enough: what is left goes nowhere, and that is no fault.
process.stdout.on('error', () => process.exit())

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
  // A pipe may take slowly what was printed, and a mail server may still hold a connection.
  process.stderr.write('', () => process.stdout.write('', () => process.exit()))
})
