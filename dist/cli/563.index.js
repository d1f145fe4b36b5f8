export const id=563
export const ids=[563]
export const modules={3155:(e,t,n)=>{n.d(t,{p:()=>transform})
var r=n(6550)
var s=n(5780)
var i=n(9278)
function isVisible(e){if(e.kind==="doctype"||e.kind==="declaration")return false
if(!(0,i.SO)(e))return true
if(e.parent?.kind==="document")return false
return e.previous===null||!(0,i.SO)(e.previous)}function inTree(e){return e.kind!=="attribute"}function*ancestors(e){for(let t=e.parent;t!==null;t=t.parent)yield t}function*children(e){if(e.kind!=="element"&&e.kind!=="document")return
for(let t=e.first;t!==null;t=t.next)if(isVisible(t))yield t}function*descendants(e){if(!inTree(e))return
for(let t=(0,i.CQ)(e,e);t!==null;t=(0,i.CQ)(t,e)){if(isVisible(t))yield t}}function*followingSiblings(e){if(!inTree(e)||e.kind==="document")return
for(let t=e.next;t!==null;t=t.next)if(isVisible(t))yield t}function*precedingSiblings(e){if(!inTree(e)||e.kind==="document")return
for(let t=e.previous;t!==null;t=t.previous){if(isVisible(t))yield t}}function topOf(e){let t=e
for(let n=e.parent;n!==null;n=n.parent)t=n
return t}function*allFollowing(e){const t=topOf(e)
const n=inTree(e)?e:e.owner
if(n===null||n.kind==="document")return
let r=inTree(e)?(0,i.Vb)(n,t):(0,i.CQ)(n,t)
for(;r!==null;r=(0,i.CQ)(r,t))if(isVisible(r))yield r}function*allPreceding(e){const t=inTree(e)?e:e.owner
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
while(n?.kind==="element"){for(const{isDeclaration:r,name:s,value:i}of n.attributes){if(!r||t.has(s))continue
t.add(s)
if(i!=="")yield namespaceNode(e,s,i)}n=n.parent}yield namespaceNode(e,"xmlns:xml",i.ix)}function namespaceNode(e,t,n){const r=new i.j3({name:t,namespace:i.vv},n,null)
r.owner=e
return r}function withSelf(e){return function*(t){yield t
yield*e(t)}}const o={ancestor:ancestors,"ancestor-or-self":withSelf(ancestors),attribute:attributes,child:children,descendant:descendants,"descendant-or-self":withSelf(descendants),following:allFollowing,"following-sibling":followingSiblings,namespace:namespaces,*parent({parent:e}){if(e!==null)yield e},preceding:allPreceding,"preceding-sibling":precedingSiblings,*self(e){yield e}}
class XPathError extends Error{fault
constructor(e,t=""){super(e)
this.fault={kind:e,name:t}}}function refuse(e,t){throw new XPathError(e,t)}const a=3e7
class Budget{#e
constructor(e=a){this.#e=e}spend(e){this.#e-=e
if(this.#e<0)refuse("too-costly")}spendText(e){this.spend(e.length/u)
return e}keep(e){if(e>l)refuse("too-costly")}}const u=16
const l=2e6
var c=n(3675)
function stringOf(e,t){if(e.kind==="attribute")return t.spendText(e.value)
if(e instanceof i.Zp){return t.spendText((0,i.SO)(e)?runFrom(e):e.value)}const n=[]
for(let r=(0,i.CQ)(e,e);r!==null;r=(0,i.CQ)(r,e)){t.spend(1)
if((0,i.SO)(r))n.push(r.value)}return t.spendText(n.join(""))}function runFrom(e){const t=[]
for(let n=e;n!==null&&(0,i.SO)(n);n=n.next){t.push(n.value)}return t.join("")}function toText(e,t){if(typeof e==="string")return e
if(typeof e==="number")return numberText(e)
if(typeof e==="boolean")return e?"true":"false"
const[n]=e
return n===undefined?"":stringOf(n,t)}function toBoolean(e){if(typeof e==="number")return e!==0&&!Number.isNaN(e)
return typeof e==="boolean"?e:e.length>0}function toNumber(e,t){if(typeof e==="number")return e
if(typeof e==="boolean")return e?1:0
return numberOf(toText(e,t))}const f=/^-?(?:\d+\.?\d*|\.\d+)$/
function numberOf(e){const t=(0,c.W)(e,/[ \t\r\n]/)
if(f.test(t))return Number(t)
const n=t.toLowerCase()
if(n==="infinity")return Infinity
return n==="-infinity"?-Infinity:NaN}function numberText(e){if(!Number.isFinite(e))return String(e)
if(Object.is(e,-0))return"-0"
const[t="",n=""]=e.toExponential().split("e")
const r=Number(n)
if(r>=-5&&r<15)return String(e)
const s=String(Math.abs(r)).padStart(2,"0")
return`${t}E${r<0?"-":"+"}${s}`}const d={"=":"=","!=":"!=","<":">","<=":">=",">":"<",">=":"<="}
function compare(e,[t,n],r){if(isNodes(t)&&isNodes(n))return compareSets(e,[t,n],r)
if(isNodes(t))return compareSet(e,[t,n],r)
if(isNodes(n))return compareSet(d[e],[n,t],r)
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
return t}function core_text({node:e,budget:t},n,r=0){const s=n[r]
return t.spendText(s===undefined?stringOf(e,t):toText(s,t))}function number(e,t,n=0){const r=t[n]
return r===undefined?numberOf(core_text(e,[])):toNumber(r,e.budget)}function nodeOf({node:e},[t]){if(t===undefined)return e
return t[0]??null}function round(e){return Number.isFinite(e)?Math.floor(e+.5):e}function localName(e){if(e?.kind==="element")return e.localName
if(e?.kind==="attribute")return e.name==="xmlns"?"":e.localName
return e?.kind==="instruction"?e.name:""}function core_name(e){if(e?.kind==="element")return e.name
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
for(;t!==null;t=t.parent){const e=t.kind==="element"?t.attributeOf(i.ix,"lang"):null
if(e!==null)return e.value}return""}function isLanguage(e,t){const[n,r]=[t.toLowerCase(),e.toLowerCase()]
return n.startsWith(r)&&(n.length===r.length||n.charAt(r.length)==="-")}function before(e,t){return e.slice(0,Math.max(0,e.indexOf(t)))}function after(e,t){const n=e.indexOf(t)
return n<0?"":e.slice(n+t.length)}const h=new Map([["",(e,[t=[]])=>t],["last",({size:e})=>e],["position",({position:e})=>e],["count",(e,[t])=>t.length],["id",()=>[]],["local-name",(e,t)=>localName(nodeOf(e,t))],["namespace-uri",(e,t)=>namespace(nodeOf(e,t))],["name",(e,t)=>core_name(nodeOf(e,t))],["string",(e,t)=>core_text(e,t)],["concat",(e,t)=>t.map((n,r)=>core_text(e,t,r)).join("")],["starts-with",(e,t)=>core_text(e,t).startsWith(core_text(e,t,1))],["contains",(e,t)=>core_text(e,t).includes(core_text(e,t,1))],["substring-before",(e,t)=>before(core_text(e,t),core_text(e,t,1))],["substring-after",(e,t)=>after(core_text(e,t),core_text(e,t,1))],["substring",(e,t)=>substring(core_text(e,t),number(e,t,1),t.length<3?null:number(e,t,2))],["string-length",(e,t)=>core_text(e,t).length],["normalize-space",(e,t)=>normalized(core_text(e,t))],["translate",(e,t)=>translate(core_text(e,t),core_text(e,t,1),core_text(e,t,2))],["boolean",(e,[t=false])=>toBoolean(t)],["not",(e,[t=false])=>!toBoolean(t)],["true",()=>true],["false",()=>false],["lang",(e,t)=>isLanguage(core_text(e,t),language(e.node))],["number",(e,t)=>number(e,t)],["sum",({budget:e},[t])=>t.reduce((t,n)=>t+numberOf(stringOf(n,e)),0)],["floor",(e,t)=>Math.floor(number(e,t))],["ceiling",(e,t)=>Math.ceil(number(e,t))],["round",(e,t)=>round(number(e,t))]])
function normalized(e){return e.split(/[ \t\r\n]+/).filter(e=>e!=="").join(" ")}const p=["ancestor","ancestor-or-self","attribute","child","descendant","descendant-or-self","following","following-sibling","namespace","parent","preceding","preceding-sibling","self"]
function isPositional(e){return e.type==="number"||asksPosition(e)}function asksPosition(e){switch(e.kind){case"operation":return asksPosition(e.left)||asksPosition(e.right)
case"call":return e.name==="position"||e.name==="last"||e.arguments.some(asksPosition)
case"step":case"filter":return asksPosition(e.input)
case"constant":case"context":case"root":case"nothing":return false}}function inDocumentOrder(e,t){const[n]=e
const r=[...new Set(e)]
if(n===undefined||r.length===1)return r
order_number(topOf(n),t)
return r.sort((e,t)=>orderOf(e)-orderOf(t))}function orderOf(e){return e.kind==="attribute"&&e.isDeclaration?e.owner?.order??0:e.order}function order_number(e,t){if(e.kind==="document"&&e.isNumbered)return
let n=0
const count=e=>{e.order=n
n+=1
if(e.kind==="element")for(const t of e.attributes)count(t)}
count(e)
if(e.kind==="attribute")return
for(let t=(0,i.CQ)(e,e);t!==null;t=(0,i.CQ)(t,e))count(t)
t.spend(n)
if(e.kind==="document")e.isNumbered=true}function signature([e,t],n,r){return{least:e,most:t,takes:n,gives:r}}const m=[["last",signature([0,0],[],"number")],["position",signature([0,0],[],"number")],["count",signature([1,1],["nodes"],"number")],["id",signature([1,1],["any"],"nodes")],["local-name",signature([0,1],["nodes"],"string")],["namespace-uri",signature([0,1],["nodes"],"string")],["name",signature([0,1],["nodes"],"string")],["string",signature([0,1],["any"],"string")],["concat",signature([2,Infinity],["string"],"string")],["starts-with",signature([2,2],["string"],"boolean")],["contains",signature([2,2],["string"],"boolean")],["substring-before",signature([2,2],["string"],"string")],["substring-after",signature([2,2],["string"],"string")],["substring",signature([2,3],["string","number","number"],"string")],["string-length",signature([0,1],["string"],"number")],["normalize-space",signature([0,1],["string"],"string")],["translate",signature([3,3],["string"],"string")],["boolean",signature([1,1],["any"],"boolean")],["not",signature([1,1],["boolean"],"boolean")],["true",signature([0,0],[],"boolean")],["false",signature([0,0],[],"boolean")],["lang",signature([1,1],["string"],"boolean")],["number",signature([0,1],["any"],"number")],["sum",signature([1,1],["nodes"],"number")],["floor",signature([1,1],["number"],"number")],["ceiling",signature([1,1],["number"],"number")],["round",signature([1,1],["number"],"number")]]
const g=new Map(m)
var b=n(9137)
const x=/[ \t\r\n]*/y
const w=/\d+(?:\.\d*)?|\.\d+/y
const k=/\/\/|\.\.|<=|>=|!=|[,@()|*[\]+\-=#$<>!./]/y
class Tokens{#t
#n=0
constructor(e){const t=e.indexOf("\0")
this.#t=t<0?e:e.slice(0,t)}next(){this.#r()
const e=this.#t
const t=this.#n
if(t===e.length)return{kind:"end"}
const n=e.charAt(t)
if(n==='"'||n==="'")return this.#s(n)
const r=(0,b.Eg)(w,e,t)
if(r!==null){this.#n=r
return{kind:"number",value:Number(e.slice(t,r))}}const s=(0,b.Eg)(k,e,t)
if(s===null)return this.#i()
this.#n=s
return{kind:"symbol",text:e.slice(t,s)}}#s(e){const t=this.#n+1
const n=this.#t.indexOf(e,t)
if(n<0)refuse("literal")
this.#n=n+1
return{kind:"literal",text:this.#t.slice(t,n)}}#i(){const e=this.#o()??refuse("token")
let[t,n]=["",e]
if(this.#a("::"))return{kind:"axis",name:e}
if(this.#a(":")){t=e
n=this.#a("*")?"*":this.#o()??refuse("name")}else{this.#r()
if(this.#a("::"))return{kind:"axis",name:e}
if(this.#a(":"))refuse("name")}this.#r()
return{kind:"name",prefix:t,local:n,isCall:this.#t.startsWith("(",this.#n)}}#o(){const e=this.#n
const t=(0,b.o2)(this.#t,e)
const n=this.#t.slice(e,t)
const r=n.indexOf(":")
const s=r<0?n:n.slice(0,r)
if(s==="")return null
this.#n=e+s.length
return s}#a(e){if(!this.#t.startsWith(e,this.#n))return false
this.#n+=e.length
return true}#r(){this.#n=(0,b.Eg)(x,this.#t,this.#n)??this.#n}}const v=200
const y=1024
function parse(e,t){try{const n=new Parser(e,t).parse()
return{ok:true,expression:n}}catch(e){if(!(e instanceof XPathError))throw e
return{ok:false,fault:e.fault}}}const O=[["or"],["and"],["=","!="],["<","<=",">",">="],["+","-"],["*","div","mod"]]
const N={or:"boolean",and:"boolean","=":"boolean","!=":"boolean","<":"boolean","<=":"boolean",">":"boolean",">=":"boolean","+":"number","-":"number","*":"number",div:"number",mod:"number","|":"nodes"}
const T=["node","text","comment","processing-instruction"]
const S={kind:"context",type:"nodes"}
const E={kind:"root",type:"nodes"}
const A={kind:"node"}
class Parser{#u
#l
#c
#f=0
#d=new WeakMap
#h=null
constructor(e,t){this.#u=new Tokens(e)
this.#l=t
this.#c=this.#u.next()}parse(){const e=this.#p()
if(this.#c.kind!=="end")refuse("token")
if(this.#h!==null)throw this.#h
if(e.type!=="nodes")refuse("no-node-set")
return e}#m(){this.#c=this.#u.next()}#g(e){return this.#c.kind==="symbol"&&this.#c.text===e}#a(e){if(!this.#g(e))return false
this.#m()
return true}#b(e){if(!this.#a(e))refuse("token")}#x(e,...t){const n=1+Math.max(0,...t.map(e=>this.#d.get(e)??1))
if(n>y)refuse("too-deep")
this.#d.set(e,n)
return e}#p(){this.#f+=1
if(this.#f>v)refuse("too-deep")
const e=this.#w(0)
this.#f-=1
return e}#w(e){const t=O[e]
if(t===undefined)return this.#k()
let n=this.#w(e+1)
for(;;){const r=this.#v(t)
if(r===null)return n
this.#m()
n=this.#y(r,n,this.#w(e+1))}}#y(e,t,n){const r=N[e]
return this.#x({kind:"operation",type:r,operator:e,left:t,right:n},t,n)}#v(e){const t=this.#c
const n=t.kind==="name"&&t.prefix===""
const r=t.kind==="symbol"?t.text:n?t.local:null
return e.find(e=>e===r)??null}#k(){let e=false
while(this.#a("-"))e=!e
const t=this.#O()
if(!e)return t
return this.#y("*",t,{kind:"constant",type:"number",value:-1})}#O(){let e=this.#N()
while(this.#a("|")){const t=this.#N()
if(e.type!=="nodes"||t.type!=="nodes")refuse("no-node-set")
e=this.#y("|",e,t)}return e}#N(){if(!this.#T())return this.#S()
const e=this.#E()
if(this.#a("/"))return this.#A(e)
if(this.#a("//"))return this.#A(this.#P(e))
return e}#T(){const e=this.#c
if(e.kind==="literal"||e.kind==="number")return true
if(e.kind==="name")return e.isCall&&!isNodeType(e)
return this.#g("$")||this.#g("(")}#E(){let e=this.#M()
while(this.#g("[")){if(e.type!=="nodes")refuse("no-node-set")
const t=this.#$()
e=this.#x({kind:"filter",type:"nodes",input:e,predicate:t},e,t)}return e}#$(){this.#b("[")
const e=this.#p()
this.#b("]")
return e}#M(){const e=this.#c
if(e.kind==="name")return this.#B(e)
this.#m()
if(e.kind==="literal")return{kind:"constant",type:"string",value:e.text}
if(e.kind==="number")return{kind:"constant",type:"number",value:e.value}
if(e.kind==="symbol"&&e.text==="$")return this.#C()
const t=this.#p()
this.#b(")")
return this.#x({kind:"call",type:t.type,name:"",arguments:[t]},t)}#C(){if(this.#c.kind!=="name")refuse("token")
this.#h??=new XPathError("variable")
this.#m()
return{kind:"call",type:"nodes",name:"",arguments:[]}}#B({prefix:e,local:t}){this.#m()
this.#b("(")
const n=[]
if(!this.#g(")")){do{n.push(this.#p())}while(this.#a(","))}this.#b(")")
const r=e===""?g.get(t):undefined
if(r===undefined)this.#h??=new XPathError("unknown-function",t)
else if(n.length<r.least||n.length>r.most){refuse("argument-count",t)}else if(n.some((e,t)=>wantsNodes(r.takes,t)&&e.type!=="nodes")){refuse("argument-type",t)}const s=r?.gives??"nodes"
return this.#x({kind:"call",type:s,name:t,arguments:n},...n)}#S(){if(this.#a("//"))return this.#A(this.#P(E))
if(!this.#a("/"))return this.#A(S)
return this.#z()?this.#A(E):E}#z(){const{kind:e}=this.#c
return e==="name"||e==="axis"||[".","..","@","*"].some(e=>this.#g(e))}#A(e){let t=this.#D(e)
for(;;){if(this.#a("//"))t=this.#D(this.#P(t))
else if(this.#a("/"))t=this.#D(t)
else return t}}#P(e){return this.#I(e,"descendant-or-self",A)}#I(e,t,n){return this.#x({kind:"step",type:"nodes",input:e,axis:t,test:n,predicates:[]},e)}#D(e){if(this.#a("."))return this.#I(e,"self",A)
if(this.#a(".."))return this.#I(e,"parent",A)
const t=this.#j()
const n=this.#h
let r=this.#I(e,t,this.#X())
while(this.#g("[")){const e=this.#$()
const t=[...r.predicates,e]
r=this.#x({...r,predicates:t},r,e)}if(t!=="namespace"||r.test.kind!=="name"||r.test.prefix==="")return r
this.#h=n
return{kind:"nothing",type:"nodes"}}#j(){const e=this.#c
if(this.#a("@"))return"attribute"
if(e.kind!=="axis")return"child"
const t=p.find(t=>t===e.name)??refuse("token")
this.#m()
return t}#X(){const e=this.#c
if(this.#a("*"))return{kind:"name",prefix:"",local:null}
if(e.kind!=="name")refuse("no-node-set")
this.#m()
if(e.isCall&&isNodeType(e))return this.#L(e.local)
const{prefix:t,local:n}=e
const r=t===""||t==="xmlns"||this.#l?.has(t)===true
if(!r)this.#h??=new XPathError("unknown-prefix",t)
return{kind:"name",prefix:t,local:n==="*"?null:n}}#L(e){this.#b("(")
const t=this.#c
const n=e==="processing-instruction"&&!this.#g(")")
if(n){if(t.kind!=="literal")refuse("token")
this.#m()}this.#b(")")
if(e==="node"||e==="text"||e==="comment")return{kind:e}
return{kind:"instruction",target:t.kind==="literal"?t.text:null}}}function isNodeType({prefix:e,local:t}){return e===""&&T.includes(t)}function wantsNodes(e,t){return(e[t]??e.at(-1))==="nodes"}function select_select(e,{context:t,namespaces:n,budget:r}){try{r.spend(e.length/8)
const s=n===null?null:new Set([...n.keys(),"xml"])
const i=parse(e,s)
if(!i.ok)return i
const o=new Evaluator(n??new Map,r)
const a=o.nodes(i.expression,{node:t,position:1,size:1,budget:r})
return{ok:true,nodes:a}}catch(e){if(!(e instanceof XPathError))throw e
return{ok:false,fault:e.fault}}}const P=new Set(["ancestor","ancestor-or-self","preceding","preceding-sibling"])
const M=new Set(["self","attribute"])
const $=new Map([["+",(e,t)=>e+t],["-",(e,t)=>e-t],["*",(e,t)=>e*t],["div",(e,t)=>e/t],["mod",(e,t)=>e%t]])
class Evaluator{namespaces
budget
constructor(e,t){this.namespaces=e
this.budget=t}nodes(e,t){const n=this.#_(e,t)
return typeof n==="object"?n:refuse("value-as-path")}#_(e,t){switch(e.kind){case"context":return[t.node]
case"root":return[topOf(t.node)]
case"nothing":return[]
case"constant":return e.value
case"step":return this.#D(e,t)
case"filter":return this.#F(e,t)
case"operation":return this.#y(e,t)
case"call":{const n=e.arguments.map(e=>this.#_(e,t))
return h.get(e.name)?.(t,n)??[]}}}#D(e,t){const{axis:n,test:r,predicates:s,input:i}=shortened(e)
const o=startsOf(e,this.nodes(i,t))
const a=[]
for(const e of o){const t=this.#Q(e,n,r)
const i=s.reduce((e,t)=>this.#R(e,t),t)
for(const e of P.has(n)?i.toReversed():i)a.push(e)
this.budget.keep(a.length)}return o.length<2||M.has(n)?a:inDocumentOrder(a,this.budget)}#Q(e,t,n){const r=[]
const s=this.#W(t,n)
for(const n of o[t](e)){this.budget.spend(1)
if(s(n))r.push(n)}return r}#W(e,t){if(t.kind==="name")return this.#V(e,t)
const n=e==="following"&&t.kind==="instruction"&&t.target!==null
if(!n)return e=>isOfType(e,t)
return this.#V(e,{kind:"name",prefix:"",local:t.target})}#V(e,{prefix:t,local:n}){if(e==="namespace"){return e=>n===null||e.kind==="attribute"&&e.name===`xmlns:${n}`}const r=e==="attribute"?"attribute":"element"
const s=t===""&&n===null
const i=t===""?"":this.#q(t)
return e=>e.kind===r&&!(e.kind==="attribute"&&e.isDeclaration)&&(s||(n===null||e.localName===n)&&e.namespace===i)}#q(e){if(e==="xml")return"http://www.w3.org/XML/1998/namespace"
if(e==="xmlns")return"http://www.w3.org/2000/xmlns/"
return this.namespaces.get(e)??""}#R(e,t){const{budget:n}=this
const r=e.length
return e.filter((e,s)=>{n.spend(1)
const i=s+1
const o=this.#_(t,{node:e,position:i,size:r,budget:n})
return typeof o==="number"?o===i:toBoolean(o)})}#F({input:e,predicate:t},n){return this.#R(this.nodes(e,n),t)}#y({operator:e,left:t,right:n},r){const{budget:s}=this
const i=this.#_(t,r)
if(e==="or"||e==="and"){if(toBoolean(i)===(e==="or"))return e==="or"
return toBoolean(this.#_(n,r))}const o=this.#_(n,r)
if(e==="|"){const e=[...i,...o]
return inDocumentOrder(e,s)}const a=$.get(e)
if(a===undefined)return compare(e,[i,o],s)
return a(toNumber(i,s),toNumber(o,s))}}function isOfType(e,t){if(t.kind==="node")return true
if(t.kind==="comment")return e.kind==="comment"
if(t.kind==="instruction"){return e.kind==="instruction"&&(t.target===null||e.name===t.target)}return["text","white-space","cdata","reference"].includes(e.kind)}function startsOf({axis:e,predicates:t},n){const[r]=n
const s=e==="following-sibling"&&r?.kind==="document"
if(!s||t.some(isPositional))return n
return n.filter(({parent:e})=>e!==r)}function shortened(e){const{input:t,axis:n,predicates:r}=e
const s=n==="child"&&t.kind==="step"&&t.axis==="descendant-or-self"&&t.test.kind==="node"&&t.predicates.length===0
if(!s||r.some(isPositional))return e
return{...e,axis:"descendant",input:t.input}}var B=n(4332)
var C=n(1519)
const z=/(?:\r\n|\n|\r)[ \t]*$/
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
const s=z.exec(t.slice(e.start,e.end))
if(s!==null&&n.next.source!==null)return s[0]}return null}function unitOf(e){const t=/[\r\n]([ \t]+)</.exec(e.slice(0,1e5))?.[1]
return t??"  "}function lineBreakOf(e){return/\r\n|\n|\r/.exec(e.slice(0,1e5))?.[0]??""}var D=n(7502)
function insertionsInto(e,t){const n=groupsIn(e,t)
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
const u=placeOf(e,t,n)
const{start:l,isBefore:c,isAtEnd:f}=u
const d=isText(t.previous)||isText(t.next)
const[h]=t.nodes
const p=h!==undefined&&s.replaced.has(h)
const m=d?"":o
const g=t.nodes.flatMap((e,t)=>{const n=written(e,{scope:a,indent:m,text:r})
if(p)return t===0?n:[piece(m),...n]
return c?[...n,piece(m)]:[piece(m),...n]})
if(f&&!d)g.push(piece(outerIndent(e,r)))
return g.filter(e=>e.text!=="").map(e=>({start:l,end:l,...e}))}function isText(e){return e!==null&&(0,i.SO)(e)&&e.kind!=="white-space"}function piece(e){return{text:e,from:null}}function outerIndent(e,t){return e.parent===null?"":indentIn(e.parent,t)}function placeOf(e,{nodes:t,previous:n,next:r},{target:s,text:i}){const[o]=t
const a=o===undefined?undefined:s.replaced.get(o)
if(a?.source!=null){return{start:a.source.start,isBefore:false,isAtEnd:false}}if(r?.source!=null&&(n===null||n.kind==="white-space")){return{start:r.source.start,isBefore:true,isAtEnd:false}}if(n?.source!=null){const{start:e,end:t}=n.source
const r=n.kind==="white-space"
return{start:r?e:t,isBefore:false,isAtEnd:false}}const u=r===null&&n===null
const l=e.kind==="element"?e.source?.startTagEnd??0:i.length
return{start:l,isBefore:false,isAtEnd:u}}const I=100
function written(e,{scope:t,indent:n,text:r}){if(e.kind!=="element")return[piece((0,D.MU)(e))]
const s=[]
const o=[]
const a=n===""?"":unitOf(r)
const line=e=>n===""?"":n+a.repeat(Math.min(e,I))
const close=()=>{const e=o.pop()
t.leave()
if(e===undefined)return
const n=e.hasText?"":line(o.length)
s.push(piece(`${n}</${e.name}>`))}
for(let n=e;n!==null;n=(0,i.CQ)(n,e)){while(o.length>0&&o.at(-1)?.element!==n.parent)close()
if(o.at(-1)?.hasText===false)s.push(piece(line(o.length)))
if(n.kind!=="element"){s.push({text:(0,D.MU)(n),from:n.source})
continue}const e=startTag(n,t,s)
if(n.first===null)t.leave()
else o.push({element:n,name:e,hasText:hasText(n)})}while(o.length>0)close()
return s}function hasText(e){return e.children.some(e=>isText(e))}function startTag(e,t,n){const{name:r,attributes:s,declarations:i}=t.enter(e)
const{source:o,first:a}=e
n.push({text:`<${r}`,from:o&&{start:o.start+1,end:o.nameEnd}})
for(const e of s){const t=` ${e.name}="${(0,D.Mk)(e.attribute.value)}"`
n.push({text:t,from:valueSpan(e.attribute.source)})}for(const{prefix:e,namespace:t}of i){const r=e===""?"":`:${e}`
n.push(piece(` xmlns${r}="${(0,D.Mk)(t)}"`))}n.push(piece(a===null?" />":">"))
return r}function valueSpan(e){return e&&{start:e.valueStart,end:e.valueEnd}}var j=n(9074)
var X=n(5251)
function editsOf(e,t){const{text:n}=t.source
const r=new Tags(e)
const s=[]
const add=e=>{for(const t of e)s.push(t)}
for(const t of r.elements())add(tagEdits(t,{target:e,text:n,tags:r}))
for(const t of new Set(e.inserted.values())){if(isThere(t,e))add(insertionsInto(t,{target:e,text:n,tags:r}))}for(const{node:t,parent:n}of e.removed){if(isThere(n,e)&&t.source!==null)s.push(deletion(t.source))}for(const t of new Set(e.removed.map(e=>e.parent))){if(isThere(t,e))add(joinedSpace(t,n))}return(0,j.cZ)(s,t)}function deletion({start:e,end:t}){return{start:e,end:t,text:"",from:null}}function isThere(e,t){let n=e
for(let t=e;t!==null;t=t.parent)n=t
return n.kind==="document"&&!t.isNew(e)}function joinedSpace(e,t){const n=[]
let r=null
for(const s of e.children){const e=s.kind==="white-space"&&s.source!==null
if(e&&r?.kind==="white-space"&&r.source!==null){const breaks=e=>e.source!==null&&t.slice(e.source.start,e.source.end).includes("\n")
const e=!breaks(s)&&breaks(r)?s:r
if(e.source!==null)n.push(deletion(e.source))
if(e===s)continue}r=s}return n}class Tags{#Z
#U=new Map
constructor(e){this.#Z=e
if(this.#Y())this.#G()}elements(){const e=[...this.#Z.changed].filter(e=>isThere(e,this.#Z))
return[...new Set([...e,...this.#U.keys()])]}written(e){const t=this.#U.get(e)
if(t!==undefined)return t
const n=e.attributes.map(e=>({attribute:e,name:e.name}))
return{name:e.name,attributes:n,declarations:[]}}scopeIn(e){const t=[]
for(let n=e;n?.kind==="element";n=n.parent){t.push(n)}const n=new X.Y(true)
for(const e of t.reverse())n.enter(e)
return n}#Y(){const{document:e}=this.#Z
let t=(0,i.CQ)(e,e)
for(;t!==null;t=(0,i.CQ)(t,e)){if(t.kind!=="element")continue
const isPrefixed=({isDeclaration:e,name:t,namespace:n})=>e?t!=="xmlns":n!==""
if(t.attributes.some(isPrefixed))return true}return false}#G(){const{document:e}=this.#Z
const t=new X.Y(true)
const n=[]
let r=(0,i.CQ)(e,e)
for(;r!==null;r=(0,i.CQ)(r,e)){while(n.length>0&&n.at(-1)!==r.parent){n.pop()
t.leave()}if(r.kind!=="element")continue
const e=t.enter(r)
n.push(r)
const s=e.name===r.name&&e.declarations.length===0
if(!s&&!this.#Z.isNew(r))this.#U.set(r,e)
else if(this.#Z.changed.has(r))this.#U.set(r,e)}}}function tagEdits(e,t){const{source:n}=e
if(n===null||t.target.isNew(e))return[]
const r=t.tags.written(e)
return[...nameEdits(n,r.name),...addedAttributes(e,n,{...t,tag:r}),...keptAttributes(e,n,t)]}function nameEdits({start:e,nameEnd:t,name:n,endTagStart:r,selfClosed:s},i){if(n===i)return[]
const edit=e=>({start:e,end:e+n.length,text:i,from:null})
return s?[edit(t-n.length)]:[edit(e+1),edit(r+2)]}function addedAttributes(e,t,{target:n,text:r,tag:s}){const i=n.original.get(e)
const o=t.attributes.at(-1)?.end??t.nameEnd
const a=attributeSpace(t,r)
const insertion=(e,t)=>({start:o,end:o,text:`${a}${e}`,from:t})
const u=new Set(i)
const l=s.attributes.filter(({attribute:e})=>i!==undefined&&!u.has(e))
return[...l.map(({attribute:e,name:t})=>insertion(`${t}="${(0,D.Mk)(e.value)}"`,n.set.get(e)??null)),...s.declarations.map(({prefix:e,namespace:t})=>insertion(`xmlns${e===""?"":`:${e}`}="${(0,D.Mk)(t)}"`,null))]}function attributeSpace({attributes:e,nameEnd:t},n){const r=e.at(-1)
if(r===undefined||e.length<2)return" "
const s=n.slice(e.at(-2)?.end??t,r.start)
return s.includes("\n")?s:" "}function keptAttributes(e,t,{target:n}){const r=n.original.get(e)??[]
const s=new Set(e.attributes)
const i=t.attributes.map(({end:e})=>e)
const o=new Map(t.attributes.map((e,t)=>[e,i[t-1]]))
return r.flatMap(e=>{const r=e.source
if(r===null)return[]
if(s.has(e))return valueEdit(e,n)
return[deletion({start:o.get(r)??t.nameEnd,end:r.end})]})}function valueEdit(e,{set:t}){const{source:n,value:r}=e
const s=t.get(e)
if(n===null||s===undefined)return[]
if((0,C.jz)(n.raw).value===r)return[]
const i=(0,D.Mk)(r,n.quote)
return[{start:n.valueStart,end:n.valueEnd,text:i,from:s}]}var L=n(1842)
var _=n(7041)
var F=n(9339)
var Q=n(6689)
function cloneForBase(e,t){refuseEntities(e)
return copy(e,t,e=>scrubbed(e))}function cloneAgain(e){return copy(e,e.document,e=>again(e))}function refuseEntities(e){for(let t=e;t!==null;t=(0,i.CQ)(t,e)){if(t.kind==="reference")throw new F.z("undeclared-entity",{name:t.name})
if(t.kind!=="element")continue
for(const{source:e}of t.attributes){const{raw:t=""}=e??{}
if((0,C.jz)(t).hasEntityReference)throw new F.z("undeclared-entity")}}}function scrubbed(e){if(e.namespace===Q.x1||e.isDeclaration)return null
const{localName:t,namespace:n,value:r,source:s}=e
return new i.j3({name:t,namespace:n},r,s)}function again({name:e,namespace:t,value:n,source:r}){return new i.j3({name:e,namespace:t},n,r)}function copy(e,t,n){const r=new Map
const s=copyElement(e,t,n)
r.set(e,s)
for(let s=(0,i.CQ)(e,e);s!==null;s=(0,i.CQ)(s,e)){const e=s.parent===null?undefined:r.get(s.parent)
const i=s.kind==="element"?copyElement(s,t,n):copyLeaf(s)
if(s.kind==="element"&&i.kind==="element")r.set(s,i)
e?.insertBefore(i,null)}return s}function copyElement({name:e,namespace:t,source:n,attributes:r},s,o){const a=new i.rb({name:e,namespace:t},n,s)
a.attributes=r.map(o).filter(e=>e!==null)
for(const e of a.attributes)e.owner=a
return a}function copyLeaf(e){const t=(0,i.SO)(e)&&e.kind==="reference"?"text":e.kind
return new i.Zp(t,e.value,{source:e.source,name:e.name})}const R="_defaultNamespace"
function pathOf(e,{element:t,locator:n,argument:r}){switch(n){case"DefaultLocator":return step(e,nodeTest(t))
case"Match":return step(e,nodeTest(t)+bracketed(matching(t,r)))
case"Condition":return step(e,nodeTest(t)+bracketed(only(n,r)))
case"XPath":{const s=only(n,r)
if(s.startsWith("/"))return s
return step(step(e,nodeTest(t)),s).replaceAll("/./","/")}}}function parentPathOf(e,t){return t.locator==="XPath"?pathOf(e,t):e}function step(e,t){return e.endsWith("/")?e+t:`${e}/${t}`}function nodeTest({name:e,prefix:t,localName:n,namespace:r}){return r!==""&&t===""?`${R}:${n}`:e}function bracketed(e){if(e==="")return""
return`${e.startsWith("[")?"":"["}${e}${e.endsWith("]")?"":"]"}`}function only(e,t){const[n,...r]=(0,_.vj)(t)
if(n===undefined||r.length>0)throw new F.z("argument-count",{name:e})
return n}function matching(e,t){const n=(0,_.vj)(t)
if(n.length===0)throw new F.z("argument-count",{name:"Match"})
const r=n.map(t=>{const n=e.attribute(t)
if(n===null)throw new F.z("match-attribute-absent",{name:t})
return`@${n.name}='${n.value}'`})
return r.join(" and ")}class Step{run
parent
element
#N=null
#H=null
#K=null
#J=null
#ee=null
#te=null
#ne=null
#re=[]
constructor(e,t,n){this.run=e
this.parent=t
this.element=n}name="Remove"
argument=null
get target(){return this.run.target}get text(){return this.run.text}get place(){return{file:"transform",span:spanOf(this.element)}}placeOfAttribute(e){const t=this.element.attributeOf(Q.x1,e)?.source
return t==null?this.place:{file:"transform",span:(0,B.CK)(t)}}instruction(e){const t=this.element.attributeOf(Q.x1,e)
return t===null?null:(0,_.dx)(t.value)}get path(){if(this.#N!==null)return this.#N
const e=[this]
for(let t=this.parent;t!==null&&t.#N===null;t=t.parent){e.push(t)}let t=""
for(const n of e.reverse())t=n.#N=n.#se(pathOf)
return t}judgePath(){return this.path}get parentPath(){this.#H??=this.#se(parentPathOf)
return this.#H}#se(e){const t=this.parent===null?"":this.parent.path
const n=this.#ie()
try{this.run.budget.spend(t.length/64)
return e(t,n)}catch(e){throw withPlace(e,this.place)}}#ie(){const{element:e}=this
try{const t=this.instruction("Locator")
if(t===null)return{element:e,locator:"DefaultLocator",argument:null}
const n=(0,_.hd)(t.name,Q.GX)
return{element:e,locator:n,argument:t.argument}}catch(e){throw withPlace(e,this.placeOfAttribute("Locator"))}}matches(){this.#J??=this.#oe(this.path)
return this.#J}parents(){if(this.parent===null)throw new F.z("null-reference")
this.#ee??=this.#oe(this.parentPath)
return this.#ee}#oe(e){return this.#ae(e,this.target.document,this.namespaces)}existedBefore(e){return this.#ae(e,this.run.before(),this.namespaces).length>0}select(e,t){return this.#ae(e,t,null)}#ae(e,t,n){const r=select_select(e,{context:t,namespaces:n,budget:this.run.budget})
if(r.ok)return r.nodes
if(r.fault.kind==="too-costly")throw new TooCostly
throw new F.z("xpath",{name:r.fault.name,path:e})}get namespaces(){if(this.#K!==null)return this.#K
const e=this.element.attributes.filter(({isDeclaration:e})=>e)
const t=this.parent?.namespaces
if(e.length===0&&t!==undefined)return this.#K=t
const n=new Map(t)
for(const{name:t,localName:r,value:s}of e){const e=t==="xmlns"?R:r
if(s==="")n.delete(e)
else n.set(e,s)}return this.#K=n}clone(){if(this.#ne!==null)return this.#ne
this.#te??=cloneForBase(this.element,this.target.document)
return this.#te}withOwnClone(e){this.#ne=cloneAgain(this.#te??this.clone())
try{e()}finally{this.#ne=null}}arguments(){return(0,_.vj)(this.argument)}aimAt(e){this.#re=e}warnOfMany(){if(this.#re.length>1)this.warn("only-first")}warn(e,t=this.name){this.run.log.warn(e,this.placeOfAttribute("Transform"),{name:t})}warnAt(e,t){this.run.log.warn(e,t,{name:this.name})}placeOf(e){const t=this.target.isNew(e)?"transform":"base"
if(e.kind==="element")return{file:t,span:spanOf(e)}
if(e.kind!=="attribute"||e.source===null)return null
return{file:t,span:(0,B.CK)(e.source)}}}class TooCostly extends Error{}function spanOf({source:e}){return e===null?{start:0,end:0}:(0,B.CL)(e)}function withPlace(e,t){return e instanceof F.z?e.at(t):e}function childOf(e){const t=e.kind!=="document"&&e.kind!=="attribute"&&e.parent!==null
if(!t)throw new F.z("null-reference")
return e}function expectNoArguments(e){if(e.argument!==null)e.warn("arguments-unexpected")}function replace(e,t){expectNoArguments(e)
e.warnOfMany()
const n=e.clone()
e.target.replace(childOf(t),n)}function remove(e,t){e.warnOfMany()
removeAll(e,t)}function removeAll(e,t){expectNoArguments(e)
e.target.remove(childOf(t))}function insert(e,t){expectNoArguments(e)
append(e,t)}function insertIfMissing(e,t){expectNoArguments(e)
if(e.matches().length===0)append(e,t)}function append(e,t){const n=e.clone()
if(t.kind!=="element"&&t.kind!=="document"){throw new F.z("cannot-contain")}e.target.insert(t,n,null)}function insertBefore(e,t){const n=siblingOf(e,t)
if(n.parent!==null)e.target.insert(n.parent,e.clone(),n)}function insertAfter(e,t){const n=siblingOf(e,t)
if(n.parent!==null)e.target.insert(n.parent,e.clone(),n.next)}function siblingOf(e,t){const[n,...r]=e.arguments()
const{name:s}=e
if(n===undefined)throw new F.z("sibling-argument-absent",{name:s})
if(r.length>0)throw new F.z("sibling-arguments-many",{name:s})
const[i]=e.select(n,t)
if(i===undefined)throw new F.z("sibling-absent",{path:n})
if(i.kind!=="element")throw new F.z("sibling-not-element",{path:n})
return i}function attributesOf(e,t){const n=e.arguments()
if(n.length===0)return e.select("@*",t)
const r=n.map(n=>{const r=e.select(`@${n}`,t)
if(r.length===0)e.warn("attribute-absent",n)
return r})
return n.length===1?r[0]??[]:e.select(`@${n.join("|@")}`,t)}function asAttribute(e){if(e.kind!=="attribute")throw new F.z("not-an-attribute")
return e}function asElement(e){if(e.kind!=="element")throw new F.z("null-reference")
return e}function setAttributes(e,t){setEach(e,t,e=>e.value)}function setTokenizedAttributes(e,t){setEach(e,t,(e,t,n)=>tokenized(e,[t,n]))}function setEach(e,t,n){const r=e.clone()
const s=attributesOf(e,r)
for(const i of s){const s=asAttribute(i)
const o=asElement(t)
const a=n(s,o,r)
const u=o.attribute(s.name)
if(u===null)e.target.append(o,s,a)
else e.target.setValue(u,a,s)}if(s.length===0)e.warn("nothing-to-set")}const W=/\$\(([\u200d\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c:.]+)\)/gu
function tokenized(e,[t,n]){return e.value.replaceAll(W,(r,s)=>{const i=s.toLowerCase()===e.name.toLowerCase()
const o=t.attribute(s)??(i?null:n.attribute(s))
if(o===null)throw new F.z("null-reference",{name:s})
return o.value.replaceAll("'","&apos;")})}function removeAttributes(e,t){const n=attributesOf(e,t)
for(const r of n){e.target.drop(asElement(t),asAttribute(r))}if(n.length>0)return
if(t.kind==="document"&&!e.run.log.isQuiet)throw new F.z("null-reference")
e.warnAt("nothing-to-remove",e.placeOf(t))}function commentOut(e,t){if(t.kind==="document"||t.kind==="attribute"||t.parent===null){throw new F.z("whole-document")}const n=` ${(0,D.qd)(t,e.target,e.text)} `
e.target.replace(t,new i.Zp("comment",n,{source:null}))}function treatment(e,t,n=false){return{on:e,apply:t,isInsertion:n}}const V={Replace:treatment("first",replace),Remove:treatment("first",remove),RemoveAll:treatment("all",removeAll),Insert:treatment("first",insert,true),InsertIfMissing:treatment("first",insertIfMissing,true),InsertBefore:treatment("first",insertBefore,true),InsertAfter:treatment("first",insertAfter,true),SetAttributes:treatment("all",setAttributes),RemoveAttributes:treatment("all",removeAttributes),SetTokenizedAttributes:treatment("all",setTokenizedAttributes),CommentOut:treatment("first",commentOut)}
class Target{document
removed=[]
inserted=new Map
replaced=new Map
changed=new Set
set=new Map
original=new Map
constructor(e){this.document=e}remove(e){const{parent:t}=e
if(t===null)throw new F.z("null-reference")
t.remove(e)
if(!this.inserted.delete(e)&&!this.isNew(t))this.removed.push({node:e,parent:t})
return t}insert(e,t,n){const r=e.kind==="document"&&t.kind==="element"&&e.root!==null
if(r)throw new F.z("second-root")
e.insertBefore(t,n)
this.inserted.set(t,e)}replace(e,t){const{next:n}=e
const r=this.inserted.has(e)
const s=this.replaced.get(e)??(r?null:e)
const i=this.remove(e)
this.insert(i,t,n)
if(s!==null)this.replaced.set(t,s)}setValue(e,t,n){if(e.owner!==null)this.#ue(e.owner)
e.value=t
this.set.set(e,target_placeOf(n))}append(e,{name:t,namespace:n,source:r},s){this.#ue(e)
const o=new i.j3({name:t,namespace:n},s,r)
e.append(o)
this.set.set(o,target_placeOf(o))}drop(e,t){if(t.owner!==e)return
this.#ue(e)
e.drop(t)}#ue(e){this.changed.add(e)
if(this.original.has(e))return
this.original.set(e,e.attributes)
e.attributes=[...e.attributes]}isNew(e){for(let t=e;t!==null;t=t.parent){if(t.kind!=="attribute"&&t.kind!=="document"&&this.inserted.has(t)){return true}}return false}}function target_placeOf({source:e}){return e===null?null:{start:e.valueStart,end:e.valueEnd}}function transform(e,t){const n=new F.t
const r=(0,s.j)(e.document,{keepSpace:true})
const i=(0,L.O)(e,"base")??builtRefusal(r,"base")
if(i!==null||!r.ok)return refused(i,n)
const o=(0,s.j)(t.document,{keepSpace:false})
const a=(0,L.O)(t,"transform")??builtRefusal(o,"transform")
if(a!==null||!o.ok)return refused(a,n)
try{const t=runOf(e,r.document,n)
const s=new Transformation(o.document,t).apply()
if(s!==null)return refused(s,n)
return{ok:true,applies:!n.hasErrors,unsaved:n.hasErrors?null:(0,j.YM)(t.target,e),edits:editsOf(t.target,e),log:n.entries}}catch(e){if(!(e instanceof TooCostly))throw e
return refused({file:"transform",kind:"too-costly",span:q},n)}}const q={start:0,end:0}
function refused(e,t){const n={file:"base",kind:"unreadable",span:q}
return{ok:false,refusal:e??n,log:t.entries}}function builtRefusal(e,t){if(e.ok)return null
const{kind:n,start:r,end:s}=e.fault
return{file:t,kind:n,span:{start:r,end:s}}}function runOf({source:e,document:t},n,r){let i=null
return{target:new Target(n),text:e.text,log:r,budget:new Budget,before:()=>{if(i!==null)return i
const e=(0,s.j)(t,{keepSpace:true})
return i=e.ok?e.document:n}}}class Transformation{#le
#ce
constructor(e,t){this.#le=e
this.#ce=t}apply(){const{log:e}=this.#ce
if(!declaresXdt(this.#le)){e.message("namespace-absent")
return null}const t=this.#fe()
if(t===null)this.#de()
return t}#fe(){const{log:e}=this.#ce
for(const t of elementsOf(this.#le)){if(t.namespace!==Q.x1)continue
const{place:n}=new Step(this.#ce,null,t)
if(t.localName!=="Import"){e.warn("unknown-element",n,{name:t.name})
continue}const r=importFault(t,n)
if(r!==null)e.error(r)
const s=r===null?"import-unjudged":"import"
return{file:"transform",kind:s,span:(r?.detail.place??n).span}}return null}#de(){const e=[]
let t=this.#le.root
while(t!==null){while(e.length>0&&e.at(-1)?.element!==t.parent)e.pop()
const n=t.kind==="element"?new Step(this.#ce,e.at(-1)??null,t):null
const r=n!==null&&this.#he(n)
if(r&&n!==null)e.push(n)
t=r?(0,i.CQ)(t,this.#le):(0,i.Vb)(t,this.#le)}}#he(e){const{log:t}=this.#ce
t.step=e.place.span
try{const n=this.#i(e)
if(n){t.isQuiet=isQuiet(e)
this.#pe(e)}return true}catch(n){if(!(n instanceof F.z))throw n
t.error(n.at(e.place))
return false}finally{t.isQuiet=false}}#i(e){try{const t=e.instruction("Transform")
if(t===null)return false
e.name=(0,_.hd)(t.name,Q.EP)
e.argument=t.argument
return true}catch(t){throw t instanceof F.z?t.at(e.placeOfAttribute("Transform")):t}}#pe(e){const{log:t}=this.#ce
const{isInsertion:n,on:r,apply:s}=V[e.name]
let i=false
try{i=n?hasParent(e):hasMatch(e)
if(!i)return
e.judgePath()
const t=n?e.parents():e.matches()
e.aimAt(t)
const[o]=t
if(r==="all")this.#me(e,t)
else if(o!==undefined)s(e,o)}catch(n){if(!(n instanceof F.z))throw n
t.error(n.at(e.placeOfAttribute("Transform")))}finally{if(!i)t.message("not-executing",e.name)}}#me(e,t){const{apply:n}=V[e.name]
e.clone()
for(const r of t){try{e.withOwnClone(()=>{n(e,r)})}catch(e){if(!(e instanceof F.z))throw e
this.#ce.log.error(e)}}}}function isQuiet(e){const t=e.element.attributeOf(Q.x1,"SupressWarnings")
if(t===null)return false
const n=(0,r.yG)(t.value)
if(n===null)throw new F.z("not-boolean")
return n}function hasMatch(e){if(e.matches().length>0)return true
let t=e
while(t.parent!==null&&t.parent.matches().length===0)t=t.parent
missing(e,t)
return false}function hasParent(e){if(e.parents().length>0)return true
let t=e
while(t.parent!==null&&t.parent.parentPath!==""&&t.parent.parents().length===0){t=t.parent}missing(e,t)
return false}function missing(e,t){const{path:n,place:r}=t
const s=e.existedBefore(n)?"no-longer-there":"no-match"
if(V[e.name].isInsertion)throw new F.z(s,{place:r,path:n})
e.run.log.warn(s,r,{path:n})}function*elementsOf(e){for(let t=(0,i.CQ)(e,e);t!==null;t=(0,i.CQ)(t,e)){if(t.kind==="element")yield t}}function declaresXdt(e){for(const{attributes:t}of elementsOf(e)){if(t.some(({isDeclaration:e,value:t})=>e&&t===Q.x1)){return true}}return false}function importFault(e,t){const n=["assembly","path","namespace"]
const r=e.attributes.find(({name:e,namespace:t})=>t!==""||!n.includes(e))
if(r!==undefined){const e=r.source===null?t.span:(0,B.CK)(r.source)
const n={place:{...t,span:e},name:r.name}
return new F.z("import-attribute",n)}const[s,i,o]=n.map(t=>e.attribute(t)!==null)
const a=s!==i&&o===true
return a?null:new F.z("import",{place:t})}},1842:(e,t,n)=>{n.d(t,{O:()=>refusalOf,W:()=>readForEngine})
var r=n(4573)
var s=n.n(r)
var i=n(8480)
var o=n(6030)
var a=n(5602)
var u=n(3839)
const l=[[[239,187,191],"utf-8"],[[255,254],"utf-16le"],[[254,255],"utf-16be"]]
function readForEngine(e){const{bytes:t}=e
if(t.length<3)return{ok:false,kind:"too-short",span:{start:0,end:0}}
const n=sourceOf(t)
const r=(0,u.S)(n.text)
if(!r.ok){const{start:e,end:t}=r.fault
return{ok:false,kind:"unreadable",span:{start:e,end:t}}}return{ok:true,file:{...e,source:n,document:r.document}}}function sourceOf(e){const t=r.Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const n=l.find(([t])=>t.every((t,n)=>e[n]===t))
const[s,i]=n??[[],"utf-8"]
const u=t.subarray(s.length)
const c=(0,o.D4)(u,i)
const f=typeof c==="string"?c:new TextDecoder(i).decode(u)
return new a.k(f,i,t.subarray(0,s.length))}const c=/^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["'](?!1\.0["'])/
function refusalOf({document:e},t){const n=c.exec(e.text)
if(n!==null){const e=n[0].length
return{file:t,kind:"version",span:{start:e,end:e+1}}}const r=(0,i.l)(e)
return r===null?null:{file:t,kind:"name",span:r.span}}},7041:(e,t,n)=>{n.d(t,{dx:()=>readInstruction,hd:()=>resolve,vj:()=>splitArguments})
var r=n(6550)
var s=n(9339)
var i=n(6689)
const o=/^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+$/u
function readInstruction(e){const t=(0,r.Bq)(e)
const n=t.indexOf("(")
const i=(0,r.Bq)(n<0?t:t.slice(0,n))
const a=n<0||t.endsWith(")")
if(!o.test(i)||!a||n>=0&&/^\s/.test(t)){throw new s.z("malformed")}const u=n<0?"":t.slice(n+1,-1)
return{name:i,argument:u===""?null:u}}function splitArguments(e){if(e===null)return[]
if(!e.includes(","))return[e]
const t=[]
let n=[]
let s=0
for(const i of e.split(",")){n.push(i)
for(const e of i.match(/[()]/g)??[])s+=e==="("?1:-1
if(s!==0)continue
t.push((0,r.Bq)(n.join(",")))
n=[]}if(n.length>0)t.push((0,r.Bq)(n.join(",")))
return t}function resolve(e,t){const n=t.find(t=>t===e)
if(n!==undefined)return n
const r=t.includes("Insert")
if(r&&i.bp.includes(e))throw new s.z("abstract-type",{name:e})
const o=[...i.EP,...i.GX,...i.bp,...i.wk]
throw new s.z(o.includes(e)?"wrong-type":"unknown-type",{name:e})}},445:(e,t,n)=>{n.d(t,{D:()=>LayeredFile})
var r=n(3715)
var s=n(5602)
var i=n(3839)
class LayeredFile{file
#ge
#be
constructor(e,t=e,n=[]){this.#ge=e
this.file=t
this.#be=n}with(e,t){if(t.length===0)return this
const{source:n}=this.file
const o=(0,r.c)(n.text,t)
const a=(0,i.S)(o)
if(!a.ok)return null
const u={...this.file,source:new s.k(o,n.encoding,Buffer.alloc(0)),document:a.document}
const l={file:e,pieces:piecesOf(t)}
return new LayeredFile(this.#ge,u,[...this.#be,l])}originOf=e=>{const t=this.file.source.text[e.start]==="<"
let{start:n,end:r}=e
for(const{file:e,pieces:s}of this.#be.toReversed()){const i=t?null:writtenIn(s,{start:n,end:r})
const o=i??sourceAt(s,n)
if(o!==null)return{file:e,span:o}
const a=offsetBefore(s,n)
r=Math.max(a,offsetBefore(s,Math.max(r-1,n))+Number(r>n))
n=a}return{file:this.#ge,span:{start:n,end:r}}}}function piecesOf(e){let t=0
return[...e].sort((e,t)=>e.start-t.start).map(e=>{const n=e.start+t
t+=e.text.length-(e.end-e.start)
return{edit:e,start:n,end:n+e.text.length}})}function lastBefore(e,t){let[n,r]=[0,e.length]
while(n<r){const s=n+r>>1
if((e[s]?.start??Infinity)<=t)n=s+1
else r=s}return n-1}function writtenIn(e,{start:t,end:n}){for(let r=Math.max(lastBefore(e,t),0);r<e.length;r+=1){const s=e[r]
if(s===undefined||s.start>=n)return null
if(s.edit.from!==null&&s.end>t)return s.edit.from}return null}function sourceAt(e,t){const n=lastBefore(e,t)
const r=e[n]
if(r===undefined||t>=r.end)return null
for(let t=n;e[t]?.edit.start===r.edit.start;t-=1){const n=e[t]?.edit.from??null
if(n!==null)return n}return null}function offsetBefore(e,t){const n=e[lastBefore(e,t)]
if(n===undefined)return t
const{edit:r,end:s}=n
return t<s?r.start:r.end+(t-s)}},9339:(e,t,n)=>{n.d(t,{t:()=>Log,z:()=>StepError})
class StepError extends Error{code
detail
constructor(e,t={}){super(e)
this.code=e
this.detail=t}at(e){return this.detail.place==null?new StepError(this.code,{...this.detail,place:e}):this}}class Log{entries=[]
isQuiet=false
step=null
get hasErrors(){return this.entries.some(({kind:e})=>e==="error")}error({code:e,detail:{place:t=null,name:n="",path:r=""}}){this.#xe({kind:"error",code:e,place:t,name:n,path:r})}warn(e,t,n={}){const{name:r="",path:s=""}=n
if(this.isQuiet)this.#xe({kind:"message",code:e,place:null,name:r,path:s})
else this.#xe({kind:"warning",code:e,place:t,name:r,path:s})}message(e,t=""){this.#xe({kind:"message",code:e,place:null,name:t,path:""})}#xe(e){this.entries.push({...e,step:this.step})}}},6689:(e,t,n)=>{n.d(t,{EP:()=>s,ER:()=>o,GX:()=>i,bp:()=>a,wk:()=>u,x1:()=>r})
const r="http://schemas.microsoft.com/XML-Document-Transform"
const s=["Replace","Remove","RemoveAll","Insert","InsertIfMissing","InsertBefore","InsertAfter","SetAttributes","RemoveAttributes","SetTokenizedAttributes","CommentOut"]
const i=["DefaultLocator","Match","Condition","XPath"]
const o=["Transform","Locator","SupressWarnings"]
const a=["AttributeTransform","InsertBase"]
const u=["IXmlOriginalDocumentService","MessageType","IXmlTransformationLogger","NamedTypeFactory","PositionTrackingTextReader","WhitespaceTrackingTextReader","XmlArgumentUtility","XmlAttributePreservationDict","XmlAttributePreservationProvider","XmlAttributePreservingWriter","XmlElementContext","XmlFileInfoDocument","IXmlFormattableAttributes","XmlFormatter","XPathAxis","Locator","XmlNodeContext","XmlNodeException","MissingTargetMessage","TransformFlags","Transform","XmlTransformableDocument","XmlTransformation","XmlTransformationException","XmlTransformationLogger","CommonErrors","SetTokenizedAttributeStorage"]},7502:(e,t,n)=>{n.d(t,{MU:()=>leafText,Mk:()=>escaped,Nm:()=>hasForbiddenHyphens,qd:()=>nodeText})
var r=n(9278)
var s=n(4390)
var i=n(9339)
var o=n(5251)
function nodeText(e,t,n){const{source:r}=e
const{text:s,isComplete:i}=written(e)
const o=r!==null&&!t.isNew(e)&&!isTouched(e,t)
return o&&i?n.slice(r.start,r.end):s}function isTouched(e,{changed:t,inserted:n,removed:r}){const s=new Set([...n.values(),...r.map(({parent:e})=>e)])
for(let n=e;n!==null;n=inOrder(n,e)){if(n.kind==="element"&&(t.has(n)||s.has(n)))return true}return false}function inOrder(e,t){return e.kind!=="element"&&e===t?null:(0,r.CQ)(e,t)}function written(e){const t=[]
const n=[]
const r=new o.Y(false)
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
return{text:t.join(""),isComplete:s}}function refuseHyphens(e){if(hasForbiddenHyphens(e))throw new i.z("comment-hyphens")}function hasForbiddenHyphens({kind:e,value:t}){return e==="comment"&&/--|-$/.test(t)}function tagText({name:e,attributes:t,declarations:n}){const r=t.map(e=>` ${e.name}="${writtenValue(e.attribute.value)}"`)
const s=n.map(({prefix:e,namespace:t})=>{const n=e===""?"":`:${e}`
return` xmlns${n}="${writtenValue(t)}"`})
return`<${e}${r.join("")}${s.join("")}`}function writtenValue(e){return e.replaceAll(/[&<>"\n\r]/g,e=>s.t[e]??e)}function leafText({kind:e,value:t,name:n}){switch(e){case"text":case"white-space":return escapedText(t)
case"cdata":return`<![CDATA[${t}]]>`
case"comment":return`\x3c!--${t}--\x3e`
case"instruction":return`<?${n}${t===""?"":` ${t}`}?>`
case"reference":return`&${n};`
case"doctype":case"declaration":return""}}function escaped(e,t='"'){const n=t==='"'?"'":'"'
return e.replaceAll(/[&<"'\t\n\r]/g,e=>e===n?e:s.t[e]??e)}function escapedText(e){return e.replaceAll(/[&<>]/g,e=>s.t[e]??e)}},9074:(e,t,n)=>{n.d(t,{G5:()=>savedFile,YM:()=>unsavedBecauseOf,cZ:()=>asSaved,fN:()=>losesCharacters})
var r=n(4573)
var s=n.n(r)
var i=n(3715)
var o=n(6030)
var a=n(7502)
const u=/^<\?xml[ \t\r\n][^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][\w.-]*)["']/
const l={"us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const c=/^(?:utf-(?:7|8|16|16le|16be|32|32le|32be)|unicode.*|ucs-2|iso-10646-ucs-2|us-ascii|ascii|ansi.*|iso-?8859-\d+(?:-[ei])?|iso-2022-.*|latin\d|l\d|windows-\d+|ibm\d+.*|cp\d{3,5}|dos-\d+|koi8.*|gb.*|big5.*|shift.jis|sjis|euc-.*|hz-gb-2312|johab|ks_c.*|macintosh|x-.*|tis-620|din_66003|ns_4551-1|sen_850200_b|asmo-708|logical|visual|csiso.*|greek.*|hebrew|arabic|cyrillic)$/
function declaredEncoding({bytes:e,source:t}){const n=e[0]===239&&e[1]===187||t.encoding.startsWith("utf-16")
return n?null:u.exec(t.text)?.[1]?.toLowerCase()??null}function unsavedBecauseOf({document:e,inserted:t},n){const{root:r}=e
if(r!==null&&t.has(r)&&isNextToMarkup(r))return"root"
const s=declaredEncoding(n)
if(s!==null&&!c.test(s))return"encoding"
for(const e of t.keys()){if(e.kind==="element"||!(0,a.Nm)(e))continue
if(isInDocument(e))return"comment-hyphens"}return null}function isInDocument(e){let t=e
while(t.parent!==null)t=t.parent
return t.kind==="document"}function isNextToMarkup({previous:e,next:t}){return e?.kind!=="white-space"||t?.kind==="comment"}function narrowEncoding(e){const t=declaredEncoding(e)??""
return(Object.hasOwn(l,t)?l[t]:undefined)??null}function losesCharacters(e,t){const n=narrowEncoding(t)
return n!==null&&(0,o.qs)(n)?.test(e)===true}function savedFile(e,t){const n=(0,i.c)(e.source.text,t)
const s=narrowEncoding(e)
if(s!==null)return{path:e.path,bytes:(0,o.lF)(n,s)}
const a=declaredEncoding(e)==="utf-8"?f:d
return{path:e.path,bytes:r.Buffer.concat([a,e.source.encode(n)])}}const f=r.Buffer.from("\ufeff")
const d=r.Buffer.alloc(0)
function asSaved(e,t){const n=narrowEncoding(t)
const r=n===null?null:(0,o.qs)(n)
if(r===null)return e
const s=e.map(e=>({...e,text:e.text.replaceAll(r,"?")}))
return[...lossesIn(t.source.text,r,e),...s]}function lossesIn(e,t,n){const r=n.filter(({start:e,end:t})=>t>e).sort((e,t)=>e.start-t.start)
const s=[]
let i=0
for(const{index:n,0:o}of e.matchAll(t)){while((r[i]?.end??Infinity)<=n)i+=1
if((r[i]?.start??Infinity)<=n)continue
s.push({start:n,end:n+o.length,text:"?",from:null})}return s}},5251:(e,t,n)=>{n.d(t,{Y:()=>WriterScope})
class WriterScope{#we=[]
#ke=[]
#ve=new Map
#ye=new Map
#Oe
constructor(e){this.#Oe=e}enter(e){const{namespace:t,localName:n}=e
const r=this.#ke.at(-1)?.default??""
const s=t===""?null:this.#Ne(t,r)
const i=t===""?"":s??e.prefix
const o={before:this.#we.length,outerDefault:r,default:r,isDefaultDeclared:false,generated:0}
this.#ke.push(o)
if(i==="")o.default=t
else this.#Te(i,t,false)
const a=i===""?n:`${i}:${n}`
const u=this.#Se(e,{level:o,isPrefixed:i!==""})
return{name:a,attributes:u,declarations:this.#Ee(o)}}leave(){const e=this.#ke.pop()
while(e!==undefined&&this.#we.length>e.before)this.#Ae()}#Se({attributes:e},t){const n=new Set
const r=[]
for(const s of e){if(this.#Oe&&n.has(s.name))continue
n.add(s.name)
r.push({attribute:s,name:this.#Pe(s,t)})}return r}#Pe(e,{level:t,isPrefixed:n}){const{name:r,namespace:s,localName:i,value:o,isDeclaration:a}=e
if(a){if(r!=="xmlns")this.#Te(i,o,true)
else{if(n)t.default=o
t.isDefaultDeclared=true}return r}if(s===""||e.prefix==="xml")return r
return`${this.#Me(e,t)}:${i}`}#Me({namespace:e,prefix:t},n){const r=this.#ve.get(t)?.depth===this.#ke.length
const s=t===""||r?null:t
const i=this.#ye.get(e)?.prefix??null
if(i!==null&&(s===null||s===i))return i
n.generated+=s===null?1:0
const o=s??`d${this.#ke.length}p${n.generated}`
this.#Te(o,e,false)
return o}#Ee(e){const t=this.#we.slice(e.before).filter(({isDeclared:e})=>!e)
const n=e.default!==e.outerDefault&&!e.isDefaultDeclared
const r=n?[{prefix:"",namespace:e.default}]:[]
return[...t.reverse(),...r]}#Ne(e,t){const n=this.#ye.get(e)
return n?.prefix??(e===t?"":null)}#Te(e,t,n){const r=this.#ve.get(e)??null
if(r?.namespace===t){r.isDeclared||=n
return}const s=this.#ke.length
if(n&&r?.depth===s)r.isDeclared=true
if(r!==null)this.#$e(r)
const i=this.#ye.get(t)??null
const o={prefix:e,namespace:t,isDeclared:n,depth:s,former:r,older:i,newer:null}
if(i!==null)i.newer=o
this.#ye.set(t,o)
this.#ve.set(e,o)
this.#we.push(o)}#Ae(){const e=this.#we.pop()
if(e===undefined)return
this.#$e(e)
const{former:t,prefix:n}=e
if(t===null){this.#ve.delete(n)
return}this.#ve.set(n,t)
this.#Be(t)}#$e({namespace:e,older:t,newer:n}){if(t!==null)t.newer=n
if(n!==null)n.older=t
else if(t===null)this.#ye.delete(e)
else this.#ye.set(e,t)}#Be(e){const{namespace:t,older:n,newer:r}=e
if(n!==null)n.newer=e
if(r!==null)r.older=e
else this.#ye.set(t,e)}}},5780:(e,t,n)=>{n.d(t,{j:()=>build})
var r=n(1519)
const s=/<!--[^]*?-->|<\?[^]*?\?>|<!ENTITY[ \t\r\n]+([^ \t\r\n%"'<>]+)[ \t\r\n]+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/g
const i=1e6
const o=50
const a=/&([^#&;][^&;]*);/g
const u=/&#(x[0-9a-fA-F]+|[0-9]+);/g
class Entities{#Ce=new Map
#e=i
constructor(e){for(const t of e?.matchAll(s)??[]){const[,e,n,r]=t
if(e===undefined||this.#Ce.has(e))continue
this.#Ce.set(e,withCharacters(n??r??""))}}expand(e){return this.#ze(e,0)}decode(e){return this.#De(e,0)}#ze(e,t){const n=(0,r.pj)(e)
if(n!==undefined)return{ok:true,text:n}
const s=this.#Ce.get(e)
if(s===undefined||t>o)return{ok:false,entity:e}
this.#e-=s.length+1
if(this.#e<0)return{ok:false,entity:e}
return this.#De(s,t+1)}#De(e,t){if(!e.includes("&"))return{ok:true,text:e}
const n=[]
let r=0
for(const s of e.matchAll(a)){const i=this.#ze(s[1]??"",t)
if(!i.ok)return i
n.push(withCharacters(e.slice(r,s.index)),i.text)
r=s.index+s[0].length}return{ok:true,text:n.join("")+withCharacters(e.slice(r))}}}function withCharacters(e){return e.replaceAll(u,(e,t)=>String.fromCodePoint(t.startsWith("x")?Number.parseInt(t.slice(1),16):Number(t)))}var l=n(9278)
class Unbuildable extends Error{fault
constructor(e){super(e.kind)
this.fault=e}}function build(e,{keepSpace:t}){try{return{ok:true,document:new Builder(e,t).build()}}catch(e){if(!(e instanceof Unbuildable))throw e
return{ok:false,fault:e.fault}}}class Builder{source
keepSpace
#t
#le=new l.kG
#Ie
#je=new Map([["xml",[l.ix]],["xmlns",[l.vv]]])
#ke=[]
#ce=null
#Xe=false
constructor(e,t){this.source=e
this.keepSpace=t
this.#t=e.text
const{doctype:n}=e
this.#Ie=new Entities(n&&this.#t.slice(n.start,n.end))}build(){const{nodes:e}=this.source
const t=this.#t.length
this.#ke.push({parent:this.#le,nodes:e,next:0,offset:this.#Le(),end:t})
for(let e=this.#ke.at(-1);e!==undefined;e=this.#ke.at(-1)){const t=e.nodes[e.next]
e.next+=1
if(t===undefined)this.#_e(e)
else this.#Fe(e,t)}return this.#le}#Le(){if(!/^<\?xml[ \t\r\n]/.test(this.#t))return 0
const e=this.#t.indexOf("?>")+2
const t=this.#t.slice("<?xml".length,e-2)
this.#xe(this.#le,new l.Zp("declaration",t,{source:{start:0,end:e},name:"xml"}))
return e}#_e(e){this.#Qe(e,e.end)
this.#Re(e,e.end)
this.#ke.pop()
const{parent:t}=e
if(t.kind!=="element")return
for(const e of t.attributes){if(e.isDeclaration)this.#je.get(declaredPrefix(e.name))?.pop()}}#Fe(e,t){this.#Qe(e,t.start)
e.offset=t.end
if(t.kind==="text")this.#We(t,true)
else if(t.kind==="reference"&&!this.#Ve(t))this.#We(t,true)
else{this.#Re(e,t.start)
if(t.kind==="element")this.#qe(e.parent,t)
else this.#xe(e.parent,this.#Ze(t.kind,t))}}#Qe(e,t){if(t>e.offset)this.#We({start:e.offset},false)}#We({start:e},t){this.#ce??=e
this.#Xe||=t}#Re({parent:e},t){const n=this.#ce
const r=this.#Xe
this.#ce=null
this.#Xe=false
if(n===null||!r&&!this.keepSpace)return
const s={start:n,end:t}
const i=r?"text":"white-space"
const o=this.#Ue(this.#t.slice(n,t),s)
this.#xe(e,new l.Zp(i,o,{source:s}))}#Ve({start:e,end:t}){return!/^&(?:#.*|amp|lt|gt|quot|apos);$/.test(this.#t.slice(e,t))}#Ue(e,t){const n=this.#Ie.decode(e)
if(!n.ok)throw new Unbuildable({kind:"unknown-entity",...t})
return n.text}#Ze(e,{start:t,end:n}){const r=this.#t.slice(t,n)
const s={start:t,end:n}
if(e==="reference"){const e=r.slice(1,-1)
return new l.Zp("reference",this.#Ue(r,s),{source:s,name:e})}if(e==="instruction"){const[,e="",t=""]=/^<\?([^ \t\r\n?]+)[ \t\r\n]*([^]*)\?>$/.exec(r)??[]
return new l.Zp("instruction",t,{source:s,name:e})}const[i,o]=c[e]??[0,0]
return new l.Zp(e,r.slice(i,r.length-o),{source:s})}#qe(e,t){const n=t.attributes.filter(({name:e})=>isDeclaration(e))
for(const{name:e,raw:r}of n)this.#Te(declaredPrefix(e),r,t)
const r={start:t.start+1,end:t.nameEnd}
const s=this.#q(t.name,r)??this.#je.get("")?.at(-1)??""
const i=new l.rb({name:t.name,namespace:s},t,this.#le)
for(const e of t.attributes)i.attributes.push(this.#Ye(e))
for(const e of i.attributes)e.owner=i
this.#xe(e,i)
const o={nodes:t.nodes,next:0,offset:t.startTagEnd,end:t.endTagStart}
this.#ke.push({parent:i,...o,end:Math.max(o.end,o.offset)})}#Te(e,t,n){const r=this.#Ue(t,n)
const s=this.#je.get(e)
if(s===undefined)this.#je.set(e,[r])
else s.push(r)}#Ye(e){const{name:t,raw:n,start:r,nameEnd:s,valueStart:i,valueEnd:o}=e
const a=this.#Ue(n,{start:i,end:o})
const u=t==="xmlns"?l.vv:this.#q(t,{start:r,end:s})??""
return new l.j3({name:t,namespace:u},a,e)}#q(e,t){const n=e.indexOf(":")
if(n<0)return null
const r=this.#je.get(e.slice(0,n))?.at(-1)
if(r===undefined)throw new Unbuildable({kind:"undeclared-prefix",...t})
return r}#xe(e,t){e.insertBefore(t,null)}}const c={cdata:[9,3],comment:[4,3]}
function isDeclaration(e){return e==="xmlns"||e.startsWith("xmlns:")}function declaredPrefix(e){return e.slice("xmlns:".length)}},9278:(e,t,n)=>{n.d(t,{CQ:()=>following,SO:()=>isTextual,Vb:()=>followingOutside,Zp:()=>DomLeaf,ix:()=>r,j3:()=>DomAttribute,kG:()=>DomDocument,rb:()=>DomElement,vv:()=>s})
const r="http://www.w3.org/XML/1998/namespace"
const s="http://www.w3.org/2000/xmlns/"
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
#Ge=null
constructor({name:e,namespace:t},n,r){super()
this.name=e
this.namespace=t
this.source=n
this.document=r
this.localName=localPart(e)
this.prefix=prefixPart(e)}attribute(e){return this.#He().byName.get(e)??null}attributeOf(e,t){return this.#He().byMeaning.get(meaningOf({namespace:e,localName:t}))??null}#He(){const{attributes:e}=this
if(this.#Ge?.of===e&&this.#Ge.size===e.length)return this.#Ge
this.#Ge={of:e,size:0,byName:new Map,byMeaning:new Map}
for(const t of e)addTo(this.#Ge,t)
return this.#Ge}append(e){const t=this.attributeOf(e.namespace,e.localName)
if(t!==null)this.drop(t)
e.owner=this
const n=this.#He()
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
this.prefix=prefixPart(e)}get isDeclaration(){return this.namespace===s}get parent(){return this.owner}}class DomLeaf{kind
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
n=n.parent}return null}}}

