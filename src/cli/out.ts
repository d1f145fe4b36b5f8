/**
 * The one file that the command line writes: a `web.config` as a deploy leaves it, where `--out` says.
 */
import { findFiles } from '../files/find.js'
import {
  overwrites,
  removeUnfinishedReport,
  reportObstacle,
  reportTarget,
  writeReport,
} from '../files/report.js'
import type { Workspace } from '../files/workspace.js'
import type { Request } from '../step/inputs.js'
import { load } from '../step/load.js'

/** Of the temporary file: always the same, so that what a killed run leaves goes with the next one. */
const ID = 'effective'

/**
 * Writes the file of one environment.
 *
 * @param out a path as given
 * @returns null where it is written, else a sentence or two that say why not
 */
export async function writeDeployed(
  workspace: Workspace,
  { files, knownSections, environment }: Pick<Request, 'files' | 'knownSections' | 'environment'>,
  out: string,
): Promise<string | null> {
  const found = await findFiles(workspace, files)
  const [file, ...others] = found.files
  if (file === undefined || others.length > 0) return 'With --out, name one file.'
  const loaded = await load(workspace, file)
  const intent = { mode: 'check', settings: {}, knownSections, environment } as const
  const configuration = loaded.status === 'ready' ? await loaded.configuration.asked(intent) : null
  const deployed = configuration?.deployed() ?? null
  if (loaded.status !== 'ready' || deployed === null) {
    return 'Nothing was written: there is no web.config that a deploy could make of this file.'
  }
  const target = reportTarget(workspace, { input: 'report', path: out })
  if (overwrites(target, [...loaded.realPaths.values()])) {
    return '--out names one of the files that are read. Name another one.'
  }
  return (
    reportObstacle(target) ??
    removeUnfinishedReport(target, ID) ??
    writeReport(target, { text: deployed.bytes, id: ID })
  )
}
