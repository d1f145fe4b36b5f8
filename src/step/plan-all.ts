/**
 * From found files to plans: everything is opened and masked first, then planned; nothing is written.
 */
import { theInput } from '../mentions.js'
import type { Configuration } from '../config/configuration.js'
import { plan, type Plan } from '../config/plan.js'
import type { Finding } from '../findings/finding.js'
import type { Intent } from '../findings/intent.js'
import type { Workspace } from '../files/workspace.js'
import type { FileWrite } from '../files/write.js'
import { inert } from '../text/inert.js'
import type { Request } from './inputs.js'
import { load, type Loaded } from './load.js'
import { OldCredentials } from '../redaction/old-credentials.js'
import type { EnvironmentResult } from '../config/stack.js'
import type { SiteSettings, SmtpSettings } from '../settings.js'
import {
  shownChange,
  shownEnvironment,
  shownSettings,
  type FileResult,
  type Mode,
} from './result.js'
import {
  folderOf,
  isWebConfig,
  leftOut,
  quoted,
  type LeftOut,
  type SelectedFile,
  type Selection,
} from './selection.js'

/** One configuration, and what is planned for it. */
export interface Planned {
  readonly result: FileResult
  /** What a site of Umbraco 7 or 8 would use, for the smoke test alone; null where that is not known. */
  readonly settings: SmtpSettings | null
  /** What the site would use in each environment, likewise. */
  readonly environments: readonly EnvironmentResult<SiteSettings>[]
  /** What the site has without what is asked for; null where that is not known. */
  readonly asItIs: Plan['asItIs'] | null
  readonly write: FileWrite | null
}

/** A found file, and what it contains. */
export interface LoadedFile {
  readonly found: SelectedFile
  readonly loaded: Loaded
}

/** Where files are opened, and who is told of the credentials in them. */
export interface Opening {
  readonly workspace: Workspace
  /** Takes a credential that stands in a file, before anything could show it. */
  readonly mask: (value: string) => void
}

/** What was loaded, and what the contents of the files speak against. */
export interface LoadedFiles {
  readonly loaded: readonly LoadedFile[]
  /** What is left out by now, also by its path alone. */
  readonly leftOut: readonly LeftOut[]
  /** What is said of credentials that are not masked. */
  readonly warnings: readonly string[]
}

/** Opens all files, and masks the credentials in them before anything is said of any. */
export async function loadAll(
  { workspace, mask }: Opening,
  { mode, files, leftOut: unopened }: Selection,
): Promise<LoadedFiles> {
  const all: LoadedFile[] = []
  const credentials = new OldCredentials(mask)
  for (const found of files) {
    const loaded = await load(workspace, found)
    if (loaded.status === 'ready') credentials.take(loaded.configuration.credentials)
    all.push({ found, loaded })
  }
  const parts = partsOf(all)
  const reasons = withoutLayers(all).map((file) => ({
    file,
    reason: reasonAgainst(file, { parts, workspace, mode }),
  }))
  return {
    loaded: reasons.flatMap(({ file, reason }) => (reason === null ? [file] : [])),
    leftOut: [
      ...unopened,
      ...reasons.flatMap(({ file: { found }, reason }) =>
        reason === null ? [] : leftOut([found], reason),
      ),
    ],
    warnings: credentials.warnings,
  }
}

/** Why a file that a glob found is no configuration of a site; null where it is one, or was named outright. */
function reasonAgainst(
  { found, loaded }: LoadedFile,
  {
    parts,
    workspace,
    mode,
  }: { readonly parts: ReadonlySet<string>; readonly workspace: Workspace; readonly mode: Mode },
): LeftOut['reason'] | null {
  if (!found.byGlob) return null
  if (mode === 'inject' && isTransform(loaded)) return 'unsupported'
  if (!isWebConfig(found.path) && parts.has(found.path.toLowerCase())) return 'part'
  if (loaded.status === 'skipped') return 'foreign'
  if (loaded.status === 'unsupported') return 'unsupported'
  const beside = loaded.status === 'ready' ? loaded.configuration.supersededBy : null
  const isBeside = beside !== null && workspace.spellings(parentOf(found.path), beside).length > 0
  return isBeside ? 'superseded' : null
}

