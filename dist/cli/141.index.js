export const id=141
export const ids=[141]
export const modules={9141:(e,t,n)=>{n.d(t,{openAppSettings:()=>openAppSettings})
var s=n(4879)
var r=n(5413)
var i=n(2379)
var o=n(869)
var a=n(1094)
function about(e,t,n){return{...e.spot(t),...n}}var l=n(6550)
var u=n(9583)
function example(...e){const t=['"From": "post@example.com"',...e].map(e=>`          ${e}`)
return{text:`{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": {\n${t.join(",\n")}\n        }\n      }\n    }\n  }\n}`}}const c='"Host": "smtp.example.com"'
const f=example(c,'"Port": 587','"SecureSocketOptions": "StartTls"')
function hasServer({settings:e,isUnknown:t}){return e.deliveryMethod==="Network"&&((0,l.Bq)(e.host??"")!==""||t("Host"))}function isLocal({settings:e}){const t=e.host??""
return(0,u.TJ)(t)||/^(?:127\.[\d.]+|\[?::1\]?)$/.test(t)}function logsIn({login:e}){return(0,a.Dn)(e.userName)&&(0,a.Dn)(e.password)}function isReceiving({settings:e}){return/\.mail\.protection\.outlook\.com$/i.test(e.host??"")}const d={id:"mail-kit/port-25",level:"advice",severity:"notice",words:[],check:e=>{if(!hasServer(e)||isLocal(e)||e.isUnknown("Port"))return[]
if(e.port===null||e.settings.port!==25)return[]
return[about(e,"Port",{message:"Mail goes to port 25. Cloud hosts often block it.",hint:"Use port 587 with StartTls. Most providers offer port 2525 too."})]}}
const m="Umbraco's own sender does not know another login. From the version with IEmailSenderClient on, a package or a class of the site can send with Microsoft Graph or OAuth in its place; or use a mail relay."
const h={"microsoft-365":{message:"Microsoft 365 is giving up SMTP with user name and password: reports say that it is off by default for existing tenants from the end of December 2026, and not offered to new ones in 2027. An app password does not help.",hint:`An administrator can switch SMTP AUTH on again for tenant and mailbox, as long as Microsoft offers it. ${m}`},gmail:{message:"Google does not take the account's own password, only an app password: 16 letters, for an account with 2-step verification.",hint:`Make an app password and use it as Password. ${m}`}}
const p={id:"mail-kit/basic-login",level:"advice",severity:"notice",words:[],check:e=>{const t=h[(0,o.lc)(e.settings.host??"")?.id??""]
if(t===undefined||!hasServer(e)||isReceiving(e))return[]
return(0,a.Dn)(e.login.userName)||logsIn(e)?[about(e,"Host",t)]:[]}}
const v=[d,p]
var g=n(6012)
var b=n(9053)
var y=n(9614)
const w="Write one address, as in post@example.org or The Bakery <post@example.org>."
function senderExample(e){return{text:example(c).text.replace('"post@example.com"',`⟦${JSON.stringify(e)}⟧`)}}function senderOf({settings:e,isUnknown:t}){return t("From")?"":e.from??""}const k={id:"mail-kit/from",level:"runtime",severity:"error",words:["Could not parse from address"],check:e=>{const t=senderOf(e)
if(t===""||(0,g.T)(t)!==null)return[]
return[about(e,"From",{message:"The site starts with this sender, but it is not an address that mail can have.",hint:w})]}}
const S=/^["'].*["']$|[\u00a0\u200b-\u200d\u2028\u2029\u2060\ufeff]/
const O={id:"mail-kit/odd-from",level:"runtime",severity:"warning",words:[],check:e=>{const t=(0,g.T)(senderOf(e))
if(t===null)return[]
const n=t.kind==="group"?"a group of addresses, because of the colon":null
const s=t.kind==="mailbox"&&S.test(t.address)
if(n===null&&!s)return[]
return[about(e,"From",{message:`The sender is read as ${n??"an address with quotes or invisible characters in it"}.`,hint:w})]}}
const x={id:"mail-kit/template-from",level:"runtime",severity:"awaiting",words:[],check:(e,t)=>{const n=senderOf(e)
if(!hasServer(e)||!((0,u.WL)(n)||(0,u.cK)(n)))return[]
if((0,b.a)(e,t).includes("from"))return[]
return[about(e,"From",{message:"The sender is still that of a template. A server refuses it, or marks the mail as spam.",hint:(0,y.Z$)(e,["from"],w)})]}}
const T=[k,O,x]
const j=1
const M=2
const $=4
const N={id:"mail-kit/port-465",level:"runtime",severity:"error",words:["Operation timed out after 120000 milliseconds"],check:e=>{const{port:t,secureSocketOptions:n}=e
if(!hasServer(e)||t!==465||n===null)return[]
if(n===j||n===M)return[]
return[about(e,"SecureSocketOptions",{message:"On port 465, the server speaks TLS from the first byte. With this option, MailKit waits for a greeting, and gives up after 120 seconds.",hint:"Write SslOnConnect, or use port 587 with StartTls."})]}}
const D=new Set([25,587,2525])
const P={id:"mail-kit/ssl-on-connect",level:"runtime",severity:"error",words:["An error occurred while attempting to establish an SSL or TLS connection."],check:e=>{const{port:t,secureSocketOptions:n}=e
if(!hasServer(e)||n!==M)return[]
if(t===null||!D.has(t))return[]
return[about(e,"SecureSocketOptions",{message:`On port ${t}, the server greets in clear, and SslOnConnect wants TLS from the first byte.`,hint:"Write StartTls, or use port 465 with SslOnConnect."})]}}
const L={id:"mail-kit/port-range",level:"runtime",severity:"error",words:["Specified argument was out of the range of valid values. (Parameter 'port')"],check:e=>{const{port:t}=e
if(!hasServer(e)||t===null||t>=0&&t<=65535)return[]
return[about(e,"Port",{message:`The port is ${t}, and a port is a number from 1 to 65535.`,hint:"Use 587 with StartTls, or 465 with SslOnConnect."})]}}
const C={id:"mail-kit/login-in-clear",level:"runtime",severity:"error",words:[],check:(e,{settings:t})=>{const{secureSocketOptions:n,port:s}=e
if(!hasServer(e)||isLocal(e)||!logsIn(e))return[]
if(n===null||n>=j&&n<=$)return[]
if(s===465)return[]
const r=t.secureSocketOptions==="None"||t.enableSsl===false
const i=e.login.userName.status==="known"||e.isUnknown("Username")
return[about(e,"SecureSocketOptions",{message:"User name and password go over the network in clear.",hint:"Write StartTls for port 587, or SslOnConnect for port 465.",...r||!i?{severity:"warning"}:{}})]}}
const U={id:"mail-kit/tls-not-required",level:"advice",severity:"notice",words:[],check:e=>{const{secureSocketOptions:t,port:n,settings:s}=e
if(!hasServer(e)||isLocal(e)||!logsIn(e))return[]
if(t!==$&&!(t===j&&n!==465))return[]
if(t===$&&n===465)return[]
if(e.isUnknown("Host")||(0,o.lc)(s.host??"")!==null)return[]
return[about(e,"SecureSocketOptions",{message:"Where the server does not offer TLS, or somebody on the way takes the offer out, the password goes in clear.",hint:"Write StartTls, which then fails and does not send the password."})]}}
const B={id:"mail-kit/receiving-host",level:"runtime",severity:"error",words:["The SMTP server does not support authentication."],check:e=>{if(!isReceiving(e)||!hasServer(e)||!logsIn(e))return[]
return[about(e,"Host",{message:"This server receives mail for a domain. It does not offer a login.",hint:"Use smtp.office365.com with a login, or empty Username and Password and let a connector allow the address of the site."})]}}
const I={id:"mail-kit/host-white-space",level:"runtime",severity:"error",words:["Invalid URI: The hostname could not be parsed."],check:e=>{const t=e.settings.host??""
if(!hasServer(e)||(0,l.Bq)(t)===t)return[]
return[about(e,"Host",{message:"White space stands before or after the host. MailKit cannot connect to it.",hint:"Delete it."})]}}
const W={id:"mail-kit/no-host",level:"runtime",severity:"awaiting",words:[],check:e=>{if(e.isUnknown("Host")||e.settings.deliveryMethod!=="Network")return[]
if((0,l.Bq)(e.settings.host??"")!=="")return[]
return[about(e,"Host",{message:"Host is not set, so the site does not send mail.",hint:'Set Host to the name of the SMTP server, or name the key that supplies it in the input "environment-keys".'})]}}
const A={id:"mail-kit/half-a-login",level:"runtime",severity:"warning",words:[],check:(e,{mode:t})=>{if(t==="inject"||!hasServer(e)||logsIn(e))return[]
const{userName:n,password:s}=e.login
if(!(0,a.Dn)(n)&&!(0,a.Dn)(s))return[]
const[r,i]=(0,a.Dn)(n)?["Username","Password"]:["Password","Username"]
return[about(e,r,{message:`${r} is set, but ${i} is not. Umbraco logs in with both, or not at all.`,hint:`Let the environment supply UMBRACO__CMS__GLOBAL__SMTP__${i.toUpperCase()}, and name it in the input "environment-keys".`})]}}
const E={id:"mail-kit/committed-password",level:"runtime",severity:"warning",words:[],check:(e,{settings:t})=>t.password!==undefined?[]:e.passwordsInFiles.filter(({value:e})=>(0,u.ce)(e)).map(({file:e,span:t})=>({file:e,span:t,message:"The file contains a password. Everybody who can read the repository can read it.",hint:"Get a new password from the provider, and let the environment supply it as the secret UMBRACO__CMS__GLOBAL__SMTP__PASSWORD. Delete the value here."}))}
const F=[N,P,L,C,U,B,I,W,A,E]
const _=[...T,...F,...v]
var R=n(4624)
var K=n(7522)
const H={umbraco:null,isCentral:false,application:null,variables:[],variablesIn:new Map,ownSenders:[]}
var q=n(4131)
var J=n(9977)
var G=n(6473)
var V=n(282)
var Z=n(2430)
var z=n(8955)
const X=J.Dn.slice(0,-1)
function bind(e){const{umbraco:t}=e.generation
const n=[]
const bound=(s,r)=>new Map((0,z.LV)(t,r).map(t=>{const r=boundOption(e,[...s,t.name],t)
n.push(...r.faults)
return[t.name,r.bound]}))
const s=bound(X,z.PA)
const r=e.children(J.Dn).length>0
const i=r?bound(J.Dn,z.oT):null
if(i!==null)n.push(...fromFaults(i))
n.push(...rangeFaults(s,t))
return{smtp:i&&{options:i},global:s,faults:n}}function boundOption(e,t,n){const s=e.entry(t)
const{type:r}=n
const i=e.children(t)
const o=s===null||s.isKnown&&s.value===null
if(o){const o=i.length>0
const a=o?valueOfObject(n,e):emptyValue(n,s,e)
const l=o&&r.kind==="string"
const u=l?[{kind:"not-a-string",names:t,option:n,children:i}]:[]
return{bound:{option:n,entry:s,value:a,isKnown:true},faults:u}}if(!s.isKnown)return{bound:{option:n,entry:s,value:null,isKnown:false},faults:[]}
const a=converted(s.value??"",r)
const l=a===undefined?[{kind:"unconvertible",names:t,option:n,entry:s}]:[]
return{bound:{option:n,entry:s,value:a??null,isKnown:true},faults:l}}function valueOfObject({name:e,type:t},n){return t.kind==="time-span"&&t.isNullable?0n:defaultOf(e,n)}function emptyValue({name:e,type:t},n,s){if(n===null||s.generation.dotnet<10)return defaultOf(e,s)
return t.kind==="time-span"&&t.isNullable?null:Y[t.kind]}function defaultOf(e,{generation:t}){return e==="UseHttps"?t.umbraco>=17:Q[e]??null}const Q={Port:0,SecureSocketOptions:1,DeliveryMethod:0,TimeOut:20n*60n*1000n*Z.D5}
const Y={string:null,int:0,boolean:false,"time-span":0n,enum:0}
function converted(e,t){switch(t.kind){case"string":return e
case"int":return(0,Z.XT)(e)??undefined
case"boolean":return(0,l.yG)(e)??undefined
case"time-span":return t.isNullable&&e===""?null:(0,Z.S$)(e)??undefined
case"enum":return(0,Z.yn)(e,t.names)??undefined}}function fromFaults(e){const t=e.get("From")
if(t?.isKnown!==true)return[]
const{entry:n,option:s,value:r}=t
const i=typeof r==="string"?r:""
const o=(0,l.Bq)(i)===""
if(!o&&isEmailAddress(i))return[]
return[{kind:"from",names:[...J.Dn,s.name],option:s,entry:n,isMissing:o}]}function isEmailAddress(e){const t=e.indexOf("@")
const n=t>0&&t<e.length-1&&e.lastIndexOf("@")===t
return n&&!/[\r\n]/.test(e)}const ee={least:100n*Z.D5,most:20000n*Z.D5,words:"setting is not between the minimum of 100 ms and maximum of 20000 ms",limit:"at least 00:00:00.100 and at most 00:00:20"}
const te=[{name:"SqlWriteLockTimeOut",since:9,until:9,...ee},{name:"DistributedLockingWriteLockDefaultTimeout",since:13,until:16,...ee},{name:"DistributedLockingWriteLockDefaultTimeout",since:17,until:Infinity,least:100n*Z.D5,most:null,words:"should not be configured as less than 100 ms",limit:"at least 00:00:00.100"},{name:"TimeOut",since:17,until:Infinity,least:null,most:24n*Z.W9,words:"must not exceed 24 days.",limit:"at most 24.00:00:00"}]
function rangeFaults(e,t){return te.filter(({since:e,until:n})=>t>=e&&t<=n).flatMap(({name:t,least:n,most:s,words:r,limit:i})=>{const o=e.get(t)
if(o?.entry==null||typeof o.value!=="bigint")return[]
const{value:a,entry:l,option:u}=o
const c=(n===null||a>=n)&&(s===null||a<=s)
if(c)return[]
const f=[...X,t]
return[{kind:"out-of-range",names:f,option:u,entry:l,words:r,limit:i}]})}function stepsTo(e,t){const n=[]
const s=[{object:e.root,depth:0}]
for(const e of s){for(const r of e.object.members){const i=e.depth+sharedNames(r.name,t.slice(e.depth))
if(i===e.depth)continue
n.push({member:r,depth:i})
if(r.value.kind==="object")s.push({object:r.value,depth:i})}}return n}function sharedNames(e,t){if(e.length>t.join(J.Qo).length)return 0
const n=e.split(J.Qo)
return n.every((e,n)=>(0,J.yS)(e,t[n]??"\0"))?n.length:0}function membersOf(e,t){return stepsTo(e,t).filter(({depth:e})=>e===t.length).map(({member:e})=>e)}function innermost(e,t){const{start:n}=e.root
const s={span:{start:n,end:n+1},depth:0}
return stepsTo(e,t).reduce((e,{member:t,depth:n})=>n>e.depth?{span:t.nameSpan,depth:n}:e,s)}function isFilledObject(e){return e.kind==="object"&&e.members.length>0}function readStack(e,t){const n=e.layers.flatMap(({file:e})=>e===null?[]:[e])
return{stack:e,binding:bind(e),files:n,...t}}function isDevelopment({stack:e}){return e.environment.toLowerCase()==="development"}function optionOf({binding:e},t){return e.smtp?.options.get(t)??null}function textOf(e,t){const n=optionOf(e,t)?.value
return typeof n==="string"?n:""}function nameSpot(e,t,n){return(t&&(0,G.bo)(t))??spotAround(e,n)}function valueSpot(e,t,n){return(t&&(0,G.BH)(t))??spotAround(e,n)}function spotAround({files:e,named:t},n){const[s]=[...e.length===0?[t]:e].map(e=>({file:e,...innermost(e.document,n)})).sort((e,t)=>t.depth-e.depth)
return s??{file:t,span:{start:0,end:0}}}function smtpNames(e){return[...J.Dn,e]}function relatedEntry(e,t){const n=(0,G.bo)(t)
return n===null?[]:[{what:e,...n}]}const ne={from:null,host:null,port:null,secureSocketOptions:null,deliveryMethod:null,pickupDirectoryLocation:null,userName:null,password:null}
function effectiveOf(e){if(e.binding.smtp===null)return ne
const text=t=>supplied(optionOf(e,t),({value:e})=>typeof e==="string"?e:null)
const word=t=>supplied(optionOf(e,t),nameOfNumber)
return{from:text("From"),host:text("Host"),port:supplied(optionOf(e,"Port"),({value:t})=>usedPort(e,t)),secureSocketOptions:word("SecureSocketOptions"),deliveryMethod:word("DeliveryMethod"),pickupDirectoryLocation:text("PickupDirectoryLocation"),userName:text("Username"),password:text("Password")}}const se={from:"From",host:"Host",port:"Port",secureSocketOptions:"SecureSocketOptions",deliveryMethod:"DeliveryMethod",pickupDirectoryLocation:"PickupDirectoryLocation",userName:"Username",password:"Password"}
function originsOf(e){const t=new Map
const n=new Map
for(const[s,r]of Object.entries(se)){const i=e.stack.entries(smtpNames(r))
const o=i.map(({written:e})=>e?.file.path??V.w2)
const a=o.at(-1)
if(a===undefined)continue
t.set(s,a)
if(o.length>1)n.set(s,o.slice(0,-1))}return{origins:t,hidden:n}}function supplied(e,t){if(e===null)return null
const n=e.entry?.variable
return e.isKnown||n==null?t(e):{environmentKey:n}}function nameOfNumber({option:{type:e},value:t}){if(e.kind!=="enum"||typeof t!=="number")return null
return e.names[t]??String(t)}function usedPort(e,t){if(typeof t!=="number")return null
if(t!==0)return t
return optionOf(e,"SecureSocketOptions")?.value===2?465:25}const re={from:"From",host:"Host",port:"Port",userName:"Username",password:"Password",pickupDirectoryLocation:"PickupDirectoryLocation"}
function mailKitMail(e,t){if(e.binding.smtp===null)return null
const n=optionOf(e,"SecureSocketOptions")
const s=optionOf(e,"Port")
const number=e=>typeof e?.value==="number"?e.value:null
const r=settingsOf(e)
const spot=t=>valueSpot(e,optionOf(e,t)?.entry??null,smtpNames(t))
return{client:"MailKit",settings:r,login:{userName:credentialOf(e,"Username",t),password:credentialOf(e,"Password",t),defaultCredentials:false},secureSocketOptions:number(n),port:number(s),isOfOneEnvironment:t=>isOfOneEnvironment(e,re[t]??""),inComment:()=>null,at:(e,{instead:n,...s})=>{const i={...spot(re[e]??"Host"),...s}
return isGiven(e,r,t)?{...i,setting:e}:i},spot:spot,isUnknown:t=>optionOf(e,t)?.isKnown===false,passwordsInFiles:e.stack.entries(smtpNames("Password")).flatMap(e=>{const t=(0,G.BH)(e)
return t===null||!e.value?[]:[{...t,value:e.value}]})}}function isOfOneEnvironment(e,t){const n=optionOf(e,t)?.entry?.written?.file
const s=n===undefined?null:(0,q.p7)(n.path)
return s!==null&&!(0,V.gj)(s,"Production")}function isGiven(e,t,{settings:n}){return e!=="secureSocketOptions"&&n[e]===t[e]}function settingsOf(e){const text=t=>textOf(e,t)||null
const t=text("PickupDirectoryLocation")
const n=optionOf(e,"SecureSocketOptions")?.value
return{from:text("From"),host:text("Host"),port:usedPort(e,optionOf(e,"Port")?.value??null)??25,userName:text("Username"),password:text("Password"),deliveryMethod:(0,l.Bq)(t??"")===""?"Network":"SpecifiedPickupDirectory",deliveryFormat:"International",enableSsl:n!==0,defaultCredentials:false,clientDomain:null,targetName:null,pickupDirectoryLocation:t}}function credentialOf(e,t,{settings:n,mode:s}){const r=t==="Username"?"userName":"password"
const i=s==="check"&&Object.keys(n).length>0&&n[r]===undefined
if(i||optionOf(e,t)?.isKnown===false)return{status:"later"}
const o=textOf(e,t)
return(0,l.Bq)(o)===""?{status:"absent"}:{status:"known",value:o}}var ie=n(8414)
var oe=n(9547)
var ae=n(4573)
const le={" ":"a no-break space","":"a next-line character","\u2028":"a line separator","\u2029":"a paragraph separator","​":"a zero width space","‌":"a zero width non-joiner","‍":"a zero width joiner","⁠":"a word joiner"," ":"a narrow no-break space","　":"an ideographic space","\ufeff":"a byte order mark","�":"a byte that is not part of a character","“":"a curly quote","”":"a curly quote","„":"a low quote","‘":"a curly quote","’":"a curly quote","\0":"a NUL character"}
const ue=/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const ce=/[\u0085\u2028\u2029\u200b-\u200d\u2060\ufeff\0]/
const fe=/[\u2018-\u201f\u00ab\u00bb]/
function characterName(e){const t=e.codePointAt(0)??0
const n=`U+${t.toString(16).toUpperCase().padStart(4,"0")}`
const s=Object.hasOwn(le,e)?le[e]:undefined
if(s!==undefined)return`${s} (${n})`
if(ue.test(e))return`a space of another kind (${n})`
return t<32||t>126?`the character ${n}`:null}function substituteOf(e){if(ue.test(e)){return"It looks like a space, but JSON does not take it for one. Type a usual space in its place."}if(ce.test(e))return"Delete the character. It is not visible."
if(fe.test(e))return"Type straight double quotes in place of the curly ones."
return null}const de={value:["a value should stand here","is an invalid start of a value."],item:['a value or "]" should stand here',"is an invalid start of a value."],name:['a name in double quotes or "}" should stand here',"is an invalid start of a property name. Expected a '\"'."],colon:['a ":" should stand here, right behind the name',"is invalid after a property name. Expected a ':'."],separator:['a "," or a closing bracket should stand here',"is invalid after a value. Expected either ',', '}', or ']'."],end:["nothing may stand behind the closing bracket of the file","is invalid after a single JSON value. Expected end of data."]}
const me=7
const he={message:"A conflict marker of git stands here: a merge was committed before it was resolved.",hint:"Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."}
function isConflictMarker(e,t){const n=t===0||/[\r\n]/.test(e[t-1]??"")
return n&&/^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])/.test(e.slice(t,t+me+1))}function unexpected(e,{start:t},n){const s=String.fromCodePoint(e.codePointAt(t)??0)
const[r,i]=de[n]
const o=`${shownByNet(s)} ${i}`
if(isConflictMarker(e,t))return{start:t,end:t+me,...he,words:o}
const a=characterName(s)
const l=substituteOf(s)
return{start:t,end:t+s.length,message:`${a===null?"This":`This is ${a}, but`} ${a===null?`may not stand here: ${r}`:r}.`,hint:l??hintFor(s,n),words:o}}function hintFor(e,t){if(e==="/"){return t==="colon"?"Move the comment behind the colon: .NET does not allow one between a name and its colon.":"Write a comment as // or /* … */."}if(e==="#")return"Write // in place of #: .NET does not know this kind of comment."
if(e===",")return"Delete the comma: one between two values, or behind the last one, is enough."
if(e==="'")return"Write double quotes: JSON does not know single ones."
if(t==="separator")return"Is a comma missing before this, or a quote? Write it."
if(t==="end")return"Delete what stands here, or the bracket before it."
if(t==="name")return"Write the name in double quotes."
if(t==="colon")return"Write a colon between the name and its value."
return"Write a string in double quotes, a number, true, false, null, an object or an array."}function shownByNet(e){if(/^[A-Za-z0-9]$/.test(e))return"'…'"
if(/^[!-~]$/.test(e))return`'${e}'`
const[t=0]=ae.Buffer.from(e)
return`'0x${t.toString(16).toUpperCase().padStart(2,"0")}'`}function ends(e,t){const n={start:e.length,end:e.length}
if(t===null){return{...n,message:"The file is empty: it does not contain an object.",hint:"Write {} into the file, or delete it.",words:"The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true."}}const s=e.charAt(t)
return{...n,message:`The file ends, but the "${s}" that was opened last is not closed.`,hint:`Write the missing "${s==="{"?"}":"]"}".`,words:"Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed."}}function notAnObject({start:e,kind:t},n){const s=`${t.charAt(0).toUpperCase()}${t.slice(1)}`
return{start:e,end:Math.min(e+1,n),message:"The file does not begin with an object.",hint:"Put everything into one pair of braces.",words:`Top-level JSON element must be an object. Instead, '${s}' was found.`}}function openComment({start:e}){return{start:e,end:e+2,message:"The comment that begins here does not end.",hint:"Write */ where the comment ends.",words:"Expected end of comment, but instead reached end of data."}}function separatorInComment(e,t){return{start:t,end:t+1,message:`This is ${characterName(e.charAt(t))??"a line separator"}, which .NET does not allow in a // comment.`,hint:"Delete the character. It is not visible, and often comes along with copied text.",words:"Found invalid line or paragraph separator character while reading a comment."}}function tooDeep({start:e,end:t},n){return{start:e,end:t,message:"This bracket opens the 65th level. .NET reads 64 at most.",hint:'Nest less deeply: a name with colons, as in "Umbraco:CMS:Global", stands for several levels.',words:`The maximum configured depth of 64 has been exceeded. Cannot read next JSON ${n?"object":"array"}.`}}function badLiteral({start:e,end:t},n){return{start:e,end:t,message:"This word is not a value.",hint:`Write ${n} in small letters, or put the text into double quotes.`,words:`'…' is an invalid JSON literal. Expected the literal '${n}'.`}}function badNumber(e,{start:t,end:n}){const s=/^-?\d*\.?\d*(?:[eE][+-]?)?/.exec(e.slice(t,n))?.[0]??""
const r=t+s.length
return{start:r,end:Math.min(r+1,e.length),message:"The number breaks off here: a digit should follow.",hint:"Complete the number, or put the text into double quotes.",words:"'…' is an invalid end of a number."}}const pe=/[^"\\\p{Cc}]+|[\x7f-\x9f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4}/uy
function badString(e,{start:t}){let n=t+1
for(;;){pe.lastIndex=n
if(!pe.test(e))break
n=pe.lastIndex}const s=e.charAt(n)
if(s==="\\")return badEscape(e,n)
const r={start:n,end:Math.min(n+1,e.length)}
if(s===""){return{...r,message:"The file ends within a string.",hint:"Write the missing double quote.",words:"Expected end of string, but instead reached end of data."}}const i=s==="\n"||s==="\r"
return{...r,message:i?"The line ends within a string.":"A string contains a control character.",hint:i?"Write the missing double quote. A line end within a value is written as \\n.":"Delete the character, or write it as \\t or \\u and four digits.",words:`${shownByNet(s)} is invalid within a JSON string. The string should be correctly escaped.`}}function badEscape(e,t){const n=e.charAt(t+1)==="u"
const s=/^[\da-f]{0,3}/i.exec(e.slice(t+2,t+5))?.[0].length??0
const r=n?t+2+s:t+1
return{start:r,end:Math.min(r+1,e.length),message:n?'Four digits, 0 to 9 or a to f, should follow "\\u".':"No escape begins with a backslash and this character.",hint:"A backslash of the value itself is written twice, as in C:\\\\mail.",words:n?"'…' is not a hex digit following '\\u' within a JSON string. The string should be correctly escaped.":"'…' is an invalid escapable character within a JSON string. The string should be correctly escaped."}}const ve=/^d[89ab]/i
const ge=/^d[c-f]/i
function halfPair(e,{start:t,end:n}){const s=Array.from(e.slice(t,n).matchAll(/\\(?:u([\da-f]{4})|[^u])/gi),({index:e,1:t=""})=>({index:e,code:t}))
const r=s.find(({index:e,code:t},n)=>{const r=s[n-1]
const i=s[n+1]
if(ve.test(t))return!(i?.index===e+6&&ge.test(i.code))
return ge.test(t)&&!(r?.index===e-6&&ve.test(r.code))})
const i=t+(r?.index??0)
return{start:i,end:i+6,message:"This escape is one half of a character. Its other half is missing.",hint:"Write the character itself, or both of its halves, as in \\ud83d\\ude00.",words:"Cannot read incomplete UTF-16 JSON text as string with missing low surrogate."}}const be=64
function readJson(e){try{return{ok:true,document:new Reader(e).document()}}catch(e){if(e instanceof Refused)return{ok:false,fault:e.fault}
throw e}}class Refused extends Error{fault
constructor(e){super(e.message)
this.fault=e}}function refuse(e){throw new Refused(e)}const ye={openBrace:1,closeBrace:2,openBracket:3,closeBracket:4,comma:5,colon:6,null:7,true:8,false:9,string:10,number:11,lineComment:12,blockComment:13,lineBreak:14,trivia:15,end:17}
const we={[ye.null]:"null",[ye.true]:"true",[ye.false]:"false",[ye.string]:"string",[ye.number]:"number"}
class Reader{#e
#t
#n=[]
#s=[]
#r="value"
#i=null
#o=[]
#a=null
constructor(e){this.#e=e
this.#t=(0,oe.createScanner)(e,false)}document(){for(;;){const e=this.#t.scan()
if(e===ye.end)break
if(!this.#l(e))this.#u(e)}const{length:e}=this.#e
if(this.#i===null)refuse(ends(this.#e,this.#n.at(-1)?.start??null))
if(this.#i.kind!=="object")refuse(notAnObject(this.#i,e))
if(this.#a!==null)refuse(this.#a)
return{text:this.#e,root:this.#i,comments:this.#s}}#c(){const e=this.#t.getTokenOffset()
return{start:e,end:e+this.#t.getTokenLength()}}#l(e){if(e===ye.trivia||e===ye.lineBreak)return true
if(e!==ye.lineComment&&e!==ye.blockComment)return false
const t=this.#c()
if(this.#r==="colon")refuse(unexpected(this.#e,t,"colon"))
if(e===ye.lineComment)this.#f(t)
else if(this.#d())refuse(openComment(t))
this.#s.push({kind:e===ye.lineComment?"line":"block",...t})
return true}#f({start:e,end:t}){const n=this.#e.slice(e,t).search(/[\u2028\u2029]/)
if(n>=0)refuse(separatorInComment(this.#e,e+n))}#d(){const e=this.#t.getTokenError()
return e!==0}#u(e){switch(this.#r){case"colon":if(e!==ye.colon)this.#m()
this.#r="value"
return
case"name":if(e===ye.string)this.#h()
else if(e===ye.closeBrace)this.#p("object")
else this.#m()
return
case"separator":this.#v(e)
return
case"item":if(e===ye.closeBracket)this.#p("array")
else this.#g(e)
return
case"value":this.#g(e)
return
case"end":this.#m()}}#m(){refuse(unexpected(this.#e,this.#c(),this.#r))}#h(){const e=this.#c()
const t=this.#b(e)
this.#o.push({name:t,nameSpan:e})
this.#r="colon"}#b(e){if(this.#d())refuse(badString(this.#e,e))
const t=this.#t.getTokenValue()
if(!t.isWellFormed())this.#a??=halfPair(this.#e,e)
return t}#v(e){const{kind:t}=this.#n.at(-1)??this.#m()
if(e===ye.comma)this.#r=t==="object"?"name":"item"
else if(e===ye.closeBrace&&t==="object")this.#p("object")
else if(e===ye.closeBracket&&t==="array")this.#p("array")
else this.#m()}#g(e){if(e===ye.openBrace||e===ye.openBracket){this.#y(e)
return}const t=we[e]
const n=this.#c()
if(t===undefined)this.#w(n)
if(t==="number"&&this.#d())refuse(badNumber(this.#e,n))
const s=t==="string"?this.#b(n):this.#t.getTokenValue()
this.#k({kind:t,text:s,...n})}#w(e){const t=this.#e.slice(e.start,e.end)
if(t.startsWith("-"))refuse(badNumber(this.#e,e))
const n=["true","false","null"].find(e=>e.startsWith(t.charAt(0)))
if(n===undefined)this.#m()
if(!t.startsWith(n))refuse(badLiteral(e,n))
const{start:s,end:r}=e
refuse(unexpected(this.#e,{start:s+n.length,end:r},"separator"))}#y(e){const t=this.#c()
if(this.#n.length===be)refuse(tooDeep(t,e===ye.openBrace))
const{start:n}=t
if(e===ye.openBrace)this.#n.push({kind:"object",start:n,members:[]})
else this.#n.push({kind:"array",start:n,items:[]})
this.#r=e===ye.openBrace?"name":"item"}#p(e){const t=this.#n.pop()
if(t?.kind!==e)throw new Error("A bracket closes what is not open")
this.#k({...t,end:this.#c().end})}#k(e){const t=this.#n.at(-1)
this.#r=t===undefined?"end":"separator"
if(t===undefined)this.#i=e
else if(t.kind==="array")t.items.push(e)
else{const n=this.#o.pop()
if(n===undefined)throw new Error("A value in an object has no name")
t.members.push({...n,value:e})}}}function openJson(e,t){const{source:n,badBytes:s,isWritable:r}=(0,ie.x)(e.bytes)
const i=readJson(n.text)
if(i.ok){return{ok:true,file:{...e,source:n,badBytes:s,isWritable:r,document:i.document}}}const o=t(e,i.fault,n.range(i.fault))
return{ok:false,path:e.path,finding:o}}function weighed(e,t){if(!t.some(({counts:e})=>e))return asWarning(e)
return onlyInDevelopment(t)?asNotice(e):e}function onlyInDevelopment(e){return e.every(({environment:e})=>(0,V.gj)(e,"Development"))}function asNotice(e){return e.level==="runtime"?{...e,severity:"notice"}:e}function asWarning(e){if(e.level==="advice"||e.severity==="notice")return e
return{...e,level:"runtime",severity:"warning"}}var ke=n(5602)
var Se=n(9192)
function leafPlace(e,t){const n=membersOf(e,t)
const[s,...r]=n
if(s===undefined)return{status:"absent"}
const i=n.find(({value:e})=>e.kind!=="object"&&e.kind!=="array")
const o=n.filter(e=>isEmptyPair(e))
if(i!==undefined&&o.length===0)return{status:"there",member:i}
if(r.length===0&&isBlankPair(e,s))return{status:"there",member:s}
return{status:"taken",member:n.findLast(e=>e!==i)??s}}function isEmptyPair({value:e}){if(e.kind==="object")return e.members.length===0
return e.kind==="array"&&e.items.length===0}function isBlankPair({text:e},t){const{start:n,end:s}=t.value
return isEmptyPair(t)&&/^.[ \t\r\n]*.$/s.test(e.slice(n,s))}function objectsOnTheWay(e){return stepsTo(e,J.Dn).flatMap(({member:e,depth:t})=>e.value.kind==="object"?[{object:e.value,start:e.nameSpan.start,depth:t}]:[]).sort((e,t)=>t.depth-e.depth||t.start-e.start)}function homeOf(e,t){const{root:n}=e
const[s={object:n,start:n.start,depth:0}]=objectsOnTheWay(e)
const{object:r,start:i,depth:o}=s
const a=J.Dn.slice(o)
if(a.length===0)return{status:"object",object:r,start:i,prefix:"",missing:[]}
const l=flattenedSibling(e,t)
if(l!==null)return{status:"object",...l,missing:[]}
const u=stepsTo(e,J.Dn).filter(e=>e.depth>o&&e.member.value.kind!=="object").sort((e,t)=>t.depth-e.depth||t.member.nameSpan.start-e.member.nameSpan.start)
return u[0]===undefined?{status:"object",object:r,start:i,prefix:"",missing:a}:inPlaceOf(e,u[0])}function inPlaceOf(e,{member:t,depth:n}){const s=t.value.kind==="null"||isBlankPair(e,t)
return s?{status:"replaced",member:t,missing:J.Dn.slice(n)}:{status:"taken",member:t}}function flattenedSibling(e,t){const{root:n}=e
const s=[...objectsOnTheWay(e),{object:n,start:n.start,depth:0}]
const r=new Set(t.flatMap(t=>membersOf(e,[...J.Dn,t])))
const i=s.flatMap(({object:e,start:t})=>e.members.filter(e=>r.has(e)).map(({name:n,nameSpan:s})=>({object:e,start:t,prefix:n.slice(0,n.lastIndexOf(J.Qo)+1),at:s.start})))
const[o]=i.sort((e,t)=>t.at-e.at)
return o??null}const Oe=/[\r\n]/
const xe=/\r\n|\r|\n/
const Te=64
function styleOf(e){const{text:t,root:n}=e
const s=[...objectsOnTheWay(e).slice(0,Te).map(({object:e})=>e),n,...n.members.slice(0,Te).flatMap(({value:e})=>e.kind==="object"?[e]:[])].filter(({members:e})=>e.length>0)
const first=e=>s.map(e).find(e=>e!==null)??null
const r=first(({members:e})=>colonOf(t,e[0]))??": "
const i=/\s$/.test(r)?" ":""
return{unit:unitOf(t,s),colon:r,comma:first(({members:e})=>commaOf(t,e))??`,${i}`,pad:first(e=>padOf(t,e))??i}}function colonOf(e,t){if(t===undefined)return null
const{nameSpan:n,value:s}=t
return blankAround(":",e.slice(n.end,s.start))}function commaOf(e,[t,n]){if(t===undefined||n===undefined)return null
return blankAround(",",e.slice(t.value.end,n.nameSpan.start))}function blankAround(e,t){return t.trim()===e&&!Oe.test(t)?t:null}function padOf(e,{start:t,members:n}){const[s]=n
if(s===undefined)return null
const r=e.slice(t+1,s.nameSpan.start)
return/^[ \t]*$/.test(r)?r:null}function unitOf(e,t){let n=false
for(const{start:s,members:r}of t){const[t]=r
const i=t===undefined?undefined:(0,Se.p)(e,t.nameSpan.start)?.indent
const o=lineIndentation(e,s).indent
if(i?.startsWith(o)!==true)continue
if(i!==o)return i.slice(o.length)
n=true}return n?"":"  "}function lineIndentation(e,t){const n=lineStart(e,t)
let s=n
while(s<t&&" \t".includes(e.charAt(s)))s+=1
const r=(0,Se.p)(e,n)?.eol??firstLineEnd(e)
return{eol:r,indent:e.slice(n,s)}}function lineStart(e,t){return Math.max(e.lastIndexOf("\n",t-1),e.lastIndexOf("\r",t-1))+1}function firstLineEnd(e){return xe.exec(e)?.[0]??"\n"}function isBroken(e){return Oe.test(e)}function nested(e,t){return e.reduceRight((e,t)=>[{name:t,value:e}],t)}function deeper({style:e,at:t}){return{style:e,at:t&&{eol:t.eol,indent:t.indent+e.unit}}}function lineBreak({at:e}){return e===null?"":e.eol+e.indent}function layout_joined(e,t){const{style:n,at:s}=t
const r=s===null?n.comma:`,${lineBreak(t)}`
return e.map(e=>written(e,t)).join(r)}function written({name:e,value:t},n){const s=typeof t==="string"?t:objectText(t,n)
return JSON.stringify(e)+n.style.colon+s}function objectText(e,t){if(t.at===null){const{pad:n}=t.style
return`{${n}${layout_joined(e,t)}${n}}`}const n=deeper(t)
return`{${lineBreak(n)}${layout_joined(e,n)}${lineBreak(t)}}`}function newDocument(e,t,n){const{text:s,root:r}=t
const i=isBroken(s.slice(r.start,r.end))?{eol:firstLineEnd(s),indent:""}:null
const o=/(?:\r\n|\r|\n)$/.exec(s)?.[0]??""
return objectText(e,{style:n,at:i})+o}function objectInstead({text:e},t,{members:n,style:s}){return objectText(n,{style:s,at:(0,Se.p)(e,t)})}function insertMembers(e,{object:t,start:n},{members:s,style:r}){const{text:i}=e
const o={start:t.start+1,end:t.end-1}
const a=e.comments.filter(e=>e.start>=o.start&&e.end<=o.end)
if(t.members.length>0){return behindLast({text:i,object:t,comments:a},{members:s,style:r})}const l=a.at(-1)
return l===undefined?[intoBlank({text:i,object:t,start:n},{members:s,style:r})]:[behindComment({text:i,object:t,last:l},{members:s,style:r})]}function behindLast({text:e,object:t,comments:n},{members:s,style:r}){const i=t.members.at(-1)
if(i===undefined)throw new RangeError("The object is empty")
const{end:o}=i.value
const a=(0,Se.p)(e,i.nameSpan.start)
const l=n.filter(e=>e.start>=o)
const u=trailingComma(e,{start:o,end:t.end-1},l)
const c={style:r,at:a}
const f=u===null?o:u+1
const d=a===null?f:afterLine(e,f,l)
const m=a===null?layout_joined(s,c):lineBreak(c)+layout_joined(s,c)
if(u!==null){const e=a===null?r.comma.slice(r.comma.indexOf(",")+1):""
return[insertion(d,`${e}${m},`)]}if(a===null)return[insertion(o,r.comma+m)]
return d===o?[insertion(o,`,${m}`)]:[insertion(o,","),insertion(d,m)]}function insertion(e,t){return{start:e,end:e,text:t}}function trailingComma(e,{start:t,end:n},s){let r=t
for(const t of[...s,{start:n,end:n}]){const n=e.slice(r,t.start).indexOf(",")
if(n>=0)return r+n
r=t.end}return null}function afterLine(e,t,n){let s=t
for(const t of n){if(t.start<s)continue
if(skipBlank(e,s)<t.start)break
s=t.end}const r=skipBlank(e,s)
return isBroken(e.charAt(r))?r:s}function skipBlank(e,t){let n=t
while(" \t".includes(e.charAt(n))&&n<e.length)n+=1
return n}function intoBlank({text:e,object:t,start:n},s){const{members:r,style:i}=s
const[o,a]=[t.start+1,t.end-1]
const l=e.slice(o,a)
const u=lineIndentation(e,t.start)
const c=(0,Se.p)(e,n)!==null||isRoot(e,t)
if(!isBroken(l)&&!(c&&isBroken(e))){const{pad:e}=i
return{start:o,end:a,text:e+layout_joined(r,{style:i,at:null})+e}}const f=deeper({style:i,at:u})
const d=lineBreak(f)+layout_joined(r,f)
if(isBroken(l))return insertion(o,d)
return{start:o,end:a,text:d+lineBreak({style:i,at:u})}}function isRoot(e,{start:t}){return e.slice(0,t).trim()===""}function behindComment({text:e,object:t,last:n},{members:s,style:r}){const i=lineIndentation(e,t.start)
const o=(0,Se.p)(e,n.start)
const a=e.slice(n.end,t.end-1)
if(o===null&&n.kind==="block"&&!isBroken(a)){const e=` ${layout_joined(s,{style:r,at:null})}`
return insertion(n.end,a===""?e+r.pad:e)}const l=o!==null&&o.indent.length>i.indent.length
const u=l?{style:r,at:o}:deeper({style:r,at:i})
const c=lineBreak(u)+layout_joined(s,u)
const f=afterLine(e,n.end,[])
return insertion(f,isBroken(a)?c:c+lineBreak({style:r,at:i}))}var je=n(7538)
var Me=n(3118)
function injectionInto(e,t){const n=(0,Me.mi)(e,t)
const{path:s,file:r}=(0,je.$r)(e,t)
const i=n.map(({setting:e,value:t})=>({setting:e,value:t}))
if(r!==null)return{file:r,isNew:false,...leafEdits(r.document,n),expected:i}
const o=e.named.document
const a=nested(J.Dn,n.map(newLeaf))
const l=n.length===0?"":newDocument(a,o,styleOf(o))
return{file:newFile(s),isNew:true,edits:l===""?[]:[{start:0,end:0,text:l}],changes:n.map(e=>changeOf(e,null)),expected:i}}function newFile(e){return{path:e,bytes:new Uint8Array,source:new ke.k("","utf-8",ae.Buffer.alloc(0))}}function leafEdits(e,t){const n=[]
const s=[]
const r=[]
for(const i of t){const t=leafPlace(e,(0,Me.eZ)(i.option))
if(t.status==="taken")throw new RangeError("Something stands in the way of a setting")
const o=t.status==="there"?t.member.value:null
if(o!==null&&isAsWanted(o,i))continue
if(o===null)r.push(i)
else n.push({start:o.start,end:o.end,text:literal(i,o)})
s.push(changeOf(i,o))}return{edits:[...n,...additions(e,r)],changes:s}}function additions(e,t){if(t.length===0)return[]
const n=homeOf(e,z.TM)
if(n.status==="taken")throw new RangeError("Something stands in the way of the settings")
const s=styleOf(e)
if(n.status==="replaced"){const{value:r,nameSpan:i}=n.member
const o=nested(n.missing,t.map(newLeaf))
const a=objectInstead(e,i.start,{members:o,style:s})
return[{start:r.start,end:r.end,text:a}]}const r=t.map(newLeaf).map(({name:e,value:t})=>({name:n.prefix+e,value:t}))
return insertMembers(e,n,{members:nested(n.missing,r),style:s})}function newLeaf(e){return{name:e.option.name,value:literal(e,null)}}function literal({value:e},t){return typeof e==="number"&&t?.kind!=="string"?String(e):JSON.stringify(String(e))}function isAsWanted(e,t){const n=inject_textOf(e)
if(n===null||!(0,Me.Um)(n,t))return false
return e.kind!=="number"||String(Number(n))===n}function inject_textOf(e){return e.kind==="object"||e.kind==="array"?null:scalarText(e)}function scalarText({kind:e,text:t}){if(e==="true")return"True"
if(e==="false")return"False"
return e==="null"?null:t}function changeOf({setting:e,value:t},n){return{setting:e,before:n&&inject_textOf(n),after:String(t)}}var $e=n(8750)
var Ne=n(2030)
const De='{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": {\n'
const Pe="\n        }\n      }\n    }\n  }\n}"
function smtpExample(...e){return{text:smtpText('"From": "post@example.com"','"Host": "smtp.example.com"',...e)}}function smtpText(...e){return`${De}${e.map(e=>`          ${e}`).join(",\n")}${Pe}`}const Le=smtpExample('"Port": 587','"SecureSocketOptions": "StartTls"')
var Ce=n(8438)
function wholeFile({named:e}){return{file:e,span:{start:0,end:0}}}const Ue={id:"injection/not-written",level:"runtime",severity:"error",words:[],check:(e,t)=>{const{path:n,file:s}=(0,je.$r)(e,t)
const r=s===null?wholeFile(e):{file:s,span:{start:0,end:0}}
const{named:i}=e
if(s!==null&&s!==i&&(0,Ce.x)(s)===(0,Ce.x)(i)){return[{...r,message:"This path is a link to the file of all environments, and the settings are for one of them.",hint:"Put a file of its own in the place of the link."}]}if(isServed(s===null?besideReal(i,n):(0,Ce.x)(s),n)){return[{...r,message:"A web server may hand this file out, so no password is written into it.",hint:"Inject into the appsettings.json beside the project file, which is not below wwwroot."}]}const o=s?.badBytes[0]
if(s===null||o===undefined&&s.isWritable)return[]
return[{...r,...o===undefined?{}:{span:o},message:`The file is not written, since it ${o===undefined?"is saved as UTF-32":"contains bytes that are not characters, which would be lost"}.`,hint:"Save the file as UTF-8."}]}}
function besideReal(e,t){return`${(0,Ce.x)(e).replace(/[^/]*$/,"")}${(0,q.Vb)(t)}`}function isServed(e,t){const n=[e,t].flatMap(e=>e.split("/").slice(0,-1))
return!/\.json$/i.test(e)||n.some(e=>e.toLowerCase()==="wwwroot")}const Be=[["defaultCredentials",'Take it out. Umbraco logs in with a user name and a password, or not at all; it cannot use the account of the machine. Where the server wants a login, give "username" and "password".'],["clientDomain","Take it out. Umbraco greets the server with the name of its machine: give the machine or the container a full host name."],["targetName",'Take it out. MailKit does not log in with the account of Windows; give "username" and "password".'],["deliveryFormat","Take it out. MailKit writes addresses in the form that the server offers."]]
const Ie={id:"injection/unsupported-input",level:"runtime",severity:"error",words:[],check:(e,{settings:t})=>Be.filter(([e])=>t[e]!==undefined).map(([t,n])=>({...wholeFile(e),message:`An appsettings file does not have a setting for the input "${inputOf(t)}".`,hint:n}))}
function inputOf(e){return $e.Fs.find(([,t])=>t===e)?.[0]??e}const We={id:"injection/contradiction",level:"runtime",severity:"error",words:[],check:(e,t)=>{const{enableSsl:n,secureSocketOptions:s}=t.settings
const r=n!==undefined&&s!==undefined&&n===(s==="None")
if(r){return[{...wholeFile(e),message:`The inputs "enable-ssl" (${n}) and "secure-socket-options" (${s}) contradict each other.`,hint:"Give only one of them."}]}if(!(0,Me.IW)(e,t))return[]
return[{...wholeFile(e),message:'Some environments use port 465 and others do not: what "enable-ssl" means is not the same in all of them.',hint:'Give "secure-socket-options" and "port", or inject into the file of one environment with "environment".'}]}}
const Ae=/^[^\\/:*?"<>|\p{Cc}]{1,100}$/u
const Ee={id:"injection/environment",level:"runtime",severity:"error",words:[],check:(e,t)=>{const n=environmentSaid(e,t)
return n===null?[]:[{...wholeFile(e),...n}]}}
function environmentSaid(e,t){const{environment:n=""}=t
const s=(0,q.p7)(e.named.path)
if(s!==null&&n!==""&&n!=="*"&&!(0,V.gj)(s,n)){return{message:'This is the file of the environment "{own}", and the input "environment" is "{asked}".',hint:'Take "environment" out, or name the appsettings.json beside this file in "files".',names:{own:s,asked:n}}}const r=(0,je._O)(e,t)
if(r===null)return null
if(!/^appsettings\.json$/i.test((0,q.Vb)(e.named.path))){return{message:'The input "environment" goes with an appsettings.json, which this file is not.',hint:'Take "environment" out, or name the appsettings.json of the site in "files".'}}if(!Ae.test(r)||/^[. ]|[. ]$/.test(r)){return{message:'The input "environment" contains a character that a file name cannot have.',hint:"Give the name that the site has in DOTNET_ENVIRONMENT, such as Production."}}return otherLetterCase(e,t)}function otherLetterCase(e,t){const{path:n,file:s}=(0,je.$r)(e,t)
const r=e.files.find(e=>e.path.toLowerCase()===n.toLowerCase())
if(s!==null||r===undefined)return null
return{message:'The file of the environment is there in another letter case: "{name}".',hint:'Rename it to "{right}", or give the name of the environment in that letter case.',names:{name:(0,q.Vb)(r.path),right:(0,q.Vb)(n)}}}const Fe={id:"injection/other-value",level:"runtime",severity:"error",words:[],check:(e,t)=>{const{file:n}=(0,je.$r)(e,t)
if(n===null)return[]
const s=(0,Me.mi)(e,t).map(({option:e})=>({option:e,place:leafPlace(n.document,(0,Me.eZ)(e))}))
const r=s.flatMap(({option:e,place:t})=>t.status==="taken"?[{file:n,span:t.member.nameSpan,message:`Something else than one value stands here, where ${e.name} should be.`,hint:"Delete it, and run the step again."}]:[])
if(s.every(({place:e})=>e.status!=="absent"))return r
const i=homeOf(n.document,z.TM)
if(i.status!=="taken")return r
return[...r,{file:n,span:i.member.nameSpan,message:"This is not an object, so the settings of Smtp cannot go into it.",hint:"Write an object in its place, or delete it."}]}}
const _e={id:"injection/hidden",level:"runtime",severity:"error",words:[]}
const Re={..._e,check:(e,t)=>t.mode==="check"?[]:(0,Me.$7)(e,t).filter(({isEverywhere:e})=>e).map(t=>hiddenComplaint(e,t))}
const Ke={..._e,check:(e,t)=>(0,Me.$7)(e,t).filter(({by:e,isEverywhere:t})=>!t||e.some(({entry:e})=>e.isKnown)).map(t=>({...hiddenComplaint(e,t),severity:"warning"}))}
function hiddenComplaint(e,{leaf:{option:t,setting:n},by:s,isEverywhere:r}){const[i]=s
const o=e.readings.find(({stack:e})=>e.environment===i?.environment)
const a=o===undefined||i===undefined?wholeFile(e):nameSpot(o,i.entry,(0,Me.eZ)(t))
const l=i?.entry.variable??null
const u=l===null?"A later file sets":'The environment key "{variable}" sets'
const c=r?"":" in {environments}"
return{...a,setting:n,message:`${u} ${t.name}${c}, which wins over the value that is to be injected.`,hint:l===null?'Delete it there, or inject into that file: give its environment as "environment".':"Take the key out of the environment, or take the input out of this step.",names:{environments:(0,Ne.D)(s,e=>e.environment,3),...l===null?{}:{variable:l}}}}const He=[Ie,We,Ee,Ue,Fe,Re]
const qe=[Ke]
function injecting(e){const judging=t=>(n,s)=>{if(Object.keys(n.settings).length===0)return[]
const i={intent:n,locate:s,voice:()=>""}
return(0,r.m)(t,e(n),n).map(e=>(0,r.h)(e,i))}
return{obstacles:judging(He),result:judging(qe),inject:t=>injectionInto(e(t),t)}}async function misread(e,t,s){if(s.length===0)return[]
const{readBack:r}=await n.e(117).then(n.bind(n,6117))
const i=r(e.source.text,s)
const{keys:o}=(0,G.mS)(e,t)
return s.filter(({setting:e,value:t})=>{const n=(0,Me.$s)(e)
if(n===null||t===null||typeof t==="boolean")return true
const s=o.find((0,Me.eZ)(n))?.entry?.value
const r={setting:e,option:n,value:t,isImplied:false}
return s==null||!(0,Me.Um)(s,r)||i.includes(e)}).map(({setting:e})=>e)}var Je=n(9130)
const Ge="The site does not start"
const Ve={id:"json/not-well-formed",level:"file",severity:"error",words:["'…' is invalid after a value. Expected either ',', '}', or ']'."]}
function notWellFormed({path:e},{message:t,hint:n,words:s},r){const{id:i,level:o}=Ve
const a=`${t} ${Ge}: "${s}"`
return{rule:i,level:o,severity:"error",path:e,at:r,message:a,hint:n,related:[]}}const Ze={id:"json/duplicate-key",level:"file",severity:"error",words:["A duplicate key '{key}' was found."],check:({stack:e})=>e.layers.flatMap(({file:e,duplicates:t})=>e===null?[]:t.map(({path:t,first:n,second:s})=>({file:e,span:{start:s.start,end:s.end},message:"The key is set a second time in this file. Letter case does not count.",hint:"Delete one of the two.",names:{key:(0,J.Pu)(t)},related:[(0,Je._)("The first one",e,n)]})))}
const ze={id:"source/encoding",level:"runtime",severity:"error",words:[],check:({files:e})=>e.flatMap(e=>e.badBytes.map(t=>({file:e,span:t,message:"This byte is not part of a character in the encoding of the file. .NET reads another character in its place, so the site uses another value than the one that is meant.",hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."})))}
const Xe=[Ze,ze]
function faultsOf({binding:e},t){return e.faults.filter(e=>e.kind===t)}function complaint(e,t){return{...e,...t}}function allowed({type:e,name:t}){switch(e.kind){case"string":return"Write a string in double quotes."
case"int":return`Write ${t==="Port"?"the number of the port":"a whole number"}, without a point, as in ${t==="Port"?"587":"2000"}.`
case"boolean":return'Write true or false. Neither 1 nor "yes" is one of them.'
case"time-span":return'Write hours, minutes and seconds, as in "00:20:00". A number alone is days.'
case"enum":return`Write one of ${e.names.join(", ")}.`}}const Qe=/^\s*(?:ssl|tls|start[-_ ]?tls|implicit|explicit|required|true|yes)\s*$/i
function binding_hintFor(e,t){const n=allowed(e)
if(e.name!=="SecureSocketOptions"||!Qe.test(t))return n
return`${n} With port 465 it is SslOnConnect, with 587 it is StartTls.`}const Ye={string:"a string",int:"a whole number",boolean:"true or false","time-span":"a span of time",enum:"one of its words"}
const et={id:"options/unconvertible",level:"section",severity:"error",words:["Failed to convert configuration value at '{key}' to type '{type}'."],check:e=>faultsOf(e,"unconvertible").map(({entry:t,names:n,option:s})=>{const r=t.value??""
const i=(0,u.P5)(r)!==null
return complaint(valueSpot(e,t,n),{message:`${by(t.variable)}The value of ${s.name} is ${r===""?"empty":i?"a placeholder that nothing in .NET replaces":`not ${Ye[s.type.kind]}`}.`,hint:binding_hintFor(s,r),names:{key:n.join(":"),type:(0,z.go)(s.type),...t.variable===null?{}:{variable:t.variable}}})})}
function by(e){return e===null?"":'The variable "{variable}" sets it: '}const tt={id:"options/not-a-string",level:"section",severity:"error",words:["Cannot create instance of type 'System.String' because it has multiple public parameterized constructors."],check:e=>faultsOf(e,"not-a-string").map(({names:t,option:n})=>complaint(spotAround(e,t),{message:`The value of ${n.name} is an object or an array, but it should be a string.`,hint:allowed(n)}))}
const nt="Configuration entry Umbraco:CMS:Global:Smtp contains one or more invalid values. A valid From email address is required."
const st={id:"options/from-missing",level:"section",severity:"error",words:[nt],check:e=>faultsOf(e,"from").filter(({isMissing:e})=>e).map(({entry:t,names:n})=>{const s=causeOf(e)
return complaint(nameSpot(e,t,n),{message:`From is ${t===null?"missing":"empty"}, and Umbraco requires it as soon as anything is set below Umbraco:CMS:Global:Smtp.${s.message}`,hint:`Set From here to an address that the mail server lets you send from, or ${s.hint}.`,names:s.names})})}
function causeOf({stack:e}){const t=e.children(J.Dn).flatMap(({nodes:e})=>e.flatMap(e=>[...e.entries()])).map(([,{variable:e}])=>e)
const[n,...s]=t.flatMap(e=>e??[])
if(n===undefined||t.includes(null)){return{message:"",hint:"delete all of Smtp",names:{}}}if(s.length===0){return{message:' Smtp exists only because the environment has the key "{variable}".',hint:'take the key "{variable}" away from the environment',names:{variable:n}}}return{message:" Smtp exists only because the environment has these keys: {variables}.",hint:"take all of them away from the environment",names:{variables:(0,Ne.D)([n,...s],e=>e,9)}}}const rt={id:"options/from-invalid",level:"section",severity:"error",words:[nt],check:e=>faultsOf(e,"from").filter(({isMissing:e})=>!e).map(({entry:t,names:n})=>complaint(valueSpot(e,t,n),{message:'From is not an address that Umbraco accepts: it needs exactly one "@", with something before and behind it, and no line break.',hint:"Write one address, as in post@example.org or The Bakery <post@example.org>."}))}
const it={id:"options/out-of-range",level:"section",severity:"error",words:["The `{key}` {said}"],check:e=>faultsOf(e,"out-of-range").map(({entry:t,names:n,option:s,words:r,limit:i})=>complaint(valueSpot(e,t,n),{message:`The value of ${s.name} is a span of time that Umbraco does not accept.`,hint:`Set it to ${i}. "1" is one day, and "24:00:00" is 24 days.`,names:{key:n.join(":"),said:r}}))}
const ot=[et,tt,st,rt,it]
const at={id:"options/unread-file",level:"runtime",severity:"warning",words:[],check:({unread:e})=>e.map(({file:e,meant:t,why:n})=>({file:e,span:{start:e.document.root.start,end:e.document.root.start+1},message:n==="letter-case"?"Where file names keep their letter case, as on Linux, the site does not read this file.":"No environment of Umbraco 9 and later on Umbraco Cloud has this name, so the site does not read this file.",hint:`Name the file ${t}, or ask for its environment by name.`}))}
const lt={id:"options/environment-name",level:"runtime",severity:"warning",words:[],check:({stack:{environment:e},files:t,named:n,created:s})=>{const r=(0,q.dB)(e)
const i=t.some(({path:t})=>(0,q.p7)(t)===e&&t!==s)
if(r===null||i)return[]
const{start:o}=n.document.root
return[{file:n,span:{start:o,end:o+1},message:`The environment "${e}" has a name of Umbraco 7 and 8. The live environment of later versions reads ${r}.`,hint:"Write Production, unless DOTNET_ENVIRONMENT of the site has just this name."}]}}
const ut=[at,lt]
var ct=n(4511)
const ft=/^(?:DOTNET_|ASPNETCORE_)/i
const dt={id:"environment-keys/name",level:"runtime",severity:"warning",words:[],check:e=>variablesOf(e).flatMap(([t,n])=>{const s=variableSaid(t)
if(s===null)return[]
return[{...nameSpot(e,n,J.Dn),names:{name:t},...s}]})}
function variableSaid(e){const t=e.replace(ft,"")
const n=t.split(/[^A-Za-z]+/).filter(e=>e!=="")
const s=(0,J.yS)(n[0]??"","Umbraco")
const r=s&&n.some(e=>(0,ct.p)(e,["Smtp"])!==null)
if(!r&&!n.some(e=>(0,J.yS)(e,"Smtp")))return null
const i=z.TM.find(e=>(0,J.yS)(e,n.at(-1)??""))
const o='The environment key "{name}" does not set anything of Umbraco.'
if(i===undefined){const e="The names of Umbraco begin with UMBRACO__CMS__GLOBAL__SMTP__."
return s?null:{message:o,hint:e}}const a=`UMBRACO__CMS__GLOBAL__SMTP__${i.toUpperCase()}`
if((0,J.yS)((0,J.Jg)(t),(0,J.Jg)(a)))return null
return{message:o,hint:s?namedRight(t,a):`If it is meant for Umbraco, name it ${a}.`}}function namedRight(e,t){if(!/(?:^|[^a-z])smtp(?:[^a-z]|$)/i.test(e))return`Name it ${t}.`
return(0,J.yS)((0,J.Jg)(e.replace(/\.$/,"")),(0,J.Jg)(t))?`Name it ${t}, without the full stop at its end.`:`Name it ${t}, with two underscores between the parts.`}function variablesOf({stack:e}){return e.layers.filter(({kind:e})=>e==="variables").flatMap(({keys:e})=>[...e.entries()]).flatMap(([,e])=>e.variable===null?[]:[[e.variable,e]])}const mt={id:"environment-keys/two-spellings",level:"runtime",severity:"warning",words:[],check:e=>e.sameKeys.map(t=>({...nameSpot(e,null,J.Dn),message:'The environment has the key "{name}" in two spellings.',hint:"Keep one of them: which of the two wins is not certain.",names:{name:t}}))}
const ht=[dt,mt]
const pt={enablessl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465. Without it, Auto counts, which goes on in clear where the server does not offer TLS.",ssl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",usessl:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",usetls:"Write SecureSocketOptions: StartTls, or SslOnConnect for port 465.",timeout:"Delete it: Umbraco does not have a setting for the time-out, which is two minutes.",fromname:'Delete it, and write the name into From, as in "The Bakery <post@example.org>".',displayname:'Delete it, and write the name into From, as in "The Bakery <post@example.org>".',fromaddress:"Write From.",fromemail:"Write From.",sender:"Write From.",server:"Write Host.",hostname:"Write Host.",smtpserver:"Write Host.",user:"Write Username.",login:"Write Username.",pass:"Write Password.",pwd:"Write Password.",pickupdirectory:"Write PickupDirectoryLocation.",clientdomain:"Delete it: Umbraco does not have a setting for the name in EHLO.",defaultcredentials:"Delete it: Umbraco logs in with Username and Password, or not at all."}
const vt={id:"options/unknown-key",level:"runtime",severity:"warning",words:[],check:e=>{const t=keySpots(e)
return e.stack.children(J.Dn).filter(({name:e})=>!z.TM.some(t=>(0,J.yS)(t,e))).flatMap(({name:n,nodes:s})=>{const[r]=[...s.at(-1)?.entries()??[]].map(([,e])=>e)
const i=t.get(n.toLowerCase())??nameSpot(e,r??null,smtpNames(n))
const o=r?.variable??null
if(o!==null&&variableSaid(o)!==null)return[]
const a={...i,message:`${o===null?"The":'The variable "{variable}" sets a'} key "{name}" of Smtp${o===null?" is":", which is"} not one of its settings, so nothing reads it.`,hint:keys_hintFor(n),names:{name:n,...o===null?{}:{variable:o}}}
return[a]})}}
function keySpots({files:e}){const t=e.flatMap(e=>membersOf(e.document,J.Dn).map(({value:t})=>({file:e,value:t})))
return new Map(t.flatMap(({file:e,value:t})=>t.kind==="object"?t.members.map(({name:t,nameSpan:n})=>[t.toLowerCase(),{file:e,span:n}]):[]))}function keys_hintFor(e){const t=e.toLowerCase().replaceAll(/[^a-z]/g,"")
const n=Object.hasOwn(pt,t)?pt[t]:undefined
if(n!==undefined)return n
const s=e.toLowerCase()==="post"?"Port":(0,ct.p)(e.trim(),z.TM)
const r=z.TM.find(e=>(0,J.yS)(e,t))
const i=s??r
return i==null?`Delete it. The settings are ${z.TM.join(", ")}.`:`Did you mean ${i}? If not, delete the key.`}const gt=[["Smtp"],["Umbraco","Smtp"],["Umbraco","Global","Smtp"],["Umbraco","CMS","Smtp"],["CMS","Global","Smtp"],["Global","Smtp"]]
const bt={id:"options/misplaced",level:"runtime",severity:"warning",words:[],check:({files:e})=>e.flatMap(e=>[...gt.flatMap(t=>membersOf(e.document,t).filter(({value:e})=>looksLikeMail(e)).map(({nameSpan:n})=>({file:e,span:n,message:`Umbraco does not read mail settings in ${t.join(":")}.`,hint:"Move the object to Umbraco:CMS:Global:Smtp, unless the code of the site reads it here."}))),...misspeltIn(e)])}
function misspeltIn(e){const{document:t}=e
return J.Dn.flatMap((n,s)=>{const[r,i]=[J.Dn.slice(0,s),J.Dn.slice(s+1)]
const o=s===0?[t.root]:membersOf(t,r).map(({value:e})=>e)
return o.flatMap(e=>e.kind==="object"?e.members:[]).filter(({name:e})=>!(0,J.yS)(e,n)&&(0,ct.p)(e,[n])!==null).filter(({name:e})=>membersOf(t,[...r,e,...i]).some(({value:e})=>looksLikeMail(e))).map(({name:t,nameSpan:s})=>({file:e,span:s,message:'Mail settings stand below "{name}", where Umbraco does not look for them.',hint:`Write ${n}.`,names:{name:t}}))})}function looksLikeMail(e){if(e.kind!=="object")return false
return e.members.some(({name:e})=>z.TM.some(t=>(0,J.yS)(t,e)))}const yt=/^Umbraco_{1,2}CMS_{1,2}|^Umbraco\.CMS\./i
const wt={id:"options/variable-name",level:"runtime",severity:"warning",words:[],check:({files:e})=>e.flatMap(e=>e.document.root.members.filter(({name:e})=>yt.test(e)).map(({name:t,nameSpan:n})=>({file:e,span:n,message:'The key "{name}" is written as a variable is. In a file, nothing reads it.',hint:'In a file, write colons between the names, or nest objects. "__" stands for a colon in names of variables only.',names:{name:t}})))}
const kt={id:"options/two-objects",level:"runtime",severity:"warning",words:[],check:({files:e})=>e.flatMap(secondObjects)}
function secondObjects(e){const t=membersOf(e.document,J.Dn).filter(({value:e})=>isFilledObject(e))
const[n,...s]=t
if(n===undefined)return[]
return s.map(({nameSpan:t})=>({file:e,span:t,message:"The file has the object Smtp twice. .NET merges the two.",hint:"Put all settings into one of them: as soon as a key is in both, the site does not start.",related:[(0,Je._)("The first one",e,n.nameSpan)]}))}const St=[vt,bt,wt,kt]
const Ot={id:"options/own-sender",level:"advice",severity:"notice",words:[],check:({ownSenders:e})=>e.map(e=>({...e,message:"This code seems to replace Umbraco's sender, so the site may not use its mail settings.",hint:"Where it does, a test with these settings says nothing about the mails of the site."}))}
const xt={9:"9",10:"10 to 12",13:"13 and 14",16:"15 and 16"}
const Tt={id:"options/other-version",level:"runtime",severity:"warning",words:[],check:e=>{const t=new Map
for(const n of e.otherVersions){for(const[s,r]of differences(e,n)){const e=t.get(s)
if(e===undefined)t.set(s,{complaint:r,versions:[n.umbraco]})
else e.versions.push(n.umbraco)}}return[...t.values()].map(said)}}
function said({complaint:e,versions:t}){const n=t.toSorted((e,t)=>e-t).map(e=>xt[e]??String(e))
return{...e,names:{...e.names,versions:n.join(", ")}}}function differences(e,{binding:t}){const n=new Set(e.binding.faults.map(({names:e})=>e.join(":")))
const s=t.faults.filter(({names:e})=>!n.has(e.join(":")))
const r=new Set(t.faults.map(({names:e})=>e.join(":")))
const i=[...t.smtp?.options.values()??[]].filter(t=>{const s=smtpNames(t.option.name).join(":")
return!r.has(s)&&!n.has(s)&&isOtherValue(e,t)})
return[...s.map(t=>[`fault ${t.names.join(":")}`,faultSaid(e,t)]),...i.map(t=>[`value ${t.option.name}`,valueSaid(e,t)])]}function isOtherValue(e,{option:t,value:n,entry:s}){const r=optionOf(e,t.name)
if(r?.entry==null||s?.isKnown===false)return false
return(r.value??"")!==(n??"")}const jt="Write a value that every version reads in the same way. The version is found where the project file stands beside this file."
function faultSaid(e,t){const n="entry"in t?t.entry:null
const s=(n&&(0,G.BH)(n))??spotAround(e,t.names)
return{...s,message:"The newest Umbraco starts with this value of {option}, but Umbraco {versions} does not.",hint:jt,names:{option:t.option.name}}}function valueSaid(e,{option:t,entry:n}){const s=(n&&(0,G.BH)(n))??nameSpot(e,n,smtpNames(t.name))
return{...s,message:"Umbraco {versions} reads another value of {option} here than the newest one.",hint:jt,names:{option:t.name}}}const Mt=[Ot,Tt]
const $t="SecureSocketOptions"
const Nt='"Port": 587'
function secureOption(e){const t=optionOf(e,$t)
if(t?.entry?.isKnown!==true||typeof t.value!=="number")return null
return{entry:t.entry,value:t.value}}const Dt={id:"options/null-secure-socket-options",level:"runtime",severity:"error",words:[],check:e=>{const t=secureOption(e)
if(t?.entry.value!==null||t.value!==0)return[]
return[{...valueSpot(e,t.entry,smtpNames($t)),message:"SecureSocketOptions is null, which is None and not Auto: mail goes without TLS, and the password with it.",hint:'Write "StartTls", or "SslOnConnect" for port 465, or delete the key.'}]}}
const Pt={id:"options/number-without-name",level:"runtime",severity:"error",words:[],check:e=>{const t=secureOption(e)
if(t===null||z.jt[t.value]!==undefined)return[]
return[{...valueSpot(e,t.entry,smtpNames($t)),message:`SecureSocketOptions is ${t.value}, which is none of its words. MailKit takes that for None: mail goes without TLS.`,hint:`Write one of ${z.jt.join(", ")}.`}]}}
const Lt={id:"options/list",level:"runtime",severity:"warning",words:[],check:e=>{const t=secureOption(e)
if(t?.entry.value?.includes(",")!==true)return[]
const n=z.jt[t.value]??String(t.value)
return[{...valueSpot(e,t.entry,smtpNames($t)),message:`SecureSocketOptions is a list. .NET makes ${n} of it.`,hint:"Write one word."}]}}
const Ct="PickupDirectoryLocation"
const Ut={id:"pickup/outside-development",level:"runtime",severity:"error",words:[],check:e=>{const t=optionOf(e,Ct)
if(isDevelopment(e)||t?.entry==null)return[]
if(t.isKnown&&(0,l.Bq)(textOf(e,Ct))==="")return[]
const n=(0,l.Bq)(textOf(e,"Host"))!==""
return[{...nameSpot(e,t.entry,smtpNames(Ct)),message:`Every mail goes into a folder, and none is sent${n?", although a host is set":""}.${/^[A-Za-z]:|\\/.test(textOf(e,Ct))?" The path is one of Windows, which a site on Linux does not have.":""}`,hint:'Move PickupDirectoryLocation to appsettings.Development.json, or set it to "" in the file of this environment. DeliveryMethod does not change anything.'}]}}
const Bt="DeliveryMethod"
const It={id:"pickup/delivery-method",level:"runtime",severity:"warning",words:[],check:e=>{const t=optionOf(e,Bt)
if(t?.entry==null||typeof t.value!=="number"||t.value===0)return[]
const n=optionOf(e,Ct)
if(n?.isKnown===false||(0,l.Bq)(textOf(e,Ct))!=="")return[]
return[{...valueSpot(e,t.entry,smtpNames(Bt)),message:"DeliveryMethod has no effect: only PickupDirectoryLocation decides where mail goes.",hint:"Delete DeliveryMethod. To write mails into a folder, set PickupDirectoryLocation."}]}}
const Wt={id:"options/absent",level:"advice",severity:"notice",words:[],check:(e,{mode:t})=>{if(t==="inject"||e.binding.smtp!==null)return[]
return[{...nameSpot(e,null,J.Dn),message:"No mail settings are set, so the site does not send mail.",hint:'Where the environment supplies them, name its keys in the input "environment-keys".'}]}}
const At=["From","Host","Port",$t,"Username","Password",Ct]
const Et={id:"options/hidden",level:"advice",severity:"notice",words:[],check:(e,{settings:t})=>At.flatMap(n=>{const s=e.stack.entries(smtpNames(n))
const r=s.at(-1)
if(r===undefined)return[]
if(r.variable===null)return emptied(e,n,s)
const{variable:i}=r
return s.filter(e=>e.layer.kind==="file"&&e.value!=="").slice(-1).filter(({value:e})=>!r.isKnown||e!==r.value).filter(({value:e})=>n!=="Password"||t.password!==undefined||!(0,u.ce)(e??"")).map(t=>({...nameSpot(e,t,smtpNames(n)),message:`The value of ${n} does not count here: "{variable}" hides it.`,hint:"Delete one of the two, unless this one is meant for where the other is missing.",names:{variable:i},related:relatedEntry("The variable",r)}))})}
function emptied(e,t,n){const[s,r]=n.toReversed()
if(s===undefined||r===undefined||t===Ct)return[]
if((s.value??"")!==""||(r.value??"")==="")return[]
return[{...nameSpot(e,s,smtpNames(t)),message:`This takes away the ${t} of an earlier file.`,hint:"Delete it, unless the site is to go without.",related:relatedEntry("The value that it hides",r)}]}const Ft=["Umbraco","CMS","Content","Notifications","Email"]
const _t={id:"options/notifications-email",level:"runtime",severity:"warning",words:[],check:e=>{const t=e.stack.entry(Ft)
const n=t?.value??""
if(t===null||!((0,u.WL)(n)||(0,u.cK)(n)))return[]
return[{...valueSpot(e,t,Ft),message:"This is the address of a template. Content notifications have it as their sender, and so have mails of Umbraco Forms where a workflow does not name one.",hint:"Set it to an address that the mail server lets you send from, or delete it."}]}}
const Rt=[Dt,Pt,Lt,Ut,It,Wt,Et,_t]
const Kt=[...Xe,...ot,...St,...ht,...Rt,...ut,...Mt]
var Ht=n(3107)
function readings(e,t){const n=(0,q.p7)(e.named.path)
const s=n===null?t:{...t,environment:n}
const r=filesOf(e)
const i=(e.layers??[]).filter(e=>!e.ok)
const o=(0,q.M2)(r,s)
const a=[...o,...i.flatMap(({path:e})=>missingName(e,o,s))]
return a.map(t=>readOne({site:e,files:r,faulty:i,name:t,counts:(0,q.EI)(a,t)},s))}function missingName(e,t,{environment:n}){const s=(0,q.p7)(e)
const r=n===undefined||n===""||n==="*"
return s===null||!r||t.includes(s)?[]:[s]}function filesOf({named:e,layers:t,beside:n}){const s=(t??[]).flatMap(e=>e.ok&&(0,q.yA)(e.file.path,n.application)?[e.file]:[])
const r=(0,q.p7)(e.path)===null
const i=r?e:s.find(({path:e})=>(0,q.t1)(e))??null
const o=[...s,...r?[]:[e]].filter(e=>e!==i)
return{base:i,others:o,variables:n.variables,variablesIn:n.variablesIn,generation:(0,Ht.gS)(n.umbraco??Ht.RX)}}function readOne({site:e,files:t,faulty:n,name:s,counts:r},i){const o=i.environmentKeys??[]
const a=(0,q.US)(t,s,o)
const l=n.filter(({path:e})=>isLayerOf(e,s,t)).map(({finding:e})=>e)
const u=readStack(a,{named:e.named,created:e.created,unread:(0,q.jH)(t.others,i.environment??null),sameKeys:(0,q.kH)(o,s),otherVersions:e.beside.umbraco===null?otherVersions(t,s,o):[],ownSenders:e.beside.ownSenders})
const c=u.files.map(({path:e})=>e)
const f=l.length>0||a.layers.some(e=>e.duplicates.length>0)
const d=f?"file":u.binding.faults.length>0?"section":"ok"
const m=d==="ok"?effectiveOf(u):null
return{result:{name:s,layers:c,verdict:d,effective:m,...originsOf(u),counts:r},reading:l.length>0?null:u,faults:l}}function otherVersions(e,t,n){return Ht.HK.filter(({umbraco:t})=>t!==e.generation.umbraco).map(s=>{const r=(0,q.US)({...e,generation:s},t,n)
return{umbraco:s.umbraco,binding:bind(r)}})}function isLayerOf(e,t,{generation:n}){if((0,q.t1)(e)||(0,q.p7)(e)===t)return true
const s=n.dotnet<10?null:(0,q.TU)(e)
return s===""||s===t}function openAppSettings(e){const t=openJson(e,notWellFormed)
return t.ok?{ok:true,configuration:ofSite(alone(t.file))}:{ok:false,kind:"appsettings",finding:t.finding}}function alone(e){return{named:e,layers:null,beside:H,packagesAt:null,created:null}}const qt=/^(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?)\.json$/i
const Jt=/^(?:(?:appsettings(?:\..+)?|.+\.settings(?:\..+)?|.+\.deps)\.json|.+\.cs(?:proj)?|web\.(?:[^.]+\.)?config)$/i
function ofSite(e){const{named:t}=e
return{kind:"appsettings",path:t.path,missing:missingOf(e),complete:t=>withPackages(e,t),neighbours:e.layers===null&&isLayerName(t.path)?Jt:null,withNeighbours:t=>withNeighbours(e,t),structure:judging(e),...injecting(t=>injectionSite(e,t)),parts:[],supersededBy:null,injectable:true,asked:()=>Promise.resolve(ofSite(e)),reopen:t=>Promise.resolve(reopened(e,t)),spotOf:(t,n)=>spotIn(e,t,n),misread:t=>misreadIn(e,t),effective:null,environments:t=>readings(e,t).map(({result:e})=>e),sender:null,deployed:null,suppressions:()=>suppressionsOf(e),credentials:credentialsIn(e)}}function missingOf({named:{path:e},packagesAt:t}){return t===null?null:{from:e,name:`${"..\\".repeat(t)}Directory.Packages.props`,mayLeadUp:true}}async function withPackages(e,t){const{named:s,beside:r,packagesAt:i}=e
if(i===null)return ofSite(e)
if(t.status!=="found"){const t=i+1>=s.path.split("/").length
return ofSite({...e,packagesAt:t?null:i+1})}const{readCentralVersion:o}=await n.e(274).then(n.bind(n,6274))
const a=await o(t.file)??r.umbraco
return ofSite({...e,beside:{...r,umbraco:a},packagesAt:null})}function isLayerName(e){return/^appsettings(?:\..+)?\.json$/i.test((0,q.Vb)(e))}async function withNeighbours(e,t){const n=t.flatMap(t=>{if(t.status==="absent")return[]
if(t.status==="refused"){const{finding:e}=t
return qt.test((0,q.Vb)(e.path))?[{ok:false,path:e.path,finding:e}]:[]}const{path:n}=t.file
return n===e.named.path||!qt.test((0,q.Vb)(n))?[]:[openJson(t.file,notWellFormed)]})
const s=await besideIn(t)
return ofSite({...e,layers:n,beside:s,packagesAt:s.isCentral?0:null})}async function besideIn(e){const t=e.flatMap(e=>e.status==="found"&&!qt.test((0,q.Vb)(e.file.path))?[e.file]:[])
if(t.length===0)return H
const{readBeside:s}=await n.e(274).then(n.bind(n,6274))
return s(t)}function reopened(e,t){const n=openJson(t,notWellFormed)
if(!n.ok)return null
if(t.path===e.named.path)return ofSite({...e,named:n.file})
const s=(e.layers??[]).filter(e=>pathOf(e)!==t.path)
const r=s.length===(e.layers??[]).length
const i=r?t.path:e.created
return ofSite({...e,layers:[...s,n],created:i})}function pathOf(e){return e.ok?e.file.path:e.path}function injectionSite(e,t){return{named:e.named,base:filesOf(e).base,files:readFiles(e),readings:readings(e,t).flatMap(({reading:e})=>e??[])}}function readFiles({named:e,layers:t}){return[e,...(t??[]).flatMap(e=>e.ok?[e.file]:[])]}function misreadIn(e,{file:{path:t},expected:n}){const s=readFiles(e).find(e=>e.path===t)
const{generation:r}=filesOf(e)
return s===undefined?Promise.resolve([]):misread(s,r,n)}function judging(e){return(t,n)=>(0,K.o)(readings(e,t).map(({result:e,reading:i,faults:o})=>{const a=i===null?o:complaintsOf(i,t).map(e=>(0,r.h)(e,{intent:t,locate:n,voice:voice}))
const l=(0,s.Vj)(a)==="file"
const u=l?a.filter(({level:e})=>e==="file"):a
return{environment:e.name,counts:e.counts,findings:u}}),weighed)}function complaintsOf(e,t){const n=(0,r.m)(Kt,e,t)
const s=mailKitMail(e,t)
return s===null?n:[...n,...(0,r.m)(_,s,t),...sharedComplaints(s,t)]}function sharedComplaints(e,t){const n=i.I.filter(({client:e})=>e===undefined)
return(0,r.m)(n,e,t).map(({rule:e,complaint:t})=>({rule:{...e,words:[]},complaint:t}))}function voice({level:e,severity:t}){if(e==="file"||e==="section")return"The site does not start"
return t==="error"?"Sending fails with":"Sending may fail with"}function spotIn(e,t,n){const{named:s}=e
const r=smtpNames((0,Me.$s)(t)?.name??"")
const i={file:s,span:innermost(s.document,r).span}
if(n===null)return i
const o=(0,q.US)(filesOf(e),n,[])
const a=o.entry(r)
const l=o.layers.flatMap(({file:e})=>e??[])
return(a&&(0,G.BH)(a))??spotAround({files:l,named:s},r)}async function suppressionsOf(e){const{named:t}=e
const s=readFiles(e).filter(({source:e})=>e.text.includes(R.M))
if(s.length===0)return[]
const{suppressionsIn:r}=await n.e(721).then(n.bind(n,3721))
const i=(0,q.p7)(t.path)!==null
return s.flatMap(e=>{const n=i&&e!==t
return r(e).map(t=>({...t,file:e,isShared:n}))})}function credentialsIn(e){const{variables:t,variablesIn:n}=e.beside
const s=[t,...n.values()].flat().flatMap(({name:e,value:t})=>{const n=/(?:__|:)smtp(?:__|:)(?:username|password)$/i.test(e)
return n&&t!==null&&t!==""?[t]:[]})
return[...readFiles(e).flatMap(({document:e})=>credentialsWritten(e)),...s]}function credentialsWritten(e){const t=membersOf(e,J.Dn).map(({value:e})=>e)
const n=new Set(t.flatMap(e=>e.kind==="object"?e.members.map(({name:e})=>e):[]))
return["Username","Password"].flatMap(t=>membersOf(e,[...J.Dn,t])).flatMap(({value:e})=>(e.kind==="string"||e.kind==="number")&&e.text!==""?[e.text]:[]).flatMap(e=>n.has(e)?[e,...e.split(":")]:[e]).filter(e=>e!=="")}},7538:(e,t,n)=>{n.d(t,{$r:()=>targetOf,Gi:()=>entryIn,ZD:()=>surroundingsOf,_O:()=>askedEnvironment,dk:()=>countingOf})
var s=n(282)
var r=n(4131)
function askedEnvironment({named:e},{environment:t=""}){if(t===""||t==="*")return null
return(0,r.p7)(e.path)===null?t:null}function targetOf(e,t){const{named:n,files:s}=e
const i=askedEnvironment(e,t)
if(i===null)return{path:n.path,file:n}
const o=n.path.slice(0,n.path.length-(0,r.Vb)(n.path).length)
const a=`${o}appsettings.${i}.json`
return{path:a,file:s.find(e=>e.path===a)??null}}function surroundingsOf(e,t){const{file:n}=targetOf(e,t)
return e.readings.flatMap(t=>{const{layers:s}=t.stack
const r=s.findLastIndex(t=>n===null?isBelowEnvironments(t,e):t.file===n)
if(n!==null&&r<0)return[]
return[{reading:t,below:s.slice(0,r+1),above:s.slice(r+1)}]})}function isBelowEnvironments({kind:e,file:t},{base:n}){return e==="prefixed-variables"||t!==null&&t===n}function countingOf(e){const t=e.filter(({reading:e})=>!(0,s.gj)(e.stack.environment,"Development"))
return t.length===0?e:t}function entryIn(e,t){const n=e.flatMap(({keys:e})=>e.find(t)?.entry??[])
return n.at(-1)??null}},3118:(e,t,n)=>{n.d(t,{$7:()=>hiddenLeaves,$s:()=>optionOfSetting,IW:()=>needsTwoOptions,Um:()=>reads,eZ:()=>namesOf,mi:()=>writtenLeaves})
var s=n(2430)
var r=n(6550)
var i=n(9977)
var o=n(8955)
var a=n(7538)
const l={From:"from",Host:"host",Port:"port",SecureSocketOptions:"secureSocketOptions",PickupDirectoryLocation:"pickupDirectoryLocation",DeliveryMethod:"deliveryMethod",Username:"userName",Password:"password"}
function optionOfSetting(e){const t=e==="enableSsl"?"secureSocketOptions":e
return o.oT.find(({name:e})=>l[e]===t)??null}function namesOf({name:e}){return[...i.Dn,e]}function wantedLeaves(e,t){const{settings:n}=t
const s=(0,a.ZD)(e,t)
return o.oT.flatMap(e=>{const r=l[e.name]
if(r===undefined)return[]
const i=r==="secureSocketOptions"?requestedOption(s,t):n[r]
if(i!==undefined){const t=typeof i==="number"?i:String(i)
return[{setting:r,option:e,value:t,isImplied:false}]}const o=n.host===undefined?null:impliedValue(e,s)
return o===null?[]:[{setting:r,option:e,value:o,isImplied:true}]})}function impliedValue(e,t){const n=t.flatMap(({below:t})=>(0,a.Gi)(t,namesOf(e))??[])
if(e.name==="PickupDirectoryLocation")return n.some(isThere)?"":null
if(e.name!=="DeliveryMethod")return null
const s={setting:"deliveryMethod",option:e,value:"Network",isImplied:true}
return n.some(({value:e})=>e!==null&&!reads(e,s))?"Network":null}function isThere({isKnown:e,value:t}){return!e||(0,r.Bq)(t??"")!==""}function requestedOption(e,t){const{secureSocketOptions:n,enableSsl:s}=t.settings
if(n!==undefined||s===undefined)return n
if(!s)return"None"
const r=resultingPorts(e,t)
return r.length>0&&r.every(e=>e===u)?"SslOnConnect":"StartTls"}const u=465
function needsTwoOptions(e,t){const{secureSocketOptions:n,enableSsl:s}=t.settings
if(n!==undefined||s!==true)return false
const r=resultingPorts((0,a.ZD)(e,t),t)
return r.includes(u)&&r.some(e=>e!==u)}function resultingPorts(e,{settings:t}){return(0,a.dk)(e).filter(({above:e})=>(0,a.Gi)(e,[...i.Dn,"SecureSocketOptions"])===null).map(({below:e,above:n})=>{const r=[...i.Dn,"Port"]
const o=(0,a.Gi)(n,r)
if(o===null&&t.port!==undefined)return t.port
const l=(o??(0,a.Gi)(e,r))?.value
return l==null?null:(0,s.XT)(l)})}function reads(e,{option:t,value:n}){const{type:r}=t
if(r.kind==="int")return(0,s.XT)(e)===n
if(r.kind==="enum")return(0,s.yn)(e,r.names)===r.names.indexOf(String(n))
return e===n}function hiddenLeaves(e,t){const n=(0,a.dk)((0,a.ZD)(e,t))
return wantedLeaves(e,t).filter(({isImplied:e})=>!e).flatMap(e=>{const t=n.flatMap(({reading:t,above:n})=>{const s=(0,a.Gi)(n,namesOf(e.option))
const r=s?.isKnown===true&&s.value!==null&&reads(s.value,e)
return s===null||r?[]:[{environment:t.stack.environment,entry:s}]})
return t.length===0?[]:[{leaf:e,by:t,isEverywhere:t.length===n.length}]})}function writtenLeaves(e,t){const n=new Set(hiddenLeaves(e,t).flatMap(({leaf:e,isEverywhere:t})=>t?[e.setting]:[]))
return wantedLeaves(e,t).filter(({setting:e})=>!n.has(e))}},4131:(e,t,n)=>{n.d(t,{EI:()=>countsIn,M2:()=>environmentsOf,TU:()=>applicationEnvironmentOf,US:()=>stackOf,Vb:()=>nameOf,dB:()=>fileMeantBy,jH:()=>unreadFiles,kH:()=>sameKeysIn,p7:()=>environmentOf,t1:()=>isBaseName,yA:()=>isFileOfApplication})
var s=n(282)
var r=n(9977)
var i=n(6473)
function environmentOf(e){return/^appsettings\.(.+)\.json$/i.exec(nameOf(e))?.[1]??null}function applicationEnvironmentOf(e){const t=nameOf(e)
if(/^appsettings\./i.test(t))return null
const n=/\.settings(?:\.([^.]+))?\.json$/.exec(t)
return n===null?null:n[1]??""}function isBaseName(e){return/^appsettings\.json$/i.test(nameOf(e))}function isFileOfApplication(e,t){if(t===null||applicationEnvironmentOf(e)===null)return true
return nameOf(e).startsWith(`${t}.settings.`)}function nameOf(e){return e.slice(e.lastIndexOf("/")+1)}const o={live:"appsettings.Production.json"}
const a=["Production","Staging","Development"]
function fileMeantBy(e){const t=e.toLowerCase()
return Object.hasOwn(o,t)?o[t]??null:null}function unreadFiles(e,t){return e.flatMap(e=>{const n=environmentOf(e.path)
if(n===null||n===t)return[]
const r=fileMeantBy(n)
if(r!==null)return[{file:e,meant:r,why:"other-generation"}]
const i=[...t===null?[]:[t],...a].find(e=>(0,s.gj)(e,n)&&e!==n)
if(i===undefined)return[]
return[{file:e,meant:`appsettings.${i}.json`,why:"letter-case"}]})}function environmentsOf(e,t){const{environment:n="",environmentKeys:r=[]}=t
if(n!==""&&n!=="*")return[n]
const i=new Set(unreadFiles(e.others,null).map(({file:e})=>e))
const o=[...e.others.filter(e=>!i.has(e)).map(({path:e})=>environmentOf(e)),...e.others.map(({path:e})=>applicationEnvironmentOf(e)??""),...r.map(({environment:e})=>e),...Array.from(e.variablesIn.keys(),capitalized)]
const a=new Map([[s.OE,s.OE]])
for(const e of o){if(e===null||e==="")continue
if(!a.has(e.toLowerCase()))a.set(e.toLowerCase(),e)}return(0,s.al)([...a.values()],s.yD)}function capitalized(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function countsIn(e,t){return t!==s.OE||!e.some(e=>(0,s.gj)(e,"Production"))}function stackOf(e,t,n){const{base:s,others:r,generation:o}=e
const a=e.variablesIn.get(t.toLowerCase())??e.variables
const l=keysOf(n,t)
const u=r.filter(({path:e})=>environmentOf(e)===t)
const c=o.dotnet<10?[]:applicationFiles(r,t)
const f=[...(0,i.M4)([...l,...a],o),...[...s===null?[]:[s],...u,...c].map(e=>(0,i.mS)(e,o)),...l.length===0?[]:[(0,i.lt)("variables",l)],...a.length===0?[]:[(0,i.lt)("web-config",a)]]
return new i.BJ(t,o,f)}function applicationFiles(e,t){const of=t=>e.filter(({path:e})=>applicationEnvironmentOf(e)===t)
return[...of(""),...of(t)]}function keysOf(e,t){return e.filter(e=>e.environment===null||(0,s.gj)(e.environment,t)).map(({name:e,value:t})=>({name:e,value:t,written:null}))}function sameKeysIn(e,t){const n=new Set
return keysOf(e,t).flatMap(({name:e})=>{const t=(0,r.Zm)((0,r.Jg)(e))
if(n.has(t))return[e]
n.add(t)
return[]})}},3107:(e,t,n)=>{n.d(t,{HK:()=>i,RX:()=>r,Sx:()=>versionOn,gS:()=>generationOf})
const s=[[17,10],[15,9],[13,8],[11,7],[10,6],[9,5]]
const r=18
function generationOf(e){const[,t]=s.find(([t])=>e>=t)??[9,5]
return{umbraco:Math.max(e,9),dotnet:t}}function versionOn(e){return s.find(([,t])=>e>=t)?.[0]??9}const i=[18,16,13,10,9].map(generationOf)},9977:(e,t,n)=>{n.d(t,{Dn:()=>i,Jg:()=>keyOfVariable,Pu:()=>keyText,Qo:()=>r,Zm:()=>comparable,gZ:()=>KeyNode,yS:()=>isSameName})
var s
const r=":"
const i=["Umbraco","CMS","Global","Smtp"]
const o=new Set(["ı","ſ"])
function comparable(e){if(!/[^\0-\x7f]/.test(e))return e.toUpperCase()
return Array.from(e,capital).join("")}function capital(e){const t=e.toUpperCase()
return t.length!==e.length||o.has(e)?e:t}function isSameName(e,t){return comparable(e)===comparable(t)}function keyOfVariable(e){return e.replaceAll("__",r)}const a=8
const l=60
function keyText(e){const t=[]
for(let n=e;n!==null&&t.length<a;n=n.parent){t.unshift(n.name.slice(0,l))}return t.join(r)}class KeyNode{path
#S
#O=null
#x=null
#T=false
constructor(e=null,t=null){this.path=e
this.#S=t}get entry(){return this.#x}set(e){this.#x=e
this.#T=true
for(let e=this.#S;e?.isPopulated===false;e=e.#S){e.#T=true}}get isPopulated(){return this.#T}below(e){if(!e.includes(r))return this.#j(e)
return e.split(r).reduce((e,t)=>e.#j(t),this)}#j(e){this.#O??=new Map
const t=comparable(e)
const n=this.#O.get(t)
if(n!==undefined)return n
const r=new s({name:e,parent:this.path},this)
this.#O.set(t,r)
return r}find(e){return e.reduce((e,t)=>e?.existing(t)??null,this)}existing(e){const t=this.#O?.get(comparable(e))
return t?.isPopulated===true?t:null}children(){return[...this.#O?.values()??[]].filter(e=>e.#T)}get name(){return this.path?.name??""}*entries(){const e=[this]
for(let t=e.pop();t!==undefined;t=e.pop()){if(t.#x!==null)yield[t,t.#x]
for(const n of t.children().toReversed())e.push(n)}}}s=KeyNode},6473:(e,t,n)=>{n.d(t,{BJ:()=>Stack,mS:()=>fileLayer,bo:()=>nameSpotOf,M4:()=>prefixedLayers,BH:()=>valueSpotOf,lt:()=>variablesLayer})
var s=n(9977)
function flatten(e,t){const n=new Flattening(t)
n.object(e,{node:n.root,path:null,nameSpan:e})
return n}class Flattening{root=new s.gZ
duplicates=[]
#M
constructor(e){this.#M=e}object(e,t){for(const{name:n,nameSpan:s,value:r}of e.members){this.#g(r,below(t,n,s))}const n=e.members.length===0&&this.#M>=6&&t.path!==null
if(n)this.#$(e,t,null)}#N(e,t){e.items.forEach((e,n)=>{this.#g(e,below(t,String(n),e))})
if(e.items.length>0||this.#M<7)return
this.#$(e,t,this.#M>=10?"":null)}#g(e,t){if(e.kind==="object")this.object(e,t)
else if(e.kind==="array")this.#N(e,t)
else this.#D(e,t)}#D(e,t){const n=t.node.entry
if(n===null||t.path===null)this.#$(e,t,this.#P(e))
else this.duplicates.push({path:t.path,first:n.nameSpan,second:t.nameSpan})}#$(e,{node:t,nameSpan:n},s){t.set({value:s,nameSpan:n,written:e})}#P({kind:e,text:t}){if(e==="true")return"True"
if(e==="false")return"False"
if(e!=="null")return t
return this.#M>=10?null:""}}function below({node:e,path:t},n,{start:s,end:r}){return{node:e.below(n),path:{name:n,parent:t},nameSpan:{start:s,end:r}}}const r=new WeakMap
function fileLayer(e,t){const n=r.get(e)??new Map
r.set(e,n)
const s=n.get(t.dotnet)??newLayer(e,t)
n.set(t.dotnet,s)
return s}function newLayer(e,{dotnet:t}){const{root:n,duplicates:r}=flatten(e.document.root,t)
const i=new s.gZ
const o={kind:"file",file:e,keys:i,duplicates:r}
copy(n,i,({value:t,nameSpan:n,written:s})=>{const r={start:s.start,end:s.end}
const i={file:e,nameSpan:n,valueSpan:r,json:s}
return{layer:o,value:t,isKnown:true,written:i,variable:null}})
return o}function copy(e,t,n){const s=[[e,t]]
for(let e=s.pop();e!==undefined;e=s.pop()){const[t,r]=e
if(t.entry!==null)r.set(n(t.entry))
for(const e of t.children())s.push([e,r.below(e.name)])}}const i=["ASPNETCORE_","DOTNET_"]
function prefixedLayers(e,{umbraco:t}){const n=t<13?i.toReversed():i
return n.flatMap(t=>{const n=e.filter(({name:e})=>e.toUpperCase().startsWith(t))
if(n.length===0)return[]
return[variablesLayer("prefixed-variables",n,e=>e.slice(t.length))]})}function variablesLayer(e,t,n=e=>e){const r=new s.gZ
const i={kind:e,file:null,keys:r,duplicates:[]}
for(const{name:e,value:o,written:a}of t){r.below((0,s.Jg)(n(e))).set({layer:i,value:o,isKnown:o!==null,written:a&&{...a,json:null},variable:e})}return i}class Stack{environment
generation
layers
constructor(e,t,n){this.environment=e
this.generation=t
this.layers=n}entry(e){return this.entries(e).at(-1)??null}entries(e){return this.#L(e).flatMap(({entry:e})=>e===null?[]:[e])}children(e){const t=new Map
for(const n of this.#L(e).flatMap(e=>e.children())){const e=t.get(n.name.toUpperCase())
const s=[...e?.nodes??[],n]
t.set(n.name.toUpperCase(),{name:n.name,nodes:s})}return[...t.values()]}#L(e){return this.layers.flatMap(({keys:t})=>{const n=t.find(e)
return n===null?[]:[n]})}}function nameSpotOf({written:e}){return e&&{file:e.file,span:e.nameSpan}}function valueSpotOf({written:e}){return e&&{file:e.file,span:e.valueSpan}}},8955:(e,t,n)=>{n.d(t,{LV:()=>knownTo,PA:()=>c,TM:()=>u,go:()=>typeName,jt:()=>s.jt,oT:()=>l})
var s=n(8750)
const r={kind:"string"}
const i={kind:"int"}
const o={kind:"boolean"}
const a={kind:"time-span",isNullable:false}
const l=[{name:"From",type:r},{name:"Host",type:r},{name:"Port",type:i},{name:"SecureSocketOptions",type:{kind:"enum",type:"Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions",names:s.jt}},{name:"PickupDirectoryLocation",type:r},{name:"DeliveryMethod",type:{kind:"enum",type:"System.Net.Mail.SmtpDeliveryMethod",names:["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]}},{name:"Username",type:r},{name:"Password",type:r},{name:"EmailExpiration",type:{kind:"time-span",isNullable:true},since:17}]
const u=l.map(({name:e})=>e)
const c=[{name:"UseHttps",type:o},{name:"TimeOut",type:a},{name:"HideTopLevelNodeFromPath",type:o},{name:"VersionCheckPeriod",type:i},{name:"InstallMissingDatabase",type:o},{name:"DisableElectionForSingleServer",type:o},{name:"SanitizeTinyMce",type:o,until:16},{name:"SqlWriteLockTimeOut",type:a,until:9},{name:"MainDomReleaseSignalPollingInterval",type:i,since:13},{name:"DistributedLockingReadLockDefaultTimeout",type:a,since:13},{name:"DistributedLockingWriteLockDefaultTimeout",type:a,since:13},{name:"ForceCombineUrlPathLeftToRight",type:o,since:13},{name:"ShowMaintenancePageWhenInUpgradeState",type:o,since:13}]
function knownTo(e,t){return t.filter(({since:t=0,until:n=Infinity})=>e>=t&&e<=n)}function typeName(e){switch(e.kind){case"string":return"System.String"
case"int":return"System.Int32"
case"boolean":return"System.Boolean"
case"time-span":return"System.TimeSpan"
case"enum":return e.type}}},7522:(e,t,n)=>{n.d(t,{o:()=>joined})
function joined(e,t=e=>e){const n=new Map
for(const t of e){for(const e of t.findings){const{rule:s,path:r,at:i,message:o}=e
const a=JSON.stringify([s,r,i,o])
const l=n.get(a)
if(l===undefined)n.set(a,{finding:e,where:[t]})
else if(!l.where.includes(t))l.where.push(t)}}return[...n.values()].map(({finding:n,where:s})=>{const r=t(n,s)
return s.length===e.length?r:{...r,environments:s.map(({environment:e})=>e)}})}},282:(e,t,n)=>{n.d(t,{OE:()=>s,al:()=>inOrder,gj:()=>isSameEnvironment,w2:()=>r,xt:()=>o,yD:()=>i})
const s="any other"
const r="the environment"
const i={first:["Production",s],last:["Development"]}
const o={first:["live","staging","development"],last:[]}
function inOrder(e,t){const rank=e=>{const n=indexIn(t.first,e)
if(n>=0)return n-t.first.length
return indexIn(t.last,e)+1}
return[...e].sort((e,t)=>rank(e)-rank(t)||(e<t?-1:Number(e>t)))}function indexIn(e,t){return e.findIndex(e=>isSameEnvironment(e,t))}function isSameEnvironment(e,t){return e.toLowerCase()===t.toLowerCase()}},2430:(e,t,n)=>{n.d(t,{D5:()=>a,S$:()=>boundTimeSpan,W9:()=>l,XT:()=>boundInt32,yn:()=>boundEnum})
var s=n(6550)
function boundInt32(e){const t=/^([^\0]*\d)\0+\s*$/.exec(e)?.[1]
return(0,s.M$)(t===undefined||/[#x&]/i.test(t)?e:t)}function boundEnum(e,t){const n=e.split(",").map(e=>enumPart((0,s.Bq)(e),t))
return n.reduce((e,t)=>e===null||t===null?null:e|t,0)}function enumPart(e,t){if(/^[+-]?\d+$/.test(e))return(0,s.M$)(e)
if(/[^\0-\x7f]/.test(e))return null
const n=t.findIndex(t=>t.toLowerCase()===e.toLowerCase())
return n<0?null:n}const r={day:864000000000n,hour:36000000000n,minute:600000000n,second:10000000n}
const i=(1n<<63n)-1n
const o=[/^(?<sign>-?)(?<days>\d{1,8})$/,/^(?<sign>-?)(?<hours>\d{1,8}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?$/,/^(?<sign>-?)(?<days>\d{1,8})\.(?<hours>\d{1,2}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?$/,/^(?<sign>-?)(?<days>\d{1,8}):(?<hours>\d{1,2}):(?<minutes>\d{1,2}):(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?$/,/^(?<sign>-?)(?<days>\d{1,8}):(?<hours>\d{1,2}):(?<minutes>\d{1,2})$/]
function boundTimeSpan(e){const t=(0,s.Bq)(e)
for(const e of o){const n=e.exec(t)?.groups
const s=n===undefined?null:ticksOf(n)
if(s!==null)return s}return null}function ticksOf(e){const number=t=>BigInt(e[t]??"0")
const[t,n,s]=[number("hours"),number("minutes"),number("seconds")]
if(t>23n||n>59n||s>59n)return null
const o=number("days")*r.day+t*r.hour+n*r.minute+s*r.second+BigInt((e["fraction"]??"").padEnd(7,"0"))
if(o>i)return null
return e["sign"]==="-"?-o:o}const a=10000n
const l=r.day},6012:(e,t,n)=>{n.d(t,{T:()=>parseInternetAddress})
var s
class RefusedAddress extends Error{}function parseInternetAddress(e){if(e.length>r)return null
try{return new AddressReader(e).all()}catch(e){if(e instanceof RefusedAddress)return null
throw e}}const r=65536
function refuse(){throw new RefusedAddress}const i=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+/y
const o=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~[\]\u0080-\uffff]+/y
const a=/[ \t\r\n]*/y
const l=/"[^"\\]*(?:\\[^][^"\\]*)*"/y
const u=/\[[^[\]\\\r]*\]/y
class AddressReader{#e
#C
#U=0
constructor(e,t=false){this.#e=e
this.#C=t}first(){try{const e=this.#B()
return e.kind==="mailbox"?e.address:null}catch(e){if(e instanceof RefusedAddress)return null
throw e}}all(){const e=this.#B()
this.#I()
return this.#W()===""?e:refuse()}#W(){return this.#e.charAt(this.#U)}#u(e){e.lastIndex=this.#U
const t=e.exec(this.#e)?.[0]??null
this.#U+=t?.length??0
return t}#I(){this.#u(a)
while(this.#W()==="("){this.#A()
this.#u(a)}}#A(){let e=0
do{const t=this.#W()
if(t==="")refuse()
if(t==="\\")this.#U+=1
else if(t==="(")e+=1
else if(t===")")e-=1
this.#U+=1}while(e>0)}#B(){this.#I()
const e=this.#U
if(this.#W()==="")refuse()
this.#E()
this.#I()
const t=this.#W()
if(t===":")return this.#F()
if(t==="<")return this.#_()
if(!["",",",">",";","@"].includes(t))refuse()
this.#U=e
return this.#R()}#E(){while(this.#K()){this.#I()
while(this.#W()==="."){this.#U+=1
this.#I()}if(this.#W()===",")this.#U+=1
this.#I()}}#K(){if(this.#W()!=='"')return this.#u(o)!==null
if(this.#u(l)!==null)return true
this.#U+=1
this.#u(a)
return this.#u(o)!==null||refuse()}#R(){const e=this.#H()
this.#I()
if(this.#W()==="<")return this.#_()
if(this.#W()===">")this.#U+=1
return{kind:"mailbox",address:e}}#_(){this.#u(/<+/y)
this.#I()
if(this.#W()==="@")this.#q()
const e=this.#H()
this.#I()
this.#u(/>+/y)
return{kind:"mailbox",address:e}}#q(){this.#U+=1
this.#J()
do{this.#I()}while(this.#u(/,/y)!==null)
if(this.#u(/:/y)===null)refuse()
this.#I()}#F(){const e=this.#U+1
const t=this.#e.indexOf(";",e)
this.#U=t<0?this.#e.length:t+1
const n=this.#e.slice(e,t<0?undefined:t)
const r=this.#C?null:new s(n,true).first()
return{kind:"group",first:r}}#H(){const e=this.#G()
if(["",",",">",";"].includes(this.#W()))return e
if(this.#W()!=="@")refuse()
this.#U+=1
this.#I()
return`${e}@${this.#J()}`}#G(){const e=[]
for(;;){e.push(this.#u(l)??this.#u(i)??refuse())
this.#I()
if(this.#W()!==".")return e.join(".")
this.#U+=1
this.#I()}}#J(){const e=this.#u(u)
if(e!==null)return e
const t=[]
for(;;){t.push(this.#u(i)??refuse())
this.#I()
if(this.#W()!==".")return t.join(".")
this.#U+=1
this.#I()
if(["",",",">",";"].includes(this.#W()))return t.join(".")}}}s=AddressReader},8414:(e,t,n)=>{n.d(t,{x:()=>decodeJson})
var s=n(4573)
var r=n.n(s)
var i=n(5602)
const o=[[s.Buffer.of(255,254,0,0),"utf-32le"],[s.Buffer.of(0,0,254,255),"utf-32be"],[s.Buffer.of(239,187,191),"utf-8"],[s.Buffer.of(255,254),"utf-16le"],[s.Buffer.of(254,255),"utf-16be"]]
function decodeJson(e){const t=s.Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const n=o.find(([e])=>t.subarray(0,e.length).equals(e))
const[r=s.Buffer.alloc(0),a="utf-8"]=n??[]
const l=t.subarray(r.length)
const{text:u,bad:c}=a==="utf-8"?fromUtf8(l):fromWide(l,a)
const f=a==="utf-32le"||a==="utf-32be"
return{source:new i.k(u,f?"utf-8":a,f?s.Buffer.alloc(0):r),badBytes:c.map(e=>({start:e,end:e+1})),isWritable:!f}}const a="�"
const l=3
function fromUtf8(e){const t=e.toString("utf8")
if((0,s.isUtf8)(e))return{text:t,bad:[]}
const n=[]
let r=0
let i=0
for(;;){const o=t.indexOf(a,r)
if(o<0)return{text:t,bad:n}
i+=s.Buffer.byteLength(t.slice(r,o))
const u=e.toString("hex",i,i+l)==="efbfbd"
if(!u)n.push(o)
i+=u?l:badLength(e,i)
r=o+1}}function badLength(e,t){const n=e[t]??0
const s=n>=240&&n<=244?3:n>=224&&n<240?2:1
const r=u[n]??[128,191]
let i=1
while(n>=194&&n<=244&&i<=s){const[n,s]=i===1?r:[128,191]
const o=e[t+i]??0
if(o<n||o>s)break
i+=1}return i}const u={224:[160,191],237:[128,159],240:[144,191],244:[128,143]}
function fromWide(e,t){const n=t.startsWith("utf-16")?2:4
const r=s.Buffer.from(e.subarray(0,e.length-e.length%n))
if(t==="utf-16be")r.swap16()
if(t==="utf-32be")r.swap32()
const i=n===2?r.toString("utf16le"):fromUtf32(r)
const o=lonesIn(i)
const l=i.toWellFormed()
return r.length===e.length?{text:l,bad:o}:{text:l+a,bad:[...o,l.length]}}const c=55296
function fromUtf32(e){const t=[]
for(let n=0;n<e.length;n+=4){const s=e.readUInt32LE(n)
const r=s<=1114111&&(s<55296||s>57343)
t.push(r?String.fromCodePoint(s):String.fromCharCode(c))}return t.join("")}function lonesIn(e){if(e.isWellFormed())return[]
const t=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
return Array.from(e.matchAll(t),({index:e})=>e)}}}

