import { expect, it } from '@jest/globals'
import { injected } from '../../../support/planned.js'

/** Files before and after a host is injected; `\n` alone ends their lines. */
const rows: readonly { readonly name: string; readonly before: string; readonly after: string }[] =
  [
    {
      name: 'leaves a comment to the element before it, on whose line it stands',
      before: `<configuration>
  <configSections>
  </configSections> <!-- end of the sections -->
  <appSettings />
</configuration>
`,
      after: `<configuration>
  <configSections>
  </configSections> <!-- end of the sections -->
  <system.net>
    <mailSettings>
      <smtp>
        <network host="h" />
      </smtp>
    </mailSettings>
  </system.net>
  <appSettings />
</configuration>
`,
    },
    {
      name: 'is indented as the elements are, not as a comment at the start of a line',
      before: `<configuration>
<!-- <appSettings /> -->
  <appSettings />
</configuration>`,
      after: `<configuration>
  <system.net>
    <mailSettings>
      <smtp>
        <network host="h" />
      </smtp>
    </mailSettings>
  </system.net>
<!-- <appSettings /> -->
  <appSettings />
</configuration>`,
    },
    {
      name: 'is one step deeper than its parent where only a comment at the start of a line is there',
      before: `<configuration>
  <system.net>
<!-- <mailSettings /> -->
  </system.net>
</configuration>`,
      after: `<configuration>
  <system.net>
<!-- <mailSettings /> -->
    <mailSettings>
      <smtp>
        <network host="h" />
      </smtp>
    </mailSettings>
  </system.net>
</configuration>`,
    },
    {
      name: 'leaves the blanks behind a start tag where they are',
      before: '<configuration> \t\n  <appSettings />\n</configuration>',
      after: `<configuration> \t
  <system.net>
    <mailSettings>
      <smtp>
        <network host="h" />
      </smtp>
    </mailSettings>
  </system.net>
  <appSettings />
</configuration>`,
    },
    {
      name: 'leaves the blanks behind an element where they are',
      before: '<configuration>\n  <configSections />  \n  <appSettings />\n</configuration>',
      after: `<configuration>
  <configSections />  
  <system.net>
    <mailSettings>
      <smtp>
        <network host="h" />
      </smtp>
    </mailSettings>
  </system.net>
  <appSettings />
</configuration>`,
    },
    {
      name: 'leaves the comments behind the start tag of the root there',
      before: `<configuration> <!-- one --> <!-- two -->
  <appSettings />
</configuration>`,
      after: `<configuration> <!-- one --> <!-- two -->
  <system.net>
    <mailSettings>
      <smtp>
        <network host="h" />
      </smtp>
    </mailSettings>
  </system.net>
  <appSettings />
</configuration>`,
    },
    {
      name: 'goes before a comment that has an element behind it on its line',
      before: `<configuration>
  <configSections /><!-- keys --><appSettings />
</configuration>`,
      after: `<configuration>
  <configSections />
  <system.net>
    <mailSettings>
      <smtp>
        <network host="h" />
      </smtp>
    </mailSettings>
  </system.net><!-- keys --><appSettings />
</configuration>`,
    },
    {
      name: 'takes a line of its own where the end tag of the parent has one',
      before: `<configuration><!-- nothing yet -->
</configuration>`,
      after: `<configuration><!-- nothing yet -->
  <system.net>
    <mailSettings>
      <smtp>
        <network host="h" />
      </smtp>
    </mailSettings>
  </system.net>
</configuration>`,
    },
    {
      name: 'indents nothing in a file that indents nothing',
      before: `<configuration>
<appSettings>
<add key="a" value="b" />
</appSettings>
</configuration>`,
      after: `<configuration>
<system.net>
<mailSettings>
<smtp>
<network host="h" />
</smtp>
</mailSettings>
</system.net>
<appSettings>
<add key="a" value="b" />
</appSettings>
</configuration>`,
    },
    {
      name: 'indents as the first element that is indented, where the root does not indent',
      before: `<configuration>
<configSections>
</configSections>
<appSettings>
   <add key="a" value="b" />
</appSettings>
</configuration>`,
      after: `<configuration>
<configSections>
</configSections>
<system.net>
   <mailSettings>
      <smtp>
         <network host="h" />
      </smtp>
   </mailSettings>
</system.net>
<appSettings>
   <add key="a" value="b" />
</appSettings>
</configuration>`,
    },
    {
      name: 'stays on the line of groups that stand on one line',
      before: `<configuration>
  <system.net><mailSettings><!-- none --></mailSettings></system.net>
</configuration>`,
      after: `<configuration>
  <system.net><mailSettings><!-- none --><smtp><network host="h" /></smtp></mailSettings></system.net>
</configuration>`,
    },
    {
      name: 'aligns a new attribute with the last one, where the first stands beside the name',
      before: `<configuration><system.net><mailSettings><smtp>
  <network port="25"
           clientDomain="d" />
</smtp></mailSettings></system.net></configuration>`,
      after: `<configuration><system.net><mailSettings><smtp>
  <network port="25"
           clientDomain="d"
           host="h" />
</smtp></mailSettings></system.net></configuration>`,
    },
    {
      name: 'opens an element whose /> stands on a line of its own',
      before: `<configuration>
  <system.net>
    <mailSettings>
      <smtp
        from="a@b.example"
      />
    </mailSettings>
  </system.net>
</configuration>`,
      after: `<configuration>
  <system.net>
    <mailSettings>
      <smtp
        from="a@b.example">
        <network host="h" />
      </smtp>
    </mailSettings>
  </system.net>
</configuration>`,
    },
  ]

it.each(rows)('$name', async ({ before, after }) => {
  expect(await injected(before, { host: 'h' })).toBe(after)
})

it.each(['\r\n', '\r'])('does the same in a file whose lines end in %j', async (lineEnd) => {
  for (const { before, after } of rows) {
    const result = await injected(before.replaceAll('\n', lineEnd), { host: 'h' })
    expect(result).toBe(after.replaceAll('\n', lineEnd))
  }
})

it('ends new lines as the line before them ends, in a file of mixed line ends', async () => {
  const before = '<configuration>\r\n  <configSections />\n  <appSettings />\r</configuration>'
  expect(await injected(before, { host: 'h' })).toBe(
    '<configuration>\r\n  <configSections />\r\n  <system.net>\r\n    <mailSettings>\r\n      <smtp>\r\n        <network host="h" />\r\n      </smtp>\r\n    </mailSettings>\r\n  </system.net>\n  <appSettings />\r</configuration>',
  )
})
