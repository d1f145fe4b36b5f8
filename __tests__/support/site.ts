import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Example } from '../../src/config/rule-description.js'
import type { Finding, Verdict } from '../../src/findings/finding.js'
import { openXml, type ConfigFile } from '../../src/config/open.js'
import type { Intent } from '../../src/config/kind.js'
import { plan, type Plan } from '../../src/config/plan.js'
import { openWebConfig } from '../../src/config/web-config/configuration.js'
import { configSourceOf, type Companion } from '../../src/config/web-config/model/web-config.js'

/** What is said of a file. */
export interface Judgement {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly effective: Plan['effective']
}

/** Finds the file that a `configSource` names; null where there is none. */
export type FindFile = (path: string) => ConfigFile | null

/** Judges a file as the `web.config` of a site. */
export async function judged(
  file: ConfigFile,
  find: FindFile = () => null,
  intent: Partial<Intent> = {},
): Promise<Judgement> {
  const opened = await openXml(file)
  if (!opened.ok) return { verdict: 'file', findings: [opened.finding], effective: null }
  const source = configSourceOf(opened.file)
  const companion = source === null ? null : await companionOf(find(source.replaceAll('\\', '/')))
  const whole = { mode: 'check', settings: {}, knownSections: [], ...intent } as const
  return plan(openWebConfig(opened.file, companion), whole)
}

async function companionOf(file: ConfigFile | null): Promise<Companion> {
  if (file === null) return { status: 'absent', reason: 'there is no such file' }
  const opened = await openXml(file)
  return opened.ok
    ? { status: 'read', file: opened.file }
    : { status: 'faulty', path: file.path, finding: opened.finding }
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
export function judgedText(text: string, intent?: Partial<Intent>): Promise<Judgement> {
  return judged({ path: 'web.config', bytes: Buffer.from(text) }, undefined, intent)
}

/** Judges the example of a rule: a whole file, or the part of one that matters. */
export function judgedExample({ text, companion, settings = {} }: Example): Promise<Judgement> {
  const bytes = Buffer.from(wholeFile(text))
  const find: FindFile = (path) =>
    companion === undefined ? null : { path, bytes: Buffer.from(companion) }
  const mode = Object.keys(settings).length === 0 ? 'check' : 'inject'
  return judged({ path: 'web.config', bytes }, find, { mode, settings })
}

/** Puts around a part of a file what its first tag lets expect. */
function wholeFile(part: string): string {
  if (/^<(?:\?xml|!DOCTYPE|[Cc]onfiguration[ >/])/.test(part)) return part
  if (part.startsWith('<smtp')) return smtpFile(part)
  return `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n${part}\n</configuration>\n`
}

/** A web.config with nothing but an `<smtp>`. */
export function smtpFile(smtp: string): string {
  return wholeFile(`<system.net>\n<mailSettings>\n${smtp}\n</mailSettings>\n</system.net>`)
}
