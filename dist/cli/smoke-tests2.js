"use strict"
const e=require("./base.js")
function smokeTestWords(e,s=e.blames[0]){const{host:t,port:n,level:o,whySkipped:r}=e
if(t===null&&r!==null)return`The smoke test was skipped: ${r}`
if(t===null){return'The smoke test was skipped: by its settings, the site sends through no mail server. Set the input "host", and "delivery-method" to Network.'}const i=serverName(t,n)
const a=e.note===null?"":` ${e.note}`
if(s===undefined)return`The smoke test of ${i} passed (${o}).${a}`
const d=s.diagnosis.stage==="auth"
return`${outcomeWords(e,s,i)}: ${s.diagnosis.hint}${detailsOf(s)}${d?a:""}`}function outcomeWords({stages:e},{diagnosis:s},t){const{stage:n,id:o,kind:r}=s
const i=e.every(({status:e})=>e==="skipped")
const a=i?"was not run":`${r==="untested"?"ended":"failed"} at ${n}`
return`The smoke test of ${t} ${a} (${o}, ${r})`}function detailsOf({diagnosis:s,setting:t,input:n,senderOf:o}){const{reply:r}=s
const i=r===null?"":` The server said: "${r}".`
const a=t===null||n===null?"":` The setting ${t} comes from the input "${n}".`
const d=e.x(o??[],s=>`"${e.b(s)}"`)
return`${i}${a}${d===""?"":` This is about the sender in ${d}.`}`}const s=/^[\da-f.]*:[\da-f:.]*(?:%.+)?$/i
function serverName(e,t){return s.test(e)?`[${e}]:${t}`:`${e}:${t}`}const t={error:"failed",warning:"warned"}
function troublesOf(e,s){if(e.status==="skipped"){const t={words:smokeTestWords(e),stage:"skipped",places:[]}
return s==="warning"?[t]:[]}const n=e.blames.filter(({status:e})=>e===t[s]).map(s=>({words:smokeTestWords(e,s),stage:s.diagnosis.stage,places:s.places}))
return s==="error"?n:[...n,...e.differences.map(toldDifference)]}function toldDifference({words:e,place:s}){return{words:e,stage:"input",places:s===null?[]:[s]}}exports.a=smokeTestWords
exports.s=serverName
exports.t=troublesOf

