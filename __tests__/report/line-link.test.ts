import { expect, it } from '@jest/globals'
import { lineLink } from '../../src/report/line-link.js'

const RUN = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'example/site',
  GITHUB_SHA: 'a'.repeat(40),
}
const at = (line: number, endLine: number) => ({ line, column: 3, endLine, endColumn: 5 })

it('names the lines in the commit', () => {
  const blob = `https://github.com/example/site/blob/${RUN.GITHUB_SHA}`
  expect(lineLink(RUN, { path: 'a b/(c)#?.config', at: at(4, 4) })).toBe(
    `${blob}/a%20b/%28c%29%23%3F.config#L4`,
  )
  expect(lineLink(RUN, { path: 'web.config', at: at(4, 6) })).toBe(`${blob}/web.config#L4-L6`)
})

it.each(['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_SHA'])(
  'names none without %s',
  (name) => {
    expect(lineLink({ ...RUN, [name]: '' }, { path: 'web.config', at: at(1, 1) })).toBeNull()
  },
)
