/**
 * Injection into a site of appsettings: what stands in its way, its edits, and what two readers make of the result.
 */
import type { Intent } from '../../findings/intent.js'
import { broken, findingOf } from '../../findings/judge.js'
import type { SettingName } from '../../settings.js'
import type { Configuration, Expectation, Judging } from '../configuration.js'
import { injectionInto } from './injection/inject.js'
import type { InjectionSite } from './injection/site.js'
import { namesOf, optionOfSetting, reads } from './injection/wanted.js'
import type { Generation } from './model/generation.js'
import { fileLayer, type JsonFile } from './model/layers.js'
import { INJECTED_RULES, INJECTION_RULES, type InjectionRule } from './rules/injection.js'

/** What a configuration has to do with injection, of the site that an intent asks for. */
export function injecting(
  siteFor: (intent: Intent) => InjectionSite,
): Pick<Configuration, 'obstacles' | 'result' | 'inject'> {
  const judging =
    (rules: readonly InjectionRule[]): Judging =>
    (intent, locate) => {
      if (Object.keys(intent.settings).length === 0) return []
      const court = { intent, locate, voice: () => '' }
      return broken(rules, siteFor(intent), intent).map((one) => findingOf(one, court))
    }
  return {
    obstacles: judging(INJECTION_RULES),
    result: judging(INJECTED_RULES),
    inject: (intent) => injectionInto(siteFor(intent), intent),
  }
}

/**
 * The settings that our own reader or a second one does not find in a file as expected. The second one is loaded only
 * here, since `check` without settings never needs it.
 */
export async function misread(
  file: JsonFile,
  generation: Generation,
  expected: readonly Expectation[],
): Promise<readonly SettingName[]> {
  if (expected.length === 0) return []
  const { readBack } = await import('./injection/read-back.js')
  const others = readBack(file.source.text, expected)
  const { keys } = fileLayer(file, generation)
  return expected
    .filter(({ setting, value }) => {
      const option = optionOfSetting(setting)
      if (option === null || value === null || typeof value === 'boolean') return true
      const text = keys.find(namesOf(option))?.entry?.value
      const leaf = { setting, option, value, isImplied: false }
      return text == null || !reads(text, leaf) || others.includes(setting)
    })
    .map(({ setting }) => setting)
}
