/**
 * The JSON report: the result of a step for other programs. Its shape is public, see docs/report.md.
 */
import { asciiOnly, type Safely } from './safely.js'
import type { Finding } from '../findings/finding.js'
import type {
  FileResult,
  ShownEnvironment,
  ShownMailKitSettings,
  ShownSettings,
  SmokeTestResult,
  StepResult,
} from '../step/result.js'

/** Grows with every change that a reader could trip over. */
const VERSION = 1

/** The report as text. */
export function jsonReport(result: StepResult, safely: Safely): string {
  const { mode, files, findings, suppressed, smokeTests } = result
  const report = {
    version: VERSION,
    mode,
    files: files.map((file) => fileEntry(file, safely)),
    findings: findings.map((finding) => findingEntry(finding, null, safely)),
    ...suppressedCount(suppressed),
    smokeTests: smokeTests.map((test) => smokeTestEntry(test, safely)),
  }
  return `${asciiOnly(JSON.stringify(report, null, 2))}\n`
}

function fileEntry(file: FileResult, safely: Safely): object {
  const { path, kind, verdict, changed, environments, findings, suppressed } = file
  // Of several environments, the first one stands for the site.
  const effective = file.effective ?? environments[0]?.effective ?? null
  return {
    path: safely.redact(path),
    kind,
    verdict,
    changed,
    effective: effective && effectiveEntry(effective, safely),
    ...(environments.length === 0
      ? {}
      : { environments: environments.map((one) => environmentEntry(one, safely)) }),
    findings: findings.map((finding) => findingEntry(finding, path, safely)),
    ...suppressedCount(suppressed),
  }
}

/** How many findings are silenced; nothing where none is. */
function suppressedCount({ length }: FileResult['suppressed']): object {
  return length === 0 ? {} : { suppressed: length }
}

function environmentEntry(
  { name, layers, verdict, effective }: ShownEnvironment,
  safely: Safely,
): object {
  return {
    name: safely.redact(name),
    layers: layers.map(safely.redact),
    verdict,
    effective: effective && effectiveEntry(effective, safely),
  }
}

function effectiveEntry(
  settings: ShownSettings | ShownMailKitSettings,
  { redact }: Safely,
): object {
  const shown = Object.entries(settings).map(([name, value]: [string, unknown]) => [
    name,
    shownValue(value, redact),
  ])
  return Object.fromEntries(shown) as Readonly<Record<string, unknown>>
}

function shownValue(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  const isSupplied = typeof value === 'object' && value !== null && 'environmentKey' in value
  return isSupplied ? { environmentKey: redact(String(value.environmentKey)) } : value
}

/** @param known the path of the entry that it stands in, which needs no saying; null where it is in none */
function findingEntry(finding: Finding, known: string | null, safely: Safely): object {
  const { rule, level, severity, at, message, hint, path, environments } = finding
  return {
    rule,
    level,
    severity,
    ...at,
    message: safely.show(message),
    hint: safely.show(hint),
    ...(path === known ? {} : { path: safely.redact(path) }),
    ...(environments === undefined ? {} : { environments: environments.map(safely.redact) }),
  }
}

function smokeTestEntry(test: SmokeTestResult, safely: Safely): object {
  const { status, level, host, port, files, stages, diagnosis } = test
  return {
    status,
    level,
    host: host && safely.show(host),
    port,
    files: files.map(safely.redact),
    stages: stages.map((stage) => ({ ...stage, detail: safely.show(stage.detail) })),
    diagnosis: diagnosis && {
      id: diagnosis.id,
      stage: diagnosis.stage,
      kind: diagnosis.kind,
      reply: diagnosis.reply && safely.show(diagnosis.reply),
      hint: safely.show(diagnosis.hint),
    },
  }
}
