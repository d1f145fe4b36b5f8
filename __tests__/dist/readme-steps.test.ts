/**
 * Every step of ours that README.md shows, run as it is written over a site that it fits.
 */
import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { repository } from '../../script/repository.js'
import { jobOn } from '../support/job.js'
import { siteWith, workspaceOf } from '../support/workspace.js'

const ACTION = `${repository()}@COMMIT`

type Inputs = Readonly<Record<string, string>>

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
}

/** The inputs of a step, with a value for each secret. */
function inputsOf({ with: given = {} }: Step): Inputs {
  const values = Object.entries(given).map(([name, value]) => [
    name,
    String(value).replaceAll(/\$\{\{ secrets\.(\w+) \}\}/g, (_, secret: string) =>
      `p&s<s>"w'ord of ${secret}`,
    ),
  ])
  return Object.fromEntries(values) as Inputs
}

/** The steps of ours in a block, which is a list of steps, or a whole workflow. */
function stepsIn(block: string): readonly Inputs[] {
  const parsed = parse(block) as
    | readonly Step[]
    | { readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>> }
  const steps =
    'jobs' in parsed ? Object.values(parsed.jobs).flatMap((job) => job.steps ?? []) : parsed
  return steps.filter(({ uses }) => uses === ACTION).map(inputsOf)
}

const EXAMPLES = [...readFileSync('README.md', 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)]
  .map(([, block = '']) => ({ name: /^name: (.*)$/m.exec(block)?.[1] ?? block, steps: stepsIn(block) }))
  .filter(({ steps }) => steps.length > 0)

/** A site of each generation, where the examples have it. */
const SITE = siteWith('<!-- nothing yet -->')
const FILES = {
  'site/Web.config': SITE,
  'src/Site/web.config': SITE,
  'src/Site/Site.csproj':
    '<Project><ItemGroup><PackageReference Include="Umbraco.Cms" Version="17.1.0" /></ItemGroup></Project>',
  'src/Site/appsettings.json':
    '{ "Umbraco": { "CMS": { "Global": { "Smtp": { "From": "post@example.org", "Host": "smtp.example.org", "Port": 587, "SecureSocketOptions": "StartTls" } } } } }',
}

it.each(EXAMPLES)('succeeds with the example $name', async ({ steps }) => {
  const job = jobOn({}, workspaceOf(FILES))
  for (const inputs of steps) {
    // Nobody answers at the example's host: the test of a server is shown elsewhere.
    const ran = await job.step({ ...inputs, 'smoke-test': 'none' })
    const told = ran.annotations.filter(({ level }) => level !== 'notice')
    expect({ outcome: ran.outcome, told }).toStrictEqual({ outcome: 'success', told: [] })
    expect(ran.outputs['mode']).toBe(inputs['mode'] ?? 'inject')
    expect(ran.outputs['changed']).toBe(String(inputs['mode'] !== 'check'))
  }
})

it('plays all that README.md shows', () => {
  expect(EXAMPLES.map(({ steps }) => steps.length)).toStrictEqual([1, 1, 3, 1, 1, 1])
})
