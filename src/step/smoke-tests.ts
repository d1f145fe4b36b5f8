/**
 * The smoke tests of a step: one for each login.
 */
import type { Planned } from './plan-all.js'
import type { Blame, FileResult, SmokeTestResult } from './result.js'
import { inputBehind, type RequestedSettings, type SmtpSettings } from '../settings.js'
import type { SmokeTestFailOn } from '../smtp/fail-on.js'
import type { SendingSite } from '../smtp/shared-logins.js'
import type { SharedLogin, SmokeTest, Trouble } from '../smtp/smoke-test.js'
import type { SmokeTestLevel, Stage } from '../smtp/stages.js'

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

/** So many servers are tested in a step. Each may take all of its time, and a job must end. */
const MOST = 5

const TOO_MANY = `At most ${MOST} mail servers are tested in a step, and others came before this one. Test it in a step of its own, by the input files.`

/** A file whose settings were read. */
interface Site extends SendingSite {
  readonly file: FileResult
  /** Whether its runtime speaks TLS 1.0 and nothing later. */
  readonly oldTls: boolean
}

/** The rule that says so of a configuration. */
const OLD_TLS = 'tls/old-protocols'

/** Tests what each file would use, one login after another. */
export async function runSmokeTests(
  asked: SmokeTestAsked,
  planned: readonly Planned[],
  audience: Audience,
): Promise<readonly SmokeTestResult[]> {
  // Loaded only here: nodemailer and Node's own TLS cost more than all the rest of a run.
  const { smokeTest, sharedLogins, untested } = await import('../smtp/smoke-test.js')
  const sites = planned.flatMap(({ result, settings }) =>
    settings === null ? [] : [siteOf(result, settings)],
  )
  const logins = sharedLogins(sites, asked.requested)
  const tested = new Set(logins.filter(({ server }) => server !== '').slice(0, MOST))
  const results: SmokeTestResult[] = []
  for (const login of logins) {
    const request = {
      ...asked,
      recipient: asked.recipient ?? recipientOf(login),
      settings: login.settings,
      oldTls: oldTlsOf(login.sites),
      senders: [...login.senders.keys()],
    }
    const isLeftOut = login.server !== '' && !tested.has(login)
    if (tested.has(login)) audience.begins(login.server, login.settings.port, asked.level)
    const test = isLeftOut
      ? untested(request, TOO_MANY)
      : await smokeTest({ ...request, onStage: audience.stageEnds })
    const result = resultOf(test, login, asked.requested)
    if (tested.has(login)) audience.ends(result)
    results.push(result)
  }
  return results
}

function siteOf(file: FileResult, settings: SmtpSettings): Site {
  const found = [...file.findings, ...file.suppressed.map(({ finding }) => finding)]
  const oldTls = found.some(({ rule }) => rule === OLD_TLS)
  return { file, settings, oldTls, sender: file.sender?.address ?? settings.from }
}

function oldTlsOf(sites: readonly Site[]): 'none' | 'some' | 'all' {
  if (sites.every(({ oldTls }) => oldTls)) return 'all'
  return sites.some(({ oldTls }) => oldTls) ? 'some' : 'none'
}

/** Where none is asked for, mail goes to `from`; null where that is the sender itself, or is not set. */
function recipientOf({ sites }: SharedLogin<Site>): string | null {
  return sites.find(({ file }) => file.sender !== null)?.settings.from ?? null
}

function resultOf(
  test: SmokeTest,
  login: SharedLogin<Site>,
  requested: RequestedSettings,
): SmokeTestResult {
  const files = login.sites.map(({ file }) => file.path)
  const blames = test.troubles.map((trouble) => blameOf(trouble, login, requested))
  return { ...test, files, blames }
}

function blameOf(
  { diagnosis, status, senders }: Trouble,
  login: SharedLogin<Site>,
  requested: RequestedSettings,
): Blame {
  // The recipient is a matter of the test alone, and its hint names the input.
  const setting = diagnosis.setting === 'recipient' ? null : diagnosis.setting
  const isAboutSome = senders !== null && login.senders.size > 1
  const sites = isAboutSome
    ? senders.flatMap((sender) => login.senders.get(sender) ?? [])
    : login.sites.slice(0, 1)
  const senderOf = isAboutSome ? sites.map(({ file }) => file.path) : null
  if (setting === null) return { diagnosis, status, setting, input: null, places: [], senderOf }
  const own = setting === 'from' ? sites.flatMap(({ file }) => file.sender?.place ?? []) : []
  if (own.length > 0) return { diagnosis, status, setting, input: null, places: own, senderOf }
  const places = sites.flatMap(({ file }) => file.placeOf?.(setting) ?? [])
  return { diagnosis, status, setting, input: inputBehind(setting, requested), places, senderOf }
}
