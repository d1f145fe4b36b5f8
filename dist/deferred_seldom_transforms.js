"use strict"
var e=function attributeSpace({attributes:e,nameEnd:t},n){const r=e.at(-1)
if(void 0===r||e.length<2)return" "
const s=n.slice(e.at(-2)?.end??t,r.start)
return s.includes("\n")?s:" "},t=function overridesIn(e,t,{intent:r,locate:s,structure:i}){const o=n(e,t,r).filter(({overridden:e})=>e.length>0).flatMap(e=>a.aW($1().O,e,r)),u=i.filter(({level:e,path:n})=>("file"===e||"section"===e)&&n!==t.path)
return[...o.map(e=>a.aX(e,{intent:r,locate:s,voice:$1().v})),...u.map(e=>({...e,level:"runtime"}))]},n=function overriddenIn(e,t,n){const{readings:i}=e,{environment:o="",settings:a}=n
if(""!==o&&"*"!==o)return i
const u=s(e,t,a).map(t=>({setting:t,spot:r(e,t)}))
return i.map(e=>({...e,overridden:u.flatMap(({setting:t,spot:n})=>null!==n&&n.file===e.file?[{setting:t,spot:n}]:[])}))},r=function causeOf({result:e,layered:t,readings:n},r){if(null===e)return null
const s=e.spotOf(r,null),i=s.file.path===t.file.path?t.originOf(s.span):s
if(n.some(({file:e})=>e===i.file))return i
const o=n.findLast(e=>e.application?.result&&$1().e(e).some($1().i)),a=void 0===o?void 0:$1().e(o).findLast($1().i)
return o?.file&&void 0!==a?{file:o.file,span:$0().n(a)}:null},s=function differingIn({result:e},t,n){const[r,s]=[t.effective,e?.effective??null]
return null===r||null===s?[]:Object.keys(n).filter(e=>"secureSocketOptions"!==e&&r[e]!==s[e])},i=async function reopened(e,t,n){const r=await e.own.reopen(t),s=t.path===e.file.path?await a.aY(t):null
if(null===r||!1===s?.ok)return null
const i=e.companions.map(({name:e,companion:n})=>({name:e,companion:"found"===n.status&&n.file.path===t.path?{...n,file:t}:n})),o=!0===s?.ok?s.file:e.file,u=await l.b({file:o,own:r,companions:i,transforms:e.beside})
return null===n?u:u.asked(n)}
const o=require("node:buffer"),a=require("./base.js"),$0=()=>require("./deferred_seldom_transform_rules.js"),u=require("./judging.js"),l=require("./transforms.js"),$1=()=>require("./deferred_transform_rules.js")
exports.a=function addition(t,{words:n,text:r,from:s}){const i=t.attributes.at(-1)?.end??t.nameEnd
return{start:i,end:i,text:`${e(t,r)}${n}`,from:s}},exports.b=function asRuntime(e,t){const n=`${e.message} ${$0().l(t)}.`
return{...e,level:"runtime",message:n}},exports.c=async function completed(e,t,n){const r=e.deployments.map(async e=>{const{result:r}=e
return r?.missing?.name===t?{...e,result:await r.complete(n)}:e}),s=[...e.companions,{name:t,companion:n}]
return{...e,companions:s,deployments:await Promise.all(r)}},exports.d=function unused(e){const{own:t}=e
return{...l.o(e),structure:(n,r)=>[...t.structure(n,r),...l.a(e,n,r)],reopen:t=>i(e,t,null)}},exports.e=function alone(e,n){const{own:r,deployments:s}=e
return{...l.o(e),result:(e,n)=>[...r.result(e,n),...u.j(s.map(s=>({environment:s.environment,counts:!0,findings:t(s,r,{intent:e,locate:n,structure:l.s(s,r,{intent:e,locate:n})})})))],reopen:t=>i(e,t,n)}},exports.f=async function withTransform(e,t,n){const r=e.beside.filter(e=>"found"!==e.status||e.file.path!==t.path),s=await l.c({...e,transforms:[...r,{status:"found",file:t}]}),{environment:i=""}=n,o=s.deployments.filter(e=>u.i(e.environment,i))
return l.d(s,o,n)},exports.g=function isSamePlace(e,t){return e.path===t.path&&e.rule===t.rule&&e.at.line===t.at.line&&e.at.column===t.at.column},exports.i=function isWritten({element:{name:e},attributes:t,transform:n}){return("smtp"===e||"network"===e||"specifiedPickupDirectory"===e)&&t.length>0&&"InsertIfMissing"===(n??"InsertIfMissing")},exports.o=n,exports.r=i,exports.s=function spotIn({result:e,layered:t},n,r){const s=(e??n).spotOf(r,null)
return null!==e&&s.file.path===t.file.path?t.originOf(s.span):s},exports.u=function unread({path:e},t,n){return{path:e,text:{path:e,source:new a.aU("","utf-8",o.Buffer.alloc(0))},raw:null,file:null,isGarbled:!1,...t,faults:n}},exports.w=function withoutTransform({file:e},t){return{...t,structure:(n,r)=>[...t.structure(n,r),...$0().a(e,n).map(e=>a.aX(e,{intent:n,locate:r,voice:$1().v}))]}}

