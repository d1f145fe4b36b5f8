import{createRequire as e}from"module"
var t={2871:(e,t,n)=>{n.d(t,{Hu:()=>o,vK:()=>i,w4:()=>attributeOf})
var s=n(6550)
const o=["smtp","network","specifiedPickupDirectory"]
const asIs=e=>e
const i=[{element:"smtp",name:"from",read:asIs},{element:"smtp",name:"deliveryMethod",read:s.FW},{element:"smtp",name:"deliveryFormat",read:s.BR},{element:"network",name:"host",read:asIs},{element:"network",name:"port",read:s.pz},{element:"network",name:"userName",read:asIs},{element:"network",name:"password",read:asIs},{element:"network",name:"enableSsl",read:s.yG},{element:"network",name:"defaultCredentials",read:s.yG},{element:"network",name:"clientDomain",read:asIs},{element:"network",name:"targetName",read:asIs},{element:"specifiedPickupDirectory",name:"pickupDirectoryLocation",read:asIs}]
function attributeOf(e){const t=i.find(({name:t})=>t===e)
if(t===undefined)throw new RangeError(`No attribute holds the setting ${e}`)
return t}},6550:(e,t,n)=>{n.d(t,{BR:()=>parseDeliveryFormat,Bq:()=>trim,FW:()=>parseDeliveryMethod,M$:()=>parseInt32,pz:()=>parsePort,yG:()=>parseBoolean})
var s=n(8750)
const o=/[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const i=new RegExp(`\0|${o.source}`)
function trim(e){return trimOf(e,o)}function trimOf(e,t){let n=0
let s=e.length
while(n<s&&t.test(e.charAt(n)))n+=1
while(s>n&&t.test(e.charAt(s-1)))s-=1
return e.slice(n,s)}function parseInt32(e){const t=trim(e)
const n=/^(?:#|0x|&h)([0-9a-f]+)$/i.exec(t)?.[1]
if(n!==undefined){const e=Number.parseInt(n,16)
return e>4294967295?null:e|0}const s=/^[+-]?\d+$/.test(t)?Number(t):null
return s!==null&&s===(s|0)?s|0:null}function parsePort(e){const t=parseInt32(e)
return t!==null&&t>=1&&t<=65535?t:null}function parseBoolean(e){const t=trimOf(e,i).toLowerCase()
if(t==="true")return true
return t==="false"?false:null}function parseDeliveryMethod(e){return s.Mp.find(t=>t.toLowerCase()===e.toLowerCase())??null}function parseDeliveryFormat(e){return s.y5.find(t=>t.toLowerCase()===e.toLowerCase())??null}},869:(e,t,n)=>{n.d(t,{E4:()=>providerComplaints,lc:()=>providerOf})
const s=[{id:"sendgrid",name:"SendGrid",host:"smtp.sendgrid.net",hosts:/(^|\.)sendgrid\.net$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"the word apikey",password:'an API key, which begins with "SG." and has the right "Mail Send"',demands:[{id:"SENDGRID_USER",severity:"error",setting:"userName",message:"SendGrid's user name is the word apikey, for every account. Set it to that.",broken:({userName:e})=>e!=="apikey"},{id:"SENDGRID_KEY",severity:"warning",setting:"password",message:"SendGrid's password is an API key, which begins with SG. This one does not.",broken:({userName:e,password:t})=>e==="apikey"&&!t.startsWith("SG.")}]},{id:"mailgun",name:"Mailgun",host:"smtp.mailgun.org",hosts:/(^|\.)mailgun\.org$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"a full address at the sending domain, such as postmaster@mg.example.com",password:"the SMTP password of that address",demands:[{id:"MAILGUN_USER",severity:"error",setting:"userName",message:"Mailgun's user name is a full address at the sending domain, such as postmaster@mg.example.com. This one has no @.",broken:({userName:e})=>!e.includes("@")}]},{id:"amazon-ses",name:"Amazon SES",host:"email-smtp.REGION.amazonaws.com",hosts:/^email-smtp[.-].*amazonaws\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the user name of SMTP credentials: AKIA and 16 capital letters or digits",password:"the password of SMTP credentials: 44 characters, for one region",demands:[{id:"SES_IAM",severity:"error",setting:"password",message:"The password has 40 characters, as the secret keys of IAM have; SMTP passwords of Amazon SES have 44. Make SMTP credentials in the SES console, in the region of the host.",broken:({password:e})=>e.length===40},{id:"SES_USER",severity:"warning",setting:"userName",message:"SMTP user names of Amazon SES are AKIA and 16 capital letters or digits. This one is not.",broken:({userName:e})=>!/^AKIA[A-Z0-9]{16}$/.test(e)}]},{id:"postmark",name:"Postmark",host:"smtp.postmarkapp.com",hosts:/(^|\.)postmarkapp\.com$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[],userName:"the API token of the server, or the access key of an SMTP token",password:"the same token, or the secret key of that SMTP token",demands:[{id:"POSTMARK_PAIR",severity:"warning",setting:"userName",message:"The password looks like the API token of a Postmark server; user name and password are then the same token. They differ.",broken:({userName:e,password:t})=>/^[0-9a-f]{8}-/.test(t)&&e!==t},{id:"POSTMARK_465",severity:"error",setting:"port",message:"Postmark has no port 465. Use 587.",broken:({port:e})=>e===465}]},{id:"brevo",name:"Brevo",host:"smtp-relay.brevo.com",hosts:/(^|\.)(brevo|sendinblue)\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:'the login shown under "SMTP & API"',password:"an SMTP key, which begins with xsmtpsib-",demands:[{id:"BREVO_KEY",severity:"error",setting:"password",message:'The password is an API key of Brevo (xkeysib-…). SMTP wants an SMTP key (xsmtpsib-…); make one under "SMTP & API".',broken:({password:e})=>e.startsWith("xkeysib-")}]},{id:"microsoft-365",name:"Microsoft 365",host:"smtp.office365.com",hosts:/(^|\.)(office365|outlook)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the full sign-in name",password:"the password of the mailbox, for which SMTP AUTH must be on",demands:[]},{id:"gmail",name:"Gmail",host:"smtp.gmail.com",hosts:/(^|\.)(gmail|googlemail)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the full address",password:"an app password: 16 small letters",demands:[{id:"GMAIL_APP",severity:"warning",setting:"password",message:"Gmail takes an app password (16 small letters, from myaccount.google.com/apppasswords), not the account's own.",broken:({password:e})=>!/^[a-z]{4}( ?[a-z]{4}){3}$/.test(e)}]},{id:"mailjet",name:"Mailjet",host:"in-v3.mailjet.com",hosts:/(^|\.)mailjet\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the API key",password:"the secret key",demands:[]},{id:"sparkpost",name:"SparkPost",host:"smtp.sparkpostmail.com",hosts:/(^|\.)sparkpostmail\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"SMTP_Injection",password:"an API key",demands:[{id:"SPARKPOST_USER",severity:"error",setting:"userName",message:"SparkPost's user name is SMTP_Injection, for every account. Set it to that.",broken:({userName:e})=>e!=="SMTP_Injection"}]},{id:"resend",name:"Resend",host:"smtp.resend.com",hosts:/(^|\.)resend\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the word resend",password:"an API key, which begins with re_",demands:[{id:"RESEND_USER",severity:"error",setting:"userName",message:"Resend's user name is the word resend, for every account. Set it to that.",broken:({userName:e})=>e!=="resend"}]},{id:"mailtrap",name:"Mailtrap",host:"live.smtp.mailtrap.io",hosts:/(^|\.)mailtrap\.io$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"the word api",password:"an API token",demands:[]},{id:"smtp2go",name:"SMTP2GO",host:"mail.smtp2go.com",hosts:/(^|\.)smtp2go\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:"an SMTP user made in the account",password:"that SMTP user's password",demands:[]}]
function providerOf(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
return s.find(({hosts:e})=>e.test(t))??null}function providerComplaints(e){const t=e.host===null?null:providerOf(e.host)
if(t===null)return[]
const n={port:e.port,userName:e.userName??"",password:e.password??""}
return t.demands.filter(({setting:e,broken:t})=>n[e]!==""&&t(n)).map(({id:e,severity:t,setting:n,message:s})=>({id:e,severity:t,setting:n,message:s}))}},3733:(e,t,n)=>{n.d(t,{t:()=>inert})
const s=""
const o=new RegExp(`${s}\\[[0-?]*[ -/]*[@-~]|${s}\\][^${s}]*`,"g")
const i=/[\p{Cc}\p{Zl}\p{Zp}]+/gu
const r=/[\p{Cf}\p{Co}]/gu
const a=/^ *:{2,}|(?<!:):{2,}(?=[a-z][\w-]*(?: |::))/gi
function inert(e,t=200){const n=e.slice(0,10*t).toWellFormed().replaceAll(o," ").replaceAll(i," ").replaceAll(r,"").trim().replaceAll(a,e=>Array.from(e.trim()).join(" ")).replaceAll("##[","## [")
if(n.length<=t&&e.length<=10*t)return n
return`${n.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}…`}},9928:(e,t,n)=>{n.d(t,{Sb:()=>Secrets,XP:()=>formsOf,c3:()=>c})
var s=n(4573)
var o=n.n(s)
var i=n(6030)
var r=n(4390)
var a=n(3733)
const c=4
const l=new Set(["apikey","false","localhost","noreply@example.com","password","resend","true","username","127.0.0.1","2465","2525","2587"])
const u=/^(?:#\{[\w.:-]+\}#?|\$\([\w.:-]+\)|__[\w.:-]+__)$/
function isSecret(e){const t=e.trim()
if(t===""||e.length<c)return false
return!l.has(t.toLowerCase())&&!u.test(t)}function formsOf(e){const t=[e,...e.split(/[\r\n]+/)]
const n=new Set(t.flatMap(e=>[e,e.trim()]).filter(isSecret))
const s=[...n].flatMap(e=>[e,...escapedForms(e)])
return[...new Set(s)].filter(isSecret).sort((e,t)=>t.length-e.length)}function escapedForms(e){const t=[(0,r.G)(e,'"'),(0,r.G)(e,"'")]
return[...t.flatMap(e=>i.JC.map(t=>(0,i.nW)(e,t))),(0,r.G)(e,'"').replaceAll("'","&apos;"),JSON.stringify(e).slice(1,-1),e.toWellFormed(),e.replaceAll("\\","/"),(0,a.t)(e,Infinity),encodeURIComponent(e.toWellFormed()),...base64Forms(e)]}function base64Forms(e){const t=s.Buffer.from(e,"utf8")
const n=t.toString("base64")
const o=[0,1,2].map(e=>{const n=(3-e)%3
const s=Math.floor((t.length-n)/3)*3
return t.subarray(n,n+s).toString("base64")})
return[n,n.replace(/=+$/,""),...o.filter(e=>e.length>=8)]}class Secrets{#e=[]
add(e){if(!isSecret(e))return[]
const t=new Set(this.#e)
const n=formsOf(e).filter(e=>!t.has(e))
this.#e=[...this.#e,...n].sort((e,t)=>t.length-e.length)
return n}redact(e){const t=this.#e.filter(e=>e.includes("…"))
return without(this.#e,this.#t(without(t,e)))}#t(e){let[t,n]=[e,""]
for(let e=t.lastIndexOf("…");e>=0;e=t.lastIndexOf("…")){n=t.slice(e)+n
t=this.#n(t.slice(0,e))}return t+n}#n(e){const t=this.#e.map(t=>lengthAtEnd(e,t))
const n=Math.max(0,...t)
return n===0?e:`${e.slice(0,-n)}***`}}function without(e,t){return e.reduce((e,t)=>e.replaceAll(t,"***"),t)}const d=200
function lengthAtEnd(e,t){const n=t.slice(0,c)
const s=Math.min(t.length,d)
let o=e.indexOf(n,Math.max(0,e.length-s))
while(o>=0&&!t.startsWith(e.slice(o)))o=e.indexOf(n,o+1)
return o<0?0:e.length-o}},8750:(e,t,n)=>{n.d(t,{Fr:()=>inputBehind,Fs:()=>i,Mp:()=>s,qg:()=>a,tG:()=>r,wL:()=>credentialsInHost,y5:()=>o})
const s=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]
const o=["SevenBit","International"]
const i=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
function inputBehind(e,t){if(t[e]===undefined)return null
return i.find(([,t])=>t===e)?.[0]??null}const r=new Set(["userName","password"])
function credentialsInHost(e){const[,t,n=""]=/^\s*([a-z][a-z0-9+.-]*:\/\/)?(.*)@/is.exec(e)??[]
const s=n.indexOf(":")
if(s>=0)return[n,n.slice(0,s),n.slice(s+1)]
return t===undefined||n===""?[]:[n]}const a="An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own."},758:(e,t,n)=>{n.d(t,{c:()=>statusOf,d:()=>s})
const s=["site","any","never"]
const o=new Set(["network","temporary","untested"])
function statusOf(e,t){switch(t){case"never":return"warned"
case"any":return"failed"
case"site":return o.has(e)?"warned":"failed"}}},5141:(e,t,n)=>{n.d(t,{A_:()=>i,Lb:()=>StageLog,O6:()=>reaches})
var s=n(3733)
const o=["dns","tcp","greeting","ehlo","starttls","tls","cert","auth","mail","rcpt","data","message"]
const i=["connect","login","recipient","send"]
const r={connect:"ehlo",login:"auth",recipient:"rcpt",send:"message"}
function reaches(e,t){return o.indexOf(t)<=o.indexOf(r[e])}class StageLog{#s
#o
#i
#r=new Map
#a="dns"
#c=performance.now()
constructor(e){this.#s=e.level
this.#o=e.conceal
this.#i=e.onStage}get current(){return this.#a}begin(e){this.#a=e
this.#c=performance.now()}ok(e){this.#l("ok",e)}fail(e){this.#l("failed",e)}skip(e,t){if(!reaches(this.#s,e))return
this.#u({name:e,status:"skipped",ms:0,detail:t})}all(){return o.filter(e=>reaches(this.#s,e)).map(e=>this.#r.get(e)??{name:e,status:"skipped",ms:0,detail:"not reached"})}#l(e,t){const n=this.#a
const o=(this.#r.get(n)?.ms??0)+performance.now()-this.#c
this.#u({name:n,status:e,ms:Math.round(o*10)/10,detail:(0,s.t)(this.#o(t))})}#u(e){this.#r.set(e.name,e)
this.#i(e)}}},6030:(e,t,n)=>{n.d(t,{D4:()=>decode,JC:()=>i,lF:()=>encode,nW:()=>withReferences})
var s=n(4573)
var o=n.n(s)
const i=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"]
const r="€‚ƒ„…†‡ˆ‰Š‹ŒŽ"+"‘’“”•–—˜™š›œžŸ"
const a={"utf-8":null,"utf-16le":null,"utf-16be":null,"us-ascii":/[^\0-\x7f]/u,"iso-8859-1":/[^\0-\xff]/u,"windows-1252":new RegExp(`[^\\0-\\x7f\\xa0-\\xff${r}]`,"u")}
function decode(e,t){switch(t){case"utf-8":if((0,s.isAscii)(e))return e.toString("latin1")
return(0,s.isUtf8)(e)?e.toString("utf8"):{badByte:firstBadUtf8(e)}
case"us-ascii":return(0,s.isAscii)(e)?e.toString("latin1"):{badByte:e.findIndex(e=>e>127)}
case"iso-8859-1":return e.toString("latin1")
case"windows-1252":return e.toString("latin1").replaceAll(/[\x80-\x9f]/g,e=>r.charAt(e.charCodeAt(0)-128))
case"utf-16le":return decodeUtf16(e)
case"utf-16be":return decodeUtf16(e.length%2===0?s.Buffer.from(e).swap16():e)}}function encode(e,t){if(a[t]?.test(e)===true)throw new RangeError(`The text does not fit into ${t}`)
switch(t){case"utf-8":return s.Buffer.from(e,"utf8")
case"utf-16le":return s.Buffer.from(e,"utf16le")
case"utf-16be":return s.Buffer.from(e,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return s.Buffer.from(e,"latin1")
case"windows-1252":return s.Buffer.from(e.replaceAll(/[^\0-\x7f\xa0-\xff]/g,e=>String.fromCharCode(r.indexOf(e)+128)),"latin1")}}function withReferences(e,t){const n=a[t]
if(n===null)return e
return e.replaceAll(new RegExp(n,"gu"),e=>`&#x${(e.codePointAt(0)??0).toString(16).toUpperCase()};`)}function decodeUtf16(e){if(e.length%2!==0)return{badByte:e.length-1}
const t=e.toString("utf16le")
if(t.isWellFormed())return t
const n=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
return{badByte:t.search(n)*2}}function firstBadUtf8(e){let t=0
let n=e.length
while(n-t>64){const o=characterStart(e,t+Math.floor((n-t)/2))
if((0,s.isUtf8)(e.subarray(t,o)))t=o
else n=o}while(t<n){const n=[1,2,3,4].find(n=>(0,s.isUtf8)(e.subarray(t,t+n)))
if(n===undefined||t+n>e.length)return t
t+=n}return t}function characterStart(e,t){let n=t
while(n>t-3&&((e[n]??0)&192)===128)n-=1
return n}},9892:(e,t,n)=>{n.d(t,{q:()=>Lines})
const s=/\r\n|[\r\n]/g
class Lines{#d
constructor(e){this.#d=new Int32Array(1+countLineEnds(e))
for(let t=1;s.test(e);t+=1)this.#d[t]=s.lastIndex}get count(){return this.#d.length}range({start:e,end:t}){const n=this.#f(e)
const s=this.#f(t)
return{line:n+1,column:e-(this.#d[n]??0)+1,endLine:s+1,endColumn:t-(this.#d[s]??0)+1}}#f(e){let t=0
let n=this.#d.length-1
while(t<n){const s=Math.ceil((t+n)/2)
if((this.#d[s]??0)<=e)t=s
else n=s-1}return t}}function countLineEnds(e){let t=0
while(s.test(e))t+=1
return t}},4390:(e,t,n)=>{n.d(t,{G:()=>escapeAttribute})
const s={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\t":"&#x9;","\n":"&#xA;","\r":"&#xD;"}
function escapeAttribute(e,t){const n=t==='"'?/[&<>"\t\n\r]/g:/[&<>'\t\n\r]/g
return e.replaceAll(n,e=>s[e]??e)}},181:t=>{t.exports=e(import.meta.url)("buffer")},4573:t=>{t.exports=e(import.meta.url)("node:buffer")},1421:t=>{t.exports=e(import.meta.url)("node:child_process")},7598:t=>{t.exports=e(import.meta.url)("node:crypto")},610:t=>{t.exports=e(import.meta.url)("node:dns")},1553:t=>{t.exports=e(import.meta.url)("node:dns/promises")},8474:t=>{t.exports=e(import.meta.url)("node:events")},3024:t=>{t.exports=e(import.meta.url)("node:fs")},7067:t=>{t.exports=e(import.meta.url)("node:http")},4708:t=>{t.exports=e(import.meta.url)("node:https")},7030:t=>{t.exports=e(import.meta.url)("node:net")},8161:t=>{t.exports=e(import.meta.url)("node:os")},7075:t=>{t.exports=e(import.meta.url)("node:stream")},1692:t=>{t.exports=e(import.meta.url)("node:tls")},3136:t=>{t.exports=e(import.meta.url)("node:url")},7975:t=>{t.exports=e(import.meta.url)("node:util")},8522:t=>{t.exports=e(import.meta.url)("node:zlib")},932:t=>{t.exports=e(import.meta.url)("process")}}
var n={}
function __nccwpck_require__(e){var s=n[e]
if(s!==undefined){return s.exports}var o=n[e]={exports:{}}
var i=true
try{t[e](o,o.exports,__nccwpck_require__)
i=false}finally{if(i)delete n[e]}return o.exports}__nccwpck_require__.m=t
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e["default"]:()=>e
__nccwpck_require__.d(t,{a:t})
return t}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var t
__nccwpck_require__.t=function(n,s){if(s&1)n=this(n)
if(s&8)return n
if(typeof n==="object"&&n){if(s&4&&n.__esModule)return n
if(s&16&&typeof n.then==="function")return n}var o=Object.create(null)
__nccwpck_require__.r(o)
var i={}
t=t||[null,e({}),e([]),e(e)]
for(var r=s&2&&n;typeof r=="object"&&!~t.indexOf(r);r=e(r)){Object.getOwnPropertyNames(r).forEach(e=>i[e]=()=>n[e])}i["default"]=()=>n
__nccwpck_require__.d(o,i)
return o}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t){if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t)
return t},[]))})();(()=>{__nccwpck_require__.u=e=>""+e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0}
var installChunk=t=>{var{ids:n,modules:s,runtime:o}=t
var i,r,a=0
for(i in s){if(__nccwpck_require__.o(s,i)){__nccwpck_require__.m[i]=s[i]}}if(o)o(__nccwpck_require__)
for(;a<n.length;a++){r=n[a]
if(__nccwpck_require__.o(e,r)&&e[r]){e[r][0]()}e[n[a]]=0}}
__nccwpck_require__.f.j=(t,n)=>{var s=__nccwpck_require__.o(e,t)?e[t]:undefined
if(s!==0){if(s){n.push(s[1])}else{if(true){var o=import("./"+__nccwpck_require__.u(t)).then(installChunk,n=>{if(e[t]!==0)e[t]=undefined
throw n})
var o=Promise.race([o,new Promise(n=>s=e[t]=[n])])
n.push(s[1]=o)}}}}})()
var s={}
var o={}
__nccwpck_require__.r(o)
__nccwpck_require__.d(o,{arch:()=>D,getDetails:()=>getDetails,isLinux:()=>R,isMacOS:()=>F,isWindows:()=>I,platform:()=>C})
var i={}
__nccwpck_require__.r(i)
__nccwpck_require__.d(i,{ExitCode:()=>q,addPath:()=>addPath,debug:()=>debug,endGroup:()=>endGroup,error:()=>error,exportVariable:()=>exportVariable,getBooleanInput:()=>getBooleanInput,getIDToken:()=>getIDToken,getInput:()=>getInput,getMultilineInput:()=>getMultilineInput,getState:()=>getState,group:()=>group,info:()=>info,isDebug:()=>isDebug,markdownSummary:()=>$,notice:()=>notice,platform:()=>o,saveState:()=>saveState,setCommandEcho:()=>setCommandEcho,setFailed:()=>setFailed,setOutput:()=>setOutput,setSecret:()=>setSecret,startGroup:()=>startGroup,summary:()=>P,toPlatformPath:()=>toPlatformPath,toPosixPath:()=>toPosixPath,toWin32Path:()=>toWin32Path,warning:()=>warning})
const r=e(import.meta.url)("node:path")
const a=e(import.meta.url)("node:process")
var c=__nccwpck_require__.n(a)
var l=__nccwpck_require__(7598)
var u=__nccwpck_require__(3024)
var d=__nccwpck_require__(8161)
class WorkspaceMissing extends Error{constructor(){super("The workspace, which the runner names in GITHUB_WORKSPACE, is no folder that could be read. Let a step before this one check the repository out, and see to it that no step removes the folder.")}}class Workspace{root
#m
constructor(e){this.root=(0,r.resolve)(e)
const t=realpathOf(this.root)
if(t===null)throw new WorkspaceMissing
this.#m=t}relativePath(e){const t=(0,r.relative)(this.root,(0,r.resolve)(this.root,e)).split(r.sep).join("/")
return t===".."||t.startsWith("../")||(0,r.isAbsolute)(t)?null:t}absolutePath(e){return(0,r.join)(this.root,e)}locate(e){const t=realpathOf(this.absolutePath(e))
if(t===null)return{ok:false,reason:"its path leads to no file"}
if(t!==this.#m&&!this.contains(t)){return{ok:false,reason:"a symbolic link on its path leaves the workspace"}}return{ok:true,path:e,realPath:t}}contains(e){return(0,r.resolve)(e)===e&&e.startsWith(this.#m+r.sep)}kindAt(e){return kindOf(this.absolutePath(e))}spellings(e,t){const n=t.toLowerCase()
return entriesOf(this.absolutePath(e)).filter(e=>e.toLowerCase()===n).map(t=>e===""?t:`${e}/${t}`).sort()}*files(e=""){for(const t of entriesOf(this.absolutePath(e)).sort()){const n=e===""?t:`${e}/${t}`
const s=(0,u.lstatSync)(this.absolutePath(n),{throwIfNoEntry:false})
if(s?.isDirectory()===true){if(t!==".git")yield*this.files(n)}else if(s!==undefined){yield n}}}}function kindOf(e){try{const t=(0,u.statSync)(e,{throwIfNoEntry:false})
if(t===undefined)return null
if(t.isDirectory())return"folder"
return t.isFile()?"file":"other"}catch(e){if(codeOf(e)==="")throw e
return null}}function isAbsent(e){try{return(0,u.lstatSync)(e,{throwIfNoEntry:false})===undefined}catch(e){if(codeOf(e)==="")throw e
return codeOf(e)==="ENOTDIR"}}function realpathOf(e){try{return(0,u.realpathSync)(e)}catch(e){if(codeOf(e)==="")throw e
return null}}function entriesOf(e){try{return(0,u.readdirSync)(e)}catch(e){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return[]
throw e}}function codeOf(e){if(typeof e!=="object"||e===null||!("code"in e))return""
return typeof e.code==="string"?e.code:""}function readBytes(e){try{if(!(0,u.statSync)(e).isFile())return{ok:false,reason:"it is no regular file"}
return{ok:true,bytes:(0,u.readFileSync)(e)}}catch(e){return{ok:false,reason:reasonOf(e)}}}const f={EACCES:"the permission is missing",EBUSY:"another program holds it open",EDQUOT:"the disk quota is used up",EEXIST:"something of that name exists already",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is no folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FS_EISDIR:"it is a folder",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
function reasonOf(e){const t=codeOf(e)
if(t==="")throw e
return Object.hasOwn(f,t)?`${f[t]??""} (${t})`:t}const m="journal.json"
function journalFolder({RUNNER_TEMP:e},t){const n=e===undefined||e===""?(0,d.tmpdir)():e
return(0,r.join)(n,`umbraco-smtp-settings-${t}`)}function keepJournal(e,{folder:t,restore:n,remember:s}){try{const o=JSON.stringify({restore:n,entries:e.map(entryOf)});(0,u.mkdirSync)(t,{mode:448})
e.forEach(({before:e},s)=>{if(n&&e!==null)keep((0,r.join)(t,String(s)),e)})
keep((0,r.join)(t,m),o)
s(digestOf(o))
return null}catch(e){discardJournal(t)
return`What the files hold could not be kept for the clean-up after the job, in the temporary folder of the runner (RUNNER_TEMP): ${reasonOf(e)}. No file was changed.`}}function keep(e,t){(0,u.writeFileSync)(e,t,{flag:"wx",mode:384})}function entryOf({path:e,realPath:t,before:n,after:s}){const o=(0,u.statSync)(t,{throwIfNoEntry:false})?.mode??0
const i=n===null?null:{digest:digestOf(n),mode:o&4095}
return{path:e,realPath:t,before:i,after:digestOf(s)}}function digestOf(e){return(0,l.createHash)("sha256").update(e).digest("hex")}function readJournal(e,t){const n=readInside(e,m)
if(n===null||digestOf(n)!==t)return null
const s=JSON.parse(n.toString("utf8"))
return isJournal(s)?s:null}function formerBytes(e,t,{digest:n}){const s=readInside(e,String(t))
return s!==null&&digestOf(s)===n?s:null}function readInside(e,t){try{const n=(0,r.join)(e,t)
const s=(0,u.lstatSync)(e).isDirectory()&&(0,u.lstatSync)(n).isFile()
return s?(0,u.readFileSync)(n):null}catch(e){reasonOf(e)
return null}}function discardJournal(e){try{(0,u.rmSync)(e,{recursive:true,force:true})
return null}catch(e){return codeOf(e)==="ENOTDIR"?null:reasonOf(e)}}function isJournal(e){return isRecord(e)&&typeof e["restore"]==="boolean"&&Array.isArray(e["entries"])&&e["entries"].every(isEntry)}function isEntry(e){if(!isRecord(e))return false
const{path:t,realPath:n,before:s,after:o}=e
const i=[t,n,o].every(e=>typeof e==="string")
return i&&(s===null||isFormer(s))}function isFormer(e){return isRecord(e)&&typeof e["digest"]==="string"&&Number.isInteger(e["mode"])}function isRecord(e){return typeof e==="object"&&e!==null}const h=2e4
async function isCommitted(e){const t=(0,r.basename)(e)
const n=await gitIn((0,r.dirname)(e))
const s=await n(["rev-parse","--verify","--quiet",`HEAD:./${t}`])
if(s===null)return false
const o=await Promise.all([n(["hash-object","--",t]),n(["hash-object","--no-filters","--",t])])
return o.includes(s)}async function gitIn(e){const{execFile:t}=await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,1421,23))
const n={cwd:e,env:environment(),timeout:h,windowsHide:true}
return e=>new Promise(s=>{t("git",e,n,(e,t)=>{s(e===null?t.trim():null)})})}function environment(){const e=/^(?:GIT|INPUT|STATE)_/i
return Object.fromEntries(Object.entries(c().env).filter(([t])=>!e.test(t)))}var p=__nccwpck_require__(3733)
const g=420
function writeAll(e,t){const n=[]
for(const s of e){const e=writeOne(s,t)
if(e!==null)return[e,restore(n,t)].join(" ")
n.push(s)}return null}function writeOne({path:e,realPath:t,before:n,after:s},o){try{if(!holds(t,n)){return`"${(0,p.t)(e)}" was changed by something else while this step ran. Run the step alone.`}const i=n===null?g:(0,u.statSync)(t).mode
replaceFile(t,{bytes:s,mode:i,id:o})
return null}catch(t){return`"${(0,p.t)(e)}" could not be written: ${reasonOf(t)}.`}}function holds(e,t){if(t===null)return(0,u.statSync)(e,{throwIfNoEntry:false})===undefined
return(0,u.readFileSync)(e).equals(t)}function restore(e,t){const n=[...e].reverse().flatMap(e=>putBack(e,t))
return n.length===0?"No file was changed.":n.join(" ")}function putBack({path:e,realPath:t,before:n},s){try{if(n===null)(0,u.rmSync)(t)
else replaceFile(t,{bytes:n,mode:(0,u.statSync)(t).mode,id:s})
return[]}catch(t){return[`"${(0,p.t)(e)}" had been written already and could not be put back: ${reasonOf(t)}. It holds the new settings.`]}}function replaceFile(e,{bytes:t,mode:n,id:s}){const o=temporaryPath(e,s)
try{const s=(0,u.openSync)(o,"wx",384)
try{(0,u.writeFileSync)(s,t);(0,u.fchmodSync)(s,n&4095);(0,u.fsyncSync)(s)}finally{(0,u.closeSync)(s)}(0,u.renameSync)(o,e)}catch(e){(0,u.rmSync)(o,{force:true})
throw e}}function temporaryPath(e,t){return(0,r.join)((0,r.dirname)(e),`.${(0,r.basename)(e)}.${t}.tmp`)}function removeTemporary(e,t){try{(0,u.rmSync)(temporaryPath(e,t),{force:true})
return null}catch(e){return["ENOTDIR","ENAMETOOLONG"].includes(codeOf(e))?null:reasonOf(e)}}async function putBackAll({restore:e,entries:t},n){const s=[]
for(const[o,i]of[...t.entries()].reverse()){const{path:t}=i
const r=tidy(i,n)
if(r!==null)s.push({path:t,outcome:r})
if(e)s.push({path:t,outcome:await put_back_putBack(i,o,n)})}return s}function tidy({realPath:e},{workspace:t,id:n}){const s=(0,r.dirname)(e)
if(realpathOf(s)!==s||!t.contains(e))return null
const o=removeTemporary(e,n)
return o===null?null:{status:"littered",reason:o}}async function put_back_putBack(e,t,n){const{realPath:s,before:o,after:i}=e
try{if(!n.workspace.contains(s)){return{status:"failed",reason:"it does not lie in the workspace"}}const r=currentBytes(s)
if(r===null)return{status:o===null?"unchanged":"changed"}
const a=digestOf(r)
if(a===o?.digest)return{status:"unchanged"}
if(a!==i)return{status:"changed"}
if(await isCommitted(s))return{status:"committed"}
if(!holds(s,r))return{status:"changed"}
return undo(e,t,n)}catch(e){return{status:"failed",reason:reasonOf(e)}}}function currentBytes(e){try{const t=realpathOf(e)===e&&(0,u.lstatSync)(e).isFile()
return t?(0,u.readFileSync)(e):null}catch(e){if(codeOf(e)==="ENOENT")return null
throw e}}function undo({realPath:e,before:t},n,s){const{folder:o,id:i}=s
if(t===null){(0,u.rmSync)(e)
return{status:"put-back"}}const r=formerBytes(o,n,t)
if(r===null){return{status:"failed",reason:"its former bytes are gone from the temporary folder"}}replaceFile(e,{bytes:r,mode:t.mode,id:i})
return{status:"put-back"}}function reportTarget(e,t){const n=(0,r.resolve)(e.root,t)
try{const s=follow(n)
const o=e.relativePath(t)!==null&&!e.contains(s)
return{path:t,realPath:s,lost:null,strays:o}}catch(e){const s=codeOf(e)==="ENOENT"
const o=s?"a symbolic link on its path leads to nothing":reasonOf(e)
return{path:t,realPath:n,lost:o,strays:false}}}function follow(e){const t=(0,r.dirname)(e)
if(!isAbsent(e)||t===e)return(0,u.realpathSync)(e)
return(0,r.join)(follow(t),(0,r.basename)(e))}function overwrites({realPath:e},t){return t.some(t=>t.toLowerCase()===e.toLowerCase())}function reportObstacle({path:e,realPath:t,lost:n,strays:s}){const o=`The report cannot be written to "${(0,p.t)(e)}"`
const i=kindOf(t)
if(i==="folder"){return`${o}, which is a folder. Let the input "report" name a file.`}if(n!==null){return`${o}: ${n}. Name another file in the input "report".`}if(s){return`${o}, which is reached through a symbolic link that leaves the workspace. Name another file in the input "report".`}if(i==="other"){return`${o}, which is no regular file but a device, a pipe or the like. Name another file in the input "report".`}if(nearestKind((0,r.dirname)(t))!=="folder"){return`${o}, since a part of that path is no folder. Name another file in the input "report".`}return null}function nearestKind(e){const t=(0,r.dirname)(e)
return kindOf(e)??(t===e?null:nearestKind(t))}function writeReport({path:e,realPath:t},{text:n,id:s}){try{(0,u.mkdirSync)((0,r.dirname)(t),{recursive:true})
const e=(0,u.statSync)(t,{throwIfNoEntry:false})
replaceFile(t,{bytes:n,mode:e?.mode??420,id:s})
return null}catch(t){return`The report cannot be written to "${(0,p.t)(e)}": ${reasonOf(t)}.`}}function removeUnfinishedReport({path:e,realPath:t},n){const s=removeTemporary(t,n)
if(s===null)return null
return`A temporary file beside the report "${(0,p.t)(e)}" could not be removed: ${s}.`}function firstFew(e,t,n=5){const s=e.length>n?` and ${e.length-n} more`:""
return e.slice(0,n).map(t).join(", ")+s}const w=e(import.meta.url)("os")
function toCommandValue(e){if(e===null||e===undefined){return""}else if(typeof e==="string"||e instanceof String){return e}return JSON.stringify(e)}function toCommandProperties(e){if(!Object.keys(e).length){return{}}return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function issueCommand(e,t,n){const s=new Command(e,t,n)
process.stdout.write(s.toString()+w.EOL)}function issue(e,t=""){issueCommand(e,{},t)}const b="::"
class Command{constructor(e,t,n){if(!e){e="missing.command"}this.command=e
this.properties=t
this.message=n}toString(){let e=b+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=true
for(const n in this.properties){if(this.properties.hasOwnProperty(n)){const s=this.properties[n]
if(s){if(t){t=false}else{e+=","}e+=`${n}=${escapeProperty(s)}`}}}}e+=`${b}${escapeData(this.message)}`
return e}}function escapeData(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const y=e(import.meta.url)("crypto")
const v=e(import.meta.url)("fs")
function issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n){throw new Error(`Unable to find environment variable for file command ${e}`)}if(!v.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}v.appendFileSync(n,`${toCommandValue(t)}${w.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(e,t){const n=`ghadelimiter_${y.randomUUID()}`
const s=toCommandValue(t)
if(e.includes(n)){throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)}if(s.includes(n)){throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)}return`${e}<<${n}${w.EOL}${s}${w.EOL}${n}`}const k=e(import.meta.url)("path")
function HttpClient(){refuse()}function BearerCredentialHandler(){refuse()}function refuse(){throw new Error("This action calls nothing over HTTP through @actions/core: getIDToken is not available (see docs/architecture.md).")}var S=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
class OidcClient{static createHttpClient(e=true,t=10){const n={allowRetries:e,maxRetries:t}
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],n)}static getRequestToken(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}return e}static getIDTokenUrl(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return e}static getCall(e){return S(this,void 0,void 0,function*(){var t
const n=OidcClient.createHttpClient()
const s=yield n.getJson(e).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)})
const o=(t=s.result)===null||t===void 0?void 0:t.value
if(!o){throw new Error("Response json body do not have ID Token field")}return o})}static getIDToken(e){return S(this,void 0,void 0,function*(){try{let t=OidcClient.getIDTokenUrl()
if(e){const n=encodeURIComponent(e)
t=`${t}&audience=${n}`}debug(`ID token url is ${t}`)
const n=yield OidcClient.getCall(t)
setSecret(n)
return n}catch(e){throw new Error(`Error message: ${e.message}`)}})}}var x=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
const{access:T,appendFile:_,writeFile:O}=v.promises
const E="GITHUB_STEP_SUMMARY"
const A="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary"
class Summary{constructor(){this._buffer=""}filePath(){return x(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const e=process.env[E]
if(!e){throw new Error(`Unable to find environment variable for $${E}. Check if your runtime environment supports job summaries.`)}try{yield T(e,v.constants.R_OK|v.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e
return this._filePath})}wrap(e,t,n={}){const s=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
if(!t){return`<${e}${s}>`}return`<${e}${s}>${t}</${e}>`}write(e){return x(this,void 0,void 0,function*(){const t=!!(e===null||e===void 0?void 0:e.overwrite)
const n=yield this.filePath()
const s=t?O:_
yield s(n,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return x(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(e,t=false){this._buffer+=e
return t?this.addEOL():this}addEOL(){return this.addRaw(w.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t})
const s=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(s).addEOL()}addList(e,t=false){const n=t?"ol":"ul"
const s=e.map(e=>this.wrap("li",e)).join("")
const o=this.wrap(n,s)
return this.addRaw(o).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if(typeof e==="string"){return this.wrap("td",e)}const{header:t,data:n,colspan:s,rowspan:o}=e
const i=t?"th":"td"
const r=Object.assign(Object.assign({},s&&{colspan:s}),o&&{rowspan:o})
return this.wrap(i,n,r)}).join("")
return this.wrap("tr",t)}).join("")
const n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:s,height:o}=n||{}
const i=Object.assign(Object.assign({},s&&{width:s}),o&&{height:o})
const r=this.wrap("img",null,Object.assign({src:e,alt:t},i))
return this.addRaw(r).addEOL()}addHeading(e,t){const n=`h${t}`
const s=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1"
const o=this.wrap(s,e)
return this.addRaw(o).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t})
const s=this.wrap("blockquote",e,n)
return this.addRaw(s).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}}const M=new Summary
const $=M
const P=M
function toPosixPath(e){return e.replace(/[\\]/g,"/")}function toWin32Path(e){return e.replace(/[/]/g,"\\")}function toPlatformPath(e){return e.replace(/[/\\]/g,k.sep)}function getExecOutput(){throw new Error("This action starts no process: platform.getDetails is not available (see docs/architecture.md).")}var N=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
const getWindowsInfo=()=>N(void 0,void 0,void 0,function*(){const{stdout:e}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',undefined,{silent:true})
const{stdout:t}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',undefined,{silent:true})
return{name:t.trim(),version:e.trim()}})
const getMacOsInfo=()=>N(void 0,void 0,void 0,function*(){var e,t,n,s
const{stdout:o}=yield getExecOutput("sw_vers",undefined,{silent:true})
const i=(t=(e=o.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:""
const r=(s=(n=o.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&s!==void 0?s:""
return{name:r,version:i}})
const getLinuxInfo=()=>N(void 0,void 0,void 0,function*(){const{stdout:e}=yield getExecOutput("lsb_release",["-i","-r","-s"],{silent:true})
const[t,n]=e.trim().split("\n")
return{name:t,version:n}})
const C=w.platform()
const D=w.arch()
const I=C==="win32"
const F=C==="darwin"
const R=C==="linux"
function getDetails(){return N(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield I?getWindowsInfo():F?getMacOsInfo():getLinuxInfo()),{platform:C,arch:D,isWindows:I,isMacOS:F,isLinux:R})})}var L=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
var q;(function(e){e[e["Success"]=0]="Success"
e[e["Failure"]=1]="Failure"})(q||(q={}))
function exportVariable(e,t){const n=toCommandValue(t)
process.env[e]=n
const s=process.env["GITHUB_ENV"]||""
if(s){return issueFileCommand("ENV",prepareKeyValueMessage(e,t))}issueCommand("set-env",{name:e},n)}function setSecret(e){issueCommand("add-mask",{},e)}function addPath(e){const t=process.env["GITHUB_PATH"]||""
if(t){issueFileCommand("PATH",e)}else{issueCommand("add-path",{},e)}process.env["PATH"]=`${e}${k.delimiter}${process.env["PATH"]}`}function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n){throw new Error(`Input required and not supplied: ${e}`)}if(t&&t.trimWhitespace===false){return n}return n.trim()}function getMultilineInput(e,t){const n=getInput(e,t).split("\n").filter(e=>e!=="")
if(t&&t.trimWhitespace===false){return n}return n.map(e=>e.trim())}function getBooleanInput(e,t){const n=["true","True","TRUE"]
const s=["false","False","FALSE"]
const o=getInput(e,t)
if(n.includes(o))return true
if(s.includes(o))return false
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(e,t){const n=process.env["GITHUB_OUTPUT"]||""
if(n){return issueFileCommand("OUTPUT",prepareKeyValueMessage(e,t))}process.stdout.write(w.EOL)
issueCommand("set-output",{name:e},toCommandValue(t))}function setCommandEcho(e){issue("echo",e?"on":"off")}function setFailed(e){process.exitCode=q.Failure
error(e)}function isDebug(){return process.env["RUNNER_DEBUG"]==="1"}function debug(e){issueCommand("debug",{},e)}function error(e,t={}){issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+w.EOL)}function startGroup(e){issue("group",e)}function endGroup(){issue("endgroup")}function group(e,t){return L(this,void 0,void 0,function*(){startGroup(e)
let n
try{n=yield t()}finally{endGroup()}return n})}function saveState(e,t){const n=process.env["GITHUB_STATE"]||""
if(n){return issueFileCommand("STATE",prepareKeyValueMessage(e,t))}issueCommand("save-state",{name:e},toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return L(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(e)})}var W=__nccwpck_require__(9928)
var j=__nccwpck_require__(8750)
function anchorOf(e){return e.replace("/","-")}function verdictOf(e){const t=new Set(e.map(e=>e.level))
if(t.has("file"))return"file"
return t.has("section")?"section":"ok"}const B=["error","warning","notice"]
const U=["file","section","runtime","advice"]
function worstFirst(e){const weight=({severity:e,level:t})=>B.indexOf(e)*U.length+U.indexOf(t)
return[...e].sort((e,t)=>weight(e)-weight(t))}function ruleLink(e,t){const n=t.startsWith("workflow/")?"docs/leak-paths.md":`docs/rules.md#${anchorOf(t)}`
const{GITHUB_ACTION_REPOSITORY:s,GITHUB_ACTION_REF:o}=e
if(!s||!o)return n
const i=e.GITHUB_SERVER_URL??"https://github.com"
return encodeURI(`${i}/${s}/blob/${o}/`)+n}const G=4096
const H=9
class Runner{#h=new W.Sb
#p={error:0,warning:0,notice:0}
input=e=>getInput(e,{trimWhitespace:false})
mask(e){for(const t of this.#h.add(e))setSecret(t)}maskInputs(){const e=["password","username"].map(this.input)
for(const t of[...e,...(0,j.wL)(this.input("host"))])this.mask(t)}redact(e){return this.#h.redact(e)}log(e){info(this.#g(e))}debug(e){debug(this.#g(e))}startGroup(e){startGroup(this.#g(e))}endGroup(){endGroup()}group(e,t){this.startGroup(e)
for(const e of t)this.log(e)
this.endGroup()}roomFor(e){return Math.max(0,H-this.#p[e])}annotate(e,t,n){this.#p[e]+=1
const s=n===undefined?{}:{...n,file:this.redact(n.file)}
i[e](this.#g(t),s)}ruleLink(e){return ruleLink(c().env,e)}fail(e){setFailed(this.#g(e))}output(e,t){setOutput(e,t)}outputPaths(e,t){const n=this.redact(t)
setOutput(e,n)
if(n===t)return
this.annotate("warning",`The output "${e}" holds the user name or the password, so *** stands in its place: a step that reads the output will not find what it looks for. Rename the file or folder that bears that name.`)}async summarize(e){if(!c().env["GITHUB_STEP_SUMMARY"])return
await P.addRaw(this.redact(e)).write()}#g(e){return this.redact((0,p.t)(this.redact(e),G))}}const z="step"
const V="journal"
function saveStep(e){saveState(z,e)}function saveJournal(e){saveState(V,e)}function savedState(){const e=getState(z)
const t=getState(V)
if(e===""&&t==="")return"none"
if(!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e))return"damaged"
return{id:e,journal:t===""?null:t}}function isSpace(e){return e===32||e===10||e===9||e===13}const X=/[ \t\r\n]*/y
function spaceEndAt(e,t){X.lastIndex=t
return X.test(e)?X.lastIndex:t}const K=[[192,214],[216,246],[248,767],[880,893],[895,8191],[8204,8205],[8304,8591],[11264,12271],[12289,55295],[63744,64975],[65008,65533],[65536,983039]]
const J=[[183,183],[768,879],[8255,8256]]
function isNameStart(e){if(e<128)return isLetter(e)||e===95||e===58
return within(K,e)}function isNameCharacter(e){if(e<128){return isNameStart(e)||isDigit(e)||e===45||e===46}return within(K,e)||within(J,e)}const Y=/[A-Za-z_:][A-Za-z0-9_:.-]*/y
function nameEndAt(e,t){Y.lastIndex=t
let n=Y.test(e)?Y.lastIndex:t
if(e.charCodeAt(n)<128)return n
for(let s=e.codePointAt(n);s!==undefined;s=e.codePointAt(n)){if(n===t?!isNameStart(s):!isNameCharacter(s))return n
n+=s>65535?2:1}return n}function codePointName(e){return`U+${e.toString(16).toUpperCase().padStart(4,"0")}`}function isAllowed(e){if(e<32)return e===9||e===10||e===13
return e<55296||e>57343&&e<65534||e>65535&&e<=1114111}const Q=new RegExp(String.raw`[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]`)
function forbiddenCharacter(e){const t=e.search(Q)
const n=e.isWellFormed()?-1:loneSurrogate(e)
if(t<0)return n<0?null:n
return n<0?t:Math.min(t,n)}function loneSurrogate(e){return e.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)}function isLetter(e){const t=e|32
return t>=97&&t<=122}function isDigit(e){return e>=48&&e<=57}function within(e,t){return e.some(([e,n])=>t>=e&&t<=n)}var Z=__nccwpck_require__(758)
var ee=__nccwpck_require__(5141)
const te=["inject","check"]
const ne=["error","warning","never"]
const se=String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*`
const oe=new RegExp(`^/?${se}(?:/${se})*/?$`,"u")
function readInputs(e,t){const n=new Inputs(e)
const s=n.choice("mode",te)??"inject"
const o=readSettings(n)
const i=s==="inject"?downgradeNotice(t,o):null
const r={mode:i===null?s:"check",requestedMode:s,notice:i,warnings:shortSecret(o),files:n.lines("files",["web.config"]),settings:o,failOn:n.choice("fail-on",ne)??"error",knownSections:n.sectionPaths("known-sections"),report:n.text("report"),restore:n.boolean("restore")??true,smokeTest:i===null?readSmokeTest(n):null}
return{request:r,complaints:[...n.complaints,...distrust(r,t),...contradictions(r)]}}function trim(e){return e.replace(/^[ \t\r\n]+/,"").replace(/[ \t\r\n]+$/,"")}class Inputs{complaints=[]
#w
constructor(e){this.#w=e}raw(e){const t=this.#w(e)
return t===""?null:t}text(e){const t=trim(this.#w(e))
return t===""?null:t}lines(e,t){const n=this.#w(e).split(/\r\n|\r|\n/).map(trim).filter(e=>e!=="")
return n.length===0?t:n}choice(e,t){const n=this.text(e)
if(n===null)return null
const s=t.find(e=>e.toLowerCase()===n.toLowerCase())
if(s!==undefined)return s
this.refuse(e,n,`Allowed: ${t.join(", ")}.`)
return null}boolean(e){const t=this.choice(e,["true","false"])
return t===null?null:t==="true"}sectionPaths(e){const t=this.lines(e,[])
const n=t.find(e=>!oe.test(e))
if(n!==undefined){this.refuse(e,n,"Allowed: one path on each line, as in section or group/section.")}return t}port(e){const t=this.text(e)
if(t===null)return null
const n=/^[0-9]{1,5}$/.test(t)?Number(t):0
if(n>=1&&n<=65535)return n
this.refuse(e,t,"Allowed: a number from 1 to 65535; mail servers usually take 587.")
return null}seconds(e){const t=this.text(e)
if(t===null)return null
const n=/^[0-9]{1,3}$/.test(t)?Number(t):0
if(n>=1&&n<=600)return n
this.refuse(e,t,"Allowed: a whole number of seconds from 1 to 600.")
return null}refuse(e,t,n){this.complaints.push(`The input "${e}" has the unknown value "${(0,p.t)(t,60)}". ${n}`)}}function readSmokeTest(e){const t=e.choice("smoke-test",["none",...ee.A_])
const n={recipient:e.text("smoke-test-recipient"),timeoutMs:1e3*(e.seconds("smoke-test-timeout")??30),failOn:e.choice("smoke-test-fail-on",Z.d)??"site",authorities:e.text("smoke-test-ca")}
return t===null||t==="none"?null:{level:t,...n}}function readSettings(e){const t={from:e.text("from"),host:e.text("host"),port:e.port("port"),userName:e.raw("username"),password:e.raw("password"),enableSsl:e.boolean("enable-ssl"),defaultCredentials:e.boolean("default-credentials"),clientDomain:e.text("client-domain"),targetName:e.text("target-name"),deliveryMethod:e.choice("delivery-method",j.Mp),deliveryFormat:e.choice("delivery-format",j.y5),pickupDirectoryLocation:e.text("pickup-directory")}
return Object.fromEntries(Object.entries(t).filter(([,e])=>e!==null))}function shortSecret({password:e=""}){if(e===""||e.length>=W.c3)return[]
return[`The input "password" has fewer than ${W.c3} characters: it is too short to be masked in the log, and to be a password. If the server takes it, choose a longer one.`]}function downgradeNotice(e,{password:t}){if(e==="fork"){return"This pull request comes from another repository: nothing is injected, the files are checked only."}if(e==="dependabot"&&t===undefined){return'This is Dependabot\'s pull request, and the input "password" is empty: nothing is injected, the files are checked only. Dependabot has secrets of its own.'}return null}function distrust({mode:e},t){if(e==="check"||t!=="unknown")return[]
return['The event of this run (GITHUB_EVENT_PATH) cannot be read, so it may be a pull request from a fork, into which no secret goes. Run the job again, or set "mode" to "check".']}function contradictions(e){const{mode:t,requestedMode:n,failOn:s,settings:o}=e
const i=unwritable(o)
if(n==="inject"&&s==="never"){i.push('The input "fail-on" is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.')}if(t==="inject"&&Object.keys(o).length===0){i.push(`There is nothing to inject: no input with a setting has a value (${inputNames()}). ${j.qg} To check the files without secrets, set "mode" to "check".`)}const{defaultCredentials:r,userName:a,password:c}=o
if(r===true&&(a!==undefined||c!==undefined)){i.push(`The inputs "default-credentials" and "${a===undefined?"password":"username"}" contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`)}return i}function inputNames(){return j.Fs.map(([e])=>e).join(", ")}function unwritable(e){return j.Fs.flatMap(([t,n])=>{const s=e[n]
const o=typeof s==="string"?forbiddenCharacter(s):null
if(typeof s!=="string"||o===null)return[]
const i=j.tG.has(n)?"":` at character ${o+1}`
return[`The input "${t}" holds${i} a character that XML cannot hold (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value anew without it; text that was copied often brings one along.`]})}async function cleanUp(){const e=new Runner
try{e.maskInputs()
await attempt(e,readInputs(e.input,"trusted").request)}catch(t){e.debug(t instanceof Error?t.stack??"":"")
const n=t instanceof Error?t.message:"Something was thrown that is no error."
e.annotate("warning",`The clean-up after the job ended by a fault of its own, so files may still hold the injected settings: ${n} Please report it; with debug logging, the log shows where.`)}}async function attempt(e,t){const n=savedState()
if(n==="none"){e.log("The step ended before it did anything: there is nothing to put back.")
return}if(n==="damaged"){e.annotate("warning","The state that this step saved is not what came back, so no file is put back: those that it wrote still hold the injected settings. Something in its log may have been taken for a workflow command. Please report it.")
return}const s=journalFolder(c().env,n.id)
try{await cleanup_putBack(e,t,{state:n,folder:s})}finally{const t=discardJournal(s)
if(t!==null)e.annotate("warning",remains(n,t))}}function remains({id:e},t){return`The folder "umbraco-smtp-settings-${e}" with what the files held before could not be removed from the temporary folder of the runner (RUNNER_TEMP): ${t}. Remove it.`}async function cleanup_putBack(e,t,n){const{state:s,folder:o}=n
const i=c().env["GITHUB_WORKSPACE"]??c().cwd()
if(isAbsent(i)){e.log("The workspace is gone: there is nothing to put back.")
return}if(realpathOf(i)===null){e.annotate("warning",ie)
return}const r=new Workspace(i)
if(t.report!==null){const n=removeUnfinishedReport(reportTarget(r,t.report),s.id)
if(n!==null)e.annotate("warning",n)}if(s.journal===null){e.log("The step wrote no file: there is nothing to put back.")
return}const a=readJournal(o,s.journal)
if(a===null){e.annotate("warning",re)
return}tell(e,await putBackAll(a,{workspace:r,folder:o,id:s.id}))
if(!a.restore){e.log('The input "restore" is "false": the files stay as the step wrote them.')}}const ie="The workspace, which the runner names in GITHUB_WORKSPACE, cannot be read, so no file is put back: those that this step wrote still hold the injected settings. Check the repository out again before anything else reads them."
const re="What this step wrote down to put the files back is gone from the temporary folder of the runner (RUNNER_TEMP), or was changed there: the files that it wrote still hold the injected settings. See to it that no step empties that folder; until then, check the repository out again before anything else reads the files."
const ae=[{status:"changed",level:"notice",says:e=>`Not put back, since something else has changed, moved or removed it after this step: ${e}. What is there now may hold the injected settings.`},{status:"committed",level:"notice",says:e=>`Not put back, since it was committed to git as this step wrote it: ${e}. Whoever can read that repository can read the injected settings.`},{status:"failed",level:"warning",says:e=>`Could not be put back: ${e}. It may still hold the injected settings: check the repository out again before anything else reads it.`},{status:"littered",level:"warning",says:e=>`A temporary file of this step could not be removed beside ${e}. It holds the injected settings: remove it; its name begins with a dot and ends with ".tmp".`}]
function tell(e,t){for(const{path:n,outcome:s}of t){if(s.status==="put-back")e.log(`${(0,p.t)(n)}: put back as it was`)}if(t.length>0&&t.every(({outcome:e})=>e.status==="unchanged")){e.log("Every file is as it was before the step: there is nothing to put back.")}for(const{status:n,level:s,says:o}of ae){const i=t.filter(({outcome:e})=>e.status===n)
if(i.length>0)e.annotate(s,o(named(i)))}}function named(e){return firstFew(e,({path:e,outcome:t})=>{const n="reason"in t?` (${t.reason})`:""
return`"${(0,p.t)(e)}"${n}`})}var ce=__nccwpck_require__(7030)
function outcomeOf(e,{changed:t,changes:n,findings:s}){if(e==="check")return"checked"
if(t)return"written"
const o=s.some(({severity:e})=>e==="error")
return n.length>0||o?"not written":"unchanged"}function findingsOf(e){const t=e.flatMap(({path:e,findings:t})=>t.map(t=>({...t,path:t.path??e})))
return worstFirst(t)}function allFindingsOf({files:e,findings:t}){return worstFirst([...findingsOf(e),...t])}function countOf(e,t){return findingsOf(e).filter(e=>e.severity===t).length}function distinctSettings(e){const t=new Map
for(const n of e){const{effective:e}=n
if(e===null)continue
const s=JSON.stringify(e)
const o=t.get(s)
if(o===undefined)t.set(s,{settings:e,files:[n]})
else o.files.push(n)}return[...t.values()]}function failingFindings({files:e},t){if(t==="never")return[]
return findingsOf(e).filter(({severity:e})=>e==="error"||e==="warning"&&t==="warning")}function isFailing(e,t){return failureLine(e,t)!==null}function failureLine(e,t){if(e.failures.length>0)return e.failures.join(" ")
const n=e.mode==="inject"?" No file was written.":""
const s=failingFindings(e,t)
const[o]=s
if(o===undefined)return smokeTestLine(e,n)
const i=`${(0,p.t)(o.path)}, line ${o.at.line}, column ${o.at.column}`
const r=s.length>1?` And ${others(s)}, each at its place.`:""
return`${i}: ${o.message} ${o.hint}${r}${n}`}function smokeTestLine({smokeTests:e},t){const n=e.find(({status:e})=>e==="failed")
return n===undefined?null:`${smokeTestWords(n)}${t}`}function smokeTestWords(e){const{host:t,port:n,level:s,diagnosis:o,blame:i}=e
if(t===null){return'The smoke test was skipped: by its settings, the site sends through no mail server. Set the input "host", and "delivery-method" to Network.'}const r=serverName(t,n)
if(o===null)return`The smoke test of ${r} passed (${s}).`
const{stage:a,id:c,kind:l,hint:u,reply:d}=o
const f=d===null||quotes(u,d)?"":` The server said: "${d}".`
const m=i?.input?` The setting ${i.setting} comes from the input "${i.input}".`:""
return`The smoke test of ${r} failed at ${a} (${c}, ${l}): ${u}${f}${m}`}function serverName(e,t){return(0,ce.isIPv6)(e)?`[${e}]:${t}`:`${e}:${t}`}function quotes(e,t){return e.includes(t.replace(/^\d{3} ?/,""))}function others([e,...t]){return["error","warning"].map(n=>{const s=t.filter(e=>e.severity===n).length
const o=n===e?.severity?"more ":""
return s===0?"":`${s} ${o}${n}${s===1?"":"s"}`}).filter(e=>e!=="").join(" and ")}const le=1e3
function annotate(e,t){const n=allFindingsOf(t)
for(const s of["error","warning","notice"]){for(const n of s==="error"?[]:t[`${s}s`])e.annotate(s,n)
const o=n.filter(({severity:e})=>e===s)
const i=e.roomFor(s)
for(const t of o.slice(0,i))annotateFinding(e,s,t)
listRest(e,s,o.slice(i))}}function annotateFinding(e,t,n){e.log(placeOf(n))
e.annotate(t,`${saying(n)} More: ${e.ruleLink(n.rule)}`,placeIn(n))}function listRest(e,t,n){if(n.length===0)return
const s=`${t}${n.length===1?"":"s"}`
const o=n.length-le
e.group(`${n.length} more ${s}, without an annotation`,[...n.slice(0,le).map(e=>`${placeOf(e)} ${saying(e)}`),...o>0?[`… and ${o} more.`]:[]])}function saying({message:e,hint:t}){return`${e} ${t}`}function placeOf({path:e,at:t}){return`${(0,p.t)(e)}:${t.line}:${t.column}`}function placeIn({path:e,at:t,rule:n}){const s={title:n,file:e,startLine:t.line,endLine:t.endLine}
if(t.line!==t.endLine)return s
return{...s,startColumn:t.column,endColumn:t.endColumn}}function originOf(e){const t=readPayload(e.GITHUB_EVENT_PATH)
if(t===ue)return"unknown"
const n=pullRequestOf(t)
if(n===null)return(e.GITHUB_EVENT_NAME??"").startsWith("pull_request")?"unknown":"trusted"
if(!isSame(n.head,member(t,"repository")))return"fork"
return[e.GITHUB_ACTOR,n.author].includes("dependabot[bot]")?"dependabot":"trusted"}const ue=Symbol("unreadable")
function readPayload(e){if(e===undefined||e==="")return null
try{return JSON.parse((0,u.readFileSync)(e,"utf8"))}catch{return ue}}function pullRequestOf(e){const t=member(e,"pull_request")
if(event_isRecord(t)){return{head:member(member(t,"head"),"repo"),author:member(member(t,"user"),"login")}}const n=member(e,"workflow_run")
if(!event_isRecord(n))return null
return{head:member(n,"head_repository"),author:member(member(n,"actor"),"login")}}function isSame(e,t){const n=member(e,"full_name")
return typeof n==="string"&&n===member(t,"full_name")}function member(e,t){return event_isRecord(e)&&Object.hasOwn(e,t)?e[t]:null}function event_isRecord(e){return typeof e==="object"&&e!==null}function runningJob(e){return{action:known(e.GITHUB_ACTION_REPOSITORY),repository:known(e.GITHUB_REPOSITORY),job:known(e.GITHUB_JOB)}}function known(e){return e===undefined||e===""?null:e}function logFiles(e,{mode:t,files:n}){for(const s of n){const{path:n,kind:o,verdict:i}=s
const r=i==="ok"?wordsFor(t,s):`refused (${i})`
e.log(`${(0,p.t)(n)} (${o}): ${r}`)}}function wordsFor(e,t){const n=outcomeOf(e,t)
if(n==="unchanged")return"already as wanted"
if(n!=="written")return n
const s=t.target===t.path?"":` into ${(0,p.t)(t.target)}`
return`injected ${t.changes.map(({setting:e})=>e).join(", ")}${s}`}const de={ok:"✓",failed:"✗",skipped:"–"}
function logging(e){return{begins:(t,n,s)=>{e.startGroup(`Smoke test of ${serverName(t,n)} (${s}), as the site would do it`)},stageEnds:({name:t,status:n,ms:s,detail:o})=>{e.log(`${de[n]} ${t.padEnd(9)}${`${s} ms`.padStart(10)}  ${o}`)},ends:t=>{e.endGroup()
if(t.status==="passed")e.log(smokeTestWords(t))}}}function annotateSmokeTests(e,{smokeTests:t}){for(const[n,s]of fe){for(const o of t.filter(s)){if(e.roomFor(n)>0)e.annotate(n,smokeTestWords(o),smoke_tests_placeOf(o))
else e.log(smokeTestWords(o))}}}const fe=[["error",({status:e})=>e==="failed"],["warning",isWarning]]
function smoke_tests_placeOf({blame:e,diagnosis:t}){const n=e?.place??null
if(n===null||t===null)return undefined
const{path:s,at:o}=n
return placeIn({path:s,at:o,rule:`smoke-test/${t.stage}`})}function isWarning({status:e}){return e==="warned"||e==="skipped"}function overallStatus({smokeTests:e}){const t=e.map(({status:e})=>e)
const n=["failed","warned","passed"].find(e=>t.includes(e))
return n??"skipped"}function setOutputs(e,t,n){const{mode:s,files:o,written:i,failures:r,smokeTests:a}=t
const c=a.filter(({status:e})=>e==="failed").length
const l=countOf(o,"warning")+a.filter(isWarning).length+t.warnings.length
e.output("mode",s)
e.output("changed",String(i.length>0))
e.outputPaths("changed-files",JSON.stringify(i))
e.output("errors",String(countOf(o,"error")+r.length+c))
e.output("warnings",String(l))
e.output("smoke-test",overallStatus(t))
if(n!==null)e.outputPaths("report",n)}function plain(e){return(0,p.t)(e,4096).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~$^=]/g,String.raw`\$&`).replaceAll("@","&#64;").replaceAll("://","&#58;//").replaceAll(/www\./gi,e=>`${e.slice(0,3)}&#46;`)}function table(e,t){if(t.length===0)return""
const line=e=>`| ${e.join(" | ")} |`
return[line(e),line(e.map(()=>"---")),...t.map(line)].join("\n")}const me=200
const he=10
const pe="`***`"
function summaryOf(e,{redact:t,ruleLink:n}){const shown=e=>plain(t(e))
return["## SMTP settings",...e.failures.map(e=>`**Failed:** ${shown(e)}`),...[...e.warnings,...e.notices].map(shown),filesTable(e,shown),changesTable(e,shown),findingsTable(e,shown,n),...effectiveTables(e,shown),...e.smokeTests.slice(0,he).map(e=>smokeTestTable(e,shown))].filter(e=>e!=="").join("\n\n").concat("\n")}function filesTable({files:e,mode:t},n){const s=e.slice(0,me).map(e=>[n(e.path),e.verdict,outcomeOf(t,e)])
const o=e.length>me?`\n\n… and ${e.length-me} more files.`:""
return table(["File","Verdict","Result"],s)+o}function changesTable({files:e,written:t},n){const s=e.flatMap(({target:e,changes:t})=>t.map(t=>[n(e),t.setting,summary_valueOf(t,"before",n),summary_valueOf(t,"after",n)]))
if(s.length===0)return""
const o=t.length>0?"Changed attributes":"What would change"
return`### ${o}\n\n${table(["File","Attribute","Before","After"],s.slice(0,me))}`}function summary_valueOf(e,t,n){const s=e[t]
if(s===null)return"(none)"
if(s==="")return"(empty)"
return j.tG.has(e.setting)?pe:n(s)}function effectiveTables({files:e},t){return distinctSettings(e).slice(0,he).map(({settings:e,files:n})=>{const s=Object.entries(e).filter(([,e])=>e!==null).map(([e,n])=>[e,effectiveValue(e,n,t)])
const o=n.some(({changed:e,changes:t})=>!e&&t.length>0)
const i=`What the site ${o?"would use":"uses"}: ${namesOf(n,t)}`
return`### ${i}\n\n${table(["Setting","Value"],s)}`})}function namesOf(e,t){return firstFew(e,({path:e})=>t(e),he)}function effectiveValue(e,t,n){if(t==="")return"(empty)"
return e==="userName"||e==="password"?pe:n(String(t))}function findingsTable(e,t,n){const s=allFindingsOf(e)
if(s.length===0)return""
const o=s.slice(0,me).map(e=>[e.severity,t(placeOf(e)),t(e.message),t(e.hint),linked(e.rule,n(e.rule))])
const i=s.length>me?`\n\n… and ${s.length-me} more.`:""
const r=["Severity","Place","What is wrong","What to do","Rule"]
return`### Findings\n\n${table(r,o)}${i}`}function linked(e,t){return t.startsWith("https:")?`[${e}](${t})`:e}function smokeTestTable(e,t){const n=e.stages.map(({name:e,status:n,ms:s,detail:o})=>[e,n,n==="skipped"?"":`${s} ms`,t(o)])
const s=e.host===null?"":` of ${t(serverName(e.host,e.port))}`
return[`### Smoke test${s}: ${e.status}`,t(smokeTestWords(e)),table(["Stage","Status","Time","Detail"],n)].filter(e=>e!=="").join("\n\n")}const ge=1
const we=4096
function jsonReport(e,t){const{mode:n,files:s,findings:o,smokeTests:i}=e
const r={version:ge,mode:n,files:s.map(e=>fileEntry(e,t)),findings:o.map(e=>findingEntry(e,t)),smokeTests:i.map(e=>smokeTestEntry(e,t))}
return`${asciiOnly(JSON.stringify(r,null,2))}\n`}function fileEntry(e,t){const{path:n,kind:s,verdict:o,changed:i,effective:r,findings:a}=e
return{path:t(n),kind:s,verdict:o,changed:i,effective:r&&effectiveEntry(r,t),findings:a.map(e=>findingEntry(e,t))}}function effectiveEntry(e,t){const{userName:n,password:s}=e
const o=Object.entries(e).map(([e,n])=>[e,typeof n==="string"?t(n):n])
return{...Object.fromEntries(o),userName:n&&"***",password:s&&"***"}}function findingEntry(e,t){const{rule:n,level:s,severity:o,at:i,message:r,hint:a,path:c}=e
return{rule:n,level:s,severity:o,...i,message:t((0,p.t)(t(r),we)),hint:t((0,p.t)(t(a),we)),...c===undefined?{}:{path:t(c)}}}function smokeTestEntry(e,t){const{status:n,level:s,host:o,port:i,files:r,stages:a,diagnosis:c}=e
return{status:n,level:s,host:o&&t(o),port:i,files:r.map(t),stages:a.map(e=>({...e,detail:t(e.detail)})),diagnosis:c&&{...c,reply:c.reply&&t(c.reply),hint:t(c.hint)}}}function asciiOnly(e){return e.replaceAll(/[\x7f-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}const be=".github/workflows"
const ye=/^\.github\/workflows\/[^/]+\.ya?ml$/
const ve=100
const ke=1e6
function readWorkflows(e){const t=[]
for(const n of e.files(be)){const s=ye.test(n)?readText(e,n):null
if(s!==null)t.push({path:n,text:s})
if(t.length===ve)break}return t}function readText(e,t){const n=e.locate(t)
if(!n.ok||!isSmallFile(n.realPath))return null
const s=readBytes(n.realPath)
return s.ok?decoded(s.bytes):null}function isSmallFile(e){try{const t=(0,u.statSync)(e)
return t.isFile()&&t.size<=ke}catch(e){if(codeOf(e)==="")throw e
return false}}function decoded(e){try{return new TextDecoder("utf-8",{fatal:true}).decode(e)}catch{return null}}const Se="The workflows of this repository were not read for ways on which the password leaves the job: that ended by a fault of its own"
const xe={findings:[],notices:[]}
async function workflowAdvice({mode:e,settings:t},{workspace:n,runningJob:s},o){const i=o.filter(({result:e})=>e.changes.length>0).map(({write:e,result:t})=>e?.path??t.path)
if(s.action===null||e==="inject"&&i.length===0)return xe
try{const e=readWorkflows(n)
if(e.length===0)return xe
const{adviseOnWorkflows:o}=await __nccwpck_require__.e(79).then(__nccwpck_require__.bind(__nccwpck_require__,4079))
const r=t.password===undefined?[]:[...new Set(i)]
return{...xe,findings:await o(e,{...s,injected:r})}}catch(e){const t=e instanceof Error?e.name:"no error"
return{...xe,notices:[`${Se} (${t}). Please report it.`]}}}var Te=__nccwpck_require__(4573)
function readAuthorities(e,t){if(t===null)return{ok:true,certificates:[]}
const n=`The file "${(0,p.t)(t)}" of the input "smoke-test-ca"`
const s=readBytes((0,r.resolve)(e.root,t))
if(!s.ok)return{ok:false,complaint:`${n} cannot be read: ${s.reason}.`}
const o=Te.Buffer.from(s.bytes).toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
if(o!==null)return{ok:true,certificates:o}
return{ok:false,complaint:`${n} holds no certificate. It has to be in PEM: -----BEGIN CERTIFICATE----- and so on.`}}const _e=4
const Oe=`has more than ${_e} "*" in one segment, or more than ${_e} "**": with the right file name, that takes for ever to match. Write fewer.`
const Ee=10
async function findFiles(e,t){const n=t.map(e=>e.replaceAll("\\","/"))
const s=n.filter(hasManyWildcards)
if(s.length>0){return{files:[],complaints:s.map(e=>complaint(e,Oe))}}const o=await exclusion(e,n)
const i=new Map
const r=[]
for(const t of n.filter(e=>!e.startsWith("!"))){const n=await matchesOf(e,t)
if(typeof n==="string")r.push(complaint(t,n))
else if(n.length===0)r.push(complaint(t,nothing(e)))
else r.push(...take(e,i,n.filter(({path:e})=>!o(e))))}if(r.length===0&&i.size===0)r.push(allExcluded(t))
return{files:[...i.values()],complaints:r}}async function matchesOf(e,t){const n=e.relativePath(t)
if(n===null)return"leads out of the workspace. Name files below the checked-out repository."
const s=namedOutright(e,n)
if(s.length>0)return s.map(e=>({path:e,byGlob:false}))
if(e.kindAt(n)==="folder"){return`is a folder. Name the file, such as "${(0,p.t)(`${n===""?"":`${n}/`}web.config`)}", or use a glob.`}if(!/[*?[\]{}()]/.test(n))return[]
const o=await globMatcher(n)
const i=[...e.files()].filter(o).sort()
return i.map(e=>({path:e,byGlob:true}))}function hasManyWildcards(e){const t=e.split("/")
const n=t.filter(e=>e.includes("**")).length
return n>_e||t.some(e=>e.split("*").length-1>_e)}function namedOutright(e,t){const n=t.lastIndexOf("/")
const s=n<0?"":t.slice(0,n)
return e.spellings(s,t.slice(n+1)).filter(t=>e.kindAt(t)!=="folder")}async function globMatcher(e){const{default:t}=await __nccwpck_require__.e(6).then(__nccwpck_require__.t.bind(__nccwpck_require__,4006,23))
const n=t(lowerName(e),{dot:true,flags:"s"})
return e=>n(lowerName(e))}function lowerName(e){const t=e.lastIndexOf("/")
return e.slice(0,t+1)+e.slice(t+1).toLowerCase()}async function exclusion(e,t){const n=t.filter(e=>e.startsWith("!")).map(t=>e.relativePath(t.slice(1).trim())).filter(e=>e!==null)
const s=await Promise.all(n.map(globMatcher))
return e=>ancestors(e).some(e=>s.some(t=>t(e)))}function ancestors(e){const t=e.split("/")
return t.map((e,n)=>t.slice(0,n+1).join("/"))}function take(e,t,n){return n.flatMap(({path:n,byGlob:s})=>{const o=e.locate(n)
if(!o.ok){return[`"${(0,p.t)(n)}", which the input "files" names, cannot be used: ${o.reason}.`]}const{realPath:i}=o
if(!t.has(i))t.set(i,{path:n,realPath:i,byGlob:s})
return[]})}function complaint(e,t){return`The pattern "${(0,p.t)(e)}" in the input "files" ${t}`}function nothing(e){const t=[]
for(const n of e.files()){if(/\.config$/i.test(n)&&/web[^/]*$/i.test(n))t.push(n)
if(t.length>Ee)break}if(t.length===0){return"matches nothing, and the workspace holds no web.config at all. Is there a step before this one that checks the repository out?"}const n=t.slice(0,Ee).map(e=>`"${(0,p.t)(e)}"`)
const s=t.length>Ee?", …":""
return`matches nothing. The workspace holds ${n.join(", ")}${s}: name one of them.`}function allExcluded(e){const t=e.filter(e=>e.startsWith("!"))
return`The input "files" excludes every file that it names, or names none at all: its excluding patterns are ${t.map(e=>`"${(0,p.t)(e)}"`).join(", ")}.`}function applyEdits(e,t){const n=[]
let s=0
for(const o of inOrder(t)){if(o.start<s||o.end<o.start||o.end>e.length){throw new RangeError(`The edit [${o.start}, ${o.end}) overlaps another or leaves the text`)}n.push(e.slice(s,o.start),o.text)
s=o.end}return n.join("")+e.slice(s)}function originalOffset(e,t){let n=0
for(const{start:s,end:o,text:i}of inOrder(e)){const e=s+n
if(t<e)break
if(t<e+i.length)return s
n+=i.length-(o-s)}return t-n}function inOrder(e){return[...e].sort((e,t)=>e.start-t.start)}const Ae={id:"source/unreadable",level:"file",severity:"error",summary:"The file cannot be read: it is a directory, it is too large, or the runner may not open it.",dotnet:[],bad:{text:"(a directory of the name web.config)"},good:{text:"<configuration />"}}
const Me={id:"source/encoding",level:"file",severity:"error",summary:"The bytes do not fit the encoding that the file declares, or that encoding does not exist (`UTF8` for `utf-8`), or is none of UTF-8, UTF-16, US-ASCII, ISO-8859-1 and windows-1252.",dotnet:["System does not support '{name}' encoding.","Invalid character in the given encoding.","There is no Unicode byte order mark. Cannot switch to Unicode."],bad:{text:'<?xml version="1.0" encoding="UTF8"?>\n<configuration />'},good:{text:'<?xml version="1.0" encoding="utf-8"?>\n<configuration />'}}
const $e={id:"xml/not-well-formed",level:"file",severity:"error",summary:"The file breaks the rules of XML 1.0 or of its namespaces: a raw `&` or `<` in a value, a missing end tag, a conflict marker of git.",dotnet:["An error occurred while parsing EntityName.","The '{name}' start tag does not match the end tag of '{other}'.","Unexpected end of file has occurred."],bad:{text:'<configuration>\n  <appSettings>\n    <add key="shop" value="Bread & butter" />\n  </appSettings>\n</configuration>'},good:{text:'<configuration>\n  <appSettings>\n    <add key="shop" value="Bread &amp; butter" />\n  </appSettings>\n</configuration>'}}
const Pe=[Ae,Me,$e]
var Ne=__nccwpck_require__(6030)
var Ce=__nccwpck_require__(9892)
class Source{text
encoding
#b
#y=null
constructor(e,t,n){this.text=e
this.encoding=t
this.#b=n}range(e){this.#y??=new Ce.q(this.text)
return this.#y.range(e)}encode(e){const t=(0,Ne.lF)(e,this.encoding)
return this.#b.length===0?t:Te.Buffer.concat([this.#b,t])}withReferences(e){return(0,Ne.nW)(e,this.encoding)}}function decodeSource(e){const t=Te.Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const{encoding:n,mark:s}=detect(t)
if(n==="utf-32")return refused(Re,Fe)
const o=t.subarray(s)
const i=declared(o,n)
const r=reconcile(n,s>0,i)
if(typeof r!=="string")return refused(i?.at??Re,r)
const a=(0,Ne.D4)(o,r)
if(typeof a!=="string")return badByte(o,r,a.badByte)
return{ok:true,source:new Source(a,r,t.subarray(0,s))}}function detect(e){const t=e.toString("hex",0,4)
if(/^(?:fffe0000|0000feff|3c000000|0000003c)/.test(t))return{encoding:"utf-32",mark:0}
if(t.startsWith("efbbbf"))return{encoding:"utf-8",mark:3}
if(t.startsWith("fffe"))return{encoding:"utf-16le",mark:2}
if(t.startsWith("feff"))return{encoding:"utf-16be",mark:2}
if(t.startsWith("3c00"))return{encoding:"utf-16le",mark:0}
if(t.startsWith("003c"))return{encoding:"utf-16be",mark:0}
return{encoding:null,mark:0}}function declared(e,t){const n=t==="utf-16le"||t==="utf-16be"
const s=(0,Ne.D4)(firstTag(e),n?t:"iso-8859-1")
if(typeof s!=="string")return null
const o=/^(<\?xml(?=[ \t\r\n])[^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["'])([A-Za-z][\w.-]*)["']/.exec(s)
if(o===null)return null
const[,i="",r=""]=o
const a=i.length
return{name:r,at:new Ce.q(s).range({start:a,end:a+r.length})}}function firstTag(e){const t=e.indexOf(">")
return e.subarray(0,t<0?0:t+2-t%2)}const De={"utf-8":"utf-8","utf-16":"utf-16",unicode:"utf-16","iso-10646-ucs-2":"utf-16","ucs-2":"utf-16","utf-16le":"utf-16le","utf-16be":"utf-16be",unicodefffe:"utf-16be","us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const Ie={utf8:"utf-8",utf_8:"utf-8",utf16:"utf-16",utf_16:"utf-16",cp1252:"windows-1252",windows1252:"windows-1252","win-1252":"windows-1252",iso88591:"iso-8859-1","iso8859-1":"iso-8859-1"}
function reconcile(e,t,n){if(n===null)return e??"utf-8"
const{name:s}=n
const o=s.toLowerCase()
const i=Object.hasOwn(De,o)?De[o]:undefined
if(i===undefined)return unread(s)
if(e==="utf-16le"||e==="utf-16be"){return i==="utf-16"||i===e?e:contradicted(s,"UTF-16")}if(i==="utf-16"||i==="utf-16le"||i==="utf-16be")return notUtf16(s)
return t&&i!=="utf-8"?contradicted(s,"UTF-8 with a byte order mark"):i}function unread(e){const t=e.toLowerCase()
const n=Object.hasOwn(Ie,t)?Ie[t]:undefined
if(n===undefined){return{message:`The XML declaration names the encoding "${cut(e)}", which this action does not read.`,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`There is no encoding of the name "${e}". .NET Framework refuses the whole file: "System does not support '${e}' encoding."`,hint:`Write encoding="${n}".`}}function cut(e){return e.length>40?`${e.slice(0,40)}…`:e}function contradicted(e,t){return{message:`The XML declaration says encoding="${cut(e)}", but the file is saved as ${t}.`,hint:'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".'}}function notUtf16(e){return{message:`The XML declaration says encoding="${e}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,hint:'Write encoding="utf-8".'}}const Fe={message:"The file is saved as UTF-32, which this action does not read.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}
const Re={line:1,column:1,endLine:1,endColumn:1}
function badByte(e,t,n){const s=(0,Ne.D4)(e.subarray(0,n),t)
const{length:o}=typeof s==="string"?s:""
const i=new Ce.q(typeof s==="string"?s:"")
const r=i.range({start:o,end:o})
return refused({...r,endColumn:r.endColumn+1},badByteWords(t))}function badByteWords(e){const t=`Here stands a byte that is no part of any character in ${e.toUpperCase()}, the encoding of this file.`
if(e==="us-ascii"){return{message:t,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`${t} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."}}function refused(e,t){return{ok:false,fault:{at:e,...t}}}const said=(e,t)=>({message:e,hint:t})
const Le={"conflict-marker":said("A conflict marker of git stands here: a merge was committed before it was resolved.","Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."),"forbidden-character":said("The character {name} stands here, which XML cannot hold: a control character, half of a pair, or none at all.","Delete it. It often comes with text that was copied from elsewhere, and most editors do not show it."),ampersand:said('A raw "&" stands here; in XML it begins a reference.','Write &amp; for it, also in a password: the site reads it as a single "&".'),"unknown-entity":said("This reference names an entity that XML does not know.",'Write the character itself, or its number: XML knows &amp; &lt; &gt; &quot; &apos; and numbers such as &#160; alone, not the names of HTML. For a literal "&", write &amp;.'),"reference-not-ended":said('The reference that begins here has no ";".','Add the ";", as in &amp;. For a literal "&", write &amp;.'),"character-reference":said('This character reference is not complete: "&#" wants decimal digits, "&#x" hexadecimal ones, and a ";".','Write it as &#160; or &#xA0;. For a literal "&", write &amp;.'),"forbidden-reference":said("This reference stands for a character that cannot stand in XML 1.0, not even as a reference.","Delete it."),"less-than-in-value":said('A raw "<" stands in the value of "{name}".','Write &lt; for it, also in a password: the site reads it as a single "<".'),"value-not-closed":said('The value of "{name}" has no closing quote.',"Add the quote where the value ends. If the value itself holds that quote, write &quot; (or &apos;) for it."),"value-not-quoted":said("A value in the start tag of <{name}> is not in quotes.","Put it in double quotes."),"curly-quote":said("A typographic quote stands in the start tag of <{name}> where a straight one belongs.","Put the value in straight quotes. A word processor or a web page may have changed them."),"value-missing":said("An attribute in the start tag of <{name}> has no value.",'Give it one, as in name="value". If it is no attribute, look for a surplus quote before it.'),"equals-missing":said('In the start tag of <{name}>, the "=" between the name of an attribute and its value is missing.',"Add it here."),"stray-equals":said('This "=" is one too many: no name stands right before it.',"Delete it."),"attribute-name":said('Here, in the start tag of <{name}>, the name of an attribute, "/>" or ">" has to stand.',"Delete what stands here, or look for a missing or a surplus quote before it. Inside a value, write &quot; for a double quote."),"stray-quote":said("This quote is one too many: the value before it is closed already.","Delete it. If it belongs to the value, move it there, and write &quot; (or &apos;) for it."),"text-after-value":said('The value of "{name}" ends at this quote, and what follows is no attribute.',"If the quote belongs to the value, write &quot; (or &apos;) for it: a backslash or a second quote does not help in XML. Else delete what follows."),"space-missing":said('After the value of "{name}" there has to be a space, "/>" or ">".',"Add the space. If the quote belongs to the value, write &quot; (or &apos;) for it."),"unusual-space":said("What looks like a space here, or does not show at all, is another character, such as a no-break space.","Replace it by an ordinary space, or delete it. It often comes with text that was copied from a web page."),"duplicate-attribute":said('The attribute "{name}" appears twice in this element.',"Keep one of them."),"duplicate-expanded-name":said('The attributes "{name}" and "{other}" have the same name in the same namespace.',"Keep one of them."),"tag-not-closed":said('The start tag of <{name}> has no ">".','Add ">" or "/>" here.'),"comment-in-tag":said("A comment stands inside the start tag of <{name}>.","Move it before or after the element: inside a tag, XML knows no comments."),"end-tag-not-closed":said('The end tag </{name}> has no ">".','Add ">" here.'),"end-tag-backslash":said('An end tag begins with "</", not with a backslash.',"Write </ for it."),"stray-slash":said('A "/" in a start tag has to be followed by ">".','Write "/>" at the end of the element, and quote every value.'),"end-tag-attributes":said("An end tag holds its name alone.","Write </{name}>; attributes belong in the start tag."),"end-tag-self-closed":said('An end tag does not end in "/>".',"Write </{name}>."),mismatch:said("</{name}> does not close <{other}> of line {line}, the element that is open here.","Correct the name of one of the two tags, or delete this one."),"mismatch-letter-case":said("</{name}> does not close <{other}> of line {line}: upper and lower case count.","Write both names in the same way."),"never-closed":said("</{name}> stands here while <{other}> of line {line} inside it is still open.",'Add </{other}> before this tag, where the element ends, or end its start tag with "/>" if it is empty.'),"end-tag-surplus":said("There is no open element that </{name}> could close: the one of line {line} is closed already.",'Delete this tag. An element that ends in "/>" has no end tag.'),"end-tag-alone":said("There is no open element that </{name}> could close.",'Delete it, or add the start tag. An element that ends in "/>" is closed already.'),"element-not-closed":said("The file ends, and <{name}> of line {line} is still open.","Add </{name}> where the element ends. If the file was cut off, restore it from git."),"space-after-less-than":said('White space stands between "<" and the name.','Delete the white space; for a literal "<", write &lt;.'),"raw-less-than":said('A raw "<" stands here that begins no tag.','Write &lt; for a literal "<".'),"cdata-end-in-text":said('"]]>" stands in text outside of a CDATA section.',"Write ]]&gt; for it."),"comment-not-closed":said("The comment that begins here has no end.","Add --\x3e where the comment ends."),"comment-hyphens":said('"--" stands inside a comment.',"Inside a comment, put a space between hyphens; end it with --\x3e alone."),"comment-nested":said("A comment begins inside a comment.","Delete the inner \x3c!-- and --\x3e, or end the outer comment before it: comments do not nest."),"comment-end":said("White space stands inside the end of a comment.","Write --\x3e without white space in it."),"comment-start":said("A comment has to begin with \x3c!--.","Write \x3c!-- with two hyphens."),"cdata-not-closed":said("The CDATA section that begins here has no end.","Add ]]> where it ends."),"cdata-start":said("A CDATA section has to begin with <![CDATA[, in capitals.","Write <![CDATA[ without white space."),"cdata-outside":said("A CDATA section stands outside of the root element.","Delete it, or move it into an element."),"markup-declaration":said('"<!" begins no comment, CDATA section or DOCTYPE here.','Comments begin with \x3c!--; DOCTYPE is written in capitals. For a literal "<", write &lt;.'),"doctype-misplaced":said("A DOCTYPE may stand once, and before the root element only.","Delete it; a web.config needs none."),doctype:said("The DOCTYPE is not well-formed.","Delete it; a web.config needs none, and .NET Framework takes references to its entities literally."),"declared-entities":said("With its DOCTYPE, this file is not well-formed.","Delete the DOCTYPE, and write the values themselves in place of its entities."),"instruction-not-closed":said("The processing instruction that begins here has no end.","Add ?> where it ends."),"instruction-name":said('A processing instruction needs a name right after "<?", without a colon, and white space after the name.',"Delete it; .NET Framework refuses processing instructions in a web.config."),"declaration-not-first":said("The XML declaration is not at the start of the file: something stands before it.","Delete what stands before <?xml: white space, an empty line, a comment, or a second byte order mark."),"declaration-letter-case":said("The XML declaration is written with <?xml, in lower case.",'Write <?xml version="1.0" encoding="utf-8"?>.'),declaration:said("The XML declaration is malformed: it holds version, encoding and standalone, in this order, in quotes.",'Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-version":said('The XML declaration has to begin with version="1.0".','Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-encoding":said("The XML declaration gives no usable name of an encoding.",'Write encoding="utf-8", or the encoding in which the file is saved.'),"declaration-standalone":said('In the XML declaration, standalone is "yes" or "no".',"Delete it; a web.config does not need it."),"root-missing":said("There is no root element: the file is empty, or holds comments only.","Restore the file from git."),"second-root":said("A second root element begins here: <{name}>. The root, <{other}>, ended in line {line}.","A file has one root: delete one of the two, or move this element into the other."),"root-closed-early":said("The root, <{name}>, ends here, but more elements follow from line {line}.",'The file has </{name}> once more below: delete this end tag, or write ">" for "/>".'),"text-after-root":said("Text stands after the end of the root element.","Delete it, or move it into the root. Look for an end tag too many above."),"text-before-root":said("Text stands before the root element.","Delete it. Nothing but white space and comments may stand here."),"second-mark":said("A second byte order mark (U+FEFF) stands at the start of the file.",'Delete it: save the file once "without BOM" in an editor, then again as it should be.'),"qualified-name":said('The name "{name}" is not a name with at most one prefix.',"Use one colon at most, with a name on either side."),"undeclared-prefix":said('The prefix "{name}" is declared nowhere.','Declare it with xmlns:{name}="…" on this element or above, or delete the prefix. An attribute such as xdt:Transform belongs in a transform file.'),"reserved-prefix":said("The prefixes xml and xmlns, and their namespaces, are reserved.","Choose another prefix."),"empty-namespace":said("A prefix cannot be declared with an empty namespace.","Give the namespace a name, or delete the declaration.")}
class FaultError extends Error{fault
constructor(e){super(e.message)
this.fault=e}}function fault(e,t,{name:n="",other:s="",line:o=0}={}){const fill=e=>e.replaceAll("{name}",()=>fault_cut(n)).replaceAll("{other}",()=>fault_cut(s)).replaceAll("{line}",String(o))
const{message:i,hint:r}=Le[e]
const{start:a,end:c}=t
return{kind:e,start:a,end:Math.max(a,c),message:fill(i),hint:fill(r)}}function fault_refuse(e,[t,n],s={}){throw new FaultError(fault(e,{start:t,end:n},s))}function fault_cut(e){return e.length>60?`${Array.from(e.slice(0,120)).slice(0,60).join("")}…`:e}const qe=/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m
const We=/^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/gm
function conflictMarker(e,t){if(!qe.test(e))return null
We.lastIndex=0
const n=We.exec(e)
if(n===null||n.index>spaceEndAt(e,t))return null
return fault("conflict-marker",{start:n.index,end:n.index+7})}const je={start:1,end:2,next:3,parent:4,nameEnd:5,startTagEnd:6,endTagStart:7}
const Be=0
const Ue=["text","cdata","comment","instruction","reference","doctype"]
const Ge=12
const He=1<<Ge
const ze=4
class Table{#v=[]
#k=new Int32Array(0)
#S=0
get rows(){return this.#S}add([e,t,n,s]){const o=this.#S
const i=cellOf(o,0)
if(i===0){this.#k=new Int32Array(He*ze)
this.#v.push(this.#k)}this.#S+=1
const r=this.#k
r[i]=e
r[i+1]=t
r[i+2]=n
r[i+3]=s
return o}get(e,t){return this.#v[e>>Ge]?.[cellOf(e,t)]??0}set(e,t,n){const s=this.#v[e>>Ge]
if(s!==undefined)s[cellOf(e,t)]=n}}function cellOf(e,t){return(e&He-1)*ze+t}class FlatTree{#x=new Table
#T=new Table
get rows(){return this.#x.rows}openElement(e,t,n){return this.#x.add([this.#T.add([e,n,0,0]),t,0,0])}closeStartTag(e,t){this.#_(e,je.startTagEnd,t)}closeElement(e,t,n){this.#_(e,je.endTagStart,t)
this.#x.set(e,je.end,n)
this.#x.set(e,je.next,this.#x.rows)}addMisc(e,{start:t,end:n}){this.#x.add([-1-Ue.indexOf(e),t,n,this.#x.rows+1])}node(e,t){if(t<ze)return this.#x.get(e,t)
return this.#T.get(this.#x.get(e,Be),t-ze)}kind(e){return Ue[-1-this.#x.get(e,Be)]??"element"}children(e){const t=[]
const n=e<0?this.#x.rows:this.node(e,je.next)
for(let s=e+1;s<n;s=this.node(s,je.next))t.push(s)
return t}#_(e,t,n){this.#T.set(this.#x.get(e,Be),t-ze,n)}}function consumeComment(e,t){const n=e.text.indexOf("--",t+4)
if(n<0)fault_refuse("comment-not-closed",[t,t+4])
if(e.at(n+2)===">")return n+3
if(e.startsWith("<!",n-2))refuseNested(e,t,n-2)
const s=e.text.slice(n+2,n+40).trimStart()
fault_refuse(s.startsWith(">")?"comment-end":"comment-hyphens",[n,n+2])}function refuseNested(e,t,n){const{text:s}=e
const o=s.indexOf("--\x3e",n+4)
const i=o<0?-1:s.indexOf("--\x3e",o+3)
const r=s.indexOf("\x3c!--",n+4)
const a=i>=0&&(r<0||i<r)
fault_refuse(a?"comment-nested":"comment-not-closed",a?[n,n+4]:[t,t+4])}function consumeCdata(e,t){const n=e.cdataEnd.next(t)
if(n===e.end)fault_refuse("cdata-not-closed",[t,t+9])
return n+3}function consumeInstruction(e,t){const n=nameEndAt(e.text,t+2)
const s=e.text.slice(t+2,n)
if(s==="xml")fault_refuse("declaration-not-first",[t,n])
if(s.toLowerCase()==="xml")fault_refuse("declaration-letter-case",[t,n])
const o=isSpace(e.text.charCodeAt(n))||e.startsWith("?>",n)
if(s===""||s.includes(":")||!o)fault_refuse("instruction-name",[t,n])
const i=e.text.indexOf("?>",n)
if(i<0)fault_refuse("instruction-not-closed",[t,n])
return i+2}const Ve="[ \\t\\r\\n]"
const Xe=new RegExp(`<\\?xml${Ve}+version${Ve}*=${Ve}*(["'])1\\.[0-9]+\\1`,"y")
const Ke=new RegExp(`${Ve}+encoding${Ve}*=${Ve}*(["'])([A-Za-z][A-Za-z0-9._-]*)\\1`,"y")
const Je=new RegExp(`${Ve}+standalone${Ve}*=${Ve}*(["'])(?:yes|no)\\1`,"y")
const Ye=new RegExp(`${Ve}*\\?>`,"y")
function consumeDeclaration(e){let t=0
const accept=n=>{n.lastIndex=t
const s=n.exec(e.text)
t+=s?.[0].length??0
return s!==null}
const missing=n=>new RegExp(`^${Ve}*${n}`).test(e.text.slice(t,t+40))
if(!accept(Xe))refuseVersion(e)
if(!accept(Ke)&&missing("encoding"))refuseAfterSpace(e,t,"declaration-encoding")
if(!accept(Je)&&missing("standalone")){refuseAfterSpace(e,t,"declaration-standalone")}if(!accept(Ye))refuseAfterSpace(e,t,"declaration")
return t}function consumeDoctype(e,t){let n=0
for(let s=t+9;s<e.end;s+=1){const t=e.at(s)
if(t==='"'||t==="'"){s=closing(e,s+1,t)??e.end}else if(e.startsWith("\x3c!--",s)){s=consumeComment(e,s)-1}else if(e.startsWith("<?",s)){s=(closing(e,s+2,"?>")??e.end)+1}else if(t==="["||t==="<"){n+=1}else if(t==="]"){n-=1}else if(t===">"){if(n===0)return s+1
n-=1}}fault_refuse("doctype",[t,t+9])}function closing(e,t,n){const s=e.text.indexOf(n,t)
return s<0?null:s}function refuseVersion(e){const t=new RegExp(`^<\\?xml${Ve}+(?:version${Ve}*=${Ve}*["']?)?`)
const n=t.exec(e.text)?.[0].length??5
fault_refuse("declaration-version",[n,n+1])}function refuseAfterSpace(e,t,n){const s=spaceEndAt(e.text,t)
const o=e.text.slice(s,s+100)
const i=/^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(o)?.[0].length??0
const r=s>t?s+i:s
fault_refuse(n,[r,r+1])}const Qe={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}
function decodeAttribute(e){if(!e.includes("&"))return{value:e,hasEntityReference:false}
let t=false
const n=e.replaceAll(/&([^&;]*);/g,(e,n)=>{if(n.startsWith("#"))return String.fromCodePoint(codePointOf(n))
const s=Object.hasOwn(Qe,n)?Qe[n]:undefined
t||=s===undefined
return s??e})
return{value:n,hasEntityReference:t}}function attributeValue(e){return e===null?null:decodeAttribute(e.raw).value}function codePointOf(e){return e.startsWith("#x")?Number.parseInt(e.slice(2),16):Number(e.slice(1))}const Ze="http://www.w3.org/XML/1998/namespace"
const et="http://www.w3.org/2000/xmlns/"
const tt=[]
class NamespaceScope{#O=new Map([["xml",[Ze]]])
#E=[]
#A
constructor(e){this.#A=e.lenient}enter(e){const{text:t,start:n,nameEnd:s,attributes:o}=e
const i=o.map(e=>t.slice(e.start,e.nameEnd))
refuseDuplicates(i,o)
this.#M(e,i)
this.#$(t.slice(n+1,s),[n+1,s])
if(i.some(e=>e.includes(":")))this.#P(i,o)}enterPlain(){this.#E.push(tt)}leave(){for(const e of this.#E.pop()??[])this.#O.get(e)?.pop()}#M({text:e,attributes:t},n){if(!n.some(e=>e.startsWith("xmlns"))){this.#E.push(tt)
return}const s=[]
t.forEach((t,o)=>{const i=n[o]??""
if(i!=="xmlns"&&!i.startsWith("xmlns:"))return
const r=i.slice(6)
const a=decodeAttribute(e.slice(t.valueStart,t.valueEnd)).value
refuseDeclaration(r,a,t)
if(r==="")return
s.push(r)
const c=this.#O.get(r)
if(c===undefined)this.#O.set(r,[a])
else c.push(a)})
this.#E.push(s)}#$(e,t){const n=e.indexOf(":")
if(n<0)return null
const s=e.slice(0,n)
if(!isQualified(e,n))fault_refuse("qualified-name",t,{name:e})
if(s==="xmlns")fault_refuse("reserved-prefix",t)
const o=this.#O.get(s)?.at(-1)
if(o!==undefined)return o
if(this.#A)return null
fault_refuse("undeclared-prefix",t,{name:s})}#P(e,t){const n=new Map
t.forEach(({start:t,nameEnd:s},o)=>{const i=e[o]??""
if(i.startsWith("xmlns:")||i==="xmlns")return
const r=this.#$(i,[t,s])
if(r===null)return
const a=`${r} ${i.slice(i.indexOf(":")+1)}`
const c=n.get(a)
if(c!==undefined){fault_refuse("duplicate-expanded-name",[t,s],{name:i,other:c})}n.set(a,i)})}}function refuseDuplicates(e,t){if(e.length<2)return
const n=new Set
t.forEach(({start:t,nameEnd:s},o)=>{const i=e[o]??""
if(n.has(i))fault_refuse("duplicate-attribute",[t,s],{name:i})
n.add(i)})}function refuseDeclaration(e,t,n){const s=[n.start,n.nameEnd]
if(e.includes(":")||e!==""&&!isNameStart(e.codePointAt(0)??0)){fault_refuse("qualified-name",s,{name:`xmlns:${e}`})}if(n.nameEnd-n.start===6){fault_refuse("qualified-name",s,{name:"xmlns:"})}const o=e==="xmlns"||e==="xml"!==(t===Ze)||t===et
if(o)fault_refuse("reserved-prefix",s)
if(e!==""&&t==="")fault_refuse("empty-namespace",s)}function isQualified(e,t){const n=e.codePointAt(t+1)
return t>0&&!e.includes(":",t+1)&&n!==undefined&&isNameStart(n)}class Finder{#N
#C
#D=0
#I=-1
constructor(e,t){this.#N=e
this.#C=t}next(e){if(this.#I<e||e<this.#D){const t=this.#N.indexOf(this.#C,e)
this.#I=t<0?this.#N.length:t
this.#D=e}return this.#I}}class Reader{text
lessThan
ampersand
cdataEnd
constructor(e){this.text=e
this.lessThan=new Finder(e,"<")
this.ampersand=new Finder(e,"&")
this.cdataEnd=new Finder(e,"]]>")}get end(){return this.text.length}at(e){return this.text.charAt(e)}startsWith(e,t){return this.text.startsWith(e,t)}}function lineOf(e,t){return new Ce.q(e.slice(0,t)).count}function shownName(e,t,n){const s=e.startsWith("</",t)
const o=e.slice(t+(s?2:1),n)
const i=s?`<${o}`:`</${o}>`
return beginsLine(e,t)||e.includes(i)?o:"…"}function beginsLine(e,t){let n=t-1
while(n>=0&&" \t".includes(e.charAt(n)))n-=1
return n<0||"\r\n".includes(e.charAt(n))}function refuseMismatch(e){const{text:t,tree:n,span:s,name:o,open:i,closed:r}=e
const a=n.node(i,je.start)
const c=n.node(i,je.nameEnd)
const l=shownName(t,a,c)
const u=lineOf(t,a)
if(isOpenFurtherOut(e)){fault_refuse("never-closed",[s.start,s.end],{name:o,other:l,line:u})}if(r!==null&&n.node(r,je.parent)===i&&nameOf(e,r)===o){const e=lineOf(t,n.node(r,je.start))
fault_refuse("end-tag-surplus",[s.start,s.end],{name:o,line:e})}const d=o.toLowerCase()===nameOf(e,i).toLowerCase()?"mismatch-letter-case":"mismatch"
const f=shownName(t,s.start,s.end)
fault_refuse(d,[s.start,s.end],{name:f,other:l,line:u})}function isOpenFurtherOut(e){let t=e.tree.node(e.open,je.parent)
while(t>=0&&nameOf(e,t)!==e.name)t=e.tree.node(t,je.parent)
return t>=0}function nameOf({text:e,tree:t},n){return e.slice(t.node(n,je.start)+1,t.node(n,je.nameEnd))}const nt=String.raw`[ \t\r\n]`
const st="[A-Za-z_][A-Za-z0-9_.-]*"
const ot=8
const it=8
const valueIn=e=>{const t=`[^<&${e}]*`
const n=`(?:&(?:amp|lt|gt|quot|apos);${t}){0,${ot}}`
return e+t+n+e}
const rt=`${nt}+(?!xmlns)(${st})=(?:${valueIn('"')}|${valueIn("'")})(?![^<]*${nt}\\1=)`
const ct=new RegExp(`<${st}(?:${rt}){0,${it}}${nt}*/?>`,"y")
function plainTagEndAt(e,t){ct.lastIndex=t
return ct.test(e)?ct.lastIndex:null}const lt=new RegExp(`(${nt}+)([^= \\t\\r\\n/>]+)(${nt}*=${nt}*)(?:"[^"]*"|'[^']*')`,"y")
function attributesFrom(e,t){const n=[]
lt.lastIndex=t
let s=t
for(let t=lt.exec(e);t!==null;t=lt.exec(e)){const[,e="",o="",i=""]=t
const r=s+e.length
const a=r+o.length
s=lt.lastIndex
n.push({start:r,nameEnd:a,valueStart:a+i.length+1,valueEnd:s-1})}return n}const ut=new Set(["amp","lt","gt","quot","apos"])
function consumeReference(e,t,n){if(e.at(t+1)==="#")return consumeCharacterReference(e,t)
const s=t+1
const o=nameEndAt(e.text,s)
const i=e.text.slice(s,o)
if(i===""||e.at(o)!==";"){fault_refuse(ut.has(i)?"reference-not-ended":"ampersand",[t,t+1])}if(!ut.has(i)&&!(n.declaredEntities&&!i.includes(":"))){fault_refuse("unknown-entity",[t,o+1])}return o+1}const dt=/&#(?:0*([0-9]{1,10})|x0*([0-9a-fA-F]{1,10}));/y
function consumeCharacterReference(e,t){dt.lastIndex=t
const n=dt.exec(e.text)
if(n===null){fault_refuse("character-reference",[t,t+2])}const s=t+n[0].length
const[,o,i]=n
const r=o===undefined?Number.parseInt(i??"",16):Number(o)
if(!isAllowed(r))fault_refuse("forbidden-reference",[t,s])
return s}function refusePart(e,t,{offset:n,separated:s}){const{reader:o}=e
refuseUnusualSpace(o,n)
if(t!==null){refuseQuoteTooFew(e,t)
refuseStrayQuote(o,n)
refuseQuoteTooMany(o,t)
if(!s)refuseUnseparated(o,t,n)}const i=o.at(n)
if(i==="/")fault_refuse("stray-slash",[n,n+1])
if(i==="=")fault_refuse("stray-equals",[n,n+1])
fault_refuse("attribute-name",[n,n+1],{name:elementName(e)})}function refuseUnfinished(e,t,n){const{reader:s,nameEnd:o}=e
if(t!==null)refuseQuoteTooFew(e,t)
const i=elementName(e)
if(s.startsWith("\x3c!--",n))fault_refuse("comment-in-tag",[n,n+4],{name:i})
const r=t===null?o:t.valueEnd+1
fault_refuse("tag-not-closed",[r,r],{name:i})}function refuseUnquoted(e,t,{start:n,nameEnd:s,equals:o,open:i}){const{reader:r}=e
refuseUnusualSpace(r,i)
if(t!==null){refuseQuoteTooFew(e,t)
refuseQuoteTooMany(r,t)}const a=elementName(e)
const c=r.at(i)
if(c!==""&&"“”„‟‘’‚‛«»".includes(c)){fault_refuse("curly-quote",[i,i+1],{name:a})}if(i===o){const e=c==='"'||c==="'"
if(e)fault_refuse("equals-missing",[s,i+1],{name:a})
fault_refuse("value-missing",[n,s],{name:a})}if(c==="=")fault_refuse("stray-equals",[i,i+1])
if(c===""||"/><".includes(c))fault_refuse("value-missing",[n,i],{name:a})
fault_refuse("value-not-quoted",[i,i+1],{name:a})}function refuseValue(e,{start:t,open:n,found:s,lessThan:o}){const{text:i}=e.reader
if(s!==null&&closesValue(i,n,s)){const e=i.slice(t,nameEndAt(i,t))
fault_refuse("less-than-in-value",[o,o+1],{name:e})}refuseOpenValue(e,{start:t,open:n,end:o})}function closesValue(e,t,n){const s=n+1===e.length||" \t\r\n/>?".includes(e.charAt(n+1))
return s&&!endsInName(e,t+1,n)}function refuseOpenValue(e,{start:t,open:n,end:s}){const{text:o}=e.reader
const i=o.charAt(n)==='"'?/[“”„‟]/:/[‘’‚‛]/
const r=o.slice(n+1,s).search(i)
if(r>=0){const t=n+1+r
fault_refuse("curly-quote",[t,t+1],{name:elementName(e)})}const a=o.slice(t,nameEndAt(o,t))
fault_refuse("value-not-closed",[n,n+1],{name:a})}function refuseQuoteTooFew(e,{start:t,valueStart:n,valueEnd:s}){if(!endsInName(e.reader.text,n,s))return
refuseOpenValue(e,{start:t,open:n-1,end:s})}function refuseQuoteTooMany(e,t){const{text:n}=e
const{start:s,nameEnd:o,valueEnd:i}=t
const r=n.slice(i+1,tagEnd(e,i+1))
const a=r.split(n.charAt(i)).length-1
if(a%2===0)return
fault_refuse("text-after-value",[i,i+1],{name:n.slice(s,o)})}function endsInName(e,t,n){const s=e.slice(Math.max(t,n-200),n)
return/[ \t\r\n][^ \t\r\n=<>"']+[ \t\r\n]*=[ \t\r\n]*$/.test(s)}function tagEnd(e,t){const n=e.text.indexOf(">",t)
const s=e.lessThan.next(t)
return n<0?s:Math.min(n,s)}function refuseStrayQuote(e,t){const n=e.at(t)==='"'||e.at(t)==="'"
const s=e.at(t+1)
const o=s===""||" \t\r\n/><".includes(s)
if(n&&o)fault_refuse("stray-quote",[t,t+1])}function refuseUnseparated({text:e},t,n){const{start:s,nameEnd:o,valueEnd:i}=t
const r=nameEndAt(e,n)
const a=r>n&&/^[ \t\r\n]*=/.test(e.slice(r,r+200))
const c=a?"space-missing":"text-after-value"
fault_refuse(c,[a?n:i,n+1],{name:e.slice(s,o)})}function refuseUnusualSpace(e,t){if(isUnusualSpace(e.at(t)))fault_refuse("unusual-space",[t,t+1])}function isUnusualSpace(e){return/[\s\x85\u200b\u2060]/.test(e)&&!isSpace(e.charCodeAt(0))}function elementName({reader:e,start:t,nameEnd:n}){return shownName(e.text,t,n)}function nextPart(e,t){const{reader:n}=e
const s=t===null?e.nameEnd:t.valueEnd+1
const o=spaceEndAt(n.text,s)
const i=n.at(o)
if(i===">")return{kind:"end",end:o+1}
if(i==="/"&&n.at(o+1)===">"){return{kind:"end",end:o+2}}if(o===n.end||i==="<")refuseUnfinished(e,t,o)
const r=o>s
const a=nameEndAt(n.text,o)
if(!r||a===o)refusePart(e,t,{offset:o,separated:r})
return{kind:"attribute",spans:consumeAttribute(e,t,{start:o,nameEnd:a})}}function consumeAttribute(e,t,{start:n,nameEnd:s}){const{reader:o}=e
const i=spaceEndAt(o.text,s)
const r=o.at(i)==="="?spaceEndAt(o.text,i+1):i
const a=o.at(r)
if(r===i||a!=='"'&&a!=="'"){refuseUnquoted(e,t,{start:n,nameEnd:s,equals:i,open:r})}const c={start:n,nameEnd:s,valueStart:r+1,valueEnd:closingQuote(e,n,r)}
judgeReferences(e,c.valueStart,c.valueEnd)
return c}function closingQuote(e,t,n){const{reader:s}=e
const o=s.text.indexOf(s.at(n),n+1)
const i=s.lessThan.next(n+1)
if(o>=0&&o<i)return o
if(o>=0&&closesValue(s.text,n,o)){judgeReferences(e,n+1,i)}refuseValue(e,{start:t,open:n,found:o<0?null:o,lessThan:i})}function judgeReferences({reader:e,rules:t},n,s){let o=e.ampersand.next(n)
while(o<s){const n=consumeReference(e,o,t)
if(n>s)fault_refuse("ampersand",[o,o+1])
o=e.ampersand.next(n)}}class XmlElement{kind="element"
#F
#R
#L=null
#x=null
constructor(e,t){this.#F=e
this.#R=t}get start(){return this.#q(je.start)}get end(){return this.#q(je.end)}get nameEnd(){return this.#q(je.nameEnd)}get name(){return this.#F.text.slice(this.start+1,this.nameEnd)}get startTagEnd(){return this.#q(je.startTagEnd)}get endTagStart(){return this.#q(je.endTagStart)}get selfClosed(){return this.endTagStart===this.end}get parent(){const e=this.#q(je.parent)
return e<0?null:this.#F.elementAt(e)}get attributes(){this.#L??=this.#F.attributesAt(this.#R)
return this.#L}get nodes(){this.#x??=this.#F.childrenAt(this.#R)
return this.#x}get children(){return this.nodes.filter(e=>e.kind==="element")}attribute(e){return this.attributes.find(t=>t.name===e)??null}#q(e){return this.#F.flat.node(this.#R,e)}}class XmlDocument{text
flat
#T=new Map
constructor(e,t){this.text=e
this.flat=t}get root(){const e=this.nodes.find(e=>e.kind==="element")
if(e===undefined)throw new RangeError("A well-formed document has a root element")
return e}get nodes(){return this.childrenAt(-1)}get doctype(){return this.nodes.filter(e=>e.kind!=="element").find(({kind:e})=>e==="doctype")??null}elementAt(e){const t=this.#T.get(e)
if(t!==undefined)return t
const n=new XmlElement(this,e)
this.#T.set(e,n)
return n}childrenAt(e){return this.flat.children(e).map(e=>{const t=this.flat.kind(e)
if(t==="element")return this.elementAt(e)
return{kind:t,start:this.flat.node(e,je.start),end:this.flat.node(e,je.end)}})}attributesAt(e){return attributesFrom(this.text,this.flat.node(e,je.nameEnd)).map(({start:e,nameEnd:t,valueStart:n,valueEnd:s})=>({name:this.text.slice(e,t),start:e,nameEnd:t,quote:this.text.charAt(s)==="'"?"'":'"',valueStart:n,valueEnd:s,raw:this.text.slice(n,s),end:s+1}))}}function scan(e){const t=forbiddenCharacter(e)
const n=new Scanner(e)
try{const s=n.scan()
if(t===null)return{ok:true,document:s}
return{ok:false,fault:forbiddenFault(e,t)}}catch(s){if(!(s instanceof FaultError))throw s
const o=t!==null&&t<=s.fault.start?forbiddenFault(e,t):s.fault
return{ok:false,fault:conflictMarker(e,Math.max(n.offset,o.end))??o}}}function forbiddenFault(e,t){const n=codePointName(e.charCodeAt(t))
return fault("forbidden-character",{start:t,end:t+1},{name:n})}class Scanner{#W
#j=new FlatTree
#B=0
#U=-1
#G=null
#H=null
#z=false
#V=new NamespaceScope({lenient:false})
constructor(e){this.#W=new Reader(e)}get offset(){return this.#B}scan(){const e=this.#W
if(e.startsWith("<?xml",0)&&nameEndAt(e.text,2)===5){this.#B=consumeDeclaration(e)}while(this.#B<e.end){if(e.at(this.#B)==="<")this.#X()
else this.#K()}if(this.#U>=0)this.#J()
if(this.#G===null)fault_refuse("root-missing",[0,0])
return new XmlDocument(e.text,this.#j)}#X(){const e=this.#B
const t=this.#W
const n=t.at(e+1)
if(n==="/")this.#Y(e)
else if(n==="?")this.#Q("instruction",consumeInstruction(t,e))
else if(n==="!")this.#Z(e)
else this.#ee(e)}#te(e){const t=this.#W.text.slice(e+1,e+40)
const n=/^\/?[ \t\r\n]+[/!?]?[A-Za-z]/.test(t)
if(n)fault_refuse("space-after-less-than",[e,e+1])
if(/^\\[A-Za-z]/.test(t))fault_refuse("end-tag-backslash",[e,e+2])
if(t.startsWith("--"))fault_refuse("comment-start",[e,e+1])
fault_refuse("raw-less-than",[e,e+1])}#Z(e){const t=this.#W
if(t.startsWith("\x3c!--",e)){this.#Q("comment",consumeComment(t,e))}else if(t.startsWith("<![CDATA[",e)){if(this.#U<0)fault_refuse("cdata-outside",[e,e+9])
this.#Q("cdata",consumeCdata(t,e))}else if(t.startsWith("<!DOCTYPE",e)){if(this.#G!==null||this.#z)fault_refuse("doctype-misplaced",[e,e+9])
this.#z=true
this.#V=new NamespaceScope({lenient:true})
this.#Q("doctype",consumeDoctype(t,e))}else if(t.startsWith("<![",e)){fault_refuse("cdata-start",[e,e+3])}else{const n=/^<! *[-–—]/.test(t.text.slice(e,e+20))
fault_refuse(n?"comment-start":"markup-declaration",[e,e+2])}}#Q(e,t){this.#j.addMisc(e,{start:this.#B,end:t})
this.#B=t}#ee(e){const t=this.#W
const n=nameEndAt(t.text,e+1)
if(n===e+1)this.#te(e)
if(this.#U<0&&this.#G!==null)this.#ne(e,n)
const s=this.#j.openElement(this.#U,e,n)
const o=plainTagEndAt(t.text,e)
const i=o??this.#se(e,n)
if(o!==null)this.#V.enterPlain()
this.#j.closeStartTag(s,i)
this.#G??=s
if(t.at(i-2)==="/")this.#oe(s,i,i)
else this.#U=s
this.#B=i}#se(e,t){const n=this.#W
const s={reader:n,start:e,nameEnd:t,rules:{declaredEntities:this.#z}}
const o=[]
let i=nextPart(s,null)
while(i.kind==="attribute"){o.push(i.spans)
i=nextPart(s,i.spans)}this.#V.enter({text:n.text,start:e,nameEnd:t,attributes:o})
return i.end}#oe(e,t,n){this.#j.closeElement(e,t,n)
this.#H=e
this.#V.leave()}#Y(e){const t=this.#W
const n=nameEndAt(t.text,e+2)
const s=t.text.slice(e+2,n)
if(s==="")this.#te(e)
if(this.#U<0){fault_refuse("end-tag-alone",[e,n],{name:shownName(t.text,e,n)})}if(s!==this.#ie(this.#U)){const o={start:e,end:n}
const i={text:t.text,tree:this.#j,open:this.#U,closed:this.#H}
refuseMismatch({...i,span:o,name:s})}const o=spaceEndAt(t.text,n)
if(t.at(o)!==">")this.#re(n,o,s)
this.#oe(this.#U,e,o+1)
this.#U=this.#j.node(this.#U,je.parent)
this.#B=o+1}#re(e,t,n){const s=this.#W.at(t)
if(s===""||s==="<")fault_refuse("end-tag-not-closed",[e,e],{name:n})
const o=s==="/"?"end-tag-self-closed":"end-tag-attributes"
fault_refuse(o,[t,t+1],{name:n})}#ne(e,t){const{text:n}=this.#W
const s=this.#G??0
const o=n.slice(e+1,t)
const i=this.#ie(s)
const r=this.#j.node(s,je.end)
if(o!==i&&n.includes(`</${i}`,e)){const t=Math.min(this.#j.node(s,je.endTagStart),r-2)
fault_refuse("root-closed-early",[t,r],{name:i,line:lineOf(n,e)})}const a=lineOf(n,r)
const c=shownName(n,e,t)
fault_refuse("second-root",[e,t],{name:c,other:i,line:a})}#J(){const e=this.#j.node(this.#U,je.start)
const t=this.#j.node(this.#U,je.nameEnd)
const n=shownName(this.#W.text,e,t)
let s=this.#W.end
while(isSpace(this.#W.text.charCodeAt(s-1)))s-=1
const o=lineOf(this.#W.text,e)
fault_refuse("element-not-closed",[s,s],{name:n,line:o})}#K(){const e=this.#W
const t=this.#B
const n=spaceEndAt(e.text,t)
if(e.at(n)==="<"){this.#B=n
return}const s=Math.min(e.lessThan.next(t),e.ampersand.next(t))
const o=e.cdataEnd.next(t)
if(this.#U<0&&(n<s||e.at(s)==="&"))this.#ae(n)
if(o<s)fault_refuse("cdata-end-in-text",[o,o+3])
if(n<s)this.#j.addMisc("text",{start:t,end:s})
this.#B=s
if(e.at(s)==="&")this.#ce(s)}#ce(e){const t=consumeReference(this.#W,e,{declaredEntities:this.#z})
this.#j.addMisc("reference",{start:e,end:t})
this.#B=t}#ae(e){if(e===0&&this.#W.at(0)==="\ufeff")fault_refuse("second-mark",[0,1])
if(isUnusualSpace(this.#W.at(e)))fault_refuse("unusual-space",[e,e+1])
fault_refuse(this.#G===null?"text-before-root":"text-after-root",[e,e+1])}#ie(e){const t=this.#j.node(e,je.start)+1
return this.#W.text.slice(t,this.#j.node(e,je.nameEnd))}}async function readXml(e){const t=scan(e)
if(!t.ok||t.document.doctype===null)return t
const{parseXmlDocument:n}=await __nccwpck_require__.e(65).then(__nccwpck_require__.bind(__nccwpck_require__,4065))
try{n(e)
return t}catch(n){return{ok:false,fault:secondOpinion(e,n,t.document.doctype)}}}function secondOpinion(e,t,n){const s=t instanceof Error?/[Aa]t line (\d+), character (\d+)/.exec(t.message):null
if(s===null)return fault("declared-entities",n)
const o=offsetOf(e,Number(s[1]),Number(s[2]))
const i=o>=n.start&&o<n.end
return fault(i?"doctype":"declared-entities",{start:o,end:o+1})}function offsetOf(e,t,n){let s=0
for(const n of e.matchAll(/\r\n|\r|\n/g)){if(t<=1)break
t-=1
s=n.index+n[0].length}const o=Array.from(e.slice(s,s+2*n)).slice(0,n-1)
return Math.min(s+o.join("").length,e.length)}async function openXml(e){const t=decodeSource(e.bytes)
if(!t.ok){const{at:e,message:n,hint:s}=t.fault
return{ok:false,finding:open_refused(Me,{at:e,message:n,hint:s})}}const{source:n}=t
const s=await readXml(n.text)
if(!s.ok){const{message:e,hint:t}=s.fault
const o=n.range(s.fault)
return{ok:false,finding:open_refused($e,{at:o,message:e,hint:t})}}return{ok:true,file:{...e,source:n,document:s.document}}}function open_refused({id:e,level:t},n){return{rule:e,level:t,severity:"error",...n}}async function plan(e,t){const n=Object.keys(t.settings).length>0
const s=e.structure(t,locateAsIs)
if(verdictOf(s)==="file")return planned(e,s)
if(!n){return planned(e,[...s,...e.result(t,locateAsIs)])}if(!e.injectable)return planned(e,s)
const o=e.obstacles(t,locateAsIs)
if(o.length>0)return planned(e,[...s,...o])
return planInjection(e,t)}async function planInjection(e,t){const n=e.inject(t.settings)
const s=await edit(n)
const o=e.with(s)
const i=locateBefore(n,s)
const r=[...o.structure(t,i),...o.result(t,i)]
if(verdictOf(r)==="ok")await readBack(o,n)
const{changes:a,file:c,edits:l}=n
const u=t.mode==="inject"&&l.length>0?{path:c.path,before:c.bytes,after:s.bytes}:null
const placeOf=e=>o.placeOf(e,i)
return{...planned(o,r),placeOf:placeOf,changes:a,write:u}}async function readBack(e,{file:t,expected:n}){const s=await e.misread(n)
if(s.length===0)return
throw new Error(`After the edit, ${s.join(", ")} in ${JSON.stringify(t.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`)}function planned(e,t){const n=verdictOf(t)
const s=n==="ok"?e.effective:null
const placeOf=t=>e.placeOf(t,locateAsIs)
return{findings:worstFirst(t),verdict:n,effective:s,placeOf:placeOf,changes:[],write:null}}async function edit({file:e,edits:t}){if(t.length===0)return e
const n=e.source.encode(applyEdits(e.source.text,t))
const s=await openXml({path:e.path,bytes:n})
if(s.ok)return s.file
throw new Error(`After the edit, ${JSON.stringify(e.path)} would not be well-formed (${s.finding.rule}). Nothing was written. This is a fault of the action: please report it.`)}const locateAsIs=(e,t)=>e.source.range(t)
function locateBefore({file:e,edits:t},n){return(s,{start:o,end:i})=>s===n?e.source.range({start:originalOffset(t,o),end:originalOffset(t,i)}):s.source.range({start:o,end:i})}const ft="http://schemas.microsoft.com/XML-Document-Transform"
function kindByName(e){const t=e.slice(e.lastIndexOf("/")+1)
if(/\.json$/i.test(t))return"appsettings"
if(/(?:^|\.)web\.[^.]+\.xdt\.config$/i.test(t))return"transform"
return/^web\.[^.]+\.config$/i.test(t)?null:"web-config"}function kind_kindOf(e,t){return kindByName(e)??(declaresXdt(t)?"transform":"web-config")}function declaresXdt(e){return e.attributes.some(({name:e,raw:t})=>e.startsWith("xmlns:")&&decodeAttribute(t).value===ft)}var mt=__nccwpck_require__(4390)
function mailSections(e){const t=childrenNamed(siteLevels(e.root),"system.net")
const n=childrenNamed(t,"mailSettings")
return{systemNet:t,mailSettings:n,smtp:childrenNamed(n,"smtp")}}function siteLevels(e){const t=childrenNamed([e],"location")
return[e,...t.filter(isSiteItself)].sort((e,t)=>e.start-t.start)}function isSiteItself(e){const t=e.attribute("path")
if(t===null)return true
const n=decodeAttribute(t.raw).value
return n===""||n==="."}function childrenNamed(e,t){return e.flatMap(e=>e.children.filter(e=>e.name===t))}function credentialsIn({file:e,companion:t}){const{root:n}=e.document
const s=[n,...childrenNamed([n],"location")]
const o=childrenNamed(childrenNamed(s,"system.net"),"mailSettings")
const i=[...childrenNamed(o,"smtp")]
if(t?.status==="read")i.push(t.file.document.root)
return childrenNamed(i,"network").flatMap(valuesOf)}const ht=/^(?:user|user-?name|login|pass|password|pwd)$/i
function valuesOf({attributes:e}){return e.flatMap(({name:e,raw:t})=>{const n=[decodeAttribute(t).value,t]
if(ht.test(e))return n
return e==="host"?n.flatMap(j.wL):[]})}const pt=/\r\n|\r|\n/
function indentationAt(e,t){let n=t
while(n>0&&" \t".includes(e.charAt(n-1)))n-=1
const s=n===0?pt.exec(e)?.[0]:lineEndBefore(e,n)
return s===undefined?null:{eol:s,indent:e.slice(n,t)}}function lineEndBefore(e,t){const n=e.charAt(t-1)
if(n==="\n")return e.charAt(t-2)==="\r"?"\r\n":"\n"
return n==="\r"?"\r":undefined}function indentUnit(e,t){const n=withAncestors(t)
let s=false
for(const t of[...n,...n.at(-1)?.children??[]]){const n=stepBetween(e,t,t.children[0])
if(n!==null&&n!=="")return n
s||=n===""}if(s)return""
return indentationAt(e,t.start)?.indent.startsWith("\t")===true?"\t":"  "}function withAncestors(e){const t=[e]
for(let n=e.parent;n!==null;n=n.parent)t.push(n)
return t}function stepBetween(e,t,n){if(n===undefined)return null
const s=indentationAt(e,t.start)?.indent??""
const o=indentationAt(e,n.start)?.indent
return o?.startsWith(s)===true?o.slice(s.length):null}function render(e,t){const n=e.attributes.map(({name:e,escaped:t})=>` ${e}="${t}"`)
const s=`<${e.name}${n.join("")}`
if(e.children.length===0)return`${s} />`
const o=deeper(t)
const i=e.children.map(e=>lineBreak(o)+render(e,o))
return`${s}>${i.join("")}${lineBreak(t)}</${e.name}>`}function deeper({at:e,unit:t}){return{at:e===null?null:{eol:e.eol,indent:e.indent+t},unit:t}}function lineBreak({at:e}){return e===null?"":e.eol+e.indent}function insertChildren(e,t,n){const{parent:s,after:o}=t
const i={at:childIndentation(e,s),unit:indentUnit(e,s)}
const r=n.map(e=>lineBreak(i)+render(e,i)).join("")
const a=i.at===null?null:indentationAt(e,s.start)
const c=r+lineBreak({...i,at:a})
if(s.selfClosed)return openElement(s,c)
const l=o?.end??s.startTagEnd
const u=i.at===null?l:afterTrailingComments(e,s,l)
return{start:u,end:u,text:u===s.endTagStart?c:r}}function openElement(e,t){const n=e.attributes.at(-1)?.end??e.nameEnd
return{start:n,end:e.end,text:`>${t}</${e.name}>`}}function afterTrailingComments(e,{nodes:t},n){let s=n
for(const{kind:n,start:o,end:i}of t){if(o<s)continue
if(n!=="comment"||!isBlank(e,s,o))break
s=i}return pt.test(e.charAt(skipBlank(e,s)))?s:n}function isBlank(e,t,n){return skipBlank(e,t)>=n}function skipBlank(e,t){let n=t
while(n<e.length&&" \t".includes(e.charAt(n)))n+=1
return n}function childIndentation(e,t){const n=t.nodes.filter(({kind:e})=>e==="element"||e==="comment")
for(const t of n){const n=indentationAt(e,t.start)
if(n!==null)return n}const s=n.length>0&&indentationAt(e,t.endTagStart)===null
const o=s?null:indentationAt(e,t.start)
return o&&{eol:o.eol,indent:o.indent+indentUnit(e,t)}}var gt=__nccwpck_require__(2871)
function wantedAttributes(e,t){return gt.vK.flatMap(n=>{const s=e[n.name]
const o=s??impliedValue(n,e,t)
return o===undefined?[]:[{attribute:n,value:o}]})}function impliedValue({element:e,name:t,read:n},s,o){const i=o&&elementNamed(o,e)?.attribute(t)
if(!i)return undefined
const r=n(decodeAttribute(i.raw).value)
if(t==="defaultCredentials"&&s.userName!==undefined){return r===true?null:undefined}if(t==="deliveryMethod"&&s.host!==undefined){return r==="Network"?undefined:"Network"}return undefined}function elementNamed(e,t){if(t==="smtp")return e
return e.children.find(e=>e.name===t)??null}function readsAs(e,{attribute:t,value:n}){return n!==null&&t.read(decodeAttribute(e).value)===n}function injectInto(e,t,n){const s=t.filter(t=>{const n=attributeFor(e,t)
return n===null?t.value!==null:!readsAs(n.raw,t)})
const o=[]
for(const t of gt.Hu){const i=elementNamed(e,t)
if(i!==null)o.push(...attributeEdits(i,ofElement(s,t),n))}const i=newElements(s,n).filter(({name:t})=>!has(e,t))
if(i.length>0){o.push(insertChildren(n.text,{parent:e,after:lastNode(e)},i))}return{edits:o,changes:s.map(t=>changeOf(t,attributeFor(e,t)))}}function injectNew(e,t,{wanted:n,page:s}){const o={name:"smtp",attributes:newAttributes(ofElement(n,"smtp"),s),children:newElements(n,s)}
const i={name:"mailSettings",attributes:[],children:[o]}
const r={name:"system.net",attributes:[],children:[i]}
const[a]=t.mailSettings
const[c]=t.systemNet
const l=n.map(e=>changeOf(e,null))
const append=(e,t)=>{const n={parent:e,after:lastNode(e)}
return{edits:[insertChildren(s.text,n,[t])],changes:l}}
if(a!==undefined)return append(a,o)
if(c!==undefined)return append(c,i)
const[u]=childrenNamed([e.root],"configSections")
const d={parent:e.root,after:u??null}
return{edits:[insertChildren(s.text,d,[r])],changes:l}}function attributeEdits(e,t,n){const s=[]
const o=[]
for(const i of t){const t=e.attribute(i.attribute.name)
if(t===null)o.push(i)
else s.push(i.value===null?removal(e,t):rewrite(t,i,n))}return o.length===0?s:[...s,addition(e,o,n)]}function rewrite(e,{value:t},n){const s=n.escape(String(t),e.quote)
return{start:e.valueStart,end:e.valueEnd,text:s}}function removal(e,t){const n=e.attributes.findLast(({end:e})=>e<=t.start)
return{start:n?.end??e.nameEnd,end:t.end,text:""}}function addition(e,t,n){const s=e.attributes.at(-1)
const o=s?.end??e.nameEnd
const i=s?.quote??'"'
const r=e.attributes.at(-2)?.end??e.nameEnd
const a=s===undefined?" ":n.text.slice(r,s.start)
const c=t.map(({attribute:e,value:t})=>`${a}${e.name}=${i}${n.escape(String(t),i)}${i}`)
return{start:o,end:o,text:c.join("")}}function newElements(e,t){return gt.Hu.filter(e=>e!=="smtp").map(n=>({name:n,attributes:newAttributes(ofElement(e,n),t),children:[]})).filter(({attributes:e})=>e.length>0)}function newAttributes(e,t){return e.flatMap(({attribute:e,value:n})=>n===null?[]:[{name:e.name,escaped:t.escape(String(n),'"')}])}function ofElement(e,t){return e.filter(({attribute:e})=>e.element===t)}function attributeFor(e,{attribute:t}){return elementNamed(e,t.element)?.attribute(t.name)??null}function has(e,t){return e.children.some(({name:e})=>e===t)}function lastNode(e){return e.nodes.at(-1)??null}function changeOf({attribute:e,value:t},n){return{setting:e.name,before:n&&decodeAttribute(n.raw).value,after:t===null?null:String(t)}}function judge(e,t){const{reading:n,intent:s,locate:o}=e
const i=t.flatMap(e=>e.check(n,s).map(t=>({rule:e,complaint:t})))
const order=(e,t)=>Number(isElsewhere(e,n))-Number(isElsewhere(t,n))||e.complaint.span.start-t.complaint.span.start
return i.sort(order).map(e=>({...told(e,s),at:o(e.complaint.file,e.complaint.span),...isElsewhere(e,n)?{path:e.complaint.file.path}:{}}))}function isElsewhere({complaint:e},t){return e.file.path!==t.file.path}function told({rule:e,complaint:t},n){const{location:s=null,names:o={},setting:i}=t
const r=i===undefined?null:(0,j.Fr)(i,n.settings)
const a=r===null?"":` The setting comes from the input "${r}".`
const c=t.dotnet??e.dotnet[0]
const l=severityOf(e.severity,t,n)
const u=e.level==="runtime"?sendingWords(l):refusalWords(e.level,s)
const d=c===undefined?"":` ${u}: "${c}"`
return{rule:e.id,level:s===null?e.level:"runtime",severity:l,message:fill(t.message+a+d,{...o,location:s?.path??""}),hint:fill(t.hint,o)}}function refusalWords(e,t){const n=t===null?"":' below "{location}"'
if(e==="section")return`.NET Framework refuses the mail settings${n}`
return`.NET Framework refuses ${t===null?"the whole file":"all requests"}${n}`}function sendingWords(e){return e==="error"?"Sending fails with":"Sending may fail with"}function severityOf(e,{severity:t},{mode:n}){if(t!==undefined)return t
if(e!=="awaiting")return e
return n==="inject"?"error":"warning"}function fill(e,t){return e.replaceAll(/\{([a-z]+)\}/g,(e,n)=>{const s=Object.hasOwn(t,n)?t[n]:undefined
if(s===undefined)return e
return s.length>60?`${s.slice(0,60)}…`:s})}function mailElementsIn(e){return e.filter(({element:e})=>!isOpaque(e)).flatMap(elementsOf)}function isOpaque(e){return e.attribute("configProtectionProvider")!==null||e.attribute("configBuilders")!==null}function elementsOf({file:e,element:t,location:n}){const s=t.children.flatMap(s=>{const o=gt.Hu.find(e=>e===s.name&&e!=="smtp")
return o===undefined?[]:[{file:e,element:s,name:o,smtp:t,location:n}]})
return[{file:e,element:t,name:"smtp",smtp:t,location:n},...s]}const wt=mail_elements_namesOf(e=>gt.vK.filter(t=>t.element===e).map(({name:e})=>e))
const bt=mail_elements_namesOf(e=>e==="smtp"?gt.Hu.filter(e=>e!=="smtp"):[])
function mail_elements_namesOf(e){return{smtp:e("smtp"),network:e("network"),specifiedPickupDirectory:e("specifiedPickupDirectory")}}function schemaAttributes(e){return wt[e]}function schemaElements(e){return bt[e]}function hasForeignPrefix(e,t,n){const s=prefixOf(e)
if(s===""||s==="xml"||s==="xmlns")return false
const declares=e=>e.attribute(`xmlns:${s}`)!==null
return!declares(t)&&!declares(n)}function prefixOf(e){return e.includes(":")?e.slice(0,e.indexOf(":")):""}const yt=`\nappSettings AppSettingsSection requirePermission=false restartOnExternalChanges=false\nconnectionStrings ConnectionStringsSection requirePermission=false restartOnExternalChanges=true\nmscorlib IgnoreSection allowLocation=false\nruntime IgnoreSection allowLocation=false\nassemblyBinding IgnoreSection allowLocation=false\nsatelliteassemblies IgnoreSection allowLocation=false\nstartup IgnoreSection allowLocation=false\nsystem.codedom CodeDomConfigurationHandler\nsystem.data DbProviderFactoriesConfigurationHandler\nsystem.data.dataset NameValueFileSectionHandler\nsystem.data.odbc DbProviderConfigurationHandler\nsystem.data.oledb DbProviderConfigurationHandler\nsystem.data.oracleclient DbProviderConfigurationHandler\nsystem.data.sqlclient DbProviderConfigurationHandler\nconfigBuilders ConfigurationBuildersSection\nsystem.diagnostics SystemDiagnosticsSection\nsystem.runtime.remoting IgnoreSection allowLocation=false\nsystem.windows.forms WindowsFormsSection\nwindows IgnoreSection allowLocation=false\nuri UriSection\nsystem.runtime.caching/ CachingSectionGroup\nsystem.runtime.caching/memoryCache MemoryCacheSection allowDefinition=MachineToApplication\nsystem.xml.serialization/ SerializationSectionGroup\nsystem.xml.serialization/schemaImporterExtensions SchemaImporterExtensionsSection\nsystem.xml.serialization/dateTimeSerialization DateTimeSerializationSection\nsystem.xml.serialization/xmlSerializer XmlSerializerSection\nsystem.net/ NetSectionGroup\nsystem.net/authenticationModules AuthenticationModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.net/connectionManagement ConnectionManagementSection requirePermission=true restartOnExternalChanges=true\nsystem.net/defaultProxy DefaultProxySection requirePermission=true restartOnExternalChanges=true\nsystem.net/mailSettings/ MailSettingsSectionGroup\nsystem.net/mailSettings/smtp SmtpSection requirePermission=true restartOnExternalChanges=true\nsystem.net/requestCaching RequestCachingSection requirePermission=true restartOnExternalChanges=true\nsystem.net/settings SettingsSection requirePermission=true restartOnExternalChanges=true\nsystem.net/webRequestModules WebRequestModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.runtime.serialization/ SerializationSectionGroup\nsystem.runtime.serialization/dataContractSerializer DataContractSerializerSection\nsystem.serviceModel/ ServiceModelSectionGroup\nsystem.serviceModel/behaviors BehaviorsSection\nsystem.serviceModel/bindings BindingsSection\nsystem.serviceModel/client ClientSection\nsystem.serviceModel/comContracts ComContractsSection\nsystem.serviceModel/commonBehaviors CommonBehaviorsSection allowDefinition=MachineOnly\nsystem.serviceModel/diagnostics DiagnosticSection\nsystem.serviceModel/extensions ExtensionsSection\nsystem.serviceModel/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.serviceModel/protocolMapping ProtocolMappingSection\nsystem.serviceModel/serviceHostingEnvironment ServiceHostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.serviceModel/services ServicesSection\nsystem.serviceModel/standardEndpoints StandardEndpointsSection\nsystem.serviceModel/routing RoutingSection\nsystem.serviceModel/tracking TrackingSection\nsystem.serviceModel.activation/ ServiceModelActivationSectionGroup\nsystem.serviceModel.activation/diagnostics ?\nsystem.serviceModel.activation/net.pipe ?\nsystem.serviceModel.activation/net.tcp ?\nsystem.transactions/ TransactionsSectionGroup\nsystem.transactions/defaultSettings DefaultSettingsSection\nsystem.transactions/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.web/ SystemWebSectionGroup\nsystem.web/anonymousIdentification AnonymousIdentificationSection allowDefinition=MachineToApplication\nsystem.web/authentication AuthenticationSection allowDefinition=MachineToApplication\nsystem.web/authorization AuthorizationSection\nsystem.web/browserCaps HttpCapabilitiesSectionHandler\nsystem.web/clientTarget ClientTargetSection\nsystem.web/compilation CompilationSection requirePermission=false restartOnExternalChanges=true\nsystem.web/customErrors CustomErrorsSection\nsystem.web/deployment DeploymentSection allowDefinition=MachineOnly\nsystem.web/deviceFilters DeviceFiltersSection\nsystem.web/fullTrustAssemblies FullTrustAssembliesSection allowDefinition=MachineToApplication\nsystem.web/globalization GlobalizationSection\nsystem.web/healthMonitoring HealthMonitoringSection allowDefinition=MachineToApplication\nsystem.web/hostingEnvironment HostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.web/httpCookies HttpCookiesSection\nsystem.web/httpHandlers HttpHandlersSection\nsystem.web/httpModules HttpModulesSection\nsystem.web/httpRuntime HttpRuntimeSection\nsystem.web/identity IdentitySection\nsystem.web/machineKey MachineKeySection allowDefinition=MachineToApplication\nsystem.web/membership MembershipSection allowDefinition=MachineToApplication\nsystem.web/mobileControls MobileControlsSection\nsystem.web/pages PagesSection requirePermission=false restartOnExternalChanges=true\nsystem.web/partialTrustVisibleAssemblies PartialTrustVisibleAssembliesSection allowDefinition=MachineToApplication\nsystem.web/processModel ProcessModelSection allowLocation=false allowDefinition=MachineOnly\nsystem.web/profile ProfileSection allowDefinition=MachineToApplication\nsystem.web/protocols ProtocolsSection allowDefinition=MachineToWebRoot\nsystem.web/roleManager RoleManagerSection allowDefinition=MachineToApplication\nsystem.web/securityPolicy SecurityPolicySection allowDefinition=MachineToApplication\nsystem.web/sessionPageState SessionPageStateSection\nsystem.web/sessionState SessionStateSection allowDefinition=MachineToApplication\nsystem.web/siteMap SiteMapSection allowDefinition=MachineToApplication\nsystem.web/trace TraceSection\nsystem.web/trust TrustSection allowDefinition=MachineToApplication\nsystem.web/urlMappings UrlMappingsSection allowDefinition=MachineToApplication\nsystem.web/webControls WebControlsSection\nsystem.web/webParts WebPartsSection\nsystem.web/webServices WebServicesSection\nsystem.web/xhtmlConformance XhtmlConformanceSection\nsystem.web/caching/ SystemWebCachingSectionGroup\nsystem.web/caching/cache CacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCache OutputCacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCacheSettings OutputCacheSettingsSection allowDefinition=MachineToApplication\nsystem.web/caching/sqlCacheDependency SqlCacheDependencySection allowDefinition=MachineToApplication\nsystem.web.extensions/ SystemWebExtensionsSectionGroup\nsystem.web.extensions/scripting/ ScriptingSectionGroup\nsystem.web.extensions/scripting/scriptResourceHandler ScriptingScriptResourceHandlerSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/ ScriptingWebServicesSectionGroup\nsystem.web.extensions/scripting/webServices/jsonSerialization ScriptingJsonSerializationSection\nsystem.web.extensions/scripting/webServices/profileService ScriptingProfileServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/authenticationService ScriptingAuthenticationServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/roleService ScriptingRoleServiceSection allowDefinition=MachineToApplication\nsystem.xaml.hosting/ ?\nsystem.xaml.hosting/httpHandlers ?\nsystem.webServer IgnoreSection\nconfigProtectedData ProtectedConfigurationSection\n`
const vt=yt.trim().split("\n").map(e=>{const[t="",n="?",...s]=e.split(" ")
return{path:t.replace(/\/$/,""),kind:t.endsWith("/")?"group":"section",type:n==="?"?null:n,attributes:new Map(s.map(nameAndValue))}})
function nameAndValue(e){const[t="",n=""]=e.split("=")
return[t,n]}class Registered{name
parent
declaration
#le=new Map
#ue=false
constructor(e,t,n){this.name=e
this.parent=t
this.declaration=n}get children(){return[...this.#le.values()]}claim(){const e=this.#ue
this.#ue=true
return e}child(e){return this.#le.get(e)??null}declare(e,t){const n=new Registered(e,this,t)
this.#le.set(e,n)
return n}}const kt={kind:"group",type:null,attributes:new Map,by:"workflow"}
const St={...kt,kind:"section"}
function registry(e){const t=new Registered("",null,{...kt,by:"machine"})
for(const{path:e,...n}of vt){add(t,e,{...n,by:"machine"})}for(const n of e)add(t,n.replaceAll(/^\/+|\/+$/g,""),St)
return t}function add(e,t,n){const s=t.split("/")
let o=e
for(const e of s.slice(0,-1))o=o.child(e)??o.declare(e,kt)
const i=s.at(-1)??""
if(o.child(i)===null)o.declare(i,n)}function pathOf(e){const t=[]
for(let n=e;n!==null;n=n.parent){if(n.parent!==null)t.unshift(n.name)}return t.join("/")}function pathBelow(e,t){return e.parent===null?t:`${pathOf(e)}/${t}`}function declareIn(e,t){const n=t.name==="sectionGroup"?"group":"section"
const s=attributesOf(t)
const o=s.get("name")??""
const i=className(s.get("type")??null)
const r={kind:n,type:i,attributes:s,by:"file"}
const a=t.name==="section"||t.name==="sectionGroup"
if(!a||o===""){return{element:t,registered:new Registered(o,e,r),clash:null}}const c=e.child(o)
const l=c??e.declare(o,r)
if(l.claim())return{element:t,registered:l,clash:"again"}
const u=c!==null&&!isCompatible(c.declaration,r)
return{element:t,registered:l,clash:u?"conflict":null}}function isCompatible(e,t){return e.by!=="machine"||isEquivalent(e,t)}function isEquivalent(e,t){if(e.kind!==t.kind)return false
const n=t.attributes.get("type")
const s=n===undefined||e.type===null||e.type===t.type&&!/Version=(?!4\.0\.0\.0)/i.test(n)
return s&&(t.kind==="group"||hasSameFlags(e,t))}const xt=[["allowLocation","true"],["allowDefinition","Everywhere"],["requirePermission",null],["restartOnExternalChanges",null]]
function hasSameFlags(e,t){return xt.every(([n,s])=>{const o=e.attributes.get(n)??s
return o===null||o===(t.attributes.get(n)??s??"true")})}function attributesOf(e){return new Map(e.attributes.map(({name:e,raw:t})=>[e,decodeAttribute(t).value]))}function className(e){const[t=""]=(e??"").split(",")
return e===null?null:t.slice(t.lastIndexOf(".")+1).trim()}function readSkeleton(e,t){return new Walk(e,t).skeleton()}class Walk{#G
#de=[]
#fe=[]
#me=[]
#he=[]
#pe=[]
#ge=[]
#we=[]
#be=[]
#E=[]
#ye
#ve=null
constructor(e,t){this.#G=e
this.#ye=e.children[0]??null
const n={registered:t,location:null,inLocation:false}
this.#ke(e,{holds:"sections",...n})}skeleton(){for(let e=this.#de.at(-1);e!==undefined;e=this.#de.at(-1)){const t=e.nodes[e.next]
e.next+=1
if(t===undefined)this.#de.pop()
else if(t.kind==="element")this.#Se(t,e)
else if(t.kind!=="comment")this.#we.push(t)}return{sections:this.#fe,groups:this.#me,unknown:this.#he,locations:this.#pe,nestedLocations:this.#ge,strays:this.#we,configSections:this.#ve,misplacedConfigSections:this.#be,declared:this.#E}}#ke(e,t){this.#de.push({...t,nodes:e.nodes,next:0})}#Se(e,t){if(t.holds==="declarations")this.#xe(e,t)
else if(e.name==="configSections")this.#Te(e,t)
else if(e.name==="location")this.#_e(e,t)
else this.#Oe(e,t)}#Oe(e,t){const{location:n,inLocation:s}=t
const o=t.registered.child(e.name)
if(o===null){this.#he.push({element:e,parent:t.registered})}else if(o.declaration.kind==="section"){this.#fe.push({element:e,registered:o,location:n,inLocation:s})}else{this.#me.push(e)
this.#ke(e,{holds:"sections",registered:o,location:n,inLocation:s})}}#_e(e,t){if(e.parent!==this.#G){this.#ge.push(e)
return}this.#pe.push(e)
const{registered:n}=t
this.#ke(e,{holds:"sections",registered:n,location:locationOf(e),inLocation:true})}#Te(e,t){if(e===this.#ye)this.#ve=e
else this.#be.push(e)
if(e.parent===this.#G)this.#ke(e,{...t,holds:"declarations"})}#xe(e,t){const n=declareIn(t.registered,e)
this.#E.push(n)
if(e.name==="sectionGroup"){this.#ke(e,{...t,registered:n.registered})}else{const t=e.nodes.filter(({kind:e})=>e!=="element"&&e!=="comment")
for(const e of t)this.#we.push(e)}}}function locationOf(e){const t=e.attribute("path")
const n=t===null?"":decodeAttribute(t.raw).value
return n===""||n==="."?null:{element:e,path:n}}function webConfig(e,t){return{file:e,sections:mailSections(e.document),companion:t}}function configSourceOf(e){const t=mailSections(e.document).smtp[0]?.attribute("configSource")??null
return t===null?null:decodeAttribute(t.raw).value}function smtpOf(e){const{file:t,sections:n,companion:s}=e
const[o]=n.smtp
if(o===undefined)return null
if(s===null)return{file:t,element:o}
if(s.status!=="read")return null
return{file:s.file,element:s.file.document.root}}const Tt={sections:[],groups:[],unknown:[],locations:[],nestedLocations:[],strays:[],configSections:null,misplacedConfigSections:[],declared:[]}
function readConfiguration(e,t){const{root:n}=e.file.document
const s=n.name==="configuration"?readSkeleton(n,registry(t)):Tt
const o=mailOf(e,s)
return{...e,skeleton:s,mail:o,mailElements:mailElementsIn(o),aspNetCore:aspNetCoreOf(s)}}function mailOf(e,t){const n=smtpOf(e)
const s=n?.element.name==="smtp"?[{...n,location:null}]:[]
const o=t.sections.filter(({location:e,element:t,registered:n})=>e!==null&&t.name==="smtp"&&t.attribute("configSource")===null&&pathOf(n)==="system.net/mailSettings/smtp").map(({element:t,location:n})=>({file:e.file,element:t,location:n}))
return[...s,...o]}function aspNetCoreOf({sections:e}){const t=e.filter(({element:e})=>e.name==="system.webServer")
const[n=null]=childrenNamed(t.map(({element:e})=>e),"aspNetCore")
return n}function reading_valueOf(e,t){return attributeValue(e.attribute(t))}function nearest(e,t){const n=e.toLowerCase()
const s=t.find(t=>t.length===e.length&&t.toLowerCase()===n)
if(s!==undefined)return s===e?null:s
const o=e.length<6?1:2
const i=t.find(t=>t.length>3&&Math.abs(t.length-e.length)<=o&&isWithin(o,n,t.toLowerCase()))
return i??null}function isWithin(e,t,n){let s=Array.from({length:n.length+1},(e,t)=>t)
for(let o=1;o<=t.length;o+=1){const i=[o]
for(let e=1;e<=n.length;e+=1){const r=(s[e-1]??0)+(t[o-1]===n[e-1]?0:1)
i.push(Math.min(r,(s[e]??0)+1,(i[e-1]??0)+1))}if(Math.min(...i)>e)return false
s=i}return(s[n.length]??0)<=e}function at(e,{start:t,end:n},s){return{file:e,span:{start:t,end:n},...s}}function nameSpan({start:e,nameEnd:t}){return{start:e+1,end:t}}function attributeName({start:e,nameEnd:t}){return{start:e,end:t}}function startTag({start:e,startTagEnd:t}){return{start:e,end:t}}function withoutSpace(e,{start:t,end:n}){let s=t
while(s<n&&isSpace(e.charCodeAt(s)))s+=1
let o=n
while(o>s&&isSpace(e.charCodeAt(o-1)))o-=1
return{start:s,end:o}}const _t={id:"config-sections/place",level:"file",severity:"error",summary:"`<configSections>` is not the first element of `<configuration>`, or there are two.",dotnet:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],bad:{text:"<appSettings />\n<configSections />"},good:{text:"\x3c!-- comments may come first --\x3e\n<configSections />\n<appSettings />"},check:({file:e,skeleton:t})=>t.misplacedConfigSections.map(n=>at(e,startTag(n),{message:t.configSections===null?"<configSections> is not the first element of <configuration>.":"A second <configSections> stands here.",hint:"Keep one <configSections>, as the first element in <configuration>; comments may stand before it."}))}
const Ot=["section","sectionGroup","clear","remove"]
const Et={id:"config-sections/element",level:"file",severity:"error",summary:"`<configSections>` holds an element other than `section`, `sectionGroup`, `clear` and `remove`, or one of these holds an element.",dotnet:["Unrecognized element."],bad:{text:'<configSections>\n  <Section name="my" type="My.Section, My" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>'},check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const{name:n}=t.element
const s=Ot.includes(n)?n==="sectionGroup"?[]:t.element.children:[t.element]
return s.map(t=>at(e,nameSpan(t),{message:"<{name}> has no meaning here.",hint:childHint(t),names:{name:t.name}}))})}
function childHint({name:e}){const t=nearest(e,Ot)
return t===null?"Delete it; <configSections> holds <section> and <sectionGroup>.":`Write <${t}>.`}const At={configSections:[],clear:[],remove:["name"],sectionGroup:["name","type"],section:["name","type","allowLocation","allowDefinition","allowExeDefinition","restartOnExternalChanges","requirePermission","overrideModeDefault"]}
function attributesFor({name:e}){return Object.hasOwn(At,e)?At[e]??null:null}const Mt={id:"config-sections/attribute",level:"file",severity:"error",summary:"An element of `<configSections>` has an attribute that .NET does not know there.",dotnet:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],bad:{text:'<configSections>\n  <section name="my" Type="My.Section, My" type="My.Section, My" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>'},check:({file:e,skeleton:t})=>{const n=t.configSections===null?[]:[t.configSections]
const s=[...n,...t.declared.map(e=>e.element)]
return s.flatMap(t=>{const n=attributesFor(t)
if(n===null)return[]
return t.attributes.filter(({name:e})=>!n.includes(e)).map(s=>at(e,attributeName(s),{message:'<{owner}> has no attribute "{name}".',hint:attributeHint(s.name,n),names:{name:s.name,owner:t.name}}))})}}
function attributeHint(e,t){const n=nearest(e,t)
return n===null?"Delete it.":`Write ${n}.`}const $t="The '{attribute}' attribute must be specified on the '{owner}' tag."
const Pt="The 'type' attribute cannot be an empty string."
const Nt={id:"config-sections/missing-attribute",level:"file",severity:"error",summary:"`name` (on `section`, `sectionGroup`, `remove`) or `type` (on `section`) is missing, or `type` is empty.",dotnet:[$t,Pt],bad:{text:'<configSections>\n  <section name="my" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>'},check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const n=t.element
return requiredOf(n).flatMap(t=>{const s=reading_valueOf(n,t)
const o=s===null?$t:t==="type"&&s===""?Pt:null
if(o===null)return[]
return[at(e,n.attribute(t)??startTag(n),{message:'<{owner}> needs the attribute "{attribute}", with a value.',hint:"Add it, or delete the element.",names:{owner:n.name,attribute:t},dotnet:o})]})})}
function requiredOf({name:e}){if(e==="section")return["name","type"]
return e==="sectionGroup"||e==="remove"?["name"]:[]}const Ct="The property '{name}' must have value 'true' or 'false'."
const Dt=[["allowLocation",["true","false"],Ct],["restartOnExternalChanges",["true","false"],Ct],["requirePermission",["true","false"],Ct],["allowDefinition",["Everywhere","MachineOnly","MachineToWebRoot","MachineToApplication"],"The 'allowDefinition' attribute must be one of the following values: Everywhere, MachineOnly, MachineToWebRoot, MachineToApplication."],["allowExeDefinition",["MachineOnly","MachineToApplication","MachineToRoamingUser","MachineToLocalUser"],"The 'allowExeDefinition' attribute must be one of the following values: MachineOnly, MachineToApplication, MachineToRoamingUser, MachineToLocalUser."],["overrideModeDefault",["Inherit","Allow","Deny"],"The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."]]
const It={id:"config-sections/value",level:"file",severity:"error",summary:"A boolean or an enumeration of a `<section>` is not written exactly as .NET wants it. Letter case counts.",dotnet:[...new Set(Dt.map(([,,e])=>e))],bad:{text:'<configSections>\n  <section name="my" type="My.Section, My" requirePermission="False" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" requirePermission="false" />\n</configSections>'},check:({file:e,skeleton:t})=>t.declared.filter(e=>e.element.name==="section").flatMap(t=>Dt.flatMap(([n,s,o])=>{const i=t.element.attribute(n)
const r=reading_valueOf(t.element,n)
if(i===null||r===null||s.includes(r))return[]
return[at(e,i,{message:'"{name}" has none of the values that .NET takes.',hint:`Write one of ${s.join(", ")}, in exactly this letter case.`,names:{name:n},dotnet:o})]}))}
const Ft=[_t,Et,Mt,Nt,It]
var Rt=__nccwpck_require__(6550)
function usesOf({skeleton:e}){return e.sections.flatMap(e=>{const t=e.element.attribute("configSource")
const n=reading_valueOf(e.element,"configSource")
return t===null||n===null?[]:[{use:e,attribute:t,path:n}]})}const Lt={id:"config-source/content",level:"file",severity:"error",summary:"A section with `configSource` has another attribute, or holds something. White space and comments are fine.",dotnet:["A section using 'configSource' may contain no other attributes or elements."],bad:{text:'<smtp configSource="config\\smtp.config" from="a@example.com" />',companion:"<smtp />"},good:{text:'<smtp configSource="config\\smtp.config" />',companion:"<smtp />"},check:e=>usesOf(e).flatMap(({use:{element:t,location:n}})=>{const s=t.attributes.find(({name:e})=>e!=="configSource")
const o=t.nodes.find(({kind:e})=>e!=="comment")
const i=s===undefined?o:attributeName(s)
if(i===undefined)return[]
return[at(e.file,i,{message:"<{name}> has configSource, so it may hold nothing and have no other attribute: its whole content is in the other file.",hint:"Move this into the file that configSource names, or delete configSource.",names:{name:t.name},location:n})]})}
const qt="The configSource attribute must be a relative physical path."
const Wt="The configSource attribute must be a relative physical path, so the '/' character is not allowed."
const jt="The configSource attribute is invalid.: The configSource '…' is invalid. It must refer to a file in the same directory or in a subdirectory as the configuration file."
const Bt={id:"config-source/path",level:"file",severity:"error",summary:"The path in `configSource` is empty, begins or ends with white space, has a `/`, is rooted, or leaves the folder of the file.",dotnet:[qt,Wt,jt],bad:{text:'<smtp configSource="config/smtp.config" />'},good:{text:'<smtp configSource="config\\smtp.config" />',companion:"<smtp />"},check:e=>usesOf(e).flatMap(({use:{location:t},attribute:n,path:s})=>{const o=pathFault(s)
if(o===null)return[]
return[at(e.file,n,{message:"The path in configSource is not one that .NET takes.",hint:'Name a file in the same folder or below, with "\\" between the folders: configSource="config\\smtp.config".',dotnet:o,location:t})]})}
function pathFault(e){if(e===""||(0,Rt.Bq)(e)!==e)return qt
if(e.includes("/"))return Wt
if(/^(?:\\|[A-Za-z]:)/.test(e))return qt
return segments(e)===null?jt:null}function segments(e){const t=[]
for(const n of e.toLowerCase().split("\\")){if(n===".."&&t.pop()===undefined)return null
if(n!==".."&&n!=="."&&n!=="")t.push(n)}return t}const Ut={id:"config-source/shared",level:"file",severity:"error",summary:"Two different sections name the same file in `configSource`, or one names the `web.config` itself.",dotnet:["The configSource file '…' can only be used by one type of section, and may not be the same as the configuration file."],bad:{text:'<appSettings configSource="config\\site.config" />\n<connectionStrings configSource="config\\site.config" />'},good:{text:'<appSettings configSource="config\\app.config" />\n<connectionStrings configSource="config\\connections.config" />'},check:e=>{const t=new Map([[fileName(e),null]])
return usesOf(e).flatMap(({use:{registered:n,location:s},attribute:o,path:i})=>{if(pathFault(i)!==null)return[]
const r=segments(i)?.join("\\")??""
const a=t.get(r)
if(a===undefined)t.set(r,n)
if(a===undefined||a===n)return[]
return[at(e.file,o,{message:a===null?"configSource names this file itself.":"configSource names a file that another section, <{owner}>, names too.",hint:"Give each section a file of its own.",names:{owner:a?.name??""},location:s})]})}}
function fileName({file:e}){return e.path.slice(e.path.lastIndexOf("/")+1).toLowerCase()}const Gt={id:"config-source/missing",level:"section",severity:"error",summary:'The file that `<smtp configSource="…">` names is not there, or cannot be used.',dotnet:["Unable to open configSource file '…'."],bad:{text:'<smtp configSource="config\\smtp.config" />'},good:{text:'<smtp configSource="config\\smtp.config" />',companion:'<smtp from="a@example.com" />'},check:({file:e,sections:t,companion:n})=>{const s=t.smtp[0]?.attribute("configSource")??null
if(s===null||n?.status!=="absent")return[]
if(pathFault(decodeAttribute(s.raw).value)!==null)return[]
return[at(e,s,{message:'The file that <smtp configSource="…"> names cannot be used: {reason}.',hint:'Commit the file itself, correct the path (relative, with "\\"), or create the file in a step before this one.',names:{reason:n.reason}})]}}
const Ht={id:"config-source/root",level:"section",severity:"error",summary:'The root of the file that `<smtp configSource="…">` names is not `<smtp>`.',dotnet:["The format of a configSource file must be an element containing the name of the section."],bad:{text:'<smtp configSource="config\\smtp.config" />',companion:'<Smtp from="a@example.com" />'},good:{text:'<smtp configSource="config\\smtp.config" />',companion:'<smtp from="a@example.com" />'},check:({companion:e})=>{if(e?.status!=="read"||e.file.document.root.name==="smtp")return[]
return[at(e.file,nameSpan(e.file.document.root),{message:'The root of this file is <{name}>, but <smtp configSource="…"> names the file.',hint:"Let the file hold the <smtp> element alone.",names:{name:e.file.document.root.name}})]}}
const zt="Unrecognized element."
const[Vt=""]=Ht.dotnet
const Xt={id:"config-source/instruction",level:"section",severity:"error",summary:"A processing instruction stands before or after the root of a `configSource` file.",dotnet:[zt,Vt],bad:{text:'<smtp configSource="config\\smtp.config" />',companion:'<?mail here?>\n<smtp from="a@example.com" />'},good:{text:'<smtp configSource="config\\smtp.config" />',companion:'\x3c!-- mail --\x3e\n<smtp from="a@example.com" />'},check:({companion:e})=>{if(e?.status!=="read")return[]
const{file:t}=e
return t.document.nodes.filter(({kind:e})=>e==="instruction").map(e=>at(t,e,{message:"A processing instruction stands beside the root of this file.",hint:"Delete it; comments are fine.",dotnet:e.start<t.document.root.start?zt:Vt}))}}
const Kt=[Lt,Bt,Ut,Gt,Ht,Xt]
const Jt={id:"content/stray",level:"file",severity:"error",summary:"Text, a CDATA section, a processing instruction or a reference stands between elements, outside of any section. White space and comments alone may stand there.",dotnet:["Unrecognized element."],bad:{text:"<system.net>\n  # settings for mail\n  <mailSettings />\n</system.net>"},good:{text:"<system.net>\n  \x3c!-- settings for mail --\x3e\n  <mailSettings />\n</system.net>"},check:({file:e,skeleton:t})=>{if(e.document.root.name!=="configuration")return[]
const n=e.document.nodes.filter(({kind:e})=>e==="instruction")
return[...n,...t.strays].map(t=>at(e,withoutSpace(e.source.text,t),{message:"Something stands here that is neither an element nor a comment: text, CDATA, a reference, an invisible character or a processing instruction.",hint:"Delete it, or put it into a comment: \x3c!-- … --\x3e."}))}}
const Yt=[Jt]
const Qt="The SMTP server requires a secure connection or the client was not authenticated. The server response was: …"
const Zt=998
class RefusedAddress extends Error{}function parseMailAddress(e){if(e.length>Zt||/[\r\n]/.test(e))return null
try{return new BackwardReader(e).address()}catch(e){if(e instanceof RefusedAddress)return null
throw e}}const en=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\0-\x7f]/
const tn=/^(?:[ \t!#-[\]-~]|[^\0-\x7f])*$/
class BackwardReader{#N
#B
constructor(e){this.#N=e
this.#B=e.length-1}address(){this.#Ee()
const e=this.#Ae(">")
this.#Ee()
const t=this.#Me()==="]"?this.#$e("["):this.#Pe()
this.#Ee()
if(!this.#Ae("@"))mail_address_refuse()
this.#Ee()
const n=this.#Ne(e)
this.#Ee()
if(e&&!this.#Ae("<"))mail_address_refuse()
this.#Ce()
return{localPart:n,domain:t}}#Me(){return this.#N.charAt(this.#B)}#Ae(e){if(this.#B<0||this.#Me()!==e)return false
this.#B-=1
return true}#Ee(){for(;;){while(this.#Me()===" "||this.#Me()==="\t")this.#B-=1
if(this.#Me()!==")")return
this.#De()}}#De(){let e=0
do{const t=this.#Me()
if(this.#B<0)mail_address_refuse()
if(!this.#Ie())e+=t===")"?1:t==="("?-1:0
this.#B-=1}while(e>0)}#Ie(){const e=/\\*$/.exec(this.#N.slice(0,this.#B))?.[0].length??0
return e%2===1}#Pe(){const e=this.#B
while(this.#B>=0&&(this.#Me()==="."||en.test(this.#Me())))this.#B-=1
const t=this.#N.slice(this.#B+1,e+1)
if(t===""||t.startsWith("."))mail_address_refuse()
return t}#$e(e){const t=this.#B
this.#B-=1
while(this.#B>=0&&(this.#Me()!==e||this.#Ie()))this.#B-=1
if(this.#B<0)mail_address_refuse()
this.#B-=1
return this.#N.slice(this.#B+1,t+1)}#Ne(e){if(this.#Me()==='"')return this.#$e('"')
const t=this.#Pe()
const n=this.#Me()
const s=this.#B<0||' \t)"'.includes(n)||e&&n==="<"
if(!s)mail_address_refuse()
return t}#Ce(){const e=this.#B
this.#Ee()
if(this.#Me()==='"'){this.#$e('"')
this.#Ee()
if(this.#B>=0)mail_address_refuse()
return}if(!tn.test(this.#N.slice(0,e+1)))mail_address_refuse()}}function mail_address_refuse(){throw new RefusedAddress}class RefusedValue extends Error{}function effectiveSettings(e){try{return read(e)}catch(e){if(e instanceof RefusedValue)return null
throw e}}function read(e){const t=childrenNamed(e,"network")
const n=childrenNamed(e,"specifiedPickupDirectory")
return{from:effective_text(e,"from"),deliveryMethod:effective_value(e,"deliveryMethod",Rt.FW)??"Network",deliveryFormat:effective_value(e,"deliveryFormat",Rt.BR)??"SevenBit",host:effective_text(t,"host"),port:effective_value(t,"port",Rt.pz)??25,userName:effective_text(t,"userName"),password:effective_text(t,"password"),enableSsl:effective_value(t,"enableSsl",Rt.yG)??false,defaultCredentials:effective_value(t,"defaultCredentials",Rt.yG)??false,clientDomain:effective_text(t,"clientDomain"),targetName:effective_text(t,"targetName"),pickupDirectoryLocation:effective_text(n,"pickupDirectoryLocation")}}function effective_text(e,t){const n=e.findLast(e=>e.attribute(t)!==null)
return attributeValue(n?.attribute(t)??null)}function effective_value(e,t,n){const s=effective_text(e,t)
if(s===null)return null
const o=n(s)
if(o===null)throw new RefusedValue
return o}function siteMail(e){if(e.aspNetCore!==null)return null
const t=effectiveOf(e)
if(t===null)return null
return{settings:t,at:(t,n)=>{const{file:s,span:o}=site_mail_placeOf(e,t)
return{...at(s,o,n),setting:t}}}}function effectiveOf(e){const t=smtpOf(e)
if(t===null&&e.companion!==null)return null
if(t!==null&&isOpaque(t.element))return null
return effectiveSettings(t===null?[]:[t.element])}function site_mail_placeOf(e,t){const n=smtpOf(e)
if(n===null){const{sections:t,file:n}=e
const[s=n.document.root]=[...t.mailSettings,...t.systemNet]
return{file:n,span:startTag(s)}}const s=elementNamed(n.element,(0,gt.w4)(t).element)
return{file:n.file,span:s?.attribute(t)??startTag(s??n.element)}}function isTemplateHost(e){return/^(?:127\.0\.0\.1|localhost)$/i.test(e.trim())}function isTemplateCredential(e){return/^(?:username|password)$/i.test(e)}function isToken(e){return/#\{[^{}]*\}|\$\([^()]*\)|\$?\{\{?[A-Za-z_][\w.: -]*\}|^__\w+?__$|^%\w+%$/.test(e)}const nn='<smtp from="post@example.com">\n  <network host="smtp.example.com" port="587" enableSsl="true" '
const sn={text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" port="587" enableSsl="true" />\n</smtp>'}
const on={id:"credentials/no-password",level:"runtime",severity:"error",summary:"After an injection, there is a user name but no password.",dotnet:[],bad:{...sn,settings:{userName:"shop"}},good:{...sn,settings:{userName:"shop",password:"correct horse"}},check:(e,{mode:t})=>{const n=siteMail(e)
if(t==="check"||n?.settings.deliveryMethod!=="Network")return[]
const{userName:s,password:o,defaultCredentials:i}=n.settings
if(!s||o||i)return[]
return[n.at("userName",{message:'The settings have a user name, but the input "password" is empty and the file holds no password either.',hint:j.qg})]}}
const rn={id:"credentials/none",level:"runtime",severity:"warning",summary:"A host is injected, but there is no user name: the site sends without logging in.",dotnet:[],bad:{text:'<smtp from="post@example.com" />',settings:{host:"smtp.example.com"}},good:{text:'<smtp from="post@example.com" />',settings:{host:"smtp.example.com",userName:"shop",password:"correct horse"}},check:(e,{mode:t,settings:n})=>{const s=siteMail(e)
if(t==="check"||n.host===undefined||s===null)return[]
const{userName:o,password:i,defaultCredentials:r}=s.settings
if(o||i||r)return[]
return[s.at("userName",{message:"A host is set, but no user name: the site will send without logging in.",hint:`If the server wants a login, set "username" and "password". ${j.qg}`})]}}
const an={id:"credentials/no-user-name",level:"runtime",severity:"error",summary:"After an injection, there is a password but no user name: the password is ignored.",dotnet:[Qt],bad:{...sn,settings:{password:"correct horse"}},good:{...sn,settings:{userName:"shop",password:"correct horse"}},check:(e,{mode:t})=>{const n=siteMail(e)
if(t==="check"||n?.settings.deliveryMethod!=="Network")return[]
const{userName:s,password:o,defaultCredentials:i}=n.settings
if(!o||s||i)return[]
return[n.at("password",{message:"There is a password, but no user name: .NET ignores the password, and sends without logging in.",hint:`Set the input "username". ${j.qg}`})]}}
const cn={id:"credentials/ignored",level:"runtime",severity:"warning",summary:"`defaultCredentials` is true, so `userName` and `password` are ignored.",dotnet:[Qt],bad:{text:`${nn}userName="shop" defaultCredentials="true" />\n</smtp>`},good:{text:`${nn}userName="shop" />\n</smtp>`},check:e=>{const t=siteMail(e)
if(!t?.settings.defaultCredentials||!t.settings.userName)return[]
return[t.at("defaultCredentials",{message:"defaultCredentials is true: the site logs in as the account that it runs under, and ignores userName and password.",hint:"Delete defaultCredentials, or set it to false."})]}}
const ln={id:"credentials/template",level:"runtime",severity:"awaiting",summary:"The user name or the password is that of the template: `username`, `password`.",dotnet:[Qt],bad:{text:`${nn}userName="username" password="password" />\n</smtp>`},good:{text:`${nn}userName="shop" />\n</smtp>`},check:(e,{settings:t})=>{const n=siteMail(e)
if(n===null)return[]
return["userName","password"].filter(e=>isTemplateCredential(n.settings[e]??"")).map(e=>n.at(e,{message:`The value of ${e} is that of the template.`,hint:'Set the inputs "username" and "password" from secrets.',...t[e]===undefined?{}:{severity:"warning"}}))}}
const un={id:"settings/token",level:"runtime",severity:"warning",summary:"A setting holds a token that something else is to replace, such as `#{host}`, `$(host)` or `__host__`.",dotnet:[],bad:{text:`${nn}userName="#{user}#" />\n</smtp>`},good:{text:`${nn}userName="shop" />\n</smtp>`},check:(e,{settings:t})=>{const n=siteMail(e)
if(n===null)return[]
const s=["from","host","userName","password","pickupDirectoryLocation"]
return s.filter(e=>isToken(n.settings[e]??"")).map(e=>n.at(e,{message:`The value of ${e} looks like a token that is still to be replaced.`,hint:t[e]===undefined?"Let this action inject the value, or make sure that the token is replaced before the deploy.":"If that is what the value is meant to be, all is well. Else make sure that the token is replaced before this step, or before the deploy."}))}}
const dn={id:"credentials/committed",level:"runtime",severity:"awaiting",summary:"A password stands in the file, and with it in the history of the repository.",dotnet:[],bad:{text:`${nn}userName="shop" password="correct horse" />\n</smtp>`},good:{text:`${nn}userName="shop" password="" />\n</smtp>`},check:(e,{settings:t})=>{const n=siteMail(e)
const s=n?.settings.password
if(!s||t.password!==undefined)return[]
if(isTemplateCredential(s)||isToken(s))return[]
return[n.at("password",{message:"A password is committed: everybody who can read the repository can read it.",hint:"Replace the password at the provider, empty it here, store the new one as a secret, and let this action inject it."})]}}
const fn={id:"credentials/white-space",level:"runtime",severity:"warning",summary:"The user name or the password begins or ends with white space. .NET sends it along; often it is a line break that came with a secret.",dotnet:[Qt],bad:{text:`${nn}userName="shop " />\n</smtp>`},good:{text:`${nn}userName="shop" />\n</smtp>`},check:e=>{const t=siteMail(e)
if(t===null)return[]
return["userName","password"].filter(e=>{const n=t.settings[e]??""
return(0,Rt.Bq)(n)!==n}).map(e=>t.at(e,{message:`The value of ${e} begins or ends with white space, which is sent to the server as a part of it.`,hint:"Delete the white space in the secret or in the file, unless it really belongs to the value."}))}}
const mn={id:"credentials/send-as",level:"runtime",severity:"warning",summary:"The host is that of Office 365, and `from` is not the mailbox that logs in, which it refuses unless that mailbox may send as the other.",dotnet:[],bad:{text:'<smtp from="shop@example.com">\n  <network host="smtp.office365.com" port="587" enableSsl="true" userName="post@example.com" />\n</smtp>'},good:{text:'<smtp from="The Shop &lt;post@example.com&gt;">\n  <network host="smtp.office365.com" port="587" enableSsl="true" userName="post@example.com" />\n</smtp>'},check:e=>{const t=siteMail(e)
if((0,Rt.Bq)(t?.settings.host??"").toLowerCase()!=="smtp.office365.com")return[]
const n=parseMailAddress(t?.settings.from??"")
const s=t?.settings.userName??""
if(!t||n===null||s===""||isTemplateCredential(s))return[]
const o=`${n.localPart}@${n.domain}`.toLowerCase()
if(isToken(s)||o===(0,Rt.Bq)(s).toLowerCase())return[]
return[t.at("from",{message:'The sender is not the mailbox that logs in; Office 365 refuses that with "5.2.252 SendAsDenied".',hint:"Send from the mailbox that userName names, or give it the right to send as the other one."})]}}
const hn=[on,rn,an,cn,ln,un,dn,fn,mn]
const pn=["section","sectionGroup","remove"]
const gn="Section names beginning with config are reserved."
const wn="The section name 'location' is reserved for <location> sections."
const bn="The section 'configProtectedData' is a built-in section.  It cannot be declared by the user."
const yn="Invalid format for a section or section group name"
const vn="The '…' character, hexadecimal value …, cannot be included in a name."
const kn={id:"config-sections/name",level:"file",severity:"error",summary:"The name of a declared section or group is reserved (`config…`, `location`), empty, or no name in XML.",dotnet:[gn,wn,bn,yn,vn],bad:{text:'<configSections>\n  <section name="configMail" type="My.Section, My" />\n</configSections>'},good:{text:'<configSections>\n  <section name="mailConfig" type="My.Section, My" />\n</configSections>'},check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const n=t.element
const s=pn.includes(n.name)?n.attribute("name"):null
const o=nameFault(reading_valueOf(n,"name")??"")
if(s===null||o===null)return[]
return[at(e,s,{message:"This is no name that a section or group may have.",hint:'Choose a name of letters and digits that does not begin with "config".',dotnet:o})]})}
function nameFault(e){if(e==="")return yn
const t=isNameStart(e.codePointAt(0)??0)&&nameEndAt(e,0)===e.length
if(!t)return vn
if(e==="configProtectedData")return bn
if(e.startsWith("config")&&e!=="configBuilders")return gn
return e==="location"?wn:null}const Sn={id:"config-sections/duplicate",level:"file",severity:"error",summary:"A section or group is declared twice in the file.",dotnet:["Section or group name '{name}' is already defined. This can not be defined multiple times."],bad:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n  <section name="my" type="My.Section, My" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>'},check:e=>clashes(e,"again",{message:'"{name}" is declared a second time.',hint:"Keep one declaration. Sections of one group go into one <sectionGroup>."})}
const xn={id:"config-sections/redeclared",level:"file",severity:"error",summary:"A section or group of machine.config is declared again with another type or other flags. Configurations of the time of .NET 2.0 and 3.5 do that with `system.web.extensions`.",dotnet:["Section or group name '{name}' is already defined. Updates to this may only occur at the configuration level where it is defined."],bad:{text:'<configSections>\n  <sectionGroup name="system.net">\n    <section name="settings" type="My.Section, My" />\n  </sectionGroup>\n</configSections>'},good:{text:'<configSections>\n  <sectionGroup name="system.net">\n    <section name="mySettings" type="My.Section, My" />\n  </sectionGroup>\n</configSections>'},check:e=>clashes(e,"conflict",{message:'machine.config of .NET Framework 4 declares "{name}" already, and differently.',hint:"Delete this declaration: every site knows the section without it."})}
function clashes({file:e,skeleton:t},n,s){return t.declared.filter(e=>e.clash===n).map(({element:t})=>{const n=t.attribute("name")??startTag(t)
return at(e,n,{...s,names:{name:reading_valueOf(t,"name")??""}})})}const Tn=[kn,Sn,xn]
const _n=/[^\0-\x7f]/
function*namesBeyondAscii({text:e,flat:t}){if(!_n.test(e))return
for(let n=0;n<t.rows;n+=1){const s=t.kind(n)
if(s==="instruction")yield nameAt(e,t.node(n,je.start)+2)
if(s==="doctype")yield nameAt(e,spaceEndAt(e,t.node(n,je.start)+9))
if(s!=="element")continue
const o=t.node(n,je.start)+1
const i=t.node(n,je.nameEnd)
if(!_n.test(e.slice(o,t.node(n,je.startTagEnd))))continue
yield{start:o,end:i}
for(const t of attributesFrom(e,i)){yield{start:t.start,end:t.nameEnd}}}}function nameAt(e,t){return{start:t,end:nameEndAt(e,t)}}const On=`\n  c0-d6 d8-f6 f8-131 134-13e 141-148 14a-17e 180-1c3 1cd-1f0 1f4-1f5 1fa-217 250-2a8 2bb-2c1 386\n  388-38a 38c 38e-3a1 3a3-3ce 3d0-3d6 3da 3dc 3de 3e0 3e2-3f3 401-40c 40e-44f 451-45c 45e-481\n  490-4c4 4c7-4c8 4cb-4cc 4d0-4eb 4ee-4f5 4f8-4f9 531-556 559 561-586 5d0-5ea 5f0-5f2 621-63a\n  641-64a 671-6b7 6ba-6be 6c0-6ce 6d0-6d3 6d5 6e5-6e6 905-939 93d 958-961 985-98c 98f-990 993-9a8\n  9aa-9b0 9b2 9b6-9b9 9dc-9dd 9df-9e1 9f0-9f1 a05-a0a a0f-a10 a13-a28 a2a-a30 a32-a33 a35-a36\n  a38-a39 a59-a5c a5e a72-a74 a85-a8b a8d a8f-a91 a93-aa8 aaa-ab0 ab2-ab3 ab5-ab9 abd ae0 b05-b0c\n  b0f-b10 b13-b28 b2a-b30 b32-b33 b36-b39 b3d b5c-b5d b5f-b61 b85-b8a b8e-b90 b92-b95 b99-b9a b9c\n  b9e-b9f ba3-ba4 ba8-baa bae-bb5 bb7-bb9 c05-c0c c0e-c10 c12-c28 c2a-c33 c35-c39 c60-c61 c85-c8c\n  c8e-c90 c92-ca8 caa-cb3 cb5-cb9 cde ce0-ce1 d05-d0c d0e-d10 d12-d28 d2a-d39 d60-d61 e01-e2e e30\n  e32-e33 e40-e45 e81-e82 e84 e87-e88 e8a e8d e94-e97 e99-e9f ea1-ea3 ea5 ea7 eaa-eab ead-eae eb0\n  eb2-eb3 ebd ec0-ec4 f40-f47 f49-f69 10a0-10c5 10d0-10f6 1100 1102-1103 1105-1107 1109 110b-110c\n  110e-1112 113c 113e 1140 114c 114e 1150 1154-1155 1159 115f-1161 1163 1165 1167 1169 116d-116e\n  1172-1173 1175 119e 11a8 11ab 11ae-11af 11b7-11b8 11ba 11bc-11c2 11eb 11f0 11f9 1e00-1e9b\n  1ea0-1ef9 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4\n  1fb6-1fbc 1fbe 1fc2-1fc4 1fc6-1fcc 1fd0-1fd3 1fd6-1fdb 1fe0-1fec 1ff2-1ff4 1ff6-1ffc 2126\n  212a-212b 212e 2180-2182 3007 3021-3029 3041-3094 30a1-30fa 3105-312c 4e00-9fa5 ac00-d7a3\n`
const En=`\n  b7 2d0-2d1 300-345 360-361 387 483-486 591-5a1 5a3-5b9 5bb-5bd 5bf 5c1-5c2 5c4 640 64b-652\n  660-669 670 6d6-6e4 6e7-6e8 6ea-6ed 6f0-6f9 901-903 93c 93e-94d 951-954 962-963 966-96f 981-983\n  9bc 9be-9c4 9c7-9c8 9cb-9cd 9d7 9e2-9e3 9e6-9ef a02 a3c a3e-a42 a47-a48 a4b-a4d a66-a71 a81-a83\n  abc abe-ac5 ac7-ac9 acb-acd ae6-aef b01-b03 b3c b3e-b43 b47-b48 b4b-b4d b56-b57 b66-b6f b82-b83\n  bbe-bc2 bc6-bc8 bca-bcd bd7 be7-bef c01-c03 c3e-c44 c46-c48 c4a-c4d c55-c56 c66-c6f c82-c83\n  cbe-cc4 cc6-cc8 cca-ccd cd5-cd6 ce6-cef d02-d03 d3e-d43 d46-d48 d4a-d4d d57 d66-d6f e31 e34-e3a\n  e46-e4e e50-e59 eb1 eb4-eb9 ebb-ebc ec6 ec8-ecd ed0-ed9 f18-f19 f20-f29 f35 f37 f39 f3e-f3f\n  f71-f84 f86-f8b f90-f95 f97 f99-fad fb1-fb7 fb9 20d0-20dc 20e1 3005 302a-302f 3031-3035\n  3099-309a 309d-309e 30fc-30fe\n`
function refusedNameCharacter(e){const{text:t}=e
for(const{start:n,end:s}of namesBeyondAscii(e)){const e=nameEnd(t,n)
if(e<s)return xml_names_refused(t,e,n)}return null}function xml_names_refused(e,t,n){const s=e.codePointAt(t)??0
return{span:{start:t,end:t+(s>65535?2:1)},code:codePointName(s),begins:t===n||e.charAt(t-1)===":"}}function nameEnd(e,t){An??=namePattern()
let n=t
for(let s=t;s!==null;){An.lastIndex=s
n=An.test(e)?An.lastIndex:s
s=n>s&&e.charAt(n)===":"?n+1:null}return n}let An=null
function namePattern(){const e=`A-Za-z_${classOf(On)}`
return new RegExp(`[${e}][${e}0-9.${classOf(En)}-]*`,"y")}function classOf(e){return e.replaceAll(/[0-9a-f]+/g,e=>`\\u${e.padStart(4,"0")}`).replaceAll(/\s+/g,"")}const Mn=/^(<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["'])(1\.[0-9]+)/
const $n={id:"declaration/version",level:"file",severity:"error",summary:"The XML declaration names a version of XML other than 1.0.",dotnet:["Version number '{version}' is invalid."],bad:{text:'<?xml version="1.1"?>\n<configuration />'},good:{text:'<?xml version="1.0" encoding="utf-8"?>\n<configuration />'},check:({file:e})=>{const[,t="",n="1.0"]=Mn.exec(e.source.text)??[]
if(n==="1.0")return[]
const s={start:t.length,end:t.length+n.length}
return[at(e,s,{message:"The XML declaration names version {version}.",hint:'Write version="1.0".',names:{version:n}})]}}
const Pn={id:"document/doctype",level:"runtime",severity:"warning",summary:"The file has a DOCTYPE. .NET Framework and other readers differ in what it means.",dotnet:[],bad:{text:"<!DOCTYPE configuration>\n<configuration />"},good:{text:"<configuration />"},check:({file:e})=>{const{doctype:t}=e.document
if(t===null)return[]
return[at(e,{start:t.start,end:t.start+9},{message:"The file has a DOCTYPE. .NET Framework loads the file, but takes references to entities literally and ignores default attributes; IIS and other readers may not.",hint:"Delete the DOCTYPE, and write values themselves in place of its entities."})]}}
const Nn={id:"document/name-character",level:"file",severity:"error",summary:"The name of an element, an attribute or an instruction holds a character that .NET does not take; often an invisible one, or a ligature, that was copied along. What a DOCTYPE declares is not looked at.",dotnet:["Name cannot begin with the '…' character, hexadecimal value 0x….","The '…' character, hexadecimal value 0x…, cannot be included in a name."],bad:{text:'<configuration>\n  <appSettings ﬁle="a.config" />\n</configuration>'},good:{text:'<configuration>\n  <appSettings file="a.config" />\n</configuration>'},check:({file:e})=>{const t=refusedNameCharacter(e.document)
if(t===null)return[]
const{span:n,code:s,begins:o}=t
const[i="",r=""]=Nn.dotnet
return[at(e,n,{message:"A name holds the character {code}, which .NET takes for no part of a name.",hint:"Delete the character, even if it cannot be seen, or use another name.",dotnet:o?i:r,names:{code:s}})]}}
const Cn={id:"root/name",level:"file",severity:"error",summary:"The root element is not `<configuration>`. Letter case and prefix count.",dotnet:["Configuration file web.config does not have root <configuration> tag"],bad:{text:'<?xml version="1.0"?>\n<Configuration></Configuration>'},good:{text:'<?xml version="1.0"?>\n<configuration></configuration>'},check:({file:e})=>{const{root:t}=e.document
if(t.name==="configuration")return[]
return[at(e,nameSpan(t),{message:"The root element is <{name}>, not <configuration>.",hint:t.name==="smtp"?"Name the web.config whose configSource leads here in `files`, in place of this file.":"Name the root <configuration>, in lower case and without a prefix, or take the file out of `files`.",names:{name:t.name}})]}}
const Dn="http://schemas.microsoft.com/.NetConfiguration/v2.0"
const In={id:"root/namespace",level:"file",severity:"error",summary:"The root declares a default namespace that .NET does not know.",dotnet:[`Namespace of '…' on configuration element is invalid, only '${Dn}' is valid.`],bad:{text:'<configuration xmlns="http://example.com/"></configuration>'},good:{text:"<configuration></configuration>"},check:({file:e})=>{const{root:t}=e.document
const n=t.attribute("xmlns")
if(t.name!=="configuration"||n===null)return[]
if(reading_valueOf(t,"xmlns")===Dn)return[]
return[at(e,n,{message:"The root element declares a namespace that .NET does not know.",hint:"Delete the xmlns attribute: <configuration> needs none."})]}}
const Fn={id:"root/v2-namespace",level:"runtime",severity:"warning",summary:"The root declares the namespace of .NET 2.0. The site loads, but `<assemblyBinding>` is ignored.",dotnet:[],bad:{text:`<configuration xmlns="${Dn}"></configuration>`},good:{text:"<configuration></configuration>"},check:({file:e})=>{const{root:t}=e.document
const n=t.attribute("xmlns")
if(n===null||reading_valueOf(t,"xmlns")!==Dn)return[]
return[at(e,n,{message:"The root element declares the namespace of .NET 2.0. ASP.NET takes it, but the CLR then ignores <runtime><assemblyBinding>, and transforms without that namespace match nothing.",hint:"Delete the xmlns attribute."})]}}
const Rn={id:"root/attribute",level:"file",severity:"error",summary:"The root has an attribute other than `xmlns`; often `xmlns:xdt`, left over from a transform.",dotnet:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],bad:{text:'<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"></configuration>'},good:{text:"<configuration></configuration>"},check:({file:e})=>{const{root:t}=e.document
if(t.name!=="configuration")return[]
return t.attributes.filter(({name:e})=>e!=="xmlns").map(t=>at(e,attributeName(t),{message:'<configuration> takes no attribute "{name}".',hint:t.name==="xmlns:xdt"?"Delete it, with every xdt:… attribute below: they belong in a transform file.":"Delete it.",names:{name:t.name}}))}}
const Ln={id:"inject/asp-net-core",level:"runtime",severity:"error",summary:"Settings are to be injected into the `web.config` of an Umbraco 9 or later.",dotnet:[],bad:{text:'<system.webServer>\n  <aspNetCore processPath="dotnet" />\n</system.webServer>',settings:{host:"smtp.example.com"}},good:{text:"<system.webServer>\n  <modules />\n</system.webServer>",settings:{host:"smtp.example.com"}},check:({aspNetCore:e,file:t})=>e===null?[]:[at(t,startTag(e),{message:"This web.config has <aspNetCore>: it belongs to Umbraco 9 or later, which ignores <system.net> and reads its SMTP settings from appsettings.",hint:"Set Umbraco:CMS:Global:Smtp in appsettings.json or, better, as a secret of the Cloud environment (UMBRACO__CMS__GLOBAL__SMTP__PASSWORD), and take this file out of `files`."})]}
const qn=[$n,Nn,Cn,In,Rn]
const Wn=[Pn,Fn]
const jn=[Ln]
const Bn={id:"inject/entity-reference",level:"runtime",severity:"error",summary:"A value that is to be replaced holds a reference to an entity of the DOCTYPE.",dotnet:[],bad:{text:'<!DOCTYPE configuration [<!ENTITY h "smtp.example.com">]>\n<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp><network host="&h;" /></smtp>\n    </mailSettings>\n  </system.net>\n</configuration>',settings:{host:"smtp.example.com"}},good:{text:'<smtp>\n  <network host="" />\n</smtp>',settings:{host:"smtp.example.com"}},check:(e,{settings:t})=>{const n=smtpOf(e)
if(n===null)return[]
const{file:s,element:o}=n
return wantedAttributes(t,o).flatMap(({attribute:e})=>{const t=elementNamed(o,e.element)?.attribute(e.name)
if(!t||!decodeAttribute(t.raw).hasEntityReference)return[]
return[at(s,t,{message:`The value of ${e.name} holds a reference to an entity of the DOCTYPE, which .NET Framework takes literally and other readers replace.`,hint:"Write the value itself in place of the reference, or leave it empty; this action then fills it in."})]})}}
const Un=[Bn]
const Gn={id:"from/template",level:"runtime",severity:"awaiting",summary:'`from` is `noreply@example.com`, the value of the template: Umbraco 7.13 and later, and 8, take it for "no mail server is configured".',dotnet:[],bad:{text:'<smtp from="noreply@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},check:(e,{settings:t})=>{const n=siteMail(e)
if(n?.settings.from?.trim().toLowerCase()!=="noreply@example.com")return[]
return[n.at("from",{message:"The sender is still that of the template. Umbraco 7.13 and later, and 8, take it for a site without mail, whatever else is set.",hint:'Set the input "from" to an address that the server lets you send from.',...t.from===undefined?{}:{severity:"error"}})]}}
const Hn={id:"from/missing",level:"runtime",severity:"warning",summary:"A host is set, but no `from`: code that names no sender cannot send.",dotnet:["A from address must be specified."],bad:{text:'<smtp>\n  <network host="smtp.example.com" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},check:e=>{const t=siteMail(e)
if(!t?.settings.host||t.settings.from)return[]
return[t.at("from",{message:"There is no sender: mail works only where the code of the site names one.",hint:'Set the input "from" to an address that the server lets you send from.'})]}}
const zn={id:"from/malformed",level:"runtime",severity:"error",summary:"`from` is not one address, with or without a name, as `MailAddress` takes it.",dotnet:["The specified string is not in the form required for an e-mail address."],bad:{text:'<smtp from="a@example.com;b@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},good:{text:'<smtp from="The Bakery &lt;post@example.com&gt;">\n  <network host="smtp.example.com" />\n</smtp>'},check:e=>{const t=siteMail(e)
const n=t?.settings.from
if(!n||isToken(n)||parseMailAddress(n)!==null)return[]
return[t.at("from",{message:"The sender is not one mail address.",hint:"Write one address, as in post@example.org or, with a name, The Bakery <post@example.org> (in XML: &lt; and &gt;)."})]}}
const Vn={id:"from/international",level:"runtime",severity:"warning",summary:"The part of `from` before the `@` is not ASCII, but `deliveryFormat` is not `International`.",dotnet:[],bad:{text:'<smtp from="bäckerei@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},good:{text:'<smtp from="bäckerei@example.com" deliveryFormat="International">\n  <network host="smtp.example.com" />\n</smtp>'},check:e=>{const t=siteMail(e)
if(t?.settings.deliveryFormat!=="SevenBit")return[]
const n=parseMailAddress(t.settings.from??"")?.localPart??""
if(!/[^\0-\x7f]/.test(n))return[]
return[t.at("from",{message:'The sender has a character beyond ASCII before its "@".',hint:'Use an ASCII address, or set "delivery-format" to International, where the server has SMTPUTF8.'})]}}
const Xn=[Gn,Hn,zn,Vn]
const Kn={id:"host/missing",level:"runtime",severity:"awaiting",summary:"No host is set, and mail is to go through a server.",dotnet:["The SMTP host was not specified."],bad:{text:'<smtp from="post@example.com" />'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},check:e=>{const t=siteMail(e)
if(t?.settings.deliveryMethod!=="Network")return[]
if((0,Rt.Bq)(t.settings.host??"")!=="")return[]
return[t.at("host",{message:"No SMTP host is set.",hint:'Set the input "host" to the name of the SMTP server.'})]}}
const Jn={id:"host/template",level:"runtime",severity:"awaiting",summary:"The host is `127.0.0.1` or `localhost`, as in the template. Umbraco Cloud runs no mail server there, and empties the host outside of the live environment.",dotnet:["Failure sending mail."],bad:{text:'<smtp from="post@example.com">\n  <network host="127.0.0.1" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},check:(e,{settings:t})=>{const n=siteMail(e)
if(n?.settings.deliveryMethod!=="Network")return[]
if(!isTemplateHost(n.settings.host??""))return[]
return[n.at("host",{message:"The host is the machine of the site itself. Umbraco Cloud runs no mail server there.",hint:'Set the input "host" to the name of the SMTP server.',...t.host===undefined?{}:{severity:"warning"}})]}}
const Yn={id:"host/malformed",level:"runtime",severity:"error",summary:"The host has a scheme (`smtp://`), a user name (`@`), a port (`:587`) or white space inside.",dotnet:["Failure sending mail."],bad:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com:587" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" port="587" />\n</smtp>'},check:e=>{const t=siteMail(e)
if(t?.settings.deliveryMethod!=="Network")return[]
const n=(0,Rt.Bq)(t.settings.host??"")
const s=isToken(n)?null:surplus(n)
if(s===null)return[]
return[t.at("host",{message:`The host holds ${s}; it is to be a name alone.`,hint:'Write the name of the server alone, as in smtp.example.org; the port goes into "port".'})]}}
function surplus(e){if(e.includes("@"))return'a user name or a mail address ("@")'
if(/^[a-z][a-z0-9+.-]*:\/\//i.test(e))return'a scheme ("://")'
if(/^[^:]*:\d*$/.test(e)||/\]:\d*$/.test(e))return"a port"
if(/\s/.test(e))return"white space"
return e.includes("/")?"a path":null}const Qn={id:"host/white-space",level:"runtime",severity:"warning",summary:"White space stands around the host. .NET removes it, other programs may not.",dotnet:[],bad:{text:'<smtp from="post@example.com">\n  <network host=" smtp.example.com" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" />\n</smtp>'},check:e=>{const t=siteMail(e)
const n=t?.settings.host
if(!t||!n||(0,Rt.Bq)(n)===""||(0,Rt.Bq)(n)===n)return[]
return[t.at("host",{message:"White space stands before or after the host.",hint:"Delete it."})]}}
const Zn="Syntax error in parameters or arguments. The server response was: …"
const es={id:"client-domain/empty",level:"runtime",severity:"error",summary:"`clientDomain` is empty, so the site greets the server with an `EHLO` without a name.",dotnet:[Zn],bad:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" clientDomain="" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" clientDomain="www.example.com" />\n</smtp>'},check:e=>{const t=siteMail(e)
if(t?.settings.deliveryMethod!=="Network"||t.settings.clientDomain!=="")return[]
return[t.at("clientDomain",{message:"The name that the site gives itself in EHLO is empty, which servers refuse.",hint:"Delete the attribute clientDomain, or give it the name of the site."})]}}
const ts={id:"client-domain/malformed",level:"runtime",severity:"error",summary:"`clientDomain` holds white space, a control character or one beyond ASCII.",dotnet:[Zn],bad:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" clientDomain="our shop" />\n</smtp>'},good:{text:'<smtp from="post@example.com">\n  <network host="smtp.example.com" clientDomain="shop.example.com" />\n</smtp>'},check:e=>{const t=siteMail(e)
if(t?.settings.deliveryMethod!=="Network")return[]
const n=t.settings.clientDomain??""
if(isToken(n)||/^[!-~]*$/.test(n))return[]
return[t.at("clientDomain",{message:"The name that the site gives itself in EHLO holds white space or a character that no domain has.",hint:'Write the name of the site alone, as in www.example.org; a domain beyond ASCII in its "xn--" form.'})]}}
const ns=[Kn,Jn,Yn,Qn,es,ts]
const ss={id:"location/nested",level:"file",severity:"error",summary:"`<location>` stands elsewhere than directly in `<configuration>`.",dotnet:["<location> sections are allowed only within <configuration> sections."],bad:{text:'<system.net>\n  <location path="admin" />\n</system.net>'},good:{text:'<location path="admin">\n  <system.net />\n</location>'},check:({file:e,skeleton:t})=>t.nestedLocations.map(t=>at(e,startTag(t),{message:"<location> stands in another element than <configuration>.",hint:"Move it up, directly into <configuration>, with all groups and sections inside of it."}))}
const os=["path","allowOverride","overrideMode","inheritInChildApplications"]
const is={id:"location/attribute",level:"file",severity:"error",summary:"`<location>` has an attribute that .NET does not know. Letter case counts.",dotnet:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],bad:{text:'<location Path="admin"></location>'},good:{text:'<location path="admin"></location>'},check:({file:e,skeleton:t})=>t.locations.flatMap(t=>t.attributes.filter(({name:e})=>!os.includes(e)).map(t=>at(e,attributeName(t),{message:'<location> has no attribute "{name}".',hint:hintFor(t.name),names:{name:t.name}})))}
function hintFor(e){const t=os.find(t=>t.toLowerCase()===e.toLowerCase())
return t===undefined?`Delete it; <location> takes ${os.join(", ")}.`:`Write ${t}.`}const rs={id:"location/boolean",level:"file",severity:"error",summary:"`allowOverride` or `inheritInChildApplications` is not exactly `true` or `false`, in lower case.",dotnet:["The property '{name}' must have value 'true' or 'false'."],bad:{text:'<location path="." inheritInChildApplications="False"></location>'},good:{text:'<location path="." inheritInChildApplications="false"></location>'},check:e=>["allowOverride","inheritInChildApplications"].flatMap(t=>refusedValues(e,t,e=>e==="true"||e==="false").map(({file:e,found:n})=>at(e,n,{message:'"{name}" of <location> is neither "true" nor "false".',hint:"Write true or false, in lower case and without white space.",names:{name:t}})))}
const as={id:"location/override-mode",level:"file",severity:"error",summary:"`overrideMode` is not exactly `Inherit`, `Allow` or `Deny`.",dotnet:["The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."],bad:{text:'<location path="admin" overrideMode="deny"></location>'},good:{text:'<location path="admin" overrideMode="Deny"></location>'},check:e=>refusedValues(e,"overrideMode",e=>/^(?:Inherit|Allow|Deny)$/.test(e)).map(({file:e,found:t})=>at(e,t,{message:'"overrideMode" of <location> is none of Inherit, Allow and Deny.',hint:'Write Inherit, Allow or Deny, in exactly this letter case. (.NET\'s message says "Inherited", its code wants "Inherit".)'}))}
const cs={id:"location/override-conflict",level:"file",severity:"error",summary:"`<location>` has both `allowOverride` and `overrideMode`.",dotnet:["A <location> tag may contain only one of the 'allowOverride' or 'overrideMode' attributes."],bad:{text:'<location path="admin" allowOverride="true" overrideMode="Allow"></location>'},good:{text:'<location path="admin" allowOverride="true"></location>'},check:({file:e,skeleton:t})=>t.locations.flatMap(t=>{const n=[t.attribute("allowOverride"),t.attribute("overrideMode")]
const[s,o]=n.filter(e=>e!==null)
if(s===undefined||o===undefined)return[]
return[at(e,s.start<o.start?o:s,{message:"<location> has both allowOverride and overrideMode.",hint:'Keep one of them: allowOverride="false" says the same as overrideMode="Deny".'})]})}
const ls="<location> path attribute must be a relative virtual path.  It cannot start with any of ' ' '.' '/' or '\\'."
const us=ls.replace("start with","end with")
const ds=`<location> path attribute must be a relative virtual path.  It cannot contain any of '?' ':' '\\' '*' '"' '<' '>' or '|'.`
const fs={id:"location/path",level:"file",severity:"error",summary:'The path of a `<location>` begins or ends with a space, `.`, `/` or `\\`, or holds one of `? : \\ * " < > |`.',dotnet:[ls,us,ds],bad:{text:'<location path="/umbraco"></location>'},good:{text:'<location path="umbraco"></location>'},check:e=>refusedValues(e,"path",e=>location_pathFault(e)===null).map(({file:e,found:t,value:n})=>at(e,t,{message:"The path of this <location> is no relative virtual path.",hint:'Write it relative to the root of the site, with "/" between the folders, as in path="umbraco/plugins". For the site itself, leave path out or write ".".',dotnet:location_pathFault(n)??ls}))}
function location_pathFault(e){if(e===""||e===".")return null
if(/^[ ./\\]/.test(e))return ls
if(/[ ./\\]$/.test(e))return us
return/[?:\\*"<>|]/.test(e)?ds:null}function refusedValues({file:e,skeleton:t},n,s){return t.locations.flatMap(t=>{const o=t.attribute(n)
const i=reading_valueOf(t,n)
if(o===null||i===null||s(i))return[]
return[{file:e,found:o,value:i}]})}const ms={id:"location/mail-settings",level:"runtime",severity:"warning",summary:"A part of the site has mail settings of its own. The first mail that is sent decides which settings the whole site uses.",dotnet:[],bad:{text:'<location path="umbraco">\n  <system.net>\n    <mailSettings>\n      <smtp from="a@example.com" />\n    </mailSettings>\n  </system.net>\n</location>'},good:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>'},check:({mail:e})=>{const t=e.filter(({location:e})=>e===null).map(({element:e})=>e)
const n=JSON.stringify(effectiveSettings(t))
return e.flatMap(({file:e,element:s,location:o})=>{const i=JSON.stringify(effectiveSettings([...t,s]))
if(o===null||i===n)return[]
return[at(e,startTag(s),{message:'This <smtp> is for "{path}" only, but the site reads its mail settings once, for all of its parts: which ones it uses depends on where the first mail is sent from.',hint:"Keep one <smtp>, for the whole site.",names:{path:o.path}})]})}}
const hs={id:"location/tilde",level:"runtime",severity:"warning",summary:"The path of a `<location>` begins with `~`, which is not expanded: it matches nothing.",dotnet:[],bad:{text:'<location path="~/umbraco">\n  <system.web />\n</location>'},good:{text:'<location path="umbraco">\n  <system.web />\n</location>'},check:e=>refusedValues(e,"path",e=>!e.startsWith("~")).map(({file:e,found:t})=>at(e,t,{message:'This <location> is never used: "~" is not expanded in its path, but taken for the name of a folder.',hint:'Write the path relative to the root of the site, without "~/".'}))}
const ps=[ss,is,rs,as,cs,fs]
const gs=[ms,hs]
const ws="Only absolute directories are allowed for pickup directory."
const bs={text:'<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com">\n  <specifiedPickupDirectory pickupDirectoryLocation="C:\\mail" />\n</smtp>'}
const ys={id:"pickup/missing",level:"runtime",severity:"awaiting",summary:"Mail is to go into a directory, but none is named.",dotnet:[ws],bad:{text:'<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com" />'},good:bs,check:e=>{const t=siteMail(e)
if(t?.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
if(t.settings.pickupDirectoryLocation)return[]
return[t.at("pickupDirectoryLocation",{message:"The delivery method is SpecifiedPickupDirectory, but no directory is named.",hint:'Set the input "pickup-directory", or the delivery method to Network.'})]}}
const vs={id:"pickup/relative",level:"runtime",severity:"error",summary:"The pickup directory is not a rooted path; `~/` is not expanded.",dotnet:[ws],bad:{text:'<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com">\n  <specifiedPickupDirectory pickupDirectoryLocation="~/App_Data/mail" />\n</smtp>'},good:bs,check:e=>{const t=siteMail(e)
if(t?.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
const n=t.settings.pickupDirectoryLocation
if(!n||isToken(n)||/^(?:[\\/]|[A-Za-z]:)/.test(n))return[]
return[t.at("pickupDirectoryLocation",{message:"The pickup directory is a relative path.",hint:'Write a path that begins with a drive or a "\\", as in C:\\mail. "~/" is not understood here.'})]}}
const ks=[ys,vs]
const Ss='<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">\n    <CipherData><CipherValue>AAAA</CipherValue></CipherData>\n  </EncryptedData>'
const xs={text:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider">\n  ${Ss}\n</smtp>`}
const Ts='Replace the section with an unencrypted one without a password: decrypt it on the server (aspnet_regiis -pd "system.net/mailSettings/smtp"), and let this action fill in the settings on deploy.'
const _s={id:"protection/provider-empty",level:"file",severity:"error",summary:"`configProtectionProvider` is empty.",dotnet:["The configProtectionProvider attribute cannot be an empty string."],bad:{text:'<smtp configProtectionProvider="" />'},good:xs,check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{const s=t.attribute("configProtectionProvider")
if(s===null||reading_valueOf(t,s.name)!=="")return[]
return[at(e,s,{message:'"configProtectionProvider" of <{name}> is empty.',hint:"Delete the attribute, or name the provider that encrypted the section.",names:{name:t.name},location:n})]})}
const Os={id:"protection/other-attribute",level:"file",severity:"error",summary:"An encrypted section has an attribute beside `configProtectionProvider`.",dotnet:["A section using 'configProtectionProvider' may contain no other attributes."],bad:{text:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider" from="a@example.com">\n  ${Ss}\n</smtp>`},good:xs,check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{if(t.attribute("configProtectionProvider")===null)return[]
const s=t.attributes.find(({name:e})=>e!=="configProtectionProvider")
if(s===undefined)return[]
return[at(e,attributeName(s),{message:'The encrypted section <{name}> has a second attribute, "{attribute}".',hint:"Delete it: an encrypted section has configProtectionProvider alone.",names:{name:t.name,attribute:s.name},location:n})]})}
const[Es=""]=Os.dotnet
const[As=""]=_s.dotnet
const Ms={id:"protection/config-source",level:"section",severity:"error",summary:'In the file that `<smtp configSource="…">` names, `configProtectionProvider` is empty or not the only attribute.',dotnet:[Es,As],bad:{text:'<smtp configSource="config\\smtp.config" />',companion:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider" from="a@example.com">\n  ${Ss}\n</smtp>`},good:{text:'<smtp configSource="config\\smtp.config" />',companion:xs.text},check:e=>encryptedSections(e).flatMap(({file:t,element:n})=>{const s=reading_valueOf(n,"configProtectionProvider")===""
if(t===e.file||n.attributes.length===1&&!s)return[]
return[at(t,startTag(n),{message:"This encrypted <smtp> has to have configProtectionProvider alone, with a value.",hint:"Delete the other attributes.",dotnet:s?As:Es})]})}
const $s=["RsaProtectedConfigurationProvider","DataProtectionConfigurationProvider"]
const Ps={id:"protection/provider-unknown",level:"section",severity:"error",summary:"No protection provider has the name in `configProtectionProvider`: neither machine.config nor `<configProtectedData>` knows it.",dotnet:["An error occurred loading a configuration file: The protection provider '…' was not found."],bad:{text:`<smtp configProtectionProvider="Rsa">\n  ${Ss}\n</smtp>`},good:xs,check:e=>{const t=addedNames(e,"configProtectedData","providers")
const n=new Set([...$s,...t].map(e=>e.toLowerCase()))
return encryptedSections(e).flatMap(({file:e,element:t,location:s})=>{const o=t.attribute("configProtectionProvider")
const i=reading_valueOf(t,"configProtectionProvider")?.toLowerCase()??""
if(o===null||i===""||n.has(i))return[]
return[at(e,o,{message:"No protection provider has this name.",hint:`Write ${$s.join(" or ")}, or declare the provider in <configProtectedData>.`,location:s})]})}}
const Ns={id:"protection/no-data",level:"section",severity:"error",summary:"`<smtp>` is marked as encrypted, but holds no `<EncryptedData>`.",dotnet:["The section is marked as being protected. However, the <EncryptedData> child node was not found in the section's node. Make sure that the section is correctly encrypted."],bad:{text:'<smtp configProtectionProvider="RsaProtectedConfigurationProvider" />'},good:xs,check:e=>encryptedSections(e).flatMap(({file:e,element:t,location:n})=>{if(childrenNamed([t],"EncryptedData").length>0)return[]
return[at(e,startTag(t),{message:"<smtp> is marked as encrypted, but holds no <EncryptedData>.",hint:"Delete the attribute configProtectionProvider, or encrypt the section.",location:n})]})}
const Cs={id:"protection/format",level:"section",severity:"error",summary:"An encrypted `<smtp>` holds something beside its one `<EncryptedData>`.",dotnet:["The section is marked as being protected, but it does not have the correct format. It should contain only the <EncryptedData> child node."],bad:{text:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider">\n  <network host="smtp.example.com" />\n  ${Ss}\n</smtp>`},good:xs,check:e=>encryptedSections(e).flatMap(({file:e,element:t,location:n})=>{const[s]=childrenNamed([t],"EncryptedData")
const o=t.nodes.find(e=>e.kind!=="comment"&&e!==s)
if(s===undefined||o===undefined)return[]
return[at(e,o.kind==="element"?nameSpan(o):o,{message:"Something stands beside the <EncryptedData> of this encrypted section.",hint:"Delete it; comments are fine.",location:n})]})}
function encryptedSections({mail:e}){return e.filter(({element:e})=>e.attribute("configProtectionProvider")!==null)}const Ds={id:"config-builders/empty",level:"file",severity:"error",summary:"`configBuilders` is empty.",dotnet:["The configBuilder attribute is invalid."],bad:{text:'<smtp configBuilders="" />'},good:{text:"<smtp />"},check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{const s=t.attribute("configBuilders")
if(s===null||reading_valueOf(t,"configBuilders")!=="")return[]
return[at(e,s,{message:'"configBuilders" of <{name}> is empty.',hint:"Delete the attribute, or name a builder.",names:{name:t.name},location:n})]})}
const Is={id:"config-builders/unknown",level:"section",severity:"error",summary:"No configuration builder has a name in `configBuilders`.",dotnet:["The configuration builder '…' was not found."],bad:{text:'<smtp configBuilders="Environment" />'},good:{text:'<configBuilders>\n  <builders>\n    <add name="Environment" type="My.Builder, My" />\n  </builders>\n</configBuilders>\n<system.net>\n  <mailSettings>\n    <smtp configBuilders="Environment" />\n  </mailSettings>\n</system.net>'},check:e=>{const t=new Set(addedNames(e,"configBuilders","builders"))
return e.mail.flatMap(({file:e,element:n,location:s})=>{const o=n.attribute("configBuilders")
const i=reading_valueOf(n,"configBuilders")?.split(",")??[]
const r=i.some(e=>e!==""&&!t.has(e.trim()))
if(o===null||!r)return[]
return[at(e,o,{message:'No configuration builder has the name that "configBuilders" gives.',hint:"Add it to <configBuilders><builders>, or delete the attribute.",location:s})]})}}
function addedNames({skeleton:e},t,n){const s=e.sections.filter(({element:e})=>e.name===t)
const o=childrenNamed(s.map(({element:e})=>e),n)
return childrenNamed(o,"add").flatMap(e=>reading_valueOf(e,"name")??[])}const Fs={id:"inject/encrypted",level:"runtime",severity:"error",summary:"Settings are to be injected into an encrypted section.",dotnet:[],bad:{...xs,settings:{host:"smtp.example.com"}},good:{text:"<smtp />",settings:{host:"smtp.example.com"}},check:({mail:e})=>e.flatMap(({file:e,element:t,location:n})=>{const s=t.attribute("configProtectionProvider")
if(s===null||n!==null)return[]
return[at(e,s,{message:"The <smtp> section is encrypted (configProtectionProvider), so nothing can be injected into it without the key of the server.",hint:Ts})]})}
const Rs=[_s,Os,Ms,Ps,Ns,Cs,Ds,Is]
const Ls=[Fs]
var qs=__nccwpck_require__(869)
const Ws='<smtp from="post@example.com">\n  <network host="smtp.sendgrid.net" '
const js='<smtp from="post@example.com">\n  <network host="smtp.resend.com" '
function providerBehind(e){const t=siteMail(e)
if(t?.settings.deliveryMethod!=="Network")return null
const n=(0,qs.lc)(t.settings.host??"")
return n&&{mail:t,provider:n}}const Bs={id:"provider/credentials",level:"runtime",severity:"awaiting",summary:"User name or password are not what the provider behind the host gives out: SendGrid's user name is always `apikey`, for instance. A warning where they only seem to be wrong.",dotnet:[Qt],bad:{text:`${Ws}port="587" enableSsl="true" userName="shop" />\n</smtp>`},good:{text:`${Ws}port="587" enableSsl="true" userName="apikey" />\n</smtp>`},check:(e,t)=>{const n=providerBehind(e)
if(n===null||n.mail.settings.defaultCredentials)return[]
const{mail:s,provider:o}=n
return(0,qs.E4)(knownOf(s.settings,t)).filter(({setting:e})=>e!=="port").map(({setting:e,severity:n,message:i})=>{const r=n==="error"&&t.settings[e]!==undefined
return s.at(e,{message:i,hint:`${o.name} asks for this: as user name, ${o.userName}; as password, ${o.password}.`,...r||n==="warning"?{severity:n}:{}})})}}
function knownOf(e,{mode:t,settings:n}){const{host:s,port:o}=e
const known=s=>{const o=e[s]
const i=t==="check"&&n.host!==undefined&&n[s]===undefined
return o===null||i||isTemplateCredential(o)||isToken(o)?null:o}
return{host:s,port:o,userName:known("userName"),password:known("password")}}const Us={id:"provider/port",level:"runtime",severity:"error",summary:"On that port, the provider behind the host waits for TLS from the first byte, which `SmtpClient` cannot do; 465 has a rule of its own.",dotnet:["The operation has timed out."],bad:{text:`${js}port="2465" enableSsl="true" userName="resend" />\n</smtp>`},good:{text:`${js}port="2587" enableSsl="true" userName="resend" />\n</smtp>`},check:e=>{const t=providerBehind(e)
if(t===null||t.mail.settings.port===465)return[]
const{mail:n,provider:s}=t
const{name:o,host:i,startTlsPorts:r,implicitTlsPorts:a}=s
if(!a.includes(n.settings.port))return[]
return[n.at("port",{message:`On this port, ${o} speaks TLS from the first byte, which .NET Framework cannot.`,hint:`Use enableSsl="true" with one of the ports ${r.join(", ")} of ${i}.`})]}}
const Gs={id:"provider/basic-login",level:"advice",severity:"notice",summary:"The host is that of Microsoft 365, which is giving up SMTP with user name and password; `SmtpClient` knows nothing else.",dotnet:[],bad:{text:'<smtp from="post@example.com">\n  <network host="smtp.office365.com" port="587" enableSsl="true" userName="post@example.com" />\n</smtp>'},good:{text:`${Ws}port="587" enableSsl="true" userName="apikey" />\n</smtp>`},check:e=>{const t=providerBehind(e)
if(t?.provider.id!=="microsoft-365"||!t.mail.settings.userName)return[]
return[t.mail.at("host",{message:"Microsoft 365 is giving up SMTP with user name and password, and .NET Framework cannot log in otherwise.",hint:"Plan a move to a mail relay, or to a provider that keeps this login."})]}}
const Hs=[Bs,Us,Gs]
const zs={id:"sections/unknown",level:"file",severity:"error",summary:"An element is no section and no group that .NET knows at this place: it is misspelt (letter case counts), stands in the wrong element, or is declared nowhere.",dotnet:["Unrecognized configuration section {path}."],bad:{text:"<system.net>\n  <mailsettings />\n</system.net>"},good:{text:"<system.net>\n  <mailSettings />\n</system.net>"},check:({file:e,skeleton:t})=>t.unknown.map(t=>{const{name:n}=t.element
const s=pathBelow(t.parent,n)
return at(e,nameSpan(t.element),{message:".NET knows no section or group <{name}> here.",hint:unknownHint(t),names:{name:n,path:s}})})}
const Vs={mailSettings:"<system.net>",smtp:"<mailSettings>, which goes into <system.net>",network:"<smtp>",specifiedPickupDirectory:"<smtp>"}
function unknownHint({element:{name:e},parent:t}){const n=t.children.map(e=>e.name)
const s=nearest(e,[...n,"configSections","location"])
if(s!==null)return`Write <${s}>.`
const o=Object.hasOwn(Vs,e)?Vs[e]:undefined
if(o!==undefined)return`<${e}> belongs in ${o}.`
const i=pathOf(t).startsWith("system.net")
if(i&&/^(?:clear|remove|add)$/.test(e))return"Delete it: it has no meaning here."
return"Declare it in <configSections>, or delete it. If a configuration above the site declares it, name it in the input `known-sections`: {path}."}const Xs={id:"sections/duplicate",level:"file",severity:"error",summary:"A section appears twice, counting repeated groups and `<location>` elements without a path. Groups may repeat.",dotnet:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],bad:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n    <smtp from="b@example.com" />\n  </mailSettings>\n</system.net>'},good:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>\n<system.net>\n  <settings />\n</system.net>'},check:({file:e,skeleton:t})=>{const n=new Map
return t.sections.flatMap(t=>{const s=n.get(t.registered)??new Set
n.set(t.registered,s)
const o=t.location?.path.toLowerCase()??""
const i=s.has(o)&&!isIgnorable(t.registered)
s.add(o)
return i?[at(e,startTag(t.element),duplicateOf(t))]:[]})}}
function isIgnorable({declaration:{by:e,type:t,attributes:n}}){if(e==="file"){return n.get("type")?.includes("System.Configuration.IgnoreSection")===true}return t==="IgnoreSection"}function duplicateOf({element:e,location:t}){return{message:t===null?"<{name}> appears a second time at the level of the site.":"<{name}> appears a second time for the same part of the site.",hint:'Keep one <{name}>, also counting those in repeated groups and in other <location> elements for the same path (no path and "." mean the site itself).',names:{name:e.name},location:t}}const Ks={id:"sections/not-in-location",level:"file",severity:"error",summary:'A section that does not allow it (`allowLocation="false"`) stands in a `<location>`.',dotnet:['This section is not allowed in <location> elements.  This section has been marked allowLocation="false".'],bad:{text:'<location path=".">\n  <runtime />\n</location>'},good:{text:"<runtime />"},check:({file:e,skeleton:t})=>t.sections.filter(({inLocation:e,registered:t})=>e&&t.declaration.attributes.get("allowLocation")==="false").map(({element:t,location:n})=>at(e,startTag(t),{message:"<{name}> stands in a <location>, where it is not allowed.",hint:"Move it out of the <location>, directly into <configuration>.",names:{name:t.name},location:n}))}
const Js="It is an error to use a section registered as allowDefinition='MachineOnly' beyond machine.config."
const Ys="It is an error to use a section registered as allowDefinition='MachineToWebRoot' beyond the root web.config file."
const Qs="It is an error to use a section registered as allowDefinition='MachineToApplication' beyond application level.  This error can be caused by a virtual directory not being configured as an application in IIS."
const Zs={id:"sections/allow-definition",level:"file",severity:"error",summary:'A section is used at a level where it is not allowed: `MachineOnly` and `MachineToWebRoot` sections in the site, `MachineToApplication` sections (`authentication`, `membership`, `machineKey`, …) below a `<location path="…">`.',dotnet:[Js,Ys,Qs],bad:{text:'<system.web>\n  <processModel enable="true" />\n</system.web>'},good:{text:'<system.web>\n  <authentication mode="Forms" />\n</system.web>'},check:({file:e,skeleton:t})=>t.sections.flatMap(t=>{const n=refusedDefinition(t)
if(n===null)return[]
const{element:s,location:o}=t
return[at(e,startTag(s),{message:"<{name}> is not allowed at this level.",hint:n===Qs?"Move it out of the <location>: it is for the site as a whole.":"Delete it: it belongs in the configuration of the server.",names:{name:s.name},dotnet:n,location:o})]})}
function refusedDefinition({registered:e,location:t}){const n=e.declaration.attributes.get("allowDefinition")
if(n==="MachineOnly")return Js
if(n==="MachineToWebRoot")return Ys
return n==="MachineToApplication"&&t!==null?Qs:null}const eo={id:"groups/reserved-attribute",level:"file",severity:"error",summary:"A group (`<system.net>`, `<mailSettings>`, …) has an attribute whose name begins with `config` or `lock`.",dotnet:["The attribute '{name}' cannot be specified because its name starts with the reserved prefix 'config' or 'lock'."],bad:{text:'<system.net>\n  <mailSettings configSource="config\\mail.config" />\n</system.net>'},good:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>'},check:({file:e,skeleton:t})=>t.groups.flatMap(t=>t.attributes.filter(({name:e})=>/^(?:config|lock)/.test(e)).map(n=>at(e,attributeName(n),{message:'<{group}> is a group and takes no attribute "{name}".',hint:reservedHint(n.name),names:{name:n.name,group:t.name}})))}
function reservedHint(e){return e==="configSource"?'Put configSource on the section itself, as in <smtp configSource="config\\smtp.config" />.':"Delete it, or put it on the section itself."}const to=[zs,Xs,Ks,Zs,eo]
const no=["lockAttributes","lockAllAttributesExcept","lockElements","lockAllElementsExcept"]
const so=["lockItem",...no]
const oo={id:"smtp/lock-item",level:"section",severity:"error",summary:"`lockItem` is neither `true` nor `false`.",dotnet:["The property 'lockItem' must have value 'true' or 'false'."],bad:{text:'<smtp>\n  <network lockItem="maybe" />\n</smtp>'},good:{text:'<smtp>\n  <network lockItem="True" />\n</smtp>'},check:e=>e.mailElements.flatMap(({file:e,element:t,location:n})=>{const s=t.attribute("lockItem")
if(s===null||(0,Rt.yG)(reading_valueOf(t,"lockItem")??"")!==null)return[]
return[at(e,s,{message:'"lockItem" is neither true nor false.',hint:"Write true or false.",location:n})]})}
const io={lockAttributes:"The 'lockAttributes' attribute cannot be an empty string.",lockElements:"The 'lockElements' attribute cannot be an empty string.",lockAllAttributesExcept:"The 'lockAllAttributesExcept' attribute cannot be an empty string. lockAttributes=\"*\" may be used to lock all attributes.",lockAllElementsExcept:"The 'lockAllElementsExcept' attribute cannot be an empty string. lockElements=\"*\" may be used to lock all elements."}
const ro={id:"smtp/lock-list-empty",level:"section",severity:"error",summary:"A list of names to lock is empty.",dotnet:no.map(e=>io[e]),bad:{text:'<smtp lockAttributes="" />'},good:{text:'<smtp lockAttributes="*" />'},check:e=>lists(e).filter(({value:e})=>e==="").map(({owner:{file:e,location:t},attribute:n,list:s})=>at(e,n,{message:'"{name}" is empty.',hint:"Name what is to be locked, or delete the attribute.",names:{name:s},dotnet:io[s],location:t}))}
const ao="The attribute '…' is not valid in the locked list for this section. The following attributes can be locked: {allowed}. Multiple attributes may be listed separated by commas."
const co="The element '…' is not valid in the locked list for this section. The following elements can be locked: {allowed}. Multiple elements may be listed separated by commas."
const lo={id:"smtp/lock-list",level:"section",severity:"error",summary:"A list of names to lock holds a name that is no attribute, or no element, of that element.",dotnet:[ao,co],bad:{text:'<smtp lockAttributes="network" />'},good:{text:'<smtp lockAttributes="from" lockElements="network" />'},check:e=>lists(e).flatMap(({owner:e,attribute:t,list:n,value:s})=>{const o=lockable(e,n)
const isWrong=e=>!o.includes(e)&&!(e==="*"&&!n.includes("Except"))
if(!namesIn(s).some(isWrong))return[]
const i=(isOfElements(n)?co:ao).replace("{allowed}",()=>o.map(e=>`'${e}'`).join(", "))
return[at(e.file,t,{message:'"{list}" holds a name that cannot be locked here.',hint:o.length===0?"Delete the attribute.":`Choose from ${o.join(", ")}; separate names with commas.`,names:{list:n},dotnet:i,location:e.location})]})}
function lists(e){return e.mailElements.flatMap(e=>no.flatMap(t=>{const n=e.element.attribute(t)
const s=reading_valueOf(e.element,t)
return n===null||s===null?[]:[{owner:e,attribute:n,list:t,value:s}]}))}function isOfElements(e){return e==="lockElements"||e==="lockAllElementsExcept"}function lockable({name:e},t){if(isOfElements(t))return schemaElements(e)
return uo[e]??schemaAttributes(e)}const uo={smtp:["deliveryMethod","deliveryFormat","from"],network:["defaultCredentials","host","clientDomain","password","port","userName","targetName","enableSsl"]}
function namesIn(e){return e.split(/[,:;]/).map(Rt.Bq).filter(e=>e!=="")}const fo="The attribute '{name}' has been locked in a higher level configuration."
const mo="The element '{name}' has been locked in a higher level configuration."
const ho={id:"smtp/locked",level:"section",severity:"error",summary:"A part of the site sets what the `<smtp>` of the site has locked.",dotnet:[fo,mo],bad:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" lockAttributes="from" />\n  </mailSettings>\n</system.net>\n<location path="umbraco">\n  <system.net>\n    <mailSettings>\n      <smtp from="b@example.com" />\n    </mailSettings>\n  </system.net>\n</location>'},good:{text:'<smtp from="a@example.com" lockAttributes="from" />'},check:e=>{const t=e.mailElements
const n=t.filter(({location:e})=>e===null)
return t.filter(({location:e})=>e!==null).flatMap(e=>n.filter(({name:t})=>t===e.name).flatMap(t=>violations(t,e)))}}
function violations(e,t){const n=(0,Rt.yG)(reading_valueOf(e.element,"lockItem")??"")===true
const tellLocked=(e,n,s)=>at(t.file,e,{message:"{name} is locked by the <smtp> of the site.",hint:"Delete it here, or the lock there.",names:{name:n},dotnet:s,location:t.location})
const s=t.element.attributes.filter(({name:t})=>locks(e,t,["lockAttributes","lockAllAttributesExcept"])).map(e=>tellLocked(attributeName(e),e.name,fo))
const o=t.element.children.filter(({name:t})=>locks(e,t,["lockElements","lockAllElementsExcept"])).map(e=>tellLocked(startTag(e),e.name,mo))
const i=n?[tellLocked(startTag(t.element),t.name,mo)]:[]
return[...i,...s,...o]}function locks({element:e,name:t},n,[s,o]){const i=isOfElements(s)?schemaElements(t):schemaAttributes(t)
if(!i.includes(n))return false
const r=namesIn(reading_valueOf(e,s)??"")
const a=reading_valueOf(e,o)
return r.includes(n)||r.includes("*")||a!==null&&!namesIn(a).includes(n)}const po=[oo,ro,lo,ho]
const go={id:"smtp/unknown-attribute",level:"section",severity:"error",summary:"`<smtp>`, `<network>` or `<specifiedPickupDirectory>` has an attribute that is not in the schema. Letter case counts.",dotnet:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],bad:{text:'<smtp>\n  <network host="smtp.example.com" enableSSL="true" />\n</smtp>'},good:{text:'<smtp>\n  <network host="smtp.example.com" enableSsl="true" />\n</smtp>'},check:e=>unknownAttributes(e.mailElements).filter(e=>smtp_attributes_kindOf(e)==="unknown").map(({owner:{file:e,name:t,location:n},attribute:s})=>at(e,attributeName(s),{message:'<{owner}> has no attribute "{name}".',hint:smtp_attributes_hintFor(t,s.name),names:{name:s.name,owner:t},location:n}))}
const wo={id:"smtp/element-as-attribute",level:"section",severity:"error",summary:"`<smtp>` has an attribute `network` or `specifiedPickupDirectory`: these are elements.",dotnet:["The value of the property '{name}' cannot be parsed. The error is: …"],bad:{text:'<smtp network="smtp.example.com" />'},good:{text:'<smtp>\n  <network host="smtp.example.com" />\n</smtp>'},check:e=>unknownAttributes(e.mailElements).filter(e=>smtp_attributes_kindOf(e)==="element").map(({owner:{file:e,location:t},attribute:n})=>at(e,attributeName(n),{message:'"{name}" is an element in <smtp>, not an attribute.',hint:"Write it as an element: <{name} … />.",names:{name:n.name},location:t}))}
const bo={id:"smtp/undeclared-prefix",level:"section",severity:"error",summary:"An attribute or element of the section has a prefix that is declared above `<smtp>`. .NET reads the section on its own, where that declaration is missing.",dotnet:["'{prefix}' is an undeclared prefix."],bad:{text:'<system.net xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n  <mailSettings>\n    <smtp xdt:Transform="Replace" />\n  </mailSettings>\n</system.net>'},good:{text:'<smtp from="a@example.com" />'},check:e=>{const t=e.mailElements
const n=unknownAttributes(t).filter(e=>smtp_attributes_kindOf(e)==="prefix").map(({owner:e,attribute:t})=>({owner:e,span:attributeName(t),...t}))
const s=t.filter(({name:e})=>e==="smtp").flatMap(e=>e.element.children.filter(t=>hasForeignPrefix(t.name,t,e.smtp)).map(t=>({owner:e,span:{start:t.start+1,end:t.nameEnd},name:t.name})))
return[...n,...s].map(({owner:{file:e,location:t},span:n,name:s})=>at(e,n,{message:"The prefix of {name} is declared outside of <smtp>, which .NET reads on its own.",hint:"Delete it. Attributes such as xdt:Transform belong in a transform file.",names:{name:s,prefix:prefixOf(s)},location:t}))}}
const yo=["configProtectionProvider","configBuilders"]
function unknownAttributes(e){return e.flatMap(e=>{const t=new Set([...schemaAttributes(e.name),...so,...e.name==="smtp"?yo:[]])
return e.element.attributes.filter(({name:e})=>!t.has(e)).map(t=>({owner:e,attribute:t}))})}function smtp_attributes_kindOf({owner:e,attribute:t}){if(schemaElements(e.name).includes(t.name))return"element"
return hasForeignPrefix(t.name,e.element,e.smtp)?"prefix":"unknown"}const vo={ssl:"enableSsl",tls:"enableSsl",enabletls:"enableSsl",usessl:"enableSsl",usetls:"enableSsl",starttls:"enableSsl",enablestarttls:"enableSsl",user:"userName",login:"userName",pass:"password",pwd:"password",server:"host",hostname:"host",smtpserver:"host",sender:"from",usedefaultcredentials:"defaultCredentials",domain:"clientDomain",ehlo:"clientDomain"}
function smtp_attributes_hintFor(e,t){const n=t.toLowerCase()
const s=gt.vK.map(({name:e})=>e)
const o=nearest(t,schemaAttributes(e))
const i=Object.hasOwn(vo,n)?vo[n]:undefined
const r=o??i??(s.includes(t)?t:nearest(t,s))
if(n==="timeout")return"Delete it: the timeout can be set in code only."
if(n==="inheritinchildapplications")return'Put it on <location path=".">, around <system.net>.'
if(n==="configsource")return"Write configSource, on <smtp> in the web.config."
if(r===null){return`Delete it; <${e}> takes ${schemaAttributes(e).join(", ")}.`}const a=gt.vK.find(({name:e})=>e===r)
return a?.element===e?`Write ${r}.`:`Write ${r}, on <${a?.element??"smtp"}>.`}const ko=[go,wo,bo]
function unknownChildren(e){return e.flatMap(e=>e.element.children.filter(t=>!schemaElements(e.name).includes(t.name)).filter(t=>!hasForeignPrefix(t.name,t,e.smtp)).map(t=>({owner:e,child:t})))}function isAttribute({owner:e,child:t}){return schemaAttributes(e.name).includes(t.name)}const So={id:"smtp/unknown-element",level:"section",severity:"error",summary:"`<smtp>` holds an element other than `<network>` and `<specifiedPickupDirectory>`, or one of these holds an element. Letter case counts.",dotnet:["Unrecognized element '{name}'."],bad:{text:'<smtp>\n  <Network host="smtp.example.com" />\n</smtp>'},good:{text:'<smtp>\n  <network host="smtp.example.com" />\n</smtp>'},check:e=>unknownChildren(e.mailElements).filter(e=>!isAttribute(e)).map(({owner:e,child:t})=>at(e.file,nameSpan(t),{message:"<{owner}> holds an element that it does not know: <{name}>.",hint:smtp_content_hintFor(e,t),names:{name:t.name,owner:e.name},location:e.location}))}
function smtp_content_hintFor(e,t){const n=nearest(t.name,schemaElements(e.name))
if(n!==null)return`Write <${n}>.`
return e.name==="smtp"?"Delete it; <smtp> holds <network> and <specifiedPickupDirectory>.":"Delete it; <{owner}> holds no elements, its settings are attributes."}const xo={id:"smtp/attribute-as-element",level:"section",severity:"error",summary:"An attribute of the schema is written as an element.",dotnet:["Property '{name}' is not a ConfigurationElement."],bad:{text:"<smtp>\n  <network>\n    <host>smtp.example.com</host>\n  </network>\n</smtp>"},good:{text:'<smtp>\n  <network host="smtp.example.com" />\n</smtp>'},check:e=>unknownChildren(e.mailElements).filter(isAttribute).map(({owner:e,child:t})=>at(e.file,nameSpan(t),{message:'"{name}" is an attribute of <{owner}>, not an element.',hint:'Write it as an attribute: <{owner} {name}="…">.',names:{name:t.name,owner:e.name},location:e.location}))}
const To={id:"smtp/duplicate-element",level:"section",severity:"error",summary:"`<network>` or `<specifiedPickupDirectory>` appears twice in one `<smtp>`.",dotnet:["The element <{name}> may only appear once in this section."],bad:{text:'<smtp>\n  <network host="smtp.example.com" />\n  <network port="587" />\n</smtp>'},good:{text:'<smtp>\n  <network host="smtp.example.com" port="587" />\n</smtp>'},check:e=>{const t=new Map
return e.mailElements.filter(({smtp:e,name:n})=>{const s=t.get(e)??new Set
const o=s.has(n)
t.set(e,s.add(n))
return o}).map(({file:e,element:t,name:n,location:s})=>at(e,startTag(t),{message:"<{name}> appears a second time in this <smtp>.",hint:"Put all attributes on one <{name}>.",names:{name:n},location:s}))}}
const _o={id:"smtp/text",level:"section",severity:"error",summary:"Text or a CDATA section stands in `<smtp>` or one of its children; often an invisible character.",dotnet:["The configuration section cannot contain a CDATA or text element."],bad:{text:'<smtp from="a@example.com">\n  host: smtp.example.com\n</smtp>'},good:{text:'<smtp from="a@example.com">\n  \x3c!-- host: smtp.example.com --\x3e\n</smtp>'},check:e=>e.mailElements.flatMap(({file:e,element:t,name:n,location:s})=>t.nodes.filter(({kind:e})=>e==="text"||e==="cdata"||e==="reference").map(t=>at(e,withoutSpace(e.source.text,t),{message:"Text stands in <{name}>.",hint:"Delete it, or put it into a comment: \x3c!-- … --\x3e. Settings are attributes.",names:{name:n},location:s})))}
const Oo=[So,xo,To,_o]
function smtp_values_refused(e,t,n){const s=t.startsWith("delivery")?"smtp":"network"
return e.mailElements.flatMap(e=>{if(e.name!==s)return[]
const o=e.element.attribute(t)
const i=reading_valueOf(e.element,t)
return o===null||i===null||!n(i)?[]:[{owner:e,attribute:o}]})}function complain(e,t){return e.map(({owner:{file:e,location:n},attribute:s})=>at(e,s,{...t,names:{name:s.name},location:n}))}const Eo="Write a number from 1 to 65535; for most providers it is 587."
const Ao={id:"smtp/port-format",level:"section",severity:"error",summary:"The port is no whole number: digits with an optional sign, or hexadecimal ones after `0x`, `#` or `&amp;h`.",dotnet:["The value of the property 'port' cannot be parsed. The error is: … is not a valid value for Int32."],bad:{text:'<smtp>\n  <network port="587.0" />\n</smtp>'},good:{text:'<smtp>\n  <network port="0x24B" />\n</smtp>'},check:e=>complain(smtp_values_refused(e,"port",e=>(0,Rt.M$)(e)===null),{message:"The port is not a number that .NET can read.",hint:Eo})}
const Mo={id:"smtp/port-range",level:"section",severity:"error",summary:"The port is not within 1 and 65535.",dotnet:["The value for the property 'port' is not valid. The error is: The value must be inside the range 1-65535."],bad:{text:'<smtp>\n  <network port="65536" />\n</smtp>'},good:{text:'<smtp>\n  <network port="587" />\n</smtp>'},check:e=>complain(smtp_values_refused(e,"port",e=>(0,Rt.M$)(e)!==null&&(0,Rt.pz)(e)===null),{message:"The port is out of range.",hint:Eo})}
const $o={id:"smtp/boolean",level:"section",severity:"error",summary:"`enableSsl` or `defaultCredentials` is neither `true` nor `false` (in any letter case, white space around it is fine).",dotnet:["The value of the property '{name}' cannot be parsed. The error is: … is not a valid value for Boolean."],bad:{text:'<smtp>\n  <network enableSsl="1" />\n</smtp>'},good:{text:'<smtp>\n  <network enableSsl=" True " />\n</smtp>'},check:e=>["enableSsl","defaultCredentials"].flatMap(t=>complain(smtp_values_refused(e,t,e=>(0,Rt.yG)(e)===null),{message:'"{name}" is neither true nor false.',hint:"Write true or false; 1, yes and on are not understood."}))}
const Po={id:"smtp/delivery-method",level:"section",severity:"error",summary:"`deliveryMethod` is none of `Network`, `SpecifiedPickupDirectory` and `PickupDirectoryFromIis` (in any letter case, without white space).",dotnet:["The value of the property 'deliveryMethod' cannot be parsed. The error is: SmtpDeliveryMethodTypeConverter cannot convert from System.String."],bad:{text:'<smtp deliveryMethod="Smtp" />'},good:{text:'<smtp deliveryMethod="network" />'},check:e=>complain(smtp_values_refused(e,"deliveryMethod",e=>(0,Rt.FW)(e)===null),{message:"There is no delivery method of this name.",hint:"Write Network, SpecifiedPickupDirectory or PickupDirectoryFromIis, without white space around it."})}
const No={id:"smtp/delivery-format",level:"section",severity:"error",summary:"`deliveryFormat` is neither `SevenBit` nor `International` (in any letter case, without white space).",dotnet:["The value of the property 'deliveryFormat' cannot be parsed. The error is: SmtpDeliveryFormatTypeConverter cannot convert from System.String."],bad:{text:'<smtp deliveryFormat="utf-8" />'},good:{text:'<smtp deliveryFormat="International" />'},check:e=>complain(smtp_values_refused(e,"deliveryFormat",e=>(0,Rt.BR)(e)===null),{message:"There is no delivery format of this name.",hint:"Write SevenBit or International, without white space around it."})}
const Co=[Ao,Mo,$o,Po,No]
const Do='<smtp from="post@example.com">\n  <network host="smtp.example.com" '
const Io={text:`${Do}port="587" enableSsl="true" userName="shop" />\n</smtp>`}
const Fo={id:"port/implicit-tls",level:"runtime",severity:"error",summary:"The port is 465. There the server waits for TLS, while `SmtpClient` waits for its greeting: it knows STARTTLS only.",dotnet:["The operation has timed out."],bad:{text:`${Do}port="465" enableSsl="true" />\n</smtp>`},good:Io,check:e=>{const t=siteMail(e)
if(t?.settings.deliveryMethod!=="Network"||t.settings.port!==465)return[]
return[t.at("port",{message:"Port 465 speaks TLS from the first byte, which .NET Framework cannot: it can only switch to TLS later (STARTTLS).",hint:'Use port 587 with enableSsl="true".'})]}}
const Ro={id:"port/blocked",level:"runtime",severity:"warning",summary:"The port is 25, also where none is set. Azure, and Umbraco Cloud with static outbound addresses, block it.",dotnet:["Failure sending mail."],bad:{text:`${Do}/>\n</smtp>`},good:Io,check:e=>{const t=siteMail(e)
if(t?.settings.deliveryMethod!=="Network"||t.settings.port!==25)return[]
if(!t.settings.host||isTemplateHost(t.settings.host))return[]
return[t.at("port",{message:"Mail goes to port 25, which cloud hosts often block.",hint:'Use port 587 with enableSsl="true"; most providers offer 2525 as well.'})]}}
const Lo={id:"tls/with-pickup",level:"runtime",severity:"error",summary:"`enableSsl` is true, but mail goes into a pickup directory.",dotnet:["SSL must not be enabled for pickup-directory delivery methods."],bad:{text:'<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com">\n  <network enableSsl="true" />\n  <specifiedPickupDirectory pickupDirectoryLocation="C:\\mail" />\n</smtp>'},good:{text:'<smtp deliveryMethod="SpecifiedPickupDirectory" from="post@example.com">\n  <specifiedPickupDirectory pickupDirectoryLocation="C:\\mail" />\n</smtp>'},check:e=>{const t=siteMail(e)
if(!t?.settings.enableSsl||t.settings.deliveryMethod==="Network")return[]
return[t.at("enableSsl",{message:"enableSsl is true, but mail is to go into a pickup directory.",hint:"Delete enableSsl, or set deliveryMethod to Network."})]}}
const qo={id:"tls/off",level:"runtime",severity:"warning",summary:"There is a user name, but `enableSsl` is not true: the password would cross the network in clear, and most servers offer no login before STARTTLS.",dotnet:[Qt],bad:{text:`${Do}port="587" userName="shop" />\n</smtp>`},good:Io,check:e=>{const t=siteMail(e)
if(t?.settings.deliveryMethod!=="Network"||t.settings.enableSsl)return[]
const{host:n,userName:s,defaultCredentials:o}=t.settings
if(!n||isTemplateHost(n)||!s||o)return[]
return[t.at("enableSsl",{message:"The site would log in without TLS, since enableSsl is not true.",hint:'Set the input "enable-ssl" to true.'})]}}
const Wo={id:"tls/old-protocols",level:"runtime",severity:"warning",summary:"`enableSsl` is true, but `<httpRuntime targetFramework>` is missing or below 4.6: .NET then offers TLS 1.0 at most, which providers refuse, unless the registry of the server says otherwise.",dotnet:[],bad:{text:'<system.web>\n  <httpRuntime targetFramework="4.5" />\n</system.web>\n<system.net>\n  <mailSettings>\n    <smtp from="post@example.com">\n      <network host="smtp.example.com" port="587" enableSsl="true" />\n    </smtp>\n  </mailSettings>\n</system.net>'},good:{text:'<system.web>\n  <httpRuntime targetFramework="4.7.2" />\n</system.web>\n<system.net>\n  <mailSettings>\n    <smtp from="post@example.com">\n      <network host="smtp.example.com" port="587" enableSsl="true" />\n    </smtp>\n  </mailSettings>\n</system.net>'},check:e=>{const t=siteMail(e)
if(!t?.settings.enableSsl||t.settings.deliveryMethod!=="Network")return[]
const n={message:"The site asks for TLS, but its <httpRuntime targetFramework> is missing or below 4.6: it will offer TLS 1.0 at most, which today's providers refuse.",hint:'Set <httpRuntime targetFramework="4.7.2"> in <system.web>, and test the site: other defaults change with it.'}
return oldRuntime(e,n)??[t.at("enableSsl",n)]}}
function oldRuntime({file:e,skeleton:t},n){const s=t.sections.find(({registered:e,location:t})=>t===null&&pathOf(e)==="system.web/httpRuntime")
if(s===undefined)return null
const o=s.element.attribute("targetFramework")
const i=/^(?:4\.(?:[6-9]|\d\d)|[5-9])/.test(attributeValue(o)?.trim()??"")
return i?[]:[at(e,o??startTag(s.element),n)]}const jo=[Fo,Ro,Lo,qo,Wo]
const Bo=[...qn,...Yt,...Ft,...Tn,...to,...ps,...Kt,...Rs,...ko,...Oo,...Co,...po]
const Uo=[...Ls,...jn,...Un]
const Go=[...Wn,...gs,...Xn,...ns,...jo,...hn,...ks,...Hs]
const Ho=[...new Set([...Bo,...Uo,...Go])]
function openWebConfig(e,t){const n=webConfig(e,t)
const s=lastOf(e=>readConfiguration(n,e))
const judged=e=>(t,n)=>judge({reading:s(t.knownSections),intent:t,locate:n},e)
return{structure:(e,n)=>[...judged(Bo)(e,n),...faultOf(t)],obstacles:judged(Uo),result:judged(Go),injectable:t===null||isSmtp(t),inject:e=>inject(n,e),with:n=>t?.status==="read"&&n.path===t.file.path?openWebConfig(e,{status:"read",file:n}):openWebConfig(n,t),placeOf:(e,t)=>{const{file:s,span:o}=site_mail_placeOf(n,e)
return{path:s.path,at:t(s,o)}},misread:e=>misread(n,e),effective:effectiveOf(n),credentials:credentialsIn(n)}}function lastOf(e){let t=null
return n=>{if(t?.argument!==n)t={argument:n,result:e(n)}
return t.result}}function faultOf(e){if(e?.status!=="faulty")return[]
return[{...e.finding,level:"section",path:e.path}]}function isSmtp(e){return e.status==="read"&&e.file.document.root.name==="smtp"}function inject(e,t){const n=smtpOf(e)
const{file:s}=n??e
const o=wantedAttributes(t,n?.element??null)
const i={text:s.source.text,escape:(e,t)=>s.source.withReferences((0,mt.G)(e,t))}
const{edits:r,changes:a}=n===null?injectNew(s.document,e.sections,{wanted:o,page:i}):injectInto(n.element,o,i)
const c=o.map(({attribute:e,value:t})=>({setting:e.name,value:t}))
return{file:s,edits:r,changes:a,expected:c}}async function misread(e,t){const n=smtpOf(e)
if(n===null)return t.map(({setting:e})=>e)
const{element:s,file:o}=n
const{start:i,end:r}=s.parent??s
const{readBack:a}=await Promise.all([__nccwpck_require__.e(879),__nccwpck_require__.e(314)]).then(__nccwpck_require__.bind(__nccwpck_require__,2314))
return a(o.source.text.slice(i,r),t)}const zo=/[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>/y
const Vo=/<!DOCTYPE/y
const Xo=/<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+|["']/y
const Ko=/<([^ \t\r\n/>!?]+)/y
function rootNameOf(e){let t=0
for(;;){const n=endOf(zo,e,t)??endOfDoctype(e,t)
if(n===null)break
t=n}Ko.lastIndex=t
return Ko.exec(e)?.[1]??null}function endOfDoctype(e,t){let n=endOf(Vo,e,t)
let s=0
while(n!==null&&n<e.length){const t=endOf(Xo,e,n)
if(t===null){const t=e.charAt(n)
if(t===">"&&s===0)return n+1
s+="<[".includes(t)?1:-1}n=t??n+1}return n}function endOf(e,t,n){e.lastIndex=n
return e.test(t)?e.lastIndex:null}function findCompanion(e,t,n){const s=t.includes("/")?t.slice(0,t.lastIndexOf("/")):""
const o=n.split("\\").filter(e=>e!==""&&e!==".")
const i=o.includes("..")||/^[A-Za-z]:|^\\|\//.test(n)
if(i||o.length===0){return{ok:false,reason:'it has to be a relative path with "\\", below the folder of this file'}}let r=s
for(const t of o){const n=e.spellings(r,t)
const s=n.find(e=>e.endsWith(t))
const o=s??n[0]
if(o===undefined)return{ok:false,reason:"there is no such file"}
r=o}if(e.kindAt(r)!=="file")return{ok:false,reason:"it is no file"}
return e.locate(r)}async function load(e,t,n){const s=kindByName(t.path)
if(s==="appsettings")return{status:"unsupported"}
if(n.skipOthers&&!/\.config$/i.test(t.path))return{status:"skipped"}
const o=readBytes(t.realPath)
const refused=e=>({status:"refused",kind:s??"web-config",finding:e})
if(!o.ok)return refused(unreadable(o.reason))
if(n.skipOthers&&isOther(o.bytes))return{status:"skipped"}
const i=await openXml({path:t.path,bytes:o.bytes})
return i.ok?loadXml(e,t,i.file):refused(i.finding)}function isOther(e){const t=decodeSource(e)
const n=t.ok?rootNameOf(t.source.text):null
return n!==null&&n!=="configuration"}async function loadXml(e,t,n){const s=kind_kindOf(n.path,n.document.root)
if(s!=="web-config")return{status:"unsupported"}
const o=new Map([[n.path,t.realPath]])
const i=await loadCompanion(e,n,o)
return{status:"ready",kind:s,configuration:openWebConfig(n,i),realPaths:o}}async function loadCompanion(e,t,n){const s=configSourceOf(t)
if(s===null)return null
const o=findCompanion(e,t.path,s)
if(!o.ok)return{status:"absent",reason:o.reason}
const{path:i,realPath:r}=o
const a=readBytes(r)
if(!a.ok)return{status:"absent",reason:a.reason}
n.set(i,r)
const c=await openXml({path:i,bytes:a.bytes})
return c.ok?{status:"read",file:c.file}:{status:"faulty",path:i,finding:c.finding}}function unreadable(e){return{rule:"source/unreadable",level:"file",severity:"error",at:{line:1,column:1,endLine:1,endColumn:1},message:`The file cannot be read: ${e}.`,hint:"See to it that the step may read the file, or take the file out of `files`."}}function isWebConfig(e){return/(?:^|\/)web\.config$/i.test(e)}function withoutNested(e){const t=e.filter(({path:e})=>isWebConfig(e)).map(({path:e})=>folderOf(e))
const isNested=({path:e,byGlob:n})=>n&&isWebConfig(e)&&t.some(t=>isBelow(folderOf(e),t))
return{files:e.filter(e=>!isNested(e)),notices:selection_notice(e.filter(isNested).map(({path:e})=>e),'below the folder of another web.config in the list. To have a file taken, name it outright in the input "files".')}}function selection_notice(e,t){if(e.length===0)return[]
return[`Left out: ${quoted(e)}, ${t}`]}function quoted(e){return firstFew(e,e=>`"${(0,p.t)(e)}"`)}function folderOf(e){return e.slice(0,e.lastIndexOf("/")+1)}function isBelow(e,t){return e!==t&&e.startsWith(t)}async function loadAll({requestedMode:e},{workspace:t,mask:n},s){const o=[]
for(const i of s){const s=e==="inject"&&i.byGlob&&!isWebConfig(i.path)
const r=await load(t,i,{skipOthers:s})
if(r.status==="ready")r.configuration.credentials.forEach(n)
o.push({found:i,loaded:r})}return o}function realPathsOf({loaded:e}){return e.status==="ready"?[...e.realPaths.values()]:[]}async function planAll(e,t){const n=[]
for(const{found:s,loaded:o}of t){if(o.status==="ready")n.push(await planOne(e,s,o))
if(o.status==="refused")n.push({result:plan_all_refused(s,o),write:null})}const s=t.filter(({loaded:e})=>e.status==="unsupported")
const o=s.filter(({found:e})=>!e.byGlob)
const i=e.requestedMode==="inject"&&n.length===0&&o.length===0
return{planned:n,notices:selection_notice(s.filter(({found:e})=>e.byGlob).map(({found:e})=>e.path),"no web.config: this version of the action handles neither transforms nor appsettings."),complaints:i?[nothingLeft(t)]:o.map(unhandled)}}function nothingLeft(e){const t=e.map(({found:e})=>e.path)
return`There is nothing to inject into: the patterns in the input "files" match only ${quoted(t)}, and none of them is the configuration of an Umbraco 7 or 8 site. Name its web.config.`}function unhandled({found:e}){return`"${(0,p.t)(e.path)}" is a transform or an appsettings file, which this version of the action does not handle. Take it out of the input "files".`}async function planOne(e,{path:t},{kind:n,configuration:s,realPaths:o}){const{write:i,...r}=await plan(s,intentOf(e))
const a=o.get(i?.path??t)
if(a===undefined)throw new Error("A plan names a file that was never read")
return{result:{path:t,kind:n,changed:false,target:i?.path??t,...r},write:i&&{...i,realPath:a}}}function intentOf({mode:e,settings:t,knownSections:n}){return{mode:e,settings:t,knownSections:n}}function plan_all_refused({path:e},{kind:t,finding:n}){return{path:e,kind:t,verdict:"file",changed:false,target:e,effective:null,changes:[],findings:[n],placeOf:null}}async function runSmokeTests(e,t,n){const{smokeTest:s}=await Promise.all([__nccwpck_require__.e(25),__nccwpck_require__.e(892)]).then(__nccwpck_require__.bind(__nccwpck_require__,8892))
const o=[]
for(const{settings:i,files:r}of distinctSettings(t)){n.begins(i.host??"",i.port,e.level)
const t=await s({...e,settings:i,onStage:n.stageEnds})
const a=r.map(({path:e})=>e)
const c=blameOf(t.diagnosis,r,e.requested)
const l={...t,files:a,blame:c}
n.ends(l)
o.push(l)}return o}const Jo={dns:"host",tcp:"port",greeting:"port",ehlo:"clientDomain",starttls:"enableSsl",tls:"enableSsl",cert:"host",auth:"userName",mail:"from",rcpt:"from",data:"from",message:"from"}
function blameOf(e,[t],n){if(e===null)return null
const s=Jo[e.stage]
return{setting:s,place:t?.placeOf?.(s)??null,input:(0,j.Fr)(s,n)}}async function step(e,t,n){const s=await findFiles(n.workspace,e.files)
const o=new ReportGuard(n.report)
o.protect(s.files.map(({realPath:e})=>e))
const i=[...t,...s.complaints,...o.complaints]
if(i.length>0)return{result:failed(e,i),report:o.target}
const{files:r,notices:a}=e.requestedMode==="inject"?withoutNested(s.files):{files:s.files,notices:[]}
const c=await loadAll(e,n,r)
o.protect(c.flatMap(realPathsOf))
const l=await planAll(e,c)
const u=await workflowAdvice(e,n,l.planned)
const d={...failed(e,[...l.complaints,...o.complaints]),files:l.planned.map(({result:e})=>e),findings:u.findings,notices:[...noticesOf(e),...a,...l.notices,...u.notices]}
const f=await test(e,d,n)
const m=write({request:e,planned:l.planned,draft:f},n)
return{result:m,report:o.target}}function failed(e,t){const{mode:n,warnings:s}=e
const o=noticesOf(e)
return{mode:n,files:[],findings:[],written:[],smokeTests:[],warnings:s,notices:o,failures:t}}function noticesOf({notice:e}){return e===null?[]:[e]}class ReportGuard{target
complaints=[]
constructor(e){const t=e===null?null:reportObstacle(e)
if(t!==null)this.complaints.push(t)
this.target=t===null?e:null}protect(e){if(this.target===null||!overwrites(this.target,e))return
this.complaints.push(`The input "report" names "${(0,p.t)(this.target.path)}", which is one of the checked files. Name another file for the report.`)
this.target=null}}async function test(e,t,{workspace:n,audience:s}){const{smokeTest:o,settings:i,failOn:r}=e
if(o===null||isFailing(t,r))return t
const a=readAuthorities(n,o.authorities)
if(!a.ok)return{...t,failures:[a.complaint]}
const c={...o,requested:i,authorities:a.certificates}
return{...t,smokeTests:await runSmokeTests(c,t.files,s)}}function write({request:e,planned:t,draft:n},{id:s,keeping:o}){const{failOn:i,restore:r}=e
if(isFailing(n,i))return n
const a=distinct(t.flatMap(e=>e.write===null?[]:[e.write]))
if(a.length===0)return n
const c=keepJournal(a,{...o,restore:r})??writeAll(a,s)
if(c!==null)return{...n,failures:[c]}
return{...n,files:t.map(e=>({...e.result,changed:e.write!==null})),written:a.map(({path:e})=>e)}}function distinct(e){return[...new Map(e.map(e=>[e.realPath,e])).values()]}async function run(){const e=(0,l.randomUUID)()
const t=new Runner
t.maskInputs()
const{request:n,complaints:s}=readInputs(t.input,originOf(c().env))
const o=await main_attempt({runner:t,id:e},n,s).catch(e=>{t.debug(e instanceof Error?e.stack??"":"")
return{result:failed(n,[main_faultOf(e)]),report:null}})
await main_tell({runner:t,id:e},n,o).catch(e=>{t.debug(e instanceof Error?e.stack??"":"")
t.fail(Yo)})}const Yo="What the step came to could not be handed to the runner: the files behind GITHUB_OUTPUT and GITHUB_STEP_SUMMARY cannot be written. Files that the log names as injected are injected."
async function main_attempt({runner:e,id:t},n,s){saveStep(t)
const o=new Workspace(c().env["GITHUB_WORKSPACE"]??c().cwd())
const i=n.report===null?null:reportTarget(o,n.report)
const mask=t=>{e.mask(t)}
const r={folder:journalFolder(c().env,t),remember:saveJournal}
const a={workspace:o,report:i,mask:mask,runningJob:runningJob(c().env),id:t,keeping:r}
return step(n,s,{...a,audience:logging(e)})}function main_faultOf(e){if(e instanceof WorkspaceMissing)return`${e.message} No file was written.`
if(codeOf(e)!==""){return`The system refused what the step needs: ${reasonOf(e)}. No file was written.`}const t=e instanceof Error?e.message:"Something was thrown that is no error."
return`The step ended by a fault of its own, and no file was written: ${t} Please report it; with debug logging, the log shows where.`}function withDone(e,{result:t}){return t.written.length===0?e:`${e} The settings were injected all the same.`}async function main_tell({runner:e,id:t},n,s){const redact=t=>e.redact(t)
const o=s.report===null?null:writeReport(s.report,{text:jsonReport(s.result,redact),id:t})
const i=o===null?s.report:null
const r=o===null?[]:[withDone(o,s)]
const a=[...s.result.failures,...r]
const c={...s.result,failures:a}
logFiles(e,c)
annotateSmokeTests(e,c)
annotate(e,c)
await e.summarize(summaryOf(c,{redact:redact,ruleLink:t=>e.ruleLink(t)}))
setOutputs(e,c,i?.path??null)
const l=failureLine(c,n.failOn)
if(l!==null)e.fail(l)}void((0,r.basename)(c().argv[1]??"")==="post.js"?cleanUp():run())

