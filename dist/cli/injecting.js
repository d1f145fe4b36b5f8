"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./web_config.js")
const e=require("./base.js")
const n=require("node:buffer")
const r=require("./layered.js")
const s=require("./read-back.js")
const o=require("./transforms.js")
function chained(t,e){let n=t
for(const t of e){const e=applied(n,t)
if(!e.ok)return e
n=e.file}return{ok:true,file:n}}function applied(t,e){const n=r.r(t)
if(!n.ok)return{ok:false,failed:t}
const s=r.r(e)
if(!s.ok)return{ok:false,failed:e}
const o=r.t(n.file,s.file)
if(!o.ok)return{ok:false,failed:o.refusal.file==="base"?t:e}
if(!o.applies)return{ok:false,failed:e}
if(o.unsaved!==null)return{ok:false,failed:o.unsaved==="encoding"?t:e}
return{ok:true,file:r.s(n.file,o.edits)}}function readBySite(t){const n=e.R(t.bytes)
if(!n.ok)return null
const{source:r}=n
const s=e.aj(r.text)
return s.ok?{...t,source:r,document:s.document}:null}const i="XPath(/*)"
const a="/*[local-name()='system.net']/*[local-name()='mailSettings']/*[local-name()='smtp']"
const l=`XPath(/*${a} | /*/*[local-name()='location'][not(@path) or @path='' or @path='.']${a})`
function blockOf(t,{prefix:e,escape:n,leavesNamespace:r}){const xdt=(t,r)=>({name:`${e}:${t}`,escaped:n(r,'"')})
const settingsOf=e=>t.filter(t=>t.element===e).map(({name:t,value:e})=>({name:t,escaped:n(e,'"')}))
const s=r?[{name:"xmlns",escaped:""}]:[]
const o=[xdt("Transform","RemoveAll"),xdt("SupressWarnings","true")]
const groupWith=(t,e,n=s)=>({name:t,attributes:[...n,xdt("Transform","InsertIfMissing")],children:e})
const i={name:"smtp",attributes:[...settingsOf("smtp"),xdt("Transform","Insert")],children:["network","specifiedPickupDirectory"].map(t=>({name:t,attributes:settingsOf(t),children:[]})).filter(({attributes:t})=>t.length>0)}
const a=groupWith("mailSettings",[{name:"smtp",attributes:o,children:[]},i],[])
const c=[...s,xdt("Locator",l),...o]
return[{name:"smtp",attributes:c,children:[]},groupWith("system.net",[a])]}function insertedByBlock(t,n,r){const reads=(t,n,s)=>{const o=t?.attribute(`${r}:${n}`)??null
return o!==null&&e.v(o.raw).value===s}
const[s,o,i,...a]=n
const c=i?.parent??undefined
const u=c?.parent??undefined
const f=a.length===0&&s?.parent===t&&reads(s,"Locator",l)&&reads(s,"Transform","RemoveAll")&&o?.parent===c&&reads(o,"Transform","RemoveAll")&&reads(i,"Transform","Insert")&&reads(c,"Transform","InsertIfMissing")&&reads(u,"Transform","InsertIfMissing")&&u?.parent===t&&t.children.at(-1)===u
return f?i??null:null}function*elementsIn(t){const e=[t]
for(let t=e.pop();t!==undefined;t=e.pop()){yield t
for(const n of[...t.children].reverse())e.push(n)}}function xdtPrefixes({root:t}){const e=new Set
for(const n of elementsIn(t)){for(const t of declaredIn(n))e.add(t)}return e}function declaredIn({attributes:t}){return t.flatMap(({name:t,raw:n})=>t.startsWith("xmlns:")&&e.v(n).value===r.X?[t.slice("xmlns:".length)]:[])}function xdtAttribute({attributes:t},e,n){const r=t.find(({name:t})=>t.endsWith(`:${e}`)&&n.has(t.slice(0,-e.length-1)))
return r??null}function rootPrefix(t){const[e]=declaredIn(t)
if(e!==undefined)return{prefix:e,isDeclared:true}
let n="xdt"
for(let e=2;t.attribute(`xmlns:${n}`)!==null;e+=1){n=`xdt${e}`}return{prefix:n,isDeclared:false}}function stepsOnMail(t){const n=xdtPrefixes(t)
const r=[]
let s=0
for(const o of elementsIn(t.root)){if(o.start<s)continue
const t=e.x(xdtAttribute(o,"Locator",n))??""
const i=isInMailSettings(o)||isLocatedMail(t)
if(i&&!isPart(o,t))r.push(o)
if(i||isPart(o,t))s=o.end}return r}function isInMailSettings({name:t,parent:e}){return localName(t)==="smtp"&&e!==null&&localName(e.name)==="mailSettings"}function localName(t){return t.slice(t.indexOf(":")+1)}const c=/(?:\/|::|local-name\(\) *= *["'])(?:smtp|network|specifiedPickupDirectory)(?![\w.-])/
function isLocatedMail(t){return/^\s*XPath\s*\(/.test(t)&&c.test(t)}const u=/@path *= *(?:'(?!\.?')|"(?!\.?"))/
function isPart(t,n){if(u.test(n))return true
const r=localName(t.name)==="location"?e.x(t.attribute("path")):null
return r!==null&&r!==""&&r!=="."}const f=50
function passwordsIn(t){const n=new Set
for(const r of t){for(const{attributes:t}of elementsIn(r)){for(const{name:r,raw:s}of t){const t=r==="password"?e.v(s).value:""
if(e.ad(t))n.add(t)}}}return[...n]}function passwordsInComments(t,n){const r=n.slice(0,f).flatMap(t=>[e.G(t,'"'),e.G(t,"'"),t])
if(r.length===0)return[]
const s=[...new Set(r)].sort((t,e)=>e.length-t.length)
const o=[]
for(const{start:e,end:n}of commentsIn(t)){const r=t.text.slice(e,n)
if(!s.some(t=>r.includes(t)))continue
const i=s.reduce((t,e)=>t.replaceAll(e,"***"),r)
o.push({start:e,end:n,text:i})}return o}function*commentsIn({nodes:t,root:e}){yield*t.filter(({kind:t})=>t==="comment")
for(const t of elementsIn(e)){yield*t.nodes.filter(({kind:t})=>t==="comment")}}const d=["all","plain","none"]
const m=new Set(["mailSettings","system.net","location"])
function pruned(t,e){const n=new Set(t)
for(let r=t;r.length>0;){const t=new Set(r.flatMap(({parent:t})=>t??[]))
const s=[...t].filter(t=>isPrunable(t,e,n))
for(const t of s){for(const e of t.children)n.delete(e)
n.add(t)}r=s}return[...n]}function isPrunable(t,e,n){if(e==="none"||t.parent===null||!m.has(t.name))return false
if(e==="plain"&&t.attributes.length>0)return false
if(t.attributes.some(({raw:t})=>/^\s*(?:Replace|Remove)/.test(t)))return false
return t.nodes.every(t=>t.kind==="element"&&n.has(t))}function lineOf(e,{start:n,end:r}){const s=t.e(e,n)
if(s===null)return{start:n,end:r,text:""}
const{eol:o,indent:i}=s
return{start:Math.max(0,n-i.length-o.length),end:r,text:""}}const p=/\r\n|\r|\n/
function newTransform(n,s){const{text:o}=s.source
const a=p.exec(o)?.[0]??"\n"
const l=t.A(o,s.document.root)
const c={at:{eol:a,indent:l},unit:l}
const u={prefix:"xdt",escape:e.G,leavesNamespace:false}
return['<?xml version="1.0" encoding="utf-8"?>',`<configuration xmlns:xdt="${r.X}" xdt:Locator="${i}">`,...blockOf(n,u).map(e=>l+t.B(e,c)),"</configuration>",""].join(a)}function*completions(e){const{file:n,mail:r,replaced:s}=e
const{text:o}=n.source
const{root:i}=n.document
const a=stepsOnMail(n.document)
const l=passwordsInComments(n.document,s)
const c=insertedByBlock(i,a,rootPrefix(i).prefix)
if(c!==null)yield[...t.z(c,typed(r),pageOf(n)).edits,...l]
for(const t of variantsFor(i)){const n=pruned(a,t.pruning).map(t=>lineOf(o,t))
yield[...additions(e,t),...n,...outside(l,n)]}}function outside(t,e){const n=e.toSorted((t,e)=>t.start-e.start)
let r=0
return t.toSorted((t,e)=>t.start-e.start).filter(t=>{while((n[r]?.end??Infinity)<=t.start)r+=1
return t.start<(n[r]?.start??Infinity)})}function variantsFor(t){const e=t.attribute(`${rootPrefix(t).prefix}:Locator`)!==null
const n=t.attribute("xmlns")===null?[false]:[false,true]
return(e?[false]:[false,true]).flatMap(t=>n.flatMap(e=>d.map(n=>({pruning:n,locatesRoot:t,leavesNamespace:e}))))}function additions({file:e,mail:n},{locatesRoot:s,leavesNamespace:o}){const{root:a}=e.document
const{prefix:l,isDeclared:c}=rootPrefix(a)
const u=[...c?[]:[` xmlns:${l}="${r.X}"`],...s?[` ${l}:Locator="${i}"`]:[]]
const f=a.attributes.at(-1)?.end??a.nameEnd
const d=a.nodes.at(-1)??null
const{escape:m}=pageOf(e)
const p=blockOf(n,{prefix:l,escape:m,leavesNamespace:o})
return[...u.length===0?[]:[{start:f,end:f,text:u.join("")}],t.C(e.source.text,{parent:a,after:d},p)]}function pageOf({source:t}){const n=t.encoding.startsWith("utf")
return{text:t.text,escape:(r,s)=>e.ak(e.G(r,s),n?t.encoding:"us-ascii")}}function typed(e){return t.S.flatMap(t=>{const n=e.find(({element:e,name:n})=>e===t.element&&n===t.name)
if(n===undefined)return[{attribute:t,value:null}]
const r=t.read(n.value)
return r===null?[]:[{attribute:t,value:r}]})}const h=/^(?:lockItem|lockAttributes|lockAllAttributesExcept|lockElements|lockAllElementsExcept)$/
const g=/^configBuilders$/
function mailToday({document:n},r){const s=[]
for(const o of t.m(n).smtp){const t=e.x(o.attribute("configSource"))
const n=t===null?o:r.get(t)?.document.root
if(n?.name!=="smtp")return{ok:false,kind:"config-source"}
if(n.attribute("configProtectionProvider")!==null)return{ok:false,kind:"encrypted"}
s.push(n)}return{ok:true,smtp:s}}function ambiguousSetting(e,n){const[r,...s]=e
if(r===undefined)return null
const o=t.S.find(t=>n[t.name]===undefined&&s.some(e=>differs(t,e,r)))
return o?.name??null}function differs(e,n,r){if(textOf(n,e)===textOf(r,e))return false
const[s,o]=[n,r].map(e=>t.o([e]))
return s==null||s[e.name]!==o?.[e.name]}function entitySetting(n,r){const s=t.S.find(({element:s,name:o})=>n.some(n=>{const i=t.q(n,s)?.attribute(o)??null
if(r[o]!==undefined||i===null)return false
return e.v(i.raw).hasEntityReference}))
return s?.name??null}function textOf(n,{element:r,name:s}){return e.x(t.q(n,r)?.attribute(s)??null)}function wholeMail(e,n){const r=t.D(e,n)
const s=t.S.map(t=>({attribute:t,value:valueFor(t,r,n)}))
return{attributes:[...s.flatMap(({attribute:{element:t,name:e},value:n})=>n===null?[]:[{element:t,name:e,value:n}]),...n===null?[]:keptAttributes(n)],expected:s.flatMap(({attribute:t,value:e})=>expectationOf(t,e))}}function valueFor(t,e,n){const r=n&&textOf(n,t)
const s=e.find(e=>e.attribute===t)
if(s===undefined)return r
if(s.value===null)return null
return r!==null&&t.read(r)===s.value?r:String(s.value)}function expectationOf({name:t,read:e},n){if(n===null)return[{setting:t,value:null}]
const r=e(n)
return r===null?[]:[{setting:t,value:r}]}function keptAttributes(n){return t.E.flatMap(r=>(t.q(n,r)?.attributes??[]).flatMap(({name:t,raw:n})=>h.test(t)||r==="smtp"&&g.test(t)?[{element:r,name:t,value:e.v(n).value}]:[]))}function changesBetween(e,{attributes:n}){return t.S.flatMap(t=>{const{element:r,name:s}=t
const o=e&&textOf(e,t)
const i=n.find(t=>t.element===r&&t.name===s)
const a=i?.value??null
return o===a?[]:[{setting:s,before:o,after:a}]})}function hasExactly(n,{attributes:r}){const{smtp:s}=t.m(n)
const[o]=s
if(o===undefined||s.length>1)return false
if(n.root.children.some(({name:t})=>t==="smtp"))return false
const i=[o,...o.children].flatMap(t=>t.attributes.map(({name:n,raw:r})=>pair(t.name,n,e.v(r).value)))
const a=new Set(r.map(({element:t,name:e,value:n})=>pair(t,e,n)))
return i.length===a.size&&i.every(t=>a.has(t))}function pair(...t){return JSON.stringify(t)}function transformPath(t,e){return t.replace(/(?:\.config)?$/i,t=>`.${e}.xdt${t||".config"}`)}function atStart({path:t,bytes:n}){const r=e.R(n)
const s=r.ok?r.source:{text:"",range:()=>v}
return{file:{path:t,source:s},span:{start:0,end:0}}}const v={line:1,column:1,endLine:1,endColumn:1}
function atElement(e,n){return{file:e,span:t.n(n)}}function todayIn(t){const{base:e,companions:n,before:r,target:s,after:o}=t
const i=s.file===null?[]:[s.file]
const a=chained(e,[...r,...i])
if(!a.ok)return refused$1({kind:"fails",...atStart(a.failed)})
const l=chained(a.file,o)
if(!l.ok)return refused$1({kind:"fails",...atStart(l.failed)})
const c=readBySite(a.file)
if(c===null)return refused$1({kind:"fails",...atStart(e)})
const u=mailToday(c,n)
return u.ok?u:refused$1({kind:u.kind,...atStart(s.file??e)})}function refused$1(t){return{ok:false,obstacle:t}}function unclearIn({base:t,target:e},n,r){const s=atStart(e.file??t)
const o=ambiguousSetting(n,r)
if(o!==null)return{kind:"ambiguous",setting:o,...s}
const i=entitySetting(n,r)
return i===null?null:{kind:"entity",setting:i,...s}}function lostIn({base:t},{expected:e}){const n=r.r(t)
const s=e.find(({value:t})=>n.ok&&typeof t==="string"&&r.l(t,n.file))
return s===undefined?null:{kind:"characters",setting:s.setting,...atStart(t)}}function shortfallOf({base:t,before:e,after:n},r,s){const o=r===null?[]:[r]
const i={kind:"hindered",...atStart(r??t)}
const a=chained(t,[...e,...o])
if(!a.ok&&a.failed===t)return{kind:"fails",...atStart(t)}
if(!a.ok||!isExact(a.file,s))return i
let l=a.file
for(const t of n){const e=chained(l,[t])
if(!e.ok)return{kind:"fails",...atStart(e.failed)}
if(!isExact(e.file,s))return overriddenBy(t)
l=e.file}const c=chained(l,[...e,...o,...n])
return c.ok&&!isExact(c.file,s)?i:null}function isExact(t,e){const n=readBySite(t)
return n!==null&&hasExactly(n.document,e)}function overriddenBy(t){const e=readBySite(t)
const[n]=e===null?[]:stepsOnMail(e.document)
const r=e===null||n===undefined?atStart(t):atElement(e,n)
return{kind:"overridden",...r}}function injectionInto(t,e){const n=todayIn(t)
if(!n.ok)return n
const[r=null]=n.smtp
const s=wholeMail(e,r)
const o=servedIn(t)??unclearIn(t,n.smtp,e)??lostIn(t,s)
if(o!==null)return{ok:false,obstacle:o}
const{path:i,file:a}=t.target
const l=a===null?null:readBySite(a)
if(a!==null&&l===null)return refused({kind:"fails",...atStart(a)})
const c=replacedPasswords(e,l,n.smtp)
const u=l??newFile(i)
const f=editsFor({site:t,mail:s,read:l,replaced:c},u)
if(!f.ok)return f
const{expected:d}=s
const m={file:u,isNew:l===null,edits:f.edits,changes:changesBetween(r,s),expected:f.edits.length===0?[]:d}
return{ok:true,injection:m}}function refused(t){return{ok:false,obstacle:t}}function newFile(t){return{path:t,bytes:new Uint8Array,source:new e._("","utf-8",n.Buffer.alloc(0))}}function servedIn({base:e,target:{file:n}}){if(n===null)return null
if(t.r(n)===t.r(e))return{kind:"base",...atStart(n)}
return t.F(n)?null:{kind:"served",...atStart(n)}}function replacedPasswords({password:t},e,n){if(t===undefined)return[]
const r=e===null?[]:stepsOnMail(e.document)
return passwordsIn([...n,...r]).filter(e=>e!==t)}function editsFor(t,{path:n,source:r}){const{site:s,mail:o,replaced:i}=t
const a=i.length===0&&shortfallOf(s,s.target.file,o)===null
if(a)return{ok:true,edits:[]}
let l=null
for(const i of waysFor(t)){const t={path:n,bytes:r.encode(e.al(r.text,i))}
const a=shortfallOf(s,t,o)
if(a===null)return{ok:true,edits:i}
l??=a}return refused(l??{kind:"hindered",...atStart(s.base)})}function waysFor({site:t,mail:{attributes:e},read:n,replaced:r}){if(n!==null)return completions({file:n,mail:e,replaced:r})
return[[{start:0,end:0,text:newTransform(e,t.base)}]]}function readBackInsertion(t,e){return s.readBack(t,e,t=>Object.entries(t).some(([t,e])=>t.endsWith(":Transform")&&e==="Insert"))}function saying(t,n,r){return s=>{if(s.kind!==t)return[]
const{file:o,span:i}=s
const a="setting"in s?s.setting:""
const l=e.S.find(([,t])=>t===a)?.[0]??""
return[{file:o,span:i,message:n,hint:r,names:{setting:a,input:l}}]}}const k={id:"inject/transform-fails",level:"runtime",severity:"error",words:[],check:saying("fails","This file keeps the environment from being judged, so nothing is injected into it.",'Mend it first: run this action in mode "check" with the same "environment", which says what is wrong.')}
const b={id:"inject/transform-encrypted",level:"runtime",severity:"error",words:[],check:saying("encrypted","The <smtp> that this environment gets is encrypted, and what is in it is not known here.","Decrypt the section with aspnet_regiis, or let the transform replace it as a whole with settings of its own.")}
const w={id:"inject/transform-environment",level:"runtime",severity:"error",words:[],check:saying("environment-name",'The input "environment" cannot be a part of the name of a transform.',"Give the name of the environment alone: live, staging or development.")}
const y={id:"inject/transform-config-source",level:"runtime",severity:"error",words:[],check:saying("config-source","The <smtp> that this environment gets stands in another file, which is not known here.","Take configSource out of the transform.")}
const x={id:"inject/transform-overridden",level:"runtime",severity:"error",words:[],check:saying("overridden","This transform is applied after the one that settings go into, and changes them again.","Take the mail settings out of this file, or give it a name that comes earlier in the alphabet.")}
const S={id:"inject/transform-hindered",level:"runtime",severity:"error",words:[],check:saying("hindered","Whatever is written into this transform, the site does not get the settings that are wanted.","Take the steps out that replace or remove the root or <system.net>, or move them to a transform that is applied earlier.")}
const I={id:"inject/transform-served",level:"runtime",severity:"error",words:[],check:saying("served","A web server may hand this file out, so no password is written into it.","Let the path be a file and not a link, with a name that ends in .config.")}
const O={id:"inject/transform-is-base",level:"runtime",severity:"error",words:[],check:saying("base","This path is a link to the file that the transform is for, which must not become a transform.","Put a file of its own in the place of the link.")}
const j={id:"inject/transform-entity",level:"runtime",severity:"error",words:[],check:saying("entity","The value of {setting} contains a reference to an entity, which cannot be written into a transform.",'Give the input "{input}" too, or write the value itself in place of the reference.')}
const M={id:"inject/transform-characters",level:"runtime",severity:"error",words:[],check:saying("characters","The file is saved in an encoding that lacks a character of {setting}, so that the site would get another value.",'Save the file as UTF-8, with encoding="utf-8" in its first line.')}
const P=[k,w,b,y,x,S,I,O,j,M]
async function injecting(t,e){const{asItIs:n}=t
const r=await injectionFor(t,e)
if(!r.ok)return refusing(n,r.obstacle)
const{injection:s}=r
const o={...n,obstacles:(e,n)=>ownObstacles(t,e,n),inject:()=>s,reopen:async e=>({...await t.with(e),misread:t=>Promise.resolve(misread(e,t))}),misread:()=>Promise.resolve([])}
if(s.edits.length===0)return o
const structure=(e,n)=>t.files.own.structure(e,n).filter(({level:t})=>t==="file")
return{...o,structure:structure}}function refusing(e,n){const obstacles=(r,s)=>{const i=e.structure(r,s).filter(({severity:t,level:e})=>t==="error"&&e==="runtime")
if(n.kind==="fails"&&i.length>0)return i
const a=t.b(P,n,r)
return a.map(e=>t.f(e,{intent:r,locate:s,voice:o.v}))}
return{...e,injectable:false,obstacles:obstacles,structure:(t,n)=>{const r=e.structure(t,n)
const s=obstacles(t,n).filter(({rule:t})=>r.every(e=>e.rule!==t))
return[...r,...s]}}}function ownObstacles({files:t},e,n){return t.own.obstacles(e,n).filter(({rule:t})=>t==="inject/mail-kit-option")}async function injectionFor(t,{settings:n}){const{file:r}=t.files
const{environment:s}=t.deployment
const o=e.ab(transformPath(r.path,s),r.path)===s&&s.trim()===s
return o?injectionInto(await transformSite(t),n):{ok:false,obstacle:{kind:"environment-name",...atStart(r)}}}async function transformSite({files:t,deployment:n}){const{environment:r,transforms:s}=n
const o=transformPath(t.file.path,r)
const i=s.find(({path:t})=>t.toLowerCase()===o.toLowerCase())
const a=i?.path??o
const l=e.aa([...s.map(t=>t.path),a])
const c=l.indexOf(a)
const others=t=>s.filter(e=>e!==i&&t(l.indexOf(e.path))).map(rawOf)
return{base:t.file,companions:await companionsOf(t),before:others(t=>t<c),target:{path:a,file:i===undefined?null:rawOf(i)},after:others(t=>t>c)}}function rawOf({path:t,raw:e}){return e??{path:t,bytes:new Uint8Array}}async function companionsOf({companions:t}){const n=new Map
for(const{name:r,companion:s}of t){const t=s.status==="found"?await e.C(s.file):null
if(t?.ok===true)n.set(r,t.file)}return n}function misread({bytes:t},{expected:n}){const r=e.R(t)
return readBackInsertion(r.ok?r.source.text:"",n)}exports.injecting=injecting

