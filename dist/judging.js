"use strict"
const e=require("./base.js")
const t=require("node:url")
const s=100
function broken(e,t,s){return e.flatMap(e=>firstOf(e.check(t,s)).map(t=>({rule:e,complaint:t})))}function firstOf(e){const t=e.length-s
if(t<=0)return e
const r=e.slice(0,s)
return r.map((e,s)=>s<r.length-1?e:{...e,message:`${e.message} And ${t} more of this kind.`})}function findingOf({rule:e,complaint:t},s){const{location:r=null,names:n={}}=t
const i=severityOf$1(e.severity,t,s.intent)
const o=s.locate(t)
const a=(t.related??[]).map(e=>({...s.locate(e),what:e.what}))
const l=t.words??e.words[0]
const d=r?.isSection===true
const c=e.lead??s.voice({level:e.level,severity:i,isPartial:r!==null,isSection:d})
const u={...n,location:r?.path??""}
const h=[fill(t.message,u),...a.map(e=>`${e.what} is ${whereIs(e,o)}.`),...originOf(t,s.intent),...l===undefined?[]:[fill(`${c}: "${l}"`,u)]]
return{rule:e.id,level:r===null?e.level:"runtime",severity:i,...o,message:h.join(" "),hint:fill(t.hint,n),related:a,...repairIn(t,o,s.locate)}}function repairIn({file:e,rewrite:t},{path:s},r){if(t===undefined)return{}
const n=require("./deferred_faults.js").j(e.source.text,t)
const i=r({file:e,span:t.span})
return n===null||i.path!==s?{}:{repair:{at:i.at,...n}}}function whereIs({path:t,at:s},r){return t===r.path?`in line ${s.line}`:`in "${e.i(t)}", line ${s.line}`}function originOf({setting:t},{settings:s}){const r=t===undefined?null:e.g(t,s)
return r===null?[]:[`The setting comes from the input "${r}".`]}function severityOf$1(e,{severity:t},{mode:s}){if(t!==undefined)return t
if(e!=="awaiting")return e
return s==="inject"?"error":"warning"}const r=60
function fill(t,s){return t.replaceAll(/\{([a-z]+)\}/g,(t,n)=>{const i=Object.hasOwn(s,n)?s[n]:undefined
return i===undefined?t:e.i(i,r)})}function at(e,{start:t,end:s},r){return{file:e,span:{start:t,end:s},...r}}function related(e,t,{start:s,end:r}){return{what:e,file:t,span:{start:s,end:r}}}const n="The SMTP server requires a secure connection or the client was not authenticated. The server response was: \u2026"
const i={status:"absent"}
const o={status:"later"}
function loginOf(e,t){const s=comesLater(e,t)
const credential=r=>{if(s&&t.settings[r]===undefined)return o
const n=e[r]
return n?{status:"known",value:n}:i}
const r=credential("userName")
return{userName:r,password:credential("password"),defaultCredentials:e.defaultCredentials&&r.status!=="later"}}function comesLater({deliveryMethod:e},{mode:t,settings:s}){if(t!=="check"||Object.keys(s).length===0)return false
return e==="Network"&&s.defaultCredentials!==true}function knownValue(e){return e.status==="known"?e.value:""}function isExpected({status:e}){return e!=="absent"}const a=998
class RefusedAddress extends Error{}function parseMailAddress(e){if(e.length>a||/[\r\n]/.test(e))return null
try{return new BackwardReader(e).address()}catch(e){if(e instanceof RefusedAddress)return null
throw e}}function envelopeAddress(e){const t=parseMailAddress(e)
if(t===null)return null
const{localPart:s}=t
const r=asciiDomain(t.domain)
const n=s.startsWith('"')?d:l
return n.test(s)&&l.test(r)?`${s}@${r}`:null}function comparableAddress(e){const t=parseMailAddress(e)
if(t===null)return null
const{localPart:s,domain:r}=t
return`${s}@${asciiDomain(r)}`.toLowerCase()}function asciiDomain(e){return/[^\0-\x7f]/.test(e)?t.domainToASCII(e):e}const l=/^[!-;=?-~]+$/
const d=/^[\t -~]+$/
const c=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\0-\x7f]/
const u=/[^\0\r\n"\\]/
const h=/[^\0\r\n[\]\\\x7f-\uffff]/
const m=/^(?:\\[^\0\r\n]|[^\0\r\n"\\])*$/
class BackwardReader{#e
#t
constructor(e){this.#e=e
this.#t=e.length-1}address(){this.#s()
const e=this.#r(">")
this.#s()
const t=this.#n()==="]"?this.#i("[",h):this.#o()
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
while(this.#t>=0&&(this.#n()==="."||c.test(this.#n())))this.#t-=1
const t=this.#e.slice(this.#t+1,e+1)
if(t===""||t.startsWith("."))refuse()
return t}#i(e,t){const s=this.#t
this.#t-=1
while(this.#n()!==e||this.#c()){if(this.#t<0)refuse()
if(this.#c())this.#t-=this.#u()
else if(!t.test(this.#n()))refuse()
this.#t-=1}this.#t-=1
return this.#e.slice(this.#t+1,s+1)}#a(e){if(this.#n()==='"')return this.#i('"',u)
const t=this.#o()
const s=this.#n()
const r=this.#t<0||' \t)"'.includes(s)||e&&s==="<"
if(!r)refuse()
return t}#l(){const e=this.#t
this.#s()
if(this.#n()==='"'){this.#i('"',u)
this.#s()
if(this.#t>=0)refuse()
return}if(!m.test(this.#e.slice(0,e+1)))refuse()}}function refuse(){throw new RefusedAddress}const f=/[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const p=new RegExp(`\0|${f.source}`)
function trim(t){return e.t(t,f)}function parseInt32(e){const t=trim(e)
const s=/^(?:#|0x|&h)([0-9a-f]+)$/i.exec(t)?.[1]
if(s!==undefined){const e=Number.parseInt(s,16)
return e>4294967295?null:e|0}const r=/^[+-]?\d+$/.test(t)?Number(t):null
return r!==null&&r===(r|0)?r|0:null}function parsePort(e){const t=parseInt32(e)
return t!==null&&t>=1&&t<=65535?t:null}function parseBoolean(t){const s=e.t(t,p).toLowerCase()
if(s==="true")return true
return s==="false"?false:null}function parseDeliveryMethod(t){return e.D.find(e=>e.toLowerCase()===t.toLowerCase())??null}function parseDeliveryFormat(t){return e.h.find(e=>e.toLowerCase()===t.toLowerCase())??null}const g={from:"From",host:"Host",port:"Port",userName:"Username",password:"Password",enableSsl:"SecureSocketOptions",deliveryMethod:"DeliveryMethod",pickupDirectoryLocation:"PickupDirectoryLocation"}
function nameIn({client:e},t){return e==="MailKit"?g[t]??t:t}function variableFor(e){return`UMBRACO__CMS__GLOBAL__SMTP__${(g[e]??e).toUpperCase()}`}function howToSupply({client:t},s,r){if(t!=="MailKit")return r
const n=inWords(s.map(variableFor))
const i=e.S.filter(([,e])=>s.includes(e))
const o=inWords(i.map(([e])=>`"${e}"`))
const[a,l]=s.length>1?["them","s"]:["it",""]
return`Let the environment supply ${n}, and name ${a} in the input "environment-keys". Or set the input${l} ${o}.`}function inWords(e){const[t="",...s]=e.toReversed()
return s.length===0?t:`${s.toReversed().join(", ")} and ${t}`}const w={id:"credentials/send-as",level:"runtime",severity:"warning",words:[],check:t=>{if(trim(t.settings.host??"").toLowerCase()!=="smtp.office365.com")return[]
const s=comparableAddress(t.settings.from??"")
const r=knownValue(t.login.userName)
if(s===null||r===""||e.k(r))return[]
const n=comparableAddress(r)??trim(r).toLowerCase()
if(e.p(r)!==null||s===n)return[]
return[t.at("from",{message:'The sender is not the mailbox that logs in. Office 365 refuses that with "5.2.252 SendAsDenied".',hint:`Send from the mailbox that ${nameIn(t,"userName")} names, or give it the right to send as the other one.`})]}}
function wholeTemplate({settings:t,login:s},{settings:r}){const n={from:[e.q,e.u].some(e=>e(t.from??"")),host:t.deliveryMethod==="Network"&&e.o(t.host??""),userName:e.k(knownValue(s.userName)),password:e.k(knownValue(s.password))}
const i=["from","host","userName","password"].filter(e=>n[e]&&r[e]===undefined)
const o=new Set(i.map(e=>e==="password"?"userName":e))
return o.size<2?[]:i}const v={id:"credentials/no-password",client:"System.Net.Mail",level:"runtime",severity:"error",words:[],check:(t,{mode:s})=>{if(s==="check"||t.settings.deliveryMethod!=="Network")return[]
const{userName:r,password:n,defaultCredentials:i}=t.settings
if(!r||n||i)return[]
return[t.at("userName",{message:'The settings have a user name, but the input "password" is empty, and the file does not contain a password either.',hint:e.E})]}}
const k={id:"credentials/none",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:(t,{mode:s,settings:r})=>{if(s==="check"||r.host===undefined)return[]
if(t.settings.deliveryMethod!=="Network")return[]
const{userName:n,password:i,defaultCredentials:o}=t.settings
if(n||i||o)return[]
return[t.at("userName",{message:"A host is set, but the user name is missing: the site will send without logging in.",hint:`If the server wants a login, set "username" and "password". ${e.E}`})]}}
const y={id:"credentials/no-user-name",client:"System.Net.Mail",level:"runtime",severity:"error",words:[n],check:(t,{mode:s})=>{if(s==="check"||t.settings.deliveryMethod!=="Network")return[]
const{userName:r,password:n,defaultCredentials:i}=t.settings
if(!n||r||i)return[]
return[t.at("password",{message:"There is a password, but the user name is missing: .NET ignores the password, and sends without logging in.",hint:`Set the input "username". ${e.E}`})]}}
const S={id:"credentials/ignored",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[n],check:e=>{if(!e.login.defaultCredentials||!isExpected(e.login.userName))return[]
return[e.at("defaultCredentials",{message:"defaultCredentials is true: the site logs in as the account that it runs under, and ignores userName and password.",hint:"Delete defaultCredentials, or set it to false."})]}}
const T={id:"credentials/template",level:"runtime",severity:"awaiting",words:[n],check:(t,s)=>{const r=["userName","password"].filter(s=>e.k(knownValue(t.login[s])))
const[n]=r
if(n===undefined||wholeTemplate(t,s).includes(n))return[]
const i=r.every(e=>s.settings[e]!==undefined)
return[t.at(n,{message:`${r.length>1?`The values of ${nameIn(t,"userName")} and ${nameIn(t,"password")} are`:`The value of ${nameIn(t,n)} is`} still that of the template.`,hint:howToSupply(t,["userName","password"],'Set the inputs "username" and "password" from secrets.'),...i?{severity:"warning"}:{}})]}}
const N={id:"credentials/committed",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[],check:(t,{settings:s})=>{if(s.password!==undefined||!e.v(t.settings.password??""))return[]
return[t.at("password",{message:"The file contains a password. Everybody who can read the repository can read it.",hint:"Get a new password from the provider, and store it as a secret. Empty the value here, and let this action inject it."})]}}
const M={id:"credentials/white-space",level:"runtime",severity:"warning",words:[n],check:e=>["userName","password"].filter(t=>{const s=knownValue(e.login[t])
return trim(s)!==s}).map(t=>e.at(t,{message:`The value of ${nameIn(e,t)} begins or ends with white space. It is sent to the server as a part of the value.`,hint:"Delete the white space in the secret or in the file, unless it belongs to the value."}))}
const b=[v,k,y,S,T,N,M,w]
const P={id:"from/template",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[],check:(t,s)=>{if(!e.q(t.settings.from??""))return[]
if(wholeTemplate(t,s).includes("from"))return[]
return[t.at("from",{message:"The sender is still that of the template. With it, Umbraco 7.13 and later, and 8, take the site for one without mail, whatever else is set.",hint:'Set the input "from" to an address that the server lets you send from.',...s.settings.from===undefined?{}:{severity:"error"}})]}}
const $={id:"from/missing",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["A from address must be specified."],check:(e,t)=>{const{from:s,host:r,deliveryMethod:n}=e.settings
if(s||n==="Network"&&!r)return[]
if(wholeTemplate(e,t).length>0)return[]
return[e.at("from",{message:"The sender is missing: mail works only where the code of the site names one.",hint:'Set the input "from" to an address that the server lets you send from.'})]}}
const A={id:"from/malformed",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The specified string is not in the form required for an e-mail address."],check:t=>{const s=t.settings.from
if(!s||e.p(s)!==null||parseMailAddress(s)!==null)return[]
return[t.at("from",{message:"The sender is not one mail address.",hint:"Write one address, as in post@example.org or, with a name, The Bakery <post@example.org> (in XML: &lt; and &gt;)."})]}}
const x={id:"from/international",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:e=>{if(e.settings.deliveryFormat!=="SevenBit")return[]
const t=parseMailAddress(e.settings.from??"")?.localPart??""
if(!/[^\0-\x7f]/.test(t))return[]
return[e.at("from",{message:'The sender has a character beyond ASCII before its "@".',hint:'Use an ASCII address, or set "delivery-format" to International, where the server has SMTPUTF8.'})]}}
const I=[P,$,A,x]
const O={id:"host/missing",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:["The SMTP host was not specified."],check:e=>{if(e.settings.deliveryMethod!=="Network")return[]
if(trim(e.settings.host??"")!=="")return[]
const t=e.inComment()
const s='Set the input "host" to the name of the SMTP server.'
return[e.at("host",{message:"The SMTP host is not set.",hint:t===null?s:`${s} Nobody reads the settings in the comment.`,related:t===null?[]:[t]})]}}
const E={id:"host/template",level:"runtime",severity:"awaiting",words:["Failure sending mail."],check:(t,s)=>{if(t.settings.deliveryMethod!=="Network")return[]
if(!e.o(t.settings.host??""))return[]
if(wholeTemplate(t,s).includes("host"))return[]
return[t.at("host",{message:"The host is the machine of the site itself. Umbraco Cloud does not run a mail server there.",hint:howToSupply(t,["host"],'Set the input "host" to the name of the SMTP server.'),...severityOf(t,s)})]}}
function severityOf(e,{settings:t}){if(t.host!==undefined)return{severity:"warning"}
return e.isOfOneEnvironment("host")?{severity:"notice"}:{}}const C={id:"host/malformed",level:"runtime",severity:"error",words:["Failure sending mail."],check:t=>{if(t.settings.deliveryMethod!=="Network")return[]
const s=trim(t.settings.host??"")
const r=e.p(s)===null?surplus(s):null
if(r===null)return[]
return[t.at("host",{message:`The host contains ${r}. Only a name may stand there.`,hint:`Write only the name of the server, as in smtp.example.org. The port goes into "${nameIn(t,"port")}".`})]}}
function surplus(e){if(e.includes("@"))return'a user name or a mail address ("@")'
if(/^[a-z][a-z0-9+.-]*:\/\//i.test(e))return'a scheme ("://")'
if(/^[^:]*:\d*$/.test(e)||/\]:\d*$/.test(e))return"a port"
if(/\s/.test(e))return"white space"
return e.includes("/")?"a path":null}const L={id:"host/white-space",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:e=>{const t=e.settings.host
if(!t||trim(t)===""||trim(t)===t)return[]
return[e.at("host",{message:"White space stands before or after the host.",hint:"Delete it."})]}}
const D="Syntax error in parameters or arguments. The server response was: \u2026"
const R={id:"client-domain/empty",client:"System.Net.Mail",level:"runtime",severity:"error",words:[D],check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.clientDomain!=="")return[]
return[e.at("clientDomain",{message:"The name that the site gives itself in EHLO is empty. Servers refuse that.",hint:"Delete the attribute clientDomain, or give it the name of the site."})]}}
const _={id:"client-domain/malformed",client:"System.Net.Mail",level:"runtime",severity:"error",words:[D],check:t=>{if(t.settings.deliveryMethod!=="Network")return[]
const s=t.settings.clientDomain??""
if(e.p(s)!==null||/^[!-~]*$/.test(s))return[]
return[t.at("clientDomain",{message:"The name that the site gives itself in EHLO contains white space or a character that is not allowed in a domain.",hint:'Write only the name of the site, as in www.example.org. Write a domain beyond ASCII in its "xn--" form.'})]}}
const j=[O,E,C,L,R,_]
const z="Only absolute directories are allowed for pickup directory."
const W={id:"pickup/missing",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[z],check:e=>{if(e.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
if(e.settings.pickupDirectoryLocation)return[]
return[e.at("pickupDirectoryLocation",{message:"The delivery method is SpecifiedPickupDirectory, but the directory is not named.",hint:'Set the input "pickup-directory", or the delivery method to Network.'})]}}
const U={id:"pickup/relative",client:"System.Net.Mail",level:"runtime",severity:"error",words:[z],check:t=>{if(t.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
const s=t.settings.pickupDirectoryLocation
if(!s||e.p(s)!==null||/^(?:[\\/]|[A-Za-z]:)/.test(s))return[]
return[t.at("pickupDirectoryLocation",{message:"The pickup directory is a relative path.",hint:'Write a path that begins with a drive or a "\\", as in C:\\mail. .NET does not understand "~/" here.'})]}}
const B=new Set(["host","port","userName","password","defaultCredentials","clientDomain","targetName"])
function unreadInputs(t){return e.S.filter(([,e])=>B.has(e)&&(t[e]??false)!==false).map(([e])=>e)}const F={id:"pickup/network-inputs",client:"System.Net.Mail",level:"runtime",severity:"error",words:[],check:(e,{settings:t})=>{if(e.settings.deliveryMethod==="Network")return[]
const s=unreadInputs(t)
if(s.length===0)return[]
const r=s.map(e=>`"${e}"`).join(", ")
return[e.at("deliveryMethod",{message:`Mail goes into a directory, so nothing reads ${s.length>1?"the inputs":"the input"} ${r}.`,hint:'To send through a server, set the input "delivery-method" to Network, and "host". Otherwise, leave these inputs out.'})]}}
const G={id:"pickup/stays-here",client:"System.Net.Mail",level:"advice",severity:"notice",words:[],check:(e,{mode:t})=>{if(t!=="check"||e.settings.deliveryMethod==="Network")return[]
if(isOnAnotherMachine(e))return[]
return[e.at("deliveryMethod",{message:"Mail goes into a directory. It does not leave the machine, unless another program sends it from there.",hint:'To send through a server, set the inputs "delivery-method" to Network, and "host".'})]}}
function isOnAnotherMachine({settings:e}){const{deliveryMethod:t,pickupDirectoryLocation:s}=e
const r=t==="SpecifiedPickupDirectory"
return r&&/^[\\/]{2}[^?.\\/]/.test(s??"")}const K=[W,U,F,G]
const V=[{id:"sendgrid",name:"SendGrid",host:"smtp.sendgrid.net",hosts:/(^|\.)sendgrid\.net$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"the word apikey",password:'an API key, which begins with "SG." and has the right "Mail Send"',demands:[{id:"SENDGRID_USER",severity:"error",setting:"userName",message:"SendGrid's user name is the word apikey, for every account. Set it to that.",broken:({userName:e})=>e!=="apikey"},{id:"SENDGRID_KEY",severity:"warning",setting:"password",message:"SendGrid's password is an API key, which begins with SG. This one does not.",broken:({userName:e,password:t})=>["apikey",""].includes(e)&&!t.startsWith("SG.")}]},{id:"mailgun",name:"Mailgun",host:"smtp.mailgun.org",hosts:/(^|\.)mailgun\.org$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"a full address at the sending domain, such as postmaster@mg.example.com",password:"the SMTP password of that address",demands:[{id:"MAILGUN_USER",severity:"error",setting:"userName",message:"Mailgun's user name is a full address at the sending domain, such as postmaster@mg.example.com. This one does not contain an @.",broken:({userName:e})=>!e.includes("@")}]},{id:"amazon-ses",name:"Amazon SES",host:"email-smtp.REGION.amazonaws.com",hosts:/^email-smtp[.-].*amazonaws\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the user name of SMTP credentials: AKIA and 16 capital letters or digits",password:"the password of SMTP credentials: 44 characters, for one region",demands:[{id:"SES_IAM",severity:"error",setting:"password",message:"The password has 40 characters, as the secret keys of IAM have; SMTP passwords of Amazon SES have 44. Make SMTP credentials in the SES console, in the region of the host.",broken:({password:e})=>e.length===40},{id:"SES_USER",severity:"warning",setting:"userName",message:"SMTP user names of Amazon SES are AKIA and 16 capital letters or digits. This one is not.",broken:({userName:e})=>!/^AKIA[A-Z0-9]{16}$/.test(e)}]},{id:"postmark",name:"Postmark",host:"smtp.postmarkapp.com",hosts:/(^|\.)postmarkapp\.com$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[],userName:"the API token of the server, or the access key of an SMTP token",password:"the same token, or the secret key of that SMTP token",demands:[{id:"POSTMARK_PAIR",severity:"warning",setting:"userName",message:"The password looks like the API token of a Postmark server; user name and password are then the same token. Here they differ.",broken:({userName:e,password:t})=>/^[0-9a-f]{8}-/.test(t)&&e!==t},{id:"POSTMARK_465",severity:"error",setting:"port",message:"Postmark does not have a port 465. Use 587.",broken:({port:e})=>e===465}]},{id:"brevo",name:"Brevo",host:"smtp-relay.brevo.com",hosts:/(^|\.)(brevo|sendinblue)\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:'the login shown under "SMTP & API"',password:"an SMTP key, which begins with xsmtpsib-",demands:[{id:"BREVO_KEY",severity:"error",setting:"password",message:'The password is an API key of Brevo (xkeysib-\u2026). SMTP wants an SMTP key (xsmtpsib-\u2026). Make one under "SMTP & API".',broken:({password:e})=>e.startsWith("xkeysib-")}]},{id:"microsoft-365",name:"Microsoft 365",host:"smtp.office365.com",hosts:/(^|\.)(office365|outlook)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the full sign-in name",password:"the password of the mailbox, for which SMTP AUTH must be on",demands:[]},{id:"gmail",name:"Gmail",host:"smtp.gmail.com",hosts:/(^|\.)(gmail|googlemail)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the full address",password:"an app password: 16 small letters",demands:[{id:"GMAIL_APP",severity:"warning",setting:"password",message:"Gmail takes an app password (16 small letters, from myaccount.google.com/apppasswords), not the account's own.",broken:({password:e})=>!/^[a-z]{4}( ?[a-z]{4}){3}$/.test(e)}]},{id:"mailjet",name:"Mailjet",host:"in-v3.mailjet.com",hosts:/(^|\.)mailjet\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the API key",password:"the secret key",demands:[]},{id:"sparkpost",name:"SparkPost",host:"smtp.sparkpostmail.com",hosts:/(^|\.)sparkpostmail\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"SMTP_Injection",password:"an API key",demands:[{id:"SPARKPOST_USER",severity:"error",setting:"userName",message:"SparkPost's user name is SMTP_Injection, for every account. Set it to that.",broken:({userName:e})=>e!=="SMTP_Injection"}]},{id:"resend",name:"Resend",host:"smtp.resend.com",hosts:/(^|\.)resend\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the word resend",password:"an API key, which begins with re_",demands:[{id:"RESEND_USER",severity:"error",setting:"userName",message:"Resend's user name is the word resend, for every account. Set it to that.",broken:({userName:e})=>e!=="resend"}]},{id:"mailtrap",name:"Mailtrap",host:"live.smtp.mailtrap.io",hosts:/(^|\.)mailtrap\.io$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"the word api",password:"an API token",demands:[]},{id:"smtp2go",name:"SMTP2GO",host:"mail.smtp2go.com",hosts:/(^|\.)smtp2go\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:"an SMTP user made in the account",password:"that SMTP user's password",demands:[]},{id:"azure-communication-services",name:"Azure Communication Services",host:"smtp.azurecomm.net",hosts:/(^|\.)azurecomm\.net$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the user name of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID",password:"a client secret of that Entra application",demands:[]}]
const q={"amazon-ses":"mail","microsoft-365":"login",gmail:"login","azure-communication-services":"mail"}
function providerOf(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
return V.find(({hosts:e})=>e.test(t))??null}function providerComplaints(e){const t=e.host===null?null:providerOf(e.host)
if(t===null)return[]
const s={port:e.port,userName:e.userName??"",password:e.password??""}
return t.demands.filter(({setting:e,broken:t})=>s[e]!==""&&t(s)).map(({id:e,severity:t,setting:s,message:r})=>({id:e,severity:t,setting:s,message:r}))}function providerBehind({settings:e}){return e.deliveryMethod==="Network"?providerOf(e.host??""):null}const H={id:"provider/credentials",level:"runtime",severity:"awaiting",words:[n],check:(e,t)=>{const s=providerBehind(e)
if(s===null||e.login.defaultCredentials)return[]
return providerComplaints(knownOf(e)).filter(({setting:e})=>e!=="port").map(({setting:r,severity:n,message:i})=>{const o=n==="error"&&t.settings[r]!==undefined
return e.at(r,{message:i,hint:`${s.name} asks for this: as user name, ${s.userName}; as password, ${s.password}.`,...o||n==="warning"?{severity:n}:{}})})}}
function knownOf({settings:{host:t,port:s},login:r}){const known=t=>{const s=knownValue(t)
return e.k(s)||e.p(s)!==null?null:s}
return{host:t,port:s,userName:known(r.userName),password:known(r.password)}}const Z={id:"provider/port",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The operation has timed out."],check:e=>{const t=providerBehind(e)
if(t===null||e.settings.port===465)return[]
const{name:s,host:r,startTlsPorts:n,implicitTlsPorts:i}=t
if(!i.includes(e.settings.port))return[]
return[e.at("port",{message:`On this port, ${s} speaks TLS from the first byte. .NET Framework cannot do that.`,hint:`Use enableSsl="true" with one of the ports ${n.join(", ")} of ${r}.`})]}}
function refusesWithoutTls(e){const t=providerBehind(e)
if(t===null||e.settings.enableSsl)return null
const{port:s}=e.settings
if(s===465||t.implicitTlsPorts.includes(s))return null
const r=isExpected(e.login.userName)||e.login.defaultCredentials
const n=q[t.id]
return n==="mail"||n==="login"&&r?t:null}const Y={id:"provider/tls",client:"System.Net.Mail",level:"runtime",severity:"error",words:[n],check:e=>{const t=refusesWithoutTls(e)
if(t===null)return[]
const{name:s,startTlsPorts:r}=t
const n=q[t.id]==="mail"?"mail":"a login"
return[e.at("enableSsl",{message:`enableSsl is not true, but ${s} takes ${n} only over TLS.`,hint:`Set the input "enable-ssl" to true, with one of the ports ${r.join(", ")}.`})]}}
const X={id:"provider/basic-login",client:"System.Net.Mail",level:"advice",severity:"notice",words:[],check:e=>{if(providerBehind(e)?.id!=="microsoft-365")return[]
if(!isExpected(e.login.userName)||e.login.defaultCredentials)return[]
return[e.at("host",{message:"Microsoft 365 is giving up SMTP with user name and password, and .NET Framework cannot log in otherwise.",hint:"Plan a move to a mail relay, or to a provider that keeps this kind of login."})]}}
const J=[H,Z,Y,X]
const Q={id:"port/implicit-tls",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The operation has timed out."],check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.port!==465)return[]
return[e.at("port",{message:"On port 465, the server speaks TLS from the first byte. .NET Framework cannot do that: it can only switch to TLS later (STARTTLS).",hint:'Use port 587 with enableSsl="true".',instead:"587"})]}}
const ee={id:"port/blocked",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["Failure sending mail."],check:t=>{if(t.settings.deliveryMethod!=="Network"||t.settings.port!==25)return[]
if(!t.settings.host||e.o(t.settings.host))return[]
return[t.at("port",{message:"Mail goes to port 25. Cloud hosts often block it.",hint:'Use port 587 with enableSsl="true". Most providers offer port 2525 too.'})]}}
const te={id:"tls/with-pickup",client:"System.Net.Mail",level:"runtime",severity:"error",words:["SSL must not be enabled for pickup-directory delivery methods."],check:e=>{if(!e.settings.enableSsl||e.settings.deliveryMethod==="Network")return[]
return[e.at("enableSsl",{message:"enableSsl is true, but mail goes into a pickup directory.",hint:"Delete enableSsl, or set deliveryMethod to Network."})]}}
const se={id:"tls/off",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[n],check:t=>{if(t.settings.deliveryMethod!=="Network"||t.settings.enableSsl)return[]
const{host:s}=t.settings
const{userName:r,defaultCredentials:n}=t.login
if(!s||e.o(s)||!isExpected(r)||n)return[]
if(refusesWithoutTls(t)!==null)return[]
return[t.at("enableSsl",{message:"The site would log in without TLS, since enableSsl is not true.",hint:'Set the input "enable-ssl" to true.'})]}}
const re=/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[\da-f.]*:[\da-f.]*:[\da-f.:]*\]?)$/i
const ne=/^(?:127\.[\d.]+|\[?::1\]?)$/
const ie={id:"tls/ip-address",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["The remote certificate is invalid according to the validation procedure."],check:e=>{const{deliveryMethod:t,enableSsl:s}=e.settings
const r=trim(e.settings.host??"")
if(t!=="Network"||!s)return[]
if(!re.test(r)||ne.test(r))return[]
return[e.at("host",{message:"The host is an IP address, and enableSsl is true. The certificate of the server is for a name, so it does not fit.",hint:"Set the host to a name that is in the certificate of the server."})]}}
const oe=[Q,ee,te,se,ie]
const ae=["from","host","userName","password","pickupDirectoryLocation"]
const le={workflow:{what:"contains an expression of GitHub Actions, ${{ \u2026 }}, which GitHub replaces in workflow files only.",inFile:"Write the expression in the workflow, as an input of this action.",given:"Write the expression in the workflow itself, not in the secret or variable behind it."},"key-vault":{what:"is a reference to Azure Key Vault, which Azure resolves in app settings only, and not in a file.",inFile:"Store the value itself as a secret of the repository, and let this action inject it.",given:"Store the value itself in the secret."},token:{what:"looks like a token that is still to be replaced.",inFile:"Let this action inject the value, or make sure that the token is replaced before the deploy.",given:"If that is what the value is meant to be, all is well. Else make sure that the token is replaced before this step, or before the deploy."}}
const de={id:"settings/token",level:"runtime",severity:"warning",words:[],check:(e,{settings:t,mode:s})=>ae.flatMap(r=>{const n=placeholderOf(e,r,t[r]!==undefined)
if(n===null)return[]
const{what:i,inFile:o,given:a}=le[n]
return[e.at(r,{message:`The value of ${nameIn(e,r)} ${i}`,hint:t[r]===undefined?howToSupply(e,[r],o):a,...isLeftOver(e,s)&&t[r]===undefined?{severity:"error"}:{}})]})}
function isLeftOver({client:e},t){return e==="MailKit"&&t==="inject"}function placeholderOf(t,s,r){const n=valueOf(t,s)
if(s!=="password")return e.p(n)
return r&&!e.w(n)?null:e.x(n)}function valueOf({settings:e,login:t},s){if(s==="userName"||s==="password")return knownValue(t[s])
if(s==="secureSocketOptions")return""
const r=s==="pickupDirectoryLocation"&&e.deliveryMethod==="Network"
return r?"":String(e[s]??"")}const ce=[de]
const ue={id:"settings/template",level:"runtime",severity:"awaiting",words:["Failure sending mail."],check:(e,t)=>{const s=wholeTemplate(e,t)
const[r]=s
if(r===undefined)return[]
const n=s.map(t=>nameIn(e,t).replace("userName","user name")).join(", ")
return[e.at(r,{message:`The mail settings are still those of Umbraco's template: ${n}.`,hint:howToSupply(e,["from","host","userName","password"],'Set the inputs "from", "host", "username" and "password", the last two from secrets.')})]}}
const he=[ue]
const me=[...he,...I,...j,...oe,...b,...ce,...K,...J]
const fe="umbraco-smtp-"
const pe=/\r\n|\r|\n/
function indentationAt(e,t){let s=t
while(s>0&&" \t".includes(e.charAt(s-1)))s-=1
const r=s===0?pe.exec(e)?.[0]:lineEndBefore(e,s)
return r===undefined?null:{eol:r,indent:e.slice(s,t)}}function lineEndBefore(e,t){const s=e.charAt(t-1)
if(s==="\n")return e.charAt(t-2)==="\r"?"\r\n":"\n"
return s==="\r"?"\r":undefined}function realNameOf({path:e,realName:t}){return t??e}function isNeverServed(e){return/(?:^|\/)[^:/]*\.config$/is.test(realNameOf(e))}const ge=100
function nearest(e,t){const s=e.toLowerCase()
const r=t.find(t=>t.length===e.length&&t.toLowerCase()===s)
if(r!==undefined)return r===e?null:r
if(e.length>ge)return null
const n=e.length<6?1:2
const i=t.find(t=>t.length>3&&Math.abs(t.length-e.length)<=n&&isWithin(n,s,t.toLowerCase()))
return i??null}function correction(e,t,{show:s,otherwise:r}){const n=nearest(e,t)
if(n===null)return null
return n.toLowerCase()===e.toLowerCase()?`Write ${s(n)}.`:`Did you mean ${s(n)}? If not, ${r}.`}function isWithin(e,t,s){let[r,n]=[[],Array.from({length:s.length+1},(e,t)=>t)]
for(let i=1;i<=t.length;i+=1){const o=[i]
for(let e=1;e<=s.length;e+=1){const a=(n[e-1]??0)+(t[i-1]===s[e-1]?0:1)
const l=i>1&&t[i-1]===s[e-2]&&t[i-2]===s[e-1]
const d=l?(r[e-2]??0)+1:Infinity
o.push(Math.min(a,d,(n[e]??0)+1,(o[e-1]??0)+1))}if(Math.min(...o)>e)return false;[r,n]=[n,o]}return(n[s.length]??0)<=e}exports.M=fe
exports.a=parseInt32
exports.b=parseBoolean
exports.c=indentationAt
exports.d=broken
exports.e=related
exports.f=findingOf
exports.g=me
exports.h=howToSupply
exports.i=isExpected
exports.j=parseDeliveryMethod
exports.k=parseDeliveryFormat
exports.l=parsePort
exports.m=parseMailAddress
exports.n=nearest
exports.o=at
exports.p=providerOf
exports.q=loginOf
exports.r=realNameOf
exports.s=correction
exports.t=trim
exports.u=isNeverServed
exports.v=envelopeAddress
exports.w=wholeTemplate
exports.x=providerComplaints

