/**
 * The smoke tests of a step: one for each login.
 */
import type { Planned } from './plan-all.js'
import type { Blame, FileResult, SmokeTestResult } from './result.js'
import {
  inputBehind,
  isMailKit,
  type RequestedSettings,
  type SettingName,
  type SmtpSettings,
} from '../settings.js'
import type { SmokeTestFailOn } from '../smtp/fail-on.js'
import type { SendingSite } from '../smtp/shared-logins.js'
import type { Diagnosis, SharedLogin, SmokeTest, Trouble } from '../smtp/smoke-test.js'
import type { SmokeTestLevel, Stage } from '../smtp/stages.js'
import { laterSites } from './later-sites.js'

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
  /** The environment that is asked for; '' and `*` for all of them. */
  readonly environment: string
}

/** So many servers are tested in a step. Each may take all of its time, and a job must end. */
const MOST = 5

const TOO_MANY = {
  id: 'TOO_MANY_SERVERS',
  hint: `At most ${MOST} mail servers are tested in a step, and others came before this one. Test it in a step of its own, by the input files.`,
}

const UNKNOWN_PASSWORD = {
  id: 'PASSWORD_UNKNOWN',
  hint: 'The environment supplies the login, and nobody here knows it. Give the inputs "username" and "password" to test it, or set "smoke-test" to connect.',
}

/** A file whose settings were read. */
type Site = SendingSite & {
  readonly file: FileResult
  /** Whether its environment supplies a login that nobody here knows. */
  readonly isLoginUnknown: boolean
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
  const { smokeTest, sharedLogins, portOf, untested } = await import('../smtp/smoke-test.js')
  const sites = planned.flatMap((one) => sitesOf(one, asked))
  const logins = sharedLogins(sites, asked.requested)
  const tested = new Set(logins.filter(({ server }) => server !== '').slice(0, MOST))
  const results: SmokeTestResult[] = []
  for (const login of logins) {
    const request = {
      ...login.first,
      ...asked,
      recipient: asked.recipient ?? recipientOf(login),
      oldTls: oldTlsOf(login.sites),
      senders: [...login.senders.keys()],
    }
    const isLeftOut = login.server !== '' && !tested.has(login)
    if (tested.has(login)) audience.begins(login.server, portOf(login.first), asked.level)
    const reason = isLeftOut ? TOO_MANY : doubtAbout(login, asked)
    const test =
      reason === null
        ? await smokeTest({ ...request, onStage: audience.stageEnds })
        : untested(request, reason)
    const result = resultOf(test, login, asked.requested)
    if (tested.has(login)) audience.ends(result)
    results.push(result)
  }
  return results
}

function sitesOf(
  { result: file, settings, environments }: Planned,
  { requested, environment }: SmokeTestAsked,
): readonly Site[] {
  const later = laterSites(environments, requested, environment).map((one) => ({ ...one, file }))
  const own = [...(settings === null ? [] : [settings]), ...olderSettings(environments, requested)]
  const older = own.map((one) => ({
    client: 'system-net-mail' as const,
    file,
    settings: one,
    sender: file.sender?.address ?? one.from,
    isLoginUnknown: false,
  }))
  return [...older, ...later]
}

/** What a site of Umbraco 7 or 8 uses in each environment, with the inputs on top. */
function olderSettings(
  environments: Planned['environments'],
  { secureSocketOptions: _, ...requested }: RequestedSettings,
): readonly SmtpSettings[] {
  return environments.flatMap(({ effective }) =>
    effective === null || isMailKit(effective) ? [] : [{ ...effective, ...requested }],
  )
}

/** Why a login cannot be tested; null where it can. */
function doubtAbout(
  { first, server }: SharedLogin<Site>,
  { level }: SmokeTestAsked,
): typeof UNKNOWN_PASSWORD | null {
  return server !== '' && level !== 'connect' && first.isLoginUnknown ? UNKNOWN_PASSWORD : null
}

function oldTlsOf(sites: readonly Site[]): 'none' | 'some' | 'all' {
  const isOld = ({ file }: Site): boolean =>
    [...file.findings, ...file.suppressed.map(({ finding }) => finding)].some(
      ({ rule }) => rule === OLD_TLS,
    )
  if (sites.every(isOld)) return 'all'
  return sites.some(isOld) ? 'some' : 'none'
}

/** Where none is asked for, mail goes to `from`; null where that is the sender itself, or is not set. */
function recipientOf({ sites }: SharedLogin<Site>): string | null {
  const site = sites.find(({ file }) => file.sender !== null)
  return site?.client === 'system-net-mail' ? site.settings.from : null
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

/** The recipient is a matter of the test alone, and its hint names the input. */
function settingOf({ setting }: Diagnosis): SettingName | null {
  return setting === 'recipient' ? null : setting
}

function blameOf(
  { diagnosis, status, senders }: Trouble,
  login: SharedLogin<Site>,
  requested: RequestedSettings,
): Blame {
  const setting = settingOf(diagnosis)
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
