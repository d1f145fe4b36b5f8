import { expect, it } from '@jest/globals'
import type { RequestedSettings } from '../../../../src/settings.js'
import { injected } from '../../../support/planned.js'

const ALL: RequestedSettings = {
  from: 'post@acme.example',
  host: 'smtp.acme.example',
  port: 587,
  userName: 'postman',
  password: `p&s<s>"w'ord`,
  enableSsl: true,
}
const PASSWORD = "p&amp;s&lt;s&gt;&quot;w'ord"

interface Row {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly settings?: RequestedSettings
}

const rows: readonly Row[] = [
  {
    name: 'replaces the values that are there, in their own quotes and order',
    before: `<configuration><system.net><mailSettings><smtp from='a@b'><network password='old'   host="127.0.0.1"  userName="u"/></smtp></mailSettings></system.net></configuration>`,
    after: `<configuration><system.net><mailSettings><smtp from='post@acme.example'><network password='p&amp;s&lt;s&gt;"w&apos;ord'   host="smtp.acme.example"  userName="postman"  port="587"  enableSsl="true"/></smtp></mailSettings></system.net></configuration>`,
  },
  {
    name: 'creates <system.net> after <configSections>, in the indentation of the file',
    before: `<?xml version="1.0"?>
<configuration>
\t<configSections>
\t\t<section name="a" type="b" />
\t</configSections>
\t<appSettings />
</configuration>
`,
    after: `<?xml version="1.0"?>
<configuration>
\t<configSections>
\t\t<section name="a" type="b" />
\t</configSections>
\t<system.net>
\t\t<mailSettings>
\t\t\t<smtp from="post@acme.example">
\t\t\t\t<network host="smtp.acme.example" port="587" userName="postman" password="${PASSWORD}" enableSsl="true" />
\t\t\t</smtp>
\t\t</mailSettings>
\t</system.net>
\t<appSettings />
</configuration>
`,
  },
  {
    name: 'creates <system.net> first where there are no <configSections>, with CRLF',
    before: '<configuration>\r\n    <appSettings />\r\n</configuration>',
    after:
      '<configuration>\r\n    <system.net>\r\n        <mailSettings>\r\n            <smtp>\r\n                <network host="h.example" />\r\n            </smtp>\r\n        </mailSettings>\r\n    </system.net>\r\n    <appSettings />\r\n</configuration>',
    settings: { host: 'h.example' },
  },
  {
    name: 'opens a self-closed root',
    before: '<configuration/>\n',
    after:
      '<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp>\n        <network host="h.example" />\n      </smtp>\n    </mailSettings>\n  </system.net>\n</configuration>\n',
    settings: { host: 'h.example' },
  },
  {
    name: 'stays on one line where the file has but one',
    before: '<configuration><appSettings/></configuration>',
    after:
      '<configuration><system.net><mailSettings><smtp><network host="h.example" /></smtp></mailSettings></system.net><appSettings/></configuration>',
    settings: { host: 'h.example' },
  },
  {
    name: 'takes a commented-out <smtp> for the comment that it is (style D)',
    before: `<configuration>
  <system.net>
    <mailSettings>
      <!-- Here is how to send mail. -->
      <!--
      <smtp from="noreply@example.com"><network host="localhost" password="" /></smtp>
      -->
    </mailSettings>
  </system.net>
</configuration>`,
    after: `<configuration>
  <system.net>
    <mailSettings>
      <!-- Here is how to send mail. -->
      <!--
      <smtp from="noreply@example.com"><network host="localhost" password="" /></smtp>
      -->
      <smtp>
        <network host="h.example" />
      </smtp>
    </mailSettings>
  </system.net>
</configuration>`,
    settings: { host: 'h.example' },
  },
  {
    name: 'opens a self-closed <mailSettings /> and keeps its depth',
    before: `<configuration>
  <system.net>
    <mailSettings />
  </system.net>
</configuration>`,
    after: `<configuration>
  <system.net>
    <mailSettings>
      <smtp>
        <network host="h.example" />
      </smtp>
    </mailSettings>
  </system.net>
</configuration>`,
    settings: { host: 'h.example' },
  },
  {
    name: 'adds <mailSettings> to a <system.net> that has none',
    before: `<configuration>
  <system.net>
    <settings />
  </system.net>
</configuration>`,
    after: `<configuration>
  <system.net>
    <settings />
    <mailSettings>
      <smtp>
        <network host="h.example" />
      </smtp>
    </mailSettings>
  </system.net>
</configuration>`,
    settings: { host: 'h.example' },
  },
  {
    name: 'adds <network> to an <smtp> without one, and an attribute to an <smtp /> that is opened',
    before: `<configuration>
  <system.net>
    <mailSettings>
      <smtp deliveryMethod="Network" />
    </mailSettings>
  </system.net>
</configuration>`,
    after: `<configuration>
  <system.net>
    <mailSettings>
      <smtp deliveryMethod="Network" from="a@b.example">
        <network host="h.example" />
      </smtp>
    </mailSettings>
  </system.net>
</configuration>`,
    settings: { host: 'h.example', from: 'a@b.example' },
  },
  {
    name: 'keeps attributes on lines of their own on lines of their own',
    before: `<configuration>
  <system.net><mailSettings><smtp>
    <network
      host="h"
      port="25"
    />
  </smtp></mailSettings></system.net>
</configuration>`,
    after: `<configuration>
  <system.net><mailSettings><smtp>
    <network
      host="h.example"
      port="25"
      enableSsl="true"
    />
  </smtp></mailSettings></system.net>
</configuration>`,
    settings: { host: 'h.example', enableSsl: true },
  },
  {
    name: 'leaves values that already read as wanted as they are written',
    before:
      '<configuration><system.net><mailSettings><smtp deliveryMethod="network"><network host="&#104;.example" port=" 0x24B " enableSsl="TRUE" userName="a" password="a&#38;b"/></smtp></mailSettings></system.net></configuration>',
    after:
      '<configuration><system.net><mailSettings><smtp deliveryMethod="network"><network host="&#104;.example" port=" 0x24B " enableSsl="TRUE" userName="a" password="a&#38;b"/></smtp></mailSettings></system.net></configuration>',
    settings: {
      deliveryMethod: 'Network',
      host: 'h.example',
      port: 587,
      enableSsl: true,
      userName: 'a',
      password: 'a&b',
    },
  },
  {
    name: 'takes defaultCredentials="true" away where a user name comes in',
    before:
      '<configuration><system.net><mailSettings><smtp><network host="h" defaultCredentials="True"/></smtp></mailSettings></system.net></configuration>',
    after:
      '<configuration><system.net><mailSettings><smtp><network host="h" userName="u" password="p"/></smtp></mailSettings></system.net></configuration>',
    settings: { userName: 'u', password: 'p' },
  },
  {
    name: 'keeps defaultCredentials="false"',
    before:
      '<configuration><system.net><mailSettings><smtp><network defaultCredentials="false" host="h"/></smtp></mailSettings></system.net></configuration>',
    after:
      '<configuration><system.net><mailSettings><smtp><network defaultCredentials="false" host="h" userName="u" password="p"/></smtp></mailSettings></system.net></configuration>',
    settings: { userName: 'u', password: 'p' },
  },
  {
    name: 'turns a pickup delivery into Network where a host comes in',
    before:
      '<configuration><system.net><mailSettings><smtp deliveryMethod="SpecifiedPickupDirectory"><specifiedPickupDirectory pickupDirectoryLocation="c:\\mail"/></smtp></mailSettings></system.net></configuration>',
    after:
      '<configuration><system.net><mailSettings><smtp deliveryMethod="Network"><specifiedPickupDirectory pickupDirectoryLocation="c:\\mail"/><network host="h.example" /></smtp></mailSettings></system.net></configuration>',
    settings: { host: 'h.example' },
  },
  {
    name: 'leaves the delivery method alone where no host comes in',
    before:
      '<configuration><system.net><mailSettings><smtp deliveryMethod="PickupDirectoryFromIis"/></mailSettings></system.net></configuration>',
    after:
      '<configuration><system.net><mailSettings><smtp deliveryMethod="PickupDirectoryFromIis" from="a@b.example"/></mailSettings></system.net></configuration>',
    settings: { from: 'a@b.example' },
  },
  {
    name: 'finds <smtp> in a <location> that means the site itself, and leaves that of a folder alone',
    before:
      '<configuration><location path="admin"><system.net><mailSettings><smtp from="x"/></mailSettings></system.net></location><location path="." inheritInChildApplications="false"><system.net><mailSettings><smtp from="x"><network host="h"/></smtp></mailSettings></system.net></location></configuration>',
    after:
      '<configuration><location path="admin"><system.net><mailSettings><smtp from="x"/></mailSettings></system.net></location><location path="." inheritInChildApplications="false"><system.net><mailSettings><smtp from="a@b.example"><network host="h"/></smtp></mailSettings></system.net></location></configuration>',
    settings: { from: 'a@b.example' },
  },
  {
    name: 'looks through repeated groups for the one <smtp>',
    before:
      '<configuration><system.net><mailSettings/></system.net><system.net><mailSettings><smtp from="x"><network host="h"/></smtp></mailSettings></system.net></configuration>',
    after:
      '<configuration><system.net><mailSettings/></system.net><system.net><mailSettings><smtp from="a@b.example"><network host="h"/></smtp></mailSettings></system.net></configuration>',
    settings: { from: 'a@b.example' },
  },
  {
    name: 'writes tabs and line breaks of a value as references',
    before:
      '<configuration><system.net><mailSettings><smtp><network host="h" userName="u" password="x"/></smtp></mailSettings></system.net></configuration>',
    after:
      '<configuration><system.net><mailSettings><smtp><network host="h" userName="u" password="&#x9;a&#xD;&#xA;b "/></smtp></mailSettings></system.net></configuration>',
    settings: { password: '\ta\r\nb ' },
  },
  {
    name: 'inserts what looks like a replacement pattern as it is',
    before:
      '<configuration><system.net><mailSettings><smtp><network host="h" userName="u" password="x"/></smtp></mailSettings></system.net></configuration>',
    after:
      '<configuration><system.net><mailSettings><smtp><network host="h" userName="u" password="$&amp; $1 \\n]]&gt;&amp;amp;"/></smtp></mailSettings></system.net></configuration>',
    settings: { password: '$& $1 \\n]]>&amp;' },
  },
  {
    name: 'creates both children of a new <smtp>',
    before: '<configuration>\n</configuration>\n',
    after:
      '<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp deliveryMethod="Network">\n        <network host="smtp.example.org" clientDomain="web01" />\n        <specifiedPickupDirectory pickupDirectoryLocation="c:\\mail" />\n      </smtp>\n    </mailSettings>\n  </system.net>\n</configuration>\n',
    settings: {
      deliveryMethod: 'Network',
      host: 'smtp.example.org',
      clientDomain: 'web01',
      pickupDirectoryLocation: 'c:\\mail',
    },
  },
]

it.each(rows)('$name', async ({ before, after, settings }) => {
  const once = await injected(before, settings ?? ALL)
  expect(once).toBe(after)
  expect(await injected(once, settings ?? ALL)).toBe(once)
})
