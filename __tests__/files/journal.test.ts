import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { journalFolder } from '../../src/files/journal-folder.js'
import { digestOf, formerBytes, keepJournal, readJournal } from '../../src/files/journal.js'
import { putBackAll } from '../../src/files/put-back.js'
import { Workspace } from '../../src/files/workspace.js'
import { writeAll, type FileWrite } from '../../src/files/write.js'
import { contentsOf } from '../support/job.js'
import { workspaceOf } from '../support/workspace.js'

const ID = '00000000-0000-4000-8000-000000000000'

/** A step that writes `changed` anew and creates `created`, and what it keeps for the clean-up. */
function stepIn(restore = true) {
  const folder = workspaceOf({ changed: 'old' })
  const writes: readonly FileWrite[] = [
    {
      path: 'changed',
      realPath: join(folder, 'changed'),
      before: Buffer.from('old'),
      after: Buffer.from('new'),
    },
    { path: 'created', realPath: join(folder, 'created'), before: null, after: Buffer.from('new') },
  ]
  const kept = journalFolder({ RUNNER_TEMP: workspaceOf({}) }, ID)
  const digests: string[] = []
  const failure = keepJournal(writes, {
    folder: kept,
    restore,
    remember: (digest) => digests.push(digest),
  })
  const clean = () => {
    const journal = readJournal(kept, digests[0] ?? '')
    if (journal === null) throw new Error('There is no journal')
    const workspace = new Workspace(folder)
    return putBackAll(journal, { workspace, folder: kept, id: ID, olderCommit: null })
  }
  return { folder, writes, kept, digests, failure, clean }
}

it('keeps its folder below RUNNER_TEMP, else below the folder of the system', () => {
  expect(journalFolder({ RUNNER_TEMP: '/temp' }, ID)).toBe(
    join('/temp', `umbraco-smtp-settings-${ID}`),
  )
  for (const RUNNER_TEMP of [undefined, '']) {
    expect(journalFolder({ RUNNER_TEMP }, ID)).toBe(join(tmpdir(), `umbraco-smtp-settings-${ID}`))
  }
})

it('removes a created file, puts a changed one back, the last one first', async () => {
  const { folder, writes, failure, clean } = stepIn()
  expect([failure, writeAll(writes, ID)]).toStrictEqual([null, null])
  expect(readFileSync(join(folder, 'created'), 'utf8')).toBe('new')
  expect(await clean()).toStrictEqual([
    { path: 'created', isCreated: true, outcome: { status: 'put-back' } },
    { path: 'changed', isCreated: false, outcome: { status: 'put-back' } },
  ])
  expect(Object.keys(contentsOf(folder))).toStrictEqual(['changed'])
  expect(readFileSync(join(folder, 'changed'), 'utf8')).toBe('old')
})

it('has nothing to do where the step never came to write', async () => {
  const { folder, clean } = stepIn()
  const before = contentsOf(folder)
  expect((await clean()).map(({ outcome }) => outcome.status)).toStrictEqual([
    'unchanged',
    'unchanged',
  ])
  expect(contentsOf(folder)).toStrictEqual(before)
})

it('removes a created file again where a later write fails', () => {
  const { folder, writes } = stepIn()
  const gone = {
    path: 'gone',
    realPath: join(folder, 'gone'),
    before: Buffer.from('x'),
    after: Buffer.from('y'),
  }
  expect(writeAll([...writes, gone], ID)).toMatch(
    /"gone" could not be written: .* No file was changed\.$/,
  )
  expect(readdirSync(folder)).toStrictEqual(['changed'])
})

it('does not create a file over one that has appeared meanwhile', () => {
  const { folder, writes } = stepIn()
  expect(writeAll(writes.slice(1), ID)).toBeNull()
  expect(writeAll(writes.slice(1), ID)).toMatch(/^"created" was changed by something else/)
  expect(readFileSync(join(folder, 'created'), 'utf8')).toBe('new')
})

it('keeps no former bytes that are not to be put back', () => {
  expect(readdirSync(stepIn(false).kept)).toStrictEqual(['journal.json'])
  expect(readdirSync(stepIn(true).kept).sort()).toStrictEqual(['0', 'journal.json'])
})

it('remembers the journal only once it is whole', () => {
  const { kept, digests } = stepIn()
  expect(digests).toStrictEqual([digestOf(readFileSync(join(kept, 'journal.json')))])
})

it.each(['ENOSPC', 'EDQUOT', 'EROFS'])(
  'leaves nothing behind where the system refuses: %s',
  (code) => {
    const folder = join(workspaceOf({}), 'journal')
    const remember = () => {
      throw Object.assign(new Error('refused'), { code })
    }
    expect(keepJournal([], { folder, restore: true, remember })).toMatch(
      new RegExp(`could not be kept .* \\(${code}\\)\\. No file was changed\\.$`),
    )
    expect(existsSync(folder)).toBe(false)
  },
)

it('hands out former bytes only as they were kept', () => {
  const { kept } = stepIn()
  const former = { digest: digestOf('old'), mode: 0o644 }
  expect(formerBytes(kept, 0, former)).toStrictEqual(Buffer.from('old'))
  expect(formerBytes(kept, 0, { ...former, digest: digestOf('older') })).toBeNull()
  expect(formerBytes(kept, 1, former)).toBeNull()
  rmSync(kept, { recursive: true })
  expect(formerBytes(kept, 0, former)).toBeNull()
})
