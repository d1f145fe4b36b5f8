/**
 * Inputs → Request. Every complaint about an input is made here.
 */
import { capital, onGitHub, theInput } from '../mentions.js'
import { forbiddenCharacter } from '../syntax/xml/characters.js'
import type { EnvironmentKey } from '../findings/intent.js'
import type { Mode } from './result.js'
import { SHORTEST_SECRET } from '../redaction/forms.js'
import { inert } from '../text/inert.js'
import { lazily } from '../text/pattern.js'
import {
  CREDENTIALS,
  DELIVERY_FORMATS,
  DELIVERY_METHODS,
  EMPTY_SECRET_CAUSES,
  hostWithoutCredentials,
  SECURE_SOCKET_OPTIONS,
  SETTING_INPUTS,
  type RequestedSettings,
} from '../settings.js'
import { FAIL_ON as SMOKE_TEST_FAIL_ON, type SmokeTestFailOn } from '../smtp/fail-on.js'
import { LEVELS, type SmokeTestLevel } from '../smtp/stages.js'
import { readEnvironmentKeys } from './environment-keys.js'
import { Inputs, type ReadInput } from './input-grammars.js'

/** What the workflow asks for. */
export interface Request {
  readonly mode: Mode
  /** Which files an `inject` would take; it differs from `mode` where a pull request is not trusted. */
  readonly requestedMode: Mode
  readonly origin: Origin
  /** What the origin of the run keeps from being done, and why; null where that is nothing. */
  readonly notice: string | null
  /** What deserves a look, and stops nothing; each one sentence or two. */
  readonly warnings: readonly string[]
  /** Paths and globs in their order, `!` excludes. */
  readonly files: readonly string[]
  readonly settings: RequestedSettings
  readonly failOn: FailOn
  /** Paths of sections (`group/section`) that are registered above the site. */
  readonly knownSections: readonly string[]
  /** The environment of the site that is asked for; `*` and '' for all that its files show. */
  readonly environment: string
  /** What the environments of the site supply when it runs. */
  readonly environmentKeys: readonly EnvironmentKey[]
  /** Rule ids whose findings are not wanted. */
  readonly ignore: readonly string[]
  /** The path of the JSON report, as given; null where none is asked for. */
  readonly report: string | null
  /** The same of the SARIF report. */
  readonly sarif: string | null
  /** A secret; null where none is given. */
  readonly gitHubToken: string | null
  /** Whether a review of the pull request is to suggest what could be mended. */
  readonly suggest: boolean
  /** Whether the files are put back after the job. */
  readonly restore: boolean
  /** null where none is asked for, or the origin of the run allows none. */
  readonly smokeTest: SmokeTestInputs | null
}

/** How the mail server is tested. */
export interface SmokeTestInputs {
  readonly level: SmokeTestLevel
  /** null: the sender itself. */
  readonly recipient: string | null
  /** For each server, in milliseconds. */
  readonly timeoutMs: number
  readonly failOn: SmokeTestFailOn
  /** The path of a PEM file with further certificate authorities; null where there is none. */
  readonly authorities: string | null
}

/** The lowest severity of a finding that fails the step. */
export type FailOn = (typeof FAIL_ON)[number]

/** Where the run comes from, as far as secrets and trust are concerned. */
export type Origin = 'trusted' | 'fork' | 'dependabot' | 'unknown'

/** A request as far as it could be read, and what is wrong with the inputs. */
export interface InputsRead {
  readonly request: Request
  /** One sentence or two each: the input, what is wrong, what is allowed. */
  readonly complaints: readonly string[]
}

const MODES = ['inject', 'check'] as const
const FAIL_ON = ['error', 'warning', 'never'] as const

/**
 * Whether a run may know the secrets. A pull request from elsewhere chooses the files that they would be compared
 * with and the server that they would be sent to: whatever depended on them could be asked for them.
 */
export function mayKnowSecrets(origin: Origin): boolean {
  return origin === 'trusted' || origin === 'dependabot'
}

