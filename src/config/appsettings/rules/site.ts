/**
 * What the code of the site decides, and the version of Umbraco that it is for.
 */
import type { Complaint } from '../../../findings/rule.js'
import type { BindingFault, Bound } from '../model/bind.js'
import { valueSpotOf } from '../model/layers.js'
import {
  nameSpot,
  optionOf,
  smtpNames,
  spotAround,
  type AppSettingsRule,
  type OtherVersion,
  type Reading,
} from '../model/reading.js'
import { SMTP_GOOD, smtpExample } from './examples.js'

const ownSender: AppSettingsRule = {
  id: 'options/own-sender',
  level: 'advice',
  severity: 'notice',
  summary:
    'A source beside the project file seems to replace `IEmailSender` or `IEmailSenderClient`: the mail settings may not be used.',
  words: [],
  bad: {
    ...SMTP_GOOD,
    beside: {
      'MailComposer.cs':
        'public class MailComposer : IComposer\n{\n    public void Compose(IUmbracoBuilder builder) =>\n        builder.Services.AddUnique<⟦IEmailSender⟧, GraphSender>();\n}',
    },
  },
  good: {
    ...SMTP_GOOD,
    beside: { 'Contact.cs': 'public class Contact(IEmailSender sender) : Controller;' },
  },
  check: ({ ownSenders }) =>
    ownSenders.map((spot) => ({
      ...spot,
      message:
        "This code seems to replace Umbraco's sender, so the site may not use its mail settings.",
      hint: 'Where it does, a test with these settings says nothing about the mails of the site.',
    })),
}

/** The versions that are read like the one that stands for them. */
const VERSIONS: Readonly<Record<number, string>> = {
  9: '9',
  10: '10 to 12',
  13: '13 and 14',
  16: '15 and 16',
}

/** A difference, and the versions that make it. */
interface Difference {
  readonly complaint: Complaint
  readonly versions: number[]
}

const otherVersion: AppSettingsRule = {
  id: 'options/other-version',
  level: 'runtime',
  severity: 'warning',
  summary:
    'Nothing tells which version of Umbraco the site has, so the newest counts, and another version would not start with a setting, or would read another value.',
  words: [],
  bad: smtpExample('"Port": ⟦null⟧'),
  good: {
    ...smtpExample('"Port": null'),
    beside: {
      'Site.csproj':
        '<Project>\n  <ItemGroup>\n    <PackageReference Include="Umbraco.Cms" Version="17.1.0" />\n  </ItemGroup>\n</Project>',
    },
  },
  check: (reading) => {
    const found = new Map<string, Difference>()
    for (const other of reading.otherVersions) {
      for (const [key, complaint] of differences(reading, other)) {
        const known = found.get(key)
        if (known === undefined) found.set(key, { complaint, versions: [other.umbraco] })
        else known.versions.push(other.umbraco)
      }
    }
    return [...found.values()].map(said)
  },
}

/** What is said of a difference; `{versions}` is filled with its versions, the lowest first. */
function said({ complaint, versions }: Difference): Complaint {
  const numbers = versions.toSorted((a, b) => a - b).map((one) => VERSIONS[one] ?? String(one))
  return {
    ...complaint,
    names: { ...complaint.names, versions: numbers.join(', ') },
  }
}

function differences(
  reading: Reading,
  { binding }: OtherVersion,
): readonly (readonly [key: string, complaint: Complaint])[] {
  const own = new Set(reading.binding.faults.map(({ names }) => names.join(':')))
  const faults = binding.faults.filter(({ names }) => !own.has(names.join(':')))
  const refused = new Set(binding.faults.map(({ names }) => names.join(':')))
  const values = [...(binding.smtp?.options.values() ?? [])].filter((bound) => {
    const key = smtpNames(bound.option.name).join(':')
    return !refused.has(key) && !own.has(key) && isOtherValue(reading, bound)
  })
  return [
    ...faults.map(
      (fault) => [`fault ${fault.names.join(':')}`, faultSaid(reading, fault)] as const,
    ),
    ...values.map((bound) => [`value ${bound.option.name}`, valueSaid(reading, bound)] as const),
  ]
}

function isOtherValue(reading: Reading, { option, value, entry }: Bound): boolean {
  const known = optionOf(reading, option.name)
  if (known?.entry == null || entry?.isKnown === false) return false
  // To the sender, nothing and an empty text are the same.
  return (known.value ?? '') !== (value ?? '')
}

const HINT =
  'Write a value that every version reads in the same way. The version is found where the project file stands beside this file.'

function faultSaid(reading: Reading, fault: BindingFault): Complaint {
  const entry = 'entry' in fault ? fault.entry : null
  const spot = (entry && valueSpotOf(entry)) ?? spotAround(reading, fault.names)
  return {
    ...spot,
    message:
      'The newest Umbraco starts with this value of {option}, but Umbraco {versions} does not.',
    hint: HINT,
    names: { option: fault.option.name },
  }
}

function valueSaid(reading: Reading, { option, entry }: Bound): Complaint {
  const spot = (entry && valueSpotOf(entry)) ?? nameSpot(reading, entry, smtpNames(option.name))
  return {
    ...spot,
    message: 'Umbraco {versions} reads another value of {option} here than the newest one.',
    hint: HINT,
    names: { option: option.name },
  }
}

export const SITE_RULES: readonly AppSettingsRule[] = [ownSender, otherVersion]
