import { expect, it } from '@jest/globals'
import type { RequestedSettings } from '../../../../src/settings.js'
import { injectedSettings } from '../../../support/app-settings.js'

const BASE = 'appsettings.json'

interface Row {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly settings?: RequestedSettings
}

const HOST: RequestedSettings = { host: 'h.example' }
const TWO: RequestedSettings = { host: 'h.example', port: 587 }
const LOGIN: RequestedSettings = { userName: 'apikey', password: 'pass-1' }

/** Members of `Smtp`, around which everything is on one line. */
function smtp(members: string): string {
  return `{"Umbraco":{"CMS":{"Global":{"Smtp":{${members}}}}}}`
}

const rows: readonly Row[] = [
  {
    name: 'replaces the values that are there, and leaves their layout',
    before:
      '{ "Umbraco" : { "CMS":{"Global": {"Smtp":{"host" :\t"old"  ,"PORT":25,"From":"a@b.example"} } } }\t}',
    after:
      '{ "Umbraco" : { "CMS":{"Global": {"Smtp":{"host" :\t"h.example"  ,"PORT":587,"From":"a@b.example"} } } }\t}',
  },
  {
    name: 'keeps a port that is a string',
    before: smtp('"From":"a@b.example","Host":"h.example","Port":"25"'),
    after: smtp('"From":"a@b.example","Host":"h.example","Port":"587"'),
  },
  {
    name: 'leaves what reads as wanted: a hexadecimal port, an option in another case, a number for a text',
    before: smtp(
      '"From":"a@b.example","Port":" 0x24B","SecureSocketOptions":"starttls","Password":1234',
    ),
    after: smtp(
      '"From":"a@b.example","Port":" 0x24B","SecureSocketOptions":"starttls","Password":1234',
    ),
    settings: { port: 587, enableSsl: true, password: '1234' },
  },
  {
    name: 'writes a number anew that another reader would know in another form',
    before: smtp('"From":"a@b.example","Username":"u","Password":12345678901234567890'),
    after: smtp('"From":"a@b.example","Username":"u","Password":"12345678901234567890"'),
    settings: { password: '12345678901234567890' },
  },
  {
    name: 'replaces null and empty brackets',
    before: smtp('"From":"a@b.example","Host":null,"Username":{ },"Password":[]'),
    after: smtp('"From":"a@b.example","Host":"h.example","Username":"apikey","Password":"pass-1"'),
    settings: { ...HOST, ...LOGIN },
  },
  {
    name: 'adds members on the same line where the last one shares it with others',
    before: smtp('"From":"a@b.example", "Username": ""'),
    after: smtp('"From":"a@b.example", "Username": "", "Host":"h.example", "Port":587'),
  },
  {
    name: 'creates Smtp in Global, in the steps of the file',
    before:
      '{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Id": "1"\n      }\n    }\n  }\n}\n',
    after:
      '{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Id": "1",\n        "Smtp": {\n          "From": "a@b.example",\n          "Host": "h.example"\n        }\n      }\n    }\n  }\n}\n',
    settings: { from: 'a@b.example', ...HOST },
  },
  {
    name: 'creates all that is missing, with tabs, CRLF and a space before the colon',
    before: '{\r\n\t"Serilog" : {\r\n\t\t"A" : 1\r\n\t}\r\n}',
    after:
      '{\r\n\t"Serilog" : {\r\n\t\t"A" : 1\r\n\t},\r\n\t"Umbraco" : {\r\n\t\t"CMS" : {\r\n\t\t\t"Global" : {\r\n\t\t\t\t"Smtp" : {\r\n\t\t\t\t\t"From" : "a@b.example"\r\n\t\t\t\t}\r\n\t\t\t}\r\n\t\t}\r\n\t}\r\n}',
    settings: { from: 'a@b.example' },
  },
  {
    name: 'stays on one line where the file has but one, without blanks where it has none',
    before: '{"A":1}',
    after:
      '{"A":1,"Umbraco":{"CMS":{"Global":{"Smtp":{"From":"a@b.example","Host":"h.example"}}}}}',
    settings: { from: 'a@b.example', ...HOST },
  },
  {
    name: 'stays on one line with the blanks of the file',
    before: '{ "A": 1, "B": {} }\n',
    after:
      '{ "A": 1, "B": {}, "Umbraco": { "CMS": { "Global": { "Smtp": { "From": "a@b.example" } } } } }\n',
    settings: { from: 'a@b.example' },
  },
  {
    name: 'fills an empty file',
    before: '{}\n',
    after:
      '{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": {\n          "From": "a@b.example"\n        }\n      }\n    }\n  }\n}\n',
    settings: { from: 'a@b.example' },
  },
  {
    name: 'fills empty brackets that stand on two lines',
    before: '{\n    "Umbraco:CMS:Global": {\n    }\n}',
    after:
      '{\n    "Umbraco:CMS:Global": {\n        "Smtp": {\n            "From": "a@b.example"\n        }\n    }\n}',
    settings: { from: 'a@b.example' },
  },
  {
    name: 'keeps a trailing comma, and the comments around it',
    before:
      '{"Umbraco:CMS:Global:Smtp": {\n  "From": "a@b.example", // who sends\n  //"Host": "localhost"\n  /* "Port": 25 */\n}}',
    after:
      '{"Umbraco:CMS:Global:Smtp": {\n  "From": "a@b.example", // who sends\n  "Host": "h.example",\n  "Port": 587,\n  //"Host": "localhost"\n  /* "Port": 25 */\n}}',
  },
  {
    name: 'puts the comma before a comment on the line of the last member',
    before: '{"Umbraco:CMS:Global:Smtp": {\n  "From": "a@b.example" // who, exactly?\n}}',
    after:
      '{"Umbraco:CMS:Global:Smtp": {\n  "From": "a@b.example", // who, exactly?\n  "Host": "h.example",\n  "Port": 587\n}}',
  },
  {
    name: 'finds a trailing comma behind a comment with a comma in it',
    before: '{"Umbraco:CMS:Global:Smtp": { "From": "a@b.example" /* a, b */ , /* c, d */ }}',
    after:
      '{"Umbraco:CMS:Global:Smtp": { "From": "a@b.example" /* a, b */ , "Host": "h.example", "Port": 587, /* c, d */ }}',
  },
  {
    name: 'puts members behind a comment that is all there is',
    before: '{\n  "Umbraco:CMS:Global:Smtp": {\n    // "From": "x"\n  }\n}',
    after:
      '{\n  "Umbraco:CMS:Global:Smtp": {\n    // "From": "x"\n    "From": "a@b.example"\n  }\n}',
    settings: { from: 'a@b.example' },
  },
  {
    name: 'is not misled by a comment at the start of its line, or on the line of the brackets',
    before: '{\n  "Umbraco:CMS:Global:Smtp": { // later\n//    "From": "x"\n  }\n}',
    after:
      '{\n  "Umbraco:CMS:Global:Smtp": { // later\n//    "From": "x"\n    "From": "a@b.example"\n  }\n}',
    settings: { from: 'a@b.example' },
  },
  {
    name: 'puts members behind a comment in brackets on one line',
    before: '{"Umbraco:CMS:Global:Smtp": {/* later */}}',
    after: '{"Umbraco:CMS:Global:Smtp": {/* later */ "From": "a@b.example"}}',
    settings: { from: 'a@b.example' },
  },
  {
    name: 'replaces flattened keys where they stand, and adds others beside them in the same form',
    before:
      '{\n  "umbraco:cms:Global:Smtp:From": "a@b.example",\n  "Umbraco:CMS:Global:Smtp:Host": "old"\n}',
    after:
      '{\n  "umbraco:cms:Global:Smtp:From": "a@b.example",\n  "Umbraco:CMS:Global:Smtp:Host": "h.example",\n  "Umbraco:CMS:Global:Smtp:Port": 587\n}',
  },
  {
    name: 'prefers the object where there are both',
    before:
      '{"Umbraco:CMS:Global:Smtp:From":"a@b.example","Umbraco":{"CMS":{"Global":{"Smtp":{"Host":"old"}}}}}',
    after:
      '{"Umbraco:CMS:Global:Smtp:From":"a@b.example","Umbraco":{"CMS":{"Global":{"Smtp":{"Host":"h.example","Port":587}}}}}',
  },
  {
    name: 'replaces in the one of two objects that has the leaf, and adds in the last one',
    before:
      '{"Umbraco":{"CMS":{"Global":{"Smtp":{"From":"a@b.example","Host":"old"},"smtp":{"Username":"u","Password":"p"}}}}}',
    after:
      '{"Umbraco":{"CMS":{"Global":{"Smtp":{"From":"a@b.example","Host":"h.example"},"smtp":{"Username":"u","Password":"p","Port":587}}}}}',
  },
  {
    name: 'writes an object in place of a null',
    before: '{\n  "Umbraco": {\n    "CMS": null\n  }\n}',
    after:
      '{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": {\n          "From": "a@b.example"\n        }\n      }\n    }\n  }\n}',
    settings: { from: 'a@b.example' },
  },
  {
    name: 'writes an object in place of an empty array',
    before: '{"Umbraco":{"CMS":{"Global":{"Smtp":[]}}}}',
    after: smtp('"From":"a@b.example"'),
    settings: { from: 'a@b.example' },
  },
  {
    name: 'escapes what JSON asks for, and nothing else',
    before: smtp('"From":"a@b.example","Username":"u","Password":"\\u00e6"'),
    after: smtp(
      '"From":"a@b.example","Username":"u","Password":"Ma\\"de\\\\Up&$1\'</é🔑\\t\\u0001\u2028\x7f"',
    ),
    settings: { password: 'Ma"de\\Up&$1\'</é🔑\t\u0001\u2028\x7f' },
  },
  {
    name: 'takes a host out of the way of a pickup directory',
    before: smtp(
      '"From":"a@b.example","PickupDirectoryLocation":"C:\\\\mail","DeliveryMethod":"SpecifiedPickupDirectory"',
    ),
    after: smtp(
      '"From":"a@b.example","PickupDirectoryLocation":"","DeliveryMethod":"Network","Host":"h.example"',
    ),
    settings: HOST,
  },
  {
    name: 'says SslOnConnect for enable-ssl with port 465',
    before: smtp(
      '"From":"a@b.example","Host":"h.example","Port":587,"SecureSocketOptions":"StartTls"',
    ),
    after: smtp(
      '"From":"a@b.example","Host":"h.example","Port":465,"SecureSocketOptions":"SslOnConnect"',
    ),
    settings: { port: 465, enableSsl: true },
  },
  {
    name: 'says SslOnConnect for enable-ssl with the port 465 of the file',
    before: smtp('"From":"a@b.example","Host":"h.example","Port":465'),
    after: smtp(
      '"From":"a@b.example","Host":"h.example","Port":465,"SecureSocketOptions":"SslOnConnect"',
    ),
    settings: { enableSsl: true },
  },
  {
    name: 'says None for enable-ssl: false',
    before: smtp('"From":"a@b.example","Host":"h.example","SecureSocketOptions":3'),
    after: smtp('"From":"a@b.example","Host":"h.example","SecureSocketOptions":"None"'),
    settings: { enableSsl: false },
  },
]

it.each(rows)('$name', async ({ before, after, settings = TWO }) => {
  const { text } = await injectedSettings({ [BASE]: before }, settings)
  expect(text).toBe(after)
})

it.each(rows)('changes nothing a second time: $name', async ({ after, settings = TWO }) => {
  const { plan } = await injectedSettings({ [BASE]: after }, settings)
  expect(plan.write).toBeNull()
  expect(plan.changes).toEqual([])
})
