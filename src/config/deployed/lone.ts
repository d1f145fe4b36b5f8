/**
 * A transform as a configuration of its own: one without a target, or whose target is not the configuration of a site.
 */
import { findingOf } from '../../findings/judge.js'
import type { ConfigFile, Configuration, Judging } from '../configuration.js'
import { openXml } from '../open.js'
import { transform } from '../transform/apply.js'
import { readForEngine } from '../transform/engine-file.js'
import { LayeredFile } from '../transform/layered.js'
import type { Standing, TransformReading } from '../transform/reading.js'
import { transformComplaints } from '../transform/rules/index.js'
import { credentialsInTransform } from './credentials.js'
import { readingOf } from './deployment.js'
import { voice } from './told.js'
import { readTransform, suppressionsOf, type Transform } from './transforms.js'

/** A transform, what its name says, and the file that it is for. */
export interface LoneTransform {
  readonly file: ConfigFile
  readonly environment: string
  readonly standing: Standing
  /** null where there is none beside it. */
  readonly target: ConfigFile | null
  /** Whether a glob found it: of one that nobody applies, nothing else is told then. */
  readonly byGlob: boolean
}

/** Opens a transform. */
export async function openLone(lone: LoneTransform): Promise<Configuration> {
  const { file, target, byGlob, environment, standing } = lone
  const read = await readTransform(file, { environment, standing })
  const application = target === null ? null : await applicationTo(target, read)
  const reading: TransformReading = { ...readingOf(read), application }
  const structure: Judging = (intent, locate) => [
    // Without a site, the file itself is what cannot be read.
    ...(byGlob ? [] : read.faults.map((one) => ({ ...one, level: 'file' as const }))),
    ...transformComplaints(reading, intent).map((one) => findingOf(one, { intent, locate, voice })),
  ]
  const configuration: Configuration = {
    kind: 'transform',
    path: file.path,
    missing: null,
    complete: () => Promise.resolve(configuration),
    neighbours: null,
    withNeighbours: () => Promise.resolve(configuration),
    asked: () => Promise.resolve(configuration),
    structure,
    obstacles: () => [],
    parts: [],
    supersededBy: null,
    injectable: false,
    result: () => [],
    inject: () => {
      throw new Error('A transform without its target is never injected into')
    },
    reopen: () => Promise.resolve(null),
    spotOf: () => ({ file: read.text, span: { start: 0, end: 0 } }),
    misread: () => Promise.resolve([]),
    effective: null,
    environments: () => [],
    sender: null,
    deployed: () => null,
    suppressions: () => suppressionsOf([read]),
    credentials: read.file === null ? [] : credentialsInTransform(read.file),
  }
  return configuration
}

/** What a transform makes of a file that is not the configuration of a site; nothing is said of the result. */
async function applicationTo(
  target: ConfigFile,
  { file }: Transform,
): Promise<TransformReading['application']> {
  const opened = await openXml(target)
  const base = readForEngine(target)
  if (file === null || !opened.ok || !base.ok) return null
  const { originOf } = new LayeredFile(base.file)
  return { base: base.file, outcome: transform(base.file, file), originOf, result: null }
}
