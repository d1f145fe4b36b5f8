/**
 * `web.config` as a kind of configuration.
 */
import type { Finding } from '../../findings/finding.js'
import type { Intent } from '../../findings/intent.js'
import { broken, findingOf, type Broken, type Refusal } from '../../findings/judge.js'
import { MAIL_RULES } from '../../mail/rules/index.js'
import type { RequestedSettings, SettingName } from '../../settings.js'
import { MARK, type SuppressionInFile } from '../../suppression/suppression.js'
import { escapeAttribute } from '../../syntax/xml/escape.js'
import { startTag } from '../../syntax/xml/spots.js'
import type {
  CompanionFile,
  ConfigFile,
  Configuration,
  Expectation,
  Injection,
  Judging,
  OwnSender,
} from '../configuration.js'
import { openXml, type XmlFile } from '../open.js'
import { injectInto, injectNew, type Page } from './injection/inject.js'
import { wantedAttributes } from './injection/wanted.js'
import { credentialsIn } from './model/credentials.js'
import { notificationSender } from './model/notification-sender.js'
import { mailOfSection, otherMail } from './model/other-mail.js'
import { partsOf } from './model/parts.js'
import { hasAspNetCore, readConfiguration, type Reading } from './model/reading.js'
import { effectiveOf, siteMail, spotOf } from './model/site-mail.js'
import { umbracoSectionsIn } from './model/umbraco-sections.js'
import {
  configSourceOf,
  smtpOf,
  webConfig,
  type Companion,
  type UmbracoCompanions,
  type WebConfig,
} from './model/web-config.js'
import { INJECTION_RULES, RESULT_RULES, SMTP_RULES, STRUCTURE_RULES } from './rules/index.js'

/**
 * Opens a `web.config`.
 *
 * @param file the well-formed `web.config`
 * @param companion what became of the file that its `configSource` names; null where it names none, or where
 *   nobody has looked for it
 * @param umbraco likewise, of the files that have the sections of Umbraco 7 and 8
 */
export function openWebConfig(
  file: XmlFile,
  companion: Companion | null = null,
  umbraco: UmbracoCompanions = new Map(),
): Configuration {
  const config = webConfig(file, companion, umbraco)
  const { structure, obstacles, result } = judgingsOf(config)
  const configuration: Configuration = {
    kind: 'web-config',
    path: file.path,
    ...completing(config, () => configuration),
    neighbours: null,
    withNeighbours: () => Promise.resolve(configuration),
    environments: () => [],
    asked: () => Promise.resolve(configuration),
    structure: (intent, locate) => [...structure(intent, locate), ...faultOf(companion)],
    obstacles,
    result: (intent, locate) => [...result(intent, locate), ...umbracoFaultsOf(umbraco)],
    parts: partsOf(file.document.root, file.source.text),
    supersededBy: hasAspNetCore(config) ? 'appsettings.json' : null,
    injectable: companion === null || isSmtp(companion),
    inject: ({ settings }) => inject(config, settings),
    reopen: (edited) => reopen(config, edited),
    spotOf: (setting) => spotOf(config, setting),
    misread: ({ expected }) => misread(config, expected),
    effective: hasAspNetCore(config) ? null : effectiveOf(config),
    sender: hasAspNetCore(config) ? null : ownSender(config),
    deployed: () => null,
    suppressions: () => suppressionsOf(config),
    credentials: credentialsIn(config),
  }
  return configuration
}

/** A companion that is still to be looked for: its name, and the configuration that it makes. */
interface Gap {
  readonly name: string
  readonly filledWith: (companion: Companion) => Configuration
}

function gapIn({ file, companion, umbraco }: WebConfig): Gap | null {
  const smtp = companion === null ? configSourceOf(file) : null
  if (smtp !== null) {
    return { name: smtp, filledWith: (found) => openWebConfig(file, found, umbraco) }
  }
  for (const { name: section, source } of umbracoSectionsIn(file)) {
    if (source === null || umbraco.has(section)) continue
    const filledWith = (found: Companion): Configuration =>
      openWebConfig(file, companion, new Map(umbraco).set(section, found))
    return { name: source, filledWith }
  }
  return null
}

/** What is missing next, and what the configuration becomes with it. */
function completing(
  config: WebConfig,
  itself: () => Configuration,
): Pick<Configuration, 'missing' | 'complete'> {
  const gap = gapIn(config)
  if (gap === null) return { missing: null, complete: () => Promise.resolve(itself()) }
  return {
    missing: { from: config.file.path, name: gap.name },
    complete: async (found) => gap.filledWith(await companionOf(found)),
  }
}

async function reopen(
  { file, companion, umbraco }: WebConfig,
  edited: ConfigFile,
): Promise<Configuration | null> {
  const opened = await openXml(edited)
  if (!opened.ok) return null
  return companion?.status === 'read' && edited.path === companion.file.path
    ? openWebConfig(file, { status: 'read', file: opened.file }, umbraco)
    : openWebConfig(opened.file, companion, umbraco)
}

/** Umbraco's own sender counts where it is set: the template's and a token are not. */
function ownSender(config: WebConfig): OwnSender | null {
  const sender = notificationSender(config)
  if (sender?.state !== 'set') return null
  const { address, file, element } = sender
  return { address, spot: { file, span: startTag(element) } }
}

