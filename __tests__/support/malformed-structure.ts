import { malformed, network, site, type Row } from './malformed.js'

const END_TAGS: readonly Row[] = [
  [
    'no end tag, an element further out ends',
    'never-closed',
    site('▲<smtp from="a">\n<network host="h" />'),
  ],
  ['> for /> in an empty element', 'never-closed', site('<smtp>\n▲<network host="h">\n</smtp>')],
  ['> for /> before its siblings', 'never-closed', site('<a>\n<b/>\n▲<b>\n<b/>\n</a>')],
  ['a start tag twice', 'never-closed', '<a>\n▲<b>\n<b>\n</b>\n</a>'],
  ['a misspelt end tag', 'mismatch', site('<smtp>\n▲</smpt>')],
  ['a misspelt start tag', 'mismatch', site('<smpt>\n▲</smtp>')],
  ['another letter case in an end tag', 'mismatch-letter-case', site('<smtp>\n▲</SMTP>')],
  ['an end tag twice', 'end-tag-surplus', site('<smtp>\n</smtp>\n▲</smtp>')],
  [
    'an end tag after />',
    'end-tag-surplus',
    site('<smtp>\n<network host="h" />▲</network>\n</smtp>'),
  ],
  [
    'an end tag after the root',
    'end-tag-alone',
    '<configuration>\n</configuration>\n▲</configuration>',
  ],
  ['an end tag before the root', 'end-tag-alone', '▲</configuration>'],
  ['no end tag of the root', 'element-not-closed', '<configuration>\n  <a/>▲\n\n'],
  ['a file that was cut off', 'element-not-closed', '<configuration>\n  <a>\n    <b/>▲\n'],
  ['no > in an end tag', 'end-tag-not-closed', site('<smtp>\n</smtp▲')],
  ['no > in the last end tag', 'end-tag-not-closed', '<configuration>\n</configuration▲'],
  ['an attribute in an end tag', 'end-tag-attributes', site('<smtp></smtp ▲from="a">')],
  ['/> in an end tag', 'end-tag-self-closed', site('<smtp></smtp▲/>')],
]

const COMMENTS: readonly Row[] = [
  ['-- in a comment', 'comment-hyphens', site('<!-- a ▲-- b -->')],
  ['a comment that ends in --->', 'comment-hyphens', site('<!-- a ▲--->')],
  ['a rule of hyphens in a comment', 'comment-hyphens', site('<!--▲-------- mail -------->')],
  ['a comment in a comment', 'comment-nested', site('<!-- a ▲<!-- b --> c -->')],
  ['a comment without an end, another one follows', 'comment-not-closed', site('▲<!-- a')],
  ['a comment without an end', 'comment-not-closed', '<configuration>\n▲<!-- a\n</configuration>'],
  ['a space in the end of a comment', 'comment-end', site('<!-- a ▲-- >')],
  ['a hyphen too few', 'comment-start', site('▲<!- a -->')],
  ['a space in the start of a comment', 'comment-start', site('▲<! -- a -->')],
  ['a dash for two hyphens', 'comment-start', site('▲<!— a —>')],
  ['no ! in the start of a comment', 'comment-start', site('▲<-- a -->')],
  [']]> in text', 'cdata-end-in-text', site('<a>b▲]]></a>')],
  ['a CDATA section without an end', 'cdata-not-closed', site('<a>▲<![CDATA[ b </a>')],
  ['a CDATA section in small letters', 'cdata-start', site('<a>▲<![cdata[ b ]]></a>')],
  ['a CDATA section after the root', 'cdata-outside', '<configuration/>\n▲<![CDATA[ ]]>'],
  ['a declaration of a DTD in the document', 'markup-declaration', site('▲<!ELEMENT a ANY>')],
  ['<!doctype in small letters', 'markup-declaration', '▲<!doctype html>\n<configuration/>'],
  ['a DOCTYPE in the root', 'doctype-misplaced', '<configuration>▲<!DOCTYPE a></configuration>'],
  ['two DOCTYPEs', 'doctype-misplaced', '<!DOCTYPE a>\n▲<!DOCTYPE a>\n<a/>'],
  ['a DOCTYPE without an end', 'doctype', '▲<!DOCTYPE a [\n<a/>'],
  ['a space after <?', 'instruction-name', site('▲<? foo ?>')],
  ['a colon in the name of an instruction', 'instruction-name', site('▲<?a:b c?>')],
  ['an instruction without an end', 'instruction-not-closed', site('▲<?foo >')],
]

