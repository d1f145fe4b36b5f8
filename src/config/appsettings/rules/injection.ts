/**
 * What stands in the way of an injection into appsettings, and what an injection cannot reach.
 */
import { capital, theInput } from '../../../mentions.js'
import type { Intent } from '../../../findings/intent.js'
import type { Complaint, RuleDescription, TextExample } from '../../../findings/rule.js'
import { SETTING_INPUTS, type SettingName } from '../../../settings.js'
import { firstFew } from '../../../text/first-few.js'
import { isSameEnvironment } from '../../stack.js'
import { homeOf, leafPlace } from '../injection/places.js'
import { askedEnvironment, targetOf, type InjectionSite } from '../injection/site.js'
import {
  hiddenLeaves,
  namesOf,
  needsTwoOptions,
  writtenLeaves,
  type HiddenLeaf,
} from '../injection/wanted.js'
import { environmentOf, nameOf } from '../model/environments.js'
import { OPTION_NAMES } from '../model/options.js'
import { nameSpot } from '../model/reading.js'
import { SMTP_GOOD, smtpExample } from './examples.js'
import { unwritable, wholeFile, type InjectionRule } from './unwritable.js'

export type { InjectionRule } from './unwritable.js'

/** Inputs of System.Net.Mail that MailKit and Umbraco do not have, and what to do instead. */
const WITHOUT_OPTION: readonly (readonly [setting: SettingName, hint: string])[] = [
  [
    'defaultCredentials',
    'Take it out. Umbraco logs in with a user name and a password, or not at all; it cannot use the account of the machine. Where the server wants a login, give "username" and "password".',
  ],
  [
    'clientDomain',
    'Take it out. Umbraco greets the server with the name of its machine: give the machine or the container a full host name.',
  ],
  [
    'targetName',
    'Take it out. MailKit does not log in with the account of Windows; give "username" and "password".',
  ],
  ['deliveryFormat', 'Take it out. MailKit writes addresses in the form that the server offers.'],
]

const unsupported: InjectionRule = {
  id: 'injection/unsupported-input',
  level: 'runtime',
  severity: 'error',
  summary:
    'An input is a setting of .NET Framework that Umbraco 9 and later do not have: `default-credentials`, `client-domain`, `target-name`, `delivery-format`.',
  words: [],
  bad: { ...SMTP_GOOD, text: `⟦⟧${SMTP_GOOD.text}`, settings: { clientDomain: 'www.example.com' } },
  good: { ...SMTP_GOOD, settings: { port: 587 } },
  check: (site, { settings }) =>
    WITHOUT_OPTION.filter(([setting]) => settings[setting] !== undefined).map(
      ([setting, hint]) => ({
        ...wholeFile(site),
        message: `An appsettings file does not have a setting for ${theInput(inputOf(setting))}.`,
        hint,
      }),
    ),
}

function inputOf(setting: SettingName): string {
  return SETTING_INPUTS.find(([, one]) => one === setting)?.[0] ?? setting
}

const contradiction: InjectionRule = {
  id: 'injection/contradiction',
  level: 'runtime',
  severity: 'error',
  summary:
    '`enable-ssl` and `secure-socket-options` contradict each other, or `enable-ssl` would mean another option in each environment.',
  words: [],
  bad: {
    ...SMTP_GOOD,
    text: `⟦⟧${SMTP_GOOD.text}`,
    settings: { enableSsl: true, secureSocketOptions: 'None' },
  },
  good: { ...SMTP_GOOD, settings: { enableSsl: true, secureSocketOptions: 'StartTls' } },
  check: (site, intent) => {
    const { enableSsl, secureSocketOptions: option } = intent.settings
    const isOpposite =
      enableSsl !== undefined && option !== undefined && enableSsl === (option === 'None')
    if (isOpposite) {
      return [
        {
          ...wholeFile(site),
          message: `${capital(theInput('enable-ssl'))} (${enableSsl}) and ${theInput('secure-socket-options')} (${option}) contradict each other.`,
          hint: 'Give only one of them.',
        },
      ]
    }
    if (!needsTwoOptions(site, intent)) return []
    return [
      {
        ...wholeFile(site),
        message:
          'Some environments use port 465 and others do not: what "enable-ssl" means is not the same in all of them.',
        hint: 'Give "secure-socket-options" and "port", or inject into the file of one environment with "environment".',
      },
    ]
  },
}

