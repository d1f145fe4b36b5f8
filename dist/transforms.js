"use strict"
var valueEdit=(function({raw:t,quote:n,valueStart:s,valueEnd:r},o,i){return e.C(t).value===o?null:{start:s,end:r,text:escaped(o,n),from:i}}),
escaped=(function(t,n='"'){const s='"'===n?"'":'"'
return t.replaceAll(/[&<"'\t\n\r]/g,t=>t===s?t:e.W[t]??t)}),
openForEngine=(function(e){const t="utf-8"===e.source.encoding&&e.bytes.length>=3
return t?{ok:!0,file:e}:require("./deferred_transform_engine.js").r(e)}),
refusalOf=(function({document:e},n){const s=r.exec(e.text)
if(null!==s){const e=s[0].length
return{file:n,kind:"version",span:{start:e,end:e+1}}}const o=t.r(e)
return null===o?null:{file:n,kind:"name",span:o.span}}),
piecesOf=(function(e){let t=0
return[...e].sort(((e,t)=>e.start-t.start)).map((e=>{const n=e.start+t
t+=e.text.length-(e.end-e.start)
return{edit:e,start:n,end:n+e.text.length}}))}),
lastBefore=(function(e,t){let[n,s]=[0,e.length]
for(;n<s;){const r=n+s>>1;(e[r]?.start??1/0)<=t?n=r+1:s=r}return n-1}),
writtenIn=(function(e,{start:t,end:n}){for(let s=Math.max(lastBefore(e,t),0);s<e.length;s+=1){const r=e[s]
if(void 0===r||r.start>=n)return null
if(null!==r.edit.from&&r.end>t)return r.edit.from}return null}),
sourceAt=(function(e,t){const n=lastBefore(e,t)
const s=e[n]
if(void 0===s||t>=s.end)return null
for(let t=n;e[t]?.edit.start===s.edit.start;t-=1){const n=e[t]?.edit.from??null
if(null!==n)return n}return null}),
offsetBefore=(function(e,t){const n=e[lastBefore(e,t)]
if(void 0===n)return t
const{edit:s,end:r}=n
return t<r?s.start:s.end+(t-r)}),
credentialsInTransform=(function({document:e}){const n=[]
const s=[e.root]
for(let e=s.pop();void 0!==e;e=s.pop()){for(const t of e.children)s.push(t)
if("network"===e.name.toLowerCase())for(const s of t.v(e))n.push(s)}return n.filter(e=>""!==e)}),
instruction=(function(e){return new RegExp(`^(${e.join("|")})(?:\\(([^&]*)\\))?$`)}),
plainElements=(function(e){const t=u.get(e)
if(void 0!==t)return t
const n=null===e.document.doctype?elementsIn(e.document.root):null
u.set(e,n)
return n}),
elementsIn=(function(e){const t=e.attributes.find((({raw:e})=>e===o))
if(!0!==t?.name.startsWith("xmlns:"))return null
const n=[]
const s=[[e,null]]
for(let e=s.pop();void 0!==e;e=s.pop()){const r=plainElement(...e,t)
if(null===r)return null
n.push(r)
for(const e of r.element.children.toReversed())s.push([e,r])}return n}),
plainElement=(function(e,t,n){const s=n.name.slice(6)
const r=[]
const o={}
for(const t of e.attributes){if(t===n)continue
const[e,i]=t.name.split(":")
if(void 0===i&&"xmlns"!==e)r.push(t)
else if(e!==s||!addTo(o,i,t.raw))return null}const[,i=null,a=""]=o.Transform??[]
const[,l="DefaultLocator",u=""]=o.Locator??[]
return e.name.includes(":")?null:{element:e,parent:t,attributes:r,transform:i,argument:a,locator:l,locatorArgument:u,isQuiet:"true"===o.SupressWarnings?.[1]}}),
addTo=(function(e,t,n){const s=Object.hasOwn(l,t??"")?t:null
const r=s&&l[s].exec(n)
if(null===s||null===r)return!1
e[s]=r
return!0}),
transformed=(function(e,t){return plainly(e,t)??require("./deferred_transform_engine.js").t(e,t)}),
plainly=(function(e,t){const n=isPlainBase(e)?plainElements(t):null
if(null===n||null!==refusalOf(e,"base")||null!==refusalOf(t,"transform"))return null
const s=new PlainRun(e)
return n.every((e=>s.apply(e)))?{ok:!0,applies:!0,unsaved:null,edits:s.edits,log:s.log}:null}),
isPlainBase=(function({source:{text:e},document:{doctype:t}}){const[n=""]=/^<\?xml[^>]*/.exec(e)??[]
const s=!n.includes("encoding")||/encoding=["']utf-8["']/i.test(n)
return null===t&&s&&!/xmlns:|xml:/.test(e)}),
testsOf=(function({locator:e,locatorArgument:t,attributes:n}){if("DefaultLocator"===e)return[]
const s="Match"===e&&""!==t?namesIn(t):null
if(null===s||null===ofNames(n,s))return null
const own=e=>n.find(t=>t.name===e)??null
const r=s.map(e=>[e,valueOf(own(e))??""])
return r.some(([,e])=>e.includes("'"))?null:r}),
namesIn=(function(e){const t=""===e?[]:e.split(/, ?/)
return t.every((e=>c.test(e)))?t:null}),
ofNames=(function(e,t){if(0===t.length)return e
const n=e.filter((({name:e})=>t.includes(e)))
return n.length===t.length?n:null}),
valueOf=(function(t){return t&&e.C(t.raw).value}),
valuePlace=(function({valueStart:e,valueEnd:t}){return{start:e,end:t}}),
deploy=(async function(e,t,n){const s=ofEnvironment(n,t)
const r=openForEngine(e.file)
const o=r.ok?r.file:e.file
const i=o.source.text!==e.file.source.text
const a=[]
let l=new LayeredFile(o)
let u=!1
let c=!1
for(const e of s){const t=c?null:applied(l,e)
const n=null!==t&&!u&&isSaved(t.application.outcome)
const s=[...e.isGarbled?[e.text]:[],...n&&i?[o]:[]]
a.push({...readingOf(e),garbled:s,application:t?.application??null})
u||=n
null===t?.next?c=!0:l=t?.next??l}return{environment:t,layers:[e.file.path,...s.map((({path:e})=>e))],transforms:s,readings:a,layered:l,result:c?null:await resultOf$1(e,o,l)}}),
ofEnvironment=(function(t,s){const r=t.filter((e=>"applied"===e.standing&&n.k(e.environment,s)))
return e.a2(r.map((({path:e})=>e))).flatMap((e=>r.filter((t=>t.path===e))))}),
readingOf=(function({text:e,file:t,environment:n,standing:s}){return{text:e,file:t,environment:n,standing:s,garbled:[],application:null,overridden:[]}}),
applied=(function(e,{file:t}){if(null===t)return null
const{file:n,originOf:s}=e
const r=transformed(n,t)
const o=r.ok&&isSaved(r)?e.with(t,r.edits):e
const i=null!==o&&isSaved(r)?o:null
return{application:{base:n,outcome:r,originOf:s,result:i},next:o}}),
isSaved=(function(e){return e.ok&&e.applies&&null===e.unsaved}),
resultOf$1=(async function({own:e,companions:n},s,{file:r}){if(r===s)return e
let o=t.o(r)
for(let e=o.missing;null!==e;e=o.missing){const{name:t}=e
const s=n.find(e=>e.name===t)
if(void 0===s)break
o=await o.complete(s.companion)}return o}),
effectiveIn=(function({environment:e,result:t}){const s=t?.effective??null
const r="127.0.0.1"===s?.host&&!n.k(e,"live")
return null!==s&&r?{...s,host:""}:s}),
readTransforms=(async function(t,n){const s=t.map((async t=>{if("absent"===t.status)return[]
const{path:s}="found"===t.status?t.file:t.finding
const r=e.a3(s,n.path)
const o=e.a4(s,n.path)
if(null===r&&(null===o||n.isLater))return[]
const i=null===r||n.isLater?"other-generation":"applied"
const a={environment:r??o??"",standing:i}
return"found"===t.status?[await readTransform(t.file,a)]:[unread({path:s},a,[asRuntime(t.finding,a.environment)])]}))
return(await Promise.all(s)).flat()}),
readTransform=(async function(t,n){const{path:r,bytes:o}=t
const i=await e.O(t)
const a=i.ok?openForEngine(i.file):require("./deferred_transform_engine.js").r(t)
const l=i.ok?[]:[asRuntime(i.finding,n.environment)]
const u=a.ok&&(i.ok||"source/encoding"===i.finding.rule)
if(!u)return{...unread(t,n,l),raw:t}
const c=255===o[0]||254===o[0]||239===o[0]
return{path:r,text:a.file,file:a.file,raw:t,isGarbled:i.ok&&!c&&"utf-8"!==i.file.source.encoding&&!s.isAscii(o),...n,faults:l}}),
suppressionsOf=(async function(e){const t=e.flatMap((({file:e})=>!0===e?.source.text.includes(n.M)?[e]:[]))
if(0===t.length)return[]
const{suppressionsIn:s}=await Promise.resolve().then(()=>require("./suppressions.js"))
return t.flatMap(s)}),
complaintsAbout=(function(e,t){return isSound(e)?[]:require("./deferred_transform_rules.js").t(e,t)}),
isSound=(function(e){const{standing:t,environment:n,garbled:s,overridden:r}=e
return"applied"===t&&/^(?:live|staging|development)$/i.test(n)&&0===s.length&&0===r.length&&isDoneInSilence(e)&&isWellWritten(e)}),
isDoneInSilence=(function({application:e}){const{outcome:n,result:s=null}=e??{}
if(!0!==n?.ok||n.log.some(({kind:e})=>"message"!==e)||null===s)return!1
const{document:r}=s.file
const o=r.root.children.slice(1).some((({name:e})=>"configSections"===e))
return!o&&t.m(r).smtp.length<2}),
isWellWritten=(function({file:e}){const t=e&&plainElements(e)
if(!t?.some((({transform:e})=>null!==e)))return!1
const n=t.some((({transform:e})=>"InsertIfMissing"===e))
return t.every((e=>e.attributes.every(isUsual)&&!(n&&isWritten(e))))}),
isUsual=(function({name:e}){return!/^(?:transform|locator|password|pwd|pass)$/i.test(e)}),
through=(function({layered:e},t){const{file:n,originOf:s}=e
return (e=>t(e.file.path===n.path?s(e.span):e))}),
structureIn=(function(t,n,{intent:s,locate:r}){const{transforms:o,readings:i,result:a}=t
const l=Object.keys(s.settings).length>0
const u=l?require("./deferred_overrides.js").o(t,n,s):i
const c=u.flatMap((e=>complaintsAbout(e,s)))
const f=through(t,r)
const d=a?.structure(asResulting(t,s),f)??[]
const m=0===c.length?d:require("./deferred_transform_rules.js").a(t,{complaints:c,refused:d},{intent:s,locate:r})
const p=[...o.flatMap((({faults:e})=>e)),...m]
verdictsOf(t).set(s,e.a5(p))
return p}),
resultIn=(function(e,{intent:t,locate:n}){const{result:s}=e
return s?.result(asResulting(e,t),through(e,n))??[]}),
asResulting=(function({result:e},t){const n=e?.effective??null
if(null===n||0===Object.keys(t.settings).length)return t
const s=Object.entries(t.settings).filter(([e,t])=>"secureSocketOptions"===e||n[e]===t)
return{...t,settings:Object.fromEntries(s)}}),
verdictsOf=(function(e){const t=f.get(e)??new WeakMap
f.set(e,t)
return t}),
verdictIn=(function(t,n,s){return verdictsOf(t).get(s)??e.a5(structureIn(t,n,{intent:s,locate:NOWHERE}))}),
originsIn=(function(t){const{result:n}=t
const s=new Map
if(null===n)return s
for(const[,r]of e.S){if("secureSocketOptions"===r)continue
const{file:e,span:o}=n.spotOf(r,null)
const{text:i=""}=e.source
if("<"===i[o.start])continue
const a=e.path===t.layered.file.path
s.set(r,(a?t.layered.originOf(o).file:e).path)}return s}),
openSite=(async function(e){return ofSite(await openedSite(e))}),
openedSite=(async function({transforms:e,...t}){const n=null!==t.own.supersededBy
const s=await readTransforms(e,{path:t.file.path,isLater:n})
const r=await Promise.all(environmentsOf(s).map((e=>deploy(t,e,s))))
return{...t,beside:e,transforms:s,deployments:r}}),
environmentsOf=(function(e){const t=new Map
for(const{environment:n,standing:s}of e){const e=n.toLowerCase()
"applied"!==s||t.has(e)||t.set(e,n)}return n.m([...t.values()],n.W)}),
ofSite=(function(e){const{own:t,transforms:n,deployments:s}=e
const r=s.flatMap((({result:e})=>e?.missing??[]))[0]??null
const o={...t,neighbours:null,missing:r,complete:async t=>ofSite(await completed(e,r?.name??"",t)),asked:(t=>asked(e,t)),suppressions:(async()=>[...await t.suppressions(),...await suppressionsOf(n)]),credentials:[...t.credentials,...n.flatMap((({file:e})=>null===e?[]:credentialsInTransform(e)))]}
return o}),
asked=(async function(e,t){const{environment:s="",mode:r}=t
if(null!==e.own.supersededBy)return unused(e)
if("*"===s||""===s&&"check"===r)return 0===e.deployments.length?unused(e):stacked(e,e.deployments,t)
if(""===s)return alone(e,t)
const o=e.deployments.find(e=>n.k(e.environment,s))
const i=o??await deploy(e,s,e.transforms)
const a=stacked(e,[i],t)
if(0===Object.keys(t.settings).length)return void 0===o?withoutTransform(e,a):a
const{injecting:l}=await Promise.resolve().then(()=>require("./injecting.js"))
return l({files:e,deployment:i,asItIs:a,with:n=>withTransform(e,n,t)},t)}),
idle=(function({transforms:t},n,s){return t.filter((({standing:e})=>"applied"!==e)).flatMap(e=>require("./deferred_transform_rules.js").t(readingOf(e),n)).map(t=>e.P(t,{intent:n,locate:s,voice:require("./deferred_transform_rules.js").v}))}),
stacked=(function(e,t,s){const{own:r}=e
const inEach=(e=>n.n(t.map((t=>{const{environment:n}=t
return{environment:n,counts:!0,findings:e(t)}}))))
const[o,...i]=t
return{...ofSite(e),deployed:()=>void 0===o||i.length>0?null:require("./deferred_transform_engine.js").d(o),environments:(e=>t.map((t=>resultOf(t,r,e)))),structure:((t,n)=>[...inEach((e=>structureIn(e,r,{intent:t,locate:n}))),...idle(e,t,n)]),result:((e,t)=>{const n=inEach((n=>"file"===verdictIn(n,r,e)?[]:resultIn(n,{intent:e,locate:t})))
return withCommitted(r,n,{intent:e,locate:t})}),spotOf:(e,n)=>{const s=1===t.length
const o=t.find(e=>s||e.environment===n)
return void 0===o?r.spotOf(e,null):spotIn(o,r,e)},reopen:t=>reopened(e,t,s)}}),
withCommitted=(function(e,t,{intent:n,locate:s}){if(!e.effective?.password||void 0!==n.settings.password)return t
const r={rule:d,...s(e.spotOf("password",null))}
const o=t.find(e=>isSamePlace(e,r)&&void 0===e.environments)
const i=o?[o]:e.result(n,s).filter(({rule:e})=>e===d)
const a=t.filter(e=>!i.some(t=>isSamePlace(e,t)))
const severityOf=e=>t.find(t=>isSamePlace(e,t))?.severity??"warning"
return[...a,...i.map(e=>({...e,severity:severityOf(e)}))]}),
resultOf=(function(e,t,n){const{environment:s,layers:r}=e
const o=verdictIn(e,t,n)
const i="ok"===o?effectiveIn(e):null
return{name:s,layers:r,verdict:o,effective:i,origins:originsIn(e),counts:!0}});
const e=require("./base.js")
const t=require("./web_config.js")
const n=require("./judging.js")
const s=require("node:buffer")
;function addition(e,{words:t,text:n,from:s}){const r=e.attributes.at(-1)?.end??e.nameEnd
return{start:r,end:r,text:`${attributeSpace(e,n)}${t}`,from:s}}function attributeSpace({attributes:e,nameEnd:t},n){const s=e.at(-1)
if(void 0===s||e.length<2)return" "
const r=n.slice(e.at(-2)?.end??t,s.start)
return r.includes("\n")?r:" "};;const r=/^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["'](?!1\.0["'])/
;const o="http://schemas.microsoft.com/XML-Document-Transform"
const i=["Replace","Remove","RemoveAll","Insert","InsertIfMissing","InsertBefore","InsertAfter","SetAttributes","RemoveAttributes","SetTokenizedAttributes","CommentOut"]
const a=["DefaultLocator","Match","Condition","XPath"]
class LayeredFile{file
#e
#t
constructor(e,t=e,n=[]){this.#e=e
this.file=t
this.#t=n}with(t,n){if(0===n.length)return this
const{source:s}=this.file
const r=e.Y(s.text,n)
const o=e._(r)
if(!o.ok)return null
const i={...this.file,source:new e.a0(r,s.encoding,Buffer.alloc(0)),document:o.document}
const a={file:t,pieces:piecesOf(n)}
return new LayeredFile(this.#e,i,[...this.#t,a])}originOf=(e=>{const t="<"===this.file.source.text[e.start]
let{start:n,end:s}=e
for(const{file:e,pieces:r}of this.#t.toReversed()){const o=t?null:writtenIn(r,{start:n,end:s})
const i=o??sourceAt(r,n)
if(null!==i)return{file:e,span:i}
const a=offsetBefore(r,n)
s=Math.max(a,offsetBefore(r,Math.max(s-1,n))+Number(s>n))
n=a}return{file:this.#e,span:{start:n,end:s}}})};;;;;;const l={Transform:instruction(i),Locator:instruction(a),SupressWarnings:/^(true|false)$/}
;const u=new WeakMap
;;;;;;;const c=/^[A-Za-z_][\w.-]*$/
class PlainRun{edits=[]
log=[]
#e
#n=new Map
#s=new Set
#r=new Set
#o=new Set
#i=0
constructor(e){this.#e=e}apply(e){const t=this.#a(e)
if(null===t)return!1
this.#n.set(e,t)
const{transform:n,argument:s,parent:r}=e
if(null===n)return!0
if("InsertIfMissing"===n)return t.length>0&&null!==r&&""===s
const o=namesIn(s)
return!(null===o||!/^(?:Set|Remove)Attributes$/.test(n))&&(0===t.length?this.#l(e,n):"SetAttributes"===n?this.#u(t,ofNames(e.attributes,o)):this.#c(t,o))}#l(e,n){let s=e
for(let{parent:t}=e;null!==t;({parent:t}=t)){this.#i+=1
0===this.#n.get(t)?.length&&(s=t)}const r=pathOf(s)
this.#i+=r.length
const o=t.n(e.element)
const i={file:"transform",span:t.n(s.element)}
const a=e.isQuiet?{kind:"message",place:null}:{kind:"warning",place:i}
this.log.push({...a,code:"no-match",name:"",path:r,step:o},{kind:"message",code:"not-executing",place:null,name:n,path:"",step:o})
return this.#i<=3e6}#a({element:{name:e},parent:t,...n}){const s=testsOf(n)
if(null===s||!c.test(e))return null
for(const[e]of s)this.#o.add(e)
if(null===t)return this.#f([this.#e.document.root],e,s)
const r=[]
for(const{children:n}of this.#n.get(t)??[])r.push(...this.#f(n,e,s))
return this.#i>3e6||this.#d()?null:r}#f(e,t,n){this.#i+=e.length
return e.filter((e=>e.name===t&&null===e.attribute("xmlns")&&n.every(([t,n])=>valueOf(e.attribute(t))===n)))}#d(){for(const e of this.#o)if(this.#r.has(e))return!0
return!1}#m(e){const t=e.every((e=>!this.#s.has(e)))
for(const t of e)this.#s.add(t)
return t}#u(e,t){if(null===t||0===t.length||!this.#m(e))return!1
const{text:n}=this.#e.source
for(const s of e){for(const e of t){if(null!==s.attribute(e.name))continue
const t=`${e.name}="${escaped(valueOf(e)??"")}"`
this.#p(e.name,addition(s,{words:t,text:n,from:valuePlace(e)}))}for(const e of s.attributes){const n=t.find((({name:t})=>t===e.name))
void 0!==n&&this.#p(e.name,valueEdit(e,valueOf(n)??"",valuePlace(n)))}}return!this.#d()}#c(e,t){if(!this.#m(e))return!1
for(const n of e){const e=ofNames(n.attributes,t)
if(null===e||0===e.length)return!1
for(const t of e){const e=n.attributes[n.attributes.indexOf(t)-1]
const s=e?.end??n.nameEnd
this.#p(t.name,{start:s,end:t.end,text:"",from:null})}}return!this.#d()}#p(e,t){if(null!==t){this.#r.add(e)
this.edits.push(t)}}}function pathOf(e){let t=""
for(let n=e;null!==n;n=n.parent){const e=(testsOf(n)??[]).map(([e,t])=>`@${e}='${t}'`)
const s=0===e.length?"":`[${e.join(" and ")}]`
t=`/${n.element.name}${s}${t}`}return t};;;;;;;;;;;;;;function unread({path:t},n,r){const o={path:t,source:new e.a0("","utf-8",s.Buffer.alloc(0))}
return{path:t,text:o,raw:null,file:null,isGarbled:!1,...n,faults:r}}function asRuntime(e,t){const n=`${e.message} ${require("./deferred_transform_rules.js").l(t)}.`
return{...e,level:"runtime",message:n}};;;;;;function isWritten({element:{name:e},attributes:t,transform:n}){const s="smtp"===e||"network"===e||"specifiedPickupDirectory"===e
return s&&t.length>0&&"InsertIfMissing"===(n??"InsertIfMissing")};;;;const NOWHERE=()=>({path:"",at:{line:1,column:1,endLine:1,endColumn:1}})
const f=new WeakMap
;;;function spotIn({result:e,layered:t},n,s){const r=(e??n).spotOf(s,null)
return null!==e&&r.file.path===t.file.path?t.originOf(r.span):r};;;;async function completed(e,t,n){const s=e.deployments.map(async e=>{const{result:s}=e
return s?.missing?.name===t?{...e,result:await s.complete(n)}:e})
const r=[...e.companions,{name:t,companion:n}]
return{...e,companions:r,deployments:await Promise.all(s)}};function withoutTransform({file:t},n){return{...n,structure:(s,r)=>[...n.structure(s,r),...require("./deferred_transform_rules.js").b(t,s).map(t=>e.P(t,{intent:s,locate:r,voice:require("./deferred_transform_rules.js").v}))]}}async function withTransform(e,t,s){const r=e.beside.filter(e=>"found"!==e.status||e.file.path!==t.path)
const o=await openedSite({...e,transforms:[...r,{status:"found",file:t}]})
const{environment:i=""}=s
const a=o.deployments.filter(e=>n.k(e.environment,i))
return stacked(o,a,s)}function unused(e){const{own:t}=e
return{...ofSite(e),structure:(n,s)=>[...t.structure(n,s),...idle(e,n,s)],reopen:t=>reopened(e,t,null)}};function alone(e,t){const{own:s,deployments:r}=e
return{...ofSite(e),result:(e,t)=>[...s.result(e,t),...n.n(r.map(n=>({environment:n.environment,counts:!0,findings:require("./deferred_overrides.js").a(n,s,{intent:e,locate:t,structure:structureIn(n,s,{intent:e,locate:t})})})))],reopen:n=>reopened(e,n,t)}};;const d="credentials/committed"
function isSamePlace(e,t){const n=e.path===t.path&&e.rule===t.rule
return n&&e.at.line===t.at.line&&e.at.column===t.at.column};async function reopened(t,n,s){const r=await t.own.reopen(n)
const o=n.path===t.file.path?await e.O(n):null
if(null===r||!1===o?.ok)return null
const i=t.companions.map(({name:e,companion:t})=>({name:e,companion:"found"===t.status&&t.file.path===n.path?{...t,file:n}:t}))
const a=!0===o?.ok?o.file:t.file
const l=await openSite({file:a,own:r,companions:i,transforms:t.beside})
return null===s?l:l.asked(s)}const m=Object.defineProperty({__proto__:null,openSite:openSite},Symbol.toStringTag,{value:"Module"})
exports.A=["AttributeTransform","InsertBase"]
exports.L=a
exports.O=["IXmlOriginalDocumentService","MessageType","IXmlTransformationLogger","NamedTypeFactory","PositionTrackingTextReader","WhitespaceTrackingTextReader","XmlArgumentUtility","XmlAttributePreservationDict","XmlAttributePreservationProvider","XmlAttributePreservingWriter","XmlElementContext","XmlFileInfoDocument","IXmlFormattableAttributes","XmlFormatter","XPathAxis","Locator","XmlNodeContext","XmlNodeException","MissingTargetMessage","TransformFlags","Transform","XmlTransformableDocument","XmlTransformation","XmlTransformationException","XmlTransformationLogger","CommonErrors","SetTokenizedAttributeStorage"]
exports.T=i
exports.X=o
exports.a=addition
exports.b=["Transform","Locator","SupressWarnings"]
exports.c=readTransform
exports.d=readingOf
exports.e=escaped
exports.f=credentialsInTransform
exports.g=LayeredFile
exports.h=m
exports.i=isSaved
exports.r=refusalOf
exports.s=suppressionsOf
exports.v=valueEdit

