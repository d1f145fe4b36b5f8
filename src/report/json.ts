/**
 * The JSON report: the result of a step for other programs. Its shape is public, see docs/report.md.
 */
import type { Finding } from '../findings/finding.js'
import { inert } from '../redaction/inert.js'
import type { FileResult, SmokeTestResult, StepResult } from '../step/result.js'
import type { SmtpSettings } from '../settings.js'

/** Grows with every change that a reader could trip over. */
const VERSION = 1

/** Of one text of ours; what it quotes from outside is cut far earlier. */
const TEXT_LIMIT = 4096

/** Shows a text without any known secret. */
type Redact = (text: string) => string

/** The report as text. */
export function jsonReport(result: StepResult, redact: Redact): string {
  const { mode, files, findings, smokeTests } = result
  const report = {
    version: VERSION,
    mode,
    files: files.map((file) => fileEntry(file, redact)),
    findings: findings.map((finding) => findingEntry(finding, redact)),
    smokeTests: smokeTests.map((test) => smokeTestEntry(test, redact)),
  }
  return `${asciiOnly(JSON.stringify(report, null, 2))}\n`
}

function fileEntry(file: FileResult, redact: Redact): object {
  const { path, kind, verdict, changed, effective, findings } = file
  return {
    path: redact(path),
    kind,
    verdict,
    changed,
    effective: effective && effectiveEntry(effective, redact),
    findings: findings.map((finding) => findingEntry(finding, redact)),
  }
}

function effectiveEntry(settings: SmtpSettings, redact: Redact): object {
  const { userName, password } = settings
  const shown = Object.entries(settings).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? redact(value) : value,
  ])
  return {
    ...(Object.fromEntries(shown) as Readonly<Record<string, unknown>>),
    userName: userName && '***',
    password: password && '***',
  }
}

function findingEntry(finding: Finding, redact: Redact): object {
  const { rule, level, severity, at, message, hint, path } = finding
  return {
    rule,
    level,
    severity,
    ...at,
    message: redact(inert(redact(message), TEXT_LIMIT)),
    hint: redact(inert(redact(hint), TEXT_LIMIT)),
    ...(path === undefined ? {} : { path: redact(path) }),
  }
}

function smokeTestEntry(test: SmokeTestResult, redact: Redact): object {
  const { status, level, host, port, files, stages, diagnosis } = test
  return {
    status,
    level,
    host: host && redact(host),
    port,
    files: files.map(redact),
    stages: stages.map((stage) => ({ ...stage, detail: redact(stage.detail) })),
    diagnosis: diagnosis && {
      ...diagnosis,
      reply: diagnosis.reply && redact(diagnosis.reply),
      hint: redact(diagnosis.hint),
    },
  }
}

/** As escapes, control and bidirectional characters of a file's name harm no terminal. */
function asciiOnly(json: string): string {
  return json.replaceAll(
    /[\x7f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
