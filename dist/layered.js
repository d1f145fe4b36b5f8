"use strict"
var withCharacters=(function(t){return t.replaceAll(o,(t,e)=>String.fromCodePoint(e.startsWith("x")?Number.parseInt(e.slice(1),16):Number(e)))}),
changed=(function(t){null!==t.document&&(t.document.isNumbered=!1)}),
localPart=(function(t){return t.slice(t.indexOf(":")+1)}),
prefixPart=(function(t){return t.slice(0,Math.max(0,t.indexOf(":")))}),
addTo=(function(t,e){const n=meaningOf(e)
t.byName.has(e.name)||t.byName.set(e.name,e)
t.byMeaning.has(n)||t.byMeaning.set(n,e)
t.size+=1}),
meaningOf=(function({namespace:t,localName:e}){return`${e} ${t}`}),
isTextual=(function(t){const{kind:e}=t
return"text"===e||"white-space"===e||"cdata"===e||"reference"===e}),
following=(function(t,e){return"element"!==t.kind&&"document"!==t.kind||null===t.first?followingOutside(t,e):t.first}),
followingOutside=(function(t,e){let n=t
for(;n!==e&&"document"!==n.kind;){if(null!==n.next)return n.next
if(null===n.parent)return null
n=n.parent}return null}),
build=(function(t,{keepSpace:e}){try{return{ok:!0,document:new Builder(t,e).build()}}catch(t){if(!(t instanceof Unbuildable))throw t
return{ok:!1,fault:t.fault}}}),
isDeclaration=(function(t){return"xmlns"===t||t.startsWith("xmlns:")}),
declaredPrefix=(function(t){return t.slice(6)}),
isVisible=(function(t){return"doctype"!==t.kind&&"declaration"!==t.kind&&(!isTextual(t)||"document"!==t.parent?.kind&&(null===t.previous||!isTextual(t.previous)))}),
topOf=(function(t){let e=t
for(let n=t.parent;null!==n;n=n.parent)e=n
return e}),
withSelf=(function(t){return function*(e){yield e
yield*t(e)}}),
signature=(function([t,e],n,r){return{least:t,most:e,takes:n,gives:r}}),
parse=(function(t,e){try{const n=new Parser(t,e).parse()
return{ok:!0,expression:n}}catch(t){if(!(t instanceof XPathError))throw t
return{ok:!1,fault:t.fault}}}),
select=(function(t,{context:e,namespaces:n,budget:r}){try{r.spend(t.length/8)
const s=null===n?null:new Set([...n.keys(),"xml"])
const i=parse(t,s)
if(!i.ok)return i
const o=new Evaluator(n??new Map,r)
const a=o.nodes(i.expression,{node:e,position:1,size:1,budget:r})
return{ok:!0,nodes:a}}catch(t){if(!(t instanceof XPathError))throw t
return{ok:!1,fault:t.fault}}}),
startsOf=(function({axis:t,predicates:e},n){const[r]=n
const s="following-sibling"===t&&"document"===r?.kind
return!s||e.some(isPositional)?n:n.filter(({parent:t})=>t!==r)}),
shortened=(function(t){const{input:e,axis:n,predicates:r}=t
const s="child"===n&&"step"===e.kind&&"descendant-or-self"===e.axis&&"node"===e.test.kind&&0===e.predicates.length
return!s||r.some(isPositional)?t:{...t,axis:"descendant",input:e.input}}),
declaredEncoding=(function({bytes:t,source:e}){const n=239===t[0]&&187===t[1]||e.encoding.startsWith("utf-16")
return n?null:B.exec(e.text)?.[1]?.toLowerCase()??null}),
unsavedBecauseOf=(function({document:t,inserted:e},n){const{root:r}=t
if(null!==r&&e.has(r)&&isNextToMarkup(r))return"root"
const s=declaredEncoding(n)
if(null!==s&&!L.test(s))return"encoding"
for(const t of e.keys())if("element"!==t.kind&&hasForbiddenHyphens(t)&&isInDocument(t))return"comment-hyphens"
return null}),
narrowEncoding=(function(t){const e=declaredEncoding(t)??""
return(Object.hasOwn(I,e)?I[e]:void 0)??null}),
asSaved=(function(t,n){const r=narrowEncoding(n)
const s=null===r?null:e.aC(r)
if(null===s)return t
const i=t.map(t=>({...t,text:t.text.replaceAll(s,"?")}))
return[...lossesIn(n.source.text,s,t),...i]}),
editsOf=(function(t,e){const{text:n}=e.source
const r=new Tags(t)
const s=[]
const add=(t=>{for(const e of t)s.push(e)})
for(const e of r.elements())add(tagEdits(e,{target:t,text:n,tags:r}))
for(const e of new Set(t.inserted.values()))isThere(e,t)&&add(insertionsInto(e,{target:t,text:n,tags:r}))
for(const{node:e,parent:n}of t.removed)isThere(n,t)&&null!==e.source&&s.push(deletion(e.source))
for(const e of new Set(t.removed.map(t=>t.parent)))isThere(e,t)&&add(joinedSpace(e,n))
return asSaved(s,e)}),
deletion=(function({start:t,end:e}){return{start:t,end:e,text:"",from:null}}),
isThere=(function(t,e){let n=t
for(let e=t;null!==e;e=e.parent)n=e
return"document"===n.kind&&!e.isNew(t)}),
tagEdits=(function(t,e){const{source:n}=t
if(null===n||e.target.isNew(t))return[]
const r=e.tags.written(t)
return[...nameEdits(n,r.name),...addedAttributes(t,n,{...e,tag:r}),...keptAttributes(t,n,e)]}),
nameEdits=(function({start:t,nameEnd:e,name:n,endTagStart:r,selfClosed:s},i){if(n===i)return[]
const edit=t=>({start:t,end:t+n.length,text:i,from:null})
return s?[edit(e-n.length)]:[edit(t+1),edit(r+2)]}),
addedAttributes=(function(t,e,{target:n,text:r,tag:s}){const i=n.original.get(t)
const o=e.attributes.at(-1)?.end??e.nameEnd
const a=attributeSpace(e,r)
const insertion=(t,e)=>({start:o,end:o,text:`${a}${t}`,from:e})
const u=new Set(i)
const l=s.attributes.filter((({attribute:t})=>void 0!==i&&!u.has(t)))
return[...l.map(({attribute:t,name:e})=>insertion(`${e}="${escaped(t.value)}"`,n.set.get(t)??null)),...s.declarations.map(({prefix:t,namespace:e})=>insertion(`xmlns${""===t?"":`:${t}`}="${escaped(e)}"`,null))]}),
attributeSpace=(function({attributes:t,nameEnd:e},n){const r=t.at(-1)
if(void 0===r||t.length<2)return" "
const s=n.slice(t.at(-2)?.end??e,r.start)
return s.includes("\n")?s:" "}),
keptAttributes=(function(t,e,{target:n}){const r=n.original.get(t)??[]
const s=new Set(t.attributes)
const i=e.attributes.map((({end:t})=>t))
const o=new Map(e.attributes.map(((t,e)=>[t,i[e-1]])))
return r.flatMap((t=>{const r=t.source
return null===r?[]:s.has(t)?valueEdit(t,n):[deletion({start:o.get(r)??e.nameEnd,end:r.end})]}))}),
valueEdit=(function(t,{set:n}){const{source:r,value:s}=t
const i=n.get(t)
if(null===r||void 0===i)return[]
if(e.C(r.raw).value===s)return[]
const o=escaped(s,r.quote)
return[{start:r.valueStart,end:r.valueEnd,text:o,from:i}]}),
sourceOf=(function(t){const n=r.Buffer.from(t.buffer,t.byteOffset,t.byteLength)
const s=j.find((([e])=>e.every(((e,n)=>t[n]===e))))
const[i,o]=s??[[],"utf-8"]
const a=n.subarray(i.length)
const u=e.aG(a,o)
const l="string"==typeof u?u:new TextDecoder(o).decode(a)
return new e.aq(l,o,n.subarray(0,i.length))}),
refusalOf=(function({document:t},e){const r=F.exec(t.text)
if(null!==r){const t=r[0].length
return{file:e,kind:"version",span:{start:t,end:t+1}}}const s=n.r(t)
return null===s?null:{file:e,kind:"name",span:s.span}}),
readInstruction=(function(e){const n=t.t(e)
const r=n.indexOf("(")
const s=t.t(r<0?n:n.slice(0,r))
const i=r<0||n.endsWith(")")
if(!U.test(s)||!i||r>=0&&/^\s/.test(n))throw new StepError("malformed")
const o=r<0?"":n.slice(r+1,-1)
return{name:s,argument:""===o?null:o}}),
splitArguments=(function(e){if(null===e)return[]
if(!e.includes(","))return[e]
const n=[]
let r=[]
let s=0
for(const i of e.split(",")){r.push(i)
for(const t of i.match(/[()]/g)??[])s+="("===t?1:-1
if(0===s){n.push(t.t(r.join(",")))
r=[]}}r.length>0&&n.push(t.t(r.join(",")))
return n}),
resolve=(function(t,e){const n=e.find((e=>e===t))
if(void 0!==n)return n
const r=e.includes("Insert")
if(r&&V.includes(t))throw new StepError("abstract-type",{name:t})
const s=[...W,...z,...V,...q]
throw new StepError(s.includes(t)?"wrong-type":"unknown-type",{name:t})}),
cloneForBase=(function(t,e){refuseEntities(t)
return copy(t,e,(t=>scrubbed(t)))}),
cloneAgain=(function(t){return copy(t,t.document,t=>again(t))}),
refuseEntities=(function(t){for(let n=t;null!==n;n=following(n,t)){if("reference"===n.kind)throw new StepError("undeclared-entity",{name:n.name})
if("element"===n.kind)for(const{source:t}of n.attributes){const{raw:n=""}=t??{}
if(e.C(n).hasEntityReference)throw new StepError("undeclared-entity")}}}),
scrubbed=(function(t){if(t.namespace===R||t.isDeclaration)return null
const{localName:e,namespace:n,value:r,source:s}=t
return new DomAttribute({name:e,namespace:n},r,s)}),
copy=(function(t,e,n){const r=new Map
const s=copyElement(t,e,n)
r.set(t,s)
for(let s=following(t,t);null!==s;s=following(s,t)){const t=null===s.parent?void 0:r.get(s.parent)
const i="element"===s.kind?copyElement(s,e,n):copyLeaf(s)
"element"===s.kind&&"element"===i.kind&&r.set(s,i)
t?.insertBefore(i,null)}return s}),
copyElement=(function({name:t,namespace:e,source:n,attributes:r},s,i){const o=new DomElement({name:t,namespace:e},n,s)
o.attributes=r.map(i).filter((t=>null!==t))
for(const t of o.attributes)t.owner=o
return o}),
pathOf=(function(t,{element:e,locator:n,argument:r}){switch(n){case"DefaultLocator":return step(t,nodeTest(e))
case"Match":return step(t,nodeTest(e)+bracketed(matching(e,r)))
case"Condition":return step(t,nodeTest(e)+bracketed(only(n,r)))
case"XPath":{const s=only(n,r)
return s.startsWith("/")?s:step(step(t,nodeTest(e)),s).replaceAll("/./","/")}}}),
step=(function(t,e){return t.endsWith("/")?t+e:`${t}/${e}`}),
nodeTest=(function({name:t,prefix:e,localName:n,namespace:r}){return""!==r&&""===e?`_defaultNamespace:${n}`:t}),
spanOf=(function({source:t}){return null===t?{start:0,end:0}:n.n(t)}),
attributesOf=(function(t,e){const n=t.arguments()
if(0===n.length)return t.select("@*",e)
const r=n.map((n=>{const r=t.select(`@${n}`,e)
0===r.length&&t.warn("attribute-absent",n)
return r}))
return 1===n.length?r[0]??[]:t.select(`@${n.join("|@")}`,e)}),
asAttribute=(function(t){if("attribute"!==t.kind)throw new StepError("not-an-attribute")
return t}),
asElement=(function(t){if("element"!==t.kind)throw new StepError("null-reference")
return t}),
treatment=(function(t,e,n=!1){return{on:t,apply:e,isInsertion:n}}),
builtRefusal=(function(t,e){if(t.ok)return null
const{kind:n,start:r,end:s}=t.fault
return{file:e,kind:n,span:{start:r,end:s}}}),
runOf=(function({source:t,document:e},n,r){let s=null
return{target:new Target(n),text:t.text,log:r,budget:new Budget,before:(()=>{if(null!==s)return s
const t=build(e,{keepSpace:!0})
return s=t.ok?t.document:n})}}),
isQuiet=(function(e){const n=e.element.attributeOf(R,"SupressWarnings")
if(null===n)return!1
const r=t.c(n.value)
if(null===r)throw new StepError("not-boolean")
return r}),
hasMatch=(function(t){if(t.matches().length>0)return!0
let e=t
for(;null!==e.parent&&0===e.parent.matches().length;)e=e.parent
missing(t,e)
return!1}),
missing=(function(t,e){const{path:n,place:r}=e
const s=t.existedBefore(n)?"no-longer-there":"no-match"
if(Q[t.name].isInsertion)throw new StepError(s,{place:r,path:n})
t.run.log.warn(s,r,{path:n})}),
elementsOf=(function*(t){for(let e=following(t,t);null!==e;e=following(e,t))"element"===e.kind&&(yield e)}),
declaresXdt=(function(t){for(const{attributes:e}of elementsOf(t))if(e.some((({isDeclaration:t,value:e})=>t&&e===R)))return!0
return!1}),
piecesOf=(function(t){let e=0
return[...t].sort((t,e)=>t.start-e.start).map((t=>{const n=t.start+e
e+=t.text.length-(t.end-t.start)
return{edit:t,start:n,end:n+t.text.length}}))}),
lastBefore=(function(t,e){let[n,r]=[0,t.length]
for(;n<r;){const s=n+r>>1;(t[s]?.start??1/0)<=e?n=s+1:r=s}return n-1}),
sourceAt=(function(t,e){const n=lastBefore(t,e)
const r=t[n]
if(void 0===r||e>=r.end)return null
for(let e=n;t[e]?.edit.start===r.edit.start;e-=1){const n=t[e]?.edit.from??null
if(null!==n)return n}return null}),
offsetBefore=(function(t,e){const n=t[lastBefore(t,e)]
if(void 0===n)return e
const{edit:r,end:s}=n
return e<s?r.start:r.end+(e-s)});
const t=require("./judging.js")
const e=require("./base.js")
const n=require("./web_config.js")
const r=require("node:buffer")
const s=/<!--[^]*?-->|<\?[^]*?\?>|<!ENTITY[ \t\r\n]+([^ \t\r\n%"'<>]+)[ \t\r\n]+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/g
const i=/&([^#&;][^&;]*);/g
const o=/&#(x[0-9a-fA-F]+|[0-9]+);/g
class Entities{#t=new Map
#e=1e6
constructor(t){for(const e of t?.matchAll(s)??[]){const[,t,n,r]=e
void 0===t||this.#t.has(t)||this.#t.set(t,withCharacters(n??r??""))}}expand(t){return this.#n(t,0)}decode(t){return this.#r(t,0)}#n(t,n){const r=e.az(t)
if(void 0!==r)return{ok:!0,text:r}
const s=this.#t.get(t)
if(void 0===s||n>50)return{ok:!1,entity:t}
this.#e-=s.length+1
return this.#e<0?{ok:!1,entity:t}:this.#r(s,n+1)}#r(t,e){if(!t.includes("&"))return{ok:!0,text:t}
const n=[]
let r=0
for(const s of t.matchAll(i)){const i=this.#n(s[1]??"",e)
if(!i.ok)return i
n.push(withCharacters(t.slice(r,s.index)),i.text)
r=s.index+s[0].length}return{ok:!0,text:n.join("")+withCharacters(t.slice(r))}}};const a="http://www.w3.org/XML/1998/namespace"
const u="http://www.w3.org/2000/xmlns/"
class Parent{first=null
last=null
insertBefore(t,e){const n=null===e?this.last:e.previous
t.parent=this
t.previous=n
t.next=e
null===n?this.first=t:n.next=t
null===e?this.last=t:e.previous=t
changed(this)}remove(t){changed(this)
null===t.previous?this.first=t.next:t.previous.next=t.next
null===t.next?this.last=t.previous:t.next.previous=t.previous
t.parent=t.previous=t.next=null}get children(){const t=[]
for(let e=this.first;null!==e;e=e.next)t.push(e)
return t}};class DomDocument extends Parent{kind="document"
parent=null
document=this
order=0
isNumbered=!1
get root(){let t=this.first
for(;null!==t&&"element"!==t.kind;)t=t.next
return t}};;;;class DomElement extends Parent{kind="element"
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
constructor({name:t,namespace:e},n,r){super()
this.name=t
this.namespace=e
this.source=n
this.document=r
this.localName=localPart(t)
this.prefix=prefixPart(t)}attribute(t){return this.#i().byName.get(t)??null}attributeOf(t,e){return this.#i().byMeaning.get(meaningOf({namespace:t,localName:e}))??null}#i(){const{attributes:t}=this
if(this.#s?.of===t&&this.#s.size===t.length)return this.#s
this.#s={of:t,size:0,byName:new Map,byMeaning:new Map}
for(const e of t)addTo(this.#s,e)
return this.#s}append(t){const e=this.attributeOf(t.namespace,t.localName)
null!==e&&this.drop(e)
t.owner=this
const n=this.#i()
this.attributes.push(t)
addTo(n,t)
changed(this)}drop(t){this.attributes=this.attributes.filter((e=>e!==t))
t.owner=null}}class DomAttribute{value
source
kind="attribute"
owner=null
order=0
name
namespace
localName
prefix
constructor({name:t,namespace:e},n,r){this.value=n
this.source=r
this.name=t
this.namespace=e
this.localName=localPart(t)
this.prefix=prefixPart(t)}get isDeclaration(){return this.namespace===u}get parent(){return this.owner}}class DomLeaf{kind
value
parent=null
previous=null
next=null
order=0
source
name
constructor(t,e,{source:n,name:r=""}){this.kind=t
this.value=e
this.source=n
this.name=r}};;;class Unbuildable extends Error{fault
constructor(t){super(t.kind)
this.fault=t}};class Builder{source
keepSpace
#o
#a=new DomDocument
#u
#l=new Map([["xml",[a]],["xmlns",[u]]])
#c=[]
#f=null
#d=!1
constructor(t,e){this.source=t
this.keepSpace=e
this.#o=t.text
const{doctype:n}=t
this.#u=new Entities(n&&this.#o.slice(n.start,n.end))}build(){const{nodes:t}=this.source
const e=this.#o.length
this.#c.push({parent:this.#a,nodes:t,next:0,offset:this.#h(),end:e})
for(let t=this.#c.at(-1);void 0!==t;t=this.#c.at(-1)){const e=t.nodes[t.next]
t.next+=1
void 0===e?this.#p(t):this.#m(t,e)}return this.#a}#h(){if(!/^<\?xml[ \t\r\n]/.test(this.#o))return 0
const t=this.#o.indexOf("?>")+2
const e=this.#o.slice(5,t-2)
this.#g(this.#a,new DomLeaf("declaration",e,{source:{start:0,end:t},name:"xml"}))
return t}#p(t){this.#b(t,t.end)
this.#x(t,t.end)
this.#c.pop()
const{parent:e}=t
if("element"===e.kind)for(const t of e.attributes)t.isDeclaration&&this.#l.get(declaredPrefix(t.name))?.pop()}#m(t,e){this.#b(t,e.start)
t.offset=e.end
if("text"===e.kind)this.#w(e,!0)
else if("reference"!==e.kind||this.#k(e)){this.#x(t,e.start)
"element"===e.kind?this.#v(t.parent,e):this.#g(t.parent,this.#y(e.kind,e))}else this.#w(e,!0)}#b(t,e){e>t.offset&&this.#w({start:t.offset},!1)}#w({start:t},e){this.#f??=t
this.#d||=e}#x({parent:t},e){const n=this.#f
const r=this.#d
this.#f=null
this.#d=!1
if(null===n||!r&&!this.keepSpace)return
const s={start:n,end:e}
const i=r?"text":"white-space"
const o=this.#O(this.#o.slice(n,e),s)
this.#g(t,new DomLeaf(i,o,{source:s}))}#k({start:t,end:e}){return!/^&(?:#.*|amp|lt|gt|quot|apos);$/.test(this.#o.slice(t,e))}#O(t,e){const n=this.#u.decode(t)
if(!n.ok)throw new Unbuildable({kind:"unknown-entity",...e})
return n.text}#y(t,{start:e,end:n}){const r=this.#o.slice(e,n)
const s={start:e,end:n}
if("reference"===t){const t=r.slice(1,-1)
return new DomLeaf("reference",this.#O(r,s),{source:s,name:t})}if("instruction"===t){const[,t="",e=""]=/^<\?([^ \t\r\n?]+)[ \t\r\n]*([^]*)\?>$/.exec(r)??[]
return new DomLeaf("instruction",e,{source:s,name:t})}const[i,o]=l[t]??[0,0]
return new DomLeaf(t,r.slice(i,r.length-o),{source:s})}#v(t,e){const n=e.attributes.filter((({name:t})=>isDeclaration(t)))
for(const{name:t,raw:r}of n)this.#S(declaredPrefix(t),r,e)
const r={start:e.start+1,end:e.nameEnd}
const s=this.#T(e.name,r)??this.#l.get("")?.at(-1)??""
const i=new DomElement({name:e.name,namespace:s},e,this.#a)
for(const t of e.attributes)i.attributes.push(this.#E(t))
for(const t of i.attributes)t.owner=i
this.#g(t,i)
const o={nodes:e.nodes,next:0,offset:e.startTagEnd,end:e.endTagStart}
this.#c.push({parent:i,...o,end:Math.max(o.end,o.offset)})}#S(t,e,n){const r=this.#O(e,n)
const s=this.#l.get(t)
void 0===s?this.#l.set(t,[r]):s.push(r)}#E(t){const{name:e,raw:n,start:r,nameEnd:s,valueStart:i,valueEnd:o}=t
const a=this.#O(n,{start:i,end:o})
const l="xmlns"===e?u:this.#T(e,{start:r,end:s})??""
return new DomAttribute({name:e,namespace:l},a,t)}#T(t,e){const n=t.indexOf(":")
if(n<0)return null
const r=this.#l.get(t.slice(0,n))?.at(-1)
if(void 0===r)throw new Unbuildable({kind:"undeclared-prefix",...e})
return r}#g(t,e){t.insertBefore(e,null)}}const l={cdata:[9,3],comment:[4,3]}
;;;function inTree(t){return"attribute"!==t.kind}function*ancestors(t){for(let e=t.parent;null!==e;e=e.parent)yield e}function*descendants(t){if(inTree(t))for(let e=following(t,t);null!==e;e=following(e,t))isVisible(e)&&(yield e)};function*backwards(t){let e=lastWithin(t)
for(;;){isVisible(e)&&(yield e)
if(e===t)return
e=null===e.previous?e.parent:lastWithin(e.previous)}}function lastWithin(t){let e=t
for(;"element"===e.kind&&null!==e.last;)e=e.last
return e}function namespaceNode(t,e,n){const r=new DomAttribute({name:e,namespace:u},n,null)
r.owner=t
return r};const c={ancestor:ancestors,"ancestor-or-self":withSelf(ancestors),attribute:(function*attributes(t){if("element"===t.kind)for(const e of t.attributes)e.isDeclaration||(yield e)}),child:(function*children(t){if("element"===t.kind||"document"===t.kind)for(let e=t.first;null!==e;e=e.next)isVisible(e)&&(yield e)}),descendant:descendants,"descendant-or-self":withSelf(descendants),following:function*allFollowing(t){const e=topOf(t)
const n=inTree(t)?t:t.owner
if(null===n||"document"===n.kind)return
let r=inTree(t)?followingOutside(n,e):following(n,e)
for(;null!==r;r=following(r,e))isVisible(r)&&(yield r)},"following-sibling":function*followingSiblings(t){if(inTree(t)&&"document"!==t.kind)for(let e=t.next;null!==e;e=e.next)isVisible(e)&&(yield e)},namespace:function*namespaces(t){if("element"!==t.kind)return
const e=new Set
let n=t
for(;"element"===n?.kind;){for(const{isDeclaration:r,name:s,value:i}of n.attributes)if(r&&!e.has(s)){e.add(s)
""!==i&&(yield namespaceNode(t,s,i))}n=n.parent}yield namespaceNode(t,"xmlns:xml",a)},*parent({parent:t}){null!==t&&(yield t)},preceding:function*allPreceding(t){const e=inTree(t)?t:t.owner
let n=e
for(;null!==n&&"document"!==n.kind;){for(let t=n.previous;null!==t;t=t.previous)yield*backwards(t)
n=n.parent}},"preceding-sibling":function*precedingSiblings(t){if(inTree(t)&&"document"!==t.kind)for(let e=t.previous;null!==e;e=e.previous)isVisible(e)&&(yield e)},*self(t){yield t}}
class XPathError extends Error{fault
constructor(t,e=""){super(t)
this.fault={kind:t,name:e}}}function refuse(t,e){throw new XPathError(t,e)}class Budget{#e
constructor(t=3e7){this.#e=t}spend(t){this.#e-=t
this.#e<0&&refuse("too-costly")}spendText(t){this.spend(t.length/f)
return t}keep(t){t>d&&refuse("too-costly")}}const f=16
const d=2e6
function stringOf(t,e){if("attribute"===t.kind)return e.spendText(t.value)
if(t instanceof DomLeaf)return e.spendText(isTextual(t)?runFrom(t):t.value)
const n=[]
for(let r=following(t,t);null!==r;r=following(r,t)){e.spend(1)
isTextual(r)&&n.push(r.value)}return e.spendText(n.join(""))}function runFrom(t){const e=[]
for(let n=t;null!==n&&isTextual(n);n=n.next)e.push(n.value)
return e.join("")}function toText(t,e){if("string"==typeof t)return t
if("number"==typeof t)return numberText(t)
if("boolean"==typeof t)return t?"true":"false"
const[n]=t
return void 0===n?"":stringOf(n,e)}function toBoolean(t){return"number"==typeof t?0!==t&&!Number.isNaN(t):"boolean"==typeof t?t:t.length>0}function toNumber(t,e){return"number"==typeof t?t:"boolean"==typeof t?t?1:0:numberOf(toText(t,e))}const h=/^-?(?:\d+\.?\d*|\.\d+)$/
function numberOf(t){const n=e.k(t,/[ \t\r\n]/)
if(h.test(n))return Number(n)
const r=n.toLowerCase()
return"infinity"===r?1/0:"-infinity"===r?-1/0:NaN}function numberText(t){if(!Number.isFinite(t))return String(t)
if(Object.is(t,-0))return"-0"
const[e="",n=""]=t.toExponential().split("e")
const r=Number(n)
if(r>=-5&&r<15)return String(t)
const s=String(Math.abs(r)).padStart(2,"0")
return`${e}E${r<0?"-":"+"}${s}`}const p={"=":"=","!=":"!=","<":">","<=":">=",">":"<",">=":"<="}
function compare(t,[e,n],r){return isNodes(e)&&isNodes(n)?compareSets(t,[e,n],r):isNodes(e)?compareSet(t,[e,n],r):isNodes(n)?compareSet(p[t],[n,e],r):compareScalars(t,[e,n],r)}function isNodes(t){return"object"==typeof t}function compareSet(t,[e,n],r){return"boolean"==typeof n?compareScalars(t,[toBoolean(e),n],r):e.some(e=>compareScalars(t,[stringOf(e,r),n],r))}function compareScalars(t,[e,n],r){return"="===t||"!="===t?equals([e,n],r)===("="===t):compareNumbers(t,toNumber(e,r),toNumber(n,r))}function equals([t,e],n){return"boolean"==typeof t||"boolean"==typeof e?toBoolean(t)===toBoolean(e):"number"==typeof t||"number"==typeof e?toNumber(t,n)===toNumber(e,n):toText(t,n)===toText(e,n)}function compareNumbers(t,e,n){switch(t){case"<":return e<n
case"<=":return e<=n
case">":return e>n
case">=":return e>=n
case"=":return e===n
case"!=":return e!==n}}function compareSets(t,e,n){const[r,s]=e.map(t=>t.map(t=>stringOf(t,n)))
if("="===t){const t=new Set(r)
return s.some(e=>t.has(e))}if("!="===t)return differ(r,s)
const[i,o]=[r,s].map(t=>t.map(numberOf))
const a="<"===t||"<="===t
const u=a?least(i):-least(i.map(t=>-t))
const l=a?-least(o.map(t=>-t)):least(o)
return compareNumbers(t,u,l)}function differ(t,e){return 0!==t.length&&0!==e.length&&new Set([...t,...e]).size>1}function least(t){let e=NaN
for(const n of t)n>=e||Number.isNaN(n)||(e=n)
return e}function text({node:t,budget:e},n,r=0){const s=n[r]
return e.spendText(void 0===s?stringOf(t,e):toText(s,e))}function number$1(t,e,n=0){const r=e[n]
return void 0===r?numberOf(text(t,[])):toNumber(r,t.budget)}function nodeOf({node:t},[e]){return void 0===e?t:e[0]??null}function round(t){return Number.isFinite(t)?Math.floor(t+.5):t}function localName(t){return"element"===t?.kind?t.localName:"attribute"===t?.kind?"xmlns"===t.name?"":t.localName:"instruction"===t?.kind?t.name:""}function name(t){return"element"===t?.kind?t.name:"attribute"===t?.kind?t.isDeclaration?localName(t):t.name:"instruction"===t?.kind?t.name:""}function namespace(t){return"element"===t?.kind?t.namespace:"attribute"!==t?.kind||t.isDeclaration?"":t.namespace}function substring(t,e,n){let r=round(e)-1
if(Number.isNaN(r)||t.length<=r)return""
if(null===n)return t.slice(Math.max(0,r))
let s=round(n)
if(Number.isNaN(s))return""
if(r<0||s<0){s+=r
if(!(s>0))return""
r=0}return t.slice(r,r+s)}function translate(t,e,n){const r=new Map
for(let t=0;t<e.length;t+=1){const s=e.charAt(t)
r.has(s)||r.set(s,n.charAt(t))}const s=[]
for(let e=0;e<t.length;e+=1){const n=t.charAt(e)
s.push(r.get(n)??n)}return s.join("")}function language(t){let e=t
for(;null!==e;e=e.parent){const t="element"===e.kind?e.attributeOf(a,"lang"):null
if(null!==t)return t.value}return""}function isLanguage(t,e){const[n,r]=[e.toLowerCase(),t.toLowerCase()]
return n.startsWith(r)&&(n.length===r.length||"-"===n.charAt(r.length))}function before(t,e){return t.slice(0,Math.max(0,t.indexOf(e)))}function after(t,e){const n=t.indexOf(e)
return n<0?"":t.slice(n+e.length)}const m=new Map([["",(t,[e=[]])=>e],["last",({size:t})=>t],["position",({position:t})=>t],["count",(t,[e])=>e.length],["id",()=>[]],["local-name",(t,e)=>localName(nodeOf(t,e))],["namespace-uri",(t,e)=>namespace(nodeOf(t,e))],["name",(t,e)=>name(nodeOf(t,e))],["string",(t,e)=>text(t,e)],["concat",(t,e)=>e.map((n,r)=>text(t,e,r)).join("")],["starts-with",(t,e)=>text(t,e).startsWith(text(t,e,1))],["contains",(t,e)=>text(t,e).includes(text(t,e,1))],["substring-before",(t,e)=>before(text(t,e),text(t,e,1))],["substring-after",(t,e)=>after(text(t,e),text(t,e,1))],["substring",(t,e)=>substring(text(t,e),number$1(t,e,1),e.length<3?null:number$1(t,e,2))],["string-length",(t,e)=>text(t,e).length],["normalize-space",(t,e)=>normalized(text(t,e))],["translate",(t,e)=>translate(text(t,e),text(t,e,1),text(t,e,2))],["boolean",(t,[e=!1])=>toBoolean(e)],["not",(t,[e=!1])=>!toBoolean(e)],["true",()=>!0],["false",()=>!1],["lang",(t,e)=>isLanguage(text(t,e),language(t.node))],["number",(t,e)=>number$1(t,e)],["sum",({budget:t},[e])=>e.reduce((e,n)=>e+numberOf(stringOf(n,t)),0)],["floor",(t,e)=>Math.floor(number$1(t,e))],["ceiling",(t,e)=>Math.ceil(number$1(t,e))],["round",(t,e)=>round(number$1(t,e))]])
function normalized(t){return t.split(/[ \t\r\n]+/).filter(t=>""!==t).join(" ")}const g=["ancestor","ancestor-or-self","attribute","child","descendant","descendant-or-self","following","following-sibling","namespace","parent","preceding","preceding-sibling","self"]
function isPositional(t){return"number"===t.type||asksPosition(t)}function asksPosition(t){switch(t.kind){case"operation":return asksPosition(t.left)||asksPosition(t.right)
case"call":return"position"===t.name||"last"===t.name||t.arguments.some(asksPosition)
case"step":case"filter":return asksPosition(t.input)
case"constant":case"context":case"root":case"nothing":return!1}}function inDocumentOrder(t,e){const[n]=t
const r=[...new Set(t)]
if(void 0===n||1===r.length)return r
number(topOf(n),e)
return r.sort((t,e)=>orderOf(t)-orderOf(e))}function orderOf(t){return"attribute"===t.kind&&t.isDeclaration?t.owner?.order??0:t.order}function number(t,e){if("document"===t.kind&&t.isNumbered)return
let n=0
const count=t=>{t.order=n
n+=1
if("element"===t.kind)for(const e of t.attributes)count(e)}
count(t)
if("attribute"!==t.kind){for(let e=following(t,t);null!==e;e=following(e,t))count(e)
e.spend(n)
"document"===t.kind&&(t.isNumbered=!0)}};const b=[["last",signature([0,0],[],"number")],["position",signature([0,0],[],"number")],["count",signature([1,1],["nodes"],"number")],["id",signature([1,1],["any"],"nodes")],["local-name",signature([0,1],["nodes"],"string")],["namespace-uri",signature([0,1],["nodes"],"string")],["name",signature([0,1],["nodes"],"string")],["string",signature([0,1],["any"],"string")],["concat",signature([2,1/0],["string"],"string")],["starts-with",signature([2,2],["string"],"boolean")],["contains",signature([2,2],["string"],"boolean")],["substring-before",signature([2,2],["string"],"string")],["substring-after",signature([2,2],["string"],"string")],["substring",signature([2,3],["string","number","number"],"string")],["string-length",signature([0,1],["string"],"number")],["normalize-space",signature([0,1],["string"],"string")],["translate",signature([3,3],["string"],"string")],["boolean",signature([1,1],["any"],"boolean")],["not",signature([1,1],["boolean"],"boolean")],["true",signature([0,0],[],"boolean")],["false",signature([0,0],[],"boolean")],["lang",signature([1,1],["string"],"boolean")],["number",signature([0,1],["any"],"number")],["sum",signature([1,1],["nodes"],"number")],["floor",signature([1,1],["number"],"number")],["ceiling",signature([1,1],["number"],"number")],["round",signature([1,1],["number"],"number")]]
const x=new Map(b)
const w=/[ \t\r\n]*/y
const k=/\d+(?:\.\d*)?|\.\d+/y
const v=/\/\/|\.\.|<=|>=|!=|[,@()|*[\]+\-=#$<>!./]/y
class Tokens{#o
#N=0
constructor(t){const e=t.indexOf("\0")
this.#o=e<0?t:t.slice(0,e)}next(){this.#A()
const t=this.#o
const n=this.#N
if(n===t.length)return{kind:"end"}
const r=t.charAt(n)
if('"'===r||"'"===r)return this.#P(r)
const s=e.aA(k,t,n)
if(null!==s){this.#N=s
return{kind:"number",value:Number(t.slice(n,s))}}const i=e.aA(v,t,n)
if(null===i)return this.#$()
this.#N=i
return{kind:"symbol",text:t.slice(n,i)}}#P(t){const e=this.#N+1
const n=this.#o.indexOf(t,e)
n<0&&refuse("literal")
this.#N=n+1
return{kind:"literal",text:this.#o.slice(e,n)}}#$(){const t=this.#D()??refuse("token")
let[e,n]=["",t]
if(this.#M("::"))return{kind:"axis",name:t}
if(this.#M(":")){e=t
n=this.#M("*")?"*":this.#D()??refuse("name")}else{this.#A()
if(this.#M("::"))return{kind:"axis",name:t}
this.#M(":")&&refuse("name")}this.#A()
return{kind:"name",prefix:e,local:n,isCall:this.#o.startsWith("(",this.#N)}}#D(){const t=this.#N
const n=e.e(this.#o,t)
const r=this.#o.slice(t,n)
const s=r.indexOf(":")
const i=s<0?r:r.slice(0,s)
if(""===i)return null
this.#N=t+i.length
return i}#M(t){if(!this.#o.startsWith(t,this.#N))return!1
this.#N+=t.length
return!0}#A(){this.#N=e.aA(w,this.#o,this.#N)??this.#N}};const y=[["or"],["and"],["=","!="],["<","<=",">",">="],["+","-"],["*","div","mod"]]
const O={or:"boolean",and:"boolean","=":"boolean","!=":"boolean","<":"boolean","<=":"boolean",">":"boolean",">=":"boolean","+":"number","-":"number","*":"number",div:"number",mod:"number","|":"nodes"}
const S=["node","text","comment","processing-instruction"]
const T={kind:"context",type:"nodes"}
const E={kind:"root",type:"nodes"}
const N={kind:"node"}
class Parser{#B
#I
#L
#C=0
#X=new WeakMap
#j=null
constructor(t,e){this.#B=new Tokens(t)
this.#I=e
this.#L=this.#B.next()}parse(){const t=this.#F()
"end"!==this.#L.kind&&refuse("token")
if(null!==this.#j)throw this.#j
"nodes"!==t.type&&refuse("no-node-set")
return t}#R(){this.#L=this.#B.next()}#W(t){return"symbol"===this.#L.kind&&this.#L.text===t}#M(t){if(!this.#W(t))return!1
this.#R()
return!0}#z(t){this.#M(t)||refuse("token")}#V(t,...e){const n=1+Math.max(0,...e.map((t=>this.#X.get(t)??1)))
n>1024&&refuse("too-deep")
this.#X.set(t,n)
return t}#F(){this.#C+=1
this.#C>200&&refuse("too-deep")
const t=this.#q(0)
this.#C-=1
return t}#q(t){const e=y[t]
if(void 0===e)return this.#U()
let n=this.#q(t+1)
for(;;){const r=this.#_(e)
if(null===r)return n
this.#R()
n=this.#Q(r,n,this.#q(t+1))}}#Q(t,e,n){const r=O[t]
return this.#V({kind:"operation",type:r,operator:t,left:e,right:n},e,n)}#_(t){const e=this.#L
const n="name"===e.kind&&""===e.prefix
const r="symbol"===e.kind?e.text:n?e.local:null
return t.find((t=>t===r))??null}#U(){let t=!1
for(;this.#M("-");)t=!t
const e=this.#H()
return t?this.#Q("*",e,{kind:"constant",type:"number",value:-1}):e}#H(){let t=this.#Y()
for(;this.#M("|");){const e=this.#Y()
"nodes"===t.type&&"nodes"===e.type||refuse("no-node-set")
t=this.#Q("|",t,e)}return t}#Y(){if(!this.#G())return this.#Z()
const t=this.#J()
return this.#M("/")?this.#K(t):this.#M("//")?this.#K(this.#tt(t)):t}#G(){const t=this.#L
return"literal"===t.kind||"number"===t.kind||("name"===t.kind?t.isCall&&!isNodeType(t):this.#W("$")||this.#W("("))}#J(){let t=this.#et()
for(;this.#W("[");){"nodes"!==t.type&&refuse("no-node-set")
const e=this.#nt()
t=this.#V({kind:"filter",type:"nodes",input:t,predicate:e},t,e)}return t}#nt(){this.#z("[")
const t=this.#F()
this.#z("]")
return t}#et(){const t=this.#L
if("name"===t.kind)return this.#rt(t)
this.#R()
if("literal"===t.kind)return{kind:"constant",type:"string",value:t.text}
if("number"===t.kind)return{kind:"constant",type:"number",value:t.value}
if("symbol"===t.kind&&"$"===t.text)return this.#st()
const e=this.#F()
this.#z(")")
return this.#V({kind:"call",type:e.type,name:"",arguments:[e]},e)}#st(){"name"!==this.#L.kind&&refuse("token")
this.#j??=new XPathError("variable")
this.#R()
return{kind:"call",type:"nodes",name:"",arguments:[]}}#rt({prefix:t,local:e}){this.#R()
this.#z("(")
const n=[]
if(!this.#W(")"))do{n.push(this.#F())}while(this.#M(","))
this.#z(")")
const r=""===t?x.get(e):void 0
void 0===r?this.#j??=new XPathError("unknown-function",e):n.length<r.least||n.length>r.most?refuse("argument-count",e):n.some((t,e)=>wantsNodes(r.takes,e)&&"nodes"!==t.type)&&refuse("argument-type",e)
const s=r?.gives??"nodes"
return this.#V({kind:"call",type:s,name:e,arguments:n},...n)}#Z(){return this.#M("//")?this.#K(this.#tt(E)):this.#M("/")?this.#it()?this.#K(E):E:this.#K(T)}#it(){const{kind:t}=this.#L
return"name"===t||"axis"===t||[".","..","@","*"].some(t=>this.#W(t))}#K(t){let e=this.#ot(t)
for(;;)if(this.#M("//"))e=this.#ot(this.#tt(e))
else{if(!this.#M("/"))return e
e=this.#ot(e)}}#tt(t){return this.#at(t,"descendant-or-self",N)}#at(t,e,n){return this.#V({kind:"step",type:"nodes",input:t,axis:e,test:n,predicates:[]},t)}#ot(t){if(this.#M("."))return this.#at(t,"self",N)
if(this.#M(".."))return this.#at(t,"parent",N)
const e=this.#ut()
const n=this.#j
let r=this.#at(t,e,this.#lt())
for(;this.#W("[");){const t=this.#nt()
const e=[...r.predicates,t]
r=this.#V({...r,predicates:e},r,t)}if("namespace"!==e||"name"!==r.test.kind||""===r.test.prefix)return r
this.#j=n
return{kind:"nothing",type:"nodes"}}#ut(){const t=this.#L
if(this.#M("@"))return"attribute"
if("axis"!==t.kind)return"child"
const e=g.find(e=>e===t.name)??refuse("token")
this.#R()
return e}#lt(){const t=this.#L
if(this.#M("*"))return{kind:"name",prefix:"",local:null}
"name"!==t.kind&&refuse("no-node-set")
this.#R()
if(t.isCall&&isNodeType(t))return this.#ct(t.local)
const{prefix:e,local:n}=t
const r=""===e||"xmlns"===e||!0===this.#I?.has(e)
r||(this.#j??=new XPathError("unknown-prefix",e))
return{kind:"name",prefix:e,local:"*"===n?null:n}}#ct(t){this.#z("(")
const e=this.#L
const n="processing-instruction"===t&&!this.#W(")")
if(n){"literal"!==e.kind&&refuse("token")
this.#R()}this.#z(")")
return"node"===t||"text"===t||"comment"===t?{kind:t}:{kind:"instruction",target:"literal"===e.kind?e.text:null}}}function isNodeType({prefix:t,local:e}){return""===t&&S.includes(e)}function wantsNodes(t,e){return"nodes"===(t[e]??t.at(-1))};const A=new Set(["ancestor","ancestor-or-self","preceding","preceding-sibling"])
const P=new Set(["self","attribute"])
const $=new Map([["+",(t,e)=>t+e],["-",(t,e)=>t-e],["*",(t,e)=>t*e],["div",(t,e)=>t/e],["mod",(t,e)=>t%e]])
class Evaluator{namespaces
budget
constructor(t,e){this.namespaces=t
this.budget=e}nodes(t,e){const n=this.#ft(t,e)
return"object"==typeof n?n:refuse("value-as-path")}#ft(t,e){switch(t.kind){case"context":return[e.node]
case"root":return[topOf(e.node)]
case"nothing":return[]
case"constant":return t.value
case"step":return this.#ot(t,e)
case"filter":return this.#dt(t,e)
case"operation":return this.#Q(t,e)
case"call":{const n=t.arguments.map(t=>this.#ft(t,e))
return m.get(t.name)?.(e,n)??[]}}}#ot(t,e){const{axis:n,test:r,predicates:s,input:i}=shortened(t)
const o=startsOf(t,this.nodes(i,e))
const a=[]
for(const t of o){const e=this.#ht(t,n,r)
const i=s.reduce((t,e)=>this.#pt(t,e),e)
for(const t of A.has(n)?i.toReversed():i)a.push(t)
this.budget.keep(a.length)}return o.length<2||P.has(n)?a:inDocumentOrder(a,this.budget)}#ht(t,e,n){const r=[]
const s=this.#mt(e,n)
for(const n of c[e](t)){this.budget.spend(1)
s(n)&&r.push(n)}return r}#mt(t,e){if("name"===e.kind)return this.#gt(t,e)
const n="following"===t&&"instruction"===e.kind&&null!==e.target
return n?this.#gt(t,{kind:"name",prefix:"",local:e.target}):t=>isOfType(t,e)}#gt(t,{prefix:e,local:n}){if("namespace"===t)return t=>null===n||"attribute"===t.kind&&t.name===`xmlns:${n}`
const r="attribute"===t?"attribute":"element"
const s=""===e&&null===n
const i=""===e?"":this.#T(e)
return (t=>t.kind===r&&!("attribute"===t.kind&&t.isDeclaration)&&(s||(null===n||t.localName===n)&&t.namespace===i))}#T(t){return"xml"===t?"http://www.w3.org/XML/1998/namespace":"xmlns"===t?"http://www.w3.org/2000/xmlns/":this.namespaces.get(t)??""}#pt(t,e){const{budget:n}=this
const r=t.length
return t.filter((t,s)=>{n.spend(1)
const i=s+1
const o=this.#ft(e,{node:t,position:i,size:r,budget:n})
return"number"==typeof o?o===i:toBoolean(o)})}#dt({input:t,predicate:e},n){return this.#pt(this.nodes(t,n),e)}#Q({operator:t,left:e,right:n},r){const{budget:s}=this
const i=this.#ft(e,r)
if("or"===t||"and"===t)return toBoolean(i)===("or"===t)?"or"===t:toBoolean(this.#ft(n,r))
const o=this.#ft(n,r)
if("|"===t){const t=[...i,...o]
return inDocumentOrder(t,s)}const a=$.get(t)
return void 0===a?compare(t,[i,o],s):a(toNumber(i,s),toNumber(o,s))}}function isOfType(t,e){return"node"===e.kind||("comment"===e.kind?"comment"===t.kind:"instruction"===e.kind?"instruction"===t.kind&&(null===e.target||t.name===e.target):["text","white-space","cdata","reference"].includes(t.kind))};;const D=/(?:\r\n|\n|\r)[ \t]*$/
function indentIn(t,e){const n=childIndent(t,e)
if(null!==n)return n
let r=""
let s=t
for(;"element"===s?.kind;){const t=null===s.parent?null:childIndent(s.parent,e)
r+=unitOf(e)
if(null!==t)return t+r
s=s.parent}const i=lineBreakOf(e)
return""===i||"document"===t.kind?i:i+r.slice(unitOf(e).length)}function childIndent(t,e){for(let n=t.first;null!==n;n=n.next){const{source:t,kind:r}=n
if("white-space"!==r||null===t||null===n.next)continue
const s=D.exec(e.slice(t.start,t.end))
if(null!==s&&null!==n.next.source)return s[0]}return null}function unitOf(t){const e=/[\r\n]([ \t]+)</.exec(t.slice(0,1e5))?.[1]
return e??"  "}function lineBreakOf(t){return/\r\n|\n|\r/.exec(t.slice(0,1e5))?.[0]??""}class StepError extends Error{code
detail
constructor(t,e={}){super(t)
this.code=t
this.detail=e}at(t){return null==this.detail.place?new StepError(this.code,{...this.detail,place:t}):this}}class Log{entries=[]
isQuiet=!1
step=null
get hasErrors(){return this.entries.some((({kind:t})=>"error"===t))}error({code:t,detail:{place:e=null,name:n="",path:r=""}}){this.#g({kind:"error",code:t,place:e,name:n,path:r})}warn(t,e,n={}){const{name:r="",path:s=""}=n
this.isQuiet?this.#g({kind:"message",code:t,place:null,name:r,path:s}):this.#g({kind:"warning",code:t,place:e,name:r,path:s})}message(t,e=""){this.#g({kind:"message",code:t,place:null,name:e,path:""})}#g(t){this.entries.push({...t,step:this.step})}}class WriterScope{#bt=[]
#c=[]
#xt=new Map
#wt=new Map
#kt
constructor(t){this.#kt=t}enter(t){const{namespace:e,localName:n}=t
const r=this.#c.at(-1)?.default??""
const s=""===e?null:this.#vt(e,r)
const i=""===e?"":s??t.prefix
const o={before:this.#bt.length,outerDefault:r,default:r,isDefaultDeclared:!1,generated:0}
this.#c.push(o)
""===i?o.default=e:this.#S(i,e,!1)
const a=""===i?n:`${i}:${n}`
const u=this.#yt(t,{level:o,isPrefixed:""!==i})
return{name:a,attributes:u,declarations:this.#Ot(o)}}leave(){const t=this.#c.pop()
for(;void 0!==t&&this.#bt.length>t.before;)this.#St()}#yt({attributes:t},e){const n=new Set
const r=[]
for(const s of t)if(!this.#kt||!n.has(s.name)){n.add(s.name)
r.push({attribute:s,name:this.#Tt(s,e)})}return r}#Tt(t,{level:e,isPrefixed:n}){const{name:r,namespace:s,localName:i,value:o,isDeclaration:a}=t
if(a){if("xmlns"!==r)this.#S(i,o,!0)
else{n&&(e.default=o)
e.isDefaultDeclared=!0}return r}return""===s||"xml"===t.prefix?r:`${this.#Et(t,e)}:${i}`}#Et({namespace:t,prefix:e},n){const r=this.#xt.get(e)?.depth===this.#c.length
const s=""===e||r?null:e
const i=this.#wt.get(t)?.prefix??null
if(null!==i&&(null===s||s===i))return i
n.generated+=null===s?1:0
const o=s??`d${this.#c.length}p${n.generated}`
this.#S(o,t,!1)
return o}#Ot(t){const e=this.#bt.slice(t.before).filter(({isDeclared:t})=>!t)
const n=t.default!==t.outerDefault&&!t.isDefaultDeclared
const r=n?[{prefix:"",namespace:t.default}]:[]
return[...e.reverse(),...r]}#vt(t,e){const n=this.#wt.get(t)
return n?.prefix??(t===e?"":null)}#S(t,e,n){const r=this.#xt.get(t)??null
if(r?.namespace===e){r.isDeclared||=n
return}const s=this.#c.length
n&&r?.depth===s&&(r.isDeclared=!0)
null!==r&&this.#Nt(r)
const i=this.#wt.get(e)??null
const o={prefix:t,namespace:e,isDeclared:n,depth:s,former:r,older:i,newer:null}
null!==i&&(i.newer=o)
this.#wt.set(e,o)
this.#xt.set(t,o)
this.#bt.push(o)}#St(){const t=this.#bt.pop()
if(void 0===t)return
this.#Nt(t)
const{former:e,prefix:n}=t
if(null!==e){this.#xt.set(n,e)
this.#At(e)}else this.#xt.delete(n)}#Nt({namespace:t,older:e,newer:n}){null!==e&&(e.newer=n)
null!==n?n.older=e:null===e?this.#wt.delete(t):this.#wt.set(t,e)}#At(t){const{namespace:e,older:n,newer:r}=t
null!==n&&(n.newer=t)
null!==r?r.older=t:this.#wt.set(e,t)}}function nodeText(t,e,n){const{source:r}=t
const{text:s,isComplete:i}=written$1(t)
const o=null!==r&&!e.isNew(t)&&!isTouched(t,e)
return o&&i?n.slice(r.start,r.end):s}function isTouched(t,{changed:e,inserted:n,removed:r}){const s=new Set([...n.values(),...r.map(({parent:t})=>t)])
for(let n=t;null!==n;n=inOrder(n,t))if("element"===n.kind&&(e.has(n)||s.has(n)))return!0
return!1}function inOrder(t,e){return"element"!==t.kind&&t===e?null:following(t,e)}function written$1(t){const e=[]
const n=[]
const r=new WriterScope(!1)
let s=!0
const close=()=>{r.leave()
e.push(`</${n.pop()?.name??""}>`)}
for(let i=t;null!==i;i=inOrder(i,t)){for(;n.length>0&&n.at(-1)?.element!==i.parent;)close()
if("element"!==i.kind){refuseHyphens(i)
e.push(leafText(i))
continue}const t=r.enter(i)
s&&=0===t.declarations.length
const o=null===i.first&&!1!==i.source?.selfClosed
e.push(tagText(t),o?" />":">")
o?r.leave():n.push({element:i,name:t.name})}for(;n.length>0;)close()
return{text:e.join(""),isComplete:s}}function refuseHyphens(t){if(hasForbiddenHyphens(t))throw new StepError("comment-hyphens")}function hasForbiddenHyphens({kind:t,value:e}){return"comment"===t&&/--|-$/.test(e)}function tagText({name:t,attributes:e,declarations:n}){const r=e.map(t=>` ${t.name}="${writtenValue(t.attribute.value)}"`)
const s=n.map(({prefix:t,namespace:e})=>{const n=""===t?"":`:${t}`
return` xmlns${n}="${writtenValue(e)}"`})
return`<${t}${r.join("")}${s.join("")}`}function writtenValue(t){return t.replaceAll(/[&<>"\n\r]/g,t=>e.aB[t]??t)}function leafText({kind:t,value:e,name:n}){switch(t){case"text":case"white-space":return escapedText(e)
case"cdata":return`<![CDATA[${e}]]>`
case"comment":return`\x3c!--${e}--\x3e`
case"instruction":return`<?${n}${""===e?"":` ${e}`}?>`
case"reference":return`&${n};`
case"doctype":case"declaration":return""}}function escaped(t,n='"'){const r='"'===n?"'":'"'
return t.replaceAll(/[&<"'\t\n\r]/g,t=>t===r?t:e.aB[t]??t)}function escapedText(t){return t.replaceAll(/[&<>]/g,t=>e.aB[t]??t)}function insertionsInto(t,e){const n=groupsIn(t,e)
const r=n.flatMap(n=>groupEdits(t,n,e))
return"document"===t.kind||!0!==t.source?.selfClosed?r:opened(t,t.source.end,{edits:r,editing:e})}function opened(t,e,{edits:n,editing:r}){const{source:s}=t
const i=e-2
const o=s?.attributes.at(-1)?.end??s?.nameEnd??i
const a={start:i,end:i,from:null}
return[{start:o,end:i,text:"",from:null},{...a,text:">"},...n.map(t=>({...t,start:i,end:i})),{...a,text:`</${r.tags.written(t).name}`},{start:i,end:e,text:">",from:null}]}function groupsIn(t,{target:e}){const n=[]
let r=null
let s=null
for(const i of t.children)if(e.inserted.has(i)){null===r&&n.push(r={nodes:[],previous:s,next:null})
r.nodes.push(i)}else{null!==r&&(r.next=i)
r=null
s=i}return n}function groupEdits(t,e,n){const{text:r,target:s,tags:i}=n
const o=indentIn(t,r)
const a=i.scopeIn(t)
const u=placeOf$1(t,e,n)
const{start:l,isBefore:c,isAtEnd:f}=u
const d=isText(e.previous)||isText(e.next)
const[h]=e.nodes
const p=void 0!==h&&s.replaced.has(h)
const m=d?"":o
const g=e.nodes.flatMap((t,e)=>{const n=written(t,{scope:a,indent:m,text:r})
return p?0===e?n:[piece(m),...n]:c?[...n,piece(m)]:[piece(m),...n]})
f&&!d&&g.push(piece(outerIndent(t,r)))
return g.filter(t=>""!==t.text).map(t=>({start:l,end:l,...t}))}function isText(t){return null!==t&&isTextual(t)&&"white-space"!==t.kind}function piece(t){return{text:t,from:null}}function outerIndent(t,e){return null===t.parent?"":indentIn(t.parent,e)}function placeOf$1(t,{nodes:e,previous:n,next:r},{target:s,text:i}){const[o]=e
const a=void 0===o?void 0:s.replaced.get(o)
if(null!=a?.source)return{start:a.source.start,isBefore:!1,isAtEnd:!1}
if(null!=r?.source&&(null===n||"white-space"===n.kind))return{start:r.source.start,isBefore:!0,isAtEnd:!1}
if(null!=n?.source){const{start:t,end:e}=n.source
const r="white-space"===n.kind
return{start:r?t:e,isBefore:!1,isAtEnd:!1}}const u=null===r&&null===n
const l="element"===t.kind?t.source?.startTagEnd??0:i.length
return{start:l,isBefore:!1,isAtEnd:u}}const M=100
function written(t,{scope:e,indent:n,text:r}){if("element"!==t.kind)return[piece(leafText(t))]
const s=[]
const i=[]
const o=""===n?"":unitOf(r)
const line=t=>""===n?"":n+o.repeat(Math.min(t,M))
const close=()=>{const t=i.pop()
e.leave()
if(void 0===t)return
const n=t.hasText?"":line(i.length)
s.push(piece(`${n}</${t.name}>`))}
for(let n=t;null!==n;n=following(n,t)){for(;i.length>0&&i.at(-1)?.element!==n.parent;)close()
!1===i.at(-1)?.hasText&&s.push(piece(line(i.length)))
if("element"!==n.kind){s.push({text:leafText(n),from:n.source})
continue}const t=startTag(n,e,s)
null===n.first?e.leave():i.push({element:n,name:t,hasText:hasText(n)})}for(;i.length>0;)close()
return s}function hasText(t){return t.children.some(t=>isText(t))}function startTag(t,e,n){const{name:r,attributes:s,declarations:i}=e.enter(t)
const{source:o,first:a}=t
n.push({text:`<${r}`,from:o&&{start:o.start+1,end:o.nameEnd}})
for(const t of s){const e=` ${t.name}="${escaped(t.attribute.value)}"`
n.push({text:e,from:valueSpan(t.attribute.source)})}for(const{prefix:t,namespace:e}of i){const r=""===t?"":`:${t}`
n.push(piece(` xmlns${r}="${escaped(e)}"`))}n.push(piece(null===a?" />":">"))
return r}function valueSpan(t){return t&&{start:t.valueStart,end:t.valueEnd}}const B=/^<\?xml[ \t\r\n][^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][\w.-]*)["']/
const I={"us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const L=/^(?:utf-(?:7|8|16|16le|16be|32|32le|32be)|unicode.*|ucs-2|iso-10646-ucs-2|us-ascii|ascii|ansi.*|iso-?8859-\d+(?:-[ei])?|iso-2022-.*|latin\d|l\d|windows-\d+|ibm\d+.*|cp\d{3,5}|dos-\d+|koi8.*|gb.*|big5.*|shift.jis|sjis|euc-.*|hz-gb-2312|johab|ks_c.*|macintosh|x-.*|tis-620|din_66003|ns_4551-1|sen_850200_b|asmo-708|logical|visual|csiso.*|greek.*|hebrew|arabic|cyrillic)$/
;;function isInDocument(t){let e=t
for(;null!==e.parent;)e=e.parent
return"document"===e.kind}function isNextToMarkup({previous:t,next:e}){return"white-space"!==t?.kind||"comment"===e?.kind};const C=r.Buffer.from("\ufeff")
const X=r.Buffer.alloc(0)
;function lossesIn(t,e,n){const r=n.filter(({start:t,end:e})=>e>t).sort((t,e)=>t.start-e.start)
const s=[]
let i=0
for(const{index:n,0:o}of t.matchAll(e)){for(;(r[i]?.end??1/0)<=n;)i+=1;(r[i]?.start??1/0)<=n||s.push({start:n,end:n+o.length,text:"?",from:null})}return s};;;function joinedSpace(t,e){const n=[]
let r=null
for(const s of t.children){const t="white-space"===s.kind&&null!==s.source
if(t&&"white-space"===r?.kind&&null!==r.source){const breaks=t=>null!==t.source&&e.slice(t.source.start,t.source.end).includes("\n")
const t=!breaks(s)&&breaks(r)?s:r
null!==t.source&&n.push(deletion(t.source))
if(t===s)continue}r=s}return n}class Tags{#Pt
#$t=new Map
constructor(t){this.#Pt=t
this.#Dt()&&this.#Mt()}elements(){const t=[...this.#Pt.changed].filter((t=>isThere(t,this.#Pt)))
return[...new Set([...t,...this.#$t.keys()])]}written(t){const e=this.#$t.get(t)
if(void 0!==e)return e
const n=t.attributes.map((t=>({attribute:t,name:t.name})))
return{name:t.name,attributes:n,declarations:[]}}scopeIn(t){const e=[]
for(let n=t;"element"===n?.kind;n=n.parent)e.push(n)
const n=new WriterScope(!0)
for(const t of e.reverse())n.enter(t)
return n}#Dt(){const{document:t}=this.#Pt
let e=following(t,t)
for(;null!==e;e=following(e,t)){if("element"!==e.kind)continue
const isPrefixed=(({isDeclaration:t,name:e,namespace:n})=>t?"xmlns"!==e:""!==n)
if(e.attributes.some(isPrefixed))return!0}return!1}#Mt(){const{document:t}=this.#Pt
const e=new WriterScope(!0)
const n=[]
let r=following(t,t)
for(;null!==r;r=following(r,t)){for(;n.length>0&&n.at(-1)!==r.parent;){n.pop()
e.leave()}if("element"!==r.kind)continue
const t=e.enter(r)
n.push(r)
const s=t.name===r.name&&0===t.declarations.length
s||this.#Pt.isNew(r)?this.#Pt.changed.has(r)&&this.#$t.set(r,t):this.#$t.set(r,t)}}};;;;;;const j=[[[239,187,191],"utf-8"],[[255,254],"utf-16le"],[[254,255],"utf-16be"]]
;const F=/^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["'](?!1\.0["'])/
;const R="http://schemas.microsoft.com/XML-Document-Transform"
const W=["Replace","Remove","RemoveAll","Insert","InsertIfMissing","InsertBefore","InsertAfter","SetAttributes","RemoveAttributes","SetTokenizedAttributes","CommentOut"]
const z=["DefaultLocator","Match","Condition","XPath"]
const V=["AttributeTransform","InsertBase"]
const q=["IXmlOriginalDocumentService","MessageType","IXmlTransformationLogger","NamedTypeFactory","PositionTrackingTextReader","WhitespaceTrackingTextReader","XmlArgumentUtility","XmlAttributePreservationDict","XmlAttributePreservationProvider","XmlAttributePreservingWriter","XmlElementContext","XmlFileInfoDocument","IXmlFormattableAttributes","XmlFormatter","XPathAxis","Locator","XmlNodeContext","XmlNodeException","MissingTargetMessage","TransformFlags","Transform","XmlTransformableDocument","XmlTransformation","XmlTransformationException","XmlTransformationLogger","CommonErrors","SetTokenizedAttributeStorage"]
const U=/^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+$/u
;;;;;;;function again({name:t,namespace:e,value:n,source:r}){return new DomAttribute({name:t,namespace:e},n,r)};;function copyLeaf(t){const e=isTextual(t)&&"reference"===t.kind?"text":t.kind
return new DomLeaf(e,t.value,{source:t.source,name:t.name})};function parentPathOf(t,e){return"XPath"===e.locator?pathOf(t,e):t};;function bracketed(t){return""===t?"":`${t.startsWith("[")?"":"["}${t}${t.endsWith("]")?"":"]"}`}function only(t,e){const[n,...r]=splitArguments(e)
if(void 0===n||r.length>0)throw new StepError("argument-count",{name:t})
return n}function matching(t,e){const n=splitArguments(e)
if(0===n.length)throw new StepError("argument-count",{name:"Match"})
const r=n.map(e=>{const n=t.attribute(e)
if(null===n)throw new StepError("match-attribute-absent",{name:e})
return`@${n.name}='${n.value}'`})
return r.join(" and ")}class Step{run
parent
element
#Y=null
#Bt=null
#It=null
#Lt=null
#Ct=null
#Xt=null
#jt=null
#Ft=[]
constructor(t,e,n){this.run=t
this.parent=e
this.element=n}name="Remove"
argument=null
get target(){return this.run.target}get text(){return this.run.text}get place(){return{file:"transform",span:spanOf(this.element)}}placeOfAttribute(t){const e=this.element.attributeOf(R,t)?.source
return null==e?this.place:{file:"transform",span:n.b(e)}}instruction(t){const e=this.element.attributeOf(R,t)
return null===e?null:readInstruction(e.value)}get path(){if(null!==this.#Y)return this.#Y
const t=[this]
for(let e=this.parent;null!==e&&null===e.#Y;e=e.parent)t.push(e)
let e=""
for(const n of t.reverse())e=n.#Y=n.#Rt(pathOf)
return e}judgePath(){return this.path}get parentPath(){this.#Bt??=this.#Rt(parentPathOf)
return this.#Bt}#Rt(t){const e=null===this.parent?"":this.parent.path
const n=this.#Wt()
try{this.run.budget.spend(e.length/64)
return t(e,n)}catch(t){throw withPlace(t,this.place)}}#Wt(){const{element:t}=this
try{const e=this.instruction("Locator")
if(null===e)return{element:t,locator:"DefaultLocator",argument:null}
const n=resolve(e.name,z)
return{element:t,locator:n,argument:e.argument}}catch(t){throw withPlace(t,this.placeOfAttribute("Locator"))}}matches(){this.#Lt??=this.#zt(this.path)
return this.#Lt}parents(){if(null===this.parent)throw new StepError("null-reference")
this.#Ct??=this.#zt(this.parentPath)
return this.#Ct}#zt(t){return this.#Vt(t,this.target.document,this.namespaces)}existedBefore(t){return this.#Vt(t,this.run.before(),this.namespaces).length>0}select(t,e){return this.#Vt(t,e,null)}#Vt(t,e,n){const r=select(t,{context:e,namespaces:n,budget:this.run.budget})
if(r.ok)return r.nodes
if("too-costly"===r.fault.kind)throw new TooCostly
throw new StepError("xpath",{name:r.fault.name,path:t})}get namespaces(){if(null!==this.#It)return this.#It
const t=this.element.attributes.filter((({isDeclaration:t})=>t))
const e=this.parent?.namespaces
if(0===t.length&&void 0!==e)return this.#It=e
const n=new Map(e)
for(const{name:e,localName:r,value:s}of t){const t="xmlns"===e?"_defaultNamespace":r
""===s?n.delete(t):n.set(t,s)}return this.#It=n}clone(){if(null!==this.#jt)return this.#jt
this.#Xt??=cloneForBase(this.element,this.target.document)
return this.#Xt}withOwnClone(t){this.#jt=cloneAgain(this.#Xt??this.clone())
try{t()}finally{this.#jt=null}}arguments(){return splitArguments(this.argument)}aimAt(t){this.#Ft=t}warnOfMany(){this.#Ft.length>1&&this.warn("only-first")}warn(t,e=this.name){this.run.log.warn(t,this.placeOfAttribute("Transform"),{name:e})}warnAt(t,e){this.run.log.warn(t,e,{name:this.name})}placeOf(t){const e=this.target.isNew(t)?"transform":"base"
return"element"===t.kind?{file:e,span:spanOf(t)}:"attribute"!==t.kind||null===t.source?null:{file:e,span:n.b(t.source)}}}class TooCostly extends Error{};function withPlace(t,e){return t instanceof StepError?t.at(e):t}function childOf(t){const e="document"!==t.kind&&"attribute"!==t.kind&&null!==t.parent
if(!e)throw new StepError("null-reference")
return t}function expectNoArguments(t){null!==t.argument&&t.warn("arguments-unexpected")}function removeAll(t,e){expectNoArguments(t)
t.target.remove(childOf(e))}function append(t,e){const n=t.clone()
if("element"!==e.kind&&"document"!==e.kind)throw new StepError("cannot-contain")
t.target.insert(e,n,null)}function siblingOf(t,e){const[n,...r]=t.arguments()
const{name:s}=t
if(void 0===n)throw new StepError("sibling-argument-absent",{name:s})
if(r.length>0)throw new StepError("sibling-arguments-many",{name:s})
const[i]=t.select(n,e)
if(void 0===i)throw new StepError("sibling-absent",{path:n})
if("element"!==i.kind)throw new StepError("sibling-not-element",{path:n})
return i};;;function setEach(t,e,n){const r=t.clone()
const s=attributesOf(t,r)
for(const i of s){const s=asAttribute(i)
const o=asElement(e)
const a=n(s,o,r)
const u=o.attribute(s.name)
null===u?t.target.append(o,s,a):t.target.setValue(u,a,s)}0===s.length&&t.warn("nothing-to-set")}const _=/\$\(([\u200d\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c:.]+)\)/gu
function tokenized(t,[e,n]){return t.value.replaceAll(_,(r,s)=>{const i=s.toLowerCase()===t.name.toLowerCase()
const o=e.attribute(s)??(i?null:n.attribute(s))
if(null===o)throw new StepError("null-reference",{name:s})
return o.value.replaceAll("'","&apos;")})};const Q={Replace:treatment("first",function replace(t,e){expectNoArguments(t)
t.warnOfMany()
const n=t.clone()
t.target.replace(childOf(e),n)}),Remove:treatment("first",function remove(t,e){t.warnOfMany()
removeAll(t,e)}),RemoveAll:treatment("all",removeAll),Insert:treatment("first",function insert(t,e){expectNoArguments(t)
append(t,e)},!0),InsertIfMissing:treatment("first",function insertIfMissing(t,e){expectNoArguments(t)
0===t.matches().length&&append(t,e)},!0),InsertBefore:treatment("first",function insertBefore(t,e){const n=siblingOf(t,e)
null!==n.parent&&t.target.insert(n.parent,t.clone(),n)},!0),InsertAfter:treatment("first",function insertAfter(t,e){const n=siblingOf(t,e)
null!==n.parent&&t.target.insert(n.parent,t.clone(),n.next)},!0),SetAttributes:treatment("all",function setAttributes(t,e){setEach(t,e,t=>t.value)}),RemoveAttributes:treatment("all",(function removeAttributes(t,e){const n=attributesOf(t,e)
for(const r of n)t.target.drop(asElement(e),asAttribute(r))
if(!(n.length>0)){if("document"===e.kind&&!t.run.log.isQuiet)throw new StepError("null-reference")
t.warnAt("nothing-to-remove",t.placeOf(e))}})),SetTokenizedAttributes:treatment("all",function setTokenizedAttributes(t,e){setEach(t,e,(t,e,n)=>tokenized(t,[e,n]))}),CommentOut:treatment("first",function commentOut(t,e){if("document"===e.kind||"attribute"===e.kind||null===e.parent)throw new StepError("whole-document")
const n=` ${nodeText(e,t.target,t.text)} `
t.target.replace(e,new DomLeaf("comment",n,{source:null}))})}
class Target{document
removed=[]
inserted=new Map
replaced=new Map
changed=new Set
set=new Map
original=new Map
constructor(t){this.document=t}remove(t){const{parent:e}=t
if(null===e)throw new StepError("null-reference")
e.remove(t)
this.inserted.delete(t)||this.isNew(e)||this.removed.push({node:t,parent:e})
return e}insert(t,e,n){const r="document"===t.kind&&"element"===e.kind&&null!==t.root
if(r)throw new StepError("second-root")
t.insertBefore(e,n)
this.inserted.set(e,t)}replace(t,e){const{next:n}=t
const r=this.inserted.has(t)
const s=this.replaced.get(t)??(r?null:t)
const i=this.remove(t)
this.insert(i,e,n)
null!==s&&this.replaced.set(e,s)}setValue(t,e,n){null!==t.owner&&this.#qt(t.owner)
t.value=e
this.set.set(t,placeOf(n))}append(t,{name:e,namespace:n,source:r},s){this.#qt(t)
const i=new DomAttribute({name:e,namespace:n},s,r)
t.append(i)
this.set.set(i,placeOf(i))}drop(t,e){if(e.owner===t){this.#qt(t)
t.drop(e)}}#qt(t){this.changed.add(t)
if(!this.original.has(t)){this.original.set(t,t.attributes)
t.attributes=[...t.attributes]}}isNew(t){for(let e=t;null!==e;e=e.parent)if("attribute"!==e.kind&&"document"!==e.kind&&this.inserted.has(e))return!0
return!1}}function placeOf({source:t}){return null===t?null:{start:t.valueStart,end:t.valueEnd}}const H={start:0,end:0}
function refused(t,e){const n={file:"base",kind:"unreadable",span:H}
return{ok:!1,refusal:t??n,log:e.entries}};;class Transformation{#a
#f
constructor(t,e){this.#a=t
this.#f=e}apply(){const{log:t}=this.#f
if(!declaresXdt(this.#a)){t.message("namespace-absent")
return null}const e=this.#Ut()
null===e&&this.#_t()
return e}#Ut(){const{log:t}=this.#f
for(const e of elementsOf(this.#a)){if(e.namespace!==R)continue
const{place:n}=new Step(this.#f,null,e)
if("Import"!==e.localName){t.warn("unknown-element",n,{name:e.name})
continue}const r=importFault(e,n)
null!==r&&t.error(r)
const s=null===r?"import-unjudged":"import"
return{file:"transform",kind:s,span:(r?.detail.place??n).span}}return null}#_t(){const t=[]
let e=this.#a.root
for(;null!==e;){for(;t.length>0&&t.at(-1)?.element!==e.parent;)t.pop()
const n="element"===e.kind?new Step(this.#f,t.at(-1)??null,e):null
const r=null!==n&&this.#Qt(n)
r&&null!==n&&t.push(n)
e=r?following(e,this.#a):followingOutside(e,this.#a)}}#Qt(t){const{log:e}=this.#f
e.step=t.place.span
try{const n=this.#$(t)
if(n){e.isQuiet=isQuiet(t)
this.#Ht(t)}return!0}catch(n){if(!(n instanceof StepError))throw n
e.error(n.at(t.place))
return!1}finally{e.isQuiet=!1}}#$(t){try{const e=t.instruction("Transform")
if(null===e)return!1
t.name=resolve(e.name,W)
t.argument=e.argument
return!0}catch(e){throw e instanceof StepError?e.at(t.placeOfAttribute("Transform")):e}}#Ht(t){const{log:e}=this.#f
const{isInsertion:n,on:r,apply:s}=Q[t.name]
let i=!1
try{i=n?hasParent(t):hasMatch(t)
if(!i)return
t.judgePath()
const e=n?t.parents():t.matches()
t.aimAt(e)
const[o]=e
"all"===r?this.#Yt(t,e):void 0!==o&&s(t,o)}catch(n){if(!(n instanceof StepError))throw n
e.error(n.at(t.placeOfAttribute("Transform")))}finally{i||e.message("not-executing",t.name)}}#Yt(t,e){const{apply:n}=Q[t.name]
t.clone()
for(const r of e)try{t.withOwnClone((()=>{n(t,r)}))}catch(t){if(!(t instanceof StepError))throw t
this.#f.log.error(t)}}};;function hasParent(t){if(t.parents().length>0)return!0
let e=t
for(;null!==e.parent&&""!==e.parent.parentPath&&0===e.parent.parents().length;)e=e.parent
missing(t,e)
return!1};;;function importFault(t,e){const r=["assembly","path","namespace"]
const s=t.attributes.find(({name:t,namespace:e})=>""!==e||!r.includes(t))
if(void 0!==s){const t=null===s.source?e.span:n.b(s.source)
const r={place:{...e,span:t},name:s.name}
return new StepError("import-attribute",r)}const[i,o,a]=r.map(e=>null!==t.attribute(e))
const u=i!==o&&!0===a
return u?null:new StepError("import",{place:e})}class LayeredFile{file
#Gt
#Zt
constructor(t,e=t,n=[]){this.#Gt=t
this.file=e
this.#Zt=n}with(t,n){if(0===n.length)return this
const{source:r}=this.file
const s=e.aD(r.text,n)
const i=e.aF(s)
if(!i.ok)return null
const o={...this.file,source:new e.aq(s,r.encoding,Buffer.alloc(0)),document:i.document}
const a={file:t,pieces:piecesOf(n)}
return new LayeredFile(this.#Gt,o,[...this.#Zt,a])}originOf=(t=>{const e="<"===this.file.source.text[t.start]
let{start:n,end:r}=t
for(const{file:t,pieces:s}of this.#Zt.toReversed()){const i=e?null:writtenIn(s,{start:n,end:r})
const o=i??sourceAt(s,n)
if(null!==o)return{file:t,span:o}
const a=offsetBefore(s,n)
r=Math.max(a,offsetBefore(s,Math.max(r-1,n))+Number(r>n))
n=a}return{file:this.#Gt,span:{start:n,end:r}}})};;function writtenIn(t,{start:e,end:n}){for(let r=Math.max(lastBefore(t,e),0);r<t.length;r+=1){const s=t[r]
if(void 0===s||s.start>=n)return null
if(null!==s.edit.from&&s.end>e)return s.edit.from}return null};;exports.A=["Transform","Locator","SupressWarnings"]
exports.L=LayeredFile
exports.S=StepError
exports.T=W
exports.X=R
exports.a=readInstruction
exports.b=build
exports.c=z
exports.d=resolve
exports.f=following
exports.l=function losesCharacters(t,n){const r=narrowEncoding(n)
return null!==r&&!0===e.aC(r)?.test(t)}
exports.r=(function readForEngine(t){const{bytes:n}=t
if(n.length<3)return{ok:!1,kind:"too-short",span:{start:0,end:0}}
const r=sourceOf(n)
const s=e.aF(r.text)
if(!s.ok){const{start:t,end:e}=s.fault
return{ok:!1,kind:"unreadable",span:{start:t,end:e}}}return{ok:!0,file:{...t,source:r,document:s.document}}})
exports.s=(function savedFile(t,n){const s=e.aD(t.source.text,n)
const i=narrowEncoding(t)
if(null!==i)return{path:t.path,bytes:e.aE(s,i)}
const o="utf-8"===declaredEncoding(t)?C:X
return{path:t.path,bytes:r.Buffer.concat([o,t.source.encode(s)])}})
exports.t=(function transform(t,e){const n=new Log
const r=build(t.document,{keepSpace:!0})
const s=refusalOf(t,"base")??builtRefusal(r,"base")
if(null!==s||!r.ok)return refused(s,n)
const i=build(e.document,{keepSpace:!1})
const o=refusalOf(e,"transform")??builtRefusal(i,"transform")
if(null!==o||!i.ok)return refused(o,n)
try{const e=runOf(t,r.document,n)
const s=new Transformation(i.document,e).apply()
return null!==s?refused(s,n):{ok:!0,applies:!n.hasErrors,unsaved:n.hasErrors?null:unsavedBecauseOf(e.target,t),edits:editsOf(e.target,t),log:n.entries}}catch(t){if(!(t instanceof TooCostly))throw t
return refused({file:"transform",kind:"too-costly",span:H},n)}})

