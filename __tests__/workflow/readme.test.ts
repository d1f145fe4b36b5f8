import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { repository } from '../../script/repository.js'
import { adviceOn, deployBy } from '../support/workflows.js'

const README = readFileSync('README.md', 'utf8')

/** The blocks of README.md in a language. */
function blocks(language: string): readonly string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm')
  return [...README.matchAll(pattern)].map(([, block = '']) => block)
}

/** What a change to Umbraco's own workflow leads to. */
const CHANGED = blocks('diff')
  .filter((block) => block.includes('jobs:'))
  .map(
    (block) =>
      `name: Cloud artifact\n${block.replaceAll(/^-.*\n/gm, '').replaceAll(/^[ +]/gm, '')}`,
  )

/** The workflows of README.md, and the files that they name; single steps stand in a job. */
const EXAMPLES = [...blocks('yaml'), ...CHANGED].map((block) => {
  const text = block.startsWith('- ') ? deployBy(block).replace('on:', 'name: Steps\non:') : block
  const name = /^name: (.*)$/m.exec(text)?.[1] ?? ''
  return { name, text, injected: [/files: ([\w/.]+)$/m.exec(text)?.[1] ?? 'web.config'] }
})

const CONTEXT = { action: repository(), job: null }

it('shows each way of deploying, pull requests of both generations, and the weekly test', () => {
  expect(EXAMPLES.map(({ name, injected }) => [name, ...injected])).toStrictEqual([
    ['Steps', 'site/Web.config'],
    ['Deploy', 'site/Web.config'],
    ['Steps', 'site/Web.config'],
    ['Check', 'src/Site/appsettings.json'],
    ['Mail server', 'src/Site/appsettings.json'],
    ['Check web.config', 'src/Site/web.config'],
    ['SMTP settings', 'web.config'],
    ['Cloud artifact', 'src/Site/appsettings.json'],
  ])
})

it.each(EXAMPLES)('has nothing to say of the example "$name"', async ({ name, text, injected }) => {
  // A password in the artifact of CI/CD Flow is what the text around that example warns of.
  const rules = name === 'Cloud artifact' ? ['workflow/platform-secret'] : []
  const found = await adviceOn(text, {
    ...CONTEXT,
    injected: text.includes('mode: check') || !text.includes('files:') ? [] : injected,
  })
  expect(found.map(({ rule }) => rule)).toStrictEqual(rules)
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
  const found = await adviceOn(text, context)
  expect(found.map((one) => one.rule)).toContain(`workflow/${rule}`)
})

it('would miss a secret that an example does not declare', async () => {
  const example = EXAMPLES.find(({ name }) => name === 'Cloud artifact')
  const text = example?.text.replace('smtpPassword:', 'mailPassword:') ?? ''
  expect(await adviceOn(text, { ...CONTEXT, injected: [] })).toMatchObject([
    { rule: 'workflow/undeclared-secret' },
  ])
})
