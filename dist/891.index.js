export const id=891
export const ids=[891]
export const modules={8891:(e,t,s)=>{s.d(t,{sharedLogins:()=>sharedLogins,smokeTest:()=>smokeTest,untested:()=>untested})
var n=s(1692)
var i=s(869)
var o=s(7826)
var r=s(8938)
var a=s(8516)
const d=4e3
function concealer(e,t){const s=new a.p("server")
if((0,r.$f)(e))s.add(e)
if((0,r.$f)(t))s.add(t,true)
return e=>s.redact(e.slice(0,d))}const l=/^(\d{3})(?:[ -]|$)(?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?/
function parseReply(e){const t=e.split(/\r?\n/).map(e=>{const[t="",s="0",n=""]=l.exec(e)??[]
const i=e.slice(t.length).trim()
return{code:Number(s),enhanced:n,text:i,raw:e.slice("250 ".length)}})
return{code:t[0]?.code??0,enhanced:t.find(e=>e.enhanced!=="")?.enhanced??"",lines:t.map(e=>e.text),raw:t.map(e=>e.raw)}}function replyText({lines:e}){return e.join(" ").trim()}function replyLine(e){const t=e.code===0?"":String(e.code)
return[t,e.enhanced,replyText(e)].filter(e=>e!=="").join(" ")}const c="MASKED"
function refusedBy(e){return{by:"server",cause:"",code:e.code,reply:e}}function refusedAndClosed(e){return{by:"server",cause:"REFUSED_AND_CLOSED",code:e.code,reply:e}}const u={by:"server",cause:"NO_STARTTLS",code:502,reply:null}
const h={by:"server",cause:"EHLO_UNKNOWN",code:502,reply:null}
const m={by:"server",cause:c,code:502,reply:null}
function maskedRefusal(e){return{by:"server",cause:c,code:e.code,reply:e}}const f={by:"server",cause:"ETIMEDOUT",code:null,reply:null}
const g={by:"server",cause:"ECONNECTION",code:null,reply:null}
const p={by:"server",cause:"EPROTOCOL",code:0,reply:null}
function endsSession(e){return e.by==="server"&&(e.reply===null||e.reply.code===421)}function failureWords(e){if(e.by==="rule")return e.id
return e.reply===null?e.cause:replyLine(e.reply)}function brokenBy(e){const{code:t,originalCode:s,response:n,message:i,address:o,errors:r}=fieldsOf(e)
if(r.length>0)return brokenBy(mostTelling(r))
if(n!=="")return refusedBy(parseReply(n))
const a=s||t||"UNKNOWN"
if(a==="ETLS")return g
if(a==="EPROTOCOL")return p
const d={by:"server",cause:named(a,i),code:null,reply:null}
return o===""?d:{...d,address:o}}function named(e,t){if(e!=="UNSPECIFIED")return e
return`CERT_${t.toUpperCase().replaceAll(/[^A-Z0-9]+/g,"_")}`}function mostTelling(e){const t=/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/
return e.find(e=>!t.test(fieldsOf(e).code))??e[0]}function fieldsOf(e){const field=t=>typeof e==="object"&&e!==null?Reflect.get(e,t):undefined
const text=e=>{const t=field(e)
return typeof t==="string"?t:""}
const t=field("errors")
return{code:text("code"),originalCode:text("originalCode"),response:text("response"),message:text("message"),address:text("address"),errors:Array.isArray(t)?t:[]}}var w=s(7598)
function testMessage(e,t,s){const n=e.slice(e.lastIndexOf("@")+1)
return[`From: <${e}>`,`To: <${t}>`,"Subject: SMTP smoke test",`Date: ${s.toUTCString().replace("GMT","+0000")}`,`Message-ID: <${(0,w.randomUUID)()}@${n}>`,"Auto-Submitted: auto-generated","MIME-Version: 1.0","Content-Type: text/plain; charset=us-ascii","","A deployment has tested the SMTP settings of a site, and sent this message to prove that they work.","Nothing needs to be done.",""].join("\r\n")}var T=s(5141)
async function tryEnvelopes(e,t){const{senders:s,level:n,stages:i}=e
if(!(0,T.O6)(n,"mail"))return[]
const o=s.includes("")?[missing(i)]:[]
const r=s.filter(e=>e!=="")
for(const[s,n]of r.entries()){if(s>0&&!await t.reset()){return[...o,untried(i,r.slice(s))]}const a=await tryEnvelope(e,t,n)
if(a===null)continue
o.push({stage:i.current,failure:a,senders:[n]})
i.fail(failureWords(a))
const d=r.slice(s+1)
if(endsSession(a))return d.length===0?o:[...o,untried(i,d)]}return o}async function tryEnvelope({stages:e,level:t,...s},n,i){const o=s.to??i
const r=[["mail",`MAIL FROM:<${i}>`,[250]],["rcpt",`RCPT TO:<${o}>`,[250,251]],["data","DATA",[354]],["message",`${testMessage(i,o,new Date)}.`,[250]]]
for(const[s,o,a]of r){if(!(0,T.O6)(t,s))break
e.begin(s,i)
const r=await n.say(o)
if("by"in r)return r
if(!a.includes(r.code))return refusedBy(r)
e.ok(words(r))}return null}function words({code:e,lines:t}){return`${e} ${t.join(" ")}`}function missing(e){e.begin("mail","no sender")
e.fail(failureWords(b))
return{stage:"mail",failure:b,senders:[""]}}function untried(e,t){for(const s of t)e.skip("mail","not tried",s)
return{stage:"mail",failure:y,senders:t}}const b={by:"rule",id:"SENDER_MISSING",kind:"config",setting:"from",hint:"There is no from address, or none that a mail server could read. Set the input from, such as noreply@your-domain."}
const y={by:"rule",id:"SENDERS_UNTESTED",kind:"untested",setting:null,hint:"The session ended before these senders were tried, and the test does not log in again. Test them in a step of their own, or raise smoke-test-timeout."}
var k=s(758)
var E=s(8983)
const S="The site sends from another address, which this test says nothing about."
const v="The server refuses the name in EHLO. Without clientDomain the site sends its machine name, which has no dot: set clientDomain on <network> to your own domain."
const O='{host} belongs to a private network, of which this runner is not a part. Whether the site can reach it, this test cannot tell; a site on Umbraco Cloud cannot reach a network of your own, nor a mail server on "localhost".'
const N=[{id:"DNS_NOT_FOUND",stages:["dns"],cause:/^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,isPrivate:true,kind:"network",setting:null,hint:O},{id:"DNS_NOT_FOUND",stages:["dns"],cause:/^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,kind:"config",setting:"host",hint:"DNS knows no host {host}. Check its spelling; the host is a bare name, without smtp://, :port or spaces."},{id:"DNS_TEMP",stages:["dns"],kind:"network",setting:null,hint:"The runner got no answer from DNS about {host}. Run the job again; on a self-hosted runner, look at its resolver."},{id:"TCP_TIMEOUT_25",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,port:25,kind:"network",setting:"port",hint:"Nothing answers on port 25. Clouds usually block outgoing port 25, so the site may fare better or worse than this runner: use port 587, or 2525 where the provider has it."},{id:"TCP_TIMEOUT",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,kind:"network",setting:null,hint:"Nothing answers at {host}:{port}, as behind a firewall. Check the port (587 is usual), and whether the server admits only known IP addresses: those of runners change."},{id:"TCP_REFUSED",stages:["tcp"],cause:/ECONNREFUSED/i,isPrivate:true,kind:"network",setting:null,hint:`Nothing listens at {host}:{port} as this runner sees it. ${O}`},{id:"TCP_REFUSED",stages:["tcp"],cause:/ECONNREFUSED/i,kind:"config",setting:"port",hint:"{host} is there, but no mail server listens on port {port}. Check the port: 587 is usual, 2525 and 25 exist."},{id:"TCP_UNREACHABLE",stages:["tcp"],cause:/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/i,kind:"network",setting:null,hint:"The runner has no route to {host}. Where DNS gives IPv6 addresses only, the runner may lack IPv6: the host needs an IPv4 address."},{id:"TCP_RESET",stages:["tcp"],cause:/ECONNRESET|EPIPE/i,kind:"network",setting:null,hint:"{host}:{port} hangs up at once. Check the port, and whether the server admits only known IP addresses."},{id:"TCP_BADPORT",stages:["tcp"],cause:/ERR_SOCKET_BAD_PORT/i,kind:"config",setting:"port",hint:"{port} is not a port number. Ports go from 1 to 65535; 587 is usual."},{id:"GREETING_NEVER_465",stages:["greeting"],timeout:"greeting",port:465,kind:"config",setting:"port",hint:'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do: the site would wait 100 seconds and give up. Use port 587 with enableSsl="true".'},{id:"GREETING_NEVER",stages:["greeting"],cause:/ETIMEDOUT/i,kind:"config",setting:"port",hint:"The server accepts the connection and then says nothing. Either the port expects TLS from the first byte, which System.Net.Mail cannot do (use 587), or the server is slow to greet (raise the timeout)."},{id:"GREETING_CLOSED",stages:["greeting"],cause:/ECONNECTION|ECONNRESET/i,kind:"network",setting:null,hint:"The server hangs up before it greets: it turns this IP address away, or has too much to do. Check its lists of allowed and blocked addresses."},{id:"GREETING_BLOCKED",stages:["greeting"],means:["address refused","not for sending","sender policy"],kind:"network",setting:null,hint:`The server turns the address of this runner away; runners share addresses that may be on a block list. ${S} Where the server has a list of admitted addresses, add the site's.`},{id:"AUTH_TOO_MANY",stages:["greeting"],means:["too many logins"],kind:"temporary",setting:null,hint:"There were too many logins lately. Wait, and let only one job test at a time."},{id:"GREETING_421",stages:["greeting"],series:4,kind:"temporary",setting:null,hint:"The server has no time for this address now. Try again later, with one job at a time."},{id:"GREETING_BLOCKED",stages:["greeting"],codes:[550,553,554,521,571],kind:"network",setting:null,hint:`The server turns the address of this runner away; runners share addresses that may be on a block list. ${S} Where the server has a list of admitted addresses, add the site's.`},{id:"NOT_SMTP",stages:["greeting"],codes:[0],kind:"config",setting:"port",hint:"What answers at {host}:{port} is not a mail server. Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH)."},{id:"FIREWALL_FILTER",stages:["ehlo"],cause:/^MASKED$/,kind:"server",setting:null,hint:'A mail filter in a firewall ("SMTP fixup", "ESMTP inspection") rewrites the dialogue: it puts asterisks and the letter X in place of what it does not know. Whoever runs the firewall must switch the inspection of SMTP off.'},{id:"EHLO_NAME_LATE",stages:["mail","rcpt","data","message"],means:["name in EHLO"],kind:"config",setting:"clientDomain",hint:v},{id:"EHLO_NAME",stages:["ehlo"],means:["name in EHLO"],kind:"config",setting:"clientDomain",hint:v},{id:"EHLO_BLOCKED",stages:["ehlo"],means:["address refused","not for sending","sender policy"],kind:"network",setting:null,hint:`The server turns the address of this runner away. ${S} Where the server has a list of admitted addresses, add the site's.`},{id:"EHLO_NAME",stages:["ehlo"],codes:[501,504],kind:"config",setting:"clientDomain",hint:v},{id:"TLS_OLD_SAID",means:["TLS too old"],kind:"untested",setting:null,hint:"The server finds the version of TLS too old. Windows and this runner may choose another one: look at targetFramework in <httpRuntime> (4.7 or later), and at the TLS settings of the server."},{id:"EHLO_421",stages:["ehlo"],series:4,kind:"temporary",setting:null,hint:"The server ends the session at EHLO. It shuts down or limits connections; try again later."},{id:"EHLO_TIMEOUT",stages:["ehlo"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server does not answer EHLO. Look at the server, or at a firewall in between that reads SMTP."},{id:"EHLO_CLOSED",stages:["ehlo"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up at EHLO. It turns this client away, for its IP address or for the name in EHLO: look at its log, and set clientDomain on <network> to your own domain."},{id:"EHLO_TOO_LONG",stages:["ehlo"],cause:/EPROTOCOL/i,kind:"server",setting:null,hint:"The server's answer to EHLO is broken or has no end. Its owner must look at it."},{id:"EHLO_REFUSED",stages:["ehlo"],kind:"server",setting:null,hint:"The server refuses EHLO. Ask its owner why."}]
const _=[{id:"M365_CREDS",stages:["auth"],provider:"microsoft-365",codes:[535],kind:"credentials",setting:"userName",hint:"Microsoft 365 rejects the login. The user name is the full sign-in name, SMTP AUTH must be on for the mailbox, and with multi-factor sign-in the ordinary password never works."},{id:"ACS_CREDS",stages:["auth"],provider:"azure-communication-services",codes:[535],kind:"credentials",setting:"userName",hint:"Azure Communication Services rejects the login. The user name is that of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID; the password is a client secret of that Entra application, which expires. The application needs a role on the resource that lets it send."},{id:"SENDGRID_CREDS",stages:["auth"],provider:"sendgrid",codes:[535],kind:"credentials",setting:"password",hint:'SendGrid rejects the login. The user name is the word apikey, the password an API key (SG.…) that has the right "Mail Send".'},{id:"SES_CREDS",stages:["auth"],provider:"amazon-ses",codes:[535],kind:"credentials",setting:"password",hint:"Amazon SES rejects the login. SMTP credentials are made in the SES console and are valid for one region ({host} names it); the keys of IAM do not work."},{id:"BREVO_CREDS",stages:["auth"],provider:"brevo",codes:[535],kind:"credentials",setting:"password",hint:'Brevo rejects the login. Use the login that its page "SMTP & API" shows and an SMTP key (xsmtpsib-…); an API key (xkeysib-…) does not work.'},{id:"MAILGUN_CREDS",stages:["auth"],provider:"mailgun",codes:[535],kind:"credentials",setting:"userName",hint:"Mailgun rejects the login. The user name is a full address at the sending domain, the password its SMTP password and not the API key; EU domains use smtp.eu.mailgun.org."},{id:"POSTMARK_CREDS",stages:["auth"],provider:"postmark",codes:[535],kind:"credentials",setting:"userName",hint:"Postmark rejects the login. User name and password are both the token of the server, or the access key and secret key of an SMTP token."},{id:"MAILJET_CREDS",stages:["auth"],provider:"mailjet",codes:[535],kind:"credentials",setting:"userName",hint:'Mailjet rejects the login. The user name is the API key, the password the secret key of the same pair, as its page "SMTP settings" shows them.'},{id:"SPARKPOST_CREDS",stages:["auth"],provider:"sparkpost",codes:[535],kind:"credentials",setting:"password",hint:'SparkPost rejects the login. The password is an API key that has the right "Send via SMTP"; accounts in Europe use smtp.eu.sparkpostmail.com.'},{id:"RESEND_CREDS",stages:["auth"],provider:"resend",codes:[535],kind:"credentials",setting:"password",hint:"Resend rejects the login. The user name is the word resend, the password an API key (re_…) that may send."},{id:"MAILTRAP_CREDS",stages:["auth"],provider:"mailtrap",codes:[535],kind:"credentials",setting:"password",hint:"Mailtrap rejects the login. For live.smtp.mailtrap.io the user name is the word api and the password an API token of the sending domain; the sandbox has a user name and a password for each inbox."},{id:"SMTP2GO_CREDS",stages:["auth"],provider:"smtp2go",codes:[535],kind:"credentials",setting:"userName",hint:"SMTP2GO rejects the login. User name and password are those of an SMTP user (Sending, SMTP Users), and not the login of its website."},{id:"YAHOO_CREDS",stages:["auth"],hosts:/(^|\.)(yahoo|aol|ymail|rocketmail)\.[a-z.]{2,6}$/,codes:[535],kind:"credentials",setting:"password",hint:"Yahoo takes an app password here (made in the account's security settings), not the account's own. After failed logins, wait before the next try."},{id:"ICLOUD_CREDS",stages:["auth"],hosts:/(^|\.)(mail\.me|icloud)\.com$/,codes:[535],kind:"credentials",setting:"password",hint:"Apple takes an app-specific password here (made at account.apple.com), not the account's own. The user name is the iCloud address."},{id:"ZOHO_CREDS",stages:["auth"],hosts:/(^|\.)zoho(cloud)?(\.com)?\.[a-z.]{2,6}$/,codes:[535],kind:"credentials",setting:"userName",hint:"Zoho rejects the login. The user name is the full address, the host that of your region (smtp.zoho.eu, smtppro.zoho.com and others); with two-factor sign-in the password is an app password."},{id:"MAILBOX_CREDS",stages:["auth"],hosts:/(^|\.)(gmx|web|ionos|1und1|1and1|kundenserver)\.[a-z.]{2,6}$/,text:/authentication credentials invalid/,kind:"credentials",setting:"userName",hint:'GMX, WEB.DE and IONOS reject the login. The user name is the full address, the password that of the mailbox; at GMX and WEB.DE sending by other programs must be switched on under "POP3/IMAP", and two-factor sign-in wants an app password.'}]
const A=[{id:"M365_TENANT_OFF",text:/smtpclientauthentication is disabled for the tenant/,kind:"account",setting:null,hint:"SMTP AUTH is off for the whole Microsoft 365 tenant. An administrator can allow it, best for this one mailbox only: https://aka.ms/smtp_auth_disabled"},{id:"M365_MAILBOX_OFF",text:/smtpclientauthentication is disabled for the mailbox/,kind:"account",setting:null,hint:"SMTP AUTH is off for this mailbox. In the Microsoft 365 admin centre: Users, Mail, Manage email apps, Authenticated SMTP. https://aka.ms/smtp_auth_disabled"},{id:"M365_BASIC_OFF",text:/basic authentication is (disabled|not supported)|\b5\.7\.30\b/,kind:"account",setting:null,hint:"This Microsoft 365 tenant takes no plain user name and password any more, and System.Net.Mail cannot do OAuth. Move the site to a mail relay (SendGrid, Mailgun, Azure Communication Services and others)."},{id:"M365_LOCKED",text:/\b5\.7\.139\b.{0,80}\b(locked|blocked)(?!.{0,60}security defaults)/,kind:"account",setting:null,hint:"The Microsoft 365 account is locked. Unlock it before you run this again: each failed login keeps it locked."},{id:"M365_POLICY",text:/did not meet the criteria|conditional access|security defaults/,kind:"account",setting:null,hint:"A policy of the Microsoft 365 tenant (security defaults, Conditional Access) stops this login. Make an exception for the mailbox, or use a mail relay."},{id:"SENDAS_M365",text:/\b5\.7\.60\b|sendasdenied|permissions? to send as/,kind:"account",setting:"from",hint:'Microsoft 365 does not let this login send as {from}. Use the address of the mailbox itself, or give it the right "Send as".'},{id:"M365_QUOTA",text:/submissionquotaexceeded|\b5\.1\.90\b/,kind:"account",setting:null,hint:"The mailbox has sent to as many recipients as Microsoft 365 allows in a day. Wait for the next day, or use a mail relay for more."},{id:"M365_CONNECTOR",text:/tenantattribution/,kind:"network",setting:null,hint:`Microsoft 365 relays for addresses and certificates of a connector only, and this runner's address is in none. ${S} Check in the Exchange admin centre that a connector of the tenant has the site's address.`},{id:"ACS_SENDER",stages:["mail","data","message"],provider:"azure-communication-services",means:["sender not verified","sender refused"],kind:"account",setting:"from",hint:'Azure Communication Services does not know {from}. Connect its domain to the Communication Services resource, and add the part before the @ under "MailFrom addresses" of the domain.'}]
const L=[{id:"GMAIL_APP_PW",text:/application-specific password|invalidsecondfactor/,kind:"credentials",setting:"password",hint:"Gmail takes an app password here (16 letters, from myaccount.google.com/apppasswords), not the account's own."},{id:"GMAIL_BAD",stages:["auth"],text:/badcredentials/,kind:"credentials",setting:"password",hint:"Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords."},{id:"GMAIL_BAD",stages:["auth"],provider:"gmail",text:/\b5\.7\.[89]\b/,kind:"credentials",setting:"password",hint:"Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords."},{id:"GMAIL_WEB",text:/log in via your web browser|webloginrequired/,kind:"account",setting:null,hint:"Google wants somebody to sign in with a browser before it admits this network. Use an app password."},{id:"GMAIL_QUOTA",text:/daily user sending (quota|limit)|\b5\.4\.5\b.{0,40}(quota|limit)/,kind:"account",setting:null,hint:"The account has sent as much as Gmail allows in a day. Wait for the next day, or use a mail relay for more."},{id:"GMAIL_RELAY",text:/not registered in your|invalid credentials for relay|mail relay denied \[/,kind:"network",setting:null,hint:`The relay of Google Workspace admits registered addresses only, and this runner's is not one. ${S} Check in the Admin console (Gmail, Routing, SMTP relay service) that the site's address is listed, or let the relay ask for a login.`}]
const I=[{id:"SENDGRID_CREDITS",text:/maximum credits exceeded/,kind:"account",setting:null,hint:"The SendGrid account has used up what it may send, or its trial is over. User name and key are right."},{id:"SENDGRID_IDENTITY",text:/verified sender identity|not authorized to send from that email/,kind:"account",setting:"from",hint:"SendGrid knows {from} neither as a verified sender nor as an address of an authenticated domain. Verify one of them."},{id:"SES_RECIPIENT",text:/email address is not verified/,namesRecipient:true,kind:"account",setting:null,hint:"The account of Amazon SES is in the sandbox, where {to} must be verified too. Ask AWS for production access, or verify the recipient."},{id:"SES_UNVERIFIED",text:/email address is not verified/,kind:"account",setting:"from",hint:"Amazon SES has not verified {from} in this region; while the account is in the sandbox, the recipient must be verified as well."},{id:"SES_RATE",text:/maximum sending rate exceeded/,kind:"temporary",setting:null,hint:"Amazon SES takes so many mails a second only. Run one job at a time, or ask AWS for a higher rate."},{id:"BREVO_IP",codes:[525],text:/unauthorized ip/,kind:"network",setting:null,hint:"Brevo turns unknown IP addresses away. Authorise the site's address in Brevo's security settings; a runner's changes with each job, so test with smoke-test: connect."},{id:"ZOHO_RELAY",hosts:/(^|\.)zoho(cloud)?(\.com)?\.[a-z.]{2,6}$/,stages:["mail","rcpt"],text:/relaying disallowed/,kind:"config",setting:"from",hint:"Zoho sends from addresses of the account only, and {from} is not one of them. Use the address that logs in, or add this one as an alias."}]
const R=[...A,...L,...I]
const C=[{id:"AUTH_MUST_TLS",means:["TLS wanted"],kind:"config",setting:"enableSsl",hint:'The server insists on TLS: set enableSsl="true".'}]
const M=[{id:"AUTH_ADDRESS",stages:["auth"],means:["address refused","not for sending"],kind:"network",setting:null,hint:`The server admits no login from the address of this runner. ${S} Add the site's address to the list of admitted addresses at the provider, where it has one.`},{id:"AUTH_OTHER_PW",stages:["auth"],means:["other password"],kind:"credentials",setting:"password",hint:"The provider wants another password than the account's own: an app password, or an authorization code, which it makes in the settings of the account."},{id:"YAHOO_CREDS",stages:["auth"],text:/#auth005|#mbr1212/,kind:"credentials",setting:"password",hint:"Yahoo takes an app password here (made in the account's security settings), not the account's own. After failed logins, wait before the next try."},{id:"AUTH_TOO_MANY",stages:["auth"],means:["too many logins"],kind:"temporary",setting:null,hint:"There were too many logins lately, failed ones above all. Check user name and password, wait, and let only one job test at a time."},{id:"AUTH_TOO_MANY",stages:["auth"],means:["too fast"],kind:"temporary",setting:null,hint:"The server limits how much it takes at once. Wait, and let only one job test at a time."},{id:"AUTH_BASIC_OFF",stages:["auth"],means:["passwords off"],kind:"account",setting:null,hint:'The provider takes no plain user name and password for this account, and System.Net.Mail knows no other way. Allow it (often "SMTP AUTH") in the settings of the account, or move the site to a mail relay.'},{id:"AUTH_ACCOUNT",stages:["auth"],means:["account state","sender not verified"],kind:"account",setting:null,hint:"The provider stops this account; user name and password may be right. Look at the account at the provider: is it activated, paid for, within its limits, and not blocked?"}]
const D=[{id:"AUTH_MECH",stages:["auth"],codes:[504],kind:"config",setting:null,hint:"The server lists AUTH LOGIN but does not know it as System.Net.Mail sends it: AUTH login, in small letters. The site has no other way to send a password. Ask the owner of the server for AUTH LOGIN in letters of either case."},{id:"AUTH_INITIAL",stages:["auth"],codes:[501],kind:"server",setting:null,hint:"The server refuses the user name in the same line as AUTH LOGIN, which is the only way System.Net.Mail sends it. The site cannot log in there."},{id:"AUTH_UNAVAILABLE",stages:["auth"],codes:[500,502,503],enableSsl:false,kind:"config",setting:"enableSsl",hint:'The server takes no login at this point. It probably wants TLS first: set enableSsl="true", and check the port.'},{id:"AUTH_UNAVAILABLE",stages:["auth"],codes:[500,502,503],kind:"config",setting:"port",hint:"The server takes no login at this point. Check the port: logins belong on the submission port, 587."},{id:"AUTH_TEMP",stages:["auth"],series:4,kind:"temporary",setting:null,hint:"The server cannot check the login now. Try again later."}]
const P=[{id:"AUTH_BAD",stages:["auth"],cause:/^REFUSED_AND_CLOSED$/,series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password, and hangs up. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_BAD",stages:["auth"],series:5,kind:"credentials",setting:"userName",hint:"The server rejects user name or password. The site ignores that and goes on without a login, so what it shows is another error, or none. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key."},{id:"AUTH_TIMEOUT",stages:["auth"],cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server does not answer the login. Some wait long after a wrong password: check user name and password, then raise the timeout."},{id:"AUTH_CLOSED",stages:["auth"],cause:/ECONNECTION|ECONNRESET/i,kind:"credentials",setting:null,hint:"The server hangs up at the login, as some do at a wrong password or an unknown IP address. Check user name and password."}]
const x=[...C,...R,...M,...D,..._,...P]
const U=[{id:"SENDER_POLICY",means:["sender policy"],kind:"network",setting:null,hint:`By SPF, DKIM or DMARC the address of this runner may not speak for the domain of {from}. ${S} Log in at your provider's submission host, or have the site's address in the SPF record of the domain.`},{id:"HOST_RECEIVES",means:["not for sending"],kind:"network",setting:"host",hint:"This server receives mail, and takes none to pass on from an address like this. Use the submission host of your provider, with user name and password. The site sends from another address, but would hardly fare better."},{id:"NOT_LOGGED_IN",stages:["mail","rcpt","data"],means:["address refused"],text:/client host rejected: access denied/,loggedIn:false,offers:"a login",kind:"credentials",setting:null,hint:`The server takes mail without a login from admitted addresses only, and offers a login. Set user name and password, or have the site's address admitted.`},{id:"ADDRESS_REFUSED",means:["address refused"],kind:"network",setting:null,hint:`The server does not admit the address of this runner: it is on a block list, or not on the list of admitted ones. ${S} Where the provider or the server has a list of admitted addresses, add the site's.`},{id:"NOT_LOGGED_IN",stages:["mail","rcpt","data","message"],means:["login wanted"],kind:"credentials",setting:"userName",hint:"The server wants a login before it takes mail. Set user name and password."},{id:"TOO_FAST",means:["too fast","too many logins"],kind:"temporary",setting:null,hint:"The server limits how much it takes at once. Try again later, with one job at a time."},{id:"ACCOUNT_STATE",means:["account state","passwords off"],kind:"account",setting:null,hint:"The provider stops this account or its domain. Look at the account at the provider: is it activated, out of its sandbox or trial, paid for, within its limits, and not blocked?"},{id:"SENDER_SYNTAX",stages:["mail"],codes:[501,555],kind:"config",setting:"from",hint:"The server cannot read the sender {from}. Correct the from address."},{id:"SENDER_UNVERIFIED",means:["sender not verified"],kind:"account",setting:"from",hint:"The provider does not know {from} as a sender of this account. Verify the address or its domain at the provider, or use one that is verified."},{id:"SENDER_REFUSED",means:["sender refused"],kind:"config",setting:"from",hint:"The server does not take {from} as the sender of this login. Use an address of the account or of a verified domain, which exists and has a DNS record."}]
const H=[{id:"RELAY_DENIED",means:["relay refused"],loggedIn:false,text:/unable to relay|accepted domain/,kind:"credentials",setting:null,hint:"The server passes no mail on to {to} for this client. It wants a login, or the address of the site in its list of relaying clients: set user name, password and enableSsl, or ask its owner to admit the site."},{id:"RELAY_DENIED",means:["relay refused"],loggedIn:false,kind:"credentials",setting:"userName",hint:"The server passes no mail on to {to} without a login. Set user name, password and enableSsl, or use the provider's submission host."},{id:"RELAY_DENIED",means:["relay refused"],kind:"credentials",setting:null,hint:"The server passes no mail on to {to} for this login. Ask its owner to let the account send to other domains, or use the provider's submission host."},{id:"RCPT_FULL",means:["recipient full"],kind:"temporary",setting:"recipient",hint:"The mailbox of {to} is full. The settings are right; take another smoke-test-recipient."},{id:"RCPT_UNKNOWN",stages:["rcpt"],means:["recipient refused"],loggedIn:false,text:/invalid (recipient|mailbox|address)|mailbox unavailable|not like recipient/,kind:"config",setting:null,hint:"The server knows no recipient {to}, or takes mail for it after a login only. Check smoke-test-recipient, and whether the server wants user name and password."},{id:"RCPT_UNKNOWN",means:["recipient refused"],kind:"config",setting:"recipient",hint:"The server knows no recipient {to}. Check smoke-test-recipient."}]
const G=[{id:"CONTENT",means:["content"],series:5,kind:"account",setting:null,hint:"The server refuses the message itself. Check the from address, the verification of its domain, and the limits of the account."},{id:"GREYLIST",stages:["mail","rcpt","data","message"],means:["greylisting"],series:4,kind:"temporary",setting:null,hint:"The server puts unknown senders off for a while (greylisting). The settings are right; a later try should pass. System.Net.Mail never tries again by itself, so the first mails of the site may be lost: ask for an exception for its address."},{id:"SIZE",means:["size"],kind:"server",setting:null,hint:"The server refuses for size. Its owner must allow larger messages, or make room."},{id:"MAIL_TEMP",stages:["mail","rcpt","data","message"],series:4,kind:"temporary",setting:null,hint:"The server puts the mail off. The settings may be right; try again later. System.Net.Mail never tries again by itself."},{id:"RCPT_UNKNOWN",stages:["rcpt"],loggedIn:true,codes:[501,511,550,551,553,556],text:/^(?!.{0,1500}\b(denied|policy|prohibit\w*|administrat\w*|not allowed|refused|forbidden)\b)/,kind:"config",setting:"recipient",hint:"The server knows no recipient {to}, or takes no mail for it. Check smoke-test-recipient."},{id:"SENDER_SYNTAX",stages:["mail"],codes:[501,553,555],loggedIn:true,kind:"config",setting:"from",hint:"The server cannot read the sender {from}. Correct the from address."},{id:"SIZE",codes:[552],kind:"server",setting:null,hint:"The server refuses for size or quota. Its owner must make room."},{id:"LOGIN_WANTED",stages:["mail","rcpt","data"],loggedIn:false,codes:[503,505,513,521,523,530,535,550,551,553,554,556,571],kind:"credentials",setting:"userName",hint:"The server probably wants a login: it refuses without a clear reason, and there is no user name. Set user name and password, or ask its owner to admit the address of the site."},{id:"CONTENT",stages:["data","message"],series:5,kind:"account",setting:null,hint:"The server refuses the message itself. Check the from address, the verification of its domain, and the limits of the account."}]
const $=[{id:"TIMEOUT",cause:/ETIMEDOUT/i,kind:"server",setting:null,hint:"The server falls silent at this step. Look at the server, or raise the timeout."},{id:"CLOSED",cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up at this step. Look at the server."},{id:"MAIL_REFUSED",stages:["mail","rcpt","data","message"],kind:"server",setting:null,hint:"The server refuses. Ask its owner why."},{id:"OTHER",kind:"server",setting:null,hint:"The server does something that no rule of this test explains."}]
const F=[...U,...H,...G,...$]
const W=["mail","rcpt","data","message"]
const B=String.raw`(?:\bip\b(?: ?-?address(?:es)?)?|\b(?:client|remote|sending|connecting|your) ?(?:host(?:name)?|server|network|mta|ip)\b|\bmail ?servers? at\b)`
const j=String.raw`\b(?:not|isn.t|never|no longer|denied|den(?:y|ies)|reject\w*|block\w*|ban|banned|refus\w*|forbid\w*|prohibit\w*|disallow\w*|doesn.t match)\b`
const q=String.raw`\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b`
const z=[{means:"login wanted",stages:W,words:[/must (first )?(issue|use|send|provide|perform) (an? )?(smtp )?(auth|login|credentials)|must (first |then )?(be )?(authenticate|log ?-?in|logged in|sign in)/,/auth(entication|enticate|orization)? ((is|was) )?(required|needed|necessary|first|before|missing)|log ?-?in (is )?(required|needed|first|before)/,/\b(requires?|requiring|need|needs|without|enable|turn on|no|proper|please|use) (you to |to )?(smtp |user |a |an |valid )?(auth(entication|enticate|enticated)?|log ?-?in)\b/,/\b(not|never|n.t) (been |yet )?(authenticated?|logged[ -]?in|log in)\b|(un|non-?)authenticated (senders?|users?|clients?|relay|submission|connections?|sessions?)/,/authenticate (first|before|yourself|to)|anonymous (senders?|users?|mail|clients?|access)|only (for )?authenticated|(pop|imap)[- ]?before/,/client does not have permissions? to send mail/],enhanced:[/^5\.7\.57$/],unless:/(match|correspond|belong|owned|equal|conform|differ|same as|instead of)\b|to send as/}]
const Y=/\byour (account|mail ?box|domain|plan|e-?mail|subscription|service|smtp|user)|\bsend(ing|er|s)?\b|\bsent\b|outgoing|outbound|daily|monthly|hourly|weekly|per (day|hour|month)|message quota|message size|insufficient system|allowance|relay/
const V=[{means:"passwords off",words:[/smtpclientauthentication is disabled|basic auth\w{0,12}.{0,20}(disabled|not supported|no longer|not allowed|blocked|off)/,/(requires?|only|use|must use|supports?) (only )?(modern (auth\w{0,12}|log ?-?in|sign ?-?in)|oauth\w{0,3}|xoauth2?)|(basic|legacy|password) (auth\w{0,12}|log ?-?in|sign ?-?in).{0,20}\b(retired|removed|ended|discontinued|switched off)\b|less secure apps?|(password|username).{0,20}(auth\w{0,12}|login)s? (is |are |has been )?(disabled|no longer|not supported)/,/smtp (auth\w{0,12}|access|login) (is |has been )?(disabled|not enabled|turned off|switched off|not allowed)/],enhanced:[/^5\.7\.30$/]},{means:"other password",stages:["auth"],words:[/app(lication)?[- ]?(specific )?(password|secret)|password for (this|each|the) (app|client|device|program)|authori[sz]ation code|client password|generated password|one-time|device password/]},{means:"recipient full",stages:["rcpt","message"],words:[/mailbox (is )?(full|over)|(user|recipient|mailbox|account).{0,30}\b(over|exceeded).{0,12}(disk |storage |mailbox )?(quota|storage)|out of storage|inbox.{0,20}full/,/recipient.{0,30}(quota|full)/],enhanced:[/^[45]\.2\.2$/],unless:/\b(sending|send|sent|daily|outgoing|message|submission|monthly|hourly)\b.{0,20}(quota|limit)|per (day|hour)/},{means:"recipient full",stages:["rcpt"],words:[/\b(mail ?box|maildir|mail ?folder|inbox|disk|storage|space|user|account)\b.{0,40}\b(full|over|exceed\w*|limit|used up|not enough|reached)\b|\b(full|over|exceed\w*|enough|reached)\b.{0,20}\b(mail ?box|maildir|inbox|disk|storage|space|quota)\b/],unless:Y},{means:"recipient refused",stages:["rcpt"],forGood:true,words:[/\b(mail ?box|user|account|address)\b.{0,40}\b(inactive|disabled|not active|suspended|unavailable|locked|closed|expired|terminated|deleted|removed)\b/],unless:Y},{means:"recipient refused",stages:["rcpt","message"],forGood:true,words:[/you (tried|are trying) to (reach|send)|recipient.{0,60}(inactive|suppress|disabled|unsubscribed|bounced)/,/(user|recipient|address|mailbox|account) (is )?(unknown|not found|does(n.t| not) exist)|(unknown|no such) (user|recipient|mailbox|local|address|person|account|domain)/],enhanced:[/^5\.1\.(1|2|3|6|10)$/,/^5\.2\.1$/],unless:/sender|from:? (address|header)|relay|rcpthosts/},{means:"account state",words:[/is not allowed to send:|mail suspension|not subscribed to/,/\b(accounts?|user|subscriber|customer|workspace|domain|mailbox|subscription|sender|tenant|organi[sz]ation|company|license|outgoing (e?-?mail|messages?)|e-?mail|smtp|service)\b.{0,60}\b(not (yet )?(been )?(fully )?(activated?|enabled|approved|active|opened)|suspended|disabled|deactivated|inactive|paused|blocked|locked|closed|frozen|terminated|revoked|cancell?ed|awaiting|restricted|on hold|expired|pending|under review|not paid|unpaid|overdrawn)\b/,/sandbox|\bdemo (domain|account)|activate your|not (yet )?activated|\b(sending|account) (has been |is |was )?(temporarily )?(paused|suspended|disabled|blocked)|\btrial\b|\b(evaluation|free) (tier|plan|mode|period|version)\b|production access|complete (the|your) (sign-?up|registration)|billing|payment|upgrade (to|your)|please upgrade|test purposes|testing e?-?mails|pending approval/,/\bcredits?\b.{0,30}(exceeded|exhausted|left|used|insufficient|remaining)|(maximum|insufficient|no|out of|not enough) (e?-?mail |sending )?credits?/,/\b(used (up )?all|used up|(ran|run) out)\b.{0,40}\b(e?-?mails?|messages?|credits|allotment|today|this (day|week|month)|(billing )?period)\b/,/(daily|monthly|hourly|weekly|24-hour|sending|send|message|mail|outgoing|recipient|account|submission).{0,30}\b(quota|limits?|allowance|cap|threshold)\b/,/(quota|limits?|allowance|threshold).{0,40}\b(exceeded|reached|used up|hit|exhausted)|exceed(ed|s|ing)?.{0,50}\b(quota|limits?|allowance|threshold|per (hour|day|month))\b|quotaexceeded|over (its |the |your )?(sending )?(quota|limit)/,/(bad|blocked|restricted) (outbound )?sender\b(?! ?\[)|sender address (is |has been )?blocked|(out ?-?going|outbound).{0,20}block/,/\b(plan|package|subscription|licen[sc]e|contract)\b.{0,40}\b(not|does|no longer|exceed|limit|expired)|smtp (relay |service )?(is )?not (enabled|included|available)|\bnot (a )?(part of|included in|covered by) .{0,12}\b(plan|package|subscription|licen[sc]e|contract)\b/,/\b(tenant|organi[sz]ation|company|domain|admin\w{0,10}) policy (forbids|blocks|prohibits|denies|disallows)|security defaults|conditional access|did not meet the criteria|not authori[sz]ed to perform/],enhanced:[/^5\.7\.(705|708|750)$/,/^5\.1\.90$/],unless:/\b(message|mail) size|helo|not allowed to send (as|from|with|on)|\btoo (big|large)|storage/}]
const K=[...z,...V]
const X=/obtained from|\b(send|say|issue|use|need|expect(s|ed|ing)?|missing|requires?|require|polite\w{0,3}|without|after|before|with|no) (a |an |the |your )?["']?(helo|ehlo)\b(?! (name|argument|domain|host))|\b(helo|ehlo)\b.{0,20}\b(first|command (is )?(required|expected))/
const Z=[{means:"sender policy",stages:W,words:[/\b(spf|dmarc|dkim)\b|sender policy framework/,/unauthenticated (e-?)?mail|mail is unauthenticated/],enhanced:[/^[45]\.7\.(2[0-4]|26)$/]},{means:"name in EHLO",stages:["ehlo",...W],words:[/\b(helo|ehlo)\b/,/fully[- ]qualified (host|domain)|\bfqdn\b/],unless:X},{means:"name in EHLO",stages:["ehlo"],words:[/\b(host|domain|machine|computer) ?-?name\b|unqualified|\b(domain|hostname|argument|parameters?)\b|invalid name/],unless:/reverse|ptr\b|rdns|find your|block|command not implemented/},{means:"name in EHLO",stages:W,words:[/(invalid|bad|illegal|bogus|need|valid|real|proper) (client |machine |computer )?host ?-?name|host ?-?name.{0,30}(invalid|not valid|not fully)/],unless:/reverse|ptr\b|rdns|find your/}]
const J=[{means:"TLS too old",words:[/\b(tls|ssl) ?v?1\.?[0-2]?\b.{0,60}(not supported|no longer|deprecated|disabled)/],enhanced:[/^4\.7\.66$/]},{means:"TLS wanted",stages:["auth",...W],words:[/must (first )?(issue|use|send) (a )?starttls/]},{means:"TLS wanted",stages:["auth",...W],enableSsl:false,words:[/\bstarttls\b|encryption (is )?(required|needed)|(secure|encrypted|unencrypted|insecure) (connection|channel|session)/,/\b(tls|ssl)\b.{0,30}\b(required|needed|first|must|mandatory)|\b(requires?|must use|use|enable|without|over|need) (a |an )?(tls|ssl|encryption)\b/,/plain ?-?text (auth\w{0,12}|login|password)s? (is |are )?(disallowed|disabled|not allowed)/]}]
const Q=[{means:"too many logins",stages:["greeting","auth"],words:[/too many (recent |consecutive |invalid |bad |wrong |unsuccessful |failed )*(log ?-?[io]ns?|log ?on|sign ?-?ins?|auth\w{0,12}|attempts?|failures|errors|password)/,/(login|auth\w{0,12}|sign-?in|password) (attempts?|failures?|tries).{0,30}(exceeded|too many|limit)/,/(log ?-?ins?|sign ?-?ins?|account|user).{0,20}\b(locked|blocked|paused)\b.{0,30}\b(after|due to|because of)\b.{0,20}\b(fail\w*|attempts|wrong|bad)/,/temporar(y|ily) (locked|blocked)( out)?.{0,60}(log ?in|auth|attempt|failed|try again)/]},{means:"too fast",words:[/(sending|send|message|mail|connection) rate\b|rate ?-?limit|\bper (second|minute)\b|unusual rate|slow down|too (fast|quickly|frequent)/,/too many (concurrent |simultaneous |open |smtp )*(connections?|sessions?|messages?|e-?mails?|mails?|requests?|commands?)\b/,/\bconcurrent\b|connection (count |rate )?limit|maximum (number of )?connections/],unless:/(daily|monthly|hourly|weekly)|per (day|month|hour)/}]
const ee=[{means:"not for sending",words:[/not authori[sz]ed to.{0,12}send e?-?mail directly/,/direct(ly)? (to|from) (mx|dynamic)/]},{means:"sender refused",stages:W,words:[/sender (address|domain).{0,60}blocked using|\bdbl\b.{0,40}(listed|block)|(e-?mail address|sender( address| domain)?|mail ?from domain) .{0,30}(black ?-?list|listed)/]},{means:"address refused",whole:[/block ?-?list|black ?-?list|deny ?-?list|\b(dns|r|rhs)bl\b|\blisted (at|in|on|by)\b|blocked (using|via)\b/,/\brbl\b|spamhaus|spamcop|\bsorbs\b|barracuda|cloudmark|proofpoint|uceprotect|abuseat|senderscore|mailspike|\bpsbl\b|\bcbl\b/],unless:/\bsurbl|\buribl|\burls?\b.{0,30}(list|block)|\blinks?\b.{0,30}(list|block)/},{means:"address refused",words:[/(poor|bad|low|no|negative) (ip |sender |email |sending )?reputation|reputation.{0,30}\b(poor|bad|low|block)/,new RegExp(`${B}.{0,70}${j}`),new RegExp(`${j}.{0,45}${B}`),new RegExp(`from ${q}.{0,60}${j}`),/(bad|open|invalid|unauthori[sz]ed|unknown|forbidden|banned|dynamic|residential|suspicious|untrusted|disallowed) (sending |client |source |sender )?(ips?\b|address range|host\b|proxy)|banned send(ing|er ?\[)/,/not (on|in) (the |our |my |an? )?(list of )?(allow|permit|trust|white|admit|accept)\w{0,4}|(allow|white|safe) ?-?(list|listed)\b/,/\b(reverse|rdns)\b|\bptr\b|find your (reverse )?host ?-?name|name lookup failed?/,/tenantattribution|not registered (in|with|on) your|invalid credentials for relay|mail relay denied \[/,/(access|connections?|log ?-?ins?|sign-?ins?) from (this|your) (country|region|location|network|address)/,/\b(not|n.t|never|cannot) (accept|allow|permit|take) (any )?connections? from|\bsource (ip|address|host|network)\b/,/connections? (from )?.{0,40}not (allowed|permitted|authori[sz]ed|accepted)|not (allowed|permitted|authori[sz]ed) to connect|no access from/,/(server|provider|relay) of your (isp|provider)|remote ?host looks|(cannot|can't|could not|unable to) resolve your|unresolvable .{0,12}host/],enhanced:[/^5\.7\.(606|60[7-9]|6[1-4]\d|511|512|64|25)$/,/^4\.7\.25$/],unless:/(password|credentials?|username).{0,20}(incorrect|invalid|wrong|not )|(incorrect|invalid|wrong|bad) (user|login|pass|credentials (?!for relay))|without (smtp )?auth|proper authentication|recipient.{0,20}reverse-path|not authenticated to/}]
const te=[...Z,...J,...Q,...ee]
const se=[{means:"relay refused",stages:W,loggedIn:false,words:[/\brelay(s|ed|ing)?\b/],unless:/relaying disallowed/},{means:"sender not verified",stages:W,words:[/\b(sender|from|domain|address|e-?mail|identity|identities|mail from)\b.{0,80}\b(not|n.t|yet to be|never) (yet )?(been )?(a )?(verified|validated|configured|linked|associated|registered|authenticated|confirmed|set ?up|added|valid for)\b/,/unconfigured|unverified|sender (identity|signature)|(verify|validate|authenticate|confirm) (the |a |your |this )?(sender|sending|from|domain|e-?mail)/,/(domain|sender|from).{0,60}not (a )?(verified|authori[sz]ed|allowed|permitted|configured)|sending from (domain )?.{0,60}not (allowed|permitted)/],unless:/authenticated (account|user|sender|session|token)|auth(enticated)? user|log ?-?in|logged|not (allowed|authori[sz]ed|permitted) to (send|use|relay)|recipient|header address|this header|for this (login|user|account)/},{means:"sender refused",stages:W,words:[/\b(sender|reverse-path|return-?path|envelope|originator|author)('s)?\b.{0,80}\b(reject|refus|den(y|ied)|not\b|mismatch|invalid|must\b|does\b|doesn|unknown|block|verify fail|verification fail|badmailfrom|illegal|forbidden|disallow)/,/\b(invalid|unknown|bad|illegal|unauthori[sz]ed|blocked|forged|wrong) (envelope |e-?mail |mail )?(sender|from|return-?path)|unrout\w+ sender|senderfilter|badsender|emetteur/,/(mail from|from:|'from'|"from"|from[- ](address|header|field|domain|e-?mail|account))|header from.{0,80}\b(not|n.t|must|mismatch|reject|invalid|refus|denied|differ)/,/\b(send|sending|submit|mail) (as|on behalf)\b|sendas|send-as|not (owned|own)\b|spoof|impersonat|\bnot use (this|that) (originator|author|sender|from|identity|return-?path)\b/,/\b(not|n.t|un) ?(allowed|authori[sz]ed|permitted|entitled) to (send|use|submit|mail).{0,20}\b(from|as|with|this|that|sender|mail|behalf)/,/\b(match|matching|equal|equals|same as|conform|correspond|belong|belongs|associated)\b.{0,60}\b(auth\w{0,12}|log ?-?in|logged|account|user\w{0,6}|token|mailbox|credentials)/,/\b(auth\w{0,12}|log ?-?in|logged|account|user ?name)\b.{0,60}\b(match|equal|conform|correspond|belong)/,/authentication for .{0,20}address|not one of your|relaying disallowed/,/domain of sender|(sender|envelope).{0,40}domain must|sender domain/],enhanced:[/^[45]\.1\.[78]$/,/^5\.7\.(60|509)$/,/^5\.2\.252$/],unless:/not yet given|bad sequence|need mail/},{means:"sender refused",stages:["mail"],words:[/domain.{0,40}(does(n.t| not) exist|not found|not resolve|no (mx|a) )/]}]
const ne=[{means:"relay refused",stages:W,words:[/\brelay/,/rcpthosts|delivery is not allowed to this|\b(non-?|not )local|not (a |one of our )?(local|hosted) (domain|user|address)|accepted domain|outside (address|domain|recipient)|cannot deliver mail for|not our (customer|domain)/],enhanced:[/^5\.7\.54$/]},{means:"recipient refused",stages:["rcpt"],forGood:true,words:[/\b(recipient|rcpt|mail ?box|user|person|destinataire|e-?mail address|account|address)\b.{0,50}\b(not?|n.t|non|bad|can.t|cannot|unknown|invalide?|inactive|reject\w*|wrong|unavailable|reserved|syntax|prohibited)\b|bad ?-?(rcpt|recipient)|(no one|nobody|not found|does(n.t| not) exist)/,/\b(not?|n.t|non-?existent|bad|can.t|cannot|accept|unknown|invalide?|wrong)\b.{0,30}\b(recipient|rcpt|mail ?box|user|person|account|address)\b/,/unrout|undeliver|invalid (recipient|mailbox|address|user)|no mailbox|mailbox (name )?(not|un|does)|mailbox unavailable|not a (valid|known) (recipient|mailbox|user)|recipient.{0,30}(not|invalid|unknown)|does(n.t| not) (exist|like recipient)|no such|unknown/,/\b(mailing|distribution) ?list\b.{0,40}\b(expan\w*|problem|fail\w*|closed|members?|empty|not?)\b/],enhanced:[/^5\.1\.[0-9]$/,/^5\.2\.4$/],unless:/access denied|policy|relay|sender/},{means:"sender refused",stages:["mail"],forGood:true,words:[/\b(sender|domain|from|address)\b/],unless:/authenticat|relay|\bip\b|access denied|not yet given|bad sequence|need mail/},{means:"address refused",stages:["greeting","ehlo",...W],forGood:true,words:[/\bips?\b/,new RegExp(`${q}.{0,80}${j}`),new RegExp(`(${j}|spam|abus|listed).{0,60}${q}`)],unless:/relay|authenticat|recipient|user/},{means:"size",stages:["mail","data","message","rcpt"],words:[/too (big|large|long)|size.{0,30}(exceed|limit|too|larger)|exceed.{0,40}size|larger than/],enhanced:[/^5\.3\.4$/]},{means:"content",stages:["data","message"],words:[/\bspam|virus|malware|content|policy|phish|\burls?\b|attachment|header/]},{means:"content",stages:["mail","rcpt"],words:[/rejected as spam|spam (content|filter|detected)|content (filter|scan|reject)\w*|virus/]},{means:"greylisting",stages:W,words:[/gr[ea]y ?-?list|try again later|temporar|come back later|not yet trusted/]}]
const ie=[...se,...ne]
const oe=[...te,...K,...ie]
function meaningOf(e,t){return oe.find(s=>comesUp(s,e,t))?.means??null}function comesUp(e,t,s){const{stages:n,loggedIn:i,enableSsl:o,forGood:r}=e
return(n?.includes(s.stage)??true)&&(i===undefined||i===s.loggedIn)&&(o===undefined||o===s.enableSsl)&&(r===undefined||!isStandardDelay(t.code))&&answers(e,t)}function answers({words:e=[],whole:t=[],enhanced:s=[],unless:n},i){if(n?.test(i.whole))return false
return e.some(e=>e.test(i.words))||t.some(e=>e.test(i.whole))||s.some(e=>i.enhanced.some(t=>e.test(t)))}function isStandardDelay(e){return[421,432,450,451,452,454,455,471].includes(e)}const re=[{id:"GREETING_NEVER_465",stages:["greeting"],cause:/^TLS_FIRST$/,port:465,kind:"config",setting:"port",hint:'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do. By Send the site would wait 100 seconds and give up; Umbraco\'s own mails (SendMailAsync) would wait without an end. Use port 587 with enableSsl="true".'},{id:"GREETING_TLS_FIRST",stages:["greeting"],cause:/^TLS_FIRST$/,kind:"config",setting:"port",hint:'The server does not greet, and answers when it is spoken to in TLS: port {port} expects TLS from the first byte, which System.Net.Mail cannot do. By Send the site would wait 100 seconds and give up; Umbraco\'s own mails (SendMailAsync) would wait without an end. Use the port that has STARTTLS (587 is usual) with enableSsl="true".'},{id:"NOT_SMTP",stages:["greeting"],cause:/^REPLY_FORMAT$/,codes:[0],kind:"config",setting:"port",hint:"What answers at {host}:{port} is not a mail server. Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH)."},{id:"AUTH_WINDOWS_FIRST",stages:["auth"],offers:"a Windows login",kind:"untested",setting:null,hint:"AUTH LOGIN did not succeed, but the server offers other logins ({mechanisms}) too: of these the site tries GSSAPI, NTLM and WDIGEST first, which this test cannot do. The site may manage it. Where it does not, check user name and password."},{id:"REPLY_FORMAT",cause:/^REPLY_FORMAT$/,kind:"server",setting:null,hint:"System.Net.Mail cannot read what the server answers, so the site fails. Behind the three digits of each line it wants a space or a hyphen, and the line must end in CR LF. The owner of the server must look at it."},{id:"REPLY_LINE_FEED",cause:/^REPLY_LINE_FEED$/,kind:"server",setting:null,hint:"The server ends a line with a line feed alone (LF), and System.Net.Mail waits for CR LF. By Send the site waits 100 seconds and gives up; Umbraco's own mails (SendMailAsync) wait without an end. The owner of the server must look at it."},{id:"STARTTLS_NOT_OFFERED",stages:["ehlo","starttls"],cause:/^EHLO_UNKNOWN$/,kind:"config",setting:"enableSsl",hint:"{host}:{port} does not know EHLO, so it has no STARTTLS, and enableSsl is true. By Send the site fails. Umbraco's own mails (SendMailAsync) go on after HELO: in the clear and without a login, in spite of enableSsl. Use the port that has STARTTLS (587 is usual)."},{id:"STARTTLS_NOT_OFFERED",stages:["ehlo"],cause:/^NO_STARTTLS$/,kind:"config",setting:"enableSsl",hint:'{host}:{port} offers no STARTTLS, and enableSsl is true. Use the port that has STARTTLS (587 is usual), or enableSsl="false" for a relay inside a network that you trust.'},{id:"AUTH_NOT_OFFERED_PLAIN",stages:["ehlo","auth"],cause:/^NO_LOGIN_BEFORE_TLS$/,kind:"config",setting:"enableSsl",hint:'There is a user name and enableSsl is false, but without TLS the server offers no login that the site could use, and the site would go on without one. The server offers STARTTLS: set enableSsl="true".'},{id:"AUTH_NO_LOGIN",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,lacks:"usable mechanism",kind:"config",setting:null,hint:"The server offers the login mechanisms {mechanisms} only; System.Net.Mail knows LOGIN, NTLM, GSSAPI and WDIGEST, and would send without a login. Ask the provider for AUTH LOGIN."},{id:"AUTH_NOT_OFFERED",stages:["ehlo","auth"],cause:/^NO_LOGIN$/,lacks:"any mechanism",kind:"config",setting:"userName",hint:"There is a user name, but {host}:{port} offers no login, and the site would go on without one. Use the submission port (587), or leave user name and password out if the relay wants none."},{id:"AUTH_ASKS_MORE",stages:["auth"],codes:[334],kind:"server",setting:null,hint:'The server asks for more than user name and password, which AUTH LOGIN does not know. The site fails with "Authentication failed.". Ask the owner of the server for a login without a further question.'}]
var ae=s(7030)
const de=/(^|\.)(localhost|local|localdomain|internal|intern|intranet|lan|corp|home|private|home\.arpa)$/
const le=/^(10\.|127\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd][\da-f]{0,2}:|fe[89ab][\da-f]?:)/
function isPrivateHost(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
if((0,ae.isIP)(t)!==0)return le.test(t.replace(/^::ffff:/,""))
return!t.includes(".")||de.test(t)}const ce=1500
const ue=/(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)/g
function saidIn(e){if(e===null)return null
const t=replyText(e).slice(0,ce)
const s=`${e.enhanced} ${t}`.toLowerCase().replaceAll(/\s+/g," ").trim()
const n=s.replaceAll(/https?:\/\/\S{1,500}/g," ").replaceAll(/<?[^\s<>@"']{1,100}@[^\s<>@"',;]{1,200}>?/g," ").replaceAll(/\s+/g," ").trim()
return{code:e.code,whole:s,words:n,enhanced:s.match(ue)??[]}}const he=24*60*60*1e3
const me=14
const fe=110
const ge=50
const pe=/(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g
function certificateNames({subjectaltname:e="",subject:t}){const s=[...e.matchAll(pe)].map(([,e=""])=>e)
return s.length>0?s.join(", "):[t.CN].flat().join(", ")}function certificateWords(e,t){const{issuer:s,valid_to:n}=e
const i=Math.floor((Date.parse(n)-t)/he)
const o=i<me?`only ${i} days left`:`${i} days left`
const r=cut([s.CN??s.O].flat().join(", "),ge)
return`${cut(certificateNames(e),fe)}; issued by ${r}; ${o}`}function cut(e,t){return e.length<=t?e:`${e.slice(0,t-1)}…`}function namesItsIssuer({infoAccess:e}){return(e?.["CA Issuers - URI"]??[]).length>0}function concernsCertificate(e){return/^(CERT_|CRL_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_|HOSTNAME_|EE_KEY_|CA_MD_|PATH_LENGTH_)/.test(e)}const we={421:"Service not available, closing transmission channel.",450:"Mailbox unavailable.",451:"Error in processing.",452:"Insufficient system storage.",454:"Client does not have permission to submit mail to this server.",501:"Syntax error in parameters or arguments.",502:"Command not implemented.",503:"Bad sequence of commands.",504:"Command parameter not implemented.",530:"The SMTP server requires a secure connection or the client was not authenticated.",550:"Mailbox unavailable.",551:"User not local; please try a different path.",552:"Exceeded storage allocation.",553:"Mailbox name not allowed.",554:"Transaction failed."}
const Te="Failure sending mail. Unable to read data from the transport connection: net_io_connectionclosed."
const be={REPLY_FORMAT:"Failure sending mail. Smtp server returned an invalid response.",REPLY_LINE_FEED:"The operation has timed out.",REFUSED_AND_CLOSED:Te,TLS_FIRST:"The operation has timed out.",NO_STARTTLS:"Server does not support secure connections.",EHLO_UNKNOWN:"Server does not support secure connections."}
const ye="Syntax error, command unrecognized."
const ke="The server response was: …"
function siteWords(e,t){if(e.by==="rule")return null
const{code:s,cause:n,reply:i}=e
const o=be[n]
if(o!==undefined)return o
if(t==="auth")return null
if(t==="starttls"&&i===null&&n!=="ETIMEDOUT"&&n!=="ECONNECTION"){return"Server does not support secure connections."}return i!==null&&s!==null?wordsForCode(s):wordsForCause(n,t)}function wordsForCode(e){if(e===0)return"Failure sending mail."
if(e<400)return`The server committed a protocol violation. ${ke}`
return`${we[e]??ye} ${ke}`}function wordsForCause(e,t){if(e==="ETIMEDOUT"&&t!=="dns"&&t!=="tcp"){return"The operation has timed out."}if(/ECONNECTION|ECONNRESET/.test(e)&&t!=="tcp")return Te
if(t==="dns")return"Failure sending mail. The remote name could not be resolved"
if(t==="tcp")return"Failure sending mail. Unable to connect to the remote server"
if(concernsCertificate(e)){return"The remote certificate is invalid according to the validation procedure."}return null}const Ee=[{id:"FIREWALL_FILTER_TLS",stages:["starttls"],cause:/^MASKED$/,kind:"server",setting:null,hint:'A mail filter in a firewall ("SMTP fixup", "ESMTP inspection") hides STARTTLS: it puts asterisks or XXXXXXXA in its place. Whoever runs the firewall must switch the inspection of SMTP off, or let TLS through.'},{id:"STARTTLS_NOT_OFFERED",stages:["starttls"],codes:[500,501,502,503,504],kind:"config",setting:"enableSsl",hint:'{host}:{port} offers no STARTTLS, and enableSsl is true. Use the port that has STARTTLS (587 is usual), or enableSsl="false" for a relay inside a network that you trust.'},{id:"STARTTLS_TEMP",stages:["starttls"],series:4,kind:"temporary",setting:null,hint:"The server offers STARTTLS but cannot do it now. Try again later; if it stays so, its owner must look at certificate and key."},{id:"STARTTLS_CLOSED",stages:["starttls","tls"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",setting:null,hint:"The server hangs up instead of starting TLS. Its TLS is broken, or a firewall in between does not let TLS through."},{id:"TLS_TIMEOUT",stages:["starttls","tls"],timeout:"upgrade",kind:"server",setting:null,hint:"TLS does not get started in time. The TLS of the server is broken, or a firewall in between delays it."},{id:"TLS_WRONG_VERSION",stages:["tls"],cause:/WRONG_VERSION_NUMBER|EPROTO/i,kind:"config",setting:"port",hint:"The server answers in plain text where TLS should begin. Check the port: 587, 2525 and 25 begin in plain text and offer STARTTLS, 465 does not."},{id:"CERT_EXPIRED",stages:["tls","cert"],cause:/^CERT_HAS_EXPIRED$/,kind:"server",setting:null,hint:"The certificate of {host} has expired, and the site will refuse it. Its owner must renew it."},{id:"CERT_NOT_YET",stages:["tls","cert"],cause:/^CERT_NOT_YET_VALID$/,kind:"server",setting:null,hint:"The certificate of {host} is not valid yet. Compare the clocks of the server and the runner."},{id:"CERT_NAME",stages:["tls","cert"],cause:/^ERR_TLS_CERT_ALTNAME_INVALID$/,kind:"config",setting:"host",hint:"The server's certificate is made out to {names}, not to {host}. Use one of these names as the host; with shared hosting that is the server's own name."},{id:"CERT_SELF_SIGNED",stages:["tls","cert"],cause:/DEPTH_ZERO_SELF_SIGNED_CERT/i,kind:"server",setting:null,hint:"The certificate is signed by itself, and on Umbraco Cloud nothing can make the site trust it. The server needs one from a public authority."},{id:"CERT_CHAIN",stages:["tls","cert"],cause:/CA_ISSUERS$/,kind:"untested",setting:null,hint:"The server leaves out its intermediate certificate, and its own names the address where to get it. Windows fetches it from there, so the site may get further than this test; the server's owner should install the whole chain."},{id:"CERT_CHAIN",stages:["tls","cert"],cause:/UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/i,kind:"server",setting:null,hint:"The server leaves out its intermediate certificate, or a private authority issued it, and the certificate does not say where to get the missing one. The server's owner must install the whole chain. Where the authority is a private one, name it in smoke-test-ca."},{id:"CERT_PRIVATE_CA",stages:["tls","cert"],cause:/SELF_SIGNED_CERT_IN_CHAIN/i,kind:"server",setting:null,hint:"A private authority issued the certificate, or a proxy reads the TLS. Name the authority in smoke-test-ca, and remember that the site has to trust it as well."},{id:"TLS_OLD_CRYPTO",stages:["tls","cert"],cause:/DH_KEY_TOO_SMALL|LEGACY_SIGALG|UNSAFE_LEGACY_RENEGOTIATION|KEY_TOO_(SMALL|WEAK)|MD_TOO_WEAK|DIGEST_ALGORITHM_TOO_WEAK|WRONG_SIGNATURE_TYPE|BAD_ECPOINT|BAD_DH/i,kind:"untested",setting:null,hint:"The server's TLS or certificate is too weak for this runner ({cause}): a short key, SHA-1 or an old protocol. Windows may still put up with it, so the site may get further than this test; the server's owner should update it."},{id:"CERT_OTHER",stages:["tls","cert"],cause:/^(CERT_|CRL_|INVALID_PURPOSE|INVALID_CA|HOSTNAME_MISMATCH)/i,kind:"server",setting:null,hint:"The server's certificate cannot be accepted ({cause}). Its owner must replace it."},{id:"TLS_OLD_VERSION",stages:["tls"],cause:/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/i,kind:"untested",setting:null,hint:"The server knows TLS 1.0 or 1.1 only, which this runner does not speak any more. Windows may still manage it, so the site may get further than this test; the owner of the server should allow TLS 1.2."},{id:"TLS_HANDSHAKE",stages:["tls"],cause:/HANDSHAKE_FAILURE|ALERT_INTERNAL_ERROR|ALERT/i,kind:"server",setting:null,hint:"Server and runner find no way to speak TLS ({cause}): no cipher in common, a certificate demanded of the client, or a fault of the server."}]
function shownHost(e){return(0,ae.isIPv6)(e)&&/^[\da-f:.]+$/i.test(e)?e:(0,E.t)(e,100)}const Se=[...re,...N,...Ee,...x,...F]
function diagnose(e,t,s){const{stage:n}=t
if(e.by==="rule"){const{id:t,kind:s,setting:i,hint:o}=e
return{id:t,stage:n,kind:s,setting:i,reply:null,hint:o}}const i=situationOf(e,t)
const{id:o,kind:r,setting:a,hint:d}=Se.find(e=>applies(e,i))??Oe
const quoted=e=>(0,E.t)(s(e))
const l=fill(e.cause==="EPROTOCOL"?ve:d,{host:shownHost(t.host),port:String(t.port),from:quoted(t.from),to:quoted(t.to),cause:quoted(e.cause),names:quoted(t.names),mechanisms:quoted((t.mechanisms??[]).join(" "))})
const c=siteWords(e,n)
return{id:o,stage:n,kind:r,setting:a,reply:e.reply===null?null:quoted(replyLine(e.reply)),hint:c===null?l:`${l} .NET's words for it: "${c}"`}}const ve="The server says more than any mail server does, and comes to no end. Check host and port: what listens at {host}:{port} may be something else."
const Oe={id:"OTHER",kind:"server",setting:null,hint:"The server does something that no rule of this test explains."}
function situationOf(e,t){const{stage:s,enableSsl:n,login:i}=t
const o=saidIn(e.reply)
const r=i.how==="password"
const a=o===null?null:meaningOf(o,{stage:s,enableSsl:n,loggedIn:r})
return{...t,failure:e,said:o,meaning:a,isLoggedIn:r}}function applies(e,t){return fitsFailure(e,t)&&fitsReply(e,t)&&fitsServer(e,t)}function fitsFailure(e,{failure:t,stage:s}){const{code:n,cause:i}=t
return(e.stages?.includes(s)??true)&&(e.cause?.test(i)??true)&&(e.timeout===undefined||e.timeout===timeoutOf(t,s))&&(e.codes===undefined||n!==null&&e.codes.includes(n))&&(e.series===undefined||n!==null&&Math.floor(n/100)===e.series)}function fitsReply(e,{said:t,meaning:s,from:n,to:i}){const names=e=>t?.whole.includes(e.toLowerCase())??false
return(e.means===undefined||s!==null&&e.means.includes(s))&&(e.text===undefined||t!==null&&e.text.test(t.whole))&&(e.namesRecipient===undefined||names(i)&&!names(n))}function fitsServer(e,{host:t,failure:s,mechanisms:n,...o}){const r=t.trim().toLowerCase().replace(/\.$/,"")
return(e.port===undefined||e.port===o.port)&&(e.enableSsl===undefined||e.enableSsl===o.enableSsl)&&(e.loggedIn===undefined||e.loggedIn===o.isLoggedIn)&&(e.provider===undefined||e.provider===(0,i.lc)(t)?.id)&&(e.hosts?.test(r)??true)&&(e.isPrivate===undefined||isPrivateHost(r)||isPrivateAddress(s))&&(e.offers===undefined||offers(n,e.offers))&&(e.lacks===undefined||lacks(n,e.lacks))}function isPrivateAddress({address:e}){return e!==undefined&&isPrivateHost(e)}function timeoutOf({cause:e},t){if(e!=="ETIMEDOUT")return undefined
if(t==="greeting")return"greeting"
return t==="starttls"||t==="tls"?"upgrade":undefined}const Ne=new Set(["NTLM","GSSAPI","WDIGEST"])
function offers(e,t){const s=e??[]
return t==="a login"?s.length>0:s.some(e=>Ne.has(e))}const _e=new Set(["LOGIN",...Ne])
function lacks(e,t){if(e===null)return false
if(t==="any mechanism")return e.length===0
return e.length>0&&!e.some(e=>_e.has(e))}function fill(e,t){return e.replaceAll(/\{(\w+)\}/g,(e,s)=>t[s]??e)}function loginFor(e,t){if(e.defaultCredentials)return{how:"windows-account"}
if(!e.userName)return{how:"none"}
const s=t.userName!==undefined||t.password!==undefined
const n=t.host?.trim()===e.host?.trim()
if(s&&!n)return{how:"withheld"}
return{how:"password",userName:e.userName,password:e.password??"",inTheClear:t.enableSsl===false}}function loginBarrier(e,t){switch(e.how){case"none":return null
case"withheld":return Me
case"windows-account":return offersWindowsLogin(t)?Re:Ce
case"password":return passwordBarrier(e.inTheClear,t)}}function passwordBarrier(e,t){const s=mechanismBarrier(t)
if(s!==null)return s
if(!t.mechanisms.includes("LOGIN"))return Re
const n=t.encrypted||e||isLoopback(t.remoteAddress)
return n?null:De}function mechanismBarrier(e){if(e.mechanisms.includes("LOGIN")||offersWindowsLogin(e))return null
return e.offersStartTls?Ie:Le}const Ae=["GSSAPI","NTLM","WDIGEST"]
function offersWindowsLogin({mechanisms:e}){return Ae.some(t=>e.includes(t))}function isLoopback(e){const t=e.replace(/^::ffff:/,"")
return t==="::1"||(0,ae.isIP)(t)===4&&t.startsWith("127.")}const Le={by:"server",cause:"NO_LOGIN",code:null,reply:null}
const Ie={by:"server",cause:"NO_LOGIN_BEFORE_TLS",code:null,reply:null}
const Re={by:"rule",id:"OTHER",kind:"untested",setting:null,hint:"The login is not tested: the server offers Windows logins (NTLM, GSSAPI, WDIGEST) only, which this test cannot do. The site may manage it."}
const Ce={by:"rule",id:"DEFAULT_CREDENTIALS",kind:"config",setting:"defaultCredentials",hint:'defaultCredentials="true" logs in with the Windows account of the site, and the server offers no such login (NTLM, GSSAPI, WDIGEST): the site would send without a login. Set defaultCredentials="false", userName and password.'}
const Me={by:"rule",id:"PASSWORD_WITHHELD",kind:"config",setting:"host",hint:"The login is not tested: user name or password come from inputs, the host from a file, and a secret goes only to a host that the workflow names. Set the input host."}
const De={by:"rule",id:"PASSWORD_IN_THE_CLEAR",kind:"config",setting:"enableSsl",hint:"The login is not tested: without TLS, user name and password would be readable on the way. Set the input enable-ssl to true; or to false, if you accept that."}
const Pe={by:"rule",id:"USER_NAME_MISSING",kind:"config",setting:"userName",hint:"The login cannot be tested: there is no user name, so the site would send without a login. Set user name and password, or test with smoke-test: connect or recipient."}
const xe=3e3
const Ue=/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/
function connect(e,t){return new Promise(s=>{const n=dial(e)
if(!("destroy"in n)){s(n)
return}const i=[]
n.on("connectionAttemptFailed",(...[e,,,t])=>{if(!Ue.test(causeOf(t)))i.push(e)})
n.on("connectionAttemptTimeout",e=>{i.push(e)})
const give=e=>{n.destroy()
s(e)}
n.on("error",e=>{give(brokenBy(e))})
n.once("connect",()=>{s({socket:n,silent:i})})
t.addEventListener("abort",()=>{give(f)})})}function dial({host:e,port:t,addresses:s,timeoutMs:n}){const i=Math.floor(n/(s.length+1))
try{return(0,ae.createConnection)({host:e,port:t,autoSelectFamily:true,autoSelectFamilyAttemptTimeout:Math.max(1,Math.min(xe,i)),lookup:(e,t,n)=>{n(null,[...s])}})}catch(e){return brokenBy(e)}}function causeOf(e){const t=brokenBy(e)
return t.by==="server"?t.cause:""}var He=s(1421)
var Ge=s(1708)
var $e=s.n(Ge)
const Fe=`\nprocess.once('message', (host) => {\n  require('node:dns/promises').lookup(host, { all: true }).then(\n    (addresses) => process.send({ addresses }),\n    ({ code }) => process.send({ code }),\n  )\n})\nprocess.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))\n`
async function lookUp(e,t){const s=(0,ae.isIP)(e)
if(s!==0)return[{address:e,family:s}]
if(t.aborted)return f
const n=(0,He.spawn)($e().execPath,["--input-type=commonjs","--eval",Fe],{stdio:["ignore","ignore","ignore","ipc"],env:withoutInputs($e().env),windowsHide:true,signal:t,killSignal:"SIGKILL"})
try{return await answerOf(n,e)}finally{n.kill("SIGKILL")}}function answerOf(e,t){return new Promise((s,n)=>{e.on("message",e=>{s(addressesIn(e)??brokenBy(e))})
e.on("error",e=>{if(e.name==="AbortError")s(f)
else n(e)})
e.on("exit",()=>{s(We)})
e.send(t,()=>undefined)})}const We={by:"server",cause:"EAI_FAIL",code:null,reply:null}
function addressesIn(e){const t=typeof e==="object"&&e!==null&&"addresses"in e
return t?e.addresses:null}function withoutInputs(e){return Object.fromEntries(Object.entries(e).filter(([e])=>!/^INPUT_/i.test(e)))}async function probe(e,t){const s=new AbortController
const n=setTimeout(()=>{s.abort()},e.timeoutMs)
try{return await run(e,t,s.signal)}finally{clearTimeout(n)
s.abort()}}async function run(e,t,s){const n=await reach(e,t,s)
if("by"in n)return stopped(n)
const{socket:i,silent:o}=n
try{const n=await e.client.talk({...e,socket:i,stages:t,deadline:s})
return{...n,doubts:[...addressDoubts(o,e.host),...tlsDoubts(e,n)]}}finally{i.destroy()}}async function reach({host:e,settings:t,timeoutMs:s},n,i){n.begin("dns")
const o=await lookUp(e,i)
if("by"in o)return o
n.ok(o.map(({address:e})=>e).join(", "))
n.begin("tcp")
const r=await connect({host:e,port:t.port,addresses:o,timeoutMs:s},i)
if("by"in r)return r
n.ok(`${r.socket.remoteAddress??""} port ${t.port}`)
return i.aborted?f:r}function addressDoubts(e,t){if(e.length===0)return[]
const s=`Not every address of ${shownHost(t)} answers: ${e.join(", ")} did not, and a later one did. The site tries them one after another too, and each that does not answer delays its mails or stops them. Take the address out of DNS, or look at the firewall there.`
const n={by:"rule",id:"TCP_LATER_ADDRESS",kind:"network",setting:"host",hint:s}
return[{stage:"tcp",failure:n}]}function tlsDoubts({oldTls:e,level:t,settings:s},{failure:n}){const i=e==="some"&&s.enableSsl&&(0,T.O6)(t,"tls")
return i&&n===null?[{stage:"tls",failure:Be}]:[]}const Be={by:"rule",id:"TLS_SITE_TOO_OLD",kind:"untested",setting:null,hint:'Some of these sites offer TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6 there. This test has used a later version, as the others do, so it proves nothing for them. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, or test them in a step of their own.'}
function stopped(e){return{failure:e,refusals:[],doubts:[],mechanisms:null,names:""}}function serverOf({deliveryMethod:e,host:t}){return e==="Network"?(t??"").trim():""}function sharedLogins(e,t){const s=grouped(e,({settings:e})=>loginKey(e,t))
return[...s.values()].flatMap(e=>{const[t]=e
if(t===undefined)return[]
const s=grouped(e,e=>(0,o.x7)(e.sender??"")??"")
const{settings:n}=t
return[{server:serverOf(n),settings:n,sites:e,senders:s}]})}function loginKey(e,t){const s=serverOf(e)
if(s==="")return""
const{port:n,enableSsl:i,userName:o,password:r,clientDomain:a}=e
const{how:d}=loginFor(e,t)
const l=[o??"",r??""]
return JSON.stringify([s.toLowerCase(),n,i,l,a,d])}function grouped(e,t){const s=new Map
for(const n of e){const e=t(n)
const i=s.get(e)
if(i===undefined)s.set(e,[n])
else i.push(n)}return s}var je=s(4573)
var qe=s(8161)
var ze=s(3136)
const Ye=64*1024
const Ve=1e3
const Ke=10
class Meter{#e=0
#t=0
admits(e){this.#e+=e.length
for(const t of e)if(t===Ke)this.#t+=1
return this.#e<=Ye&&this.#t<=Ve}restart(){this.#e=0
this.#t=0}}var Xe=s(1025)
const Ze="X-DIALOGUE"
const Je=24*60*60*1e3
function connectionWith(e,t){let s=null
const n=new Xe.A({...e,connectionTimeout:Je,greetingTimeout:Je,socketTimeout:Je,socketCloseTimeout:0,transactionLog:true,logger:{debug:(e,s)=>{if(e.tnx==="server")t.hears(s)
if(e.tnx==="client")t.speaks()}},customAuth:{[Ze]:e=>{s=t=>e.sendCommand(t)}}})
standInFront(n,t)
const channel=()=>{n.login({method:Ze},()=>undefined)
return s}
return{smtp:n,socket:()=>n._socket===false?null:n._socket,channel:channel}}function standInFront(e,t){const s=Reflect.get(e,"_onSocketData")
if(!isListener(s))throw new Error("nodemailer has moved the listener for what a server sends.")
Reflect.set(e,"_onSocketData",e=>{const n=t.receives(e)
if(n!=="")s(je.Buffer.from(n,"latin1"))})}function isListener(e){return typeof e==="function"}const Qe=2e3
class Session{#s
#n
#i
#o=new Meter
#r
#a
#d
#l=()=>undefined
#c=null
#u=null
constructor(e){this.#n=e.socket
this.#r=e.newReader
this.#a=e.newReader()
this.#i=new Promise(e=>{this.#l=e})
this.#s=this.#h(e)
const{smtp:t}=this.#s
t.on("error",e=>{this.#m(brokenBy(e))})
t.on("end",()=>{this.#m(g)})
e.deadline.addEventListener("abort",()=>{this.#m(this.#a.stuck??f)})}async open(){const e=new Promise(e=>{this.#s.smtp.connect(t=>{e(t===undefined?null:brokenBy(t))})})
return Promise.race([this.#i,e])}get encrypted(){const e=this.#s.socket()
return e instanceof n.TLSSocket&&e.authorized}async say(e){const t=this.#c??=this.#f()
const s=await Promise.race([this.#i,t(e)])
return"by"in s?s:parseReply(s.response)}async reset(){this.#o.restart()
return!("by"in await this.say("RSET"))}async quit(e,t){const s=setTimeout(()=>{this.close()},t)
for(const t of e)await this.say(t)
this.#s.smtp.quit()
await this.#i
clearTimeout(s)
this.close()}async endsWithin(e){let t
const s=new Promise(s=>{t=setTimeout(s,e,false)})
const n=await Promise.race([this.#i,s])
clearTimeout(t)
return n!==false}close(){this.#m(g)}#m(e){clearTimeout(this.#d)
this.#l(e)
this.#s.smtp.close()
this.#n.destroy()}#h({observer:e,...t}){const s={connection:t.socket,host:t.host,secure:false,name:t.clientName,requireTLS:t.startTls,ignoreTLS:!t.startTls,tls:{rejectUnauthorized:true,...t.tlsVersions,...t.authorities===null?{}:{ca:[...t.authorities]},checkServerIdentity:(t,s)=>{e.sees(s)
return(0,n.checkServerIdentity)(t,s)}}}
return connectionWith(s,{receives:e=>this.#g(e),hears:t=>{this.#p(e,t)},speaks:()=>{e.speaks(this.#s.socket()??t.socket)}})}#g(e){clearTimeout(this.#d)
if(!this.#o.admits(e)){this.#m(p)
return""}const{replies:t,fault:s}=this.#a.take(e.toString("latin1"))
if(s!==null)this.#w(s,t==="")
else if(this.#a.stuck!==null)this.#d=setTimeout(this.#T,Qe)
return t}#w(e,t){if(t)this.#m(e)
else{setImmediate(()=>{this.#m(e)})}}#T=()=>{const{stuck:e}=this.#a
if(e!==null)this.#m(e)}
#p(e,t){const s=e.heard(parseReply(t))
if(s!==null)this.#m(s)
else{setImmediate(()=>{this.#b(e)})}}#b(e){const t=this.#s.socket()
if(!(t instanceof n.TLSSocket)||t===this.#u)return
this.#u=t
clearTimeout(this.#d)
this.#a=this.#r()
t.prependOnceListener("secure",()=>{e.sees(t.getPeerCertificate())})}#f(){return this.#s.channel()??(()=>new Promise(()=>undefined))}}const et={startTls:false,mechanisms:["LOGIN"],others:[]}
const tt={startTls:false,mechanisms:[],others:[]}
const st=/^(SIZE|8BITMIME|SMTPUTF8)\b/i
function extensionsOf({raw:e}){const t=e.slice(1)
const[s,n]=partition(t,e=>/^AUTH/i.test(e))
const[i,o]=partition(n,e=>/^STARTTLS/i.test(e))
return{startTls:i.length>0,mechanisms:s.flatMap(mechanismsOf),others:o.filter(e=>st.test(e))}}function mechanismsOf(e){return e.slice("AUTH".length).split(/[ =]/).filter(e=>e!=="").map(e=>e.toUpperCase())}function extensionWords({startTls:e,mechanisms:t,others:s}){const n=[...e?["STARTTLS"]:[],...t.length>0?[`AUTH ${t.join(" ")}`]:[],...s]
return n.length>0?n.join(", "):"neither STARTTLS nor AUTH"}function partition(e,t){return[e.filter(t),e.filter(e=>!t(e))]}const nt=[500,502]
const it=/\*{8}/
const ot=/\bX{4}(X{3}[A-Z])?\b/
const rt={none:"",some:"; some of the sites speak TLS 1.0 at most, for which this proves nothing",all:"; the site speaks no later version"}
const at="HELO; by Send the site takes AUTH LOGIN for granted, Umbraco's own mails (SendMailAsync) go without a login"
const dt=/^UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/
class Handshake{#y
#k
startTls
#E="greeting"
#S=tt
#v=null
#O=false
#N=false
constructor(e){this.#y=e
this.#k=e.stages
this.startTls=e.settings.enableSsl&&(0,T.O6)(e.level,"starttls")}get saidHelo(){return this.#N}get offersStartTls(){return this.#S.startTls}get mechanisms(){return this.#S.mechanisms}get names(){return this.#v===null?"":certificateNames(this.#v)}heard(e){switch(this.#E){case"greeting":return this.#_(e)
case"EHLO":return nt.includes(e.code)?this.#A():this.#L(e)
case"HELO":return this.#L(e)
case"STARTTLS":return this.#I(e)
case"EHLO over TLS":return this.#L(e)
case"TLS":case"nothing":return null}}speaks(e){if(this.#E!=="TLS"||!(e instanceof n.TLSSocket))return
const{name:t}=e.getCipher()
const s=rt[this.#y.oldTls]
this.#k.ok(`${e.getProtocol()??"TLS"}, ${t}${s}`)
this.#k.begin("cert")
this.#k.ok(this.#v===null?"":certificateWords(this.#v,Date.now()))
this.#E="EHLO over TLS"
this.#k.begin("ehlo")}sees(e){this.#v=e}failed(e){if(e.by!=="server"||this.#E!=="TLS")return e
if(!concernsCertificate(e.cause)){return this.#y.oldTls==="all"&&e.cause!=="ETIMEDOUT"?lt:e}this.#k.ok("up to the certificate")
this.#k.begin("cert")
const t=dt.test(e.cause)&&this.#v!==null&&namesItsIssuer(this.#v)
return t?{...e,cause:`${e.cause}, CA_ISSUERS`}:e}#_(e){if(e.code!==220)return refusedBy(e)
this.#O=it.test(replyText(e))
this.#k.ok(replyText(e))
this.#k.begin("ehlo")
this.#E="EHLO"
return null}#A(){const{settings:e}=this.#y
this.#N=true
if(!e.enableSsl){this.#E="HELO"
return null}if(this.startTls){this.#k.ok("EHLO is unknown to the server")
this.#k.begin("starttls")}return this.#O?m:h}#R(e){const t=nt.includes(e.code)
const s=this.#O||ot.test(replyText(e))
return t&&s?maskedRefusal(e):refusedBy(e)}#L(e){if(e.code!==250)return this.#R(e)
if(e.lines.some(e=>ot.test(e)))this.#O=true
const t=this.#E==="HELO"
this.#S=t?et:extensionsOf(e)
const s=this.#C()
if(s!==null)return s
this.#k.ok(t?at:extensionWords(this.#S))
return this.startTls&&this.#E==="EHLO"?this.#M():this.#D()}#C(){const{level:e,settings:t}=this.#y
if((0,T.O6)(e,"starttls"))return null
if(t.enableSsl)return this.#S.startTls?null:this.#P()
const s=!t.defaultCredentials&&t.userName
return s?mechanismBarrier({...this.#S,offersStartTls:this.offersStartTls}):null}#P(){return this.#O?m:u}#M(){this.#k.begin("starttls")
if(!this.#S.startTls)return this.#P()
this.#E="STARTTLS"
return null}#I(e){if(e.code!==220)return refusedBy(e)
this.#k.ok(replyText(e))
this.#k.begin("tls")
this.#E="TLS"
return null}#D(){this.#E="nothing"
return null}}const lt={by:"rule",id:"TLS_SITE_TOO_OLD",kind:"untested",setting:"enableSsl",hint:'The site offers TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6, and this test got no further with that: either the server refuses it, or this runner does. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, and test again.'}
const ct=3
const ut=500
const ht="REPLY_FORMAT"
const mt="REPLY_LINE_FEED"
class NetMailReader{#t=[]
#x=""
#U=0
take(e){this.#x+=e
let t=""
for(;;){const e=this.#H()
if(e===null)return{replies:t,fault:null}
if(typeof e!=="string")return{replies:t,fault:e}
this.#t.push(e)
if(e[ct]==="-")continue
t+=unambiguous(this.#t)
this.#t=[]}}get stuck(){if(!this.#x.endsWith("\n"))return null
const e=[...this.#t,this.#x.trimEnd()].join("\n")
return{by:"server",cause:mt,code:null,reply:parseReply(decoded(e))}}#H(){if(this.#x.length<=ct)return null
if(!/^\d{3}[ -]/.test(this.#t.length===0?this.#x:`000${this.#x.slice(ct)}`)){return unreadable(this.#x)}const e=this.#x.indexOf("\r",this.#U)
this.#U=e<0?this.#x.length:e
if(e<0||e+1===this.#x.length)return null
if(this.#x[e+1]!=="\n")return unreadable(this.#x)
const t=this.#x.slice(0,e)
this.#x=this.#x.slice(e+2)
this.#U=0
return t}}function unambiguous(e){const[t=""]=e
const s=t.slice(0,ct)
const n=e.length-1
return e.map((e,t)=>{const i=e.slice(ct+1).replaceAll("\n"," ")
return`${s}${t===n?" ":"-"}${i}\r\n`}).join("")}function unreadable(e){const[t=""]=e.slice(0,ut).split(/[\r\n]/,1)
const s=/^\d{3}/.test(t)?null:0
return{by:"server",cause:ht,code:s,reply:parseReply(decoded(t))}}function decoded(e){return je.Buffer.from(e,"latin1").toString("utf8")}const ft={by:"server",cause:"TLS_FIRST",code:null,reply:null}
const gt=/ALERT|UNSUPPORTED_PROTOCOL|KEY_TOO_|DH_|SIGALG|MD_TOO_WEAK|ERR_TLS_CERT/
async function silence(e){const t=await firstByte(e)
return t==="none"?answerToHello(e):t}function firstByte({socket:e,patienceMs:t,deadline:s}){return new Promise(n=>{const end=t=>{clearTimeout(o)
for(const[t,s]of i)e.off(t,s)
n(t)}
const i=[["readable",()=>{end(null)}],["error",e=>{end(brokenBy(e))}],["close",()=>{end(g)}]]
const o=setTimeout(end,t,"none")
for(const[t,s]of i)e.on(t,s)
s.addEventListener("abort",()=>{end(f)})})}function answerToHello({socket:e,host:t,deadline:s}){return new Promise(i=>{const o=(0,n.connect)({socket:e,host:t})
const end=e=>{o.destroy()
i(e)}
o.once("secure",()=>{end(ft)})
o.on("error",e=>{const t=brokenBy(e)
const s=t.by==="server"?t.cause:""
end(gt.test(s)||concernsCertificate(s)?ft:f)})
o.once("close",()=>{end(f)})
s.addEventListener("abort",()=>{end(f)})})}const pt=500
const wt=300
const Tt=5e3
const bt=.7
const yt={minVersion:"TLSv1",maxVersion:"TLSv1",ciphers:"DEFAULT@SECLEVEL=0"}
const kt={name:"System.Net.Mail",patienceMs:1e5,talk:async e=>{e.stages.begin("greeting")
const t=await silence({...e,patienceMs:greetingPatience(e)})
return t===null?dialogue(e):{failure:t,refusals:[],mechanisms:null,names:""}}}
function greetingPatience({settings:e,timeoutMs:t}){const s=t*bt
return e.port===465?Math.min(s,Tt):s}async function dialogue(e){const t=new Handshake(e)
const s=new Session({...e,clientName:clientName(e.settings.clientDomain),startTls:t.startTls,tlsVersions:e.oldTls==="all"?yt:null,observer:t,newReader:()=>new NetMailReader})
let n=await s.open()
if(n===null){if(!t.startTls)withoutTls(e.stages)
n=await logIn(e,s,t)}else{n=t.failed(n)}const i=n===null?await tryEnvelopes(e,s):[]
if(n!==null||i.length>0)s.close()
else await s.quit(e.level==="recipient"?["RSET"]:[],pt)
const{mechanisms:o,names:r}=t
return{failure:n,refusals:i,mechanisms:o,names:r}}function withoutTls(e){for(const t of["starttls","tls","cert"])e.skip(t,"enableSsl is false")}function clientName(e){if(e!==null)return e===""?" ":e
const[t=""]=(0,qe.hostname)().split(".")
return(0,ze.domainToASCII)(t)||"LocalHost"}async function logIn({stages:e,login:t,level:s,socket:n},i,o){if(!(0,T.O6)(s,"auth"))return null
e.begin("auth")
const{encrypted:r}=i
const{mechanisms:a,offersStartTls:d}=o
const{remoteAddress:l=""}=n
const c=loginBarrier(t,{encrypted:r,remoteAddress:l,mechanisms:a,offersStartTls:d})
if(c!==null)return c
if(t.how!=="password"){if(s==="login")return Pe
e.skip("auth","no user name: the site sends without a login")
return null}const u=await authLogin(i,t)
if(u===null)e.ok(loginWords(o))
return u}function loginWords({mechanisms:e,saidHelo:t}){if(t)return"LOGIN, after HELO; Umbraco's own mails (SendMailAsync) go without a login"
const s=Ae.find(t=>e.includes(t))
const n=s===undefined?"":`; the site tries ${s} first`
return`LOGIN, of ${e.join(" ")}${n}`}async function authLogin(e,{userName:t,password:s}){const n=await e.say(`AUTH login ${base64(t)}`)
if("by"in n)return n
if(n.code===235)return null
if(n.code!==334)return rejected(e,n)
const i=await e.say(base64(s))
if("by"in i)return i
return i.code===235?null:rejected(e,i)}async function rejected(e,t){return await e.endsWithin(wt)?refusedAndClosed(t):refusedBy(t)}function base64(e){return je.Buffer.from(e,"utf8").toString("base64")}function outOfTime(e,t,{client:s,timeoutMs:n}){const i=e===f&&n<s.patienceMs
if(!i||t.stage==="dns"||t.stage==="tcp")return t
const[o,r]=[n,s.patienceMs].map(e=>Math.round(e/100)/10)
const a=`${t.hint} This test waited ${o} seconds in all. By Send the site waits ${r} seconds for a server, and Umbraco's own mails (SendMailAsync) wait without an end: whether they would get an answer, this test cannot tell. Raise smoke-test-timeout.`
return{...t,kind:"untested",hint:a}}async function smokeTest(e){const{settings:t,level:s}=e
const{port:n}=t
const i=serverOf(t)
if(i===""){const e={stages:[],diagnosis:null,troubles:[]}
return{status:"skipped",level:s,host:null,port:n,...e}}const{stages:o,troubles:r}=await examine(e,i)
const[a]=r
const d={status:a?.status??"passed",diagnosis:a?.diagnosis??null}
return{level:s,host:shownHost(i),port:n,stages:o,troubles:r,...d}}function untested({settings:e,level:t,failOn:s},n){const i="untested"
const o={id:"TOO_MANY_SERVERS",stage:"dns",kind:i,setting:null,reply:null,hint:n}
const r=(0,k.c)(i,s)
const a={level:t,conceal:e=>e,onStage:()=>undefined}
return{status:r,level:t,host:shownHost(serverOf(e)),port:e.port,stages:new T.Lb(a).all(),diagnosis:o,troubles:[{diagnosis:o,status:r,senders:null}]}}async function examine(e,t){const{settings:s,level:n,failOn:i}=e
const o=concealer(s.userName??"",s.password??"")
const r=new T.Lb({level:n,conceal:o,onStage:e.onStage??(()=>undefined)})
const a=planOf(e,t)
const d=foreseen(a,r)??await probe(a,r)
const explained=(e,t,n)=>{const r=(n??a.senders)[0]??""
const{port:l,enableSsl:c}=s
const u={from:r,to:a.to??r}
const h={...a,...d,...u,stage:t,port:l,enableSsl:c}
const m=outOfTime(e,diagnose(e,h,o),a)
return{diagnosis:m,status:(0,k.c)(m.kind,i),senders:n}}
const l=d.refusals.map(({failure:e,stage:t,senders:s})=>explained(e,t,s))
for(const{failure:e,stage:t}of d.doubts)l.push(explained(e,t,null))
const{failure:c}=d
if(c!==null){const e=explained(c,r.current,null)
r.fail(failureWords(c)||e.diagnosis.id)
l.unshift(e)}return{stages:r.all(),troubles:worstFirst(l)}}function worstFirst(e){const counts=({status:e})=>e==="failed"
return[...e.filter(counts),...e.filter(e=>!counts(e))]}function planOf(e,t){const{settings:s,requested:n,level:i,senders:r,recipient:a,timeoutMs:d}=e
return{client:kt,host:t,settings:s,login:loginFor(s,n),level:i,senders:r,to:a===null?null:(0,o.x7)(a)??"",oldTls:e.oldTls??"none",authorities:trusted(e.authorities),timeoutMs:d}}function trusted(e){if(e.length===0)return null
const t="getCACertificates"in n?n.getCACertificates():n.rootCertificates
return[...t,...e]}function foreseen(e,t){const s=providerProblem(e)??envelopeProblem(e)
if(s===null)return null
t.begin(s.stage)
return{failure:s.failure,refusals:[],doubts:[],mechanisms:null,names:""}}function providerProblem({level:e,login:t,settings:s}){if(!(0,T.O6)(e,"auth")||t.how!=="password")return null
const n=(0,i.E4)(s).find(({severity:e})=>e==="error")
if(n===undefined)return null
const{id:o,setting:r,message:a}=n
return r==="port"?{stage:"tcp",failure:{by:"rule",id:o,kind:"config",setting:r,hint:a}}:{stage:"auth",failure:{by:"rule",id:o,kind:"credentials",setting:r,hint:a}}}function envelopeProblem({level:e,senders:t,to:s}){if(!(0,T.O6)(e,"mail"))return null
if(t.every(e=>e===""))return{stage:"mail",failure:b}
return s===""?{stage:"rcpt",failure:Et}:null}const Et={by:"rule",id:"RECIPIENT_MISSING",kind:"config",setting:"recipient",hint:"The recipient is not a mail address. Correct the input smoke-test-recipient."}}}

