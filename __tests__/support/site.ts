import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asXml, unmarked } from '../../script/rules/example.js'
import type { CompanionFile, ConfigFile, Configuration } from '../../src/config/configuration.js'
import { openXml } from '../../src/config/open.js'
import { plan, type Plan } from '../../src/config/plan.js'
import { openWebConfig } from '../../src/config/web-config/configuration.js'
import type { Finding, Verdict } from '../../src/findings/finding.js'
import type { Intent } from '../../src/findings/intent.js'
import type { Example } from '../../src/findings/rule.js'

/** What is said of a file. */
export interface Judgement {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly effective: Plan['effective']
}

/** Finds the file that a `configSource` names; null where there is none. */
export type FindFile = (path: string) => ConfigFile | null

/** Judges a file as the `web.config` of a site; without a way to find others, no folder is beside it. */
export async function judged(
  file: ConfigFile,
  find: FindFile | null = null,
  intent: Partial<Intent> = {},
): Promise<Judgement> {
  const opened = await openXml(file)
  if (!opened.ok) return { verdict: 'file', findings: [opened.finding], effective: null }
  const configuration = await completed(openWebConfig(opened.file), find)
  return plan(configuration, { mode: 'check', settings: {}, knownSections: [], ...intent })
}

/** The configuration with every companion that it asks for. */
async function completed(
  configuration: Configuration,
  find: FindFile | null,
): Promise<Configuration> {
  if (configuration.missing === null) return configuration
  const file = find?.(configuration.missing.name.replaceAll('\\', '/')) ?? null
  const companion: CompanionFile =
    file === null
      ? { status: 'absent', reason: 'there is no such file', folderIsThere: find !== null }
      : { status: 'found', file }
  return completed(await configuration.complete(companion), find)
}

/** Looks for files in a folder. */
export function inFolder(folder: string): FindFile {
  return (path) => {
    try {
      return { path, bytes: readFileSync(join(folder, path)) }
    } catch {
      return null
    }
  }
}

/** Judges a text as the `web.config` of a site. */
export function judgedText(
  text: string,
  intent?: Partial<Intent>,
  find?: FindFile,
): Promise<Judgement> {
  return judged({ path: 'web.config', bytes: Buffer.from(text) }, find, intent)
}

/** A range of a file, by its lines and columns. */
export interface MarkedPlace {
  readonly path: string
  readonly at: Finding['at']
}

/** The example of a rule: what is said of it, and the places that it marks. */
export interface JudgedExample {
  readonly judgement: Judgement
  readonly marked: readonly MarkedPlace[]
}

/** Judges the example of a rule: a whole file, or the part of one that matters. */
export async function judgedExample(example: Example): Promise<JudgedExample> {
  const { text, comment = 0, companion, settings = {} } = asXml(example)
  const whole = wholeFile(text)
  const beside = companion ?? ''
  const besidePath = /configSource="([^"]*)"/.exec(text)?.[1]?.replaceAll('\\', '/') ?? ''
  const behind = comment === 0 ? '' : `<!--${'x'.repeat(comment)}-->`
  const bytes = Buffer.from(unmarked(whole) + behind)
  const find: FindFile = (path) =>
    companion === undefined ? null : { path, bytes: Buffer.from(unmarked(beside)) }
  const mode = Object.keys(settings).length === 0 ? 'check' : 'inject'
  const judgement = await judged({ path: 'web.config', bytes }, find, { mode, settings })
  return {
    judgement,
    marked: [...marksIn('web.config', whole), ...marksIn(besidePath, beside)],
  }
}

/** The places between `⟦` and `⟧`, counted in the text without them. */
export function marksIn(path: string, text: string): readonly MarkedPlace[] {
  const parts = text.split(/[⟦⟧]/)
  const places = parts.map((_, index) => placeAfter(parts.slice(0, index + 1).join('')))
  return places.flatMap((start, index) => {
    const end = places[index + 1]
    if (index % 2 === 1 || end === undefined) return []
    return [
      {
        path,
        at: { ...start, endLine: end.line, endColumn: end.column },
      },
    ]
  })
}

/** Where the next character of a text would stand; lines end at LF in all examples. */
function placeAfter(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** Puts around a part of a file what its first tag lets expect. */
export function wholeFile(part: string): string {
  if (/^<(?:\?xml|!DOCTYPE|[Cc]onfiguration[ >/])/.test(unmarked(part))) return part
  if (unmarked(part).startsWith('<smtp')) return smtpFile(part)
  return `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n${part}\n</configuration>\n`
}

/** A web.config with nothing but an `<smtp>`. */
export function smtpFile(smtp: string): string {
  return wholeFile(`<system.net>\n<mailSettings>\n${smtp}\n</mailSettings>\n</system.net>`)
}
