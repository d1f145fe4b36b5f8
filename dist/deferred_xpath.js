"use strict"
const $0=()=>require("./deferred_transform_engine.js"),e=require("./base.js")
function isVisible(e){return!("doctype"===e.kind||"declaration"===e.kind||$0().i(e)&&("document"===e.parent?.kind||null!==e.previous&&$0().i(e.previous)))}function inTree(e){return"attribute"!==e.kind}function*ancestors(e){for(let t=e.parent;null!==t;t=t.parent)yield t}function*descendants(e){if(inTree(e))for(let t=$0().a(e,e);null!==t;t=$0().a(t,e))isVisible(t)&&(yield t)}function topOf(e){let t=e
for(let n=e.parent;null!==n;n=n.parent)t=n
return t}function*backwards(e){let t=lastWithin(e)
for(;;){if(isVisible(t)&&(yield t),t===e)return
t=null===t.previous?t.parent:lastWithin(t.previous)}}function lastWithin(e){let t=e
for(;"element"===t.kind&&null!==t.last;)t=t.last
return t}function namespaceNode(e,t,n){const i=new($0().D)({name:t,namespace:$0().X},n,null)
return i.owner=e,i}function withSelf(e){return function*(t){yield t,yield*e(t)}}const t={ancestor:ancestors,"ancestor-or-self":withSelf(ancestors),attribute:function*attributes(e){if("element"===e.kind)for(const t of e.attributes)t.isDeclaration||(yield t)},child:function*children(e){if("element"===e.kind||"document"===e.kind)for(let t=e.first;null!==t;t=t.next)isVisible(t)&&(yield t)},descendant:descendants,"descendant-or-self":withSelf(descendants),following:function*allFollowing(e){const t=topOf(e),n=inTree(e)?e:e.owner
if(null===n||"document"===n.kind)return
let i=inTree(e)?$0().f(n,t):$0().a(n,t)
for(;null!==i;i=$0().a(i,t))isVisible(i)&&(yield i)},"following-sibling":function*followingSiblings(e){if(inTree(e)&&"document"!==e.kind)for(let t=e.next;null!==t;t=t.next)isVisible(t)&&(yield t)},namespace:function*namespaces(e){if("element"!==e.kind)return
const t=new Set
let n=e
for(;"element"===n?.kind;){for(const{isDeclaration:i,name:s,value:r}of n.attributes)i&&!t.has(s)&&(t.add(s),""!==r&&(yield namespaceNode(e,s,r)))
n=n.parent}yield namespaceNode(e,"xmlns:xml",$0().b)},*parent({parent:e}){null!==e&&(yield e)},preceding:function*allPreceding(e){let t=inTree(e)?e:e.owner
for(;null!==t&&"document"!==t.kind;){for(let e=t.previous;null!==e;e=e.previous)yield*backwards(e)
t=t.parent}},"preceding-sibling":function*precedingSiblings(e){if(inTree(e)&&"document"!==e.kind)for(let t=e.previous;null!==t;t=t.previous)isVisible(t)&&(yield t)},*self(e){yield e}}
function stringOf(e,t){if("attribute"===e.kind)return t.spendText(e.value)
if(e instanceof $0().c)return t.spendText($0().i(e)?runFrom(e):e.value)
const n=[]
for(let i=$0().a(e,e);null!==i;i=$0().a(i,e))t.spend(1),$0().i(i)&&n.push(i.value)
return t.spendText(n.join(""))}function runFrom(e){const t=[]
for(let n=e;null!==n&&$0().i(n);n=n.next)t.push(n.value)
return t.join("")}function toText(e,t){if("string"==typeof e)return e
if("number"==typeof e)return numberText(e)
if("boolean"==typeof e)return e?"true":"false"
const[n]=e
return void 0===n?"":stringOf(n,t)}function toBoolean(e){return"number"==typeof e?0!==e&&!Number.isNaN(e):"boolean"==typeof e?e:e.length>0}function toNumber(e,t){return"number"==typeof e?e:"boolean"==typeof e?e?1:0:numberOf(toText(e,t))}const n=/^-?(?:\d+\.?\d*|\.\d+)$/
function numberOf(t){const i=e.aC(t,/[ \t\r\n]/)
if(n.test(i))return Number(i)
const s=i.toLowerCase()
return"infinity"===s?1/0:"-infinity"===s?-1/0:NaN}function numberText(e){if(!Number.isFinite(e))return String(e)
if(Object.is(e,-0))return"-0"
const[t="",n=""]=e.toExponential().split("e"),i=Number(n)
return i>=-5&&i<15?String(e):`${t}E${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}const i={"=":"=","!=":"!=","<":">","<=":">=",">":"<",">=":"<="}
function compare(e,[t,n],s){return isNodes(t)&&isNodes(n)?compareSets(e,[t,n],s):isNodes(t)?compareSet(e,[t,n],s):isNodes(n)?compareSet(i[e],[n,t],s):compareScalars(e,[t,n],s)}function isNodes(e){return"object"==typeof e}function compareSet(e,[t,n],i){return"boolean"==typeof n?compareScalars(e,[toBoolean(t),n],i):t.some(t=>compareScalars(e,[stringOf(t,i),n],i))}function compareScalars(e,[t,n],i){return"="===e||"!="===e?equals([t,n],i)===("="===e):compareNumbers(e,toNumber(t,i),toNumber(n,i))}function equals([e,t],n){return"boolean"==typeof e||"boolean"==typeof t?toBoolean(e)===toBoolean(t):"number"==typeof e||"number"==typeof t?toNumber(e,n)===toNumber(t,n):toText(e,n)===toText(t,n)}function compareNumbers(e,t,n){switch(e){case"<":return t<n
case"<=":return t<=n
case">":return t>n
case">=":return t>=n
case"=":return t===n
case"!=":return t!==n}}function compareSets(e,t,n){const[i,s]=t.map(e=>e.map(e=>stringOf(e,n)))
if("="===e){const e=new Set(i)
return s.some(t=>e.has(t))}if("!="===e)return differ(i,s)
const[r,o]=[i,s].map(e=>e.map(numberOf)),a="<"===e||"<="===e
return compareNumbers(e,a?least(r):-least(r.map(e=>-e)),a?-least(o.map(e=>-e)):least(o))}function differ(e,t){return 0!==e.length&&0!==t.length&&new Set([...e,...t]).size>1}function least(e){let t=NaN
for(const n of e)n>=t||Number.isNaN(n)||(t=n)
return t}function text({node:e,budget:t},n,i=0){const s=n[i]
return t.spendText(void 0===s?stringOf(e,t):toText(s,t))}function number$1(e,t,n=0){const i=t[n]
return void 0===i?numberOf(text(e,[])):toNumber(i,e.budget)}function nodeOf({node:e},[t]){return void 0===t?e:t[0]??null}function round(e){return Number.isFinite(e)?Math.floor(e+.5):e}function localName(e){return"element"===e?.kind?e.localName:"attribute"===e?.kind?"xmlns"===e.name?"":e.localName:"instruction"===e?.kind?e.name:""}function name(e){return"element"===e?.kind?e.name:"attribute"===e?.kind?e.isDeclaration?localName(e):e.name:"instruction"===e?.kind?e.name:""}function namespace(e){return"element"===e?.kind?e.namespace:"attribute"!==e?.kind||e.isDeclaration?"":e.namespace}function substring(e,t,n){let i=round(t)-1
if(Number.isNaN(i)||e.length<=i)return""
if(null===n)return e.slice(Math.max(0,i))
let s=round(n)
if(Number.isNaN(s))return""
if(i<0||s<0){if(s+=i,!(s>0))return""
i=0}return e.slice(i,i+s)}function translate(e,t,n){const i=new Map
for(let e=0;e<t.length;e+=1){const s=t.charAt(e)
i.has(s)||i.set(s,n.charAt(e))}const s=[]
for(let t=0;t<e.length;t+=1){const n=e.charAt(t)
s.push(i.get(n)??n)}return s.join("")}function language(e){let t=e
for(;null!==t;t=t.parent){const e="element"===t.kind?t.attributeOf($0().b,"lang"):null
if(null!==e)return e.value}return""}function isLanguage(e,t){const[n,i]=[t.toLowerCase(),e.toLowerCase()]
return n.startsWith(i)&&(n.length===i.length||"-"===n.charAt(i.length))}function before(e,t){return e.slice(0,Math.max(0,e.indexOf(t)))}function after(e,t){const n=e.indexOf(t)
return n<0?"":e.slice(n+t.length)}const s=new Map([["",(e,[t=[]])=>t],["last",({size:e})=>e],["position",({position:e})=>e],["count",(e,[t])=>t.length],["id",()=>[]],["local-name",(e,t)=>localName(nodeOf(e,t))],["namespace-uri",(e,t)=>namespace(nodeOf(e,t))],["name",(e,t)=>name(nodeOf(e,t))],["string",(e,t)=>text(e,t)],["concat",(e,t)=>t.map((n,i)=>text(e,t,i)).join("")],["starts-with",(e,t)=>text(e,t).startsWith(text(e,t,1))],["contains",(e,t)=>text(e,t).includes(text(e,t,1))],["substring-before",(e,t)=>before(text(e,t),text(e,t,1))],["substring-after",(e,t)=>after(text(e,t),text(e,t,1))],["substring",(e,t)=>substring(text(e,t),number$1(e,t,1),t.length<3?null:number$1(e,t,2))],["string-length",(e,t)=>text(e,t).length],["normalize-space",(e,t)=>normalized(text(e,t))],["translate",(e,t)=>translate(text(e,t),text(e,t,1),text(e,t,2))],["boolean",(e,[t=!1])=>toBoolean(t)],["not",(e,[t=!1])=>!toBoolean(t)],["true",()=>!0],["false",()=>!1],["lang",(e,t)=>isLanguage(text(e,t),language(e.node))],["number",(e,t)=>number$1(e,t)],["sum",({budget:e},[t])=>t.reduce((t,n)=>t+numberOf(stringOf(n,e)),0)],["floor",(e,t)=>Math.floor(number$1(e,t))],["ceiling",(e,t)=>Math.ceil(number$1(e,t))],["round",(e,t)=>round(number$1(e,t))]])
function normalized(e){return e.split(/[ \t\r\n]+/).filter(e=>""!==e).join(" ")}const r=["ancestor","ancestor-or-self","attribute","child","descendant","descendant-or-self","following","following-sibling","namespace","parent","preceding","preceding-sibling","self"]
function isPositional(e){return"number"===e.type||asksPosition(e)}function asksPosition(e){switch(e.kind){case"operation":return asksPosition(e.left)||asksPosition(e.right)
case"call":return"position"===e.name||"last"===e.name||e.arguments.some(asksPosition)
case"step":case"filter":return asksPosition(e.input)
case"constant":case"context":case"root":case"nothing":return!1}}function inDocumentOrder(e,t){const[n]=e,i=[...new Set(e)]
return void 0===n||1===i.length?i:(number(topOf(n),t),i.sort((e,t)=>orderOf(e)-orderOf(t)))}function orderOf(e){return"attribute"===e.kind&&e.isDeclaration?e.owner?.order??0:e.order}function number(e,t){if("document"===e.kind&&e.isNumbered)return
let n=0
const count=e=>{if(e.order=n,n+=1,"element"===e.kind)for(const t of e.attributes)count(t)}
if(count(e),"attribute"!==e.kind){for(let t=$0().a(e,e);null!==t;t=$0().a(t,e))count(t)
t.spend(n),"document"===e.kind&&(e.isNumbered=!0)}}function signature([e,t],n,i){return{least:e,most:t,takes:n,gives:i}}const o=[["last",signature([0,0],[],"number")],["position",signature([0,0],[],"number")],["count",signature([1,1],["nodes"],"number")],["id",signature([1,1],["any"],"nodes")],["local-name",signature([0,1],["nodes"],"string")],["namespace-uri",signature([0,1],["nodes"],"string")],["name",signature([0,1],["nodes"],"string")],["string",signature([0,1],["any"],"string")],["concat",signature([2,1/0],["string"],"string")],["starts-with",signature([2,2],["string"],"boolean")],["contains",signature([2,2],["string"],"boolean")],["substring-before",signature([2,2],["string"],"string")],["substring-after",signature([2,2],["string"],"string")],["substring",signature([2,3],["string","number","number"],"string")],["string-length",signature([0,1],["string"],"number")],["normalize-space",signature([0,1],["string"],"string")],["translate",signature([3,3],["string"],"string")],["boolean",signature([1,1],["any"],"boolean")],["not",signature([1,1],["boolean"],"boolean")],["true",signature([0,0],[],"boolean")],["false",signature([0,0],[],"boolean")],["lang",signature([1,1],["string"],"boolean")],["number",signature([0,1],["any"],"number")],["sum",signature([1,1],["nodes"],"number")],["floor",signature([1,1],["number"],"number")],["ceiling",signature([1,1],["number"],"number")],["round",signature([1,1],["number"],"number")]],a=new Map(o),u=/[ \t\r\n]*/y,l=/\d+(?:\.\d*)?|\.\d+/y,c=/\/\/|\.\.|<=|>=|!=|[,@()|*[\]+\-=#$<>!./]/y
class Tokens{#e
#t=0
constructor(e){const t=e.indexOf("\0")
this.#e=t<0?e:e.slice(0,t)}next(){this.#n()
const t=this.#e,n=this.#t
if(n===t.length)return{kind:"end"}
const i=t.charAt(n)
if('"'===i||"'"===i)return this.#i(i)
const s=e.D(l,t,n)
if(null!==s)return this.#t=s,{kind:"number",value:Number(t.slice(n,s))}
const r=e.D(c,t,n)
return null===r?this.#s():(this.#t=r,{kind:"symbol",text:t.slice(n,r)})}#i(e){const t=this.#t+1,n=this.#e.indexOf(e,t)
return n<0&&$0().e("literal"),this.#t=n+1,{kind:"literal",text:this.#e.slice(t,n)}}#s(){const e=this.#r()??$0().e("token")
let[t,n]=["",e]
if(this.#o("::"))return{kind:"axis",name:e}
if(this.#o(":"))t=e,n=this.#o("*")?"*":this.#r()??$0().e("name")
else{if(this.#n(),this.#o("::"))return{kind:"axis",name:e}
this.#o(":")&&$0().e("name")}return this.#n(),{kind:"name",prefix:t,local:n,isCall:this.#e.startsWith("(",this.#t)}}#r(){const t=this.#t,n=e.J(this.#e,t),i=this.#e.slice(t,n),s=i.indexOf(":"),r=s<0?i:i.slice(0,s)
return""===r?null:(this.#t=t+r.length,r)}#o(e){return!!this.#e.startsWith(e,this.#t)&&(this.#t+=e.length,!0)}#n(){this.#t=e.D(u,this.#e,this.#t)??this.#t}}function parse(e,t){try{return{ok:!0,expression:new Parser(e,t).parse()}}catch(e){if(!(e instanceof $0().g))throw e
return{ok:!1,fault:e.fault}}}const d=[["or"],["and"],["=","!="],["<","<=",">",">="],["+","-"],["*","div","mod"]],f={or:"boolean",and:"boolean","=":"boolean","!=":"boolean","<":"boolean","<=":"boolean",">":"boolean",">=":"boolean","+":"number","-":"number","*":"number",div:"number",mod:"number","|":"nodes"},h=["node","text","comment","processing-instruction"],p={kind:"context",type:"nodes"},m={kind:"root",type:"nodes"},g={kind:"node"}
class Parser{#a
#u
#l
#c=0
#d=new WeakMap
#f=null
constructor(e,t){this.#a=new Tokens(e),this.#u=t,this.#l=this.#a.next()}parse(){const e=this.#h()
if("end"!==this.#l.kind&&$0().e("token"),null!==this.#f)throw this.#f
return"nodes"!==e.type&&$0().e("no-node-set"),e}#p(){this.#l=this.#a.next()}#m(e){return"symbol"===this.#l.kind&&this.#l.text===e}#o(e){return!!this.#m(e)&&(this.#p(),!0)}#g(e){this.#o(e)||$0().e("token")}#b(e,...t){const n=1+Math.max(0,...t.map(e=>this.#d.get(e)??1))
return n>1024&&$0().e("too-deep"),this.#d.set(e,n),e}#h(){this.#c+=1,this.#c>200&&$0().e("too-deep")
const e=this.#k(0)
return this.#c-=1,e}#k(e){const t=d[e]
if(void 0===t)return this.#x()
let n=this.#k(e+1)
for(;;){const i=this.#y(t)
if(null===i)return n
this.#p(),n=this.#w(i,n,this.#k(e+1))}}#w(e,t,n){const i=f[e]
return this.#b({kind:"operation",type:i,operator:e,left:t,right:n},t,n)}#y(e){const t=this.#l,n="name"===t.kind&&""===t.prefix,i="symbol"===t.kind?t.text:n?t.local:null
return e.find(e=>e===i)??null}#x(){let e=!1
for(;this.#o("-");)e=!e
const t=this.#v()
return e?this.#w("*",t,{kind:"constant",type:"number",value:-1}):t}#v(){let e=this.#N()
for(;this.#o("|");){const t=this.#N()
"nodes"===e.type&&"nodes"===t.type||$0().e("no-node-set"),e=this.#w("|",e,t)}return e}#N(){if(!this.#O())return this.#S()
const e=this.#T()
return this.#o("/")?this.#P(e):this.#o("//")?this.#P(this.#$(e)):e}#O(){const e=this.#l
return"literal"===e.kind||"number"===e.kind||("name"===e.kind?e.isCall&&!isNodeType(e):this.#m("$")||this.#m("("))}#T(){let e=this.#M()
for(;this.#m("[");){"nodes"!==e.type&&$0().e("no-node-set")
const t=this.#D()
e=this.#b({kind:"filter",type:"nodes",input:e,predicate:t},e,t)}return e}#D(){this.#g("[")
const e=this.#h()
return this.#g("]"),e}#M(){const e=this.#l
if("name"===e.kind)return this.#j(e)
if(this.#p(),"literal"===e.kind)return{kind:"constant",type:"string",value:e.text}
if("number"===e.kind)return{kind:"constant",type:"number",value:e.value}
if("symbol"===e.kind&&"$"===e.text)return this.#B()
const t=this.#h()
return this.#g(")"),this.#b({kind:"call",type:t.type,name:"",arguments:[t]},t)}#B(){return"name"!==this.#l.kind&&$0().e("token"),this.#f??=new($0().g)("variable"),this.#p(),{kind:"call",type:"nodes",name:"",arguments:[]}}#j({prefix:e,local:t}){this.#p(),this.#g("(")
const n=[]
if(!this.#m(")"))do{n.push(this.#h())}while(this.#o(","))
this.#g(")")
const i=""===e?a.get(t):void 0
void 0===i?this.#f??=new($0().g)("unknown-function",t):n.length<i.least||n.length>i.most?$0().e("argument-count",t):n.some((e,t)=>wantsNodes(i.takes,t)&&"nodes"!==e.type)&&$0().e("argument-type",t)
const s=i?.gives??"nodes"
return this.#b({kind:"call",type:s,name:t,arguments:n},...n)}#S(){return this.#o("//")?this.#P(this.#$(m)):this.#o("/")?this.#z()?this.#P(m):m:this.#P(p)}#z(){const{kind:e}=this.#l
return"name"===e||"axis"===e||[".","..","@","*"].some(e=>this.#m(e))}#P(e){let t=this.#W(e)
for(;;)if(this.#o("//"))t=this.#W(this.#$(t))
else{if(!this.#o("/"))return t
t=this.#W(t)}}#$(e){return this.#C(e,"descendant-or-self",g)}#C(e,t,n){return this.#b({kind:"step",type:"nodes",input:e,axis:t,test:n,predicates:[]},e)}#W(e){if(this.#o("."))return this.#C(e,"self",g)
if(this.#o(".."))return this.#C(e,"parent",g)
const t=this.#V(),n=this.#f
let i=this.#C(e,t,this.#L())
for(;this.#m("[");){const e=this.#D(),t=[...i.predicates,e]
i=this.#b({...i,predicates:t},i,e)}return"namespace"!==t||"name"!==i.test.kind||""===i.test.prefix?i:(this.#f=n,{kind:"nothing",type:"nodes"})}#V(){const e=this.#l
if(this.#o("@"))return"attribute"
if("axis"!==e.kind)return"child"
const t=r.find(t=>t===e.name)??$0().e("token")
return this.#p(),t}#L(){const e=this.#l
if(this.#o("*"))return{kind:"name",prefix:"",local:null}
if("name"!==e.kind&&$0().e("no-node-set"),this.#p(),e.isCall&&isNodeType(e))return this.#A(e.local)
const{prefix:t,local:n}=e
return""===t||"xmlns"===t||!0===this.#u?.has(t)||(this.#f??=new($0().g)("unknown-prefix",t)),{kind:"name",prefix:t,local:"*"===n?null:n}}#A(e){this.#g("(")
const t=this.#l
return"processing-instruction"===e&&!this.#m(")")&&("literal"!==t.kind&&$0().e("token"),this.#p()),this.#g(")"),"node"===e||"text"===e||"comment"===e?{kind:e}:{kind:"instruction",target:"literal"===t.kind?t.text:null}}}function isNodeType({prefix:e,local:t}){return""===e&&h.includes(t)}function wantsNodes(e,t){return"nodes"===(e[t]??e.at(-1))}const b=new Set(["ancestor","ancestor-or-self","preceding","preceding-sibling"]),k=new Set(["self","attribute"]),x=new Map([["+",(e,t)=>e+t],["-",(e,t)=>e-t],["*",(e,t)=>e*t],["div",(e,t)=>e/t],["mod",(e,t)=>e%t]])
class Evaluator{namespaces
budget
constructor(e,t){this.namespaces=e,this.budget=t}nodes(e,t){const n=this.#F(e,t)
return"object"==typeof n?n:$0().e("value-as-path")}#F(e,t){switch(e.kind){case"context":return[t.node]
case"root":return[topOf(t.node)]
case"nothing":return[]
case"constant":return e.value
case"step":return this.#W(e,t)
case"filter":return this.#q(e,t)
case"operation":return this.#w(e,t)
case"call":{const n=e.arguments.map(e=>this.#F(e,t))
return s.get(e.name)?.(t,n)??[]}}}#W(e,t){const{axis:n,test:i,predicates:s,input:r}=shortened(e),o=startsOf(e,this.nodes(r,t)),a=[]
for(const e of o){const t=this.#E(e,n,i),r=s.reduce((e,t)=>this.#X(e,t),t)
for(const e of b.has(n)?r.toReversed():r)a.push(e)
this.budget.keep(a.length)}return o.length<2||k.has(n)?a:inDocumentOrder(a,this.budget)}#E(e,n,i){const s=[],r=this.#_(n,i)
for(const i of t[n](e))this.budget.spend(1),r(i)&&s.push(i)
return s}#_(e,t){return"name"===t.kind?this.#J(e,t):"following"===e&&"instruction"===t.kind&&null!==t.target?this.#J(e,{kind:"name",prefix:"",local:t.target}):e=>isOfType(e,t)}#J(e,{prefix:t,local:n}){if("namespace"===e)return e=>null===n||"attribute"===e.kind&&e.name===`xmlns:${n}`
const i="attribute"===e?"attribute":"element",s=""===t&&null===n,r=""===t?"":this.#R(t)
return e=>e.kind===i&&!("attribute"===e.kind&&e.isDeclaration)&&(s||(null===n||e.localName===n)&&e.namespace===r)}#R(e){return"xml"===e?"http://www.w3.org/XML/1998/namespace":"xmlns"===e?"http://www.w3.org/2000/xmlns/":this.namespaces.get(e)??""}#X(e,t){const{budget:n}=this,i=e.length
return e.filter((e,s)=>{n.spend(1)
const r=s+1,o=this.#F(t,{node:e,position:r,size:i,budget:n})
return"number"==typeof o?o===r:toBoolean(o)})}#q({input:e,predicate:t},n){return this.#X(this.nodes(e,n),t)}#w({operator:e,left:t,right:n},i){const{budget:s}=this,r=this.#F(t,i)
if("or"===e||"and"===e)return toBoolean(r)===("or"===e)?"or"===e:toBoolean(this.#F(n,i))
const o=this.#F(n,i)
if("|"===e)return inDocumentOrder([...r,...o],s)
const a=x.get(e)
return void 0===a?compare(e,[r,o],s):a(toNumber(r,s),toNumber(o,s))}}function isOfType(e,t){return"node"===t.kind||("comment"===t.kind?"comment"===e.kind:"instruction"===t.kind?"instruction"===e.kind&&(null===t.target||e.name===t.target):["text","white-space","cdata","reference"].includes(e.kind))}function startsOf({axis:e,predicates:t},n){const[i]=n
return"following-sibling"!==e||"document"!==i?.kind||t.some(isPositional)?n:n.filter(({parent:e})=>e!==i)}function shortened(e){const{input:t,axis:n,predicates:i}=e
return"child"!==n||"step"!==t.kind||"descendant-or-self"!==t.axis||"node"!==t.test.kind||0!==t.predicates.length||i.some(isPositional)?e:{...e,axis:"descendant",input:t.input}}exports.s=function select(e,{context:t,namespaces:n,budget:i}){try{i.spend(e.length/8)
const s=parse(e,null===n?null:new Set([...n.keys(),"xml"]))
return s.ok?{ok:!0,nodes:new Evaluator(n??new Map,i).nodes(s.expression,{node:t,position:1,size:1,budget:i})}:s}catch(e){if(!(e instanceof $0().g))throw e
return{ok:!1,fault:e.fault}}}

