"use strict"
const e=require("./base.js")
function isVisible(e){return!("doctype"===e.kind||"declaration"===e.kind||require("./deferred_transform_engine.js").i(e)&&("document"===e.parent?.kind||null!==e.previous&&require("./deferred_transform_engine.js").i(e.previous)))}function inTree(e){return"attribute"!==e.kind}function*ancestors(e){for(let t=e.parent;null!==t;t=t.parent)yield t}function*descendants(e){if(inTree(e))for(let t=require("./deferred_transform_engine.js").a(e,e);null!==t;t=require("./deferred_transform_engine.js").a(t,e))isVisible(t)&&(yield t)}function topOf(e){let t=e
for(let n=e.parent;null!==n;n=n.parent)t=n
return t}function*backwards(e){let t=lastWithin(e)
for(;;){if(isVisible(t)&&(yield t),t===e)return
t=null===t.previous?t.parent:lastWithin(t.previous)}}function lastWithin(e){let t=e
for(;"element"===t.kind&&null!==t.last;)t=t.last
return t}function namespaceNode(e,t,n){const r=new(require("./deferred_transform_engine.js").D)({name:t,namespace:require("./deferred_transform_engine.js").X},n,null)
return r.owner=e,r}function withSelf(e){return function*(t){yield t,yield*e(t)}}const t={ancestor:ancestors,"ancestor-or-self":withSelf(ancestors),attribute:function*attributes(e){if("element"===e.kind)for(const t of e.attributes)t.isDeclaration||(yield t)},child:function*children(e){if("element"===e.kind||"document"===e.kind)for(let t=e.first;null!==t;t=t.next)isVisible(t)&&(yield t)},descendant:descendants,"descendant-or-self":withSelf(descendants),following:function*allFollowing(e){const t=topOf(e),n=inTree(e)?e:e.owner
if(null===n||"document"===n.kind)return
let r=inTree(e)?require("./deferred_transform_engine.js").f(n,t):require("./deferred_transform_engine.js").a(n,t)
for(;null!==r;r=require("./deferred_transform_engine.js").a(r,t))isVisible(r)&&(yield r)},"following-sibling":function*followingSiblings(e){if(inTree(e)&&"document"!==e.kind)for(let t=e.next;null!==t;t=t.next)isVisible(t)&&(yield t)},namespace:function*namespaces(e){if("element"!==e.kind)return
const t=new Set
let n=e
for(;"element"===n?.kind;){for(const{isDeclaration:r,name:i,value:s}of n.attributes)r&&!t.has(i)&&(t.add(i),""!==s&&(yield namespaceNode(e,i,s)))
n=n.parent}yield namespaceNode(e,"xmlns:xml",require("./deferred_transform_engine.js").b)},*parent({parent:e}){null!==e&&(yield e)},preceding:function*allPreceding(e){let t=inTree(e)?e:e.owner
for(;null!==t&&"document"!==t.kind;){for(let e=t.previous;null!==e;e=e.previous)yield*backwards(e)
t=t.parent}},"preceding-sibling":function*precedingSiblings(e){if(inTree(e)&&"document"!==e.kind)for(let t=e.previous;null!==t;t=t.previous)isVisible(t)&&(yield t)},*self(e){yield e}}
function stringOf(e,t){if("attribute"===e.kind)return t.spendText(e.value)
if(e instanceof require("./deferred_transform_engine.js").c)return t.spendText(require("./deferred_transform_engine.js").i(e)?runFrom(e):e.value)
const n=[]
for(let r=require("./deferred_transform_engine.js").a(e,e);null!==r;r=require("./deferred_transform_engine.js").a(r,e))t.spend(1),require("./deferred_transform_engine.js").i(r)&&n.push(r.value)
return t.spendText(n.join(""))}function runFrom(e){const t=[]
for(let n=e;null!==n&&require("./deferred_transform_engine.js").i(n);n=n.next)t.push(n.value)
return t.join("")}function toText(e,t){if("string"==typeof e)return e
if("number"==typeof e)return numberText(e)
if("boolean"==typeof e)return e?"true":"false"
const[n]=e
return void 0===n?"":stringOf(n,t)}function toBoolean(e){return"number"==typeof e?0!==e&&!Number.isNaN(e):"boolean"==typeof e?e:e.length>0}function toNumber(e,t){return"number"==typeof e?e:"boolean"==typeof e?e?1:0:numberOf(toText(e,t))}const n=/^-?(?:\d+\.?\d*|\.\d+)$/
function numberOf(t){const r=e.k(t,/[ \t\r\n]/)
if(n.test(r))return Number(r)
const i=r.toLowerCase()
return"infinity"===i?1/0:"-infinity"===i?-1/0:NaN}function numberText(e){if(!Number.isFinite(e))return String(e)
if(Object.is(e,-0))return"-0"
const[t="",n=""]=e.toExponential().split("e"),r=Number(n)
return r>=-5&&r<15?String(e):`${t}E${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}const r={"=":"=","!=":"!=","<":">","<=":">=",">":"<",">=":"<="}
function compare(e,[t,n],i){return isNodes(t)&&isNodes(n)?compareSets(e,[t,n],i):isNodes(t)?compareSet(e,[t,n],i):isNodes(n)?compareSet(r[e],[n,t],i):compareScalars(e,[t,n],i)}function isNodes(e){return"object"==typeof e}function compareSet(e,[t,n],r){return"boolean"==typeof n?compareScalars(e,[toBoolean(t),n],r):t.some(t=>compareScalars(e,[stringOf(t,r),n],r))}function compareScalars(e,[t,n],r){return"="===e||"!="===e?equals([t,n],r)===("="===e):compareNumbers(e,toNumber(t,r),toNumber(n,r))}function equals([e,t],n){return"boolean"==typeof e||"boolean"==typeof t?toBoolean(e)===toBoolean(t):"number"==typeof e||"number"==typeof t?toNumber(e,n)===toNumber(t,n):toText(e,n)===toText(t,n)}function compareNumbers(e,t,n){switch(e){case"<":return t<n
case"<=":return t<=n
case">":return t>n
case">=":return t>=n
case"=":return t===n
case"!=":return t!==n}}function compareSets(e,t,n){const[r,i]=t.map(e=>e.map(e=>stringOf(e,n)))
if("="===e){const e=new Set(r)
return i.some(t=>e.has(t))}if("!="===e)return differ(r,i)
const[s,o]=[r,i].map(e=>e.map(numberOf)),a="<"===e||"<="===e
return compareNumbers(e,a?least(s):-least(s.map(e=>-e)),a?-least(o.map(e=>-e)):least(o))}function differ(e,t){return 0!==e.length&&0!==t.length&&new Set([...e,...t]).size>1}function least(e){let t=NaN
for(const n of e)n>=t||Number.isNaN(n)||(t=n)
return t}function text({node:e,budget:t},n,r=0){const i=n[r]
return t.spendText(void 0===i?stringOf(e,t):toText(i,t))}function number$1(e,t,n=0){const r=t[n]
return void 0===r?numberOf(text(e,[])):toNumber(r,e.budget)}function nodeOf({node:e},[t]){return void 0===t?e:t[0]??null}function round(e){return Number.isFinite(e)?Math.floor(e+.5):e}function localName(e){return"element"===e?.kind?e.localName:"attribute"===e?.kind?"xmlns"===e.name?"":e.localName:"instruction"===e?.kind?e.name:""}function name(e){return"element"===e?.kind?e.name:"attribute"===e?.kind?e.isDeclaration?localName(e):e.name:"instruction"===e?.kind?e.name:""}function namespace(e){return"element"===e?.kind?e.namespace:"attribute"!==e?.kind||e.isDeclaration?"":e.namespace}function substring(e,t,n){let r=round(t)-1
if(Number.isNaN(r)||e.length<=r)return""
if(null===n)return e.slice(Math.max(0,r))
let i=round(n)
if(Number.isNaN(i))return""
if(r<0||i<0){if(i+=r,!(i>0))return""
r=0}return e.slice(r,r+i)}function translate(e,t,n){const r=new Map
for(let e=0;e<t.length;e+=1){const i=t.charAt(e)
r.has(i)||r.set(i,n.charAt(e))}const i=[]
for(let t=0;t<e.length;t+=1){const n=e.charAt(t)
i.push(r.get(n)??n)}return i.join("")}function language(e){let t=e
for(;null!==t;t=t.parent){const e="element"===t.kind?t.attributeOf(require("./deferred_transform_engine.js").b,"lang"):null
if(null!==e)return e.value}return""}function isLanguage(e,t){const[n,r]=[t.toLowerCase(),e.toLowerCase()]
return n.startsWith(r)&&(n.length===r.length||"-"===n.charAt(r.length))}function before(e,t){return e.slice(0,Math.max(0,e.indexOf(t)))}function after(e,t){const n=e.indexOf(t)
return n<0?"":e.slice(n+t.length)}const i=new Map([["",(e,[t=[]])=>t],["last",({size:e})=>e],["position",({position:e})=>e],["count",(e,[t])=>t.length],["id",()=>[]],["local-name",(e,t)=>localName(nodeOf(e,t))],["namespace-uri",(e,t)=>namespace(nodeOf(e,t))],["name",(e,t)=>name(nodeOf(e,t))],["string",(e,t)=>text(e,t)],["concat",(e,t)=>t.map((n,r)=>text(e,t,r)).join("")],["starts-with",(e,t)=>text(e,t).startsWith(text(e,t,1))],["contains",(e,t)=>text(e,t).includes(text(e,t,1))],["substring-before",(e,t)=>before(text(e,t),text(e,t,1))],["substring-after",(e,t)=>after(text(e,t),text(e,t,1))],["substring",(e,t)=>substring(text(e,t),number$1(e,t,1),t.length<3?null:number$1(e,t,2))],["string-length",(e,t)=>text(e,t).length],["normalize-space",(e,t)=>normalized(text(e,t))],["translate",(e,t)=>translate(text(e,t),text(e,t,1),text(e,t,2))],["boolean",(e,[t=!1])=>toBoolean(t)],["not",(e,[t=!1])=>!toBoolean(t)],["true",()=>!0],["false",()=>!1],["lang",(e,t)=>isLanguage(text(e,t),language(e.node))],["number",(e,t)=>number$1(e,t)],["sum",({budget:e},[t])=>t.reduce((t,n)=>t+numberOf(stringOf(n,e)),0)],["floor",(e,t)=>Math.floor(number$1(e,t))],["ceiling",(e,t)=>Math.ceil(number$1(e,t))],["round",(e,t)=>round(number$1(e,t))]])
function normalized(e){return e.split(/[ \t\r\n]+/).filter(e=>""!==e).join(" ")}const s=["ancestor","ancestor-or-self","attribute","child","descendant","descendant-or-self","following","following-sibling","namespace","parent","preceding","preceding-sibling","self"]
function isPositional(e){return"number"===e.type||asksPosition(e)}function asksPosition(e){switch(e.kind){case"operation":return asksPosition(e.left)||asksPosition(e.right)
case"call":return"position"===e.name||"last"===e.name||e.arguments.some(asksPosition)
case"step":case"filter":return asksPosition(e.input)
case"constant":case"context":case"root":case"nothing":return!1}}function inDocumentOrder(e,t){const[n]=e,r=[...new Set(e)]
return void 0===n||1===r.length?r:(number(topOf(n),t),r.sort((e,t)=>orderOf(e)-orderOf(t)))}function orderOf(e){return"attribute"===e.kind&&e.isDeclaration?e.owner?.order??0:e.order}function number(e,t){if("document"===e.kind&&e.isNumbered)return
let n=0
const count=e=>{if(e.order=n,n+=1,"element"===e.kind)for(const t of e.attributes)count(t)}
if(count(e),"attribute"!==e.kind){for(let t=require("./deferred_transform_engine.js").a(e,e);null!==t;t=require("./deferred_transform_engine.js").a(t,e))count(t)
t.spend(n),"document"===e.kind&&(e.isNumbered=!0)}}function signature([e,t],n,r){return{least:e,most:t,takes:n,gives:r}}const o=[["last",signature([0,0],[],"number")],["position",signature([0,0],[],"number")],["count",signature([1,1],["nodes"],"number")],["id",signature([1,1],["any"],"nodes")],["local-name",signature([0,1],["nodes"],"string")],["namespace-uri",signature([0,1],["nodes"],"string")],["name",signature([0,1],["nodes"],"string")],["string",signature([0,1],["any"],"string")],["concat",signature([2,1/0],["string"],"string")],["starts-with",signature([2,2],["string"],"boolean")],["contains",signature([2,2],["string"],"boolean")],["substring-before",signature([2,2],["string"],"string")],["substring-after",signature([2,2],["string"],"string")],["substring",signature([2,3],["string","number","number"],"string")],["string-length",signature([0,1],["string"],"number")],["normalize-space",signature([0,1],["string"],"string")],["translate",signature([3,3],["string"],"string")],["boolean",signature([1,1],["any"],"boolean")],["not",signature([1,1],["boolean"],"boolean")],["true",signature([0,0],[],"boolean")],["false",signature([0,0],[],"boolean")],["lang",signature([1,1],["string"],"boolean")],["number",signature([0,1],["any"],"number")],["sum",signature([1,1],["nodes"],"number")],["floor",signature([1,1],["number"],"number")],["ceiling",signature([1,1],["number"],"number")],["round",signature([1,1],["number"],"number")]],a=new Map(o),u=/[ \t\r\n]*/y,l=/\d+(?:\.\d*)?|\.\d+/y,d=/\/\/|\.\.|<=|>=|!=|[,@()|*[\]+\-=#$<>!./]/y
class Tokens{#e
#t=0
constructor(e){const t=e.indexOf("\0")
this.#e=t<0?e:e.slice(0,t)}next(){this.#n()
const t=this.#e,n=this.#t
if(n===t.length)return{kind:"end"}
const r=t.charAt(n)
if('"'===r||"'"===r)return this.#r(r)
const i=e.a7(l,t,n)
if(null!==i)return this.#t=i,{kind:"number",value:Number(t.slice(n,i))}
const s=e.a7(d,t,n)
return null===s?this.#i():(this.#t=s,{kind:"symbol",text:t.slice(n,s)})}#r(e){const t=this.#t+1,n=this.#e.indexOf(e,t)
return n<0&&require("./deferred_transform_engine.js").e("literal"),this.#t=n+1,{kind:"literal",text:this.#e.slice(t,n)}}#i(){const e=this.#s()??require("./deferred_transform_engine.js").e("token")
let[t,n]=["",e]
if(this.#o("::"))return{kind:"axis",name:e}
if(this.#o(":"))t=e,n=this.#o("*")?"*":this.#s()??require("./deferred_transform_engine.js").e("name")
else{if(this.#n(),this.#o("::"))return{kind:"axis",name:e}
this.#o(":")&&require("./deferred_transform_engine.js").e("name")}return this.#n(),{kind:"name",prefix:t,local:n,isCall:this.#e.startsWith("(",this.#t)}}#s(){const t=this.#t,n=e.e(this.#e,t),r=this.#e.slice(t,n),i=r.indexOf(":"),s=i<0?r:r.slice(0,i)
return""===s?null:(this.#t=t+s.length,s)}#o(e){return!!this.#e.startsWith(e,this.#t)&&(this.#t+=e.length,!0)}#n(){this.#t=e.a7(u,this.#e,this.#t)??this.#t}}function parse(e,t){try{return{ok:!0,expression:new Parser(e,t).parse()}}catch(e){if(!(e instanceof require("./deferred_transform_engine.js").g))throw e
return{ok:!1,fault:e.fault}}}const c=[["or"],["and"],["=","!="],["<","<=",">",">="],["+","-"],["*","div","mod"]],f={or:"boolean",and:"boolean","=":"boolean","!=":"boolean","<":"boolean","<=":"boolean",">":"boolean",">=":"boolean","+":"number","-":"number","*":"number",div:"number",mod:"number","|":"nodes"},m=["node","text","comment","processing-instruction"],h={kind:"context",type:"nodes"},p={kind:"root",type:"nodes"},g={kind:"node"}
class Parser{#a
#u
#l
#d=0
#c=new WeakMap
#f=null
constructor(e,t){this.#a=new Tokens(e),this.#u=t,this.#l=this.#a.next()}parse(){const e=this.#m()
if("end"!==this.#l.kind&&require("./deferred_transform_engine.js").e("token"),null!==this.#f)throw this.#f
return"nodes"!==e.type&&require("./deferred_transform_engine.js").e("no-node-set"),e}#h(){this.#l=this.#a.next()}#p(e){return"symbol"===this.#l.kind&&this.#l.text===e}#o(e){return!!this.#p(e)&&(this.#h(),!0)}#g(e){this.#o(e)||require("./deferred_transform_engine.js").e("token")}#b(e,...t){const n=1+Math.max(0,...t.map(e=>this.#c.get(e)??1))
return n>1024&&require("./deferred_transform_engine.js").e("too-deep"),this.#c.set(e,n),e}#m(){this.#d+=1,this.#d>200&&require("./deferred_transform_engine.js").e("too-deep")
const e=this.#k(0)
return this.#d-=1,e}#k(e){const t=c[e]
if(void 0===t)return this.#x()
let n=this.#k(e+1)
for(;;){const r=this.#y(t)
if(null===r)return n
this.#h(),n=this.#_(r,n,this.#k(e+1))}}#_(e,t,n){const r=f[e]
return this.#b({kind:"operation",type:r,operator:e,left:t,right:n},t,n)}#y(e){const t=this.#l,n="name"===t.kind&&""===t.prefix,r="symbol"===t.kind?t.text:n?t.local:null
return e.find(e=>e===r)??null}#x(){let e=!1
for(;this.#o("-");)e=!e
const t=this.#w()
return e?this.#_("*",t,{kind:"constant",type:"number",value:-1}):t}#w(){let e=this.#v()
for(;this.#o("|");){const t=this.#v()
"nodes"===e.type&&"nodes"===t.type||require("./deferred_transform_engine.js").e("no-node-set"),e=this.#_("|",e,t)}return e}#v(){if(!this.#N())return this.#j()
const e=this.#q()
return this.#o("/")?this.#O(e):this.#o("//")?this.#O(this.#S(e)):e}#N(){const e=this.#l
return"literal"===e.kind||"number"===e.kind||("name"===e.kind?e.isCall&&!isNodeType(e):this.#p("$")||this.#p("("))}#q(){let e=this.#T()
for(;this.#p("[");){"nodes"!==e.type&&require("./deferred_transform_engine.js").e("no-node-set")
const t=this.#P()
e=this.#b({kind:"filter",type:"nodes",input:e,predicate:t},e,t)}return e}#P(){this.#g("[")
const e=this.#m()
return this.#g("]"),e}#T(){const e=this.#l
if("name"===e.kind)return this.#$(e)
if(this.#h(),"literal"===e.kind)return{kind:"constant",type:"string",value:e.text}
if("number"===e.kind)return{kind:"constant",type:"number",value:e.value}
if("symbol"===e.kind&&"$"===e.text)return this.#M()
const t=this.#m()
return this.#g(")"),this.#b({kind:"call",type:t.type,name:"",arguments:[t]},t)}#M(){return"name"!==this.#l.kind&&require("./deferred_transform_engine.js").e("token"),this.#f??=new(require("./deferred_transform_engine.js").g)("variable"),this.#h(),{kind:"call",type:"nodes",name:"",arguments:[]}}#$({prefix:e,local:t}){this.#h(),this.#g("(")
const n=[]
if(!this.#p(")"))do{n.push(this.#m())}while(this.#o(","))
this.#g(")")
const r=""===e?a.get(t):void 0
void 0===r?this.#f??=new(require("./deferred_transform_engine.js").g)("unknown-function",t):n.length<r.least||n.length>r.most?require("./deferred_transform_engine.js").e("argument-count",t):n.some((e,t)=>wantsNodes(r.takes,t)&&"nodes"!==e.type)&&require("./deferred_transform_engine.js").e("argument-type",t)
const i=r?.gives??"nodes"
return this.#b({kind:"call",type:i,name:t,arguments:n},...n)}#j(){return this.#o("//")?this.#O(this.#S(p)):this.#o("/")?this.#D()?this.#O(p):p:this.#O(h)}#D(){const{kind:e}=this.#l
return"name"===e||"axis"===e||[".","..","@","*"].some(e=>this.#p(e))}#O(e){let t=this.#B(e)
for(;;)if(this.#o("//"))t=this.#B(this.#S(t))
else{if(!this.#o("/"))return t
t=this.#B(t)}}#S(e){return this.#z(e,"descendant-or-self",g)}#z(e,t,n){return this.#b({kind:"step",type:"nodes",input:e,axis:t,test:n,predicates:[]},e)}#B(e){if(this.#o("."))return this.#z(e,"self",g)
if(this.#o(".."))return this.#z(e,"parent",g)
const t=this.#W(),n=this.#f
let r=this.#z(e,t,this.#V())
for(;this.#p("[");){const e=this.#P(),t=[...r.predicates,e]
r=this.#b({...r,predicates:t},r,e)}return"namespace"!==t||"name"!==r.test.kind||""===r.test.prefix?r:(this.#f=n,{kind:"nothing",type:"nodes"})}#W(){const e=this.#l
if(this.#o("@"))return"attribute"
if("axis"!==e.kind)return"child"
const t=s.find(t=>t===e.name)??require("./deferred_transform_engine.js").e("token")
return this.#h(),t}#V(){const e=this.#l
if(this.#o("*"))return{kind:"name",prefix:"",local:null}
if("name"!==e.kind&&require("./deferred_transform_engine.js").e("no-node-set"),this.#h(),e.isCall&&isNodeType(e))return this.#C(e.local)
const{prefix:t,local:n}=e
return""===t||"xmlns"===t||!0===this.#u?.has(t)||(this.#f??=new(require("./deferred_transform_engine.js").g)("unknown-prefix",t)),{kind:"name",prefix:t,local:"*"===n?null:n}}#C(e){this.#g("(")
const t=this.#l
return"processing-instruction"===e&&!this.#p(")")&&("literal"!==t.kind&&require("./deferred_transform_engine.js").e("token"),this.#h()),this.#g(")"),"node"===e||"text"===e||"comment"===e?{kind:e}:{kind:"instruction",target:"literal"===t.kind?t.text:null}}}function isNodeType({prefix:e,local:t}){return""===e&&m.includes(t)}function wantsNodes(e,t){return"nodes"===(e[t]??e.at(-1))}const b=new Set(["ancestor","ancestor-or-self","preceding","preceding-sibling"]),k=new Set(["self","attribute"]),x=new Map([["+",(e,t)=>e+t],["-",(e,t)=>e-t],["*",(e,t)=>e*t],["div",(e,t)=>e/t],["mod",(e,t)=>e%t]])
class Evaluator{namespaces
budget
constructor(e,t){this.namespaces=e,this.budget=t}nodes(e,t){const n=this.#L(e,t)
return"object"==typeof n?n:require("./deferred_transform_engine.js").e("value-as-path")}#L(e,t){switch(e.kind){case"context":return[t.node]
case"root":return[topOf(t.node)]
case"nothing":return[]
case"constant":return e.value
case"step":return this.#B(e,t)
case"filter":return this.#A(e,t)
case"operation":return this.#_(e,t)
case"call":{const n=e.arguments.map(e=>this.#L(e,t))
return i.get(e.name)?.(t,n)??[]}}}#B(e,t){const{axis:n,test:r,predicates:i,input:s}=shortened(e),o=startsOf(e,this.nodes(s,t)),a=[]
for(const e of o){const t=this.#F(e,n,r),s=i.reduce((e,t)=>this.#E(e,t),t)
for(const e of b.has(n)?s.toReversed():s)a.push(e)
this.budget.keep(a.length)}return o.length<2||k.has(n)?a:inDocumentOrder(a,this.budget)}#F(e,n,r){const i=[],s=this.#X(n,r)
for(const r of t[n](e))this.budget.spend(1),s(r)&&i.push(r)
return i}#X(e,t){return"name"===t.kind?this.#R(e,t):"following"===e&&"instruction"===t.kind&&null!==t.target?this.#R(e,{kind:"name",prefix:"",local:t.target}):e=>isOfType(e,t)}#R(e,{prefix:t,local:n}){if("namespace"===e)return e=>null===n||"attribute"===e.kind&&e.name===`xmlns:${n}`
const r="attribute"===e?"attribute":"element",i=""===t&&null===n,s=""===t?"":this.#G(t)
return e=>e.kind===r&&!("attribute"===e.kind&&e.isDeclaration)&&(i||(null===n||e.localName===n)&&e.namespace===s)}#G(e){return"xml"===e?"http://www.w3.org/XML/1998/namespace":"xmlns"===e?"http://www.w3.org/2000/xmlns/":this.namespaces.get(e)??""}#E(e,t){const{budget:n}=this,r=e.length
return e.filter((e,i)=>{n.spend(1)
const s=i+1,o=this.#L(t,{node:e,position:s,size:r,budget:n})
return"number"==typeof o?o===s:toBoolean(o)})}#A({input:e,predicate:t},n){return this.#E(this.nodes(e,n),t)}#_({operator:e,left:t,right:n},r){const{budget:i}=this,s=this.#L(t,r)
if("or"===e||"and"===e)return toBoolean(s)===("or"===e)?"or"===e:toBoolean(this.#L(n,r))
const o=this.#L(n,r)
if("|"===e)return inDocumentOrder([...s,...o],i)
const a=x.get(e)
return void 0===a?compare(e,[s,o],i):a(toNumber(s,i),toNumber(o,i))}}function isOfType(e,t){return"node"===t.kind||("comment"===t.kind?"comment"===e.kind:"instruction"===t.kind?"instruction"===e.kind&&(null===t.target||e.name===t.target):["text","white-space","cdata","reference"].includes(e.kind))}function startsOf({axis:e,predicates:t},n){const[r]=n
return"following-sibling"!==e||"document"!==r?.kind||t.some(isPositional)?n:n.filter(({parent:e})=>e!==r)}function shortened(e){const{input:t,axis:n,predicates:r}=e
return"child"!==n||"step"!==t.kind||"descendant-or-self"!==t.axis||"node"!==t.test.kind||0!==t.predicates.length||r.some(isPositional)?e:{...e,axis:"descendant",input:t.input}}exports.s=function select(e,{context:t,namespaces:n,budget:r}){try{r.spend(e.length/8)
const i=parse(e,null===n?null:new Set([...n.keys(),"xml"]))
if(!i.ok)return i
return{ok:!0,nodes:new Evaluator(n??new Map,r).nodes(i.expression,{node:t,position:1,size:1,budget:r})}}catch(e){if(!(e instanceof require("./deferred_transform_engine.js").g))throw e
return{ok:!1,fault:e.fault}}}

