/**
 * A `web.config` in the environments of its site.
 */
import type { Finding } from '../../findings/finding.js'
import type { Intent } from '../../findings/intent.js'
import { findingOf, type Locate } from '../../findings/judge.js'
import { credentialsInTransform } from './credentials.js'
import type { CompanionFile, ConfigFile, Configuration } from '../configuration.js'
import { joined } from '../joined.js'
import { openXml } from '../open.js'
import { inOrder, isSameEnvironment, WEB_CONFIG_ORDER, type EnvironmentResult } from '../stack.js'
import type { SmtpSettings } from '../../settings.js'
import { transformComplaints } from '../transform/rules/index.js'
import { askedForNobody } from '../transform/rules/standing.js'
import { deploy, effectiveIn, readingOf, type Deployment, type SiteFiles } from './deployment.js'
import { deployedFile } from './deployed-file.js'
import { originsIn, resultIn, spotIn, structureIn, verdictIn } from './judge.js'
import { overridesIn } from './overrides.js'
import { voice } from './told.js'
import { readTransforms, suppressionsOf, type Transform } from './transforms.js'

/** A file, and the files beside it that have the names of transforms. */
export interface SiteToOpen extends SiteFiles {
  readonly transforms: readonly CompanionFile[]
}

/** A file with the transforms beside it, deployed into each environment that they show. */
interface Site extends SiteFiles {
  readonly beside: readonly CompanionFile[]
  readonly transforms: readonly Transform[]
  readonly deployments: readonly Deployment[]
}

/** Opens a file with the transforms beside it. */
export async function openSite(site: SiteToOpen): Promise<Configuration> {
  return ofSite(await openedSite(site))
}

async function openedSite({ transforms: beside, ...files }: SiteToOpen): Promise<Site> {
  const isLater = files.own.supersededBy !== null
  const transforms = await readTransforms(beside, { path: files.file.path, isLater })
  const deployments = await Promise.all(
    environmentsOf(transforms).map((name) => deploy(files, name, transforms)),
  )
  return { ...files, beside, transforms, deployments }
}

/** The environments that the names of transforms show, as the first of each is written. */
function environmentsOf(transforms: readonly Transform[]): readonly string[] {
  const names = new Map<string, string>()
  for (const { environment, standing } of transforms) {
    const key = environment.toLowerCase()
    if (standing === 'applied' && !names.has(key)) names.set(key, environment)
  }
  return inOrder([...names.values()], WEB_CONFIG_ORDER)
}

function ofSite(site: Site): Configuration {
  const { own, transforms, deployments } = site
  const missing = deployments.flatMap(({ result }) => result?.missing ?? [])[0] ?? null
  const configuration: Configuration = {
    ...own,
    neighbours: null,
    missing,
    complete: async (companion) => ofSite(await completed(site, missing?.name ?? '', companion)),
    asked: (intent) => asked(site, intent),
    suppressions: async () => [
      ...(await own.suppressions()),
      ...(await suppressionsOf(transforms)),
    ],
    credentials: [
      ...own.credentials,
      ...transforms.flatMap(({ file }) => (file === null ? [] : credentialsInTransform(file))),
    ],
  }
  return configuration
}

/** Gives a companion to every result that asks for it. */
async function completed(site: Site, name: string, companion: CompanionFile): Promise<Site> {
  const deployments = site.deployments.map(async (one): Promise<Deployment> => {
    const { result } = one
    return result?.missing?.name === name
      ? { ...one, result: await result.complete(companion) }
      : one
  })
  const companions = [...site.companions, { name, companion }]
  return { ...site, companions, deployments: await Promise.all(deployments) }
}

/** The file alone where settings are injected into it, else the environments that are asked for. */
async function asked(site: Site, intent: Intent): Promise<Configuration> {
  const { environment = '', mode } = intent
  if (site.own.supersededBy !== null) return unused(site)
  if (environment === '*' || (environment === '' && mode === 'check')) {
    return site.deployments.length === 0 ? unused(site) : stacked(site, site.deployments, intent)
  }
  if (environment === '') return alone(site, intent)
  const known = site.deployments.find((one) => isSameEnvironment(one.environment, environment))
  const deployment = known ?? (await deploy(site, environment, site.transforms))
  const asItIs = stacked(site, [deployment], intent)
  if (Object.keys(intent.settings).length === 0) {
    return known === undefined ? withoutTransform(site, asItIs) : asItIs
  }
  const { injecting } = await import('./injecting.js')
  const edited = (file: ConfigFile): Promise<Configuration> => withTransform(site, file, intent)
  return injecting({ files: site, deployment, asItIs, with: edited }, intent)
}

/** The same, where nothing is there for the environment that is asked for. */
function withoutTransform({ file }: Site, asItIs: Configuration): Configuration {
  return {
    ...asItIs,
    structure: (intent, locate) => [
      ...asItIs.structure(intent, locate),
      ...askedForNobody(file, intent).map((one) => findingOf(one, { intent, locate, voice })),
    ],
  }
}

