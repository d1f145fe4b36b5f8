"use strict"
const e=require("./base.js")
const said=(e,t)=>({message:e,hint:t})
const t={"conflict-marker":said("A conflict marker of git stands here: a merge was committed before it was resolved.","Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."),"forbidden-character":said("The character {name} stands here, which XML cannot contain: a control character, half of a pair, or none at all.","Delete it. It often comes with text that was copied from elsewhere, and most editors do not show it."),ampersand:said('A raw "&" stands here; in XML it begins a reference.','Write &amp; for it, also in a password: the site reads it as a single "&".'),"unknown-entity":said("This reference names an entity that XML does not know.",'Write the character itself, or its number: XML knows &amp; &lt; &gt; &quot; &apos; and numbers such as &#160; alone, not the names of HTML. For a literal "&", write &amp;.'),"reference-not-ended":said('The reference that begins here has no ";".','Add the ";", as in &amp;. For a literal "&", write &amp;.'),"character-reference":said('This character reference is not complete: "&#" wants decimal digits, "&#x" hexadecimal ones, and a ";".','Write it as &#160; or &#xA0;. For a literal "&", write &amp;.'),"forbidden-reference":said("This reference stands for a character that cannot stand in XML 1.0, not even as a reference.","Delete it."),"less-than-in-value":said('A raw "<" stands in the value of "{name}".','Write &lt; for it, also in a password: the site reads it as a single "<".'),"value-not-closed":said('The value of "{name}" has no closing quote.',"Add the quote where the value ends. If the value itself contains that quote, write &quot; (or &apos;) for it."),"value-not-quoted":said("A value in the start tag of <{name}> is not in quotes.","Put it in double quotes."),"curly-quote":said("A typographic quote stands in the start tag of <{name}> where a straight one belongs.","Put the value in straight quotes. A word processor or a web page may have changed them."),"value-missing":said("An attribute in the start tag of <{name}> has no value.",'Give it one, as in name="value". If it is not an attribute, look for a surplus quote before it.'),"equals-missing":said('In the start tag of <{name}>, the "=" between the name of an attribute and its value is missing.',"Add it here."),"stray-equals":said('This "=" is one too many: no name stands right before it.',"Delete it."),"attribute-name":said('Here, in the start tag of <{name}>, the name of an attribute, "/>" or ">" has to stand.',"Delete what stands here, or look for a missing or a surplus quote before it. Inside a value, write &quot; for a double quote."),"stray-quote":said("This quote is one too many: the value before it is closed already.","Delete it. If it belongs to the value, move it there, and write &quot; (or &apos;) for it."),"text-after-value":said('The value of "{name}" ends at this quote, and what follows is no attribute.',"If the quote belongs to the value, write &quot; (or &apos;) for it: a backslash or a second quote does not help in XML. Else delete what follows."),"space-missing":said('After the value of "{name}" there has to be a space, "/>" or ">".',"Add the space. If the quote belongs to the value, write &quot; (or &apos;) for it."),"unusual-space":said("What looks like a space here, or does not show at all, is another character, such as a no-break space.","Replace it by an ordinary space, or delete it. It often comes with text that was copied from a web page."),"duplicate-attribute":said('The attribute "{name}" appears twice in this element.',"Keep one of them."),"duplicate-expanded-name":said('The attributes "{name}" and "{other}" have the same name in the same namespace.',"Keep one of them."),"tag-not-closed":said('The start tag of <{name}> has no ">".','Add ">" or "/>" here.'),"comment-in-tag":said("A comment stands inside the start tag of <{name}>.","Move it before or after the element: inside a tag, XML knows no comments."),"end-tag-not-closed":said('The end tag </{name}> has no ">".','Add ">" here.'),"end-tag-backslash":said('An end tag begins with "</", not with a backslash.',"Write </ for it."),"stray-slash":said('A "/" in a start tag has to be followed by ">".','Write "/>" at the end of the element, and quote every value.'),"end-tag-attributes":said("An end tag contains only its name.","Write </{name}>; attributes belong in the start tag."),"end-tag-self-closed":said('An end tag does not end in "/>".',"Write </{name}>."),mismatch:said("</{name}> does not close <{other}> of line {line}, the element that is open here.","Correct the name of one of the two tags, or delete this one."),"mismatch-letter-case":said("</{name}> does not close <{other}> of line {line}: upper and lower case count.","Write both names in the same way."),"never-closed":said("</{name}> stands here while <{other}> of line {line} inside it is still open.",'Add </{other}> before this tag, where the element ends, or end its start tag with "/>" if it is empty.'),"end-tag-surplus":said("There is no open element that </{name}> could close: the one of line {line} is closed already.",'Delete this tag. An element that ends in "/>" has no end tag.'),"end-tag-alone":said("There is no open element that </{name}> could close.",'Delete it, or add the start tag. An element that ends in "/>" is closed already.'),"element-not-closed":said("The file ends, and <{name}> of line {line} is still open.","Add </{name}> where the element ends. If the file was cut off, restore it from git."),"space-after-less-than":said('White space stands between "<" and the name.','Delete the white space; for a literal "<", write &lt;.'),"raw-less-than":said('A raw "<" stands here that begins no tag.','Write &lt; for a literal "<".'),"cdata-end-in-text":said('"]]>" stands in text outside of a CDATA section.',"Write ]]&gt; for it."),"comment-not-closed":said("The comment that begins here has no end.","Add --\x3e where the comment ends."),"comment-hyphens":said('"--" stands inside a comment.',"Inside a comment, put a space between hyphens; end it with --\x3e alone."),"comment-nested":said("A comment begins inside a comment.","Delete the inner \x3c!-- and --\x3e, or end the outer comment before it: comments do not nest."),"comment-end":said("White space stands inside the end of a comment.","Write --\x3e without white space in it."),"comment-start":said("A comment has to begin with \x3c!--.","Write \x3c!-- with two hyphens."),"cdata-not-closed":said("The CDATA section that begins here has no end.","Add ]]> where it ends."),"cdata-start":said("A CDATA section has to begin with <![CDATA[, in capitals.","Write <![CDATA[ without white space."),"cdata-outside":said("A CDATA section stands outside of the root element.","Delete it, or move it into an element."),"markup-declaration":said('"<!" begins no comment, CDATA section or DOCTYPE here.','Comments begin with \x3c!--; DOCTYPE is written in capitals. For a literal "<", write &lt;.'),"doctype-misplaced":said("A DOCTYPE may stand once, and before the root element only.","Delete it; a web.config needs none."),doctype:said("The DOCTYPE is not well-formed.","Delete it; a web.config needs none, and .NET Framework takes references to its entities literally."),"declared-entities":said("With its DOCTYPE, this file is not well-formed.","Delete the DOCTYPE, and write the values themselves in place of its entities."),"instruction-not-closed":said("The processing instruction that begins here has no end.","Add ?> where it ends."),"instruction-name":said('A processing instruction needs a name right after "<?", without a colon, and white space after the name.',"Delete it; .NET Framework refuses processing instructions in a web.config."),"declaration-not-first":said("The XML declaration is not at the start of the file: something stands before it.","Delete what stands before <?xml: white space, an empty line, a comment, or a second byte order mark."),"declaration-letter-case":said("The XML declaration is written with <?xml, in lower case.",'Write <?xml version="1.0" encoding="utf-8"?>.'),declaration:said("The XML declaration is malformed: it contains version, encoding and standalone, in this order, in quotes.",'Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-version":said('The XML declaration has to begin with version="1.0".','Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-encoding":said("The XML declaration gives no usable name of an encoding.",'Write encoding="utf-8", or the encoding in which the file is saved.'),"declaration-standalone":said('In the XML declaration, standalone is "yes" or "no".',"Delete it; a web.config does not need it."),"root-missing":said("There is no root element: the file is empty, or contains comments only.","Restore the file from git."),"second-root":said("A second root element begins here: <{name}>. The root, <{other}>, ended in line {line}.","A file has one root: delete one of the two, or move this element into the other."),"root-closed-early":said("The root, <{name}>, ends here, but more elements follow from line {line}.",'The file has </{name}> once more below: delete this end tag, or write ">" for "/>".'),"text-after-root":said("Text stands after the end of the root element.","Delete it, or move it into the root. Look for an end tag too many above."),"text-before-root":said("Text stands before the root element.","Delete it. Nothing but white space and comments may stand here."),"second-mark":said("A second byte order mark (U+FEFF) stands at the start of the file.",'Delete it: save the file once "without BOM" in an editor, then again as it should be.'),"qualified-name":said('The name "{name}" is not a name with at most one prefix.',"Use one colon at most, with a name on either side."),"undeclared-prefix":said('The prefix "{name}" is declared nowhere.','Declare it with xmlns:{name}="\u2026" on this element or above, or delete the prefix. An attribute such as xdt:Transform belongs in a transform file.'),"reserved-prefix":said("The prefixes xml and xmlns, and their namespaces, are reserved.","Choose another prefix."),"empty-namespace":said("A prefix cannot be declared with an empty namespace.","Give the namespace a name, or delete the declaration.")}
function isJson(e){return/\.json$/i.test(e)}function isSecretInXml(t,n){return e.m(t,{start:n,end:n})}function isSecretInJson(t,n,a){const s=Math.max(t.lastIndexOf("\n",n-1),t.lastIndexOf("\r",n-1))+1
const o=t.slice(n).search(/[\r\n]/)
const r=t.slice(s,o<0?t.length:n+o)
return void 0===a?e.n(r):e.j(r)}function refuseUnfinished(t,n,a){refuseQuoteTooFew(t,n)
const s=tagName(t,n)
t.startsWith("\x3c!--",a)&&e.d("comment-in-tag",[a,a+4],{name:s})
const o=n.attributes.at(-1)?.end??n.nameEnd
e.d("tag-not-closed",[o,o],{name:s})}function refuseUnquoted(t,n,{name:a,equals:s,open:o}){const r={name:tagName(t,n)}
const i=t.charAt(o)
const l=[o,o+1];/[\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\xab\xbb]/.test(i)&&e.d("curly-quote",l,r)
if(o===s){isQuote(i)&&e.d("equals-missing",[a.end,o+1],r)
e.d("value-missing",[a.start,a.end],r)}"="===i&&e.d("stray-equals",l);/^[/><]?$/.test(i)&&e.d("value-missing",[a.start,o],r)
e.d("value-not-quoted",l,r)}function refuseValue(t,n,a){const{text:s}=t
const{name:o,open:r}=a
const i=s.indexOf(s.charAt(r),r+1)
const l=s.indexOf("<",r)
const c=l<0?s.length:l
if(i>=0&&closesValue(s,r,i)){e.g(t,s.slice(r+1,c),r+1)
e.d("less-than-in-value",[c,c+1],{name:s.slice(o.start,o.end)})}refuseOpenValue(s,n,{name:o,open:r,end:c})}function closesValue(e,t,n){return/^[ \t\r\n/>?]?$/.test(e.charAt(n+1))&&!endsInName(e.slice(t+1,n))}function refuseOpenValue(t,n,{name:a,open:s,end:o}){const r=t.startsWith('"',s)?/[\u201c\u201d\u201e\u201f]/:/[\u2018\u2019\u201a\u201b]/
const i=t.slice(s+1,o).search(r)
const l=s+1+i
i>=0&&e.d("curly-quote",[l,l+1],{name:tagName(t,n)})
e.d("value-not-closed",[s,s+1],{name:t.slice(a.start,a.end)})}function refuseQuoteTooFew(e,t){const n=t.attributes.at(-1)
if(void 0===n||!endsInName(n.raw))return
const a={start:n.start,end:n.nameEnd}
refuseOpenValue(e,t,{name:a,open:n.valueStart-1,end:n.valueEnd})}function refuseQuoteTooMany(t,{name:n,quote:a,valueEnd:s,end:o}){const r=/[^<>]*/.exec(t.slice(o))?.[0]??""
const i=r.split(a).length-1
i%2==1&&e.d("text-after-value",[s,o],{name:n})}function endsInName(e){return/[ \t\r\n][^ \t\r\n=<>"']+[ \t\r\n]*=[ \t\r\n]*$/.test(e.slice(-200))}function refuseUnseparated(t,{name:n,valueEnd:a,end:s}){const o=e.e(t,s)
const r=o>s&&/^[ \t\r\n]*=/.test(t.slice(o,o+200))
r&&e.d("space-missing",[s,s+1],{name:n})
e.d("text-after-value",[a,s+1],{name:n})}function refuseUnusualSpace(t,n){isUnusualSpace(t.charAt(n))&&e.d("unusual-space",[n,n+1])}function isUnusualSpace(t){return/[\s\x85\u200b\u2060]/.test(t)&&!e.b(t.charCodeAt(0))}function isQuote(e){return'"'===e||"'"===e}function tagName(t,{start:n,nameEnd:a}){return e.f(t,{start:n,end:a})}function isInside(e,t){let n=e
for(;null!==n&&n.name!==t;)n=n.parent
return null!==n}function startTagName(t,{start:n,nameEnd:a}){return e.f(t,{start:n,end:a})}const n={"stray-equals":e=>"="===e?"":null,"unusual-space":e=>/^\p{Zs}$/u.test(e)?" ":null,"declaration-letter-case":e=>/^<\?xml$/i.test(e)?"<?xml":null}
const a=' xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'
function declaration(e,{start:t,end:n}){const s=/^(?:\s|<\?[^>]*\?>|<!--[^>]*-->)*<(configuration)(?=[\s>])/.exec(e)
if(null===s||!e.slice(t,n).startsWith("xdt:"))return null
const o=s[0].length
return{span:{start:o-13,end:o},after:`configuration${a}`}}const s=1e3
function ampersandRewrite(e,{start:t}){const n=e.slice(Math.max(0,t-s),t)
const a=n.slice(n.lastIndexOf("<"))
const o=/["']/.exec(a.replaceAll(/"[^"]*"|'[^']*'/g,""))?.[0]
if(!a.startsWith("<")||void 0===o)return null
const r=t-n.length+n.lastIndexOf(o)+1
const i=e.slice(r,t+s)
const l=i.slice(0,i.indexOf(o))
if(!i.includes(o)||/[<\r\n]/.test(l))return null
const c={start:r,end:r+l.length}
return{span:c,after:l.replaceAll(/&(?!(?:\w+|#\d+|#x[\da-fA-F]+);)/g,"&amp;")}}exports.M=t
exports.a=function refuseAttribute(t,n,a){const{text:s}=t
const o=e.s(s,a.end)
const r=s.startsWith("=",o)?e.s(s,o+1):o
r>o&&isQuote(s.charAt(r))&&refuseValue(t,n,{name:a,open:r})
refuseUnusualSpace(s,r)
const i=n.attributes.at(-1)
if(void 0!==i){refuseQuoteTooFew(s,n)
refuseQuoteTooMany(s,i)}refuseUnquoted(s,n,{name:a,equals:o,open:r})}
exports.b=function refuseOpen(t,n){let a=t.length
for(;e.b(t.charCodeAt(a-1));)a-=1
const s=e.l(t,n.start)
e.d("element-not-closed",[a,a],{name:startTagName(t,n),line:s})}
exports.c=function refuseOutside(t,n,a){const s=[n,n+1]
0===n&&t.startsWith("\ufeff")&&e.d("second-mark",s)
isUnusualSpace(t.charAt(n))&&e.d("unusual-space",s)
e.d(null===a?"text-before-root":"text-after-root",s)}
exports.d=function refuseDeclared(t,n){t.startsWith("[",n+2)&&e.d("cdata-start",[n,n+3])
const a=/^<! *[-\u2013\u2014]/.test(t.slice(n,n+20))
e.d(a?"comment-start":"markup-declaration",[n,n+2])}
exports.e=function refuseLessThan(t,n){const a=t.slice(n+1,n+40)
const s=/^\/?[ \t\r\n]+[/!?]?[A-Za-z]/.test(a)
s&&e.d("space-after-less-than",[n,n+1]);/^\\[A-Za-z]/.test(a)&&e.d("end-tag-backslash",[n,n+2])
a.startsWith("--")&&e.d("comment-start",[n,n+1])
e.d("raw-less-than",[n,n+1])}
exports.f=function refuseSecondRoot(t,n,a){const s=t.slice(n.start+1,n.end)!==a.name
if(s&&t.includes(`</${a.name}`,n.start)){const s=Math.min(a.endTagStart,a.end-2)
e.d("root-closed-early",[s,a.end],{name:a.name,line:e.l(t,n.start)})}const o={name:e.f(t,n),other:a.name,line:e.l(t,a.end)}
e.d("second-root",[n.start,n.end],o)}
exports.g=function refuseMismatch(t,n,{open:a,closed:s}){const o=[n.start,n.end]
const r=t.slice(n.start+2,n.end)
const i=startTagName(t,a)
const l=e.l(t,a.start)
isInside(a.parent,r)&&e.d("never-closed",o,{name:r,other:i,line:l})
null!==s&&s.parent===a&&s.name===r&&e.d("end-tag-surplus",o,{name:r,line:e.l(t,s.start)})
const c=r.toLowerCase()===a.name.toLowerCase()
const d=c?"mismatch-letter-case":"mismatch"
e.d(d,o,{name:e.f(t,n),other:i,line:l})}
exports.h=function refuseEndTag(t,n,a){const s=t.slice(n.start+2,n.end)
const o=t.charAt(a)
""!==o&&"<"!==o||e.d("end-tag-not-closed",[n.end,n.end],{name:s})
const r="/"===o?"end-tag-self-closed":"end-tag-attributes"
e.d(r,[a,a+1],{name:s})}
exports.i=function repairOf({path:e,text:t},{span:n,after:a}){const s=t.slice(n.start,n.end)
if(/[\r\n]/.test(s+a)||s===a)return null
const o=t.slice(Math.max(0,n.start-3e3),n.start)
const r=t.slice(n.end,n.end+3e3)
const i=isJson(e)?isSecretInJson:isSecretInXml
const l=o.length
return i(o+s+r,l)||i(o+a+r,l,a)?null:{before:s,after:a}}
exports.m=function mayBeShown(t,n){return isJson(t)?!e.n(n):!isSecretInXml(n,0)}
exports.r=function refusePart(t,n,a){const s=t.charAt(a)
const o=[a,a+1]
""!==s&&"<"!==s||refuseUnfinished(t,n,a)
refuseUnusualSpace(t,a)
const r=n.attributes.at(-1)
if(void 0!==r){refuseQuoteTooFew(t,n)
const i=/^[ \t\r\n/><]?$/.test(t.charAt(a+1))
isQuote(s)&&i&&e.d("stray-quote",o)
refuseQuoteTooMany(t,r)
a===r.end&&refuseUnseparated(t,r)}"/"===s&&e.d("stray-slash",o)
"="===s&&e.d("stray-equals",o)
e.d("attribute-name",o,{name:tagName(t,n)})}
exports.x=function xmlRewrite({path:e,text:t,fault:a}){if("ampersand"===a.kind)return ampersandRewrite(t,a)
if("undeclared-prefix"===a.kind)return/\.xdt\.config$/i.test(e)?declaration(t,a):null
const s=n[a.kind]
const o=t.slice(a.start,a.end)
const r=s?.(o)??null
return null===r?null:{span:{start:a.start,end:a.end},after:r}}

