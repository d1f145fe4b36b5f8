import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { Finding } from '../../../src/findings/finding.js'
import { openXml } from '../../../src/config/open.js'
import { effectiveSettings } from '../../../src/config/web-config/model/effective.js'
import { readConfiguration } from '../../../src/config/web-config/model/reading.js'
import { webConfig } from '../../../src/config/web-config/model/web-config.js'
import { inFolder, judged } from '../../support/site.js'

const corpus = join(import.meta.dirname, '../../fixtures/dotnet')

/** One row of `verdicts.tsv`: what .NET Framework 4.8 says of a file. */
interface Row {
  readonly name: string
  readonly file: string
  /** `/`, or the part of the site that is asked for. */
  readonly path: string
  readonly verdict: 'OK' | 'F' | 'S'
  readonly line: number | null
  readonly message: string
  readonly settings: unknown
}

const [, ...lines] = readFileSync(join(corpus, 'verdicts.tsv'), 'utf8').trimEnd().split('\n')
const rows = lines.map((line): Row => {
  const [name = '', file = '', path = '', verdict = '', at = '', message = '', settings = ''] =
    line.split('\t')
  return {
    name,
    file,
    path,
    verdict: verdict === 'F' || verdict === 'S' ? verdict : 'OK',
    line: at === '' ? null : Number(at),
    message,
    settings: settings === '' ? null : JSON.parse(settings),
  }
})

/**
 * Refused as a whole, though .NET lets them pass: where XML 1.0, or the declared encoding, is stricter
 * (`beyond-xml10.txt` says why, file by file), and encodings that are not read.
 */
const EXCEPTED = new Set([
  'enc-shift-jis',
  'enc-utf32le-bom',
  ...readFileSync(join(corpus, 'beyond-xml10.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0]),
])

const VERDICTS = { OK: 'ok', F: 'file', S: 'section' } as const
const site = rows.filter(({ path }) => path === '/')

async function judge({ file }: Row) {
  const path = join(corpus, file)
  return judged(
    { path: file.slice(file.lastIndexOf('/') + 1), bytes: readFileSync(path) },
    inFolder(join(corpus, 'cases')),
  )
}

it('covers the whole corpus', () => {
  expect(site).toHaveLength(175)
  expect(rows).toHaveLength(181)
})

it.each(site)('says of $name what .NET says: $verdict', async (row) => {
  const { verdict } = await judge(row)
  expect(verdict).toBe(EXCEPTED.has(row.name) ? 'file' : VERDICTS[row.verdict])
})

it.each(site.filter(({ line }) => line !== null))(
  'complains of $name first in the line in which .NET does',
  async (row) => {
    const { verdict, findings } = await judge(row)
    const own = row.file.slice(row.file.lastIndexOf('/') + 1)
    const [first] = findings.filter(({ level, path }) => level === verdict && path === own)
    expect(first?.at.line).toBe(row.line)
  },
)

it.each(site.filter(({ verdict }) => verdict === 'OK'))(
  'finds the settings of $name',
  async (row) => {
    const { effective } = await judge(row)
    expect(effective).toEqual(EXCEPTED.has(row.name) ? null : row.settings)
  },
)

/** Ours says more of these: what is to be done, rather than what the parser expected. */
const isXml = ({ rule }: Finding): boolean => rule === 'xml/not-well-formed'

it.each(site.filter(({ verdict }) => verdict !== 'OK'))(
  "quotes .NET's own words of $name, so that a search finds them",
  async (row) => {
    const { findings } = await judge(row)
    if (findings.some(isXml) || row.message.startsWith('Data at the root level')) return
    const quoted = findings.map(({ message }) => quotedIn(message))
    expect(quoted.filter((words) => words.test(row.message))).not.toEqual([])
  },
)

/** What stands between the quotes at the end of a message; `…` stands for a value that is not shown. */
function quotedIn(message: string): RegExp {
  const words = /: "((?:(?!: ").)*)"$/.exec(message)?.[1] ?? '(nothing)'
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const pattern = escaped.replaceAll('…', '.*').replaceAll('file web\\.config', 'file .*')
  return new RegExp(`^${pattern}`)
}

it.each(rows.filter(({ path }) => path !== '/'))(
  'tells of $name what .NET says below $path: $verdict',
  async (row) => {
    const { verdict, findings } = await judge(row)
    const refused = findings.filter(
      ({ level, severity, message }) =>
        level === 'runtime' && severity === 'error' && message.includes(row.path.slice(1)),
    )
    expect(verdict).toBe('ok')
    expect(refused).toHaveLength(row.verdict === 'F' ? 1 : 0)
    expect(row.verdict === 'OK' ? await settingsBelow(row) : null).toEqual(row.settings)
  },
)

/** The settings of a part of the site, which inherits from the site attribute by attribute. */
async function settingsBelow({ file, path }: Row) {
  const opened = await openXml({ path: 'web.config', bytes: readFileSync(join(corpus, file)) })
  if (!opened.ok) throw new Error(opened.finding.message)
  const { mail } = readConfiguration(webConfig(opened.file, null), [])
  const layers = mail.filter(({ location }) => location === null || `/${location.path}` === path)
  return effectiveSettings(layers.map(({ element }) => element))
}
