import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { adviseOnWorkflows } from '../../src/workflow/advise.js'
import { Random } from '../support/random.js'
import { ACTION, CONTEXT, deployBy, OURS, PATH } from '../support/workflows.js'

/** A job with every way out, and the repository's own workflow. */
const SEEDS = [
  deployBy(`
    - uses: actions/checkout@v6
      with: { ref: "\${{ github.head_ref }}" }
    ${OURS}
      with:
        password: \${{ secrets.password }}
    - uses: actions/cache@v5
      with:
        path: |
          src
          !docs
    - run: |
        (cd src && zip -qr ../site.zip . -x '*.git*') > log 2>&1
        git add . && git commit -m "$MESSAGE" # all
        git push origin HEAD
    - uses: actions/upload-artifact@v7
      with: { path: '*.zip' }
  `).replace('on: push', 'on: { pull_request_target: {}, workflow_call: {} }'),
  readFileSync('.github/workflows/ci.yml', 'utf8'),
]

/** What is put in: the characters that mean something to YAML, to a shell or to a glob. */
const PIECES = [
  ...Array.from('\n\t ${}[]()\'"`\\|>&*!?#%@:;,.-/<~^'),
  '${{ ',
  ' }}',
  '$(',
  '<<',
  '&&',
  '..',
  '**',
  '- ',
  '\r\n',
  '\ue000',
]

function mutant(text: string, random: Random): string {
  let changed = text
  for (let count = 1 + random.below(4); count > 0; count--) {
    const start = random.below(changed.length)
    const end = start + random.pick([0, 0, 1, 2, 20])
    changed = changed.slice(0, start) + random.pick(PIECES) + changed.slice(end)
  }
  return changed
}

it('finds the ways out of the job from which the mutants come', async () => {
  const found = await adviseOnWorkflows([{ path: PATH, text: SEEDS[0] ?? '' }], CONTEXT)
  expect(found.map(({ rule }) => rule.replace('workflow/', ''))).toStrictEqual([
    'packed-artifact',
    'cache',
    'commit',
    'pull-request-target',
    'undeclared-secret',
  ])
})

it('survives what may become of a workflow, and points into it', async () => {
  const random = new Random(20261125)
  let findings = 0
  for (let count = 0; count < 3000; count++) {
    const text = mutant(random.pick(SEEDS), random)
    const repository = random.pick([ACTION, 'bakery/site'])
    const found = await adviseOnWorkflows([{ path: PATH, text }], {
      ...CONTEXT,
      repository,
      job: null,
    })
    const lines = text.split(/\r\n|\r|\n/)
    const outside = found.filter(
      ({ at }) => (lines[at.endLine - 1]?.length ?? -1) < at.endColumn - 1,
    )
    expect({ text, outside }).toStrictEqual({ text, outside: [] })
    findings += found.length
  }
  expect(findings).toBeGreaterThan(1000)
})
