/**
 * Injections into transforms for the comparison with Microsoft's engine: pairs to ask it for, and what has to come of
 * them.
 */
import type { Expectation } from '../../src/config/configuration.js'
import { readBySite } from '../../src/config/transform/injection/chain.js'
import { injectionInto } from '../../src/config/transform/injection/inject.js'
import { openXml } from '../../src/config/open.js'
import { openWebConfig } from '../../src/config/web-config/configuration.js'
import { mailSections } from '../../src/config/web-config/model/mail-sections.js'
import { attributeOf, elementNamed } from '../../src/config/web-config/model/schema.js'
import { verdictOf, type Verdict } from '../../src/findings/finding.js'
import type { RequestedSettings } from '../../src/settings.js'
import { applyEdits } from '../../src/syntax/edit.js'
import { attributeValue } from '../../src/syntax/xml/decode.js'
import { fixtureBases, folderBases } from './transform-bases.js'
import { outcomeOf, siteOf, withTransform } from './transform-site.js'
import { MAIL_STEPS, OTHER_STEPS, transformText } from './transform-texts.js'

/** A transform that settings went into, and the base that it is for. */
export interface InjectedPair {
  readonly name: string
  readonly base: Uint8Array
  readonly transform: Uint8Array
  readonly expected: readonly Expectation[]
  /** What our engine makes of the base. */
  readonly predicted: Uint8Array
  /** Whether there is nothing in the transform but what was injected. */
  readonly isCreated: boolean
}

const PASSWORDS = [
  'Ma>de\'U"p&£<1',
  ' leading and trailing ',
  'a\tb\r\nc\nd\re',
  '&amp;&#65;&nbsp;]]>-->',
  '${x}$(x)#{x}#%x%',
  '🔑\u0085\u2028\ufeffé',
  "'",
  '"',
  '',
]

/** The settings of the n-th injection: each time other ones, and now and then only a few. */
function settingsAt(index: number): RequestedSettings {
  const password = PASSWORDS[index % PASSWORDS.length] ?? ''
  if (index % 5 === 0) return { password }
  if (index % 7 === 0)
    return { deliveryMethod: 'SpecifiedPickupDirectory', pickupDirectoryLocation: 'c:\\mail' }
  const from = `"A & B" <post${index}@example.org>`
  return {
    from,
    host: 'smtp.example.net',
    port: 587,
    userName: `u${index}`,
    password,
    enableSsl: index % 2 === 0,
  }
}

function transformAt(index: number): string {
  const steps = [
    OTHER_STEPS[index % OTHER_STEPS.length],
    MAIL_STEPS[index % MAIL_STEPS.length],
    index % 3 === 0 ? MAIL_STEPS[(index * 5) % MAIL_STEPS.length] : undefined,
  ]
  return transformText(
    steps.flatMap((step) => step ?? []),
    {
      prefix: index % 4 === 0 ? 't' : 'xdt',
      eol: ['\n', '\r\n', ''][index % 3] ?? '',
      indent: ['  ', '\t'][index % 2] ?? '',
      start: index % 2 === 0 ? '' : '<?xml version="1.0" encoding="utf-8"?>',
      isDeclared: true,
      isLocated: index % 6 === 0,
      isSelfClosed: false,
    },
  )
}

/** For each base an injection into a new transform, and into one that is there already. */
export function injectedPairs(folders: {
  /** `__tests__/fixtures` */
  readonly fixtures: string
  /** Real files; null for none. */
  readonly real: string | null
}): readonly InjectedPair[] {
  const real = folders.real === null ? [] : folderBases(folders.real)
  return [...fixtureBases(folders.fixtures), ...real].flatMap(({ name, bytes }, index) => [
    ...pairOf(`${name}, created`, { base: bytes, index: 2 * index }),
    ...pairOf(`${name}, completed`, {
      base: bytes,
      index: 2 * index + 1,
      transform: transformAt(index),
    }),
  ])
}

function pairOf(
  name: string,
  { base, transform, index }: { base: Uint8Array; transform?: string; index: number },
): readonly InjectedPair[] {
  if (readBySite({ path: '', bytes: base }) === null) return []
  const site = siteOf({ base, ...(transform === undefined ? {} : { transform }) })
  const result = injectionInto(site, settingsAt(index))
  if (!result.ok || result.injection.edits.length === 0) return []
  const { file, edits, expected } = result.injection
  const after = file.source.encode(applyEdits(file.source.text, edits))
  const { bytes: predicted } = outcomeOf(withTransform(site, after))
  const isCreated = transform === undefined
  return [{ name, base, transform: after, expected, predicted, isCreated }]
}

/** What a file that Microsoft's engine saved has otherwise than expected; null where it has nothing. */
export function shortcomingOf(bytes: Uint8Array, expected: readonly Expectation[]): string | null {
  const read = readBySite({ path: '', bytes })
  if (read === null) return 'not XML'
  const { smtp } = mailSections(read.document)
  const [first] = smtp
  if (first === undefined || smtp.length > 1) return `${smtp.length} <smtp>`
  const wrong = expected.filter(({ setting, value }) => {
    const attribute = attributeOf(setting)
    const written = elementNamed(first, attribute.element)?.attribute(setting) ?? null
    const text = attributeValue(written)
    return (text === null ? null : attribute.read(text)) !== value
  })
  return wrong.length === 0 ? null : wrong.map(({ setting }) => setting).join(', ')
}

/** Whether .NET refuses a result, and not the one that was predicted. */
export async function isRefusedNow(predicted: Uint8Array, result: Uint8Array): Promise<boolean> {
  // There white space is content, and ours is not the engine's to the character.
  if (Buffer.from(predicted).includes('xml:space="preserve"')) return false
  return (await verdictOn(predicted)) === 'ok' && (await verdictOn(result)) !== 'ok'
}

async function verdictOn(bytes: Uint8Array): Promise<Verdict> {
  const opened = await openXml({ path: 'web.config', bytes })
  if (!opened.ok) return 'file'
  const intent = { mode: 'check', settings: {}, knownSections: [] } as const
  const at = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return verdictOf(openWebConfig(opened.file).structure(intent, () => ({ path: '', at })))
}
