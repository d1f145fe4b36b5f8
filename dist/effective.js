"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
function complaintLine(n){const t=e.ao(n)
return 0===t.length?[]:[`The command check tells ${t.join(" and ")}.`]}function fileLines(n,t){return[t.styled(t.show(e.a(n.path)),"underline"),...0===n.environments.length?settingLines(n.effective,()=>"",t):n.environments.flatMap(e=>environmentLines(e,n,t)),""]}function environmentLines({name:n,layers:t,effective:i,origins:s},{path:o},r){const l=o.slice(0,o.lastIndexOf("/")+1),named=n=>r.show(e.a(n.startsWith(l)?n.slice(l.length):n))
return[`${r.styled(r.show(e.a(n)),"bold")} (${t.map(named).join(", ")})`,...settingLines(i,e=>{const n=s.get(e)
return void 0===n?"the default":named(n)},r)]}function settingLines(n,t,{show:i,styled:s}){return null===n?["  The settings are not known: the command check says why."]:Object.entries(n).flatMap(([n,o])=>{if(null===o)return[]
const r=i(e.a(wordsOf(o))).padEnd(36),l=s(t(n),"dim")
return[`  ${n.padEnd(26)}${r}  ${l}`.trimEnd()]})}function wordsOf(e){return""===e?"(empty)":"object"==typeof e&&null!==e&&"environmentKey"in e?`from ${String(e.environmentKey)}`:String(e)}exports.effectiveLines=function effectiveLines(e,n){return[...e.files.flatMap(e=>fileLines(e,n)),...complaintLine(e)]}

