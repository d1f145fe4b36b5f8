"use strict"
const e=require("./base.js")
const t=require("node:url")
const n=100
function broken(e,t,n){return e.flatMap(e=>firstOf(e.check(t,n)).map(t=>({rule:e,complaint:t})))}function firstOf(e){const t=e.length-n
if(t<=0)return e
const i=e.slice(0,n)
return i.map((e,n)=>n<i.length-1?e:{...e,message:`${e.message} And ${t} more of this kind.`})}function findingOf({rule:e,complaint:t},n){const{location:i=null,names:s={}}=t
const r=severityOf$1(e.severity,t,n.intent)
const o=n.locate(t)
const a=(t.related??[]).map(e=>({...n.locate(e),what:e.what}))
const l=t.words??e.words[0]
const c=i?.isSection===true
const u=e.lead??n.voice({level:e.level,severity:r,isPartial:i!==null,isSection:c})
const d={...s,location:i?.path??""}
const m=[fill(t.message,d),...a.map(e=>`${e.what} is ${whereIs(e,o)}.`),...originOf(t,n.intent),...l===undefined?[]:[fill(`${u}: "${l}"`,d)]]
return{rule:e.id,level:i===null?e.level:"runtime",severity:r,...o,message:m.join(" "),hint:fill(t.hint,s),related:a,...repairIn(t,o,n.locate)}}function repairIn({file:e,rewrite:t},{path:n},i){if(t===undefined)return{}
const s=require("./deferred_faults.js").j(e.source.text,t)
const r=i({file:e,span:t.span})
return s===null||r.path!==n?{}:{repair:{at:r.at,...s}}}function whereIs({path:t,at:n},i){return t===i.path?`in line ${n.line}`:`in "${e.b(t)}", line ${n.line}`}function originOf({setting:t},{settings:n}){const i=t===undefined?null:e.d(t,n)
return i===null?[]:[`The setting comes from the input "${i}".`]}function severityOf$1(e,{severity:t},{mode:n}){if(t!==undefined)return t
if(e!=="awaiting")return e
return n==="inject"?"error":"warning"}const i=60
function fill(t,n){return t.replaceAll(/\{([a-z]+)\}/g,(t,s)=>{const r=Object.hasOwn(n,s)?n[s]:undefined
return r===undefined?t:e.b(r,i)})}function at(e,{start:t,end:n},i){return{file:e,span:{start:t,end:n},...i}}function related(e,t,{start:n,end:i}){return{what:e,file:t,span:{start:n,end:i}}}const s="The SMTP server requires a secure connection or the client was not authenticated. The server response was: \u2026"
const r={status:"absent"}
const o={status:"later"}
function loginOf(e,t){const n=comesLater(e,t)
const credential=i=>{if(n&&t.settings[i]===undefined)return o
const s=e[i]
return s?{status:"known",value:s}:r}
const i=credential("userName")
return{userName:i,password:credential("password"),defaultCredentials:e.defaultCredentials&&i.status!=="later"}}function comesLater({deliveryMethod:e},{mode:t,settings:n}){if(t!=="check"||Object.keys(n).length===0)return false
return e==="Network"&&n.defaultCredentials!==true}function knownValue(e){return e.status==="known"?e.value:""}function isExpected({status:e}){return e!=="absent"}const a=998
class RefusedAddress extends Error{}function parseMailAddress(e){if(e.length>a||/[\r\n]/.test(e))return null
try{return new BackwardReader(e).address()}catch(e){if(e instanceof RefusedAddress)return null
throw e}}function envelopeAddress(e){const t=parseMailAddress(e)
if(t===null)return null
const{localPart:n}=t
const i=asciiDomain(t.domain)
const s=n.startsWith('"')?c:l
return s.test(n)&&l.test(i)?`${n}@${i}`:null}function comparableAddress(e){const t=parseMailAddress(e)
if(t===null)return null
const{localPart:n,domain:i}=t
return`${n}@${asciiDomain(i)}`.toLowerCase()}function asciiDomain(e){return/[^\0-\x7f]/.test(e)?t.domainToASCII(e):e}const l=/^[!-;=?-~]+$/
const c=/^[\t -~]+$/
const u=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\0-\x7f]/
const d=/[^\0\r\n"\\]/
const m=/[^\0\r\n[\]\\\x7f-\uffff]/
const f=/^(?:\\[^\0\r\n]|[^\0\r\n"\\])*$/
class BackwardReader{#e
#t
constructor(e){this.#e=e
this.#t=e.length-1}address(){this.#n()
const e=this.#i(">")
this.#n()
const t=this.#s()==="]"?this.#r("[",m):this.#o()
this.#n()
if(!this.#i("@"))refuse()
this.#n()
const n=this.#a(e)
this.#n()
if(e&&!this.#i("<"))refuse()
this.#l()
return{localPart:n,domain:t}}#s(){return this.#e.charAt(this.#t)}#i(e){if(this.#t<0||this.#s()!==e)return false
this.#t-=1
return true}#n(){for(;;){while(this.#s()===" "||this.#s()==="\t")this.#t-=1
if(this.#s()!==")")return
this.#c()}}#c(){let e=0
do{const t=this.#s()
if(this.#t<0)refuse()
if(!this.#u())e+=t===")"?1:t==="("?-1:0
this.#t-=1}while(e>0)}#u(){return this.#d()%2===1}#d(){let e=this.#t-1
while(this.#e.charAt(e)==="\\")e-=1
return this.#t-1-e}#o(){const e=this.#t
while(this.#t>=0&&(this.#s()==="."||u.test(this.#s())))this.#t-=1
const t=this.#e.slice(this.#t+1,e+1)
if(t===""||t.startsWith("."))refuse()
return t}#r(e,t){const n=this.#t
this.#t-=1
while(this.#s()!==e||this.#u()){if(this.#t<0)refuse()
if(this.#u())this.#t-=this.#d()
else if(!t.test(this.#s()))refuse()
this.#t-=1}this.#t-=1
return this.#e.slice(this.#t+1,n+1)}#a(e){if(this.#s()==='"')return this.#r('"',d)
const t=this.#o()
const n=this.#s()
const i=this.#t<0||' \t)"'.includes(n)||e&&n==="<"
if(!i)refuse()
return t}#l(){const e=this.#t
this.#n()
if(this.#s()==='"'){this.#r('"',d)
this.#n()
if(this.#t>=0)refuse()
return}if(!f.test(this.#e.slice(0,e+1)))refuse()}}function refuse(){throw new RefusedAddress}const h=/[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const p=new RegExp(`\0|${h.source}`)
function trim(t){return e.t(t,h)}function parseInt32(e){const t=trim(e)
const n=/^(?:#|0x|&h)([0-9a-f]+)$/i.exec(t)?.[1]
if(n!==undefined){const e=Number.parseInt(n,16)
return e>4294967295?null:e|0}const i=/^[+-]?\d+$/.test(t)?Number(t):null
return i!==null&&i===(i|0)?i|0:null}function parsePort(e){const t=parseInt32(e)
return t!==null&&t>=1&&t<=65535?t:null}function parseBoolean(t){const n=e.t(t,p).toLowerCase()
if(n==="true")return true
return n==="false"?false:null}function parseDeliveryMethod(t){return e.D.find(e=>e.toLowerCase()===t.toLowerCase())??null}function parseDeliveryFormat(t){return e.e.find(e=>e.toLowerCase()===t.toLowerCase())??null}const g={from:"From",host:"Host",port:"Port",userName:"Username",password:"Password",enableSsl:"SecureSocketOptions",deliveryMethod:"DeliveryMethod",pickupDirectoryLocation:"PickupDirectoryLocation"}
function nameIn({client:e},t){return e==="MailKit"?g[t]??t:t}function variableFor(e){return`UMBRACO__CMS__GLOBAL__SMTP__${(g[e]??e).toUpperCase()}`}function howToSupply({client:t},n,i){if(t!=="MailKit")return i
const s=inWords(n.map(variableFor))
const r=e.S.filter(([,e])=>n.includes(e))
const o=inWords(r.map(([e])=>`"${e}"`))
const[a,l]=n.length>1?["them","s"]:["it",""]
return`Let the environment supply ${s}, and name ${a} in the input "environment-keys". Or set the input${l} ${o}.`}function inWords(e){const[t="",...n]=e.toReversed()
return n.length===0?t:`${n.toReversed().join(", ")} and ${t}`}const w={id:"credentials/send-as",level:"runtime",severity:"warning",words:[],check:t=>{if(trim(t.settings.host??"").toLowerCase()!=="smtp.office365.com")return[]
const n=comparableAddress(t.settings.from??"")
const i=knownValue(t.login.userName)
if(n===null||i===""||e.f(i))return[]
const s=comparableAddress(i)??trim(i).toLowerCase()
if(e.p(i)!==null||n===s)return[]
return[t.at("from",{message:'The sender is not the mailbox that logs in. Office 365 refuses that with "5.2.252 SendAsDenied".',hint:`Send from the mailbox that ${nameIn(t,"userName")} names, or give it the right to send as the other one.`})]}}
function wholeTemplate({settings:t,login:n},{settings:i}){const s={from:[e.h,e.k].some(e=>e(t.from??"")),host:t.deliveryMethod==="Network"&&e.g(t.host??""),userName:e.f(knownValue(n.userName)),password:e.f(knownValue(n.password))}
const r=["from","host","userName","password"].filter(e=>s[e]&&i[e]===undefined)
const o=new Set(r.map(e=>e==="password"?"userName":e))
return o.size<2?[]:r}const v={id:"credentials/no-password",client:"System.Net.Mail",level:"runtime",severity:"error",words:[],check:(t,{mode:n})=>{if(n==="check"||t.settings.deliveryMethod!=="Network")return[]
const{userName:i,password:s,defaultCredentials:r}=t.settings
if(!i||s||r)return[]
return[t.at("userName",{message:'The settings have a user name, but the input "password" is empty, and the file does not contain a password either.',hint:e.E})]}}
const b={id:"credentials/none",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:(t,{mode:n,settings:i})=>{if(n==="check"||i.host===undefined)return[]
if(t.settings.deliveryMethod!=="Network")return[]
const{userName:s,password:r,defaultCredentials:o}=t.settings
if(s||r||o)return[]
return[t.at("userName",{message:"A host is set, but the user name is missing: the site will send without logging in.",hint:`If the server wants a login, set "username" and "password". ${e.E}`})]}}
const y={id:"credentials/no-user-name",client:"System.Net.Mail",level:"runtime",severity:"error",words:[s],check:(t,{mode:n})=>{if(n==="check"||t.settings.deliveryMethod!=="Network")return[]
const{userName:i,password:s,defaultCredentials:r}=t.settings
if(!s||i||r)return[]
return[t.at("password",{message:"There is a password, but the user name is missing: .NET ignores the password, and sends without logging in.",hint:`Set the input "username". ${e.E}`})]}}
const S={id:"credentials/ignored",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[s],check:e=>{if(!e.login.defaultCredentials||!isExpected(e.login.userName))return[]
return[e.at("defaultCredentials",{message:"defaultCredentials is true: the site logs in as the account that it runs under, and ignores userName and password.",hint:"Delete defaultCredentials, or set it to false."})]}}
const k={id:"credentials/template",level:"runtime",severity:"awaiting",words:[s],check:(t,n)=>{const i=["userName","password"].filter(n=>e.f(knownValue(t.login[n])))
const[s]=i
if(s===undefined||wholeTemplate(t,n).includes(s))return[]
const r=i.every(e=>n.settings[e]!==undefined)
return[t.at(s,{message:`${i.length>1?`The values of ${nameIn(t,"userName")} and ${nameIn(t,"password")} are`:`The value of ${nameIn(t,s)} is`} still that of the template.`,hint:howToSupply(t,["userName","password"],'Set the inputs "username" and "password" from secrets.'),...r?{severity:"warning"}:{}})]}}
const T={id:"credentials/committed",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[],check:(t,{settings:n})=>{if(n.password!==undefined||!e.o(t.settings.password??""))return[]
return[t.at("password",{message:"The file contains a password. Everybody who can read the repository can read it.",hint:"Get a new password from the provider, and store it as a secret. Empty the value here, and let this action inject it."})]}}
const M={id:"credentials/white-space",level:"runtime",severity:"warning",words:[s],check:e=>["userName","password"].filter(t=>{const n=knownValue(e.login[t])
return trim(n)!==n}).map(t=>e.at(t,{message:`The value of ${nameIn(e,t)} begins or ends with white space. It is sent to the server as a part of the value.`,hint:"Delete the white space in the secret or in the file, unless it belongs to the value."}))}
const N=[v,b,y,S,k,T,M,w]
const x={id:"from/template",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[],check:(t,n)=>{if(!e.h(t.settings.from??""))return[]
if(wholeTemplate(t,n).includes("from"))return[]
return[t.at("from",{message:"The sender is still that of the template. With it, Umbraco 7.13 and later, and 8, take the site for one without mail, whatever else is set.",hint:'Set the input "from" to an address that the server lets you send from.',...n.settings.from===undefined?{}:{severity:"error"}})]}}
const O={id:"from/missing",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["A from address must be specified."],check:(e,t)=>{const{from:n,host:i,deliveryMethod:s}=e.settings
if(n||s==="Network"&&!i)return[]
if(wholeTemplate(e,t).length>0)return[]
return[e.at("from",{message:"The sender is missing: mail works only where the code of the site names one.",hint:'Set the input "from" to an address that the server lets you send from.'})]}}
const A={id:"from/malformed",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The specified string is not in the form required for an e-mail address."],check:t=>{const n=t.settings.from
if(!n||e.p(n)!==null||parseMailAddress(n)!==null)return[]
return[t.at("from",{message:"The sender is not one mail address.",hint:"Write one address, as in post@example.org or, with a name, The Bakery <post@example.org> (in XML: &lt; and &gt;)."})]}}
const P={id:"from/international",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:e=>{if(e.settings.deliveryFormat!=="SevenBit")return[]
const t=parseMailAddress(e.settings.from??"")?.localPart??""
if(!/[^\0-\x7f]/.test(t))return[]
return[e.at("from",{message:'The sender has a character beyond ASCII before its "@".',hint:'Use an ASCII address, or set "delivery-format" to International, where the server has SMTPUTF8.'})]}}
const C=[x,O,A,P]
const D={id:"host/missing",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:["The SMTP host was not specified."],check:e=>{if(e.settings.deliveryMethod!=="Network")return[]
if(trim(e.settings.host??"")!=="")return[]
const t=e.inComment()
const n='Set the input "host" to the name of the SMTP server.'
return[e.at("host",{message:"The SMTP host is not set.",hint:t===null?n:`${n} Nobody reads the settings in the comment.`,related:t===null?[]:[t]})]}}
const E={id:"host/template",level:"runtime",severity:"awaiting",words:["Failure sending mail."],check:(t,n)=>{if(t.settings.deliveryMethod!=="Network")return[]
if(!e.g(t.settings.host??""))return[]
if(wholeTemplate(t,n).includes("host"))return[]
return[t.at("host",{message:"The host is the machine of the site itself. Umbraco Cloud does not run a mail server there.",hint:howToSupply(t,["host"],'Set the input "host" to the name of the SMTP server.'),...severityOf(t,n)})]}}
function severityOf(e,{settings:t}){if(t.host!==undefined)return{severity:"warning"}
return e.isOfOneEnvironment("host")?{severity:"notice"}:{}}const I={id:"host/malformed",level:"runtime",severity:"error",words:["Failure sending mail."],check:t=>{if(t.settings.deliveryMethod!=="Network")return[]
const n=trim(t.settings.host??"")
const i=e.p(n)===null?surplus(n):null
if(i===null)return[]
return[t.at("host",{message:`The host contains ${i}. Only a name may stand there.`,hint:`Write only the name of the server, as in smtp.example.org. The port goes into "${nameIn(t,"port")}".`})]}}
function surplus(e){if(e.includes("@"))return'a user name or a mail address ("@")'
if(/^[a-z][a-z0-9+.-]*:\/\//i.test(e))return'a scheme ("://")'
if(/^[^:]*:\d*$/.test(e)||/\]:\d*$/.test(e))return"a port"
if(/\s/.test(e))return"white space"
return e.includes("/")?"a path":null}const $={id:"host/white-space",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:e=>{const t=e.settings.host
if(!t||trim(t)===""||trim(t)===t)return[]
return[e.at("host",{message:"White space stands before or after the host.",hint:"Delete it."})]}}
const L="Syntax error in parameters or arguments. The server response was: \u2026"
const F={id:"client-domain/empty",client:"System.Net.Mail",level:"runtime",severity:"error",words:[L],check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.clientDomain!=="")return[]
return[e.at("clientDomain",{message:"The name that the site gives itself in EHLO is empty. Servers refuse that.",hint:"Delete the attribute clientDomain, or give it the name of the site."})]}}
const R={id:"client-domain/malformed",client:"System.Net.Mail",level:"runtime",severity:"error",words:[L],check:t=>{if(t.settings.deliveryMethod!=="Network")return[]
const n=t.settings.clientDomain??""
if(e.p(n)!==null||/^[!-~]*$/.test(n))return[]
return[t.at("clientDomain",{message:"The name that the site gives itself in EHLO contains white space or a character that is not allowed in a domain.",hint:'Write only the name of the site, as in www.example.org. Write a domain beyond ASCII in its "xn--" form.'})]}}
const B=[D,E,I,$,F,R]
const W="Only absolute directories are allowed for pickup directory."
const j={id:"pickup/missing",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[W],check:e=>{if(e.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
if(e.settings.pickupDirectoryLocation)return[]
return[e.at("pickupDirectoryLocation",{message:"The delivery method is SpecifiedPickupDirectory, but the directory is not named.",hint:'Set the input "pickup-directory", or the delivery method to Network.'})]}}
const z={id:"pickup/relative",client:"System.Net.Mail",level:"runtime",severity:"error",words:[W],check:t=>{if(t.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
const n=t.settings.pickupDirectoryLocation
if(!n||e.p(n)!==null||/^(?:[\\/]|[A-Za-z]:)/.test(n))return[]
return[t.at("pickupDirectoryLocation",{message:"The pickup directory is a relative path.",hint:'Write a path that begins with a drive or a "\\", as in C:\\mail. .NET does not understand "~/" here.'})]}}
const U=new Set(["host","port","userName","password","defaultCredentials","clientDomain","targetName"])
function unreadInputs(t){return e.S.filter(([,e])=>U.has(e)&&(t[e]??false)!==false).map(([e])=>e)}const G={id:"pickup/network-inputs",client:"System.Net.Mail",level:"runtime",severity:"error",words:[],check:(e,{settings:t})=>{if(e.settings.deliveryMethod==="Network")return[]
const n=unreadInputs(t)
if(n.length===0)return[]
const i=n.map(e=>`"${e}"`).join(", ")
return[e.at("deliveryMethod",{message:`Mail goes into a directory, so nothing reads ${n.length>1?"the inputs":"the input"} ${i}.`,hint:'To send through a server, set the input "delivery-method" to Network, and "host". Otherwise, leave these inputs out.'})]}}
const q={id:"pickup/stays-here",client:"System.Net.Mail",level:"advice",severity:"notice",words:[],check:(e,{mode:t})=>{if(t!=="check"||e.settings.deliveryMethod==="Network")return[]
if(isOnAnotherMachine(e))return[]
return[e.at("deliveryMethod",{message:"Mail goes into a directory. It does not leave the machine, unless another program sends it from there.",hint:'To send through a server, set the inputs "delivery-method" to Network, and "host".'})]}}
function isOnAnotherMachine({settings:e}){const{deliveryMethod:t,pickupDirectoryLocation:n}=e
const i=t==="SpecifiedPickupDirectory"
return i&&/^[\\/]{2}[^?.\\/]/.test(n??"")}const H=[j,z,G,q]
const _=[{id:"sendgrid",name:"SendGrid",host:"smtp.sendgrid.net",hosts:/(^|\.)sendgrid\.net$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"the word apikey",password:'an API key, which begins with "SG." and has the right "Mail Send"',demands:[{id:"SENDGRID_USER",severity:"error",setting:"userName",message:"SendGrid's user name is the word apikey, for every account. Set it to that.",broken:({userName:e})=>e!=="apikey"},{id:"SENDGRID_KEY",severity:"warning",setting:"password",message:"SendGrid's password is an API key, which begins with SG. This one does not.",broken:({userName:e,password:t})=>["apikey",""].includes(e)&&!t.startsWith("SG.")}]},{id:"mailgun",name:"Mailgun",host:"smtp.mailgun.org",hosts:/(^|\.)mailgun\.org$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"a full address at the sending domain, such as postmaster@mg.example.com",password:"the SMTP password of that address",demands:[{id:"MAILGUN_USER",severity:"error",setting:"userName",message:"Mailgun's user name is a full address at the sending domain, such as postmaster@mg.example.com. This one does not contain an @.",broken:({userName:e})=>!e.includes("@")}]},{id:"amazon-ses",name:"Amazon SES",host:"email-smtp.REGION.amazonaws.com",hosts:/^email-smtp[.-].*amazonaws\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the user name of SMTP credentials: AKIA and 16 capital letters or digits",password:"the password of SMTP credentials: 44 characters, for one region",demands:[{id:"SES_IAM",severity:"error",setting:"password",message:"The password has 40 characters, as the secret keys of IAM have; SMTP passwords of Amazon SES have 44. Make SMTP credentials in the SES console, in the region of the host.",broken:({password:e})=>e.length===40},{id:"SES_USER",severity:"warning",setting:"userName",message:"SMTP user names of Amazon SES are AKIA and 16 capital letters or digits. This one is not.",broken:({userName:e})=>!/^AKIA[A-Z0-9]{16}$/.test(e)}]},{id:"postmark",name:"Postmark",host:"smtp.postmarkapp.com",hosts:/(^|\.)postmarkapp\.com$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[],userName:"the API token of the server, or the access key of an SMTP token",password:"the same token, or the secret key of that SMTP token",demands:[{id:"POSTMARK_PAIR",severity:"warning",setting:"userName",message:"The password looks like the API token of a Postmark server; user name and password are then the same token. Here they differ.",broken:({userName:e,password:t})=>/^[0-9a-f]{8}-/.test(t)&&e!==t},{id:"POSTMARK_465",severity:"error",setting:"port",message:"Postmark does not have a port 465. Use 587.",broken:({port:e})=>e===465}]},{id:"brevo",name:"Brevo",host:"smtp-relay.brevo.com",hosts:/(^|\.)(brevo|sendinblue)\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:'the login shown under "SMTP & API"',password:"an SMTP key, which begins with xsmtpsib-",demands:[{id:"BREVO_KEY",severity:"error",setting:"password",message:'The password is an API key of Brevo (xkeysib-\u2026). SMTP wants an SMTP key (xsmtpsib-\u2026). Make one under "SMTP & API".',broken:({password:e})=>e.startsWith("xkeysib-")}]},{id:"microsoft-365",name:"Microsoft 365",host:"smtp.office365.com",hosts:/(^|\.)(office365|outlook)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the full sign-in name",password:"the password of the mailbox, for which SMTP AUTH must be on",demands:[]},{id:"gmail",name:"Gmail",host:"smtp.gmail.com",hosts:/(^|\.)(gmail|googlemail)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the full address",password:"an app password: 16 small letters",demands:[{id:"GMAIL_APP",severity:"warning",setting:"password",message:"Gmail takes an app password (16 small letters, from myaccount.google.com/apppasswords), not the account's own.",broken:({password:e})=>!/^[a-z]{4}( ?[a-z]{4}){3}$/.test(e)}]},{id:"mailjet",name:"Mailjet",host:"in-v3.mailjet.com",hosts:/(^|\.)mailjet\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the API key",password:"the secret key",demands:[]},{id:"sparkpost",name:"SparkPost",host:"smtp.sparkpostmail.com",hosts:/(^|\.)sparkpostmail\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"SMTP_Injection",password:"an API key",demands:[{id:"SPARKPOST_USER",severity:"error",setting:"userName",message:"SparkPost's user name is SMTP_Injection, for every account. Set it to that.",broken:({userName:e})=>e!=="SMTP_Injection"}]},{id:"resend",name:"Resend",host:"smtp.resend.com",hosts:/(^|\.)resend\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the word resend",password:"an API key, which begins with re_",demands:[{id:"RESEND_USER",severity:"error",setting:"userName",message:"Resend's user name is the word resend, for every account. Set it to that.",broken:({userName:e})=>e!=="resend"}]},{id:"mailtrap",name:"Mailtrap",host:"live.smtp.mailtrap.io",hosts:/(^|\.)mailtrap\.io$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"the word api",password:"an API token",demands:[]},{id:"smtp2go",name:"SMTP2GO",host:"mail.smtp2go.com",hosts:/(^|\.)smtp2go\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:"an SMTP user made in the account",password:"that SMTP user's password",demands:[]},{id:"azure-communication-services",name:"Azure Communication Services",host:"smtp.azurecomm.net",hosts:/(^|\.)azurecomm\.net$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the user name of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID",password:"a client secret of that Entra application",demands:[]}]
const V={"amazon-ses":"mail","microsoft-365":"login",gmail:"login","azure-communication-services":"mail"}
function providerOf(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
return _.find(({hosts:e})=>e.test(t))??null}function providerComplaints(e){const t=e.host===null?null:providerOf(e.host)
if(t===null)return[]
const n={port:e.port,userName:e.userName??"",password:e.password??""}
return t.demands.filter(({setting:e,broken:t})=>n[e]!==""&&t(n)).map(({id:e,severity:t,setting:n,message:i})=>({id:e,severity:t,setting:n,message:i}))}function providerBehind({settings:e}){return e.deliveryMethod==="Network"?providerOf(e.host??""):null}const K={id:"provider/credentials",level:"runtime",severity:"awaiting",words:[s],check:(e,t)=>{const n=providerBehind(e)
if(n===null||e.login.defaultCredentials)return[]
return providerComplaints(knownOf(e)).filter(({setting:e})=>e!=="port").map(({setting:i,severity:s,message:r})=>{const o=s==="error"&&t.settings[i]!==undefined
return e.at(i,{message:r,hint:`${n.name} asks for this: as user name, ${n.userName}; as password, ${n.password}.`,...o||s==="warning"?{severity:s}:{}})})}}
function knownOf({settings:{host:t,port:n},login:i}){const known=t=>{const n=knownValue(t)
return e.f(n)||e.p(n)!==null?null:n}
return{host:t,port:n,userName:known(i.userName),password:known(i.password)}}const Y={id:"provider/port",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The operation has timed out."],check:e=>{const t=providerBehind(e)
if(t===null||e.settings.port===465)return[]
const{name:n,host:i,startTlsPorts:s,implicitTlsPorts:r}=t
if(!r.includes(e.settings.port))return[]
return[e.at("port",{message:`On this port, ${n} speaks TLS from the first byte. .NET Framework cannot do that.`,hint:`Use enableSsl="true" with one of the ports ${s.join(", ")} of ${i}.`})]}}
function refusesWithoutTls(e){const t=providerBehind(e)
if(t===null||e.settings.enableSsl)return null
const{port:n}=e.settings
if(n===465||t.implicitTlsPorts.includes(n))return null
const i=isExpected(e.login.userName)||e.login.defaultCredentials
const s=V[t.id]
return s==="mail"||s==="login"&&i?t:null}const Z={id:"provider/tls",client:"System.Net.Mail",level:"runtime",severity:"error",words:[s],check:e=>{const t=refusesWithoutTls(e)
if(t===null)return[]
const{name:n,startTlsPorts:i}=t
const s=V[t.id]==="mail"?"mail":"a login"
return[e.at("enableSsl",{message:`enableSsl is not true, but ${n} takes ${s} only over TLS.`,hint:`Set the input "enable-ssl" to true, with one of the ports ${i.join(", ")}.`})]}}
const X={id:"provider/basic-login",client:"System.Net.Mail",level:"advice",severity:"notice",words:[],check:e=>{if(providerBehind(e)?.id!=="microsoft-365")return[]
if(!isExpected(e.login.userName)||e.login.defaultCredentials)return[]
return[e.at("host",{message:"Microsoft 365 is giving up SMTP with user name and password, and .NET Framework cannot log in otherwise.",hint:"Plan a move to a mail relay, or to a provider that keeps this kind of login."})]}}
const J=[K,Y,Z,X]
const Q={id:"port/implicit-tls",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The operation has timed out."],check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.port!==465)return[]
return[e.at("port",{message:"On port 465, the server speaks TLS from the first byte. .NET Framework cannot do that: it can only switch to TLS later (STARTTLS).",hint:'Use port 587 with enableSsl="true".',instead:"587"})]}}
const ee={id:"port/blocked",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["Failure sending mail."],check:t=>{if(t.settings.deliveryMethod!=="Network"||t.settings.port!==25)return[]
if(!t.settings.host||e.g(t.settings.host))return[]
return[t.at("port",{message:"Mail goes to port 25. Cloud hosts often block it.",hint:'Use port 587 with enableSsl="true". Most providers offer port 2525 too.'})]}}
const te={id:"tls/with-pickup",client:"System.Net.Mail",level:"runtime",severity:"error",words:["SSL must not be enabled for pickup-directory delivery methods."],check:e=>{if(!e.settings.enableSsl||e.settings.deliveryMethod==="Network")return[]
return[e.at("enableSsl",{message:"enableSsl is true, but mail goes into a pickup directory.",hint:"Delete enableSsl, or set deliveryMethod to Network."})]}}
const ne={id:"tls/off",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[s],check:t=>{if(t.settings.deliveryMethod!=="Network"||t.settings.enableSsl)return[]
const{host:n}=t.settings
const{userName:i,defaultCredentials:s}=t.login
if(!n||e.g(n)||!isExpected(i)||s)return[]
if(refusesWithoutTls(t)!==null)return[]
return[t.at("enableSsl",{message:"The site would log in without TLS, since enableSsl is not true.",hint:'Set the input "enable-ssl" to true.'})]}}
const ie=/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[\da-f.]*:[\da-f.]*:[\da-f.:]*\]?)$/i
const se=/^(?:127\.[\d.]+|\[?::1\]?)$/
const re={id:"tls/ip-address",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["The remote certificate is invalid according to the validation procedure."],check:e=>{const{deliveryMethod:t,enableSsl:n}=e.settings
const i=trim(e.settings.host??"")
if(t!=="Network"||!n)return[]
if(!ie.test(i)||se.test(i))return[]
return[e.at("host",{message:"The host is an IP address, and enableSsl is true. The certificate of the server is for a name, so it does not fit.",hint:"Set the host to a name that is in the certificate of the server."})]}}
const oe=[Q,ee,te,ne,re]
const ae=["from","host","userName","password","pickupDirectoryLocation"]
const le={workflow:{what:"contains an expression of GitHub Actions, ${{ \u2026 }}, which GitHub replaces in workflow files only.",inFile:"Write the expression in the workflow, as an input of this action.",given:"Write the expression in the workflow itself, not in the secret or variable behind it."},"key-vault":{what:"is a reference to Azure Key Vault, which Azure resolves in app settings only, and not in a file.",inFile:"Store the value itself as a secret of the repository, and let this action inject it.",given:"Store the value itself in the secret."},token:{what:"looks like a token that is still to be replaced.",inFile:"Let this action inject the value, or make sure that the token is replaced before the deploy.",given:"If that is what the value is meant to be, all is well. Else make sure that the token is replaced before this step, or before the deploy."}}
const ce={id:"settings/token",level:"runtime",severity:"warning",words:[],check:(e,{settings:t,mode:n})=>ae.flatMap(i=>{const s=placeholderOf(e,i,t[i]!==undefined)
if(s===null)return[]
const{what:r,inFile:o,given:a}=le[s]
return[e.at(i,{message:`The value of ${nameIn(e,i)} ${r}`,hint:t[i]===undefined?howToSupply(e,[i],o):a,...isLeftOver(e,n)&&t[i]===undefined?{severity:"error"}:{}})]})}
function isLeftOver({client:e},t){return e==="MailKit"&&t==="inject"}function placeholderOf(t,n,i){const s=valueOf$1(t,n)
if(n!=="password")return e.p(s)
return i&&!e.q(s)?null:e.u(s)}function valueOf$1({settings:e,login:t},n){if(n==="userName"||n==="password")return knownValue(t[n])
if(n==="secureSocketOptions")return""
const i=n==="pickupDirectoryLocation"&&e.deliveryMethod==="Network"
return i?"":String(e[n]??"")}const ue=[ce]
const de={id:"settings/template",level:"runtime",severity:"awaiting",words:["Failure sending mail."],check:(e,t)=>{const n=wholeTemplate(e,t)
const[i]=n
if(i===undefined)return[]
const s=n.map(t=>nameIn(e,t).replace("userName","user name")).join(", ")
return[e.at(i,{message:`The mail settings are still those of Umbraco's template: ${s}.`,hint:howToSupply(e,["from","host","userName","password"],'Set the inputs "from", "host", "username" and "password", the last two from secrets.')})]}}
const me=[de]
const fe=[...me,...C,...B,...oe,...N,...ue,...H,...J]
const he="umbraco-smtp-"
const pe=/\r\n|\r|\n/
function indentationAt(e,t){let n=t
while(n>0&&" \t".includes(e.charAt(n-1)))n-=1
const i=n===0?pe.exec(e)?.[0]:lineEndBefore(e,n)
return i===undefined?null:{eol:i,indent:e.slice(n,t)}}function lineEndBefore(e,t){const n=e.charAt(t-1)
if(n==="\n")return e.charAt(t-2)==="\r"?"\r\n":"\n"
return n==="\r"?"\r":undefined}function realNameOf({path:e,realName:t}){return t??e}function isNeverServed(e){return/(?:^|\/)[^:/]*\.config$/is.test(realNameOf(e))}function nameSpan({start:e,nameEnd:t}){return{start:e+1,end:t}}function attributeName({start:e,nameEnd:t}){return{start:e,end:t}}function startTag({start:e,startTagEnd:t}){return{start:e,end:t}}function withoutSpace(t,{start:n,end:i}){let s=n
while(s<i&&e.i(t.charCodeAt(s)))s+=1
let r=i
while(r>s&&e.i(t.charCodeAt(r-1)))r-=1
return{start:s,end:r}}const ge=/\r\n|\r|\n/
function indentUnit(e,t){const n=withAncestors(t)
let i=false
for(const t of[...n,...n.at(-1)?.children??[]]){const n=stepBetween(e,t,t.children[0])
if(n!==null&&n!=="")return n
i||=n===""}if(i)return""
return indentationAt(e,t.start)?.indent.startsWith("\t")===true?"\t":"  "}function withAncestors(e){const t=[e]
for(let n=e.parent;n!==null;n=n.parent)t.push(n)
return t}function stepBetween(e,t,n){if(n===undefined)return null
const i=indentationAt(e,t.start)?.indent??""
const s=indentationAt(e,n.start)?.indent
return s?.startsWith(i)===true?s.slice(i.length):null}function render(e,t){const n=e.attributes.map(({name:e,escaped:t})=>` ${e}="${t}"`)
const i=`<${e.name}${n.join("")}`
if(e.children.length===0)return`${i} />`
const s=deeper(t)
const r=e.children.map(e=>lineBreak(s)+render(e,s))
return`${i}>${r.join("")}${lineBreak(t)}</${e.name}>`}function deeper({at:e,unit:t}){return{at:e===null?null:{eol:e.eol,indent:e.indent+t},unit:t}}function lineBreak({at:e}){return e===null?"":e.eol+e.indent}function insertChildren(e,t,n){const{parent:i,after:s}=t
const r={at:childIndentation(e,i),unit:indentUnit(e,i)}
const o=n.map(e=>lineBreak(r)+render(e,r)).join("")
const a=r.at===null?null:indentationAt(e,i.start)
const l=o+lineBreak({at:a})
if(i.selfClosed)return openElement(i,l)
const c=s?.end??i.startTagEnd
const u=r.at===null?c:afterTrailingComments(e,i,c)
return{start:u,end:u,text:u===i.endTagStart?l:o}}function openElement(e,t){const n=e.attributes.at(-1)?.end??e.nameEnd
return{start:n,end:e.end,text:`>${t}</${e.name}>`}}function afterTrailingComments(e,{nodes:t},n){let i=n
for(const{kind:n,start:s,end:r}of t){if(s<i)continue
if(n!=="comment"||!isBlank(e,i,s))break
i=r}const s=skipBlank(e,i)
return ge.test(e.charAt(s))?s:n}function isBlank(e,t,n){return skipBlank(e,t)>=n}function skipBlank(e,t){let n=t
while(n<e.length&&" \t".includes(e.charAt(n)))n+=1
return n}function childIndentation(e,t){const n=t.nodes.filter(({kind:e})=>e==="comment")
const i=indentationAt(e,t.start)
for(const n of t.children){const t=indentationAt(e,n.start)
if(t!==null)return t}for(const t of n){const n=indentationAt(e,t.start)
if(n!==null&&n.indent.length>(i?.indent.length??0)){return n}}const s=t.nodes.length>0&&indentationAt(e,t.endTagStart)===null
return i===null||s?null:{eol:i.eol,indent:i.indent+indentUnit(e,t)}}function mailSections(e){const t=childrenNamed(siteLevels(e.root),"system.net")
const n=childrenNamed(t,"mailSettings")
return{systemNet:t,mailSettings:n,smtp:childrenNamed(n,"smtp")}}function siteLevels(e){const t=childrenNamed([e],"location")
return[e,...t.filter(isSiteItself)].sort((e,t)=>e.start-t.start)}function isSiteItself(t){const n=t.attribute("path")
if(n===null)return true
const i=e.v(n.raw).value
return i===""||i==="."}function childrenNamed(e,t){return e.flatMap(e=>e.children.filter(e=>e.name===t))}const we=["smtp","network","specifiedPickupDirectory"]
const asIs=e=>e
const ve=[{element:"smtp",name:"from",read:asIs},{element:"smtp",name:"deliveryMethod",read:parseDeliveryMethod},{element:"smtp",name:"deliveryFormat",read:parseDeliveryFormat},{element:"network",name:"host",read:asIs},{element:"network",name:"port",read:parsePort},{element:"network",name:"userName",read:asIs},{element:"network",name:"password",read:asIs},{element:"network",name:"enableSsl",read:parseBoolean},{element:"network",name:"defaultCredentials",read:parseBoolean},{element:"network",name:"clientDomain",read:asIs},{element:"network",name:"targetName",read:asIs},{element:"specifiedPickupDirectory",name:"pickupDirectoryLocation",read:asIs}]
function attributeOf(e){const t=ve.find(({name:t})=>t===e)
if(t===undefined)throw new RangeError(`No attribute has the setting ${e}`)
return t}function elementNamed(e,t){if(t==="smtp")return e
return e.children.find(e=>e.name===t)??null}function wantedAttributes(e,t){return ve.flatMap(n=>{const i=e[n.name]
const s=i??impliedValue(n,e,t)
return s===undefined?[]:[{attribute:n,value:s}]})}function impliedValue({element:t,name:n,read:i},s,r){const o=r&&elementNamed(r,t)?.attribute(n)
if(!o)return undefined
const a=i(e.v(o.raw).value)
if(n==="defaultCredentials"&&s.userName!==undefined){return a===true?null:undefined}if(n==="deliveryMethod"&&s.host!==undefined){return a==="Network"?undefined:"Network"}return undefined}function readsAs(t,{attribute:n,value:i}){return i!==null&&n.read(e.v(t).value)===i}function injectInto(e,t,n){const i=t.filter(t=>{const n=attributeFor(e,t)
return n===null?t.value!==null:!readsAs(n.raw,t)})
const s=[]
for(const t of we){const r=elementNamed(e,t)
if(r!==null)s.push(...attributeEdits(r,ofElement(i,t),n))}const r=newElements(i,n).filter(({name:t})=>!has(e,t))
if(r.length>0){s.push(insertChildren(n.text,{parent:e,after:lastNode(e)},r))}return{edits:s,changes:i.map(t=>changeOf(t,attributeFor(e,t)))}}function injectNew(e,t,{wanted:n,page:i}){const s={name:"smtp",attributes:newAttributes(ofElement(n,"smtp"),i),children:newElements(n,i)}
const r={name:"mailSettings",attributes:[],children:[s]}
const o={name:"system.net",attributes:[],children:[r]}
const[a]=t.mailSettings
const[l]=t.systemNet
const c=n.map(e=>changeOf(e,null))
const append=(e,t)=>{const n={parent:e,after:lastNode(e)}
return{edits:[insertChildren(i.text,n,[t])],changes:c}}
if(a!==undefined)return append(a,s)
if(l!==undefined)return append(l,r)
const[u]=childrenNamed([e.root],"configSections")
const d={parent:e.root,after:u??null}
return{edits:[insertChildren(i.text,d,[o])],changes:c}}function attributeEdits(e,t,n){const i=[]
const s=[]
for(const r of t){const t=e.attribute(r.attribute.name)
if(t===null)s.push(r)
else i.push(r.value===null?removal(e,t):rewrite(t,r,n))}return s.length===0?i:[...i,addition(e,s,n)]}function rewrite(e,{value:t},n){const i=n.escape(String(t),e.quote)
return{start:e.valueStart,end:e.valueEnd,text:i}}function removal(e,t){const n=e.attributes.findLast(({end:e})=>e<=t.start)
return{start:n?.end??e.nameEnd,end:t.end,text:""}}function addition(e,t,n){const i=e.attributes.at(-1)
const s=i?.end??e.nameEnd
const r=i?.quote??'"'
const o=e.attributes.at(-2)?.end??e.nameEnd
const a=i===undefined?" ":n.text.slice(o,i.start)
const l=t.map(({attribute:e,value:t})=>`${a}${e.name}=${r}${n.escape(String(t),r)}${r}`)
return{start:s,end:s,text:l.join("")}}function newElements(e,t){return we.filter(e=>e!=="smtp").map(n=>({name:n,attributes:newAttributes(ofElement(e,n),t),children:[]})).filter(({attributes:e})=>e.length>0)}function newAttributes(e,t){return e.flatMap(({attribute:e,value:n})=>n===null?[]:[{name:e.name,escaped:t.escape(String(n),'"')}])}function ofElement(e,t){return e.filter(({attribute:e})=>e.element===t)}function attributeFor(e,{attribute:t}){return elementNamed(e,t.element)?.attribute(t.name)??null}function has(e,t){return e.children.some(({name:e})=>e===t)}function lastNode(e){return e.nodes.at(-1)??null}function changeOf({attribute:t,value:n},i){return{setting:t.name,before:i&&e.v(i.raw).value,after:n===null?null:String(n)}}function credentialsIn({file:e,companion:t}){const{root:n}=e.document
const i=[n,...childrenNamed([n],"location")]
const s=childrenNamed(childrenNamed(i,"system.net"),"mailSettings")
const r=[...childrenNamed(s,"smtp")]
if(t?.status==="read")r.push(t.file.document.root)
const o=new Set([...childrenNamed(r,"network"),...e.source.text.includes("SmtpSection")?networksIn(n):[]])
return[...o].flatMap(valuesOf)}function networksIn(e){const t=[]
const n=[e]
for(let e=n.pop();e!==undefined;e=n.pop()){if(e.name==="network")t.push(e)
for(const t of e.children)n.push(t)}return t}const be=/^(?:user|user-?name|login|pass|password|pwd)$/i
function valuesOf({attributes:t}){return t.flatMap(({name:t,raw:n})=>{const i=[e.v(n).value,n]
if(be.test(t))return i
return t==="host"?i.flatMap(e.w):[]})}const ye=["settings","BaseRestExtensions","FileSystemProviders","dashBoard","HealthChecks"]
function umbracoSectionsIn({document:t}){const n=childrenNamed(siteLevels(t.root),"umbracoConfiguration")
if(n.length===0)return[]
return ye.flatMap(t=>{const[i]=childrenNamed(n,t)
if(i===undefined)return[]
return[{name:t,element:i,source:e.x(i.attribute("configSource"))}]})}function notificationSender(e){const t=settingsOf(e)
if(t?.element.name!=="settings")return null
const n=childrenNamed(childrenNamed([t.element],"content"),"notifications")
const[i]=childrenNamed(n,"email")
if(i===undefined)return null
const s=trim(contentOf(i,t.file.source.text))
return{file:t.file,element:i,address:s,state:stateOf(s)}}function settingsOf({file:e,umbraco:t}){const n=t.get("settings")
if(n?.status==="read")return{file:n.file,element:n.file.document.root}
const i=umbracoSectionsIn(e).find(({name:e})=>e==="settings")
return i===undefined?null:{file:e,element:i.element}}function stateOf(t){if(t==="")return"empty"
if(t.toLowerCase()==="your@email.here")return"template"
if(e.p(t)!==null)return"token"
return parseMailAddress(t)===null?"malformed":"set"}function contentOf({nodes:t},n){const i=t.map(({kind:t,start:i,end:s})=>{if(t==="cdata")return n.slice(i+"<![CDATA[".length,s-"]]>".length)
const r=t==="text"||t==="reference"
return r?e.v(n.slice(i,s)).value:""})
return i.join("")}class RefusedValue extends Error{}function effectiveSettings(e){try{return read(e)}catch(e){if(e instanceof RefusedValue)return null
throw e}}const Se=Symbol("refused")
const ke={deliveryMethod:"Network",deliveryFormat:"SevenBit",port:25,enableSsl:false,defaultCredentials:false}
function differingFrom(e){const t=writtenIn$1(e)
const n=new Set([...t.keys()].filter(e=>t.get(e)===Se))
return e=>{const i=[...writtenIn$1([e])]
const s=n.size-i.filter(([e])=>n.has(e)).length
const r=s>0||i.some(([,e])=>e===Se)
if(r||n.size>0)return r!==n.size>0
return i.some(([e,n])=>n!==(t.get(e)??ke[e]))}}function writtenIn$1(e){const t=new Map
for(const{element:n,name:i,read:s}of ve){const r=text$1(n==="smtp"?e:childrenNamed(e,n),i)
if(r!==null)t.set(i,s(r)??Se)}return t}function read(e){const t=childrenNamed(e,"network")
const n=childrenNamed(e,"specifiedPickupDirectory")
return{from:text$1(e,"from"),deliveryMethod:value$1(e,"deliveryMethod",parseDeliveryMethod)??"Network",deliveryFormat:value$1(e,"deliveryFormat",parseDeliveryFormat)??"SevenBit",host:text$1(t,"host"),port:value$1(t,"port",parsePort)??25,userName:text$1(t,"userName"),password:text$1(t,"password"),enableSsl:value$1(t,"enableSsl",parseBoolean)??false,defaultCredentials:value$1(t,"defaultCredentials",parseBoolean)??false,clientDomain:text$1(t,"clientDomain"),targetName:text$1(t,"targetName"),pickupDirectoryLocation:text$1(n,"pickupDirectoryLocation")}}function text$1(t,n){const i=t.findLast(e=>e.attribute(n)!==null)
return e.x(i?.attribute(n)??null)}function value$1(e,t,n){const i=text$1(e,t)
if(i===null)return null
const s=n(i)
if(s===null)throw new RefusedValue
return s}function mailElementsIn(e){return e.filter(({element:e})=>!isOpaque(e)).flatMap(elementsOf)}function isOpaque(e){return e.attribute("configProtectionProvider")!==null||e.attribute("configBuilders")!==null}function elementsOf({file:e,element:t,location:n}){const i=t.children.flatMap(i=>{const s=we.find(e=>e===i.name&&e!=="smtp")
return s===undefined?[]:[{file:e,element:i,name:s,smtp:t,location:n}]})
return[{file:e,element:t,name:"smtp",smtp:t,location:n},...i]}const Te=namesOf(e=>ve.filter(t=>t.element===e).map(({name:e})=>e))
const Me=namesOf(e=>e==="smtp"?we.filter(e=>e!=="smtp"):[])
function namesOf(e){return{smtp:e("smtp"),network:e("network"),specifiedPickupDirectory:e("specifiedPickupDirectory")}}function schemaAttributes(e){return Te[e]}function schemaElements(e){return Me[e]}function hasForeignPrefix(e,t,n){const i=prefixOf(e)
if(i===""||i==="xml"||i==="xmlns")return false
const declares=e=>e.attribute(`xmlns:${i}`)!==null
return!declares(t)&&!declares(n)}function prefixOf(e){return e.includes(":")?e.slice(0,e.indexOf(":")):""}const Ne=`\nappSettings AppSettingsSection requirePermission=false restartOnExternalChanges=false\nconnectionStrings ConnectionStringsSection requirePermission=false restartOnExternalChanges=true\nmscorlib IgnoreSection allowLocation=false\nruntime IgnoreSection allowLocation=false\nassemblyBinding IgnoreSection allowLocation=false\nsatelliteassemblies IgnoreSection allowLocation=false\nstartup IgnoreSection allowLocation=false\nsystem.codedom CodeDomConfigurationHandler\nsystem.data DbProviderFactoriesConfigurationHandler\nsystem.data.dataset NameValueFileSectionHandler\nsystem.data.odbc DbProviderConfigurationHandler\nsystem.data.oledb DbProviderConfigurationHandler\nsystem.data.oracleclient DbProviderConfigurationHandler\nsystem.data.sqlclient DbProviderConfigurationHandler\nconfigBuilders ConfigurationBuildersSection\nsystem.diagnostics SystemDiagnosticsSection\nsystem.runtime.remoting IgnoreSection allowLocation=false\nsystem.windows.forms WindowsFormsSection\nwindows IgnoreSection allowLocation=false\nuri UriSection\nsystem.runtime.caching/ CachingSectionGroup\nsystem.runtime.caching/memoryCache MemoryCacheSection allowDefinition=MachineToApplication\nsystem.xml.serialization/ SerializationSectionGroup\nsystem.xml.serialization/schemaImporterExtensions SchemaImporterExtensionsSection\nsystem.xml.serialization/dateTimeSerialization DateTimeSerializationSection\nsystem.xml.serialization/xmlSerializer XmlSerializerSection\nsystem.net/ NetSectionGroup\nsystem.net/authenticationModules AuthenticationModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.net/connectionManagement ConnectionManagementSection requirePermission=true restartOnExternalChanges=true\nsystem.net/defaultProxy DefaultProxySection requirePermission=true restartOnExternalChanges=true\nsystem.net/mailSettings/ MailSettingsSectionGroup\nsystem.net/mailSettings/smtp SmtpSection requirePermission=true restartOnExternalChanges=true\nsystem.net/requestCaching RequestCachingSection requirePermission=true restartOnExternalChanges=true\nsystem.net/settings SettingsSection requirePermission=true restartOnExternalChanges=true\nsystem.net/webRequestModules WebRequestModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.runtime.serialization/ SerializationSectionGroup\nsystem.runtime.serialization/dataContractSerializer DataContractSerializerSection\nsystem.serviceModel/ ServiceModelSectionGroup\nsystem.serviceModel/behaviors BehaviorsSection\nsystem.serviceModel/bindings BindingsSection\nsystem.serviceModel/client ClientSection\nsystem.serviceModel/comContracts ComContractsSection\nsystem.serviceModel/commonBehaviors CommonBehaviorsSection allowDefinition=MachineOnly\nsystem.serviceModel/diagnostics DiagnosticSection\nsystem.serviceModel/extensions ExtensionsSection\nsystem.serviceModel/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.serviceModel/protocolMapping ProtocolMappingSection\nsystem.serviceModel/serviceHostingEnvironment ServiceHostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.serviceModel/services ServicesSection\nsystem.serviceModel/standardEndpoints StandardEndpointsSection\nsystem.serviceModel/routing RoutingSection\nsystem.serviceModel/tracking TrackingSection\nsystem.serviceModel.activation/ ServiceModelActivationSectionGroup\nsystem.serviceModel.activation/diagnostics ?\nsystem.serviceModel.activation/net.pipe ?\nsystem.serviceModel.activation/net.tcp ?\nsystem.transactions/ TransactionsSectionGroup\nsystem.transactions/defaultSettings DefaultSettingsSection\nsystem.transactions/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.web/ SystemWebSectionGroup\nsystem.web/anonymousIdentification AnonymousIdentificationSection allowDefinition=MachineToApplication\nsystem.web/authentication AuthenticationSection allowDefinition=MachineToApplication\nsystem.web/authorization AuthorizationSection\nsystem.web/browserCaps HttpCapabilitiesSectionHandler\nsystem.web/clientTarget ClientTargetSection\nsystem.web/compilation CompilationSection requirePermission=false restartOnExternalChanges=true\nsystem.web/customErrors CustomErrorsSection\nsystem.web/deployment DeploymentSection allowDefinition=MachineOnly\nsystem.web/deviceFilters DeviceFiltersSection\nsystem.web/fullTrustAssemblies FullTrustAssembliesSection allowDefinition=MachineToApplication\nsystem.web/globalization GlobalizationSection\nsystem.web/healthMonitoring HealthMonitoringSection allowDefinition=MachineToApplication\nsystem.web/hostingEnvironment HostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.web/httpCookies HttpCookiesSection\nsystem.web/httpHandlers HttpHandlersSection\nsystem.web/httpModules HttpModulesSection\nsystem.web/httpRuntime HttpRuntimeSection\nsystem.web/identity IdentitySection\nsystem.web/machineKey MachineKeySection allowDefinition=MachineToApplication\nsystem.web/membership MembershipSection allowDefinition=MachineToApplication\nsystem.web/mobileControls MobileControlsSection\nsystem.web/pages PagesSection requirePermission=false restartOnExternalChanges=true\nsystem.web/partialTrustVisibleAssemblies PartialTrustVisibleAssembliesSection allowDefinition=MachineToApplication\nsystem.web/processModel ProcessModelSection allowLocation=false allowDefinition=MachineOnly\nsystem.web/profile ProfileSection allowDefinition=MachineToApplication\nsystem.web/protocols ProtocolsSection allowDefinition=MachineToWebRoot\nsystem.web/roleManager RoleManagerSection allowDefinition=MachineToApplication\nsystem.web/securityPolicy SecurityPolicySection allowDefinition=MachineToApplication\nsystem.web/sessionPageState SessionPageStateSection\nsystem.web/sessionState SessionStateSection allowDefinition=MachineToApplication\nsystem.web/siteMap SiteMapSection allowDefinition=MachineToApplication\nsystem.web/trace TraceSection\nsystem.web/trust TrustSection allowDefinition=MachineToApplication\nsystem.web/urlMappings UrlMappingsSection allowDefinition=MachineToApplication\nsystem.web/webControls WebControlsSection\nsystem.web/webParts WebPartsSection\nsystem.web/webServices WebServicesSection\nsystem.web/xhtmlConformance XhtmlConformanceSection\nsystem.web/caching/ SystemWebCachingSectionGroup\nsystem.web/caching/cache CacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCache OutputCacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCacheSettings OutputCacheSettingsSection allowDefinition=MachineToApplication\nsystem.web/caching/sqlCacheDependency SqlCacheDependencySection allowDefinition=MachineToApplication\nsystem.web.extensions/ SystemWebExtensionsSectionGroup\nsystem.web.extensions/scripting/ ScriptingSectionGroup\nsystem.web.extensions/scripting/scriptResourceHandler ScriptingScriptResourceHandlerSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/ ScriptingWebServicesSectionGroup\nsystem.web.extensions/scripting/webServices/jsonSerialization ScriptingJsonSerializationSection\nsystem.web.extensions/scripting/webServices/profileService ScriptingProfileServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/authenticationService ScriptingAuthenticationServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/roleService ScriptingRoleServiceSection allowDefinition=MachineToApplication\nsystem.xaml.hosting/ ?\nsystem.xaml.hosting/httpHandlers ?\nsystem.webServer IgnoreSection\nconfigProtectedData ProtectedConfigurationSection\n`
const xe=Ne.trim().split("\n").map(e=>{const[t="",n="?",...i]=e.split(" ")
return{path:t.replace(/\/$/,""),kind:t.endsWith("/")?"group":"section",type:n==="?"?null:n,attributes:new Map(i.map(nameAndValue))}})
function nameAndValue(e){const[t="",n=""]=e.split("=")
return[t,n]}const Oe=200
const Ae=200
class Registered{name
parent
declaration
path
#m=new Map
#f=null
#h=null
constructor(e,t,n){this.name=e
this.parent=t
this.declaration=n
this.path=t===null?"":pathBelow(t,e)}get names(){this.#h??=[...this.#m.keys()].slice(0,Ae)
return this.#h}claim(e){const t=this.#f
this.#f??=e
return t}child(e){return this.#m.get(e)??null}declare(e,t){const n=new Registered(e,this,t)
this.#m.set(e,n)
this.#h=null
return n}}const Pe={kind:"group",type:null,attributes:new Map,ignorable:false,by:"workflow"}
const Ce={...Pe,kind:"section"}
function registry(t){const n=new Registered("",null,{...Pe,by:"machine"})
for(const{path:e,...t}of xe){const i=t.type==="IgnoreSection"
add(n,e,{...t,ignorable:i,by:"machine"})}for(const i of t)add(n,e.t(i,/\//),Ce)
return n}function add(e,t,n){const i=t.split("/")
let s=e
for(const e of i.slice(0,-1))s=s.child(e)??s.declare(e,Pe)
const r=i.at(-1)??""
if(s.child(r)===null)s.declare(r,n)}function pathOf(e){return e.path}function pathBelow(e,t){const n=e.parent===null?t:`${e.path}/${t}`
return n.slice(0,Oe)}function otherMail(e){return othersIn(e).map(t=>({...e,mail:[t],mailElements:mailElementsIn([t])}))}function othersIn({file:e,skeleton:t}){return t.sections.flatMap(({element:t,registered:n})=>{const{by:i,attributes:s}=n.declaration
const r=/^\s*System\.Net\.Configuration\.SmtpSection\s*(?:,|$)/.test(s.get("type")??"")
const o=pathOf(n)
const a=t.attribute("configSource")!==null||isOpaque(t)
if(i!=="file"||!r||a)return[]
return[{file:e,element:t,location:{element:t,path:o,lowerPath:o,isSection:true}}]})}function mailOfSection({mail:[e]},t){if(e===undefined)return null
const{file:n,element:i}=e
const s=effectiveSettings([i])
if(s===null)return null
return{client:"System.Net.Mail",settings:s,login:loginOf(s,t),isOfOneEnvironment:()=>false,inComment:()=>null,at:(e,t)=>{const s=elementNamed(i,attributeOf(e).element)
const r=s?.attribute(e)??startTag(s??i)
return{...at(n,r,t),setting:e}}}}function partsOf(t,n){if(!n.includes("configSource"))return[]
const i=[]
const s=[t]
for(let t=s.pop();t!==undefined;t=s.pop()){const n=e.x(t.attribute("configSource"))
if(n!==null)i.push(n)
for(const e of t.children)s.push(e)}return i}function declareIn(e,t){const n=t.name==="sectionGroup"?"group":"section"
const i=attributesOf(t)
const s=i.get("name")??""
const r=className(i.get("type")??null)
const o=i.get("type")?.includes("System.Configuration.IgnoreSection")===true
const a={kind:n,type:r,attributes:i,ignorable:o,by:"file"}
const l=t.name==="section"||t.name==="sectionGroup"
if(!l||s===""){return{element:t,registered:new Registered(s,e,a),clash:null,first:null}}const c=e.child(s)
const u=c??e.declare(s,a)
const d=u.claim(t)
if(d!==null)return{element:t,registered:u,clash:"again",first:d}
const m=c!==null&&!isCompatible(c.declaration,a)
return{element:t,registered:u,clash:m?"conflict":null,first:null}}function isCompatible(e,t){return e.by!=="machine"||isEquivalent(e,t)}function isEquivalent(e,t){if(e.kind!==t.kind)return false
const n=t.attributes.get("type")
const i=n===undefined||e.type===null||e.type===t.type&&!/Version=(?!4\.0\.0\.0)/i.test(n)
return i&&(t.kind==="group"||hasSameFlags(e,t))}const De=[["allowLocation","true"],["allowDefinition","Everywhere"],["requirePermission",null],["restartOnExternalChanges",null]]
function hasSameFlags(e,t){return De.every(([n,i])=>{const s=e.attributes.get(n)??i
return s===null||s===(t.attributes.get(n)??i??"true")})}function attributesOf(t){return new Map(t.attributes.map(({name:t,raw:n})=>[t,e.v(n).value]))}function className(e){const[t=""]=(e??"").split(",")
return e===null?null:t.slice(t.lastIndexOf(".")+1).trim()}function readSkeleton(e,t){return new Walk(e,t).skeleton()}class Walk{#p
#g=[]
#w=[]
#v=[]
#b=[]
#y=[]
#S=[]
#k=[]
#T=[]
#M=[]
#N
#x=null
constructor(e,t){this.#p=e
this.#N=e.children[0]??null
const n={registered:t,location:null,inLocation:false}
this.#O(e,{holds:"sections",...n})}skeleton(){for(let e=this.#g.at(-1);e!==undefined;e=this.#g.at(-1)){const t=e.nodes[e.next]
e.next+=1
if(t===undefined)this.#g.pop()
else if(t.kind==="element")this.#A(t,e)
else if(t.kind!=="comment")this.#k.push(t)}return{sections:this.#w,groups:this.#v,unknown:this.#b,locations:this.#y,nestedLocations:this.#S,strays:this.#k,configSections:this.#x,misplacedConfigSections:this.#T,declared:this.#M}}#O(e,t){this.#g.push({...t,nodes:e.nodes,next:0})}#A(e,t){if(t.holds==="declarations")this.#P(e,t)
else if(e.name==="configSections")this.#C(e,t)
else if(e.name==="location")this.#D(e,t)
else this.#E(e,t)}#E(e,t){const{location:n,inLocation:i}=t
const s=t.registered.child(e.name)
if(s===null){this.#b.push({element:e,parent:t.registered})}else if(s.declaration.kind==="section"){this.#w.push({element:e,registered:s,location:n,inLocation:i})}else{this.#v.push(e)
this.#O(e,{holds:"sections",registered:s,location:n,inLocation:i})}}#D(e,t){if(e.parent!==this.#p){this.#S.push(e)
return}this.#y.push(e)
const{registered:n}=t
this.#O(e,{holds:"sections",registered:n,location:locationOf(e),inLocation:true})}#C(e,t){if(e===this.#N)this.#x=e
else this.#T.push(e)
if(e.parent===this.#p)this.#O(e,{...t,holds:"declarations"})}#P(e,t){const n=declareIn(t.registered,e)
const{inConflict:i=false}=t
if(!i)this.#M.push(n)
if(e.name==="sectionGroup"){const s=i||n.clash==="conflict"
this.#O(e,{...t,registered:n.registered,inConflict:s})}else{const t=e.nodes.filter(({kind:e})=>e!=="element"&&e!=="comment")
for(const e of t)this.#k.push(e)}}}function locationOf(t){const n=t.attribute("path")
const i=n===null?"":e.v(n.raw).value
return i===""||i==="."?null:{element:t,path:i,lowerPath:i.toLowerCase()}}function webConfig(e,t,n=new Map){return{file:e,sections:mailSections(e.document),companion:t,umbraco:n}}function configSourceOf(t){const n=mailSections(t.document).smtp[0]?.attribute("configSource")??null
return n===null?null:e.v(n.raw).value}function smtpOf(e){const{file:t,sections:n,companion:i}=e
const[s]=n.smtp
if(s===undefined)return null
if(i===null)return{file:t,element:s}
if(i.status!=="read")return null
return{file:i.file,element:i.file.document.root}}const Ee={sections:[],groups:[],unknown:[],locations:[],nestedLocations:[],strays:[],configSections:null,misplacedConfigSections:[],declared:[]}
function readConfiguration(e,t){const{root:n}=e.file.document
const i=n.name==="configuration"?readSkeleton(n,registry(t)):Ee
const s=mailOf(e,i)
return{...e,skeleton:i,mail:s,mailElements:mailElementsIn(s),aspNetCore:aspNetCoreOf(i)}}function hasAspNetCore(e){return e.file.source.text.includes("aspNetCore")&&readConfiguration(e,[]).aspNetCore!==null}function mailOf(e,t){const n=smtpOf(e)
const i=n?.element.name==="smtp"?[{...n,location:null}]:[]
const s=t.sections.filter(({location:e,element:t,registered:n})=>e!==null&&t.name==="smtp"&&t.attribute("configSource")===null&&pathOf(n)==="system.net/mailSettings/smtp").map(({element:t,location:n})=>({file:e.file,element:t,location:n}))
return[...i,...s]}function aspNetCoreOf({sections:e}){const t=e.filter(({element:e})=>e.name==="system.webServer")
const[n=null]=childrenNamed(t.map(({element:e})=>e),"aspNetCore")
return n}function isWebConfigFile({path:e}){return e.slice(e.lastIndexOf("/")+1).toLowerCase()==="web.config"}function valueOf(t,n){return e.x(t.attribute(n))}function*commentsIn(e){const t=[...e].reverse()
for(let e=t.pop();e!==undefined;e=t.pop()){if(e.kind==="element")for(const n of[...e.nodes].reverse())t.push(n)
else if(e.kind==="comment")yield e}}function commentedSmtp({file:e}){const t=startIn(e.document.nodes,e.source.text)
if(t===null)return null
return related("An <smtp> in a comment",e,{start:t,end:t+"<smtp".length})}function startIn(e,t){for(const{start:n,end:i}of commentsIn(e)){const e=t.slice(n,i).search(/<smtp[\s/>]/)
if(e>=0)return n+e}return null}function nameRewrite(e,t,n){const i=sameLetters(t.name,n)
return i===null||e.attribute(i)!==null?{}:{rewrite:{span:attributeName(t),after:i}}}function valueRewrite(t,n){const i=sameLetters((e.x(t)??"").trim(),n)
return i===null?{}:{rewrite:{span:valueSpan(t),after:i}}}function otherValue(e,t){return{rewrite:{span:valueSpan(e),after:t}}}function withoutAttribute(e,{start:t,end:n}){let i=t
while(/[ \t]/.test(e.charAt(i-1)))i-=1
return{rewrite:{span:{start:i,end:n},after:""}}}function valueSpan({valueStart:e,valueEnd:t}){return{start:e,end:t}}function sameLetters(e,t){const n=e.toLowerCase()
return t.find(e=>e.toLowerCase()===n)??null}function siteMail(e,t){if(e.aspNetCore!==null)return null
const n=effectiveOf(e)
if(n===null)return null
return{client:"System.Net.Mail",settings:n,login:loginOf(n,t),isOfOneEnvironment:()=>false,inComment:()=>commentedSmtp(e),at:(t,{instead:n,...i})=>{const{file:s,span:r}=spotOf(e,t)
const o=n===undefined?null:writtenIn(e,t)
const a=o===null?{}:otherValue(o,n??"")
return{...at(s,r,i),setting:t,...a}}}}function effectiveOf(e){const t=smtpOf(e)
if(t===null&&e.companion!==null)return null
if(t!==null&&isOpaque(t.element))return null
return effectiveSettings(t===null?[]:[t.element])}function writtenIn(e,t){const n=smtpOf(e)
const i=n===null?null:elementNamed(n.element,attributeOf(t).element)
return i?.attribute(t)??null}function spotOf(e,t){const n=smtpOf(e)
if(n===null){const{sections:t,file:n}=e
const[i=n.document.root]=[...t.mailSettings,...t.systemNet]
return{file:n,span:startTag(i)}}const i=elementNamed(n.element,attributeOf(t).element)
return{file:n.file,span:i?.attribute(t)??startTag(i??n.element)}}const Ie="Set Umbraco:CMS:Global:Smtp in the appsettings.json beside this file, and the password as a secret of the Cloud environment: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD."
const $e={id:"inject/asp-net-core",level:"runtime",severity:"error",words:[],check:({aspNetCore:e,file:t},{mode:n})=>e===null||n==="check"?[]:[at(t,startTag(e),{message:"This web.config has <aspNetCore>: it belongs to Umbraco 9 or later, which ignores <system.net> and reads its SMTP settings from appsettings.json.",hint:`${Ie} Take this file out of \`files\`.`})]}
const Le={id:"asp-net-core/mail-settings",level:"runtime",severity:"warning",words:[],check:({aspNetCore:e,file:t,skeleton:n},{mode:i})=>{const s=n.groups.find(({name:e})=>e==="mailSettings")
if(e===null||s===undefined||i==="inject")return[]
return[at(t,startTag(s.parent??s),{message:"Nobody reads the <mailSettings> in it: this web.config belongs to Umbraco 9 or later, which reads its SMTP settings from appsettings.json.",hint:`${Ie} Then delete <mailSettings>.`,related:[related("<aspNetCore>",t,startTag(e))]})]}}
const Fe={id:"asp-net-core/elsewhere",level:"advice",severity:"notice",words:[],check:({aspNetCore:e,file:t,skeleton:n},{mode:i})=>{const s=n.groups.some(({name:e})=>e==="mailSettings")
if(e===null||s||i==="inject")return[]
return[at(t,startTag(e),{message:"This web.config belongs to Umbraco 9 or later, which reads its SMTP settings from appsettings.json, and none from here.",hint:Ie})]}}
const Re=[Le,Fe]
const Be=[$e,...Re]
const We={id:"config-sections/place",level:"file",severity:"error",words:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],check:({file:e,skeleton:t})=>t.misplacedConfigSections.map(n=>at(e,startTag(n),{message:t.configSections===null?"<configSections> is not the first element of <configuration>.":"A second <configSections> stands here.",hint:"Keep one <configSections>, as the first element in <configuration>; comments may stand before it.",related:t.configSections===null?[]:[related("The first one",e,startTag(t.configSections))]}))}
const je=["section","sectionGroup","clear","remove"]
const ze={id:"config-sections/element",level:"file",severity:"error",words:["Unrecognized element."],check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const{name:n}=t.element
const i=je.includes(n)?n==="sectionGroup"?[]:t.element.children:[t.element]
return i.map(t=>at(e,nameSpan(t),{message:"<{name}> has no meaning here.",hint:childHint(t),names:{name:t.name}}))})}
function childHint({name:t}){return e.y(t,je,{show:e=>`<${e}>`,otherwise:"delete it"})??"Delete it; <configSections> contains <section> and <sectionGroup>."}const Ue={configSections:[],clear:[],remove:["name"],sectionGroup:["name","type"],section:["name","type","allowLocation","allowDefinition","allowExeDefinition","restartOnExternalChanges","requirePermission","overrideModeDefault"]}
function attributesFor({name:e}){return Object.hasOwn(Ue,e)?Ue[e]??null:null}const Ge={id:"config-sections/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:({file:e,skeleton:t})=>{const n=t.configSections===null?[]:[t.configSections]
const i=[...n,...t.declared.map(e=>e.element)]
return i.flatMap(t=>{const n=attributesFor(t)
if(n===null)return[]
return t.attributes.filter(({name:e})=>!n.includes(e)).map(i=>at(e,attributeName(i),{message:'<{owner}> has no attribute "{name}".',hint:attributeHint(i.name,n),names:{name:i.name,owner:t.name},...nameRewrite(t,i,n)}))})}}
function attributeHint(t,n){return e.y(t,n,{show:e=>e,otherwise:"delete it"})??"Delete it."}const qe="The '{attribute}' attribute must be specified on the '{owner}' tag."
const He="The 'type' attribute cannot be an empty string."
const _e={id:"config-sections/missing-attribute",level:"file",severity:"error",words:[qe,He],check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const n=t.element
return(attributesFor(n)??[]).flatMap(t=>{const i=missingWords(n,t)
if(i===null)return[]
return[at(e,n.attribute(t)??startTag(n),{message:'<{owner}> needs the attribute "{attribute}", with a value.',hint:"Add it, or delete the element.",names:{owner:n.name,attribute:t},words:i})]})})}
function missingWords(e,t){const n=valueOf(e,t)
if(t==="type"&&n==="")return He
return n===null&&requiredOf(e).includes(t)?qe:null}function requiredOf({name:e}){if(e==="section")return["name","type"]
return e==="sectionGroup"||e==="remove"?["name"]:[]}const Ve="The property '{name}' must have value 'true' or 'false'."
const Ke=[["allowLocation",["true","false"],Ve],["restartOnExternalChanges",["true","false"],Ve],["requirePermission",["true","false"],Ve],["allowDefinition",["Everywhere","MachineOnly","MachineToWebRoot","MachineToApplication"],"The 'allowDefinition' attribute must be one of the following values: Everywhere, MachineOnly, MachineToWebRoot, MachineToApplication."],["allowExeDefinition",["MachineOnly","MachineToApplication","MachineToRoamingUser","MachineToLocalUser"],"The 'allowExeDefinition' attribute must be one of the following values: MachineOnly, MachineToApplication, MachineToRoamingUser, MachineToLocalUser."],["overrideModeDefault",["Inherit","Allow","Deny"],"The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."]]
const Ye={id:"config-sections/value",level:"file",severity:"error",words:[...new Set(Ke.map(([,,e])=>e))],check:({file:e,skeleton:t})=>t.declared.filter(e=>e.element.name==="section").flatMap(t=>Ke.flatMap(([n,i,s])=>{const r=t.element.attribute(n)
const o=valueOf(t.element,n)
if(r===null||o===null||i.includes(o))return[]
return[at(e,r,{message:'"{name}" has none of the values that .NET takes.',hint:`Write one of ${i.join(", ")}, in exactly this letter case.`,names:{name:n},words:s,...valueRewrite(r,i)})]}))}
const Ze=[We,ze,Ge,_e,Ye]
const Xe=/(?:[ \t\r\n]|&#x0*(?:9|[aA]|[dD]|20);)+/y
const Je=/^&#(?:0*(?:9|10|13|32)|x0*(?:9|[aA]|[dD]|20));$/
function isSpaceOutside(e,{kind:t,start:n,end:i}){return t==="reference"&&whiteSpaceAt(e,n).end===i}function isSpaceInside(e,{kind:t,start:n,end:i}){return t==="reference"&&Je.test(e.slice(n,i))}function whiteSpaceAt(e,t){Xe.lastIndex=t
return{start:t,end:Xe.test(e)?Xe.lastIndex:t}}function xmlSpaceOf(t){const n=t.attribute("xml:space")
const i=e.x(n)
if(n===null||i===null)return null
const[,s]=/^[ \t\r\n]*(preserve|default)[ \t\r\n]*$/.exec(i)??[]
if(s==="preserve"||s==="default")return{attribute:n,means:s}
return{attribute:n,means:"nothing"}}function usesOf({skeleton:e}){return e.sections.flatMap(e=>{const t=e.element.attribute("configSource")
const n=valueOf(e.element,"configSource")
return t===null||n===null?[]:[{use:e,attribute:t,path:n}]})}const Qe={id:"config-source/content",level:"file",severity:"error",words:["A section using 'configSource' may contain no other attributes or elements."],check:e=>usesOf(e).flatMap(({use:{element:t,location:n}})=>{const i=t.attributes.find(({name:e})=>e!=="configSource")
const s=t.nodes.find(t=>t.kind!=="comment"&&!isSpaceOutside(e.file.source.text,t))
const r=i===undefined?s:attributeName(i)
if(r===undefined)return[]
return[at(e.file,r,{message:"<{name}> has configSource, so it must be empty, without another attribute: its whole content is in the other file.",hint:"Move this into the file that configSource names, or delete configSource.",names:{name:t.name},location:n})]})}
const et="The configSource attribute must be a relative physical path."
const tt="The configSource attribute must be a relative physical path, so the '/' character is not allowed."
const nt="The configSource attribute is invalid.: The configSource '\u2026' is invalid. It must refer to a file in the same directory or in a subdirectory as the configuration file."
const it={id:"config-source/path",level:"file",severity:"error",words:[et,tt,nt],check:e=>usesOf(e).flatMap(({use:{location:t},attribute:n,path:i})=>{const s=pathFault$1(i)
if(s===null)return[]
return[at(e.file,n,{message:"The path in configSource is not one that .NET takes.",hint:'Name a file in the same folder or below, with "\\" between the folders: configSource="config\\smtp.config".',words:s,location:t})]})}
function pathFault$1(e){if(e===""||trim(e)!==e)return et
if(e.includes("/"))return tt
if(/^(?:\\|[A-Za-z]:)/.test(e))return et
return segments(e)===null?nt:null}function segments(e){const t=[]
for(const n of e.toLowerCase().split("\\")){if(n===".."&&t.pop()===undefined)return null
if(n!==".."&&n!=="."&&n!=="")t.push(n)}return t}const st={id:"config-source/shared",level:"file",severity:"error",words:["The configSource file '\u2026' can only be used by one type of section, and may not be the same as the configuration file."],check:e=>{const t=new Map([[fileName(e),null]])
return usesOf(e).flatMap(n=>{const{registered:i,location:s}=n.use
if(pathFault$1(n.path)!==null)return[]
const r=segments(n.path)?.join("\\")??""
const o=t.get(r)
if(o===undefined)t.set(r,n)
if(o===undefined||o?.use.registered===i)return[]
return[at(e.file,n.attribute,{message:o===null?"configSource names this file itself.":"configSource names a file that another section, <{owner}>, names too.",hint:"Give each section a file of its own.",names:{owner:o?.use.registered.name??""},location:s,related:o===null?[]:[related("The other one",e.file,o.attribute)]})]})}}
function fileName({file:e}){return e.path.slice(e.path.lastIndexOf("/")+1).toLowerCase()}const rt={id:"config-source/missing",level:"section",severity:"error",words:["Unable to open configSource file '\u2026'."],check:({file:t,sections:n,companion:i})=>{const s=n.smtp[0]?.attribute("configSource")??null
if(s===null||i?.status!=="absent")return[]
if(pathFault$1(e.v(s.raw).value)!==null)return[]
return[at(t,s,{message:'The file that <smtp configSource="\u2026"> names cannot be used: {reason}.',hint:'Commit the file itself, correct the path (relative, with "\\"), or create the file in a step before this one.',names:{reason:i.reason}})]}}
const ot={id:"config-source/root",level:"section",severity:"error",words:["The format of a configSource file must be an element containing the name of the section."],check:({companion:e})=>{if(e?.status!=="read"||e.file.document.root.name==="smtp")return[]
return[at(e.file,nameSpan(e.file.document.root),{message:'The root of this file is <{name}>, but <smtp configSource="\u2026"> names the file.',hint:"Write only the <smtp> element into the file.",names:{name:e.file.document.root.name}})]}}
const lt="Unrecognized element."
const[ct=""]=ot.words
const ut={id:"config-source/instruction",level:"section",severity:"error",words:[lt,ct],check:({companion:e})=>{if(e?.status!=="read")return[]
const{file:t}=e
return t.document.nodes.filter(({kind:e})=>e==="instruction").map(e=>at(t,e,{message:"A processing instruction stands beside the root of this file.",hint:"Delete it; comments are fine.",words:e.start<t.document.root.start?lt:ct}))}}
const dt=[Qe,it,st,rt,ot,ut]
const mt={id:"content/stray",level:"file",severity:"error",words:["Unrecognized element."],check:({file:e,skeleton:t})=>{if(e.document.root.name!=="configuration")return[]
const{text:n}=e.source
const i=e.document.nodes.filter(({kind:e})=>e==="instruction")
const s=t.strays.filter(e=>!isSpaceOutside(n,e))
return[...i,...s].map(t=>at(e,withoutSpace(n,t),{message:"Something stands here that is neither an element nor a comment: text, CDATA, a reference, an invisible character or a processing instruction.",hint:"Delete it, or put it into a comment: \x3c!-- \u2026 --\x3e."}))}}
const ft={id:"content/preserved-space",level:"file",severity:"error",words:["Unrecognized element."],check:e=>{if(!e.file.source.text.includes("xml:space"))return[]
const t=preservingGroups(e)
const n=new Set
return e.skeleton.sections.flatMap(i=>{const s=i.element.parent===null?null:t.get(i.element.parent)
if(!s||n.has(s))return[]
const r=spaceAfter(e,i,s)
if(r.length>0)n.add(s)
return r})}}
function spaceAfter({file:e},{element:t},n){const i=whiteSpaceAt(e.source.text,t.end)
if(i.start===i.end)return[]
return[at(e,i,{message:'White space stands directly after <{name}>, and xml:space="preserve" makes it text.',hint:"Delete the attribute xml:space.",names:{name:t.name},related:[related("The attribute",e,n)]})]}function preservingGroups({skeleton:e}){const t=new Map
for(const n of e.groups){const e=xmlSpaceOf(n)
const i=n.parent===null?undefined:t.get(n.parent)
const s=e===null?i:e.attribute
if(s===undefined||e!==null&&e.means!=="preserve")continue
t.set(n,s)}return t}const ht=[mt,ft]
const pt=["section","sectionGroup","remove"]
const gt="Section names beginning with config are reserved."
const wt="The section name 'location' is reserved for <location> sections."
const vt="The section 'configProtectedData' is a built-in section.  It cannot be declared by the user."
const bt="Invalid format for a section or section group name"
const yt="The '\u2026' character, hexadecimal value \u2026, cannot be included in a name."
const St={id:"config-sections/name",level:"file",severity:"error",words:[gt,wt,vt,bt,yt],check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const n=t.element
const i=pt.includes(n.name)?n.attribute("name"):null
const s=nameFault(valueOf(n,"name")??"")
if(i===null||s===null)return[]
return[at(e,i,{message:"A section or group cannot have this name.",hint:'Choose a name of letters and digits that does not begin with "config".',words:s})]})}
function nameFault(t){if(t==="")return bt
const n=e.z(t.codePointAt(0)??0)&&e.n(t,0)===t.length
if(!n)return yt
if(t==="configProtectedData")return vt
if(t.startsWith("config")&&t!=="configBuilders")return gt
return t==="location"?wt:null}const kt={id:"config-sections/duplicate",level:"file",severity:"error",words:["Section or group name '{name}' is already defined. This can not be defined multiple times."],check:({file:e,skeleton:t})=>t.declared.flatMap(({element:t,clash:n,first:i})=>{if(n!=="again"||i===null)return[]
return[at(e,nameOf(t),{message:'"{name}" is declared a second time.',hint:"Keep one declaration. Sections of one group go into one <sectionGroup>.",names:{name:valueOf(t,"name")??""},related:[related("The first one",e,nameOf(i))]})]})}
const Tt={id:"config-sections/redeclared",level:"file",severity:"error",words:["Section or group name '{name}' is already defined. Updates to this may only occur at the configuration level where it is defined."],check:({file:e,skeleton:t})=>t.declared.filter(({clash:e})=>e==="conflict").map(t=>{const{element:n}=t
const i=pathForIis(t)
return at(e,nameOf(n),{message:`machine.config of .NET Framework 4 declares "{name}" already, and differently.${i===null?"":Mt}`,hint:n.name==="sectionGroup"?"Delete this <sectionGroup> and all that is in it: every site knows these sections without it.":"Delete this declaration: every site knows the section without it.",names:{name:valueOf(n,"name")??"",path:i??""}})})}
const Mt=" IIS answers each request with HTTP error 500.19: \"There is a duplicate '{path}' section defined\"."
function pathForIis({element:e,registered:t}){const n=[{element:e,registered:t}]
for(let e=n.pop();e!==undefined;e=n.pop()){if(e.element.name==="section"&&isDeclaredForIis(e.registered)){return pathOf(e.registered)}for(const t of e.element.children.toReversed()){const i=e.registered.child(valueOf(t,"name")??"")
if(i!==null)n.push({element:t,registered:i})}}return null}function isDeclaredForIis(e){return e.declaration.by==="machine"||pathOf(e).startsWith("system.webServer/")}function nameOf(e){return e.attribute("name")??startTag(e)}const Nt=[St,kt,Tt]
const xt=/[^\0-\x7f]/
function*namesBeyondAscii({text:t,nodes:n}){if(!xt.test(t))return
for(const i of inOrder(n)){const{kind:n,start:s}=i
if(n==="instruction")yield nameAt(t,s+2)
if(n==="doctype")yield nameAt(t,e.s(t,s+9))
if(n!=="element"||!xt.test(t.slice(s,i.startTagEnd)))continue
yield{start:s+1,end:i.nameEnd}
for(const e of i.attributes){yield{start:e.start,end:e.nameEnd}}}}function*inOrder(e){const t=[e.values()]
for(let e=t.at(-1);e!==undefined;e=t.at(-1)){const{done:n,value:i}=e.next()
if(n===true)t.pop()
else{yield i
if(i.kind==="element")t.push(i.nodes.values())}}}function nameAt(t,n){return{start:n,end:e.n(t,n)}}const Ot=`\n  c0-d6 d8-f6 f8-131 134-13e 141-148 14a-17e 180-1c3 1cd-1f0 1f4-1f5 1fa-217 250-2a8 2bb-2c1 386\n  388-38a 38c 38e-3a1 3a3-3ce 3d0-3d6 3da 3dc 3de 3e0 3e2-3f3 401-40c 40e-44f 451-45c 45e-481\n  490-4c4 4c7-4c8 4cb-4cc 4d0-4eb 4ee-4f5 4f8-4f9 531-556 559 561-586 5d0-5ea 5f0-5f2 621-63a\n  641-64a 671-6b7 6ba-6be 6c0-6ce 6d0-6d3 6d5 6e5-6e6 905-939 93d 958-961 985-98c 98f-990 993-9a8\n  9aa-9b0 9b2 9b6-9b9 9dc-9dd 9df-9e1 9f0-9f1 a05-a0a a0f-a10 a13-a28 a2a-a30 a32-a33 a35-a36\n  a38-a39 a59-a5c a5e a72-a74 a85-a8b a8d a8f-a91 a93-aa8 aaa-ab0 ab2-ab3 ab5-ab9 abd ae0 b05-b0c\n  b0f-b10 b13-b28 b2a-b30 b32-b33 b36-b39 b3d b5c-b5d b5f-b61 b85-b8a b8e-b90 b92-b95 b99-b9a b9c\n  b9e-b9f ba3-ba4 ba8-baa bae-bb5 bb7-bb9 c05-c0c c0e-c10 c12-c28 c2a-c33 c35-c39 c60-c61 c85-c8c\n  c8e-c90 c92-ca8 caa-cb3 cb5-cb9 cde ce0-ce1 d05-d0c d0e-d10 d12-d28 d2a-d39 d60-d61 e01-e2e e30\n  e32-e33 e40-e45 e81-e82 e84 e87-e88 e8a e8d e94-e97 e99-e9f ea1-ea3 ea5 ea7 eaa-eab ead-eae eb0\n  eb2-eb3 ebd ec0-ec4 f40-f47 f49-f69 10a0-10c5 10d0-10f6 1100 1102-1103 1105-1107 1109 110b-110c\n  110e-1112 113c 113e 1140 114c 114e 1150 1154-1155 1159 115f-1161 1163 1165 1167 1169 116d-116e\n  1172-1173 1175 119e 11a8 11ab 11ae-11af 11b7-11b8 11ba 11bc-11c2 11eb 11f0 11f9 1e00-1e9b\n  1ea0-1ef9 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4\n  1fb6-1fbc 1fbe 1fc2-1fc4 1fc6-1fcc 1fd0-1fd3 1fd6-1fdb 1fe0-1fec 1ff2-1ff4 1ff6-1ffc 2126\n  212a-212b 212e 2180-2182 3007 3021-3029 3041-3094 30a1-30fa 3105-312c 4e00-9fa5 ac00-d7a3\n`
const At=`\n  b7 2d0-2d1 300-345 360-361 387 483-486 591-5a1 5a3-5b9 5bb-5bd 5bf 5c1-5c2 5c4 640 64b-652\n  660-669 670 6d6-6e4 6e7-6e8 6ea-6ed 6f0-6f9 901-903 93c 93e-94d 951-954 962-963 966-96f 981-983\n  9bc 9be-9c4 9c7-9c8 9cb-9cd 9d7 9e2-9e3 9e6-9ef a02 a3c a3e-a42 a47-a48 a4b-a4d a66-a71 a81-a83\n  abc abe-ac5 ac7-ac9 acb-acd ae6-aef b01-b03 b3c b3e-b43 b47-b48 b4b-b4d b56-b57 b66-b6f b82-b83\n  bbe-bc2 bc6-bc8 bca-bcd bd7 be7-bef c01-c03 c3e-c44 c46-c48 c4a-c4d c55-c56 c66-c6f c82-c83\n  cbe-cc4 cc6-cc8 cca-ccd cd5-cd6 ce6-cef d02-d03 d3e-d43 d46-d48 d4a-d4d d57 d66-d6f e31 e34-e3a\n  e46-e4e e50-e59 eb1 eb4-eb9 ebb-ebc ec6 ec8-ecd ed0-ed9 f18-f19 f20-f29 f35 f37 f39 f3e-f3f\n  f71-f84 f86-f8b f90-f95 f97 f99-fad fb1-fb7 fb9 20d0-20dc 20e1 3005 302a-302f 3031-3035\n  3099-309a 309d-309e 30fc-30fe\n`
function refusedNameCharacter(e){const{text:t}=e
for(const{start:n,end:i}of namesBeyondAscii(e)){const e=nameEnd(t,n)
if(e<i)return refused$1(t,e,n)}return null}function refused$1(t,n,i){const s=t.codePointAt(n)??0
return{span:{start:n,end:n+(s>65535?2:1)},code:e.A(s),begins:n===i||t.charAt(n-1)===":"}}function nameEnd(e,t){Pt??=namePattern()
let n=t
for(let i=t;i!==null;){Pt.lastIndex=i
n=Pt.test(e)?Pt.lastIndex:i
i=n>i&&e.charAt(n)===":"?n+1:null}return n}let Pt=null
function namePattern(){const e=`A-Za-z_${classOf(Ot)}`
return new RegExp(`[${e}][${e}0-9.${classOf(At)}-]*`,"y")}function classOf(e){return e.replaceAll(/[0-9a-f]+/g,e=>`\\u${e.padStart(4,"0")}`).replaceAll(/\s+/g,"")}const Ct={id:"declaration/version",level:"file",severity:"error",words:["Version number '{version}' is invalid."],check:({file:t})=>{const{text:n}=t.source
const i=e.B(n)
const s=i===null?"1.0":n.slice(i.start,i.end)
if(i===null||s==="1.0")return[]
return[at(t,i,{message:"The XML declaration names version {version}.",hint:'Write version="1.0".',names:{version:s}})]}}
const Dt={id:"document/doctype",level:"runtime",severity:"warning",words:[],check:({file:e})=>{const{doctype:t}=e.document
if(t===null)return[]
return[at(e,{start:t.start,end:t.start+9},{message:"The file has a DOCTYPE. .NET Framework loads the file, but takes references to entities literally and ignores default attributes; IIS and other readers may not.",hint:"Delete the DOCTYPE, and write values themselves in place of its entities."})]}}
const Et=250*1024
const It={id:"source/larger-than-iis-reads",level:"runtime",severity:"warning",words:[],check:({file:e})=>{if(!isWebConfigFile(e)||e.bytes.length<=Et)return[]
return[at(e,{start:0,end:0},{message:"The file is larger than 250 KB, the most that IIS reads of a web.config: every request ends with HTTP error 500.19.",hint:"Move sections into files of their own with configSource, or delete what is not needed."})]}}
const $t={id:"document/name-character",level:"file",severity:"error",words:["Name cannot begin with the '\u2026' character, hexadecimal value 0x\u2026.","The '\u2026' character, hexadecimal value 0x\u2026, cannot be included in a name."],check:({file:e})=>{const t=refusedNameCharacter(e.document)
if(t===null)return[]
const{span:n,code:i,begins:s}=t
const[r="",o=""]=$t.words
return[at(e,n,{message:"A name contains the character {code}, which .NET does not take as a part of a name.",hint:"Delete the character, even if it cannot be seen, or use another name.",words:s?r:o,names:{code:i}})]}}
const Lt={id:"root/name",level:"file",severity:"error",words:["Configuration file web.config does not have root <configuration> tag"],check:({file:e})=>{const{root:t}=e.document
if(t.name==="configuration")return[]
return[at(e,nameSpan(t),{message:"The root element is <{name}>, not <configuration>.",hint:t.name==="smtp"?"Name the web.config whose configSource leads here in `files`, in place of this file.":"Name the root <configuration>, in lower case and without a prefix, or take the file out of `files`.",names:{name:t.name}})]}}
const Ft="http://schemas.microsoft.com/.NetConfiguration/v2.0"
const Rt={id:"root/namespace",level:"file",severity:"error",words:[`Namespace of '\u2026' on configuration element is invalid, only '${Ft}' is valid.`],check:({file:e})=>{const{root:t}=e.document
const n=t.attribute("xmlns")
if(t.name!=="configuration"||n===null)return[]
if(valueOf(t,"xmlns")===Ft)return[]
return[at(e,n,{message:"The root element declares a namespace that .NET does not know.",hint:"Delete the xmlns attribute: <configuration> needs none."})]}}
const Bt={id:"root/v2-namespace",level:"runtime",severity:"warning",words:[],check:({file:e})=>{const{root:t}=e.document
const n=t.attribute("xmlns")
if(n===null||valueOf(t,"xmlns")!==Ft)return[]
return[at(e,n,{message:"The root element declares the namespace of .NET 2.0. ASP.NET takes it, but the CLR then ignores <runtime><assemblyBinding>, and transforms without that namespace match nothing.",hint:"Delete the xmlns attribute."})]}}
const Wt={id:"root/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:({file:e})=>{const{root:t}=e.document
if(t.name!=="configuration")return[]
return t.attributes.filter(({name:e})=>e!=="xmlns").map(t=>at(e,attributeName(t),{message:'<configuration> does not take the attribute "{name}".',hint:t.name==="xmlns:xdt"?"Delete it, with every xdt:\u2026 attribute below: they belong in a transform file.":"Delete it.",names:{name:t.name},...leftOver(e.source.text,t)}))}}
function leftOver(e,t){const n=e.includes("xdt:",t.end)||e.lastIndexOf("xdt:",t.start)>0
return t.name!=="xmlns:xdt"||n?{}:withoutAttribute(e,t)}const jt=[Ct,$t,Lt,Rt,Wt]
const zt=[It,Dt,Bt]
const Ut={id:"inject/entity-reference",level:"runtime",severity:"error",words:[],check:(t,{settings:n})=>{const i=smtpOf(t)
if(i===null)return[]
const{file:s,element:r}=i
return wantedAttributes(n,r).flatMap(({attribute:t})=>{const n=elementNamed(r,t.element)?.attribute(t.name)
if(!n||!e.v(n.raw).hasEntityReference)return[]
return[at(s,n,{message:`The value of ${t.name} contains a reference to an entity of the DOCTYPE, which .NET Framework takes literally and other readers replace.`,hint:"Write the value itself in place of the reference, or leave it empty; this action then fills it in."})]})}}
const Gt=[Ut]
const qt={id:"inject/mail-kit-option",level:"runtime",severity:"error",words:[],check:({file:e},{settings:t})=>t.secureSocketOptions===undefined?[]:[at(e,nameSpan(e.document.root),{message:'A web.config does not have a setting for the input "secure-socket-options", which Umbraco 9 and later read.',hint:'Use the input "enable-ssl": true means STARTTLS here.'})]}
const Ht=[qt]
const _t={id:"tls/old-protocols",level:"runtime",severity:"warning",words:[],check:(t,n)=>{const i=siteMail(t,n)
if(!i?.settings.enableSsl||i.settings.deliveryMethod!=="Network")return[]
const s=t.skeleton.sections.find(({registered:e,location:t})=>t===null&&pathOf(e)==="system.web/httpRuntime")
if(s===undefined)return[i.at("enableSsl",Vt)]
const r=s.element.attribute("targetFramework")
const o=/^(?:4\.(?:[6-9]|\d\d)|[5-9])/.test(e.x(r)?.trim()??"")
return o?[]:[at(t.file,r??startTag(s.element),Vt)]}}
const Vt={message:"The site asks for TLS, but its <httpRuntime targetFramework> is missing or below 4.6: unless the registry of the server says otherwise, it offers TLS 1.0 at most, which providers refuse.",hint:'Set <httpRuntime targetFramework="4.7.2"> in <system.web>, and test the site: other defaults change with it.'}
const Kt=[_t]
const Yt="system.webServer"
const Zt=new Set(["","/security","/security/authentication","/tracing","/rewrite","/webdav"].map(e=>`${Yt}${e}`))
const Xt=["applicationInitialization","asp","aspNetCore","caching","cgi","cors","defaultDocument","directoryBrowse","fastCgi","globalModules","handlers","httpCompression","httpErrors","httpLogging","httpPlatform","httpProtocol","httpRedirect","httpTracing","iisnode","isapiFilters","modules","odbcLogging","rewrite","security","serverRuntime","serverSideInclude","staticContent","tracing","urlCompression","validation","webdav","webSocket"]
const Jt={id:"iis/duplicate-section",level:"runtime",severity:"warning",words:["Config section '{path}' already defined. Sections must only appear once per config file. See the help topic <location> for exceptions"],lead:"IIS answers with HTTP error 500.19",check:e=>{if(!isWebConfigFile(e.file))return[]
const t=new Map
return sectionsForIis(e).flatMap(({element:n,path:i,location:s})=>{const r=`${s?.lowerPath??""} ${i}`
const o=t.get(r)
if(o===undefined){t.set(r,n)
return[]}return[at(e.file,startTag(n),{message:s===null?"<{name}> appears a second time in <system.webServer>.":'<{name}> appears a second time in the <system.webServer> of "{location}".',hint:"Keep one <{name}>, and move into it what the other one contains.",names:{name:n.name,path:i},location:s,related:[related("The first one",e.file,startTag(o))]})]})}}
function sectionsForIis({skeleton:e}){return e.sections.filter(({element:e})=>e.name===Yt).flatMap(({element:e,location:t})=>sectionsIn({element:e,path:e.name,location:t}))}function sectionsIn(e){if(!Zt.has(e.path))return[e]
return e.element.children.flatMap(t=>sectionsIn({...e,element:t,path:`${e.path}/${t.name}`}))}const Qt=[Jt]
const en={id:"location/nested",level:"file",severity:"error",words:["<location> sections are allowed only within <configuration> sections."],check:({file:e,skeleton:t})=>t.nestedLocations.map(t=>at(e,startTag(t),{message:"<location> stands in another element than <configuration>.",hint:"Move it up, directly into <configuration>, with all groups and sections inside of it."}))}
const tn=["path","allowOverride","overrideMode","inheritInChildApplications"]
const nn={id:"location/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:({file:e,skeleton:t})=>t.locations.flatMap(t=>t.attributes.filter(({name:e})=>!tn.includes(e)).map(n=>at(e,attributeName(n),{message:'<location> has no attribute "{name}".',hint:hintFor$3(n.name),names:{name:n.name},...nameRewrite(t,n,tn)})))}
function hintFor$3(e){const t=tn.find(t=>t.toLowerCase()===e.toLowerCase())
return t===undefined?`Delete it; <location> takes ${tn.join(", ")}.`:`Write ${t}.`}const sn={id:"location/boolean",level:"file",severity:"error",words:["The property '{name}' must have value 'true' or 'false'."],check:e=>["allowOverride","inheritInChildApplications"].flatMap(t=>refusedValues(e,t,e=>e==="true"||e==="false").map(({file:e,found:n})=>at(e,n,{message:'"{name}" of <location> is neither "true" nor "false".',hint:"Write true or false, in lower case and without white space.",names:{name:t},...valueRewrite(n,["true","false"])})))}
const rn={id:"location/override-mode",level:"file",severity:"error",words:["The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."],check:e=>refusedValues(e,"overrideMode",e=>/^(?:Inherit|Allow|Deny)$/.test(e)).map(({file:e,found:t})=>at(e,t,{message:'"overrideMode" of <location> is none of Inherit, Allow and Deny.',hint:'Write Inherit, Allow or Deny, in exactly this letter case. (.NET\'s message says "Inherited", its code wants "Inherit".)',...valueRewrite(t,["Inherit","Allow","Deny"])}))}
const on={id:"location/override-conflict",level:"file",severity:"error",words:["A <location> tag may contain only one of the 'allowOverride' or 'overrideMode' attributes."],check:({file:e,skeleton:t})=>t.locations.flatMap(t=>{const n=[t.attribute("allowOverride"),t.attribute("overrideMode")]
const[i,s]=n.filter(e=>e!==null)
if(i===undefined||s===undefined)return[]
return[at(e,i.start<s.start?s:i,{message:"<location> has both allowOverride and overrideMode.",hint:'Keep one of them: allowOverride="false" says the same as overrideMode="Deny".'})]})}
const an="<location> path attribute must be a relative virtual path.  It cannot start with any of ' ' '.' '/' or '\\'."
const ln=an.replace("start with","end with")
const cn=`<location> path attribute must be a relative virtual path.  It cannot contain any of '?' ':' '\\' '*' '"' '<' '>' or '|'.`
const un={id:"location/path",level:"file",severity:"error",words:[an,ln,cn],check:e=>refusedValues(e,"path",e=>pathFault(e)===null).map(({file:e,found:t,value:n})=>at(e,t,{message:"The path of this <location> is not a relative virtual path.",hint:'Write it relative to the root of the site, with "/" between the folders, as in path="umbraco/plugins". For the site itself, leave path out or write ".".',words:pathFault(n)??an}))}
function pathFault(e){if(e===""||e===".")return null
if(isRefusedAtTheEnds(e.charAt(0)))return an
if(isRefusedAtTheEnds(e.charAt(e.length-1)))return ln
return/[?:\\*"<>|]/.test(e)?cn:null}function isRefusedAtTheEnds(e){return trim(e)===""||"./\\".includes(e)}function refusedValues({file:e,skeleton:t},n,i){return t.locations.flatMap(t=>{const s=t.attribute(n)
const r=valueOf(t,n)
if(s===null||r===null||i(r))return[]
return[{file:e,found:s,value:r}]})}const dn={id:"location/mail-settings",level:"runtime",severity:"warning",words:[],check:({mail:e})=>{const t=e.filter(({location:e})=>e===null).map(({element:e})=>e)
const n=differingFrom(t)
return e.flatMap(({file:e,element:t,location:i})=>{if(i===null||!n(t))return[]
return[at(e,startTag(t),{message:'This <smtp> is for "{path}" only, but the site reads its mail settings once, for all of its parts: which ones it uses depends on where the first mail is sent from.',hint:"Keep one <smtp>, for the whole site.",names:{path:i.path}})]})}}
const mn={id:"location/tilde",level:"runtime",severity:"warning",words:[],check:e=>refusedValues(e,"path",e=>!e.startsWith("~")).map(({file:e,found:t})=>at(e,t,{message:'This <location> is never used: "~" is not expanded in its path, but taken for the name of a folder.',hint:'Write the path relative to the root of the site, without "~/".'}))}
const fn=[en,nn,sn,rn,on,un]
const hn=[dn,mn]
const pn='Replace the section with an unencrypted one without a password: decrypt it on the server (aspnet_regiis -pd "system.net/mailSettings/smtp"), and let this action fill in the settings on deploy.'
const gn={id:"protection/provider-empty",level:"file",severity:"error",words:["The configProtectionProvider attribute cannot be an empty string."],check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{const i=t.attribute("configProtectionProvider")
if(i===null||valueOf(t,i.name)!=="")return[]
return[at(e,i,{message:'"configProtectionProvider" of <{name}> is empty.',hint:"Delete the attribute, or name the provider that encrypted the section.",names:{name:t.name},location:n})]})}
const wn={id:"protection/other-attribute",level:"file",severity:"error",words:["A section using 'configProtectionProvider' may contain no other attributes."],check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{if(t.attribute("configProtectionProvider")===null)return[]
const i=t.attributes.find(({name:e})=>e!=="configProtectionProvider")
if(i===undefined)return[]
return[at(e,attributeName(i),{message:'The encrypted section <{name}> has a second attribute, "{attribute}".',hint:"Delete it: an encrypted section has configProtectionProvider alone.",names:{name:t.name,attribute:i.name},location:n})]})}
const[vn=""]=wn.words
const[bn=""]=gn.words
const yn={id:"protection/config-source",level:"section",severity:"error",words:[vn,bn],check:e=>encryptedSections(e).flatMap(({file:t,element:n})=>{const i=valueOf(n,"configProtectionProvider")===""
if(t===e.file||n.attributes.length===1&&!i)return[]
return[at(t,startTag(n),{message:"This encrypted <smtp> has to have configProtectionProvider alone, with a value.",hint:"Delete the other attributes.",words:i?bn:vn})]})}
const Sn=["RsaProtectedConfigurationProvider","DataProtectionConfigurationProvider"]
const kn={id:"protection/provider-unknown",level:"section",severity:"error",words:["An error occurred loading a configuration file: The protection provider '\u2026' was not found."],check:e=>{const t=addedNames(e,"configProtectedData","providers")
const n=new Set([...Sn,...t].map(e=>e.toLowerCase()))
return encryptedSections(e).flatMap(({file:e,element:t,location:i})=>{const s=t.attribute("configProtectionProvider")
const r=valueOf(t,"configProtectionProvider")?.toLowerCase()??""
if(s===null||r===""||n.has(r))return[]
return[at(e,s,{message:"No protection provider has this name.",hint:`Write ${Sn.join(" or ")}, or declare the provider in <configProtectedData>.`,location:i})]})}}
const Tn={id:"protection/no-data",level:"section",severity:"error",words:["The section is marked as being protected. However, the <EncryptedData> child node was not found in the section's node. Make sure that the section is correctly encrypted."],check:e=>encryptedSections(e).flatMap(({file:e,element:t,location:n})=>{if(childrenNamed([t],"EncryptedData").length>0)return[]
return[at(e,startTag(t),{message:"<smtp> is marked as encrypted, but does not contain <EncryptedData>.",hint:"Delete the attribute configProtectionProvider, or encrypt the section.",location:n})]})}
const Mn={id:"protection/format",level:"section",severity:"error",words:["The section is marked as being protected, but it does not have the correct format. It should contain only the <EncryptedData> child node."],check:e=>encryptedSections(e).flatMap(({file:e,element:t,location:n})=>{const[i]=childrenNamed([t],"EncryptedData")
const s=t.nodes.find(t=>t.kind!=="comment"&&t!==i&&!isSpaceInside(e.source.text,t))
if(i===undefined||s===undefined)return[]
return[at(e,s.kind==="element"?nameSpan(s):s,{message:"Something stands beside the <EncryptedData> of this encrypted section.",hint:"Delete it; comments are fine.",location:n})]})}
function encryptedSections({mail:e}){return e.filter(({element:e})=>e.attribute("configProtectionProvider")!==null)}const Nn={id:"config-builders/empty",level:"file",severity:"error",words:["The configBuilder attribute is invalid."],check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{const i=t.attribute("configBuilders")
if(i===null||valueOf(t,"configBuilders")!=="")return[]
return[at(e,i,{message:'"configBuilders" of <{name}> is empty.',hint:"Delete the attribute, or name a builder.",names:{name:t.name},location:n})]})}
const xn={id:"config-builders/unknown",level:"section",severity:"error",words:["The configuration builder '\u2026' was not found."],check:e=>{const t=new Set(addedNames(e,"configBuilders","builders"))
return e.mail.flatMap(({file:e,element:n,location:i})=>{const s=n.attribute("configBuilders")
const r=valueOf(n,"configBuilders")?.split(",")??[]
const o=r.some(e=>e!==""&&!t.has(e.trim()))
if(s===null||!o)return[]
return[at(e,s,{message:'No configuration builder has the name that "configBuilders" gives.',hint:"Add it to <configBuilders><builders>, or delete the attribute.",location:i})]})}}
function addedNames({skeleton:e},t,n){const i=e.sections.filter(({element:e})=>e.name===t)
const s=childrenNamed(i.map(({element:e})=>e),n)
return childrenNamed(s,"add").flatMap(e=>valueOf(e,"name")??[])}const On={id:"inject/encrypted",level:"runtime",severity:"error",words:[],check:({mail:e})=>e.flatMap(({file:e,element:t,location:n})=>{const i=t.attribute("configProtectionProvider")
if(i===null||n!==null)return[]
return[at(e,i,{message:"The <smtp> section is encrypted (configProtectionProvider), so nothing can be injected into it without the key of the server.",hint:pn})]})}
const An=[gn,wn,yn,kn,Tn,Mn,Nn,xn]
const Pn=[On]
const Cn={id:"sections/duplicate",level:"file",severity:"error",words:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],check:({file:e,skeleton:t})=>{const n=new Map
return t.sections.flatMap(t=>{const i=n.get(t.registered)??new Map
n.set(t.registered,i)
const s=t.location?.lowerPath??""
const r=i.get(s)
if(r===undefined)i.set(s,t)
if(r===undefined||t.registered.declaration.ignorable)return[]
const o=duplicateOf(t)
const a=related("The first one",e,startTag(r.element))
return[at(e,startTag(t.element),{...o,related:[a]})]})}}
function duplicateOf({element:e,location:t}){return{message:t===null?"<{name}> appears a second time at the level of the site.":"<{name}> appears a second time for the same part of the site.",hint:'Keep one <{name}>, also counting those in repeated groups and in other <location> elements for the same path (no path and "." mean the site itself).',names:{name:e.name},location:t}}const Dn={id:"sections/not-in-location",level:"file",severity:"error",words:['This section is not allowed in <location> elements.  This section has been marked allowLocation="false".'],check:({file:e,skeleton:t})=>t.sections.filter(({inLocation:e,registered:t})=>e&&t.declaration.attributes.get("allowLocation")==="false").map(({element:t,location:n})=>at(e,startTag(t),{message:"<{name}> stands in a <location>, where it is not allowed.",hint:"Move it out of the <location>, directly into <configuration>.",names:{name:t.name},location:n}))}
const En="It is an error to use a section registered as allowDefinition='MachineOnly' beyond machine.config."
const In="It is an error to use a section registered as allowDefinition='MachineToWebRoot' beyond the root web.config file."
const $n="It is an error to use a section registered as allowDefinition='MachineToApplication' beyond application level.  This error can be caused by a virtual directory not being configured as an application in IIS."
const Ln={id:"sections/allow-definition",level:"file",severity:"error",words:[En,In,$n],check:({file:e,skeleton:t})=>t.sections.flatMap(t=>{const n=refusedDefinition(t)
if(n===null)return[]
const{element:i,location:s}=t
return[at(e,startTag(i),{message:"<{name}> is not allowed at this level.",hint:n===$n?"Move it out of the <location>: it is for the site as a whole.":"Delete it: it belongs in the configuration of the server.",names:{name:i.name},words:n,location:s})]})}
function refusedDefinition({registered:e,location:t}){const n=e.declaration.attributes.get("allowDefinition")
if(n==="MachineOnly")return En
if(n==="MachineToWebRoot")return In
return n==="MachineToApplication"&&t!==null?$n:null}const Fn={id:"groups/reserved-attribute",level:"file",severity:"error",words:["The attribute '{name}' cannot be specified because its name starts with the reserved prefix 'config' or 'lock'."],check:({file:e,skeleton:t})=>t.groups.flatMap(t=>t.attributes.filter(({name:e})=>/^(?:config|lock)/.test(e)).map(n=>at(e,attributeName(n),{message:'<{group}> is a group and does not take the attribute "{name}".',hint:reservedHint(n.name),names:{name:n.name,group:t.name}})))}
function reservedHint(e){return e==="configSource"?'Put configSource on the section itself, as in <smtp configSource="config\\smtp.config" />.':"Delete it, or put it on the section itself."}const Rn=[Cn,Dn,Ln,Fn]
const Bn='A web server may hand out a file whose real name does not end with ".config"'
const Wn={id:"inject/served-file",level:"runtime",severity:"error",words:[],check:e=>{const{file:t,companion:n}=e
const i=n?.status==="read"?n.file:t
if(isNeverServed(i))return[]
return[i===t?namedOutright(t):namedBySource(e)]}}
function namedOutright(e){return at(e,nameSpan(e.document.root),{message:`${Bn}, and this one does not, so nothing is injected into it.`,hint:"Rename the file, or, where it is a symbolic link, the file that it leads to; or take it out of `files`."})}function namedBySource({file:e,sections:t}){const n=t.smtp[0]??e.document.root
const i=n.attribute("configSource")
return at(e,i??nameSpan(n),{message:`${Bn}, and the one that configSource names does not, so nothing is injected into it.`,hint:'Rename that file, or, where it is a symbolic link, the file that it leads to: configSource="config\\smtp.config".'})}const jn=[Wn]
const zn=["lockAttributes","lockAllAttributesExcept","lockElements","lockAllElementsExcept"]
const Un=["lockItem",...zn]
const Gn={id:"smtp/lock-item",level:"section",severity:"error",words:["The property 'lockItem' must have value 'true' or 'false'."],check:e=>e.mailElements.flatMap(({file:e,element:t,location:n})=>{const i=t.attribute("lockItem")
if(i===null||parseBoolean(valueOf(t,"lockItem")??"")!==null)return[]
return[at(e,i,{message:'"lockItem" is neither true nor false.',hint:"Write true or false.",location:n})]})}
const qn={lockAttributes:"The 'lockAttributes' attribute cannot be an empty string.",lockElements:"The 'lockElements' attribute cannot be an empty string.",lockAllAttributesExcept:"The 'lockAllAttributesExcept' attribute cannot be an empty string. lockAttributes=\"*\" may be used to lock all attributes.",lockAllElementsExcept:"The 'lockAllElementsExcept' attribute cannot be an empty string. lockElements=\"*\" may be used to lock all elements."}
const Hn={id:"smtp/lock-list-empty",level:"section",severity:"error",words:zn.map(e=>qn[e]),check:e=>lists(e).filter(({value:e})=>e==="").map(({owner:{file:e,location:t},attribute:n,list:i})=>at(e,n,{message:'"{name}" is empty.',hint:"Name what is to be locked, or delete the attribute.",names:{name:i},words:qn[i],location:t}))}
const _n="The attribute '\u2026' is not valid in the locked list for this section. The following attributes can be locked: {allowed}. Multiple attributes may be listed separated by commas."
const Vn="The element '\u2026' is not valid in the locked list for this section. The following elements can be locked: {allowed}. Multiple elements may be listed separated by commas."
const Kn={id:"smtp/lock-list",level:"section",severity:"error",words:[_n,Vn],check:e=>lists(e).flatMap(({owner:e,attribute:t,list:n,value:i})=>{const s=lockable(e,n)
const isWrong=e=>!s.includes(e)&&!(e==="*"&&!n.includes("Except"))
if(!namesIn(i).some(isWrong))return[]
const r=(isOfElements(n)?Vn:_n).replace("{allowed}",()=>s.map(e=>`'${e}'`).join(", "))
return[at(e.file,t,{message:'"{list}" contains a name that cannot be locked here.',hint:s.length===0?"Delete the attribute.":`Choose from ${s.join(", ")}; separate names with commas.`,names:{list:n},words:r,location:e.location})]})}
function lists(e){return e.mailElements.flatMap(e=>zn.flatMap(t=>{const n=e.element.attribute(t)
const i=valueOf(e.element,t)
return n===null||i===null?[]:[{owner:e,attribute:n,list:t,value:i}]}))}function isOfElements(e){return e==="lockElements"||e==="lockAllElementsExcept"}function lockable({name:e},t){if(isOfElements(t))return schemaElements(e)
return Yn[e]??schemaAttributes(e)}const Yn={smtp:["deliveryMethod","deliveryFormat","from"],network:["defaultCredentials","host","clientDomain","password","port","userName","targetName","enableSsl"]}
function namesIn(e){return e.split(/[,:;]/).map(trim).filter(e=>e!=="")}const Zn="The attribute '{name}' has been locked in a higher level configuration."
const Xn="The element '{name}' has been locked in a higher level configuration."
const Jn={id:"smtp/locked",level:"section",severity:"error",words:[Zn,Xn],check:e=>{const t=e.mailElements
const n=locksOf(t.filter(({location:e})=>e===null))
return t.filter(({location:e})=>e!==null).flatMap(e=>violations(n[e.name],e))}}
function locksOf(e){const of=t=>{const n=e.filter(e=>e.name===t)
const i=n.map(({element:e})=>e)
const locked=(e,t)=>new Set(i.flatMap(n=>lockedBy(n,e,t)))
return{owners:n,item:i.some(e=>parseBoolean(valueOf(e,"lockItem")??"")===true),attributes:locked(schemaAttributes(t),["lockAttributes","lockAllAttributesExcept"]),elements:locked(schemaElements(t),["lockElements","lockAllElementsExcept"])}}
return{smtp:of("smtp"),network:of("network"),specifiedPickupDirectory:of("specifiedPickupDirectory")}}function lockedBy(e,t,[n,i]){const s=new Set(namesIn(valueOf(e,n)??""))
const r=valueOf(e,i)
const o=r===null?null:new Set(namesIn(r))
return t.filter(e=>s.has(e)||s.has("*")||o!==null&&!o.has(e))}function violations(e,t){const tellLocked=(n,i,s)=>at(t.file,n,{message:"{name} is locked by the <smtp> of the site.",hint:"Delete it here, or the lock there.",names:{name:i},words:s,location:t.location,related:e.owners.slice(0,1).map(({file:e,element:t})=>related("The lock",e,startTag(t)))})
const n=t.element.attributes.filter(({name:t})=>e.attributes.has(t)).map(e=>tellLocked(attributeName(e),e.name,Zn))
const i=t.element.children.filter(({name:t})=>e.elements.has(t)).map(e=>tellLocked(startTag(e),e.name,Xn))
const s=e.item?[tellLocked(startTag(t.element),t.name,Xn)]:[]
return[...s,...n,...i]}const Qn=[Gn,Hn,Kn,Jn]
const ei={id:"smtp/unknown-attribute",level:"section",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:e=>unknownAttributes(e.mailElements).filter(e=>kindOf(e)==="unknown").map(({owner:{file:e,element:t,name:n,location:i},attribute:s})=>at(e,attributeName(s),{message:'<{owner}> has no attribute "{name}".',hint:hintFor$2(n,s.name),names:{name:s.name,owner:n},location:i,...nameRewrite(t,s,schemaAttributes(n))}))}
const ti={id:"smtp/element-as-attribute",level:"section",severity:"error",words:["The value of the property '{name}' cannot be parsed. The error is: \u2026"],check:e=>unknownAttributes(e.mailElements).filter(e=>kindOf(e)==="element").map(({owner:{file:e,location:t},attribute:n})=>at(e,attributeName(n),{message:'"{name}" is an element in <smtp>, not an attribute.',hint:"Write it as an element: <{name} \u2026 />.",names:{name:n.name},location:t}))}
const ni={id:"smtp/undeclared-prefix",level:"section",severity:"error",words:["'{prefix}' is an undeclared prefix."],check:e=>{const t=e.mailElements
const n=unknownAttributes(t).filter(e=>kindOf(e)==="prefix").map(({owner:e,attribute:t})=>({owner:e,span:attributeName(t),...t}))
const i=t.filter(({name:e})=>e==="smtp").flatMap(e=>e.element.children.filter(t=>hasForeignPrefix(t.name,t,e.smtp)).map(t=>({owner:e,span:{start:t.start+1,end:t.nameEnd},name:t.name})))
return[...n,...i].map(({owner:{file:e,location:t},span:n,name:i})=>at(e,n,{message:"The prefix of {name} is declared outside of <smtp>, which .NET reads on its own.",hint:"Delete it. Attributes such as xdt:Transform belong in a transform file.",names:{name:i,prefix:prefixOf(i)},location:t}))}}
const ii=["configProtectionProvider","configBuilders"]
function unknownAttributes(e){return e.flatMap(e=>{const t=new Set([...schemaAttributes(e.name),...Un,...e.name==="smtp"?ii:[]])
return e.element.attributes.filter(({name:e})=>!t.has(e)).map(t=>({owner:e,attribute:t}))})}function kindOf({owner:e,attribute:t}){if(schemaElements(e.name).includes(t.name))return"element"
return hasForeignPrefix(t.name,e.element,e.smtp)?"prefix":"unknown"}const si={ssl:"enableSsl",tls:"enableSsl",enabletls:"enableSsl",usessl:"enableSsl",usetls:"enableSsl",starttls:"enableSsl",enablestarttls:"enableSsl",user:"userName",login:"userName",pass:"password",pwd:"password",server:"host",hostname:"host",smtpserver:"host",sender:"from",usedefaultcredentials:"defaultCredentials",domain:"clientDomain",ehlo:"clientDomain"}
function hintFor$2(t,n){const i=n.toLowerCase()
const s=ve.map(({name:e})=>e)
const r=Object.hasOwn(si,i)?si[i]:undefined
const o=s.find(e=>e.toLowerCase()===i)??r
if(i==="timeout")return"Delete it: the timeout can be set in code only."
if(i==="inheritinchildapplications")return'Put it on <location path=".">, around <system.net>.'
if(i==="configsource")return"Write configSource, on <smtp> in the web.config."
if(o!==undefined)return`Write ${onItsElement(o,t)}.`
const a={show:e=>onItsElement(e,t),otherwise:"delete it"}
return e.y(n,schemaAttributes(t),a)??e.y(n,s,a)??`Delete it; <${t}> takes ${schemaAttributes(t).join(", ")}.`}function onItsElement(e,t){const n=ve.find(({name:t})=>t===e)
return n===undefined||n.element===t?e:`${e}, on <${n.element}>`}const ri=[ei,ti,ni]
function unknownChildren(e){return e.flatMap(e=>e.element.children.filter(t=>!schemaElements(e.name).includes(t.name)).filter(t=>!hasForeignPrefix(t.name,t,e.smtp)).map(t=>({owner:e,child:t})))}function isAttribute({owner:e,child:t}){return schemaAttributes(e.name).includes(t.name)}const oi={id:"smtp/unknown-element",level:"section",severity:"error",words:["Unrecognized element '{name}'."],check:e=>unknownChildren(e.mailElements).filter(e=>!isAttribute(e)).map(({owner:e,child:t})=>at(e.file,nameSpan(t),{message:"<{owner}> contains an element that it does not know: <{name}>.",hint:hintFor$1(e,t),names:{name:t.name,owner:e.name},location:e.location}))}
function hintFor$1(t,n){const i=e.y(n.name,schemaElements(t.name),{show:e=>`<${e}>`,otherwise:"delete it"})
if(i!==null)return i
return t.name==="smtp"?"Delete it; <smtp> contains <network> and <specifiedPickupDirectory>.":"Delete it; <{owner}> does not contain elements; its settings are attributes."}const ai={id:"smtp/attribute-as-element",level:"section",severity:"error",words:["Property '{name}' is not a ConfigurationElement."],check:e=>unknownChildren(e.mailElements).filter(isAttribute).map(({owner:e,child:t})=>at(e.file,nameSpan(t),{message:'"{name}" is an attribute of <{owner}>, not an element.',hint:'Write it as an attribute: <{owner} {name}="\u2026">.',names:{name:t.name,owner:e.name},location:e.location}))}
const li={id:"smtp/duplicate-element",level:"section",severity:"error",words:["The element <{name}> may only appear once in this section."],check:e=>e.mailElements.flatMap(({file:e,smtp:t,element:n,name:i,location:s})=>{const r=elementNamed(t,i)
if(r===null||r.start===n.start)return[]
return[at(e,startTag(n),{message:"<{name}> appears a second time in this <smtp>.",hint:"Put all attributes on one <{name}>.",names:{name:i},location:s,related:[related("The first one",e,startTag(r))]})]})}
const ci={id:"smtp/text",level:"section",severity:"error",words:["The configuration section cannot contain a CDATA or text element."],check:e=>e.mailElements.flatMap(({file:e,element:t,name:n,location:i})=>t.nodes.filter(({kind:e})=>e==="text"||e==="cdata"||e==="reference").filter(t=>!isSpaceInside(e.source.text,t)).map(t=>at(e,withoutSpace(e.source.text,t),{message:"Text stands in <{name}>.",hint:"Delete it, or put it into a comment: \x3c!-- \u2026 --\x3e. Settings are attributes.",names:{name:n},location:i})))}
const ui=[oi,ai,li,ci]
function refused(e,t,n){const i=t.startsWith("delivery")?"smtp":"network"
return e.mailElements.flatMap(e=>{if(e.name!==i)return[]
const s=e.element.attribute(t)
const r=valueOf(e.element,t)
return s===null||r===null||!n(r)?[]:[{owner:e,attribute:s}]})}function complain$1(e,t){return e.map(({owner:{file:e,location:n},attribute:i})=>at(e,i,{...t,names:{name:i.name},location:n}))}const di="Write a number from 1 to 65535; for most providers it is 587."
const mi={id:"smtp/port-format",level:"section",severity:"error",words:["The value of the property 'port' cannot be parsed. The error is: \u2026 is not a valid value for Int32."],check:e=>complain$1(refused(e,"port",e=>parseInt32(e)===null),{message:"The port is not a number that .NET can read.",hint:di})}
const fi={id:"smtp/port-range",level:"section",severity:"error",words:["The value for the property 'port' is not valid. The error is: The value must be inside the range 1-65535."],check:e=>complain$1(refused(e,"port",e=>parseInt32(e)!==null&&parsePort(e)===null),{message:"The port is out of range.",hint:di})}
const hi={id:"smtp/boolean",level:"section",severity:"error",words:["The value of the property '{name}' cannot be parsed. The error is: \u2026 is not a valid value for Boolean."],check:e=>["enableSsl","defaultCredentials"].flatMap(t=>complain$1(refused(e,t,e=>parseBoolean(e)===null),{message:'"{name}" is neither true nor false.',hint:"Write true or false; 1, yes and on are not understood."}))}
const pi={id:"smtp/delivery-method",level:"section",severity:"error",words:["The value of the property 'deliveryMethod' cannot be parsed. The error is: SmtpDeliveryMethodTypeConverter cannot convert from System.String."],check:e=>complain$1(refused(e,"deliveryMethod",e=>parseDeliveryMethod(e)===null),{message:"There is no delivery method of this name.",hint:"Write Network, SpecifiedPickupDirectory or PickupDirectoryFromIis, without white space around it."})}
const gi={id:"smtp/delivery-format",level:"section",severity:"error",words:["The value of the property 'deliveryFormat' cannot be parsed. The error is: SmtpDeliveryFormatTypeConverter cannot convert from System.String."],check:e=>complain$1(refused(e,"deliveryFormat",e=>parseDeliveryFormat(e)===null),{message:"There is no delivery format of this name.",hint:"Write SevenBit or International, without white space around it."})}
const wi=[mi,fi,hi,pi,gi]
function complain(e,t){const n=e.aspNetCore===null?notificationSender(e):null
const i=n===null?null:t(n.state)
if(n===null||i===null)return[]
return[at(n.file,startTag(n.element),{message:i,hint:"Write the address that the site sends from into <email>. The inputs of this action do not change it."})]}const vi={id:"umbraco-settings/sender-template",level:"runtime",severity:"warning",words:[],check:e=>complain(e,e=>e==="template"?"The sender of Umbraco's own mails is still that of the template, your@email.here. Mail servers refuse it.":null)}
const bi={id:"umbraco-settings/sender-malformed",level:"runtime",severity:"warning",words:["The specified string is not in the form required for an e-mail address."],check:e=>complain(e,e=>{if(e==="empty")return"The sender of Umbraco's own mails is empty."
if(e!=="malformed")return null
return"The sender of Umbraco's own mails is not one mail address."})}
const yi={id:"umbraco-settings/missing",level:"runtime",severity:"warning",words:["Unable to open configSource file '\u2026'."],lead:"Umbraco reads it at start, and .NET Framework says",check:({file:e,umbraco:t,aspNetCore:n})=>{if(n!==null)return[]
return umbracoSectionsIn(e).flatMap(({name:n,element:i})=>{const s=i.attribute("configSource")
const r=t.get(n)
if(s===null||r?.status!=="absent")return[]
if(!r.folderIsThere)return[]
return[at(e,s,{message:'The file that <{name} configSource="\u2026"> names cannot be used: {reason}.',hint:"Commit the file, correct the path, or create the file in a step before this one.",names:{name:n,reason:r.reason}})]})}}
const Si=[vi,bi,yi]
const ki={id:"sections/unknown",level:"file",severity:"error",words:["Unrecognized configuration section {path}."],check:({file:e,skeleton:t})=>{if(t.unknown.length===0)return[]
const n=homesOf(t)
return t.unknown.map(t=>{const{name:i}=t.element
return at(e,nameSpan(t.element),{message:".NET does not know a section or group <{name}> here.",hint:hintFor(t,n),names:{name:i,path:pathBelow(t.parent,i)}})})}}
const Ti="Declare it in <configSections>, or delete it. If a configuration above the site declares it, name it in the input `known-sections`: {path}."
const Mi={show:e=>`<${e}>`,otherwise:"declare <{name}> in <configSections>, or delete it"}
function hintFor({element:{name:t},parent:n},i){const s=[...n.names,...n.parent===null?["configSections","location"]:[]]
const r=e.y(t,s,Mi)
if(r?.startsWith("Write "))return r
const o=pathOf(n).startsWith("system.net")
if(o&&/^(?:clear|remove|add)$/.test(t))return"Delete it: it has no meaning here."
const a=i.get(t.toLowerCase())
if(a===undefined)return r??Ti
const l=a.parents.map(placeOf).join("; or in ")
return a.name===t?`Move it: <${a.name}> belongs in ${l}.`:`Write <${a.name}>, and move it into ${l}.`}const Ni=["network","specifiedPickupDirectory"].map(e=>({name:e,parent:"system.net/mailSettings/smtp"}))
function homesOf({declared:e}){const t=new Map
const n=[...xe.map(({path:e})=>splitPath(e)),...Xt.map(e=>({name:e,parent:Yt})),...Ni,...e.map(({registered:{name:e,parent:t}})=>({name:e,parent:t?.path??""}))]
for(const{name:e,parent:i}of n){const n=t.get(e.toLowerCase())?.parents??[]
if(n.length>=xi||n.includes(i))continue
t.set(e.toLowerCase(),{name:e,parents:[...n,i]})}return t}const xi=3
function splitPath(e){const t=e.lastIndexOf("/")
return{name:e.slice(t+1),parent:e.slice(0,Math.max(t,0))}}function placeOf(e){const t=e===""?["configuration"]:e.split("/").toReversed()
return t.map(e=>`<${e}>`).join(", which goes into ")}const Oi=[ki]
const Ai={id:"document/xml-space",level:"file",severity:"error",words:["'\u2026' is an invalid xml:space value."],check:({file:e})=>{if(!e.source.text.includes("xml:space"))return[]
return invalidIn(e.document.root).map(t=>at(e,t,{message:'The value of xml:space is neither "preserve" nor "default".',hint:"Delete the attribute."}))}}
function invalidIn(e){const t=[]
const n=[e]
for(let e=n.pop();e!==undefined;e=n.pop()){const i=xmlSpaceOf(e)
if(i?.means==="nothing")t.push(i.attribute)
for(const t of e.children.toReversed())n.push(t)}return t}const Pi=[Ai]
const Ci=[...ri,...ui,...wi,...Qn]
const Di=[...jt,...Pi,...ht,...Ze,...Nt,...Oi,...Rn,...fn,...dt,...An,...Ci]
const Ei=[...Pn,...Be,...Gt,...jn,...Ht]
const Ii=[...zt,...hn,...Re,...Qt,...Kt,...Si];[...new Set([...Di,...Ei,...Ii])]
function openWebConfig(e,t=null,n=new Map){const i=webConfig(e,t,n)
const{structure:s,obstacles:r,result:o}=judgingsOf(i)
const a={kind:"web-config",path:e.path,...completing$1(i,()=>a),neighbours:null,withNeighbours:()=>Promise.resolve(a),environments:()=>[],asked:()=>Promise.resolve(a),structure:(e,n)=>[...s(e,n),...faultOf(t)],obstacles:r,result:(e,t)=>[...o(e,t),...umbracoFaultsOf(n)],parts:partsOf(e.document.root,e.source.text),supersededBy:hasAspNetCore(i)?"appsettings.json":null,injectable:t===null||isSmtp(t),inject:({settings:e})=>inject(i,e),reopen:e=>reopen(i,e),spotOf:e=>spotOf(i,e),misread:({expected:e})=>misread(i,e),effective:hasAspNetCore(i)?null:effectiveOf(i),sender:hasAspNetCore(i)?null:ownSender(i),deployed:null,suppressions:()=>suppressionsOf(i),credentials:credentialsIn(i)}
return a}function gapIn({file:e,companion:t,umbraco:n}){const i=t===null?configSourceOf(e):null
if(i!==null){return{name:i,filledWith:t=>openWebConfig(e,t,n)}}for(const{name:i,source:s}of umbracoSectionsIn(e)){if(s===null||n.has(i))continue
const filledWith=s=>openWebConfig(e,t,new Map(n).set(i,s))
return{name:s,filledWith:filledWith}}return null}function completing$1(e,t){const n=gapIn(e)
if(n===null)return{missing:null,complete:()=>Promise.resolve(t())}
return{missing:{from:e.file.path,name:n.name},complete:async e=>n.filledWith(await companionOf(e))}}async function reopen({file:t,companion:n,umbraco:i},s){const r=await e.C(s)
if(!r.ok)return null
return n?.status==="read"&&s.path===n.file.path?openWebConfig(t,{status:"read",file:r.file},i):openWebConfig(r.file,n,i)}function ownSender(e){const t=notificationSender(e)
if(t?.state!=="set")return null
const{address:n,file:i,element:s}=t
return{address:n,spot:{file:i,span:startTag(s)}}}async function suppressionsOf(e){const{file:t,companion:n,umbraco:i}=e
const s=[n,...i.values()].flatMap(e=>e?.status==="read"?[e.file]:[])
const r=[t,...s].filter(({source:e})=>e.text.includes(he))
if(r.length===0)return[]
const{suppressionsIn:o}=await Promise.resolve().then(()=>require("./suppressions.js"))
return r.flatMap(o)}function judgingsOf(e){const t=lastOf(t=>readConfiguration(e,t))
const judging=e=>(n,i)=>e(t(n.knownSections),n).map(e=>findingOf(e,{intent:n,locate:i,voice:voice}))
const n=judging((e,t)=>[...broken(Di,e,t),...otherMail(e).flatMap(e=>broken(Ci,e,t))])
const i=judging(e=>otherMail(e).flatMap(e=>{const t=mailOfSection(e,$i)
return t===null?[]:broken(fe,t,$i)}))
const s=judging(resulting)
return{structure:n,obstacles:judging((e,t)=>broken(Ei,e,t)),result:(e,t)=>[...s(e,t),...i({...$i,knownSections:e.knownSections},t)]}}const $i={mode:"check",settings:{},knownSections:[]}
function lastOf(e){let t=null
return n=>{if(t?.argument!==n)t={argument:n,result:e(n)}
return t.result}}function resulting(e,t){const n=siteMail(e,t)
const i=n===null?[]:broken(fe,n,t)
return[...broken(Ii,e,t),...i]}function voice({level:e,severity:t,isPartial:n,isSection:i}){if(i&&e==="section")return'.NET Framework refuses the section "{location}"'
if(e==="file"){return`.NET Framework refuses ${n?'all requests below "{location}"':"the whole file"}`}if(e==="section"){return`.NET Framework refuses the mail settings${n?' below "{location}"':""}`}return t==="error"?"Sending fails with":"Sending may fail with"}async function companionOf(t){if(t.status==="absent")return t
if(t.status==="refused")return{status:"faulty",finding:t.finding}
const n=await e.C(t.file)
return n.ok?{status:"read",file:n.file}:{status:"faulty",finding:n.finding}}function faultOf(e){return e?.status==="faulty"?[{...e.finding,level:"section"}]:[]}function umbracoFaultsOf(e){return[...e.values()].flatMap(e=>e.status==="faulty"?[{...e.finding,level:"runtime",severity:"warning"}]:[])}function isSmtp(e){return e.status==="read"&&e.file.document.root.name==="smtp"}function inject(t,n){const i=smtpOf(t)
const{file:s}=i??t
const r=wantedAttributes(n,i?.element??null)
const o={text:s.source.text,escape:(t,n)=>s.source.withReferences(e.G(t,n))}
const{edits:a,changes:l}=i===null?injectNew(s.document,t.sections,{wanted:r,page:o}):injectInto(i.element,r,o)
const c=r.map(({attribute:e,value:t})=>({setting:e.name,value:t}))
return{file:s,isNew:false,edits:a,changes:l,expected:c}}async function misread(e,t){const{readBack:n}=await Promise.resolve().then(()=>require("./read-back.js"))
const{file:i}=smtpOf(e)??e
return n(i.source.text,t)}function openDeployed(e){return completing(e,openWebConfig(e),[])}function completing(t,n,i){return{...n,neighbours:e.H(t.path),complete:async e=>{const s=[...i,{name:n.missing?.name??"",companion:e}]
return completing(t,await n.complete(e),s)},withNeighbours:async e=>{if(e.length===0)return alone(t,n,i)
const{openSite:s}=await Promise.resolve().then(()=>require("./site.js"))
return s({file:t,own:n,companions:i,transforms:e})}}}function alone(e,t,n){const i={...t,neighbours:null,asked:async s=>{const{environment:r=""}=s
if(r===""||r==="*")return i
const{openSite:o}=await Promise.resolve().then(()=>require("./site.js"))
const a=await o({file:e,own:t,companions:n,transforms:[]})
return a.asked(s)},reopen:async i=>{const s=await t.reopen(i)
return s&&alone(e,s,n)}}
return i}const Li=Object.defineProperty({__proto__:null,openDeployed:openDeployed},Symbol.toStringTag,{value:"Module"})
exports.A=indentUnit
exports.B=render
exports.C=insertChildren
exports.D=wantedAttributes
exports.E=we
exports.F=isNeverServed
exports.G=attributeOf
exports.H=refusedNameCharacter
exports.I=Li
exports.M=he
exports.S=ve
exports.a=at
exports.b=broken
exports.c=parseInt32
exports.d=parseBoolean
exports.e=indentationAt
exports.f=findingOf
exports.g=related
exports.h=howToSupply
exports.i=isExpected
exports.j=fe
exports.k=commentsIn
exports.l=attributeName
exports.m=mailSections
exports.n=nameSpan
exports.o=effectiveSettings
exports.p=providerOf
exports.q=elementNamed
exports.r=realNameOf
exports.s=startTag
exports.t=trim
exports.u=siteLevels
exports.v=openWebConfig
exports.w=wholeTemplate
exports.x=envelopeAddress
exports.y=providerComplaints
exports.z=injectInto

