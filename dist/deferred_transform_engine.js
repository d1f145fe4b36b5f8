"use strict"
const e=require("node:buffer"),t=require("./base.js"),n=require("./judging.js"),$0=()=>require("./deferred_seldom_base.js"),r=require("./transforms.js"),$1=()=>require("./deferred_xpath.js"),$2=()=>require("./deferred_seldom_web_config.js"),s=/<!--[^]*?-->|<\?[^]*?\?>|<!ENTITY[ \t\r\n]+([^ \t\r\n%"'<>]+)[ \t\r\n]+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/g,i=/&([^#&;][^&;]*);/g,o=/&#(x[0-9a-fA-F]+|[0-9]+);/g
class Entities{#e=new Map
#t=1e6
constructor(e){for(const t of e?.matchAll(s)??[]){const[,e,n,r]=t
void 0===e||this.#e.has(e)||this.#e.set(e,withCharacters(n??r??""))}}expand(e){return this.#n(e,0)}decode(e){return this.#r(e,0)}#n(e,t){const n=$0().aH(e)
if(void 0!==n)return{ok:!0,text:n}
const r=this.#e.get(e)
return void 0===r||t>50?{ok:!1,entity:e}:(this.#t-=r.length+1,this.#t<0?{ok:!1,entity:e}:this.#r(r,t+1))}#r(e,t){if(!e.includes("&"))return{ok:!0,text:e}
const n=[]
let r=0
for(const s of e.matchAll(i)){const i=this.#n(s[1]??"",t)
if(!i.ok)return i
n.push(withCharacters(e.slice(r,s.index)),i.text),r=s.index+s[0].length}return{ok:!0,text:n.join("")+withCharacters(e.slice(r))}}}function withCharacters(e){return e.replaceAll(o,(e,t)=>String.fromCodePoint(t.startsWith("x")?Number.parseInt(t.slice(1),16):Number(t)))}const a="http://www.w3.org/2000/xmlns/"
class Parent{first=null
last=null
insertBefore(e,t){const n=null===t?this.last:t.previous
e.parent=this,e.previous=n,e.next=t,null===n?this.first=e:n.next=e,null===t?this.last=e:t.previous=e,changed(this)}remove(e){changed(this),null===e.previous?this.first=e.next:e.previous.next=e.next,null===e.next?this.last=e.previous:e.next.previous=e.previous,e.parent=e.previous=e.next=null}get children(){const e=[]
for(let t=this.first;null!==t;t=t.next)e.push(t)
return e}}function changed(e){null!==e.document&&(e.document.isNumbered=!1)}class DomDocument extends Parent{kind="document"
parent=null
document=this
order=0
isNumbered=!1
get root(){let e=this.first
for(;null!==e&&"element"!==e.kind;)e=e.next
return e}}function localPart(e){return e.slice(e.indexOf(":")+1)}function prefixPart(e){return e.slice(0,Math.max(0,e.indexOf(":")))}function addTo(e,t){const n=meaningOf(t)
e.byName.has(t.name)||e.byName.set(t.name,t),e.byMeaning.has(n)||e.byMeaning.set(n,t),e.size+=1}function meaningOf({namespace:e,localName:t}){return`${t} ${e}`}class DomElement extends Parent{kind="element"
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
constructor({name:e,namespace:t},n,r){super(),this.name=e,this.namespace=t,this.source=n,this.document=r,this.localName=localPart(e),this.prefix=prefixPart(e)}attribute(e){return this.#i().byName.get(e)??null}attributeOf(e,t){return this.#i().byMeaning.get(meaningOf({namespace:e,localName:t}))??null}#i(){const{attributes:e}=this
if(this.#s?.of===e&&this.#s.size===e.length)return this.#s
this.#s={of:e,size:0,byName:new Map,byMeaning:new Map}
for(const t of e)addTo(this.#s,t)
return this.#s}append(e){const t=this.attributeOf(e.namespace,e.localName)
null!==t&&this.drop(t),e.owner=this
const n=this.#i()
this.attributes.push(e),addTo(n,e),changed(this)}drop(e){this.attributes=this.attributes.filter(t=>t!==e),e.owner=null}}class DomAttribute{value
source
kind="attribute"
owner=null
order=0
name
namespace
localName
prefix
constructor({name:e,namespace:t},n,r){this.value=n,this.source=r,this.name=e,this.namespace=t,this.localName=localPart(e),this.prefix=prefixPart(e)}get isDeclaration(){return this.namespace===a}get parent(){return this.owner}}class DomLeaf{kind
value
parent=null
previous=null
next=null
order=0
source
name
constructor(e,t,{source:n,name:r=""}){this.kind=e,this.value=t,this.source=n,this.name=r}}function isTextual(e){const{kind:t}=e
return"text"===t||"white-space"===t||"cdata"===t||"reference"===t}function following(e,t){return"element"!==e.kind&&"document"!==e.kind||null===e.first?followingOutside(e,t):e.first}function followingOutside(e,t){let n=e
for(;n!==t&&"document"!==n.kind;){if(null!==n.next)return n.next
if(null===n.parent)return null
n=n.parent}return null}class Unbuildable extends Error{fault
constructor(e){super(e.kind),this.fault=e}}function build(e,{keepSpace:t}){try{return{ok:!0,document:new Builder(e,t).build()}}catch(e){if(!(e instanceof Unbuildable))throw e
return{ok:!1,fault:e.fault}}}class Builder{source
keepSpace
#o
#a=new DomDocument
#l
#u=new Map([["xml",["http://www.w3.org/XML/1998/namespace"]],["xmlns",[a]]])
#c=[]
#d=null
#f=!1
constructor(e,t){this.source=e,this.keepSpace=t,this.#o=e.text
const{doctype:n}=e
this.#l=new Entities(n&&this.#o.slice(n.start,n.end))}build(){const{nodes:e}=this.source,t=this.#o.length
this.#c.push({parent:this.#a,nodes:e,next:0,offset:this.#h(),end:t})
for(let e=this.#c.at(-1);void 0!==e;e=this.#c.at(-1)){const t=e.nodes[e.next]
e.next+=1,void 0===t?this.#p(e):this.#m(e,t)}return this.#a}#h(){if(!/^<\?xml[ \t\r\n]/.test(this.#o))return 0
const e=this.#o.indexOf("?>")+2,t=this.#o.slice(5,e-2)
return this.#g(this.#a,new DomLeaf("declaration",t,{source:{start:0,end:e},name:"xml"})),e}#p(e){this.#w(e,e.end),this.#x(e,e.end),this.#c.pop()
const{parent:t}=e
if("element"===t.kind)for(const e of t.attributes)e.isDeclaration&&this.#u.get(declaredPrefix(e.name))?.pop()}#m(e,t){this.#w(e,t.start),e.offset=t.end,"text"===t.kind?this.#b(t,!0):"reference"!==t.kind||this.#k(t)?(this.#x(e,t.start),"element"===t.kind?this.#v(e.parent,t):this.#g(e.parent,this.#E(t.kind,t))):this.#b(t,!0)}#w(e,t){t>e.offset&&this.#b({start:e.offset},!1)}#b({start:e},t){this.#d??=e,this.#f||=t}#x({parent:e},t){const n=this.#d,r=this.#f
if(this.#d=null,this.#f=!1,null===n||!r&&!this.keepSpace)return
const s={start:n,end:t},i=r?"text":"white-space",o=this.#O(this.#o.slice(n,t),s)
this.#g(e,new DomLeaf(i,o,{source:s}))}#k({start:e,end:t}){return!/^&(?:#.*|amp|lt|gt|quot|apos);$/.test(this.#o.slice(e,t))}#O(e,t){const n=this.#l.decode(e)
if(!n.ok)throw new Unbuildable({kind:"unknown-entity",...t})
return n.text}#E(e,{start:t,end:n}){const r=this.#o.slice(t,n),s={start:t,end:n}
if("reference"===e){const e=r.slice(1,-1)
return new DomLeaf("reference",this.#O(r,s),{source:s,name:e})}if("instruction"===e){const[,e="",t=""]=/^<\?([^ \t\r\n?]+)[ \t\r\n]*([^]*)\?>$/.exec(r)??[]
return new DomLeaf("instruction",t,{source:s,name:e})}const[i,o]=l[e]??[0,0]
return new DomLeaf(e,r.slice(i,r.length-o),{source:s})}#v(e,t){const n=t.attributes.filter(({name:e})=>isDeclaration(e))
for(const{name:e,raw:r}of n)this.#y(declaredPrefix(e),r,t)
const r={start:t.start+1,end:t.nameEnd},s=this.#S(t.name,r)??this.#u.get("")?.at(-1)??"",i=new DomElement({name:t.name,namespace:s},t,this.#a)
for(const e of t.attributes)i.attributes.push(this.#A(e))
for(const e of i.attributes)e.owner=i
this.#g(e,i)
const o={nodes:t.nodes,next:0,offset:t.startTagEnd,end:t.endTagStart}
this.#c.push({parent:i,...o,end:Math.max(o.end,o.offset)})}#y(e,t,n){const r=this.#O(t,n),s=this.#u.get(e)
void 0===s?this.#u.set(e,[r]):s.push(r)}#A(e){const{name:t,raw:n,start:r,nameEnd:s,valueStart:i,valueEnd:o}=e,l=this.#O(n,{start:i,end:o}),u="xmlns"===t?a:this.#S(t,{start:r,end:s})??""
return new DomAttribute({name:t,namespace:u},l,e)}#S(e,t){const n=e.indexOf(":")
if(n<0)return null
const r=this.#u.get(e.slice(0,n))?.at(-1)
if(void 0===r)throw new Unbuildable({kind:"undeclared-prefix",...t})
return r}#g(e,t){e.insertBefore(t,null)}}const l={cdata:[9,3],comment:[4,3]}
function isDeclaration(e){return"xmlns"===e||e.startsWith("xmlns:")}function declaredPrefix(e){return e.slice(6)}class XPathError extends Error{fault
constructor(e,t=""){super(e),this.fault={kind:e,name:t}}}function refuse(e,t){throw new XPathError(e,t)}class Budget{#t
constructor(e=3e7){this.#t=e}spend(e){this.#t-=e,this.#t<0&&refuse("too-costly")}spendText(e){return this.spend(e.length/u),e}keep(e){e>c&&refuse("too-costly")}}const u=16,c=2e6,d=/(?:\r\n|\n|\r)[ \t]*$/
function indentIn(e,t){const n=childIndent(e,t)
if(null!==n)return n
let r="",s=e
for(;"element"===s?.kind;){const e=null===s.parent?null:childIndent(s.parent,t)
if(r+=unitOf(t),null!==e)return e+r
s=s.parent}const i=lineBreakOf(t)
return""===i||"document"===e.kind?i:i+r.slice(unitOf(t).length)}function childIndent(e,t){for(let n=e.first;null!==n;n=n.next){const{source:e,kind:r}=n
if("white-space"!==r||null===e||null===n.next)continue
const s=d.exec(t.slice(e.start,e.end))
if(null!==s&&null!==n.next.source)return s[0]}return null}function unitOf(e){const t=/[\r\n]([ \t]+)</.exec(e.slice(0,1e5))?.[1]
return t??"  "}function lineBreakOf(e){return/\r\n|\n|\r/.exec(e.slice(0,1e5))?.[0]??""}class StepError extends Error{code
detail
constructor(e,t={}){super(e),this.code=e,this.detail=t}at(e){return null==this.detail.place?new StepError(this.code,{...this.detail,place:e}):this}}class Log{entries=[]
isQuiet=!1
step=null
get hasErrors(){return this.entries.some(({kind:e})=>"error"===e)}error({code:e,detail:{place:t=null,name:n="",path:r=""}}){this.#g({kind:"error",code:e,place:t,name:n,path:r})}warn(e,t,n={}){const{name:r="",path:s=""}=n
this.isQuiet?this.#g({kind:"message",code:e,place:null,name:r,path:s}):this.#g({kind:"warning",code:e,place:t,name:r,path:s})}message(e,t=""){this.#g({kind:"message",code:e,place:null,name:t,path:""})}#g(e){this.entries.push({...e,step:this.step})}}class WriterScope{#T=[]
#c=[]
#$=new Map
#N=new Map
#D
constructor(e){this.#D=e}enter(e){const{namespace:t,localName:n}=e,r=this.#c.at(-1)?.default??"",s=""===t?null:this.#P(t,r),i=""===t?"":s??e.prefix,o={before:this.#T.length,outerDefault:r,default:r,isDefaultDeclared:!1,generated:0}
return this.#c.push(o),""===i?o.default=t:this.#y(i,t,!1),{name:""===i?n:`${i}:${n}`,attributes:this.#M(e,{level:o,isPrefixed:""!==i}),declarations:this.#I(o)}}leave(){const e=this.#c.pop()
for(;void 0!==e&&this.#T.length>e.before;)this.#B()}#M({attributes:e},t){const n=new Set,r=[]
for(const s of e)this.#D&&n.has(s.name)||(n.add(s.name),r.push({attribute:s,name:this.#L(s,t)}))
return r}#L(e,{level:t,isPrefixed:n}){const{name:r,namespace:s,localName:i,value:o,isDeclaration:a}=e
return a?("xmlns"!==r?this.#y(i,o,!0):(n&&(t.default=o),t.isDefaultDeclared=!0),r):""===s||"xml"===e.prefix?r:`${this.#j(e,t)}:${i}`}#j({namespace:e,prefix:t},n){const r=this.#$.get(t)?.depth===this.#c.length,s=""===t||r?null:t,i=this.#N.get(e)?.prefix??null
if(null!==i&&(null===s||s===i))return i
n.generated+=null===s?1:0
const o=s??`d${this.#c.length}p${n.generated}`
return this.#y(o,e,!1),o}#I(e){const t=this.#T.slice(e.before).filter(({isDeclared:e})=>!e),n=e.default===e.outerDefault||e.isDefaultDeclared?[]:[{prefix:"",namespace:e.default}]
return[...t.reverse(),...n]}#P(e,t){const n=this.#N.get(e)
return n?.prefix??(e===t?"":null)}#y(e,t,n){const r=this.#$.get(e)??null
if(r?.namespace===t)return void(r.isDeclared||=n)
const s=this.#c.length
n&&r?.depth===s&&(r.isDeclared=!0),null!==r&&this.#C(r)
const i=this.#N.get(t)??null,o={prefix:e,namespace:t,isDeclared:n,depth:s,former:r,older:i,newer:null}
null!==i&&(i.newer=o),this.#N.set(t,o),this.#$.set(e,o),this.#T.push(o)}#B(){const e=this.#T.pop()
if(void 0===e)return
this.#C(e)
const{former:t,prefix:n}=e
null!==t?(this.#$.set(n,t),this.#_(t)):this.#$.delete(n)}#C({namespace:e,older:t,newer:n}){null!==t&&(t.newer=n),null!==n?n.older=t:null===t?this.#N.delete(e):this.#N.set(e,t)}#_(e){const{namespace:t,older:n,newer:r}=e
null!==n&&(n.newer=e),null!==r?r.older=e:this.#N.set(t,e)}}function nodeText(e,t,n){const{source:r}=e,{text:s,isComplete:i}=written$1(e)
return null===r||t.isNew(e)||isTouched(e,t)||!i?s:n.slice(r.start,r.end)}function isTouched(e,{changed:t,inserted:n,removed:r}){const s=new Set([...n.values(),...r.map(({parent:e})=>e)])
for(let n=e;null!==n;n=inOrder(n,e))if("element"===n.kind&&(t.has(n)||s.has(n)))return!0
return!1}function inOrder(e,t){return"element"!==e.kind&&e===t?null:following(e,t)}function written$1(e){const t=[],n=[],r=new WriterScope(!1)
let s=!0
const close=()=>{r.leave(),t.push(`</${n.pop()?.name??""}>`)}
for(let i=e;null!==i;i=inOrder(i,e)){for(;n.length>0&&n.at(-1)?.element!==i.parent;)close()
if("element"!==i.kind){refuseHyphens(i),t.push(leafText(i))
continue}const e=r.enter(i)
s&&=0===e.declarations.length
const o=null===i.first&&!1!==i.source?.selfClosed
t.push(tagText(e),o?" />":">"),o?r.leave():n.push({element:i,name:e.name})}for(;n.length>0;)close()
return{text:t.join(""),isComplete:s}}function refuseHyphens(e){if(hasForbiddenHyphens(e))throw new StepError("comment-hyphens")}function hasForbiddenHyphens({kind:e,value:t}){return"comment"===e&&/--|-$/.test(t)}function tagText({name:e,attributes:t,declarations:n}){const r=t.map(e=>` ${e.name}="${writtenValue(e.attribute.value)}"`),s=n.map(({prefix:e,namespace:t})=>` xmlns${""===e?"":`:${e}`}="${writtenValue(t)}"`)
return`<${e}${r.join("")}${s.join("")}`}function writtenValue(e){return e.replaceAll(/[&<>"\n\r]/g,e=>t.aP[e]??e)}function leafText({kind:e,value:t,name:n}){switch(e){case"text":case"white-space":return escapedText(t)
case"cdata":return`<![CDATA[${t}]]>`
case"comment":return`\x3c!--${t}--\x3e`
case"instruction":return`<?${n}${""===t?"":` ${t}`}?>`
case"reference":return`&${n};`
case"doctype":case"declaration":return""}}function escapedText(e){return e.replaceAll(/[&<>]/g,e=>t.aP[e]??e)}function insertionsInto(e,t){const n=groupsIn(e,t).flatMap(n=>groupEdits(e,n,t))
return"document"===e.kind||!0!==e.source?.selfClosed?n:opened(e,e.source.end,{edits:n,editing:t})}function opened(e,t,{edits:n,editing:r}){const{source:s}=e,i=t-2,o=s?.attributes.at(-1)?.end??s?.nameEnd??i,a={start:i,end:i,from:null}
return[{start:o,end:i,text:"",from:null},{...a,text:">"},...n.map(e=>({...e,start:i,end:i})),{...a,text:`</${r.tags.written(e).name}`},{start:i,end:t,text:">",from:null}]}function groupsIn(e,{target:t}){const n=[]
let r=null,s=null
for(const i of e.children)t.inserted.has(i)?(null===r&&n.push(r={nodes:[],previous:s,next:null}),r.nodes.push(i)):(null!==r&&(r.next=i),r=null,s=i)
return n}function groupEdits(e,t,n){const{text:r,target:s,tags:i}=n,o=indentIn(e,r),a=i.scopeIn(e),l=placeOf$1(e,t,n),{start:u,isBefore:c,isAtEnd:d}=l,f=isText(t.previous)||isText(t.next),[h]=t.nodes,p=void 0!==h&&s.replaced.has(h),m=f?"":o,g=t.nodes.flatMap((e,t)=>{const n=written(e,{scope:a,indent:m,text:r})
return p?0===t?n:[piece(m),...n]:c?[...n,piece(m)]:[piece(m),...n]})
return d&&!f&&g.push(piece(outerIndent(e,r))),g.filter(e=>""!==e.text).map(e=>({start:u,end:u,...e}))}function isText(e){return null!==e&&isTextual(e)&&"white-space"!==e.kind}function piece(e){return{text:e,from:null}}function outerIndent(e,t){return null===e.parent?"":indentIn(e.parent,t)}function placeOf$1(e,{nodes:t,previous:n,next:r},{target:s,text:i}){const[o]=t,a=void 0===o?void 0:s.replaced.get(o)
if(null!=a?.source)return{start:a.source.start,isBefore:!1,isAtEnd:!1}
if(null!=r?.source&&(null===n||"white-space"===n.kind))return{start:r.source.start,isBefore:!0,isAtEnd:!1}
if(null!=n?.source){const{start:e,end:t}=n.source
return{start:"white-space"===n.kind?e:t,isBefore:!1,isAtEnd:!1}}const l=null===r&&null===n
return{start:"element"===e.kind?e.source?.startTagEnd??0:i.length,isBefore:!1,isAtEnd:l}}const f=100
function written(e,{scope:t,indent:n,text:r}){if("element"!==e.kind)return[piece(leafText(e))]
const s=[],i=[],o=""===n?"":unitOf(r),line=e=>""===n?"":n+o.repeat(Math.min(e,f)),close=()=>{const e=i.pop()
if(t.leave(),void 0===e)return
const n=e.hasText?"":line(i.length)
s.push(piece(`${n}</${e.name}>`))}
for(let n=e;null!==n;n=following(n,e)){for(;i.length>0&&i.at(-1)?.element!==n.parent;)close()
if(!1===i.at(-1)?.hasText&&s.push(piece(line(i.length))),"element"!==n.kind){s.push({text:leafText(n),from:n.source})
continue}const e=startTag(n,t,s)
null===n.first?t.leave():i.push({element:n,name:e,hasText:hasText(n)})}for(;i.length>0;)close()
return s}function hasText(e){return e.children.some(e=>isText(e))}function startTag(e,t,n){const{name:s,attributes:i,declarations:o}=t.enter(e),{source:a,first:l}=e
n.push({text:`<${s}`,from:a&&{start:a.start+1,end:a.nameEnd}})
for(const e of i){const t=` ${e.name}="${r.e(e.attribute.value)}"`
n.push({text:t,from:valueSpan(e.attribute.source)})}for(const{prefix:e,namespace:t}of o){const s=""===e?"":`:${e}`
n.push(piece(` xmlns${s}="${r.e(t)}"`))}return n.push(piece(null===l?" />":">")),s}function valueSpan(e){return e&&{start:e.valueStart,end:e.valueEnd}}const h=/^<\?xml[ \t\r\n][^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][\w.-]*)["']/,p={"us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"},m=/^(?:utf-(?:7|8|16|16le|16be|32|32le|32be)|unicode.*|ucs-2|iso-10646-ucs-2|us-ascii|ascii|ansi.*|iso-?8859-\d+(?:-[ei])?|iso-2022-.*|latin\d|l\d|windows-\d+|ibm\d+.*|cp\d{3,5}|dos-\d+|koi8.*|gb.*|big5.*|shift.jis|sjis|euc-.*|hz-gb-2312|johab|ks_c.*|macintosh|x-.*|tis-620|din_66003|ns_4551-1|sen_850200_b|asmo-708|logical|visual|csiso.*|greek.*|hebrew|arabic|cyrillic)$/
function declaredEncoding({bytes:e,source:t}){return 239===e[0]&&187===e[1]||t.encoding.startsWith("utf-16")?null:h.exec(t.text)?.[1]?.toLowerCase()??null}function unsavedBecauseOf({document:e,inserted:t},n){const{root:r}=e
if(null!==r&&t.has(r)&&isNextToMarkup(r))return"root"
const s=declaredEncoding(n)
if(null!==s&&!m.test(s))return"encoding"
for(const e of t.keys())if("element"!==e.kind&&hasForbiddenHyphens(e)&&isInDocument(e))return"comment-hyphens"
return null}function isInDocument(e){let t=e
for(;null!==t.parent;)t=t.parent
return"document"===t.kind}function isNextToMarkup({previous:e,next:t}){return"white-space"!==e?.kind||"comment"===t?.kind}function narrowEncoding(e){const t=declaredEncoding(e)??""
return(Object.hasOwn(p,t)?p[t]:void 0)??null}function savedFile(n,r){const s=t.aQ(n.source.text,r),i=narrowEncoding(n)
if(null!==i)return{path:n.path,bytes:t.aR(s,i)}
const o="utf-8"===declaredEncoding(n)?g:w
return{path:n.path,bytes:e.Buffer.concat([o,n.source.encode(s)])}}const g=e.Buffer.from("\ufeff"),w=e.Buffer.alloc(0)
function asSaved(e,t){const n=narrowEncoding(t),r=null===n?null:$0().l(n)
if(null===r)return e
const s=e.map(e=>({...e,text:e.text.replaceAll(r,"?")}))
return[...lossesIn(t.source.text,r,e),...s]}function lossesIn(e,t,n){const r=n.filter(({start:e,end:t})=>t>e).sort((e,t)=>e.start-t.start),s=[]
let i=0
for(const{index:n,0:o}of e.matchAll(t)){for(;(r[i]?.end??1/0)<=n;)i+=1;(r[i]?.start??1/0)<=n||s.push({start:n,end:n+o.length,text:"?",from:null})}return s}function editsOf(e,t){const{text:n}=t.source,r=new Tags(e),s=[],add=e=>{for(const t of e)s.push(t)}
for(const t of r.elements())add(tagEdits(t,{target:e,text:n,tags:r}))
for(const t of new Set(e.inserted.values()))isThere(t,e)&&add(insertionsInto(t,{target:e,text:n,tags:r}))
for(const{node:t,parent:n}of e.removed)isThere(n,e)&&null!==t.source&&s.push(deletion(t.source))
for(const t of new Set(e.removed.map(e=>e.parent)))isThere(t,e)&&add(joinedSpace(t,n))
return asSaved(s,t)}function deletion({start:e,end:t}){return{start:e,end:t,text:"",from:null}}function isThere(e,t){let n=e
for(let t=e;null!==t;t=t.parent)n=t
return"document"===n.kind&&!t.isNew(e)}function joinedSpace(e,t){const n=[]
let r=null
for(const s of e.children){if("white-space"===s.kind&&null!==s.source&&"white-space"===r?.kind&&null!==r.source){const breaks=e=>null!==e.source&&t.slice(e.source.start,e.source.end).includes("\n"),e=!breaks(s)&&breaks(r)?s:r
if(null!==e.source&&n.push(deletion(e.source)),e===s)continue}r=s}return n}class Tags{#R
#X=new Map
constructor(e){this.#R=e,this.#F()&&this.#W()}elements(){const e=[...this.#R.changed].filter(e=>isThere(e,this.#R))
return[...new Set([...e,...this.#X.keys()])]}written(e){const t=this.#X.get(e)
if(void 0!==t)return t
const n=e.attributes.map(e=>({attribute:e,name:e.name}))
return{name:e.name,attributes:n,declarations:[]}}scopeIn(e){const t=[]
for(let n=e;"element"===n?.kind;n=n.parent)t.push(n)
const n=new WriterScope(!0)
for(const e of t.reverse())n.enter(e)
return n}#F(){const{document:e}=this.#R
let t=following(e,e)
for(;null!==t;t=following(t,e)){if("element"!==t.kind)continue
const isPrefixed=({isDeclaration:e,name:t,namespace:n})=>e?"xmlns"!==t:""!==n
if(t.attributes.some(isPrefixed))return!0}return!1}#W(){const{document:e}=this.#R,t=new WriterScope(!0),n=[]
let r=following(e,e)
for(;null!==r;r=following(r,e)){for(;n.length>0&&n.at(-1)!==r.parent;)n.pop(),t.leave()
if("element"!==r.kind)continue
const e=t.enter(r)
n.push(r),e.name===r.name&&0===e.declarations.length||this.#R.isNew(r)?this.#R.changed.has(r)&&this.#X.set(r,e):this.#X.set(r,e)}}}function tagEdits(e,t){const{source:n}=e
if(null===n||t.target.isNew(e))return[]
const r=t.tags.written(e)
return[...nameEdits(n,r.name),...addedAttributes(e,n,{...t,tag:r}),...keptAttributes(e,n,t)]}function nameEdits({start:e,nameEnd:t,name:n,endTagStart:r,selfClosed:s},i){if(n===i)return[]
const edit=e=>({start:e,end:e+n.length,text:i,from:null})
return s?[edit(t-n.length)]:[edit(e+1),edit(r+2)]}function addedAttributes(e,t,{target:n,text:s,tag:i}){const o=n.original.get(e),insertion=(e,n)=>r.a(t,{words:e,text:s,from:n}),a=new Set(o)
return[...i.attributes.filter(({attribute:e})=>void 0!==o&&!a.has(e)).map(({attribute:e,name:t})=>insertion(`${t}="${r.e(e.value)}"`,n.set.get(e)??null)),...i.declarations.map(({prefix:e,namespace:t})=>insertion(`xmlns${""===e?"":`:${e}`}="${r.e(t)}"`,null))]}function keptAttributes(e,t,{target:n}){const r=n.original.get(e)??[],s=new Set(e.attributes),i=t.attributes.map(({end:e})=>e),o=new Map(t.attributes.map((e,t)=>[e,i[t-1]]))
return r.flatMap(e=>{const r=e.source
return null===r?[]:s.has(e)?valueEdits(e,n.set.get(e)):[deletion({start:o.get(r)??t.nameEnd,end:r.end})]})}function valueEdits({source:e,value:t},n){const s=null===e||void 0===n?null:r.v(e,t,n)
return null===s?[]:[s]}const x=[[[239,187,191],"utf-8"],[[255,254],"utf-16le"],[[254,255],"utf-16be"]]
function sourceOf(n){const r=e.Buffer.from(n.buffer,n.byteOffset,n.byteLength),s=x.find(([e])=>e.every((e,t)=>n[t]===e)),[i,o]=s??[[],"utf-8"],a=r.subarray(i.length),l=t.u(a,o),u="string"==typeof l?l:new TextDecoder(o).decode(a)
return new t.aT(u,o,r.subarray(0,i.length))}const b=t.aU(String.raw`^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+$`,"u")
function isWord(e){return/^\w+$/.test(e)||/[^\0-\x7f]/.test(e)&&b().test(e)}function readInstruction(e){const t=n.t(e),r=t.indexOf("("),s=n.t(r<0?t:t.slice(0,r)),i=r<0||t.endsWith(")")
if(!isWord(s)||!i||r>=0&&/^\s/.test(t))throw new StepError("malformed")
const o=r<0?"":t.slice(r+1,-1)
return{name:s,argument:""===o?null:o}}function splitArguments(e){if(null===e)return[]
if(!e.includes(","))return[e]
const t=[]
let r=[],s=0
for(const i of e.split(",")){r.push(i)
for(const e of i.match(/[()]/g)??[])s+="("===e?1:-1
0===s&&(t.push(n.t(r.join(","))),r=[])}return r.length>0&&t.push(n.t(r.join(","))),t}function resolve(e,t){const n=t.find(t=>t===e)
if(void 0!==n)return n
if(t.includes("Insert")&&r.A.includes(e))throw new StepError("abstract-type",{name:e})
const s=[...r.T,...r.L,...r.A,...r.O]
throw new StepError(s.includes(e)?"wrong-type":"unknown-type",{name:e})}function find(e,t){try{const n=found(e,t)
return null===n?$1().s(e,t):{ok:!0,nodes:n}}catch(e){if(!(e instanceof XPathError))throw e
return{ok:!1,fault:e.fault}}}function found(e,{context:t,budget:n}){if("element"===t.kind)return attributesOf$1(t,e,n)
const r="document"===t.kind?stepsOf(e):null
return null===r?null:(n.spend(e.length/8),r.reduce((e,t)=>childrenOf(e,t,n),[t]))}const k=/^@(?:\*|[A-Za-z_][\w.-]*(?:\|@[A-Za-z_][\w.-]*)*)$/
function attributesOf$1({attributes:e},t,n){if(!k.test(t))return null
n.spend(e.length+t.length/8)
const r=e.filter(({isDeclaration:e})=>!e)
if("@*"===t)return r
const s=new Set(t.slice(1).split("|@"))
return r.filter(({namespace:e,localName:t})=>""===e&&s.has(t))}const v=/\/([A-Za-z_][\w.-]*)(?:\[(@[A-Za-z_][\w.-]*='[^'\0]*'(?: and @[A-Za-z_][\w.-]*='[^'\0]*')*)\])?/y
let E={text:"",steps:[],ends:[]}
function stepsOf(e){const t=sharedSteps(e),n=E.steps.slice(0,t),r=E.ends.slice(0,t)
for(v.lastIndex=r.at(-1)??0;v.lastIndex<e.length;){const[,t,s=""]=v.exec(e)??[]
if(void 0===t)return null
const i=[...s.matchAll(/@([\w.-]+)='([^']*)'/g)]
n.push({name:t,values:i.map(([,e="",t=""])=>[e,t])}),r.push(v.lastIndex)}return E={text:e,steps:n,ends:r},0===n.length?null:n}function sharedSteps(e){let[t,n]=[0,E.ends.length]
for(;t<n;){const r=Math.ceil((t+n)/2)
e.startsWith(E.text.slice(0,E.ends[r-1]))?t=r:n=r-1}const r=E.ends[t-1]??0
return t>0&&r<e.length&&"/"!==e[r]?t-1:t}function childrenOf(e,{name:t,values:n},r){const s=[]
for(const i of e)if("element"===i.kind||"document"===i.kind){for(let e=i.first;null!==e;e=e.next)r.spend(1),"element"===e.kind&&e.localName===t&&""===e.namespace&&hasValues(e,n)&&s.push(e)
r.keep(s.length)}return s}function hasValues(e,t){return t.every(([t,n])=>e.attributeOf("",t)?.value===n)}function cloneForBase(e,t){return refuseEntities(e),copy(e,t,e=>scrubbed(e))}function cloneAgain(e){return copy(e,e.document,e=>again(e))}function refuseEntities(e){for(let n=e;null!==n;n=following(n,e)){if("reference"===n.kind)throw new StepError("undeclared-entity",{name:n.name})
if("element"===n.kind)for(const{source:e}of n.attributes){const{raw:n=""}=e??{}
if(t.ah(n).hasEntityReference)throw new StepError("undeclared-entity")}}}function scrubbed(e){if(e.namespace===r.X||e.isDeclaration)return null
const{localName:t,namespace:n,value:s,source:i}=e
return new DomAttribute({name:t,namespace:n},s,i)}function again({name:e,namespace:t,value:n,source:r}){return new DomAttribute({name:e,namespace:t},n,r)}function copy(e,t,n){const r=new Map,s=copyElement(e,t,n)
r.set(e,s)
for(let s=following(e,e);null!==s;s=following(s,e)){const e=null===s.parent?void 0:r.get(s.parent),i="element"===s.kind?copyElement(s,t,n):copyLeaf(s)
"element"===s.kind&&"element"===i.kind&&r.set(s,i),e?.insertBefore(i,null)}return s}function copyElement({name:e,namespace:t,source:n,attributes:r},s,i){const o=new DomElement({name:e,namespace:t},n,s)
o.attributes=r.map(i).filter(e=>null!==e)
for(const e of o.attributes)e.owner=o
return o}function copyLeaf(e){const t=isTextual(e)&&"reference"===e.kind?"text":e.kind
return new DomLeaf(t,e.value,{source:e.source,name:e.name})}function pathOf(e,{element:t,locator:n,argument:r}){switch(n){case"DefaultLocator":return step(e,nodeTest(t))
case"Match":return step(e,nodeTest(t)+bracketed(matching(t,r)))
case"Condition":return step(e,nodeTest(t)+bracketed(only(n,r)))
case"XPath":{const s=only(n,r)
return s.startsWith("/")?s:step(step(e,nodeTest(t)),s).replaceAll("/./","/")}}}function parentPathOf(e,t){return"XPath"===t.locator?pathOf(e,t):e}function step(e,t){return e.endsWith("/")?e+t:`${e}/${t}`}function nodeTest({name:e,prefix:t,localName:n,namespace:r}){return""!==r&&""===t?`_defaultNamespace:${n}`:e}function bracketed(e){return""===e?"":`${e.startsWith("[")?"":"["}${e}${e.endsWith("]")?"":"]"}`}function only(e,t){const[n,...r]=splitArguments(t)
if(void 0===n||r.length>0)throw new StepError("argument-count",{name:e})
return n}function matching(e,t){const n=splitArguments(t)
if(0===n.length)throw new StepError("argument-count",{name:"Match"})
return n.map(t=>{const n=e.attribute(t)
if(null===n)throw new StepError("match-attribute-absent",{name:t})
return`@${n.name}='${n.value}'`}).join(" and ")}class Step{run
parent
element
#z=null
#U=null
#q=null
#Q=null
#V=null
#H=null
#Z=null
#Y=[]
constructor(e,t,n){this.run=e,this.parent=t,this.element=n}name="Remove"
argument=null
get target(){return this.run.target}get text(){return this.run.text}get place(){return{file:"transform",span:spanOf(this.element)}}placeOfAttribute(e){const t=this.element.attributeOf(r.X,e)?.source
return null==t?this.place:{file:"transform",span:$2().a(t)}}instruction(e){const t=this.element.attributeOf(r.X,e)
return null===t?null:readInstruction(t.value)}get path(){if(null!==this.#z)return this.#z
const e=[this]
for(let t=this.parent;null!==t&&null===t.#z;t=t.parent)e.push(t)
let t=""
for(const n of e.reverse())t=n.#z=n.#G(pathOf)
return t}judgePath(){return this.path}get parentPath(){return this.#U??=this.#G(parentPathOf),this.#U}#G(e){const t=null===this.parent?"":this.parent.path,n=this.#J()
try{return this.run.budget.spend(t.length/64),e(t,n)}catch(e){throw withPlace(e,this.place)}}#J(){const{element:e}=this
try{const t=this.instruction("Locator")
return null===t?{element:e,locator:"DefaultLocator",argument:null}:{element:e,locator:resolve(t.name,r.L),argument:t.argument}}catch(e){throw withPlace(e,this.placeOfAttribute("Locator"))}}matches(){return this.#Q??=this.#K(this.path),this.#Q}parents(){if(null===this.parent)throw new StepError("null-reference")
return this.#V??=this.#K(this.parentPath),this.#V}#K(e){return this.#ee(e,this.target.document,this.namespaces)}existedBefore(e){return this.#ee(e,this.run.before(),this.namespaces).length>0}select(e,t){return this.#ee(e,t,null)}#ee(e,t,n){const r=find(e,{context:t,namespaces:n,budget:this.run.budget})
if(r.ok)return r.nodes
if("too-costly"===r.fault.kind)throw new TooCostly
throw new StepError("xpath",{name:r.fault.name,path:e})}get namespaces(){if(null!==this.#q)return this.#q
const e=this.element.attributes.filter(({isDeclaration:e})=>e),t=this.parent?.namespaces
if(0===e.length&&void 0!==t)return this.#q=t
const n=new Map(t)
for(const{name:t,localName:r,value:s}of e){const e="xmlns"===t?"_defaultNamespace":r
""===s?n.delete(e):n.set(e,s)}return this.#q=n}clone(){return null!==this.#Z?this.#Z:(this.#H??=cloneForBase(this.element,this.target.document),this.#H)}withOwnClone(e){this.#Z=cloneAgain(this.#H??this.clone())
try{e()}finally{this.#Z=null}}arguments(){return splitArguments(this.argument)}aimAt(e){this.#Y=e}warnOfMany(){this.#Y.length>1&&this.warn("only-first")}warn(e,t=this.name){this.run.log.warn(e,this.placeOfAttribute("Transform"),{name:t})}warnAt(e,t){this.run.log.warn(e,t,{name:this.name})}placeOf(e){const t=this.target.isNew(e)?"transform":"base"
return"element"===e.kind?{file:t,span:spanOf(e)}:"attribute"!==e.kind||null===e.source?null:{file:t,span:$2().a(e.source)}}}class TooCostly extends Error{}function spanOf({source:e}){return null===e?{start:0,end:0}:$2().n(e)}function withPlace(e,t){return e instanceof StepError?e.at(t):e}function childOf(e){if("document"===e.kind||"attribute"===e.kind||null===e.parent)throw new StepError("null-reference")
return e}function expectNoArguments(e){null!==e.argument&&e.warn("arguments-unexpected")}function removeAll(e,t){expectNoArguments(e),e.target.remove(childOf(t))}function append(e,t){const n=e.clone()
if("element"!==t.kind&&"document"!==t.kind)throw new StepError("cannot-contain")
e.target.insert(t,n,null)}function siblingOf(e,t){const[n,...r]=e.arguments(),{name:s}=e
if(void 0===n)throw new StepError("sibling-argument-absent",{name:s})
if(r.length>0)throw new StepError("sibling-arguments-many",{name:s})
const[i]=e.select(n,t)
if(void 0===i)throw new StepError("sibling-absent",{path:n})
if("element"!==i.kind)throw new StepError("sibling-not-element",{path:n})
return i}function attributesOf(e,t){const n=e.arguments()
if(0===n.length)return e.select("@*",t)
const r=n.map(n=>{const r=e.select(`@${n}`,t)
return 0===r.length&&e.warn("attribute-absent",n),r})
return 1===n.length?r[0]??[]:e.select(`@${n.join("|@")}`,t)}function asAttribute(e){if("attribute"!==e.kind)throw new StepError("not-an-attribute")
return e}function asElement(e){if("element"!==e.kind)throw new StepError("null-reference")
return e}function setEach(e,t,n){const r=e.clone(),s=attributesOf(e,r)
for(const i of s){const s=asAttribute(i),o=asElement(t),a=n(s,o,r),l=o.attribute(s.name)
null===l?e.target.append(o,s,a):e.target.setValue(l,a,s)}0===s.length&&e.warn("nothing-to-set")}const O=t.aU(String.raw`\$\(([\u200d\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c:.]+)\)`,"gu"),y=/\$\(([\w:.]+)\)/g
function tokenized(e,[t,n]){const{value:r}=e,s=/[^\0-\x7f]/.test(r)?O():y
return r.replaceAll(s,(r,s)=>{const i=s.toLowerCase()===e.name.toLowerCase(),o=t.attribute(s)??(i?null:n.attribute(s))
if(null===o)throw new StepError("null-reference",{name:s})
return o.value.replaceAll("'","&apos;")})}function treatment(e,t,n=!1){return{on:e,apply:t,isInsertion:n}}const S={Replace:treatment("first",function replace(e,t){expectNoArguments(e),e.warnOfMany()
const n=e.clone()
e.target.replace(childOf(t),n)}),Remove:treatment("first",function remove(e,t){e.warnOfMany(),removeAll(e,t)}),RemoveAll:treatment("all",removeAll),Insert:treatment("first",function insert(e,t){expectNoArguments(e),append(e,t)},!0),InsertIfMissing:treatment("first",function insertIfMissing(e,t){expectNoArguments(e),0===e.matches().length&&append(e,t)},!0),InsertBefore:treatment("first",function insertBefore(e,t){const n=siblingOf(e,t)
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
return t.remove(e),this.inserted.delete(e)||this.isNew(t)||this.removed.push({node:e,parent:t}),t}insert(e,t,n){if("document"===e.kind&&"element"===t.kind&&null!==e.root)throw new StepError("second-root")
e.insertBefore(t,n),this.inserted.set(t,e)}replace(e,t){const{next:n}=e,r=this.inserted.has(e),s=this.replaced.get(e)??(r?null:e),i=this.remove(e)
this.insert(i,t,n),null!==s&&this.replaced.set(t,s)}setValue(e,t,n){null!==e.owner&&this.#te(e.owner),e.value=t,this.set.set(e,placeOf(n))}append(e,{name:t,namespace:n,source:r},s){this.#te(e)
const i=new DomAttribute({name:t,namespace:n},s,r)
e.append(i),this.set.set(i,placeOf(i))}drop(e,t){t.owner===e&&(this.#te(e),e.drop(t))}#te(e){this.changed.add(e),this.original.has(e)||(this.original.set(e,e.attributes),e.attributes=[...e.attributes])}isNew(e){for(let t=e;null!==t;t=t.parent)if("attribute"!==t.kind&&"document"!==t.kind&&this.inserted.has(t))return!0
return!1}}function placeOf({source:e}){return null===e?null:{start:e.valueStart,end:e.valueEnd}}const A={start:0,end:0}
function refused(e,t){return{ok:!1,refusal:e??{file:"base",kind:"unreadable",span:A},log:t.entries}}function builtRefusal(e,t){if(e.ok)return null
const{kind:n,start:r,end:s}=e.fault
return{file:t,kind:n,span:{start:r,end:s}}}function runOf({source:e,document:t},n,r){let s=null
return{target:new Target(n),text:e.text,log:r,budget:new Budget,before:()=>{if(null!==s)return s
const e=build(t,{keepSpace:!0})
return s=e.ok?e.document:n}}}class Transformation{#a
#d
constructor(e,t){this.#a=e,this.#d=t}apply(){const{log:e}=this.#d
if(!declaresXdt(this.#a))return e.message("namespace-absent"),null
const t=this.#ne()
return null===t&&this.#re(),t}#ne(){const{log:e}=this.#d
for(const t of elementsOf(this.#a)){if(t.namespace!==r.X)continue
const{place:n}=new Step(this.#d,null,t)
if("Import"!==t.localName){e.warn("unknown-element",n,{name:t.name})
continue}const s=importFault(t,n)
return null!==s&&e.error(s),{file:"transform",kind:null===s?"import-unjudged":"import",span:(s?.detail.place??n).span}}return null}#re(){const e=[]
let t=this.#a.root
for(;null!==t;){for(;e.length>0&&e.at(-1)?.element!==t.parent;)e.pop()
const n="element"===t.kind?new Step(this.#d,e.at(-1)??null,t):null,r=null!==n&&this.#se(n)
r&&null!==n&&e.push(n),t=r?following(t,this.#a):followingOutside(t,this.#a)}}#se(e){const{log:t}=this.#d
t.step=e.place.span
try{return this.#ie(e)&&(t.isQuiet=isQuiet(e),this.#oe(e)),!0}catch(n){if(!(n instanceof StepError))throw n
return t.error(n.at(e.place)),!1}finally{t.isQuiet=!1}}#ie(e){try{const t=e.instruction("Transform")
return null!==t&&(e.name=resolve(t.name,r.T),e.argument=t.argument,!0)}catch(t){throw t instanceof StepError?t.at(e.placeOfAttribute("Transform")):t}}#oe(e){const{log:t}=this.#d,{isInsertion:n,on:r,apply:s}=S[e.name]
let i=!1
try{if(i=n?hasParent(e):hasMatch(e),!i)return
e.judgePath()
const t=n?e.parents():e.matches()
e.aimAt(t)
const[o]=t
"all"===r?this.#ae(e,t):void 0!==o&&s(e,o)}catch(n){if(!(n instanceof StepError))throw n
t.error(n.at(e.placeOfAttribute("Transform")))}finally{i||t.message("not-executing",e.name)}}#ae(e,t){const{apply:n}=S[e.name]
e.clone()
for(const r of t)try{e.withOwnClone(()=>{n(e,r)})}catch(e){if(!(e instanceof StepError))throw e
this.#d.log.error(e)}}}function isQuiet(e){const t=e.element.attributeOf(r.X,"SupressWarnings")
if(null===t)return!1
const s=n.b(t.value)
if(null===s)throw new StepError("not-boolean")
return s}function hasMatch(e){if(e.matches().length>0)return!0
let t=e
for(;null!==t.parent&&0===t.parent.matches().length;)t=t.parent
return missing(e,t),!1}function hasParent(e){if(e.parents().length>0)return!0
let t=e
for(;null!==t.parent&&""!==t.parent.parentPath&&0===t.parent.parents().length;)t=t.parent
return missing(e,t),!1}function missing(e,t){const{path:n,place:r}=t,s=e.existedBefore(n)?"no-longer-there":"no-match"
if(S[e.name].isInsertion)throw new StepError(s,{place:r,path:n})
e.run.log.warn(s,r,{path:n})}function*elementsOf(e){for(let t=following(e,e);null!==t;t=following(t,e))"element"===t.kind&&(yield t)}function declaresXdt(e){for(const{attributes:t}of elementsOf(e))if(t.some(({isDeclaration:e,value:t})=>e&&t===r.X))return!0
return!1}function importFault(e,t){const n=["assembly","path","namespace"],r=e.attributes.find(({name:e,namespace:t})=>""!==t||!n.includes(e))
if(void 0!==r){const e=null===r.source?t.span:$2().a(r.source),n={place:{...t,span:e},name:r.name}
return new StepError("import-attribute",n)}const[s,i,o]=n.map(t=>null!==e.attribute(t))
return s!==i&&!0===o?null:new StepError("import",{place:t})}exports.D=DomAttribute,exports.S=StepError,exports.X=a,exports.a=following,exports.b="http://www.w3.org/XML/1998/namespace",exports.c=DomLeaf,exports.d=function deployedFile({layered:{file:e},readings:t,result:n}){return null===n?null:t.some(({application:e})=>null!==e&&r.i(e.outcome))?savedFile(e,[]):{path:e.path,bytes:e.bytes}},exports.e=refuse,exports.f=followingOutside,exports.g=XPathError,exports.h=build,exports.i=isTextual,exports.j=readInstruction,exports.k=resolve,exports.l=function losesCharacters(e,t){const n=narrowEncoding(t)
return null!==n&&!0===$0().l(n)?.test(e)},exports.r=function readForEngine(e){const{bytes:n}=e
if(n.length<3)return{ok:!1,kind:"too-short",span:{start:0,end:0}}
const r=sourceOf(n),s=t.aS(r.text)
if(!s.ok){const{start:e,end:t}=s.fault
return{ok:!1,kind:"unreadable",span:{start:e,end:t}}}return{ok:!0,file:{...e,source:r,document:s.document}}},exports.s=savedFile,exports.t=function transform(e,t){const n=new Log,s=build(e.document,{keepSpace:!0}),i=r.r(e,"base")??builtRefusal(s,"base")
if(null!==i||!s.ok)return refused(i,n)
const o=build(t.document,{keepSpace:!1}),a=r.r(t,"transform")??builtRefusal(o,"transform")
if(null!==a||!o.ok)return refused(a,n)
try{const t=runOf(e,s.document,n),r=new Transformation(o.document,t).apply()
return null!==r?refused(r,n):{ok:!0,applies:!n.hasErrors,unsaved:n.hasErrors?null:unsavedBecauseOf(t.target,e),edits:editsOf(t.target,e),log:n.entries}}catch(e){if(!(e instanceof TooCostly))throw e
return refused({file:"transform",kind:"too-costly",span:A},n)}}

