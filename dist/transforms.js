"use strict"
var t=(function valueEdit({raw:t,quote:n,valueStart:r,valueEnd:s},o,i){return et.ah(t).value===o?null:{start:r,end:s,text:e(o,n),from:i}}),e=(function escaped(t,e='"'){const n='"'===e?"'":'"'
return t.replaceAll(/[&<"'\t\n\r]/g,t=>t===n?t:et.aQ[t]??t)}),n=(function openForEngine(t){return"utf-8"===t.source.encoding&&t.bytes.length>=3?{ok:!0,file:t}:$0().S(t)}),r=(function refusalOf({document:t},e){const n=ot.exec(t.text)
if(null!==n){const t=n[0].length
return{file:e,kind:"version",span:{start:t,end:t+1}}}const r=nt.r(t)
return null===r?null:{file:e,kind:"name",span:r.span}}),s=(function piecesOf(t){let e=0
return[...t].sort(((t,e)=>t.start-e.start)).map((t=>{const n=t.start+e
return e+=t.text.length-(t.end-t.start),{edit:t,start:n,end:n+t.text.length}}))}),o=(function lastBefore(t,e){let[n,r]=[0,t.length]
for(;n<r;){const s=n+r>>1;(t[s]?.start??1/0)<=e?n=s+1:r=s}return n-1}),i=(function writtenIn(t,{start:e,end:n}){for(let r=Math.max(o(t,e),0);r<t.length;r+=1){const s=t[r]
if(void 0===s||s.start>=n)return null
if(null!==s.edit.from&&s.end>e)return s.edit.from}return null}),l=(function sourceAt(t,e){const n=o(t,e),r=t[n]
if(void 0===r||e>=r.end)return null
for(let e=n;t[e]?.edit.start===r.edit.start;e-=1){const n=t[e]?.edit.from??null
if(null!==n)return n}return null}),a=(function offsetBefore(t,e){const n=t[o(t,e)]
if(void 0===n)return e
const{edit:r,end:s}=n
return e<s?r.start:r.end+(e-s)}),u=(function credentialsInTransform({document:t}){const e=[],n=[t.root]
for(let t=n.pop();void 0!==t;t=n.pop()){for(const e of t.children)n.push(e)
if("network"===t.name.toLowerCase())for(const n of nt.v(t))e.push(n)}return e.filter(t=>""!==t)}),c=(function instruction(t){return new RegExp(`^(${t.join("|")})(?:\\(([^&]*)\\))?$`)}),f=(function plainElements(t){const e=ct.get(t)
if(void 0!==e)return e
const n=null===t.document.doctype?d(t.document.root):null
return ct.set(t,n),n}),d=(function elementsIn(t){const e=t.attributes.find((({raw:t})=>t===it))
if(!0!==e?.name.startsWith("xmlns:"))return null
const n=[],r=[[t,null]]
for(let t=r.pop();void 0!==t;t=r.pop()){const s=m(...t,e)
if(null===s)return null
n.push(s)
for(const t of s.element.children.toReversed())r.push([t,s])}return n}),m=(function plainElement(t,e,n){const r=n.name.slice(6),s=[],o={}
for(const e of t.attributes){if(e===n)continue
const[t,i]=e.name.split(":")
if(void 0===i&&"xmlns"!==t)s.push(e)
else if(t!==r||!p(o,i,e.raw))return null}const[,i=null,l=""]=o.Transform??[],[,a="DefaultLocator",u=""]=o.Locator??[]
return t.name.includes(":")?null:{element:t,parent:e,attributes:s,transform:i,argument:l,locator:a,locatorArgument:u,isQuiet:"true"===o.SupressWarnings?.[1]}}),p=(function addTo(t,e,n){const r=Object.hasOwn(ut,e??"")?e:null,s=r&&ut[r].exec(n)
return null!==r&&null!==s&&(t[r]=s,!0)}),h=(function transformed(t,e){return g(t,e)??$1().t(t,e)}),g=(function plainly(t,e){const n=v(t)?f(e):null
if(null===n||null!==r(t,"base")||null!==r(e,"transform"))return null
const s=new PlainRun(t)
return n.every((t=>s.apply(t)))?{ok:!0,applies:!0,unsaved:null,edits:s.edits,log:s.log}:null}),v=(function isPlainBase({source:{text:t},document:{doctype:e}}){const[n=""]=/^<\?xml[^>]*/.exec(t)??[],r=!n.includes("encoding")||/encoding=["']utf-8["']/i.test(n)
return null===e&&r&&!/xmlns:|xml:/.test(t)}),b=function pathOf(t){let e=""
for(let n=t;null!==n;n=n.parent){const t=(x(n)??[]).map(([t,e])=>`@${t}='${e}'`),r=0===t.length?"":`[${t.join(" and ")}]`
e=`/${n.element.name}${r}${e}`}return e},x=(function testsOf({locator:t,locatorArgument:e,attributes:n}){if("DefaultLocator"===t)return[]
const r="Match"===t&&""!==e?w(e):null
if(null===r||null===y(n,r))return null
const own=t=>n.find(e=>e.name===t)??null,s=r.map(t=>[t,k(own(t))??""])
return s.some(([,t])=>t.includes("'"))?null:s}),w=(function namesIn(t){const e=""===t?[]:t.split(/, ?/)
return e.every((t=>ft.test(t)))?e:null}),y=(function ofNames(t,e){if(0===e.length)return t
const n=new Set(e),r=t.filter((({name:t})=>n.has(t)))
return r.length===e.length?r:null}),k=(function valueOf(t){return t&&et.ah(t.raw).value}),O=(function valuePlace({valueStart:t,valueEnd:e}){return{start:t,end:e}}),S=(async function deploy(t,e,r){const s=T(r,e),o=n(t.file),i=o.ok?o.file:t.file,l=i.source.text!==t.file.source.text,a=[]
let u=new LayeredFile(i),c=!1,f=!1
for(const t of s){const e=f?null:I(u,t),n=null!==e&&!c&&j(e.application.outcome),r=[...t.isGarbled?[t.text]:[],...n&&l?[i]:[]]
a.push({...M(t),garbled:r,application:e?.application??null}),c||=n,null===e?.next?f=!0:u=e?.next??u}return{environment:e,layers:[t.file.path,...s.map((({path:t})=>t))],transforms:s,readings:a,layered:u,result:f?null:await A(t,i,u)}}),T=(function ofEnvironment(t,e){const n=t.filter((t=>"applied"===t.standing&&rt.i(t.environment,e)))
return et.aZ(n.map((({path:t})=>t))).flatMap((t=>n.filter((e=>e.path===t))))}),M=(function readingOf({text:t,file:e,environment:n,standing:r}){return{text:t,file:e,environment:n,standing:r,garbled:[],application:null,overridden:[]}}),I=(function applied(t,{file:e}){if(null===e)return null
const{file:n,originOf:r}=t,s=h(n,e),o=s.ok&&j(s)?t.with(e,s.edits):t
return{application:{base:n,outcome:s,originOf:r,result:null!==o&&j(s)?o:null},next:o}}),j=(function isSaved(t){return t.ok&&t.applies&&null===t.unsaved}),A=(async function resultOf$1({own:t,companions:e},n,{file:r}){if(r===n)return t
let s=nt.o(r)
for(let t=s.missing;null!==t;t=s.missing){const{name:n}=t,r=e.find(t=>t.name===n)
if(void 0===r)break
s=await s.complete(r.companion)}return s}),$=(function effectiveIn({environment:t,result:e}){const n=e?.effective??null,r="127.0.0.1"===n?.host&&!rt.i(t,"live")
return null!==n&&r?{...n,host:""}:n}),_=(async function readTransforms(t,e){const n=t.map((async t=>{if("absent"===t.status)return[]
const{path:n}="found"===t.status?t.file:t.finding,r=et.a_(n,e.path),s=et.af(n,e.path)
if(null===r&&(null===s||e.isLater))return[]
const o={environment:r??s??"",standing:null===r||e.isLater?"other-generation":"applied"}
return"found"===t.status?[await L(t.file,o)]:[$3().u({path:n},o,[$3().b(t.finding,o.environment)])]}))
return(await Promise.all(n)).flat()}),L=(async function readTransform(t,e){const{path:r,bytes:s}=t,o=await et.aY(t),i=o.ok?n(o.file):$0().S(t),l=o.ok?[]:[$3().b(o.finding,e.environment)]
if(!i.ok||!o.ok&&"source/encoding"!==o.finding.rule)return{...$3().u(t,e,l),raw:t}
const a=255===s[0]||254===s[0]||239===s[0]
return{path:r,text:i.file,file:i.file,raw:t,isGarbled:o.ok&&!a&&"utf-8"!==o.file.source.encoding&&!st.isAscii(s),...e,faults:l}}),X=(async function suppressionsOf(t){const e=t.flatMap((({file:t})=>!0===t?.source.text.includes(rt.M)?[t]:[]))
if(0===e.length)return[]
const{suppressionsIn:n}=await Promise.resolve().then(()=>require("./suppressions.js"))
return e.flatMap(n)}),D=(function complaintsAbout(t,e){return P(t)?[]:$4().t(t,e)}),P=(function isSound(t){const{standing:e,environment:n,garbled:r,overridden:s}=t
return"applied"===e&&/^(?:live|staging|development)$/i.test(n)&&0===r.length&&0===s.length&&C(t)&&E(t)}),C=(function isDoneInSilence({application:t}){const{outcome:e,result:n=null}=t??{}
if(!0!==e?.ok||e.log.some(({kind:t})=>"message"!==t)||null===n)return!1
const{document:r}=n.file
return!r.root.children.slice(1).some((({name:t})=>"configSections"===t))&&nt.m(r).smtp.length<2}),E=(function isWellWritten({file:t}){const e=t&&f(t)
if(!e?.some((({transform:t})=>null!==t)))return!1
const n=e.some((({transform:t})=>"InsertIfMissing"===t))
return e.every((t=>t.attributes.every(R)&&!(n&&$3().i(t))))}),R=(function isUsual({name:t}){return!/^(?:transform|locator|password|pwd|pass)$/i.test(t)}),q=(function through({layered:t},e){const{file:n,originOf:r}=t
return (t=>e(t.file.path===n.path?r(t.span):t))}),W=(function structureIn(t,e,{intent:n,locate:r}){const{transforms:s,readings:o,result:i}=t,l=(Object.keys(n.settings).length>0?$3().o(t,e,n):o).flatMap((t=>D(t,n))),a=q(t,r),u=i?.structure(B(t,n),a)??[],c=0===l.length?u:$4().b(t,{complaints:l,refused:u},{intent:n,locate:r}),f=[...s.flatMap((({faults:t})=>t)),...c]
return N(t).set(n,et.a$(f)),f}),F=(function resultIn(t,{intent:e,locate:n}){const{result:r}=t
return r?.result(B(t,e),q(t,n))??[]}),B=(function asResulting({result:t},e){const n=t?.effective??null
if(null===n||0===Object.keys(e.settings).length)return e
const r=Object.entries(e.settings).filter(([t,e])=>"secureSocketOptions"===t||n[t]===e)
return{...e,settings:Object.fromEntries(r)}}),N=(function verdictsOf(t){const e=dt.get(t)??new WeakMap
return dt.set(t,e),e}),z=(function verdictIn(t,e,n){return N(t).get(n)??et.a$(W(t,e,{intent:n,locate:NOWHERE}))}),Q=(function originsIn(t){const{result:e}=t,n=new Map
if(null===e)return n
for(const[,r]of et.n){if("secureSocketOptions"===r)continue
const{file:s,span:o}=e.spotOf(r,null),{text:i=""}=s.source
if("<"===i[o.start])continue
const l=s.path===t.layered.file.path
n.set(r,(l?t.layered.originOf(o).file:s).path)}return n}),U=(async function openSite(t){return Y(await G(t))}),G=(async function openedSite({transforms:t,...e}){const n=null!==e.own.supersededBy,r=await _(t,{path:e.file.path,isLater:n}),s=await Promise.all(Z(r).map((t=>S(e,t,r))))
return{...e,beside:t,transforms:r,deployments:s}}),Z=(function environmentsOf(t){const e=new Map
for(const{environment:n,standing:r}of t){const t=n.toLowerCase()
"applied"!==r||e.has(t)||e.set(t,n)}return rt.c([...e.values()],rt.W)}),Y=(function ofSite(t){const{own:e,transforms:n,deployments:r}=t,s=r.flatMap((({result:t})=>t?.missing??[]))[0]??null
return{...e,neighbours:null,missing:s,complete:async e=>ofSite(await $3().c(t,s?.name??"",e)),asked:(e=>H(t,e)),suppressions:(async()=>[...await e.suppressions(),...await X(n)]),credentials:[...e.credentials,...n.flatMap((({file:t})=>null===t?[]:u(t)))]}}),H=(async function asked(t,e){const{environment:n="",mode:r}=e
if(null!==t.own.supersededBy)return $3().d(t)
if("*"===n||""===n&&"check"===r)return 0===t.deployments.length?$3().d(t):K(t,t.deployments,e)
if(""===n)return $3().e(t,e)
const s=t.deployments.find(t=>rt.i(t.environment,n)),o=s??await S(t,n,t.transforms),i=K(t,[o],e)
if(0===Object.keys(e.settings).length)return void 0===s?$3().w(t,i):i
const{injecting:l}=await Promise.resolve().then(()=>require("./injecting.js"))
return l({files:t,deployment:o,asItIs:i,with:n=>$3().f(t,n,e)},e)}),J=(function idle({transforms:t},e,n){return t.filter((({standing:t})=>"applied"!==t)).flatMap(t=>$4().t(M(t),e)).map(t=>et.aX(t,{intent:e,locate:n,voice:$5().v}))}),K=(function stacked(t,e,n){const{own:r}=t,inEach=(t=>rt.j(e.map((e=>{const{environment:n}=e
return{environment:n,counts:!0,findings:t(e)}})))),[s,...o]=e
return{...Y(t),deployed:()=>void 0===s||o.length>0?null:$0().T(s),environments:(t=>e.map((e=>tt(e,r,t)))),structure:((e,n)=>[...inEach((t=>W(t,r,{intent:e,locate:n}))),...J(t,e,n)]),result:((t,e)=>{const n=inEach((n=>"file"===z(n,r,t)?[]:F(n,{intent:t,locate:e})))
return V(r,n,{intent:t,locate:e})}),spotOf:(t,n)=>{const s=1===e.length,o=e.find(t=>s||t.environment===n)
return void 0===o?r.spotOf(t,null):$3().s(o,r,t)},reopen:e=>$3().r(t,e,n)}}),V=(function withCommitted(t,e,{intent:n,locate:r}){if(!t.effective?.password||void 0!==n.settings.password)return e
const s={rule:mt,...r(t.spotOf("password",null))},o=e.find(t=>$3().g(t,s)&&void 0===t.environments),i=o?[o]:t.result(n,r).filter(({rule:t})=>t===mt),l=e.filter(t=>!i.some(e=>$3().g(t,e))),severityOf=t=>e.find(e=>$3().g(t,e))?.severity??"warning"
return[...l,...i.map(t=>({...t,severity:severityOf(t)}))]}),tt=(function resultOf(t,e,n){const{environment:r,layers:s}=t,o=z(t,e,n)
return{name:r,layers:s,verdict:o,effective:"ok"===o?$(t):null,origins:Q(t),counts:!0}})
const et=require("./base.js"),nt=require("./web_config.js"),rt=require("./judging.js"),$0=()=>require("./deferred_seldom_transform_engine.js"),$1=()=>require("./deferred_transform_engine.js"),$2=()=>require("./deferred_seldom_web_config.js"),$3=()=>require("./deferred_seldom_transforms.js"),$4=()=>require("./deferred_seldom_transform_rules.js"),$5=()=>require("./deferred_transform_rules.js"),st=require("node:buffer")
const ot=/^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["'](?!1\.0["'])/
const it="http://schemas.microsoft.com/XML-Document-Transform",lt=["Replace","Remove","RemoveAll","Insert","InsertIfMissing","InsertBefore","InsertAfter","SetAttributes","RemoveAttributes","SetTokenizedAttributes","CommentOut"],at=["DefaultLocator","Match","Condition","XPath"]
class LayeredFile{file
#t
#e
constructor(t,e=t,n=[]){this.#t=t,this.file=e,this.#e=n}with(t,e){if(0===e.length)return this
const{source:n}=this.file,r=et.aR(n.text,e),o=et.aT(r)
if(!o.ok)return null
const i={...this.file,source:new et.aU(r,n.encoding,Buffer.alloc(0)),document:o.document},l={file:t,pieces:s(e)}
return new LayeredFile(this.#t,i,[...this.#e,l])}originOf=(t=>{const e="<"===this.file.source.text[t.start]
let{start:n,end:r}=t
for(const{file:t,pieces:s}of this.#e.toReversed()){const o=(e?null:i(s,{start:n,end:r}))??l(s,n)
if(null!==o)return{file:t,span:o}
const u=a(s,n)
r=Math.max(u,a(s,Math.max(r-1,n))+Number(r>n)),n=u}return{file:this.#t,span:{start:n,end:r}}})}const ut={Transform:c(lt),Locator:c(at),SupressWarnings:/^(true|false)$/}
const ct=new WeakMap
const ft=/^[A-Za-z_][\w.-]*$/
class PlainRun{edits=[]
log=[]
#t
#n=new Map
#r=new Set
#s=new Set
#o=new Set
#i=!1
#l=0
constructor(t){this.#t=t}apply(t){const e=this.#a(t)
if(null===e)return!1
this.#n.set(t,e)
const{transform:n,argument:r,parent:s}=t
if(null===n)return!0
if("InsertIfMissing"===n)return e.length>0&&null!==s&&""===r
const o=w(r)
return!(null===o||!/^(?:Set|Remove)Attributes$/.test(n))&&(0===e.length?this.#u(t,n):"SetAttributes"===n?this.#c(e,y(t.attributes,o)):this.#f(e,o))}#u(t,e){let n=t
for(let{parent:e}=t;null!==e;({parent:e}=e))this.#l+=1,0===this.#n.get(e)?.length&&(n=e)
const r=b(n)
this.#l+=r.length
const s=$2().n(t.element),o={file:"transform",span:$2().n(n.element)},i=t.isQuiet?{kind:"message",place:null}:{kind:"warning",place:o}
return this.log.push({...i,code:"no-match",name:"",path:r,step:s},{kind:"message",code:"not-executing",place:null,name:e,path:"",step:s}),this.#l<=3e6}#a({element:{name:t},parent:e,...n}){const r=x(n)
if(null===r||!ft.test(t))return null
for(const[t]of r)this.#d(t)
if(null===e){const e=this.#m([this.#t.document.root],t,r)
return this.#p()?e:null}const s=[]
for(const{children:n}of this.#n.get(e)??[])s.push(...this.#m(n,t,r))
return this.#p()?s:null}#m(t,e,n){return this.#l+=t.length,t.filter((t=>t.name===e&&this.#h(t,n)))}#h(t,e){return this.#l+=t.attributes.length,null!==t.attribute("xmlns")&&(this.#i=!0),e.every(([e,n])=>{const r=t.attribute(e)?.raw
return this.#l+=t.attributes.length+(r?.length??0)/64,void 0!==r&&/[&\t\r\n]/.test(r)&&(this.#i=!0),r===n})}#p(){return!this.#i&&this.#l<=3e6}#d(t){this.#o.add(t),this.#s.has(t)&&(this.#i=!0)}#g(t){const e=t.every((t=>!this.#r.has(t)))
for(const e of t)this.#r.add(e)
return e}#c(n,r){if(null===r||0===r.length||!this.#g(n))return!1
const{text:s}=this.#t.source
for(const o of n){if(this.#l+=o.attributes.length*r.length+r.length,!this.#p())return!1
for(const t of r){if(null!==o.attribute(t.name))continue
const n=`${t.name}="${e(k(t)??"")}"`
this.#v(t.name,$3().a(o,{words:n,text:s,from:O(t)}))}for(const e of o.attributes){const n=r.find((({name:t})=>t===e.name))
void 0!==n&&this.#v(e.name,t(e,k(n)??"",O(n)))}}return this.#p()}#f(t,e){if(!this.#g(t))return!1
for(const n of t){if(this.#l+=n.attributes.length*(n.attributes.length+e.length),!this.#p())return!1
const t=y(n.attributes,e)
if(null===t||0===t.length)return!1
for(const e of t){const t=n.attributes[n.attributes.indexOf(e)-1],r=t?.end??n.nameEnd
this.#v(e.name,{start:r,end:e.end,text:"",from:null})}}return this.#p()}#v(t,e){null!==e&&(this.#s.add(t),this.#o.has(t)&&(this.#i=!0),this.edits.push(e))}}const NOWHERE=()=>({path:"",at:{line:1,column:1,endLine:1,endColumn:1}}),dt=new WeakMap
const mt="credentials/committed"
const pt=Object.defineProperty({__proto__:null,$idle:J,$ofSite:Y,$openSite:U,$openedSite:G,$stacked:K,openSite:U},Symbol.toStringTag,{value:"Module"})
exports.A=["AttributeTransform","InsertBase"],exports.L=at,exports.O=["IXmlOriginalDocumentService","MessageType","IXmlTransformationLogger","NamedTypeFactory","PositionTrackingTextReader","WhitespaceTrackingTextReader","XmlArgumentUtility","XmlAttributePreservationDict","XmlAttributePreservationProvider","XmlAttributePreservingWriter","XmlElementContext","XmlFileInfoDocument","IXmlFormattableAttributes","XmlFormatter","XPathAxis","Locator","XmlNodeContext","XmlNodeException","MissingTargetMessage","TransformFlags","Transform","XmlTransformableDocument","XmlTransformation","XmlTransformationException","XmlTransformationLogger","CommonErrors","SetTokenizedAttributeStorage"],exports.T=lt,exports.X=it,exports.a=J,exports.b=U,exports.c=G,exports.d=K,exports.e=e,exports.f=["Transform","Locator","SupressWarnings"],exports.g=L,exports.h=M,exports.i=j,exports.j=u,exports.k=LayeredFile,exports.l=X,exports.m=pt,exports.o=Y,exports.r=r,exports.s=W,exports.v=t

