// The steps behind this one have cleaned up when this runs: clean-ups go from the last step to the first.
import { execFileSync } from 'node:child_process'
import console from 'node:console'
import process from 'node:process'

const changed = execFileSync('git', ['status', '--porcelain'], {
  cwd: process.env['GITHUB_WORKSPACE'],
  encoding: 'utf8',
})
if (changed === '') {
  console.log('Every file is as it was checked out.')
} else {
  console.log(`::error::Left behind after the job: ${changed.trim().replaceAll('\n', ', ')}`)
  process.exitCode = 1
}
