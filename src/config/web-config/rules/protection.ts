/**
 * Encrypted sections and configuration builders. Source: System.Configuration,
 * BaseConfigurationRecord.ValidateProtectionProviderAttribute and DecryptConfigSection.
 */
import { THIS_ACTION } from '../../../mentions.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { childrenNamed } from '../model/mail-sections.js'
import type { MailSection } from '../model/mail-elements.js'
import { valueOf, type Reading } from '../model/reading.js'
import { at } from '../../../findings/rule.js'
import { attributeName, nameSpan, startTag } from '../../../syntax/xml/spots.js'
import type { WebConfigRule } from '../model/rule.js'
import { isSpaceInside } from '../model/white-space.js'

const ENCRYPTED =
  '<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">\n    <CipherData><CipherValue>AAAA</CipherValue></CipherData>\n  </EncryptedData>'
const PROTECTED = {
  text: `<smtp configProtectionProvider="RsaProtectedConfigurationProvider">\n  ${ENCRYPTED}\n</smtp>`,
}
const DECRYPT = `Replace the section with an unencrypted one without a password: decrypt it on the server (aspnet_regiis -pd "system.net/mailSettings/smtp"), and let ${THIS_ACTION} fill in the settings on deploy.`

const providerEmpty: WebConfigRule = {
  id: 'protection/provider-empty',
  level: 'file',
  severity: 'error',
  summary: '`configProtectionProvider` is empty.',
  words: ['The configProtectionProvider attribute cannot be an empty string.'],
  bad: { text: '<smtp ⟦configProtectionProvider=""⟧ />' },
  good: PROTECTED,
  check: ({ file, skeleton }) =>
    skeleton.sections.flatMap(({ element, location }) => {
      const attribute = element.attribute('configProtectionProvider')
      if (attribute === null || valueOf(element, attribute.name) !== '') return []
      return [
        at(file, attribute, {
          message: '"configProtectionProvider" of <{name}> is empty.',
          hint: 'Delete the attribute, or name the provider that encrypted the section.',
          names: { name: element.name },
          location,
        }),
      ]
    }),
}

const otherAttributes: WebConfigRule = {
  id: 'protection/other-attribute',
  level: 'file',
  severity: 'error',
  summary: 'An encrypted section has an attribute beside `configProtectionProvider`.',
  words: ["A section using 'configProtectionProvider' may contain no other attributes."],
  bad: {
    text: `<smtp configProtectionProvider="RsaProtectedConfigurationProvider" ⟦from⟧="a@example.com">\n  ${ENCRYPTED}\n</smtp>`,
  },
  good: PROTECTED,
  check: ({ file, skeleton }) =>
    skeleton.sections.flatMap(({ element, location }) => {
      if (element.attribute('configProtectionProvider') === null) return []
      const other = element.attributes.find(({ name }) => name !== 'configProtectionProvider')
      if (other === undefined) return []
      return [
        at(file, attributeName(other), {
          message: 'The encrypted section <{name}> has a second attribute, "{attribute}".',
          hint: 'Delete it: an encrypted section has configProtectionProvider alone.',
          names: { name: element.name, attribute: other.name },
          location,
        }),
      ]
    }),
}

const [OTHER = ''] = otherAttributes.words
const [EMPTY = ''] = providerEmpty.words

/** BaseConfigurationRecord.LoadConfigSource: what applies to the section applies to the file that it names. */
const companion: WebConfigRule = {
  id: 'protection/config-source',
  level: 'section',
  severity: 'error',
  summary:
    'In the file that `<smtp configSource="…">` names, `configProtectionProvider` is empty or not the only attribute.',
  words: [OTHER, EMPTY],
  bad: {
    text: '<smtp configSource="config\\smtp.config" />',
    companion: `⟦<smtp configProtectionProvider="RsaProtectedConfigurationProvider" from="a@example.com">⟧\n  ${ENCRYPTED}\n</smtp>`,
  },
  good: { text: '<smtp configSource="config\\smtp.config" />', companion: PROTECTED.text },
  check: (reading) =>
    encryptedSections(reading).flatMap(({ file, element }) => {
      const isEmpty = valueOf(element, 'configProtectionProvider') === ''
      if (file === reading.file || (element.attributes.length === 1 && !isEmpty)) return []
      return [
        at(file, startTag(element), {
          message:
            'This encrypted <smtp> has to have configProtectionProvider alone, with a value.',
          hint: 'Delete the other attributes.',
          words: isEmpty ? EMPTY : OTHER,
        }),
      ]
    }),
}

