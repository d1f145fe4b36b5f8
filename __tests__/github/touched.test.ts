import { expect, it } from '@jest/globals'
import { readDiff } from '../../src/github/pull-request/touched.js'

const PATCH =
  '@@ -1,4 +1,4 @@ <a>\n one\n-two\n+2\n three\n@@ -20,3 +20,2 @@\n x\n-y\n z\n\\ No newline at end of file'

const at = (path: string, line: number, endLine = line) => ({
  path,
  at: { line, column: 1, endLine, endColumn: 2 },
})

it.each([
  ['what is added', at('a', 2), true],
  ['what is above a line that is deleted', at('a', 20), true],
  ['what is below a line that is deleted', at('a', 21), true],
  ['what only stands around it', at('a', 3), false],
  ['what spans a line that is added', at('a', 2, 9), true],
  ['a file without a patch, all over', at('large', 900), true],
  ['another file', at('b', 2), false],
])('touches %s', (_, place, expected) => {
  const { touches } = readDiff([{ filename: 'a', patch: PATCH }, { filename: 'large' }])
  expect(touches(place)).toBe(expected)
})
