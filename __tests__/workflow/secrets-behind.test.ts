import { expect, it } from '@jest/globals'
import { secretsBehind, type WorkflowContext } from '../../src/workflow/advise.js'
import { ACTION, CONTEXT, deployBy, PATH } from '../support/workflows.js'

/** A job with one step of ours, which takes its password from this. */
function taking(password: string): string {
  return deployBy(`
    - uses: ${ACTION}@v1
      with:
        host: smtp.example.org
        Password: ${password}
  `)
}

const TEXT = taking('${{ secrets.SMTP_PASSWORD }}')

type Texts = Readonly<Record<string, string>>

async function behind(texts: Texts, context: Partial<WorkflowContext> = {}): Promise<unknown> {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }))
  return secretsBehind(files, { ...CONTEXT, ...context }, ['username', 'password'])
}

const FOUND = {
  input: 'password',
  secret: 'SMTP_PASSWORD',
  path: PATH,
  line: 9,
  isUndeclared: false,
}

it.each([
  ['by a dot', '${{ secrets.SMTP_PASSWORD }}'],
  ['without spaces', '${{secrets.SMTP_PASSWORD}}'],
  ['by brackets', "${{ secrets['SMTP_PASSWORD'] }}"],
  ['in another letter case', '${{ Secrets.SMTP_PASSWORD }}'],
  ['in quotes', '"${{ secrets.SMTP_PASSWORD }}"'],
])('finds a secret named %s', async (_, password) => {
  expect(await behind({ [PATH]: taking(password) })).toStrictEqual([FOUND])
})

it.each([
  ['a text around it', 'a${{ secrets.SMTP_PASSWORD }}'],
  ['white space around it', '" ${{ secrets.SMTP_PASSWORD }}"'],
  ['a line break behind it', '|\n          ${{ secrets.SMTP_PASSWORD }}'],
  ['another value beside it', "${{ secrets.SMTP_PASSWORD || '' }}"],
  ['two of them', '${{ secrets.A }}${{ secrets.B }}'],
  ['a name that is not known', '${{ secrets[matrix.name] }}'],
  ['a variable', '${{ vars.SMTP_PASSWORD }}'],
  ['the environment', '${{ env.SMTP_PASSWORD }}'],
  ['a string', "${{ 'secrets.SMTP_PASSWORD' }}"],
  ['nothing', ''],
])('finds none in %s', async (_, password) => {
  expect(await behind({ [PATH]: taking(password) })).toStrictEqual([])
})

const OTHER = '.github/workflows/other.yml'
const TWICE = TEXT + TEXT.replace(/^[^]*steps:\n/, '')
const UNREADABLE = `a: &a\n${TEXT}`

/** The workflows, what is known of the run, and how many secrets are found. */
const STEPS: readonly (readonly [string, Texts, Partial<WorkflowContext>, 0 | 1])[] = [
  ['alone', { [PATH]: TEXT }, {}, 1],
  ['alone in its job', { [PATH]: TEXT.replace('deploy:', 'test:') + TEXT.slice(9 + 6) }, {}, 1],
  ['beside a workflow that cannot use it', { [PATH]: TEXT, [OTHER]: 'on: push' }, {}, 1],
  ['in the workflow that runs', { [PATH]: TEXT, [OTHER]: TEXT }, { workflow: PATH }, 1],
  ['beside one that never runs', { [PATH]: `${TWICE}        if: false\n` }, {}, 1],
  ['twice in its job', { [PATH]: TWICE }, {}, 0],
  ['in two workflows', { [PATH]: TEXT, [OTHER]: TEXT }, {}, 0],
  ['in another job', { [PATH]: TEXT }, { job: 'test' }, 0],
  ['in a job that is not known', { [PATH]: TEXT }, { job: null }, 0],
  ['in another workflow', { [PATH]: TEXT, [OTHER]: 'on: push' }, { workflow: OTHER }, 0],
  ['in a workflow that is not there', { [PATH]: TEXT }, { workflow: OTHER }, 0],
  ['of an action that is not known', { [PATH]: TEXT }, { action: null }, 0],
  ['of another action', { [PATH]: TEXT }, { action: 'bakery/other' }, 0],
  ['in a workflow that cannot be read', { [PATH]: UNREADABLE }, {}, 0],
  ['beside a workflow that cannot be read', { [PATH]: TEXT, [OTHER]: UNREADABLE }, {}, 0],
]

it.each(STEPS.map(([name, texts, context, count]) => ({ name, texts, context, count })))(
  'looks at a step $name',
  async ({ texts, context, count }) => {
    expect(await behind(texts, context)).toHaveLength(count)
  },
)

const CALLED = TEXT.replace('on: push', 'on: { workflow_call: { secrets: { key: {} } } }')
const DECLARING = CALLED.replace('key:', 'smtp_password:')

function calling(path: string, more = ''): string {
  return `on: push\njobs:\n  call:\n    uses: ${path}\n${more}`
}

const CALLER = calling(`./${PATH}`)
const INHERITING = calling(`./${PATH}`, '    secrets: inherit\n')

it.each<readonly [string, Texts, boolean | null]>([
  ['does not declare it', { [OTHER]: CALLER, [PATH]: CALLED }, true],
  ['declares it', { [OTHER]: CALLER, [PATH]: DECLARING }, false],
  ['inherits it', { [OTHER]: INHERITING, [PATH]: CALLED }, false],
  [
    'inherits it from one of two',
    { [OTHER]: `${INHERITING}  b: { uses: ./${PATH} }\n`, [PATH]: CALLED },
    false,
  ],
  [
    'has an environment',
    { [OTHER]: CALLER, [PATH]: CALLED.replace('runs-on', 'environment: live\n    runs-on') },
    false,
  ],
  [
    'is called by way of another',
    { [OTHER]: calling('./a.yml'), 'a.yml': CALLER, [PATH]: CALLED },
    true,
  ],
  [
    'is called at another commit',
    { [OTHER]: calling(`bakery/site/${PATH}@v1`), [PATH]: CALLED },
    null,
  ],
  ['is called by nobody', { [OTHER]: 'on: push', [PATH]: CALLED }, null],
  ['is not there', { [OTHER]: CALLER }, null],
  ['calls itself', { [OTHER]: CALLER, [PATH]: `${CALLED}  a: { uses: ./${PATH} }\n` }, true],
])('looks at a called workflow that %s', async (_, texts, isUndeclared) => {
  const found = isUndeclared === null ? [] : [{ secret: 'SMTP_PASSWORD', path: PATH, isUndeclared }]
  const said = await behind(texts, { workflow: OTHER })
  expect(said).toHaveLength(found.length)
  expect(said).toMatchObject(found)
})
