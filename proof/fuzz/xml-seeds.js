// Where the bending of configurations begins, and what means something in them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const cases = join(import.meta.dirname, '../../__tests__/fixtures/dotnet/cases')

/** Files that .NET's verdict is known of, in UTF-8 and others; a character is a byte. */
export const CONFIGURATIONS = readdirSync(cases)
  .sort()
  .filter((name) => name.endsWith('.config'))
  .map((name) => readFileSync(join(cases, name), 'latin1'))

export const XML_TOKENS = [
  ...['<!--', '-->', '--', '<![CDATA[', ']]>', '<?', '?>', '<?xml version="1.0"?>', '<?a b?>'],
  ...['&amp;', '&lt', '&nbsp;', '&#65;', '&#x0;', '&#xD;', '&#xFFFE;', '&#x1F600;', '&#xd800;'],
  ...['&#99999999999999999999;', '&#;', '&#x;', '&;', '& ', '&a:b;', '&constructor;'],
  ...[
    '<a>',
    '</a>',
    '<a/>',
    '<a',
    '/>',
    '></',
    '<a:b/>',
    '<xml:a/>',
    '<xmlns:a/>',
    '<constructor/>',
  ],
  ...['<!DOCTYPE a>', '<!DOCTYPE a [<!ENTITY b "c">]>', '<!ELEMENT a ANY>', '<![INCLUDE[', '%a;'],
  ...[' k="v"', " k='v'", ' k=v', ' k', '="', '" ', ' a:b="c"', ' xmlns="u"', ' xmlns:a="u"'],
  ...[' xmlns:xml="u"', ' xmlns:xmlns="u"', ' xmlns=""', ' version="1.1"', ' standalone="yes"'],
  ...[' encoding="utf-16"', ' encoding="UTF8"', ' encoding="windows-1252"', ' encoding="a b"'],
  ...[
    '\n<<<<<<< HEAD\n',
    '\n=======\n',
    '\n>>>>>>> live\n',
    '\r\n',
    '\u0085',
    ' xml:space="preserve"',
  ],
]

export const SMTP_TOKENS = [
  ...['<configuration>', '</configuration>', '<system.net>', '</system.net>', '<mailSettings>'],
  ...['</mailSettings>', '<smtp>', '<smtp/>', '</smtp>', '<network/>', '<network ', '</network>'],
  ...[
    '<specifiedPickupDirectory pickupDirectoryLocation="c:\\mail"/>',
    '<clear/>',
    '<remove name="a"/>',
  ],
  ...[
    '<location path="admin">',
    '<location path=".">',
    '<location>',
    '</location>',
    '<configSections>',
  ],
  ...[
    '</configSections>',
    '<section name="a" type="b"/>',
    '<sectionGroup name="a">',
    '</sectionGroup>',
  ],
  ...[
    ' from="a@b.example"',
    ' host="h"',
    ' port="25"',
    ' port="465"',
    ' port="99999999999"',
    ' port=" "',
  ],
  ...[' userName="kim"', ' password="old-Secret-1"', ' enableSsl="true"', ' enableSsl="maybe"'],
  ...[' defaultCredentials="true"', ' deliveryMethod="Network"', ' deliveryMethod="network"'],
  ...[
    ' deliveryFormat="International"',
    ' clientDomain="c"',
    ' targetName="t"',
    ' configSource="a.config"',
  ],
  ...[
    ' configProtectionProvider="p"',
    ' lockItem="true"',
    ' lockAttributes="host,*"',
    ' lockElements="*"',
  ],
  ...[
    ' lockAllAttributesExcept="from"',
    ' configBuilders="b"',
    ' inheritInChildApplications="false"',
  ],
  ...[
    ' allowOverride="false"',
    ' overrideMode="Deny"',
    ' name="smtp"',
    ' type="System.Net"',
    '<aspNetCore/>',
  ],
  ...['<EncryptedData/>', '<system.web>', '</system.web>', '<appSettings>', '</appSettings>'],
]
