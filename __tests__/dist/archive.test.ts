import type { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { expect, it } from '@jest/globals'
import { licences } from '../../script/licences.js'
import { runStep } from '../../script/runner.js'
import { workspaceOf } from '../support/workspace.js'

const ROOT = join(import.meta.dirname, '../..')

/** What a runner may have to download for each step, in bytes: 350,000 as gzip packs them, and Node by 0.3 % less tightly. */
const LARGEST = 351_000

/** What a runner downloads of the repository, before it is packed. */
function archived(): Buffer {
  return execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
    cwd: ROOT,
    maxBuffer: Infinity,
  })
}

/** The same unpacked, with dist/ as it is here. */
function downloaded(): string {
  const folder = workspaceOf({})
  execFileSync('tar', ['x', '-C', folder], { input: archived() })
  rmSync(join(folder, 'dist'), { recursive: true })
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true })
  return folder
}

it('is an archive that runs, with the licences of all that is in it, and without what no step reads', async () => {
  const action = downloaded()
  const before = '<configuration>\n</configuration>\n'
  const workspace = workspaceOf({ 'web.config': before })
  const inputs = { from: 'noreply@bakery.example', host: 'smtp.bakery.example' }
  const temp = workspaceOf({})
  const step = { action, workspace, inputs, temp }
  const ran = await runStep(step)
  expect(ran).toMatchObject({ outcome: 'success', outputs: { changed: 'true' } })
  const file = join(workspace, 'web.config')
  expect(readFileSync(file, 'utf8')).toContain('smtp.bakery.example')
  const cleaned = await runStep({ ...step, phase: 'post', state: ran.state })
  expect(cleaned.outcome).toBe('success')
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(readdirSync(action)).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'action.yml']))
  expect(readFileSync(join(action, 'dist/licenses.txt'), 'utf8')).toBe(licences(ROOT))
  expect(['src', '__tests__'].filter((one) => existsSync(join(action, one)))).toEqual([])
})

it('is an archive that is quickly downloaded', () => {
  expect(gzipSync(archived(), { level: 9 }).length).toBeLessThanOrEqual(LARGEST)
})

it('is an archive in which npx finds the command line', () => {
  const action = downloaded()
  const { bin, version } = JSON.parse(readFileSync(join(action, 'package.json'), 'utf8')) as {
    readonly bin: Readonly<Record<string, string>>
    readonly version: string
  }
  const [program = ''] = Object.values(bin)
  const told = execFileSync(process.execPath, [join(action, program), '--version'])
  expect(told.toString()).toBe(`${version}\n`)
})
