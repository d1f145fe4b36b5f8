export const id=278
export const ids=[278]
export const modules={278:(n,e,t)=>{t.d(e,{openSite:()=>openSite})
var o=t(5413)
var s=t(2363)
var i=t(7522)
var r=t(6900)
var a=t(282)
var c=t(5554)
var l=t(1234)
var u=t(1338)
var f=t(3360)
async function openSite(n){return ofSite(await openedSite(n))}async function openedSite({transforms:n,...e}){const t=e.own.supersededBy!==null
const o=await(0,f.ii)(n,{path:e.file.path,isLater:t})
const s=await Promise.all(environmentsOf(o).map(n=>(0,l.gg)(e,n,o)))
return{...e,beside:n,transforms:o,deployments:s}}function environmentsOf(n){const e=new Map
for(const{environment:t,standing:o}of n){const n=t.toLowerCase()
if(o==="applied"&&!e.has(n))e.set(n,t)}return(0,a.al)([...e.values()],a.xt)}function ofSite(n){const{own:e,transforms:t,deployments:o}=n
const i=o.flatMap(({result:n})=>n?.missing??[])[0]??null
const r={...e,neighbours:null,missing:i,complete:async e=>ofSite(await completed(n,i?.name??"",e)),asked:e=>asked(n,e),suppressions:async()=>[...await e.suppressions(),...await(0,f.mG)(t)],credentials:[...e.credentials,...t.flatMap(({file:n})=>n===null?[]:(0,s._)(n))]}
return r}async function completed(n,e,t){const o=n.deployments.map(async n=>{const{result:o}=n
return o?.missing?.name===e?{...n,result:await o.complete(t)}:n})
const s=[...n.companions,{name:e,companion:t}]
return{...n,companions:s,deployments:await Promise.all(o)}}async function asked(n,e){const{environment:o="",mode:s}=e
if(n.own.supersededBy!==null)return unused(n)
if(o==="*"||o===""&&s==="check"){return n.deployments.length===0?unused(n):stacked(n,n.deployments,e)}if(o==="")return alone(n,e)
const i=n.deployments.find(n=>(0,a.gj)(n.environment,o))
const r=i??await(0,l.gg)(n,o,n.transforms)
const c=stacked(n,[r],e)
if(Object.keys(e.settings).length===0)return c
const{injecting:u}=await Promise.all([t.e(879),t.e(948)]).then(t.bind(t,8948))
const edited=t=>withTransform(n,t,e)
return u({files:n,deployment:r,asItIs:c,with:edited},e)}async function withTransform(n,e,t){const o=n.beside.filter(n=>n.status!=="found"||n.file.path!==e.path)
const s=await openedSite({...n,transforms:[...o,{status:"found",file:e}]})
const{environment:i=""}=t
const r=s.deployments.filter(n=>(0,a.gj)(n.environment,i))
return stacked(s,r,t)}function unused(n){const{own:e}=n
return{...ofSite(n),structure:(t,o)=>[...e.structure(t,o),...idle(n,t,o)],reopen:e=>reopened(n,e,null)}}function idle({transforms:n},e,t){return n.filter(({standing:n})=>n!=="applied").flatMap(n=>(0,c.rB)((0,l.MU)(n),e)).map(n=>(0,o.h)(n,{intent:e,locate:t,voice:u.Lz}))}function alone(n,e){const{own:t,deployments:o}=n
return{...ofSite(n),result:(n,e)=>[...t.result(n,e),...(0,i.o)(o.map(o=>({environment:o.environment,counts:true,findings:(0,u.l_)(o,t,{intent:n,locate:e})})))],reopen:t=>reopened(n,t,e)}}function stacked(n,e,t){const{own:o}=n
const inEach=n=>(0,i.o)(e.map(e=>{const{environment:t}=e
return{environment:t,counts:true,findings:n(e)}}))
const[s,...r]=e
return{...ofSite(n),deployed:s===undefined||r.length>0?null:(0,l.rZ)(s),environments:n=>e.map(e=>resultOf(e,o,n)),structure:(e,t)=>[...inEach(n=>(0,u.Fk)(n,o,{intent:e,locate:t})),...idle(n,e,t)],result:(n,e)=>{const t=inEach(t=>(0,u.jt)(t,o,n)==="file"?[]:(0,u.Do)(t,{intent:n,locate:e}))
return[...t,...hiddenPassword(o,t,{intent:n,locate:e})]},spotOf:(n,t)=>{const s=e.length===1
const i=e.find(n=>s||n.environment===t)
return i===undefined?o.spotOf(n,null):(0,u.qJ)(i,o,n)},reopen:e=>reopened(n,e,t)}}function hiddenPassword(n,e,{intent:t,locate:o}){if(!n.effective?.password||t.settings.password!==undefined)return[]
const s=n.result(t,o).filter(({rule:n})=>n==="credentials/committed")
return s.filter(n=>!e.some(e=>isSamePlace(n,e)))}function isSamePlace(n,e){const t=n.path===e.path&&n.rule===e.rule
return t&&n.at.line===e.at.line&&n.at.column===e.at.column}function resultOf(n,e,t){const{environment:o,layers:s}=n
const i=(0,u.jt)(n,e,t)
const r=i==="ok"?(0,l.P1)(n):null
return{name:o,layers:s,verdict:i,effective:r,origins:(0,u.jK)(n),counts:true}}async function reopened(n,e,t){const o=await n.own.reopen(e)
const s=e.path===n.file.path?await(0,r.oe)(e):null
if(o===null||s?.ok===false)return null
const i=n.companions.map(({name:n,companion:t})=>({name:n,companion:t.status==="found"&&t.file.path===e.path?{...t,file:e}:t}))
const a=s?.ok===true?s.file:n.file
const c=await openSite({file:a,own:o,companions:i,transforms:n.beside})
return t===null?c:c.asked(t)}},7522:(n,e,t)=>{t.d(e,{o:()=>joined})
function joined(n,e=n=>n){const t=new Map
for(const e of n){for(const n of e.findings){const{rule:o,path:s,at:i,message:r}=n
const a=JSON.stringify([o,s,i,r])
const c=t.get(a)
if(c===undefined)t.set(a,{finding:n,where:[e]})
else if(!c.where.includes(e))c.where.push(e)}}return[...t.values()].map(({finding:t,where:o})=>{const s=e(t,o)
return o.length===n.length?s:{...s,environments:o.map(({environment:n})=>n)}})}}}

