/**
 * What an environment gets today: from the base, the transforms that come first, and the one that is to be written.
 */
import type { RequestedSettings } from '../../../settings.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { losesCharacters } from '../saved.js'
import { readForEngine } from '../engine-file.js'
import { chained, readBySite } from './chain.js'
import { ambiguousSetting, entitySetting, mailToday, type WholeMail } from './mail.js'
import { atStart, type Obstacle, type TransformSite } from './site.js'

/** The `<smtp>` elements of an environment. */
export type Today =
  | { readonly ok: true; readonly smtp: readonly XmlElement[] }
  | { readonly ok: false; readonly obstacle: Obstacle }

/** Reads an environment as it is. */
export function todayIn(site: TransformSite): Today {
  const { base, companions, before, target, after } = site
  const own = target.file === null ? [] : [target.file]
  const today = chained(base, [...before, ...own])
  if (!today.ok) return refused({ kind: 'fails', ...atStart(today.failed) })
  const whole = chained(today.file, after)
  if (!whole.ok) return refused({ kind: 'fails', ...atStart(whole.failed) })
  const result = readBySite(today.file)
  if (result === null) return refused({ kind: 'fails', ...atStart(base) })
  const mail = mailToday(result, companions)
  return mail.ok ? mail : refused({ kind: mail.kind, ...atStart(target.file ?? base) })
}

function refused(obstacle: Obstacle): Today {
  return { ok: false, obstacle }
}

/** What keeps the `<smtp>` of today from being written as a whole; null where nothing does. */
export function unclearIn(
  { base, target }: TransformSite,
  smtp: readonly XmlElement[],
  settings: RequestedSettings,
): Obstacle | null {
  const spot = atStart(target.file ?? base)
  const ambiguous = ambiguousSetting(smtp, settings)
  if (ambiguous !== null) return { kind: 'ambiguous', setting: ambiguous, ...spot }
  const entity = entitySetting(smtp, settings)
  return entity === null ? null : { kind: 'entity', setting: entity, ...spot }
}

/** The value that the engine cannot save in the encoding of the base; null where it can save all. */
export function lostIn({ base }: TransformSite, { expected }: WholeMail): Obstacle | null {
  const read = readForEngine(base)
  const lost = expected.find(
    ({ value }) => read.ok && typeof value === 'string' && losesCharacters(value, read.file),
  )
  return lost === undefined ? null : { kind: 'characters', setting: lost.setting, ...atStart(base) }
}