const DECLARATIONS: readonly Row[] = [
  [
    'an empty line before the declaration',
    'declaration-not-first',
    '\n▲<?xml version="1.0"?>\n<a/>',
  ],
  ['a space before the declaration', 'declaration-not-first', ' ▲<?xml version="1.0"?>\n<a/>'],
  [
    'a comment before the declaration',
    'declaration-not-first',
    '<!-- a -->\n▲<?xml version="1.0"?>\n<a/>',
  ],
  [
    'two declarations',
    'declaration-not-first',
    '<?xml version="1.0"?>\n▲<?xml version="1.0"?>\n<a/>',
  ],
  ['a declaration in the root', 'declaration-not-first', '<a>\n▲<?xml version="1.0"?></a>'],
  ['text before the declaration', 'text-before-root', '▲x<?xml version="1.0"?>\n<a/>'],
  ['<?XML in capitals', 'declaration-letter-case', '▲<?XML version="1.0"?>\n<a/>'],
  ['no version', 'declaration-version', '<?xml ▲encoding="utf-8"?>\n<a/>'],
  ['an empty declaration', 'declaration-version', '<?xml▲?>\n<a/>'],
  ['version 2.0', 'declaration-version', '<?xml version="▲2.0"?>\n<a/>'],
  ['version without quotes', 'declaration-version', '<?xml version=▲1.0?>\n<a/>'],
  [
    'encoding before version',
    'declaration-version',
    '<?xml ▲encoding="utf-8" version="1.0"?>\n<a/>',
  ],
  [
    'a space in the encoding',
    'declaration-encoding',
    '<?xml version="1.0" encoding="▲utf 8"?>\n<a/>',
  ],
  [
    'encoding without quotes',
    'declaration-encoding',
    '<?xml version="1.0" encoding=▲utf-8?>\n<a/>',
  ],
  [
    'encoding without a space before it',
    'declaration-encoding',
    '<?xml version="1.0"▲encoding="utf-8"?>\n<a/>',
  ],
  [
    'encoding in curly quotes',
    'declaration-encoding',
    '<?xml version="1.0" encoding=▲“utf-8”?>\n<a/>',
  ],
  ['standalone="true"', 'declaration-standalone', '<?xml version="1.0" standalone="▲true"?>\n<a/>'],
  ['no ? at the end', 'declaration', '<?xml version="1.0" encoding="utf-8"▲>\n<a/>'],
  ['an unknown name', 'declaration', '<?xml version="1.0" ▲enc="utf-8"?>\n<a/>'],
]

const ROOTS: readonly Row[] = [
  ['an empty file', 'root-missing', '▲'],
  ['white space alone', 'root-missing', '▲ \n\n'],
  ['comments alone', 'root-missing', '▲<!-- a -->\n'],
  ['JSON', 'text-before-root', '▲{ "Smtp": { "Host": "h" } }'],
  [
    'a second root',
    'second-root',
    '<configuration>\n</configuration>\n▲<configuration>\n</configuration>',
  ],
  ['another second root', 'second-root', '<configuration/>\n▲<a/>'],
  [
    'the end tag of the root in the middle',
    'root-closed-early',
    '<configuration>\n  <a/>\n▲</configuration>\n  <b/>\n</configuration>\n',
  ],
  ['a root that ends in />', 'root-closed-early', '<configuration ▲/>\n  <b/>\n</configuration>\n'],
  ['text after the root', 'text-after-root', '<configuration/>\n▲x'],
  ['a reference after the root', 'text-after-root', '<configuration/>▲&#32;'],
  ['text before the root', 'text-before-root', '<?xml version="1.0"?>\n▲x\n<configuration/>'],
  ['a second byte order mark', 'second-mark', '▲\ufeff<configuration/>'],
  [
    'a byte order mark after the declaration',
    'unusual-space',
    '<?xml version="1.0"?>▲\ufeff<configuration/>',
  ],
  ['a no-break space after the root', 'unusual-space', '<configuration/>\n▲\u00a0\n'],
  ['NUL', 'forbidden-character', network('host="h▲\0"')],
  ['NUL at the end of the file', 'forbidden-character', '<configuration/>\n▲\0'],
  ['a control character in text', 'forbidden-character', site('<a>▲\u001f</a>')],
  ['a control character in a comment', 'forbidden-character', site('<!-- ▲\b -->')],
  ['U+FFFE', 'forbidden-character', site('<a>▲\ufffe</a>')],
  ['half of a surrogate pair', 'forbidden-character', network('password="▲\ud83d"')],
  ['the other half of a surrogate pair', 'forbidden-character', network('password="😀▲\udc00"')],
]

