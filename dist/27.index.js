export const id=27
export const ids=[27]
export const modules={8438:(e,t,s)=>{s.d(t,{K:()=>isNeverServed,x:()=>realNameOf})
function realNameOf({path:e,realName:t}){return t??e}function isNeverServed(e){return/(?:^|\/)[^:/]*\.config$/is.test(realNameOf(e))}},7826:(e,t,s)=>{s.d(t,{$y:()=>comparableAddress,B8:()=>parseMailAddress,x7:()=>envelopeAddress})
var r=s(3136)
var n=s.n(r)
const i=998
class RefusedAddress extends Error{}function parseMailAddress(e){if(e.length>i||/[\r\n]/.test(e))return null
try{return new BackwardReader(e).address()}catch(e){if(e instanceof RefusedAddress)return null
throw e}}function envelopeAddress(e){const t=parseMailAddress(e)
if(t===null)return null
const{localPart:s}=t
const r=asciiDomain(t.domain)
const n=s.startsWith('"')?a:o
return n.test(s)&&o.test(r)?`${s}@${r}`:null}function comparableAddress(e){const t=parseMailAddress(e)
if(t===null)return null
const{localPart:s,domain:r}=t
return`${s}@${asciiDomain(r)}`.toLowerCase()}function asciiDomain(e){return/[^\0-\x7f]/.test(e)?(0,r.domainToASCII)(e):e}const o=/^[!-;=?-~]+$/
const a=/^[\t -~]+$/
const l=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\0-\x7f]/
const c=/[^\0\r\n"\\]/
const d=/[^\0\r\n[\]\\\x7f-\uffff]/
const u=/^(?:\\[^\0\r\n]|[^\0\r\n"\\])*$/
class BackwardReader{#e
#t
constructor(e){this.#e=e
this.#t=e.length-1}address(){this.#s()
const e=this.#r(">")
this.#s()
const t=this.#n()==="]"?this.#i("[",d):this.#o()
this.#s()
if(!this.#r("@"))refuse()
this.#s()
const s=this.#a(e)
this.#s()
if(e&&!this.#r("<"))refuse()
this.#l()
return{localPart:s,domain:t}}#n(){return this.#e.charAt(this.#t)}#r(e){if(this.#t<0||this.#n()!==e)return false
this.#t-=1
return true}#s(){for(;;){while(this.#n()===" "||this.#n()==="\t")this.#t-=1
if(this.#n()!==")")return
this.#c()}}#c(){let e=0
do{const t=this.#n()
if(this.#t<0)refuse()
if(!this.#d())e+=t===")"?1:t==="("?-1:0
this.#t-=1}while(e>0)}#d(){return this.#u()%2===1}#u(){let e=this.#t-1
while(this.#e.charAt(e)==="\\")e-=1
return this.#t-1-e}#o(){const e=this.#t
while(this.#t>=0&&(this.#n()==="."||l.test(this.#n())))this.#t-=1
const t=this.#e.slice(this.#t+1,e+1)
if(t===""||t.startsWith("."))refuse()
return t}#i(e,t){const s=this.#t
this.#t-=1
while(this.#n()!==e||this.#d()){if(this.#t<0)refuse()
if(this.#d())this.#t-=this.#u()
else if(!t.test(this.#n()))refuse()
this.#t-=1}this.#t-=1
return this.#e.slice(this.#t+1,s+1)}#a(e){if(this.#n()==='"')return this.#i('"',c)
const t=this.#o()
const s=this.#n()
const r=this.#t<0||' \t)"'.includes(s)||e&&s==="<"
if(!r)refuse()
return t}#l(){const e=this.#t
this.#s()
if(this.#n()==='"'){this.#i('"',c)
this.#s()
if(this.#t>=0)refuse()
return}if(!u.test(this.#e.slice(0,e+1)))refuse()}}function refuse(){throw new RefusedAddress}},6550:(e,t,s)=>{s.d(t,{BR:()=>parseDeliveryFormat,Bq:()=>trim,FW:()=>parseDeliveryMethod,M$:()=>parseInt32,pz:()=>parsePort,yG:()=>parseBoolean})
var r=s(8750)
var n=s(3675)
const i=/[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const o=new RegExp(`\0|${i.source}`)
function trim(e){return(0,n.W)(e,i)}function parseInt32(e){const t=trim(e)
const s=/^(?:#|0x|&h)([0-9a-f]+)$/i.exec(t)?.[1]
if(s!==undefined){const e=Number.parseInt(s,16)
return e>4294967295?null:e|0}const r=/^[+-]?\d+$/.test(t)?Number(t):null
return r!==null&&r===(r|0)?r|0:null}function parsePort(e){const t=parseInt32(e)
return t!==null&&t>=1&&t<=65535?t:null}function parseBoolean(e){const t=(0,n.W)(e,o).toLowerCase()
if(t==="true")return true
return t==="false"?false:null}function parseDeliveryMethod(e){return r.Mp.find(t=>t.toLowerCase()===e.toLowerCase())??null}function parseDeliveryFormat(e){return r.y5.find(t=>t.toLowerCase()===e.toLowerCase())??null}},5413:(e,t,s)=>{s.d(t,{h:()=>findingOf,m:()=>broken})
var r=s(8983)
var n=s(8750)
var i=s(1190)
const o=100
function broken(e,t,s){return e.flatMap(e=>firstOf(e.check(t,s)).map(t=>({rule:e,complaint:t})))}function firstOf(e){const t=e.length-o
if(t<=0)return e
const s=e.slice(0,o)
return s.map((e,r)=>r<s.length-1?e:{...e,message:`${e.message} And ${t} more of this kind.`})}function findingOf({rule:e,complaint:t},s){const{location:r=null,names:n={}}=t
const i=severityOf(e.severity,t,s.intent)
const o=s.locate(t)
const a=(t.related??[]).map(e=>({...s.locate(e),what:e.what}))
const l=t.words??e.words[0]
const c=r?.isSection===true
const d=e.lead??s.voice({level:e.level,severity:i,isPartial:r!==null,isSection:c})
const u={...n,location:r?.path??""}
const h=[fill(t.message,u),...a.map(e=>`${e.what} is ${whereIs(e,o)}.`),...originOf(t,s.intent),...l===undefined?[]:[fill(`${d}: "${l}"`,u)]]
return{rule:e.id,level:r===null?e.level:"runtime",severity:i,...o,message:h.join(" "),hint:fill(t.hint,n),related:a,...repairIn(t,o,s.locate)}}function repairIn({file:e,rewrite:t},{path:s},r){if(t===undefined)return{}
const n=(0,i.d)(e.source.text,t)
const o=r({file:e,span:t.span})
return n===null||o.path!==s?{}:{repair:{at:o.at,...n}}}function whereIs({path:e,at:t},s){return e===s.path?`in line ${t.line}`:`in "${(0,r.t)(e)}", line ${t.line}`}function originOf({setting:e},{settings:t}){const s=e===undefined?null:(0,n.Fr)(e,t)
return s===null?[]:[`The setting comes from the input "${s}".`]}function severityOf(e,{severity:t},{mode:s}){if(t!==undefined)return t
if(e!=="awaiting")return e
return s==="inject"?"error":"warning"}const a=60
function fill(e,t){return e.replaceAll(/\{([a-z]+)\}/g,(e,s)=>{const n=Object.hasOwn(t,s)?t[s]:undefined
return n===undefined?e:(0,r.t)(n,a)})}},4511:(e,t,s)=>{s.d(t,{p:()=>nearest,r:()=>correction})
const r=100
function nearest(e,t){const s=e.toLowerCase()
const n=t.find(t=>t.length===e.length&&t.toLowerCase()===s)
if(n!==undefined)return n===e?null:n
if(e.length>r)return null
const i=e.length<6?1:2
const o=t.find(t=>t.length>3&&Math.abs(t.length-e.length)<=i&&isWithin(i,s,t.toLowerCase()))
return o??null}function correction(e,t,{show:s,otherwise:r}){const n=nearest(e,t)
if(n===null)return null
return n.toLowerCase()===e.toLowerCase()?`Write ${s(n)}.`:`Did you mean ${s(n)}? If not, ${r}.`}function isWithin(e,t,s){let[r,n]=[[],Array.from({length:s.length+1},(e,t)=>t)]
for(let i=1;i<=t.length;i+=1){const o=[i]
for(let e=1;e<=s.length;e+=1){const a=(n[e-1]??0)+(t[i-1]===s[e-1]?0:1)
const l=i>1&&t[i-1]===s[e-2]&&t[i-2]===s[e-1]
const c=l?(r[e-2]??0)+1:Infinity
o.push(Math.min(a,c,(n[e]??0)+1,(o[e-1]??0)+1))}if(Math.min(...o)>e)return false;[r,n]=[n,o]}return(n[s.length]??0)<=e}},9130:(e,t,s)=>{s.d(t,{_:()=>related,at:()=>at})
function at(e,{start:t,end:s},r){return{file:e,span:{start:t,end:s},...r}}function related(e,t,{start:s,end:r}){return{what:e,file:t,span:{start:s,end:r}}}},1094:(e,t,s)=>{s.d(t,{DQ:()=>loginOf,Dn:()=>isExpected,jj:()=>knownValue})
const r={status:"absent"}
const n={status:"later"}
function loginOf(e,t){const s=comesLater(e,t)
const credential=i=>{if(s&&t.settings[i]===undefined)return n
const o=e[i]
return o?{status:"known",value:o}:r}
const i=credential("userName")
return{userName:i,password:credential("password"),defaultCredentials:e.defaultCredentials&&i.status!=="later"}}function comesLater({deliveryMethod:e},{mode:t,settings:s}){if(t!=="check"||Object.keys(s).length===0)return false
return e==="Network"&&s.defaultCredentials!==true}function knownValue(e){return e.status==="known"?e.value:""}function isExpected({status:e}){return e!=="absent"}},2379:(e,t,s)=>{s.d(t,{I:()=>ue})
var r=s(8750)
const n="The SMTP server requires a secure connection or the client was not authenticated. The server response was: …"
var i=s(1094)
var o=s(9583)
var a=s(7826)
var l=s(6550)
var c=s(9614)
const d={id:"credentials/send-as",level:"runtime",severity:"warning",words:[],check:e=>{if((0,l.Bq)(e.settings.host??"").toLowerCase()!=="smtp.office365.com")return[]
const t=(0,a.$y)(e.settings.from??"")
const s=(0,i.jj)(e.login.userName)
if(t===null||s===""||(0,o.ab)(s))return[]
const r=(0,a.$y)(s)??(0,l.Bq)(s).toLowerCase()
if((0,o.P5)(s)!==null||t===r)return[]
return[e.at("from",{message:'The sender is not the mailbox that logs in. Office 365 refuses that with "5.2.252 SendAsDenied".',hint:`Send from the mailbox that ${(0,c.ZC)(e,"userName")} names, or give it the right to send as the other one.`})]}}
const u={from:"post@example.com",host:"smtp.example.com",port:587,enableSsl:true}
var h=s(9053)
const m={id:"credentials/no-password",client:"System.Net.Mail",level:"runtime",severity:"error",words:[],check:(e,{mode:t})=>{if(t==="check"||e.settings.deliveryMethod!=="Network")return[]
const{userName:s,password:n,defaultCredentials:i}=e.settings
if(!s||n||i)return[]
return[e.at("userName",{message:'The settings have a user name, but the input "password" is empty, and the file does not contain a password either.',hint:r.qg})]}}
const f={id:"credentials/none",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:(e,{mode:t,settings:s})=>{if(t==="check"||s.host===undefined)return[]
if(e.settings.deliveryMethod!=="Network")return[]
const{userName:n,password:i,defaultCredentials:o}=e.settings
if(n||i||o)return[]
return[e.at("userName",{message:"A host is set, but the user name is missing: the site will send without logging in.",hint:`If the server wants a login, set "username" and "password". ${r.qg}`})]}}
const p={id:"credentials/no-user-name",client:"System.Net.Mail",level:"runtime",severity:"error",words:[n],check:(e,{mode:t})=>{if(t==="check"||e.settings.deliveryMethod!=="Network")return[]
const{userName:s,password:n,defaultCredentials:i}=e.settings
if(!n||s||i)return[]
return[e.at("password",{message:"There is a password, but the user name is missing: .NET ignores the password, and sends without logging in.",hint:`Set the input "username". ${r.qg}`})]}}
const g={id:"credentials/ignored",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[n],check:e=>{if(!e.login.defaultCredentials||!(0,i.Dn)(e.login.userName))return[]
return[e.at("defaultCredentials",{message:"defaultCredentials is true: the site logs in as the account that it runs under, and ignores userName and password.",hint:"Delete defaultCredentials, or set it to false."})]}}
const w={id:"credentials/template",level:"runtime",severity:"awaiting",words:[n],check:(e,t)=>{const s=["userName","password"].filter(t=>(0,o.ab)((0,i.jj)(e.login[t])))
const[r]=s
if(r===undefined||(0,h.a)(e,t).includes(r))return[]
const n=s.every(e=>t.settings[e]!==undefined)
return[e.at(r,{message:`${s.length>1?`The values of ${(0,c.ZC)(e,"userName")} and ${(0,c.ZC)(e,"password")} are`:`The value of ${(0,c.ZC)(e,r)} is`} still that of the template.`,hint:(0,c.Z$)(e,["userName","password"],'Set the inputs "username" and "password" from secrets.'),...n?{severity:"warning"}:{}})]}}
const v={id:"credentials/committed",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[],check:(e,{settings:t})=>{if(t.password!==undefined||!(0,o.ce)(e.settings.password??""))return[]
return[e.at("password",{message:"The file contains a password. Everybody who can read the repository can read it.",hint:"Get a new password from the provider, and store it as a secret. Empty the value here, and let this action inject it."})]}}
const y={id:"credentials/white-space",level:"runtime",severity:"warning",words:[n],check:e=>["userName","password"].filter(t=>{const s=(0,i.jj)(e.login[t])
return(0,l.Bq)(s)!==s}).map(t=>e.at(t,{message:`The value of ${(0,c.ZC)(e,t)} begins or ends with white space. It is sent to the server as a part of the value.`,hint:"Delete the white space in the secret or in the file, unless it belongs to the value."}))}
const k=[m,f,p,g,w,v,y,d]
const S={id:"from/template",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[],check:(e,t)=>{if(!(0,o.cK)(e.settings.from??""))return[]
if((0,h.a)(e,t).includes("from"))return[]
return[e.at("from",{message:"The sender is still that of the template. With it, Umbraco 7.13 and later, and 8, take the site for one without mail, whatever else is set.",hint:'Set the input "from" to an address that the server lets you send from.',...t.settings.from===undefined?{}:{severity:"error"}})]}}
const N={id:"from/missing",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["A from address must be specified."],check:(e,t)=>{const{from:s,host:r,deliveryMethod:n}=e.settings
if(s||n==="Network"&&!r)return[]
if((0,h.a)(e,t).length>0)return[]
return[e.at("from",{message:"The sender is missing: mail works only where the code of the site names one.",hint:'Set the input "from" to an address that the server lets you send from.'})]}}
const T={id:"from/malformed",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The specified string is not in the form required for an e-mail address."],check:e=>{const t=e.settings.from
if(!t||(0,o.P5)(t)!==null||(0,a.B8)(t)!==null)return[]
return[e.at("from",{message:"The sender is not one mail address.",hint:"Write one address, as in post@example.org or, with a name, The Bakery <post@example.org> (in XML: &lt; and &gt;)."})]}}
const M={id:"from/international",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:e=>{if(e.settings.deliveryFormat!=="SevenBit")return[]
const t=(0,a.B8)(e.settings.from??"")?.localPart??""
if(!/[^\0-\x7f]/.test(t))return[]
return[e.at("from",{message:'The sender has a character beyond ASCII before its "@".',hint:'Use an ASCII address, or set "delivery-format" to International, where the server has SMTPUTF8.'})]}}
const P=[S,N,T,M]
const b={id:"host/missing",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:["The SMTP host was not specified."],check:e=>{if(e.settings.deliveryMethod!=="Network")return[]
if((0,l.Bq)(e.settings.host??"")!=="")return[]
const t=e.inComment()
const s='Set the input "host" to the name of the SMTP server.'
return[e.at("host",{message:"The SMTP host is not set.",hint:t===null?s:`${s} Nobody reads the settings in the comment.`,related:t===null?[]:[t]})]}}
const $={id:"host/template",level:"runtime",severity:"awaiting",words:["Failure sending mail."],check:(e,t)=>{if(e.settings.deliveryMethod!=="Network")return[]
if(!(0,o.TJ)(e.settings.host??""))return[]
if((0,h.a)(e,t).includes("host"))return[]
return[e.at("host",{message:"The host is the machine of the site itself. Umbraco Cloud does not run a mail server there.",hint:(0,c.Z$)(e,["host"],'Set the input "host" to the name of the SMTP server.'),...severityOf(e,t)})]}}
function severityOf(e,{settings:t}){if(t.host!==undefined)return{severity:"warning"}
return e.isOfOneEnvironment("host")?{severity:"notice"}:{}}const A={id:"host/malformed",level:"runtime",severity:"error",words:["Failure sending mail."],check:e=>{if(e.settings.deliveryMethod!=="Network")return[]
const t=(0,l.Bq)(e.settings.host??"")
const s=(0,o.P5)(t)===null?surplus(t):null
if(s===null)return[]
return[e.at("host",{message:`The host contains ${s}. Only a name may stand there.`,hint:`Write only the name of the server, as in smtp.example.org. The port goes into "${(0,c.ZC)(e,"port")}".`})]}}
function surplus(e){if(e.includes("@"))return'a user name or a mail address ("@")'
if(/^[a-z][a-z0-9+.-]*:\/\//i.test(e))return'a scheme ("://")'
if(/^[^:]*:\d*$/.test(e)||/\]:\d*$/.test(e))return"a port"
if(/\s/.test(e))return"white space"
return e.includes("/")?"a path":null}const I={id:"host/white-space",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:e=>{const t=e.settings.host
if(!t||(0,l.Bq)(t)===""||(0,l.Bq)(t)===t)return[]
return[e.at("host",{message:"White space stands before or after the host.",hint:"Delete it."})]}}
const C="Syntax error in parameters or arguments. The server response was: …"
const O={id:"client-domain/empty",client:"System.Net.Mail",level:"runtime",severity:"error",words:[C],check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.clientDomain!=="")return[]
return[e.at("clientDomain",{message:"The name that the site gives itself in EHLO is empty. Servers refuse that.",hint:"Delete the attribute clientDomain, or give it the name of the site."})]}}
const x={id:"client-domain/malformed",client:"System.Net.Mail",level:"runtime",severity:"error",words:[C],check:e=>{if(e.settings.deliveryMethod!=="Network")return[]
const t=e.settings.clientDomain??""
if((0,o.P5)(t)!==null||/^[!-~]*$/.test(t))return[]
return[e.at("clientDomain",{message:"The name that the site gives itself in EHLO contains white space or a character that is not allowed in a domain.",hint:'Write only the name of the site, as in www.example.org. Write a domain beyond ASCII in its "xn--" form.'})]}}
const D=[b,$,A,I,O,x]
const E="Only absolute directories are allowed for pickup directory."
const L={mail:{from:"post@example.com",deliveryMethod:"SpecifiedPickupDirectory",pickupDirectoryLocation:"C:\\mail"}}
const j={id:"pickup/missing",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[E],check:e=>{if(e.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
if(e.settings.pickupDirectoryLocation)return[]
return[e.at("pickupDirectoryLocation",{message:"The delivery method is SpecifiedPickupDirectory, but the directory is not named.",hint:'Set the input "pickup-directory", or the delivery method to Network.'})]}}
const B={id:"pickup/relative",client:"System.Net.Mail",level:"runtime",severity:"error",words:[E],check:e=>{if(e.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
const t=e.settings.pickupDirectoryLocation
if(!t||(0,o.P5)(t)!==null||/^(?:[\\/]|[A-Za-z]:)/.test(t))return[]
return[e.at("pickupDirectoryLocation",{message:"The pickup directory is a relative path.",hint:'Write a path that begins with a drive or a "\\", as in C:\\mail. .NET does not understand "~/" here.'})]}}
const R=new Set(["host","port","userName","password","defaultCredentials","clientDomain","targetName"])
function unreadInputs(e){return r.Fs.filter(([,t])=>R.has(t)&&(e[t]??false)!==false).map(([e])=>e)}const _={id:"pickup/network-inputs",client:"System.Net.Mail",level:"runtime",severity:"error",words:[],check:(e,{settings:t})=>{if(e.settings.deliveryMethod==="Network")return[]
const s=unreadInputs(t)
if(s.length===0)return[]
const r=s.map(e=>`"${e}"`).join(", ")
return[e.at("deliveryMethod",{message:`Mail goes into a directory, so nothing reads ${s.length>1?"the inputs":"the input"} ${r}.`,hint:'To send through a server, set the input "delivery-method" to Network, and "host". Otherwise, leave these inputs out.'})]}}
const W={id:"pickup/stays-here",client:"System.Net.Mail",level:"advice",severity:"notice",words:[],check:(e,{mode:t})=>{if(t!=="check"||e.settings.deliveryMethod==="Network")return[]
if(isOnAnotherMachine(e))return[]
return[e.at("deliveryMethod",{message:"Mail goes into a directory. It does not leave the machine, unless another program sends it from there.",hint:'To send through a server, set the inputs "delivery-method" to Network, and "host".'})]}}
function isOnAnotherMachine({settings:e}){const{deliveryMethod:t,pickupDirectoryLocation:s}=e
const r=t==="SpecifiedPickupDirectory"
return r&&/^[\\/]{2}[^?.\\/]/.test(s??"")}const z=[j,B,_,W]
var F=s(869)
const U={from:"post@example.com",host:"smtp.sendgrid.net",port:587,enableSsl:true}
function providerBehind({settings:e}){return e.deliveryMethod==="Network"?(0,F.lc)(e.host??""):null}const G={id:"provider/credentials",level:"runtime",severity:"awaiting",words:[n],check:(e,t)=>{const s=providerBehind(e)
if(s===null||e.login.defaultCredentials)return[]
return(0,F.E4)(knownOf(e)).filter(({setting:e})=>e!=="port").map(({setting:r,severity:n,message:i})=>{const o=n==="error"&&t.settings[r]!==undefined
return e.at(r,{message:i,hint:`${s.name} asks for this: as user name, ${s.userName}; as password, ${s.password}.`,...o||n==="warning"?{severity:n}:{}})})}}
function knownOf({settings:{host:e,port:t},login:s}){const known=e=>{const t=(0,i.jj)(e)
return(0,o.ab)(t)||(0,o.P5)(t)!==null?null:t}
return{host:e,port:t,userName:known(s.userName),password:known(s.password)}}const Z={id:"provider/port",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The operation has timed out."],check:e=>{const t=providerBehind(e)
if(t===null||e.settings.port===465)return[]
const{name:s,host:r,startTlsPorts:n,implicitTlsPorts:i}=t
if(!i.includes(e.settings.port))return[]
return[e.at("port",{message:`On this port, ${s} speaks TLS from the first byte. .NET Framework cannot do that.`,hint:`Use enableSsl="true" with one of the ports ${n.join(", ")} of ${r}.`})]}}
function refusesWithoutTls(e){const t=providerBehind(e)
if(t===null||e.settings.enableSsl)return null
const{port:s}=e.settings
if(s===465||t.implicitTlsPorts.includes(s))return null
const r=(0,i.Dn)(e.login.userName)||e.login.defaultCredentials
const n=F.sx[t.id]
return n==="mail"||n==="login"&&r?t:null}const K={id:"provider/tls",client:"System.Net.Mail",level:"runtime",severity:"error",words:[n],check:e=>{const t=refusesWithoutTls(e)
if(t===null)return[]
const{name:s,startTlsPorts:r}=t
const n=F.sx[t.id]==="mail"?"mail":"a login"
return[e.at("enableSsl",{message:`enableSsl is not true, but ${s} takes ${n} only over TLS.`,hint:`Set the input "enable-ssl" to true, with one of the ports ${r.join(", ")}.`})]}}
const q={id:"provider/basic-login",client:"System.Net.Mail",level:"advice",severity:"notice",words:[],check:e=>{if(providerBehind(e)?.id!=="microsoft-365")return[]
if(!(0,i.Dn)(e.login.userName)||e.login.defaultCredentials)return[]
return[e.at("host",{message:"Microsoft 365 is giving up SMTP with user name and password, and .NET Framework cannot log in otherwise.",hint:"Plan a move to a mail relay, or to a provider that keeps this kind of login."})]}}
const H=[G,Z,K,q]
const J={from:"post@example.com",host:"smtp.example.com"}
const V={mail:{...J,port:587,enableSsl:true,userName:"shop"}}
const Y={id:"port/implicit-tls",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The operation has timed out."],check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.port!==465)return[]
return[e.at("port",{message:"On port 465, the server speaks TLS from the first byte. .NET Framework cannot do that: it can only switch to TLS later (STARTTLS).",hint:'Use port 587 with enableSsl="true".',instead:"587"})]}}
const Q={id:"port/blocked",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["Failure sending mail."],check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.port!==25)return[]
if(!e.settings.host||(0,o.TJ)(e.settings.host))return[]
return[e.at("port",{message:"Mail goes to port 25. Cloud hosts often block it.",hint:'Use port 587 with enableSsl="true". Most providers offer port 2525 too.'})]}}
const X={id:"tls/with-pickup",client:"System.Net.Mail",level:"runtime",severity:"error",words:["SSL must not be enabled for pickup-directory delivery methods."],check:e=>{if(!e.settings.enableSsl||e.settings.deliveryMethod==="Network")return[]
return[e.at("enableSsl",{message:"enableSsl is true, but mail goes into a pickup directory.",hint:"Delete enableSsl, or set deliveryMethod to Network."})]}}
const ee={id:"tls/off",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[n],check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.enableSsl)return[]
const{host:t}=e.settings
const{userName:s,defaultCredentials:r}=e.login
if(!t||(0,o.TJ)(t)||!(0,i.Dn)(s)||r)return[]
if(refusesWithoutTls(e)!==null)return[]
return[e.at("enableSsl",{message:"The site would log in without TLS, since enableSsl is not true.",hint:'Set the input "enable-ssl" to true.'})]}}
const te=/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[\da-f.]*:[\da-f.]*:[\da-f.:]*\]?)$/i
const se=/^(?:127\.[\d.]+|\[?::1\]?)$/
const re={id:"tls/ip-address",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["The remote certificate is invalid according to the validation procedure."],check:e=>{const{deliveryMethod:t,enableSsl:s}=e.settings
const r=(0,l.Bq)(e.settings.host??"")
if(t!=="Network"||!s)return[]
if(!te.test(r)||se.test(r))return[]
return[e.at("host",{message:"The host is an IP address, and enableSsl is true. The certificate of the server is for a name, so it does not fit.",hint:"Set the host to a name that is in the certificate of the server."})]}}
const ne=[Y,Q,X,ee,re]
const ie=["from","host","userName","password","pickupDirectoryLocation"]
const oe={workflow:{what:"contains an expression of GitHub Actions, ${{ … }}, which GitHub replaces in workflow files only.",inFile:"Write the expression in the workflow, as an input of this action.",given:"Write the expression in the workflow itself, not in the secret or variable behind it."},"key-vault":{what:"is a reference to Azure Key Vault, which Azure resolves in app settings only, and not in a file.",inFile:"Store the value itself as a secret of the repository, and let this action inject it.",given:"Store the value itself in the secret."},token:{what:"looks like a token that is still to be replaced.",inFile:"Let this action inject the value, or make sure that the token is replaced before the deploy.",given:"If that is what the value is meant to be, all is well. Else make sure that the token is replaced before this step, or before the deploy."}}
const ae={id:"settings/token",level:"runtime",severity:"warning",words:[],check:(e,{settings:t,mode:s})=>ie.flatMap(r=>{const n=placeholderOf(e,r,t[r]!==undefined)
if(n===null)return[]
const{what:i,inFile:o,given:a}=oe[n]
return[e.at(r,{message:`The value of ${(0,c.ZC)(e,r)} ${i}`,hint:t[r]===undefined?(0,c.Z$)(e,[r],o):a,...isLeftOver(e,s)&&t[r]===undefined?{severity:"error"}:{}})]})}
function isLeftOver({client:e},t){return e==="MailKit"&&t==="inject"}function placeholderOf(e,t,s){const r=tokens_valueOf(e,t)
if(t!=="password")return(0,o.P5)(r)
return s&&!(0,o.wK)(r)?null:(0,o.cr)(r)}function tokens_valueOf({settings:e,login:t},s){if(s==="userName"||s==="password")return(0,i.jj)(t[s])
if(s==="secureSocketOptions")return""
const r=s==="pickupDirectoryLocation"&&e.deliveryMethod==="Network"
return r?"":String(e[s]??"")}const le=[ae]
const ce={id:"settings/template",level:"runtime",severity:"awaiting",words:["Failure sending mail."],check:(e,t)=>{const s=(0,h.a)(e,t)
const[r]=s
if(r===undefined)return[]
const n=s.map(t=>(0,c.ZC)(e,t).replace("userName","user name")).join(", ")
return[e.at(r,{message:`The mail settings are still those of Umbraco's template: ${n}.`,hint:(0,c.Z$)(e,["from","host","userName","password"],'Set the inputs "from", "host", "username" and "password", the last two from secrets.')})]}}
const de=[ce]
const ue=[...de,...P,...D,...ne,...k,...le,...z,...H]},9053:(e,t,s)=>{s.d(t,{a:()=>wholeTemplate})
var r=s(1094)
var n=s(9583)
function wholeTemplate({settings:e,login:t},{settings:s}){const i={from:[n.cK,n.WL].some(t=>t(e.from??"")),host:e.deliveryMethod==="Network"&&(0,n.TJ)(e.host??""),userName:(0,n.ab)((0,r.jj)(t.userName)),password:(0,n.ab)((0,r.jj)(t.password))}
const o=["from","host","userName","password"].filter(e=>i[e]&&s[e]===undefined)
const a=new Set(o.map(e=>e==="password"?"userName":e))
return a.size<2?[]:o}},9614:(e,t,s)=>{s.d(t,{Z$:()=>howToSupply,ZC:()=>nameIn})
var r=s(8750)
const n={from:"From",host:"Host",port:"Port",userName:"Username",password:"Password",enableSsl:"SecureSocketOptions",deliveryMethod:"DeliveryMethod",pickupDirectoryLocation:"PickupDirectoryLocation"}
function nameIn({client:e},t){return e==="MailKit"?n[t]??t:t}function variableFor(e){return`UMBRACO__CMS__GLOBAL__SMTP__${(n[e]??e).toUpperCase()}`}function howToSupply({client:e},t,s){if(e!=="MailKit")return s
const n=inWords(t.map(variableFor))
const i=r.Fs.filter(([,e])=>t.includes(e))
const o=inWords(i.map(([e])=>`"${e}"`))
const[a,l]=t.length>1?["them","s"]:["it",""]
return`Let the environment supply ${n}, and name ${a} in the input "environment-keys". Or set the input${l} ${o}.`}function inWords(e){const[t="",...s]=e.toReversed()
return s.length===0?t:`${s.toReversed().join(", ")} and ${t}`}},869:(e,t,s)=>{s.d(t,{E4:()=>providerComplaints,lc:()=>providerOf,sx:()=>n})
const r=[{id:"sendgrid",name:"SendGrid",host:"smtp.sendgrid.net",hosts:/(^|\.)sendgrid\.net$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"the word apikey",password:'an API key, which begins with "SG." and has the right "Mail Send"',demands:[{id:"SENDGRID_USER",severity:"error",setting:"userName",message:"SendGrid's user name is the word apikey, for every account. Set it to that.",broken:({userName:e})=>e!=="apikey"},{id:"SENDGRID_KEY",severity:"warning",setting:"password",message:"SendGrid's password is an API key, which begins with SG. This one does not.",broken:({userName:e,password:t})=>["apikey",""].includes(e)&&!t.startsWith("SG.")}]},{id:"mailgun",name:"Mailgun",host:"smtp.mailgun.org",hosts:/(^|\.)mailgun\.org$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"a full address at the sending domain, such as postmaster@mg.example.com",password:"the SMTP password of that address",demands:[{id:"MAILGUN_USER",severity:"error",setting:"userName",message:"Mailgun's user name is a full address at the sending domain, such as postmaster@mg.example.com. This one does not contain an @.",broken:({userName:e})=>!e.includes("@")}]},{id:"amazon-ses",name:"Amazon SES",host:"email-smtp.REGION.amazonaws.com",hosts:/^email-smtp[.-].*amazonaws\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the user name of SMTP credentials: AKIA and 16 capital letters or digits",password:"the password of SMTP credentials: 44 characters, for one region",demands:[{id:"SES_IAM",severity:"error",setting:"password",message:"The password has 40 characters, as the secret keys of IAM have; SMTP passwords of Amazon SES have 44. Make SMTP credentials in the SES console, in the region of the host.",broken:({password:e})=>e.length===40},{id:"SES_USER",severity:"warning",setting:"userName",message:"SMTP user names of Amazon SES are AKIA and 16 capital letters or digits. This one is not.",broken:({userName:e})=>!/^AKIA[A-Z0-9]{16}$/.test(e)}]},{id:"postmark",name:"Postmark",host:"smtp.postmarkapp.com",hosts:/(^|\.)postmarkapp\.com$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[],userName:"the API token of the server, or the access key of an SMTP token",password:"the same token, or the secret key of that SMTP token",demands:[{id:"POSTMARK_PAIR",severity:"warning",setting:"userName",message:"The password looks like the API token of a Postmark server; user name and password are then the same token. Here they differ.",broken:({userName:e,password:t})=>/^[0-9a-f]{8}-/.test(t)&&e!==t},{id:"POSTMARK_465",severity:"error",setting:"port",message:"Postmark does not have a port 465. Use 587.",broken:({port:e})=>e===465}]},{id:"brevo",name:"Brevo",host:"smtp-relay.brevo.com",hosts:/(^|\.)(brevo|sendinblue)\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:'the login shown under "SMTP & API"',password:"an SMTP key, which begins with xsmtpsib-",demands:[{id:"BREVO_KEY",severity:"error",setting:"password",message:'The password is an API key of Brevo (xkeysib-…). SMTP wants an SMTP key (xsmtpsib-…). Make one under "SMTP & API".',broken:({password:e})=>e.startsWith("xkeysib-")}]},{id:"microsoft-365",name:"Microsoft 365",host:"smtp.office365.com",hosts:/(^|\.)(office365|outlook)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the full sign-in name",password:"the password of the mailbox, for which SMTP AUTH must be on",demands:[]},{id:"gmail",name:"Gmail",host:"smtp.gmail.com",hosts:/(^|\.)(gmail|googlemail)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the full address",password:"an app password: 16 small letters",demands:[{id:"GMAIL_APP",severity:"warning",setting:"password",message:"Gmail takes an app password (16 small letters, from myaccount.google.com/apppasswords), not the account's own.",broken:({password:e})=>!/^[a-z]{4}( ?[a-z]{4}){3}$/.test(e)}]},{id:"mailjet",name:"Mailjet",host:"in-v3.mailjet.com",hosts:/(^|\.)mailjet\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the API key",password:"the secret key",demands:[]},{id:"sparkpost",name:"SparkPost",host:"smtp.sparkpostmail.com",hosts:/(^|\.)sparkpostmail\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"SMTP_Injection",password:"an API key",demands:[{id:"SPARKPOST_USER",severity:"error",setting:"userName",message:"SparkPost's user name is SMTP_Injection, for every account. Set it to that.",broken:({userName:e})=>e!=="SMTP_Injection"}]},{id:"resend",name:"Resend",host:"smtp.resend.com",hosts:/(^|\.)resend\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the word resend",password:"an API key, which begins with re_",demands:[{id:"RESEND_USER",severity:"error",setting:"userName",message:"Resend's user name is the word resend, for every account. Set it to that.",broken:({userName:e})=>e!=="resend"}]},{id:"mailtrap",name:"Mailtrap",host:"live.smtp.mailtrap.io",hosts:/(^|\.)mailtrap\.io$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"the word api",password:"an API token",demands:[]},{id:"smtp2go",name:"SMTP2GO",host:"mail.smtp2go.com",hosts:/(^|\.)smtp2go\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:"an SMTP user made in the account",password:"that SMTP user's password",demands:[]},{id:"azure-communication-services",name:"Azure Communication Services",host:"smtp.azurecomm.net",hosts:/(^|\.)azurecomm\.net$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the user name of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID",password:"a client secret of that Entra application",demands:[]}]
const n={"amazon-ses":"mail","microsoft-365":"login",gmail:"login","azure-communication-services":"mail"}
function providerOf(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
return r.find(({hosts:e})=>e.test(t))??null}function providerComplaints(e){const t=e.host===null?null:providerOf(e.host)
if(t===null)return[]
const s={port:e.port,userName:e.userName??"",password:e.password??""}
return t.demands.filter(({setting:e,broken:t})=>s[e]!==""&&t(s)).map(({id:e,severity:t,setting:s,message:r})=>({id:e,severity:t,setting:s,message:r}))}},4624:(e,t,s)=>{s.d(t,{M:()=>r})
const r="umbraco-smtp-"},9192:(e,t,s)=>{s.d(t,{p:()=>indentationAt})
const r=/\r\n|\r|\n/
function indentationAt(e,t){let s=t
while(s>0&&" \t".includes(e.charAt(s-1)))s-=1
const n=s===0?r.exec(e)?.[0]:lineEndBefore(e,s)
return n===undefined?null:{eol:n,indent:e.slice(s,t)}}function lineEndBefore(e,t){const s=e.charAt(t-1)
if(s==="\n")return e.charAt(t-2)==="\r"?"\r\n":"\n"
return s==="\r"?"\r":undefined}}}

