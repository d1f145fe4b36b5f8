import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { runStep, type StepOptions } from '../../script/runner.js'

const SECRET = `p&s<s>"w'ord`

const MANIFEST = `
name: A stand-in
inputs:
  mode: { default: inject }
  enable-ssl: { default: false }
  two words: {}
  password: {}
runs:
  using: node24
  main: main.js
  post: post.js
`

let root = ''
let workspace = ''
let actions = 0

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'runner-test-')))
  workspace = join(root, 'workspace')
  mkdirSync(workspace)
})

afterAll(() => {
  rmSync(root, { recursive: true })
})

/** Runs an action whose scripts are `source`. */
async function run(source: string, options: Partial<StepOptions> & { manifest?: string } = {}) {
  const { manifest = MANIFEST, ...rest } = options
  const action = join(root, `action-${actions++}`)
  mkdirSync(action)
  writeFileSync(join(action, 'action.yml'), manifest)
  writeFileSync(join(action, 'package.json'), '{ "type": "module" }')
  const imports = "import { appendFileSync } from 'node:fs'\nimport process from 'node:process'\n"
  writeFileSync(join(action, 'main.js'), imports + source)
  writeFileSync(join(action, 'post.js'), imports + source)
  return runStep({ workspace, action, ...rest })
}

/** Runs an action that prints these lines. */
async function print(...lines: readonly string[]) {
  return run(lines.map((line) => `console.log(${JSON.stringify(line)})`).join('\n'))
}

/** Runs an action that appends `text` to the file behind a variable. */
async function append(variable: string, text: string) {
  return run(`appendFileSync(process.env.${variable}, ${JSON.stringify(text)})`)
}

const DUMP = 'console.log(JSON.stringify({ cwd: process.cwd(), ...process.env }))'

async function environmentOf(options: Partial<StepOptions> = {}) {
  const { stdout } = await run(DUMP, options)
  const variables: unknown = JSON.parse(stdout)
  return new Map<string, unknown>(Object.entries(variables ?? {}))
}

it.each([
  ['INPUT_MODE', 'inject'],
  ['INPUT_ENABLE-SSL', 'false'],
  ['INPUT_TWO_WORDS', 'b'],
  ['INPUT_PASSWORD', ` ${SECRET}\n`],
  ['GITHUB_ACTIONS', 'true'],
  ['GITHUB_EVENT_NAME', 'pull_request'],
  ['GITHUB_ACTOR', 'dependabot[bot]'],
  ['STATE_isPost', 'true'],
])('hands the step %s as %j', async (name, value) => {
  const environment = await environmentOf({
    inputs: { 'Two Words': 'b', password: ` ${SECRET}\n` },
    event: { name: 'pull_request' },
    env: { GITHUB_ACTOR: 'dependabot[bot]' },
    state: { isPost: 'true' },
  })
  expect(environment.get(name)).toBe(value)
})

it('runs the step in the workspace, and hides our own environment from it', async () => {
  process.env['OUR_OWN'] = 'yes'
  const environment = await environmentOf()
  delete process.env['OUR_OWN']
  expect(environment.get('cwd')).toBe(workspace)
  expect(environment.get('GITHUB_WORKSPACE')).toBe(workspace)
  expect(environment.has('OUR_OWN')).toBe(false)
})

it('writes the payload of the event to a file', async () => {
  const read =
    "import('node:fs').then((fs) => console.log(fs.readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8')))"
  const { stdout } = await run(read, { event: { payload: { number: 7 } } })
  expect(stdout).toBe('{"number":7}\n')
})

it('runs the other script after the job, and only where there is one', async () => {
  const { log } = await run('console.log(import.meta.filename.slice(-7))', { phase: 'post' })
  expect(log).toBe('post.js')
  const manifest = 'runs: { main: main.js }'
  await expect(run('', { phase: 'post', manifest })).rejects.toThrow('no runs.post')
})

it.each([
  ['an input that action.yml does not name', MANIFEST, 'no input "user"'],
  ['an action without a script', 'inputs: { user: {} }', 'no runs.main'],
  [
    'a default that only GitHub can evaluate',
    'inputs: { user: { default: "${{ github.token }}" } }\nruns: { main: main.js }',
    'not a plain value',
  ],
])('refuses %s', async (_, manifest, message) => {
  await expect(run('', { manifest, inputs: { user: 'a' } })).rejects.toThrow(message)
})

it.each([
  ['process.exitCode = 3', { outcome: 'failure', exitCode: 3, signal: null }],
  ['console.log("fine")', { outcome: 'success', exitCode: 0, signal: null }],
])('tells how a step ends that does %j', async (source, expected) => {
  expect(await run(source)).toMatchObject(expected)
})

