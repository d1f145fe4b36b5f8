/**
 * Injection into the transform of an environment. Loaded only where settings are given for one.
 */
import type { Finding } from '../../findings/finding.js'
import type { Intent } from '../../findings/intent.js'
import { broken, findingOf, type Locate } from '../../findings/judge.js'
import type { SettingName } from '../../settings.js'
import { decodeSource } from '../../syntax/source.js'
import type { ConfigFile, Configuration, Injection, Judging } from '../configuration.js'
import { openXml, type XmlFile } from '../open.js'
import { injectionInto, type InjectionResult } from '../transform/injection/inject.js'
import { readBackInsertion } from '../transform/injection/read-back.js'
import {
  atStart,
  transformPath,
  type Obstacle,
  type TransformSite,
} from '../transform/injection/site.js'
import { TRANSFORM_INJECTION_RULES } from '../transform/rules/injection.js'
import type { Deployment, SiteFiles } from './deployment.js'
import { voice } from './told.js'
import { environmentFor, inCloudOrder } from './names.js'
import type { Transform } from './transforms.js'

/** A site in the one environment that settings are given for. */
export interface Injecting {
  readonly files: SiteFiles
  readonly deployment: Deployment
  /** The site as it is in that environment. */
  readonly asItIs: Configuration
  /** The same with other bytes in one of its files. */
  readonly with: (edited: ConfigFile) => Promise<Configuration>
}

/** The site, with what an injection makes of the environment's transform. */
export async function injecting(site: Injecting, intent: Intent): Promise<Configuration> {
  const { asItIs } = site
  const planned = await injectionFor(site, intent)
  if (!planned.ok) return refusing(asItIs, planned.obstacle)
  const { injection } = planned
  const injectable: Configuration = {
    ...asItIs,
    obstacles: (given, locate) => ownObstacles(site, given, locate),
    inject: () => injection,
    reopen: async (edited) => ({
      ...(await site.with(edited)),
      misread: (made) => Promise.resolve(misread(edited, made)),
    }),
    misread: () => Promise.resolve([]),
  }
  if (injection.edits.length === 0) return injectable
  // What is wrong with the transform as it is may be mended by what is written.
  const structure: Configuration['structure'] = (given, locate) =>
    site.files.own.structure(given, locate).filter(({ level }) => level === 'file')
  return { ...injectable, structure }
}

/** Nothing is injected. Where a fault of a transform is the reason, it is told already. */
function refusing(asItIs: Configuration, obstacle: Obstacle): Configuration {
  const obstacles: Judging = (intent, locate) => {
    const errors = asItIs
      .structure(intent, locate)
      .filter(({ severity, level }) => severity === 'error' && level === 'runtime')
    if (obstacle.kind === 'fails' && errors.length > 0) return errors
    const said = broken(TRANSFORM_INJECTION_RULES, obstacle, intent)
    return said.map((one) => findingOf(one, { intent, locate, voice }))
  }
  return {
    ...asItIs,
    injectable: false,
    obstacles,
    structure: (intent, locate) => {
      const told = asItIs.structure(intent, locate)
      const others = obstacles(intent, locate).filter(({ rule }) =>
        told.every((one) => one.rule !== rule),
      )
      return [...told, ...others]
    },
  }
}

/** What stands in the way whichever file is written: inputs that a `web.config` cannot have. */
function ownObstacles({ files }: Injecting, intent: Intent, locate: Locate): readonly Finding[] {
  return files.own.obstacles(intent, locate).filter(({ rule }) => rule === 'inject/mail-kit-option')
}

async function injectionFor(site: Injecting, { settings }: Intent): Promise<InjectionResult> {
  const { file } = site.files
  const { environment } = site.deployment
  // Else the name would be that of another environment's transform.
  const isNamed =
    environmentFor(transformPath(file.path, environment), file.path) === environment &&
    environment.trim() === environment
  return isNamed
    ? injectionInto(await transformSite(site), settings)
    : { ok: false, obstacle: { kind: 'environment-name', ...atStart(file) } }
}

async function transformSite({ files, deployment }: Injecting): Promise<TransformSite> {
  const { environment, transforms } = deployment
  const wanted = transformPath(files.file.path, environment)
  const own = transforms.find(({ path }) => path.toLowerCase() === wanted.toLowerCase())
  const path = own?.path ?? wanted
  const order = inCloudOrder([...transforms.map((one) => one.path), path])
  const place = order.indexOf(path)
  const others = (isOf: (index: number) => boolean): readonly ConfigFile[] =>
    transforms.filter((one) => one !== own && isOf(order.indexOf(one.path))).map(rawOf)
  return {
    base: files.file,
    companions: await companionsOf(files),
    before: others((index) => index < place),
    target: { path, file: own === undefined ? null : rawOf(own) },
    after: others((index) => index > place),
  }
}

/** One that may not be read is taken for one that cannot be read. */
function rawOf({ path, raw }: Transform): ConfigFile {
  return raw ?? { path, bytes: new Uint8Array() }
}

async function companionsOf({ companions }: SiteFiles): Promise<ReadonlyMap<string, XmlFile>> {
  const found = new Map<string, XmlFile>()
  for (const { name, companion } of companions) {
    const opened = companion.status === 'found' ? await openXml(companion.file) : null
    if (opened?.ok === true) found.set(name, opened.file)
  }
  return found
}

/** The settings that a second reader does not find in the finished transform. */
function misread({ bytes }: ConfigFile, { expected }: Injection): readonly SettingName[] {
  const decoded = decodeSource(bytes)
  return readBackInsertion(decoded.ok ? decoded.source.text : '', expected)
}
