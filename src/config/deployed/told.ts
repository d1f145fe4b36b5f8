/**
 * What is wrong with transforms and with what they make, each fault once. Loaded only where a transform has one.
 */
import type { Finding, Place } from '../../findings/finding.js'
import { findingOf, type Broken, type Locate, type Refusal } from '../../findings/judge.js'
import type { Intent } from '../../findings/intent.js'
import type { Spot } from '../../findings/rule.js'
import { startTag } from '../../syntax/xml/spots.js'
import { mailSections } from '../web-config/model/mail-sections.js'
import type { Deployment } from './deployment.js'

/** The complaints about transforms, and what the site's runtime refuses and they do not say already. */
export function toldOnce(
  deployment: Deployment,
  {
    complaints,
    refused,
  }: { readonly complaints: readonly Broken[]; readonly refused: readonly Finding[] },
  { intent, locate }: { readonly intent: Intent; readonly locate: Locate },
): readonly Finding[] {
  const told = complaints
    .filter(({ rule, complaint }) => rule.id !== COMMITTED || !isOfSite(deployment, complaint))
    .map((one) => findingOf(one, { intent, locate, voice }))
  const others = refused.filter((one) => !isToldAlready(one, told, placesIn(deployment, locate)))
  return [...told, ...others]
}

/** Who refuses what comes out of a transform. */
export function voice({ level }: Refusal): string {
  return level === 'file' ? '.NET Framework refuses the whole file' : 'The engine says'
}

/** A password in a transform, also one that does not come to the site. */
const COMMITTED = 'transform/committed-password'

/** Whether the site gets its password from the value of an attribute with that name: it is told there. */
function isOfSite({ result, layered, readings }: Deployment, name: Spot): boolean {
  if (!result?.effective?.password) return false
  const spot = result.spotOf('password', null)
  if (spot.file.path !== layered.file.path) return false
  const { file, span } = layered.originOf(spot.span)
  const own = readings.find((one) => one.file === name.file)?.file
  if (file !== own) return false
  return /^\s*=\s*["']$/.test(own.source.text.slice(name.span.end, span.start))
}

/** What the rules on transforms say in other words than those on a `web.config`. */
const SAME: Readonly<Record<string, string>> = {
  'sections/duplicate': 'transform/second-smtp',
  'config-sections/place': 'transform/config-sections',
}

function isToldAlready(
  { rule, path, at }: Finding,
  told: readonly Finding[],
  smtp: () => ReadonlySet<string>,
): boolean {
  const same = Object.hasOwn(SAME, rule) ? SAME[rule] : undefined
  if (same === undefined || !told.some((one) => one.rule === same)) return false
  return rule !== 'sections/duplicate' || smtp().has(JSON.stringify({ path, at }))
}

/** Where each `<smtp>` of the site is told. */
function placesIn({ layered }: Deployment, locate: Locate): () => ReadonlySet<string> {
  return () =>
    new Set(
      mailSections(layered.file.document).smtp.map((element) => {
        const { path, at }: Place = locate(layered.originOf(startTag(element)))
        return JSON.stringify({ path, at })
      }),
    )
}
