/**
 * From found files to plans: each is opened, masked, planned and forgotten before the next one; nothing is written.
 */
import { theInput } from '../mentions.js'
import type { Workspace } from '../files/workspace.js'
import { inert } from '../text/inert.js'
import { OldCredentials } from '../redaction/old-credentials.js'
import {
  candidate,
  mayCount,
  partsOf,
  reasonAgainst,
  withoutLayers,
  type Candidate,
} from './candidates.js'
import { detached } from './detached.js'
import type { Request } from './inputs.js'
import { load, type Loaded } from './load.js'
import { planOfRefused, planOne, type Planned } from './plan-one.js'
import { leftOut, quoted, type LeftOut, type SelectedFile, type Selection } from './selection.js'

/** Where files are opened, and who is told of the credentials in them. */
export interface Opening {
  readonly workspace: Workspace
  /** Takes a credential that stands in a file, before anything could show it. */
  readonly mask: (value: string) => void
}

/** What planning came to, over all files. */
export interface Plans {
  readonly planned: readonly Planned[]
  readonly complaints: readonly string[]
  /** Where the files of those configurations really are. */
  readonly realPaths: readonly string[]
  /** What is left out by now, also by its path alone. */
  readonly leftOut: readonly LeftOut[]
  /** What is said of credentials that are not masked. */
  readonly warnings: readonly string[]
}

/**
 * Plans every configuration; nothing is written yet, and nothing said: by then, the credentials in all files are masked.
 *
 * @param request what the workflow asks for
 * @param selection the files, and what was left out
 */
export async function planAll(
  request: Request,
  { workspace, mask }: Opening,
  { mode, files, leftOut: unopened }: Selection,
): Promise<Plans> {
  const credentials = new OldCredentials(mask)
  const paths = new Set(files.map(({ path }) => path))
  // One file alone does not have to make room for the next.
  const isAlone = files.length === 1
  const all: Taken[] = []
  for (const found of files) {
    const loaded = await load(workspace, found)
    const secrets = loaded.status === 'ready' ? loaded.configuration.credentials : []
    credentials.take(isAlone ? secrets : detached(secrets))
    const seen = candidate(workspace, found, loaded)
    const isPlanned = mayCount(seen, { mode, paths })
    const taken = { ...seen, ...(isPlanned ? await take(request, seen, loaded) : NOTHING) }
    all.push(isAlone ? taken : withoutTexts(taken))
  }
  const parts = partsOf(all)
  const judged = withoutLayers(all).map((one) => ({
    one,
    reason: reasonAgainst(one, { parts, mode }),
  }))
  const counting = judged.flatMap(({ one, reason }) => (reason === null ? [one] : []))
  const others = judged.flatMap(({ one: { found }, reason }) =>
    reason === null ? [] : leftOut([found], reason),
  )
  return {
    ...plansOf(request, counting, [...unopened, ...others]),
    warnings: credentials.warnings,
  }
}

/** A file that was opened, and what came of it. */
interface Taken extends Candidate, Outcome {}

/** What comes of a file that counts. */
interface Outcome {
  /** Where its files really are; none where it could not be opened. */
  readonly realPaths: readonly string[]
  /** null where nothing is planned. */
  readonly planned: Planned | null
  /** Why nothing can be planned, as two sentences; null where that is not said. */
  readonly complaint: string | null
}

const NOTHING: Outcome = { realPaths: [], planned: null, complaint: null }

/** Plans a file, whether it counts or is found to be a part of another one yet. */
async function take(
  request: Request,
  { found, isTransform }: Candidate,
  loaded: Loaded,
): Promise<Outcome> {
  if (loaded.status === 'refused') return { ...NOTHING, planned: planOfRefused(found, loaded) }
  if (loaded.status !== 'ready') return NOTHING
  const realPaths = [...loaded.realPaths.values()]
  return request.requestedMode === 'inject' && isTransform
    ? { ...NOTHING, realPaths, complaint: unhandled(found, loaded) }
    : { ...NOTHING, realPaths, planned: await planOne(request, found, loaded) }
}

/** The bytes that are to be written are no part of a text: they stay as they are. */
function withoutTexts({ planned, ...rest }: Taken): Taken {
  if (planned === null) return { ...detached(rest), planned }
  const { write, ...told } = planned
  return { ...detached(rest), planned: { ...detached(told), write } }
}

function plansOf(
  { requestedMode }: Request,
  files: readonly Taken[],
  others: readonly LeftOut[],
): Omit<Plans, 'warnings'> {
  const planned = files.flatMap((one) => one.planned ?? [])
  const complaints = files.flatMap(({ complaint }) => complaint ?? [])
  if (requestedMode === 'inject' && planned.length === 0 && complaints.length === 0) {
    complaints.push(nothingLeft([...files.map(({ found }) => found), ...others]))
  }
  return {
    planned,
    complaints,
    realPaths: files.flatMap(({ realPaths }) => realPaths),
    leftOut: others,
  }
}

/** A green step that injects nothing would deploy a site without mail. */
function nothingLeft(files: readonly { readonly path: string }[]): string {
  const paths = files.map(({ path }) => path)
  return `There is nothing to inject into: the patterns in ${theInput('files')} match only ${quoted(paths)}, and none of them is the configuration of an Umbraco site. Name its web.config or appsettings.json.`
}

function unhandled(
  { path }: SelectedFile,
  { environment, configuration }: Extract<Loaded, { status: 'ready' }>,
): string {
  const advice =
    environment === null
      ? `Take it out of ${theInput('files')}.`
      : `Name "${inert(configuration.path)}" in ${theInput('files')} in its place, and give "${inert(environment)}" as ${theInput('environment')}.`
  return `"${inert(path)}" is a transform. ${advice}`
}
