"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js"),n=require("./suppressions.js"),t=require("./judging.js"),$0=()=>require("./deferred_seldom_base.js")
function laterSites(n,s,o){const i=n.filter(({name:e,counts:n})=>n&&isTested(e,o)).flatMap(({effective:n,name:i,origins:r})=>{if(null===n||!e.bc(n))return[]
const l=siteOf({name:i,origins:r},n,s)
return isLoopback(l.settings.host??"")&&void 0===l.requested.host&&!t.i(i,o)?[]:[l]}),r=i.filter(({whyNoServer:e})=>null===e)
return r.length>0?r:i}function isTested(e,n){return!t.i(e,"Development")||t.i(e,n)}function isLoopback(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(e.trim())}function siteOf({name:e,origins:n},s,o){const i=o.port??known(s.port)??0,r=o.userName??known(s.userName),l=o.password??known(s.password),u=o.host??known(s.host),a=wantedOption(s,o,i),f=reasonAgainst(s,u)
return{client:"mail-kit",settings:{host:null===f?u:null,port:i,secureSocketOptions:a,userName:r,password:l},sender:o.from??known(s.from),requested:withHostOfKeys(o,n.get("host")===t.T?u:null),environment:e,isLoginUnknown:isLoginUnknown(s,o),whyNoServer:f,unknown:unknownIn(s,o)}}function withHostOfKeys(e,n){return void 0!==e.host||null===n?e:{...e,host:n}}function reasonAgainst({host:n,pickupDirectoryLocation:t},s){return""!==(known(t)??"").trim()?"the site writes its mails into the folder that PickupDirectoryLocation names. Empty it, and the mails go to a server.":""!==(s??"").trim()?null:isSupplied(n)?`the environment supplies the host by the key "${n.environmentKey}", and nobody here knows it. Write the value behind the key in ${e.t("environment-keys")}, or set ${e.t("host")}.`:`Host is not set, so the site does not send mail. Set ${e.t("host")}.`}function isLoginUnknown(e,n){const t=["userName","password"].map(t=>n[t]??e[t])
return t.every(e=>isSupplied(e)||""!==(e??"").trim())&&t.some(isSupplied)}function unknownIn(n,t){return["port","secureSocketOptions","from"].flatMap(s=>{const o=n[s]
return null!==e.bd(s,t)||"secureSocketOptions"===s&&void 0!==t.enableSsl||!isSupplied(o)?[]:[{setting:s,environmentKey:o.environmentKey}]})}function isSupplied(e){return"object"==typeof e&&null!==e}function known(e){return"object"==typeof e?null:e}function wantedOption({secureSocketOptions:e},n,t){return void 0!==n.secureSocketOptions?n.secureSocketOptions:!1===n.enableSsl?"None":!0===n.enableSsl?465===t?"SslOnConnect":"StartTls":known(e)??"Auto"}const s={host:"another server than the site uses",port:"another server than the site uses",secureSocketOptions:"another way to TLS than the site goes",userName:"another login than that of the site",password:"another login than that of the site",from:"another sender than that of the site"}
function differencesIn({environments:e,places:s},o,i){const r=e.filter(({name:e})=>i.includes(e)).flatMap(e=>differing(e,o)),l=new Map
for(const e of r){const n=`${e.setting} ${e.origin}`
l.set(n,[...l.get(n)??[],e])}return[...l.values()].flatMap(e=>{const[i]=e
if(void 0===i)return[]
const{setting:r,origin:l,environment:u}=i,a=l!==t.T
return[{words:wordsOf(i,e,o),place:a?n.p(s,r,u)[0]??null:null}]})}function differing({name:n,effective:t,origins:o},i){if(null===t||!e.bc(t))return[]
const r=i.port??known(t.port)??0,l={...i,...null===inputOf("secureSocketOptions",i)?{}:{secureSocketOptions:wantedOption(t,i,r)}}
return Object.keys(s).flatMap(e=>{const s=o.get(e),i=known(t[e]),r=l[e]
return void 0!==r&&null!==i&&""!==i&&i!==r&&void 0!==s?[{setting:e,origin:s,environment:n}]:[]})}function inputOf(n,t){return e.bd(n,t)??("secureSocketOptions"===n?e.bd("enableSsl",t):null)}function wordsOf({setting:n,origin:t},o,i){const r=e.q(o,({environment:n})=>e.l(n)),l=inputOf(n,i)??n
return`${$0().h(e.t(l))} is not what the site has in the environment${1===o.length?"":"s"} ${r}: ${e.l(t)} has another value. The test proves ${s[n]??"something else"}. Take the input out, or correct one of the two.`}function passwordNote(e,n){const t=e?.effective?.password??null,s=null===t||""===t||"object"==typeof t
return void 0!==n.password&&s?"Tested with the password given here; the site uses its environment's.":null}const o={id:"TOO_MANY_SERVERS",hint:"At most 5 mail servers are tested in a step, and others came before this one. Test it in a step of its own, by the input files."}
function sitesOf({result:e,settings:n,environments:t,places:s},{requested:o,environment:i}){const{planned:r=new Map,asItIs:l=null}=s??{},u=laterSites(t,o,i).map(n=>({...n,file:e,places:r,asItIs:l}))
return[...[...null===n?[]:[{settings:n,environment:null}],...olderSites(t,o)].map(n=>({...n,client:"system-net-mail",file:e,places:r,requested:o,whyNoServer:null,unknown:[],asItIs:null,sender:e.sender?.address??n.settings.from})),...u]}function olderSites(n,{secureSocketOptions:t,...s}){return n.flatMap(({effective:n,name:t})=>null===n||e.bc(n)?[]:[{environment:t,settings:{...n,...s}}])}function doubtAbout({first:{unknown:n},server:t},{level:s}){const o="recipient"===s||"send"===s,i=n.find(({setting:e})=>o||"from"!==e)
if(void 0===i||""===t)return null
const{setting:r,environmentKey:l}=i,[u=""]=e.m.find(([,e])=>e===r)??[]
return{id:"SETTING_UNKNOWN",hint:`The environment supplies a setting by the key "${l}", and nobody here knows its value. Write the value behind the key in ${e.t("environment-keys")}, or set ${e.t(u)}.`}}function oldTlsOf(e){const isOld=({file:e})=>[...e.findings,...e.suppressed.map(({finding:e})=>e)].some(({rule:e})=>"tls/old-protocols"===e)
return e.every(isOld)?"all":e.some(isOld)?"some":"none"}function recipientOf({sites:e}){const n=e.find(({file:e})=>null!==e.sender)
return"system-net-mail"===n?.client?n.settings.from:null}function resultOf(e,n,t){const{requested:s}=t,o=[...new Set(n.sites.map(({file:e})=>e.path))],i=e.troubles.map(e=>blameOf(e,n,s))
return{...e,files:o,blames:i,...givenFor(e,n,t)}}function givenFor({host:e},{first:n,sites:t},{mode:s,level:o,requested:i}){const r=null===e?n.whyNoServer:null
if(null===e||"check"!==s)return{differences:[],note:null,whySkipped:r}
const l=Array.from(new Set(t.map(({file:e})=>e)),e=>{const n=t.filter(n=>n.file===e),s=n.flatMap(({environment:e})=>e??[]),o=n[0]?.asItIs??null
return null===o?[]:differencesIn(o,i,s)}),u=n.asItIs?.environments.find(({name:e})=>e===n.environment),a="connect"===o?null:passwordNote(u,i)
return{differences:l.flat(),note:a,whySkipped:r}}function settingOf({setting:e}){return"recipient"===e?null:e}function blameOf({diagnosis:t,status:s,senders:o},i,r){const l=settingOf(t),u=null!==o&&i.senders.size>1,a=u?o.flatMap(e=>i.senders.get(e)??[]):i.sites.slice(0,1),f=u?a.map(({file:e})=>e.path):null
if(null===l)return{diagnosis:t,status:s,setting:l,input:null,places:[],senderOf:f}
const c="from"===l?a.flatMap(({file:e})=>e.sender?.place??[]):[]
if(c.length>0)return{diagnosis:t,status:s,setting:l,input:null,places:c,senderOf:f}
const p=a.flatMap(e=>n.p(e.places,l,e.environment))
return{diagnosis:t,status:s,setting:l,input:e.bd(l,r),places:p,senderOf:f}}exports.runSmokeTests=async function runSmokeTests(e,n,t){const{smokeTest:s,sharedLogins:i,portOf:r,untested:l}=await Promise.resolve().then(()=>require("./smoke-test.js")),u=i(n.flatMap(n=>sitesOf(n,e))),a=new Set(u.filter(({server:e})=>""!==e).slice(0,5)),f=[]
for(const n of u){const i={...e,...n.first,recipient:e.recipient??recipientOf(n),oldTls:oldTlsOf(n.sites),senders:[...n.senders.keys()]},u=""!==n.server&&!a.has(n)
a.has(n)&&t.begins(n.server,r(n.first),e.level)
const c=u?o:doubtAbout(n,e),p=resultOf(null===c?await s({...i,onStage:t.stageEnds}):l(i,c),n,e)
a.has(n)&&t.ends(p),f.push(p)}return f}

