export const id=808
export const ids=[808]
export const modules={9808:(s,e,t)=>{t.d(e,{smokeTestTables:()=>smokeTestTables})
var o=t(4285)
var n=t(3095)
const a=10
function smokeTestTables(s,e){return s.slice(0,a).map(s=>smokeTestTable(s,s=>(0,o.p)(e(s))))}function smokeTestTable(s,e){const t=s.stages.map(({name:s,status:t,ms:o,detail:n})=>[s,t,t==="skipped"?"":`${o} ms`,e(n)])
const a=s.host===null?"":` of ${e((0,n.L5)(s.host,s.port))}`
return[`### Smoke test${a}: ${s.status}`,...smokeTestSayings(s).map(e),(0,o.t)(["Stage","Status","Time","Detail"],t)].filter(s=>s!=="").join("\n\n")}function smokeTestSayings(s){const e=s.blames.length===0?[undefined]:s.blames.slice(0,a)
return[...e.map(e=>(0,n.dL)(s,e)),...s.differences.slice(0,a).map(({words:s})=>s)]}}}

