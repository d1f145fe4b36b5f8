import { expect, it } from '@jest/globals'
import { spelled } from '../../src/files/spelling.js'
import { itWithCaseTwins, itWithoutCase } from '../support/disk.js'
import { workspaceOf } from '../support/workspace.js'

const folder = workspaceOf({ 'src/Site One/Web.config': '', 'docs/readme.md': '' })

it.each([
  ['a path that is there', 'src/Site One/Web.config', 'src/Site One/Web.config'],
  ['the folder itself', '', ''],
  ['a path that is not there', 'no/Such/file', 'no/Such/file'],
  ['the rest of a path that ends earlier', 'src/None/Web.config', 'src/None/Web.config'],
  ['a path below a file', 'docs/readme.md/X', 'docs/readme.md/X'],
])('leaves %s as it is', (_, path, expected) => {
  expect(spelled(folder, path)).toBe(expected)
})

itWithoutCase.each([
  ['every segment', 'SRC/site one/WEB.CONFIG', 'src/Site One/Web.config'],
  ['what there is of a path', 'SRC/site one/None', 'src/Site One/None'],
])('spells %s as the disk does', (_, path, expected) => {
  expect(spelled(folder, path)).toBe(expected)
})

itWithCaseTwins('takes no other spelling for the same file', () => {
  expect(spelled(folder, 'SRC/site one/WEB.CONFIG')).toBe('SRC/site one/WEB.CONFIG')
})
