export const id=407
export const ids=[407]
export const modules={2363:(e,t,n)=>{n.d(t,{_:()=>credentialsInTransform})
var s=n(1519)
const r=/^(?:user|user-?name|login|pass|password|pwd)$/i
function credentialsInTransform({document:e}){const t=[]
const n=[e.root]
for(let e=n.pop();e!==undefined;e=n.pop()){for(const t of e.children)n.push(t)
if(e.name.toLowerCase()!=="network")continue
for(const n of e.attributes.filter(({name:e})=>r.test(e))){t.push((0,s.CW)(n)??"",n.raw)}}return t.filter(e=>e!=="")}},1234:(e,t,n)=>{n.d(t,{Co:()=>differingIn,MU:()=>readingOf,P1:()=>effectiveIn,gg:()=>deploy,rZ:()=>deployedFile})
var s=n(282)
var r=n(3155)
var o=n(1842)
var i=n(9074)
var a=n(445)
var l=n(280)
var c=n(933)
async function deploy(e,t,n){const s=ofEnvironment(n,t)
const r=(0,o.W)(e.file)
const i=r.ok?r.file:e.file
const l=i.source.text!==e.file.source.text
const c=[]
let u=new a.D(i)
let f=false
let m=false
for(const e of s){const t=m?null:applied(u,e)
const n=t!==null&&!f&&isSaved(t.application.outcome)
const s=[...e.isGarbled?[e.text]:[],...n&&l?[i]:[]]
c.push({...readingOf(e),garbled:s,application:t?.application??null})
f||=n
if(t?.next===null)m=true
else u=t?.next??u}return{environment:t,layers:[e.file.path,...s.map(({path:e})=>e)],transforms:s,readings:c,layered:u,result:m?null:await resultOf(e,i,u)}}function ofEnvironment(e,t){const n=e.filter(e=>e.standing==="applied"&&(0,s.gj)(e.environment,t))
return(0,c.vJ)(n.map(({path:e})=>e)).flatMap(e=>n.filter(t=>t.path===e))}function readingOf({text:e,file:t,environment:n,standing:s}){return{text:e,file:t,environment:n,standing:s,garbled:[],application:null,overridden:[]}}function applied(e,{file:t}){if(t===null)return null
const{file:n,originOf:s}=e
const o=(0,r.p)(n,t)
const i=o.ok&&isSaved(o)?e.with(t,o.edits):e
const a=i!==null&&isSaved(o)?i:null
return{application:{base:n,outcome:o,originOf:s,result:a},next:i}}function isSaved(e){return e.ok&&e.applies&&e.unsaved===null}async function resultOf({own:e,companions:t},n,{file:s}){if(s===n)return e
let r=(0,l.H)(s)
for(let e=r.missing;e!==null;e=r.missing){const{name:n}=e
const s=t.find(e=>e.name===n)
if(s===undefined)break
r=await r.complete(s.companion)}return r}function deployedFile({layered:{file:e},readings:t,result:n}){if(n===null)return null
const s=t.some(({application:e})=>e!==null&&isSaved(e.outcome))
return s?(0,i.G5)(e,[]):{path:e.path,bytes:e.bytes}}const u="127.0.0.1"
function effectiveIn({environment:e,result:t}){const n=t?.effective??null
const r=n?.host===u&&!(0,s.gj)(e,"live")
return n!==null&&r?{...n,host:""}:n}function differingIn({result:e},t,n){const[s,r]=[t.effective,e?.effective??null]
if(s===null||r===null)return[]
return Object.keys(n).filter(e=>e!=="secureSocketOptions"&&s[e]!==r[e])}},1338:(e,t,n)=>{n.d(t,{Do:()=>resultIn,Fk:()=>structureIn,Lz:()=>voice,jK:()=>originsIn,jt:()=>verdictIn,l_:()=>overridesIn,qJ:()=>spotIn})
var s=n(4879)
var r=n(5413)
var o=n(8750)
var i=n(4332)
var a=n(1616)
var l=n(5554)
var c=n(6577)
var u=n(416)
var f=n(1234)
function through({layered:e},t){const{file:n,originOf:s}=e
return e=>t(e.file.path===n.path?s(e.span):e)}function structureIn(e,t,{intent:n,locate:o}){const{transforms:i,result:a}=e
const c=overriddenIn(e,t,n).flatMap(e=>(0,l.rB)(e,n)).filter(({rule:t,complaint:n})=>t.id!==m||!isOfSite(e,n)).map(e=>(0,r.h)(e,{intent:n,locate:o,voice:voice}))
const u=a?.structure(asResulting(e,n),through(e,o))
const f=[...i.flatMap(({faults:e})=>e),...c,...(u??[]).filter(t=>!isToldAlready(t,c,placesIn(e,o)))]
verdictsOf(e).set(n,(0,s.Vj)(f))
return f}function resultIn(e,{intent:t,locate:n}){const{result:s}=e
return s?.result(asResulting(e,t),through(e,n))??[]}function asResulting({result:e},t){const n=e?.effective??null
if(n===null||Object.keys(t.settings).length===0)return t
const s=Object.entries(t.settings).filter(([e,t])=>e==="secureSocketOptions"||n[e]===t)
return{...t,settings:Object.fromEntries(s)}}const m="transform/committed-password"
function isOfSite({result:e,layered:t,readings:n},s){if(!e?.effective?.password)return false
const r=e.spotOf("password",null)
if(r.file.path!==t.file.path)return false
const{file:o,span:i}=t.originOf(r.span)
const a=n.find(e=>e.file===s.file)?.file
if(o!==a)return false
return/^\s*=\s*["']$/.test(a.source.text.slice(s.span.end,i.start))}const h={"sections/duplicate":"transform/second-smtp","config-sections/place":"transform/config-sections"}
function isToldAlready({rule:e,path:t,at:n},s,r){const o=Object.hasOwn(h,e)?h[e]:undefined
if(o===undefined||!s.some(e=>e.rule===o))return false
return e!=="sections/duplicate"||r().has(JSON.stringify({path:t,at:n}))}function placesIn({layered:e},t){return()=>new Set((0,u.Kn)(e.file.document).smtp.map(n=>{const{path:s,at:r}=t(e.originOf((0,i.PX)(n)))
return JSON.stringify({path:s,at:r})}))}const NOWHERE=()=>({path:"",at:{line:1,column:1,endLine:1,endColumn:1}})
const d=new WeakMap
function verdictsOf(e){const t=d.get(e)??new WeakMap
d.set(e,t)
return t}function verdictIn(e,t,n){return verdictsOf(e).get(n)??(0,s.Vj)(structureIn(e,t,{intent:n,locate:NOWHERE}))}function originsIn(e){const{result:t}=e
const n=new Map
if(t===null)return n
for(const[,s]of o.Fs){if(s==="secureSocketOptions")continue
const{file:r,span:o}=t.spotOf(s,null)
const{text:i=""}=r.source
if(i[o.start]==="<")continue
const a=r.path===e.layered.file.path
n.set(s,(a?e.layered.originOf(o).file:r).path)}return n}function overriddenIn(e,t,n){const{readings:s}=e
const{environment:r="",settings:o}=n
if(Object.keys(o).length===0||r!==""&&r!=="*"){return s}const i=(0,f.Co)(e,t,o).map(t=>({setting:t,spot:causeOf(e,t)}))
return s.map(e=>({...e,overridden:i.flatMap(({setting:t,spot:n})=>n!==null&&n.file===e.file?[{setting:t,spot:n}]:[])}))}function causeOf({result:e,layered:t,readings:n},s){if(e===null)return null
const r=e.spotOf(s,null)
const o=r.file.path===t.file.path?t.originOf(r.span):r
if(n.some(({file:e})=>e===o.file))return o
const i=n.findLast(e=>e.application?.result&&(0,a.ZE)(e).some(a.N5))
const l=i===undefined?undefined:(0,a.ZE)(i).findLast(a.N5)
if(!i?.file||l===undefined)return null
return{file:i.file,span:(0,a.Vb)(l)}}function overridesIn(e,t,{intent:n,locate:s}){const o=overriddenIn(e,t,n)
const i=o.flatMap(e=>(0,r.m)(c.x,e,n))
const a=structureIn(e,t,{intent:n,locate:s}).filter(({level:e,path:n})=>(e==="file"||e==="section")&&n!==t.path)
return[...i.map(e=>(0,r.h)(e,{intent:n,locate:s,voice:voice})),...a.map(e=>({...e,level:"runtime"}))]}function voice({level:e}){return e==="file"?".NET Framework refuses the whole file":"The engine says"}function spotIn({result:e,layered:t},n,s){const r=(e??n).spotOf(s,null)
return e!==null&&r.file.path===t.file.path?t.originOf(r.span):r}},3360:(e,t,n)=>{n.d(t,{ii:()=>readTransforms,lz:()=>readTransform,mG:()=>suppressionsOf})
var s=n(4573)
var r=n.n(s)
var o=n(4624)
var i=n(5602)
var a=n(6900)
var l=n(1842)
var c=n(5554)
var u=n(933)
async function readTransforms(e,t){const n=e.map(async e=>{if(e.status==="absent")return[]
const{path:n}=e.status==="found"?e.file:e.finding
const s=(0,u.DD)(n,t.path)
const r=(0,u.HD)(n,t.path)
if(s===null&&(r===null||t.isLater))return[]
const o=s===null||t.isLater?"other-generation":"applied"
const i={environment:s??r??"",standing:o}
if(e.status==="found")return[await readTransform(e.file,i)]
return[unread({path:n},i,[asRuntime(e.finding,i.environment)])]})
return(await Promise.all(n)).flat()}async function readTransform(e,t){const{path:n,bytes:r}=e
const o=await(0,a.oe)(e)
const i=(0,l.W)(e)
const c=o.ok?[]:[asRuntime(o.finding,t.environment)]
const u=i.ok&&(o.ok||o.finding.rule==="source/encoding")
if(!u)return{...unread(e,t,c),raw:e}
const f=r[0]===255||r[0]===254||r[0]===239
return{path:n,text:i.file,file:i.file,raw:e,isGarbled:o.ok&&!f&&o.file.source.encoding!=="utf-8"&&!(0,s.isAscii)(r),...t,faults:c}}function unread({path:e},t,n){const r={path:e,source:new i.k("","utf-8",s.Buffer.alloc(0))}
return{path:e,text:r,raw:null,file:null,isGarbled:false,...t,faults:n}}function asRuntime(e,t){const n=`${e.message} ${(0,c.VH)(t)}.`
return{...e,level:"runtime",message:n}}async function suppressionsOf(e){const t=e.flatMap(({file:e})=>e?.source.text.includes(o.M)===true?[e]:[])
if(t.length===0)return[]
const{suppressionsIn:s}=await n.e(512).then(n.bind(n,8512))
return t.flatMap(s)}},282:(e,t,n)=>{n.d(t,{OE:()=>s,al:()=>inOrder,gj:()=>isSameEnvironment,w2:()=>r,xt:()=>i,yD:()=>o})
const s="any other"
const r="the environment"
const o={first:["Production",s],last:["Development"]}
const i={first:["live","staging","development"],last:[]}
function inOrder(e,t){const rank=e=>{const n=indexIn(t.first,e)
if(n>=0)return n-t.first.length
return indexIn(t.last,e)+1}
return[...e].sort((e,t)=>rank(e)-rank(t)||(e<t?-1:Number(e>t)))}function indexIn(e,t){return e.findIndex(e=>isSameEnvironment(e,t))}function isSameEnvironment(e,t){return e.toLowerCase()===t.toLowerCase()}},1616:(e,t,n)=>{n.d(t,{FP:()=>relatedIn,N5:()=>isOfMail,O9:()=>ownAttributes,Vb:()=>nameOf,Vf:()=>isStep,XM:()=>pathOf,ZE:()=>elementsOf,ee:()=>spanOf,fk:()=>toldIn,rW:()=>stepSpan,u:()=>stepName})
var s=n(9130)
var r=n(5780)
var o=n(9278)
var i=n(4332)
var a=n(7041)
var l=n(6689)
const c=new WeakMap
function elementsOf({file:e}){if(e===null)return[]
const t=c.get(e)
if(t!==undefined)return t
const n=[]
const s=(0,r.j)(e.document,{keepSpace:false})
if(s.ok){const{document:e}=s
for(let t=(0,o.CQ)(e,e);t!==null;t=(0,o.CQ)(t,e))if(t.kind==="element")n.push(t)}c.set(e,n)
return n}function nameOf({source:e}){return e===null?u:(0,i.CL)(e)}function stepSpan(e){const t=e.attributeOf(l.x1,"Transform")
return t===null?nameOf(e):spanOf(t)}function spanOf({source:e}){return e===null?u:(0,i.CK)(e)}const u={start:0,end:0}
function ownAttributes({attributes:e}){return e.filter(({namespace:e})=>e===l.x1)}function isStep(e){return e.attributeOf(l.x1,"Transform")!==null}function stepName(e){try{return(0,a.dx)(e.attributeOf(l.x1,"Transform")?.value??"").name}catch{return""}}const f=new WeakMap
function elementAt(e,{start:t}){const n=elementsOf(e)
const s=f.get(n)??new Map(n.map(e=>[nameOf(e).start,e]))
f.set(n,s)
return s.get(t)??null}function toldIn(e,t){const{application:n}=e
const s=new Set
return(n?.outcome.log??[]).flatMap(r=>{if(r.kind==="message"||!t.includes(r.code))return[]
const o=r.step&&elementAt(e,r.step)
const{file:i,span:a}=r.place??{file:"transform",span:r.step??u}
const l=`${r.code} ${i} ${a.start}`
if(s.has(l)||e.file===null||n===null)return[]
s.add(l)
const c=i==="base"?n.originOf(a):{file:e.file,span:a}
return[{...c,entry:r,element:o}]})}function pathOf(e){const t=[]
for(let n=e;n!==null;n=n.parent?.kind==="element"?n.parent:null){t.push(n.name)}return t.reverse()}const m=new Set(["system.net","mailsettings","smtp","network","specifiedpickupdirectory"])
function isOfMail(e){return m.has(e.name.toLowerCase())}function relatedIn({originOf:e},t,n){const r=e(n)
return(0,s._)(t,r.file,r.span)}},2854:(e,t,n)=>{n.d(t,{NF:()=>i,VM:()=>l,ct:()=>a,df:()=>transformExample,h0:()=>markedExample,m_:()=>mailExample})
var s=n(6689)
const r=`<configuration xmlns:xdt="${s.x1}">`
const o='<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp from="post@example.com">\n        <network host="smtp.example.com" port="587" enableSsl="true" userName="post" password="" />\n      </smtp>\n    </mailSettings>\n  </system.net>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>'
const i='<configuration>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>'
const a='<configuration>\n  <system.net>\n    <mailSettings />\n  </system.net>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>'
function transformExample(e,t=o){return{text:`${r}\n${e}\n</configuration>`,beside:{"web.config":t}}}function mailExample(e,t=o){const n=`  <system.net>\n    <mailSettings>\n      ${e}\n    </mailSettings>\n  </system.net>`
return transformExample(n,t)}const l=mailExample('<smtp>\n        <network host="smtp.example.net" xdt:Transform="SetAttributes(host)" />\n      </smtp>')
function markedExample(e,t){const{text:n,beside:s={}}=mailExample(e,t)
const r=t.includes("<location")?"system.net":"mailSettings"
return{text:n.replace(`<${r}`,`<⟦${r}⟧`),beside:s}}},5554:(e,t,n)=>{n.d(t,{VH:()=>lossWords,rB:()=>transformComplaints})
var s=n(5413)
var r=n(2030)
var o=n(1616)
var i=n(9130)
var a=n(4332)
var l=n(3059)
var c=n(416)
var u=n(2871)
var f=n(2854)
function gotFrom(e){const t=(0,c.Kn)(e.file.document).smtp
const[n]=t
const s=(0,l.f)(t)
return n===undefined||t.length>1||s===null?null:{result:e,smtp:n,effective:s}}function stepOver(e){for(let t=e;t!==null;t=t.parent?.kind==="element"?t.parent:null){if((0,o.Vf)(t))return t}return null}function writtenIn(e){const t=e.children.filter(e=>e.kind==="element")
return[e,...t].flatMap(e=>u.vK.flatMap(t=>{const n=t.element===e.name&&e.attributeOf("",t.name)
return n?[{element:e,attribute:n,setting:t}]:[]}))}function leftOut(e,t,n){return writtenIn(n).filter(({element:n,attribute:s,setting:{name:r,read:i}})=>{const a=stepOver(n)
if(a===null||(0,o.u)(a)!=="InsertIfMissing")return false
const l=(i(s.value)??"")===(t.effective[r]??"")
return!l&&t.result.originOf(placeOf(t,r)).file!==e.file})}function placeOf({smtp:e},t){const n=u.vK.find(e=>e.name===t)?.element??"smtp"
const s=(0,u.O0)(e,n)??e
const r=s.attribute(t)
return r??(0,a.PX)(s)}const m={id:"transform/not-inserted",level:"runtime",severity:"warning",words:[],check:e=>{const{file:t,application:n}=e
const s=n?.result?gotFrom(n.result):null
if(t===null||s===null)return[]
const l=s.result.originOf((0,a.PX)(s.smtp))
const c=(0,o.ZE)(e).filter(({name:e})=>e==="smtp")
return c.flatMap(n=>{const a=leftOut(e,s,n)
const[c]=a
if(c===undefined)return[]
const u=stepOver(c.element)??n
return[(0,i.at)(t,(0,o.rW)(u),{message:"The file has <{name}> already, so this step inserts nothing. The site does not get these settings of the transform: {settings}.",hint:'Add a second block behind this one, in which <smtp>, and <network> too, have xdt:Transform="SetAttributes". Or remove what is there first: <smtp xdt:Transform="RemoveAll" />.',names:{name:u.name,settings:(0,r.D)(a,({setting:e})=>e.name,4)},related:[(0,i._)("The <smtp> that is there",l.file,l.span)]})]})}}
const h=[m]
var d=n(4511)
var p=n(7041)
var g=n(9339)
var v=n(6689)
const w=`Write xmlns:xdt="${v.x1}" on the root, to the letter.`
const y={id:"transform/namespace",level:"runtime",severity:"error",words:[],check:e=>{const{file:t}=e
if(t===null)return[]
const n=(0,o.ZE)(e)
const s=new Map(n.flatMap(e=>e.attributes.filter(isMeant).map(t=>[declarationOf(e,t),t])))
if(s.size>0){return[...s].map(([e,n])=>(0,i.at)(t,e?.source?valueSpan(e.source):(0,o.ee)(n),{message:'This is not the namespace of transforms, so the attributes with the prefix "{prefix}" do nothing. The engine does not say so.',hint:w,names:{prefix:n.prefix}}))}const[r]=n
if(r===undefined||n.some(declaresIt)||unprefixed(n).length>0)return[]
return[(0,i.at)(t,(0,o.Vb)(r),{message:"The namespace of transforms is not declared, so nothing of this file is applied.",hint:w})]}}
function valueSpan({valueStart:e,valueEnd:t}){return{start:e,end:t}}function isMeant({namespace:e,localName:t,isDeclaration:n}){if(e===""||e===v.x1||n)return false
return v.ER.some(e=>e===t)||meantBy(t)!==null}function meantBy(e){return(0,d.p)(e,[...v.ER,"SuppressWarnings"])}function declaresIt({attributes:e}){return e.some(({isDeclaration:e,value:t})=>e&&t===v.x1)}function declarationOf(e,{prefix:t}){let n=e
while(n!==null){const e=n.attribute(`xmlns:${t}`)
if(e!==null)return e
n=n.parent?.kind==="element"?n.parent:null}return null}const b={id:"transform/unknown-attribute",level:"runtime",severity:"error",words:[],check:e=>{const{file:t}=e
if(t===null)return[]
const n=(0,o.ZE)(e).flatMap(e=>e.namespace===v.x1?[]:(0,o.O9)(e))
return n.filter(({localName:e})=>!v.ER.some(t=>t===e)).map(e=>(0,i.at)(t,(0,o.ee)(e),unknownAttribute(e)))}}
function unknownAttribute({prefix:e,localName:t}){const n=meantBy(t)??""
const s=n==="SuppressWarnings"?"SupressWarnings":n
const r=s==="Transform"||s==="Locator"
const o=`take it out: only ${v.ER.join(", ")} exist`
const i=t==="SuppressWarnings"?`Write ${e}:SupressWarnings: the engine spells it with one p.`:(0,d.r)(t,v.ER,{show:t=>`${e}:${t}`,otherwise:o})??`Take it out: only ${v.ER.join(", ")} exist.`
return{message:`The attribute "{name}" does not exist, and the engine drops it without a word${s==="Transform"?": this element is not a step":""}.`,hint:i,names:{name:`${e}:${t}`},...r?{}:{severity:"warning"}}}const k={id:"transform/without-prefix",level:"runtime",severity:"error",words:[],check:e=>{const{file:t}=e
if(t===null)return[]
const n=(0,o.ZE)(e)
const s=n.flatMap(({attributes:e})=>e).find(declares)?.localName
return unprefixed(n).map(e=>(0,i.at)(t,(0,o.ee)(e),{message:"This attribute does not have the prefix of transforms, so the element is not a step, and the attribute comes into the file where something is inserted with it.",hint:`Write {prefix}:{name}.${s===undefined?` ${w}`:""}`,names:{prefix:s??"xdt",name:meantBy(e.name)??e.name}}))}}
function declares({isDeclaration:e,value:t,name:n}){return e&&t===v.x1&&n!=="xmlns"}function unprefixed(e){return e.flatMap(e=>e.attributes.filter(({namespace:e,name:t,value:n})=>{if(e!==""||!/^(?:transform|locator)$/i.test(t))return false
const s=t.toLowerCase()==="transform"?v.EP:v.GX
const r=instructionName(n)
return s.some(e=>e===r)||(0,d.p)(r,s)!==null}))}function instructionName(e){try{return(0,p.dx)(e).name}catch{return""}}const x={id:"transform/name",level:"runtime",severity:"error",words:[],check:e=>{const{file:t}=e
if(t===null)return[]
return(0,o.ZE)(e).flatMap(n=>["Transform","Locator"].flatMap(s=>{const r=n.attributeOf(v.x1,s)
const o=r===null?null:nameSaid(r.value,s)
if(r?.source==null||o===null)return[]
const l=s==="Locator"&&!isAsked(e,r)
return[(0,i.at)(t,(0,a.CK)(r.source),{...o,...l?{severity:"warning"}:{}})]}))}}
function isAsked({application:e},{source:t}){const n=e?.outcome.log??[]
return n.some(({kind:e,place:n})=>e==="error"&&n?.span.start===t?.start)}function nameSaid(e,t){const[n,s]=t==="Transform"?[v.EP,v.GX]:[v.GX,v.EP]
const r=t.toLowerCase()
try{const{name:o}=(0,p.dx)(e)
const i=s.some(e=>e===o)
try{(0,p.hd)(o,n)
return null}catch{const e=`The ${r}s are ${n.filter(e=>e!=="DefaultLocator").join(", ")}.`
return{message:i?`"{name}" is not a ${r}. The whole file fails for it.`:`There is no ${r} "{name}". The whole file fails for it.`,hint:i?`Write it in the attribute ${t==="Transform"?"xdt:Locator":"xdt:Transform"}.`:(0,d.r)(o,n,{show:e=>e,otherwise:"choose another one"})??e,names:{name:o}}}}catch(e){if(!(e instanceof g.z))throw e
return{message:`The value is not the name of a ${r}, perhaps with arguments in parentheses. The whole file fails for it.`,hint:"Write one name, as in SetAttributes(host,port)."}}}const O={id:"transform/idle",level:"runtime",severity:"warning",words:[],check:e=>{const{file:t}=e
const n=(0,o.ZE)(e)
const[s]=n
if(t===null||s===undefined||!n.some(declaresIt))return[]
const r=!n.some(e=>(0,o.O9)(e).length>0||e.attributes.some(isMeant))
const a=n.some(({namespace:e})=>e===v.x1)
if(!r||a||unprefixed(n).length>0)return[]
return[(0,i.at)(t,(0,o.Vb)(s),{message:"No element of this transform has xdt:Transform, so it changes nothing.",hint:"Give the elements that are to be changed an xdt:Transform, or delete the file."})]}}
const T=[y,b,k,x,O]
const S={start:0,end:0}
const I={source:null}
function own({file:e},{originOf:t},n){const s=t(n)
return e!==null&&s.file===e?s:null}const M={id:"transform/second-smtp",level:"file",severity:"error",words:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],check:e=>{const t=e.application?.result??null
if(t===null)return[]
const n=(0,c.Kn)(t.file.document).smtp.map(e=>(0,a.PX)(e))
if(n.length<2)return[]
const s=n.filter(n=>own(e,t,n)!==null)
const r=new Set(s)
const o=n.filter(e=>!r.has(e))
const[l=S]=o.length>0?o:s
const u=t.originOf(l)
return s.flatMap(n=>{const s=n===l?null:own(e,t,n)
if(s===null)return[]
return[{...s,message:"This adds a second <smtp> to the file: the site is down after the deploy.",hint:'Write two blocks: one with xdt:Transform="InsertIfMissing" on system.net, mailSettings and smtp, without a locator; then one in which <smtp>, and <network> too, have xdt:Transform="SetAttributes". Or remove what is there first: <smtp xdt:Transform="RemoveAll" /> before the one with Insert.',related:[(0,i._)("The other one",u.file,u.span)]}]})}}
const W={id:"transform/config-sections",level:"file",severity:"error",words:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],check:e=>{const t=e.application?.result??null
if(t===null)return[]
const{children:n}=t.file.document.root
return n.slice(1).flatMap(n=>{const s=n.name==="configSections"?own(e,t,(0,a.CL)(n)):null
if(s===null)return[]
return[{...s,message:"<configSections> comes out behind other elements: the site is down after the deploy.",hint:'Write xdt:Transform="InsertBefore(/configuration/*[1])", and make sure that the file does not have one already.'}]})}}
const L={id:"transform/root",level:"file",severity:"error",words:["Root element is missing."],check:e=>{const{file:t,application:n}=e
if(t===null||!n?.outcome.ok)return[]
const{applies:s,unsaved:r,edits:a}=n.outcome
if(!s||r!==null||a.length===0||n.result!==null)return[]
const[l]=(0,o.ZE)(e)
const c=(0,o.ZE)(e).find(e=>(0,o.Vf)(e)&&/^(?:Remove|RemoveAll|CommentOut)$/.test((0,o.u)(e)))
return[(0,i.at)(t,(0,o.Vb)(c??l??I),{message:"After this transform, the file has no root element: the site is down after the deploy.",hint:"Let the step act on an element below the root."})]}}
const $={id:"transform/not-saved",level:"runtime",severity:"error",words:[],check:e=>{const{file:t,application:n}=e
const s=n?.outcome
if(t===null||!s?.ok||s.unsaved===null)return[]
const r=(0,o.ZE)(e)
if(s.unsaved==="encoding"){return[(0,i.at)(t,(0,o.Vb)(r[0]??I),{message:"The result is not saved: nobody knows the encoding that the file declares.",hint:'Save the file that is transformed as UTF-8, with encoding="utf-8" in its first line.'})]}if(s.unsaved==="root"){return r.filter(e=>(0,o.u)(e)==="Replace").slice(0,1).map(e=>(0,i.at)(t,(0,o.rW)(e),{message:"The result is not saved: the root is replaced, and no line break stands between it and what is around it.",hint:"Replace the elements in the root, or let the file that is transformed begin with an XML declaration in a line of its own."}))}const a=r.filter(e=>(0,o.u)(e)==="CommentOut")
return a.slice(0,1).map(e=>(0,i.at)(t,(0,o.rW)(e),{message:"The result is not saved: what CommentOut puts into a comment contains a comment, or two hyphens.",hint:"Write Remove in place of CommentOut."}))}}
const C={id:"transform/garbled",level:"runtime",severity:"warning",words:[],check:({garbled:e})=>e.map(e=>(0,i.at)(e,S,{message:"The engine reads this file as UTF-8, whatever it declares, so that characters beyond ASCII come out as others.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}))}
const E={id:"transform/no-sibling",level:"runtime",severity:"error",words:[],check:e=>(0,o.fk)(e,["sibling-absent","sibling-not-element"]).map(({file:e,span:t})=>({file:e,span:t,message:"The path in the parentheses does not lead to an element of the file.",hint:"Write the path of an element that is always there, such as /configuration/*[1]. Prefixes do not count in it: on a file with a namespace write local-name()."}))}
const A=["null-reference","second-root","cannot-contain","whole-document","comment-hyphens"]
const R={id:"transform/wrong-target",level:"runtime",severity:"error",words:[],check:e=>(0,o.fk)(e,A).map(({file:e,span:t,element:n})=>({file:e,span:t,message:"The step {step} cannot act on what its path leads to.",hint:"Let the path lead to an element below the root. What is to be inserted goes into an element that is there.",names:{step:n===null?"":(0,o.u)(n)}}))}
const N=[M,W,L,$,C,E,R]
var P=n(6577)
function telling(e){const t=Object.keys(e)
return n=>(0,o.fk)(n,t).map(({file:t,span:n,entry:s,element:r})=>{const[o,i]=e[s.code]??["",""]
const a={name:s.name,element:r?.name??""}
return{file:t,span:n,message:o,hint:i,names:a}})}const j={id:"transform/arguments",level:"runtime",severity:"error",words:[],check:telling({"argument-count":["The locator {name} on <{element}> has the wrong number of arguments. A comma ends an argument, also within quotes.","Condition and XPath take one argument, Match at least one. Where an expression has a comma, put parentheses around that part."],"match-attribute-absent":['Match looks for the attribute "{name}", which this element does not have.',"Write the attribute on this element, with the value to look for, or name another one in Match. Letter case counts."],"sibling-argument-absent":["{name} does not say next to which element the new one goes.","Write its path in parentheses, as in {name}(/configuration/appSettings)."],"sibling-arguments-many":["{name} takes one argument, the path of one element. A comma ends an argument.","Write one path in the parentheses."],"not-boolean":["xdt:SupressWarnings is neither true nor false.","Write true or false."]})}
const F={id:"transform/unused-arguments",level:"runtime",severity:"warning",words:[],check:telling({"arguments-unexpected":["{name} does not take arguments: it acts on the whole element.","Take the parentheses out. To change some attributes only, write SetAttributes or RemoveAttributes."]})}
const V={id:"transform/xpath",level:"runtime",severity:"error",words:[],check:e=>telling({xpath:["The path of this step cannot be evaluated: it is not an expression of XPath 1.0, or does not give elements.","Look at the arguments here and in the locators of the elements around it: brackets and quotes have to be closed, functions of XPath 2.0 and of XSLT do not exist, and a quotation mark in a value that Match looks for ends it."],"not-an-attribute":["An argument does not name an attribute.","Write the names of attributes, separated by commas: SetAttributes(host,port)."]})(e)}
const X={id:"transform/entity",level:"runtime",severity:"error",words:[],check:telling({"undeclared-entity":["This element refers to an entity, which the engine does not find when it clones the element.","Write the value itself in place of the reference."]})}
const D={id:"transform/unknown-element",level:"runtime",severity:"warning",words:[],check:telling({"unknown-element":["The engine does not know this element. A transform is an attribute of the element that it changes.",'Write xdt:Transform="…" on an element of the site.']})}
const Z=["import","import-unjudged"]
const B={id:"transform/import",level:"runtime",severity:"warning",words:[],check:({file:e,application:t})=>{const n=t?.outcome
if(e===null||n===undefined||n.ok)return[]
const{kind:s,span:r}=n.refusal
if(!Z.includes(s))return[]
const o=s==="import"
return[{file:e,span:r,message:o?"This Import is not complete, or has an attribute that does not exist.":"What this Import brings cannot be run here, so the result of this transform is not judged.",hint:o?'Write "namespace", and either "assembly" or "path".':"Write the transforms of mail settings with those of the engine, in a file without Import.",...o?{severity:"error"}:{}}]}}
const _={"too-short":["The file is empty, or shorter than three bytes.","Write a transform, or delete the file."],"unknown-entity":["This refers to an entity that is not declared in the file.","Write the character itself, or its number, as in &#160;."],"undeclared-prefix":["This prefix is not declared.","Declare it with xmlns on the root."],version:["The XML declaration names a version other than 1.0.",'Write version="1.0".'],name:["This name contains a character that .NET does not take.","Type the name again; text that was copied often brings such a character along."],unreadable:["The engine cannot read the file from here on.","Save the file as UTF-8."],"too-costly":["The paths of this transform take more steps than any real one, so it is not judged.","Write paths that lead to the element from the root, without //."]}
const U={id:"transform/unread",level:"runtime",severity:"error",words:[],check:({file:e,application:t})=>{const n=t?.outcome
if(e===null||n===undefined||n.ok)return[]
const{refusal:s}=n
const r=Object.hasOwn(_,s.kind)?_[s.kind]:undefined
if(s.file==="base"||r===undefined)return[]
const[o,i]=r
return[{file:e,span:s.span,message:o,hint:i}]}}
const G=[j,F,V,X,D,B,U]
const K=new WeakMap
function childrenOf(e){const t=K.get(e)
if(t!==undefined)return t
const n=new Map
for(const t of e.flatMap(({children:e})=>e)){const e=t.name.toLowerCase()
const s=n.get(e)??{elements:[],spellings:new Set}
n.set(e,s)
s.elements.push(t)
s.spellings.add(t.name)}K.set(e,n)
return n}const Q=new WeakMap
function rootsOf(e){const t=Q.get(e)??[e.root]
Q.set(e,t)
return t}function otherCaseOf(e,t){const[n="",...s]=t
if(e.root.name!==n){const t=e.root.name.toLowerCase()===n.toLowerCase()
return t?{element:e.root,span:(0,a.CL)(e.root)}:null}let r=rootsOf(e)
for(const e of s){const t=childrenOf(r).get(e.toLowerCase())
if(t===undefined)return null
const[n]=t.elements
if(n!==undefined&&!t.spellings.has(e)){return{element:n,span:(0,a.CL)(n)}}r=t.elements}return null}function hasPath(e,t){const[n,...s]=t
let r=e.root.name===n?rootsOf(e):[]
for(const e of s){const t=childrenOf(r).get(e.toLowerCase())
if(t?.spellings.has(e)!==true)return false
r=t.elements}return r.length>0}const q=new WeakMap
function commentedOut(e,t){const n=q.get(e)??tagsInComments(e)
q.set(e,n)
return n.get(t)??null}function tagsInComments({nodes:e,text:t}){const n=new Map
const s=[...e].reverse()
for(let e=s.pop();e!==undefined;e=s.pop()){if(e.kind==="element")for(const t of e.nodes.toReversed())s.push(t)
if(e.kind!=="comment")continue
for(const{0:s,1:r="",index:o}of t.slice(e.start,e.end).matchAll(/<([\w.:-]+)(?=[\s/>])/g)){const t=e.start+o
if(!n.has(r))n.set(r,{start:t,end:t+s.length})}}return n}const z=new WeakMap
function inLocation(e,t){const[n,...s]=t
if(e.root.name!==n||s.length===0)return null
const r=z.get(e)??(0,c.rr)(e.root).filter(t=>t!==e.root)
z.set(e,r)
let o=r
for(const e of s){const t=childrenOf(o).get(e.toLowerCase())
if(t?.spellings.has(e)!==true)return null
o=t.elements}return o[0]===undefined?null:(0,a.PX)(o[0])}const H='Insert what is missing first: a block with xdt:Transform="InsertIfMissing" on each level, then the block that sets the attributes.'
function missesIn(e){const{application:t}=e
if(t===null)return[]
return(0,o.fk)(e,["no-match","no-longer-there"]).flatMap(e=>{const{element:n,entry:s}=e
if(s.kind!=="warning"||n===null)return[]
return[missOf(t,{...e,element:n})]})}function missOf(e,t){const{element:n,entry:s}=t
const{document:r}=e.base
const i=(0,o.XM)(n)
const a={name:n.name,step:(0,o.u)(n)}
const l=(0,o.N5)(n)?inLocation(r,i):null
if(l!==null){return{...t,why:"location",said:{message:"The step {step} does not reach its target: the <{name}> of the site stands in a <location> without a path.",hint:"Write a locator that leads there, on the outermost element of the block: <location xdt:Locator=\"Condition(not(@path) or @path='.')\">. Or take the <location> out of the file.",names:a,related:[(0,o.FP)(e,`The <${n.name}>`,l)]}}}const c=commentedOut(r,n.name)
if(c!==null&&otherCaseOf(r,i)===null&&s.code==="no-match"){return{...t,why:"comment",said:{message:"The step {step} does nothing: the file has <{name}> in a comment only.",hint:H,names:a,related:[(0,o.FP)(e,"The comment",c)]}}}return{...t,why:"absent",said:absent(e,t)}}function isMislocated({base:e},t){return t.attributeOf(v.x1,"Locator")!==null&&hasPath(e.document,(0,o.XM)(t))}function isRemoval(e){return e.startsWith("Remove")}function absent(e,t){const{element:n,entry:s}=t
const r=(0,o.u)(n)
const i={name:n.name,step:r}
const a=otherCaseOf(e.base.document,(0,o.XM)(n))
if(a!==null){return{message:"The step {step} finds nothing: the file has this name in another letter case, and letter case counts.",hint:"Write <{meant}>.",names:{...i,meant:a.element.name},related:[(0,o.FP)(e,`<${a.element.name}>`,a.span)]}}const l=s.code==="no-longer-there"
return{message:l?"The step {step} finds nothing any more: an earlier step has removed or changed what it is for.":"The step {step} on <{name}> finds nothing in the file, so it does nothing. The deploy looks successful.",hint:isRemoval(r)?'If it may be missing, all is well; xdt:SupressWarnings="true" says so to the engine. Else look at the path.':isMislocated(e,n)?"The file has <{name}>, but the locator does not lead to it. Leave xdt:Locator out, or let it name what that element has.":H,names:i,...isRemoval(r)?{severity:"notice"}:{}}}function missed(e){return t=>missesIn(t).filter(({why:t})=>t===e).map(({file:e,span:t,said:n})=>({file:e,span:t,...n}))}const J={id:"transform/no-match",level:"runtime",severity:"warning",words:[],check:missed("absent")}
const Y={id:"transform/commented-target",level:"runtime",severity:"warning",words:[],check:missed("comment")}
const ee={id:"transform/in-location",level:"runtime",severity:"warning",words:[],check:missed("location")}
const te={id:"transform/missing-parent",level:"runtime",severity:"error",words:["No element in the source document matches '{path}'"],lead:"The log of the deploy says",check:e=>(0,o.fk)(e,["no-match","no-longer-there"]).filter(({entry:e})=>e.kind==="error").map(({file:e,span:t,entry:n,element:s})=>({file:e,span:t,message:"What <{name}> is to be inserted into is not in the file.",hint:'Write xdt:Transform="InsertIfMissing" on every level above it, from the outermost one that may be missing.',names:{name:s?.name??"",path:plainPath(n.path)}}))}
function plainPath(e){const t=e.indexOf("[")
return t<0?e:`${e.slice(0,t)}[…`}const ne={id:"transform/no-attribute",level:"runtime",severity:"warning",words:[],check:e=>{const t=(0,o.fk)(e,["attribute-absent"])
const n=new Set(t.map(({entry:e})=>e.step?.start))
const s=(0,o.fk)(e,["nothing-to-set","nothing-to-remove"])
return[...t.map(({file:e,span:t,entry:n,element:s})=>({file:e,span:t,...attributeSaid(n.name,s)})),...s.filter(({entry:e})=>!n.has(e.step?.start)).map(({file:e,span:t,entry:n})=>({file:e,span:t,message:n.code==="nothing-to-set"?"This element has no attribute to set.":"This element has no attribute to remove.",hint:"Look at the names, and at the element that the path leads to.",...n.code==="nothing-to-set"?{}:{severity:"notice"}}))]}}
function attributeSaid(e,t){const n=t!==null&&(0,o.u)(t)==="RemoveAttributes"
const s=t?.attributes.find(t=>t.name.toLowerCase()===e.toLowerCase())
const r=s===undefined||n?"Look at the name: letter case counts.":'It has "{near}": letter case counts. Write the same name in both places, as .NET spells it.'
return{message:n?'The argument "{name}" does not match an attribute of the target, so it is not removed.':'The argument "{name}" does not match an attribute of this element, so it is not set.',hint:r,names:{name:e,near:s?.name??""},...n?{severity:"notice"}:{}}}const se={id:"transform/only-first",level:"runtime",severity:"warning",words:[],check:e=>(0,o.fk)(e,["only-first"]).map(({file:e,span:t,entry:n})=>({file:e,span:t,message:"{name} finds several elements, and acts on the first of them only.",hint:'Add a locator that leads to one of them, as in xdt:Locator="Match(name)". To remove all of them, write RemoveAll.',names:{name:n.name}}))}
const re=[J,Y,ee,te,ne,se]
var oe=n(9583)
function valuesIn(e){return(0,o.ZE)(e).flatMap(({name:e,attributes:t})=>e==="smtp"||e==="network"?t.filter(({namespace:e,value:t})=>e===""&&t!==""):[])}function isSaved({application:e}){return e?.result!=null}function isPassword({name:e}){return/^(?:password|pwd|pass)$/i.test(e)}function failing(e){return`<smtp from="post@example.net" xdt:Transform="Nope">\n        ${e}\n      </smtp>`}const ie={id:"transform/committed-password",level:"runtime",severity:"warning",words:[],check:(e,{settings:t})=>{const{file:n}=e
if(n===null||isSaved(e)&&t.password!==undefined)return[]
return valuesIn(e).filter(e=>isPassword(e)&&(0,oe.ce)(e.value)).map(e=>(0,i.at)(n,(0,o.ee)(e),{message:"The transform contains a password. Everybody who can read the repository can read it.",hint:'Get a new password from the provider, and store it as a secret. Empty the value here, and let this action inject it: give the input "environment".'}))}}
const ae={id:"transform/token",level:"runtime",severity:"warning",words:[],check:e=>{const{file:t}=e
if(t===null||isSaved(e))return[]
return valuesIn(e).filter(e=>isPassword(e)?(0,oe.cr)(e.value)!==null:(0,oe.P5)(e.value)!==null).map(e=>(0,i.at)(t,(0,o.ee)(e),{message:"The value looks like a token that is still to be replaced.",hint:"Let this action inject the value, or make sure that the token is replaced before the deploy."}))}}
const le=[ie,ae]
const ce=[...P.Q,...T,...G,...re,...h,...N,...le]
const ue=[...P.Q,...le]
function transformComplaints(e,t){const n=e.standing==="applied"
const r=(0,s.m)(n?ce:ue,e,t)
if(!isLost(e))return r
const o=r.findIndex(isError)
return r.map((t,n)=>n===o?withLoss(t,e):t)}function isError({rule:e,complaint:t}){return(t.severity??e.severity)==="error"&&e.level==="runtime"}function isLost({application:e}){if(e===null)return false
const{outcome:t}=e
return!t.ok||!t.applies||t.unsaved!==null}function lossWords(e){const t=e===""?"":`On "${e}", `
return`${t===""?"N":`${t}n`}othing of this file is applied, although the deploy looks successful`}function withLoss({rule:e,complaint:t},n){const s=lostSteps(n,t.span.start)
const r=s===""?"":`: ${s} not done either`
const o=lossWords("{environment}")
return{rule:e,complaint:{...t,message:`${t.message} ${o}${r}.`,names:{...t.names,environment:n.environment}}}}function lostSteps(e,t){const{file:n,application:s}=e
if(n===null)return""
const i=new Set((s?.outcome.log??[]).filter(({kind:e})=>e!=="message").map(({step:e})=>e?.start))
const a=(0,o.ZE)(e).filter(e=>{const{start:n}=(0,o.Vb)(e)
return(0,o.Vf)(e)&&!i.has(n)&&n!==t})
if(a.length===0)return""
const l=(0,r.D)(a,e=>{const{line:t}=n.source.range((0,o.Vb)(e))
return`<${e.name}> in line ${t}`})
return`the step${a.length===1?"":"s"} on ${l} ${a.length===1?"is":"are"}`}},6577:(e,t,n)=>{n.d(t,{Q:()=>w,x:()=>v})
var s=n(4511)
var r=n(9130)
var o=n(2030)
var i=n(1616)
var a=n(2854)
const l={start:0,end:0}
const c=["live","staging","development"]
const u={production:"live",prod:"live",stage:"staging",dev:"development"}
function meantBy(e){const t=e.toLowerCase()
return(Object.hasOwn(u,t)?u[t]:undefined)??(0,s.p)(t,c)}const f={live:"Production",staging:"Staging",development:"Development"}
function hasMail(e){return(0,i.ZE)(e).some(i.N5)}const m={id:"transform/other-generation",level:"runtime",severity:"warning",words:[],check:e=>{if(e.standing!=="other-generation")return[]
const{text:t,environment:n}=e
const s=/\.xdt\.config$/i.test(t.path)
const o=hasMail(e)||s?{}:{severity:"notice"}
if(!s){return[(0,r.at)(t,l,{message:"Nobody applies this transform: names of this form belong to Umbraco 9 and later, and this site is an Umbraco 7 or 8.",hint:"Name it Web.{meant}.xdt.config. If your build applies it, all is well.",names:{meant:meantBy(n)??n},...o})]}const i=f[(meantBy(n)??n).toLowerCase()]??n
return[(0,r.at)(t,l,{message:"Nobody applies this transform: a site of Umbraco 9 or later uses Web.{later}.config, and does not read <system.net> of its web.config at all.",hint:"Set Umbraco:CMS:Global:Smtp in appsettings.{later}.json, and the password as a secret of the Cloud environment: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD. Then delete this file.",names:{later:i}})]}}
const h={id:"transform/other-environment",level:"runtime",severity:"warning",words:[],check:({standing:e,environment:t,text:n},{mode:s})=>{if(e!=="applied"||c.includes(t.toLowerCase()))return[]
const o=meantBy(t)
return[(0,r.at)(n,l,{message:'Umbraco Cloud does not have an environment "{name}" for Umbraco 7 and 8, so it does not apply this transform.',hint:o===null?"If another deploy applies it, all is well. The Cloud has live, staging and development.":'Name the file after the environment "{meant}".',names:{name:t,meant:o??""},severity:o===null?"notice":s==="inject"?"error":"warning"})]}}
const d={id:"transform/without-target",level:"runtime",severity:"warning",words:[],check:({standing:e,text:t})=>e!=="without-target"?[]:[(0,r.at)(t,l,{message:"Nobody applies this transform: the file that it is for, by its name, is not in the same folder.",hint:"Move it beside that file, or give it the name of that file, the environment and .xdt.config."})]}
const p={id:"transform/visual-studio",level:"advice",severity:"notice",words:[],check:({standing:e,text:t})=>e!=="visual-studio"?[]:[(0,r.at)(t,l,{message:"This is a transform of Visual Studio. Umbraco Cloud applies files such as Web.live.xdt.config, and not this one.",hint:"Take it out of `files`."})]}
const g={id:"transform/overrides",level:"runtime",severity:"awaiting",words:[],check:({overridden:e,environment:t})=>{const[n]=e
if(n===undefined)return[]
const s={...n.spot,message:'On "{name}" this transform decides {settings}, and wins over what is injected into the file.',hint:'Inject into the transform: give its environment as "environment". Or take these settings out of the transform.',names:{name:t,settings:(0,o.D)(e,({setting:e})=>e,4)}}
return[s]}}
const v=[g]
const w=[m,h,d,p,g]}}

