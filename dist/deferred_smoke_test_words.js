"use strict"
const e=require("./base.js")
function smokeTestWords(s,t=s.blames[0]){const{host:n,port:o,level:r,whySkipped:i}=s
if(null===n&&null!==i)return`The smoke test was skipped: ${i}`
if(null===n)return`The smoke test was skipped: by its settings, the site sends through no mail server. Set ${e.t("host")}, and ${e.t("delivery-method")} to Network.`
const a=serverName(n,o),d=null===s.note?"":` ${s.note}`
if(void 0===t)return`The smoke test of ${a} passed (${r}).${d}`
const l="auth"===t.diagnosis.stage
return`${outcomeWords(s,t,a)}: ${t.diagnosis.hint}${detailsOf(t)}${l?d:""}`}function outcomeWords({stages:e},{diagnosis:s},t){const{stage:n,id:o,kind:r}=s
return`The smoke test of ${t} ${e.every(({status:e})=>"skipped"===e)?"was not run":`${"untested"===r?"ended":"failed"} at ${n}`} (${o}, ${r})`}function detailsOf({diagnosis:s,setting:t,input:n,senderOf:o}){const{reply:r}=s,i=null===r?"":` The server said: "${r}".`,a=null===t||null===n?"":` The setting ${t} comes from ${e.t(n)}.`,d=e.h(o??[],s=>`"${e.a(s)}"`)
return`${i}${a}${""===d?"":` This is about the sender in ${d}.`}`}const s=/^[\da-f.]*:[\da-f:.]*(?:%.+)?$/i
function serverName(e,t){return s.test(e)?`[${e}]:${t}`:`${e}:${t}`}const t={error:"failed",warning:"warned"}
function toldDifference({words:e,place:s}){return{words:e,stage:"input",places:null===s?[]:[s]}}exports.a=smokeTestWords,exports.f=function failedTestsWords(e){const[s,...t]=e.filter(({status:e})=>"failed"===e),n=s?.blames[0]
if(void 0===s||null===s.host||void 0===n)return null
const o=0===t.length?"":`, and ${t.length} more did not pass`
return`${outcomeWords(s,n,serverName(s.host,s.port))}${o}.`},exports.s=serverName,exports.t=function troublesOf(e,s){if("skipped"===e.status){const t={words:smokeTestWords(e),stage:"skipped",places:[]}
return"warning"===s?[t]:[]}const n=e.blames.filter(({status:e})=>e===t[s]).map(s=>({words:smokeTestWords(e,s),stage:s.diagnosis.stage,places:s.places}))
return"error"===s?n:[...n,...e.differences.map(toldDifference)]}

