export const id=712
export const ids=[712]
export const modules={3712:(o,t,s)=>{s.r(t)
s.d(t,{following:()=>following})
var e=s(3095)
const d={ok:"✓",failed:"✗",skipped:"–"}
function following(o){return{begins:(t,s,d)=>{o.startGroup(`Smoke test of ${(0,e.L5)(t,s)} (${d}), as the site would do it`)},stageEnds:({name:t,status:s,ms:e,detail:n})=>{o.log(`${d[s]} ${t.padEnd(9)}${`${e} ms`.padStart(10)}  ${n}`)},ends:t=>{o.endGroup()
if(t.status==="passed")o.log((0,e.dL)(t))}}}}}

