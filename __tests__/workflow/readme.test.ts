import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { adviceOn, deployBy } from '../support/workflows.js'

const README = readFileSync('README.md', 'utf8')

/** The workflows of README.md, and the files that they name; single steps stand in a job. */
const EXAMPLES = [...README.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block = '']) => {
  const text = block.startsWith('- ') ? deployBy(block).replace('on:', 'name: Steps\non:') : block
  const name = /^name: (.*)$/m.exec(text)?.[1] ?? ''
  return { name, text, injected: [/files: ([\w/.]+)$/m.exec(text)?.[1] ?? 'web.config'] }
})

const CONTEXT = { action: 'OWNER/ACTION', job: null }

it('shows the two ways of deploying, the pull request, and single steps', () => {
  expect(EXAMPLES.map(({ name, injected }) => [name, ...injected])).toStrictEqual([
    ['Deploy', 'site/Web.config'],
    ['Cloud artifact', 'src/Site/web.config'],
    ['Check', 'src/Site/web.config'],
    ['Steps', 'site/Web.config'],
  ])
})

it.each(EXAMPLES)('has nothing to say of the example "$name"', async ({ text, injected }) => {
  expect(await adviceOn(text, { ...CONTEXT, injected })).toStrictEqual([])
})

it.each([
  [
    'Cloud artifact',
    '  - uses: actions/upload-artifact@v7\n        with: { path: sources.zip }',
    'packed-artifact',
  ],
  [
    'Cloud artifact',
    '  - uses: actions/upload-artifact@v7\n        with: { path: src }',
    'artifact',
  ],
  ['Cloud artifact', '  - run: git add . && git commit -m x && git push', 'commit'],
  ['Deploy', '  - uses: actions/cache/save@v5\n        with: { path: site }', 'cache'],
])('would find a leak in the example "%s"', async (wanted, step, rule) => {
  const example = EXAMPLES.find(({ name }) => name === wanted)
  const text = `${example?.text.trimEnd() ?? ''}\n    ${step}\n`
  const context = { ...CONTEXT, injected: example?.injected ?? [] }
  expect(await adviceOn(text, context)).toMatchObject([{ rule: `workflow/${rule}` }])
})

it('would miss a secret that an example does not declare', async () => {
  const example = EXAMPLES.find(({ name }) => name === 'Cloud artifact')
  const text = example?.text.replace('smtpPassword:', 'password:') ?? ''
  expect(await adviceOn(text, CONTEXT)).toMatchObject([{ rule: 'workflow/undeclared-secret' }])
})
