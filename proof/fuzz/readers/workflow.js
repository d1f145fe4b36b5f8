// Workflows → advice: whatever their shape, a finding has a place, and looking for secrets ends.
import { placeFault, wordsFault } from '../places.js'
import { field } from '../reader.js'

/** @typedef {typeof import('../../../src/workflow/advise.js')} Advise */
/** @typedef {import('../inert-text.js').Quotation} Quotation */

const PATH = '.github/workflows/deploy.yml'

/** @param {string} steps */
const deploy = (steps) =>
  `on: { push: {}, pull_request_target: {}, workflow_call: {} }
defaults: { run: { working-directory: site } }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: live
    steps:
      - uses: actions/checkout@v6
        with: { ref: "\${{ github.head_ref }}" }
      - uses: bakery/smtp-settings@v1
        with:
          password: \${{ secrets.password }}
${steps}`

const WORKFLOWS = [
  deploy("      - uses: actions/upload-artifact@v7\n        with: { path: '*.zip' }\n"),
  deploy(
    '      - uses: actions/cache@v5\n        with:\n          path: |\n            src\n            !docs\n',
  ),
  deploy(
    '      - run: |\n          (cd src && zip -qr ../site.zip . -x "*.git*") > log 2>&1\n          git add . && git commit -am "$M" # all\n          git push\n',
  ),
  deploy(
    '      - run: >-\n          cp -r src/* out/ ; git -C out commit --all\n        if: always()\n',
  ),
  'on: push\njobs: { a: { uses: ./.github/workflows/deploy.yml, secrets: inherit } }\n',
]

const YAML = String.raw`{ } [ ] " ' | >- &a *a - --- ... # ? ~ null !!binary %YAML : , !`
const SHELL = '$( ` \\ && || ; ** * ? [a-z] [ ! .. / ~/ ./ -x'
const KEYS = 'jobs: steps: run: uses: with: path: on: if: secrets: environment: constructor:'
const USES = 'actions/cache@v5 actions/upload-artifact@v7 bakery/smtp-settings@v1'

const TOKENS = [
  ...[YAML, SHELL, KEYS, USES].flatMap((words) => words.split(' ')),
  ...['\n', '\r\n', '\t', '  ', '- ', ': ', '? ', '<<: *a', '\0', '\ufeff', '\ue000', '…'],
  ...['${{ ', ' }}', 'git add ', 'git commit -am x', 'git push', 'zip -r a.zip .', 'cd src'],
  ...['tar czf a.tgz src'],
]

/** @type {import('../reader.js').OpenReader} */
export async function openWorkflows(load) {
  const { adviseOnWorkflows, secretsBehind } = /** @type {Advise} */ (await load('workflow/advise'))
  const quotation = /** @type {Quotation} */ (await load('text/quotation'))
  return {
    seeds: WORKFLOWS.flatMap((text) => [
      { text, injected: 'src/Web.config', job: 'deploy' },
      { text, injected: 'Web.config\nsite/a.config', job: '' },
    ]),
    dictionary: TOKENS,
    async check(input) {
      const text = field(input, 'text')
      const context = {
        action: 'bakery/smtp-settings',
        repository: 'bakery/site',
        workflow: null,
        job: field(input, 'job') || null,
        injected: field(input, 'injected').split('\n'),
      }
      const findings = await adviseOnWorkflows([{ path: PATH, text }], context)
      await secretsBehind([{ path: PATH, text }], context, ['username', 'password'])
      const faults = findings.map(
        (finding) => placeFault(finding.at, text) ?? wordsFault(quotation, finding),
      )
      return faults.find((fault) => fault !== null) ?? null
    },
  }
}
