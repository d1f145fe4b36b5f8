export const id=851
export const ids=[851]
export const modules={9851:(e,s,t)=>{t.r(s)
t.d(s,{progressOn:()=>progressOn})
var n=t(3095)
function progressOn(e){let s=""
return{begins:(t,r,o)=>{s=`Testing ${(0,n.L5)(t,r)} (${o})`
e.progress(`${s} …`)},stageEnds:({name:t})=>{e.progress(`${s} … past ${t}`)},ends:()=>{e.progress("")}}}},3095:(e,s,t)=>{t.d(s,{L5:()=>serverName,dL:()=>smokeTestWords,on:()=>troublesOf})
var n=t(7030)
var r=t.n(n)
var o=t(2030)
var i=t(8983)
function smokeTestWords(e,s=e.blames[0]){const{host:t,port:n,level:r,whySkipped:o}=e
if(t===null&&o!==null)return`The smoke test was skipped: ${o}`
if(t===null){return'The smoke test was skipped: by its settings, the site sends through no mail server. Set the input "host", and "delivery-method" to Network.'}const i=serverName(t,n)
const d=e.note===null?"":` ${e.note}`
if(s===undefined)return`The smoke test of ${i} passed (${r}).${d}`
const a=s.diagnosis.stage==="auth"
return`${outcomeWords(e,s,i)}: ${s.diagnosis.hint}${detailsOf(s)}${a?d:""}`}function failedTestsWords(e){const[s,...t]=e.filter(({status:e})=>e==="failed")
const n=s?.blames[0]
if(s===undefined||s.host===null||n===undefined)return null
const r=t.length===0?"":`, and ${t.length} more did not pass`
return`${outcomeWords(s,n,serverName(s.host,s.port))}${r}.`}function outcomeWords({stages:e},{diagnosis:s},t){const{stage:n,id:r,kind:o}=s
const i=e.every(({status:e})=>e==="skipped")
const d=i?"was not run":`${o==="untested"?"ended":"failed"} at ${n}`
return`The smoke test of ${t} ${d} (${r}, ${o})`}function detailsOf({diagnosis:e,setting:s,input:t,senderOf:n}){const{reply:r}=e
const d=r===null?"":` The server said: "${r}".`
const a=s===null||t===null?"":` The setting ${s} comes from the input "${t}".`
const u=(0,o.D)(n??[],e=>`"${(0,i.t)(e)}"`)
return`${d}${a}${u===""?"":` This is about the sender in ${u}.`}`}function serverName(e,s){return(0,n.isIPv6)(e)?`[${e}]:${s}`:`${e}:${s}`}const d={error:"failed",warning:"warned"}
function troublesOf(e,s){if(e.status==="skipped"){const t={words:smokeTestWords(e),stage:"skipped",places:[]}
return s==="warning"?[t]:[]}const t=e.blames.filter(({status:e})=>e===d[s]).map(s=>({words:smokeTestWords(e,s),stage:s.diagnosis.stage,places:s.places}))
return s==="error"?t:[...t,...e.differences.map(toldDifference)]}function toldDifference({words:e,place:s}){return{words:e,stage:"input",places:s===null?[]:[s]}}function overallStatus({smokeTests:e}){const s=e.map(({status:e})=>e)
const t=["failed","warned","passed"].find(e=>s.includes(e))
return t??"skipped"}}}

