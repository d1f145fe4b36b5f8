"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js"),t=require("./judging.js"),n=require("node:buffer"),$0=()=>require("./deferred_transform_engine.js"),$1=()=>require("./deferred_injecting.js"),r=require("./web_config.js"),i=require("./transforms.js"),$2=()=>require("./deferred_seldom_web_config.js"),a=require("./read-back.js"),$4=()=>require("./deferred_transform_rules.js")
function chained(e,t){let n=e
for(const e of t){const t=applied(n,e)
if(!t.ok)return t
n=t.file}return{ok:!0,file:n}}function applied(e,t){const n=$0().r(e)
if(!n.ok)return{ok:!1,failed:e}
const r=$0().r(t)
if(!r.ok)return{ok:!1,failed:t}
const i=$0().t(n.file,r.file)
return i.ok?i.applies?null!==i.unsaved?{ok:!1,failed:"encoding"===i.unsaved?e:t}:{ok:!0,file:$0().s(n.file,i.edits)}:{ok:!1,failed:t}:{ok:!1,failed:"base"===i.refusal.file?e:t}}function readBySite(t){const n=e.ad(t.bytes)
if(!n.ok)return null
const{source:r}=n,i=e.aS(r.text)
return i.ok?{...t,source:r,document:i.document}:null}const o="/*[local-name()='system.net']/*[local-name()='mailSettings']/*[local-name()='smtp']",s=`XPath(/*${o} | /*/*[local-name()='location'][not(@path) or @path='' or @path='.']${o})`
function blockOf(e,{prefix:t,escape:n,leavesNamespace:r}){const xdt=(e,r)=>({name:`${t}:${e}`,escaped:n(r,'"')}),settingsOf=t=>e.filter(e=>e.element===t).map(({name:e,value:t})=>({name:e,escaped:n(t,'"')})),i=r?[{name:"xmlns",escaped:""}]:[],a=[xdt("Transform","RemoveAll"),xdt("SupressWarnings","true")],groupWith=(e,t,n=i)=>({name:e,attributes:[...n,xdt("Transform","InsertIfMissing")],children:t}),o=groupWith("mailSettings",[{name:"smtp",attributes:a,children:[]},{name:"smtp",attributes:[...settingsOf("smtp"),xdt("Transform","Insert")],children:["network","specifiedPickupDirectory"].map(e=>({name:e,attributes:settingsOf(e),children:[]})).filter(({attributes:e})=>e.length>0)}],[])
return[{name:"smtp",attributes:[...i,xdt("Locator",s),...a],children:[]},groupWith("system.net",[o])]}function insertedByBlock(t,n,r){const reads=(t,n,i)=>{const a=t?.attribute(`${r}:${n}`)??null
return null!==a&&e.ah(a.raw).value===i},[i,a,o,...l]=n,c=o?.parent??void 0,u=c?.parent??void 0
return 0===l.length&&i?.parent===t&&reads(i,"Locator",s)&&reads(i,"Transform","RemoveAll")&&a?.parent===c&&reads(a,"Transform","RemoveAll")&&reads(o,"Transform","Insert")&&reads(c,"Transform","InsertIfMissing")&&reads(u,"Transform","InsertIfMissing")&&u?.parent===t&&t.children.at(-1)===u?o??null:null}function*elementsIn(e){const t=[e]
for(let e=t.pop();void 0!==e;e=t.pop()){yield e
for(const n of[...e.children].reverse())t.push(n)}}function xdtPrefixes({root:e}){const t=new Set
for(const n of elementsIn(e))for(const e of declaredIn(n))t.add(e)
return t}function declaredIn({attributes:t}){return t.flatMap(({name:t,raw:n})=>t.startsWith("xmlns:")&&e.ah(n).value===i.X?[t.slice(6)]:[])}function xdtAttribute({attributes:e},t,n){return e.find(({name:e})=>e.endsWith(`:${t}`)&&n.has(e.slice(0,-t.length-1)))??null}function rootPrefix(e){const[t]=declaredIn(e)
if(void 0!==t)return{prefix:t,isDeclared:!0}
let n="xdt"
for(let t=2;null!==e.attribute(`xmlns:${n}`);t+=1)n=`xdt${t}`
return{prefix:n,isDeclared:!1}}function stepsOnMail(t){const n=xdtPrefixes(t),r=[]
let i=0
for(const a of elementsIn(t.root)){if(a.start<i)continue
const t=e.aV(xdtAttribute(a,"Locator",n))??"",o=isInMailSettings(a)||isLocatedMail(t)
o&&!isPart(a,t)&&r.push(a),(o||isPart(a,t))&&(i=a.end)}return r}function isInMailSettings({name:e,parent:t}){return"smtp"===localName(e)&&null!==t&&"mailSettings"===localName(t.name)}function localName(e){return e.slice(e.indexOf(":")+1)}const l=/(?:\/|::|local-name\(\) *= *["'])(?:smtp|network|specifiedPickupDirectory)(?![\w.-])/
function isLocatedMail(e){return/^\s*XPath\s*\(/.test(e)&&l.test(e)}const c=/@path *= *(?:'(?!\.?')|"(?!\.?"))/
function isPart(t,n){if(c.test(n))return!0
const r="location"===localName(t.name)?e.aV(t.attribute("path")):null
return null!==r&&""!==r&&"."!==r}function passwordsIn(t){const n=new Set
for(const r of t)for(const{attributes:t}of elementsIn(r))for(const{name:r,raw:i}of t){const t="password"===r?e.ah(i).value:""
e.bs(t)&&n.add(t)}return[...n]}function passwordsInComments(t,n){const r=n.slice(0,50).flatMap(t=>[e.a$(t,'"'),e.a$(t,"'"),t])
if(0===r.length)return[]
const i=[...new Set(r)].sort((e,t)=>t.length-e.length),a=[]
for(const{start:e,end:n}of commentsIn(t)){const r=t.text.slice(e,n)
if(!i.some(e=>r.includes(e)))continue
const o=i.reduce((e,t)=>e.replaceAll(t,"***"),r)
a.push({start:e,end:n,text:o})}return a}function*commentsIn({nodes:e,root:t}){yield*e.filter(({kind:e})=>"comment"===e)
for(const e of elementsIn(t))yield*e.nodes.filter(({kind:e})=>"comment"===e)}const u=["all","plain","none"],f=new Set(["mailSettings","system.net","location"])
function pruned(e,t){const n=new Set(e)
for(let r=e;r.length>0;){const e=[...new Set(r.flatMap(({parent:e})=>e??[]))].filter(e=>isPrunable(e,t,n))
for(const t of e){for(const e of t.children)n.delete(e)
n.add(t)}r=e}return[...n]}function isPrunable(e,t,n){return!("none"===t||null===e.parent||!f.has(e.name))&&!("plain"===t&&e.attributes.length>0)&&!e.attributes.some(({raw:e})=>/^\s*(?:Replace|Remove)/.test(e))&&e.nodes.every(e=>"element"===e.kind&&n.has(e))}function lineOf(e,{start:n,end:r}){const i=t.q(e,n)
if(null===i)return{start:n,end:r,text:""}
const{eol:a,indent:o}=i
return{start:Math.max(0,n-o.length-a.length),end:r,text:""}}const d=/\r\n|\r|\n/
function newTransform(t,n){const{text:r}=n.source,a=d.exec(r)?.[0]??"\n",o=$1().b(r,n.document.root),s={at:{eol:a,indent:o},unit:o},l={prefix:"xdt",escape:e.a$,leavesNamespace:!1}
return['<?xml version="1.0" encoding="utf-8"?>',`<configuration xmlns:xdt="${i.X}" xdt:Locator="XPath(/*)">`,...blockOf(t,l).map(e=>o+$1().r(e,s)),"</configuration>",""].join(a)}function*completions(e){const{file:t,mail:n,replaced:r}=e,{text:i}=t.source,{root:a}=t.document,o=stepsOnMail(t.document),s=passwordsInComments(t.document,r),l=insertedByBlock(a,o,rootPrefix(a).prefix)
null!==l&&(yield[...$2().O(l,typed(n),pageOf(t)).edits,...s])
for(const t of variantsFor(a)){const n=pruned(o,t.pruning).map(e=>lineOf(i,e))
yield[...additions(e,t),...n,...outside(s,n)]}}function outside(e,t){const n=t.toSorted((e,t)=>e.start-t.start)
let r=0
return e.toSorted((e,t)=>e.start-t.start).filter(e=>{for(;(n[r]?.end??1/0)<=e.start;)r+=1
return e.start<(n[r]?.start??1/0)})}function variantsFor(e){const t=null!==e.attribute(`${rootPrefix(e).prefix}:Locator`),n=null===e.attribute("xmlns")?[!1]:[!1,!0]
return(t?[!1]:[!1,!0]).flatMap(e=>n.flatMap(t=>u.map(n=>({pruning:n,locatesRoot:e,leavesNamespace:t}))))}function additions({file:e,mail:t},{locatesRoot:n,leavesNamespace:r}){const{root:a}=e.document,{prefix:o,isDeclared:s}=rootPrefix(a),l=[...s?[]:[` xmlns:${o}="${i.X}"`],...n?[` ${o}:Locator="XPath(/*)"`]:[]],c=a.attributes.at(-1)?.end??a.nameEnd,u=a.nodes.at(-1)??null,{escape:f}=pageOf(e),d=blockOf(t,{prefix:o,escape:f,leavesNamespace:r})
return[...0===l.length?[]:[{start:c,end:c,text:l.join("")}],$1().i(e.source.text,{parent:a,after:u},d)]}function pageOf({source:t}){const n=t.encoding.startsWith("utf")
return{text:t.text,escape:(r,i)=>e.bt(e.a$(r,i),n?t.encoding:"us-ascii")}}function typed(e){return r.k.flatMap(t=>{const n=e.find(({element:e,name:n})=>e===t.element&&n===t.name)
if(void 0===n)return[{attribute:t,value:null}]
const r=t.read(n.value)
return null===r?[]:[{attribute:t,value:r}]})}const m=/^(?:lockItem|lockAttributes|lockAllAttributesExcept|lockElements|lockAllElementsExcept)$/,p=/^configBuilders$/
function mailToday({document:t},n){const i=[]
for(const a of r.w(t).smtp){const t=e.aV(a.attribute("configSource")),r=null===t?a:n.get(t)?.document.root
if("smtp"!==r?.name)return{ok:!1,kind:"config-source"}
if(null!==r.attribute("configProtectionProvider"))return{ok:!1,kind:"encrypted"}
i.push(r)}return{ok:!0,smtp:i}}function ambiguousSetting(e,t){const[n,...i]=e
if(void 0===n)return null
const a=r.k.find(e=>void 0===t[e.name]&&i.some(t=>differs(e,t,n)))
return a?.name??null}function differs(e,t,n){if(textOf(t,e)===textOf(n,e))return!1
const[i,a]=[t,n].map(e=>r.a([e]))
return null==i||i[e.name]!==a?.[e.name]}function entitySetting(t,n){const i=r.k.find(({element:i,name:a})=>t.some(t=>{const o=r.e(t,i)?.attribute(a)??null
return void 0===n[a]&&null!==o&&e.ah(o.raw).hasEntityReference}))
return i?.name??null}function textOf(t,{element:n,name:i}){return e.aV(r.e(t,n)?.attribute(i)??null)}function wholeMail(e,t){const n=$1().w(e,t),i=r.k.map(e=>({attribute:e,value:valueFor(e,n,t)}))
return{attributes:[...i.flatMap(({attribute:{element:e,name:t},value:n})=>null===n?[]:[{element:e,name:t,value:n}]),...null===t?[]:keptAttributes(t)],expected:i.flatMap(({attribute:e,value:t})=>expectationOf(e,t))}}function valueFor(e,t,n){const r=n&&textOf(n,e),i=t.find(t=>t.attribute===e)
return void 0===i?r:null===i.value?null:null!==r&&e.read(r)===i.value?r:String(i.value)}function expectationOf({name:e,read:t},n){if(null===n)return[{setting:e,value:null}]
const r=t(n)
return null===r?[]:[{setting:e,value:r}]}function keptAttributes(t){return r.S.flatMap(n=>(r.e(t,n)?.attributes??[]).flatMap(({name:t,raw:r})=>m.test(t)||"smtp"===n&&p.test(t)?[{element:n,name:t,value:e.ah(r).value}]:[]))}function changesBetween(e,{attributes:t}){return r.k.flatMap(n=>{const{element:r,name:i}=n,a=e&&textOf(e,n),o=t.find(e=>e.element===r&&e.name===i),s=o?.value??null
return a===s?[]:[{setting:i,before:a,after:s}]})}function hasExactly(t,{attributes:n}){const{smtp:i}=r.w(t),[a]=i
if(void 0===a||i.length>1)return!1
if(t.root.children.some(({name:e})=>"smtp"===e))return!1
const o=[a,...a.children].flatMap(t=>t.attributes.map(({name:n,raw:r})=>pair(t.name,n,e.ah(r).value))),s=new Set(n.map(({element:e,name:t,value:n})=>pair(e,t,n)))
return o.length===s.size&&o.every(e=>s.has(e))}function pair(...e){return JSON.stringify(e)}function transformPath(e,t){return e.replace(/(?:\.config)?$/i,e=>`.${t}.xdt${e||".config"}`)}function atStart({path:t,bytes:n}){const r=e.ad(n)
return{file:{path:t,source:r.ok?r.source:{text:"",range:()=>h}},span:{start:0,end:0}}}const h={line:1,column:1,endLine:1,endColumn:1}
function atElement(e,t){return{file:e,span:$2().n(t)}}function todayIn(e){const{base:t,companions:n,before:r,target:i,after:a}=e,o=chained(t,[...r,...null===i.file?[]:[i.file]])
if(!o.ok)return refused$1({kind:"fails",...atStart(o.failed)})
const s=chained(o.file,a)
if(!s.ok)return refused$1({kind:"fails",...atStart(s.failed)})
const l=readBySite(o.file)
if(null===l)return refused$1({kind:"fails",...atStart(t)})
const c=mailToday(l,n)
return c.ok?c:refused$1({kind:c.kind,...atStart(i.file??t)})}function refused$1(e){return{ok:!1,obstacle:e}}function unclearIn({base:e,target:t},n,r){const i=atStart(t.file??e),a=ambiguousSetting(n,r)
if(null!==a)return{kind:"ambiguous",setting:a,...i}
const o=entitySetting(n,r)
return null===o?null:{kind:"entity",setting:o,...i}}function lostIn({base:e},{expected:t}){const n=$0().r(e),r=t.find(({value:e})=>n.ok&&"string"==typeof e&&$0().l(e,n.file))
return void 0===r?null:{kind:"characters",setting:r.setting,...atStart(e)}}function shortfallOf({base:e,before:t,after:n},r,i){const a=null===r?[]:[r],o={kind:"hindered",...atStart(r??e)},s=chained(e,[...t,...a])
if(!s.ok&&s.failed===e)return{kind:"fails",...atStart(e)}
if(!s.ok||!isExact(s.file,i))return o
let l=s.file
for(const e of n){const t=chained(l,[e])
if(!t.ok)return{kind:"fails",...atStart(t.failed)}
if(!isExact(t.file,i))return overriddenBy(e)
l=t.file}const c=chained(l,[...t,...a,...n])
return c.ok&&!isExact(c.file,i)?o:null}function isExact(e,t){const n=readBySite(e)
return null!==n&&hasExactly(n.document,t)}function overriddenBy(e){const t=readBySite(e),[n]=null===t?[]:stepsOnMail(t.document)
return{kind:"overridden",...null===t||void 0===n?atStart(e):atElement(t,n)}}function injectionInto(e,t){const n=todayIn(e)
if(!n.ok)return n
const[r=null]=n.smtp,i=wholeMail(t,r),a=servedIn(e)??unclearIn(e,n.smtp,t)??lostIn(e,i)
if(null!==a)return{ok:!1,obstacle:a}
const{path:o,file:s}=e.target,l=null===s?null:readBySite(s)
if(null!==s&&null===l)return refused({kind:"fails",...atStart(s)})
const c=replacedPasswords(t,l,n.smtp),u=l??newFile(o),f=editsFor({site:e,mail:i,read:l,replaced:c},u)
if(!f.ok)return f
const{expected:d}=i
return{ok:!0,injection:{file:u,isNew:null===l,edits:f.edits,changes:changesBetween(r,i),expected:0===f.edits.length?[]:d}}}function refused(e){return{ok:!1,obstacle:e}}function newFile(t){return{path:t,bytes:new Uint8Array,source:new e.aT("","utf-8",n.Buffer.alloc(0))}}function servedIn({base:e,target:{file:n}}){return null===n?null:t.u(n)===t.u(e)?{kind:"base",...atStart(n)}:t.g(n)?null:{kind:"served",...atStart(n)}}function replacedPasswords({password:e},t,n){return void 0===e?[]:passwordsIn([...n,...null===t?[]:stepsOnMail(t.document)]).filter(t=>t!==e)}function editsFor(t,{path:n,source:r}){const{site:i,mail:a,replaced:o}=t
if(0===o.length&&null===shortfallOf(i,i.target.file,a))return{ok:!0,edits:[]}
let s=null
for(const o of waysFor(t)){const t=shortfallOf(i,{path:n,bytes:r.encode(e.aQ(r.text,o))},a)
if(null===t)return{ok:!0,edits:o}
s??=t}return refused(s??{kind:"hindered",...atStart(i.base)})}function waysFor({site:e,mail:{attributes:t},read:n,replaced:r}){return null!==n?completions({file:n,mail:t,replaced:r}):[[{start:0,end:0,text:newTransform(t,e.base)}]]}function readBackInsertion(e,t){return a.readBack(e,t,e=>Object.entries(e).some(([e,t])=>e.endsWith(":Transform")&&"Insert"===t))}function saying(t,n,r){return i=>{if(i.kind!==t)return[]
const{file:a,span:o}=i,s="setting"in i?i.setting:"",l=e.m.find(([,e])=>e===s)?.[0]??""
return[{file:a,span:o,message:n,hint:r,names:{setting:s,input:l}}]}}const g={id:"inject/transform-fails",level:"runtime",severity:"error",words:[],check:saying("fails","This file keeps the environment from being judged, so nothing is injected into it.",`Mend it first: run ${e.aM} in mode "check" with the same "environment", which says what is wrong.`)},v={id:"inject/transform-encrypted",level:"runtime",severity:"error",words:[],check:saying("encrypted","The <smtp> that this environment gets is encrypted, and what is in it is not known here.","Decrypt the section with aspnet_regiis, or let the transform replace it as a whole with settings of its own.")},k=[g,{id:"inject/transform-environment",level:"runtime",severity:"error",words:[],check:saying("environment-name",`${(()=>require("./deferred_seldom_base.js"))().h(e.t("environment"))} cannot be a part of the name of a transform.`,"Give the name of the environment alone: live, staging or development.")},v,{id:"inject/transform-config-source",level:"runtime",severity:"error",words:[],check:saying("config-source","The <smtp> that this environment gets stands in another file, which is not known here.","Take configSource out of the transform.")},{id:"inject/transform-overridden",level:"runtime",severity:"error",words:[],check:saying("overridden","This transform is applied after the one that settings go into, and changes them again.","Take the mail settings out of this file, or give it a name that comes earlier in the alphabet.")},{id:"inject/transform-hindered",level:"runtime",severity:"error",words:[],check:saying("hindered","Whatever is written into this transform, the site does not get the settings that are wanted.","Take the steps out that replace or remove the root or <system.net>, or move them to a transform that is applied earlier.")},{id:"inject/transform-served",level:"runtime",severity:"error",words:[],check:saying("served","A web server may hand this file out, so no password is written into it.","Let the path be a file and not a link, with a name that ends in .config.")},{id:"inject/transform-is-base",level:"runtime",severity:"error",words:[],check:saying("base","This path is a link to the file that the transform is for, which must not become a transform.","Put a file of its own in the place of the link.")},{id:"inject/transform-entity",level:"runtime",severity:"error",words:[],check:saying("entity","The value of {setting} contains a reference to an entity, which cannot be written into a transform.",`Give ${e.t("{input}")} too, or write the value itself in place of the reference.`)},{id:"inject/transform-characters",level:"runtime",severity:"error",words:[],check:saying("characters","The file is saved in an encoding that lacks a character of {setting}, so that the site would get another value.",'Save the file as UTF-8, with encoding="utf-8" in its first line.')}]
function refusing(t,n){const obstacles=(r,i)=>{const a=t.structure(r,i).filter(({severity:e,level:t})=>"error"===e&&"runtime"===t)
return"fails"===n.kind&&a.length>0?a:e.a_(k,n,r).map(t=>e.aZ(t,{intent:r,locate:i,voice:$4().v}))}
return{...t,injectable:!1,obstacles:obstacles,structure:(e,n)=>{const r=t.structure(e,n),i=obstacles(e,n).filter(({rule:e})=>r.every(t=>t.rule!==e))
return[...r,...i]}}}function ownObstacles({files:e},t,n){return e.own.obstacles(t,n).filter(({rule:e})=>"inject/mail-kit-option"===e)}async function injectionFor(t,{settings:n}){const{file:r}=t.files,{environment:i}=t.deployment
return e.b2(transformPath(r.path,i),r.path)===i&&i.trim()===i?injectionInto(await transformSite(t),n):{ok:!1,obstacle:{kind:"environment-name",...atStart(r)}}}async function transformSite({files:t,deployment:n}){const{environment:r,transforms:i}=n,a=transformPath(t.file.path,r),o=i.find(({path:e})=>e.toLowerCase()===a.toLowerCase()),s=o?.path??a,l=e.b1([...i.map(e=>e.path),s]),c=l.indexOf(s),others=e=>i.filter(t=>t!==o&&e(l.indexOf(t.path))).map(rawOf)
return{base:t.file,companions:await companionsOf(t),before:others(e=>e<c),target:{path:s,file:void 0===o?null:rawOf(o)},after:others(e=>e>c)}}function rawOf({path:e,raw:t}){return t??{path:e,bytes:new Uint8Array}}async function companionsOf({companions:t}){const n=new Map
for(const{name:r,companion:i}of t){const t="found"===i.status?await e.aY(i.file):null
!0===t?.ok&&n.set(r,t.file)}return n}function misread({bytes:t},{expected:n}){const r=e.ad(t)
return readBackInsertion(r.ok?r.source.text:"",n)}exports.injecting=async function injecting(e,t){const{asItIs:n}=e,r=await injectionFor(e,t)
if(!r.ok)return refusing(n,r.obstacle)
const{injection:i}=r,a={...n,obstacles:(t,n)=>ownObstacles(e,t,n),inject:()=>i,reopen:async t=>({...await e.with(t),misread:e=>Promise.resolve(misread(t,e))}),misread:()=>Promise.resolve([])}
return 0===i.edits.length?a:{...a,structure:(t,n)=>e.files.own.structure(t,n).filter(({level:e})=>"file"===e)}}

