"use strict"
var valueEdit=(function({raw:t,quote:n,valueStart:r,valueEnd:s},i,o){return e.ah(t).value===i?null:{start:r,end:s,text:escaped(i,n),from:o}}),
escaped=(function(t,n='"'){const r='"'===n?"'":'"'
return t.replaceAll(/[&<"'\t\n\r]/g,t=>t===r?t:e.aP[t]??t)}),
openForEngine=(function(e){return"utf-8"===e.source.encoding&&e.bytes.length>=3?{ok:!0,file:e}:$1().r(e)}),
refusalOf=(function({document:e},n){const r=s.exec(e.text)
if(null!==r){const e=r[0].length
return{file:n,kind:"version",span:{start:e,end:e+1}}}const i=t.r(e)
return null===i?null:{file:n,kind:"name",span:i.span}}),
piecesOf=(function(e){let t=0
return[...e].sort(((e,t)=>e.start-t.start)).map((e=>{const n=e.start+t
return t+=e.text.length-(e.end-e.start),{edit:e,start:n,end:n+e.text.length}}))}),
lastBefore=(function(e,t){let[n,r]=[0,e.length]
for(;n<r;){const s=n+r>>1;(e[s]?.start??1/0)<=t?n=s+1:r=s}return n-1}),
writtenIn=(function(e,{start:t,end:n}){for(let r=Math.max(lastBefore(e,t),0);r<e.length;r+=1){const s=e[r]
if(void 0===s||s.start>=n)return null
if(null!==s.edit.from&&s.end>t)return s.edit.from}return null}),
sourceAt=(function(e,t){const n=lastBefore(e,t),r=e[n]
if(void 0===r||t>=r.end)return null
for(let t=n;e[t]?.edit.start===r.edit.start;t-=1){const n=e[t]?.edit.from??null
if(null!==n)return n}return null}),
offsetBefore=(function(e,t){const n=e[lastBefore(e,t)]
if(void 0===n)return t
const{edit:r,end:s}=n
return t<s?r.start:r.end+(t-s)}),
credentialsInTransform=(function({document:e}){const n=[],r=[e.root]
for(let e=r.pop();void 0!==e;e=r.pop()){for(const t of e.children)r.push(t)
if("network"===e.name.toLowerCase())for(const r of t.t(e))n.push(r)}return n.filter(e=>""!==e)}),
instruction=(function(e){return new RegExp(`^(${e.join("|")})(?:\\(([^&]*)\\))?$`)}),
plainElements=(function(e){const t=u.get(e)
if(void 0!==t)return t
const n=null===e.document.doctype?elementsIn(e.document.root):null
return u.set(e,n),n}),
elementsIn=(function(e){const t=e.attributes.find((({raw:e})=>e===i))
if(!0!==t?.name.startsWith("xmlns:"))return null
const n=[],r=[[e,null]]
for(let e=r.pop();void 0!==e;e=r.pop()){const s=plainElement(...e,t)
if(null===s)return null
n.push(s)
for(const e of s.element.children.toReversed())r.push([e,s])}return n}),
plainElement=(function(e,t,n){const r=n.name.slice(6),s=[],i={}
for(const t of e.attributes){if(t===n)continue
const[e,o]=t.name.split(":")
if(void 0===o&&"xmlns"!==e)s.push(t)
else if(e!==r||!addTo(i,o,t.raw))return null}const[,o=null,l=""]=i.Transform??[],[,a="DefaultLocator",u=""]=i.Locator??[]
return e.name.includes(":")?null:{element:e,parent:t,attributes:s,transform:o,argument:l,locator:a,locatorArgument:u,isQuiet:"true"===i.SupressWarnings?.[1]}}),
addTo=(function(e,t,n){const r=Object.hasOwn(a,t??"")?t:null,s=r&&a[r].exec(n)
return null!==r&&null!==s&&(e[r]=s,!0)}),
transformed=(function(e,t){return plainly(e,t)??$1().t(e,t)}),
plainly=(function(e,t){const n=isPlainBase(e)?plainElements(t):null
if(null===n||null!==refusalOf(e,"base")||null!==refusalOf(t,"transform"))return null
const r=new PlainRun(e)
return n.every((e=>r.apply(e)))?{ok:!0,applies:!0,unsaved:null,edits:r.edits,log:r.log}:null}),
isPlainBase=(function({source:{text:e},document:{doctype:t}}){const[n=""]=/^<\?xml[^>]*/.exec(e)??[],r=!n.includes("encoding")||/encoding=["']utf-8["']/i.test(n)
return null===t&&r&&!/xmlns:|xml:/.test(e)}),
testsOf=(function({locator:e,locatorArgument:t,attributes:n}){if("DefaultLocator"===e)return[]
const r="Match"===e&&""!==t?namesIn(t):null
if(null===r||null===ofNames(n,r))return null
const own=e=>n.find(t=>t.name===e)??null,s=r.map(e=>[e,valueOf(own(e))??""])
return s.some(([,e])=>e.includes("'"))?null:s}),
namesIn=(function(e){const t=""===e?[]:e.split(/, ?/)
return t.every((e=>f.test(e)))?t:null}),
ofNames=(function(e,t){if(0===t.length)return e
const n=new Set(t),r=e.filter((({name:e})=>n.has(e)))
return r.length===t.length?r:null}),
valueOf=(function(t){return t&&e.ah(t.raw).value}),
valuePlace=(function({valueStart:e,valueEnd:t}){return{start:e,end:t}}),
deploy=(async function(e,t,n){const r=ofEnvironment(n,t),s=openForEngine(e.file),i=s.ok?s.file:e.file,o=i.source.text!==e.file.source.text,l=[]
let a=new LayeredFile(i),u=!1,f=!1
for(const e of r){const t=f?null:applied(a,e),n=null!==t&&!u&&isSaved(t.application.outcome),r=[...e.isGarbled?[e.text]:[],...n&&o?[i]:[]]
l.push({...readingOf(e),garbled:r,application:t?.application??null}),u||=n,null===t?.next?f=!0:a=t?.next??a}return{environment:t,layers:[e.file.path,...r.map((({path:e})=>e))],transforms:r,readings:l,layered:a,result:f?null:await resultOf$1(e,i,a)}}),
ofEnvironment=(function(t,r){const s=t.filter((e=>"applied"===e.standing&&n.i(e.environment,r)))
return e.b1(s.map((({path:e})=>e))).flatMap((e=>s.filter((t=>t.path===e))))}),
readingOf=(function({text:e,file:t,environment:n,standing:r}){return{text:e,file:t,environment:n,standing:r,garbled:[],application:null,overridden:[]}}),
applied=(function(e,{file:t}){if(null===t)return null
const{file:n,originOf:r}=e,s=transformed(n,t),i=s.ok&&isSaved(s)?e.with(t,s.edits):e
return{application:{base:n,outcome:s,originOf:r,result:null!==i&&isSaved(s)?i:null},next:i}}),
isSaved=(function(e){return e.ok&&e.applies&&null===e.unsaved}),
resultOf$1=(async function({own:e,companions:n},r,{file:s}){if(s===r)return e
let i=t.u(s)
for(let e=i.missing;null!==e;e=i.missing){const{name:t}=e,r=n.find(e=>e.name===t)
if(void 0===r)break
i=await i.complete(r.companion)}return i}),
effectiveIn=(function({environment:e,result:t}){const r=t?.effective??null,s="127.0.0.1"===r?.host&&!n.i(e,"live")
return null!==r&&s?{...r,host:""}:r}),
readTransforms=(async function(t,n){const r=t.map((async t=>{if("absent"===t.status)return[]
const{path:r}="found"===t.status?t.file:t.finding,s=e.b2(r,n.path),i=e.af(r,n.path)
if(null===s&&(null===i||n.isLater))return[]
const o={environment:s??i??"",standing:null===s||n.isLater?"other-generation":"applied"}
return"found"===t.status?[await readTransform(t.file,o)]:[unread({path:r},o,[asRuntime(t.finding,o.environment)])]}))
return(await Promise.all(r)).flat()}),
readTransform=(async function(t,n){const{path:s,bytes:i}=t,o=await e.aY(t),l=o.ok?openForEngine(o.file):$1().r(t),a=o.ok?[]:[asRuntime(o.finding,n.environment)]
if(!l.ok||!o.ok&&"source/encoding"!==o.finding.rule)return{...unread(t,n,a),raw:t}
const u=255===i[0]||254===i[0]||239===i[0]
return{path:s,text:l.file,file:l.file,raw:t,isGarbled:o.ok&&!u&&"utf-8"!==o.file.source.encoding&&!r.isAscii(i),...n,faults:a}}),
suppressionsOf=(async function(e){const t=e.flatMap((({file:e})=>!0===e?.source.text.includes(n.M)?[e]:[]))
if(0===t.length)return[]
const{suppressionsIn:r}=await Promise.resolve().then(()=>require("./suppressions2.js"))
return t.flatMap(r)}),
complaintsAbout=(function(e,t){return isSound(e)?[]:$0().t(e,t)}),
isSound=(function(e){const{standing:t,environment:n,garbled:r,overridden:s}=e
return"applied"===t&&/^(?:live|staging|development)$/i.test(n)&&0===r.length&&0===s.length&&isDoneInSilence(e)&&isWellWritten(e)}),
isDoneInSilence=(function({application:e}){const{outcome:n,result:r=null}=e??{}
if(!0!==n?.ok||n.log.some(({kind:e})=>"message"!==e)||null===r)return!1
const{document:s}=r.file
return!s.root.children.slice(1).some((({name:e})=>"configSections"===e))&&t.w(s).smtp.length<2}),
isWellWritten=(function({file:e}){const t=e&&plainElements(e)
if(!t?.some((({transform:e})=>null!==e)))return!1
const n=t.some((({transform:e})=>"InsertIfMissing"===e))
return t.every((e=>e.attributes.every(isUsual)&&!(n&&isWritten(e))))}),
isUsual=(function({name:e}){return!/^(?:transform|locator|password|pwd|pass)$/i.test(e)}),
through=(function({layered:e},t){const{file:n,originOf:r}=e
return (e=>t(e.file.path===n.path?r(e.span):e))}),
structureIn=(function(t,n,{intent:r,locate:s}){const{transforms:i,readings:o,result:l}=t,a=(Object.keys(r.settings).length>0?overriddenIn(t,n,r):o).flatMap((e=>complaintsAbout(e,r))),u=through(t,s),f=l?.structure(asResulting(t,r),u)??[],c=0===a.length?f:$0().a(t,{complaints:a,refused:f},{intent:r,locate:s}),d=[...i.flatMap((({faults:e})=>e)),...c]
return verdictsOf(t).set(r,e.b3(d)),d}),
resultIn=(function(e,{intent:t,locate:n}){const{result:r}=e
return r?.result(asResulting(e,t),through(e,n))??[]}),
asResulting=(function({result:e},t){const n=e?.effective??null
if(null===n||0===Object.keys(t.settings).length)return t
const r=Object.entries(t.settings).filter(([e,t])=>"secureSocketOptions"===e||n[e]===t)
return{...t,settings:Object.fromEntries(r)}}),
verdictsOf=(function(e){const t=c.get(e)??new WeakMap
return c.set(e,t),t}),
verdictIn=(function(t,n,r){return verdictsOf(t).get(r)??e.b3(structureIn(t,n,{intent:r,locate:NOWHERE}))}),
originsIn=(function(t){const{result:n}=t,r=new Map
if(null===n)return r
for(const[,s]of e.m){if("secureSocketOptions"===s)continue
const{file:e,span:i}=n.spotOf(s,null),{text:o=""}=e.source
if("<"===o[i.start])continue
const l=e.path===t.layered.file.path
r.set(s,(l?t.layered.originOf(i).file:e).path)}return r}),
openSite=(async function(e){return ofSite(await openedSite(e))}),
openedSite=(async function({transforms:e,...t}){const n=null!==t.own.supersededBy,r=await readTransforms(e,{path:t.file.path,isLater:n}),s=await Promise.all(environmentsOf(r).map((e=>deploy(t,e,r))))
return{...t,beside:e,transforms:r,deployments:s}}),
environmentsOf=(function(e){const t=new Map
for(const{environment:n,standing:r}of e){const e=n.toLowerCase()
"applied"!==r||t.has(e)||t.set(e,n)}return n.m([...t.values()],n.W)}),
ofSite=(function(e){const{own:t,transforms:n,deployments:r}=e,s=r.flatMap((({result:e})=>e?.missing??[]))[0]??null
return{...t,neighbours:null,missing:s,complete:async t=>ofSite(await completed(e,s?.name??"",t)),asked:(t=>asked(e,t)),suppressions:(async()=>[...await t.suppressions(),...await suppressionsOf(n)]),credentials:[...t.credentials,...n.flatMap((({file:e})=>null===e?[]:credentialsInTransform(e)))]}}),
asked=(async function(e,t){const{environment:r="",mode:s}=t
if(null!==e.own.supersededBy)return unused(e)
if("*"===r||""===r&&"check"===s)return 0===e.deployments.length?unused(e):stacked(e,e.deployments,t)
if(""===r)return alone(e,t)
const i=e.deployments.find(e=>n.i(e.environment,r)),o=i??await deploy(e,r,e.transforms),l=stacked(e,[o],t)
if(0===Object.keys(t.settings).length)return void 0===i?withoutTransform(e,l):l
const{injecting:a}=await Promise.resolve().then(()=>require("./injecting.js"))
return a({files:e,deployment:o,asItIs:l,with:n=>withTransform(e,n,t)},t)}),
idle=(function({transforms:t},n,r){return t.filter((({standing:e})=>"applied"!==e)).flatMap(e=>$0().t(readingOf(e),n)).map(t=>e.aZ(t,{intent:n,locate:r,voice:$0().v}))}),
stacked=(function(e,t,r){const{own:s}=e,inEach=(e=>n.o(t.map((t=>{const{environment:n}=t
return{environment:n,counts:!0,findings:e(t)}})))),[i,...o]=t
return{...ofSite(e),deployed:()=>void 0===i||o.length>0?null:$1().d(i),environments:(e=>t.map((t=>resultOf(t,s,e)))),structure:((t,n)=>[...inEach((e=>structureIn(e,s,{intent:t,locate:n}))),...idle(e,t,n)]),result:((e,t)=>{const n=inEach((n=>"file"===verdictIn(n,s,e)?[]:resultIn(n,{intent:e,locate:t})))
return withCommitted(s,n,{intent:e,locate:t})}),spotOf:(e,n)=>{const r=1===t.length,i=t.find(e=>r||e.environment===n)
return void 0===i?s.spotOf(e,null):spotIn(i,s,e)},reopen:t=>reopened(e,t,r)}}),
withCommitted=(function(e,t,{intent:n,locate:r}){if(!e.effective?.password||void 0!==n.settings.password)return t
const s={rule:d,...r(e.spotOf("password",null))},i=t.find(e=>isSamePlace(e,s)&&void 0===e.environments),o=i?[i]:e.result(n,r).filter(({rule:e})=>e===d),l=t.filter(e=>!o.some(t=>isSamePlace(e,t))),severityOf=e=>t.find(t=>isSamePlace(e,t))?.severity??"warning"
return[...l,...o.map(e=>({...e,severity:severityOf(e)}))]}),
resultOf=(function(e,t,n){const{environment:r,layers:s}=e,i=verdictIn(e,t,n)
return{name:r,layers:s,verdict:i,effective:"ok"===i?effectiveIn(e):null,origins:originsIn(e),counts:!0}});
const e=require("./base.js"),t=require("./web_config.js"),n=require("./judging.js"),$0=()=>require("./deferred_transform_rules.js"),$1=()=>require("./deferred_transform_engine.js"),$2=()=>require("./deferred_seldom_web_config.js"),r=require("node:buffer")
;function addition(e,{words:t,text:n,from:r}){const s=e.attributes.at(-1)?.end??e.nameEnd
return{start:s,end:s,text:`${attributeSpace(e,n)}${t}`,from:r}}function attributeSpace({attributes:e,nameEnd:t},n){const r=e.at(-1)
if(void 0===r||e.length<2)return" "
const s=n.slice(e.at(-2)?.end??t,r.start)
return s.includes("\n")?s:" "};;const s=/^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["'](?!1\.0["'])/
;const i="http://schemas.microsoft.com/XML-Document-Transform",o=["Replace","Remove","RemoveAll","Insert","InsertIfMissing","InsertBefore","InsertAfter","SetAttributes","RemoveAttributes","SetTokenizedAttributes","CommentOut"],l=["DefaultLocator","Match","Condition","XPath"]
class LayeredFile{file
#e
#t
constructor(e,t=e,n=[]){this.#e=e,this.file=t,this.#t=n}with(t,n){if(0===n.length)return this
const{source:r}=this.file,s=e.aQ(r.text,n),i=e.aS(s)
if(!i.ok)return null
const o={...this.file,source:new e.aT(s,r.encoding,Buffer.alloc(0)),document:i.document},l={file:t,pieces:piecesOf(n)}
return new LayeredFile(this.#e,o,[...this.#t,l])}originOf=(e=>{const t="<"===this.file.source.text[e.start]
let{start:n,end:r}=e
for(const{file:e,pieces:s}of this.#t.toReversed()){const i=(t?null:writtenIn(s,{start:n,end:r}))??sourceAt(s,n)
if(null!==i)return{file:e,span:i}
const o=offsetBefore(s,n)
r=Math.max(o,offsetBefore(s,Math.max(r-1,n))+Number(r>n)),n=o}return{file:this.#e,span:{start:n,end:r}}})};;;;;;const a={Transform:instruction(o),Locator:instruction(l),SupressWarnings:/^(true|false)$/}
;const u=new WeakMap
;;;;;;;const f=/^[A-Za-z_][\w.-]*$/
class PlainRun{edits=[]
log=[]
#e
#n=new Map
#r=new Set
#s=new Set
#i=new Set
#o=!1
#l=0
constructor(e){this.#e=e}apply(e){const t=this.#a(e)
if(null===t)return!1
this.#n.set(e,t)
const{transform:n,argument:r,parent:s}=e
if(null===n)return!0
if("InsertIfMissing"===n)return t.length>0&&null!==s&&""===r
const i=namesIn(r)
return!(null===i||!/^(?:Set|Remove)Attributes$/.test(n))&&(0===t.length?this.#u(e,n):"SetAttributes"===n?this.#f(t,ofNames(e.attributes,i)):this.#c(t,i))}#u(e,t){let n=e
for(let{parent:t}=e;null!==t;({parent:t}=t))this.#l+=1,0===this.#n.get(t)?.length&&(n=t)
const r=pathOf(n)
this.#l+=r.length
const s=$2().n(e.element),i={file:"transform",span:$2().n(n.element)},o=e.isQuiet?{kind:"message",place:null}:{kind:"warning",place:i}
return this.log.push({...o,code:"no-match",name:"",path:r,step:s},{kind:"message",code:"not-executing",place:null,name:t,path:"",step:s}),this.#l<=3e6}#a({element:{name:e},parent:t,...n}){const r=testsOf(n)
if(null===r||!f.test(e))return null
for(const[e]of r)this.#d(e)
if(null===t){const t=this.#m([this.#e.document.root],e,r)
return this.#p()?t:null}const s=[]
for(const{children:n}of this.#n.get(t)??[])s.push(...this.#m(n,e,r))
return this.#p()?s:null}#m(e,t,n){return this.#l+=e.length,e.filter((e=>e.name===t&&this.#h(e,n)))}#h(e,t){return this.#l+=e.attributes.length,null!==e.attribute("xmlns")&&(this.#o=!0),t.every(([t,n])=>{const r=e.attribute(t)?.raw
return this.#l+=e.attributes.length+(r?.length??0)/64,void 0!==r&&/[&\t\r\n]/.test(r)&&(this.#o=!0),r===n})}#p(){return!this.#o&&this.#l<=3e6}#d(e){this.#i.add(e),this.#s.has(e)&&(this.#o=!0)}#g(e){const t=e.every((e=>!this.#r.has(e)))
for(const t of e)this.#r.add(t)
return t}#f(e,t){if(null===t||0===t.length||!this.#g(e))return!1
const{text:n}=this.#e.source
for(const r of e){if(this.#l+=r.attributes.length*t.length+t.length,!this.#p())return!1
for(const e of t){if(null!==r.attribute(e.name))continue
const t=`${e.name}="${escaped(valueOf(e)??"")}"`
this.#v(e.name,addition(r,{words:t,text:n,from:valuePlace(e)}))}for(const e of r.attributes){const n=t.find((({name:t})=>t===e.name))
void 0!==n&&this.#v(e.name,valueEdit(e,valueOf(n)??"",valuePlace(n)))}}return this.#p()}#c(e,t){if(!this.#g(e))return!1
for(const n of e){if(this.#l+=n.attributes.length*(n.attributes.length+t.length),!this.#p())return!1
const e=ofNames(n.attributes,t)
if(null===e||0===e.length)return!1
for(const t of e){const e=n.attributes[n.attributes.indexOf(t)-1],r=e?.end??n.nameEnd
this.#v(t.name,{start:r,end:t.end,text:"",from:null})}}return this.#p()}#v(e,t){null!==t&&(this.#s.add(e),this.#i.has(e)&&(this.#o=!0),this.edits.push(t))}}function pathOf(e){let t=""
for(let n=e;null!==n;n=n.parent){const e=(testsOf(n)??[]).map(([e,t])=>`@${e}='${t}'`),r=0===e.length?"":`[${e.join(" and ")}]`
t=`/${n.element.name}${r}${t}`}return t};;;;;;;;;;;;;;function unread({path:t},n,s){return{path:t,text:{path:t,source:new e.aT("","utf-8",r.Buffer.alloc(0))},raw:null,file:null,isGarbled:!1,...n,faults:s}}function asRuntime(e,t){const n=`${e.message} ${$0().l(t)}.`
return{...e,level:"runtime",message:n}};;;;;;function isWritten({element:{name:e},attributes:t,transform:n}){return("smtp"===e||"network"===e||"specifiedPickupDirectory"===e)&&t.length>0&&"InsertIfMissing"===(n??"InsertIfMissing")}function overridesIn(t,n,{intent:r,locate:s,structure:i}){const o=overriddenIn(t,n,r).filter(({overridden:e})=>e.length>0).flatMap(t=>e.a_($0().O,t,r)),l=i.filter(({level:e,path:t})=>("file"===e||"section"===e)&&t!==n.path)
return[...o.map(t=>e.aZ(t,{intent:r,locate:s,voice:$0().v})),...l.map(e=>({...e,level:"runtime"}))]}function overriddenIn(e,t,n){const{readings:r}=e,{environment:s="",settings:i}=n
if(""!==s&&"*"!==s)return r
const o=differingIn(e,t,i).map(t=>({setting:t,spot:causeOf(e,t)}))
return r.map(e=>({...e,overridden:o.flatMap(({setting:t,spot:n})=>null!==n&&n.file===e.file?[{setting:t,spot:n}]:[])}))}function causeOf({result:e,layered:t,readings:n},r){if(null===e)return null
const s=e.spotOf(r,null),i=s.file.path===t.file.path?t.originOf(s.span):s
if(n.some(({file:e})=>e===i.file))return i
const o=n.findLast(e=>e.application?.result&&$0().e(e).some($0().i)),l=void 0===o?void 0:$0().e(o).findLast($0().i)
return o?.file&&void 0!==l?{file:o.file,span:$0().n(l)}:null}function differingIn({result:e},t,n){const[r,s]=[t.effective,e?.effective??null]
return null===r||null===s?[]:Object.keys(n).filter(e=>"secureSocketOptions"!==e&&r[e]!==s[e])};;;;const NOWHERE=()=>({path:"",at:{line:1,column:1,endLine:1,endColumn:1}}),c=new WeakMap
;;;function spotIn({result:e,layered:t},n,r){const s=(e??n).spotOf(r,null)
return null!==e&&s.file.path===t.file.path?t.originOf(s.span):s};;;;async function completed(e,t,n){const r=e.deployments.map(async e=>{const{result:r}=e
return r?.missing?.name===t?{...e,result:await r.complete(n)}:e}),s=[...e.companions,{name:t,companion:n}]
return{...e,companions:s,deployments:await Promise.all(r)}};function withoutTransform({file:t},n){return{...n,structure:(r,s)=>[...n.structure(r,s),...$0().b(t,r).map(t=>e.aZ(t,{intent:r,locate:s,voice:$0().v}))]}}async function withTransform(e,t,r){const s=e.beside.filter(e=>"found"!==e.status||e.file.path!==t.path),i=await openedSite({...e,transforms:[...s,{status:"found",file:t}]}),{environment:o=""}=r,l=i.deployments.filter(e=>n.i(e.environment,o))
return stacked(i,l,r)}function unused(e){const{own:t}=e
return{...ofSite(e),structure:(n,r)=>[...t.structure(n,r),...idle(e,n,r)],reopen:t=>reopened(e,t,null)}};function alone(e,t){const{own:r,deployments:s}=e
return{...ofSite(e),result:(e,t)=>[...r.result(e,t),...n.o(s.map(n=>({environment:n.environment,counts:!0,findings:overridesIn(n,r,{intent:e,locate:t,structure:structureIn(n,r,{intent:e,locate:t})})})))],reopen:n=>reopened(e,n,t)}};;const d="credentials/committed"
function isSamePlace(e,t){return e.path===t.path&&e.rule===t.rule&&e.at.line===t.at.line&&e.at.column===t.at.column};async function reopened(t,n,r){const s=await t.own.reopen(n),i=n.path===t.file.path?await e.aY(n):null
if(null===s||!1===i?.ok)return null
const o=t.companions.map(({name:e,companion:t})=>({name:e,companion:"found"===t.status&&t.file.path===n.path?{...t,file:n}:t})),l=!0===i?.ok?i.file:t.file,a=await openSite({file:l,own:s,companions:o,transforms:t.beside})
return null===r?a:a.asked(r)}const m=Object.defineProperty({__proto__:null,openSite:openSite},Symbol.toStringTag,{value:"Module"})
exports.A=["AttributeTransform","InsertBase"],exports.L=l,exports.O=["IXmlOriginalDocumentService","MessageType","IXmlTransformationLogger","NamedTypeFactory","PositionTrackingTextReader","WhitespaceTrackingTextReader","XmlArgumentUtility","XmlAttributePreservationDict","XmlAttributePreservationProvider","XmlAttributePreservingWriter","XmlElementContext","XmlFileInfoDocument","IXmlFormattableAttributes","XmlFormatter","XPathAxis","Locator","XmlNodeContext","XmlNodeException","MissingTargetMessage","TransformFlags","Transform","XmlTransformableDocument","XmlTransformation","XmlTransformationException","XmlTransformationLogger","CommonErrors","SetTokenizedAttributeStorage"],exports.T=o,exports.X=i,exports.a=addition,exports.b=["Transform","Locator","SupressWarnings"],exports.c=LayeredFile,exports.d=readTransform,exports.e=escaped,exports.f=readingOf,exports.g=credentialsInTransform,exports.h=m,exports.i=isSaved,exports.r=refusalOf,exports.s=suppressionsOf,exports.v=valueEdit

