import { at, type Rule } from '../rule.js'

/** System.Configuration, BaseConfigurationRecord.ScanSectionsRecursive: `Config_sections_must_be_unique`. */
export const duplicateSection: Rule = {
  id: 'sections/duplicate',
  level: 'file',
  severity: 'error',
  check: ({ file, sections }) =>
    sections.smtp.slice(1).map((again) =>
      at(
        file,
        { start: again.start, end: again.startTagEnd },
        {
          message:
            '<smtp> appears a second time at the level of the site. .NET Framework refuses the whole file: "Sections must only appear once per config file."',
          hint: 'Keep one <smtp>, also counting those in <location> elements without a path.',
        },
      ),
    ),
}
