/**
 * The document as a whole: its declaration, its DOCTYPE, its root element.
 */
import { refusedNameCharacter } from '../../../dotnet/xml-names.js'
import { at, type Complaint } from '../../../findings/rule.js'
import { declaredVersion } from '../../../syntax/xml/markup.js'
import { attributeName, nameSpan } from '../../../syntax/xml/spots.js'
import type { XmlAttribute } from '../../../syntax/xml/tree.js'
import { withoutAttribute } from '../model/rewrites.js'
import type { WebConfigRule } from '../model/rule.js'
import { isWebConfigFile, valueOf } from '../model/reading.js'

/** System.Xml, XmlTextReaderImpl.ParseXmlDeclaration. XML 1.0 itself is milder. */
const version: WebConfigRule = {
  id: 'declaration/version',
  level: 'file',
  severity: 'error',
  summary: 'The XML declaration names a version of XML other than 1.0.',
  words: ["Version number '{version}' is invalid."],
  bad: { text: '<?xml version="⟦1.1⟧"?>\n<configuration />' },
  good: { text: '<?xml version="1.0" encoding="utf-8"?>\n<configuration />' },
  check: ({ file }) => {
    const { text } = file.source
    const span = declaredVersion(text)
    const number = span === null ? '1.0' : text.slice(span.start, span.end)
    if (span === null || number === '1.0') return []
    return [
      at(file, span, {
        message: 'The XML declaration names version {version}.',
        hint: 'Write version="1.0".',
        names: { version: number },
        rewrite: { span, after: '1.0' },
      }),
    ]
  },
}

/** System.Configuration, XmlUtil.ReadToNextElement after `<?xml …?>`: a DOCTYPE is passed over. */
const doctype: WebConfigRule = {
  id: 'document/doctype',
  level: 'runtime',
  severity: 'warning',
  summary: 'The file has a DOCTYPE. .NET Framework and other readers differ in what it means.',
  words: [],
  bad: { text: '⟦<!DOCTYPE⟧ configuration>\n<configuration />' },
  good: { text: '<configuration />' },
  check: ({ file }) => {
    const { doctype: found } = file.document
    if (found === null) return []
    return [
      at(
        file,
        { start: found.start, end: found.start + 9 },
        {
          message:
            'The file has a DOCTYPE. .NET Framework loads the file, but takes references to entities literally and ignores default attributes; IIS and other readers may not.',
          hint: 'Delete the DOCTYPE, and write values themselves in place of its entities.',
        },
      ),
    ]
  },
}

/**
 * The registry of IIS, `MaxWebConfigFileSizeInKB`, whose default is 250: "Cannot read configuration file
 * because it exceeds the maximum file size". Other files than `web.config` are not IIS's.
 */
const LARGEST_FOR_IIS = 250 * 1024

const largerThanIisReads: WebConfigRule = {
  id: 'source/larger-than-iis-reads',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The `web.config` is larger than 250 KB (250 × 1024 bytes). IIS refuses it, unless `MaxWebConfigFileSizeInKB` in the registry of the server says otherwise: every request ends with HTTP error 500.19.',
  words: [],
  bad: { text: '⟦⟧<configuration>\n</configuration>', comment: LARGEST_FOR_IIS },
  good: { text: '<configuration>\n</configuration>' },
  check: ({ file }) => {
    if (!isWebConfigFile(file) || file.bytes.length <= LARGEST_FOR_IIS) return []
    return [
      at(
        file,
        { start: 0, end: 0 },
        {
          message:
            'The file is larger than 250 KB, the most that IIS reads of a web.config: every request ends with HTTP error 500.19.',
          hint: 'Move sections into files of their own with configSource, or delete what is not needed.',
        },
      ),
    ]
  },
}

/** System.Xml, XmlTextReaderImpl.ParseQName, ParseAttributes. XML 1.0 in its fifth edition is milder. */
const nameCharacter: WebConfigRule = {
  id: 'document/name-character',
  level: 'file',
  severity: 'error',
  summary:
    'The name of an element, an attribute or an instruction contains a character that .NET does not take; often an invisible one, or a ligature, that was copied along. What a DOCTYPE declares is not looked at.',
  words: [
    "Name cannot begin with the '…' character, hexadecimal value 0x….",
    "The '…' character, hexadecimal value 0x…, cannot be included in a name.",
  ],
  bad: { text: '<configuration>\n  <appSettings ⟦\ufb01⟧le="a.config" />\n</configuration>' },
  good: { text: '<configuration>\n  <appSettings file="a.config" />\n</configuration>' },
  check: ({ file }) => {
    const refused = refusedNameCharacter(file.document)
    if (refused === null) return []
    const { span, code, begins } = refused
    const [beginning = '', within = ''] = nameCharacter.words
    return [
      at(file, span, {
        message:
          'A name contains the character {code}, which .NET does not take as a part of a name.',
        hint: 'Delete the character, even if it cannot be seen, or use another name.',
        words: begins ? beginning : within,
        names: { code },
      }),
    ]
  },
}

