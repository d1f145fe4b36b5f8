"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const n=require("./stack.js")
function laterSites(t,s,o){const i=t.filter(({name:e,counts:n})=>n&&isTested(e,o)).flatMap(({effective:t,name:i,origins:r})=>{if(t===null||!e.ai(t))return[]
const u=siteOf({name:i,origins:r},t,s)
const l=isLoopback(u.settings.host??"")&&u.requested.host===undefined
return l&&!n.i(i,o)?[]:[u]})
const r=i.filter(({whyNoServer:e})=>e===null)
return r.length>0?r:i}function isTested(e,t){return!n.i(e,"Development")||n.i(e,t)}function isLoopback(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(e.trim())}function siteOf({name:e,origins:t},s,o){const i=o.port??known(s.port)??0
const r=o.userName??known(s.userName)
const u=o.password??known(s.password)
const l=o.host??known(s.host)
const c=wantedOption(s,o,i)
const a=reasonAgainst(s,l)
return{client:"mail-kit",settings:{host:a===null?l:null,...{port:i,secureSocketOptions:c,userName:r,password:u}},sender:o.from??known(s.from),requested:withHostOfKeys(o,t.get("host")===n.T?l:null),environment:e,isLoginUnknown:isLoginUnknown(s,o),whyNoServer:a,unknown:unknownIn(s,o)}}function withHostOfKeys(e,n){return e.host!==undefined||n===null?e:{...e,host:n}}function reasonAgainst({host:n,pickupDirectoryLocation:t},s){if((known(t)??"").trim()!==""){return"the site writes its mails into the folder that PickupDirectoryLocation names. Empty it, and the mails go to a server."}if((s??"").trim()!=="")return null
return isSupplied(n)?`the environment supplies the host by the key "${n.environmentKey}", and nobody here knows it. Write the value behind the key in ${e.t("environment-keys")}, or set ${e.t("host")}.`:`Host is not set, so the site does not send mail. Set ${e.t("host")}.`}function isLoginUnknown(e,n){const t=["userName","password"].map(t=>n[t]??e[t])
const isThere=e=>isSupplied(e)||(e??"").trim()!==""
return t.every(isThere)&&t.some(isSupplied)}function unknownIn(n,t){return["port","secureSocketOptions","from"].flatMap(s=>{const o=n[s]
const i=e.aj(s,t)!==null||s==="secureSocketOptions"&&t.enableSsl!==undefined
return i||!isSupplied(o)?[]:[{setting:s,environmentKey:o.environmentKey}]})}function isSupplied(e){return typeof e==="object"&&e!==null}function known(e){return typeof e==="object"?null:e}function wantedOption({secureSocketOptions:e},n,t){if(n.secureSocketOptions!==undefined)return n.secureSocketOptions
if(n.enableSsl===false)return"None"
if(n.enableSsl===true)return t===465?"SslOnConnect":"StartTls"
return known(e)??"Auto"}const t={host:"another server than the site uses",port:"another server than the site uses",secureSocketOptions:"another way to TLS than the site goes",userName:"another login than that of the site",password:"another login than that of the site",from:"another sender than that of the site"}
function differencesIn({environments:e,placeOf:t},s,o){const i=e().filter(({name:e})=>o.includes(e)).flatMap(e=>differing(e,s))
const r=new Map
for(const e of i){const n=`${e.setting} ${e.origin}`
r.set(n,[...r.get(n)??[],e])}return[...r.values()].flatMap(e=>{const[o]=e
if(o===undefined)return[]
const{setting:i,origin:r,environment:u}=o
const l=r!==n.T
return[{words:wordsOf(o,e,s),place:l?t(i,u):null}]})}function differing({name:n,effective:s,origins:o},i){if(s===null||!e.ai(s))return[]
const r=i.port??known(s.port)??0
const u={...i,...inputOf("secureSocketOptions",i)===null?{}:{secureSocketOptions:wantedOption(s,i,r)}}
const l=Object.keys(t)
return l.flatMap(e=>{const t=o.get(e)
const i=known(s[e])
const r=u[e]
const l=r!==undefined&&i!==null&&i!==""&&i!==r
return l&&t!==undefined?[{setting:e,origin:t,environment:n}]:[]})}function inputOf(n,t){const s=e.aj(n,t)
return s??(n==="secureSocketOptions"?e.aj("enableSsl",t):null)}function wordsOf({setting:n,origin:s},o,i){const r=e.h(o,({environment:n})=>e.a(n))
const u=inputOf(n,i)??n
return`${e.a7(e.t(u))} is not what the site has in the environment${o.length===1?"":"s"} ${r}: ${e.a(s)} has another value. The test proves ${t[n]??"something else"}. Take the input out, or correct one of the two.`}function passwordNote(e,n){const t=e?.effective?.password??null
const s=t===null||t===""||typeof t==="object"
return n.password!==undefined&&s?"Tested with the password given here; the site uses its environment's.":null}const s=5
const o={id:"TOO_MANY_SERVERS",hint:`At most ${s} mail servers are tested in a step, and others came before this one. Test it in a step of its own, by the input files.`}
const i="tls/old-protocols"
async function runSmokeTests(e,n,t){const{smokeTest:i,sharedLogins:r,portOf:u,untested:l}=await Promise.resolve().then(()=>require("./smoke-test.js"))
const c=r(n.flatMap(n=>sitesOf(n,e)))
const a=new Set(c.filter(({server:e})=>e!=="").slice(0,s))
const f=[]
for(const n of c){const s={...e,...n.first,recipient:e.recipient??recipientOf(n),oldTls:oldTlsOf(n.sites),senders:[...n.senders.keys()]}
const r=n.server!==""&&!a.has(n)
if(a.has(n))t.begins(n.server,u(n.first),e.level)
const c=r?o:doubtAbout(n,e)
const d=c===null?await i({...s,onStage:t.stageEnds}):l(s,c)
const p=resultOf(d,n,e)
if(a.has(n))t.ends(p)
f.push(p)}return f}function sitesOf({result:e,settings:n,environments:t,asItIs:s},{requested:o,environment:i}){const r=laterSites(t,o,i).map(n=>({...n,file:e,asItIs:s}))
const u=n===null?[]:[{settings:n,environment:null}]
const l=[...u,...olderSites(t,o)].map(n=>({...n,client:"system-net-mail",...{file:e,requested:o,whyNoServer:null,unknown:[],asItIs:null},sender:e.sender?.address??n.settings.from}))
return[...l,...r]}function olderSites(n,{secureSocketOptions:t,...s}){return n.flatMap(({effective:n,name:t})=>n===null||e.ai(n)?[]:[{environment:t,settings:{...n,...s}}])}function doubtAbout({first:{unknown:n},server:t},{level:s}){const o=s==="recipient"||s==="send"
const i=n.find(({setting:e})=>o||e!=="from")
if(i===undefined||t==="")return null
const{setting:r,environmentKey:u}=i
const[l=""]=e.S.find(([,e])=>e===r)??[]
return{id:"SETTING_UNKNOWN",hint:`The environment supplies a setting by the key "${u}", and nobody here knows its value. Write the value behind the key in ${e.t("environment-keys")}, or set ${e.t(l)}.`}}function oldTlsOf(e){const isOld=({file:e})=>[...e.findings,...e.suppressed.map(({finding:e})=>e)].some(({rule:e})=>e===i)
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
return{differences:u.flat(),note:c,whySkipped:r}}function settingOf({setting:e}){return e==="recipient"?null:e}function blameOf({diagnosis:n,status:t,senders:s},o,i){const r=settingOf(n)
const u=s!==null&&o.senders.size>1
const l=u?s.flatMap(e=>o.senders.get(e)??[]):o.sites.slice(0,1)
const c=u?l.map(({file:e})=>e.path):null
if(r===null)return{diagnosis:n,status:t,setting:r,input:null,places:[],senderOf:c}
const a=r==="from"?l.flatMap(({file:e})=>e.sender?.place??[]):[]
if(a.length>0)return{diagnosis:n,status:t,setting:r,input:null,places:a,senderOf:c}
const f=l.flatMap(({file:e,environment:n})=>e.placeOf?.(r,n)??[])
return{diagnosis:n,status:t,setting:r,input:e.aj(r,i),places:f,senderOf:c}}exports.runSmokeTests=runSmokeTests

