/**
 * What stands in the way of an injection into a transform.
 */
import { THIS_ACTION, capital, theInput } from '../../../mentions.js'
import type { Rule, TextExample } from '../../../findings/rule.js'
import { SETTING_INPUTS } from '../../../settings.js'
import type { Obstacle } from '../injection/site.js'
import { XDT_NAMESPACE } from '../names.js'
import { mailExample, transformExample, TRANSFORM_GOOD } from './examples.js'

/** A rule on an injection that is not possible. */
export type TransformInjectionRule = Rule<Obstacle, TextExample>

/** What is injected in the examples. */
const INJECTED = { environment: 'live', settings: { password: 'made-up-1' } } as const

const GOOD: TextExample = { ...TRANSFORM_GOOD, ...INJECTED }

/** An example with a mark at its first character. */
function atStart(example: TextExample): TextExample {
  return { ...example, ...INJECTED, text: `⟦⟧${example.text}` }
}

/** A site with an `<smtp>`. */
function siteWith(smtp: string): string {
  return `<configuration>\n  <system.net>\n    <mailSettings>\n      ${smtp}\n    </mailSettings>\n  </system.net>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>`
}

/** Says the same wherever there is an obstacle of one kind. */
function saying(
  kind: Obstacle['kind'],
  message: string,
  hint: string,
): TransformInjectionRule['check'] {
  return (found) => {
    if (found.kind !== kind) return []
    const { file, span } = found
    const setting = 'setting' in found ? found.setting : ''
    const input = SETTING_INPUTS.find(([, one]) => one === setting)?.[0] ?? ''
    return [{ file, span, message, hint, names: { setting, input } }]
  }
}

const failing: TransformInjectionRule = {
  id: 'inject/transform-fails',
  level: 'runtime',
  severity: 'error',
  summary:
    'A transform that is applied in the environment fails on its base, or cannot be judged. It is not injected: the site would not get what is written.',
  words: [],
  bad: atStart(transformExample('  <xdt:Import assembly="Site.Transforms" namespace="Site" />')),
  good: GOOD,
  check: saying(
    'fails',
    'This file keeps the environment from being judged, so nothing is injected into it.',
    `Mend it first: run ${THIS_ACTION} in mode "check" with the same "environment", which says what is wrong.`,
  ),
}

const encrypted: TransformInjectionRule = {
  id: 'inject/transform-encrypted',
  level: 'runtime',
  severity: 'error',
  summary:
    'The `<smtp>` of the environment is encrypted, so that nobody here knows what is to be kept.',
  words: [],
  bad: atStart({
    ...transformExample('  <appSettings xdt:Transform="InsertIfMissing" />'),
    beside: {
      'web.config': siteWith(
        '<smtp configProtectionProvider="RsaProtectedConfigurationProvider">\n        <EncryptedData />\n      </smtp>',
      ),
    },
  }),
  good: GOOD,
  check: saying(
    'encrypted',
    'The <smtp> that this environment gets is encrypted, and what is in it is not known here.',
    'Decrypt the section with aspnet_regiis, or let the transform replace it as a whole with settings of its own.',
  ),
}

const environmentName: TransformInjectionRule = {
  id: 'inject/transform-environment',
  level: 'runtime',
  severity: 'error',
  summary:
    'The input `environment` cannot be a part of the name of a transform: it contains a dot, or begins or ends with a space.',
  words: [],
  bad: {
    ...GOOD,
    environment: 'site.live',
    beside: { 'web.config': `⟦⟧${siteWith('<smtp from="post@example.com" />')}` },
  },
  good: GOOD,
  check: saying(
    'environment-name',
    `${capital(theInput('environment'))} cannot be a part of the name of a transform.`,
    'Give the name of the environment alone: live, staging or development.',
  ),
}

const elsewhere: TransformInjectionRule = {
  id: 'inject/transform-config-source',
  level: 'runtime',
  severity: 'error',
  summary: 'The transform moves the `<smtp>` into a file that is not known here.',
  words: [],
  bad: atStart(mailExample('<smtp configSource="mail.config" xdt:Transform="Replace" />')),
  good: GOOD,
  check: saying(
    'config-source',
    'The <smtp> that this environment gets stands in another file, which is not known here.',
    'Take configSource out of the transform.',
  ),
}

