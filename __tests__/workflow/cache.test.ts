import { expect, it } from '@jest/globals'
import { adviceOn, deployBy, expectedOf, marked, OURS } from '../support/workflows.js'

function caching(path: string, { uses = 'actions/cache/save', then = '' } = {}): string {
  return deployBy(`
    ${OURS}
    - uses: ${uses}@v5
      with:
        path: ${path}
        key: site
    ${then}
  `)
}

function block(...lines: readonly string[]): string {
  return ['|', ...lines.map((line) => `          ${line}`)].join('\n')
}

it.each([
  ['the file itself', '⟦src/Web.config⟧'],
  ['its folder', '⟦src/⟧'],
  ['the workspace', '⟦.⟧'],
  ['a glob for its folder', '"⟦*⟧"'],
  ['a glob for the file', '⟦src/*.config⟧'],
  ['its folder, which is kept as a whole', block('⟦src⟧', '!src/Web.config')],
])('finds a cache of %s', async (_, path) => {
  const text = caching(path)
  expect(await adviceOn(marked(text).text)).toStrictEqual(expectedOf(text, 'workflow/cache'))
})

it.each([
  ['packages', '~/.nuget/packages'],
  ['another folder', 'node_modules'],
  ['folders of a name', '"**/node_modules"'],
  ['an excluded folder', block('src', '!src')],
  ['the excluded file of a glob', block('src/*.config', '!src/Web.config')],
  ['an expression', '${{ env.CACHE }}'],
  ['a folder elsewhere', '/var/cache/src'],
])('lets a cache be of %s', async (_, path) => {
  expect(await adviceOn(caching(path))).toStrictEqual([])
})

it('finds what is saved when the job ends', async () => {
  expect(await adviceOn(caching('src', { uses: 'actions/cache' }))).toHaveLength(1)
  const later = '- run: git push'
  expect(await adviceOn(caching('src', { uses: 'actions/cache', then: later }))).toHaveLength(1)
})

it.each(['- uses: actions/checkout@v6', '- run: git restore .', '- run: rm src/Web.config'])(
  'lets be what is saved when the job ends after %s',
  async (then) => {
    expect(await adviceOn(caching('src', { uses: 'actions/cache', then }))).toStrictEqual([])
    expect(await adviceOn(caching('src', { then }))).toHaveLength(1)
  },
)

it.each(['actions/cache/restore', 'bakery/cache', 'actions/setup-node'])(
  'lets %s be, which saves nothing of it',
  async (uses) => {
    expect(await adviceOn(caching('src', { uses }))).toStrictEqual([])
  },
)
