"use strict"
const e=require("./base.js")
function smokeTestWords(e,s=e.blames[0]){const{host:t,port:n,level:o,whySkipped:r}=e
if(t===null&&r!==null)return`The smoke test was skipped: ${r}`
if(t===null){return'The smoke test was skipped: by its settings, the site sends through no mail server. Set the input "host", and "delivery-method" to Network.'}const i=serverName(t,n)
const d=e.note===null?"":` ${e.note}`
if(s===undefined)return`The smoke test of ${i} passed (${o}).${d}`
const a=s.diagnosis.stage==="auth"
return`${outcomeWords(e,s,i)}: ${s.diagnosis.hint}${detailsOf(s)}${a?d:""}`}function failedTestsWords(e){const[s,...t]=e.filter(({status:e})=>e==="failed")
const n=s?.blames[0]
if(s===undefined||s.host===null||n===undefined)return null
const o=t.length===0?"":`, and ${t.length} more did not pass`
return`${outcomeWords(s,n,serverName(s.host,s.port))}${o}.`}function outcomeWords({stages:e},{diagnosis:s},t){const{stage:n,id:o,kind:r}=s
const i=e.every(({status:e})=>e==="skipped")
const d=i?"was not run":`${r==="untested"?"ended":"failed"} at ${n}`
return`The smoke test of ${t} ${d} (${o}, ${r})`}function detailsOf({diagnosis:s,setting:t,input:n,senderOf:o}){const{reply:r}=s
const i=r===null?"":` The server said: "${r}".`
const d=t===null||n===null?"":` The setting ${t} comes from the input "${n}".`
const a=e.f(o??[],s=>`"${e.i(s)}"`)
return`${i}${d}${a===""?"":` This is about the sender in ${a}.`}`}const s=/^[\da-f.]*:[\da-f:.]*(?:%.+)?$/i
function serverName(e,t){return s.test(e)?`[${e}]:${t}`:`${e}:${t}`}const t={error:"failed",warning:"warned"}
function troublesOf(e,s){if(e.status==="skipped"){const t={words:smokeTestWords(e),stage:"skipped",places:[]}
return s==="warning"?[t]:[]}const n=e.blames.filter(({status:e})=>e===t[s]).map(s=>({words:smokeTestWords(e,s),stage:s.diagnosis.stage,places:s.places}))
return s==="error"?n:[...n,...e.differences.map(toldDifference)]}function toldDifference({words:e,place:s}){return{words:e,stage:"input",places:s===null?[]:[s]}}exports.a=serverName
exports.f=failedTestsWords
exports.s=smokeTestWords
exports.t=troublesOf

