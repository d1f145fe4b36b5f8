/**
 * Mutants of a web.config: what a slip of the keyboard, a merge or a careless script makes of it. A third
 * of them is still well-formed, so they try a reader in both directions.
 */
import { Random } from './random.js'

const ORIGINAL = `<?xml version="1.0" encoding="utf-8"?>
<!-- The site's own settings -->
<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
  <configSections>
    <section name="clientDependency" type="ClientDependency.Core" requirePermission="false" />
  </configSections>
  <appSettings>
    <add key="umbracoUseSSL" value='true' xdt:Locator="Match(key)"/>
    <add key="a&amp;b" value="&#60;x&#x3E; &quot;q&quot;" />
  </appSettings>
  <system.net>
    <mailSettings>
      <smtp from="noreply@example.com" deliveryMethod="Network">
        <network host="127.0.0.1" port="25" userName="username" password="p&lt;w" />
      </smtp>
    </mailSettings>
  </system.net>
  <!-- <smtp from="b"><network host='h'/></smtp> -->
  <?note to="self"?>
  <location path="media" inheritInChildApplications="false">
    <system.web><![CDATA[ <b> & ]] ]]></system.web>
  </location>
  <runtime>
    <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
      <dependentAssembly>Zürich 😀 &gt; \t</dependentAssembly>
    </assemblyBinding>
  </runtime>
</configuration>
`

// What the grammar of XML turns on, and characters of every class of a name or of text.
const CHARACTERS = [
  ...Array.from('<>&;"\'=/!?-[]:#% \n\r\tax19._,('),
  ...['\r\n', '\u00a0', '\u0085', '\u2028', '\ufeff', '\ufffe', '\0', '\x1f', '\x7f'],
  ...[
    'é',
    'ß',
    '\u0300',
    '\u00b7',
    '\u00d7',
    '\u2070',
    '\u3001',
    '😀',
    '\u{f0000}',
    '\ud83d',
    '\udc00',
  ],
]

const TOKENS = [
  ...[
    '<!--',
    '-->',
    '--',
    '<![CDATA[',
    ']]>',
    ']]',
    '<?',
    '?>',
    '<?xml version="1.0"?>',
    '<?a b?>',
  ],
  ...[
    '&amp;',
    '&lt',
    '&nbsp;',
    '&#65;',
    '&#x0;',
    '&#xD;',
    '&#xFFFE;',
    '&#x1F600;',
    '&#xd800;',
    '&a:b;',
  ],
  ...['<a>', '</a>', '<a/>', '<a', '/>', '></', '<a:b/>', '<xdt:a />', '<xml:a/>', '<xmlns:a/>'],
  ...[
    '</smtp>',
    '<network>',
    '</configuration>',
    '<!DOCTYPE a>',
    '<!doctype a>',
    '<!ELEMENT a ANY>',
  ],
  ...[
    ' k="v"',
    " k='v'",
    ' key="v"',
    ' k=v',
    ' k',
    '="',
    '" ',
    ' a:b="c"',
    ' xdt:key="v"',
    ' :="v"',
  ],
  ...[' xmlns="u"', ' xmlns=""', ' xmlns:a="u"', ' xmlns:a=""', ' xmlns:xdt="v"', ' xmlns:a:b="u"'],
  ...[' xmlns:xml="u"', ' xmlns:xml="http://www.w3.org/XML/1998/namespace"', ' xmlns:xmlns="u"'],
  ...[
    ' xmlns:c="http://schemas.microsoft.com/XML-Document-Transform" c:Locator="v"',
    ' xml:lang="de"',
  ],
  ...[' xmlns="http://www.w3.org/2000/xmlns/"', ' version="1.1"', ' standalone="yes"'],
  ...['\n<<<<<<< HEAD\n', '\n=======\n', '\n>>>>>>> live\n'],
]

const WITH_DOCTYPE = `<?xml version="1.0"?>
<!DOCTYPE configuration [
  <!-- ]> -->
  <!ENTITY host "smtp.example.com">
  <!ENTITY both "&host; and 'more' &#38;amp; ]>">
  <!ENTITY % part "<!ENTITY late 'x'>">
  <!ELEMENT configuration ANY>
  <!ATTLIST configuration xmlns CDATA #IMPLIED b (c|d) 'c'>
  <?note ]> ?>
]>
<configuration b="d"><network host="&host;" port="25"/>&both;</configuration>
`

type Mutation = (text: string, random: Random) => string

const MUTATIONS: readonly Mutation[] = [
  (text, random) => replace(text, [random.below(text.length), 0], random.pick(CHARACTERS)),
  (text, random) => replace(text, [random.below(text.length), 0], random.pick(TOKENS)),
  (text, random) => replace(text, [boundary(text, random), 0], random.pick(TOKENS)),
  (text, random) => replace(text, [random.below(text.length), 1], random.pick(CHARACTERS)),
  (text, random) => replace(text, [random.below(text.length), 1 + random.below(3)], ''),
  (text, random) => {
    const at = random.below(text.length)
    return replace(text, [at, 0], text.slice(at, at + 1 + random.below(12)))
  },
  (text, random) => {
    const at = random.below(text.length - 1)
    return replace(text, [at, 2], text.charAt(at + 1) + text.charAt(at))
  },
  (text, random) => {
    const lines = text.split('\n')
    lines.splice(random.below(lines.length), random.below(2), random.pick(lines))
    return lines.join('\n')
  },
  (text, random) => {
    const lines = text.split('\n')
    lines.splice(random.below(lines.length), 1)
    return lines.join('\n')
  },
]

/**
 * Mutants without end, the same ones for the same seed: one to three mutations of a web.config each. One
 * in eight has a DOCTYPE.
 */
export function* mutants(seed: number): Generator<string, never> {
  const random = new Random(seed)
  for (;;) {
    let text = random.below(8) === 0 ? WITH_DOCTYPE : ORIGINAL
    for (let left = random.pick([1, 1, 1, 2, 3]); left > 0; left -= 1) {
      text = random.pick(MUTATIONS)(text, random)
    }
    yield text
  }
}

function replace(
  text: string,
  [start, count]: readonly [start: number, count: number],
  what: string,
): string {
  return text.slice(0, start) + what + text.slice(start + count)
}

/** A place where a token has a good chance to fit: before or after a delimiter. */
function boundary(text: string, random: Random): number {
  let at = random.below(text.length)
  while (at > 0 && !'<> "'.includes(text.charAt(at))) at -= 1
  return at + random.below(2)
}
