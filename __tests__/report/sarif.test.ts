import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Finding } from '../../src/findings/finding.js'
import { theInput } from '../../src/mentions.js'
import { sarifReport } from '../../src/report/sarif.js'
import { ALL_RULES } from '../../src/rules.js'
import type { FileResult, StepResult } from '../../src/step/result.js'
import { silenced } from '../support/silenced.js'
import { siteWith } from '../support/workspace.js'

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/sarif/sarif-schema-2.1.0.json'), 'utf8'),
) as object

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
formats.default(ajv)
const validate = ajv.compile(SCHEMA)

const SAFELY = {
  show: (text: string) => text,
  redact: (text: string) => text,
  ruleLink: (rule: string) => `https://github.example/rules#${rule}`,
}

const FILE: FileResult = {
  path: 'src/My Site/Web.config',
  kind: 'web-config',
  verdict: 'ok',
  changed: false,
  target: 'src/My Site/Web.config',
  effective: null,
  environments: [],
  sender: null,
  changes: [],
  findings: [],
  suppressed: [],
}

function resultOf(file: Partial<FileResult>, more: Partial<StepResult> = {}): StepResult {
  const none = { findings: [], suppressed: [], written: [], smokeTests: [] }
  const said = { warnings: ['Look.'], notices: [], failures: [] }
  return { mode: 'check', files: [{ ...FILE, ...file }], ...none, ...said, ...more }
}

interface Reported {
  readonly tool: { driver: { rules: { id: string; help: { markdown: string } }[] } }
  readonly invocations: { toolExecutionNotifications: { message: { text: string } }[] }[]
  readonly results: {
    ruleId: string
    ruleIndex: number
    level: string
    locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[]
    relatedLocations?: object[]
    partialFingerprints: Record<string, string>
    suppressions: { kind: string; justification: string }[]
  }[]
}

function reported(result: StepResult): Reported {
  const text = sarifReport(result, SAFELY)
  const log = JSON.parse(text) as { runs: [Reported] }
  expect(validate(log) ? [] : validate.errors).toEqual([])
  expect(text).toMatch(/^[\x20-\x7e\n]*$/)
  return log.runs[0]
}

const RULES = ALL_RULES.map(({ id }) => id)

function finding(index: number): Finding {
  const at = { line: index + 1, column: 5, endLine: index + 1, endColumn: 9 }
  const place = { path: FILE.path, at }
  return {
    rule: RULES[index % RULES.length] ?? '',
    level: 'runtime',
    severity: (['error', 'warning', 'notice'] as const)[index % 3] ?? 'error',
    ...place,
    message: `Said \u202e here in line ${index}.`,
    hint: 'Mend it.',
    related: index % 2 === 0 ? [] : [{ ...place, what: 'The first one' }],
  }
}

const many = (length: number): readonly Finding[] =>
  Array.from({ length }, (_, index) => finding(index))

it('is valid with a thousand findings of every rule, each with help and a fingerprint', () => {
  const { tool, results } = reported(resultOf({ findings: many(1000) }))
  expect(results).toHaveLength(1000)
  expect(new Set(results.map((one) => Object.values(one.partialFingerprints)[0])).size).toBe(1000)
  expect(tool.driver.rules.map(({ id }) => id)).toEqual([...RULES].sort())
  for (const { help } of tool.driver.rules)
    expect(help.markdown).toMatch(/```(?:xml|yaml|json|csharp)\n/)
  for (const { ruleId, ruleIndex } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  }
})

it('tells places, levels and related places as they are', () => {
  const { results } = reported(resultOf({ findings: [finding(1)] }))
  expect(results).toMatchObject([
    {
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/My%20Site/Web.config', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 9 },
          },
        },
      ],
      relatedLocations: [{ id: 0, message: { text: 'The first one' } }],
      suppressions: [],
    },
  ])
})

it('has the repair that a finding knows as a fix', () => {
  const at = { line: 2, column: 5, endLine: 2, endColumn: 9 }
  const repair = { at, before: 'Path', after: 'path' }
  const { results } = reported(resultOf({ findings: [{ ...finding(1), repair }] }))
  const region = { startLine: 2, startColumn: 5, endLine: 2, endColumn: 9 }
  const replacements = [{ deletedRegion: region, insertedContent: { text: 'path' } }]
  expect(results).toMatchObject([
    { fixes: [{ description: { text: 'Mend it.' }, artifactChanges: [{ replacements }] }] },
  ])
})

it.each([
  ['before', { before: 'a secret', after: 'path' }],
  ['after', { before: 'Path', after: 'a secret' }],
])('has no fix whose text %s has a secret', (_, texts) => {
  const repair = { at: { line: 2, column: 5, endLine: 2, endColumn: 9 }, ...texts }
  const redact = (text: string): string => text.replaceAll('secret', '***')
  const result = resultOf({ findings: [{ ...finding(1), repair }] })
  const { runs } = JSON.parse(sarifReport(result, { ...SAFELY, redact })) as {
    runs: { results: object[] }[]
  }
  expect(runs[0]?.results).toHaveLength(1)
  expect(runs[0]?.results[0]).not.toHaveProperty('fixes')
})

it('does not word what a comment says', () => {
  const reason = `why ${theInput('host')}`
  const suppressed = [{ finding: finding(1), by: 'comment', reason }] as const
  const { results } = reported(resultOf({ suppressed }))
  expect(results[0]?.suppressions[0]?.justification).not.toMatch(/[\ufdd0-\ufdd4]/)
})

it('keeps the worst 5000 findings, and says how many it leaves out', () => {
  const { results, invocations } = reported(resultOf({ findings: many(5010) }))
  expect(results).toHaveLength(5000)
  expect(results.slice(0, 1670).every(({ level }) => level === 'error')).toBe(true)
  const said = invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)
  expect(said).toEqual(['Look.', expect.stringContaining('10 more findings')])
})

it('tells what is silenced, by what and why', () => {
  const suppressed = [
    { finding: finding(1), by: 'comment', reason: 'our own relay' },
    { finding: finding(2), by: 'input', reason: null },
  ] as const
  const { results } = reported(resultOf({ suppressed }))
  expect(results.map(({ suppressions }) => suppressions)).toMatchObject([
    [{ kind: 'inSource', justification: 'our own relay' }],
    [{ kind: 'external' }],
  ])
})

const SMTP = (lead: string): string =>
  siteWith(
    `${lead}<smtp from="a@b">\n<network host="smtp.b.example" port="2525" userName="kim" password="secret-1" />\n</smtp>`,
  )

it('knows a finding again after edits elsewhere in the file', async () => {
  const prints = async (text: string) => {
    const { findings } = await silenced(text)
    return reported(resultOf({ findings })).results.map((one) => one.partialFingerprints)
  }
  const before = await prints(SMTP(''))
  expect(before.length).toBeGreaterThan(1)
  expect(await prints(SMTP('<!-- moved -->\n\n\n'))).toEqual(before)
  expect(await prints(SMTP('').replace('secret-1', 'secret-2'))).toEqual(before)
})
