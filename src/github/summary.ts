/**
 * The job summary: what a person wants to know who opens the run.
 */
import { smokeTestWords } from '../failing.js'
import { allFindingsOf, type FileResult, type SmokeTestResult, type StepResult } from '../result.js'
import { CREDENTIALS, type SettingChange } from '../settings.js'
import { plain, table } from './markdown.js'
import { placeOf } from './annotations.js'

/** Shows a text without any known secret. */
export type Redact = (text: string) => string

/** GitHub drops a summary of more than a mebibyte, so it lists so many rows at most. */
const ROWS = 200

const HIDDEN = '`***`'

/** The summary as Markdown. */
export function summaryOf(result: StepResult, redact: Redact): string {
  const shown = (text: string): string => plain(redact(text))
  return [
    '## SMTP settings',
    ...result.failures.map((failure) => `**Failed:** ${shown(failure)}`),
    ...result.notices.map(shown),
    filesTable(result, shown),
    changesTable(result, shown),
    findingsTable(result, shown),
    ...result.smokeTests.map((test) => smokeTestTable(test, shown)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function filesTable({ files, mode }: StepResult, shown: Redact): string {
  const rows = files
    .slice(0, ROWS)
    .map((file) => [
      shown(file.path),
      file.verdict,
      mode === 'check' ? 'checked' : outcome(file),
      file.changed ? file.changes.map(({ setting }) => setting).join(', ') : '',
    ])
  const more = files.length > ROWS ? `\n\n… and ${files.length - ROWS} more files.` : ''
  return table(['File', 'Verdict', 'Result', 'Set'], rows) + more
}

function outcome({ changed, changes }: FileResult): string {
  if (changed) return 'written'
  return changes.length > 0 ? 'not written' : 'unchanged'
}

function changesTable({ files, written }: StepResult, shown: Redact): string {
  const rows = files.flatMap(({ path, changes }) =>
    changes.map((change) => [
      shown(path),
      change.setting,
      valueOf(change, 'before', shown),
      valueOf(change, 'after', shown),
    ]),
  )
  if (rows.length === 0) return ''
  const title = written.length > 0 ? 'Changed attributes' : 'What would change'
  return `### ${title}\n\n${table(['File', 'Attribute', 'Before', 'After'], rows.slice(0, ROWS))}`
}

function valueOf(change: SettingChange, side: 'before' | 'after', shown: Redact): string {
  const value = change[side]
  if (value === null) return '(none)'
  if (value === '') return '(empty)'
  return CREDENTIALS.has(change.setting) ? HIDDEN : shown(value)
}

function findingsTable(result: StepResult, shown: Redact): string {
  const findings = allFindingsOf(result)
  if (findings.length === 0) return ''
  const rows = findings
    .slice(0, ROWS)
    .map((finding) => [
      finding.severity,
      shown(placeOf(finding)),
      shown(finding.message),
      shown(finding.hint),
      finding.rule,
    ])
  const more = findings.length > ROWS ? `\n\n… and ${findings.length - ROWS} more.` : ''
  const head = ['Severity', 'Place', 'What is wrong', 'What to do', 'Rule']
  return `### Findings\n\n${table(head, rows)}${more}`
}

function smokeTestTable(test: SmokeTestResult, shown: Redact): string {
  const rows = test.stages.map(({ name, status, ms, detail }) => [
    name,
    status,
    status === 'skipped' ? '' : `${ms} ms`,
    shown(detail),
  ])
  const server = test.host === null ? '' : ` of ${shown(test.host)}:${test.port}`
  return [
    `### Smoke test${server}: ${test.status}`,
    shown(smokeTestWords(test)),
    table(['Stage', 'Status', 'Time', 'Detail'], rows),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
