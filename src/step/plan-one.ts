/**
 * From one opened file to what is planned for it.
 */
import type { Configuration } from '../config/configuration.js'
import { plan, type Plan } from '../config/plan.js'
import type { EnvironmentResult } from '../config/stack.js'
import type { FileWrite } from '../files/write.js'
import type { Finding } from '../findings/finding.js'
import type { Intent } from '../findings/intent.js'
import type { SiteSettings, SmtpSettings } from '../settings.js'
import type { Request } from './inputs.js'
import type { Loaded } from './load.js'
import type { KnownPlaces } from './places.js'
import { shownChange, shownEnvironment, shownSettings, type FileResult } from './result.js'
import type { SelectedFile } from './selection.js'

/** One configuration, and what is planned for it: nothing of it refers to the text of a file. */
export interface Planned {
  readonly result: FileResult
  /** What a site of Umbraco 7 or 8 would use, for the smoke test alone; null where that is not known. */
  readonly settings: SmtpSettings | null
  /** What the site would use in each environment, likewise. */
  readonly environments: readonly EnvironmentResult<SiteSettings>[]
  /** Where its settings stand; null where no smoke test is asked for, or where the file could not be opened. */
  readonly places: KnownPlaces | null
  readonly write: FileWrite | null
}

/** Plans what is asked of one configuration; nothing is written yet. */
export async function planOne(
  request: Request,
  { isNested }: SelectedFile,
  { configuration, realPaths, realPathFor, environment }: Extract<Loaded, { status: 'ready' }>,
): Promise<Planned> {
  const { path } = configuration
  const asked = intentOf(request)
  const intent = environment === null ? asked : { ...asked, environment }
  const made = isNested
    ? withoutSettings(await plan(configuration, { ...intent, settings: {}, environment: '' }))
    : await silenced(await plan(configuration, intent), configuration, { ...request, intent })
  const places = await placesFor(request, made)
  const { write, effective, environments, changes, asItIs: _, placeOf: __, ...rest } = made
  const realPath =
    write?.before === null ? realPathFor(write.path) : realPaths.get(write?.path ?? path)
  if (realPath == null) throw new Error('A plan names a file that was never read')
  return {
    result: {
      path,
      kind: configuration.kind,
      changed: false,
      target: write?.path ?? path,
      ...shownEffective(effective, environments),
      changes: changes.map(shownChange),
      ...rest,
    },
    settings: effective,
    environments,
    places,
    write: write && { ...write, realPath },
  }
}

/** Loaded only where a smoke test is asked for. */
async function placesFor(request: Request, made: Plan): Promise<KnownPlaces | null> {
  if (request.smokeTest === null) return null
  const { knownPlaces } = await import('./places.js')
  return knownPlaces(request, made)
}

/** As anybody may see it; where there are environments, what the first of them gets stands for all. */
function shownEffective(
  effective: SmtpSettings | null,
  environments: Planned['environments'],
): Pick<FileResult, 'effective' | 'environments'> {
  const shown = environments.map(shownEnvironment)
  return { effective: effective && shownSettings(effective), environments: shown }
}

/** A plan with what is silenced apart from what is told. */
interface SilencedPlan extends Plan {
  readonly suppressed: FileResult['suppressed']
}

/** Loaded only where something is to be silenced. */
async function silenced(
  planned: Plan,
  configuration: Configuration,
  { ignore, intent }: Pick<Request, 'ignore'> & { readonly intent: Intent },
): Promise<SilencedPlan> {
  const comments = await configuration.suppressions()
  if (comments.length === 0 && ignore.length === 0) return { ...planned, suppressed: [] }
  const { silencePlan } = await import('./silencing.js')
  const silencers = { configuration, intent, comments, ignore }
  return { ...planned, ...(await silencePlan(planned, silencers)) }
}

function intentOf(request: Request): Intent {
  const { mode, settings, knownSections, environment, environmentKeys } = request
  return { mode, settings, knownSections, environment, environmentKeys }
}

/** A `web.config` below that of the site inherits its settings: only what .NET refuses in it is told. */
function withoutSettings(planned: Plan): SilencedPlan {
  const isTold = ({ level }: Finding): boolean => level === 'file' || level === 'section'
  const findings = planned.findings.filter(isTold)
  return { ...planned, findings, suppressed: [], effective: null, environments: [] }
}

/** A file without settings that are known. */
const EMPTY = {
  changed: false,
  effective: null,
  environments: [],
  sender: null,
  changes: [],
  suppressed: [],
} as const

/** What is told of a file that could not be opened: nothing is planned for it. */
export function planOfRefused(
  { path }: SelectedFile,
  { kind, finding }: Extract<Loaded, { status: 'refused' }>,
): Planned {
  const result: FileResult = {
    ...EMPTY,
    ...{ path, kind, target: path, verdict: 'file', findings: [finding] },
  }
  return { result, settings: null, environments: [], places: null, write: null }
}
