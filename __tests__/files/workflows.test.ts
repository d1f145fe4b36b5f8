import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { readWorkflows } from '../../src/files/workflows.js'
import { Workspace } from '../../src/files/workspace.js'
import { itWithFolderLinks, itWithLinks, itWithPipes } from '../support/disk.js'
import { workspaceOf, type Files } from '../support/workspace.js'

function workflowsOf(files: Files) {
  return readWorkflows(new Workspace(workspaceOf(files)))
}

it('reads the workflows, by path, without a byte order mark', () => {
  const files = {
    '.github/workflows/b.yaml': '\ufeffon: push',
    '.github/workflows/a.yml': 'ä: ö\r\n',
    '.github/workflows/readme.md': 'no',
    '.github/workflows/c.yml.txt': 'no',
    '.github/workflows/folder/d.yml': 'no',
    '.github/dependabot.yml': 'no',
    'workflows/e.yml': 'no',
    'site/.github/workflows/f.yml': 'no',
  }
  expect(workflowsOf(files)).toStrictEqual([
    { path: '.github/workflows/a.yml', text: 'ä: ö\r\n' },
    { path: '.github/workflows/b.yaml', text: 'on: push' },
  ])
})

it.each<readonly [string, Files]>([
  ['no folder', { 'web.config': '' }],
  ['a file in its place', { '.github/workflows': '' }],
  ['a file in the place of the one above', { '.github': '' }],
  ['a folder of such a name', { '.github/workflows/a.yml/b': '' }],
  ['bytes that are no UTF-8', { '.github/workflows/a.yml': Buffer.from([0x61, 0xe9, 0x62]) }],
  ['more than a megabyte', { '.github/workflows/a.yml': ' '.repeat(1_000_001) }],
])('reads none where there is %s', (_, files) => {
  expect(workflowsOf(files)).toStrictEqual([])
})

it('reads a hundred at most', () => {
  const paths = Array.from({ length: 120 }, (_, index) => [`.github/workflows/${index}.yml`, ''])
  expect(workflowsOf(Object.fromEntries(paths) as Files)).toHaveLength(100)
})

itWithLinks('follows links inside the workspace, and none that leaves it or leads nowhere', () => {
  const outside = workspaceOf({ 'secret.yml': 'on: push' })
  const folder = workspaceOf({ 'ci/own.yml': 'on: push', '.github/workflows/a.yml': 'on: push' })
  const links = {
    inside: '../../ci/own.yml',
    out: join(outside, 'secret.yml'),
    gone: 'no',
    round: 'round.yml',
  }
  for (const [name, target] of Object.entries(links)) {
    symlinkSync(target, join(folder, `.github/workflows/${name}.yml`))
  }
  const paths = readWorkflows(new Workspace(folder)).map(({ path }) => path)
  expect(paths).toStrictEqual(['.github/workflows/a.yml', '.github/workflows/inside.yml'])
})

itWithFolderLinks('follows no folder that leaves the workspace', () => {
  const outside = workspaceOf({ 'workflows/a.yml': 'on: push' })
  const folder = workspaceOf({})
  symlinkSync(outside, join(folder, '.github'), 'junction')
  expect(readWorkflows(new Workspace(folder))).toStrictEqual([])
})

itWithPipes('does not wait for a pipe', () => {
  const folder = workspaceOf({ '.github/workflows/a.yml': 'on: push' })
  execFileSync('mkfifo', [join(folder, '.github/workflows/b.yml')])
  expect(readWorkflows(new Workspace(folder))).toHaveLength(1)
})
