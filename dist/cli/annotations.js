"use strict"
const e=require("./base.js")
const t=require("./smoke-tests2.js")
function annotationsOf(t,s,n){const o=e.Q(t).filter(e=>!n(e))
return["error","warning","notice"].flatMap(e=>[...e==="notice"?[]:ofSmokeTests(t,e),...(e==="error"?[]:t[`${e}s`]).map(t=>({level:e,message:t,place:null})),...o.filter(({severity:t})=>t===e).map(e=>ofFinding(e,s))])}function ofFinding(e,t){const{severity:s,rule:n,path:o,at:r,message:a,hint:l}=e
return{level:s,message:`${a}${whereItHolds(e)} ${l} More: ${t(n)}`,place:{path:o,at:r,title:n}}}function ofSmokeTests({smokeTests:e},s){return e.flatMap(e=>t.t(e,s)).flatMap(({words:e,stage:t,places:n})=>n.length===0?[{level:s,message:e,place:null}]:n.map(n=>({level:s,message:e,place:{...n,title:`smoke-test/${t}`}})))}function whereItHolds({environments:t=[]}){if(t.length===0)return""
const s=e.x(t,t=>e.b(t))
return` This is so in the environment${t.length===1?"":"s"} ${s}.`}exports.a=annotationsOf
exports.w=whereItHolds