it('kills a step that takes too long', async () => {
  const killed = await run('setTimeout(() => {}, 60000)', { timeoutMs: 500 })
  expect(killed).toMatchObject({ outcome: 'failure', exitCode: null, signal: 'SIGTERM' })
})

it('shows a log as GitHub does', async () => {
  const { log, groups, debug } = await print(
    'plain',
    '::group::Findings',
    'in the group',
    '::endgroup::',
    '::debug::only on request',
    '::warning file=a.config,line=1::careful',
  )
  expect(log).toBe('plain\n▼ Findings\nin the group\nWarning: careful')
  expect(groups).toStrictEqual(['Findings'])
  expect(debug).toStrictEqual(['only on request'])
})

it.each([
  ['at the start of a line', '::error::a', 'a'],
  ['after white space', ' \t::error::a', 'a'],
  ['in any letter case', '::ERROR::a', 'a'],
  ['on standard error', '::error::a', 'a'],
  ['with escapes, each undone once', '::error::50%25 of%0D%0A%250A', '50% of\r\n%0A'],
  ['in the old form, anywhere', 'prefix ##[error]a%5D', 'a]'],
  ['after a lone CR', 'x\r::error::a', 'a'],
])('obeys a command %s', async (name, line, message) => {
  const stream = name.includes('standard error') ? 'stderr' : 'stdout'
  const { annotations } = await run(`process.${stream}.write(${JSON.stringify(line)} + '\\n')`)
  expect(annotations.map((annotation) => annotation.message)).toStrictEqual([message])
})

it.each([
  ['behind other text', 'x ::error::a'],
  ['with an unknown name', '::failure::a'],
  ['without its second colons', '::error:a'],
  ['in the old form without a bracket', '##[error a'],
])('prints a command %s as text', async (_, line) => {
  const { log, commands, annotations } = await print(line)
  expect({ log, commands, annotations }).toStrictEqual({ log: line, commands: [], annotations: [] })
})

it('obeys no command between stop-commands and its token', async () => {
  const { log, annotations } = await print(
    '::stop-commands::Halt',
    '::error::a',
    '::halt::',
    '::error::b',
  )
  expect(log).toBe('::error::a\nError: b')
  expect(annotations).toHaveLength(1)
})

it.each(['::set-env name=A::b', '::add-path::/bin', '::stop-commands::error', '::set-output::a'])(
  'fails the step that prints %s',
  async (line) => {
    const { outcome, exitCode, annotations } = await print(line)
    expect({ outcome, exitCode }).toStrictEqual({ outcome: 'failure', exitCode: 0 })
    expect(annotations).toHaveLength(1)
  },
)

const NOWHERE = { file: null, line: null, endLine: null, column: null, endColumn: null }

it.each([
  ['', NOWHERE],
  [' file=a.config,line=3', { ...NOWHERE, file: 'a.config', line: 3 }],
  [' file=a%2Cb%3A.config', { ...NOWHERE, file: 'a,b:.config' }],
  [
    ' line=3,endLine=3,col=4,endColumn=9',
    { ...NOWHERE, line: 3, endLine: 3, column: 4, endColumn: 9 },
  ],
  [' line=3,endLine=4,col=4,endColumn=9', { ...NOWHERE, line: 3, endLine: 4 }],
  [' endLine=4', { ...NOWHERE, line: 4, endLine: 4 }],
  [' line=5,endLine=4', NOWHERE],
  [' line=5,endColumn=4', { ...NOWHERE, line: 5, column: 4, endColumn: 4 }],
  [' line=5,col=4,endColumn=3', { ...NOWHERE, line: 5 }],
  [' col=4', NOWHERE],
  [' line=x,col=4', NOWHERE],
])('places the annotation ::error%s:: as the runner does', async (properties, place) => {
  const { annotations } = await print(`::error${properties}::a`)
  expect(annotations).toStrictEqual([{ level: 'error', message: 'a', title: null, ...place }])
})

it('makes an absolute path below the workspace relative, and leaves others', async () => {
  const inside = join(workspace, 'site', 'Web.config')
  const outside = join(root, 'Web.config')
  const { annotations } = await print(
    ...[inside, outside].map((file) => `::error file=${file.replaceAll(':', '%3A')}::a`),
  )
  expect(annotations.map(({ file }) => file)).toStrictEqual(['site/Web.config', outside])
})

