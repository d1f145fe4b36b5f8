import { expect, it } from '@jest/globals'
import { adviseOnWorkflows } from '../../src/workflow/advise.js'
import { Secrets } from '../../src/redaction/secrets.js'
import { ACTION, adviceOn, CONTEXT, deployBy, OURS, PATH } from '../support/workflows.js'

const LEAKING = deployBy(`
  ${OURS}
  - uses: actions/upload-artifact@v7
    with: { path: src }
`)

it('finds the leak from which these cases are bent', async () => {
  expect(await adviceOn(LEAKING)).toHaveLength(1)
  expect(await adviceOn(LEAKING.replaceAll('\n', '\r\n'))).toHaveLength(1)
  expect(await adviceOn(`# ${'x'.repeat(900_000)}\n${LEAKING}`)).toHaveLength(1)
})

it.each([
  ['no well-formed YAML', `${LEAKING}}`],
  ['an unfinished flow', `${LEAKING}x: [`],
  ['a tab for indentation', LEAKING.replace('    steps', '\tsteps')],
  ['a key twice', `${LEAKING}on: push\n`],
  ['two documents', `${LEAKING}---\na: b\n`],
  ['an anchor', LEAKING.replace('path: src', 'path: &path src')],
  ['an anchor of a mapping', LEAKING.replace('with: {', 'with: &with {')],
  ['an alias', `${LEAKING}a: *b\n`],
  ['a merge key', `${LEAKING}<<: { a: b }\n`],
  ['a mapping for a key', `${LEAKING}? { a: b }\n: c\n`],
  ['more than a megabyte', `# ${'x'.repeat(1_000_000)}\n${LEAKING}`],
  ['lists too deep', `${LEAKING}x: ${'['.repeat(80)}${']'.repeat(80)}\n`],
  ['mappings too deep', `${LEAKING}x: ${'{a: '.repeat(80)}b${'}'.repeat(80)}\n`],
])('says nothing of a file with %s', async (_, text) => {
  expect(await adviceOn(text)).toStrictEqual([])
})

it.each([
  ['nothing', ''],
  ['a text', ACTION],
  ['a list', `- ${ACTION}`],
  ['no jobs', `on: push # ${ACTION}`],
  ['jobs of no kind', `jobs: ${ACTION}`],
  ['a list of jobs', `jobs: [{ steps: [{ uses: ${ACTION}@v1 }] }]`],
  ['a job of no kind', `jobs: { deploy: ${ACTION} }`],
  ['steps of no kind', `jobs: { deploy: { steps: ${ACTION} } }`],
  ['a mapping of steps', `jobs: { deploy: { steps: { uses: ${ACTION}@v1 } } }`],
  ['steps of another kind', `jobs: { deploy: { steps: [${ACTION}, [], {}, null] } }`],
  ['a step that uses a list', `jobs: { deploy: { steps: [{ uses: [${ACTION}@v1] }] } }`],
  [
    'a step with a text',
    `jobs: { deploy: { steps: [{ uses: ${ACTION}@v1, with: text, if: [] }] } }`,
  ],
  ['events of no kind', `on: [[], {}, 1]\njobs: { a: { steps: [{ uses: ${ACTION}@v1 }] } }`],
  [
    'secrets of no kind',
    `on: { workflow_call: [] }\njobs: { a: { steps: [{ uses: ${ACTION}@v1 }] } }`,
  ],
  [
    'names of the language',
    `__proto__: { ${ACTION}: a }\nconstructor: b\njobs: { __proto__: { steps: [] } }`,
  ],
])('takes %s as it is', async (_, text) => {
  expect(await adviceOn(text)).toStrictEqual([])
})

const BOMB = ['a: &a [x, x, x, x, x, x, x, x, x]']
for (let level = 1; level < 30; level++) {
  BOMB.push(`a${level}: &a${level} [${`*a${level > 1 ? level - 1 : ''}, `.repeat(9)}x]`)
}

it.each([
  ['aliases of aliases', BOMB.join('\n')],
  ['brackets', '['.repeat(900_000)],
  ['braces', '{'.repeat(900_000)],
  ['dashes', '- '.repeat(450_000)],
  ['question marks', '? '.repeat(450_000)],
  ['closing braces', '} \n'.repeat(300_000)],
  ['keys', Array.from({ length: 90_000 }, (_, index) => `k${index}: v`).join('\n')],
  ['quotes', `a: ${'"'.repeat(900_000)}`],
])('is not held up by %s', async (_, text) => {
  expect(await adviceOn(`${text}\n# ${ACTION}`)).toStrictEqual([])
})

it.each([
  ['open expressions', '${{'.repeat(200_000)],
  ['dollars', '$('.repeat(300_000)],
  ['open quotes', `"a' `.repeat(150_000)],
  ['parentheses', '('.repeat(600_000)],
  ['spaces', `a${' '.repeat(600_000)}(`],
  ['commands', 'git add .; '.repeat(1_900)],
  ['changes of folder', 'cd a; '.repeat(50_000)],
])('is not held up by a script of %s', async (_, script) => {
  const quoted = `'${script.replaceAll("'", "''")}'`
  expect(await adviceOn(`${LEAKING}      - run: ${quoted}\n`)).toHaveLength(1)
})

it('says nothing of a job with thousands of commands', async () => {
  const script = 'git add .; '.repeat(60_000)
  expect(await adviceOn(`${LEAKING}      - run: ${script}\n`)).toStrictEqual([])
})

it('is not held up by a pattern', async () => {
  const path = `${'a'.repeat(200)}/Web.config`
  for (const pattern of [`${'*a'.repeat(60)}b`, `${'**/'.repeat(2_000)}b`, '!'.repeat(100_000)]) {
    const text = LEAKING.replace('path: src', `path: '${pattern}'`)
    expect(await adviceOn(text, { injected: [path] })).toStrictEqual([])
  }
})

it('reads two megabytes at most', async () => {
  const text = `# ${'x'.repeat(900_000)}\n${LEAKING}`
  const files = Array.from({ length: 6 }, (_, index) => ({ path: `${index}.yml`, text }))
  expect(await adviseOnWorkflows(files, CONTEXT)).toHaveLength(2)
})

it('quotes names without what could harm, and cut', async () => {
  const injected = [`src/::error::${'x'.repeat(100)}\u202e\n.config`]
  const [finding] = await adviseOnWorkflows([{ path: PATH, text: LEAKING }], {
    ...CONTEXT,
    injected,
  })
  expect(finding).toMatchObject({ level: 'advice', severity: 'notice', path: PATH })
  expect(new Secrets().show(finding?.message ?? '')).toMatch(
    /^This path takes "src\/[ -~]{55}…" into/,
  )
})
