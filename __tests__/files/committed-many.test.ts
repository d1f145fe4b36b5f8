import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, describe, expect, it } from '@jest/globals'
import { historyOf } from '../../src/files/committed.js'
import { Workspace } from '../../src/files/workspace.js'
import { possible } from '../support/job.js'
import { removeObject, repositoryIn } from '../support/repository.js'
import { COMMITTED, NOT_COMMITTED, standing, standings, unknownFor } from '../support/standings.js'
import { plantGit } from '../support/trap.js'
import { workspaceOf } from '../support/workspace.js'

const { PATH } = process.env

afterEach(() => {
  process.env['PATH'] = PATH
})

/** A workspace in which many files share three repositories, and have fates of all kinds. */
function sharedSite() {
  const names = [
    'kept',
    'changed',
    'filtered.bin',
    'q\'"',
    'naïve-ж',
    '*',
    ':(glob)x',
    'two\nlines',
  ]
  const inside = possible(names).flatMap((name) => [name, `site/deep/${name}`])
  const paths = ['', 'sub/', 'lib/'].flatMap((top) => inside.map((path) => `${top}${path}`))
  const files = Object.fromEntries(paths.map((path) => [path, `${path} old`]))
  const root = workspaceOf({ ...files, '.gitattributes': '*.bin filter=x\n' })
  for (const top of ['sub', 'lib', '.']) repositoryIn(join(root, top))
  const changed = paths.filter((path) => /changed|filtered/.test(path))
  for (const path of changed) writeFileSync(join(root, path), 'new')
  writeFileSync(join(root, 'untracked'), 'x')
  return { root, files: [...paths, 'untracked'].map((path) => join(root, path)) }
}

it('says of many files what it says of each alone', async () => {
  const { root, files } = sharedSite()
  const alone = []
  for (const file of files) alone.push(await standing(root, file))
  expect(await standings(root, files)).toStrictEqual(alone)
  expect(alone).toContainEqual(COMMITTED)
  expect(alone).toContainEqual(NOT_COMMITTED)
  expect(alone).toContainEqual(unknownFor('git stores it in another form'))
})

it('knows how the other files stand where a part of the repository is missing', async () => {
  const files = { 'a/file': 'a', 'b/file': 'b', 'c/file': 'c', 'd/file': 'd' }
  const folder = workspaceOf(files)
  repositoryIn(folder)
  writeFileSync(join(folder, 'd/file'), 'new')
  removeObject(folder, 'HEAD:b')
  const paths = Object.keys(files).map((path) => join(folder, path))
  expect(await standings(folder, paths)).toStrictEqual([
    COMMITTED,
    unknownFor('is not all in the repository'),
    COMMITTED,
    NOT_COMMITTED,
  ])
})

it('asks about more paths than a command line takes', async () => {
  const paths = Array.from({ length: 400 }, (_, index) => `site-${index}/${'a'.repeat(99)}`)
  const folder = workspaceOf(Object.fromEntries(paths.map((path) => [path, path])))
  repositoryIn(folder)
  for (const path of paths.slice(200)) writeFileSync(join(folder, path), 'new')
  const files = paths.map((path) => join(folder, path))
  expect(await standings(folder, files)).toStrictEqual(
    paths.map((_, index) => (index < 200 ? COMMITTED : NOT_COMMITTED)),
  )
})

it('does not say how a file stands that it was not asked about', async () => {
  const folder = workspaceOf({ file: 'x', other: 'x' })
  const place = { workspace: new Workspace(folder), folder: workspaceOf({}), olderCommit: null }
  const { standingOf } = await historyOf([join(folder, 'file')], place)
  const other = { realPath: join(folder, 'other'), bytes: new Uint8Array() }
  expect(() => standingOf(other)).toThrow('was not asked about')
})

/** Where a script can stand in for git. */
const describeWithScripts = process.platform === 'win32' ? describe.skip : describe

describeWithScripts('with a git of our own', () => {
  /** Puts a script in front of git: it counts how often it is started. */
  function counted(script: string): () => number {
    const bin = workspaceOf({ starts: '' })
    const starts = join(bin, 'starts')
    plantGit(bin, `echo >>'${starts}'; export PATH='${PATH ?? ''}'; ${script}`)
    process.env['PATH'] = bin
    return () => readFileSync(starts, 'utf8').length
  }

  it.each([1, 50])('starts git three times for %d files of a repository', async (count) => {
    const paths = Array.from({ length: count }, (_, index) => `site-${index}/Web.config`)
    const folder = workspaceOf(Object.fromEntries(paths.map((path) => [path, 'x'])))
    repositoryIn(folder)
    const starts = counted('exec git "$@"')
    const files = paths.map((path) => join(folder, path))
    expect(await standings(folder, files)).toStrictEqual(paths.map(() => COMMITTED))
    expect(starts()).toBe(3)
  })

  it('waits but once for a git that hangs over many files', async () => {
    const folder = workspaceOf({ a: 'x', b: 'x', c: 'x' })
    repositoryIn(folder)
    const starts = counted('case "$*" in *ls-tree*) exec sleep 300;; esac; exec git "$@"')
    const files = ['a', 'b', 'c'].map((path) => join(folder, path))
    const late = unknownFor('git did not answer within')
    expect(await standings(folder, files)).toStrictEqual([late, late, late])
    expect(starts()).toBe(2)
  })
})
