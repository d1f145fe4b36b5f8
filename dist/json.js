"use strict"
var e=function fileEntry(e,r){const{path:o,kind:a,verdict:c,changed:d,environments:l,findings:f,suppressed:p}=e,u=e.effective??l[0]?.effective??null
return{path:r.redact(o),kind:a,verdict:c,changed:d,effective:u&&s(u,r),...0===l.length?{}:{environments:l.map(e=>t(e,r))},findings:f.map(e=>i(e,o,r)),...n(p)}},n=function suppressedCount({length:e}){return 0===e?{}:{suppressed:e}},t=function environmentEntry({name:e,layers:n,verdict:t,effective:r},i){return{name:i.redact(e),layers:n.map(i.redact),verdict:t,effective:r&&s(r,i)}},s=function effectiveEntry(e,{redact:n}){const t=Object.entries(e).map(([e,t])=>[e,r(t,n)])
return Object.fromEntries(t)},r=function shownValue(e,n){return"string"==typeof e?n(e):"object"==typeof e&&null!==e&&"environmentKey"in e?{environmentKey:n(String(e.environmentKey))}:e},i=function findingEntry(e,n,t){const{rule:s,level:r,severity:i,at:o,message:a,hint:c,path:d,environments:l}=e
return{rule:s,level:r,severity:i,...o,message:t.show(a),hint:t.show(c),...d===n?{}:{path:t.redact(d)},...void 0===l?{}:{environments:l.map(t.redact)}}},o=function smokeTestEntry(e,n){const{status:t,level:s,host:r,port:i,files:o,stages:a,diagnosis:c}=e
return{status:t,level:s,host:r&&n.show(r),port:i,files:o.map(n.redact),stages:a.map(e=>({...e,detail:n.show(e.detail)})),diagnosis:c&&{id:c.id,stage:c.stage,kind:c.kind,reply:c.reply&&n.show(c.reply),hint:n.show(c.hint)}}}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const a=require("./safely.js")
exports.jsonReport=function jsonReport(t,s){const{mode:r,files:c,findings:d,suppressed:l,smokeTests:f}=t,p={version:1,mode:r,files:c.map(n=>e(n,s)),findings:d.map(e=>i(e,null,s)),...n(l),smokeTests:f.map(e=>o(e,s))}
return`${a.a(JSON.stringify(p,null,2))}\n`}

