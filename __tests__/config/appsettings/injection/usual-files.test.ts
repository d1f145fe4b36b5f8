import { expect, it } from '@jest/globals'
import json5 from 'json5'
import type { RequestedSettings } from '../../../../src/settings.js'
import { injectedSettings } from '../../../support/app-settings.js'

const PASSWORDS: Readonly<Record<string, string>> = {
  'a quote': 'pa"ss',
  backslashes: 'pa\\ss\\n\\',
  dollars: '$1$&$$`${HOME}',
  markup: `<a b='c'>&amp;</a>`,
  'an emoji and accents': 'pæ🔑é\u2028',
  'a tab and a line end': 'a\tb\r\nc',
  'a comment': '*/ // {"x":1},',
  'YAML and a shell': `': #{x}# | ! %PATH% "'`,
}

const schema = '"$schema": "./appsettings-schema.json"'
const serilog = '"Serilog": {\n    "MinimumLevel": {\n      "Default": "Information"\n    }\n  }'

/** A file in steps of two spaces with something in `Global`. */
function stock(inGlobal: string, lead = `${schema},\n  ${serilog}`): string {
  return `{\n  ${lead},\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Id": "6b31a5f6-1c5d-4f6b-9d3e-0b6f5d2a7c10"${inGlobal}\n      },\n      "Content": {\n        "ContentVersionCleanupPolicy": {\n          "EnableCleanup": true\n        }\n      }\n    }\n  }\n}\n`
}

const SMTP = `,\n        "Smtp": {\n          "From": "old@example.org",\n          "Host": "localhost",\n          "Port": 25,\n          "Username": "",\n          "Password": ""\n        }`

const FILES: Readonly<Record<string, string>> = {
  'Umbraco 13': stock(''),
  'Umbraco 17': stock(
    ',\n        "SanitizeTinyMce": true',
    `${schema},\n  ${serilog},\n  "ConnectionStrings": {\n    "umbracoDbDSN": ""\n  }`,
  ),
  'nothing below Global': '{\n  "Umbraco": {\n    "CMS": {\n      "Global": {}\n    }\n  }\n}\n',
  comments: stock(
    SMTP.replace('"Port"', '/* the "port" */ "Port"').replace('25,', '25, // was 587'),
  ),
  'trailing commas': stock(SMTP.replace('""\n        }', '"",\n        },')),
  'a mark and CRLF': `\ufeff${stock(SMTP).replaceAll('\n', '\r\n')}`,
  tabs: stock(SMTP).replaceAll('  ', '\t'),
  Smtp: stock(SMTP),
  flattened:
    '{\n  "Umbraco:CMS:Global:Smtp:From": "old@example.org",\n  "Umbraco:CMS:Global:Smtp:Host": "localhost",\n  "Logging:LogLevel:Default": "Warning"\n}\n',
  'other casing': stock(SMTP).replaceAll(
    /"(Umbraco|CMS|Global|Smtp|From|Host|Port|Username|Password)"/g,
    (name) => name.toLowerCase(),
  ),
  'a number as a string': stock(SMTP.replace('25', '"25"')),
  'two objects': stock(
    SMTP.replace('"Host"', '"X": 1\n        },\n        "Smtp": {\n          "Host"'),
  ),
  'non-ASCII': stock(SMTP, '"Navn": "Blåbærgrød 🫐"'),
  '250 KB': stock(
    SMTP,
    Array.from({ length: 2500 }, (_, index) => `"Key${index}": "${'x'.repeat(85)}"`).join(',\n  '),
  ),
}

const cases = Object.entries(FILES).flatMap(([file, before]) =>
  Object.entries(PASSWORDS).map(([name, password]) => ({ file, before, name, password })),
)

it.each(cases)('is perfect: $file, a password with $name', async ({ before, password }) => {
  const settings: RequestedSettings = {
    from: 'post@example.org',
    host: 'smtp.example.org',
    port: 587,
    enableSsl: true,
    userName: 'apikey',
    password,
  }
  const { plan, text } = await injectedSettings({ 'appsettings.json': before }, settings)
  expect(plan.verdict).toBe('ok')
  expect(valuesIn(text)).toEqual({
    from: ['post@example.org'],
    host: ['smtp.example.org'],
    port: [before.includes('"25"') ? '587' : 587],
    securesocketoptions: ['StartTls'],
    username: ['apikey'],
    password: [password],
  })
  expect(withoutLeaves(text)).toBe(withoutLeaves(before))
  const { plan: again } = await injectedSettings({ 'appsettings.json': text }, settings)
  expect(again.write).toBeNull()
})

/** The values below Smtp, by their names in small letters; two objects of one name are kept apart first. */
function valuesIn(text: string): Record<string, unknown[]> {
  const apart = text
    .replace(/^\ufeff/, '')
    .replace(/"Smtp"(?=[^"]*"From"[^}]*\}\s*,\s*"Smtp")/, '"Smtp2"')
  const found: Record<string, unknown[]> = {}
  const open: [string, unknown][] = [
    ['', json5.parse(apart.replaceAll('\u2028', String.raw`\u2028`))],
  ]
  for (const [key, value] of open) {
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) open.push([`${key}:${name}`, inner])
      continue
    }
    const leaf = /:umbraco:cms:global:smtp2?:(\w+)$/i.exec(key)?.[1]?.toLowerCase()
    if (leaf !== undefined && leaf !== 'x') found[leaf] = [...(found[leaf] ?? []), value]
  }
  return found
}

/** A document without the six leaves, without an object Smtp that has nothing else, and without the commas and white space around them. */
function withoutLeaves(text: string): string {
  const leaf =
    /"(?:Umbraco:CMS:Global:Smtp:)?(?:From|Host|Port|SecureSocketOptions|Username|Password)"\s*:\s*(?:"(?:[^"\\]|\\.)*"|\d+),?/gi
  return text
    .replaceAll(leaf, '')
    .replace(/"Smtp": \{\s*\}/g, '')
    .replaceAll(/,(?=\s*[}\]])/g, '')
    .replaceAll(/\s+/g, '')
}
