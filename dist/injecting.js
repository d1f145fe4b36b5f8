"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t=require("./judging.js")
const n=require("node:buffer")
const r=require("./layered.js")
const s=require("./web_config.js")
const i=require("./read-back.js")
const o=require("./transforms.js")
function chained(e,t){let n=e
for(const e of t){const t=applied(n,e)
if(!t.ok)return t
n=t.file}return{ok:true,file:n}}function applied(e,t){const n=r.r(e)
if(!n.ok)return{ok:false,failed:e}
const s=r.r(t)
if(!s.ok)return{ok:false,failed:t}
const i=r.t(n.file,s.file)
if(!i.ok)return{ok:false,failed:i.refusal.file==="base"?e:t}
if(!i.applies)return{ok:false,failed:t}
if(i.unsaved!==null)return{ok:false,failed:i.unsaved==="encoding"?e:t}
return{ok:true,file:r.s(n.file,i.edits)}}function readBySite(t){const n=e.ac(t.bytes)
if(!n.ok)return null
const{source:r}=n
const s=e.aF(r.text)
return s.ok?{...t,source:r,document:s.document}:null}const a="XPath(/*)"
const c="/*[local-name()='system.net']/*[local-name()='mailSettings']/*[local-name()='smtp']"
const l=`XPath(/*${c} | /*/*[local-name()='location'][not(@path) or @path='' or @path='.']${c})`
function blockOf(e,{prefix:t,escape:n,leavesNamespace:r}){const xdt=(e,r)=>({name:`${t}:${e}`,escaped:n(r,'"')})
const settingsOf=t=>e.filter(e=>e.element===t).map(({name:e,value:t})=>({name:e,escaped:n(t,'"')}))
const s=r?[{name:"xmlns",escaped:""}]:[]
const i=[xdt("Transform","RemoveAll"),xdt("SupressWarnings","true")]
const groupWith=(e,t,n=s)=>({name:e,attributes:[...n,xdt("Transform","InsertIfMissing")],children:t})
const o={name:"smtp",attributes:[...settingsOf("smtp"),xdt("Transform","Insert")],children:["network","specifiedPickupDirectory"].map(e=>({name:e,attributes:settingsOf(e),children:[]})).filter(({attributes:e})=>e.length>0)}
const a=groupWith("mailSettings",[{name:"smtp",attributes:i,children:[]},o],[])
const c=[...s,xdt("Locator",l),...i]
return[{name:"smtp",attributes:c,children:[]},groupWith("system.net",[a])]}function insertedByBlock(t,n,r){const reads=(t,n,s)=>{const i=t?.attribute(`${r}:${n}`)??null
return i!==null&&e.C(i.raw).value===s}
const[s,i,o,...a]=n
const c=o?.parent??undefined
const u=c?.parent??undefined
const f=a.length===0&&s?.parent===t&&reads(s,"Locator",l)&&reads(s,"Transform","RemoveAll")&&i?.parent===c&&reads(i,"Transform","RemoveAll")&&reads(o,"Transform","Insert")&&reads(c,"Transform","InsertIfMissing")&&reads(u,"Transform","InsertIfMissing")&&u?.parent===t&&t.children.at(-1)===u
return f?o??null:null}function*elementsIn(e){const t=[e]
for(let e=t.pop();e!==undefined;e=t.pop()){yield e
for(const n of[...e.children].reverse())t.push(n)}}function xdtPrefixes({root:e}){const t=new Set
for(const n of elementsIn(e)){for(const e of declaredIn(n))t.add(e)}return t}function declaredIn({attributes:t}){return t.flatMap(({name:t,raw:n})=>t.startsWith("xmlns:")&&e.C(n).value===r.X?[t.slice("xmlns:".length)]:[])}function xdtAttribute({attributes:e},t,n){const r=e.find(({name:e})=>e.endsWith(`:${t}`)&&n.has(e.slice(0,-t.length-1)))
return r??null}function rootPrefix(e){const[t]=declaredIn(e)
if(t!==undefined)return{prefix:t,isDeclared:true}
let n="xdt"
for(let t=2;e.attribute(`xmlns:${n}`)!==null;t+=1){n=`xdt${t}`}return{prefix:n,isDeclared:false}}function stepsOnMail(t){const n=xdtPrefixes(t)
const r=[]
let s=0
for(const i of elementsIn(t.root)){if(i.start<s)continue
const t=e.I(xdtAttribute(i,"Locator",n))??""
const o=isInMailSettings(i)||isLocatedMail(t)
if(o&&!isPart(i,t))r.push(i)
if(o||isPart(i,t))s=i.end}return r}function isInMailSettings({name:e,parent:t}){return localName(e)==="smtp"&&t!==null&&localName(t.name)==="mailSettings"}function localName(e){return e.slice(e.indexOf(":")+1)}const u=/(?:\/|::|local-name\(\) *= *["'])(?:smtp|network|specifiedPickupDirectory)(?![\w.-])/
function isLocatedMail(e){return/^\s*XPath\s*\(/.test(e)&&u.test(e)}const f=/@path *= *(?:'(?!\.?')|"(?!\.?"))/
function isPart(t,n){if(f.test(n))return true
const r=localName(t.name)==="location"?e.I(t.attribute("path")):null
return r!==null&&r!==""&&r!=="."}const d=50
function passwordsIn(t){const n=new Set
for(const r of t){for(const{attributes:t}of elementsIn(r)){for(const{name:r,raw:s}of t){const t=r==="password"?e.C(s).value:""
if(e.aQ(t))n.add(t)}}}return[...n]}function passwordsInComments(t,n){const r=n.slice(0,d).flatMap(t=>[e.R(t,'"'),e.R(t,"'"),t])
if(r.length===0)return[]
const s=[...new Set(r)].sort((e,t)=>t.length-e.length)
const i=[]
for(const{start:e,end:n}of commentsIn(t)){const r=t.text.slice(e,n)
if(!s.some(e=>r.includes(e)))continue
const o=s.reduce((e,t)=>e.replaceAll(t,"***"),r)
i.push({start:e,end:n,text:o})}return i}function*commentsIn({nodes:e,root:t}){yield*e.filter(({kind:e})=>e==="comment")
for(const e of elementsIn(t)){yield*e.nodes.filter(({kind:e})=>e==="comment")}}const m=["all","plain","none"]
const p=new Set(["mailSettings","system.net","location"])
function pruned(e,t){const n=new Set(e)
for(let r=e;r.length>0;){const e=new Set(r.flatMap(({parent:e})=>e??[]))
const s=[...e].filter(e=>isPrunable(e,t,n))
for(const e of s){for(const t of e.children)n.delete(t)
n.add(e)}r=s}return[...n]}function isPrunable(e,t,n){if(t==="none"||e.parent===null||!p.has(e.name))return false
if(t==="plain"&&e.attributes.length>0)return false
if(e.attributes.some(({raw:e})=>/^\s*(?:Replace|Remove)/.test(e)))return false
return e.nodes.every(e=>e.kind==="element"&&n.has(e))}function lineOf(e,{start:n,end:r}){const s=t.j(e,n)
if(s===null)return{start:n,end:r,text:""}
const{eol:i,indent:o}=s
return{start:Math.max(0,n-o.length-i.length),end:r,text:""}}const h=/\r\n|\r|\n/
function newTransform(t,n){const{text:s}=n.source
const i=h.exec(s)?.[0]??"\n"
const o=require("./deferred_injecting.js").b(s,n.document.root)
const c={at:{eol:i,indent:o},unit:o}
const l={prefix:"xdt",escape:e.R,leavesNamespace:false}
return['<?xml version="1.0" encoding="utf-8"?>',`<configuration xmlns:xdt="${r.X}" xdt:Locator="${a}">`,...blockOf(t,l).map(e=>o+require("./deferred_injecting.js").r(e,c)),"</configuration>",""].join(i)}function*completions(e){const{file:t,mail:n,replaced:r}=e
const{text:s}=t.source
const{root:i}=t.document
const o=stepsOnMail(t.document)
const a=passwordsInComments(t.document,r)
const c=insertedByBlock(i,o,rootPrefix(i).prefix)
if(c!==null)yield[...require("./deferred_injecting.js").a(c,typed(n),pageOf(t)).edits,...a]
for(const t of variantsFor(i)){const n=pruned(o,t.pruning).map(e=>lineOf(s,e))
yield[...additions(e,t),...n,...outside(a,n)]}}function outside(e,t){const n=t.toSorted((e,t)=>e.start-t.start)
let r=0
return e.toSorted((e,t)=>e.start-t.start).filter(e=>{while((n[r]?.end??Infinity)<=e.start)r+=1
return e.start<(n[r]?.start??Infinity)})}function variantsFor(e){const t=e.attribute(`${rootPrefix(e).prefix}:Locator`)!==null
const n=e.attribute("xmlns")===null?[false]:[false,true]
return(t?[false]:[false,true]).flatMap(e=>n.flatMap(t=>m.map(n=>({pruning:n,locatesRoot:e,leavesNamespace:t}))))}function additions({file:e,mail:t},{locatesRoot:n,leavesNamespace:s}){const{root:i}=e.document
const{prefix:o,isDeclared:c}=rootPrefix(i)
const l=[...c?[]:[` xmlns:${o}="${r.X}"`],...n?[` ${o}:Locator="${a}"`]:[]]
const u=i.attributes.at(-1)?.end??i.nameEnd
const f=i.nodes.at(-1)??null
const{escape:d}=pageOf(e)
const m=blockOf(t,{prefix:o,escape:d,leavesNamespace:s})
return[...l.length===0?[]:[{start:u,end:u,text:l.join("")}],require("./deferred_injecting.js").c(e.source.text,{parent:i,after:f},m)]}function pageOf({source:t}){const n=t.encoding.startsWith("utf")
return{text:t.text,escape:(r,s)=>e.aY(e.R(r,s),n?t.encoding:"us-ascii")}}function typed(e){return s.S.flatMap(t=>{const n=e.find(({element:e,name:n})=>e===t.element&&n===t.name)
if(n===undefined)return[{attribute:t,value:null}]
const r=t.read(n.value)
return r===null?[]:[{attribute:t,value:r}]})}const g=/^(?:lockItem|lockAttributes|lockAllAttributesExcept|lockElements|lockAllElementsExcept)$/
const v=/^configBuilders$/
function mailToday({document:t},n){const r=[]
for(const i of s.m(t).smtp){const t=e.I(i.attribute("configSource"))
const s=t===null?i:n.get(t)?.document.root
if(s?.name!=="smtp")return{ok:false,kind:"config-source"}
if(s.attribute("configProtectionProvider")!==null)return{ok:false,kind:"encrypted"}
r.push(s)}return{ok:true,smtp:r}}function ambiguousSetting(e,t){const[n,...r]=e
if(n===undefined)return null
const i=s.S.find(e=>t[e.name]===undefined&&r.some(t=>differs(e,t,n)))
return i?.name??null}function differs(e,t,n){if(textOf(t,e)===textOf(n,e))return false
const[r,i]=[t,n].map(e=>s.d([e]))
return r==null||r[e.name]!==i?.[e.name]}function entitySetting(t,n){const r=s.S.find(({element:r,name:i})=>t.some(t=>{const o=s.e(t,r)?.attribute(i)??null
if(n[i]!==undefined||o===null)return false
return e.C(o.raw).hasEntityReference}))
return r?.name??null}function textOf(t,{element:n,name:r}){return e.I(s.e(t,n)?.attribute(r)??null)}function wholeMail(e,t){const n=require("./deferred_injecting.js").w(e,t)
const r=s.S.map(e=>({attribute:e,value:valueFor(e,n,t)}))
return{attributes:[...r.flatMap(({attribute:{element:e,name:t},value:n})=>n===null?[]:[{element:e,name:t,value:n}]),...t===null?[]:keptAttributes(t)],expected:r.flatMap(({attribute:e,value:t})=>expectationOf(e,t))}}function valueFor(e,t,n){const r=n&&textOf(n,e)
const s=t.find(t=>t.attribute===e)
if(s===undefined)return r
if(s.value===null)return null
return r!==null&&e.read(r)===s.value?r:String(s.value)}function expectationOf({name:e,read:t},n){if(n===null)return[{setting:e,value:null}]
const r=t(n)
return r===null?[]:[{setting:e,value:r}]}function keptAttributes(t){return s.a.flatMap(n=>(s.e(t,n)?.attributes??[]).flatMap(({name:t,raw:r})=>g.test(t)||n==="smtp"&&v.test(t)?[{element:n,name:t,value:e.C(r).value}]:[]))}function changesBetween(e,{attributes:t}){return s.S.flatMap(n=>{const{element:r,name:s}=n
const i=e&&textOf(e,n)
const o=t.find(e=>e.element===r&&e.name===s)
const a=o?.value??null
return i===a?[]:[{setting:s,before:i,after:a}]})}function hasExactly(t,{attributes:n}){const{smtp:r}=s.m(t)
const[i]=r
if(i===undefined||r.length>1)return false
if(t.root.children.some(({name:e})=>e==="smtp"))return false
const o=[i,...i.children].flatMap(t=>t.attributes.map(({name:n,raw:r})=>pair(t.name,n,e.C(r).value)))
const a=new Set(n.map(({element:e,name:t,value:n})=>pair(e,t,n)))
return o.length===a.size&&o.every(e=>a.has(e))}function pair(...e){return JSON.stringify(e)}function transformPath(e,t){return e.replace(/(?:\.config)?$/i,e=>`.${t}.xdt${e||".config"}`)}function atStart({path:t,bytes:n}){const r=e.ac(n)
const s=r.ok?r.source:{text:"",range:()=>k}
return{file:{path:t,source:s},span:{start:0,end:0}}}const k={line:1,column:1,endLine:1,endColumn:1}
function atElement(e,t){return{file:e,span:s.n(t)}}function todayIn(e){const{base:t,companions:n,before:r,target:s,after:i}=e
const o=s.file===null?[]:[s.file]
const a=chained(t,[...r,...o])
if(!a.ok)return refused$1({kind:"fails",...atStart(a.failed)})
const c=chained(a.file,i)
if(!c.ok)return refused$1({kind:"fails",...atStart(c.failed)})
const l=readBySite(a.file)
if(l===null)return refused$1({kind:"fails",...atStart(t)})
const u=mailToday(l,n)
return u.ok?u:refused$1({kind:u.kind,...atStart(s.file??t)})}function refused$1(e){return{ok:false,obstacle:e}}function unclearIn({base:e,target:t},n,r){const s=atStart(t.file??e)
const i=ambiguousSetting(n,r)
if(i!==null)return{kind:"ambiguous",setting:i,...s}
const o=entitySetting(n,r)
return o===null?null:{kind:"entity",setting:o,...s}}function lostIn({base:e},{expected:t}){const n=r.r(e)
const s=t.find(({value:e})=>n.ok&&typeof e==="string"&&r.l(e,n.file))
return s===undefined?null:{kind:"characters",setting:s.setting,...atStart(e)}}function shortfallOf({base:e,before:t,after:n},r,s){const i=r===null?[]:[r]
const o={kind:"hindered",...atStart(r??e)}
const a=chained(e,[...t,...i])
if(!a.ok&&a.failed===e)return{kind:"fails",...atStart(e)}
if(!a.ok||!isExact(a.file,s))return o
let c=a.file
for(const e of n){const t=chained(c,[e])
if(!t.ok)return{kind:"fails",...atStart(t.failed)}
if(!isExact(t.file,s))return overriddenBy(e)
c=t.file}const l=chained(c,[...t,...i,...n])
return l.ok&&!isExact(l.file,s)?o:null}function isExact(e,t){const n=readBySite(e)
return n!==null&&hasExactly(n.document,t)}function overriddenBy(e){const t=readBySite(e)
const[n]=t===null?[]:stepsOnMail(t.document)
const r=t===null||n===undefined?atStart(e):atElement(t,n)
return{kind:"overridden",...r}}function injectionInto(e,t){const n=todayIn(e)
if(!n.ok)return n
const[r=null]=n.smtp
const s=wholeMail(t,r)
const i=servedIn(e)??unclearIn(e,n.smtp,t)??lostIn(e,s)
if(i!==null)return{ok:false,obstacle:i}
const{path:o,file:a}=e.target
const c=a===null?null:readBySite(a)
if(a!==null&&c===null)return refused({kind:"fails",...atStart(a)})
const l=replacedPasswords(t,c,n.smtp)
const u=c??newFile(o)
const f=editsFor({site:e,mail:s,read:c,replaced:l},u)
if(!f.ok)return f
const{expected:d}=s
const m={file:u,isNew:c===null,edits:f.edits,changes:changesBetween(r,s),expected:f.edits.length===0?[]:d}
return{ok:true,injection:m}}function refused(e){return{ok:false,obstacle:e}}function newFile(t){return{path:t,bytes:new Uint8Array,source:new e.aq("","utf-8",n.Buffer.alloc(0))}}function servedIn({base:e,target:{file:n}}){if(n===null)return null
if(t.o(n)===t.o(e))return{kind:"base",...atStart(n)}
return t.i(n)?null:{kind:"served",...atStart(n)}}function replacedPasswords({password:e},t,n){if(e===undefined)return[]
const r=t===null?[]:stepsOnMail(t.document)
return passwordsIn([...n,...r]).filter(t=>t!==e)}function editsFor(t,{path:n,source:r}){const{site:s,mail:i,replaced:o}=t
const a=o.length===0&&shortfallOf(s,s.target.file,i)===null
if(a)return{ok:true,edits:[]}
let c=null
for(const o of waysFor(t)){const t={path:n,bytes:r.encode(e.aD(r.text,o))}
const a=shortfallOf(s,t,i)
if(a===null)return{ok:true,edits:o}
c??=a}return refused(c??{kind:"hindered",...atStart(s.base)})}function waysFor({site:e,mail:{attributes:t},read:n,replaced:r}){if(n!==null)return completions({file:n,mail:t,replaced:r})
return[[{start:0,end:0,text:newTransform(t,e.base)}]]}function readBackInsertion(e,t){return i.readBack(e,t,e=>Object.entries(e).some(([e,t])=>e.endsWith(":Transform")&&t==="Insert"))}function saying(t,n,r){return s=>{if(s.kind!==t)return[]
const{file:i,span:o}=s
const a="setting"in s?s.setting:""
const c=e.S.find(([,e])=>e===a)?.[0]??""
return[{file:i,span:o,message:n,hint:r,names:{setting:a,input:c}}]}}const b={id:"inject/transform-fails",level:"runtime",severity:"error",words:[],check:saying("fails","This file keeps the environment from being judged, so nothing is injected into it.",`Mend it first: run ${e.T} in mode "check" with the same "environment", which says what is wrong.`)}
const w={id:"inject/transform-encrypted",level:"runtime",severity:"error",words:[],check:saying("encrypted","The <smtp> that this environment gets is encrypted, and what is in it is not known here.","Decrypt the section with aspnet_regiis, or let the transform replace it as a whole with settings of its own.")}
const y={id:"inject/transform-environment",level:"runtime",severity:"error",words:[],check:saying("environment-name",`${e.a7(e.t("environment"))} cannot be a part of the name of a transform.`,"Give the name of the environment alone: live, staging or development.")}
const x={id:"inject/transform-config-source",level:"runtime",severity:"error",words:[],check:saying("config-source","The <smtp> that this environment gets stands in another file, which is not known here.","Take configSource out of the transform.")}
const S={id:"inject/transform-overridden",level:"runtime",severity:"error",words:[],check:saying("overridden","This transform is applied after the one that settings go into, and changes them again.","Take the mail settings out of this file, or give it a name that comes earlier in the alphabet.")}
const I={id:"inject/transform-hindered",level:"runtime",severity:"error",words:[],check:saying("hindered","Whatever is written into this transform, the site does not get the settings that are wanted.","Take the steps out that replace or remove the root or <system.net>, or move them to a transform that is applied earlier.")}
const j={id:"inject/transform-served",level:"runtime",severity:"error",words:[],check:saying("served","A web server may hand this file out, so no password is written into it.","Let the path be a file and not a link, with a name that ends in .config.")}
const O={id:"inject/transform-is-base",level:"runtime",severity:"error",words:[],check:saying("base","This path is a link to the file that the transform is for, which must not become a transform.","Put a file of its own in the place of the link.")}
const M={id:"inject/transform-entity",level:"runtime",severity:"error",words:[],check:saying("entity","The value of {setting} contains a reference to an entity, which cannot be written into a transform.",`Give ${e.t("{input}")} too, or write the value itself in place of the reference.`)}
const $={id:"inject/transform-characters",level:"runtime",severity:"error",words:[],check:saying("characters","The file is saved in an encoding that lacks a character of {setting}, so that the site would get another value.",'Save the file as UTF-8, with encoding="utf-8" in its first line.')}
const P=[b,y,w,x,S,I,j,O,M,$]
async function injecting(e,t){const{asItIs:n}=e
const r=await injectionFor(e,t)
if(!r.ok)return refusing(n,r.obstacle)
const{injection:s}=r
const i={...n,obstacles:(t,n)=>ownObstacles(e,t,n),inject:()=>s,reopen:async t=>({...await e.with(t),misread:e=>Promise.resolve(misread(t,e))}),misread:()=>Promise.resolve([])}
if(s.edits.length===0)return i
const structure=(t,n)=>e.files.own.structure(t,n).filter(({level:e})=>e==="file")
return{...i,structure:structure}}function refusing(t,n){const obstacles=(r,s)=>{const i=t.structure(r,s).filter(({severity:e,level:t})=>e==="error"&&t==="runtime")
if(n.kind==="fails"&&i.length>0)return i
const a=e.Q(P,n,r)
return a.map(t=>e.P(t,{intent:r,locate:s,voice:o.v}))}
return{...t,injectable:false,obstacles:obstacles,structure:(e,n)=>{const r=t.structure(e,n)
const s=obstacles(e,n).filter(({rule:e})=>r.every(t=>t.rule!==e))
return[...r,...s]}}}function ownObstacles({files:e},t,n){return e.own.obstacles(t,n).filter(({rule:e})=>e==="inject/mail-kit-option")}async function injectionFor(t,{settings:n}){const{file:r}=t.files
const{environment:s}=t.deployment
const i=e.aI(transformPath(r.path,s),r.path)===s&&s.trim()===s
return i?injectionInto(await transformSite(t),n):{ok:false,obstacle:{kind:"environment-name",...atStart(r)}}}async function transformSite({files:t,deployment:n}){const{environment:r,transforms:s}=n
const i=transformPath(t.file.path,r)
const o=s.find(({path:e})=>e.toLowerCase()===i.toLowerCase())
const a=o?.path??i
const c=e.aH([...s.map(e=>e.path),a])
const l=c.indexOf(a)
const others=e=>s.filter(t=>t!==o&&e(c.indexOf(t.path))).map(rawOf)
return{base:t.file,companions:await companionsOf(t),before:others(e=>e<l),target:{path:a,file:o===undefined?null:rawOf(o)},after:others(e=>e>l)}}function rawOf({path:e,raw:t}){return t??{path:e,bytes:new Uint8Array}}async function companionsOf({companions:t}){const n=new Map
for(const{name:r,companion:s}of t){const t=s.status==="found"?await e.O(s.file):null
if(t?.ok===true)n.set(r,t.file)}return n}function misread({bytes:t},{expected:n}){const r=e.ac(t)
return readBackInsertion(r.ok?r.source.text:"",n)}exports.injecting=injecting

