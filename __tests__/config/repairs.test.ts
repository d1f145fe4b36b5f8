import { expect, it } from '@jest/globals'
import { asXml } from '../../script/rules/example.js'
import { APPSETTINGS_RULES } from '../../src/config/appsettings/rules/index.js'
import { TRANSFORM_RULES } from '../../src/config/transform/rules/index.js'
import { WEB_CONFIG_RULES } from '../../src/config/web-config/rules/index.js'
import { verdictOf, type Finding } from '../../src/findings/finding.js'
import type { Example, TextExample } from '../../src/findings/rule.js'
import { MAIL_RULES } from '../../src/mail/rules/index.js'
import { MAIL_KIT_RULES } from '../../src/mail/rules/mail-kit/index.js'
import { findingsOf, mended, type Files } from '../support/repaired.js'
import { judgedSite } from '../support/deployed.js'
import { wholeFile } from '../support/site.js'

const SETTINGS = 'appsettings.json'
const TRANSFORM = 'Web.live.xdt.config'
const XDT = 'http://schemas.microsoft.com/XML-Document-Transform'

function settingsFiles({ text, beside }: TextExample): Files {
  return { [SETTINGS]: text, ...beside }
}

function transformFiles({ text, beside, name = TRANSFORM }: TextExample): Files {
  return { 'web.config': '<configuration />', ...beside, [name]: text }
}

function webFiles(example: Example): Files {
  return { 'web.config': wholeFile(asXml(example).text) }
}

const EXAMPLES: readonly (readonly [rule: string, files: Files])[] = [
  ...[...APPSETTINGS_RULES, ...MAIL_KIT_RULES].map(
    (one) => [one.id, settingsFiles(one.bad)] as const,
  ),
  ...TRANSFORM_RULES.map((one) => [one.id, transformFiles(one.bad)] as const),
  ...[...WEB_CONFIG_RULES, ...MAIL_RULES].map((one) => [one.id, webFiles(one.bad)] as const),
]

/** Judges, mends, judges again. What is mended is gone, and what comes in its place is no error. */
async function expectMended(files: Files) {
  const before = await findingsOf(files)
  const { files: after, rules } = mended(files, before)
  const left = await findingsOf(after)
  const errors = (all: readonly Finding[]) =>
    all.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
  expect(left.map(({ rule }) => rule).filter((rule) => rules.includes(rule))).toEqual([])
  expect(errors(left).filter((rule) => !errors(before).includes(rule))).toEqual([])
  expect(['ok', verdictOf(before)]).toContain(verdictOf(left))
  return { rules, after }
}

it.each(EXAMPLES)('mends the bad example of %s, where it knows how', async (_, files) => {
  const { after } = await expectMended(files)
  expect(Object.keys(after)).toEqual(Object.keys(files))
})

const smtp = (...members: readonly string[]): Files => ({
  [SETTINGS]: `{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": {\n          "From": "post@example.org",\n          "Host": "smtp.example.org",\n${members.join('\n')}\n        }\n      }\n    }\n  }\n}\n`,
})
const settings = (text: string): Files => ({ [SETTINGS]: text })
const site = (inside: string): string => `<configuration>\n${inside}\n</configuration>\n`
const web = (inside: string): Files => ({ 'web.config': site(inside) })
const mail = (network: string, attributes = 'from="post@example.org"'): string =>
  `<system.net><mailSettings>\n<smtp ${attributes}>\n${network}\n</smtp>\n</mailSettings></system.net>`
const BASE = site(
  mail('<network host="smtp.example.org" port="587" enableSsl="true" userName="#{User}#" />'),
)
const transform = (inner: string, root = `xmlns:xdt="${XDT}"`): Files => ({
  'web.config': BASE,
  [TRANSFORM]: `<configuration ${root}>\n<system.net><mailSettings>\n${inner}\n</mailSettings></system.net>\n</configuration>\n`,
})