/** Whether a file is a transform, judged with the site that it is for or by itself. */
function isTransform(loaded: Loaded): boolean {
  if (loaded.status !== 'ready') return false
  return loaded.environment !== null || loaded.configuration.kind === 'transform'
}

/** Without transforms whose site is in the list too: they are judged with it. */
function withoutLayers(all: readonly LoadedFile[]): readonly LoadedFile[] {
  const sites = new Set(
    all.filter(({ loaded }) => !isTransform(loaded)).map(({ found }) => found.path),
  )
  return all.filter(
    ({ loaded }) =>
      loaded.status !== 'ready' ||
      loaded.environment === null ||
      !sites.has(loaded.configuration.path),
  )
}

/** The paths, in lower case, of the files that sections of a site name. */
function partsOf(all: readonly LoadedFile[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ found, loaded }) =>
      loaded.status !== 'ready'
        ? []
        : loaded.configuration.parts.map((part) =>
            `${folderOf(found.path)}${part.replaceAll('\\', '/')}`.toLowerCase(),
          ),
    ),
  )
}

function parentOf(path: string): string {
  return folderOf(path).slice(0, -1)
}

/** Where the files of a configuration really are; none where it could not be opened. */
export function realPathsOf({ loaded }: LoadedFile): readonly string[] {
  return loaded.status === 'ready' ? [...loaded.realPaths.values()] : []
}

/** What planning came to, over all files. */
export interface Plans {
  readonly planned: readonly Planned[]
  readonly complaints: readonly string[]
}

/**
 * Plans every configuration; nothing is written yet.
 *
 * @param request what the workflow asks for
 * @param loaded the files, and what was left out
 */
export async function planAll(
  request: Request,
  { loaded: files, leftOut: others }: LoadedFiles,
): Promise<Plans> {
  const planned: Planned[] = []
  const complaints: string[] = []
  const isInjection = request.requestedMode === 'inject'
  for (const { found, loaded } of files) {
    if (isInjection && isTransform(loaded)) complaints.push(unhandled(found, loaded))
    else if (loaded.status === 'ready') planned.push(await planOne(request, found, loaded))
    if (loaded.status === 'refused') planned.push(withoutPlan(refused(found, loaded)))
  }
  if (isInjection && planned.length === 0 && complaints.length === 0) {
    complaints.push(nothingLeft([...files.map(({ found }) => found), ...others]))
  }
  return { planned, complaints }
}

/** A green step that injects nothing would deploy a site without mail. */
function nothingLeft(files: readonly { readonly path: string }[]): string {
  const paths = files.map(({ path }) => path)
  return `There is nothing to inject into: the patterns in ${theInput('files')} match only ${quoted(paths)}, and none of them is the configuration of an Umbraco site. Name its web.config or appsettings.json.`
}

function unhandled({ path }: SelectedFile, loaded: Loaded): string {
  const isOfSite = loaded.status === 'ready' && loaded.environment !== null
  const advice = isOfSite
    ? `Name "${inert(loaded.configuration.path)}" in ${theInput('files')} in its place, and give "${inert(loaded.environment)}" as ${theInput('environment')}.`
    : `Take it out of ${theInput('files')}.`
  return `"${inert(path)}" is a transform. ${advice}`
}

async function planOne(
  request: Request,
  { isNested }: SelectedFile,
  { configuration, realPaths, realPathFor, environment }: Extract<Loaded, { status: 'ready' }>,
): Promise<Planned> {
  const { path } = configuration
  const asked = intentOf(request)
  const intent = environment === null ? asked : { ...asked, environment }
  const { write, effective, environments, changes, asItIs, ...rest } = isNested
    ? withoutSettings(await plan(configuration, { ...intent, settings: {}, environment: '' }))
    : await silenced(await plan(configuration, intent), configuration, { ...request, intent })
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
    asItIs,
    write: write && { ...write, realPath },
  }
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
  placeOf: null,
} as const

function withoutPlan(result: FileResult): Planned {
  return { result, settings: null, environments: [], asItIs: null, write: null }
}

function refused(
  { path }: SelectedFile,
  { kind, finding }: Extract<Loaded, { status: 'refused' }>,
): FileResult {
  return { ...EMPTY, path, kind, target: path, verdict: 'file', findings: [finding] }
}
