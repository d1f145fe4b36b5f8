export const id=948
export const ids=[948,314]
export const modules={8948:(t,e,n)=>{n.d(e,{injecting:()=>injecting})
var r=n(5413)
var s=n(5602)
var i=n(6900)
var o=n(8438)
var a=n(4573)
var c=n(3715)
var l=n(3839)
var u=n(3155)
var f=n(1842)
var d=n(9074)
function chained(t,e){let n=t
for(const t of e){const e=applied(n,t)
if(!e.ok)return e
n=e.file}return{ok:true,file:n}}function applied(t,e){const n=(0,f.W)(t)
if(!n.ok)return{ok:false,failed:t}
const r=(0,f.W)(e)
if(!r.ok)return{ok:false,failed:e}
const s=(0,u.p)(n.file,r.file)
if(!s.ok)return{ok:false,failed:s.refusal.file==="base"?t:e}
if(!s.applies)return{ok:false,failed:e}
if(s.unsaved!==null)return{ok:false,failed:s.unsaved==="encoding"?t:e}
return{ok:true,file:(0,d.G5)(n.file,s.edits)}}function readBySite(t){const e=(0,s.E)(t.bytes)
if(!e.ok)return null
const{source:n}=e
const r=(0,l.S)(n.text)
return r.ok?{...t,source:n,document:r.document}:null}var m=n(4390)
var p=n(6030)
var h=n(7509)
var v=n(9414)
var g=n(2871)
var k=n(6689)
var w=n(1519)
const b="XPath(/*)"
const y="/*[local-name()='system.net']/*[local-name()='mailSettings']/*[local-name()='smtp']"
const x=`XPath(/*${y} | /*/*[local-name()='location'][not(@path) or @path='' or @path='.']${y})`
function blockOf(t,{prefix:e,escape:n,leavesNamespace:r}){const xdt=(t,r)=>({name:`${e}:${t}`,escaped:n(r,'"')})
const settingsOf=e=>t.filter(t=>t.element===e).map(({name:t,value:e})=>({name:t,escaped:n(e,'"')}))
const s=r?[{name:"xmlns",escaped:""}]:[]
const i=[xdt("Transform","RemoveAll"),xdt("SupressWarnings","true")]
const groupWith=(t,e,n=s)=>({name:t,attributes:[...n,xdt("Transform","InsertIfMissing")],children:e})
const o={name:"smtp",attributes:[...settingsOf("smtp"),xdt("Transform","Insert")],children:["network","specifiedPickupDirectory"].map(t=>({name:t,attributes:settingsOf(t),children:[]})).filter(({attributes:t})=>t.length>0)}
const a=groupWith("mailSettings",[{name:"smtp",attributes:i,children:[]},o],[])
const c=[...s,xdt("Locator",x),...i]
return[{name:"smtp",attributes:c,children:[]},groupWith("system.net",[a])]}function insertedByBlock(t,e,n){const reads=(t,e,r)=>{const s=t?.attribute(`${n}:${e}`)??null
return s!==null&&(0,w.jz)(s.raw).value===r}
const[r,s,i,...o]=e
const a=i?.parent??undefined
const c=a?.parent??undefined
const l=o.length===0&&r?.parent===t&&reads(r,"Locator",x)&&reads(r,"Transform","RemoveAll")&&s?.parent===a&&reads(s,"Transform","RemoveAll")&&reads(i,"Transform","Insert")&&reads(a,"Transform","InsertIfMissing")&&reads(c,"Transform","InsertIfMissing")&&c?.parent===t&&t.children.at(-1)===c
return l?i??null:null}function*elementsIn(t){const e=[t]
for(let t=e.pop();t!==undefined;t=e.pop()){yield t
for(const n of[...t.children].reverse())e.push(n)}}function xdtPrefixes({root:t}){const e=new Set
for(const n of elementsIn(t)){for(const t of declaredIn(n))e.add(t)}return e}function declaredIn({attributes:t}){return t.flatMap(({name:t,raw:e})=>t.startsWith("xmlns:")&&(0,w.jz)(e).value===k.x1?[t.slice("xmlns:".length)]:[])}function xdtAttribute({attributes:t},e,n){const r=t.find(({name:t})=>t.endsWith(`:${e}`)&&n.has(t.slice(0,-e.length-1)))
return r??null}function rootPrefix(t){const[e]=declaredIn(t)
if(e!==undefined)return{prefix:e,isDeclared:true}
let n="xdt"
for(let e=2;t.attribute(`xmlns:${n}`)!==null;e+=1){n=`xdt${e}`}return{prefix:n,isDeclared:false}}function stepsOnMail(t){const e=xdtPrefixes(t)
const n=[]
let r=0
for(const s of elementsIn(t.root)){if(s.start<r)continue
const t=(0,w.CW)(xdtAttribute(s,"Locator",e))??""
const i=isInMailSettings(s)||isLocatedMail(t)
if(i&&!isPart(s,t))n.push(s)
if(i||isPart(s,t))r=s.end}return n}function isInMailSettings({name:t,parent:e}){return localName(t)==="smtp"&&e!==null&&localName(e.name)==="mailSettings"}function localName(t){return t.slice(t.indexOf(":")+1)}const O=/(?:\/|::|local-name\(\) *= *["'])(?:smtp|network|specifiedPickupDirectory)(?![\w.-])/
function isLocatedMail(t){return/^\s*XPath\s*\(/.test(t)&&O.test(t)}const S=/@path *= *(?:'(?!\.?')|"(?!\.?"))/
function isPart(t,e){if(S.test(e))return true
const n=localName(t.name)==="location"?(0,w.CW)(t.attribute("path")):null
return n!==null&&n!==""&&n!=="."}var I=n(8938)
const j=50
function passwordsIn(t){const e=new Set
for(const n of t){for(const{attributes:t}of elementsIn(n)){for(const{name:n,raw:r}of t){const t=n==="password"?(0,w.jz)(r).value:""
if((0,I.$f)(t))e.add(t)}}}return[...e]}function passwordsInComments(t,e){const n=e.slice(0,j).flatMap(t=>[(0,m.G)(t,'"'),(0,m.G)(t,"'"),t])
if(n.length===0)return[]
const r=[...new Set(n)].sort((t,e)=>e.length-t.length)
const s=[]
for(const{start:e,end:n}of commentsIn(t)){const i=t.text.slice(e,n)
if(!r.some(t=>i.includes(t)))continue
const o=r.reduce((t,e)=>t.replaceAll(e,"***"),i)
s.push({start:e,end:n,text:o})}return s}function*commentsIn({nodes:t,root:e}){yield*t.filter(({kind:t})=>t==="comment")
for(const t of elementsIn(e)){yield*t.nodes.filter(({kind:t})=>t==="comment")}}var M=n(9192)
const P=["all","plain","none"]
const T=new Set(["mailSettings","system.net","location"])
function pruned(t,e){const n=new Set(t)
for(let r=t;r.length>0;){const t=new Set(r.flatMap(({parent:t})=>t??[]))
const s=[...t].filter(t=>isPrunable(t,e,n))
for(const t of s){for(const e of t.children)n.delete(e)
n.add(t)}r=s}return[...n]}function isPrunable(t,e,n){if(e==="none"||t.parent===null||!T.has(t.name))return false
if(e==="plain"&&t.attributes.length>0)return false
if(t.attributes.some(({raw:t})=>/^\s*(?:Replace|Remove)/.test(t)))return false
return t.nodes.every(t=>t.kind==="element"&&n.has(t))}function lineOf(t,{start:e,end:n}){const r=(0,M.p)(t,e)
if(r===null)return{start:e,end:n,text:""}
const{eol:s,indent:i}=r
return{start:Math.max(0,e-i.length-s.length),end:n,text:""}}const $=/\r\n|\r|\n/
function newTransform(t,e){const{text:n}=e.source
const r=$.exec(n)?.[0]??"\n"
const s=(0,v.Xt)(n,e.document.root)
const i={at:{eol:r,indent:s},unit:s}
const o={prefix:"xdt",escape:m.G,leavesNamespace:false}
return['<?xml version="1.0" encoding="utf-8"?>',`<configuration xmlns:xdt="${k.x1}" xdt:Locator="${b}">`,...blockOf(t,o).map(t=>s+(0,v.XX)(t,i)),"</configuration>",""].join(r)}function*completions(t){const{file:e,mail:n,replaced:r}=t
const{text:s}=e.source
const{root:i}=e.document
const o=stepsOnMail(e.document)
const a=passwordsInComments(e.document,r)
const c=insertedByBlock(i,o,rootPrefix(i).prefix)
if(c!==null)yield[...(0,h.c)(c,typed(n),pageOf(e)).edits,...a]
for(const e of variantsFor(i)){const n=pruned(o,e.pruning).map(t=>lineOf(s,t))
yield[...additions(t,e),...n,...outside(a,n)]}}function outside(t,e){const n=e.toSorted((t,e)=>t.start-e.start)
let r=0
return t.toSorted((t,e)=>t.start-e.start).filter(t=>{while((n[r]?.end??Infinity)<=t.start)r+=1
return t.start<(n[r]?.start??Infinity)})}function variantsFor(t){const e=t.attribute(`${rootPrefix(t).prefix}:Locator`)!==null
const n=t.attribute("xmlns")===null?[false]:[false,true]
return(e?[false]:[false,true]).flatMap(t=>n.flatMap(e=>P.map(n=>({pruning:n,locatesRoot:t,leavesNamespace:e}))))}function additions({file:t,mail:e},{locatesRoot:n,leavesNamespace:r}){const{root:s}=t.document
const{prefix:i,isDeclared:o}=rootPrefix(s)
const a=[...o?[]:[` xmlns:${i}="${k.x1}"`],...n?[` ${i}:Locator="${b}"`]:[]]
const c=s.attributes.at(-1)?.end??s.nameEnd
const l=s.nodes.at(-1)??null
const{escape:u}=pageOf(t)
const f=blockOf(e,{prefix:i,escape:u,leavesNamespace:r})
return[...a.length===0?[]:[{start:c,end:c,text:a.join("")}],(0,v.$W)(t.source.text,{parent:s,after:l},f)]}function pageOf({source:t}){const e=t.encoding.startsWith("utf")
return{text:t.text,escape:(n,r)=>(0,p.nW)((0,m.G)(n,r),e?t.encoding:"us-ascii")}}function typed(t){return g.vK.flatMap(e=>{const n=t.find(({element:t,name:n})=>t===e.element&&n===e.name)
if(n===undefined)return[{attribute:e,value:null}]
const r=e.read(n.value)
return r===null?[]:[{attribute:e,value:r}]})}var B=n(2839)
var E=n(3059)
var A=n(416)
const N=/^(?:lockItem|lockAttributes|lockAllAttributesExcept|lockElements|lockAllElementsExcept)$/
const W=/^configBuilders$/
function mailToday({document:t},e){const n=[]
for(const r of(0,A.Kn)(t).smtp){const t=(0,w.CW)(r.attribute("configSource"))
const s=t===null?r:e.get(t)?.document.root
if(s?.name!=="smtp")return{ok:false,kind:"config-source"}
if(s.attribute("configProtectionProvider")!==null)return{ok:false,kind:"encrypted"}
n.push(s)}return{ok:true,smtp:n}}function ambiguousSetting(t,e){const[n,...r]=t
if(n===undefined)return null
const s=g.vK.find(t=>e[t.name]===undefined&&r.some(e=>differs(t,e,n)))
return s?.name??null}function differs(t,e,n){if(textOf(e,t)===textOf(n,t))return false
const[r,s]=[e,n].map(t=>(0,E.f)([t]))
return r==null||r[t.name]!==s?.[t.name]}function entitySetting(t,e){const n=g.vK.find(({element:n,name:r})=>t.some(t=>{const s=(0,g.O0)(t,n)?.attribute(r)??null
if(e[r]!==undefined||s===null)return false
return(0,w.jz)(s.raw).hasEntityReference}))
return n?.name??null}function textOf(t,{element:e,name:n}){return(0,w.CW)((0,g.O0)(t,e)?.attribute(n)??null)}function wholeMail(t,e){const n=(0,B.p)(t,e)
const r=g.vK.map(t=>({attribute:t,value:valueFor(t,n,e)}))
return{attributes:[...r.flatMap(({attribute:{element:t,name:e},value:n})=>n===null?[]:[{element:t,name:e,value:n}]),...e===null?[]:keptAttributes(e)],expected:r.flatMap(({attribute:t,value:e})=>expectationOf(t,e))}}function valueFor(t,e,n){const r=n&&textOf(n,t)
const s=e.find(e=>e.attribute===t)
if(s===undefined)return r
if(s.value===null)return null
return r!==null&&t.read(r)===s.value?r:String(s.value)}function expectationOf({name:t,read:e},n){if(n===null)return[{setting:t,value:null}]
const r=e(n)
return r===null?[]:[{setting:t,value:r}]}function keptAttributes(t){return g.Hu.flatMap(e=>((0,g.O0)(t,e)?.attributes??[]).flatMap(({name:t,raw:n})=>N.test(t)||e==="smtp"&&W.test(t)?[{element:e,name:t,value:(0,w.jz)(n).value}]:[]))}function changesBetween(t,{attributes:e}){return g.vK.flatMap(n=>{const{element:r,name:s}=n
const i=t&&textOf(t,n)
const o=e.find(t=>t.element===r&&t.name===s)
const a=o?.value??null
return i===a?[]:[{setting:s,before:i,after:a}]})}function hasExactly(t,{attributes:e}){const{smtp:n}=(0,A.Kn)(t)
const[r]=n
if(r===undefined||n.length>1)return false
if(t.root.children.some(({name:t})=>t==="smtp"))return false
const s=[r,...r.children].flatMap(t=>t.attributes.map(({name:e,raw:n})=>pair(t.name,e,(0,w.jz)(n).value)))
const i=new Set(e.map(({element:t,name:e,value:n})=>pair(t,e,n)))
return s.length===i.size&&s.every(t=>i.has(t))}function pair(...t){return JSON.stringify(t)}var F=n(4332)
function transformPath(t,e){return t.replace(/(?:\.config)?$/i,t=>`.${e}.xdt${t||".config"}`)}function atStart({path:t,bytes:e}){const n=(0,s.E)(e)
const r=n.ok?n.source:{text:"",range:()=>L}
return{file:{path:t,source:r},span:{start:0,end:0}}}const L={line:1,column:1,endLine:1,endColumn:1}
function atElement(t,e){return{file:t,span:(0,F.CL)(e)}}function todayIn(t){const{base:e,companions:n,before:r,target:s,after:i}=t
const o=s.file===null?[]:[s.file]
const a=chained(e,[...r,...o])
if(!a.ok)return refused({kind:"fails",...atStart(a.failed)})
const c=chained(a.file,i)
if(!c.ok)return refused({kind:"fails",...atStart(c.failed)})
const l=readBySite(a.file)
if(l===null)return refused({kind:"fails",...atStart(e)})
const u=mailToday(l,n)
return u.ok?u:refused({kind:u.kind,...atStart(s.file??e)})}function refused(t){return{ok:false,obstacle:t}}function unclearIn({base:t,target:e},n,r){const s=atStart(e.file??t)
const i=ambiguousSetting(n,r)
if(i!==null)return{kind:"ambiguous",setting:i,...s}
const o=entitySetting(n,r)
return o===null?null:{kind:"entity",setting:o,...s}}function lostIn({base:t},{expected:e}){const n=(0,f.W)(t)
const r=e.find(({value:t})=>n.ok&&typeof t==="string"&&(0,d.fN)(t,n.file))
return r===undefined?null:{kind:"characters",setting:r.setting,...atStart(t)}}function shortfallOf({base:t,before:e,after:n},r,s){const i=r===null?[]:[r]
const o={kind:"hindered",...atStart(r??t)}
const a=chained(t,[...e,...i])
if(!a.ok&&a.failed===t)return{kind:"fails",...atStart(t)}
if(!a.ok||!isExact(a.file,s))return o
let c=a.file
for(const t of n){const e=chained(c,[t])
if(!e.ok)return{kind:"fails",...atStart(e.failed)}
if(!isExact(e.file,s))return overriddenBy(t)
c=e.file}const l=chained(c,[...e,...i,...n])
return l.ok&&!isExact(l.file,s)?o:null}function isExact(t,e){const n=readBySite(t)
return n!==null&&hasExactly(n.document,e)}function overriddenBy(t){const e=readBySite(t)
const[n]=e===null?[]:stepsOnMail(e.document)
const r=e===null||n===undefined?atStart(t):atElement(e,n)
return{kind:"overridden",...r}}function injectionInto(t,e){const n=todayIn(t)
if(!n.ok)return n
const[r=null]=n.smtp
const s=wholeMail(e,r)
const i=servedIn(t)??unclearIn(t,n.smtp,e)??lostIn(t,s)
if(i!==null)return{ok:false,obstacle:i}
const{path:o,file:a}=t.target
const c=a===null?null:readBySite(a)
if(a!==null&&c===null)return inject_refused({kind:"fails",...atStart(a)})
const l=replacedPasswords(e,c,n.smtp)
const u=c??newFile(o)
const f=editsFor({site:t,mail:s,read:c,replaced:l},u)
if(!f.ok)return f
const{expected:d}=s
const m={file:u,isNew:c===null,edits:f.edits,changes:changesBetween(r,s),expected:f.edits.length===0?[]:d}
return{ok:true,injection:m}}function inject_refused(t){return{ok:false,obstacle:t}}function newFile(t){return{path:t,bytes:new Uint8Array,source:new s.k("","utf-8",a.Buffer.alloc(0))}}function servedIn({base:t,target:{file:e}}){if(e===null)return null
if((0,o.x)(e)===(0,o.x)(t))return{kind:"base",...atStart(e)}
return(0,o.K)(e)?null:{kind:"served",...atStart(e)}}function replacedPasswords({password:t},e,n){if(t===undefined)return[]
const r=e===null?[]:stepsOnMail(e.document)
return passwordsIn([...n,...r]).filter(e=>e!==t)}function editsFor(t,{path:e,source:n}){const{site:r,mail:s,replaced:i}=t
const o=i.length===0&&shortfallOf(r,r.target.file,s)===null
if(o)return{ok:true,edits:[]}
let a=null
for(const i of waysFor(t)){const t={path:e,bytes:n.encode((0,c.c)(n.text,i))}
const o=shortfallOf(r,t,s)
if(o===null)return{ok:true,edits:i}
a??=o}return inject_refused(a??{kind:"hindered",...atStart(r.base)})}function waysFor({site:t,mail:{attributes:e},read:n,replaced:r}){if(n!==null)return completions({file:n,mail:e,replaced:r})
return[[{start:0,end:0,text:newTransform(e,t.base)}]]}var C=n(2314)
function readBackInsertion(t,e){return(0,C.readBack)(t,e,t=>Object.entries(t).some(([t,e])=>t.endsWith(":Transform")&&e==="Insert"))}var R=n(8750)
var z=n(2854)
const D={environment:"live",settings:{password:"made-up-1"}}
const K={...z.VM,...D}
function injection_atStart(t){return{...t,...D,text:`⟦⟧${t.text}`}}function siteWith(t){return`<configuration>\n  <system.net>\n    <mailSettings>\n      ${t}\n    </mailSettings>\n  </system.net>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>`}function saying(t,e,n){return r=>{if(r.kind!==t)return[]
const{file:s,span:i}=r
const o="setting"in r?r.setting:""
const a=R.Fs.find(([,t])=>t===o)?.[0]??""
return[{file:s,span:i,message:e,hint:n,names:{setting:o,input:a}}]}}const G={id:"inject/transform-fails",level:"runtime",severity:"error",words:[],check:saying("fails","This file keeps the environment from being judged, so nothing is injected into it.",'Mend it first: run this action in mode "check" with the same "environment", which says what is wrong.')}
const X={id:"inject/transform-encrypted",level:"runtime",severity:"error",words:[],check:saying("encrypted","The <smtp> that this environment gets is encrypted, and what is in it is not known here.","Decrypt the section with aspnet_regiis, or let the transform replace it as a whole with settings of its own.")}
const _={id:"inject/transform-environment",level:"runtime",severity:"error",words:[],check:saying("environment-name",'The input "environment" cannot be a part of the name of a transform.',"Give the name of the environment alone: live, staging or development.")}
const V={id:"inject/transform-config-source",level:"runtime",severity:"error",words:[],check:saying("config-source","The <smtp> that this environment gets stands in another file, which is not known here.","Take configSource out of the transform.")}
const U={id:"inject/transform-overridden",level:"runtime",severity:"error",words:[],check:saying("overridden","This transform is applied after the one that settings go into, and changes them again.","Take the mail settings out of this file, or give it a name that comes earlier in the alphabet.")}
const H={id:"inject/transform-hindered",level:"runtime",severity:"error",words:[],check:saying("hindered","Whatever is written into this transform, the site does not get the settings that are wanted.","Take the steps out that replace or remove the root or <system.net>, or move them to a transform that is applied earlier.")}
const J={id:"inject/transform-served",level:"runtime",severity:"error",words:[],check:saying("served","A web server may hand this file out, so no password is written into it.","Let the path be a file and not a link, with a name that ends in .config.")}
const q={id:"inject/transform-is-base",level:"runtime",severity:"error",words:[],check:saying("base","This path is a link to the file that the transform is for, which must not become a transform.","Put a file of its own in the place of the link.")}
const Q={id:"inject/transform-entity",level:"runtime",severity:"error",words:[],check:saying("entity","The value of {setting} contains a reference to an entity, which cannot be written into a transform.",'Give the input "{input}" too, or write the value itself in place of the reference.')}
const Y={id:"inject/transform-characters",level:"runtime",severity:"error",words:[],check:saying("characters","The file is saved in an encoding that lacks a character of {setting}, so that the site would get another value.",'Save the file as UTF-8, with encoding="utf-8" in its first line.')}
const Z=[G,_,X,V,U,H,J,q,Q,Y]
var tt=n(1338)
var et=n(933)
async function injecting(t,e){const{asItIs:n}=t
const r=await injectionFor(t,e)
if(!r.ok)return refusing(n,r.obstacle)
const{injection:s}=r
const i={...n,obstacles:(e,n)=>ownObstacles(t,e,n),inject:()=>s,reopen:async e=>({...await t.with(e),misread:t=>Promise.resolve(misread(e,t))}),misread:()=>Promise.resolve([])}
if(s.edits.length===0)return i
const structure=(e,n)=>t.files.own.structure(e,n).filter(({level:t})=>t==="file")
return{...i,structure:structure}}function refusing(t,e){const obstacles=(n,s)=>{const i=t.structure(n,s).filter(({severity:t,level:e})=>t==="error"&&e==="runtime")
if(e.kind==="fails"&&i.length>0)return i
const o=(0,r.m)(Z,e,n)
return o.map(t=>(0,r.h)(t,{intent:n,locate:s,voice:tt.Lz}))}
return{...t,injectable:false,obstacles:obstacles,structure:(e,n)=>{const r=t.structure(e,n)
const s=obstacles(e,n).filter(({rule:t})=>r.every(e=>e.rule!==t))
return[...r,...s]}}}function ownObstacles({files:t},e,n){return t.own.obstacles(e,n).filter(({rule:t})=>t==="inject/mail-kit-option")}async function injectionFor(t,{settings:e}){const{file:n}=t.files
const{environment:r}=t.deployment
const s=(0,et.DD)(transformPath(n.path,r),n.path)===r&&r.trim()===r
return s?injectionInto(await transformSite(t),e):{ok:false,obstacle:{kind:"environment-name",...atStart(n)}}}async function transformSite({files:t,deployment:e}){const{environment:n,transforms:r}=e
const s=transformPath(t.file.path,n)
const i=r.find(({path:t})=>t.toLowerCase()===s.toLowerCase())
const o=i?.path??s
const a=(0,et.vJ)([...r.map(t=>t.path),o])
const c=a.indexOf(o)
const others=t=>r.filter(e=>e!==i&&t(a.indexOf(e.path))).map(rawOf)
return{base:t.file,companions:await companionsOf(t),before:others(t=>t<c),target:{path:o,file:i===undefined?null:rawOf(i)},after:others(t=>t>c)}}function rawOf({path:t,raw:e}){return e??{path:t,bytes:new Uint8Array}}async function companionsOf({companions:t}){const e=new Map
for(const{name:n,companion:r}of t){const t=r.status==="found"?await(0,i.oe)(r.file):null
if(t?.ok===true)e.set(n,t.file)}return e}function misread({bytes:t},{expected:e}){const n=(0,s.E)(t)
return readBackInsertion(n.ok?n.source.text:"",e)}},2314:(t,e,n)=>{n.d(e,{readBack:()=>readBack})
var r=n(8879)
var s=n(2871)
const i=new Set(["configuration","location","system.net","mailSettings",...s.Hu])
const o="other"
const a=new r.A({preserveOrder:true,ignoreAttributes:false,attributeNamePrefix:"",trimValues:false,parseTagValue:false,parseAttributeValue:false,htmlEntities:true,processEntities:true,jPath:false,transformTagName:passedOrOther,stopNodes:[`..${o}`],updateTag:t=>t!==o})
function passedOrOther(t){const e=t.endsWith("/")?"/":""
return i.has(e===""?t:t.slice(0,-1))?t:o+e}function readBack(t,e,n=()=>true){const r=smtpElements(nodesOf(a.parse(t))).find(t=>n(attributesOf(t)))
return e.filter(({setting:t,value:e})=>{const{element:n,read:i}=(0,s.w4)(t)
const[o]=n==="smtp"?[r]:children(r,n)
const a=attributesOf(o)[t]
return typeof a==="string"?e===null||i(a)!==e:e!==null}).map(({setting:t})=>t)}function smtpElements(t){const e=t.find(t=>"configuration"in t||"smtp"in t)
if(e===undefined||"smtp"in e)return e===undefined?[]:[e]
return nodesOf(e["configuration"]).flatMap(t=>"location"in t&&isOfSite(t)?nodesOf(t["location"]):[t]).flatMap(t=>childrenOf(t,"system.net")).flatMap(t=>childrenOf(t,"mailSettings")).filter(t=>"smtp"in t)}function isOfSite(t){const{path:e}=attributesOf(t)
return e===undefined||e===""||e==="."}function children(t,e){return childrenOf(t,"smtp").filter(t=>e in t)}function childrenOf(t,e){return nodesOf(t?.[e])}function attributesOf(t){const e=t?.[":@"]
return isNode(e)?e:{}}function nodesOf(t){return Array.isArray(t)?t.filter(isNode):[]}function isNode(t){return typeof t==="object"&&t!==null}}}

