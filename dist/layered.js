"use strict"
var withCharacters=(function(e){return e.replaceAll(u,(e,t)=>String.fromCodePoint(t.startsWith("x")?Number.parseInt(t.slice(1),16):Number(t)))}),
changed=(function(e){if(e.document!==null)e.document.isNumbered=false}),
localPart=(function(e){return e.slice(e.indexOf(":")+1)}),
prefixPart=(function(e){return e.slice(0,Math.max(0,e.indexOf(":")))}),
addTo=(function(e,t){const n=meaningOf(t)
if(!e.byName.has(t.name))e.byName.set(t.name,t)
if(!e.byMeaning.has(n))e.byMeaning.set(n,t)
e.size+=1}),
meaningOf=(function({namespace:e,localName:t}){return`${t} ${e}`}),
isTextual=(function(e){const{kind:t}=e
return t==="text"||t==="white-space"||t==="cdata"||t==="reference"}),
following=(function(e,t){if((e.kind==="element"||e.kind==="document")&&e.first!==null){return e.first}return followingOutside(e,t)}),
followingOutside=(function(e,t){let n=e
while(n!==t&&n.kind!=="document"){if(n.next!==null)return n.next
if(n.parent===null)return null
n=n.parent}return null}),
build=(function(e,{keepSpace:t}){try{return{ok:true,document:new Builder(e,t).build()}}catch(e){if(!(e instanceof Unbuildable))throw e
return{ok:false,fault:e.fault}}}),
isDeclaration=(function(e){return e==="xmlns"||e.startsWith("xmlns:")}),
declaredPrefix=(function(e){return e.slice("xmlns:".length)}),
isVisible=(function(e){if(e.kind==="doctype"||e.kind==="declaration")return false
if(!isTextual(e))return true
if(e.parent?.kind==="document")return false
return e.previous===null||!isTextual(e.previous)}),
children=(function*(e){if(e.kind!=="element"&&e.kind!=="document")return
for(let t=e.first;t!==null;t=t.next)if(isVisible(t))yield t}),
topOf=(function(e){let t=e
for(let n=e.parent;n!==null;n=n.parent)t=n
return t}),
attributes=(function*(e){if(e.kind!=="element")return
for(const t of e.attributes)if(!t.isDeclaration)yield t}),
withSelf=(function(e){return function*(t){yield t
yield*e(t)}}),
signature=(function([e,t],n,r){return{least:e,most:t,takes:n,gives:r}}),
parse=(function(e,t){try{const n=new Parser(e,t).parse()
return{ok:true,expression:n}}catch(e){if(!(e instanceof XPathError))throw e
return{ok:false,fault:e.fault}}}),
select=(function(e,{context:t,namespaces:n,budget:r}){try{r.spend(e.length/8)
const s=n===null?null:new Set([...n.keys(),"xml"])
const i=parse(e,s)
if(!i.ok)return i
const o=new Evaluator(n??new Map,r)
const a=o.nodes(i.expression,{node:t,position:1,size:1,budget:r})
return{ok:true,nodes:a}}catch(e){if(!(e instanceof XPathError))throw e
return{ok:false,fault:e.fault}}}),
startsOf=(function({axis:e,predicates:t},n){const[r]=n
const s=e==="following-sibling"&&r?.kind==="document"
if(!s||t.some(isPositional))return n
return n.filter(({parent:e})=>e!==r)}),
shortened=(function(e){const{input:t,axis:n,predicates:r}=e
const s=n==="child"&&t.kind==="step"&&t.axis==="descendant-or-self"&&t.test.kind==="node"&&t.predicates.length===0
if(!s||r.some(isPositional))return e
return{...e,axis:"descendant",input:t.input}}),
declaredEncoding=(function({bytes:e,source:t}){const n=e[0]===239&&e[1]===187||t.encoding.startsWith("utf-16")
return n?null:F.exec(t.text)?.[1]?.toLowerCase()??null}),
unsavedBecauseOf=(function({document:e,inserted:t},n){const{root:r}=e
if(r!==null&&t.has(r)&&isNextToMarkup(r))return"root"
const s=declaredEncoding(n)
if(s!==null&&!R.test(s))return"encoding"
for(const e of t.keys()){if(e.kind==="element"||!hasForbiddenHyphens(e))continue
if(isInDocument(e))return"comment-hyphens"}return null}),
narrowEncoding=(function(e){const t=declaredEncoding(e)??""
return(Object.hasOwn(j,t)?j[t]:undefined)??null}),
savedFile=(function(e,n){const s=t.aD(e.source.text,n)
const i=narrowEncoding(e)
if(i!==null)return{path:e.path,bytes:t.aE(s,i)}
const o=declaredEncoding(e)==="utf-8"?W:z
return{path:e.path,bytes:r.Buffer.concat([o,e.source.encode(s)])}}),
asSaved=(function(e,n){const r=narrowEncoding(n)
const s=r===null?null:t.aC(r)
if(s===null)return e
const i=e.map(e=>({...e,text:e.text.replaceAll(s,"?")}))
return[...lossesIn(n.source.text,s,e),...i]}),
editsOf=(function(e,t){const{text:n}=t.source
const r=new Tags(e)
const s=[]
const add=(e=>{for(const t of e)s.push(t)})
for(const t of r.elements())add(tagEdits(t,{target:e,text:n,tags:r}))
for(const t of new Set(e.inserted.values())){if(isThere(t,e))add(insertionsInto(t,{target:e,text:n,tags:r}))}for(const{node:t,parent:n}of e.removed){if(isThere(n,e)&&t.source!==null)s.push(deletion(t.source))}for(const t of new Set(e.removed.map(e=>e.parent))){if(isThere(t,e))add(joinedSpace(t,n))}return asSaved(s,t)}),
deletion=(function({start:e,end:t}){return{start:e,end:t,text:"",from:null}}),
isThere=(function(e,t){let n=e
for(let t=e;t!==null;t=t.parent)n=t
return n.kind==="document"&&!t.isNew(e)}),
tagEdits=(function(e,t){const{source:n}=e
if(n===null||t.target.isNew(e))return[]
const r=t.tags.written(e)
return[...nameEdits(n,r.name),...addedAttributes(e,n,{...t,tag:r}),...keptAttributes(e,n,t)]}),
nameEdits=(function({start:e,nameEnd:t,name:n,endTagStart:r,selfClosed:s},i){if(n===i)return[]
const edit=e=>({start:e,end:e+n.length,text:i,from:null})
return s?[edit(t-n.length)]:[edit(e+1),edit(r+2)]}),
addedAttributes=(function(e,t,{target:n,text:r,tag:s}){const i=n.original.get(e)
const o=t.attributes.at(-1)?.end??t.nameEnd
const a=attributeSpace(t,r)
const insertion=(e,t)=>({start:o,end:o,text:`${a}${e}`,from:t})
const u=new Set(i)
const l=s.attributes.filter((({attribute:e})=>i!==undefined&&!u.has(e)))
return[...l.map(({attribute:e,name:t})=>insertion(`${t}="${escaped(e.value)}"`,n.set.get(e)??null)),...s.declarations.map(({prefix:e,namespace:t})=>insertion(`xmlns${e===""?"":`:${e}`}="${escaped(t)}"`,null))]}),
attributeSpace=(function({attributes:e,nameEnd:t},n){const r=e.at(-1)
if(r===undefined||e.length<2)return" "
const s=n.slice(e.at(-2)?.end??t,r.start)
return s.includes("\n")?s:" "}),
keptAttributes=(function(e,t,{target:n}){const r=n.original.get(e)??[]
const s=new Set(e.attributes)
const i=t.attributes.map((({end:e})=>e))
const o=new Map(t.attributes.map(((e,t)=>[e,i[t-1]])))
return r.flatMap((e=>{const r=e.source
if(r===null)return[]
if(s.has(e))return valueEdit(e,n)
return[deletion({start:o.get(r)??t.nameEnd,end:r.end})]}))}),
valueEdit=(function(e,{set:n}){const{source:r,value:s}=e
const i=n.get(e)
if(r===null||i===undefined)return[]
if(t.C(r.raw).value===s)return[]
const o=escaped(s,r.quote)
return[{start:r.valueStart,end:r.valueEnd,text:o,from:i}]}),
readForEngine=(function(e){const{bytes:n}=e
if(n.length<3)return{ok:false,kind:"too-short",span:{start:0,end:0}}
const r=sourceOf(n)
const s=t.aF(r.text)
if(!s.ok){const{start:e,end:t}=s.fault
return{ok:false,kind:"unreadable",span:{start:e,end:t}}}return{ok:true,file:{...e,source:r,document:s.document}}}),
sourceOf=(function(e){const n=r.Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const s=V.find((([t])=>t.every(((t,n)=>e[n]===t))))
const[i,o]=s??[[],"utf-8"]
const a=n.subarray(i.length)
const u=t.aG(a,o)
const l=typeof u==="string"?u:new TextDecoder(o).decode(a)
return new t.aq(l,o,n.subarray(0,i.length))}),
refusalOf=(function({document:e},t){const r=q.exec(e.text)
if(r!==null){const e=r[0].length
return{file:t,kind:"version",span:{start:e,end:e+1}}}const s=n.r(e)
return s===null?null:{file:t,kind:"name",span:s.span}}),
readInstruction=(function(t){const n=e.t(t)
const r=n.indexOf("(")
const s=e.t(r<0?n:n.slice(0,r))
const i=r<0||n.endsWith(")")
if(!Z.test(s)||!i||r>=0&&/^\s/.test(n)){throw new StepError("malformed")}const o=r<0?"":n.slice(r+1,-1)
return{name:s,argument:o===""?null:o}}),
splitArguments=(function(t){if(t===null)return[]
if(!t.includes(","))return[t]
const n=[]
let r=[]
let s=0
for(const i of t.split(",")){r.push(i)
for(const e of i.match(/[()]/g)??[])s+=e==="("?1:-1
if(s!==0)continue
n.push(e.t(r.join(",")))
r=[]}if(r.length>0)n.push(e.t(r.join(",")))
return n}),
resolve=(function(e,t){const n=t.find((t=>t===e))
if(n!==undefined)return n
const r=t.includes("Insert")
if(r&&Y.includes(e))throw new StepError("abstract-type",{name:e})
const s=[...Q,..._,...Y,...G]
throw new StepError(s.includes(e)?"wrong-type":"unknown-type",{name:e})}),
cloneForBase=(function(e,t){refuseEntities(e)
return copy(e,t,(e=>scrubbed(e)))}),
cloneAgain=(function(e){return copy(e,e.document,e=>again(e))}),
refuseEntities=(function(e){for(let n=e;n!==null;n=following(n,e)){if(n.kind==="reference")throw new StepError("undeclared-entity",{name:n.name})
if(n.kind!=="element")continue
for(const{source:e}of n.attributes){const{raw:n=""}=e??{}
if(t.C(n).hasEntityReference)throw new StepError("undeclared-entity")}}}),
scrubbed=(function(e){if(e.namespace===U||e.isDeclaration)return null
const{localName:t,namespace:n,value:r,source:s}=e
return new DomAttribute({name:t,namespace:n},r,s)}),
copy=(function(e,t,n){const r=new Map
const s=copyElement(e,t,n)
r.set(e,s)
for(let s=following(e,e);s!==null;s=following(s,e)){const e=s.parent===null?undefined:r.get(s.parent)
const i=s.kind==="element"?copyElement(s,t,n):copyLeaf(s)
if(s.kind==="element"&&i.kind==="element")r.set(s,i)
e?.insertBefore(i,null)}return s}),
copyElement=(function({name:e,namespace:t,source:n,attributes:r},s,i){const o=new DomElement({name:e,namespace:t},n,s)
o.attributes=r.map(i).filter((e=>e!==null))
for(const e of o.attributes)e.owner=o
return o}),
pathOf=(function(e,{element:t,locator:n,argument:r}){switch(n){case"DefaultLocator":return step(e,nodeTest(t))
case"Match":return step(e,nodeTest(t)+bracketed(matching(t,r)))
case"Condition":return step(e,nodeTest(t)+bracketed(only(n,r)))
case"XPath":{const s=only(n,r)
if(s.startsWith("/"))return s
return step(step(e,nodeTest(t)),s).replaceAll("/./","/")}}}),
step=(function(e,t){return e.endsWith("/")?e+t:`${e}/${t}`}),
nodeTest=(function({name:e,prefix:t,localName:n,namespace:r}){return r!==""&&t===""?`${J}:${n}`:e}),
spanOf=(function({source:e}){return e===null?{start:0,end:0}:n.n(e)}),
attributesOf=(function(e,t){const n=e.arguments()
if(n.length===0)return e.select("@*",t)
const r=n.map((n=>{const r=e.select(`@${n}`,t)
if(r.length===0)e.warn("attribute-absent",n)
return r}))
return n.length===1?r[0]??[]:e.select(`@${n.join("|@")}`,t)}),
asAttribute=(function(e){if(e.kind!=="attribute")throw new StepError("not-an-attribute")
return e}),
asElement=(function(e){if(e.kind!=="element")throw new StepError("null-reference")
return e}),
removeAttributes=(function(e,t){const n=attributesOf(e,t)
for(const r of n){e.target.drop(asElement(t),asAttribute(r))}if(n.length>0)return
if(t.kind==="document"&&!e.run.log.isQuiet)throw new StepError("null-reference")
e.warnAt("nothing-to-remove",e.placeOf(t))}),
treatment=(function(e,t,n=false){return{on:e,apply:t,isInsertion:n}}),
transform=(function(e,t){const n=new Log
const r=build(e.document,{keepSpace:true})
const s=refusalOf(e,"base")??builtRefusal(r,"base")
if(s!==null||!r.ok)return refused(s,n)
const i=build(t.document,{keepSpace:false})
const o=refusalOf(t,"transform")??builtRefusal(i,"transform")
if(o!==null||!i.ok)return refused(o,n)
try{const t=runOf(e,r.document,n)
const s=new Transformation(i.document,t).apply()
if(s!==null)return refused(s,n)
return{ok:true,applies:!n.hasErrors,unsaved:n.hasErrors?null:unsavedBecauseOf(t.target,e),edits:editsOf(t.target,e),log:n.entries}}catch(e){if(!(e instanceof TooCostly))throw e
return refused({file:"transform",kind:"too-costly",span:te},n)}}),
builtRefusal=(function(e,t){if(e.ok)return null
const{kind:n,start:r,end:s}=e.fault
return{file:t,kind:n,span:{start:r,end:s}}}),
runOf=(function({source:e,document:t},n,r){let s=null
return{target:new Target(n),text:e.text,log:r,budget:new Budget,before:(()=>{if(s!==null)return s
const e=build(t,{keepSpace:true})
return s=e.ok?e.document:n})}}),
isQuiet=(function(t){const n=t.element.attributeOf(U,"SupressWarnings")
if(n===null)return false
const r=e.c(n.value)
if(r===null)throw new StepError("not-boolean")
return r}),
hasMatch=(function(e){if(e.matches().length>0)return true
let t=e
while(t.parent!==null&&t.parent.matches().length===0)t=t.parent
missing(e,t)
return false}),
missing=(function(e,t){const{path:n,place:r}=t
const s=e.existedBefore(n)?"no-longer-there":"no-match"
if(ee[e.name].isInsertion)throw new StepError(s,{place:r,path:n})
e.run.log.warn(s,r,{path:n})}),
elementsOf=(function*(e){for(let t=following(e,e);t!==null;t=following(t,e)){if(t.kind==="element")yield t}}),
declaresXdt=(function(e){for(const{attributes:t}of elementsOf(e)){if(t.some((({isDeclaration:e,value:t})=>e&&t===U))){return true}}return false}),
piecesOf=(function(e){let t=0
return[...e].sort((e,t)=>e.start-t.start).map((e=>{const n=e.start+t
t+=e.text.length-(e.end-e.start)
return{edit:e,start:n,end:n+e.text.length}}))}),
lastBefore=(function(e,t){let[n,r]=[0,e.length]
while(n<r){const s=n+r>>1
if((e[s]?.start??Infinity)<=t)n=s+1
else r=s}return n-1}),
sourceAt=(function(e,t){const n=lastBefore(e,t)
const r=e[n]
if(r===undefined||t>=r.end)return null
for(let t=n;e[t]?.edit.start===r.edit.start;t-=1){const n=e[t]?.edit.from??null
if(n!==null)return n}return null}),
offsetBefore=(function(e,t){const n=e[lastBefore(e,t)]
if(n===undefined)return t
const{edit:r,end:s}=n
return t<s?r.start:r.end+(t-s)});
const e=require("./judging.js")
const t=require("./base.js")
const n=require("./web_config.js")
const r=require("node:buffer")
const s=/<!--[^]*?-->|<\?[^]*?\?>|<!ENTITY[ \t\r\n]+([^ \t\r\n%"'<>]+)[ \t\r\n]+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/g
const i=1e6
const o=50
const a=/&([^#&;][^&;]*);/g
const u=/&#(x[0-9a-fA-F]+|[0-9]+);/g
class Entities{#e=new Map
#t=i
constructor(e){for(const t of e?.matchAll(s)??[]){const[,e,n,r]=t
if(e===undefined||this.#e.has(e))continue
this.#e.set(e,withCharacters(n??r??""))}}expand(e){return this.#n(e,0)}decode(e){return this.#r(e,0)}#n(e,n){const r=t.az(e)
if(r!==undefined)return{ok:true,text:r}
const s=this.#e.get(e)
if(s===undefined||n>o)return{ok:false,entity:e}
this.#t-=s.length+1
if(this.#t<0)return{ok:false,entity:e}
return this.#r(s,n+1)}#r(e,t){if(!e.includes("&"))return{ok:true,text:e}
const n=[]
let r=0
for(const s of e.matchAll(a)){const i=this.#n(s[1]??"",t)
if(!i.ok)return i
n.push(withCharacters(e.slice(r,s.index)),i.text)
r=s.index+s[0].length}return{ok:true,text:n.join("")+withCharacters(e.slice(r))}}};const l="http://www.w3.org/XML/1998/namespace"
const c="http://www.w3.org/2000/xmlns/"
class Parent{first=null
last=null
insertBefore(e,t){const n=t===null?this.last:t.previous
e.parent=this
e.previous=n
e.next=t
if(n===null)this.first=e
else n.next=e
if(t===null)this.last=e
else t.previous=e
changed(this)}remove(e){changed(this)
if(e.previous===null)this.first=e.next
else e.previous.next=e.next
if(e.next===null)this.last=e.previous
else e.next.previous=e.previous
e.parent=e.previous=e.next=null}get children(){const e=[]
for(let t=this.first;t!==null;t=t.next)e.push(t)
return e}};class DomDocument extends Parent{kind="document"
parent=null
document=this
order=0
isNumbered=false
get root(){let e=this.first
while(e!==null&&e.kind!=="element")e=e.next
return e}};;;;class DomElement extends Parent{kind="element"
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
this.prefix=prefixPart(e)}attribute(e){return this.#i().byName.get(e)??null}attributeOf(e,t){return this.#i().byMeaning.get(meaningOf({namespace:e,localName:t}))??null}#i(){const{attributes:e}=this
if(this.#s?.of===e&&this.#s.size===e.length)return this.#s
this.#s={of:e,size:0,byName:new Map,byMeaning:new Map}
for(const t of e)addTo(this.#s,t)
return this.#s}append(e){const t=this.attributeOf(e.namespace,e.localName)
if(t!==null)this.drop(t)
e.owner=this
const n=this.#i()
this.attributes.push(e)
addTo(n,e)
changed(this)}drop(e){this.attributes=this.attributes.filter((t=>t!==e))
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
this.prefix=prefixPart(e)}get isDeclaration(){return this.namespace===c}get parent(){return this.owner}}class DomLeaf{kind
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
this.name=r}};;;class Unbuildable extends Error{fault
constructor(e){super(e.kind)
this.fault=e}};class Builder{source
keepSpace
#o
#a=new DomDocument
#u
#l=new Map([["xml",[l]],["xmlns",[c]]])
#c=[]
#f=null
#d=false
constructor(e,t){this.source=e
this.keepSpace=t
this.#o=e.text
const{doctype:n}=e
this.#u=new Entities(n&&this.#o.slice(n.start,n.end))}build(){const{nodes:e}=this.source
const t=this.#o.length
this.#c.push({parent:this.#a,nodes:e,next:0,offset:this.#h(),end:t})
for(let e=this.#c.at(-1);e!==undefined;e=this.#c.at(-1)){const t=e.nodes[e.next]
e.next+=1
if(t===undefined)this.#p(e)
else this.#m(e,t)}return this.#a}#h(){if(!/^<\?xml[ \t\r\n]/.test(this.#o))return 0
const e=this.#o.indexOf("?>")+2
const t=this.#o.slice("<?xml".length,e-2)
this.#g(this.#a,new DomLeaf("declaration",t,{source:{start:0,end:e},name:"xml"}))
return e}#p(e){this.#b(e,e.end)
this.#x(e,e.end)
this.#c.pop()
const{parent:t}=e
if(t.kind!=="element")return
for(const e of t.attributes){if(e.isDeclaration)this.#l.get(declaredPrefix(e.name))?.pop()}}#m(e,t){this.#b(e,t.start)
e.offset=t.end
if(t.kind==="text")this.#w(t,true)
else if(t.kind==="reference"&&!this.#k(t))this.#w(t,true)
else{this.#x(e,t.start)
if(t.kind==="element")this.#y(e.parent,t)
else this.#g(e.parent,this.#v(t.kind,t))}}#b(e,t){if(t>e.offset)this.#w({start:e.offset},false)}#w({start:e},t){this.#f??=e
this.#d||=t}#x({parent:e},t){const n=this.#f
const r=this.#d
this.#f=null
this.#d=false
if(n===null||!r&&!this.keepSpace)return
const s={start:n,end:t}
const i=r?"text":"white-space"
const o=this.#O(this.#o.slice(n,t),s)
this.#g(e,new DomLeaf(i,o,{source:s}))}#k({start:e,end:t}){return!/^&(?:#.*|amp|lt|gt|quot|apos);$/.test(this.#o.slice(e,t))}#O(e,t){const n=this.#u.decode(e)
if(!n.ok)throw new Unbuildable({kind:"unknown-entity",...t})
return n.text}#v(e,{start:t,end:n}){const r=this.#o.slice(t,n)
const s={start:t,end:n}
if(e==="reference"){const e=r.slice(1,-1)
return new DomLeaf("reference",this.#O(r,s),{source:s,name:e})}if(e==="instruction"){const[,e="",t=""]=/^<\?([^ \t\r\n?]+)[ \t\r\n]*([^]*)\?>$/.exec(r)??[]
return new DomLeaf("instruction",t,{source:s,name:e})}const[i,o]=f[e]??[0,0]
return new DomLeaf(e,r.slice(i,r.length-o),{source:s})}#y(e,t){const n=t.attributes.filter((({name:e})=>isDeclaration(e)))
for(const{name:e,raw:r}of n)this.#S(declaredPrefix(e),r,t)
const r={start:t.start+1,end:t.nameEnd}
const s=this.#T(t.name,r)??this.#l.get("")?.at(-1)??""
const i=new DomElement({name:t.name,namespace:s},t,this.#a)
for(const e of t.attributes)i.attributes.push(this.#E(e))
for(const e of i.attributes)e.owner=i
this.#g(e,i)
const o={nodes:t.nodes,next:0,offset:t.startTagEnd,end:t.endTagStart}
this.#c.push({parent:i,...o,end:Math.max(o.end,o.offset)})}#S(e,t,n){const r=this.#O(t,n)
const s=this.#l.get(e)
if(s===undefined)this.#l.set(e,[r])
else s.push(r)}#E(e){const{name:t,raw:n,start:r,nameEnd:s,valueStart:i,valueEnd:o}=e
const a=this.#O(n,{start:i,end:o})
const u=t==="xmlns"?c:this.#T(t,{start:r,end:s})??""
return new DomAttribute({name:t,namespace:u},a,e)}#T(e,t){const n=e.indexOf(":")
if(n<0)return null
const r=this.#l.get(e.slice(0,n))?.at(-1)
if(r===undefined)throw new Unbuildable({kind:"undeclared-prefix",...t})
return r}#g(e,t){e.insertBefore(t,null)}}const f={cdata:[9,3],comment:[4,3]}
;;;function inTree(e){return e.kind!=="attribute"}function*ancestors(e){for(let t=e.parent;t!==null;t=t.parent)yield t};function*descendants(e){if(!inTree(e))return
for(let t=following(e,e);t!==null;t=following(t,e)){if(isVisible(t))yield t}}function*followingSiblings(e){if(!inTree(e)||e.kind==="document")return
for(let t=e.next;t!==null;t=t.next)if(isVisible(t))yield t}function*precedingSiblings(e){if(!inTree(e)||e.kind==="document")return
for(let t=e.previous;t!==null;t=t.previous){if(isVisible(t))yield t}};function*allFollowing(e){const t=topOf(e)
const n=inTree(e)?e:e.owner
if(n===null||n.kind==="document")return
let r=inTree(e)?followingOutside(n,t):following(n,t)
for(;r!==null;r=following(r,t))if(isVisible(r))yield r}function*allPreceding(e){const t=inTree(e)?e:e.owner
let n=t
while(n!==null&&n.kind!=="document"){for(let e=n.previous;e!==null;e=e.previous){yield*backwards(e)}n=n.parent}}function*backwards(e){let t=lastWithin(e)
for(;;){if(isVisible(t))yield t
if(t===e)return
t=t.previous===null?t.parent:lastWithin(t.previous)}}function lastWithin(e){let t=e
while(t.kind==="element"&&t.last!==null)t=t.last
return t};function*namespaces(e){if(e.kind!=="element")return
const t=new Set
let n=e
while(n?.kind==="element"){for(const{isDeclaration:r,name:s,value:i}of n.attributes){if(!r||t.has(s))continue
t.add(s)
if(i!=="")yield namespaceNode(e,s,i)}n=n.parent}yield namespaceNode(e,"xmlns:xml",l)}function namespaceNode(e,t,n){const r=new DomAttribute({name:t,namespace:c},n,null)
r.owner=e
return r};const d={ancestor:ancestors,"ancestor-or-self":withSelf(ancestors),attribute:attributes,child:children,descendant:descendants,"descendant-or-self":withSelf(descendants),following:allFollowing,"following-sibling":followingSiblings,namespace:namespaces,*parent({parent:e}){if(e!==null)yield e},preceding:allPreceding,"preceding-sibling":precedingSiblings,*self(e){yield e}}
class XPathError extends Error{fault
constructor(e,t=""){super(e)
this.fault={kind:e,name:t}}}function refuse(e,t){throw new XPathError(e,t)}const h=3e7
class Budget{#t
constructor(e=h){this.#t=e}spend(e){this.#t-=e
if(this.#t<0)refuse("too-costly")}spendText(e){this.spend(e.length/p)
return e}keep(e){if(e>m)refuse("too-costly")}}const p=16
const m=2e6
function stringOf(e,t){if(e.kind==="attribute")return t.spendText(e.value)
if(e instanceof DomLeaf){return t.spendText(isTextual(e)?runFrom(e):e.value)}const n=[]
for(let r=following(e,e);r!==null;r=following(r,e)){t.spend(1)
if(isTextual(r))n.push(r.value)}return t.spendText(n.join(""))}function runFrom(e){const t=[]
for(let n=e;n!==null&&isTextual(n);n=n.next){t.push(n.value)}return t.join("")}function toText(e,t){if(typeof e==="string")return e
if(typeof e==="number")return numberText(e)
if(typeof e==="boolean")return e?"true":"false"
const[n]=e
return n===undefined?"":stringOf(n,t)}function toBoolean(e){if(typeof e==="number")return e!==0&&!Number.isNaN(e)
return typeof e==="boolean"?e:e.length>0}function toNumber(e,t){if(typeof e==="number")return e
if(typeof e==="boolean")return e?1:0
return numberOf(toText(e,t))}const g=/^-?(?:\d+\.?\d*|\.\d+)$/
function numberOf(e){const n=t.k(e,/[ \t\r\n]/)
if(g.test(n))return Number(n)
const r=n.toLowerCase()
if(r==="infinity")return Infinity
return r==="-infinity"?-Infinity:NaN}function numberText(e){if(!Number.isFinite(e))return String(e)
if(Object.is(e,-0))return"-0"
const[t="",n=""]=e.toExponential().split("e")
const r=Number(n)
if(r>=-5&&r<15)return String(e)
const s=String(Math.abs(r)).padStart(2,"0")
return`${t}E${r<0?"-":"+"}${s}`}const b={"=":"=","!=":"!=","<":">","<=":">=",">":"<",">=":"<="}
function compare(e,[t,n],r){if(isNodes(t)&&isNodes(n))return compareSets(e,[t,n],r)
if(isNodes(t))return compareSet(e,[t,n],r)
if(isNodes(n))return compareSet(b[e],[n,t],r)
return compareScalars(e,[t,n],r)}function isNodes(e){return typeof e==="object"}function compareSet(e,[t,n],r){if(typeof n==="boolean"){return compareScalars(e,[toBoolean(t),n],r)}return t.some(t=>compareScalars(e,[stringOf(t,r),n],r))}function compareScalars(e,[t,n],r){if(e==="="||e==="!="){return equals([t,n],r)===(e==="=")}return compareNumbers(e,toNumber(t,r),toNumber(n,r))}function equals([e,t],n){if(typeof e==="boolean"||typeof t==="boolean"){return toBoolean(e)===toBoolean(t)}if(typeof e==="number"||typeof t==="number"){return toNumber(e,n)===toNumber(t,n)}return toText(e,n)===toText(t,n)}function compareNumbers(e,t,n){switch(e){case"<":return t<n
case"<=":return t<=n
case">":return t>n
case">=":return t>=n
case"=":return t===n
case"!=":return t!==n}}function compareSets(e,t,n){const[r,s]=t.map(e=>e.map(e=>stringOf(e,n)))
if(e==="="){const e=new Set(r)
return s.some(t=>e.has(t))}if(e==="!=")return differ(r,s)
const[i,o]=[r,s].map(e=>e.map(numberOf))
const a=e==="<"||e==="<="
const u=a?least(i):-least(i.map(e=>-e))
const l=a?-least(o.map(e=>-e)):least(o)
return compareNumbers(e,u,l)}function differ(e,t){if(e.length===0||t.length===0)return false
return new Set([...e,...t]).size>1}function least(e){let t=NaN
for(const n of e)if(!(n>=t)&&!Number.isNaN(n))t=n
return t}function text({node:e,budget:t},n,r=0){const s=n[r]
return t.spendText(s===undefined?stringOf(e,t):toText(s,t))}function number$1(e,t,n=0){const r=t[n]
return r===undefined?numberOf(text(e,[])):toNumber(r,e.budget)}function nodeOf({node:e},[t]){if(t===undefined)return e
return t[0]??null}function round(e){return Number.isFinite(e)?Math.floor(e+.5):e}function localName(e){if(e?.kind==="element")return e.localName
if(e?.kind==="attribute")return e.name==="xmlns"?"":e.localName
return e?.kind==="instruction"?e.name:""}function name(e){if(e?.kind==="element")return e.name
if(e?.kind==="attribute")return e.isDeclaration?localName(e):e.name
return e?.kind==="instruction"?e.name:""}function namespace(e){if(e?.kind==="element")return e.namespace
return e?.kind==="attribute"&&!e.isDeclaration?e.namespace:""}function substring(e,t,n){let r=round(t)-1
if(Number.isNaN(r)||e.length<=r)return""
if(n===null)return e.slice(Math.max(0,r))
let s=round(n)
if(Number.isNaN(s))return""
if(r<0||s<0){s+=r
if(!(s>0))return""
r=0}return e.slice(r,r+s)}function translate(e,t,n){const r=new Map
for(let e=0;e<t.length;e+=1){const s=t.charAt(e)
if(!r.has(s))r.set(s,n.charAt(e))}const s=[]
for(let t=0;t<e.length;t+=1){const n=e.charAt(t)
s.push(r.get(n)??n)}return s.join("")}function language(e){let t=e
for(;t!==null;t=t.parent){const e=t.kind==="element"?t.attributeOf(l,"lang"):null
if(e!==null)return e.value}return""}function isLanguage(e,t){const[n,r]=[t.toLowerCase(),e.toLowerCase()]
return n.startsWith(r)&&(n.length===r.length||n.charAt(r.length)==="-")}function before(e,t){return e.slice(0,Math.max(0,e.indexOf(t)))}function after(e,t){const n=e.indexOf(t)
return n<0?"":e.slice(n+t.length)}const x=new Map([["",(e,[t=[]])=>t],["last",({size:e})=>e],["position",({position:e})=>e],["count",(e,[t])=>t.length],["id",()=>[]],["local-name",(e,t)=>localName(nodeOf(e,t))],["namespace-uri",(e,t)=>namespace(nodeOf(e,t))],["name",(e,t)=>name(nodeOf(e,t))],["string",(e,t)=>text(e,t)],["concat",(e,t)=>t.map((n,r)=>text(e,t,r)).join("")],["starts-with",(e,t)=>text(e,t).startsWith(text(e,t,1))],["contains",(e,t)=>text(e,t).includes(text(e,t,1))],["substring-before",(e,t)=>before(text(e,t),text(e,t,1))],["substring-after",(e,t)=>after(text(e,t),text(e,t,1))],["substring",(e,t)=>substring(text(e,t),number$1(e,t,1),t.length<3?null:number$1(e,t,2))],["string-length",(e,t)=>text(e,t).length],["normalize-space",(e,t)=>normalized(text(e,t))],["translate",(e,t)=>translate(text(e,t),text(e,t,1),text(e,t,2))],["boolean",(e,[t=false])=>toBoolean(t)],["not",(e,[t=false])=>!toBoolean(t)],["true",()=>true],["false",()=>false],["lang",(e,t)=>isLanguage(text(e,t),language(e.node))],["number",(e,t)=>number$1(e,t)],["sum",({budget:e},[t])=>t.reduce((t,n)=>t+numberOf(stringOf(n,e)),0)],["floor",(e,t)=>Math.floor(number$1(e,t))],["ceiling",(e,t)=>Math.ceil(number$1(e,t))],["round",(e,t)=>round(number$1(e,t))]])
function normalized(e){return e.split(/[ \t\r\n]+/).filter(e=>e!=="").join(" ")}const w=["ancestor","ancestor-or-self","attribute","child","descendant","descendant-or-self","following","following-sibling","namespace","parent","preceding","preceding-sibling","self"]
function isPositional(e){return e.type==="number"||asksPosition(e)}function asksPosition(e){switch(e.kind){case"operation":return asksPosition(e.left)||asksPosition(e.right)
case"call":return e.name==="position"||e.name==="last"||e.arguments.some(asksPosition)
case"step":case"filter":return asksPosition(e.input)
case"constant":case"context":case"root":case"nothing":return false}}function inDocumentOrder(e,t){const[n]=e
const r=[...new Set(e)]
if(n===undefined||r.length===1)return r
number(topOf(n),t)
return r.sort((e,t)=>orderOf(e)-orderOf(t))}function orderOf(e){return e.kind==="attribute"&&e.isDeclaration?e.owner?.order??0:e.order}function number(e,t){if(e.kind==="document"&&e.isNumbered)return
let n=0
const count=e=>{e.order=n
n+=1
if(e.kind==="element")for(const t of e.attributes)count(t)}
count(e)
if(e.kind==="attribute")return
for(let t=following(e,e);t!==null;t=following(t,e))count(t)
t.spend(n)
if(e.kind==="document")e.isNumbered=true};const k=[["last",signature([0,0],[],"number")],["position",signature([0,0],[],"number")],["count",signature([1,1],["nodes"],"number")],["id",signature([1,1],["any"],"nodes")],["local-name",signature([0,1],["nodes"],"string")],["namespace-uri",signature([0,1],["nodes"],"string")],["name",signature([0,1],["nodes"],"string")],["string",signature([0,1],["any"],"string")],["concat",signature([2,Infinity],["string"],"string")],["starts-with",signature([2,2],["string"],"boolean")],["contains",signature([2,2],["string"],"boolean")],["substring-before",signature([2,2],["string"],"string")],["substring-after",signature([2,2],["string"],"string")],["substring",signature([2,3],["string","number","number"],"string")],["string-length",signature([0,1],["string"],"number")],["normalize-space",signature([0,1],["string"],"string")],["translate",signature([3,3],["string"],"string")],["boolean",signature([1,1],["any"],"boolean")],["not",signature([1,1],["boolean"],"boolean")],["true",signature([0,0],[],"boolean")],["false",signature([0,0],[],"boolean")],["lang",signature([1,1],["string"],"boolean")],["number",signature([0,1],["any"],"number")],["sum",signature([1,1],["nodes"],"number")],["floor",signature([1,1],["number"],"number")],["ceiling",signature([1,1],["number"],"number")],["round",signature([1,1],["number"],"number")]]
const y=new Map(k)
const v=/[ \t\r\n]*/y
const O=/\d+(?:\.\d*)?|\.\d+/y
const S=/\/\/|\.\.|<=|>=|!=|[,@()|*[\]+\-=#$<>!./]/y
class Tokens{#o
#N=0
constructor(e){const t=e.indexOf("\0")
this.#o=t<0?e:e.slice(0,t)}next(){this.#A()
const e=this.#o
const n=this.#N
if(n===e.length)return{kind:"end"}
const r=e.charAt(n)
if(r==='"'||r==="'")return this.#P(r)
const s=t.aA(O,e,n)
if(s!==null){this.#N=s
return{kind:"number",value:Number(e.slice(n,s))}}const i=t.aA(S,e,n)
if(i===null)return this.#$()
this.#N=i
return{kind:"symbol",text:e.slice(n,i)}}#P(e){const t=this.#N+1
const n=this.#o.indexOf(e,t)
if(n<0)refuse("literal")
this.#N=n+1
return{kind:"literal",text:this.#o.slice(t,n)}}#$(){const e=this.#D()??refuse("token")
let[t,n]=["",e]
if(this.#M("::"))return{kind:"axis",name:e}
if(this.#M(":")){t=e
n=this.#M("*")?"*":this.#D()??refuse("name")}else{this.#A()
if(this.#M("::"))return{kind:"axis",name:e}
if(this.#M(":"))refuse("name")}this.#A()
return{kind:"name",prefix:t,local:n,isCall:this.#o.startsWith("(",this.#N)}}#D(){const e=this.#N
const n=t.e(this.#o,e)
const r=this.#o.slice(e,n)
const s=r.indexOf(":")
const i=s<0?r:r.slice(0,s)
if(i==="")return null
this.#N=e+i.length
return i}#M(e){if(!this.#o.startsWith(e,this.#N))return false
this.#N+=e.length
return true}#A(){this.#N=t.aA(v,this.#o,this.#N)??this.#N}}const T=200
const E=1024
;const N=[["or"],["and"],["=","!="],["<","<=",">",">="],["+","-"],["*","div","mod"]]
const A={or:"boolean",and:"boolean","=":"boolean","!=":"boolean","<":"boolean","<=":"boolean",">":"boolean",">=":"boolean","+":"number","-":"number","*":"number",div:"number",mod:"number","|":"nodes"}
const P=["node","text","comment","processing-instruction"]
const $={kind:"context",type:"nodes"}
const D={kind:"root",type:"nodes"}
const M={kind:"node"}
class Parser{#B
#I
#L
#C=0
#X=new WeakMap
#F=null
constructor(e,t){this.#B=new Tokens(e)
this.#I=t
this.#L=this.#B.next()}parse(){const e=this.#j()
if(this.#L.kind!=="end")refuse("token")
if(this.#F!==null)throw this.#F
if(e.type!=="nodes")refuse("no-node-set")
return e}#R(){this.#L=this.#B.next()}#W(e){return this.#L.kind==="symbol"&&this.#L.text===e}#M(e){if(!this.#W(e))return false
this.#R()
return true}#z(e){if(!this.#M(e))refuse("token")}#V(e,...t){const n=1+Math.max(0,...t.map((e=>this.#X.get(e)??1)))
if(n>E)refuse("too-deep")
this.#X.set(e,n)
return e}#j(){this.#C+=1
if(this.#C>T)refuse("too-deep")
const e=this.#q(0)
this.#C-=1
return e}#q(e){const t=N[e]
if(t===undefined)return this.#U()
let n=this.#q(e+1)
for(;;){const r=this.#Q(t)
if(r===null)return n
this.#R()
n=this.#_(r,n,this.#q(e+1))}}#_(e,t,n){const r=A[e]
return this.#V({kind:"operation",type:r,operator:e,left:t,right:n},t,n)}#Q(e){const t=this.#L
const n=t.kind==="name"&&t.prefix===""
const r=t.kind==="symbol"?t.text:n?t.local:null
return e.find((e=>e===r))??null}#U(){let e=false
while(this.#M("-"))e=!e
const t=this.#H()
if(!e)return t
return this.#_("*",t,{kind:"constant",type:"number",value:-1})}#H(){let e=this.#Y()
while(this.#M("|")){const t=this.#Y()
if(e.type!=="nodes"||t.type!=="nodes")refuse("no-node-set")
e=this.#_("|",e,t)}return e}#Y(){if(!this.#G())return this.#Z()
const e=this.#J()
if(this.#M("/"))return this.#K(e)
if(this.#M("//"))return this.#K(this.#ee(e))
return e}#G(){const e=this.#L
if(e.kind==="literal"||e.kind==="number")return true
if(e.kind==="name")return e.isCall&&!isNodeType(e)
return this.#W("$")||this.#W("(")}#J(){let e=this.#te()
while(this.#W("[")){if(e.type!=="nodes")refuse("no-node-set")
const t=this.#ne()
e=this.#V({kind:"filter",type:"nodes",input:e,predicate:t},e,t)}return e}#ne(){this.#z("[")
const e=this.#j()
this.#z("]")
return e}#te(){const e=this.#L
if(e.kind==="name")return this.#re(e)
this.#R()
if(e.kind==="literal")return{kind:"constant",type:"string",value:e.text}
if(e.kind==="number")return{kind:"constant",type:"number",value:e.value}
if(e.kind==="symbol"&&e.text==="$")return this.#se()
const t=this.#j()
this.#z(")")
return this.#V({kind:"call",type:t.type,name:"",arguments:[t]},t)}#se(){if(this.#L.kind!=="name")refuse("token")
this.#F??=new XPathError("variable")
this.#R()
return{kind:"call",type:"nodes",name:"",arguments:[]}}#re({prefix:e,local:t}){this.#R()
this.#z("(")
const n=[]
if(!this.#W(")")){do{n.push(this.#j())}while(this.#M(","))}this.#z(")")
const r=e===""?y.get(t):undefined
if(r===undefined)this.#F??=new XPathError("unknown-function",t)
else if(n.length<r.least||n.length>r.most){refuse("argument-count",t)}else if(n.some((e,t)=>wantsNodes(r.takes,t)&&e.type!=="nodes")){refuse("argument-type",t)}const s=r?.gives??"nodes"
return this.#V({kind:"call",type:s,name:t,arguments:n},...n)}#Z(){if(this.#M("//"))return this.#K(this.#ee(D))
if(!this.#M("/"))return this.#K($)
return this.#ie()?this.#K(D):D}#ie(){const{kind:e}=this.#L
return e==="name"||e==="axis"||[".","..","@","*"].some(e=>this.#W(e))}#K(e){let t=this.#oe(e)
for(;;){if(this.#M("//"))t=this.#oe(this.#ee(t))
else if(this.#M("/"))t=this.#oe(t)
else return t}}#ee(e){return this.#ae(e,"descendant-or-self",M)}#ae(e,t,n){return this.#V({kind:"step",type:"nodes",input:e,axis:t,test:n,predicates:[]},e)}#oe(e){if(this.#M("."))return this.#ae(e,"self",M)
if(this.#M(".."))return this.#ae(e,"parent",M)
const t=this.#ue()
const n=this.#F
let r=this.#ae(e,t,this.#le())
while(this.#W("[")){const e=this.#ne()
const t=[...r.predicates,e]
r=this.#V({...r,predicates:t},r,e)}if(t!=="namespace"||r.test.kind!=="name"||r.test.prefix==="")return r
this.#F=n
return{kind:"nothing",type:"nodes"}}#ue(){const e=this.#L
if(this.#M("@"))return"attribute"
if(e.kind!=="axis")return"child"
const t=w.find(t=>t===e.name)??refuse("token")
this.#R()
return t}#le(){const e=this.#L
if(this.#M("*"))return{kind:"name",prefix:"",local:null}
if(e.kind!=="name")refuse("no-node-set")
this.#R()
if(e.isCall&&isNodeType(e))return this.#ce(e.local)
const{prefix:t,local:n}=e
const r=t===""||t==="xmlns"||this.#I?.has(t)===true
if(!r)this.#F??=new XPathError("unknown-prefix",t)
return{kind:"name",prefix:t,local:n==="*"?null:n}}#ce(e){this.#z("(")
const t=this.#L
const n=e==="processing-instruction"&&!this.#W(")")
if(n){if(t.kind!=="literal")refuse("token")
this.#R()}this.#z(")")
if(e==="node"||e==="text"||e==="comment")return{kind:e}
return{kind:"instruction",target:t.kind==="literal"?t.text:null}}}function isNodeType({prefix:e,local:t}){return e===""&&P.includes(t)}function wantsNodes(e,t){return(e[t]??e.at(-1))==="nodes"};const B=new Set(["ancestor","ancestor-or-self","preceding","preceding-sibling"])
const I=new Set(["self","attribute"])
const L=new Map([["+",(e,t)=>e+t],["-",(e,t)=>e-t],["*",(e,t)=>e*t],["div",(e,t)=>e/t],["mod",(e,t)=>e%t]])
class Evaluator{namespaces
budget
constructor(e,t){this.namespaces=e
this.budget=t}nodes(e,t){const n=this.#fe(e,t)
return typeof n==="object"?n:refuse("value-as-path")}#fe(e,t){switch(e.kind){case"context":return[t.node]
case"root":return[topOf(t.node)]
case"nothing":return[]
case"constant":return e.value
case"step":return this.#oe(e,t)
case"filter":return this.#de(e,t)
case"operation":return this.#_(e,t)
case"call":{const n=e.arguments.map(e=>this.#fe(e,t))
return x.get(e.name)?.(t,n)??[]}}}#oe(e,t){const{axis:n,test:r,predicates:s,input:i}=shortened(e)
const o=startsOf(e,this.nodes(i,t))
const a=[]
for(const e of o){const t=this.#he(e,n,r)
const i=s.reduce((e,t)=>this.#pe(e,t),t)
for(const e of B.has(n)?i.toReversed():i)a.push(e)
this.budget.keep(a.length)}return o.length<2||I.has(n)?a:inDocumentOrder(a,this.budget)}#he(e,t,n){const r=[]
const s=this.#me(t,n)
for(const n of d[t](e)){this.budget.spend(1)
if(s(n))r.push(n)}return r}#me(e,t){if(t.kind==="name")return this.#ge(e,t)
const n=e==="following"&&t.kind==="instruction"&&t.target!==null
if(!n)return e=>isOfType(e,t)
return this.#ge(e,{kind:"name",prefix:"",local:t.target})}#ge(e,{prefix:t,local:n}){if(e==="namespace"){return e=>n===null||e.kind==="attribute"&&e.name===`xmlns:${n}`}const r=e==="attribute"?"attribute":"element"
const s=t===""&&n===null
const i=t===""?"":this.#T(t)
return (e=>e.kind===r&&!(e.kind==="attribute"&&e.isDeclaration)&&(s||(n===null||e.localName===n)&&e.namespace===i))}#T(e){if(e==="xml")return"http://www.w3.org/XML/1998/namespace"
if(e==="xmlns")return"http://www.w3.org/2000/xmlns/"
return this.namespaces.get(e)??""}#pe(e,t){const{budget:n}=this
const r=e.length
return e.filter((e,s)=>{n.spend(1)
const i=s+1
const o=this.#fe(t,{node:e,position:i,size:r,budget:n})
return typeof o==="number"?o===i:toBoolean(o)})}#de({input:e,predicate:t},n){return this.#pe(this.nodes(e,n),t)}#_({operator:e,left:t,right:n},r){const{budget:s}=this
const i=this.#fe(t,r)
if(e==="or"||e==="and"){if(toBoolean(i)===(e==="or"))return e==="or"
return toBoolean(this.#fe(n,r))}const o=this.#fe(n,r)
if(e==="|"){const e=[...i,...o]
return inDocumentOrder(e,s)}const a=L.get(e)
if(a===undefined)return compare(e,[i,o],s)
return a(toNumber(i,s),toNumber(o,s))}}function isOfType(e,t){if(t.kind==="node")return true
if(t.kind==="comment")return e.kind==="comment"
if(t.kind==="instruction"){return e.kind==="instruction"&&(t.target===null||e.name===t.target)}return["text","white-space","cdata","reference"].includes(e.kind)};;const C=/(?:\r\n|\n|\r)[ \t]*$/
function indentIn(e,t){const n=childIndent(e,t)
if(n!==null)return n
let r=""
let s=e
while(s?.kind==="element"){const e=s.parent===null?null:childIndent(s.parent,t)
r+=unitOf(t)
if(e!==null)return e+r
s=s.parent}const i=lineBreakOf(t)
return i===""||e.kind==="document"?i:i+r.slice(unitOf(t).length)}function childIndent(e,t){for(let n=e.first;n!==null;n=n.next){const{source:e,kind:r}=n
if(r!=="white-space"||e===null||n.next===null)continue
const s=C.exec(t.slice(e.start,e.end))
if(s!==null&&n.next.source!==null)return s[0]}return null}function unitOf(e){const t=/[\r\n]([ \t]+)</.exec(e.slice(0,1e5))?.[1]
return t??"  "}function lineBreakOf(e){return/\r\n|\n|\r/.exec(e.slice(0,1e5))?.[0]??""}class StepError extends Error{code
detail
constructor(e,t={}){super(e)
this.code=e
this.detail=t}at(e){return this.detail.place==null?new StepError(this.code,{...this.detail,place:e}):this}}class Log{entries=[]
isQuiet=false
step=null
get hasErrors(){return this.entries.some((({kind:e})=>e==="error"))}error({code:e,detail:{place:t=null,name:n="",path:r=""}}){this.#g({kind:"error",code:e,place:t,name:n,path:r})}warn(e,t,n={}){const{name:r="",path:s=""}=n
if(this.isQuiet)this.#g({kind:"message",code:e,place:null,name:r,path:s})
else this.#g({kind:"warning",code:e,place:t,name:r,path:s})}message(e,t=""){this.#g({kind:"message",code:e,place:null,name:t,path:""})}#g(e){this.entries.push({...e,step:this.step})}}class WriterScope{#be=[]
#c=[]
#xe=new Map
#we=new Map
#ke
constructor(e){this.#ke=e}enter(e){const{namespace:t,localName:n}=e
const r=this.#c.at(-1)?.default??""
const s=t===""?null:this.#ye(t,r)
const i=t===""?"":s??e.prefix
const o={before:this.#be.length,outerDefault:r,default:r,isDefaultDeclared:false,generated:0}
this.#c.push(o)
if(i==="")o.default=t
else this.#S(i,t,false)
const a=i===""?n:`${i}:${n}`
const u=this.#ve(e,{level:o,isPrefixed:i!==""})
return{name:a,attributes:u,declarations:this.#Oe(o)}}leave(){const e=this.#c.pop()
while(e!==undefined&&this.#be.length>e.before)this.#Se()}#ve({attributes:e},t){const n=new Set
const r=[]
for(const s of e){if(this.#ke&&n.has(s.name))continue
n.add(s.name)
r.push({attribute:s,name:this.#Te(s,t)})}return r}#Te(e,{level:t,isPrefixed:n}){const{name:r,namespace:s,localName:i,value:o,isDeclaration:a}=e
if(a){if(r!=="xmlns")this.#S(i,o,true)
else{if(n)t.default=o
t.isDefaultDeclared=true}return r}if(s===""||e.prefix==="xml")return r
return`${this.#Ee(e,t)}:${i}`}#Ee({namespace:e,prefix:t},n){const r=this.#xe.get(t)?.depth===this.#c.length
const s=t===""||r?null:t
const i=this.#we.get(e)?.prefix??null
if(i!==null&&(s===null||s===i))return i
n.generated+=s===null?1:0
const o=s??`d${this.#c.length}p${n.generated}`
this.#S(o,e,false)
return o}#Oe(e){const t=this.#be.slice(e.before).filter(({isDeclared:e})=>!e)
const n=e.default!==e.outerDefault&&!e.isDefaultDeclared
const r=n?[{prefix:"",namespace:e.default}]:[]
return[...t.reverse(),...r]}#ye(e,t){const n=this.#we.get(e)
return n?.prefix??(e===t?"":null)}#S(e,t,n){const r=this.#xe.get(e)??null
if(r?.namespace===t){r.isDeclared||=n
return}const s=this.#c.length
if(n&&r?.depth===s)r.isDeclared=true
if(r!==null)this.#Ne(r)
const i=this.#we.get(t)??null
const o={prefix:e,namespace:t,isDeclared:n,depth:s,former:r,older:i,newer:null}
if(i!==null)i.newer=o
this.#we.set(t,o)
this.#xe.set(e,o)
this.#be.push(o)}#Se(){const e=this.#be.pop()
if(e===undefined)return
this.#Ne(e)
const{former:t,prefix:n}=e
if(t===null){this.#xe.delete(n)
return}this.#xe.set(n,t)
this.#Ae(t)}#Ne({namespace:e,older:t,newer:n}){if(t!==null)t.newer=n
if(n!==null)n.older=t
else if(t===null)this.#we.delete(e)
else this.#we.set(e,t)}#Ae(e){const{namespace:t,older:n,newer:r}=e
if(n!==null)n.newer=e
if(r!==null)r.older=e
else this.#we.set(t,e)}}function nodeText(e,t,n){const{source:r}=e
const{text:s,isComplete:i}=written$1(e)
const o=r!==null&&!t.isNew(e)&&!isTouched(e,t)
return o&&i?n.slice(r.start,r.end):s}function isTouched(e,{changed:t,inserted:n,removed:r}){const s=new Set([...n.values(),...r.map(({parent:e})=>e)])
for(let n=e;n!==null;n=inOrder(n,e)){if(n.kind==="element"&&(t.has(n)||s.has(n)))return true}return false}function inOrder(e,t){return e.kind!=="element"&&e===t?null:following(e,t)}function written$1(e){const t=[]
const n=[]
const r=new WriterScope(false)
let s=true
const close=()=>{r.leave()
t.push(`</${n.pop()?.name??""}>`)}
for(let i=e;i!==null;i=inOrder(i,e)){while(n.length>0&&n.at(-1)?.element!==i.parent)close()
if(i.kind!=="element"){refuseHyphens(i)
t.push(leafText(i))
continue}const e=r.enter(i)
s&&=e.declarations.length===0
const o=i.first===null&&i.source?.selfClosed!==false
t.push(tagText(e),o?" />":">")
if(o)r.leave()
else n.push({element:i,name:e.name})}while(n.length>0)close()
return{text:t.join(""),isComplete:s}}function refuseHyphens(e){if(hasForbiddenHyphens(e))throw new StepError("comment-hyphens")}function hasForbiddenHyphens({kind:e,value:t}){return e==="comment"&&/--|-$/.test(t)}function tagText({name:e,attributes:t,declarations:n}){const r=t.map(e=>` ${e.name}="${writtenValue(e.attribute.value)}"`)
const s=n.map(({prefix:e,namespace:t})=>{const n=e===""?"":`:${e}`
return` xmlns${n}="${writtenValue(t)}"`})
return`<${e}${r.join("")}${s.join("")}`}function writtenValue(e){return e.replaceAll(/[&<>"\n\r]/g,e=>t.aB[e]??e)}function leafText({kind:e,value:t,name:n}){switch(e){case"text":case"white-space":return escapedText(t)
case"cdata":return`<![CDATA[${t}]]>`
case"comment":return`\x3c!--${t}--\x3e`
case"instruction":return`<?${n}${t===""?"":` ${t}`}?>`
case"reference":return`&${n};`
case"doctype":case"declaration":return""}}function escaped(e,n='"'){const r=n==='"'?"'":'"'
return e.replaceAll(/[&<"'\t\n\r]/g,e=>e===r?e:t.aB[e]??e)}function escapedText(e){return e.replaceAll(/[&<>]/g,e=>t.aB[e]??e)}function insertionsInto(e,t){const n=groupsIn(e,t)
const r=n.flatMap(n=>groupEdits(e,n,t))
if(e.kind==="document"||e.source?.selfClosed!==true)return r
return opened(e,e.source.end,{edits:r,editing:t})}function opened(e,t,{edits:n,editing:r}){const{source:s}=e
const i=t-"/>".length
const o=s?.attributes.at(-1)?.end??s?.nameEnd??i
const a={start:i,end:i,from:null}
return[{start:o,end:i,text:"",from:null},{...a,text:">"},...n.map(e=>({...e,start:i,end:i})),{...a,text:`</${r.tags.written(e).name}`},{start:i,end:t,text:">",from:null}]}function groupsIn(e,{target:t}){const n=[]
let r=null
let s=null
for(const i of e.children){if(t.inserted.has(i)){if(r===null)n.push(r={nodes:[],previous:s,next:null})
r.nodes.push(i)
continue}if(r!==null)r.next=i
r=null
s=i}return n}function groupEdits(e,t,n){const{text:r,target:s,tags:i}=n
const o=indentIn(e,r)
const a=i.scopeIn(e)
const u=placeOf$1(e,t,n)
const{start:l,isBefore:c,isAtEnd:f}=u
const d=isText(t.previous)||isText(t.next)
const[h]=t.nodes
const p=h!==undefined&&s.replaced.has(h)
const m=d?"":o
const g=t.nodes.flatMap((e,t)=>{const n=written(e,{scope:a,indent:m,text:r})
if(p)return t===0?n:[piece(m),...n]
return c?[...n,piece(m)]:[piece(m),...n]})
if(f&&!d)g.push(piece(outerIndent(e,r)))
return g.filter(e=>e.text!=="").map(e=>({start:l,end:l,...e}))}function isText(e){return e!==null&&isTextual(e)&&e.kind!=="white-space"}function piece(e){return{text:e,from:null}}function outerIndent(e,t){return e.parent===null?"":indentIn(e.parent,t)}function placeOf$1(e,{nodes:t,previous:n,next:r},{target:s,text:i}){const[o]=t
const a=o===undefined?undefined:s.replaced.get(o)
if(a?.source!=null){return{start:a.source.start,isBefore:false,isAtEnd:false}}if(r?.source!=null&&(n===null||n.kind==="white-space")){return{start:r.source.start,isBefore:true,isAtEnd:false}}if(n?.source!=null){const{start:e,end:t}=n.source
const r=n.kind==="white-space"
return{start:r?e:t,isBefore:false,isAtEnd:false}}const u=r===null&&n===null
const l=e.kind==="element"?e.source?.startTagEnd??0:i.length
return{start:l,isBefore:false,isAtEnd:u}}const X=100
function written(e,{scope:t,indent:n,text:r}){if(e.kind!=="element")return[piece(leafText(e))]
const s=[]
const i=[]
const o=n===""?"":unitOf(r)
const line=e=>n===""?"":n+o.repeat(Math.min(e,X))
const close=()=>{const e=i.pop()
t.leave()
if(e===undefined)return
const n=e.hasText?"":line(i.length)
s.push(piece(`${n}</${e.name}>`))}
for(let n=e;n!==null;n=following(n,e)){while(i.length>0&&i.at(-1)?.element!==n.parent)close()
if(i.at(-1)?.hasText===false)s.push(piece(line(i.length)))
if(n.kind!=="element"){s.push({text:leafText(n),from:n.source})
continue}const e=startTag(n,t,s)
if(n.first===null)t.leave()
else i.push({element:n,name:e,hasText:hasText(n)})}while(i.length>0)close()
return s}function hasText(e){return e.children.some(e=>isText(e))}function startTag(e,t,n){const{name:r,attributes:s,declarations:i}=t.enter(e)
const{source:o,first:a}=e
n.push({text:`<${r}`,from:o&&{start:o.start+1,end:o.nameEnd}})
for(const e of s){const t=` ${e.name}="${escaped(e.attribute.value)}"`
n.push({text:t,from:valueSpan(e.attribute.source)})}for(const{prefix:e,namespace:t}of i){const r=e===""?"":`:${e}`
n.push(piece(` xmlns${r}="${escaped(t)}"`))}n.push(piece(a===null?" />":">"))
return r}function valueSpan(e){return e&&{start:e.valueStart,end:e.valueEnd}}const F=/^<\?xml[ \t\r\n][^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][\w.-]*)["']/
const j={"us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const R=/^(?:utf-(?:7|8|16|16le|16be|32|32le|32be)|unicode.*|ucs-2|iso-10646-ucs-2|us-ascii|ascii|ansi.*|iso-?8859-\d+(?:-[ei])?|iso-2022-.*|latin\d|l\d|windows-\d+|ibm\d+.*|cp\d{3,5}|dos-\d+|koi8.*|gb.*|big5.*|shift.jis|sjis|euc-.*|hz-gb-2312|johab|ks_c.*|macintosh|x-.*|tis-620|din_66003|ns_4551-1|sen_850200_b|asmo-708|logical|visual|csiso.*|greek.*|hebrew|arabic|cyrillic)$/
;;function isInDocument(e){let t=e
while(t.parent!==null)t=t.parent
return t.kind==="document"}function isNextToMarkup({previous:e,next:t}){return e?.kind!=="white-space"||t?.kind==="comment"};function losesCharacters(e,n){const r=narrowEncoding(n)
return r!==null&&t.aC(r)?.test(e)===true};const W=r.Buffer.from("\ufeff")
const z=r.Buffer.alloc(0)
;function lossesIn(e,t,n){const r=n.filter(({start:e,end:t})=>t>e).sort((e,t)=>e.start-t.start)
const s=[]
let i=0
for(const{index:n,0:o}of e.matchAll(t)){while((r[i]?.end??Infinity)<=n)i+=1
if((r[i]?.start??Infinity)<=n)continue
s.push({start:n,end:n+o.length,text:"?",from:null})}return s};;;function joinedSpace(e,t){const n=[]
let r=null
for(const s of e.children){const e=s.kind==="white-space"&&s.source!==null
if(e&&r?.kind==="white-space"&&r.source!==null){const breaks=e=>e.source!==null&&t.slice(e.source.start,e.source.end).includes("\n")
const e=!breaks(s)&&breaks(r)?s:r
if(e.source!==null)n.push(deletion(e.source))
if(e===s)continue}r=s}return n}class Tags{#Pe
#$e=new Map
constructor(e){this.#Pe=e
if(this.#De())this.#Me()}elements(){const e=[...this.#Pe.changed].filter((e=>isThere(e,this.#Pe)))
return[...new Set([...e,...this.#$e.keys()])]}written(e){const t=this.#$e.get(e)
if(t!==undefined)return t
const n=e.attributes.map((e=>({attribute:e,name:e.name})))
return{name:e.name,attributes:n,declarations:[]}}scopeIn(e){const t=[]
for(let n=e;n?.kind==="element";n=n.parent){t.push(n)}const n=new WriterScope(true)
for(const e of t.reverse())n.enter(e)
return n}#De(){const{document:e}=this.#Pe
let t=following(e,e)
for(;t!==null;t=following(t,e)){if(t.kind!=="element")continue
const isPrefixed=(({isDeclaration:e,name:t,namespace:n})=>e?t!=="xmlns":n!=="")
if(t.attributes.some(isPrefixed))return true}return false}#Me(){const{document:e}=this.#Pe
const t=new WriterScope(true)
const n=[]
let r=following(e,e)
for(;r!==null;r=following(r,e)){while(n.length>0&&n.at(-1)!==r.parent){n.pop()
t.leave()}if(r.kind!=="element")continue
const e=t.enter(r)
n.push(r)
const s=e.name===r.name&&e.declarations.length===0
if(!s&&!this.#Pe.isNew(r))this.#$e.set(r,e)
else if(this.#Pe.changed.has(r))this.#$e.set(r,e)}}};;;;;;const V=[[[239,187,191],"utf-8"],[[255,254],"utf-16le"],[[254,255],"utf-16be"]]
;;const q=/^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["'](?!1\.0["'])/
;const U="http://schemas.microsoft.com/XML-Document-Transform"
const Q=["Replace","Remove","RemoveAll","Insert","InsertIfMissing","InsertBefore","InsertAfter","SetAttributes","RemoveAttributes","SetTokenizedAttributes","CommentOut"]
const _=["DefaultLocator","Match","Condition","XPath"]
const H=["Transform","Locator","SupressWarnings"]
const Y=["AttributeTransform","InsertBase"]
const G=["IXmlOriginalDocumentService","MessageType","IXmlTransformationLogger","NamedTypeFactory","PositionTrackingTextReader","WhitespaceTrackingTextReader","XmlArgumentUtility","XmlAttributePreservationDict","XmlAttributePreservationProvider","XmlAttributePreservingWriter","XmlElementContext","XmlFileInfoDocument","IXmlFormattableAttributes","XmlFormatter","XPathAxis","Locator","XmlNodeContext","XmlNodeException","MissingTargetMessage","TransformFlags","Transform","XmlTransformableDocument","XmlTransformation","XmlTransformationException","XmlTransformationLogger","CommonErrors","SetTokenizedAttributeStorage"]
const Z=/^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+$/u
;;;;;;;function again({name:e,namespace:t,value:n,source:r}){return new DomAttribute({name:e,namespace:t},n,r)};;function copyLeaf(e){const t=isTextual(e)&&e.kind==="reference"?"text":e.kind
return new DomLeaf(t,e.value,{source:e.source,name:e.name})}const J="_defaultNamespace"
;function parentPathOf(e,t){return t.locator==="XPath"?pathOf(e,t):e};;function bracketed(e){if(e==="")return""
return`${e.startsWith("[")?"":"["}${e}${e.endsWith("]")?"":"]"}`}function only(e,t){const[n,...r]=splitArguments(t)
if(n===undefined||r.length>0)throw new StepError("argument-count",{name:e})
return n}function matching(e,t){const n=splitArguments(t)
if(n.length===0)throw new StepError("argument-count",{name:"Match"})
const r=n.map(t=>{const n=e.attribute(t)
if(n===null)throw new StepError("match-attribute-absent",{name:t})
return`@${n.name}='${n.value}'`})
return r.join(" and ")}class Step{run
parent
element
#Y=null
#Be=null
#Ie=null
#Le=null
#Ce=null
#Xe=null
#Fe=null
#je=[]
constructor(e,t,n){this.run=e
this.parent=t
this.element=n}name="Remove"
argument=null
get target(){return this.run.target}get text(){return this.run.text}get place(){return{file:"transform",span:spanOf(this.element)}}placeOfAttribute(e){const t=this.element.attributeOf(U,e)?.source
return t==null?this.place:{file:"transform",span:n.b(t)}}instruction(e){const t=this.element.attributeOf(U,e)
return t===null?null:readInstruction(t.value)}get path(){if(this.#Y!==null)return this.#Y
const e=[this]
for(let t=this.parent;t!==null&&t.#Y===null;t=t.parent){e.push(t)}let t=""
for(const n of e.reverse())t=n.#Y=n.#Re(pathOf)
return t}judgePath(){return this.path}get parentPath(){this.#Be??=this.#Re(parentPathOf)
return this.#Be}#Re(e){const t=this.parent===null?"":this.parent.path
const n=this.#We()
try{this.run.budget.spend(t.length/64)
return e(t,n)}catch(e){throw withPlace(e,this.place)}}#We(){const{element:e}=this
try{const t=this.instruction("Locator")
if(t===null)return{element:e,locator:"DefaultLocator",argument:null}
const n=resolve(t.name,_)
return{element:e,locator:n,argument:t.argument}}catch(e){throw withPlace(e,this.placeOfAttribute("Locator"))}}matches(){this.#Le??=this.#ze(this.path)
return this.#Le}parents(){if(this.parent===null)throw new StepError("null-reference")
this.#Ce??=this.#ze(this.parentPath)
return this.#Ce}#ze(e){return this.#Ve(e,this.target.document,this.namespaces)}existedBefore(e){return this.#Ve(e,this.run.before(),this.namespaces).length>0}select(e,t){return this.#Ve(e,t,null)}#Ve(e,t,n){const r=select(e,{context:t,namespaces:n,budget:this.run.budget})
if(r.ok)return r.nodes
if(r.fault.kind==="too-costly")throw new TooCostly
throw new StepError("xpath",{name:r.fault.name,path:e})}get namespaces(){if(this.#Ie!==null)return this.#Ie
const e=this.element.attributes.filter((({isDeclaration:e})=>e))
const t=this.parent?.namespaces
if(e.length===0&&t!==undefined)return this.#Ie=t
const n=new Map(t)
for(const{name:t,localName:r,value:s}of e){const e=t==="xmlns"?J:r
if(s==="")n.delete(e)
else n.set(e,s)}return this.#Ie=n}clone(){if(this.#Fe!==null)return this.#Fe
this.#Xe??=cloneForBase(this.element,this.target.document)
return this.#Xe}withOwnClone(e){this.#Fe=cloneAgain(this.#Xe??this.clone())
try{e()}finally{this.#Fe=null}}arguments(){return splitArguments(this.argument)}aimAt(e){this.#je=e}warnOfMany(){if(this.#je.length>1)this.warn("only-first")}warn(e,t=this.name){this.run.log.warn(e,this.placeOfAttribute("Transform"),{name:t})}warnAt(e,t){this.run.log.warn(e,t,{name:this.name})}placeOf(e){const t=this.target.isNew(e)?"transform":"base"
if(e.kind==="element")return{file:t,span:spanOf(e)}
if(e.kind!=="attribute"||e.source===null)return null
return{file:t,span:n.b(e.source)}}}class TooCostly extends Error{};function withPlace(e,t){return e instanceof StepError?e.at(t):e}function childOf(e){const t=e.kind!=="document"&&e.kind!=="attribute"&&e.parent!==null
if(!t)throw new StepError("null-reference")
return e}function expectNoArguments(e){if(e.argument!==null)e.warn("arguments-unexpected")}function replace(e,t){expectNoArguments(e)
e.warnOfMany()
const n=e.clone()
e.target.replace(childOf(t),n)}function remove(e,t){e.warnOfMany()
removeAll(e,t)}function removeAll(e,t){expectNoArguments(e)
e.target.remove(childOf(t))}function insert(e,t){expectNoArguments(e)
append(e,t)}function insertIfMissing(e,t){expectNoArguments(e)
if(e.matches().length===0)append(e,t)}function append(e,t){const n=e.clone()
if(t.kind!=="element"&&t.kind!=="document"){throw new StepError("cannot-contain")}e.target.insert(t,n,null)}function insertBefore(e,t){const n=siblingOf(e,t)
if(n.parent!==null)e.target.insert(n.parent,e.clone(),n)}function insertAfter(e,t){const n=siblingOf(e,t)
if(n.parent!==null)e.target.insert(n.parent,e.clone(),n.next)}function siblingOf(e,t){const[n,...r]=e.arguments()
const{name:s}=e
if(n===undefined)throw new StepError("sibling-argument-absent",{name:s})
if(r.length>0)throw new StepError("sibling-arguments-many",{name:s})
const[i]=e.select(n,t)
if(i===undefined)throw new StepError("sibling-absent",{path:n})
if(i.kind!=="element")throw new StepError("sibling-not-element",{path:n})
return i};;;function setAttributes(e,t){setEach(e,t,e=>e.value)}function setTokenizedAttributes(e,t){setEach(e,t,(e,t,n)=>tokenized(e,[t,n]))}function setEach(e,t,n){const r=e.clone()
const s=attributesOf(e,r)
for(const i of s){const s=asAttribute(i)
const o=asElement(t)
const a=n(s,o,r)
const u=o.attribute(s.name)
if(u===null)e.target.append(o,s,a)
else e.target.setValue(u,a,s)}if(s.length===0)e.warn("nothing-to-set")}const K=/\$\(([\u200d\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c:.]+)\)/gu
function tokenized(e,[t,n]){return e.value.replaceAll(K,(r,s)=>{const i=s.toLowerCase()===e.name.toLowerCase()
const o=t.attribute(s)??(i?null:n.attribute(s))
if(o===null)throw new StepError("null-reference",{name:s})
return o.value.replaceAll("'","&apos;")})};function commentOut(e,t){if(t.kind==="document"||t.kind==="attribute"||t.parent===null){throw new StepError("whole-document")}const n=` ${nodeText(t,e.target,e.text)} `
e.target.replace(t,new DomLeaf("comment",n,{source:null}))};const ee={Replace:treatment("first",replace),Remove:treatment("first",remove),RemoveAll:treatment("all",removeAll),Insert:treatment("first",insert,true),InsertIfMissing:treatment("first",insertIfMissing,true),InsertBefore:treatment("first",insertBefore,true),InsertAfter:treatment("first",insertAfter,true),SetAttributes:treatment("all",setAttributes),RemoveAttributes:treatment("all",removeAttributes),SetTokenizedAttributes:treatment("all",setTokenizedAttributes),CommentOut:treatment("first",commentOut)}
class Target{document
removed=[]
inserted=new Map
replaced=new Map
changed=new Set
set=new Map
original=new Map
constructor(e){this.document=e}remove(e){const{parent:t}=e
if(t===null)throw new StepError("null-reference")
t.remove(e)
if(!this.inserted.delete(e)&&!this.isNew(t))this.removed.push({node:e,parent:t})
return t}insert(e,t,n){const r=e.kind==="document"&&t.kind==="element"&&e.root!==null
if(r)throw new StepError("second-root")
e.insertBefore(t,n)
this.inserted.set(t,e)}replace(e,t){const{next:n}=e
const r=this.inserted.has(e)
const s=this.replaced.get(e)??(r?null:e)
const i=this.remove(e)
this.insert(i,t,n)
if(s!==null)this.replaced.set(t,s)}setValue(e,t,n){if(e.owner!==null)this.#qe(e.owner)
e.value=t
this.set.set(e,placeOf(n))}append(e,{name:t,namespace:n,source:r},s){this.#qe(e)
const i=new DomAttribute({name:t,namespace:n},s,r)
e.append(i)
this.set.set(i,placeOf(i))}drop(e,t){if(t.owner!==e)return
this.#qe(e)
e.drop(t)}#qe(e){this.changed.add(e)
if(this.original.has(e))return
this.original.set(e,e.attributes)
e.attributes=[...e.attributes]}isNew(e){for(let t=e;t!==null;t=t.parent){if(t.kind!=="attribute"&&t.kind!=="document"&&this.inserted.has(t)){return true}}return false}}function placeOf({source:e}){return e===null?null:{start:e.valueStart,end:e.valueEnd}};const te={start:0,end:0}
function refused(e,t){const n={file:"base",kind:"unreadable",span:te}
return{ok:false,refusal:e??n,log:t.entries}};;class Transformation{#a
#f
constructor(e,t){this.#a=e
this.#f=t}apply(){const{log:e}=this.#f
if(!declaresXdt(this.#a)){e.message("namespace-absent")
return null}const t=this.#Ue()
if(t===null)this.#Qe()
return t}#Ue(){const{log:e}=this.#f
for(const t of elementsOf(this.#a)){if(t.namespace!==U)continue
const{place:n}=new Step(this.#f,null,t)
if(t.localName!=="Import"){e.warn("unknown-element",n,{name:t.name})
continue}const r=importFault(t,n)
if(r!==null)e.error(r)
const s=r===null?"import-unjudged":"import"
return{file:"transform",kind:s,span:(r?.detail.place??n).span}}return null}#Qe(){const e=[]
let t=this.#a.root
while(t!==null){while(e.length>0&&e.at(-1)?.element!==t.parent)e.pop()
const n=t.kind==="element"?new Step(this.#f,e.at(-1)??null,t):null
const r=n!==null&&this.#_e(n)
if(r&&n!==null)e.push(n)
t=r?following(t,this.#a):followingOutside(t,this.#a)}}#_e(e){const{log:t}=this.#f
t.step=e.place.span
try{const n=this.#$(e)
if(n){t.isQuiet=isQuiet(e)
this.#He(e)}return true}catch(n){if(!(n instanceof StepError))throw n
t.error(n.at(e.place))
return false}finally{t.isQuiet=false}}#$(e){try{const t=e.instruction("Transform")
if(t===null)return false
e.name=resolve(t.name,Q)
e.argument=t.argument
return true}catch(t){throw t instanceof StepError?t.at(e.placeOfAttribute("Transform")):t}}#He(e){const{log:t}=this.#f
const{isInsertion:n,on:r,apply:s}=ee[e.name]
let i=false
try{i=n?hasParent(e):hasMatch(e)
if(!i)return
e.judgePath()
const t=n?e.parents():e.matches()
e.aimAt(t)
const[o]=t
if(r==="all")this.#Ye(e,t)
else if(o!==undefined)s(e,o)}catch(n){if(!(n instanceof StepError))throw n
t.error(n.at(e.placeOfAttribute("Transform")))}finally{if(!i)t.message("not-executing",e.name)}}#Ye(e,t){const{apply:n}=ee[e.name]
e.clone()
for(const r of t){try{e.withOwnClone((()=>{n(e,r)}))}catch(e){if(!(e instanceof StepError))throw e
this.#f.log.error(e)}}}};;function hasParent(e){if(e.parents().length>0)return true
let t=e
while(t.parent!==null&&t.parent.parentPath!==""&&t.parent.parents().length===0){t=t.parent}missing(e,t)
return false};;;function importFault(e,t){const r=["assembly","path","namespace"]
const s=e.attributes.find(({name:e,namespace:t})=>t!==""||!r.includes(e))
if(s!==undefined){const e=s.source===null?t.span:n.b(s.source)
const r={place:{...t,span:e},name:s.name}
return new StepError("import-attribute",r)}const[i,o,a]=r.map(t=>e.attribute(t)!==null)
const u=i!==o&&a===true
return u?null:new StepError("import",{place:t})}class LayeredFile{file
#Ge
#Ze
constructor(e,t=e,n=[]){this.#Ge=e
this.file=t
this.#Ze=n}with(e,n){if(n.length===0)return this
const{source:r}=this.file
const s=t.aD(r.text,n)
const i=t.aF(s)
if(!i.ok)return null
const o={...this.file,source:new t.aq(s,r.encoding,Buffer.alloc(0)),document:i.document}
const a={file:e,pieces:piecesOf(n)}
return new LayeredFile(this.#Ge,o,[...this.#Ze,a])}originOf=(e=>{const t=this.file.source.text[e.start]==="<"
let{start:n,end:r}=e
for(const{file:e,pieces:s}of this.#Ze.toReversed()){const i=t?null:writtenIn(s,{start:n,end:r})
const o=i??sourceAt(s,n)
if(o!==null)return{file:e,span:o}
const a=offsetBefore(s,n)
r=Math.max(a,offsetBefore(s,Math.max(r-1,n))+Number(r>n))
n=a}return{file:this.#Ge,span:{start:n,end:r}}})};;function writtenIn(e,{start:t,end:n}){for(let r=Math.max(lastBefore(e,t),0);r<e.length;r+=1){const s=e[r]
if(s===undefined||s.start>=n)return null
if(s.edit.from!==null&&s.end>t)return s.edit.from}return null};;exports.A=H
exports.L=LayeredFile
exports.S=StepError
exports.T=Q
exports.X=U
exports.a=readInstruction
exports.b=build
exports.c=_
exports.d=resolve
exports.f=following
exports.l=losesCharacters
exports.r=readForEngine
exports.s=savedFile
exports.t=transform

