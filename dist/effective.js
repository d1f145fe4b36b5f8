"use strict"
var e=function complaintLine(e){const n=s.bl(e)
return 0===n.length?[]:[`The command check tells ${n.join(" and ")}.`]},n=function fileLines(e,n){return[n.styled(n.show(s.m(e.path)),"underline"),...0===e.environments.length?i(e.effective,()=>"",n):e.environments.flatMap(i=>t(i,e,n)),""]},t=function environmentLines({name:e,layers:n,effective:t,origins:r},{path:o},l){const c=o.slice(0,o.lastIndexOf("/")+1),named=e=>l.show(s.m(e.startsWith(c)?e.slice(c.length):e))
return[`${l.styled(l.show(s.m(e)),"bold")} (${n.map(named).join(", ")})`,...i(t,e=>{const n=r.get(e)
return void 0===n?"the default":named(n)},l)]},i=function settingLines(e,n,{show:t,styled:i}){return null===e?["  The settings are not known: the command check says why."]:Object.entries(e).flatMap(([e,o])=>{if(null===o)return[]
const l=t(s.m(r(o))).padEnd(36),c=i(n(e),"dim")
return[`  ${e.padEnd(26)}${l}  ${c}`.trimEnd()]})},r=function wordsOf(e){return""===e?"(empty)":"object"==typeof e&&null!==e&&"environmentKey"in e?`from ${String(e.environmentKey)}`:String(e)}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const s=require("./base.js")
exports.effectiveLines=function effectiveLines(t,i){return[...t.files.flatMap(e=>n(e,i)),...e(t)]}