/** Reads all inputs; unset and empty are the same, and so are the secrets of a run that may not know them. */
export function readInputs(read: ReadInput, origin: Origin): InputsRead {
  const inputs = new Inputs(mayKnowSecrets(origin) ? read : withoutSecrets(read))
  const requestedMode = inputs.choice('mode', MODES) ?? 'inject'
  const settings = readSettings(inputs)
  const smokeTest = readSmokeTest(inputs)
  const environmentKeys = readEnvironmentKeys(inputs.lines('environment-keys', []))
  const notice = restriction(origin, { requestedMode, settings, smokeTest })
  const isCheck = requestedMode === 'check' || (notice !== null && origin !== 'unknown')
  const request: Request = {
    mode: isCheck ? 'check' : 'inject',
    requestedMode,
    origin,
    notice,
    warnings: shortSecret(settings),
    files: inputs.lines('files', ['web.config']),
    settings,
    failOn: inputs.choice('fail-on', FAIL_ON) ?? 'error',
    knownSections: inputs.sectionPaths('known-sections'),
    environment: inputs.text('environment') ?? '',
    environmentKeys: environmentKeys.keys,
    ignore: inputs.lines('ignore', []),
    report: inputs.text('report'),
    sarif: inputs.text('sarif'),
    gitHubToken: inputs.text('github-token'),
    suggest: inputs.boolean('suggest') ?? false,
    restore: inputs.boolean('restore') ?? true,
    smokeTest: notice === null ? smokeTest : null,
  }
  const { complaints } = inputs
  return {
    request,
    complaints: [
      ...complaints,
      ...environmentKeys.complaints,
      ...lacking(request, origin),
      ...contradictions(request),
    ],
  }
}

/** The inputs as they are without the secrets in them. */
function withoutSecrets(read: ReadInput): ReadInput {
  return (name) => {
    if (name === 'username' || name === 'password') return ''
    return name === 'host' ? hostWithoutCredentials(read(name)) : read(name)
  }
}

function readSmokeTest(inputs: Inputs): SmokeTestInputs | null {
  const level = inputs.choice('smoke-test', ['none', ...LEVELS])
  const rest = {
    recipient: inputs.text('smoke-test-recipient'),
    timeoutMs: 1000 * (inputs.seconds('smoke-test-timeout') ?? 30),
    failOn: inputs.choice('smoke-test-fail-on', SMOKE_TEST_FAIL_ON) ?? 'site',
    authorities: inputs.text('smoke-test-ca'),
  }
  return level === null || level === 'none' ? null : { level, ...rest }
}

