"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const s=10
function smokeTestTables(t,o){return t.slice(0,s).map(s=>smokeTestTable(s,s=>e.ar(o(s))))}function smokeTestTable(s,t){const o=s.stages.map(({name:e,status:s,ms:o,detail:r})=>[e,s,s==="skipped"?"":`${o} ms`,t(r)])
const r=s.host===null?"":` of ${t(require("./deferred_smoke_test_words.js").s(s.host,s.port))}`
return[`### Smoke test${r}: ${s.status}`,...smokeTestSayings(s).map(t),e.aK(["Stage","Status","Time","Detail"],o)].filter(e=>e!=="").join("\n\n")}function smokeTestSayings(e){const t=e.blames.length===0?[undefined]:e.blames.slice(0,s)
return[...t.map(s=>require("./deferred_smoke_test_words.js").a(e,s)),...e.differences.slice(0,s).map(({words:e})=>e)]}exports.smokeTestTables=smokeTestTables

