"use strict"
const e=require("./base.js")
function isVisible(e){if(e.kind==="doctype"||e.kind==="declaration")return false
if(!require("./deferred_transform_engine.js").i(e))return true
if(e.parent?.kind==="document")return false
return e.previous===null||!require("./deferred_transform_engine.js").i(e.previous)}function inTree(e){return e.kind!=="attribute"}function*ancestors(e){for(let t=e.parent;t!==null;t=t.parent)yield t}function*children(e){if(e.kind!=="element"&&e.kind!=="document")return
for(let t=e.first;t!==null;t=t.next)if(isVisible(t))yield t}function*descendants(e){if(!inTree(e))return
for(let t=require("./deferred_transform_engine.js").a(e,e);t!==null;t=require("./deferred_transform_engine.js").a(t,e)){if(isVisible(t))yield t}}function*followingSiblings(e){if(!inTree(e)||e.kind==="document")return
for(let t=e.next;t!==null;t=t.next)if(isVisible(t))yield t}function*precedingSiblings(e){if(!inTree(e)||e.kind==="document")return
for(let t=e.previous;t!==null;t=t.previous){if(isVisible(t))yield t}}function topOf(e){let t=e
for(let n=e.parent;n!==null;n=n.parent)t=n
return t}function*allFollowing(e){const t=topOf(e)
const n=inTree(e)?e:e.owner
if(n===null||n.kind==="document")return
let r=inTree(e)?require("./deferred_transform_engine.js").f(n,t):require("./deferred_transform_engine.js").a(n,t)
for(;r!==null;r=require("./deferred_transform_engine.js").a(r,t))if(isVisible(r))yield r}function*allPreceding(e){const t=inTree(e)?e:e.owner
let n=t
while(n!==null&&n.kind!=="document"){for(let e=n.previous;e!==null;e=e.previous){yield*backwards(e)}n=n.parent}}function*backwards(e){let t=lastWithin(e)
for(;;){if(isVisible(t))yield t
if(t===e)return
t=t.previous===null?t.parent:lastWithin(t.previous)}}function lastWithin(e){let t=e
while(t.kind==="element"&&t.last!==null)t=t.last
return t}function*attributes(e){if(e.kind!=="element")return
for(const t of e.attributes)if(!t.isDeclaration)yield t}function*namespaces(e){if(e.kind!=="element")return
const t=new Set
let n=e
while(n?.kind==="element"){for(const{isDeclaration:r,name:i,value:s}of n.attributes){if(!r||t.has(i))continue
t.add(i)
if(s!=="")yield namespaceNode(e,i,s)}n=n.parent}yield namespaceNode(e,"xmlns:xml",require("./deferred_transform_engine.js").b)}function namespaceNode(e,t,n){const r=new(require("./deferred_transform_engine.js").D)({name:t,namespace:require("./deferred_transform_engine.js").X},n,null)
r.owner=e
return r}function withSelf(e){return function*(t){yield t
yield*e(t)}}const t={ancestor:ancestors,"ancestor-or-self":withSelf(ancestors),attribute:attributes,child:children,descendant:descendants,"descendant-or-self":withSelf(descendants),following:allFollowing,"following-sibling":followingSiblings,namespace:namespaces,*parent({parent:e}){if(e!==null)yield e},preceding:allPreceding,"preceding-sibling":precedingSiblings,*self(e){yield e}}
function stringOf(e,t){if(e.kind==="attribute")return t.spendText(e.value)
if(e instanceof require("./deferred_transform_engine.js").c){return t.spendText(require("./deferred_transform_engine.js").i(e)?runFrom(e):e.value)}const n=[]
for(let r=require("./deferred_transform_engine.js").a(e,e);r!==null;r=require("./deferred_transform_engine.js").a(r,e)){t.spend(1)
if(require("./deferred_transform_engine.js").i(r))n.push(r.value)}return t.spendText(n.join(""))}function runFrom(e){const t=[]
for(let n=e;n!==null&&require("./deferred_transform_engine.js").i(n);n=n.next){t.push(n.value)}return t.join("")}function toText(e,t){if(typeof e==="string")return e
if(typeof e==="number")return numberText(e)
if(typeof e==="boolean")return e?"true":"false"
const[n]=e
return n===undefined?"":stringOf(n,t)}function toBoolean(e){if(typeof e==="number")return e!==0&&!Number.isNaN(e)
return typeof e==="boolean"?e:e.length>0}function toNumber(e,t){if(typeof e==="number")return e
if(typeof e==="boolean")return e?1:0
return numberOf(toText(e,t))}const n=/^-?(?:\d+\.?\d*|\.\d+)$/
function numberOf(t){const r=e.k(t,/[ \t\r\n]/)
if(n.test(r))return Number(r)
const i=r.toLowerCase()
if(i==="infinity")return Infinity
return i==="-infinity"?-Infinity:NaN}function numberText(e){if(!Number.isFinite(e))return String(e)
if(Object.is(e,-0))return"-0"
const[t="",n=""]=e.toExponential().split("e")
const r=Number(n)
if(r>=-5&&r<15)return String(e)
const i=String(Math.abs(r)).padStart(2,"0")
return`${t}E${r<0?"-":"+"}${i}`}const r={"=":"=","!=":"!=","<":">","<=":">=",">":"<",">=":"<="}
function compare(e,[t,n],i){if(isNodes(t)&&isNodes(n))return compareSets(e,[t,n],i)
if(isNodes(t))return compareSet(e,[t,n],i)
if(isNodes(n))return compareSet(r[e],[n,t],i)
return compareScalars(e,[t,n],i)}function isNodes(e){return typeof e==="object"}function compareSet(e,[t,n],r){if(typeof n==="boolean"){return compareScalars(e,[toBoolean(t),n],r)}return t.some(t=>compareScalars(e,[stringOf(t,r),n],r))}function compareScalars(e,[t,n],r){if(e==="="||e==="!="){return equals([t,n],r)===(e==="=")}return compareNumbers(e,toNumber(t,r),toNumber(n,r))}function equals([e,t],n){if(typeof e==="boolean"||typeof t==="boolean"){return toBoolean(e)===toBoolean(t)}if(typeof e==="number"||typeof t==="number"){return toNumber(e,n)===toNumber(t,n)}return toText(e,n)===toText(t,n)}function compareNumbers(e,t,n){switch(e){case"<":return t<n
case"<=":return t<=n
case">":return t>n
case">=":return t>=n
case"=":return t===n
case"!=":return t!==n}}function compareSets(e,t,n){const[r,i]=t.map(e=>e.map(e=>stringOf(e,n)))
if(e==="="){const e=new Set(r)
return i.some(t=>e.has(t))}if(e==="!=")return differ(r,i)
const[s,o]=[r,i].map(e=>e.map(numberOf))
const a=e==="<"||e==="<="
const u=a?least(s):-least(s.map(e=>-e))
const l=a?-least(o.map(e=>-e)):least(o)
return compareNumbers(e,u,l)}function differ(e,t){if(e.length===0||t.length===0)return false
return new Set([...e,...t]).size>1}function least(e){let t=NaN
for(const n of e)if(!(n>=t)&&!Number.isNaN(n))t=n
return t}function text({node:e,budget:t},n,r=0){const i=n[r]
return t.spendText(i===undefined?stringOf(e,t):toText(i,t))}function number$1(e,t,n=0){const r=t[n]
return r===undefined?numberOf(text(e,[])):toNumber(r,e.budget)}function nodeOf({node:e},[t]){if(t===undefined)return e
return t[0]??null}function round(e){return Number.isFinite(e)?Math.floor(e+.5):e}function localName(e){if(e?.kind==="element")return e.localName
if(e?.kind==="attribute")return e.name==="xmlns"?"":e.localName
return e?.kind==="instruction"?e.name:""}function name(e){if(e?.kind==="element")return e.name
if(e?.kind==="attribute")return e.isDeclaration?localName(e):e.name
return e?.kind==="instruction"?e.name:""}function namespace(e){if(e?.kind==="element")return e.namespace
return e?.kind==="attribute"&&!e.isDeclaration?e.namespace:""}function substring(e,t,n){let r=round(t)-1
if(Number.isNaN(r)||e.length<=r)return""
if(n===null)return e.slice(Math.max(0,r))
let i=round(n)
if(Number.isNaN(i))return""
if(r<0||i<0){i+=r
if(!(i>0))return""
r=0}return e.slice(r,r+i)}function translate(e,t,n){const r=new Map
for(let e=0;e<t.length;e+=1){const i=t.charAt(e)
if(!r.has(i))r.set(i,n.charAt(e))}const i=[]
for(let t=0;t<e.length;t+=1){const n=e.charAt(t)
i.push(r.get(n)??n)}return i.join("")}function language(e){let t=e
for(;t!==null;t=t.parent){const e=t.kind==="element"?t.attributeOf(require("./deferred_transform_engine.js").b,"lang"):null
if(e!==null)return e.value}return""}function isLanguage(e,t){const[n,r]=[t.toLowerCase(),e.toLowerCase()]
return n.startsWith(r)&&(n.length===r.length||n.charAt(r.length)==="-")}function before(e,t){return e.slice(0,Math.max(0,e.indexOf(t)))}function after(e,t){const n=e.indexOf(t)
return n<0?"":e.slice(n+t.length)}const i=new Map([["",(e,[t=[]])=>t],["last",({size:e})=>e],["position",({position:e})=>e],["count",(e,[t])=>t.length],["id",()=>[]],["local-name",(e,t)=>localName(nodeOf(e,t))],["namespace-uri",(e,t)=>namespace(nodeOf(e,t))],["name",(e,t)=>name(nodeOf(e,t))],["string",(e,t)=>text(e,t)],["concat",(e,t)=>t.map((n,r)=>text(e,t,r)).join("")],["starts-with",(e,t)=>text(e,t).startsWith(text(e,t,1))],["contains",(e,t)=>text(e,t).includes(text(e,t,1))],["substring-before",(e,t)=>before(text(e,t),text(e,t,1))],["substring-after",(e,t)=>after(text(e,t),text(e,t,1))],["substring",(e,t)=>substring(text(e,t),number$1(e,t,1),t.length<3?null:number$1(e,t,2))],["string-length",(e,t)=>text(e,t).length],["normalize-space",(e,t)=>normalized(text(e,t))],["translate",(e,t)=>translate(text(e,t),text(e,t,1),text(e,t,2))],["boolean",(e,[t=false])=>toBoolean(t)],["not",(e,[t=false])=>!toBoolean(t)],["true",()=>true],["false",()=>false],["lang",(e,t)=>isLanguage(text(e,t),language(e.node))],["number",(e,t)=>number$1(e,t)],["sum",({budget:e},[t])=>t.reduce((t,n)=>t+numberOf(stringOf(n,e)),0)],["floor",(e,t)=>Math.floor(number$1(e,t))],["ceiling",(e,t)=>Math.ceil(number$1(e,t))],["round",(e,t)=>round(number$1(e,t))]])
function normalized(e){return e.split(/[ \t\r\n]+/).filter(e=>e!=="").join(" ")}const s=["ancestor","ancestor-or-self","attribute","child","descendant","descendant-or-self","following","following-sibling","namespace","parent","preceding","preceding-sibling","self"]
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
for(let t=require("./deferred_transform_engine.js").a(e,e);t!==null;t=require("./deferred_transform_engine.js").a(t,e))count(t)
t.spend(n)
if(e.kind==="document")e.isNumbered=true}function signature([e,t],n,r){return{least:e,most:t,takes:n,gives:r}}const o=[["last",signature([0,0],[],"number")],["position",signature([0,0],[],"number")],["count",signature([1,1],["nodes"],"number")],["id",signature([1,1],["any"],"nodes")],["local-name",signature([0,1],["nodes"],"string")],["namespace-uri",signature([0,1],["nodes"],"string")],["name",signature([0,1],["nodes"],"string")],["string",signature([0,1],["any"],"string")],["concat",signature([2,Infinity],["string"],"string")],["starts-with",signature([2,2],["string"],"boolean")],["contains",signature([2,2],["string"],"boolean")],["substring-before",signature([2,2],["string"],"string")],["substring-after",signature([2,2],["string"],"string")],["substring",signature([2,3],["string","number","number"],"string")],["string-length",signature([0,1],["string"],"number")],["normalize-space",signature([0,1],["string"],"string")],["translate",signature([3,3],["string"],"string")],["boolean",signature([1,1],["any"],"boolean")],["not",signature([1,1],["boolean"],"boolean")],["true",signature([0,0],[],"boolean")],["false",signature([0,0],[],"boolean")],["lang",signature([1,1],["string"],"boolean")],["number",signature([0,1],["any"],"number")],["sum",signature([1,1],["nodes"],"number")],["floor",signature([1,1],["number"],"number")],["ceiling",signature([1,1],["number"],"number")],["round",signature([1,1],["number"],"number")]]
const a=new Map(o)
const u=/[ \t\r\n]*/y
const l=/\d+(?:\.\d*)?|\.\d+/y
const f=/\/\/|\.\.|<=|>=|!=|[,@()|*[\]+\-=#$<>!./]/y
class Tokens{#e
#t=0
constructor(e){const t=e.indexOf("\0")
this.#e=t<0?e:e.slice(0,t)}next(){this.#n()
const t=this.#e
const n=this.#t
if(n===t.length)return{kind:"end"}
const r=t.charAt(n)
if(r==='"'||r==="'")return this.#r(r)
const i=e.a6(l,t,n)
if(i!==null){this.#t=i
return{kind:"number",value:Number(t.slice(n,i))}}const s=e.a6(f,t,n)
if(s===null)return this.#i()
this.#t=s
return{kind:"symbol",text:t.slice(n,s)}}#r(e){const t=this.#t+1
const n=this.#e.indexOf(e,t)
if(n<0)require("./deferred_transform_engine.js").r("literal")
this.#t=n+1
return{kind:"literal",text:this.#e.slice(t,n)}}#i(){const e=this.#s()??require("./deferred_transform_engine.js").r("token")
let[t,n]=["",e]
if(this.#o("::"))return{kind:"axis",name:e}
if(this.#o(":")){t=e
n=this.#o("*")?"*":this.#s()??require("./deferred_transform_engine.js").r("name")}else{this.#n()
if(this.#o("::"))return{kind:"axis",name:e}
if(this.#o(":"))require("./deferred_transform_engine.js").r("name")}this.#n()
return{kind:"name",prefix:t,local:n,isCall:this.#e.startsWith("(",this.#t)}}#s(){const t=this.#t
const n=e.e(this.#e,t)
const r=this.#e.slice(t,n)
const i=r.indexOf(":")
const s=i<0?r:r.slice(0,i)
if(s==="")return null
this.#t=t+s.length
return s}#o(e){if(!this.#e.startsWith(e,this.#t))return false
this.#t+=e.length
return true}#n(){this.#t=e.a6(u,this.#e,this.#t)??this.#t}}const c=200
const d=1024
function parse(e,t){try{const n=new Parser(e,t).parse()
return{ok:true,expression:n}}catch(e){if(!(e instanceof require("./deferred_transform_engine.js").d))throw e
return{ok:false,fault:e.fault}}}const h=[["or"],["and"],["=","!="],["<","<=",">",">="],["+","-"],["*","div","mod"]]
const m={or:"boolean",and:"boolean","=":"boolean","!=":"boolean","<":"boolean","<=":"boolean",">":"boolean",">=":"boolean","+":"number","-":"number","*":"number",div:"number",mod:"number","|":"nodes"}
const p=["node","text","comment","processing-instruction"]
const g={kind:"context",type:"nodes"}
const b={kind:"root",type:"nodes"}
const k={kind:"node"}
class Parser{#a
#u
#l
#f=0
#c=new WeakMap
#d=null
constructor(e,t){this.#a=new Tokens(e)
this.#u=t
this.#l=this.#a.next()}parse(){const e=this.#h()
if(this.#l.kind!=="end")require("./deferred_transform_engine.js").r("token")
if(this.#d!==null)throw this.#d
if(e.type!=="nodes")require("./deferred_transform_engine.js").r("no-node-set")
return e}#m(){this.#l=this.#a.next()}#p(e){return this.#l.kind==="symbol"&&this.#l.text===e}#o(e){if(!this.#p(e))return false
this.#m()
return true}#g(e){if(!this.#o(e))require("./deferred_transform_engine.js").r("token")}#b(e,...t){const n=1+Math.max(0,...t.map(e=>this.#c.get(e)??1))
if(n>d)require("./deferred_transform_engine.js").r("too-deep")
this.#c.set(e,n)
return e}#h(){this.#f+=1
if(this.#f>c)require("./deferred_transform_engine.js").r("too-deep")
const e=this.#k(0)
this.#f-=1
return e}#k(e){const t=h[e]
if(t===undefined)return this.#x()
let n=this.#k(e+1)
for(;;){const r=this.#y(t)
if(r===null)return n
this.#m()
n=this.#_(r,n,this.#k(e+1))}}#_(e,t,n){const r=m[e]
return this.#b({kind:"operation",type:r,operator:e,left:t,right:n},t,n)}#y(e){const t=this.#l
const n=t.kind==="name"&&t.prefix===""
const r=t.kind==="symbol"?t.text:n?t.local:null
return e.find(e=>e===r)??null}#x(){let e=false
while(this.#o("-"))e=!e
const t=this.#w()
if(!e)return t
return this.#_("*",t,{kind:"constant",type:"number",value:-1})}#w(){let e=this.#N()
while(this.#o("|")){const t=this.#N()
if(e.type!=="nodes"||t.type!=="nodes")require("./deferred_transform_engine.js").r("no-node-set")
e=this.#_("|",e,t)}return e}#N(){if(!this.#v())return this.#j()
const e=this.#q()
if(this.#o("/"))return this.#O(e)
if(this.#o("//"))return this.#O(this.#S(e))
return e}#v(){const e=this.#l
if(e.kind==="literal"||e.kind==="number")return true
if(e.kind==="name")return e.isCall&&!isNodeType(e)
return this.#p("$")||this.#p("(")}#q(){let e=this.#T()
while(this.#p("[")){if(e.type!=="nodes")require("./deferred_transform_engine.js").r("no-node-set")
const t=this.#P()
e=this.#b({kind:"filter",type:"nodes",input:e,predicate:t},e,t)}return e}#P(){this.#g("[")
const e=this.#h()
this.#g("]")
return e}#T(){const e=this.#l
if(e.kind==="name")return this.#$(e)
this.#m()
if(e.kind==="literal")return{kind:"constant",type:"string",value:e.text}
if(e.kind==="number")return{kind:"constant",type:"number",value:e.value}
if(e.kind==="symbol"&&e.text==="$")return this.#M()
const t=this.#h()
this.#g(")")
return this.#b({kind:"call",type:t.type,name:"",arguments:[t]},t)}#M(){if(this.#l.kind!=="name")require("./deferred_transform_engine.js").r("token")
this.#d??=new(require("./deferred_transform_engine.js").d)("variable")
this.#m()
return{kind:"call",type:"nodes",name:"",arguments:[]}}#$({prefix:e,local:t}){this.#m()
this.#g("(")
const n=[]
if(!this.#p(")")){do{n.push(this.#h())}while(this.#o(","))}this.#g(")")
const r=e===""?a.get(t):undefined
if(r===undefined)this.#d??=new(require("./deferred_transform_engine.js").d)("unknown-function",t)
else if(n.length<r.least||n.length>r.most){require("./deferred_transform_engine.js").r("argument-count",t)}else if(n.some((e,t)=>wantsNodes(r.takes,t)&&e.type!=="nodes")){require("./deferred_transform_engine.js").r("argument-type",t)}const i=r?.gives??"nodes"
return this.#b({kind:"call",type:i,name:t,arguments:n},...n)}#j(){if(this.#o("//"))return this.#O(this.#S(b))
if(!this.#o("/"))return this.#O(g)
return this.#D()?this.#O(b):b}#D(){const{kind:e}=this.#l
return e==="name"||e==="axis"||[".","..","@","*"].some(e=>this.#p(e))}#O(e){let t=this.#B(e)
for(;;){if(this.#o("//"))t=this.#B(this.#S(t))
else if(this.#o("/"))t=this.#B(t)
else return t}}#S(e){return this.#z(e,"descendant-or-self",k)}#z(e,t,n){return this.#b({kind:"step",type:"nodes",input:e,axis:t,test:n,predicates:[]},e)}#B(e){if(this.#o("."))return this.#z(e,"self",k)
if(this.#o(".."))return this.#z(e,"parent",k)
const t=this.#W()
const n=this.#d
let r=this.#z(e,t,this.#V())
while(this.#p("[")){const e=this.#P()
const t=[...r.predicates,e]
r=this.#b({...r,predicates:t},r,e)}if(t!=="namespace"||r.test.kind!=="name"||r.test.prefix==="")return r
this.#d=n
return{kind:"nothing",type:"nodes"}}#W(){const e=this.#l
if(this.#o("@"))return"attribute"
if(e.kind!=="axis")return"child"
const t=s.find(t=>t===e.name)??require("./deferred_transform_engine.js").r("token")
this.#m()
return t}#V(){const e=this.#l
if(this.#o("*"))return{kind:"name",prefix:"",local:null}
if(e.kind!=="name")require("./deferred_transform_engine.js").r("no-node-set")
this.#m()
if(e.isCall&&isNodeType(e))return this.#C(e.local)
const{prefix:t,local:n}=e
const r=t===""||t==="xmlns"||this.#u?.has(t)===true
if(!r)this.#d??=new(require("./deferred_transform_engine.js").d)("unknown-prefix",t)
return{kind:"name",prefix:t,local:n==="*"?null:n}}#C(e){this.#g("(")
const t=this.#l
const n=e==="processing-instruction"&&!this.#p(")")
if(n){if(t.kind!=="literal")require("./deferred_transform_engine.js").r("token")
this.#m()}this.#g(")")
if(e==="node"||e==="text"||e==="comment")return{kind:e}
return{kind:"instruction",target:t.kind==="literal"?t.text:null}}}function isNodeType({prefix:e,local:t}){return e===""&&p.includes(t)}function wantsNodes(e,t){return(e[t]??e.at(-1))==="nodes"}function select(e,{context:t,namespaces:n,budget:r}){try{r.spend(e.length/8)
const i=n===null?null:new Set([...n.keys(),"xml"])
const s=parse(e,i)
if(!s.ok)return s
const o=new Evaluator(n??new Map,r)
const a=o.nodes(s.expression,{node:t,position:1,size:1,budget:r})
return{ok:true,nodes:a}}catch(e){if(!(e instanceof require("./deferred_transform_engine.js").d))throw e
return{ok:false,fault:e.fault}}}const x=new Set(["ancestor","ancestor-or-self","preceding","preceding-sibling"])
const y=new Set(["self","attribute"])
const _=new Map([["+",(e,t)=>e+t],["-",(e,t)=>e-t],["*",(e,t)=>e*t],["div",(e,t)=>e/t],["mod",(e,t)=>e%t]])
class Evaluator{namespaces
budget
constructor(e,t){this.namespaces=e
this.budget=t}nodes(e,t){const n=this.#F(e,t)
return typeof n==="object"?n:require("./deferred_transform_engine.js").r("value-as-path")}#F(e,t){switch(e.kind){case"context":return[t.node]
case"root":return[topOf(t.node)]
case"nothing":return[]
case"constant":return e.value
case"step":return this.#B(e,t)
case"filter":return this.#L(e,t)
case"operation":return this.#_(e,t)
case"call":{const n=e.arguments.map(e=>this.#F(e,t))
return i.get(e.name)?.(t,n)??[]}}}#B(e,t){const{axis:n,test:r,predicates:i,input:s}=shortened(e)
const o=startsOf(e,this.nodes(s,t))
const a=[]
for(const e of o){const t=this.#A(e,n,r)
const s=i.reduce((e,t)=>this.#E(e,t),t)
for(const e of x.has(n)?s.toReversed():s)a.push(e)
this.budget.keep(a.length)}return o.length<2||y.has(n)?a:inDocumentOrder(a,this.budget)}#A(e,n,r){const i=[]
const s=this.#I(n,r)
for(const r of t[n](e)){this.budget.spend(1)
if(s(r))i.push(r)}return i}#I(e,t){if(t.kind==="name")return this.#X(e,t)
const n=e==="following"&&t.kind==="instruction"&&t.target!==null
if(!n)return e=>isOfType(e,t)
return this.#X(e,{kind:"name",prefix:"",local:t.target})}#X(e,{prefix:t,local:n}){if(e==="namespace"){return e=>n===null||e.kind==="attribute"&&e.name===`xmlns:${n}`}const r=e==="attribute"?"attribute":"element"
const i=t===""&&n===null
const s=t===""?"":this.#R(t)
return e=>e.kind===r&&!(e.kind==="attribute"&&e.isDeclaration)&&(i||(n===null||e.localName===n)&&e.namespace===s)}#R(e){if(e==="xml")return"http://www.w3.org/XML/1998/namespace"
if(e==="xmlns")return"http://www.w3.org/2000/xmlns/"
return this.namespaces.get(e)??""}#E(e,t){const{budget:n}=this
const r=e.length
return e.filter((e,i)=>{n.spend(1)
const s=i+1
const o=this.#F(t,{node:e,position:s,size:r,budget:n})
return typeof o==="number"?o===s:toBoolean(o)})}#L({input:e,predicate:t},n){return this.#E(this.nodes(e,n),t)}#_({operator:e,left:t,right:n},r){const{budget:i}=this
const s=this.#F(t,r)
if(e==="or"||e==="and"){if(toBoolean(s)===(e==="or"))return e==="or"
return toBoolean(this.#F(n,r))}const o=this.#F(n,r)
if(e==="|"){const e=[...s,...o]
return inDocumentOrder(e,i)}const a=_.get(e)
if(a===undefined)return compare(e,[s,o],i)
return a(toNumber(s,i),toNumber(o,i))}}function isOfType(e,t){if(t.kind==="node")return true
if(t.kind==="comment")return e.kind==="comment"
if(t.kind==="instruction"){return e.kind==="instruction"&&(t.target===null||e.name===t.target)}return["text","white-space","cdata","reference"].includes(e.kind)}function startsOf({axis:e,predicates:t},n){const[r]=n
const i=e==="following-sibling"&&r?.kind==="document"
if(!i||t.some(isPositional))return n
return n.filter(({parent:e})=>e!==r)}function shortened(e){const{input:t,axis:n,predicates:r}=e
const i=n==="child"&&t.kind==="step"&&t.axis==="descendant-or-self"&&t.test.kind==="node"&&t.predicates.length===0
if(!i||r.some(isPositional))return e
return{...e,axis:"descendant",input:t.input}}exports.s=select

