export const id=15
export const ids=[15]
export const modules={3015:(n,e,o)=>{o.d(e,{openDeployed:()=>openDeployed})
var t=o(280)
var r=o(933)
function openDeployed(n){return completing(n,(0,t.H)(n),[])}function completing(n,e,t){return{...e,neighbours:(0,r.BG)(n.path),complete:async o=>{const r=[...t,{name:e.missing?.name??"",companion:o}]
return completing(n,await e.complete(o),r)},withNeighbours:async r=>{if(r.length===0)return alone(n,e,t)
const{openSite:i}=await Promise.all([o.e(563),o.e(407),o.e(278)]).then(o.bind(o,278))
return i({file:n,own:e,companions:t,transforms:r})}}}function alone(n,e,t){const r={...e,neighbours:null,asked:async i=>{const{environment:a=""}=i
if(a===""||a==="*")return r
const{openSite:s}=await Promise.all([o.e(563),o.e(407),o.e(278)]).then(o.bind(o,278))
const c=await s({file:n,own:e,companions:t,transforms:[]})
return c.asked(i)},reopen:async o=>{const r=await e.reopen(o)
return r&&alone(n,r,t)}}
return r}}}

