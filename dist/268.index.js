export const id=268
export const ids=[268]
export const modules={282:(e,n,t)=>{t.d(n,{OE:()=>s,al:()=>inOrder,gj:()=>isSameEnvironment,yD:()=>o})
const s="any other"
const o={first:["Production",s],last:["Development"]}
const i={first:["live","staging","development"],last:[]}
function inOrder(e,n){const rank=e=>{const t=indexIn(n.first,e)
if(t>=0)return t-n.first.length
return indexIn(n.last,e)+1}
return[...e].sort((e,n)=>rank(e)-rank(n)||(e<n?-1:Number(e>n)))}function indexIn(e,n){return e.findIndex(e=>isSameEnvironment(e,n))}function isSameEnvironment(e,n){return e.toLowerCase()===n.toLowerCase()}function worstOf(e){if(e.includes("file"))return"file"
return e.includes("section")?"section":"ok"}},2268:(e,n,t)=>{t.d(n,{runSmokeTests:()=>runSmokeTests})
var s=t(8750)
var o=t(282)
function laterSites(e,n,t){return e.filter(({name:e})=>isTested(e,t)).flatMap(({effective:e,name:s})=>{if(e===null)return[]
const i=siteOf(e,n)
const r=isLoopback(i.settings.host??"")&&n.host===undefined
return r&&!(0,o.gj)(s,t)?[]:[i]})}function isTested(e,n){return!(0,o.gj)(e,"Development")||(0,o.gj)(e,n)}function isLoopback(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(e.trim())}function siteOf(e,n){const t=n.port??known(e.port)??0
const s=n.userName??known(e.userName)
const o=n.password??known(e.password)
const isUnknown=(e,n)=>e===undefined&&isSupplied(n)
const i=(known(e.pickupDirectoryLocation)??"").trim()!==""
const r=n.host??known(e.host)
const l=optionOf(e,n,t)
return{client:"mail-kit",settings:{host:i?null:r,port:t,secureSocketOptions:l,userName:s,password:o},sender:n.from??known(e.from),isLoginUnknown:isUnknown(n.userName,e.userName)||isUnknown(n.password,e.password)}}function isSupplied(e){return typeof e==="object"&&e!==null}function known(e){return typeof e==="object"?null:e}function optionOf({secureSocketOptions:e},n,t){if(n.secureSocketOptions!==undefined)return n.secureSocketOptions
if(n.enableSsl===false)return"None"
if(n.enableSsl===true)return t===465?"SslOnConnect":"StartTls"
return known(e)??"Auto"}const i=5
const r={id:"TOO_MANY_SERVERS",hint:`At most ${i} mail servers are tested in a step, and others came before this one. Test it in a step of its own, by the input files.`}
const l={id:"PASSWORD_UNKNOWN",hint:'The environment supplies the login, and nobody here knows it. Give the inputs "username" and "password" to test it, or set "smoke-test" to connect.'}
const u="tls/old-protocols"
async function runSmokeTests(e,n,s){const{smokeTest:o,sharedLogins:l,portOf:u,untested:c}=await Promise.all([t.e(25),t.e(396)]).then(t.bind(t,8396))
const f=n.flatMap(n=>sitesOf(n,e))
const a=l(f,e.requested)
const d=new Set(a.filter(({server:e})=>e!=="").slice(0,i))
const p=[]
for(const n of a){const t={...n.first,...e,recipient:e.recipient??recipientOf(n),oldTls:oldTlsOf(n.sites),senders:[...n.senders.keys()]}
const i=n.server!==""&&!d.has(n)
if(d.has(n))s.begins(n.server,u(n.first),e.level)
const l=i?r:doubtAbout(n,e)
const f=l===null?await o({...t,onStage:s.stageEnds}):c(t,l)
const a=resultOf(f,n,e.requested)
if(d.has(n))s.ends(a)
p.push(a)}return p}function sitesOf({result:e,settings:n,environments:t},{requested:s,environment:o}){const i=laterSites(t,s,o).map(n=>({...n,file:e}))
if(n===null)return i
const r=e.sender?.address??n.from
return[{client:"system-net-mail",file:e,settings:n,sender:r,isLoginUnknown:false},...i]}function doubtAbout({first:e,server:n},{level:t}){return n!==""&&t!=="connect"&&e.isLoginUnknown?l:null}function oldTlsOf(e){const isOld=({file:e})=>[...e.findings,...e.suppressed.map(({finding:e})=>e)].some(({rule:e})=>e===u)
if(e.every(isOld))return"all"
return e.some(isOld)?"some":"none"}function recipientOf({sites:e}){const n=e.find(({file:e})=>e.sender!==null)
return n?.client==="system-net-mail"?n.settings.from:null}function resultOf(e,n,t){const s=n.sites.map(({file:e})=>e.path)
const o=e.troubles.map(e=>blameOf(e,n,t))
return{...e,files:s,blames:o}}function settingOf({setting:e}){return e==="recipient"?null:e}function blameOf({diagnosis:e,status:n,senders:t},o,i){const r=settingOf(e)
const l=t!==null&&o.senders.size>1
const u=l?t.flatMap(e=>o.senders.get(e)??[]):o.sites.slice(0,1)
const c=l?u.map(({file:e})=>e.path):null
if(r===null)return{diagnosis:e,status:n,setting:r,input:null,places:[],senderOf:c}
const f=r==="from"?u.flatMap(({file:e})=>e.sender?.place??[]):[]
if(f.length>0)return{diagnosis:e,status:n,setting:r,input:null,places:f,senderOf:c}
const a=u.flatMap(({file:e})=>e.placeOf?.(r)??[])
return{diagnosis:e,status:n,setting:r,input:(0,s.Fr)(r,i),places:a,senderOf:c}}}}

