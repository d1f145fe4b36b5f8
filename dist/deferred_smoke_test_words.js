"use strict"
const e=require("./base.js")
function smokeTestWords(s,t=s.blames[0]){const{host:n,port:o,level:r,whySkipped:i}=s
if(n===null&&i!==null)return`The smoke test was skipped: ${i}`
if(n===null){return`The smoke test was skipped: by its settings, the site sends through no mail server. Set ${e.t("host")}, and ${e.t("delivery-method")} to Network.`}const d=serverName(n,o)
const a=s.note===null?"":` ${s.note}`
if(t===undefined)return`The smoke test of ${d} passed (${r}).${a}`
const u=t.diagnosis.stage==="auth"
return`${outcomeWords(s,t,d)}: ${t.diagnosis.hint}${detailsOf(t)}${u?a:""}`}function failedTestsWords(e){const[s,...t]=e.filter(({status:e})=>e==="failed")
const n=s?.blames[0]
if(s===undefined||s.host===null||n===undefined)return null
const o=t.length===0?"":`, and ${t.length} more did not pass`
return`${outcomeWords(s,n,serverName(s.host,s.port))}${o}.`}function outcomeWords({stages:e},{diagnosis:s},t){const{stage:n,id:o,kind:r}=s
const i=e.every(({status:e})=>e==="skipped")
const d=i?"was not run":`${r==="untested"?"ended":"failed"} at ${n}`
return`The smoke test of ${t} ${d} (${o}, ${r})`}function detailsOf({diagnosis:s,setting:t,input:n,senderOf:o}){const{reply:r}=s
const i=r===null?"":` The server said: "${r}".`
const d=t===null||n===null?"":` The setting ${t} comes from ${e.t(n)}.`
const a=e.h(o??[],s=>`"${e.a(s)}"`)
return`${i}${d}${a===""?"":` This is about the sender in ${a}.`}`}const s=/^[\da-f.]*:[\da-f:.]*(?:%.+)?$/i
function serverName(e,t){return s.test(e)?`[${e}]:${t}`:`${e}:${t}`}const t={error:"failed",warning:"warned"}
function troublesOf(e,s){if(e.status==="skipped"){const t={words:smokeTestWords(e),stage:"skipped",places:[]}
return s==="warning"?[t]:[]}const n=e.blames.filter(({status:e})=>e===t[s]).map(s=>({words:smokeTestWords(e,s),stage:s.diagnosis.stage,places:s.places}))
return s==="error"?n:[...n,...e.differences.map(toldDifference)]}function toldDifference({words:e,place:s}){return{words:e,stage:"input",places:s===null?[]:[s]}}exports.a=smokeTestWords
exports.f=failedTestsWords
exports.s=serverName
exports.t=troublesOf

