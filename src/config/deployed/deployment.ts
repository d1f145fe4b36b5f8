/**
 * What a deploy makes of a file in one environment: base, transforms in their order, the Cloud's own changes.
 */
import type { SmtpSettings } from '../../settings.js'
import type { CompanionFile, Configuration } from '../configuration.js'
import type { XmlFile } from '../open.js'
import { isSameEnvironment } from '../stack.js'
import type { Transformed } from '../transform/apply.js'
import { openForEngine } from '../transform/refusal.js'
import { transformed } from '../transform/plain.js'
import { LayeredFile } from '../transform/layered.js'
import type { Application, TransformReading } from '../transform/reading.js'
import { openWebConfig } from '../web-config/configuration.js'
import { inCloudOrder } from './names.js'
import type { Transform } from './transforms.js'

/** A companion, under the name that the file has for it. */
export interface NamedCompanion {
  readonly name: string
  readonly companion: CompanionFile
}

/** A file that is deployed, and what it is read with. */
export interface SiteFiles {
  readonly file: XmlFile
  /** The file by itself. */
  readonly own: Configuration
  readonly companions: readonly NamedCompanion[]
}

/** One environment. */
export interface Deployment {
  readonly environment: string
  /** The paths of its files, lowest first. */
  readonly layers: readonly string[]
  readonly transforms: readonly Transform[]
  readonly readings: readonly TransformReading[]
  readonly layered: LayeredFile
  /** The file that the site reads; null where that is no XML any more. */
  readonly result: Configuration | null
}

/** Deploys a file into one environment. */
export async function deploy(
  files: SiteFiles,
  environment: string,
  transforms: readonly Transform[],
): Promise<Deployment> {
  const own = ofEnvironment(transforms, environment)
  const read = openForEngine(files.file)
  const base = read.ok ? read.file : files.file
  const isBaseGarbled = base.source.text !== files.file.source.text
  const readings: TransformReading[] = []
  let layered = new LayeredFile(base)
  let isRead = false
  let isGone = false
  for (const one of own) {
    const step: Applied | null = isGone ? null : applied(layered, one)
    const isFirst: boolean = step !== null && !isRead && isSaved(step.application.outcome)
    const garbled = [
      ...(one.isGarbled ? [one.text] : []),
      ...(isFirst && isBaseGarbled ? [base] : []),
    ]
    readings.push({ ...readingOf(one), garbled, application: step?.application ?? null })
    isRead ||= isFirst
    if (step?.next === null) isGone = true
    else layered = step?.next ?? layered
  }
  return {
    environment,
    layers: [files.file.path, ...own.map(({ path }) => path)],
    transforms: own,
    readings,
    layered,
    result: isGone ? null : await resultOf(files, base, layered),
  }
}

function ofEnvironment(
  transforms: readonly Transform[],
  environment: string,
): readonly Transform[] {
  const own = transforms.filter(
    (one) => one.standing === 'applied' && isSameEnvironment(one.environment, environment),
  )
  return inCloudOrder(own.map(({ path }) => path)).flatMap((path) =>
    own.filter((one) => one.path === path),
  )
}

/** A transform without a target. */
export function readingOf({ text, file, environment, standing }: Transform): TransformReading {
  return { text, file, environment, standing, garbled: [], application: null, overridden: [] }
}

interface Applied {
  readonly application: Application
  /** null where the result is no XML any more. */
  readonly next: LayeredFile | null
}

function applied(layered: LayeredFile, { file }: Transform): Applied | null {
  if (file === null) return null
  const { file: base, originOf } = layered
  const outcome = transformed(base, file)
  const next = outcome.ok && isSaved(outcome) ? layered.with(file, outcome.edits) : layered
  const result = next !== null && isSaved(outcome) ? next : null
  return { application: { base, outcome, originOf, result }, next }
}

/** Whether a deploy saves what a transform makes. */
export function isSaved(outcome: Transformed): boolean {
  return outcome.ok && outcome.applies && outcome.unsaved === null
}

/** A file that nothing has changed is the one that was opened. */
async function resultOf(
  { own, companions }: SiteFiles,
  base: XmlFile,
  { file }: LayeredFile,
): Promise<Configuration> {
  if (file === base) return own
  let result = openWebConfig(file)
  for (let missing = result.missing; missing !== null; missing = result.missing) {
    const { name } = missing
    const known = companions.find((one) => one.name === name)
    if (known === undefined) break
    result = await result.complete(known.companion)
  }
  return result
}

/** The machine of the site itself, as Umbraco's template has it. */
const LOCAL = '127.0.0.1'

/** What the site uses, after the changes that the Cloud makes itself: outside of live it empties the local host. */
export function effectiveIn({ environment, result }: Deployment): SmtpSettings | null {
  const effective = result?.effective ?? null
  const isEmptied = effective?.host === LOCAL && !isSameEnvironment(environment, 'live')
  return effective !== null && isEmptied ? { ...effective, host: '' } : effective
}
