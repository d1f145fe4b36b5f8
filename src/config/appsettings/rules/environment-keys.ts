/**
 * Names of the environment's keys that set nothing, or set one thing twice. Source: the environment variables provider
 * of Microsoft.Extensions.Configuration.
 */
import { nearest } from '../../../text/near-miss.js'
import type { Complaint } from '../../../findings/rule.js'
import { isSameName, keyOfVariable, SMTP_PATH } from '../model/keys.js'
import type { Entry } from '../model/layers.js'
import { OPTION_NAMES } from '../model/options.js'
import { nameSpot, type AppSettingsRule, type Reading } from '../model/reading.js'
import { SMTP_GOOD } from './examples.js'

/** Prefixes that .NET cuts off. */
const PREFIX = /^(?:DOTNET_|ASPNETCORE_)/i

const variable: AppSettingsRule = {
  id: 'environment-keys/name',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A name in `environment-keys` is close to the one of a setting, but sets nothing: single underscores, a full stop at its end.',
  words: [],
  bad: {
    text: SMTP_GOOD.text.replace('"Smtp"', '⟦"Smtp"⟧'),
    environmentKeys: ['UMBRACO_CMS_GLOBAL_SMTP_PASSWORD'],
  },
  good: { ...SMTP_GOOD, environmentKeys: ['UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'] },
  check: (reading) =>
    variablesOf(reading).flatMap(([name, entry]) => {
      const said = variableSaid(name)
      if (said === null) return []
      return [{ ...nameSpot(reading, entry, SMTP_PATH), names: { name }, ...said }]
    }),
}

/** What is said of a name that looks like one of Umbraco's mail settings; null where it is one, or does not look so. */
export function variableSaid(name: string): Pick<Complaint, 'message' | 'hint'> | null {
  const meant = name.replace(PREFIX, '')
  const words = meant.split(/[^A-Za-z]+/).filter((word) => word !== '')
  const isOfUmbraco = isSameName(words[0] ?? '', 'Umbraco')
  const isNear = isOfUmbraco && words.some((word) => nearest(word, ['Smtp']) !== null)
  if (!isNear && !words.some((word) => isSameName(word, 'Smtp'))) return null
  const option = OPTION_NAMES.find((one) => isSameName(one, words.at(-1) ?? ''))
  const message = 'The environment key "{name}" does not set anything of Umbraco.'
  if (option === undefined) {
    const hint = 'The names of Umbraco begin with UMBRACO__CMS__GLOBAL__SMTP__.'
    return isOfUmbraco ? null : { message, hint }
  }
  const right = `UMBRACO__CMS__GLOBAL__SMTP__${option.toUpperCase()}`
  if (isSameName(keyOfVariable(meant), keyOfVariable(right))) return null
  return {
    message,
    hint: isOfUmbraco ? namedRight(meant, right) : `If it is meant for Umbraco, name it ${right}.`,
  }
}

/** How to write a name that is close to one that .NET would read. */
function namedRight(name: string, right: string): string {
  if (!/(?:^|[^a-z])smtp(?:[^a-z]|$)/i.test(name)) return `Name it ${right}.`
  return isSameName(keyOfVariable(name.replace(/\.$/, '')), keyOfVariable(right))
    ? `Name it ${right}, without the full stop at its end.`
    : `Name it ${right}, with two underscores between the parts.`
}

function variablesOf({ stack }: Reading): readonly (readonly [string, Entry])[] {
  return stack.layers
    .filter(({ kind }) => kind === 'variables')
    .flatMap(({ keys }) => [...keys.entries()])
    .flatMap(([, entry]) => (entry.variable === null ? [] : [[entry.variable, entry] as const]))
}

const spellings: AppSettingsRule = {
  id: 'environment-keys/two-spellings',
  level: 'runtime',
  severity: 'warning',
  summary:
    '`environment-keys` has one key in two spellings. Where they differ in letter case only, which one wins is not certain.',
  words: [],
  bad: {
    text: SMTP_GOOD.text.replace('"Smtp"', '⟦"Smtp"⟧'),
    environmentKeys: [
      'UMBRACO__CMS__GLOBAL__SMTP__PASSWORD',
      'Umbraco__CMS__Global__Smtp__Password',
    ],
  },
  good: { ...SMTP_GOOD, environmentKeys: ['UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'] },
  check: (reading) =>
    reading.sameKeys.map((name) => ({
      ...nameSpot(reading, null, SMTP_PATH),
      message: 'The environment has the key "{name}" in two spellings.',
      hint: 'Keep one of them: which of the two wins is not certain.',
      names: { name },
    })),
}

/** What is wrong with the names that the input `environment-keys` gives. */
export const ENVIRONMENT_KEY_RULES: readonly AppSettingsRule[] = [variable, spellings]
