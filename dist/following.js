"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const $0=()=>require("./deferred_seldom_base.js"),e={ok:"\u2713",failed:"\u2717",skipped:"\u2013"}
exports.following=function following(t){return{begins:(e,s,o)=>{t.startGroup(`Smoke test of ${$0().aH(e,s)} (${o}), as the site would do it`)},stageEnds:({name:s,status:o,ms:a,detail:d})=>{t.log(`${e[o]} ${s.padEnd(9)}${`${a} ms`.padStart(10)}  ${d}`)},ends:e=>{t.endGroup(),"passed"===e.status&&t.log($0().aI(e))}}}

