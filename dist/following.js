"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e={ok:"\u2713",failed:"\u2717",skipped:"\u2013"}
exports.following=function following(s){return{begins:(e,t,o)=>{s.startGroup(`Smoke test of ${require("./deferred_smoke_test_words.js").s(e,t)} (${o}), as the site would do it`)},stageEnds:({name:t,status:o,ms:r,detail:d})=>{s.log(`${e[o]} ${t.padEnd(9)}${`${r} ms`.padStart(10)}  ${d}`)},ends:e=>{s.endGroup(),"passed"===e.status&&s.log(require("./deferred_smoke_test_words.js").a(e))}}}

