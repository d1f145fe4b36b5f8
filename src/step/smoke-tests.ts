/**
 * The smoke tests of a step: one for each login.
 */
import { theInput } from '../mentions.js'
import { placesOf, type KnownPlaces } from './places.js'
import type { Planned } from './plan-one.js'
import type { Blame, FileResult, Mode, SmokeTestResult } from './result.js'
import {
  inputBehind,
  isMailKit,
  SETTING_INPUTS,
  type RequestedSettings,
  type SettingName,
  type SmtpSettings,
} from '../settings.js'
import type { SmokeTestFailOn } from '../smtp/fail-on.js'
import type { SendingSite } from '../smtp/shared-logins.js'
import type { Diagnosis, SharedLogin, SmokeTest, Trouble } from '../smtp/smoke-test.js'
import type { SmokeTestLevel, Stage } from '../smtp/stages.js'
import { differencesIn, passwordNote } from './given-for-test.js'
import { laterSites, type Unknown } from './later-sites.js'

/** Follows a test as it happens. */
export interface Audience {
  readonly begins: (host: string, port: number, level: SmokeTestLevel) => void
  readonly stageEnds: (stage: Stage) => void
  readonly ends: (test: SmokeTestResult) => void
}

/** What is asked of every test. */
export interface SmokeTestAsked {
  readonly mode: Mode
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

/** A file whose settings were read. */
type Site = SendingSite & {
  readonly file: FileResult
  /** null where the site has none: a site of Umbraco 7 or 8 without transforms. */
  readonly environment: string | null
  readonly whyNoServer: string | null
  readonly unknown: readonly Unknown[]
  /** Where its settings stand. */
  readonly places: KnownPlaces['planned']
  readonly asItIs: KnownPlaces['asItIs']
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
  const logins = sharedLogins(planned.flatMap((one) => sitesOf(one, asked)))
  const tested = new Set(logins.filter(({ server }) => server !== '').slice(0, MOST))
  const results: SmokeTestResult[] = []
  for (const login of logins) {
    const request = {
      ...asked,
      ...login.first,
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
    const result = resultOf(test, login, asked)
    if (tested.has(login)) audience.ends(result)
    results.push(result)
  }
  return results
}

function sitesOf(
  { result: file, settings, environments, places: known }: Planned,
  { requested, environment }: SmokeTestAsked,
): readonly Site[] {
  const { planned: places = new Map(), asItIs = null } = known ?? {}
  const later = laterSites(environments, requested, environment).map((one) => ({
    ...one,
    ...{ file, places, asItIs },
  }))
  const own = settings === null ? [] : [{ settings, environment: null }]
  const older = [...own, ...olderSites(environments, requested)].map((one) => ({
    ...one,
    client: 'system-net-mail' as const,
    ...{ file, places, requested, whyNoServer: null, unknown: [], asItIs: null },
    sender: file.sender?.address ?? one.settings.from,
  }))
  return [...older, ...later]
}

/** What a site of Umbraco 7 or 8 uses in each environment, with the inputs on top. */
function olderSites(
  environments: Planned['environments'],
  { secureSocketOptions: _, ...requested }: RequestedSettings,
): readonly { readonly environment: string; readonly settings: SmtpSettings }[] {
  return environments.flatMap(({ effective, name }) =>
    effective === null || isMailKit(effective)
      ? []
      : [{ environment: name, settings: { ...effective, ...requested } }],
  )
}

/** Why a login cannot be tested at all; null where it can. */
function doubtAbout(
  { first: { unknown }, server }: SharedLogin<Site>,
  { level }: SmokeTestAsked,
): typeof TOO_MANY | null {
  const isSenderUsed = level === 'recipient' || level === 'send'
  const missing = unknown.find(({ setting }) => isSenderUsed || setting !== 'from')
  if (missing === undefined || server === '') return null
  const { setting, environmentKey } = missing
  const [input = ''] = SETTING_INPUTS.find(([, one]) => one === setting) ?? []
  return {
    id: 'SETTING_UNKNOWN',
    hint: `The environment supplies a setting by the key "${environmentKey}", and nobody here knows its value. Write the value behind the key in ${theInput('environment-keys')}, or set ${theInput(input)}.`,
  }
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
  asked: SmokeTestAsked,
): SmokeTestResult {
  const { requested } = asked
  const files = [...new Set(login.sites.map(({ file }) => file.path))]
  const blames = test.troubles.map((trouble) => blameOf(trouble, login, requested))
  return { ...test, files, blames, ...givenFor(test, login, asked) }
}

/** What the inputs make of a test that the site's own settings would not. */
function givenFor(
  { host }: SmokeTest,
  { first, sites }: SharedLogin<Site>,
  { mode, level, requested }: SmokeTestAsked,
): Pick<SmokeTestResult, 'differences' | 'note' | 'whySkipped'> {
  const whySkipped = host === null ? first.whyNoServer : null
  if (host === null || mode !== 'check') return { differences: [], note: null, whySkipped }
  const differences = Array.from(new Set(sites.map(({ file }) => file)), (file) => {
    const own = sites.filter((site) => site.file === file)
    const tested = own.flatMap(({ environment }) => environment ?? [])
    const asItIs = own[0]?.asItIs ?? null
    return asItIs === null ? [] : differencesIn(asItIs, requested, tested)
  })
  const before = first.asItIs?.environments.find(({ name }) => name === first.environment)
  const note = level === 'connect' ? null : passwordNote(before, requested)
  return { differences: differences.flat(), note, whySkipped }
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
  const places = sites.flatMap((site) => placesOf(site.places, setting, site.environment))
  return { diagnosis, status, setting, input: inputBehind(setting, requested), places, senderOf }
}