/** System.Configuration, BaseConfigurationRecord.InitConfigFromFile. */
const rootName: WebConfigRule = {
  id: 'root/name',
  level: 'file',
  severity: 'error',
  summary: 'The root element is not `<configuration>`. Letter case and prefix count.',
  words: ['Configuration file web.config does not have root <configuration> tag'],
  bad: { text: '<?xml version="1.0"?>\n<⟦Configuration⟧></Configuration>' },
  good: { text: '<?xml version="1.0"?>\n<configuration></configuration>' },
  check: ({ file }) => {
    const { root } = file.document
    if (root.name === 'configuration') return []
    return [
      at(file, nameSpan(root), {
        message: 'The root element is <{name}>, not <configuration>.',
        hint:
          root.name === 'smtp'
            ? 'Name the web.config whose configSource leads here in `files`, in place of this file.'
            : 'Name the root <configuration>, in lower case and without a prefix, or take the file out of `files`.',
        names: { name: root.name },
      }),
    ]
  },
}

const V2 = 'http://schemas.microsoft.com/.NetConfiguration/v2.0'

/** System.Configuration, BaseConfigurationRecord.InitConfigFromFile: the one namespace of the root. */
const rootNamespace: WebConfigRule = {
  id: 'root/namespace',
  level: 'file',
  severity: 'error',
  summary: 'The root declares a default namespace that .NET does not know.',
  words: [`Namespace of '…' on configuration element is invalid, only '${V2}' is valid.`],
  bad: { text: '<configuration ⟦xmlns="http://example.com/"⟧></configuration>' },
  good: { text: '<configuration></configuration>' },
  check: ({ file }) => {
    const { root } = file.document
    const attribute = root.attribute('xmlns')
    if (root.name !== 'configuration' || attribute === null) return []
    if (valueOf(root, 'xmlns') === V2) return []
    return [
      at(file, attribute, {
        message: 'The root element declares a namespace that .NET does not know.',
        hint: 'Delete the xmlns attribute: <configuration> needs none.',
        ...withoutAttribute(file.source.text, attribute),
      }),
    ]
  },
}

/** Documented: the CLR's own loader reads `<runtime>` without a namespace only. */
const rootV2: WebConfigRule = {
  id: 'root/v2-namespace',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The root declares the namespace of .NET 2.0. The site loads, but `<assemblyBinding>` is ignored.',
  words: [],
  bad: { text: `<configuration ⟦xmlns="${V2}"⟧></configuration>` },
  good: { text: '<configuration></configuration>' },
  check: ({ file }) => {
    const { root } = file.document
    const attribute = root.attribute('xmlns')
    if (attribute === null || valueOf(root, 'xmlns') !== V2) return []
    return [
      at(file, attribute, {
        message:
          'The root element declares the namespace of .NET 2.0. ASP.NET takes it, but the CLR then ignores <runtime><assemblyBinding>, and transforms without that namespace match nothing.',
        hint: 'Delete the xmlns attribute.',
        ...withoutAttribute(file.source.text, attribute),
      }),
    ]
  },
}

/** System.Configuration, BaseConfigurationRecord.InitConfigFromFile: no attribute but `xmlns`. */
const rootAttribute: WebConfigRule = {
  id: 'root/attribute',
  level: 'file',
  severity: 'error',
  summary:
    'The root has an attribute other than `xmlns`; often `xmlns:xdt`, left over from a transform.',
  words: ["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],
  bad: {
    text: '<configuration ⟦xmlns:xdt⟧="http://schemas.microsoft.com/XML-Document-Transform"></configuration>',
  },
  good: { text: '<configuration></configuration>' },
  check: ({ file }) => {
    const { root } = file.document
    if (root.name !== 'configuration') return []
    return root.attributes
      .filter(({ name }) => name !== 'xmlns')
      .map((attribute) =>
        at(file, attributeName(attribute), {
          message: '<configuration> does not take the attribute "{name}".',
          hint:
            attribute.name === 'xmlns:xdt'
              ? 'Delete it, with every xdt:… attribute below: they belong in a transform file.'
              : 'Delete it.',
          names: { name: attribute.name },
          ...leftOver(file.source.text, attribute),
        }),
      )
  },
}

/** The namespace of transforms can go where nothing uses its prefix. */
function leftOver(text: string, attribute: XmlAttribute): Pick<Complaint, 'rewrite'> {
  const isUsed =
    text.includes('xdt:', attribute.end) || text.lastIndexOf('xdt:', attribute.start) > 0
  return attribute.name !== 'xmlns:xdt' || isUsed ? {} : withoutAttribute(text, attribute)
}

export const DOCUMENT_RULES: readonly WebConfigRule[] = [
  version,
  nameCharacter,
  rootName,
  rootNamespace,
  rootAttribute,
]
export const DOCUMENT_WARNINGS: readonly WebConfigRule[] = [largerThanIisReads, doctype, rootV2]
