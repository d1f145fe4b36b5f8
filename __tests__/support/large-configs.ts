/**
 * Large files, each of one shape: what would make a rule, a list or a search go through all of them again for
 * each of them.
 */
import { smtpFile } from './site.js'

/** A file of about that many characters. */
export type Shape = readonly [what: string, make: (size: number) => string]

/** A text over and over, up to a size. */
export function much(what: string, size: number): string {
  return what.repeat(Math.ceil(size / what.length))
}

/** Numbered parts, up to a size. */
function many(part: (index: number) => string, size: number): string {
  const count = Math.ceil(size / part(10_000).length)
  return Array.from({ length: count }, (_, index) => part(index)).join('\n')
}

const inside = (content: string): string => `<configuration>${content}</configuration>`
const mail = (smtp: string): string =>
  `<system.net><mailSettings>${smtp}</mailSettings></system.net>`
const part = (index: number | string, content: string): string =>
  `<location path="p${index}">${content}</location>`
const declaring = (content: string): string => `<configSections>${content}</configSections>`

/** What a value may be full of. */
const FILLINGS = [
  'a',
  ' ',
  '@',
  '.',
  ',',
  ':',
  '/',
  '~',
  '#{',
  '#{(',
  '$(',
  '${',
  '{{',
  '{a',
  '__',
  '%',
  '&lt;',
  '&gt;',
  '&#34;',
  "'",
  '(',
  ')',
  '[',
  ']',
  '\\',
  '\\\\@',
  'é',
  '\t',
  '0',
  '::',
  '&lt;a@',
  '@&gt;',
  ' a',
  'a ',
  '*,',
  'ſ',
  '😀',
]

const SMTP = [
  'from',
  'deliveryMethod',
  'deliveryFormat',
  'configSource',
  'configProtectionProvider',
  'configBuilders',
  'lockAttributes',
  'lockAllElementsExcept',
]
const NETWORK = [
  'host',
  'port',
  'userName',
  'password',
  'enableSsl',
  'defaultCredentials',
  'clientDomain',
  'targetName',
  'lockItem',
  'pwd',
]

/** One long value in every attribute of one element, over and over with each filling. */
export const LONG_VALUES: readonly Shape[] = FILLINGS.map((filling) => [
  `values full of ${JSON.stringify(filling)}`,
  (size) => {
    const value = (name: string): string => `${name}="${much(filling, size / 20)}x"`
    const network = `<network ${NETWORK.map(value).join(' ')} />`
    const pickup = `<specifiedPickupDirectory ${value('pickupDirectoryLocation')} />`
    const smtp = `<smtp ${SMTP.slice(0, 3).map(value).join(' ')}>${network}${pickup}</smtp>`
    const other = part('q', mail(`<smtp ${SMTP.slice(6).map(value).join(' ')} />`))
    const sections = SMTP.slice(3)
      .map((name) => `<appSettings ${value(name)} />`)
      .join('')
    const location = `<location ${['path', 'overrideMode', 'allowOverride'].map(value).join(' ')} />`
    const declared = declaring(
      `<section ${['name', 'type', 'allowLocation'].map(value).join(' ')} />`,
    )
    return inside(declared + mail(smtp) + other + sections + location)
  },
])

/** One value that the site would use, each on its own. */
export const LONG_SETTINGS: readonly Shape[] = FILLINGS.map((filling) => [
  `settings full of ${JSON.stringify(filling)}`,
  (size) => {
    const value = much(filling, size / 8)
    return smtpFile(
      `<smtp from="${value}@example.com" deliveryFormat="International"><network host="x${value}x" userName="${value}b" password="${value}" clientDomain="${value}" targetName="${value}" enableSsl="true" /><specifiedPickupDirectory pickupDirectoryLocation="x${value}" /></smtp>`,
    )
  },
])

