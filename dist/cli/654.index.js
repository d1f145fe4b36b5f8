export const id=654
export const ids=[654]
export const modules={1654:(e,t,n)=>{n.d(t,{azureLines:()=>azureLines,gitHubLines:()=>gitHubLines})
var s=n(856)
var r=n(1979)
var o=n(7623)
var l=n(1385)
function allOf(e){const t=(0,s.Ih)(e,e=>(0,r.l)({},e),()=>false)
const n=e.failures.map(e=>({level:"error",message:(0,o.y)(e),place:null}))
return[...n,...t]}function gitHubLines(e,{show:t,redact:n}){const data=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")
const property=e=>data((0,l.D)(n(e))).replaceAll(":","%3A").replaceAll(",","%2C")
return allOf(e).map(({level:e,message:n,place:s})=>{if(s===null)return`::${e}::${data(t(n))}`
const{path:r,at:o,title:l}=s
const a=o.line===o.endLine?[`col=${o.column}`,`endColumn=${o.endColumn}`]:[]
const i=[`line=${o.line}`,`endLine=${o.endLine}`]
const u=[`title=${property(l)}`,`file=${property(r)}`,...i,...a]
return`::${e} ${u.join(",")}::${data(t(n))}`})}function azureLines(e,{show:t,redact:n}){const data=e=>e.replaceAll("%","%AZP25").replaceAll("\r","%0D").replaceAll("\n","%0A")
const property=e=>data((0,l.D)(n(e))).replaceAll(";","%3B").replaceAll("]","%5D")
return allOf(e).map(({level:e,message:n,place:s})=>{const r=t(n)
if(e==="notice"){return s===null?r:`${t(s.path)}:${s.at.line}:${s.at.column} ${r}`}const o=s===null?"":`;sourcepath=${property(s.path)};linenumber=${s.at.line};columnnumber=${s.at.column};code=${property(s.title)}`
return`##vso[task.logissue type=${e}${o}]${data(r)}`})}},856:(e,t,n)=>{n.d(t,{Ih:()=>annotationsOf,ZO:()=>whereItHolds})
var s=n(2030)
var r=n(8983)
var o=n(5821)
var l=n(3095)
function annotationsOf(e,t,n){const s=(0,o.bE)(e).filter(e=>!n(e))
return["error","warning","notice"].flatMap(n=>[...n==="notice"?[]:ofSmokeTests(e,n),...(n==="error"?[]:e[`${n}s`]).map(e=>({level:n,message:e,place:null})),...s.filter(({severity:e})=>e===n).map(e=>ofFinding(e,t))])}function ofFinding(e,t){const{severity:n,rule:s,path:r,at:o,message:l,hint:a}=e
return{level:n,message:`${l}${whereItHolds(e)} ${a} More: ${t(s)}`,place:{path:r,at:o,title:s}}}function ofSmokeTests({smokeTests:e},t){return e.flatMap(e=>(0,l.on)(e,t)).flatMap(({words:e,stage:n,places:s})=>s.length===0?[{level:t,message:e,place:null}]:s.map(s=>({level:t,message:e,place:{...s,title:`smoke-test/${n}`}})))}function whereItHolds({environments:e=[]}){if(e.length===0)return""
const t=(0,s.D)(e,e=>(0,r.t)(e))
return` This is so in the environment${e.length===1?"":"s"} ${t}.`}function placeWords({path:e,at:t}){return`${inert(e)}:${t.line}:${t.column}`}},3095:(e,t,n)=>{n.d(t,{L5:()=>serverName,dL:()=>smokeTestWords,on:()=>troublesOf})
var s=n(7030)
var r=n.n(s)
var o=n(2030)
var l=n(8983)
function smokeTestWords(e,t=e.blames[0]){const{host:n,port:s,level:r,whySkipped:o}=e
if(n===null&&o!==null)return`The smoke test was skipped: ${o}`
if(n===null){return'The smoke test was skipped: by its settings, the site sends through no mail server. Set the input "host", and "delivery-method" to Network.'}const l=serverName(n,s)
const a=e.note===null?"":` ${e.note}`
if(t===undefined)return`The smoke test of ${l} passed (${r}).${a}`
const i=t.diagnosis.stage==="auth"
return`${outcomeWords(e,t,l)}: ${t.diagnosis.hint}${detailsOf(t)}${i?a:""}`}function failedTestsWords(e){const[t,...n]=e.filter(({status:e})=>e==="failed")
const s=t?.blames[0]
if(t===undefined||t.host===null||s===undefined)return null
const r=n.length===0?"":`, and ${n.length} more did not pass`
return`${outcomeWords(t,s,serverName(t.host,t.port))}${r}.`}function outcomeWords({stages:e},{diagnosis:t},n){const{stage:s,id:r,kind:o}=t
const l=e.every(({status:e})=>e==="skipped")
const a=l?"was not run":`${o==="untested"?"ended":"failed"} at ${s}`
return`The smoke test of ${n} ${a} (${r}, ${o})`}function detailsOf({diagnosis:e,setting:t,input:n,senderOf:s}){const{reply:r}=e
const a=r===null?"":` The server said: "${r}".`
const i=t===null||n===null?"":` The setting ${t} comes from the input "${n}".`
const u=(0,o.D)(s??[],e=>`"${(0,l.t)(e)}"`)
return`${a}${i}${u===""?"":` This is about the sender in ${u}.`}`}function serverName(e,t){return(0,s.isIPv6)(e)?`[${e}]:${t}`:`${e}:${t}`}const a={error:"failed",warning:"warned"}
function troublesOf(e,t){if(e.status==="skipped"){const n={words:smokeTestWords(e),stage:"skipped",places:[]}
return t==="warning"?[n]:[]}const n=e.blames.filter(({status:e})=>e===a[t]).map(t=>({words:smokeTestWords(e,t),stage:t.diagnosis.stage,places:t.places}))
return t==="error"?n:[...n,...e.differences.map(toldDifference)]}function toldDifference({words:e,place:t}){return{words:e,stage:"input",places:t===null?[]:[t]}}function overallStatus({smokeTests:e}){const t=e.map(({status:e})=>e)
const n=["failed","warned","passed"].find(e=>t.includes(e))
return n??"skipped"}}}