/** The same site, with a transform that is new or has other bytes. */
async function withTransform(site: Site, file: ConfigFile, intent: Intent): Promise<Configuration> {
  const others = site.beside.filter((one) => one.status !== 'found' || one.file.path !== file.path)
  const again = await openedSite({ ...site, transforms: [...others, { status: 'found', file }] })
  const { environment = '' } = intent
  const deployments = again.deployments.filter((one) =>
    isSameEnvironment(one.environment, environment),
  )
  return stacked(again, deployments, intent)
}

/** Transforms that nobody applies say nothing of the file. */
function unused(site: Site): Configuration {
  const { own } = site
  return {
    ...ofSite(site),
    structure: (intent, locate) => [
      ...own.structure(intent, locate),
      ...idle(site, intent, locate),
    ],
    reopen: (edited) => reopened(site, edited, null),
  }
}

/** What is said of transforms that nobody applies. */
function idle({ transforms }: Site, intent: Intent, locate: Locate): readonly Finding[] {
  return transforms
    .filter(({ standing }) => standing !== 'applied')
    .flatMap((one) => transformComplaints(readingOf(one), intent))
    .map((one) => findingOf(one, { intent, locate, voice }))
}

function alone(site: Site, intent: Intent): Configuration {
  const { own, deployments } = site
  return {
    ...ofSite(site),
    result: (given, locate) => [
      ...own.result(given, locate),
      ...joined(
        deployments.map((one) => ({
          environment: one.environment,
          counts: true,
          findings: overridesIn(one, own, {
            intent: given,
            locate,
            structure: structureIn(one, own, { intent: given, locate }),
          }),
        })),
      ),
    ],
    reopen: (edited) => reopened(site, edited, intent),
  }
}

function stacked(site: Site, deployments: readonly Deployment[], asking: Intent): Configuration {
  const { own } = site
  const inEach = (findingsIn: (one: Deployment) => readonly Finding[]): readonly Finding[] =>
    joined(
      deployments.map((one) => {
        const { environment } = one
        return { environment, counts: true, findings: findingsIn(one) }
      }),
    )
  const [only, ...others] = deployments
  return {
    ...ofSite(site),
    deployed: () => (only === undefined || others.length > 0 ? null : deployedFile(only)),
    environments: (intent) => deployments.map((one) => resultOf(one, own, intent)),
    structure: (intent, locate) => [
      ...inEach((one) => structureIn(one, own, { intent, locate })),
      ...idle(site, intent, locate),
    ],
    result: (intent, locate) => {
      const told = inEach((one) =>
        verdictIn(one, own, intent) === 'file' ? [] : resultIn(one, { intent, locate }),
      )
      return withCommitted(own, told, { intent, locate })
    },
    spotOf: (setting, environment) => {
      const isOne = deployments.length === 1
      const named = deployments.find((one) => isOne || one.environment === environment)
      return named === undefined ? own.spotOf(setting, null) : spotIn(named, own, setting)
    },
    reopen: (edited) => reopened(site, edited, asking),
  }
}

/**
 * With the password that stands in the file: it stays in the history, also where every transform puts another one in its
 * place. What is hidden is a warning at most: it does not come to the site.
 */
function withCommitted(
  own: Configuration,
  told: readonly Finding[],
  { intent, locate }: { readonly intent: Intent; readonly locate: Locate },
): readonly Finding[] {
  if (!own.effective?.password || intent.settings.password !== undefined) return told
  const password = { rule: COMMITTED, ...locate(own.spotOf('password', null)) }
  const isTold = told.find((one) => isSamePlace(one, password) && one.environments === undefined)
  const all = isTold
    ? [isTold]
    : own.result(intent, locate).filter(({ rule }) => rule === COMMITTED)
  const others = told.filter((one) => !all.some((other) => isSamePlace(one, other)))
  const severityOf = (one: Finding): Finding['severity'] =>
    told.find((other) => isSamePlace(one, other))?.severity ?? 'warning'
  return [...others, ...all.map((one) => ({ ...one, severity: severityOf(one) }))]
}

const COMMITTED = 'credentials/committed'

function isSamePlace(one: Finding, other: Pick<Finding, 'path' | 'rule' | 'at'>): boolean {
  const isThere = one.path === other.path && one.rule === other.rule
  return isThere && one.at.line === other.at.line && one.at.column === other.at.column
}

function resultOf(
  deployment: Deployment,
  own: Configuration,
  intent: Intent,
): EnvironmentResult<SmtpSettings> {
  const { environment: name, layers } = deployment
  const verdict = verdictIn(deployment, own, intent)
  const effective = verdict === 'ok' ? effectiveIn(deployment) : null
  return { name, layers, verdict, effective, origins: originsIn(deployment), counts: true }
}

/** The same site with new bytes in one of its files. */
async function reopened(
  site: Site,
  edited: ConfigFile,
  intent: Intent | null,
): Promise<Configuration | null> {
  const own = await site.own.reopen(edited)
  const opened = edited.path === site.file.path ? await openXml(edited) : null
  if (own === null || opened?.ok === false) return null
  const companions = site.companions.map(({ name, companion }) => ({
    name,
    companion:
      companion.status === 'found' && companion.file.path === edited.path
        ? { ...companion, file: edited }
        : companion,
  }))
  const file = opened?.ok === true ? opened.file : site.file
  const again = await openSite({ file, own, companions, transforms: site.beside })
  return intent === null ? again : again.asked(intent)
}
