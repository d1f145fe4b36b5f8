"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./base.js")
const e=require("./judging.js")
const n=require("node:buffer")
const r=require("./layered.js")
const o=require("./web_config.js")
const s=require("./read-back.js")
const i=require("./transforms.js")
function chained(t,e){let n=t
for(const t of e){const e=applied(n,t)
if(!e.ok)return e
n=e.file}return{ok:!0,file:n}}function applied(t,e){const n=r.r(t)
if(!n.ok)return{ok:!1,failed:t}
const o=r.r(e)
if(!o.ok)return{ok:!1,failed:e}
const s=r.t(n.file,o.file)
return s.ok?s.applies?null!==s.unsaved?{ok:!1,failed:"encoding"===s.unsaved?t:e}:{ok:!0,file:r.s(n.file,s.edits)}:{ok:!1,failed:e}:{ok:!1,failed:"base"===s.refusal.file?t:e}}function readBySite(e){const n=t.ac(e.bytes)
if(!n.ok)return null
const{source:r}=n
const o=t.aF(r.text)
return o.ok?{...e,source:r,document:o.document}:null}const a="/*[local-name()='system.net']/*[local-name()='mailSettings']/*[local-name()='smtp']"
const c=`XPath(/*${a} | /*/*[local-name()='location'][not(@path) or @path='' or @path='.']${a})`
function blockOf(t,{prefix:e,escape:n,leavesNamespace:r}){const xdt=(t,r)=>({name:`${e}:${t}`,escaped:n(r,'"')})
const settingsOf=e=>t.filter(t=>t.element===e).map(({name:t,value:e})=>({name:t,escaped:n(e,'"')}))
const o=r?[{name:"xmlns",escaped:""}]:[]
const s=[xdt("Transform","RemoveAll"),xdt("SupressWarnings","true")]
const groupWith=(t,e,n=o)=>({name:t,attributes:[...n,xdt("Transform","InsertIfMissing")],children:e})
const i={name:"smtp",attributes:[...settingsOf("smtp"),xdt("Transform","Insert")],children:["network","specifiedPickupDirectory"].map(t=>({name:t,attributes:settingsOf(t),children:[]})).filter(({attributes:t})=>t.length>0)}
const a=groupWith("mailSettings",[{name:"smtp",attributes:s,children:[]},i],[])
const l=[...o,xdt("Locator",c),...s]
return[{name:"smtp",attributes:l,children:[]},groupWith("system.net",[a])]}function insertedByBlock(e,n,r){const reads=(e,n,o)=>{const s=e?.attribute(`${r}:${n}`)??null
return null!==s&&t.C(s.raw).value===o}
const[o,s,i,...a]=n
const l=i?.parent??void 0
const u=l?.parent??void 0
const f=0===a.length&&o?.parent===e&&reads(o,"Locator",c)&&reads(o,"Transform","RemoveAll")&&s?.parent===l&&reads(s,"Transform","RemoveAll")&&reads(i,"Transform","Insert")&&reads(l,"Transform","InsertIfMissing")&&reads(u,"Transform","InsertIfMissing")&&u?.parent===e&&e.children.at(-1)===u
return f?i??null:null}function*elementsIn(t){const e=[t]
for(let t=e.pop();void 0!==t;t=e.pop()){yield t
for(const n of[...t.children].reverse())e.push(n)}}function xdtPrefixes({root:t}){const e=new Set
for(const n of elementsIn(t))for(const t of declaredIn(n))e.add(t)
return e}function declaredIn({attributes:e}){return e.flatMap(({name:e,raw:n})=>e.startsWith("xmlns:")&&t.C(n).value===r.X?[e.slice(6)]:[])}function xdtAttribute({attributes:t},e,n){const r=t.find(({name:t})=>t.endsWith(`:${e}`)&&n.has(t.slice(0,-e.length-1)))
return r??null}function rootPrefix(t){const[e]=declaredIn(t)
if(void 0!==e)return{prefix:e,isDeclared:!0}
let n="xdt"
for(let e=2;null!==t.attribute(`xmlns:${n}`);e+=1)n=`xdt${e}`
return{prefix:n,isDeclared:!1}}function stepsOnMail(e){const n=xdtPrefixes(e)
const r=[]
let o=0
for(const s of elementsIn(e.root)){if(s.start<o)continue
const e=t.I(xdtAttribute(s,"Locator",n))??""
const i=isInMailSettings(s)||isLocatedMail(e)
i&&!isPart(s,e)&&r.push(s);(i||isPart(s,e))&&(o=s.end)}return r}function isInMailSettings({name:t,parent:e}){return"smtp"===localName(t)&&null!==e&&"mailSettings"===localName(e.name)}function localName(t){return t.slice(t.indexOf(":")+1)}const l=/(?:\/|::|local-name\(\) *= *["'])(?:smtp|network|specifiedPickupDirectory)(?![\w.-])/
function isLocatedMail(t){return/^\s*XPath\s*\(/.test(t)&&l.test(t)}const u=/@path *= *(?:'(?!\.?')|"(?!\.?"))/
function isPart(e,n){if(u.test(n))return!0
const r="location"===localName(e.name)?t.I(e.attribute("path")):null
return null!==r&&""!==r&&"."!==r}function passwordsIn(e){const n=new Set
for(const r of e)for(const{attributes:e}of elementsIn(r))for(const{name:r,raw:o}of e){const e="password"===r?t.C(o).value:""
t.aQ(e)&&n.add(e)}return[...n]}function passwordsInComments(e,n){const r=n.slice(0,50).flatMap(e=>[t.R(e,'"'),t.R(e,"'"),e])
if(0===r.length)return[]
const o=[...new Set(r)].sort((t,e)=>e.length-t.length)
const s=[]
for(const{start:t,end:n}of commentsIn(e)){const r=e.text.slice(t,n)
if(!o.some(t=>r.includes(t)))continue
const i=o.reduce((t,e)=>t.replaceAll(e,"***"),r)
s.push({start:t,end:n,text:i})}return s}function*commentsIn({nodes:t,root:e}){yield*t.filter(({kind:t})=>"comment"===t)
for(const t of elementsIn(e))yield*t.nodes.filter(({kind:t})=>"comment"===t)}const f=["all","plain","none"]
const d=new Set(["mailSettings","system.net","location"])
function pruned(t,e){const n=new Set(t)
for(let r=t;r.length>0;){const t=new Set(r.flatMap(({parent:t})=>t??[]))
const o=[...t].filter(t=>isPrunable(t,e,n))
for(const t of o){for(const e of t.children)n.delete(e)
n.add(t)}r=o}return[...n]}function isPrunable(t,e,n){return!("none"===e||null===t.parent||!d.has(t.name))&&(!("plain"===e&&t.attributes.length>0)&&(!t.attributes.some(({raw:t})=>/^\s*(?:Replace|Remove)/.test(t))&&t.nodes.every(t=>"element"===t.kind&&n.has(t))))}function lineOf(t,{start:n,end:r}){const o=e.j(t,n)
if(null===o)return{start:n,end:r,text:""}
const{eol:s,indent:i}=o
return{start:Math.max(0,n-i.length-s.length),end:r,text:""}}const m=/\r\n|\r|\n/
function newTransform(e,n){const{text:o}=n.source
const s=m.exec(o)?.[0]??"\n"
const i=require("./deferred_injecting.js").b(o,n.document.root)
const a={at:{eol:s,indent:i},unit:i}
const c={prefix:"xdt",escape:t.R,leavesNamespace:!1}
return['<?xml version="1.0" encoding="utf-8"?>',`<configuration xmlns:xdt="${r.X}" xdt:Locator="XPath(/*)">`,...blockOf(e,c).map(t=>i+require("./deferred_injecting.js").r(t,a)),"</configuration>",""].join(s)}function*completions(t){const{file:e,mail:n,replaced:r}=t
const{text:o}=e.source
const{root:s}=e.document
const i=stepsOnMail(e.document)
const a=passwordsInComments(e.document,r)
const c=insertedByBlock(s,i,rootPrefix(s).prefix)
null!==c&&(yield[...require("./deferred_injecting.js").a(c,typed(n),pageOf(e)).edits,...a])
for(const e of variantsFor(s)){const n=pruned(i,e.pruning).map(t=>lineOf(o,t))
yield[...additions(t,e),...n,...outside(a,n)]}}function outside(t,e){const n=e.toSorted((t,e)=>t.start-e.start)
let r=0
return t.toSorted((t,e)=>t.start-e.start).filter(t=>{for(;(n[r]?.end??1/0)<=t.start;)r+=1
return t.start<(n[r]?.start??1/0)})}function variantsFor(t){const e=null!==t.attribute(`${rootPrefix(t).prefix}:Locator`)
const n=null===t.attribute("xmlns")?[!1]:[!1,!0]
return(e?[!1]:[!1,!0]).flatMap(t=>n.flatMap(e=>f.map(n=>({pruning:n,locatesRoot:t,leavesNamespace:e}))))}function additions({file:t,mail:e},{locatesRoot:n,leavesNamespace:o}){const{root:s}=t.document
const{prefix:i,isDeclared:a}=rootPrefix(s)
const c=[...a?[]:[` xmlns:${i}="${r.X}"`],...n?[` ${i}:Locator="XPath(/*)"`]:[]]
const l=s.attributes.at(-1)?.end??s.nameEnd
const u=s.nodes.at(-1)??null
const{escape:f}=pageOf(t)
const d=blockOf(e,{prefix:i,escape:f,leavesNamespace:o})
return[...0===c.length?[]:[{start:l,end:l,text:c.join("")}],require("./deferred_injecting.js").c(t.source.text,{parent:s,after:u},d)]}function pageOf({source:e}){const n=e.encoding.startsWith("utf")
return{text:e.text,escape:(r,o)=>t.aY(t.R(r,o),n?e.encoding:"us-ascii")}}function typed(t){return o.S.flatMap(e=>{const n=t.find(({element:t,name:n})=>t===e.element&&n===e.name)
if(void 0===n)return[{attribute:e,value:null}]
const r=e.read(n.value)
return null===r?[]:[{attribute:e,value:r}]})}const p=/^(?:lockItem|lockAttributes|lockAllAttributesExcept|lockElements|lockAllElementsExcept)$/
const h=/^configBuilders$/
function mailToday({document:e},n){const r=[]
for(const s of o.m(e).smtp){const e=t.I(s.attribute("configSource"))
const o=null===e?s:n.get(e)?.document.root
if("smtp"!==o?.name)return{ok:!1,kind:"config-source"}
if(null!==o.attribute("configProtectionProvider"))return{ok:!1,kind:"encrypted"}
r.push(o)}return{ok:!0,smtp:r}}function ambiguousSetting(t,e){const[n,...r]=t
if(void 0===n)return null
const s=o.S.find(t=>void 0===e[t.name]&&r.some(e=>differs(t,e,n)))
return s?.name??null}function differs(t,e,n){if(textOf(e,t)===textOf(n,t))return!1
const[r,s]=[e,n].map(t=>o.d([t]))
return null==r||r[t.name]!==s?.[t.name]}function entitySetting(e,n){const r=o.S.find(({element:r,name:s})=>e.some(e=>{const i=o.e(e,r)?.attribute(s)??null
return void 0===n[s]&&null!==i&&t.C(i.raw).hasEntityReference}))
return r?.name??null}function textOf(e,{element:n,name:r}){return t.I(o.e(e,n)?.attribute(r)??null)}function wholeMail(t,e){const n=require("./deferred_injecting.js").w(t,e)
const r=o.S.map(t=>({attribute:t,value:valueFor(t,n,e)}))
return{attributes:[...r.flatMap(({attribute:{element:t,name:e},value:n})=>null===n?[]:[{element:t,name:e,value:n}]),...null===e?[]:keptAttributes(e)],expected:r.flatMap(({attribute:t,value:e})=>expectationOf(t,e))}}function valueFor(t,e,n){const r=n&&textOf(n,t)
const o=e.find(e=>e.attribute===t)
return void 0===o?r:null===o.value?null:null!==r&&t.read(r)===o.value?r:String(o.value)}function expectationOf({name:t,read:e},n){if(null===n)return[{setting:t,value:null}]
const r=e(n)
return null===r?[]:[{setting:t,value:r}]}function keptAttributes(e){return o.a.flatMap(n=>(o.e(e,n)?.attributes??[]).flatMap(({name:e,raw:r})=>p.test(e)||"smtp"===n&&h.test(e)?[{element:n,name:e,value:t.C(r).value}]:[]))}function changesBetween(t,{attributes:e}){return o.S.flatMap(n=>{const{element:r,name:o}=n
const s=t&&textOf(t,n)
const i=e.find(t=>t.element===r&&t.name===o)
const a=i?.value??null
return s===a?[]:[{setting:o,before:s,after:a}]})}function hasExactly(e,{attributes:n}){const{smtp:r}=o.m(e)
const[s]=r
if(void 0===s||r.length>1)return!1
if(e.root.children.some(({name:t})=>"smtp"===t))return!1
const i=[s,...s.children].flatMap(e=>e.attributes.map(({name:n,raw:r})=>pair(e.name,n,t.C(r).value)))
const a=new Set(n.map(({element:t,name:e,value:n})=>pair(t,e,n)))
return i.length===a.size&&i.every(t=>a.has(t))}function pair(...t){return JSON.stringify(t)}function transformPath(t,e){return t.replace(/(?:\.config)?$/i,t=>`.${e}.xdt${t||".config"}`)}function atStart({path:e,bytes:n}){const r=t.ac(n)
const o=r.ok?r.source:{text:"",range:()=>g}
return{file:{path:e,source:o},span:{start:0,end:0}}}const g={line:1,column:1,endLine:1,endColumn:1}
function atElement(t,e){return{file:t,span:o.n(e)}}function todayIn(t){const{base:e,companions:n,before:r,target:o,after:s}=t
const i=null===o.file?[]:[o.file]
const a=chained(e,[...r,...i])
if(!a.ok)return refused$1({kind:"fails",...atStart(a.failed)})
const c=chained(a.file,s)
if(!c.ok)return refused$1({kind:"fails",...atStart(c.failed)})
const l=readBySite(a.file)
if(null===l)return refused$1({kind:"fails",...atStart(e)})
const u=mailToday(l,n)
return u.ok?u:refused$1({kind:u.kind,...atStart(o.file??e)})}function refused$1(t){return{ok:!1,obstacle:t}}function unclearIn({base:t,target:e},n,r){const o=atStart(e.file??t)
const s=ambiguousSetting(n,r)
if(null!==s)return{kind:"ambiguous",setting:s,...o}
const i=entitySetting(n,r)
return null===i?null:{kind:"entity",setting:i,...o}}function lostIn({base:t},{expected:e}){const n=r.r(t)
const o=e.find(({value:t})=>n.ok&&"string"==typeof t&&r.l(t,n.file))
return void 0===o?null:{kind:"characters",setting:o.setting,...atStart(t)}}function shortfallOf({base:t,before:e,after:n},r,o){const s=null===r?[]:[r]
const i={kind:"hindered",...atStart(r??t)}
const a=chained(t,[...e,...s])
if(!a.ok&&a.failed===t)return{kind:"fails",...atStart(t)}
if(!a.ok||!isExact(a.file,o))return i
let c=a.file
for(const t of n){const e=chained(c,[t])
if(!e.ok)return{kind:"fails",...atStart(e.failed)}
if(!isExact(e.file,o))return overriddenBy(t)
c=e.file}const l=chained(c,[...e,...s,...n])
return l.ok&&!isExact(l.file,o)?i:null}function isExact(t,e){const n=readBySite(t)
return null!==n&&hasExactly(n.document,e)}function overriddenBy(t){const e=readBySite(t)
const[n]=null===e?[]:stepsOnMail(e.document)
const r=null===e||void 0===n?atStart(t):atElement(e,n)
return{kind:"overridden",...r}}function injectionInto(t,e){const n=todayIn(t)
if(!n.ok)return n
const[r=null]=n.smtp
const o=wholeMail(e,r)
const s=servedIn(t)??unclearIn(t,n.smtp,e)??lostIn(t,o)
if(null!==s)return{ok:!1,obstacle:s}
const{path:i,file:a}=t.target
const c=null===a?null:readBySite(a)
if(null!==a&&null===c)return refused({kind:"fails",...atStart(a)})
const l=replacedPasswords(e,c,n.smtp)
const u=c??newFile(i)
const f=editsFor({site:t,mail:o,read:c,replaced:l},u)
if(!f.ok)return f
const{expected:d}=o
const m={file:u,isNew:null===c,edits:f.edits,changes:changesBetween(r,o),expected:0===f.edits.length?[]:d}
return{ok:!0,injection:m}}function refused(t){return{ok:!1,obstacle:t}}function newFile(e){return{path:e,bytes:new Uint8Array,source:new t.aq("","utf-8",n.Buffer.alloc(0))}}function servedIn({base:t,target:{file:n}}){return null===n?null:e.o(n)===e.o(t)?{kind:"base",...atStart(n)}:e.i(n)?null:{kind:"served",...atStart(n)}}function replacedPasswords({password:t},e,n){if(void 0===t)return[]
const r=null===e?[]:stepsOnMail(e.document)
return passwordsIn([...n,...r]).filter(e=>e!==t)}function editsFor(e,{path:n,source:r}){const{site:o,mail:s,replaced:i}=e
const a=0===i.length&&null===shortfallOf(o,o.target.file,s)
if(a)return{ok:!0,edits:[]}
let c=null
for(const i of waysFor(e)){const e={path:n,bytes:r.encode(t.aD(r.text,i))}
const a=shortfallOf(o,e,s)
if(null===a)return{ok:!0,edits:i}
c??=a}return refused(c??{kind:"hindered",...atStart(o.base)})}function waysFor({site:t,mail:{attributes:e},read:n,replaced:r}){return null!==n?completions({file:n,mail:e,replaced:r}):[[{start:0,end:0,text:newTransform(e,t.base)}]]}function readBackInsertion(t,e){return s.readBack(t,e,t=>Object.entries(t).some(([t,e])=>t.endsWith(":Transform")&&"Insert"===e))}function saying(e,n,r){return o=>{if(o.kind!==e)return[]
const{file:s,span:i}=o
const a="setting"in o?o.setting:""
const c=t.S.find(([,t])=>t===a)?.[0]??""
return[{file:s,span:i,message:n,hint:r,names:{setting:a,input:c}}]}}const v={id:"inject/transform-fails",level:"runtime",severity:"error",words:[],check:saying("fails","This file keeps the environment from being judged, so nothing is injected into it.",`Mend it first: run ${t.T} in mode "check" with the same "environment", which says what is wrong.`)}
const k={id:"inject/transform-encrypted",level:"runtime",severity:"error",words:[],check:saying("encrypted","The <smtp> that this environment gets is encrypted, and what is in it is not known here.","Decrypt the section with aspnet_regiis, or let the transform replace it as a whole with settings of its own.")}
const b={id:"inject/transform-environment",level:"runtime",severity:"error",words:[],check:saying("environment-name",`${t.a7(t.t("environment"))} cannot be a part of the name of a transform.`,"Give the name of the environment alone: live, staging or development.")}
const w={id:"inject/transform-config-source",level:"runtime",severity:"error",words:[],check:saying("config-source","The <smtp> that this environment gets stands in another file, which is not known here.","Take configSource out of the transform.")}
const y={id:"inject/transform-overridden",level:"runtime",severity:"error",words:[],check:saying("overridden","This transform is applied after the one that settings go into, and changes them again.","Take the mail settings out of this file, or give it a name that comes earlier in the alphabet.")}
const x={id:"inject/transform-hindered",level:"runtime",severity:"error",words:[],check:saying("hindered","Whatever is written into this transform, the site does not get the settings that are wanted.","Take the steps out that replace or remove the root or <system.net>, or move them to a transform that is applied earlier.")}
const S={id:"inject/transform-served",level:"runtime",severity:"error",words:[],check:saying("served","A web server may hand this file out, so no password is written into it.","Let the path be a file and not a link, with a name that ends in .config.")}
const j={id:"inject/transform-is-base",level:"runtime",severity:"error",words:[],check:saying("base","This path is a link to the file that the transform is for, which must not become a transform.","Put a file of its own in the place of the link.")}
const I={id:"inject/transform-entity",level:"runtime",severity:"error",words:[],check:saying("entity","The value of {setting} contains a reference to an entity, which cannot be written into a transform.",`Give ${t.t("{input}")} too, or write the value itself in place of the reference.`)}
const O={id:"inject/transform-characters",level:"runtime",severity:"error",words:[],check:saying("characters","The file is saved in an encoding that lacks a character of {setting}, so that the site would get another value.",'Save the file as UTF-8, with encoding="utf-8" in its first line.')}
const M=[v,b,k,w,y,x,S,j,I,O]
function refusing(e,n){const obstacles=(r,o)=>{const s=e.structure(r,o).filter(({severity:t,level:e})=>"error"===t&&"runtime"===e)
if("fails"===n.kind&&s.length>0)return s
const a=t.Q(M,n,r)
return a.map(e=>t.P(e,{intent:r,locate:o,voice:i.v}))}
return{...e,injectable:!1,obstacles:obstacles,structure:(t,n)=>{const r=e.structure(t,n)
const o=obstacles(t,n).filter(({rule:t})=>r.every(e=>e.rule!==t))
return[...r,...o]}}}function ownObstacles({files:t},e,n){return t.own.obstacles(e,n).filter(({rule:t})=>"inject/mail-kit-option"===t)}async function injectionFor(e,{settings:n}){const{file:r}=e.files
const{environment:o}=e.deployment
const s=t.aI(transformPath(r.path,o),r.path)===o&&o.trim()===o
return s?injectionInto(await transformSite(e),n):{ok:!1,obstacle:{kind:"environment-name",...atStart(r)}}}async function transformSite({files:e,deployment:n}){const{environment:r,transforms:o}=n
const s=transformPath(e.file.path,r)
const i=o.find(({path:t})=>t.toLowerCase()===s.toLowerCase())
const a=i?.path??s
const c=t.aH([...o.map(t=>t.path),a])
const l=c.indexOf(a)
const others=t=>o.filter(e=>e!==i&&t(c.indexOf(e.path))).map(rawOf)
return{base:e.file,companions:await companionsOf(e),before:others(t=>t<l),target:{path:a,file:void 0===i?null:rawOf(i)},after:others(t=>t>l)}}function rawOf({path:t,raw:e}){return e??{path:t,bytes:new Uint8Array}}async function companionsOf({companions:e}){const n=new Map
for(const{name:r,companion:o}of e){const e="found"===o.status?await t.O(o.file):null
!0===e?.ok&&n.set(r,e.file)}return n}function misread({bytes:e},{expected:n}){const r=t.ac(e)
return readBackInsertion(r.ok?r.source.text:"",n)}exports.injecting=async function injecting(t,e){const{asItIs:n}=t
const r=await injectionFor(t,e)
if(!r.ok)return refusing(n,r.obstacle)
const{injection:o}=r
const s={...n,obstacles:(e,n)=>ownObstacles(t,e,n),inject:()=>o,reopen:async e=>({...await t.with(e),misread:t=>Promise.resolve(misread(e,t))}),misread:()=>Promise.resolve([])}
return 0===o.edits.length?s:{...s,structure:(e,n)=>t.files.own.structure(e,n).filter(({level:t})=>"file"===t)}}

