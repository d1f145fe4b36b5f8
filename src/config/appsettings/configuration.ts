/**
 * `appsettings.json` as a kind of configuration, with the files beside it that the site reads too.
 */
import { verdictOf, type Finding } from '../../findings/finding.js'
import type { Intent } from '../../findings/intent.js'
import { broken, findingOf, type Broken, type Locate, type Refusal } from '../../findings/judge.js'
import type { MailKitMail } from '../../mail/mail-kit.js'
import { MAIL_RULES } from '../../mail/rules/index.js'
import { MAIL_KIT_RULES, SHARED_WITH_MAIL_KIT } from '../../mail/rules/mail-kit/index.js'
import type { MailKitSettings, SettingName } from '../../settings.js'
import {
  aboutFile,
  type CompanionFile,
  type ConfigFile,
  type Configuration,
  type Judging,
  type Opened,
} from '../configuration.js'
import type { EnvironmentResult } from '../stack.js'
import { effectiveOf } from './model/effective.js'
import {
  applicationEnvironmentOf,
  countsIn,
  environmentOf,
  environmentsOf,
  nameOf,
  sameKeysIn,
  stackOf,
  unreadFiles,
  type SiteFiles,
} from './model/environments.js'
import { generationOf, NEWEST } from './model/generation.js'
import { SMTP_PATH } from './model/keys.js'
import type { JsonFile } from './model/layers.js'
import { mailKitMail } from './model/mail.js'
import { openJson, type OpenedJson } from './model/open.js'
import { innermost, membersOf } from './model/places.js'
import { readStack, type Reading } from './model/reading.js'
import { joined } from './judge.js'
import { notWellFormed } from './rules/file.js'
import { APPSETTINGS_RULES } from './rules/index.js'

/** A site: the file that is named, and what stands beside it. */
interface Site {
  readonly named: JsonFile
  /** null where nobody has looked. */
  readonly beside: readonly OpenedJson[] | null
  /** The version of Umbraco; null where nothing tells it. */
  readonly umbraco: number | null
}

/** Opens a file of settings. */
export function openAppSettings(file: ConfigFile): Opened {
  const opened = openJson(file, notWellFormed)
  return opened.ok
    ? { ok: true, configuration: ofSite({ named: opened.file, beside: null, umbraco: null }) }
    : { ok: false, kind: 'appsettings', finding: opened.finding }
}

/** Files beside the named one that a site reads too. */
const NEIGHBOURS = /^(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?)\.json$/i

function ofSite(site: Site): Configuration {
  const { named } = site
  return {
    kind: 'appsettings',
    path: named.path,
    missing: null,
    complete: () => Promise.resolve(ofSite(site)),
    neighbours: site.beside === null && isLayerName(named.path) ? NEIGHBOURS : null,
    withNeighbours: (files) => Promise.resolve(withNeighbours(site, files)),
    structure: judging(site),
    obstacles: (_, locate) => [notYet(locate, named)],
    result: () => [],
    parts: [],
    supersededBy: null,
    injectable: true,
    inject: () => {
      throw new Error('Settings cannot be written into an appsettings file yet')
    },
    reopen: (edited) => Promise.resolve(reopened(site, edited)),
    spotOf: (setting) => ({ file: named, span: settingSpan(named, setting) }),
    misread: () => Promise.resolve([]),
    effective: null,
    environments: (intent) => readings(site, intent).map(({ result }) => result),
    sender: null,
    credentials: credentialsIn(site),
  }
}

function isLayerName(path: string): boolean {
  return /^appsettings(?:\..+)?\.json$/i.test(nameOf(path))
}

function withNeighbours(site: Site, files: readonly CompanionFile[]): Configuration {
  const beside = files.flatMap((one): readonly OpenedJson[] => {
    if (one.status === 'absent') return []
    if (one.status === 'refused') {
      return [{ ok: false, path: one.finding.path, finding: one.finding }]
    }
    return one.file.path === site.named.path ? [] : [openJson(one.file, notWellFormed)]
  })
  return ofSite({ ...site, beside })
}

function reopened(site: Site, edited: ConfigFile): Configuration | null {
  const opened = openJson(edited, notWellFormed)
  if (!opened.ok) return null
  if (edited.path === site.named.path) return ofSite({ ...site, named: opened.file })
  const beside = (site.beside ?? []).filter((one) => pathOf(one) !== edited.path)
  return ofSite({ ...site, beside: [...beside, opened] })
}

function pathOf(one: OpenedJson): string {
  return one.ok ? one.file.path : one.path
}

/** What injection needs is not there yet. */
function notYet(_: Locate, { path }: JsonFile): Finding {
  return aboutFile(path, {
    rule: 'options/not-injected',
    level: 'runtime',
    message: 'This version of the action cannot write settings into an appsettings file.',
    hint: 'Use mode: check, and let the environment supply the settings.',
  })
}

/** One environment: what it reads, or why it reads nothing. */
interface EnvironmentReading {
  readonly result: EnvironmentResult<MailKitSettings>
  readonly reading: Reading | null
  readonly faults: readonly Finding[]
}

