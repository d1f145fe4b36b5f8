"use strict"
var e=function laterSites(e,o,r){const i=e.filter(({name:e,counts:n})=>n&&t(e,r)).flatMap(({effective:e,name:t,origins:i})=>{if(null===e||!N.bp(e))return[]
const l=s({name:t,origins:i},e,o)
return n(l.settings.host??"")&&void 0===l.requested.host&&!M.i(t,r)?[]:[l]}),l=i.filter(({whyNoServer:e})=>null===e)
return l.length>0?l:i},t=function isTested(e,t){return!M.i(e,"Development")||M.i(e,t)},n=function isLoopback(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(e.trim())},s=function siteOf({name:e,origins:t},n,s){const u=s.port??a(n.port)??0,f=s.userName??a(n.userName),p=s.password??a(n.password),d=s.host??a(n.host),h=c(n,s,u),m=r(n,d)
return{client:"mail-kit",settings:{host:null===m?d:null,port:u,secureSocketOptions:h,userName:f,password:p},sender:s.from??a(n.from),requested:o(s,t.get("host")===M.T?d:null),environment:e,isLoginUnknown:i(n,s),whyNoServer:m,unknown:l(n,s)}},o=function withHostOfKeys(e,t){return void 0!==e.host||null===t?e:{...e,host:t}},r=function reasonAgainst({host:e,pickupDirectoryLocation:t},n){return""!==(a(t)??"").trim()?"the site writes its mails into the folder that PickupDirectoryLocation names. Empty it, and the mails go to a server.":""!==(n??"").trim()?null:u(e)?`the environment supplies the host by the key "${e.environmentKey}", and nobody here knows it. Write the value behind the key in ${N.t("environment-keys")}, or set ${N.t("host")}.`:`Host is not set, so the site does not send mail. Set ${N.t("host")}.`},i=function isLoginUnknown(e,t){const n=["userName","password"].map(n=>t[n]??e[n])
return n.every(e=>u(e)||""!==(e??"").trim())&&n.some(u)},l=function unknownIn(e,t){return["port","secureSocketOptions","from"].flatMap(n=>{const s=e[n]
return null!==N.bq(n,t)||"secureSocketOptions"===n&&void 0!==t.enableSsl||!u(s)?[]:[{setting:n,environmentKey:s.environmentKey}]})},u=function isSupplied(e){return"object"==typeof e&&null!==e},a=function known(e){return"object"==typeof e?null:e},c=function wantedOption({secureSocketOptions:e},t,n){return void 0!==t.secureSocketOptions?t.secureSocketOptions:!1===t.enableSsl?"None":!0===t.enableSsl?465===n?"SslOnConnect":"StartTls":a(e)??"Auto"},f=function differencesIn({environments:e,places:t},n,s){const o=e.filter(({name:e})=>s.includes(e)).flatMap(e=>p(e,n)),r=new Map
for(const e of o){const t=`${e.setting} ${e.origin}`
r.set(t,[...r.get(t)??[],e])}return[...r.values()].flatMap(e=>{const[s]=e
if(void 0===s)return[]
const{setting:o,origin:r,environment:i}=s,l=r!==M.T
return[{words:h(s,e,n),place:l?q.placesOf(t,o,i)[0]??null:null}]})},p=function differing({name:e,effective:t,origins:n},s){if(null===t||!N.bp(t))return[]
const o=s.port??a(t.port)??0,r={...s,...null===d("secureSocketOptions",s)?{}:{secureSocketOptions:c(t,s,o)}}
return Object.keys($).flatMap(s=>{const o=n.get(s),i=a(t[s]),l=r[s]
return void 0!==l&&null!==i&&""!==i&&i!==l&&void 0!==o?[{setting:s,origin:o,environment:e}]:[]})},d=function inputOf(e,t){return N.bq(e,t)??("secureSocketOptions"===e?N.bq("enableSsl",t):null)},h=function wordsOf({setting:e,origin:t},n,s){const o=N.q(n,({environment:e})=>N.m(e)),r=d(e,s)??e
return`${N.l(N.t(r))} is not what the site has in the environment${1===n.length?"":"s"} ${o}: ${N.m(t)} has another value. The test proves ${$[e]??"something else"}. Take the input out, or correct one of the two.`},m=function passwordNote(e,t){const n=e?.effective?.password??null,s=null===n||""===n||"object"==typeof n
return void 0!==t.password&&s?"Tested with the password given here; the site uses its environment's.":null},v=function sitesOf({result:t,settings:n,environments:s,places:o},{requested:r,environment:i}){const{planned:l=new Map,asItIs:u=null}=o??{},a=e(s,r,i).map(e=>({...e,file:t,places:l,asItIs:u}))
return[...[...null===n?[]:[{settings:n,environment:null}],...g(s,r)].map(e=>({...e,client:"system-net-mail",file:t,places:l,requested:r,whyNoServer:null,unknown:[],asItIs:null,sender:t.sender?.address??e.settings.from})),...a]},g=function olderSites(e,{secureSocketOptions:t,...n}){return e.flatMap(({effective:e,name:t})=>null===e||N.bp(e)?[]:[{environment:t,settings:{...e,...n}}])},w=function doubtAbout({first:{unknown:e},server:t},{level:n}){const s="recipient"===n||"send"===n,o=e.find(({setting:e})=>s||"from"!==e)
if(void 0===o||""===t)return null
const{setting:r,environmentKey:i}=o,[l=""]=N.n.find(([,e])=>e===r)??[]
return{id:"SETTING_UNKNOWN",hint:`The environment supplies a setting by the key "${i}", and nobody here knows its value. Write the value behind the key in ${N.t("environment-keys")}, or set ${N.t(l)}.`}},k=function oldTlsOf(e){const isOld=({file:e})=>[...e.findings,...e.suppressed.map(({finding:e})=>e)].some(({rule:e})=>"tls/old-protocols"===e)
return e.every(isOld)?"all":e.some(isOld)?"some":"none"},y=function recipientOf({sites:e}){const t=e.find(({file:e})=>null!==e.sender)
return"system-net-mail"===t?.client?t.settings.from:null},S=function resultOf(e,t,n){const{requested:s}=n,o=[...new Set(t.sites.map(({file:e})=>e.path))],r=e.troubles.map(e=>T(e,t,s))
return{...e,files:o,blames:r,...O(e,t,n)}},O=function givenFor({host:e},{first:t,sites:n},{mode:s,level:o,requested:r}){const i=null===e?t.whyNoServer:null
if(null===e||"check"!==s)return{differences:[],note:null,whySkipped:i}
const l=Array.from(new Set(n.map(({file:e})=>e)),e=>{const t=n.filter(t=>t.file===e),s=t.flatMap(({environment:e})=>e??[]),o=t[0]?.asItIs??null
return null===o?[]:f(o,r,s)}),u=t.asItIs?.environments.find(({name:e})=>e===t.environment),a="connect"===o?null:m(u,r)
return{differences:l.flat(),note:a,whySkipped:i}},b=function settingOf({setting:e}){return"recipient"===e?null:e},T=function blameOf({diagnosis:e,status:t,senders:n},s,o){const r=b(e),i=null!==n&&s.senders.size>1,l=i?n.flatMap(e=>s.senders.get(e)??[]):s.sites.slice(0,1),u=i?l.map(({file:e})=>e.path):null
if(null===r)return{diagnosis:e,status:t,setting:r,input:null,places:[],senderOf:u}
const a="from"===r?l.flatMap(({file:e})=>e.sender?.place??[]):[]
if(a.length>0)return{diagnosis:e,status:t,setting:r,input:null,places:a,senderOf:u}
const c=l.flatMap(e=>q.placesOf(e.places,r,e.environment))
return{diagnosis:e,status:t,setting:r,input:N.bq(r,o),places:c,senderOf:u}}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const N=require("./base.js"),q=require("./places.js"),M=require("./judging.js")
const $={host:"another server than the site uses",port:"another server than the site uses",secureSocketOptions:"another way to TLS than the site goes",userName:"another login than that of the site",password:"another login than that of the site",from:"another sender than that of the site"}
const I={id:"TOO_MANY_SERVERS",hint:"At most 5 mail servers are tested in a step, and others came before this one. Test it in a step of its own, by the input files."}
exports.runSmokeTests=async function runSmokeTests(e,t,n){const{smokeTest:s,sharedLogins:o,portOf:r,untested:i}=await Promise.resolve().then(()=>require("./smoke-test.js")),l=o(t.flatMap(t=>v(t,e))),u=new Set(l.filter(({server:e})=>""!==e).slice(0,5)),a=[]
for(const t of l){const o={...e,...t.first,recipient:e.recipient??y(t),oldTls:k(t.sites),senders:[...t.senders.keys()]},l=""!==t.server&&!u.has(t)
u.has(t)&&n.begins(t.server,r(t.first),e.level)
const c=l?I:w(t,e),f=S(null===c?await s({...o,onStage:n.stageEnds}):i(o,c),t,e)
u.has(t)&&n.ends(f),a.push(f)}return a}

