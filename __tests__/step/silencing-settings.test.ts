import { expect, it } from '@jest/globals'
import { growthOf } from '../support/growth.js'
import { silencedSettings, type Asked } from '../support/silenced.js'

const BASE = 'appsettings.json'
const STAGING = 'appsettings.Staging.json'

/** Has a key that is not a setting, a warning of `options/unknown-key`, in the line below the comment. */
const UNKNOWN = (comment: string): string =>
  settingsWith(`"Host": "smtp.b.example",\n${comment}\n"EnableSsl": true`)

function settingsWith(smtp: string): string {
  return `{ "Umbraco": { "CMS": { "Global": { "Smtp": {\n"From": "a@b.example",\n${smtp}\n} } } } }`
}

const NEXT = (rule: string): string => `// umbraco-smtp-disable-next-line ${rule}: why`
const FILE = (rule: string): string => `// umbraco-smtp-disable ${rule}: why`

/** What the files bring along, and no test is about. */
const OTHERS = ['mail-kit/tls-not-required', 'mail-kit/port-25']

async function toldOf(files: Readonly<Record<string, string>>, asked?: Asked) {
  const { findings, suppressed } = await silencedSettings(files, asked)
  return {
    told: findings
      .filter(({ rule }) => !OTHERS.includes(rule))
      .map(({ rule, severity, path, at }) => `${severity} ${rule} ${path}:${at.line}`)
      .sort(),
    silenced: suppressed.map(({ finding, by }) => `${finding.rule} ${by}`),
  }
}

const BY_COMMENT = ['options/unknown-key comment']

interface Expected {
  readonly told: readonly string[]
  readonly silenced: readonly string[]
}

it.each<[what: string, files: Readonly<Record<string, string>>, expected: Asked & Expected]>([
  [
    'nothing',
    { [BASE]: UNKNOWN('') },
    { told: [`warning options/unknown-key ${BASE}:5`], silenced: [] },
  ],
  ['a line', { [BASE]: UNKNOWN(NEXT('options/unknown-key')) }, { told: [], silenced: BY_COMMENT }],
  [
    'a line, by a comment behind a value',
    {
      [BASE]: settingsWith(
        `"Host": "b.example", ${NEXT('options/unknown-key')}\n"EnableSsl": true`,
      ),
    },
    { told: [], silenced: BY_COMMENT },
  ],
  [
    'a line, by a block',
    { [BASE]: UNKNOWN('/* umbraco-smtp-disable-next-line options/unknown-key:\nwhy */') },
    { told: [], silenced: BY_COMMENT },
  ],
  [
    'the file',
    { [BASE]: UNKNOWN(FILE('options/unknown-key')) },
    { told: [], silenced: BY_COMMENT },
  ],
  [
    'nothing by a text in quotes',
    { [BASE]: UNKNOWN(`"Note": "${FILE('options/unknown-key')}",`) },
    {
      told: [`warning options/unknown-key ${BASE}:4`, `warning options/unknown-key ${BASE}:5`],
      silenced: [],
    },
  ],
  [
    'nothing in another file',
    {
      [BASE]: settingsWith(`"Host": "b.example" ${FILE('options/unknown-key')}`),
      [STAGING]: UNKNOWN(''),
    },
    {
      told: [`warning options/unknown-key ${STAGING}:5`, `warning suppression/unused ${BASE}:3`],
      silenced: [],
    },
  ],
  [
    'the file of an environment',
    {
      [BASE]: settingsWith('"Host": "b.example"'),
      [STAGING]: UNKNOWN(FILE('options/unknown-key')),
    },
    { told: [], silenced: BY_COMMENT },
  ],
  [
    'what refuses the settings, by nothing',
    {
      [BASE]: settingsWith(`"Host": "b.example", ${NEXT('options/unconvertible')}\n"Port": "many"`),
    },
    {
      ignore: ['options/unconvertible'],
      told: [`error options/unconvertible ${BASE}:4`, `warning suppression/error ${BASE}:3`],
      silenced: [],
    },
  ],
])('silences %s', async (_, files, { told, silenced, ...asked }) => {
  expect(await toldOf(files, asked)).toEqual({ told, silenced })
})

const IN_STAGING_ONLY = {
  [BASE]: settingsWith('"Host": "b.example"'),
  [STAGING]: UNKNOWN(NEXT('options/unknown-key')),
}

it('takes a comment for used that another environment has a use for', async () => {
  expect(await toldOf(IN_STAGING_ONLY, { environment: 'Production' })).toEqual({
    told: [],
    silenced: [],
  })
})

it('does not tell of a comment in the base that other environments may have a use for', async () => {
  const files = { [STAGING]: settingsWith('"Port": 587'), [BASE]: UNKNOWN(FILE('options/hidden')) }
  const { told } = await toldOf(files)
  expect(told).not.toContain(`warning suppression/unused ${BASE}:4`)
})

it('takes a time that grows with the comments', async () => {
  const prepare = (size: number) => {
    const comments = `${FILE('options/unknown-key')}\n${NEXT('options/unknown-key')}\n`.repeat(size)
    const text = UNKNOWN(comments)
    return () => silencedSettings({ [BASE]: text })
  }
  expect(await growthOf(prepare, 500)).toBeLessThan(1)
})
