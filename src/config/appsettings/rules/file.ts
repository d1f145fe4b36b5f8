/**
 * What is wrong with one file of settings. Source: Microsoft.Extensions.Configuration.Json,
 * JsonConfigurationFileParser; System.IO, StreamReader.
 */
import type { Finding } from '../../../findings/finding.js'
import { related, type RuleDescription, type TextExample } from '../../../findings/rule.js'
import type { JsonFault } from '../../../syntax/json/faults.js'
import type { ConfigFile } from '../../configuration.js'
import type { Range } from '../../../syntax/lines.js'
import { keyText } from '../model/keys.js'
import type { AppSettingsRule } from '../model/reading.js'
import { SMTP_GOOD, smtpExample, smtpText } from './examples.js'

/** Who refuses a file. */
const LEAD = 'The site does not start'

/** The rule on a file that .NET cannot read: nothing else can be said of it. */
export const NOT_WELL_FORMED: RuleDescription<TextExample> = {
  id: 'json/not-well-formed',
  level: 'file',
  severity: 'error',
  summary:
    'The file is not JSON as .NET reads it: a comma is missing, a comment stands between a name and its colon, a character is copied from a web page. Comments and trailing commas are allowed.',
  words: ["'…' is invalid after a value. Expected either ',', '}', or ']'."],
  bad: { text: '{\n  "Umbraco": {}\n  ⟦"⟧Serilog": {}\n}' },
  good: { text: '{\n  "Umbraco": {}, // and a comment\n  "Serilog": {},\n}' },
}

/** The finding that a fault makes. */
export function notWellFormed(
  { path }: Pick<ConfigFile, 'path'>,
  { message, hint, words }: JsonFault,
  at: Range,
): Finding {
  const { id: rule, level } = NOT_WELL_FORMED
  const said = `${message} ${LEAD}: "${words}"`
  return { rule, level, severity: 'error', path, at, message: said, hint, related: [] }
}

const duplicate: AppSettingsRule = {
  id: 'json/duplicate-key',
  level: 'file',
  severity: 'error',
  summary:
    'A key stands twice in a file, perhaps in another letter case, or once flattened and once in objects. .NET refuses the file.',
  words: ["A duplicate key '{key}' was found."],
  bad: { text: smtpText('"Host": "smtp.example.com"', '⟦"host"⟧: "smtp.example.org"') },
  good: SMTP_GOOD,
  check: ({ stack }) =>
    stack.layers.flatMap(({ file, duplicates }) =>
      file === null
        ? []
        : duplicates.map(({ path, first, second }) => ({
            file,
            span: { start: second.start, end: second.end },
            message: 'The key is set a second time in this file. Letter case does not count.',
            hint: 'Delete one of the two.',
            names: { key: keyText(path) },
            related: [related('The first one', file, first)],
          })),
    ),
}

const badBytes: AppSettingsRule = {
  id: 'source/encoding',
  level: 'runtime',
  severity: 'error',
  summary:
    'Some bytes of the file are not UTF-8. .NET reads U+FFFD in their place without a word, so that a password with such a byte is another one.',
  words: [],
  bad: { ...smtpExample('"Password": "bl⟦å⟧b"'), encoding: 'latin1' },
  good: SMTP_GOOD,
  check: ({ files }) =>
    files.flatMap((file) =>
      file.badBytes.map((span) => ({
        file,
        span,
        message:
          'This byte is not part of a character in the encoding of the file. .NET reads another character in its place, so the site uses another value than the one that is meant.',
        hint: 'The file was probably saved in another encoding, such as windows-1252: save it as UTF-8.',
      })),
    ),
}

export const FILE_RULES: readonly AppSettingsRule[] = [duplicate, badBytes]