/** Many things of one kind. */
export const MANY_THINGS: readonly Shape[] = [
  ['unknown sections', (size) => inside(many((index) => `<shop${index} a="b" />`, size))],
  ['empty elements', (size) => inside(much('<a/>', size))],
  ['sections that appear again', (size) => inside(much('<appSettings />\n', size))],
  ['groups', (size) => inside(much('<system.net><mailSettings /></system.net>', size))],
  [
    'smtp elements',
    (size) => inside(mail(much('<smtp from="a@b.c"><network host="a" /></smtp>', size))),
  ],
  [
    'networks',
    (size) => smtpFile(`<smtp>${much('<network port="x" password="12345" />', size)}</smtp>`),
  ],
  ['attributes', (size) => smtpFile(`<smtp ${many((index) => `a${index}="b"`, size)} />`)],
  [
    'attributes of the root',
    (size) => `<configuration ${many((index) => `a${index}="b"`, size)} />`,
  ],
  [
    'attributes with a prefix',
    (size) => smtpFile(`<smtp xmlns:p="u" ${many((index) => `p:a${index}="b"`, size)} />`),
  ],
  [
    'prefixes, each used by one child',
    (size) =>
      smtpFile(
        `<smtp ${many((index) => `xmlns:p${index}="u"`, size / 2)}>${many((index) => `<p${index}:a />`, size / 2)}</smtp>`,
      ),
  ],
  [
    'names in one long namespace',
    (size) =>
      `<configuration xmlns:p="${much('u', size / 2)}">${much('<b p:c="" />', size / 2)}</configuration>`,
  ],
  [
    'locations with a password each',
    (size) =>
      inside(
        many(
          (index) =>
            part(
              index,
              mail(`<smtp><network userName="user-${index}" password="pass-${index}" /></smtp>`),
            ),
          size,
        ),
      ),
  ],
  [
    'locations under many networks of the site',
    (size) =>
      inside(
        mail(
          `<smtp lockItem="true">${much('<network port="25" lockAttributes="port" />', size / 2)}</smtp>`,
        ) + many((index) => part(index, mail('<smtp><network port="26" /></smtp>')), size / 2),
      ),
  ],
  [
    'locations under a long list of locks',
    (size) =>
      inside(
        mail(`<smtp lockAttributes="${much('from,', size / 2)}" from="a@b.c" />`) +
          many((index) => part(index, mail('<smtp from="a@b.c" />')), size / 2),
      ),
  ],
  [
    'locations under long values of the site',
    (size) =>
      inside(
        mail(
          `<smtp from="${much('a', size / 4)}"><network port="2${much(' ', size / 4)}5" /></smtp>`,
        ) + many((index) => part(index, mail('<smtp from="b@c.d" />')), size / 2),
      ),
  ],
  [
    'sections below one long path',
    (size) => inside(part(much('x', size / 2), much('<appSettings/>', size / 2))),
  ],
  ['locations of the same path', (size) => inside(much(part('a', '<appSettings/>'), size))],
  [
    'nested locations',
    (size) => inside('<location>'.repeat(size / 32) + '</location>'.repeat(size / 32)),
  ],
  [
    'declarations',
    (size) => inside(declaring(many((index) => `<section name="s${index}" type="a" />`, size))),
  ],
  [
    'declarations of one name',
    (size) => inside(declaring(much('<section name="s" type="a" />', size))),
  ],
  [
    'clear and remove',
    (size) => inside(declaring(much('<clear /><remove name="a" /><add />', size))),
  ],
  [
    'nested declarations',
    (size) =>
      inside(
        declaring(
          '<sectionGroup name="a">'.repeat(size / 40) + '</sectionGroup>'.repeat(size / 40),
        ),
      ),
  ],
  [
    'declared sections, and as many that are not',
    // As many as a misspelt one is compared with, and more, so that each comparison takes the same.
    (size) =>
      inside(
        declaring(many((index) => `<section name="s${index}" type="a" />`, 8_192 + size / 2)) +
          many((index) => `<t${index} />`, size / 2),
      ),
  ],
  [
    'sections of one long type',
    (size) =>
      inside(
        declaring(`<section name="s" type="${much('a', size / 2)}" />`) + much('<s />', size / 2),
      ),
  ],
  [
    'mail settings far down in declared groups',
    (size) => {
      const depth = Math.ceil(size / 100)
      const groups =
        '<sectionGroup name="g">'.repeat(depth) +
        '<section name="smtp" type="a" />' +
        '</sectionGroup>'.repeat(depth)
      return inside(
        declaring(groups) +
          part('a', '<g>'.repeat(depth) + much('<smtp />\n<x />', size / 2) + '</g>'.repeat(depth)),
      )
    },
  ],
  [
    'a long name that is nearly a declared one',
    (size) =>
      inside(
        `${declaring(`<section name="${much('a', size / 2)}" type="a" />`)}<b${much('a', size / 2)} />`,
      ),
  ],
  [
    'files behind configSource',
    (size) => inside(many((index) => `<appSettings configSource="c${index}" />`, size)),
  ],
  [
    'builders',
    (size) =>
      inside(
        `<configBuilders><builders>${many((index) => `<add name="b${index}" />`, size / 2)}</builders></configBuilders>${mail(`<smtp configBuilders="${many((index) => `b${index},`, size / 2)}" />`)}`,
      ),
  ],
  [
    'providers',
    (size) =>
      inside(
        `<configProtectedData><providers>${many((index) => `<add name="b${index}" />`, size / 2)}</providers></configProtectedData>${many((index) => part(index, mail('<smtp configProtectionProvider="x" />')), size / 2)}`,
      ),
  ],
  ['strays', (size) => inside(much('x<!-- -->', size))],
  ['instructions', (size) => inside(much('<?a b?>', size))],
  ['instructions before the root', (size) => much('<?a b?>', size) + inside('')],
  ['comments after the root', (size) => inside('') + much('<!---->', size)],
  ['CDATA in smtp', (size) => smtpFile(`<smtp>${much('<![CDATA[x]]>', size)}</smtp>`)],
  ['references in smtp', (size) => smtpFile(`<smtp>${much('&amp;', size)}</smtp>`)],
  [
    'white space in smtp',
    (size) => smtpFile(`<smtp>${much(' \n', size)}x${much(' \n', size)}</smtp>`),
  ],
  [
    'depth',
    (size) =>
      inside(`<system.net>${'<a>'.repeat(size / 8)}${'</a>'.repeat(size / 8)}</system.net>`),
  ],
  [
    'depth in smtp',
    (size) => smtpFile(`<smtp>${'<a>'.repeat(size / 8)}${'</a>'.repeat(size / 8)}</smtp>`),
  ],
  [
    'aspNetCore',
    (size) => inside(`<system.webServer>${much('<aspNetCore/>', size)}</system.webServer>`),
  ],
  ['names beyond ASCII', (size) => inside(many((index) => `<é${index} ä="" />`, size))],
]
