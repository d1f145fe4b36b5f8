/**
 * What IIS refuses, which reads the file before .NET does: HTTP error 500.19. Source: elmah/Elmah#259. What a
 * section contains is not judged: it may clash with the server's own files, which nobody sees here.
 */
import { at, related } from '../../../findings/rule.js'
import { startTag } from '../../../syntax/xml/spots.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { IIS_GROUPS, WEB_SERVER } from '../model/iis-sections.js'
import { isWebConfigFile, type Reading } from '../model/reading.js'
import type { WebConfigRule } from '../model/rule.js'
import type { Location } from '../model/skeleton.js'

const SECTIONS =
  '<system.webServer>\n  <modules runAllManagedModulesForAllRequests="true" />\n  <handlers />\n'

const duplicate: WebConfigRule = {
  id: 'iis/duplicate-section',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A section of `<system.webServer>` appears twice, counting repeated groups and `<location>` elements without a path. .NET passes over them, IIS does not.',
  words: [
    "Config section '{path}' already defined. Sections must only appear once per config file. See the help topic <location> for exceptions",
  ],
  lead: 'IIS answers with HTTP error 500.19',
  bad: {
    text: `${SECTIONS}  ⟦<modules>⟧\n    <remove name="FormsAuthentication" />\n  </modules>\n</system.webServer>`,
  },
  good: { text: `${SECTIONS}</system.webServer>` },
  check: (reading) => {
    if (!isWebConfigFile(reading.file)) return []
    const seen = new Map<string, XmlElement>()
    return sectionsForIis(reading).flatMap(({ element, path, location }) => {
      const key = `${location?.lowerPath ?? ''} ${path}`
      const first = seen.get(key)
      if (first === undefined) {
        seen.set(key, element)
        return []
      }
      return [
        at(reading.file, startTag(element), {
          message:
            location === null
              ? '<{name}> appears a second time in <system.webServer>.'
              : '<{name}> appears a second time in the <system.webServer> of "{location}".',
          hint: 'Keep one <{name}>, and move into it what the other one contains.',
          names: { name: element.name, path },
          location,
          related: [related('The first one', reading.file, startTag(first))],
        }),
      ]
    })
  },
}

interface SectionForIis {
  readonly element: XmlElement
  /** `system.webServer/security/authentication/windowsAuthentication` */
  readonly path: string
  readonly location: Location | null
}

function sectionsForIis({ skeleton }: Reading): readonly SectionForIis[] {
  return skeleton.sections
    .filter(({ element }) => element.name === WEB_SERVER)
    .flatMap(({ element, location }) => sectionsIn({ element, path: element.name, location }))
}

/** As deep as the groups of IIS are, and no deeper. */
function sectionsIn(group: SectionForIis): readonly SectionForIis[] {
  if (!IIS_GROUPS.has(group.path)) return [group]
  return group.element.children.flatMap((element) =>
    sectionsIn({ ...group, element, path: `${group.path}/${element.name}` }),
  )
}

export const IIS_RULES: readonly WebConfigRule[] = [duplicate]
