/**
 * The rules that every file meets before its kind counts: it has to be read, decoded and well-formed.
 */
import type { RuleDescription } from './rule-description.js'

export const UNREADABLE: RuleDescription = {
  id: 'source/unreadable',
  level: 'file',
  severity: 'error',
  summary:
    'The file cannot be read: it is a directory, it is too large, or the runner may not open it.',
  dotnet: [],
  bad: { text: '(a directory of the name web.config)' },
  good: { text: '<configuration />' },
}

export const ENCODING: RuleDescription = {
  id: 'source/encoding',
  level: 'file',
  severity: 'error',
  summary:
    'The bytes do not fit the encoding that the file declares, or that encoding does not exist (`UTF8` for `utf-8`), or is none of UTF-8, UTF-16, US-ASCII, ISO-8859-1 and windows-1252.',
  dotnet: [
    "System does not support '{name}' encoding.",
    'Invalid character in the given encoding.',
    'There is no Unicode byte order mark. Cannot switch to Unicode.',
  ],
  bad: { text: '<?xml version="1.0" encoding="UTF8"?>\n<configuration />' },
  good: { text: '<?xml version="1.0" encoding="utf-8"?>\n<configuration />' },
}

export const NOT_WELL_FORMED: RuleDescription = {
  id: 'xml/not-well-formed',
  level: 'file',
  severity: 'error',
  summary:
    'The file breaks the rules of XML 1.0 or of its namespaces: a raw `&` or `<` in a value, a missing end tag, a conflict marker of git.',
  dotnet: [
    'An error occurred while parsing EntityName.',
    "The '{name}' start tag does not match the end tag of '{other}'.",
    'Unexpected end of file has occurred.',
  ],
  bad: {
    text: '<configuration>\n  <appSettings>\n    <add key="shop" value="Bread & butter" />\n  </appSettings>\n</configuration>',
  },
  good: {
    text: '<configuration>\n  <appSettings>\n    <add key="shop" value="Bread &amp; butter" />\n  </appSettings>\n</configuration>',
  },
}

export const OPENING_RULES: readonly RuleDescription[] = [UNREADABLE, ENCODING, NOT_WELL_FORMED]
