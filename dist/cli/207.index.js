export const id=207
export const ids=[207]
export const modules={4207:(n,e,t)=>{t.d(e,{effectiveLines:()=>effectiveLines})
var s=t(8983)
const i=26
const o=36
function effectiveLines({files:n},e){return n.flatMap(n=>[e.styled(e.show((0,s.t)(n.path)),"underline"),...n.environments.length===0?settingLines(n.effective,()=>"",e):n.environments.flatMap(t=>environmentLines(t,n,e)),""])}function environmentLines({name:n,layers:e,effective:t,origins:i},{path:o},r){const c=o.slice(0,o.lastIndexOf("/")+1)
const named=n=>r.show((0,s.t)(n.startsWith(c)?n.slice(c.length):n))
const originOf=n=>{const e=i.get(n)
return e===undefined?"the default":named(e)}
return[`${r.styled(r.show((0,s.t)(n)),"bold")} (${e.map(named).join(", ")})`,...settingLines(t,originOf,r)]}function settingLines(n,e,{show:t,styled:r}){if(n===null)return["  The settings are not known: the command check says why."]
return Object.entries(n).flatMap(([n,c])=>{if(c===null)return[]
const f=t((0,s.t)(wordsOf(c))).padEnd(o)
const l=r(e(n),"dim")
return[`  ${n.padEnd(i)}${f} ${l}`.trimEnd()]})}function wordsOf(n){if(n==="")return"(empty)"
const e=typeof n==="object"&&n!==null&&"environmentKey"in n
return e?`from ${String(n.environmentKey)}`:String(n)}}}

