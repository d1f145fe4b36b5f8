import { unmarked } from '../../script/rules/example.js'
import { openAppSettings } from '../../src/config/appsettings/configuration.js'
import { openXml } from '../../src/config/open.js'
import type { Finding } from '../../src/findings/finding.js'
import type { Repair } from '../../src/findings/repair.js'
import { judgedSettings } from './app-settings.js'
import { judgedSite } from './deployed.js'

/** Files by their names; the first one is the one that is named. */
export type Files = Readonly<Record<string, string>>

/** What is said of a site of either generation. */
export async function findingsOf(files: Files): Promise<readonly Finding[]> {
  const [[path, text] = ['', '']] = Object.entries(files)
  const file = { path, bytes: Buffer.from(unmarked(text)) }
  const isJson = path.endsWith('.json')
  const opened = isJson ? openAppSettings(file) : await openXml(file)
  if (!opened.ok) return [opened.finding]
  const { findings } = isJson ? await judgedSettings(files) : await judgedSite(files)
  return findings
}

/** A site with every repair made that is known. */
export interface Mended {
  readonly files: Files
  /** Of what is mended, each once. */
  readonly rules: readonly string[]
}

/** Makes every repair that is known, last first. Throws where a repair is not about what stands at its place. */
export function mended(files: Files, findings: readonly Finding[]): Mended {
  const known = findings.filter(hasRepair)
  const texts = Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const lines = unmarked(text).split('\n')
      const own = known
        .filter((one) => one.path === path)
        .sort(
          (a, b) => b.repair.at.line - a.repair.at.line || b.repair.at.column - a.repair.at.column,
        )
      for (const { repair } of own) lines[repair.at.line - 1] = repairedLine(lines, repair)
      return [path, lines.join('\n')]
    }),
  )
  return { files: texts, rules: [...new Set(known.map(({ rule }) => rule))] }
}

function hasRepair(finding: Finding): finding is Finding & { readonly repair: Repair } {
  return finding.repair !== undefined
}

function repairedLine(lines: readonly string[], { at, before, after }: Repair): string {
  const line = lines[at.line - 1] ?? ''
  const [from, to] = [at.column - 1, at.endColumn - 1]
  if (line.slice(from, to) !== before) throw new Error(`Not ${before} in ${line}`)
  return line.slice(0, from) + after + line.slice(to)
}
