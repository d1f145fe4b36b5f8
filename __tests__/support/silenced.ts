import type { Configuration } from '../../src/config/configuration.js'
import { openXml } from '../../src/config/open.js'
import { plan } from '../../src/config/plan.js'
import { openWebConfig } from '../../src/config/web-config/configuration.js'
import type { RequestedSettings } from '../../src/settings.js'
import { silencePlan, type Told } from '../../src/step/silencing.js'
import { openedSettings } from './app-settings.js'

/** How a site is judged. */
export interface Asked {
  readonly ignore?: readonly string[]
  readonly mode?: 'check' | 'inject'
  readonly settings?: RequestedSettings
  readonly environment?: string
}

/** What is told of a `web.config`, and what is silenced. */
export async function silenced(text: string, asked: Asked = {}): Promise<Told> {
  const opened = await openXml({ path: 'web.config', bytes: Buffer.from(text) })
  if (!opened.ok) throw new Error(opened.finding.message)
  return silencedIn(openWebConfig(opened.file), asked)
}

/** The same of files of settings; the first one is the one that is named. */
export async function silencedSettings(
  files: Readonly<Record<string, string>>,
  asked: Asked = {},
): Promise<Told> {
  return silencedIn(await openedSettings(files), asked)
}

async function silencedIn(
  configuration: Configuration,
  { ignore = [], mode = 'check', settings = {}, environment = '' }: Asked,
): Promise<Told> {
  const intent = { mode, settings, knownSections: [], environment }
  const comments = await configuration.suppressions()
  return silencePlan(await plan(configuration, intent), { configuration, intent, comments, ignore })
}
