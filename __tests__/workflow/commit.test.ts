import { expect, it } from '@jest/globals'
import { adviceOn, deployBy, expectedOf, marked, OURS } from '../support/workflows.js'

const CHECKOUT = '- uses: actions/checkout@v6'

/** A job that checks out, injects, and then runs this. */
function running(lines: readonly string[], { checkout = CHECKOUT, more = '' } = {}): string {
  const script = lines.map((line) => `        ${line}`).join('\n')
  return deployBy(`    ${checkout}\n    ${OURS}\n    - run: |\n${script}${more}`)
}

it.each([
  ['all', ['⟦git add .⟧', 'git commit -m Deploy', 'git push']],
  ['all, by option', ['⟦git add --all⟧', 'git commit -m Deploy', 'git push']],
  ['all, by letter', ['⟦git add -A⟧', 'git commit -m Deploy', 'git push origin HEAD']],
  ['what is tracked', ['⟦git add -u⟧', 'git commit -m Deploy', 'git push -u origin main']],
  ['all that is not hidden', ['⟦git add *⟧', 'git commit -m x', 'git push origin main']],
  ['all from the top', ["⟦git add ':/'⟧", 'git commit -m x', 'git push']],
  ['its folder', ['⟦git add docs src⟧', 'git commit -m x', 'git push']],
  ['its folder by the way', ['⟦git add -- ./docs/../src/⟧', 'git commit -m x', 'git push']],
  ['the file', ['⟦git add src/Web.config⟧', 'git commit -m "$MESSAGE"', 'git push --force']],
  ['by the commit itself', ['⟦git commit -am "Deploy it"⟧', 'git push']],
  ['by the commit itself, in words', ['⟦git commit --all -m x⟧', 'git push']],
  ['on one line', ['⟦git add .⟧ && git commit -m x && git push']],
  ['with options of git', ['⟦git -c user.name=Kim add .⟧', 'git commit -m x', 'git push']],
  [
    'on a new branch',
    ['git checkout -b deploy', '⟦git add .⟧', 'git commit -m x', 'git push origin deploy'],
  ],
  [
    'if there is something',
    ['⟦git add .⟧', 'git diff --quiet || git commit -m x', 'if true; then git push; fi'],
  ],
  ['over two lines', ['⟦git add \\', '  --all⟧', 'git commit -m x', 'git push']],
  [
    'with its output elsewhere',
    ['⟦git add .⟧ >/dev/null 2>&1', 'git commit -m x | tee log', 'git push'],
  ],
  [
    'after settings',
    ['git config --global user.name "$NAME"', '⟦git add .⟧', 'git commit -m x', 'git push'],
  ],
  ['with variables', ['⟦GIT_TRACE=1 git add .⟧', 'git commit -m x', 'git push']],
  ['in a subshell', ['(cd docs && make)', '⟦git add .⟧', 'git commit -m x', 'git push']],
  [
    'back in the workspace',
    ['cd docs', 'cd "$GITHUB_WORKSPACE"', '⟦git add .⟧', 'git commit -m x', 'git push'],
  ],
  ['after a comment', ['# git add docs', '⟦git add .⟧ # all', 'git commit -m x', 'git push']],
])('finds a commit that takes it: %s', async (_, lines) => {
  const text = running(lines)
  expect(await adviceOn(marked(text).text)).toStrictEqual(expectedOf(text, 'workflow/commit'))
})

it.each([
  ['no commit', ['git add .', 'git push']],
  ['no push', ['git add .', 'git commit -m x']],
  ['a push before', ['git push', 'git add .', 'git commit -m x']],
  ['nothing added', ['git commit -m x', 'git push']],
  ['another folder', ['git add docs', 'git commit -m x', 'git push']],
  ['a folder whose name begins alike', ['git add src2', 'git commit -m x', 'git push']],
  [
    'a glob, which shell and git read differently',
    ['git add *.config', 'git commit -m x', 'git push'],
  ],
  ['what is not known', ['git add "$FILES"', 'git commit -m x', 'git push']],
  ['what is excluded', ["git add . ':!src/Web.config'", 'git commit -m x', 'git push']],
  ['a dry run', ['git add --dry-run .', 'git commit -m x', 'git push']],
  ['a dry run of the commit', ['git add .', 'git commit --dry-run', 'git push']],
  ['a dry run of the push', ['git add .', 'git commit -m x', 'git push --dry-run']],
  ['another remote', ['git add .', 'git commit -m x', 'git push cloud HEAD:master']],
  ['a remote that is not known', ['git add .', 'git commit -m x', 'git push "$REMOTE"']],
  ['an address', ['git add .', 'git commit -m x', 'git push https://git.example/site.git']],
  [
    'origin elsewhere',
    ['git remote set-url origin "$URL"', 'git add .', 'git commit -m x', 'git push'],
  ],
  [
    'addresses replaced',
    ['git config url.x.insteadOf y', 'git add .', 'git commit -m x', 'git push'],
  ],
  ['another folder', ['cd site', 'git add .', 'git commit -m x', 'git push']],
  [
    'another folder by option',
    ['git -C site add .', 'git -C site commit -m x', 'git -C site push'],
  ],
  ['a folder that is not known', ['cd "$SITE"', 'git add .', 'git commit -m x', 'git push']],
  [
    'perhaps another folder',
    ['if true; then cd site; fi', 'git add .', 'git commit -m x', 'git push'],
  ],
  ['another working tree', ['git --work-tree=site add .', 'git commit -m x', 'git push']],
  [
    'a commit before it',
    ['git add docs', 'git commit -m x', 'git checkout .', 'git add .', 'git push'],
  ],
  ['a stash', ['git stash', 'git add .', 'git commit -m x', 'git push']],
  ['what is only said', ['echo "git add . && git commit -m x && git push"']],
  ['what is only said in a comment', ['# git add .', '# git commit -m x', '# git push']],
  ['a document', ['cat <<EOF > deploy.sh', 'git add .', 'git commit -m x', 'git push', 'EOF']],
  ['a function', ['deploy() {', 'git add .; git commit -m x; git push', '}']],
  ['a script', ['./deploy.sh']],
  ['an unfinished text', ['git add .', 'git commit -m "x', 'git push']],
])('lets be: %s', async (_, lines) => {
  expect(await adviceOn(running(lines))).toStrictEqual([])
})

