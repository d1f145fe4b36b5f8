import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { adviceOn } from '../support/workflows.js'

const README = readFileSync('README.md', 'utf8')

/** The workflows of README.md, and the files that they name. */
const EXAMPLES = [...README.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = '']) => ({
  name: (parse(text) as { name: string }).name,
  text,
  injected: [/files: ([\w/.]+)$/m.exec(text)?.[1] ?? 'web.config'],
}))

const CONTEXT = { action: 'OWNER/ACTION', job: null }

it('shows the two ways of deploying, and the pull request', () => {
  expect(EXAMPLES.map(({ name, injected }) => [name, ...injected])).toStrictEqual([
    ['Cloud artifact', 'src/Site/web.config'],
    ['Deploy', 'site/Web.config'],
    ['Check', 'web.config'],
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
  const [example] = EXAMPLES
  const text = example?.text.replace('smtpPassword:', 'password:') ?? ''
  expect(await adviceOn(text, CONTEXT)).toMatchObject([{ rule: 'workflow/undeclared-secret' }])
})
