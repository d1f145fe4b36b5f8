"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./safely.js")
function fileEntry(e,n){const{path:t,kind:s,verdict:r,changed:i,environments:o,findings:a,suppressed:f}=e,d=e.effective??o[0]?.effective??null
return{path:n.redact(t),kind:s,verdict:r,changed:i,effective:d&&effectiveEntry(d,n),...0===o.length?{}:{environments:o.map(e=>environmentEntry(e,n))},findings:a.map(e=>findingEntry(e,t,n)),...suppressedCount(f)}}function suppressedCount({length:e}){return 0===e?{}:{suppressed:e}}function environmentEntry({name:e,layers:n,verdict:t,effective:s},r){return{name:r.redact(e),layers:n.map(r.redact),verdict:t,effective:s&&effectiveEntry(s,r)}}function effectiveEntry(e,{redact:n}){const t=Object.entries(e).map(([e,t])=>[e,shownValue(t,n)])
return Object.fromEntries(t)}function shownValue(e,n){return"string"==typeof e?n(e):"object"==typeof e&&null!==e&&"environmentKey"in e?{environmentKey:n(String(e.environmentKey))}:e}function findingEntry(e,n,t){const{rule:s,level:r,severity:i,at:o,message:a,hint:f,path:d,environments:c}=e
return{rule:s,level:r,severity:i,...o,message:t.show(a),hint:t.show(f),...d===n?{}:{path:t.redact(d)},...void 0===c?{}:{environments:c.map(t.redact)}}}function smokeTestEntry(e,n){const{status:t,level:s,host:r,port:i,files:o,stages:a,diagnosis:f}=e
return{status:t,level:s,host:r&&n.show(r),port:i,files:o.map(n.redact),stages:a.map(e=>({...e,detail:n.show(e.detail)})),diagnosis:f&&{id:f.id,stage:f.stage,kind:f.kind,reply:f.reply&&n.show(f.reply),hint:n.show(f.hint)}}}exports.jsonReport=function jsonReport(n,t){const{mode:s,files:r,findings:i,suppressed:o,smokeTests:a}=n,f={version:1,mode:s,files:r.map(e=>fileEntry(e,t)),findings:i.map(e=>findingEntry(e,null,t)),...suppressedCount(o),smokeTests:a.map(e=>smokeTestEntry(e,t))}
return`${e.a(JSON.stringify(f,null,2))}\n`}

