"use strict"
const e=require("./judging.js")
const t=require("./base.js")
const n=require("./web_config.js")
const r=require("./transforms.js")
const s=require("node:buffer")
const i=/<!--[^]*?-->|<\?[^]*?\?>|<!ENTITY[ \t\r\n]+([^ \t\r\n%"'<>]+)[ \t\r\n]+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/g
const o=1e6
const a=50
const l=/&([^#&;][^&;]*);/g
const u=/&#(x[0-9a-fA-F]+|[0-9]+);/g
class Entities{#e=new Map
#t=o
constructor(e){for(const t of e?.matchAll(i)??[]){const[,e,n,r]=t
if(e===undefined||this.#e.has(e))continue
this.#e.set(e,withCharacters(n??r??""))}}expand(e){return this.#n(e,0)}decode(e){return this.#r(e,0)}#n(e,n){const r=t.V(e)
if(r!==undefined)return{ok:true,text:r}
const s=this.#e.get(e)
if(s===undefined||n>a)return{ok:false,entity:e}
this.#t-=s.length+1
if(this.#t<0)return{ok:false,entity:e}
return this.#r(s,n+1)}#r(e,t){if(!e.includes("&"))return{ok:true,text:e}
const n=[]
let r=0
for(const s of e.matchAll(l)){const i=this.#n(s[1]??"",t)
if(!i.ok)return i
n.push(withCharacters(e.slice(r,s.index)),i.text)
r=s.index+s[0].length}return{ok:true,text:n.join("")+withCharacters(e.slice(r))}}}function withCharacters(e){return e.replaceAll(u,(e,t)=>String.fromCodePoint(t.startsWith("x")?Number.parseInt(t.slice(1),16):Number(t)))}const c="http://www.w3.org/XML/1998/namespace"
const f="http://www.w3.org/2000/xmlns/"
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
return e}}function changed(e){if(e.document!==null)e.document.isNumbered=false}class DomDocument extends Parent{kind="document"
parent=null
document=this
order=0
isNumbered=false
get root(){let e=this.first
while(e!==null&&e.kind!=="element")e=e.next
return e}}function localPart(e){return e.slice(e.indexOf(":")+1)}function prefixPart(e){return e.slice(0,Math.max(0,e.indexOf(":")))}function addTo(e,t){const n=meaningOf(t)
if(!e.byName.has(t.name))e.byName.set(t.name,t)
if(!e.byMeaning.has(n))e.byMeaning.set(n,t)
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
this.prefix=prefixPart(e)}get isDeclaration(){return this.namespace===f}get parent(){return this.owner}}class DomLeaf{kind
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
return t==="text"||t==="white-space"||t==="cdata"||t==="reference"}function following(e,t){if((e.kind==="element"||e.kind==="document")&&e.first!==null){return e.first}return followingOutside(e,t)}function followingOutside(e,t){let n=e
while(n!==t&&n.kind!=="document"){if(n.next!==null)return n.next
if(n.parent===null)return null
n=n.parent}return null}class Unbuildable extends Error{fault
constructor(e){super(e.kind)
this.fault=e}}function build(e,{keepSpace:t}){try{return{ok:true,document:new Builder(e,t).build()}}catch(e){if(!(e instanceof Unbuildable))throw e
return{ok:false,fault:e.fault}}}class Builder{source
keepSpace
#o
#a=new DomDocument
#l
#u=new Map([["xml",[c]],["xmlns",[f]]])
#c=[]
#f=null
#d=false
constructor(e,t){this.source=e
this.keepSpace=t
this.#o=e.text
const{doctype:n}=e
this.#l=new Entities(n&&this.#o.slice(n.start,n.end))}build(){const{nodes:e}=this.source
const t=this.#o.length
this.#c.push({parent:this.#a,nodes:e,next:0,offset:this.#h(),end:t})
for(let e=this.#c.at(-1);e!==undefined;e=this.#c.at(-1)){const t=e.nodes[e.next]
e.next+=1
if(t===undefined)this.#p(e)
else this.#m(e,t)}return this.#a}#h(){if(!/^<\?xml[ \t\r\n]/.test(this.#o))return 0
const e=this.#o.indexOf("?>")+2
const t=this.#o.slice("<?xml".length,e-2)
this.#g(this.#a,new DomLeaf("declaration",t,{source:{start:0,end:e},name:"xml"}))
return e}#p(e){this.#w(e,e.end)
this.#x(e,e.end)
this.#c.pop()
const{parent:t}=e
if(t.kind!=="element")return
for(const e of t.attributes){if(e.isDeclaration)this.#u.get(declaredPrefix(e.name))?.pop()}}#m(e,t){this.#w(e,t.start)
e.offset=t.end
if(t.kind==="text")this.#b(t,true)
else if(t.kind==="reference"&&!this.#k(t))this.#b(t,true)
else{this.#x(e,t.start)
if(t.kind==="element")this.#v(e.parent,t)
else this.#g(e.parent,this.#E(t.kind,t))}}#w(e,t){if(t>e.offset)this.#b({start:e.offset},false)}#b({start:e},t){this.#f??=e
this.#d||=t}#x({parent:e},t){const n=this.#f
const r=this.#d
this.#f=null
this.#d=false
if(n===null||!r&&!this.keepSpace)return
const s={start:n,end:t}
const i=r?"text":"white-space"
const o=this.#O(this.#o.slice(n,t),s)
this.#g(e,new DomLeaf(i,o,{source:s}))}#k({start:e,end:t}){return!/^&(?:#.*|amp|lt|gt|quot|apos);$/.test(this.#o.slice(e,t))}#O(e,t){const n=this.#l.decode(e)
if(!n.ok)throw new Unbuildable({kind:"unknown-entity",...t})
return n.text}#E(e,{start:t,end:n}){const r=this.#o.slice(t,n)
const s={start:t,end:n}
if(e==="reference"){const e=r.slice(1,-1)
return new DomLeaf("reference",this.#O(r,s),{source:s,name:e})}if(e==="instruction"){const[,e="",t=""]=/^<\?([^ \t\r\n?]+)[ \t\r\n]*([^]*)\?>$/.exec(r)??[]
return new DomLeaf("instruction",t,{source:s,name:e})}const[i,o]=d[e]??[0,0]
return new DomLeaf(e,r.slice(i,r.length-o),{source:s})}#v(e,t){const n=t.attributes.filter(({name:e})=>isDeclaration(e))
for(const{name:e,raw:r}of n)this.#y(declaredPrefix(e),r,t)
const r={start:t.start+1,end:t.nameEnd}
const s=this.#S(t.name,r)??this.#u.get("")?.at(-1)??""
const i=new DomElement({name:t.name,namespace:s},t,this.#a)
for(const e of t.attributes)i.attributes.push(this.#A(e))
for(const e of i.attributes)e.owner=i
this.#g(e,i)
const o={nodes:t.nodes,next:0,offset:t.startTagEnd,end:t.endTagStart}
this.#c.push({parent:i,...o,end:Math.max(o.end,o.offset)})}#y(e,t,n){const r=this.#O(t,n)
const s=this.#u.get(e)
if(s===undefined)this.#u.set(e,[r])
else s.push(r)}#A(e){const{name:t,raw:n,start:r,nameEnd:s,valueStart:i,valueEnd:o}=e
const a=this.#O(n,{start:i,end:o})
const l=t==="xmlns"?f:this.#S(t,{start:r,end:s})??""
return new DomAttribute({name:t,namespace:l},a,e)}#S(e,t){const n=e.indexOf(":")
if(n<0)return null
const r=this.#u.get(e.slice(0,n))?.at(-1)
if(r===undefined)throw new Unbuildable({kind:"undeclared-prefix",...t})
return r}#g(e,t){e.insertBefore(t,null)}}const d={cdata:[9,3],comment:[4,3]}
function isDeclaration(e){return e==="xmlns"||e.startsWith("xmlns:")}function declaredPrefix(e){return e.slice("xmlns:".length)}class XPathError extends Error{fault
constructor(e,t=""){super(e)
this.fault={kind:e,name:t}}}function refuse(e,t){throw new XPathError(e,t)}const h=3e7
class Budget{#t
constructor(e=h){this.#t=e}spend(e){this.#t-=e
if(this.#t<0)refuse("too-costly")}spendText(e){this.spend(e.length/p)
return e}keep(e){if(e>m)refuse("too-costly")}}const p=16
const m=2e6
const g=/(?:\r\n|\n|\r)[ \t]*$/
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
const s=g.exec(t.slice(e.start,e.end))
if(s!==null&&n.next.source!==null)return s[0]}return null}function unitOf(e){const t=/[\r\n]([ \t]+)</.exec(e.slice(0,1e5))?.[1]
return t??"  "}function lineBreakOf(e){return/\r\n|\n|\r/.exec(e.slice(0,1e5))?.[0]??""}class StepError extends Error{code
detail
constructor(e,t={}){super(e)
this.code=e
this.detail=t}at(e){return this.detail.place==null?new StepError(this.code,{...this.detail,place:e}):this}}class Log{entries=[]
isQuiet=false
step=null
get hasErrors(){return this.entries.some(({kind:e})=>e==="error")}error({code:e,detail:{place:t=null,name:n="",path:r=""}}){this.#g({kind:"error",code:e,place:t,name:n,path:r})}warn(e,t,n={}){const{name:r="",path:s=""}=n
if(this.isQuiet)this.#g({kind:"message",code:e,place:null,name:r,path:s})
else this.#g({kind:"warning",code:e,place:t,name:r,path:s})}message(e,t=""){this.#g({kind:"message",code:e,place:null,name:t,path:""})}#g(e){this.entries.push({...e,step:this.step})}}class WriterScope{#T=[]
#c=[]
#$=new Map
#N=new Map
#D
constructor(e){this.#D=e}enter(e){const{namespace:t,localName:n}=e
const r=this.#c.at(-1)?.default??""
const s=t===""?null:this.#P(t,r)
const i=t===""?"":s??e.prefix
const o={before:this.#T.length,outerDefault:r,default:r,isDefaultDeclared:false,generated:0}
this.#c.push(o)
if(i==="")o.default=t
else this.#y(i,t,false)
const a=i===""?n:`${i}:${n}`
const l=this.#I(e,{level:o,isPrefixed:i!==""})
return{name:a,attributes:l,declarations:this.#M(o)}}leave(){const e=this.#c.pop()
while(e!==undefined&&this.#T.length>e.before)this.#B()}#I({attributes:e},t){const n=new Set
const r=[]
for(const s of e){if(this.#D&&n.has(s.name))continue
n.add(s.name)
r.push({attribute:s,name:this.#L(s,t)})}return r}#L(e,{level:t,isPrefixed:n}){const{name:r,namespace:s,localName:i,value:o,isDeclaration:a}=e
if(a){if(r!=="xmlns")this.#y(i,o,true)
else{if(n)t.default=o
t.isDefaultDeclared=true}return r}if(s===""||e.prefix==="xml")return r
return`${this.#C(e,t)}:${i}`}#C({namespace:e,prefix:t},n){const r=this.#$.get(t)?.depth===this.#c.length
const s=t===""||r?null:t
const i=this.#N.get(e)?.prefix??null
if(i!==null&&(s===null||s===i))return i
n.generated+=s===null?1:0
const o=s??`d${this.#c.length}p${n.generated}`
this.#y(o,e,false)
return o}#M(e){const t=this.#T.slice(e.before).filter(({isDeclared:e})=>!e)
const n=e.default!==e.outerDefault&&!e.isDefaultDeclared
const r=n?[{prefix:"",namespace:e.default}]:[]
return[...t.reverse(),...r]}#P(e,t){const n=this.#N.get(e)
return n?.prefix??(e===t?"":null)}#y(e,t,n){const r=this.#$.get(e)??null
if(r?.namespace===t){r.isDeclared||=n
return}const s=this.#c.length
if(n&&r?.depth===s)r.isDeclared=true
if(r!==null)this.#j(r)
const i=this.#N.get(t)??null
const o={prefix:e,namespace:t,isDeclared:n,depth:s,former:r,older:i,newer:null}
if(i!==null)i.newer=o
this.#N.set(t,o)
this.#$.set(e,o)
this.#T.push(o)}#B(){const e=this.#T.pop()
if(e===undefined)return
this.#j(e)
const{former:t,prefix:n}=e
if(t===null){this.#$.delete(n)
return}this.#$.set(n,t)
this.#X(t)}#j({namespace:e,older:t,newer:n}){if(t!==null)t.newer=n
if(n!==null)n.older=t
else if(t===null)this.#N.delete(e)
else this.#N.set(e,t)}#X(e){const{namespace:t,older:n,newer:r}=e
if(n!==null)n.newer=e
if(r!==null)r.older=e
else this.#N.set(t,e)}}function nodeText(e,t,n){const{source:r}=e
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
return`<${e}${r.join("")}${s.join("")}`}function writtenValue(e){return e.replaceAll(/[&<>"\n\r]/g,e=>t.W[e]??e)}function leafText({kind:e,value:t,name:n}){switch(e){case"text":case"white-space":return escapedText(t)
case"cdata":return`<![CDATA[${t}]]>`
case"comment":return`\x3c!--${t}--\x3e`
case"instruction":return`<?${n}${t===""?"":` ${t}`}?>`
case"reference":return`&${n};`
case"doctype":case"declaration":return""}}function escapedText(e){return e.replaceAll(/[&<>]/g,e=>t.W[e]??e)}function insertionsInto(e,t){const n=groupsIn(e,t)
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
const l=placeOf$1(e,t,n)
const{start:u,isBefore:c,isAtEnd:f}=l
const d=isText(t.previous)||isText(t.next)
const[h]=t.nodes
const p=h!==undefined&&s.replaced.has(h)
const m=d?"":o
const g=t.nodes.flatMap((e,t)=>{const n=written(e,{scope:a,indent:m,text:r})
if(p)return t===0?n:[piece(m),...n]
return c?[...n,piece(m)]:[piece(m),...n]})
if(f&&!d)g.push(piece(outerIndent(e,r)))
return g.filter(e=>e.text!=="").map(e=>({start:u,end:u,...e}))}function isText(e){return e!==null&&isTextual(e)&&e.kind!=="white-space"}function piece(e){return{text:e,from:null}}function outerIndent(e,t){return e.parent===null?"":indentIn(e.parent,t)}function placeOf$1(e,{nodes:t,previous:n,next:r},{target:s,text:i}){const[o]=t
const a=o===undefined?undefined:s.replaced.get(o)
if(a?.source!=null){return{start:a.source.start,isBefore:false,isAtEnd:false}}if(r?.source!=null&&(n===null||n.kind==="white-space")){return{start:r.source.start,isBefore:true,isAtEnd:false}}if(n?.source!=null){const{start:e,end:t}=n.source
const r=n.kind==="white-space"
return{start:r?e:t,isBefore:false,isAtEnd:false}}const l=r===null&&n===null
const u=e.kind==="element"?e.source?.startTagEnd??0:i.length
return{start:u,isBefore:false,isAtEnd:l}}const w=100
function written(e,{scope:t,indent:n,text:r}){if(e.kind!=="element")return[piece(leafText(e))]
const s=[]
const i=[]
const o=n===""?"":unitOf(r)
const line=e=>n===""?"":n+o.repeat(Math.min(e,w))
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
return s}function hasText(e){return e.children.some(e=>isText(e))}function startTag(e,t,n){const{name:s,attributes:i,declarations:o}=t.enter(e)
const{source:a,first:l}=e
n.push({text:`<${s}`,from:a&&{start:a.start+1,end:a.nameEnd}})
for(const e of i){const t=` ${e.name}="${r.e(e.attribute.value)}"`
n.push({text:t,from:valueSpan(e.attribute.source)})}for(const{prefix:e,namespace:t}of o){const s=e===""?"":`:${e}`
n.push(piece(` xmlns${s}="${r.e(t)}"`))}n.push(piece(l===null?" />":">"))
return s}function valueSpan(e){return e&&{start:e.valueStart,end:e.valueEnd}}const x=/^<\?xml[ \t\r\n][^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][\w.-]*)["']/
const b={"us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const k=/^(?:utf-(?:7|8|16|16le|16be|32|32le|32be)|unicode.*|ucs-2|iso-10646-ucs-2|us-ascii|ascii|ansi.*|iso-?8859-\d+(?:-[ei])?|iso-2022-.*|latin\d|l\d|windows-\d+|ibm\d+.*|cp\d{3,5}|dos-\d+|koi8.*|gb.*|big5.*|shift.jis|sjis|euc-.*|hz-gb-2312|johab|ks_c.*|macintosh|x-.*|tis-620|din_66003|ns_4551-1|sen_850200_b|asmo-708|logical|visual|csiso.*|greek.*|hebrew|arabic|cyrillic)$/
function declaredEncoding({bytes:e,source:t}){const n=e[0]===239&&e[1]===187||t.encoding.startsWith("utf-16")
return n?null:x.exec(t.text)?.[1]?.toLowerCase()??null}function unsavedBecauseOf({document:e,inserted:t},n){const{root:r}=e
if(r!==null&&t.has(r)&&isNextToMarkup(r))return"root"
const s=declaredEncoding(n)
if(s!==null&&!k.test(s))return"encoding"
for(const e of t.keys()){if(e.kind==="element"||!hasForbiddenHyphens(e))continue
if(isInDocument(e))return"comment-hyphens"}return null}function isInDocument(e){let t=e
while(t.parent!==null)t=t.parent
return t.kind==="document"}function isNextToMarkup({previous:e,next:t}){return e?.kind!=="white-space"||t?.kind==="comment"}function narrowEncoding(e){const t=declaredEncoding(e)??""
return(Object.hasOwn(b,t)?b[t]:undefined)??null}function losesCharacters(e,n){const r=narrowEncoding(n)
return r!==null&&t.X(r)?.test(e)===true}function savedFile(e,n){const r=t.Y(e.source.text,n)
const i=narrowEncoding(e)
if(i!==null)return{path:e.path,bytes:t.Z(r,i)}
const o=declaredEncoding(e)==="utf-8"?v:E
return{path:e.path,bytes:s.Buffer.concat([o,e.source.encode(r)])}}const v=s.Buffer.from("\ufeff")
const E=s.Buffer.alloc(0)
function asSaved(e,n){const r=narrowEncoding(n)
const s=r===null?null:t.X(r)
if(s===null)return e
const i=e.map(e=>({...e,text:e.text.replaceAll(s,"?")}))
return[...lossesIn(n.source.text,s,e),...i]}function lossesIn(e,t,n){const r=n.filter(({start:e,end:t})=>t>e).sort((e,t)=>e.start-t.start)
const s=[]
let i=0
for(const{index:n,0:o}of e.matchAll(t)){while((r[i]?.end??Infinity)<=n)i+=1
if((r[i]?.start??Infinity)<=n)continue
s.push({start:n,end:n+o.length,text:"?",from:null})}return s}function editsOf(e,t){const{text:n}=t.source
const r=new Tags(e)
const s=[]
const add=e=>{for(const t of e)s.push(t)}
for(const t of r.elements())add(tagEdits(t,{target:e,text:n,tags:r}))
for(const t of new Set(e.inserted.values())){if(isThere(t,e))add(insertionsInto(t,{target:e,text:n,tags:r}))}for(const{node:t,parent:n}of e.removed){if(isThere(n,e)&&t.source!==null)s.push(deletion(t.source))}for(const t of new Set(e.removed.map(e=>e.parent))){if(isThere(t,e))add(joinedSpace(t,n))}return asSaved(s,t)}function deletion({start:e,end:t}){return{start:e,end:t,text:"",from:null}}function isThere(e,t){let n=e
for(let t=e;t!==null;t=t.parent)n=t
return n.kind==="document"&&!t.isNew(e)}function joinedSpace(e,t){const n=[]
let r=null
for(const s of e.children){const e=s.kind==="white-space"&&s.source!==null
if(e&&r?.kind==="white-space"&&r.source!==null){const breaks=e=>e.source!==null&&t.slice(e.source.start,e.source.end).includes("\n")
const e=!breaks(s)&&breaks(r)?s:r
if(e.source!==null)n.push(deletion(e.source))
if(e===s)continue}r=s}return n}class Tags{#W
#R=new Map
constructor(e){this.#W=e
if(this.#z())this.#_()}elements(){const e=[...this.#W.changed].filter(e=>isThere(e,this.#W))
return[...new Set([...e,...this.#R.keys()])]}written(e){const t=this.#R.get(e)
if(t!==undefined)return t
const n=e.attributes.map(e=>({attribute:e,name:e.name}))
return{name:e.name,attributes:n,declarations:[]}}scopeIn(e){const t=[]
for(let n=e;n?.kind==="element";n=n.parent){t.push(n)}const n=new WriterScope(true)
for(const e of t.reverse())n.enter(e)
return n}#z(){const{document:e}=this.#W
let t=following(e,e)
for(;t!==null;t=following(t,e)){if(t.kind!=="element")continue
const isPrefixed=({isDeclaration:e,name:t,namespace:n})=>e?t!=="xmlns":n!==""
if(t.attributes.some(isPrefixed))return true}return false}#_(){const{document:e}=this.#W
const t=new WriterScope(true)
const n=[]
let r=following(e,e)
for(;r!==null;r=following(r,e)){while(n.length>0&&n.at(-1)!==r.parent){n.pop()
t.leave()}if(r.kind!=="element")continue
const e=t.enter(r)
n.push(r)
const s=e.name===r.name&&e.declarations.length===0
if(!s&&!this.#W.isNew(r))this.#R.set(r,e)
else if(this.#W.changed.has(r))this.#R.set(r,e)}}}function tagEdits(e,t){const{source:n}=e
if(n===null||t.target.isNew(e))return[]
const r=t.tags.written(e)
return[...nameEdits(n,r.name),...addedAttributes(e,n,{...t,tag:r}),...keptAttributes(e,n,t)]}function nameEdits({start:e,nameEnd:t,name:n,endTagStart:r,selfClosed:s},i){if(n===i)return[]
const edit=e=>({start:e,end:e+n.length,text:i,from:null})
return s?[edit(t-n.length)]:[edit(e+1),edit(r+2)]}function addedAttributes(e,t,{target:n,text:s,tag:i}){const o=n.original.get(e)
const insertion=(e,n)=>r.a(t,{words:e,text:s,from:n})
const a=new Set(o)
const l=i.attributes.filter(({attribute:e})=>o!==undefined&&!a.has(e))
return[...l.map(({attribute:e,name:t})=>insertion(`${t}="${r.e(e.value)}"`,n.set.get(e)??null)),...i.declarations.map(({prefix:e,namespace:t})=>insertion(`xmlns${e===""?"":`:${e}`}="${r.e(t)}"`,null))]}function keptAttributes(e,t,{target:n}){const r=n.original.get(e)??[]
const s=new Set(e.attributes)
const i=t.attributes.map(({end:e})=>e)
const o=new Map(t.attributes.map((e,t)=>[e,i[t-1]]))
return r.flatMap(e=>{const r=e.source
if(r===null)return[]
if(s.has(e))return valueEdits(e,n.set.get(e))
return[deletion({start:o.get(r)??t.nameEnd,end:r.end})]})}function valueEdits({source:e,value:t},n){const s=e===null||n===undefined?null:r.v(e,t,n)
return s===null?[]:[s]}const O=t._(String.raw`^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+$`,"u")
function isWord(e){return/^\w+$/.test(e)||/[^\0-\x7f]/.test(e)&&O().test(e)}function readInstruction(t){const n=e.t(t)
const r=n.indexOf("(")
const s=e.t(r<0?n:n.slice(0,r))
const i=r<0||n.endsWith(")")
if(!isWord(s)||!i||r>=0&&/^\s/.test(n)){throw new StepError("malformed")}const o=r<0?"":n.slice(r+1,-1)
return{name:s,argument:o===""?null:o}}function splitArguments(t){if(t===null)return[]
if(!t.includes(","))return[t]
const n=[]
let r=[]
let s=0
for(const i of t.split(",")){r.push(i)
for(const e of i.match(/[()]/g)??[])s+=e==="("?1:-1
if(s!==0)continue
n.push(e.t(r.join(",")))
r=[]}if(r.length>0)n.push(e.t(r.join(",")))
return n}function resolve(e,t){const n=t.find(t=>t===e)
if(n!==undefined)return n
const s=t.includes("Insert")
if(s&&r.A.includes(e))throw new StepError("abstract-type",{name:e})
const i=[...r.T,...r.L,...r.A,...r.O]
throw new StepError(i.includes(e)?"wrong-type":"unknown-type",{name:e})}function find(e,t){try{const n=found(e,t)
return n===null?require("./deferred_xpath.js").s(e,t):{ok:true,nodes:n}}catch(e){if(!(e instanceof XPathError))throw e
return{ok:false,fault:e.fault}}}function found(e,{context:t,budget:n}){if(t.kind==="element")return attributesOf$1(t,e,n)
const r=t.kind==="document"?stepsOf(e):null
if(r===null)return null
n.spend(e.length/8)
return r.reduce((e,t)=>childrenOf(e,t,n),[t])}const y=/^@(?:\*|[A-Za-z_][\w.-]*(?:\|@[A-Za-z_][\w.-]*)*)$/
function attributesOf$1({attributes:e},t,n){if(!y.test(t))return null
n.spend(e.length+t.length/8)
const r=e.filter(({isDeclaration:e})=>!e)
if(t==="@*")return r
const s=new Set(t.slice(1).split("|@"))
return r.filter(({namespace:e,localName:t})=>e===""&&s.has(t))}const S=/\/([A-Za-z_][\w.-]*)(?:\[(@[A-Za-z_][\w.-]*='[^'\0]*'(?: and @[A-Za-z_][\w.-]*='[^'\0]*')*)\])?/y
function stepsOf(e){const t=[]
S.lastIndex=0
while(S.lastIndex<e.length){const[,n,r=""]=S.exec(e)??[]
if(n===undefined)return null
const s=[...r.matchAll(/@([\w.-]+)='([^']*)'/g)]
t.push({name:n,values:s.map(([,e="",t=""])=>[e,t])})}return t.length===0?null:t}function childrenOf(e,{name:t,values:n},r){const s=[]
for(const i of e){if(i.kind!=="element"&&i.kind!=="document")continue
for(let e=i.first;e!==null;e=e.next){r.spend(1)
if(e.kind!=="element"||e.localName!==t||e.namespace!=="")continue
if(hasValues(e,n))s.push(e)}r.keep(s.length)}return s}function hasValues(e,t){return t.every(([t,n])=>e.attributeOf("",t)?.value===n)}function cloneForBase(e,t){refuseEntities(e)
return copy(e,t,e=>scrubbed(e))}function cloneAgain(e){return copy(e,e.document,e=>again(e))}function refuseEntities(e){for(let n=e;n!==null;n=following(n,e)){if(n.kind==="reference")throw new StepError("undeclared-entity",{name:n.name})
if(n.kind!=="element")continue
for(const{source:e}of n.attributes){const{raw:n=""}=e??{}
if(t.C(n).hasEntityReference)throw new StepError("undeclared-entity")}}}function scrubbed(e){if(e.namespace===r.X||e.isDeclaration)return null
const{localName:t,namespace:n,value:s,source:i}=e
return new DomAttribute({name:t,namespace:n},s,i)}function again({name:e,namespace:t,value:n,source:r}){return new DomAttribute({name:e,namespace:t},n,r)}function copy(e,t,n){const r=new Map
const s=copyElement(e,t,n)
r.set(e,s)
for(let s=following(e,e);s!==null;s=following(s,e)){const e=s.parent===null?undefined:r.get(s.parent)
const i=s.kind==="element"?copyElement(s,t,n):copyLeaf(s)
if(s.kind==="element"&&i.kind==="element")r.set(s,i)
e?.insertBefore(i,null)}return s}function copyElement({name:e,namespace:t,source:n,attributes:r},s,i){const o=new DomElement({name:e,namespace:t},n,s)
o.attributes=r.map(i).filter(e=>e!==null)
for(const e of o.attributes)e.owner=o
return o}function copyLeaf(e){const t=isTextual(e)&&e.kind==="reference"?"text":e.kind
return new DomLeaf(t,e.value,{source:e.source,name:e.name})}const A="_defaultNamespace"
function pathOf(e,{element:t,locator:n,argument:r}){switch(n){case"DefaultLocator":return step(e,nodeTest(t))
case"Match":return step(e,nodeTest(t)+bracketed(matching(t,r)))
case"Condition":return step(e,nodeTest(t)+bracketed(only(n,r)))
case"XPath":{const s=only(n,r)
if(s.startsWith("/"))return s
return step(step(e,nodeTest(t)),s).replaceAll("/./","/")}}}function parentPathOf(e,t){return t.locator==="XPath"?pathOf(e,t):e}function step(e,t){return e.endsWith("/")?e+t:`${e}/${t}`}function nodeTest({name:e,prefix:t,localName:n,namespace:r}){return r!==""&&t===""?`${A}:${n}`:e}function bracketed(e){if(e==="")return""
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
#F=null
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
get target(){return this.run.target}get text(){return this.run.text}get place(){return{file:"transform",span:spanOf(this.element)}}placeOfAttribute(e){const t=this.element.attributeOf(r.X,e)?.source
return t==null?this.place:{file:"transform",span:n.b(t)}}instruction(e){const t=this.element.attributeOf(r.X,e)
return t===null?null:readInstruction(t.value)}get path(){if(this.#F!==null)return this.#F
const e=[this]
for(let t=this.parent;t!==null&&t.#F===null;t=t.parent){e.push(t)}let t=""
for(const n of e.reverse())t=n.#F=n.#G(pathOf)
return t}judgePath(){return this.path}get parentPath(){this.#V??=this.#G(parentPathOf)
return this.#V}#G(e){const t=this.parent===null?"":this.parent.path
const n=this.#J()
try{this.run.budget.spend(t.length/64)
return e(t,n)}catch(e){throw withPlace(e,this.place)}}#J(){const{element:e}=this
try{const t=this.instruction("Locator")
if(t===null)return{element:e,locator:"DefaultLocator",argument:null}
const n=resolve(t.name,r.L)
return{element:e,locator:n,argument:t.argument}}catch(e){throw withPlace(e,this.placeOfAttribute("Locator"))}}matches(){this.#Q??=this.#K(this.path)
return this.#Q}parents(){if(this.parent===null)throw new StepError("null-reference")
this.#U??=this.#K(this.parentPath)
return this.#U}#K(e){return this.#ee(e,this.target.document,this.namespaces)}existedBefore(e){return this.#ee(e,this.run.before(),this.namespaces).length>0}select(e,t){return this.#ee(e,t,null)}#ee(e,t,n){const r=find(e,{context:t,namespaces:n,budget:this.run.budget})
if(r.ok)return r.nodes
if(r.fault.kind==="too-costly")throw new TooCostly
throw new StepError("xpath",{name:r.fault.name,path:e})}get namespaces(){if(this.#q!==null)return this.#q
const e=this.element.attributes.filter(({isDeclaration:e})=>e)
const t=this.parent?.namespaces
if(e.length===0&&t!==undefined)return this.#q=t
const n=new Map(t)
for(const{name:t,localName:r,value:s}of e){const e=t==="xmlns"?A:r
if(s==="")n.delete(e)
else n.set(e,s)}return this.#q=n}clone(){if(this.#H!==null)return this.#H
this.#Z??=cloneForBase(this.element,this.target.document)
return this.#Z}withOwnClone(e){this.#H=cloneAgain(this.#Z??this.clone())
try{e()}finally{this.#H=null}}arguments(){return splitArguments(this.argument)}aimAt(e){this.#Y=e}warnOfMany(){if(this.#Y.length>1)this.warn("only-first")}warn(e,t=this.name){this.run.log.warn(e,this.placeOfAttribute("Transform"),{name:t})}warnAt(e,t){this.run.log.warn(e,t,{name:this.name})}placeOf(e){const t=this.target.isNew(e)?"transform":"base"
if(e.kind==="element")return{file:t,span:spanOf(e)}
if(e.kind!=="attribute"||e.source===null)return null
return{file:t,span:n.b(e.source)}}}class TooCostly extends Error{}function spanOf({source:e}){return e===null?{start:0,end:0}:n.n(e)}function withPlace(e,t){return e instanceof StepError?e.at(t):e}function childOf(e){const t=e.kind!=="document"&&e.kind!=="attribute"&&e.parent!==null
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
return i}function attributesOf(e,t){const n=e.arguments()
if(n.length===0)return e.select("@*",t)
const r=n.map(n=>{const r=e.select(`@${n}`,t)
if(r.length===0)e.warn("attribute-absent",n)
return r})
return n.length===1?r[0]??[]:e.select(`@${n.join("|@")}`,t)}function asAttribute(e){if(e.kind!=="attribute")throw new StepError("not-an-attribute")
return e}function asElement(e){if(e.kind!=="element")throw new StepError("null-reference")
return e}function setAttributes(e,t){setEach(e,t,e=>e.value)}function setTokenizedAttributes(e,t){setEach(e,t,(e,t,n)=>tokenized(e,[t,n]))}function setEach(e,t,n){const r=e.clone()
const s=attributesOf(e,r)
for(const i of s){const s=asAttribute(i)
const o=asElement(t)
const a=n(s,o,r)
const l=o.attribute(s.name)
if(l===null)e.target.append(o,s,a)
else e.target.setValue(l,a,s)}if(s.length===0)e.warn("nothing-to-set")}const T=t._(String.raw`\$\(([\u200d\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c:.]+)\)`,"gu")
const $=/\$\(([\w:.]+)\)/g
function tokenized(e,[t,n]){const{value:r}=e
const s=/[^\0-\x7f]/.test(r)?T():$
return r.replaceAll(s,(r,s)=>{const i=s.toLowerCase()===e.name.toLowerCase()
const o=t.attribute(s)??(i?null:n.attribute(s))
if(o===null)throw new StepError("null-reference",{name:s})
return o.value.replaceAll("'","&apos;")})}function removeAttributes(e,t){const n=attributesOf(e,t)
for(const r of n){e.target.drop(asElement(t),asAttribute(r))}if(n.length>0)return
if(t.kind==="document"&&!e.run.log.isQuiet)throw new StepError("null-reference")
e.warnAt("nothing-to-remove",e.placeOf(t))}function commentOut(e,t){if(t.kind==="document"||t.kind==="attribute"||t.parent===null){throw new StepError("whole-document")}const n=` ${nodeText(t,e.target,e.text)} `
e.target.replace(t,new DomLeaf("comment",n,{source:null}))}function treatment(e,t,n=false){return{on:e,apply:t,isInsertion:n}}const N={Replace:treatment("first",replace),Remove:treatment("first",remove),RemoveAll:treatment("all",removeAll),Insert:treatment("first",insert,true),InsertIfMissing:treatment("first",insertIfMissing,true),InsertBefore:treatment("first",insertBefore,true),InsertAfter:treatment("first",insertAfter,true),SetAttributes:treatment("all",setAttributes),RemoveAttributes:treatment("all",removeAttributes),SetTokenizedAttributes:treatment("all",setTokenizedAttributes),CommentOut:treatment("first",commentOut)}
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
if(s!==null)this.replaced.set(t,s)}setValue(e,t,n){if(e.owner!==null)this.#te(e.owner)
e.value=t
this.set.set(e,placeOf(n))}append(e,{name:t,namespace:n,source:r},s){this.#te(e)
const i=new DomAttribute({name:t,namespace:n},s,r)
e.append(i)
this.set.set(i,placeOf(i))}drop(e,t){if(t.owner!==e)return
this.#te(e)
e.drop(t)}#te(e){this.changed.add(e)
if(this.original.has(e))return
this.original.set(e,e.attributes)
e.attributes=[...e.attributes]}isNew(e){for(let t=e;t!==null;t=t.parent){if(t.kind!=="attribute"&&t.kind!=="document"&&this.inserted.has(t)){return true}}return false}}function placeOf({source:e}){return e===null?null:{start:e.valueStart,end:e.valueEnd}}function transform(e,t){const n=new Log
const s=build(e.document,{keepSpace:true})
const i=r.r(e,"base")??builtRefusal(s,"base")
if(i!==null||!s.ok)return refused(i,n)
const o=build(t.document,{keepSpace:false})
const a=r.r(t,"transform")??builtRefusal(o,"transform")
if(a!==null||!o.ok)return refused(a,n)
try{const t=runOf(e,s.document,n)
const r=new Transformation(o.document,t).apply()
if(r!==null)return refused(r,n)
return{ok:true,applies:!n.hasErrors,unsaved:n.hasErrors?null:unsavedBecauseOf(t.target,e),edits:editsOf(t.target,e),log:n.entries}}catch(e){if(!(e instanceof TooCostly))throw e
return refused({file:"transform",kind:"too-costly",span:D},n)}}const D={start:0,end:0}
function refused(e,t){const n={file:"base",kind:"unreadable",span:D}
return{ok:false,refusal:e??n,log:t.entries}}function builtRefusal(e,t){if(e.ok)return null
const{kind:n,start:r,end:s}=e.fault
return{file:t,kind:n,span:{start:r,end:s}}}function runOf({source:e,document:t},n,r){let s=null
return{target:new Target(n),text:e.text,log:r,budget:new Budget,before:()=>{if(s!==null)return s
const e=build(t,{keepSpace:true})
return s=e.ok?e.document:n}}}class Transformation{#a
#f
constructor(e,t){this.#a=e
this.#f=t}apply(){const{log:e}=this.#f
if(!declaresXdt(this.#a)){e.message("namespace-absent")
return null}const t=this.#ne()
if(t===null)this.#re()
return t}#ne(){const{log:e}=this.#f
for(const t of elementsOf(this.#a)){if(t.namespace!==r.X)continue
const{place:n}=new Step(this.#f,null,t)
if(t.localName!=="Import"){e.warn("unknown-element",n,{name:t.name})
continue}const s=importFault(t,n)
if(s!==null)e.error(s)
const i=s===null?"import-unjudged":"import"
return{file:"transform",kind:i,span:(s?.detail.place??n).span}}return null}#re(){const e=[]
let t=this.#a.root
while(t!==null){while(e.length>0&&e.at(-1)?.element!==t.parent)e.pop()
const n=t.kind==="element"?new Step(this.#f,e.at(-1)??null,t):null
const r=n!==null&&this.#se(n)
if(r&&n!==null)e.push(n)
t=r?following(t,this.#a):followingOutside(t,this.#a)}}#se(e){const{log:t}=this.#f
t.step=e.place.span
try{const n=this.#ie(e)
if(n){t.isQuiet=isQuiet(e)
this.#oe(e)}return true}catch(n){if(!(n instanceof StepError))throw n
t.error(n.at(e.place))
return false}finally{t.isQuiet=false}}#ie(e){try{const t=e.instruction("Transform")
if(t===null)return false
e.name=resolve(t.name,r.T)
e.argument=t.argument
return true}catch(t){throw t instanceof StepError?t.at(e.placeOfAttribute("Transform")):t}}#oe(e){const{log:t}=this.#f
const{isInsertion:n,on:r,apply:s}=N[e.name]
let i=false
try{i=n?hasParent(e):hasMatch(e)
if(!i)return
e.judgePath()
const t=n?e.parents():e.matches()
e.aimAt(t)
const[o]=t
if(r==="all")this.#ae(e,t)
else if(o!==undefined)s(e,o)}catch(n){if(!(n instanceof StepError))throw n
t.error(n.at(e.placeOfAttribute("Transform")))}finally{if(!i)t.message("not-executing",e.name)}}#ae(e,t){const{apply:n}=N[e.name]
e.clone()
for(const r of t){try{e.withOwnClone(()=>{n(e,r)})}catch(e){if(!(e instanceof StepError))throw e
this.#f.log.error(e)}}}}function isQuiet(t){const n=t.element.attributeOf(r.X,"SupressWarnings")
if(n===null)return false
const s=e.c(n.value)
if(s===null)throw new StepError("not-boolean")
return s}function hasMatch(e){if(e.matches().length>0)return true
let t=e
while(t.parent!==null&&t.parent.matches().length===0)t=t.parent
missing(e,t)
return false}function hasParent(e){if(e.parents().length>0)return true
let t=e
while(t.parent!==null&&t.parent.parentPath!==""&&t.parent.parents().length===0){t=t.parent}missing(e,t)
return false}function missing(e,t){const{path:n,place:r}=t
const s=e.existedBefore(n)?"no-longer-there":"no-match"
if(N[e.name].isInsertion)throw new StepError(s,{place:r,path:n})
e.run.log.warn(s,r,{path:n})}function*elementsOf(e){for(let t=following(e,e);t!==null;t=following(t,e)){if(t.kind==="element")yield t}}function declaresXdt(e){for(const{attributes:t}of elementsOf(e)){if(t.some(({isDeclaration:e,value:t})=>e&&t===r.X)){return true}}return false}function importFault(e,t){const r=["assembly","path","namespace"]
const s=e.attributes.find(({name:e,namespace:t})=>t!==""||!r.includes(e))
if(s!==undefined){const e=s.source===null?t.span:n.b(s.source)
const r={place:{...t,span:e},name:s.name}
return new StepError("import-attribute",r)}const[i,o,a]=r.map(t=>e.attribute(t)!==null)
const l=i!==o&&a===true
return l?null:new StepError("import",{place:t})}exports.D=DomAttribute
exports.S=StepError
exports.X=f
exports.a=following
exports.b=c
exports.c=DomLeaf
exports.d=XPathError
exports.e=build
exports.f=followingOutside
exports.g=readInstruction
exports.h=resolve
exports.i=isTextual
exports.l=losesCharacters
exports.r=refuse
exports.s=savedFile
exports.t=transform