function readSettings(inputs: Inputs): RequestedSettings {
  const values = {
    from: inputs.text('from'),
    host: inputs.text('host'),
    port: inputs.port('port'),
    userName: inputs.raw('username'),
    password: inputs.raw('password'),
    enableSsl: inputs.boolean('enable-ssl'),
    secureSocketOptions: inputs.choice('secure-socket-options', SECURE_SOCKET_OPTIONS),
    defaultCredentials: inputs.boolean('default-credentials'),
    clientDomain: inputs.text('client-domain'),
    targetName: inputs.text('target-name'),
    deliveryMethod: inputs.choice('delivery-method', DELIVERY_METHODS),
    deliveryFormat: inputs.choice('delivery-format', DELIVERY_FORMATS),
    pickupDirectoryLocation: inputs.text('pickup-directory'),
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}

/** What is shorter than a mask may be would stand in the log for everybody to see. */
function shortSecret({ password = '' }: RequestedSettings): readonly string[] {
  if (password === '' || password.length >= SHORTEST_SECRET) return []
  return [
    `${capital(theInput('password'))} has fewer than ${SHORTEST_SECRET} characters: it is too short to be masked in the log, and to be a password. If the server takes it, choose a longer one.`,
  ]
}

/** What is asked for, as far as the origin of a run may forbid it. */
type Asked = Pick<Request, 'requestedMode' | 'settings' | 'smokeTest'>

/** What the origin of a run keeps from being done, and why; null where that is nothing. */
function restriction(origin: Origin, { requestedMode, settings, smokeTest }: Asked): string | null {
  const untested = smokeTest === null ? '' : ' No smoke test runs.'
  if (origin === 'dependabot') {
    if (requestedMode === 'check' || settings.password !== undefined) return null
    return `This is Dependabot's pull request, and ${theInput('password')} is empty: nothing is injected, the files are checked only.${untested} Dependabot has secrets of its own.`
  }
  if (origin === 'fork' && requestedMode === 'inject') {
    return `This pull request comes from another repository: nothing is injected, the files are checked only.${untested}`
  }
  if (origin === 'trusted' || smokeTest === null) return null
  const reason =
    origin === 'fork' ? 'This pull request comes from another repository' : UNKNOWN_ORIGIN
  return `${reason}: no smoke test runs, since the pull request could choose the mail server.`
}

const UNKNOWN_ORIGIN =
  'The event of this run (GITHUB_EVENT_PATH) does not tell where the run comes from, so it may be a pull request from a fork'

/** What `inject` lacks: an origin to be trusted with secrets, or something to inject. */
function lacking({ mode, settings }: Request, origin: Origin): readonly string[] {
  if (mode === 'check') return []
  if (origin === 'unknown') {
    return [
      `${UNKNOWN_ORIGIN}, into which no secret goes. Run the job again, or set "mode" to "check".`,
    ]
  }
  if (Object.keys(settings).length > 0) return []
  return [
    `There is nothing to inject: ${onGitHub(`no input with a setting has a value (${inputNames()}).`, 'no variable with a setting has a value.')} ${EMPTY_SECRET_CAUSES}${onGitHub(' To check the files without secrets, set "mode" to "check".')}`,
  ]
}

function contradictions(request: Request): readonly string[] {
  const { requestedMode, failOn, settings } = request
  const complaints = unwritable(settings)
  if (requestedMode === 'inject' && failOn === 'never') {
    complaints.push(
      `${capital(theInput('fail-on'))} is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.`,
    )
  }
  if (request.suggest && request.gitHubToken === null) {
    complaints.push(
      `${capital(theInput('suggest'))} is true, and ${theInput('github-token')} is empty. Set it to \${{ github.token }}, or take "suggest" out.`,
    )
  }
  complaints.push(...environmentComplaints(request), ...encryptionComplaints(settings))
  const { defaultCredentials, userName, password } = settings
  if (defaultCredentials === true && (userName !== undefined || password !== undefined)) {
    complaints.push(
      `${capital(theInput('default-credentials', userName === undefined ? 'password' : 'username'))} contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`,
    )
  }
  return complaints
}

/** What no file's name may have on Windows; with a comma, somebody means several environments. */
const NOT_IN_NAMES = lazily(String.raw`[\\/:*?"<>|,\p{Cc}]`, 'u')

/** An injection writes into one environment. */
function environmentComplaints({ requestedMode, environment }: Request): readonly string[] {
  if (environment === '') return []
  if (environment === '*' && requestedMode === 'inject') {
    return [
      `${capital(theInput('environment'))} is "*", which is allowed in mode "check" only. Name the environment into which the settings go.`,
    ]
  }
  if (!NOT_IN_NAMES().test(environment) || environment === '*') return []
  return [
    `${capital(theInput('environment'))} has the unknown value "${inert(environment, 60)}". Allowed: the name of one environment, which is a part of a file's name; in mode "check" also *.`,
  ]
}

function encryptionComplaints(settings: RequestedSettings): readonly string[] {
  const { enableSsl, secureSocketOptions: option } = settings
  if (enableSsl === undefined || option === undefined) return []
  const isEncrypted = option === 'SslOnConnect' || option === 'StartTls'
  if (enableSsl ? option !== 'None' : !isEncrypted) return []
  return [
    `${capital(theInput('enable-ssl', 'secure-socket-options'))} contradict each other: ${String(enableSsl)} and ${option}. Take one of them out.`,
  ]
}

function inputNames(): string {
  return SETTING_INPUTS.map(([input]) => input).join(', ')
}

/** What XML 1.0 cannot contain, not even as a reference (section 2.2). */
function unwritable(settings: RequestedSettings): string[] {
  return SETTING_INPUTS.flatMap(([input, setting]) => {
    const value = settings[setting]
    const offset = typeof value === 'string' ? forbiddenCharacter(value) : null
    if (typeof value !== 'string' || offset === null) return []
    const place = CREDENTIALS.has(setting) ? '' : ` at character ${offset + 1}`
    return [
      `${capital(theInput(input))} contains${place} a character that XML cannot contain (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value again without it; text that was copied often brings one along.`,
    ]
  })
}
