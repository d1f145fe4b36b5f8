/**
 * The smoke tests of a step: one for each distinct set of effective settings.
 */
import { distinctSettings, type Blame, type FileResult, type SmokeTestResult } from './result.js'
import { inputBehind, type RequestedSettings, type SettingName } from '../settings.js'
import type { SmokeTestFailOn } from '../smtp/fail-on.js'
import type { Diagnosis } from '../smtp/smoke-test.js'
import type { SmokeTestLevel, Stage, StageName } from '../smtp/stages.js'

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
  const { smokeTest } = await import('../smtp/smoke-test.js')
  const results: SmokeTestResult[] = []
  for (const { settings, files: same } of distinctSettings(files)) {
    audience.begins(settings.host ?? '', settings.port, asked.level)
    const test = await smokeTest({ ...asked, settings, onStage: audience.stageEnds })
    const paths = same.map(({ path }) => path)
    const blame = blameOf(test.diagnosis, same, asked.requested)
    const result = { ...test, files: paths, blame }
    audience.ends(result)
    results.push(result)
  }
  return results
}

/** Which setting to look at first, by the stage that failed. */
const BLAMED: Readonly<Record<StageName, SettingName>> = {
  dns: 'host',
  tcp: 'port',
  greeting: 'port',
  ehlo: 'clientDomain',
  starttls: 'enableSsl',
  tls: 'enableSsl',
  cert: 'host',
  auth: 'userName',
  mail: 'from',
  rcpt: 'from',
  data: 'from',
  message: 'from',
}

function blameOf(
  diagnosis: Diagnosis | null,
  [first]: readonly FileResult[],
  requested: RequestedSettings,
): Blame | null {
  if (diagnosis === null) return null
  const setting = BLAMED[diagnosis.stage]
  return {
    setting,
    place: first?.placeOf?.(setting) ?? null,
    input: inputBehind(setting, requested),
  }
}
