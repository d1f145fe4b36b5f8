/**
 * The proof before anything is written: what the engine makes of the base with a transform.
 */
import type { ConfigFile } from '../../configuration.js'
import { chained, readBySite } from './chain.js'
import { hasExactly, type WholeMail } from './mail.js'
import { stepsOnMail } from './own-steps.js'
import { atElement, atStart, type Obstacle, type TransformSite } from './site.js'

/**
 * Why a transform does not give the site what is wanted; null where it does.
 *
 * @param transform the one that settings go into, as it would be; null where there is none
 */
export function shortfallOf(
  { base, before, after }: TransformSite,
  transform: ConfigFile | null,
  mail: WholeMail,
): Obstacle | null {
  const own = transform === null ? [] : [transform]
  const hindered: Obstacle = { kind: 'hindered', ...atStart(transform ?? base) }
  const first = chained(base, [...before, ...own])
  if (!first.ok && first.failed === base) return { kind: 'fails', ...atStart(base) }
  if (!first.ok || !isExact(first.file, mail)) return hindered
  let result = first.file
  for (const each of after) {
    const next = chained(result, [each])
    if (!next.ok) return { kind: 'fails', ...atStart(next.failed) }
    if (!isExact(next.file, mail)) return overriddenBy(each)
    result = next.file
  }
  // Where a second time fails, the site keeps what it has.
  const again = chained(result, [...before, ...own, ...after])
  return again.ok && !isExact(again.file, mail) ? hindered : null
}

function isExact(file: ConfigFile, mail: WholeMail): boolean {
  const read = readBySite(file)
  return read !== null && hasExactly(read.document, mail)
}

function overriddenBy(later: ConfigFile): Obstacle {
  const file = readBySite(later)
  const [step] = file === null ? [] : stepsOnMail(file.document)
  const spot = file === null || step === undefined ? atStart(later) : atElement(file, step)
  return { kind: 'overridden', ...spot }
}
