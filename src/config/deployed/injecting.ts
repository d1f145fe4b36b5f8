/**
 * Injection into the transform of an environment. Loaded only where settings are given for one.
 */
import type { Finding } from '../../findings/finding.js'
import type { Intent } from '../../findings/intent.js'
import { broken, findingOf, type Locate } from '../../findings/judge.js'
import type { ConfigFile, Configuration, Injection } from '../configuration.js'
import { openXml, type XmlFile } from '../open.js'
import { injectionInto } from '../transform/injection/inject.js'
import { readBackInsertion } from '../transform/injection/read-back.js'
import { transformPath, type Obstacle, type TransformSite } from '../transform/injection/site.js'
import { TRANSFORM_INJECTION_RULES } from '../transform/rules/injection.js'
import { configSourceOf } from '../web-config/model/web-config.js'
import type { Deployment, SiteFiles } from './deployment.js'
import { voice } from './judge.js'
import { inCloudOrder } from './names.js'
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
  const planned = injectionInto(await transformSite(site), intent.settings)
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
  return {
    ...asItIs,
    injectable: false,
    structure: (intent, locate) => {
      const told = asItIs.structure(intent, locate)
      const isTold = obstacle.kind === 'fails' && told.some(({ severity }) => severity === 'error')
      if (isTold) return told
      const said = broken(TRANSFORM_INJECTION_RULES, obstacle, intent)
      return [...told, ...said.map((one) => findingOf(one, { intent, locate, voice }))]
    },
  }
}

/** What stands in the way whichever file is written: inputs that a `web.config` cannot have. */
function ownObstacles({ files }: Injecting, intent: Intent, locate: Locate): readonly Finding[] {
  return files.own.obstacles(intent, locate).filter(({ rule }) => rule === 'inject/mail-kit-option')
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
    companion: await companionOf(files),
    before: others((index) => index < place),
    target: { path, file: own === undefined ? null : rawOf(own) },
    after: others((index) => index > place),
  }
}

/** One that may not be read is taken for one that cannot be read. */
function rawOf({ path, raw }: Transform): ConfigFile {
  return raw ?? { path, bytes: new Uint8Array() }
}

async function companionOf({ file, companions }: SiteFiles): Promise<XmlFile | null> {
  const name = configSourceOf(file)
  const found = companions.find((one) => one.name === name)?.companion
  if (found?.status !== 'found') return null
  const opened = await openXml(found.file)
  return opened.ok ? opened.file : null
}

/** The settings that a second reader does not find in the finished transform. */
function misread({ bytes }: ConfigFile, { file, expected }: Injection) {
  const { source } = file
  const text = new TextDecoder(source.encoding === 'utf-8' ? 'utf-8' : source.encoding).decode(
    bytes,
  )
  return readBackInsertion(text, expected)
}
