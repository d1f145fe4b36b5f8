import { plan, type Plan } from '../../src/config/plan.js'
import { openXml } from '../../src/config/open.js'
import { openWebConfig } from '../../src/config/web-config/configuration.js'
import type { Companion } from '../../src/config/web-config/model/web-config.js'
import type { RequestedSettings } from '../../src/settings.js'

/** A web.config as text or bytes, and the file that its configSource names. */
export interface Case {
  readonly text: string | Uint8Array
  readonly companion?: string | Companion
}

/** Plans the injection of settings into a web.config that is given as text or bytes. */
export async function planned(
  { text, companion }: Case,
  settings: RequestedSettings,
  mode: 'check' | 'inject' = 'inject',
): Promise<Plan> {
  const file = await opened('web.config', text)
  const beside =
    typeof companion === 'string'
      ? ({ status: 'read', file: await opened('config/smtp.config', companion) } as const)
      : (companion ?? null)
  return plan(openWebConfig(file, beside), { mode, settings, knownSections: [] })
}

async function opened(path: string, text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const result = await openXml({ path, bytes })
  if (!result.ok) throw new Error(result.finding.message)
  return result.file
}

/** The text of a web.config after the injection; the same text where nothing is to be written. */
export async function injected(text: string, settings: RequestedSettings): Promise<string> {
  const { write, findings } = await planned({ text }, settings)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  return write === null ? text : Buffer.from(write.after).toString()
}
