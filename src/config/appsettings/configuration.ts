/**
 * `appsettings.json` as a kind of configuration, with the files beside it that the site reads too.
 */
import { verdictOf } from '../../findings/finding.js'
import type { Intent } from '../../findings/intent.js'
import { broken, findingOf, type Broken, type Refusal } from '../../findings/judge.js'
import type { MailKitMail } from '../../mail/mail-kit.js'
import { MAIL_RULES } from '../../mail/rules/index.js'
import { MAIL_KIT_RULES } from '../../mail/rules/mail-kit/index.js'
import type { Spot } from '../../findings/rule.js'
import { soundsLikeCredential } from '../../redaction/credential-names.js'
import { credentialsInHost, type SettingName } from '../../settings.js'
import { MARK, type SuppressionInFile } from '../../suppression/suppression.js'
import {
  type CompanionFile,
  type CompanionName,
  type ConfigFile,
  type Configuration,
  type Injection,
  type Judging,
  type Opened,
} from '../configuration.js'
import { joined } from '../joined.js'
import { NOTHING_BESIDE, type Beside } from './model/beside.js'
import { environmentOf, nameOf, stackOf } from './model/environments.js'
import { SMTP_PATH } from './model/keys.js'
import { valueSpotOf, type JsonFile } from './model/layers.js'
import { mailKitMail } from './model/mail.js'
import { openJson, type OpenedJson } from './model/open.js'
import { innermost, membersOf, valuesBelow } from './model/places.js'
import { smtpNames, spotAround, type Reading } from './model/reading.js'
import { weighed } from './judge.js'
import { injecting, misread } from './injecting.js'
import type { InjectionSite } from './injection/site.js'
import { optionOfSetting } from './injection/wanted.js'
import { notWellFormed } from './rules/file.js'
import { APPSETTINGS_RULES } from './rules/index.js'
import { filesOf, readings, type Site } from './site.js'

/** Opens a file of settings. */
export function openAppSettings(file: ConfigFile): Opened {
  const opened = openJson(file, notWellFormed)
  return opened.ok
    ? { ok: true, configuration: ofSite(alone(opened.file)) }
    : { ok: false, kind: 'appsettings', finding: opened.finding }
}

function alone(named: JsonFile): Site {
  return { named, layers: null, beside: NOTHING_BESIDE, packagesAt: null, created: null }
}

/** Files of settings. */
const LAYER = /^(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?)\.json$/i

/** Files beside the named one that it is read with, or that tell how it is read. */
const NEIGHBOURS =
  /^(?:(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?|.+\.deps)\.json|.+\.cs(?:proj)?|web\.(?:[^.]+\.)?config)$/i

function ofSite(site: Site): Configuration {
  const { named } = site
  return {
    kind: 'appsettings',
    path: named.path,
    missing: missingOf(site),
    complete: (packages) => withPackages(site, packages),
    neighbours: site.layers === null && isLayerName(named.path) ? NEIGHBOURS : null,
    withNeighbours: (files) => withNeighbours(site, files),
    structure: judging(site),
    ...injecting((intent) => injectionSite(site, intent)),
    parts: [],
    supersededBy: null,
    injectable: true,
    asked: () => Promise.resolve(ofSite(site)),
    reopen: (edited) => Promise.resolve(reopened(site, edited)),
    spotOf: (setting, environment) => spotIn(site, setting, environment),
    misread: (injection) => misreadIn(site, injection),
    effective: null,
    environments: (intent) => readings(site, intent).map(({ result }) => result),
    sender: null,
    deployed: () => null,
    suppressions: () => suppressionsOf(site),
    credentials: credentialsIn(site),
  }
}

/** A `Directory.Packages.props` counts for the folders below it; the nearest one does. */
function missingOf({ named: { path }, packagesAt }: Site): CompanionName | null {
  return packagesAt === null
    ? null
    : { from: path, name: `${'..\\'.repeat(packagesAt)}Directory.Packages.props`, mayLeadUp: true }
}

async function withPackages(site: Site, packages: CompanionFile): Promise<Configuration> {
  const { named, beside, packagesAt } = site
  if (packagesAt === null) return ofSite(site)
  if (packages.status !== 'found') {
    const isTop = packagesAt + 1 >= named.path.split('/').length
    return ofSite({ ...site, packagesAt: isTop ? null : packagesAt + 1 })
  }
  const { readCentralVersion } = await import('./beside/read.js')
  const umbraco = (await readCentralVersion(packages.file)) ?? beside.umbraco
  return ofSite({ ...site, beside: { ...beside, umbraco }, packagesAt: null })
}

function isLayerName(path: string): boolean {
  return /^appsettings(?:\..+)?\.json$/i.test(nameOf(path))
}

