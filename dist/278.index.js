export const id=278
export const ids=[278]
export const modules={278:(n,e,t)=>{t.d(e,{openSite:()=>openSite})
var o=t(5413)
var s=t(2363)
var r=t(7522)
var i=t(9140)
var a=t(282)
var c=t(6021)
var l=t(1234)
var u=t(1338)
var f=t(3360)
async function openSite({transforms:n,...e}){const t=e.own.supersededBy!==null
const o=await(0,f.ii)(n,{path:e.file.path,isLater:t})
const s=await Promise.all(environmentsOf(o).map(n=>(0,l.gg)(e,n,o)))
return ofSite({...e,beside:n,transforms:o,deployments:s})}function environmentsOf(n){const e=new Map
for(const{environment:t,standing:o}of n){const n=t.toLowerCase()
if(o==="applied"&&!e.has(n))e.set(n,t)}return(0,a.al)([...e.values()],a.xt)}function ofSite(n){const{own:e,transforms:t,deployments:o}=n
const r=o.flatMap(({result:n})=>n?.missing??[])[0]??null
const i={...e,neighbours:null,missing:r,complete:async e=>ofSite(await completed(n,r?.name??"",e)),asked:e=>asked(n,e),suppressions:async()=>[...await e.suppressions(),...await(0,f.mG)(t)],credentials:[...e.credentials,...t.flatMap(({file:n})=>n===null?[]:(0,s._)(n))]}
return i}async function completed(n,e,t){const o=n.deployments.map(async n=>{const{result:o}=n
return o?.missing?.name===e?{...n,result:await o.complete(t)}:n})
const s=[...n.companions,{name:e,companion:t}]
return{...n,companions:s,deployments:await Promise.all(o)}}async function asked(n,e){const{environment:t="",mode:o}=e
if(n.own.supersededBy!==null)return unused(n)
if(t==="*"||t===""&&o==="check"){return n.deployments.length===0?unused(n):stacked(n,n.deployments,e)}if(t==="")return alone(n,e)
const s=n.deployments.find(n=>(0,a.gj)(n.environment,t))
const r=s??await(0,l.gg)(n,t,n.transforms)
return stacked(n,[r],e)}function unused(n){const{own:e}=n
return{...ofSite(n),structure:(t,o)=>[...e.structure(t,o),...idle(n,t,o)],reopen:e=>reopened(n,e,null)}}function idle({transforms:n},e,t){return n.filter(({standing:n})=>n!=="applied").flatMap(n=>(0,c.rB)((0,l.MU)(n),e)).map(n=>(0,o.h)(n,{intent:e,locate:t,voice:u.Lz}))}function alone(n,e){const{own:t,deployments:o}=n
return{...ofSite(n),result:(n,e)=>[...t.result(n,e),...(0,r.o)(o.map(o=>({environment:o.environment,counts:true,findings:(0,u.l_)(o,t,{intent:n,locate:e})})))],reopen:t=>reopened(n,t,e)}}function stacked(n,e,t){const{own:o}=n
const inEach=n=>(0,r.o)(e.map(e=>{const{environment:t}=e
return{environment:t,counts:true,findings:n(e)}}))
return{...ofSite(n),environments:n=>e.map(e=>resultOf(e,o,n)),structure:(e,t)=>[...inEach(n=>(0,u.Fk)(n,o,{intent:e,locate:t})),...idle(n,e,t)],result:(n,e)=>inEach(t=>(0,u.jt)(t,o,n)==="file"?[]:(0,u.Do)(t,{intent:n,locate:e})),reopen:e=>reopened(n,e,t)}}function resultOf(n,e,t){const{environment:o,layers:s}=n
const r=(0,u.jt)(n,e,t)
const i=r==="ok"?(0,l.P1)(n):null
return{name:o,layers:s,verdict:r,effective:i,origins:(0,u.jK)(n),counts:true}}async function reopened(n,e,t){const o=await n.own.reopen(e)
const s=e.path===n.file.path?await(0,i.oe)(e):null
if(o===null||s?.ok===false)return null
const r=n.companions.map(({name:n,companion:t})=>({name:n,companion:t.status==="found"&&t.file.path===e.path?{...t,file:e}:t}))
const a=s?.ok===true?s.file:n.file
const c=await openSite({file:a,own:o,companions:r,transforms:n.beside})
return t===null?c:c.asked(t)}},7522:(n,e,t)=>{t.d(e,{o:()=>joined})
function joined(n,e=n=>n){const t=new Map
for(const e of n){for(const n of e.findings){const{rule:o,path:s,at:r,message:i}=n
const a=JSON.stringify([o,s,r,i])
const c=t.get(a)
if(c===undefined)t.set(a,{finding:n,where:[e]})
else if(!c.where.includes(e))c.where.push(e)}}return[...t.values()].map(({finding:t,where:o})=>{const s=e(t,o)
return o.length===n.length?s:{...s,environments:o.map(({environment:n})=>n)}})}}}

