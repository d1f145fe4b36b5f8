"use strict"
var elementsOf=(function({file:e}){if(null===e)return[]
const t=i.get(e)
if(void 0!==t)return t
const n=[]
const o=s.b(e.document,{keepSpace:!1})
if(o.ok){const{document:e}=o
for(let t=s.f(e,e);null!==t;t=s.f(t,e))"element"===t.kind&&n.push(t)}i.set(e,n)
return n}),
nameOf=(function({source:t}){return null===t?a:e.n(t)}),
ownAttributes=(function({attributes:e}){return e.filter((({namespace:e})=>e===s.X))}),
stepName=(function(e){try{return s.a(e.attributeOf(s.X,"Transform")?.value??"").name}catch{return""}}),
elementAt=(function(e,{start:t}){const n=elementsOf(e)
const s=l.get(n)??new Map(n.map((e=>[nameOf(e).start,e])))
l.set(n,s)
return s.get(t)??null}),
toldIn=(function(e,t){const{application:n}=e
const s=new Set
return(n?.outcome.log??[]).flatMap((o=>{if("message"===o.kind||!t.includes(o.code))return[]
const r=o.step&&elementAt(e,o.step)
const{file:i,span:l}=o.place??{file:"transform",span:o.step??a}
const c=`${o.code} ${i} ${l.start}`
if(s.has(c)||null===e.file||null===n)return[]
s.add(c)
const u="base"===i?n.originOf(l):{file:e.file,span:l}
return[{...u,entry:o,element:r}]}))}),
pathOf=(function(e){const t=[]
for(let n=e;null!==n;n="element"===n.parent?.kind?n.parent:null)t.push(n.name)
return t.reverse()}),
isOfMail=(function(e){return c.has(e.name.toLowerCase())}),
relatedIn=(function({originOf:e},t,n){const s=e(n)
return r.r(t,s.file,s.span)}),
gotFrom=(function(t){const n=e.m(t.file.document).smtp
const[s]=n
const o=e.d(n)
return void 0===s||n.length>1||null===o?null:{result:t,smtp:s,effective:o}}),
isMeant=(function({namespace:e,localName:t,isDeclaration:n}){return""!==e&&e!==s.X&&!n&&(s.A.some(e=>e===t)||null!==meantBy$1(t))}),
declaresIt=(function({attributes:e}){return e.some((({isDeclaration:e,value:t})=>e&&t===s.X))}),
declares=(function({isDeclaration:e,value:t,name:n}){return e&&t===s.X&&"xmlns"!==n}),
unprefixed=(function(e){return e.flatMap((e=>e.attributes.filter((({namespace:e,name:n,value:o})=>{if(""!==e||!/^(?:transform|locator)$/i.test(n))return!1
const r="transform"===n.toLowerCase()?s.T:s.c
const i=instructionName(o)
return r.some(e=>e===i)||null!==t.N(i,r)}))))}),
nameSaid=(function(e,n){const[o,r]="Transform"===n?[s.T,s.c]:[s.c,s.T]
const i=n.toLowerCase()
try{const{name:a}=s.a(e)
const l=r.some((e=>e===a))
try{s.d(a,o)
return null}catch{const e=`The ${i}s are ${o.filter(e=>"DefaultLocator"!==e).join(", ")}.`
return{message:l?`"{name}" is not a ${i}. The whole file fails for it.`:`There is no ${i} "{name}". The whole file fails for it.`,hint:l?`Write it in the attribute ${"Transform"===n?"xdt:Locator":"xdt:Transform"}.`:t.J(a,o,{show:e=>e,otherwise:"choose another one"})??e,names:{name:a}}}}catch(e){if(!(e instanceof s.S))throw e
return{message:`The value is not the name of a ${i}, perhaps with arguments in parentheses. The whole file fails for it.`,hint:"Write one name, as in SetAttributes(host,port)."}}}),
notInTheCloud=(function(e,t,{mode:n,environment:s=""}){if(A.includes(t.toLowerCase()))return[]
const o=meantBy(t)
const i=s.toLowerCase()===t.toLowerCase()
const a=i?'Give "{meant}" as the environment.':'Name the file after the environment "{meant}".'
return[r.e(e,L,{message:'Umbraco Cloud does not have an environment "{name}" for Umbraco 7 and 8, so it does not apply a transform for it.',hint:null===o?"If another deploy applies it, all is well. The Cloud has live, staging and development.":a,names:{name:t,meant:o??""},severity:null===o?"notice":"inject"===n?"error":"warning"})]}),
telling=(function(e){const t=Object.keys(e)
return (n=>toldIn(n,t).map(({file:t,span:n,entry:s,element:o})=>{const[r,i]=e[s.code]??["",""]
const a={name:s.name,element:o?.name??""}
return{file:t,span:n,message:r,hint:i,names:a}}))}),
childrenOf=(function(e){const t=K.get(e)
if(void 0!==t)return t
const n=new Map
for(const t of e.flatMap((({children:e})=>e))){const e=t.name.toLowerCase()
const s=n.get(e)??{elements:[],spellings:new Set}
n.set(e,s)
s.elements.push(t)
s.spellings.add(t.name)}K.set(e,n)
return n}),
rootsOf=(function(e){const t=Y.get(e)??[e.root]
Y.set(e,t)
return t}),
otherCaseOf=(function(t,n){const[s="",...o]=n
if(t.root.name!==s){const n=t.root.name.toLowerCase()===s.toLowerCase()
return n?{element:t.root,span:e.n(t.root)}:null}let r=rootsOf(t)
for(const t of o){const n=childrenOf(r).get(t.toLowerCase())
if(void 0===n)return null
const[s]=n.elements
if(void 0!==s&&!n.spellings.has(t))return{element:s,span:e.n(s)}
r=n.elements}return null}),
elementsAt=(function(e,t){let n=e
for(const e of t){const t=childrenOf(n).get(e.toLowerCase())
if(!0!==t?.spellings.has(e))return[]
n=t.elements}return n}),
commentedOut=(function(e,t){const n=Z.get(e)??tagsInComments(e)
Z.set(e,n)
return n.get(t)??null}),
tagsInComments=(function({nodes:e,text:t}){const n=new Map
const s=[...e].reverse()
for(let e=s.pop();void 0!==e;e=s.pop()){if("element"===e.kind)for(const t of e.nodes.toReversed())s.push(t)
if("comment"===e.kind)for(const{0:s,1:o="",index:r}of t.slice(e.start,e.end).matchAll(/<([\w.:-]+)(?=[\s/>])/g)){const t=e.start+r
n.has(o)||n.set(o,{start:t,end:t+s.length})}}return n}),
inLocation=(function(t,n){const[s,...o]=n
if(t.root.name!==s||0===o.length)return null
const r=ee.get(t)??e.f(t.root).filter((e=>e!==t.root))
ee.set(t,r)
const[i]=elementsAt(r,o)
return void 0===i?null:e.s(i)}),
missesIn=(function(e){const{application:t}=e
return null===t?[]:toldIn(e,["no-match","no-longer-there"]).flatMap((e=>{const{element:n,entry:s}=e
return"warning"!==s.kind||null===n?[]:[missOf(t,{...e,element:n})]}))}),
missOf=(function(e,t){const{element:n,entry:s}=t
const{document:o}=e.base
const r=pathOf(n)
const i={name:n.name,step:stepName(n)}
const a=isOfMail(n)?inLocation(o,r):null
if(null!==a)return{...t,why:"location",said:{message:"The step {step} does not reach its target: the <{name}> of the site stands in a <location> without a path.",hint:"Write a locator that leads there, on the outermost element of the block: <location xdt:Locator=\"Condition(not(@path) or @path='.')\">. Or take the <location> out of the file.",names:i,related:[relatedIn(e,`The <${n.name}>`,a)]}}
const l=commentedOut(o,n.name)
return null!==l&&null===otherCaseOf(o,r)&&"no-match"===s.code?{...t,why:"comment",said:{message:"The step {step} does nothing: the file has <{name}> in a comment only.",hint:te,names:i,related:[relatedIn(e,"The comment",l)]}}:{...t,why:"absent",said:absent(e,t)}}),
missed=(function(e){return (t=>missesIn(t).filter((({why:t})=>t===e)).map((({file:e,span:t,said:n})=>({file:e,span:t,...n}))))}),
valuesIn=(function(e){return elementsOf(e).flatMap((({name:e,attributes:t})=>"smtp"===e||"network"===e?t.filter((({namespace:e,value:t})=>""===e&&""!==t)):[]))}),
isSaved$1=(function({application:e}){return null!=e?.result}),
isPassword=(function({name:e}){return/^(?:password|pwd|pass)$/i.test(e)}),
transformComplaints=(function(e,n){const s="applied"===e.standing
const o=t.Q(s?me:he,e,n)
if(!isLost(e))return o
const r=o.findIndex(isError)
return o.map((t,n)=>n===r?withLoss(t,e):t)}),
isLost=(function({application:e}){if(null===e)return!1
const{outcome:t}=e
return!t.ok||!t.applies||null!==t.unsaved}),
ofEnvironment=(function(e,s){const o=e.filter((e=>"applied"===e.standing&&n.i(e.environment,s)))
return t.aH(o.map((({path:e})=>e))).flatMap((e=>o.filter((t=>t.path===e))))}),
readingOf=(function({text:e,file:t,environment:n,standing:s}){return{text:e,file:t,environment:n,standing:s,garbled:[],application:null,overridden:[]}}),
applied=(function(e,{file:t}){if(null===t)return null
const{file:n,originOf:o}=e
const r=s.t(n,t)
const i=r.ok&&isSaved(r)?e.with(t,r.edits):e
const a=null!==i&&isSaved(r)?i:null
return{application:{base:n,outcome:r,originOf:o,result:a},next:i}}),
isSaved=(function(e){return e.ok&&e.applies&&null===e.unsaved}),
resultOf=(async function({own:t,companions:n},s,{file:o}){if(o===s)return t
let r=e.o(o)
for(let e=r.missing;null!==e;e=r.missing){const{name:t}=e
const s=n.find((e=>e.name===t))
if(void 0===s)break
r=await r.complete(s.companion)}return r}),
through=(function({layered:e},t){const{file:n,originOf:s}=e
return (e=>t(e.file.path===n.path?s(e.span):e))}),
structureIn=(function(e,n,{intent:s,locate:o}){const{transforms:r,result:i}=e
const a=overriddenIn(e,n,s).flatMap((e=>transformComplaints(e,s))).filter((({rule:t,complaint:n})=>t.id!==de||!isOfSite(e,n))).map((e=>t.P(e,{intent:s,locate:o,voice:voice})))
const l=i?.structure(asResulting(e,s),through(e,o))
const c=[...r.flatMap((({faults:e})=>e)),...a,...(l??[]).filter(t=>!isToldAlready(t,a,placesIn(e,o)))]
verdictsOf(e).set(s,t.ag(c))
return c}),
asResulting=(function({result:e},t){const n=e?.effective??null
if(null===n||0===Object.keys(t.settings).length)return t
const s=Object.entries(t.settings).filter(([e,t])=>"secureSocketOptions"===e||n[e]===t)
return{...t,settings:Object.fromEntries(s)}}),
verdictsOf=(function(e){const t=ge.get(e)??new WeakMap
ge.set(e,t)
return t}),
overriddenIn=(function(e,t,n){const{readings:s}=e
const{environment:o="",settings:r}=n
if(0===Object.keys(r).length||""!==o&&"*"!==o)return s
const i=differingIn(e,t,r).map(t=>({setting:t,spot:causeOf(e,t)}))
return s.map(e=>({...e,overridden:i.flatMap(({setting:t,spot:n})=>null!==n&&n.file===e.file?[{setting:t,spot:n}]:[])}))}),
voice=(function({level:e}){return"file"===e?".NET Framework refuses the whole file":"The engine says"}),
readTransform=(async function(e,n){const{path:r,bytes:i}=e
const a=await t.O(e)
const l=s.r(e)
const c=a.ok?[]:[asRuntime(a.finding,n.environment)]
const u=l.ok&&(a.ok||"source/encoding"===a.finding.rule)
if(!u)return{...unread(e,n,c),raw:e}
const f=255===i[0]||254===i[0]||239===i[0]
return{path:r,text:l.file,file:l.file,raw:e,isGarbled:a.ok&&!f&&"utf-8"!==a.file.source.encoding&&!o.isAscii(i),...n,faults:c}});
const e=require("./web_config.js")
const t=require("./base.js")
const n=require("./stack.js")
const s=require("./layered.js")
const o=require("node:buffer")
const r=require("./judging.js")
const i=new WeakMap
;;function stepSpan(e){const t=e.attributeOf(s.X,"Transform")
return null===t?nameOf(e):spanOf(t)}function spanOf({source:t}){return null===t?a:e.b(t)}const a={start:0,end:0}
;function isStep(e){return null!==e.attributeOf(s.X,"Transform")};const l=new WeakMap
;;;const c=new Set(["system.net","mailsettings","smtp","network","specifiedpickupdirectory"])
;;;function stepsOver(e){const t=new Map
for(const n of e){const{parent:e}=n
const s="element"===e?.kind?t.get(e):void 0
const o=isStep(n)?n:s
void 0!==o&&t.set(n,o)}return t}function writtenIn(t,n){const s=t.children.filter(e=>"element"===e.kind)
return[t,...s].flatMap(t=>{const s=n.get(t)
return void 0===s?[]:e.S.flatMap(e=>{const n=e.element===t.name&&t.attributeOf("",e.name)
return n?[{step:s,attribute:n,setting:e}]:[]})})}function leftOut(e,t,n){return n.filter(({step:n,attribute:s,setting:o})=>{if("InsertIfMissing"!==stepName(n))return!1
const r=(o.read(s.value)??"")===(t.effective[o.name]??"")
return!r&&t.result.originOf(placeOf(t,o)).file!==e.file})}function placeOf({smtp:t},{element:n,name:s}){const o=e.e(t,n)??t
return o.attribute(s)??e.s(o)}const u={id:"transform/not-inserted",level:"runtime",severity:"warning",words:[],check:(n=>{const{file:s,application:o}=n
const i=o?.result?gotFrom(o.result):null
if(null===s||null===i)return[]
const a=i.result.originOf(e.s(i.smtp))
const l=elementsOf(n)
const c=stepsOver(l)
const u=l.filter(({name:e})=>"smtp"===e)
return u.flatMap(o=>{const l=leftOut(n,i,writtenIn(o,c))
const[u]=l
if(void 0===u)return[]
const{step:f}=u
return[r.e(s,stepSpan(f),{message:"The file has <{name}> already, so this step inserts nothing. The site does not get these settings of the transform: {settings}.",hint:'Add a second block behind this one, in which <smtp>, and <network> too, have xdt:Transform="SetAttributes". Or remove what is there first: <smtp xdt:Transform="RemoveAll" />.',names:{name:f.name,settings:t.h(l,({setting:e})=>e.name,e.S.length)},related:[r.r("The <smtp> that is there",a.file,a.span)]})]})})}
const f=[u]
const m=`Write xmlns:xdt="${s.X}" on the root, to the letter.`
const h={id:"transform/namespace",level:"runtime",severity:"error",words:[],check:(e=>{const{file:t}=e
if(null===t)return[]
const n=elementsOf(e)
const s=new Map(n.flatMap((e=>e.attributes.filter(isMeant).map(t=>[declarationOf(e,t),t]))))
if(s.size>0)return[...s].map(([e,n])=>r.e(t,e?.source?valueSpan(e.source):spanOf(n),{message:'This is not the namespace of transforms, so the attributes with the prefix "{prefix}" do nothing. The engine does not say so.',hint:m,names:{prefix:n.prefix},...namespaceInstead(e)}))
const[o]=n
return void 0===o||n.some(declaresIt)||unprefixed(n).length>0?[]:[r.e(t,nameOf(o),{message:"The namespace of transforms is not declared, so nothing of this file is applied.",hint:m})]})}
function namespaceInstead(e){return null!=e?.source&&/document-?transform/i.test(e.value)?{rewrite:{span:valueSpan(e.source),after:s.X}}:{}}function renamed({source:t,owner:n},s){return null===t||s.endsWith(":")||null!==n?.attribute(s)?{}:{rewrite:{span:e.b(t),after:s}}}function valueSpan({valueStart:e,valueEnd:t}){return{start:e,end:t}};function meantBy$1(e){return t.N(e,[...s.A,"SuppressWarnings"])};function declarationOf(e,{prefix:t}){let n=e
for(;null!==n;){const e=n.attribute(`xmlns:${t}`)
if(null!==e)return e
n="element"===n.parent?.kind?n.parent:null}return null}const d={id:"transform/unknown-attribute",level:"runtime",severity:"error",words:[],check:(e=>{const{file:t}=e
if(null===t)return[]
const n=elementsOf(e).flatMap((e=>e.namespace===s.X?[]:ownAttributes(e)))
return n.filter((({localName:e})=>!s.A.some((t=>t===e)))).map(e=>r.e(t,spanOf(e),unknownAttribute(e)))})}
function unknownAttribute(e){const{prefix:n,localName:o}=e
const r=meantBy$1(o)??""
const i="SuppressWarnings"===r?"SupressWarnings":r
const a="Transform"===i||"Locator"===i
const l=`take it out: only ${s.A.join(", ")} exist`
const c="SuppressWarnings"===o?`Write ${n}:SupressWarnings: the engine spells it with one p.`:t.J(o,s.A,{show:e=>`${n}:${e}`,otherwise:l})??`Take it out: only ${s.A.join(", ")} exist.`
return{message:`The attribute "{name}" does not exist, and the engine drops it without a word${"Transform"===i?": this element is not a step":""}.`,hint:c,names:{name:`${n}:${o}`},...a?{}:{severity:"warning"},...renamed(e,`${n}:${"SuppressWarnings"===o?"SupressWarnings":i}`)}}const p={id:"transform/without-prefix",level:"runtime",severity:"error",words:[],check:(e=>{const{file:t}=e
if(null===t)return[]
const n=elementsOf(e)
const s=n.flatMap((({attributes:e})=>e)).find(declares)?.localName
return unprefixed(n).map(e=>r.e(t,spanOf(e),{message:"This attribute does not have the prefix of transforms, so the element is not a step, and the attribute comes into the file where something is inserted with it.",hint:"Write {prefix}:{name}."+(void 0===s?` ${m}`:""),names:{prefix:s??"xdt",name:meantBy$1(e.name)??e.name},...void 0===s?{}:renamed(e,`${s}:${meantBy$1(e.name)??e.name}`)}))})}
;;function instructionName(e){try{return s.a(e).name}catch{return""}}const g={id:"transform/name",level:"runtime",severity:"error",words:[],check:(t=>{const{file:n}=t
return null===n?[]:elementsOf(t).flatMap((o=>["Transform","Locator"].flatMap((i=>{const a=o.attributeOf(s.X,i)
const l=null===a?null:nameSaid(a.value,i)
if(null==a?.source||null===l)return[]
const c="Locator"===i&&!isAsked(t,a)
return[r.e(n,e.b(a.source),{...l,...instructionInstead(a,i),...c?{severity:"warning"}:{}})]}))))})}
function instructionInstead(e,n){const{source:o,value:r,prefix:i}=e
const a=instructionName(r)
const[l,c]="Transform"===n?[s.T,s.c]:[s.c,s.T]
if(null===o||""===a)return{}
if(c.some(e=>e===a))return renamed(e,`${i}:${"Transform"===n?"Locator":"Transform"}`)
const u=t.N(a,l)
const f=o.valueStart+o.raw.indexOf(a)
return null!==u&&o.raw.includes(a)?{rewrite:{span:{start:f,end:f+a.length},after:u}}:{}}function isAsked({application:e},{source:t}){const n=e?.outcome.log??[]
return n.some(({kind:e,place:n})=>"error"===e&&n?.span.start===t?.start)};const v={id:"transform/idle",level:"runtime",severity:"warning",words:[],check:(e=>{const{file:t}=e
const n=elementsOf(e)
const[o]=n
if(null===t||void 0===o||!n.some(declaresIt))return[]
const i=!n.some((e=>ownAttributes(e).length>0||e.attributes.some(isMeant)))
const a=n.some((({namespace:e})=>e===s.X))
return!i||a||unprefixed(n).length>0?[]:[r.e(t,nameOf(o),{message:"No element of this transform has xdt:Transform, so it changes nothing.",hint:"Give the elements that are to be changed an xdt:Transform, or delete the file."})]})}
const w=[h,d,p,g,v]
const b={start:0,end:0}
const y={source:null}
function own({file:e},{originOf:t},n){const s=t(n)
return null!==e&&s.file===e?s:null}const O={id:"transform/second-smtp",level:"file",severity:"error",words:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],check:(t=>{const n=t.application?.result??null
if(null===n)return[]
const s=e.m(n.file.document).smtp.map(t=>e.s(t))
if(s.length<2)return[]
const o=s.filter(e=>null!==own(t,n,e))
const i=new Set(o)
const a=s.filter(e=>!i.has(e))
const[l=b]=a.length>0?a:o
const c=n.originOf(l)
return o.flatMap(e=>{const s=e===l?null:own(t,n,e)
return null===s?[]:[{...s,message:"This adds a second <smtp> to the file: the site is down after the deploy.",hint:'Write two blocks: one with xdt:Transform="InsertIfMissing" on system.net, mailSettings and smtp, without a locator; then one in which <smtp>, and <network> too, have xdt:Transform="SetAttributes". Or remove what is there first: <smtp xdt:Transform="RemoveAll" /> before the one with Insert.',related:[r.r("The other one",c.file,c.span)]}]})})}
const k={id:"transform/config-sections",level:"file",severity:"error",words:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],check:(t=>{const n=t.application?.result??null
if(null===n)return[]
const{children:s}=n.file.document.root
return s.slice(1).flatMap((s=>{const o="configSections"===s.name?own(t,n,e.n(s)):null
return null===o?[]:[{...o,message:"<configSections> comes out behind other elements: the site is down after the deploy.",hint:'Write xdt:Transform="InsertBefore(/configuration/*[1])", and make sure that the file does not have one already.'}]}))})}
const T={id:"transform/root",level:"file",severity:"error",words:["Root element is missing."],check:(e=>{const{file:t,application:n}=e
if(null===t||!n?.outcome.ok)return[]
const{applies:s,unsaved:o,edits:i}=n.outcome
if(!s||null!==o||0===i.length||null!==n.result)return[]
const[a]=elementsOf(e)
const l=elementsOf(e).find(e=>isStep(e)&&/^(?:Remove|RemoveAll|CommentOut)$/.test(stepName(e)))
return[r.e(t,nameOf(l??a??y),{message:"After this transform, the file has no root element: the site is down after the deploy.",hint:"Let the step act on an element below the root."})]})}
const x={id:"transform/not-saved",level:"runtime",severity:"error",words:[],check:(e=>{const{file:t,application:n}=e
const s=n?.outcome
if(null===t||!s?.ok||null===s.unsaved)return[]
const o=elementsOf(e)
if("encoding"===s.unsaved)return[r.e(t,nameOf(o[0]??y),{message:"The result is not saved: nobody knows the encoding that the file declares.",hint:'Save the file that is transformed as UTF-8, with encoding="utf-8" in its first line.'})]
if("root"===s.unsaved)return o.filter(e=>"Replace"===stepName(e)).slice(0,1).map(e=>r.e(t,stepSpan(e),{message:"The result is not saved: the root is replaced, and no line break stands between it and what is around it.",hint:"Replace the elements in the root, or let the file that is transformed begin with an XML declaration in a line of its own."}))
const i=o.filter(e=>"CommentOut"===stepName(e))
return i.slice(0,1).map(e=>r.e(t,stepSpan(e),{message:"The result is not saved: what CommentOut puts into a comment contains a comment, or two hyphens.",hint:"Write Remove in place of CommentOut."}))})}
const S={id:"transform/garbled",level:"runtime",severity:"warning",words:[],check:(({garbled:e})=>e.map(e=>r.e(e,b,{message:"The engine reads this file as UTF-8, whatever it declares, so that characters beyond ASCII come out as others.",hint:'Save the file as UTF-8, and write encoding="utf-8".'})))}
const I={id:"transform/no-sibling",level:"runtime",severity:"error",words:[],check:(e=>toldIn(e,["sibling-absent","sibling-not-element"]).map(({file:e,span:t})=>({file:e,span:t,message:"The path in the parentheses does not lead to an element of the file.",hint:"Write the path of an element that is always there, such as /configuration/*[1]. Prefixes do not count in it: on a file with a namespace write local-name()."})))}
const M=["null-reference","second-root","cannot-contain","whole-document","comment-hyphens"]
const $={id:"transform/wrong-target",level:"runtime",severity:"error",words:[],check:(e=>toldIn(e,M).map(({file:e,span:t,element:n})=>({file:e,span:t,message:"The step {step} cannot act on what its path leads to.",hint:"Let the path lead to an element below the root. What is to be inserted goes into an element that is there.",names:{step:null===n?"":stepName(n)}})))}
const W=[O,k,T,x,S,I,$]
const L={start:0,end:0}
const A=["live","staging","development"]
const C={production:"live",prod:"live",stage:"staging",dev:"development"}
function meantBy(e){const n=e.toLowerCase()
return(Object.hasOwn(C,n)?C[n]:void 0)??t.N(n,A)}const N={live:"Production",staging:"Staging",development:"Development"}
function hasMail(e){return elementsOf(e).some(isOfMail)}const j={id:"transform/other-generation",level:"runtime",severity:"warning",words:[],check:(e=>{if("other-generation"!==e.standing)return[]
const{text:t,environment:n}=e
const s=/\.xdt\.config$/i.test(t.path)
const o=hasMail(e)||s?{}:{severity:"notice"}
if(!s)return[r.e(t,L,{message:"Nobody applies this transform: names of this form belong to Umbraco 9 and later, and this site is an Umbraco 7 or 8.",hint:"Name it Web.{meant}.xdt.config. If your build applies it, all is well.",names:{meant:meantBy(n)??n},...o})]
const i=N[(meantBy(n)??n).toLowerCase()]??n
return[r.e(t,L,{message:"Nobody applies this transform: a site of Umbraco 9 or later uses Web.{later}.config, and does not read <system.net> of its web.config at all.",hint:"Set Umbraco:CMS:Global:Smtp in appsettings.{later}.json, and the password as a secret of the Cloud environment: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD. Then delete this file.",names:{later:i}})]})}
const R={id:"transform/other-environment",level:"runtime",severity:"warning",words:[],check:(({standing:e,environment:t,text:n},s)=>"applied"===e?notInTheCloud(n,t,s):[])}
;const X={id:"transform/without-target",level:"runtime",severity:"warning",words:[],check:(({standing:e,text:t})=>"without-target"!==e?[]:[r.e(t,L,{message:"Nobody applies this transform: the file that it is for, by its name, is not in the same folder.",hint:"Move it beside that file, or give it the name of that file, the environment and .xdt.config."})])}
const P={id:"transform/visual-studio",level:"advice",severity:"notice",words:[],check:(({standing:e,text:t})=>"visual-studio"!==e?[]:[r.e(t,L,{message:"This is a transform of Visual Studio. Umbraco Cloud applies files such as Web.live.xdt.config, and not this one.",hint:"Take it out of `files`."})])}
const B={id:"transform/overrides",level:"runtime",severity:"awaiting",words:[],check:(({overridden:e,environment:n})=>{const[s]=e
if(void 0===s)return[]
const o={...s.spot,message:'On "{name}" this transform decides {settings}, and wins over what is injected into the file.',hint:'Inject into the transform: give its environment as "environment". Or take these settings out of the transform.',names:{name:n,settings:t.h(e,({setting:e})=>e,4)}}
return[o]})}
const E=[B]
const U=[j,R,X,P,B]
;const q={id:"transform/arguments",level:"runtime",severity:"error",words:[],check:telling({"argument-count":["The locator {name} on <{element}> has the wrong number of arguments. A comma ends an argument, also within quotes.","Condition and XPath take one argument, Match at least one. Where an expression has a comma, put parentheses around that part."],"match-attribute-absent":['Match looks for the attribute "{name}", which this element does not have.',"Write the attribute on this element, with the value to look for, or name another one in Match. Letter case counts."],"sibling-argument-absent":["{name} does not say next to which element the new one goes.","Write its path in parentheses, as in {name}(/configuration/appSettings)."],"sibling-arguments-many":["{name} takes one argument, the path of one element. A comma ends an argument.","Write one path in the parentheses."],"not-boolean":["xdt:SupressWarnings is neither true nor false.","Write true or false."]})}
const F={id:"transform/unused-arguments",level:"runtime",severity:"warning",words:[],check:telling({"arguments-unexpected":["{name} does not take arguments: it acts on the whole element.","Take the parentheses out. To change some attributes only, write SetAttributes or RemoveAttributes."]})}
const _={id:"transform/xpath",level:"runtime",severity:"error",words:[],check:(e=>telling({xpath:["The path of this step cannot be evaluated: it is not an expression of XPath 1.0, or does not give elements.","Look at the arguments here and in the locators of the elements around it: brackets and quotes have to be closed, functions of XPath 2.0 and of XSLT do not exist, and a quotation mark in a value that Match looks for ends it."],"not-an-attribute":["An argument does not name an attribute.","Write the names of attributes, separated by commas: SetAttributes(host,port)."]})(e))}
const G={id:"transform/entity",level:"runtime",severity:"error",words:[],check:telling({"undeclared-entity":["This element refers to an entity, which the engine does not find when it clones the element.","Write the value itself in place of the reference."]})}
const D={id:"transform/unknown-element",level:"runtime",severity:"warning",words:[],check:telling({"unknown-element":["The engine does not know this element. A transform is an attribute of the element that it changes.",'Write xdt:Transform="\u2026" on an element of the site.']})}
const J=["import","import-unjudged"]
const z={id:"transform/import",level:"runtime",severity:"warning",words:[],check:(({file:e,application:t})=>{const n=t?.outcome
if(null===e||void 0===n||n.ok)return[]
const{kind:s,span:o}=n.refusal
if(!J.includes(s))return[]
const r="import"===s
return[{file:e,span:o,message:r?"This Import is not complete, or has an attribute that does not exist.":"What this Import brings cannot be run here, so the result of this transform is not judged.",hint:r?'Write "namespace", and either "assembly" or "path".':"Write the transforms of mail settings with those of the engine, in a file without Import.",...r?{severity:"error"}:{}}]})}
const Q={"too-short":["The file is empty, or shorter than three bytes.","Write a transform, or delete the file."],"unknown-entity":["This refers to an entity that is not declared in the file.","Write the character itself, or its number, as in &#160;."],"undeclared-prefix":["This prefix is not declared.","Declare it with xmlns on the root."],version:["The XML declaration names a version other than 1.0.",'Write version="1.0".'],name:["This name contains a character that .NET does not take.","Type the name again; text that was copied often brings such a character along."],unreadable:["The engine cannot read the file from here on.","Save the file as UTF-8."],"too-costly":["The paths of this transform take more steps than any real one, so it is not judged.","Write paths that lead to the element from the root, without //."]}
const H={id:"transform/unread",level:"runtime",severity:"error",words:[],check:(({file:e,application:t})=>{const n=t?.outcome
if(null===e||void 0===n||n.ok)return[]
const{refusal:s}=n
const o=Object.hasOwn(Q,s.kind)?Q[s.kind]:void 0
if("base"===s.file||void 0===o)return[]
const[r,i]=o
return[{file:e,span:s.span,message:r,hint:i}]})}
const V=[q,F,_,G,D,z,H]
const K=new WeakMap
;const Y=new WeakMap
;;function hasPath(e,t){const[n,...s]=t
return e.root.name===n&&elementsAt(rootsOf(e),s).length>0};const Z=new WeakMap
;;const ee=new WeakMap
;const te='Insert what is missing first: a block with xdt:Transform="InsertIfMissing" on each level, then the block that sets the attributes.'
;;function isMislocated({base:e},t){return null!==t.attributeOf(s.X,"Locator")&&hasPath(e.document,pathOf(t))}function isRemoval(e){return e.startsWith("Remove")}function tagInstead({element:{source:t},file:n},s){if(t?.name.toLowerCase()!==s.toLowerCase())return{}
const{text:o}=n.source
const r=e.n(t)
const i=o.slice(r.start,r.end)===t.name
const a=o.slice(0,t.startTagEnd).endsWith("/>")
return i&&a?{rewrite:{span:r,after:s}}:{}}function absent(e,t){const{element:n,entry:s}=t
const o=stepName(n)
const r={name:n.name,step:o}
const i=otherCaseOf(e.base.document,pathOf(n))
if(null!==i)return{message:"The step {step} finds nothing: the file has this name in another letter case, and letter case counts.",hint:"Write <{meant}>.",names:{...r,meant:i.element.name},...tagInstead(t,i.element.name),related:[relatedIn(e,`<${i.element.name}>`,i.span)]}
const a="no-longer-there"===s.code
return{message:a?"The step {step} finds nothing any more: an earlier step has removed or changed what it is for.":"The step {step} on <{name}> finds nothing in the file, so it does nothing. The deploy looks successful.",hint:isRemoval(o)?'If it may be missing, all is well; xdt:SupressWarnings="true" says so to the engine. Else look at the path.':isMislocated(e,n)?"The file has <{name}>, but the locator does not lead to it. Leave xdt:Locator out, or let it name what that element has.":te,names:r,...isRemoval(o)?{severity:"notice"}:{}}};const ne={id:"transform/no-match",level:"runtime",severity:"warning",words:[],check:missed("absent")}
const se={id:"transform/commented-target",level:"runtime",severity:"warning",words:[],check:missed("comment")}
const oe={id:"transform/in-location",level:"runtime",severity:"warning",words:[],check:missed("location")}
const re={id:"transform/missing-parent",level:"runtime",severity:"error",words:["No element in the source document matches '{path}'"],lead:"The log of the deploy says",check:(e=>toldIn(e,["no-match","no-longer-there"]).filter((({entry:e})=>"error"===e.kind)).map(({file:e,span:t,entry:n,element:s})=>({file:e,span:t,message:"What <{name}> is to be inserted into is not in the file.",hint:'Write xdt:Transform="InsertIfMissing" on every level above it, from the outermost one that may be missing.',names:{name:s?.name??"",path:plainPath(n.path)}})))}
function plainPath(e){const t=e.indexOf("[")
return t<0?e:`${e.slice(0,t)}[\u2026`}const ie={id:"transform/no-attribute",level:"runtime",severity:"warning",words:[],check:(e=>{const t=toldIn(e,["attribute-absent"])
const n=new Set(t.map(({entry:e})=>e.step?.start))
const s=toldIn(e,["nothing-to-set","nothing-to-remove"])
return[...t.map(({file:e,span:t,entry:n,element:s})=>({file:e,span:t,...attributeSaid(n.name,s)})),...s.filter(({entry:e})=>!n.has(e.step?.start)).map(({file:e,span:t,entry:n})=>({file:e,span:t,message:"nothing-to-set"===n.code?"This element has no attribute to set.":"This element has no attribute to remove.",hint:"Look at the names, and at the element that the path leads to.",..."nothing-to-set"===n.code?{}:{severity:"notice"}}))]})}
function attributeSaid(e,t){const n=null!==t&&"RemoveAttributes"===stepName(t)
const s=t?.attributes.find(t=>t.name.toLowerCase()===e.toLowerCase())
const o=void 0===s||n?"Look at the name: letter case counts.":'It has "{near}": letter case counts. Write the same name in both places, as .NET spells it.'
return{message:n?'The argument "{name}" does not match an attribute of the target, so it is not removed.':'The argument "{name}" does not match an attribute of this element, so it is not set.',hint:o,names:{name:e,near:s?.name??""},...n?{severity:"notice"}:{}}}const ae={id:"transform/only-first",level:"runtime",severity:"warning",words:[],check:(e=>toldIn(e,["only-first"]).map(({file:e,span:t,entry:n})=>({file:e,span:t,message:"{name} finds several elements, and acts on the first of them only.",hint:'Add a locator that leads to one of them, as in xdt:Locator="Match(name)". To remove all of them, write RemoveAll.',names:{name:n.name}})))}
const le=[ne,se,oe,re,ie,ae]
;;;const ce={id:"transform/committed-password",level:"runtime",severity:"warning",words:[],check:((e,{settings:n})=>{const{file:s}=e
return null===s||isSaved$1(e)&&void 0!==n.password?[]:valuesIn(e).filter((e=>isPassword(e)&&t.z(e.value))).map(e=>r.e(s,spanOf(e),{message:"The transform contains a password. Everybody who can read the repository can read it.",hint:`Get a new password from the provider, and store it as a secret. Empty the value here, and let ${t.T} inject it: give ${t.t("environment")}.`}))})}
const ue={id:"transform/token",level:"runtime",severity:"warning",words:[],check:(e=>{const{file:n}=e
return null===n||isSaved$1(e)?[]:valuesIn(e).filter(e=>isPassword(e)?null!==t.B(e.value):null!==t.u(e.value)).map(e=>r.e(n,spanOf(e),{message:"The value looks like a token that is still to be replaced.",hint:`Let ${t.T} inject the value, or make sure that the token is replaced before the deploy.`}))})}
const fe=[ce,ue]
const me=[...U,...w,...V,...le,...f,...W,...fe]
const he=[...U,...fe]
;function isError({rule:e,complaint:t}){return"error"===(t.severity??e.severity)&&"runtime"===e.level};function lossWords(e){const t=""===e?"":`On "${e}", `
return(""===t?"N":`${t}n`)+"othing of this file is applied, although the deploy looks successful"}function withLoss({rule:e,complaint:t},n){const s=lostSteps(n,t.span.start)
const o=""===s?"":`: ${s} not done either`
const r=lossWords("{environment}")
return{rule:e,complaint:{...t,message:`${t.message} ${r}${o}.`,names:{...t.names,environment:n.environment}}}}function lostSteps(e,n){const{file:s,application:o}=e
if(null===s)return""
const r=new Set((o?.outcome.log??[]).filter(({kind:e})=>"message"!==e).map(({step:e})=>e?.start))
const i=elementsOf(e).filter(e=>{const{start:t}=nameOf(e)
return isStep(e)&&!r.has(t)&&t!==n})
if(0===i.length)return""
const a=t.h(i,e=>{const{line:t}=s.source.range(nameOf(e))
return`<${e.name}> in line ${t}`})
return`the step${1===i.length?"":"s"} on ${a} ${1===i.length?"is":"are"}`};;;;;function differingIn({result:e},t,n){const[s,o]=[t.effective,e?.effective??null]
return null===s||null===o?[]:Object.keys(n).filter(e=>"secureSocketOptions"!==e&&s[e]!==o[e])};;;const de="transform/committed-password"
function isOfSite({result:e,layered:t,readings:n},s){if(!e?.effective?.password)return!1
const o=e.spotOf("password",null)
if(o.file.path!==t.file.path)return!1
const{file:r,span:i}=t.originOf(o.span)
const a=n.find(e=>e.file===s.file)?.file
return r===a&&/^\s*=\s*["']$/.test(a.source.text.slice(s.span.end,i.start))}const pe={"sections/duplicate":"transform/second-smtp","config-sections/place":"transform/config-sections"}
function isToldAlready({rule:e,path:t,at:n},s,o){const r=Object.hasOwn(pe,e)?pe[e]:void 0
return!(void 0===r||!s.some(e=>e.rule===r))&&("sections/duplicate"!==e||o().has(JSON.stringify({path:t,at:n})))}function placesIn({layered:t},n){return()=>new Set(e.m(t.file.document).smtp.map(s=>{const{path:o,at:r}=n(t.originOf(e.s(s)))
return JSON.stringify({path:o,at:r})}))}const NOWHERE=()=>({path:"",at:{line:1,column:1,endLine:1,endColumn:1}})
const ge=new WeakMap
;;function causeOf({result:e,layered:t,readings:n},s){if(null===e)return null
const o=e.spotOf(s,null)
const r=o.file.path===t.file.path?t.originOf(o.span):o
if(n.some(({file:e})=>e===r.file))return r
const i=n.findLast(e=>e.application?.result&&elementsOf(e).some(isOfMail))
const a=void 0===i?void 0:elementsOf(i).findLast(isOfMail)
return i?.file&&void 0!==a?{file:i.file,span:nameOf(a)}:null};;function unread({path:e},n,s){const r={path:e,source:new t.aq("","utf-8",o.Buffer.alloc(0))}
return{path:e,text:r,raw:null,file:null,isGarbled:!1,...n,faults:s}}function asRuntime(e,t){const n=`${e.message} ${lossWords(t)}.`
return{...e,level:"runtime",message:n}}exports.a=readingOf
exports.b=(async function readTransforms(e,n){const s=e.map((async e=>{if("absent"===e.status)return[]
const{path:s}="found"===e.status?e.file:e.finding
const o=t.aI(s,n.path)
const r=t.aJ(s,n.path)
if(null===o&&(null===r||n.isLater))return[]
const i=null===o||n.isLater?"other-generation":"applied"
const a={environment:o??r??"",standing:i}
return"found"===e.status?[await readTransform(e.file,a)]:[unread({path:s},a,[asRuntime(e.finding,a.environment)])]}))
return(await Promise.all(s)).flat()})
exports.c=(function credentialsInTransform({document:t}){const n=[]
const s=[t.root]
for(let t=s.pop();void 0!==t;t=s.pop()){for(const e of t.children)s.push(e)
if("network"===t.name.toLowerCase())for(const s of e.v(t))n.push(s)}return n.filter(e=>""!==e)})
exports.d=(async function deploy(e,t,n){const o=ofEnvironment(n,t)
const r=s.r(e.file)
const i=r.ok?r.file:e.file
const a=i.source.text!==e.file.source.text
const l=[]
let c=new s.L(i)
let u=!1
let f=!1
for(const e of o){const t=f?null:applied(c,e)
const n=null!==t&&!u&&isSaved(t.application.outcome)
const s=[...e.isGarbled?[e.text]:[],...n&&a?[i]:[]]
l.push({...readingOf(e),garbled:s,application:t?.application??null})
u||=n
null===t?.next?f=!0:c=t?.next??c}return{environment:t,layers:[e.file.path,...o.map((({path:e})=>e))],transforms:o,readings:l,layered:c,result:f?null:await resultOf(e,i,c)}})
exports.e=function spotIn({result:e,layered:t},n,s){const o=(e??n).spotOf(s,null)
return null!==e&&o.file.path===t.file.path?t.originOf(o.span):o}
exports.f=(function deployedFile({layered:{file:e},readings:t,result:n}){if(null===n)return null
const o=t.some((({application:e})=>null!==e&&isSaved(e.outcome)))
return o?s.s(e,[]):{path:e.path,bytes:e.bytes}})
exports.g=function askedForNobody(e,t){const{environment:n=""}=t
return notInTheCloud(e,n,t).map(e=>({rule:R,complaint:e}))}
exports.h=(function verdictIn(e,n,s){return verdictsOf(e).get(s)??t.ag(structureIn(e,n,{intent:s,locate:NOWHERE}))})
exports.i=(function effectiveIn({environment:e,result:t}){const s=t?.effective??null
const o="127.0.0.1"===s?.host&&!n.i(e,"live")
return null!==s&&o?{...s,host:""}:s})
exports.j=(function originsIn(e){const{result:n}=e
const s=new Map
if(null===n)return s
for(const[,o]of t.S){if("secureSocketOptions"===o)continue
const{file:t,span:r}=n.spotOf(o,null)
const{text:i=""}=t.source
if("<"===i[r.start])continue
const a=t.path===e.layered.file.path
s.set(o,(a?e.layered.originOf(r).file:t).path)}return s})
exports.k=(function resultIn(e,{intent:t,locate:n}){const{result:s}=e
return s?.result(asResulting(e,t),through(e,n))??[]})
exports.l=structureIn
exports.o=function overridesIn(e,n,{intent:s,locate:o}){const r=overriddenIn(e,n,s)
const i=r.flatMap(e=>t.Q(E,e,s))
const a=structureIn(e,n,{intent:s,locate:o}).filter(({level:e,path:t})=>("file"===e||"section"===e)&&t!==n.path)
return[...i.map(e=>t.P(e,{intent:s,locate:o,voice:voice})),...a.map(e=>({...e,level:"runtime"}))]}
exports.r=readTransform
exports.s=(async function suppressionsOf(e){const t=e.flatMap((({file:e})=>!0===e?.source.text.includes(r.M)?[e]:[]))
if(0===t.length)return[]
const{suppressionsIn:n}=await Promise.resolve().then(()=>require("./suppressions.js"))
return t.flatMap(n)})
exports.t=transformComplaints
exports.v=voice

