/**
 * Injection into a transform: its edits, each way tried with the engine until one gives the site exactly what is wanted.
 */
import { isNeverServed, realNameOf } from '../../real-name.js'
import { Buffer } from 'node:buffer'
import type { RequestedSettings } from '../../../settings.js'
import { applyEdits, type Edit } from '../../../syntax/edit.js'
import { Source } from '../../../syntax/source.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import type { ConfigFile, Injection, SourceFile } from '../../configuration.js'
import type { XmlFile } from '../../open.js'
import { readBySite } from './chain.js'
import { completions, newTransform } from './compose.js'
import { changesBetween, wholeMail, type WholeMail } from './mail.js'
import { passwordsIn } from './old-passwords.js'
import { stepsOnMail } from './own-steps.js'
import { atStart, type Obstacle, type TransformSite } from './site.js'
import { lostIn, todayIn, unclearIn } from './today.js'
import { shortfallOf } from './verify.js'

/** The edits of a transform, or why there are none. */
export type InjectionResult =
  | { readonly ok: true; readonly injection: Injection }
  | { readonly ok: false; readonly obstacle: Obstacle }

/**
 * Plans the edits of an environment's transform. What no input names is written as the environment gets it today. The
 * result is verified: applied to the base, with the other transforms in their order, there is one `<smtp>` with exactly
 * these values, and applied again nothing changes.
 */
export function injectionInto(site: TransformSite, settings: RequestedSettings): InjectionResult {
  const today = todayIn(site)
  if (!today.ok) return today
  const [smtp = null] = today.smtp
  const mail = wholeMail(settings, smtp)
  const obstacle = servedIn(site) ?? unclearIn(site, today.smtp, settings) ?? lostIn(site, mail)
  if (obstacle !== null) return { ok: false, obstacle }
  const { path, file } = site.target
  const read = file === null ? null : readBySite(file)
  if (file !== null && read === null) return refused({ kind: 'fails', ...atStart(file) })
  const replaced = replacedPasswords(settings, read, today.smtp)
  const written = read ?? newFile(path)
  const found = editsFor({ site, mail, read, replaced }, written)
  if (!found.ok) return found
  const { expected } = mail
  const injection: Injection = {
    file: written,
    isNew: read === null,
    edits: found.edits,
    changes: changesBetween(smtp, mail),
    expected: found.edits.length === 0 ? [] : expected,
  }
  return { ok: true, injection }
}

function refused(obstacle: Obstacle): { readonly ok: false; readonly obstacle: Obstacle } {
  return { ok: false, obstacle }
}

/** A file before its first byte. */
function newFile(path: string): SourceFile {
  return { path, bytes: new Uint8Array(), source: new Source('', 'utf-8', Buffer.alloc(0)) }
}

/** IIS hands out no `*.config`; NTFS takes what follows a colon for a stream of the file. */
function servedIn({ base, target: { file } }: TransformSite): Obstacle | null {
  if (file === null) return null
  if (realNameOf(file) === realNameOf(base)) return { kind: 'base', ...atStart(file) }
  return isNeverServed(file) ? null : { kind: 'served', ...atStart(file) }
}

/** The passwords that must not be left in the transform. */
function replacedPasswords(
  { password }: RequestedSettings,
  file: XmlFile | null,
  smtp: readonly XmlElement[],
): readonly string[] {
  if (password === undefined) return []
  const steps = file === null ? [] : stepsOnMail(file.document)
  return passwordsIn([...smtp, ...steps]).filter((one) => one !== password)
}

/** What an injection has to do. */
interface Task {
  readonly site: TransformSite
  readonly mail: WholeMail
  /** null where the transform is to be created. */
  readonly read: XmlFile | null
  readonly replaced: readonly string[]
}

type FoundEdits =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly obstacle: Obstacle }

/** The first edits that do; none where everything is as wanted already. */
function editsFor(task: Task, { path, source }: SourceFile): FoundEdits {
  const { site, mail, replaced } = task
  const isAsWanted = replaced.length === 0 && shortfallOf(site, site.target.file, mail) === null
  if (isAsWanted) return { ok: true, edits: [] }
  let obstacle: Obstacle | null = null
  for (const edits of waysFor(task)) {
    const after: ConfigFile = { path, bytes: source.encode(applyEdits(source.text, edits)) }
    const shortfall = shortfallOf(site, after, mail)
    if (shortfall === null) return { ok: true, edits }
    obstacle ??= shortfall
  }
  return refused(obstacle ?? { kind: 'hindered', ...atStart(site.base) })
}

function waysFor({ site, mail: { attributes }, read, replaced }: Task): Iterable<readonly Edit[]> {
  if (read !== null) return completions({ file: read, mail: attributes, replaced })
  return [[{ start: 0, end: 0, text: newTransform(attributes, site.base) }]]
}
