import { at, type Rule } from '../rule.js'

/** System.Configuration, XmlUtil and BaseConfigurationRecord.InitConfigFromFile: `Config_file_doesnt_have_root_configuration`. */
export const root: Rule = {
  id: 'root/name',
  level: 'file',
  severity: 'error',
  check: ({ file }) => {
    const { root: element } = file.document
    if (element.name === 'configuration') return []
    return [
      at(
        file,
        { start: element.start + 1, end: element.nameEnd },
        {
          message:
            'The root element is not <configuration>. .NET Framework refuses the whole file: "Configuration file web.config does not have root <configuration> tag".',
          hint: 'Name the root <configuration>, in lower case and without a prefix, or take the file out of `files`.',
        },
      ),
    ]
  },
}
