"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
function complaintLine(n){const t=e.aq(n)
return 0===t.length?[]:[`The command check tells ${t.join(" and ")}.`]}function fileLines(n,t){return[t.styled(t.show(e.a(n.path)),"underline"),...0===n.environments.length?settingLines(n.effective,()=>"",t):n.environments.flatMap(e=>environmentLines(e,n,t)),""]}function environmentLines({name:n,layers:t,effective:i,origins:s},{path:r},o){const l=r.slice(0,r.lastIndexOf("/")+1),named=n=>o.show(e.a(n.startsWith(l)?n.slice(l.length):n))
return[`${o.styled(o.show(e.a(n)),"bold")} (${t.map(named).join(", ")})`,...settingLines(i,e=>{const n=s.get(e)
return void 0===n?"the default":named(n)},o)]}function settingLines(n,t,{show:i,styled:s}){return null===n?["  The settings are not known: the command check says why."]:Object.entries(n).flatMap(([n,r])=>{if(null===r)return[]
const o=i(e.a(wordsOf(r))).padEnd(36),l=s(t(n),"dim")
return[`  ${n.padEnd(26)}${o}  ${l}`.trimEnd()]})}function wordsOf(e){return""===e?"(empty)":"object"==typeof e&&null!==e&&"environmentKey"in e?`from ${String(e.environmentKey)}`:String(e)}exports.effectiveLines=function effectiveLines(e,n){return[...e.files.flatMap(e=>fileLines(e,n)),...complaintLine(e)]}