/** What Windows and Linux both take for a part of a file name. */
const FILE_NAME = /^[^\\/:*?"<>|\p{Cc}]{1,100}$/u

const environment: InjectionRule = {
  id: 'injection/environment',
  level: 'runtime',
  severity: 'error',
  summary:
    'The input `environment` does not lead to a file that can be written: another environment is named in `files`, the name cannot be part of a file name, or its file is there in another letter case.',
  words: [],
  bad: SMTP_GOOD,
  good: SMTP_GOOD,
  check: (site, intent) => {
    const said = environmentSaid(site, intent)
    return said === null ? [] : [{ ...wholeFile(site), ...said }]
  },
}

function environmentSaid(
  site: InjectionSite,
  intent: Intent,
): Pick<Complaint, 'message' | 'hint' | 'names'> | null {
  const { environment: asked = '' } = intent
  const own = environmentOf(site.named.path)
  if (own !== null && asked !== '' && asked !== '*' && !isSameEnvironment(own, asked)) {
    return {
      message: `This is the file of the environment "{own}", and ${theInput('environment')} is "{asked}".`,
      hint: 'Take "environment" out, or name the appsettings.json beside this file in "files".',
      names: { own, asked },
    }
  }
  const written = askedEnvironment(site, intent)
  if (written === null) return null
  if (!/^appsettings\.json$/i.test(nameOf(site.named.path))) {
    return {
      message: `${capital(theInput('environment'))} goes with an appsettings.json, which this file is not.`,
      hint: 'Take "environment" out, or name the appsettings.json of the site in "files".',
    }
  }
  if (!FILE_NAME.test(written) || /^[. ]|[. ]$/.test(written)) {
    return {
      message: `${capital(theInput('environment'))} contains a character that a file name cannot have.`,
      hint: 'Give the name that the site has in DOTNET_ENVIRONMENT, such as Production.',
    }
  }
  return otherLetterCase(site, intent)
}

/** Windows would not keep the two files apart. */
function otherLetterCase(
  site: InjectionSite,
  intent: Intent,
): Pick<Complaint, 'message' | 'hint' | 'names'> | null {
  const { path, file } = targetOf(site, intent)
  const other = site.files.find((one) => one.path.toLowerCase() === path.toLowerCase())
  if (file !== null || other === undefined) return null
  return {
    message: 'The file of the environment is there in another letter case: "{name}".',
    hint: 'Rename it to "{right}", or give the name of the environment in that letter case.',
    names: { name: nameOf(other.path), right: nameOf(path) },
  }
}

const shape: InjectionRule = {
  id: 'injection/other-value',
  level: 'runtime',
  severity: 'error',
  summary:
    'Something else stands where a setting or the object `Smtp` should go: an object in place of a text, a text in place of an object. It is not thrown away.',
  words: [],
  bad: {
    ...smtpExample('⟦"Username"⟧: { "Name": "post" }'),
    settings: { userName: 'post@example.com' },
  },
  good: { ...SMTP_GOOD, settings: { userName: 'post@example.com' } },
  check: (site, intent) => {
    const { file } = targetOf(site, intent)
    if (file === null) return []
    const places = writtenLeaves(site, intent).map(({ option }) => ({
      option,
      place: leafPlace(file.document, namesOf(option)),
    }))
    const complaints: Complaint[] = places.flatMap(({ option, place }) =>
      place.status === 'taken'
        ? [
            {
              file,
              span: place.member.nameSpan,
              message: `Something else than one value stands here, where ${option.name} should be.`,
              hint: 'Delete it, and inject again.',
            },
          ]
        : [],
    )
    if (places.every(({ place }) => place.status !== 'absent')) return complaints
    const home = homeOf(file.document, OPTION_NAMES)
    if (home.status !== 'taken') return complaints
    return [
      ...complaints,
      {
        file,
        span: home.member.nameSpan,
        message: 'This is not an object, so the settings of Smtp cannot go into it.',
        hint: 'Write an object in its place, or delete it.',
      },
    ]
  },
}

const HIDDEN: RuleDescription<TextExample> = {
  id: 'injection/hidden',
  level: 'runtime',
  severity: 'error',
  summary:
    'A later layer or a key of the environment sets what is to be injected, so the site would not use it. In all environments it is an error and nothing is written; in some of them it is a warning.',
  words: [],
  bad: SMTP_GOOD,
  good: SMTP_GOOD,
}

const hiddenEverywhere: InjectionRule = {
  ...HIDDEN,
  check: (site, intent) =>
    intent.mode === 'check'
      ? []
      : hiddenLeaves(site, intent)
          .filter(({ isEverywhere }) => isEverywhere)
          .map((hidden) => hiddenComplaint(site, hidden)),
}

/** In `check`, where nothing is written: a value that the test would use and the site does not. */
const hiddenSomewhere: InjectionRule = {
  ...HIDDEN,
  check: (site, intent) =>
    hiddenLeaves(site, intent)
      .filter(({ by, isEverywhere }) => !isEverywhere || by.some(({ entry }) => entry.isKnown))
      .map((hidden) => ({ ...hiddenComplaint(site, hidden), severity: 'warning' as const })),
}

function hiddenComplaint(
  site: InjectionSite,
  { leaf: { option, setting }, by, isEverywhere }: HiddenLeaf,
): Complaint {
  const [first] = by
  const reading = site.readings.find(({ stack }) => stack.environment === first?.environment)
  const spot =
    reading === undefined || first === undefined
      ? wholeFile(site)
      : nameSpot(reading, first.entry, namesOf(option))
  const variable = first?.entry.variable ?? null
  const what = variable === null ? 'A later file sets' : 'The environment key "{variable}" sets'
  const where = isEverywhere ? '' : ' in {environments}'
  return {
    ...spot,
    setting,
    message: `${what} ${option.name}${where}, which wins over the value that is to be injected.`,
    hint:
      variable === null
        ? 'Delete it there, or inject into that file: give its environment as "environment".'
        : 'Take the key out of the environment, or take the input out.',
    names: {
      environments: firstFew(by, (one) => one.environment, 3),
      ...(variable === null ? {} : { variable }),
    },
  }
}

/** What stands in the way of an injection; judged before anything is planned. */
export const INJECTION_RULES: readonly InjectionRule[] = [
  unsupported,
  contradiction,
  environment,
  unwritable,
  shape,
  hiddenEverywhere,
]

/** What an injection does not reach. */
export const INJECTED_RULES: readonly InjectionRule[] = [hiddenSomewhere]
