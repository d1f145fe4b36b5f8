import { expect, it } from '@jest/globals'
import { readInputs, type Origin } from '../../src/step/inputs.js'
import { inWorkflow } from '../support/in-workflow.js'

const GIVEN = { from: 'a@b.example', username: 'kim', password: 'p' }

function read(inputs: Readonly<Record<string, string>>, origin: Origin = 'trusted') {
  const values = new Map(Object.entries(inputs))
  return readInputs((name) => values.get(name) ?? '', origin)
}

it('takes unset inputs for the defaults', () => {
  expect(read({ mode: 'check' })).toStrictEqual({
    request: {
      mode: 'check',
      requestedMode: 'check',
      origin: 'trusted',
      notice: null,
      warnings: [],
      files: ['web.config'],
      settings: {},
      failOn: 'error',
      knownSections: [],
      environment: '',
      environmentKeys: [],
      ignore: [],
      report: null,
      sarif: null,
      gitHubToken: null,
      suggest: false,
      restore: true,
      smokeTest: null,
    },
    complaints: [],
  })
})

it('reads every input', () => {
  const { request, complaints } = read({
    mode: ' Inject\n',
    files: ' a/web.config \r\n\n!Views/**\n',
    from: ' a@b.example ',
    host: 'smtp.b.example',
    port: ' 587 ',
    username: ' kim ',
    password: ' p\n',
    'enable-ssl': 'TRUE',
    'default-credentials': 'false',
    'client-domain': 'web01',
    'target-name': 'SMTPSVC/b',
    'delivery-method': 'network',
    'delivery-format': 'INTERNATIONAL',
    'pickup-directory': 'c:\\mail',
    'fail-on': 'warning',
    'known-sections': 'umbracoConfiguration/settings\nclientDependency',
    report: ' out/report.json ',
  })
  expect(complaints).toStrictEqual([])
  expect(request).toMatchObject({
    mode: 'inject',
    files: ['a/web.config', '!Views/**'],
    failOn: 'warning',
    knownSections: ['umbracoConfiguration/settings', 'clientDependency'],
    report: 'out/report.json',
  })
  expect(request.settings).toStrictEqual({
    from: 'a@b.example',
    host: 'smtp.b.example',
    port: 587,
    userName: ' kim ',
    password: ' p\n',
    enableSsl: true,
    defaultCredentials: false,
    clientDomain: 'web01',
    targetName: 'SMTPSVC/b',
    deliveryMethod: 'Network',
    deliveryFormat: 'International',
    pickupDirectoryLocation: 'c:\\mail',
  })
})

it('trims ASCII white space alone', () => {
  expect(read({ mode: 'check', from: '\u00a0a\ufeff' }).request.settings.from).toBe('\u00a0a\ufeff')
})

