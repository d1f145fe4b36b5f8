export const id=898
export const ids=[898]
export const modules={3898:(e,t,n)=>{n.d(t,{textLines:()=>textLines})
var s=n(856)
var r=n(5821)
var o=n(3095)
function outputsOf(e,t){const{mode:n,written:s}=e
const r=[["mode",n],["changed",String(s.length>0)],["errors",String(countAll(e,"error"))],["warnings",String(countAll(e,"warning"))],["smoke-test",overallStatus(e)]]
const o=[["changed-files",JSON.stringify(s)],...t===null?[]:[["report",t]]]
return[...r.map(([e,t])=>({name:e,value:t,hasPaths:false})),...o.map(([e,t])=>({name:e,value:t,hasPaths:true}))]}function countAll(e,t){const{files:n,smokeTests:s,failures:i,warnings:a}=e
const l=t==="error"?i:a
const c=s.flatMap(e=>(0,o.on)(e,t))
return(0,r.pq)(n,t)+c.length+l.length}var i=n(8983)
var a=n(7623)
const l={error:"red",warning:"yellow",notice:"blue"}
const c=200
function textLines(e,t,n){return[...byFile((0,r.bE)(e)).flatMap(([e,s])=>[t.styled(t.show((0,i.t)(e)),"underline"),...s.slice(0,c).flatMap(e=>findingLines(e,t,n)),...s.length>c?[`  … and ${s.length-c} more`]:[],""]),...changeLines(e,t),...e.smokeTests.flatMap(e=>[...testLines(e,t),""]),...sayings(e,t),...countLines(e,t)]}function byFile(e){const t=new Map
for(const n of e){const e=t.get(n.path)
if(e===undefined)t.set(n.path,[n])
else e.push(n)}const place=({at:e})=>e.line*1e6+Math.min(e.column,1e6-1)
return Array.from(t,([e,t])=>[e,t.sort((e,t)=>place(e)-place(t))])}function findingLines(e,{show:t,styled:n},r){const{at:o,severity:i,rule:a,message:c,hint:u}=e
const d=`${o.line}:${o.column}`.padStart(8)
const f=r.of(e)
const p=String(f?.line??"").padStart(8)
return[`${n(d,"dim")}  ${severityWord(i,n)}  ${t(`${c}${(0,s.ZO)(e)}`)}  ${n(a,"dim")}`,...f===null?[]:[`${n(`${p} |`,"dim")} ${f.text}`,`${n(`${" ".repeat(8)} |`,"dim")} ${n(f.carets,l[i])}`],`${" ".repeat(10)}${t(u)}`]}function severityWord(e,t){return t(e.padEnd(7),l[e])}function changeLines({mode:e,files:t},{show:n,styled:s}){const r=t.filter(({changes:e})=>e.length>0)
if(e==="check"||r.length===0)return[]
const value=e=>e===null?"(none)":e===""?"(empty)":n((0,i.t)(e))
return r.flatMap(({target:e,changes:t})=>[`An injection would change ${s(n((0,i.t)(e)),"underline")}`,...t.map(({setting:e,before:t,after:n})=>`  ${e.padEnd(24)}${s(value(t),"red")} → ${s(value(n),"green")}`),""])}const u={ok:["✓","green"],failed:["✗","red"],skipped:["–","dim"]}
function testLines(e,{show:t,styled:n}){const{host:s,port:r,level:i,stages:a,blames:l}=e
const c=s===null?"":` of ${t((0,o.L5)(s,r))} (${i})`
const d=l.length===0?[(0,o.dL)(e)]:l.map(t=>(0,o.dL)(e,t))
return[n(`Smoke test${c}: ${e.status}`,"bold"),...a.map(({name:e,status:s,ms:r,detail:o})=>{const[i,a]=u[s]
const l=s==="skipped"?"":`${r} ms`
return`  ${n(i,a)} ${e.padEnd(9)}${l.padStart(10)}  ${t(o)}`}),...d.map(t)]}function sayings(e,{show:t,styled:n}){const s=[["error",e.failures],["warning",e.warnings],["notice",e.notices]]
return s.flatMap(([e,s])=>s.map(s=>`${severityWord(e,n)}  ${t((0,a.y)(s))}`))}function countLines(e,{styled:t}){const{length:n}=(0,r.JJ)(e)
const s=(0,r.bE)(e).filter(({severity:e})=>e==="notice").length
const o=[plural(countAll(e,"error"),"error"),plural(countAll(e,"warning"),"warning"),plural(s+e.notices.length,"notice")]
const i=countAll(e,"error")>0
const a=i?"red":"green"
const l=n===0?"":` ${plural(n,"finding")} silenced.`
const c=plural(e.files.length,"file")
return[t(`${i?"✗":"✓"} ${c}: ${o.join(", ")}.${l}`,a,"bold")]}function plural(e,t){return`${e} ${t}${e===1?"":"s"}`}},856:(e,t,n)=>{n.d(t,{Ih:()=>annotationsOf,ZO:()=>whereItHolds})
var s=n(2030)
var r=n(8983)
var o=n(5821)
var i=n(3095)
function annotationsOf(e,t,n){const s=(0,o.bE)(e).filter(e=>!n(e))
return["error","warning","notice"].flatMap(n=>[...n==="notice"?[]:ofSmokeTests(e,n),...(n==="error"?[]:e[`${n}s`]).map(e=>({level:n,message:e,place:null})),...s.filter(({severity:e})=>e===n).map(e=>ofFinding(e,t))])}function ofFinding(e,t){const{severity:n,rule:s,path:r,at:o,message:i,hint:a}=e
return{level:n,message:`${i}${whereItHolds(e)} ${a} More: ${t(s)}`,place:{path:r,at:o,title:s}}}function ofSmokeTests({smokeTests:e},t){return e.flatMap(e=>(0,i.on)(e,t)).flatMap(({words:e,stage:n,places:s})=>s.length===0?[{level:t,message:e,place:null}]:s.map(s=>({level:t,message:e,place:{...s,title:`smoke-test/${n}`}})))}function whereItHolds({environments:e=[]}){if(e.length===0)return""
const t=(0,s.D)(e,e=>(0,r.t)(e))
return` This is so in the environment${e.length===1?"":"s"} ${t}.`}function placeWords({path:e,at:t}){return`${inert(e)}:${t.line}:${t.column}`}},3095:(e,t,n)=>{n.d(t,{L5:()=>serverName,dL:()=>smokeTestWords,on:()=>troublesOf})
var s=n(7030)
var r=n.n(s)
var o=n(2030)
var i=n(8983)
function smokeTestWords(e,t=e.blames[0]){const{host:n,port:s,level:r,whySkipped:o}=e
if(n===null&&o!==null)return`The smoke test was skipped: ${o}`
if(n===null){return'The smoke test was skipped: by its settings, the site sends through no mail server. Set the input "host", and "delivery-method" to Network.'}const i=serverName(n,s)
const a=e.note===null?"":` ${e.note}`
if(t===undefined)return`The smoke test of ${i} passed (${r}).${a}`
const l=t.diagnosis.stage==="auth"
return`${outcomeWords(e,t,i)}: ${t.diagnosis.hint}${detailsOf(t)}${l?a:""}`}function failedTestsWords(e){const[t,...n]=e.filter(({status:e})=>e==="failed")
const s=t?.blames[0]
if(t===undefined||t.host===null||s===undefined)return null
const r=n.length===0?"":`, and ${n.length} more did not pass`
return`${outcomeWords(t,s,serverName(t.host,t.port))}${r}.`}function outcomeWords({stages:e},{diagnosis:t},n){const{stage:s,id:r,kind:o}=t
const i=e.every(({status:e})=>e==="skipped")
const a=i?"was not run":`${o==="untested"?"ended":"failed"} at ${s}`
return`The smoke test of ${n} ${a} (${r}, ${o})`}function detailsOf({diagnosis:e,setting:t,input:n,senderOf:s}){const{reply:r}=e
const a=r===null?"":` The server said: "${r}".`
const l=t===null||n===null?"":` The setting ${t} comes from the input "${n}".`
const c=(0,o.D)(s??[],e=>`"${(0,i.t)(e)}"`)
return`${a}${l}${c===""?"":` This is about the sender in ${c}.`}`}function serverName(e,t){return(0,s.isIPv6)(e)?`[${e}]:${t}`:`${e}:${t}`}const a={error:"failed",warning:"warned"}
function troublesOf(e,t){if(e.status==="skipped"){const n={words:smokeTestWords(e),stage:"skipped",places:[]}
return t==="warning"?[n]:[]}const n=e.blames.filter(({status:e})=>e===a[t]).map(t=>({words:smokeTestWords(e,t),stage:t.diagnosis.stage,places:t.places}))
return t==="error"?n:[...n,...e.differences.map(toldDifference)]}function toldDifference({words:e,place:t}){return{words:e,stage:"input",places:t===null?[]:[t]}}function overallStatus({smokeTests:e}){const t=e.map(({status:e})=>e)
const n=["failed","warned","passed"].find(e=>t.includes(e))
return n??"skipped"}}}

