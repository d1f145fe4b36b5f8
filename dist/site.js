"use strict"
var openSite=(async function(n){return ofSite(await openedSite(n))}),
openedSite=(async function({transforms:n,...t}){const o=null!==t.own.supersededBy
const s=await e.b(n,{path:t.file.path,isLater:o})
const i=await Promise.all(environmentsOf(s).map((n=>e.d(t,n,s))))
return{...t,beside:n,transforms:s,deployments:i}}),
environmentsOf=(function(n){const e=new Map
for(const{environment:t,standing:o}of n){const n=t.toLowerCase()
"applied"!==o||e.has(n)||e.set(n,t)}return o.a([...e.values()],o.W)}),
ofSite=(function(n){const{own:t,transforms:o,deployments:s}=n
const i=s.flatMap((({result:n})=>n?.missing??[]))[0]??null
const r={...t,neighbours:null,missing:i,complete:async e=>ofSite(await completed(n,i?.name??"",e)),asked:(e=>asked(n,e)),suppressions:(async()=>[...await t.suppressions(),...await e.s(o)]),credentials:[...t.credentials,...o.flatMap((({file:n})=>null===n?[]:e.c(n)))]}
return r}),
asked=(async function(n,t){const{environment:s="",mode:i}=t
if(null!==n.own.supersededBy)return unused(n)
if("*"===s||""===s&&"check"===i)return 0===n.deployments.length?unused(n):stacked(n,n.deployments,t)
if(""===s)return alone(n,t)
const r=n.deployments.find(n=>o.i(n.environment,s))
const a=r??await e.d(n,s,n.transforms)
const c=stacked(n,[a],t)
if(0===Object.keys(t.settings).length)return void 0===r?withoutTransform(n,c):c
const{injecting:l}=await Promise.resolve().then(()=>require("./injecting.js"))
return l({files:n,deployment:a,asItIs:c,with:e=>withTransform(n,e,t)},t)}),
idle=(function({transforms:t},o,s){return t.filter((({standing:n})=>"applied"!==n)).flatMap(n=>e.t(e.a(n),o)).map(t=>n.P(t,{intent:o,locate:s,voice:e.v}))}),
stacked=(function(n,o,s){const{own:i}=n
const inEach=(n=>t.j(o.map((e=>{const{environment:t}=e
return{environment:t,counts:!0,findings:n(e)}}))))
const[r,...a]=o
return{...ofSite(n),deployed:void 0===r||a.length>0?null:e.f(r),environments:(n=>o.map((e=>resultOf(e,i,n)))),structure:((t,o)=>[...inEach((n=>e.l(n,i,{intent:t,locate:o}))),...idle(n,t,o)]),result:((n,t)=>{const o=inEach((o=>"file"===e.h(o,i,n)?[]:e.k(o,{intent:n,locate:t})))
return withCommitted(i,o,{intent:n,locate:t})}),spotOf:(n,t)=>{const s=1===o.length
const r=o.find(n=>s||n.environment===t)
return void 0===r?i.spotOf(n,null):e.e(r,i,n)},reopen:e=>reopened(n,e,s)}}),
withCommitted=(function(n,e,{intent:t,locate:o}){if(!n.effective?.password||void 0!==t.settings.password)return e
const s=n.result(t,o).filter(({rule:n})=>"credentials/committed"===n)
const i=e.filter(n=>!s.some(e=>isSamePlace(n,e)))
const severityOf=n=>e.find(e=>isSamePlace(n,e))?.severity??"warning"
return[...i,...s.map(n=>({...n,severity:severityOf(n)}))]}),
resultOf=(function(n,t,o){const{environment:s,layers:i}=n
const r=e.h(n,t,o)
const a="ok"===r?e.i(n):null
return{name:s,layers:i,verdict:r,effective:a,origins:e.j(n),counts:!0}});
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const n=require("./base.js")
const e=require("./transforms.js")
const t=require("./joined.js")
const o=require("./stack.js")
;;;;async function completed(n,e,t){const o=n.deployments.map(async n=>{const{result:o}=n
return o?.missing?.name===e?{...n,result:await o.complete(t)}:n})
const s=[...n.companions,{name:e,companion:t}]
return{...n,companions:s,deployments:await Promise.all(o)}};function withoutTransform({file:t},o){return{...o,structure:(s,i)=>[...o.structure(s,i),...e.g(t,s).map(t=>n.P(t,{intent:s,locate:i,voice:e.v}))]}}async function withTransform(n,e,t){const s=n.beside.filter(n=>"found"!==n.status||n.file.path!==e.path)
const i=await openedSite({...n,transforms:[...s,{status:"found",file:e}]})
const{environment:r=""}=t
const a=i.deployments.filter(n=>o.i(n.environment,r))
return stacked(i,a,t)}function unused(n){const{own:e}=n
return{...ofSite(n),structure:(t,o)=>[...e.structure(t,o),...idle(n,t,o)],reopen:e=>reopened(n,e,null)}};function alone(n,o){const{own:s,deployments:i}=n
return{...ofSite(n),result:(n,o)=>[...s.result(n,o),...t.j(i.map(t=>({environment:t.environment,counts:!0,findings:e.o(t,s,{intent:n,locate:o})})))],reopen:e=>reopened(n,e,o)}};;function isSamePlace(n,e){const t=n.path===e.path&&n.rule===e.rule
return t&&n.at.line===e.at.line&&n.at.column===e.at.column};async function reopened(e,t,o){const s=await e.own.reopen(t)
const i=t.path===e.file.path?await n.O(t):null
if(null===s||!1===i?.ok)return null
const r=e.companions.map(({name:n,companion:e})=>({name:n,companion:"found"===e.status&&e.file.path===t.path?{...e,file:t}:e}))
const a=!0===i?.ok?i.file:e.file
const c=await openSite({file:a,own:s,companions:r,transforms:e.beside})
return null===o?c:c.asked(o)}exports.openSite=openSite

