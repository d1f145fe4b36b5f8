export const id=396
export const ids=[396]
export const modules={7826:(e,t,s)=>{s.d(t,{$y:()=>comparableAddress,B8:()=>parseMailAddress,x7:()=>envelopeAddress})
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
#t
constructor(e){this.#e=e
this.#t=e.length-1}address(){this.#s()
const e=this.#n(">")
this.#s()
const t=this.#i()==="]"?this.#r("[",c):this.#o()
this.#s()
if(!this.#n("@"))refuse()
this.#s()
const s=this.#a(e)
this.#s()
if(e&&!this.#n("<"))refuse()
this.#l()
return{localPart:s,domain:t}}#i(){return this.#e.charAt(this.#t)}#n(e){if(this.#t<0||this.#i()!==e)return false
this.#t-=1
return true}#s(){for(;;){while(this.#i()===" "||this.#i()==="\t")this.#t-=1
if(this.#i()!==")")return
this.#d()}}#d(){let e=0
do{const t=this.#i()
if(this.#t<0)refuse()
if(!this.#c())e+=t===")"?1:t==="("?-1:0
this.#t-=1}while(e>0)}#c(){return this.#u()%2===1}#u(){let e=this.#t-1
while(this.#e.charAt(e)==="\\")e-=1
return this.#t-1-e}#o(){const e=this.#t
while(this.#t>=0&&(this.#i()==="."||l.test(this.#i())))this.#t-=1
const t=this.#e.slice(this.#t+1,e+1)
if(t===""||t.startsWith("."))refuse()
return t}#r(e,t){const s=this.#t
this.#t-=1
while(this.#i()!==e||this.#c()){if(this.#t<0)refuse()
if(this.#c())this.#t-=this.#u()
else if(!t.test(this.#i()))refuse()
this.#t-=1}this.#t-=1
return this.#e.slice(this.#t+1,s+1)}#a(e){if(this.#i()==='"')return this.#r('"',d)
const t=this.#o()
const s=this.#i()
const n=this.#t<0||' \t)"'.includes(s)||e&&s==="<"
if(!n)refuse()
return t}#l(){const e=this.#t
this.#s()
if(this.#i()==='"'){this.#r('"',d)
this.#s()
if(this.#t>=0)refuse()
return}if(!u.test(this.#e.slice(0,e+1)))refuse()}}function refuse(){throw new RefusedAddress}},869:(e,t,s)=>{s.d(t,{E4:()=>providerComplaints,lc:()=>providerOf,sx:()=>i})
const n=[{id:"sendgrid",name:"SendGrid",host:"smtp.sendgrid.net",hosts:/(^|\.)sendgrid\.net$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"the word apikey",password:'an API key, which begins with "SG." and has the right "Mail Send"',demands:[{id:"SENDGRID_USER",severity:"error",setting:"userName",message:"SendGrid's user name is the word apikey, for every account. Set it to that.",broken:({userName:e})=>e!=="apikey"},{id:"SENDGRID_KEY",severity:"warning",setting:"password",message:"SendGrid's password is an API key, which begins with SG. This one does not.",broken:({userName:e,password:t})=>["apikey",""].includes(e)&&!t.startsWith("SG.")}]},{id:"mailgun",name:"Mailgun",host:"smtp.mailgun.org",hosts:/(^|\.)mailgun\.org$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"a full address at the sending domain, such as postmaster@mg.example.com",password:"the SMTP password of that address",demands:[{id:"MAILGUN_USER",severity:"error",setting:"userName",message:"Mailgun's user name is a full address at the sending domain, such as postmaster@mg.example.com. This one does not contain an @.",broken:({userName:e})=>!e.includes("@")}]},{id:"amazon-ses",name:"Amazon SES",host:"email-smtp.REGION.amazonaws.com",hosts:/^email-smtp[.-].*amazonaws\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the user name of SMTP credentials: AKIA and 16 capital letters or digits",password:"the password of SMTP credentials: 44 characters, for one region",demands:[{id:"SES_IAM",severity:"error",setting:"password",message:"The password has 40 characters, as the secret keys of IAM have; SMTP passwords of Amazon SES have 44. Make SMTP credentials in the SES console, in the region of the host.",broken:({password:e})=>e.length===40},{id:"SES_USER",severity:"warning",setting:"userName",message:"SMTP user names of Amazon SES are AKIA and 16 capital letters or digits. This one is not.",broken:({userName:e})=>!/^AKIA[A-Z0-9]{16}$/.test(e)}]},{id:"postmark",name:"Postmark",host:"smtp.postmarkapp.com",hosts:/(^|\.)postmarkapp\.com$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[],userName:"the API token of the server, or the access key of an SMTP token",password:"the same token, or the secret key of that SMTP token",demands:[{id:"POSTMARK_PAIR",severity:"warning",setting:"userName",message:"The password looks like the API token of a Postmark server; user name and password are then the same token. Here they differ.",broken:({userName:e,password:t})=>/^[0-9a-f]{8}-/.test(t)&&e!==t},{id:"POSTMARK_465",severity:"error",setting:"port",message:"Postmark does not have a port 465. Use 587.",broken:({port:e})=>e===465}]},{id:"brevo",name:"Brevo",host:"smtp-relay.brevo.com",hosts:/(^|\.)(brevo|sendinblue)\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:'the login shown under "SMTP & API"',password:"an SMTP key, which begins with xsmtpsib-",demands:[{id:"BREVO_KEY",severity:"error",setting:"password",message:'The password is an API key of Brevo (xkeysib-…). SMTP wants an SMTP key (xsmtpsib-…). Make one under "SMTP & API".',broken:({password:e})=>e.startsWith("xkeysib-")}]},{id:"microsoft-365",name:"Microsoft 365",host:"smtp.office365.com",hosts:/(^|\.)(office365|outlook)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the full sign-in name",password:"the password of the mailbox, for which SMTP AUTH must be on",demands:[]},{id:"gmail",name:"Gmail",host:"smtp.gmail.com",hosts:/(^|\.)(gmail|googlemail)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the full address",password:"an app password: 16 small letters",demands:[{id:"GMAIL_APP",severity:"warning",setting:"password",message:"Gmail takes an app password (16 small letters, from myaccount.google.com/apppasswords), not the account's own.",broken:({password:e})=>!/^[a-z]{4}( ?[a-z]{4}){3}$/.test(e)}]},{id:"mailjet",name:"Mailjet",host:"in-v3.mailjet.com",hosts:/(^|\.)mailjet\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the API key",password:"the secret key",demands:[]},{id:"sparkpost",name:"SparkPost",host:"smtp.sparkpostmail.com",hosts:/(^|\.)sparkpostmail\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"SMTP_Injection",password:"an API key",demands:[{id:"SPARKPOST_USER",severity:"error",setting:"userName",message:"SparkPost's user name is SMTP_Injection, for every account. Set it to that.",broken:({userName:e})=>e!=="SMTP_Injection"}]},{id:"resend",name:"Resend",host:"smtp.resend.com",hosts:/(^|\.)resend\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the word resend",password:"an API key, which begins with re_",demands:[{id:"RESEND_USER",severity:"error",setting:"userName",message:"Resend's user name is the word resend, for every account. Set it to that.",broken:({userName:e})=>e!=="resend"}]},{id:"mailtrap",name:"Mailtrap",host:"live.smtp.mailtrap.io",hosts:/(^|\.)mailtrap\.io$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"the word api",password:"an API token",demands:[]},{id:"smtp2go",name:"SMTP2GO",host:"mail.smtp2go.com",hosts:/(^|\.)smtp2go\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:"an SMTP user made in the account",password:"that SMTP user's password",demands:[]},{id:"azure-communication-services",name:"Azure Communication Services",host:"smtp.azurecomm.net",hosts:/(^|\.)azurecomm\.net$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the user name of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID",password:"a client secret of that Entra application",demands:[]}]
const i={"amazon-ses":"mail","microsoft-365":"login",gmail:"login","azure-communication-services":"mail"}
function providerOf(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
return n.find(({hosts:e})=>e.test(t))??null}function providerComplaints(e){const t=e.host===null?null:providerOf(e.host)
if(t===null)return[]
const s={port:e.port,userName:e.userName??"",password:e.password??""}
return t.demands.filter(({setting:e,broken:t})=>s[e]!==""&&t(s)).map(({id:e,severity:t,setting:s,message:n})=>({id:e,severity:t,setting:s,message:n}))}},8396:(e,t,s)=>{s.d(t,{portOf:()=>portOf,sharedLogins:()=>sharedLogins,smokeTest:()=>smokeTest,untested:()=>untested})
var n=s(1692)
var i=s(869)
var r=s(7826)
var o=s(8938)
var a=s(8516)
const l=4e3
function concealer(e,t){const s=new a.p("server")
if((0,o.$f)(e))s.add(e)
if((0,o.$f)(t))s.add(t,true)
return e=>s.redact(e.slice(0,l))}const d=24*60*60*1e3
const c=14
const u=110
const h=50
const m=/(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g
function certificateNames({subjectaltname:e="",subject:t}){const s=[...e.matchAll(m)].map(([,e=""])=>e)
return s.length>0?s.join(", "):[t.CN].flat().join(", ")}function certificateWords(e,t){const{issuer:s,valid_to:n}=e
const i=Math.floor((Date.parse(n)-t)/d)
const r=i<c?`only ${i} days left`:`${i} days left`
const o=cut([s.CN??s.O].flat().join(", "),h)
return`${cut(certificateNames(e),u)}; issued by ${o}; ${r}`}function cut(e,t){return e.length<=t?e:`${e.slice(0,t-1)}…`}function namesItsIssuer({infoAccess:e}){return(e?.["CA Issuers - URI"]??[]).length>0}function concernsCertificate(e){return/^(CERT_|CRL_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_|HOSTNAME_|EE_KEY_|CA_MD_|PATH_LENGTH_)/.test(e)}const f=/^(\d{3})(?:[ -]|$)(?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?/
function parseReply(e){const t=e.split(/\r?\n/).map(e=>{const[t="",s="0",n=""]=f.exec(e)??[]
const i=e.slice(t.length).trim()
return{code:Number(s),enhanced:n,text:i,raw:e.slice("250 ".length)}})
return{code:t[0]?.code??0,enhanced:t.find(e=>e.enhanced!=="")?.enhanced??"",lines:t.map(e=>e.text),raw:t.map(e=>e.raw)}}function replyText({lines:e}){return e.join(" ").trim()}function replyLine(e){const t=e.code===0?"":String(e.code)
return[t,e.enhanced,replyText(e)].filter(e=>e!=="").join(" ")}const p="MASKED"
function refusedBy(e){return{by:"server",cause:"",code:e.code,reply:e}}function refusedAndClosed(e){return{by:"server",cause:"REFUSED_AND_CLOSED",code:e.code,reply:e}}const g={by:"server",cause:"NO_STARTTLS",code:502,reply:null}
const T={by:"server",cause:"EHLO_UNKNOWN",code:502,reply:null}
const w={by:"server",cause:p,code:502,reply:null}
function maskedRefusal(e){return{by:"server",cause:p,code:e.code,reply:e}}const S=/^UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/
function refusedCertificate(e,t){const s=S.test(e.cause)&&t!==null&&namesItsIssuer(t)
return s?{...e,cause:`${e.cause}, CA_ISSUERS`}:e}const b={by:"server",cause:"ETIMEDOUT",code:null,reply:null}
const k={by:"server",cause:"ECONNECTION",code:null,reply:null}
const y={by:"server",cause:"EPROTOCOL",code:0,reply:null}
function endsSession(e){return e.by==="server"&&(e.reply===null||e.reply.code===421)}function failureWords(e){if(e.by==="rule")return e.id
return e.reply===null?e.cause:replyLine(e.reply)}function brokenBy(e){const{code:t,originalCode:s,response:n,message:i,address:r,errors:o}=fieldsOf(e)
if(o.length>0)return brokenBy(mostTelling(o))
if(n!=="")return refusedBy(parseReply(n))
const a=s||t||"UNKNOWN"
if(a==="ETLS")return k
if(a==="EPROTOCOL")return y
const l={by:"server",cause:named(a,i),code:null,reply:null}
return r===""?l:{...l,address:r}}function named(e,t){if(e!=="UNSPECIFIED")return e
return`CERT_${t.toUpperCase().replaceAll(/[^A-Z0-9]+/g,"_")}`}function mostTelling(e){const t=/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/
return e.find(e=>!t.test(fieldsOf(e).code))??e[0]}function fieldsOf(e){const field=t=>typeof e==="object"&&e!==null?Reflect.get(e,t):undefined
const text=e=>{const t=field(e)
return typeof t==="string"?t:""}
const t=field("errors")
return{code:text("code"),originalCode:text("originalCode"),response:text("response"),message:text("message"),address:text("address"),errors:Array.isArray(t)?t:[]}}var E=s(7598)
function testMessage(e,t,s){const n=e.slice(e.lastIndexOf("@")+1)
return[`From: <${e}>`,`To: <${t}>`,"Subject: SMTP smoke test",`Date: ${s.toUTCString().replace("GMT","+0000")}`,`Message-ID: <${(0,E.randomUUID)()}@${n}>`,"Auto-Submitted: auto-generated","MIME-Version: 1.0","Content-Type: text/plain; charset=us-ascii","","A deployment has tested the SMTP settings of a site, and sent this message to prove that they work.","Nothing needs to be done.",""].join("\r\n")}var v=s(5141)
async function tryEnvelopes(e,t,s){const{senders:n,level:i,stages:r}=e
if(!(0,v.O6)(i,"mail"))return[]
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
for(const[n,o]of c){if(!(0,v.O6)(t,n))break
e.begin(n,r)
const a=await i.say(o)
if("by"in a)return a
if(!s.accepts(n,a.code))return refusedBy(a)
e.ok(words(a))}return null}function words({code:e,lines:t}){return`${e} ${t.join(" ")}`}function missing(e){e.begin("mail","no sender")
e.fail(failureWords(O))
return{stage:"mail",failure:O,senders:[""]}}function untried(e,t){for(const s of t)e.skip("mail","not tried",s)
return{stage:"mail",failure:A,senders:t}}const O={by:"rule",id:"SENDER_MISSING",kind:"config",setting:"from",hint:"There is no from address, or none that a mail server could read. Set the input from, such as noreply@your-domain."}
const A={by:"rule",id:"SENDERS_UNTESTED",kind:"untested",setting:null,hint:"The session ended before these senders were tried, and the test does not log in again. Test them in a step of their own, or raise smoke-test-timeout."}
var N=s(758)
var _=s(8983)
const L="(SendGrid, Mailgun, Azure Communication Services and others)"
const R={"system-net-mail":{client:"System.Net.Mail",requireTls:'enableSsl="true"',tlsWanted:"enableSsl is true",tlsName:"enableSsl",withoutTls:'enableSsl="false"',ehloName:"Without clientDomain the site sends its machine name, which has no dot: set clientDomain on <network> to your own domain.",system:"Windows",fetchesIssuer:"Windows fetches it from there",otherWay:"",insteadOfPasswords:`Move the site to a mail relay ${L}.`,otherThanPassword:"",sender:"System.Net.Mail",silentAddress:"The site tries them one after another too, and each that does not answer delays its mails or stops them."},"mail-kit":{client:"MailKit",requireTls:'"SecureSocketOptions": "StartTls"',tlsWanted:"SecureSocketOptions asks for it",tlsName:"SecureSocketOptions",withoutTls:'"SecureSocketOptions": "None" without user name and password',ehloName:"The site sends the name of its machine, and no setting changes that. The server's owner must take such a name, or the site needs another relay.",system:"The site's system",fetchesIssuer:"MailKit fetches it from there",otherWay:' For a relay inside a network that you trust, "SecureSocketOptions": "None" works too, without user name and password.',insteadOfPasswords:`Move the site to a mail relay ${L}, or give it a sender of its own behind IEmailSenderClient, with Microsoft Graph or OAuth.`,otherThanPassword:" Without a password, people use a relay, or a sender with Microsoft Graph or OAuth behind IEmailSenderClient.",sender:"Umbraco's sender",silentAddress:"The site tries the first one for up to 120 seconds, and then gives up without trying the others."}}
function inWordsOf(e,t){return filled(t,{...R[e]})}function filled(e,t){return e.replaceAll(/\{(\w+)\}/g,(e,s)=>t[s]??e)}const I="{host}:{port} offers no STARTTLS, and {tlsWanted}. Use the port that has STARTTLS (587 is usual), or {withoutTls} for a relay inside a network that you trust."
const M="The site sends from another address, which this test says nothing about."
const C="The server refuses the name in EHLO. {ehloName}"
function forEachClient(e){return[{...e,client:"system-net-mail",kind:"config",setting:"clientDomain",hint:C},{...e,client:"mail-kit",kind:"server",setting:null,hint:C}]}const P=[{id:"EHLO_NAME_LATE",stages:["mail","rcpt","data","message"],means:["name in EHLO"]},{id:"EHLO_NAME",stages:["ehlo"],means:["name in EHLO"]}]
const D='{host} belongs to a private network, of which this runner is not a part. Whether the site can reach it, this test cannot tell; a site on Umbraco Cloud cannot reach a network of your own, nor a mail server on "localhost".'
const x=[{id:"DNS_NOT_FOUND",stages:["dns"],cause:/^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,isPrivate:true,kind:"network",setting:null,hint:D},{id:"DNS_NOT_FOUND",stages:["dns"],cause:/^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,kind:"config",setting:"host",hint:"DNS knows no host {host}. Check its spelling; the host is a bare name, without smtp://, :port or spaces."},{id:"DNS_TEMP",stages:["dns"],kind:"network",setting:null,hint:"The runner got no answer from DNS about {host}. Run the job again; on a self-hosted runner, look at its resolver."},{id:"TCP_TIMEOUT_25",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,port:25,kind:"network",setting:"port",hint:"Nothing answers on port 25. Clouds usually block outgoing port 25, so the site may fare better or worse than this runner: use port 587, or 2525 where the provider has it."},{id:"TCP_TIMEOUT",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,kind:"network",setting:null,hint:"Nothing answers at {host}:{port}, as behind a firewall. Check the port (587 is usual), and whether the server admits only known IP addresses: those of runners change."},{id:"TCP_REFUSED",stages:["tcp"],cause:/ECONNREFUSED/i,isPrivate:true,kind:"network",setting:null,hint:`Nothing listens at {host}:{port} as this runner sees it. ${D}`},{id:"TCP_REFUSED",stages:["tcp"],cause:/ECONNREFUSED/i,kind:"config",setting:"port",hint:"{host} is there, but no mail server listens on port {port}. Check the port: 587 is usual, 2525 and 25 exist."},{id:"TCP_UNREACHABLE",stages:["tcp"],cause:/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/i,kind:"network",setting:null,hint:"The runner has no route to {host}. Where DNS gives IPv6 addresses only, the runner may lack IPv6: the host needs an IPv4 address."},{id:"TCP_RESET",stages:["tcp"],cause:/ECONNRESET|EPIPE/i,kind:"network",setting:null,hint:"{host}:{port} hangs up at once. Check the port, and whether the server admits only known IP addresses."},{id:"TCP_BADPORT",stages:["tcp"],cause:/ERR_SOCKET_BAD_PORT/i,kind:"config",setting:"port",hint:"{port} is not a port number. Ports go from 1 to 65535; 587 is usual."},{id:"GREETING_NEVER_465",client:"system-net-mail",stages:["greeting"],timeout:"greeting",port:465,kind:"config",setting:"port",hint:'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do: the site would wait 100 seconds and give up. Use port 587 with enableSsl="true".'},{id:"GREETING_NEVER",client:"system-net-mail",stages:["greeting"],cause:/ETIMEDOUT/i,kind:"config",setting:"port",hint:"The server accepts the connection and then says nothing. Either the port expects TLS from the first byte, which System.Net.Mail cannot do (use 587), or the server is slow to greet (raise the timeout)."},{id:"GREETING_NEVER",client:"mail-kit",stages:["greeting"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server accepts the connection and then says nothing, to a client in TLS neither. Check host and port, and look at the server or a firewall in between."},{id:"GREETING_CLOSED",stages:["greeting"],cause:/ECONNECTION|ECONNRESET/i,kind:"network",setting:null,hint:"The server hangs up before it greets: it turns this IP address away, or has too much to do. Check its lists of allowed and blocked addresses."},{id:"GREETING_BLOCKED",stages:["greeting"],means:["address refused","not for sending","sender policy"],kind:"network",setting:null,hint:`The server turns the address of this runner away; runners share addresses that may be on a block list. ${M} Where the server has a list of admitted addresses, add the site's.`},{id:"AUTH_TOO_MANY",stages:["greeting"],means:["too many logins"],kind:"temporary",setting:null,hint:"There were too many logins lately. Wait, and let only one job test at a time."},{id:"GREETING_421",stages:["greeting"],series:4,kind:"temporary",setting:null,hint:"The server has no time for this address now. Try again later, with one job at a time."},{id:"GREETING_BLOCKED",stages:["greeting"],codes:[550,553,554,521,571],kind:"network",setting:null,hint:`The server turns the address of this runner away; runners share addresses that may be on a block list. ${M} Where the server has a list of admitted addresses, add the site's.`},{id:"NOT_SMTP",stages:["greeting"],codes:[0],kind:"config",setting:"port",hint:"What answers at {host}:{port} is not a mail server. Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH)."},{id:"FIREWALL_FILTER",stages:["ehlo"],cause:/^MASKED$/,kind:"server",setting:null,hint:'A mail filter in a firewall ("SMTP fixup", "ESMTP inspection") rewrites the dialogue: it puts asterisks and the letter X in place of what it does not know. Whoever runs the firewall must switch the inspection of SMTP off.'},...P.flatMap(forEachClient),{id:"EHLO_BLOCKED",stages:["ehlo"],means:["address refused","not for sending","sender policy"],kind:"network",setting:null,hint:`The server turns the address of this runner away. ${M} Where the server has a list of admitted addresses, add the site's.`},...forEachClient({id:"EHLO_NAME",stages:["ehlo"],codes:[501,504]}),{id:"TLS_OLD_SAID",client:"system-net-mail",means:["TLS too old"],kind:"untested",setting:null,hint:"The server finds the version of TLS too old. Windows and this runner may choose another one: look at targetFramework in <httpRuntime> (4.7 or later), and at the TLS settings of the server."},{id:"TLS_OLD_SAID",client:"mail-kit",means:["TLS too old"],kind:"untested",setting:null,hint:"The server finds the version of TLS too old. {system} chooses the version and may choose another one than this runner: look at its TLS settings, and at those of the server."},{id:"EHLO_421",stages:["ehlo"],series:4,kind:"temporary",setting:null,hint:"The server ends the session at EHLO. It shuts down or limits connections; try again later."},{id:"EHLO_TIMEOUT",stages:["ehlo"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server does not answer EHLO. Look at the server, or at a firewall in between that reads SMTP."},{id:"EHLO_CLOSED",stages:["ehlo"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up at EHLO. It turns this client away, for its IP address or for the name in EHLO: look at its log. {ehloName}"},{id:"EHLO_TOO_LONG",stages:["ehlo"],cause:/EPROTOCOL/i,kind:"server",setting:null,hint:"The server's answer to EHLO is broken or has no end. Its owner must look at it."},{id:"EHLO_REFUSED",stages:["ehlo"],kind:"server",setting:null,hint:"The server refuses EHLO. Ask its owner why."}]
const U=[{id:"M365_CREDS",stages:["auth"],provider:"microsoft-365",codes:[535],kind:"credentials",setting:"userName",hint:"Microsoft 365 rejects the login. The user name is the full sign-in name, SMTP AUTH must be on for the mailbox, and with multi-factor sign-in the ordinary password never works.{otherThanPassword}"},{id:"ACS_CREDS",stages:["auth"],provider:"azure-communication-services",codes:[535],kind:"credentials",setting:"userName",hint:"Azure Communication Services rejects the login. The user name is that of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID; the password is a client secret of that Entra application, which expires. The application needs a role on the resource that lets it send."},{id:"SENDGRID_CREDS",stages:["auth"],provider:"sendgrid",codes:[535],kind:"credentials",setting:"password",hint:'SendGrid rejects the login. The user name is the word apikey, the password an API key (SG.…) that has the right "Mail Send".'},{id:"SES_CREDS",stages:["auth"],provider:"amazon-ses",codes:[535],kind:"credentials",setting:"password",hint:"Amazon SES rejects the login. SMTP credentials are made in the SES console and are valid for one region ({host} names it); the keys of IAM do not work."},{id:"BREVO_CREDS",stages:["auth"],provider:"brevo",codes:[535],kind:"credentials",setting:"password",hint:'Brevo rejects the login. Use the login that its page "SMTP & API" shows and an SMTP key (xsmtpsib-…); an API key (xkeysib-…) does not work.'},{id:"MAILGUN_CREDS",stages:["auth"],provider:"mailgun",codes:[535],kind:"credentials",setting:"userName",hint:"Mailgun rejects the login. The user name is a full address at the sending domain, the password its SMTP password and not the API key; EU domains use smtp.eu.mailgun.org."},{id:"POSTMARK_CREDS",stages:["auth"],provider:"postmark",codes:[535],kind:"credentials",setting:"userName",hint:"Postmark rejects the login. User name and password are both the token of the server, or the access key and secret key of an SMTP token."},{id:"MAILJET_CREDS",stages:["auth"],provider:"mailjet",codes:[535],kind:"credentials",setting:"userName",hint:'Mailjet rejects the login. The user name is the API key, the password the secret key of the same pair, as its page "SMTP settings" shows them.'},{id:"SPARKPOST_CREDS",stages:["auth"],provider:"sparkpost",codes:[535],kind:"credentials",setting:"password",hint:'SparkPost rejects the login. The password is an API key that has the right "Send via SMTP"; accounts in Europe use smtp.eu.sparkpostmail.com.'},{id:"RESEND_CREDS",stages:["auth"],provider:"resend",codes:[535],kind:"credentials",setting:"password",hint:"Resend rejects the login. The user name is the word resend, the password an API key (re_…) that may send."},{id:"MAILTRAP_CREDS",stages:["auth"],provider:"mailtrap",codes:[535],kind:"credentials",setting:"password",hint:"Mailtrap rejects the login. For live.smtp.mailtrap.io the user name is the word api and the password an API token of the sending domain; the sandbox has a user name and a password for each inbox."},{id:"SMTP2GO_CREDS",stages:["auth"],provider:"smtp2go",codes:[535],kind:"credentials",setting:"userName",hint:"SMTP2GO rejects the login. User name and password are those of an SMTP user (Sending, SMTP Users), and not the login of its website."},{id:"YAHOO_CREDS",stages:["auth"],hosts:/(^|\.)(yahoo|aol|ymail|rocketmail)\.[a-z.]{2,6}$/,codes:[535],kind:"credentials",setting:"password",hint:"Yahoo takes an app password here (made in the account's security settings), not the account's own. After failed logins, wait before the next try."},{id:"ICLOUD_CREDS",stages:["auth"],hosts:/(^|\.)(mail\.me|icloud)\.com$/,codes:[535],kind:"credentials",setting:"password",hint:"Apple takes an app-specific password here (made at account.apple.com), not the account's own. The user name is the iCloud address."},{id:"ZOHO_CREDS",stages:["auth"],hosts:/(^|\.)zoho(cloud)?(\.com)?\.[a-z.]{2,6}$/,codes:[535],kind:"credentials",setting:"userName",hint:"Zoho rejects the login. The user name is the full address, the host that of your region (smtp.zoho.eu, smtppro.zoho.com and others); with two-factor sign-in the password is an app password."},{id:"MAILBOX_CREDS",stages:["auth"],hosts:/(^|\.)(gmx|web|ionos|1und1|1and1|kundenserver)\.[a-z.]{2,6}$/,text:/authentication credentials invalid/,kind:"credentials",setting:"userName",hint:'GMX, WEB.DE and IONOS reject the login. The user name is the full address, the password that of the mailbox; at GMX and WEB.DE sending by other programs must be switched on under "POP3/IMAP", and two-factor sign-in wants an app password.'}]
const $="Such logins are reported to be off by default from the end of December 2026."
const H=[{id:"M365_TENANT_OFF",text:/smtpclientauthentication is disabled for the tenant/,kind:"account",setting:null,hint:"SMTP AUTH is off for the whole Microsoft 365 tenant. An administrator can allow it, best for this one mailbox only: https://aka.ms/smtp_auth_disabled"},{id:"M365_MAILBOX_OFF",text:/smtpclientauthentication is disabled for the mailbox/,kind:"account",setting:null,hint:"SMTP AUTH is off for this mailbox. In the Microsoft 365 admin centre: Users, Mail, Manage email apps, Authenticated SMTP. https://aka.ms/smtp_auth_disabled"},{id:"M365_BASIC_OFF",text:/basic authentication is (disabled|not supported)|\b5\.7\.30\b/,kind:"account",setting:null,hint:`This Microsoft 365 tenant takes no plain user name and password any more, and {sender} cannot do OAuth. {insteadOfPasswords} ${$}`},{id:"M365_LOCKED",text:/\b5\.7\.139\b.{0,80}\b(locked|blocked)(?!.{0,60}security defaults)/,kind:"account",setting:null,hint:"The Microsoft 365 account is locked. Unlock it before you run this again: each failed login keeps it locked."},{id:"M365_POLICY",text:/did not meet the criteria|conditional access|security defaults/,kind:"account",setting:null,hint:"A policy of the Microsoft 365 tenant (security defaults, Conditional Access) stops this login. Make an exception for the mailbox, or use a mail relay."},{id:"SENDAS_M365",text:/\b5\.7\.60\b|sendasdenied|permissions? to send as/,kind:"account",setting:"from",hint:'Microsoft 365 does not let this login send as {from}. Use the address of the mailbox itself, or give it the right "Send as".'},{id:"M365_QUOTA",text:/submissionquotaexceeded|\b5\.1\.90\b/,kind:"account",setting:null,hint:"The mailbox has sent to as many recipients as Microsoft 365 allows in a day. Wait for the next day, or use a mail relay for more."},{id:"M365_CONNECTOR",text:/tenantattribution/,kind:"network",setting:null,hint:`Microsoft 365 relays for addresses and certificates of a connector only, and this runner's address is in none. ${M} Check in the Exchange admin centre that a connector of the tenant has the site's address.`},{id:"ACS_SENDER",stages:["mail","data","message"],provider:"azure-communication-services",means:["sender not verified","sender refused"],kind:"account",setting:"from",hint:'Azure Communication Services does not know {from}. Connect its domain to the Communication Services resource, and add the part before the @ under "MailFrom addresses" of the domain.'}]
const G=[{id:"GMAIL_APP_PW",text:/application-specific password|invalidsecondfactor/,kind:"credentials",setting:"password",hint:"Gmail takes an app password here (16 letters, from myaccount.google.com/apppasswords), not the account's own.{otherThanPassword}"},{id:"GMAIL_BAD",stages:["auth"],text:/badcredentials/,kind:"credentials",setting:"password",hint:"Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords.{otherThanPassword}"},{id:"GMAIL_BAD",stages:["auth"],provider:"gmail",text:/\b5\.7\.[89]\b/,kind:"credentials",setting:"password",hint:"Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords.{otherThanPassword}"},{id:"GMAIL_WEB",text:/log in via your web browser|webloginrequired/,kind:"account",setting:null,hint:"Google wants somebody to sign in with a browser before it admits this network. Use an app password."},{id:"GMAIL_QUOTA",text:/daily user sending (quota|limit)|\b5\.4\.5\b.{0,40}(quota|limit)/,kind:"account",setting:null,hint:"The account has sent as much as Gmail allows in a day. Wait for the next day, or use a mail relay for more."},{id:"GMAIL_RELAY",text:/not registered in your|invalid credentials for relay|mail relay denied \[/,kind:"network",setting:null,hint:`The relay of Google Workspace admits registered addresses only, and this runner's is not one. ${M} Check in the Admin console (Gmail, Routing, SMTP relay service) that the site's address is listed, or let the relay ask for a login.`}]
const F=[{id:"SENDGRID_CREDITS",text:/maximum credits exceeded/,kind:"account",setting:null,hint:"The SendGrid account has used up what it may send, or its trial is over. User name and key are right."},{id:"SENDGRID_IDENTITY",text:/verified sender identity|not authorized to send from that email/,kind:"account",setting:"from",hint:"SendGrid knows {from} neither as a verified sender nor as an address of an authenticated domain. Verify one of them."},{id:"SES_RECIPIENT",text:/email address is not verified/,namesRecipient:true,kind:"account",setting:null,hint:"The account of Amazon SES is in the sandbox, where {to} must be verified too. Ask AWS for production access, or verify the recipient."},{id:"SES_UNVERIFIED",text:/email address is not verified/,kind:"account",setting:"from",hint:"Amazon SES has not verified {from} in this region; while the account is in the sandbox, the recipient must be verified as well."},{id:"SES_RATE",text:/maximum sending rate exceeded/,kind:"temporary",setting:null,hint:"Amazon SES takes so many mails a second only. Run one job at a time, or ask AWS for a higher rate."},{id:"BREVO_IP",codes:[525],text:/unauthorized ip/,kind:"network",setting:null,hint:"Brevo turns unknown IP addresses away. Authorise the site's address in Brevo's security settings; a runner's changes with each job, so test with smoke-test: connect."},{id:"ZOHO_RELAY",hosts:/(^|\.)zoho(cloud)?(\.com)?\.[a-z.]{2,6}$/,stages:["mail","rcpt"],text:/relaying disallowed/,kind:"config",setting:"from",hint:"Zoho sends from addresses of the account only, and {from} is not one of them. Use the address that logs in, or add this one as an alias."}]
const W=[...H,...G,...F]
const B=[{id:"AUTH_MUST_TLS",means:["TLS wanted"],kind:"config",setting:"TLS",hint:"The server insists on TLS: set {requireTls}."}]
const j=[{id:"AUTH_ADDRESS",stages:["auth"],means:["address refused","not for sending"],kind:"network",setting:null,hint:`The server admits no login from the address of this runner. ${M} Add the site's address to the list of admitted addresses at the provider, where it has one.`},{id:"AUTH_OTHER_PW",stages:["auth"],means:["other password"],kind:"credentials",setting:"password",hint:"The provider wants another password than the account's own: an app password, or an authorization code, which it makes in the settings of the account."},{id:"YAHOO_CREDS",stages:["auth"],text:/#auth005|#mbr1212/,kind:"credentials",setting:"password",hint:"Yahoo takes an app password here (made in the account's security settings), not the account's own. After failed logins, wait before the next try."},{id:"AUTH_TOO_MANY",stages:["auth"],means:["too many logins"],kind:"temporary",setting:null,hint:"There were too many logins lately, failed ones above all. Check user name and password, wait, and let only one job test at a time."},{id:"AUTH_TOO_MANY",stages:["auth"],means:["too fast"],kind:"temporary",setting:null,hint:"The server limits how much it takes at once. Wait, and let only one job test at a time."},{id:"AUTH_BASIC_OFF",stages:["auth"],means:["passwords off"],kind:"account",setting:null,hint:'The provider takes no plain user name and password for this account, and {sender} knows no other way. Allow it (often "SMTP AUTH") in the settings of the account. {insteadOfPasswords}'},{id:"AUTH_ACCOUNT",stages:["auth"],means:["account state","sender not verified"],kind:"account",setting:null,hint:"The provider stops this account; user name and password may be right. Look at the account at the provider: is it activated, paid for, within its limits, and not blocked?"}]
const K=[{id:"AUTH_MECH",client:"system-net-mail",stages:["auth"],codes:[504],kind:"config",setting:null,hint:"The server lists AUTH LOGIN but does not know it as System.Net.Mail sends it: AUTH login, in small letters. The site has no other way to send a password. Ask the owner of the server for AUTH LOGIN in letters of either case."},{id:"AUTH_INITIAL",client:"system-net-mail",stages:["auth"],codes:[501],kind:"server",setting:null,hint:"The server refuses the user name in the same line as AUTH LOGIN, which is the only way System.Net.Mail sends it. The site cannot log in there."},{id:"AUTH_MECH",client:"mail-kit",stages:["auth"],codes:[501,504],kind:"server",setting:null,hint:"The server lists logins ({mechanisms}) that it does not take. The site tries {tries}, one after another. Ask the provider which login works."},{id:"AUTH_UNAVAILABLE",stages:["auth"],codes:[500,502,503],usesTls:false,kind:"config",setting:"TLS",hint:"The server takes no login at this point. It probably wants TLS first: set {requireTls}, and check the port."},{id:"AUTH_UNAVAILABLE",stages:["auth"],codes:[500,502,503],kind:"config",setting:"port",hint:"The server takes no login at this point. Check the port: logins belong on the submission port, 587."},{id:"AUTH_TEMP",stages:["auth"],series:4,kind:"temporary",setting:null,hint:"The server cannot check the login now. Try again later."}]
const z=[{id:"AUTH_BAD",stages:["auth"],cause:/^REFUSED_AND_CLOSED$/,series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password, and hangs up. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_BAD",client:"system-net-mail",stages:["auth"],series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password. The site ignores that and goes on without a login, so what it shows is another error, or none. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_BAD",client:"mail-kit",stages:["auth"],series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password, and the site sends nothing. With each mail it tries {tries}, and each try is a failed login, which may lock the account. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_TIMEOUT",stages:["auth"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server does not answer the login. Some wait long after a wrong password: check user name and password, then raise the timeout."},{id:"AUTH_CLOSED",stages:["auth"],cause:/ECONNECTION|ECONNRESET/i,kind:"credentials",setting:null,hint:"The server hangs up at the login, as some do at a wrong password or an unknown IP address. Check user name and password."}]
const q=[...B,...W,...j,...K,...U,...z]
const Y=[{id:"SENDER_POLICY",means:["sender policy"],kind:"network",setting:null,hint:`By SPF, DKIM or DMARC the address of this runner may not speak for the domain of {from}. ${M} Log in at your provider's submission host, or have the site's address in the SPF record of the domain.`},{id:"HOST_RECEIVES",means:["not for sending"],kind:"network",setting:"host",hint:"This server receives mail, and takes none to pass on from an address like this. Use the submission host of your provider, with user name and password. The site sends from another address, but would hardly fare better."},{id:"NOT_LOGGED_IN",stages:["mail","rcpt","data"],means:["address refused"],text:/client host rejected: access denied/,loggedIn:false,offers:"a login",kind:"credentials",setting:null,hint:`The server takes mail without a login from admitted addresses only, and offers a login. Set user name and password, or have the site's address admitted.`},{id:"ADDRESS_REFUSED",means:["address refused"],kind:"network",setting:null,hint:`The server does not admit the address of this runner: it is on a block list, or not on the list of admitted ones. ${M} Where the provider or the server has a list of admitted addresses, add the site's.`},{id:"NOT_LOGGED_IN",stages:["mail","rcpt","data","message"],means:["login wanted"],kind:"credentials",setting:"userName",hint:"The server wants a login before it takes mail. Set user name and password."},{id:"TOO_FAST",means:["too fast","too many logins"],kind:"temporary",setting:null,hint:"The server limits how much it takes at once. Try again later, with one job at a time."},{id:"ACCOUNT_STATE",means:["account state","passwords off"],kind:"account",setting:null,hint:"The provider stops this account or its domain. Look at the account at the provider: is it activated, out of its sandbox or trial, paid for, within its limits, and not blocked?"},{id:"SENDER_SYNTAX",stages:["mail"],codes:[501,555],kind:"config",setting:"from",hint:"The server cannot read the sender {from}. Correct the from address."},{id:"SENDER_UNVERIFIED",means:["sender not verified"],kind:"account",setting:"from",hint:"The provider does not know {from} as a sender of this account. Verify the address or its domain at the provider, or use one that is verified."},{id:"SENDER_REFUSED",means:["sender refused"],kind:"config",setting:"from",hint:"The server does not take {from} as the sender of this login. Use an address of the account or of a verified domain, which exists and has a DNS record."}]
const V=[{id:"RELAY_DENIED",means:["relay refused"],loggedIn:false,text:/unable to relay|accepted domain/,kind:"credentials",setting:null,hint:"The server passes no mail on to {to} for this client. It wants a login, or the address of the site in its list of relaying clients: set user name, password and {tlsName}, or ask its owner to admit the site."},{id:"RELAY_DENIED",means:["relay refused"],loggedIn:false,kind:"credentials",setting:"userName",hint:"The server passes no mail on to {to} without a login. Set user name, password and {tlsName}, or use the provider's submission host."},{id:"RELAY_DENIED",means:["relay refused"],kind:"credentials",setting:null,hint:"The server passes no mail on to {to} for this login. Ask its owner to let the account send to other domains, or use the provider's submission host."},{id:"RCPT_FULL",means:["recipient full"],kind:"temporary",setting:"recipient",hint:"The mailbox of {to} is full. The settings are right; take another smoke-test-recipient."},{id:"RCPT_UNKNOWN",stages:["rcpt"],means:["recipient refused"],loggedIn:false,text:/invalid (recipient|mailbox|address)|mailbox unavailable|not like recipient/,kind:"config",setting:null,hint:"The server knows no recipient {to}, or takes mail for it after a login only. Check smoke-test-recipient, and whether the server wants user name and password."},{id:"RCPT_UNKNOWN",means:["recipient refused"],kind:"config",setting:"recipient",hint:"The server knows no recipient {to}. Check smoke-test-recipient."}]
const X=[{id:"CONTENT",means:["content"],series:5,kind:"account",setting:null,hint:"The server refuses the message itself. Check the from address, the verification of its domain, and the limits of the account."},{id:"GREYLIST",stages:["mail","rcpt","data","message"],means:["greylisting"],series:4,kind:"temporary",setting:null,hint:"The server puts unknown senders off for a while (greylisting). The settings are right; a later try should pass. {client} never tries again by itself, so the first mails of the site may be lost: ask for an exception for its address."},{id:"SIZE",means:["size"],kind:"server",setting:null,hint:"The server refuses for size. Its owner must allow larger messages, or make room."},{id:"MAIL_TEMP",stages:["mail","rcpt","data","message"],series:4,kind:"temporary",setting:null,hint:"The server puts the mail off. The settings may be right; try again later. {client} never tries again by itself."},{id:"RCPT_UNKNOWN",stages:["rcpt"],loggedIn:true,codes:[501,511,550,551,553,556],text:/^(?!.{0,1500}\b(denied|policy|prohibit\w*|administrat\w*|not allowed|refused|forbidden)\b)/,kind:"config",setting:"recipient",hint:"The server knows no recipient {to}, or takes no mail for it. Check smoke-test-recipient."},{id:"SENDER_SYNTAX",stages:["mail"],codes:[501,553,555],loggedIn:true,kind:"config",setting:"from",hint:"The server cannot read the sender {from}. Correct the from address."},{id:"SIZE",codes:[552],kind:"server",setting:null,hint:"The server refuses for size or quota. Its owner must make room."},{id:"LOGIN_WANTED",stages:["mail","rcpt","data"],loggedIn:false,codes:[503,505,513,521,523,530,535,550,551,553,554,556,571],kind:"credentials",setting:"userName",hint:"The server probably wants a login: it refuses without a clear reason, and there is no user name. Set user name and password, or ask its owner to admit the address of the site."},{id:"CONTENT",stages:["data","message"],series:5,kind:"account",setting:null,hint:"The server refuses the message itself. Check the from address, the verification of its domain, and the limits of the account."}]
const Z=[{id:"TIMEOUT",cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server falls silent at this step. Look at the server, or raise the timeout."},{id:"CLOSED",cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up at this step. Look at the server."},{id:"MAIL_REFUSED",stages:["mail","rcpt","data","message"],kind:"server",setting:null,hint:"The server refuses. Ask its owner why."},{id:"OTHER",kind:"server",setting:null,hint:"The server does something that no rule of this test explains."}]
const J=[...Y,...V,...X,...Z]
const Q=["mail","rcpt","data","message"]
const ee=String.raw`(?:\bip\b(?: ?-?address(?:es)?)?|\b(?:client|remote|sending|connecting|your) ?(?:host(?:name)?|server|network|mta|ip)\b|\bmail ?servers? at\b)`
const te=String.raw`\b(?:not|isn.t|never|no longer|denied|den(?:y|ies)|reject\w*|block\w*|ban|banned|refus\w*|forbid\w*|prohibit\w*|disallow\w*|doesn.t match)\b`
const se=String.raw`\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b`
const ne=[{means:"login wanted",stages:Q,words:[/must (first )?(issue|use|send|provide|perform) (an? )?(smtp )?(auth|login|credentials)|must (first |then )?(be )?(authenticate|log ?-?in|logged in|sign in)/,/auth(entication|enticate|orization)? ((is|was) )?(required|needed|necessary|first|before|missing)|log ?-?in (is )?(required|needed|first|before)/,/\b(requires?|requiring|need|needs|without|enable|turn on|no|proper|please|use) (you to |to )?(smtp |user |a |an |valid )?(auth(entication|enticate|enticated)?|log ?-?in)\b/,/\b(not|never|n.t) (been |yet )?(authenticated?|logged[ -]?in|log in)\b|(un|non-?)authenticated (senders?|users?|clients?|relay|submission|connections?|sessions?)/,/authenticate (first|before|yourself|to)|anonymous (senders?|users?|mail|clients?|access)|only (for )?authenticated|(pop|imap)[- ]?before/,/client does not have permissions? to send mail/],enhanced:[/^5\.7\.57$/],unless:/(match|correspond|belong|owned|equal|conform|differ|same as|instead of)\b|to send as/}]
const ie=/\byour (account|mail ?box|domain|plan|e-?mail|subscription|service|smtp|user)|\bsend(ing|er|s)?\b|\bsent\b|outgoing|outbound|daily|monthly|hourly|weekly|per (day|hour|month)|message quota|message size|insufficient system|allowance|relay/
const re=[{means:"passwords off",words:[/smtpclientauthentication is disabled|basic auth\w{0,12}.{0,20}(disabled|not supported|no longer|not allowed|blocked|off)/,/(requires?|only|use|must use|supports?) (only )?(modern (auth\w{0,12}|log ?-?in|sign ?-?in)|oauth\w{0,3}|xoauth2?)|(basic|legacy|password) (auth\w{0,12}|log ?-?in|sign ?-?in).{0,20}\b(retired|removed|ended|discontinued|switched off)\b|less secure apps?|(password|username).{0,20}(auth\w{0,12}|login)s? (is |are |has been )?(disabled|no longer|not supported)/,/smtp (auth\w{0,12}|access|login) (is |has been )?(disabled|not enabled|turned off|switched off|not allowed)/],enhanced:[/^5\.7\.30$/]},{means:"other password",stages:["auth"],words:[/app(lication)?[- ]?(specific )?(password|secret)|password for (this|each|the) (app|client|device|program)|authori[sz]ation code|client password|generated password|one-time|device password/]},{means:"recipient full",stages:["rcpt","message"],words:[/mailbox (is )?(full|over)|(user|recipient|mailbox|account).{0,30}\b(over|exceeded).{0,12}(disk |storage |mailbox )?(quota|storage)|out of storage|inbox.{0,20}full/,/recipient.{0,30}(quota|full)/],enhanced:[/^[45]\.2\.2$/],unless:/\b(sending|send|sent|daily|outgoing|message|submission|monthly|hourly)\b.{0,20}(quota|limit)|per (day|hour)/},{means:"recipient full",stages:["rcpt"],words:[/\b(mail ?box|maildir|mail ?folder|inbox|disk|storage|space|user|account)\b.{0,40}\b(full|over|exceed\w*|limit|used up|not enough|reached)\b|\b(full|over|exceed\w*|enough|reached)\b.{0,20}\b(mail ?box|maildir|inbox|disk|storage|space|quota)\b/],unless:ie},{means:"recipient refused",stages:["rcpt"],forGood:true,words:[/\b(mail ?box|user|account|address)\b.{0,40}\b(inactive|disabled|not active|suspended|unavailable|locked|closed|expired|terminated|deleted|removed)\b/],unless:ie},{means:"recipient refused",stages:["rcpt","message"],forGood:true,words:[/you (tried|are trying) to (reach|send)|recipient.{0,60}(inactive|suppress|disabled|unsubscribed|bounced)/,/(user|recipient|address|mailbox|account) (is )?(unknown|not found|does(n.t| not) exist)|(unknown|no such) (user|recipient|mailbox|local|address|person|account|domain)/],enhanced:[/^5\.1\.(1|2|3|6|10)$/,/^5\.2\.1$/],unless:/sender|from:? (address|header)|relay|rcpthosts/},{means:"account state",words:[/is not allowed to send:|mail suspension|not subscribed to/,/\b(accounts?|user|subscriber|customer|workspace|domain|mailbox|subscription|sender|tenant|organi[sz]ation|company|license|outgoing (e?-?mail|messages?)|e-?mail|smtp|service)\b.{0,60}\b(not (yet )?(been )?(fully )?(activated?|enabled|approved|active|opened)|suspended|disabled|deactivated|inactive|paused|blocked|locked|closed|frozen|terminated|revoked|cancell?ed|awaiting|restricted|on hold|expired|pending|under review|not paid|unpaid|overdrawn)\b/,/sandbox|\bdemo (domain|account)|activate your|not (yet )?activated|\b(sending|account) (has been |is |was )?(temporarily )?(paused|suspended|disabled|blocked)|\btrial\b|\b(evaluation|free) (tier|plan|mode|period|version)\b|production access|complete (the|your) (sign-?up|registration)|billing|payment|upgrade (to|your)|please upgrade|test purposes|testing e?-?mails|pending approval/,/\bcredits?\b.{0,30}(exceeded|exhausted|left|used|insufficient|remaining)|(maximum|insufficient|no|out of|not enough) (e?-?mail |sending )?credits?/,/\b(used (up )?all|used up|(ran|run) out)\b.{0,40}\b(e?-?mails?|messages?|credits|allotment|today|this (day|week|month)|(billing )?period)\b/,/(daily|monthly|hourly|weekly|24-hour|sending|send|message|mail|outgoing|recipient|account|submission).{0,30}\b(quota|limits?|allowance|cap|threshold)\b/,/(quota|limits?|allowance|threshold).{0,40}\b(exceeded|reached|used up|hit|exhausted)|exceed(ed|s|ing)?.{0,50}\b(quota|limits?|allowance|threshold|per (hour|day|month))\b|quotaexceeded|over (its |the |your )?(sending )?(quota|limit)/,/(bad|blocked|restricted) (outbound )?sender\b(?! ?\[)|sender address (is |has been )?blocked|(out ?-?going|outbound).{0,20}block/,/\b(plan|package|subscription|licen[sc]e|contract)\b.{0,40}\b(not|does|no longer|exceed|limit|expired)|smtp (relay |service )?(is )?not (enabled|included|available)|\bnot (a )?(part of|included in|covered by) .{0,12}\b(plan|package|subscription|licen[sc]e|contract)\b/,/\b(tenant|organi[sz]ation|company|domain|admin\w{0,10}) policy (forbids|blocks|prohibits|denies|disallows)|security defaults|conditional access|did not meet the criteria|not authori[sz]ed to perform/],enhanced:[/^5\.7\.(705|708|750)$/,/^5\.1\.90$/],unless:/\b(message|mail) size|helo|not allowed to send (as|from|with|on)|\btoo (big|large)|storage/}]
const oe=[...ne,...re]
const ae=/obtained from|\b(send|say|issue|use|need|expect(s|ed|ing)?|missing|requires?|require|polite\w{0,3}|without|after|before|with|no) (a |an |the |your )?["']?(helo|ehlo)\b(?! (name|argument|domain|host))|\b(helo|ehlo)\b.{0,20}\b(first|command (is )?(required|expected))/
const le=[{means:"sender policy",stages:Q,words:[/\b(spf|dmarc|dkim)\b|sender policy framework/,/unauthenticated (e-?)?mail|mail is unauthenticated/],enhanced:[/^[45]\.7\.(2[0-4]|26)$/]},{means:"name in EHLO",stages:["ehlo",...Q],words:[/\b(helo|ehlo)\b/,/fully[- ]qualified (host|domain)|\bfqdn\b/],unless:ae},{means:"name in EHLO",stages:["ehlo"],words:[/\b(host|domain|machine|computer) ?-?name\b|unqualified|\b(domain|hostname|argument|parameters?)\b|invalid name/],unless:/reverse|ptr\b|rdns|find your|block|command not implemented/},{means:"name in EHLO",stages:Q,words:[/(invalid|bad|illegal|bogus|need|valid|real|proper) (client |machine |computer )?host ?-?name|host ?-?name.{0,30}(invalid|not valid|not fully)/],unless:/reverse|ptr\b|rdns|find your/}]
const de=[{means:"TLS too old",words:[/\b(tls|ssl) ?v?1\.?[0-2]?\b.{0,60}(not supported|no longer|deprecated|disabled)/],enhanced:[/^4\.7\.66$/]},{means:"TLS wanted",stages:["auth",...Q],words:[/must (first )?(issue|use|send) (a )?starttls/]},{means:"TLS wanted",stages:["auth",...Q],usesTls:false,words:[/\bstarttls\b|encryption (is )?(required|needed)|(secure|encrypted|unencrypted|insecure) (connection|channel|session)/,/\b(tls|ssl)\b.{0,30}\b(required|needed|first|must|mandatory)|\b(requires?|must use|use|enable|without|over|need) (a |an )?(tls|ssl|encryption)\b/,/plain ?-?text (auth\w{0,12}|login|password)s? (is |are )?(disallowed|disabled|not allowed)/]}]
const ce=[{means:"too many logins",stages:["greeting","auth"],words:[/too many (recent |consecutive |invalid |bad |wrong |unsuccessful |failed )*(log ?-?[io]ns?|log ?on|sign ?-?ins?|auth\w{0,12}|attempts?|failures|errors|password)/,/(login|auth\w{0,12}|sign-?in|password) (attempts?|failures?|tries).{0,30}(exceeded|too many|limit)/,/(log ?-?ins?|sign ?-?ins?|account|user).{0,20}\b(locked|blocked|paused)\b.{0,30}\b(after|due to|because of)\b.{0,20}\b(fail\w*|attempts|wrong|bad)/,/temporar(y|ily) (locked|blocked)( out)?.{0,60}(log ?in|auth|attempt|failed|try again)/]},{means:"too fast",words:[/(sending|send|message|mail|connection) rate\b|rate ?-?limit|\bper (second|minute)\b|unusual rate|slow down|too (fast|quickly|frequent)/,/too many (concurrent |simultaneous |open |smtp )*(connections?|sessions?|messages?|e-?mails?|mails?|requests?|commands?)\b/,/\bconcurrent\b|connection (count |rate )?limit|maximum (number of )?connections/],unless:/(daily|monthly|hourly|weekly)|per (day|month|hour)/}]
const ue=[{means:"not for sending",words:[/not authori[sz]ed to.{0,12}send e?-?mail directly/,/direct(ly)? (to|from) (mx|dynamic)/]},{means:"sender refused",stages:Q,words:[/sender (address|domain).{0,60}blocked using|\bdbl\b.{0,40}(listed|block)|(e-?mail address|sender( address| domain)?|mail ?from domain) .{0,30}(black ?-?list|listed)/]},{means:"address refused",whole:[/block ?-?list|black ?-?list|deny ?-?list|\b(dns|r|rhs)bl\b|\blisted (at|in|on|by)\b|blocked (using|via)\b/,/\brbl\b|spamhaus|spamcop|\bsorbs\b|barracuda|cloudmark|proofpoint|uceprotect|abuseat|senderscore|mailspike|\bpsbl\b|\bcbl\b/],unless:/\bsurbl|\buribl|\burls?\b.{0,30}(list|block)|\blinks?\b.{0,30}(list|block)/},{means:"address refused",words:[/(poor|bad|low|no|negative) (ip |sender |email |sending )?reputation|reputation.{0,30}\b(poor|bad|low|block)/,new RegExp(`${ee}.{0,70}${te}`),new RegExp(`${te}.{0,45}${ee}`),new RegExp(`from ${se}.{0,60}${te}`),/(bad|open|invalid|unauthori[sz]ed|unknown|forbidden|banned|dynamic|residential|suspicious|untrusted|disallowed) (sending |client |source |sender )?(ips?\b|address range|host\b|proxy)|banned send(ing|er ?\[)/,/not (on|in) (the |our |my |an? )?(list of )?(allow|permit|trust|white|admit|accept)\w{0,4}|(allow|white|safe) ?-?(list|listed)\b/,/\b(reverse|rdns)\b|\bptr\b|find your (reverse )?host ?-?name|name lookup failed?/,/tenantattribution|not registered (in|with|on) your|invalid credentials for relay|mail relay denied \[/,/(access|connections?|log ?-?ins?|sign-?ins?) from (this|your) (country|region|location|network|address)/,/\b(not|n.t|never|cannot) (accept|allow|permit|take) (any )?connections? from|\bsource (ip|address|host|network)\b/,/connections? (from )?.{0,40}not (allowed|permitted|authori[sz]ed|accepted)|not (allowed|permitted|authori[sz]ed) to connect|no access from/,/(server|provider|relay) of your (isp|provider)|remote ?host looks|(cannot|can't|could not|unable to) resolve your|unresolvable .{0,12}host/],enhanced:[/^5\.7\.(606|60[7-9]|6[1-4]\d|511|512|64|25)$/,/^4\.7\.25$/],unless:/(password|credentials?|username).{0,20}(incorrect|invalid|wrong|not )|(incorrect|invalid|wrong|bad) (user|login|pass|credentials (?!for relay))|without (smtp )?auth|proper authentication|recipient.{0,20}reverse-path|not authenticated to/}]
const he=[...le,...de,...ce,...ue]
const me=[{means:"relay refused",stages:Q,loggedIn:false,words:[/\brelay(s|ed|ing)?\b/],unless:/relaying disallowed/},{means:"sender not verified",stages:Q,words:[/\b(sender|from|domain|address|e-?mail|identity|identities|mail from)\b.{0,80}\b(not|n.t|yet to be|never) (yet )?(been )?(a )?(verified|validated|configured|linked|associated|registered|authenticated|confirmed|set ?up|added|valid for)\b/,/unconfigured|unverified|sender (identity|signature)|(verify|validate|authenticate|confirm) (the |a |your |this )?(sender|sending|from|domain|e-?mail)/,/(domain|sender|from).{0,60}not (a )?(verified|authori[sz]ed|allowed|permitted|configured)|sending from (domain )?.{0,60}not (allowed|permitted)/],unless:/authenticated (account|user|sender|session|token)|auth(enticated)? user|log ?-?in|logged|not (allowed|authori[sz]ed|permitted) to (send|use|relay)|recipient|header address|this header|for this (login|user|account)/},{means:"sender refused",stages:Q,words:[/\b(sender|reverse-path|return-?path|envelope|originator|author)('s)?\b.{0,80}\b(reject|refus|den(y|ied)|not\b|mismatch|invalid|must\b|does\b|doesn|unknown|block|verify fail|verification fail|badmailfrom|illegal|forbidden|disallow)/,/\b(invalid|unknown|bad|illegal|unauthori[sz]ed|blocked|forged|wrong) (envelope |e-?mail |mail )?(sender|from|return-?path)|unrout\w+ sender|senderfilter|badsender|emetteur/,/(mail from|from:|'from'|"from"|from[- ](address|header|field|domain|e-?mail|account))|header from.{0,80}\b(not|n.t|must|mismatch|reject|invalid|refus|denied|differ)/,/\b(send|sending|submit|mail) (as|on behalf)\b|sendas|send-as|not (owned|own)\b|spoof|impersonat|\bnot use (this|that) (originator|author|sender|from|identity|return-?path)\b/,/\b(not|n.t|un) ?(allowed|authori[sz]ed|permitted|entitled) to (send|use|submit|mail).{0,20}\b(from|as|with|this|that|sender|mail|behalf)/,/\b(match|matching|equal|equals|same as|conform|correspond|belong|belongs|associated)\b.{0,60}\b(auth\w{0,12}|log ?-?in|logged|account|user\w{0,6}|token|mailbox|credentials)/,/\b(auth\w{0,12}|log ?-?in|logged|account|user ?name)\b.{0,60}\b(match|equal|conform|correspond|belong)/,/authentication for .{0,20}address|not one of your|relaying disallowed/,/domain of sender|(sender|envelope).{0,40}domain must|sender domain/],enhanced:[/^[45]\.1\.[78]$/,/^5\.7\.(60|509)$/,/^5\.2\.252$/],unless:/not yet given|bad sequence|need mail/},{means:"sender refused",stages:["mail"],words:[/domain.{0,40}(does(n.t| not) exist|not found|not resolve|no (mx|a) )/]}]
const fe=[{means:"relay refused",stages:Q,words:[/\brelay/,/rcpthosts|delivery is not allowed to this|\b(non-?|not )local|not (a |one of our )?(local|hosted) (domain|user|address)|accepted domain|outside (address|domain|recipient)|cannot deliver mail for|not our (customer|domain)/],enhanced:[/^5\.7\.54$/]},{means:"recipient refused",stages:["rcpt"],forGood:true,words:[/\b(recipient|rcpt|mail ?box|user|person|destinataire|e-?mail address|account|address)\b.{0,50}\b(not?|n.t|non|bad|can.t|cannot|unknown|invalide?|inactive|reject\w*|wrong|unavailable|reserved|syntax|prohibited)\b|bad ?-?(rcpt|recipient)|(no one|nobody|not found|does(n.t| not) exist)/,/\b(not?|n.t|non-?existent|bad|can.t|cannot|accept|unknown|invalide?|wrong)\b.{0,30}\b(recipient|rcpt|mail ?box|user|person|account|address)\b/,/unrout|undeliver|invalid (recipient|mailbox|address|user)|no mailbox|mailbox (name )?(not|un|does)|mailbox unavailable|not a (valid|known) (recipient|mailbox|user)|recipient.{0,30}(not|invalid|unknown)|does(n.t| not) (exist|like recipient)|no such|unknown/,/\b(mailing|distribution) ?list\b.{0,40}\b(expan\w*|problem|fail\w*|closed|members?|empty|not?)\b/],enhanced:[/^5\.1\.[0-9]$/,/^5\.2\.4$/],unless:/access denied|policy|relay|sender/},{means:"sender refused",stages:["mail"],forGood:true,words:[/\b(sender|domain|from|address)\b/],unless:/authenticat|relay|\bip\b|access denied|not yet given|bad sequence|need mail/},{means:"address refused",stages:["greeting","ehlo",...Q],forGood:true,words:[/\bips?\b/,new RegExp(`${se}.{0,80}${te}`),new RegExp(`(${te}|spam|abus|listed).{0,60}${se}`)],unless:/relay|authenticat|recipient|user/},{means:"size",stages:["mail","data","message","rcpt"],words:[/too (big|large|long)|size.{0,30}(exceed|limit|too|larger)|exceed.{0,40}size|larger than/],enhanced:[/^5\.3\.4$/]},{means:"content",stages:["data","message"],words:[/\bspam|virus|malware|content|policy|phish|\burls?\b|attachment|header/]},{means:"content",stages:["mail","rcpt"],words:[/rejected as spam|spam (content|filter|detected)|content (filter|scan|reject)\w*|virus/]},{means:"greylisting",stages:Q,words:[/gr[ea]y ?-?list|try again later|temporar|come back later|not yet trusted/]}]
const pe=[...me,...fe]
const ge=[...he,...oe,...pe]
function meaningOf(e,t){return ge.find(s=>comesUp(s,e,t))?.means??null}function comesUp(e,t,s){const{stages:n,loggedIn:i,usesTls:r,forGood:o}=e
return(n?.includes(s.stage)??true)&&(i===undefined||i===s.loggedIn)&&(r===undefined||r===s.usesTls)&&(o===undefined||!isStandardDelay(t.code))&&answers(e,t)}function answers({words:e=[],whole:t=[],enhanced:s=[],unless:n},i){if(n?.test(i.whole))return false
return e.some(e=>e.test(i.words))||t.some(e=>e.test(i.whole))||s.some(e=>i.enhanced.some(t=>e.test(t)))}function isStandardDelay(e){return[421,432,450,451,452,454,455,471].includes(e)}const Te=[{id:"GREETING_TLS_FIRST",client:"mail-kit",stages:["greeting"],cause:/^TLS_FIRST$/,kind:"config",setting:"TLS",hint:'The server does not greet, and answers when it is spoken to in TLS: port {port} expects TLS from the first byte, and the site would wait 120 seconds and give up. Set "SecureSocketOptions": "SslOnConnect", or use the port that has STARTTLS (587 is usual).'},{id:"AUTH_WINDOWS_FIRST",client:"mail-kit",stages:["auth"],offers:"NTLM",kind:"untested",setting:null,hint:"The login did not succeed, but the server offers NTLM too ({mechanisms}), which the site tries and this test cannot do. The site may manage it. Where it does not, check user name and password."},{id:"REPLY_FORMAT",client:"mail-kit",cause:/^REPLY_(FORMAT|CODES)$/,kind:"server",setting:null,hint:"MailKit cannot read what the server answers, so the site fails. Each line of a reply must begin with a code of three digits, and all of them with the same. The owner of the server must look at it."},{id:"AUTH_NOT_OFFERED_PLAIN",client:"mail-kit",stages:["ehlo","auth"],cause:/^NO_LOGIN_BEFORE_TLS$/,kind:"config",setting:"TLS",hint:'There is a user name, but without TLS the server offers no login that the site could use, and the site sends nothing. The server offers STARTTLS: set {requireTls}, or "Auto".'},{id:"AUTH_NO_LOGIN",client:"mail-kit",stages:["ehlo","auth"],cause:/^NO_COMMON_LOGIN$/,kind:"config",setting:null,hint:"The server offers the login mechanisms {mechanisms} only, and with a user name and a password the site can do none of them: it sends nothing. Ask the provider for PLAIN or LOGIN. {insteadOfPasswords}"},{id:"AUTH_NOT_OFFERED",client:"mail-kit",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,kind:"config",setting:"userName",hint:'There is a user name, but {host}:{port} offers no login, and the site sends nothing. Use the submission port (587) with {requireTls} or "Auto", or leave user name and password out if the relay wants none.'},{id:"AUTH_ASKS_MORE",client:"mail-kit",stages:["auth"],codes:[334],kind:"server",setting:null,hint:"The server asks for more than user name and password, or asks what makes no sense, and the login of the site fails there too. Ask the owner of the server for a login without a further question."}]
const we=[{id:"GREETING_NEVER_465",client:"system-net-mail",stages:["greeting"],cause:/^TLS_FIRST$/,port:465,kind:"config",setting:"port",hint:'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do. By Send the site would wait 100 seconds and give up; Umbraco\'s own mails (SendMailAsync) would wait without an end. Use port 587 with enableSsl="true".'},{id:"GREETING_TLS_FIRST",client:"system-net-mail",stages:["greeting"],cause:/^TLS_FIRST$/,kind:"config",setting:"port",hint:'The server does not greet, and answers when it is spoken to in TLS: port {port} expects TLS from the first byte, which System.Net.Mail cannot do. By Send the site would wait 100 seconds and give up; Umbraco\'s own mails (SendMailAsync) would wait without an end. Use the port that has STARTTLS (587 is usual) with enableSsl="true".'},{id:"NOT_SMTP",stages:["greeting"],cause:/^REPLY_FORMAT$/,codes:[0],kind:"config",setting:"port",hint:"What answers at {host}:{port} is not a mail server. Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH)."},{id:"AUTH_WINDOWS_FIRST",client:"system-net-mail",stages:["auth"],offers:"a Windows login",kind:"untested",setting:null,hint:"AUTH LOGIN did not succeed, but the server offers other logins ({mechanisms}) too: of these the site tries GSSAPI, NTLM and WDIGEST first, which this test cannot do. The site may manage it. Where it does not, check user name and password."},{id:"REPLY_FORMAT",client:"system-net-mail",cause:/^REPLY_FORMAT$/,kind:"server",setting:null,hint:"System.Net.Mail cannot read what the server answers, so the site fails. Behind the three digits of each line it wants a space or a hyphen, and the line must end in CR LF. The owner of the server must look at it."},{id:"REPLY_LINE_FEED",client:"system-net-mail",cause:/^REPLY_LINE_FEED$/,kind:"server",setting:null,hint:"The server ends a line with a line feed alone (LF), and System.Net.Mail waits for CR LF. By Send the site waits 100 seconds and gives up; Umbraco's own mails (SendMailAsync) wait without an end. The owner of the server must look at it."},{id:"STARTTLS_NOT_OFFERED",client:"system-net-mail",stages:["ehlo","starttls"],cause:/^EHLO_UNKNOWN$/,kind:"config",setting:"enableSsl",hint:"{host}:{port} does not know EHLO, so it has no STARTTLS, and enableSsl is true. By Send the site fails. Umbraco's own mails (SendMailAsync) go on after HELO: in the clear and without a login, in spite of enableSsl. Use the port that has STARTTLS (587 is usual)."},{id:"STARTTLS_NOT_OFFERED",stages:["ehlo","starttls"],cause:/^NO_STARTTLS$/,kind:"config",setting:"TLS",hint:I},{id:"AUTH_NOT_OFFERED_PLAIN",client:"system-net-mail",stages:["ehlo","auth"],cause:/^NO_LOGIN_BEFORE_TLS$/,kind:"config",setting:"enableSsl",hint:'There is a user name and enableSsl is false, but without TLS the server offers no login that the site could use, and the site would go on without one. The server offers STARTTLS: set enableSsl="true".'},{id:"AUTH_NO_LOGIN",client:"system-net-mail",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,lacks:"usable mechanism",kind:"config",setting:null,hint:"The server offers the login mechanisms {mechanisms} only; System.Net.Mail knows LOGIN, NTLM, GSSAPI and WDIGEST, and would send without a login. Ask the provider for AUTH LOGIN."},{id:"AUTH_NOT_OFFERED",client:"system-net-mail",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,lacks:"any mechanism",kind:"config",setting:"userName",hint:"There is a user name, but {host}:{port} offers no login, and the site would go on without one. Use the submission port (587), or leave user name and password out if the relay wants none."},{id:"AUTH_ASKS_MORE",client:"system-net-mail",stages:["auth"],codes:[334],kind:"server",setting:null,hint:'The server asks for more than user name and password, which AUTH LOGIN does not know. The site fails with "Authentication failed.". Ask the owner of the server for a login without a further question.'},...Te]
var Se=s(7030)
const be=/(^|\.)(localhost|local|localdomain|internal|intern|intranet|lan|corp|home|private|home\.arpa)$/
const ke=/^(10\.|127\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd][\da-f]{0,2}:|fe[89ab][\da-f]?:)/
function isPrivateHost(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
if((0,Se.isIP)(t)!==0)return ke.test(t.replace(/^::ffff:/,""))
return!t.includes(".")||be.test(t)}const ye=1500
const Ee=/(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)/g
function saidIn(e){if(e===null)return null
const t=replyText(e).slice(0,ye)
const s=`${e.enhanced} ${t}`.toLowerCase().replaceAll(/\s+/g," ").trim()
const n=s.replaceAll(/https?:\/\/\S{1,500}/g," ").replaceAll(/<?[^\s<>@"']{1,100}@[^\s<>@"',;]{1,200}>?/g," ").replaceAll(/\s+/g," ").trim()
return{code:e.code,whole:s,words:n,enhanced:s.match(Ee)??[]}}const ve="SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection."
const Oe="TimeoutException: Operation timed out after 120000 milliseconds"
const Ae="SmtpProtocolException: The SMTP server has unexpectedly disconnected"
const Ne="SmtpProtocolException: Unable to parse status code returned by the server."
const _e="NotSupportedException: The SMTP server does not support authentication."
const Le="NotSupportedException: The SMTP server does not support the STARTTLS extension."
const Re={REPLY_FORMAT:Ne,REPLY_CODES:"SmtpProtocolException: The status codes returned by the server did not match.",REFUSED_AND_CLOSED:`${Ae}: …`,TLS_FIRST:Oe,NO_STARTTLS:Le,MASKED:Le,NO_LOGIN:_e,NO_LOGIN_BEFORE_TLS:_e,NO_COMMON_LOGIN:"NotSupportedException: No compatible authentication mechanisms found."}
function mailKitWords(e,t){if(e.by==="rule")return null
const{code:s,cause:n,reply:i}=e
const r=Re[n]
if(r!==undefined)return r
return i!==null&&s!==null?wordsForCode(s,t):wordsForCause(n,t)}function wordsForCode(e,t){if(e===0)return Ne
if(t==="auth")return`AuthenticationException: ${e}: …`
const s=e===530&&["mail","rcpt","message"].includes(t)
return s?"ServiceNotAuthenticatedException: …":"SmtpCommandException: …"}function wordsForCause(e,t){if(t==="dns")return"SocketException: Name or service not known"
if(t==="tcp")return e==="ECONNREFUSED"?"SocketException: Connection refused":null
if(t==="tls"||t==="cert"||concernsCertificate(e))return ve
if(e==="ETIMEDOUT")return Oe
return e==="ECONNECTION"?Ae:null}const Ie={421:"Service not available, closing transmission channel.",450:"Mailbox unavailable.",451:"Error in processing.",452:"Insufficient system storage.",454:"Client does not have permission to submit mail to this server.",501:"Syntax error in parameters or arguments.",502:"Command not implemented.",503:"Bad sequence of commands.",504:"Command parameter not implemented.",530:"The SMTP server requires a secure connection or the client was not authenticated.",550:"Mailbox unavailable.",551:"User not local; please try a different path.",552:"Exceeded storage allocation.",553:"Mailbox name not allowed.",554:"Transaction failed."}
const Me="Failure sending mail. Unable to read data from the transport connection: net_io_connectionclosed."
const Ce={REPLY_FORMAT:"Failure sending mail. Smtp server returned an invalid response.",REPLY_LINE_FEED:"The operation has timed out.",REFUSED_AND_CLOSED:Me,TLS_FIRST:"The operation has timed out.",NO_STARTTLS:"Server does not support secure connections.",EHLO_UNKNOWN:"Server does not support secure connections."}
const Pe="Syntax error, command unrecognized."
const De="The server response was: …"
const xe={"system-net-mail":{whose:".NET's",wordsFor:siteWords},"mail-kit":{whose:"MailKit's",wordsFor:mailKitWords}}
function siteWords(e,t){if(e.by==="rule")return null
const{code:s,cause:n,reply:i}=e
const r=Ce[n]
if(r!==undefined)return r
if(t==="auth")return null
if(t==="starttls"&&i===null&&n!=="ETIMEDOUT"&&n!=="ECONNECTION"){return"Server does not support secure connections."}return i!==null&&s!==null?site_words_wordsForCode(s):site_words_wordsForCause(n,t)}function site_words_wordsForCode(e){if(e===0)return"Failure sending mail."
if(e<400)return`The server committed a protocol violation. ${De}`
return`${Ie[e]??Pe} ${De}`}function site_words_wordsForCause(e,t){if(e==="ETIMEDOUT"&&t!=="dns"&&t!=="tcp"){return"The operation has timed out."}if(/ECONNECTION|ECONNRESET/.test(e)&&t!=="tcp")return Me
if(t==="dns")return"Failure sending mail. The remote name could not be resolved"
if(t==="tcp")return"Failure sending mail. Unable to connect to the remote server"
if(concernsCertificate(e)){return"The remote certificate is invalid according to the validation procedure."}return null}const Ue=[{id:"FIREWALL_FILTER_TLS",stages:["starttls"],cause:/^MASKED$/,kind:"server",setting:null,hint:'A mail filter in a firewall ("SMTP fixup", "ESMTP inspection") hides STARTTLS: it puts asterisks or XXXXXXXA in its place. Whoever runs the firewall must switch the inspection of SMTP off, or let TLS through.'},{id:"STARTTLS_NOT_OFFERED",client:"system-net-mail",stages:["starttls"],codes:[500,501,502,503,504],kind:"config",setting:"TLS",hint:I},{id:"STARTTLS_REFUSED",client:"mail-kit",stages:["starttls"],series:5,kind:"server",setting:null,hint:"The server offers STARTTLS and refuses it, and the site does not go on without. The server's owner must look at its TLS."},{id:"STARTTLS_TEMP",stages:["starttls"],series:4,kind:"temporary",setting:null,hint:"The server offers STARTTLS but cannot do it now. Try again later; if it stays so, its owner must look at certificate and key."},{id:"STARTTLS_CLOSED",stages:["starttls","tls"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up instead of starting TLS. Its TLS is broken, or a firewall in between does not let TLS through."},{id:"TLS_TIMEOUT",stages:["starttls","tls"],timeout:"upgrade",kind:"server",setting:null,hint:"TLS does not get started in time. The TLS of the server is broken, or a firewall in between delays it."},{id:"TLS_WRONG_VERSION",client:"system-net-mail",stages:["tls"],cause:/WRONG_VERSION_NUMBER|EPROTO/i,kind:"config",setting:"port",hint:"The server answers in plain text where TLS should begin. Check the port: 587, 2525 and 25 begin in plain text and offer STARTTLS, 465 does not."},{id:"TLS_WRONG_VERSION",client:"mail-kit",stages:["tls"],cause:/WRONG_VERSION_NUMBER|EPROTO/i,kind:"config",setting:"TLS",hint:'The server answers in plain text where TLS should begin. "SslOnConnect", and "Auto" on port 465, begin with TLS; ports 587, 2525 and 25 begin in plain text and want {requireTls}.'},{id:"CERT_NO_REVOCATION",client:"mail-kit",stages:["cert"],cause:/^CERT_NO_REVOCATION$/,kind:"server",setting:null,hint:"MailKit cannot check whether the certificate of {host} or of its authority is revoked, and refuses it: it names neither a list of revoked certificates nor an OCSP address. No setting changes that; the server needs a certificate that names one, as those of public authorities do.{otherWay}"},{id:"CERT_EXPIRED",stages:["tls","cert"],cause:/^CERT_HAS_EXPIRED$/,kind:"server",setting:null,hint:"The certificate of {host} has expired, and the site will refuse it. Its owner must renew it.{otherWay}"},{id:"CERT_NOT_YET",stages:["tls","cert"],cause:/^CERT_NOT_YET_VALID$/,kind:"server",setting:null,hint:"The certificate of {host} is not valid yet. Compare the clocks of the server and the runner.{otherWay}"},{id:"CERT_NAME",stages:["tls","cert"],cause:/^ERR_TLS_CERT_ALTNAME_INVALID$/,kind:"config",setting:"host",hint:"The server's certificate is made out to {names}, not to {host}. Use one of these names as the host; with shared hosting that is the server's own name.{otherWay}"},{id:"CERT_SELF_SIGNED",stages:["tls","cert"],cause:/DEPTH_ZERO_SELF_SIGNED_CERT/i,kind:"server",setting:null,hint:"The certificate is signed by itself, and on Umbraco Cloud nothing can make the site trust it. The server needs one from a public authority.{otherWay}"},{id:"CERT_CHAIN",stages:["tls","cert"],cause:/CA_ISSUERS$/,kind:"untested",setting:null,hint:"The server leaves out its intermediate certificate, and its own names the address where to get it. {fetchesIssuer}, so the site may get further than this test; the server's owner should install the whole chain."},{id:"CERT_CHAIN",stages:["tls","cert"],cause:/UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/i,kind:"server",setting:null,hint:"The server leaves out its intermediate certificate, or a private authority issued it, and the certificate does not say where to get the missing one. The server's owner must install the whole chain. Where the authority is a private one, name it in smoke-test-ca.{otherWay}"},{id:"CERT_PRIVATE_CA",stages:["tls","cert"],cause:/SELF_SIGNED_CERT_IN_CHAIN/i,kind:"server",setting:null,hint:"A private authority issued the certificate, or a proxy reads the TLS. Name the authority in smoke-test-ca, and remember that the site has to trust it as well.{otherWay}"},{id:"TLS_OLD_CRYPTO",stages:["tls","cert"],cause:/DH_KEY_TOO_SMALL|LEGACY_SIGALG|UNSAFE_LEGACY_RENEGOTIATION|KEY_TOO_(SMALL|WEAK)|MD_TOO_WEAK|DIGEST_ALGORITHM_TOO_WEAK|WRONG_SIGNATURE_TYPE|BAD_ECPOINT|BAD_DH/i,kind:"untested",setting:null,hint:"The server's TLS or certificate is too weak for this runner ({cause}): a short key, SHA-1 or an old protocol. {system} may still put up with it, so the site may get further than this test; the server's owner should update it."},{id:"CERT_OTHER",stages:["tls","cert"],cause:/^(CERT_|CRL_|INVALID_PURPOSE|INVALID_CA|HOSTNAME_MISMATCH)/i,kind:"server",setting:null,hint:"The server's certificate cannot be accepted ({cause}). Its owner must replace it.{otherWay}"},{id:"TLS_OLD_VERSION",stages:["tls"],cause:/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/i,kind:"untested",setting:null,hint:"The server knows TLS 1.0 or 1.1 only, which this runner does not speak any more. {system} may still manage it, so the site may get further than this test; the owner of the server should allow TLS 1.2."},{id:"TLS_HANDSHAKE",stages:["tls"],cause:/HANDSHAKE_FAILURE|ALERT_INTERNAL_ERROR|ALERT/i,kind:"server",setting:null,hint:"Server and runner find no way to speak TLS ({cause}): no cipher in common, a certificate demanded of the client, or a fault of the server."}]
function shownHost(e){return(0,Se.isIPv6)(e)&&/^[\da-f:.]+$/i.test(e)?e:(0,_.t)(e,100)}const $e=[...we,...x,...Ue,...q,...J]
function diagnose(e,t,s){const{stage:n}=t
if(e.by==="rule"){const{id:t,kind:s,setting:i,hint:r}=e
return{id:t,stage:n,kind:s,setting:i,reply:null,hint:r}}const{client:i}=t
const r=situationOf(e,t)
const o=$e.find(e=>applies(e,r))??Fe
const{id:a,kind:l,setting:d,hint:c}=rowFor(i,o)
const quoted=e=>(0,_.t)(s(e))
const u=filled(e.cause==="EPROTOCOL"?Ge:c,{host:shownHost(t.host),port:String(t.port),from:quoted(t.from),to:quoted(t.to),cause:quoted(e.cause),names:quoted(t.names),mechanisms:quoted((t.mechanisms??[]).join(" ")),tries:t.tries.join(", ")})
const{whose:h,wordsFor:m}=xe[i]
const f=m(e,n)
return{id:a,stage:n,kind:l,setting:d,reply:e.reply===null?null:quoted(replyLine(e.reply)),hint:f===null?u:`${u} ${h} words for it: "${f}"`}}function rowFor(e,{setting:t,hint:s,...n}){const i=t==="TLS"?He[e]:t
return{...n,setting:i,hint:inWordsOf(e,s)}}const He={"system-net-mail":"enableSsl","mail-kit":"secureSocketOptions"}
const Ge="The server says more than any mail server does, and comes to no end. Check host and port: what listens at {host}:{port} may be something else."
const Fe={id:"OTHER",kind:"server",setting:null,hint:"The server does something that no rule of this test explains."}
function situationOf(e,t){const{stage:s,usesTls:n,login:i}=t
const r=saidIn(e.reply)
const o=i.how==="password"
const a=r===null?null:meaningOf(r,{stage:s,usesTls:n,loggedIn:o})
return{...t,failure:e,said:r,meaning:a,isLoggedIn:o}}function applies(e,t){return fitsFailure(e,t)&&fitsReply(e,t)&&fitsServer(e,t)}function fitsFailure(e,{failure:t,stage:s}){const{code:n,cause:i}=t
return(e.stages?.includes(s)??true)&&(e.cause?.test(i)??true)&&(e.timeout===undefined||e.timeout===timeoutOf(t,s))&&(e.codes===undefined||n!==null&&e.codes.includes(n))&&(e.series===undefined||n!==null&&Math.floor(n/100)===e.series)}function fitsReply(e,{said:t,meaning:s,from:n,to:i}){const names=e=>t?.whole.includes(e.toLowerCase())??false
return(e.means===undefined||s!==null&&e.means.includes(s))&&(e.text===undefined||t!==null&&e.text.test(t.whole))&&(e.namesRecipient===undefined||names(i)&&!names(n))}function fitsServer(e,{host:t,failure:s,mechanisms:n,...r}){const o=t.trim().toLowerCase().replace(/\.$/,"")
return(e.client===undefined||e.client===r.client)&&(e.port===undefined||e.port===r.port)&&(e.usesTls===undefined||e.usesTls===r.usesTls)&&(e.loggedIn===undefined||e.loggedIn===r.isLoggedIn)&&(e.provider===undefined||e.provider===(0,i.lc)(t)?.id)&&(e.hosts?.test(o)??true)&&(e.isPrivate===undefined||isPrivateHost(o)||isPrivateAddress(s))&&(e.offers===undefined||offers(n,e.offers))&&(e.lacks===undefined||lacks(n,e.lacks))}function isPrivateAddress({address:e}){return e!==undefined&&isPrivateHost(e)}function timeoutOf({cause:e},t){if(e!=="ETIMEDOUT")return undefined
if(t==="greeting")return"greeting"
return t==="starttls"||t==="tls"?"upgrade":undefined}const We=new Set(["NTLM","GSSAPI","WDIGEST"])
function offers(e,t){const s=e??[]
switch(t){case"a login":return s.length>0
case"a Windows login":return s.some(e=>We.has(e))
case"NTLM":return s.includes("NTLM")}}const Be=new Set(["LOGIN",...We])
function lacks(e,t){if(e===null)return false
if(t==="any mechanism")return e.length===0
return e.length>0&&!e.some(e=>Be.has(e))}function loginFor(e,t){if(e.defaultCredentials)return{how:"windows-account"}
if(!e.userName)return{how:"none"}
const s=t.userName!==undefined||t.password!==undefined
const n=t.host?.trim()===e.host?.trim()
if(s&&!n)return{how:"withheld"}
return{how:"password",userName:e.userName,password:e.password??"",inTheClear:t.enableSsl===false}}function loginBarrier(e,t){switch(e.how){case"none":return null
case"withheld":return Ve
case"windows-account":return offersWindowsLogin(t)?qe:Ye
case"password":return passwordBarrier(e.inTheClear,t)}}function passwordBarrier(e,t){const s=mechanismBarrier(t)
if(s!==null)return s
if(!t.mechanisms.includes("LOGIN"))return qe
const n=t.encrypted||e||isLoopback(t.remoteAddress)
return n?null:Xe}function mechanismBarrier(e){if(e.mechanisms.includes("LOGIN")||offersWindowsLogin(e))return null
return e.offersStartTls?ze:Ke}const je=["GSSAPI","NTLM","WDIGEST"]
function offersWindowsLogin({mechanisms:e}){return je.some(t=>e.includes(t))}function isLoopback(e){const t=e.replace(/^::ffff:/,"")
return t==="::1"||(0,Se.isIP)(t)===4&&t.startsWith("127.")}const Ke={by:"server",cause:"NO_LOGIN",code:null,reply:null}
const ze={by:"server",cause:"NO_LOGIN_BEFORE_TLS",code:null,reply:null}
const qe={by:"rule",id:"OTHER",kind:"untested",setting:null,hint:"The login is not tested: the server offers Windows logins (NTLM, GSSAPI, WDIGEST) only, which this test cannot do. The site may manage it."}
const Ye={by:"rule",id:"DEFAULT_CREDENTIALS",kind:"config",setting:"defaultCredentials",hint:'defaultCredentials="true" logs in with the Windows account of the site, and the server offers no such login (NTLM, GSSAPI, WDIGEST): the site would send without a login. Set defaultCredentials="false", userName and password.'}
const Ve={by:"rule",id:"PASSWORD_WITHHELD",kind:"config",setting:"host",hint:"The login is not tested: user name or password come from inputs, the host from a file, and a secret goes only to a host that the workflow names. Set the input host."}
const Xe={by:"rule",id:"PASSWORD_IN_THE_CLEAR",kind:"config",setting:"enableSsl",hint:"The login is not tested: without TLS, user name and password would be readable on the way. Set the input enable-ssl to true; or to false, if you accept that."}
const Ze={by:"rule",id:"USER_NAME_MISSING",kind:"config",setting:"userName",hint:"The login cannot be tested: there is no user name, so the site would send without a login. Set user name and password, or test with smoke-test: connect or recipient."}
var Je=s(4573)
const Qe=["PLAIN","LOGIN","CRAM-MD5","SCRAM-SHA-512","SCRAM-SHA-256","SCRAM-SHA-1"]
function saslFor(e,t){const{userName:s,password:n}=t
switch(e){case"PLAIN":return inTurn(base64(`\0${s}\0${n}`),[])
case"LOGIN":return inTurn(null,[()=>base64(s),()=>base64(n)])
case"CRAM-MD5":return inTurn(null,[e=>cramMd5(t,e)])
case"SCRAM-SHA-512":case"SCRAM-SHA-256":case"SCRAM-SHA-1":return scram(e.replace("SCRAM-SHA-","sha"),t)}}function inTurn(e,t){let s=0
return{initial:e,answer:e=>{const n=t[s]
s+=1
return n===undefined?null:n(e)}}}function cramMd5({userName:e,password:t},s){const n=(0,E.createHmac)("md5",t).update(Je.Buffer.from(s,"base64")).digest("hex")
return base64(`${e} ${n}`)}const et=1e6
const tt="n,,"
function scram(e,{userName:t,password:s}){const n=prepared(t).replaceAll("=","=3D").replaceAll(",","=2C")
const i=(0,E.randomBytes)(18).toString("base64")
const r=`n=${n},r=${i}`
let o=null
const answerFirst=t=>{const n=Je.Buffer.from(t,"base64").toString("utf8")
const{r:a,s:l,i:d}=attributes(n)
const c=Number(d)
const u=c>0&&c<=et
if(!a?.startsWith(i)||l===undefined||!u)return null
const h=(0,E.createHash)(e).digest().length
const m=Je.Buffer.from(l,"base64")
const f=(0,E.pbkdf2Sync)(prepared(s),m,c,h,e)
const p=`c=${base64(tt)},r=${a}`
const g=`${r},${n},${p}`
const T=clientProof(e,f,g)
o=hmac(e,hmac(e,f,"Server Key"),g).toString("base64")
return base64(`${p},p=${T}`)}
const answerLast=e=>attributes(Je.Buffer.from(e,"base64").toString("utf8"))["v"]===o?"":null
return inTurn(base64(`${tt}${r}`),[answerFirst,answerLast])}function clientProof(e,t,s){const n=hmac(e,t,"Client Key")
const i=(0,E.createHash)(e).update(n).digest()
const r=hmac(e,i,s)
return Je.Buffer.from(n.map((e,t)=>e^(r[t]??0))).toString("base64")}function hmac(e,t,s){return(0,E.createHmac)(e,t).update(s).digest()}function attributes(e){return Object.fromEntries(e.split(",").map(e=>[e.slice(0,1),e.slice(2)]))}function prepared(e){return e.replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g," ").normalize("NFKC")}function base64(e){return Je.Buffer.from(e,"utf8").toString("base64")}const st=["SCRAM-SHA-512","SCRAM-SHA-256","SCRAM-SHA-1","NTLM","DIGEST-MD5","CRAM-MD5","PLAIN","LOGIN"]
const nt="-PLUS"
const it=[500,501,502,504,534,538]
const rt=/\p{Cc}/u
function mailKitLogin(e,t){const{host:s,userName:n,password:i}=e
if(isBlank(n)||isBlank(i))return{how:"none"}
const r=t.userName!==undefined||t.password!==undefined
const o=t.host?.trim()===s?.trim()
if(r&&!o)return{how:"withheld"}
const{enableSsl:a,secureSocketOptions:l}=t
const d=l==="None"||a===false
return{how:"password",userName:n,password:i,inTheClear:d}}function isBlank(e){return e===null||e.trim()===""}function triesOf(e){return st.flatMap(t=>[`${t}${nt}`,t].find(t=>e.includes(t))??[])}function login_mechanismBarrier(e){if(triesOf(e.mechanisms).length>0)return null
if(e.startTls)return unusable("NO_LOGIN_BEFORE_TLS")
return unusable(e.mechanisms.length>0?"NO_COMMON_LOGIN":"NO_LOGIN")}function unusable(e){return{by:"server",cause:e,code:null,reply:null}}async function logIn({stages:e,login:t,level:s,socket:n},i,{extensions:r}){if(!(0,v.O6)(s,"auth"))return null
e.begin("auth")
if(t.how==="none"){if(s==="login")return dt
e.skip("auth","user name or password is blank: the site sends without a login")
return null}const{mechanisms:o,startTls:a}=r
const{remoteAddress:l=""}=n
const d={mechanisms:o,startTls:a&&!i.encrypted,remoteAddress:l}
const c=barrierOf(t,{...d,encrypted:i.encrypted})
if(c!==null||t.how!=="password")return c??Ve
const u=await attempts(i,triesOf(o),t)
if("by"in u)return u
e.ok(wordsOf(u.with,o))
return null}function barrierOf(e,t){if(e.how!=="password")return Ve
const s=login_mechanismBarrier(t)
if(s!==null)return s
const n=triesOf(t.mechanisms)
if(n.some(e=>e.startsWith("SCRAM"))&&rt.test(e.password)){return lt}if(testable(n).length===0)return ot
const i=t.encrypted||e.inTheClear||isLoopback(t.remoteAddress)
return i?null:at}function testable(e){return Qe.filter(t=>e.includes(t))}async function attempts(e,t,s){let n=ot
for(const i of testable(t)){const t=await attempt(e,i,saslFor(i,s))
if("by"in t)return t
if(t.code===235)return{with:i}
n=refusedBy(t)
if(!it.includes(t.code))return e.rejected(t)}return n}async function attempt(e,t,s){const n=s.initial===null?"":` ${s.initial}`
let i=await e.say(`AUTH ${t}${n}`)
while(!("by"in i)&&i.code===334){const t=s.answer(i.lines.join(""))
if(t===null)return i
i=await e.say(t)}return i}function wordsOf(e,t){const[s=e]=triesOf(t)
const n=s===e?"":`; the site tries ${s} first`
return`${e}, of ${t.join(" ")}${n}`}const ot={by:"rule",id:"OTHER",kind:"untested",setting:null,hint:"The login is not tested: of the logins that the server offers, the site can do NTLM, DIGEST-MD5 or one with channel binding (-PLUS) only, which this test cannot do. The site may manage it."}
const at={by:"rule",id:"PASSWORD_IN_THE_CLEAR",kind:"config",setting:"secureSocketOptions",hint:'The login is not tested: there is no TLS on this connection, and the site sends user name and password readable for everybody on the way. Set "SecureSocketOptions": "StartTls", or "SslOnConnect" on port 465; or the input secure-socket-options to None, if you accept that.'}
const lt={by:"rule",id:"PASSWORD_CONTROL_CHARACTER",kind:"credentials",setting:"password",hint:"The password contains a control character, such as a line break, and the server offers SCRAM, with which MailKit takes none: the site fails. Set the secret again, without it. MailKit's words for it: \"Control characters are prohibited. (Parameter 's')\""}
const dt={by:"rule",id:"USER_NAME_MISSING",kind:"config",setting:"userName",hint:"The login cannot be tested: user name or password is blank, so the site would send without a login. Set both, or test with smoke-test: connect or recipient."}
var ct=s(8161)
var ut=s(3136)
const ht=128*1024
const mt=1e3
const ft=10
class Meter{#h=0
#m=0
admits(e){this.#h+=e.length
for(const t of e)if(t===ft)this.#m+=1
return this.#h<=ht&&this.#m<=mt}restart(){this.#h=0
this.#m=0}}var pt=s(1025)
const gt="X-DIALOGUE"
const Tt=24*60*60*1e3
function connectionWith(e,t){let s=null
const n=new pt.A({...e,connectionTimeout:Tt,greetingTimeout:Tt,socketTimeout:Tt,socketCloseTimeout:0,transactionLog:true,logger:{debug:(e,s)=>{if(e.tnx==="server")t.hears(s)
if(e.tnx==="client")t.speaks()}},customAuth:{[gt]:e=>{s=t=>e.sendCommand(t)}}})
standInFront(n,t)
const channel=()=>{n.login({method:gt},()=>undefined)
return s}
return{smtp:n,socket:()=>n._socket===false?null:n._socket,channel:channel}}function standInFront(e,t){const s=Reflect.get(e,"_onSocketData")
if(!isListener(s))throw new Error("nodemailer has moved the listener for what a server sends.")
Reflect.set(e,"_onSocketData",e=>{const n=t.receives(e)
if(n!=="")s(Je.Buffer.from(n,"latin1"))})}function isListener(e){return typeof e==="function"}const wt=2e3
const St=500
const bt=300
class Session{#f
#p
#g
#T=new Meter
#w
#S
#b
#k
#y=()=>undefined
#E=null
#v=null
constructor(e){this.#p=e.socket
this.#w=e.newReader
this.#S=e.observer
this.#b=e.newReader()
this.#g=new Promise(e=>{this.#y=e})
this.#f=this.#O(e)
const{smtp:t}=this.#f
t.on("error",e=>{this.#A(brokenBy(e))})
t.on("end",()=>{this.#A(k)})
e.deadline.addEventListener("abort",()=>{this.#A(this.#b.stuck??b)})}async open(){const e=new Promise(e=>{this.#f.smtp.connect(t=>{e(t===undefined?null:brokenBy(t))})})
setImmediate(()=>{this.#N(this.#S)})
return Promise.race([this.#g,e])}get encrypted(){const e=this.#f.socket()
return e instanceof n.TLSSocket&&e.authorized}async say(e){const t=this.#E??=this.#_()
const s=await Promise.race([this.#g,t(e)])
return"by"in s?s:parseReply(s.response)}async reset(){this.#T.restart()
return!("by"in await this.say("RSET"))}async leave(e,t){if(t)await this.#L(e==="recipient"?["RSET"]:[])
else this.close()}async rejected(e){return await this.#R()?refusedAndClosed(e):refusedBy(e)}close(){this.#A(k)}async#L(e){const t=setTimeout(()=>{this.close()},St)
for(const t of e)await this.say(t)
this.#f.smtp.quit()
await this.#g
clearTimeout(t)
this.close()}async#R(){let e
const t=new Promise(t=>{e=setTimeout(t,bt,false)})
const s=await Promise.race([this.#g,t])
clearTimeout(e)
return s!==false}#A(e){clearTimeout(this.#k)
this.#y(e)
this.#f.smtp.close()
this.#p.destroy()}#O({observer:e,...t}){const s={connection:t.socket,host:t.host,secure:t.wayToTls==="first",name:t.clientName,requireTLS:t.wayToTls==="STARTTLS",ignoreTLS:t.wayToTls==="none",tls:{rejectUnauthorized:true,requestOCSP:e.seesStaple!==undefined,...t.tlsVersions,...t.authorities===null?{}:{ca:[...t.authorities]},checkServerIdentity:(t,s)=>{e.sees(s)
return(0,n.checkServerIdentity)(t,s)}}}
return connectionWith(s,{receives:e=>this.#I(e),hears:t=>{this.#M(e,t)},speaks:()=>{this.#C(this.#f.socket()??t.socket)}})}#C(e){const t=this.#S.speaks(e)
if(t!==null)this.#A(t)}#I(e){clearTimeout(this.#k)
if(!this.#T.admits(e)){this.#A(y)
return""}const{replies:t,fault:s}=this.#b.take(e.toString("latin1"))
if(s!==null)this.#P(s,t==="")
else if(this.#b.stuck!==null)this.#k=setTimeout(this.#D,wt)
return t}#P(e,t){if(t)this.#A(e)
else{setImmediate(()=>{this.#A(e)})}}#D=()=>{const{stuck:e}=this.#b
if(e!==null)this.#A(e)}
#M(e,t){const s=e.heard(parseReply(t))
if(s!==null)this.#A(s)
else{setImmediate(()=>{this.#N(e)})}}#N(e){const t=this.#f.socket()
if(!(t instanceof n.TLSSocket)||t===this.#v)return
this.#v=t
clearTimeout(this.#k)
this.#b=this.#w()
t.prependOnceListener("secure",()=>{e.sees(t.getPeerCertificate())})
t.prependOnceListener("secureConnect",()=>{this.#C(t)})
t.once("OCSPResponse",t=>{if(t!==null&&t.length>0)e.seesStaple?.()})}#_(){return this.#f.channel()??(()=>new Promise(()=>undefined))}}const kt=["None","Auto","SslOnConnect","StartTls","StartTlsWhenAvailable"]
function serverOf(e){const{host:t}=e.settings
if(e.client==="mail-kit")return(t??"").trim()===""?"":t??""
return e.settings.deliveryMethod==="Network"?(t??"").trim():""}function portOf(e){const{port:t}=e.settings
if(e.client==="system-net-mail"||t!==0)return t
return e.settings.secureSocketOptions==="SslOnConnect"?465:25}const yt={by:"server",cause:"TLS_FIRST",code:null,reply:null}
const Et=/ALERT|UNSUPPORTED_PROTOCOL|KEY_TOO_|DH_|SIGALG|MD_TOO_WEAK|ERR_TLS_CERT/
async function silence(e){const t=await firstByte(e)
return t==="none"?answerToHello(e):t}function firstByte({socket:e,patienceMs:t,deadline:s}){return new Promise(n=>{const end=t=>{clearTimeout(r)
for(const[t,s]of i)e.off(t,s)
n(t)}
const i=[["readable",()=>{end(null)}],["error",e=>{end(brokenBy(e))}],["close",()=>{end(k)}]]
const r=setTimeout(end,t,"none")
for(const[t,s]of i)e.on(t,s)
s.addEventListener("abort",()=>{end(b)})})}function answerToHello({socket:e,host:t,deadline:s}){return new Promise(i=>{const r=(0,n.connect)({socket:e,host:t})
const end=e=>{r.destroy()
i(e)}
r.once("secure",()=>{end(yt)})
r.on("error",e=>{const t=brokenBy(e)
const s=t.by==="server"?t.cause:""
end(Et.test(s)||concernsCertificate(s)?yt:b)})
r.once("close",()=>{end(b)})
s.addEventListener("abort",()=>{end(b)})})}const vt={startTls:false,mechanisms:["LOGIN"],others:[]}
const Ot={startTls:false,mechanisms:[],others:[]}
const At=/^(SIZE|8BITMIME|SMTPUTF8)\b/i
function extensionsOf({raw:e}){const t=e.slice(1)
const[s,n]=partition(t,e=>/^AUTH/i.test(e))
const[i,r]=partition(n,e=>/^STARTTLS/i.test(e))
return{startTls:i.length>0,mechanisms:s.flatMap(mechanismsOf),others:r.filter(e=>At.test(e))}}function mechanismsOf(e){return e.slice("AUTH".length).split(/[ =]/).filter(e=>e!=="").map(e=>e.toUpperCase())}function extensionWords({startTls:e,mechanisms:t,others:s}){const n=[...e?["STARTTLS"]:[],...t.length>0?[`AUTH ${t.join(" ")}`]:[],...s]
return n.length>0?n.join(", "):"neither STARTTLS nor AUTH"}function partition(e,t){return[e.filter(t),e.filter(e=>!t(e))]}const Nt=[500,502]
const _t=/\*{8}/
const Lt=/\bX{4}(X{3}[A-Z])?\b/
const Rt={none:"",some:"; some of the sites speak TLS 1.0 at most, for which this proves nothing",all:"; the site speaks no later version"}
const It="HELO; by Send the site takes AUTH LOGIN for granted, Umbraco's own mails (SendMailAsync) go without a login"
class Handshake{#x
#U
startTls
#$="greeting"
#H=Ot
#G=null
#F=false
#W=false
constructor(e){this.#x=e
this.#U=e.stages
this.startTls=e.settings.enableSsl&&(0,v.O6)(e.level,"starttls")}get saidHelo(){return this.#W}get offersStartTls(){return this.#H.startTls}get mechanisms(){return this.#H.mechanisms}get names(){return this.#G===null?"":certificateNames(this.#G)}heard(e){switch(this.#$){case"greeting":return this.#B(e)
case"EHLO":return Nt.includes(e.code)?this.#j():this.#K(e)
case"HELO":return this.#K(e)
case"STARTTLS":return this.#z(e)
case"EHLO over TLS":return this.#K(e)
case"TLS":case"nothing":return null}}speaks(e){if(this.#$!=="TLS"||!(e instanceof n.TLSSocket))return null
const{name:t}=e.getCipher()
const s=Rt[this.#x.oldTls]
this.#U.ok(`${e.getProtocol()??"TLS"}, ${t}${s}`)
this.#U.begin("cert")
this.#U.ok(this.#G===null?"":certificateWords(this.#G,Date.now()))
this.#$="EHLO over TLS"
this.#U.begin("ehlo")
return null}sees(e){this.#G=e}failed(e){if(e.by!=="server"||this.#$!=="TLS")return e
if(!concernsCertificate(e.cause)){return this.#x.oldTls==="all"&&e.cause!=="ETIMEDOUT"?Mt:e}this.#U.ok("up to the certificate")
this.#U.begin("cert")
return refusedCertificate(e,this.#G)}#B(e){if(e.code!==220)return refusedBy(e)
this.#F=_t.test(replyText(e))
this.#U.ok(replyText(e))
this.#U.begin("ehlo")
this.#$="EHLO"
return null}#j(){const{settings:e}=this.#x
this.#W=true
if(!e.enableSsl){this.#$="HELO"
return null}if(this.startTls){this.#U.ok("EHLO is unknown to the server")
this.#U.begin("starttls")}return this.#F?w:T}#q(e){const t=Nt.includes(e.code)
const s=this.#F||Lt.test(replyText(e))
return t&&s?maskedRefusal(e):refusedBy(e)}#K(e){if(e.code!==250)return this.#q(e)
if(e.lines.some(e=>Lt.test(e)))this.#F=true
const t=this.#$==="HELO"
this.#H=t?vt:extensionsOf(e)
const s=this.#Y()
if(s!==null)return s
this.#U.ok(t?It:extensionWords(this.#H))
return this.startTls&&this.#$==="EHLO"?this.#V():this.#X()}#Y(){const{level:e,settings:t}=this.#x
if((0,v.O6)(e,"starttls"))return null
if(t.enableSsl)return this.#H.startTls?null:this.#Z()
const s=!t.defaultCredentials&&t.userName
return s?mechanismBarrier({...this.#H,offersStartTls:this.offersStartTls}):null}#Z(){return this.#F?w:g}#V(){this.#U.begin("starttls")
if(!this.#H.startTls)return this.#Z()
this.#$="STARTTLS"
return null}#z(e){if(e.code!==220)return refusedBy(e)
this.#U.ok(replyText(e))
this.#U.begin("tls")
this.#$="TLS"
return null}#X(){this.#$="nothing"
return null}}const Mt={by:"rule",id:"TLS_SITE_TOO_OLD",kind:"untested",setting:"enableSsl",hint:'The site offers TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6, and this test got no further with that: either the server refuses it, or this runner does. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, and test again.'}
const Ct={startTls:false,mechanisms:[],others:[],size:false,smtpUtf8:false}
const Pt=/^(?:AUTH|X-EXPS)[ =]/i
const Dt=/^(SIZE|8BITMIME|SMTPUTF8)\b/i
function mailKitExtensions({raw:e}){const t=e.map(e=>e.trim())
const has=e=>t.some(t=>t.toUpperCase()===e)
return{startTls:has("STARTTLS"),mechanisms:t.filter(e=>Pt.test(e)).flatMap(extensions_mechanismsOf),others:t.filter(e=>Dt.test(e)),size:t.some(e=>/^SIZE +\d/i.test(e)),smtpUtf8:has("SMTPUTF8")}}function extensions_mechanismsOf(e){return e.replace(Pt,"").split(" ").filter(e=>e!=="")}const xt=Je.Buffer.from([6,3,85,29,31])
const Ut=1
const $t=4
const Ht=/https?:\/\//i
const Gt=20
function canBeAskedAbout(e,t){return belowTheRoot(e).every((e,s)=>s===0&&t||namesResponder(e)||namesList(e.raw))}function belowTheRoot(e){const t=[]
let s=e
while(s!==undefined&&t.length<Gt&&!isRoot(s)){t.push(s)
s=issuerOf(s)}return t}function issuerOf(e){return e.issuerCertificate}function isRoot(e){return issuerOf(e)?.fingerprint256===e.fingerprint256}function namesResponder({infoAccess:e}){return(e?.["OCSP - URI"]??[]).some(e=>Ht.test(e))}function namesList(e){const t=e.indexOf(xt)
if(t<0)return false
const s=t+xt.length
const n=e[s]===Ut?s+3:s
if(e[n]!==$t)return false
return Ht.test(contentAt(e,n+1).toString("latin1"))}function contentAt(e,t){const s=e[t]??0
if(s<128)return e.subarray(t+1,t+1+s)
const n=Math.min(s&127,4)
const i=t+1+n
if(n===0||i>e.length)return e.subarray(0,0)
return e.subarray(i,i+e.readUIntBE(t+1,n))}const Ft="250 ok\r\n"
const Wt="250-ok\r\n250 STARTTLS\r\n"
const Bt="502 no\r\n"
const jt="this connection has no TLS"
const Kt={clear:"none","TLS first":"first",STARTTLS:"where listed","STARTTLS where offered":"where listed"}
class MailKitHandshake{#x
#U
#J
#$
#Q=false
#H=Ct
#G=null
#ee=false
#F=false
#te=null
#se=[]
constructor(e,t){this.#x=e
this.#U=e.stages
this.#J=t
this.#$=t==="TLS first"?"TLS":"greeting"
this.#U.begin(t==="TLS first"?"tls":"greeting")}get wayToTls(){return Kt[this.#J]}get extensions(){return this.#H}get names(){return this.#G===null?"":certificateNames(this.#G)}passes=e=>{if(this.#$==="TLS")return null
const t=parseReply(Je.Buffer.from(e.trimEnd(),"latin1").toString("utf8"))
const[s,n]=this.#ne(t)
this.#se.push(s)
return n??e}
heard(){return this.#se.shift()??null}speaks(e){if(this.#$!=="TLS"||!(e instanceof n.TLSSocket))return null
this.#U.ok(`${e.getProtocol()??"TLS"}, ${e.getCipher().name}`)
this.#U.begin("cert")
const t=e.getPeerCertificate(true)
this.#G=t
if(!canBeAskedAbout(t,this.#ee))return zt
this.#U.ok(certificateWords(t,Date.now()))
this.#Q=true
this.#$=this.#J==="TLS first"?"greeting":"EHLO"
this.#U.begin(this.#J==="TLS first"?"greeting":"ehlo")
return null}sees(e){this.#G=e}seesStaple(){this.#ee=true}finish(){if(this.#Q){if(this.#J==="TLS first")this.#U.skip("starttls","TLS came first")
return}for(const e of["starttls","tls","cert"])this.#U.skip(e,jt)}failed(e){if(e.by!=="server")return e
if(this.#$==="HELO"&&this.#te!==null&&e.reply===null){return endsSession(e)?refusedBy(this.#te):e}if(this.#$!=="TLS"||e===zt)return e
if(!concernsCertificate(e.cause))return e
this.#U.ok("up to the certificate")
this.#U.begin("cert")
return refusedCertificate(e,this.#G)}#ne(e){switch(this.#$){case"greeting":return[this.#B(e)]
case"EHLO":return e.code===250?this.#K(mailKitExtensions(e)):this.#ie(e)
case"HELO":return e.code===250?this.#K(Ct):[refusedBy(e)]
case"STARTTLS":return[this.#z(e)]
case"TLS":case"nothing":return[null]}}#B(e){if(e.code!==220)return refusedBy(e)
this.#F=_t.test(replyText(e))
this.#U.ok(replyText(e))
this.#U.begin("ehlo")
this.#$="EHLO"
return null}#ie(e){this.#te=e
this.#$="HELO"
return[null,Bt]}#K(e){const t=this.#$==="HELO"
this.#H=e
const s=this.#Y()
if(s!==null)return[s,Ft]
this.#U.ok(t?"HELO, which lists nothing":extensionWords(e))
if(!this.#V()){this.#$="nothing"
return[null,Ft]}this.#U.begin("starttls")
this.#$="STARTTLS"
return[e.startTls?null:this.#Z(),Wt]}#V(){if(this.#Q||!(0,v.O6)(this.#x.level,"starttls"))return false
if(this.#J==="STARTTLS")return true
return this.#J==="STARTTLS where offered"&&this.#H.startTls}#Y(){const{level:e,login:t}=this.#x
const{startTls:s}=this.#H
if((0,v.O6)(e,"starttls"))return null
if(!this.#Q&&this.#J==="STARTTLS"){return s?null:this.#Z()}const n=s&&this.#J==="STARTTLS where offered"
return t.how==="none"||n?null:login_mechanismBarrier(this.#H)}#Z(){const e=this.#F||this.#H.others.some(e=>Lt.test(e))
return e?w:g}#z(e){if(e.code!==220)return refusedBy(e)
this.#U.ok(replyText(e))
this.#U.begin("tls")
this.#$="TLS"
return null}}const zt={by:"server",cause:"CERT_NO_REVOCATION",code:null,reply:null}
const qt=3
const Yt=500
const Vt=/^(?:\d{0,3}$|\d{3}\D)/
class MailKitReader{#re
#m=[]
#oe=""
#ae=0
#le=false
constructor(e){this.#re=e}stuck=null
take(e){this.#oe+=e
let t=""
while(!this.#le){const e=this.#de()
if(e===null)return{replies:t,fault:this.#ce()}
const s=faultOf(e,this.#m[0]??e)
if(s!==null)return{replies:t,fault:s}
this.#m.push(e)
if(e[qt]==="-")continue
t+=this.#ue()}return{replies:t,fault:null}}#de(){const e=this.#oe.indexOf("\n",this.#ae)
this.#ae=e<0?this.#oe.length:0
if(e<0)return null
const t=this.#oe.slice(0,e).replaceAll("\r","")
this.#oe=this.#oe.slice(e+1)
return t}#ce(){const e=this.#oe.slice(0,qt+1)
return e===""||Vt.test(e)?null:faultOf(this.#oe,this.#oe)}#ue(){const e=this.#re(canonical(this.#m))
this.#m=[]
this.#le=e===null
return e??""}}function faultOf(e,t){const s=/^\d{3}(?:\D|$)/.test(e)
if(s&&e.slice(0,qt)===t.slice(0,qt))return null
const[n=""]=e.slice(0,Yt).split("\r",1)
const i=parseReply(Je.Buffer.from(n,"latin1").toString("utf8"))
const r=/^\d/.test(e)?null:0
return{by:"server",cause:s?"REPLY_CODES":"REPLY_FORMAT",code:r,reply:i}}function canonical(e){const t=e.length-1
return e.map((e,s)=>{const n=s===t?" ":"-"
return`${e.slice(0,qt)}${n}${e.slice(qt+1)}\r\n`}).join("")}const Xt=465
const Zt=[25,587,2525]
function transportOf(e){switch(e.secureSocketOptions){case"SslOnConnect":return"TLS first"
case"StartTls":return"STARTTLS"
case"Auto":return portOf({client:"mail-kit",settings:e})===Xt?"TLS first":"STARTTLS where offered"
case"StartTlsWhenAvailable":return"STARTTLS where offered"
case"None":default:return"clear"}}function foreseen(e){const t=portOf({client:"mail-kit",settings:e})
const s=transportOf(e)
if(isNoHost(e.host??""))return{stage:"dns",failure:Jt}
if(t<0||t>65535)return{stage:"tcp",failure:Qt}
if(t===Xt&&s!=="TLS first")return{stage:"tcp",failure:es}
if(Zt.includes(t)&&s==="TLS first"){return{stage:"tcp",failure:ts}}const n=kt.some(t=>t===e.secureSocketOptions)
return n?null:{stage:"tcp",failure:ss}}function isNoHost(e){return!(0,Se.isIPv6)(e)&&/[\s:[\]]/.test(e)}function mistake(e,t,s){return{by:"rule",id:e,kind:"config",setting:t,hint:s}}const Jt=mistake("HOST_FORM","host",'The host is a bare name, without spaces, smtp://, :port or brackets. MailKit does not trim it, and fails before anything is sent. MailKit\'s words for it: "Invalid URI: …"')
const Qt=mistake("TCP_BADPORT","port","The port is not between 0 and 65535, and MailKit fails before anything is sent; 587 is usual. MailKit's words for it: \"Specified argument was out of the range of valid values. (Parameter 'port')\"")
const es=mistake("GREETING_NEVER_465","secureSocketOptions",'Port 465 expects TLS from the first byte, and this SecureSocketOptions waits for a greeting first: the site waits 120 seconds and fails. Set "SecureSocketOptions": "SslOnConnect", or use port 587 with "StartTls". MailKit\'s words for it: "Operation timed out after 120000 milliseconds"')
const ts=mistake("TLS_WRONG_VERSION","secureSocketOptions",'This port begins in plain text, and SslOnConnect begins with TLS: the site fails at once. Set "SecureSocketOptions": "StartTls", or use port 465. MailKit\'s words for it: "An error occurred while attempting to establish an SSL or TLS connection."')
const ss=mistake("SECURE_SOCKET_OPTIONS","secureSocketOptions","SecureSocketOptions is a number without a name, and MailKit uses no TLS then. Set it to StartTls, or to SslOnConnect for port 465.")
const ns=.7
function mailKit(e){const t=transportOf(e)
return{id:"mail-kit",port:portOf({client:"mail-kit",settings:e}),patienceMs:12e4,wantsTls:t==="TLS first"||t==="STARTTLS",foreseen:foreseen(e),talk:async e=>{const s=new MailKitHandshake(e,t)
if(t==="TLS first")return dialogue(e,s)
const n=e.timeoutMs*ns
const i=await silence({...e,patienceMs:n})
return i===null?dialogue(e,s):{...is,failure:i,usesTls:t==="STARTTLS"}}}}const is={refusals:[],doubts:[],mechanisms:null,tries:[],names:""}
async function dialogue(e,t){const s=new Session({...e,clientName:machineName(),wayToTls:t.wayToTls,tlsVersions:null,observer:t,newReader:()=>new MailKitReader(t.passes)})
let n=await s.open()
if(n===null){t.finish()
n=await logIn(e,s,t)}else{n=t.failed(n)}const i=s.encrypted||t.wayToTls==="first"
const{names:r,extensions:o}=t
const a=n===null?await tryEnvelopes(e,envelopeOf(o),s):[]
await s.leave(e.level,n===null&&a.length===0)
const{mechanisms:l}=o
const d=triesOf(l)
return{failure:n,refusals:a,doubts:[],mechanisms:l,tries:d,names:r,usesTls:i}}function machineName(){const[e=""]=(0,ct.hostname)().split(".")
return(0,ut.domainToASCII)(e.replaceAll("_","-"))||"localhost"}function envelopeOf({smtpUtf8:e,size:t}){return{commands:(s,n,i)=>{const r=e&&!isAscii(s+n)
const[o,a]=e?[s,n]:[withAsciiDomain(s),withAsciiDomain(n)]
const l=r?" SMTPUTF8":""
const d=t?` SIZE=${(new TextEncoder).encode(i).length}`:""
return[`MAIL FROM:<${o}>${l}${d}`,`RCPT TO:<${a}>`]},accepts:(e,t)=>{if(e==="mail")return t>=250&&t<=259
return e==="rcpt"?t>=200&&t<=299:t===(e==="data"?354:250)}}}function isAscii(e){return/^[\x20-\x7e]*$/.test(e)}function withAsciiDomain(e){const t=e.lastIndexOf("@")+1
const s=e.slice(t)
return isAscii(s)?e:e.slice(0,t)+((0,ut.domainToASCII)(s)||s)}const rs=3
const os=500
const as="REPLY_FORMAT"
const ls="REPLY_LINE_FEED"
class NetMailReader{#m=[]
#oe=""
#ae=0
take(e){this.#oe+=e
let t=""
for(;;){const e=this.#de()
if(e===null)return{replies:t,fault:null}
if(typeof e!=="string")return{replies:t,fault:e}
this.#m.push(e)
if(e[rs]==="-")continue
t+=unambiguous(this.#m)
this.#m=[]}}get stuck(){if(!this.#oe.endsWith("\n"))return null
const e=[...this.#m,this.#oe.trimEnd()].join("\n")
return{by:"server",cause:ls,code:null,reply:parseReply(decoded(e))}}#de(){if(this.#oe.length<=rs)return null
if(!/^\d{3}[ -]/.test(this.#m.length===0?this.#oe:`000${this.#oe.slice(rs)}`)){return unreadable(this.#oe)}const e=this.#oe.indexOf("\r",this.#ae)
this.#ae=e<0?this.#oe.length:e
if(e<0||e+1===this.#oe.length)return null
if(this.#oe[e+1]!=="\n")return unreadable(this.#oe)
const t=this.#oe.slice(0,e)
this.#oe=this.#oe.slice(e+2)
this.#ae=0
return t}}function unambiguous(e){const[t=""]=e
const s=t.slice(0,rs)
const n=e.length-1
return e.map((e,t)=>{const i=e.slice(rs+1).replaceAll("\n"," ")
return`${s}${t===n?" ":"-"}${i}\r\n`}).join("")}function unreadable(e){const[t=""]=e.slice(0,os).split(/[\r\n]/,1)
const s=/^\d{3}/.test(t)?null:0
return{by:"server",cause:as,code:s,reply:parseReply(decoded(t))}}function decoded(e){return Je.Buffer.from(e,"latin1").toString("utf8")}const ds=5e3
const cs=.7
const us={minVersion:"TLSv1",maxVersion:"TLSv1",ciphers:"DEFAULT@SECLEVEL=0"}
const hs={commands:(e,t)=>[`MAIL FROM:<${e}>`,`RCPT TO:<${t}>`],accepts:(e,t)=>ms[e].includes(t)}
const ms={mail:[250],rcpt:[250,251],data:[354],message:[250]}
function systemNetMail(e){const{settings:t,oldTls:s="none"}=e
return{id:"system-net-mail",port:t.port,patienceMs:1e5,wantsTls:t.enableSsl,foreseen:null,talk:async e=>{const n={...e,settings:t,oldTls:s}
n.stages.begin("greeting")
const i=await silence({...n,patienceMs:greetingPatience(n)})
if(i===null)return system_net_mail_dialogue(n)
return{...fs,failure:i,usesTls:t.enableSsl}}}}const fs={refusals:[],doubts:[],mechanisms:null,tries:[],names:""}
function greetingPatience({settings:e,timeoutMs:t}){const s=t*cs
return e.port===465?Math.min(s,ds):s}async function system_net_mail_dialogue(e){const t=new Handshake(e)
const s=new Session({...e,clientName:clientName(e.settings.clientDomain),wayToTls:t.startTls?"STARTTLS":"none",tlsVersions:e.oldTls==="all"?us:null,observer:t,newReader:()=>new NetMailReader})
let n=await s.open()
if(n===null){if(!t.startTls)withoutTls(e.stages)
n=await system_net_mail_logIn(e,s,t)}else{n=t.failed(n)}const i=n===null?await tryEnvelopes(e,hs,s):[]
await s.leave(e.level,n===null&&i.length===0)
const{mechanisms:r,names:o}=t
const a=e.settings.enableSsl
const l=n===null?tlsDoubts(e):[]
return{failure:n,refusals:i,doubts:l,mechanisms:r,tries:[],names:o,usesTls:a}}function tlsDoubts({oldTls:e,level:t,settings:s}){const n=e==="some"&&s.enableSsl&&(0,v.O6)(t,"tls")
return n?[{stage:"tls",failure:ps}]:[]}const ps={by:"rule",id:"TLS_SITE_TOO_OLD",kind:"untested",setting:null,hint:'Some of these sites offer TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6 there. This test has used a later version, as the others do, so it proves nothing for them. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, or test them in a step of their own.'}
function withoutTls(e){for(const t of["starttls","tls","cert"])e.skip(t,"enableSsl is false")}function clientName(e){if(e!==null)return e===""?" ":e
const[t=""]=(0,ct.hostname)().split(".")
return(0,ut.domainToASCII)(t)||"LocalHost"}async function system_net_mail_logIn({stages:e,login:t,level:s,socket:n},i,r){if(!(0,v.O6)(s,"auth"))return null
e.begin("auth")
const{encrypted:o}=i
const{mechanisms:a,offersStartTls:l}=r
const{remoteAddress:d=""}=n
const c=loginBarrier(t,{encrypted:o,remoteAddress:d,mechanisms:a,offersStartTls:l})
if(c!==null)return c
if(t.how!=="password"){if(s==="login")return Ze
e.skip("auth","no user name: the site sends without a login")
return null}const u=await authLogin(i,t)
if(u===null)e.ok(loginWords(r))
return u}function loginWords({mechanisms:e,saidHelo:t}){if(t)return"LOGIN, after HELO; Umbraco's own mails (SendMailAsync) go without a login"
const s=je.find(t=>e.includes(t))
const n=s===undefined?"":`; the site tries ${s} first`
return`LOGIN, of ${e.join(" ")}${n}`}async function authLogin(e,{userName:t,password:s}){const n=await e.say(`AUTH login ${system_net_mail_base64(t)}`)
if("by"in n)return n
if(n.code===235)return null
if(n.code!==334)return e.rejected(n)
const i=await e.say(system_net_mail_base64(s))
if("by"in i)return i
return i.code===235?null:e.rejected(i)}function system_net_mail_base64(e){return Je.Buffer.from(e,"utf8").toString("base64")}function clientOf(e){return e.client==="mail-kit"?mailKit(e.settings):systemNetMail(e)}function loginOf(e,t){return e.client==="mail-kit"?mailKitLogin(e.settings,t):loginFor(e.settings,t)}const gs={"system-net-mail":{words:"By Send the site waits {theirs} seconds for a server, and Umbraco's own mails (SendMailAsync) wait without an end: whether they would get an answer, this test cannot tell.",leavesItOpen:true},"mail-kit":{words:"The site waits {theirs} seconds for an answer, and then gives up: where the server is slow and not dead, the site may get one.",leavesItOpen:false}}
function outOfTime(e,t,{client:s,timeoutMs:n}){const i=e===b&&n<s.patienceMs
if(!i||t.stage==="dns"||t.stage==="tcp")return t
const[r,o]=[n,s.patienceMs].map(e=>Math.round(e/100)/10)
const{words:a,leavesItOpen:l}=gs[s.id]
const d=a.replace("{theirs}",String(o))
const c=`${t.hint} This test waited ${r} seconds in all. ${d} Raise smoke-test-timeout.`
return{...t,kind:l?"untested":t.kind,hint:c}}const Ts=3e3
const ws=/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/
function connect(e,t){return new Promise(s=>{const n=dial(e)
if(!("destroy"in n)){s(n)
return}const i=[]
n.on("connectionAttemptFailed",(...[e,,,t])=>{if(!ws.test(causeOf(t)))i.push(e)})
n.on("connectionAttemptTimeout",e=>{i.push(e)})
const give=e=>{n.destroy()
s(e)}
n.on("error",e=>{give(brokenBy(e))})
n.once("connect",()=>{s({socket:n,silent:i})})
t.addEventListener("abort",()=>{give(b)})})}function dial({host:e,port:t,addresses:s,timeoutMs:n}){const i=Math.floor(n/(s.length+1))
try{return(0,Se.createConnection)({host:e,port:t,autoSelectFamily:true,autoSelectFamilyAttemptTimeout:Math.max(1,Math.min(Ts,i)),lookup:(e,t,n)=>{n(null,[...s])}})}catch(e){return brokenBy(e)}}function causeOf(e){const t=brokenBy(e)
return t.by==="server"?t.cause:""}var Ss=s(1421)
var bs=s(1708)
var ks=s.n(bs)
const ys=`\nprocess.once('message', (host) => {\n  require('node:dns/promises').lookup(host, { all: true }).then(\n    (addresses) => process.send({ addresses }),\n    ({ code }) => process.send({ code }),\n  )\n})\nprocess.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))\n`
async function lookUp(e,t){const s=(0,Se.isIP)(e)
if(s!==0)return[{address:e,family:s}]
if(t.aborted)return b
const n=(0,Ss.spawn)(ks().execPath,["--input-type=commonjs","--eval",ys],{stdio:["ignore","ignore","ignore","ipc"],env:withoutInputs(ks().env),windowsHide:true,signal:t,killSignal:"SIGKILL"})
try{return await answerOf(n,e)}finally{n.kill("SIGKILL")}}function answerOf(e,t){return new Promise((s,n)=>{e.on("message",e=>{s(addressesIn(e)??brokenBy(e))})
e.on("error",e=>{if(e.name==="AbortError")s(b)
else n(e)})
e.on("exit",()=>{s(Es)})
e.send(t,()=>undefined)})}const Es={by:"server",cause:"EAI_FAIL",code:null,reply:null}
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
return i.aborted?b:o}function addressDoubts(e,{host:t,client:s}){if(e.length===0)return[]
const n=`Not every address of ${shownHost(t)} answers: ${e.join(", ")} did not, and a later one did. ${inWordsOf(s.id,"{silentAddress}")} Take the address out of DNS, or look at the firewall there.`
const i={by:"rule",id:"TCP_LATER_ADDRESS",kind:"network",setting:"host",hint:n}
return[{stage:"tcp",failure:i}]}function stopped(e,{wantsTls:t}){const s={refusals:[],doubts:[],mechanisms:null,tries:[],names:""}
return{...s,failure:e,usesTls:t}}function sharedLogins(e,t){const s=grouped(e,e=>loginKey(e,t))
return[...s.values()].flatMap(e=>{const[t]=e
if(t===undefined)return[]
const s=grouped(e,e=>(0,r.x7)(e.sender??"")??"")
return[{server:serverOf(t),first:t,sites:e,senders:s}]})}function loginKey(e,t){const s=serverOf(e)
if(s==="")return""
const{userName:n,password:i}=e.settings
const{how:r}=loginOf(e,t)
const o=[n??"",i??""]
const a=[e.client,s.toLowerCase(),portOf(e),o,r,...ownKeyOf(e)]
return JSON.stringify(a)}function ownKeyOf(e){if(e.client==="mail-kit")return[e.settings.secureSocketOptions]
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
const a=(0,N.c)(r,i)
const l={level:n,conceal:e=>e,onStage:()=>undefined}
return{status:a,level:n,host:shownHost(serverOf(e)),port:portOf(e),stages:new v.Lb(l).all(),diagnosis:o,troubles:[{diagnosis:o,status:a,senders:null}]}}async function examine(e,t){const{settings:s,level:n,failOn:i}=e
const r=concealer(s.userName??"",s.password??"")
const o=new v.Lb({level:n,conceal:r,onStage:e.onStage??(()=>undefined)})
const a=planOf(e,t)
const l=smoke_test_foreseen(a,o)??await probe(a,o)
const explained=(e,t,s)=>{const n=(s??a.senders)[0]??""
const{id:o,port:d}=a.client
const c={from:n,to:a.to??n}
const u={...a,...l,...c,stage:t,client:o,port:d}
const h=outOfTime(e,diagnose(e,u,r),a)
return{diagnosis:h,status:(0,N.c)(h.kind,i),senders:s}}
const d=l.refusals.map(({failure:e,stage:t,senders:s})=>explained(e,t,s))
for(const{failure:e,stage:t}of l.doubts)d.push(explained(e,t,null))
const{failure:c}=l
if(c!==null){const e=explained(c,o.current,null)
o.fail(failureWords(c)||e.diagnosis.id)
d.unshift(e)}return{stages:o.all(),troubles:worstFirst(d)}}function worstFirst(e){const counts=({status:e})=>e==="failed"
return[...e.filter(counts),...e.filter(e=>!counts(e))]}function planOf(e,t){const{requested:s,level:n,senders:i,recipient:o,timeoutMs:a}=e
return{client:clientOf(e),host:t,login:loginOf(e,s),level:n,senders:i,to:o===null?null:(0,r.x7)(o)??"",authorities:trusted(e.authorities),timeoutMs:a}}function trusted(e){if(e.length===0)return null
const t="getCACertificates"in n?n.getCACertificates():n.rootCertificates
return[...t,...e]}function smoke_test_foreseen(e,t){const s=e.client.foreseen??providerProblem(e)??envelopeProblem(e)
if(s===null)return null
t.begin(s.stage)
return stopped(s.failure,e.client)}function providerProblem({level:e,login:t,host:s,client:n}){if(!(0,v.O6)(e,"auth")||t.how!=="password")return null
const r={host:s,port:n.port,userName:t.userName,password:t.password}
const o=(0,i.E4)(r).find(({severity:e})=>e==="error")
if(o===undefined)return null
const{id:a,setting:l,message:d}=o
return l==="port"?{stage:"tcp",failure:{by:"rule",id:a,kind:"config",setting:l,hint:d}}:{stage:"auth",failure:{by:"rule",id:a,kind:"credentials",setting:l,hint:d}}}function envelopeProblem({level:e,senders:t,to:s}){if(!(0,v.O6)(e,"mail"))return null
if(t.every(e=>e===""))return{stage:"mail",failure:O}
return s===""?{stage:"rcpt",failure:vs}:null}const vs={by:"rule",id:"RECIPIENT_MISSING",kind:"config",setting:"recipient",hint:"The recipient is not a mail address. Correct the input smoke-test-recipient."}}}

