"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("node:tls")
const t=require("./judging.js")
const s=require("./internet-address.js")
const n=require("./base.js")
const i=require("node:crypto")
const o=require("node:net")
const r=require("node:buffer")
const a=require("node:os")
const l=require("node:url")
const c=require("node:events")
const d=require("node:stream")
const h=require("node:util")
const u=require("node:dns")
const f=require("node:child_process")
const m=require("node:process")
function _interopNamespaceDefault(e){const t=Object.create(null,{[Symbol.toStringTag]:{value:"Module"}})
if(e){for(const s in e){t[s]=e[s]}}t.default=e
return t}const p=_interopNamespaceDefault(e)
function bareAddress(e,n){if(e==="system-net-mail")return t.q(n)
const i=s.p(n)
const o=i?.kind==="group"?i.first:i?.address??null
return o===null||/\p{Cc}/u.test(o)?null:o}const g=4e3
function concealer(e,t){const s=new n.aR("server")
if(n.aQ(e))s.add(e)
if(n.aQ(t))s.add(t,true)
return e=>s.redact(e.slice(0,g))}const T=24*60*60*1e3
const S=14
const w=110
const E=50
const _=/(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g
function certificateNames({subjectaltname:e="",subject:t}){const s=[...e.matchAll(_)].map(([,e=""])=>e)
return s.length>0?s.join(", "):[t.CN].flat().join(", ")}function certificateWords(e,t){const{issuer:s,valid_to:n}=e
const i=Math.floor((Date.parse(n)-t)/T)
const o=i<S?`only ${i} days left`:`${i} days left`
const r=cut([s.CN??s.O].flat().join(", "),E)
return`${cut(certificateNames(e),w)}; issued by ${r}; ${o}`}function cut(e,t){return e.length<=t?e:`${e.slice(0,t-1)}\u2026`}function namesItsIssuer({infoAccess:e}){return(e?.["CA Issuers - URI"]??[]).length>0}function concernsCertificate(e){return/^(CERT_|CRL_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_|HOSTNAME_|EE_KEY_|CA_MD_|PATH_LENGTH_)/.test(e)}const b=/^(\d{3})(?:[ -]|$)(?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?/
function parseReply(e){const t=e.split(/\r?\n/).map(e=>{const[t="",s="0",n=""]=b.exec(e)??[]
const i=e.slice(t.length).trim()
return{code:Number(s),enhanced:n,text:i,raw:e.slice("250 ".length)}})
return{code:t[0]?.code??0,enhanced:t.find(e=>e.enhanced!=="")?.enhanced??"",lines:t.map(e=>e.text),raw:t.map(e=>e.raw)}}function replyText({lines:e}){return e.join(" ").trim()}function replyLine(e){const t=e.code===0?"":String(e.code)
return[t,e.enhanced,replyText(e)].filter(e=>e!=="").join(" ")}const y="MASKED"
function refusedBy(e){return{by:"server",cause:"",code:e.code,reply:e}}function refusedAndClosed(e){return{by:"server",cause:"REFUSED_AND_CLOSED",code:e.code,reply:e}}const k={by:"server",cause:"NO_STARTTLS",code:502,reply:null}
const v={by:"server",cause:"EHLO_UNKNOWN",code:502,reply:null}
const O={by:"server",cause:y,code:502,reply:null}
function maskedRefusal(e){return{by:"server",cause:y,code:e.code,reply:e}}const A=/^UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/
function refusedCertificate(e,t){const s=A.test(e.cause)&&t!==null&&namesItsIssuer(t)
return s?{...e,cause:`${e.cause}, CA_ISSUERS`}:e}const L={by:"server",cause:"ETIMEDOUT",code:null,reply:null}
const N={by:"server",cause:"ECONNECTION",code:null,reply:null}
const C={by:"server",cause:"EPROTOCOL",code:0,reply:null}
function endsSession(e){return e.by==="server"&&(e.reply===null||e.reply.code===421)}function failureWords(e){if(e.by==="rule")return e.id
return e.reply===null?e.cause:replyLine(e.reply)}function brokenBy(e){const{code:t,originalCode:s,response:n,message:i,address:o,errors:r}=fieldsOf(e)
if(r.length>0)return brokenBy(mostTelling(r))
if(n!=="")return refusedBy(parseReply(n))
const a=s||t||"UNKNOWN"
if(a==="ETLS")return N
if(a==="EPROTOCOL")return C
const l={by:"server",cause:named(a,i),code:null,reply:null}
return o===""?l:{...l,address:o}}function named(e,t){if(e!=="UNSPECIFIED")return e
return`CERT_${t.toUpperCase().replaceAll(/[^A-Z0-9]+/g,"_")}`}function mostTelling(e){const t=/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/
return e.find(e=>!t.test(fieldsOf(e).code))??e[0]}function fieldsOf(e){const field=t=>typeof e==="object"&&e!==null?Reflect.get(e,t):undefined
const text=e=>{const t=field(e)
return typeof t==="string"?t:""}
const t=field("errors")
return{code:text("code"),originalCode:text("originalCode"),response:text("response"),message:text("message"),address:text("address"),errors:Array.isArray(t)?t:[]}}function testMessage(e,t,s){const n=e.slice(e.lastIndexOf("@")+1)
return[`From: <${e}>`,`To: <${t}>`,"Subject: SMTP smoke test",`Date: ${s.toUTCString().replace("GMT","+0000")}`,`Message-ID: <${i.randomUUID()}@${n}>`,"Auto-Submitted: auto-generated","MIME-Version: 1.0","Content-Type: text/plain; charset=us-ascii","","A deployment has tested the SMTP settings of a site, and sent this message to prove that they work.","Nothing needs to be done.",""].join("\r\n")}async function tryEnvelopes(e,t,s){const{senders:i,level:o,stages:r}=e
if(!n.aS(o,"mail"))return[]
const a=i.includes("")?[missing(r)]:[]
const l=i.filter(e=>e!=="")
for(const[n,i]of l.entries()){if(n>0&&!await s.reset()){return[...a,untried(r,l.slice(n))]}const o=await tryEnvelope({...e,rules:t},s,i)
if(o===null)continue
a.push({stage:r.current,failure:o,senders:[i]})
r.fail(failureWords(o))
const c=l.slice(n+1)
if(endsSession(o))return c.length===0?a:[...a,untried(r,c)]}return a}async function tryEnvelope({stages:e,level:t,rules:s,...i},o,r){const a=i.to??r
const l=testMessage(r,a,new Date)
const[c,d]=s.commands(r,a,l)
const h=[["mail",c],["rcpt",d],["data","DATA"],["message",`${l}.`]]
for(const[i,a]of h){if(!n.aS(t,i))break
e.begin(i,r)
const l=await o.say(a)
if("by"in l)return l
if(!s.accepts(i,l.code))return refusedBy(l)
e.ok(words(l))}return null}function words({code:e,lines:t}){return`${e} ${t.join(" ")}`}function missing(e){e.begin("mail","no sender")
e.fail(failureWords(I))
return{stage:"mail",failure:I,senders:[""]}}function untried(e,t){for(const s of t)e.skip("mail","not tried",s)
return{stage:"mail",failure:R,senders:t}}const I={by:"rule",id:"SENDER_MISSING",kind:"config",setting:"from",hint:"There is no from address, or none that a mail server could read. Set the input from, such as noreply@your-domain."}
const R={by:"rule",id:"SENDERS_UNTESTED",kind:"untested",setting:null,hint:"The session ended before these senders were tried, and the test does not log in again. Test them in a step of their own, or raise smoke-test-timeout."}
const M="(SendGrid, Mailgun, Azure Communication Services and others)"
const P={"system-net-mail":{client:"System.Net.Mail",requireTls:'enableSsl="true"',tlsWanted:"enableSsl is true",tlsName:"enableSsl",withoutTls:'enableSsl="false"',ehloName:"Without clientDomain the site sends its machine name, which has no dot: set clientDomain on <network> to your own domain.",system:"Windows",fetchesIssuer:"Windows fetches it from there",otherWay:"",insteadOfPasswords:`Move the site to a mail relay ${M}.`,otherThanPassword:"",sender:"System.Net.Mail",silentAddress:"The site tries them one after another too, and each that does not answer delays its mails or stops them."},"mail-kit":{client:"MailKit",requireTls:'"SecureSocketOptions": "StartTls"',tlsWanted:"SecureSocketOptions asks for it",tlsName:"SecureSocketOptions",withoutTls:'"SecureSocketOptions": "None" without user name and password',ehloName:'The site sends the name of its machine, and Umbraco does not have a setting for another one. Give the machine or container a full name ("hostname:" in compose, --hostname), let the provider take this one, or use another relay or a sender of its own.',system:"The site's system",fetchesIssuer:"MailKit fetches it from there",otherWay:' For a relay inside a network that you trust, "SecureSocketOptions": "None" works too, without user name and password.',insteadOfPasswords:`Move the site to a mail relay ${M}, or give it a sender of its own behind IEmailSenderClient, with Microsoft Graph or OAuth.`,otherThanPassword:" Without a password, people use a relay, or a sender with Microsoft Graph or OAuth behind IEmailSenderClient.",sender:"Umbraco's sender",silentAddress:"The site tries the first one for up to 120 seconds, and then gives up without trying the others."}}
function inWordsOf(e,t){return filled(t,{...P[e]})}function filled(e,t){return e.replaceAll(/\{(\w+)\}/g,(e,s)=>t[s]??e)}const D="{host}:{port} offers no STARTTLS, and {tlsWanted}. Use the port that has STARTTLS (587 is usual), or {withoutTls} for a relay inside a network that you trust."
const x="The site sends from another address, which this test says nothing about."
const U="The server refuses the name in EHLO. {ehloName}"
function forEachClient(e){return[{...e,client:"system-net-mail",kind:"config",setting:"clientDomain",hint:U},{...e,client:"mail-kit",kind:"config",setting:null,hint:U}]}const H=[{id:"EHLO_NAME_LATE",stages:["mail","rcpt","data","message"],means:["name in EHLO"]},{id:"EHLO_NAME",stages:["ehlo"],means:["name in EHLO"]}]
const $=`{host} belongs to a private network, of which ${n.aT} is not a part. Whether the site can reach it, this test cannot tell; a site on Umbraco Cloud cannot reach a network of your own, nor a mail server on "localhost".`
const F=[{id:"DNS_NOT_FOUND",stages:["dns"],cause:/^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,isPrivate:true,kind:"network",setting:null,hint:$},{id:"DNS_NOT_FOUND",stages:["dns"],cause:/^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,kind:"config",setting:"host",hint:"DNS knows no host {host}. Check its spelling; the host is a bare name, without smtp://, :port or spaces."},{id:"DNS_TEMP",stages:["dns"],kind:"network",setting:null,hint:`${n.aU} got no answer from DNS about {host}. Run the job again; on a self-hosted runner, look at its resolver.`},{id:"TCP_TIMEOUT_25",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,port:25,kind:"network",setting:"port",hint:`Nothing answers on port 25. Clouds usually block outgoing port 25, so the site may fare better or worse than ${n.aT}: use port 587, or 2525 where the provider has it.`},{id:"TCP_TIMEOUT",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,kind:"network",setting:null,hint:"Nothing answers at {host}:{port}, as behind a firewall. Check the port (587 is usual), and whether the server admits only known IP addresses: those of runners change."},{id:"TCP_REFUSED",stages:["tcp"],cause:/ECONNREFUSED/i,isPrivate:true,kind:"network",setting:null,hint:`Nothing listens at {host}:{port} as ${n.aT} sees it. ${$}`},{id:"TCP_REFUSED",stages:["tcp"],cause:/ECONNREFUSED/i,kind:"config",setting:"port",hint:"{host} is there, but no mail server listens on port {port}. Check the port: 587 is usual, 2525 and 25 exist."},{id:"TCP_UNREACHABLE",stages:["tcp"],cause:/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/i,kind:"network",setting:null,hint:`${n.aU} has no route to {host}. Where DNS gives IPv6 addresses only, ${n.aT} may lack IPv6: the host needs an IPv4 address.`},{id:"TCP_RESET",stages:["tcp"],cause:/ECONNRESET|EPIPE/i,kind:"network",setting:null,hint:"{host}:{port} hangs up at once. Check the port, and whether the server admits only known IP addresses."},{id:"TCP_BADPORT",stages:["tcp"],cause:/ERR_SOCKET_BAD_PORT/i,kind:"config",setting:"port",hint:"{port} is not a port number. Ports go from 1 to 65535; 587 is usual."},{id:"GREETING_NEVER_465",client:"system-net-mail",stages:["greeting"],timeout:"greeting",port:465,kind:"config",setting:"port",hint:'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do: the site would wait 100 seconds and give up. Use port 587 with enableSsl="true".'},{id:"GREETING_NEVER",client:"system-net-mail",stages:["greeting"],cause:/ETIMEDOUT/i,kind:"config",setting:"port",hint:"The server accepts the connection and then says nothing. Either the port expects TLS from the first byte, which System.Net.Mail cannot do (use 587), or the server is slow to greet (raise the timeout)."},{id:"GREETING_NEVER",client:"mail-kit",stages:["greeting"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server accepts the connection and then says nothing, to a client in TLS neither. Check host and port, and look at the server or a firewall in between."},{id:"GREETING_CLOSED",stages:["greeting"],cause:/ECONNECTION|ECONNRESET/i,kind:"network",setting:null,hint:"The server hangs up before it greets: it turns this IP address away, or has too much to do. Check its lists of allowed and blocked addresses."},{id:"GREETING_BLOCKED",stages:["greeting"],means:["address refused","not for sending","sender policy"],kind:"network",setting:null,hint:`The server turns the address of ${n.aT} away; runners share addresses that may be on a block list. ${x} Where the server has a list of admitted addresses, add the site's.`},{id:"AUTH_TOO_MANY",stages:["greeting"],means:["too many logins"],kind:"temporary",setting:null,hint:"There were too many logins lately. Wait, and let only one job test at a time."},{id:"GREETING_421",stages:["greeting"],series:4,kind:"temporary",setting:null,hint:"The server has no time for this address now. Try again later, with one job at a time."},{id:"GREETING_BLOCKED",stages:["greeting"],codes:[550,553,554,521,571],kind:"network",setting:null,hint:`The server turns the address of ${n.aT} away; runners share addresses that may be on a block list. ${x} Where the server has a list of admitted addresses, add the site's.`},{id:"NOT_SMTP",stages:["greeting"],codes:[0],kind:"config",setting:"port",hint:"What answers at {host}:{port} is not a mail server. Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH)."},{id:"FIREWALL_FILTER",stages:["ehlo"],cause:/^MASKED$/,kind:"server",setting:null,hint:'A mail filter in a firewall ("SMTP fixup", "ESMTP inspection") rewrites the dialogue: it puts asterisks and the letter X in place of what it does not know. Whoever runs the firewall must switch the inspection of SMTP off.'},...H.flatMap(forEachClient),{id:"EHLO_BLOCKED",stages:["ehlo"],means:["address refused","not for sending","sender policy"],kind:"network",setting:null,hint:`The server turns the address of ${n.aT} away. ${x} Where the server has a list of admitted addresses, add the site's.`},...forEachClient({id:"EHLO_NAME",stages:["ehlo"],codes:[501,504]}),{id:"TLS_OLD_SAID",client:"system-net-mail",means:["TLS too old"],kind:"untested",setting:null,hint:`The server finds the version of TLS too old. Windows and ${n.aT} may choose another one: look at targetFramework in <httpRuntime> (4.7 or later), and at the TLS settings of the server.`},{id:"TLS_OLD_SAID",client:"mail-kit",means:["TLS too old"],kind:"untested",setting:null,hint:`The server finds the version of TLS too old. {system} chooses the version and may choose another one than ${n.aT}: look at its TLS settings, and at those of the server.`},{id:"EHLO_421",stages:["ehlo"],series:4,kind:"temporary",setting:null,hint:"The server ends the session at EHLO. It shuts down or limits connections; try again later."},{id:"EHLO_TIMEOUT",stages:["ehlo"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server does not answer EHLO. Look at the server, or at a firewall in between that reads SMTP."},{id:"EHLO_CLOSED",stages:["ehlo"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up at EHLO. It turns this client away, for its IP address or for the name in EHLO: look at its log. {ehloName}"},{id:"EHLO_TOO_LONG",stages:["ehlo"],cause:/EPROTOCOL/i,kind:"server",setting:null,hint:"The server's answer to EHLO is broken or has no end. Its owner must look at it."},{id:"EHLO_REFUSED",stages:["ehlo"],kind:"server",setting:null,hint:"The server refuses EHLO. Ask its owner why."}]
const G=[{id:"M365_CREDS",stages:["auth"],provider:"microsoft-365",codes:[535],kind:"credentials",setting:"userName",hint:"Microsoft 365 rejects the login. The user name is the full sign-in name, SMTP AUTH must be on for the mailbox, and with multi-factor sign-in the ordinary password never works.{otherThanPassword}"},{id:"ACS_CREDS",stages:["auth"],provider:"azure-communication-services",codes:[535],kind:"credentials",setting:"userName",hint:"Azure Communication Services rejects the login. The user name is that of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID; the password is a client secret of that Entra application, which expires. The application needs a role on the resource that lets it send."},{id:"SENDGRID_CREDS",stages:["auth"],provider:"sendgrid",codes:[535],kind:"credentials",setting:"password",hint:'SendGrid rejects the login. The user name is the word apikey, the password an API key (SG.\u2026) that has the right "Mail Send".'},{id:"SES_CREDS",stages:["auth"],provider:"amazon-ses",codes:[535],kind:"credentials",setting:"password",hint:"Amazon SES rejects the login. SMTP credentials are made in the SES console and are valid for one region ({host} names it); the keys of IAM do not work."},{id:"BREVO_CREDS",stages:["auth"],provider:"brevo",codes:[535],kind:"credentials",setting:"password",hint:'Brevo rejects the login. Use the login that its page "SMTP & API" shows and an SMTP key (xsmtpsib-\u2026); an API key (xkeysib-\u2026) does not work.'},{id:"MAILGUN_CREDS",stages:["auth"],provider:"mailgun",codes:[535],kind:"credentials",setting:"userName",hint:"Mailgun rejects the login. The user name is a full address at the sending domain, the password its SMTP password and not the API key; EU domains use smtp.eu.mailgun.org."},{id:"POSTMARK_CREDS",stages:["auth"],provider:"postmark",codes:[535],kind:"credentials",setting:"userName",hint:"Postmark rejects the login. User name and password are both the token of the server, or the access key and secret key of an SMTP token."},{id:"MAILJET_CREDS",stages:["auth"],provider:"mailjet",codes:[535],kind:"credentials",setting:"userName",hint:'Mailjet rejects the login. The user name is the API key, the password the secret key of the same pair, as its page "SMTP settings" shows them.'},{id:"SPARKPOST_CREDS",stages:["auth"],provider:"sparkpost",codes:[535],kind:"credentials",setting:"password",hint:'SparkPost rejects the login. The password is an API key that has the right "Send via SMTP"; accounts in Europe use smtp.eu.sparkpostmail.com.'},{id:"RESEND_CREDS",stages:["auth"],provider:"resend",codes:[535],kind:"credentials",setting:"password",hint:"Resend rejects the login. The user name is the word resend, the password an API key (re_\u2026) that may send."},{id:"MAILTRAP_CREDS",stages:["auth"],provider:"mailtrap",codes:[535],kind:"credentials",setting:"password",hint:"Mailtrap rejects the login. For live.smtp.mailtrap.io the user name is the word api and the password an API token of the sending domain; the sandbox has a user name and a password for each inbox."},{id:"SMTP2GO_CREDS",stages:["auth"],provider:"smtp2go",codes:[535],kind:"credentials",setting:"userName",hint:"SMTP2GO rejects the login. User name and password are those of an SMTP user (Sending, SMTP Users), and not the login of its website."},{id:"YAHOO_CREDS",stages:["auth"],hosts:/(^|\.)(yahoo|aol|ymail|rocketmail)\.[a-z.]{2,6}$/,codes:[535],kind:"credentials",setting:"password",hint:"Yahoo takes an app password here (made in the account's security settings), not the account's own. After failed logins, wait before the next try."},{id:"ICLOUD_CREDS",stages:["auth"],hosts:/(^|\.)(mail\.me|icloud)\.com$/,codes:[535],kind:"credentials",setting:"password",hint:"Apple takes an app-specific password here (made at account.apple.com), not the account's own. The user name is the iCloud address."},{id:"ZOHO_CREDS",stages:["auth"],hosts:/(^|\.)zoho(cloud)?(\.com)?\.[a-z.]{2,6}$/,codes:[535],kind:"credentials",setting:"userName",hint:"Zoho rejects the login. The user name is the full address, the host that of your region (smtp.zoho.eu, smtppro.zoho.com and others); with two-factor sign-in the password is an app password."},{id:"MAILBOX_CREDS",stages:["auth"],hosts:/(^|\.)(gmx|web|ionos|1und1|1and1|kundenserver)\.[a-z.]{2,6}$/,text:/authentication credentials invalid/,kind:"credentials",setting:"userName",hint:'GMX, WEB.DE and IONOS reject the login. The user name is the full address, the password that of the mailbox; at GMX and WEB.DE sending by other programs must be switched on under "POP3/IMAP", and two-factor sign-in wants an app password.'}]
const B="This Microsoft 365 tenant does not take passwords for SMTP any more, app passwords included. An administrator can switch SMTP AUTH on again for tenant and mailbox, as long as Microsoft offers it (reports: off by default for existing tenants from the end of December 2026, not offered to new ones)."
const W=[{id:"M365_TENANT_OFF",text:/smtpclientauthentication is disabled for the tenant/,kind:"account",setting:null,hint:"SMTP AUTH is off for the whole Microsoft 365 tenant. An administrator can allow it, best for this one mailbox only: https://aka.ms/smtp_auth_disabled"},{id:"M365_MAILBOX_OFF",text:/smtpclientauthentication is disabled for the mailbox/,kind:"account",setting:null,hint:"SMTP AUTH is off for this mailbox. In the Microsoft 365 admin centre: Users, Mail, Manage email apps, Authenticated SMTP. https://aka.ms/smtp_auth_disabled"},{id:"M365_BASIC_OFF",client:"system-net-mail",text:/basic authentication is (disabled|not supported)|\b5\.7\.30\b/,kind:"account",setting:null,hint:`${B} Or move the site to a mail relay.`},{id:"M365_BASIC_OFF",client:"mail-kit",text:/basic authentication is (disabled|not supported)|\b5\.7\.30\b/,kind:"account",setting:null,hint:`${B} Umbraco's own sender cannot do OAuth: a sender behind IEmailSenderClient can, with Microsoft Graph; or use a mail relay.`},{id:"M365_LOCKED",text:/\b5\.7\.139\b.{0,80}\b(locked|blocked)(?!.{0,60}security defaults)/,kind:"account",setting:null,hint:"The Microsoft 365 account is locked. Unlock it before you run this again: each failed login keeps it locked."},{id:"M365_POLICY",text:/did not meet the criteria|conditional access|security defaults/,kind:"account",setting:null,hint:"A policy of the Microsoft 365 tenant (security defaults, Conditional Access) stops this login. Make an exception for the mailbox, or use a mail relay."},{id:"SENDAS_M365",text:/\b5\.7\.60\b|sendasdenied|permissions? to send as/,kind:"account",setting:"from",hint:'Microsoft 365 does not let this login send as {from}. Use the address of the mailbox itself, or give it the right "Send as".'},{id:"M365_QUOTA",text:/submissionquotaexceeded|\b5\.1\.90\b/,kind:"account",setting:null,hint:"The mailbox has sent to as many recipients as Microsoft 365 allows in a day. Wait for the next day, or use a mail relay for more."},{id:"M365_CONNECTOR",text:/tenantattribution/,kind:"network",setting:null,hint:`Microsoft 365 relays for addresses and certificates of a connector only, and ${n.aT}'s address is in none. ${x} Check in the Exchange admin centre that a connector of the tenant has the site's address.`},{id:"ACS_SENDER",stages:["mail","data","message"],provider:"azure-communication-services",means:["sender not verified","sender refused"],kind:"account",setting:"from",hint:'Azure Communication Services does not know {from}. Connect its domain to the Communication Services resource, and add the part before the @ under "MailFrom addresses" of the domain.'}]
const j=[{id:"GMAIL_APP_PW",text:/application-specific password|invalidsecondfactor/,kind:"credentials",setting:"password",hint:"Gmail takes an app password here (16 letters, from myaccount.google.com/apppasswords), not the account's own.{otherThanPassword}"},{id:"GMAIL_BAD",stages:["auth"],text:/badcredentials/,kind:"credentials",setting:"password",hint:"Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords.{otherThanPassword}"},{id:"GMAIL_BAD",stages:["auth"],provider:"gmail",text:/\b5\.7\.[89]\b/,kind:"credentials",setting:"password",hint:"Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords.{otherThanPassword}"},{id:"GMAIL_WEB",text:/log in via your web browser|webloginrequired/,kind:"account",setting:null,hint:"Google wants somebody to sign in with a browser before it admits this network. Use an app password."},{id:"GMAIL_QUOTA",text:/daily user sending (quota|limit)|\b5\.4\.5\b.{0,40}(quota|limit)/,kind:"account",setting:null,hint:"The account has sent as much as Gmail allows in a day. Wait for the next day, or use a mail relay for more."},{id:"GMAIL_RELAY",text:/not registered in your|invalid credentials for relay|mail relay denied \[/,kind:"network",setting:null,hint:`The relay of Google Workspace admits registered addresses only, and ${n.aT}'s is not one. ${x} Check in the Admin console (Gmail, Routing, SMTP relay service) that the site's address is listed, or let the relay ask for a login.`}]
const q=[{id:"SENDGRID_CREDITS",text:/maximum credits exceeded/,kind:"account",setting:null,hint:"The SendGrid account has used up what it may send, or its trial is over. User name and key are right."},{id:"SENDGRID_IDENTITY",text:/verified sender identity|not authorized to send from that email/,kind:"account",setting:"from",hint:"SendGrid knows {from} neither as a verified sender nor as an address of an authenticated domain. Verify one of them."},{id:"SES_RECIPIENT",text:/email address is not verified/,namesRecipient:true,kind:"account",setting:null,hint:"The account of Amazon SES is in the sandbox, where {to} must be verified too. Ask AWS for production access, or verify the recipient."},{id:"SES_UNVERIFIED",text:/email address is not verified/,kind:"account",setting:"from",hint:"Amazon SES has not verified {from} in this region; while the account is in the sandbox, the recipient must be verified as well."},{id:"SES_RATE",text:/maximum sending rate exceeded/,kind:"temporary",setting:null,hint:"Amazon SES takes so many mails a second only. Run one job at a time, or ask AWS for a higher rate."},{id:"BREVO_IP",codes:[525],text:/unauthorized ip/,kind:"network",setting:null,hint:"Brevo turns unknown IP addresses away. Authorise the site's address in Brevo's security settings; a runner's changes with each job, so test with smoke-test: connect."},{id:"ZOHO_RELAY",hosts:/(^|\.)zoho(cloud)?(\.com)?\.[a-z.]{2,6}$/,stages:["mail","rcpt"],text:/relaying disallowed/,kind:"config",setting:"from",hint:"Zoho sends from addresses of the account only, and {from} is not one of them. Use the address that logs in, or add this one as an alias."}]
const K=[...W,...j,...q]
const z=[{id:"AUTH_MUST_TLS",means:["TLS wanted"],kind:"config",setting:"TLS",hint:"The server insists on TLS: set {requireTls}."}]
const V=[{id:"AUTH_ADDRESS",stages:["auth"],means:["address refused","not for sending"],kind:"network",setting:null,hint:`The server admits no login from the address of ${n.aT}. ${x} Add the site's address to the list of admitted addresses at the provider, where it has one.`},{id:"AUTH_OTHER_PW",stages:["auth"],means:["other password"],kind:"credentials",setting:"password",hint:"The provider wants another password than the account's own: an app password, or an authorization code, which it makes in the settings of the account."},{id:"YAHOO_CREDS",stages:["auth"],text:/#auth005|#mbr1212/,kind:"credentials",setting:"password",hint:"Yahoo takes an app password here (made in the account's security settings), not the account's own. After failed logins, wait before the next try."},{id:"AUTH_TOO_MANY",stages:["auth"],means:["too many logins"],kind:"temporary",setting:null,hint:"There were too many logins lately, failed ones above all. Check user name and password, wait, and let only one job test at a time."},{id:"AUTH_TOO_MANY",stages:["auth"],means:["too fast"],kind:"temporary",setting:null,hint:"The server limits how much it takes at once. Wait, and let only one job test at a time."},{id:"AUTH_BASIC_OFF",stages:["auth"],means:["passwords off"],kind:"account",setting:null,hint:'The provider takes no plain user name and password for this account, and {sender} knows no other way. Allow it (often "SMTP AUTH") in the settings of the account. {insteadOfPasswords}'},{id:"AUTH_ACCOUNT",stages:["auth"],means:["account state","sender not verified"],kind:"account",setting:null,hint:"The provider stops this account; user name and password may be right. Look at the account at the provider: is it activated, paid for, within its limits, and not blocked?"}]
const Y=[{id:"AUTH_MECH",client:"system-net-mail",stages:["auth"],codes:[504],kind:"config",setting:null,hint:"The server lists AUTH LOGIN but does not know it as System.Net.Mail sends it: AUTH login, in small letters. The site has no other way to send a password. Ask the owner of the server for AUTH LOGIN in letters of either case."},{id:"AUTH_INITIAL",client:"system-net-mail",stages:["auth"],codes:[501],kind:"server",setting:null,hint:"The server refuses the user name in the same line as AUTH LOGIN, which is the only way System.Net.Mail sends it. The site cannot log in there."},{id:"AUTH_MECH",client:"mail-kit",stages:["auth"],codes:[501,504],kind:"server",setting:null,hint:"The server lists logins ({mechanisms}) that it does not take. The site tries {tries}, one after another. Ask the provider which login works."},{id:"AUTH_UNAVAILABLE",stages:["auth"],codes:[500,502,503],usesTls:false,kind:"config",setting:"TLS",hint:"The server takes no login at this point. It probably wants TLS first: set {requireTls}, and check the port."},{id:"AUTH_UNAVAILABLE",stages:["auth"],codes:[500,502,503],kind:"config",setting:"port",hint:"The server takes no login at this point. Check the port: logins belong on the submission port, 587."},{id:"AUTH_TEMP",stages:["auth"],series:4,kind:"temporary",setting:null,hint:"The server cannot check the login now. Try again later."}]
const X=[{id:"AUTH_BAD",stages:["auth"],cause:/^REFUSED_AND_CLOSED$/,series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password, and hangs up. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_BAD",client:"system-net-mail",stages:["auth"],series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password. The site ignores that and goes on without a login, so what it shows is another error, or none. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_BAD",client:"mail-kit",stages:["auth"],series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password, and the site sends nothing. With each mail it tries {tries}, and each try is a failed login, which may lock the account. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_TIMEOUT",stages:["auth"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server does not answer the login. Some wait long after a wrong password: check user name and password, then raise the timeout."},{id:"AUTH_CLOSED",stages:["auth"],cause:/ECONNECTION|ECONNRESET/i,kind:"credentials",setting:null,hint:"The server hangs up at the login, as some do at a wrong password or an unknown IP address. Check user name and password."}]
const Q=[...z,...K,...V,...Y,...G,...X]
const Z=[{id:"SENDER_POLICY",means:["sender policy"],kind:"network",setting:null,hint:`By SPF, DKIM or DMARC the address of ${n.aT} may not speak for the domain of {from}. ${x} Log in at your provider's submission host, or have the site's address in the SPF record of the domain.`},{id:"HOST_RECEIVES",means:["not for sending"],kind:"network",setting:"host",hint:"This server receives mail, and takes none to pass on from an address like this. Use the submission host of your provider, with user name and password. The site sends from another address, but would hardly fare better."},{id:"NOT_LOGGED_IN",stages:["mail","rcpt","data"],means:["address refused"],text:/client host rejected: access denied/,loggedIn:false,offers:"a login",kind:"credentials",setting:null,hint:`The server takes mail without a login from admitted addresses only, and offers a login. Set user name and password, or have the site's address admitted.`},{id:"ADDRESS_REFUSED",means:["address refused"],kind:"network",setting:null,hint:`The server does not admit the address of ${n.aT}: it is on a block list, or not on the list of admitted ones. ${x} Where the provider or the server has a list of admitted addresses, add the site's.`},{id:"NOT_LOGGED_IN",stages:["mail","rcpt","data","message"],means:["login wanted"],kind:"credentials",setting:"userName",hint:"The server wants a login before it takes mail. Set user name and password."},{id:"TOO_FAST",means:["too fast","too many logins"],kind:"temporary",setting:null,hint:"The server limits how much it takes at once. Try again later, with one job at a time."},{id:"ACCOUNT_STATE",means:["account state","passwords off"],kind:"account",setting:null,hint:"The provider stops this account or its domain. Look at the account at the provider: is it activated, out of its sandbox or trial, paid for, within its limits, and not blocked?"},{id:"SENDER_SYNTAX",stages:["mail"],codes:[501,555],kind:"config",setting:"from",hint:"The server cannot read the sender {from}. Correct the from address."},{id:"SENDER_UNVERIFIED",means:["sender not verified"],kind:"account",setting:"from",hint:"The provider does not know {from} as a sender of this account. Verify the address or its domain at the provider, or use one that is verified."},{id:"SENDER_REFUSED",means:["sender refused"],kind:"config",setting:"from",hint:"The server does not take {from} as the sender of this login. Use an address of the account or of a verified domain, which exists and has a DNS record."}]
const J=[{id:"RELAY_DENIED",means:["relay refused"],loggedIn:false,text:/unable to relay|accepted domain/,kind:"credentials",setting:null,hint:"The server passes no mail on to {to} for this client. It wants a login, or the address of the site in its list of relaying clients: set user name, password and {tlsName}, or ask its owner to admit the site."},{id:"RELAY_DENIED",means:["relay refused"],loggedIn:false,kind:"credentials",setting:"userName",hint:"The server passes no mail on to {to} without a login. Set user name, password and {tlsName}, or use the provider's submission host."},{id:"RELAY_DENIED",means:["relay refused"],kind:"credentials",setting:null,hint:"The server passes no mail on to {to} for this login. Ask its owner to let the account send to other domains, or use the provider's submission host."},{id:"RCPT_FULL",means:["recipient full"],kind:"temporary",setting:"recipient",hint:"The mailbox of {to} is full. The settings are right; take another smoke-test-recipient."},{id:"RCPT_UNKNOWN",stages:["rcpt"],means:["recipient refused"],loggedIn:false,text:/invalid (recipient|mailbox|address)|mailbox unavailable|not like recipient/,kind:"config",setting:null,hint:"The server knows no recipient {to}, or takes mail for it after a login only. Check smoke-test-recipient, and whether the server wants user name and password."},{id:"RCPT_UNKNOWN",means:["recipient refused"],kind:"config",setting:"recipient",hint:"The server knows no recipient {to}. Check smoke-test-recipient."}]
const ee=[{id:"CONTENT",means:["content"],series:5,kind:"account",setting:null,hint:"The server refuses the message itself. Check the from address, the verification of its domain, and the limits of the account."},{id:"GREYLIST",stages:["mail","rcpt","data","message"],means:["greylisting"],series:4,kind:"temporary",setting:null,hint:"The server puts unknown senders off for a while (greylisting). The settings are right; a later try should pass. {client} never tries again by itself, so the first mails of the site may be lost: ask for an exception for its address."},{id:"SIZE",means:["size"],kind:"server",setting:null,hint:"The server refuses for size. Its owner must allow larger messages, or make room."},{id:"MAIL_TEMP",stages:["mail","rcpt","data","message"],series:4,kind:"temporary",setting:null,hint:"The server puts the mail off. The settings may be right; try again later. {client} never tries again by itself."},{id:"RCPT_UNKNOWN",stages:["rcpt"],loggedIn:true,codes:[501,511,550,551,553,556],text:/^(?!.{0,1500}\b(denied|policy|prohibit\w*|administrat\w*|not allowed|refused|forbidden)\b)/,kind:"config",setting:"recipient",hint:"The server knows no recipient {to}, or takes no mail for it. Check smoke-test-recipient."},{id:"SENDER_SYNTAX",stages:["mail"],codes:[501,553,555],loggedIn:true,kind:"config",setting:"from",hint:"The server cannot read the sender {from}. Correct the from address."},{id:"SIZE",codes:[552],kind:"server",setting:null,hint:"The server refuses for size or quota. Its owner must make room."},{id:"LOGIN_WANTED",stages:["mail","rcpt","data"],loggedIn:false,codes:[503,505,513,521,523,530,535,550,551,553,554,556,571],kind:"credentials",setting:"userName",hint:"The server probably wants a login: it refuses without a clear reason, and there is no user name. Set user name and password, or ask its owner to admit the address of the site."},{id:"CONTENT",stages:["data","message"],series:5,kind:"account",setting:null,hint:"The server refuses the message itself. Check the from address, the verification of its domain, and the limits of the account."}]
const te=[{id:"TIMEOUT",cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server falls silent at this step. Look at the server, or raise the timeout."},{id:"CLOSED",cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up at this step. Look at the server."},{id:"MAIL_REFUSED",stages:["mail","rcpt","data","message"],kind:"server",setting:null,hint:"The server refuses. Ask its owner why."},{id:"OTHER",kind:"server",setting:null,hint:"The server does something that no rule of this test explains."}]
const se=[...Z,...J,...ee,...te]
const ne=["mail","rcpt","data","message"]
const ie=String.raw`(?:\bip\b(?: ?-?address(?:es)?)?|\b(?:client|remote|sending|connecting|your) ?(?:host(?:name)?|server|network|mta|ip)\b|\bmail ?servers? at\b)`
const oe=String.raw`\b(?:not|isn.t|never|no longer|denied|den(?:y|ies)|reject\w*|block\w*|ban|banned|refus\w*|forbid\w*|prohibit\w*|disallow\w*|doesn.t match)\b`
const re=String.raw`\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b`
const ae=[{means:"login wanted",stages:ne,words:[/must (first )?(issue|use|send|provide|perform) (an? )?(smtp )?(auth|login|credentials)|must (first |then )?(be )?(authenticate|log ?-?in|logged in|sign in)/,/auth(entication|enticate|orization)? ((is|was) )?(required|needed|necessary|first|before|missing)|log ?-?in (is )?(required|needed|first|before)/,/\b(requires?|requiring|need|needs|without|enable|turn on|no|proper|please|use) (you to |to )?(smtp |user |a |an |valid )?(auth(entication|enticate|enticated)?|log ?-?in)\b/,/\b(not|never|n.t) (been |yet )?(authenticated?|logged[ -]?in|log in)\b|(un|non-?)authenticated (senders?|users?|clients?|relay|submission|connections?|sessions?)/,/authenticate (first|before|yourself|to)|anonymous (senders?|users?|mail|clients?|access)|only (for )?authenticated|(pop|imap)[- ]?before/,/client does not have permissions? to send mail/],enhanced:[/^5\.7\.57$/],unless:/(match|correspond|belong|owned|equal|conform|differ|same as|instead of)\b|to send as/}]
const le=/\byour (account|mail ?box|domain|plan|e-?mail|subscription|service|smtp|user)|\bsend(ing|er|s)?\b|\bsent\b|outgoing|outbound|daily|monthly|hourly|weekly|per (day|hour|month)|message quota|message size|insufficient system|allowance|relay/
const ce=[{means:"passwords off",words:[/smtpclientauthentication is disabled|basic auth\w{0,12}.{0,20}(disabled|not supported|no longer|not allowed|blocked|off)/,/(requires?|only|use|must use|supports?) (only )?(modern (auth\w{0,12}|log ?-?in|sign ?-?in)|oauth\w{0,3}|xoauth2?)|(basic|legacy|password) (auth\w{0,12}|log ?-?in|sign ?-?in).{0,20}\b(retired|removed|ended|discontinued|switched off)\b|less secure apps?|(password|username).{0,20}(auth\w{0,12}|login)s? (is |are |has been )?(disabled|no longer|not supported)/,/smtp (auth\w{0,12}|access|login) (is |has been )?(disabled|not enabled|turned off|switched off|not allowed)/],enhanced:[/^5\.7\.30$/]},{means:"other password",stages:["auth"],words:[/app(lication)?[- ]?(specific )?(password|secret)|password for (this|each|the) (app|client|device|program)|authori[sz]ation code|client password|generated password|one-time|device password/]},{means:"recipient full",stages:["rcpt","message"],words:[/mailbox (is )?(full|over)|(user|recipient|mailbox|account).{0,30}\b(over|exceeded).{0,12}(disk |storage |mailbox )?(quota|storage)|out of storage|inbox.{0,20}full/,/recipient.{0,30}(quota|full)/],enhanced:[/^[45]\.2\.2$/],unless:/\b(sending|send|sent|daily|outgoing|message|submission|monthly|hourly)\b.{0,20}(quota|limit)|per (day|hour)/},{means:"recipient full",stages:["rcpt"],words:[/\b(mail ?box|maildir|mail ?folder|inbox|disk|storage|space|user|account)\b.{0,40}\b(full|over|exceed\w*|limit|used up|not enough|reached)\b|\b(full|over|exceed\w*|enough|reached)\b.{0,20}\b(mail ?box|maildir|inbox|disk|storage|space|quota)\b/],unless:le},{means:"recipient refused",stages:["rcpt"],forGood:true,words:[/\b(mail ?box|user|account|address)\b.{0,40}\b(inactive|disabled|not active|suspended|unavailable|locked|closed|expired|terminated|deleted|removed)\b/],unless:le},{means:"recipient refused",stages:["rcpt","message"],forGood:true,words:[/you (tried|are trying) to (reach|send)|recipient.{0,60}(inactive|suppress|disabled|unsubscribed|bounced)/,/(user|recipient|address|mailbox|account) (is )?(unknown|not found|does(n.t| not) exist)|(unknown|no such) (user|recipient|mailbox|local|address|person|account|domain)/],enhanced:[/^5\.1\.(1|2|3|6|10)$/,/^5\.2\.1$/],unless:/sender|from:? (address|header)|relay|rcpthosts/},{means:"account state",words:[/is not allowed to send:|mail suspension|not subscribed to/,/\b(accounts?|user|subscriber|customer|workspace|domain|mailbox|subscription|sender|tenant|organi[sz]ation|company|license|outgoing (e?-?mail|messages?)|e-?mail|smtp|service)\b.{0,60}\b(not (yet )?(been )?(fully )?(activated?|enabled|approved|active|opened)|suspended|disabled|deactivated|inactive|paused|blocked|locked|closed|frozen|terminated|revoked|cancell?ed|awaiting|restricted|on hold|expired|pending|under review|not paid|unpaid|overdrawn)\b/,/sandbox|\bdemo (domain|account)|activate your|not (yet )?activated|\b(sending|account) (has been |is |was )?(temporarily )?(paused|suspended|disabled|blocked)|\btrial\b|\b(evaluation|free) (tier|plan|mode|period|version)\b|production access|complete (the|your) (sign-?up|registration)|billing|payment|upgrade (to|your)|please upgrade|test purposes|testing e?-?mails|pending approval/,/\bcredits?\b.{0,30}(exceeded|exhausted|left|used|insufficient|remaining)|(maximum|insufficient|no|out of|not enough) (e?-?mail |sending )?credits?/,/\b(used (up )?all|used up|(ran|run) out)\b.{0,40}\b(e?-?mails?|messages?|credits|allotment|today|this (day|week|month)|(billing )?period)\b/,/(daily|monthly|hourly|weekly|24-hour|sending|send|message|mail|outgoing|recipient|account|submission).{0,30}\b(quota|limits?|allowance|cap|threshold)\b/,/(quota|limits?|allowance|threshold).{0,40}\b(exceeded|reached|used up|hit|exhausted)|exceed(ed|s|ing)?.{0,50}\b(quota|limits?|allowance|threshold|per (hour|day|month))\b|quotaexceeded|over (its |the |your )?(sending )?(quota|limit)/,/(bad|blocked|restricted) (outbound )?sender\b(?! ?\[)|sender address (is |has been )?blocked|(out ?-?going|outbound).{0,20}block/,/\b(plan|package|subscription|licen[sc]e|contract)\b.{0,40}\b(not|does|no longer|exceed|limit|expired)|smtp (relay |service )?(is )?not (enabled|included|available)|\bnot (a )?(part of|included in|covered by) .{0,12}\b(plan|package|subscription|licen[sc]e|contract)\b/,/\b(tenant|organi[sz]ation|company|domain|admin\w{0,10}) policy (forbids|blocks|prohibits|denies|disallows)|security defaults|conditional access|did not meet the criteria|not authori[sz]ed to perform/],enhanced:[/^5\.7\.(705|708|750)$/,/^5\.1\.90$/],unless:/\b(message|mail) size|helo|not allowed to send (as|from|with|on)|\btoo (big|large)|storage/}]
const de=[...ae,...ce]
const he=/obtained from|\b(send|say|issue|use|need|expect(s|ed|ing)?|missing|requires?|require|polite\w{0,3}|without|after|before|with|no) (a |an |the |your )?["']?(helo|ehlo)\b(?! (name|argument|domain|host))|\b(helo|ehlo)\b.{0,20}\b(first|command (is )?(required|expected))/
const ue=[{means:"sender policy",stages:ne,words:[/\b(spf|dmarc|dkim)\b|sender policy framework/,/unauthenticated (e-?)?mail|mail is unauthenticated/],enhanced:[/^[45]\.7\.(2[0-4]|26)$/]},{means:"name in EHLO",stages:["ehlo",...ne],words:[/\b(helo|ehlo)\b/,/fully[- ]qualified (host|domain)|\bfqdn\b/],unless:he},{means:"name in EHLO",stages:["ehlo"],words:[/\b(host|domain|machine|computer) ?-?name\b|unqualified|\b(domain|hostname|argument|parameters?)\b|invalid name/],unless:/reverse|ptr\b|rdns|find your|block|command not implemented/},{means:"name in EHLO",stages:ne,words:[/(invalid|bad|illegal|bogus|need|valid|real|proper) (client |machine |computer )?host ?-?name|host ?-?name.{0,30}(invalid|not valid|not fully)/],unless:/reverse|ptr\b|rdns|find your/}]
const fe=[{means:"TLS too old",words:[/\b(tls|ssl) ?v?1\.?[0-2]?\b.{0,60}(not supported|no longer|deprecated|disabled)/],enhanced:[/^4\.7\.66$/]},{means:"TLS wanted",stages:["auth",...ne],words:[/must (first )?(issue|use|send) (a )?starttls/]},{means:"TLS wanted",stages:["auth",...ne],usesTls:false,words:[/\bstarttls\b|encryption (is )?(required|needed)|(secure|encrypted|unencrypted|insecure) (connection|channel|session)/,/\b(tls|ssl)\b.{0,30}\b(required|needed|first|must|mandatory)|\b(requires?|must use|use|enable|without|over|need) (a |an )?(tls|ssl|encryption)\b/,/plain ?-?text (auth\w{0,12}|login|password)s? (is |are )?(disallowed|disabled|not allowed)/]}]
const me=[{means:"too many logins",stages:["greeting","auth"],words:[/too many (recent |consecutive |invalid |bad |wrong |unsuccessful |failed )*(log ?-?[io]ns?|log ?on|sign ?-?ins?|auth\w{0,12}|attempts?|failures|errors|password)/,/(login|auth\w{0,12}|sign-?in|password) (attempts?|failures?|tries).{0,30}(exceeded|too many|limit)/,/(log ?-?ins?|sign ?-?ins?|account|user).{0,20}\b(locked|blocked|paused)\b.{0,30}\b(after|due to|because of)\b.{0,20}\b(fail\w*|attempts|wrong|bad)/,/temporar(y|ily) (locked|blocked)( out)?.{0,60}(log ?in|auth|attempt|failed|try again)/]},{means:"too fast",words:[/(sending|send|message|mail|connection) rate\b|rate ?-?limit|\bper (second|minute)\b|unusual rate|slow down|too (fast|quickly|frequent)/,/too many (concurrent |simultaneous |open |smtp )*(connections?|sessions?|messages?|e-?mails?|mails?|requests?|commands?)\b/,/\bconcurrent\b|connection (count |rate )?limit|maximum (number of )?connections/],unless:/(daily|monthly|hourly|weekly)|per (day|month|hour)/}]
const pe=[{means:"not for sending",words:[/not authori[sz]ed to.{0,12}send e?-?mail directly/,/direct(ly)? (to|from) (mx|dynamic)/]},{means:"sender refused",stages:ne,words:[/sender (address|domain).{0,60}blocked using|\bdbl\b.{0,40}(listed|block)|(e-?mail address|sender( address| domain)?|mail ?from domain) .{0,30}(black ?-?list|listed)/]},{means:"address refused",whole:[/block ?-?list|black ?-?list|deny ?-?list|\b(dns|r|rhs)bl\b|\blisted (at|in|on|by)\b|blocked (using|via)\b/,/\brbl\b|spamhaus|spamcop|\bsorbs\b|barracuda|cloudmark|proofpoint|uceprotect|abuseat|senderscore|mailspike|\bpsbl\b|\bcbl\b/],unless:/\bsurbl|\buribl|\burls?\b.{0,30}(list|block)|\blinks?\b.{0,30}(list|block)/},{means:"address refused",words:[/(poor|bad|low|no|negative) (ip |sender |email |sending )?reputation|reputation.{0,30}\b(poor|bad|low|block)/,new RegExp(`${ie}.{0,70}${oe}`),new RegExp(`${oe}.{0,45}${ie}`),new RegExp(`from ${re}.{0,60}${oe}`),/(bad|open|invalid|unauthori[sz]ed|unknown|forbidden|banned|dynamic|residential|suspicious|untrusted|disallowed) (sending |client |source |sender )?(ips?\b|address range|host\b|proxy)|banned send(ing|er ?\[)/,/not (on|in) (the |our |my |an? )?(list of )?(allow|permit|trust|white|admit|accept)\w{0,4}|(allow|white|safe) ?-?(list|listed)\b/,/\b(reverse|rdns)\b|\bptr\b|find your (reverse )?host ?-?name|name lookup failed?/,/tenantattribution|not registered (in|with|on) your|invalid credentials for relay|mail relay denied \[/,/(access|connections?|log ?-?ins?|sign-?ins?) from (this|your) (country|region|location|network|address)/,/\b(not|n.t|never|cannot) (accept|allow|permit|take) (any )?connections? from|\bsource (ip|address|host|network)\b/,/connections? (from )?.{0,40}not (allowed|permitted|authori[sz]ed|accepted)|not (allowed|permitted|authori[sz]ed) to connect|no access from/,/(server|provider|relay) of your (isp|provider)|remote ?host looks|(cannot|can't|could not|unable to) resolve your|unresolvable .{0,12}host/],enhanced:[/^5\.7\.(606|60[7-9]|6[1-4]\d|511|512|64|25)$/,/^4\.7\.25$/],unless:/(password|credentials?|username).{0,20}(incorrect|invalid|wrong|not )|(incorrect|invalid|wrong|bad) (user|login|pass|credentials (?!for relay))|without (smtp )?auth|proper authentication|recipient.{0,20}reverse-path|not authenticated to/}]
const ge=[...ue,...fe,...me,...pe]
const Te=[{means:"relay refused",stages:ne,loggedIn:false,words:[/\brelay(s|ed|ing)?\b/],unless:/relaying disallowed/},{means:"sender not verified",stages:ne,words:[/\b(sender|from|domain|address|e-?mail|identity|identities|mail from)\b.{0,80}\b(not|n.t|yet to be|never) (yet )?(been )?(a )?(verified|validated|configured|linked|associated|registered|authenticated|confirmed|set ?up|added|valid for)\b/,/unconfigured|unverified|sender (identity|signature)|(verify|validate|authenticate|confirm) (the |a |your |this )?(sender|sending|from|domain|e-?mail)/,/(domain|sender|from).{0,60}not (a )?(verified|authori[sz]ed|allowed|permitted|configured)|sending from (domain )?.{0,60}not (allowed|permitted)/],unless:/authenticated (account|user|sender|session|token)|auth(enticated)? user|log ?-?in|logged|not (allowed|authori[sz]ed|permitted) to (send|use|relay)|recipient|header address|this header|for this (login|user|account)/},{means:"sender refused",stages:ne,words:[/\b(sender|reverse-path|return-?path|envelope|originator|author)('s)?\b.{0,80}\b(reject|refus|den(y|ied)|not\b|mismatch|invalid|must\b|does\b|doesn|unknown|block|verify fail|verification fail|badmailfrom|illegal|forbidden|disallow)/,/\b(invalid|unknown|bad|illegal|unauthori[sz]ed|blocked|forged|wrong) (envelope |e-?mail |mail )?(sender|from|return-?path)|unrout\w+ sender|senderfilter|badsender|emetteur/,/(mail from|from:|'from'|"from"|from[- ](address|header|field|domain|e-?mail|account))|header from.{0,80}\b(not|n.t|must|mismatch|reject|invalid|refus|denied|differ)/,/\b(send|sending|submit|mail) (as|on behalf)\b|sendas|send-as|not (owned|own)\b|spoof|impersonat|\bnot use (this|that) (originator|author|sender|from|identity|return-?path)\b/,/\b(not|n.t|un) ?(allowed|authori[sz]ed|permitted|entitled) to (send|use|submit|mail).{0,20}\b(from|as|with|this|that|sender|mail|behalf)/,/\b(match|matching|equal|equals|same as|conform|correspond|belong|belongs|associated)\b.{0,60}\b(auth\w{0,12}|log ?-?in|logged|account|user\w{0,6}|token|mailbox|credentials)/,/\b(auth\w{0,12}|log ?-?in|logged|account|user ?name)\b.{0,60}\b(match|equal|conform|correspond|belong)/,/authentication for .{0,20}address|not one of your|relaying disallowed/,/domain of sender|(sender|envelope).{0,40}domain must|sender domain/],enhanced:[/^[45]\.1\.[78]$/,/^5\.7\.(60|509)$/,/^5\.2\.252$/],unless:/not yet given|bad sequence|need mail/},{means:"sender refused",stages:["mail"],words:[/domain.{0,40}(does(n.t| not) exist|not found|not resolve|no (mx|a) )/]}]
const Se=[{means:"relay refused",stages:ne,words:[/\brelay/,/rcpthosts|delivery is not allowed to this|\b(non-?|not )local|not (a |one of our )?(local|hosted) (domain|user|address)|accepted domain|outside (address|domain|recipient)|cannot deliver mail for|not our (customer|domain)/],enhanced:[/^5\.7\.54$/]},{means:"recipient refused",stages:["rcpt"],forGood:true,words:[/\b(recipient|rcpt|mail ?box|user|person|destinataire|e-?mail address|account|address)\b.{0,50}\b(not?|n.t|non|bad|can.t|cannot|unknown|invalide?|inactive|reject\w*|wrong|unavailable|reserved|syntax|prohibited)\b|bad ?-?(rcpt|recipient)|(no one|nobody|not found|does(n.t| not) exist)/,/\b(not?|n.t|non-?existent|bad|can.t|cannot|accept|unknown|invalide?|wrong)\b.{0,30}\b(recipient|rcpt|mail ?box|user|person|account|address)\b/,/unrout|undeliver|invalid (recipient|mailbox|address|user)|no mailbox|mailbox (name )?(not|un|does)|mailbox unavailable|not a (valid|known) (recipient|mailbox|user)|recipient.{0,30}(not|invalid|unknown)|does(n.t| not) (exist|like recipient)|no such|unknown/,/\b(mailing|distribution) ?list\b.{0,40}\b(expan\w*|problem|fail\w*|closed|members?|empty|not?)\b/],enhanced:[/^5\.1\.[0-9]$/,/^5\.2\.4$/],unless:/access denied|policy|relay|sender/},{means:"sender refused",stages:["mail"],forGood:true,words:[/\b(sender|domain|from|address)\b/],unless:/authenticat|relay|\bip\b|access denied|not yet given|bad sequence|need mail/},{means:"address refused",stages:["greeting","ehlo",...ne],forGood:true,words:[/\bips?\b/,new RegExp(`${re}.{0,80}${oe}`),new RegExp(`(${oe}|spam|abus|listed).{0,60}${re}`)],unless:/relay|authenticat|recipient|user/},{means:"size",stages:["mail","data","message","rcpt"],words:[/too (big|large|long)|size.{0,30}(exceed|limit|too|larger)|exceed.{0,40}size|larger than/],enhanced:[/^5\.3\.4$/]},{means:"content",stages:["data","message"],words:[/\bspam|virus|malware|content|policy|phish|\burls?\b|attachment|header/]},{means:"content",stages:["mail","rcpt"],words:[/rejected as spam|spam (content|filter|detected)|content (filter|scan|reject)\w*|virus/]},{means:"greylisting",stages:ne,words:[/gr[ea]y ?-?list|try again later|temporar|come back later|not yet trusted/]}]
const we=[...Te,...Se]
const Ee=[...ge,...de,...we]
function meaningOf(e,t){return Ee.find(s=>comesUp(s,e,t))?.means??null}function comesUp(e,t,s){const{stages:n,loggedIn:i,usesTls:o,forGood:r}=e
return(n?.includes(s.stage)??true)&&(i===undefined||i===s.loggedIn)&&(o===undefined||o===s.usesTls)&&(r===undefined||!isStandardDelay(t.code))&&answers(e,t)}function answers({words:e=[],whole:t=[],enhanced:s=[],unless:n},i){if(n?.test(i.whole))return false
return e.some(e=>e.test(i.words))||t.some(e=>e.test(i.whole))||s.some(e=>i.enhanced.some(t=>e.test(t)))}function isStandardDelay(e){return[421,432,450,451,452,454,455,471].includes(e)}const _e=[{id:"GREETING_TLS_FIRST",client:"mail-kit",stages:["greeting"],cause:/^TLS_FIRST$/,kind:"config",setting:"TLS",hint:'The server does not greet, and answers when it is spoken to in TLS: port {port} expects TLS from the first byte, and the site would wait 120 seconds and give up. Set "SecureSocketOptions": "SslOnConnect", or use the port that has STARTTLS (587 is usual).'},{id:"AUTH_WINDOWS_FIRST",client:"mail-kit",stages:["auth"],offers:"NTLM",kind:"untested",setting:null,hint:"The login did not succeed, but the server offers NTLM too ({mechanisms}), which the site tries and this test cannot do. The site may manage it. Where it does not, check user name and password."},{id:"REPLY_FORMAT",client:"mail-kit",cause:/^REPLY_(FORMAT|CODES)$/,kind:"server",setting:null,hint:"MailKit cannot read what the server answers, so the site fails. Each line of a reply must begin with a code of three digits, and all of them with the same. The owner of the server must look at it."},{id:"AUTH_NOT_OFFERED_PLAIN",client:"mail-kit",stages:["ehlo","auth"],cause:/^NO_LOGIN_BEFORE_TLS$/,kind:"config",setting:"TLS",hint:'There is a user name, but without TLS the server offers no login that the site could use, and the site sends nothing. The server offers STARTTLS: set {requireTls}, or "Auto".'},{id:"AUTH_NO_LOGIN",client:"mail-kit",stages:["ehlo","auth"],cause:/^NO_COMMON_LOGIN$/,kind:"config",setting:null,hint:"The server offers the login mechanisms {mechanisms} only, and with a user name and a password the site can do none of them: it sends nothing. Ask the provider for PLAIN or LOGIN. {insteadOfPasswords}"},{id:"AUTH_NOT_OFFERED",client:"mail-kit",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,kind:"config",setting:"userName",hint:'There is a user name, but {host}:{port} offers no login, and the site sends nothing. Use the submission port (587) with {requireTls} or "Auto", or leave user name and password out if the relay wants none.'},{id:"AUTH_ASKS_MORE",client:"mail-kit",stages:["auth"],codes:[334],kind:"server",setting:null,hint:"The server asks for more than user name and password, or asks what makes no sense, and the login of the site fails there too. Ask the owner of the server for a login without a further question."}]
const be=[{id:"GREETING_NEVER_465",client:"system-net-mail",stages:["greeting"],cause:/^TLS_FIRST$/,port:465,kind:"config",setting:"port",hint:'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do. By Send the site would wait 100 seconds and give up; Umbraco\'s own mails (SendMailAsync) would wait without an end. Use port 587 with enableSsl="true".'},{id:"GREETING_TLS_FIRST",client:"system-net-mail",stages:["greeting"],cause:/^TLS_FIRST$/,kind:"config",setting:"port",hint:'The server does not greet, and answers when it is spoken to in TLS: port {port} expects TLS from the first byte, which System.Net.Mail cannot do. By Send the site would wait 100 seconds and give up; Umbraco\'s own mails (SendMailAsync) would wait without an end. Use the port that has STARTTLS (587 is usual) with enableSsl="true".'},{id:"NOT_SMTP",stages:["greeting"],cause:/^REPLY_FORMAT$/,codes:[0],kind:"config",setting:"port",hint:"What answers at {host}:{port} is not a mail server. Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH)."},{id:"AUTH_WINDOWS_FIRST",client:"system-net-mail",stages:["auth"],offers:"a Windows login",kind:"untested",setting:null,hint:"AUTH LOGIN did not succeed, but the server offers other logins ({mechanisms}) too: of these the site tries GSSAPI, NTLM and WDIGEST first, which this test cannot do. The site may manage it. Where it does not, check user name and password."},{id:"REPLY_FORMAT",client:"system-net-mail",cause:/^REPLY_FORMAT$/,kind:"server",setting:null,hint:"System.Net.Mail cannot read what the server answers, so the site fails. Behind the three digits of each line it wants a space or a hyphen, and the line must end in CR LF. The owner of the server must look at it."},{id:"REPLY_LINE_FEED",client:"system-net-mail",cause:/^REPLY_LINE_FEED$/,kind:"server",setting:null,hint:"The server ends a line with a line feed alone (LF), and System.Net.Mail waits for CR LF. By Send the site waits 100 seconds and gives up; Umbraco's own mails (SendMailAsync) wait without an end. The owner of the server must look at it."},{id:"STARTTLS_NOT_OFFERED",client:"system-net-mail",stages:["ehlo","starttls"],cause:/^EHLO_UNKNOWN$/,kind:"config",setting:"enableSsl",hint:"{host}:{port} does not know EHLO, so it has no STARTTLS, and enableSsl is true. By Send the site fails. Umbraco's own mails (SendMailAsync) go on after HELO: in the clear and without a login, in spite of enableSsl. Use the port that has STARTTLS (587 is usual)."},{id:"STARTTLS_NOT_OFFERED",stages:["ehlo","starttls"],cause:/^NO_STARTTLS$/,kind:"config",setting:"TLS",hint:D},{id:"AUTH_NOT_OFFERED_PLAIN",client:"system-net-mail",stages:["ehlo","auth"],cause:/^NO_LOGIN_BEFORE_TLS$/,kind:"config",setting:"enableSsl",hint:'There is a user name and enableSsl is false, but without TLS the server offers no login that the site could use, and the site would go on without one. The server offers STARTTLS: set enableSsl="true".'},{id:"AUTH_NO_LOGIN",client:"system-net-mail",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,lacks:"usable mechanism",kind:"config",setting:null,hint:"The server offers the login mechanisms {mechanisms} only; System.Net.Mail knows LOGIN, NTLM, GSSAPI and WDIGEST, and would send without a login. Ask the provider for AUTH LOGIN."},{id:"AUTH_NOT_OFFERED",client:"system-net-mail",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,lacks:"any mechanism",kind:"config",setting:"userName",hint:"There is a user name, but {host}:{port} offers no login, and the site would go on without one. Use the submission port (587), or leave user name and password out if the relay wants none."},{id:"AUTH_ASKS_MORE",client:"system-net-mail",stages:["auth"],codes:[334],kind:"server",setting:null,hint:'The server asks for more than user name and password, which AUTH LOGIN does not know. The site fails with "Authentication failed.". Ask the owner of the server for a login without a further question.'},..._e]
const ye=/(^|\.)(localhost|local|localdomain|internal|intern|intranet|lan|corp|home|private|home\.arpa)$/
const ke=/^(10\.|127\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd][\da-f]{0,2}:|fe[89ab][\da-f]?:)/
function isPrivateHost(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
if(o.isIP(t)!==0)return ke.test(t.replace(/^::ffff:/,""))
return!t.includes(".")||ye.test(t)}const ve=1500
const Oe=/(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)/g
function saidIn(e){if(e===null)return null
const t=replyText(e).slice(0,ve)
const s=`${e.enhanced} ${t}`.toLowerCase().replaceAll(/\s+/g," ").trim()
const n=s.replaceAll(/https?:\/\/\S{1,500}/g," ").replaceAll(/<?[^\s<>@"']{1,100}@[^\s<>@"',;]{1,200}>?/g," ").replaceAll(/\s+/g," ").trim()
return{code:e.code,whole:s,words:n,enhanced:s.match(Oe)??[]}}const Ae="SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection."
const Le="TimeoutException: Operation timed out after 120000 milliseconds"
const Ne="SmtpProtocolException: The SMTP server has unexpectedly disconnected"
const Ce="SmtpProtocolException: Unable to parse status code returned by the server."
const Ie="NotSupportedException: The SMTP server does not support authentication."
const Re="NotSupportedException: The SMTP server does not support the STARTTLS extension."
const Me={REPLY_FORMAT:Ce,REPLY_CODES:"SmtpProtocolException: The status codes returned by the server did not match.",REFUSED_AND_CLOSED:`${Ne}: \u2026`,TLS_FIRST:Le,CERT_NO_REVOCATION:`${Ae} \u2026 unable to get certificate CRL (on Windows: The revocation function was unable to check revocation for the certificate.)`,NO_STARTTLS:Re,MASKED:Re,NO_LOGIN:Ie,NO_LOGIN_BEFORE_TLS:Ie,NO_COMMON_LOGIN:"NotSupportedException: No compatible authentication mechanisms found."}
function mailKitWords(e,t){if(e.by==="rule")return null
const{code:s,cause:n,reply:i}=e
const o=Me[n]
if(o!==undefined)return o
return i!==null&&s!==null?wordsForCode$1(s,t):wordsForCause$1(n,t)}function wordsForCode$1(e,t){if(e===0)return Ce
if(t==="auth")return`AuthenticationException: ${e}: \u2026`
const s=e===530&&["mail","rcpt","message"].includes(t)
return s?"ServiceNotAuthenticatedException: \u2026":"SmtpCommandException: \u2026"}function wordsForCause$1(e,t){if(t==="dns")return"SocketException: Name or service not known"
if(t==="tcp")return e==="ECONNREFUSED"?"SocketException: Connection refused":null
if(t==="tls"||t==="cert"||concernsCertificate(e))return Ae
if(e==="ETIMEDOUT")return Le
return e==="ECONNECTION"?Ne:null}const Pe={421:"Service not available, closing transmission channel.",450:"Mailbox unavailable.",451:"Error in processing.",452:"Insufficient system storage.",454:"Client does not have permission to submit mail to this server.",501:"Syntax error in parameters or arguments.",502:"Command not implemented.",503:"Bad sequence of commands.",504:"Command parameter not implemented.",530:"The SMTP server requires a secure connection or the client was not authenticated.",550:"Mailbox unavailable.",551:"User not local; please try a different path.",552:"Exceeded storage allocation.",553:"Mailbox name not allowed.",554:"Transaction failed."}
const De="Failure sending mail. Unable to read data from the transport connection: net_io_connectionclosed."
const xe={REPLY_FORMAT:"Failure sending mail. Smtp server returned an invalid response.",REPLY_LINE_FEED:"The operation has timed out.",REFUSED_AND_CLOSED:De,TLS_FIRST:"The operation has timed out.",NO_STARTTLS:"Server does not support secure connections.",EHLO_UNKNOWN:"Server does not support secure connections."}
const Ue="Syntax error, command unrecognized."
const He="The server response was: \u2026"
const $e={"system-net-mail":{whose:".NET's",wordsFor:siteWords},"mail-kit":{whose:"MailKit's",wordsFor:mailKitWords}}
function siteWords(e,t){if(e.by==="rule")return null
const{code:s,cause:n,reply:i}=e
const o=xe[n]
if(o!==undefined)return o
if(t==="auth")return null
if(t==="starttls"&&i===null&&n!=="ETIMEDOUT"&&n!=="ECONNECTION"){return"Server does not support secure connections."}return i!==null&&s!==null?wordsForCode(s):wordsForCause(n,t)}function wordsForCode(e){if(e===0)return"Failure sending mail."
if(e<400)return`The server committed a protocol violation. ${He}`
return`${Pe[e]??Ue} ${He}`}function wordsForCause(e,t){if(e==="ETIMEDOUT"&&t!=="dns"&&t!=="tcp"){return"The operation has timed out."}if(/ECONNECTION|ECONNRESET/.test(e)&&t!=="tcp")return De
if(t==="dns")return"Failure sending mail. The remote name could not be resolved"
if(t==="tcp")return"Failure sending mail. Unable to connect to the remote server"
if(concernsCertificate(e)){return"The remote certificate is invalid according to the validation procedure."}return null}const Fe=[{id:"FIREWALL_FILTER_TLS",stages:["starttls"],cause:/^MASKED$/,kind:"server",setting:null,hint:'A mail filter in a firewall ("SMTP fixup", "ESMTP inspection") hides STARTTLS: it puts asterisks or XXXXXXXA in its place. Whoever runs the firewall must switch the inspection of SMTP off, or let TLS through.'},{id:"STARTTLS_NOT_OFFERED",client:"system-net-mail",stages:["starttls"],codes:[500,501,502,503,504],kind:"config",setting:"TLS",hint:D},{id:"STARTTLS_REFUSED",client:"mail-kit",stages:["starttls"],series:5,kind:"server",setting:null,hint:"The server offers STARTTLS and refuses it, and the site does not go on without. The server's owner must look at its TLS."},{id:"STARTTLS_TEMP",stages:["starttls"],series:4,kind:"temporary",setting:null,hint:"The server offers STARTTLS but cannot do it now. Try again later; if it stays so, its owner must look at certificate and key."},{id:"STARTTLS_CLOSED",stages:["starttls","tls"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up instead of starting TLS. Its TLS is broken, or a firewall in between does not let TLS through."},{id:"TLS_TIMEOUT",stages:["starttls","tls"],timeout:"upgrade",kind:"server",setting:null,hint:"TLS does not get started in time. The TLS of the server is broken, or a firewall in between delays it."},{id:"TLS_WRONG_VERSION",client:"system-net-mail",stages:["tls"],cause:/WRONG_VERSION_NUMBER|EPROTO/i,kind:"config",setting:"port",hint:"The server answers in plain text where TLS should begin. Check the port: 587, 2525 and 25 begin in plain text and offer STARTTLS, 465 does not."},{id:"TLS_WRONG_VERSION",client:"mail-kit",stages:["tls"],cause:/WRONG_VERSION_NUMBER|EPROTO/i,kind:"config",setting:"TLS",hint:'The server answers in plain text where TLS should begin. "SslOnConnect", and "Auto" on port 465, begin with TLS; ports 587, 2525 and 25 begin in plain text and want {requireTls}.'},{id:"CERT_NO_REVOCATION",client:"mail-kit",stages:["cert"],cause:/^CERT_NO_REVOCATION$/,kind:"server",setting:null,hint:"MailKit cannot check whether the certificate of {host} or of its authority is revoked, and refuses it: it names neither a list of revoked certificates nor an OCSP address. Umbraco does not have a setting for that. The server needs a certificate that names one, as those of public authorities do, or the site a sender of its own.{otherWay}"},{id:"CERT_EXPIRED",stages:["tls","cert"],cause:/^CERT_HAS_EXPIRED$/,kind:"server",setting:null,hint:"The certificate of {host} has expired, and the site will refuse it. Its owner must renew it.{otherWay}"},{id:"CERT_NOT_YET",stages:["tls","cert"],cause:/^CERT_NOT_YET_VALID$/,kind:"server",setting:null,hint:`The certificate of {host} is not valid yet. Compare the clocks of the server and ${n.aT}.{otherWay}`},{id:"CERT_NAME",stages:["tls","cert"],cause:/^ERR_TLS_CERT_ALTNAME_INVALID$/,kind:"config",setting:"host",hint:"The server's certificate is made out to {names}, not to {host}. Use one of these names as the host; with shared hosting that is the server's own name.{otherWay}"},{id:"CERT_SELF_SIGNED",stages:["tls","cert"],cause:/DEPTH_ZERO_SELF_SIGNED_CERT/i,kind:"server",setting:null,hint:"The certificate is signed by itself, and on Umbraco Cloud nothing can make the site trust it. The server needs one from a public authority.{otherWay}"},{id:"CERT_CHAIN",stages:["tls","cert"],cause:/CA_ISSUERS$/,kind:"untested",setting:null,hint:"The server leaves out its intermediate certificate, and its own names the address where to get it. {fetchesIssuer}, so the site may get further than this test; the server's owner should install the whole chain."},{id:"CERT_CHAIN",stages:["tls","cert"],cause:/UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/i,kind:"server",setting:null,hint:"The server leaves out its intermediate certificate, or a private authority issued it, and the certificate does not say where to get the missing one. The server's owner must install the whole chain. Where the authority is a private one, name it in smoke-test-ca.{otherWay}"},{id:"CERT_PRIVATE_CA",stages:["tls","cert"],cause:/SELF_SIGNED_CERT_IN_CHAIN/i,kind:"server",setting:null,hint:"A private authority issued the certificate, or a proxy reads the TLS. Name the authority in smoke-test-ca, and remember that the site has to trust it as well.{otherWay}"},{id:"TLS_OLD_CRYPTO",stages:["tls","cert"],cause:/DH_KEY_TOO_SMALL|LEGACY_SIGALG|UNSAFE_LEGACY_RENEGOTIATION|KEY_TOO_(SMALL|WEAK)|MD_TOO_WEAK|DIGEST_ALGORITHM_TOO_WEAK|WRONG_SIGNATURE_TYPE|BAD_ECPOINT|BAD_DH/i,kind:"untested",setting:null,hint:`The server's TLS or certificate is too weak for ${n.aT} ({cause}): a short key, SHA-1 or an old protocol. {system} may still put up with it, so the site may get further than this test; the server's owner should update it.`},{id:"CERT_OTHER",stages:["tls","cert"],cause:/^(CERT_|CRL_|INVALID_PURPOSE|INVALID_CA|HOSTNAME_MISMATCH)/i,kind:"server",setting:null,hint:"The server's certificate cannot be accepted ({cause}). Its owner must replace it.{otherWay}"},{id:"TLS_OLD_VERSION",stages:["tls"],cause:/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/i,kind:"untested",setting:null,hint:`The server knows TLS 1.0 or 1.1 only, which ${n.aT} does not speak any more. {system} may still manage it, so the site may get further than this test; the owner of the server should allow TLS 1.2.`},{id:"TLS_HANDSHAKE",stages:["tls"],cause:/HANDSHAKE_FAILURE|ALERT_INTERNAL_ERROR|ALERT/i,kind:"server",setting:null,hint:"Server and runner find no way to speak TLS ({cause}): no cipher in common, a certificate demanded of the client, or a fault of the server."}]
function shownHost(e){return o.isIPv6(e)&&/^[\da-f:.]+$/i.test(e)?e:n.a(e,100)}const Ge=[...be,...F,...Fe,...Q,...se]
function diagnose(e,t,s){const{stage:i}=t
if(e.by==="rule"){const{id:t,kind:s,setting:n,hint:o}=e
return{id:t,stage:i,kind:s,setting:n,reply:null,hint:o}}const{client:o}=t
const r=situationOf(e,t)
const a=Ge.find(e=>applies(e,r))??je
const{id:l,kind:c,setting:d,hint:h}=rowFor(o,a)
const quoted=e=>n.a(s(e))
const u=e.cause==="EPROTOCOL"?We:`${h}${furtherTries(e,t,{kind:c,hint:h})}`
const f=filled(u,{host:shownHost(t.host),port:String(t.port),from:quoted(t.from),to:quoted(t.to),cause:quoted(e.cause),names:quoted(t.names),mechanisms:quoted((t.mechanisms??[]).join(" ")),tries:t.tries.join(", ")})
const{whose:m,wordsFor:p}=$e[o]
const g=p(e,i)
return{id:l,stage:i,kind:c,setting:d,reply:e.reply===null?null:quoted(replyLine(e.reply)),hint:g===null?f:`${f} ${m} words for it: "${g}"`}}function furtherTries({reply:e},{client:t,stage:s,tries:n},{kind:i,hint:o}){const r=s==="auth"&&e!==null
const a=i==="credentials"||i==="account"
if(t!=="mail-kit"||!r||!a)return""
if(n.length<2||o.includes("{tries}"))return""
const l=n.length===2?"twice":`${n.length} times`
return` With each mail the site tries {tries}, one after another, so a wrong password counts ${l}.`}function rowFor(e,{setting:t,hint:s,...n}){const i=t==="TLS"?Be[e]:t
return{...n,setting:i,hint:inWordsOf(e,s)}}const Be={"system-net-mail":"enableSsl","mail-kit":"secureSocketOptions"}
const We="The server says more than any mail server does, and comes to no end. Check host and port: what listens at {host}:{port} may be something else."
const je={id:"OTHER",kind:"server",setting:null,hint:"The server does something that no rule of this test explains."}
function situationOf(e,t){const{stage:s,usesTls:n,login:i}=t
const o=saidIn(e.reply)
const r=i.how==="password"
const a=o===null?null:meaningOf(o,{stage:s,usesTls:n,loggedIn:r})
return{...t,failure:e,said:o,meaning:a,isLoggedIn:r}}function applies(e,t){return fitsFailure(e,t)&&fitsReply(e,t)&&fitsServer(e,t)}function fitsFailure(e,{failure:t,stage:s}){const{code:n,cause:i}=t
return(e.stages?.includes(s)??true)&&(e.cause?.test(i)??true)&&(e.timeout===undefined||e.timeout===timeoutOf(t,s))&&(e.codes===undefined||n!==null&&e.codes.includes(n))&&(e.series===undefined||n!==null&&Math.floor(n/100)===e.series)}function fitsReply(e,{said:t,meaning:s,from:n,to:i}){const names=e=>t?.whole.includes(e.toLowerCase())??false
return(e.means===undefined||s!==null&&e.means.includes(s))&&(e.text===undefined||t!==null&&e.text.test(t.whole))&&(e.namesRecipient===undefined||names(i)&&!names(n))}function fitsServer(e,{host:s,failure:n,mechanisms:i,...o}){const r=s.trim().toLowerCase().replace(/\.$/,"")
return(e.client===undefined||e.client===o.client)&&(e.port===undefined||e.port===o.port)&&(e.usesTls===undefined||e.usesTls===o.usesTls)&&(e.loggedIn===undefined||e.loggedIn===o.isLoggedIn)&&(e.provider===undefined||e.provider===t.m(s)?.id)&&(e.hosts?.test(r)??true)&&(e.isPrivate===undefined||isPrivateHost(r)||isPrivateAddress(n))&&(e.offers===undefined||offers(i,e.offers))&&(e.lacks===undefined||lacks(i,e.lacks))}function isPrivateAddress({address:e}){return e!==undefined&&isPrivateHost(e)}function timeoutOf({cause:e},t){if(e!=="ETIMEDOUT")return undefined
if(t==="greeting")return"greeting"
return t==="starttls"||t==="tls"?"upgrade":undefined}const qe=new Set(["NTLM","GSSAPI","WDIGEST"])
function offers(e,t){const s=e??[]
switch(t){case"a login":return s.length>0
case"a Windows login":return s.some(e=>qe.has(e))
case"NTLM":return s.includes("NTLM")}}const Ke=new Set(["LOGIN",...qe])
function lacks(e,t){if(e===null)return false
if(t==="any mechanism")return e.length===0
return e.length>0&&!e.some(e=>Ke.has(e))}function loginFor(e,t){if(e.defaultCredentials)return{how:"windows-account"}
if(!e.userName)return{how:"none"}
const s=t.userName!==undefined||t.password!==undefined
const n=t.host?.trim()===e.host?.trim()
if(s&&!n)return{how:"withheld"}
return{how:"password",userName:e.userName,password:e.password??"",inTheClear:t.enableSsl===false}}function loginBarrier(e,t){switch(e.how){case"none":return null
case"withheld":return Ze
case"unknown":return Je
case"windows-account":return offersWindowsLogin(t)?Xe:Qe
case"password":return passwordBarrier(e.inTheClear,t)}}function passwordBarrier(e,t){const s=mechanismBarrier$1(t)
if(s!==null)return s
if(!t.mechanisms.includes("LOGIN"))return Xe
const n=t.encrypted||e||isLoopback(t.remoteAddress)
return n?null:et}function mechanismBarrier$1(e){if(e.mechanisms.includes("LOGIN")||offersWindowsLogin(e))return null
return e.offersStartTls?Ye:Ve}const ze=["GSSAPI","NTLM","WDIGEST"]
function offersWindowsLogin({mechanisms:e}){return ze.some(t=>e.includes(t))}function isLoopback(e){const t=e.replace(/^::ffff:/,"")
return t==="::1"||o.isIP(t)===4&&t.startsWith("127.")}const Ve={by:"server",cause:"NO_LOGIN",code:null,reply:null}
const Ye={by:"server",cause:"NO_LOGIN_BEFORE_TLS",code:null,reply:null}
const Xe={by:"rule",id:"OTHER",kind:"untested",setting:null,hint:"The login is not tested: the server offers Windows logins (NTLM, GSSAPI, WDIGEST) only, which this test cannot do. The site may manage it."}
const Qe={by:"rule",id:"DEFAULT_CREDENTIALS",kind:"config",setting:"defaultCredentials",hint:'defaultCredentials="true" logs in with the Windows account of the site, and the server offers no such login (NTLM, GSSAPI, WDIGEST): the site would send without a login. Set defaultCredentials="false", userName and password.'}
const Ze={by:"rule",id:"PASSWORD_WITHHELD",kind:"config",setting:"host",hint:"The login is not tested: user name or password come from inputs, the host from a file, and a secret goes only to a host that the workflow names. Set the input host."}
const Je={by:"rule",id:"PASSWORD_UNKNOWN",kind:"untested",setting:null,hint:"The test ends before the login: the environment of the site supplies it, and nobody here knows it. Set the inputs host, username and password to test the login too, or set smoke-test to connect."}
const et={by:"rule",id:"PASSWORD_IN_THE_CLEAR",kind:"config",setting:"enableSsl",hint:"The login is not tested: without TLS, user name and password would be readable on the way. Set the input enable-ssl to true; or to false, if you accept that."}
const tt={by:"rule",id:"USER_NAME_MISSING",kind:"config",setting:"userName",hint:"The login cannot be tested: there is no user name, so the site would send without a login. Set user name and password, or test with smoke-test: connect or recipient."}
const st=["PLAIN","LOGIN","CRAM-MD5","SCRAM-SHA-512","SCRAM-SHA-256","SCRAM-SHA-1"]
function saslFor(e,t){const{userName:s,password:n}=t
switch(e){case"PLAIN":return inTurn(base64$1(`\0${s}\0${n}`),[])
case"LOGIN":return inTurn(null,[()=>base64$1(s),()=>base64$1(n)])
case"CRAM-MD5":return inTurn(null,[e=>cramMd5(t,e)])
case"SCRAM-SHA-512":case"SCRAM-SHA-256":case"SCRAM-SHA-1":return scram(e.replace("SCRAM-SHA-","sha"),t)}}function inTurn(e,t){let s=0
return{initial:e,answer:e=>{const n=t[s]
s+=1
return n===undefined?null:n(e)}}}function cramMd5({userName:e,password:t},s){const n=i.createHmac("md5",t).update(r.Buffer.from(s,"base64")).digest("hex")
return base64$1(`${e} ${n}`)}const nt=1e6
const it="n,,"
function scram(e,{userName:t,password:s}){const n=prepared(t).replaceAll("=","=3D").replaceAll(",","=2C")
const o=i.randomBytes(18).toString("base64")
const a=`n=${n},r=${o}`
let l=null
const answerFirst=t=>{const n=r.Buffer.from(t,"base64").toString("utf8")
const{r:c,s:d,i:h}=attributes(n)
const u=Number(h)
const f=u>0&&u<=nt
if(!c?.startsWith(o)||d===undefined||!f)return null
const m=i.createHash(e).digest().length
const p=r.Buffer.from(d,"base64")
const g=i.pbkdf2Sync(prepared(s),p,u,m,e)
const T=`c=${base64$1(it)},r=${c}`
const S=`${a},${n},${T}`
const w=clientProof(e,g,S)
l=hmac(e,hmac(e,g,"Server Key"),S).toString("base64")
return base64$1(`${T},p=${w}`)}
const answerLast=e=>attributes(r.Buffer.from(e,"base64").toString("utf8"))["v"]===l?"":null
return inTurn(base64$1(`${it}${a}`),[answerFirst,answerLast])}function clientProof(e,t,s){const n=hmac(e,t,"Client Key")
const o=i.createHash(e).update(n).digest()
const a=hmac(e,o,s)
return r.Buffer.from(n.map((e,t)=>e^(a[t]??0))).toString("base64")}function hmac(e,t,s){return i.createHmac(e,t).update(s).digest()}function attributes(e){return Object.fromEntries(e.split(",").map(e=>[e.slice(0,1),e.slice(2)]))}function prepared(e){return e.replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g," ").normalize("NFKC")}function base64$1(e){return r.Buffer.from(e,"utf8").toString("base64")}const ot=["SCRAM-SHA-512","SCRAM-SHA-256","SCRAM-SHA-1","NTLM","DIGEST-MD5","CRAM-MD5","PLAIN","LOGIN"]
const rt="-PLUS"
const at=[500,501,502,504,534,538]
const lt=/\p{Cc}/u
function mailKitLogin({settings:e,isLoginUnknown:t=false},s){const{host:n,userName:i,password:o}=e
const{enableSsl:r,secureSocketOptions:a}=s
const l=a==="None"||r===false
if(t)return{how:"unknown",inTheClear:l}
if(isBlank(i)||isBlank(o))return{how:"none"}
const c=s.userName!==undefined||s.password!==undefined
const d=s.host?.trim()===n?.trim()
if(c&&!d)return{how:"withheld"}
return{how:"password",userName:i,password:o,inTheClear:l}}function isBlank(e){return e===null||e.trim()===""}function triesOf(e){return ot.flatMap(t=>[`${t}${rt}`,t].find(t=>e.includes(t))??[])}function mechanismBarrier(e){if(triesOf(e.mechanisms).length>0)return null
if(e.startTls)return unusable("NO_LOGIN_BEFORE_TLS")
return unusable(e.mechanisms.length>0?"NO_COMMON_LOGIN":"NO_LOGIN")}function unusable(e){return{by:"server",cause:e,code:null,reply:null}}async function logIn$1({stages:e,login:t,level:s,socket:i},o,{extensions:r}){if(!n.aS(s,"auth"))return null
e.begin("auth")
if(t.how==="none"){if(s==="login")return ut
e.skip("auth","user name or password is blank: the site sends without a login")
return null}const{mechanisms:a,startTls:l}=r
const{remoteAddress:c=""}=i
const d={mechanisms:a,startTls:l&&!o.encrypted,remoteAddress:c}
const h=barrierOf(t,{...d,encrypted:o.encrypted})
if(h!==null||t.how!=="password")return h??Ze
const u=await attempts(o,triesOf(a),t)
if("by"in u)return u
e.ok(wordsOf(u.with,a))
return null}function barrierOf(e,t){if(e.how!=="password"&&e.how!=="unknown")return Ze
const s=mechanismBarrier(t)
if(s!==null)return s
const n=t.encrypted||e.inTheClear||isLoopback(t.remoteAddress)
if(e.how==="unknown")return n?Je:dt
const i=triesOf(t.mechanisms)
if(i.some(e=>e.startsWith("SCRAM"))&&lt.test(e.password)){return ht}if(testable(i).length===0)return ct
return n?null:dt}function testable(e){return st.filter(t=>e.includes(t))}async function attempts(e,t,s){let n=ct
for(const i of testable(t)){const t=await attempt(e,i,saslFor(i,s))
if("by"in t)return t
if(t.code===235)return{with:i}
n=refusedBy(t)
if(!at.includes(t.code))return e.rejected(t)}return n}async function attempt(e,t,s){const n=s.initial===null?"":` ${s.initial}`
let i=await e.say(`AUTH ${t}${n}`)
while(!("by"in i)&&i.code===334){const t=s.answer(i.lines.join(""))
if(t===null)return i
i=await e.say(t)}return i}function wordsOf(e,t){const[s=e]=triesOf(t)
const n=s===e?"":`; the site tries ${s} first`
return`${e}, of ${t.join(" ")}${n}`}const ct={by:"rule",id:"OTHER",kind:"untested",setting:null,hint:"The login is not tested: of the logins that the server offers, the site can do NTLM, DIGEST-MD5 or one with channel binding (-PLUS) only, which this test cannot do. The site may manage it."}
const dt={by:"rule",id:"PASSWORD_IN_THE_CLEAR",kind:"config",setting:"secureSocketOptions",hint:'The login is not tested: there is no TLS on this connection, and the site sends user name and password readable for everybody on the way. Set "SecureSocketOptions": "StartTls", or "SslOnConnect" on port 465; or the input secure-socket-options to None, if you accept that.'}
const ht={by:"rule",id:"PASSWORD_CONTROL_CHARACTER",kind:"credentials",setting:"password",hint:"The password contains a control character, such as a line break, and the server offers SCRAM, with which MailKit takes none: the site fails. Set the secret again, without it. MailKit's words for it: \"Control characters are prohibited. (Parameter 's')\""}
const ut={by:"rule",id:"USER_NAME_MISSING",kind:"config",setting:"userName",hint:"The login cannot be tested: user name or password is blank, so the site would send without a login. Set both, or test with smoke-test: connect or recipient."}
const ft=128*1024
const mt=1e3
const pt=10
class Meter{#e=0
#t=0
admits(e){this.#e+=e.length
for(const t of e)if(t===pt)this.#t+=1
return this.#e<=ft&&this.#t<=mt}restart(){this.#e=0
this.#t=0}}const gt="10.6.0"
const Tt=Buffer.from("\n")
const St=Buffer.from("\n.")
const wt=Buffer.from("\r")
const Et=Buffer.from(".")
class DataStream extends d.Transform{constructor(e){super(e)
this.options=e||{}
this.inByteCount=0
this.outByteCount=0
this.lastByte=false}_transform(e,t,s){const n=[]
let i=0
let o,r,a=0
let l
if(!e||!e.length){return s()}if(typeof e==="string"){e=Buffer.from(e)}this.inByteCount+=e.length
for(o=0,r=e.length;o<r;o++){const t=e[o]
const s=o?e[o-1]:this.lastByte
let r=false
if(s===13&&t!==10){r=t===46?St:Tt}else if(t===10&&s!==13){r=wt}else if(t===46&&(s===10||s===false)){r=Et}if(r){if(o>a){l=e.slice(a,o)
n.push(l)
i+=l.length}n.push(r)
i+=r.length
a=o}}if(n.length){if(a<e.length){l=e.slice(a)
n.push(l)
i+=l.length}this.outByteCount+=i
this.push(Buffer.concat(n,i))}else{this.outByteCount+=e.length
this.push(e)}this.lastByte=e[e.length-1]
s()}_flush(e){let t
if(this.lastByte===10){t=Buffer.from(".\r\n")}else if(this.lastByte===13){t=Buffer.from("\n.\r\n")}else{t=Buffer.from("\r\n.\r\n")}this.outByteCount+=t.length
this.push(t)
e()}}const _t="ECONNECTION"
const bt="ETIMEDOUT"
const yt="ESOCKET"
const isTransientError=e=>e.responseCode===421||e.code===_t||e.code===yt||e.code===bt
const isPermanentResponseCode=e=>e>=500&&e<600&&e!==503
const kt="ERR_ACCESS_DENIED"
const vt=5*60*1e3
const Ot=30*1e3
const At=1e3
let Lt=0
let Nt
let Ct=false
const _readNetworkInterfaces=()=>{if(!Ct){Ct=true
try{Nt=a.networkInterfaces()}catch(e){}}return Nt}
const isFamilySupported=(e,t)=>{const s=Object.values(_readNetworkInterfaces()||{}).flat()
if(!s.length){return true}return s.filter(e=>!e.internal||t).some(t=>t.family==="IPv"+e||t.family===e)}
const resolve=(e,t,s,n)=>{s=s||{}
if(!isFamilySupported(e,s.allowInternalNetworkInterfaces)){n(null,[])
return null}const i=u.Resolver?new u.Resolver(s):u
i["resolve"+e](t,(e,t)=>{if(e){switch(e.code){case u.NODATA:case u.NOTFOUND:case u.NOTIMP:case u.SERVFAIL:case u.CONNREFUSED:case u.REFUSED:case"EAI_AGAIN":return n(null,[])}return n(e)}return n(null,Array.isArray(t)?t:[].concat(t||[]))})
return u.Resolver?i:null}
const It=new Map
const formatDNSValue=(e,t)=>{if(!e){return Object.assign({},t||{})}const s=e.addresses||[]
const n=s.length>0?s[Math.floor(Math.random()*s.length)]:null
return Object.assign({host:n,_addresses:s},t||{})}
const resolveHostname=(e,t)=>{e=e||{}
if(!e.host&&e.servername){e.host=e.servername}if(!e.host||o.isIP(e.host)){const s={addresses:[e.host]}
return t(null,formatDNSValue(s,{servername:e.servername||false,cached:false}))}const s=e.host
const n=e.servername||s
let i
if(It.has(e.host)){i=It.get(e.host)
const s=Date.now()
if(s-Lt>Ot){Lt=s
for(const[e,t]of It.entries()){if(t.expires&&t.expires<s){It.delete(e)}}if(It.size>At){const e=Math.floor(At*.1)
const t=Array.from(It.keys()).slice(0,e)
t.forEach(e=>It.delete(e))}}if(!i.expires||i.expires>=s){return t(null,formatDNSValue(i.value,{servername:n,cached:true}))}}let r=false
let a
const respond=(e,s)=>{if(r){return}r=true
clearTimeout(a)
t(e,s)}
const respondCached=t=>{if(!i){return false}It.set(s,{value:i.value,expires:Date.now()+(e.dnsTtl||vt)})
respond(null,formatDNSValue(i.value,{servername:n,cached:true,error:t}))
return true}
const l=[]
const c=Number(e.timeout)||0
if(c>0){a=setTimeout(()=>{for(const e of l){if(typeof e.cancel==="function"){e.cancel()}}const e=new Error("DNS lookup for "+s+" timed out")
e.code=u.TIMEOUT
if(!respondCached(e)){respond(e)}},c)}let d=[]
let h=[]
let f=null
let m=null
let p=2
const onResolved=()=>{if(--p||r){return}const t=d.concat(h)
if(t.length){const i={addresses:t}
It.set(s,{value:i,expires:Date.now()+(e.dnsTtl||vt)})
return respond(null,formatDNSValue(i,{servername:n,cached:false}))}if(f&&m&&respondCached(f)){return}try{u.lookup(s,{all:true},(t,o)=>{if(t){if(respondCached(t)){return}return respond(t)}const r=o?o.filter(e=>isFamilySupported(e.family)).map(e=>e.address):[]
if(o&&o.length&&!r.length){console.warn(`Failed to resolve IPv${o[0].family} addresses with current network`)}if(!r.length&&i){return respond(null,formatDNSValue(i.value,{servername:n,cached:true}))}const a={addresses:r.length?r:[s]}
It.set(s,{value:a,expires:Date.now()+(e.dnsTtl||vt)})
return respond(null,formatDNSValue(a,{servername:n,cached:false}))})}catch(e){if(respondCached(e)){return}return respond(f||m||e)}}
for(const t of[4,6]){const n=resolve(t,s,e,(e,s)=>{if(t===4){f=e
d=s||[]}else{m=e
h=s||[]}onResolved()})
if(n){l.push(n)}}}
const _logFunc=(e,t,s,n,i,...o)=>{const r=Object.assign({},s||{},n||{})
delete r.level
let a=t
if(typeof e[a]!=="function"){a=["info","debug","log","trace","warn","error"].find(t=>typeof e[t]==="function")}if(a){e[a](r,i,...o)}}
const getLogger=(e,t)=>{e=e||{}
const s={}
const n=["trace","debug","info","warn","error","fatal"]
if(!e.logger){n.forEach(e=>{s[e]=()=>false})
return s}const i=e.logger===true?createDefaultLogger(n):e.logger
n.forEach(e=>{s[e]=(...s)=>{const n=typeof s[0]==="string"?undefined:s.shift()
_logFunc(i,e,t,n,...s)}})
return s}
const callbackPromise=(e,t)=>function(...s){const n=s.shift()
if(n){t(n)}else{e(...s)}}
const encodeXText=e=>{if(!/[^\x21-\x2A\x2C-\x3C\x3E-\x7E]/.test(e)){return e}const t=Buffer.from(e)
let s=""
for(let e=0,n=t.length;e<n;e++){const n=t[e]
if(n<33||n>126||n===43||n===61){s+="+"+(n<16?"0":"")+n.toString(16).toUpperCase()}else{s+=String.fromCharCode(n)}}return s}
function createDefaultLogger(e){const t=e.reduce((e,t)=>Math.max(e,t.length),0)
const s=new Map
e.forEach(e=>{let n=e.toUpperCase()
if(n.length<t){n+=" ".repeat(t-n.length)}s.set(e,n)})
const print=(e,t,n,...i)=>{let o=""
if(t){if(t.tnx==="server"){o="S: "}else if(t.tnx==="client"){o="C: "}if(t.sid){o="["+t.sid+"] "+o}if(t.cid){o="[#"+t.cid+"] "+o}}n=h.format(n,...i)
n.split(/\r?\n/).forEach(t=>{console.log("[%s] %s %s",(new Date).toISOString().substr(0,19).replace(/T/," "),s.get(e),o+t)})}
const n={}
e.forEach(e=>{n[e]=print.bind(null,e)})
return n}const Rt=/^250 2\.0\.0 OK (<[^<>\s]+\.prod\.outlook\.com>)/i
const Mt=/^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i
const Pt=/^[a-z]{2}(?:-[a-z]+)+-\d+$/
function sesRegion(e){const t=e.toLowerCase().replace(/\.$/,"").split(".")
const s=t.slice(-2).join(".")
if(s!=="amazonaws.com"&&s!=="awsapps.com"){return undefined}return t.slice(0,-2).find(e=>Pt.test(e))}function parseServerMessageId(e,t){const s=(e||"").toString().trim()
const n=s.match(Rt)
if(n){return n[1]}const i=s.match(Mt)
if(i&&t){const e=sesRegion(t)
if(e){return"<"+i[1].toLowerCase()+"@"+(e==="us-east-1"?"email":e)+".amazonses.com>"}}return undefined}const Dt=2*60*1e3
const xt=10*60*1e3
const Ut=30*1e3
const Ht=30*1e3
const $t=5*1e3
const Ft=30*1e3
const TEARDOWN_NOOP=()=>{}
function shuffle(e){const t=e.slice()
for(let e=t.length-1;e>0;e--){const s=Math.floor(Math.random()*(e+1));[t[e],t[s]]=[t[s],t[e]]}return t}function timeoutError(e,t){const s=new Error(e)
s.timeoutType=t
return s}const Gt=1024*1024
function decodeServerResponse(e){if(!e){return e}const t=Buffer.from(e,"binary").toString("utf8")
return t.includes("\ufffd")?e:t}function isPartialResponse(e){return isPartialLine(e.slice(e.lastIndexOf("\n")+1))}function isPartialLine(e){return/^\d+-/.test(e)}function maskAuthCommand(e){const t=(e||"").toString().match(/^AUTH\s+[^\s]+/i)
if(!t){return"/* secret */"}return t[0].length===e.length?e:t[0]+" /* secret */"}class SMTPConnection extends c.EventEmitter{constructor(e){super(e)
this.id=i.randomBytes(8).toString("base64").replace(/\W/g,"")
this.stage="init"
this.options=e||{}
if(this.options.requireTLS&&(this.options.ignoreTLS||this.options.opportunisticTLS)){this.options=Object.assign({},this.options,{ignoreTLS:false,opportunisticTLS:false})}this.secureConnection=!!this.options.secure
this.alreadySecured=!!this.options.secured
this.port=Number(this.options.port)||(this.secureConnection?465:587)
this.host=this.options.host||"localhost"
this.servername=this.options.servername?this.options.servername:!o.isIP(this.host)?this.host:false
this.allowInternalNetworkInterfaces=this.options.allowInternalNetworkInterfaces||false
if(typeof this.options.secure==="undefined"&&this.port===465){this.secureConnection=true}this.name=(this.options.name||this._getHostname()).toString().replace(/[\r\n]+/g,"")
this.logger=getLogger(this.options,{component:this.options.component||"smtp-connection",sid:this.id})
this.customAuth=new Map
for(const e of Object.keys(this.options.customAuth||{})){const t=(e||"").toString().trim().toUpperCase()
if(t){this.customAuth.set(t,this.options.customAuth[e])}}this.version=gt
this.authenticated=false
this.destroyed=false
this.secure=!!this.secureConnection
this._remainder=""
this._responseQueue=[]
this._responsePartial=false
this.lastServerResponse=false
this._socket=false
this._supportedAuth=[]
this.allowsAuth=false
this._envelope=false
this._supportedExtensions=[]
this._maxAllowedSize=0
this._responseActions=[]
this._recipientQueue=[]
this._phaseTimer=false
this._plaintextEhlo=false
this._destroyed=false
this._closing=false
this._currentDataStream=false
this._pendingSend=false
this._connectCallback=false
this._onSocketData=e=>this._onData(e)
this._onSocketError=e=>this._onError(e,"ESOCKET",false,"CONN")
this._onSocketClose=()=>this._onClose()
this._onSocketEnd=()=>this._onEnd()
this._onSocketTimeout=()=>this._onTimeout()
this._onConnectionSocketError=e=>this._onError(e,"ESOCKET",false,"CONN")}connect(e){if(this._connectCalled&&!this._destroyed){const t=this._formatError("Cannot connect - connect() was already called for this connection","ECONNECTION",false,"API")
if(typeof e==="function"){setImmediate(()=>e(t))
return}this.logger.warn({tnx:"smtp"},"%s",t.message)
return}this._connectCalled=true
if(typeof e==="function"){this._connectCallback=e
this.once("connect",()=>{this._connectCallback=false
this.logger.debug({tnx:"smtp"},"SMTP handshake finished")
e()})
const t=this._isDestroyedMessage("connect")
if(t){return e(this._formatError(t,"ECONNECTION",false,"CONN"))}}const t=this.options.connectionTimeout||Dt
this._connectionDeadline=(this._connectStartedAt||Date.now())+t
let s={port:this.port,host:this.host,allowInternalNetworkInterfaces:this.allowInternalNetworkInterfaces,timeout:Math.min(this.options.dnsTimeout||Ht,t)}
if(this.options.localAddress){s.localAddress=this.options.localAddress}if(this.options.connection){this._socket=this.options.connection
this._setupConnectionHandlers()
if(this.secureConnection&&!this.alreadySecured){setImmediate(()=>this._upgradeConnection(e=>{if(e){this._onError(new Error("Error initiating TLS - "+(e.message||e)),"ETLS",false,"CONN")
return}this._onConnect()}))}else{setImmediate(()=>this._onConnect())}return}else if(this.options.socket){this._socket=this.options.socket
return this._resolveAndConnect(s,e=>{if(this._destroyed||this._closing){return}try{this._socket.connect(this.port,this.host,()=>{if(this.secureConnection&&!this.alreadySecured){return this._upgradeConnection(e=>{if(e){this._onError(new Error("Error initiating TLS - "+(e.message||e)),"ETLS",false,"CONN")
return}this._onConnect()})}this._onConnect()})
this._setupConnectionHandlers()}catch(e){setImmediate(()=>this._onError(e,"ECONNECTION",false,"CONN"))
return}})}else{if(this.secureConnection){Object.assign(s,this.options.tls||{})
if(this.servername&&!s.servername){s.servername=this.servername}}return this._resolveAndConnect(s,e=>{let t=e._addresses||[]
if(s.localAddress){const e=o.isIPv6(s.localAddress)?6:4
const n=t.filter(t=>o.isIP(t)===e)
t=n.length?n:t}if(t.length>1){const e=t.filter(e=>o.isIPv6(e))
const n=t.filter(e=>!o.isIPv6(e))
const i=shuffle(e).concat(shuffle(n))
s.host=this.host
s.autoSelectFamily=true
if(!e.length||!n.length){const e=this._connectionDeadline-Date.now()
s.autoSelectFamilyAttemptTimeout=Math.max(Math.floor(e/i.length),10)}s.lookup=(e,t,s)=>{if(t&&t.all){const e=i.map(e=>({address:e,family:o.isIPv6(e)?6:4}))
return setImmediate(()=>s(null,e))}setImmediate(()=>s(null,i[0],o.isIPv6(i[0])?6:4))}}else if(t.length){s.host=t[0]}this._connectToHost(s,this.secureConnection)})}}_resolveAndConnect(e,t){return resolveHostname(e,(s,n)=>{if(s){return setImmediate(()=>this._onError(s,"EDNS",false,"CONN"))}this.logger.debug({tnx:"dns",source:e.host,resolved:n.host,cached:!!n.cached},"Resolved %s as %s [cache %s]",e.host,n.host,n.cached?"hit":"miss")
for(const t of Object.keys(n)){if(t.charAt(0)!=="_"&&n[t]){e[t]=n[t]}}t(n)})}_connectToHost(t,s){if(this._destroyed||this._closing){return}const n=s?e.connect:o.connect
try{this._socket=n(t,()=>this._onConnect())
this._setupConnectionHandlers()}catch(e){setImmediate(()=>this._onError(e,"ECONNECTION",false,"CONN"))
return}}_setupConnectionHandlers(){this._startPhase(Math.max((this._connectionDeadline||Date.now())-Date.now(),0),timeoutError("Connection timeout","CONNECT_TIMEOUT"))
this._socket.on("error",this._onConnectionSocketError)}_startPhase(e,t){this._clearPhase()
this._phaseTimer=setTimeout(()=>{this._phaseTimer=false
this._onError(t,"ETIMEDOUT",false,"CONN")},e)}_remainingSetupTime(){return Math.min(this.options.greetingTimeout||Ut,Math.max((this._connectionDeadline||Infinity)-Date.now(),1))}_clearPhase(){clearTimeout(this._phaseTimer)
this._phaseTimer=false}quit(){this._sendCommand("QUIT")
this._responseActions.push(this.close)}close(){this._clearPhase()
this._responseActions=[]
if(this._closing){return}this._closing=true
const e=this.options.socketCloseTimeout
const t=typeof e==="number"&&Number.isFinite(e)&&e>=0?e:$t
const s=this.stage==="init"||t===0?"destroy":"end"
this.logger.debug({tnx:"smtp"},'Closing connection to the server using "%s"',s)
const n=this._socket
if(this._currentDataStream){try{this._currentDataStream.unpipe(this._socket)}catch(e){}this._currentDataStream=false}if(this._pendingSend){const{stream:e,onStreamError:t}=this._pendingSend
if(e){e.removeListener("error",t)
e.on("error",TEARDOWN_NOOP)
e.destroy()}this._pendingSend=false}if(n&&!n.destroyed){try{n.setTimeout(0)
n.removeListener("data",this._onSocketData)
n.removeListener("timeout",this._onSocketTimeout)
n.removeListener("close",this._onSocketClose)
n.removeListener("end",this._onSocketEnd)
n.removeListener("error",this._onSocketError)
n.removeListener("error",this._onConnectionSocketError)
n.on("error",TEARDOWN_NOOP)
n[s]()
if(s==="end"){const e=setTimeout(()=>n.destroy(),t)
if(typeof e.unref==="function"){e.unref()}n.once("close",()=>clearTimeout(e))}}catch(e){}}this._destroy()}login(e,t){const s=this._isDestroyedMessage("login")
if(s){return t(this._formatError(s,"ECONNECTION",false,"API"))}this._auth=e||{}
this._authMethod=(this._auth.method||"").toString().trim().toUpperCase()||false
const n=!!this._auth.oauth2||this.customAuth.has("XOAUTH2")
if(!this._authMethod&&this._auth.oauth2&&!this._auth.credentials){this._authMethod="XOAUTH2"}else if(!this._authMethod||this._authMethod==="XOAUTH2"&&!this._auth.oauth2){const e=this._supportedAuth.find(e=>e!=="XOAUTH2"||n)
this._authMethod=(e||"PLAIN").toUpperCase().trim()}if((this._authMethod!=="XOAUTH2"||this.customAuth.has("XOAUTH2"))&&(!this._auth.credentials||!this._auth.credentials.user||!this._auth.credentials.pass)){if(this._auth.user&&this._auth.pass||this.customAuth.has(this._authMethod)){this._auth.credentials={user:this._auth.user,pass:this._auth.pass,options:this._auth.options}}else{return t(this._formatError('Missing credentials for "'+this._authMethod+'"',"EAUTH",false,"API"))}}if(this.customAuth.has(this._authMethod)){const e=this.customAuth.get(this._authMethod)
let s
let n=false
const resolve=()=>{if(n){return}n=true
this.logger.info({tnx:"smtp",username:this._auth.user,action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user))
this.authenticated=true
t(null,true)}
const reject=e=>{if(n){return}n=true
t(this._formatError(e,"EAUTH",s,"AUTH "+this._authMethod))}
const sendCommand=(e,t)=>{let n
if(!t){n=new Promise((e,s)=>{t=callbackPromise(e,s)})}this._responseActions.push(n=>{s=n
let i=n.match(/^(\d+)(?:\s(\d+\.\d+\.\d+))?\s/)
let o={command:e,response:n}
if(i){o.status=Number(i[1])||0
if(i[2]){o.code=i[2]}o.text=n.substr(i[0].length)}else{o.text=n
o.status=0}t(null,o)})
setImmediate(()=>this._sendCommand(e,maskAuthCommand(e)))
return n}
const i=e({auth:this._auth,method:this._authMethod,extensions:[].concat(this._supportedExtensions),authMethods:[].concat(this._supportedAuth),maxAllowedSize:this._maxAllowedSize||false,sendCommand:sendCommand,resolve:resolve,reject:reject})
if(i&&typeof i.catch==="function"){i.then(resolve).catch(reject)}return}switch(this._authMethod){case"XOAUTH2":this._handleXOauth2Token(false,t)
return
case"LOGIN":this._responseActions.push(e=>{this._actionAUTH_LOGIN_USER(e,t)})
this._sendCommand("AUTH LOGIN")
return
case"PLAIN":this._responseActions.push(e=>{this._actionAUTHComplete(e,t)})
this._sendCommand("AUTH PLAIN "+Buffer.from("\0"+this._auth.credentials.user+"\0"+this._auth.credentials.pass,"utf-8").toString("base64"),"AUTH PLAIN "+Buffer.from("\0"+this._auth.credentials.user+"\0"+"/* secret */","utf-8").toString("base64"))
return
case"CRAM-MD5":this._responseActions.push(e=>{this._actionAUTH_CRAM_MD5(e,t)})
this._sendCommand("AUTH CRAM-MD5")
return}return t(this._formatError('Unknown authentication method "'+this._authMethod+'"',"EAUTH",false,"API"))}send(e,t,s){let n=false
const callback=(e,t)=>{if(n){return}n=true
if(this._pendingSend&&this._pendingSend.callback===callback){this._pendingSend=false}s(e,t)}
if(!t){return callback(this._formatError("Empty message","EMESSAGE",false,"API"))}const i=this._isDestroyedMessage("send message")
if(i){return callback(this._formatError(i,"ECONNECTION",false,"API"))}if(this._maxAllowedSize&&e.size>this._maxAllowedSize){setImmediate(()=>{callback(this._formatError("Message size larger than allowed "+this._maxAllowedSize,"EMESSAGE",false,"MAIL FROM"))})
return}const o={callback:callback,stream:false,onStreamError:e=>callback(this._formatError(e,"ESTREAM",false,"API"))}
if(typeof t.on==="function"){o.stream=t
o.stream.on("error",o.onStreamError)}this._pendingSend=o
const r=Date.now()
this._setEnvelope(e,(e,s)=>{if(e){if(typeof t.destroy==="function"){t.destroy()}return callback(e)}const n=Date.now()
const i=this._createSendStream((e,t)=>{if(e){return callback(e)}const o=s
o.envelopeTime=n-r
o.messageTime=Date.now()-n
o.messageSize=i.outByteCount
o.response=t
const a=parseServerMessageId(o.response,this.options.host)
if(a){o.serverMessageId=a}const l=this._envelope?.rejectedErrors
if(!o.rejectedErrors&&l&&l.length){o.rejectedErrors=l}return callback(null,o)})
if(typeof t.pipe==="function"){t.pipe(i)}else{i.write(t)
i.end()}})}reset(e){const t=this._isDestroyedMessage("reset")
if(t){return e(this._formatError(t,"ECONNECTION",false,"API"))}this._sendCommand("RSET")
this._responseActions.push(t=>{if(t.charAt(0)!=="2"){return e(this._formatError("Could not reset session state. response="+t,"EPROTOCOL",t,"RSET"))}this._envelope=false
return e(null,true)})}_onConnect(){const e=this._socket
this._clearPhase()
this.logger.info({tnx:"network",localAddress:e.localAddress,localPort:e.localPort,remoteAddress:e.remoteAddress,remotePort:e.remotePort},"%s established to %s:%s",this.secure?"Secure connection":"Connection",e.remoteAddress,e.remotePort)
if(this._destroyed){this.close()
return}this.stage="connected"
e.removeListener("data",this._onSocketData)
e.removeListener("timeout",this._onSocketTimeout)
e.removeListener("close",this._onSocketClose)
e.removeListener("end",this._onSocketEnd)
e.removeListener("error",this._onConnectionSocketError)
e.removeListener("error",this._onSocketError)
e.on("error",this._onSocketError)
e.on("data",this._onSocketData)
e.once("close",this._onSocketClose)
e.once("end",this._onSocketEnd)
e.setTimeout(this.options.socketTimeout||xt)
e.on("timeout",this._onSocketTimeout)
if(typeof e.setKeepAlive==="function"){e.setKeepAlive(true,Ft)}if(typeof e.setNoDelay==="function"){e.setNoDelay(true)}this._startPhase(this._remainingSetupTime(),timeoutError("Greeting never received","GREETING_TIMEOUT"))
this._responseActions.push(this._actionGreeting)
e.resume()}_onServerClosing(e){if(this._destroyed){return}const t=this._pendingSend
const s=this._envelope
this._responseActions=[]
this.close()
if(t){t.callback(s&&s.mailError||this._formatError("Server closed the connection","ECONNECTION",e,"CONN"))}}_onData(e){if(this._destroyed||!e||!e.length){return}const t=this.options.maxResponseSize||Gt
const s=e.toString("binary")
if(!s.includes("\n")){this._remainder+=s
if(this._remainder.length>t){return this._onResponseTooLarge()}return}const n=(this._remainder+s).split(/\r?\n/)
this._remainder=n.pop()
for(let e=0,s=n.length;e<s;e++){if(this._responsePartial){this._responseQueue[this._responseQueue.length-1]+="\n"+n[e]}else{this._responseQueue.push(n[e])}this._responsePartial=isPartialLine(n[e])
if(this._responsePartial&&this._responseQueue[this._responseQueue.length-1].length>t){return this._onResponseTooLarge()}}if(this._remainder.length>t){return this._onResponseTooLarge()}if(this._responsePartial){return}this._processResponse()}_onResponseTooLarge(){this._remainder=""
this._responseQueue=[]
this._responsePartial=false
this._onError(new Error("Server response exceeds maximum allowed size"),"EPROTOCOL",false,"CONN")}_onError(e,t,s,n){this._clearPhase()
if(this._destroyed){return}e=this._formatError(e,t,s,n)
if(isTransientError(e)){this.logger.warn({tnx:"smtp",err:e},"%s",e.message)}else{this.logger.error({tnx:"smtp",err:e},"%s",e.message)}const i=this._pendingSend
this.emit("error",e)
this.close()
if(i){i.callback(e)}}_formatError(e,t,s,n){let i
if(/Error\]$/i.test(Object.prototype.toString.call(e))){i=e}else{i=new Error(e)}if(t&&t!=="Error"&&i.code!==kt){if(i.code&&i.code!==t&&!i.originalCode){i.originalCode=i.code}i.code=t}if(s){i.response=s
i.message+=": "+s}const o=typeof s==="string"&&Number((s.match(/^\d+/)||[])[0])||false
if(o){i.responseCode=o
i.permanent=isPermanentResponseCode(o)}if(n){i.command=n}return i}_onClose(){let e=false
if(this._remainder&&this._remainder.trim()){this.lastServerResponse=e=decodeServerResponse(this._remainder.trim())
if(this.options.debug||this.options.transactionLog){this.logger.debug({tnx:"server"},e)}}this.logger.info({tnx:"network"},"Connection closed")
const t=typeof e==="string"&&/^[45]\d{2}[ -]/.test(e)?e:false
if(this.upgrading&&!this._destroyed){return this._onError(new Error("Connection closed unexpectedly"),"ETLS",t,"CONN")}if(!t&&this._responseActions[0]===this._actionGreeting&&this._connectCallback&&!this._destroyed){const e=this._connectCallback
this._connectCallback=false
const t=this._formatError(new Error("Connection closed unexpectedly"),"ECONNECTION",false,"CONN")
this.logger.warn({tnx:"network"},t.message)
e(t)
this.close()
return}if(!t&&this.stage==="connected"&&!this._responseActions.length&&!this._pendingSend&&!this._destroyed&&!this._closing){this.logger.info({tnx:"network"},"Server closed the idle connection")
return this._destroy()}if(t||this._responseActions[0]!==this.close&&!this._destroyed){return this._onError(new Error("Connection closed unexpectedly"),"ECONNECTION",t,"CONN")}this._destroy()}_onEnd(){if(this._socket&&!this._socket.destroyed){this._socket.end()}}_onTimeout(){return this._onError(timeoutError("Timeout","SOCKET_TIMEOUT"),"ETIMEDOUT",false,"CONN")}_destroy(){if(this._destroyed){return}this._destroyed=true
this.destroyed=true
this._clearPhase()
this.emit("end")}_upgradeConnection(t){if(this._destroyed||this._closing){return}const s=this._remainder.length+this._responseQueue.reduce((e,t)=>e+t.length,0)
if(s){this.logger.warn({tnx:"smtp",discarded:s},"Discarded %s bytes received in plaintext after the STARTTLS response",s)}this._plaintextEhlo=false
this._remainder=""
this._responseQueue=[]
this._responsePartial=false
const n=this._socket
n.removeListener("data",this._onSocketData)
n.removeListener("timeout",this._onSocketTimeout)
n.setTimeout(0)
const i=Object.assign({socket:n,host:this.host},this.options.tls||{})
if(this.servername&&!i.servername){i.servername=this.servername}const removePlainSocketListeners=()=>{n.removeListener("close",this._onSocketClose)
n.removeListener("end",this._onSocketEnd)
n.removeListener("error",this._onSocketError)
n.removeListener("error",this._onConnectionSocketError)}
this.upgrading=true
this._startPhase(this._remainingSetupTime(),timeoutError("TLS handshake timed out","UPGRADE_TIMEOUT"))
try{this._socket=e.connect(i,()=>{this._clearPhase()
this.secure=true
this.upgrading=false
this._socket.on("data",this._onSocketData)
removePlainSocketListeners()
return t(null,true)})}catch(e){this._clearPhase()
removePlainSocketListeners()
return t(e)}this._socket.on("error",this._onSocketError)
this._socket.once("close",this._onSocketClose)
this._socket.once("end",this._onSocketEnd)
this._socket.setTimeout(this.options.socketTimeout||xt)
this._socket.on("timeout",this._onSocketTimeout)
n.resume()}_processResponse(){if(!this._responseQueue.length){return false}const e=(this._responseQueue.shift()||"").toString()
if(!e.trim()){setImmediate(()=>this._processResponse())
return}if(isPartialResponse(e)){this._responseQueue.unshift(e)
return}const t=this.lastServerResponse=decodeServerResponse(e)
if(this.options.debug||this.options.transactionLog){this.logger.debug({tnx:"server"},t.replace(/\r?\n$/,""))}const s=this._responseActions.shift()
const n=/^421[ -]/.test(t)
if(typeof s==="function"){s.call(this,t)
if(n){return this._onServerClosing(t)}setImmediate(()=>this._processResponse())}else if(n&&!this._pendingSend&&this.stage==="connected"){this.logger.info({tnx:"smtp"},"Server closed the idle connection: %s",t)
this.close()}else{return this._onError(new Error("Unexpected Response"),"EPROTOCOL",t,"CONN")}}_sendCommand(e,t){if(this._destroyed){return}const s=this._socket
if(s.destroyed){return this.close()}if(this.options.debug||this.options.transactionLog){this.logger.debug({tnx:"client"},(t||e||"").toString().replace(/\r?\n$/,""))}s.write(Buffer.from(e+"\r\n","utf-8"))}_setEnvelope(e,t){const s=[]
let n=false
this._envelope=e||{}
this._envelope.from=(this._envelope.from&&this._envelope.from.address||this._envelope.from||"").toString().trim()
this._envelope.to=[].concat(this._envelope.to||[]).map(e=>(e&&e.address||e||"").toString().trim())
if(!this._envelope.to.length){return t(this._formatError("No recipients defined","EENVELOPE",false,"API"))}if(this._envelope.from&&/[\r\n<>]/.test(this._envelope.from)){return t(this._formatError("Invalid sender "+JSON.stringify(this._envelope.from),"EENVELOPE",false,"API"))}if(/[\x80-\uFFFF]/.test(this._envelope.from)){n=true}for(let e=0,s=this._envelope.to.length;e<s;e++){if(!this._envelope.to[e]||/[\r\n<>]/.test(this._envelope.to[e])){return t(this._formatError("Invalid recipient "+JSON.stringify(this._envelope.to[e]),"EENVELOPE",false,"API"))}if(/[\x80-\uFFFF]/.test(this._envelope.to[e])){n=true}}this._envelope.rcptQueue=[].concat(this._envelope.to||[])
this._envelope.rejected=[]
this._envelope.rejectedErrors=[]
this._envelope.accepted=[]
if(this._envelope.dsn){try{this._envelope.dsn=this._setDsnEnvelope(this._envelope.dsn)}catch(e){return t(this._formatError("Invalid DSN "+e.message,"EENVELOPE",false,"API"))}}if(this._envelope.requireTLSExtensionEnabled){if(!this.secure){return t(this._formatError("REQUIRETLS can only be used over TLS connections (RFC 8689)","EREQUIRETLS",false,"MAIL FROM"))}if(!this._supportedExtensions.includes("REQUIRETLS")){return t(this._formatError("Server does not support REQUIRETLS extension (RFC 8689)","EREQUIRETLS",false,"MAIL FROM"))}}this._envelope.pipelined=this._supportedExtensions.includes("PIPELINING")
this._responseActions.push(e=>{this._actionMAIL(e,t)})
if(n&&this._supportedExtensions.includes("SMTPUTF8")){s.push("SMTPUTF8")
this._usingSmtpUtf8=true}if(this._envelope.use8BitMime&&this._supportedExtensions.includes("8BITMIME")){s.push("BODY=8BITMIME")
this._using8BitMime=true}if(this._envelope.size&&this._supportedExtensions.includes("SIZE")){const e=Number(this._envelope.size)||0
if(e>0){s.push("SIZE="+e)}}if(this._envelope.dsn&&this._supportedExtensions.includes("DSN")){if(this._envelope.dsn.ret){s.push("RET="+encodeXText(this._envelope.dsn.ret))}if(this._envelope.dsn.envid){s.push("ENVID="+encodeXText(this._envelope.dsn.envid))}}if(this._envelope.requireTLSExtensionEnabled){s.push("REQUIRETLS")}const i="MAIL FROM:<"+this._envelope.from+">"+(s.length?" "+s.join(" "):"")
this._recipientQueue=[]
if(!this._envelope.pipelined){this._sendCommand(i)
return}const o=this._socket
o.cork()
this._sendCommand(i)
while(this._envelope.rcptQueue.length){this._sendRcpt(this._envelope.rcptQueue.shift(),t)}this._responseActions.push(e=>{this._actionDATA(e,t)})
this._sendCommand("DATA")
o.uncork()}_sendRcpt(e,t){this._recipientQueue.push(e)
this._responseActions.push(e=>{this._actionRCPT(e,t)})
this._sendCommand("RCPT TO:<"+e+">"+this._getDsnRcptToArgs())}_setDsnEnvelope(e){let t=(e.ret||e.return||"").toString().toUpperCase()||null
if(t){switch(t){case"HDRS":case"HEADERS":t="HDRS"
break
case"FULL":case"BODY":t="FULL"
break}}if(t&&!["FULL","HDRS"].includes(t)){throw new Error("ret: "+JSON.stringify(t))}const s=(e.envid||e.id||"").toString()||null
let n=e.notify||null
if(n){if(typeof n==="string"){n=n.split(",")}n=n.map(e=>e.trim().toUpperCase())
const e=["NEVER","SUCCESS","FAILURE","DELAY"]
const t=n.filter(t=>!e.includes(t))
if(t.length||n.length>1&&n.includes("NEVER")){throw new Error("notify: "+JSON.stringify(n.join(",")))}n=n.join(",")}let i=(e.recipient||e.orcpt||"").toString()||null
if(i&&i.indexOf(";")<0){i="rfc822;"+i}return{ret:t,envid:s,notify:n,orcpt:i}}_getDsnRcptToArgs(){const e=this._envelope
const t=[]
if(e.dsn&&this._supportedExtensions.includes("DSN")){if(e.dsn.notify){t.push("NOTIFY="+encodeXText(e.dsn.notify))}if(e.dsn.orcpt){t.push("ORCPT="+encodeXText(e.dsn.orcpt))}}return t.length?" "+t.join(" "):""}_createSendStream(e){const t=this._envelope
const s=new DataStream
if(this.options.lmtp){t.accepted.forEach((s,n)=>{const i=n===t.accepted.length-1
this._responseActions.push(t=>{this._actionLMTPStream(s,i,t,e)})})}else{this._responseActions.push(t=>{this._actionSMTPStream(t,e)})}this._currentDataStream=s
s.pipe(this._socket,{end:false})
if(this.options.debug){const e=new d.PassThrough
e.on("readable",()=>{let t
while(t=e.read()){this.logger.debug({tnx:"message"},t.toString("binary").replace(/\r?\n$/,""))}})
s.pipe(e)}s.once("end",()=>{if(this._currentDataStream===s){this._currentDataStream=false}this.logger.info({tnx:"message",inByteCount:s.inByteCount,outByteCount:s.outByteCount},"<%s bytes encoded mime message (source size %s bytes)>",s.outByteCount,s.inByteCount)})
return s}_actionGreeting(e){this._clearPhase()
if(e.substr(0,3)!=="220"){this._onError(new Error("Invalid greeting. response="+e),"EPROTOCOL",e,"CONN")
return}if(this.options.lmtp){this._responseActions.push(this._actionLHLO)
this._sendCommand("LHLO "+this.name)}else{this._responseActions.push(this._actionEHLO)
this._sendCommand("EHLO "+this.name)}}_actionLHLO(e){if(e.charAt(0)!=="2"){this._onError(new Error("Invalid LHLO. response="+e),"EPROTOCOL",e,"LHLO")
return}this._actionEHLO(e)}_actionEHLO(e){if(e.substr(0,3)==="421"){this._onError(new Error("Server terminates connection. response="+e),"ECONNECTION",e,"EHLO")
return}if(e.charAt(0)!=="2"){if(this.options.requireTLS){this._onError(new Error("EHLO failed but HELO does not support required STARTTLS. response="+e),"ECONNECTION",e,"EHLO")
return}this._responseActions.push(this._actionHELO)
this._sendCommand("HELO "+this.name)
return}if(!this.secure&&!this.options.ignoreTLS&&(/[ -]STARTTLS\b/im.test(e)||this.options.requireTLS)){this._plaintextEhlo=e
this._sendCommand("STARTTLS")
this._responseActions.push(this._actionSTARTTLS)
return}this._parseEhloExtensions(e)
this.emit("connect")}_parseEhloExtensions(e){let t
this._ehloLines=e.split(/\r?\n/).map(e=>e.replace(/^\d+[ -]/,"").trim()).filter(e=>e).slice(1)
if(/[ -]SMTPUTF8\b/im.test(e)){this._supportedExtensions.push("SMTPUTF8")}if(/[ -]DSN\b/im.test(e)){this._supportedExtensions.push("DSN")}if(/[ -]8BITMIME\b/im.test(e)){this._supportedExtensions.push("8BITMIME")}if(/[ -]REQUIRETLS\b/im.test(e)){this._supportedExtensions.push("REQUIRETLS")}if(/[ -]PIPELINING\b/im.test(e)){this._supportedExtensions.push("PIPELINING")}if(/[ -]AUTH\b/i.test(e)){this.allowsAuth=true}const s=new Set
for(const e of this._ehloLines){const t=/^AUTH[\s=](.*)/i.exec(e)
if(t){for(const e of t[1].split(/[\s=]+/)){s.add(e.toUpperCase())}}}for(const e of["PLAIN","LOGIN","CRAM-MD5","XOAUTH2"]){if(s.has(e)){this._supportedAuth.push(e)}}if(t=e.match(/[ -]SIZE(?:[ \t]+(\d+))?/im)){this._supportedExtensions.push("SIZE")
this._maxAllowedSize=Number(t[1])||0}}_actionHELO(e){if(e.charAt(0)!=="2"){this._onError(new Error("Invalid HELO. response="+e),"EPROTOCOL",e,"HELO")
return}this.allowsAuth=true
this.emit("connect")}_actionSTARTTLS(e){if(e.charAt(0)!=="2"){if(this.options.opportunisticTLS){this.logger.info({tnx:"smtp"},"Failed STARTTLS upgrade, continuing unencrypted")
if(this._plaintextEhlo){this._parseEhloExtensions(this._plaintextEhlo)
this._plaintextEhlo=false
this.allowsAuth=false
this._supportedAuth=[]}this.emit("connect")
return}this._onError(new Error("Error upgrading connection with STARTTLS"),"ETLS",e,"STARTTLS")
return}this._upgradeConnection((e,t)=>{if(e){this._onError(new Error("Error initiating TLS - "+(e.message||e)),"ETLS",false,"STARTTLS")
return}this.logger.info({tnx:"smtp"},"Connection upgraded with STARTTLS")
if(t){if(this.options.lmtp){this._responseActions.push(this._actionLHLO)
this._sendCommand("LHLO "+this.name)}else{this._responseActions.push(this._actionEHLO)
this._sendCommand("EHLO "+this.name)}}else{this.emit("connect")}})}_actionAUTH_LOGIN_USER(e,t){if(!/^334[ -]/.test(e)){t(this._formatError('Invalid login sequence while waiting for "334 VXNlcm5hbWU6"',"EAUTH",e,"AUTH LOGIN"))
return}this._responseActions.push(e=>{this._actionAUTH_LOGIN_PASS(e,t)})
this._sendCommand(Buffer.from(this._auth.credentials.user+"","utf-8").toString("base64"))}_actionAUTH_CRAM_MD5(e,t){const s=e.match(/^334\s+(.+)$/)
if(!s){return t(this._formatError("Invalid login sequence while waiting for server challenge string","EAUTH",e,"AUTH CRAM-MD5"))}const n=Buffer.from(s[1],"base64").toString("ascii")
const o=i.createHmac("md5",this._auth.credentials.pass)
o.update(n)
const r=this._auth.credentials.user+" "+o.digest("hex")
this._responseActions.push(e=>{this._actionAUTH_CRAM_MD5_PASS(e,t)})
this._sendCommand(Buffer.from(r).toString("base64"),Buffer.from(this._auth.credentials.user+" /* secret */").toString("base64"))}_actionAUTH_CRAM_MD5_PASS(e,t){if(!e.match(/^235\s+/)){return t(this._formatError('Invalid login sequence while waiting for "235"',"EAUTH",e,"AUTH CRAM-MD5"))}this.logger.info({tnx:"smtp",username:this._auth.user,action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user))
this.authenticated=true
t(null,true)}_actionAUTH_LOGIN_PASS(e,t){if(!/^334[ -]/.test(e)){return t(this._formatError('Invalid login sequence while waiting for "334 UGFzc3dvcmQ6"',"EAUTH",e,"AUTH LOGIN"))}this._responseActions.push(e=>{this._actionAUTHComplete(e,t)})
this._sendCommand(Buffer.from((this._auth.credentials.pass||"").toString(),"utf-8").toString("base64"),Buffer.from("/* secret */","utf-8").toString("base64"))}_actionAUTHComplete(e,t,s){if(!s&&typeof t==="function"){s=t
t=false}if(e.substr(0,3)==="334"){this._responseActions.push(e=>{if(t||this._authMethod!=="XOAUTH2"){this._actionAUTHComplete(e,true,s)}else{setImmediate(()=>this._handleXOauth2Token(true,s))}})
this._sendCommand("")
return}if(e.charAt(0)!=="2"){this.logger.info({tnx:"smtp",username:this._auth.user,action:"authfail",method:this._authMethod},"User %s failed to authenticate",JSON.stringify(this._auth.user))
return s(this._formatError("Invalid login","EAUTH",e,"AUTH "+this._authMethod))}this.logger.info({tnx:"smtp",username:this._auth.user,action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user))
this.authenticated=true
s(null,true)}_actionMAIL(e,t){const s=this._envelope
if(Number(e.charAt(0))!==2){const t=this._usingSmtpUtf8&&/^550 /.test(e)&&/[\x80-\uFFFF]/.test(s.from)?"Internationalized mailbox name not allowed":"Mail command failed"
s.mailError=this._formatError(t,"EENVELOPE",e,"MAIL FROM")}this._advanceEnvelope(e,t)}_actionRCPT(e,t){const s=this._envelope
let n
const i=this._recipientQueue.shift()
if(Number(e.charAt(0))!==2){const t=this._usingSmtpUtf8&&/^553 /.test(e)&&/[\x80-\uFFFF]/.test(i)?"Internationalized mailbox name not allowed":"Recipient command failed"
s.rejected.push(i)
n=this._formatError(t,"EENVELOPE",e,"RCPT TO")
n.recipient=i
s.rejectedErrors.push(n)}else{s.accepted.push(i)}this._advanceEnvelope(e,t)}_advanceEnvelope(e,t){const s=this._envelope
if(s.pipelined){return}if(s.mailError){return t(s.mailError)}if(s.rcptQueue.length){return this._sendRcpt(s.rcptQueue.shift(),t)}if(this._recipientQueue.length){return}const n=this._envelopeError(e)
if(n){return t(n)}this._responseActions.push(e=>{this._actionDATA(e,t)})
this._sendCommand("DATA")}_envelopeError(e){const t=this._envelope
if(t.mailError){return t.mailError}if(t.accepted.length){return null}const s=t.rejectedErrors.find(e=>e.responseCode&&e.responseCode<500)
const n=t.rejectedErrors[t.rejectedErrors.length-1]
const i=s?.response??(t.pipelined&&n?n.response:e)
const o=this._formatError("Can't send mail - all recipients were rejected","EENVELOPE",i,"RCPT TO")
o.rejected=t.rejected
o.rejectedErrors=t.rejectedErrors
return o}_actionDATA(e,t){const s=this._envelope
if(s.pipelined){const n=this._envelopeError(e)
if(n){if(/^3/.test(e)){if(s.mailError){this.close()
return t(n)}this._responseActions.push(()=>t(n))
this._sendCommand(".")
return}return t(n)}}if(!/^[23]/.test(e)){return t(this._formatError("Data command failed","EENVELOPE",e,"DATA"))}const n={accepted:s.accepted,rejected:s.rejected}
if(this._ehloLines&&this._ehloLines.length){n.ehlo=this._ehloLines}if(s.rejectedErrors.length){n.rejectedErrors=s.rejectedErrors}t(null,n)}_actionSMTPStream(e,t){if(Number(e.charAt(0))!==2){return t(this._formatError("Message failed","EMESSAGE",e,"DATA"))}return t(null,e)}_actionLMTPStream(e,t,s,n){const i=this._envelope
let o
if(Number(s.charAt(0))!==2){o=this._formatError("Message failed for recipient "+e,"EMESSAGE",s,"DATA")
o.recipient=e
i.rejected.push(e)
i.rejectedErrors.push(o)
for(let t=0,s=i.accepted.length;t<s;t++){if(i.accepted[t]===e){i.accepted.splice(t,1)}}}if(t){return n(null,s)}}_handleXOauth2Token(e,t){this._auth.oauth2.getToken(e,(s,n)=>{if(s){this.logger.info({tnx:"smtp",username:this._auth.user,action:"authfail",method:this._authMethod},"User %s failed to authenticate",JSON.stringify(this._auth.user))
return t(this._formatError(s,"EAUTH",false,"AUTH XOAUTH2"))}this._responseActions.push(s=>{this._actionAUTHComplete(s,e,t)})
this._sendCommand("AUTH XOAUTH2 "+this._auth.oauth2.buildXOAuth2Token(n),"AUTH XOAUTH2 "+this._auth.oauth2.buildXOAuth2Token("/* secret */"))})}_isDestroyedMessage(e){if(this._destroyed){return"Cannot "+e+" - smtp connection is already destroyed."}if(this._socket){if(this._socket.destroyed){return"Cannot "+e+" - smtp connection socket is already destroyed."}if(!this._socket.writable){return"Cannot "+e+" - smtp connection socket is already half-closed."}}}_getHostname(){let e
try{e=a.hostname()||""}catch(t){e="localhost"}if(!e||e.indexOf(".")<0){e="[127.0.0.1]"}if(e.match(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/)){e="["+e+"]"}return e}}const Bt="X-DIALOGUE"
const Wt=24*60*60*1e3
function connectionWith(e,t){let s=null
const n=new SMTPConnection({...e,connectionTimeout:Wt,greetingTimeout:Wt,socketTimeout:Wt,socketCloseTimeout:0,transactionLog:true,logger:{debug:(e,s)=>{if(e.tnx==="server")t.hears(s)
if(e.tnx==="client")t.speaks()}},customAuth:{[Bt]:e=>{s=t=>e.sendCommand(t)}}})
standInFront(n,t)
const channel=()=>{n.login({method:Bt},()=>undefined)
return s}
return{smtp:n,socket:()=>n._socket===false?null:n._socket,channel:channel}}function standInFront(e,t){const s=Reflect.get(e,"_onSocketData")
if(!isListener(s))throw new Error("nodemailer has moved the listener for what a server sends.")
Reflect.set(e,"_onSocketData",e=>{const n=t.receives(e)
if(n!=="")s(r.Buffer.from(n,"latin1"))})}function isListener(e){return typeof e==="function"}const jt=2e3
const qt=500
const Kt=300
class Session{#s
#n
#i
#o=new Meter
#r
#a
#l
#c
#d=()=>undefined
#h=null
#u=null
constructor(e){this.#n=e.socket
this.#r=e.newReader
this.#a=e.observer
this.#l=e.newReader()
this.#i=new Promise(e=>{this.#d=e})
this.#s=this.#f(e)
const{smtp:t}=this.#s
t.on("error",e=>{this.#m(brokenBy(e))})
t.on("end",()=>{this.#m(N)})
e.deadline.addEventListener("abort",()=>{this.#m(this.#l.stuck??L)})}async open(){const e=new Promise(e=>{this.#s.smtp.connect(t=>{e(t===undefined?null:brokenBy(t))})})
setImmediate(()=>{this.#p(this.#a)})
return Promise.race([this.#i,e])}get encrypted(){const t=this.#s.socket()
return t instanceof e.TLSSocket&&t.authorized}async say(e){const t=this.#h??=this.#g()
const s=await Promise.race([this.#i,t(e)])
return"by"in s?s:parseReply(s.response)}async reset(){this.#o.restart()
return!("by"in await this.say("RSET"))}async leave(e,t){if(t)await this.#T(e==="recipient"?["RSET"]:[])
else this.close()}async rejected(e){return await this.#S()?refusedAndClosed(e):refusedBy(e)}close(){this.#m(N)}async#T(e){const t=setTimeout(()=>{this.close()},qt)
for(const t of e)await this.say(t)
this.#s.smtp.quit()
await this.#i
clearTimeout(t)
this.close()}async#S(){let e
const t=new Promise(t=>{e=setTimeout(t,Kt,false)})
const s=await Promise.race([this.#i,t])
clearTimeout(e)
return s!==false}#m(e){clearTimeout(this.#c)
this.#d(e)
this.#s.smtp.close()
this.#n.destroy()}#f({observer:t,...s}){const n={connection:s.socket,host:s.host,secure:s.wayToTls==="first",name:s.clientName,requireTLS:s.wayToTls==="STARTTLS",ignoreTLS:s.wayToTls==="none",tls:{rejectUnauthorized:true,requestOCSP:t.seesStaple!==undefined,...s.tlsVersions,...s.authorities===null?{}:{ca:[...s.authorities]},checkServerIdentity:(s,n)=>{t.sees(n)
return e.checkServerIdentity(s,n)}}}
return connectionWith(n,{receives:e=>this.#w(e),hears:e=>{this.#E(t,e)},speaks:()=>{this.#_(this.#s.socket()??s.socket)}})}#_(e){const t=this.#a.speaks(e)
if(t!==null)this.#m(t)}#w(e){clearTimeout(this.#c)
if(!this.#o.admits(e)){this.#m(C)
return""}const{replies:t,fault:s}=this.#l.take(e.toString("latin1"))
if(s!==null)this.#b(s,t==="")
else if(this.#l.stuck!==null)this.#c=setTimeout(this.#y,jt)
return t}#b(e,t){if(t)this.#m(e)
else{setImmediate(()=>{this.#m(e)})}}#y=()=>{const{stuck:e}=this.#l
if(e!==null)this.#m(e)}
#E(e,t){const s=e.heard(parseReply(t))
if(s!==null)this.#m(s)
else{setImmediate(()=>{this.#p(e)})}}#p(t){const s=this.#s.socket()
if(!(s instanceof e.TLSSocket)||s===this.#u)return
this.#u=s
clearTimeout(this.#c)
this.#l=this.#r()
s.prependOnceListener("secure",()=>{t.sees(s.getPeerCertificate())})
s.prependOnceListener("secureConnect",()=>{this.#_(s)})
s.once("OCSPResponse",e=>{if(e!==null&&e.length>0)t.seesStaple?.()})}#g(){return this.#s.channel()??(()=>new Promise(()=>undefined))}}function serverOf(e){const{host:t}=e.settings
if(e.client==="mail-kit")return(t??"").trim()===""?"":t??""
return e.settings.deliveryMethod==="Network"?(t??"").trim():""}function portOf(e){const{port:t}=e.settings
if(e.client==="system-net-mail"||t!==0)return t
return e.settings.secureSocketOptions==="SslOnConnect"?465:25}const zt={by:"server",cause:"TLS_FIRST",code:null,reply:null}
const Vt=/ALERT|UNSUPPORTED_PROTOCOL|KEY_TOO_|DH_|SIGALG|MD_TOO_WEAK|ERR_TLS_CERT/
async function silence(e){const t=await firstByte(e)
return t==="none"?answerToHello(e):t}function firstByte({socket:e,patienceMs:t,deadline:s}){return new Promise(n=>{const end=t=>{clearTimeout(o)
for(const[t,s]of i)e.off(t,s)
n(t)}
const i=[["readable",()=>{end(null)}],["error",e=>{end(brokenBy(e))}],["close",()=>{end(N)}]]
const o=setTimeout(end,t,"none")
for(const[t,s]of i)e.on(t,s)
s.addEventListener("abort",()=>{end(L)})})}function answerToHello({socket:t,host:s,deadline:n}){return new Promise(i=>{const o=e.connect({socket:t,host:s})
const end=e=>{o.destroy()
i(e)}
o.once("secure",()=>{end(zt)})
o.on("error",e=>{const t=brokenBy(e)
const s=t.by==="server"?t.cause:""
end(Vt.test(s)||concernsCertificate(s)?zt:L)})
o.once("close",()=>{end(L)})
n.addEventListener("abort",()=>{end(L)})})}const Yt={startTls:false,mechanisms:["LOGIN"],others:[]}
const Xt={startTls:false,mechanisms:[],others:[]}
const Qt=/^(SIZE|8BITMIME|SMTPUTF8)\b/i
function extensionsOf({raw:e}){const t=e.slice(1)
const[s,n]=partition(t,e=>/^AUTH/i.test(e))
const[i,o]=partition(n,e=>/^STARTTLS/i.test(e))
return{startTls:i.length>0,mechanisms:s.flatMap(mechanismsOf$1),others:o.filter(e=>Qt.test(e))}}function mechanismsOf$1(e){return e.slice("AUTH".length).split(/[ =]/).filter(e=>e!=="").map(e=>e.toUpperCase())}function extensionWords({startTls:e,mechanisms:t,others:s}){const n=[...e?["STARTTLS"]:[],...t.length>0?[`AUTH ${t.join(" ")}`]:[],...s]
return n.length>0?n.join(", "):"neither STARTTLS nor AUTH"}function partition(e,t){return[e.filter(t),e.filter(e=>!t(e))]}const Zt=[500,502]
const Jt=/\*{8}/
const es=/\bX{4}(X{3}[A-Z])?\b/
const ts={none:"",some:"; some of the sites speak TLS 1.0 at most, for which this proves nothing",all:"; the site speaks no later version"}
const ss="HELO; by Send the site takes AUTH LOGIN for granted, Umbraco's own mails (SendMailAsync) go without a login"
class Handshake{#k
#v
startTls
#O="greeting"
#A=Xt
#L=null
#N=false
#C=false
constructor(e){this.#k=e
this.#v=e.stages
this.startTls=e.settings.enableSsl&&n.aS(e.level,"starttls")}get saidHelo(){return this.#C}get offersStartTls(){return this.#A.startTls}get mechanisms(){return this.#A.mechanisms}get names(){return this.#L===null?"":certificateNames(this.#L)}heard(e){switch(this.#O){case"greeting":return this.#I(e)
case"EHLO":return Zt.includes(e.code)?this.#R():this.#M(e)
case"HELO":return this.#M(e)
case"STARTTLS":return this.#P(e)
case"EHLO over TLS":return this.#M(e)
case"TLS":case"nothing":return null}}speaks(t){if(this.#O!=="TLS"||!(t instanceof e.TLSSocket))return null
const{name:s}=t.getCipher()
const n=ts[this.#k.oldTls]
this.#v.ok(`${t.getProtocol()??"TLS"}, ${s}${n}`)
this.#v.begin("cert")
this.#v.ok(this.#L===null?"":certificateWords(this.#L,Date.now()))
this.#O="EHLO over TLS"
this.#v.begin("ehlo")
return null}sees(e){this.#L=e}failed(e){if(e.by!=="server"||this.#O!=="TLS")return e
if(!concernsCertificate(e.cause)){return this.#k.oldTls==="all"&&e.cause!=="ETIMEDOUT"?ns:e}this.#v.ok("up to the certificate")
this.#v.begin("cert")
return refusedCertificate(e,this.#L)}#I(e){if(e.code!==220)return refusedBy(e)
this.#N=Jt.test(replyText(e))
this.#v.ok(replyText(e))
this.#v.begin("ehlo")
this.#O="EHLO"
return null}#R(){const{settings:e}=this.#k
this.#C=true
if(!e.enableSsl){this.#O="HELO"
return null}if(this.startTls){this.#v.ok("EHLO is unknown to the server")
this.#v.begin("starttls")}return this.#N?O:v}#D(e){const t=Zt.includes(e.code)
const s=this.#N||es.test(replyText(e))
return t&&s?maskedRefusal(e):refusedBy(e)}#M(e){if(e.code!==250)return this.#D(e)
if(e.lines.some(e=>es.test(e)))this.#N=true
const t=this.#O==="HELO"
this.#A=t?Yt:extensionsOf(e)
const s=this.#x()
if(s!==null)return s
this.#v.ok(t?ss:extensionWords(this.#A))
return this.startTls&&this.#O==="EHLO"?this.#U():this.#H()}#x(){const{level:e,settings:t}=this.#k
if(n.aS(e,"starttls"))return null
if(t.enableSsl)return this.#A.startTls?null:this.#$()
const s=!t.defaultCredentials&&t.userName
return s?mechanismBarrier$1({...this.#A,offersStartTls:this.offersStartTls}):null}#$(){return this.#N?O:k}#U(){this.#v.begin("starttls")
if(!this.#A.startTls)return this.#$()
this.#O="STARTTLS"
return null}#P(e){if(e.code!==220)return refusedBy(e)
this.#v.ok(replyText(e))
this.#v.begin("tls")
this.#O="TLS"
return null}#H(){this.#O="nothing"
return null}}const ns={by:"rule",id:"TLS_SITE_TOO_OLD",kind:"untested",setting:"enableSsl",hint:`The site offers TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6, and this test got no further with that: either the server refuses it, or ${n.aT} does. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, and test again.`}
const is={startTls:false,mechanisms:[],others:[],size:false,smtpUtf8:false}
const os=/^(?:AUTH|X-EXPS)[ =]/i
const rs=/^(SIZE|8BITMIME|SMTPUTF8)\b/i
function mailKitExtensions({raw:e}){const t=e.map(e=>e.trim())
const has=e=>t.some(t=>t.toUpperCase()===e)
return{startTls:has("STARTTLS"),mechanisms:t.filter(e=>os.test(e)).flatMap(mechanismsOf),others:t.filter(e=>rs.test(e)),size:t.some(e=>/^SIZE +\d/i.test(e)),smtpUtf8:has("SMTPUTF8")}}function mechanismsOf(e){return e.replace(os,"").split(" ").filter(e=>e!=="")}const as=r.Buffer.from([6,3,85,29,31])
const ls=1
const cs=4
const ds=/https?:\/\//i
const hs=20
function canBeAskedAbout(e,t){return belowTheRoot(e).every((e,s)=>s===0&&t||namesResponder(e)||namesList(e.raw))}function belowTheRoot(e){const t=[]
let s=e
while(s!==undefined&&t.length<hs&&!isRoot(s)){t.push(s)
s=issuerOf(s)}return t}function issuerOf(e){return e.issuerCertificate}function isRoot(e){return issuerOf(e)?.fingerprint256===e.fingerprint256}function namesResponder({infoAccess:e}){return(e?.["OCSP - URI"]??[]).some(e=>ds.test(e))}function namesList(e){const t=e.indexOf(as)
if(t<0)return false
const s=t+as.length
const n=e[s]===ls?s+3:s
if(e[n]!==cs)return false
return ds.test(contentAt(e,n+1).toString("latin1"))}function contentAt(e,t){const s=e[t]??0
if(s<128)return e.subarray(t+1,t+1+s)
const n=Math.min(s&127,4)
const i=t+1+n
if(n===0||i>e.length)return e.subarray(0,0)
return e.subarray(i,i+e.readUIntBE(t+1,n))}const us="250 ok\r\n"
const fs="250-ok\r\n250 STARTTLS\r\n"
const ms="502 no\r\n"
const ps="this connection has no TLS"
const gs={clear:"none","TLS first":"first",STARTTLS:"where listed","STARTTLS where offered":"where listed"}
class MailKitHandshake{#k
#v
#F
#O
#G=false
#A=is
#L=null
#B=false
#N=false
#W=null
#j=[]
constructor(e,t){this.#k=e
this.#v=e.stages
this.#F=t
this.#O=t==="TLS first"?"TLS":"greeting"
this.#v.begin(t==="TLS first"?"tls":"greeting")}get wayToTls(){return gs[this.#F]}get extensions(){return this.#A}get names(){return this.#L===null?"":certificateNames(this.#L)}passes=e=>{if(this.#O==="TLS")return null
const t=parseReply(r.Buffer.from(e.trimEnd(),"latin1").toString("utf8"))
const[s,n]=this.#q(t)
this.#j.push(s)
return n??e}
heard(){return this.#j.shift()??null}speaks(t){if(this.#O!=="TLS"||!(t instanceof e.TLSSocket))return null
this.#v.ok(`${t.getProtocol()??"TLS"}, ${t.getCipher().name}`)
this.#v.begin("cert")
const s=t.getPeerCertificate(true)
this.#L=s
if(!canBeAskedAbout(s,this.#B))return Ts
this.#v.ok(certificateWords(s,Date.now()))
this.#G=true
this.#O=this.#F==="TLS first"?"greeting":"EHLO"
this.#v.begin(this.#F==="TLS first"?"greeting":"ehlo")
return null}sees(e){this.#L=e}seesStaple(){this.#B=true}finish(){if(this.#G){if(this.#F==="TLS first")this.#v.skip("starttls","TLS came first")
return}this.#v.skipTls(ps)}failed(e){if(e.by!=="server")return e
if(this.#O==="HELO"&&this.#W!==null&&e.reply===null){return endsSession(e)?refusedBy(this.#W):e}if(this.#O!=="TLS"||e===Ts)return e
if(!concernsCertificate(e.cause))return e
this.#v.ok("up to the certificate")
this.#v.begin("cert")
return refusedCertificate(e,this.#L)}#q(e){switch(this.#O){case"greeting":return[this.#I(e)]
case"EHLO":return e.code===250?this.#M(mailKitExtensions(e)):this.#K(e)
case"HELO":return e.code===250?this.#M(is):[refusedBy(e)]
case"STARTTLS":return[this.#P(e)]
case"TLS":case"nothing":return[null]}}#I(e){if(e.code!==220)return refusedBy(e)
this.#N=Jt.test(replyText(e))
this.#v.ok(replyText(e))
this.#v.begin("ehlo")
this.#O="EHLO"
return null}#K(e){this.#W=e
this.#O="HELO"
return[null,ms]}#M(e){const t=this.#O==="HELO"
this.#A=e
const s=this.#x()
if(s!==null)return[s,us]
this.#v.ok(t?"HELO, which lists nothing":extensionWords(e))
if(!this.#U()){this.#O="nothing"
return[null,us]}this.#v.begin("starttls")
this.#O="STARTTLS"
return[e.startTls?null:this.#$(),fs]}#U(){if(this.#G||!n.aS(this.#k.level,"starttls"))return false
if(this.#F==="STARTTLS")return true
return this.#F==="STARTTLS where offered"&&this.#A.startTls}#x(){const{level:e,login:t}=this.#k
const{startTls:s}=this.#A
if(n.aS(e,"starttls"))return null
if(!this.#G&&this.#F==="STARTTLS"){return s?null:this.#$()}const i=s&&this.#F==="STARTTLS where offered"
return t.how==="none"||i?null:mechanismBarrier(this.#A)}#$(){const e=this.#N||this.#A.others.some(e=>es.test(e))
return e?O:k}#P(e){if(e.code!==220)return refusedBy(e)
this.#v.ok(replyText(e))
this.#v.begin("tls")
this.#O="TLS"
return null}}const Ts={by:"server",cause:"CERT_NO_REVOCATION",code:null,reply:null}
const Ss=3
const ws=500
const Es=/^(?:\d{0,3}$|\d{3}\D)/
class MailKitReader{#z
#t=[]
#V=""
#Y=0
#X=false
constructor(e){this.#z=e}stuck=null
take(e){this.#V+=e
let t=""
while(!this.#X){const e=this.#Q()
if(e===null)return{replies:t,fault:this.#Z()}
const s=faultOf(e,this.#t[0]??e)
if(s!==null)return{replies:t,fault:s}
this.#t.push(e)
if(e[Ss]==="-")continue
t+=this.#J()}return{replies:t,fault:null}}#Q(){const e=this.#V.indexOf("\n",this.#Y)
this.#Y=e<0?this.#V.length:0
if(e<0)return null
const t=this.#V.slice(0,e).replaceAll("\r","")
this.#V=this.#V.slice(e+1)
return t}#Z(){const e=this.#V.slice(0,Ss+1)
return e===""||Es.test(e)?null:faultOf(this.#V,this.#V)}#J(){const e=this.#z(canonical(this.#t))
this.#t=[]
this.#X=e===null
return e??""}}function faultOf(e,t){const s=/^\d{3}(?:\D|$)/.test(e)
if(s&&e.slice(0,Ss)===t.slice(0,Ss))return null
const[n=""]=e.slice(0,ws).split("\r",1)
const i=parseReply(r.Buffer.from(n,"latin1").toString("utf8"))
const o=/^\d/.test(e)?null:0
return{by:"server",cause:s?"REPLY_CODES":"REPLY_FORMAT",code:o,reply:i}}function canonical(e){const t=e.length-1
return e.map((e,s)=>{const n=s===t?" ":"-"
return`${e.slice(0,Ss)}${n}${e.slice(Ss+1)}\r\n`}).join("")}const _s=465
const bs=[25,587,2525]
function transportOf(e){switch(e.secureSocketOptions){case"SslOnConnect":return"TLS first"
case"StartTls":return"STARTTLS"
case"Auto":return portOf({client:"mail-kit",settings:e})===_s?"TLS first":"STARTTLS where offered"
case"StartTlsWhenAvailable":return"STARTTLS where offered"
case"None":default:return"clear"}}function foreseen$1(e){const t=portOf({client:"mail-kit",settings:e})
const s=transportOf(e)
if(isNoHost(e.host??""))return{stage:"dns",failure:ys}
if(t<0||t>65535)return{stage:"tcp",failure:ks}
if(t===_s&&s!=="TLS first")return{stage:"tcp",failure:vs}
if(bs.includes(t)&&s==="TLS first"){return{stage:"tcp",failure:Os}}const i=n.ao.some(t=>t===e.secureSocketOptions)
return i?null:{stage:"tcp",failure:As}}function isNoHost(e){return!o.isIPv6(e)&&/[\s:[\]]/.test(e)}function mistake(e,t,s){return{by:"rule",id:e,kind:"config",setting:t,hint:s}}const ys=mistake("HOST_FORM","host",'The host is a bare name, without spaces, smtp://, :port or brackets. MailKit does not trim it, and fails before anything is sent. MailKit\'s words for it: "Invalid URI: \u2026"')
const ks=mistake("TCP_BADPORT","port","The port is not between 0 and 65535, and MailKit fails before anything is sent; 587 is usual. MailKit's words for it: \"Specified argument was out of the range of valid values. (Parameter 'port')\"")
const vs=mistake("GREETING_NEVER_465","secureSocketOptions",'Port 465 expects TLS from the first byte, and this SecureSocketOptions waits for a greeting first: the site waits 120 seconds and fails. Set "SecureSocketOptions": "SslOnConnect", or use port 587 with "StartTls". MailKit\'s words for it: "Operation timed out after 120000 milliseconds"')
const Os=mistake("TLS_WRONG_VERSION","secureSocketOptions",'This port begins in plain text, and SslOnConnect begins with TLS: the site fails at once. Set "SecureSocketOptions": "StartTls", or use port 465. MailKit\'s words for it: "An error occurred while attempting to establish an SSL or TLS connection."')
const As=mistake("SECURE_SOCKET_OPTIONS","secureSocketOptions","SecureSocketOptions is a number without a name, and MailKit uses no TLS then. Set it to StartTls, or to SslOnConnect for port 465.")
const Ls=.7
function mailKit(e){const t=transportOf(e)
return{id:"mail-kit",port:portOf({client:"mail-kit",settings:e}),patienceMs:12e4,wantsTls:t==="TLS first"||t==="STARTTLS",foreseen:foreseen$1(e),talk:async e=>{const s=new MailKitHandshake(e,t)
if(t==="TLS first")return dialogue$1(e,s)
const n=e.timeoutMs*Ls
const i=await silence({...e,patienceMs:n})
return i===null?dialogue$1(e,s):{...Ns,failure:i,usesTls:t==="STARTTLS"}}}}const Ns={refusals:[],doubts:[],mechanisms:null,tries:[],names:""}
async function dialogue$1(e,t){const s=new Session({...e,clientName:machineName(),wayToTls:t.wayToTls,tlsVersions:null,observer:t,newReader:()=>new MailKitReader(t.passes)})
let n=await s.open()
if(n===null){t.finish()
n=await logIn$1(e,s,t)}else{n=t.failed(n)}const i=s.encrypted||t.wayToTls==="first"
const{names:o,extensions:r}=t
const a=n===null?await tryEnvelopes(e,envelopeOf(r),s):[]
await s.leave(e.level,n===null&&a.length===0)
const{mechanisms:l}=r
const c=triesOf(l)
return{failure:n,refusals:a,doubts:[],mechanisms:l,tries:c,names:o,usesTls:i}}function machineName(){const[e=""]=a.hostname().split(".")
return l.domainToASCII(e.replaceAll("_","-"))||"localhost"}function envelopeOf({smtpUtf8:e,size:t}){return{commands:(s,n,i)=>{const o=e&&!isAscii(s+n)
const[r,a]=e?[s,n]:[withAsciiDomain(s),withAsciiDomain(n)]
const l=o?" SMTPUTF8":""
const c=t?` SIZE=${(new TextEncoder).encode(i).length}`:""
return[`MAIL FROM:<${r}>${l}${c}`,`RCPT TO:<${a}>`]},accepts:(e,t)=>{if(e==="mail")return t>=250&&t<=259
return e==="rcpt"?t>=200&&t<=299:t===(e==="data"?354:250)}}}function isAscii(e){return/^[\x20-\x7e]*$/.test(e)}function withAsciiDomain(e){const t=e.lastIndexOf("@")+1
const s=e.slice(t)
return isAscii(s)?e:e.slice(0,t)+(l.domainToASCII(s)||s)}const Cs=3
const Is=500
const Rs="REPLY_FORMAT"
const Ms="REPLY_LINE_FEED"
class NetMailReader{#t=[]
#V=""
#Y=0
take(e){this.#V+=e
let t=""
for(;;){const e=this.#Q()
if(e===null)return{replies:t,fault:null}
if(typeof e!=="string")return{replies:t,fault:e}
this.#t.push(e)
if(e[Cs]==="-")continue
t+=unambiguous(this.#t)
this.#t=[]}}get stuck(){if(!this.#V.endsWith("\n"))return null
const e=[...this.#t,this.#V.trimEnd()].join("\n")
return{by:"server",cause:Ms,code:null,reply:parseReply(decoded(e))}}#Q(){if(this.#V.length<=Cs)return null
if(!/^\d{3}[ -]/.test(this.#t.length===0?this.#V:`000${this.#V.slice(Cs)}`)){return unreadable(this.#V)}const e=this.#V.indexOf("\r",this.#Y)
this.#Y=e<0?this.#V.length:e
if(e<0||e+1===this.#V.length)return null
if(this.#V[e+1]!=="\n")return unreadable(this.#V)
const t=this.#V.slice(0,e)
this.#V=this.#V.slice(e+2)
this.#Y=0
return t}}function unambiguous(e){const[t=""]=e
const s=t.slice(0,Cs)
const n=e.length-1
return e.map((e,t)=>{const i=e.slice(Cs+1).replaceAll("\n"," ")
return`${s}${t===n?" ":"-"}${i}\r\n`}).join("")}function unreadable(e){const[t=""]=e.slice(0,Is).split(/[\r\n]/,1)
const s=/^\d{3}/.test(t)?null:0
return{by:"server",cause:Rs,code:s,reply:parseReply(decoded(t))}}function decoded(e){return r.Buffer.from(e,"latin1").toString("utf8")}const Ps=5e3
const Ds=.7
const xs={minVersion:"TLSv1",maxVersion:"TLSv1",ciphers:"DEFAULT@SECLEVEL=0"}
const Us={commands:(e,t)=>[`MAIL FROM:<${e}>`,`RCPT TO:<${t}>`],accepts:(e,t)=>Hs[e].includes(t)}
const Hs={mail:[250],rcpt:[250,251],data:[354],message:[250]}
function systemNetMail(e){const{settings:t,oldTls:s="none"}=e
return{id:"system-net-mail",port:t.port,patienceMs:1e5,wantsTls:t.enableSsl,foreseen:null,talk:async e=>{const n={...e,settings:t,oldTls:s}
n.stages.begin("greeting")
const i=await silence({...n,patienceMs:greetingPatience(n)})
if(i===null)return dialogue(n)
return{...$s,failure:i,usesTls:t.enableSsl}}}}const $s={refusals:[],doubts:[],mechanisms:null,tries:[],names:""}
function greetingPatience({settings:e,timeoutMs:t}){const s=t*Ds
return e.port===465?Math.min(s,Ps):s}async function dialogue(e){const t=new Handshake(e)
const s=new Session({...e,clientName:clientName(e.settings.clientDomain),wayToTls:t.startTls?"STARTTLS":"none",tlsVersions:e.oldTls==="all"?xs:null,observer:t,newReader:()=>new NetMailReader})
let n=await s.open()
if(n===null){if(!t.startTls)e.stages.skipTls("enableSsl is false")
n=await logIn(e,s,t)}else{n=t.failed(n)}const i=n===null?await tryEnvelopes(e,Us,s):[]
await s.leave(e.level,n===null&&i.length===0)
const{mechanisms:o,names:r}=t
const a=e.settings.enableSsl
const l=n===null?tlsDoubts(e):[]
return{failure:n,refusals:i,doubts:l,mechanisms:o,tries:[],names:r,usesTls:a}}function tlsDoubts({oldTls:e,level:t,settings:s}){const i=e==="some"&&s.enableSsl&&n.aS(t,"tls")
return i?[{stage:"tls",failure:Fs}]:[]}const Fs={by:"rule",id:"TLS_SITE_TOO_OLD",kind:"untested",setting:null,hint:'Some of these sites offer TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6 there. This test has used a later version, as the others do, so it proves nothing for them. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, or test them in a step of their own.'}
function clientName(e){if(e!==null)return e===""?" ":e
const[t=""]=a.hostname().split(".")
return l.domainToASCII(t)||"LocalHost"}async function logIn({stages:e,login:t,level:s,socket:i},o,r){if(!n.aS(s,"auth"))return null
e.begin("auth")
const{encrypted:a}=o
const{mechanisms:l,offersStartTls:c}=r
const{remoteAddress:d=""}=i
const h=loginBarrier(t,{encrypted:a,remoteAddress:d,mechanisms:l,offersStartTls:c})
if(h!==null)return h
if(t.how!=="password"){if(s==="login")return tt
e.skip("auth","no user name: the site sends without a login")
return null}const u=await authLogin(o,t)
if(u===null)e.ok(loginWords(r))
return u}function loginWords({mechanisms:e,saidHelo:t}){if(t)return"LOGIN, after HELO; Umbraco's own mails (SendMailAsync) go without a login"
const s=ze.find(t=>e.includes(t))
const n=s===undefined?"":`; the site tries ${s} first`
return`LOGIN, of ${e.join(" ")}${n}`}async function authLogin(e,{userName:t,password:s}){const n=await e.say(`AUTH login ${base64(t)}`)
if("by"in n)return n
if(n.code===235)return null
if(n.code!==334)return e.rejected(n)
const i=await e.say(base64(s))
if("by"in i)return i
return i.code===235?null:e.rejected(i)}function base64(e){return r.Buffer.from(e,"utf8").toString("base64")}function clientOf(e){return e.client==="mail-kit"?mailKit(e.settings):systemNetMail(e)}function loginOf(e,t){return e.client==="mail-kit"?mailKitLogin(e,t):loginFor(e.settings,t)}const Gs={"system-net-mail":{words:"By Send the site waits {theirs} seconds for a server, and Umbraco's own mails (SendMailAsync) wait without an end: whether they would get an answer, this test cannot tell.",leavesItOpen:true},"mail-kit":{words:"The site waits {theirs} seconds for an answer, and then gives up: where the server is slow and not dead, the site may get one.",leavesItOpen:false}}
function outOfTime(e,t,{client:s,timeoutMs:n}){const i=e===L&&n<s.patienceMs
if(!i||t.stage==="dns"||t.stage==="tcp")return t
const[o,r]=[n,s.patienceMs].map(e=>Math.round(e/100)/10)
const{words:a,leavesItOpen:l}=Gs[s.id]
const c=a.replace("{theirs}",String(r))
const d=`${t.hint} This test waited ${o} seconds in all. ${c} Raise smoke-test-timeout.`
return{...t,kind:l?"untested":t.kind,hint:d}}const Bs=3e3
const Ws=/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/
function connect(e,t){return new Promise(s=>{const n=dial(e)
if(!("destroy"in n)){s(n)
return}const i=[]
n.on("connectionAttemptFailed",(...[e,,,t])=>{if(!Ws.test(causeOf(t)))i.push(e)})
n.on("connectionAttemptTimeout",e=>{i.push(e)})
const give=e=>{n.destroy()
s(e)}
n.on("error",e=>{give(brokenBy(e))})
n.once("connect",()=>{s({socket:n,silent:i})})
t.addEventListener("abort",()=>{give(L)})})}function dial({host:e,port:t,addresses:s,timeoutMs:n}){const i=Math.floor(n/(s.length+1))
try{return o.createConnection({host:e,port:t,autoSelectFamily:true,autoSelectFamilyAttemptTimeout:Math.max(1,Math.min(Bs,i)),lookup:(e,t,n)=>{n(null,[...s])}})}catch(e){return brokenBy(e)}}function causeOf(e){const t=brokenBy(e)
return t.by==="server"?t.cause:""}const js=`\nprocess.once('message', (host) => {\n  require('node:dns/promises').lookup(host, { all: true }).then(\n    (addresses) => process.send({ addresses }),\n    ({ code }) => process.send({ code }),\n  )\n})\nprocess.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))\n`
async function lookUp(e,t){const s=o.isIP(e)
if(s!==0)return[{address:e,family:s}]
if(t.aborted)return L
const n=f.spawn(m.execPath,["--input-type=commonjs","--eval",js],{stdio:["ignore","ignore","ignore","ipc"],env:withoutInputs(m.env),windowsHide:true,signal:t,killSignal:"SIGKILL"})
try{return await answerOf(n,e)}finally{n.kill("SIGKILL")}}function answerOf(e,t){return new Promise((s,n)=>{e.on("message",e=>{s(addressesIn(e)??brokenBy(e))})
e.on("error",e=>{if(e.name==="AbortError")s(L)
else n(e)})
e.on("exit",()=>{s(qs)})
e.send(t,()=>undefined)})}const qs={by:"server",cause:"EAI_FAIL",code:null,reply:null}
function addressesIn(e){const t=typeof e==="object"&&e!==null&&"addresses"in e
return t?e.addresses:null}function withoutInputs(e){return Object.fromEntries(Object.entries(e).filter(([e])=>!/^INPUT_/i.test(e)))}async function probe(e,t){const s=new AbortController
const n=setTimeout(()=>{s.abort()},e.timeoutMs)
try{return await run(e,t,s.signal)}finally{clearTimeout(n)
s.abort()}}async function run(e,t,s){const n=await reach(e,t,s)
if("by"in n)return stopped(n,e.client)
const{socket:i,silent:o}=n
try{const n=await e.client.talk({...e,socket:i,stages:t,deadline:s})
return{...n,doubts:[...addressDoubts(o,e),...n.doubts]}}finally{i.destroy()}}async function reach({host:e,client:t,timeoutMs:s},n,i){n.begin("dns")
const o=await lookUp(e,i)
if("by"in o)return o
n.ok(o.map(({address:e})=>e).join(", "))
n.begin("tcp")
const r=await connect({host:e,port:t.port,addresses:o,timeoutMs:s},i)
if("by"in r)return r
n.ok(`${r.socket.remoteAddress??""} port ${t.port}`)
return i.aborted?L:r}function addressDoubts(e,{host:t,client:s}){if(e.length===0)return[]
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
const o=[s??"",n??""]
const r=[e.client,t.toLowerCase(),portOf(e),o,i,...ownKeyOf(e)]
return JSON.stringify(r)}function ownKeyOf(e){if(e.client==="mail-kit")return[e.settings.secureSocketOptions]
const{enableSsl:t,clientDomain:s}=e.settings
return[t,s]}function grouped(e,t){const s=new Map
for(const n of e){const e=t(n)
const i=s.get(e)
if(i===undefined)s.set(e,[n])
else i.push(n)}return s}async function smokeTest(e){const{level:t}=e
const s=portOf(e)
const n=serverOf(e)
if(n===""){const e={stages:[],diagnosis:null,troubles:[]}
return{status:"skipped",level:t,host:null,port:s,...e}}const{stages:i,troubles:o}=await examine(e,n)
const[r]=o
const a={status:r?.status??"passed",diagnosis:r?.diagnosis??null}
return{level:t,host:shownHost(n),port:s,stages:i,troubles:o,...a}}function untested(e,{id:t,hint:s}){const{level:i,failOn:o}=e
const r="untested"
const a={id:t,stage:"dns",kind:r,setting:null,reply:null,hint:s}
const l=n.aV(r,o)
const c={level:i,conceal:e=>e,onStage:()=>undefined}
return{status:l,level:i,host:shownHost(serverOf(e)),port:portOf(e),stages:new n.aW(c).all(),diagnosis:a,troubles:[{diagnosis:a,status:l,senders:null}]}}async function examine(e,t){const{settings:s,level:i,failOn:o}=e
const r=concealer(s.userName??"",s.password??"")
const a=new n.aW({level:i,conceal:r,onStage:e.onStage??(()=>undefined)})
const l=planOf(e,t)
const c=foreseen(l,a)??await probe(l,a)
const explained=(e,t,s)=>{const i=(s??l.senders)[0]??""
const{id:a,port:d}=l.client
const h={from:i,to:l.to??i}
const u={...l,...c,...h,stage:t,client:a,port:d}
const f=outOfTime(e,diagnose(e,u,r),l)
return{diagnosis:f,status:n.aV(f.kind,o),senders:s}}
const d=c.refusals.map(({failure:e,stage:t,senders:s})=>explained(e,t,s))
for(const{failure:e,stage:t}of c.doubts)d.push(explained(e,t,null))
const{failure:h}=c
if(h!==null){const e=explained(h,a.current,null)
a.fail(failureWords(h)||e.diagnosis.id)
d.unshift(e)}return{stages:a.all(),troubles:worstFirst(d)}}function worstFirst(e){const counts=({status:e})=>e==="failed"
return[...e.filter(counts),...e.filter(e=>!counts(e))]}function planOf(e,t){const{requested:s,level:n,senders:i,recipient:o,timeoutMs:r}=e
return{client:clientOf(e),host:t,login:loginOf(e,s),level:n,senders:i,to:o===null?null:bareAddress(e.client,o)??"",authorities:trusted(e.authorities),timeoutMs:r}}function trusted(t){if(t.length===0)return null
const s="getCACertificates"in p?p.getCACertificates():e.rootCertificates
return[...s,...t]}function foreseen(e,t){const s=e.client.foreseen??providerProblem(e)??envelopeProblem(e)
if(s===null)return null
t.begin(s.stage)
return stopped(s.failure,e.client)}function providerProblem({level:e,login:s,host:i,client:o}){if(!n.aS(e,"auth")||s.how!=="password")return null
const r={host:i,port:o.port,userName:s.userName,password:s.password}
const a=t.s(r).find(({severity:e})=>e==="error")
if(a===undefined)return null
const{id:l,setting:c,message:d}=a
return c==="port"?{stage:"tcp",failure:{by:"rule",id:l,kind:"config",setting:c,hint:d}}:{stage:"auth",failure:{by:"rule",id:l,kind:"credentials",setting:c,hint:d}}}function envelopeProblem({level:e,senders:t,to:s}){if(!n.aS(e,"mail"))return null
if(t.every(e=>e===""))return{stage:"mail",failure:I}
return s===""?{stage:"rcpt",failure:Ks}:null}const Ks={by:"rule",id:"RECIPIENT_MISSING",kind:"config",setting:"recipient",hint:"The recipient is not a mail address. Correct the input smoke-test-recipient."}
exports.LEVELS=n.aX
exports.portOf=portOf
exports.sharedLogins=sharedLogins
exports.smokeTest=smokeTest
exports.untested=untested