function readings(site: Site, intent: Intent): readonly EnvironmentReading[] {
  const own = environmentOf(site.named.path)
  const asked = own === null ? intent : { ...intent, environment: own }
  const files = filesOf(site)
  const faulty = (site.beside ?? []).filter((one) => !one.ok)
  const names = environmentsOf(files, asked)
  const all = [...names, ...faulty.flatMap(({ path }) => missingName(path, names, asked))]
  return all.map((name) =>
    readOne({ site, files, faulty, name, counts: countsIn(all, name) }, asked),
  )
}

/** The environment of a file that cannot be read is one of the site too. */
function missingName(path: string, names: readonly string[], { environment }: Intent): string[] {
  const name = environmentOf(path)
  const isAll = environment === undefined || environment === '' || environment === '*'
  return name === null || !isAll || names.includes(name) ? [] : [name]
}

function filesOf({ named, beside, umbraco }: Site): SiteFiles {
  const read = (beside ?? []).flatMap((one) => (one.ok ? [one.file] : []))
  const isBase = environmentOf(named.path) === null
  const base = isBase ? named : (read.find(({ path }) => isBaseName(path)) ?? null)
  const others = [...read, ...(isBase ? [] : [named])].filter((file) => file !== base)
  return { base, others, variables: [], generation: generationOf(umbraco ?? NEWEST) }
}

function isBaseName(path: string): boolean {
  return /^appsettings\.json$/i.test(nameOf(path))
}

interface Asked {
  readonly site: Site
  readonly files: SiteFiles
  readonly faulty: readonly Extract<OpenedJson, { ok: false }>[]
  readonly name: string
  readonly counts: boolean
}

function readOne({ site, files, faulty, name, counts }: Asked, intent: Intent): EnvironmentReading {
  const keys = intent.environmentKeys ?? []
  const stack = stackOf(files, name, keys)
  const faults = faulty
    .filter(({ path }) => isLayerOf(path, name, files))
    .map(({ finding }) => finding)
  const reading = readStack(stack, {
    named: site.named,
    unread: unreadFiles(files.others, intent.environment ?? null),
    sameKeys: sameKeysIn(keys, name),
  })
  const layers = reading.files.map(({ path }) => path)
  const isRefused = faults.length > 0 || stack.layers.some((one) => one.duplicates.length > 0)
  const verdict = isRefused ? 'file' : reading.binding.faults.length > 0 ? 'section' : 'ok'
  const effective = verdict === 'ok' ? effectiveOf(reading) : null
  return {
    result: { name, layers, verdict, effective, counts },
    reading: faults.length > 0 ? null : reading,
    faults,
  }
}

function isLayerOf(path: string, environment: string, { generation }: SiteFiles): boolean {
  if (isBaseName(path) || environmentOf(path) === environment) return true
  const application = generation.dotnet < 10 ? null : applicationEnvironmentOf(path)
  return application === '' || application === environment
}

function judging(site: Site): Judging {
  return (intent, locate) =>
    joined(
      readings(site, intent).map(({ result, reading, faults }) => {
        const found =
          reading === null
            ? faults
            : complaintsOf(reading, intent).map((one) => findingOf(one, { intent, locate, voice }))
        const isRefused = verdictOf(found) === 'file'
        const findings = isRefused ? found.filter(({ level }) => level === 'file') : found
        return { environment: result.name, counts: result.counts, findings }
      }),
    )
}

/** What is wrong with the files, and with the settings that result. */
function complaintsOf(reading: Reading, intent: Intent): readonly Broken[] {
  const own = broken(APPSETTINGS_RULES, reading, intent)
  const mail = mailKitMail(reading, intent)
  return mail === null
    ? own
    : [...own, ...broken(MAIL_KIT_RULES, mail, intent), ...sharedComplaints(mail, intent)]
}

/** Without the words of System.Net.Mail, which this site never says. */
function sharedComplaints(mail: MailKitMail, intent: Intent): readonly Broken[] {
  const shared = MAIL_RULES.filter(({ id }) => SHARED_WITH_MAIL_KIT.has(id))
  return broken(shared, mail, intent).map(({ rule, complaint }) => ({
    rule: { ...rule, words: [] },
    complaint,
  }))
}

/** Who refuses: the site's own start. */
function voice({ level, severity }: Refusal): string {
  if (level === 'file' || level === 'section') return 'The site does not start'
  return severity === 'error' ? 'Sending fails with' : 'Sending may fail with'
}

const OPTION_OF: Partial<Record<SettingName, string>> = {
  from: 'From',
  host: 'Host',
  port: 'Port',
  userName: 'Username',
  password: 'Password',
  deliveryMethod: 'DeliveryMethod',
  pickupDirectoryLocation: 'PickupDirectoryLocation',
}

function settingSpan({ document }: JsonFile, setting: SettingName) {
  return innermost(document, [...SMTP_PATH, OPTION_OF[setting] ?? '']).span
}

/** User names and passwords in any of the files, also such that a later layer hides. */
function credentialsIn({ named, beside }: Site): readonly string[] {
  const files = [named, ...(beside ?? []).flatMap((one) => (one.ok ? [one.file] : []))]
  return files.flatMap(({ document }) =>
    ['Username', 'Password'].flatMap((name) =>
      membersOf(document, [...SMTP_PATH, name]).flatMap(({ value }) =>
        value.kind === 'string' && value.text !== '' ? [value.text] : [],
      ),
    ),
  )
}
