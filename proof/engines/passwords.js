// Passwords that break what handles them carelessly, each by the name of what it holds.

/** @type {ReadonlyMap<string, string>} */
export const PASSWORDS = new Map([
  ['markup and quotes', `p&s<s>"w'ord`],
  ['both kinds of quotes alone', `"it's" 'said'`],
  ['what a replacement expands', '$& $1 \\n $$ $` %VAR% ${HOME}'],
  ['the end of a CDATA section', 'oven]]>door'],
  ['character references', 'fish&amp;chips&#38;&#x26;peas'],
  ['comments and instructions', '<!-- bread --> <?rye bread?>'],
  ['a workflow command', '::error::bread%0A%25%3A##[group]rye'],
  ['spaces on both ends', '  rye bread  '],
  ['tabs and line breaks', 'rye-bread\tsalt\nsourdough\r\nspelt-roll\rwheat\n'],
  ['line ends of XML 1.1 and spaces beyond ASCII', 'rye\u0085bread\u2028salt\u00a0'],
  ['scripts of the world', 'pâté-Ŵörd-ключ-密码-€'],
  ['emoji', '🥐 dawn 👩‍🍳 \u{10fffd}'],
  ['1,000 characters', `Kö"<&> '`.repeat(125)],
])
