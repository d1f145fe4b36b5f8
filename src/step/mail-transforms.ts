/**
 * Transforms that Umbraco Cloud applies to a `web.config` on deploy, and that have mail settings: those win over
 * what the file says, and over what is injected into it.
 */
import { openXml } from '../config/open.js'
import { LARGEST } from '../config/size.js'
import { readBytes } from '../files/read.js'
import type { Workspace } from '../files/workspace.js'
import type { XmlElement } from '../syntax/xml/tree.js'
import { inert } from '../text/inert.js'
import { folderOf, isWebConfig, quoted } from './selection.js'

/** `Web.live.xdt.config`, `child.web.live.xdt.config`; `Web.Release.config` is Visual Studio's. */
const TRANSFORM = /web\.[^/]*\.xdt\.config$/i

/**
 * A notice for each `web.config` with such transforms beside it.
 *
 * @param paths of the configurations, relative to the workspace, with `/`
 */
export async function mailTransformNotices(
  workspace: Workspace,
  paths: readonly string[],
): Promise<readonly string[]> {
  const notices: string[] = []
  for (const path of paths.filter(isWebConfig)) {
    const transforms = await mailTransformsIn(workspace, folderOf(path).slice(0, -1))
    if (transforms.length === 0) continue
    notices.push(
      `${quoted(transforms)} beside "${inert(path)}" ${transforms.length === 1 ? 'has' : 'have'} <mailSettings>. Where Umbraco Cloud applies such a transform, its values win over those of the file, also over what is injected. Take the mail settings out of the transform, or set them there alone.`,
    )
  }
  return notices
}

async function mailTransformsIn(workspace: Workspace, folder: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of workspace.entries(folder).filter((entry) => TRANSFORM.test(entry))) {
    const located = workspace.locate(path)
    const read = located.ok ? readBytes(located.realPath, LARGEST) : null
    if (!read?.ok) continue
    const opened = await openXml({ path, bytes: read.bytes })
    if (opened.ok && hasMailSettings(opened.file.document.root)) found.push(path)
  }
  return found
}

/** Without recursion, since a file may nest as deep as it likes. */
function hasMailSettings(root: XmlElement): boolean {
  const open = [root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name === 'mailSettings') return true
    for (const child of element.children) open.push(child)
  }
  return false
}
