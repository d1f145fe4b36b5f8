export const id=794
export const ids=[794]
export const modules={2794:(e,n,t)=>{t.d(n,{jsonReport:()=>jsonReport})
var s=t(9782)
const r=1
function jsonReport(e,n){const{mode:t,files:i,findings:o,suppressed:a,smokeTests:c}=e
const f={version:r,mode:t,files:i.map(e=>fileEntry(e,n)),findings:o.map(e=>findingEntry(e,null,n)),...suppressedCount(a),smokeTests:c.map(e=>smokeTestEntry(e,n))}
return`${(0,s.w)(JSON.stringify(f,null,2))}\n`}function fileEntry(e,n){const{path:t,kind:s,verdict:r,changed:i,environments:o,findings:a,suppressed:c}=e
const f=e.effective??o[0]?.effective??null
return{path:n.redact(t),kind:s,verdict:r,changed:i,effective:f&&effectiveEntry(f,n),...o.length===0?{}:{environments:o.map(e=>environmentEntry(e,n))},findings:a.map(e=>findingEntry(e,t,n)),...suppressedCount(c)}}function suppressedCount({length:e}){return e===0?{}:{suppressed:e}}function environmentEntry({name:e,layers:n,verdict:t,effective:s},r){return{name:r.redact(e),layers:n.map(r.redact),verdict:t,effective:s&&effectiveEntry(s,r)}}function effectiveEntry(e,{redact:n}){const t=Object.entries(e).map(([e,t])=>[e,shownValue(t,n)])
return Object.fromEntries(t)}function shownValue(e,n){if(typeof e==="string")return n(e)
const t=typeof e==="object"&&e!==null&&"environmentKey"in e
return t?{environmentKey:n(String(e.environmentKey))}:e}function findingEntry(e,n,t){const{rule:s,level:r,severity:i,at:o,message:a,hint:c,path:f,environments:d}=e
return{rule:s,level:r,severity:i,...o,message:t.show(a),hint:t.show(c),...f===n?{}:{path:t.redact(f)},...d===undefined?{}:{environments:d.map(t.redact)}}}function smokeTestEntry(e,n){const{status:t,level:s,host:r,port:i,files:o,stages:a,diagnosis:c}=e
return{status:t,level:s,host:r&&n.show(r),port:i,files:o.map(n.redact),stages:a.map(e=>({...e,detail:n.show(e.detail)})),diagnosis:c&&{id:c.id,stage:c.stage,kind:c.kind,reply:c.reply&&n.show(c.reply),hint:n.show(c.hint)}}}},9782:(e,n,t)=>{t.d(n,{w:()=>asciiOnly})
function asciiOnly(e){return e.replaceAll(/[\x7f-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}}}

