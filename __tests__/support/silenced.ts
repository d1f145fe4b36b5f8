import { openXml } from '../../src/config/open.js'
import { plan } from '../../src/config/plan.js'
import { openWebConfig } from '../../src/config/web-config/configuration.js'
import type { RequestedSettings } from '../../src/settings.js'
import { silencePlan, type Told } from '../../src/step/silencing.js'

/** How a text is judged as a `web.config`. */
export interface Asked {
  readonly ignore?: readonly string[]
  readonly mode?: 'check' | 'inject'
  readonly settings?: RequestedSettings
}

/** What is told of a `web.config`, and what is silenced. */
export async function silenced(
  text: string,
  { ignore = [], mode = 'check', settings = {} }: Asked = {},
): Promise<Told> {
  const opened = await openXml({ path: 'web.config', bytes: Buffer.from(text) })
  if (!opened.ok) throw new Error(opened.finding.message)
  const configuration = openWebConfig(opened.file)
  const intent = { mode, settings, knownSections: [] }
  const comments = await configuration.suppressions()
  return silencePlan(await plan(configuration, intent), { configuration, intent, comments, ignore })
}
