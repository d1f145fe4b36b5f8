"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("node:tls")
const t=require("./judging.js")
const s=require("./internet-address.js")
const a=require("./base.js")
const l=require("node:crypto")
const c=require("node:net")
const d=require("node:buffer")
const h=require("node:os")
const u=require("node:url")
const T=require("node:events")
const S=require("node:stream")
const w=require("node:util")
const _=require("node:dns")
const b=require("node:child_process")
const k=require("node:process")
function _interopNamespaceDefault(e){const t=Object.create(null,{[Symbol.toStringTag]:{value:"Module"}})
if(e)for(const s in e)t[s]=e[s]
t.default=e
return t}const v=_interopNamespaceDefault(e)
function bareAddress(e,a){if("system-net-mail"===e)return t.x(a)
const l=s.p(a)
const c="group"===l?.kind?l.first:l?.address??null
return null===c||/\p{Cc}/u.test(c)?null:c}function concealer(e,t){const s=new a.aS("server")
a.aQ(e)&&s.add(e)
a.aQ(t)&&s.add(t,!0)
return e=>s.redact(e.slice(0,4e3))}const O=/(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g
function certificateNames({subjectaltname:e="",subject:t}){const s=[...e.matchAll(O)].map(([,e=""])=>e)
return s.length>0?s.join(", "):[t.CN].flat().join(", ")}function certificateWords(e,t){const{issuer:s,valid_to:a}=e
const l=Math.floor((Date.parse(a)-t)/864e5)
const c=l<14?`only ${l} days left`:`${l} days left`
const d=cut([s.CN??s.O].flat().join(", "),50)
return`${cut(certificateNames(e),110)}; issued by ${d}; ${c}`}function cut(e,t){return e.length<=t?e:`${e.slice(0,t-1)}\u2026`}function namesItsIssuer({infoAccess:e}){return(e?.["CA Issuers - URI"]??[]).length>0}function concernsCertificate(e){return/^(CERT_|CRL_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_|HOSTNAME_|EE_KEY_|CA_MD_|PATH_LENGTH_)/.test(e)}const A=/^(\d{3})(?:[ -]|$)(?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?/
function parseReply(e){const t=e.split(/\r?\n/).map(e=>{const[t="",s="0",a=""]=A.exec(e)??[]
const l=e.slice(t.length).trim()
return{code:Number(s),enhanced:a,text:l,raw:e.slice(4)}})
return{code:t[0]?.code??0,enhanced:t.find(e=>""!==e.enhanced)?.enhanced??"",lines:t.map(e=>e.text),raw:t.map(e=>e.raw)}}function replyText({lines:e}){return e.join(" ").trim()}function replyLine(e){const t=0===e.code?"":String(e.code)
return[t,e.enhanced,replyText(e)].filter(e=>""!==e).join(" ")}function refusedBy(e){return{by:"server",cause:"",code:e.code,reply:e}}function refusedAndClosed(e){return{by:"server",cause:"REFUSED_AND_CLOSED",code:e.code,reply:e}}const L={by:"server",cause:"NO_STARTTLS",code:502,reply:null}
const N={by:"server",cause:"EHLO_UNKNOWN",code:502,reply:null}
const C={by:"server",cause:"MASKED",code:502,reply:null}
function maskedRefusal(e){return{by:"server",cause:"MASKED",code:e.code,reply:e}}const I=/^UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/
function refusedCertificate(e,t){const s=I.test(e.cause)&&null!==t&&namesItsIssuer(t)
return s?{...e,cause:`${e.cause}, CA_ISSUERS`}:e}const R={by:"server",cause:"ETIMEDOUT",code:null,reply:null}
const M={by:"server",cause:"ECONNECTION",code:null,reply:null}
const D={by:"server",cause:"EPROTOCOL",code:0,reply:null}
function endsSession(e){return"server"===e.by&&(null===e.reply||421===e.reply.code)}function failureWords(e){return"rule"===e.by?e.id:null===e.reply?e.cause:replyLine(e.reply)}function brokenBy(e){const{code:t,originalCode:s,response:a,message:l,address:c,errors:d}=fieldsOf(e)
if(d.length>0)return brokenBy(mostTelling(d))
if(""!==a)return refusedBy(parseReply(a))
const h=s||t||"UNKNOWN"
if("ETLS"===h)return M
if("EPROTOCOL"===h)return D
const u={by:"server",cause:named(h,l),code:null,reply:null}
return""===c?u:{...u,address:c}}function named(e,t){return"UNSPECIFIED"!==e?e:`CERT_${t.toUpperCase().replaceAll(/[^A-Z0-9]+/g,"_")}`}function mostTelling(e){const t=/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/
return e.find(e=>!t.test(fieldsOf(e).code))??e[0]}function fieldsOf(e){const field=t=>"object"==typeof e&&null!==e?Reflect.get(e,t):void 0
const text=e=>{const t=field(e)
return"string"==typeof t?t:""}
const t=field("errors")
return{code:text("code"),originalCode:text("originalCode"),response:text("response"),message:text("message"),address:text("address"),errors:Array.isArray(t)?t:[]}}function testMessage(e,t,s){const a=e.slice(e.lastIndexOf("@")+1)
return[`From: <${e}>`,`To: <${t}>`,"Subject: SMTP smoke test",`Date: ${s.toUTCString().replace("GMT","+0000")}`,`Message-ID: <${l.randomUUID()}@${a}>`,"Auto-Submitted: auto-generated","MIME-Version: 1.0","Content-Type: text/plain; charset=us-ascii","","A deployment has tested the SMTP settings of a site, and sent this message to prove that they work.","Nothing needs to be done.",""].join("\r\n")}async function tryEnvelopes(e,t,s){const{senders:l,level:c,stages:d}=e
if(!a.aT(c,"mail"))return[]
const h=l.includes("")?[missing(d)]:[]
const u=l.filter(e=>""!==e)
for(const[a,l]of u.entries()){if(a>0&&!await s.reset())return[...h,untried(d,u.slice(a))]
const c=await tryEnvelope({...e,rules:t},s,l)
if(null===c)continue
h.push({stage:d.current,failure:c,senders:[l]})
d.fail(failureWords(c))
const T=u.slice(a+1)
if(endsSession(c))return 0===T.length?h:[...h,untried(d,T)]}return h}async function tryEnvelope({stages:e,level:t,rules:s,...l},c,d){const h=l.to??d
const u=testMessage(d,h,new Date)
const[T,S]=s.commands(d,h,u)
const w=[["mail",T],["rcpt",S],["data","DATA"],["message",`${u}.`]]
for(const[l,h]of w){if(!a.aT(t,l))break
e.begin(l,d)
const u=await c.say(h)
if("by"in u)return u
if(!s.accepts(l,u.code))return refusedBy(u)
e.ok(words(u))}return null}function words({code:e,lines:t}){return`${e} ${t.join(" ")}`}function missing(e){e.begin("mail","no sender")
e.fail(failureWords(P))
return{stage:"mail",failure:P,senders:[""]}}function untried(e,t){for(const s of t)e.skip("mail","not tried",s)
return{stage:"mail",failure:U,senders:t}}const P={by:"rule",id:"SENDER_MISSING",kind:"config",setting:"from",hint:"There is no from address, or none that a mail server could read. Set the input from, such as noreply@your-domain."}
const U={by:"rule",id:"SENDERS_UNTESTED",kind:"untested",setting:null,hint:"The session ended before these senders were tried, and the test does not log in again. Test them in a step of their own, or raise smoke-test-timeout."}
const H="(SendGrid, Mailgun, Azure Communication Services and others)"
const $={"system-net-mail":{client:"System.Net.Mail",requireTls:'enableSsl="true"',tlsWanted:"enableSsl is true",tlsName:"enableSsl",withoutTls:'enableSsl="false"',ehloName:"Without clientDomain the site sends its machine name, which has no dot: set clientDomain on <network> to your own domain.",system:"Windows",fetchesIssuer:"Windows fetches it from there",otherWay:"",insteadOfPasswords:`Move the site to a mail relay ${H}.`,otherThanPassword:"",sender:"System.Net.Mail",silentAddress:"The site tries them one after another too, and each that does not answer delays its mails or stops them."},"mail-kit":{client:"MailKit",requireTls:'"SecureSocketOptions": "StartTls"',tlsWanted:"SecureSocketOptions asks for it",tlsName:"SecureSocketOptions",withoutTls:'"SecureSocketOptions": "None" without user name and password',ehloName:'The site sends the name of its machine, and Umbraco does not have a setting for another one. Give the machine or container a full name ("hostname:" in compose, --hostname), let the provider take this one, or use another relay or a sender of its own.',system:"The site's system",fetchesIssuer:"MailKit fetches it from there",otherWay:' For a relay inside a network that you trust, "SecureSocketOptions": "None" works too, without user name and password.',insteadOfPasswords:`Move the site to a mail relay ${H}, or give it a sender of its own behind IEmailSenderClient, with Microsoft Graph or OAuth.`,otherThanPassword:" Without a password, people use a relay, or a sender with Microsoft Graph or OAuth behind IEmailSenderClient.",sender:"Umbraco's sender",silentAddress:"The site tries the first one for up to 120 seconds, and then gives up without trying the others."}}
function inWordsOf(e,t){return filled(t,{...$[e]})}function filled(e,t){return e.replaceAll(/\{(\w+)\}/g,(e,s)=>t[s]??e)}const F="{host}:{port} offers no STARTTLS, and {tlsWanted}. Use the port that has STARTTLS (587 is usual), or {withoutTls} for a relay inside a network that you trust."
const G="The site sends from another address, which this test says nothing about."
const B="The server refuses the name in EHLO. {ehloName}"
function forEachClient(e){return[{...e,client:"system-net-mail",kind:"config",setting:"clientDomain",hint:B},{...e,client:"mail-kit",kind:"config",setting:null,hint:B}]}const W=`{host} belongs to a private network, of which ${a.aU} is not a part. Whether the site can reach it, this test cannot tell; a site on Umbraco Cloud cannot reach a network of your own, nor a mail server on "localhost".`
const j=[{id:"DNS_NOT_FOUND",stages:["dns"],cause:/^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,isPrivate:!0,kind:"network",setting:null,hint:W},{id:"DNS_NOT_FOUND",stages:["dns"],cause:/^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,kind:"config",setting:"host",hint:"DNS knows no host {host}. Check its spelling; the host is a bare name, without smtp://, :port or spaces."},{id:"DNS_TEMP",stages:["dns"],kind:"network",setting:null,hint:`${a.aV} got no answer from DNS about {host}. Run the job again; on a self-hosted runner, look at its resolver.`},{id:"TCP_TIMEOUT_25",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,port:25,kind:"network",setting:"port",hint:`Nothing answers on port 25. Clouds usually block outgoing port 25, so the site may fare better or worse than ${a.aU}: use port 587, or 2525 where the provider has it.`},{id:"TCP_TIMEOUT",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,kind:"network",setting:null,hint:"Nothing answers at {host}:{port}, as behind a firewall. Check the port (587 is usual), and whether the server admits only known IP addresses: those of runners change."},{id:"TCP_REFUSED",stages:["tcp"],cause:/ECONNREFUSED/i,isPrivate:!0,kind:"network",setting:null,hint:`Nothing listens at {host}:{port} as ${a.aU} sees it. ${W}`},{id:"TCP_REFUSED",stages:["tcp"],cause:/ECONNREFUSED/i,kind:"config",setting:"port",hint:"{host} is there, but no mail server listens on port {port}. Check the port: 587 is usual, 2525 and 25 exist."},{id:"TCP_UNREACHABLE",stages:["tcp"],cause:/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/i,kind:"network",setting:null,hint:`${a.aV} has no route to {host}. Where DNS gives IPv6 addresses only, ${a.aU} may lack IPv6: the host needs an IPv4 address.`},{id:"TCP_RESET",stages:["tcp"],cause:/ECONNRESET|EPIPE/i,kind:"network",setting:null,hint:"{host}:{port} hangs up at once. Check the port, and whether the server admits only known IP addresses."},{id:"TCP_BADPORT",stages:["tcp"],cause:/ERR_SOCKET_BAD_PORT/i,kind:"config",setting:"port",hint:"{port} is not a port number. Ports go from 1 to 65535; 587 is usual."},{id:"GREETING_NEVER_465",client:"system-net-mail",stages:["greeting"],timeout:"greeting",port:465,kind:"config",setting:"port",hint:'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do: the site would wait 100 seconds and give up. Use port 587 with enableSsl="true".'},{id:"GREETING_NEVER",client:"system-net-mail",stages:["greeting"],cause:/ETIMEDOUT/i,kind:"config",setting:"port",hint:"The server accepts the connection and then says nothing. Either the port expects TLS from the first byte, which System.Net.Mail cannot do (use 587), or the server is slow to greet (raise the timeout)."},{id:"GREETING_NEVER",client:"mail-kit",stages:["greeting"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server accepts the connection and then says nothing, to a client in TLS neither. Check host and port, and look at the server or a firewall in between."},{id:"GREETING_CLOSED",stages:["greeting"],cause:/ECONNECTION|ECONNRESET/i,kind:"network",setting:null,hint:"The server hangs up before it greets: it turns this IP address away, or has too much to do. Check its lists of allowed and blocked addresses."},{id:"GREETING_BLOCKED",stages:["greeting"],means:["address refused","not for sending","sender policy"],kind:"network",setting:null,hint:`The server turns the address of ${a.aU} away; runners share addresses that may be on a block list. ${G} Where the server has a list of admitted addresses, add the site's.`},{id:"AUTH_TOO_MANY",stages:["greeting"],means:["too many logins"],kind:"temporary",setting:null,hint:"There were too many logins lately. Wait, and let only one job test at a time."},{id:"GREETING_421",stages:["greeting"],series:4,kind:"temporary",setting:null,hint:"The server has no time for this address now. Try again later, with one job at a time."},{id:"GREETING_BLOCKED",stages:["greeting"],codes:[550,553,554,521,571],kind:"network",setting:null,hint:`The server turns the address of ${a.aU} away; runners share addresses that may be on a block list. ${G} Where the server has a list of admitted addresses, add the site's.`},{id:"NOT_SMTP",stages:["greeting"],codes:[0],kind:"config",setting:"port",hint:"What answers at {host}:{port} is not a mail server. Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH)."},{id:"FIREWALL_FILTER",stages:["ehlo"],cause:/^MASKED$/,kind:"server",setting:null,hint:'A mail filter in a firewall ("SMTP fixup", "ESMTP inspection") rewrites the dialogue: it puts asterisks and the letter X in place of what it does not know. Whoever runs the firewall must switch the inspection of SMTP off.'},...[{id:"EHLO_NAME_LATE",stages:["mail","rcpt","data","message"],means:["name in EHLO"]},{id:"EHLO_NAME",stages:["ehlo"],means:["name in EHLO"]}].flatMap(forEachClient),{id:"EHLO_BLOCKED",stages:["ehlo"],means:["address refused","not for sending","sender policy"],kind:"network",setting:null,hint:`The server turns the address of ${a.aU} away. ${G} Where the server has a list of admitted addresses, add the site's.`},...forEachClient({id:"EHLO_NAME",stages:["ehlo"],codes:[501,504]}),{id:"TLS_OLD_SAID",client:"system-net-mail",means:["TLS too old"],kind:"untested",setting:null,hint:`The server finds the version of TLS too old. Windows and ${a.aU} may choose another one: look at targetFramework in <httpRuntime> (4.7 or later), and at the TLS settings of the server.`},{id:"TLS_OLD_SAID",client:"mail-kit",means:["TLS too old"],kind:"untested",setting:null,hint:`The server finds the version of TLS too old. {system} chooses the version and may choose another one than ${a.aU}: look at its TLS settings, and at those of the server.`},{id:"EHLO_421",stages:["ehlo"],series:4,kind:"temporary",setting:null,hint:"The server ends the session at EHLO. It shuts down or limits connections; try again later."},{id:"EHLO_TIMEOUT",stages:["ehlo"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server does not answer EHLO. Look at the server, or at a firewall in between that reads SMTP."},{id:"EHLO_CLOSED",stages:["ehlo"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up at EHLO. It turns this client away, for its IP address or for the name in EHLO: look at its log. {ehloName}"},{id:"EHLO_TOO_LONG",stages:["ehlo"],cause:/EPROTOCOL/i,kind:"server",setting:null,hint:"The server's answer to EHLO is broken or has no end. Its owner must look at it."},{id:"EHLO_REFUSED",stages:["ehlo"],kind:"server",setting:null,hint:"The server refuses EHLO. Ask its owner why."}]
const q="This Microsoft 365 tenant does not take passwords for SMTP any more, app passwords included. An administrator can switch SMTP AUTH on again for tenant and mailbox, as long as Microsoft offers it (reports: off by default for existing tenants from the end of December 2026, not offered to new ones)."
const K=[{id:"M365_TENANT_OFF",text:/smtpclientauthentication is disabled for the tenant/,kind:"account",setting:null,hint:"SMTP AUTH is off for the whole Microsoft 365 tenant. An administrator can allow it, best for this one mailbox only: https://aka.ms/smtp_auth_disabled"},{id:"M365_MAILBOX_OFF",text:/smtpclientauthentication is disabled for the mailbox/,kind:"account",setting:null,hint:"SMTP AUTH is off for this mailbox. In the Microsoft 365 admin centre: Users, Mail, Manage email apps, Authenticated SMTP. https://aka.ms/smtp_auth_disabled"},{id:"M365_BASIC_OFF",client:"system-net-mail",text:/basic authentication is (disabled|not supported)|\b5\.7\.30\b/,kind:"account",setting:null,hint:`${q} Or move the site to a mail relay.`},{id:"M365_BASIC_OFF",client:"mail-kit",text:/basic authentication is (disabled|not supported)|\b5\.7\.30\b/,kind:"account",setting:null,hint:`${q} Umbraco's own sender cannot do OAuth: a sender behind IEmailSenderClient can, with Microsoft Graph; or use a mail relay.`},{id:"M365_LOCKED",text:/\b5\.7\.139\b.{0,80}\b(locked|blocked)(?!.{0,60}security defaults)/,kind:"account",setting:null,hint:"The Microsoft 365 account is locked. Unlock it before you run this again: each failed login keeps it locked."},{id:"M365_POLICY",text:/did not meet the criteria|conditional access|security defaults/,kind:"account",setting:null,hint:"A policy of the Microsoft 365 tenant (security defaults, Conditional Access) stops this login. Make an exception for the mailbox, or use a mail relay."},{id:"SENDAS_M365",text:/\b5\.7\.60\b|sendasdenied|permissions? to send as/,kind:"account",setting:"from",hint:'Microsoft 365 does not let this login send as {from}. Use the address of the mailbox itself, or give it the right "Send as".'},{id:"M365_QUOTA",text:/submissionquotaexceeded|\b5\.1\.90\b/,kind:"account",setting:null,hint:"The mailbox has sent to as many recipients as Microsoft 365 allows in a day. Wait for the next day, or use a mail relay for more."},{id:"M365_CONNECTOR",text:/tenantattribution/,kind:"network",setting:null,hint:`Microsoft 365 relays for addresses and certificates of a connector only, and ${a.aU}'s address is in none. ${G} Check in the Exchange admin centre that a connector of the tenant has the site's address.`},{id:"ACS_SENDER",stages:["mail","data","message"],provider:"azure-communication-services",means:["sender not verified","sender refused"],kind:"account",setting:"from",hint:'Azure Communication Services does not know {from}. Connect its domain to the Communication Services resource, and add the part before the @ under "MailFrom addresses" of the domain.'}]
const z=[{id:"GMAIL_APP_PW",text:/application-specific password|invalidsecondfactor/,kind:"credentials",setting:"password",hint:"Gmail takes an app password here (16 letters, from myaccount.google.com/apppasswords), not the account's own.{otherThanPassword}"},{id:"GMAIL_BAD",stages:["auth"],text:/badcredentials/,kind:"credentials",setting:"password",hint:"Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords.{otherThanPassword}"},{id:"GMAIL_BAD",stages:["auth"],provider:"gmail",text:/\b5\.7\.[89]\b/,kind:"credentials",setting:"password",hint:"Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords.{otherThanPassword}"},{id:"GMAIL_WEB",text:/log in via your web browser|webloginrequired/,kind:"account",setting:null,hint:"Google wants somebody to sign in with a browser before it admits this network. Use an app password."},{id:"GMAIL_QUOTA",text:/daily user sending (quota|limit)|\b5\.4\.5\b.{0,40}(quota|limit)/,kind:"account",setting:null,hint:"The account has sent as much as Gmail allows in a day. Wait for the next day, or use a mail relay for more."},{id:"GMAIL_RELAY",text:/not registered in your|invalid credentials for relay|mail relay denied \[/,kind:"network",setting:null,hint:`The relay of Google Workspace admits registered addresses only, and ${a.aU}'s is not one. ${G} Check in the Admin console (Gmail, Routing, SMTP relay service) that the site's address is listed, or let the relay ask for a login.`}]
const V=[...K,...z,{id:"SENDGRID_CREDITS",text:/maximum credits exceeded/,kind:"account",setting:null,hint:"The SendGrid account has used up what it may send, or its trial is over. User name and key are right."},{id:"SENDGRID_IDENTITY",text:/verified sender identity|not authorized to send from that email/,kind:"account",setting:"from",hint:"SendGrid knows {from} neither as a verified sender nor as an address of an authenticated domain. Verify one of them."},{id:"SES_RECIPIENT",text:/email address is not verified/,namesRecipient:!0,kind:"account",setting:null,hint:"The account of Amazon SES is in the sandbox, where {to} must be verified too. Ask AWS for production access, or verify the recipient."},{id:"SES_UNVERIFIED",text:/email address is not verified/,kind:"account",setting:"from",hint:"Amazon SES has not verified {from} in this region; while the account is in the sandbox, the recipient must be verified as well."},{id:"SES_RATE",text:/maximum sending rate exceeded/,kind:"temporary",setting:null,hint:"Amazon SES takes so many mails a second only. Run one job at a time, or ask AWS for a higher rate."},{id:"BREVO_IP",codes:[525],text:/unauthorized ip/,kind:"network",setting:null,hint:"Brevo turns unknown IP addresses away. Authorise the site's address in Brevo's security settings; a runner's changes with each job, so test with smoke-test: connect."},{id:"ZOHO_RELAY",hosts:/(^|\.)zoho(cloud)?(\.com)?\.[a-z.]{2,6}$/,stages:["mail","rcpt"],text:/relaying disallowed/,kind:"config",setting:"from",hint:"Zoho sends from addresses of the account only, and {from} is not one of them. Use the address that logs in, or add this one as an alias."}]
const Y=[{id:"AUTH_ADDRESS",stages:["auth"],means:["address refused","not for sending"],kind:"network",setting:null,hint:`The server admits no login from the address of ${a.aU}. ${G} Add the site's address to the list of admitted addresses at the provider, where it has one.`},{id:"AUTH_OTHER_PW",stages:["auth"],means:["other password"],kind:"credentials",setting:"password",hint:"The provider wants another password than the account's own: an app password, or an authorization code, which it makes in the settings of the account."},{id:"YAHOO_CREDS",stages:["auth"],text:/#auth005|#mbr1212/,kind:"credentials",setting:"password",hint:"Yahoo takes an app password here (made in the account's security settings), not the account's own. After failed logins, wait before the next try."},{id:"AUTH_TOO_MANY",stages:["auth"],means:["too many logins"],kind:"temporary",setting:null,hint:"There were too many logins lately, failed ones above all. Check user name and password, wait, and let only one job test at a time."},{id:"AUTH_TOO_MANY",stages:["auth"],means:["too fast"],kind:"temporary",setting:null,hint:"The server limits how much it takes at once. Wait, and let only one job test at a time."},{id:"AUTH_BASIC_OFF",stages:["auth"],means:["passwords off"],kind:"account",setting:null,hint:'The provider takes no plain user name and password for this account, and {sender} knows no other way. Allow it (often "SMTP AUTH") in the settings of the account. {insteadOfPasswords}'},{id:"AUTH_ACCOUNT",stages:["auth"],means:["account state","sender not verified"],kind:"account",setting:null,hint:"The provider stops this account; user name and password may be right. Look at the account at the provider: is it activated, paid for, within its limits, and not blocked?"}]
const X=[{id:"AUTH_MUST_TLS",means:["TLS wanted"],kind:"config",setting:"TLS",hint:"The server insists on TLS: set {requireTls}."},...V,...Y,{id:"AUTH_MECH",client:"system-net-mail",stages:["auth"],codes:[504],kind:"config",setting:null,hint:"The server lists AUTH LOGIN but does not know it as System.Net.Mail sends it: AUTH login, in small letters. The site has no other way to send a password. Ask the owner of the server for AUTH LOGIN in letters of either case."},{id:"AUTH_INITIAL",client:"system-net-mail",stages:["auth"],codes:[501],kind:"server",setting:null,hint:"The server refuses the user name in the same line as AUTH LOGIN, which is the only way System.Net.Mail sends it. The site cannot log in there."},{id:"AUTH_MECH",client:"mail-kit",stages:["auth"],codes:[501,504],kind:"server",setting:null,hint:"The server lists logins ({mechanisms}) that it does not take. The site tries {tries}, one after another. Ask the provider which login works."},{id:"AUTH_UNAVAILABLE",stages:["auth"],codes:[500,502,503],usesTls:!1,kind:"config",setting:"TLS",hint:"The server takes no login at this point. It probably wants TLS first: set {requireTls}, and check the port."},{id:"AUTH_UNAVAILABLE",stages:["auth"],codes:[500,502,503],kind:"config",setting:"port",hint:"The server takes no login at this point. Check the port: logins belong on the submission port, 587."},{id:"AUTH_TEMP",stages:["auth"],series:4,kind:"temporary",setting:null,hint:"The server cannot check the login now. Try again later."},{id:"M365_CREDS",stages:["auth"],provider:"microsoft-365",codes:[535],kind:"credentials",setting:"userName",hint:"Microsoft 365 rejects the login. The user name is the full sign-in name, SMTP AUTH must be on for the mailbox, and with multi-factor sign-in the ordinary password never works.{otherThanPassword}"},{id:"ACS_CREDS",stages:["auth"],provider:"azure-communication-services",codes:[535],kind:"credentials",setting:"userName",hint:"Azure Communication Services rejects the login. The user name is that of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID; the password is a client secret of that Entra application, which expires. The application needs a role on the resource that lets it send."},{id:"SENDGRID_CREDS",stages:["auth"],provider:"sendgrid",codes:[535],kind:"credentials",setting:"password",hint:'SendGrid rejects the login. The user name is the word apikey, the password an API key (SG.\u2026) that has the right "Mail Send".'},{id:"SES_CREDS",stages:["auth"],provider:"amazon-ses",codes:[535],kind:"credentials",setting:"password",hint:"Amazon SES rejects the login. SMTP credentials are made in the SES console and are valid for one region ({host} names it); the keys of IAM do not work."},{id:"BREVO_CREDS",stages:["auth"],provider:"brevo",codes:[535],kind:"credentials",setting:"password",hint:'Brevo rejects the login. Use the login that its page "SMTP & API" shows and an SMTP key (xsmtpsib-\u2026); an API key (xkeysib-\u2026) does not work.'},{id:"MAILGUN_CREDS",stages:["auth"],provider:"mailgun",codes:[535],kind:"credentials",setting:"userName",hint:"Mailgun rejects the login. The user name is a full address at the sending domain, the password its SMTP password and not the API key; EU domains use smtp.eu.mailgun.org."},{id:"POSTMARK_CREDS",stages:["auth"],provider:"postmark",codes:[535],kind:"credentials",setting:"userName",hint:"Postmark rejects the login. User name and password are both the token of the server, or the access key and secret key of an SMTP token."},{id:"MAILJET_CREDS",stages:["auth"],provider:"mailjet",codes:[535],kind:"credentials",setting:"userName",hint:'Mailjet rejects the login. The user name is the API key, the password the secret key of the same pair, as its page "SMTP settings" shows them.'},{id:"SPARKPOST_CREDS",stages:["auth"],provider:"sparkpost",codes:[535],kind:"credentials",setting:"password",hint:'SparkPost rejects the login. The password is an API key that has the right "Send via SMTP"; accounts in Europe use smtp.eu.sparkpostmail.com.'},{id:"RESEND_CREDS",stages:["auth"],provider:"resend",codes:[535],kind:"credentials",setting:"password",hint:"Resend rejects the login. The user name is the word resend, the password an API key (re_\u2026) that may send."},{id:"MAILTRAP_CREDS",stages:["auth"],provider:"mailtrap",codes:[535],kind:"credentials",setting:"password",hint:"Mailtrap rejects the login. For live.smtp.mailtrap.io the user name is the word api and the password an API token of the sending domain; the sandbox has a user name and a password for each inbox."},{id:"SMTP2GO_CREDS",stages:["auth"],provider:"smtp2go",codes:[535],kind:"credentials",setting:"userName",hint:"SMTP2GO rejects the login. User name and password are those of an SMTP user (Sending, SMTP Users), and not the login of its website."},{id:"YAHOO_CREDS",stages:["auth"],hosts:/(^|\.)(yahoo|aol|ymail|rocketmail)\.[a-z.]{2,6}$/,codes:[535],kind:"credentials",setting:"password",hint:"Yahoo takes an app password here (made in the account's security settings), not the account's own. After failed logins, wait before the next try."},{id:"ICLOUD_CREDS",stages:["auth"],hosts:/(^|\.)(mail\.me|icloud)\.com$/,codes:[535],kind:"credentials",setting:"password",hint:"Apple takes an app-specific password here (made at account.apple.com), not the account's own. The user name is the iCloud address."},{id:"ZOHO_CREDS",stages:["auth"],hosts:/(^|\.)zoho(cloud)?(\.com)?\.[a-z.]{2,6}$/,codes:[535],kind:"credentials",setting:"userName",hint:"Zoho rejects the login. The user name is the full address, the host that of your region (smtp.zoho.eu, smtppro.zoho.com and others); with two-factor sign-in the password is an app password."},{id:"MAILBOX_CREDS",stages:["auth"],hosts:/(^|\.)(gmx|web|ionos|1und1|1and1|kundenserver)\.[a-z.]{2,6}$/,text:/authentication credentials invalid/,kind:"credentials",setting:"userName",hint:'GMX, WEB.DE and IONOS reject the login. The user name is the full address, the password that of the mailbox; at GMX and WEB.DE sending by other programs must be switched on under "POP3/IMAP", and two-factor sign-in wants an app password.'},{id:"AUTH_BAD",stages:["auth"],cause:/^REFUSED_AND_CLOSED$/,series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password, and hangs up. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_BAD",client:"system-net-mail",stages:["auth"],series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password. The site ignores that and goes on without a login, so what it shows is another error, or none. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_BAD",client:"mail-kit",stages:["auth"],series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password, and the site sends nothing. With each mail it tries {tries}, and each try is a failed login, which may lock the account. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_TIMEOUT",stages:["auth"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server does not answer the login. Some wait long after a wrong password: check user name and password, then raise the timeout."},{id:"AUTH_CLOSED",stages:["auth"],cause:/ECONNECTION|ECONNRESET/i,kind:"credentials",setting:null,hint:"The server hangs up at the login, as some do at a wrong password or an unknown IP address. Check user name and password."}]
const Q=[{id:"SENDER_POLICY",means:["sender policy"],kind:"network",setting:null,hint:`By SPF, DKIM or DMARC the address of ${a.aU} may not speak for the domain of {from}. ${G} Log in at your provider's submission host, or have the site's address in the SPF record of the domain.`},{id:"HOST_RECEIVES",means:["not for sending"],kind:"network",setting:"host",hint:"This server receives mail, and takes none to pass on from an address like this. Use the submission host of your provider, with user name and password. The site sends from another address, but would hardly fare better."},{id:"NOT_LOGGED_IN",stages:["mail","rcpt","data"],means:["address refused"],text:/client host rejected: access denied/,loggedIn:!1,offers:"a login",kind:"credentials",setting:null,hint:"The server takes mail without a login from admitted addresses only, and offers a login. Set user name and password, or have the site's address admitted."},{id:"ADDRESS_REFUSED",means:["address refused"],kind:"network",setting:null,hint:`The server does not admit the address of ${a.aU}: it is on a block list, or not on the list of admitted ones. ${G} Where the provider or the server has a list of admitted addresses, add the site's.`},{id:"NOT_LOGGED_IN",stages:["mail","rcpt","data","message"],means:["login wanted"],kind:"credentials",setting:"userName",hint:"The server wants a login before it takes mail. Set user name and password."},{id:"TOO_FAST",means:["too fast","too many logins"],kind:"temporary",setting:null,hint:"The server limits how much it takes at once. Try again later, with one job at a time."},{id:"ACCOUNT_STATE",means:["account state","passwords off"],kind:"account",setting:null,hint:"The provider stops this account or its domain. Look at the account at the provider: is it activated, out of its sandbox or trial, paid for, within its limits, and not blocked?"},{id:"SENDER_SYNTAX",stages:["mail"],codes:[501,555],kind:"config",setting:"from",hint:"The server cannot read the sender {from}. Correct the from address."},{id:"SENDER_UNVERIFIED",means:["sender not verified"],kind:"account",setting:"from",hint:"The provider does not know {from} as a sender of this account. Verify the address or its domain at the provider, or use one that is verified."},{id:"SENDER_REFUSED",means:["sender refused"],kind:"config",setting:"from",hint:"The server does not take {from} as the sender of this login. Use an address of the account or of a verified domain, which exists and has a DNS record."}]
const Z=[...Q,{id:"RELAY_DENIED",means:["relay refused"],loggedIn:!1,text:/unable to relay|accepted domain/,kind:"credentials",setting:null,hint:"The server passes no mail on to {to} for this client. It wants a login, or the address of the site in its list of relaying clients: set user name, password and {tlsName}, or ask its owner to admit the site."},{id:"RELAY_DENIED",means:["relay refused"],loggedIn:!1,kind:"credentials",setting:"userName",hint:"The server passes no mail on to {to} without a login. Set user name, password and {tlsName}, or use the provider's submission host."},{id:"RELAY_DENIED",means:["relay refused"],kind:"credentials",setting:null,hint:"The server passes no mail on to {to} for this login. Ask its owner to let the account send to other domains, or use the provider's submission host."},{id:"RCPT_FULL",means:["recipient full"],kind:"temporary",setting:"recipient",hint:"The mailbox of {to} is full. The settings are right; take another smoke-test-recipient."},{id:"RCPT_UNKNOWN",stages:["rcpt"],means:["recipient refused"],loggedIn:!1,text:/invalid (recipient|mailbox|address)|mailbox unavailable|not like recipient/,kind:"config",setting:null,hint:"The server knows no recipient {to}, or takes mail for it after a login only. Check smoke-test-recipient, and whether the server wants user name and password."},{id:"RCPT_UNKNOWN",means:["recipient refused"],kind:"config",setting:"recipient",hint:"The server knows no recipient {to}. Check smoke-test-recipient."},{id:"CONTENT",means:["content"],series:5,kind:"account",setting:null,hint:"The server refuses the message itself. Check the from address, the verification of its domain, and the limits of the account."},{id:"GREYLIST",stages:["mail","rcpt","data","message"],means:["greylisting"],series:4,kind:"temporary",setting:null,hint:"The server puts unknown senders off for a while (greylisting). The settings are right; a later try should pass. {client} never tries again by itself, so the first mails of the site may be lost: ask for an exception for its address."},{id:"SIZE",means:["size"],kind:"server",setting:null,hint:"The server refuses for size. Its owner must allow larger messages, or make room."},{id:"MAIL_TEMP",stages:["mail","rcpt","data","message"],series:4,kind:"temporary",setting:null,hint:"The server puts the mail off. The settings may be right; try again later. {client} never tries again by itself."},{id:"RCPT_UNKNOWN",stages:["rcpt"],loggedIn:!0,codes:[501,511,550,551,553,556],text:/^(?!.{0,1500}\b(denied|policy|prohibit\w*|administrat\w*|not allowed|refused|forbidden)\b)/,kind:"config",setting:"recipient",hint:"The server knows no recipient {to}, or takes no mail for it. Check smoke-test-recipient."},{id:"SENDER_SYNTAX",stages:["mail"],codes:[501,553,555],loggedIn:!0,kind:"config",setting:"from",hint:"The server cannot read the sender {from}. Correct the from address."},{id:"SIZE",codes:[552],kind:"server",setting:null,hint:"The server refuses for size or quota. Its owner must make room."},{id:"LOGIN_WANTED",stages:["mail","rcpt","data"],loggedIn:!1,codes:[503,505,513,521,523,530,535,550,551,553,554,556,571],kind:"credentials",setting:"userName",hint:"The server probably wants a login: it refuses without a clear reason, and there is no user name. Set user name and password, or ask its owner to admit the address of the site."},{id:"CONTENT",stages:["data","message"],series:5,kind:"account",setting:null,hint:"The server refuses the message itself. Check the from address, the verification of its domain, and the limits of the account."},{id:"TIMEOUT",cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server falls silent at this step. Look at the server, or raise the timeout."},{id:"CLOSED",cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up at this step. Look at the server."},{id:"MAIL_REFUSED",stages:["mail","rcpt","data","message"],kind:"server",setting:null,hint:"The server refuses. Ask its owner why."},{id:"OTHER",kind:"server",setting:null,hint:"The server does something that no rule of this test explains."}]
const J=["mail","rcpt","data","message"]
const ee=String.raw`(?:\bip\b(?: ?-?address(?:es)?)?|\b(?:client|remote|sending|connecting|your) ?(?:host(?:name)?|server|network|mta|ip)\b|\bmail ?servers? at\b)`
const te=String.raw`\b(?:not|isn.t|never|no longer|denied|den(?:y|ies)|reject\w*|block\w*|ban|banned|refus\w*|forbid\w*|prohibit\w*|disallow\w*|doesn.t match)\b`
const se=String.raw`\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b`
const ne=[{means:"login wanted",stages:J,words:[/must (first )?(issue|use|send|provide|perform) (an? )?(smtp )?(auth|login|credentials)|must (first |then )?(be )?(authenticate|log ?-?in|logged in|sign in)/,/auth(entication|enticate|orization)? ((is|was) )?(required|needed|necessary|first|before|missing)|log ?-?in (is )?(required|needed|first|before)/,/\b(requires?|requiring|need|needs|without|enable|turn on|no|proper|please|use) (you to |to )?(smtp |user |a |an |valid )?(auth(entication|enticate|enticated)?|log ?-?in)\b/,/\b(not|never|n.t) (been |yet )?(authenticated?|logged[ -]?in|log in)\b|(un|non-?)authenticated (senders?|users?|clients?|relay|submission|connections?|sessions?)/,/authenticate (first|before|yourself|to)|anonymous (senders?|users?|mail|clients?|access)|only (for )?authenticated|(pop|imap)[- ]?before/,/client does not have permissions? to send mail/],enhanced:[/^5\.7\.57$/],unless:/(match|correspond|belong|owned|equal|conform|differ|same as|instead of)\b|to send as/}]
const ie=/\byour (account|mail ?box|domain|plan|e-?mail|subscription|service|smtp|user)|\bsend(ing|er|s)?\b|\bsent\b|outgoing|outbound|daily|monthly|hourly|weekly|per (day|hour|month)|message quota|message size|insufficient system|allowance|relay/
const oe=[{means:"passwords off",words:[/smtpclientauthentication is disabled|basic auth\w{0,12}.{0,20}(disabled|not supported|no longer|not allowed|blocked|off)/,/(requires?|only|use|must use|supports?) (only )?(modern (auth\w{0,12}|log ?-?in|sign ?-?in)|oauth\w{0,3}|xoauth2?)|(basic|legacy|password) (auth\w{0,12}|log ?-?in|sign ?-?in).{0,20}\b(retired|removed|ended|discontinued|switched off)\b|less secure apps?|(password|username).{0,20}(auth\w{0,12}|login)s? (is |are |has been )?(disabled|no longer|not supported)/,/smtp (auth\w{0,12}|access|login) (is |has been )?(disabled|not enabled|turned off|switched off|not allowed)/],enhanced:[/^5\.7\.30$/]},{means:"other password",stages:["auth"],words:[/app(lication)?[- ]?(specific )?(password|secret)|password for (this|each|the) (app|client|device|program)|authori[sz]ation code|client password|generated password|one-time|device password/]},{means:"recipient full",stages:["rcpt","message"],words:[/mailbox (is )?(full|over)|(user|recipient|mailbox|account).{0,30}\b(over|exceeded).{0,12}(disk |storage |mailbox )?(quota|storage)|out of storage|inbox.{0,20}full/,/recipient.{0,30}(quota|full)/],enhanced:[/^[45]\.2\.2$/],unless:/\b(sending|send|sent|daily|outgoing|message|submission|monthly|hourly)\b.{0,20}(quota|limit)|per (day|hour)/},{means:"recipient full",stages:["rcpt"],words:[/\b(mail ?box|maildir|mail ?folder|inbox|disk|storage|space|user|account)\b.{0,40}\b(full|over|exceed\w*|limit|used up|not enough|reached)\b|\b(full|over|exceed\w*|enough|reached)\b.{0,20}\b(mail ?box|maildir|inbox|disk|storage|space|quota)\b/],unless:ie},{means:"recipient refused",stages:["rcpt"],forGood:!0,words:[/\b(mail ?box|user|account|address)\b.{0,40}\b(inactive|disabled|not active|suspended|unavailable|locked|closed|expired|terminated|deleted|removed)\b/],unless:ie},{means:"recipient refused",stages:["rcpt","message"],forGood:!0,words:[/you (tried|are trying) to (reach|send)|recipient.{0,60}(inactive|suppress|disabled|unsubscribed|bounced)/,/(user|recipient|address|mailbox|account) (is )?(unknown|not found|does(n.t| not) exist)|(unknown|no such) (user|recipient|mailbox|local|address|person|account|domain)/],enhanced:[/^5\.1\.(1|2|3|6|10)$/,/^5\.2\.1$/],unless:/sender|from:? (address|header)|relay|rcpthosts/},{means:"account state",words:[/is not allowed to send:|mail suspension|not subscribed to/,/\b(accounts?|user|subscriber|customer|workspace|domain|mailbox|subscription|sender|tenant|organi[sz]ation|company|license|outgoing (e?-?mail|messages?)|e-?mail|smtp|service)\b.{0,60}\b(not (yet )?(been )?(fully )?(activated?|enabled|approved|active|opened)|suspended|disabled|deactivated|inactive|paused|blocked|locked|closed|frozen|terminated|revoked|cancell?ed|awaiting|restricted|on hold|expired|pending|under review|not paid|unpaid|overdrawn)\b/,/sandbox|\bdemo (domain|account)|activate your|not (yet )?activated|\b(sending|account) (has been |is |was )?(temporarily )?(paused|suspended|disabled|blocked)|\btrial\b|\b(evaluation|free) (tier|plan|mode|period|version)\b|production access|complete (the|your) (sign-?up|registration)|billing|payment|upgrade (to|your)|please upgrade|test purposes|testing e?-?mails|pending approval/,/\bcredits?\b.{0,30}(exceeded|exhausted|left|used|insufficient|remaining)|(maximum|insufficient|no|out of|not enough) (e?-?mail |sending )?credits?/,/\b(used (up )?all|used up|(ran|run) out)\b.{0,40}\b(e?-?mails?|messages?|credits|allotment|today|this (day|week|month)|(billing )?period)\b/,/(daily|monthly|hourly|weekly|24-hour|sending|send|message|mail|outgoing|recipient|account|submission).{0,30}\b(quota|limits?|allowance|cap|threshold)\b/,/(quota|limits?|allowance|threshold).{0,40}\b(exceeded|reached|used up|hit|exhausted)|exceed(ed|s|ing)?.{0,50}\b(quota|limits?|allowance|threshold|per (hour|day|month))\b|quotaexceeded|over (its |the |your )?(sending )?(quota|limit)/,/(bad|blocked|restricted) (outbound )?sender\b(?! ?\[)|sender address (is |has been )?blocked|(out ?-?going|outbound).{0,20}block/,/\b(plan|package|subscription|licen[sc]e|contract)\b.{0,40}\b(not|does|no longer|exceed|limit|expired)|smtp (relay |service )?(is )?not (enabled|included|available)|\bnot (a )?(part of|included in|covered by) .{0,12}\b(plan|package|subscription|licen[sc]e|contract)\b/,/\b(tenant|organi[sz]ation|company|domain|admin\w{0,10}) policy (forbids|blocks|prohibits|denies|disallows)|security defaults|conditional access|did not meet the criteria|not authori[sz]ed to perform/],enhanced:[/^5\.7\.(705|708|750)$/,/^5\.1\.90$/],unless:/\b(message|mail) size|helo|not allowed to send (as|from|with|on)|\btoo (big|large)|storage/}]
const re=[...ne,...oe]
const ae=[{means:"sender policy",stages:J,words:[/\b(spf|dmarc|dkim)\b|sender policy framework/,/unauthenticated (e-?)?mail|mail is unauthenticated/],enhanced:[/^[45]\.7\.(2[0-4]|26)$/]},{means:"name in EHLO",stages:["ehlo",...J],words:[/\b(helo|ehlo)\b/,/fully[- ]qualified (host|domain)|\bfqdn\b/],unless:/obtained from|\b(send|say|issue|use|need|expect(s|ed|ing)?|missing|requires?|require|polite\w{0,3}|without|after|before|with|no) (a |an |the |your )?["']?(helo|ehlo)\b(?! (name|argument|domain|host))|\b(helo|ehlo)\b.{0,20}\b(first|command (is )?(required|expected))/},{means:"name in EHLO",stages:["ehlo"],words:[/\b(host|domain|machine|computer) ?-?name\b|unqualified|\b(domain|hostname|argument|parameters?)\b|invalid name/],unless:/reverse|ptr\b|rdns|find your|block|command not implemented/},{means:"name in EHLO",stages:J,words:[/(invalid|bad|illegal|bogus|need|valid|real|proper) (client |machine |computer )?host ?-?name|host ?-?name.{0,30}(invalid|not valid|not fully)/],unless:/reverse|ptr\b|rdns|find your/}]
const le=[{means:"TLS too old",words:[/\b(tls|ssl) ?v?1\.?[0-2]?\b.{0,60}(not supported|no longer|deprecated|disabled)/],enhanced:[/^4\.7\.66$/]},{means:"TLS wanted",stages:["auth",...J],words:[/must (first )?(issue|use|send) (a )?starttls/]},{means:"TLS wanted",stages:["auth",...J],usesTls:!1,words:[/\bstarttls\b|encryption (is )?(required|needed)|(secure|encrypted|unencrypted|insecure) (connection|channel|session)/,/\b(tls|ssl)\b.{0,30}\b(required|needed|first|must|mandatory)|\b(requires?|must use|use|enable|without|over|need) (a |an )?(tls|ssl|encryption)\b/,/plain ?-?text (auth\w{0,12}|login|password)s? (is |are )?(disallowed|disabled|not allowed)/]}]
const ce=[{means:"not for sending",words:[/not authori[sz]ed to.{0,12}send e?-?mail directly/,/direct(ly)? (to|from) (mx|dynamic)/]},{means:"sender refused",stages:J,words:[/sender (address|domain).{0,60}blocked using|\bdbl\b.{0,40}(listed|block)|(e-?mail address|sender( address| domain)?|mail ?from domain) .{0,30}(black ?-?list|listed)/]},{means:"address refused",whole:[/block ?-?list|black ?-?list|deny ?-?list|\b(dns|r|rhs)bl\b|\blisted (at|in|on|by)\b|blocked (using|via)\b/,/\brbl\b|spamhaus|spamcop|\bsorbs\b|barracuda|cloudmark|proofpoint|uceprotect|abuseat|senderscore|mailspike|\bpsbl\b|\bcbl\b/],unless:/\bsurbl|\buribl|\burls?\b.{0,30}(list|block)|\blinks?\b.{0,30}(list|block)/},{means:"address refused",words:[/(poor|bad|low|no|negative) (ip |sender |email |sending )?reputation|reputation.{0,30}\b(poor|bad|low|block)/,new RegExp(`${ee}.{0,70}${te}`),new RegExp(`${te}.{0,45}${ee}`),new RegExp(`from ${se}.{0,60}${te}`),/(bad|open|invalid|unauthori[sz]ed|unknown|forbidden|banned|dynamic|residential|suspicious|untrusted|disallowed) (sending |client |source |sender )?(ips?\b|address range|host\b|proxy)|banned send(ing|er ?\[)/,/not (on|in) (the |our |my |an? )?(list of )?(allow|permit|trust|white|admit|accept)\w{0,4}|(allow|white|safe) ?-?(list|listed)\b/,/\b(reverse|rdns)\b|\bptr\b|find your (reverse )?host ?-?name|name lookup failed?/,/tenantattribution|not registered (in|with|on) your|invalid credentials for relay|mail relay denied \[/,/(access|connections?|log ?-?ins?|sign-?ins?) from (this|your) (country|region|location|network|address)/,/\b(not|n.t|never|cannot) (accept|allow|permit|take) (any )?connections? from|\bsource (ip|address|host|network)\b/,/connections? (from )?.{0,40}not (allowed|permitted|authori[sz]ed|accepted)|not (allowed|permitted|authori[sz]ed) to connect|no access from/,/(server|provider|relay) of your (isp|provider)|remote ?host looks|(cannot|can't|could not|unable to) resolve your|unresolvable .{0,12}host/],enhanced:[/^5\.7\.(606|60[7-9]|6[1-4]\d|511|512|64|25)$/,/^4\.7\.25$/],unless:/(password|credentials?|username).{0,20}(incorrect|invalid|wrong|not )|(incorrect|invalid|wrong|bad) (user|login|pass|credentials (?!for relay))|without (smtp )?auth|proper authentication|recipient.{0,20}reverse-path|not authenticated to/}]
const de=[...ae,...le,{means:"too many logins",stages:["greeting","auth"],words:[/too many (recent |consecutive |invalid |bad |wrong |unsuccessful |failed )*(log ?-?[io]ns?|log ?on|sign ?-?ins?|auth\w{0,12}|attempts?|failures|errors|password)/,/(login|auth\w{0,12}|sign-?in|password) (attempts?|failures?|tries).{0,30}(exceeded|too many|limit)/,/(log ?-?ins?|sign ?-?ins?|account|user).{0,20}\b(locked|blocked|paused)\b.{0,30}\b(after|due to|because of)\b.{0,20}\b(fail\w*|attempts|wrong|bad)/,/temporar(y|ily) (locked|blocked)( out)?.{0,60}(log ?in|auth|attempt|failed|try again)/]},{means:"too fast",words:[/(sending|send|message|mail|connection) rate\b|rate ?-?limit|\bper (second|minute)\b|unusual rate|slow down|too (fast|quickly|frequent)/,/too many (concurrent |simultaneous |open |smtp )*(connections?|sessions?|messages?|e-?mails?|mails?|requests?|commands?)\b/,/\bconcurrent\b|connection (count |rate )?limit|maximum (number of )?connections/],unless:/(daily|monthly|hourly|weekly)|per (day|month|hour)/},...ce]
const he=[{means:"relay refused",stages:J,loggedIn:!1,words:[/\brelay(s|ed|ing)?\b/],unless:/relaying disallowed/},{means:"sender not verified",stages:J,words:[/\b(sender|from|domain|address|e-?mail|identity|identities|mail from)\b.{0,80}\b(not|n.t|yet to be|never) (yet )?(been )?(a )?(verified|validated|configured|linked|associated|registered|authenticated|confirmed|set ?up|added|valid for)\b/,/unconfigured|unverified|sender (identity|signature)|(verify|validate|authenticate|confirm) (the |a |your |this )?(sender|sending|from|domain|e-?mail)/,/(domain|sender|from).{0,60}not (a )?(verified|authori[sz]ed|allowed|permitted|configured)|sending from (domain )?.{0,60}not (allowed|permitted)/],unless:/authenticated (account|user|sender|session|token)|auth(enticated)? user|log ?-?in|logged|not (allowed|authori[sz]ed|permitted) to (send|use|relay)|recipient|header address|this header|for this (login|user|account)/},{means:"sender refused",stages:J,words:[/\b(sender|reverse-path|return-?path|envelope|originator|author)('s)?\b.{0,80}\b(reject|refus|den(y|ied)|not\b|mismatch|invalid|must\b|does\b|doesn|unknown|block|verify fail|verification fail|badmailfrom|illegal|forbidden|disallow)/,/\b(invalid|unknown|bad|illegal|unauthori[sz]ed|blocked|forged|wrong) (envelope |e-?mail |mail )?(sender|from|return-?path)|unrout\w+ sender|senderfilter|badsender|emetteur/,/(mail from|from:|'from'|"from"|from[- ](address|header|field|domain|e-?mail|account))|header from.{0,80}\b(not|n.t|must|mismatch|reject|invalid|refus|denied|differ)/,/\b(send|sending|submit|mail) (as|on behalf)\b|sendas|send-as|not (owned|own)\b|spoof|impersonat|\bnot use (this|that) (originator|author|sender|from|identity|return-?path)\b/,/\b(not|n.t|un) ?(allowed|authori[sz]ed|permitted|entitled) to (send|use|submit|mail).{0,20}\b(from|as|with|this|that|sender|mail|behalf)/,/\b(match|matching|equal|equals|same as|conform|correspond|belong|belongs|associated)\b.{0,60}\b(auth\w{0,12}|log ?-?in|logged|account|user\w{0,6}|token|mailbox|credentials)/,/\b(auth\w{0,12}|log ?-?in|logged|account|user ?name)\b.{0,60}\b(match|equal|conform|correspond|belong)/,/authentication for .{0,20}address|not one of your|relaying disallowed/,/domain of sender|(sender|envelope).{0,40}domain must|sender domain/],enhanced:[/^[45]\.1\.[78]$/,/^5\.7\.(60|509)$/,/^5\.2\.252$/],unless:/not yet given|bad sequence|need mail/},{means:"sender refused",stages:["mail"],words:[/domain.{0,40}(does(n.t| not) exist|not found|not resolve|no (mx|a) )/]}]
const ue=[{means:"relay refused",stages:J,words:[/\brelay/,/rcpthosts|delivery is not allowed to this|\b(non-?|not )local|not (a |one of our )?(local|hosted) (domain|user|address)|accepted domain|outside (address|domain|recipient)|cannot deliver mail for|not our (customer|domain)/],enhanced:[/^5\.7\.54$/]},{means:"recipient refused",stages:["rcpt"],forGood:!0,words:[/\b(recipient|rcpt|mail ?box|user|person|destinataire|e-?mail address|account|address)\b.{0,50}\b(not?|n.t|non|bad|can.t|cannot|unknown|invalide?|inactive|reject\w*|wrong|unavailable|reserved|syntax|prohibited)\b|bad ?-?(rcpt|recipient)|(no one|nobody|not found|does(n.t| not) exist)/,/\b(not?|n.t|non-?existent|bad|can.t|cannot|accept|unknown|invalide?|wrong)\b.{0,30}\b(recipient|rcpt|mail ?box|user|person|account|address)\b/,/unrout|undeliver|invalid (recipient|mailbox|address|user)|no mailbox|mailbox (name )?(not|un|does)|mailbox unavailable|not a (valid|known) (recipient|mailbox|user)|recipient.{0,30}(not|invalid|unknown)|does(n.t| not) (exist|like recipient)|no such|unknown/,/\b(mailing|distribution) ?list\b.{0,40}\b(expan\w*|problem|fail\w*|closed|members?|empty|not?)\b/],enhanced:[/^5\.1\.[0-9]$/,/^5\.2\.4$/],unless:/access denied|policy|relay|sender/},{means:"sender refused",stages:["mail"],forGood:!0,words:[/\b(sender|domain|from|address)\b/],unless:/authenticat|relay|\bip\b|access denied|not yet given|bad sequence|need mail/},{means:"address refused",stages:["greeting","ehlo",...J],forGood:!0,words:[/\bips?\b/,new RegExp(`${se}.{0,80}${te}`),new RegExp(`(${te}|spam|abus|listed).{0,60}${se}`)],unless:/relay|authenticat|recipient|user/},{means:"size",stages:["mail","data","message","rcpt"],words:[/too (big|large|long)|size.{0,30}(exceed|limit|too|larger)|exceed.{0,40}size|larger than/],enhanced:[/^5\.3\.4$/]},{means:"content",stages:["data","message"],words:[/\bspam|virus|malware|content|policy|phish|\burls?\b|attachment|header/]},{means:"content",stages:["mail","rcpt"],words:[/rejected as spam|spam (content|filter|detected)|content (filter|scan|reject)\w*|virus/]},{means:"greylisting",stages:J,words:[/gr[ea]y ?-?list|try again later|temporar|come back later|not yet trusted/]}]
const me=[...he,...ue]
const fe=[...de,...re,...me]
function meaningOf(e,t){return fe.find(s=>comesUp(s,e,t))?.means??null}function comesUp(e,t,s){const{stages:a,loggedIn:l,usesTls:c,forGood:d}=e
return(a?.includes(s.stage)??!0)&&(void 0===l||l===s.loggedIn)&&(void 0===c||c===s.usesTls)&&(void 0===d||!isStandardDelay(t.code))&&answers(e,t)}function answers({words:e=[],whole:t=[],enhanced:s=[],unless:a},l){return!a?.test(l.whole)&&(e.some(e=>e.test(l.words))||t.some(e=>e.test(l.whole))||s.some(e=>l.enhanced.some(t=>e.test(t))))}function isStandardDelay(e){return[421,432,450,451,452,454,455,471].includes(e)}const pe=[{id:"GREETING_NEVER_465",client:"system-net-mail",stages:["greeting"],cause:/^TLS_FIRST$/,port:465,kind:"config",setting:"port",hint:'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do. By Send the site would wait 100 seconds and give up; Umbraco\'s own mails (SendMailAsync) would wait without an end. Use port 587 with enableSsl="true".'},{id:"GREETING_TLS_FIRST",client:"system-net-mail",stages:["greeting"],cause:/^TLS_FIRST$/,kind:"config",setting:"port",hint:'The server does not greet, and answers when it is spoken to in TLS: port {port} expects TLS from the first byte, which System.Net.Mail cannot do. By Send the site would wait 100 seconds and give up; Umbraco\'s own mails (SendMailAsync) would wait without an end. Use the port that has STARTTLS (587 is usual) with enableSsl="true".'},{id:"NOT_SMTP",stages:["greeting"],cause:/^REPLY_FORMAT$/,codes:[0],kind:"config",setting:"port",hint:"What answers at {host}:{port} is not a mail server. Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH)."},{id:"AUTH_WINDOWS_FIRST",client:"system-net-mail",stages:["auth"],offers:"a Windows login",kind:"untested",setting:null,hint:"AUTH LOGIN did not succeed, but the server offers other logins ({mechanisms}) too: of these the site tries GSSAPI, NTLM and WDIGEST first, which this test cannot do. The site may manage it. Where it does not, check user name and password."},{id:"REPLY_FORMAT",client:"system-net-mail",cause:/^REPLY_FORMAT$/,kind:"server",setting:null,hint:"System.Net.Mail cannot read what the server answers, so the site fails. Behind the three digits of each line it wants a space or a hyphen, and the line must end in CR LF. The owner of the server must look at it."},{id:"REPLY_LINE_FEED",client:"system-net-mail",cause:/^REPLY_LINE_FEED$/,kind:"server",setting:null,hint:"The server ends a line with a line feed alone (LF), and System.Net.Mail waits for CR LF. By Send the site waits 100 seconds and gives up; Umbraco's own mails (SendMailAsync) wait without an end. The owner of the server must look at it."},{id:"STARTTLS_NOT_OFFERED",client:"system-net-mail",stages:["ehlo","starttls"],cause:/^EHLO_UNKNOWN$/,kind:"config",setting:"enableSsl",hint:"{host}:{port} does not know EHLO, so it has no STARTTLS, and enableSsl is true. By Send the site fails. Umbraco's own mails (SendMailAsync) go on after HELO: in the clear and without a login, in spite of enableSsl. Use the port that has STARTTLS (587 is usual)."},{id:"STARTTLS_NOT_OFFERED",stages:["ehlo","starttls"],cause:/^NO_STARTTLS$/,kind:"config",setting:"TLS",hint:F},{id:"AUTH_NOT_OFFERED_PLAIN",client:"system-net-mail",stages:["ehlo","auth"],cause:/^NO_LOGIN_BEFORE_TLS$/,kind:"config",setting:"enableSsl",hint:'There is a user name and enableSsl is false, but without TLS the server offers no login that the site could use, and the site would go on without one. The server offers STARTTLS: set enableSsl="true".'},{id:"AUTH_NO_LOGIN",client:"system-net-mail",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,lacks:"usable mechanism",kind:"config",setting:null,hint:"The server offers the login mechanisms {mechanisms} only; System.Net.Mail knows LOGIN, NTLM, GSSAPI and WDIGEST, and would send without a login. Ask the provider for AUTH LOGIN."},{id:"AUTH_NOT_OFFERED",client:"system-net-mail",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,lacks:"any mechanism",kind:"config",setting:"userName",hint:"There is a user name, but {host}:{port} offers no login, and the site would go on without one. Use the submission port (587), or leave user name and password out if the relay wants none."},{id:"AUTH_ASKS_MORE",client:"system-net-mail",stages:["auth"],codes:[334],kind:"server",setting:null,hint:'The server asks for more than user name and password, which AUTH LOGIN does not know. The site fails with "Authentication failed.". Ask the owner of the server for a login without a further question.'},{id:"GREETING_TLS_FIRST",client:"mail-kit",stages:["greeting"],cause:/^TLS_FIRST$/,kind:"config",setting:"TLS",hint:'The server does not greet, and answers when it is spoken to in TLS: port {port} expects TLS from the first byte, and the site would wait 120 seconds and give up. Set "SecureSocketOptions": "SslOnConnect", or use the port that has STARTTLS (587 is usual).'},{id:"AUTH_WINDOWS_FIRST",client:"mail-kit",stages:["auth"],offers:"NTLM",kind:"untested",setting:null,hint:"The login did not succeed, but the server offers NTLM too ({mechanisms}), which the site tries and this test cannot do. The site may manage it. Where it does not, check user name and password."},{id:"REPLY_FORMAT",client:"mail-kit",cause:/^REPLY_(FORMAT|CODES)$/,kind:"server",setting:null,hint:"MailKit cannot read what the server answers, so the site fails. Each line of a reply must begin with a code of three digits, and all of them with the same. The owner of the server must look at it."},{id:"AUTH_NOT_OFFERED_PLAIN",client:"mail-kit",stages:["ehlo","auth"],cause:/^NO_LOGIN_BEFORE_TLS$/,kind:"config",setting:"TLS",hint:'There is a user name, but without TLS the server offers no login that the site could use, and the site sends nothing. The server offers STARTTLS: set {requireTls}, or "Auto".'},{id:"AUTH_NO_LOGIN",client:"mail-kit",stages:["ehlo","auth"],cause:/^NO_COMMON_LOGIN$/,kind:"config",setting:null,hint:"The server offers the login mechanisms {mechanisms} only, and with a user name and a password the site can do none of them: it sends nothing. Ask the provider for PLAIN or LOGIN. {insteadOfPasswords}"},{id:"AUTH_NOT_OFFERED",client:"mail-kit",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,kind:"config",setting:"userName",hint:'There is a user name, but {host}:{port} offers no login, and the site sends nothing. Use the submission port (587) with {requireTls} or "Auto", or leave user name and password out if the relay wants none.'},{id:"AUTH_ASKS_MORE",client:"mail-kit",stages:["auth"],codes:[334],kind:"server",setting:null,hint:"The server asks for more than user name and password, or asks what makes no sense, and the login of the site fails there too. Ask the owner of the server for a login without a further question."}]
const ge=/(^|\.)(localhost|local|localdomain|internal|intern|intranet|lan|corp|home|private|home\.arpa)$/
const Te=/^(10\.|127\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd][\da-f]{0,2}:|fe[89ab][\da-f]?:)/
function isPrivateHost(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
return 0!==c.isIP(t)?Te.test(t.replace(/^::ffff:/,"")):!t.includes(".")||ge.test(t)}const Se=/(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)/g
function saidIn(e){if(null===e)return null
const t=replyText(e).slice(0,1500)
const s=`${e.enhanced} ${t}`.toLowerCase().replaceAll(/\s+/g," ").trim()
const a=s.replaceAll(/https?:\/\/\S{1,500}/g," ").replaceAll(/<?[^\s<>@"']{1,100}@[^\s<>@"',;]{1,200}>?/g," ").replaceAll(/\s+/g," ").trim()
return{code:e.code,whole:s,words:a,enhanced:s.match(Se)??[]}}const we="SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection."
const Ee="TimeoutException: Operation timed out after 120000 milliseconds"
const _e="SmtpProtocolException: The SMTP server has unexpectedly disconnected"
const be="SmtpProtocolException: Unable to parse status code returned by the server."
const ye="NotSupportedException: The SMTP server does not support authentication."
const ke="NotSupportedException: The SMTP server does not support the STARTTLS extension."
const ve={REPLY_FORMAT:be,REPLY_CODES:"SmtpProtocolException: The status codes returned by the server did not match.",REFUSED_AND_CLOSED:`${_e}: \u2026`,TLS_FIRST:Ee,CERT_NO_REVOCATION:`${we} \u2026 unable to get certificate CRL (on Windows: The revocation function was unable to check revocation for the certificate.)`,NO_STARTTLS:ke,MASKED:ke,NO_LOGIN:ye,NO_LOGIN_BEFORE_TLS:ye,NO_COMMON_LOGIN:"NotSupportedException: No compatible authentication mechanisms found."}
function wordsForCode$1(e,t){if(0===e)return be
if("auth"===t)return`AuthenticationException: ${e}: \u2026`
const s=530===e&&["mail","rcpt","message"].includes(t)
return s?"ServiceNotAuthenticatedException: \u2026":"SmtpCommandException: \u2026"}function wordsForCause$1(e,t){return"dns"===t?"SocketException: Name or service not known":"tcp"===t?"ECONNREFUSED"===e?"SocketException: Connection refused":null:"tls"===t||"cert"===t||concernsCertificate(e)?we:"ETIMEDOUT"===e?Ee:"ECONNECTION"===e?_e:null}const Oe={421:"Service not available, closing transmission channel.",450:"Mailbox unavailable.",451:"Error in processing.",452:"Insufficient system storage.",454:"Client does not have permission to submit mail to this server.",501:"Syntax error in parameters or arguments.",502:"Command not implemented.",503:"Bad sequence of commands.",504:"Command parameter not implemented.",530:"The SMTP server requires a secure connection or the client was not authenticated.",550:"Mailbox unavailable.",551:"User not local; please try a different path.",552:"Exceeded storage allocation.",553:"Mailbox name not allowed.",554:"Transaction failed."}
const Ae="Failure sending mail. Unable to read data from the transport connection: net_io_connectionclosed."
const Le={REPLY_FORMAT:"Failure sending mail. Smtp server returned an invalid response.",REPLY_LINE_FEED:"The operation has timed out.",REFUSED_AND_CLOSED:Ae,TLS_FIRST:"The operation has timed out.",NO_STARTTLS:"Server does not support secure connections.",EHLO_UNKNOWN:"Server does not support secure connections."}
const Ne={"system-net-mail":{whose:".NET's",wordsFor:function siteWords(e,t){if("rule"===e.by)return null
const{code:s,cause:a,reply:l}=e
const c=Le[a]
if(void 0!==c)return c
if("auth"===t)return null
if("starttls"===t&&null===l&&"ETIMEDOUT"!==a&&"ECONNECTION"!==a)return"Server does not support secure connections."
return null!==l&&null!==s?wordsForCode(s):wordsForCause(a,t)}},"mail-kit":{whose:"MailKit's",wordsFor:function mailKitWords(e,t){if("rule"===e.by)return null
const{code:s,cause:a,reply:l}=e
const c=ve[a]
return void 0!==c?c:null!==l&&null!==s?wordsForCode$1(s,t):wordsForCause$1(a,t)}}}
function wordsForCode(e){return 0===e?"Failure sending mail.":e<400?"The server committed a protocol violation. The server response was: \u2026":`${Oe[e]??"Syntax error, command unrecognized."} The server response was: \u2026`}function wordsForCause(e,t){return"ETIMEDOUT"===e&&"dns"!==t&&"tcp"!==t?"The operation has timed out.":/ECONNECTION|ECONNRESET/.test(e)&&"tcp"!==t?Ae:"dns"===t?"Failure sending mail. The remote name could not be resolved":"tcp"===t?"Failure sending mail. Unable to connect to the remote server":concernsCertificate(e)?"The remote certificate is invalid according to the validation procedure.":null}const Ce=[{id:"FIREWALL_FILTER_TLS",stages:["starttls"],cause:/^MASKED$/,kind:"server",setting:null,hint:'A mail filter in a firewall ("SMTP fixup", "ESMTP inspection") hides STARTTLS: it puts asterisks or XXXXXXXA in its place. Whoever runs the firewall must switch the inspection of SMTP off, or let TLS through.'},{id:"STARTTLS_NOT_OFFERED",client:"system-net-mail",stages:["starttls"],codes:[500,501,502,503,504],kind:"config",setting:"TLS",hint:F},{id:"STARTTLS_REFUSED",client:"mail-kit",stages:["starttls"],series:5,kind:"server",setting:null,hint:"The server offers STARTTLS and refuses it, and the site does not go on without. The server's owner must look at its TLS."},{id:"STARTTLS_TEMP",stages:["starttls"],series:4,kind:"temporary",setting:null,hint:"The server offers STARTTLS but cannot do it now. Try again later; if it stays so, its owner must look at certificate and key."},{id:"STARTTLS_CLOSED",stages:["starttls","tls"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up instead of starting TLS. Its TLS is broken, or a firewall in between does not let TLS through."},{id:"TLS_TIMEOUT",stages:["starttls","tls"],timeout:"upgrade",kind:"server",setting:null,hint:"TLS does not get started in time. The TLS of the server is broken, or a firewall in between delays it."},{id:"TLS_WRONG_VERSION",client:"system-net-mail",stages:["tls"],cause:/WRONG_VERSION_NUMBER|EPROTO/i,kind:"config",setting:"port",hint:"The server answers in plain text where TLS should begin. Check the port: 587, 2525 and 25 begin in plain text and offer STARTTLS, 465 does not."},{id:"TLS_WRONG_VERSION",client:"mail-kit",stages:["tls"],cause:/WRONG_VERSION_NUMBER|EPROTO/i,kind:"config",setting:"TLS",hint:'The server answers in plain text where TLS should begin. "SslOnConnect", and "Auto" on port 465, begin with TLS; ports 587, 2525 and 25 begin in plain text and want {requireTls}.'},{id:"CERT_NO_REVOCATION",client:"mail-kit",stages:["cert"],cause:/^CERT_NO_REVOCATION$/,kind:"server",setting:null,hint:"MailKit cannot check whether the certificate of {host} or of its authority is revoked, and refuses it: it names neither a list of revoked certificates nor an OCSP address. Umbraco does not have a setting for that. The server needs a certificate that names one, as those of public authorities do, or the site a sender of its own.{otherWay}"},{id:"CERT_EXPIRED",stages:["tls","cert"],cause:/^CERT_HAS_EXPIRED$/,kind:"server",setting:null,hint:"The certificate of {host} has expired, and the site will refuse it. Its owner must renew it.{otherWay}"},{id:"CERT_NOT_YET",stages:["tls","cert"],cause:/^CERT_NOT_YET_VALID$/,kind:"server",setting:null,hint:`The certificate of {host} is not valid yet. Compare the clocks of the server and ${a.aU}.{otherWay}`},{id:"CERT_NAME",stages:["tls","cert"],cause:/^ERR_TLS_CERT_ALTNAME_INVALID$/,kind:"config",setting:"host",hint:"The server's certificate is made out to {names}, not to {host}. Use one of these names as the host; with shared hosting that is the server's own name.{otherWay}"},{id:"CERT_SELF_SIGNED",stages:["tls","cert"],cause:/DEPTH_ZERO_SELF_SIGNED_CERT/i,kind:"server",setting:null,hint:"The certificate is signed by itself, and on Umbraco Cloud nothing can make the site trust it. The server needs one from a public authority.{otherWay}"},{id:"CERT_CHAIN",stages:["tls","cert"],cause:/CA_ISSUERS$/,kind:"untested",setting:null,hint:"The server leaves out its intermediate certificate, and its own names the address where to get it. {fetchesIssuer}, so the site may get further than this test; the server's owner should install the whole chain."},{id:"CERT_CHAIN",stages:["tls","cert"],cause:/UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/i,kind:"server",setting:null,hint:"The server leaves out its intermediate certificate, or a private authority issued it, and the certificate does not say where to get the missing one. The server's owner must install the whole chain. Where the authority is a private one, name it in smoke-test-ca.{otherWay}"},{id:"CERT_PRIVATE_CA",stages:["tls","cert"],cause:/SELF_SIGNED_CERT_IN_CHAIN/i,kind:"server",setting:null,hint:"A private authority issued the certificate, or a proxy reads the TLS. Name the authority in smoke-test-ca, and remember that the site has to trust it as well.{otherWay}"},{id:"TLS_OLD_CRYPTO",stages:["tls","cert"],cause:/DH_KEY_TOO_SMALL|LEGACY_SIGALG|UNSAFE_LEGACY_RENEGOTIATION|KEY_TOO_(SMALL|WEAK)|MD_TOO_WEAK|DIGEST_ALGORITHM_TOO_WEAK|WRONG_SIGNATURE_TYPE|BAD_ECPOINT|BAD_DH/i,kind:"untested",setting:null,hint:`The server's TLS or certificate is too weak for ${a.aU} ({cause}): a short key, SHA-1 or an old protocol. {system} may still put up with it, so the site may get further than this test; the server's owner should update it.`},{id:"CERT_OTHER",stages:["tls","cert"],cause:/^(CERT_|CRL_|INVALID_PURPOSE|INVALID_CA|HOSTNAME_MISMATCH)/i,kind:"server",setting:null,hint:"The server's certificate cannot be accepted ({cause}). Its owner must replace it.{otherWay}"},{id:"TLS_OLD_VERSION",stages:["tls"],cause:/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/i,kind:"untested",setting:null,hint:`The server knows TLS 1.0 or 1.1 only, which ${a.aU} does not speak any more. {system} may still manage it, so the site may get further than this test; the owner of the server should allow TLS 1.2.`},{id:"TLS_HANDSHAKE",stages:["tls"],cause:/HANDSHAKE_FAILURE|ALERT_INTERNAL_ERROR|ALERT/i,kind:"server",setting:null,hint:"Server and runner find no way to speak TLS ({cause}): no cipher in common, a certificate demanded of the client, or a fault of the server."}]
function shownHost(e){return c.isIPv6(e)&&/^[\da-f:.]+$/i.test(e)?e:a.a(e,100)}const Ie=[...pe,...j,...Ce,...X,...Z]
function diagnose(e,t,s){const{stage:l}=t
if("rule"===e.by){const{id:t,kind:s,setting:a,hint:c}=e
return{id:t,stage:l,kind:s,setting:a,reply:null,hint:c}}const{client:c}=t
const d=situationOf(e,t)
const h=Ie.find(e=>applies(e,d))??De
const{id:u,kind:T,setting:S,hint:w}=rowFor(c,h)
const quoted=e=>a.a(s(e))
const _="EPROTOCOL"===e.cause?Me:`${w}${furtherTries(e,t,{kind:T,hint:w})}`
const b=filled(_,{host:shownHost(t.host),port:String(t.port),from:quoted(t.from),to:quoted(t.to),cause:quoted(e.cause),names:quoted(t.names),mechanisms:quoted((t.mechanisms??[]).join(" ")),tries:t.tries.join(", ")})
const{whose:k,wordsFor:v}=Ne[c]
const O=v(e,l)
return{id:u,stage:l,kind:T,setting:S,reply:null===e.reply?null:quoted(replyLine(e.reply)),hint:null===O?b:`${b} ${k} words for it: "${O}"`}}function furtherTries({reply:e},{client:t,stage:s,tries:a},{kind:l,hint:c}){const d="auth"===s&&null!==e
const h="credentials"===l||"account"===l
if("mail-kit"!==t||!d||!h)return""
if(a.length<2||c.includes("{tries}"))return""
const u=2===a.length?"twice":`${a.length} times`
return` With each mail the site tries {tries}, one after another, so a wrong password counts ${u}.`}function rowFor(e,{setting:t,hint:s,...a}){const l="TLS"===t?Re[e]:t
return{...a,setting:l,hint:inWordsOf(e,s)}}const Re={"system-net-mail":"enableSsl","mail-kit":"secureSocketOptions"}
const Me="The server says more than any mail server does, and comes to no end. Check host and port: what listens at {host}:{port} may be something else."
const De={id:"OTHER",kind:"server",setting:null,hint:"The server does something that no rule of this test explains."}
function situationOf(e,t){const{stage:s,usesTls:a,login:l}=t
const c=saidIn(e.reply)
const d="password"===l.how
const h=null===c?null:meaningOf(c,{stage:s,usesTls:a,loggedIn:d})
return{...t,failure:e,said:c,meaning:h,isLoggedIn:d}}function applies(e,t){return fitsFailure(e,t)&&fitsReply(e,t)&&fitsServer(e,t)}function fitsFailure(e,{failure:t,stage:s}){const{code:a,cause:l}=t
return(e.stages?.includes(s)??!0)&&(e.cause?.test(l)??!0)&&(void 0===e.timeout||e.timeout===timeoutOf(t,s))&&(void 0===e.codes||null!==a&&e.codes.includes(a))&&(void 0===e.series||null!==a&&Math.floor(a/100)===e.series)}function fitsReply(e,{said:t,meaning:s,from:a,to:l}){const names=e=>t?.whole.includes(e.toLowerCase())??!1
return(void 0===e.means||null!==s&&e.means.includes(s))&&(void 0===e.text||null!==t&&e.text.test(t.whole))&&(void 0===e.namesRecipient||names(l)&&!names(a))}function fitsServer(e,{host:s,failure:a,mechanisms:l,...c}){const d=s.trim().toLowerCase().replace(/\.$/,"")
return(void 0===e.client||e.client===c.client)&&(void 0===e.port||e.port===c.port)&&(void 0===e.usesTls||e.usesTls===c.usesTls)&&(void 0===e.loggedIn||e.loggedIn===c.isLoggedIn)&&(void 0===e.provider||e.provider===t.q(s)?.id)&&(e.hosts?.test(d)??!0)&&(void 0===e.isPrivate||isPrivateHost(d)||isPrivateAddress(a))&&(void 0===e.offers||offers(l,e.offers))&&(void 0===e.lacks||lacks(l,e.lacks))}function isPrivateAddress({address:e}){return void 0!==e&&isPrivateHost(e)}function timeoutOf({cause:e},t){if("ETIMEDOUT"===e)return"greeting"===t?"greeting":"starttls"===t||"tls"===t?"upgrade":void 0}const Pe=new Set(["NTLM","GSSAPI","WDIGEST"])
function offers(e,t){const s=e??[]
switch(t){case"a login":return s.length>0
case"a Windows login":return s.some(e=>Pe.has(e))
case"NTLM":return s.includes("NTLM")}}const Ue=new Set(["LOGIN",...Pe])
function lacks(e,t){return null!==e&&("any mechanism"===t?0===e.length:e.length>0&&!e.some(e=>Ue.has(e)))}function loginFor(e,t){if(e.defaultCredentials)return{how:"windows-account"}
if(!e.userName)return{how:"none"}
const s=void 0!==t.userName||void 0!==t.password
const a=t.host?.trim()===e.host?.trim()
return s&&!a?{how:"withheld"}:{how:"password",userName:e.userName,password:e.password??"",inTheClear:!1===t.enableSsl}}function loginBarrier(e,t){switch(e.how){case"none":return null
case"withheld":return Be
case"unknown":return We
case"windows-account":return offersWindowsLogin(t)?Fe:Ge
case"password":return passwordBarrier(e.inTheClear,t)}}function passwordBarrier(e,t){const s=mechanismBarrier$1(t)
if(null!==s)return s
if(!t.mechanisms.includes("LOGIN"))return Fe
const a=t.encrypted||e||isLoopback(t.remoteAddress)
return a?null:je}function mechanismBarrier$1(e){return e.mechanisms.includes("LOGIN")||offersWindowsLogin(e)?null:e.offersStartTls?$e:He}const xe=["GSSAPI","NTLM","WDIGEST"]
function offersWindowsLogin({mechanisms:e}){return xe.some(t=>e.includes(t))}function isLoopback(e){const t=e.replace(/^::ffff:/,"")
return"::1"===t||4===c.isIP(t)&&t.startsWith("127.")}const He={by:"server",cause:"NO_LOGIN",code:null,reply:null}
const $e={by:"server",cause:"NO_LOGIN_BEFORE_TLS",code:null,reply:null}
const Fe={by:"rule",id:"OTHER",kind:"untested",setting:null,hint:"The login is not tested: the server offers Windows logins (NTLM, GSSAPI, WDIGEST) only, which this test cannot do. The site may manage it."}
const Ge={by:"rule",id:"DEFAULT_CREDENTIALS",kind:"config",setting:"defaultCredentials",hint:'defaultCredentials="true" logs in with the Windows account of the site, and the server offers no such login (NTLM, GSSAPI, WDIGEST): the site would send without a login. Set defaultCredentials="false", userName and password.'}
const Be={by:"rule",id:"PASSWORD_WITHHELD",kind:"config",setting:"host",hint:"The login is not tested: user name or password come from inputs, the host from a file, and a secret goes only to a host that the workflow names. Set the input host."}
const We={by:"rule",id:"PASSWORD_UNKNOWN",kind:"untested",setting:null,hint:"The test ends before the login: the environment of the site supplies it, and nobody here knows it. Set the inputs host, username and password to test the login too, or set smoke-test to connect."}
const je={by:"rule",id:"PASSWORD_IN_THE_CLEAR",kind:"config",setting:"enableSsl",hint:"The login is not tested: without TLS, user name and password would be readable on the way. Set the input enable-ssl to true; or to false, if you accept that."}
const qe={by:"rule",id:"USER_NAME_MISSING",kind:"config",setting:"userName",hint:"The login cannot be tested: there is no user name, so the site would send without a login. Set user name and password, or test with smoke-test: connect or recipient."}
const Ke=["PLAIN","LOGIN","CRAM-MD5","SCRAM-SHA-512","SCRAM-SHA-256","SCRAM-SHA-1"]
function saslFor(e,t){const{userName:s,password:a}=t
switch(e){case"PLAIN":return inTurn(base64$1(`\0${s}\0${a}`),[])
case"LOGIN":return inTurn(null,[()=>base64$1(s),()=>base64$1(a)])
case"CRAM-MD5":return inTurn(null,[e=>cramMd5(t,e)])
case"SCRAM-SHA-512":case"SCRAM-SHA-256":case"SCRAM-SHA-1":return scram(e.replace("SCRAM-SHA-","sha"),t)}}function inTurn(e,t){let s=0
return{initial:e,answer:e=>{const a=t[s]
s+=1
return void 0===a?null:a(e)}}}function cramMd5({userName:e,password:t},s){const a=l.createHmac("md5",t).update(d.Buffer.from(s,"base64")).digest("hex")
return base64$1(`${e} ${a}`)}const ze=1e6
const Ve="n,,"
function scram(e,{userName:t,password:s}){const a=prepared(t).replaceAll("=","=3D").replaceAll(",","=2C")
const c=l.randomBytes(18).toString("base64")
const h=`n=${a},r=${c}`
let u=null
return inTurn(base64$1(`${Ve}${h}`),[t=>{const a=d.Buffer.from(t,"base64").toString("utf8")
const{r:T,s:S,i:w}=attributes(a)
const _=Number(w)
const b=_>0&&_<=ze
if(!T?.startsWith(c)||void 0===S||!b)return null
const k=l.createHash(e).digest().length
const v=d.Buffer.from(S,"base64")
const O=l.pbkdf2Sync(prepared(s),v,_,k,e)
const A=`c=${base64$1(Ve)},r=${T}`
const L=`${h},${a},${A}`
const N=clientProof(e,O,L)
u=hmac(e,hmac(e,O,"Server Key"),L).toString("base64")
return base64$1(`${A},p=${N}`)},e=>attributes(d.Buffer.from(e,"base64").toString("utf8")).v===u?"":null])}function clientProof(e,t,s){const a=hmac(e,t,"Client Key")
const c=l.createHash(e).update(a).digest()
const h=hmac(e,c,s)
return d.Buffer.from(a.map((e,t)=>e^(h[t]??0))).toString("base64")}function hmac(e,t,s){return l.createHmac(e,t).update(s).digest()}function attributes(e){return Object.fromEntries(e.split(",").map(e=>[e.slice(0,1),e.slice(2)]))}function prepared(e){return e.replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g," ").normalize("NFKC")}function base64$1(e){return d.Buffer.from(e,"utf8").toString("base64")}const Ye=["SCRAM-SHA-512","SCRAM-SHA-256","SCRAM-SHA-1","NTLM","DIGEST-MD5","CRAM-MD5","PLAIN","LOGIN"]
const Xe=[500,501,502,504,534,538]
const Qe=/\p{Cc}/u
function mailKitLogin({settings:e,isLoginUnknown:t=!1},s){const{host:a,userName:l,password:c}=e
const{enableSsl:d,secureSocketOptions:h}=s
const u="None"===h||!1===d
if(t)return{how:"unknown",inTheClear:u}
if(isBlank(l)||isBlank(c))return{how:"none"}
const T=void 0!==s.userName||void 0!==s.password
const S=s.host?.trim()===a?.trim()
return T&&!S?{how:"withheld"}:{how:"password",userName:l,password:c,inTheClear:u}}function isBlank(e){return null===e||""===e.trim()}function triesOf(e){return Ye.flatMap(t=>[`${t}-PLUS`,t].find(t=>e.includes(t))??[])}function mechanismBarrier(e){return triesOf(e.mechanisms).length>0?null:e.startTls?unusable("NO_LOGIN_BEFORE_TLS"):unusable(e.mechanisms.length>0?"NO_COMMON_LOGIN":"NO_LOGIN")}function unusable(e){return{by:"server",cause:e,code:null,reply:null}}async function logIn$1({stages:e,login:t,level:s,socket:l},c,{extensions:d}){if(!a.aT(s,"auth"))return null
e.begin("auth")
if("none"===t.how){if("login"===s)return tt
e.skip("auth","user name or password is blank: the site sends without a login")
return null}const{mechanisms:h,startTls:u}=d
const{remoteAddress:T=""}=l
const S={mechanisms:h,startTls:u&&!c.encrypted,remoteAddress:T}
const w=barrierOf(t,{...S,encrypted:c.encrypted})
if(null!==w||"password"!==t.how)return w??Be
const _=await attempts(c,triesOf(h),t)
if("by"in _)return _
e.ok(wordsOf(_.with,h))
return null}function barrierOf(e,t){if("password"!==e.how&&"unknown"!==e.how)return Be
const s=mechanismBarrier(t)
if(null!==s)return s
const a=t.encrypted||e.inTheClear||isLoopback(t.remoteAddress)
if("unknown"===e.how)return a?We:Je
const l=triesOf(t.mechanisms)
return l.some(e=>e.startsWith("SCRAM"))&&Qe.test(e.password)?et:0===testable(l).length?Ze:a?null:Je}function testable(e){return Ke.filter(t=>e.includes(t))}async function attempts(e,t,s){let a=Ze
for(const l of testable(t)){const t=await attempt(e,l,saslFor(l,s))
if("by"in t)return t
if(235===t.code)return{with:l}
a=refusedBy(t)
if(!Xe.includes(t.code))return e.rejected(t)}return a}async function attempt(e,t,s){const a=null===s.initial?"":` ${s.initial}`
let l=await e.say(`AUTH ${t}${a}`)
for(;!("by"in l)&&334===l.code;){const t=s.answer(l.lines.join(""))
if(null===t)return l
l=await e.say(t)}return l}function wordsOf(e,t){const[s=e]=triesOf(t)
const a=s===e?"":`; the site tries ${s} first`
return`${e}, of ${t.join(" ")}${a}`}const Ze={by:"rule",id:"OTHER",kind:"untested",setting:null,hint:"The login is not tested: of the logins that the server offers, the site can do NTLM, DIGEST-MD5 or one with channel binding (-PLUS) only, which this test cannot do. The site may manage it."}
const Je={by:"rule",id:"PASSWORD_IN_THE_CLEAR",kind:"config",setting:"secureSocketOptions",hint:'The login is not tested: there is no TLS on this connection, and the site sends user name and password readable for everybody on the way. Set "SecureSocketOptions": "StartTls", or "SslOnConnect" on port 465; or the input secure-socket-options to None, if you accept that.'}
const et={by:"rule",id:"PASSWORD_CONTROL_CHARACTER",kind:"credentials",setting:"password",hint:"The password contains a control character, such as a line break, and the server offers SCRAM, with which MailKit takes none: the site fails. Set the secret again, without it. MailKit's words for it: \"Control characters are prohibited. (Parameter 's')\""}
const tt={by:"rule",id:"USER_NAME_MISSING",kind:"config",setting:"userName",hint:"The login cannot be tested: user name or password is blank, so the site would send without a login. Set both, or test with smoke-test: connect or recipient."}
class Meter{#e=0
#t=0
admits(e){this.#e+=e.length
for(const t of e)10===t&&(this.#t+=1)
return this.#e<=131072&&this.#t<=1e3}restart(){this.#e=0
this.#t=0}}const st=Buffer.from("\n"),nt=Buffer.from("\n."),it=Buffer.from("\r"),ot=Buffer.from(".")
class DataStream extends S.Transform{constructor(e){super(e),this.options=e||{},this.inByteCount=0,this.outByteCount=0,this.lastByte=!1}_transform(e,t,s){const a=[]
let l,c,d,h=0,u=0
if(!e||!e.length)return s()
for("string"==typeof e&&(e=Buffer.from(e)),this.inByteCount+=e.length,l=0,c=e.length;l<c;l++){const t=e[l],s=l?e[l-1]:this.lastByte
let c=!1
13===s&&10!==t?c=46===t?nt:st:10===t&&13!==s?c=it:46!==t||10!==s&&!1!==s||(c=ot),c&&(l>u&&(d=e.slice(u,l),a.push(d),h+=d.length),a.push(c),h+=c.length,u=l)}a.length?(u<e.length&&(d=e.slice(u),a.push(d),h+=d.length),this.outByteCount+=h,this.push(Buffer.concat(a,h))):(this.outByteCount+=e.length,this.push(e)),this.lastByte=e[e.length-1],s()}_flush(e){let t
t=10===this.lastByte?Buffer.from(".\r\n"):13===this.lastByte?Buffer.from("\n.\r\n"):Buffer.from("\r\n.\r\n"),this.outByteCount+=t.length,this.push(t),e()}}const isTransientError=e=>421===e.responseCode||"ECONNECTION"===e.code||"ESOCKET"===e.code||"ETIMEDOUT"===e.code
const isPermanentResponseCode=e=>e>=500&&e<600&&503!==e
let rt=0
let at
let lt=!1
const _readNetworkInterfaces=()=>{if(!lt){lt=!0
try{at=h.networkInterfaces()}catch(e){}}return at}
const g$1=(e,t)=>{const s=Object.values(_readNetworkInterfaces()||{}).flat()
return!s.length||s.filter(e=>!e.internal||t).some(t=>t.family==="IPv"+e||t.family===e)},x=(e,t,s,a)=>{if(!g$1(e,(s=s||{}).allowInternalNetworkInterfaces))return a(null,[]),null
const l=_.Resolver?new _.Resolver(s):_
return l["resolve"+e](t,(e,t)=>{if(e){switch(e.code){case _.NODATA:case _.NOTFOUND:case _.NOTIMP:case _.SERVFAIL:case _.CONNREFUSED:case _.REFUSED:case"EAI_AGAIN":return a(null,[])}return a(e)}return a(null,Array.isArray(t)?t:[].concat(t||[]))}),_.Resolver?l:null}
const ct=new Map
const y=(e,t)=>{if(!e)return Object.assign({},t||{})
const s=e.addresses||[],a=s.length>0?s[Math.floor(Math.random()*s.length)]:null
return Object.assign({host:a,_addresses:s},t||{})}
const resolveHostname=(e,t)=>{if(!(e=e||{}).host&&e.servername&&(e.host=e.servername),!e.host||c.isIP(e.host)){const s={addresses:[e.host]}
return t(null,y(s,{servername:e.servername||!1,cached:!1}))}const s=e.host,a=e.servername||s
let l
if(ct.has(e.host)){l=ct.get(e.host)
const s=Date.now()
if(s-rt>3e4){rt=s
for(const[e,t]of ct.entries())t.expires&&t.expires<s&&ct.delete(e)
if(ct.size>1e3){const e=Math.floor(100)
Array.from(ct.keys()).slice(0,e).forEach(e=>ct.delete(e))}}if(!l.expires||l.expires>=s)return t(null,y(l.value,{servername:a,cached:!0}))}let d,h=!1
const i=(e,s)=>{h||(h=!0,clearTimeout(d),t(e,s))},f=t=>!!l&&(ct.set(s,{value:l.value,expires:Date.now()+(e.dnsTtl||3e5)}),i(null,y(l.value,{servername:a,cached:!0,error:t})),!0),u=[],T=Number(e.timeout)||0
T>0&&(d=setTimeout(()=>{for(const e of u)"function"==typeof e.cancel&&e.cancel()
const e=new Error("DNS lookup for "+s+" timed out")
e.code=_.TIMEOUT,f(e)||i(e)},T))
let S=[],w=[],b=null,k=null,v=2
const E=()=>{if(--v||h)return
const t=S.concat(w)
if(t.length){const l={addresses:t}
return ct.set(s,{value:l,expires:Date.now()+(e.dnsTtl||3e5)}),i(null,y(l,{servername:a,cached:!1}))}if(!(b&&k&&f(b)))try{_.lookup(s,{all:!0},(t,c)=>{if(t){if(f(t))return
return i(t)}const d=c?c.filter(e=>g$1(e.family)).map(e=>e.address):[]
if(c&&c.length&&!d.length&&console.warn(`Failed to resolve IPv${c[0].family} addresses with current network`),!d.length&&l)return i(null,y(l.value,{servername:a,cached:!0}))
const h={addresses:d.length?d:[s]}
return ct.set(s,{value:h,expires:Date.now()+(e.dnsTtl||3e5)}),i(null,y(h,{servername:a,cached:!1}))})}catch(e){if(f(e))return
return i(b||k||e)}}
for(const t of[4,6]){const a=x(t,s,e,(e,s)=>{4===t?(b=e,S=s||[]):(k=e,w=s||[]),E()})
a&&u.push(a)}}
const _logFunc=(e,t,s,a,l,...c)=>{const d=Object.assign({},s||{},a||{})
delete d.level
let h=t
"function"!=typeof e[h]&&(h=["info","debug","log","trace","warn","error"].find(t=>"function"==typeof e[t])),h&&e[h](d,l,...c)}
const getLogger=(e,t)=>{const s={},a=["trace","debug","info","warn","error","fatal"]
if(!(e=e||{}).logger)return a.forEach(e=>{s[e]=()=>!1}),s
const l=!0===e.logger?function(e){const t=e.reduce((e,t)=>Math.max(e,t.length),0),s=new Map
e.forEach(e=>{let a=e.toUpperCase()
a.length<t&&(a+=" ".repeat(t-a.length)),s.set(e,a)})
const o=(e,t,a,...l)=>{let c=""
t&&("server"===t.tnx?c="S: ":"client"===t.tnx&&(c="C: "),t.sid&&(c="["+t.sid+"] "+c),t.cid&&(c="[#"+t.cid+"] "+c)),(a=w.format(a,...l)).split(/\r?\n/).forEach(t=>{console.log("[%s] %s %s",(new Date).toISOString().substr(0,19).replace(/T/," "),s.get(e),c+t)})},a={}
return e.forEach(e=>{a[e]=o.bind(null,e)}),a}(a):e.logger
return a.forEach(e=>{s[e]=(...s)=>{const a="string"==typeof s[0]?void 0:s.shift()
_logFunc(l,e,t,a,...s)}}),s}
const callbackPromise=(e,t)=>function(...s){const a=s.shift()
a?t(a):e(...s)}
const encodeXText=e=>{if(!/[^\x21-\x2A\x2C-\x3C\x3E-\x7E]/.test(e))return e
const t=Buffer.from(e)
let s=""
for(let e=0,a=t.length;e<a;e++){const a=t[e]
s+=a<33||a>126||43===a||61===a?"+"+(a<16?"0":"")+a.toString(16).toUpperCase():String.fromCharCode(a)}return s}
const dt=/^250 2\.0\.0 OK (<[^<>\s]+\.prod\.outlook\.com>)/i,ht=/^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i,ut=/^[a-z]{2}(?:-[a-z]+)+-\d+$/
function parseServerMessageId(e,t){const s=(e||"").toString().trim(),a=s.match(dt)
if(a)return a[1]
const l=s.match(ht)
if(l&&t){const e=function(e){const t=e.toLowerCase().replace(/\.$/,"").split("."),s=t.slice(-2).join(".")
if("amazonaws.com"===s||"awsapps.com"===s)return t.slice(0,-2).find(e=>ut.test(e))}(t)
if(e)return"<"+l[1].toLowerCase()+"@"+("us-east-1"===e?"email":e)+".amazonses.com>"}}const mt=6e5,p=()=>{}
function m(e){const t=e.slice()
for(let e=t.length-1;e>0;e--){const s=Math.floor(Math.random()*(e+1));[t[e],t[s]]=[t[s],t[e]]}return t}function E(e,t){const s=new Error(e)
return s.timeoutType=t,s}function f(e){if(!e)return e
const t=Buffer.from(e,"binary").toString("utf8")
return t.includes("\ufffd")?e:t}function g(e){return/^\d+-/.test(e)}class SMTPConnection extends T.EventEmitter{constructor(e){super(e),this.id=l.randomBytes(8).toString("base64").replace(/\W/g,""),this.stage="init",this.options=e||{},this.options.requireTLS&&(this.options.ignoreTLS||this.options.opportunisticTLS)&&(this.options=Object.assign({},this.options,{ignoreTLS:!1,opportunisticTLS:!1})),this.secureConnection=!!this.options.secure,this.alreadySecured=!!this.options.secured,this.port=Number(this.options.port)||(this.secureConnection?465:587),this.host=this.options.host||"localhost",this.servername=this.options.servername?this.options.servername:!c.isIP(this.host)&&this.host,this.allowInternalNetworkInterfaces=this.options.allowInternalNetworkInterfaces||!1,void 0===this.options.secure&&465===this.port&&(this.secureConnection=!0),this.name=(this.options.name||this._getHostname()).toString().replace(/[\r\n]+/g,""),this.logger=getLogger(this.options,{component:this.options.component||"smtp-connection",sid:this.id}),this.customAuth=new Map
for(const e of Object.keys(this.options.customAuth||{})){const t=(e||"").toString().trim().toUpperCase()
t&&this.customAuth.set(t,this.options.customAuth[e])}this.version="10.6.0",this.authenticated=!1,this.destroyed=!1,this.secure=!!this.secureConnection,this._remainder="",this._responseQueue=[],this._responsePartial=!1,this.lastServerResponse=!1,this._socket=!1,this._supportedAuth=[],this.allowsAuth=!1,this._envelope=!1,this._supportedExtensions=[],this._maxAllowedSize=0,this._responseActions=[],this._recipientQueue=[],this._phaseTimer=!1,this._plaintextEhlo=!1,this._destroyed=!1,this._closing=!1,this._currentDataStream=!1,this._pendingSend=!1,this._connectCallback=!1,this._onSocketData=e=>this._onData(e),this._onSocketError=e=>this._onError(e,"ESOCKET",!1,"CONN"),this._onSocketClose=()=>this._onClose(),this._onSocketEnd=()=>this._onEnd(),this._onSocketTimeout=()=>this._onTimeout(),this._onConnectionSocketError=e=>this._onError(e,"ESOCKET",!1,"CONN")}connect(e){if(this._connectCalled&&!this._destroyed){const t=this._formatError("Cannot connect - connect() was already called for this connection","ECONNECTION",!1,"API")
return"function"==typeof e?void setImmediate(()=>e(t)):void this.logger.warn({tnx:"smtp"},"%s",t.message)}if(this._connectCalled=!0,"function"==typeof e){this._connectCallback=e,this.once("connect",()=>{this._connectCallback=!1,this.logger.debug({tnx:"smtp"},"SMTP handshake finished"),e()})
const t=this._isDestroyedMessage("connect")
if(t)return e(this._formatError(t,"ECONNECTION",!1,"CONN"))}const t=this.options.connectionTimeout||12e4
this._connectionDeadline=(this._connectStartedAt||Date.now())+t
let s={port:this.port,host:this.host,allowInternalNetworkInterfaces:this.allowInternalNetworkInterfaces,timeout:Math.min(this.options.dnsTimeout||3e4,t)}
return this.options.localAddress&&(s.localAddress=this.options.localAddress),this.options.connection?(this._socket=this.options.connection,this._setupConnectionHandlers(),void(this.secureConnection&&!this.alreadySecured?setImmediate(()=>this._upgradeConnection(e=>{e?this._onError(new Error("Error initiating TLS - "+(e.message||e)),"ETLS",!1,"CONN"):this._onConnect()})):setImmediate(()=>this._onConnect()))):this.options.socket?(this._socket=this.options.socket,this._resolveAndConnect(s,e=>{if(!this._destroyed&&!this._closing)try{this._socket.connect(this.port,this.host,()=>{if(this.secureConnection&&!this.alreadySecured)return this._upgradeConnection(e=>{e?this._onError(new Error("Error initiating TLS - "+(e.message||e)),"ETLS",!1,"CONN"):this._onConnect()})
this._onConnect()}),this._setupConnectionHandlers()}catch(e){return void setImmediate(()=>this._onError(e,"ECONNECTION",!1,"CONN"))}})):(this.secureConnection&&(Object.assign(s,this.options.tls||{}),this.servername&&!s.servername&&(s.servername=this.servername)),this._resolveAndConnect(s,e=>{let t=e._addresses||[]
if(s.localAddress){const e=c.isIPv6(s.localAddress)?6:4,a=t.filter(t=>c.isIP(t)===e)
t=a.length?a:t}if(t.length>1){const e=t.filter(e=>c.isIPv6(e)),a=t.filter(e=>!c.isIPv6(e)),l=m(e).concat(m(a))
if(s.host=this.host,s.autoSelectFamily=!0,!e.length||!a.length){const e=this._connectionDeadline-Date.now()
s.autoSelectFamilyAttemptTimeout=Math.max(Math.floor(e/l.length),10)}s.lookup=(e,t,s)=>{if(t&&t.all){const e=l.map(e=>({address:e,family:c.isIPv6(e)?6:4}))
return setImmediate(()=>s(null,e))}setImmediate(()=>s(null,l[0],c.isIPv6(l[0])?6:4))}}else t.length&&(s.host=t[0])
this._connectToHost(s,this.secureConnection)}))}_resolveAndConnect(e,t){return resolveHostname(e,(s,a)=>{if(s)return setImmediate(()=>this._onError(s,"EDNS",!1,"CONN"))
this.logger.debug({tnx:"dns",source:e.host,resolved:a.host,cached:!!a.cached},"Resolved %s as %s [cache %s]",e.host,a.host,a.cached?"hit":"miss")
for(const t of Object.keys(a))"_"!==t.charAt(0)&&a[t]&&(e[t]=a[t])
t(a)})}_connectToHost(t,s){if(this._destroyed||this._closing)return
const a=s?e.connect:c.connect
try{this._socket=a(t,()=>this._onConnect()),this._setupConnectionHandlers()}catch(t){return void setImmediate(()=>this._onError(t,"ECONNECTION",!1,"CONN"))}}_setupConnectionHandlers(){this._startPhase(Math.max((this._connectionDeadline||Date.now())-Date.now(),0),E("Connection timeout","CONNECT_TIMEOUT")),this._socket.on("error",this._onConnectionSocketError)}_startPhase(e,t){this._clearPhase(),this._phaseTimer=setTimeout(()=>{this._phaseTimer=!1,this._onError(t,"ETIMEDOUT",!1,"CONN")},e)}_remainingSetupTime(){return Math.min(this.options.greetingTimeout||3e4,Math.max((this._connectionDeadline||1/0)-Date.now(),1))}_clearPhase(){clearTimeout(this._phaseTimer),this._phaseTimer=!1}quit(){this._sendCommand("QUIT"),this._responseActions.push(this.close)}close(){if(this._clearPhase(),this._responseActions=[],this._closing)return
this._closing=!0
const e=this.options.socketCloseTimeout,t="number"==typeof e&&Number.isFinite(e)&&e>=0?e:5e3,s="init"===this.stage||0===t?"destroy":"end"
this.logger.debug({tnx:"smtp"},'Closing connection to the server using "%s"',s)
const a=this._socket
if(this._currentDataStream){try{this._currentDataStream.unpipe(this._socket)}catch(e){}this._currentDataStream=!1}if(this._pendingSend){const{stream:e,onStreamError:t}=this._pendingSend
e&&(e.removeListener("error",t),e.on("error",p),e.destroy()),this._pendingSend=!1}if(a&&!a.destroyed)try{if(a.setTimeout(0),a.removeListener("data",this._onSocketData),a.removeListener("timeout",this._onSocketTimeout),a.removeListener("close",this._onSocketClose),a.removeListener("end",this._onSocketEnd),a.removeListener("error",this._onSocketError),a.removeListener("error",this._onConnectionSocketError),a.on("error",p),a[s](),"end"===s){const e=setTimeout(()=>a.destroy(),t)
"function"==typeof e.unref&&e.unref(),a.once("close",()=>clearTimeout(e))}}catch(e){}this._destroy()}login(e,t){const s=this._isDestroyedMessage("login")
if(s)return t(this._formatError(s,"ECONNECTION",!1,"API"))
this._auth=e||{},this._authMethod=(this._auth.method||"").toString().trim().toUpperCase()||!1
const a=!!this._auth.oauth2||this.customAuth.has("XOAUTH2")
if(this._authMethod||!this._auth.oauth2||this._auth.credentials){if(!this._authMethod||"XOAUTH2"===this._authMethod&&!this._auth.oauth2){const e=this._supportedAuth.find(e=>"XOAUTH2"!==e||a)
this._authMethod=(e||"PLAIN").toUpperCase().trim()}}else this._authMethod="XOAUTH2"
if(("XOAUTH2"!==this._authMethod||this.customAuth.has("XOAUTH2"))&&(!this._auth.credentials||!this._auth.credentials.user||!this._auth.credentials.pass)){if(!(this._auth.user&&this._auth.pass||this.customAuth.has(this._authMethod)))return t(this._formatError('Missing credentials for "'+this._authMethod+'"',"EAUTH",!1,"API"))
this._auth.credentials={user:this._auth.user,pass:this._auth.pass,options:this._auth.options}}if(this.customAuth.has(this._authMethod)){const e=this.customAuth.get(this._authMethod)
let s,a=!1
const i=()=>{a||(a=!0,this.logger.info({tnx:"smtp",username:this._auth.user,action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user)),this.authenticated=!0,t(null,!0))},n=e=>{a||(a=!0,t(this._formatError(e,"EAUTH",s,"AUTH "+this._authMethod)))},r=(e,t)=>{let a
return t||(a=new Promise((e,s)=>{t=callbackPromise(e,s)})),this._responseActions.push(a=>{s=a
let l=a.match(/^(\d+)(?:\s(\d+\.\d+\.\d+))?\s/),c={command:e,response:a}
l?(c.status=Number(l[1])||0,l[2]&&(c.code=l[2]),c.text=a.substr(l[0].length)):(c.text=a,c.status=0),t(null,c)}),setImmediate(()=>this._sendCommand(e,function(e){const t=(e||"").toString().match(/^AUTH\s+[^\s]+/i)
return t?t[0].length===e.length?e:t[0]+" /* secret */":"/* secret */"}(e))),a},l=e({auth:this._auth,method:this._authMethod,extensions:[].concat(this._supportedExtensions),authMethods:[].concat(this._supportedAuth),maxAllowedSize:this._maxAllowedSize||!1,sendCommand:r,resolve:i,reject:n})
return void(l&&"function"==typeof l.catch&&l.then(i).catch(n))}switch(this._authMethod){case"XOAUTH2":return void this._handleXOauth2Token(!1,t)
case"LOGIN":return this._responseActions.push(e=>{this._actionAUTH_LOGIN_USER(e,t)}),void this._sendCommand("AUTH LOGIN")
case"PLAIN":return this._responseActions.push(e=>{this._actionAUTHComplete(e,t)}),void this._sendCommand("AUTH PLAIN "+Buffer.from("\0"+this._auth.credentials.user+"\0"+this._auth.credentials.pass,"utf-8").toString("base64"),"AUTH PLAIN "+Buffer.from("\0"+this._auth.credentials.user+"\0/* secret */","utf-8").toString("base64"))
case"CRAM-MD5":return this._responseActions.push(e=>{this._actionAUTH_CRAM_MD5(e,t)}),void this._sendCommand("AUTH CRAM-MD5")}return t(this._formatError('Unknown authentication method "'+this._authMethod+'"',"EAUTH",!1,"API"))}send(e,t,s){let a=!1
const i=(e,t)=>{a||(a=!0,this._pendingSend&&this._pendingSend.callback===i&&(this._pendingSend=!1),s(e,t))}
if(!t)return i(this._formatError("Empty message","EMESSAGE",!1,"API"))
const l=this._isDestroyedMessage("send message")
if(l)return i(this._formatError(l,"ECONNECTION",!1,"API"))
if(this._maxAllowedSize&&e.size>this._maxAllowedSize)return void setImmediate(()=>{i(this._formatError("Message size larger than allowed "+this._maxAllowedSize,"EMESSAGE",!1,"MAIL FROM"))})
const c={callback:i,stream:!1,onStreamError:e=>i(this._formatError(e,"ESTREAM",!1,"API"))}
"function"==typeof t.on&&(c.stream=t,c.stream.on("error",c.onStreamError)),this._pendingSend=c
const d=Date.now()
this._setEnvelope(e,(e,s)=>{if(e)return"function"==typeof t.destroy&&t.destroy(),i(e)
const a=Date.now(),l=this._createSendStream((e,t)=>{if(e)return i(e)
const c=s
c.envelopeTime=a-d,c.messageTime=Date.now()-a,c.messageSize=l.outByteCount,c.response=t
const h=parseServerMessageId(c.response,this.options.host)
h&&(c.serverMessageId=h)
const u=this._envelope?.rejectedErrors
return!c.rejectedErrors&&u&&u.length&&(c.rejectedErrors=u),i(null,c)})
"function"==typeof t.pipe?t.pipe(l):(l.write(t),l.end())})}reset(e){const t=this._isDestroyedMessage("reset")
if(t)return e(this._formatError(t,"ECONNECTION",!1,"API"))
this._sendCommand("RSET"),this._responseActions.push(t=>"2"!==t.charAt(0)?e(this._formatError("Could not reset session state. response="+t,"EPROTOCOL",t,"RSET")):(this._envelope=!1,e(null,!0)))}_onConnect(){const e=this._socket
this._clearPhase(),this.logger.info({tnx:"network",localAddress:e.localAddress,localPort:e.localPort,remoteAddress:e.remoteAddress,remotePort:e.remotePort},"%s established to %s:%s",this.secure?"Secure connection":"Connection",e.remoteAddress,e.remotePort),this._destroyed?this.close():(this.stage="connected",e.removeListener("data",this._onSocketData),e.removeListener("timeout",this._onSocketTimeout),e.removeListener("close",this._onSocketClose),e.removeListener("end",this._onSocketEnd),e.removeListener("error",this._onConnectionSocketError),e.removeListener("error",this._onSocketError),e.on("error",this._onSocketError),e.on("data",this._onSocketData),e.once("close",this._onSocketClose),e.once("end",this._onSocketEnd),e.setTimeout(this.options.socketTimeout||mt),e.on("timeout",this._onSocketTimeout),"function"==typeof e.setKeepAlive&&e.setKeepAlive(!0,3e4),"function"==typeof e.setNoDelay&&e.setNoDelay(!0),this._startPhase(this._remainingSetupTime(),E("Greeting never received","GREETING_TIMEOUT")),this._responseActions.push(this._actionGreeting),e.resume())}_onServerClosing(e){if(this._destroyed)return
const t=this._pendingSend,s=this._envelope
this._responseActions=[],this.close(),t&&t.callback(s&&s.mailError||this._formatError("Server closed the connection","ECONNECTION",e,"CONN"))}_onData(e){if(this._destroyed||!e||!e.length)return
const t=this.options.maxResponseSize||1048576,s=e.toString("binary")
if(!s.includes("\n"))return this._remainder+=s,this._remainder.length>t?this._onResponseTooLarge():void 0
const a=(this._remainder+s).split(/\r?\n/)
this._remainder=a.pop()
for(let e=0,s=a.length;e<s;e++)if(this._responsePartial?this._responseQueue[this._responseQueue.length-1]+="\n"+a[e]:this._responseQueue.push(a[e]),this._responsePartial=g(a[e]),this._responsePartial&&this._responseQueue[this._responseQueue.length-1].length>t)return this._onResponseTooLarge()
if(this._remainder.length>t)return this._onResponseTooLarge()
this._responsePartial||this._processResponse()}_onResponseTooLarge(){this._remainder="",this._responseQueue=[],this._responsePartial=!1,this._onError(new Error("Server response exceeds maximum allowed size"),"EPROTOCOL",!1,"CONN")}_onError(e,t,s,a){if(this._clearPhase(),this._destroyed)return
e=this._formatError(e,t,s,a),isTransientError(e)?this.logger.warn({tnx:"smtp",err:e},"%s",e.message):this.logger.error({tnx:"smtp",err:e},"%s",e.message)
const l=this._pendingSend
this.emit("error",e),this.close(),l&&l.callback(e)}_formatError(e,t,s,a){let l
l=/Error\]$/i.test(Object.prototype.toString.call(e))?e:new Error(e),t&&"Error"!==t&&"ERR_ACCESS_DENIED"!==l.code&&(l.code&&l.code!==t&&!l.originalCode&&(l.originalCode=l.code),l.code=t),s&&(l.response=s,l.message+=": "+s)
const c="string"==typeof s&&Number((s.match(/^\d+/)||[])[0])||!1
return c&&(l.responseCode=c,l.permanent=isPermanentResponseCode(c)),a&&(l.command=a),l}_onClose(){let e=!1
this._remainder&&this._remainder.trim()&&(this.lastServerResponse=e=f(this._remainder.trim()),(this.options.debug||this.options.transactionLog)&&this.logger.debug({tnx:"server"},e)),this.logger.info({tnx:"network"},"Connection closed")
const t=!("string"!=typeof e||!/^[45]\d{2}[ -]/.test(e))&&e
if(this.upgrading&&!this._destroyed)return this._onError(new Error("Connection closed unexpectedly"),"ETLS",t,"CONN")
if(!t&&this._responseActions[0]===this._actionGreeting&&this._connectCallback&&!this._destroyed){const e=this._connectCallback
this._connectCallback=!1
const t=this._formatError(new Error("Connection closed unexpectedly"),"ECONNECTION",!1,"CONN")
return this.logger.warn({tnx:"network"},t.message),e(t),void this.close()}return t||"connected"!==this.stage||this._responseActions.length||this._pendingSend||this._destroyed||this._closing?t||this._responseActions[0]!==this.close&&!this._destroyed?this._onError(new Error("Connection closed unexpectedly"),"ECONNECTION",t,"CONN"):void this._destroy():(this.logger.info({tnx:"network"},"Server closed the idle connection"),this._destroy())}_onEnd(){this._socket&&!this._socket.destroyed&&this._socket.end()}_onTimeout(){return this._onError(E("Timeout","SOCKET_TIMEOUT"),"ETIMEDOUT",!1,"CONN")}_destroy(){this._destroyed||(this._destroyed=!0,this.destroyed=!0,this._clearPhase(),this.emit("end"))}_upgradeConnection(t){if(this._destroyed||this._closing)return
const s=this._remainder.length+this._responseQueue.reduce((e,t)=>e+t.length,0)
s&&this.logger.warn({tnx:"smtp",discarded:s},"Discarded %s bytes received in plaintext after the STARTTLS response",s),this._plaintextEhlo=!1,this._remainder="",this._responseQueue=[],this._responsePartial=!1
const a=this._socket
a.removeListener("data",this._onSocketData),a.removeListener("timeout",this._onSocketTimeout),a.setTimeout(0)
const l=Object.assign({socket:a,host:this.host},this.options.tls||{})
this.servername&&!l.servername&&(l.servername=this.servername)
const n=()=>{a.removeListener("close",this._onSocketClose),a.removeListener("end",this._onSocketEnd),a.removeListener("error",this._onSocketError),a.removeListener("error",this._onConnectionSocketError)}
this.upgrading=!0,this._startPhase(this._remainingSetupTime(),E("TLS handshake timed out","UPGRADE_TIMEOUT"))
try{this._socket=e.connect(l,()=>(this._clearPhase(),this.secure=!0,this.upgrading=!1,this._socket.on("data",this._onSocketData),n(),t(null,!0)))}catch(s){return this._clearPhase(),n(),t(s)}this._socket.on("error",this._onSocketError),this._socket.once("close",this._onSocketClose),this._socket.once("end",this._onSocketEnd),this._socket.setTimeout(this.options.socketTimeout||mt),this._socket.on("timeout",this._onSocketTimeout),a.resume()}_processResponse(){if(!this._responseQueue.length)return!1
const e=(this._responseQueue.shift()||"").toString()
if(!e.trim())return void setImmediate(()=>this._processResponse())
if(function(e){return g(e.slice(e.lastIndexOf("\n")+1))}(e))return void this._responseQueue.unshift(e)
const t=this.lastServerResponse=f(e);(this.options.debug||this.options.transactionLog)&&this.logger.debug({tnx:"server"},t.replace(/\r?\n$/,""))
const s=this._responseActions.shift(),a=/^421[ -]/.test(t)
if("function"==typeof s){if(s.call(this,t),a)return this._onServerClosing(t)
setImmediate(()=>this._processResponse())}else{if(!a||this._pendingSend||"connected"!==this.stage)return this._onError(new Error("Unexpected Response"),"EPROTOCOL",t,"CONN")
this.logger.info({tnx:"smtp"},"Server closed the idle connection: %s",t),this.close()}}_sendCommand(e,t){if(this._destroyed)return
const s=this._socket
if(s.destroyed)return this.close();(this.options.debug||this.options.transactionLog)&&this.logger.debug({tnx:"client"},(t||e||"").toString().replace(/\r?\n$/,"")),s.write(Buffer.from(e+"\r\n","utf-8"))}_setEnvelope(e,t){const s=[]
let a=!1
if(this._envelope=e||{},this._envelope.from=(this._envelope.from&&this._envelope.from.address||this._envelope.from||"").toString().trim(),this._envelope.to=[].concat(this._envelope.to||[]).map(e=>(e&&e.address||e||"").toString().trim()),!this._envelope.to.length)return t(this._formatError("No recipients defined","EENVELOPE",!1,"API"))
if(this._envelope.from&&/[\r\n<>]/.test(this._envelope.from))return t(this._formatError("Invalid sender "+JSON.stringify(this._envelope.from),"EENVELOPE",!1,"API"));/[\x80-\uFFFF]/.test(this._envelope.from)&&(a=!0)
for(let e=0,s=this._envelope.to.length;e<s;e++){if(!this._envelope.to[e]||/[\r\n<>]/.test(this._envelope.to[e]))return t(this._formatError("Invalid recipient "+JSON.stringify(this._envelope.to[e]),"EENVELOPE",!1,"API"));/[\x80-\uFFFF]/.test(this._envelope.to[e])&&(a=!0)}if(this._envelope.rcptQueue=[].concat(this._envelope.to||[]),this._envelope.rejected=[],this._envelope.rejectedErrors=[],this._envelope.accepted=[],this._envelope.dsn)try{this._envelope.dsn=this._setDsnEnvelope(this._envelope.dsn)}catch(e){return t(this._formatError("Invalid DSN "+e.message,"EENVELOPE",!1,"API"))}if(this._envelope.requireTLSExtensionEnabled){if(!this.secure)return t(this._formatError("REQUIRETLS can only be used over TLS connections (RFC 8689)","EREQUIRETLS",!1,"MAIL FROM"))
if(!this._supportedExtensions.includes("REQUIRETLS"))return t(this._formatError("Server does not support REQUIRETLS extension (RFC 8689)","EREQUIRETLS",!1,"MAIL FROM"))}if(this._envelope.pipelined=this._supportedExtensions.includes("PIPELINING"),this._responseActions.push(e=>{this._actionMAIL(e,t)}),a&&this._supportedExtensions.includes("SMTPUTF8")&&(s.push("SMTPUTF8"),this._usingSmtpUtf8=!0),this._envelope.use8BitMime&&this._supportedExtensions.includes("8BITMIME")&&(s.push("BODY=8BITMIME"),this._using8BitMime=!0),this._envelope.size&&this._supportedExtensions.includes("SIZE")){const e=Number(this._envelope.size)||0
e>0&&s.push("SIZE="+e)}this._envelope.dsn&&this._supportedExtensions.includes("DSN")&&(this._envelope.dsn.ret&&s.push("RET="+encodeXText(this._envelope.dsn.ret)),this._envelope.dsn.envid&&s.push("ENVID="+encodeXText(this._envelope.dsn.envid))),this._envelope.requireTLSExtensionEnabled&&s.push("REQUIRETLS")
const l="MAIL FROM:<"+this._envelope.from+">"+(s.length?" "+s.join(" "):"")
if(this._recipientQueue=[],!this._envelope.pipelined)return void this._sendCommand(l)
const c=this._socket
for(c.cork(),this._sendCommand(l);this._envelope.rcptQueue.length;)this._sendRcpt(this._envelope.rcptQueue.shift(),t)
this._responseActions.push(e=>{this._actionDATA(e,t)}),this._sendCommand("DATA"),c.uncork()}_sendRcpt(e,t){this._recipientQueue.push(e),this._responseActions.push(e=>{this._actionRCPT(e,t)}),this._sendCommand("RCPT TO:<"+e+">"+this._getDsnRcptToArgs())}_setDsnEnvelope(e){let t=(e.ret||e.return||"").toString().toUpperCase()||null
if(t)switch(t){case"HDRS":case"HEADERS":t="HDRS"
break
case"FULL":case"BODY":t="FULL"}if(t&&!["FULL","HDRS"].includes(t))throw new Error("ret: "+JSON.stringify(t))
const s=(e.envid||e.id||"").toString()||null
let a=e.notify||null
if(a){"string"==typeof a&&(a=a.split(",")),a=a.map(e=>e.trim().toUpperCase())
const e=["NEVER","SUCCESS","FAILURE","DELAY"]
if(a.filter(t=>!e.includes(t)).length||a.length>1&&a.includes("NEVER"))throw new Error("notify: "+JSON.stringify(a.join(",")))
a=a.join(",")}let l=(e.recipient||e.orcpt||"").toString()||null
return l&&l.indexOf(";")<0&&(l="rfc822;"+l),{ret:t,envid:s,notify:a,orcpt:l}}_getDsnRcptToArgs(){const e=this._envelope,t=[]
return e.dsn&&this._supportedExtensions.includes("DSN")&&(e.dsn.notify&&t.push("NOTIFY="+encodeXText(e.dsn.notify)),e.dsn.orcpt&&t.push("ORCPT="+encodeXText(e.dsn.orcpt))),t.length?" "+t.join(" "):""}_createSendStream(e){const t=this._envelope,s=new DataStream
if(this.options.lmtp?t.accepted.forEach((s,a)=>{const l=a===t.accepted.length-1
this._responseActions.push(t=>{this._actionLMTPStream(s,l,t,e)})}):this._responseActions.push(t=>{this._actionSMTPStream(t,e)}),this._currentDataStream=s,s.pipe(this._socket,{end:!1}),this.options.debug){const e=new S.PassThrough
e.on("readable",()=>{let t
for(;t=e.read();)this.logger.debug({tnx:"message"},t.toString("binary").replace(/\r?\n$/,""))}),s.pipe(e)}return s.once("end",()=>{this._currentDataStream===s&&(this._currentDataStream=!1),this.logger.info({tnx:"message",inByteCount:s.inByteCount,outByteCount:s.outByteCount},"<%s bytes encoded mime message (source size %s bytes)>",s.outByteCount,s.inByteCount)}),s}_actionGreeting(e){this._clearPhase(),"220"===e.substr(0,3)?this.options.lmtp?(this._responseActions.push(this._actionLHLO),this._sendCommand("LHLO "+this.name)):(this._responseActions.push(this._actionEHLO),this._sendCommand("EHLO "+this.name)):this._onError(new Error("Invalid greeting. response="+e),"EPROTOCOL",e,"CONN")}_actionLHLO(e){"2"===e.charAt(0)?this._actionEHLO(e):this._onError(new Error("Invalid LHLO. response="+e),"EPROTOCOL",e,"LHLO")}_actionEHLO(e){if("421"!==e.substr(0,3)){if("2"!==e.charAt(0))return this.options.requireTLS?void this._onError(new Error("EHLO failed but HELO does not support required STARTTLS. response="+e),"ECONNECTION",e,"EHLO"):(this._responseActions.push(this._actionHELO),void this._sendCommand("HELO "+this.name))
if(!this.secure&&!this.options.ignoreTLS&&(/[ -]STARTTLS\b/im.test(e)||this.options.requireTLS))return this._plaintextEhlo=e,this._sendCommand("STARTTLS"),void this._responseActions.push(this._actionSTARTTLS)
this._parseEhloExtensions(e),this.emit("connect")}else this._onError(new Error("Server terminates connection. response="+e),"ECONNECTION",e,"EHLO")}_parseEhloExtensions(e){let t
this._ehloLines=e.split(/\r?\n/).map(e=>e.replace(/^\d+[ -]/,"").trim()).filter(e=>e).slice(1),/[ -]SMTPUTF8\b/im.test(e)&&this._supportedExtensions.push("SMTPUTF8"),/[ -]DSN\b/im.test(e)&&this._supportedExtensions.push("DSN"),/[ -]8BITMIME\b/im.test(e)&&this._supportedExtensions.push("8BITMIME"),/[ -]REQUIRETLS\b/im.test(e)&&this._supportedExtensions.push("REQUIRETLS"),/[ -]PIPELINING\b/im.test(e)&&this._supportedExtensions.push("PIPELINING"),/[ -]AUTH\b/i.test(e)&&(this.allowsAuth=!0)
const s=new Set
for(const e of this._ehloLines){const t=/^AUTH[\s=](.*)/i.exec(e)
if(t)for(const e of t[1].split(/[\s=]+/))s.add(e.toUpperCase())}for(const e of["PLAIN","LOGIN","CRAM-MD5","XOAUTH2"])s.has(e)&&this._supportedAuth.push(e);(t=e.match(/[ -]SIZE(?:[ \t]+(\d+))?/im))&&(this._supportedExtensions.push("SIZE"),this._maxAllowedSize=Number(t[1])||0)}_actionHELO(e){"2"===e.charAt(0)?(this.allowsAuth=!0,this.emit("connect")):this._onError(new Error("Invalid HELO. response="+e),"EPROTOCOL",e,"HELO")}_actionSTARTTLS(e){if("2"!==e.charAt(0))return this.options.opportunisticTLS?(this.logger.info({tnx:"smtp"},"Failed STARTTLS upgrade, continuing unencrypted"),this._plaintextEhlo&&(this._parseEhloExtensions(this._plaintextEhlo),this._plaintextEhlo=!1,this.allowsAuth=!1,this._supportedAuth=[]),void this.emit("connect")):void this._onError(new Error("Error upgrading connection with STARTTLS"),"ETLS",e,"STARTTLS")
this._upgradeConnection((e,t)=>{e?this._onError(new Error("Error initiating TLS - "+(e.message||e)),"ETLS",!1,"STARTTLS"):(this.logger.info({tnx:"smtp"},"Connection upgraded with STARTTLS"),t?this.options.lmtp?(this._responseActions.push(this._actionLHLO),this._sendCommand("LHLO "+this.name)):(this._responseActions.push(this._actionEHLO),this._sendCommand("EHLO "+this.name)):this.emit("connect"))})}_actionAUTH_LOGIN_USER(e,t){/^334[ -]/.test(e)?(this._responseActions.push(e=>{this._actionAUTH_LOGIN_PASS(e,t)}),this._sendCommand(Buffer.from(this._auth.credentials.user+"","utf-8").toString("base64"))):t(this._formatError('Invalid login sequence while waiting for "334 VXNlcm5hbWU6"',"EAUTH",e,"AUTH LOGIN"))}_actionAUTH_CRAM_MD5(e,t){const s=e.match(/^334\s+(.+)$/)
if(!s)return t(this._formatError("Invalid login sequence while waiting for server challenge string","EAUTH",e,"AUTH CRAM-MD5"))
const a=Buffer.from(s[1],"base64").toString("ascii"),c=l.createHmac("md5",this._auth.credentials.pass)
c.update(a)
const d=this._auth.credentials.user+" "+c.digest("hex")
this._responseActions.push(e=>{this._actionAUTH_CRAM_MD5_PASS(e,t)}),this._sendCommand(Buffer.from(d).toString("base64"),Buffer.from(this._auth.credentials.user+" /* secret */").toString("base64"))}_actionAUTH_CRAM_MD5_PASS(e,t){if(!e.match(/^235\s+/))return t(this._formatError('Invalid login sequence while waiting for "235"',"EAUTH",e,"AUTH CRAM-MD5"))
this.logger.info({tnx:"smtp",username:this._auth.user,action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user)),this.authenticated=!0,t(null,!0)}_actionAUTH_LOGIN_PASS(e,t){if(!/^334[ -]/.test(e))return t(this._formatError('Invalid login sequence while waiting for "334 UGFzc3dvcmQ6"',"EAUTH",e,"AUTH LOGIN"))
this._responseActions.push(e=>{this._actionAUTHComplete(e,t)}),this._sendCommand(Buffer.from((this._auth.credentials.pass||"").toString(),"utf-8").toString("base64"),Buffer.from("/* secret */","utf-8").toString("base64"))}_actionAUTHComplete(e,t,s){return s||"function"!=typeof t||(s=t,t=!1),"334"===e.substr(0,3)?(this._responseActions.push(e=>{t||"XOAUTH2"!==this._authMethod?this._actionAUTHComplete(e,!0,s):setImmediate(()=>this._handleXOauth2Token(!0,s))}),void this._sendCommand("")):"2"!==e.charAt(0)?(this.logger.info({tnx:"smtp",username:this._auth.user,action:"authfail",method:this._authMethod},"User %s failed to authenticate",JSON.stringify(this._auth.user)),s(this._formatError("Invalid login","EAUTH",e,"AUTH "+this._authMethod))):(this.logger.info({tnx:"smtp",username:this._auth.user,action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user)),this.authenticated=!0,void s(null,!0))}_actionMAIL(e,t){const s=this._envelope
if(2!==Number(e.charAt(0))){const t=this._usingSmtpUtf8&&/^550 /.test(e)&&/[\x80-\uFFFF]/.test(s.from)?"Internationalized mailbox name not allowed":"Mail command failed"
s.mailError=this._formatError(t,"EENVELOPE",e,"MAIL FROM")}this._advanceEnvelope(e,t)}_actionRCPT(e,t){const s=this._envelope
let a
const l=this._recipientQueue.shift()
if(2!==Number(e.charAt(0))){const t=this._usingSmtpUtf8&&/^553 /.test(e)&&/[\x80-\uFFFF]/.test(l)?"Internationalized mailbox name not allowed":"Recipient command failed"
s.rejected.push(l),a=this._formatError(t,"EENVELOPE",e,"RCPT TO"),a.recipient=l,s.rejectedErrors.push(a)}else s.accepted.push(l)
this._advanceEnvelope(e,t)}_advanceEnvelope(e,t){const s=this._envelope
if(s.pipelined)return
if(s.mailError)return t(s.mailError)
if(s.rcptQueue.length)return this._sendRcpt(s.rcptQueue.shift(),t)
if(this._recipientQueue.length)return
const a=this._envelopeError(e)
if(a)return t(a)
this._responseActions.push(e=>{this._actionDATA(e,t)}),this._sendCommand("DATA")}_envelopeError(e){const t=this._envelope
if(t.mailError)return t.mailError
if(t.accepted.length)return null
const s=t.rejectedErrors.find(e=>e.responseCode&&e.responseCode<500),a=t.rejectedErrors[t.rejectedErrors.length-1],l=s?.response??(t.pipelined&&a?a.response:e),c=this._formatError("Can't send mail - all recipients were rejected","EENVELOPE",l,"RCPT TO")
return c.rejected=t.rejected,c.rejectedErrors=t.rejectedErrors,c}_actionDATA(e,t){const s=this._envelope
if(s.pipelined){const a=this._envelopeError(e)
if(a)return/^3/.test(e)?s.mailError?(this.close(),t(a)):(this._responseActions.push(()=>t(a)),void this._sendCommand(".")):t(a)}if(!/^[23]/.test(e))return t(this._formatError("Data command failed","EENVELOPE",e,"DATA"))
const a={accepted:s.accepted,rejected:s.rejected}
this._ehloLines&&this._ehloLines.length&&(a.ehlo=this._ehloLines),s.rejectedErrors.length&&(a.rejectedErrors=s.rejectedErrors),t(null,a)}_actionSMTPStream(e,t){return 2!==Number(e.charAt(0))?t(this._formatError("Message failed","EMESSAGE",e,"DATA")):t(null,e)}_actionLMTPStream(e,t,s,a){const l=this._envelope
let c
if(2!==Number(s.charAt(0))){c=this._formatError("Message failed for recipient "+e,"EMESSAGE",s,"DATA"),c.recipient=e,l.rejected.push(e),l.rejectedErrors.push(c)
for(let t=0,s=l.accepted.length;t<s;t++)l.accepted[t]===e&&l.accepted.splice(t,1)}if(t)return a(null,s)}_handleXOauth2Token(e,t){this._auth.oauth2.getToken(e,(s,a)=>{if(s)return this.logger.info({tnx:"smtp",username:this._auth.user,action:"authfail",method:this._authMethod},"User %s failed to authenticate",JSON.stringify(this._auth.user)),t(this._formatError(s,"EAUTH",!1,"AUTH XOAUTH2"))
this._responseActions.push(s=>{this._actionAUTHComplete(s,e,t)}),this._sendCommand("AUTH XOAUTH2 "+this._auth.oauth2.buildXOAuth2Token(a),"AUTH XOAUTH2 "+this._auth.oauth2.buildXOAuth2Token("/* secret */"))})}_isDestroyedMessage(e){if(this._destroyed)return"Cannot "+e+" - smtp connection is already destroyed."
if(this._socket){if(this._socket.destroyed)return"Cannot "+e+" - smtp connection socket is already destroyed."
if(!this._socket.writable)return"Cannot "+e+" - smtp connection socket is already half-closed."}}_getHostname(){let e
try{e=h.hostname()||""}catch(t){e="localhost"}return(!e||e.indexOf(".")<0)&&(e="[127.0.0.1]"),e.match(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/)&&(e="["+e+"]"),e}}const ft="X-DIALOGUE"
function connectionWith(e,t){let s=null
const a=new SMTPConnection({...e,connectionTimeout:864e5,greetingTimeout:864e5,socketTimeout:864e5,socketCloseTimeout:0,transactionLog:!0,logger:{debug:(e,s)=>{"server"===e.tnx&&t.hears(s)
"client"===e.tnx&&t.speaks()}},customAuth:{[ft]:e=>{s=t=>e.sendCommand(t)}}})
standInFront(a,t)
return{smtp:a,socket:()=>!1===a._socket?null:a._socket,channel:()=>{a.login({method:"X-DIALOGUE"},()=>{})
return s}}}function standInFront(e,t){const s=Reflect.get(e,"_onSocketData")
if(!isListener(s))throw new Error("nodemailer has moved the listener for what a server sends.")
Reflect.set(e,"_onSocketData",e=>{const a=t.receives(e)
""!==a&&s(d.Buffer.from(a,"latin1"))})}function isListener(e){return"function"==typeof e}class Session{#s
#n
#i
#o=new Meter
#r
#a
#l
#c
#d=()=>{}
#h=null
#u=null
constructor(e){this.#n=e.socket
this.#r=e.newReader
this.#a=e.observer
this.#l=e.newReader()
this.#i=new Promise(e=>{this.#d=e})
this.#s=this.#m(e)
const{smtp:t}=this.#s
t.on("error",e=>{this.#f(brokenBy(e))})
t.on("end",()=>{this.#f(M)})
e.deadline.addEventListener("abort",()=>{this.#f(this.#l.stuck??R)})}async open(){const e=new Promise(e=>{this.#s.smtp.connect(t=>{e(void 0===t?null:brokenBy(t))})})
setImmediate(()=>{this.#p(this.#a)})
return Promise.race([this.#i,e])}get encrypted(){const t=this.#s.socket()
return t instanceof e.TLSSocket&&t.authorized}async say(e){const t=this.#h??=this.#g()
const s=await Promise.race([this.#i,t(e)])
return"by"in s?s:parseReply(s.response)}async reset(){this.#o.restart()
return!("by"in await this.say("RSET"))}async leave(e,t){t?await this.#T("recipient"===e?["RSET"]:[]):this.close()}async rejected(e){return await this.#S()?refusedAndClosed(e):refusedBy(e)}close(){this.#f(M)}async#T(e){const t=setTimeout(()=>{this.close()},500)
for(const t of e)await this.say(t)
this.#s.smtp.quit()
await this.#i
clearTimeout(t)
this.close()}async#S(){let e
const t=new Promise(t=>{e=setTimeout(t,300,!1)})
const s=await Promise.race([this.#i,t])
clearTimeout(e)
return!1!==s}#f(e){clearTimeout(this.#c)
this.#d(e)
this.#s.smtp.close()
this.#n.destroy()}#m({observer:t,...s}){const a={connection:s.socket,host:s.host,secure:"first"===s.wayToTls,name:s.clientName,requireTLS:"STARTTLS"===s.wayToTls,ignoreTLS:"none"===s.wayToTls,tls:{rejectUnauthorized:!0,requestOCSP:void 0!==t.seesStaple,...s.tlsVersions,...null===s.authorities?{}:{ca:[...s.authorities]},checkServerIdentity:(s,a)=>{t.sees(a)
return e.checkServerIdentity(s,a)}}}
return connectionWith(a,{receives:e=>this.#w(e),hears:e=>{this.#E(t,e)},speaks:()=>{this.#_(this.#s.socket()??s.socket)}})}#_(e){const t=this.#a.speaks(e)
null!==t&&this.#f(t)}#w(e){clearTimeout(this.#c)
if(!this.#o.admits(e)){this.#f(D)
return""}const{replies:t,fault:s}=this.#l.take(e.toString("latin1"))
null!==s?this.#b(s,""===t):null!==this.#l.stuck&&(this.#c=setTimeout(this.#y,2e3))
return t}#b(e,t){t?this.#f(e):setImmediate(()=>{this.#f(e)})}#y=()=>{const{stuck:e}=this.#l
null!==e&&this.#f(e)}
#E(e,t){const s=e.heard(parseReply(t))
null!==s?this.#f(s):setImmediate(()=>{this.#p(e)})}#p(t){const s=this.#s.socket()
if(s instanceof e.TLSSocket&&s!==this.#u){this.#u=s
clearTimeout(this.#c)
this.#l=this.#r()
s.prependOnceListener("secure",()=>{t.sees(s.getPeerCertificate())})
s.prependOnceListener("secureConnect",()=>{this.#_(s)})
s.once("OCSPResponse",e=>{null!==e&&e.length>0&&t.seesStaple?.()})}}#g(){return this.#s.channel()??(()=>new Promise(()=>{}))}}function serverOf(e){const{host:t}=e.settings
return"mail-kit"===e.client?""===(t??"").trim()?"":t??"":"Network"===e.settings.deliveryMethod?(t??"").trim():""}function portOf(e){const{port:t}=e.settings
return"system-net-mail"===e.client||0!==t?t:"SslOnConnect"===e.settings.secureSocketOptions?465:25}const pt={by:"server",cause:"TLS_FIRST",code:null,reply:null}
const gt=/ALERT|UNSUPPORTED_PROTOCOL|KEY_TOO_|DH_|SIGALG|MD_TOO_WEAK|ERR_TLS_CERT/
async function silence(e){const t=await firstByte(e)
return"none"===t?answerToHello(e):t}function firstByte({socket:e,patienceMs:t,deadline:s}){return new Promise(a=>{const end=t=>{clearTimeout(c)
for(const[t,s]of l)e.off(t,s)
a(t)}
const l=[["readable",()=>{end(null)}],["error",e=>{end(brokenBy(e))}],["close",()=>{end(M)}]]
const c=setTimeout(end,t,"none")
for(const[t,s]of l)e.on(t,s)
s.addEventListener("abort",()=>{end(R)})})}function answerToHello({socket:t,host:s,deadline:a}){return new Promise(l=>{const c=e.connect({socket:t,host:s})
const end=e=>{c.destroy()
l(e)}
c.once("secure",()=>{end(pt)})
c.on("error",e=>{const t=brokenBy(e)
const s="server"===t.by?t.cause:""
end(gt.test(s)||concernsCertificate(s)?pt:R)})
c.once("close",()=>{end(R)})
a.addEventListener("abort",()=>{end(R)})})}const Tt={startTls:!1,mechanisms:["LOGIN"],others:[]}
const St={startTls:!1,mechanisms:[],others:[]}
const wt=/^(SIZE|8BITMIME|SMTPUTF8)\b/i
function extensionsOf({raw:e}){const t=e.slice(1)
const[s,a]=partition(t,e=>/^AUTH/i.test(e))
const[l,c]=partition(a,e=>/^STARTTLS/i.test(e))
return{startTls:l.length>0,mechanisms:s.flatMap(mechanismsOf$1),others:c.filter(e=>wt.test(e))}}function mechanismsOf$1(e){return e.slice(4).split(/[ =]/).filter(e=>""!==e).map(e=>e.toUpperCase())}function extensionWords({startTls:e,mechanisms:t,others:s}){const a=[...e?["STARTTLS"]:[],...t.length>0?[`AUTH ${t.join(" ")}`]:[],...s]
return a.length>0?a.join(", "):"neither STARTTLS nor AUTH"}function partition(e,t){return[e.filter(t),e.filter(e=>!t(e))]}const Et=[500,502]
const _t=/\*{8}/
const bt=/\bX{4}(X{3}[A-Z])?\b/
const yt={none:"",some:"; some of the sites speak TLS 1.0 at most, for which this proves nothing",all:"; the site speaks no later version"}
class Handshake{#k
#v
startTls
#O="greeting"
#A=St
#L=null
#N=!1
#C=!1
constructor(e){this.#k=e
this.#v=e.stages
this.startTls=e.settings.enableSsl&&a.aT(e.level,"starttls")}get saidHelo(){return this.#C}get offersStartTls(){return this.#A.startTls}get mechanisms(){return this.#A.mechanisms}get names(){return null===this.#L?"":certificateNames(this.#L)}heard(e){switch(this.#O){case"greeting":return this.#I(e)
case"EHLO":return Et.includes(e.code)?this.#R():this.#M(e)
case"HELO":case"EHLO over TLS":return this.#M(e)
case"STARTTLS":return this.#D(e)
case"TLS":case"nothing":return null}}speaks(t){if("TLS"!==this.#O||!(t instanceof e.TLSSocket))return null
const{name:s}=t.getCipher()
const a=yt[this.#k.oldTls]
this.#v.ok(`${t.getProtocol()??"TLS"}, ${s}${a}`)
this.#v.begin("cert")
this.#v.ok(null===this.#L?"":certificateWords(this.#L,Date.now()))
this.#O="EHLO over TLS"
this.#v.begin("ehlo")
return null}sees(e){this.#L=e}failed(e){if("server"!==e.by||"TLS"!==this.#O)return e
if(!concernsCertificate(e.cause))return"all"===this.#k.oldTls&&"ETIMEDOUT"!==e.cause?kt:e
this.#v.ok("up to the certificate")
this.#v.begin("cert")
return refusedCertificate(e,this.#L)}#I(e){if(220!==e.code)return refusedBy(e)
this.#N=_t.test(replyText(e))
this.#v.ok(replyText(e))
this.#v.begin("ehlo")
this.#O="EHLO"
return null}#R(){const{settings:e}=this.#k
this.#C=!0
if(!e.enableSsl){this.#O="HELO"
return null}if(this.startTls){this.#v.ok("EHLO is unknown to the server")
this.#v.begin("starttls")}return this.#N?C:N}#P(e){const t=Et.includes(e.code)
const s=this.#N||bt.test(replyText(e))
return t&&s?maskedRefusal(e):refusedBy(e)}#M(e){if(250!==e.code)return this.#P(e)
e.lines.some(e=>bt.test(e))&&(this.#N=!0)
const t="HELO"===this.#O
this.#A=t?Tt:extensionsOf(e)
const s=this.#U()
if(null!==s)return s
this.#v.ok(t?"HELO; by Send the site takes AUTH LOGIN for granted, Umbraco's own mails (SendMailAsync) go without a login":extensionWords(this.#A))
return this.startTls&&"EHLO"===this.#O?this.#x():this.#H()}#U(){const{level:e,settings:t}=this.#k
if(a.aT(e,"starttls"))return null
if(t.enableSsl)return this.#A.startTls?null:this.#$()
const s=!t.defaultCredentials&&t.userName
return s?mechanismBarrier$1({...this.#A,offersStartTls:this.offersStartTls}):null}#$(){return this.#N?C:L}#x(){this.#v.begin("starttls")
if(!this.#A.startTls)return this.#$()
this.#O="STARTTLS"
return null}#D(e){if(220!==e.code)return refusedBy(e)
this.#v.ok(replyText(e))
this.#v.begin("tls")
this.#O="TLS"
return null}#H(){this.#O="nothing"
return null}}const kt={by:"rule",id:"TLS_SITE_TOO_OLD",kind:"untested",setting:"enableSsl",hint:`The site offers TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6, and this test got no further with that: either the server refuses it, or ${a.aU} does. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, and test again.`}
const vt={startTls:!1,mechanisms:[],others:[],size:!1,smtpUtf8:!1}
const Ot=/^(?:AUTH|X-EXPS)[ =]/i
const At=/^(SIZE|8BITMIME|SMTPUTF8)\b/i
function mailKitExtensions({raw:e}){const t=e.map(e=>e.trim())
const has=e=>t.some(t=>t.toUpperCase()===e)
return{startTls:has("STARTTLS"),mechanisms:t.filter(e=>Ot.test(e)).flatMap(mechanismsOf),others:t.filter(e=>At.test(e)),size:t.some(e=>/^SIZE +\d/i.test(e)),smtpUtf8:has("SMTPUTF8")}}function mechanismsOf(e){return e.replace(Ot,"").split(" ").filter(e=>""!==e)}const Lt=d.Buffer.from([6,3,85,29,31])
const Nt=/https?:\/\//i
function canBeAskedAbout(e,t){return belowTheRoot(e).every((e,s)=>0===s&&t||namesResponder(e)||namesList(e.raw))}function belowTheRoot(e){const t=[]
let s=e
for(;void 0!==s&&t.length<20&&!isRoot(s);){t.push(s)
s=issuerOf(s)}return t}function issuerOf(e){return e.issuerCertificate}function isRoot(e){return issuerOf(e)?.fingerprint256===e.fingerprint256}function namesResponder({infoAccess:e}){return(e?.["OCSP - URI"]??[]).some(e=>Nt.test(e))}function namesList(e){const t=e.indexOf(Lt)
if(t<0)return!1
const s=t+Lt.length
const a=1===e[s]?s+3:s
return 4===e[a]&&Nt.test(contentAt(e,a+1).toString("latin1"))}function contentAt(e,t){const s=e[t]??0
if(s<128)return e.subarray(t+1,t+1+s)
const a=Math.min(127&s,4)
const l=t+1+a
return 0===a||l>e.length?e.subarray(0,0):e.subarray(l,l+e.readUIntBE(t+1,a))}const Ct={clear:"none","TLS first":"first",STARTTLS:"where listed","STARTTLS where offered":"where listed"}
class MailKitHandshake{#k
#v
#F
#O
#G=!1
#A=vt
#L=null
#B=!1
#N=!1
#W=null
#j=[]
constructor(e,t){this.#k=e
this.#v=e.stages
this.#F=t
this.#O="TLS first"===t?"TLS":"greeting"
this.#v.begin("TLS first"===t?"tls":"greeting")}get wayToTls(){return Ct[this.#F]}get extensions(){return this.#A}get names(){return null===this.#L?"":certificateNames(this.#L)}passes=e=>{if("TLS"===this.#O)return null
const t=parseReply(d.Buffer.from(e.trimEnd(),"latin1").toString("utf8"))
const[s,a]=this.#q(t)
this.#j.push(s)
return a??e}
heard(){return this.#j.shift()??null}speaks(t){if("TLS"!==this.#O||!(t instanceof e.TLSSocket))return null
this.#v.ok(`${t.getProtocol()??"TLS"}, ${t.getCipher().name}`)
this.#v.begin("cert")
const s=t.getPeerCertificate(!0)
this.#L=s
if(!canBeAskedAbout(s,this.#B))return It
this.#v.ok(certificateWords(s,Date.now()))
this.#G=!0
this.#O="TLS first"===this.#F?"greeting":"EHLO"
this.#v.begin("TLS first"===this.#F?"greeting":"ehlo")
return null}sees(e){this.#L=e}seesStaple(){this.#B=!0}finish(){this.#G?"TLS first"===this.#F&&this.#v.skip("starttls","TLS came first"):this.#v.skipTls("this connection has no TLS")}failed(e){if("server"!==e.by)return e
if("HELO"===this.#O&&null!==this.#W&&null===e.reply)return endsSession(e)?refusedBy(this.#W):e
if("TLS"!==this.#O||e===It)return e
if(!concernsCertificate(e.cause))return e
this.#v.ok("up to the certificate")
this.#v.begin("cert")
return refusedCertificate(e,this.#L)}#q(e){switch(this.#O){case"greeting":return[this.#I(e)]
case"EHLO":return 250===e.code?this.#M(mailKitExtensions(e)):this.#K(e)
case"HELO":return 250===e.code?this.#M(vt):[refusedBy(e)]
case"STARTTLS":return[this.#D(e)]
case"TLS":case"nothing":return[null]}}#I(e){if(220!==e.code)return refusedBy(e)
this.#N=_t.test(replyText(e))
this.#v.ok(replyText(e))
this.#v.begin("ehlo")
this.#O="EHLO"
return null}#K(e){this.#W=e
this.#O="HELO"
return[null,"502 no\r\n"]}#M(e){const t="HELO"===this.#O
this.#A=e
const s=this.#U()
if(null!==s)return[s,"250 ok\r\n"]
this.#v.ok(t?"HELO, which lists nothing":extensionWords(e))
if(!this.#x()){this.#O="nothing"
return[null,"250 ok\r\n"]}this.#v.begin("starttls")
this.#O="STARTTLS"
return[e.startTls?null:this.#$(),"250-ok\r\n250 STARTTLS\r\n"]}#x(){return!(this.#G||!a.aT(this.#k.level,"starttls"))&&("STARTTLS"===this.#F||"STARTTLS where offered"===this.#F&&this.#A.startTls)}#U(){const{level:e,login:t}=this.#k
const{startTls:s}=this.#A
if(a.aT(e,"starttls"))return null
if(!this.#G&&"STARTTLS"===this.#F)return s?null:this.#$()
const l=s&&"STARTTLS where offered"===this.#F
return"none"===t.how||l?null:mechanismBarrier(this.#A)}#$(){const e=this.#N||this.#A.others.some(e=>bt.test(e))
return e?C:L}#D(e){if(220!==e.code)return refusedBy(e)
this.#v.ok(replyText(e))
this.#v.begin("tls")
this.#O="TLS"
return null}}const It={by:"server",cause:"CERT_NO_REVOCATION",code:null,reply:null}
const Rt=/^(?:\d{0,3}$|\d{3}\D)/
class MailKitReader{#z
#t=[]
#V=""
#Y=0
#X=!1
constructor(e){this.#z=e}stuck=null
take(e){this.#V+=e
let t=""
for(;!this.#X;){const e=this.#Q()
if(null===e)return{replies:t,fault:this.#Z()}
const s=faultOf(e,this.#t[0]??e)
if(null!==s)return{replies:t,fault:s}
this.#t.push(e)
"-"!==e[3]&&(t+=this.#J())}return{replies:t,fault:null}}#Q(){const e=this.#V.indexOf("\n",this.#Y)
this.#Y=e<0?this.#V.length:0
if(e<0)return null
const t=this.#V.slice(0,e).replaceAll("\r","")
this.#V=this.#V.slice(e+1)
return t}#Z(){const e=this.#V.slice(0,4)
return""===e||Rt.test(e)?null:faultOf(this.#V,this.#V)}#J(){const e=this.#z(canonical(this.#t))
this.#t=[]
this.#X=null===e
return e??""}}function faultOf(e,t){const s=/^\d{3}(?:\D|$)/.test(e)
if(s&&e.slice(0,3)===t.slice(0,3))return null
const[a=""]=e.slice(0,500).split("\r",1)
const l=parseReply(d.Buffer.from(a,"latin1").toString("utf8"))
const c=/^\d/.test(e)?null:0
return{by:"server",cause:s?"REPLY_CODES":"REPLY_FORMAT",code:c,reply:l}}function canonical(e){const t=e.length-1
return e.map((e,s)=>{const a=s===t?" ":"-"
return`${e.slice(0,3)}${a}${e.slice(4)}\r\n`}).join("")}const Mt=[25,587,2525]
function transportOf(e){switch(e.secureSocketOptions){case"SslOnConnect":return"TLS first"
case"StartTls":return"STARTTLS"
case"Auto":return 465===portOf({client:"mail-kit",settings:e})?"TLS first":"STARTTLS where offered"
case"StartTlsWhenAvailable":return"STARTTLS where offered"
default:return"clear"}}function foreseen$1(e){const t=portOf({client:"mail-kit",settings:e})
const s=transportOf(e)
if(isNoHost(e.host??""))return{stage:"dns",failure:Dt}
if(t<0||t>65535)return{stage:"tcp",failure:Pt}
if(465===t&&"TLS first"!==s)return{stage:"tcp",failure:Ut}
if(Mt.includes(t)&&"TLS first"===s)return{stage:"tcp",failure:xt}
const l=a.aB.some(t=>t===e.secureSocketOptions)
return l?null:{stage:"tcp",failure:Ht}}function isNoHost(e){return!c.isIPv6(e)&&/[\s:[\]]/.test(e)}function mistake(e,t,s){return{by:"rule",id:e,kind:"config",setting:t,hint:s}}const Dt=mistake("HOST_FORM","host",'The host is a bare name, without spaces, smtp://, :port or brackets. MailKit does not trim it, and fails before anything is sent. MailKit\'s words for it: "Invalid URI: \u2026"')
const Pt=mistake("TCP_BADPORT","port","The port is not between 0 and 65535, and MailKit fails before anything is sent; 587 is usual. MailKit's words for it: \"Specified argument was out of the range of valid values. (Parameter 'port')\"")
const Ut=mistake("GREETING_NEVER_465","secureSocketOptions",'Port 465 expects TLS from the first byte, and this SecureSocketOptions waits for a greeting first: the site waits 120 seconds and fails. Set "SecureSocketOptions": "SslOnConnect", or use port 587 with "StartTls". MailKit\'s words for it: "Operation timed out after 120000 milliseconds"')
const xt=mistake("TLS_WRONG_VERSION","secureSocketOptions",'This port begins in plain text, and SslOnConnect begins with TLS: the site fails at once. Set "SecureSocketOptions": "StartTls", or use port 465. MailKit\'s words for it: "An error occurred while attempting to establish an SSL or TLS connection."')
const Ht=mistake("SECURE_SOCKET_OPTIONS","secureSocketOptions","SecureSocketOptions is a number without a name, and MailKit uses no TLS then. Set it to StartTls, or to SslOnConnect for port 465.")
function mailKit(e){const t=transportOf(e)
return{id:"mail-kit",port:portOf({client:"mail-kit",settings:e}),patienceMs:12e4,wantsTls:"TLS first"===t||"STARTTLS"===t,foreseen:foreseen$1(e),talk:async e=>{const s=new MailKitHandshake(e,t)
if("TLS first"===t)return dialogue$1(e,s)
const a=.7*e.timeoutMs
const l=await silence({...e,patienceMs:a})
return null===l?dialogue$1(e,s):{...$t,failure:l,usesTls:"STARTTLS"===t}}}}const $t={refusals:[],doubts:[],mechanisms:null,tries:[],names:""}
async function dialogue$1(e,t){const s=new Session({...e,clientName:machineName(),wayToTls:t.wayToTls,tlsVersions:null,observer:t,newReader:()=>new MailKitReader(t.passes)})
let a=await s.open()
if(null===a){t.finish()
a=await logIn$1(e,s,t)}else a=t.failed(a)
const l=s.encrypted||"first"===t.wayToTls
const{names:c,extensions:d}=t
const h=null===a?await tryEnvelopes(e,envelopeOf(d),s):[]
await s.leave(e.level,null===a&&0===h.length)
const{mechanisms:u}=d
const T=triesOf(u)
return{failure:a,refusals:h,doubts:[],mechanisms:u,tries:T,names:c,usesTls:l}}function machineName(){const[e=""]=h.hostname().split(".")
return u.domainToASCII(e.replaceAll("_","-"))||"localhost"}function envelopeOf({smtpUtf8:e,size:t}){return{commands:(s,a,l)=>{const c=e&&!isAscii(s+a)
const[d,h]=e?[s,a]:[withAsciiDomain(s),withAsciiDomain(a)]
const u=c?" SMTPUTF8":""
const T=t?` SIZE=${(new TextEncoder).encode(l).length}`:""
return[`MAIL FROM:<${d}>${u}${T}`,`RCPT TO:<${h}>`]},accepts:(e,t)=>"mail"===e?t>=250&&t<=259:"rcpt"===e?t>=200&&t<=299:t===("data"===e?354:250)}}function isAscii(e){return/^[\x20-\x7e]*$/.test(e)}function withAsciiDomain(e){const t=e.lastIndexOf("@")+1
const s=e.slice(t)
return isAscii(s)?e:e.slice(0,t)+(u.domainToASCII(s)||s)}class NetMailReader{#t=[]
#V=""
#Y=0
take(e){this.#V+=e
let t=""
for(;;){const e=this.#Q()
if(null===e)return{replies:t,fault:null}
if("string"!=typeof e)return{replies:t,fault:e}
this.#t.push(e)
if("-"!==e[3]){t+=unambiguous(this.#t)
this.#t=[]}}}get stuck(){if(!this.#V.endsWith("\n"))return null
const e=[...this.#t,this.#V.trimEnd()].join("\n")
return{by:"server",cause:"REPLY_LINE_FEED",code:null,reply:parseReply(decoded(e))}}#Q(){if(this.#V.length<=3)return null
if(!/^\d{3}[ -]/.test(0===this.#t.length?this.#V:`000${this.#V.slice(3)}`))return unreadable(this.#V)
const e=this.#V.indexOf("\r",this.#Y)
this.#Y=e<0?this.#V.length:e
if(e<0||e+1===this.#V.length)return null
if("\n"!==this.#V[e+1])return unreadable(this.#V)
const t=this.#V.slice(0,e)
this.#V=this.#V.slice(e+2)
this.#Y=0
return t}}function unambiguous(e){const[t=""]=e
const s=t.slice(0,3)
const a=e.length-1
return e.map((e,t)=>{const l=e.slice(4).replaceAll("\n"," ")
return`${s}${t===a?" ":"-"}${l}\r\n`}).join("")}function unreadable(e){const[t=""]=e.slice(0,500).split(/[\r\n]/,1)
const s=/^\d{3}/.test(t)?null:0
return{by:"server",cause:"REPLY_FORMAT",code:s,reply:parseReply(decoded(t))}}function decoded(e){return d.Buffer.from(e,"latin1").toString("utf8")}const Ft={minVersion:"TLSv1",maxVersion:"TLSv1",ciphers:"DEFAULT@SECLEVEL=0"}
const Gt={commands:(e,t)=>[`MAIL FROM:<${e}>`,`RCPT TO:<${t}>`],accepts:(e,t)=>Bt[e].includes(t)}
const Bt={mail:[250],rcpt:[250,251],data:[354],message:[250]}
function systemNetMail(e){const{settings:t,oldTls:s="none"}=e
return{id:"system-net-mail",port:t.port,patienceMs:1e5,wantsTls:t.enableSsl,foreseen:null,talk:async e=>{const a={...e,settings:t,oldTls:s}
a.stages.begin("greeting")
const l=await silence({...a,patienceMs:greetingPatience(a)})
return null===l?dialogue(a):{...Wt,failure:l,usesTls:t.enableSsl}}}}const Wt={refusals:[],doubts:[],mechanisms:null,tries:[],names:""}
function greetingPatience({settings:e,timeoutMs:t}){const s=.7*t
return 465===e.port?Math.min(s,5e3):s}async function dialogue(e){const t=new Handshake(e)
const s=new Session({...e,clientName:clientName(e.settings.clientDomain),wayToTls:t.startTls?"STARTTLS":"none",tlsVersions:"all"===e.oldTls?Ft:null,observer:t,newReader:()=>new NetMailReader})
let a=await s.open()
if(null===a){t.startTls||e.stages.skipTls("enableSsl is false")
a=await logIn(e,s,t)}else a=t.failed(a)
const l=null===a?await tryEnvelopes(e,Gt,s):[]
await s.leave(e.level,null===a&&0===l.length)
const{mechanisms:c,names:d}=t
const h=e.settings.enableSsl
const u=null===a?tlsDoubts(e):[]
return{failure:a,refusals:l,doubts:u,mechanisms:c,tries:[],names:d,usesTls:h}}function tlsDoubts({oldTls:e,level:t,settings:s}){const l="some"===e&&s.enableSsl&&a.aT(t,"tls")
return l?[{stage:"tls",failure:jt}]:[]}const jt={by:"rule",id:"TLS_SITE_TOO_OLD",kind:"untested",setting:null,hint:'Some of these sites offer TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6 there. This test has used a later version, as the others do, so it proves nothing for them. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, or test them in a step of their own.'}
function clientName(e){if(null!==e)return""===e?" ":e
const[t=""]=h.hostname().split(".")
return u.domainToASCII(t)||"LocalHost"}async function logIn({stages:e,login:t,level:s,socket:l},c,d){if(!a.aT(s,"auth"))return null
e.begin("auth")
const{encrypted:h}=c
const{mechanisms:u,offersStartTls:T}=d
const{remoteAddress:S=""}=l
const w=loginBarrier(t,{encrypted:h,remoteAddress:S,mechanisms:u,offersStartTls:T})
if(null!==w)return w
if("password"!==t.how){if("login"===s)return qe
e.skip("auth","no user name: the site sends without a login")
return null}const _=await authLogin(c,t)
null===_&&e.ok(loginWords(d))
return _}function loginWords({mechanisms:e,saidHelo:t}){if(t)return"LOGIN, after HELO; Umbraco's own mails (SendMailAsync) go without a login"
const s=xe.find(t=>e.includes(t))
const a=void 0===s?"":`; the site tries ${s} first`
return`LOGIN, of ${e.join(" ")}${a}`}async function authLogin(e,{userName:t,password:s}){const a=await e.say(`AUTH login ${base64(t)}`)
if("by"in a)return a
if(235===a.code)return null
if(334!==a.code)return e.rejected(a)
const l=await e.say(base64(s))
return"by"in l?l:235===l.code?null:e.rejected(l)}function base64(e){return d.Buffer.from(e,"utf8").toString("base64")}function clientOf(e){return"mail-kit"===e.client?mailKit(e.settings):systemNetMail(e)}function loginOf(e,t){return"mail-kit"===e.client?mailKitLogin(e,t):loginFor(e.settings,t)}const qt={"system-net-mail":{words:"By Send the site waits {theirs} seconds for a server, and Umbraco's own mails (SendMailAsync) wait without an end: whether they would get an answer, this test cannot tell.",leavesItOpen:!0},"mail-kit":{words:"The site waits {theirs} seconds for an answer, and then gives up: where the server is slow and not dead, the site may get one.",leavesItOpen:!1}}
function outOfTime(e,t,{client:s,timeoutMs:a}){const l=e===R&&a<s.patienceMs
if(!l||"dns"===t.stage||"tcp"===t.stage)return t
const[c,d]=[a,s.patienceMs].map(e=>Math.round(e/100)/10)
const{words:h,leavesItOpen:u}=qt[s.id]
const T=h.replace("{theirs}",String(d))
const S=`${t.hint} This test waited ${c} seconds in all. ${T} Raise smoke-test-timeout.`
return{...t,kind:u?"untested":t.kind,hint:S}}const Kt=/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/
function connect(e,t){return new Promise(s=>{const a=dial(e)
if(!("destroy"in a)){s(a)
return}const l=[]
a.on("connectionAttemptFailed",(...[e,,,t])=>{Kt.test(causeOf(t))||l.push(e)})
a.on("connectionAttemptTimeout",e=>{l.push(e)})
const give=e=>{a.destroy()
s(e)}
a.on("error",e=>{give(brokenBy(e))})
a.once("connect",()=>{s({socket:a,silent:l})})
t.addEventListener("abort",()=>{give(R)})})}function dial({host:e,port:t,addresses:s,timeoutMs:a}){const l=Math.floor(a/(s.length+1))
try{return c.createConnection({host:e,port:t,autoSelectFamily:!0,autoSelectFamilyAttemptTimeout:Math.max(1,Math.min(3e3,l)),lookup:(e,t,a)=>{a(null,[...s])}})}catch(e){return brokenBy(e)}}function causeOf(e){const t=brokenBy(e)
return"server"===t.by?t.cause:""}async function lookUp(e,t){const s=c.isIP(e)
if(0!==s)return[{address:e,family:s}]
if(t.aborted)return R
const a=b.spawn(k.execPath,["--input-type=commonjs","--eval","\nprocess.once('message', (host) => {\n  require('node:dns/promises').lookup(host, { all: true }).then(\n    (addresses) => process.send({ addresses }),\n    ({ code }) => process.send({ code }),\n  )\n})\nprocess.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))\n"],{stdio:["ignore","ignore","ignore","ipc"],env:withoutInputs(k.env),windowsHide:!0,signal:t,killSignal:"SIGKILL"})
try{return await answerOf(a,e)}finally{a.kill("SIGKILL")}}function answerOf(e,t){return new Promise((s,a)=>{e.on("message",e=>{s(addressesIn(e)??brokenBy(e))})
e.on("error",e=>{"AbortError"===e.name?s(R):a(e)})
e.on("exit",()=>{s(zt)})
e.send(t,()=>{})})}const zt={by:"server",cause:"EAI_FAIL",code:null,reply:null}
function addressesIn(e){const t="object"==typeof e&&null!==e&&"addresses"in e
return t?e.addresses:null}function withoutInputs(e){return Object.fromEntries(Object.entries(e).filter(([e])=>!/^INPUT_/i.test(e)))}async function probe(e,t){const s=new AbortController
const a=setTimeout(()=>{s.abort()},e.timeoutMs)
try{return await run(e,t,s.signal)}finally{clearTimeout(a)
s.abort()}}async function run(e,t,s){const a=await reach(e,t,s)
if("by"in a)return stopped(a,e.client)
const{socket:l,silent:c}=a
try{const a=await e.client.talk({...e,socket:l,stages:t,deadline:s})
return{...a,doubts:[...addressDoubts(c,e),...a.doubts]}}finally{l.destroy()}}async function reach({host:e,client:t,timeoutMs:s},a,l){a.begin("dns")
const c=await lookUp(e,l)
if("by"in c)return c
a.ok(c.map(({address:e})=>e).join(", "))
a.begin("tcp")
const d=await connect({host:e,port:t.port,addresses:c,timeoutMs:s},l)
if("by"in d)return d
a.ok(`${d.socket.remoteAddress??""} port ${t.port}`)
return l.aborted?R:d}function addressDoubts(e,{host:t,client:s}){if(0===e.length)return[]
const a=`Not every address of ${shownHost(t)} answers: ${e.join(", ")} did not, and a later one did. ${inWordsOf(s.id,"{silentAddress}")} Take the address out of DNS, or look at the firewall there.`
const l={by:"rule",id:"TCP_LATER_ADDRESS",kind:"network",setting:"host",hint:a}
return[{stage:"tcp",failure:l}]}function stopped(e,{wantsTls:t}){return{refusals:[],doubts:[],mechanisms:null,tries:[],names:"",failure:e,usesTls:t}}function loginKey(e){const t=serverOf(e)
if(""===t)return""
const{userName:s,password:a}=e.settings
const{how:l}=loginOf(e,e.requested)
const c=[s??"",a??""]
const d=[e.client,t.toLowerCase(),portOf(e),c,l,...ownKeyOf(e)]
return JSON.stringify(d)}function ownKeyOf(e){if("mail-kit"===e.client)return[e.settings.secureSocketOptions]
const{enableSsl:t,clientDomain:s}=e.settings
return[t,s]}function grouped(e,t){const s=new Map
for(const a of e){const e=t(a)
const l=s.get(e)
void 0===l?s.set(e,[a]):l.push(a)}return s}async function examine(e,t){const{settings:s,level:l,failOn:c}=e
const d=concealer(s.userName??"",s.password??"")
const h=new a.aX({level:l,conceal:d,onStage:e.onStage??(()=>{})})
const u=planOf(e,t)
const T=foreseen(u,h)??await probe(u,h)
const explained=(e,t,s)=>{const l=(s??u.senders)[0]??""
const{id:h,port:S}=u.client
const w={from:l,to:u.to??l}
const _={...u,...T,...w,stage:t,client:h,port:S}
const b=outOfTime(e,diagnose(e,_,d),u)
return{diagnosis:b,status:a.aW(b.kind,c),senders:s}}
const S=T.refusals.map(({failure:e,stage:t,senders:s})=>explained(e,t,s))
for(const{failure:e,stage:t}of T.doubts)S.push(explained(e,t,null))
const{failure:w}=T
if(null!==w){const e=explained(w,h.current,null)
h.fail(failureWords(w)||e.diagnosis.id)
S.unshift(e)}return{stages:h.all(),troubles:worstFirst(S)}}function worstFirst(e){const counts=({status:e})=>"failed"===e
return[...e.filter(counts),...e.filter(e=>!counts(e))]}function planOf(e,t){const{requested:s,level:a,senders:l,recipient:c,timeoutMs:d}=e
return{client:clientOf(e),host:t,login:loginOf(e,s),level:a,senders:l,to:null===c?null:bareAddress(e.client,c)??"",authorities:trusted(e.authorities),timeoutMs:d}}function trusted(t){if(0===t.length)return null
const s="getCACertificates"in v?v.getCACertificates():e.rootCertificates
return[...s,...t]}function foreseen(e,t){const s=e.client.foreseen??providerProblem(e)??envelopeProblem(e)
if(null===s)return null
t.begin(s.stage)
return stopped(s.failure,e.client)}function providerProblem({level:e,login:s,host:l,client:c}){if(!a.aT(e,"auth")||"password"!==s.how)return null
const d={host:l,port:c.port,userName:s.userName,password:s.password}
const h=t.y(d).find(({severity:e})=>"error"===e)
if(void 0===h)return null
const{id:u,setting:T,message:S}=h
return"port"===T?{stage:"tcp",failure:{by:"rule",id:u,kind:"config",setting:T,hint:S}}:{stage:"auth",failure:{by:"rule",id:u,kind:"credentials",setting:T,hint:S}}}function envelopeProblem({level:e,senders:t,to:s}){return a.aT(e,"mail")?t.every(e=>""===e)?{stage:"mail",failure:P}:""===s?{stage:"rcpt",failure:Vt}:null:null}const Vt={by:"rule",id:"RECIPIENT_MISSING",kind:"config",setting:"recipient",hint:"The recipient is not a mail address. Correct the input smoke-test-recipient."}
exports.LEVELS=a.aY
exports.portOf=portOf
exports.sharedLogins=function sharedLogins(e){const t=grouped(e,loginKey)
return[...t.values()].flatMap(e=>{const[t]=e
if(void 0===t)return[]
const s=grouped(e,e=>bareAddress(e.client,e.sender??"")??"")
return[{server:serverOf(t),first:t,sites:e,senders:s}]})}
exports.smokeTest=async function smokeTest(e){const{level:t}=e
const s=portOf(e)
const a=serverOf(e)
if(""===a){const e={stages:[],diagnosis:null,troubles:[]}
return{status:"skipped",level:t,host:null,port:s,...e}}const{stages:l,troubles:c}=await examine(e,a)
const[d]=c
const h={status:d?.status??"passed",diagnosis:d?.diagnosis??null}
return{level:t,host:shownHost(a),port:s,stages:l,troubles:c,...h}}
exports.untested=function untested(e,{id:t,hint:s}){const{level:l,failOn:c}=e
const d={id:t,stage:"dns",kind:"untested",setting:null,reply:null,hint:s}
const h=a.aW("untested",c)
const u={level:l,conceal:e=>e,onStage:()=>{}}
return{status:h,level:l,host:shownHost(serverOf(e)),port:portOf(e),stages:new a.aX(u).all(),diagnosis:d,troubles:[{diagnosis:d,status:h,senders:null}]}}

