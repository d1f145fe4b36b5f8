import { expect, it } from '@jest/globals'
import { ACTION, adviceOn, deployBy, OURS } from '../support/workflows.js'

const UPLOAD = `- uses: actions/upload-artifact@v7
      with: { path: src }`

it.each([
  ['after it', `${OURS}\n    ${UPLOAD}`],
  ['long after it', `${OURS}\n    - run: make\n    - uses: actions/setup-node@v6\n    ${UPLOAD}`],
  ['in another letter case', `- uses: ${ACTION.toUpperCase()}@main\n    ${UPLOAD}`],
  ['at a commit', `- uses: ${ACTION}@0123456789012345678901234567890123456789\n    ${UPLOAD}`],
  ['whatever happens', `${OURS}\n    ${UPLOAD}\n      if: always()`],
  ['where something failed', `${OURS}\n    ${UPLOAD}\n      if: \${{ failure() }}`],
  ['under a condition', `${OURS}\n    ${UPLOAD}\n      if: github.ref == 'refs/heads/main'`],
  ['where it has a condition', `${OURS}\n      if: inputs.deploy\n    ${UPLOAD}`],
  [
    'under the same',
    `${OURS}\n      if: inputs.deploy\n    ${UPLOAD}\n      if: \${{ inputs.deploy }}`,
  ],
  ['after two of it', `${OURS}\n    ${OURS}\n    ${UPLOAD}`],
  ['after one that checks', `${OURS}\n    ${OURS}\n      with: { mode: check }\n    ${UPLOAD}`],
  [
    'before a check-out elsewhere',
    `${OURS}\n    - uses: actions/checkout@v6\n      with: { path: docs }\n    ${UPLOAD}`,
  ],
  ['after git elsewhere', `${OURS}\n    - run: git checkout -b deploy\n    ${UPLOAD}`],
  ['after other files are gone', `${OURS}\n    - run: rm -rf src/bin "$OUT"\n    ${UPLOAD}`],
])('finds what comes %s', async (_, steps) => {
  expect(await adviceOn(deployBy(`    ${steps}`))).toMatchObject([{ rule: 'workflow/artifact' }])
})

it.each([
  ['before it', `${UPLOAD}\n    ${OURS}`],
  ['between two of it', `${OURS}\n    ${UPLOAD}\n    ${OURS}`],
  ['after one that only checks', `${OURS}\n      with: { mode: check }\n    ${UPLOAD}`],
  ['after one that never runs', `${OURS}\n      if: false\n    ${UPLOAD}`],
  ['and never runs', `${OURS}\n    ${UPLOAD}\n      if: \${{ false }}`],
  [
    'under another condition',
    `${OURS}\n      if: inputs.deploy\n    ${UPLOAD}\n      if: inputs.check`,
  ],
  ['after another action', `- uses: bakery/smtp@v1\n    ${UPLOAD}`],
  ['after a part of it', `- uses: ${ACTION}/part@v1\n    ${UPLOAD}`],
  ['after it without a ref', `- uses: ${ACTION}\n    ${UPLOAD}`],
  ['after a local action', `- uses: ./\n    ${UPLOAD}`],
  ['after an image of its name', `- uses: docker://${ACTION}@v1\n    ${UPLOAD}`],
  ['after a check-out', `${OURS}\n    - uses: actions/checkout@v6\n    ${UPLOAD}`],
  [
    'after a check-out, who knows where',
    `${OURS}\n    - uses: actions/checkout@v6\n      with: { path: "\${{ env.A }}" }\n    ${UPLOAD}`,
  ],
  ['after it is put back', `${OURS}\n    - run: git checkout -- src\n    ${UPLOAD}`],
  [
    'after all is put back',
    `${OURS}\n    - run: git -c core.pager=cat reset --hard\n    ${UPLOAD}`,
  ],
  ['after it is gone', `${OURS}\n    - run: rm -rf ./src\n    ${UPLOAD}`],
  [
    'after it is gone from its folder',
    `${OURS}\n    - run: |\n        cd src\n        rm Web.config\n    ${UPLOAD}`,
  ],
])('lets be what comes %s', async (_, steps) => {
  expect(await adviceOn(deployBy(`    ${steps}`))).toStrictEqual([])
})

const LEAKING = deployBy(`    ${OURS}\n    ${UPLOAD}`)

it.each([
  ['nothing was written', { injected: [] }],
  ['another file was written', { injected: ['Web.config'] }],
  ['another job runs', { job: 'test' }],
  ['nobody knows the action', { action: null }],
  ['the action has another name', { action: 'bakery/smtp-setting' }],
])('says nothing where %s', async (_, context) => {
  expect(await adviceOn(LEAKING, context)).toStrictEqual([])
})

it('looks at every job where nobody knows which one runs', async () => {
  expect(await adviceOn(LEAKING, { job: null })).toHaveLength(1)
  const other = LEAKING.replace('  deploy:', '  test:\n    steps: []\n  deploy:')
  expect(await adviceOn(other, { job: null })).toHaveLength(1)
})

it.each([
  ['./', 1],
  ['$/', 1],
  ['./.github/actions/smtp', 0],
  ['../', 0],
])('takes %s for the action in its own repository alone', async (uses, count) => {
  const text = LEAKING.replace(`${ACTION}@v1`, uses)
  expect(await adviceOn(text, { repository: ACTION })).toHaveLength(count)
  expect(await adviceOn(text, { repository: 'bakery/site' })).toStrictEqual([])
  expect(await adviceOn(text, { repository: null })).toStrictEqual([])
})
