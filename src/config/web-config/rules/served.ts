/**
 * Into which files a password may go. IIS hands out no `*.config` (applicationHost.config, requestFiltering,
 * fileExtensions); whatever has another name may be read by anybody who asks the site for it.
 */
import { isNeverServed } from '../../real-name.js'
import type { XmlFile } from '../../open.js'
import type { Reading } from '../model/reading.js'
import { at, type Complaint } from '../../../findings/rule.js'
import { nameSpan } from '../../../syntax/xml/spots.js'
import type { WebConfigRule } from '../model/rule.js'

const LEAD = 'A web server may hand out a file whose real name does not end with ".config"'

const served: WebConfigRule = {
  id: 'inject/served-file',
  level: 'runtime',
  severity: 'error',
  summary:
    'Settings are to be injected into a file whose real name, symbolic links followed, does not end with `.config`. A web server may hand it out, with the password.',
  words: [],
  bad: {
    text: '<smtp ⟦configSource="Scripts\\mail.js"⟧ />',
    companion: '<smtp from="a@example.com" />',
    settings: { host: 'smtp.example.com' },
  },
  good: {
    text: '<smtp configSource="config\\smtp.config" />',
    companion: '<smtp from="a@example.com" />',
    settings: { host: 'smtp.example.com' },
  },
  check: (reading) => {
    const { file, companion } = reading
    const target = companion?.status === 'read' ? companion.file : file
    if (isNeverServed(target)) return []
    return [target === file ? namedOutright(file) : namedBySource(reading)]
  },
}

function namedOutright(file: XmlFile): Complaint {
  return at(file, nameSpan(file.document.root), {
    message: `${LEAD}, and this one does not, so nothing is injected into it.`,
    hint: 'Rename the file, or, where it is a symbolic link, the file that it leads to; or take it out of `files`.',
  })
}

function namedBySource({ file, sections }: Reading): Complaint {
  const element = sections.smtp[0] ?? file.document.root
  const attribute = element.attribute('configSource')
  return at(file, attribute ?? nameSpan(element), {
    message: `${LEAD}, and the one that configSource names does not, so nothing is injected into it.`,
    hint: 'Rename that file, or, where it is a symbolic link, the file that it leads to: configSource="config\\smtp.config".',
  })
}

export const SERVED_FILE_OBSTACLES: readonly WebConfigRule[] = [served]
