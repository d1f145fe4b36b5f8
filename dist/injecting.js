"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t=require("./judging.js")
const n=require("node:buffer")
const r=require("./web_config.js")
const o=require("./transforms.js")
const s=require("./read-back.js")
function chained(e,t){let n=e
for(const e of t){const t=applied(n,e)
if(!t.ok)return t
n=t.file}return{ok:!0,file:n}}function applied(e,t){const n=require("./deferred_transform_engine.js").r(e)
if(!n.ok)return{ok:!1,failed:e}
const r=require("./deferred_transform_engine.js").r(t)
if(!r.ok)return{ok:!1,failed:t}
const o=require("./deferred_transform_engine.js").t(n.file,r.file)
return o.ok?o.applies?null!==o.unsaved?{ok:!1,failed:"encoding"===o.unsaved?e:t}:{ok:!0,file:require("./deferred_transform_engine.js").s(n.file,o.edits)}:{ok:!1,failed:t}:{ok:!1,failed:"base"===o.refusal.file?e:t}}function readBySite(t){const n=e.aq(t.bytes)
if(!n.ok)return null
const{source:r}=n
const o=e._(r.text)
return o.ok?{...t,source:r,document:o.document}:null}const i="/*[local-name()='system.net']/*[local-name()='mailSettings']/*[local-name()='smtp']"
const a=`XPath(/*${i} | /*/*[local-name()='location'][not(@path) or @path='' or @path='.']${i})`
function blockOf(e,{prefix:t,escape:n,leavesNamespace:r}){const xdt=(e,r)=>({name:`${t}:${e}`,escaped:n(r,'"')})
const settingsOf=t=>e.filter(e=>e.element===t).map(({name:e,value:t})=>({name:e,escaped:n(t,'"')}))
const o=r?[{name:"xmlns",escaped:""}]:[]
const s=[xdt("Transform","RemoveAll"),xdt("SupressWarnings","true")]
const groupWith=(e,t,n=o)=>({name:e,attributes:[...n,xdt("Transform","InsertIfMissing")],children:t})
const i={name:"smtp",attributes:[...settingsOf("smtp"),xdt("Transform","Insert")],children:["network","specifiedPickupDirectory"].map(e=>({name:e,attributes:settingsOf(e),children:[]})).filter(({attributes:e})=>e.length>0)}
const c=groupWith("mailSettings",[{name:"smtp",attributes:s,children:[]},i],[])
const l=[...o,xdt("Locator",a),...s]
return[{name:"smtp",attributes:l,children:[]},groupWith("system.net",[c])]}function insertedByBlock(t,n,r){const reads=(t,n,o)=>{const s=t?.attribute(`${r}:${n}`)??null
return null!==s&&e.C(s.raw).value===o}
const[o,s,i,...c]=n
const l=i?.parent??void 0
const u=l?.parent??void 0
const f=0===c.length&&o?.parent===t&&reads(o,"Locator",a)&&reads(o,"Transform","RemoveAll")&&s?.parent===l&&reads(s,"Transform","RemoveAll")&&reads(i,"Transform","Insert")&&reads(l,"Transform","InsertIfMissing")&&reads(u,"Transform","InsertIfMissing")&&u?.parent===t&&t.children.at(-1)===u
return f?i??null:null}function*elementsIn(e){const t=[e]
for(let e=t.pop();void 0!==e;e=t.pop()){yield e
for(const n of[...e.children].reverse())t.push(n)}}function xdtPrefixes({root:e}){const t=new Set
for(const n of elementsIn(e))for(const e of declaredIn(n))t.add(e)
return t}function declaredIn({attributes:t}){return t.flatMap(({name:t,raw:n})=>t.startsWith("xmlns:")&&e.C(n).value===o.X?[t.slice(6)]:[])}function xdtAttribute({attributes:e},t,n){const r=e.find(({name:e})=>e.endsWith(`:${t}`)&&n.has(e.slice(0,-t.length-1)))
return r??null}function rootPrefix(e){const[t]=declaredIn(e)
if(void 0!==t)return{prefix:t,isDeclared:!0}
let n="xdt"
for(let t=2;null!==e.attribute(`xmlns:${n}`);t+=1)n=`xdt${t}`
return{prefix:n,isDeclared:!1}}function stepsOnMail(t){const n=xdtPrefixes(t)
const r=[]
let o=0
for(const s of elementsIn(t.root)){if(s.start<o)continue
const t=e.I(xdtAttribute(s,"Locator",n))??""
const i=isInMailSettings(s)||isLocatedMail(t)
i&&!isPart(s,t)&&r.push(s);(i||isPart(s,t))&&(o=s.end)}return r}function isInMailSettings({name:e,parent:t}){return"smtp"===localName(e)&&null!==t&&"mailSettings"===localName(t.name)}function localName(e){return e.slice(e.indexOf(":")+1)}const c=/(?:\/|::|local-name\(\) *= *["'])(?:smtp|network|specifiedPickupDirectory)(?![\w.-])/
function isLocatedMail(e){return/^\s*XPath\s*\(/.test(e)&&c.test(e)}const l=/@path *= *(?:'(?!\.?')|"(?!\.?"))/
function isPart(t,n){if(l.test(n))return!0
const r="location"===localName(t.name)?e.I(t.attribute("path")):null
return null!==r&&""!==r&&"."!==r}function passwordsIn(t){const n=new Set
for(const r of t)for(const{attributes:t}of elementsIn(r))for(const{name:r,raw:o}of t){const t="password"===r?e.C(o).value:""
e.aQ(t)&&n.add(t)}return[...n]}function passwordsInComments(t,n){const r=n.slice(0,50).flatMap(t=>[e.R(t,'"'),e.R(t,"'"),t])
if(0===r.length)return[]
const o=[...new Set(r)].sort((e,t)=>t.length-e.length)
const s=[]
for(const{start:e,end:n}of commentsIn(t)){const r=t.text.slice(e,n)
if(!o.some(e=>r.includes(e)))continue
const i=o.reduce((e,t)=>e.replaceAll(t,"***"),r)
s.push({start:e,end:n,text:i})}return s}function*commentsIn({nodes:e,root:t}){yield*e.filter(({kind:e})=>"comment"===e)
for(const e of elementsIn(t))yield*e.nodes.filter(({kind:e})=>"comment"===e)}const u=["all","plain","none"]
const f=new Set(["mailSettings","system.net","location"])
function pruned(e,t){const n=new Set(e)
for(let r=e;r.length>0;){const e=new Set(r.flatMap(({parent:e})=>e??[]))
const o=[...e].filter(e=>isPrunable(e,t,n))
for(const e of o){for(const t of e.children)n.delete(t)
n.add(e)}r=o}return[...n]}function isPrunable(e,t,n){return!("none"===t||null===e.parent||!f.has(e.name))&&(!("plain"===t&&e.attributes.length>0)&&(!e.attributes.some(({raw:e})=>/^\s*(?:Replace|Remove)/.test(e))&&e.nodes.every(e=>"element"===e.kind&&n.has(e))))}function lineOf(e,{start:n,end:r}){const o=t.j(e,n)
if(null===o)return{start:n,end:r,text:""}
const{eol:s,indent:i}=o
return{start:Math.max(0,n-i.length-s.length),end:r,text:""}}const d=/\r\n|\r|\n/
function newTransform(t,n){const{text:r}=n.source
const s=d.exec(r)?.[0]??"\n"
const i=require("./deferred_injecting.js").b(r,n.document.root)
const a={at:{eol:s,indent:i},unit:i}
const c={prefix:"xdt",escape:e.R,leavesNamespace:!1}
return['<?xml version="1.0" encoding="utf-8"?>',`<configuration xmlns:xdt="${o.X}" xdt:Locator="XPath(/*)">`,...blockOf(t,c).map(e=>i+require("./deferred_injecting.js").r(e,a)),"</configuration>",""].join(s)}function*completions(e){const{file:t,mail:n,replaced:r}=e
const{text:o}=t.source
const{root:s}=t.document
const i=stepsOnMail(t.document)
const a=passwordsInComments(t.document,r)
const c=insertedByBlock(s,i,rootPrefix(s).prefix)
null!==c&&(yield[...require("./deferred_injecting.js").a(c,typed(n),pageOf(t)).edits,...a])
for(const t of variantsFor(s)){const n=pruned(i,t.pruning).map(e=>lineOf(o,e))
yield[...additions(e,t),...n,...outside(a,n)]}}function outside(e,t){const n=t.toSorted((e,t)=>e.start-t.start)
let r=0
return e.toSorted((e,t)=>e.start-t.start).filter(e=>{for(;(n[r]?.end??1/0)<=e.start;)r+=1
return e.start<(n[r]?.start??1/0)})}function variantsFor(e){const t=null!==e.attribute(`${rootPrefix(e).prefix}:Locator`)
const n=null===e.attribute("xmlns")?[!1]:[!1,!0]
return(t?[!1]:[!1,!0]).flatMap(e=>n.flatMap(t=>u.map(n=>({pruning:n,locatesRoot:e,leavesNamespace:t}))))}function additions({file:e,mail:t},{locatesRoot:n,leavesNamespace:r}){const{root:s}=e.document
const{prefix:i,isDeclared:a}=rootPrefix(s)
const c=[...a?[]:[` xmlns:${i}="${o.X}"`],...n?[` ${i}:Locator="XPath(/*)"`]:[]]
const l=s.attributes.at(-1)?.end??s.nameEnd
const u=s.nodes.at(-1)??null
const{escape:f}=pageOf(e)
const d=blockOf(t,{prefix:i,escape:f,leavesNamespace:r})
return[...0===c.length?[]:[{start:l,end:l,text:c.join("")}],require("./deferred_injecting.js").c(e.source.text,{parent:s,after:u},d)]}function pageOf({source:t}){const n=t.encoding.startsWith("utf")
return{text:t.text,escape:(r,o)=>e.aR(e.R(r,o),n?t.encoding:"us-ascii")}}function typed(e){return r.S.flatMap(t=>{const n=e.find(({element:e,name:n})=>e===t.element&&n===t.name)
if(void 0===n)return[{attribute:t,value:null}]
const r=t.read(n.value)
return null===r?[]:[{attribute:t,value:r}]})}const m=/^(?:lockItem|lockAttributes|lockAllAttributesExcept|lockElements|lockAllElementsExcept)$/
const p=/^configBuilders$/
function mailToday({document:t},n){const o=[]
for(const s of r.m(t).smtp){const t=e.I(s.attribute("configSource"))
const r=null===t?s:n.get(t)?.document.root
if("smtp"!==r?.name)return{ok:!1,kind:"config-source"}
if(null!==r.attribute("configProtectionProvider"))return{ok:!1,kind:"encrypted"}
o.push(r)}return{ok:!0,smtp:o}}function ambiguousSetting(e,t){const[n,...o]=e
if(void 0===n)return null
const s=r.S.find(e=>void 0===t[e.name]&&o.some(t=>differs(e,t,n)))
return s?.name??null}function differs(e,t,n){if(textOf(t,e)===textOf(n,e))return!1
const[o,s]=[t,n].map(e=>r.d([e]))
return null==o||o[e.name]!==s?.[e.name]}function entitySetting(t,n){const o=r.S.find(({element:o,name:s})=>t.some(t=>{const i=r.e(t,o)?.attribute(s)??null
return void 0===n[s]&&null!==i&&e.C(i.raw).hasEntityReference}))
return o?.name??null}function textOf(t,{element:n,name:o}){return e.I(r.e(t,n)?.attribute(o)??null)}function wholeMail(e,t){const n=require("./deferred_injecting.js").w(e,t)
const o=r.S.map(e=>({attribute:e,value:valueFor(e,n,t)}))
return{attributes:[...o.flatMap(({attribute:{element:e,name:t},value:n})=>null===n?[]:[{element:e,name:t,value:n}]),...null===t?[]:keptAttributes(t)],expected:o.flatMap(({attribute:e,value:t})=>expectationOf(e,t))}}function valueFor(e,t,n){const r=n&&textOf(n,e)
const o=t.find(t=>t.attribute===e)
return void 0===o?r:null===o.value?null:null!==r&&e.read(r)===o.value?r:String(o.value)}function expectationOf({name:e,read:t},n){if(null===n)return[{setting:e,value:null}]
const r=t(n)
return null===r?[]:[{setting:e,value:r}]}function keptAttributes(t){return r.a.flatMap(n=>(r.e(t,n)?.attributes??[]).flatMap(({name:t,raw:r})=>m.test(t)||"smtp"===n&&p.test(t)?[{element:n,name:t,value:e.C(r).value}]:[]))}function changesBetween(e,{attributes:t}){return r.S.flatMap(n=>{const{element:r,name:o}=n
const s=e&&textOf(e,n)
const i=t.find(e=>e.element===r&&e.name===o)
const a=i?.value??null
return s===a?[]:[{setting:o,before:s,after:a}]})}function hasExactly(t,{attributes:n}){const{smtp:o}=r.m(t)
const[s]=o
if(void 0===s||o.length>1)return!1
if(t.root.children.some(({name:e})=>"smtp"===e))return!1
const i=[s,...s.children].flatMap(t=>t.attributes.map(({name:n,raw:r})=>pair(t.name,n,e.C(r).value)))
const a=new Set(n.map(({element:e,name:t,value:n})=>pair(e,t,n)))
return i.length===a.size&&i.every(e=>a.has(e))}function pair(...e){return JSON.stringify(e)}function transformPath(e,t){return e.replace(/(?:\.config)?$/i,e=>`.${t}.xdt${e||".config"}`)}function atStart({path:t,bytes:n}){const r=e.aq(n)
const o=r.ok?r.source:{text:"",range:()=>h}
return{file:{path:t,source:o},span:{start:0,end:0}}}const h={line:1,column:1,endLine:1,endColumn:1}
function atElement(e,t){return{file:e,span:r.n(t)}}function todayIn(e){const{base:t,companions:n,before:r,target:o,after:s}=e
const i=null===o.file?[]:[o.file]
const a=chained(t,[...r,...i])
if(!a.ok)return refused$1({kind:"fails",...atStart(a.failed)})
const c=chained(a.file,s)
if(!c.ok)return refused$1({kind:"fails",...atStart(c.failed)})
const l=readBySite(a.file)
if(null===l)return refused$1({kind:"fails",...atStart(t)})
const u=mailToday(l,n)
return u.ok?u:refused$1({kind:u.kind,...atStart(o.file??t)})}function refused$1(e){return{ok:!1,obstacle:e}}function unclearIn({base:e,target:t},n,r){const o=atStart(t.file??e)
const s=ambiguousSetting(n,r)
if(null!==s)return{kind:"ambiguous",setting:s,...o}
const i=entitySetting(n,r)
return null===i?null:{kind:"entity",setting:i,...o}}function lostIn({base:e},{expected:t}){const n=require("./deferred_transform_engine.js").r(e)
const r=t.find(({value:e})=>n.ok&&"string"==typeof e&&require("./deferred_transform_engine.js").l(e,n.file))
return void 0===r?null:{kind:"characters",setting:r.setting,...atStart(e)}}function shortfallOf({base:e,before:t,after:n},r,o){const s=null===r?[]:[r]
const i={kind:"hindered",...atStart(r??e)}
const a=chained(e,[...t,...s])
if(!a.ok&&a.failed===e)return{kind:"fails",...atStart(e)}
if(!a.ok||!isExact(a.file,o))return i
let c=a.file
for(const e of n){const t=chained(c,[e])
if(!t.ok)return{kind:"fails",...atStart(t.failed)}
if(!isExact(t.file,o))return overriddenBy(e)
c=t.file}const l=chained(c,[...t,...s,...n])
return l.ok&&!isExact(l.file,o)?i:null}function isExact(e,t){const n=readBySite(e)
return null!==n&&hasExactly(n.document,t)}function overriddenBy(e){const t=readBySite(e)
const[n]=null===t?[]:stepsOnMail(t.document)
const r=null===t||void 0===n?atStart(e):atElement(t,n)
return{kind:"overridden",...r}}function injectionInto(e,t){const n=todayIn(e)
if(!n.ok)return n
const[r=null]=n.smtp
const o=wholeMail(t,r)
const s=servedIn(e)??unclearIn(e,n.smtp,t)??lostIn(e,o)
if(null!==s)return{ok:!1,obstacle:s}
const{path:i,file:a}=e.target
const c=null===a?null:readBySite(a)
if(null!==a&&null===c)return refused({kind:"fails",...atStart(a)})
const l=replacedPasswords(t,c,n.smtp)
const u=c??newFile(i)
const f=editsFor({site:e,mail:o,read:c,replaced:l},u)
if(!f.ok)return f
const{expected:d}=o
const m={file:u,isNew:null===c,edits:f.edits,changes:changesBetween(r,o),expected:0===f.edits.length?[]:d}
return{ok:!0,injection:m}}function refused(e){return{ok:!1,obstacle:e}}function newFile(t){return{path:t,bytes:new Uint8Array,source:new e.a0("","utf-8",n.Buffer.alloc(0))}}function servedIn({base:e,target:{file:n}}){return null===n?null:t.v(n)===t.v(e)?{kind:"base",...atStart(n)}:t.i(n)?null:{kind:"served",...atStart(n)}}function replacedPasswords({password:e},t,n){if(void 0===e)return[]
const r=null===t?[]:stepsOnMail(t.document)
return passwordsIn([...n,...r]).filter(t=>t!==e)}function editsFor(t,{path:n,source:r}){const{site:o,mail:s,replaced:i}=t
const a=0===i.length&&null===shortfallOf(o,o.target.file,s)
if(a)return{ok:!0,edits:[]}
let c=null
for(const i of waysFor(t)){const t={path:n,bytes:r.encode(e.Y(r.text,i))}
const a=shortfallOf(o,t,s)
if(null===a)return{ok:!0,edits:i}
c??=a}return refused(c??{kind:"hindered",...atStart(o.base)})}function waysFor({site:e,mail:{attributes:t},read:n,replaced:r}){return null!==n?completions({file:n,mail:t,replaced:r}):[[{start:0,end:0,text:newTransform(t,e.base)}]]}function readBackInsertion(e,t){return s.readBack(e,t,e=>Object.entries(e).some(([e,t])=>e.endsWith(":Transform")&&"Insert"===t))}function saying(t,n,r){return o=>{if(o.kind!==t)return[]
const{file:s,span:i}=o
const a="setting"in o?o.setting:""
const c=e.S.find(([,e])=>e===a)?.[0]??""
return[{file:s,span:i,message:n,hint:r,names:{setting:a,input:c}}]}}const g={id:"inject/transform-fails",level:"runtime",severity:"error",words:[],check:saying("fails","This file keeps the environment from being judged, so nothing is injected into it.",`Mend it first: run ${e.T} in mode "check" with the same "environment", which says what is wrong.`)}
const v={id:"inject/transform-encrypted",level:"runtime",severity:"error",words:[],check:saying("encrypted","The <smtp> that this environment gets is encrypted, and what is in it is not known here.","Decrypt the section with aspnet_regiis, or let the transform replace it as a whole with settings of its own.")}
const k={id:"inject/transform-environment",level:"runtime",severity:"error",words:[],check:saying("environment-name",`${e.al(e.t("environment"))} cannot be a part of the name of a transform.`,"Give the name of the environment alone: live, staging or development.")}
const b={id:"inject/transform-config-source",level:"runtime",severity:"error",words:[],check:saying("config-source","The <smtp> that this environment gets stands in another file, which is not known here.","Take configSource out of the transform.")}
const w={id:"inject/transform-overridden",level:"runtime",severity:"error",words:[],check:saying("overridden","This transform is applied after the one that settings go into, and changes them again.","Take the mail settings out of this file, or give it a name that comes earlier in the alphabet.")}
const y={id:"inject/transform-hindered",level:"runtime",severity:"error",words:[],check:saying("hindered","Whatever is written into this transform, the site does not get the settings that are wanted.","Take the steps out that replace or remove the root or <system.net>, or move them to a transform that is applied earlier.")}
const x={id:"inject/transform-served",level:"runtime",severity:"error",words:[],check:saying("served","A web server may hand this file out, so no password is written into it.","Let the path be a file and not a link, with a name that ends in .config.")}
const S={id:"inject/transform-is-base",level:"runtime",severity:"error",words:[],check:saying("base","This path is a link to the file that the transform is for, which must not become a transform.","Put a file of its own in the place of the link.")}
const j={id:"inject/transform-entity",level:"runtime",severity:"error",words:[],check:saying("entity","The value of {setting} contains a reference to an entity, which cannot be written into a transform.",`Give ${e.t("{input}")} too, or write the value itself in place of the reference.`)}
const I={id:"inject/transform-characters",level:"runtime",severity:"error",words:[],check:saying("characters","The file is saved in an encoding that lacks a character of {setting}, so that the site would get another value.",'Save the file as UTF-8, with encoding="utf-8" in its first line.')}
const O=[g,k,v,b,w,y,x,S,j,I]
function refusing(t,n){const obstacles=(r,o)=>{const s=t.structure(r,o).filter(({severity:e,level:t})=>"error"===e&&"runtime"===t)
if("fails"===n.kind&&s.length>0)return s
const i=e.Q(O,n,r)
return i.map(t=>e.P(t,{intent:r,locate:o,voice:require("./deferred_transform_rules.js").v}))}
return{...t,injectable:!1,obstacles:obstacles,structure:(e,n)=>{const r=t.structure(e,n)
const o=obstacles(e,n).filter(({rule:e})=>r.every(t=>t.rule!==e))
return[...r,...o]}}}function ownObstacles({files:e},t,n){return e.own.obstacles(t,n).filter(({rule:e})=>"inject/mail-kit-option"===e)}async function injectionFor(t,{settings:n}){const{file:r}=t.files
const{environment:o}=t.deployment
const s=e.a3(transformPath(r.path,o),r.path)===o&&o.trim()===o
return s?injectionInto(await transformSite(t),n):{ok:!1,obstacle:{kind:"environment-name",...atStart(r)}}}async function transformSite({files:t,deployment:n}){const{environment:r,transforms:o}=n
const s=transformPath(t.file.path,r)
const i=o.find(({path:e})=>e.toLowerCase()===s.toLowerCase())
const a=i?.path??s
const c=e.a2([...o.map(e=>e.path),a])
const l=c.indexOf(a)
const others=e=>o.filter(t=>t!==i&&e(c.indexOf(t.path))).map(rawOf)
return{base:t.file,companions:await companionsOf(t),before:others(e=>e<l),target:{path:a,file:void 0===i?null:rawOf(i)},after:others(e=>e>l)}}function rawOf({path:e,raw:t}){return t??{path:e,bytes:new Uint8Array}}async function companionsOf({companions:t}){const n=new Map
for(const{name:r,companion:o}of t){const t="found"===o.status?await e.O(o.file):null
!0===t?.ok&&n.set(r,t.file)}return n}function misread({bytes:t},{expected:n}){const r=e.aq(t)
return readBackInsertion(r.ok?r.source.text:"",n)}exports.injecting=async function injecting(e,t){const{asItIs:n}=e
const r=await injectionFor(e,t)
if(!r.ok)return refusing(n,r.obstacle)
const{injection:o}=r
const s={...n,obstacles:(t,n)=>ownObstacles(e,t,n),inject:()=>o,reopen:async t=>({...await e.with(t),misread:e=>Promise.resolve(misread(t,e))}),misread:()=>Promise.resolve([])}
return 0===o.edits.length?s:{...s,structure:(t,n)=>e.files.own.structure(t,n).filter(({level:e})=>"file"===e)}}