it.each<readonly [rule: string, files: Files, after: string]>([
  [
    'options/unconvertible',
    smtp('"Port": 587,', '"SecureSocketOptions": "StartTlsWhenAvailible"'),
    '"SecureSocketOptions": "StartTlsWhenAvailable"',
  ],
  [
    'options/unconvertible',
    smtp('"Port": 465,', '"SecureSocketOptions": "SSL"'),
    '"SecureSocketOptions": "SslOnConnect"',
  ],
  ['options/unconvertible', smtp('"Port": "587.0"'), '"Port": 587'],
  [
    'options/unconvertible',
    settings('{ "Umbraco": { "CMS": { "Global": { "UseHttps": "yes" } } } }'),
    '"UseHttps": true',
  ],
  ['options/unknown-key', smtp('"Post": 587'), '"Port": 587'],
  ['options/unknown-key', smtp('"Timeout": 2000,', '"Port": 587'), '"smtp.example.org",\n\n"Port"'],
  [
    'options/unknown-key',
    smtp('"EnableSsl": true,', '"Port": 587'),
    '"SecureSocketOptions": "StartTls",',
  ],
  [
    'options/unknown-key',
    settings(
      '{ "Umbraco:CMS:Global:Smtp:From": "a@b.example",\n"Umbraco:CMS:Global:Smtp:Hots": "a.example" }',
    ),
    '"Umbraco:CMS:Global:Smtp:Host": "a.example"',
  ],
  [
    'options/misplaced',
    settings('{ "Umbraco": { "CMS": { "Global": {\n"Smpt": {\n"From": "a@b.example" } } } } }'),
    '\n"Smtp": {\n',
  ],
  [
    'options/variable-name',
    settings('{\n"Umbraco__CMS__Global__Smtp__From": "a@b.example"\n}'),
    '"Umbraco:CMS:Global:Smtp:From": ',
  ],
  [
    'mail-kit/port-465',
    smtp('"Port": 465,', '"SecureSocketOptions": "StartTls"'),
    '"SecureSocketOptions": "SslOnConnect"',
  ],
  [
    'mail-kit/ssl-on-connect',
    smtp('"Port": 587,', '"SecureSocketOptions": 2'),
    '"SecureSocketOptions": "StartTls"',
  ],
  ['json/not-well-formed', smtp('"Port": 587', '"SecureSocketOptions": "StartTls"'), '587,\n'],
  ['json/not-well-formed', smtp('"Port": 587,,', '"SecureSocketOptions": 3'), '587,\n'],
  ['json/not-well-formed', smtp("'Port': 587"), '"Port": 587'],
  ['json/not-well-formed', smtp('“Port”: 587'), '"Port": 587'],
  ['json/not-well-formed', smtp('"Port":\u00a0587'), '"Port": 587'],
  ['json/not-well-formed', smtp('"Port": 587 # STARTTLS'), '587 // STARTTLS'],
  [
    'json/not-well-formed',
    settings('{ "Umbraco": { "CMS": { "Global": { "UseHttps": True } } } }'),
    '"UseHttps": true',
  ],
  [
    'transform/unknown-attribute',
    transform('<smtp from="a@b.example" xdt:Transfrom="SetAttributes" />'),
    'xdt:Transform="SetAttributes"',
  ],
  [
    'transform/unknown-attribute',
    transform(
      '<smtp from="a@b.example" xdt:Transform="SetAttributes" xdt:SuppressWarnings="true" />',
    ),
    'xdt:SupressWarnings="true"',
  ],
  [
    'transform/without-prefix',
    transform('<smtp from="a@b.example" transform="SetAttributes" />'),
    'xdt:Transform="SetAttributes"',
  ],
  [
    'transform/name',
    transform('<smtp from="a@b.example" xdt:Transform="setattributes(from)" />'),
    'xdt:Transform="SetAttributes(from)"',
  ],
  [
    'transform/name',
    transform(
      '<smtp from="a@b.example" xdt:Transform="SetAttributes" xdt:Locator="Condtion(true())" />',
    ),
    'xdt:Locator="Condition(true())"',
  ],
  [
    'transform/namespace',
    transform(
      '<smtp from="a@b.example" xdt:Transform="SetAttributes" />',
      'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform/"',
    ),
    `xmlns:xdt="${XDT}"`,
  ],
  [
    'xml/not-well-formed',
    transform('<smtp from="a@b.example" xdt:Transform="SetAttributes" />', 'class="a"'),
    `<configuration xmlns:xdt="${XDT}" class="a">`,
  ],
  [
    'transform/no-match',
    transform('<SMTP from="a@b.example" xdt:Transform="SetAttributes" />'),
    '<smtp from="a@b.example"',
  ],
  ['smtp/port-format', web(mail('<network host="a.example" port="587.0" />')), 'port="587"'],
  ['smtp/boolean', web(mail('<network host="a.example" enableSsl="yes" />')), 'enableSsl="true"'],
  [
    'smtp/delivery-method',
    web(mail('<network host="a.example" />', 'from="a@b.example" deliveryMethod=" Netwrok "')),
    'deliveryMethod="Network"',
  ],
  [
    'smtp/unknown-attribute',
    web(mail('<network host="a.example" port="587" ssl="true" timeout="5" />')),
    'port="587" enableSsl="true" />',
  ],
  ['host/white-space', web(mail('<network host=" a.example" />')), 'host="a.example"'],
  [
    'host/malformed',
    web(mail('<network host="smtp://a.example:587" port="587" />')),
    'host="a.example"',
  ],
  [
    'host/malformed',
    settings(
      '{ "Umbraco:CMS:Global:Smtp:From": "a@b.example", "Umbraco:CMS:Global:Smtp:Port": 587,\n"Umbraco:CMS:Global:Smtp:Host": "smtp.example.org:587" }',
    ),
    '"Umbraco:CMS:Global:Smtp:Host": "smtp.example.org"',
  ],
  [
    'provider/tls',
    web(
      mail('<network enableSsl="false" port="587"\nhost="email-smtp.eu-west-1.amazonaws.com" />'),
    ),
    'enableSsl="true"',
  ],
  ['location/path', web('<location path="/admin/"></location>'), 'path="admin"'],
  ['location/tilde', web('<location path="~/admin"></location>'), 'path="admin"'],
  ['declaration/version', { 'web.config': '<?xml version="1.1"?>\n<configuration />' }, '"1.0"'],
  [
    'root/v2-namespace',
    {
      'web.config':
        '<configuration\n xmlns="http://schemas.microsoft.com/.NetConfiguration/v2.0"></configuration>',
    },
    '<configuration\n></configuration>',
  ],
  [
    'source/encoding',
    { 'web.config': '<?xml version="1.0" encoding="utf8"?>\n<configuration />' },
    '"utf-8"',
  ],
  [
    'source/encoding',
    { 'web.config': '<?xml version="1.0" encoding="utf-16"?>\n<configuration />' },
    '"utf-8"',
  ],
])('mends %s', async (rule, files, expected) => {
  const { rules, after } = await expectMended(files)
  expect(rules).toContain(rule)
  expect(Object.values(after).join('\n')).toContain(expected)
})

