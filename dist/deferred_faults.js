"use strict"
const e=require("./base.js")
const t=3e3
function repairOf({path:e,text:n},{span:a,after:s}){const o=n.slice(a.start,a.end)
if(/[\r\n]/.test(o+s)||o===s)return null
const i=n.slice(Math.max(0,a.start-t),a.start)
const r=n.slice(a.end,a.end+t)
const l=isJson(e)?isSecretInJson:isSecretInXml
const c=i.length
return l(i+o+r,c)||l(i+s+r,c,s)?null:{before:o,after:s}}function mayBeShown(t,n){return isJson(t)?!e.n(n):!isSecretInXml(n,0)}function isJson(e){return/\.json$/i.test(e)}function isSecretInXml(t,n){return e.m(t,{start:n,end:n})}function isSecretInJson(t,n,a){const s=Math.max(t.lastIndexOf("\n",n-1),t.lastIndexOf("\r",n-1))+1
const o=t.slice(n).search(/[\r\n]/)
const i=t.slice(s,o<0?t.length:n+o)
return a===undefined?e.n(i):e.j(i)}const said=(e,t)=>({message:e,hint:t})
const n={"conflict-marker":said("A conflict marker of git stands here: a merge was committed before it was resolved.","Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."),"forbidden-character":said("The character {name} stands here, which XML cannot contain: a control character, half of a pair, or none at all.","Delete it. It often comes with text that was copied from elsewhere, and most editors do not show it."),ampersand:said('A raw "&" stands here; in XML it begins a reference.','Write &amp; for it, also in a password: the site reads it as a single "&".'),"unknown-entity":said("This reference names an entity that XML does not know.",'Write the character itself, or its number: XML knows &amp; &lt; &gt; &quot; &apos; and numbers such as &#160; alone, not the names of HTML. For a literal "&", write &amp;.'),"reference-not-ended":said('The reference that begins here has no ";".','Add the ";", as in &amp;. For a literal "&", write &amp;.'),"character-reference":said('This character reference is not complete: "&#" wants decimal digits, "&#x" hexadecimal ones, and a ";".','Write it as &#160; or &#xA0;. For a literal "&", write &amp;.'),"forbidden-reference":said("This reference stands for a character that cannot stand in XML 1.0, not even as a reference.","Delete it."),"less-than-in-value":said('A raw "<" stands in the value of "{name}".','Write &lt; for it, also in a password: the site reads it as a single "<".'),"value-not-closed":said('The value of "{name}" has no closing quote.',"Add the quote where the value ends. If the value itself contains that quote, write &quot; (or &apos;) for it."),"value-not-quoted":said("A value in the start tag of <{name}> is not in quotes.","Put it in double quotes."),"curly-quote":said("A typographic quote stands in the start tag of <{name}> where a straight one belongs.","Put the value in straight quotes. A word processor or a web page may have changed them."),"value-missing":said("An attribute in the start tag of <{name}> has no value.",'Give it one, as in name="value". If it is not an attribute, look for a surplus quote before it.'),"equals-missing":said('In the start tag of <{name}>, the "=" between the name of an attribute and its value is missing.',"Add it here."),"stray-equals":said('This "=" is one too many: no name stands right before it.',"Delete it."),"attribute-name":said('Here, in the start tag of <{name}>, the name of an attribute, "/>" or ">" has to stand.',"Delete what stands here, or look for a missing or a surplus quote before it. Inside a value, write &quot; for a double quote."),"stray-quote":said("This quote is one too many: the value before it is closed already.","Delete it. If it belongs to the value, move it there, and write &quot; (or &apos;) for it."),"text-after-value":said('The value of "{name}" ends at this quote, and what follows is no attribute.',"If the quote belongs to the value, write &quot; (or &apos;) for it: a backslash or a second quote does not help in XML. Else delete what follows."),"space-missing":said('After the value of "{name}" there has to be a space, "/>" or ">".',"Add the space. If the quote belongs to the value, write &quot; (or &apos;) for it."),"unusual-space":said("What looks like a space here, or does not show at all, is another character, such as a no-break space.","Replace it by an ordinary space, or delete it. It often comes with text that was copied from a web page."),"duplicate-attribute":said('The attribute "{name}" appears twice in this element.',"Keep one of them."),"duplicate-expanded-name":said('The attributes "{name}" and "{other}" have the same name in the same namespace.',"Keep one of them."),"tag-not-closed":said('The start tag of <{name}> has no ">".','Add ">" or "/>" here.'),"comment-in-tag":said("A comment stands inside the start tag of <{name}>.","Move it before or after the element: inside a tag, XML knows no comments."),"end-tag-not-closed":said('The end tag </{name}> has no ">".','Add ">" here.'),"end-tag-backslash":said('An end tag begins with "</", not with a backslash.',"Write </ for it."),"stray-slash":said('A "/" in a start tag has to be followed by ">".','Write "/>" at the end of the element, and quote every value.'),"end-tag-attributes":said("An end tag contains only its name.","Write </{name}>; attributes belong in the start tag."),"end-tag-self-closed":said('An end tag does not end in "/>".',"Write </{name}>."),mismatch:said("</{name}> does not close <{other}> of line {line}, the element that is open here.","Correct the name of one of the two tags, or delete this one."),"mismatch-letter-case":said("</{name}> does not close <{other}> of line {line}: upper and lower case count.","Write both names in the same way."),"never-closed":said("</{name}> stands here while <{other}> of line {line} inside it is still open.",'Add </{other}> before this tag, where the element ends, or end its start tag with "/>" if it is empty.'),"end-tag-surplus":said("There is no open element that </{name}> could close: the one of line {line} is closed already.",'Delete this tag. An element that ends in "/>" has no end tag.'),"end-tag-alone":said("There is no open element that </{name}> could close.",'Delete it, or add the start tag. An element that ends in "/>" is closed already.'),"element-not-closed":said("The file ends, and <{name}> of line {line} is still open.","Add </{name}> where the element ends. If the file was cut off, restore it from git."),"space-after-less-than":said('White space stands between "<" and the name.','Delete the white space; for a literal "<", write &lt;.'),"raw-less-than":said('A raw "<" stands here that begins no tag.','Write &lt; for a literal "<".'),"cdata-end-in-text":said('"]]>" stands in text outside of a CDATA section.',"Write ]]&gt; for it."),"comment-not-closed":said("The comment that begins here has no end.","Add --\x3e where the comment ends."),"comment-hyphens":said('"--" stands inside a comment.',"Inside a comment, put a space between hyphens; end it with --\x3e alone."),"comment-nested":said("A comment begins inside a comment.","Delete the inner \x3c!-- and --\x3e, or end the outer comment before it: comments do not nest."),"comment-end":said("White space stands inside the end of a comment.","Write --\x3e without white space in it."),"comment-start":said("A comment has to begin with \x3c!--.","Write \x3c!-- with two hyphens."),"cdata-not-closed":said("The CDATA section that begins here has no end.","Add ]]> where it ends."),"cdata-start":said("A CDATA section has to begin with <![CDATA[, in capitals.","Write <![CDATA[ without white space."),"cdata-outside":said("A CDATA section stands outside of the root element.","Delete it, or move it into an element."),"markup-declaration":said('"<!" begins no comment, CDATA section or DOCTYPE here.','Comments begin with \x3c!--; DOCTYPE is written in capitals. For a literal "<", write &lt;.'),"doctype-misplaced":said("A DOCTYPE may stand once, and before the root element only.","Delete it; a web.config needs none."),doctype:said("The DOCTYPE is not well-formed.","Delete it; a web.config needs none, and .NET Framework takes references to its entities literally."),"declared-entities":said("With its DOCTYPE, this file is not well-formed.","Delete the DOCTYPE, and write the values themselves in place of its entities."),"instruction-not-closed":said("The processing instruction that begins here has no end.","Add ?> where it ends."),"instruction-name":said('A processing instruction needs a name right after "<?", without a colon, and white space after the name.',"Delete it; .NET Framework refuses processing instructions in a web.config."),"declaration-not-first":said("The XML declaration is not at the start of the file: something stands before it.","Delete what stands before <?xml: white space, an empty line, a comment, or a second byte order mark."),"declaration-letter-case":said("The XML declaration is written with <?xml, in lower case.",'Write <?xml version="1.0" encoding="utf-8"?>.'),declaration:said("The XML declaration is malformed: it contains version, encoding and standalone, in this order, in quotes.",'Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-version":said('The XML declaration has to begin with version="1.0".','Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-encoding":said("The XML declaration gives no usable name of an encoding.",'Write encoding="utf-8", or the encoding in which the file is saved.'),"declaration-standalone":said('In the XML declaration, standalone is "yes" or "no".',"Delete it; a web.config does not need it."),"root-missing":said("There is no root element: the file is empty, or contains comments only.","Restore the file from git."),"second-root":said("A second root element begins here: <{name}>. The root, <{other}>, ended in line {line}.","A file has one root: delete one of the two, or move this element into the other."),"root-closed-early":said("The root, <{name}>, ends here, but more elements follow from line {line}.",'The file has </{name}> once more below: delete this end tag, or write ">" for "/>".'),"text-after-root":said("Text stands after the end of the root element.","Delete it, or move it into the root. Look for an end tag too many above."),"text-before-root":said("Text stands before the root element.","Delete it. Nothing but white space and comments may stand here."),"second-mark":said("A second byte order mark (U+FEFF) stands at the start of the file.",'Delete it: save the file once "without BOM" in an editor, then again as it should be.'),"qualified-name":said('The name "{name}" is not a name with at most one prefix.',"Use one colon at most, with a name on either side."),"undeclared-prefix":said('The prefix "{name}" is declared nowhere.','Declare it with xmlns:{name}="\u2026" on this element or above, or delete the prefix. An attribute such as xdt:Transform belongs in a transform file.'),"reserved-prefix":said("The prefixes xml and xmlns, and their namespaces, are reserved.","Choose another prefix."),"empty-namespace":said("A prefix cannot be declared with an empty namespace.","Give the namespace a name, or delete the declaration.")}
function refusePart(t,n,a){const s=t.charAt(a)
const o=[a,a+1]
if(s===""||s==="<")refuseUnfinished(t,n,a)
refuseUnusualSpace(t,a)
const i=n.attributes.at(-1)
if(i!==undefined){refuseQuoteTooFew(t,n)
const r=/^[ \t\r\n/><]?$/.test(t.charAt(a+1))
if(isQuote(s)&&r)e.d("stray-quote",o)
refuseQuoteTooMany(t,i)
if(a===i.end)refuseUnseparated(t,i)}if(s==="/")e.d("stray-slash",o)
if(s==="=")e.d("stray-equals",o)
e.d("attribute-name",o,{name:tagName(t,n)})}function refuseUnfinished(t,n,a){refuseQuoteTooFew(t,n)
const s=tagName(t,n)
if(t.startsWith("\x3c!--",a))e.d("comment-in-tag",[a,a+4],{name:s})
const o=n.attributes.at(-1)?.end??n.nameEnd
e.d("tag-not-closed",[o,o],{name:s})}function refuseAttribute(t,n,a){const{text:s}=t
const o=e.s(s,a.end)
const i=s.startsWith("=",o)?e.s(s,o+1):o
if(i>o&&isQuote(s.charAt(i)))refuseValue(t,n,{name:a,open:i})
refuseUnusualSpace(s,i)
const r=n.attributes.at(-1)
if(r!==undefined){refuseQuoteTooFew(s,n)
refuseQuoteTooMany(s,r)}refuseUnquoted(s,n,{name:a,equals:o,open:i})}function refuseUnquoted(t,n,{name:a,equals:s,open:o}){const i={name:tagName(t,n)}
const r=t.charAt(o)
const l=[o,o+1]
if(/[\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\xab\xbb]/.test(r))e.d("curly-quote",l,i)
if(o===s){if(isQuote(r))e.d("equals-missing",[a.end,o+1],i)
e.d("value-missing",[a.start,a.end],i)}if(r==="=")e.d("stray-equals",l)
if(/^[/><]?$/.test(r))e.d("value-missing",[a.start,o],i)
e.d("value-not-quoted",l,i)}function refuseValue(t,n,a){const{text:s}=t
const{name:o,open:i}=a
const r=s.indexOf(s.charAt(i),i+1)
const l=s.indexOf("<",i)
const c=l<0?s.length:l
if(r>=0&&closesValue(s,i,r)){e.g(t,s.slice(i+1,c),i+1)
e.d("less-than-in-value",[c,c+1],{name:s.slice(o.start,o.end)})}refuseOpenValue(s,n,{name:o,open:i,end:c})}function closesValue(e,t,n){return/^[ \t\r\n/>?]?$/.test(e.charAt(n+1))&&!endsInName(e.slice(t+1,n))}function refuseOpenValue(t,n,{name:a,open:s,end:o}){const i=t.startsWith('"',s)?/[\u201c\u201d\u201e\u201f]/:/[\u2018\u2019\u201a\u201b]/
const r=t.slice(s+1,o).search(i)
const l=s+1+r
if(r>=0)e.d("curly-quote",[l,l+1],{name:tagName(t,n)})
e.d("value-not-closed",[s,s+1],{name:t.slice(a.start,a.end)})}function refuseQuoteTooFew(e,t){const n=t.attributes.at(-1)
if(n===undefined||!endsInName(n.raw))return
const a={start:n.start,end:n.nameEnd}
refuseOpenValue(e,t,{name:a,open:n.valueStart-1,end:n.valueEnd})}function refuseQuoteTooMany(t,{name:n,quote:a,valueEnd:s,end:o}){const i=/[^<>]*/.exec(t.slice(o))?.[0]??""
const r=i.split(a).length-1
if(r%2===1)e.d("text-after-value",[s,o],{name:n})}function endsInName(e){return/[ \t\r\n][^ \t\r\n=<>"']+[ \t\r\n]*=[ \t\r\n]*$/.test(e.slice(-200))}function refuseUnseparated(t,{name:n,valueEnd:a,end:s}){const o=e.e(t,s)
const i=o>s&&/^[ \t\r\n]*=/.test(t.slice(o,o+200))
if(i)e.d("space-missing",[s,s+1],{name:n})
e.d("text-after-value",[a,s+1],{name:n})}function refuseUnusualSpace(t,n){if(isUnusualSpace(t.charAt(n)))e.d("unusual-space",[n,n+1])}function isUnusualSpace(t){return/[\s\x85\u200b\u2060]/.test(t)&&!e.b(t.charCodeAt(0))}function isQuote(e){return e==='"'||e==="'"}function tagName(t,{start:n,nameEnd:a}){return e.f(t,{start:n,end:a})}function refuseLessThan(t,n){const a=t.slice(n+1,n+40)
const s=/^\/?[ \t\r\n]+[/!?]?[A-Za-z]/.test(a)
if(s)e.d("space-after-less-than",[n,n+1])
if(/^\\[A-Za-z]/.test(a))e.d("end-tag-backslash",[n,n+2])
if(a.startsWith("--"))e.d("comment-start",[n,n+1])
e.d("raw-less-than",[n,n+1])}function refuseDeclared(t,n){if(t.startsWith("[",n+2))e.d("cdata-start",[n,n+3])
const a=/^<! *[-\u2013\u2014]/.test(t.slice(n,n+20))
e.d(a?"comment-start":"markup-declaration",[n,n+2])}function refuseMismatch(t,n,{open:a,closed:s}){const o=[n.start,n.end]
const i=t.slice(n.start+2,n.end)
const r=startTagName(t,a)
const l=e.l(t,a.start)
if(isInside(a.parent,i))e.d("never-closed",o,{name:i,other:r,line:l})
if(s!==null&&s.parent===a&&s.name===i){e.d("end-tag-surplus",o,{name:i,line:e.l(t,s.start)})}const c=i.toLowerCase()===a.name.toLowerCase()
const d=c?"mismatch-letter-case":"mismatch"
e.d(d,o,{name:e.f(t,n),other:r,line:l})}function isInside(e,t){let n=e
while(n!==null&&n.name!==t)n=n.parent
return n!==null}function refuseEndTag(t,n,a){const s=t.slice(n.start+2,n.end)
const o=t.charAt(a)
if(o===""||o==="<"){e.d("end-tag-not-closed",[n.end,n.end],{name:s})}const i=o==="/"?"end-tag-self-closed":"end-tag-attributes"
e.d(i,[a,a+1],{name:s})}function refuseSecondRoot(t,n,a){const s=t.slice(n.start+1,n.end)!==a.name
if(s&&t.includes(`</${a.name}`,n.start)){const s=Math.min(a.endTagStart,a.end-2)
e.d("root-closed-early",[s,a.end],{name:a.name,line:e.l(t,n.start)})}const o={name:e.f(t,n),other:a.name,line:e.l(t,a.end)}
e.d("second-root",[n.start,n.end],o)}function refuseOpen(t,n){let a=t.length
while(e.b(t.charCodeAt(a-1)))a-=1
const s=e.l(t,n.start)
e.d("element-not-closed",[a,a],{name:startTagName(t,n),line:s})}function refuseOutside(t,n,a){const s=[n,n+1]
if(n===0&&t.startsWith("\ufeff"))e.d("second-mark",s)
if(isUnusualSpace(t.charAt(n)))e.d("unusual-space",s)
e.d(a===null?"text-before-root":"text-after-root",s)}function startTagName(t,{start:n,nameEnd:a}){return e.f(t,{start:n,end:a})}function xmlRewrite({path:e,text:t,fault:n}){if(n.kind==="ampersand")return ampersandRewrite(t,n)
if(n.kind==="undeclared-prefix"){return/\.xdt\.config$/i.test(e)?declaration(t,n):null}const s=a[n.kind]
const o=t.slice(n.start,n.end)
const i=s?.(o)??null
return i===null?null:{span:{start:n.start,end:n.end},after:i}}const a={"stray-equals":e=>e==="="?"":null,"unusual-space":e=>/^\p{Zs}$/u.test(e)?" ":null,"declaration-letter-case":e=>/^<\?xml$/i.test(e)?"<?xml":null}
const s=' xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'
function declaration(e,{start:t,end:n}){const a=/^(?:\s|<\?[^>]*\?>|<!--[^>]*-->)*<(configuration)(?=[\s>])/.exec(e)
if(a===null||!e.slice(t,n).startsWith("xdt:"))return null
const o=a[0].length
return{span:{start:o-"configuration".length,end:o},after:`configuration${s}`}}const o=1e3
function ampersandRewrite(e,{start:t}){const n=e.slice(Math.max(0,t-o),t)
const a=n.slice(n.lastIndexOf("<"))
const s=/["']/.exec(a.replaceAll(/"[^"]*"|'[^']*'/g,""))?.[0]
if(!a.startsWith("<")||s===undefined)return null
const i=t-n.length+n.lastIndexOf(s)+1
const r=e.slice(i,t+o)
const l=r.slice(0,r.indexOf(s))
if(!r.includes(s)||/[<\r\n]/.test(l))return null
const c={start:i,end:i+l.length}
return{span:c,after:l.replaceAll(/&(?!(?:\w+|#\d+|#x[\da-fA-F]+);)/g,"&amp;")}}exports.M=n
exports.a=refusePart
exports.b=refuseAttribute
exports.c=refuseOpen
exports.d=refuseOutside
exports.e=refuseDeclared
exports.f=refuseLessThan
exports.g=refuseSecondRoot
exports.h=refuseMismatch
exports.i=refuseEndTag
exports.m=mayBeShown
exports.r=repairOf
exports.x=xmlRewrite

