/**
 * The workflow that other repositories call, played over theirs.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { jobOn } from '../support/job.js'
import { repositoryIn } from '../support/repository.js'
import { bash, itWithBash } from '../support/workflow-job.js'
import { siteWith, workspaceOf, type Files } from '../support/workspace.js'

interface Step {
  readonly id?: string
  readonly run?: string
  readonly uses?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, string>>
}

const WORKFLOW = parse(readFileSync('.github/workflows/check.yml', 'utf8')) as {
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, object>> } }
  readonly jobs: { readonly 'smtp-settings': { readonly steps: readonly Step[] } }
}
const { steps: STEPS } = WORKFLOW.jobs['smtp-settings']
const ACTION = parse(readFileSync('action.yml', 'utf8')) as { readonly inputs: object }

const SITE = siteWith('<smtp from="a@b.example"><network host="smtp.b.example" port="587" /></smtp>')
const LATER = '{ "Umbraco": { "CMS": { "Global": { "Smtp": { "Host": "smtp.b.example" } } } } }'

/** What the workflow finds to check in a repository. */
function find(files: Files, given = '') {
  const workspace = workspaceOf(files)
  repositoryIn(workspace)
  const temp = workspaceOf({})
  const output = join(temp, 'output')
  const env = { FILES: given, GITHUB_OUTPUT: output, HOME: temp }
  const script = STEPS.find(({ id }) => id === 'find')?.run ?? ''
  const { exitCode, log } = bash(script, { cwd: workspace, temp, env })
  const text = readFileSync(output, 'utf8')
  const [, patterns = ''] = /^patterns<<END_OF_PATTERNS\n([^]*?)\nEND_OF_PATTERNS\n$/.exec(text) ?? []
  return { workspace, exitCode, log, patterns }
}

itWithBash.each([
  ['a site of Umbraco 8', { 'src/Web.config': SITE }, '**/web.config\n'],
  ['a folder whose name git quotes', { 'B\u00fcro "1"/Web.config': SITE }, '**/web.config\n'],
  ['one of 13', { 'src/Site/appsettings.json': LATER }, '**/appsettings.json\n'],
  ['both', { 'web.config': SITE, 'appsettings.json': LATER }, '**/web.config\n**/appsettings.json\n'],
  ['none', { 'README.md': '', 'my-web.config.txt': '', 'webxconfig': '' }, ''],
])('finds what there is to check in %s', (_, files, wanted) => {
  const { exitCode, patterns, log } = find(files)
  expect({ exitCode, patterns }).toStrictEqual({ exitCode: 0, patterns: wanted })
  expect(log).toBe(
    wanted === '' ? '::notice::This repository has neither a web.config nor an appsettings.json.\n' : '',
  )
})

itWithBash('takes the files that a caller names', () => {
  expect(find({ 'web.config': SITE }, 'a.config\nb.config').patterns).toBe('a.config\nb.config')
})

itWithBash('checks what it has found', async () => {
  const { workspace, patterns } = find({ 'src/Web.config': SITE, 'new/appsettings.json': LATER })
  const inputs = { mode: 'check', files: patterns }
  const { outcome, annotations } = await jobOn({}, workspace).step(inputs)
  expect(outcome).toBe('failure')
  expect(annotations).toContainEqual(
    expect.objectContaining({ title: 'options/from-missing', file: 'new/appsettings.json' }),
  )
})

it('hands inputs of the action through, under their names', () => {
  const names = Object.keys(WORKFLOW.on.workflow_call.inputs)
  expect(Object.keys(ACTION.inputs)).toStrictEqual(expect.arrayContaining(names))
  const { with: given, if: condition } = STEPS.at(-1) ?? {}
  expect(condition).toBe("steps.find.outputs.patterns != ''")
  expect(given).toStrictEqual({
    mode: 'check',
    ...Object.fromEntries(names.map((name) => [name, `\${{ inputs.${name} }}`])),
    files: '${{ steps.find.outputs.patterns }}',
  })
})

it('fetches of the action what it needs to run, and no file that it would check', () => {
  const { with: fetched } = STEPS.find(({ with: inputs }) => inputs?.['path']) ?? {}
  expect(fetched?.['sparse-checkout']?.trim().split('\n')).toStrictEqual([
    '/action.yml',
    '/package.json',
    '/dist/',
  ])
  expect(STEPS.at(-1)?.uses).toBe(`./${fetched?.['path'] ?? ''}`)
})
