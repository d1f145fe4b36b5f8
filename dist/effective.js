"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const n=26
const t=36
function effectiveLines({files:n},t){return n.flatMap(n=>[t.styled(t.show(e.a(n.path)),"underline"),...n.environments.length===0?settingLines(n.effective,()=>"",t):n.environments.flatMap(e=>environmentLines(e,n,t)),""])}function environmentLines({name:n,layers:t,effective:s,origins:i},{path:r},o){const f=r.slice(0,r.lastIndexOf("/")+1)
const named=n=>o.show(e.a(n.startsWith(f)?n.slice(f.length):n))
const originOf=e=>{const n=i.get(e)
return n===undefined?"the default":named(n)}
return[`${o.styled(o.show(e.a(n)),"bold")} (${t.map(named).join(", ")})`,...settingLines(s,originOf,o)]}function settingLines(s,i,{show:r,styled:o}){if(s===null)return["  The settings are not known: the command check says why."]
return Object.entries(s).flatMap(([s,f])=>{if(f===null)return[]
const c=r(e.a(wordsOf(f))).padEnd(t)
const a=o(i(s),"dim")
return[`  ${s.padEnd(n)}${c}  ${a}`.trimEnd()]})}function wordsOf(e){if(e==="")return"(empty)"
const n=typeof e==="object"&&e!==null&&"environmentKey"in e
return n?`from ${String(e.environmentKey)}`:String(e)}exports.effectiveLines=effectiveLines

