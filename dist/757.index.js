export const id=757
export const ids=[757]
export const modules={757:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{smokeTest:()=>smokeTest})
var external_node_tls_=__webpack_require__(692)
var inert=__webpack_require__(679)
const PROVIDERS=[{id:"sendgrid",name:"SendGrid",host:"smtp.sendgrid.net",hosts:/(^|\.)sendgrid\.net$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"the word apikey",password:'an API key with the right "Mail Send", which begins with SG.',demands:[{id:"SENDGRID_USER",severity:"error",setting:"userName",message:"SendGrid's user name is the word apikey, for every account. Set it to that.",broken:({userName:userName})=>userName!=="apikey"},{id:"SENDGRID_KEY",severity:"warning",setting:"password",message:"SendGrid's password is an API key, which begins with SG. This one does not.",broken:({userName:userName,password:password})=>userName==="apikey"&&!password.startsWith("SG.")}]},{id:"mailgun",name:"Mailgun",host:"smtp.mailgun.org",hosts:/(^|\.)mailgun\.org$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"a full address at the sending domain, such as postmaster@mg.example.com",password:"the SMTP password of that address",demands:[{id:"MAILGUN_USER",severity:"error",setting:"userName",message:"Mailgun's user name is a full address at the sending domain, such as postmaster@mg.example.com. This one has no @.",broken:({userName:userName})=>!userName.includes("@")}]},{id:"amazon-ses",name:"Amazon SES",host:"email-smtp.REGION.amazonaws.com",hosts:/^email-smtp[.-].*amazonaws\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the user name of SMTP credentials: AKIA and 16 capital letters or digits",password:"the password of SMTP credentials: 44 characters, for one region",demands:[{id:"SES_IAM",severity:"error",setting:"password",message:"The password has 40 characters, as the secret keys of IAM have; SMTP passwords of Amazon SES have 44. Make SMTP credentials in the SES console, in the region of the host.",broken:({password:password})=>password.length===40},{id:"SES_USER",severity:"warning",setting:"userName",message:"SMTP user names of Amazon SES are AKIA and 16 capital letters or digits. This one is not.",broken:({userName:userName})=>!/^AKIA[A-Z0-9]{16}$/.test(userName)}]},{id:"postmark",name:"Postmark",host:"smtp.postmarkapp.com",hosts:/(^|\.)postmarkapp\.com$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[],userName:"the API token of the server, or the access key of an SMTP token",password:"the same token, or the secret key of that SMTP token",demands:[{id:"POSTMARK_PAIR",severity:"warning",setting:"userName",message:"The password looks like the API token of a Postmark server; user name and password are then the same token. They differ.",broken:({userName:userName,password:password})=>/^[0-9a-f]{8}-/.test(password)&&userName!==password},{id:"POSTMARK_465",severity:"error",setting:"port",message:"Postmark has no port 465. Use 587.",broken:({port:port})=>port===465}]},{id:"brevo",name:"Brevo",host:"smtp-relay.brevo.com",hosts:/(^|\.)(brevo|sendinblue)\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:'the login shown under "SMTP & API"',password:"an SMTP key, which begins with xsmtpsib-",demands:[{id:"BREVO_KEY",severity:"error",setting:"password",message:'The password is an API key of Brevo (xkeysib-…). SMTP wants an SMTP key (xsmtpsib-…); make one under "SMTP & API".',broken:({password:password})=>password.startsWith("xkeysib-")}]},{id:"microsoft-365",name:"Microsoft 365",host:"smtp.office365.com",hosts:/(^|\.)(office365|outlook)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the full sign-in name",password:"the password of the mailbox, for which SMTP AUTH must be on",demands:[{id:"M365_BASIC",severity:"warning",setting:"password",message:"Microsoft 365 is giving up SMTP with user name and password, and System.Net.Mail cannot do OAuth. Plan a move to a mail relay.",broken:()=>true}]},{id:"gmail",name:"Gmail",host:"smtp.gmail.com",hosts:/(^|\.)(gmail|googlemail)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the full address",password:"an app password: 16 small letters",demands:[{id:"GMAIL_APP",severity:"warning",setting:"password",message:"Gmail takes an app password (16 small letters, from myaccount.google.com/apppasswords), not the account's own.",broken:({password:password})=>!/^[a-z]{4}( ?[a-z]{4}){3}$/.test(password)}]},{id:"mailjet",name:"Mailjet",host:"in-v3.mailjet.com",hosts:/(^|\.)mailjet\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the API key",password:"the secret key",demands:[]},{id:"sparkpost",name:"SparkPost",host:"smtp.sparkpostmail.com",hosts:/(^|\.)sparkpostmail\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"SMTP_Injection",password:"an API key",demands:[{id:"SPARKPOST_USER",severity:"error",setting:"userName",message:"SparkPost's user name is SMTP_Injection, for every account. Set it to that.",broken:({userName:userName})=>userName!=="SMTP_Injection"}]},{id:"resend",name:"Resend",host:"smtp.resend.com",hosts:/(^|\.)resend\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the word resend",password:"an API key, which begins with re_",demands:[{id:"RESEND_USER",severity:"error",setting:"userName",message:"Resend's user name is the word resend, for every account. Set it to that.",broken:({userName:userName})=>userName!=="resend"}]},{id:"mailtrap",name:"Mailtrap",host:"live.smtp.mailtrap.io",hosts:/(^|\.)mailtrap\.io$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"the word api",password:"an API token",demands:[]},{id:"smtp2go",name:"SMTP2GO",host:"mail.smtp2go.com",hosts:/(^|\.)smtp2go\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:"an SMTP user made in the account",password:"that SMTP user's password",demands:[]}]
function providerOf(host){const name=host.trim().toLowerCase().replace(/\.$/,"")
return PROVIDERS.find(({hosts:hosts})=>hosts.test(name))??null}function providerComplaints(settings){const provider=settings.host===null?null:providerOf(settings.host)
if(provider===null)return[]
const userName=settings.userName??""
const password=settings.password??""
return provider.demands.filter(({setting:setting})=>setting==="port"||userName!==""&&password!=="").filter(({broken:broken})=>broken({port:settings.port,userName:userName,password:password})).map(({id:id,severity:severity,setting:setting,message:message})=>({id:id,severity:severity,setting:setting,message:message}))}var external_node_url_=__webpack_require__(136)
function envelopeAddress(text){const bare=text.replaceAll(/\([^()]*\)/g,"").trim()
const address=/<([^<>]*)>$/.exec(bare)?.[1]??bare.split(/[ \t]+/).at(-1)??""
const at=address.lastIndexOf("@")
const local=address.slice(0,Math.max(at,0))
const domain=address.slice(at+1)
const ascii=domain.startsWith("[")?domain:(0,external_node_url_.domainToASCII)(domain)
if(local===""||ascii==="")return null
return/^[\x21-\x7e]+$/.test(local+ascii)&&!/[<>]/.test(local+ascii)?`${local}@${ascii}`:null}var external_node_buffer_=__webpack_require__(573)
const CONCEALED="***"
const SHORTEST=4
const NO_SECRET=new Set(["apikey","resend","SMTP_Injection","api","username","password"])
function concealer(userName,password){const secrets=[userName,password].filter(value=>!NO_SECRET.has(value))
const pairs=NO_SECRET.has(password)?[]:[`\0${userName}\0${password}`,`${userName}\0${userName}\0${password}`]
const forms=[...secrets.flatMap(formsOf),...pairs.flatMap(base64Forms)].filter(form=>form.length>=SHORTEST).sort((a,b)=>b.length-a.length)
if(forms.length===0)return text=>text
const pattern=new RegExp(forms.map(escaped).join("|"),"gi")
const replaced=text=>text.replaceAll(pattern,CONCEALED)
return text=>replaced((0,inert.t)(replaced(text),text.length))}function formsOf(secret){return[secret,encodeURIComponent(secret.toWellFormed()),...base64Forms(secret)]}function base64Forms(text){const bytes=external_node_buffer_.Buffer.from(text,"utf8")
const form=bytes.toString("base64")
return[form,form.replace(/=+$/,""),bytes.toString("base64url")]}function escaped(text){return text.replaceAll(/[.*+?^${}()|[\]\\]/g,String.raw`\$&`)}var fail_on=__webpack_require__(758)
const NAME_IN_EHLO="The server dislikes the name in EHLO. Without clientDomain the site sends its machine name, which has no dot: set clientDomain on <network> to your own domain."
const CONNECTION_HINTS=[{id:"DNS_NOT_FOUND",stages:["dns"],cause:/^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,kind:"config",hint:"DNS knows no host {host}. Check its spelling; the host is a bare name, without smtp://, :port or spaces."},{id:"DNS_TEMP",stages:["dns"],kind:"network",hint:"The runner got no answer from DNS about {host}. Run the job again; on a self-hosted runner, look at its resolver."},{id:"TCP_TIMEOUT_25",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,port:25,kind:"network",hint:"Nothing answers on port 25. Clouds usually block outgoing port 25, so the site may fare better or worse than this runner: use port 587, or 2525 where the provider has it."},{id:"TCP_TIMEOUT",stages:["tcp"],cause:/ETIMEDOUT|CONNECT_TIMEOUT/i,kind:"network",hint:"Nothing answers at {host}:{port}, as behind a firewall. Check the port (587 is usual), and whether the server admits only known IP addresses: those of runners change."},{id:"TCP_REFUSED",stages:["tcp"],cause:/ECONNREFUSED/i,kind:"config",hint:"{host} is there, but no mail server listens on port {port}. Check the port: 587 is usual, 2525 and 25 exist."},{id:"TCP_UNREACHABLE",stages:["tcp"],cause:/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL/i,kind:"network",hint:"The runner has no route to {host}. Where DNS gives IPv6 addresses only, the runner may lack IPv6: the host needs an IPv4 address."},{id:"TCP_RESET",stages:["tcp"],cause:/ECONNRESET|EPIPE/i,kind:"network",hint:"{host}:{port} hangs up at once. Check the port, and whether the server admits only known IP addresses."},{id:"TCP_BADPORT",stages:["tcp"],cause:/ERR_SOCKET_BAD_PORT/i,kind:"config",hint:"{port} is no port number. Ports go from 1 to 65535; 587 is usual."},{id:"GREETING_NEVER_465",stages:["greeting"],timeout:"greeting",port:465,kind:"config",hint:'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do: the site would wait 100 seconds and give up. Use port 587 with enableSsl="true".'},{id:"GREETING_NEVER",stages:["greeting"],cause:/ETIMEDOUT/i,kind:"config",hint:"The server accepts the connection and then says nothing. Either the port expects TLS from the first byte, which System.Net.Mail cannot do (use 587), or the server is slow to greet (raise the timeout)."},{id:"GREETING_CLOSED",stages:["greeting"],cause:/ECONNECTION|ECONNRESET/i,kind:"network",hint:"The server hangs up before it greets: it turns this IP address away, or has too much to do. Check its lists of allowed and blocked addresses."},{id:"GREETING_421",stages:["greeting"],codes:[421],kind:"temporary",hint:'The server has no time for this address now: "{reply}". Try again later, with one job at a time.'},{id:"GREETING_BLOCKED",stages:["greeting"],codes:[550,553,554,521,571],kind:"network",hint:'The server turns this IP address away: "{reply}". Runners share addresses that may be on a block list; the site has another one.'},{id:"NOT_SMTP",stages:["greeting"],codes:[0],kind:"config",hint:'What answers at {host}:{port} is no mail server: "{reply}". Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH).'},{id:"EHLO_NAME_LATE",stages:["mail","rcpt"],text:/helo command rejected|fully.qualified host/i,kind:"config",hint:NAME_IN_EHLO},{id:"EHLO_NAME",stages:["ehlo"],text:/helo|hello|fully.qualified|domain name|invalid domain/i,codes:[501,504,550,553,554],kind:"config",hint:NAME_IN_EHLO},{id:"EHLO_421",stages:["ehlo"],codes:[421],kind:"temporary",hint:'The server ends the session at EHLO: "{reply}". It shuts down or limits connections; try again later.'},{id:"EHLO_TIMEOUT",stages:["ehlo"],cause:/ETIMEDOUT/i,kind:"server",hint:"The server does not answer EHLO. Look at the server, or at a firewall in between that reads SMTP."},{id:"EHLO_CLOSED",stages:["ehlo"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",hint:"The server hangs up at EHLO. It turns this client away, for its IP address or for the name in EHLO."},{id:"EHLO_TOO_LONG",stages:["ehlo"],cause:/EPROTOCOL/i,kind:"server",hint:"The server's answer to EHLO is broken or has no end. Its owner must look at it."},{id:"EHLO_REFUSED",stages:["ehlo"],kind:"server",hint:'The server refuses EHLO: "{reply}". Ask its owner why.'}]
const MECHANISMS=[{id:"AUTH_NOT_OFFERED_PLAIN",stages:["auth"],lacks:"any mechanism",enableSsl:false,kind:"config",hint:'There is a user name, but without TLS the server offers no login, and the site would go on without one. Set enableSsl="true".'},{id:"AUTH_NOT_OFFERED",stages:["auth"],lacks:"any mechanism",kind:"config",hint:"There is a user name, but {host}:{port} offers no login, and the site would go on without one. Use the submission port (587), or leave user name and password out if the relay wants none."},{id:"AUTH_NO_LOGIN",stages:["auth"],lacks:"usable mechanism",kind:"config",hint:"The server offers the login mechanisms {mechanisms} only; System.Net.Mail knows LOGIN, NTLM and GSSAPI, and would send without a login. Ask the provider for AUTH LOGIN."},{id:"AUTH_MUST_TLS",stages:["auth","mail","rcpt"],text:/STARTTLS|encryption required|secure connection/i,codes:[530,538,554,550,451],kind:"config",hint:'The server insists on TLS: set enableSsl="true".'}]
const login_PROVIDERS=[{id:"M365_TENANT_OFF",text:/SmtpClientAuthentication is disabled for the Tenant/i,kind:"account",hint:"SMTP AUTH is off for the whole Microsoft 365 tenant. An administrator can allow it, best for this one mailbox only: https://aka.ms/smtp_auth_disabled"},{id:"M365_MAILBOX_OFF",text:/SmtpClientAuthentication is disabled for the Mailbox/i,kind:"account",hint:"SMTP AUTH is off for this mailbox. In the Microsoft 365 admin centre: Users, Mail, Manage email apps, Authenticated SMTP. https://aka.ms/smtp_auth_disabled"},{id:"M365_BASIC_OFF",text:/basic authentication is (disabled|not supported)|5\.7\.30/i,kind:"account",hint:"This Microsoft 365 tenant takes no plain user name and password any more, and System.Net.Mail cannot do OAuth. Move the site to a mail relay (SendGrid, Mailgun, Azure Communication Services and others)."},{id:"M365_POLICY",text:/did not meet the criteria|conditional access|security defaults/i,kind:"account",hint:"A policy of the Microsoft 365 tenant (security defaults, Conditional Access) stops this login. Make an exception for the mailbox, or use a mail relay."},{id:"M365_LOCKED",text:/5\.7\.139.*(locked|blocked)/i,kind:"account",hint:"The Microsoft 365 account is locked. Unlock it before you run this again: each failed login keeps it locked."},{id:"M365_CREDS",stages:["auth"],provider:"microsoft-365",codes:[535],kind:"credentials",hint:"Microsoft 365 rejects the login. The user name is the full sign-in name, SMTP AUTH must be on for the mailbox, and with multi-factor sign-in the ordinary password never works."},{id:"GMAIL_APP_PW",text:/5\.7\.9|Application-specific password|InvalidSecondFactor/i,kind:"credentials",hint:"Gmail takes an app password here (16 letters, from myaccount.google.com/apppasswords), not the account's own."},{id:"GMAIL_BAD",text:/BadCredentials|5\.7\.8 Username and Password not accepted/i,kind:"credentials",hint:"Gmail rejects the login. The user name is the full address, the password an app password; a new account password revokes all app passwords."},{id:"GMAIL_WEB",text:/5\.7\.14|log in via your web browser|WebLoginRequired/i,kind:"account",hint:"Google wants somebody to sign in with a browser before it admits this network. Use an app password."},{id:"AUTH_TOO_MANY",stages:["auth","greeting"],text:/too many (login|auth|failed)|try again later/i,codes:[421,454,451,450],kind:"temporary",hint:'Too many logins lately: "{reply}". Wait, and let only one job test at a time.'},{id:"SENDGRID_CREDITS",text:/Maximum credits exceeded/i,kind:"account",hint:"The SendGrid account has used up what it may send, or its trial is over. User name and key are right."},{id:"SENDGRID_CREDS",stages:["auth"],provider:"sendgrid",codes:[535],kind:"credentials",hint:'SendGrid rejects the login. The user name is the word apikey, the password an API key (SG.…) that has the right "Mail Send".'},{id:"SES_CREDS",stages:["auth"],provider:"amazon-ses",codes:[535],kind:"credentials",hint:"Amazon SES rejects the login. SMTP credentials are made in the SES console and hold for one region ({host} names it); the keys of IAM do not work."},{id:"SES_CREDS_TEXT",text:/^Authentication Credentials Invalid/i,kind:"credentials",hint:"Amazon SES rejects the login. SMTP credentials are made in the SES console, in the region of the host; the keys of IAM do not work."},{id:"BREVO_IP",codes:[525],text:/unauthorized ip/i,kind:"network",hint:"Brevo turns unknown IP addresses away. Authorise the site's address in Brevo's security settings; a runner's changes with each job, so test with smoke-test: connect."},{id:"BREVO_CREDS",stages:["auth"],provider:"brevo",codes:[535],kind:"credentials",hint:'Brevo rejects the login. Use the login that its page "SMTP & API" shows and an SMTP key (xsmtpsib-…); an API key (xkeysib-…) does not work.'},{id:"MAILGUN_CREDS",stages:["auth"],provider:"mailgun",codes:[535],kind:"credentials",hint:"Mailgun rejects the login. The user name is a full address at the sending domain, the password its SMTP password and not the API key; EU domains use smtp.eu.mailgun.org."},{id:"POSTMARK_CREDS",stages:["auth"],provider:"postmark",codes:[535],kind:"credentials",hint:"Postmark rejects the login. User name and password are both the token of the server, or the access key and secret key of an SMTP token."}]
const REPLIES=[{id:"AUTH_MECH",stages:["auth"],codes:[504],kind:"config",hint:"The server lists AUTH LOGIN but does not know it, and System.Net.Mail has no other way to send a password. Ask the provider for AUTH LOGIN."},{id:"AUTH_INITIAL",stages:["auth"],codes:[501],kind:"server",hint:"The server refuses the user name in the same line as AUTH LOGIN, which is the only way System.Net.Mail sends it. The site cannot log in there."},{id:"AUTH_UNAVAILABLE",stages:["auth"],codes:[500,502,503],kind:"config",hint:'The server takes no login at this point: "{reply}". Check the port, and whether it wants TLS first (enableSsl="true").'},{id:"AUTH_TEMP",stages:["auth"],codes:[421,432,450,451,454],kind:"temporary",hint:'The server cannot check the login now: "{reply}". Try again later.'},{id:"AUTH_BAD",stages:["auth"],codes:[535,534,530,550,554,525,526,571],kind:"credentials",hint:'The server rejects user name or password: "{reply}". The site ignores that and goes on without a login, so it fails later with another message. Check both secrets, also for a space or line break at the end; many providers want an app password or an SMTP key.'},{id:"AUTH_TIMEOUT",stages:["auth"],cause:/ETIMEDOUT/i,kind:"server",hint:"The server does not answer the login. Some wait long after a wrong password: check user name and password, then raise the timeout."},{id:"AUTH_CLOSED",stages:["auth"],cause:/ECONNECTION|ECONNRESET/i,kind:"credentials",hint:"The server hangs up at the login, as some do at a wrong password or an unknown IP address. Check user name and password."}]
const LOGIN_HINTS=[...MECHANISMS,...login_PROVIDERS,...REPLIES]
const MAIL_HINTS=[{id:"NOT_LOGGED_IN",stages:["mail","rcpt","data"],text:/not authenticated|authentication (is )?required|authenticate first|not logged in|Unauthenticated senders/i,kind:"credentials",hint:'The server wants a login before it takes mail: "{reply}". Set user name and password.'},{id:"SENDAS_M365",text:/5\.7\.60|SendAsDenied|permissions? to send as/i,kind:"account",hint:'Microsoft 365 does not let this login send as {from}. Use the address of the mailbox itself, or give it the right "Send as".'},{id:"SES_UNVERIFIED",text:/Email address is not verified/i,kind:"account",hint:"Amazon SES has not verified {from} in this region; while the account is in the sandbox, the recipient must be verified as well."},{id:"SENDGRID_IDENTITY",text:/verified Sender Identity|not authorized to send from that email/i,kind:"account",hint:"SendGrid knows {from} neither as a verified sender nor as an address of an authenticated domain. Verify one of them."},{id:"GREYLIST",stages:["mail","rcpt","data","message"],text:/grey ?list|try again later|temporar/i,codes:[421,450,451,452],kind:"temporary",hint:'The server puts unknown senders off for a while (greylisting): "{reply}". The settings are right; a later try should pass.'},{id:"SENDER_REFUSED",stages:["mail","rcpt"],text:/sender|from address|not owned/i,kind:"config",hint:'The server does not take {from} as the sender of this login: "{reply}". Use an address of the account or of a verified domain.'},{id:"RELAY_DENIED",stages:["rcpt"],text:/relay|relaying/i,kind:"credentials",hint:"The server passes no mail on to {to} for this client. Set user name, password and enableSsl, or use the provider's submission host."},{id:"RCPT_UNKNOWN",stages:["rcpt"],codes:[550,551,553],text:/user unknown|no such|unknown|does not exist|5\.1\.1|mailbox/i,kind:"config",hint:"The server knows no recipient {to}. Check smoke-test-recipient."},{id:"MAIL_TEMP",stages:["mail","rcpt","data","message"],codes:[421,450,451,452,454,432],kind:"temporary",hint:'The server puts the mail off: "{reply}". The settings may be right; try again later.'},{id:"SENDER_SYNTAX",stages:["mail"],codes:[501,553,555],kind:"config",hint:'The server cannot read the sender {from}: "{reply}". Correct the from address.'},{id:"SIZE",codes:[552],kind:"server",hint:'The server refuses for size or quota: "{reply}". Its owner must make room.'},{id:"CONTENT",stages:["data","message"],codes:[550,554,571],kind:"account",hint:'The server refuses the message itself: "{reply}". Check the from address, the verification of its domain, and the limits of the account.'},{id:"TIMEOUT",cause:/ETIMEDOUT/i,kind:"server",hint:"The server falls silent at this step. Look at the server, or raise the timeout."},{id:"CLOSED",cause:/ECONNECTION|ECONNRESET/i,kind:"server",hint:"The server hangs up at this step. Look at the server."},{id:"MAIL_REFUSED",stages:["mail","rcpt","data","message"],kind:"server",hint:'The server refuses: "{reply}". Ask its owner why.'},{id:"OTHER",kind:"server",hint:'The server does something that no rule of this test explains: "{reply}".'}]
const TLS_HINTS=[{id:"STARTTLS_NOT_OFFERED",stages:["starttls"],codes:[500,501,502,503,504],kind:"config",hint:'{host}:{port} offers no STARTTLS, and enableSsl is true: the site would fail with "Server does not support secure connections." Use the port that has STARTTLS (587 is usual), or enableSsl="false" for a relay inside a network that you trust.'},{id:"STARTTLS_TEMP",stages:["starttls"],codes:[421,450,451,454],kind:"temporary",hint:'The server offers STARTTLS but cannot do it now: "{reply}". Try again later; if it stays so, its owner must look at certificate and key.'},{id:"STARTTLS_CLOSED",stages:["starttls","tls"],cause:/ECONNECTION|ECONNRESET/i,kind:"server",hint:"The server hangs up instead of starting TLS. Its TLS is broken, or a firewall in between does not let TLS through."},{id:"TLS_TIMEOUT",stages:["starttls","tls"],timeout:"upgrade",kind:"server",hint:"TLS does not get started in time. The TLS of the server is broken, or a firewall in between holds it up."},{id:"TLS_WRONG_VERSION",stages:["tls"],cause:/WRONG_VERSION_NUMBER|EPROTO/i,kind:"config",hint:"The server answers in plain text where TLS should begin. Check the port: 587, 2525 and 25 begin in plain text and offer STARTTLS, 465 does not."},{id:"CERT_EXPIRED",stages:["tls","cert"],cause:/^CERT_HAS_EXPIRED$/,kind:"server",hint:"The certificate of {host} has expired, and the site will refuse it. Its owner must renew it."},{id:"CERT_NOT_YET",stages:["tls","cert"],cause:/^CERT_NOT_YET_VALID$/,kind:"server",hint:"The certificate of {host} is not valid yet. Compare the clocks of the server and the runner."},{id:"CERT_NAME",stages:["tls","cert"],cause:/^ERR_TLS_CERT_ALTNAME_INVALID$/,kind:"config",hint:"The server's certificate is made out to {names}, not to {host}. Use one of these names as the host; with shared hosting that is the server's own name."},{id:"CERT_SELF_SIGNED",stages:["tls","cert"],cause:/DEPTH_ZERO_SELF_SIGNED_CERT/i,kind:"server",hint:"The certificate is signed by itself, and on Umbraco Cloud nothing can make the site trust it. The server needs one from a public authority."},{id:"CERT_CHAIN",stages:["tls","cert"],cause:/UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/i,kind:"server",hint:"The server leaves out its intermediate certificate, or a private authority issued it. Windows may find a missing one by itself, so the site may get further than this test; the server's owner should install the whole chain."},{id:"CERT_PRIVATE_CA",stages:["tls","cert"],cause:/SELF_SIGNED_CERT_IN_CHAIN/i,kind:"server",hint:"A private authority issued the certificate, or a proxy reads the TLS. Name the authority in smoke-test-ca, and remember that the site has to trust it as well."},{id:"CERT_OTHER",stages:["tls","cert"],cause:/^(CERT_|CRL_|INVALID_PURPOSE|INVALID_CA|HOSTNAME_MISMATCH|EE_KEY_TOO_SMALL|CA_MD_TOO_WEAK)/i,kind:"server",hint:"The server's certificate cannot be accepted ({cause}). Its owner must replace it."},{id:"TLS_OLD_VERSION",stages:["tls"],cause:/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/i,kind:"server",hint:"The server knows TLS 1.0 or 1.1 only, which are no longer accepted. Its owner must allow TLS 1.2."},{id:"TLS_OLD_CRYPTO",stages:["tls"],cause:/DH_KEY_TOO_SMALL|LEGACY_SIGALG|UNSAFE_LEGACY_RENEGOTIATION|EE_KEY_TOO_SMALL|CA_MD_TOO_WEAK/i,kind:"server",hint:"The server's TLS is too weak for this runner ({cause}). Windows may still put up with it; its owner should update it."},{id:"TLS_HANDSHAKE",stages:["tls"],cause:/HANDSHAKE_FAILURE|ALERT_INTERNAL_ERROR|ALERT/i,kind:"server",hint:"Server and runner find no way to speak TLS ({cause}): no cipher in common, a certificate demanded of the client, or a fault of the server."}]
const LINE=/^(\d{3})(?:[ -]|$)(?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?/
function parseReply(text){const lines=text.split(/\r?\n/).map(line=>{const[prefix="",code="0",enhanced=""]=LINE.exec(line)??[]
return{code:Number(code),enhanced:enhanced,text:line.slice(prefix.length).trim()}})
return{code:lines.at(-1)?.code??0,enhanced:lines.find(line=>line.enhanced!=="")?.enhanced??"",lines:lines.map(line=>line.text)}}function replyText({lines:lines}){return lines.join(" ").trim()}function replyLine(reply){const code=reply.code===0?"":String(reply.code)
return[code,reply.enhanced,replyText(reply)].filter(part=>part!=="").join(" ")}const HINTS=[...CONNECTION_HINTS,...TLS_HINTS,...LOGIN_HINTS,...MAIL_HINTS]
function diagnose(failure,circumstances,conceal){const{stage:stage}=circumstances
if(failure.by==="rule"){return{id:failure.id,stage:stage,kind:failure.kind,reply:null,hint:failure.hint}}const row=HINTS.find(hint=>applies(hint,failure,circumstances))??LAST_RESORT
const quoted=text=>(0,inert.t)(conceal(text))
return{id:row.id,stage:stage,kind:row.kind,reply:failure.reply===null?null:quoted(replyLine(failure.reply)),hint:fill(row.hint,{host:(0,inert.t)(circumstances.host,100),port:String(circumstances.port),from:(0,inert.t)(circumstances.from,100),to:(0,inert.t)(circumstances.to,100),reply:failure.reply===null?(0,inert.t)(failure.cause):quoted(replyText(failure.reply)),cause:(0,inert.t)(failure.cause),names:quoted(circumstances.names),mechanisms:quoted((circumstances.mechanisms??[]).join(" "))})}}const LAST_RESORT={id:"OTHER",kind:"server",hint:"{reply}"}
function applies(hint,failure,{stage:stage,port:port,host:host,...now}){return(hint.stages?.includes(stage)??true)&&(hint.cause?.test(failure.cause)??true)&&(hint.timeout===undefined||hint.timeout===timeoutOf(failure,stage))&&(hint.codes===undefined||failure.code!==null&&hint.codes.includes(failure.code))&&(hint.text===undefined||says(failure,hint.text))&&(hint.port===undefined||hint.port===port)&&(hint.enableSsl===undefined||hint.enableSsl===now.enableSsl)&&(hint.provider===undefined||hint.provider===providerOf(host)?.id)&&(hint.lacks===undefined||lacks(now.mechanisms,hint.lacks))}function timeoutOf({cause:cause},stage){if(cause!=="ETIMEDOUT")return undefined
if(stage==="greeting")return"greeting"
return stage==="starttls"||stage==="tls"?"upgrade":undefined}function says({reply:reply},pattern){if(reply===null)return false
const text=replyText(reply)
return pattern.test(text)||pattern.test(`${reply.enhanced} ${text}`)}const USABLE=new Set(["LOGIN","NTLM","GSSAPI"])
function lacks(mechanisms,what){if(mechanisms===null)return false
if(what==="any mechanism")return mechanisms.length===0
return mechanisms.length>0&&!mechanisms.some(name=>USABLE.has(name))}function fill(text,values){return text.replaceAll(/\{(\w+)\}/g,(placeholder,name)=>values[name]??placeholder)}var external_node_net_=__webpack_require__(30)
function loginFor(settings,requested){if(settings.defaultCredentials)return{how:"windows-account"}
if(!settings.userName)return{how:"none"}
const fromInputs=requested.userName!==undefined||requested.password!==undefined
if(fromInputs&&requested.host===undefined)return{how:"withheld"}
return{how:"password",userName:settings.userName,password:settings.password??"",inTheClear:requested.enableSsl===false}}function loginBarrier(login,line){switch(login.how){case"none":return null
case"withheld":return WITHHELD
case"windows-account":return offersWindowsLogin(line)?UNTESTED:WINDOWS_ACCOUNT
case"password":return passwordBarrier(login.inTheClear,line)}}function passwordBarrier(inTheClear,line){if(!line.mechanisms.includes("LOGIN")){return offersWindowsLogin(line)?UNTESTED:NOT_OFFERED}const allowed=line.encrypted||inTheClear||isLoopback(line.remoteAddress)
return allowed?null:IN_THE_CLEAR}function offersWindowsLogin({mechanisms:mechanisms}){return mechanisms.includes("NTLM")||mechanisms.includes("GSSAPI")}function isLoopback(address){const plain=address.replace(/^::ffff:/,"")
return plain==="::1"||(0,external_node_net_.isIP)(plain)===4&&plain.startsWith("127.")}const NOT_OFFERED={by:"server",cause:"",code:null,reply:null}
const UNTESTED={by:"rule",id:"OTHER",kind:"untested",hint:"The login is not tested: the server offers Windows logins (NTLM, GSSAPI) only, which this test cannot do. The site may manage it."}
const WINDOWS_ACCOUNT={by:"rule",id:"DEFAULT_CREDENTIALS",kind:"config",hint:'defaultCredentials="true" logs in with the Windows account of the site, and the server offers no such login (NTLM, GSSAPI): the site would send without a login. Set defaultCredentials="false", userName and password.'}
const WITHHELD={by:"rule",id:"PASSWORD_WITHHELD",kind:"config",hint:"The login is not tested: user name or password come from inputs, the host from a file, and a secret goes only to a host that the workflow names. Set the input host."}
const IN_THE_CLEAR={by:"rule",id:"PASSWORD_IN_THE_CLEAR",kind:"config",hint:"The login is not tested: without TLS, user name and password would be readable on the way. Set the input enable-ssl to true; or to false, if you accept that."}
const USER_NAME_MISSING={by:"rule",id:"USER_NAME_MISSING",kind:"config",hint:"The login cannot be tested: there is no user name, so the site would send without a login. Set user name and password, or test with smoke-test: connect or recipient."}
var promises_=__webpack_require__(553)
function refusedBy(reply){return{by:"server",cause:"",code:reply.code,reply:reply}}const STARTTLS_NOT_LISTED={by:"server",cause:"",code:502,reply:null}
const TIMED_OUT={by:"server",cause:"ETIMEDOUT",code:null,reply:null}
const HUNG_UP={by:"server",cause:"ECONNECTION",code:null,reply:null}
const TOO_MUCH={by:"server",cause:"EPROTOCOL",code:0,reply:null}
function brokenBy(error){const{code:code,originalCode:originalCode,response:response,errors:errors}=fieldsOf(error)
if(errors.length>0)return brokenBy(mostTelling(errors))
if(response!=="")return refusedBy(parseReply(response))
const cause=originalCode||code||"UNKNOWN"
if(cause==="ETLS")return HUNG_UP
if(cause==="EPROTOCOL")return TOO_MUCH
return{by:"server",cause:cause,code:null,reply:null}}function mostTelling(errors){const unreachable=/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL/
return errors.find(error=>!unreachable.test(fieldsOf(error).code))??errors[0]}function fieldsOf(error){const field=name=>typeof error==="object"&&error!==null?Reflect.get(error,name):undefined
const text=name=>{const value=field(name)
return typeof value==="string"?value:""}
const errors=field("errors")
return{code:text("code"),originalCode:text("originalCode"),response:text("response"),errors:Array.isArray(errors)?errors:[]}}async function resolve(host,deadline){const found=(0,promises_.lookup)(host,{all:true}).catch(brokenBy)
return Promise.race([found,expiry(deadline)])}const LEAST_PER_ADDRESS=1e3
function connect(target,deadline){return new Promise(settle=>{const socket=dial(target)
if(!("destroy"in socket)){settle(socket)
return}const give=failure=>{socket.destroy()
settle(failure)}
socket.on("error",error=>{give(brokenBy(error))})
socket.once("connect",()=>{settle(socket)})
deadline.addEventListener("abort",()=>{give(TIMED_OUT)})})}function dial({host:host,port:port,addresses:addresses,timeoutMs:timeoutMs}){const share=Math.max(LEAST_PER_ADDRESS,Math.floor(timeoutMs/addresses.length))
try{return(0,external_node_net_.createConnection)({host:host,port:port,autoSelectFamily:true,autoSelectFamilyAttemptTimeout:share,lookup:(_host,_options,done)=>{done(null,[...addresses])}})}catch(error){return brokenBy(error)}}function expiry(deadline){return new Promise(settle=>{deadline.addEventListener("abort",()=>{settle(TIMED_OUT)})})}const PATIENCE_465=5e3
async function probe(request,stages){const deadline=new AbortController
const{settings:settings,timeoutMs:timeoutMs}=request
const patience=settings.port===465?Math.min(timeoutMs,PATIENCE_465):timeoutMs
const timer=setTimeout(()=>{deadline.abort()},patience)
try{return await run(request,stages,deadline.signal)}finally{clearTimeout(timer)
deadline.abort()}}async function run(request,stages,deadline){const socket=await reach(request,stages,deadline)
if("by"in socket)return stopped(socket)
try{return await request.client({...request,socket:socket,stages:stages,deadline:deadline})}finally{socket.destroy()}}async function reach({host:host,settings:settings,timeoutMs:timeoutMs},stages,deadline){stages.begin("dns")
const addresses=await resolve(host,deadline)
if("by"in addresses)return addresses
stages.ok(addresses.map(({address:address})=>address).join(", "))
stages.begin("tcp")
const socket=await connect({host:host,port:settings.port,addresses:addresses,timeoutMs:timeoutMs},deadline)
if("by"in socket)return socket
stages.ok(`${socket.remoteAddress??""} port ${settings.port}`)
return deadline.aborted?TIMED_OUT:socket}function stopped(failure){return{failure:failure,mechanisms:null,names:""}}var external_node_os_=__webpack_require__(161)
const DAY_MS=24*60*60*1e3
const SOON=14
function certificateNames({subjectaltname:subjectaltname="",subject:subject}){const names=[...subjectaltname.matchAll(/(?:DNS|IP Address):([^,"]+)/g)].map(([,name])=>name)
return names.length>0?names.join(", "):[subject.CN].flat().join(", ")}function certificateWords(certificate,now){const{issuer:issuer,valid_to:valid_to}=certificate
const days=Math.floor((Date.parse(valid_to)-now)/DAY_MS)
const left=days<SOON?`only ${days} days left`:`${days} days left`
const by=[issuer.CN??issuer.O].flat().join(", ")
return`${certificateNames(certificate)}; issued by ${by}; ${left}`}function concernsCertificate(cause){return/^(CERT_|CRL_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_|HOSTNAME_|EE_KEY_|CA_MD_|PATH_LENGTH_)/.test(cause)}const AFTER_HELO={startTls:false,mechanisms:["LOGIN"],others:[]}
const NO_EXTENSIONS={startTls:false,mechanisms:[],others:[]}
const MOST_OTHERS=20
function extensionsOf({lines:lines}){const listed=lines.slice(1)
const[auth,rest]=partition(listed,line=>/^AUTH/i.test(line))
const[startTls,others]=partition(rest,line=>/^STARTTLS/i.test(line))
return{startTls:startTls.length>0,mechanisms:auth.flatMap(mechanismsOf),others:others.slice(0,MOST_OTHERS).map(line=>line.split(" ",1).join(""))}}function mechanismsOf(line){return line.slice("AUTH".length).split(/[ =]/).filter(name=>name!=="").map(name=>name.toUpperCase())}function extensionWords({startTls:startTls,mechanisms:mechanisms,others:others}){const words=[...startTls?["STARTTLS"]:[],...mechanisms.length>0?[`AUTH ${mechanisms.join(" ")}`]:[],...others]
return words.length>0?words.join(", "):"no extensions"}function partition(lines,first){return[lines.filter(first),lines.filter(line=>!first(line))]}const EHLO_UNKNOWN=[500,502]
class Handshake{#stages
#startTls
#step="greeting"
#extensions=NO_EXTENSIONS
#certificate=null
constructor(stages,startTls){this.#stages=stages
this.#startTls=startTls}get mechanisms(){return this.#extensions.mechanisms}get names(){return this.#certificate===null?"":certificateNames(this.#certificate)}heard(reply){switch(this.#step){case"greeting":return this.#greeted(reply)
case"EHLO":return EHLO_UNKNOWN.includes(reply.code)?this.#ehloUnknown():this.#introduced(reply)
case"HELO":return this.#introduced(reply)
case"STARTTLS":return this.#readyForTls(reply)
case"EHLO over TLS":return this.#introduced(reply)
case"TLS":case"nothing":return null}}speaks(socket){if(this.#step!=="TLS"||!(socket instanceof external_node_tls_.TLSSocket))return
const{name:name}=socket.getCipher()
this.#stages.ok(`${socket.getProtocol()??"TLS"}, ${name}`)
this.#stages.begin("cert")
this.#stages.ok(this.#certificate===null?"":certificateWords(this.#certificate,Date.now()))
this.#step="EHLO over TLS"
this.#stages.begin("ehlo")}sees(certificate){this.#certificate=certificate}failed(failure){if(failure.by!=="server"||this.#step!=="TLS")return
if(!concernsCertificate(failure.cause))return
this.#stages.ok("")
this.#stages.begin("cert")}#greeted(reply){if(reply.code!==220)return refusedBy(reply)
this.#stages.ok(replyText(reply))
this.#stages.begin("ehlo")
this.#step="EHLO"
return null}#ehloUnknown(){if(!this.#startTls){this.#step="HELO"
return null}this.#stages.ok("EHLO is unknown to the server")
this.#stages.begin("starttls")
return STARTTLS_NOT_LISTED}#introduced(reply){if(reply.code!==250)return refusedBy(reply)
const helo=this.#step==="HELO"
this.#extensions=helo?AFTER_HELO:extensionsOf(reply)
this.#stages.ok(helo?"HELO; the site takes AUTH LOGIN for granted":extensionWords(this.#extensions))
return this.#startTls&&this.#step==="EHLO"?this.#wantsTls():this.#done()}#wantsTls(){this.#stages.begin("starttls")
if(!this.#extensions.startTls)return STARTTLS_NOT_LISTED
this.#step="STARTTLS"
return null}#readyForTls(reply){if(reply.code!==220)return refusedBy(reply)
this.#stages.ok(replyText(reply))
this.#stages.begin("tls")
this.#step="TLS"
return null}#done(){this.#step="nothing"
return null}}var external_node_crypto_=__webpack_require__(598)
function testMessage(from,to,sent){const domain=from.slice(from.lastIndexOf("@")+1)
return[`From: <${from}>`,`To: <${to}>`,"Subject: SMTP smoke test",`Date: ${sent.toUTCString().replace("GMT","+0000")}`,`Message-ID: <${(0,external_node_crypto_.randomUUID)()}@${domain}>`,"Auto-Submitted: auto-generated","MIME-Version: 1.0","Content-Type: text/plain; charset=us-ascii","","A deployment has tested the SMTP settings of a site, and sent this message to prove that they work.","Nothing needs to be done.",""].join("\r\n")}var smtp_connection=__webpack_require__(25)
const MAX_REPLY_BYTES=64*1024
const MAX_SESSION_BYTES=512*1024
const METER_INTERVAL=10
const NEVER=24*60*60*1e3
const CHANNEL="X-DIALOGUE"
class Session{#connection
#socket
#over
#meter
#end=()=>undefined
#send=null
constructor(options){this.#socket=options.socket
this.#over=new Promise(resolve=>{this.#end=resolve})
this.#connection=this.#connect(options)
this.#connection.on("error",error=>{this.#stop(brokenBy(error))})
this.#connection.on("end",()=>{this.#stop(HUNG_UP)})
options.deadline.addEventListener("abort",()=>{this.#stop(TIMED_OUT)})
this.#meter=setInterval(()=>{if(this.#socket.bytesRead>MAX_SESSION_BYTES)this.#stop(TOO_MUCH)},METER_INTERVAL)}async open(){const opened=new Promise(resolve=>{this.#connection.connect(error=>{resolve(error===undefined?null:brokenBy(error))})})
return Promise.race([this.#over,opened])}async say(line){const send=this.#send??=this.#openChannel()
const answer=await Promise.race([this.#over,send(line)])
return"by"in answer?answer:parseReply(answer.response)}async quit(farewell,patience){const timer=setTimeout(()=>{this.close()},patience)
for(const line of farewell)await this.say(line)
this.#connection.quit()
await this.#over
clearTimeout(timer)
this.close()}close(){this.#stop(HUNG_UP)}#stop(failure){this.#end(failure)
clearInterval(this.#meter)
this.#connection.close()
this.#socket.destroy()}#connect({observer:observer,...options}){return new smtp_connection.A({connection:options.socket,host:options.host,secure:false,name:options.clientName,requireTLS:options.startTls,ignoreTLS:!options.startTls,connectionTimeout:NEVER,greetingTimeout:NEVER,socketTimeout:NEVER,socketCloseTimeout:0,maxResponseSize:MAX_REPLY_BYTES,transactionLog:true,logger:{debug:(entry,text)=>{if(entry.tnx==="server")this.#hear(observer,text)
if(entry.tnx==="client")observer.speaks(this.#currentSocket())}},tls:{...options.authorities===null?{}:{ca:[...options.authorities]},checkServerIdentity:(host,certificate)=>{observer.sees(certificate)
return(0,external_node_tls_.checkServerIdentity)(host,certificate)}},customAuth:{[CHANNEL]:context=>{this.#send=line=>context.sendCommand(line)}}})}#hear(observer,text){const failure=observer.heard(parseReply(text))
if(failure!==null)this.#stop(failure)}#currentSocket(){const{_socket:socket}=this.#connection
return socket instanceof external_node_tls_.TLSSocket?socket:this.#socket}#openChannel(){this.#connection.login({method:CHANNEL},()=>undefined)
return this.#send??(()=>new Promise(()=>undefined))}}var smtp_stages=__webpack_require__(141)
const POLITE=500
const systemNetMail=async call=>{const startTls=call.settings.enableSsl&&(0,smtp_stages.O6)(call.level,"starttls")
const handshake=new Handshake(call.stages,startTls)
const session=new Session({...call,clientName:clientName(call.settings.clientDomain),startTls:startTls,observer:handshake})
call.stages.begin("greeting")
let failure=await session.open()
if(failure===null){if(!startTls)withoutTls(call.stages)
failure=await converse(call,session,handshake)}else{handshake.failed(failure)}const{mechanisms:mechanisms,names:names}=handshake
if(failure===null)await session.quit(call.level==="recipient"?["RSET"]:[],POLITE)
else session.close()
return{failure:failure,mechanisms:mechanisms,names:names}}
function withoutTls(stages){for(const name of["starttls","tls","cert"])stages.skip(name,"enableSsl is false")}function clientName(clientDomain){if(clientDomain!==null)return clientDomain===""?" ":clientDomain
const[machine=""]=(0,external_node_os_.hostname)().split(".")
return(0,external_node_url_.domainToASCII)(machine)||"LocalHost"}async function converse(call,session,{mechanisms:mechanisms}){if(!(0,smtp_stages.O6)(call.level,"auth"))return null
const failure=await logIn(call,session,mechanisms)
if(failure!==null||!(0,smtp_stages.O6)(call.level,"mail"))return failure
return sendEnvelope(call,session)}async function logIn({stages:stages,login:login,level:level,settings:settings,socket:socket},session,mechanisms){stages.begin("auth")
const{remoteAddress:remoteAddress=""}=socket
const barrier=loginBarrier(login,{encrypted:settings.enableSsl,remoteAddress:remoteAddress,mechanisms:mechanisms})
if(barrier!==null)return barrier
if(login.how!=="password"){if(level==="login")return USER_NAME_MISSING
stages.skip("auth","no user name: the site sends without a login")
return null}const failure=await authLogin(session,login)
if(failure===null)stages.ok(`LOGIN, of ${mechanisms.join(" ")}`)
return failure}async function authLogin(session,{userName:userName,password:password}){const challenge=await session.say(`AUTH login ${base64(userName)}`)
if("by"in challenge)return challenge
if(challenge.code===235)return null
if(challenge.code!==334)return refusedBy(challenge)
const verdict=await session.say(base64(password))
if("by"in verdict)return verdict
return verdict.code===235?null:refusedBy(verdict)}async function sendEnvelope({stages:stages,level:level,from:from,to:to},session){const steps=[["mail",`MAIL FROM:<${from}>`,[250]],["rcpt",`RCPT TO:<${to}>`,[250,251]],["data","DATA",[354]],["message",`${testMessage(from,to,new Date)}.`,[250]]]
for(const[stage,line,accepted]of steps){if(!(0,smtp_stages.O6)(level,stage))break
stages.begin(stage)
const reply=await session.say(line)
if("by"in reply)return reply
if(!accepted.includes(reply.code))return refusedBy(reply)
stages.ok(words(reply))}return null}function words({code:code,lines:lines}){return`${code} ${lines.join(" ")}`}function base64(text){return external_node_buffer_.Buffer.from(text,"utf8").toString("base64")}async function smokeTest(request){const{settings:settings,level:level,failOn:failOn}=request
const host=settings.deliveryMethod==="Network"?(settings.host??"").trim():""
const{port:port}=settings
if(host===""){return{status:"skipped",level:level,host:null,port:port,stages:[],diagnosis:null}}const{stages:stages,diagnosis:diagnosis}=await examine(request,host)
const status=diagnosis===null?"passed":(0,fail_on.c)(diagnosis.kind,failOn)
return{status:status,level:level,host:(0,inert.t)(host),port:port,stages:stages,diagnosis:diagnosis}}async function examine(request,host){const{settings:settings,level:level}=request
const conceal=concealer(settings.userName??"",settings.password??"")
const stages=new smtp_stages.Lb({level:level,conceal:conceal,onStage:request.onStage??(()=>undefined)})
const plan=planOf(request,host)
const outcome=foreseen(plan,stages)??await probe(plan,stages)
const{failure:failure}=outcome
if(failure===null)return{stages:stages.all(),diagnosis:null}
stages.fail(failureWords(failure))
const{port:port,enableSsl:enableSsl}=settings
const stage=stages.current
const circumstances={...plan,...outcome,stage:stage,port:port,enableSsl:enableSsl}
return{stages:stages.all(),diagnosis:diagnose(failure,circumstances,conceal)}}function planOf(request,host){const{settings:settings,requested:requested,level:level,recipient:recipient,timeoutMs:timeoutMs}=request
const from=envelopeAddress(settings.from??"")??""
return{client:systemNetMail,host:host,settings:settings,login:loginFor(settings,requested),level:level,from:from,to:recipient===null?from:envelopeAddress(recipient)??"",authorities:trusted(request.authorities),timeoutMs:timeoutMs}}function trusted(authorities){if(authorities.length===0)return null
const usual="getCACertificates"in external_node_tls_?external_node_tls_.getCACertificates():external_node_tls_.rootCertificates
return[...usual,...authorities]}function foreseen(plan,stages){const problem=providerProblem(plan)??envelopeProblem(plan)
if(problem===null)return null
stages.begin(problem.stage)
return{failure:problem.failure,mechanisms:null,names:""}}function providerProblem({level:level,login:login,settings:settings}){if(!(0,smtp_stages.O6)(level,"auth")||login.how!=="password")return null
const complaint=providerComplaints(settings).find(({severity:severity})=>severity==="error")
if(complaint===undefined)return null
const{id:id,setting:setting,message:hint}=complaint
return setting==="port"?{stage:"tcp",failure:{by:"rule",id:id,kind:"config",hint:hint}}:{stage:"auth",failure:{by:"rule",id:id,kind:"credentials",hint:hint}}}function envelopeProblem({level:level,from:from,to:to}){if(!(0,smtp_stages.O6)(level,"mail"))return null
if(from==="")return{stage:"mail",failure:SENDER_MISSING}
return to===""?{stage:"rcpt",failure:RECIPIENT_MISSING}:null}const SENDER_MISSING={by:"rule",id:"SENDER_MISSING",kind:"config",hint:"There is no from address, or none that a mail server could read. Set the input from, such as noreply@your-domain."}
const RECIPIENT_MISSING={by:"rule",id:"RECIPIENT_MISSING",kind:"config",hint:"The recipient is no mail address. Correct the input smoke-test-recipient."}
function failureWords(failure){if(failure.by==="rule")return failure.id
return failure.reply===null?failure.cause:replyLine(failure.reply)}}}

