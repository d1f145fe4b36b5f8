"use strict"
var e=function isThere(e,t){let n=e
for(let t=e;null!==t;t=t.parent)n=t
return"document"===n.kind&&!t.isNew(e)},t=function sharedSteps(e){let[t,n]=[0,w.ends.length]
for(;t<n;){const s=Math.ceil((t+n)/2)
e.startsWith(w.text.slice(0,w.ends[s-1]))?t=s:n=s-1}const s=w.ends[t-1]??0
return t>0&&s<e.length&&"/"!==e[s]?t-1:t},n=function pathOf(e,{element:t,locator:n,argument:s}){switch(n){case"DefaultLocator":return $0().s(e,$0().n(t))
case"Match":return $0().s(e,$0().n(t)+$0().b($0().e(t,s)))
case"Condition":return $0().s(e,$0().n(t)+$0().b($0().o(n,s)))
case"XPath":{const r=$0().o(n,s)
return r.startsWith("/")?r:$0().s($0().s(e,$0().n(t)),r).replaceAll("/./","/")}}},s=function parentPathOf(e,t){return"XPath"===t.locator?n(e,t):e},r=function removeAll(e,t){$0().C(e),e.target.remove($0().E(t))},i=function treatment(e,t,n=!1){return{on:e,apply:t,isInsertion:n}},a=function*elementsOf(e){for(let t=$0().f(e,e);null!==t;t=$0().f(t,e))"element"===t.kind&&(yield t)}
const $0=()=>require("./deferred_seldom_transform_engine.js"),$1=()=>require("./deferred_seldom_base.js"),o=require("node:buffer"),l=require("./base.js"),c=require("./transforms.js"),$2=()=>require("./deferred_seldom_web_config.js"),u=/<!--[^]*?-->|<\?[^]*?\?>|<!ENTITY[ \t\r\n]+([^ \t\r\n%"'<>]+)[ \t\r\n]+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/g,h=/&([^#&;][^&;]*);/g
class Entities{#e=new Map
#t=1e6
constructor(e){for(const t of e?.matchAll(u)??[]){const[,e,n,s]=t
void 0===e||this.#e.has(e)||this.#e.set(e,$0().w(n??s??""))}}expand(e){return this.#n(e,0)}decode(e){return this.#s(e,0)}#n(e,t){const n=$1().aE(e)
if(void 0!==n)return{ok:!0,text:n}
const s=this.#e.get(e)
return void 0===s||t>50?{ok:!1,entity:e}:(this.#t-=s.length+1,this.#t<0?{ok:!1,entity:e}:this.#s(s,t+1))}#s(e,t){if(!e.includes("&"))return{ok:!0,text:e}
const n=[]
let s=0
for(const r of e.matchAll(h)){const i=this.#n(r[1]??"",t)
if(!i.ok)return i
n.push($0().w(e.slice(s,r.index)),i.text),s=r.index+r[0].length}return{ok:!0,text:n.join("")+$0().w(e.slice(s))}}}const d="http://www.w3.org/2000/xmlns/"
class Parent{first=null
last=null
insertBefore(e,t){const n=null===t?this.last:t.previous
e.parent=this,e.previous=n,e.next=t,null===n?this.first=e:n.next=e,null===t?this.last=e:t.previous=e,$0().c(this)}remove(e){$0().c(this),null===e.previous?this.first=e.next:e.previous.next=e.next,null===e.next?this.last=e.previous:e.next.previous=e.previous,e.parent=e.previous=e.next=null}get children(){const e=[]
for(let t=this.first;null!==t;t=t.next)e.push(t)
return e}}class DomDocument extends Parent{kind="document"
parent=null
document=this
order=0
isNumbered=!1
get root(){let e=this.first
for(;null!==e&&"element"!==e.kind;)e=e.next
return e}}class DomElement extends Parent{kind="element"
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
#r=null
constructor({name:e,namespace:t},n,s){super(),this.name=e,this.namespace=t,this.source=n,this.document=s,this.localName=$0().l(e),this.prefix=$0().p(e)}attribute(e){return this.#i().byName.get(e)??null}attributeOf(e,t){return this.#i().byMeaning.get($0().m({namespace:e,localName:t}))??null}#i(){const{attributes:e}=this
if(this.#r?.of===e&&this.#r.size===e.length)return this.#r
this.#r={of:e,size:0,byName:new Map,byMeaning:new Map}
for(const t of e)$0().a(this.#r,t)
return this.#r}append(e){const t=this.attributeOf(e.namespace,e.localName)
null!==t&&this.drop(t),e.owner=this
const n=this.#i()
this.attributes.push(e),$0().a(n,e),$0().c(this)}drop(e){this.attributes=this.attributes.filter(t=>t!==e),e.owner=null}}class DomAttribute{value
source
kind="attribute"
owner=null
order=0
name
namespace
localName
prefix
constructor({name:e,namespace:t},n,s){this.value=n,this.source=s,this.name=e,this.namespace=t,this.localName=$0().l(e),this.prefix=$0().p(e)}get isDeclaration(){return this.namespace===d}get parent(){return this.owner}}class DomLeaf{kind
value
parent=null
previous=null
next=null
order=0
source
name
constructor(e,t,{source:n,name:s=""}){this.kind=e,this.value=t,this.source=n,this.name=s}}class Unbuildable extends Error{fault
constructor(e){super(e.kind),this.fault=e}}const p={cdata:[9,3],comment:[4,3]}
class WriterScope{#a=[]
#o=[]
#l=new Map
#c=new Map
#u
constructor(e){this.#u=e}enter(e){const{namespace:t,localName:n}=e,s=this.#o.at(-1)?.default??"",r=""===t?null:this.#h(t,s),i=""===t?"":r??e.prefix,a={before:this.#a.length,outerDefault:s,default:s,isDefaultDeclared:!1,generated:0}
return this.#o.push(a),""===i?a.default=t:this.#d(i,t,!1),{name:""===i?n:`${i}:${n}`,attributes:this.#p(e,{level:a,isPrefixed:""!==i}),declarations:this.#f(a)}}leave(){const e=this.#o.pop()
for(;void 0!==e&&this.#a.length>e.before;)this.#m()}#p({attributes:e},t){const n=new Set,s=[]
for(const r of e)this.#u&&n.has(r.name)||(n.add(r.name),s.push({attribute:r,name:this.#g(r,t)}))
return s}#g(e,{level:t,isPrefixed:n}){const{name:s,namespace:r,localName:i,value:a,isDeclaration:o}=e
return o?("xmlns"!==s?this.#d(i,a,!0):(n&&(t.default=a),t.isDefaultDeclared=!0),s):""===r||"xml"===e.prefix?s:`${this.#x(e,t)}:${i}`}#x({namespace:e,prefix:t},n){const s=this.#l.get(t)?.depth===this.#o.length,r=""===t||s?null:t,i=this.#c.get(e)?.prefix??null
if(null!==i&&(null===r||r===i))return i
n.generated+=null===r?1:0
const a=r??`d${this.#o.length}p${n.generated}`
return this.#d(a,e,!1),a}#f(e){const t=this.#a.slice(e.before).filter(({isDeclared:e})=>!e),n=e.default===e.outerDefault||e.isDefaultDeclared?[]:[{prefix:"",namespace:e.default}]
return[...t.reverse(),...n]}#h(e,t){const n=this.#c.get(e)
return n?.prefix??(e===t?"":null)}#d(e,t,n){const s=this.#l.get(e)??null
if(s?.namespace===t)return void(s.isDeclared||=n)
const r=this.#o.length
n&&s?.depth===r&&(s.isDeclared=!0),null!==s&&this.#w(s)
const i=this.#c.get(t)??null,a={prefix:e,namespace:t,isDeclared:n,depth:r,former:s,older:i,newer:null}
null!==i&&(i.newer=a),this.#c.set(t,a),this.#l.set(e,a),this.#a.push(a)}#m(){const e=this.#a.pop()
if(void 0===e)return
this.#w(e)
const{former:t,prefix:n}=e
null!==t?(this.#l.set(n,t),this.#b(t)):this.#l.delete(n)}#w({namespace:e,older:t,newer:n}){null!==t&&(t.newer=n),null!==n?n.older=t:null===t?this.#c.delete(e):this.#c.set(e,t)}#b(e){const{namespace:t,older:n,newer:s}=e
null!==n&&(n.newer=e),null!==s?s.older=e:this.#c.set(t,e)}}class StepError extends Error{code
detail
constructor(e,t={}){super(e),this.code=e,this.detail=t}at(e){return null==this.detail.place?new StepError(this.code,{...this.detail,place:e}):this}}class Log{entries=[]
isQuiet=!1
step=null
get hasErrors(){return this.entries.some(({kind:e})=>"error"===e)}error({code:e,detail:{place:t=null,name:n="",path:s=""}}){this.#v({kind:"error",code:e,place:t,name:n,path:s})}warn(e,t,n={}){const{name:s="",path:r=""}=n
this.isQuiet?this.#v({kind:"message",code:e,place:null,name:s,path:r}):this.#v({kind:"warning",code:e,place:t,name:s,path:r})}message(e,t=""){this.#v({kind:"message",code:e,place:null,name:t,path:""})}#v(e){this.entries.push({...e,step:this.step})}}const f=o.Buffer.from("\ufeff"),m=o.Buffer.alloc(0)
const g=l.aV(String.raw`^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+$`,"u"),x=/\/([A-Za-z_][\w.-]*)(?:\[(@[A-Za-z_][\w.-]*='[^'\0]*'(?: and @[A-Za-z_][\w.-]*='[^'\0]*')*)\])?/y
let w={text:"",steps:[],ends:[]}
class Step{run
parent
element
#k=null
#y=null
#D=null
#O=null
#A=null
#E=null
#N=null
#S=[]
constructor(e,t,n){this.run=e,this.parent=t,this.element=n}name="Remove"
argument=null
get target(){return this.run.target}get text(){return this.run.text}get place(){return{file:"transform",span:$0().g(this.element)}}placeOfAttribute(e){const t=this.element.attributeOf(c.X,e)?.source
return null==t?this.place:{file:"transform",span:$2().a(t)}}instruction(e){const t=this.element.attributeOf(c.X,e)
return null===t?null:$0().r(t.value)}get path(){if(null!==this.#k)return this.#k
const e=[this]
for(let t=this.parent;null!==t&&null===t.#k;t=t.parent)e.push(t)
let t=""
for(const s of e.reverse())t=s.#k=s.#P(n)
return t}judgePath(){return this.path}get parentPath(){return this.#y??=this.#P(s),this.#y}#P(e){const t=null===this.parent?"":this.parent.path,n=this.#M()
try{return this.run.budget.spend(t.length/64),e(t,n)}catch(e){throw $0().h(e,this.place)}}#M(){const{element:e}=this
try{const t=this.instruction("Locator")
return null===t?{element:e,locator:"DefaultLocator",argument:null}:{element:e,locator:$0().j(t.name,c.L),argument:t.argument}}catch(e){throw $0().h(e,this.placeOfAttribute("Locator"))}}matches(){return this.#O??=this.#L(this.path),this.#O}parents(){if(null===this.parent)throw new StepError("null-reference")
return this.#A??=this.#L(this.parentPath),this.#A}#L(e){return this.#B(e,this.target.document,this.namespaces)}existedBefore(e){return this.#B(e,this.run.before(),this.namespaces).length>0}select(e,t){return this.#B(e,t,null)}#B(e,t,n){const s=$0().k(e,{context:t,namespaces:n,budget:this.run.budget})
if(s.ok)return s.nodes
if("too-costly"===s.fault.kind)throw new TooCostly
throw new StepError("xpath",{name:s.fault.name,path:e})}get namespaces(){if(null!==this.#D)return this.#D
const e=this.element.attributes.filter(({isDeclaration:e})=>e),t=this.parent?.namespaces
if(0===e.length&&void 0!==t)return this.#D=t
const n=new Map(t)
for(const{name:t,localName:s,value:r}of e){const e="xmlns"===t?"_defaultNamespace":s
""===r?n.delete(e):n.set(e,r)}return this.#D=n}clone(){return null!==this.#N?this.#N:(this.#E??=$0().q(this.element,this.target.document),this.#E)}withOwnClone(e){this.#N=$0().t(this.#E??this.clone())
try{e()}finally{this.#N=null}}arguments(){return $0().u(this.argument)}aimAt(e){this.#S=e}warnOfMany(){this.#S.length>1&&this.warn("only-first")}warn(e,t=this.name){this.run.log.warn(e,this.placeOfAttribute("Transform"),{name:t})}warnAt(e,t){this.run.log.warn(e,t,{name:this.name})}placeOf(e){const t=this.target.isNew(e)?"transform":"base"
return"element"===e.kind?{file:t,span:$0().g(e)}:"attribute"!==e.kind||null===e.source?null:{file:t,span:$2().a(e.source)}}}class TooCostly extends Error{}const b=l.aV(String.raw`\$\(([\u200d\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c:.]+)\)`,"gu")
const v={Replace:i("first",function replace(e,t){$0().C(e),e.warnOfMany()
const n=e.clone()
e.target.replace($0().E(t),n)}),Remove:i("first",function remove(e,t){e.warnOfMany(),r(e,t)}),RemoveAll:i("all",r),Insert:i("first",function insert(e,t){$0().C(e),$0().D(e,t)},!0),InsertIfMissing:i("first",function insertIfMissing(e,t){$0().C(e),0===e.matches().length&&$0().D(e,t)},!0),InsertBefore:i("first",function insertBefore(e,t){const n=$0().B(e,t)
null!==n.parent&&e.target.insert(n.parent,e.clone(),n)},!0),InsertAfter:i("first",function insertAfter(e,t){const n=$0().B(e,t)
null!==n.parent&&e.target.insert(n.parent,e.clone(),n.next)},!0),SetAttributes:i("all",function setAttributes(e,t){$0().x(e,t,e=>e.value)}),RemoveAttributes:i("all",function removeAttributes(e,t){const n=$0().y(e,t)
for(const s of n)e.target.drop($0().z(t),$0().A(s))
if(!(n.length>0)){if("document"===t.kind&&!e.run.log.isQuiet)throw new StepError("null-reference")
e.warnAt("nothing-to-remove",e.placeOf(t))}}),SetTokenizedAttributes:i("all",function setTokenizedAttributes(e,t){$0().x(e,t,(e,t,n)=>$0().F(e,[t,n]))}),CommentOut:i("first",function commentOut(e,t){if("document"===t.kind||"attribute"===t.kind||null===t.parent)throw new StepError("whole-document")
const n=` ${$0().v(t,e.target,e.text)} `
e.target.replace(t,new DomLeaf("comment",n,{source:null}))})},k={start:0,end:0}
class Transformation{#T
#_
constructor(e,t){this.#T=e,this.#_=t}apply(){const{log:e}=this.#_
if(!$0().M(this.#T))return e.message("namespace-absent"),null
const t=this.#I()
return null===t&&this.#j(),t}#I(){const{log:e}=this.#_
for(const t of a(this.#T)){if(t.namespace!==c.X)continue
const{place:n}=new Step(this.#_,null,t)
if("Import"!==t.localName){e.warn("unknown-element",n,{name:t.name})
continue}const s=$0().N(t,n)
return null!==s&&e.error(s),{file:"transform",kind:null===s?"import-unjudged":"import",span:(s?.detail.place??n).span}}return null}#j(){const e=[]
let t=this.#T.root
for(;null!==t;){for(;e.length>0&&e.at(-1)?.element!==t.parent;)e.pop()
const n="element"===t.kind?new Step(this.#_,e.at(-1)??null,t):null,s=null!==n&&this.#$(n)
s&&null!==n&&e.push(n),t=s?$0().f(t,this.#T):$0().O(t,this.#T)}}#$(e){const{log:t}=this.#_
t.step=e.place.span
try{return this.#R(e)&&(t.isQuiet=$0().P(e),this.#z(e)),!0}catch(n){if(!(n instanceof StepError))throw n
return t.error(n.at(e.place)),!1}finally{t.isQuiet=!1}}#R(e){try{const t=e.instruction("Transform")
return null!==t&&(e.name=$0().j(t.name,c.T),e.argument=t.argument,!0)}catch(t){throw t instanceof StepError?t.at(e.placeOfAttribute("Transform")):t}}#z(e){const{log:t}=this.#_,{isInsertion:n,on:s,apply:r}=v[e.name]
let i=!1
try{if(i=n?$0().Q(e):$0().R(e),!i)return
e.judgePath()
const t=n?e.parents():e.matches()
e.aimAt(t)
const[a]=t
"all"===s?this.#C(e,t):void 0!==a&&r(e,a)}catch(n){if(!(n instanceof StepError))throw n
t.error(n.at(e.placeOfAttribute("Transform")))}finally{i||t.message("not-executing",e.name)}}#C(e,t){const{apply:n}=v[e.name]
e.clone()
for(const s of t)try{e.withOwnClone(()=>{n(e,s)})}catch(e){if(!(e instanceof StepError))throw e
this.#_.log.error(e)}}}exports.A=/^@(?:\*|[A-Za-z_][\w.-]*(?:\|@[A-Za-z_][\w.-]*)*)$/,exports.B=class Builder{source
keepSpace
#q
#T=new DomDocument
#U
#X=new Map([["xml",["http://www.w3.org/XML/1998/namespace"]],["xmlns",[d]]])
#o=[]
#_=null
#W=!1
constructor(e,t){this.source=e,this.keepSpace=t,this.#q=e.text
const{doctype:n}=e
this.#U=new Entities(n&&this.#q.slice(n.start,n.end))}build(){const{nodes:e}=this.source,t=this.#q.length
this.#o.push({parent:this.#T,nodes:e,next:0,offset:this.#Q(),end:t})
for(let e=this.#o.at(-1);void 0!==e;e=this.#o.at(-1)){const t=e.nodes[e.next]
e.next+=1,void 0===t?this.#Z(e):this.#F(e,t)}return this.#T}#Q(){if(!/^<\?xml[ \t\r\n]/.test(this.#q))return 0
const e=this.#q.indexOf("?>")+2,t=this.#q.slice(5,e-2)
return this.#v(this.#T,new DomLeaf("declaration",t,{source:{start:0,end:e},name:"xml"})),e}#Z(e){this.#G(e,e.end),this.#H(e,e.end),this.#o.pop()
const{parent:t}=e
if("element"===t.kind)for(const e of t.attributes)e.isDeclaration&&this.#X.get($0().d(e.name))?.pop()}#F(e,t){this.#G(e,t.start),e.offset=t.end,"text"===t.kind?this.#K(t,!0):"reference"!==t.kind||this.#V(t)?(this.#H(e,t.start),"element"===t.kind?this.#Y(e.parent,t):this.#v(e.parent,this.#J(t.kind,t))):this.#K(t,!0)}#G(e,t){t>e.offset&&this.#K({start:e.offset},!1)}#K({start:e},t){this.#_??=e,this.#W||=t}#H({parent:e},t){const n=this.#_,s=this.#W
if(this.#_=null,this.#W=!1,null===n||!s&&!this.keepSpace)return
const r={start:n,end:t},i=s?"text":"white-space",a=this.#ee(this.#q.slice(n,t),r)
this.#v(e,new DomLeaf(i,a,{source:r}))}#V({start:e,end:t}){return!/^&(?:#.*|amp|lt|gt|quot|apos);$/.test(this.#q.slice(e,t))}#ee(e,t){const n=this.#U.decode(e)
if(!n.ok)throw new Unbuildable({kind:"unknown-entity",...t})
return n.text}#J(e,{start:t,end:n}){const s=this.#q.slice(t,n),r={start:t,end:n}
if("reference"===e){const e=s.slice(1,-1)
return new DomLeaf("reference",this.#ee(s,r),{source:r,name:e})}if("instruction"===e){const[,e="",t=""]=/^<\?([^ \t\r\n?]+)[ \t\r\n]*([^]*)\?>$/.exec(s)??[]
return new DomLeaf("instruction",t,{source:r,name:e})}const[i,a]=p[e]??[0,0]
return new DomLeaf(e,s.slice(i,s.length-a),{source:r})}#Y(e,t){const n=t.attributes.filter(({name:e})=>$0().i(e))
for(const{name:e,raw:s}of n)this.#d($0().d(e),s,t)
const s={start:t.start+1,end:t.nameEnd},r=this.#te(t.name,s)??this.#X.get("")?.at(-1)??"",i=new DomElement({name:t.name,namespace:r},t,this.#T)
for(const e of t.attributes)i.attributes.push(this.#ne(e))
for(const e of i.attributes)e.owner=i
this.#v(e,i)
const a={nodes:t.nodes,next:0,offset:t.startTagEnd,end:t.endTagStart}
this.#o.push({parent:i,...a,end:Math.max(a.end,a.offset)})}#d(e,t,n){const s=this.#ee(t,n),r=this.#X.get(e)
void 0===r?this.#X.set(e,[s]):r.push(s)}#ne(e){const{name:t,raw:n,start:s,nameEnd:r,valueStart:i,valueEnd:a}=e,o=this.#ee(n,{start:i,end:a}),l="xmlns"===t?d:this.#te(t,{start:s,end:r})??""
return new DomAttribute({name:t,namespace:l},o,e)}#te(e,t){const n=e.indexOf(":")
if(n<0)return null
const s=this.#X.get(e.slice(0,n))?.at(-1)
if(void 0===s)throw new Unbuildable({kind:"undeclared-prefix",...t})
return s}#v(e,t){e.insertBefore(t,null)}},exports.D=/^<\?xml[ \t\r\n][^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][\w.-]*)["']/,exports.K=/^(?:utf-(?:7|8|16|16le|16be|32|32le|32be)|unicode.*|ucs-2|iso-10646-ucs-2|us-ascii|ascii|ansi.*|iso-?8859-\d+(?:-[ei])?|iso-2022-.*|latin\d|l\d|windows-\d+|ibm\d+.*|cp\d{3,5}|dos-\d+|koi8.*|gb.*|big5.*|shift.jis|sjis|euc-.*|hz-gb-2312|johab|ks_c.*|macintosh|x-.*|tis-620|din_66003|ns_4551-1|sen_850200_b|asmo-708|logical|visual|csiso.*|greek.*|hebrew|arabic|cyrillic)$/,exports.M=f,exports.N=/&#(x[0-9a-fA-F]+|[0-9]+);/g,exports.S=StepError,exports.T=class Tags{#se
#re=new Map
constructor(e){this.#se=e,this.#ie()&&this.#ae()}elements(){const t=[...this.#se.changed].filter(t=>e(t,this.#se))
return[...new Set([...t,...this.#re.keys()])]}written(e){const t=this.#re.get(e)
if(void 0!==t)return t
const n=e.attributes.map(e=>({attribute:e,name:e.name}))
return{name:e.name,attributes:n,declarations:[]}}scopeIn(e){const t=[]
for(let n=e;"element"===n?.kind;n=n.parent)t.push(n)
const n=new WriterScope(!0)
for(const e of t.reverse())n.enter(e)
return n}#ie(){const{document:e}=this.#se
let t=$0().f(e,e)
for(;null!==t;t=$0().f(t,e)){if("element"!==t.kind)continue
const isPrefixed=({isDeclaration:e,name:t,namespace:n})=>e?"xmlns"!==t:""!==n
if(t.attributes.some(isPrefixed))return!0}return!1}#ae(){const{document:e}=this.#se,t=new WriterScope(!0),n=[]
let s=$0().f(e,e)
for(;null!==s;s=$0().f(s,e)){for(;n.length>0&&n.at(-1)!==s.parent;)n.pop(),t.leave()
if("element"!==s.kind)continue
const e=t.enter(s)
n.push(s),e.name===s.name&&0===e.declarations.length||this.#se.isNew(s)?this.#se.changed.has(s)&&this.#re.set(s,e):this.#re.set(s,e)}}},exports.U=Unbuildable,exports.W=WriterScope,exports.X=d,exports.a={"us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"},exports.b=m,exports.c=[[[239,187,191],"utf-8"],[[255,254],"utf-16le"],[[254,255],"utf-16be"]],exports.d=g,exports.e=DomElement,exports.f=DomLeaf,exports.g=DomAttribute,exports.h="_defaultNamespace",exports.i=e,exports.j=b,exports.k=/\$\(([\w:.]+)\)/g,exports.l=k,exports.m=a,exports.n=v,exports.o="http://www.w3.org/XML/1998/namespace",exports.s=function stepsOf(e){const n=t(e),s=w.steps.slice(0,n),r=w.ends.slice(0,n)
for(x.lastIndex=r.at(-1)??0;x.lastIndex<e.length;){const[,t,n=""]=x.exec(e)??[]
if(void 0===t)return null
const i=[...n.matchAll(/@([\w.-]+)='([^']*)'/g)]
s.push({name:t,values:i.map(([,e="",t=""])=>[e,t])}),r.push(x.lastIndex)}return w={text:e,steps:s,ends:r},0===s.length?null:s},exports.t=function transform(e,t){const n=new Log,s=$0().G(e.document,{keepSpace:!0}),r=c.r(e,"base")??$0().H(s,"base")
if(null!==r||!s.ok)return $0().I(r,n)
const i=$0().G(t.document,{keepSpace:!1}),a=c.r(t,"transform")??$0().H(i,"transform")
if(null!==a||!i.ok)return $0().I(a,n)
try{const t=$0().J(e,s.document,n),r=new Transformation(i.document,t).apply()
return null!==r?$0().I(r,n):{ok:!0,applies:!n.hasErrors,unsaved:n.hasErrors?null:$0().L(t.target,e),edits:$0().K(t.target,e),log:n.entries}}catch(e){if(!(e instanceof TooCostly))throw e
return $0().I({file:"transform",kind:"too-costly",span:k},n)}}

