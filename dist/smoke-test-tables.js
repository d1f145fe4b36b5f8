"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
function smokeTestTable(s,t){const o=s.stages.map(({name:e,status:s,ms:o,detail:r})=>[e,s,"skipped"===s?"":`${o} ms`,t(r)])
return[`### Smoke test${null===s.host?"":` of ${t(require("./deferred_smoke_test_words.js").s(s.host,s.port))}`}: ${s.status}`,...smokeTestSayings(s).map(t),e.aM(["Stage","Status","Time","Detail"],o)].filter(e=>""!==e).join("\n\n")}function smokeTestSayings(e){return[...(0===e.blames.length?[void 0]:e.blames.slice(0,10)).map(s=>require("./deferred_smoke_test_words.js").a(e,s)),...e.differences.slice(0,10).map(({words:e})=>e)]}exports.smokeTestTables=function smokeTestTables(s,t){return s.slice(0,10).map(s=>smokeTestTable(s,s=>e.aI(t(s))))}

