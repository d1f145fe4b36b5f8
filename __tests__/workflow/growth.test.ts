import { expect, it } from '@jest/globals'
import { adviceOn, deployBy } from '../support/workflows.js'
import { growthOf } from '../support/growth.js'

const RUN = { action: 'OWNER/ACTION', injected: ['src/Site/web.config'], job: null }
const step = (run: string): string => deployBy(`- run: |\n    ${run}`)
const many = (size: number, part: (index: number) => string): string =>
  Array.from({ length: size }, (_, index) => part(index)).join('\n')

it.each<[name: string, make: (size: number) => string]>([
  ['a long word', (size) => step('x'.repeat(size))],
  ['blanks', (size) => step(`git add${' '.repeat(size)}.`)],
  ['dots', (size) => step(`git add ${'.'.repeat(size)}`)],
  ['slashes', (size) => step(`git add ${'/a'.repeat(size / 2)}`)],
  ['quotes', (size) => step(`git add ${`''`.repeat(size / 2)}`)],
  ['dollars', (size) => step(`git add ${'$a'.repeat(size / 2)}`)],
  ['expressions', (size) => step(`git add ${'${{ github.sha }}'.repeat(size / 16)}`)],
  ['open expressions', (size) => step(`git add ${'${{ '.repeat(size / 4)}`)],
  ['options', (size) => step(`git add ${'-v '.repeat(size / 4)}.`)],
  ['commands', (size) => step('git status; '.repeat(size / 16))],
  [
    'wildcards',
    (size) =>
      deployBy(`- uses: actions/upload-artifact@v4\n  with:\n    path: ${'*a'.repeat(size / 2)}`),
  ],
  [
    'paths',
    (size) =>
      deployBy(
        `- uses: actions/cache@v4\n  with:\n    path: |\n${many(size / 16, (index) => `      src/${index}`)}`,
      ),
  ],
  ['steps', (size) => deployBy(many(size / 64, (index) => `- run: git status ${index}`))],
])('reads a workflow with many %s in a time that grows with it', async (_, make) => {
  const prepare = (size: number) => {
    const text = make(size)
    return () => adviceOn(text, RUN)
  }
  expect(await growthOf(prepare, 8_192)).toBeLessThan(1)
})
