"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./safely.js")
function fileEntry(e,n){const{path:t,kind:s,verdict:r,changed:i,environments:o,findings:a,suppressed:f}=e
const c=e.effective??o[0]?.effective??null
return{path:n.redact(t),kind:s,verdict:r,changed:i,effective:c&&effectiveEntry(c,n),...0===o.length?{}:{environments:o.map(e=>environmentEntry(e,n))},findings:a.map(e=>findingEntry(e,t,n)),...suppressedCount(f)}}function suppressedCount({length:e}){return 0===e?{}:{suppressed:e}}function environmentEntry({name:e,layers:n,verdict:t,effective:s},r){return{name:r.redact(e),layers:n.map(r.redact),verdict:t,effective:s&&effectiveEntry(s,r)}}function effectiveEntry(e,{redact:n}){const t=Object.entries(e).map(([e,t])=>[e,shownValue(t,n)])
return Object.fromEntries(t)}function shownValue(e,n){if("string"==typeof e)return n(e)
const t="object"==typeof e&&null!==e&&"environmentKey"in e
return t?{environmentKey:n(String(e.environmentKey))}:e}function findingEntry(e,n,t){const{rule:s,level:r,severity:i,at:o,message:a,hint:f,path:c,environments:d}=e
return{rule:s,level:r,severity:i,...o,message:t.show(a),hint:t.show(f),...c===n?{}:{path:t.redact(c)},...void 0===d?{}:{environments:d.map(t.redact)}}}function smokeTestEntry(e,n){const{status:t,level:s,host:r,port:i,files:o,stages:a,diagnosis:f}=e
return{status:t,level:s,host:r&&n.show(r),port:i,files:o.map(n.redact),stages:a.map(e=>({...e,detail:n.show(e.detail)})),diagnosis:f&&{id:f.id,stage:f.stage,kind:f.kind,reply:f.reply&&n.show(f.reply),hint:n.show(f.hint)}}}exports.jsonReport=function jsonReport(n,t){const{mode:s,files:r,findings:i,suppressed:o,smokeTests:a}=n
const f={version:1,mode:s,files:r.map(e=>fileEntry(e,t)),findings:i.map(e=>findingEntry(e,null,t)),...suppressedCount(o),smokeTests:a.map(e=>smokeTestEntry(e,t))}
return`${e.a(JSON.stringify(f,null,2))}\n`}

