import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { RULES } from '../../src/workflow/rules/index.js'

const ROWS = [
  ...readFileSync('docs/leak-paths.md', 'utf8').matchAll(
    /^\| `(workflow\/[\w-]+)` *\| (.*?) *\|$/gm,
  ),
]

it('is told of each rule in docs/leak-paths.md, in the words of the rule', () => {
  expect(ROWS.map(([, id, summary]) => ({ id, summary }))).toStrictEqual(
    RULES.map(({ id, summary }) => ({ id, summary })),
  )
})
