export const id=347
export const ids=[347]
export const modules={6012:(e,t,s)=>{s.d(t,{T:()=>parseInternetAddress})
var n
class RefusedAddress extends Error{}function parseInternetAddress(e){if(e.length>i)return null
try{return new AddressReader(e).all()}catch(e){if(e instanceof RefusedAddress)return null
throw e}}const i=65536
function refuse(){throw new RefusedAddress}const r=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+/y
const o=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~[\]\u0080-\uffff]+/y
const a=/[ \t\r\n]*/y
const l=/"[^"\\]*(?:\\[^][^"\\]*)*"/y
const d=/\[[^[\]\\\r]*\]/y
class AddressReader{#e
#t
#s=0
constructor(e,t=false){this.#e=e
this.#t=t}first(){try{const e=this.#n()
return e.kind==="mailbox"?e.address:null}catch(e){if(e instanceof RefusedAddress)return null
throw e}}all(){const e=this.#n()
this.#i()
return this.#r()===""?e:refuse()}#r(){return this.#e.charAt(this.#s)}#o(e){e.lastIndex=this.#s
const t=e.exec(this.#e)?.[0]??null
this.#s+=t?.length??0
return t}#i(){this.#o(a)
while(this.#r()==="("){this.#a()
this.#o(a)}}#a(){let e=0
do{const t=this.#r()
if(t==="")refuse()
if(t==="\\")this.#s+=1
else if(t==="(")e+=1
else if(t===")")e-=1
this.#s+=1}while(e>0)}#n(){this.#i()
const e=this.#s
if(this.#r()==="")refuse()
this.#l()
this.#i()
const t=this.#r()
if(t===":")return this.#d()
if(t==="<")return this.#c()
if(!["",",",">",";","@"].includes(t))refuse()
this.#s=e
return this.#u()}#l(){while(this.#h()){this.#i()
while(this.#r()==="."){this.#s+=1
this.#i()}if(this.#r()===",")this.#s+=1
this.#i()}}#h(){if(this.#r()!=='"')return this.#o(o)!==null
if(this.#o(l)!==null)return true
this.#s+=1
this.#o(a)
return this.#o(o)!==null||refuse()}#u(){const e=this.#f()
this.#i()
if(this.#r()==="<")return this.#c()
if(this.#r()===">")this.#s+=1
return{kind:"mailbox",address:e}}#c(){this.#o(/<+/y)
this.#i()
if(this.#r()==="@")this.#m()
const e=this.#f()
this.#i()
this.#o(/>+/y)
return{kind:"mailbox",address:e}}#m(){this.#s+=1
this.#p()
do{this.#i()}while(this.#o(/,/y)!==null)
if(this.#o(/:/y)===null)refuse()
this.#i()}#d(){const e=this.#s+1
const t=this.#e.indexOf(";",e)
this.#s=t<0?this.#e.length:t+1
const s=this.#e.slice(e,t<0?undefined:t)
const i=this.#t?null:new n(s,true).first()
return{kind:"group",first:i}}#f(){const e=this.#g()
if(["",",",">",";"].includes(this.#r()))return e
if(this.#r()!=="@")refuse()
this.#s+=1
this.#i()
return`${e}@${this.#p()}`}#g(){const e=[]
for(;;){e.push(this.#o(l)??this.#o(r)??refuse())
this.#i()
if(this.#r()!==".")return e.join(".")
this.#s+=1
this.#i()}}#p(){const e=this.#o(d)
if(e!==null)return e
const t=[]
for(;;){t.push(this.#o(r)??refuse())
this.#i()
if(this.#r()!==".")return t.join(".")
this.#s+=1
this.#i()
if(["",",",">",";"].includes(this.#r()))return t.join(".")}}}n=AddressReader},7826:(e,t,s)=>{s.d(t,{$y:()=>comparableAddress,B8:()=>parseMailAddress,x7:()=>envelopeAddress})
var n=s(3136)
var i=s.n(n)
const r=998
class RefusedAddress extends Error{}function parseMailAddress(e){if(e.length>r||/[\r\n]/.test(e))return null
try{return new BackwardReader(e).address()}catch(e){if(e instanceof RefusedAddress)return null
throw e}}function envelopeAddress(e){const t=parseMailAddress(e)
if(t===null)return null
const{localPart:s}=t
const n=asciiDomain(t.domain)
const i=s.startsWith('"')?a:o
return i.test(s)&&o.test(n)?`${s}@${n}`:null}function comparableAddress(e){const t=parseMailAddress(e)
if(t===null)return null
const{localPart:s,domain:n}=t
return`${s}@${asciiDomain(n)}`.toLowerCase()}function asciiDomain(e){return/[^\0-\x7f]/.test(e)?(0,n.domainToASCII)(e):e}const o=/^[!-;=?-~]+$/
const a=/^[\t -~]+$/
const l=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\0-\x7f]/
const d=/[^\0\r\n"\\]/
const c=/[^\0\r\n[\]\\\x7f-\uffff]/
const u=/^(?:\\[^\0\r\n]|[^\0\r\n"\\])*$/
class BackwardReader{#e
#T
constructor(e){this.#e=e
this.#T=e.length-1}address(){this.#i()
const e=this.#w(">")
this.#i()
const t=this.#b()==="]"?this.#S("[",c):this.#k()
this.#i()
if(!this.#w("@"))refuse()
this.#i()
const s=this.#g(e)
this.#i()
if(e&&!this.#w("<"))refuse()
this.#y()
return{localPart:s,domain:t}}#b(){return this.#e.charAt(this.#T)}#w(e){if(this.#T<0||this.#b()!==e)return false
this.#T-=1
return true}#i(){for(;;){while(this.#b()===" "||this.#b()==="\t")this.#T-=1
if(this.#b()!==")")return
this.#a()}}#a(){let e=0
do{const t=this.#b()
if(this.#T<0)refuse()
if(!this.#E())e+=t===")"?1:t==="("?-1:0
this.#T-=1}while(e>0)}#E(){return this.#v()%2===1}#v(){let e=this.#T-1
while(this.#e.charAt(e)==="\\")e-=1
return this.#T-1-e}#k(){const e=this.#T
while(this.#T>=0&&(this.#b()==="."||l.test(this.#b())))this.#T-=1
const t=this.#e.slice(this.#T+1,e+1)
if(t===""||t.startsWith("."))refuse()
return t}#S(e,t){const s=this.#T
this.#T-=1
while(this.#b()!==e||this.#E()){if(this.#T<0)refuse()
if(this.#E())this.#T-=this.#v()
else if(!t.test(this.#b()))refuse()
this.#T-=1}this.#T-=1
return this.#e.slice(this.#T+1,s+1)}#g(e){if(this.#b()==='"')return this.#S('"',d)
const t=this.#k()
const s=this.#b()
const n=this.#T<0||' \t)"'.includes(s)||e&&s==="<"
if(!n)refuse()
return t}#y(){const e=this.#T
this.#i()
if(this.#b()==='"'){this.#S('"',d)
this.#i()
if(this.#T>=0)refuse()
return}if(!u.test(this.#e.slice(0,e+1)))refuse()}}function refuse(){throw new RefusedAddress}},869:(e,t,s)=>{s.d(t,{E4:()=>providerComplaints,lc:()=>providerOf,sx:()=>i})
const n=[{id:"sendgrid",name:"SendGrid",host:"smtp.sendgrid.net",hosts:/(^|\.)sendgrid\.net$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"the word apikey",password:'an API key, which begins with "SG." and has the right "Mail Send"',demands:[{id:"SENDGRID_USER",severity:"error",setting:"userName",message:"SendGrid's user name is the word apikey, for every account. Set it to that.",broken:({userName:e})=>e!=="apikey"},{id:"SENDGRID_KEY",severity:"warning",setting:"password",message:"SendGrid's password is an API key, which begins with SG. This one does not.",broken:({userName:e,password:t})=>["apikey",""].includes(e)&&!t.startsWith("SG.")}]},{id:"mailgun",name:"Mailgun",host:"smtp.mailgun.org",hosts:/(^|\.)mailgun\.org$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"a full address at the sending domain, such as postmaster@mg.example.com",password:"the SMTP password of that address",demands:[{id:"MAILGUN_USER",severity:"error",setting:"userName",message:"Mailgun's user name is a full address at the sending domain, such as postmaster@mg.example.com. This one does not contain an @.",broken:({userName:e})=>!e.includes("@")}]},{id:"amazon-ses",name:"Amazon SES",host:"email-smtp.REGION.amazonaws.com",hosts:/^email-smtp[.-].*amazonaws\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the user name of SMTP credentials: AKIA and 16 capital letters or digits",password:"the password of SMTP credentials: 44 characters, for one region",demands:[{id:"SES_IAM",severity:"error",setting:"password",message:"The password has 40 characters, as the secret keys of IAM have; SMTP passwords of Amazon SES have 44. Make SMTP credentials in the SES console, in the region of the host.",broken:({password:e})=>e.length===40},{id:"SES_USER",severity:"warning",setting:"userName",message:"SMTP user names of Amazon SES are AKIA and 16 capital letters or digits. This one is not.",broken:({userName:e})=>!/^AKIA[A-Z0-9]{16}$/.test(e)}]},{id:"postmark",name:"Postmark",host:"smtp.postmarkapp.com",hosts:/(^|\.)postmarkapp\.com$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[],userName:"the API token of the server, or the access key of an SMTP token",password:"the same token, or the secret key of that SMTP token",demands:[{id:"POSTMARK_PAIR",severity:"warning",setting:"userName",message:"The password looks like the API token of a Postmark server; user name and password are then the same token. Here they differ.",broken:({userName:e,password:t})=>/^[0-9a-f]{8}-/.test(t)&&e!==t},{id:"POSTMARK_465",severity:"error",setting:"port",message:"Postmark does not have a port 465. Use 587.",broken:({port:e})=>e===465}]},{id:"brevo",name:"Brevo",host:"smtp-relay.brevo.com",hosts:/(^|\.)(brevo|sendinblue)\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:'the login shown under "SMTP & API"',password:"an SMTP key, which begins with xsmtpsib-",demands:[{id:"BREVO_KEY",severity:"error",setting:"password",message:'The password is an API key of Brevo (xkeysib-…). SMTP wants an SMTP key (xsmtpsib-…). Make one under "SMTP & API".',broken:({password:e})=>e.startsWith("xkeysib-")}]},{id:"microsoft-365",name:"Microsoft 365",host:"smtp.office365.com",hosts:/(^|\.)(office365|outlook)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the full sign-in name",password:"the password of the mailbox, for which SMTP AUTH must be on",demands:[]},{id:"gmail",name:"Gmail",host:"smtp.gmail.com",hosts:/(^|\.)(gmail|googlemail)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the full address",password:"an app password: 16 small letters",demands:[{id:"GMAIL_APP",severity:"warning",setting:"password",message:"Gmail takes an app password (16 small letters, from myaccount.google.com/apppasswords), not the account's own.",broken:({password:e})=>!/^[a-z]{4}( ?[a-z]{4}){3}$/.test(e)}]},{id:"mailjet",name:"Mailjet",host:"in-v3.mailjet.com",hosts:/(^|\.)mailjet\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the API key",password:"the secret key",demands:[]},{id:"sparkpost",name:"SparkPost",host:"smtp.sparkpostmail.com",hosts:/(^|\.)sparkpostmail\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"SMTP_Injection",password:"an API key",demands:[{id:"SPARKPOST_USER",severity:"error",setting:"userName",message:"SparkPost's user name is SMTP_Injection, for every account. Set it to that.",broken:({userName:e})=>e!=="SMTP_Injection"}]},{id:"resend",name:"Resend",host:"smtp.resend.com",hosts:/(^|\.)resend\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the word resend",password:"an API key, which begins with re_",demands:[{id:"RESEND_USER",severity:"error",setting:"userName",message:"Resend's user name is the word resend, for every account. Set it to that.",broken:({userName:e})=>e!=="resend"}]},{id:"mailtrap",name:"Mailtrap",host:"live.smtp.mailtrap.io",hosts:/(^|\.)mailtrap\.io$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"the word api",password:"an API token",demands:[]},{id:"smtp2go",name:"SMTP2GO",host:"mail.smtp2go.com",hosts:/(^|\.)smtp2go\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:"an SMTP user made in the account",password:"that SMTP user's password",demands:[]},{id:"azure-communication-services",name:"Azure Communication Services",host:"smtp.azurecomm.net",hosts:/(^|\.)azurecomm\.net$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the user name of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID",password:"a client secret of that Entra application",demands:[]}]
const i={"amazon-ses":"mail","microsoft-365":"login",gmail:"login","azure-communication-services":"mail"}
function providerOf(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
return n.find(({hosts:e})=>e.test(t))??null}function providerComplaints(e){const t=e.host===null?null:providerOf(e.host)
if(t===null)return[]
const s={port:e.port,userName:e.userName??"",password:e.password??""}
return t.demands.filter(({setting:e,broken:t})=>s[e]!==""&&t(s)).map(({id:e,severity:t,setting:s,message:n})=>({id:e,severity:t,setting:s,message:n}))}},5347:(e,t,s)=>{s.d(t,{portOf:()=>portOf,sharedLogins:()=>sharedLogins,smokeTest:()=>smokeTest,untested:()=>untested})
var n=s(1692)
var i=s(869)
var r=s(6012)
var o=s(7826)
function bareAddress(e,t){if(e==="system-net-mail")return(0,o.x7)(t)
const s=(0,r.T)(t)
const n=s?.kind==="group"?s.first:s?.address??null
return n===null||/\p{Cc}/u.test(n)?null:n}var a=s(8938)
var l=s(8516)
const d=4e3
function concealer(e,t){const s=new l.p("server")
if((0,a.$f)(e))s.add(e)
if((0,a.$f)(t))s.add(t,true)
return e=>s.redact(e.slice(0,d))}const c=24*60*60*1e3
const u=14
const h=110
const f=50
const m=/(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g
function certificateNames({subjectaltname:e="",subject:t}){const s=[...e.matchAll(m)].map(([,e=""])=>e)
return s.length>0?s.join(", "):[t.CN].flat().join(", ")}function certificateWords(e,t){const{issuer:s,valid_to:n}=e
const i=Math.floor((Date.parse(n)-t)/c)
const r=i<u?`only ${i} days left`:`${i} days left`
const o=cut([s.CN??s.O].flat().join(", "),f)
return`${cut(certificateNames(e),h)}; issued by ${o}; ${r}`}function cut(e,t){return e.length<=t?e:`${e.slice(0,t-1)}…`}function namesItsIssuer({infoAccess:e}){return(e?.["CA Issuers - URI"]??[]).length>0}function concernsCertificate(e){return/^(CERT_|CRL_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_|HOSTNAME_|EE_KEY_|CA_MD_|PATH_LENGTH_)/.test(e)}const p=/^(\d{3})(?:[ -]|$)(?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?/
function parseReply(e){const t=e.split(/\r?\n/).map(e=>{const[t="",s="0",n=""]=p.exec(e)??[]
const i=e.slice(t.length).trim()
return{code:Number(s),enhanced:n,text:i,raw:e.slice("250 ".length)}})
return{code:t[0]?.code??0,enhanced:t.find(e=>e.enhanced!=="")?.enhanced??"",lines:t.map(e=>e.text),raw:t.map(e=>e.raw)}}function replyText({lines:e}){return e.join(" ").trim()}function replyLine(e){const t=e.code===0?"":String(e.code)
return[t,e.enhanced,replyText(e)].filter(e=>e!=="").join(" ")}const g="MASKED"
function refusedBy(e){return{by:"server",cause:"",code:e.code,reply:e}}function refusedAndClosed(e){return{by:"server",cause:"REFUSED_AND_CLOSED",code:e.code,reply:e}}const T={by:"server",cause:"NO_STARTTLS",code:502,reply:null}
const w={by:"server",cause:"EHLO_UNKNOWN",code:502,reply:null}
const b={by:"server",cause:g,code:502,reply:null}
function maskedRefusal(e){return{by:"server",cause:g,code:e.code,reply:e}}const S=/^UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/
function refusedCertificate(e,t){const s=S.test(e.cause)&&t!==null&&namesItsIssuer(t)
return s?{...e,cause:`${e.cause}, CA_ISSUERS`}:e}const k={by:"server",cause:"ETIMEDOUT",code:null,reply:null}
const y={by:"server",cause:"ECONNECTION",code:null,reply:null}
const E={by:"server",cause:"EPROTOCOL",code:0,reply:null}
function endsSession(e){return e.by==="server"&&(e.reply===null||e.reply.code===421)}function failureWords(e){if(e.by==="rule")return e.id
return e.reply===null?e.cause:replyLine(e.reply)}function brokenBy(e){const{code:t,originalCode:s,response:n,message:i,address:r,errors:o}=fieldsOf(e)
if(o.length>0)return brokenBy(mostTelling(o))
if(n!=="")return refusedBy(parseReply(n))
const a=s||t||"UNKNOWN"
if(a==="ETLS")return y
if(a==="EPROTOCOL")return E
const l={by:"server",cause:named(a,i),code:null,reply:null}
return r===""?l:{...l,address:r}}function named(e,t){if(e!=="UNSPECIFIED")return e
return`CERT_${t.toUpperCase().replaceAll(/[^A-Z0-9]+/g,"_")}`}function mostTelling(e){const t=/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/
return e.find(e=>!t.test(fieldsOf(e).code))??e[0]}function fieldsOf(e){const field=t=>typeof e==="object"&&e!==null?Reflect.get(e,t):undefined
const text=e=>{const t=field(e)
return typeof t==="string"?t:""}
const t=field("errors")
return{code:text("code"),originalCode:text("originalCode"),response:text("response"),message:text("message"),address:text("address"),errors:Array.isArray(t)?t:[]}}var v=s(7598)
function testMessage(e,t,s){const n=e.slice(e.lastIndexOf("@")+1)
return[`From: <${e}>`,`To: <${t}>`,"Subject: SMTP smoke test",`Date: ${s.toUTCString().replace("GMT","+0000")}`,`Message-ID: <${(0,v.randomUUID)()}@${n}>`,"Auto-Submitted: auto-generated","MIME-Version: 1.0","Content-Type: text/plain; charset=us-ascii","","A deployment has tested the SMTP settings of a site, and sent this message to prove that they work.","Nothing needs to be done.",""].join("\r\n")}var O=s(5141)
async function tryEnvelopes(e,t,s){const{senders:n,level:i,stages:r}=e
if(!(0,O.O6)(i,"mail"))return[]
const o=n.includes("")?[missing(r)]:[]
const a=n.filter(e=>e!=="")
for(const[n,i]of a.entries()){if(n>0&&!await s.reset()){return[...o,untried(r,a.slice(n))]}const l=await tryEnvelope({...e,rules:t},s,i)
if(l===null)continue
o.push({stage:r.current,failure:l,senders:[i]})
r.fail(failureWords(l))
const d=a.slice(n+1)
if(endsSession(l))return d.length===0?o:[...o,untried(r,d)]}return o}async function tryEnvelope({stages:e,level:t,rules:s,...n},i,r){const o=n.to??r
const a=testMessage(r,o,new Date)
const[l,d]=s.commands(r,o,a)
const c=[["mail",l],["rcpt",d],["data","DATA"],["message",`${a}.`]]
for(const[n,o]of c){if(!(0,O.O6)(t,n))break
e.begin(n,r)
const a=await i.say(o)
if("by"in a)return a
if(!s.accepts(n,a.code))return refusedBy(a)
e.ok(words(a))}return null}function words({code:e,lines:t}){return`${e} ${t.join(" ")}`}function missing(e){e.begin("mail","no sender")
e.fail(failureWords(A))
return{stage:"mail",failure:A,senders:[""]}}function untried(e,t){for(const s of t)e.skip("mail","not tried",s)
return{stage:"mail",failure:N,senders:t}}const A={by:"rule",id:"SENDER_MISSING",kind:"config",setting:"from",hint:"There is no from address, or none that a mail server could read. Set the input from, such as noreply@your-domain."}
const N={by:"rule",id:"SENDERS_UNTESTED",kind:"untested",setting:null,hint:"The session ended before these senders were tried, and the test does not log in again. Test them in a step of their own, or raise smoke-test-timeout."}
var _=s(758)
var L=s(8983)
const R="(SendGrid, Mailgun, Azure Communication Services and others)"
const I={"system-net-mail":{client:"System.Net.Mail",requireTls:'enableSsl="true"',tlsWanted:"enableSsl is true",tlsName:"enableSsl",withoutTls:'enableSsl="false"',ehloName:"Without clientDomain the site sends its machine name, which has no dot: set clientDomain on <network> to your own domain.",system:"Windows",fetchesIssuer:"Windows fetches it from there",otherWay:"",insteadOfPasswords:`Move the site to a mail relay ${R}.`,otherThanPassword:"",sender:"System.Net.Mail",silentAddress:"The site tries them one after another too, and each that does not answer delays its mails or stops them."},"mail-kit":{client:"MailKit",requireTls:'"SecureSocketOptions": "StartTls"',tlsWanted:"SecureSocketOptions asks for it",tlsName:"SecureSocketOptions",withoutTls:'"SecureSocketOptions": "None" without user name and password',ehloName:'The site sends the name of its machine, and Umbraco does not have a setting for another one. Give the machine or container a full name ("hostname:" in compose, --hostname), let the provider take this one, or use another relay or a sender of its own.',system:"The site's system",fetchesIssuer:"MailKit fetches it from there",otherWay:' For a relay inside a network that you trust, "SecureSocketOptions": "None" works too, without user name and password.',insteadOfPasswords:`Move the site to a mail relay ${R}, or give it a sender of its own behind IEmailSenderClient, with Microsoft Graph or OAuth.`,otherThanPassword:" Without a password, people use a relay, or a sender with Microsoft Graph or OAuth behind IEmailSenderClient.",sender:"Umbraco's sender",silentAddress:"The site tries the first one for up to 120 seconds, and then gives up without trying the others."}}
function inWordsOf(e,t){return filled(t,{...I[e]})}function filled(e,t){return e.replaceAll(/\{(\w+)\}/g,(e,s)=>t[s]??e)}const M="{host}:{port} offers no STARTTLS, and {tlsWanted}. Use the port that has STARTTLS (587 is usual), or {withoutTls} for a relay inside a network that you trust."
const C="The site sends from another address, which this test says nothing about."
const P="The server refuses the name in EHLO. {ehloName}"
function forEachClient(e){return[{...e,client:"system-net-mail",kind:"config",setting:"clientDomain",hint:P},{...e,client:"mail-kit",kind:"config",setting:null,hint:P}]}const x=[{id:"EHLO_NAME_LATE",stages:["mail","rcpt","data","message"],means:["name in EHLO"]},{id:"EHLO_NAME",stages:["ehlo"],means:["name in EHLO"]}]
const D='{host} belongs to a private network, of which this runner is not a part. Whether the site can reach it, this test cannot tell; a site on Umbraco Cloud cannot reach a network of your own, nor a mail server on "localhost".'
const U=[{id:"DNS_NOT_FOUND",stages:["dns"],cause:/^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,isPrivate:true,kind:"network",setting:null,hint:D},{id:"DNS_NOT_FOUND",stages:["dns"],cause:/^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,kind:"config",setting:"host",hint:"DNS knows no host {host}. Check its spelling; the host is a bare name, without smtp://, :port or spaces."},{id:"DNS_TEMP",stages:["dns"],kind:"network",setting:null,hint:"The runner got no answer from DNS about {host}. Run the job again; on a self-hosted runner, look at its resolver."},{id:"TCP_TIMEOUT_25",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,port:25,kind:"network",setting:"port",hint:"Nothing answers on port 25. Clouds usually block outgoing port 25, so the site may fare better or worse than this runner: use port 587, or 2525 where the provider has it."},{id:"TCP_TIMEOUT",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,kind:"network",setting:null,hint:"Nothing answers at {host}:{port}, as behind a firewall. Check the port (587 is usual), and whether the server admits only known IP addresses: those of runners change."},{id:"TCP_REFUSED",stages:["tcp"],cause:/ECONNREFUSED/i,isPrivate:true,kind:"network",setting:null,hint:`Nothing listens at {host}:{port} as this runner sees it. ${D}`},{id:"TCP_REFUSED",stages:["tcp"],cause:/ECONNREFUSED/i,kind:"config",setting:"port",hint:"{host} is there, but no mail server listens on port {port}. Check the port: 587 is usual, 2525 and 25 exist."},{id:"TCP_UNREACHABLE",stages:["tcp"],cause:/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/i,kind:"network",setting:null,hint:"The runner has no route to {host}. Where DNS gives IPv6 addresses only, the runner may lack IPv6: the host needs an IPv4 address."},{id:"TCP_RESET",stages:["tcp"],cause:/ECONNRESET|EPIPE/i,kind:"network",setting:null,hint:"{host}:{port} hangs up at once. Check the port, and whether the server admits only known IP addresses."},{id:"TCP_BADPORT",stages:["tcp"],cause:/ERR_SOCKET_BAD_PORT/i,kind:"config",setting:"port",hint:"{port} is not a port number. Ports go from 1 to 65535; 587 is usual."},{id:"GREETING_NEVER_465",client:"system-net-mail",stages:["greeting"],timeout:"greeting",port:465,kind:"config",setting:"port",hint:'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do: the site would wait 100 seconds and give up. Use port 587 with enableSsl="true".'},{id:"GREETING_NEVER",client:"system-net-mail",stages:["greeting"],cause:/ETIMEDOUT/i,kind:"config",setting:"port",hint:"The server accepts the connection and then says nothing. Either the port expects TLS from the first byte, which System.Net.Mail cannot do (use 587), or the server is slow to greet (raise the timeout)."},{id:"GREETING_NEVER",client:"mail-kit",stages:["greeting"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server accepts the connection and then says nothing, to a client in TLS neither. Check host and port, and look at the server or a firewall in between."},{id:"GREETING_CLOSED",stages:["greeting"],cause:/ECONNECTION|ECONNRESET/i,kind:"network",setting:null,hint:"The server hangs up before it greets: it turns this IP address away, or has too much to do. Check its lists of allowed and blocked addresses."},{id:"GREETING_BLOCKED",stages:["greeting"],means:["address refused","not for sending","sender policy"],kind:"network",setting:null,hint:`The server turns the address of this runner away; runners share addresses that may be on a block list. ${C} Where the server has a list of admitted addresses, add the site's.`},{id:"AUTH_TOO_MANY",stages:["greeting"],means:["too many logins"],kind:"temporary",setting:null,hint:"There were too many logins lately. Wait, and let only one job test at a time."},{id:"GREETING_421",stages:["greeting"],series:4,kind:"temporary",setting:null,hint:"The server has no time for this address now. Try again later, with one job at a time."},{id:"GREETING_BLOCKED",stages:["greeting"],codes:[550,553,554,521,571],kind:"network",setting:null,hint:`The server turns the address of this runner away; runners share addresses that may be on a block list. ${C} Where the server has a list of admitted addresses, add the site's.`},{id:"NOT_SMTP",stages:["greeting"],codes:[0],kind:"config",setting:"port",hint:"What answers at {host}:{port} is not a mail server. Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH)."},{id:"FIREWALL_FILTER",stages:["ehlo"],cause:/^MASKED$/,kind:"server",setting:null,hint:'A mail filter in a firewall ("SMTP fixup", "ESMTP inspection") rewrites the dialogue: it puts asterisks and the letter X in place of what it does not know. Whoever runs the firewall must switch the inspection of SMTP off.'},...x.flatMap(forEachClient),{id:"EHLO_BLOCKED",stages:["ehlo"],means:["address refused","not for sending","sender policy"],kind:"network",setting:null,hint:`The server turns the address of this runner away. ${C} Where the server has a list of admitted addresses, add the site's.`},...forEachClient({id:"EHLO_NAME",stages:["ehlo"],codes:[501,504]}),{id:"TLS_OLD_SAID",client:"system-net-mail",means:["TLS too old"],kind:"untested",setting:null,hint:"The server finds the version of TLS too old. Windows and this runner may choose another one: look at targetFramework in <httpRuntime> (4.7 or later), and at the TLS settings of the server."},{id:"TLS_OLD_SAID",client:"mail-kit",means:["TLS too old"],kind:"untested",setting:null,hint:"The server finds the version of TLS too old. {system} chooses the version and may choose another one than this runner: look at its TLS settings, and at those of the server."},{id:"EHLO_421",stages:["ehlo"],series:4,kind:"temporary",setting:null,hint:"The server ends the session at EHLO. It shuts down or limits connections; try again later."},{id:"EHLO_TIMEOUT",stages:["ehlo"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server does not answer EHLO. Look at the server, or at a firewall in between that reads SMTP."},{id:"EHLO_CLOSED",stages:["ehlo"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up at EHLO. It turns this client away, for its IP address or for the name in EHLO: look at its log. {ehloName}"},{id:"EHLO_TOO_LONG",stages:["ehlo"],cause:/EPROTOCOL/i,kind:"server",setting:null,hint:"The server's answer to EHLO is broken or has no end. Its owner must look at it."},{id:"EHLO_REFUSED",stages:["ehlo"],kind:"server",setting:null,hint:"The server refuses EHLO. Ask its owner why."}]
const $=[{id:"M365_CREDS",stages:["auth"],provider:"microsoft-365",codes:[535],kind:"credentials",setting:"userName",hint:"Microsoft 365 rejects the login. The user name is the full sign-in name, SMTP AUTH must be on for the mailbox, and with multi-factor sign-in the ordinary password never works.{otherThanPassword}"},{id:"ACS_CREDS",stages:["auth"],provider:"azure-communication-services",codes:[535],kind:"credentials",setting:"userName",hint:"Azure Communication Services rejects the login. The user name is that of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID; the password is a client secret of that Entra application, which expires. The application needs a role on the resource that lets it send."},{id:"SENDGRID_CREDS",stages:["auth"],provider:"sendgrid",codes:[535],kind:"credentials",setting:"password",hint:'SendGrid rejects the login. The user name is the word apikey, the password an API key (SG.…) that has the right "Mail Send".'},{id:"SES_CREDS",stages:["auth"],provider:"amazon-ses",codes:[535],kind:"credentials",setting:"password",hint:"Amazon SES rejects the login. SMTP credentials are made in the SES console and are valid for one region ({host} names it); the keys of IAM do not work."},{id:"BREVO_CREDS",stages:["auth"],provider:"brevo",codes:[535],kind:"credentials",setting:"password",hint:'Brevo rejects the login. Use the login that its page "SMTP & API" shows and an SMTP key (xsmtpsib-…); an API key (xkeysib-…) does not work.'},{id:"MAILGUN_CREDS",stages:["auth"],provider:"mailgun",codes:[535],kind:"credentials",setting:"userName",hint:"Mailgun rejects the login. The user name is a full address at the sending domain, the password its SMTP password and not the API key; EU domains use smtp.eu.mailgun.org."},{id:"POSTMARK_CREDS",stages:["auth"],provider:"postmark",codes:[535],kind:"credentials",setting:"userName",hint:"Postmark rejects the login. User name and password are both the token of the server, or the access key and secret key of an SMTP token."},{id:"MAILJET_CREDS",stages:["auth"],provider:"mailjet",codes:[535],kind:"credentials",setting:"userName",hint:'Mailjet rejects the login. The user name is the API key, the password the secret key of the same pair, as its page "SMTP settings" shows them.'},{id:"SPARKPOST_CREDS",stages:["auth"],provider:"sparkpost",codes:[535],kind:"credentials",setting:"password",hint:'SparkPost rejects the login. The password is an API key that has the right "Send via SMTP"; accounts in Europe use smtp.eu.sparkpostmail.com.'},{id:"RESEND_CREDS",stages:["auth"],provider:"resend",codes:[535],kind:"credentials",setting:"password",hint:"Resend rejects the login. The user name is the word resend, the password an API key (re_…) that may send."},{id:"MAILTRAP_CREDS",stages:["auth"],provider:"mailtrap",codes:[535],kind:"credentials",setting:"password",hint:"Mailtrap rejects the login. For live.smtp.mailtrap.io the user name is the word api and the password an API token of the sending domain; the sandbox has a user name and a password for each inbox."},{id:"SMTP2GO_CREDS",stages:["auth"],provider:"smtp2go",codes:[535],kind:"credentials",setting:"userName",hint:"SMTP2GO rejects the login. User name and password are those of an SMTP user (Sending, SMTP Users), and not the login of its website."},{id:"YAHOO_CREDS",stages:["auth"],hosts:/(^|\.)(yahoo|aol|ymail|rocketmail)\.[a-z.]{2,6}$/,codes:[535],kind:"credentials",setting:"password",hint:"Yahoo takes an app password here (made in the account's security settings), not the account's own. After failed logins, wait before the next try."},{id:"ICLOUD_CREDS",stages:["auth"],hosts:/(^|\.)(mail\.me|icloud)\.com$/,codes:[535],kind:"credentials",setting:"password",hint:"Apple takes an app-specific password here (made at account.apple.com), not the account's own. The user name is the iCloud address."},{id:"ZOHO_CREDS",stages:["auth"],hosts:/(^|\.)zoho(cloud)?(\.com)?\.[a-z.]{2,6}$/,codes:[535],kind:"credentials",setting:"userName",hint:"Zoho rejects the login. The user name is the full address, the host that of your region (smtp.zoho.eu, smtppro.zoho.com and others); with two-factor sign-in the password is an app password."},{id:"MAILBOX_CREDS",stages:["auth"],hosts:/(^|\.)(gmx|web|ionos|1und1|1and1|kundenserver)\.[a-z.]{2,6}$/,text:/authentication credentials invalid/,kind:"credentials",setting:"userName",hint:'GMX, WEB.DE and IONOS reject the login. The user name is the full address, the password that of the mailbox; at GMX and WEB.DE sending by other programs must be switched on under "POP3/IMAP", and two-factor sign-in wants an app password.'}]
const H="This Microsoft 365 tenant does not take passwords for SMTP any more, app passwords included. An administrator can switch SMTP AUTH on again for tenant and mailbox, as long as Microsoft offers it (reports: off by default for existing tenants from the end of December 2026, not offered to new ones)."
const G=[{id:"M365_TENANT_OFF",text:/smtpclientauthentication is disabled for the tenant/,kind:"account",setting:null,hint:"SMTP AUTH is off for the whole Microsoft 365 tenant. An administrator can allow it, best for this one mailbox only: https://aka.ms/smtp_auth_disabled"},{id:"M365_MAILBOX_OFF",text:/smtpclientauthentication is disabled for the mailbox/,kind:"account",setting:null,hint:"SMTP AUTH is off for this mailbox. In the Microsoft 365 admin centre: Users, Mail, Manage email apps, Authenticated SMTP. https://aka.ms/smtp_auth_disabled"},{id:"M365_BASIC_OFF",client:"system-net-mail",text:/basic authentication is (disabled|not supported)|\b5\.7\.30\b/,kind:"account",setting:null,hint:`${H} Or move the site to a mail relay.`},{id:"M365_BASIC_OFF",client:"mail-kit",text:/basic authentication is (disabled|not supported)|\b5\.7\.30\b/,kind:"account",setting:null,hint:`${H} Umbraco's own sender cannot do OAuth: a sender behind IEmailSenderClient can, with Microsoft Graph; or use a mail relay.`},{id:"M365_LOCKED",text:/\b5\.7\.139\b.{0,80}\b(locked|blocked)(?!.{0,60}security defaults)/,kind:"account",setting:null,hint:"The Microsoft 365 account is locked. Unlock it before you run this again: each failed login keeps it locked."},{id:"M365_POLICY",text:/did not meet the criteria|conditional access|security defaults/,kind:"account",setting:null,hint:"A policy of the Microsoft 365 tenant (security defaults, Conditional Access) stops this login. Make an exception for the mailbox, or use a mail relay."},{id:"SENDAS_M365",text:/\b5\.7\.60\b|sendasdenied|permissions? to send as/,kind:"account",setting:"from",hint:'Microsoft 365 does not let this login send as {from}. Use the address of the mailbox itself, or give it the right "Send as".'},{id:"M365_QUOTA",text:/submissionquotaexceeded|\b5\.1\.90\b/,kind:"account",setting:null,hint:"The mailbox has sent to as many recipients as Microsoft 365 allows in a day. Wait for the next day, or use a mail relay for more."},{id:"M365_CONNECTOR",text:/tenantattribution/,kind:"network",setting:null,hint:`Microsoft 365 relays for addresses and certificates of a connector only, and this runner's address is in none. ${C} Check in the Exchange admin centre that a connector of the tenant has the site's address.`},{id:"ACS_SENDER",stages:["mail","data","message"],provider:"azure-communication-services",means:["sender not verified","sender refused"],kind:"account",setting:"from",hint:'Azure Communication Services does not know {from}. Connect its domain to the Communication Services resource, and add the part before the @ under "MailFrom addresses" of the domain.'}]
const F=[{id:"GMAIL_APP_PW",text:/application-specific password|invalidsecondfactor/,kind:"credentials",setting:"password",hint:"Gmail takes an app password here (16 letters, from myaccount.google.com/apppasswords), not the account's own.{otherThanPassword}"},{id:"GMAIL_BAD",stages:["auth"],text:/badcredentials/,kind:"credentials",setting:"password",hint:"Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords.{otherThanPassword}"},{id:"GMAIL_BAD",stages:["auth"],provider:"gmail",text:/\b5\.7\.[89]\b/,kind:"credentials",setting:"password",hint:"Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords.{otherThanPassword}"},{id:"GMAIL_WEB",text:/log in via your web browser|webloginrequired/,kind:"account",setting:null,hint:"Google wants somebody to sign in with a browser before it admits this network. Use an app password."},{id:"GMAIL_QUOTA",text:/daily user sending (quota|limit)|\b5\.4\.5\b.{0,40}(quota|limit)/,kind:"account",setting:null,hint:"The account has sent as much as Gmail allows in a day. Wait for the next day, or use a mail relay for more."},{id:"GMAIL_RELAY",text:/not registered in your|invalid credentials for relay|mail relay denied \[/,kind:"network",setting:null,hint:`The relay of Google Workspace admits registered addresses only, and this runner's is not one. ${C} Check in the Admin console (Gmail, Routing, SMTP relay service) that the site's address is listed, or let the relay ask for a login.`}]
const W=[{id:"SENDGRID_CREDITS",text:/maximum credits exceeded/,kind:"account",setting:null,hint:"The SendGrid account has used up what it may send, or its trial is over. User name and key are right."},{id:"SENDGRID_IDENTITY",text:/verified sender identity|not authorized to send from that email/,kind:"account",setting:"from",hint:"SendGrid knows {from} neither as a verified sender nor as an address of an authenticated domain. Verify one of them."},{id:"SES_RECIPIENT",text:/email address is not verified/,namesRecipient:true,kind:"account",setting:null,hint:"The account of Amazon SES is in the sandbox, where {to} must be verified too. Ask AWS for production access, or verify the recipient."},{id:"SES_UNVERIFIED",text:/email address is not verified/,kind:"account",setting:"from",hint:"Amazon SES has not verified {from} in this region; while the account is in the sandbox, the recipient must be verified as well."},{id:"SES_RATE",text:/maximum sending rate exceeded/,kind:"temporary",setting:null,hint:"Amazon SES takes so many mails a second only. Run one job at a time, or ask AWS for a higher rate."},{id:"BREVO_IP",codes:[525],text:/unauthorized ip/,kind:"network",setting:null,hint:"Brevo turns unknown IP addresses away. Authorise the site's address in Brevo's security settings; a runner's changes with each job, so test with smoke-test: connect."},{id:"ZOHO_RELAY",hosts:/(^|\.)zoho(cloud)?(\.com)?\.[a-z.]{2,6}$/,stages:["mail","rcpt"],text:/relaying disallowed/,kind:"config",setting:"from",hint:"Zoho sends from addresses of the account only, and {from} is not one of them. Use the address that logs in, or add this one as an alias."}]
const B=[...G,...F,...W]
const j=[{id:"AUTH_MUST_TLS",means:["TLS wanted"],kind:"config",setting:"TLS",hint:"The server insists on TLS: set {requireTls}."}]
const K=[{id:"AUTH_ADDRESS",stages:["auth"],means:["address refused","not for sending"],kind:"network",setting:null,hint:`The server admits no login from the address of this runner. ${C} Add the site's address to the list of admitted addresses at the provider, where it has one.`},{id:"AUTH_OTHER_PW",stages:["auth"],means:["other password"],kind:"credentials",setting:"password",hint:"The provider wants another password than the account's own: an app password, or an authorization code, which it makes in the settings of the account."},{id:"YAHOO_CREDS",stages:["auth"],text:/#auth005|#mbr1212/,kind:"credentials",setting:"password",hint:"Yahoo takes an app password here (made in the account's security settings), not the account's own. After failed logins, wait before the next try."},{id:"AUTH_TOO_MANY",stages:["auth"],means:["too many logins"],kind:"temporary",setting:null,hint:"There were too many logins lately, failed ones above all. Check user name and password, wait, and let only one job test at a time."},{id:"AUTH_TOO_MANY",stages:["auth"],means:["too fast"],kind:"temporary",setting:null,hint:"The server limits how much it takes at once. Wait, and let only one job test at a time."},{id:"AUTH_BASIC_OFF",stages:["auth"],means:["passwords off"],kind:"account",setting:null,hint:'The provider takes no plain user name and password for this account, and {sender} knows no other way. Allow it (often "SMTP AUTH") in the settings of the account. {insteadOfPasswords}'},{id:"AUTH_ACCOUNT",stages:["auth"],means:["account state","sender not verified"],kind:"account",setting:null,hint:"The provider stops this account; user name and password may be right. Look at the account at the provider: is it activated, paid for, within its limits, and not blocked?"}]
const z=[{id:"AUTH_MECH",client:"system-net-mail",stages:["auth"],codes:[504],kind:"config",setting:null,hint:"The server lists AUTH LOGIN but does not know it as System.Net.Mail sends it: AUTH login, in small letters. The site has no other way to send a password. Ask the owner of the server for AUTH LOGIN in letters of either case."},{id:"AUTH_INITIAL",client:"system-net-mail",stages:["auth"],codes:[501],kind:"server",setting:null,hint:"The server refuses the user name in the same line as AUTH LOGIN, which is the only way System.Net.Mail sends it. The site cannot log in there."},{id:"AUTH_MECH",client:"mail-kit",stages:["auth"],codes:[501,504],kind:"server",setting:null,hint:"The server lists logins ({mechanisms}) that it does not take. The site tries {tries}, one after another. Ask the provider which login works."},{id:"AUTH_UNAVAILABLE",stages:["auth"],codes:[500,502,503],usesTls:false,kind:"config",setting:"TLS",hint:"The server takes no login at this point. It probably wants TLS first: set {requireTls}, and check the port."},{id:"AUTH_UNAVAILABLE",stages:["auth"],codes:[500,502,503],kind:"config",setting:"port",hint:"The server takes no login at this point. Check the port: logins belong on the submission port, 587."},{id:"AUTH_TEMP",stages:["auth"],series:4,kind:"temporary",setting:null,hint:"The server cannot check the login now. Try again later."}]
const q=[{id:"AUTH_BAD",stages:["auth"],cause:/^REFUSED_AND_CLOSED$/,series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password, and hangs up. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_BAD",client:"system-net-mail",stages:["auth"],series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password. The site ignores that and goes on without a login, so what it shows is another error, or none. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_BAD",client:"mail-kit",stages:["auth"],series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password, and the site sends nothing. With each mail it tries {tries}, and each try is a failed login, which may lock the account. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_TIMEOUT",stages:["auth"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server does not answer the login. Some wait long after a wrong password: check user name and password, then raise the timeout."},{id:"AUTH_CLOSED",stages:["auth"],cause:/ECONNECTION|ECONNRESET/i,kind:"credentials",setting:null,hint:"The server hangs up at the login, as some do at a wrong password or an unknown IP address. Check user name and password."}]
const Y=[...j,...B,...K,...z,...$,...q]
const V=[{id:"SENDER_POLICY",means:["sender policy"],kind:"network",setting:null,hint:`By SPF, DKIM or DMARC the address of this runner may not speak for the domain of {from}. ${C} Log in at your provider's submission host, or have the site's address in the SPF record of the domain.`},{id:"HOST_RECEIVES",means:["not for sending"],kind:"network",setting:"host",hint:"This server receives mail, and takes none to pass on from an address like this. Use the submission host of your provider, with user name and password. The site sends from another address, but would hardly fare better."},{id:"NOT_LOGGED_IN",stages:["mail","rcpt","data"],means:["address refused"],text:/client host rejected: access denied/,loggedIn:false,offers:"a login",kind:"credentials",setting:null,hint:`The server takes mail without a login from admitted addresses only, and offers a login. Set user name and password, or have the site's address admitted.`},{id:"ADDRESS_REFUSED",means:["address refused"],kind:"network",setting:null,hint:`The server does not admit the address of this runner: it is on a block list, or not on the list of admitted ones. ${C} Where the provider or the server has a list of admitted addresses, add the site's.`},{id:"NOT_LOGGED_IN",stages:["mail","rcpt","data","message"],means:["login wanted"],kind:"credentials",setting:"userName",hint:"The server wants a login before it takes mail. Set user name and password."},{id:"TOO_FAST",means:["too fast","too many logins"],kind:"temporary",setting:null,hint:"The server limits how much it takes at once. Try again later, with one job at a time."},{id:"ACCOUNT_STATE",means:["account state","passwords off"],kind:"account",setting:null,hint:"The provider stops this account or its domain. Look at the account at the provider: is it activated, out of its sandbox or trial, paid for, within its limits, and not blocked?"},{id:"SENDER_SYNTAX",stages:["mail"],codes:[501,555],kind:"config",setting:"from",hint:"The server cannot read the sender {from}. Correct the from address."},{id:"SENDER_UNVERIFIED",means:["sender not verified"],kind:"account",setting:"from",hint:"The provider does not know {from} as a sender of this account. Verify the address or its domain at the provider, or use one that is verified."},{id:"SENDER_REFUSED",means:["sender refused"],kind:"config",setting:"from",hint:"The server does not take {from} as the sender of this login. Use an address of the account or of a verified domain, which exists and has a DNS record."}]
const X=[{id:"RELAY_DENIED",means:["relay refused"],loggedIn:false,text:/unable to relay|accepted domain/,kind:"credentials",setting:null,hint:"The server passes no mail on to {to} for this client. It wants a login, or the address of the site in its list of relaying clients: set user name, password and {tlsName}, or ask its owner to admit the site."},{id:"RELAY_DENIED",means:["relay refused"],loggedIn:false,kind:"credentials",setting:"userName",hint:"The server passes no mail on to {to} without a login. Set user name, password and {tlsName}, or use the provider's submission host."},{id:"RELAY_DENIED",means:["relay refused"],kind:"credentials",setting:null,hint:"The server passes no mail on to {to} for this login. Ask its owner to let the account send to other domains, or use the provider's submission host."},{id:"RCPT_FULL",means:["recipient full"],kind:"temporary",setting:"recipient",hint:"The mailbox of {to} is full. The settings are right; take another smoke-test-recipient."},{id:"RCPT_UNKNOWN",stages:["rcpt"],means:["recipient refused"],loggedIn:false,text:/invalid (recipient|mailbox|address)|mailbox unavailable|not like recipient/,kind:"config",setting:null,hint:"The server knows no recipient {to}, or takes mail for it after a login only. Check smoke-test-recipient, and whether the server wants user name and password."},{id:"RCPT_UNKNOWN",means:["recipient refused"],kind:"config",setting:"recipient",hint:"The server knows no recipient {to}. Check smoke-test-recipient."}]
const Z=[{id:"CONTENT",means:["content"],series:5,kind:"account",setting:null,hint:"The server refuses the message itself. Check the from address, the verification of its domain, and the limits of the account."},{id:"GREYLIST",stages:["mail","rcpt","data","message"],means:["greylisting"],series:4,kind:"temporary",setting:null,hint:"The server puts unknown senders off for a while (greylisting). The settings are right; a later try should pass. {client} never tries again by itself, so the first mails of the site may be lost: ask for an exception for its address."},{id:"SIZE",means:["size"],kind:"server",setting:null,hint:"The server refuses for size. Its owner must allow larger messages, or make room."},{id:"MAIL_TEMP",stages:["mail","rcpt","data","message"],series:4,kind:"temporary",setting:null,hint:"The server puts the mail off. The settings may be right; try again later. {client} never tries again by itself."},{id:"RCPT_UNKNOWN",stages:["rcpt"],loggedIn:true,codes:[501,511,550,551,553,556],text:/^(?!.{0,1500}\b(denied|policy|prohibit\w*|administrat\w*|not allowed|refused|forbidden)\b)/,kind:"config",setting:"recipient",hint:"The server knows no recipient {to}, or takes no mail for it. Check smoke-test-recipient."},{id:"SENDER_SYNTAX",stages:["mail"],codes:[501,553,555],loggedIn:true,kind:"config",setting:"from",hint:"The server cannot read the sender {from}. Correct the from address."},{id:"SIZE",codes:[552],kind:"server",setting:null,hint:"The server refuses for size or quota. Its owner must make room."},{id:"LOGIN_WANTED",stages:["mail","rcpt","data"],loggedIn:false,codes:[503,505,513,521,523,530,535,550,551,553,554,556,571],kind:"credentials",setting:"userName",hint:"The server probably wants a login: it refuses without a clear reason, and there is no user name. Set user name and password, or ask its owner to admit the address of the site."},{id:"CONTENT",stages:["data","message"],series:5,kind:"account",setting:null,hint:"The server refuses the message itself. Check the from address, the verification of its domain, and the limits of the account."}]
const J=[{id:"TIMEOUT",cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server falls silent at this step. Look at the server, or raise the timeout."},{id:"CLOSED",cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up at this step. Look at the server."},{id:"MAIL_REFUSED",stages:["mail","rcpt","data","message"],kind:"server",setting:null,hint:"The server refuses. Ask its owner why."},{id:"OTHER",kind:"server",setting:null,hint:"The server does something that no rule of this test explains."}]
const Q=[...V,...X,...Z,...J]
const ee=["mail","rcpt","data","message"]
const te=String.raw`(?:\bip\b(?: ?-?address(?:es)?)?|\b(?:client|remote|sending|connecting|your) ?(?:host(?:name)?|server|network|mta|ip)\b|\bmail ?servers? at\b)`
const se=String.raw`\b(?:not|isn.t|never|no longer|denied|den(?:y|ies)|reject\w*|block\w*|ban|banned|refus\w*|forbid\w*|prohibit\w*|disallow\w*|doesn.t match)\b`
const ne=String.raw`\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b`
const ie=[{means:"login wanted",stages:ee,words:[/must (first )?(issue|use|send|provide|perform) (an? )?(smtp )?(auth|login|credentials)|must (first |then )?(be )?(authenticate|log ?-?in|logged in|sign in)/,/auth(entication|enticate|orization)? ((is|was) )?(required|needed|necessary|first|before|missing)|log ?-?in (is )?(required|needed|first|before)/,/\b(requires?|requiring|need|needs|without|enable|turn on|no|proper|please|use) (you to |to )?(smtp |user |a |an |valid )?(auth(entication|enticate|enticated)?|log ?-?in)\b/,/\b(not|never|n.t) (been |yet )?(authenticated?|logged[ -]?in|log in)\b|(un|non-?)authenticated (senders?|users?|clients?|relay|submission|connections?|sessions?)/,/authenticate (first|before|yourself|to)|anonymous (senders?|users?|mail|clients?|access)|only (for )?authenticated|(pop|imap)[- ]?before/,/client does not have permissions? to send mail/],enhanced:[/^5\.7\.57$/],unless:/(match|correspond|belong|owned|equal|conform|differ|same as|instead of)\b|to send as/}]
const re=/\byour (account|mail ?box|domain|plan|e-?mail|subscription|service|smtp|user)|\bsend(ing|er|s)?\b|\bsent\b|outgoing|outbound|daily|monthly|hourly|weekly|per (day|hour|month)|message quota|message size|insufficient system|allowance|relay/
const oe=[{means:"passwords off",words:[/smtpclientauthentication is disabled|basic auth\w{0,12}.{0,20}(disabled|not supported|no longer|not allowed|blocked|off)/,/(requires?|only|use|must use|supports?) (only )?(modern (auth\w{0,12}|log ?-?in|sign ?-?in)|oauth\w{0,3}|xoauth2?)|(basic|legacy|password) (auth\w{0,12}|log ?-?in|sign ?-?in).{0,20}\b(retired|removed|ended|discontinued|switched off)\b|less secure apps?|(password|username).{0,20}(auth\w{0,12}|login)s? (is |are |has been )?(disabled|no longer|not supported)/,/smtp (auth\w{0,12}|access|login) (is |has been )?(disabled|not enabled|turned off|switched off|not allowed)/],enhanced:[/^5\.7\.30$/]},{means:"other password",stages:["auth"],words:[/app(lication)?[- ]?(specific )?(password|secret)|password for (this|each|the) (app|client|device|program)|authori[sz]ation code|client password|generated password|one-time|device password/]},{means:"recipient full",stages:["rcpt","message"],words:[/mailbox (is )?(full|over)|(user|recipient|mailbox|account).{0,30}\b(over|exceeded).{0,12}(disk |storage |mailbox )?(quota|storage)|out of storage|inbox.{0,20}full/,/recipient.{0,30}(quota|full)/],enhanced:[/^[45]\.2\.2$/],unless:/\b(sending|send|sent|daily|outgoing|message|submission|monthly|hourly)\b.{0,20}(quota|limit)|per (day|hour)/},{means:"recipient full",stages:["rcpt"],words:[/\b(mail ?box|maildir|mail ?folder|inbox|disk|storage|space|user|account)\b.{0,40}\b(full|over|exceed\w*|limit|used up|not enough|reached)\b|\b(full|over|exceed\w*|enough|reached)\b.{0,20}\b(mail ?box|maildir|inbox|disk|storage|space|quota)\b/],unless:re},{means:"recipient refused",stages:["rcpt"],forGood:true,words:[/\b(mail ?box|user|account|address)\b.{0,40}\b(inactive|disabled|not active|suspended|unavailable|locked|closed|expired|terminated|deleted|removed)\b/],unless:re},{means:"recipient refused",stages:["rcpt","message"],forGood:true,words:[/you (tried|are trying) to (reach|send)|recipient.{0,60}(inactive|suppress|disabled|unsubscribed|bounced)/,/(user|recipient|address|mailbox|account) (is )?(unknown|not found|does(n.t| not) exist)|(unknown|no such) (user|recipient|mailbox|local|address|person|account|domain)/],enhanced:[/^5\.1\.(1|2|3|6|10)$/,/^5\.2\.1$/],unless:/sender|from:? (address|header)|relay|rcpthosts/},{means:"account state",words:[/is not allowed to send:|mail suspension|not subscribed to/,/\b(accounts?|user|subscriber|customer|workspace|domain|mailbox|subscription|sender|tenant|organi[sz]ation|company|license|outgoing (e?-?mail|messages?)|e-?mail|smtp|service)\b.{0,60}\b(not (yet )?(been )?(fully )?(activated?|enabled|approved|active|opened)|suspended|disabled|deactivated|inactive|paused|blocked|locked|closed|frozen|terminated|revoked|cancell?ed|awaiting|restricted|on hold|expired|pending|under review|not paid|unpaid|overdrawn)\b/,/sandbox|\bdemo (domain|account)|activate your|not (yet )?activated|\b(sending|account) (has been |is |was )?(temporarily )?(paused|suspended|disabled|blocked)|\btrial\b|\b(evaluation|free) (tier|plan|mode|period|version)\b|production access|complete (the|your) (sign-?up|registration)|billing|payment|upgrade (to|your)|please upgrade|test purposes|testing e?-?mails|pending approval/,/\bcredits?\b.{0,30}(exceeded|exhausted|left|used|insufficient|remaining)|(maximum|insufficient|no|out of|not enough) (e?-?mail |sending )?credits?/,/\b(used (up )?all|used up|(ran|run) out)\b.{0,40}\b(e?-?mails?|messages?|credits|allotment|today|this (day|week|month)|(billing )?period)\b/,/(daily|monthly|hourly|weekly|24-hour|sending|send|message|mail|outgoing|recipient|account|submission).{0,30}\b(quota|limits?|allowance|cap|threshold)\b/,/(quota|limits?|allowance|threshold).{0,40}\b(exceeded|reached|used up|hit|exhausted)|exceed(ed|s|ing)?.{0,50}\b(quota|limits?|allowance|threshold|per (hour|day|month))\b|quotaexceeded|over (its |the |your )?(sending )?(quota|limit)/,/(bad|blocked|restricted) (outbound )?sender\b(?! ?\[)|sender address (is |has been )?blocked|(out ?-?going|outbound).{0,20}block/,/\b(plan|package|subscription|licen[sc]e|contract)\b.{0,40}\b(not|does|no longer|exceed|limit|expired)|smtp (relay |service )?(is )?not (enabled|included|available)|\bnot (a )?(part of|included in|covered by) .{0,12}\b(plan|package|subscription|licen[sc]e|contract)\b/,/\b(tenant|organi[sz]ation|company|domain|admin\w{0,10}) policy (forbids|blocks|prohibits|denies|disallows)|security defaults|conditional access|did not meet the criteria|not authori[sz]ed to perform/],enhanced:[/^5\.7\.(705|708|750)$/,/^5\.1\.90$/],unless:/\b(message|mail) size|helo|not allowed to send (as|from|with|on)|\btoo (big|large)|storage/}]
const ae=[...ie,...oe]
const le=/obtained from|\b(send|say|issue|use|need|expect(s|ed|ing)?|missing|requires?|require|polite\w{0,3}|without|after|before|with|no) (a |an |the |your )?["']?(helo|ehlo)\b(?! (name|argument|domain|host))|\b(helo|ehlo)\b.{0,20}\b(first|command (is )?(required|expected))/
const de=[{means:"sender policy",stages:ee,words:[/\b(spf|dmarc|dkim)\b|sender policy framework/,/unauthenticated (e-?)?mail|mail is unauthenticated/],enhanced:[/^[45]\.7\.(2[0-4]|26)$/]},{means:"name in EHLO",stages:["ehlo",...ee],words:[/\b(helo|ehlo)\b/,/fully[- ]qualified (host|domain)|\bfqdn\b/],unless:le},{means:"name in EHLO",stages:["ehlo"],words:[/\b(host|domain|machine|computer) ?-?name\b|unqualified|\b(domain|hostname|argument|parameters?)\b|invalid name/],unless:/reverse|ptr\b|rdns|find your|block|command not implemented/},{means:"name in EHLO",stages:ee,words:[/(invalid|bad|illegal|bogus|need|valid|real|proper) (client |machine |computer )?host ?-?name|host ?-?name.{0,30}(invalid|not valid|not fully)/],unless:/reverse|ptr\b|rdns|find your/}]
const ce=[{means:"TLS too old",words:[/\b(tls|ssl) ?v?1\.?[0-2]?\b.{0,60}(not supported|no longer|deprecated|disabled)/],enhanced:[/^4\.7\.66$/]},{means:"TLS wanted",stages:["auth",...ee],words:[/must (first )?(issue|use|send) (a )?starttls/]},{means:"TLS wanted",stages:["auth",...ee],usesTls:false,words:[/\bstarttls\b|encryption (is )?(required|needed)|(secure|encrypted|unencrypted|insecure) (connection|channel|session)/,/\b(tls|ssl)\b.{0,30}\b(required|needed|first|must|mandatory)|\b(requires?|must use|use|enable|without|over|need) (a |an )?(tls|ssl|encryption)\b/,/plain ?-?text (auth\w{0,12}|login|password)s? (is |are )?(disallowed|disabled|not allowed)/]}]
const ue=[{means:"too many logins",stages:["greeting","auth"],words:[/too many (recent |consecutive |invalid |bad |wrong |unsuccessful |failed )*(log ?-?[io]ns?|log ?on|sign ?-?ins?|auth\w{0,12}|attempts?|failures|errors|password)/,/(login|auth\w{0,12}|sign-?in|password) (attempts?|failures?|tries).{0,30}(exceeded|too many|limit)/,/(log ?-?ins?|sign ?-?ins?|account|user).{0,20}\b(locked|blocked|paused)\b.{0,30}\b(after|due to|because of)\b.{0,20}\b(fail\w*|attempts|wrong|bad)/,/temporar(y|ily) (locked|blocked)( out)?.{0,60}(log ?in|auth|attempt|failed|try again)/]},{means:"too fast",words:[/(sending|send|message|mail|connection) rate\b|rate ?-?limit|\bper (second|minute)\b|unusual rate|slow down|too (fast|quickly|frequent)/,/too many (concurrent |simultaneous |open |smtp )*(connections?|sessions?|messages?|e-?mails?|mails?|requests?|commands?)\b/,/\bconcurrent\b|connection (count |rate )?limit|maximum (number of )?connections/],unless:/(daily|monthly|hourly|weekly)|per (day|month|hour)/}]
const he=[{means:"not for sending",words:[/not authori[sz]ed to.{0,12}send e?-?mail directly/,/direct(ly)? (to|from) (mx|dynamic)/]},{means:"sender refused",stages:ee,words:[/sender (address|domain).{0,60}blocked using|\bdbl\b.{0,40}(listed|block)|(e-?mail address|sender( address| domain)?|mail ?from domain) .{0,30}(black ?-?list|listed)/]},{means:"address refused",whole:[/block ?-?list|black ?-?list|deny ?-?list|\b(dns|r|rhs)bl\b|\blisted (at|in|on|by)\b|blocked (using|via)\b/,/\brbl\b|spamhaus|spamcop|\bsorbs\b|barracuda|cloudmark|proofpoint|uceprotect|abuseat|senderscore|mailspike|\bpsbl\b|\bcbl\b/],unless:/\bsurbl|\buribl|\burls?\b.{0,30}(list|block)|\blinks?\b.{0,30}(list|block)/},{means:"address refused",words:[/(poor|bad|low|no|negative) (ip |sender |email |sending )?reputation|reputation.{0,30}\b(poor|bad|low|block)/,new RegExp(`${te}.{0,70}${se}`),new RegExp(`${se}.{0,45}${te}`),new RegExp(`from ${ne}.{0,60}${se}`),/(bad|open|invalid|unauthori[sz]ed|unknown|forbidden|banned|dynamic|residential|suspicious|untrusted|disallowed) (sending |client |source |sender )?(ips?\b|address range|host\b|proxy)|banned send(ing|er ?\[)/,/not (on|in) (the |our |my |an? )?(list of )?(allow|permit|trust|white|admit|accept)\w{0,4}|(allow|white|safe) ?-?(list|listed)\b/,/\b(reverse|rdns)\b|\bptr\b|find your (reverse )?host ?-?name|name lookup failed?/,/tenantattribution|not registered (in|with|on) your|invalid credentials for relay|mail relay denied \[/,/(access|connections?|log ?-?ins?|sign-?ins?) from (this|your) (country|region|location|network|address)/,/\b(not|n.t|never|cannot) (accept|allow|permit|take) (any )?connections? from|\bsource (ip|address|host|network)\b/,/connections? (from )?.{0,40}not (allowed|permitted|authori[sz]ed|accepted)|not (allowed|permitted|authori[sz]ed) to connect|no access from/,/(server|provider|relay) of your (isp|provider)|remote ?host looks|(cannot|can't|could not|unable to) resolve your|unresolvable .{0,12}host/],enhanced:[/^5\.7\.(606|60[7-9]|6[1-4]\d|511|512|64|25)$/,/^4\.7\.25$/],unless:/(password|credentials?|username).{0,20}(incorrect|invalid|wrong|not )|(incorrect|invalid|wrong|bad) (user|login|pass|credentials (?!for relay))|without (smtp )?auth|proper authentication|recipient.{0,20}reverse-path|not authenticated to/}]
const fe=[...de,...ce,...ue,...he]
const me=[{means:"relay refused",stages:ee,loggedIn:false,words:[/\brelay(s|ed|ing)?\b/],unless:/relaying disallowed/},{means:"sender not verified",stages:ee,words:[/\b(sender|from|domain|address|e-?mail|identity|identities|mail from)\b.{0,80}\b(not|n.t|yet to be|never) (yet )?(been )?(a )?(verified|validated|configured|linked|associated|registered|authenticated|confirmed|set ?up|added|valid for)\b/,/unconfigured|unverified|sender (identity|signature)|(verify|validate|authenticate|confirm) (the |a |your |this )?(sender|sending|from|domain|e-?mail)/,/(domain|sender|from).{0,60}not (a )?(verified|authori[sz]ed|allowed|permitted|configured)|sending from (domain )?.{0,60}not (allowed|permitted)/],unless:/authenticated (account|user|sender|session|token)|auth(enticated)? user|log ?-?in|logged|not (allowed|authori[sz]ed|permitted) to (send|use|relay)|recipient|header address|this header|for this (login|user|account)/},{means:"sender refused",stages:ee,words:[/\b(sender|reverse-path|return-?path|envelope|originator|author)('s)?\b.{0,80}\b(reject|refus|den(y|ied)|not\b|mismatch|invalid|must\b|does\b|doesn|unknown|block|verify fail|verification fail|badmailfrom|illegal|forbidden|disallow)/,/\b(invalid|unknown|bad|illegal|unauthori[sz]ed|blocked|forged|wrong) (envelope |e-?mail |mail )?(sender|from|return-?path)|unrout\w+ sender|senderfilter|badsender|emetteur/,/(mail from|from:|'from'|"from"|from[- ](address|header|field|domain|e-?mail|account))|header from.{0,80}\b(not|n.t|must|mismatch|reject|invalid|refus|denied|differ)/,/\b(send|sending|submit|mail) (as|on behalf)\b|sendas|send-as|not (owned|own)\b|spoof|impersonat|\bnot use (this|that) (originator|author|sender|from|identity|return-?path)\b/,/\b(not|n.t|un) ?(allowed|authori[sz]ed|permitted|entitled) to (send|use|submit|mail).{0,20}\b(from|as|with|this|that|sender|mail|behalf)/,/\b(match|matching|equal|equals|same as|conform|correspond|belong|belongs|associated)\b.{0,60}\b(auth\w{0,12}|log ?-?in|logged|account|user\w{0,6}|token|mailbox|credentials)/,/\b(auth\w{0,12}|log ?-?in|logged|account|user ?name)\b.{0,60}\b(match|equal|conform|correspond|belong)/,/authentication for .{0,20}address|not one of your|relaying disallowed/,/domain of sender|(sender|envelope).{0,40}domain must|sender domain/],enhanced:[/^[45]\.1\.[78]$/,/^5\.7\.(60|509)$/,/^5\.2\.252$/],unless:/not yet given|bad sequence|need mail/},{means:"sender refused",stages:["mail"],words:[/domain.{0,40}(does(n.t| not) exist|not found|not resolve|no (mx|a) )/]}]
const pe=[{means:"relay refused",stages:ee,words:[/\brelay/,/rcpthosts|delivery is not allowed to this|\b(non-?|not )local|not (a |one of our )?(local|hosted) (domain|user|address)|accepted domain|outside (address|domain|recipient)|cannot deliver mail for|not our (customer|domain)/],enhanced:[/^5\.7\.54$/]},{means:"recipient refused",stages:["rcpt"],forGood:true,words:[/\b(recipient|rcpt|mail ?box|user|person|destinataire|e-?mail address|account|address)\b.{0,50}\b(not?|n.t|non|bad|can.t|cannot|unknown|invalide?|inactive|reject\w*|wrong|unavailable|reserved|syntax|prohibited)\b|bad ?-?(rcpt|recipient)|(no one|nobody|not found|does(n.t| not) exist)/,/\b(not?|n.t|non-?existent|bad|can.t|cannot|accept|unknown|invalide?|wrong)\b.{0,30}\b(recipient|rcpt|mail ?box|user|person|account|address)\b/,/unrout|undeliver|invalid (recipient|mailbox|address|user)|no mailbox|mailbox (name )?(not|un|does)|mailbox unavailable|not a (valid|known) (recipient|mailbox|user)|recipient.{0,30}(not|invalid|unknown)|does(n.t| not) (exist|like recipient)|no such|unknown/,/\b(mailing|distribution) ?list\b.{0,40}\b(expan\w*|problem|fail\w*|closed|members?|empty|not?)\b/],enhanced:[/^5\.1\.[0-9]$/,/^5\.2\.4$/],unless:/access denied|policy|relay|sender/},{means:"sender refused",stages:["mail"],forGood:true,words:[/\b(sender|domain|from|address)\b/],unless:/authenticat|relay|\bip\b|access denied|not yet given|bad sequence|need mail/},{means:"address refused",stages:["greeting","ehlo",...ee],forGood:true,words:[/\bips?\b/,new RegExp(`${ne}.{0,80}${se}`),new RegExp(`(${se}|spam|abus|listed).{0,60}${ne}`)],unless:/relay|authenticat|recipient|user/},{means:"size",stages:["mail","data","message","rcpt"],words:[/too (big|large|long)|size.{0,30}(exceed|limit|too|larger)|exceed.{0,40}size|larger than/],enhanced:[/^5\.3\.4$/]},{means:"content",stages:["data","message"],words:[/\bspam|virus|malware|content|policy|phish|\burls?\b|attachment|header/]},{means:"content",stages:["mail","rcpt"],words:[/rejected as spam|spam (content|filter|detected)|content (filter|scan|reject)\w*|virus/]},{means:"greylisting",stages:ee,words:[/gr[ea]y ?-?list|try again later|temporar|come back later|not yet trusted/]}]
const ge=[...me,...pe]
const Te=[...fe,...ae,...ge]
function meaningOf(e,t){return Te.find(s=>comesUp(s,e,t))?.means??null}function comesUp(e,t,s){const{stages:n,loggedIn:i,usesTls:r,forGood:o}=e
return(n?.includes(s.stage)??true)&&(i===undefined||i===s.loggedIn)&&(r===undefined||r===s.usesTls)&&(o===undefined||!isStandardDelay(t.code))&&answers(e,t)}function answers({words:e=[],whole:t=[],enhanced:s=[],unless:n},i){if(n?.test(i.whole))return false
return e.some(e=>e.test(i.words))||t.some(e=>e.test(i.whole))||s.some(e=>i.enhanced.some(t=>e.test(t)))}function isStandardDelay(e){return[421,432,450,451,452,454,455,471].includes(e)}const we=[{id:"GREETING_TLS_FIRST",client:"mail-kit",stages:["greeting"],cause:/^TLS_FIRST$/,kind:"config",setting:"TLS",hint:'The server does not greet, and answers when it is spoken to in TLS: port {port} expects TLS from the first byte, and the site would wait 120 seconds and give up. Set "SecureSocketOptions": "SslOnConnect", or use the port that has STARTTLS (587 is usual).'},{id:"AUTH_WINDOWS_FIRST",client:"mail-kit",stages:["auth"],offers:"NTLM",kind:"untested",setting:null,hint:"The login did not succeed, but the server offers NTLM too ({mechanisms}), which the site tries and this test cannot do. The site may manage it. Where it does not, check user name and password."},{id:"REPLY_FORMAT",client:"mail-kit",cause:/^REPLY_(FORMAT|CODES)$/,kind:"server",setting:null,hint:"MailKit cannot read what the server answers, so the site fails. Each line of a reply must begin with a code of three digits, and all of them with the same. The owner of the server must look at it."},{id:"AUTH_NOT_OFFERED_PLAIN",client:"mail-kit",stages:["ehlo","auth"],cause:/^NO_LOGIN_BEFORE_TLS$/,kind:"config",setting:"TLS",hint:'There is a user name, but without TLS the server offers no login that the site could use, and the site sends nothing. The server offers STARTTLS: set {requireTls}, or "Auto".'},{id:"AUTH_NO_LOGIN",client:"mail-kit",stages:["ehlo","auth"],cause:/^NO_COMMON_LOGIN$/,kind:"config",setting:null,hint:"The server offers the login mechanisms {mechanisms} only, and with a user name and a password the site can do none of them: it sends nothing. Ask the provider for PLAIN or LOGIN. {insteadOfPasswords}"},{id:"AUTH_NOT_OFFERED",client:"mail-kit",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,kind:"config",setting:"userName",hint:'There is a user name, but {host}:{port} offers no login, and the site sends nothing. Use the submission port (587) with {requireTls} or "Auto", or leave user name and password out if the relay wants none.'},{id:"AUTH_ASKS_MORE",client:"mail-kit",stages:["auth"],codes:[334],kind:"server",setting:null,hint:"The server asks for more than user name and password, or asks what makes no sense, and the login of the site fails there too. Ask the owner of the server for a login without a further question."}]
const be=[{id:"GREETING_NEVER_465",client:"system-net-mail",stages:["greeting"],cause:/^TLS_FIRST$/,port:465,kind:"config",setting:"port",hint:'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do. By Send the site would wait 100 seconds and give up; Umbraco\'s own mails (SendMailAsync) would wait without an end. Use port 587 with enableSsl="true".'},{id:"GREETING_TLS_FIRST",client:"system-net-mail",stages:["greeting"],cause:/^TLS_FIRST$/,kind:"config",setting:"port",hint:'The server does not greet, and answers when it is spoken to in TLS: port {port} expects TLS from the first byte, which System.Net.Mail cannot do. By Send the site would wait 100 seconds and give up; Umbraco\'s own mails (SendMailAsync) would wait without an end. Use the port that has STARTTLS (587 is usual) with enableSsl="true".'},{id:"NOT_SMTP",stages:["greeting"],cause:/^REPLY_FORMAT$/,codes:[0],kind:"config",setting:"port",hint:"What answers at {host}:{port} is not a mail server. Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH)."},{id:"AUTH_WINDOWS_FIRST",client:"system-net-mail",stages:["auth"],offers:"a Windows login",kind:"untested",setting:null,hint:"AUTH LOGIN did not succeed, but the server offers other logins ({mechanisms}) too: of these the site tries GSSAPI, NTLM and WDIGEST first, which this test cannot do. The site may manage it. Where it does not, check user name and password."},{id:"REPLY_FORMAT",client:"system-net-mail",cause:/^REPLY_FORMAT$/,kind:"server",setting:null,hint:"System.Net.Mail cannot read what the server answers, so the site fails. Behind the three digits of each line it wants a space or a hyphen, and the line must end in CR LF. The owner of the server must look at it."},{id:"REPLY_LINE_FEED",client:"system-net-mail",cause:/^REPLY_LINE_FEED$/,kind:"server",setting:null,hint:"The server ends a line with a line feed alone (LF), and System.Net.Mail waits for CR LF. By Send the site waits 100 seconds and gives up; Umbraco's own mails (SendMailAsync) wait without an end. The owner of the server must look at it."},{id:"STARTTLS_NOT_OFFERED",client:"system-net-mail",stages:["ehlo","starttls"],cause:/^EHLO_UNKNOWN$/,kind:"config",setting:"enableSsl",hint:"{host}:{port} does not know EHLO, so it has no STARTTLS, and enableSsl is true. By Send the site fails. Umbraco's own mails (SendMailAsync) go on after HELO: in the clear and without a login, in spite of enableSsl. Use the port that has STARTTLS (587 is usual)."},{id:"STARTTLS_NOT_OFFERED",stages:["ehlo","starttls"],cause:/^NO_STARTTLS$/,kind:"config",setting:"TLS",hint:M},{id:"AUTH_NOT_OFFERED_PLAIN",client:"system-net-mail",stages:["ehlo","auth"],cause:/^NO_LOGIN_BEFORE_TLS$/,kind:"config",setting:"enableSsl",hint:'There is a user name and enableSsl is false, but without TLS the server offers no login that the site could use, and the site would go on without one. The server offers STARTTLS: set enableSsl="true".'},{id:"AUTH_NO_LOGIN",client:"system-net-mail",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,lacks:"usable mechanism",kind:"config",setting:null,hint:"The server offers the login mechanisms {mechanisms} only; System.Net.Mail knows LOGIN, NTLM, GSSAPI and WDIGEST, and would send without a login. Ask the provider for AUTH LOGIN."},{id:"AUTH_NOT_OFFERED",client:"system-net-mail",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,lacks:"any mechanism",kind:"config",setting:"userName",hint:"There is a user name, but {host}:{port} offers no login, and the site would go on without one. Use the submission port (587), or leave user name and password out if the relay wants none."},{id:"AUTH_ASKS_MORE",client:"system-net-mail",stages:["auth"],codes:[334],kind:"server",setting:null,hint:'The server asks for more than user name and password, which AUTH LOGIN does not know. The site fails with "Authentication failed.". Ask the owner of the server for a login without a further question.'},...we]
var Se=s(7030)
const ke=/(^|\.)(localhost|local|localdomain|internal|intern|intranet|lan|corp|home|private|home\.arpa)$/
const ye=/^(10\.|127\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd][\da-f]{0,2}:|fe[89ab][\da-f]?:)/
function isPrivateHost(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
if((0,Se.isIP)(t)!==0)return ye.test(t.replace(/^::ffff:/,""))
return!t.includes(".")||ke.test(t)}const Ee=1500
const ve=/(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)/g
function saidIn(e){if(e===null)return null
const t=replyText(e).slice(0,Ee)
const s=`${e.enhanced} ${t}`.toLowerCase().replaceAll(/\s+/g," ").trim()
const n=s.replaceAll(/https?:\/\/\S{1,500}/g," ").replaceAll(/<?[^\s<>@"']{1,100}@[^\s<>@"',;]{1,200}>?/g," ").replaceAll(/\s+/g," ").trim()
return{code:e.code,whole:s,words:n,enhanced:s.match(ve)??[]}}const Oe="SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection."
const Ae="TimeoutException: Operation timed out after 120000 milliseconds"
const Ne="SmtpProtocolException: The SMTP server has unexpectedly disconnected"
const _e="SmtpProtocolException: Unable to parse status code returned by the server."
const Le="NotSupportedException: The SMTP server does not support authentication."
const Re="NotSupportedException: The SMTP server does not support the STARTTLS extension."
const Ie={REPLY_FORMAT:_e,REPLY_CODES:"SmtpProtocolException: The status codes returned by the server did not match.",REFUSED_AND_CLOSED:`${Ne}: …`,TLS_FIRST:Ae,CERT_NO_REVOCATION:`${Oe} … unable to get certificate CRL (on Windows: The revocation function was unable to check revocation for the certificate.)`,NO_STARTTLS:Re,MASKED:Re,NO_LOGIN:Le,NO_LOGIN_BEFORE_TLS:Le,NO_COMMON_LOGIN:"NotSupportedException: No compatible authentication mechanisms found."}
function mailKitWords(e,t){if(e.by==="rule")return null
const{code:s,cause:n,reply:i}=e
const r=Ie[n]
if(r!==undefined)return r
return i!==null&&s!==null?wordsForCode(s,t):wordsForCause(n,t)}function wordsForCode(e,t){if(e===0)return _e
if(t==="auth")return`AuthenticationException: ${e}: …`
const s=e===530&&["mail","rcpt","message"].includes(t)
return s?"ServiceNotAuthenticatedException: …":"SmtpCommandException: …"}function wordsForCause(e,t){if(t==="dns")return"SocketException: Name or service not known"
if(t==="tcp")return e==="ECONNREFUSED"?"SocketException: Connection refused":null
if(t==="tls"||t==="cert"||concernsCertificate(e))return Oe
if(e==="ETIMEDOUT")return Ae
return e==="ECONNECTION"?Ne:null}const Me={421:"Service not available, closing transmission channel.",450:"Mailbox unavailable.",451:"Error in processing.",452:"Insufficient system storage.",454:"Client does not have permission to submit mail to this server.",501:"Syntax error in parameters or arguments.",502:"Command not implemented.",503:"Bad sequence of commands.",504:"Command parameter not implemented.",530:"The SMTP server requires a secure connection or the client was not authenticated.",550:"Mailbox unavailable.",551:"User not local; please try a different path.",552:"Exceeded storage allocation.",553:"Mailbox name not allowed.",554:"Transaction failed."}
const Ce="Failure sending mail. Unable to read data from the transport connection: net_io_connectionclosed."
const Pe={REPLY_FORMAT:"Failure sending mail. Smtp server returned an invalid response.",REPLY_LINE_FEED:"The operation has timed out.",REFUSED_AND_CLOSED:Ce,TLS_FIRST:"The operation has timed out.",NO_STARTTLS:"Server does not support secure connections.",EHLO_UNKNOWN:"Server does not support secure connections."}
const xe="Syntax error, command unrecognized."
const De="The server response was: …"
const Ue={"system-net-mail":{whose:".NET's",wordsFor:siteWords},"mail-kit":{whose:"MailKit's",wordsFor:mailKitWords}}
function siteWords(e,t){if(e.by==="rule")return null
const{code:s,cause:n,reply:i}=e
const r=Pe[n]
if(r!==undefined)return r
if(t==="auth")return null
if(t==="starttls"&&i===null&&n!=="ETIMEDOUT"&&n!=="ECONNECTION"){return"Server does not support secure connections."}return i!==null&&s!==null?site_words_wordsForCode(s):site_words_wordsForCause(n,t)}function site_words_wordsForCode(e){if(e===0)return"Failure sending mail."
if(e<400)return`The server committed a protocol violation. ${De}`
return`${Me[e]??xe} ${De}`}function site_words_wordsForCause(e,t){if(e==="ETIMEDOUT"&&t!=="dns"&&t!=="tcp"){return"The operation has timed out."}if(/ECONNECTION|ECONNRESET/.test(e)&&t!=="tcp")return Ce
if(t==="dns")return"Failure sending mail. The remote name could not be resolved"
if(t==="tcp")return"Failure sending mail. Unable to connect to the remote server"
if(concernsCertificate(e)){return"The remote certificate is invalid according to the validation procedure."}return null}const $e=[{id:"FIREWALL_FILTER_TLS",stages:["starttls"],cause:/^MASKED$/,kind:"server",setting:null,hint:'A mail filter in a firewall ("SMTP fixup", "ESMTP inspection") hides STARTTLS: it puts asterisks or XXXXXXXA in its place. Whoever runs the firewall must switch the inspection of SMTP off, or let TLS through.'},{id:"STARTTLS_NOT_OFFERED",client:"system-net-mail",stages:["starttls"],codes:[500,501,502,503,504],kind:"config",setting:"TLS",hint:M},{id:"STARTTLS_REFUSED",client:"mail-kit",stages:["starttls"],series:5,kind:"server",setting:null,hint:"The server offers STARTTLS and refuses it, and the site does not go on without. The server's owner must look at its TLS."},{id:"STARTTLS_TEMP",stages:["starttls"],series:4,kind:"temporary",setting:null,hint:"The server offers STARTTLS but cannot do it now. Try again later; if it stays so, its owner must look at certificate and key."},{id:"STARTTLS_CLOSED",stages:["starttls","tls"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up instead of starting TLS. Its TLS is broken, or a firewall in between does not let TLS through."},{id:"TLS_TIMEOUT",stages:["starttls","tls"],timeout:"upgrade",kind:"server",setting:null,hint:"TLS does not get started in time. The TLS of the server is broken, or a firewall in between delays it."},{id:"TLS_WRONG_VERSION",client:"system-net-mail",stages:["tls"],cause:/WRONG_VERSION_NUMBER|EPROTO/i,kind:"config",setting:"port",hint:"The server answers in plain text where TLS should begin. Check the port: 587, 2525 and 25 begin in plain text and offer STARTTLS, 465 does not."},{id:"TLS_WRONG_VERSION",client:"mail-kit",stages:["tls"],cause:/WRONG_VERSION_NUMBER|EPROTO/i,kind:"config",setting:"TLS",hint:'The server answers in plain text where TLS should begin. "SslOnConnect", and "Auto" on port 465, begin with TLS; ports 587, 2525 and 25 begin in plain text and want {requireTls}.'},{id:"CERT_NO_REVOCATION",client:"mail-kit",stages:["cert"],cause:/^CERT_NO_REVOCATION$/,kind:"server",setting:null,hint:"MailKit cannot check whether the certificate of {host} or of its authority is revoked, and refuses it: it names neither a list of revoked certificates nor an OCSP address. Umbraco does not have a setting for that. The server needs a certificate that names one, as those of public authorities do, or the site a sender of its own.{otherWay}"},{id:"CERT_EXPIRED",stages:["tls","cert"],cause:/^CERT_HAS_EXPIRED$/,kind:"server",setting:null,hint:"The certificate of {host} has expired, and the site will refuse it. Its owner must renew it.{otherWay}"},{id:"CERT_NOT_YET",stages:["tls","cert"],cause:/^CERT_NOT_YET_VALID$/,kind:"server",setting:null,hint:"The certificate of {host} is not valid yet. Compare the clocks of the server and the runner.{otherWay}"},{id:"CERT_NAME",stages:["tls","cert"],cause:/^ERR_TLS_CERT_ALTNAME_INVALID$/,kind:"config",setting:"host",hint:"The server's certificate is made out to {names}, not to {host}. Use one of these names as the host; with shared hosting that is the server's own name.{otherWay}"},{id:"CERT_SELF_SIGNED",stages:["tls","cert"],cause:/DEPTH_ZERO_SELF_SIGNED_CERT/i,kind:"server",setting:null,hint:"The certificate is signed by itself, and on Umbraco Cloud nothing can make the site trust it. The server needs one from a public authority.{otherWay}"},{id:"CERT_CHAIN",stages:["tls","cert"],cause:/CA_ISSUERS$/,kind:"untested",setting:null,hint:"The server leaves out its intermediate certificate, and its own names the address where to get it. {fetchesIssuer}, so the site may get further than this test; the server's owner should install the whole chain."},{id:"CERT_CHAIN",stages:["tls","cert"],cause:/UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/i,kind:"server",setting:null,hint:"The server leaves out its intermediate certificate, or a private authority issued it, and the certificate does not say where to get the missing one. The server's owner must install the whole chain. Where the authority is a private one, name it in smoke-test-ca.{otherWay}"},{id:"CERT_PRIVATE_CA",stages:["tls","cert"],cause:/SELF_SIGNED_CERT_IN_CHAIN/i,kind:"server",setting:null,hint:"A private authority issued the certificate, or a proxy reads the TLS. Name the authority in smoke-test-ca, and remember that the site has to trust it as well.{otherWay}"},{id:"TLS_OLD_CRYPTO",stages:["tls","cert"],cause:/DH_KEY_TOO_SMALL|LEGACY_SIGALG|UNSAFE_LEGACY_RENEGOTIATION|KEY_TOO_(SMALL|WEAK)|MD_TOO_WEAK|DIGEST_ALGORITHM_TOO_WEAK|WRONG_SIGNATURE_TYPE|BAD_ECPOINT|BAD_DH/i,kind:"untested",setting:null,hint:"The server's TLS or certificate is too weak for this runner ({cause}): a short key, SHA-1 or an old protocol. {system} may still put up with it, so the site may get further than this test; the server's owner should update it."},{id:"CERT_OTHER",stages:["tls","cert"],cause:/^(CERT_|CRL_|INVALID_PURPOSE|INVALID_CA|HOSTNAME_MISMATCH)/i,kind:"server",setting:null,hint:"The server's certificate cannot be accepted ({cause}). Its owner must replace it.{otherWay}"},{id:"TLS_OLD_VERSION",stages:["tls"],cause:/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/i,kind:"untested",setting:null,hint:"The server knows TLS 1.0 or 1.1 only, which this runner does not speak any more. {system} may still manage it, so the site may get further than this test; the owner of the server should allow TLS 1.2."},{id:"TLS_HANDSHAKE",stages:["tls"],cause:/HANDSHAKE_FAILURE|ALERT_INTERNAL_ERROR|ALERT/i,kind:"server",setting:null,hint:"Server and runner find no way to speak TLS ({cause}): no cipher in common, a certificate demanded of the client, or a fault of the server."}]
function shownHost(e){return(0,Se.isIPv6)(e)&&/^[\da-f:.]+$/i.test(e)?e:(0,L.t)(e,100)}const He=[...be,...U,...$e,...Y,...Q]
function diagnose(e,t,s){const{stage:n}=t
if(e.by==="rule"){const{id:t,kind:s,setting:i,hint:r}=e
return{id:t,stage:n,kind:s,setting:i,reply:null,hint:r}}const{client:i}=t
const r=situationOf(e,t)
const o=He.find(e=>applies(e,r))??We
const{id:a,kind:l,setting:d,hint:c}=rowFor(i,o)
const quoted=e=>(0,L.t)(s(e))
const u=e.cause==="EPROTOCOL"?Fe:`${c}${furtherTries(e,t,{kind:l,hint:c})}`
const h=filled(u,{host:shownHost(t.host),port:String(t.port),from:quoted(t.from),to:quoted(t.to),cause:quoted(e.cause),names:quoted(t.names),mechanisms:quoted((t.mechanisms??[]).join(" ")),tries:t.tries.join(", ")})
const{whose:f,wordsFor:m}=Ue[i]
const p=m(e,n)
return{id:a,stage:n,kind:l,setting:d,reply:e.reply===null?null:quoted(replyLine(e.reply)),hint:p===null?h:`${h} ${f} words for it: "${p}"`}}function furtherTries({reply:e},{client:t,stage:s,tries:n},{kind:i,hint:r}){const o=s==="auth"&&e!==null
const a=i==="credentials"||i==="account"
if(t!=="mail-kit"||!o||!a)return""
if(n.length<2||r.includes("{tries}"))return""
const l=n.length===2?"twice":`${n.length} times`
return` With each mail the site tries {tries}, one after another, so a wrong password counts ${l}.`}function rowFor(e,{setting:t,hint:s,...n}){const i=t==="TLS"?Ge[e]:t
return{...n,setting:i,hint:inWordsOf(e,s)}}const Ge={"system-net-mail":"enableSsl","mail-kit":"secureSocketOptions"}
const Fe="The server says more than any mail server does, and comes to no end. Check host and port: what listens at {host}:{port} may be something else."
const We={id:"OTHER",kind:"server",setting:null,hint:"The server does something that no rule of this test explains."}
function situationOf(e,t){const{stage:s,usesTls:n,login:i}=t
const r=saidIn(e.reply)
const o=i.how==="password"
const a=r===null?null:meaningOf(r,{stage:s,usesTls:n,loggedIn:o})
return{...t,failure:e,said:r,meaning:a,isLoggedIn:o}}function applies(e,t){return fitsFailure(e,t)&&fitsReply(e,t)&&fitsServer(e,t)}function fitsFailure(e,{failure:t,stage:s}){const{code:n,cause:i}=t
return(e.stages?.includes(s)??true)&&(e.cause?.test(i)??true)&&(e.timeout===undefined||e.timeout===timeoutOf(t,s))&&(e.codes===undefined||n!==null&&e.codes.includes(n))&&(e.series===undefined||n!==null&&Math.floor(n/100)===e.series)}function fitsReply(e,{said:t,meaning:s,from:n,to:i}){const names=e=>t?.whole.includes(e.toLowerCase())??false
return(e.means===undefined||s!==null&&e.means.includes(s))&&(e.text===undefined||t!==null&&e.text.test(t.whole))&&(e.namesRecipient===undefined||names(i)&&!names(n))}function fitsServer(e,{host:t,failure:s,mechanisms:n,...r}){const o=t.trim().toLowerCase().replace(/\.$/,"")
return(e.client===undefined||e.client===r.client)&&(e.port===undefined||e.port===r.port)&&(e.usesTls===undefined||e.usesTls===r.usesTls)&&(e.loggedIn===undefined||e.loggedIn===r.isLoggedIn)&&(e.provider===undefined||e.provider===(0,i.lc)(t)?.id)&&(e.hosts?.test(o)??true)&&(e.isPrivate===undefined||isPrivateHost(o)||isPrivateAddress(s))&&(e.offers===undefined||offers(n,e.offers))&&(e.lacks===undefined||lacks(n,e.lacks))}function isPrivateAddress({address:e}){return e!==undefined&&isPrivateHost(e)}function timeoutOf({cause:e},t){if(e!=="ETIMEDOUT")return undefined
if(t==="greeting")return"greeting"
return t==="starttls"||t==="tls"?"upgrade":undefined}const Be=new Set(["NTLM","GSSAPI","WDIGEST"])
function offers(e,t){const s=e??[]
switch(t){case"a login":return s.length>0
case"a Windows login":return s.some(e=>Be.has(e))
case"NTLM":return s.includes("NTLM")}}const je=new Set(["LOGIN",...Be])
function lacks(e,t){if(e===null)return false
if(t==="any mechanism")return e.length===0
return e.length>0&&!e.some(e=>je.has(e))}function loginFor(e,t){if(e.defaultCredentials)return{how:"windows-account"}
if(!e.userName)return{how:"none"}
const s=t.userName!==undefined||t.password!==undefined
const n=t.host?.trim()===e.host?.trim()
if(s&&!n)return{how:"withheld"}
return{how:"password",userName:e.userName,password:e.password??"",inTheClear:t.enableSsl===false}}function loginBarrier(e,t){switch(e.how){case"none":return null
case"withheld":return Xe
case"unknown":return Ze
case"windows-account":return offersWindowsLogin(t)?Ye:Ve
case"password":return passwordBarrier(e.inTheClear,t)}}function passwordBarrier(e,t){const s=mechanismBarrier(t)
if(s!==null)return s
if(!t.mechanisms.includes("LOGIN"))return Ye
const n=t.encrypted||e||isLoopback(t.remoteAddress)
return n?null:Je}function mechanismBarrier(e){if(e.mechanisms.includes("LOGIN")||offersWindowsLogin(e))return null
return e.offersStartTls?qe:ze}const Ke=["GSSAPI","NTLM","WDIGEST"]
function offersWindowsLogin({mechanisms:e}){return Ke.some(t=>e.includes(t))}function isLoopback(e){const t=e.replace(/^::ffff:/,"")
return t==="::1"||(0,Se.isIP)(t)===4&&t.startsWith("127.")}const ze={by:"server",cause:"NO_LOGIN",code:null,reply:null}
const qe={by:"server",cause:"NO_LOGIN_BEFORE_TLS",code:null,reply:null}
const Ye={by:"rule",id:"OTHER",kind:"untested",setting:null,hint:"The login is not tested: the server offers Windows logins (NTLM, GSSAPI, WDIGEST) only, which this test cannot do. The site may manage it."}
const Ve={by:"rule",id:"DEFAULT_CREDENTIALS",kind:"config",setting:"defaultCredentials",hint:'defaultCredentials="true" logs in with the Windows account of the site, and the server offers no such login (NTLM, GSSAPI, WDIGEST): the site would send without a login. Set defaultCredentials="false", userName and password.'}
const Xe={by:"rule",id:"PASSWORD_WITHHELD",kind:"config",setting:"host",hint:"The login is not tested: user name or password come from inputs, the host from a file, and a secret goes only to a host that the workflow names. Set the input host."}
const Ze={by:"rule",id:"PASSWORD_UNKNOWN",kind:"untested",setting:null,hint:"The test ends before the login: the environment of the site supplies it, and nobody here knows it. Set the inputs host, username and password to test the login too, or set smoke-test to connect."}
const Je={by:"rule",id:"PASSWORD_IN_THE_CLEAR",kind:"config",setting:"enableSsl",hint:"The login is not tested: without TLS, user name and password would be readable on the way. Set the input enable-ssl to true; or to false, if you accept that."}
const Qe={by:"rule",id:"USER_NAME_MISSING",kind:"config",setting:"userName",hint:"The login cannot be tested: there is no user name, so the site would send without a login. Set user name and password, or test with smoke-test: connect or recipient."}
var et=s(4573)
const tt=["PLAIN","LOGIN","CRAM-MD5","SCRAM-SHA-512","SCRAM-SHA-256","SCRAM-SHA-1"]
function saslFor(e,t){const{userName:s,password:n}=t
switch(e){case"PLAIN":return inTurn(base64(`\0${s}\0${n}`),[])
case"LOGIN":return inTurn(null,[()=>base64(s),()=>base64(n)])
case"CRAM-MD5":return inTurn(null,[e=>cramMd5(t,e)])
case"SCRAM-SHA-512":case"SCRAM-SHA-256":case"SCRAM-SHA-1":return scram(e.replace("SCRAM-SHA-","sha"),t)}}function inTurn(e,t){let s=0
return{initial:e,answer:e=>{const n=t[s]
s+=1
return n===undefined?null:n(e)}}}function cramMd5({userName:e,password:t},s){const n=(0,v.createHmac)("md5",t).update(et.Buffer.from(s,"base64")).digest("hex")
return base64(`${e} ${n}`)}const st=1e6
const nt="n,,"
function scram(e,{userName:t,password:s}){const n=prepared(t).replaceAll("=","=3D").replaceAll(",","=2C")
const i=(0,v.randomBytes)(18).toString("base64")
const r=`n=${n},r=${i}`
let o=null
const answerFirst=t=>{const n=et.Buffer.from(t,"base64").toString("utf8")
const{r:a,s:l,i:d}=attributes(n)
const c=Number(d)
const u=c>0&&c<=st
if(!a?.startsWith(i)||l===undefined||!u)return null
const h=(0,v.createHash)(e).digest().length
const f=et.Buffer.from(l,"base64")
const m=(0,v.pbkdf2Sync)(prepared(s),f,c,h,e)
const p=`c=${base64(nt)},r=${a}`
const g=`${r},${n},${p}`
const T=clientProof(e,m,g)
o=hmac(e,hmac(e,m,"Server Key"),g).toString("base64")
return base64(`${p},p=${T}`)}
const answerLast=e=>attributes(et.Buffer.from(e,"base64").toString("utf8"))["v"]===o?"":null
return inTurn(base64(`${nt}${r}`),[answerFirst,answerLast])}function clientProof(e,t,s){const n=hmac(e,t,"Client Key")
const i=(0,v.createHash)(e).update(n).digest()
const r=hmac(e,i,s)
return et.Buffer.from(n.map((e,t)=>e^(r[t]??0))).toString("base64")}function hmac(e,t,s){return(0,v.createHmac)(e,t).update(s).digest()}function attributes(e){return Object.fromEntries(e.split(",").map(e=>[e.slice(0,1),e.slice(2)]))}function prepared(e){return e.replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g," ").normalize("NFKC")}function base64(e){return et.Buffer.from(e,"utf8").toString("base64")}const it=["SCRAM-SHA-512","SCRAM-SHA-256","SCRAM-SHA-1","NTLM","DIGEST-MD5","CRAM-MD5","PLAIN","LOGIN"]
const rt="-PLUS"
const ot=[500,501,502,504,534,538]
const at=/\p{Cc}/u
function mailKitLogin({settings:e,isLoginUnknown:t=false},s){const{host:n,userName:i,password:r}=e
const{enableSsl:o,secureSocketOptions:a}=s
const l=a==="None"||o===false
if(t)return{how:"unknown",inTheClear:l}
if(isBlank(i)||isBlank(r))return{how:"none"}
const d=s.userName!==undefined||s.password!==undefined
const c=s.host?.trim()===n?.trim()
if(d&&!c)return{how:"withheld"}
return{how:"password",userName:i,password:r,inTheClear:l}}function isBlank(e){return e===null||e.trim()===""}function triesOf(e){return it.flatMap(t=>[`${t}${rt}`,t].find(t=>e.includes(t))??[])}function login_mechanismBarrier(e){if(triesOf(e.mechanisms).length>0)return null
if(e.startTls)return unusable("NO_LOGIN_BEFORE_TLS")
return unusable(e.mechanisms.length>0?"NO_COMMON_LOGIN":"NO_LOGIN")}function unusable(e){return{by:"server",cause:e,code:null,reply:null}}async function logIn({stages:e,login:t,level:s,socket:n},i,{extensions:r}){if(!(0,O.O6)(s,"auth"))return null
e.begin("auth")
if(t.how==="none"){if(s==="login")return ut
e.skip("auth","user name or password is blank: the site sends without a login")
return null}const{mechanisms:o,startTls:a}=r
const{remoteAddress:l=""}=n
const d={mechanisms:o,startTls:a&&!i.encrypted,remoteAddress:l}
const c=barrierOf(t,{...d,encrypted:i.encrypted})
if(c!==null||t.how!=="password")return c??Xe
const u=await attempts(i,triesOf(o),t)
if("by"in u)return u
e.ok(wordsOf(u.with,o))
return null}function barrierOf(e,t){if(e.how!=="password"&&e.how!=="unknown")return Xe
const s=login_mechanismBarrier(t)
if(s!==null)return s
const n=t.encrypted||e.inTheClear||isLoopback(t.remoteAddress)
if(e.how==="unknown")return n?Ze:dt
const i=triesOf(t.mechanisms)
if(i.some(e=>e.startsWith("SCRAM"))&&at.test(e.password)){return ct}if(testable(i).length===0)return lt
return n?null:dt}function testable(e){return tt.filter(t=>e.includes(t))}async function attempts(e,t,s){let n=lt
for(const i of testable(t)){const t=await attempt(e,i,saslFor(i,s))
if("by"in t)return t
if(t.code===235)return{with:i}
n=refusedBy(t)
if(!ot.includes(t.code))return e.rejected(t)}return n}async function attempt(e,t,s){const n=s.initial===null?"":` ${s.initial}`
let i=await e.say(`AUTH ${t}${n}`)
while(!("by"in i)&&i.code===334){const t=s.answer(i.lines.join(""))
if(t===null)return i
i=await e.say(t)}return i}function wordsOf(e,t){const[s=e]=triesOf(t)
const n=s===e?"":`; the site tries ${s} first`
return`${e}, of ${t.join(" ")}${n}`}const lt={by:"rule",id:"OTHER",kind:"untested",setting:null,hint:"The login is not tested: of the logins that the server offers, the site can do NTLM, DIGEST-MD5 or one with channel binding (-PLUS) only, which this test cannot do. The site may manage it."}
const dt={by:"rule",id:"PASSWORD_IN_THE_CLEAR",kind:"config",setting:"secureSocketOptions",hint:'The login is not tested: there is no TLS on this connection, and the site sends user name and password readable for everybody on the way. Set "SecureSocketOptions": "StartTls", or "SslOnConnect" on port 465; or the input secure-socket-options to None, if you accept that.'}
const ct={by:"rule",id:"PASSWORD_CONTROL_CHARACTER",kind:"credentials",setting:"password",hint:"The password contains a control character, such as a line break, and the server offers SCRAM, with which MailKit takes none: the site fails. Set the secret again, without it. MailKit's words for it: \"Control characters are prohibited. (Parameter 's')\""}
const ut={by:"rule",id:"USER_NAME_MISSING",kind:"config",setting:"userName",hint:"The login cannot be tested: user name or password is blank, so the site would send without a login. Set both, or test with smoke-test: connect or recipient."}
var ht=s(8161)
var ft=s(3136)
const mt=128*1024
const pt=1e3
const gt=10
class Meter{#O=0
#A=0
admits(e){this.#O+=e.length
for(const t of e)if(t===gt)this.#A+=1
return this.#O<=mt&&this.#A<=pt}restart(){this.#O=0
this.#A=0}}var Tt=s(1025)
const wt="X-DIALOGUE"
const bt=24*60*60*1e3
function connectionWith(e,t){let s=null
const n=new Tt.A({...e,connectionTimeout:bt,greetingTimeout:bt,socketTimeout:bt,socketCloseTimeout:0,transactionLog:true,logger:{debug:(e,s)=>{if(e.tnx==="server")t.hears(s)
if(e.tnx==="client")t.speaks()}},customAuth:{[wt]:e=>{s=t=>e.sendCommand(t)}}})
standInFront(n,t)
const channel=()=>{n.login({method:wt},()=>undefined)
return s}
return{smtp:n,socket:()=>n._socket===false?null:n._socket,channel:channel}}function standInFront(e,t){const s=Reflect.get(e,"_onSocketData")
if(!isListener(s))throw new Error("nodemailer has moved the listener for what a server sends.")
Reflect.set(e,"_onSocketData",e=>{const n=t.receives(e)
if(n!=="")s(et.Buffer.from(n,"latin1"))})}function isListener(e){return typeof e==="function"}const St=2e3
const kt=500
const yt=300
class Session{#N
#_
#L
#R=new Meter
#I
#M
#C
#P
#x=()=>undefined
#D=null
#U=null
constructor(e){this.#_=e.socket
this.#I=e.newReader
this.#M=e.observer
this.#C=e.newReader()
this.#L=new Promise(e=>{this.#x=e})
this.#N=this.#$(e)
const{smtp:t}=this.#N
t.on("error",e=>{this.#H(brokenBy(e))})
t.on("end",()=>{this.#H(y)})
e.deadline.addEventListener("abort",()=>{this.#H(this.#C.stuck??k)})}async open(){const e=new Promise(e=>{this.#N.smtp.connect(t=>{e(t===undefined?null:brokenBy(t))})})
setImmediate(()=>{this.#G(this.#M)})
return Promise.race([this.#L,e])}get encrypted(){const e=this.#N.socket()
return e instanceof n.TLSSocket&&e.authorized}async say(e){const t=this.#D??=this.#F()
const s=await Promise.race([this.#L,t(e)])
return"by"in s?s:parseReply(s.response)}async reset(){this.#R.restart()
return!("by"in await this.say("RSET"))}async leave(e,t){if(t)await this.#W(e==="recipient"?["RSET"]:[])
else this.close()}async rejected(e){return await this.#B()?refusedAndClosed(e):refusedBy(e)}close(){this.#H(y)}async#W(e){const t=setTimeout(()=>{this.close()},kt)
for(const t of e)await this.say(t)
this.#N.smtp.quit()
await this.#L
clearTimeout(t)
this.close()}async#B(){let e
const t=new Promise(t=>{e=setTimeout(t,yt,false)})
const s=await Promise.race([this.#L,t])
clearTimeout(e)
return s!==false}#H(e){clearTimeout(this.#P)
this.#x(e)
this.#N.smtp.close()
this.#_.destroy()}#$({observer:e,...t}){const s={connection:t.socket,host:t.host,secure:t.wayToTls==="first",name:t.clientName,requireTLS:t.wayToTls==="STARTTLS",ignoreTLS:t.wayToTls==="none",tls:{rejectUnauthorized:true,requestOCSP:e.seesStaple!==undefined,...t.tlsVersions,...t.authorities===null?{}:{ca:[...t.authorities]},checkServerIdentity:(t,s)=>{e.sees(s)
return(0,n.checkServerIdentity)(t,s)}}}
return connectionWith(s,{receives:e=>this.#j(e),hears:t=>{this.#K(e,t)},speaks:()=>{this.#z(this.#N.socket()??t.socket)}})}#z(e){const t=this.#M.speaks(e)
if(t!==null)this.#H(t)}#j(e){clearTimeout(this.#P)
if(!this.#R.admits(e)){this.#H(E)
return""}const{replies:t,fault:s}=this.#C.take(e.toString("latin1"))
if(s!==null)this.#q(s,t==="")
else if(this.#C.stuck!==null)this.#P=setTimeout(this.#Y,St)
return t}#q(e,t){if(t)this.#H(e)
else{setImmediate(()=>{this.#H(e)})}}#Y=()=>{const{stuck:e}=this.#C
if(e!==null)this.#H(e)}
#K(e,t){const s=e.heard(parseReply(t))
if(s!==null)this.#H(s)
else{setImmediate(()=>{this.#G(e)})}}#G(e){const t=this.#N.socket()
if(!(t instanceof n.TLSSocket)||t===this.#U)return
this.#U=t
clearTimeout(this.#P)
this.#C=this.#I()
t.prependOnceListener("secure",()=>{e.sees(t.getPeerCertificate())})
t.prependOnceListener("secureConnect",()=>{this.#z(t)})
t.once("OCSPResponse",t=>{if(t!==null&&t.length>0)e.seesStaple?.()})}#F(){return this.#N.channel()??(()=>new Promise(()=>undefined))}}function serverOf(e){const{host:t}=e.settings
if(e.client==="mail-kit")return(t??"").trim()===""?"":t??""
return e.settings.deliveryMethod==="Network"?(t??"").trim():""}function portOf(e){const{port:t}=e.settings
if(e.client==="system-net-mail"||t!==0)return t
return e.settings.secureSocketOptions==="SslOnConnect"?465:25}const Et={by:"server",cause:"TLS_FIRST",code:null,reply:null}
const vt=/ALERT|UNSUPPORTED_PROTOCOL|KEY_TOO_|DH_|SIGALG|MD_TOO_WEAK|ERR_TLS_CERT/
async function silence(e){const t=await firstByte(e)
return t==="none"?answerToHello(e):t}function firstByte({socket:e,patienceMs:t,deadline:s}){return new Promise(n=>{const end=t=>{clearTimeout(r)
for(const[t,s]of i)e.off(t,s)
n(t)}
const i=[["readable",()=>{end(null)}],["error",e=>{end(brokenBy(e))}],["close",()=>{end(y)}]]
const r=setTimeout(end,t,"none")
for(const[t,s]of i)e.on(t,s)
s.addEventListener("abort",()=>{end(k)})})}function answerToHello({socket:e,host:t,deadline:s}){return new Promise(i=>{const r=(0,n.connect)({socket:e,host:t})
const end=e=>{r.destroy()
i(e)}
r.once("secure",()=>{end(Et)})
r.on("error",e=>{const t=brokenBy(e)
const s=t.by==="server"?t.cause:""
end(vt.test(s)||concernsCertificate(s)?Et:k)})
r.once("close",()=>{end(k)})
s.addEventListener("abort",()=>{end(k)})})}const Ot={startTls:false,mechanisms:["LOGIN"],others:[]}
const At={startTls:false,mechanisms:[],others:[]}
const Nt=/^(SIZE|8BITMIME|SMTPUTF8)\b/i
function extensionsOf({raw:e}){const t=e.slice(1)
const[s,n]=partition(t,e=>/^AUTH/i.test(e))
const[i,r]=partition(n,e=>/^STARTTLS/i.test(e))
return{startTls:i.length>0,mechanisms:s.flatMap(mechanismsOf),others:r.filter(e=>Nt.test(e))}}function mechanismsOf(e){return e.slice("AUTH".length).split(/[ =]/).filter(e=>e!=="").map(e=>e.toUpperCase())}function extensionWords({startTls:e,mechanisms:t,others:s}){const n=[...e?["STARTTLS"]:[],...t.length>0?[`AUTH ${t.join(" ")}`]:[],...s]
return n.length>0?n.join(", "):"neither STARTTLS nor AUTH"}function partition(e,t){return[e.filter(t),e.filter(e=>!t(e))]}const _t=[500,502]
const Lt=/\*{8}/
const Rt=/\bX{4}(X{3}[A-Z])?\b/
const It={none:"",some:"; some of the sites speak TLS 1.0 at most, for which this proves nothing",all:"; the site speaks no later version"}
const Mt="HELO; by Send the site takes AUTH LOGIN for granted, Umbraco's own mails (SendMailAsync) go without a login"
class Handshake{#V
#X
startTls
#Z="greeting"
#J=At
#Q=null
#ee=false
#te=false
constructor(e){this.#V=e
this.#X=e.stages
this.startTls=e.settings.enableSsl&&(0,O.O6)(e.level,"starttls")}get saidHelo(){return this.#te}get offersStartTls(){return this.#J.startTls}get mechanisms(){return this.#J.mechanisms}get names(){return this.#Q===null?"":certificateNames(this.#Q)}heard(e){switch(this.#Z){case"greeting":return this.#se(e)
case"EHLO":return _t.includes(e.code)?this.#ne():this.#ie(e)
case"HELO":return this.#ie(e)
case"STARTTLS":return this.#re(e)
case"EHLO over TLS":return this.#ie(e)
case"TLS":case"nothing":return null}}speaks(e){if(this.#Z!=="TLS"||!(e instanceof n.TLSSocket))return null
const{name:t}=e.getCipher()
const s=It[this.#V.oldTls]
this.#X.ok(`${e.getProtocol()??"TLS"}, ${t}${s}`)
this.#X.begin("cert")
this.#X.ok(this.#Q===null?"":certificateWords(this.#Q,Date.now()))
this.#Z="EHLO over TLS"
this.#X.begin("ehlo")
return null}sees(e){this.#Q=e}failed(e){if(e.by!=="server"||this.#Z!=="TLS")return e
if(!concernsCertificate(e.cause)){return this.#V.oldTls==="all"&&e.cause!=="ETIMEDOUT"?Ct:e}this.#X.ok("up to the certificate")
this.#X.begin("cert")
return refusedCertificate(e,this.#Q)}#se(e){if(e.code!==220)return refusedBy(e)
this.#ee=Lt.test(replyText(e))
this.#X.ok(replyText(e))
this.#X.begin("ehlo")
this.#Z="EHLO"
return null}#ne(){const{settings:e}=this.#V
this.#te=true
if(!e.enableSsl){this.#Z="HELO"
return null}if(this.startTls){this.#X.ok("EHLO is unknown to the server")
this.#X.begin("starttls")}return this.#ee?b:w}#oe(e){const t=_t.includes(e.code)
const s=this.#ee||Rt.test(replyText(e))
return t&&s?maskedRefusal(e):refusedBy(e)}#ie(e){if(e.code!==250)return this.#oe(e)
if(e.lines.some(e=>Rt.test(e)))this.#ee=true
const t=this.#Z==="HELO"
this.#J=t?Ot:extensionsOf(e)
const s=this.#ae()
if(s!==null)return s
this.#X.ok(t?Mt:extensionWords(this.#J))
return this.startTls&&this.#Z==="EHLO"?this.#le():this.#de()}#ae(){const{level:e,settings:t}=this.#V
if((0,O.O6)(e,"starttls"))return null
if(t.enableSsl)return this.#J.startTls?null:this.#ce()
const s=!t.defaultCredentials&&t.userName
return s?mechanismBarrier({...this.#J,offersStartTls:this.offersStartTls}):null}#ce(){return this.#ee?b:T}#le(){this.#X.begin("starttls")
if(!this.#J.startTls)return this.#ce()
this.#Z="STARTTLS"
return null}#re(e){if(e.code!==220)return refusedBy(e)
this.#X.ok(replyText(e))
this.#X.begin("tls")
this.#Z="TLS"
return null}#de(){this.#Z="nothing"
return null}}const Ct={by:"rule",id:"TLS_SITE_TOO_OLD",kind:"untested",setting:"enableSsl",hint:'The site offers TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6, and this test got no further with that: either the server refuses it, or this runner does. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, and test again.'}
const Pt={startTls:false,mechanisms:[],others:[],size:false,smtpUtf8:false}
const xt=/^(?:AUTH|X-EXPS)[ =]/i
const Dt=/^(SIZE|8BITMIME|SMTPUTF8)\b/i
function mailKitExtensions({raw:e}){const t=e.map(e=>e.trim())
const has=e=>t.some(t=>t.toUpperCase()===e)
return{startTls:has("STARTTLS"),mechanisms:t.filter(e=>xt.test(e)).flatMap(extensions_mechanismsOf),others:t.filter(e=>Dt.test(e)),size:t.some(e=>/^SIZE +\d/i.test(e)),smtpUtf8:has("SMTPUTF8")}}function extensions_mechanismsOf(e){return e.replace(xt,"").split(" ").filter(e=>e!=="")}const Ut=et.Buffer.from([6,3,85,29,31])
const $t=1
const Ht=4
const Gt=/https?:\/\//i
const Ft=20
function canBeAskedAbout(e,t){return belowTheRoot(e).every((e,s)=>s===0&&t||namesResponder(e)||namesList(e.raw))}function belowTheRoot(e){const t=[]
let s=e
while(s!==undefined&&t.length<Ft&&!isRoot(s)){t.push(s)
s=issuerOf(s)}return t}function issuerOf(e){return e.issuerCertificate}function isRoot(e){return issuerOf(e)?.fingerprint256===e.fingerprint256}function namesResponder({infoAccess:e}){return(e?.["OCSP - URI"]??[]).some(e=>Gt.test(e))}function namesList(e){const t=e.indexOf(Ut)
if(t<0)return false
const s=t+Ut.length
const n=e[s]===$t?s+3:s
if(e[n]!==Ht)return false
return Gt.test(contentAt(e,n+1).toString("latin1"))}function contentAt(e,t){const s=e[t]??0
if(s<128)return e.subarray(t+1,t+1+s)
const n=Math.min(s&127,4)
const i=t+1+n
if(n===0||i>e.length)return e.subarray(0,0)
return e.subarray(i,i+e.readUIntBE(t+1,n))}const Wt="250 ok\r\n"
const Bt="250-ok\r\n250 STARTTLS\r\n"
const jt="502 no\r\n"
const Kt="this connection has no TLS"
const zt={clear:"none","TLS first":"first",STARTTLS:"where listed","STARTTLS where offered":"where listed"}
class MailKitHandshake{#V
#X
#ue
#Z
#he=false
#J=Pt
#Q=null
#fe=false
#ee=false
#me=null
#pe=[]
constructor(e,t){this.#V=e
this.#X=e.stages
this.#ue=t
this.#Z=t==="TLS first"?"TLS":"greeting"
this.#X.begin(t==="TLS first"?"tls":"greeting")}get wayToTls(){return zt[this.#ue]}get extensions(){return this.#J}get names(){return this.#Q===null?"":certificateNames(this.#Q)}passes=e=>{if(this.#Z==="TLS")return null
const t=parseReply(et.Buffer.from(e.trimEnd(),"latin1").toString("utf8"))
const[s,n]=this.#ge(t)
this.#pe.push(s)
return n??e}
heard(){return this.#pe.shift()??null}speaks(e){if(this.#Z!=="TLS"||!(e instanceof n.TLSSocket))return null
this.#X.ok(`${e.getProtocol()??"TLS"}, ${e.getCipher().name}`)
this.#X.begin("cert")
const t=e.getPeerCertificate(true)
this.#Q=t
if(!canBeAskedAbout(t,this.#fe))return qt
this.#X.ok(certificateWords(t,Date.now()))
this.#he=true
this.#Z=this.#ue==="TLS first"?"greeting":"EHLO"
this.#X.begin(this.#ue==="TLS first"?"greeting":"ehlo")
return null}sees(e){this.#Q=e}seesStaple(){this.#fe=true}finish(){if(this.#he){if(this.#ue==="TLS first")this.#X.skip("starttls","TLS came first")
return}this.#X.skipTls(Kt)}failed(e){if(e.by!=="server")return e
if(this.#Z==="HELO"&&this.#me!==null&&e.reply===null){return endsSession(e)?refusedBy(this.#me):e}if(this.#Z!=="TLS"||e===qt)return e
if(!concernsCertificate(e.cause))return e
this.#X.ok("up to the certificate")
this.#X.begin("cert")
return refusedCertificate(e,this.#Q)}#ge(e){switch(this.#Z){case"greeting":return[this.#se(e)]
case"EHLO":return e.code===250?this.#ie(mailKitExtensions(e)):this.#Te(e)
case"HELO":return e.code===250?this.#ie(Pt):[refusedBy(e)]
case"STARTTLS":return[this.#re(e)]
case"TLS":case"nothing":return[null]}}#se(e){if(e.code!==220)return refusedBy(e)
this.#ee=Lt.test(replyText(e))
this.#X.ok(replyText(e))
this.#X.begin("ehlo")
this.#Z="EHLO"
return null}#Te(e){this.#me=e
this.#Z="HELO"
return[null,jt]}#ie(e){const t=this.#Z==="HELO"
this.#J=e
const s=this.#ae()
if(s!==null)return[s,Wt]
this.#X.ok(t?"HELO, which lists nothing":extensionWords(e))
if(!this.#le()){this.#Z="nothing"
return[null,Wt]}this.#X.begin("starttls")
this.#Z="STARTTLS"
return[e.startTls?null:this.#ce(),Bt]}#le(){if(this.#he||!(0,O.O6)(this.#V.level,"starttls"))return false
if(this.#ue==="STARTTLS")return true
return this.#ue==="STARTTLS where offered"&&this.#J.startTls}#ae(){const{level:e,login:t}=this.#V
const{startTls:s}=this.#J
if((0,O.O6)(e,"starttls"))return null
if(!this.#he&&this.#ue==="STARTTLS"){return s?null:this.#ce()}const n=s&&this.#ue==="STARTTLS where offered"
return t.how==="none"||n?null:login_mechanismBarrier(this.#J)}#ce(){const e=this.#ee||this.#J.others.some(e=>Rt.test(e))
return e?b:T}#re(e){if(e.code!==220)return refusedBy(e)
this.#X.ok(replyText(e))
this.#X.begin("tls")
this.#Z="TLS"
return null}}const qt={by:"server",cause:"CERT_NO_REVOCATION",code:null,reply:null}
const Yt=3
const Vt=500
const Xt=/^(?:\d{0,3}$|\d{3}\D)/
class MailKitReader{#we
#A=[]
#be=""
#Se=0
#ke=false
constructor(e){this.#we=e}stuck=null
take(e){this.#be+=e
let t=""
while(!this.#ke){const e=this.#ye()
if(e===null)return{replies:t,fault:this.#Ee()}
const s=faultOf(e,this.#A[0]??e)
if(s!==null)return{replies:t,fault:s}
this.#A.push(e)
if(e[Yt]==="-")continue
t+=this.#ve()}return{replies:t,fault:null}}#ye(){const e=this.#be.indexOf("\n",this.#Se)
this.#Se=e<0?this.#be.length:0
if(e<0)return null
const t=this.#be.slice(0,e).replaceAll("\r","")
this.#be=this.#be.slice(e+1)
return t}#Ee(){const e=this.#be.slice(0,Yt+1)
return e===""||Xt.test(e)?null:faultOf(this.#be,this.#be)}#ve(){const e=this.#we(canonical(this.#A))
this.#A=[]
this.#ke=e===null
return e??""}}function faultOf(e,t){const s=/^\d{3}(?:\D|$)/.test(e)
if(s&&e.slice(0,Yt)===t.slice(0,Yt))return null
const[n=""]=e.slice(0,Vt).split("\r",1)
const i=parseReply(et.Buffer.from(n,"latin1").toString("utf8"))
const r=/^\d/.test(e)?null:0
return{by:"server",cause:s?"REPLY_CODES":"REPLY_FORMAT",code:r,reply:i}}function canonical(e){const t=e.length-1
return e.map((e,s)=>{const n=s===t?" ":"-"
return`${e.slice(0,Yt)}${n}${e.slice(Yt+1)}\r\n`}).join("")}var Zt=s(8750)
const Jt=465
const Qt=[25,587,2525]
function transportOf(e){switch(e.secureSocketOptions){case"SslOnConnect":return"TLS first"
case"StartTls":return"STARTTLS"
case"Auto":return portOf({client:"mail-kit",settings:e})===Jt?"TLS first":"STARTTLS where offered"
case"StartTlsWhenAvailable":return"STARTTLS where offered"
case"None":default:return"clear"}}function foreseen(e){const t=portOf({client:"mail-kit",settings:e})
const s=transportOf(e)
if(isNoHost(e.host??""))return{stage:"dns",failure:es}
if(t<0||t>65535)return{stage:"tcp",failure:ts}
if(t===Jt&&s!=="TLS first")return{stage:"tcp",failure:ss}
if(Qt.includes(t)&&s==="TLS first"){return{stage:"tcp",failure:ns}}const n=Zt.jt.some(t=>t===e.secureSocketOptions)
return n?null:{stage:"tcp",failure:is}}function isNoHost(e){return!(0,Se.isIPv6)(e)&&/[\s:[\]]/.test(e)}function mistake(e,t,s){return{by:"rule",id:e,kind:"config",setting:t,hint:s}}const es=mistake("HOST_FORM","host",'The host is a bare name, without spaces, smtp://, :port or brackets. MailKit does not trim it, and fails before anything is sent. MailKit\'s words for it: "Invalid URI: …"')
const ts=mistake("TCP_BADPORT","port","The port is not between 0 and 65535, and MailKit fails before anything is sent; 587 is usual. MailKit's words for it: \"Specified argument was out of the range of valid values. (Parameter 'port')\"")
const ss=mistake("GREETING_NEVER_465","secureSocketOptions",'Port 465 expects TLS from the first byte, and this SecureSocketOptions waits for a greeting first: the site waits 120 seconds and fails. Set "SecureSocketOptions": "SslOnConnect", or use port 587 with "StartTls". MailKit\'s words for it: "Operation timed out after 120000 milliseconds"')
const ns=mistake("TLS_WRONG_VERSION","secureSocketOptions",'This port begins in plain text, and SslOnConnect begins with TLS: the site fails at once. Set "SecureSocketOptions": "StartTls", or use port 465. MailKit\'s words for it: "An error occurred while attempting to establish an SSL or TLS connection."')
const is=mistake("SECURE_SOCKET_OPTIONS","secureSocketOptions","SecureSocketOptions is a number without a name, and MailKit uses no TLS then. Set it to StartTls, or to SslOnConnect for port 465.")
const rs=.7
function mailKit(e){const t=transportOf(e)
return{id:"mail-kit",port:portOf({client:"mail-kit",settings:e}),patienceMs:12e4,wantsTls:t==="TLS first"||t==="STARTTLS",foreseen:foreseen(e),talk:async e=>{const s=new MailKitHandshake(e,t)
if(t==="TLS first")return dialogue(e,s)
const n=e.timeoutMs*rs
const i=await silence({...e,patienceMs:n})
return i===null?dialogue(e,s):{...os,failure:i,usesTls:t==="STARTTLS"}}}}const os={refusals:[],doubts:[],mechanisms:null,tries:[],names:""}
async function dialogue(e,t){const s=new Session({...e,clientName:machineName(),wayToTls:t.wayToTls,tlsVersions:null,observer:t,newReader:()=>new MailKitReader(t.passes)})
let n=await s.open()
if(n===null){t.finish()
n=await logIn(e,s,t)}else{n=t.failed(n)}const i=s.encrypted||t.wayToTls==="first"
const{names:r,extensions:o}=t
const a=n===null?await tryEnvelopes(e,envelopeOf(o),s):[]
await s.leave(e.level,n===null&&a.length===0)
const{mechanisms:l}=o
const d=triesOf(l)
return{failure:n,refusals:a,doubts:[],mechanisms:l,tries:d,names:r,usesTls:i}}function machineName(){const[e=""]=(0,ht.hostname)().split(".")
return(0,ft.domainToASCII)(e.replaceAll("_","-"))||"localhost"}function envelopeOf({smtpUtf8:e,size:t}){return{commands:(s,n,i)=>{const r=e&&!isAscii(s+n)
const[o,a]=e?[s,n]:[withAsciiDomain(s),withAsciiDomain(n)]
const l=r?" SMTPUTF8":""
const d=t?` SIZE=${(new TextEncoder).encode(i).length}`:""
return[`MAIL FROM:<${o}>${l}${d}`,`RCPT TO:<${a}>`]},accepts:(e,t)=>{if(e==="mail")return t>=250&&t<=259
return e==="rcpt"?t>=200&&t<=299:t===(e==="data"?354:250)}}}function isAscii(e){return/^[\x20-\x7e]*$/.test(e)}function withAsciiDomain(e){const t=e.lastIndexOf("@")+1
const s=e.slice(t)
return isAscii(s)?e:e.slice(0,t)+((0,ft.domainToASCII)(s)||s)}const as=3
const ls=500
const ds="REPLY_FORMAT"
const cs="REPLY_LINE_FEED"
class NetMailReader{#A=[]
#be=""
#Se=0
take(e){this.#be+=e
let t=""
for(;;){const e=this.#ye()
if(e===null)return{replies:t,fault:null}
if(typeof e!=="string")return{replies:t,fault:e}
this.#A.push(e)
if(e[as]==="-")continue
t+=unambiguous(this.#A)
this.#A=[]}}get stuck(){if(!this.#be.endsWith("\n"))return null
const e=[...this.#A,this.#be.trimEnd()].join("\n")
return{by:"server",cause:cs,code:null,reply:parseReply(decoded(e))}}#ye(){if(this.#be.length<=as)return null
if(!/^\d{3}[ -]/.test(this.#A.length===0?this.#be:`000${this.#be.slice(as)}`)){return unreadable(this.#be)}const e=this.#be.indexOf("\r",this.#Se)
this.#Se=e<0?this.#be.length:e
if(e<0||e+1===this.#be.length)return null
if(this.#be[e+1]!=="\n")return unreadable(this.#be)
const t=this.#be.slice(0,e)
this.#be=this.#be.slice(e+2)
this.#Se=0
return t}}function unambiguous(e){const[t=""]=e
const s=t.slice(0,as)
const n=e.length-1
return e.map((e,t)=>{const i=e.slice(as+1).replaceAll("\n"," ")
return`${s}${t===n?" ":"-"}${i}\r\n`}).join("")}function unreadable(e){const[t=""]=e.slice(0,ls).split(/[\r\n]/,1)
const s=/^\d{3}/.test(t)?null:0
return{by:"server",cause:ds,code:s,reply:parseReply(decoded(t))}}function decoded(e){return et.Buffer.from(e,"latin1").toString("utf8")}const us=5e3
const hs=.7
const fs={minVersion:"TLSv1",maxVersion:"TLSv1",ciphers:"DEFAULT@SECLEVEL=0"}
const ms={commands:(e,t)=>[`MAIL FROM:<${e}>`,`RCPT TO:<${t}>`],accepts:(e,t)=>ps[e].includes(t)}
const ps={mail:[250],rcpt:[250,251],data:[354],message:[250]}
function systemNetMail(e){const{settings:t,oldTls:s="none"}=e
return{id:"system-net-mail",port:t.port,patienceMs:1e5,wantsTls:t.enableSsl,foreseen:null,talk:async e=>{const n={...e,settings:t,oldTls:s}
n.stages.begin("greeting")
const i=await silence({...n,patienceMs:greetingPatience(n)})
if(i===null)return system_net_mail_dialogue(n)
return{...gs,failure:i,usesTls:t.enableSsl}}}}const gs={refusals:[],doubts:[],mechanisms:null,tries:[],names:""}
function greetingPatience({settings:e,timeoutMs:t}){const s=t*hs
return e.port===465?Math.min(s,us):s}async function system_net_mail_dialogue(e){const t=new Handshake(e)
const s=new Session({...e,clientName:clientName(e.settings.clientDomain),wayToTls:t.startTls?"STARTTLS":"none",tlsVersions:e.oldTls==="all"?fs:null,observer:t,newReader:()=>new NetMailReader})
let n=await s.open()
if(n===null){if(!t.startTls)e.stages.skipTls("enableSsl is false")
n=await system_net_mail_logIn(e,s,t)}else{n=t.failed(n)}const i=n===null?await tryEnvelopes(e,ms,s):[]
await s.leave(e.level,n===null&&i.length===0)
const{mechanisms:r,names:o}=t
const a=e.settings.enableSsl
const l=n===null?tlsDoubts(e):[]
return{failure:n,refusals:i,doubts:l,mechanisms:r,tries:[],names:o,usesTls:a}}function tlsDoubts({oldTls:e,level:t,settings:s}){const n=e==="some"&&s.enableSsl&&(0,O.O6)(t,"tls")
return n?[{stage:"tls",failure:Ts}]:[]}const Ts={by:"rule",id:"TLS_SITE_TOO_OLD",kind:"untested",setting:null,hint:'Some of these sites offer TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6 there. This test has used a later version, as the others do, so it proves nothing for them. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, or test them in a step of their own.'}
function clientName(e){if(e!==null)return e===""?" ":e
const[t=""]=(0,ht.hostname)().split(".")
return(0,ft.domainToASCII)(t)||"LocalHost"}async function system_net_mail_logIn({stages:e,login:t,level:s,socket:n},i,r){if(!(0,O.O6)(s,"auth"))return null
e.begin("auth")
const{encrypted:o}=i
const{mechanisms:a,offersStartTls:l}=r
const{remoteAddress:d=""}=n
const c=loginBarrier(t,{encrypted:o,remoteAddress:d,mechanisms:a,offersStartTls:l})
if(c!==null)return c
if(t.how!=="password"){if(s==="login")return Qe
e.skip("auth","no user name: the site sends without a login")
return null}const u=await authLogin(i,t)
if(u===null)e.ok(loginWords(r))
return u}function loginWords({mechanisms:e,saidHelo:t}){if(t)return"LOGIN, after HELO; Umbraco's own mails (SendMailAsync) go without a login"
const s=Ke.find(t=>e.includes(t))
const n=s===undefined?"":`; the site tries ${s} first`
return`LOGIN, of ${e.join(" ")}${n}`}async function authLogin(e,{userName:t,password:s}){const n=await e.say(`AUTH login ${system_net_mail_base64(t)}`)
if("by"in n)return n
if(n.code===235)return null
if(n.code!==334)return e.rejected(n)
const i=await e.say(system_net_mail_base64(s))
if("by"in i)return i
return i.code===235?null:e.rejected(i)}function system_net_mail_base64(e){return et.Buffer.from(e,"utf8").toString("base64")}function clientOf(e){return e.client==="mail-kit"?mailKit(e.settings):systemNetMail(e)}function loginOf(e,t){return e.client==="mail-kit"?mailKitLogin(e,t):loginFor(e.settings,t)}const ws={"system-net-mail":{words:"By Send the site waits {theirs} seconds for a server, and Umbraco's own mails (SendMailAsync) wait without an end: whether they would get an answer, this test cannot tell.",leavesItOpen:true},"mail-kit":{words:"The site waits {theirs} seconds for an answer, and then gives up: where the server is slow and not dead, the site may get one.",leavesItOpen:false}}
function outOfTime(e,t,{client:s,timeoutMs:n}){const i=e===k&&n<s.patienceMs
if(!i||t.stage==="dns"||t.stage==="tcp")return t
const[r,o]=[n,s.patienceMs].map(e=>Math.round(e/100)/10)
const{words:a,leavesItOpen:l}=ws[s.id]
const d=a.replace("{theirs}",String(o))
const c=`${t.hint} This test waited ${r} seconds in all. ${d} Raise smoke-test-timeout.`
return{...t,kind:l?"untested":t.kind,hint:c}}const bs=3e3
const Ss=/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/
function connect(e,t){return new Promise(s=>{const n=dial(e)
if(!("destroy"in n)){s(n)
return}const i=[]
n.on("connectionAttemptFailed",(...[e,,,t])=>{if(!Ss.test(causeOf(t)))i.push(e)})
n.on("connectionAttemptTimeout",e=>{i.push(e)})
const give=e=>{n.destroy()
s(e)}
n.on("error",e=>{give(brokenBy(e))})
n.once("connect",()=>{s({socket:n,silent:i})})
t.addEventListener("abort",()=>{give(k)})})}function dial({host:e,port:t,addresses:s,timeoutMs:n}){const i=Math.floor(n/(s.length+1))
try{return(0,Se.createConnection)({host:e,port:t,autoSelectFamily:true,autoSelectFamilyAttemptTimeout:Math.max(1,Math.min(bs,i)),lookup:(e,t,n)=>{n(null,[...s])}})}catch(e){return brokenBy(e)}}function causeOf(e){const t=brokenBy(e)
return t.by==="server"?t.cause:""}var ks=s(1421)
var ys=s(1708)
var Es=s.n(ys)
const vs=`\nprocess.once('message', (host) => {\n  require('node:dns/promises').lookup(host, { all: true }).then(\n    (addresses) => process.send({ addresses }),\n    ({ code }) => process.send({ code }),\n  )\n})\nprocess.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))\n`
async function lookUp(e,t){const s=(0,Se.isIP)(e)
if(s!==0)return[{address:e,family:s}]
if(t.aborted)return k
const n=(0,ks.spawn)(Es().execPath,["--input-type=commonjs","--eval",vs],{stdio:["ignore","ignore","ignore","ipc"],env:withoutInputs(Es().env),windowsHide:true,signal:t,killSignal:"SIGKILL"})
try{return await answerOf(n,e)}finally{n.kill("SIGKILL")}}function answerOf(e,t){return new Promise((s,n)=>{e.on("message",e=>{s(addressesIn(e)??brokenBy(e))})
e.on("error",e=>{if(e.name==="AbortError")s(k)
else n(e)})
e.on("exit",()=>{s(Os)})
e.send(t,()=>undefined)})}const Os={by:"server",cause:"EAI_FAIL",code:null,reply:null}
function addressesIn(e){const t=typeof e==="object"&&e!==null&&"addresses"in e
return t?e.addresses:null}function withoutInputs(e){return Object.fromEntries(Object.entries(e).filter(([e])=>!/^INPUT_/i.test(e)))}async function probe(e,t){const s=new AbortController
const n=setTimeout(()=>{s.abort()},e.timeoutMs)
try{return await run(e,t,s.signal)}finally{clearTimeout(n)
s.abort()}}async function run(e,t,s){const n=await reach(e,t,s)
if("by"in n)return stopped(n,e.client)
const{socket:i,silent:r}=n
try{const n=await e.client.talk({...e,socket:i,stages:t,deadline:s})
return{...n,doubts:[...addressDoubts(r,e),...n.doubts]}}finally{i.destroy()}}async function reach({host:e,client:t,timeoutMs:s},n,i){n.begin("dns")
const r=await lookUp(e,i)
if("by"in r)return r
n.ok(r.map(({address:e})=>e).join(", "))
n.begin("tcp")
const o=await connect({host:e,port:t.port,addresses:r,timeoutMs:s},i)
if("by"in o)return o
n.ok(`${o.socket.remoteAddress??""} port ${t.port}`)
return i.aborted?k:o}function addressDoubts(e,{host:t,client:s}){if(e.length===0)return[]
const n=`Not every address of ${shownHost(t)} answers: ${e.join(", ")} did not, and a later one did. ${inWordsOf(s.id,"{silentAddress}")} Take the address out of DNS, or look at the firewall there.`
const i={by:"rule",id:"TCP_LATER_ADDRESS",kind:"network",setting:"host",hint:n}
return[{stage:"tcp",failure:i}]}function stopped(e,{wantsTls:t}){const s={refusals:[],doubts:[],mechanisms:null,tries:[],names:""}
return{...s,failure:e,usesTls:t}}function sharedLogins(e){const t=grouped(e,loginKey)
return[...t.values()].flatMap(e=>{const[t]=e
if(t===undefined)return[]
const s=grouped(e,e=>bareAddress(e.client,e.sender??"")??"")
return[{server:serverOf(t),first:t,sites:e,senders:s}]})}function loginKey(e){const t=serverOf(e)
if(t==="")return""
const{userName:s,password:n}=e.settings
const{how:i}=loginOf(e,e.requested)
const r=[s??"",n??""]
const o=[e.client,t.toLowerCase(),portOf(e),r,i,...ownKeyOf(e)]
return JSON.stringify(o)}function ownKeyOf(e){if(e.client==="mail-kit")return[e.settings.secureSocketOptions]
const{enableSsl:t,clientDomain:s}=e.settings
return[t,s]}function grouped(e,t){const s=new Map
for(const n of e){const e=t(n)
const i=s.get(e)
if(i===undefined)s.set(e,[n])
else i.push(n)}return s}async function smokeTest(e){const{level:t}=e
const s=portOf(e)
const n=serverOf(e)
if(n===""){const e={stages:[],diagnosis:null,troubles:[]}
return{status:"skipped",level:t,host:null,port:s,...e}}const{stages:i,troubles:r}=await examine(e,n)
const[o]=r
const a={status:o?.status??"passed",diagnosis:o?.diagnosis??null}
return{level:t,host:shownHost(n),port:s,stages:i,troubles:r,...a}}function untested(e,{id:t,hint:s}){const{level:n,failOn:i}=e
const r="untested"
const o={id:t,stage:"dns",kind:r,setting:null,reply:null,hint:s}
const a=(0,_.c)(r,i)
const l={level:n,conceal:e=>e,onStage:()=>undefined}
return{status:a,level:n,host:shownHost(serverOf(e)),port:portOf(e),stages:new O.Lb(l).all(),diagnosis:o,troubles:[{diagnosis:o,status:a,senders:null}]}}async function examine(e,t){const{settings:s,level:n,failOn:i}=e
const r=concealer(s.userName??"",s.password??"")
const o=new O.Lb({level:n,conceal:r,onStage:e.onStage??(()=>undefined)})
const a=planOf(e,t)
const l=smoke_test_foreseen(a,o)??await probe(a,o)
const explained=(e,t,s)=>{const n=(s??a.senders)[0]??""
const{id:o,port:d}=a.client
const c={from:n,to:a.to??n}
const u={...a,...l,...c,stage:t,client:o,port:d}
const h=outOfTime(e,diagnose(e,u,r),a)
return{diagnosis:h,status:(0,_.c)(h.kind,i),senders:s}}
const d=l.refusals.map(({failure:e,stage:t,senders:s})=>explained(e,t,s))
for(const{failure:e,stage:t}of l.doubts)d.push(explained(e,t,null))
const{failure:c}=l
if(c!==null){const e=explained(c,o.current,null)
o.fail(failureWords(c)||e.diagnosis.id)
d.unshift(e)}return{stages:o.all(),troubles:worstFirst(d)}}function worstFirst(e){const counts=({status:e})=>e==="failed"
return[...e.filter(counts),...e.filter(e=>!counts(e))]}function planOf(e,t){const{requested:s,level:n,senders:i,recipient:r,timeoutMs:o}=e
return{client:clientOf(e),host:t,login:loginOf(e,s),level:n,senders:i,to:r===null?null:bareAddress(e.client,r)??"",authorities:trusted(e.authorities),timeoutMs:o}}function trusted(e){if(e.length===0)return null
const t="getCACertificates"in n?n.getCACertificates():n.rootCertificates
return[...t,...e]}function smoke_test_foreseen(e,t){const s=e.client.foreseen??providerProblem(e)??envelopeProblem(e)
if(s===null)return null
t.begin(s.stage)
return stopped(s.failure,e.client)}function providerProblem({level:e,login:t,host:s,client:n}){if(!(0,O.O6)(e,"auth")||t.how!=="password")return null
const r={host:s,port:n.port,userName:t.userName,password:t.password}
const o=(0,i.E4)(r).find(({severity:e})=>e==="error")
if(o===undefined)return null
const{id:a,setting:l,message:d}=o
return l==="port"?{stage:"tcp",failure:{by:"rule",id:a,kind:"config",setting:l,hint:d}}:{stage:"auth",failure:{by:"rule",id:a,kind:"credentials",setting:l,hint:d}}}function envelopeProblem({level:e,senders:t,to:s}){if(!(0,O.O6)(e,"mail"))return null
if(t.every(e=>e===""))return{stage:"mail",failure:A}
return s===""?{stage:"rcpt",failure:As}:null}const As={by:"rule",id:"RECIPIENT_MISSING",kind:"config",setting:"recipient",hint:"The recipient is not a mail address. Correct the input smoke-test-recipient."}}}