const BUILT_IN = ['RsaProtectedConfigurationProvider', 'DataProtectionConfigurationProvider']

const providerUnknown: WebConfigRule = {
  id: 'protection/provider-unknown',
  level: 'section',
  severity: 'error',
  summary:
    'No protection provider has the name in `configProtectionProvider`: neither machine.config nor `<configProtectedData>` knows it.',
  words: [
    "An error occurred loading a configuration file: The protection provider '…' was not found.",
  ],
  bad: { text: `<smtp ⟦configProtectionProvider="Rsa"⟧>\n  ${ENCRYPTED}\n</smtp>` },
  good: PROTECTED,
  check: (reading) => {
    const declared = addedNames(reading, 'configProtectedData', 'providers')
    const known = new Set([...BUILT_IN, ...declared].map((name) => name.toLowerCase()))
    return encryptedSections(reading).flatMap(({ file, element, location }) => {
      const attribute = element.attribute('configProtectionProvider')
      const name = valueOf(element, 'configProtectionProvider')?.toLowerCase() ?? ''
      if (attribute === null || name === '' || known.has(name)) return []
      return [
        at(file, attribute, {
          message: 'No protection provider has this name.',
          hint: `Write ${BUILT_IN.join(' or ')}, or declare the provider in <configProtectedData>.`,
          location,
        }),
      ]
    })
  },
}

const noData: WebConfigRule = {
  id: 'protection/no-data',
  level: 'section',
  severity: 'error',
  summary: '`<smtp>` is marked as encrypted, but does not contain `<EncryptedData>`.',
  words: [
    "The section is marked as being protected. However, the <EncryptedData> child node was not found in the section's node. Make sure that the section is correctly encrypted.",
  ],
  bad: { text: '⟦<smtp configProtectionProvider="RsaProtectedConfigurationProvider" />⟧' },
  good: PROTECTED,
  check: (reading) =>
    encryptedSections(reading).flatMap(({ file, element, location }) => {
      if (childrenNamed([element], 'EncryptedData').length > 0) return []
      return [
        at(file, startTag(element), {
          message: '<smtp> is marked as encrypted, but does not contain <EncryptedData>.',
          hint: 'Delete the attribute configProtectionProvider, or encrypt the section.',
          location,
        }),
      ]
    }),
}

const format: WebConfigRule = {
  id: 'protection/format',
  level: 'section',
  severity: 'error',
  summary: 'An encrypted `<smtp>` contains something beside its one `<EncryptedData>`.',
  words: [
    'The section is marked as being protected, but it does not have the correct format. It should contain only the <EncryptedData> child node.',
  ],
  bad: {
    text: `<smtp configProtectionProvider="RsaProtectedConfigurationProvider">\n  <⟦network⟧ host="smtp.example.com" />\n  ${ENCRYPTED}\n</smtp>`,
  },
  good: PROTECTED,
  check: (reading) =>
    encryptedSections(reading).flatMap(({ file, element, location }) => {
      const [data] = childrenNamed([element], 'EncryptedData')
      const other = element.nodes.find(
        (node) =>
          node.kind !== 'comment' && node !== data && !isSpaceInside(file.source.text, node),
      )
      if (data === undefined || other === undefined) return []
      return [
        at(file, other.kind === 'element' ? nameSpan(other) : other, {
          message: 'Something stands beside the <EncryptedData> of this encrypted section.',
          hint: 'Delete it; comments are fine.',
          location,
        }),
      ]
    }),
}