const PUBLISH = ['git add .', 'git commit -m x', 'git push']

it.each([
  [
    'in the folder of the check-out',
    `${CHECKOUT}\n      with: { path: src }`,
    '\n      working-directory: src',
  ],
  ['in the workspace by its name', CHECKOUT, '\n      working-directory: ${{ github.workspace }}'],
  ['in the workspace with a dot', CHECKOUT, '\n      working-directory: ./'],
  ['of the repository by its name', `${CHECKOUT}\n      with: { repository: Bakery/Site }`, ''],
  [
    'of the repository by expression',
    `${CHECKOUT}\n      with: { repository: "\${{ github.repository }}" }`,
    '',
  ],
  ['beside another clone', `${CHECKOUT}\n    - run: git clone https://git.example/cloud.git`, ''],
  ['in bash', CHECKOUT, '\n      shell: bash -e {0}'],
  ['in PowerShell', CHECKOUT, '\n      shell: pwsh'],
])('finds a commit %s', async (_, checkout, more) => {
  expect(await adviceOn(running(PUBLISH, { checkout, more }))).toMatchObject([
    { rule: 'workflow/commit' },
  ])
})

it.each([
  ['without a check-out', '- run: make', ''],
  ['in another folder', CHECKOUT, '\n      working-directory: site'],
  ['in a folder that is not known', CHECKOUT, '\n      working-directory: ${{ env.SITE }}'],
  ['of another repository', `${CHECKOUT}\n      with: { repository: bakery/cloud }`, ''],
  [
    'of a repository that is not known',
    `${CHECKOUT}\n      with: { repository: "\${{ vars.CLOUD }}" }`,
    '',
  ],
  [
    'around another check-out',
    `${CHECKOUT}\n    - uses: actions/checkout@v6\n      with: { repository: bakery/cloud, path: src }`,
    '',
  ],
  [
    'beside a check-out that may be around',
    `${CHECKOUT}\n    - uses: actions/checkout@v6\n      with: { path: "\${{ env.SITE }}" }`,
    '',
  ],
  [
    'around another clone',
    `${CHECKOUT}\n    - run: git clone https://git.example/cloud.git src`,
    '',
  ],
  [
    'around another clone of its name',
    `${CHECKOUT}\n    - run: git clone --depth=1 https://git.example/src.git`,
    '',
  ],
  ['beside a clone that may be around', `${CHECKOUT}\n    - run: git clone "$CLOUD" "$SITE"`, ''],
  ['in Python', CHECKOUT, '\n      shell: python'],
  ['in cmd', CHECKOUT, '\n      shell: cmd'],
])('lets be a commit %s', async (_, checkout, more) => {
  expect(await adviceOn(running(PUBLISH, { checkout, more }))).toStrictEqual([])
})

it('lets be a commit around a folder in which git works as well', async () => {
  const text = running(PUBLISH)
  expect(await adviceOn(text)).toHaveLength(1)
  const steps = (folder: string) => `${text}      - run: git -C ${folder} push\n`
  expect(await adviceOn(steps('src'))).toStrictEqual([])
  expect(await adviceOn(steps('docs'))).toHaveLength(1)
})

it('takes the folder from the defaults', async () => {
  const text = running(PUBLISH)
  const below = text.replace('jobs:', 'defaults:\n  run:\n    working-directory: site\njobs:')
  expect(await adviceOn(below)).toStrictEqual([])
  const back = below.replace(
    '    steps:',
    '    defaults: { run: { working-directory: . } }\n    steps:',
  )
  expect(await adviceOn(back)).toHaveLength(1)
})

it('follows add, commit and push over several steps, and says it once', async () => {
  const steps = ['git add .', 'git commit -m x', 'git push'].map((run) => `    - run: ${run}`)
  const text = deployBy([`    ${CHECKOUT}`, `    ${OURS}`, ...steps].join('\n'))
  const injected = ['src/Web.config', 'Web.config']
  expect(await adviceOn(text, { injected })).toStrictEqual([
    { rule: 'workflow/commit', place: '8:14-8:23' },
  ])
})
