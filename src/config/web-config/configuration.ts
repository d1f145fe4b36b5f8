/**
 * `web.config` as a kind of configuration: what the planner asks of it.
 */
import type { RequestedSettings, SettingName } from '../../settings.js'
import type { Finding } from '../../findings/finding.js'
import type { Configuration, Expectation, Injection, Intent, Locate } from '../kind.js'
import type { XmlFile } from '../open.js'
import { escapeAttribute } from '../../syntax/xml/escape.js'
import { credentialsIn } from './model/credentials.js'
import { injectInto, injectNew, type Page } from './injection/inject.js'
import { judge } from './judge.js'
import { readConfiguration } from './model/reading.js'
import type { Rule } from './rule.js'
import { INJECTION_RULES, RESULT_RULES, STRUCTURE_RULES } from './rules/index.js'
import { effectiveOf, placeOf } from './model/site-mail.js'
import { wantedAttributes } from './injection/wanted.js'
import { smtpOf, webConfig, type Companion, type WebConfig } from './model/web-config.js'

/**
 * Opens a `web.config` together with the file that its `configSource` names.
 *
 * @param file the well-formed `web.config`
 * @param companion null where `<smtp>` has no `configSource`
 */
export function openWebConfig(file: XmlFile, companion: Companion | null): Configuration {
  const config = webConfig(file, companion)
  const readingFor = lastOf((known: Intent['knownSections']) => readConfiguration(config, known))
  const judged = (rules: readonly Rule[]) => (intent: Intent, locate: Locate) =>
    judge({ reading: readingFor(intent.knownSections), intent, locate }, rules)
  return {
    structure: (intent, locate) => [
      ...judged(STRUCTURE_RULES)(intent, locate),
      ...faultOf(companion),
    ],
    obstacles: judged(INJECTION_RULES),
    result: judged(RESULT_RULES),
    injectable: companion === null || isSmtp(companion),
    inject: (settings) => inject(config, settings),
    with: (edited) =>
      companion?.status === 'read' && edited.path === companion.file.path
        ? openWebConfig(file, { status: 'read', file: edited })
        : openWebConfig(edited, companion),
    placeOf: (setting, locate) => {
      const { file: holder, span } = placeOf(config, setting)
      return { path: holder.path, at: locate(holder, span) }
    },
    misread: (expected) => misread(config, expected),
    effective: effectiveOf(config),
    credentials: credentialsIn(config),
  }
}

/** Remembers the last result: the rules of one run all ask for the same reading. */
function lastOf<Argument, Result>(make: (argument: Argument) => Result) {
  let last: { readonly argument: Argument; readonly result: Result } | null = null
  return (argument: Argument): Result => {
    if (last?.argument !== argument) last = { argument, result: make(argument) }
    return last.result
  }
}

/** A malformed companion leaves the site up: .NET opens it when the section is first read. */
function faultOf(companion: Companion | null): readonly Finding[] {
  if (companion?.status !== 'faulty') return []
  return [{ ...companion.finding, level: 'section', path: companion.path }]
}

/** Whether a companion holds an `<smtp>`, so that settings can go into it. */
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
  return { file, edits, changes, expected }
}

/** Loads the second reader only here, since `check` without settings never needs it. */
async function misread(
  config: WebConfig,
  expected: readonly Expectation[],
): Promise<readonly SettingName[]> {
  const used = smtpOf(config)
  if (used === null) return expected.map(({ setting }) => setting)
  const { element, file } = used
  const { start, end } = element.parent ?? element
  const { readBack } = await import('./injection/read-back.js')
  return readBack(file.source.text.slice(start, end), expected)
}
