export const id=658
export const ids=[658]
export const modules={282:(e,n,t)=>{t.d(n,{OE:()=>s,al:()=>inOrder,gj:()=>isSameEnvironment,w2:()=>o,xt:()=>r,yD:()=>i})
const s="any other"
const o="the environment"
const i={first:["Production",s],last:["Development"]}
const r={first:["live","staging","development"],last:[]}
function inOrder(e,n){const rank=e=>{const t=indexIn(n.first,e)
if(t>=0)return t-n.first.length
return indexIn(n.last,e)+1}
return[...e].sort((e,n)=>rank(e)-rank(n)||(e<n?-1:Number(e>n)))}function indexIn(e,n){return e.findIndex(e=>isSameEnvironment(e,n))}function isSameEnvironment(e,n){return e.toLowerCase()===n.toLowerCase()}},4658:(e,n,t)=>{t.d(n,{runSmokeTests:()=>runSmokeTests})
var s=t(8750)
var o=t(282)
var i=t(2030)
var r=t(8983)
function laterSites(e,n,t){const i=e.filter(({name:e,counts:n})=>n&&isTested(e,t)).flatMap(({effective:e,name:i,origins:r})=>{if(e===null||!(0,s._l)(e))return[]
const u=siteOf({name:i,origins:r},e,n)
const l=isLoopback(u.settings.host??"")&&u.requested.host===undefined
return l&&!(0,o.gj)(i,t)?[]:[u]})
const r=i.filter(({whyNoServer:e})=>e===null)
return r.length>0?r:i}function isTested(e,n){return!(0,o.gj)(e,"Development")||(0,o.gj)(e,n)}function isLoopback(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(e.trim())}function siteOf({name:e,origins:n},t,s){const i=s.port??known(t.port)??0
const r=s.userName??known(t.userName)
const u=s.password??known(t.password)
const l=s.host??known(t.host)
const c=wantedOption(t,s,i)
const a=reasonAgainst(t,l)
return{client:"mail-kit",settings:{host:a===null?l:null,...{port:i,secureSocketOptions:c,userName:r,password:u}},sender:s.from??known(t.from),requested:withHostOfKeys(s,n.get("host")===o.w2?l:null),environment:e,isLoginUnknown:isLoginUnknown(t,s),whyNoServer:a,unknown:unknownIn(t,s)}}function withHostOfKeys(e,n){return e.host!==undefined||n===null?e:{...e,host:n}}function reasonAgainst({host:e,pickupDirectoryLocation:n},t){if((known(n)??"").trim()!==""){return"the site writes its mails into the folder that PickupDirectoryLocation names. Empty it, and the mails go to a server."}if((t??"").trim()!=="")return null
return isSupplied(e)?`the environment supplies the host by the key "${e.environmentKey}", and nobody here knows it. Write the value behind the key in the input "environment-keys", or set the input "host".`:'Host is not set, so the site does not send mail. Set the input "host".'}function isLoginUnknown(e,n){const t=["userName","password"].map(t=>n[t]??e[t])
const isThere=e=>isSupplied(e)||(e??"").trim()!==""
return t.every(isThere)&&t.some(isSupplied)}function unknownIn(e,n){return["port","secureSocketOptions","from"].flatMap(t=>{const o=e[t]
const i=(0,s.Fr)(t,n)!==null||t==="secureSocketOptions"&&n.enableSsl!==undefined
return i||!isSupplied(o)?[]:[{setting:t,environmentKey:o.environmentKey}]})}function isSupplied(e){return typeof e==="object"&&e!==null}function known(e){return typeof e==="object"?null:e}function wantedOption({secureSocketOptions:e},n,t){if(n.secureSocketOptions!==undefined)return n.secureSocketOptions
if(n.enableSsl===false)return"None"
if(n.enableSsl===true)return t===465?"SslOnConnect":"StartTls"
return known(e)??"Auto"}const u={host:"another server than the site uses",port:"another server than the site uses",secureSocketOptions:"another way to TLS than the site goes",userName:"another login than that of the site",password:"another login than that of the site",from:"another sender than that of the site"}
function differencesIn({environments:e,placeOf:n},t,s){const i=e().filter(({name:e})=>s.includes(e)).flatMap(e=>differing(e,t))
const r=new Map
for(const e of i){const n=`${e.setting} ${e.origin}`
r.set(n,[...r.get(n)??[],e])}return[...r.values()].flatMap(e=>{const[s]=e
if(s===undefined)return[]
const{setting:i,origin:r,environment:u}=s
const l=r!==o.w2
return[{words:wordsOf(s,e,t),place:l?n(i,u):null}]})}function differing({name:e,effective:n,origins:t},o){if(n===null||!(0,s._l)(n))return[]
const i=o.port??known(n.port)??0
const r={...o,...inputOf("secureSocketOptions",o)===null?{}:{secureSocketOptions:wantedOption(n,o,i)}}
const l=Object.keys(u)
return l.flatMap(s=>{const o=t.get(s)
const i=known(n[s])
const u=r[s]
const l=u!==undefined&&i!==null&&i!==""&&i!==u
return l&&o!==undefined?[{setting:s,origin:o,environment:e}]:[]})}function inputOf(e,n){const t=(0,s.Fr)(e,n)
return t??(e==="secureSocketOptions"?(0,s.Fr)("enableSsl",n):null)}function wordsOf({setting:e,origin:n},t,s){const o=(0,i.D)(t,({environment:e})=>(0,r.t)(e))
const l=inputOf(e,s)??e
return`The input "${l}" is not what the site has in the environment${t.length===1?"":"s"} ${o}: ${(0,r.t)(n)} has another value. The test proves ${u[e]??"something else"}. Take the input out, or correct one of the two.`}function passwordNote(e,n){const t=e?.effective?.password??null
const s=t===null||t===""||typeof t==="object"
return n.password!==undefined&&s?"Tested with the password given here; the site uses its environment's.":null}const l=5
const c={id:"TOO_MANY_SERVERS",hint:`At most ${l} mail servers are tested in a step, and others came before this one. Test it in a step of its own, by the input files.`}
const a="tls/old-protocols"
async function runSmokeTests(e,n,s){const{smokeTest:o,sharedLogins:i,portOf:r,untested:u}=await Promise.all([t.e(25),t.e(347)]).then(t.bind(t,5347))
const a=i(n.flatMap(n=>sitesOf(n,e)))
const f=new Set(a.filter(({server:e})=>e!=="").slice(0,l))
const d=[]
for(const n of a){const t={...e,...n.first,recipient:e.recipient??recipientOf(n),oldTls:oldTlsOf(n.sites),senders:[...n.senders.keys()]}
const i=n.server!==""&&!f.has(n)
if(f.has(n))s.begins(n.server,r(n.first),e.level)
const l=i?c:doubtAbout(n,e)
const a=l===null?await o({...t,onStage:s.stageEnds}):u(t,l)
const p=resultOf(a,n,e)
if(f.has(n))s.ends(p)
d.push(p)}return d}function sitesOf({result:e,settings:n,environments:t,asItIs:s},{requested:o,environment:i}){const r=laterSites(t,o,i).map(n=>({...n,file:e,asItIs:s}))
const u=n===null?[]:[{settings:n,environment:null}]
const l=[...u,...olderSites(t,o)].map(n=>({...n,client:"system-net-mail",...{file:e,requested:o,whyNoServer:null,unknown:[],asItIs:null},sender:e.sender?.address??n.settings.from}))
return[...l,...r]}function olderSites(e,{secureSocketOptions:n,...t}){return e.flatMap(({effective:e,name:n})=>e===null||(0,s._l)(e)?[]:[{environment:n,settings:{...e,...t}}])}function doubtAbout({first:{unknown:e},server:n},{level:t}){const o=t==="recipient"||t==="send"
const i=e.find(({setting:e})=>o||e!=="from")
if(i===undefined||n==="")return null
const{setting:r,environmentKey:u}=i
const[l=""]=s.Fs.find(([,e])=>e===r)??[]
return{id:"SETTING_UNKNOWN",hint:`The environment supplies a setting by the key "${u}", and nobody here knows its value. Write the value behind the key in the input "environment-keys", or set the input "${l}".`}}function oldTlsOf(e){const isOld=({file:e})=>[...e.findings,...e.suppressed.map(({finding:e})=>e)].some(({rule:e})=>e===a)
if(e.every(isOld))return"all"
return e.some(isOld)?"some":"none"}function recipientOf({sites:e}){const n=e.find(({file:e})=>e.sender!==null)
return n?.client==="system-net-mail"?n.settings.from:null}function resultOf(e,n,t){const{requested:s}=t
const o=[...new Set(n.sites.map(({file:e})=>e.path))]
const i=e.troubles.map(e=>blameOf(e,n,s))
return{...e,files:o,blames:i,...givenFor(e,n,t)}}function givenFor({host:e},{first:n,sites:t},{mode:s,level:o,requested:i}){const r=e===null?n.whyNoServer:null
if(e===null||s!=="check")return{differences:[],note:null,whySkipped:r}
const u=Array.from(new Set(t.map(({file:e})=>e)),e=>{const n=t.filter(n=>n.file===e)
const s=n.flatMap(({environment:e})=>e??[])
const o=n[0]?.asItIs??null
return o===null?[]:differencesIn(o,i,s)})
const l=n.asItIs?.environments().find(({name:e})=>e===n.environment)
const c=o==="connect"?null:passwordNote(l,i)
return{differences:u.flat(),note:c,whySkipped:r}}function settingOf({setting:e}){return e==="recipient"?null:e}function blameOf({diagnosis:e,status:n,senders:t},o,i){const r=settingOf(e)
const u=t!==null&&o.senders.size>1
const l=u?t.flatMap(e=>o.senders.get(e)??[]):o.sites.slice(0,1)
const c=u?l.map(({file:e})=>e.path):null
if(r===null)return{diagnosis:e,status:n,setting:r,input:null,places:[],senderOf:c}
const a=r==="from"?l.flatMap(({file:e})=>e.sender?.place??[]):[]
if(a.length>0)return{diagnosis:e,status:n,setting:r,input:null,places:a,senderOf:c}
const f=l.flatMap(({file:e,environment:n})=>e.placeOf?.(r,n)??[])
return{diagnosis:e,status:n,setting:r,input:(0,s.Fr)(r,i),places:f,senderOf:c}}}}

