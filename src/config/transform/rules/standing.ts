/**
 * Transforms that nobody applies, and those that win over what is injected. Source: Umbraco Cloud, documentation of
 * config transforms and of environments.
 */
import { nearest } from '../../../text/near-miss.js'
import type { Intent } from '../../../findings/intent.js'
import type { Broken } from '../../../findings/judge.js'
import { at, type Complaint, type TextFile } from '../../../findings/rule.js'
import { firstFew } from '../../../text/first-few.js'
import type { TransformReading, TransformRule } from '../reading.js'
import { elementsOf, isOfMail } from './elements.js'
import { mailExample, TRANSFORM_GOOD } from './examples.js'

const START = { start: 0, end: 0 }

/** The environments of Umbraco Cloud for 7 and 8. */
const CLOUD = ['live', 'staging', 'development']

/** What people call them elsewhere. */
const MEANT: Readonly<Record<string, string>> = {
  production: 'live',
  prod: 'live',
  stage: 'staging',
  dev: 'development',
}

/** The environment that a name stands for; null for none. */
function meantBy(name: string): string | null {
  const lower = name.toLowerCase()
  return (Object.hasOwn(MEANT, lower) ? MEANT[lower] : undefined) ?? nearest(lower, CLOUD)
}

const LATER: Readonly<Record<string, string>> = {
  live: 'Production',
  staging: 'Staging',
  development: 'Development',
}

function hasMail(reading: TransformReading): boolean {
  return elementsOf(reading).some(isOfMail)
}

const generation: TransformRule = {
  id: 'transform/other-generation',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The name of the transform is that of other versions of Umbraco: `Web.live.xdt.config` belongs to 7 and 8, `Web.Production.config` to 9 and later. Nobody applies it.',
  words: [],
  bad: {
    text: `⟦⟧${TRANSFORM_GOOD.text}`,
    beside: {
      'web.config':
        '<configuration>\n  <system.webServer>\n    <aspNetCore processPath="dotnet" />\n  </system.webServer>\n</configuration>',
    },
  },
  good: TRANSFORM_GOOD,
  check: (reading) => {
    if (reading.standing !== 'other-generation') return []
    const { text, environment } = reading
    const isOld = /\.xdt\.config$/i.test(text.path)
    const severity = hasMail(reading) || isOld ? {} : { severity: 'notice' as const }
    if (!isOld) {
      return [
        at(text, START, {
          message:
            'Nobody applies this transform: names of this form belong to Umbraco 9 and later, and this site is an Umbraco 7 or 8.',
          hint: 'Name it Web.{meant}.xdt.config. If your build applies it, all is well.',
          names: { meant: meantBy(environment) ?? environment },
          ...severity,
        }),
      ]
    }
    const later = LATER[(meantBy(environment) ?? environment).toLowerCase()] ?? environment
    return [
      at(text, START, {
        message:
          'Nobody applies this transform: a site of Umbraco 9 or later uses Web.{later}.config, and does not read <system.net> of its web.config at all.',
        hint: 'Set Umbraco:CMS:Global:Smtp in appsettings.{later}.json, and the password as a secret of the Cloud environment: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD. Then delete this file.',
        names: { later },
      }),
    ]
  },
}

const environment: TransformRule = {
  id: 'transform/other-environment',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The name of the transform has an environment that Umbraco Cloud does not have for 7 and 8: `live`, `staging` and `development` exist, `Production` does not.',
  words: [],
  bad: {
    ...TRANSFORM_GOOD,
    name: 'Web.Production.xdt.config',
    text: `⟦⟧${TRANSFORM_GOOD.text}`,
  },
  good: TRANSFORM_GOOD,
  check: ({ standing, environment: name, text }, intent) =>
    standing === 'applied' ? notInTheCloud(text, name, intent) : [],
}

