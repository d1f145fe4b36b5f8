/** Usual files of settings, and passwords to bring into them. */

/** Passwords that break what handles them carelessly, by what they contain. */
export const UGLY_PASSWORDS: Readonly<Record<string, string>> = {
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

/** Files as sites have them, by what is special about each; all of them load. */
export const USUAL_FILES: Readonly<Record<string, string>> = {
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