it('keeps ten annotations of a level, and shows all', async () => {
  const errors = Array.from({ length: 12 }, (_, index) => `::error::${index}`)
  const { annotations, log } = await print(...errors, '::warning::w', '::notice::')
  expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
  expect(annotations.filter(({ level }) => level !== 'error')).toMatchObject([{ level: 'warning' }])
  expect(log.split('\n')).toHaveLength(14)
})

it('cuts a message after 4096 characters', async () => {
  const { annotations } = await print(`::error::${'a'.repeat(5000)}`)
  expect(annotations[0]?.message).toHaveLength(4096)
})

it.each([
  ['as it is', SECRET],
  ['for XML', 'p&amp;s&lt;s&gt;&quot;w&apos;ord'],
  ['for JSON', String.raw`p&s<s>\"w'ord`],
  ['for a URI', 'p%26s%3Cs%3E%22w%27ord'],
  ['for an expression', `p&s<s>"w''ord`],
  ['in Base64', Buffer.from(SECRET).toString('base64')],
  ['in Base64 after one byte', Buffer.from(`a${SECRET}`).toString('base64').slice(4)],
  ['in Base64 after two bytes', Buffer.from(`ab${SECRET}`).toString('base64').slice(4)],
])('masks a value %s', async (_, shown) => {
  const { log, summary, masks } = await run(`
    console.log('::add-mask::' + ${JSON.stringify(SECRET)})
    console.log(${JSON.stringify(`<${shown}>`)})
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, ${JSON.stringify(`# ${shown}\n`)})
  `)
  expect(log).toBe('<***>')
  expect(summary).toBe('# ***\n')
  expect(masks).toContain(SECRET)
})

it('masks from the command on, each line of a value, in messages but not in titles', async () => {
  const { log, annotations } = await print(
    'early',
    '::add-mask::early%0Alate',
    '::error title=early::early late earlylate',
  )
  expect(log).toBe('early\nError: *** *** ***')
  expect(annotations).toMatchObject([{ title: 'early', message: '*** *** ***' }])
})

it('leaves escaped forms visible that the runner does not know', async () => {
  const { log } = await print(`::add-mask::${SECRET}`, 'p&amp;s&lt;s>&quot;w&#39;ord')
  expect(log).toBe('p&amp;s&lt;s>&quot;w&#39;ord')
})

it('warns of an empty mask', async () => {
  expect((await print('::add-mask:: ')).log).toMatch(/^Warning: /)
})

it.each([
  ['a=b\n', { a: 'b' }],
  ['a=b=c<<d\n', { a: 'b=c<<d' }],
  ['a=\n\nb=2', { a: '', b: '2' }],
  ['a<<E\none\ntwo=2\nE\nb=3\n', { a: 'one\ntwo=2', b: '3' }],
  ['a<<E\nE\n', { a: '' }],
  ['a=1\na=2\n', { a: '2' }],
])('reads %j from the file of outputs', async (text, outputs) => {
  expect(await append('GITHUB_OUTPUT', text)).toMatchObject({ outcome: 'success', outputs })
})

it.each(['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV'])(
  'fails the step that leaves a malformed %s',
  async (variable) => {
    for (const text of ['a<<E\nopen\n', 'neither\n', '=a\n', 'a<<\n']) {
      const { outcome, log } = await append(variable, text)
      expect(outcome).toBe('failure')
      expect(log).toMatch(/^Error: Unable to process file command/)
    }
  },
)

it('reads state, environment, path and the older commands', async () => {
  const result = await run(`
    appendFileSync(process.env.GITHUB_STATE, 'isPost=true\\n')
    appendFileSync(process.env.GITHUB_ENV, 'A=b\\n')
    appendFileSync(process.env.GITHUB_PATH, '/opt/tool\\n\\n')
    console.log('::set-output name=old::1')
    console.log('::save-state name=kept::2')
  `)
  expect(result).toMatchObject({
    outputs: { old: '1' },
    state: { kept: '2', isPost: 'true' },
    env: { A: 'b' },
    path: ['/opt/tool'],
    files: { state: 'isPost=true\n' },
  })
})

it('drops a summary of more than a mebibyte, and the step passes', async () => {
  const kept = await append('GITHUB_STEP_SUMMARY', 'a'.repeat(1024 * 1024))
  expect(kept.summary).toHaveLength(1024 * 1024)
  const dropped = await append('GITHUB_STEP_SUMMARY', 'a'.repeat(1024 * 1024 + 1))
  expect(dropped).toMatchObject({
    outcome: 'success',
    summary: '',
    annotations: [{ level: 'error' }],
  })
})
