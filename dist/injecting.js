"use strict"
var e=function chained(e,n){let r=e
for(const e of n){const n=t(r,e)
if(!n.ok)return n
r=n.file}return{ok:!0,file:r}},t=function applied(e,t){const n=$1().S(e)
if(!n.ok)return{ok:!1,failed:e}
const r=$1().S(t)
if(!r.ok)return{ok:!1,failed:t}
const i=$0().t(n.file,r.file)
return i.ok?i.applies?null!==i.unsaved?{ok:!1,failed:"encoding"===i.unsaved?e:t}:{ok:!0,file:$1().W(n.file,i.edits)}:{ok:!1,failed:t}:{ok:!1,failed:"base"===i.refusal.file?e:t}},n=function readBySite(e){const t=de.ad(e.bytes)
if(!t.ok)return null
const{source:n}=t,r=de.aT(n.text)
return r.ok?{...e,source:n,document:r.document}:null},r=function blockOf(e,{prefix:t,escape:n,leavesNamespace:r}){const xdt=(e,r)=>({name:`${t}:${e}`,escaped:n(r,'"')}),settingsOf=t=>e.filter(e=>e.element===t).map(({name:e,value:t})=>({name:e,escaped:n(t,'"')})),i=r?[{name:"xmlns",escaped:""}]:[],o=[xdt("Transform","RemoveAll"),xdt("SupressWarnings","true")],groupWith=(e,t,n=i)=>({name:e,attributes:[...n,xdt("Transform","InsertIfMissing")],children:t}),s=groupWith("mailSettings",[{name:"smtp",attributes:o,children:[]},{name:"smtp",attributes:[...settingsOf("smtp"),xdt("Transform","Insert")],children:["network","specifiedPickupDirectory"].map(e=>({name:e,attributes:settingsOf(e),children:[]})).filter(({attributes:e})=>e.length>0)}],[])
return[{name:"smtp",attributes:[...i,xdt("Locator",be),...o],children:[]},groupWith("system.net",[s])]},i=function insertedByBlock(e,t,n){const reads=(e,t,r)=>{const i=e?.attribute(`${n}:${t}`)??null
return null!==i&&de.ah(i.raw).value===r},[r,i,o,...s]=t,a=o?.parent??void 0,l=a?.parent??void 0
return 0===s.length&&r?.parent===e&&reads(r,"Locator",be)&&reads(r,"Transform","RemoveAll")&&i?.parent===a&&reads(i,"Transform","RemoveAll")&&reads(o,"Transform","Insert")&&reads(a,"Transform","InsertIfMissing")&&reads(l,"Transform","InsertIfMissing")&&l?.parent===e&&e.children.at(-1)===l?o??null:null},o=function*elementsIn(e){const t=[e]
for(let e=t.pop();void 0!==e;e=t.pop()){yield e
for(const n of[...e.children].reverse())t.push(n)}},s=function xdtPrefixes({root:e}){const t=new Set
for(const n of o(e))for(const e of a(n))t.add(e)
return t},a=function declaredIn({attributes:e}){return e.flatMap(({name:e,raw:t})=>e.startsWith("xmlns:")&&de.ah(t).value===ve.X?[e.slice(6)]:[])},l=function xdtAttribute({attributes:e},t,n){return e.find(({name:e})=>e.endsWith(`:${t}`)&&n.has(e.slice(0,-t.length-1)))??null},c=function rootPrefix(e){const[t]=a(e)
if(void 0!==t)return{prefix:t,isDeclared:!0}
let n="xdt"
for(let t=2;null!==e.attribute(`xmlns:${n}`);t+=1)n=`xdt${t}`
return{prefix:n,isDeclared:!1}},u=function stepsOnMail(e){const t=s(e),n=[]
let r=0
for(const i of o(e.root)){if(i.start<r)continue
const e=de.b0(l(i,"Locator",t))??"",o=f(i)||m(e)
o&&!p(i,e)&&n.push(i),(o||p(i,e))&&(r=i.end)}return n},f=function isInMailSettings({name:e,parent:t}){return"smtp"===d(e)&&null!==t&&"mailSettings"===d(t.name)},d=function localName(e){return e.slice(e.indexOf(":")+1)},m=function isLocatedMail(e){return/^\s*XPath\s*\(/.test(e)&&we.test(e)},p=function isPart(e,t){if(ye.test(t))return!0
const n="location"===d(e.name)?de.b0(e.attribute("path")):null
return null!==n&&""!==n&&"."!==n},h=function passwordsIn(e){const t=new Set
for(const n of e)for(const{attributes:e}of o(n))for(const{name:n,raw:r}of e){const e="password"===n?de.ah(r).value:""
de.bF(e)&&t.add(e)}return[...t]},v=function passwordsInComments(e,t){const n=t.slice(0,50).flatMap(e=>[de.b3(e,'"'),de.b3(e,"'"),e])
if(0===n.length)return[]
const r=[...new Set(n)].sort((e,t)=>t.length-e.length),i=[]
for(const{start:t,end:n}of g(e)){const o=e.text.slice(t,n)
if(!r.some(e=>o.includes(e)))continue
const s=r.reduce((e,t)=>e.replaceAll(t,"***"),o)
i.push({start:t,end:n,text:s})}return i},g=function*commentsIn({nodes:e,root:t}){yield*e.filter(({kind:e})=>"comment"===e)
for(const e of o(t))yield*e.nodes.filter(({kind:e})=>"comment"===e)},k=function pruned(e,t){const n=new Set(e)
for(let r=e;r.length>0;){const e=[...new Set(r.flatMap(({parent:e})=>e??[]))].filter(e=>b(e,t,n))
for(const t of e){for(const e of t.children)n.delete(e)
n.add(t)}r=e}return[...n]},b=function isPrunable(e,t,n){return!("none"===t||null===e.parent||!je.has(e.name))&&!("plain"===t&&e.attributes.length>0)&&!e.attributes.some(({raw:e})=>/^\s*(?:Replace|Remove)/.test(e))&&e.nodes.every(e=>"element"===e.kind&&n.has(e))},w=function lineOf(e,{start:t,end:n}){const r=me.q(e,t)
if(null===r)return{start:t,end:n,text:""}
const{eol:i,indent:o}=r
return{start:Math.max(0,t-o.length-i.length),end:n,text:""}},y=function newTransform(e,t){const{text:n}=t.source,i=Se.exec(n)?.[0]??"\n",o=$2().b(n,t.document.root),s={at:{eol:i,indent:o},unit:o},a={prefix:"xdt",escape:de.b3,leavesNamespace:!1}
return['<?xml version="1.0" encoding="utf-8"?>',`<configuration xmlns:xdt="${ve.X}" xdt:Locator="XPath(/*)">`,...r(e,a).map(e=>o+$2().r(e,s)),"</configuration>",""].join(i)},x=function*completions(e){const{file:t,mail:n,replaced:r}=e,{text:o}=t.source,{root:s}=t.document,a=u(t.document),l=v(t.document,r),f=i(s,a,c(s).prefix)
null!==f&&(yield[...$3().i(f,M(n),T(t)).edits,...l])
for(const t of S(s)){const n=k(a,t.pruning).map(e=>w(o,e))
yield[...I(e,t),...n,...j(l,n)]}},j=function outside(e,t){const n=t.toSorted((e,t)=>e.start-t.start)
let r=0
return e.toSorted((e,t)=>e.start-t.start).filter(e=>{for(;(n[r]?.end??1/0)<=e.start;)r+=1
return e.start<(n[r]?.start??1/0)})},S=function variantsFor(e){const t=null!==e.attribute(`${c(e).prefix}:Locator`),n=null===e.attribute("xmlns")?[!1]:[!1,!0]
return(t?[!1]:[!1,!0]).flatMap(e=>n.flatMap(t=>xe.map(n=>({pruning:n,locatesRoot:e,leavesNamespace:t}))))},I=function additions({file:e,mail:t},{locatesRoot:n,leavesNamespace:i}){const{root:o}=e.document,{prefix:s,isDeclared:a}=c(o),l=[...a?[]:[` xmlns:${s}="${ve.X}"`],...n?[` ${s}:Locator="XPath(/*)"`]:[]],u=o.attributes.at(-1)?.end??o.nameEnd,f=o.nodes.at(-1)??null,{escape:d}=T(e),m=r(t,{prefix:s,escape:d,leavesNamespace:i})
return[...0===l.length?[]:[{start:u,end:u,text:l.join("")}],$2().a(e.source.text,{parent:o,after:f},m)]},T=function pageOf({source:e}){const t=e.encoding.startsWith("utf")
return{text:e.text,escape:(n,r)=>de.bG(de.b3(n,r),t?e.encoding:"us-ascii")}},M=function typed(e){return he.k.flatMap(t=>{const n=e.find(({element:e,name:n})=>e===t.element&&n===t.name)
if(void 0===n)return[{attribute:t,value:null}]
const r=t.read(n.value)
return null===r?[]:[{attribute:t,value:r}]})},$=function mailToday({document:e},t){const n=[]
for(const r of he.m(e).smtp){const e=de.b0(r.attribute("configSource")),i=null===e?r:t.get(e)?.document.root
if("smtp"!==i?.name)return{ok:!1,kind:"config-source"}
if(null!==i.attribute("configProtectionProvider"))return{ok:!1,kind:"encrypted"}
n.push(i)}return{ok:!0,smtp:n}},P=function ambiguousSetting(e,t){const[n,...r]=e
if(void 0===n)return null
const i=he.k.find(e=>void 0===t[e.name]&&r.some(t=>O(e,t,n)))
return i?.name??null},O=function differs(e,t,n){if(q(t,e)===q(n,e))return!1
const[r,i]=[t,n].map(e=>he.e([e]))
return null==r||r[e.name]!==i?.[e.name]},_=function entitySetting(e,t){const n=he.k.find(({element:n,name:r})=>e.some(e=>{const i=he.a(e,n)?.attribute(r)??null
return void 0===t[r]&&null!==i&&de.ah(i.raw).hasEntityReference}))
return n?.name??null},q=function textOf(e,{element:t,name:n}){return de.b0(he.a(e,t)?.attribute(n)??null)},A=function wholeMail(e,t){const n=$2().w(e,t),r=he.k.map(e=>({attribute:e,value:L(e,n,t)}))
return{attributes:[...r.flatMap(({attribute:{element:e,name:t},value:n})=>null===n?[]:[{element:e,name:t,value:n}]),...null===t?[]:E(t)],expected:r.flatMap(({attribute:e,value:t})=>B(e,t))}},L=function valueFor(e,t,n){const r=n&&q(n,e),i=t.find(t=>t.attribute===e)
return void 0===i?r:null===i.value?null:null!==r&&e.read(r)===i.value?r:String(i.value)},B=function expectationOf({name:e,read:t},n){if(null===n)return[{setting:e,value:null}]
const r=t(n)
return null===r?[]:[{setting:e,value:r}]},E=function keptAttributes(e){return he.x.flatMap(t=>(he.a(e,t)?.attributes??[]).flatMap(({name:e,raw:n})=>Ie.test(e)||"smtp"===t&&Te.test(e)?[{element:t,name:e,value:de.ah(n).value}]:[]))},N=function changesBetween(e,{attributes:t}){return he.k.flatMap(n=>{const{element:r,name:i}=n,o=e&&q(e,n),s=t.find(e=>e.element===r&&e.name===i),a=s?.value??null
return o===a?[]:[{setting:i,before:o,after:a}]})},R=function hasExactly(e,{attributes:t}){const{smtp:n}=he.m(e),[r]=n
if(void 0===r||n.length>1)return!1
if(e.root.children.some(({name:e})=>"smtp"===e))return!1
const i=[r,...r.children].flatMap(e=>e.attributes.map(({name:t,raw:n})=>X(e.name,t,de.ah(n).value))),o=new Set(t.map(({element:e,name:t,value:n})=>X(e,t,n)))
return i.length===o.size&&i.every(e=>o.has(e))},X=function pair(...e){return JSON.stringify(e)},F=function transformPath(e,t){return e.replace(/(?:\.config)?$/i,e=>`.${t}.xdt${e||".config"}`)},W=function atStart({path:e,bytes:t}){const n=de.ad(t)
return{file:{path:e,source:n.ok?n.source:{text:"",range:()=>Me}},span:{start:0,end:0}}},D=function atElement(e,t){return{file:e,span:$4().n(t)}},C=function todayIn(t){const{base:r,companions:i,before:o,target:s,after:a}=t,l=e(r,[...o,...null===s.file?[]:[s.file]])
if(!l.ok)return U({kind:"fails",...W(l.failed)})
const c=e(l.file,a)
if(!c.ok)return U({kind:"fails",...W(c.failed)})
const u=n(l.file)
if(null===u)return U({kind:"fails",...W(r)})
const f=$(u,i)
return f.ok?f:U({kind:f.kind,...W(s.file??r)})},U=function refused$1(e){return{ok:!1,obstacle:e}},G=function unclearIn({base:e,target:t},n,r){const i=W(t.file??e),o=P(n,r)
if(null!==o)return{kind:"ambiguous",setting:o,...i}
const s=_(n,r)
return null===s?null:{kind:"entity",setting:s,...i}},z=function lostIn({base:e},{expected:t}){const n=$1().S(e),r=t.find(({value:e})=>n.ok&&"string"==typeof e&&$1().X(e,n.file))
return void 0===r?null:{kind:"characters",setting:r.setting,...W(e)}},J=function shortfallOf({base:t,before:n,after:r},i,o){const s=null===i?[]:[i],a={kind:"hindered",...W(i??t)},l=e(t,[...n,...s])
if(!l.ok&&l.failed===t)return{kind:"fails",...W(t)}
if(!l.ok||!Y(l.file,o))return a
let c=l.file
for(const t of r){const n=e(c,[t])
if(!n.ok)return{kind:"fails",...W(n.failed)}
if(!Y(n.file,o))return Z(t)
c=n.file}const u=e(c,[...n,...s,...r])
return u.ok&&!Y(u.file,o)?a:null},Y=function isExact(e,t){const r=n(e)
return null!==r&&R(r.document,t)},Z=function overriddenBy(e){const t=n(e),[r]=null===t?[]:u(t.document)
return{kind:"overridden",...null===t||void 0===r?W(e):D(t,r)}},H=function injectionInto(e,t){const r=C(e)
if(!r.ok)return r
const[i=null]=r.smtp,o=A(t,i),s=V(e)??G(e,r.smtp,t)??z(e,o)
if(null!==s)return{ok:!1,obstacle:s}
const{path:a,file:l}=e.target,c=null===l?null:n(l)
if(null!==l&&null===c)return K({kind:"fails",...W(l)})
const u=ee(t,c,r.smtp),f=c??Q(a),d=te({site:e,mail:o,read:c,replaced:u},f)
if(!d.ok)return d
const{expected:m}=o
return{ok:!0,injection:{file:f,isNew:null===c,edits:d.edits,changes:N(i,o),expected:0===d.edits.length?[]:m}}},K=function refused(e){return{ok:!1,obstacle:e}},Q=function newFile(e){return{path:e,bytes:new Uint8Array,source:new de.aU("","utf-8",pe.Buffer.alloc(0))}},V=function servedIn({base:e,target:{file:t}}){return null===t?null:me.u(t)===me.u(e)?{kind:"base",...W(t)}:me.h(t)?null:{kind:"served",...W(t)}},ee=function replacedPasswords({password:e},t,n){return void 0===e?[]:h([...n,...null===t?[]:u(t.document)]).filter(t=>t!==e)},te=function editsFor(e,{path:t,source:n}){const{site:r,mail:i,replaced:o}=e
if(0===o.length&&null===J(r,r.target.file,i))return{ok:!0,edits:[]}
let s=null
for(const o of ne(e)){const e=J(r,{path:t,bytes:n.encode(de.aR(n.text,o))},i)
if(null===e)return{ok:!0,edits:o}
s??=e}return K(s??{kind:"hindered",...W(r.base)})},ne=function waysFor({site:e,mail:{attributes:t},read:n,replaced:r}){return null!==n?x({file:n,mail:t,replaced:r}):[[{start:0,end:0,text:y(t,e.base)}]]},re=function readBackInsertion(e,t){return ge.readBack(e,t,e=>Object.entries(e).some(([e,t])=>e.endsWith(":Transform")&&"Insert"===t))},ie=function saying(e,t,n){return r=>{if(r.kind!==e)return[]
const{file:i,span:o}=r,s="setting"in r?r.setting:"",a=de.n.find(([,e])=>e===s)?.[0]??""
return[{file:i,span:o,message:t,hint:n,names:{setting:s,input:a}}]}},oe=function refusing(e,t){const obstacles=(n,r)=>{const i=e.structure(n,r).filter(({severity:e,level:t})=>"error"===e&&"runtime"===t)
return"fails"===t.kind&&i.length>0?i:de.aW(Oe,t,n).map(e=>de.aX(e,{intent:n,locate:r,voice:$5().v}))}
return{...e,injectable:!1,obstacles:obstacles,structure:(t,n)=>{const r=e.structure(t,n),i=obstacles(t,n).filter(({rule:e})=>r.every(t=>t.rule!==e))
return[...r,...i]}}},se=function ownObstacles({files:e},t,n){return e.own.obstacles(t,n).filter(({rule:e})=>"inject/mail-kit-option"===e)},ae=async function injectionFor(e,{settings:t}){const{file:n}=e.files,{environment:r}=e.deployment
return de.a_(F(n.path,r),n.path)===r&&r.trim()===r?H(await le(e),t):{ok:!1,obstacle:{kind:"environment-name",...W(n)}}},le=async function transformSite({files:e,deployment:t}){const{environment:n,transforms:r}=t,i=F(e.file.path,n),o=r.find(({path:e})=>e.toLowerCase()===i.toLowerCase()),s=o?.path??i,a=de.aZ([...r.map(e=>e.path),s]),l=a.indexOf(s),others=e=>r.filter(t=>t!==o&&e(a.indexOf(t.path))).map(ce)
return{base:e.file,companions:await ue(e),before:others(e=>e<l),target:{path:s,file:void 0===o?null:ce(o)},after:others(e=>e>l)}},ce=function rawOf({path:e,raw:t}){return t??{path:e,bytes:new Uint8Array}},ue=async function companionsOf({companions:e}){const t=new Map
for(const{name:n,companion:r}of e){const e="found"===r.status?await de.aY(r.file):null
!0===e?.ok&&t.set(n,e.file)}return t},fe=function misread({bytes:e},{expected:t}){const n=de.ad(e)
return re(n.ok?n.source.text:"",t)}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const de=require("./base.js"),me=require("./judging.js"),pe=require("node:buffer"),$0=()=>require("./deferred_transform_engine.js"),$1=()=>require("./deferred_seldom_transform_engine.js"),$2=()=>require("./deferred_injecting.js"),he=require("./web_config.js"),ve=require("./transforms.js"),$3=()=>require("./deferred_seldom_injecting.js"),$4=()=>require("./deferred_seldom_web_config.js"),ge=require("./read-back.js"),$5=()=>require("./deferred_transform_rules.js")
const ke="/*[local-name()='system.net']/*[local-name()='mailSettings']/*[local-name()='smtp']",be=`XPath(/*${ke} | /*/*[local-name()='location'][not(@path) or @path='' or @path='.']${ke})`
const we=/(?:\/|::|local-name\(\) *= *["'])(?:smtp|network|specifiedPickupDirectory)(?![\w.-])/
const ye=/@path *= *(?:'(?!\.?')|"(?!\.?"))/
const xe=["all","plain","none"],je=new Set(["mailSettings","system.net","location"])
const Se=/\r\n|\r|\n/
const Ie=/^(?:lockItem|lockAttributes|lockAllAttributesExcept|lockElements|lockAllElementsExcept)$/,Te=/^configBuilders$/
const Me={line:1,column:1,endLine:1,endColumn:1}
const $e={id:"inject/transform-fails",level:"runtime",severity:"error",words:[],check:ie("fails","This file keeps the environment from being judged, so nothing is injected into it.",`Mend it first: run ${de.aN} in mode "check" with the same "environment", which says what is wrong.`)},Pe={id:"inject/transform-encrypted",level:"runtime",severity:"error",words:[],check:ie("encrypted","The <smtp> that this environment gets is encrypted, and what is in it is not known here.","Decrypt the section with aspnet_regiis, or let the transform replace it as a whole with settings of its own.")},Oe=[$e,{id:"inject/transform-environment",level:"runtime",severity:"error",words:[],check:ie("environment-name",`${de.l(de.t("environment"))} cannot be a part of the name of a transform.`,"Give the name of the environment alone: live, staging or development.")},Pe,{id:"inject/transform-config-source",level:"runtime",severity:"error",words:[],check:ie("config-source","The <smtp> that this environment gets stands in another file, which is not known here.","Take configSource out of the transform.")},{id:"inject/transform-overridden",level:"runtime",severity:"error",words:[],check:ie("overridden","This transform is applied after the one that settings go into, and changes them again.","Take the mail settings out of this file, or give it a name that comes earlier in the alphabet.")},{id:"inject/transform-hindered",level:"runtime",severity:"error",words:[],check:ie("hindered","Whatever is written into this transform, the site does not get the settings that are wanted.","Take the steps out that replace or remove the root or <system.net>, or move them to a transform that is applied earlier.")},{id:"inject/transform-served",level:"runtime",severity:"error",words:[],check:ie("served","A web server may hand this file out, so no password is written into it.","Let the path be a file and not a link, with a name that ends in .config.")},{id:"inject/transform-is-base",level:"runtime",severity:"error",words:[],check:ie("base","This path is a link to the file that the transform is for, which must not become a transform.","Put a file of its own in the place of the link.")},{id:"inject/transform-entity",level:"runtime",severity:"error",words:[],check:ie("entity","The value of {setting} contains a reference to an entity, which cannot be written into a transform.",`Give ${de.t("{input}")} too, or write the value itself in place of the reference.`)},{id:"inject/transform-characters",level:"runtime",severity:"error",words:[],check:ie("characters","The file is saved in an encoding that lacks a character of {setting}, so that the site would get another value.",'Save the file as UTF-8, with encoding="utf-8" in its first line.')}]
exports.injecting=async function injecting(e,t){const{asItIs:n}=e,r=await ae(e,t)
if(!r.ok)return oe(n,r.obstacle)
const{injection:i}=r,o={...n,obstacles:(t,n)=>se(e,t,n),inject:()=>i,reopen:async t=>({...await e.with(t),misread:e=>Promise.resolve(fe(t,e))}),misread:()=>Promise.resolve([])}
return 0===i.edits.length?o:{...o,structure:(t,n)=>e.files.own.structure(t,n).filter(({level:e})=>"file"===e)}}

