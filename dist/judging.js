"use strict"
var comesLater=(function({deliveryMethod:e},{mode:t,settings:s}){return"check"===t&&0!==Object.keys(s).length&&("Network"===e&&!0!==s.defaultCredentials)}),
knownValue=(function(e){return"known"===e.status?e.value:""}),
parseMailAddress=(function(e){if(e.length>998||/[\r\n]/.test(e))return null
try{return new BackwardReader(e).address()}catch(e){if(e instanceof RefusedAddress)return null
throw e}}),
trim=(function(t){return e.k(t,h)}),
parseInt32=(function(e){const t=trim(e)
const s=/^(?:#|0x|&h)([0-9a-f]+)$/i.exec(t)?.[1]
if(void 0!==s){const e=Number.parseInt(s,16)
return e>4294967295?null:0|e}const r=/^[+-]?\d+$/.test(t)?Number(t):null
return null!==r&&r===(0|r)?0|r:null}),
wholeTemplate=(function({settings:t,login:s},{settings:r}){const n={from:[e.w,e.x].some((e=>e(t.from??""))),host:"Network"===t.deliveryMethod&&e.v(t.host??""),userName:e.q(knownValue(s.userName)),password:e.q(knownValue(s.password))}
const i=["from","host","userName","password"].filter((e=>n[e]&&void 0===r[e]))
const o=new Set(i.map(e=>"password"===e?"userName":e))
return o.size<2?[]:i}),
surplus=(function(e){return e.includes("@")?'a user name or a mail address ("@")':/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?'a scheme ("://")':/^[^:]*:\d*$/.test(e)||/\]:\d*$/.test(e)?"a port":/\s/.test(e)?"white space":e.includes("/")?"a path":null}),
providerOf=(function(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
return F.find((({hosts:e})=>e.test(t)))??null}),
providerBehind=(function({settings:e}){return"Network"===e.deliveryMethod?providerOf(e.host??""):null}),
refusesWithoutTls=(function(e){const t=providerBehind(e)
if(null===t||e.settings.enableSsl)return null
const{port:s}=e.settings
if(465===s||t.implicitTlsPorts.includes(s))return null
const r=isExpected(e.login.userName)||e.login.defaultCredentials
const n=W[t.id]
return"mail"===n||"login"===n&&r?t:null}),
placeholderOf=(function(t,s,r){const n=valueOf(t,s)
return"password"!==s?e.u(n):r&&!e.A(n)?null:e.B(n)}),
valueOf=(function({settings:e,login:t},s){if("userName"===s||"password"===s)return knownValue(t[s])
if("secureSocketOptions"===s)return""
const r="pickupDirectoryLocation"===s&&"Network"===e.deliveryMethod
return r?"":String(e[s]??"")}),
isSameEnvironment=(function(e,t){return e.toLowerCase()===t.toLowerCase()}),
lineEndBefore=(function(e,t){const s=e.charAt(t-1)
return"\n"===s?"\r"===e.charAt(t-2)?"\r\n":"\n":"\r"===s?"\r":void 0}),
realNameOf=(function({path:e,realName:t}){return t??e});
const e=require("./base.js")
const t=require("node:url")
const s="The SMTP server requires a secure connection or the client was not authenticated. The server response was: \u2026"
const r={status:"absent"}
const n={status:"later"}
;;function isExpected({status:e}){return"absent"!==e}class RefusedAddress extends Error{};function comparableAddress(e){const t=parseMailAddress(e)
if(null===t)return null
const{localPart:s,domain:r}=t
return`${s}@${asciiDomain(r)}`.toLowerCase()}function asciiDomain(e){return/[^\0-\x7f]/.test(e)?t.domainToASCII(e):e}const i=/^[!-;=?-~]+$/
const o=/^[\t -~]+$/
const a=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\0-\x7f]/
const l=/[^\0\r\n"\\]/
const d=/[^\0\r\n[\]\\\x7f-\uffff]/
const c=/^(?:\\[^\0\r\n]|[^\0\r\n"\\])*$/
class BackwardReader{#e
#t
constructor(e){this.#e=e
this.#t=e.length-1}address(){this.#s()
const e=this.#r(">")
this.#s()
const t="]"===this.#n()?this.#i("[",d):this.#o()
this.#s()
this.#r("@")||refuse()
this.#s()
const s=this.#a(e)
this.#s()
e&&!this.#r("<")&&refuse()
this.#l()
return{localPart:s,domain:t}}#n(){return this.#e.charAt(this.#t)}#r(e){if(this.#t<0||this.#n()!==e)return!1
this.#t-=1
return!0}#s(){for(;;){for(;" "===this.#n()||"\t"===this.#n();)this.#t-=1
if(")"!==this.#n())return
this.#d()}}#d(){let e=0
do{const t=this.#n()
this.#t<0&&refuse()
this.#c()||(e+=")"===t?1:"("===t?-1:0)
this.#t-=1}while(e>0)}#c(){return this.#h()%2==1}#h(){let e=this.#t-1
for(;"\\"===this.#e.charAt(e);)e-=1
return this.#t-1-e}#o(){const e=this.#t
for(;this.#t>=0&&("."===this.#n()||a.test(this.#n()));)this.#t-=1
const t=this.#e.slice(this.#t+1,e+1);(""===t||t.startsWith("."))&&refuse()
return t}#i(e,t){const s=this.#t
this.#t-=1
for(;this.#n()!==e||this.#c();){this.#t<0&&refuse()
this.#c()?this.#t-=this.#h():t.test(this.#n())||refuse()
this.#t-=1}this.#t-=1
return this.#e.slice(this.#t+1,s+1)}#a(e){if('"'===this.#n())return this.#i('"',l)
const t=this.#o()
const s=this.#n()
const r=this.#t<0||' \t)"'.includes(s)||e&&"<"===s
r||refuse()
return t}#l(){const e=this.#t
this.#s()
if('"'!==this.#n())c.test(this.#e.slice(0,e+1))||refuse()
else{this.#i('"',l)
this.#s()
this.#t>=0&&refuse()}}}function refuse(){throw new RefusedAddress}const h=/[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const m=new RegExp(`\0|${h.source}`)
;;const u={from:"From",host:"Host",port:"Port",userName:"Username",password:"Password",enableSsl:"SecureSocketOptions",deliveryMethod:"DeliveryMethod",pickupDirectoryLocation:"PickupDirectoryLocation"}
function nameIn({client:e},t){return"MailKit"===e?u[t]??t:t}function variableFor(e){return`UMBRACO__CMS__GLOBAL__SMTP__${(u[e]??e).toUpperCase()}`}function howToSupply({client:t},s,r){if("MailKit"!==t)return r
const n=e.p(s.map(variableFor))
const i=e.S.filter(([,e])=>s.includes(e))
const o=e.t(...i.map(([e])=>e))
const a=s.length>1?"them":"it"
return`Let the environment supply ${n}, and name ${a} in ${e.t("environment-keys")}. Or set ${o}.`}const p={id:"credentials/send-as",level:"runtime",severity:"warning",words:[],check:(t=>{if("smtp.office365.com"!==trim(t.settings.host??"").toLowerCase())return[]
const s=comparableAddress(t.settings.from??"")
const r=knownValue(t.login.userName)
if(null===s||""===r||e.q(r))return[]
const n=comparableAddress(r)??trim(r).toLowerCase()
return null!==e.u(r)||s===n?[]:[t.at("from",{message:'The sender is not the mailbox that logs in. Office 365 refuses that with "5.2.252 SendAsDenied".',hint:`Send from the mailbox that ${nameIn(t,"userName")} names, or give it the right to send as the other one.`})]})}
;const f={id:"credentials/no-password",client:"System.Net.Mail",level:"runtime",severity:"error",words:[],check:((t,{mode:s})=>{if("check"===s||"Network"!==t.settings.deliveryMethod)return[]
const{userName:r,password:n,defaultCredentials:i}=t.settings
return!r||n||i?[]:[t.at("userName",{message:`The settings have a user name, but ${e.t("password")} is empty, and the file does not contain a password either.`,hint:e.E})]})}
const g={id:"credentials/none",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:((t,{mode:s,settings:r})=>{if("check"===s||void 0===r.host)return[]
if("Network"!==t.settings.deliveryMethod)return[]
const{userName:n,password:i,defaultCredentials:o}=t.settings
return n||i||o?[]:[t.at("userName",{message:"A host is set, but the user name is missing: the site will send without logging in.",hint:`If the server wants a login, set ${e.t("username","password")}. ${e.E}`})]})}
const w={id:"credentials/no-user-name",client:"System.Net.Mail",level:"runtime",severity:"error",words:[s],check:((t,{mode:s})=>{if("check"===s||"Network"!==t.settings.deliveryMethod)return[]
const{userName:r,password:n,defaultCredentials:i}=t.settings
return!n||r||i?[]:[t.at("password",{message:"There is a password, but the user name is missing: .NET ignores the password, and sends without logging in.",hint:`Set ${e.t("username")}. ${e.E}`})]})}
const v={id:"credentials/ignored",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[s],check:(e=>e.login.defaultCredentials&&isExpected(e.login.userName)?[e.at("defaultCredentials",{message:"defaultCredentials is true: the site logs in as the account that it runs under, and ignores userName and password.",hint:"Delete defaultCredentials, or set it to false."})]:[])}
const y={id:"credentials/template",level:"runtime",severity:"awaiting",words:[s],check:((t,s)=>{const r=["userName","password"].filter((s=>e.q(knownValue(t.login[s]))))
const[n]=r
if(void 0===n||wholeTemplate(t,s).includes(n))return[]
const i=r.every(e=>void 0!==s.settings[e])
return[t.at(n,{message:(r.length>1?`The values of ${nameIn(t,"userName")} and ${nameIn(t,"password")} are`:`The value of ${nameIn(t,n)} is`)+" still that of the template.",hint:howToSupply(t,["userName","password"],`Set ${e.t("username","password")}${e.y(" from secrets")}.`),...i?{severity:"warning"}:{}})]})}
const k={id:"credentials/committed",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[],check:((t,{settings:s})=>void 0===s.password&&e.z(t.settings.password??"")?[t.at("password",{message:"The file contains a password. Everybody who can read the repository can read it.",hint:`Get a new password from the provider, and store it as a secret. Empty the value here, and let ${e.T} inject it.`})]:[])}
const S={id:"credentials/white-space",level:"runtime",severity:"warning",words:[s],check:(e=>["userName","password"].filter((t=>{const s=knownValue(e.login[t])
return trim(s)!==s})).map(t=>e.at(t,{message:`The value of ${nameIn(e,t)} begins or ends with white space. It is sent to the server as a part of the value.`,hint:"Delete the white space in the secret or in the file, unless it belongs to the value."})))}
const T=[f,g,w,v,y,k,S,p]
const N={id:"from/template",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[],check:((t,s)=>e.w(t.settings.from??"")?wholeTemplate(t,s).includes("from")?[]:[t.at("from",{message:"The sender is still that of the template. With it, Umbraco 7.13 and later, and 8, take the site for one without mail, whatever else is set.",hint:`Set ${e.t("from")} to an address that the server lets you send from.`,...void 0===s.settings.from?{}:{severity:"error"}})]:[])}
const M={id:"from/missing",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["A from address must be specified."],check:((t,s)=>{const{from:r,host:n,deliveryMethod:i}=t.settings
return r||"Network"===i&&!n||wholeTemplate(t,s).length>0?[]:[t.at("from",{message:"The sender is missing: mail works only where the code of the site names one.",hint:`Set ${e.t("from")} to an address that the server lets you send from.`})]})}
const b={id:"from/malformed",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The specified string is not in the form required for an e-mail address."],check:(t=>{const s=t.settings.from
return s&&null===e.u(s)&&null===parseMailAddress(s)?[t.at("from",{message:"The sender is not one mail address.",hint:"Write one address, as in post@example.org or, with a name, The Bakery <post@example.org> (in XML: &lt; and &gt;)."})]:[]})}
const P={id:"from/international",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:(e=>{if("SevenBit"!==e.settings.deliveryFormat)return[]
const t=parseMailAddress(e.settings.from??"")?.localPart??""
return/[^\0-\x7f]/.test(t)?[e.at("from",{message:'The sender has a character beyond ASCII before its "@".',hint:'Use an ASCII address, or set "delivery-format" to International, where the server has SMTPUTF8.'})]:[]})}
const $=[N,M,b,P]
const x={id:"host/missing",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:["The SMTP host was not specified."],check:(t=>{if("Network"!==t.settings.deliveryMethod)return[]
if(""!==trim(t.settings.host??""))return[]
const s=t.inComment()
const r=`Set ${e.t("host")} to the name of the SMTP server.`
return[t.at("host",{message:"The SMTP host is not set.",hint:null===s?r:`${r} Nobody reads the settings in the comment.`,related:null===s?[]:[s]})]})}
const A={id:"host/template",level:"runtime",severity:"awaiting",words:["Failure sending mail."],check:((t,s)=>"Network"!==t.settings.deliveryMethod?[]:e.v(t.settings.host??"")?wholeTemplate(t,s).includes("host")?[]:[t.at("host",{message:"The host is the machine of the site itself. Umbraco Cloud does not run a mail server there.",hint:howToSupply(t,["host"],`Set ${e.t("host")} to the name of the SMTP server.`),...severityOf(t,s)})]:[])}
function severityOf(e,{settings:t}){return void 0!==t.host?{severity:"warning"}:e.isOfOneEnvironment("host")?{severity:"notice"}:{}}const I={id:"host/malformed",level:"runtime",severity:"error",words:["Failure sending mail."],check:(t=>{if("Network"!==t.settings.deliveryMethod)return[]
const s=trim(t.settings.host??"")
const r=null===e.u(s)?surplus(s):null
return null===r?[]:[t.at("host",{message:`The host contains ${r}. Only a name may stand there.`,hint:`Write only the name of the server, as in smtp.example.org. The port goes into "${nameIn(t,"port")}".`,...nameAlone(s,t.settings.port)})]})}
;function nameAlone(e,t){const{name:s,written:r}=/^(?:smtps?:\/\/)?(?<name>[\w.-]+)(?::(?<written>\d+))?\/?$/i.exec(e)?.groups??{}
const n=void 0===r||Number(r)===t
return void 0!==s&&n?{instead:s}:{}}const E={id:"host/white-space",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[],check:(e=>{const t=e.settings.host
return t&&""!==trim(t)&&trim(t)!==t?[e.at("host",{message:"White space stands before or after the host.",hint:"Delete it.",instead:trim(t)})]:[]})}
const O="Syntax error in parameters or arguments. The server response was: \u2026"
const C={id:"client-domain/empty",client:"System.Net.Mail",level:"runtime",severity:"error",words:[O],check:(e=>"Network"!==e.settings.deliveryMethod||""!==e.settings.clientDomain?[]:[e.at("clientDomain",{message:"The name that the site gives itself in EHLO is empty. Servers refuse that.",hint:"Delete the attribute clientDomain, or give it the name of the site."})])}
const L={id:"client-domain/malformed",client:"System.Net.Mail",level:"runtime",severity:"error",words:[O],check:(t=>{if("Network"!==t.settings.deliveryMethod)return[]
const s=t.settings.clientDomain??""
return null!==e.u(s)||/^[!-~]*$/.test(s)?[]:[t.at("clientDomain",{message:"The name that the site gives itself in EHLO contains white space or a character that is not allowed in a domain.",hint:'Write only the name of the site, as in www.example.org. Write a domain beyond ASCII in its "xn--" form.'})]})}
const D=[x,A,I,E,C,L]
const R="Only absolute directories are allowed for pickup directory."
const _={id:"pickup/missing",client:"System.Net.Mail",level:"runtime",severity:"awaiting",words:[R],check:(t=>"SpecifiedPickupDirectory"!==t.settings.deliveryMethod||t.settings.pickupDirectoryLocation?[]:[t.at("pickupDirectoryLocation",{message:"The delivery method is SpecifiedPickupDirectory, but the directory is not named.",hint:`Set ${e.t("pickup-directory")}, or the delivery method to Network.`})])}
const z={id:"pickup/relative",client:"System.Net.Mail",level:"runtime",severity:"error",words:[R],check:(t=>{if("SpecifiedPickupDirectory"!==t.settings.deliveryMethod)return[]
const s=t.settings.pickupDirectoryLocation
return!s||null!==e.u(s)||/^(?:[\\/]|[A-Za-z]:)/.test(s)?[]:[t.at("pickupDirectoryLocation",{message:"The pickup directory is a relative path.",hint:'Write a path that begins with a drive or a "\\", as in C:\\mail. .NET does not understand "~/" here.'})]})}
const U=new Set(["host","port","userName","password","defaultCredentials","clientDomain","targetName"])
function unreadInputs(t){return e.S.filter(([,e])=>U.has(e)&&!1!==(t[e]??!1)).map(([e])=>e)}const j={id:"pickup/network-inputs",client:"System.Net.Mail",level:"runtime",severity:"error",words:[],check:((t,{settings:s})=>{if("Network"===t.settings.deliveryMethod)return[]
const r=unreadInputs(s)
if(0===r.length)return[]
const n=r.map(e=>`"${e}"`).join(", ")
return[t.at("deliveryMethod",{message:`Mail goes into a directory, so nothing reads ${r.length>1?"the inputs":"the input"} ${n}.`,hint:`To send through a server, set ${e.t("delivery-method")} to Network, and ${e.t("host")}. Otherwise, leave both out.`})]})}
const B={id:"pickup/stays-here",client:"System.Net.Mail",level:"advice",severity:"notice",words:[],check:((t,{mode:s})=>"check"!==s||"Network"===t.settings.deliveryMethod||isOnAnotherMachine(t)?[]:[t.at("deliveryMethod",{message:"Mail goes into a directory. It does not leave the machine, unless another program sends it from there.",hint:`To send through a server, set ${e.t("delivery-method")} to Network, and ${e.t("host")}.`})])}
function isOnAnotherMachine({settings:e}){const{deliveryMethod:t,pickupDirectoryLocation:s}=e
const r="SpecifiedPickupDirectory"===t
return r&&/^[\\/]{2}[^?.\\/]/.test(s??"")}const G=[_,z,j,B]
const F=[{id:"sendgrid",name:"SendGrid",host:"smtp.sendgrid.net",hosts:/(^|\.)sendgrid\.net$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"the word apikey",password:'an API key, which begins with "SG." and has the right "Mail Send"',demands:[{id:"SENDGRID_USER",severity:"error",setting:"userName",message:"SendGrid's user name is the word apikey, for every account. Set it to that.",broken:({userName:e})=>"apikey"!==e},{id:"SENDGRID_KEY",severity:"warning",setting:"password",message:"SendGrid's password is an API key, which begins with SG. This one does not.",broken:({userName:e,password:t})=>["apikey",""].includes(e)&&!t.startsWith("SG.")}]},{id:"mailgun",name:"Mailgun",host:"smtp.mailgun.org",hosts:/(^|\.)mailgun\.org$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"a full address at the sending domain, such as postmaster@mg.example.com",password:"the SMTP password of that address",demands:[{id:"MAILGUN_USER",severity:"error",setting:"userName",message:"Mailgun's user name is a full address at the sending domain, such as postmaster@mg.example.com. This one does not contain an @.",broken:({userName:e})=>!e.includes("@")}]},{id:"amazon-ses",name:"Amazon SES",host:"email-smtp.REGION.amazonaws.com",hosts:/^email-smtp[.-].*amazonaws\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the user name of SMTP credentials: AKIA and 16 capital letters or digits",password:"the password of SMTP credentials: 44 characters, for one region",demands:[{id:"SES_IAM",severity:"error",setting:"password",message:"The password has 40 characters, as the secret keys of IAM have; SMTP passwords of Amazon SES have 44. Make SMTP credentials in the SES console, in the region of the host.",broken:({password:e})=>40===e.length},{id:"SES_USER",severity:"warning",setting:"userName",message:"SMTP user names of Amazon SES are AKIA and 16 capital letters or digits. This one is not.",broken:({userName:e})=>!/^AKIA[A-Z0-9]{16}$/.test(e)}]},{id:"postmark",name:"Postmark",host:"smtp.postmarkapp.com",hosts:/(^|\.)postmarkapp\.com$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[],userName:"the API token of the server, or the access key of an SMTP token",password:"the same token, or the secret key of that SMTP token",demands:[{id:"POSTMARK_PAIR",severity:"warning",setting:"userName",message:"The password looks like the API token of a Postmark server; user name and password are then the same token. Here they differ.",broken:({userName:e,password:t})=>/^[0-9a-f]{8}-/.test(t)&&e!==t},{id:"POSTMARK_465",severity:"error",setting:"port",message:"Postmark does not have a port 465. Use 587.",broken:({port:e})=>465===e}]},{id:"brevo",name:"Brevo",host:"smtp-relay.brevo.com",hosts:/(^|\.)(brevo|sendinblue)\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:'the login shown under "SMTP & API"',password:"an SMTP key, which begins with xsmtpsib-",demands:[{id:"BREVO_KEY",severity:"error",setting:"password",message:'The password is an API key of Brevo (xkeysib-\u2026). SMTP wants an SMTP key (xsmtpsib-\u2026). Make one under "SMTP & API".',broken:({password:e})=>e.startsWith("xkeysib-")}]},{id:"microsoft-365",name:"Microsoft 365",host:"smtp.office365.com",hosts:/(^|\.)(office365|outlook)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the full sign-in name",password:"the password of the mailbox, for which SMTP AUTH must be on",demands:[]},{id:"gmail",name:"Gmail",host:"smtp.gmail.com",hosts:/(^|\.)(gmail|googlemail)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the full address",password:"an app password: 16 small letters",demands:[{id:"GMAIL_APP",severity:"warning",setting:"password",message:"Gmail takes an app password (16 small letters, from myaccount.google.com/apppasswords), not the account's own.",broken:({password:e})=>!/^[a-z]{4}( ?[a-z]{4}){3}$/.test(e)}]},{id:"mailjet",name:"Mailjet",host:"in-v3.mailjet.com",hosts:/(^|\.)mailjet\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the API key",password:"the secret key",demands:[]},{id:"sparkpost",name:"SparkPost",host:"smtp.sparkpostmail.com",hosts:/(^|\.)sparkpostmail\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"SMTP_Injection",password:"an API key",demands:[{id:"SPARKPOST_USER",severity:"error",setting:"userName",message:"SparkPost's user name is SMTP_Injection, for every account. Set it to that.",broken:({userName:e})=>"SMTP_Injection"!==e}]},{id:"resend",name:"Resend",host:"smtp.resend.com",hosts:/(^|\.)resend\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the word resend",password:"an API key, which begins with re_",demands:[{id:"RESEND_USER",severity:"error",setting:"userName",message:"Resend's user name is the word resend, for every account. Set it to that.",broken:({userName:e})=>"resend"!==e}]},{id:"mailtrap",name:"Mailtrap",host:"live.smtp.mailtrap.io",hosts:/(^|\.)mailtrap\.io$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"the word api",password:"an API token",demands:[]},{id:"smtp2go",name:"SMTP2GO",host:"mail.smtp2go.com",hosts:/(^|\.)smtp2go\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:"an SMTP user made in the account",password:"that SMTP user's password",demands:[]},{id:"azure-communication-services",name:"Azure Communication Services",host:"smtp.azurecomm.net",hosts:/(^|\.)azurecomm\.net$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the user name of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID",password:"a client secret of that Entra application",demands:[]}]
const W={"amazon-ses":"mail","microsoft-365":"login",gmail:"login","azure-communication-services":"mail"}
;function providerComplaints(e){const t=null===e.host?null:providerOf(e.host)
if(null===t)return[]
const s={port:e.port,userName:e.userName??"",password:e.password??""}
return t.demands.filter(({setting:e,broken:t})=>""!==s[e]&&t(s)).map(({id:e,severity:t,setting:s,message:r})=>({id:e,severity:t,setting:s,message:r}))};const K={id:"provider/credentials",level:"runtime",severity:"awaiting",words:[s],check:((e,t)=>{const s=providerBehind(e)
return null===s||e.login.defaultCredentials?[]:providerComplaints(knownOf(e)).filter(({setting:e})=>"port"!==e).map(({setting:r,severity:n,message:i})=>{const o="error"===n&&void 0!==t.settings[r]
return e.at(r,{message:i,hint:`${s.name} asks for this: as user name, ${s.userName}; as password, ${s.password}.`,...o||"warning"===n?{severity:n}:{}})})})}
function knownOf({settings:{host:t,port:s},login:r}){const known=t=>{const s=knownValue(t)
return e.q(s)||null!==e.u(s)?null:s}
return{host:t,port:s,userName:known(r.userName),password:known(r.password)}}const q={id:"provider/port",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The operation has timed out."],check:(e=>{const t=providerBehind(e)
if(null===t||465===e.settings.port)return[]
const{name:s,host:r,startTlsPorts:n,implicitTlsPorts:i}=t
return i.includes(e.settings.port)?[e.at("port",{message:`On this port, ${s} speaks TLS from the first byte. .NET Framework cannot do that.`,hint:`Use enableSsl="true" with one of the ports ${n.join(", ")} of ${r}.`,...n.includes(587)?{instead:"587"}:{}})]:[]})}
;const V={id:"provider/tls",client:"System.Net.Mail",level:"runtime",severity:"error",words:[s],check:(t=>{const s=refusesWithoutTls(t)
if(null===s)return[]
const{name:r,startTlsPorts:n}=s
const i="mail"===W[s.id]?"mail":"a login"
return[t.at("enableSsl",{message:`enableSsl is not true, but ${r} takes ${i} only over TLS.`,hint:`Set ${e.t("enable-ssl")} to true, with one of the ports ${n.join(", ")}.`,...n.includes(t.settings.port)?{instead:"true"}:{}})]})}
const H={id:"provider/basic-login",client:"System.Net.Mail",level:"advice",severity:"notice",words:[],check:(e=>"microsoft-365"!==providerBehind(e)?.id||!isExpected(e.login.userName)||e.login.defaultCredentials?[]:[e.at("host",{message:"Microsoft 365 is giving up SMTP with user name and password, and .NET Framework cannot log in otherwise.",hint:"Plan a move to a mail relay, or to a provider that keeps this kind of login."})])}
const Z=[K,q,V,H]
const Y={id:"port/blocked",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["Failure sending mail."],check:(t=>"Network"!==t.settings.deliveryMethod||25!==t.settings.port||!t.settings.host||e.v(t.settings.host)?[]:[t.at("port",{message:"Mail goes to port 25. Cloud hosts often block it.",hint:'Use port 587 with enableSsl="true". Most providers offer port 2525 too.'})])}
const J={id:"tls/off",client:"System.Net.Mail",level:"runtime",severity:"warning",words:[s],check:(t=>{if("Network"!==t.settings.deliveryMethod||t.settings.enableSsl)return[]
const{host:s}=t.settings
const{userName:r,defaultCredentials:n}=t.login
return!s||e.v(s)||!isExpected(r)||n||null!==refusesWithoutTls(t)?[]:[t.at("enableSsl",{message:"The site would log in without TLS, since enableSsl is not true.",hint:`Set ${e.t("enable-ssl")} to true.`,instead:"true"})]})}
const X=/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[\da-f.]*:[\da-f.]*:[\da-f.:]*\]?)$/i
const Q=/^(?:127\.[\d.]+|\[?::1\]?)$/
const ee={id:"tls/ip-address",client:"System.Net.Mail",level:"runtime",severity:"warning",words:["The remote certificate is invalid according to the validation procedure."],check:(e=>{const{deliveryMethod:t,enableSsl:s}=e.settings
const r=trim(e.settings.host??"")
return"Network"===t&&s?!X.test(r)||Q.test(r)?[]:[e.at("host",{message:"The host is an IP address, and enableSsl is true. The certificate of the server is for a name, so it does not fit.",hint:"Set the host to a name that is in the certificate of the server."})]:[]})}
const te=[{id:"port/implicit-tls",client:"System.Net.Mail",level:"runtime",severity:"error",words:["The operation has timed out."],check:(e=>"Network"!==e.settings.deliveryMethod||465!==e.settings.port?[]:[e.at("port",{message:"On port 465, the server speaks TLS from the first byte. .NET Framework cannot do that: it can only switch to TLS later (STARTTLS).",hint:'Use port 587 with enableSsl="true".',instead:"587"})])},Y,{id:"tls/with-pickup",client:"System.Net.Mail",level:"runtime",severity:"error",words:["SSL must not be enabled for pickup-directory delivery methods."],check:(e=>e.settings.enableSsl&&"Network"!==e.settings.deliveryMethod?[e.at("enableSsl",{message:"enableSsl is true, but mail goes into a pickup directory.",hint:"Delete enableSsl, or set deliveryMethod to Network.",instead:"false"})]:[])},J,ee]
const se=["from","host","userName","password","pickupDirectoryLocation"]
const re={workflow:{what:"contains an expression of GitHub Actions, ${{ \u2026 }}, which GitHub replaces in workflow files only.",inFile:`Write the expression in the workflow, as an input of ${e.T}.`,given:"Write the expression in the workflow itself, not in the secret or variable behind it."},"key-vault":{what:"is a reference to Azure Key Vault, which Azure resolves in app settings only, and not in a file.",inFile:`Store the value itself as a secret of the repository, and let ${e.T} inject it.`,given:"Store the value itself in the secret."},token:{what:"looks like a token that is still to be replaced.",inFile:`Let ${e.T} inject the value, or make sure that the token is replaced before the deploy.`,given:"If that is what the value is meant to be, all is well. Else make sure that the token is replaced before this step, or before the deploy."}}
const ne={id:"settings/token",level:"runtime",severity:"warning",words:[],check:((e,{settings:t,mode:s})=>se.flatMap((r=>{const n=placeholderOf(e,r,void 0!==t[r])
if(null===n)return[]
const{what:i,inFile:o,given:a}=re[n]
return[e.at(r,{message:`The value of ${nameIn(e,r)} ${i}`,hint:void 0===t[r]?howToSupply(e,[r],o):a,...isLeftOver(e,s)&&void 0===t[r]?{severity:"error"}:{}})]})))}
function isLeftOver({client:e},t){return"MailKit"===e&&"inject"===t};;const ie=[ne]
const oe={id:"settings/template",level:"runtime",severity:"awaiting",words:["Failure sending mail."],check:((t,s)=>{const r=wholeTemplate(t,s)
const[n]=r
if(void 0===n)return[]
const i=r.map(e=>nameIn(t,e).replace("userName","user name")).join(", ")
return[t.at(n,{message:`The mail settings are still those of Umbraco's template: ${i}.`,hint:howToSupply(t,["from","host","userName","password"],`Set ${e.t("from","host","username","password")}${e.y(", the last two from secrets")}.`)})]})}
const ae=[oe]
const le=[...ae,...$,...D,...te,...T,...ie,...G,...Z]
const de={first:["Production","any other"],last:["Development"]}
function indexIn(e,t){return e.findIndex(e=>isSameEnvironment(e,t))};const ce=/\r\n|\r|\n/
;;exports.A="any other"
exports.M="umbraco-smtp-"
exports.T="the environment"
exports.W={first:["live","staging","development"],last:[]}
exports.a=function parseDeliveryFormat(t){return e.o.find(e=>e.toLowerCase()===t.toLowerCase())??null}
exports.b=(function parsePort(e){const t=parseInt32(e)
return null!==t&&t>=1&&t<=65535?t:null})
exports.c=(function parseBoolean(t){const s=e.k(t,m).toLowerCase()
return"true"===s||"false"!==s&&null})
exports.d=parseMailAddress
exports.e=function at(e,{start:t,end:s},r){return{file:e,span:{start:t,end:s},...r}}
exports.f=parseInt32
exports.g=function booleanMeantBy(e){return!!/^(?:1|yes|on)$/i.test(e)||!/^(?:0|no|off)$/i.test(e)&&null}
exports.h=le
exports.i=function isNeverServed(e){return/(?:^|\/)[^:/]*\.config$/is.test(realNameOf(e))}
exports.j=(function indentationAt(e,t){let s=t
for(;s>0&&" \t".includes(e.charAt(s-1));)s-=1
const r=0===s?ce.exec(e)?.[0]:lineEndBefore(e,s)
return void 0===r?null:{eol:r,indent:e.slice(s,t)}})
exports.k=isSameEnvironment
exports.l=(function loginOf(e,t){const s=comesLater(e,t)
const credential=(i=>{if(s&&void 0===t.settings[i])return n
const o=e[i]
return o?{status:"known",value:o}:r})
const i=credential("userName")
return{userName:i,password:credential("password"),defaultCredentials:e.defaultCredentials&&"later"!==i.status}})
exports.m=(function inOrder(e,t){const rank=e=>{const s=indexIn(t.first,e)
return s>=0?s-t.first.length:indexIn(t.last,e)+1}
return[...e].sort((e,t)=>rank(e)-rank(t)||(e<t?-1:Number(e>t)))})
exports.n=(function joined(e,t=e=>e){const s=new Map
for(const t of e)for(const e of t.findings){const{rule:r,path:n,at:i,message:o}=e
const a=JSON.stringify([r,n,i,o])
const l=s.get(a)
void 0===l?s.set(a,{finding:e,where:[t]}):l.where.includes(t)||l.where.push(t)}return[...s.values()].map((({finding:s,where:r})=>{const n=t(s,r)
return r.length===e.length?n:{...n,environments:r.map(({environment:e})=>e)}}))})
exports.o=isExpected
exports.p=function parseDeliveryMethod(t){return e.D.find(e=>e.toLowerCase()===t.toLowerCase())??null}
exports.q=providerOf
exports.r=function related(e,t,{start:s,end:r}){return{what:e,file:t,span:{start:s,end:r}}}
exports.s=howToSupply
exports.t=trim
exports.u=de
exports.v=realNameOf
exports.w=wholeTemplate
exports.x=function envelopeAddress(e){const t=parseMailAddress(e)
if(null===t)return null
const{localPart:s}=t
const r=asciiDomain(t.domain)
const n=s.startsWith('"')?o:i
return n.test(s)&&i.test(r)?`${s}@${r}`:null}
exports.y=providerComplaints

