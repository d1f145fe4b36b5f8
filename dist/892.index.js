export const id=892
export const ids=[892]
export const modules={8892:(e,t,s)=>{s.d(t,{smokeTest:()=>smokeTest})
var n=s(1692)
var i=s(869)
var r=s(3136)
function envelopeAddress(e){if(/[^\P{Cc}\t]/u.test(e))return null
const t=e.replaceAll(/\([^()]*\)/g,"").trim()
const s=/<([^<>]*)>$/.exec(t)?.[1]??t.split(/[ \t]+/).at(-1)??""
const n=s.lastIndexOf("@")
const i=s.slice(0,Math.max(n,0))
const o=s.slice(n+1)
const a=o.startsWith("[")?o:(0,r.domainToASCII)(o)
if(i===""||a==="")return null
return/^[\x21-\x7e]+$/.test(i+a)&&!/[<>]/.test(i+a)?`${i}@${a}`:null}var o=s(4573)
var a=s(9928)
var c=s(3733)
const l=new RegExp(String.raw`\u{1b}\[[0-?]*[ -\/]*[@-~]|[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]`,"gu")
const d={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}
const h=[e=>e.replaceAll(l,""),e=>(0,c.t)(e,Infinity),withoutReferences,withoutPercents,withoutBackslashes]
function withoutReferences(e){return e.replaceAll(/&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi,(e,t)=>{if(!t.startsWith("#"))return d[t.toLowerCase()]??e
const s=Number(t.slice(1).replace(/^x/i,"0x"))
return s>1114111?e:String.fromCodePoint(s)})}function withoutPercents(e){return e.replaceAll(/(?:%[\da-f]{2})+/gi,e=>o.Buffer.from(e.replaceAll("%",""),"hex").toString("utf8"))}function withoutBackslashes(e){return e.replaceAll(/\\(?:u([\da-f]{4})|(["'\\/]))/gi,(e,t,s)=>t===undefined?s??"":String.fromCharCode(Number.parseInt(t,16)))}function replaceBase64(e,t,s){return e.replaceAll(/[\w+/-]{6,}={0,2}/g,e=>[0,1,2,3].some(s=>t(o.Buffer.from(e.slice(s),"base64").toString("latin1")))?s:e)}const u=8
const f=5e3
const p=[...["authenticate","authentication","authorization","unauthorized","credentials","encryption"],...["incorrect","mechanism","password","permission","recipient","rejected","required"],...["submission","temporarily","username"]]
function pieceConcealer(e,{fold:t,replacement:s}){const n=e.map(e=>e.replaceAll(/\s+/g,"").slice(0,f))
const i=new Set(n.flatMap(piecesOf))
for(const e of p.flatMap(piecesOf))i.delete(e)
return e=>i.size===0?e:withoutRanges(e,rangesOf(t(e),i),s)}function piecesOf(e){const t=Math.max(0,e.length-u+1)
return Array.from({length:t},(t,s)=>e.slice(s,s+u))}function rangesOf(e,t){const s=[...e.matchAll(/\S/g)].map(({index:e})=>e)
const n=e.replaceAll(/\s+/g,"")
const i=[]
for(const[e,r]of piecesOf(n).entries()){if(!t.has(r))continue
const n=s[e]??0
const o=(s[e+u-1]??0)+1
const a=i.at(-1)
if(a!==undefined&&n<=a[1])a[1]=o
else i.push([n,o])}return i}function withoutRanges(e,t,s){let n=0
const i=t.map(([t,i])=>{const r=e.slice(n,t)
n=i
return r+s})
return i.join("")+e.slice(n)}const g="***"
const m=4
const T=4e3
const E=new Set(["apikey","resend","SMTP_Injection","api","username","password"])
function concealer(e,t){const s=[e,t].filter(e=>e.length>=m&&!E.has(e))
const n=s.map(e=>o.Buffer.from(e,"utf8").toString("latin1"))
const isTold=e=>n.some(t=>e.includes(t))
const i=new Map(s.map(e=>[e,everyFormOf(e).map(folded)]))
const r=[...new Set([...i.values()].flat())].filter(e=>e.length>=m).sort((e,t)=>t.length-e.length)
const a=pieceConcealer(i.get(t)??[],{fold:folded,replacement:g})
const withoutForms=e=>r.reduce(withoutForm,replaceBase64(e,isTold,g))
return e=>{const t=e.slice(0,T)
return behindDisguises(behindDisguises(t,withoutForms),a)}}function behindDisguises(e,t){return h.reduce((e,s)=>{const n=s(e)
const i=t(n)
return i===n?e:i},e)}function folded(e){return e.replaceAll(/\p{Lu}/gu,e=>{const t=e.toLowerCase()
return t.length===e.length?t:e})}function withoutForm(e,t){if(t.length>e.length)return e
let s=0
const n=folded(e).split(t).map(({length:n})=>{const i=s
s+=n+t.length
return e.slice(i,i+n)})
return n.join(g)}function everyFormOf(e){const t=o.Buffer.from(e,"utf8").toString("hex")
const s=[e,e.replaceAll(/\s+/g,""),t,...(0,a.XP)(e)]
return[...s,...s.map(e=>e.replaceAll("+","-").replaceAll("/","_"))]}var S=s(758)
const w="The server dislikes the name in EHLO. Without clientDomain the site sends its machine name, which has no dot: set clientDomain on <network> to your own domain."
const k=[{id:"DNS_NOT_FOUND",stages:["dns"],cause:/^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,kind:"config",hint:"DNS knows no host {host}. Check its spelling; the host is a bare name, without smtp://, :port or spaces."},{id:"DNS_TEMP",stages:["dns"],kind:"network",hint:"The runner got no answer from DNS about {host}. Run the job again; on a self-hosted runner, look at its resolver."},{id:"TCP_TIMEOUT_25",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,port:25,kind:"network",hint:"Nothing answers on port 25. Clouds usually block outgoing port 25, so the site may fare better or worse than this runner: use port 587, or 2525 where the provider has it."},{id:"TCP_TIMEOUT",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,kind:"network",hint:"Nothing answers at {host}:{port}, as behind a firewall. Check the port (587 is usual), and whether the server admits only known IP addresses: those of runners change."},{id:"TCP_REFUSED",stages:["tcp"],cause:/ECONNREFUSED/i,kind:"config",hint:"{host} is there, but no mail server listens on port {port}. Check the port: 587 is usual, 2525 and 25 exist."},{id:"TCP_UNREACHABLE",stages:["tcp"],cause:/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL/i,kind:"network",hint:"The runner has no route to {host}. Where DNS gives IPv6 addresses only, the runner may lack IPv6: the host needs an IPv4 address."},{id:"TCP_RESET",stages:["tcp"],cause:/ECONNRESET|EPIPE/i,kind:"network",hint:"{host}:{port} hangs up at once. Check the port, and whether the server admits only known IP addresses."},{id:"TCP_BADPORT",stages:["tcp"],cause:/ERR_SOCKET_BAD_PORT/i,kind:"config",hint:"{port} is no port number. Ports go from 1 to 65535; 587 is usual."},{id:"GREETING_NEVER_465",stages:["greeting"],timeout:"greeting",port:465,kind:"config",hint:'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do: the site would wait 100 seconds and give up. Use port 587 with enableSsl="true".'},{id:"GREETING_NEVER",stages:["greeting"],cause:/ETIMEDOUT/i,kind:"config",hint:"The server accepts the connection and then says nothing. Either the port expects TLS from the first byte, which System.Net.Mail cannot do (use 587), or the server is slow to greet (raise the timeout)."},{id:"GREETING_CLOSED",stages:["greeting"],cause:/ECONNECTION|ECONNRESET/i,kind:"network",hint:"The server hangs up before it greets: it turns this IP address away, or has too much to do. Check its lists of allowed and blocked addresses."},{id:"GREETING_421",stages:["greeting"],codes:[421],kind:"temporary",hint:'The server has no time for this address now: "{reply}". Try again later, with one job at a time.'},{id:"GREETING_BLOCKED",stages:["greeting"],codes:[550,553,554,521,571],kind:"network",hint:'The server turns this IP address away: "{reply}". Runners share addresses that may be on a block list; the site has another one.'},{id:"NOT_SMTP",stages:["greeting"],codes:[0],kind:"config",hint:'What answers at {host}:{port} is no mail server: "{reply}". Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH).'},{id:"EHLO_NAME_LATE",stages:["mail","rcpt"],text:/helo command rejected|fully.qualified host/i,kind:"config",hint:w},{id:"EHLO_NAME",stages:["ehlo"],text:/helo|hello|fully.qualified|domain name|invalid domain/i,codes:[501,504,550,553,554],kind:"config",hint:w},{id:"EHLO_421",stages:["ehlo"],codes:[421],kind:"temporary",hint:'The server ends the session at EHLO: "{reply}". It shuts down or limits connections; try again later.'},{id:"EHLO_TIMEOUT",stages:["ehlo"],cause:/ETIMEDOUT/i,kind:"server",hint:"The server does not answer EHLO. Look at the server, or at a firewall in between that reads SMTP."},{id:"EHLO_CLOSED",stages:["ehlo"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",hint:"The server hangs up at EHLO. It turns this client away, for its IP address or for the name in EHLO."},{id:"EHLO_TOO_LONG",stages:["ehlo"],cause:/EPROTOCOL/i,kind:"server",hint:"The server's answer to EHLO is broken or has no end. Its owner must look at it."},{id:"EHLO_REFUSED",stages:["ehlo"],kind:"server",hint:'The server refuses EHLO: "{reply}". Ask its owner why.'}]
const y=[{id:"AUTH_NOT_OFFERED_PLAIN",stages:["auth"],lacks:"any mechanism",enableSsl:false,kind:"config",hint:'There is a user name, but without TLS the server offers no login, and the site would go on without one. Set enableSsl="true".'},{id:"AUTH_NOT_OFFERED",stages:["auth"],lacks:"any mechanism",kind:"config",hint:"There is a user name, but {host}:{port} offers no login, and the site would go on without one. Use the submission port (587), or leave user name and password out if the relay wants none."},{id:"AUTH_NO_LOGIN",stages:["auth"],lacks:"usable mechanism",kind:"config",hint:"The server offers the login mechanisms {mechanisms} only; System.Net.Mail knows LOGIN, NTLM and GSSAPI, and would send without a login. Ask the provider for AUTH LOGIN."},{id:"AUTH_MUST_TLS",stages:["auth","mail","rcpt"],text:/STARTTLS|encryption required|secure connection/i,codes:[530,538,554,550,451],kind:"config",hint:'The server insists on TLS: set enableSsl="true".'}]
const O=[{id:"M365_TENANT_OFF",text:/SmtpClientAuthentication is disabled for the Tenant/i,kind:"account",hint:"SMTP AUTH is off for the whole Microsoft 365 tenant. An administrator can allow it, best for this one mailbox only: https://aka.ms/smtp_auth_disabled"},{id:"M365_MAILBOX_OFF",text:/SmtpClientAuthentication is disabled for the Mailbox/i,kind:"account",hint:"SMTP AUTH is off for this mailbox. In the Microsoft 365 admin centre: Users, Mail, Manage email apps, Authenticated SMTP. https://aka.ms/smtp_auth_disabled"},{id:"M365_BASIC_OFF",text:/basic authentication is (disabled|not supported)|5\.7\.30/i,kind:"account",hint:"This Microsoft 365 tenant takes no plain user name and password any more, and System.Net.Mail cannot do OAuth. Move the site to a mail relay (SendGrid, Mailgun, Azure Communication Services and others)."},{id:"M365_POLICY",text:/did not meet the criteria|conditional access|security defaults/i,kind:"account",hint:"A policy of the Microsoft 365 tenant (security defaults, Conditional Access) stops this login. Make an exception for the mailbox, or use a mail relay."},{id:"M365_LOCKED",text:/5\.7\.139.*(locked|blocked)/i,kind:"account",hint:"The Microsoft 365 account is locked. Unlock it before you run this again: each failed login keeps it locked."},{id:"M365_CREDS",stages:["auth"],provider:"microsoft-365",codes:[535],kind:"credentials",hint:"Microsoft 365 rejects the login. The user name is the full sign-in name, SMTP AUTH must be on for the mailbox, and with multi-factor sign-in the ordinary password never works."},{id:"GMAIL_APP_PW",text:/5\.7\.9|Application-specific password|InvalidSecondFactor/i,kind:"credentials",hint:"Gmail takes an app password here (16 letters, from myaccount.google.com/apppasswords), not the account's own."},{id:"GMAIL_BAD",text:/BadCredentials|5\.7\.8 Username and Password not accepted/i,kind:"credentials",hint:"Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords."},{id:"GMAIL_WEB",text:/5\.7\.14|log in via your web browser|WebLoginRequired/i,kind:"account",hint:"Google wants somebody to sign in with a browser before it admits this network. Use an app password."},{id:"AUTH_TOO_MANY",stages:["auth","greeting"],text:/too many (login|auth|failed)|try again later/i,codes:[421,454,451,450],kind:"temporary",hint:'Too many logins lately: "{reply}". Wait, and let only one job test at a time.'},{id:"SENDGRID_CREDITS",text:/Maximum credits exceeded/i,kind:"account",hint:"The SendGrid account has used up what it may send, or its trial is over. User name and key are right."},{id:"SENDGRID_CREDS",stages:["auth"],provider:"sendgrid",codes:[535],kind:"credentials",hint:'SendGrid rejects the login. The user name is the word apikey, the password an API key (SG.…) that has the right "Mail Send".'},{id:"SES_CREDS",stages:["auth"],provider:"amazon-ses",codes:[535],kind:"credentials",hint:"Amazon SES rejects the login. SMTP credentials are made in the SES console and hold for one region ({host} names it); the keys of IAM do not work."},{id:"SES_CREDS_TEXT",text:/^Authentication Credentials Invalid/i,kind:"credentials",hint:"Amazon SES rejects the login. SMTP credentials are made in the SES console, in the region of the host; the keys of IAM do not work."},{id:"BREVO_IP",codes:[525],text:/unauthorized ip/i,kind:"network",hint:"Brevo turns unknown IP addresses away. Authorise the site's address in Brevo's security settings; a runner's changes with each job, so test with smoke-test: connect."},{id:"BREVO_CREDS",stages:["auth"],provider:"brevo",codes:[535],kind:"credentials",hint:'Brevo rejects the login. Use the login that its page "SMTP & API" shows and an SMTP key (xsmtpsib-…); an API key (xkeysib-…) does not work.'},{id:"MAILGUN_CREDS",stages:["auth"],provider:"mailgun",codes:[535],kind:"credentials",hint:"Mailgun rejects the login. The user name is a full address at the sending domain, the password its SMTP password and not the API key; EU domains use smtp.eu.mailgun.org."},{id:"POSTMARK_CREDS",stages:["auth"],provider:"postmark",codes:[535],kind:"credentials",hint:"Postmark rejects the login. User name and password are both the token of the server, or the access key and secret key of an SMTP token."}]
const A=[{id:"AUTH_MECH",stages:["auth"],codes:[504],kind:"config",hint:"The server lists AUTH LOGIN but does not know it, and System.Net.Mail has no other way to send a password. Ask the provider for AUTH LOGIN."},{id:"AUTH_INITIAL",stages:["auth"],codes:[501],kind:"server",hint:"The server refuses the user name in the same line as AUTH LOGIN, which is the only way System.Net.Mail sends it. The site cannot log in there."},{id:"AUTH_UNAVAILABLE",stages:["auth"],codes:[500,502,503],kind:"config",hint:'The server takes no login at this point: "{reply}". Check the port, and whether it wants TLS first (enableSsl="true").'},{id:"AUTH_TEMP",stages:["auth"],codes:[421,432,450,451,454],kind:"temporary",hint:'The server cannot check the login now: "{reply}". Try again later.'},{id:"AUTH_BAD",stages:["auth"],codes:[535,534,530,550,554,525,526,571],kind:"credentials",hint:'The server rejects user name or password: "{reply}". The site ignores that and goes on without a login, so what it shows is another error, or none. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key.'},{id:"AUTH_TIMEOUT",stages:["auth"],cause:/ETIMEDOUT/i,kind:"server",hint:"The server does not answer the login. Some wait long after a wrong password: check user name and password, then raise the timeout."},{id:"AUTH_CLOSED",stages:["auth"],cause:/ECONNECTION|ECONNRESET/i,kind:"credentials",hint:"The server hangs up at the login, as some do at a wrong password or an unknown IP address. Check user name and password."}]
const v=[...y,...O,...A]
const _=[{id:"NOT_LOGGED_IN",stages:["mail","rcpt","data"],text:/not authenticated|authentication (is )?required|authenticate first|not logged in|Unauthenticated senders/i,kind:"credentials",hint:'The server wants a login before it takes mail: "{reply}". Set user name and password.'},{id:"SENDAS_M365",text:/5\.7\.60|SendAsDenied|permissions? to send as/i,kind:"account",hint:'Microsoft 365 does not let this login send as {from}. Use the address of the mailbox itself, or give it the right "Send as".'},{id:"SES_UNVERIFIED",text:/Email address is not verified/i,kind:"account",hint:"Amazon SES has not verified {from} in this region; while the account is in the sandbox, the recipient must be verified as well."},{id:"SENDGRID_IDENTITY",text:/verified Sender Identity|not authorized to send from that email/i,kind:"account",hint:"SendGrid knows {from} neither as a verified sender nor as an address of an authenticated domain. Verify one of them."},{id:"GREYLIST",stages:["mail","rcpt","data","message"],text:/grey ?list|try again later|temporar/i,codes:[421,450,451,452],kind:"temporary",hint:'The server puts unknown senders off for a while (greylisting): "{reply}". The settings are right; a later try should pass.'},{id:"SENDER_REFUSED",stages:["mail","rcpt"],text:/sender|from address|not owned/i,kind:"config",hint:'The server does not take {from} as the sender of this login: "{reply}". Use an address of the account or of a verified domain.'},{id:"RELAY_DENIED",stages:["rcpt"],text:/relay|relaying/i,kind:"credentials",hint:"The server passes no mail on to {to} for this client. Set user name, password and enableSsl, or use the provider's submission host."},{id:"RCPT_UNKNOWN",stages:["rcpt"],codes:[550,551,553],text:/user unknown|no such|unknown|does not exist|5\.1\.1|mailbox/i,kind:"config",hint:"The server knows no recipient {to}. Check smoke-test-recipient."},{id:"MAIL_TEMP",stages:["mail","rcpt","data","message"],codes:[421,450,451,452,454,432],kind:"temporary",hint:'The server puts the mail off: "{reply}". The settings may be right; try again later.'},{id:"SENDER_SYNTAX",stages:["mail"],codes:[501,553,555],kind:"config",hint:'The server cannot read the sender {from}: "{reply}". Correct the from address.'},{id:"SIZE",codes:[552],kind:"server",hint:'The server refuses for size or quota: "{reply}". Its owner must make room.'},{id:"CONTENT",stages:["data","message"],codes:[550,554,571],kind:"account",hint:'The server refuses the message itself: "{reply}". Check the from address, the verification of its domain, and the limits of the account.'},{id:"TIMEOUT",cause:/ETIMEDOUT/i,kind:"server",hint:"The server falls silent at this step. Look at the server, or raise the timeout."},{id:"CLOSED",cause:/ECONNECTION|ECONNRESET/i,kind:"server",hint:"The server hangs up at this step. Look at the server."},{id:"MAIL_REFUSED",stages:["mail","rcpt","data","message"],kind:"server",hint:'The server refuses: "{reply}". Ask its owner why.'},{id:"OTHER",kind:"server",hint:'The server does something that no rule of this test explains: "{reply}".'}]
const N=[{id:"STARTTLS_NOT_OFFERED",stages:["starttls"],codes:[500,501,502,503,504],kind:"config",hint:'{host}:{port} offers no STARTTLS, and enableSsl is true: the site would fail with "Server does not support secure connections." Use the port that has STARTTLS (587 is usual), or enableSsl="false" for a relay inside a network that you trust.'},{id:"STARTTLS_TEMP",stages:["starttls"],codes:[421,450,451,454],kind:"temporary",hint:'The server offers STARTTLS but cannot do it now: "{reply}". Try again later; if it stays so, its owner must look at certificate and key.'},{id:"STARTTLS_CLOSED",stages:["starttls","tls"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",hint:"The server hangs up instead of starting TLS. Its TLS is broken, or a firewall in between does not let TLS through."},{id:"TLS_TIMEOUT",stages:["starttls","tls"],timeout:"upgrade",kind:"server",hint:"TLS does not get started in time. The TLS of the server is broken, or a firewall in between holds it up."},{id:"TLS_WRONG_VERSION",stages:["tls"],cause:/WRONG_VERSION_NUMBER|EPROTO/i,kind:"config",hint:"The server answers in plain text where TLS should begin. Check the port: 587, 2525 and 25 begin in plain text and offer STARTTLS, 465 does not."},{id:"CERT_EXPIRED",stages:["tls","cert"],cause:/^CERT_HAS_EXPIRED$/,kind:"server",hint:"The certificate of {host} has expired, and the site will refuse it. Its owner must renew it."},{id:"CERT_NOT_YET",stages:["tls","cert"],cause:/^CERT_NOT_YET_VALID$/,kind:"server",hint:"The certificate of {host} is not valid yet. Compare the clocks of the server and the runner."},{id:"CERT_NAME",stages:["tls","cert"],cause:/^ERR_TLS_CERT_ALTNAME_INVALID$/,kind:"config",hint:"The server's certificate is made out to {names}, not to {host}. Use one of these names as the host; with shared hosting that is the server's own name."},{id:"CERT_SELF_SIGNED",stages:["tls","cert"],cause:/DEPTH_ZERO_SELF_SIGNED_CERT/i,kind:"server",hint:"The certificate is signed by itself, and on Umbraco Cloud nothing can make the site trust it. The server needs one from a public authority."},{id:"CERT_CHAIN",stages:["tls","cert"],cause:/UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/i,kind:"server",hint:"The server leaves out its intermediate certificate, or a private authority issued it. Windows may find a missing one by itself, so the site may get further than this test; the server's owner should install the whole chain. Where the authority is a private one, name it in smoke-test-ca."},{id:"CERT_PRIVATE_CA",stages:["tls","cert"],cause:/SELF_SIGNED_CERT_IN_CHAIN/i,kind:"server",hint:"A private authority issued the certificate, or a proxy reads the TLS. Name the authority in smoke-test-ca, and remember that the site has to trust it as well."},{id:"CERT_OTHER",stages:["tls","cert"],cause:/^(CERT_|CRL_|INVALID_PURPOSE|INVALID_CA|HOSTNAME_MISMATCH|EE_KEY_TOO_SMALL|CA_MD_TOO_WEAK)/i,kind:"server",hint:"The server's certificate cannot be accepted ({cause}). Its owner must replace it."},{id:"TLS_OLD_VERSION",stages:["tls"],cause:/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/i,kind:"server",hint:"The server knows TLS 1.0 or 1.1 only, which are no longer accepted. Its owner must allow TLS 1.2."},{id:"TLS_OLD_CRYPTO",stages:["tls"],cause:/DH_KEY_TOO_SMALL|LEGACY_SIGALG|UNSAFE_LEGACY_RENEGOTIATION|EE_KEY_TOO_SMALL|CA_MD_TOO_WEAK/i,kind:"server",hint:"The server's TLS is too weak for this runner ({cause}). Windows may still put up with it; its owner should update it."},{id:"TLS_HANDSHAKE",stages:["tls"],cause:/HANDSHAKE_FAILURE|ALERT_INTERNAL_ERROR|ALERT/i,kind:"server",hint:"Server and runner find no way to speak TLS ({cause}): no cipher in common, a certificate demanded of the client, or a fault of the server."}]
const L=/^(\d{3})(?:[ -]|$)(?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?/
function parseReply(e){const t=e.split(/\r?\n/).map(e=>{const[t="",s="0",n=""]=L.exec(e)??[]
return{code:Number(s),enhanced:n,text:e.slice(t.length).trim()}})
return{code:t.at(-1)?.code??0,enhanced:t.find(e=>e.enhanced!=="")?.enhanced??"",lines:t.map(e=>e.text)}}function replyText({lines:e}){return e.join(" ").trim()}function replyLine(e){const t=e.code===0?"":String(e.code)
return[t,e.enhanced,replyText(e)].filter(e=>e!=="").join(" ")}var b=s(7030)
function shownHost(e){return(0,b.isIPv6)(e)&&/^[\da-f:.]+$/i.test(e)?e:(0,c.t)(e,100)}const I=[...k,...N,...v,..._]
function diagnose(e,t,s){const{stage:n}=t
if(e.by==="rule"){return{id:e.id,stage:n,kind:e.kind,reply:null,hint:e.hint}}const i=I.find(s=>applies(s,e,t))??R
const quoted=e=>(0,c.t)(s(e))
return{id:i.id,stage:n,kind:i.kind,reply:e.reply===null?null:quoted(replyLine(e.reply)),hint:fill(e.cause==="EPROTOCOL"?C:i.hint,{host:shownHost(t.host),port:String(t.port),from:quoted(t.from),to:quoted(t.to),reply:quoted(wordsFor(e)),cause:quoted(e.cause),names:quoted(t.names),mechanisms:quoted((t.mechanisms??[]).join(" "))})}}const C="The server says more than any mail server does, and comes to no end. Check host and port: what listens at {host}:{port} may be something else."
function wordsFor({cause:e,reply:t}){return t===null?e:replyText(t)||replyLine(t)}const R={id:"OTHER",kind:"server",hint:"{reply}"}
function applies(e,t,{stage:s,port:n,host:r,...o}){return(e.stages?.includes(s)??true)&&(e.cause?.test(t.cause)??true)&&(e.timeout===undefined||e.timeout===timeoutOf(t,s))&&(e.codes===undefined||t.code!==null&&e.codes.includes(t.code))&&(e.text===undefined||says(t,e.text))&&(e.port===undefined||e.port===n)&&(e.enableSsl===undefined||e.enableSsl===o.enableSsl)&&(e.provider===undefined||e.provider===(0,i.lc)(r)?.id)&&(e.lacks===undefined||lacks(o.mechanisms,e.lacks))}function timeoutOf({cause:e},t){if(e!=="ETIMEDOUT")return undefined
if(t==="greeting")return"greeting"
return t==="starttls"||t==="tls"?"upgrade":undefined}function says({reply:e},t){if(e===null)return false
const s=replyText(e)
return t.test(s)||t.test(`${e.enhanced} ${s}`)}const M=new Set(["LOGIN","NTLM","GSSAPI"])
function lacks(e,t){if(e===null)return false
if(t==="any mechanism")return e.length===0
return e.length>0&&!e.some(e=>M.has(e))}function fill(e,t){return e.replaceAll(/\{(\w+)\}/g,(e,s)=>t[s]??e)}function loginFor(e,t){if(e.defaultCredentials)return{how:"windows-account"}
if(!e.userName)return{how:"none"}
const s=t.userName!==undefined||t.password!==undefined
const n=t.host?.trim()===e.host?.trim()
if(s&&!n)return{how:"withheld"}
return{how:"password",userName:e.userName,password:e.password??"",inTheClear:t.enableSsl===false}}function loginBarrier(e,t){switch(e.how){case"none":return null
case"withheld":return x
case"windows-account":return offersWindowsLogin(t)?D:U
case"password":return passwordBarrier(e.inTheClear,t)}}function passwordBarrier(e,t){if(!t.mechanisms.includes("LOGIN")){return offersWindowsLogin(t)?D:P}const s=t.encrypted||e||isLoopback(t.remoteAddress)
return s?null:H}function offersWindowsLogin({mechanisms:e}){return e.includes("NTLM")||e.includes("GSSAPI")}function isLoopback(e){const t=e.replace(/^::ffff:/,"")
return t==="::1"||(0,b.isIP)(t)===4&&t.startsWith("127.")}const P={by:"server",cause:"",code:null,reply:null}
const D={by:"rule",id:"OTHER",kind:"untested",hint:"The login is not tested: the server offers Windows logins (NTLM, GSSAPI) only, which this test cannot do. The site may manage it."}
const U={by:"rule",id:"DEFAULT_CREDENTIALS",kind:"config",hint:'defaultCredentials="true" logs in with the Windows account of the site, and the server offers no such login (NTLM, GSSAPI): the site would send without a login. Set defaultCredentials="false", userName and password.'}
const x={by:"rule",id:"PASSWORD_WITHHELD",kind:"config",hint:"The login is not tested: user name or password come from inputs, the host from a file, and a secret goes only to a host that the workflow names. Set the input host."}
const H={by:"rule",id:"PASSWORD_IN_THE_CLEAR",kind:"config",hint:"The login is not tested: without TLS, user name and password would be readable on the way. Set the input enable-ssl to true; or to false, if you accept that."}
const G={by:"rule",id:"USER_NAME_MISSING",kind:"config",hint:"The login cannot be tested: there is no user name, so the site would send without a login. Set user name and password, or test with smoke-test: connect or recipient."}
var B=s(1553)
function refusedBy(e){return{by:"server",cause:"",code:e.code,reply:e}}const F={by:"server",cause:"",code:502,reply:null}
const $={by:"server",cause:"ETIMEDOUT",code:null,reply:null}
const W={by:"server",cause:"ECONNECTION",code:null,reply:null}
const j={by:"server",cause:"EPROTOCOL",code:0,reply:null}
function brokenBy(e){const{code:t,originalCode:s,response:n,message:i,errors:r}=fieldsOf(e)
if(r.length>0)return brokenBy(mostTelling(r))
if(n!=="")return refusedBy(parseReply(n))
const o=s||t||"UNKNOWN"
if(o==="ETLS")return W
if(o==="EPROTOCOL")return j
return{by:"server",cause:named(o,i),code:null,reply:null}}function named(e,t){if(e!=="UNSPECIFIED")return e
return`CERT_${t.toUpperCase().replaceAll(/[^A-Z0-9]+/g,"_")}`}function mostTelling(e){const t=/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL/
return e.find(e=>!t.test(fieldsOf(e).code))??e[0]}function fieldsOf(e){const field=t=>typeof e==="object"&&e!==null?Reflect.get(e,t):undefined
const text=e=>{const t=field(e)
return typeof t==="string"?t:""}
const t=field("errors")
return{code:text("code"),originalCode:text("originalCode"),response:text("response"),message:text("message"),errors:Array.isArray(t)?t:[]}}async function resolve(e,t){const found=async()=>{try{return await(0,B.lookup)(e,{all:true})}catch(e){return brokenBy(e)}}
return Promise.race([found(),expiry(t)])}const V=3e3
function connect(e,t){return new Promise(s=>{const n=dial(e)
if(!("destroy"in n)){s(n)
return}const give=e=>{n.destroy()
s(e)}
n.on("error",e=>{give(brokenBy(e))})
n.once("connect",()=>{s(n)})
t.addEventListener("abort",()=>{give($)})})}function dial({host:e,port:t,addresses:s,timeoutMs:n}){const i=Math.floor(n/(s.length+1))
try{return(0,b.createConnection)({host:e,port:t,autoSelectFamily:true,autoSelectFamilyAttemptTimeout:Math.max(1,Math.min(V,i)),lookup:(e,t,n)=>{n(null,[...s])}})}catch(e){return brokenBy(e)}}function expiry(e){return new Promise(t=>{e.addEventListener("abort",()=>{t($)})})}const Y=5e3
async function probe(e,t){const s=new AbortController
const{settings:n,timeoutMs:i}=e
const r=n.port===465?Math.min(i,Y):i
const o=setTimeout(()=>{s.abort()},r)
try{return await run(e,t,s.signal)}finally{clearTimeout(o)
s.abort()}}async function run(e,t,s){const n=await reach(e,t,s)
if("by"in n)return stopped(n)
try{return await e.client({...e,socket:n,stages:t,deadline:s})}finally{n.destroy()}}async function reach({host:e,settings:t,timeoutMs:s},n,i){n.begin("dns")
const r=await resolve(e,i)
if("by"in r)return r
n.ok(r.map(({address:e})=>e).join(", "))
n.begin("tcp")
const o=await connect({host:e,port:t.port,addresses:r,timeoutMs:s},i)
if("by"in o)return o
n.ok(`${o.remoteAddress??""} port ${t.port}`)
return i.aborted?$:o}function stopped(e){return{failure:e,mechanisms:null,names:""}}var q=s(8161)
const K=24*60*60*1e3
const z=14
const X=/(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g
function certificateNames({subjectaltname:e="",subject:t}){const s=[...e.matchAll(X)].map(([,e=""])=>e)
return s.length>0?s.join(", "):[t.CN].flat().join(", ")}function certificateWords(e,t){const{issuer:s,valid_to:n}=e
const i=Math.floor((Date.parse(n)-t)/K)
const r=i<z?`only ${i} days left`:`${i} days left`
const o=[s.CN??s.O].flat().join(", ")
return`${certificateNames(e)}; issued by ${o}; ${r}`}function concernsCertificate(e){return/^(CERT_|CRL_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_|HOSTNAME_|EE_KEY_|CA_MD_|PATH_LENGTH_)/.test(e)}const Z={startTls:false,mechanisms:["LOGIN"],others:[]}
const J={startTls:false,mechanisms:[],others:[]}
const Q=/^(SIZE|8BITMIME|SMTPUTF8)\b/i
function extensionsOf({lines:e}){const t=e.slice(1)
const[s,n]=partition(t,e=>/^AUTH/i.test(e))
const[i,r]=partition(n,e=>/^STARTTLS/i.test(e))
return{startTls:i.length>0,mechanisms:s.flatMap(mechanismsOf),others:r.filter(e=>Q.test(e))}}function mechanismsOf(e){return e.slice("AUTH".length).split(/[ =]/).filter(e=>e!=="").map(e=>e.toUpperCase())}function extensionWords({startTls:e,mechanisms:t,others:s}){const n=[...e?["STARTTLS"]:[],...t.length>0?[`AUTH ${t.join(" ")}`]:[],...s]
return n.length>0?n.join(", "):"neither STARTTLS nor AUTH"}function partition(e,t){return[e.filter(t),e.filter(e=>!t(e))]}const ee=[500,502]
class Handshake{#e
#t
#s="greeting"
#n=J
#i=null
constructor(e,t){this.#e=e
this.#t=t}get mechanisms(){return this.#n.mechanisms}get names(){return this.#i===null?"":certificateNames(this.#i)}heard(e){switch(this.#s){case"greeting":return this.#r(e)
case"EHLO":return ee.includes(e.code)?this.#o():this.#a(e)
case"HELO":return this.#a(e)
case"STARTTLS":return this.#c(e)
case"EHLO over TLS":return this.#a(e)
case"TLS":case"nothing":return null}}speaks(e){if(this.#s!=="TLS"||!(e instanceof n.TLSSocket))return
const{name:t}=e.getCipher()
this.#e.ok(`${e.getProtocol()??"TLS"}, ${t}`)
this.#e.begin("cert")
this.#e.ok(this.#i===null?"":certificateWords(this.#i,Date.now()))
this.#s="EHLO over TLS"
this.#e.begin("ehlo")}sees(e){this.#i=e}failed(e){if(e.by!=="server"||this.#s!=="TLS")return
if(!concernsCertificate(e.cause))return
this.#e.ok("up to the certificate")
this.#e.begin("cert")}#r(e){if(e.code!==220)return refusedBy(e)
this.#e.ok(replyText(e))
this.#e.begin("ehlo")
this.#s="EHLO"
return null}#o(){if(!this.#t){this.#s="HELO"
return null}this.#e.ok("EHLO is unknown to the server")
this.#e.begin("starttls")
return F}#a(e){if(e.code!==250)return refusedBy(e)
const t=this.#s==="HELO"
this.#n=t?Z:extensionsOf(e)
this.#e.ok(t?"HELO; the site takes AUTH LOGIN for granted":extensionWords(this.#n))
return this.#t&&this.#s==="EHLO"?this.#l():this.#d()}#l(){this.#e.begin("starttls")
if(!this.#n.startTls)return F
this.#s="STARTTLS"
return null}#c(e){if(e.code!==220)return refusedBy(e)
this.#e.ok(replyText(e))
this.#e.begin("tls")
this.#s="TLS"
return null}#d(){this.#s="nothing"
return null}}var te=s(7598)
function testMessage(e,t,s){const n=e.slice(e.lastIndexOf("@")+1)
return[`From: <${e}>`,`To: <${t}>`,"Subject: SMTP smoke test",`Date: ${s.toUTCString().replace("GMT","+0000")}`,`Message-ID: <${(0,te.randomUUID)()}@${n}>`,"Auto-Submitted: auto-generated","MIME-Version: 1.0","Content-Type: text/plain; charset=us-ascii","","A deployment has tested the SMTP settings of a site, and sent this message to prove that they work.","Nothing needs to be done.",""].join("\r\n")}var se=s(1025)
const ne=64*1024
const ie=1e3
const re=10
class Meter{#h
#u=new WeakSet
#f=0
#p=0
constructor(e){this.#h=e}attach(e){if(this.#u.has(e))return
this.#u.add(e)
const t=e.listenerCount("data")>0
e.prependListener("data",e=>{this.#g(e)})
if(!t)e.pause()}#g(e){this.#f+=e.length
for(const t of e)if(t===re)this.#p+=1
if(this.#f>ne||this.#p>ie)this.#h()}}const oe=24*60*60*1e3
const ae="X-DIALOGUE"
class Session{#m
#T
#E
#S
#w=()=>undefined
#k=null
constructor(e){this.#T=e.socket
this.#E=new Promise(e=>{this.#w=e})
this.#S=new Meter(()=>{this.#y(j)})
this.#S.attach(e.socket)
this.#m=this.#O(e)
this.#m.on("error",e=>{this.#y(brokenBy(e))})
this.#m.on("end",()=>{this.#y(W)})
e.deadline.addEventListener("abort",()=>{this.#y($)})}async open(){const e=new Promise(e=>{this.#m.connect(t=>{e(t===undefined?null:brokenBy(t))})})
return Promise.race([this.#E,e])}get encrypted(){const{_socket:e}=this.#m
return e instanceof n.TLSSocket&&e.authorized}async say(e){const t=this.#k??=this.#A()
const s=await Promise.race([this.#E,t(e)])
return"by"in s?s:parseReply(s.response)}async quit(e,t){const s=setTimeout(()=>{this.close()},t)
for(const t of e)await this.say(t)
this.#m.quit()
await this.#E
clearTimeout(s)
this.close()}close(){this.#y(W)}#y(e){this.#w(e)
this.#m.close()
this.#T.destroy()}#O({observer:e,...t}){return new se.A({connection:t.socket,host:t.host,secure:false,name:t.clientName,requireTLS:t.startTls,ignoreTLS:!t.startTls,connectionTimeout:oe,greetingTimeout:oe,socketTimeout:oe,socketCloseTimeout:0,transactionLog:true,logger:{debug:(t,s)=>{if(t.tnx==="server")this.#v(e,s)
if(t.tnx==="client")this.#_(e)}},tls:{rejectUnauthorized:true,...t.authorities===null?{}:{ca:[...t.authorities]},checkServerIdentity:(t,s)=>{e.sees(s)
return(0,n.checkServerIdentity)(t,s)}},customAuth:{[ae]:e=>{this.#k=t=>e.sendCommand(t)}}})}#v(e,t){const s=e.heard(parseReply(t))
if(s!==null)this.#y(s)}#_(e){const{_socket:t}=this.#m
if(t instanceof n.TLSSocket)this.#S.attach(t)
e.speaks(t instanceof n.TLSSocket?t:this.#T)}#A(){this.#m.login({method:ae},()=>undefined)
return this.#k??(()=>new Promise(()=>undefined))}}var ce=s(5141)
const le=500
const systemNetMail=async e=>{const t=e.settings.enableSsl&&(0,ce.O6)(e.level,"starttls")
const s=new Handshake(e.stages,t)
const n=new Session({...e,clientName:clientName(e.settings.clientDomain),startTls:t,observer:s})
e.stages.begin("greeting")
let i=await n.open()
if(i===null){if(!t)withoutTls(e.stages)
i=await converse(e,n,s)}else{s.failed(i)}const{mechanisms:r,names:o}=s
if(i===null)await n.quit(e.level==="recipient"?["RSET"]:[],le)
else n.close()
return{failure:i,mechanisms:r,names:o}}
function withoutTls(e){for(const t of["starttls","tls","cert"])e.skip(t,"enableSsl is false")}function clientName(e){if(e!==null)return e===""?" ":e
const[t=""]=(0,q.hostname)().split(".")
return(0,r.domainToASCII)(t)||"LocalHost"}async function converse(e,t,{mechanisms:s}){if(!(0,ce.O6)(e.level,"auth"))return null
const n=await logIn(e,t,s)
if(n!==null||!(0,ce.O6)(e.level,"mail"))return n
return sendEnvelope(e,t)}async function logIn({stages:e,login:t,level:s,socket:n},i,r){e.begin("auth")
const{encrypted:o}=i
const{remoteAddress:a=""}=n
const c=loginBarrier(t,{encrypted:o,remoteAddress:a,mechanisms:r})
if(c!==null)return c
if(t.how!=="password"){if(s==="login")return G
e.skip("auth","no user name: the site sends without a login")
return null}const l=await authLogin(i,t)
if(l===null)e.ok(loginWords(r))
return l}function loginWords(e){const t=["GSSAPI","NTLM"].find(t=>e.includes(t))
const s=t===undefined?"":`; the site tries ${t} first`
return`LOGIN, of ${e.join(" ")}${s}`}async function authLogin(e,{userName:t,password:s}){const n=await e.say(`AUTH login ${base64(t)}`)
if("by"in n)return n
if(n.code===235)return null
if(n.code!==334)return refusedBy(n)
const i=await e.say(base64(s))
if("by"in i)return i
return i.code===235?null:refusedBy(i)}async function sendEnvelope({stages:e,level:t,from:s,to:n},i){const r=[["mail",`MAIL FROM:<${s}>`,[250]],["rcpt",`RCPT TO:<${n}>`,[250,251]],["data","DATA",[354]],["message",`${testMessage(s,n,new Date)}.`,[250]]]
for(const[s,n,o]of r){if(!(0,ce.O6)(t,s))break
e.begin(s)
const r=await i.say(n)
if("by"in r)return r
if(!o.includes(r.code))return refusedBy(r)
e.ok(words(r))}return null}function words({code:e,lines:t}){return`${e} ${t.join(" ")}`}function base64(e){return o.Buffer.from(e,"utf8").toString("base64")}async function smokeTest(e){const{settings:t,level:s,failOn:n}=e
const i=t.deliveryMethod==="Network"?(t.host??"").trim():""
const{port:r}=t
if(i===""){return{status:"skipped",level:s,host:null,port:r,stages:[],diagnosis:null}}const{stages:o,diagnosis:a}=await examine(e,i)
const c=a===null?"passed":(0,S.c)(a.kind,n)
return{status:c,level:s,host:shownHost(i),port:r,stages:o,diagnosis:a}}async function examine(e,t){const{settings:s,level:n}=e
const i=concealer(s.userName??"",s.password??"")
const r=new ce.Lb({level:n,conceal:i,onStage:e.onStage??(()=>undefined)})
const o=planOf(e,t)
const a=foreseen(o,r)??await probe(o,r)
const{failure:c}=a
if(c===null)return{stages:r.all(),diagnosis:null}
const{port:l,enableSsl:d}=s
const h=r.current
const u={...o,...a,stage:h,port:l,enableSsl:d}
const f=diagnose(c,u,i)
r.fail(failureWords(c)||f.id)
return{stages:r.all(),diagnosis:f}}function planOf(e,t){const{settings:s,requested:n,level:i,recipient:r,timeoutMs:o}=e
const a=envelopeAddress(s.from??"")??""
return{client:systemNetMail,host:t,settings:s,login:loginFor(s,n),level:i,from:a,to:r===null?a:envelopeAddress(r)??"",authorities:trusted(e.authorities),timeoutMs:o}}function trusted(e){if(e.length===0)return null
const t="getCACertificates"in n?n.getCACertificates():n.rootCertificates
return[...t,...e]}function foreseen(e,t){const s=providerProblem(e)??envelopeProblem(e)
if(s===null)return null
t.begin(s.stage)
return{failure:s.failure,mechanisms:null,names:""}}function providerProblem({level:e,login:t,settings:s}){if(!(0,ce.O6)(e,"auth")||t.how!=="password")return null
const n=(0,i.E4)(s).find(({severity:e})=>e==="error")
if(n===undefined)return null
const{id:r,setting:o,message:a}=n
return o==="port"?{stage:"tcp",failure:{by:"rule",id:r,kind:"config",hint:a}}:{stage:"auth",failure:{by:"rule",id:r,kind:"credentials",hint:a}}}function envelopeProblem({level:e,from:t,to:s}){if(!(0,ce.O6)(e,"mail"))return null
if(t==="")return{stage:"mail",failure:de}
return s===""?{stage:"rcpt",failure:he}:null}const de={by:"rule",id:"SENDER_MISSING",kind:"config",hint:"There is no from address, or none that a mail server could read. Set the input from, such as noreply@your-domain."}
const he={by:"rule",id:"RECIPIENT_MISSING",kind:"config",hint:"The recipient is no mail address. Correct the input smoke-test-recipient."}
function failureWords(e){if(e.by==="rule")return""
return e.reply===null?e.cause:replyLine(e.reply)}}}