/** Looked for only where a text has the mark of one, since few have. */
async function suppressionsOf(config: WebConfig): Promise<readonly SuppressionInFile[]> {
  const { file, companion, umbraco } = config
  const others = [companion, ...umbraco.values()].flatMap((one) =>
    one?.status === 'read' ? [one.file] : [],
  )
  const files = [file, ...others].filter(({ source }) => source.text.includes(MARK))
  if (files.length === 0) return []
  const { suppressionsIn } = await import('./model/suppressions.js')
  return files.flatMap(suppressionsIn)
}

/** Everything that judges a configuration, on one reading of it. */
function judgingsOf(config: WebConfig): Pick<Configuration, 'structure' | 'obstacles' | 'result'> {
  const readingFor = lastOf((known: Intent['knownSections']) => readConfiguration(config, known))
  const judging =
    (complaints: (reading: Reading, intent: Intent) => readonly Broken[]): Judging =>
    (intent, locate) =>
      complaints(readingFor(intent.knownSections), intent).map((one) =>
        findingOf(one, { intent, locate, voice }),
      )
  const structure = judging((reading, intent) => [
    ...broken(STRUCTURE_RULES, reading, intent),
    ...otherMail(reading).flatMap((one) => broken(SMTP_RULES, one, intent)),
  ])
  const others = judging((reading) =>
    otherMail(reading).flatMap((one) => {
      const mail = mailOfSection(one, AS_IT_IS)
      return mail === null ? [] : broken(MAIL_RULES, mail, AS_IT_IS)
    }),
  )
  const own = judging(resulting)
  return {
    structure,
    obstacles: judging((reading, intent) => broken(INJECTION_RULES, reading, intent)),
    result: (intent, locate) => [
      ...own(intent, locate),
      ...others({ ...AS_IT_IS, knownSections: intent.knownSections }, locate),
    ],
  }
}

/** How other sections than `<smtp>` are judged: nothing is injected into them. */
const AS_IT_IS: Intent = { mode: 'check', settings: {}, knownSections: [] }

/** Remembers the last result: the rules of one run all ask for the same reading. */
function lastOf<Argument, Result>(make: (argument: Argument) => Result) {
  let last: { readonly argument: Argument; readonly result: Result } | null = null
  return (argument: Argument): Result => {
    if (last?.argument !== argument) last = { argument, result: make(argument) }
    return last.result
  }
}

/** What is wrong with a file that loads: with the file itself, and with the settings that result. */
function resulting(reading: Reading, intent: Intent): readonly Broken[] {
  const mail = siteMail(reading, intent)
  const settings = mail === null ? [] : broken(MAIL_RULES, mail, intent)
  return [...broken(RESULT_RULES, reading, intent), ...settings]
}

/** Who refuses: .NET Framework's configuration system, or its `SmtpClient`. */
function voice({ level, severity, isPartial, isSection }: Refusal): string {
  if (isSection && level === 'section') return '.NET Framework refuses the section "{location}"'
  if (level === 'file') {
    return `.NET Framework refuses ${isPartial ? 'all requests below "{location}"' : 'the whole file'}`
  }
  if (level === 'section') {
    return `.NET Framework refuses the mail settings${isPartial ? ' below "{location}"' : ''}`
  }
  return severity === 'error' ? 'Sending fails with' : 'Sending may fail with'
}

async function companionOf(found: CompanionFile): Promise<Companion> {
  if (found.status === 'absent') return found
  if (found.status === 'refused') return { status: 'faulty', finding: found.finding }
  const opened = await openXml(found.file)
  return opened.ok
    ? { status: 'read', file: opened.file }
    : { status: 'faulty', finding: opened.finding }
}

/** A malformed companion leaves the site up: .NET opens it when the section is first read. */
function faultOf(companion: Companion | null): readonly Finding[] {
  return companion?.status === 'faulty' ? [{ ...companion.finding, level: 'section' }] : []
}

/** The settings of Umbraco have nothing to do with the mail settings, so the verdict does not count this. */
function umbracoFaultsOf(umbraco: UmbracoCompanions): readonly Finding[] {
  return [...umbraco.values()].flatMap((one) =>
    one.status === 'faulty' ? [{ ...one.finding, level: 'runtime', severity: 'warning' }] : [],
  )
}

/** Whether a companion contains an `<smtp>`, so that settings can go into it. */
function isSmtp(companion: Companion): boolean {
  return companion.status === 'read' && companion.file.document.root.name === 'smtp'
}

function inject(config: WebConfig, settings: RequestedSettings): Injection {
  const used = smtpOf(config)
  const { file } = used ?? config
  const wanted = wantedAttributes(settings, used?.element ?? null)
  const page: Page = {
    text: file.source.text,
    escape: (value, quote) => file.source.withReferences(escapeAttribute(value, quote)),
  }
  const { edits, changes } =
    used === null
      ? injectNew(file.document, config.sections, { wanted, page })
      : injectInto(used.element, wanted, page)
  const expected = wanted.map(({ attribute, value }) => ({ setting: attribute.name, value }))
  return { file, isNew: false, edits, changes, expected }
}

/** Loads the second reader only here, since `check` without settings never needs it. */
async function misread(
  config: WebConfig,
  expected: readonly Expectation[],
): Promise<readonly SettingName[]> {
  const { readBack } = await import('./injection/read-back.js')
  const { file } = smtpOf(config) ?? config
  return readBack(file.source.text, expected)
}
