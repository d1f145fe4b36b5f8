import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, it } from '@jest/globals'
import { repository } from '../../script/repository.js'
import { git, headOf, repositoryIn } from '../support/repository.js'
import { itWithBash, parseWorkflow, runJob } from '../support/workflow-job.js'
import { workspaceOf } from '../support/workspace.js'

const ACTION = `${repository()}@COMMIT`

const EXAMPLE =
  [...readFileSync('README.md', 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)]
    .map(([, block = '']) => block)
    .find((block) => block.startsWith('name: Deploy\n')) ?? ''

const STEPS = parseWorkflow(EXAMPLE).jobs['deploy']?.steps ?? []

/** Stands in for MSBuild, which Windows alone has: it copies what was built before. */
const RUN = STEPS.map((step) =>
  step.run?.startsWith('msbuild ') === true ? { ...step, run: 'cp -R built/. site/' } : step,
)

const SECRETS = {
  CLOUD_USER_NAME: 'kim%40bakery.example',
  CLOUD_PASSWORD: 'Sour%26dough%2F7',
  CLOUD_REPOSITORY: 'scm.bakery.example/5f0c.git',
  SMTP_USER_NAME: 'bakery-orders',
  SMTP_PASSWORD: `p&s<s>"w'ord`,
}

/** What the build makes: a byte order mark, mixed line ends, single quotes and no line end at last. */
const SMTP = `<smtp from='a@b.example'\tdeliveryFormat="SevenBit"/>`
const INJECTED = `<smtp from='post@example.org'\tdeliveryFormat="SevenBit">\r
        <network host="smtp.example.org" port="587" userName="bakery-orders" password="p&amp;s&lt;s&gt;&quot;w'ord" enableSsl="true" />\r
      </smtp>`
const siteWith = (smtp: string) => `\ufeff<?xml version='1.0' encoding="utf-8"?>\r
<configuration >\n  <!-- ours & theirs -->
  <system.net>\r
    <mailSettings>\r
      ${smtp}\r
    </mailSettings>\r
  </system.net>\r
  <system.web><httpRuntime targetFramework='4.7.2'/></system.web></configuration>`

/** The environment's repository, bare, and a runner whose git finds it at the address of the example. */
function cloud() {
  const bare = workspaceOf({})
  const first = workspaceOf({ 'Web.config': '<configuration />', 'Default.aspx': 'old' })
  git(bare, 'init', '--quiet', '--bare', '--initial-branch=master')
  git(first, 'init', '--quiet', '--initial-branch=master')
  repositoryIn(first)
  git(first, 'push', '--quiet', bare, 'master')
  const { CLOUD_USER_NAME, CLOUD_PASSWORD, CLOUD_REPOSITORY } = SECRETS
  const address = `https://${CLOUD_USER_NAME}:${CLOUD_PASSWORD}@${CLOUD_REPOSITORY}`
  const home = workspaceOf({})
  const local = pathToFileURL(bare).href
  git(home, 'config', '--file', '.gitconfig', `url.${local}.insteadOf`, address)
  return {
    home,
    head: () => execFileSync('git', ['rev-parse', 'master'], { cwd: bare, encoding: 'utf8' }).trim(),
    text: (path: string) =>
      execFileSync('git', ['cat-file', 'blob', `master:${path}`], { cwd: bare, encoding: 'utf8' }),
  }
}

/** A check-out of the site's own repository, with a build that has nothing to do but copy. */
function checkout(webConfig: string): string {
  const workspace = workspaceOf({
    '.github/workflows/deploy.yml': EXAMPLE,
    'built/Web.config': webConfig,
    'built/Default.aspx': 'new',
  })
  repositoryIn(workspace)
  return workspace
}

/** A run of the example's job. */
function deploy(workspace: string, home: string, secrets: Readonly<Record<string, string>> = SECRETS) {
  const env = {
    GITHUB_SHA: headOf(workspace),
    GITHUB_JOB: 'deploy',
    GITHUB_ACTION_REPOSITORY: repository(),
  }
  return runJob(RUN, { workspace, home, secrets, env, action: ACTION })
}

