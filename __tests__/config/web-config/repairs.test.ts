import { expect, it } from '@jest/globals'
import { judgedText } from '../../support/site.js'

const site = (inside: string, root = ''): string =>
  `<configuration${root}>\n${inside}\n</configuration>\n`
const smtp = (network: string): string =>
  `<system.net><mailSettings><smtp from="a@b.example">\n${network}\n</smtp></mailSettings></system.net>`

/** The text with every repair that is known, and the rules that they are of. */
async function repaired(text: string) {
  const { findings } = await judgedText(text)
  const lines = text.split('\n')
  const known = findings.filter(({ repair }) => repair !== undefined)
  for (const { repair } of known) {
    if (repair === undefined) continue
    const { at, before, after } = repair
    const line = lines[at.line - 1] ?? ''
    expect(line.slice(at.column - 1, at.endColumn - 1)).toBe(before)
    lines[at.line - 1] = line.slice(0, at.column - 1) + after + line.slice(at.endColumn - 1)
  }
  return { rules: known.map(({ rule }) => rule), text: lines.join('\n') }
}

it.each([
  [
    'smtp/unknown-attribute',
    site(smtp('<network host="a.example" enableSSL="true" />')),
    site(smtp('<network host="a.example" enableSsl="true" />')),
  ],
  [
    'smtp/unknown-attribute',
    site(smtp('<network username="#{User}#" enableSsl="true" port="587" host="a.example" />')),
    site(smtp('<network userName="#{User}#" enableSsl="true" port="587" host="a.example" />')),
  ],
  [
    'port/implicit-tls',
    site(smtp('<network host="a.example" port="465" enableSsl="true" />')),
    site(smtp('<network host="a.example" port="587" enableSsl="true" />')),
  ],
  [
    'root/attribute',
    site('', ' xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'),
    site(''),
  ],
  [
    'location/attribute',
    site('<location Path="a"></location>'),
    site('<location path="a"></location>'),
  ],
  [
    'location/boolean',
    site('<location path="a" inheritInChildApplications=" False "></location>'),
    site('<location path="a" inheritInChildApplications="false"></location>'),
  ],
  [
    'location/override-mode',
    site('<location path="a" overrideMode="deny"></location>'),
    site('<location path="a" overrideMode="Deny"></location>'),
  ],
  [
    'config-sections/value',
    site(
      '<configSections><section name="my" type="A, B" requirePermission="False" /></configSections>',
    ),
    site(
      '<configSections><section name="my" type="A, B" requirePermission="false" /></configSections>',
    ),
  ],
  [
    'xml/not-well-formed',
    site('<appSettings><add key="shop" value="Bread & butter & &amp; &#38; jam" /></appSettings>'),
    site(
      '<appSettings><add key="shop" value="Bread &amp; butter &amp; &amp; &#38; jam" /></appSettings>',
    ),
  ],
])('mends %s', async (rule, before, after) => {
  expect(await repaired(before)).toEqual({ rules: [rule], text: after })
  const { findings } = await judgedText(after)
  expect(findings.map((one) => one.rule)).not.toContain(rule)
})

it.each([
  ['beside a password', smtp('<network host="a.example" password="hunter2" enableSSL="true" />')],
  ['of a user name', smtp('<network host="a.example" username="kim" />')],
  [
    'where the right name is there too',
    smtp('<network port="1" enableSSL="true" enableSsl="true" />'),
  ],
  ['of a name that is only near', smtp('<network host="a.example" usernme="#{User}#" />')],
  ['on another element', smtp('<network From="a@b.example" />')],
  ['of a port that is not there', smtp('<network host="a.example" enableSsl="true" />')],
  ['of an ampersand in a password', '<add key="SmtpPassword" value="a & b" />'],
  ['of an ampersand outside of a value', '<value>a & b</value>'],
  ['of an ampersand before another fault', '<add key="shop" value="a & <b" />'],
])('knows no repair %s', async (_, inside) => {
  const { rules } = await repaired(site(inside))
  expect(rules).toEqual([])
})

it('keeps the namespace of transforms where its prefix is used', async () => {
  const root = ' xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'
  const { rules } = await repaired(site('<appSettings xdt:Transform="Replace" />', root))
  expect(rules).toEqual([])
})