it.each([
  [{ mode: 'dry-run' }, '"mode" has the unknown value "dry-run". Allowed: inject, check.'],
  [{ restore: 'no' }, '"restore" has the unknown value "no". Allowed: true, false.'],
  [{ port: '0' }, '"port" has the unknown value "0". Allowed: a number from 1 to 65535'],
  [{ port: '65536' }, '"port" has the unknown value "65536"'],
  [{ port: '0x24B' }, '"port" has the unknown value "0x24B"'],
  [{ port: '5 87' }, '"port" has the unknown value "5 87"'],
  [{ 'enable-ssl': 'yes' }, '"enable-ssl" has the unknown value "yes". Allowed: true, false.'],
  [{ 'enable-ssl': '1' }, '"enable-ssl" has the unknown value "1"'],
  [{ 'default-credentials': 'on' }, '"default-credentials" has the unknown value "on"'],
  [{ 'delivery-method': 'Smtp' }, 'Allowed: Network, SpecifiedPickupDirectory, PickupDirectory'],
  [{ 'delivery-format': '8bit' }, 'Allowed: SevenBit, International.'],
  [
    { 'fail-on': 'notice' },
    '"fail-on" has the unknown value "notice". Allowed: error, warning, never',
  ],
  [{ 'known-sections': 'a/b\nc d' }, '"known-sections" has the unknown value "c d". Allowed: one'],
  [{ 'known-sections': '<section>' }, '"known-sections" has the unknown value "<section>"'],
  [{ 'known-sections': 'a//b' }, '"known-sections" has the unknown value "a//b"'],
  [{ 'fail-on': 'never' }, '"fail-on" is "never", which is allowed in mode "check" only'],
  [{ mode: '::add-mask::x' }, '"mode" has the unknown value ": :add-mask::x"'],
  [{ 'default-credentials': 'true' }, '"default-credentials" and "username" contradict each other'],
  [{ host: 'a\u0000b' }, '"host" contains at character 2 a character that XML cannot contain'],
  [{ password: 'a\u0007b' }, '"password" contains a character that XML cannot contain'],
  [{ username: 'a\ud800b' }, '"username" contains a character that XML cannot contain'],
])('complains of %j', (inputs, message) => {
  const { complaints } = read({ ...GIVEN, ...inputs })
  expect(complaints.map(inWorkflow)).toEqual([expect.stringContaining(message)])
})

it.each([
  ['abc', 1],
  [' ', 1],
  ['abcd', 0],
  ['', 0],
])('warns of the password %j, which is too short to be masked, %i times', (password, count) => {
  const { request } = read({ mode: 'check', password })
  expect(request.warnings).toHaveLength(count)
  expect(request.warnings.join()).not.toContain(`"${password}"`)
})

it('complains of all inputs at once', () => {
  expect(read({ mode: 'a', port: 'b', 'enable-ssl': 'c' }).complaints).toHaveLength(4)
})

it('has nothing to inject where no setting arrives, and names the causes', () => {
  const { complaints } = read({ files: 'web.config' })
  expect(complaints).toEqual([expect.stringMatching(/nothing to inject.*misspelt.*"check"/)])
  expect(read({ mode: 'check' }).complaints).toStrictEqual([])
})

it.each<[Origin, Readonly<Record<string, string>>, 'inject' | 'check']>([
  ['trusted', GIVEN, 'inject'],
  ['fork', GIVEN, 'check'],
  ['fork', {}, 'check'],
  ['dependabot', GIVEN, 'inject'],
  ['dependabot', { ...GIVEN, password: '' }, 'check'],
])('decides between inject and check: %s, %j', (origin, inputs, mode) => {
  const { request, complaints } = read(inputs, origin)
  expect(complaints).toStrictEqual([])
  expect(request).toMatchObject({ mode, requestedMode: 'inject' })
  expect(request.notice === null).toBe(mode === 'inject')
})

it.each<Origin>(['fork', 'unknown'])('forgets the secrets where the origin is %s', (origin) => {
  const { request, complaints } = read(
    {
      ...{ mode: 'check', host: 'smtp://kim:p@b.example', username: 'kim', password: '\u0001' },
      'default-credentials': 'true',
    },
    origin,
  )
  expect(request.settings).toStrictEqual({ host: 'smtp://***@b.example', defaultCredentials: true })
  expect([...request.warnings, ...complaints]).toStrictEqual([])
})

it('still says what is wrong with the inputs of a smoke test that will not run', () => {
  const inputs = { mode: 'check', 'smoke-test': 'login', 'smoke-test-timeout': 'soon' }
  expect(read(inputs, 'fork').complaints).toHaveLength(1)
  expect(read(inputs, 'fork').request.smokeTest).toBeNull()
})

it('injects nothing where the event is unknown', () => {
  expect(read(GIVEN, 'unknown').complaints).toEqual([expect.stringContaining('GITHUB_EVENT_PATH')])
  expect(read({ mode: 'check' }, 'unknown').complaints).toStrictEqual([])
})
