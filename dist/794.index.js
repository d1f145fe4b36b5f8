export const id=794
export const ids=[794]
export const modules={2794:(t,e,n)=>{n.d(e,{jsonReport:()=>jsonReport})
const s=1
function jsonReport(t,e){const{mode:n,files:i,findings:r,smokeTests:o}=t
const a={version:s,mode:n,files:i.map(t=>fileEntry(t,e)),findings:r.map(t=>findingEntry(t,null,e)),smokeTests:o.map(t=>smokeTestEntry(t,e))}
return`${asciiOnly(JSON.stringify(a,null,2))}\n`}function fileEntry(t,e){const{path:n,kind:s,verdict:i,changed:r,effective:o,findings:a}=t
return{path:e.redact(n),kind:s,verdict:i,changed:r,effective:o&&effectiveEntry(o,e),findings:a.map(t=>findingEntry(t,n,e))}}function effectiveEntry(t,{redact:e}){const n=Object.entries(t).map(([t,n])=>[t,typeof n==="string"?e(n):n])
return Object.fromEntries(n)}function findingEntry(t,e,n){const{rule:s,level:i,severity:r,at:o,message:a,hint:f,path:c}=t
return{rule:s,level:i,severity:r,...o,message:n.show(a),hint:n.show(f),...c===e?{}:{path:n.redact(c)}}}function smokeTestEntry(t,e){const{status:n,level:s,host:i,port:r,files:o,stages:a,diagnosis:f}=t
return{status:n,level:s,host:i&&e.show(i),port:r,files:o.map(e.redact),stages:a.map(t=>({...t,detail:e.show(t.detail)})),diagnosis:f&&{id:f.id,stage:f.stage,kind:f.kind,reply:f.reply&&e.show(f.reply),hint:e.show(f.hint)}}}function asciiOnly(t){return t.replaceAll(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}}}

