"use strict"
const e=require("node:buffer")
const t=require("./base.js")
const n=require("./judging.js")
const r=require("./web_config.js")
const s=require("./transforms.js")
const o=/<!--[^]*?-->|<\?[^]*?\?>|<!ENTITY[ \t\r\n]+([^ \t\r\n%"'<>]+)[ \t\r\n]+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/g
const i=/&([^#&;][^&;]*);/g
const a=/&#(x[0-9a-fA-F]+|[0-9]+);/g
class Entities{#e=new Map
#t=1e6
constructor(e){for(const t of e?.matchAll(o)??[]){const[,e,n,r]=t
void 0===e||this.#e.has(e)||this.#e.set(e,withCharacters(n??r??""))}}expand(e){return this.#n(e,0)}decode(e){return this.#r(e,0)}#n(e,n){const r=t.V(e)
if(void 0!==r)return{ok:!0,text:r}
const s=this.#e.get(e)
if(void 0===s||n>50)return{ok:!1,entity:e}
this.#t-=s.length+1
return this.#t<0?{ok:!1,entity:e}:this.#r(s,n+1)}#r(e,t){if(!e.includes("&"))return{ok:!0,text:e}
const n=[]
let r=0
for(const s of e.matchAll(i)){const o=this.#n(s[1]??"",t)
if(!o.ok)return o
n.push(withCharacters(e.slice(r,s.index)),o.text)
r=s.index+s[0].length}return{ok:!0,text:n.join("")+withCharacters(e.slice(r))}}}function withCharacters(e){return e.replaceAll(a,(e,t)=>String.fromCodePoint(t.startsWith("x")?Number.parseInt(t.slice(1),16):Number(t)))}const l="http://www.w3.org/2000/xmlns/"
class Parent{first=null
last=null
insertBefore(e,t){const n=null===t?this.last:t.previous
e.parent=this
e.previous=n
e.next=t
null===n?this.first=e:n.next=e
null===t?this.last=e:t.previous=e
changed(this)}remove(e){changed(this)
null===e.previous?this.first=e.next:e.previous.next=e.next
null===e.next?this.last=e.previous:e.next.previous=e.previous
e.parent=e.previous=e.next=null}get children(){const e=[]
for(let t=this.first;null!==t;t=t.next)e.push(t)
return e}}function changed(e){null!==e.document&&(e.document.isNumbered=!1)}class DomDocument extends Parent{kind="document"
parent=null
document=this
order=0
isNumbered=!1
get root(){let e=this.first
for(;null!==e&&"element"!==e.kind;)e=e.next
return e}}function localPart(e){return e.slice(e.indexOf(":")+1)}function prefixPart(e){return e.slice(0,Math.max(0,e.indexOf(":")))}function addTo(e,t){const n=meaningOf(t)
e.byName.has(t.name)||e.byName.set(t.name,t)
e.byMeaning.has(n)||e.byMeaning.set(n,t)
e.size+=1}function meaningOf({namespace:e,localName:t}){return`${t} ${e}`}class DomElement extends Parent{kind="element"
parent=null
previous=null
next=null
order=0
name
localName
prefix
namespace
source
document
attributes=[]
#s=null
constructor({name:e,namespace:t},n,r){super()
this.name=e
this.namespace=t
this.source=n
this.document=r
this.localName=localPart(e)
this.prefix=prefixPart(e)}attribute(e){return this.#o().byName.get(e)??null}attributeOf(e,t){return this.#o().byMeaning.get(meaningOf({namespace:e,localName:t}))??null}#o(){const{attributes:e}=this
if(this.#s?.of===e&&this.#s.size===e.length)return this.#s
this.#s={of:e,size:0,byName:new Map,byMeaning:new Map}
for(const t of e)addTo(this.#s,t)
return this.#s}append(e){const t=this.attributeOf(e.namespace,e.localName)
null!==t&&this.drop(t)
e.owner=this
const n=this.#o()
this.attributes.push(e)
addTo(n,e)
changed(this)}drop(e){this.attributes=this.attributes.filter(t=>t!==e)
e.owner=null}}class DomAttribute{value
source
kind="attribute"
owner=null
order=0
name
namespace
localName
prefix
constructor({name:e,namespace:t},n,r){this.value=n
this.source=r
this.name=e
this.namespace=t
this.localName=localPart(e)
this.prefix=prefixPart(e)}get isDeclaration(){return this.namespace===l}get parent(){return this.owner}}class DomLeaf{kind
value
parent=null
previous=null
next=null
order=0
source
name
constructor(e,t,{source:n,name:r=""}){this.kind=e
this.value=t
this.source=n
this.name=r}}function isTextual(e){const{kind:t}=e
return"text"===t||"white-space"===t||"cdata"===t||"reference"===t}function following(e,t){return"element"!==e.kind&&"document"!==e.kind||null===e.first?followingOutside(e,t):e.first}function followingOutside(e,t){let n=e
for(;n!==t&&"document"!==n.kind;){if(null!==n.next)return n.next
if(null===n.parent)return null
n=n.parent}return null}class Unbuildable extends Error{fault
constructor(e){super(e.kind)
this.fault=e}}function build(e,{keepSpace:t}){try{return{ok:!0,document:new Builder(e,t).build()}}catch(e){if(!(e instanceof Unbuildable))throw e
return{ok:!1,fault:e.fault}}}class Builder{source
keepSpace
#i
#a=new DomDocument
#l
#u=new Map([["xml",["http://www.w3.org/XML/1998/namespace"]],["xmlns",[l]]])
#c=[]
#f=null
#d=!1
constructor(e,t){this.source=e
this.keepSpace=t
this.#i=e.text
const{doctype:n}=e
this.#l=new Entities(n&&this.#i.slice(n.start,n.end))}build(){const{nodes:e}=this.source
const t=this.#i.length
this.#c.push({parent:this.#a,nodes:e,next:0,offset:this.#h(),end:t})
for(let e=this.#c.at(-1);void 0!==e;e=this.#c.at(-1)){const t=e.nodes[e.next]
e.next+=1
void 0===t?this.#p(e):this.#m(e,t)}return this.#a}#h(){if(!/^<\?xml[ \t\r\n]/.test(this.#i))return 0
const e=this.#i.indexOf("?>")+2
const t=this.#i.slice(5,e-2)
this.#g(this.#a,new DomLeaf("declaration",t,{source:{start:0,end:e},name:"xml"}))
return e}#p(e){this.#w(e,e.end)
this.#x(e,e.end)
this.#c.pop()
const{parent:t}=e
if("element"===t.kind)for(const e of t.attributes)e.isDeclaration&&this.#u.get(declaredPrefix(e.name))?.pop()}#m(e,t){this.#w(e,t.start)
e.offset=t.end
if("text"===t.kind)this.#b(t,!0)
else if("reference"!==t.kind||this.#k(t)){this.#x(e,t.start)
"element"===t.kind?this.#v(e.parent,t):this.#g(e.parent,this.#E(t.kind,t))}else this.#b(t,!0)}#w(e,t){t>e.offset&&this.#b({start:e.offset},!1)}#b({start:e},t){this.#f??=e
this.#d||=t}#x({parent:e},t){const n=this.#f
const r=this.#d
this.#f=null
this.#d=!1
if(null===n||!r&&!this.keepSpace)return
const s={start:n,end:t}
const o=r?"text":"white-space"
const i=this.#O(this.#i.slice(n,t),s)
this.#g(e,new DomLeaf(o,i,{source:s}))}#k({start:e,end:t}){return!/^&(?:#.*|amp|lt|gt|quot|apos);$/.test(this.#i.slice(e,t))}#O(e,t){const n=this.#l.decode(e)
if(!n.ok)throw new Unbuildable({kind:"unknown-entity",...t})
return n.text}#E(e,{start:t,end:n}){const r=this.#i.slice(t,n)
const s={start:t,end:n}
if("reference"===e){const e=r.slice(1,-1)
return new DomLeaf("reference",this.#O(r,s),{source:s,name:e})}if("instruction"===e){const[,e="",t=""]=/^<\?([^ \t\r\n?]+)[ \t\r\n]*([^]*)\?>$/.exec(r)??[]
return new DomLeaf("instruction",t,{source:s,name:e})}const[o,i]=u[e]??[0,0]
return new DomLeaf(e,r.slice(o,r.length-i),{source:s})}#v(e,t){const n=t.attributes.filter(({name:e})=>isDeclaration(e))
for(const{name:e,raw:r}of n)this.#y(declaredPrefix(e),r,t)
const r={start:t.start+1,end:t.nameEnd}
const s=this.#S(t.name,r)??this.#u.get("")?.at(-1)??""
const o=new DomElement({name:t.name,namespace:s},t,this.#a)
for(const e of t.attributes)o.attributes.push(this.#A(e))
for(const e of o.attributes)e.owner=o
this.#g(e,o)
const i={nodes:t.nodes,next:0,offset:t.startTagEnd,end:t.endTagStart}
this.#c.push({parent:o,...i,end:Math.max(i.end,i.offset)})}#y(e,t,n){const r=this.#O(t,n)
const s=this.#u.get(e)
void 0===s?this.#u.set(e,[r]):s.push(r)}#A(e){const{name:t,raw:n,start:r,nameEnd:s,valueStart:o,valueEnd:i}=e
const a=this.#O(n,{start:o,end:i})
const u="xmlns"===t?l:this.#S(t,{start:r,end:s})??""
return new DomAttribute({name:t,namespace:u},a,e)}#S(e,t){const n=e.indexOf(":")
if(n<0)return null
const r=this.#u.get(e.slice(0,n))?.at(-1)
if(void 0===r)throw new Unbuildable({kind:"undeclared-prefix",...t})
return r}#g(e,t){e.insertBefore(t,null)}}const u={cdata:[9,3],comment:[4,3]}
function isDeclaration(e){return"xmlns"===e||e.startsWith("xmlns:")}function declaredPrefix(e){return e.slice(6)}class XPathError extends Error{fault
constructor(e,t=""){super(e)
this.fault={kind:e,name:t}}}function refuse(e,t){throw new XPathError(e,t)}class Budget{#t
constructor(e=3e7){this.#t=e}spend(e){this.#t-=e
this.#t<0&&refuse("too-costly")}spendText(e){this.spend(e.length/c)
return e}keep(e){e>f&&refuse("too-costly")}}const c=16
const f=2e6
const d=/(?:\r\n|\n|\r)[ \t]*$/
function indentIn(e,t){const n=childIndent(e,t)
if(null!==n)return n
let r=""
let s=e
for(;"element"===s?.kind;){const e=null===s.parent?null:childIndent(s.parent,t)
r+=unitOf(t)
if(null!==e)return e+r
s=s.parent}const o=lineBreakOf(t)
return""===o||"document"===e.kind?o:o+r.slice(unitOf(t).length)}function childIndent(e,t){for(let n=e.first;null!==n;n=n.next){const{source:e,kind:r}=n
if("white-space"!==r||null===e||null===n.next)continue
const s=d.exec(t.slice(e.start,e.end))
if(null!==s&&null!==n.next.source)return s[0]}return null}function unitOf(e){const t=/[\r\n]([ \t]+)</.exec(e.slice(0,1e5))?.[1]
return t??"  "}function lineBreakOf(e){return/\r\n|\n|\r/.exec(e.slice(0,1e5))?.[0]??""}class StepError extends Error{code
detail
constructor(e,t={}){super(e)
this.code=e
this.detail=t}at(e){return null==this.detail.place?new StepError(this.code,{...this.detail,place:e}):this}}class Log{entries=[]
isQuiet=!1
step=null
get hasErrors(){return this.entries.some(({kind:e})=>"error"===e)}error({code:e,detail:{place:t=null,name:n="",path:r=""}}){this.#g({kind:"error",code:e,place:t,name:n,path:r})}warn(e,t,n={}){const{name:r="",path:s=""}=n
this.isQuiet?this.#g({kind:"message",code:e,place:null,name:r,path:s}):this.#g({kind:"warning",code:e,place:t,name:r,path:s})}message(e,t=""){this.#g({kind:"message",code:e,place:null,name:t,path:""})}#g(e){this.entries.push({...e,step:this.step})}}class WriterScope{#T=[]
#c=[]
#$=new Map
#N=new Map
#D
constructor(e){this.#D=e}enter(e){const{namespace:t,localName:n}=e
const r=this.#c.at(-1)?.default??""
const s=""===t?null:this.#P(t,r)
const o=""===t?"":s??e.prefix
const i={before:this.#T.length,outerDefault:r,default:r,isDefaultDeclared:!1,generated:0}
this.#c.push(i)
""===o?i.default=t:this.#y(o,t,!1)
const a=""===o?n:`${o}:${n}`
const l=this.#M(e,{level:i,isPrefixed:""!==o})
return{name:a,attributes:l,declarations:this.#I(i)}}leave(){const e=this.#c.pop()
for(;void 0!==e&&this.#T.length>e.before;)this.#B()}#M({attributes:e},t){const n=new Set
const r=[]
for(const s of e)if(!this.#D||!n.has(s.name)){n.add(s.name)
r.push({attribute:s,name:this.#L(s,t)})}return r}#L(e,{level:t,isPrefixed:n}){const{name:r,namespace:s,localName:o,value:i,isDeclaration:a}=e
if(a){if("xmlns"!==r)this.#y(o,i,!0)
else{n&&(t.default=i)
t.isDefaultDeclared=!0}return r}return""===s||"xml"===e.prefix?r:`${this.#j(e,t)}:${o}`}#j({namespace:e,prefix:t},n){const r=this.#$.get(t)?.depth===this.#c.length
const s=""===t||r?null:t
const o=this.#N.get(e)?.prefix??null
if(null!==o&&(null===s||s===o))return o
n.generated+=null===s?1:0
const i=s??`d${this.#c.length}p${n.generated}`
this.#y(i,e,!1)
return i}#I(e){const t=this.#T.slice(e.before).filter(({isDeclared:e})=>!e)
const n=e.default!==e.outerDefault&&!e.isDefaultDeclared
const r=n?[{prefix:"",namespace:e.default}]:[]
return[...t.reverse(),...r]}#P(e,t){const n=this.#N.get(e)
return n?.prefix??(e===t?"":null)}#y(e,t,n){const r=this.#$.get(e)??null
if(r?.namespace===t){r.isDeclared||=n
return}const s=this.#c.length
n&&r?.depth===s&&(r.isDeclared=!0)
null!==r&&this.#C(r)
const o=this.#N.get(t)??null
const i={prefix:e,namespace:t,isDeclared:n,depth:s,former:r,older:o,newer:null}
null!==o&&(o.newer=i)
this.#N.set(t,i)
this.#$.set(e,i)
this.#T.push(i)}#B(){const e=this.#T.pop()
if(void 0===e)return
this.#C(e)
const{former:t,prefix:n}=e
if(null!==t){this.#$.set(n,t)
this.#X(t)}else this.#$.delete(n)}#C({namespace:e,older:t,newer:n}){null!==t&&(t.newer=n)
null!==n?n.older=t:null===t?this.#N.delete(e):this.#N.set(e,t)}#X(e){const{namespace:t,older:n,newer:r}=e
null!==n&&(n.newer=e)
null!==r?r.older=e:this.#N.set(t,e)}}function nodeText(e,t,n){const{source:r}=e
const{text:s,isComplete:o}=written$1(e)
const i=null!==r&&!t.isNew(e)&&!isTouched(e,t)
return i&&o?n.slice(r.start,r.end):s}function isTouched(e,{changed:t,inserted:n,removed:r}){const s=new Set([...n.values(),...r.map(({parent:e})=>e)])
for(let n=e;null!==n;n=inOrder(n,e))if("element"===n.kind&&(t.has(n)||s.has(n)))return!0
return!1}function inOrder(e,t){return"element"!==e.kind&&e===t?null:following(e,t)}function written$1(e){const t=[]
const n=[]
const r=new WriterScope(!1)
let s=!0
const close=()=>{r.leave()
t.push(`</${n.pop()?.name??""}>`)}
for(let o=e;null!==o;o=inOrder(o,e)){for(;n.length>0&&n.at(-1)?.element!==o.parent;)close()
if("element"!==o.kind){refuseHyphens(o)
t.push(leafText(o))
continue}const e=r.enter(o)
s&&=0===e.declarations.length
const i=null===o.first&&!1!==o.source?.selfClosed
t.push(tagText(e),i?" />":">")
i?r.leave():n.push({element:o,name:e.name})}for(;n.length>0;)close()
return{text:t.join(""),isComplete:s}}function refuseHyphens(e){if(hasForbiddenHyphens(e))throw new StepError("comment-hyphens")}function hasForbiddenHyphens({kind:e,value:t}){return"comment"===e&&/--|-$/.test(t)}function tagText({name:e,attributes:t,declarations:n}){const r=t.map(e=>` ${e.name}="${writtenValue(e.attribute.value)}"`)
const s=n.map(({prefix:e,namespace:t})=>{const n=""===e?"":`:${e}`
return` xmlns${n}="${writtenValue(t)}"`})
return`<${e}${r.join("")}${s.join("")}`}function writtenValue(e){return e.replaceAll(/[&<>"\n\r]/g,e=>t.W[e]??e)}function leafText({kind:e,value:t,name:n}){switch(e){case"text":case"white-space":return escapedText(t)
case"cdata":return`<![CDATA[${t}]]>`
case"comment":return`\x3c!--${t}--\x3e`
case"instruction":return`<?${n}${""===t?"":` ${t}`}?>`
case"reference":return`&${n};`
case"doctype":case"declaration":return""}}function escapedText(e){return e.replaceAll(/[&<>]/g,e=>t.W[e]??e)}function insertionsInto(e,t){const n=groupsIn(e,t)
const r=n.flatMap(n=>groupEdits(e,n,t))
return"document"===e.kind||!0!==e.source?.selfClosed?r:opened(e,e.source.end,{edits:r,editing:t})}function opened(e,t,{edits:n,editing:r}){const{source:s}=e
const o=t-2
const i=s?.attributes.at(-1)?.end??s?.nameEnd??o
const a={start:o,end:o,from:null}
return[{start:i,end:o,text:"",from:null},{...a,text:">"},...n.map(e=>({...e,start:o,end:o})),{...a,text:`</${r.tags.written(e).name}`},{start:o,end:t,text:">",from:null}]}function groupsIn(e,{target:t}){const n=[]
let r=null
let s=null
for(const o of e.children)if(t.inserted.has(o)){null===r&&n.push(r={nodes:[],previous:s,next:null})
r.nodes.push(o)}else{null!==r&&(r.next=o)
r=null
s=o}return n}function groupEdits(e,t,n){const{text:r,target:s,tags:o}=n
const i=indentIn(e,r)
const a=o.scopeIn(e)
const l=placeOf$1(e,t,n)
const{start:u,isBefore:c,isAtEnd:f}=l
const d=isText(t.previous)||isText(t.next)
const[h]=t.nodes
const p=void 0!==h&&s.replaced.has(h)
const m=d?"":i
const g=t.nodes.flatMap((e,t)=>{const n=written(e,{scope:a,indent:m,text:r})
return p?0===t?n:[piece(m),...n]:c?[...n,piece(m)]:[piece(m),...n]})
f&&!d&&g.push(piece(outerIndent(e,r)))
return g.filter(e=>""!==e.text).map(e=>({start:u,end:u,...e}))}function isText(e){return null!==e&&isTextual(e)&&"white-space"!==e.kind}function piece(e){return{text:e,from:null}}function outerIndent(e,t){return null===e.parent?"":indentIn(e.parent,t)}function placeOf$1(e,{nodes:t,previous:n,next:r},{target:s,text:o}){const[i]=t
const a=void 0===i?void 0:s.replaced.get(i)
if(null!=a?.source)return{start:a.source.start,isBefore:!1,isAtEnd:!1}
if(null!=r?.source&&(null===n||"white-space"===n.kind))return{start:r.source.start,isBefore:!0,isAtEnd:!1}
if(null!=n?.source){const{start:e,end:t}=n.source
const r="white-space"===n.kind
return{start:r?e:t,isBefore:!1,isAtEnd:!1}}const l=null===r&&null===n
const u="element"===e.kind?e.source?.startTagEnd??0:o.length
return{start:u,isBefore:!1,isAtEnd:l}}const h=100
function written(e,{scope:t,indent:n,text:r}){if("element"!==e.kind)return[piece(leafText(e))]
const s=[]
const o=[]
const i=""===n?"":unitOf(r)
const line=e=>""===n?"":n+i.repeat(Math.min(e,h))
const close=()=>{const e=o.pop()
t.leave()
if(void 0===e)return
const n=e.hasText?"":line(o.length)
s.push(piece(`${n}</${e.name}>`))}
for(let n=e;null!==n;n=following(n,e)){for(;o.length>0&&o.at(-1)?.element!==n.parent;)close()
!1===o.at(-1)?.hasText&&s.push(piece(line(o.length)))
if("element"!==n.kind){s.push({text:leafText(n),from:n.source})
continue}const e=startTag(n,t,s)
null===n.first?t.leave():o.push({element:n,name:e,hasText:hasText(n)})}for(;o.length>0;)close()
return s}function hasText(e){return e.children.some(e=>isText(e))}function startTag(e,t,n){const{name:r,attributes:o,declarations:i}=t.enter(e)
const{source:a,first:l}=e
n.push({text:`<${r}`,from:a&&{start:a.start+1,end:a.nameEnd}})
for(const e of o){const t=` ${e.name}="${s.e(e.attribute.value)}"`
n.push({text:t,from:valueSpan(e.attribute.source)})}for(const{prefix:e,namespace:t}of i){const r=""===e?"":`:${e}`
n.push(piece(` xmlns${r}="${s.e(t)}"`))}n.push(piece(null===l?" />":">"))
return r}function valueSpan(e){return e&&{start:e.valueStart,end:e.valueEnd}}const p=/^<\?xml[ \t\r\n][^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][\w.-]*)["']/
const m={"us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const g=/^(?:utf-(?:7|8|16|16le|16be|32|32le|32be)|unicode.*|ucs-2|iso-10646-ucs-2|us-ascii|ascii|ansi.*|iso-?8859-\d+(?:-[ei])?|iso-2022-.*|latin\d|l\d|windows-\d+|ibm\d+.*|cp\d{3,5}|dos-\d+|koi8.*|gb.*|big5.*|shift.jis|sjis|euc-.*|hz-gb-2312|johab|ks_c.*|macintosh|x-.*|tis-620|din_66003|ns_4551-1|sen_850200_b|asmo-708|logical|visual|csiso.*|greek.*|hebrew|arabic|cyrillic)$/
function declaredEncoding({bytes:e,source:t}){const n=239===e[0]&&187===e[1]||t.encoding.startsWith("utf-16")
return n?null:p.exec(t.text)?.[1]?.toLowerCase()??null}function unsavedBecauseOf({document:e,inserted:t},n){const{root:r}=e
if(null!==r&&t.has(r)&&isNextToMarkup(r))return"root"
const s=declaredEncoding(n)
if(null!==s&&!g.test(s))return"encoding"
for(const e of t.keys())if("element"!==e.kind&&hasForbiddenHyphens(e)&&isInDocument(e))return"comment-hyphens"
return null}function isInDocument(e){let t=e
for(;null!==t.parent;)t=t.parent
return"document"===t.kind}function isNextToMarkup({previous:e,next:t}){return"white-space"!==e?.kind||"comment"===t?.kind}function narrowEncoding(e){const t=declaredEncoding(e)??""
return(Object.hasOwn(m,t)?m[t]:void 0)??null}function savedFile(n,r){const s=t.Y(n.source.text,r)
const o=narrowEncoding(n)
if(null!==o)return{path:n.path,bytes:t.Z(s,o)}
const i="utf-8"===declaredEncoding(n)?w:x
return{path:n.path,bytes:e.Buffer.concat([i,n.source.encode(s)])}}const w=e.Buffer.from("\ufeff")
const x=e.Buffer.alloc(0)
function asSaved(e,n){const r=narrowEncoding(n)
const s=null===r?null:t.X(r)
if(null===s)return e
const o=e.map(e=>({...e,text:e.text.replaceAll(s,"?")}))
return[...lossesIn(n.source.text,s,e),...o]}function lossesIn(e,t,n){const r=n.filter(({start:e,end:t})=>t>e).sort((e,t)=>e.start-t.start)
const s=[]
let o=0
for(const{index:n,0:i}of e.matchAll(t)){for(;(r[o]?.end??1/0)<=n;)o+=1;(r[o]?.start??1/0)<=n||s.push({start:n,end:n+i.length,text:"?",from:null})}return s}function editsOf(e,t){const{text:n}=t.source
const r=new Tags(e)
const s=[]
const add=e=>{for(const t of e)s.push(t)}
for(const t of r.elements())add(tagEdits(t,{target:e,text:n,tags:r}))
for(const t of new Set(e.inserted.values()))isThere(t,e)&&add(insertionsInto(t,{target:e,text:n,tags:r}))
for(const{node:t,parent:n}of e.removed)isThere(n,e)&&null!==t.source&&s.push(deletion(t.source))
for(const t of new Set(e.removed.map(e=>e.parent)))isThere(t,e)&&add(joinedSpace(t,n))
return asSaved(s,t)}function deletion({start:e,end:t}){return{start:e,end:t,text:"",from:null}}function isThere(e,t){let n=e
for(let t=e;null!==t;t=t.parent)n=t
return"document"===n.kind&&!t.isNew(e)}function joinedSpace(e,t){const n=[]
let r=null
for(const s of e.children){const e="white-space"===s.kind&&null!==s.source
if(e&&"white-space"===r?.kind&&null!==r.source){const breaks=e=>null!==e.source&&t.slice(e.source.start,e.source.end).includes("\n")
const e=!breaks(s)&&breaks(r)?s:r
null!==e.source&&n.push(deletion(e.source))
if(e===s)continue}r=s}return n}class Tags{#W
#F=new Map
constructor(e){this.#W=e
this.#R()&&this.#_()}elements(){const e=[...this.#W.changed].filter(e=>isThere(e,this.#W))
return[...new Set([...e,...this.#F.keys()])]}written(e){const t=this.#F.get(e)
if(void 0!==t)return t
const n=e.attributes.map(e=>({attribute:e,name:e.name}))
return{name:e.name,attributes:n,declarations:[]}}scopeIn(e){const t=[]
for(let n=e;"element"===n?.kind;n=n.parent)t.push(n)
const n=new WriterScope(!0)
for(const e of t.reverse())n.enter(e)
return n}#R(){const{document:e}=this.#W
let t=following(e,e)
for(;null!==t;t=following(t,e)){if("element"!==t.kind)continue
const isPrefixed=({isDeclaration:e,name:t,namespace:n})=>e?"xmlns"!==t:""!==n
if(t.attributes.some(isPrefixed))return!0}return!1}#_(){const{document:e}=this.#W
const t=new WriterScope(!0)
const n=[]
let r=following(e,e)
for(;null!==r;r=following(r,e)){for(;n.length>0&&n.at(-1)!==r.parent;){n.pop()
t.leave()}if("element"!==r.kind)continue
const e=t.enter(r)
n.push(r)
const s=e.name===r.name&&0===e.declarations.length
s||this.#W.isNew(r)?this.#W.changed.has(r)&&this.#F.set(r,e):this.#F.set(r,e)}}}function tagEdits(e,t){const{source:n}=e
if(null===n||t.target.isNew(e))return[]
const r=t.tags.written(e)
return[...nameEdits(n,r.name),...addedAttributes(e,n,{...t,tag:r}),...keptAttributes(e,n,t)]}function nameEdits({start:e,nameEnd:t,name:n,endTagStart:r,selfClosed:s},o){if(n===o)return[]
const edit=e=>({start:e,end:e+n.length,text:o,from:null})
return s?[edit(t-n.length)]:[edit(e+1),edit(r+2)]}function addedAttributes(e,t,{target:n,text:r,tag:o}){const i=n.original.get(e)
const insertion=(e,n)=>s.a(t,{words:e,text:r,from:n})
const a=new Set(i)
const l=o.attributes.filter(({attribute:e})=>void 0!==i&&!a.has(e))
return[...l.map(({attribute:e,name:t})=>insertion(`${t}="${s.e(e.value)}"`,n.set.get(e)??null)),...o.declarations.map(({prefix:e,namespace:t})=>insertion(`xmlns${""===e?"":`:${e}`}="${s.e(t)}"`,null))]}function keptAttributes(e,t,{target:n}){const r=n.original.get(e)??[]
const s=new Set(e.attributes)
const o=t.attributes.map(({end:e})=>e)
const i=new Map(t.attributes.map((e,t)=>[e,o[t-1]]))
return r.flatMap(e=>{const r=e.source
return null===r?[]:s.has(e)?valueEdits(e,n.set.get(e)):[deletion({start:i.get(r)??t.nameEnd,end:r.end})]})}function valueEdits({source:e,value:t},n){const r=null===e||void 0===n?null:s.v(e,t,n)
return null===r?[]:[r]}const b=[[[239,187,191],"utf-8"],[[255,254],"utf-16le"],[[254,255],"utf-16be"]]
function sourceOf(n){const r=e.Buffer.from(n.buffer,n.byteOffset,n.byteLength)
const s=b.find(([e])=>e.every((e,t)=>n[t]===e))
const[o,i]=s??[[],"utf-8"]
const a=r.subarray(o.length)
const l=t.$(a,i)
const u="string"==typeof l?l:new TextDecoder(i).decode(a)
return new t.a0(u,i,r.subarray(0,o.length))}const k=t.a1(String.raw`^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+$`,"u")
function isWord(e){return/^\w+$/.test(e)||/[^\0-\x7f]/.test(e)&&k().test(e)}function readInstruction(e){const t=n.t(e)
const r=t.indexOf("(")
const s=n.t(r<0?t:t.slice(0,r))
const o=r<0||t.endsWith(")")
if(!isWord(s)||!o||r>=0&&/^\s/.test(t))throw new StepError("malformed")
const i=r<0?"":t.slice(r+1,-1)
return{name:s,argument:""===i?null:i}}function splitArguments(e){if(null===e)return[]
if(!e.includes(","))return[e]
const t=[]
let r=[]
let s=0
for(const o of e.split(",")){r.push(o)
for(const e of o.match(/[()]/g)??[])s+="("===e?1:-1
if(0===s){t.push(n.t(r.join(",")))
r=[]}}r.length>0&&t.push(n.t(r.join(",")))
return t}function resolve(e,t){const n=t.find(t=>t===e)
if(void 0!==n)return n
const r=t.includes("Insert")
if(r&&s.A.includes(e))throw new StepError("abstract-type",{name:e})
const o=[...s.T,...s.L,...s.A,...s.O]
throw new StepError(o.includes(e)?"wrong-type":"unknown-type",{name:e})}function find(e,t){try{const n=found(e,t)
return null===n?require("./deferred_xpath.js").s(e,t):{ok:!0,nodes:n}}catch(e){if(!(e instanceof XPathError))throw e
return{ok:!1,fault:e.fault}}}function found(e,{context:t,budget:n}){if("element"===t.kind)return attributesOf$1(t,e,n)
const r="document"===t.kind?stepsOf(e):null
if(null===r)return null
n.spend(e.length/8)
return r.reduce((e,t)=>childrenOf(e,t,n),[t])}const v=/^@(?:\*|[A-Za-z_][\w.-]*(?:\|@[A-Za-z_][\w.-]*)*)$/
function attributesOf$1({attributes:e},t,n){if(!v.test(t))return null
n.spend(e.length+t.length/8)
const r=e.filter(({isDeclaration:e})=>!e)
if("@*"===t)return r
const s=new Set(t.slice(1).split("|@"))
return r.filter(({namespace:e,localName:t})=>""===e&&s.has(t))}const E=/\/([A-Za-z_][\w.-]*)(?:\[(@[A-Za-z_][\w.-]*='[^'\0]*'(?: and @[A-Za-z_][\w.-]*='[^'\0]*')*)\])?/y
function stepsOf(e){const t=[]
E.lastIndex=0
for(;E.lastIndex<e.length;){const[,n,r=""]=E.exec(e)??[]
if(void 0===n)return null
const s=[...r.matchAll(/@([\w.-]+)='([^']*)'/g)]
t.push({name:n,values:s.map(([,e="",t=""])=>[e,t])})}return 0===t.length?null:t}function childrenOf(e,{name:t,values:n},r){const s=[]
for(const o of e)if("element"===o.kind||"document"===o.kind){for(let e=o.first;null!==e;e=e.next){r.spend(1)
"element"===e.kind&&e.localName===t&&""===e.namespace&&(hasValues(e,n)&&s.push(e))}r.keep(s.length)}return s}function hasValues(e,t){return t.every(([t,n])=>e.attributeOf("",t)?.value===n)}function cloneForBase(e,t){refuseEntities(e)
return copy(e,t,e=>scrubbed(e))}function cloneAgain(e){return copy(e,e.document,e=>again(e))}function refuseEntities(e){for(let n=e;null!==n;n=following(n,e)){if("reference"===n.kind)throw new StepError("undeclared-entity",{name:n.name})
if("element"===n.kind)for(const{source:e}of n.attributes){const{raw:n=""}=e??{}
if(t.C(n).hasEntityReference)throw new StepError("undeclared-entity")}}}function scrubbed(e){if(e.namespace===s.X||e.isDeclaration)return null
const{localName:t,namespace:n,value:r,source:o}=e
return new DomAttribute({name:t,namespace:n},r,o)}function again({name:e,namespace:t,value:n,source:r}){return new DomAttribute({name:e,namespace:t},n,r)}function copy(e,t,n){const r=new Map
const s=copyElement(e,t,n)
r.set(e,s)
for(let s=following(e,e);null!==s;s=following(s,e)){const e=null===s.parent?void 0:r.get(s.parent)
const o="element"===s.kind?copyElement(s,t,n):copyLeaf(s)
"element"===s.kind&&"element"===o.kind&&r.set(s,o)
e?.insertBefore(o,null)}return s}function copyElement({name:e,namespace:t,source:n,attributes:r},s,o){const i=new DomElement({name:e,namespace:t},n,s)
i.attributes=r.map(o).filter(e=>null!==e)
for(const e of i.attributes)e.owner=i
return i}function copyLeaf(e){const t=isTextual(e)&&"reference"===e.kind?"text":e.kind
return new DomLeaf(t,e.value,{source:e.source,name:e.name})}function pathOf(e,{element:t,locator:n,argument:r}){switch(n){case"DefaultLocator":return step(e,nodeTest(t))
case"Match":return step(e,nodeTest(t)+bracketed(matching(t,r)))
case"Condition":return step(e,nodeTest(t)+bracketed(only(n,r)))
case"XPath":{const s=only(n,r)
return s.startsWith("/")?s:step(step(e,nodeTest(t)),s).replaceAll("/./","/")}}}function parentPathOf(e,t){return"XPath"===t.locator?pathOf(e,t):e}function step(e,t){return e.endsWith("/")?e+t:`${e}/${t}`}function nodeTest({name:e,prefix:t,localName:n,namespace:r}){return""!==r&&""===t?`_defaultNamespace:${n}`:e}function bracketed(e){return""===e?"":`${e.startsWith("[")?"":"["}${e}${e.endsWith("]")?"":"]"}`}function only(e,t){const[n,...r]=splitArguments(t)
if(void 0===n||r.length>0)throw new StepError("argument-count",{name:e})
return n}function matching(e,t){const n=splitArguments(t)
if(0===n.length)throw new StepError("argument-count",{name:"Match"})
const r=n.map(t=>{const n=e.attribute(t)
if(null===n)throw new StepError("match-attribute-absent",{name:t})
return`@${n.name}='${n.value}'`})
return r.join(" and ")}class Step{run
parent
element
#z=null
#V=null
#q=null
#Q=null
#U=null
#Z=null
#H=null
#Y=[]
constructor(e,t,n){this.run=e
this.parent=t
this.element=n}name="Remove"
argument=null
get target(){return this.run.target}get text(){return this.run.text}get place(){return{file:"transform",span:spanOf(this.element)}}placeOfAttribute(e){const t=this.element.attributeOf(s.X,e)?.source
return null==t?this.place:{file:"transform",span:r.b(t)}}instruction(e){const t=this.element.attributeOf(s.X,e)
return null===t?null:readInstruction(t.value)}get path(){if(null!==this.#z)return this.#z
const e=[this]
for(let t=this.parent;null!==t&&null===t.#z;t=t.parent)e.push(t)
let t=""
for(const n of e.reverse())t=n.#z=n.#G(pathOf)
return t}judgePath(){return this.path}get parentPath(){this.#V??=this.#G(parentPathOf)
return this.#V}#G(e){const t=null===this.parent?"":this.parent.path
const n=this.#J()
try{this.run.budget.spend(t.length/64)
return e(t,n)}catch(e){throw withPlace(e,this.place)}}#J(){const{element:e}=this
try{const t=this.instruction("Locator")
if(null===t)return{element:e,locator:"DefaultLocator",argument:null}
const n=resolve(t.name,s.L)
return{element:e,locator:n,argument:t.argument}}catch(e){throw withPlace(e,this.placeOfAttribute("Locator"))}}matches(){this.#Q??=this.#K(this.path)
return this.#Q}parents(){if(null===this.parent)throw new StepError("null-reference")
this.#U??=this.#K(this.parentPath)
return this.#U}#K(e){return this.#ee(e,this.target.document,this.namespaces)}existedBefore(e){return this.#ee(e,this.run.before(),this.namespaces).length>0}select(e,t){return this.#ee(e,t,null)}#ee(e,t,n){const r=find(e,{context:t,namespaces:n,budget:this.run.budget})
if(r.ok)return r.nodes
if("too-costly"===r.fault.kind)throw new TooCostly
throw new StepError("xpath",{name:r.fault.name,path:e})}get namespaces(){if(null!==this.#q)return this.#q
const e=this.element.attributes.filter(({isDeclaration:e})=>e)
const t=this.parent?.namespaces
if(0===e.length&&void 0!==t)return this.#q=t
const n=new Map(t)
for(const{name:t,localName:r,value:s}of e){const e="xmlns"===t?"_defaultNamespace":r
""===s?n.delete(e):n.set(e,s)}return this.#q=n}clone(){if(null!==this.#H)return this.#H
this.#Z??=cloneForBase(this.element,this.target.document)
return this.#Z}withOwnClone(e){this.#H=cloneAgain(this.#Z??this.clone())
try{e()}finally{this.#H=null}}arguments(){return splitArguments(this.argument)}aimAt(e){this.#Y=e}warnOfMany(){this.#Y.length>1&&this.warn("only-first")}warn(e,t=this.name){this.run.log.warn(e,this.placeOfAttribute("Transform"),{name:t})}warnAt(e,t){this.run.log.warn(e,t,{name:this.name})}placeOf(e){const t=this.target.isNew(e)?"transform":"base"
return"element"===e.kind?{file:t,span:spanOf(e)}:"attribute"!==e.kind||null===e.source?null:{file:t,span:r.b(e.source)}}}class TooCostly extends Error{}function spanOf({source:e}){return null===e?{start:0,end:0}:r.n(e)}function withPlace(e,t){return e instanceof StepError?e.at(t):e}function childOf(e){const t="document"!==e.kind&&"attribute"!==e.kind&&null!==e.parent
if(!t)throw new StepError("null-reference")
return e}function expectNoArguments(e){null!==e.argument&&e.warn("arguments-unexpected")}function removeAll(e,t){expectNoArguments(e)
e.target.remove(childOf(t))}function append(e,t){const n=e.clone()
if("element"!==t.kind&&"document"!==t.kind)throw new StepError("cannot-contain")
e.target.insert(t,n,null)}function siblingOf(e,t){const[n,...r]=e.arguments()
const{name:s}=e
if(void 0===n)throw new StepError("sibling-argument-absent",{name:s})
if(r.length>0)throw new StepError("sibling-arguments-many",{name:s})
const[o]=e.select(n,t)
if(void 0===o)throw new StepError("sibling-absent",{path:n})
if("element"!==o.kind)throw new StepError("sibling-not-element",{path:n})
return o}function attributesOf(e,t){const n=e.arguments()
if(0===n.length)return e.select("@*",t)
const r=n.map(n=>{const r=e.select(`@${n}`,t)
0===r.length&&e.warn("attribute-absent",n)
return r})
return 1===n.length?r[0]??[]:e.select(`@${n.join("|@")}`,t)}function asAttribute(e){if("attribute"!==e.kind)throw new StepError("not-an-attribute")
return e}function asElement(e){if("element"!==e.kind)throw new StepError("null-reference")
return e}function setEach(e,t,n){const r=e.clone()
const s=attributesOf(e,r)
for(const o of s){const s=asAttribute(o)
const i=asElement(t)
const a=n(s,i,r)
const l=i.attribute(s.name)
null===l?e.target.append(i,s,a):e.target.setValue(l,a,s)}0===s.length&&e.warn("nothing-to-set")}const O=t.a1(String.raw`\$\(([\u200d\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c:.]+)\)`,"gu")
const y=/\$\(([\w:.]+)\)/g
function tokenized(e,[t,n]){const{value:r}=e
const s=/[^\0-\x7f]/.test(r)?O():y
return r.replaceAll(s,(r,s)=>{const o=s.toLowerCase()===e.name.toLowerCase()
const i=t.attribute(s)??(o?null:n.attribute(s))
if(null===i)throw new StepError("null-reference",{name:s})
return i.value.replaceAll("'","&apos;")})}function treatment(e,t,n=!1){return{on:e,apply:t,isInsertion:n}}const S={Replace:treatment("first",function replace(e,t){expectNoArguments(e)
e.warnOfMany()
const n=e.clone()
e.target.replace(childOf(t),n)}),Remove:treatment("first",function remove(e,t){e.warnOfMany()
removeAll(e,t)}),RemoveAll:treatment("all",removeAll),Insert:treatment("first",function insert(e,t){expectNoArguments(e)
append(e,t)},!0),InsertIfMissing:treatment("first",function insertIfMissing(e,t){expectNoArguments(e)
0===e.matches().length&&append(e,t)},!0),InsertBefore:treatment("first",function insertBefore(e,t){const n=siblingOf(e,t)
null!==n.parent&&e.target.insert(n.parent,e.clone(),n)},!0),InsertAfter:treatment("first",function insertAfter(e,t){const n=siblingOf(e,t)
null!==n.parent&&e.target.insert(n.parent,e.clone(),n.next)},!0),SetAttributes:treatment("all",function setAttributes(e,t){setEach(e,t,e=>e.value)}),RemoveAttributes:treatment("all",function removeAttributes(e,t){const n=attributesOf(e,t)
for(const r of n)e.target.drop(asElement(t),asAttribute(r))
if(!(n.length>0)){if("document"===t.kind&&!e.run.log.isQuiet)throw new StepError("null-reference")
e.warnAt("nothing-to-remove",e.placeOf(t))}}),SetTokenizedAttributes:treatment("all",function setTokenizedAttributes(e,t){setEach(e,t,(e,t,n)=>tokenized(e,[t,n]))}),CommentOut:treatment("first",function commentOut(e,t){if("document"===t.kind||"attribute"===t.kind||null===t.parent)throw new StepError("whole-document")
const n=` ${nodeText(t,e.target,e.text)} `
e.target.replace(t,new DomLeaf("comment",n,{source:null}))})}
class Target{document
removed=[]
inserted=new Map
replaced=new Map
changed=new Set
set=new Map
original=new Map
constructor(e){this.document=e}remove(e){const{parent:t}=e
if(null===t)throw new StepError("null-reference")
t.remove(e)
this.inserted.delete(e)||this.isNew(t)||this.removed.push({node:e,parent:t})
return t}insert(e,t,n){const r="document"===e.kind&&"element"===t.kind&&null!==e.root
if(r)throw new StepError("second-root")
e.insertBefore(t,n)
this.inserted.set(t,e)}replace(e,t){const{next:n}=e
const r=this.inserted.has(e)
const s=this.replaced.get(e)??(r?null:e)
const o=this.remove(e)
this.insert(o,t,n)
null!==s&&this.replaced.set(t,s)}setValue(e,t,n){null!==e.owner&&this.#te(e.owner)
e.value=t
this.set.set(e,placeOf(n))}append(e,{name:t,namespace:n,source:r},s){this.#te(e)
const o=new DomAttribute({name:t,namespace:n},s,r)
e.append(o)
this.set.set(o,placeOf(o))}drop(e,t){if(t.owner===e){this.#te(e)
e.drop(t)}}#te(e){this.changed.add(e)
if(!this.original.has(e)){this.original.set(e,e.attributes)
e.attributes=[...e.attributes]}}isNew(e){for(let t=e;null!==t;t=t.parent)if("attribute"!==t.kind&&"document"!==t.kind&&this.inserted.has(t))return!0
return!1}}function placeOf({source:e}){return null===e?null:{start:e.valueStart,end:e.valueEnd}}const A={start:0,end:0}
function refused(e,t){const n={file:"base",kind:"unreadable",span:A}
return{ok:!1,refusal:e??n,log:t.entries}}function builtRefusal(e,t){if(e.ok)return null
const{kind:n,start:r,end:s}=e.fault
return{file:t,kind:n,span:{start:r,end:s}}}function runOf({source:e,document:t},n,r){let s=null
return{target:new Target(n),text:e.text,log:r,budget:new Budget,before:()=>{if(null!==s)return s
const e=build(t,{keepSpace:!0})
return s=e.ok?e.document:n}}}class Transformation{#a
#f
constructor(e,t){this.#a=e
this.#f=t}apply(){const{log:e}=this.#f
if(!declaresXdt(this.#a)){e.message("namespace-absent")
return null}const t=this.#ne()
null===t&&this.#re()
return t}#ne(){const{log:e}=this.#f
for(const t of elementsOf(this.#a)){if(t.namespace!==s.X)continue
const{place:n}=new Step(this.#f,null,t)
if("Import"!==t.localName){e.warn("unknown-element",n,{name:t.name})
continue}const r=importFault(t,n)
null!==r&&e.error(r)
const o=null===r?"import-unjudged":"import"
return{file:"transform",kind:o,span:(r?.detail.place??n).span}}return null}#re(){const e=[]
let t=this.#a.root
for(;null!==t;){for(;e.length>0&&e.at(-1)?.element!==t.parent;)e.pop()
const n="element"===t.kind?new Step(this.#f,e.at(-1)??null,t):null
const r=null!==n&&this.#se(n)
r&&null!==n&&e.push(n)
t=r?following(t,this.#a):followingOutside(t,this.#a)}}#se(e){const{log:t}=this.#f
t.step=e.place.span
try{const n=this.#oe(e)
if(n){t.isQuiet=isQuiet(e)
this.#ie(e)}return!0}catch(n){if(!(n instanceof StepError))throw n
t.error(n.at(e.place))
return!1}finally{t.isQuiet=!1}}#oe(e){try{const t=e.instruction("Transform")
if(null===t)return!1
e.name=resolve(t.name,s.T)
e.argument=t.argument
return!0}catch(t){throw t instanceof StepError?t.at(e.placeOfAttribute("Transform")):t}}#ie(e){const{log:t}=this.#f
const{isInsertion:n,on:r,apply:s}=S[e.name]
let o=!1
try{o=n?hasParent(e):hasMatch(e)
if(!o)return
e.judgePath()
const t=n?e.parents():e.matches()
e.aimAt(t)
const[i]=t
"all"===r?this.#ae(e,t):void 0!==i&&s(e,i)}catch(n){if(!(n instanceof StepError))throw n
t.error(n.at(e.placeOfAttribute("Transform")))}finally{o||t.message("not-executing",e.name)}}#ae(e,t){const{apply:n}=S[e.name]
e.clone()
for(const r of t)try{e.withOwnClone(()=>{n(e,r)})}catch(e){if(!(e instanceof StepError))throw e
this.#f.log.error(e)}}}function isQuiet(e){const t=e.element.attributeOf(s.X,"SupressWarnings")
if(null===t)return!1
const r=n.c(t.value)
if(null===r)throw new StepError("not-boolean")
return r}function hasMatch(e){if(e.matches().length>0)return!0
let t=e
for(;null!==t.parent&&0===t.parent.matches().length;)t=t.parent
missing(e,t)
return!1}function hasParent(e){if(e.parents().length>0)return!0
let t=e
for(;null!==t.parent&&""!==t.parent.parentPath&&0===t.parent.parents().length;)t=t.parent
missing(e,t)
return!1}function missing(e,t){const{path:n,place:r}=t
const s=e.existedBefore(n)?"no-longer-there":"no-match"
if(S[e.name].isInsertion)throw new StepError(s,{place:r,path:n})
e.run.log.warn(s,r,{path:n})}function*elementsOf(e){for(let t=following(e,e);null!==t;t=following(t,e))"element"===t.kind&&(yield t)}function declaresXdt(e){for(const{attributes:t}of elementsOf(e))if(t.some(({isDeclaration:e,value:t})=>e&&t===s.X))return!0
return!1}function importFault(e,t){const n=["assembly","path","namespace"]
const s=e.attributes.find(({name:e,namespace:t})=>""!==t||!n.includes(e))
if(void 0!==s){const e=null===s.source?t.span:r.b(s.source)
const n={place:{...t,span:e},name:s.name}
return new StepError("import-attribute",n)}const[o,i,a]=n.map(t=>null!==e.attribute(t))
const l=o!==i&&!0===a
return l?null:new StepError("import",{place:t})}exports.D=DomAttribute
exports.S=StepError
exports.X=l
exports.a=following
exports.b="http://www.w3.org/XML/1998/namespace"
exports.c=DomLeaf
exports.d=function deployedFile({layered:{file:e},readings:t,result:n}){if(null===n)return null
const r=t.some(({application:e})=>null!==e&&s.i(e.outcome))
return r?savedFile(e,[]):{path:e.path,bytes:e.bytes}}
exports.e=refuse
exports.f=followingOutside
exports.g=XPathError
exports.h=build
exports.i=isTextual
exports.j=readInstruction
exports.k=resolve
exports.l=function losesCharacters(e,n){const r=narrowEncoding(n)
return null!==r&&!0===t.X(r)?.test(e)}
exports.r=function readForEngine(e){const{bytes:n}=e
if(n.length<3)return{ok:!1,kind:"too-short",span:{start:0,end:0}}
const r=sourceOf(n)
const s=t._(r.text)
if(!s.ok){const{start:e,end:t}=s.fault
return{ok:!1,kind:"unreadable",span:{start:e,end:t}}}return{ok:!0,file:{...e,source:r,document:s.document}}}
exports.s=savedFile
exports.t=function transform(e,t){const n=new Log
const r=build(e.document,{keepSpace:!0})
const o=s.r(e,"base")??builtRefusal(r,"base")
if(null!==o||!r.ok)return refused(o,n)
const i=build(t.document,{keepSpace:!1})
const a=s.r(t,"transform")??builtRefusal(i,"transform")
if(null!==a||!i.ok)return refused(a,n)
try{const t=runOf(e,r.document,n)
const s=new Transformation(i.document,t).apply()
return null!==s?refused(s,n):{ok:!0,applies:!n.hasErrors,unsaved:n.hasErrors?null:unsavedBecauseOf(t.target,e),edits:editsOf(t.target,e),log:n.entries}}catch(e){if(!(e instanceof TooCostly))throw e
return refused({file:"transform",kind:"too-costly",span:A},n)}}

