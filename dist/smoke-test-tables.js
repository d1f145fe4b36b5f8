"use strict"
var e=function smokeTestTable(e,a){const o=e.stages.map(({name:e,status:s,ms:t,detail:o})=>[e,s,"skipped"===s?"":`${t} ms`,a(o)])
return[`### Smoke test${null===e.host?"":` of ${a($0().aH(e.host,e.port))}`}: ${e.status}`,...s(e).map(a),t.bz(["Stage","Status","Time","Detail"],o)].filter(e=>""!==e).join("\n\n")},s=function smokeTestSayings(e){return[...(0===e.blames.length?[void 0]:e.blames.slice(0,10)).map(s=>$0().aI(e,s)),...e.differences.slice(0,10).map(({words:e})=>e)]}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./base.js"),$0=()=>require("./deferred_seldom_base.js")
exports.smokeTestTables=function smokeTestTables(s,a){return s.slice(0,10).map(s=>e(s,e=>t.bw(a(e))))}

