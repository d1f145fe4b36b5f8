"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const n=require("./judging.js")
const e=require("./transforms.js")
const t=require("./joined.js")
const s=require("./base.js")
const o=require("./stack.js")
async function openSite(n){return ofSite(await openedSite(n))}async function openedSite({transforms:n,...t}){const s=t.own.supersededBy!==null
const o=await e.b(n,{path:t.file.path,isLater:s})
const i=await Promise.all(environmentsOf(o).map(n=>e.d(t,n,o)))
return{...t,beside:n,transforms:o,deployments:i}}function environmentsOf(n){const e=new Map
for(const{environment:t,standing:s}of n){const n=t.toLowerCase()
if(s==="applied"&&!e.has(n))e.set(n,t)}return o.a([...e.values()],o.W)}function ofSite(n){const{own:t,transforms:s,deployments:o}=n
const i=o.flatMap(({result:n})=>n?.missing??[])[0]??null
const r={...t,neighbours:null,missing:i,complete:async e=>ofSite(await completed(n,i?.name??"",e)),asked:e=>asked(n,e),suppressions:async()=>[...await t.suppressions(),...await e.s(s)],credentials:[...t.credentials,...s.flatMap(({file:n})=>n===null?[]:e.c(n))]}
return r}async function completed(n,e,t){const s=n.deployments.map(async n=>{const{result:s}=n
return s?.missing?.name===e?{...n,result:await s.complete(t)}:n})
const o=[...n.companions,{name:e,companion:t}]
return{...n,companions:o,deployments:await Promise.all(s)}}async function asked(n,t){const{environment:s="",mode:i}=t
if(n.own.supersededBy!==null)return unused(n)
if(s==="*"||s===""&&i==="check"){return n.deployments.length===0?unused(n):stacked(n,n.deployments,t)}if(s==="")return alone(n,t)
const r=n.deployments.find(n=>o.i(n.environment,s))
const a=r??await e.d(n,s,n.transforms)
const c=stacked(n,[a],t)
if(Object.keys(t.settings).length===0){return r===undefined?withoutTransform(n,c):c}const{injecting:u}=await Promise.resolve().then(()=>require("./injecting.js"))
const edited=e=>withTransform(n,e,t)
return u({files:n,deployment:a,asItIs:c,with:edited},t)}function withoutTransform({file:t},s){return{...s,structure:(o,i)=>[...s.structure(o,i),...e.g(t,o).map(t=>n.g(t,{intent:o,locate:i,voice:e.v}))]}}async function withTransform(n,e,t){const s=n.beside.filter(n=>n.status!=="found"||n.file.path!==e.path)
const i=await openedSite({...n,transforms:[...s,{status:"found",file:e}]})
const{environment:r=""}=t
const a=i.deployments.filter(n=>o.i(n.environment,r))
return stacked(i,a,t)}function unused(n){const{own:e}=n
return{...ofSite(n),structure:(t,s)=>[...e.structure(t,s),...idle(n,t,s)],reopen:e=>reopened(n,e,null)}}function idle({transforms:t},s,o){return t.filter(({standing:n})=>n!=="applied").flatMap(n=>e.t(e.a(n),s)).map(t=>n.g(t,{intent:s,locate:o,voice:e.v}))}function alone(n,s){const{own:o,deployments:i}=n
return{...ofSite(n),result:(n,s)=>[...o.result(n,s),...t.j(i.map(t=>({environment:t.environment,counts:true,findings:e.o(t,o,{intent:n,locate:s})})))],reopen:e=>reopened(n,e,s)}}function stacked(n,s,o){const{own:i}=n
const inEach=n=>t.j(s.map(e=>{const{environment:t}=e
return{environment:t,counts:true,findings:n(e)}}))
const[r,...a]=s
return{...ofSite(n),deployed:r===undefined||a.length>0?null:e.f(r),environments:n=>s.map(e=>resultOf(e,i,n)),structure:(t,s)=>[...inEach(n=>e.l(n,i,{intent:t,locate:s})),...idle(n,t,s)],result:(n,t)=>{const s=inEach(s=>e.h(s,i,n)==="file"?[]:e.k(s,{intent:n,locate:t}))
return withCommitted(i,s,{intent:n,locate:t})},spotOf:(n,t)=>{const o=s.length===1
const r=s.find(n=>o||n.environment===t)
return r===undefined?i.spotOf(n,null):e.e(r,i,n)},reopen:e=>reopened(n,e,o)}}function withCommitted(n,e,{intent:t,locate:s}){if(!n.effective?.password||t.settings.password!==undefined)return e
const o=n.result(t,s).filter(({rule:n})=>n==="credentials/committed")
const i=e.filter(n=>!o.some(e=>isSamePlace(n,e)))
const severityOf=n=>e.find(e=>isSamePlace(n,e))?.severity??"warning"
return[...i,...o.map(n=>({...n,severity:severityOf(n)}))]}function isSamePlace(n,e){const t=n.path===e.path&&n.rule===e.rule
return t&&n.at.line===e.at.line&&n.at.column===e.at.column}function resultOf(n,t,s){const{environment:o,layers:i}=n
const r=e.h(n,t,s)
const a=r==="ok"?e.i(n):null
return{name:o,layers:i,verdict:r,effective:a,origins:e.j(n),counts:true}}async function reopened(n,e,t){const o=await n.own.reopen(e)
const i=e.path===n.file.path?await s.P(e):null
if(o===null||i?.ok===false)return null
const r=n.companions.map(({name:n,companion:t})=>({name:n,companion:t.status==="found"&&t.file.path===e.path?{...t,file:e}:t}))
const a=i?.ok===true?i.file:n.file
const c=await openSite({file:a,own:o,companions:r,transforms:n.beside})
return t===null?c:c.asked(t)}exports.openSite=openSite

