import { at, type Rule } from '../rule.js'

const VERSION = /^(<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["'])(1\.[0-9]+)/

/** System.Xml, XmlTextReaderImpl.ParseXmlDeclaration: `Xml_InvalidVersionNumber`. XML 1.0 itself is milder. */
export const declarationVersion: Rule = {
  id: 'declaration/version',
  level: 'file',
  severity: 'error',
  check: ({ file }) => {
    const [, before = '', version = '1.0'] = VERSION.exec(file.source.text) ?? []
    if (version === '1.0') return []
    return [
      at(
        file,
        { start: before.length, end: before.length + version.length },
        {
          message: `The XML declaration names version ${version.slice(0, 10)}. .NET Framework refuses the whole file: "Version number '${version.slice(0, 10)}' is invalid."`,
          hint: 'Write version="1.0".',
        },
      ),
    ]
  },
}
