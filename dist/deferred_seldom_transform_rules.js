"use strict"
var e=function nameOf({source:e}){return null===e?$4().S:$2().n(e)},t=function spanOf({source:e}){return null===e?$4().S:$2().a(e)},n=function isStep(e){return null!==e.attributeOf(W.X,"Transform")},r=function stepName(e){try{return $3().r(e.attributeOf(W.X,"Transform")?.value??"").name}catch{return""}},o=function elementAt(t,{start:n}){const r=$4().e(t),o=$4().B.get(r)??new Map(r.map(t=>[e(t).start,t]))
return $4().B.set(r,o),o.get(n)??null},s=function toldIn(e,t){const{application:n}=e,r=new Set
return(n?.outcome.log??[]).flatMap(s=>{if("message"===s.kind||!t.includes(s.code))return[]
const a=s.step&&o(e,s.step),{file:i,span:l}=s.place??{file:"transform",span:s.step??$4().S},u=`${s.code} ${i} ${l.start}`
return r.has(u)||null===e.file||null===n?[]:(r.add(u),[{..."base"===i?n.originOf(l):{file:e.file,span:l},entry:s,element:a}])})},a=function relatedIn({originOf:e},t,n){const r=e(n)
return I.r(t,r.file,r.span)},i=function renamed({source:e,owner:t},n){return null===e||n.endsWith(":")||null!==t?.attribute(n)?{}:{rewrite:{span:$2().a(e),after:n}}},l=function valueSpan({valueStart:e,valueEnd:t}){return{start:e,end:t}},u=function meantBy$1(e){return I.n(e,[...W.f,"SuppressWarnings"])},c=function instructionName(e){try{return $3().r(e).name}catch{return""}},f=function isOpen(e){return e.split("(").length>e.split(")").length},m=function meantBy(e){const t=e.toLowerCase()
return(Object.hasOwn($4().M,t)?$4().M[t]:void 0)??I.n(t,$4().C)},p=function notInTheCloud(e,t,{mode:n,environment:r=""}){if($4().C.includes(t.toLowerCase()))return[]
const o=m(t),s=r.toLowerCase()===t.toLowerCase()?'Give "{meant}" as the environment.':'Name the file after the environment "{meant}".'
return[I.d(e,$4().a,{message:'Umbraco Cloud does not have an environment "{name}" for Umbraco 7 and 8, so it does not apply a transform for it.',hint:null===o?"If another deploy applies it, all is well. The Cloud has live, staging and development.":s,names:{name:t,meant:o??""},severity:null===o?"notice":"inject"===n?"error":"warning"})]},d=function childrenOf(e){const t=$4().d.get(e)
if(void 0!==t)return t
const n=new Map
for(const t of e.flatMap(({children:e})=>e)){const e=t.name.toLowerCase(),r=n.get(e)??{elements:[],spellings:new Set}
n.set(e,r),r.elements.push(t),r.spellings.add(t.name)}return $4().d.set(e,n),n},h=function rootsOf(e){const t=$4().R.get(e)??[e.root]
return $4().R.set(e,t),t},g=function otherCaseOf(e,t){const[n="",...r]=t
if(e.root.name!==n)return e.root.name.toLowerCase()===n.toLowerCase()?{element:e.root,span:$2().n(e.root)}:null
let o=h(e)
for(const e of r){const t=d(o).get(e.toLowerCase())
if(void 0===t)return null
const[n]=t.elements
if(void 0!==n&&!t.spellings.has(e))return{element:n,span:$2().n(n)}
o=t.elements}return null},w=function hasPath(e,t){const[n,...r]=t
return e.root.name===n&&x(h(e),r).length>0},x=function elementsAt(e,t){let n=e
for(const e of t){const t=d(n).get(e.toLowerCase())
if(!0!==t?.spellings.has(e))return[]
n=t.elements}return n},v=function commentedOut(e,t){const n=$4().c.get(e)??$(e)
return $4().c.set(e,n),n.get(t)??null},$=function tagsInComments({nodes:e,text:t}){const n=new Map,r=[...e].reverse()
for(let e=r.pop();void 0!==e;e=r.pop()){if("element"===e.kind)for(const t of e.nodes.toReversed())r.push(t)
if("comment"===e.kind)for(const{0:r,1:o="",index:s}of t.slice(e.start,e.end).matchAll(/<([\w.:-]+)(?=[\s/>])/g)){const t=e.start+s
n.has(o)||n.set(o,{start:t,end:t+r.length})}}return n},b=function inLocation(e,t){const[n,...r]=t
if(e.root.name!==n||0===r.length)return null
const o=$4().L.get(e)??M.w(e.root).filter(t=>t!==e.root)
$4().L.set(e,o)
const[s]=x(o,r)
return void 0===s?null:M.s(s)},T=function missOf(e,t){const{element:n,entry:o}=t,{document:s}=e.base,i=$4().p(n),l={name:n.name,step:r(n)},u=$4().i(n)?b(s,i):null
if(null!==u)return{...t,why:"location",said:{message:"The step {step} does not reach its target: the <{name}> of the site stands in a <location> without a path.",hint:"Write a locator that leads there, on the outermost element of the block: <location xdt:Locator=\"Condition(not(@path) or @path='.')\">. Or take the <location> out of the file.",names:l,related:[a(e,`The <${n.name}>`,u)]}}
const c=v(s,n.name)
return null!==c&&null===g(s,i)&&"no-match"===o.code?{...t,why:"comment",said:{message:"The step {step} does nothing: the file has <{name}> in a comment only.",hint:$4().f,names:l,related:[a(e,"The comment",c)]}}:{...t,why:"absent",said:$4().g(e,t)}},L=function isLost({application:e}){if(null===e)return!1
const{outcome:t}=e
return!t.ok||!t.applies||null!==t.unsaved},O=function lossWords(e){const t=""===e?"":`On "${e}", `
return(""===t?"N":`${t}n`)+"othing of this file is applied, although the deploy looks successful"},y=function withLoss({rule:e,complaint:t},n){const r=C(n,t.span.start),o=""===r?"":`: ${r} not done either`,s=O("{environment}")
return{rule:e,complaint:{...t,message:`${t.message} ${s}${o}.`,names:{...t.names,environment:n.environment}}}},C=function lostSteps(t,r){const{file:o,application:s}=t
if(null===o)return""
const a=new Set((s?.outcome.log??[]).filter(({kind:e})=>"message"!==e).map(({step:e})=>e?.start)),i=$4().e(t).filter(t=>{const{start:o}=e(t)
return n(t)&&!a.has(o)&&o!==r})
if(0===i.length)return""
const l=_.q(i,t=>{const{line:n}=o.source.range(e(t))
return`<${t.name}> in line ${n}`})
return`the step${1===i.length?"":"s"} on ${l} ${1===i.length?"is":"are"}`},S=function isOfSite({result:e,layered:t,readings:n},r){if(!e?.effective?.password)return!1
const o=e.spotOf("password",null)
if(o.file.path!==t.file.path)return!1
const{file:s,span:a}=t.originOf(o.span),i=n.find(e=>e.file===r.file)?.file
return s===i&&/^\s*=\s*["']$/.test(i.source.text.slice(r.span.end,a.start))},k=function isToldAlready({rule:e,path:t,at:n},r,o){const s=Object.hasOwn($4().k,e)?$4().k[e]:void 0
return!(void 0===s||!r.some(e=>e.rule===s))&&("sections/duplicate"!==e||o().has(JSON.stringify({path:t,at:n})))},j=function placesIn({layered:e},t){return()=>new Set(M.m(e.file.document).smtp.map(n=>{const{path:r,at:o}=t(e.originOf(M.s(n)))
return JSON.stringify({path:r,at:o})}))}
const M=require("./web_config.js"),I=require("./judging.js"),$0=()=>require("./deferred_transform_engine.js"),W=require("./transforms.js"),$1=()=>require("./deferred_seldom_judging.js"),$2=()=>require("./deferred_seldom_web_config.js"),$3=()=>require("./deferred_seldom_transform_engine.js"),$4=()=>require("./deferred_transform_rules.js"),_=require("./base.js")
exports.A=m,exports.B=p,exports.C=function isMisnamed(e){return!$4().C.includes(e.toLowerCase())&&null!==m(e)},exports.D=function plainPath(e){const t=e.indexOf("[")
return t<0?e:`${e.slice(0,t)}[\u2026`},exports.E=function attributeSaid(e,t){const n=null!==t&&"RemoveAttributes"===r(t),o=t?.attributes.find(t=>t.name.toLowerCase()===e.toLowerCase())
return{message:n?'The argument "{name}" does not match an attribute of the target, so it is not removed.':'The argument "{name}" does not match an attribute of this element, so it is not set.',hint:void 0===o||n?"Look at the name: letter case counts.":'It has "{near}": letter case counts. Write the same name in both places, as .NET spells it.',names:{name:e,near:o?.name??""},...n?{severity:"notice"}:{}}},exports.F=function missesIn(e){const{application:t}=e
return null===t?[]:s(e,["no-match","no-longer-there"]).flatMap(e=>{const{element:n,entry:r}=e
return"warning"!==r.kind||null===n?[]:[T(t,{...e,element:n})]})},exports.G=g,exports.H=a,exports.I=function tagInstead({element:{source:e},file:t},n){if(e?.name.toLowerCase()!==n.toLowerCase())return{}
const{text:r}=t.source,o=$2().n(e),s=r.slice(o.start,o.end)===e.name,a=r.slice(0,e.startTagEnd).endsWith("/>")
return s&&a?{rewrite:{span:o,after:n}}:{}},exports.J=function isMislocated({base:e},t){return null!==t.attributeOf(W.X,"Locator")&&w(e.document,$4().p(t))},exports.K=function isSaved({application:e}){return null!=e?.result},exports.L=function valuesIn(e){return $4().e(e).flatMap(({name:e,attributes:t})=>"smtp"===e||"network"===e?t.filter(({namespace:e,value:t})=>""===e&&""!==t):[])},exports.M=function isPassword({name:e}){return/^(?:password|pwd|pass)$/i.test(e)},exports.a=function askedForNobody(e,t){const{environment:n=""}=t
return p(e,n,t).map(e=>({rule:$4().b,complaint:e}))},exports.b=function toldOnce(e,{complaints:t,refused:n},{intent:r,locate:o}){const s=t.filter(({rule:t,complaint:n})=>t.id!==$4().j||!S(e,n)).map(e=>_.aX(e,{intent:r,locate:o,voice:$4().v})),a=n.filter(t=>!k(t,s,j(e,o)))
return[...s,...a]},exports.c=function stepSpan(n){const r=n.attributeOf(W.X,"Transform")
return null===r?e(n):t(r)},exports.d=r,exports.e=function declarationOf(e,{prefix:t}){let n=e
for(;null!==n;){const e=n.attribute(`xmlns:${t}`)
if(null!==e)return e
n="element"===n.parent?.kind?n.parent:null}return null},exports.f=function namespaceInstead(e){return null!=e?.source&&/document-?transform/i.test(e.value)?{rewrite:{span:l(e.source),after:W.X}}:{}},exports.g=function gotFrom(e){const t=M.m(e.file.document).smtp,[n]=t,r=M.e(t)
return void 0===n||t.length>1||null===r?null:{result:e,smtp:n,effective:r}},exports.h=t,exports.i=function unknownAttribute(e){const{prefix:t,localName:n}=e,r=u(n)??"",o="SuppressWarnings"===r?"SupressWarnings":r,s="Transform"===o||"Locator"===o,a=`take it out: only ${W.f.join(", ")} exist`
return{message:`The attribute "{name}" does not exist, and the engine drops it without a word${"Transform"===o?": this element is not a step":""}.`,hint:"SuppressWarnings"===n?`Write ${t}:SupressWarnings: the engine spells it with one p.`:$1().e(n,W.f,{show:e=>`${t}:${e}`,otherwise:a})??`Take it out: only ${W.f.join(", ")} exist.`,names:{name:`${t}:${n}`},...s?{}:{severity:"warning"},...i(e,`${t}:${"SuppressWarnings"===n?"SupressWarnings":o}`)}},exports.j=function nameSaid(e,t){const[n,r]="Transform"===t?[W.T,W.L]:[W.L,W.T],o=t.toLowerCase()
try{const{name:s}=$3().r(e),a=r.some(e=>e===s)
try{return $3().j(s,n),null}catch{const e=`The ${o}s are ${n.filter(e=>"DefaultLocator"!==e).join(", ")}.`
return{message:a?`"{name}" is not a ${o}. The whole file fails for it.`:`There is no ${o} "{name}". The whole file fails for it.`,hint:a?`Write it in the attribute ${"Transform"===t?"xdt:Locator":"xdt:Transform"}.`:$1().e(s,n,{show:e=>e,otherwise:"choose another one"})??e,names:{name:s}}}}catch(n){if(!(n instanceof $0().S))throw n
return{message:`The value is not the name of a ${o}, perhaps with arguments in parentheses. The whole file fails for it.`,hint:`${f(e)?"Close the parenthesis":"Write one name"}, as in ${"Transform"===t?"SetAttributes(host,port)":"Match(key)"}.`}}},exports.k=function isAsked({application:e},{source:t}){return(e?.outcome.log??[]).some(({kind:e,place:n})=>"error"===e&&n?.span.start===t?.start)},exports.l=O,exports.m=u,exports.n=e,exports.o=function ownAttributes({attributes:e}){return e.filter(({namespace:e})=>e===W.X)},exports.p=function instructionInstead(e,t){const{source:n,value:r,prefix:o}=e,s=c(r),[a,l]="Transform"===t?[W.T,W.L]:[W.L,W.T]
if(null===n||""===s)return{}
if(l.some(e=>e===s))return i(e,`${o}:${"Transform"===t?"Locator":"Transform"}`)
const u=I.n(s,a),f=n.valueStart+n.raw.indexOf(s)
return null!==u&&n.raw.includes(s)?{rewrite:{span:{start:f,end:f+s.length},after:u}}:{}},exports.q=function own({file:e},{originOf:t},n){const r=t(n)
return null!==e&&r.file===e?r:null},exports.r=i,exports.s=function stepsOver(e){const t=new Map
for(const r of e){const{parent:e}=r,o="element"===e?.kind?t.get(e):void 0,s=n(r)?r:o
void 0!==s&&t.set(r,s)}return t},exports.t=function transformComplaints(e,t){const n="applied"===e.standing,r=_.aW(n?$4().T:$4().I,e,t)
if(!L(e))return r
const o=r.findIndex($4().h)
return r.map((t,n)=>n===o?y(t,e):t)},exports.u=function unprefixed(e){return e.flatMap(e=>e.attributes.filter(({namespace:e,name:t,value:n})=>{if(""!==e||!/^(?:transform|locator)$/i.test(t))return!1
const r="transform"===t.toLowerCase()?W.T:W.L,o=c(n)
return r.some(e=>e===o)||null!==I.n(o,r)}))},exports.v=l,exports.w=function writtenIn(e,t){const n=e.children.filter(e=>"element"===e.kind)
return[e,...n].flatMap(e=>{const n=t.get(e)
return void 0===n?[]:M.k.flatMap(t=>{const r=t.element===e.name&&e.attributeOf("",t.name)
return r?[{step:n,attribute:r,setting:t}]:[]})})},exports.x=n,exports.y=s,exports.z=function hasMail(e){return $4().e(e).some($4().i)}

