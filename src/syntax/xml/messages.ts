/**
 * What is said to the person who has to mend a file that is not well-formed. Nothing here quotes a value
 * or text of the document, since it may be part of a secret; names of elements and attributes are quoted,
 * cut at 60 characters.
 */

interface Said {
  readonly message: string
  readonly hint: string
}

const said = (message: string, hint: string): Said => ({ message, hint })

/** The messages, with `{name}`, `{other}` and `{line}` to be filled in. */
export const MESSAGES = {
  'conflict-marker': said(
    'A conflict marker of git stands here: a merge was committed before it was resolved.',
    'Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>.',
  ),
  'forbidden-character': said(
    'The character {name} stands here, which XML cannot contain: a control character, half of a pair, or none at all.',
    'Delete it. It often comes with text that was copied from elsewhere, and most editors do not show it.',
  ),
  ampersand: said(
    'A raw "&" stands here; in XML it begins a reference.',
    'Write &amp; for it, also in a password: the site reads it as a single "&".',
  ),
  'unknown-entity': said(
    'This reference names an entity that XML does not know.',
    'Write the character itself, or its number: XML knows &amp; &lt; &gt; &quot; &apos; and numbers such as &#160; alone, not the names of HTML. For a literal "&", write &amp;.',
  ),
  'reference-not-ended': said(
    'The reference that begins here has no ";".',
    'Add the ";", as in &amp;. For a literal "&", write &amp;.',
  ),
  'character-reference': said(
    'This character reference is not complete: "&#" wants decimal digits, "&#x" hexadecimal ones, and a ";".',
    'Write it as &#160; or &#xA0;. For a literal "&", write &amp;.',
  ),
  'forbidden-reference': said(
    'This reference stands for a character that cannot stand in XML 1.0, not even as a reference.',
    'Delete it.',
  ),
  'less-than-in-value': said(
    'A raw "<" stands in the value of "{name}".',
    'Write &lt; for it, also in a password: the site reads it as a single "<".',
  ),
  'value-not-closed': said(
    'The value of "{name}" has no closing quote.',
    'Add the quote where the value ends. If the value itself contains that quote, write &quot; (or &apos;) for it.',
  ),
  'value-not-quoted': said(
    'A value in the start tag of <{name}> is not in quotes.',
    'Put it in double quotes.',
  ),
  'curly-quote': said(
    'A typographic quote stands in the start tag of <{name}> where a straight one belongs.',
    'Put the value in straight quotes. A word processor or a web page may have changed them.',
  ),
  'value-missing': said(
    'An attribute in the start tag of <{name}> has no value.',
    'Give it one, as in name="value". If it is not an attribute, look for a surplus quote before it.',
  ),
  'equals-missing': said(
    'In the start tag of <{name}>, the "=" between the name of an attribute and its value is missing.',
    'Add it here.',
  ),
  'stray-equals': said('This "=" is one too many: no name stands right before it.', 'Delete it.'),
  'attribute-name': said(
    'Here, in the start tag of <{name}>, the name of an attribute, "/>" or ">" has to stand.',
    'Delete what stands here, or look for a missing or a surplus quote before it. Inside a value, write &quot; for a double quote.',
  ),
  'stray-quote': said(
    'This quote is one too many: the value before it is closed already.',
    'Delete it. If it belongs to the value, move it there, and write &quot; (or &apos;) for it.',
  ),
  'text-after-value': said(
    'The value of "{name}" ends at this quote, and what follows is no attribute.',
    'If the quote belongs to the value, write &quot; (or &apos;) for it: a backslash or a second quote does not help in XML. Else delete what follows.',
  ),
  'space-missing': said(
    'After the value of "{name}" there has to be a space, "/>" or ">".',
    'Add the space. If the quote belongs to the value, write &quot; (or &apos;) for it.',
  ),
  'unusual-space': said(
    'What looks like a space here, or does not show at all, is another character, such as a no-break space.',
    'Replace it by an ordinary space, or delete it. It often comes with text that was copied from a web page.',
  ),
  'duplicate-attribute': said(
    'The attribute "{name}" appears twice in this element.',
    'Keep one of them.',
  ),
  'duplicate-expanded-name': said(
    'The attributes "{name}" and "{other}" have the same name in the same namespace.',
    'Keep one of them.',
  ),
  'tag-not-closed': said('The start tag of <{name}> has no ">".', 'Add ">" or "/>" here.'),
  'comment-in-tag': said(
    'A comment stands inside the start tag of <{name}>.',
    'Move it before or after the element: inside a tag, XML knows no comments.',
  ),
  'end-tag-not-closed': said('The end tag </{name}> has no ">".', 'Add ">" here.'),
  'end-tag-backslash': said(
    'An end tag begins with "</", not with a backslash.',
    'Write </ for it.',
  ),
  'stray-slash': said(
    'A "/" in a start tag has to be followed by ">".',
    'Write "/>" at the end of the element, and quote every value.',
  ),
  'end-tag-attributes': said(
    'An end tag contains only its name.',
    'Write </{name}>; attributes belong in the start tag.',
  ),
  'end-tag-self-closed': said('An end tag does not end in "/>".', 'Write </{name}>.'),
  mismatch: said(
    '</{name}> does not close <{other}> of line {line}, the element that is open here.',
    'Correct the name of one of the two tags, or delete this one.',
  ),
  'mismatch-letter-case': said(
    '</{name}> does not close <{other}> of line {line}: upper and lower case count.',
    'Write both names in the same way.',
  ),
  'never-closed': said(
    '</{name}> stands here while <{other}> of line {line} inside it is still open.',
    'Add </{other}> before this tag, where the element ends, or end its start tag with "/>" if it is empty.',
  ),
  'end-tag-surplus': said(
    'There is no open element that </{name}> could close: the one of line {line} is closed already.',
    'Delete this tag. An element that ends in "/>" has no end tag.',
  ),
  'end-tag-alone': said(
    'There is no open element that </{name}> could close.',
    'Delete it, or add the start tag. An element that ends in "/>" is closed already.',
  ),
  'element-not-closed': said(
    'The file ends, and <{name}> of line {line} is still open.',
    'Add </{name}> where the element ends. If the file was cut off, restore it from git.',
  ),
  'space-after-less-than': said(
    'White space stands between "<" and the name.',
    'Delete the white space; for a literal "<", write &lt;.',
  ),
  'raw-less-than': said(
    'A raw "<" stands here that begins no tag.',
    'Write &lt; for a literal "<".',
  ),
  'cdata-end-in-text': said(
    '"]]>" stands in text outside of a CDATA section.',
    'Write ]]&gt; for it.',
  ),
  'comment-not-closed': said(
    'The comment that begins here has no end.',
    'Add --> where the comment ends.',
  ),
  'comment-hyphens': said(
    '"--" stands inside a comment.',
    'Inside a comment, put a space between hyphens; end it with --> alone.',
  ),
  'comment-nested': said(
    'A comment begins inside a comment.',
    'Delete the inner <!-- and -->, or end the outer comment before it: comments do not nest.',
  ),
  'comment-end': said(
    'White space stands inside the end of a comment.',
    'Write --> without white space in it.',
  ),
  'comment-start': said('A comment has to begin with <!--.', 'Write <!-- with two hyphens.'),
  'cdata-not-closed': said(
    'The CDATA section that begins here has no end.',
    'Add ]]> where it ends.',
  ),
  'cdata-start': said(
    'A CDATA section has to begin with <![CDATA[, in capitals.',
    'Write <![CDATA[ without white space.',
  ),
  'cdata-outside': said(
    'A CDATA section stands outside of the root element.',
    'Delete it, or move it into an element.',
  ),
  'markup-declaration': said(
    '"<!" begins no comment, CDATA section or DOCTYPE here.',
    'Comments begin with <!--; DOCTYPE is written in capitals. For a literal "<", write &lt;.',
  ),
  'doctype-misplaced': said(
    'A DOCTYPE may stand once, and before the root element only.',
    'Delete it; a web.config needs none.',
  ),
  doctype: said(
    'The DOCTYPE is not well-formed.',
    'Delete it; a web.config needs none, and .NET Framework takes references to its entities literally.',
  ),
  'declared-entities': said(
    'With its DOCTYPE, this file is not well-formed.',
    'Delete the DOCTYPE, and write the values themselves in place of its entities.',
  ),
  'instruction-not-closed': said(
    'The processing instruction that begins here has no end.',
    'Add ?> where it ends.',
  ),
  'instruction-name': said(
    'A processing instruction needs a name right after "<?", without a colon, and white space after the name.',
    'Delete it; .NET Framework refuses processing instructions in a web.config.',
  ),
  'declaration-not-first': said(
    'The XML declaration is not at the start of the file: something stands before it.',
    'Delete what stands before <?xml: white space, an empty line, a comment, or a second byte order mark.',
  ),
  'declaration-letter-case': said(
    'The XML declaration is written with <?xml, in lower case.',
    'Write <?xml version="1.0" encoding="utf-8"?>.',
  ),
  declaration: said(
    'The XML declaration is malformed: it contains version, encoding and standalone, in this order, in quotes.',
    'Write <?xml version="1.0" encoding="utf-8"?>.',
  ),
  'declaration-version': said(
    'The XML declaration has to begin with version="1.0".',
    'Write <?xml version="1.0" encoding="utf-8"?>.',
  ),
  'declaration-encoding': said(
    'The XML declaration gives no usable name of an encoding.',
    'Write encoding="utf-8", or the encoding in which the file is saved.',
  ),
  'declaration-standalone': said(
    'In the XML declaration, standalone is "yes" or "no".',
    'Delete it; a web.config does not need it.',
  ),
  'root-missing': said(
    'There is no root element: the file is empty, or contains comments only.',
    'Restore the file from git.',
  ),
  'second-root': said(
    'A second root element begins here: <{name}>. The root, <{other}>, ended in line {line}.',
    'A file has one root: delete one of the two, or move this element into the other.',
  ),
  'root-closed-early': said(
    'The root, <{name}>, ends here, but more elements follow from line {line}.',
    'The file has </{name}> once more below: delete this end tag, or write ">" for "/>".',
  ),
  'text-after-root': said(
    'Text stands after the end of the root element.',
    'Delete it, or move it into the root. Look for an end tag too many above.',
  ),
  'text-before-root': said(
    'Text stands before the root element.',
    'Delete it. Nothing but white space and comments may stand here.',
  ),
  'second-mark': said(
    'A second byte order mark (U+FEFF) stands at the start of the file.',
    'Delete it: save the file once "without BOM" in an editor, then again as it should be.',
  ),
  'qualified-name': said(
    'The name "{name}" is not a name with at most one prefix.',
    'Use one colon at most, with a name on either side.',
  ),
  'undeclared-prefix': said(
    'The prefix "{name}" is declared nowhere.',
    'Declare it with xmlns:{name}="…" on this element or above, or delete the prefix. Attributes such as xdt:Transform belong in a transform file, whose root has xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform".',
  ),
  'reserved-prefix': said(
    'The prefixes xml and xmlns, and their namespaces, are reserved.',
    'Choose another prefix.',
  ),
  'empty-namespace': said(
    'A prefix cannot be declared with an empty namespace.',
    'Give the namespace a name, or delete the declaration.',
  ),
} as const satisfies Record<string, Said>

/** The kinds of faults; each has one message. */
export type FaultKind = keyof typeof MESSAGES
