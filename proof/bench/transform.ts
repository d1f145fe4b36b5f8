/**
 * Applies one transform, as a process of its own: BASE TRANSFORM RESULT. Ends with exit code 1 where it does not apply.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { transform } from '../../src/config/transform/apply.js'
import { readForEngine } from '../../src/config/transform/engine-file.js'
import { applyEdits } from '../../src/syntax/edit.js'

const [base, steps] = process.argv
  .slice(2, 4)
  .map((path) => readForEngine({ path, bytes: readFileSync(path) }))
const done = base?.ok === true && steps?.ok === true ? transform(base.file, steps.file) : null
if (base?.ok === true && done?.ok === true && done.applies) {
  writeFileSync(process.argv[4] ?? '', applyEdits(base.file.source.text, done.edits))
} else {
  process.exitCode = 1
}