it('parses, and has one placeholder', () => {
  const workflow = parseWorkflow(EXAMPLE)
  expect(workflow).toMatchObject({
    on: { push: { branches: ['main'] } },
    permissions: { contents: 'read' },
    jobs: { deploy: { environment: 'live' } },
  })
  expect(STEPS.flatMap(({ uses }) => uses ?? [])).toStrictEqual([
    'actions/checkout@v7',
    'microsoft/setup-msbuild@v2',
    ACTION,
  ])
  expect(EXAMPLE.match(/\b[\w-]+\/[\w-]+@COMMIT/g)).toStrictEqual([ACTION])
  const expressions = [...EXAMPLE.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, text = '']) => text.trim())
  expect(expressions.sort()).toStrictEqual(Object.keys(SECRETS).map((name) => `secrets.${name}`).sort())
})

itWithBash('commits the injected file with every other byte, and pushes it', async () => {
  const { home, text } = cloud()
  const { succeeded, ours } = await deploy(checkout(siteWith(SMTP)), home)
  expect(ours.annotations).toStrictEqual([])
  expect(succeeded).toBe(true)
  expect(text('Web.config')).toBe(siteWith(INJECTED))
  expect(text('Default.aspx')).toBe('new')
})

itWithBash('says after the job that a committed file stays', async () => {
  const { home } = cloud()
  const { job, ours, inputs } = await deploy(checkout(siteWith(SMTP)), home)
  const after = await job.after(ours, inputs)
  expect(after).toMatchObject({ outcome: 'success', exitCode: 0 })
  expect(after.annotations).toMatchObject([
    {
      level: 'notice',
      message: expect.stringMatching(/^Not put back, since it was committed .*: "site\/Web\.config"\./),
    },
  ])
  expect(job.text('site/Web.config')).toBe(siteWith(INJECTED))
  expect(job.kept()).toStrictEqual([])
})

itWithBash('has nothing to commit the second time, and succeeds', async () => {
  const { home, head } = cloud()
  await deploy(checkout(siteWith(SMTP)), home)
  const first = head()
  const { succeeded, shell } = await deploy(checkout(siteWith(SMTP)), home)
  expect(shell).toMatchObject({ Publish: { exitCode: 0, log: 'Everything up-to-date\n' } })
  expect(succeeded).toBe(true)
  expect(head()).toBe(first)
})

itWithBash.each([
  ['a file that the site would refuse', siteWith(SMTP.replace('>', ' a&b>')), SECRETS],
  ['an empty secret', siteWith(SMTP), { ...SECRETS, SMTP_PASSWORD: '' }],
])('pushes nothing with %s, and puts the file back', async (_, webConfig, secrets) => {
  const { home, head } = cloud()
  const before = head()
  const { job, succeeded, ours, inputs, shell } = await deploy(checkout(webConfig), home, secrets)
  expect(succeeded).toBe(false)
  expect(shell).not.toHaveProperty('Publish')
  expect(await job.after(ours, inputs)).toMatchObject({ exitCode: 0, annotations: [] })
  expect(job.text('site/Web.config')).toBe(webConfig)
  expect(head()).toBe(before)
})

itWithBash('shows no secret, in whatever log, before the runner masks any', async () => {
  const { home } = cloud()
  const { job, shell, ours, inputs } = await deploy(checkout(siteWith(SMTP)), home)
  const after = await job.after(ours, inputs)
  const logs = [
    ...Object.values(shell).map(({ log }) => log),
    ...[ours, after].flatMap(({ stdout, stderr, files }) => [
      stdout.replaceAll(/^::add-mask::.*\n/gm, ''),
      stderr,
      ...Object.values(files),
    ]),
  ].join('\n')
  expect(logs).toContain('Cloning into')
  expect(logs).toContain('site/Web.config')
  for (const secret of Object.values(SECRETS)) {
    for (const form of [secret, decodeURIComponent(secret)]) expect(logs).not.toContain(form)
  }
})
