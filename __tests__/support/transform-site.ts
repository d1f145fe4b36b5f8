import { applyEdits } from '../../src/syntax/edit.js'
import { chained, readBySite } from '../../src/config/transform/injection/chain.js'
import { injectionInto, type InjectionResult } from '../../src/config/transform/injection/inject.js'
import { transformPath, type TransformSite } from '../../src/config/transform/injection/site.js'
import type { ConfigFile } from '../../src/config/configuration.js'
import { mailSections } from '../../src/config/web-config/model/mail-sections.js'
import { effectiveSettings } from '../../src/config/web-config/model/effective.js'
import type { RequestedSettings, SmtpSettings } from '../../src/settings.js'

/** The declaration of the namespace. */
export const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'
/** Settings with a password that is hard to write. */
export const SETTINGS: RequestedSettings = {
  from: 'post@example.org',
  host: 'smtp.example.net',
  port: 587,
  userName: 'u1',
  password: 'Ma>de\'U"p&£<1',
  enableSsl: true,
}
/** A site with mail settings of its own. */
export const BASE = `<?xml version="1.0"?>
<configuration>
    <appSettings><add key="a" value="1" /></appSettings>
    <system.net>
        <mailSettings>
            <smtp from="old@example.org" deliveryMethod="Network">
                <network host="old.example.org" port="2525" userName="old" password="old-password" clientDomain="www.example.org" />
            </smtp>
        </mailSettings>
    </system.net>
</configuration>
`
/** The same without a setting that inputs seldom name. */
export const PLAIN = BASE.replace(' clientDomain="www.example.org"', '')
/** A site without any. */
export const EMPTY =
  '<?xml version="1.0"?>\n<configuration>\n    <appSettings />\n</configuration>\n'

/** A transform with one step on the mail settings. */
export function mailTransform(step: string): string {
  return `<configuration ${XDT}>\n  <system.net>\n    <mailSettings>\n      ${step}\n    </mailSettings>\n  </system.net>\n</configuration>\n`
}

/** What stands around a transform; texts are saved as UTF-8. */
export interface Surroundings {
  readonly base: string | Uint8Array
  /** The transform itself; it is to be created where this is left out. */
  readonly transform?: string | Uint8Array
  readonly before?: readonly string[]
  readonly after?: readonly string[]
  readonly companion?: string
}

function file(path: string, content: string | Uint8Array): ConfigFile {
  return { path, bytes: typeof content === 'string' ? Buffer.from(content) : content }
}

/** A site in the environment `live`. */
export function siteOf(around: Surroundings): TransformSite {
  const base = readBySite(file('Web.config', around.base))
  if (base === null) throw new Error('The base is not XML')
  const companion =
    around.companion === undefined ? null : readBySite(file('smtp.config', around.companion))
  const path = transformPath('Web.config', 'live')
  return {
    base,
    companions: new Map(companion === null ? [] : [['smtp.config', companion]]),
    before: (around.before ?? []).map((text, index) => file(`A${index}.Web.live.xdt.config`, text)),
    target: { path, file: around.transform === undefined ? null : file(path, around.transform) },
    after: (around.after ?? []).map((text, index) => file(`X${index}.Web.live.xdt.config`, text)),
  }
}

/** A transform after an injection, and what came of it. */
export interface InjectedTransform {
  readonly text: string
  readonly bytes: Uint8Array
  readonly result: InjectionResult & { ok: true }
}

/** Injects into a site. Throws where something stands in the way. */
export function injectedInto(site: TransformSite, settings: RequestedSettings): InjectedTransform {
  const result = injectionInto(site, settings)
  if (!result.ok) throw new Error(`${result.obstacle.kind} in ${result.obstacle.file.path}`)
  const { source } = result.injection.file
  const text = applyEdits(source.text, result.injection.edits)
  return { text, bytes: source.encode(text), result }
}

/** The same site with another transform. */
export function withTransform(site: TransformSite, bytes: Uint8Array): TransformSite {
  return { ...site, target: { ...site.target, file: { path: site.target.path, bytes } } }
}

/** What our engine makes of a site, and how many `<smtp>` the site then has. */
export function outcomeOf(site: TransformSite): {
  readonly settings: SmtpSettings | null
  readonly count: number
  readonly text: string
  readonly bytes: Uint8Array
} {
  const { base, before, target, after } = site
  const own = target.file === null ? [] : [target.file]
  const done = chained(base, [...before, ...own, ...after])
  if (!done.ok) throw new Error(`${done.failed.path} fails`)
  const read = readBySite(done.file)
  if (read === null) throw new Error('The result is not XML')
  const { smtp } = mailSections(read.document)
  const { text } = read.source
  return { settings: effectiveSettings(smtp), count: smtp.length, text, bytes: done.file.bytes }
}
