"use strict"
var loginOf=(function(e,t){const s=comesLater(e,t)
const credential=(i=>{if(s&&t.settings[i]===undefined)return n
const o=e[i]
return o?{status:"known",value:o}:r})
const i=credential("userName")
return{userName:i,password:credential("password"),defaultCredentials:e.defaultCredentials&&i.status!=="later"}}),
comesLater=(function({deliveryMethod:e},{mode:t,settings:s}){if(t!=="check"||Object.keys(s).length===0)return false
return e==="Network"&&s.defaultCredentials!==true}),
knownValue=(function(e){return e.status==="known"?e.value:""}),
parseMailAddress=(function(e){if(e.length>i||/[\r\n]/.test(e))return null
try{return new BackwardReader(e).address()}catch(e){if(e instanceof RefusedAddress)return null
throw e}}),
trim=(function(t){return e.k(t,h)}),
parseInt32=(function(e){const t=trim(e)
const s=/^(?:#|0x|&h)([0-9a-f]+)$/i.exec(t)?.[1]
if(s!==undefined){const e=Number.parseInt(s,16)
return e>4294967295?null:e|0}const r=/^[+-]?\d+$/.test(t)?Number(t):null
return r!==null&&r===(r|0)?r|0:null}),
wholeTemplate=(function({settings:t,login:s},{settings:r}){const n={from:[e.w,e.x].some((e=>e(t.from??""))),host:t.deliveryMethod==="Network"&&e.v(t.host??""),userName:e.q(knownValue(s.userName)),password:e.q(knownValue(s.password))}
const i=["from","host","userName","password"].filter((e=>n[e]&&r[e]===undefined))
const o=new Set(i.map(e=>e==="password"?"userName":e))
return o.size<2?[]:i}),
surplus=(function(e){if(e.includes("@"))return'a user name or a mail address ("@")'
if(/^[a-z][a-z0-9+.-]*:\/\//i.test(e))return'a scheme ("://")'
if(/^[^:]*:\d*$/.test(e)||/\]:\d*$/.test(e))return"a port"
if(/\s/.test(e))return"white space"
return e.includes("/")?"a path":null}),
providerOf=(function(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
return W.find((({hosts:e})=>e.test(t)))??null}),
providerBehind=(function({settings:e}){return e.deliveryMethod==="Network"?providerOf(e.host??""):null}),
refusesWithoutTls=(function(e){const t=providerBehind(e)
if(t===null||e.settings.enableSsl)return null
const{port:s}=e.settings
if(s===465||t.implicitTlsPorts.includes(s))return null
const r=isExpected(e.login.userName)||e.login.defaultCredentials
const n=K[t.id]
return n==="mail"||n==="login"&&r?t:null}),
placeholderOf=(function(t,s,r){const n=valueOf(t,s)
if(s!=="password")return e.u(n)
return r&&!e.A(n)?null:e.B(n)}),
valueOf=(function({settings:e,login:t},s){if(s==="userName"||s==="password")return knownValue(t[s])
if(s==="secureSocketOptions")return""
const r=s==="pickupDirectoryLocation"&&e.deliveryMethod==="Network"
return r?"":String(e[s]??"")}),
indentationAt=(function(e,t){let s=t
while(s>0&&" \t".includes(e.charAt(s-1)))s-=1
const r=s===0?me.exec(e)?.[0]:lineEndBefore(e,s)
return r===undefined?null:{eol:r,indent:e.slice(s,t)}}),
lineEndBefore=(function(e,t){const s=e.charAt(t-1)
if(s==="\n")return e.charAt(t-2)==="\r"?"\r\n":"\n"
return s==="\r"?"\r":undefined}),
realNameOf=(function({path:e,realName:t}){return t??e});
const e=require("./base.js")
const t=require("node:url")
function at(e,{start:t,end:s},r){return{file:e,span:{start:t,end:s},...r}}function related(e,t,{start:s,end:r}){return{what:e,file:t,span:{start:s,end:r}}}const s="The SMTP server requires a secure connection or the client was not authenticated. The server response was: \u2026"
const r={status:"absent"}
const n={status:"later"}
;;;function isExpected({status:e}){return e!=="absent"}const i=998
class RefusedAddress extends Error{};function envelopeAddress(e){const t=parseMailAddress(e)
if(t===null)return null
const{localPart:s}=t
const r=asciiDomain(t.domain)
const n=s.startsWith('"')?a:o
return n.test(s)&&o.test(r)?`${s}@${r}`:null}function comparableAddress(e){const t=parseMailAddress(e)
if(t===null)return null
const{localPart:s,domain:r}=t
return`${s}@${asciiDomain(r)}`.toLowerCase()}function asciiDomain(e){return/[^\0-\x7f]/.test(e)?t.domainToASCII(e):e}const o=/^[!-;=?-~]+$/
const a=/^[\t -~]+$/
const l=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\0-\x7f]/
const d=/[^\0\r\n"\\]/
const c=/[^\0\r\n[\]\\\x7f-\uffff]/
const u=/^(?:\\[^\0\r\n]|[^\0\r\n"\\])*$/
class BackwardReader{#e
#t
constructor(e){this.#e=e
this.#t=e.length-1}address(){this.#s()
const e=this.#r(">")
this.#s()
const t=this.#n()==="]"?this.#i("[",c):this.#o()
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
this.#d()}}#d(){let e=0
do{const t=this.#n()
if(this.#t<0)refuse()
if(!this.#c())e+=t===")"?1:t==="("?-1:0
this.#t-=1}while(e>0)}#c(){return this.#u()%2===1}#u(){let e=this.#t-1
while(this.#e.charAt(e)==="\\")e-=1
return this.#t-1-e}#o(){const e=this.#t
while(this.#t>=0&&(this.#n()==="."||l.test(this.#n())))this.#t-=1
const t=this.#e.slice(this.#t+1,e+1)
if(t===""||t.startsWith("."))refuse()
return t}#i(e,t){const s=this.#t
this.#t-=1
while(this.#n()!==e||this.#c()){if(this.#t<0)refuse()
if(this.#c())this.#t-=this.#u()
else if(!t.test(this.#n()))refuse()
this.#t-=1}this.#t-=1
return this.#e.slice(this.#t+1,s+1)}#a(e){if(this.#n()==='"')return this.#i('"',d)
const t=this.#o()
const s=this.#n()
const r=this.#t<0||' \t)"'.includes(s)||e&&s==="<"
if(!r)refuse()
return t}#l(){const e=this.#t
this.#s()
if(this.#n()==='"'){this.#i('"',d)
this.#s()
if(this.#t>=0)refuse()
return}if(!u.test(this.#e.slice(0,e+1)))refuse()}}function refuse(){throw new RefusedAddress}const h=/[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const m=new RegExp(`\0|${h.source}`)
;;function parsePort(e){const t=parseInt32(e)
return t!==null&&t>=1&&t<=65535?t:null}function parseBoolean(t){const s=e.k(t,m).toLowerCase()
if(s==="true")return true
return s==="false"?false:null}function booleanMeantBy(e){if(/^(?:1|yes|on)$/i.test(e))return true
return/^(?:0|no|off)$/i.test(e)?false:null}function parseDeliveryMethod(t){return e.D.find(e=>e.toLowerCase()===t.toLowerCase())??null}function parseDeliveryFormat(t){return e.o.find(e=>e.toLowerCase()===t.toLowerCase())??null}const f={from:"From",host:"Host",port:"Port",userName:"Username",password:"Password",enableSsl:"SecureSocketOptions",deliveryMethod:"DeliveryMethod",pickupDirectoryLocation:"PickupDirectoryLocation"}
function nameIn({client:e},t){return e==="MailKit"?f[t]??t:t}function variableFor(e){return`UMBRACO__CMS__GLOBAL__SMTP__${(f[e]??e).toUpperCase()}`}function howToSupply({client:t},s,r){if(t!=="MailKit")return r
const n=e.p(s.map(variableFor))
const i=e.S.filter(([,e])=>s.includes(e))
const o=e.t(...i.map(([e])=>e))
const a=s.length>1?"them":"it"
return`Let the environment supply ${n}, and name ${a} in ${e.t("environment-keys")}. Or set ${o}.`}const p={id:"credentials/send-as",level:"runtime",severity:"warning",words:[],check:(t=>{if(trim(t.settings.host??"").toLowerCase()!=="smtp.office365.com")return[]
const s=comparableAddress(t.settings.from??"")
const r=knownValue(t.login.userName)
if(s===null||r===""||e.q(r))return[]
const n=comparableAddress(r)??trim(r).toLowerCase()
if(e.u(r)!==null||s===n)return[]
return[t.at("from",{message:'The sender is not the mailbox that logs in. Office 365 refuses that with "5.2.252 SendAsDenied".',hint:`Send from the mailbox that ${nameIn(t,"userName")} names, or give it the right to send as the other one.`})]})}
;const w={id:"credentials/no-password",client:"System.Net.Mail",level:"runtime",severity:"error",words:[],check:((t,{mode:s})=>{if(s==="check"||t.settings.deliveryMethod!=="Network")return[]
const{userName:r,password:n,defaultCredentials:i}=t.settings
if(!r||n||i)return[]
return[t.at("userName",{message:`The settings have a user name, but ${e.t("password")} is empty, and the file does not contain a password either.`,hint:e.E})]})}
const g={id:"credentials/none",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:((t,{mode:s,settings:r})=>{if(s==="check"||r.host===undefined)return[]
if(t.settings.deliveryMethod!=="Network")return[]
const{userName:n,password:i,defaultCredentials:o}=t.settings
if(n||i||o)return[]
return[t.at("userName",{message:"A host is set, but the user name is missing: the site will send without logging in.",hint:`If the server wants a login, set ${e.t("username","password")}. ${e.E}`})]})}
const v={id:"credentials/no-user-name",client:"System.Net.Mail",level:"runtime",severity:"error",words:[s],check:((t,{mode:s})=>{if(s==="check"||t.settings.deliveryMethod!=="Network")return[]
const{userName:r,password:n,defaultCredentials:i}=t.settings
if(!n||r||i)return[]
return[t.at("password",{message:"There is a password, but the user name is missing: .NET ignores the password, and sends without logging in.",hint:`Set ${e.t("username")}. ${e.E}`})]})}
const y={id:"credentials/ignored",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[s],check:(e=>{if(!e.login.defaultCredentials||!isExpected(e.login.userName))return[]
return[e.at("defaultCredentials",{message:"defaultCredentials is true: the site logs in as the account that it runs under, and ignores userName and password.",hint:"Delete defaultCredentials, or set it to false."})]})}
const k={id:"credentials/template",level:"runtime",severity:"awaiting",words:[s],check:((t,s)=>{const r=["userName","password"].filter((s=>e.q(knownValue(t.login[s]))))
const[n]=r
if(n===undefined||wholeTemplate(t,s).includes(n))return[]
const i=r.every(e=>s.settings[e]!==undefined)
return[t.at(n,{message:`${r.length>1?`The values of ${nameIn(t,"userName")} and ${nameIn(t,"password")} are`:`The value of ${nameIn(t,n)} is`} still that of the template.`,hint:howToSupply(t,["userName","password"],`Set ${e.t("username","password")}${e.y(" from secrets")}.`),...i?{severity:"warning"}:{}})]})}
const S={id:"credentials/committed",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[],check:((t,{settings:s})=>{if(s.password!==undefined||!e.z(t.settings.password??""))return[]
return[t.at("password",{message:"The file contains a password. Everybody who can read the repository can read it.",hint:`Get a new password from the provider, and store it as a secret. Empty the value here, and let ${e.T} inject it.`})]})}
const T={id:"credentials/white-space",level:"runtime",severity:"warning",words:[s],check:(e=>["userName","password"].filter((t=>{const s=knownValue(e.login[t])
return trim(s)!==s})).map(t=>e.at(t,{message:`The value of ${nameIn(e,t)} begins or ends with white space. It is sent to the server as a part of the value.`,hint:"Delete the white space in the secret or in the file, unless it belongs to the value."})))}
const N=[w,g,v,y,k,S,T,p]
const M={id:"from/template",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[],check:((t,s)=>{if(!e.w(t.settings.from??""))return[]
if(wholeTemplate(t,s).includes("from"))return[]
return[t.at("from",{message:"The sender is still that of the template. With it, Umbraco 7.13 and later, and 8, take the site for one without mail, whatever else is set.",hint:`Set ${e.t("from")} to an address that the server lets you send from.`,...s.settings.from===undefined?{}:{severity:"error"}})]})}
const b={id:"from/missing",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["A from address must be specified."],check:((t,s)=>{const{from:r,host:n,deliveryMethod:i}=t.settings
if(r||i==="Network"&&!n)return[]
if(wholeTemplate(t,s).length>0)return[]
return[t.at("from",{message:"The sender is missing: mail works only where the code of the site names one.",hint:`Set ${e.t("from")} to an address that the server lets you send from.`})]})}
const P={id:"from/malformed",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The specified string is not in the form required for an e-mail address."],check:(t=>{const s=t.settings.from
if(!s||e.u(s)!==null||parseMailAddress(s)!==null)return[]
return[t.at("from",{message:"The sender is not one mail address.",hint:"Write one address, as in post@example.org or, with a name, The Bakery <post@example.org> (in XML: &lt; and &gt;)."})]})}
const $={id:"from/international",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:(e=>{if(e.settings.deliveryFormat!=="SevenBit")return[]
const t=parseMailAddress(e.settings.from??"")?.localPart??""
if(!/[^\0-\x7f]/.test(t))return[]
return[e.at("from",{message:'The sender has a character beyond ASCII before its "@".',hint:'Use an ASCII address, or set "delivery-format" to International, where the server has SMTPUTF8.'})]})}
const A=[M,b,P,$]
const x={id:"host/missing",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:["The SMTP host was not specified."],check:(t=>{if(t.settings.deliveryMethod!=="Network")return[]
if(trim(t.settings.host??"")!=="")return[]
const s=t.inComment()
const r=`Set ${e.t("host")} to the name of the SMTP server.`
return[t.at("host",{message:"The SMTP host is not set.",hint:s===null?r:`${r} Nobody reads the settings in the comment.`,related:s===null?[]:[s]})]})}
const I={id:"host/template",level:"runtime",severity:"awaiting",words:["Failure sending mail."],check:((t,s)=>{if(t.settings.deliveryMethod!=="Network")return[]
if(!e.v(t.settings.host??""))return[]
if(wholeTemplate(t,s).includes("host"))return[]
return[t.at("host",{message:"The host is the machine of the site itself. Umbraco Cloud does not run a mail server there.",hint:howToSupply(t,["host"],`Set ${e.t("host")} to the name of the SMTP server.`),...severityOf(t,s)})]})}
function severityOf(e,{settings:t}){if(t.host!==undefined)return{severity:"warning"}
return e.isOfOneEnvironment("host")?{severity:"notice"}:{}}const E={id:"host/malformed",level:"runtime",severity:"error",words:["Failure sending mail."],check:(t=>{if(t.settings.deliveryMethod!=="Network")return[]
const s=trim(t.settings.host??"")
const r=e.u(s)===null?surplus(s):null
if(r===null)return[]
return[t.at("host",{message:`The host contains ${r}. Only a name may stand there.`,hint:`Write only the name of the server, as in smtp.example.org. The port goes into "${nameIn(t,"port")}".`,...nameAlone(s,t.settings.port)})]})}
;function nameAlone(e,t){const{name:s,written:r}=/^(?:smtps?:\/\/)?(?<name>[\w.-]+)(?::(?<written>\d+))?\/?$/i.exec(e)?.groups??{}
const n=r===undefined||Number(r)===t
return s===undefined||!n?{}:{instead:s}}const O={id:"host/white-space",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:(e=>{const t=e.settings.host
if(!t||trim(t)===""||trim(t)===t)return[]
return[e.at("host",{message:"White space stands before or after the host.",hint:"Delete it.",instead:trim(t)})]})}
const C="Syntax error in parameters or arguments. The server response was: \u2026"
const D={id:"client-domain/empty",client:"System.Net.Mail",level:"runtime",severity:"error",words:[C],check:(e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.clientDomain!=="")return[]
return[e.at("clientDomain",{message:"The name that the site gives itself in EHLO is empty. Servers refuse that.",hint:"Delete the attribute clientDomain, or give it the name of the site."})]})}
const L={id:"client-domain/malformed",client:"System.Net.Mail",level:"runtime",severity:"error",words:[C],check:(t=>{if(t.settings.deliveryMethod!=="Network")return[]
const s=t.settings.clientDomain??""
if(e.u(s)!==null||/^[!-~]*$/.test(s))return[]
return[t.at("clientDomain",{message:"The name that the site gives itself in EHLO contains white space or a character that is not allowed in a domain.",hint:'Write only the name of the site, as in www.example.org. Write a domain beyond ASCII in its "xn--" form.'})]})}
const R=[x,I,E,O,D,L]
const _="Only absolute directories are allowed for pickup directory."
const z={id:"pickup/missing",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[_],check:(t=>{if(t.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
if(t.settings.pickupDirectoryLocation)return[]
return[t.at("pickupDirectoryLocation",{message:"The delivery method is SpecifiedPickupDirectory, but the directory is not named.",hint:`Set ${e.t("pickup-directory")}, or the delivery method to Network.`})]})}
const B={id:"pickup/relative",client:"System.Net.Mail",level:"runtime",severity:"error",words:[_],check:(t=>{if(t.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
const s=t.settings.pickupDirectoryLocation
if(!s||e.u(s)!==null||/^(?:[\\/]|[A-Za-z]:)/.test(s))return[]
return[t.at("pickupDirectoryLocation",{message:"The pickup directory is a relative path.",hint:'Write a path that begins with a drive or a "\\", as in C:\\mail. .NET does not understand "~/" here.'})]})}
const U=new Set(["host","port","userName","password","defaultCredentials","clientDomain","targetName"])
function unreadInputs(t){return e.S.filter(([,e])=>U.has(e)&&(t[e]??false)!==false).map(([e])=>e)}const j={id:"pickup/network-inputs",client:"System.Net.Mail",level:"runtime",severity:"error",words:[],check:((t,{settings:s})=>{if(t.settings.deliveryMethod==="Network")return[]
const r=unreadInputs(s)
if(r.length===0)return[]
const n=r.map(e=>`"${e}"`).join(", ")
return[t.at("deliveryMethod",{message:`Mail goes into a directory, so nothing reads ${r.length>1?"the inputs":"the input"} ${n}.`,hint:`To send through a server, set ${e.t("delivery-method")} to Network, and ${e.t("host")}. Otherwise, leave both out.`})]})}
const F={id:"pickup/stays-here",client:"System.Net.Mail",level:"advice",severity:"notice",words:[],check:((t,{mode:s})=>{if(s!=="check"||t.settings.deliveryMethod==="Network")return[]
if(isOnAnotherMachine(t))return[]
return[t.at("deliveryMethod",{message:"Mail goes into a directory. It does not leave the machine, unless another program sends it from there.",hint:`To send through a server, set ${e.t("delivery-method")} to Network, and ${e.t("host")}.`})]})}
function isOnAnotherMachine({settings:e}){const{deliveryMethod:t,pickupDirectoryLocation:s}=e
const r=t==="SpecifiedPickupDirectory"
return r&&/^[\\/]{2}[^?.\\/]/.test(s??"")}const G=[z,B,j,F]
const W=[{id:"sendgrid",name:"SendGrid",host:"smtp.sendgrid.net",hosts:/(^|\.)sendgrid\.net$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"the word apikey",password:'an API key, which begins with "SG." and has the right "Mail Send"',demands:[{id:"SENDGRID_USER",severity:"error",setting:"userName",message:"SendGrid's user name is the word apikey, for every account. Set it to that.",broken:({userName:e})=>e!=="apikey"},{id:"SENDGRID_KEY",severity:"warning",setting:"password",message:"SendGrid's password is an API key, which begins with SG. This one does not.",broken:({userName:e,password:t})=>["apikey",""].includes(e)&&!t.startsWith("SG.")}]},{id:"mailgun",name:"Mailgun",host:"smtp.mailgun.org",hosts:/(^|\.)mailgun\.org$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"a full address at the sending domain, such as postmaster@mg.example.com",password:"the SMTP password of that address",demands:[{id:"MAILGUN_USER",severity:"error",setting:"userName",message:"Mailgun's user name is a full address at the sending domain, such as postmaster@mg.example.com. This one does not contain an @.",broken:({userName:e})=>!e.includes("@")}]},{id:"amazon-ses",name:"Amazon SES",host:"email-smtp.REGION.amazonaws.com",hosts:/^email-smtp[.-].*amazonaws\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the user name of SMTP credentials: AKIA and 16 capital letters or digits",password:"the password of SMTP credentials: 44 characters, for one region",demands:[{id:"SES_IAM",severity:"error",setting:"password",message:"The password has 40 characters, as the secret keys of IAM have; SMTP passwords of Amazon SES have 44. Make SMTP credentials in the SES console, in the region of the host.",broken:({password:e})=>e.length===40},{id:"SES_USER",severity:"warning",setting:"userName",message:"SMTP user names of Amazon SES are AKIA and 16 capital letters or digits. This one is not.",broken:({userName:e})=>!/^AKIA[A-Z0-9]{16}$/.test(e)}]},{id:"postmark",name:"Postmark",host:"smtp.postmarkapp.com",hosts:/(^|\.)postmarkapp\.com$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[],userName:"the API token of the server, or the access key of an SMTP token",password:"the same token, or the secret key of that SMTP token",demands:[{id:"POSTMARK_PAIR",severity:"warning",setting:"userName",message:"The password looks like the API token of a Postmark server; user name and password are then the same token. Here they differ.",broken:({userName:e,password:t})=>/^[0-9a-f]{8}-/.test(t)&&e!==t},{id:"POSTMARK_465",severity:"error",setting:"port",message:"Postmark does not have a port 465. Use 587.",broken:({port:e})=>e===465}]},{id:"brevo",name:"Brevo",host:"smtp-relay.brevo.com",hosts:/(^|\.)(brevo|sendinblue)\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:'the login shown under "SMTP & API"',password:"an SMTP key, which begins with xsmtpsib-",demands:[{id:"BREVO_KEY",severity:"error",setting:"password",message:'The password is an API key of Brevo (xkeysib-\u2026). SMTP wants an SMTP key (xsmtpsib-\u2026). Make one under "SMTP & API".',broken:({password:e})=>e.startsWith("xkeysib-")}]},{id:"microsoft-365",name:"Microsoft 365",host:"smtp.office365.com",hosts:/(^|\.)(office365|outlook)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the full sign-in name",password:"the password of the mailbox, for which SMTP AUTH must be on",demands:[]},{id:"gmail",name:"Gmail",host:"smtp.gmail.com",hosts:/(^|\.)(gmail|googlemail)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the full address",password:"an app password: 16 small letters",demands:[{id:"GMAIL_APP",severity:"warning",setting:"password",message:"Gmail takes an app password (16 small letters, from myaccount.google.com/apppasswords), not the account's own.",broken:({password:e})=>!/^[a-z]{4}( ?[a-z]{4}){3}$/.test(e)}]},{id:"mailjet",name:"Mailjet",host:"in-v3.mailjet.com",hosts:/(^|\.)mailjet\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the API key",password:"the secret key",demands:[]},{id:"sparkpost",name:"SparkPost",host:"smtp.sparkpostmail.com",hosts:/(^|\.)sparkpostmail\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"SMTP_Injection",password:"an API key",demands:[{id:"SPARKPOST_USER",severity:"error",setting:"userName",message:"SparkPost's user name is SMTP_Injection, for every account. Set it to that.",broken:({userName:e})=>e!=="SMTP_Injection"}]},{id:"resend",name:"Resend",host:"smtp.resend.com",hosts:/(^|\.)resend\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the word resend",password:"an API key, which begins with re_",demands:[{id:"RESEND_USER",severity:"error",setting:"userName",message:"Resend's user name is the word resend, for every account. Set it to that.",broken:({userName:e})=>e!=="resend"}]},{id:"mailtrap",name:"Mailtrap",host:"live.smtp.mailtrap.io",hosts:/(^|\.)mailtrap\.io$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"the word api",password:"an API token",demands:[]},{id:"smtp2go",name:"SMTP2GO",host:"mail.smtp2go.com",hosts:/(^|\.)smtp2go\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:"an SMTP user made in the account",password:"that SMTP user's password",demands:[]},{id:"azure-communication-services",name:"Azure Communication Services",host:"smtp.azurecomm.net",hosts:/(^|\.)azurecomm\.net$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the user name of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID",password:"a client secret of that Entra application",demands:[]}]
const K={"amazon-ses":"mail","microsoft-365":"login",gmail:"login","azure-communication-services":"mail"}
;function providerComplaints(e){const t=e.host===null?null:providerOf(e.host)
if(t===null)return[]
const s={port:e.port,userName:e.userName??"",password:e.password??""}
return t.demands.filter(({setting:e,broken:t})=>s[e]!==""&&t(s)).map(({id:e,severity:t,setting:s,message:r})=>({id:e,severity:t,setting:s,message:r}))};const q={id:"provider/credentials",level:"runtime",severity:"awaiting",words:[s],check:((e,t)=>{const s=providerBehind(e)
if(s===null||e.login.defaultCredentials)return[]
return providerComplaints(knownOf(e)).filter(({setting:e})=>e!=="port").map(({setting:r,severity:n,message:i})=>{const o=n==="error"&&t.settings[r]!==undefined
return e.at(r,{message:i,hint:`${s.name} asks for this: as user name, ${s.userName}; as password, ${s.password}.`,...o||n==="warning"?{severity:n}:{}})})})}
function knownOf({settings:{host:t,port:s},login:r}){const known=t=>{const s=knownValue(t)
return e.q(s)||e.u(s)!==null?null:s}
return{host:t,port:s,userName:known(r.userName),password:known(r.password)}}const V={id:"provider/port",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The operation has timed out."],check:(e=>{const t=providerBehind(e)
if(t===null||e.settings.port===465)return[]
const{name:s,host:r,startTlsPorts:n,implicitTlsPorts:i}=t
if(!i.includes(e.settings.port))return[]
return[e.at("port",{message:`On this port, ${s} speaks TLS from the first byte. .NET Framework cannot do that.`,hint:`Use enableSsl="true" with one of the ports ${n.join(", ")} of ${r}.`,...n.includes(587)?{instead:"587"}:{}})]})}
;const H={id:"provider/tls",client:"System.Net.Mail",level:"runtime",severity:"error",words:[s],check:(t=>{const s=refusesWithoutTls(t)
if(s===null)return[]
const{name:r,startTlsPorts:n}=s
const i=K[s.id]==="mail"?"mail":"a login"
return[t.at("enableSsl",{message:`enableSsl is not true, but ${r} takes ${i} only over TLS.`,hint:`Set ${e.t("enable-ssl")} to true, with one of the ports ${n.join(", ")}.`,...n.includes(t.settings.port)?{instead:"true"}:{}})]})}
const Z={id:"provider/basic-login",client:"System.Net.Mail",level:"advice",severity:"notice",words:[],check:(e=>{if(providerBehind(e)?.id!=="microsoft-365")return[]
if(!isExpected(e.login.userName)||e.login.defaultCredentials)return[]
return[e.at("host",{message:"Microsoft 365 is giving up SMTP with user name and password, and .NET Framework cannot log in otherwise.",hint:"Plan a move to a mail relay, or to a provider that keeps this kind of login."})]})}
const Y=[q,V,H,Z]
const X={id:"port/implicit-tls",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The operation has timed out."],check:(e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.port!==465)return[]
return[e.at("port",{message:"On port 465, the server speaks TLS from the first byte. .NET Framework cannot do that: it can only switch to TLS later (STARTTLS).",hint:'Use port 587 with enableSsl="true".',instead:"587"})]})}
const J={id:"port/blocked",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["Failure sending mail."],check:(t=>{if(t.settings.deliveryMethod!=="Network"||t.settings.port!==25)return[]
if(!t.settings.host||e.v(t.settings.host))return[]
return[t.at("port",{message:"Mail goes to port 25. Cloud hosts often block it.",hint:'Use port 587 with enableSsl="true". Most providers offer port 2525 too.'})]})}
const Q={id:"tls/with-pickup",client:"System.Net.Mail",level:"runtime",severity:"error",words:["SSL must not be enabled for pickup-directory delivery methods."],check:(e=>{if(!e.settings.enableSsl||e.settings.deliveryMethod==="Network")return[]
return[e.at("enableSsl",{message:"enableSsl is true, but mail goes into a pickup directory.",hint:"Delete enableSsl, or set deliveryMethod to Network.",instead:"false"})]})}
const ee={id:"tls/off",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[s],check:(t=>{if(t.settings.deliveryMethod!=="Network"||t.settings.enableSsl)return[]
const{host:s}=t.settings
const{userName:r,defaultCredentials:n}=t.login
if(!s||e.v(s)||!isExpected(r)||n)return[]
if(refusesWithoutTls(t)!==null)return[]
return[t.at("enableSsl",{message:"The site would log in without TLS, since enableSsl is not true.",hint:`Set ${e.t("enable-ssl")} to true.`,instead:"true"})]})}
const te=/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[\da-f.]*:[\da-f.]*:[\da-f.:]*\]?)$/i
const se=/^(?:127\.[\d.]+|\[?::1\]?)$/
const re={id:"tls/ip-address",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["The remote certificate is invalid according to the validation procedure."],check:(e=>{const{deliveryMethod:t,enableSsl:s}=e.settings
const r=trim(e.settings.host??"")
if(t!=="Network"||!s)return[]
if(!te.test(r)||se.test(r))return[]
return[e.at("host",{message:"The host is an IP address, and enableSsl is true. The certificate of the server is for a name, so it does not fit.",hint:"Set the host to a name that is in the certificate of the server."})]})}
const ne=[X,J,Q,ee,re]
const ie=["from","host","userName","password","pickupDirectoryLocation"]
const oe={workflow:{what:"contains an expression of GitHub Actions, ${{ \u2026 }}, which GitHub replaces in workflow files only.",inFile:`Write the expression in the workflow, as an input of ${e.T}.`,given:"Write the expression in the workflow itself, not in the secret or variable behind it."},"key-vault":{what:"is a reference to Azure Key Vault, which Azure resolves in app settings only, and not in a file.",inFile:`Store the value itself as a secret of the repository, and let ${e.T} inject it.`,given:"Store the value itself in the secret."},token:{what:"looks like a token that is still to be replaced.",inFile:`Let ${e.T} inject the value, or make sure that the token is replaced before the deploy.`,given:"If that is what the value is meant to be, all is well. Else make sure that the token is replaced before this step, or before the deploy."}}
const ae={id:"settings/token",level:"runtime",severity:"warning",words:[],check:((e,{settings:t,mode:s})=>ie.flatMap((r=>{const n=placeholderOf(e,r,t[r]!==undefined)
if(n===null)return[]
const{what:i,inFile:o,given:a}=oe[n]
return[e.at(r,{message:`The value of ${nameIn(e,r)} ${i}`,hint:t[r]===undefined?howToSupply(e,[r],o):a,...isLeftOver(e,s)&&t[r]===undefined?{severity:"error"}:{}})]})))}
function isLeftOver({client:e},t){return e==="MailKit"&&t==="inject"};;const le=[ae]
const de={id:"settings/template",level:"runtime",severity:"awaiting",words:["Failure sending mail."],check:((t,s)=>{const r=wholeTemplate(t,s)
const[n]=r
if(n===undefined)return[]
const i=r.map(e=>nameIn(t,e).replace("userName","user name")).join(", ")
return[t.at(n,{message:`The mail settings are still those of Umbraco's template: ${i}.`,hint:howToSupply(t,["from","host","userName","password"],`Set ${e.t("from","host","username","password")}${e.y(", the last two from secrets")}.`)})]})}
const ce=[de]
const ue=[...ce,...A,...R,...ne,...N,...le,...G,...Y]
const he="umbraco-smtp-"
const me=/\r\n|\r|\n/
;;;function isNeverServed(e){return/(?:^|\/)[^:/]*\.config$/is.test(realNameOf(e))}exports.M=he
exports.a=parseDeliveryFormat
exports.b=parsePort
exports.c=parseBoolean
exports.d=parseMailAddress
exports.e=at
exports.f=parseInt32
exports.g=booleanMeantBy
exports.h=ue
exports.i=isNeverServed
exports.j=indentationAt
exports.k=isExpected
exports.l=loginOf
exports.m=providerOf
exports.n=howToSupply
exports.o=realNameOf
exports.p=parseDeliveryMethod
exports.q=envelopeAddress
exports.r=related
exports.s=providerComplaints
exports.t=trim
exports.w=wholeTemplate