async function withNeighbours(site: Site, files: readonly CompanionFile[]): Promise<Configuration> {
  const layers = files.flatMap((one): readonly OpenedJson[] => {
    if (one.status === 'absent') return []
    if (one.status === 'refused') {
      const { finding } = one
      return LAYER.test(nameOf(finding.path)) ? [{ ok: false, path: finding.path, finding }] : []
    }
    const { path } = one.file
    return path === site.named.path || !LAYER.test(nameOf(path))
      ? []
      : [openJson(one.file, notWellFormed)]
  })
  const beside = await besideIn(files)
  return ofSite({ ...site, layers, beside, packagesAt: beside.isCentral ? 0 : null })
}

async function besideIn(files: readonly CompanionFile[]): Promise<Beside> {
  const others = files.flatMap((one) =>
    one.status === 'found' && !LAYER.test(nameOf(one.file.path)) ? [one.file] : [],
  )
  if (others.length === 0) return NOTHING_BESIDE
  const { readBeside } = await import('./beside/read.js')
  return readBeside(others)
}

function reopened(site: Site, edited: ConfigFile): Configuration | null {
  const opened = openJson(edited, notWellFormed)
  if (!opened.ok) return null
  if (edited.path === site.named.path) return ofSite({ ...site, named: opened.file })
  const layers = (site.layers ?? []).filter((one) => pathOf(one) !== edited.path)
  const isNew = layers.length === (site.layers ?? []).length
  const created = isNew ? edited.path : site.created
  return ofSite({ ...site, layers: [...layers, opened], created })
}

function pathOf(one: OpenedJson): string {
  return one.ok ? one.file.path : one.path
}

/** What an injection has to know of a site. */
function injectionSite(site: Site, intent: Intent): InjectionSite {
  return {
    named: site.named,
    base: filesOf(site).base,
    files: readFiles(site),
    readings: readings(site, intent).flatMap(({ reading }) => reading ?? []),
  }
}

function readFiles({ named, layers }: Site): readonly JsonFile[] {
  return [named, ...(layers ?? []).flatMap((one) => (one.ok ? [one.file] : []))]
}

function misreadIn(
  site: Site,
  { file: { path }, expected }: Injection,
): Promise<readonly SettingName[]> {
  const file = readFiles(site).find((one) => one.path === path)
  const { generation } = filesOf(site)
  return file === undefined ? Promise.resolve([]) : misread(file, generation, expected)
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
      weighed,
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
  const shared = MAIL_RULES.filter(({ client }) => client === undefined)
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

/** Where a setting stands that an environment gets, or the object that would contain it. */
function spotIn(site: Site, setting: SettingName, environment: string | null): Spot {
  const { named } = site
  const names = smtpNames(optionOfSetting(setting)?.name ?? '')
  const own = { file: named, span: innermost(named.document, names).span }
  if (environment === null) return own
  const stack = stackOf(filesOf(site), environment, [])
  const entry = stack.entry(names)
  const files = stack.layers.flatMap(({ file }) => file ?? [])
  return (entry && valueSpotOf(entry)) ?? spotAround({ files, named }, names)
}

/**
 * Looked for only where a text has the mark of one, since few have. An environment's file that is named has the base
 * below it, and the base is read in other environments too.
 */
async function suppressionsOf(site: Site): Promise<readonly SuppressionInFile[]> {
  const { named } = site
  const files = readFiles(site).filter(({ source }) => source.text.includes(MARK))
  if (files.length === 0) return []
  const { suppressionsIn } = await import('./model/suppressions.js')
  const isOneOfMany = environmentOf(named.path) !== null
  return files.flatMap((file) => {
    const isShared = isOneOfMany && file !== named
    return suppressionsIn(file).map((one) => ({ ...one, file, isShared }))
  })
}

/** User names and passwords in any of the files, also such that a later layer hides. */
function credentialsIn(site: Site): readonly string[] {
  const { variables, variablesIn } = site.beside
  const supplied = [variables, ...variablesIn.values()].flat().flatMap(({ name, value }) => {
    const setting = /(?:__|:)smtp(?:__|:)(.+)$/i.exec(name)?.[1]
    return setting === undefined || value === null ? [] : secretsIn(setting, value)
  })
  return [...readFiles(site).flatMap(({ document }) => credentialsWritten(document)), ...supplied]
}

/** A password that stands there as a name too is shown as a path, part by part. */
function credentialsWritten(document: JsonFile['document']): readonly string[] {
  const objects = membersOf(document, SMTP_PATH).map(({ value }) => value)
  const names = new Set(
    objects.flatMap((one) => (one.kind === 'object' ? one.members.map(({ name }) => name) : [])),
  )
  return valuesBelow(document, SMTP_PATH)
    .flatMap(({ name, value }) =>
      value.kind === 'string' || value.kind === 'number' ? secretsIn(name, value.text) : [],
    )
    .flatMap((text) => (names.has(text) ? [text, ...text.split(':')] : [text]))
    .filter((text) => text !== '')
}

/** What of a value is a secret; also under names that Umbraco does not know. */
function secretsIn(name: string, value: string): readonly string[] {
  if (soundsLikeCredential(name)) return value === '' ? [] : [value]
  return /^host$/i.test(name) ? credentialsInHost(value) : []
}