it.each<readonly [why: string, files: Files]>([
  ['a key that is to become a credential', smtp('"Pasword": "hunter2"')],
  ['a line with a password', smtp('"Password": "hunter2", "Post": 587')],
  ['a value under a name above the line', smtp('"Password":', '"hunter2", "Post": 587')],
  ['a line with a value that nobody knows', smtp('"Other": "hunter2", "Post": 587')],
  ['a key whose right name is there too', smtp('"Port": 587, "Post": 465')],
  ['the last key, without a comma', smtp('"Timeout": 5')],
  ['a switch for TLS where no port tells the way', smtp('"EnableSsl": true')],
  ['a missing comma behind a password', smtp('"Password": "hunter2"', '"Port": 587')],
  ['a missing comma behind a comment', smtp('"Port": 587 // "a"', '"SecureSocketOptions": 3')],
  [
    'a port in the host that is another one',
    web(mail('<network host="a.example:25" port="587" />')),
  ],
  ['an element with an end tag', transform('<SMTP xdt:Transform="Replace"><network /></SMTP>')],
])('does not mend %s', async (_, files) => {
  const { rules } = mended(files, await findingsOf(files))
  expect(rules).toEqual([])
})

it('does not mend what an input has set', async () => {
  const files = web(mail('<network host="a.example" port="25" />'))
  const { findings } = await judgedSite(files, { settings: { port: 465 } })
  expect(findings.filter(({ rule }) => rule === 'port/implicit-tls')).toHaveLength(1)
  expect(findings.filter(({ repair }) => repair !== undefined)).toEqual([])
})

it('looks at the line of the file that causes a fault, and not at that of the result', async () => {
  const files = transform(
    '<smtp><network port="465" password="hunter2"\nxdt:Transform="SetAttributes(port)" /></smtp>',
  )
  const found = await findingsOf(files)
  const [port] = found.filter(({ rule }) => rule === 'port/implicit-tls')
  expect(port?.path).toBe(TRANSFORM)
  expect(port?.repair).toBeUndefined()
})
