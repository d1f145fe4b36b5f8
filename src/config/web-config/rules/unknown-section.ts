/**
 * An element that is no section and no group where it stands. Source: System.Configuration,
 * BaseConfigurationRecord.ScanSectionsRecursive.
 */
import { correction } from '../../../text/near-miss.js'
import { at } from '../../../findings/rule.js'
import { nameSpan } from '../../../syntax/xml/spots.js'
import { IIS_NAMES, WEB_SERVER } from '../model/iis-sections.js'
import { MACHINE_SECTIONS } from '../model/machine-sections.js'
import { pathBelow, pathOf } from '../model/registry.js'
import type { WebConfigRule } from '../model/rule.js'
import type { Skeleton, UnknownUse } from '../model/skeleton.js'

const unknown: WebConfigRule = {
  id: 'sections/unknown',
  level: 'file',
  severity: 'error',
  summary:
    'An element is not a section or group that .NET knows at this place: it is misspelt (letter case counts), stands in the wrong element, or is declared nowhere.',
  words: ['Unrecognized configuration section {path}.'],
  bad: { text: '<system.net>\n  <⟦mailsettings⟧ />\n</system.net>' },
  good: { text: '<system.net>\n  <mailSettings />\n</system.net>' },
  check: ({ file, skeleton }) => {
    if (skeleton.unknown.length === 0) return []
    const homes = homesOf(skeleton)
    return skeleton.unknown.map((use) => {
      const { name } = use.element
      return at(file, nameSpan(use.element), {
        message: '.NET does not know a section or group <{name}> here.',
        hint: hintFor(use, homes),
        names: { name, path: pathBelow(use.parent, name) },
      })
    })
  },
}

const DECLARE =
  'Declare it in <configSections>, or delete it. If a configuration above the site declares it, name it in the input `known-sections`: {path}.'

const GUESS = {
  show: (name: string) => `<${name}>`,
  otherwise: 'declare <{name}> in <configSections>, or delete it',
}

function hintFor({ element: { name }, parent }: UnknownUse, homes: Homes): string {
  const names = [...parent.names, ...(parent.parent === null ? ['configSections', 'location'] : [])]
  const corrected = correction(name, names, GUESS)
  if (corrected?.startsWith('Write ')) return corrected
  const inMail = pathOf(parent).startsWith('system.net')
  if (inMail && /^(?:clear|remove|add)$/.test(name)) return 'Delete it: it has no meaning here.'
  const home = homes.get(name.toLowerCase())
  if (home === undefined) return corrected ?? DECLARE
  const places = home.parents.map(placeOf).join('; or in ')
  return home.name === name
    ? `Move it: <${home.name}> belongs in ${places}.`
    : `Write <${home.name}>, and move it into ${places}.`
}

/** Where a name is known. */
interface Home {
  readonly name: string
  /** The paths of the groups that have it; `''` for the top. */
  readonly parents: readonly string[]
}

/** By the name in lower case. */
type Homes = ReadonlyMap<string, Home>

/** Of the elements of `<smtp>`, which no registry lists. */
const IN_SMTP = ['network', 'specifiedPickupDirectory'].map((name) => ({
  name,
  parent: 'system.net/mailSettings/smtp',
}))

/** Where each name is at home: what machine.config declares, what IIS knows, what the file declares. */
function homesOf({ declared }: Skeleton): Homes {
  const homes = new Map<string, Home>()
  const known = [
    ...MACHINE_SECTIONS.map(({ path }) => splitPath(path)),
    ...IIS_NAMES.map((name) => ({ name, parent: WEB_SERVER })),
    ...IN_SMTP,
    ...declared.map(({ registered: { name, parent } }) => ({ name, parent: parent?.path ?? '' })),
  ]
  for (const { name, parent } of known) {
    const parents = homes.get(name.toLowerCase())?.parents ?? []
    if (parents.length >= MOST_PLACES || parents.includes(parent)) continue
    homes.set(name.toLowerCase(), { name, parents: [...parents, parent] })
  }
  return homes
}

/** Of a name that many groups have; no hint names more of them. */
const MOST_PLACES = 3

function splitPath(path: string): { readonly name: string; readonly parent: string } {
  const slash = path.lastIndexOf('/')
  return { name: path.slice(slash + 1), parent: path.slice(0, Math.max(slash, 0)) }
}

/** `<mailSettings>, which goes into <system.net>` */
function placeOf(path: string): string {
  const groups = path === '' ? ['configuration'] : path.split('/').toReversed()
  return groups.map((name) => `<${name}>`).join(', which goes into ')
}

export const UNKNOWN_SECTION_RULES: readonly WebConfigRule[] = [unknown]
