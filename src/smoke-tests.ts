/**
 * The smoke tests of a step: one for each distinct set of effective settings.
 */
import type { FileResult, SmokeTestResult } from './result.js'
import type { RequestedSettings, SmtpSettings } from './settings.js'
import type { SmokeTestFailOn } from './smtp/fail-on.js'
import type { SmokeTestLevel, Stage } from './smtp/stages.js'

/** Follows a test as it happens. */
export interface Audience {
  readonly begins: (host: string, port: number, level: SmokeTestLevel) => void
  readonly stageEnds: (stage: Stage) => void
  readonly ends: (test: SmokeTestResult) => void
}

/** What is asked of every test. */
export interface SmokeTestAsked {
  readonly level: SmokeTestLevel
  readonly recipient: string | null
  readonly timeoutMs: number
  readonly failOn: SmokeTestFailOn
  /** Certificates in PEM. */
  readonly authorities: readonly string[]
  readonly requested: RequestedSettings
}

/** Tests what each file would use, one after another; files with the same settings share a test. */
export async function runSmokeTests(
  asked: SmokeTestAsked,
  files: readonly FileResult[],
  audience: Audience,
): Promise<readonly SmokeTestResult[]> {
  // Loaded only here: nodemailer and Node's own TLS cost more than all the rest of a run.
  const { smokeTest } = await import('./smtp/smoke-test.js')
  const results: SmokeTestResult[] = []
  for (const { settings, paths } of distinctSettings(files)) {
    audience.begins(settings.host ?? '', settings.port, asked.level)
    const test = await smokeTest({ ...asked, settings, onStage: audience.stageEnds })
    const result = { ...test, files: paths }
    audience.ends(result)
    results.push(result)
  }
  return results
}

interface Tested {
  readonly settings: SmtpSettings
  readonly paths: readonly string[]
}

function distinctSettings(files: readonly FileResult[]): readonly Tested[] {
  const byContent = new Map<string, { settings: SmtpSettings; paths: string[] }>()
  for (const { effective, path } of files) {
    if (effective === null) continue
    const content = JSON.stringify(effective)
    const known = byContent.get(content)
    if (known === undefined) byContent.set(content, { settings: effective, paths: [path] })
    else known.paths.push(path)
  }
  return [...byContent.values()]
}
