/**
 * What Microsoft's port of the configuration loader to .NET says (System.Configuration.ConfigurationManager),
 * run behind a host that answers as that of ASP.NET does.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { judged, judgedText } from '../../support/site.js'

interface Row {
  readonly id: string
  /** The file, in base64. */
  readonly bytes: string
  readonly verdict: 'OK' | 'F' | 'S'
  readonly line: string
  readonly message: string
  readonly settings: unknown
  /** By XML 1.0; what is not is refused, also where .NET lets it pass. */
  readonly wellFormed: boolean
}

const corpus = join(import.meta.dirname, '../../fixtures/dotnet/net10.jsonl')
const rows = readFileSync(corpus, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)

const VERDICTS = { OK: 'ok', F: 'file', S: 'section' } as const

const judge = ({ bytes }: Row) =>
  judged({ path: 'web.config', bytes: Buffer.from(bytes, 'base64') })

it('covers the whole corpus', () => {
  expect(rows).toHaveLength(182)
})

it.each(rows.filter(({ wellFormed }) => wellFormed))(
  'says of $id what .NET says: $verdict',
  async (row) => {
    const { verdict } = await judge(row)
    expect(verdict).toBe(VERDICTS[row.verdict])
  },
)

it.each(rows.filter(({ wellFormed }) => !wellFormed))(
  'is at least as strict with $id, which is not well-formed',
  async (row) => {
    const { verdict } = await judge(row)
    expect(['file', VERDICTS[row.verdict]]).toContain(verdict)
  },
)

it.each(rows.filter(({ wellFormed, line }) => wellFormed && line !== ''))(
  'complains of $id first in the line in which .NET does',
  async (row) => {
    const { verdict, findings } = await judge(row)
    const [first] = findings.filter(({ level }) => level === verdict)
    expect(first?.at.line).toBe(Number(row.line))
  },
)

it.each(rows.filter(({ verdict, wellFormed }) => wellFormed && verdict === 'OK'))(
  'finds the settings of $id',
  async (row) => {
    const { effective } = await judge(row)
    expect(effective).toEqual(row.settings)
  },
)

const MAIL = '<mailSettings><smtp from="a@example.com" /></mailSettings>'

/** Of the kinds above, what .NET's reader says of other cases (measured on .NET 10). */
it.each([
  ['<location path="\u2003admin" />', 'file'],
  ['<location path="admin&#xA0;" />', 'file'],
  ['<location path="admin&#8232;" />', 'file'],
  ['<location path="\u200badmin" />', 'ok'],
  ['<location path="\ufeffadmin" />', 'ok'],
  ['<location path="ad\u00a0min" />', 'ok'],
  [`<system.net xml:space="preserve">${MAIL}</system.net>`, 'ok'],
  [`<system.net xml:space=" preserve&#10;"><settings />\n${MAIL}</system.net>`, 'file'],
  [`<system.net xml:space="preserve"><settings />&#x20;${MAIL}</system.net>`, 'file'],
  [`<system.net xml:space="preserve"><settings /><!-- --> ${MAIL}</system.net>`, 'ok'],
  ['<system.net xml:space="Preserve" />', 'file'],
  ['<system.net xml:space="" />', 'file'],
  ['<appSettings><add key="a" value="b" xml:space="none" /></appSettings>', 'file'],
  ['<appSettings xml:space="preserve">\n</appSettings>\n', 'ok'],
  [`<system.net>&#32;${MAIL}</system.net>`, 'file'],
  [`<system.net>&#x20;${MAIL}\n&#xA;</system.net>`, 'ok'],
  [`<system.net>&#xA0;${MAIL}</system.net>`, 'file'],
  ['<configSections><sectionGroup name="a" type="" /></configSections>', 'file'],
  ['<configSections><sectionGroup name="a" type=" " /></configSections>', 'ok'],
])('of %j .NET says: %s', async (inside, expected) => {
  const { verdict } = await judgedText(`<configuration>${inside}</configuration>`)
  expect(verdict).toBe(expected)
})

it.each(['&#32;', '&#x20;', ' &#9;\n&#x0D;', '<network />&#10;', '<network>&#32;</network>'])(
  'takes %j inside of <smtp> for white space',
  async (inside) => {
    const smtp = `<system.net><mailSettings><smtp>${inside}</smtp></mailSettings></system.net>`
    const { verdict } = await judgedText(`<configuration>${smtp}</configuration>`)
    expect(verdict).toBe('ok')
  },
)
