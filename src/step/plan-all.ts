/**
 * From found files to plans: everything is opened and masked first, then planned; nothing is written.
 */
import { plan } from '../config/plan.js'
import type { FoundFile } from '../files/find.js'
import type { Workspace } from '../files/workspace.js'
import type { FileWrite } from '../files/write.js'
import { inert } from '../text/inert.js'
import type { Request } from './inputs.js'
import { load, type Loaded } from './load.js'
import { OldCredentials } from '../redaction/old-credentials.js'
import type { SmtpSettings } from '../settings.js'
import { shownChange, shownSettings, type FileResult } from './result.js'
import { isWebConfig, notice, quoted } from './selection.js'

/** One configuration, and what is planned for it. */
export interface Planned {
  readonly result: FileResult
  /** What the site would use, for the smoke test alone; null where that is not known. */
  readonly settings: SmtpSettings | null
  readonly write: FileWrite | null
}

/** A found file, and what it holds. */
export interface LoadedFile {
  readonly found: FoundFile
  readonly loaded: Loaded
}

/** Where files are opened, and who is told of the credentials in them. */
export interface Opening {
  readonly workspace: Workspace
  /** Takes a credential that stands in a file, before anything could show it. */
  readonly mask: (value: string) => void
}

/**
 * Opens all files, and masks the credentials in them before anything is said of any.
 *
 * @returns the files, and what is said of credentials that are not masked
 */
export async function loadAll(
  { requestedMode }: Request,
  { workspace, mask }: Opening,
  files: readonly FoundFile[],
): Promise<{ readonly loaded: readonly LoadedFile[]; readonly warnings: readonly string[] }> {
  const all: LoadedFile[] = []
  const credentials = new OldCredentials(mask)
  for (const found of files) {
    const skipForeign = requestedMode === 'inject' && found.byGlob && !isWebConfig(found.path)
    const loaded = await load(workspace, found, { skipForeign })
    if (loaded.status === 'ready') credentials.take(loaded.configuration.credentials)
    all.push({ found, loaded })
  }
  return { loaded: all, warnings: credentials.warnings }
}

/** Where the files of a configuration really are; none where it could not be opened. */
export function realPathsOf({ loaded }: LoadedFile): readonly string[] {
  return loaded.status === 'ready' ? [...loaded.realPaths.values()] : []
}

/** What planning came to, over all files. */
export interface Plans {
  readonly planned: readonly Planned[]
  readonly notices: readonly string[]
  readonly complaints: readonly string[]
}

/** Plans every configuration; nothing is written yet. */
export async function planAll(request: Request, files: readonly LoadedFile[]): Promise<Plans> {
  const planned: Planned[] = []
  for (const { found, loaded } of files) {
    if (loaded.status === 'ready') planned.push(await planOne(request, found, loaded))
    if (loaded.status === 'refused')
      planned.push({ result: refused(found, loaded), settings: null, write: null })
  }
  const unsupported = files.filter(({ loaded }) => loaded.status === 'unsupported')
  const named = unsupported.filter(({ found }) => !found.byGlob)
  const isEmpty = request.requestedMode === 'inject' && planned.length === 0 && named.length === 0
  return {
    planned,
    notices: notice(
      unsupported.filter(({ found }) => found.byGlob).map(({ found }) => found.path),
      'no web.config: this version of the action handles neither transforms nor appsettings.',
    ),
    complaints: isEmpty ? [nothingLeft(files)] : named.map(unhandled),
  }
}

/** A green step that injects nothing would deploy a site without mail. */
function nothingLeft(files: readonly LoadedFile[]): string {
  const paths = files.map(({ found }) => found.path)
  return `There is nothing to inject into: the patterns in the input "files" match only ${quoted(paths)}, and none of them is the configuration of an Umbraco 7 or 8 site. Name its web.config.`
}

function unhandled({ found }: LoadedFile): string {
  return `"${inert(found.path)}" is a transform or an appsettings file, which this version of the action does not handle. Take it out of the input "files".`
}

async function planOne(
  request: Request,
  { path }: FoundFile,
  { configuration, realPaths }: Extract<Loaded, { status: 'ready' }>,
): Promise<Planned> {
  const { write, effective, changes, ...rest } = await plan(configuration, intentOf(request))
  const realPath = realPaths.get(write?.path ?? path)
  if (realPath === undefined) throw new Error('A plan names a file that was never read')
  return {
    result: {
      path,
      kind: configuration.kind,
      changed: false,
      target: write?.path ?? path,
      effective: effective && shownSettings(effective),
      changes: changes.map(shownChange),
      ...rest,
    },
    settings: effective,
    write: write && { ...write, realPath },
  }
}

function intentOf({ mode, settings, knownSections }: Request): Parameters<typeof plan>[1] {
  return { mode, settings, knownSections }
}

function refused(
  { path }: FoundFile,
  { kind, finding }: Extract<Loaded, { status: 'refused' }>,
): FileResult {
  return {
    path,
    kind,
    verdict: 'file',
    changed: false,
    target: path,
    effective: null,
    sender: null,
    changes: [],
    findings: [finding],
    placeOf: null,
  }
}
