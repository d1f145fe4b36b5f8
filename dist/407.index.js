export const id=407
export const ids=[407]
export const modules={2363:(e,t,n)=>{n.d(t,{_:()=>credentialsInTransform})
var r=n(1519)
const s=/^(?:user|user-?name|login|pass|password|pwd)$/i
function credentialsInTransform({document:e}){const t=[]
const n=[e.root]
for(let e=n.pop();e!==undefined;e=n.pop()){for(const t of e.children)n.push(t)
if(e.name.toLowerCase()!=="network")continue
for(const n of e.attributes.filter(({name:e})=>s.test(e))){t.push((0,r.CW)(n)??"",n.raw)}}return t.filter(e=>e!=="")}},1234:(e,t,n)=>{n.d(t,{Co:()=>differingIn,MU:()=>readingOf,P1:()=>effectiveIn,gg:()=>deploy})
var r=n(282)
var s=n(5717)
var i=n(1842)
var o=n(445)
var a=n(7228)
var l=n(933)
async function deploy(e,t,n){const r=ofEnvironment(n,t)
const s=(0,i.W)(e.file)
const a=s.ok?s.file:e.file
const l=a.source.text!==e.file.source.text
const u=[]
let c=new o.D(a)
let f=false
let d=false
for(const e of r){const t=d?null:applied(c,e)
const n=t!==null&&!f&&isSaved(t.application.outcome)
const r=[...e.isGarbled?[e.text]:[],...n&&l?[a]:[]]
u.push({...readingOf(e),garbled:r,application:t?.application??null})
f||=n
if(t?.next===null)d=true
else c=t?.next??c}return{environment:t,layers:[e.file.path,...r.map(({path:e})=>e)],transforms:r,readings:u,layered:c,result:d?null:await resultOf(e,a,c)}}function ofEnvironment(e,t){const n=e.filter(e=>e.standing==="applied"&&(0,r.gj)(e.environment,t))
return(0,l.vJ)(n.map(({path:e})=>e)).flatMap(e=>n.filter(t=>t.path===e))}function readingOf({text:e,file:t,environment:n,standing:r}){return{text:e,file:t,environment:n,standing:r,garbled:[],application:null,overridden:[]}}function applied(e,{file:t}){if(t===null)return null
const{file:n,originOf:r}=e
const i=(0,s.p)(n,t)
const o=i.ok&&isSaved(i)?e.with(t,i.edits):e
const a=o!==null&&isSaved(i)?o:null
return{application:{base:n,outcome:i,originOf:r,result:a},next:o}}function isSaved(e){return e.ok&&e.applies&&e.unsaved===null}async function resultOf({own:e,companions:t},n,{file:r}){if(r===n)return e
let s=(0,a.H)(r)
for(let e=s.missing;e!==null;e=s.missing){const{name:n}=e
const r=t.find(e=>e.name===n)
if(r===undefined)break
s=await s.complete(r.companion)}return s}const u="127.0.0.1"
function effectiveIn({environment:e,result:t}){const n=t?.effective??null
const s=n?.host===u&&!(0,r.gj)(e,"live")
return n!==null&&s?{...n,host:""}:n}function differingIn({result:e},t,n){const[r,s]=[t.effective,e?.effective??null]
if(r===null||s===null)return[]
return Object.keys(n).filter(e=>e!=="secureSocketOptions"&&r[e]!==s[e])}},1338:(e,t,n)=>{n.d(t,{Do:()=>resultIn,Fk:()=>structureIn,Lz:()=>voice,jK:()=>originsIn,jt:()=>verdictIn,l_:()=>overridesIn})
var r=n(4879)
var s=n(5413)
var i=n(8750)
var o=n(4332)
var a=n(1616)
var l=n(6021)
var u=n(6577)
var c=n(416)
var f=n(1234)
function through({layered:e},t){const{file:n,originOf:r}=e
return e=>t(e.file.path===n.path?r(e.span):e)}function structureIn(e,t,{intent:n,locate:r}){const{transforms:i,result:o}=e
const a=overriddenIn(e,t,n).flatMap(e=>(0,l.rB)(e,n)).map(e=>(0,s.h)(e,{intent:n,locate:r,voice:voice}))
const u=o?.structure(asResulting(e,n),through(e,r))
return[...i.flatMap(({faults:e})=>e),...a,...(u??[]).filter(t=>!isToldAlready(t,a,placesIn(e,r)))]}function resultIn(e,{intent:t,locate:n}){const{result:r}=e
return r?.result(asResulting(e,t),through(e,n))??[]}function asResulting({result:e},t){const n=e?.effective??null
if(n===null||Object.keys(t.settings).length===0)return t
const r=Object.entries(t.settings).filter(([e,t])=>e==="secureSocketOptions"||n[e]===t)
return{...t,settings:Object.fromEntries(r)}}const d={"sections/duplicate":"transform/second-smtp","config-sections/place":"transform/config-sections"}
function isToldAlready({rule:e,path:t,at:n},r,s){const i=Object.hasOwn(d,e)?d[e]:undefined
if(i===undefined||!r.some(e=>e.rule===i))return false
return e!=="sections/duplicate"||s().has(JSON.stringify({path:t,at:n}))}function placesIn({layered:e},t){return()=>new Set((0,c.Kn)(e.file.document).smtp.map(n=>{const{path:r,at:s}=t(e.originOf((0,o.PX)(n)))
return JSON.stringify({path:r,at:s})}))}const NOWHERE=()=>({path:"",at:{line:1,column:1,endLine:1,endColumn:1}})
function verdictIn(e,t,n){return(0,r.Vj)(structureIn(e,t,{intent:n,locate:NOWHERE}))}function originsIn(e){const{result:t}=e
const n=new Map
if(t===null)return n
for(const[,r]of i.Fs){if(r==="secureSocketOptions")continue
const{file:s,span:i}=t.spotOf(r,null)
const{text:o=""}=s.source
if(o[i.start]==="<")continue
const a=s.path===e.layered.file.path
n.set(r,(a?e.layered.originOf(i).file:s).path)}return n}function overriddenIn(e,t,n){const{readings:r}=e
const{environment:s="",settings:i}=n
if(Object.keys(i).length===0||s!==""&&s!=="*"){return r}const o=(0,f.Co)(e,t,i).map(t=>({setting:t,spot:causeOf(e,t)}))
return r.map(e=>({...e,overridden:o.flatMap(({setting:t,spot:n})=>n!==null&&n.file===e.file?[{setting:t,spot:n}]:[])}))}function causeOf({result:e,layered:t,readings:n},r){if(e===null)return null
const s=e.spotOf(r,null)
const i=s.file.path===t.file.path?t.originOf(s.span):s
if(n.some(({file:e})=>e===i.file))return i
const o=n.findLast(e=>e.application?.result&&(0,a.ZE)(e).some(a.N5))
const l=o===undefined?undefined:(0,a.ZE)(o).findLast(a.N5)
if(!o?.file||l===undefined)return null
return{file:o.file,span:(0,a.Vb)(l)}}function overridesIn(e,t,{intent:n,locate:r}){const i=overriddenIn(e,t,n)
const o=i.flatMap(e=>(0,s.m)(u.x,e,n))
const a=structureIn(e,t,{intent:n,locate:r}).filter(({level:e,path:n})=>(e==="file"||e==="section")&&n!==t.path)
return[...o.map(e=>(0,s.h)(e,{intent:n,locate:r,voice:voice})),...a.map(e=>({...e,level:"runtime"}))]}function voice({level:e}){return e==="file"?".NET Framework refuses the whole file":"The engine says"}},3360:(e,t,n)=>{n.d(t,{ii:()=>readTransforms,lz:()=>readTransform,mG:()=>suppressionsOf})
var r=n(4573)
var s=n.n(r)
var i=n(4624)
var o=n(5602)
var a=n(9140)
var l=n(1842)
var u=n(6021)
var c=n(933)
async function readTransforms(e,t){const n=e.map(async e=>{if(e.status==="absent")return[]
const{path:n}=e.status==="found"?e.file:e.finding
const r=(0,c.DD)(n,t.path)
const s=(0,c.HD)(n,t.path)
if(r===null&&(s===null||t.isLater))return[]
const i=r===null||t.isLater?"other-generation":"applied"
const o={environment:r??s??"",standing:i}
if(e.status==="found")return[await readTransform(e.file,o)]
return[unread(n,o,[asRuntime(e.finding,o.environment)])]})
return(await Promise.all(n)).flat()}async function readTransform(e,t){const{path:n,bytes:s}=e
const i=await(0,a.oe)(e)
const o=(0,l.W)(e)
const u=i.ok?[]:[asRuntime(i.finding,t.environment)]
const c=o.ok&&(i.ok||i.finding.rule==="source/encoding")
if(!c)return unread(n,t,u)
const f=s[0]===255||s[0]===254||s[0]===239
return{path:n,text:o.file,file:o.file,meant:i.ok?i.file:null,isGarbled:i.ok&&!f&&i.file.source.encoding!=="utf-8"&&!(0,r.isAscii)(s),...t,faults:u}}function unread(e,t,n){const s={path:e,source:new o.k("","utf-8",r.Buffer.alloc(0))}
return{path:e,text:s,file:null,meant:null,isGarbled:false,...t,faults:n}}function asRuntime(e,t){const n=`${e.message} ${(0,u.VH)(t)}.`
return{...e,level:"runtime",message:n}}async function suppressionsOf(e){const t=e.flatMap(({file:e})=>e?.source.text.includes(i.M)===true?[e]:[])
if(t.length===0)return[]
const{suppressionsIn:r}=await n.e(512).then(n.bind(n,8512))
return t.flatMap(r)}},282:(e,t,n)=>{n.d(t,{OE:()=>r,al:()=>inOrder,gj:()=>isSameEnvironment,w2:()=>s,xt:()=>o,yD:()=>i})
const r="any other"
const s="the environment"
const i={first:["Production",r],last:["Development"]}
const o={first:["live","staging","development"],last:[]}
function inOrder(e,t){const rank=e=>{const n=indexIn(t.first,e)
if(n>=0)return n-t.first.length
return indexIn(t.last,e)+1}
return[...e].sort((e,t)=>rank(e)-rank(t)||(e<t?-1:Number(e>t)))}function indexIn(e,t){return e.findIndex(e=>isSameEnvironment(e,t))}function isSameEnvironment(e,t){return e.toLowerCase()===t.toLowerCase()}function worstOf(e){if(e.includes("file"))return"file"
return e.includes("section")?"section":"ok"}},5717:(e,t,n)=>{n.d(t,{p:()=>transform})
var r=n(6550)
var s=n(5780)
var i=n(4040)
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
this.fault={kind:e,name:t}}}function refuse(e,t){throw new XPathError(e,t)}const a=2e8
class Budget{#e
constructor(e=a){this.#e=e}spend(e){this.#e-=e
if(this.#e<0)refuse("too-costly")}}function stringOf(e,t){if(e.kind==="attribute")return e.value
if(e instanceof i.Zp)return(0,i.SO)(e)?runFrom(e):e.value
const n=[]
for(let r=(0,i.CQ)(e,e);r!==null;r=(0,i.CQ)(r,e)){t.spend(1)
if((0,i.SO)(r))n.push(r.value)}const r=n.join("")
t.spend(r.length/l)
return r}const l=64
function runFrom(e){const t=[]
for(let n=e;n!==null&&(0,i.SO)(n);n=n.next){t.push(n.value)}return t.join("")}function toText(e,t){if(typeof e==="string")return e
if(typeof e==="number")return numberText(e)
if(typeof e==="boolean")return e?"true":"false"
const[n]=e
return n===undefined?"":stringOf(n,t)}function toBoolean(e){if(typeof e==="number")return e!==0&&!Number.isNaN(e)
return typeof e==="boolean"?e:e.length>0}function toNumber(e,t){if(typeof e==="number")return e
if(typeof e==="boolean")return e?1:0
return numberOf(toText(e,t))}const u=/^-?(?:\d+\.?\d*|\.\d+)$/
function numberOf(e){const t=e.replaceAll(/^[ \t\r\n]+|[ \t\r\n]+$/g,"")
if(u.test(t))return Number(t)
const n=t.toLowerCase()
if(n==="infinity")return Infinity
return n==="-infinity"?-Infinity:NaN}function numberText(e){if(!Number.isFinite(e))return String(e)
if(Object.is(e,-0))return"-0"
const[t="",n=""]=e.toExponential().split("e")
const r=Number(n)
if(r>=-5&&r<15)return String(e)
const s=String(Math.abs(r)).padStart(2,"0")
return`${t}E${r<0?"-":"+"}${s}`}const c={"=":"=","!=":"!=","<":">","<=":">=",">":"<",">=":"<="}
function compare(e,[t,n],r){if(isNodes(t)&&isNodes(n))return compareSets(e,[t,n],r)
if(isNodes(t))return compareSet(e,[t,n],r)
if(isNodes(n))return compareSet(c[e],[n,t],r)
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
const l=a?least(i):-least(i.map(e=>-e))
const u=a?-least(o.map(e=>-e)):least(o)
return compareNumbers(e,l,u)}function differ(e,t){if(e.length===0||t.length===0)return false
return new Set([...e,...t]).size>1}function least(e){let t=NaN
for(const n of e)if(!(n>=t)&&!Number.isNaN(n))t=n
return t}function core_text({node:e,budget:t},n,r=0){const s=n[r]
return s===undefined?stringOf(e,t):toText(s,t)}function number(e,t,n=0){const r=t[n]
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
return n<0?"":e.slice(n+t.length)}const f=new Map([["",(e,[t=[]])=>t],["last",({size:e})=>e],["position",({position:e})=>e],["count",(e,[t])=>t.length],["id",()=>[]],["local-name",(e,t)=>localName(nodeOf(e,t))],["namespace-uri",(e,t)=>namespace(nodeOf(e,t))],["name",(e,t)=>core_name(nodeOf(e,t))],["string",(e,t)=>core_text(e,t)],["concat",(e,t)=>t.map((n,r)=>core_text(e,t,r)).join("")],["starts-with",(e,t)=>core_text(e,t).startsWith(core_text(e,t,1))],["contains",(e,t)=>core_text(e,t).includes(core_text(e,t,1))],["substring-before",(e,t)=>before(core_text(e,t),core_text(e,t,1))],["substring-after",(e,t)=>after(core_text(e,t),core_text(e,t,1))],["substring",(e,t)=>substring(core_text(e,t),number(e,t,1),t.length<3?null:number(e,t,2))],["string-length",(e,t)=>core_text(e,t).length],["normalize-space",(e,t)=>normalized(core_text(e,t))],["translate",(e,t)=>translate(core_text(e,t),core_text(e,t,1),core_text(e,t,2))],["boolean",(e,[t=false])=>toBoolean(t)],["not",(e,[t=false])=>!toBoolean(t)],["true",()=>true],["false",()=>false],["lang",(e,t)=>isLanguage(core_text(e,t),language(e.node))],["number",(e,t)=>number(e,t)],["sum",({budget:e},[t])=>t.reduce((t,n)=>t+numberOf(stringOf(n,e)),0)],["floor",(e,t)=>Math.floor(number(e,t))],["ceiling",(e,t)=>Math.ceil(number(e,t))],["round",(e,t)=>round(number(e,t))]])
function normalized(e){return e.split(/[ \t\r\n]+/).filter(e=>e!=="").join(" ")}const d=["ancestor","ancestor-or-self","attribute","child","descendant","descendant-or-self","following","following-sibling","namespace","parent","preceding","preceding-sibling","self"]
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
const h=new Map(m)
var p=n(9137)
const g=/[ \t\r\n]*/y
const b=/\d+(?:\.\d*)?|\.\d+/y
const w=/\/\/|\.\.|<=|>=|!=|[,@()|*[\]+\-=#$<>!./]/y
class Tokens{#t
#n=0
constructor(e){const t=e.indexOf("\0")
this.#t=t<0?e:e.slice(0,t)}next(){this.#r()
const e=this.#t
const t=this.#n
if(t===e.length)return{kind:"end"}
const n=e.charAt(t)
if(n==='"'||n==="'")return this.#s(n)
const r=(0,p.Eg)(b,e,t)
if(r!==null){this.#n=r
return{kind:"number",value:Number(e.slice(t,r))}}const s=(0,p.Eg)(w,e,t)
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
const t=(0,p.o2)(this.#t,e)
const n=this.#t.slice(e,t)
const r=n.indexOf(":")
const s=r<0?n:n.slice(0,r)
if(s==="")return null
this.#n=e+s.length
return s}#a(e){if(!this.#t.startsWith(e,this.#n))return false
this.#n+=e.length
return true}#r(){this.#n=(0,p.Eg)(g,this.#t,this.#n)??this.#n}}const v=200
const x=1024
function parse(e,t){try{const n=new Parser(e,t).parse()
return{ok:true,expression:n}}catch(e){if(!(e instanceof XPathError))throw e
return{ok:false,fault:e.fault}}}const k=[["or"],["and"],["=","!="],["<","<=",">",">="],["+","-"],["*","div","mod"]]
const y={or:"boolean",and:"boolean","=":"boolean","!=":"boolean","<":"boolean","<=":"boolean",">":"boolean",">=":"boolean","+":"number","-":"number","*":"number",div:"number",mod:"number","|":"nodes"}
const O=["node","text","comment","processing-instruction"]
const T={kind:"context",type:"nodes"}
const S={kind:"root",type:"nodes"}
const E={kind:"node"}
class Parser{#l
#u
#c
#f=0
#d=new WeakMap
#m=null
constructor(e,t){this.#l=new Tokens(e)
this.#u=t
this.#c=this.#l.next()}parse(){const e=this.#h()
if(this.#c.kind!=="end")refuse("token")
if(this.#m!==null)throw this.#m
if(e.type!=="nodes")refuse("no-node-set")
return e}#p(){this.#c=this.#l.next()}#g(e){return this.#c.kind==="symbol"&&this.#c.text===e}#a(e){if(!this.#g(e))return false
this.#p()
return true}#b(e){if(!this.#a(e))refuse("token")}#w(e,...t){const n=1+Math.max(0,...t.map(e=>this.#d.get(e)??1))
if(n>x)refuse("too-deep")
this.#d.set(e,n)
return e}#h(){this.#f+=1
if(this.#f>v)refuse("too-deep")
const e=this.#v(0)
this.#f-=1
return e}#v(e){const t=k[e]
if(t===undefined)return this.#x()
let n=this.#v(e+1)
for(;;){const r=this.#k(t)
if(r===null)return n
this.#p()
n=this.#y(r,n,this.#v(e+1))}}#y(e,t,n){const r=y[e]
return this.#w({kind:"operation",type:r,operator:e,left:t,right:n},t,n)}#k(e){const t=this.#c
const n=t.kind==="name"&&t.prefix===""
const r=t.kind==="symbol"?t.text:n?t.local:null
return e.find(e=>e===r)??null}#x(){let e=false
while(this.#a("-"))e=!e
const t=this.#O()
if(!e)return t
return this.#y("*",t,{kind:"constant",type:"number",value:-1})}#O(){let e=this.#T()
while(this.#a("|")){const t=this.#T()
if(e.type!=="nodes"||t.type!=="nodes")refuse("no-node-set")
e=this.#y("|",e,t)}return e}#T(){if(!this.#S())return this.#E()
const e=this.#N()
if(this.#a("/"))return this.#A(e)
if(this.#a("//"))return this.#A(this.#$(e))
return e}#S(){const e=this.#c
if(e.kind==="literal"||e.kind==="number")return true
if(e.kind==="name")return e.isCall&&!isNodeType(e)
return this.#g("$")||this.#g("(")}#N(){let e=this.#I()
while(this.#g("[")){if(e.type!=="nodes")refuse("no-node-set")
const t=this.#M()
e=this.#w({kind:"filter",type:"nodes",input:e,predicate:t},e,t)}return e}#M(){this.#b("[")
const e=this.#h()
this.#b("]")
return e}#I(){const e=this.#c
if(e.kind==="name")return this.#C(e)
this.#p()
if(e.kind==="literal")return{kind:"constant",type:"string",value:e.text}
if(e.kind==="number")return{kind:"constant",type:"number",value:e.value}
if(e.kind==="symbol"&&e.text==="$")return this.#P()
const t=this.#h()
this.#b(")")
return this.#w({kind:"call",type:t.type,name:"",arguments:[t]},t)}#P(){if(this.#c.kind!=="name")refuse("token")
this.#m??=new XPathError("variable")
this.#p()
return{kind:"call",type:"nodes",name:"",arguments:[]}}#C({prefix:e,local:t}){this.#p()
this.#b("(")
const n=[]
if(!this.#g(")")){do{n.push(this.#h())}while(this.#a(","))}this.#b(")")
const r=e===""?h.get(t):undefined
if(r===undefined)this.#m??=new XPathError("unknown-function",t)
else if(n.length<r.least||n.length>r.most){refuse("argument-count",t)}else if(n.some((e,t)=>wantsNodes(r.takes,t)&&e.type!=="nodes")){refuse("argument-type",t)}const s=r?.gives??"nodes"
return this.#w({kind:"call",type:s,name:t,arguments:n},...n)}#E(){if(this.#a("//"))return this.#A(this.#$(S))
if(!this.#a("/"))return this.#A(T)
return this.#L()?this.#A(S):S}#L(){const{kind:e}=this.#c
return e==="name"||e==="axis"||[".","..","@","*"].some(e=>this.#g(e))}#A(e){let t=this.#W(e)
for(;;){if(this.#a("//"))t=this.#W(this.#$(t))
else if(this.#a("/"))t=this.#W(t)
else return t}}#$(e){return this.#B(e,"descendant-or-self",E)}#B(e,t,n){return this.#w({kind:"step",type:"nodes",input:e,axis:t,test:n,predicates:[]},e)}#W(e){if(this.#a("."))return this.#B(e,"self",E)
if(this.#a(".."))return this.#B(e,"parent",E)
const t=this.#D()
const n=this.#m
let r=this.#B(e,t,this.#j())
while(this.#g("[")){const e=this.#M()
const t=[...r.predicates,e]
r=this.#w({...r,predicates:t},r,e)}if(t!=="namespace"||r.test.kind!=="name"||r.test.prefix==="")return r
this.#m=n
return{kind:"nothing",type:"nodes"}}#D(){const e=this.#c
if(this.#a("@"))return"attribute"
if(e.kind!=="axis")return"child"
const t=d.find(t=>t===e.name)??refuse("token")
this.#p()
return t}#j(){const e=this.#c
if(this.#a("*"))return{kind:"name",prefix:"",local:null}
if(e.kind!=="name")refuse("no-node-set")
this.#p()
if(e.isCall&&isNodeType(e))return this.#z(e.local)
const{prefix:t,local:n}=e
const r=t===""||t==="xmlns"||this.#u?.has(t)===true
if(!r)this.#m??=new XPathError("unknown-prefix",t)
return{kind:"name",prefix:t,local:n==="*"?null:n}}#z(e){this.#b("(")
const t=this.#c
const n=e==="processing-instruction"&&!this.#g(")")
if(n){if(t.kind!=="literal")refuse("token")
this.#p()}this.#b(")")
if(e==="node"||e==="text"||e==="comment")return{kind:e}
return{kind:"instruction",target:t.kind==="literal"?t.text:null}}}function isNodeType({prefix:e,local:t}){return e===""&&O.includes(t)}function wantsNodes(e,t){return(e[t]??e.at(-1))==="nodes"}function select_select(e,{context:t,namespaces:n,budget:r}){try{r.spend(e.length/8)
const s=n===null?null:new Set([...n.keys(),"xml"])
const i=parse(e,s)
if(!i.ok)return i
const o=new Evaluator(n??new Map,r)
const a=o.nodes(i.expression,{node:t,position:1,size:1,budget:r})
return{ok:true,nodes:a}}catch(e){if(!(e instanceof XPathError))throw e
return{ok:false,fault:e.fault}}}const N=new Set(["ancestor","ancestor-or-self","preceding","preceding-sibling"])
const A=new Set(["self","attribute"])
const $=new Map([["+",(e,t)=>e+t],["-",(e,t)=>e-t],["*",(e,t)=>e*t],["div",(e,t)=>e/t],["mod",(e,t)=>e%t]])
class Evaluator{namespaces
budget
constructor(e,t){this.namespaces=e
this.budget=t}nodes(e,t){const n=this.#R(e,t)
return typeof n==="object"?n:refuse("value-as-path")}#R(e,t){switch(e.kind){case"context":return[t.node]
case"root":return[topOf(t.node)]
case"nothing":return[]
case"constant":return e.value
case"step":return this.#W(e,t)
case"filter":return this.#X(e,t)
case"operation":return this.#y(e,t)
case"call":{const n=e.arguments.map(e=>this.#R(e,t))
return f.get(e.name)?.(t,n)??[]}}}#W(e,t){const{axis:n,test:r,predicates:s,input:i}=shortened(e)
const o=startsOf(e,this.nodes(i,t))
const a=[]
for(const e of o){const t=this.#_(e,n,r)
const i=s.reduce((e,t)=>this.#F(e,t),t)
for(const e of N.has(n)?i.toReversed():i)a.push(e)}return o.length<2||A.has(n)?a:inDocumentOrder(a,this.budget)}#_(e,t,n){const r=[]
const s=this.#Q(t,n)
for(const n of o[t](e)){this.budget.spend(1)
if(s(n))r.push(n)}return r}#Q(e,t){if(t.kind==="name")return this.#V(e,t)
const n=e==="following"&&t.kind==="instruction"&&t.target!==null
if(!n)return e=>isOfType(e,t)
return this.#V(e,{kind:"name",prefix:"",local:t.target})}#V(e,{prefix:t,local:n}){if(e==="namespace"){return e=>n===null||e.kind==="attribute"&&e.name===`xmlns:${n}`}const r=e==="attribute"?"attribute":"element"
const s=t===""&&n===null
const i=t===""?"":this.#U(t)
return e=>e.kind===r&&!(e.kind==="attribute"&&e.isDeclaration)&&(s||(n===null||e.localName===n)&&e.namespace===i)}#U(e){if(e==="xml")return"http://www.w3.org/XML/1998/namespace"
if(e==="xmlns")return"http://www.w3.org/2000/xmlns/"
return this.namespaces.get(e)??""}#F(e,t){const{budget:n}=this
const r=e.length
return e.filter((e,s)=>{n.spend(1)
const i=s+1
const o=this.#R(t,{node:e,position:i,size:r,budget:n})
return typeof o==="number"?o===i:toBoolean(o)})}#X({input:e,predicate:t},n){return this.#F(this.nodes(e,n),t)}#y({operator:e,left:t,right:n},r){const{budget:s}=this
const i=this.#R(t,r)
if(e==="or"||e==="and"){if(toBoolean(i)===(e==="or"))return e==="or"
return toBoolean(this.#R(n,r))}const o=this.#R(n,r)
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
return{...e,axis:"descendant",input:t.input}}var I=n(4332)
var M=n(1519)
const C=/(?:\r\n|\n|\r)[ \t]*$/
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
return t??"  "}function lineBreakOf(e){return/\r\n|\n|\r/.exec(e.slice(0,1e5))?.[0]??""}var P=n(4390)
class WriterScope{#Z=[]
#G=[]
enter(e){const{namespace:t,localName:n}=e
const r=this.#G.at(-1)?.default??""
const s=t===""?null:this.#q(t,r)
const i=t===""?"":s??e.prefix
const o={before:this.#Z.length,outerDefault:r,default:r,isDefaultDeclared:false,generated:0}
this.#G.push(o)
if(i==="")o.default=t
else this.#K(i,t,false)
const a=i===""?n:`${i}:${n}`
const l=this.#H(e,o)
return{name:a,attributes:l,declarations:this.#J(o)}}leave(){const e=this.#G.pop()
if(e!==undefined)this.#Z.length=e.before}#H({attributes:e},t){const n=new Set
const r=[]
for(const s of e){if(n.has(s.name))continue
n.add(s.name)
r.push({attribute:s,name:this.#Y(s,t)})}return r}#Y(e,t){const{name:n,namespace:r,localName:s,value:i,isDeclaration:o}=e
if(o){if(n==="xmlns")t.isDefaultDeclared=true
else this.#K(s,i,true)
return n}if(r===""||e.prefix==="xml")return n
return`${this.#ee(e,t)}:${s}`}#ee({namespace:e,prefix:t},n){const r=this.#Z.slice(n.before).some(e=>e.prefix===t)
const s=t===""||r?null:t
const i=this.#te(e)
if(i!==null&&(s===null||s===i))return i
n.generated+=s===null?1:0
const o=s??`d${this.#G.length}p${n.generated}`
this.#K(o,e,false)
return o}#J(e){const t=this.#Z.slice(e.before).filter(({isDeclared:e})=>!e)
const n=e.default!==e.outerDefault&&!e.isDefaultDeclared
return n?[{prefix:"",namespace:e.default},...t]:t}#q(e,t){return this.#te(e)??(e===t?"":null)}#te(e){const t=this.#Z.findLast(t=>t.namespace===e&&this.#ne(t.prefix)===t)
return t?.prefix??null}#ne(e){return this.#Z.findLast(t=>t.prefix===e)}#K(e,t,n){const r=this.#ne(e)
if(r?.namespace===t)r.isDeclared||=n
else this.#Z.push({prefix:e,namespace:t,isDeclared:n})}}function nodeText(e,t,n){const{source:r}=e
const{text:s,isComplete:i}=written(e)
const o=r!==null&&!t.isNew(e)&&!isTouched(e,t)
return o&&i?n.slice(r.start,r.end):s}function isTouched(e,{changed:t,inserted:n,removed:r}){const s=new Set([...n.values(),...r.map(({parent:e})=>e)])
for(let n=e;n!==null;n=inOrder(n,e)){if(n.kind==="element"&&(t.has(n)||s.has(n)))return true}return false}function inOrder(e,t){return e.kind!=="element"&&e===t?null:(0,i.CQ)(e,t)}function written(e){const t=[]
const n=[]
const r=new WriterScope
let s=true
const close=()=>{r.leave()
t.push(`</${n.pop()?.name??""}>`)}
for(let i=e;i!==null;i=inOrder(i,e)){while(n.length>0&&n.at(-1)?.element!==i.parent)close()
if(i.kind!=="element"){t.push(leafText(i))
continue}const e=r.enter(i)
s&&=e.declarations.length===0
t.push(tagText(e),i.first===null?" />":">")
if(i.first===null)r.leave()
else n.push({element:i,name:e.name})}while(n.length>0)close()
return{text:t.join(""),isComplete:s}}function tagText({name:e,attributes:t,declarations:n}){const r=t.map(e=>` ${e.name}="${escaped(e.attribute.value)}"`)
const s=n.map(({prefix:e,namespace:t})=>{const n=e===""?"":`:${e}`
return` xmlns${n}="${escaped(t)}"`})
return`<${e}${r.join("")}${s.join("")}`}function leafText({kind:e,value:t,name:n}){switch(e){case"text":case"white-space":return escapedText(t)
case"cdata":return`<![CDATA[${t}]]>`
case"comment":return`\x3c!--${t}--\x3e`
case"instruction":return`<?${n}${t===""?"":` ${t}`}?>`
case"reference":return`&${n};`
case"doctype":case"declaration":return""}}function escaped(e,t='"'){const n=t==='"'?"'":'"'
return e.replaceAll(/[&<"'\t\n\r]/g,e=>e===n?e:P.t[e]??e)}function escapedText(e){return e.replaceAll(/[&<>]/g,e=>P.t[e]??e)}function insertionsInto(e,t){const n=groupsIn(e,t)
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
const l=placeOf(e,t,n)
const{start:u,isBefore:c,isAtEnd:f}=l
const d=isText(t.previous)||isText(t.next)
const[m]=t.nodes
const h=m!==undefined&&s.replaced.has(m)
const p=d?"":o
const g=t.nodes.flatMap((e,t)=>{const n=insertions_written(e,{scope:a,indent:p,text:r})
if(h)return t===0?n:[piece(p),...n]
return c?[...n,piece(p)]:[piece(p),...n]})
if(f&&!d)g.push(piece(outerIndent(e,r)))
return g.filter(e=>e.text!=="").map(e=>({start:u,end:u,...e}))}function isText(e){return e!==null&&(0,i.SO)(e)&&e.kind!=="white-space"}function piece(e){return{text:e,from:null}}function outerIndent(e,t){return e.parent===null?"":indentIn(e.parent,t)}function placeOf(e,{nodes:t,previous:n,next:r},{target:s,text:i}){const[o]=t
const a=o===undefined?undefined:s.replaced.get(o)
if(a?.source!=null){return{start:a.source.start,isBefore:false,isAtEnd:false}}if(r?.source!=null&&(n===null||n.kind==="white-space")){return{start:r.source.start,isBefore:true,isAtEnd:false}}if(n?.source!=null){const{start:e,end:t}=n.source
const r=n.kind==="white-space"
return{start:r?e:t,isBefore:false,isAtEnd:false}}const l=r===null&&n===null
const u=e.kind==="element"?e.source?.startTagEnd??0:i.length
return{start:u,isBefore:false,isAtEnd:l}}function insertions_written(e,{scope:t,indent:n,text:r}){if(e.kind!=="element")return[piece(leafText(e))]
const s=[]
const o=[]
const a=n===""?"":unitOf(r)
const line=e=>n===""?"":n+a.repeat(e)
const close=()=>{const e=o.pop()
t.leave()
if(e===undefined)return
const n=hasText(e.element)?"":line(o.length)
s.push(piece(`${n}</${e.name}>`))}
for(let n=e;n!==null;n=(0,i.CQ)(n,e)){while(o.length>0&&o.at(-1)?.element!==n.parent)close()
const{parent:r}=n
if(n!==e&&r!==null&&!hasText(r))s.push(piece(line(o.length)))
if(n.kind!=="element"){s.push({text:leafText(n),from:n.source})
continue}const i=startTag(n,t,s)
if(n.first===null)t.leave()
else o.push({element:n,name:i})}while(o.length>0)close()
return s}function hasText(e){return e.children.some(e=>isText(e))}function startTag(e,t,n){const{name:r,attributes:s,declarations:i}=t.enter(e)
const{source:o,first:a}=e
n.push({text:`<${r}`,from:o&&{start:o.start+1,end:o.nameEnd}})
for(const e of s){const t=` ${e.name}="${escaped(e.attribute.value)}"`
n.push({text:t,from:valueSpan(e.attribute.source)})}for(const{prefix:e,namespace:t}of i){const r=e===""?"":`:${e}`
n.push(piece(` xmlns${r}="${escaped(t)}"`))}n.push(piece(a===null?" />":">"))
return r}function valueSpan(e){return e&&{start:e.valueStart,end:e.valueEnd}}var L=n(4573)
var W=n(6030)
const B=/^<\?xml[ \t\r\n][^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][\w.-]*)["']/
const D={"us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const j=/^(?:utf-(?:7|8|16|16le|16be|32|32le|32be)|unicode.*|ucs-2|iso-10646-ucs-2|us-ascii|ascii|ansi.*|iso-?8859-\d+(?:-[ei])?|iso-2022-.*|latin\d|l\d|windows-\d+|ibm\d+.*|cp\d{3,5}|dos-\d+|koi8.*|gb.*|big5.*|shift.jis|sjis|euc-.*|hz-gb-2312|johab|ks_c.*|macintosh|x-.*|tis-620|din_66003|ns_4551-1|sen_850200_b|asmo-708|logical|visual|csiso.*|greek.*|hebrew|arabic|cyrillic)$/
function declaredEncoding({bytes:e,source:t}){const n=e[0]===239&&e[1]===187||t.encoding.startsWith("utf-16")
return n?null:B.exec(t.text)?.[1]?.toLowerCase()??null}function isUnsavable(e){const t=declaredEncoding(e)
return t!==null&&!j.test(t)}function narrowEncoding(e){const t=declaredEncoding(e)??""
return(Object.hasOwn(D,t)?D[t]:undefined)??null}function losesCharacters(e,t){const n=narrowEncoding(t)
return n!==null&&lackedBy(n)?.test(e)===true}function savedFile(e,t){const n=applyEdits(e.source.text,t)
const r=narrowEncoding(e)
if(r!==null)return{path:e.path,bytes:encode(n,r)}
const s=declaredEncoding(e)==="utf-8"?z:R
return{path:e.path,bytes:Buffer.concat([s,e.source.encode(n)])}}const z=L.Buffer.from("\ufeff")
const R=L.Buffer.alloc(0)
function asSaved(e,t){const n=narrowEncoding(t)
const r=n===null?null:(0,W.qs)(n)
if(r===null)return e
const s=e.map(e=>({...e,text:e.text.replaceAll(r,"?")}))
return[...lossesIn(t.source.text,r,e),...s]}function lossesIn(e,t,n){const r=n.filter(({start:e,end:t})=>t>e).sort((e,t)=>e.start-t.start)
const s=[]
let i=0
for(const{index:n,0:o}of e.matchAll(t)){while((r[i]?.end??Infinity)<=n)i+=1
if((r[i]?.start??Infinity)<=n)continue
s.push({start:n,end:n+o.length,text:"?",from:null})}return s}function editsOf(e,t){const{text:n}=t.source
const r=new Tags(e)
const s=[]
for(const t of r.elements())s.push(...tagEdits(t,{target:e,text:n,tags:r}))
for(const t of new Set(e.inserted.values())){if(isThere(t,e))s.push(...insertionsInto(t,{target:e,text:n,tags:r}))}for(const{node:t,parent:n}of e.removed){if(isThere(n,e)&&t.source!==null)s.push(deletion(t.source))}for(const t of new Set(e.removed.map(e=>e.parent))){if(isThere(t,e))s.push(...joinedSpace(t,n))}return asSaved(s,t)}function deletion({start:e,end:t}){return{start:e,end:t,text:"",from:null}}function isThere(e,t){let n=e
for(let t=e;t!==null;t=t.parent)n=t
return n.kind==="document"&&!t.isNew(e)}function joinedSpace(e,t){const n=[]
let r=null
for(const s of e.children){const e=s.kind==="white-space"&&s.source!==null
if(e&&r?.kind==="white-space"&&r.source!==null){const breaks=e=>e.source!==null&&t.slice(e.source.start,e.source.end).includes("\n")
const e=!breaks(s)&&breaks(r)?s:r
if(e.source!==null)n.push(deletion(e.source))
if(e===s)continue}r=s}return n}class Tags{#re
#se=new Map
constructor(e){this.#re=e
if(this.#ie())this.#oe()}elements(){const e=[...this.#re.changed].filter(e=>isThere(e,this.#re))
return[...new Set([...e,...this.#se.keys()])]}written(e){const t=this.#se.get(e)
if(t!==undefined)return t
const n=e.attributes.map(e=>({attribute:e,name:e.name}))
return{name:e.name,attributes:n,declarations:[]}}scopeIn(e){const t=[]
for(let n=e;n?.kind==="element";n=n.parent){t.push(n)}const n=new WriterScope
for(const e of t.reverse())n.enter(e)
return n}#ie(){const{document:e}=this.#re
let t=(0,i.CQ)(e,e)
for(;t!==null;t=(0,i.CQ)(t,e)){if(t.kind!=="element")continue
const isPrefixed=({isDeclaration:e,name:t,namespace:n})=>e?t!=="xmlns":n!==""
if(t.attributes.some(isPrefixed))return true}return false}#oe(){const{document:e}=this.#re
const t=new WriterScope
const n=[]
let r=(0,i.CQ)(e,e)
for(;r!==null;r=(0,i.CQ)(r,e)){while(n.length>0&&n.at(-1)!==r.parent){n.pop()
t.leave()}if(r.kind!=="element")continue
const e=t.enter(r)
n.push(r)
const s=e.name===r.name&&e.declarations.length===0
if(!s&&!this.#re.isNew(r))this.#se.set(r,e)
else if(this.#re.changed.has(r))this.#se.set(r,e)}}}function tagEdits(e,t){const{source:n}=e
if(n===null||t.target.isNew(e))return[]
const r=t.tags.written(e)
return[...nameEdits(n,r.name),...addedAttributes(e,n,{...t,tag:r}),...keptAttributes(e,n,t)]}function nameEdits({start:e,nameEnd:t,name:n,endTagStart:r,selfClosed:s},i){if(n===i)return[]
const edit=e=>({start:e,end:e+n.length,text:i,from:null})
return s?[edit(t-n.length)]:[edit(e+1),edit(r+2)]}function addedAttributes(e,t,{target:n,text:r,tag:s}){const i=n.original.get(e)
const o=t.attributes.at(-1)?.end??t.nameEnd
const a=attributeSpace(t,r)
const insertion=(e,t)=>({start:o,end:o,text:`${a}${e}`,from:t})
const l=s.attributes.filter(({attribute:e})=>i!==undefined&&!i.includes(e))
return[...l.map(({attribute:e,name:t})=>insertion(`${t}="${escaped(e.value)}"`,n.set.get(e)??null)),...s.declarations.map(({prefix:e,namespace:t})=>insertion(`xmlns${e===""?"":`:${e}`}="${escaped(t)}"`,null))]}function attributeSpace({attributes:e,nameEnd:t},n){const r=e.at(-1)
if(r===undefined||e.length<2)return" "
const s=n.slice(e.at(-2)?.end??t,r.start)
return s.includes("\n")?s:" "}function keptAttributes(e,t,{target:n}){const r=n.original.get(e)??[]
const s=new Set(e.attributes)
return r.flatMap(e=>{const r=e.source
if(r===null)return[]
if(s.has(e))return valueEdit(e,n)
const i=t.attributes.indexOf(r)
const o=t.attributes[i-1]?.end??t.nameEnd
return[deletion({start:o,end:r.end})]})}function valueEdit(e,{set:t}){const{source:n,value:r}=e
const s=t.get(e)
if(n===null||s===undefined)return[]
if((0,M.jz)(n.raw).value===r)return[]
const i=escaped(r,n.quote)
return[{start:n.valueStart,end:n.valueEnd,text:i,from:s}]}var X=n(1842)
var _=n(7041)
var F=n(9339)
var Q=n(6689)
function cloneForBase(e,t){refuseEntities(e)
return copy(e,t,e=>scrubbed(e))}function cloneAgain(e){return copy(e,e.document,e=>again(e))}function refuseEntities(e){for(let t=e;t!==null;t=(0,i.CQ)(t,e)){if(t.kind==="reference")throw new F.z("undeclared-entity",{name:t.name})
if(t.kind!=="element")continue
for(const{source:e}of t.attributes){const{raw:t=""}=e??{}
if((0,M.jz)(t).hasEntityReference)throw new F.z("undeclared-entity")}}}function scrubbed(e){if(e.namespace===Q.x1||e.isDeclaration)return null
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
return new i.Zp(t,e.value,{source:e.source,name:e.name})}const V="_defaultNamespace"
function pathOf(e,{element:t,locator:n,argument:r}){switch(n){case"DefaultLocator":return step(e,nodeTest(t))
case"Match":return step(e,nodeTest(t)+bracketed(matching(t,r)))
case"Condition":return step(e,nodeTest(t)+bracketed(only(n,r)))
case"XPath":{const s=only(n,r)
if(s.startsWith("/"))return s
return step(step(e,nodeTest(t)),s).replaceAll("/./","/")}}}function parentPathOf(e,t){return t.locator==="XPath"?pathOf(e,t):e}function step(e,t){return e.endsWith("/")?e+t:`${e}/${t}`}function nodeTest({name:e,prefix:t,localName:n,namespace:r}){return r!==""&&t===""?`${V}:${n}`:e}function bracketed(e){if(e==="")return""
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
#T=null
#ae=null
#le=null
#ue=null
#ce=null
#fe=null
#de=null
#me=[]
constructor(e,t,n){this.run=e
this.parent=t
this.element=n}name="Remove"
argument=null
get target(){return this.run.target}get text(){return this.run.text}get place(){return{file:"transform",span:spanOf(this.element)}}placeOfAttribute(e){const t=this.element.attributeOf(Q.x1,e)?.source
return t==null?this.place:{file:"transform",span:(0,I.CK)(t)}}instruction(e){const t=this.element.attributeOf(Q.x1,e)
return t===null?null:(0,_.dx)(t.value)}get path(){if(this.#T!==null)return this.#T
const e=[this]
for(let t=this.parent;t!==null&&t.#T===null;t=t.parent){e.push(t)}let t=""
for(const n of e.reverse())t=n.#T=n.#he(pathOf)
return t}judgePath(){return this.path}get parentPath(){this.#ae??=this.#he(parentPathOf)
return this.#ae}#he(e){const t=this.parent===null?"":this.parent.path
const n=this.#pe()
try{this.run.budget.spend(t.length/64)
return e(t,n)}catch(e){throw withPlace(e,this.place)}}#pe(){const{element:e}=this
try{const t=this.instruction("Locator")
if(t===null)return{element:e,locator:"DefaultLocator",argument:null}
const n=(0,_.hd)(t.name,Q.GX)
return{element:e,locator:n,argument:t.argument}}catch(e){throw withPlace(e,this.placeOfAttribute("Locator"))}}matches(){this.#ue??=this.#ge(this.path)
return this.#ue}parents(){if(this.parent===null)throw new F.z("null-reference")
this.#ce??=this.#ge(this.parentPath)
return this.#ce}#ge(e){return this.#be(e,this.target.document,this.namespaces)}existedBefore(e){return this.#be(e,this.run.before(),this.namespaces).length>0}select(e,t){return this.#be(e,t,null)}#be(e,t,n){const r=select_select(e,{context:t,namespaces:n,budget:this.run.budget})
if(r.ok)return r.nodes
if(r.fault.kind==="too-costly")throw new TooCostly
throw new F.z("xpath",{name:r.fault.name,path:e})}get namespaces(){if(this.#le!==null)return this.#le
const e=this.element.attributes.filter(({isDeclaration:e})=>e)
const t=this.parent?.namespaces
if(e.length===0&&t!==undefined)return this.#le=t
const n=new Map(t)
for(const{name:t,localName:r,value:s}of e){const e=t==="xmlns"?V:r
if(s==="")n.delete(e)
else n.set(e,s)}return this.#le=n}clone(){if(this.#de!==null)return this.#de
this.#fe??=cloneForBase(this.element,this.target.document)
return this.#fe}withOwnClone(e){this.#de=cloneAgain(this.#fe??this.clone())
try{e()}finally{this.#de=null}}arguments(){return(0,_.vj)(this.argument)}aimAt(e){this.#me=e}warnOfMany(){if(this.#me.length>1)this.warn("only-first")}warn(e,t=this.name){this.run.log.warn(e,this.placeOfAttribute("Transform"),{name:t})}warnAt(e,t){this.run.log.warn(e,t,{name:this.name})}placeOf(e){const t=this.target.isNew(e)?"transform":"base"
if(e.kind==="element")return{file:t,span:spanOf(e)}
if(e.kind!=="attribute"||e.source===null)return null
return{file:t,span:(0,I.CK)(e.source)}}}class TooCostly extends Error{}function spanOf({source:e}){return e===null?{start:0,end:0}:(0,I.CL)(e)}function withPlace(e,t){return e instanceof F.z?e.at(t):e}function childOf(e){const t=e.kind!=="document"&&e.kind!=="attribute"&&e.parent!==null
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
const l=o.attribute(s.name)
if(l===null)e.target.append(o,s,a)
else e.target.setValue(l,a,s)}if(s.length===0)e.warn("nothing-to-set")}const U=/\$\(([\u200d\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c:.]+)\)/gu
function tokenized(e,[t,n]){return e.value.replaceAll(U,(r,s)=>{const i=s.toLowerCase()===e.name.toLowerCase()
const o=t.attribute(s)??(i?null:n.attribute(s))
if(o===null)throw new F.z("null-reference",{name:s})
return o.value.replaceAll("'","&apos;")})}function removeAttributes(e,t){const n=attributesOf(e,t)
for(const r of n){e.target.drop(asElement(t),asAttribute(r))}if(n.length>0)return
if(t.kind==="document")throw new F.z("null-reference")
e.warnAt("nothing-to-remove",e.placeOf(t))}function commentOut(e,t){if(t.kind==="document"||t.kind==="attribute"||t.parent===null){throw new F.z("whole-document")}const n=` ${nodeText(t,e.target,e.text)} `
e.target.replace(t,new i.Zp("comment",n,{source:null}))}function treatment(e,t,n=false){return{on:e,apply:t,isInsertion:n}}const Z={Replace:treatment("first",replace),Remove:treatment("first",remove),RemoveAll:treatment("all",removeAll),Insert:treatment("first",insert,true),InsertIfMissing:treatment("first",insertIfMissing,true),InsertBefore:treatment("first",insertBefore,true),InsertAfter:treatment("first",insertAfter,true),SetAttributes:treatment("all",setAttributes),RemoveAttributes:treatment("all",removeAttributes),SetTokenizedAttributes:treatment("all",setTokenizedAttributes),CommentOut:treatment("first",commentOut)}
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
if(s!==null)this.replaced.set(t,s)}setValue(e,t,n){if(e.owner!==null)this.#we(e.owner)
e.value=t
this.set.set(e,target_placeOf(n))}append(e,{name:t,namespace:n,source:r},s){this.#we(e)
const o=new i.j3({name:t,namespace:n},s,r)
e.append(o)
this.set.set(o,target_placeOf(o))}drop(e,t){if(t.owner!==e)return
this.#we(e)
e.drop(t)}#we(e){this.changed.add(e)
if(!this.original.has(e))this.original.set(e,e.attributes)
e.attributes=[...e.attributes]}isNew(e){for(let t=e;t!==null;t=t.parent){if(t.kind!=="attribute"&&t.kind!=="document"&&this.inserted.has(t)){return true}}return false}}function target_placeOf({source:e}){return e===null?null:{start:e.valueStart,end:e.valueEnd}}function transform(e,t){const n=new F.t
const r=(0,s.j)(e.document,{keepSpace:true})
const i=(0,X.O)(e,"base")??builtRefusal(r,"base")
if(i!==null||!r.ok)return refused(i,n)
const o=(0,s.j)(t.document,{keepSpace:false})
const a=(0,X.O)(t,"transform")??builtRefusal(o,"transform")
if(a!==null||!o.ok)return refused(a,n)
try{const t=runOf(e,r.document,n)
const s=new Transformation(o.document,t).apply()
if(s!==null)return refused(s,n)
return{ok:true,applies:!n.hasErrors,unsaved:n.hasErrors?null:unsaved(t.target,e),edits:editsOf(t.target,e),log:n.entries}}catch(e){if(!(e instanceof TooCostly))throw e
return refused({file:"transform",kind:"too-costly",span:G},n)}}const G={start:0,end:0}
function refused(e,t){const n={file:"base",kind:"unreadable",span:G}
return{ok:false,refusal:e??n,log:t.entries}}function builtRefusal(e,t){if(e.ok)return null
const{kind:n,start:r,end:s}=e.fault
return{file:t,kind:n,span:{start:r,end:s}}}function runOf({source:e,document:t},n,r){let i=null
return{target:new Target(n),text:e.text,log:r,budget:new Budget,before:()=>{if(i!==null)return i
const e=(0,s.j)(t,{keepSpace:true})
return i=e.ok?e.document:n}}}function unsaved({inserted:e},t){if(isUnsavable(t))return"encoding"
for(const t of e.keys()){const e=t.kind==="comment"&&/--|-$/.test(t.value)
if(e)return"comment-hyphens"}return null}class Transformation{#ve
#xe
constructor(e,t){this.#ve=e
this.#xe=t}apply(){const{log:e}=this.#xe
if(!declaresXdt(this.#ve)){e.message("namespace-absent")
return null}const t=this.#ke()
if(t===null)this.#ye()
return t}#ke(){const{log:e}=this.#xe
for(const t of elementsOf(this.#ve)){if(t.namespace!==Q.x1)continue
const{place:n}=new Step(this.#xe,null,t)
if(t.localName!=="Import"){e.warn("unknown-element",n,{name:t.name})
continue}const r=importFault(t,n)
if(r!==null)e.error(r)
const s=r===null?"import-unjudged":"import"
return{file:"transform",kind:s,span:(r?.detail.place??n).span}}return null}#ye(){const e=[]
let t=this.#ve.root
while(t!==null){while(e.length>0&&e.at(-1)?.element!==t.parent)e.pop()
const n=t.kind==="element"?new Step(this.#xe,e.at(-1)??null,t):null
const r=n!==null&&this.#Oe(n)
if(r&&n!==null)e.push(n)
t=r?(0,i.CQ)(t,this.#ve):(0,i.Vb)(t,this.#ve)}}#Oe(e){const{log:t}=this.#xe
t.step=e.place.span
try{const n=this.#i(e)
if(n){t.isQuiet=isQuiet(e)
this.#Te(e)}return true}catch(n){if(!(n instanceof F.z))throw n
t.error(n.at(e.place))
return false}finally{t.isQuiet=false}}#i(e){try{const t=e.instruction("Transform")
if(t===null)return false
e.name=(0,_.hd)(t.name,Q.EP)
e.argument=t.argument
return true}catch(t){throw t instanceof F.z?t.at(e.placeOfAttribute("Transform")):t}}#Te(e){const{log:t}=this.#xe
const{isInsertion:n,on:r,apply:s}=Z[e.name]
let i=false
try{i=n?hasParent(e):hasMatch(e)
if(!i)return
e.judgePath()
const t=n?e.parents():e.matches()
e.aimAt(t)
const[o]=t
if(r==="all")this.#Se(e,t)
else if(o!==undefined)s(e,o)}catch(n){if(!(n instanceof F.z))throw n
t.error(n.at(e.placeOfAttribute("Transform")))}finally{if(!i)t.message("not-executing",e.name)}}#Se(e,t){const{apply:n}=Z[e.name]
e.clone()
for(const r of t){try{e.withOwnClone(()=>{n(e,r)})}catch(e){if(!(e instanceof F.z))throw e
this.#xe.log.error(e)}}}}function isQuiet(e){const t=e.element.attributeOf(Q.x1,"SupressWarnings")
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
if(Z[e.name].isInsertion)throw new F.z(s,{place:r,path:n})
e.run.log.warn(s,r,{path:n})}function*elementsOf(e){for(let t=(0,i.CQ)(e,e);t!==null;t=(0,i.CQ)(t,e)){if(t.kind==="element")yield t}}function declaresXdt(e){for(const{attributes:t}of elementsOf(e)){if(t.some(({isDeclaration:e,value:t})=>e&&t===Q.x1)){return true}}return false}function importFault(e,t){const n=["assembly","path","namespace"]
const r=e.attributes.find(({name:e,namespace:t})=>t!==""||!n.includes(e))
if(r!==undefined){const e=r.source===null?t.span:(0,I.CK)(r.source)
const n={place:{...t,span:e},name:r.name}
return new F.z("import-attribute",n)}const[s,i,o]=n.map(t=>e.attribute(t)!==null)
const a=s!==i&&o===true
return a?null:new F.z("import",{place:t})}},1842:(e,t,n)=>{n.d(t,{O:()=>refusalOf,W:()=>readForEngine})
var r=n(4573)
var s=n.n(r)
var i=n(8480)
var o=n(6030)
var a=n(5602)
var l=n(3839)
const u=[[[239,187,191],"utf-8"],[[255,254],"utf-16le"],[[254,255],"utf-16be"]]
function readForEngine(e){const{bytes:t}=e
if(t.length<3)return{ok:false,kind:"too-short",span:{start:0,end:0}}
const n=sourceOf(t)
const r=(0,l.S)(n.text)
if(!r.ok){const{start:e,end:t}=r.fault
return{ok:false,kind:"unreadable",span:{start:e,end:t}}}return{ok:true,file:{...e,source:n,document:r.document}}}function sourceOf(e){const t=r.Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const n=u.find(([t])=>t.every((t,n)=>e[n]===t))
const[s,i]=n??[[],"utf-8"]
const l=t.subarray(s.length)
const c=(0,o.D4)(l,i)
const f=typeof c==="string"?c:new TextDecoder(i).decode(l)
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
if(!o.test(i)||!a||n>=0&&/^\s/.test(t)){throw new s.z("malformed")}const l=n<0?"":t.slice(n+1,-1)
return{name:i,argument:l===""?null:l}}function splitArguments(e){if(e===null)return[]
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
#Ee
#Ne
constructor(e,t=e,n=[]){this.#Ee=e
this.file=t
this.#Ne=n}with(e,t){if(t.length===0)return this
const{source:n}=this.file
const o=(0,r.c)(n.text,t)
const a=(0,i.S)(o)
if(!a.ok)return null
const l={...this.file,source:new s.k(o,n.encoding,Buffer.alloc(0)),document:a.document}
const u={file:e,pieces:piecesOf(t)}
return new LayeredFile(this.#Ee,l,[...this.#Ne,u])}originOf=e=>{const t=this.file.source.text[e.start]==="<"
let{start:n,end:r}=e
for(const{file:e,pieces:s}of this.#Ne.toReversed()){const i=t?null:writtenIn(s,{start:n,end:r})
const o=i??sourceAt(s,n)
if(o!==null)return{file:e,span:o}
const a=offsetBefore(s,n)
r=Math.max(a,offsetBefore(s,Math.max(r-1,n))+Number(r>n))
n=a}return{file:this.#Ee,span:{start:n,end:r}}}}function piecesOf(e){let t=0
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
get hasErrors(){return this.entries.some(({kind:e})=>e==="error")}error({code:e,detail:{place:t=null,name:n="",path:r=""}}){this.#Ae({kind:"error",code:e,place:t,name:n,path:r})}warn(e,t,n={}){const{name:r="",path:s=""}=n
if(this.isQuiet)this.#Ae({kind:"message",code:e,place:null,name:r,path:s})
else this.#Ae({kind:"warning",code:e,place:t,name:r,path:s})}message(e,t=""){this.#Ae({kind:"message",code:e,place:null,name:t,path:""})}#Ae(e){this.entries.push({...e,step:this.step})}}},6689:(e,t,n)=>{n.d(t,{EP:()=>s,ER:()=>o,GX:()=>i,bp:()=>a,wk:()=>l,x1:()=>r})
const r="http://schemas.microsoft.com/XML-Document-Transform"
const s=["Replace","Remove","RemoveAll","Insert","InsertIfMissing","InsertBefore","InsertAfter","SetAttributes","RemoveAttributes","SetTokenizedAttributes","CommentOut"]
const i=["DefaultLocator","Match","Condition","XPath"]
const o=["Transform","Locator","SupressWarnings"]
const a=["AttributeTransform","InsertBase"]
const l=["IXmlOriginalDocumentService","MessageType","IXmlTransformationLogger","NamedTypeFactory","PositionTrackingTextReader","WhitespaceTrackingTextReader","XmlArgumentUtility","XmlAttributePreservationDict","XmlAttributePreservationProvider","XmlAttributePreservingWriter","XmlElementContext","XmlFileInfoDocument","IXmlFormattableAttributes","XmlFormatter","XPathAxis","Locator","XmlNodeContext","XmlNodeException","MissingTargetMessage","TransformFlags","Transform","XmlTransformableDocument","XmlTransformation","XmlTransformationException","XmlTransformationLogger","CommonErrors","SetTokenizedAttributeStorage"]},1616:(e,t,n)=>{n.d(t,{FP:()=>relatedIn,N5:()=>isOfMail,O9:()=>ownAttributes,Vb:()=>nameOf,Vf:()=>isStep,XM:()=>pathOf,ZE:()=>elementsOf,ee:()=>spanOf,fk:()=>toldIn,rW:()=>stepSpan,u:()=>stepName})
var r=n(9130)
var s=n(5780)
var i=n(4040)
var o=n(4332)
var a=n(7041)
var l=n(6689)
const u=new WeakMap
function elementsOf({file:e}){if(e===null)return[]
const t=u.get(e)
if(t!==undefined)return t
const n=[]
const r=(0,s.j)(e.document,{keepSpace:false})
if(r.ok){const{document:e}=r
for(let t=(0,i.CQ)(e,e);t!==null;t=(0,i.CQ)(t,e))if(t.kind==="element")n.push(t)}u.set(e,n)
return n}function nameOf({source:e}){return e===null?c:(0,o.CL)(e)}function stepSpan(e){const t=e.attributeOf(l.x1,"Transform")
return t===null?nameOf(e):spanOf(t)}function spanOf({source:e}){return e===null?c:(0,o.CK)(e)}const c={start:0,end:0}
function ownAttributes({attributes:e}){return e.filter(({namespace:e})=>e===l.x1)}function isStep(e){return e.attributeOf(l.x1,"Transform")!==null}function stepName(e){try{return(0,a.dx)(e.attributeOf(l.x1,"Transform")?.value??"").name}catch{return""}}const f=new WeakMap
function elementAt(e,{start:t}){const n=elementsOf(e)
const r=f.get(n)??new Map(n.map(e=>[nameOf(e).start,e]))
f.set(n,r)
return r.get(t)??null}function toldIn(e,t){const{application:n}=e
const r=new Set
return(n?.outcome.log??[]).flatMap(s=>{if(s.kind==="message"||!t.includes(s.code))return[]
const i=s.step&&elementAt(e,s.step)
const{file:o,span:a}=s.place??{file:"transform",span:s.step??c}
const l=`${s.code} ${o} ${a.start}`
if(r.has(l)||e.file===null||n===null)return[]
r.add(l)
const u=o==="base"?n.originOf(a):{file:e.file,span:a}
return[{...u,entry:s,element:i}]})}function pathOf(e){const t=[]
for(let n=e;n!==null;n=n.parent?.kind==="element"?n.parent:null){t.push(n.name)}return t.reverse()}const d=new Set(["system.net","mailsettings","smtp","network","specifiedpickupdirectory"])
function isOfMail(e){return d.has(e.name.toLowerCase())}function relatedIn({originOf:e},t,n){const s=e(n)
return(0,r._)(t,s.file,s.span)}},2854:(e,t,n)=>{n.d(t,{NF:()=>o,VM:()=>a,df:()=>transformExample,h0:()=>markedExample,m_:()=>mailExample})
var r=n(6689)
const s=`<configuration xmlns:xdt="${r.x1}">`
const i='<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp from="post@example.com">\n        <network host="smtp.example.com" port="587" enableSsl="true" userName="post" password="" />\n      </smtp>\n    </mailSettings>\n  </system.net>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>'
const o='<configuration>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>'
function transformExample(e,t=i){return{text:`${s}\n${e}\n</configuration>`,beside:{"web.config":t}}}function mailExample(e,t=i){const n=`  <system.net>\n    <mailSettings>\n      ${e}\n    </mailSettings>\n  </system.net>`
return transformExample(n,t)}const a=mailExample('<smtp>\n        <network host="smtp.example.net" xdt:Transform="SetAttributes(host)" />\n      </smtp>')
function markedExample(e,t){const{text:n,beside:r={}}=mailExample(e,t)
const s=t.includes("<location")?"system.net":"mailSettings"
return{text:n.replace(`<${s}`,`<⟦${s}⟧`),beside:r}}},6021:(e,t,n)=>{n.d(t,{VH:()=>lossWords,rB:()=>transformComplaints})
var r=n(5413)
var s=n(2030)
var i=n(1616)
var o=n(4511)
var a=n(9130)
var l=n(4332)
var u=n(7041)
var c=n(9339)
var f=n(6689)
var d=n(2854)
const m=`Write xmlns:xdt="${f.x1}" on the root, to the letter.`
const h={id:"transform/namespace",level:"runtime",severity:"error",words:[],check:e=>{const{file:t}=e
if(t===null)return[]
const n=(0,i.ZE)(e)
const r=new Map(n.flatMap(e=>e.attributes.filter(isMeant).map(t=>[declarationOf(e,t),t])))
if(r.size>0){return[...r].map(([e,n])=>(0,a.at)(t,e?.source?valueSpan(e.source):(0,i.ee)(n),{message:'This is not the namespace of transforms, so the attributes with the prefix "{prefix}" do nothing. The engine does not say so.',hint:m,names:{prefix:n.prefix}}))}const[s]=n
if(s===undefined||n.some(declaresIt)||unprefixed(n).length>0)return[]
return[(0,a.at)(t,(0,i.Vb)(s),{message:"The namespace of transforms is not declared, so nothing of this file is applied.",hint:m})]}}
function valueSpan({valueStart:e,valueEnd:t}){return{start:e,end:t}}function isMeant({namespace:e,localName:t,isDeclaration:n}){if(e===""||e===f.x1||n)return false
return f.ER.some(e=>e===t)||meantBy(t)!==null}function meantBy(e){return(0,o.p)(e,[...f.ER,"SuppressWarnings"])}function declaresIt({attributes:e}){return e.some(({isDeclaration:e,value:t})=>e&&t===f.x1)}function declarationOf(e,{prefix:t}){let n=e
while(n!==null){const e=n.attribute(`xmlns:${t}`)
if(e!==null)return e
n=n.parent?.kind==="element"?n.parent:null}return null}const p={id:"transform/unknown-attribute",level:"runtime",severity:"error",words:[],check:e=>{const{file:t}=e
if(t===null)return[]
const n=(0,i.ZE)(e).flatMap(e=>e.namespace===f.x1?[]:(0,i.O9)(e))
return n.filter(({localName:e})=>!f.ER.some(t=>t===e)).map(e=>(0,a.at)(t,(0,i.ee)(e),unknownAttribute(e)))}}
function unknownAttribute({prefix:e,localName:t}){const n=meantBy(t)??""
const r=n==="SuppressWarnings"?"SupressWarnings":n
const s=r==="Transform"||r==="Locator"
const i=`take it out: only ${f.ER.join(", ")} exist`
const a=t==="SuppressWarnings"?`Write ${e}:SupressWarnings: the engine spells it with one p.`:(0,o.r)(t,f.ER,{show:t=>`${e}:${t}`,otherwise:i})??`Take it out: only ${f.ER.join(", ")} exist.`
return{message:`The attribute "{name}" does not exist, and the engine drops it without a word${r==="Transform"?": this element is not a step":""}.`,hint:a,names:{name:`${e}:${t}`},...s?{}:{severity:"warning"}}}const g={id:"transform/without-prefix",level:"runtime",severity:"error",words:[],check:e=>{const{file:t}=e
if(t===null)return[]
const n=(0,i.ZE)(e)
const r=n.flatMap(({attributes:e})=>e).find(declares)?.localName
return unprefixed(n).map(e=>(0,a.at)(t,(0,i.ee)(e),{message:"This attribute does not have the prefix of transforms, so the element is not a step, and the attribute comes into the file where something is inserted with it.",hint:`Write {prefix}:{name}.${r===undefined?` ${m}`:""}`,names:{prefix:r??"xdt",name:meantBy(e.name)??e.name}}))}}
function declares({isDeclaration:e,value:t,name:n}){return e&&t===f.x1&&n!=="xmlns"}function unprefixed(e){return e.flatMap(e=>e.attributes.filter(({namespace:e,name:t,value:n})=>{if(e!==""||!/^(?:transform|locator)$/i.test(t))return false
const r=t.toLowerCase()==="transform"?f.EP:f.GX
const s=instructionName(n)
return r.some(e=>e===s)||(0,o.p)(s,r)!==null}))}function instructionName(e){try{return(0,u.dx)(e).name}catch{return""}}const b={id:"transform/name",level:"runtime",severity:"error",words:[],check:e=>{const{file:t}=e
if(t===null)return[]
return(0,i.ZE)(e).flatMap(n=>["Transform","Locator"].flatMap(r=>{const s=n.attributeOf(f.x1,r)
const i=s===null?null:nameSaid(s.value,r)
if(s?.source==null||i===null)return[]
const o=r==="Locator"&&!isAsked(e,s)
return[(0,a.at)(t,(0,l.CK)(s.source),{...i,...o?{severity:"warning"}:{}})]}))}}
function isAsked({application:e},{source:t}){const n=e?.outcome.log??[]
return n.some(({kind:e,place:n})=>e==="error"&&n?.span.start===t?.start)}function nameSaid(e,t){const[n,r]=t==="Transform"?[f.EP,f.GX]:[f.GX,f.EP]
const s=t.toLowerCase()
try{const{name:i}=(0,u.dx)(e)
const a=r.some(e=>e===i)
try{(0,u.hd)(i,n)
return null}catch{const e=`The ${s}s are ${n.filter(e=>e!=="DefaultLocator").join(", ")}.`
return{message:a?`"{name}" is not a ${s}. The whole file fails for it.`:`There is no ${s} "{name}". The whole file fails for it.`,hint:a?`Write it in the attribute ${t==="Transform"?"xdt:Locator":"xdt:Transform"}.`:(0,o.r)(i,n,{show:e=>e,otherwise:"choose another one"})??e,names:{name:i}}}}catch(e){if(!(e instanceof c.z))throw e
return{message:`The value is not the name of a ${s}, perhaps with arguments in parentheses. The whole file fails for it.`,hint:"Write one name, as in SetAttributes(host,port)."}}}const w={id:"transform/idle",level:"runtime",severity:"warning",words:[],check:e=>{const{file:t}=e
const n=(0,i.ZE)(e)
const[r]=n
if(t===null||r===undefined||!n.some(declaresIt))return[]
const s=!n.some(e=>(0,i.O9)(e).length>0||e.attributes.some(isMeant))
const o=n.some(({namespace:e})=>e===f.x1)
if(!s||o||unprefixed(n).length>0)return[]
return[(0,a.at)(t,(0,i.Vb)(r),{message:"No element of this transform has xdt:Transform, so it changes nothing.",hint:"Give the elements that are to be changed an xdt:Transform, or delete the file."})]}}
const v=[h,p,g,b,w]
var x=n(416)
const k={start:0,end:0}
const y={source:null}
function own({file:e},{originOf:t},n){const r=t(n)
return e!==null&&r.file===e?r:null}const O={id:"transform/second-smtp",level:"file",severity:"error",words:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],check:e=>{const t=e.application?.result??null
if(t===null)return[]
const n=(0,x.Kn)(t.file.document).smtp.map(e=>(0,l.PX)(e))
if(n.length<2)return[]
const r=n.filter(n=>own(e,t,n)!==null)
const s=n.filter(e=>!r.includes(e))
const[i=k]=s.length>0?s:r
const o=t.originOf(i)
return r.flatMap(n=>{const r=n===i?null:own(e,t,n)
if(r===null)return[]
return[{...r,message:"This adds a second <smtp> to the file: the site is down after the deploy.",hint:'Write two blocks: one with xdt:Transform="InsertIfMissing" on system.net, mailSettings and smtp, without a locator; then one in which <smtp> has xdt:Transform="SetAttributes". Or remove what is there first: <smtp xdt:Transform="RemoveAll" /> before the one with Insert.',related:[(0,a._)("The other one",o.file,o.span)]}]})}}
const T={id:"transform/config-sections",level:"file",severity:"error",words:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],check:e=>{const t=e.application?.result??null
if(t===null)return[]
const{children:n}=t.file.document.root
return n.slice(1).flatMap(n=>{const r=n.name==="configSections"?own(e,t,(0,l.CL)(n)):null
if(r===null)return[]
return[{...r,message:"<configSections> comes out behind other elements: the site is down after the deploy.",hint:'Write xdt:Transform="InsertBefore(/configuration/*[1])", and make sure that the file does not have one already.'}]})}}
const S={id:"transform/root",level:"file",severity:"error",words:["Root element is missing."],check:e=>{const{file:t,application:n}=e
if(t===null||!n?.outcome.ok)return[]
const{applies:r,unsaved:s,edits:o}=n.outcome
if(!r||s!==null||o.length===0||n.result!==null)return[]
const[l]=(0,i.ZE)(e)
const u=(0,i.ZE)(e).find(e=>(0,i.Vf)(e)&&/^(?:Remove|RemoveAll|CommentOut)$/.test((0,i.u)(e)))
return[(0,a.at)(t,(0,i.Vb)(u??l??y),{message:"After this transform, the file has no root element: the site is down after the deploy.",hint:"Let the step act on an element below the root."})]}}
const E={id:"transform/not-saved",level:"runtime",severity:"error",words:[],check:e=>{const{file:t,application:n}=e
const r=n?.outcome
if(t===null||!r?.ok||r.unsaved===null)return[]
const s=(0,i.ZE)(e)
if(r.unsaved==="encoding"){return[(0,a.at)(t,(0,i.Vb)(s[0]??y),{message:"The result is not saved: nobody knows the encoding that the file declares.",hint:'Save the file that is transformed as UTF-8, with encoding="utf-8" in its first line.'})]}const o=s.filter(e=>(0,i.u)(e)==="CommentOut")
return o.slice(0,1).map(e=>(0,a.at)(t,(0,i.rW)(e),{message:"The result is not saved: what CommentOut puts into a comment contains a comment, or two hyphens.",hint:"Write Remove in place of CommentOut."}))}}
const N={id:"transform/garbled",level:"runtime",severity:"warning",words:[],check:({garbled:e})=>e.map(e=>(0,a.at)(e,k,{message:"The engine reads this file as UTF-8, whatever it declares, so that characters beyond ASCII come out as others.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}))}
const A={id:"transform/no-sibling",level:"runtime",severity:"error",words:[],check:e=>(0,i.fk)(e,["sibling-absent","sibling-not-element"]).map(({file:e,span:t})=>({file:e,span:t,message:"The path in the parentheses does not lead to an element of the file.",hint:"Write the path of an element that is always there, such as /configuration/*[1]. Prefixes do not count in it: on a file with a namespace write local-name()."}))}
const $={id:"transform/wrong-target",level:"runtime",severity:"error",words:[],check:e=>(0,i.fk)(e,["null-reference","second-root","cannot-contain","whole-document"]).map(({file:e,span:t,element:n})=>({file:e,span:t,message:"The step {step} cannot act on what its path leads to.",hint:"Let the path lead to an element below the root. What is to be inserted goes into an element that is there.",names:{step:n===null?"":(0,i.u)(n)}}))}
const I=[O,T,S,E,N,A,$]
var M=n(6577)
function telling(e){const t=Object.keys(e)
return n=>(0,i.fk)(n,t).map(({file:t,span:n,entry:r,element:s})=>{const[i,o]=e[r.code]??["",""]
const a={name:r.name,element:s?.name??""}
return{file:t,span:n,message:i,hint:o,names:a}})}const C={id:"transform/arguments",level:"runtime",severity:"error",words:[],check:telling({"argument-count":["The locator {name} on <{element}> has the wrong number of arguments. A comma ends an argument, also within quotes.","Condition and XPath take one argument, Match at least one. Where an expression has a comma, put parentheses around that part."],"match-attribute-absent":['Match looks for the attribute "{name}", which this element does not have.',"Write the attribute on this element, with the value to look for, or name another one in Match. Letter case counts."],"sibling-argument-absent":["{name} does not say next to which element the new one goes.","Write its path in parentheses, as in {name}(/configuration/appSettings)."],"sibling-arguments-many":["{name} takes one argument, the path of one element. A comma ends an argument.","Write one path in the parentheses."],"not-boolean":["xdt:SupressWarnings is neither true nor false.","Write true or false."]})}
const P={id:"transform/unused-arguments",level:"runtime",severity:"warning",words:[],check:telling({"arguments-unexpected":["{name} does not take arguments: it acts on the whole element.","Take the parentheses out. To change some attributes only, write SetAttributes or RemoveAttributes."]})}
const L={id:"transform/xpath",level:"runtime",severity:"error",words:[],check:e=>telling({xpath:["The path of this step cannot be evaluated: it is not an expression of XPath 1.0, or does not give elements.","Look at the arguments here and in the locators of the elements around it: brackets and quotes have to be closed, functions of XPath 2.0 and of XSLT do not exist, and a quotation mark in a value that Match looks for ends it."],"not-an-attribute":["An argument does not name an attribute.","Write the names of attributes, separated by commas: SetAttributes(host,port)."]})(e)}
const W={id:"transform/entity",level:"runtime",severity:"error",words:[],check:telling({"undeclared-entity":["This element refers to an entity, which the engine does not find when it clones the element.","Write the value itself in place of the reference."]})}
const B={id:"transform/unknown-element",level:"runtime",severity:"warning",words:[],check:telling({"unknown-element":["The engine does not know this element. A transform is an attribute of the element that it changes.",'Write xdt:Transform="…" on an element of the site.']})}
const D=["import","import-unjudged"]
const j={id:"transform/import",level:"runtime",severity:"warning",words:[],check:({file:e,application:t})=>{const n=t?.outcome
if(e===null||n===undefined||n.ok)return[]
const{kind:r,span:s}=n.refusal
if(!D.includes(r))return[]
const i=r==="import"
return[{file:e,span:s,message:i?"This Import is not complete, or has an attribute that does not exist.":"What this Import brings cannot be run here, so the result of this transform is not judged.",hint:i?'Write "namespace", and either "assembly" or "path".':"Write the transforms of mail settings with those of the engine, in a file without Import.",...i?{severity:"error"}:{}}]}}
const z={"too-short":["The file is empty, or shorter than three bytes.","Write a transform, or delete the file."],"unknown-entity":["This refers to an entity that is not declared in the file.","Write the character itself, or its number, as in &#160;."],"undeclared-prefix":["This prefix is not declared.","Declare it with xmlns on the root."],version:["The XML declaration names a version other than 1.0.",'Write version="1.0".'],name:["This name contains a character that .NET does not take.","Type the name again; text that was copied often brings such a character along."],unreadable:["The engine cannot read the file from here on.","Save the file as UTF-8."],"too-costly":["The paths of this transform take more steps than any real one, so it is not judged.","Write paths that lead to the element from the root, without //."]}
const R={id:"transform/unread",level:"runtime",severity:"error",words:[],check:({file:e,application:t})=>{const n=t?.outcome
if(e===null||n===undefined||n.ok)return[]
const{refusal:r}=n
const s=Object.hasOwn(z,r.kind)?z[r.kind]:undefined
if(r.file==="base"||s===undefined)return[]
const[i,o]=s
return[{file:e,span:r.span,message:i,hint:o}]}}
const X=[C,P,L,W,B,j,R]
const _=new WeakMap
function childrenOf(e){const t=_.get(e)
if(t!==undefined)return t
const n=new Map
for(const{children:t}of e){for(const e of t){const t=e.name.toLowerCase()
const r=n.get(t)
if(r===undefined)n.set(t,[e])
else r.push(e)}}_.set(e,n)
return n}const F=new WeakMap
function otherCaseOf(e,t){const n=F.get(e)??[e.root]
F.set(e,n)
const[r="",...s]=t
if(e.root.name!==r){const t=e.root.name.toLowerCase()===r.toLowerCase()
return t?{element:e.root,span:(0,l.CL)(e.root)}:null}let i=n
for(const e of s){const t=childrenOf(i).get(e.toLowerCase())
if(t===undefined)return null
const[n]=t
if(n!==undefined&&!t.some(t=>t.name===e)){return{element:n,span:(0,l.CL)(n)}}i=t}return null}const Q=new WeakMap
function commentedOut(e,t){const n=Q.get(e)??tagsInComments(e)
Q.set(e,n)
return n.get(t)??null}function tagsInComments({nodes:e,text:t}){const n=new Map
const r=[...e].reverse()
for(let e=r.pop();e!==undefined;e=r.pop()){if(e.kind==="element")for(const t of e.nodes.toReversed())r.push(t)
if(e.kind!=="comment")continue
for(const{0:r,1:s="",index:i}of t.slice(e.start,e.end).matchAll(/<([\w.:-]+)(?=[\s/>])/g)){const t=e.start+i
if(!n.has(s))n.set(s,{start:t,end:t+r.length})}}return n}function inLocation(e,t){const[n,...r]=t
if(e.root.name!==n||r.length===0)return null
const s=e.root.children.filter(e=>e.name==="location"&&["","."].includes(e.attribute("path")?.raw??""))
const i=r.reduce((e,t)=>e.flatMap(({children:e})=>e.filter(e=>e.name===t)),s)
return i[0]===undefined?null:(0,l.PX)(i[0])}const V='Insert what is missing first: a block with xdt:Transform="InsertIfMissing" on each level, then the block that sets the attributes.'
function missesIn(e){const{application:t}=e
if(t===null)return[]
return(0,i.fk)(e,["no-match","no-longer-there"]).flatMap(e=>{const{element:n,entry:r}=e
if(r.kind!=="warning"||n===null)return[]
return[missOf(t,{...e,element:n})]})}function missOf(e,t){const{element:n,entry:r}=t
const{document:s}=e.base
const o=(0,i.XM)(n)
const a={name:n.name,step:(0,i.u)(n)}
const l=(0,i.N5)(n)?inLocation(s,o):null
if(l!==null){return{...t,why:"location",said:{message:"The step {step} does not reach its target: the <{name}> of the site stands in a <location> without a path.",hint:"Write a locator that leads there, on the outermost element of the block: <location xdt:Locator=\"Condition(not(@path) or @path='.')\">. Or take the <location> out of the file.",names:a,related:[(0,i.FP)(e,`The <${n.name}>`,l)]}}}const u=commentedOut(s,n.name)
if(u!==null&&otherCaseOf(s,o)===null&&r.code==="no-match"){return{...t,why:"comment",said:{message:"The step {step} does nothing: the file has <{name}> in a comment only.",hint:V,names:a,related:[(0,i.FP)(e,"The comment",u)]}}}return{...t,why:"absent",said:absent(e,t)}}function isRemoval(e){return e.startsWith("Remove")}function absent(e,t){const{element:n,entry:r}=t
const s=(0,i.u)(n)
const o={name:n.name,step:s}
const a=otherCaseOf(e.base.document,(0,i.XM)(n))
if(a!==null){return{message:"The step {step} finds nothing: the file has this name in another letter case, and letter case counts.",hint:"Write <{meant}>.",names:{...o,meant:a.element.name},related:[(0,i.FP)(e,`<${a.element.name}>`,a.span)]}}const l=r.code==="no-longer-there"
return{message:l?"The step {step} finds nothing any more: an earlier step has removed or changed what it is for.":"The step {step} on <{name}> finds nothing in the file, so it does nothing. The deploy looks successful.",hint:isRemoval(s)?'If it may be missing, all is well; xdt:SupressWarnings="true" says so to the engine. Else look at the path.':V,names:o,...isRemoval(s)?{severity:"notice"}:{}}}function missed(e){return t=>missesIn(t).filter(({why:t})=>t===e).map(({file:e,span:t,said:n})=>({file:e,span:t,...n}))}const U={id:"transform/no-match",level:"runtime",severity:"warning",words:[],check:missed("absent")}
const Z={id:"transform/commented-target",level:"runtime",severity:"warning",words:[],check:missed("comment")}
const G={id:"transform/in-location",level:"runtime",severity:"warning",words:[],check:missed("location")}
const q={id:"transform/missing-parent",level:"runtime",severity:"error",words:["No element in the source document matches '{path}'"],lead:"The log of the deploy says",check:e=>(0,i.fk)(e,["no-match","no-longer-there"]).filter(({entry:e})=>e.kind==="error").map(({file:e,span:t,entry:n,element:r})=>({file:e,span:t,message:"What <{name}> is to be inserted into is not in the file.",hint:'Write xdt:Transform="InsertIfMissing" on every level above it, from the outermost one that may be missing.',names:{name:r?.name??"",path:plainPath(n.path)}}))}
function plainPath(e){const t=e.indexOf("[")
return t<0?e:`${e.slice(0,t)}[…`}const K={id:"transform/no-attribute",level:"runtime",severity:"warning",words:[],check:e=>{const t=(0,i.fk)(e,["attribute-absent"])
const n=new Set(t.map(({entry:e})=>e.step?.start))
const r=(0,i.fk)(e,["nothing-to-set","nothing-to-remove"])
return[...t.map(({file:e,span:t,entry:n,element:r})=>({file:e,span:t,...attributeSaid(n.name,r)})),...r.filter(({entry:e})=>!n.has(e.step?.start)).map(({file:e,span:t,entry:n})=>({file:e,span:t,message:n.code==="nothing-to-set"?"This element has no attribute to set.":"This element has no attribute to remove.",hint:"Look at the names, and at the element that the path leads to.",...n.code==="nothing-to-set"?{}:{severity:"notice"}}))]}}
function attributeSaid(e,t){const n=t!==null&&(0,i.u)(t)==="RemoveAttributes"
const r=t?.attributes.find(t=>t.name.toLowerCase()===e.toLowerCase())
const s=r===undefined||n?"Look at the name: letter case counts.":'It has "{near}": letter case counts. Write the same name in both places, as .NET spells it.'
return{message:n?'The argument "{name}" does not match an attribute of the target, so it is not removed.':'The argument "{name}" does not match an attribute of this element, so it is not set.',hint:s,names:{name:e,near:r?.name??""},...n?{severity:"notice"}:{}}}const H={id:"transform/only-first",level:"runtime",severity:"warning",words:[],check:e=>(0,i.fk)(e,["only-first"]).map(({file:e,span:t,entry:n})=>({file:e,span:t,message:"{name} finds several elements, and acts on the first of them only.",hint:'Add a locator that leads to one of them, as in xdt:Locator="Match(name)". To remove all of them, write RemoveAll.',names:{name:n.name}}))}
const J=[U,Z,G,q,K,H]
const Y=[...M.Q,...v,...X,...J,...I]
function transformComplaints(e,t){const n=e.standing==="applied"
const s=(0,r.m)(n?Y:M.Q,e,t)
if(!isLost(e))return s
const i=s.findIndex(isError)
return s.map((t,n)=>n===i?withLoss(t,e):t)}function isError({rule:e,complaint:t}){return(t.severity??e.severity)==="error"&&e.level==="runtime"}function isLost({application:e}){if(e===null)return false
const{outcome:t}=e
return!t.ok||!t.applies||t.unsaved!==null}function lossWords(e){const t=e===""?"":`On "${e}", `
return`${t===""?"N":`${t}n`}othing of this file is applied, although the deploy looks successful`}function withLoss({rule:e,complaint:t},n){const r=lostSteps(n,t.span.start)
const s=r===""?"":`: ${r} not done either`
const i=lossWords("{environment}")
return{rule:e,complaint:{...t,message:`${t.message} ${i}${s}.`,names:{...t.names,environment:n.environment}}}}function lostSteps(e,t){const{file:n,application:r}=e
if(n===null)return""
const o=new Set((r?.outcome.log??[]).filter(({kind:e})=>e!=="message").map(({step:e})=>e?.start))
const a=(0,i.ZE)(e).filter(e=>{const{start:n}=(0,i.Vb)(e)
return(0,i.Vf)(e)&&!o.has(n)&&n!==t})
if(a.length===0)return""
const l=(0,s.D)(a,e=>{const{line:t}=n.source.range((0,i.Vb)(e))
return`<${e.name}> in line ${t}`})
return`the step${a.length===1?"":"s"} on ${l} ${a.length===1?"is":"are"}`}},6577:(e,t,n)=>{n.d(t,{Q:()=>w,x:()=>b})
var r=n(4511)
var s=n(9130)
var i=n(2030)
var o=n(1616)
var a=n(2854)
const l={start:0,end:0}
const u=["live","staging","development"]
const c={production:"live",prod:"live",stage:"staging",dev:"development"}
function meantBy(e){const t=e.toLowerCase()
return(Object.hasOwn(c,t)?c[t]:undefined)??(0,r.p)(t,u)}const f={live:"Production",staging:"Staging",development:"Development"}
function hasMail(e){return(0,o.ZE)(e).some(o.N5)}const d={id:"transform/other-generation",level:"runtime",severity:"warning",words:[],check:e=>{if(e.standing!=="other-generation")return[]
const{text:t,environment:n}=e
const r=/\.xdt\.config$/i.test(t.path)
const i=hasMail(e)||r?{}:{severity:"notice"}
if(!r){return[(0,s.at)(t,l,{message:"Nobody applies this transform: names of this form belong to Umbraco 9 and later, and this site is an Umbraco 7 or 8.",hint:"Name it Web.{meant}.xdt.config.",names:{meant:meantBy(n)??n},...i})]}const o=f[(meantBy(n)??n).toLowerCase()]??n
return[(0,s.at)(t,l,{message:"Nobody applies this transform: a site of Umbraco 9 or later uses Web.{later}.config, and does not read <system.net> of its web.config at all.",hint:"Set Umbraco:CMS:Global:Smtp in appsettings.{later}.json, and the password as a secret of the Cloud environment: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD. Then delete this file.",names:{later:o}})]}}
const m={id:"transform/other-environment",level:"runtime",severity:"warning",words:[],check:({standing:e,environment:t,text:n})=>{if(e!=="applied"||u.includes(t.toLowerCase()))return[]
const r=meantBy(t)
return[(0,s.at)(n,l,{message:'Umbraco Cloud does not have an environment "{name}" for Umbraco 7 and 8, so it does not apply this transform.',hint:r===null?"If another deploy applies it, all is well. The Cloud has live, staging and development.":'Name the file after the environment "{meant}".',names:{name:t,meant:r??""},...r===null?{severity:"notice"}:{}})]}}
const h={id:"transform/without-target",level:"runtime",severity:"warning",words:[],check:({standing:e,text:t})=>e!=="without-target"?[]:[(0,s.at)(t,l,{message:"Nobody applies this transform: the file that it is for, by its name, is not in the same folder.",hint:"Move it beside that file, or give it the name of that file, the environment and .xdt.config."})]}
const p={id:"transform/visual-studio",level:"advice",severity:"notice",words:[],check:({standing:e,text:t})=>e!=="visual-studio"?[]:[(0,s.at)(t,l,{message:"This is a transform of Visual Studio. Umbraco Cloud applies files such as Web.live.xdt.config, and not this one.",hint:"Take it out of `files`."})]}
const g={id:"transform/overrides",level:"runtime",severity:"awaiting",words:[],check:({overridden:e,environment:t})=>{const[n]=e
if(n===undefined)return[]
const r={...n.spot,message:'On "{name}" this transform decides {settings}, and wins over what is injected into the file.',hint:'Inject into the transform: give its environment as "environment". Or take these settings out of the transform.',names:{name:t,settings:(0,i.D)(e,({setting:e})=>e,4)}}
return[r]}}
const b=[g]
const w=[d,m,h,p,g]},5780:(e,t,n)=>{n.d(t,{j:()=>build})
const r=/<!--[^]*?-->|<\?[^]*?\?>|<!ENTITY[ \t\r\n]+([^ \t\r\n%"'<>]+)[ \t\r\n]+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/g
const s=1e6
const i=50
const o=/&([^#&;][^&;]*);/g
const a=/&#(x[0-9a-fA-F]+|[0-9]+);/g
class Entities{#$e=new Map
#e=s
constructor(e){for(const t of e?.matchAll(r)??[]){const[,e,n,r]=t
if(e===undefined||this.#$e.has(e))continue
this.#$e.set(e,withCharacters(n??r??""))}}expand(e){return this.#Ie(e,0)}decode(e){return this.#Me(e,0)}#Ie(e,t){const n=l.get(e)
if(n!==undefined)return{ok:true,text:n}
const r=this.#$e.get(e)
if(r===undefined||t>i)return{ok:false,entity:e}
this.#e-=r.length+1
if(this.#e<0)return{ok:false,entity:e}
return this.#Me(r,t+1)}#Me(e,t){if(!e.includes("&"))return{ok:true,text:e}
const n=[]
let r=0
for(const s of e.matchAll(o)){const i=this.#Ie(s[1]??"",t)
if(!i.ok)return i
n.push(withCharacters(e.slice(r,s.index)),i.text)
r=s.index+s[0].length}return{ok:true,text:n.join("")+withCharacters(e.slice(r))}}}const l=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["apos","'"]])
function withCharacters(e){return e.replaceAll(a,(e,t)=>String.fromCodePoint(t.startsWith("x")?Number.parseInt(t.slice(1),16):Number(t)))}var u=n(4040)
class Unbuildable extends Error{fault
constructor(e){super(e.kind)
this.fault=e}}function build(e,{keepSpace:t}){try{return{ok:true,document:new Builder(e,t).build()}}catch(e){if(!(e instanceof Unbuildable))throw e
return{ok:false,fault:e.fault}}}class Builder{source
keepSpace
#t
#ve=new u.kG
#Ce
#Pe=new Map([["xml",[u.ix]],["xmlns",[u.vv]]])
#G=[]
#xe=null
#Le=false
constructor(e,t){this.source=e
this.keepSpace=t
this.#t=e.text
const{doctype:n}=e
this.#Ce=new Entities(n&&this.#t.slice(n.start,n.end))}build(){const{nodes:e}=this.source
const t=this.#t.length
this.#G.push({parent:this.#ve,nodes:e,next:0,offset:this.#We(),end:t})
for(let e=this.#G.at(-1);e!==undefined;e=this.#G.at(-1)){const t=e.nodes[e.next]
e.next+=1
if(t===undefined)this.#Be(e)
else this.#De(e,t)}return this.#ve}#We(){if(!/^<\?xml[ \t\r\n]/.test(this.#t))return 0
const e=this.#t.indexOf("?>")+2
const t=this.#t.slice("<?xml".length,e-2)
this.#Ae(this.#ve,new u.Zp("declaration",t,{source:{start:0,end:e},name:"xml"}))
return e}#Be(e){this.#je(e,e.end)
this.#ze(e,e.end)
this.#G.pop()
const{parent:t}=e
if(t.kind!=="element")return
for(const e of t.attributes){if(e.isDeclaration)this.#Pe.get(declaredPrefix(e.name))?.pop()}}#De(e,t){this.#je(e,t.start)
e.offset=t.end
if(t.kind==="text")this.#Re(t,true)
else if(t.kind==="reference"&&!this.#Xe(t))this.#Re(t,true)
else{this.#ze(e,t.start)
if(t.kind==="element")this.#_e(e.parent,t)
else this.#Ae(e.parent,this.#Fe(t.kind,t))}}#je(e,t){if(t>e.offset)this.#Re({start:e.offset},false)}#Re({start:e},t){this.#xe??=e
this.#Le||=t}#ze({parent:e},t){const n=this.#xe
const r=this.#Le
this.#xe=null
this.#Le=false
if(n===null||!r&&!this.keepSpace)return
const s={start:n,end:t}
const i=r?"text":"white-space"
const o=this.#Qe(this.#t.slice(n,t),s)
this.#Ae(e,new u.Zp(i,o,{source:s}))}#Xe({start:e,end:t}){return!/^&(?:#.*|amp|lt|gt|quot|apos);$/.test(this.#t.slice(e,t))}#Qe(e,t){const n=this.#Ce.decode(e)
if(!n.ok)throw new Unbuildable({kind:"unknown-entity",...t})
return n.text}#Fe(e,{start:t,end:n}){const r=this.#t.slice(t,n)
const s={start:t,end:n}
if(e==="reference"){const e=r.slice(1,-1)
return new u.Zp("reference",this.#Qe(r,s),{source:s,name:e})}if(e==="instruction"){const[,e="",t=""]=/^<\?([^ \t\r\n?]+)[ \t\r\n]*([^]*)\?>$/.exec(r)??[]
return new u.Zp("instruction",t,{source:s,name:e})}const[i,o]=c[e]??[0,0]
return new u.Zp(e,r.slice(i,r.length-o),{source:s})}#_e(e,t){const n=t.attributes.filter(({name:e})=>isDeclaration(e))
for(const{name:e,raw:r}of n)this.#K(declaredPrefix(e),r,t)
const r={start:t.start+1,end:t.nameEnd}
const s=this.#U(t.name,r)??this.#Pe.get("")?.at(-1)??""
const i=new u.rb({name:t.name,namespace:s},t,this.#ve)
for(const e of t.attributes)i.attributes.push(this.#Ve(e))
for(const e of i.attributes)e.owner=i
this.#Ae(e,i)
const o={nodes:t.nodes,next:0,offset:t.startTagEnd,end:t.endTagStart}
this.#G.push({parent:i,...o,end:Math.max(o.end,o.offset)})}#K(e,t,n){const r=this.#Qe(t,n)
const s=this.#Pe.get(e)
if(s===undefined)this.#Pe.set(e,[r])
else s.push(r)}#Ve(e){const{name:t,raw:n,start:r,nameEnd:s,valueStart:i,valueEnd:o}=e
const a=this.#Qe(n,{start:i,end:o})
const l=t==="xmlns"?u.vv:this.#U(t,{start:r,end:s})??""
return new u.j3({name:t,namespace:l},a,e)}#U(e,t){const n=e.indexOf(":")
if(n<0)return null
const r=this.#Pe.get(e.slice(0,n))?.at(-1)
if(r===undefined)throw new Unbuildable({kind:"undeclared-prefix",...t})
return r}#Ae(e,t){e.insertBefore(t,null)}}const c={cdata:[9,3],comment:[4,3]}
function isDeclaration(e){return e==="xmlns"||e.startsWith("xmlns:")}function declaredPrefix(e){return e.slice("xmlns:".length)}},4040:(e,t,n)=>{n.d(t,{CQ:()=>following,SO:()=>isTextual,Vb:()=>followingOutside,Zp:()=>DomLeaf,ix:()=>r,j3:()=>DomAttribute,kG:()=>DomDocument,rb:()=>DomElement,vv:()=>s})
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
return e}}function localPart(e){return e.slice(e.indexOf(":")+1)}function prefixPart(e){return e.slice(0,Math.max(0,e.indexOf(":")))}class DomElement extends Parent{kind="element"
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
constructor({name:e,namespace:t},n,r){super()
this.name=e
this.namespace=t
this.source=n
this.document=r
this.localName=localPart(e)
this.prefix=prefixPart(e)}attribute(e){return this.attributes.find(t=>t.name===e)??null}attributeOf(e,t){return this.attributes.find(n=>n.localName===t&&n.namespace===e)??null}append(e){const t=this.attributeOf(e.namespace,e.localName)
if(t!==null)this.drop(t)
e.owner=this
this.attributes.push(e)
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

