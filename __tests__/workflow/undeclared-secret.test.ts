import { expect, it } from '@jest/globals'
import { adviseOnWorkflows } from '../../src/workflow/advise.js'
import { ACTION, adviceOn, CONTEXT, expectedOf, marked, PATH } from '../support/workflows.js'

const RULE = 'workflow/undeclared-secret'

function called(password: string, { declared = 'apiKey', job = '', on = '' } = {}): string {
  return `on:
  workflow_call:
    secrets:
      ${declared}: { required: true }
${on}
jobs:
  deploy:
    runs-on: ubuntu-latest
    ${job}
    steps:
      - uses: ${ACTION}@v1
        with:
          host: smtp.example.org
          password: ${password}
`
}

it.each([
  ['by a dot', '${{ ⟦secrets.smtpPassword⟧ }}'],
  ['by brackets', "${{ ⟦secrets['smtpPassword']⟧ }}"],
  ['without spaces', '${{⟦secrets.SMTP_PASSWORD⟧}}'],
  ['in quotes', '"${{ ⟦secrets.smtpPassword⟧ }}"'],
  ['in another letter case', '${{ ⟦SECRETS.smtpPassword⟧ }}'],
  ['within a text', 'a${{ ⟦secrets.A⟧ }}b${{ ⟦secrets.B⟧ }}'],
  ['or another value', "${{ ⟦secrets.smtpPassword⟧ || 'none' }}"],
  ['on a line of its own', '|\n            ${{ ⟦secrets.smtpPassword⟧ }}'],
])('finds a secret that is not declared, named %s', async (_, password) => {
  const text = called(password)
  expect(await adviceOn(marked(text).text)).toStrictEqual(expectedOf(text, RULE))
})

it.each([
  ['a declared one', '${{ secrets.apiKey }}'],
  ['a declared one in another letter case', '${{ secrets.APIKEY }}'],
  ["GitHub's own", '${{ secrets.GITHUB_TOKEN }}'],
  ['a member of that name', '${{ inputs.secrets.smtpPassword }}'],
  ['a name that ends alike', '${{ mysecrets.smtpPassword }}'],
  ['a string', "${{ 'secrets.smtpPassword' }}"],
  ['no expression', 'secrets.smtpPassword'],
  ['a variable', '${{ vars.smtpPassword }}'],
  ['a secret that is not known', '${{ secrets[inputs.name] }}'],
  ['all of them', '${{ toJSON(secrets) }}'],
])('lets be %s', async (_, password) => {
  expect(await adviceOn(called(password))).toStrictEqual([])
})

const TEXT = called('${{ secrets.smtpPassword }}')

it.each([
  [
    'the secrets of an environment',
    called('${{ secrets.smtpPassword }}', { job: 'environment: live' }),
  ],
  ['a workflow that nobody calls', TEXT.replace(/^on:[^]*?jobs:/, 'on: push\njobs:')],
  ['a step of another action', TEXT.replace(ACTION, 'bakery/other')],
  ['what is declared', called('${{ secrets.smtpPassword }}', { declared: 'SMTPPASSWORD' })],
])('lets be %s', async (_, text) => {
  expect(await adviceOn(text)).toStrictEqual([])
})

it.each([
  ['declares none', TEXT.replace(/ +secrets:\n.*\n/, '')],
  ['is named only', TEXT.replace(/^on:[^]*?jobs:/, 'on: workflow_call\njobs:')],
  ['is among others', TEXT.replace(/^on:[^]*?jobs:/, 'on: [push, workflow_call]\njobs:')],
  ['runs by itself too', called('${{ secrets.smtpPassword }}', { on: '  push:' })],
])('finds it where the workflow %s', async (_, text) => {
  expect(await adviceOn(text, { job: null, injected: [] })).toMatchObject([{ rule: RULE }])
})

function caller(uses: string, secrets: string) {
  const text = `on: push\njobs:\n  call:\n    uses: ${uses}\n    secrets: ${secrets}\n`
  return { path: `.github/workflows/${secrets.length}${uses.length}.yml`, text }
}

const INHERITING = caller(`./${PATH}`, 'inherit')

it.each([
  ['inherits', [INHERITING], 0],
  ['inherits from elsewhere', [caller(`bakery/site/${PATH}@main`, 'inherit')], 0],
  ['passes it on, which is refused', [caller(`./${PATH}`, '{ a: b }')], 1],
  ['does, of two', [INHERITING, caller(`./${PATH}`, '{ a: b }')], 1],
  ['calls another', [caller('./.github/workflows/other.yml', 'inherit')], 1],
  ['cannot be read', [{ path: 'a.yml', text: `${INHERITING.text}\n}` }], 1],
])('looks whether each caller %s', async (_, callers, count) => {
  const found = await adviseOnWorkflows([{ path: PATH, text: TEXT }, ...callers], CONTEXT)
  expect(found).toHaveLength(count)
})