function notInTheCloud(
  file: TextFile,
  name: string,
  { mode, environment: asked = '' }: Intent,
): readonly Complaint[] {
  if (CLOUD.includes(name.toLowerCase())) return []
  const meant = meantBy(name)
  const isAsked = asked.toLowerCase() === name.toLowerCase()
  const mend = isAsked
    ? 'Give "{meant}" as the environment.'
    : 'Name the file after the environment "{meant}".'
  return [
    at(file, START, {
      message:
        'Umbraco Cloud does not have an environment "{name}" for Umbraco 7 and 8, so it does not apply a transform for it.',
      hint:
        meant === null
          ? 'If another deploy applies it, all is well. The Cloud has live, staging and development.'
          : mend,
      names: { name, meant: meant ?? '' },
      severity: meant === null ? 'notice' : mode === 'inject' ? 'error' : 'warning',
    }),
  ]
}

/** Whether the Cloud has no environment of a name, and another one is probably meant. */
function isMisnamed(name: string): boolean {
  return !CLOUD.includes(name.toLowerCase()) && meantBy(name) !== null
}

/** What is said of a file where an environment is asked for that has no transform, and that the Cloud does not have. */
export function askedForNobody(file: TextFile, intent: Intent): readonly Broken[] {
  const { environment: name = '' } = intent
  return notInTheCloud(file, name, intent).map((complaint) => ({ rule: environment, complaint }))
}

const target: TransformRule = {
  id: 'transform/without-target',
  level: 'runtime',
  severity: 'warning',
  summary:
    'No file in its folder has the name that the transform is for, so that nobody applies it. `Web.live.xdt.config` needs a `Web.config` beside it.',
  words: [],
  bad: { text: `⟦⟧${TRANSFORM_GOOD.text}` },
  good: TRANSFORM_GOOD,
  check: ({ standing, text }) =>
    standing !== 'without-target'
      ? []
      : [
          at(text, START, {
            message:
              'Nobody applies this transform: the file that it is for, by its name, is not in the same folder.',
            hint: 'Move it beside that file, or give it the name of that file, the environment and .xdt.config.',
          }),
        ],
}

const studio: TransformRule = {
  id: 'transform/visual-studio',
  level: 'advice',
  severity: 'notice',
  summary:
    'The file is a transform of Visual Studio, for a build configuration. Umbraco Cloud does not apply it.',
  words: [],
  bad: { name: 'Web.Release.config', text: `⟦⟧${TRANSFORM_GOOD.text}` },
  good: TRANSFORM_GOOD,
  check: ({ standing, text }) =>
    standing !== 'visual-studio'
      ? []
      : [
          at(text, START, {
            message:
              'This is a transform of Visual Studio. Umbraco Cloud applies files such as Web.live.xdt.config, and not this one.',
            hint: 'Take it out of `files`.',
          }),
        ],
}

const overrides: TransformRule = {
  id: 'transform/overrides',
  level: 'runtime',
  severity: 'awaiting',
  summary:
    'Settings are injected into the file, and a transform beside it sets them otherwise in its environment: the site there does not use what is injected.',
  words: [],
  bad: {
    ...mailExample(
      '<smtp>\n        <network host="⟦smtp.example.net⟧" xdt:Transform="SetAttributes(host)" />\n      </smtp>',
    ),
    settings: { host: 'smtp.example.org', password: 'made-up-1' },
  },
  good: { ...TRANSFORM_GOOD, settings: { password: 'made-up-1' } },
  check: ({ overridden, environment: name }) => {
    const [first] = overridden
    if (first === undefined) return []
    const complaint: Complaint = {
      ...first.spot,
      message:
        'On "{name}" this transform decides {settings}, and wins over what is injected into the file.',
      hint: isMisnamed(name)
        ? 'Umbraco Cloud does not have such an environment: if the file is for "{meant}", name it after that one. Or take these settings out of the transform.'
        : 'Inject into the transform: give its environment as "environment". Or take these settings out of the transform.',
      names: {
        name,
        meant: meantBy(name) ?? '',
        settings: firstFew(overridden, ({ setting }) => setting, 4),
      },
    }
    return [complaint]
  },
}

/** What an injection into the file alone has to know of the transforms beside it. */
export const OVERRIDE_RULES: readonly TransformRule[] = [overrides]

export const STANDING_RULES: readonly TransformRule[] = [
  generation,
  environment,
  target,
  studio,
  overrides,
]
