import { at, type Rule } from '../rule.js'

/** System.Configuration, BaseConfigurationRecord.LoadConfigSource: `Config_source_file_missing`... */
export const configSourceMissing: Rule = {
  id: 'config-source/missing',
  level: 'section',
  severity: 'error',
  check: ({ file, sections, companion }) => {
    const attribute = sections.smtp[0]?.attribute('configSource') ?? null
    if (attribute === null || companion?.status !== 'absent') return []
    return [
      at(file, attribute, {
        message: `The file that <smtp configSource="…"> names cannot be used: ${companion.reason}. .NET Framework reads no mail settings: "Unable to open configSource file".`,
        hint: 'Commit the file, correct the path (relative, with "\\"), or create the file in a step before this one.',
      }),
    ]
  },
}

/** System.Configuration, BaseConfigurationRecord.LoadConfigSource: `Config_source_file_format`. */
export const configSourceRoot: Rule = {
  id: 'config-source/root',
  level: 'section',
  severity: 'error',
  check: ({ companion }) => {
    if (companion?.status !== 'read') return []
    const { file } = companion
    const { root } = file.document
    if (root.name === 'smtp') return []
    return [
      at(
        file,
        { start: root.start + 1, end: root.nameEnd },
        {
          message:
            'The root element of a configSource file for <smtp> is not <smtp>. .NET Framework reads no mail settings: "The format of a configSource file must be an element containing the name of the section."',
          hint: 'Let the file hold the <smtp> element alone.',
        },
      ),
    ]
  },
}
