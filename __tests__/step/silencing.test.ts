import { expect, it } from '@jest/globals'
import { complaintsAbout, idle, withoutEffect } from '../../src/step/silencing.js'
import { siteWith } from '../support/workspace.js'
import { growthOf } from '../support/growth.js'
import { silenced, type Asked } from '../support/silenced.js'

/** Sends without encryption: a warning of `tls/off` on `<network>`, in line 6 where a comment stands above it. */
const UNENCRYPTED = (comment: string, network = 'port="587"'): string =>
  siteWith(
    `<smtp from="a@b.example">\n${comment}\n<network host="smtp.b.example" ${network} userName="kim" password="#{Password}#" />\n</smtp>`,
  )

const NEXT = (rule: string, reason = ': why'): string =>
  `<!-- umbraco-smtp-disable-next-line ${rule}${reason} -->`
const FILE = (rule: string, reason = ': why'): string =>
  `<!-- umbraco-smtp-disable ${rule}${reason} -->`

async function toldOf(text: string, asked?: Asked) {
  const { findings, suppressed } = await silenced(text, asked)
  return {
    told: findings
      .filter(({ rule }) => !OTHERS.includes(rule))
      .map(({ rule, severity }) => `${severity} ${rule}`)
      .sort(),
    silenced: suppressed.map(({ finding, by }) => `${finding.rule} ${by}`),
  }
}

const TLS_OFF = 'warning tls/off'
const ON_465 = 'port="465" enableSsl="true"'

/** What the file brings along, and no test is about. */
const OTHERS = ['settings/token', 'port/blocked']

interface Expected {
  readonly told: readonly string[]
  readonly silenced: readonly string[]
}

it.each<[what: string, text: string, expected: Asked & Expected]>([
  ['nothing', UNENCRYPTED(''), { told: [TLS_OFF], silenced: [] }],
  ['a line', UNENCRYPTED(NEXT('tls/off')), { told: [], silenced: ['tls/off comment'] }],
  ['the file', UNENCRYPTED(FILE('tls/off')), { told: [], silenced: ['tls/off comment'] }],
  [
    'a line that is further below',
    UNENCRYPTED(`${NEXT('tls/off')}\n`),
    { told: ['warning suppression/unused', TLS_OFF], silenced: [] },
  ],
  [
    'below a comment of two lines',
    UNENCRYPTED(NEXT('tls/off', ':\nwhy')),
    { told: [], silenced: ['tls/off comment'] },
  ],
  [
    'twice, of which one does nothing',
    UNENCRYPTED(`${FILE('tls/off')}\n${FILE('tls/off')}`),
    { told: ['warning suppression/unused'], silenced: ['tls/off comment'] },
  ],
  [
    'by an unknown rule, and no reason',
    UNENCRYPTED(`${FILE('tls/of')}\n${NEXT('tls/off', '')}`),
    {
      told: ['warning suppression/no-reason', 'warning suppression/unknown-rule', TLS_OFF],
      silenced: [],
    },
  ],
  [
    'an error by a comment',
    UNENCRYPTED(NEXT('port/implicit-tls'), ON_465),
    { told: ['error port/implicit-tls', 'warning suppression/error'], silenced: [] },
  ],
  [
    'an error by the input',
    UNENCRYPTED('', ON_465),
    { ignore: ['port/implicit-tls'], told: [], silenced: ['port/implicit-tls input'] },
  ],
  [
    'what .NET refuses by both',
    UNENCRYPTED(NEXT('smtp/unknown-attribute'), 'usrname="x" enableSsl="true"'),
    {
      ignore: ['smtp/unknown-attribute'],
      told: ['error smtp/unknown-attribute', 'warning suppression/error'],
      silenced: [],
    },
  ],
  [
    'the warning on a comment by the input',
    UNENCRYPTED(FILE('from/malformed'), 'port="587" enableSsl="true"'),
    { ignore: ['suppression/unused'], told: [], silenced: ['suppression/unused input'] },
  ],
])('silences %s', async (_, text, { told, silenced: out, ...asked }) => {
  expect(await toldOf(text, asked)).toEqual({ told, silenced: out })
})

it('takes a comment for used that an injection has no use for', async () => {
  const text = UNENCRYPTED(NEXT('credentials/committed'), 'port="587" enableSsl="true"').replace(
    '#{Password}#',
    'hunter2hunter2',
  )
  expect(await toldOf(text)).toEqual({ told: [], silenced: ['credentials/committed comment'] })
  const settings = { userName: 'kim', password: 'another-one' }
  expect(await toldOf(text, { mode: 'inject', settings })).toEqual({ told: [], silenced: [] })
})

it('never silences what keeps the settings from being injected', async () => {
  const text =
    '<configuration><system.webServer><aspNetCore processPath="dotnet" /></system.webServer></configuration>'
  const asked: Asked = {
    mode: 'inject',
    settings: { host: 'smtp.b.example' },
    ignore: ['inject/asp-net-core'],
  }
  const { findings } = await silenced(text, asked)
  expect(findings.map(({ rule }) => rule)).toContain('inject/asp-net-core')
  expect(withoutEffect(findings, ['inject/asp-net-core'])).toMatchObject([
    expect.stringContaining('"inject/asp-net-core"'),
  ])
})

it.each([
  ['tls/of', 'Did you mean tls/off?'],
  ['TLS/off', 'Write tls/off.'],
  ['everything', 'Allowed: ids of rules'],
])('refuses to ignore %s', (id, hint) => {
  expect(complaintsAbout(['tls/off', id])).toMatchObject([expect.stringContaining(hint)])
})

it('knows the rules on workflows too', () => {
  expect(complaintsAbout(['workflow/cache', 'suppression/unused'])).toEqual([])
})

it('takes a time that grows with the comments', async () => {
  const prepare = (size: number) => {
    const text = UNENCRYPTED(FILE('tls/off').repeat(size) + NEXT('tls/off').repeat(size))
    return () => silenced(text)
  }
  expect(await growthOf(prepare, 500)).toBeLessThan(1)
})

it('says which rules the input names in vain, where all was judged', async () => {
  const { findings, suppressed } = await silenced(UNENCRYPTED(''), { ignore: ['tls/off'] })
  const file = { findings, suppressed, verdict: 'ok' } as const
  const check = { mode: 'check', environment: '', ignore: ['tls/off', 'from/malformed'] } as const
  expect(idle(check, [file])).toEqual([expect.stringMatching(/"from\/malformed".* Take it out\.$/)])
  expect(idle({ ...check, ignore: ['tls/off', 'workflow/cache'] }, [file])).toEqual([])
  expect(idle({ ...check, mode: 'inject' }, [file])).toEqual([])
  expect(idle({ ...check, environment: 'live' }, [file])).toEqual([])
  expect(idle(check, [{ ...file, verdict: 'file' }])).toEqual([])
})