const overridden: TransformInjectionRule = {
  id: 'inject/transform-overridden',
  level: 'runtime',
  severity: 'error',
  summary: 'A transform that is applied later changes what would be written.',
  words: [],
  bad: {
    ...GOOD,
    beside: {
      ...GOOD.beside,
      'X.Web.live.xdt.config': mailExample(
        '<⟦smtp⟧>\n        <network host="smtp.example.com" xdt:Transform="SetAttributes" />\n      </smtp>',
      ).text,
    },
  },
  good: GOOD,
  check: saying(
    'overridden',
    'This transform is applied after the one that settings go into, and changes them again.',
    'Take the mail settings out of this file, or give it a name that comes earlier in the alphabet.',
  ),
}

const hindered: TransformInjectionRule = {
  id: 'inject/transform-hindered',
  level: 'runtime',
  severity: 'error',
  summary:
    'What the transform does otherwise keeps the settings from coming out as wanted: it replaces or removes the root.',
  words: [],
  bad: {
    ...GOOD,
    text: `⟦⟧<configuration xmlns:xdt="${XDT_NAMESPACE}" xdt:Transform="Replace">\n  <appSettings />\n</configuration>`,
    // A root that is replaced in the first line of a file is not saved at all.
    beside: Object.fromEntries(
      Object.entries(GOOD.beside ?? {}).map(([name, text]) => [
        name,
        `<?xml version="1.0"?>\n${text}`,
      ]),
    ),
  },
  good: GOOD,
  check: saying(
    'hindered',
    'Whatever is written into this transform, the site does not get the settings that are wanted.',
    'Take the steps out that replace or remove the root or <system.net>, or move them to a transform that is applied earlier.',
  ),
}

const served: TransformInjectionRule = {
  id: 'inject/transform-served',
  level: 'runtime',
  severity: 'error',
  summary:
    'A web server may hand out the transform: its real name, links followed, does not end in `.config`.',
  words: [],
  bad: GOOD,
  good: GOOD,
  check: saying(
    'served',
    'A web server may hand this file out, so no password is written into it.',
    'Let the path be a file and not a link, with a name that ends in .config.',
  ),
}

const linked: TransformInjectionRule = {
  id: 'inject/transform-is-base',
  level: 'runtime',
  severity: 'error',
  summary: 'The transform is a link to the file that it is for.',
  words: [],
  bad: GOOD,
  good: GOOD,
  check: saying(
    'base',
    'This path is a link to the file that the transform is for, which must not become a transform.',
    'Put a file of its own in the place of the link.',
  ),
}

const reference: TransformInjectionRule = {
  id: 'inject/transform-entity',
  level: 'runtime',
  severity: 'error',
  summary:
    'A value that is to be kept contains a reference to an entity, which a transform does not know.',
  words: [],
  bad: {
    ...GOOD,
    beside: {
      'web.config': `<!DOCTYPE configuration [<!ENTITY sender "post@example.com">]>\n${siteWith('<smtp from="&sender;" />')}`,
    },
    text: `⟦⟧${transformExample('  <appSettings xdt:Transform="InsertIfMissing" />').text}`,
  },
  good: GOOD,
  check: saying(
    'entity',
    'The value of {setting} contains a reference to an entity, which cannot be written into a transform.',
    `Give ${theInput('{input}')} too, or write the value itself in place of the reference.`,
  ),
}

const characters: TransformInjectionRule = {
  id: 'inject/transform-characters',
  level: 'runtime',
  severity: 'error',
  summary:
    'A value has a character that the encoding of the base lacks: the engine would save a question mark.',
  words: [],
  bad: {
    ...GOOD,
    beside: {
      'web.config': `⟦⟧<?xml version="1.0" encoding="us-ascii"?>\n${siteWith('<smtp from="post@example.com" />')}`,
    },
    settings: { password: 'bl\u00e5b\u00e6r' },
  },
  good: GOOD,
  check: saying(
    'characters',
    'The file is saved in an encoding that lacks a character of {setting}, so that the site would get another value.',
    'Save the file as UTF-8, with encoding="utf-8" in its first line.',
  ),
}

export const TRANSFORM_INJECTION_RULES: readonly TransformInjectionRule[] = [
  failing,
  environmentName,
  encrypted,
  elsewhere,
  overridden,
  hindered,
  served,
  linked,
  reference,
  characters,
]
