export const id=794
export const ids=[794]
export const modules={2794:(e,n,t)=>{t.d(n,{jsonReport:()=>jsonReport})
const i=1
function jsonReport(e,n){const{mode:t,files:r,findings:s,smokeTests:o}=e
const a={version:i,mode:t,files:r.map(e=>fileEntry(e,n)),findings:s.map(e=>findingEntry(e,null,n)),smokeTests:o.map(e=>smokeTestEntry(e,n))}
return`${asciiOnly(JSON.stringify(a,null,2))}\n`}function fileEntry(e,n){const{path:t,kind:i,verdict:r,changed:s,environments:o,findings:a}=e
const c=e.effective??o[0]?.effective??null
return{path:n.redact(t),kind:i,verdict:r,changed:s,effective:c&&effectiveEntry(c,n),...o.length===0?{}:{environments:o.map(e=>environmentEntry(e,n))},findings:a.map(e=>findingEntry(e,t,n))}}function environmentEntry({name:e,layers:n,verdict:t,effective:i},r){return{name:r.redact(e),layers:n.map(r.redact),verdict:t,effective:i&&effectiveEntry(i,r)}}function effectiveEntry(e,{redact:n}){const t=Object.entries(e).map(([e,t])=>[e,shownValue(t,n)])
return Object.fromEntries(t)}function shownValue(e,n){if(typeof e==="string")return n(e)
const t=typeof e==="object"&&e!==null&&"environmentKey"in e
return t?{environmentKey:n(String(e.environmentKey))}:e}function findingEntry(e,n,t){const{rule:i,level:r,severity:s,at:o,message:a,hint:c,path:f,environments:d}=e
return{rule:i,level:r,severity:s,...o,message:t.show(a),hint:t.show(c),...f===n?{}:{path:t.redact(f)},...d===undefined?{}:{environments:d.map(t.redact)}}}function smokeTestEntry(e,n){const{status:t,level:i,host:r,port:s,files:o,stages:a,diagnosis:c}=e
return{status:t,level:i,host:r&&n.show(r),port:s,files:o.map(n.redact),stages:a.map(e=>({...e,detail:n.show(e.detail)})),diagnosis:c&&{id:c.id,stage:c.stage,kind:c.kind,reply:c.reply&&n.show(c.reply),hint:n.show(c.hint)}}}function asciiOnly(e){return e.replaceAll(/[\x7f-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}}}

