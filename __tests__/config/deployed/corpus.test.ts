import { describe, expect, it } from '@jest/globals'
import type { Verdict } from '../../../src/findings/finding.js'
import { judgedSite } from '../../support/deployed.js'
import { bytesOf, rowsOf, type Row } from '../../support/xdt.js'

// prettier-ignore
const GROUPS = ['hand', 'matrix', 'xpath', 'near', 'inherit', 'namespace', 'text', 'random', 'steps', 'user', 'recipe']

/** Where we refuse on purpose: an assembly cannot be run here, and these files are not XML 1.0 or not in their encoding. */
const REFUSED: readonly string[] = [
  'xdt-element-11',
  'text-utf8-bad-bytes-comment',
  'text-utf8-bad-bytes-insert',
  'text-utf8-bad-bytes-replace',
  'text-ascii-decl-remove',
  'text-charref0-comment',
  'text-charref0-remove',
  'transform-control',
]

/** The machine of the measurement did not have the key of an encrypted section; the site's own has it. */
function isEncrypted({ canonical }: Row['outcome']): boolean {
  return /\["smtp","[^"]*",\{"configProtectionProvider"/.test(JSON.stringify(canonical ?? null))
}

const VERDICTS: Readonly<Record<string, Verdict>> = { OK: 'ok', F: 'file', S: 'section' }

/** How what a site gets differs from what .NET reads from the file that the engine saves; null where it does not. */
async function differenceIn({ base, transform, outcome }: Row): Promise<string | null> {
  const { net } = outcome
  if (net == null || (net.verdict === 'S' && isEncrypted(outcome))) return null
  try {
    const files = { 'Web.config': bytesOf(base), 'Web.live.xdt.config': bytesOf(transform) }
    const { environments, verdict } = await judgedSite(files, { environment: 'live' })
    const [live] = environments
    if (live?.verdict !== verdict) return `the file ${verdict}, live ${live?.verdict ?? 'none'}`
    if (verdict !== VERDICTS[net.verdict]) return `verdict ${net.verdict} and ours ${verdict}`
    if (net.settings == null) return null
    const [theirs, ours] = [net.settings, live.effective].map((one) => JSON.stringify(sorted(one)))
    return theirs === ours ? null : `settings ${theirs ?? ''} and ours ${ours ?? ''}`
  } catch (error) {
    return String(error)
  }
}

/** What is empty counts as not set: the measurement does not tell them apart. */
function sorted(settings: object | null): unknown {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(settings ?? {})
  return entries
    .map(([name, value]) => [name, value === '' ? null : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

describe.each(GROUPS)('%s: what the site gets is what .NET reads', (name) => {
  it('has verdict and settings of each pair', async () => {
    const rows = rowsOf(name).filter((row) => !REFUSED.includes(row.name))
    const different: string[] = []
    for (const row of rows) {
      const difference = await differenceIn(row)
      if (difference !== null) different.push(`${row.name}: ${difference}`)
    }
    expect(different).toEqual([])
  })
})
