"use strict"
var t=function indentIn(t,s){const i=e(t,s)
if(null!==i)return i
let o="",a=t
for(;"element"===a?.kind;){const t=null===a.parent?null:e(a.parent,s)
if(o+=n(s),null!==t)return t+o
a=a.parent}const u=r(s)
return""===u||"document"===t.kind?u:u+o.slice(n(s).length)},e=function childIndent(t,e){for(let n=t.first;null!==n;n=n.next){const{source:t,kind:r}=n
if("white-space"!==r||null===t||null===n.next)continue
const s=gt.exec(e.slice(t.start,t.end))
if(null!==s&&null!==n.next.source)return s[0]}return null},n=function unitOf(t){const e=/[\r\n]([ \t]+)</.exec(t.slice(0,1e5))?.[1]
return e??"  "},r=function lineBreakOf(t){return/\r\n|\n|\r/.exec(t.slice(0,1e5))?.[0]??""},s=function opened(t,e,{edits:n,editing:r}){const{source:s}=t,i=e-2,o=s?.attributes.at(-1)?.end??s?.nameEnd??i,a={start:i,end:i,from:null}
return[{start:o,end:i,text:"",from:null},{...a,text:">"},...n.map(t=>({...t,start:i,end:i})),{...a,text:`</${r.tags.written(t).name}`},{start:i,end:e,text:">",from:null}]},i=function groupsIn(t,{target:e}){const n=[]
let r=null,s=null
for(const i of t.children)e.inserted.has(i)?(null===r&&n.push(r={nodes:[],previous:s,next:null}),r.nodes.push(i)):(null!==r&&(r.next=i),r=null,s=i)
return n},o=function groupEdits(e,n,r){const{text:s,target:i,tags:o}=r,c=t(e,s),d=o.scopeIn(e),f=p(e,n,r),{start:m,isBefore:g,isAtEnd:k}=f,b=a(n.previous)||a(n.next),[x]=n.nodes,w=void 0!==x&&i.replaced.has(x),y=b?"":c,v=n.nodes.flatMap((t,e)=>{const n=l(t,{scope:d,indent:y,text:s})
return w?0===e?n:[h(y),...n]:g?[...n,h(y)]:[h(y),...n]})
return k&&!b&&v.push(h(u(e,s))),v.filter(t=>""!==t.text).map(t=>({start:m,end:m,...t}))},a=function isText(t){return null!==t&&$0().U(t)&&"white-space"!==t.kind},u=function outerIndent(e,n){return null===e.parent?"":t(e.parent,n)},l=function written(t,{scope:e,indent:r,text:s}){if("element"!==t.kind)return[h($0().V(t))]
const i=[],o=[],a=""===r?"":n(s),line=t=>""===r?"":r+a.repeat(Math.min(t,kt)),close=()=>{const t=o.pop()
if(e.leave(),void 0===t)return
const n=t.hasText?"":line(o.length)
i.push(h(`${n}</${t.name}>`))}
for(let n=t;null!==n;n=$0().f(n,t)){for(;o.length>0&&o.at(-1)?.element!==n.parent;)close()
if(!1===o.at(-1)?.hasText&&i.push(h(line(o.length))),"element"!==n.kind){i.push({text:$0().V(n),from:n.source})
continue}const t=d(n,e,i)
null===n.first?e.leave():o.push({element:n,name:t,hasText:c(n)})}for(;o.length>0;)close()
return i},c=function hasText(t){return t.children.some(t=>a(t))},d=function startTag(t,e,n){const{name:r,attributes:s,declarations:i}=e.enter(t),{source:o,first:a}=t
n.push({text:`<${r}`,from:o&&{start:o.start+1,end:o.nameEnd}})
for(const t of s){const e=` ${t.name}="${pt.e(t.attribute.value)}"`
n.push({text:e,from:f(t.attribute.source)})}for(const{prefix:t,namespace:e}of i){const r=""===t?"":`:${t}`
n.push(h(` xmlns${r}="${pt.e(e)}"`))}return n.push(h(null===a?" />":">")),r},f=function valueSpan(t){return t&&{start:t.valueStart,end:t.valueEnd}},h=function piece(t){return{text:t,from:null}},p=function placeOf$1(t,{nodes:e,previous:n,next:r},{target:s,text:i}){const[o]=e,a=void 0===o?void 0:s.replaced.get(o)
if(null!=a?.source)return{start:a.source.start,isBefore:!1,isAtEnd:!1}
if(null!=r?.source&&(null===n||"white-space"===n.kind))return{start:r.source.start,isBefore:!0,isAtEnd:!1}
if(null!=n?.source){const{start:t,end:e}=n.source
return{start:"white-space"===n.kind?t:e,isBefore:!1,isAtEnd:!1}}const u=null===r&&null===n
return{start:"element"===t.kind?t.source?.startTagEnd??0:i.length,isBefore:!1,isAtEnd:u}},m=function refuse(t,e){throw new XPathError(t,e)},g=function isVisible(t){return!("doctype"===t.kind||"declaration"===t.kind||$0().U(t)&&("document"===t.parent?.kind||null!==t.previous&&$0().U(t.previous)))},k=function inTree(t){return"attribute"!==t.kind},b=function topOf(t){let e=t
for(let n=t.parent;null!==n;n=n.parent)e=n
return e},x=function*backwards(t){let e=w(t)
for(;;){if(g(e)&&(yield e),e===t)return
e=null===e.previous?e.parent:w(e.previous)}},w=function lastWithin(t){let e=t
for(;"element"===e.kind&&null!==e.last;)e=e.last
return e},y=function namespaceNode(t,e,n){const r=new($1().g)({name:e,namespace:$1().X},n,null)
return r.owner=t,r},v=function*ancestors(t){for(let e=t.parent;null!==e;e=e.parent)yield e},N=function*descendants(t){if(k(t))for(let e=$0().f(t,t);null!==e;e=$0().f(e,t))g(e)&&(yield e)},S=function withSelf(t){return function*(e){yield e,yield*t(e)}},P=function stringOf(t,e){if("attribute"===t.kind)return e.spendText(t.value)
if(t instanceof $1().f)return e.spendText($0().U(t)?T(t):t.value)
const n=[]
for(let r=$0().f(t,t);null!==r;r=$0().f(r,t))e.spend(1),$0().U(r)&&n.push(r.value)
return e.spendText(n.join(""))},T=function runFrom(t){const e=[]
for(let n=t;null!==n&&$0().U(n);n=n.next)e.push(n.value)
return e.join("")},E=function toText(t,e){if("string"==typeof t)return t
if("number"==typeof t)return $(t)
if("boolean"==typeof t)return t?"true":"false"
const[n]=t
return void 0===n?"":P(n,e)},O=function toBoolean(t){return"number"==typeof t?0!==t&&!Number.isNaN(t):"boolean"==typeof t?t:t.length>0},M=function toNumber(t,e){return"number"==typeof t?t:"boolean"==typeof t?t?1:0:j(E(t,e))},$=function numberText(t){if(!Number.isFinite(t))return String(t)
if(Object.is(t,-0))return"-0"
const[e="",n=""]=t.toExponential().split("e"),r=Number(n)
return r>=-5&&r<15?String(t):`${e}E${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`},j=function numberOf(t){const e=mt.aD(t,/[ \t\r\n]/)
if(xt.test(e))return Number(e)
const n=e.toLowerCase()
return"infinity"===n?1/0:"-infinity"===n?-1/0:NaN},D=function compare(t,[e,n],r){return X(e)&&X(n)?I(t,[e,n],r):X(e)?A(t,[e,n],r):X(n)?A(wt[t],[n,e],r):B(t,[e,n],r)},X=function isNodes(t){return"object"==typeof t},A=function compareSet(t,[e,n],r){return"boolean"==typeof n?B(t,[O(e),n],r):e.some(e=>B(t,[P(e,r),n],r))},B=function compareScalars(t,[e,n],r){return"="===t||"!="===t?z([e,n],r)===("="===t):C(t,M(e,r),M(n,r))},z=function equals([t,e],n){return"boolean"==typeof t||"boolean"==typeof e?O(t)===O(e):"number"==typeof t||"number"==typeof e?M(t,n)===M(e,n):E(t,n)===E(e,n)},C=function compareNumbers(t,e,n){switch(t){case"<":return e<n
case"<=":return e<=n
case">":return e>n
case">=":return e>=n
case"=":return e===n
case"!=":return e!==n}},I=function compareSets(t,e,n){const[r,s]=e.map(t=>t.map(t=>P(t,n)))
if("="===t){const t=new Set(r)
return s.some(e=>t.has(e))}if("!="===t)return U(r,s)
const[i,o]=[r,s].map(t=>t.map(j)),a="<"===t||"<="===t
return C(t,a?W(i):-W(i.map(t=>-t)),a?-W(o.map(t=>-t)):W(o))},U=function differ(t,e){return 0!==t.length&&0!==e.length&&new Set([...t,...e]).size>1},W=function least(t){let e=NaN
for(const n of t)n>=e||Number.isNaN(n)||(e=n)
return e},q=function text({node:t,budget:e},n,r=0){const s=n[r]
return e.spendText(void 0===s?P(t,e):E(s,e))},L=function number$1(t,e,n=0){const r=e[n]
return void 0===r?j(q(t,[])):M(r,t.budget)},_=function nodeOf({node:t},[e]){return void 0===e?t:e[0]??null},F=function round(t){return Number.isFinite(t)?Math.floor(t+.5):t},V=function localName(t){return"element"===t?.kind?t.localName:"attribute"===t?.kind?"xmlns"===t.name?"":t.localName:"instruction"===t?.kind?t.name:""},J=function name(t){return"element"===t?.kind?t.name:"attribute"===t?.kind?t.isDeclaration?V(t):t.name:"instruction"===t?.kind?t.name:""},R=function namespace(t){return"element"===t?.kind?t.namespace:"attribute"!==t?.kind||t.isDeclaration?"":t.namespace},G=function substring(t,e,n){let r=F(e)-1
if(Number.isNaN(r)||t.length<=r)return""
if(null===n)return t.slice(Math.max(0,r))
let s=F(n)
if(Number.isNaN(s))return""
if(r<0||s<0){if(s+=r,!(s>0))return""
r=0}return t.slice(r,r+s)},H=function translate(t,e,n){const r=new Map
for(let t=0;t<e.length;t+=1){const s=e.charAt(t)
r.has(s)||r.set(s,n.charAt(t))}const s=[]
for(let e=0;e<t.length;e+=1){const n=t.charAt(e)
s.push(r.get(n)??n)}return s.join("")},K=function language(t){let e=t
for(;null!==e;e=e.parent){const t="element"===e.kind?e.attributeOf($1().o,"lang"):null
if(null!==t)return t.value}return""},Q=function isLanguage(t,e){const[n,r]=[e.toLowerCase(),t.toLowerCase()]
return n.startsWith(r)&&(n.length===r.length||"-"===n.charAt(r.length))},Y=function before(t,e){return t.slice(0,Math.max(0,t.indexOf(e)))},Z=function after(t,e){const n=t.indexOf(e)
return n<0?"":t.slice(n+e.length)},tt=function normalized(t){return t.split(/[ \t\r\n]+/).filter(t=>""!==t).join(" ")},et=function inDocumentOrder(t,e){const[n]=t,r=[...new Set(t)]
return void 0===n||1===r.length?r:(rt(b(n),e),r.sort((t,e)=>nt(t)-nt(e)))},nt=function orderOf(t){return"attribute"===t.kind&&t.isDeclaration?t.owner?.order??0:t.order},rt=function number(t,e){if("document"===t.kind&&t.isNumbered)return
let n=0
const count=t=>{if(t.order=n,n+=1,"element"===t.kind)for(const e of t.attributes)count(e)}
if(count(t),"attribute"!==t.kind){for(let e=$0().f(t,t);null!==e;e=$0().f(e,t))count(e)
e.spend(n),"document"===t.kind&&(t.isNumbered=!0)}},st=function isPositional(t){return"number"===t.type||it(t)},it=function asksPosition(t){switch(t.kind){case"operation":return asksPosition(t.left)||asksPosition(t.right)
case"call":return"position"===t.name||"last"===t.name||t.arguments.some(asksPosition)
case"step":case"filter":return asksPosition(t.input)
case"constant":case"context":case"root":case"nothing":return!1}},ot=function signature([t,e],n,r){return{least:t,most:e,takes:n,gives:r}},at=function parse(t,e){try{return{ok:!0,expression:new Parser(t,e).parse()}}catch(t){if(!(t instanceof XPathError))throw t
return{ok:!1,fault:t.fault}}},ut=function isNodeType({prefix:t,local:e}){return""===t&&$t.includes(e)},lt=function wantsNodes(t,e){return"nodes"===(t[e]??t.at(-1))},ct=function isOfType(t,e){return"node"===e.kind||("comment"===e.kind?"comment"===t.kind:"instruction"===e.kind?"instruction"===t.kind&&(null===e.target||t.name===e.target):["text","white-space","cdata","reference"].includes(t.kind))},dt=function startsOf({axis:t,predicates:e},n){const[r]=n
return"following-sibling"!==t||"document"!==r?.kind||e.some(st)?n:n.filter(({parent:t})=>t!==r)},ft=function shortened(t){const{input:e,axis:n,predicates:r}=t
return"child"!==n||"step"!==e.kind||"descendant-or-self"!==e.axis||"node"!==e.test.kind||0!==e.predicates.length||r.some(st)?t:{...t,axis:"descendant",input:e.input}},ht=function placeOf({source:t}){return null===t?null:{start:t.valueStart,end:t.valueEnd}}
const pt=require("./transforms.js"),$0=()=>require("./deferred_seldom_transform_engine.js"),$1=()=>require("./deferred_transform_engine.js"),mt=require("./base.js")
const gt=/(?:\r\n|\n|\r)[ \t]*$/
const kt=100
class XPathError extends Error{fault
constructor(t,e=""){super(t),this.fault={kind:t,name:e}}}const bt={ancestor:v,"ancestor-or-self":S(v),attribute:function*attributes(t){if("element"===t.kind)for(const e of t.attributes)e.isDeclaration||(yield e)},child:function*children(t){if("element"===t.kind||"document"===t.kind)for(let e=t.first;null!==e;e=e.next)g(e)&&(yield e)},descendant:N,"descendant-or-self":S(N),following:function*allFollowing(t){const e=b(t),n=k(t)?t:t.owner
if(null===n||"document"===n.kind)return
let r=k(t)?$0().O(n,e):$0().f(n,e)
for(;null!==r;r=$0().f(r,e))g(r)&&(yield r)},"following-sibling":function*followingSiblings(t){if(k(t)&&"document"!==t.kind)for(let e=t.next;null!==e;e=e.next)g(e)&&(yield e)},namespace:function*namespaces(t){if("element"!==t.kind)return
const e=new Set
let n=t
for(;"element"===n?.kind;){for(const{isDeclaration:r,name:s,value:i}of n.attributes)r&&!e.has(s)&&(e.add(s),""!==i&&(yield y(t,s,i)))
n=n.parent}yield y(t,"xmlns:xml",$1().o)},*parent({parent:t}){null!==t&&(yield t)},preceding:function*allPreceding(t){let e=k(t)?t:t.owner
for(;null!==e&&"document"!==e.kind;){for(let t=e.previous;null!==t;t=t.previous)yield*x(t)
e=e.parent}},"preceding-sibling":function*precedingSiblings(t){if(k(t)&&"document"!==t.kind)for(let e=t.previous;null!==e;e=e.previous)g(e)&&(yield e)},*self(t){yield t}}
const xt=/^-?(?:\d+\.?\d*|\.\d+)$/
const wt={"=":"=","!=":"!=","<":">","<=":">=",">":"<",">=":"<="}
const yt=new Map([["",(t,[e=[]])=>e],["last",({size:t})=>t],["position",({position:t})=>t],["count",(t,[e])=>e.length],["id",()=>[]],["local-name",(t,e)=>V(_(t,e))],["namespace-uri",(t,e)=>R(_(t,e))],["name",(t,e)=>J(_(t,e))],["string",(t,e)=>q(t,e)],["concat",(t,e)=>e.map((n,r)=>q(t,e,r)).join("")],["starts-with",(t,e)=>q(t,e).startsWith(q(t,e,1))],["contains",(t,e)=>q(t,e).includes(q(t,e,1))],["substring-before",(t,e)=>Y(q(t,e),q(t,e,1))],["substring-after",(t,e)=>Z(q(t,e),q(t,e,1))],["substring",(t,e)=>G(q(t,e),L(t,e,1),e.length<3?null:L(t,e,2))],["string-length",(t,e)=>q(t,e).length],["normalize-space",(t,e)=>tt(q(t,e))],["translate",(t,e)=>H(q(t,e),q(t,e,1),q(t,e,2))],["boolean",(t,[e=!1])=>O(e)],["not",(t,[e=!1])=>!O(e)],["true",()=>!0],["false",()=>!1],["lang",(t,e)=>Q(q(t,e),K(t.node))],["number",(t,e)=>L(t,e)],["sum",({budget:t},[e])=>e.reduce((e,n)=>e+j(P(n,t)),0)],["floor",(t,e)=>Math.floor(L(t,e))],["ceiling",(t,e)=>Math.ceil(L(t,e))],["round",(t,e)=>F(L(t,e))]])
const vt=["ancestor","ancestor-or-self","attribute","child","descendant","descendant-or-self","following","following-sibling","namespace","parent","preceding","preceding-sibling","self"]
const Nt=[["last",ot([0,0],[],"number")],["position",ot([0,0],[],"number")],["count",ot([1,1],["nodes"],"number")],["id",ot([1,1],["any"],"nodes")],["local-name",ot([0,1],["nodes"],"string")],["namespace-uri",ot([0,1],["nodes"],"string")],["name",ot([0,1],["nodes"],"string")],["string",ot([0,1],["any"],"string")],["concat",ot([2,1/0],["string"],"string")],["starts-with",ot([2,2],["string"],"boolean")],["contains",ot([2,2],["string"],"boolean")],["substring-before",ot([2,2],["string"],"string")],["substring-after",ot([2,2],["string"],"string")],["substring",ot([2,3],["string","number","number"],"string")],["string-length",ot([0,1],["string"],"number")],["normalize-space",ot([0,1],["string"],"string")],["translate",ot([3,3],["string"],"string")],["boolean",ot([1,1],["any"],"boolean")],["not",ot([1,1],["boolean"],"boolean")],["true",ot([0,0],[],"boolean")],["false",ot([0,0],[],"boolean")],["lang",ot([1,1],["string"],"boolean")],["number",ot([0,1],["any"],"number")],["sum",ot([1,1],["nodes"],"number")],["floor",ot([1,1],["number"],"number")],["ceiling",ot([1,1],["number"],"number")],["round",ot([1,1],["number"],"number")]],St=new Map(Nt),Pt=/[ \t\r\n]*/y,Tt=/\d+(?:\.\d*)?|\.\d+/y,Et=/\/\/|\.\.|<=|>=|!=|[,@()|*[\]+\-=#$<>!./]/y
class Tokens{#t
#e=0
constructor(t){const e=t.indexOf("\0")
this.#t=e<0?t:t.slice(0,e)}next(){this.#n()
const t=this.#t,e=this.#e
if(e===t.length)return{kind:"end"}
const n=t.charAt(e)
if('"'===n||"'"===n)return this.#r(n)
const r=mt.D(Tt,t,e)
if(null!==r)return this.#e=r,{kind:"number",value:Number(t.slice(e,r))}
const s=mt.D(Et,t,e)
return null===s?this.#s():(this.#e=s,{kind:"symbol",text:t.slice(e,s)})}#r(t){const e=this.#e+1,n=this.#t.indexOf(t,e)
return n<0&&m("literal"),this.#e=n+1,{kind:"literal",text:this.#t.slice(e,n)}}#s(){const t=this.#i()??m("token")
let[e,n]=["",t]
if(this.#o("::"))return{kind:"axis",name:t}
if(this.#o(":"))e=t,n=this.#o("*")?"*":this.#i()??m("name")
else{if(this.#n(),this.#o("::"))return{kind:"axis",name:t}
this.#o(":")&&m("name")}return this.#n(),{kind:"name",prefix:e,local:n,isCall:this.#t.startsWith("(",this.#e)}}#i(){const t=this.#e,e=mt.J(this.#t,t),n=this.#t.slice(t,e),r=n.indexOf(":"),s=r<0?n:n.slice(0,r)
return""===s?null:(this.#e=t+s.length,s)}#o(t){return!!this.#t.startsWith(t,this.#e)&&(this.#e+=t.length,!0)}#n(){this.#e=mt.D(Pt,this.#t,this.#e)??this.#e}}const Ot=[["or"],["and"],["=","!="],["<","<=",">",">="],["+","-"],["*","div","mod"]],Mt={or:"boolean",and:"boolean","=":"boolean","!=":"boolean","<":"boolean","<=":"boolean",">":"boolean",">=":"boolean","+":"number","-":"number","*":"number",div:"number",mod:"number","|":"nodes"},$t=["node","text","comment","processing-instruction"],jt={kind:"context",type:"nodes"},Dt={kind:"root",type:"nodes"},Xt={kind:"node"}
class Parser{#a
#u
#l
#c=0
#d=new WeakMap
#f=null
constructor(t,e){this.#a=new Tokens(t),this.#u=e,this.#l=this.#a.next()}parse(){const t=this.#h()
if("end"!==this.#l.kind&&m("token"),null!==this.#f)throw this.#f
return"nodes"!==t.type&&m("no-node-set"),t}#p(){this.#l=this.#a.next()}#m(t){return"symbol"===this.#l.kind&&this.#l.text===t}#o(t){return!!this.#m(t)&&(this.#p(),!0)}#g(t){this.#o(t)||m("token")}#k(t,...e){const n=1+Math.max(0,...e.map(t=>this.#d.get(t)??1))
return n>1024&&m("too-deep"),this.#d.set(t,n),t}#h(){this.#c+=1,this.#c>200&&m("too-deep")
const t=this.#b(0)
return this.#c-=1,t}#b(t){const e=Ot[t]
if(void 0===e)return this.#x()
let n=this.#b(t+1)
for(;;){const r=this.#w(e)
if(null===r)return n
this.#p(),n=this.#y(r,n,this.#b(t+1))}}#y(t,e,n){const r=Mt[t]
return this.#k({kind:"operation",type:r,operator:t,left:e,right:n},e,n)}#w(t){const e=this.#l,n="name"===e.kind&&""===e.prefix,r="symbol"===e.kind?e.text:n?e.local:null
return t.find(t=>t===r)??null}#x(){let t=!1
for(;this.#o("-");)t=!t
const e=this.#v()
return t?this.#y("*",e,{kind:"constant",type:"number",value:-1}):e}#v(){let t=this.#N()
for(;this.#o("|");){const e=this.#N()
"nodes"===t.type&&"nodes"===e.type||m("no-node-set"),t=this.#y("|",t,e)}return t}#N(){if(!this.#S())return this.#P()
const t=this.#T()
return this.#o("/")?this.#E(t):this.#o("//")?this.#E(this.#O(t)):t}#S(){const t=this.#l
return"literal"===t.kind||"number"===t.kind||("name"===t.kind?t.isCall&&!ut(t):this.#m("$")||this.#m("("))}#T(){let t=this.#M()
for(;this.#m("[");){"nodes"!==t.type&&m("no-node-set")
const e=this.#$()
t=this.#k({kind:"filter",type:"nodes",input:t,predicate:e},t,e)}return t}#$(){this.#g("[")
const t=this.#h()
return this.#g("]"),t}#M(){const t=this.#l
if("name"===t.kind)return this.#j(t)
if(this.#p(),"literal"===t.kind)return{kind:"constant",type:"string",value:t.text}
if("number"===t.kind)return{kind:"constant",type:"number",value:t.value}
if("symbol"===t.kind&&"$"===t.text)return this.#D()
const e=this.#h()
return this.#g(")"),this.#k({kind:"call",type:e.type,name:"",arguments:[e]},e)}#D(){return"name"!==this.#l.kind&&m("token"),this.#f??=new XPathError("variable"),this.#p(),{kind:"call",type:"nodes",name:"",arguments:[]}}#j({prefix:t,local:e}){this.#p(),this.#g("(")
const n=[]
if(!this.#m(")"))do{n.push(this.#h())}while(this.#o(","))
this.#g(")")
const r=""===t?St.get(e):void 0
void 0===r?this.#f??=new XPathError("unknown-function",e):n.length<r.least||n.length>r.most?m("argument-count",e):n.some((t,e)=>lt(r.takes,e)&&"nodes"!==t.type)&&m("argument-type",e)
const s=r?.gives??"nodes"
return this.#k({kind:"call",type:s,name:e,arguments:n},...n)}#P(){return this.#o("//")?this.#E(this.#O(Dt)):this.#o("/")?this.#X()?this.#E(Dt):Dt:this.#E(jt)}#X(){const{kind:t}=this.#l
return"name"===t||"axis"===t||[".","..","@","*"].some(t=>this.#m(t))}#E(t){let e=this.#A(t)
for(;;)if(this.#o("//"))e=this.#A(this.#O(e))
else{if(!this.#o("/"))return e
e=this.#A(e)}}#O(t){return this.#B(t,"descendant-or-self",Xt)}#B(t,e,n){return this.#k({kind:"step",type:"nodes",input:t,axis:e,test:n,predicates:[]},t)}#A(t){if(this.#o("."))return this.#B(t,"self",Xt)
if(this.#o(".."))return this.#B(t,"parent",Xt)
const e=this.#z(),n=this.#f
let r=this.#B(t,e,this.#C())
for(;this.#m("[");){const t=this.#$(),e=[...r.predicates,t]
r=this.#k({...r,predicates:e},r,t)}return"namespace"!==e||"name"!==r.test.kind||""===r.test.prefix?r:(this.#f=n,{kind:"nothing",type:"nodes"})}#z(){const t=this.#l
if(this.#o("@"))return"attribute"
if("axis"!==t.kind)return"child"
const e=vt.find(e=>e===t.name)??m("token")
return this.#p(),e}#C(){const t=this.#l
if(this.#o("*"))return{kind:"name",prefix:"",local:null}
if("name"!==t.kind&&m("no-node-set"),this.#p(),t.isCall&&ut(t))return this.#I(t.local)
const{prefix:e,local:n}=t
return""===e||"xmlns"===e||!0===this.#u?.has(e)||(this.#f??=new XPathError("unknown-prefix",e)),{kind:"name",prefix:e,local:"*"===n?null:n}}#I(t){this.#g("(")
const e=this.#l
return"processing-instruction"===t&&!this.#m(")")&&("literal"!==e.kind&&m("token"),this.#p()),this.#g(")"),"node"===t||"text"===t||"comment"===t?{kind:t}:{kind:"instruction",target:"literal"===e.kind?e.text:null}}}const At=new Set(["ancestor","ancestor-or-self","preceding","preceding-sibling"]),Bt=new Set(["self","attribute"]),zt=new Map([["+",(t,e)=>t+e],["-",(t,e)=>t-e],["*",(t,e)=>t*e],["div",(t,e)=>t/e],["mod",(t,e)=>t%e]])
class Evaluator{namespaces
budget
constructor(t,e){this.namespaces=t,this.budget=e}nodes(t,e){const n=this.#U(t,e)
return"object"==typeof n?n:m("value-as-path")}#U(t,e){switch(t.kind){case"context":return[e.node]
case"root":return[b(e.node)]
case"nothing":return[]
case"constant":return t.value
case"step":return this.#A(t,e)
case"filter":return this.#W(t,e)
case"operation":return this.#y(t,e)
case"call":{const n=t.arguments.map(t=>this.#U(t,e))
return yt.get(t.name)?.(e,n)??[]}}}#A(t,e){const{axis:n,test:r,predicates:s,input:i}=ft(t),o=dt(t,this.nodes(i,e)),a=[]
for(const t of o){const e=this.#q(t,n,r),i=s.reduce((t,e)=>this.#L(t,e),e)
for(const t of At.has(n)?i.toReversed():i)a.push(t)
this.budget.keep(a.length)}return o.length<2||Bt.has(n)?a:et(a,this.budget)}#q(t,e,n){const r=[],s=this.#_(e,n)
for(const n of bt[e](t))this.budget.spend(1),s(n)&&r.push(n)
return r}#_(t,e){return"name"===e.kind?this.#F(t,e):"following"===t&&"instruction"===e.kind&&null!==e.target?this.#F(t,{kind:"name",prefix:"",local:e.target}):t=>ct(t,e)}#F(t,{prefix:e,local:n}){if("namespace"===t)return t=>null===n||"attribute"===t.kind&&t.name===`xmlns:${n}`
const r="attribute"===t?"attribute":"element",s=""===e&&null===n,i=""===e?"":this.#V(e)
return t=>t.kind===r&&!("attribute"===t.kind&&t.isDeclaration)&&(s||(null===n||t.localName===n)&&t.namespace===i)}#V(t){return"xml"===t?"http://www.w3.org/XML/1998/namespace":"xmlns"===t?"http://www.w3.org/2000/xmlns/":this.namespaces.get(t)??""}#L(t,e){const{budget:n}=this,r=t.length
return t.filter((t,s)=>{n.spend(1)
const i=s+1,o=this.#U(e,{node:t,position:i,size:r,budget:n})
return"number"==typeof o?o===i:O(o)})}#W({input:t,predicate:e},n){return this.#L(this.nodes(t,n),e)}#y({operator:t,left:e,right:n},r){const{budget:s}=this,i=this.#U(e,r)
if("or"===t||"and"===t)return O(i)===("or"===t)?"or"===t:O(this.#U(n,r))
const o=this.#U(n,r)
if("|"===t)return et([...i,...o],s)
const a=zt.get(t)
return void 0===a?D(t,[i,o],s):a(M(i,s),M(o,s))}}exports.B=class Budget{#J
constructor(t=3e7){this.#J=t}spend(t){this.#J-=t,this.#J<0&&m("too-costly")}spendText(t){return this.spend(t.length/16),t}keep(t){t>2e6&&m("too-costly")}},exports.T=class Target{document
removed=[]
inserted=new Map
replaced=new Map
changed=new Set
set=new Map
original=new Map
constructor(t){this.document=t}remove(t){const{parent:e}=t
if(null===e)throw new($1().S)("null-reference")
return e.remove(t),this.inserted.delete(t)||this.isNew(e)||this.removed.push({node:t,parent:e}),e}insert(t,e,n){if("document"===t.kind&&"element"===e.kind&&null!==t.root)throw new($1().S)("second-root")
t.insertBefore(e,n),this.inserted.set(e,t)}replace(t,e){const{next:n}=t,r=this.inserted.has(t),s=this.replaced.get(t)??(r?null:t),i=this.remove(t)
this.insert(i,e,n),null!==s&&this.replaced.set(e,s)}setValue(t,e,n){null!==t.owner&&this.#R(t.owner),t.value=e,this.set.set(t,ht(n))}append(t,{name:e,namespace:n,source:r},s){this.#R(t)
const i=new($1().g)({name:e,namespace:n},s,r)
t.append(i),this.set.set(i,ht(i))}drop(t,e){e.owner===t&&(this.#R(t),t.drop(e))}#R(t){this.changed.add(t),this.original.has(t)||(this.original.set(t,t.attributes),t.attributes=[...t.attributes])}isNew(t){for(let e=t;null!==e;e=e.parent)if("attribute"!==e.kind&&"document"!==e.kind&&this.inserted.has(e))return!0
return!1}},exports.X=XPathError,exports.i=function insertionsInto(t,e){const n=i(t,e).flatMap(n=>o(t,n,e))
return"document"===t.kind||!0!==t.source?.selfClosed?n:s(t,t.source.end,{edits:n,editing:e})},exports.s=function select(t,{context:e,namespaces:n,budget:r}){try{r.spend(t.length/8)
const s=at(t,null===n?null:new Set([...n.keys(),"xml"]))
if(!s.ok)return s
return{ok:!0,nodes:new Evaluator(n??new Map,r).nodes(s.expression,{node:e,position:1,size:1,budget:r})}}catch(t){if(!(t instanceof XPathError))throw t
return{ok:!1,fault:t.fault}}}

