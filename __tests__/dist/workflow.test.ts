import { expect, it } from '@jest/globals'
import { SETTINGS, siteWith, stepOn, type Files } from '../support/workspace.js'

const WORKFLOW = `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: Bakery/SMTP-Settings@v1
      - uses: actions/upload-artifact@v7
        with:
          path: src
      - run: git add . && git commit -m x && git push
`

const PATH = '.github/workflows/deploy.yml'

const FILES: Files = { 'src/Web.config': siteWith('<smtp />'), [PATH]: WORKFLOW }

const INPUTS = { ...SETTINGS, files: 'src/web.config', report: 'report.json' }

const env = { GITHUB_ACTION_REPOSITORY: 'bakery/smtp-settings', GITHUB_JOB: 'deploy' }

it('names the ways out on their lines, and injects all the same', async () => {
  const ran = await stepOn(FILES, { ...INPUTS, 'fail-on': 'warning' }, { env })
  expect(ran).toMatchObject({
    exitCode: 0,
    outputs: { changed: 'true', errors: '0', warnings: '0' },
    annotations: [
      { level: 'notice', title: 'workflow/artifact', file: PATH, line: 10, column: 17, endColumn: 20 },
      { level: 'notice', title: 'workflow/commit', file: PATH, line: 11, column: 14, endColumn: 23 },
    ],
  })
  expect(JSON.parse(ran.text('report.json'))).toMatchObject({
    files: [{ path: 'src/Web.config', changed: true, findings: [] }],
    findings: [
      {
        rule: 'workflow/artifact',
        level: 'advice',
        severity: 'notice',
        line: 10,
        column: 17,
        endLine: 10,
        endColumn: 20,
        path: PATH,
      },
      { rule: 'workflow/commit', line: 11 },
    ],
  })
  expect(ran.summary).toContain('workflow/commit')
  expect(ran.text(PATH)).toBe(WORKFLOW)
})

it.each<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ['nobody knows the action', INPUTS, { GITHUB_JOB: 'deploy' }],
  ['another job runs', INPUTS, { ...env, GITHUB_JOB: 'test' }],
  ['no password is injected', { ...INPUTS, username: '', password: '' }, env],
])('says nothing where %s', async (_, inputs, variables) => {
  const ran = await stepOn(FILES, inputs, { env: variables })
  expect(ran).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } })
  expect(JSON.parse(ran.text('report.json'))).toMatchObject({ findings: [] })
})

it('says nothing where nothing is to be written', async () => {
  const first = await stepOn(FILES, INPUTS, { env })
  const again = await stepOn({}, INPUTS, { env, workspace: first.workspace })
  expect(again).toMatchObject({ exitCode: 0, outputs: { changed: 'false' }, annotations: [] })
})

const CALLED = `on: { workflow_call: {} }
jobs:
  check:
    steps:
      - uses: bakery/smtp-settings@v1
        with: { mode: check, host: "\${{ secrets.HOST }}" }
`

it('advises in check too, and never fails of it', async () => {
  const files = { ...FILES, '.github/workflows/called.yaml': CALLED }
  const inputs = { mode: 'check', files: 'src/web.config' }
  const ran = await stepOn(files, inputs, { env })
  expect(ran.exitCode).toBe(0)
  expect(ran.annotations.filter(({ level }) => level === 'notice')).toMatchObject([
    { title: 'workflow/undeclared-secret', file: '.github/workflows/called.yaml', line: 6 },
  ])
})

it.each([
  ['no well-formed YAML', `${WORKFLOW}}}`],
  ['anchors', WORKFLOW.replace('path: src', 'path: &a src')],
  ['brackets without end', `# bakery/smtp-settings\n${'['.repeat(500_000)}`],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00])],
])('is not held up by a workflow with %s', async (_, text) => {
  const ran = await stepOn({ ...FILES, [PATH]: text }, INPUTS, { env })
  expect(ran).toMatchObject({ exitCode: 0, outputs: { changed: 'true' }, annotations: [] })
})

it('shares the nine annotations of a level with all other notices', async () => {
  const uploads = '      - uses: actions/upload-artifact@v7\n        with: { path: src }\n'.repeat(12)
  const ran = await stepOn({ ...FILES, [PATH]: WORKFLOW + uploads }, INPUTS, { env })
  expect(ran.annotations).toHaveLength(9)
  expect(ran.groups).toContain('5 more notices, without an annotation')
})
