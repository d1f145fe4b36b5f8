"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const n=26
const t=36
function effectiveLines(e,n){return[...e.files.flatMap(e=>fileLines(e,n)),...complaintLine(e)]}function complaintLine(n){const t=e.aa(n)
return t.length===0?[]:[`The command check tells ${t.join(" and ")}.`]}function fileLines(n,t){return[t.styled(t.show(e.a(n.path)),"underline"),...n.environments.length===0?settingLines(n.effective,()=>"",t):n.environments.flatMap(e=>environmentLines(e,n,t)),""]}function environmentLines({name:n,layers:t,effective:i,origins:s},{path:o},r){const c=o.slice(0,o.lastIndexOf("/")+1)
const named=n=>r.show(e.a(n.startsWith(c)?n.slice(c.length):n))
const originOf=e=>{const n=s.get(e)
return n===undefined?"the default":named(n)}
return[`${r.styled(r.show(e.a(n)),"bold")} (${t.map(named).join(", ")})`,...settingLines(i,originOf,r)]}function settingLines(i,s,{show:o,styled:r}){if(i===null)return["  The settings are not known: the command check says why."]
return Object.entries(i).flatMap(([i,c])=>{if(c===null)return[]
const f=o(e.a(wordsOf(c))).padEnd(t)
const a=r(s(i),"dim")
return[`  ${i.padEnd(n)}${f}  ${a}`.trimEnd()]})}function wordsOf(e){if(e==="")return"(empty)"
const n=typeof e==="object"&&e!==null&&"environmentKey"in e
return n?`from ${String(e.environmentKey)}`:String(e)}exports.effectiveLines=effectiveLines