/** The `<smtp>` elements that are marked as encrypted. */
function encryptedSections({ mail }: Reading): readonly MailSection[] {
  return mail.filter(({ element }) => element.attribute('configProtectionProvider') !== null)
}

const buildersEmpty: WebConfigRule = {
  id: 'config-builders/empty',
  level: 'file',
  severity: 'error',
  summary: '`configBuilders` is empty.',
  words: ['The configBuilder attribute is invalid.'],
  bad: { text: '<smtp ⟦configBuilders=""⟧ />' },
  good: { text: '<smtp />' },
  check: ({ file, skeleton }) =>
    skeleton.sections.flatMap(({ element, location }) => {
      const attribute = element.attribute('configBuilders')
      if (attribute === null || valueOf(element, 'configBuilders') !== '') return []
      return [
        at(file, attribute, {
          message: '"configBuilders" of <{name}> is empty.',
          hint: 'Delete the attribute, or name a builder.',
          names: { name: element.name },
          location,
        }),
      ]
    }),
}

const buildersUnknown: WebConfigRule = {
  id: 'config-builders/unknown',
  level: 'section',
  severity: 'error',
  summary: 'No configuration builder has a name in `configBuilders`.',
  words: ["The configuration builder '…' was not found."],
  bad: { text: '<smtp ⟦configBuilders="Environment"⟧ />' },
  good: {
    text: '<configBuilders>\n  <builders>\n    <add name="Environment" type="My.Builder, My" />\n  </builders>\n</configBuilders>\n<system.net>\n  <mailSettings>\n    <smtp configBuilders="Environment" />\n  </mailSettings>\n</system.net>',
  },
  check: (reading) => {
    const known = new Set(addedNames(reading, 'configBuilders', 'builders'))
    return reading.mail.flatMap(({ file, element, location }) => {
      const attribute = element.attribute('configBuilders')
      const names = valueOf(element, 'configBuilders')?.split(',') ?? []
      const isMissing = names.some((name) => name !== '' && !known.has(name.trim()))
      if (attribute === null || !isMissing) return []
      return [
        at(file, attribute, {
          message: 'No configuration builder has the name that "configBuilders" gives.',
          hint: 'Add it to <configBuilders><builders>, or delete the attribute.',
          location,
        }),
      ]
    })
  },
}

/** The names that the file adds to a list, as in `<configBuilders><builders><add name="…">`. */
function addedNames({ skeleton }: Reading, section: string, list: string): readonly string[] {
  const owners = skeleton.sections.filter(({ element }) => element.name === section)
  const lists = childrenNamed(
    owners.map(({ element }) => element),
    list,
  )
  return childrenNamed(lists, 'add').flatMap((add: XmlElement) => valueOf(add, 'name') ?? [])
}

/** An encrypted section can be written with the server's key only (DecryptConfigSection). */
const encrypted: WebConfigRule = {
  id: 'inject/encrypted',
  level: 'runtime',
  severity: 'error',
  summary: 'Settings are to be injected into an encrypted section.',
  words: [],
  bad: {
    text: `<smtp ⟦configProtectionProvider="RsaProtectedConfigurationProvider"⟧>\n  ${ENCRYPTED}\n</smtp>`,
    settings: { host: 'smtp.example.com' },
  },
  good: { text: '<smtp />', settings: { host: 'smtp.example.com' } },
  check: ({ mail }) =>
    mail.flatMap(({ file, element, location }) => {
      const provider = element.attribute('configProtectionProvider')
      if (provider === null || location !== null) return []
      return [
        at(file, provider, {
          message:
            'The <smtp> section is encrypted (configProtectionProvider), so nothing can be injected into it without the key of the server.',
          hint: DECRYPT,
        }),
      ]
    }),
}

export const PROTECTION_RULES: readonly WebConfigRule[] = [
  providerEmpty,
  otherAttributes,
  companion,
  providerUnknown,
  noData,
  format,
  buildersEmpty,
  buildersUnknown,
]
export const PROTECTION_OBSTACLES: readonly WebConfigRule[] = [encrypted]
