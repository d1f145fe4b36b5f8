import { unmarked } from '../../script/rules/example.js'
import type { CompanionFile, ConfigFile, Configuration } from '../../src/config/configuration.js'
import { openDeployed } from '../../src/config/deployed/configuration.js'
import { openXml } from '../../src/config/open.js'
import { plan, type Plan } from '../../src/config/plan.js'
import type { Intent } from '../../src/findings/intent.js'

/** Files by their names, as text or bytes; the places in texts may be marked. */
export type SiteFiles = Readonly<Record<string, string | Uint8Array>>

/** Opens a site: the first file is its `web.config`, the others stand beside it. */
export async function openedSite(files: SiteFiles): Promise<Configuration> {
  const [named, ...others] = Object.entries(files).map(([path, text]): ConfigFile => {
    return { path, bytes: typeof text === 'string' ? Buffer.from(unmarked(text)) : text }
  })
  if (named === undefined) throw new Error('No file is named')
  const opened = await openXml(named)
  if (!opened.ok) throw new Error(`${opened.finding.rule}: ${opened.finding.message}`)
  const find = (name: string): CompanionFile => {
    const file = others.find(({ path }) => path.toLowerCase() === name.toLowerCase())
    return file === undefined
      ? { status: 'absent', reason: 'there is no such file', folderIsThere: false }
      : { status: 'found', file }
  }
  return completed(openDeployed(opened.file), others, find)
}

/** With every companion that it asks for, and with its neighbours. */
async function completed(
  configuration: Configuration,
  files: readonly ConfigFile[],
  find: (name: string) => CompanionFile,
): Promise<Configuration> {
  const { missing, neighbours } = configuration
  if (missing !== null) {
    return completed(await configuration.complete(find(missing.name)), files, find)
  }
  if (neighbours === null) return configuration
  const beside = files.filter(({ path }) => neighbours.test(path))
  const found = beside.map((file): CompanionFile => ({ status: 'found', file }))
  return completed(await configuration.withNeighbours(found), files, find)
}

/** Judges a site: the first file is its `web.config`, the others stand beside it. */
export async function judgedSite(files: SiteFiles, intent: Partial<Intent> = {}): Promise<Plan> {
  const configuration = await openedSite(files)
  return plan(configuration, { mode: 'check', settings: {}, knownSections: [], ...intent })
}