const NAMESPACES: readonly Row[] = [
  [
    'xdt:Transform without a declaration',
    'undeclared-prefix',
    network('host="h" ▲xdt:Transform="SetAttributes"'),
  ],
  ['an element with an undeclared prefix', 'undeclared-prefix', site('<▲x:a />')],
  [
    'a prefix that was declared in another element',
    'undeclared-prefix',
    site('<x:a xmlns:x="u"/><▲x:a />'),
  ],
  ['two colons', 'qualified-name', site('<▲a:b:c />')],
  ['a colon without a prefix', 'qualified-name', network('▲:="h"')],
  ['a colon without a name', 'qualified-name', site('<▲a: xmlns:a="u" />')],
  [
    'two attributes of one expanded name',
    'duplicate-expanded-name',
    site('<a xmlns:x="u" xmlns:y="u" x:b="1" ▲y:b="2"/>'),
  ],
  ['a prefix with an empty namespace', 'empty-namespace', site('<a ▲xmlns:x="" />')],
  ['a declaration of xmlns', 'reserved-prefix', site('<a ▲xmlns:xmlns="u" />')],
  ['another namespace for xml', 'reserved-prefix', site('<a ▲xmlns:xml="u" />')],
  ['an element named xmlns:a', 'reserved-prefix', site('<▲xmlns:a />')],
]

const MERGES: readonly Row[] = [
  [
    'conflict markers',
    'conflict-marker',
    site('▲<<<<<<< HEAD\n<smtp from="a" />\n=======\n<smtp from="b" />\n>>>>>>> live'),
  ],
  [
    'conflict markers with CRLF',
    'conflict-marker',
    '<a>\r\n▲<<<<<<< HEAD\r\n<b/>\r\n=======\r\n>>>>>>> live\r\n</a>',
  ],
  [
    'conflict markers of three sides',
    'conflict-marker',
    site('▲<<<<<<< ours\n<a/>\n||||||| base\n=======\n<b/>\n>>>>>>> theirs'),
  ],
  [
    'conflict markers around attributes',
    'conflict-marker',
    network('\n▲<<<<<<< HEAD\nhost="h"\n=======\nhost="i"\n>>>>>>> live\n'),
  ],
  [
    'a conflict marker before the declaration',
    'conflict-marker',
    '▲<<<<<<< HEAD\n<?xml version="1.0"?>\n<a/>\n=======\n>>>>>>> live',
  ],
  [
    'a conflict that was half resolved',
    'conflict-marker',
    site('<smtp from="a">\n▲=======\n<smtp from="b">\n>>>>>>> live\n</smtp>'),
  ],
  ['the end of a conflict after the root', 'conflict-marker', '<a/>\n▲>>>>>>> live\n'],
  [
    'conflict markers in a comment, and a mistake before it',
    'ampersand',
    site('<a b="▲&"/>\n<!--\n<<<<<<< HEAD\n-->'),
  ],
]

/** What goes wrong around tags: which follow which, comments, declarations, names, merges. */
export const MALFORMED_STRUCTURE = malformed(
  END_TAGS,
  COMMENTS,
  DECLARATIONS,
  ROOTS,
  NAMESPACES,
  MERGES,
)
