export const id=25
export const ids=[25]
export const modules={1025:(e,t,s)=>{s.d(t,{A:()=>qe})
const o="nodemailer"
const n="10.6.0"
const r="https://nodemailer.com/"
var i=s(8474)
var a=s(7030)
var c=s(1692)
var h=s(8161)
var l=s(7598)
var u=s(7075)
const f=Buffer.from("\n")
const d=Buffer.from("\n.")
const p=Buffer.from("\r")
const m=Buffer.from(".")
class DataStream extends u.Transform{constructor(e){super(e)
this.options=e||{}
this.inByteCount=0
this.outByteCount=0
this.lastByte=false}_transform(e,t,s){const o=[]
let n=0
let r,i,a=0
let c
if(!e||!e.length){return s()}if(typeof e==="string"){e=Buffer.from(e)}this.inByteCount+=e.length
for(r=0,i=e.length;r<i;r++){const t=e[r]
const s=r?e[r-1]:this.lastByte
let i=false
if(s===13&&t!==10){i=t===46?d:f}else if(t===10&&s!==13){i=p}else if(t===46&&(s===10||s===false)){i=m}if(i){if(r>a){c=e.slice(a,r)
o.push(c)
n+=c.length}o.push(i)
n+=i.length
a=r}}if(o.length){if(a<e.length){c=e.slice(a)
o.push(c)
n+=c.length}this.outByteCount+=n
this.push(Buffer.concat(o,n))}else{this.outByteCount+=e.length
this.push(e)}this.lastByte=e[e.length-1]
s()}_flush(e){let t
if(this.lastByte===10){t=Buffer.from(".\r\n")}else if(this.lastByte===13){t=Buffer.from("\n.\r\n")}else{t=Buffer.from("\r\n.\r\n")}this.outByteCount+=t.length
this.push(t)
e()}}var _=s(3136)
const E=2147483647
const g=36
const S=1
const T=26
const A=38
const C=700
const y=72
const v=128
const O="-"
const I=/^xn--/
const L=/[^\0-\x7F]/
const w=/[\x2E\u3002\uFF0E\uFF61]/g
const N={overflow:"Overflow: input needs wider integers to process","not-basic":"Illegal input >= 0x80 (not a basic code point)","invalid-input":"Invalid input"}
const x=g-S
const b=Math.floor
const k=String.fromCharCode
function error(e){throw new RangeError(N[e])}function map(e,t){const s=[]
let o=e.length
while(o--){s[o]=t(e[o])}return s}function mapDomain(e,t){const s=e.split("@")
let o=""
if(s.length>1){o=s[0]+"@"
e=s[1]}e=e.replace(w,".")
const n=e.split(".")
const r=map(n,t).join(".")
return o+r}function ucs2decode(e){const t=[]
let s=0
const o=e.length
while(s<o){const n=e.charCodeAt(s++)
if(n>=55296&&n<=56319&&s<o){const o=e.charCodeAt(s++)
if((o&64512)==56320){t.push(((n&1023)<<10)+(o&1023)+65536)}else{t.push(n)
s--}}else{t.push(n)}}return t}const ucs2encode=e=>String.fromCodePoint(...e)
const basicToDigit=function(e){if(e>=48&&e<58){return 26+(e-48)}if(e>=65&&e<91){return e-65}if(e>=97&&e<123){return e-97}return g}
const digitToBasic=function(e,t){return e+22+75*Number(e<26)-(Number(t!=0)<<5)}
const adapt=function(e,t,s){let o=0
e=s?b(e/C):e>>1
e+=b(e/t)
for(;e>x*T>>1;o+=g){e=b(e/x)}return b(o+(x+1)*e/(e+A))}
const decode=function(e){const t=[]
const s=e.length
let o=0
let n=v
let r=y
let i=e.lastIndexOf(O)
if(i<0){i=0}for(let s=0;s<i;++s){if(e.charCodeAt(s)>=128){error("not-basic")}t.push(e.charCodeAt(s))}for(let a=i>0?i+1:0;a<s;){const i=o
for(let t=1,n=g;;n+=g){if(a>=s){error("invalid-input")}const i=basicToDigit(e.charCodeAt(a++))
if(i>=g){error("invalid-input")}if(i>b((E-o)/t)){error("overflow")}o+=i*t
const c=n<=r?S:n>=r+T?T:n-r
if(i<c){break}const h=g-c
if(t>b(E/h)){error("overflow")}t*=h}const c=t.length+1
r=adapt(o-i,c,i==0)
if(b(o/c)>E-n){error("overflow")}n+=b(o/c)
o%=c
t.splice(o++,0,n)}return String.fromCodePoint(...t)}
const encode=function(e){const t=[]
const s=ucs2decode(e)
const o=s.length
let n=v
let r=0
let i=y
for(const e of s){if(e<128){t.push(k(e))}}const a=t.length
let c=a
if(a){t.push(O)}while(c<o){let e=E
for(const t of s){if(t>=n&&t<e){e=t}}const o=c+1
if(e-n>b((E-r)/o)){error("overflow")}r+=(e-n)*o
n=e
for(const e of s){if(e<n&&++r>E){error("overflow")}if(e===n){let e=r
for(let s=g;;s+=g){const o=s<=i?S:s>=i+T?T:s-i
if(e<o){break}const n=e-o
const r=g-o
t.push(k(digitToBasic(o+n%r,0)))
e=b(n/r)}t.push(k(digitToBasic(e,0)))
i=adapt(r,o,c===a)
r=0;++c}}++r;++n}return t.join("")}
const toUnicode=function(e){return mapDomain(e,function(e){return I.test(e)?decode(e.slice(4).toLowerCase()):e})}
const toASCII=function(e){return mapDomain(e,function(e){return L.test(e)?"xn--"+encode(e):e})}
const R="2.3.1"
const U={decode:ucs2decode,encode:ucs2encode}
const M=/^([a-zA-Z][a-zA-Z0-9+.-]*:)(?!\/\/)([\s\S]+)$/
function stripSurroundingWhitespace(e){let t=0
let s=e.length
while(t<s&&e.charCodeAt(t)<=32){t++}while(s>t&&e.charCodeAt(s-1)<=32){s--}return e.slice(t,s)}const P=/^[\x00-\x20\u00a0\ufeff]+/
const D=/^([a-zA-Z0-9+.-]+:)?[\\/]{2}([^\\/?#]*)/
const H=/[\x00-\x20#/:<>?@[\\\]^|\x7f]/
const F=/[\x00-\x1f\x7f]/
function invalidUrl(e){const t=new TypeError("Invalid URL")
t.code="ERR_INVALID_URL"
t.input=e
return t}function legacyParse(e,t,s,o){const n=_.parse(e,t,o)
const r=D.exec(e.replace(P,""))
if(r&&(r[1]||n.hostname!==null)){const e=r[2].slice(r[2].lastIndexOf("@")+1)
if(!e||F.test(e)||(n.host||"").toLowerCase()!==toASCII(e.toLowerCase())){throw s}if(e.charAt(0)==="["&&!a.isIPv6(e.slice(1,e.indexOf("]")))){throw s}}else if(n.hostname!==null){throw s}const i=n.auth===null||n.auth===undefined?null:n.auth.split(":")
const c=n
c.username=i?i.shift():null
c.password=i&&i.length?i.join(":"):null
return c}function safeDecode(e){try{return decodeURIComponent(e)}catch(t){return e}}function normalizeHostname(e,t){const s=e||""
if(!s){return""}if(s.charAt(0)==="["&&s.charAt(s.length-1)==="]"){return s.slice(1,-1)}const o=safeDecode(s)
const n=H.test(o)?"":_.domainToASCII(o)
if(!n){throw invalidUrl(t)}return n}const parse=(e,t)=>{e=stripSurroundingWhitespace(e||"")
const s=M.exec(e)
const o=s?s[1]+"//"+s[2]:e
let n
try{n=new URL(o)}catch(e){return legacyParse(o,t,e)}const r=normalizeHostname(n.hostname,n.href)
const i=n.port||null
const a=n.pathname||null
const c=n.search||null
let h=null
let l=null
let u=null
if(n.username||n.password){l=safeDecode(n.username)
u=n.password?safeDecode(n.password):null
h=l+(u!==null?":"+u:"")}let f
if(t){const e=Object.create(null)
n.searchParams.forEach((t,s)=>{if(Object.prototype.hasOwnProperty.call(e,s)){const o=e[s]
if(Array.isArray(o)){o.push(t)}else{e[s]=[o,t]}}else{e[s]=t}})
f=e}else{f=c?c.slice(1):null}return{protocol:n.protocol||null,host:n.host||null,hostname:r,port:i,pathname:a,search:c,path:(a||"")+(c||"")||null,href:n.href,auth:h,username:l,password:u,query:f}}
const resolve=(e,t)=>{try{return new URL(t,e).href}catch(s){legacyParse(e,false,s,true)
legacyParse(t,false,s,true)
return _.resolve(e,t)}}
var B=s(7975)
var j=s(3024)
var z=s(7067)
var Q=s(4708)
var G=s(8522)
const X=1800
class Cookies{constructor(e){this.options=e||{}
this.cookies=[]}set(e,t){const s=parse(t||"")
const o=this.parse(e)
let n
if(o.domain){n=o.domain.replace(/^\./,"")
if(s.hostname.length<n.length||n.indexOf(".")<0||n.endsWith(".")||a.isIP(s.hostname)||!("."+s.hostname).endsWith("."+n)){o.domain=s.hostname}}else{o.domain=s.hostname}if(!o.path){o.path=this.getPath(s.pathname)}if(!o.expires){o.expires=new Date(Date.now()+(Number(this.options.sessionTimeout||X)||X)*1e3)}return this.add(o)}get(e){return this.list(e).map(e=>e.name+"="+e.value).join("; ")}list(e){const t=[]
for(let s=this.cookies.length-1;s>=0;s--){const o=this.cookies[s]
if(this.isExpired(o)){this.cookies.splice(s,1)
continue}if(this.match(o,e)){t.unshift(o)}}return t}parse(e){const t={}
let s=false
let o=false;(e||"").toString().split(";").forEach(e=>{if(!e.trim()){return}const n=e.split("=")
const r=n.shift().trim()
let i=n.join("=").trim()
let a
if(!s){s=true
if(r){t.name=r
t.value=i}return}switch(r.toLowerCase()){case"expires":{const e=new Date(i)
if(e.toString()!=="Invalid Date"&&!o){t.expires=e}break}case"path":t.path=i
break
case"domain":a=i.toLowerCase()
if(a.length&&a.charAt(0)!=="."){a="."+a}t.domain=a
break
case"max-age":t.expires=new Date(Date.now()+(Number(i)||0)*1e3)
o=true
break
case"secure":t.secure=true
break
case"httponly":t.httponly=true
break}})
return t}match(e,t){const s=parse(t||"")
if(s.hostname!==e.domain&&(e.domain.charAt(0)!=="."||("."+s.hostname).substr(-e.domain.length)!==e.domain)){return false}const o=s.pathname||"/"
const n=e.path
const r=o===n||o.startsWith(n)&&(n.endsWith("/")||o.charAt(n.length)==="/")
if(!r){return false}if(e.secure&&s.protocol!=="https:"){return false}return true}add(e){if(!e||!e.name){return false}for(let t=0,s=this.cookies.length;t<s;t++){if(this.compare(this.cookies[t],e)){if(this.isExpired(e)){this.cookies.splice(t,1)
return false}this.cookies[t]=e
return true}}if(!this.isExpired(e)){this.cookies.push(e)}return true}compare(e,t){return e.name===t.name&&e.path===t.path&&e.domain===t.domain&&e.secure===t.secure&&e.httponly===t.httponly}isExpired(e){return e.expires&&e.expires<new Date||!e.value}getPath(e){const t=(e||"/").split("/")
t.pop()
const s=t.join("/").trim()
if(s.charAt(0)!=="/"){return"/"}return s}}const V=Cookies
const q={ECONNECTION:"Connection closed unexpectedly",ETIMEDOUT:"Connection or operation timed out",ESOCKET:"Socket-level error",EDNS:"DNS resolution failed",ETLS:"TLS handshake or STARTTLS failed",EREQUIRETLS:"REQUIRETLS not supported by server (RFC 8689)",EPROTOCOL:"Invalid SMTP server response",EENVELOPE:"Invalid mail envelope (sender or recipients)",EMESSAGE:"Message delivery error",EOTP:"Invalid one-time passcode data (otp option)",ESTREAM:"Stream processing error",EABORT:"Message sending aborted",EAUTH:"Authentication failed",ENOAUTH:"Authentication credentials not provided",EOAUTH2:"OAuth2 token generation or refresh error",EMAXLIMIT:"Pool resource limit reached (max messages per connection)",EMAXRECIPIENTS:"Recipient count exceeds maxRecipients",ESENDMAIL:"Sendmail command error",ESES:"AWS SES transport error",ECONFIG:"Invalid configuration",EPROXY:"Proxy connection error",EFILEACCESS:"File access rejected (disableFileAccess is set)",EURLACCESS:"URL access rejected (disableUrlAccess is set)",EFETCH:"HTTP fetch error"}
const K="ECONNECTION"
const W="ETIMEDOUT"
const $="ESOCKET"
const J="EDNS"
const Z="ETLS"
const Y="EREQUIRETLS"
const ee="EPROTOCOL"
const te="EENVELOPE"
const se="EMESSAGE"
const oe="EOTP"
const ne="ESTREAM"
const re="EABORT"
const ie="EAUTH"
const ae="ENOAUTH"
const ce="EOAUTH2"
const he="EMAXLIMIT"
const le="EMAXRECIPIENTS"
const ue="ESENDMAIL"
const fe="ESES"
const de="ECONFIG"
const pe="EPROXY"
const me="EFILEACCESS"
const _e="EURLACCESS"
const Ee="EFETCH"
const createAbortError=e=>{const t=new Error("Message sending aborted",{cause:e.reason})
t.name="AbortError"
t.code=re
return t}
const isTransientError=e=>e.responseCode===421||e.code===K||e.code===$||e.code===W
const isPermanentResponseCode=e=>e>=500&&e<600&&e!==503
const ge="ERR_ACCESS_DENIED"
const objects_isProtoKey=e=>e==="__proto__"
const objects_copyOwnKeys=(e,t,s)=>{Object.keys(t||{}).forEach(o=>{if(objects_isProtoKey(o)||s&&s(o)){return}e[o]=t[o]})
return e}
const Se=5
const Te=60*1e3
const Ae=2*60*1e3
const Ce=64*1024*1024
const ye=["ALPNProtocols","ca","cert","checkServerIdentity","ciphers","crl","dhparam","ecdhCurve","honorCipherOrder","key","maxVersion","minVersion","passphrase","pfx","rejectUnauthorized","secureContext","secureOptions","secureProtocol","servername","sessionIdContext","sigalgs"]
function setFetchCode(e){if(e.code!==ge){e.code=Ee}}function parseFetchUrl(e){let t
try{t=parse(e)}catch(e){return false}if(t.protocol!=="http:"&&t.protocol!=="https:"){return false}return t}function fetchPort(e){return e.port?Number(e.port):e.protocol==="https:"?443:80}function fetch_nmfetch(e,t){t=t||{}
t.fetchRes=t.fetchRes||new u.PassThrough
t.cookies=t.cookies||new V
t.redirects=t.redirects||0
t.maxRedirects=isNaN(t.maxRedirects)?Se:t.maxRedirects
if(!t.deadline){t.maxTime=typeof t.maxTime==="number"&&t.maxTime>=0?t.maxTime:Ae
t.deadline=t.maxTime?Date.now()+t.maxTime:0}const s=t.fetchRes
const o=parseFetchUrl(e)
if(!o){if(t.body&&typeof t.body.destroy==="function"){t.body.on("error",()=>false)
t.body.destroy()}setImmediate(()=>{const t=new Error("Unsupported protocol for URL "+e)
t.code=Ee
t.sourceUrl=e
s.emit("error",t)})
return s}if(t.cookie){[].concat(t.cookie||[]).forEach(s=>{t.cookies.set(s,e)})
t.cookie=false}let r=(t.method||"").toString().trim().toUpperCase()||"GET"
let i=false
let c
let h
const l=o.protocol==="https:"?Q:z
const f={"accept-encoding":"gzip,deflate","user-agent":"nodemailer/"+n}
Object.keys(t.headers||{}).forEach(e=>{if(objects_isProtoKey(e.toLowerCase().trim())){return}f[e.toLowerCase().trim()]=t.headers[e]})
if(t.userAgent){f["user-agent"]=t.userAgent}if(o.auth){f.Authorization="Basic "+Buffer.from(o.auth).toString("base64")}if(c=t.cookies.get(e)){f.cookie=c}if(t.body){if(t.contentType!==false){f["Content-Type"]=t.contentType||"application/x-www-form-urlencoded"}if(typeof t.body.pipe==="function"){f["Transfer-Encoding"]="chunked"
h=t.body
h.on("error",t=>{if(i){return}i=true
setFetchCode(t)
t.sourceUrl=e
s.emit("error",t)})}else{if(t.body instanceof Buffer){h=t.body}else if(typeof t.body==="object"){try{h=Buffer.from(Object.keys(t.body).map(e=>{const s=t.body[e].toString().trim()
return encodeURIComponent(e)+"="+encodeURIComponent(s)}).join("&"))}catch(t){i=true
t.code=Ee
t.sourceUrl=e
setImmediate(()=>s.emit("error",t))
return s}}else{h=Buffer.from(t.body.toString().trim())}f["Content-Type"]=t.contentType||"application/x-www-form-urlencoded"
f["Content-Length"]=h.length}r=(t.method||"").toString().trim().toUpperCase()||"POST"}let d
const p={method:r,host:o.hostname,path:o.path,port:fetchPort(o),headers:f,rejectUnauthorized:true,agent:false}
if(t.tls){Object.keys(t.tls).forEach(e=>{if(ye.includes(e)){p[e]=t.tls[e]}})}if(o.protocol==="https:"&&o.hostname&&o.hostname!==p.host&&!a.isIP(o.hostname)&&!p.servername){p.servername=o.hostname}try{d=l.request(p)}catch(t){i=true
setImmediate(()=>{setFetchCode(t)
t.sourceUrl=e
s.emit("error",t)})
return s}let m
const clearDeadline=()=>{if(m){clearTimeout(m)
m=undefined}}
const fail=(t,o=e)=>{if(i){return}i=true
clearDeadline()
setFetchCode(t)
t.sourceUrl=o
s.emit("error",t)
d.abort()}
const _=typeof t.timeout==="number"&&t.timeout>=0?t.timeout:Te
if(_){d.setTimeout(_,()=>fail(new Error("Request Timeout")))}if(t.deadline){m=setTimeout(()=>fail(new Error("Request exceeded the allowed "+t.maxTime+" ms")),Math.max(t.deadline-Date.now(),1))
m.unref()}d.on("error",e=>fail(e))
s.once("close",()=>{clearDeadline()
if(i||s.readableEnded){return}i=true
d.destroy()})
d.on("response",n=>{let r
if(i){return}switch(n.headers["content-encoding"]){case"gzip":case"deflate":r=G.createUnzip()
break}if(n.headers["set-cookie"]){[].concat(n.headers["set-cookie"]||[]).forEach(s=>{t.cookies.set(s,e)})}if([301,302,303,307,308].includes(n.statusCode)&&n.headers.location){t.redirects++
if(t.redirects>t.maxRedirects){return fail(new Error("Maximum redirect count exceeded"))}t.method="GET"
t.body=false
let s
try{s=resolve(e,n.headers.location)}catch(e){s=n.headers.location}const r=parseFetchUrl(s)
if(!r){return fail(new Error("Unsupported protocol for URL "+s),s)}const a=r.protocol!==o.protocol||r.hostname!==o.hostname||fetchPort(r)!==fetchPort(o)
if(t.headers&&a){const e=["authorization","cookie","proxy-authorization"]
Object.keys(t.headers).forEach(s=>{if(e.includes(s.toLowerCase().trim())){delete t.headers[s]}})}i=true
clearDeadline()
n.resume()
d.abort()
return fetch_nmfetch(s,t)}s.statusCode=n.statusCode
s.headers=n.headers
if(n.statusCode>=300&&!t.allowErrorResponse){return fail(new Error("Invalid status code "+n.statusCode))}n.on("error",e=>fail(e))
n.once("end",()=>clearDeadline())
const a=typeof t.maxBytes==="number"&&t.maxBytes>0?t.maxBytes:Ce
const c=r||n
let h=0
c.on("data",e=>{h+=e.length
if(h<=a||i){return}c.unpipe(s)
fail(new Error("Response size exceeds the allowed "+a+" bytes"))})
if(r){n.pipe(r).pipe(s)
r.on("error",e=>fail(e))}else{n.pipe(s)}})
setImmediate(()=>{if(h){try{if(typeof h.pipe==="function"){return h.pipe(d)}d.write(h)}catch(e){return fail(e)}}d.end()})
return s}fetch_nmfetch.Cookies=V
fetch_nmfetch.DEFAULT_TIMEOUT=Te
fetch_nmfetch.DEFAULT_MAX_TIME=Ae
const ve=null&&fetch_nmfetch
var Oe=s(610)
const Ie=5*60*1e3
const Le=30*1e3
const we=1e3
let Ne=0
const _lastCacheCleanup=()=>Ne
const _resetCacheCleanup=()=>{Ne=0}
let xe
let be=false
const _readNetworkInterfaces=()=>{if(!be){be=true
try{xe=h.networkInterfaces()}catch(e){}}return xe}
const isFamilySupported=(e,t)=>{const s=Object.values(_readNetworkInterfaces()||{}).flat()
if(!s.length){return true}return s.filter(e=>!e.internal||t).some(t=>t.family==="IPv"+e||t.family===e)}
const shared_resolve=(e,t,s,o)=>{s=s||{}
if(!isFamilySupported(e,s.allowInternalNetworkInterfaces)){o(null,[])
return null}const n=Oe.Resolver?new Oe.Resolver(s):Oe
n["resolve"+e](t,(e,t)=>{if(e){switch(e.code){case Oe.NODATA:case Oe.NOTFOUND:case Oe.NOTIMP:case Oe.SERVFAIL:case Oe.CONNREFUSED:case Oe.REFUSED:case"EAI_AGAIN":return o(null,[])}return o(e)}return o(null,Array.isArray(t)?t:[].concat(t||[]))})
return Oe.Resolver?n:null}
const ke=new Map
const formatDNSValue=(e,t)=>{if(!e){return Object.assign({},t||{})}const s=e.addresses||[]
const o=s.length>0?s[Math.floor(Math.random()*s.length)]:null
return Object.assign({host:o,_addresses:s},t||{})}
const resolveHostname=(e,t)=>{e=e||{}
if(!e.host&&e.servername){e.host=e.servername}if(!e.host||a.isIP(e.host)){const s={addresses:[e.host]}
return t(null,formatDNSValue(s,{servername:e.servername||false,cached:false}))}const s=e.host
const o=e.servername||s
let n
if(ke.has(e.host)){n=ke.get(e.host)
const s=Date.now()
if(s-Ne>Le){Ne=s
for(const[e,t]of ke.entries()){if(t.expires&&t.expires<s){ke.delete(e)}}if(ke.size>we){const e=Math.floor(we*.1)
const t=Array.from(ke.keys()).slice(0,e)
t.forEach(e=>ke.delete(e))}}if(!n.expires||n.expires>=s){return t(null,formatDNSValue(n.value,{servername:o,cached:true}))}}let r=false
let i
const respond=(e,s)=>{if(r){return}r=true
clearTimeout(i)
t(e,s)}
const respondCached=t=>{if(!n){return false}ke.set(s,{value:n.value,expires:Date.now()+(e.dnsTtl||Ie)})
respond(null,formatDNSValue(n.value,{servername:o,cached:true,error:t}))
return true}
const c=[]
const h=Number(e.timeout)||0
if(h>0){i=setTimeout(()=>{for(const e of c){if(typeof e.cancel==="function"){e.cancel()}}const e=new Error("DNS lookup for "+s+" timed out")
e.code=Oe.TIMEOUT
if(!respondCached(e)){respond(e)}},h)}let l=[]
let u=[]
let f=null
let d=null
let p=2
const onResolved=()=>{if(--p||r){return}const t=l.concat(u)
if(t.length){const n={addresses:t}
ke.set(s,{value:n,expires:Date.now()+(e.dnsTtl||Ie)})
return respond(null,formatDNSValue(n,{servername:o,cached:false}))}if(f&&d&&respondCached(f)){return}try{Oe.lookup(s,{all:true},(t,r)=>{if(t){if(respondCached(t)){return}return respond(t)}const i=r?r.filter(e=>isFamilySupported(e.family)).map(e=>e.address):[]
if(r&&r.length&&!i.length){console.warn(`Failed to resolve IPv${r[0].family} addresses with current network`)}if(!i.length&&n){return respond(null,formatDNSValue(n.value,{servername:o,cached:true}))}const a={addresses:i.length?i:[s]}
ke.set(s,{value:a,expires:Date.now()+(e.dnsTtl||Ie)})
return respond(null,formatDNSValue(a,{servername:o,cached:false}))})}catch(e){if(respondCached(e)){return}return respond(f||d||e)}}
for(const t of[4,6]){const o=shared_resolve(t,s,e,(e,s)=>{if(t===4){f=e
l=s||[]}else{d=e
u=s||[]}onResolved()})
if(o){c.push(o)}}}
const parseConnectionUrl=e=>{e=e||""
const t={}
const s=urllib.parse(e,true)
switch(s.protocol){case"smtp:":t.secure=false
break
case"smtps:":t.secure=true
break
case"direct:":t.direct=true
break}if(!isNaN(s.port)&&Number(s.port)){t.port=Number(s.port)}if(s.hostname){t.host=s.hostname}if(s.username||s.password){t.auth={user:s.username||"",pass:s.password||""}}Object.keys(s.query||{}).forEach(e=>{let o=t
let n=e
let r=s.query[e]
if(!isNaN(r)){r=Number(r)}switch(r){case"true":r=true
break
case"false":r=false
break}if(e.indexOf("tls.")===0){n=e.substr(4)
if(!t.tls){t.tls={}}o=t.tls}else if(e.indexOf(".")>=0){return}if(!isProtoKey(n)&&!(n in o)){o[n]=r}})
return t}
const _logFunc=(e,t,s,o,n,...r)=>{const i=Object.assign({},s||{},o||{})
delete i.level
let a=t
if(typeof e[a]!=="function"){a=["info","debug","log","trace","warn","error"].find(t=>typeof e[t]==="function")}if(a){e[a](i,n,...r)}}
const getLogger=(e,t)=>{e=e||{}
const s={}
const o=["trace","debug","info","warn","error","fatal"]
if(!e.logger){o.forEach(e=>{s[e]=()=>false})
return s}const n=e.logger===true?createDefaultLogger(o):e.logger
o.forEach(e=>{s[e]=(...s)=>{const o=typeof s[0]==="string"?undefined:s.shift()
_logFunc(n,e,t,o,...s)}})
return s}
const callbackPromise=(e,t)=>function(...s){const o=s.shift()
if(o){t(o)}else{e(...s)}}
const parseDataURI=e=>{if(typeof e!=="string"){return null}if(!e.startsWith("data:")){return null}const t=e.indexOf(",")
if(t===-1){return null}const s=e.substring(t+1)
const o=e.substring("data:".length,t)
let n
const r=o.split(";")
if(r.length>0){const e=r[r.length-1].toLowerCase().trim()
if(["base64","utf8","utf-8"].includes(e)&&e.indexOf("=")===-1){n=e
r.pop()}}const i=r.length>0?r.shift():"application/octet-stream"
const a={}
for(let e=0;e<r.length;e++){const t=r[e]
const s=t.indexOf("=")
if(s>0){const e=t.substring(0,s).trim()
const o=t.substring(s+1).trim()
if(e&&!isProtoKey(e)){a[e]=o}}}let c
try{if(n==="base64"){c=Buffer.from(s,"base64")}else{try{c=Buffer.from(decodeURIComponent(s))}catch(e){c=Buffer.from(s)}}}catch(e){c=Buffer.alloc(0)}return{data:c,encoding:n||null,contentType:i||"application/octet-stream",params:a}}
function resolveContent(e,t,s,o){if(!o&&typeof s==="function"){o=s
s=false}s=s||{}
let n
if(!o){n=new Promise((e,t)=>{o=callbackPromise(e,t)})}resolveContentValue(e,t,s,o)
return n}function resolveContentValue(e,t,s,o){let n=e&&e[t]&&e[t].content||e[t]
const r=(typeof e[t]==="object"&&e[t].encoding||"utf8").toString().toLowerCase().replace(/[-_\s]/g,"")
if(!n){return o(null,n)}if(typeof n==="object"){if(typeof n.pipe==="function"){return resolveStream(n,(s,n)=>{if(s){return o(s)}if(e[t].content){e[t].content=n}else{e[t]=n}o(null,n)})}else if(/^data:/i.test(n.path||n.href)){const e=parseDataURI(n.path||n.href)
return o(null,e&&e.data?e.data:Buffer.alloc(0))}else if(n.href||/^https?:\/\//i.test(n.path)){const e=n.href||n.path
if(s.disableUrlAccess){setImmediate(()=>{const t=new Error("Url access rejected for "+e)
t.code=errors.EURLACCESS
o(t)})
return}return resolveStream(nmfetch(e,{headers:n.httpHeaders,tls:n.tls}),o)}else if(n.path){if(s.disableFileAccess){setImmediate(()=>{const e=new Error("File access rejected for "+n.path)
e.code=errors.EFILEACCESS
o(e)})
return}return resolveStream(fs.createReadStream(n.path),o)}}if(typeof e[t].content==="string"&&!["utf8","usascii","ascii"].includes(r)){n=Buffer.from(e[t].content,r)}setImmediate(()=>o(null,n))}const shared_assign=function(...e){const t=e.shift()||{}
e.forEach(e=>{Object.keys(e||{}).forEach(s=>{if(isProtoKey(s)){return}if(["tls","auth"].includes(s)&&e[s]&&typeof e[s]==="object"){t[s]=copyOwnKeys(t[s]||{},e[s])}else{t[s]=e[s]}})})
return t}
const encodeXText=e=>{if(!/[^\x21-\x2A\x2C-\x3C\x3E-\x7E]/.test(e)){return e}const t=Buffer.from(e)
let s=""
for(let e=0,o=t.length;e<o;e++){const o=t[e]
if(o<33||o>126||o===43||o===61){s+="+"+(o<16?"0":"")+o.toString(16).toUpperCase()}else{s+=String.fromCharCode(o)}}return s}
const Re=new WeakMap
function recordStreamErrors(e){e.on("error",t=>{if(!Re.has(e)){Re.set(e,t)}})}function destroyStream(e){const t=e
if(t&&typeof t.pipe==="function"&&typeof t.destroy==="function"&&!t.destroyed){t.destroy()}}function unreadableStreamError(e){const t=Re.get(e)||e.errored
if(t){return t}if(e.readableEnded||e.destroyed){const e=new Error("Content stream was already read or destroyed")
e.code=errors.ESTREAM
return e}return null}function resolveStream(e,t){let s=false
const respond=(e,o)=>{if(s){return}s=true
t(e,o)}
const o=unreadableStreamError(e)
if(o){e.on("error",()=>false)
setImmediate(()=>respond(o))
return}const n=[]
let r=0
e.on("data",e=>{if(typeof e==="string"){e=Buffer.from(e)}n.push(e)
r+=e.length})
finished(e,{writable:false},e=>{if(e){return respond(e)}let t
try{t=Buffer.concat(n,r)}catch(e){return respond(e)}respond(null,t)})}function createDefaultLogger(e){const t=e.reduce((e,t)=>Math.max(e,t.length),0)
const s=new Map
e.forEach(e=>{let o=e.toUpperCase()
if(o.length<t){o+=" ".repeat(t-o.length)}s.set(e,o)})
const print=(e,t,o,...n)=>{let r=""
if(t){if(t.tnx==="server"){r="S: "}else if(t.tnx==="client"){r="C: "}if(t.sid){r="["+t.sid+"] "+r}if(t.cid){r="[#"+t.cid+"] "+r}}o=B.format(o,...n)
o.split(/\r?\n/).forEach(t=>{console.log("[%s] %s %s",(new Date).toISOString().substr(0,19).replace(/T/," "),s.get(e),r+t)})}
const o={}
e.forEach(e=>{o[e]=print.bind(null,e)})
return o}const Ue=/[/\\?#%\x00-\x20\x7F]/
const Me=253
const Pe=63
function exceedsDomainLimits(e){let t=0
let s=0
for(const o of e){t++
if(o==="."||o==="。"||o==="．"||o==="｡"){s=0}else if(++s>Pe){return true}}return t>Me}function normalizeDomain(e,t){if(typeof urlModule.domainToASCII==="function"&&typeof urlModule.domainToUnicode==="function"&&!Ue.test(e)){const s=urlModule.domainToASCII(e)
const o=s&&t?urlModule.domainToUnicode(s):s
if(o){return o}}e=e.toLowerCase()
if(exceedsDomainLimits(e)){return e}return t?punycode.toUnicode(e):punycode.toASCII(e)}const De=/^250 2\.0\.0 OK (<[^<>\s]+\.prod\.outlook\.com>)/i
const He=/^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i
const Fe=/^[a-z]{2}(?:-[a-z]+)+-\d+$/
function sesRegion(e){const t=e.toLowerCase().replace(/\.$/,"").split(".")
const s=t.slice(-2).join(".")
if(s!=="amazonaws.com"&&s!=="awsapps.com"){return undefined}return t.slice(0,-2).find(e=>Fe.test(e))}function parseServerMessageId(e,t){const s=(e||"").toString().trim()
const o=s.match(De)
if(o){return o[1]}const n=s.match(He)
if(n&&t){const e=sesRegion(t)
if(e){return"<"+n[1].toLowerCase()+"@"+(e==="us-east-1"?"email":e)+".amazonses.com>"}}return undefined}const Be=2*60*1e3
const je=10*60*1e3
const ze=30*1e3
const Qe=30*1e3
const Ge=5*1e3
const Xe=30*1e3
const TEARDOWN_NOOP=()=>{}
function shuffle(e){const t=e.slice()
for(let e=t.length-1;e>0;e--){const s=Math.floor(Math.random()*(e+1));[t[e],t[s]]=[t[s],t[e]]}return t}function timeoutError(e,t){const s=new Error(e)
s.timeoutType=t
return s}const Ve=1024*1024
function decodeServerResponse(e){if(!e){return e}const t=Buffer.from(e,"binary").toString("utf8")
return t.includes("�")?e:t}function isPartialResponse(e){return isPartialLine(e.slice(e.lastIndexOf("\n")+1))}function isPartialLine(e){return/^\d+-/.test(e)}function maskAuthCommand(e){const t=(e||"").toString().match(/^AUTH\s+[^\s]+/i)
if(!t){return"/* secret */"}return t[0].length===e.length?e:t[0]+" /* secret */"}class SMTPConnection extends i.EventEmitter{constructor(e){super(e)
this.id=l.randomBytes(8).toString("base64").replace(/\W/g,"")
this.stage="init"
this.options=e||{}
if(this.options.requireTLS&&(this.options.ignoreTLS||this.options.opportunisticTLS)){this.options=Object.assign({},this.options,{ignoreTLS:false,opportunisticTLS:false})}this.secureConnection=!!this.options.secure
this.alreadySecured=!!this.options.secured
this.port=Number(this.options.port)||(this.secureConnection?465:587)
this.host=this.options.host||"localhost"
this.servername=this.options.servername?this.options.servername:!a.isIP(this.host)?this.host:false
this.allowInternalNetworkInterfaces=this.options.allowInternalNetworkInterfaces||false
if(typeof this.options.secure==="undefined"&&this.port===465){this.secureConnection=true}this.name=(this.options.name||this._getHostname()).toString().replace(/[\r\n]+/g,"")
this.logger=getLogger(this.options,{component:this.options.component||"smtp-connection",sid:this.id})
this.customAuth=new Map
for(const e of Object.keys(this.options.customAuth||{})){const t=(e||"").toString().trim().toUpperCase()
if(t){this.customAuth.set(t,this.options.customAuth[e])}}this.version=n
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
if(t){return e(this._formatError(t,"ECONNECTION",false,"CONN"))}}const t=this.options.connectionTimeout||Be
this._connectionDeadline=(this._connectStartedAt||Date.now())+t
let s={port:this.port,host:this.host,allowInternalNetworkInterfaces:this.allowInternalNetworkInterfaces,timeout:Math.min(this.options.dnsTimeout||Qe,t)}
if(this.options.localAddress){s.localAddress=this.options.localAddress}if(this.options.connection){this._socket=this.options.connection
this._setupConnectionHandlers()
if(this.secureConnection&&!this.alreadySecured){setImmediate(()=>this._upgradeConnection(e=>{if(e){this._onError(new Error("Error initiating TLS - "+(e.message||e)),"ETLS",false,"CONN")
return}this._onConnect()}))}else{setImmediate(()=>this._onConnect())}return}else if(this.options.socket){this._socket=this.options.socket
return this._resolveAndConnect(s,e=>{if(this._destroyed||this._closing){return}try{this._socket.connect(this.port,this.host,()=>{if(this.secureConnection&&!this.alreadySecured){return this._upgradeConnection(e=>{if(e){this._onError(new Error("Error initiating TLS - "+(e.message||e)),"ETLS",false,"CONN")
return}this._onConnect()})}this._onConnect()})
this._setupConnectionHandlers()}catch(e){setImmediate(()=>this._onError(e,"ECONNECTION",false,"CONN"))
return}})}else{if(this.secureConnection){Object.assign(s,this.options.tls||{})
if(this.servername&&!s.servername){s.servername=this.servername}}return this._resolveAndConnect(s,e=>{let t=e._addresses||[]
if(s.localAddress){const e=a.isIPv6(s.localAddress)?6:4
const o=t.filter(t=>a.isIP(t)===e)
t=o.length?o:t}if(t.length>1){const e=t.filter(e=>a.isIPv6(e))
const o=t.filter(e=>!a.isIPv6(e))
const n=shuffle(e).concat(shuffle(o))
s.host=this.host
s.autoSelectFamily=true
if(!e.length||!o.length){const e=this._connectionDeadline-Date.now()
s.autoSelectFamilyAttemptTimeout=Math.max(Math.floor(e/n.length),10)}s.lookup=(e,t,s)=>{if(t&&t.all){const e=n.map(e=>({address:e,family:a.isIPv6(e)?6:4}))
return setImmediate(()=>s(null,e))}setImmediate(()=>s(null,n[0],a.isIPv6(n[0])?6:4))}}else if(t.length){s.host=t[0]}this._connectToHost(s,this.secureConnection)})}}_resolveAndConnect(e,t){return resolveHostname(e,(s,o)=>{if(s){return setImmediate(()=>this._onError(s,"EDNS",false,"CONN"))}this.logger.debug({tnx:"dns",source:e.host,resolved:o.host,cached:!!o.cached},"Resolved %s as %s [cache %s]",e.host,o.host,o.cached?"hit":"miss")
for(const t of Object.keys(o)){if(t.charAt(0)!=="_"&&o[t]){e[t]=o[t]}}t(o)})}_connectToHost(e,t){if(this._destroyed||this._closing){return}const s=t?c.connect:a.connect
try{this._socket=s(e,()=>this._onConnect())
this._setupConnectionHandlers()}catch(e){setImmediate(()=>this._onError(e,"ECONNECTION",false,"CONN"))
return}}_setupConnectionHandlers(){this._startPhase(Math.max((this._connectionDeadline||Date.now())-Date.now(),0),timeoutError("Connection timeout","CONNECT_TIMEOUT"))
this._socket.on("error",this._onConnectionSocketError)}_startPhase(e,t){this._clearPhase()
this._phaseTimer=setTimeout(()=>{this._phaseTimer=false
this._onError(t,"ETIMEDOUT",false,"CONN")},e)}_remainingSetupTime(){return Math.min(this.options.greetingTimeout||ze,Math.max((this._connectionDeadline||Infinity)-Date.now(),1))}_clearPhase(){clearTimeout(this._phaseTimer)
this._phaseTimer=false}quit(){this._sendCommand("QUIT")
this._responseActions.push(this.close)}close(){this._clearPhase()
this._responseActions=[]
if(this._closing){return}this._closing=true
const e=this.options.socketCloseTimeout
const t=typeof e==="number"&&Number.isFinite(e)&&e>=0?e:Ge
const s=this.stage==="init"||t===0?"destroy":"end"
this.logger.debug({tnx:"smtp"},'Closing connection to the server using "%s"',s)
const o=this._socket
if(this._currentDataStream){try{this._currentDataStream.unpipe(this._socket)}catch(e){}this._currentDataStream=false}if(this._pendingSend){const{stream:e,onStreamError:t}=this._pendingSend
if(e){e.removeListener("error",t)
e.on("error",TEARDOWN_NOOP)
e.destroy()}this._pendingSend=false}if(o&&!o.destroyed){try{o.setTimeout(0)
o.removeListener("data",this._onSocketData)
o.removeListener("timeout",this._onSocketTimeout)
o.removeListener("close",this._onSocketClose)
o.removeListener("end",this._onSocketEnd)
o.removeListener("error",this._onSocketError)
o.removeListener("error",this._onConnectionSocketError)
o.on("error",TEARDOWN_NOOP)
o[s]()
if(s==="end"){const e=setTimeout(()=>o.destroy(),t)
if(typeof e.unref==="function"){e.unref()}o.once("close",()=>clearTimeout(e))}}catch(e){}}this._destroy()}login(e,t){const s=this._isDestroyedMessage("login")
if(s){return t(this._formatError(s,"ECONNECTION",false,"API"))}this._auth=e||{}
this._authMethod=(this._auth.method||"").toString().trim().toUpperCase()||false
const o=!!this._auth.oauth2||this.customAuth.has("XOAUTH2")
if(!this._authMethod&&this._auth.oauth2&&!this._auth.credentials){this._authMethod="XOAUTH2"}else if(!this._authMethod||this._authMethod==="XOAUTH2"&&!this._auth.oauth2){const e=this._supportedAuth.find(e=>e!=="XOAUTH2"||o)
this._authMethod=(e||"PLAIN").toUpperCase().trim()}if((this._authMethod!=="XOAUTH2"||this.customAuth.has("XOAUTH2"))&&(!this._auth.credentials||!this._auth.credentials.user||!this._auth.credentials.pass)){if(this._auth.user&&this._auth.pass||this.customAuth.has(this._authMethod)){this._auth.credentials={user:this._auth.user,pass:this._auth.pass,options:this._auth.options}}else{return t(this._formatError('Missing credentials for "'+this._authMethod+'"',"EAUTH",false,"API"))}}if(this.customAuth.has(this._authMethod)){const e=this.customAuth.get(this._authMethod)
let s
let o=false
const resolve=()=>{if(o){return}o=true
this.logger.info({tnx:"smtp",username:this._auth.user,action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user))
this.authenticated=true
t(null,true)}
const reject=e=>{if(o){return}o=true
t(this._formatError(e,"EAUTH",s,"AUTH "+this._authMethod))}
const sendCommand=(e,t)=>{let o
if(!t){o=new Promise((e,s)=>{t=callbackPromise(e,s)})}this._responseActions.push(o=>{s=o
let n=o.match(/^(\d+)(?:\s(\d+\.\d+\.\d+))?\s/)
let r={command:e,response:o}
if(n){r.status=Number(n[1])||0
if(n[2]){r.code=n[2]}r.text=o.substr(n[0].length)}else{r.text=o
r.status=0}t(null,r)})
setImmediate(()=>this._sendCommand(e,maskAuthCommand(e)))
return o}
const n=e({auth:this._auth,method:this._authMethod,extensions:[].concat(this._supportedExtensions),authMethods:[].concat(this._supportedAuth),maxAllowedSize:this._maxAllowedSize||false,sendCommand:sendCommand,resolve:resolve,reject:reject})
if(n&&typeof n.catch==="function"){n.then(resolve).catch(reject)}return}switch(this._authMethod){case"XOAUTH2":this._handleXOauth2Token(false,t)
return
case"LOGIN":this._responseActions.push(e=>{this._actionAUTH_LOGIN_USER(e,t)})
this._sendCommand("AUTH LOGIN")
return
case"PLAIN":this._responseActions.push(e=>{this._actionAUTHComplete(e,t)})
this._sendCommand("AUTH PLAIN "+Buffer.from("\0"+this._auth.credentials.user+"\0"+this._auth.credentials.pass,"utf-8").toString("base64"),"AUTH PLAIN "+Buffer.from("\0"+this._auth.credentials.user+"\0"+"/* secret */","utf-8").toString("base64"))
return
case"CRAM-MD5":this._responseActions.push(e=>{this._actionAUTH_CRAM_MD5(e,t)})
this._sendCommand("AUTH CRAM-MD5")
return}return t(this._formatError('Unknown authentication method "'+this._authMethod+'"',"EAUTH",false,"API"))}send(e,t,s){let o=false
const callback=(e,t)=>{if(o){return}o=true
if(this._pendingSend&&this._pendingSend.callback===callback){this._pendingSend=false}s(e,t)}
if(!t){return callback(this._formatError("Empty message","EMESSAGE",false,"API"))}const n=this._isDestroyedMessage("send message")
if(n){return callback(this._formatError(n,"ECONNECTION",false,"API"))}if(this._maxAllowedSize&&e.size>this._maxAllowedSize){setImmediate(()=>{callback(this._formatError("Message size larger than allowed "+this._maxAllowedSize,"EMESSAGE",false,"MAIL FROM"))})
return}const r={callback:callback,stream:false,onStreamError:e=>callback(this._formatError(e,"ESTREAM",false,"API"))}
if(typeof t.on==="function"){r.stream=t
r.stream.on("error",r.onStreamError)}this._pendingSend=r
const i=Date.now()
this._setEnvelope(e,(e,s)=>{if(e){if(typeof t.destroy==="function"){t.destroy()}return callback(e)}const o=Date.now()
const n=this._createSendStream((e,t)=>{if(e){return callback(e)}const r=s
r.envelopeTime=o-i
r.messageTime=Date.now()-o
r.messageSize=n.outByteCount
r.response=t
const a=parseServerMessageId(r.response,this.options.host)
if(a){r.serverMessageId=a}const c=this._envelope?.rejectedErrors
if(!r.rejectedErrors&&c&&c.length){r.rejectedErrors=c}return callback(null,r)})
if(typeof t.pipe==="function"){t.pipe(n)}else{n.write(t)
n.end()}})}reset(e){const t=this._isDestroyedMessage("reset")
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
e.setTimeout(this.options.socketTimeout||je)
e.on("timeout",this._onSocketTimeout)
if(typeof e.setKeepAlive==="function"){e.setKeepAlive(true,Xe)}if(typeof e.setNoDelay==="function"){e.setNoDelay(true)}this._startPhase(this._remainingSetupTime(),timeoutError("Greeting never received","GREETING_TIMEOUT"))
this._responseActions.push(this._actionGreeting)
e.resume()}_onServerClosing(e){if(this._destroyed){return}const t=this._pendingSend
const s=this._envelope
this._responseActions=[]
this.close()
if(t){t.callback(s&&s.mailError||this._formatError("Server closed the connection","ECONNECTION",e,"CONN"))}}_onData(e){if(this._destroyed||!e||!e.length){return}const t=this.options.maxResponseSize||Ve
const s=e.toString("binary")
if(!s.includes("\n")){this._remainder+=s
if(this._remainder.length>t){return this._onResponseTooLarge()}return}const o=(this._remainder+s).split(/\r?\n/)
this._remainder=o.pop()
for(let e=0,s=o.length;e<s;e++){if(this._responsePartial){this._responseQueue[this._responseQueue.length-1]+="\n"+o[e]}else{this._responseQueue.push(o[e])}this._responsePartial=isPartialLine(o[e])
if(this._responsePartial&&this._responseQueue[this._responseQueue.length-1].length>t){return this._onResponseTooLarge()}}if(this._remainder.length>t){return this._onResponseTooLarge()}if(this._responsePartial){return}this._processResponse()}_onResponseTooLarge(){this._remainder=""
this._responseQueue=[]
this._responsePartial=false
this._onError(new Error("Server response exceeds maximum allowed size"),"EPROTOCOL",false,"CONN")}_onError(e,t,s,o){this._clearPhase()
if(this._destroyed){return}e=this._formatError(e,t,s,o)
if(isTransientError(e)){this.logger.warn({tnx:"smtp",err:e},"%s",e.message)}else{this.logger.error({tnx:"smtp",err:e},"%s",e.message)}const n=this._pendingSend
this.emit("error",e)
this.close()
if(n){n.callback(e)}}_formatError(e,t,s,o){let n
if(/Error\]$/i.test(Object.prototype.toString.call(e))){n=e}else{n=new Error(e)}if(t&&t!=="Error"&&n.code!==ge){if(n.code&&n.code!==t&&!n.originalCode){n.originalCode=n.code}n.code=t}if(s){n.response=s
n.message+=": "+s}const r=typeof s==="string"&&Number((s.match(/^\d+/)||[])[0])||false
if(r){n.responseCode=r
n.permanent=isPermanentResponseCode(r)}if(o){n.command=o}return n}_onClose(){let e=false
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
this.emit("end")}_upgradeConnection(e){if(this._destroyed||this._closing){return}const t=this._remainder.length+this._responseQueue.reduce((e,t)=>e+t.length,0)
if(t){this.logger.warn({tnx:"smtp",discarded:t},"Discarded %s bytes received in plaintext after the STARTTLS response",t)}this._plaintextEhlo=false
this._remainder=""
this._responseQueue=[]
this._responsePartial=false
const s=this._socket
s.removeListener("data",this._onSocketData)
s.removeListener("timeout",this._onSocketTimeout)
s.setTimeout(0)
const o=Object.assign({socket:s,host:this.host},this.options.tls||{})
if(this.servername&&!o.servername){o.servername=this.servername}const removePlainSocketListeners=()=>{s.removeListener("close",this._onSocketClose)
s.removeListener("end",this._onSocketEnd)
s.removeListener("error",this._onSocketError)
s.removeListener("error",this._onConnectionSocketError)}
this.upgrading=true
this._startPhase(this._remainingSetupTime(),timeoutError("TLS handshake timed out","UPGRADE_TIMEOUT"))
try{this._socket=c.connect(o,()=>{this._clearPhase()
this.secure=true
this.upgrading=false
this._socket.on("data",this._onSocketData)
removePlainSocketListeners()
return e(null,true)})}catch(t){this._clearPhase()
removePlainSocketListeners()
return e(t)}this._socket.on("error",this._onSocketError)
this._socket.once("close",this._onSocketClose)
this._socket.once("end",this._onSocketEnd)
this._socket.setTimeout(this.options.socketTimeout||je)
this._socket.on("timeout",this._onSocketTimeout)
s.resume()}_processResponse(){if(!this._responseQueue.length){return false}const e=(this._responseQueue.shift()||"").toString()
if(!e.trim()){setImmediate(()=>this._processResponse())
return}if(isPartialResponse(e)){this._responseQueue.unshift(e)
return}const t=this.lastServerResponse=decodeServerResponse(e)
if(this.options.debug||this.options.transactionLog){this.logger.debug({tnx:"server"},t.replace(/\r?\n$/,""))}const s=this._responseActions.shift()
const o=/^421[ -]/.test(t)
if(typeof s==="function"){s.call(this,t)
if(o){return this._onServerClosing(t)}setImmediate(()=>this._processResponse())}else if(o&&!this._pendingSend&&this.stage==="connected"){this.logger.info({tnx:"smtp"},"Server closed the idle connection: %s",t)
this.close()}else{return this._onError(new Error("Unexpected Response"),"EPROTOCOL",t,"CONN")}}_sendCommand(e,t){if(this._destroyed){return}const s=this._socket
if(s.destroyed){return this.close()}if(this.options.debug||this.options.transactionLog){this.logger.debug({tnx:"client"},(t||e||"").toString().replace(/\r?\n$/,""))}s.write(Buffer.from(e+"\r\n","utf-8"))}_setEnvelope(e,t){const s=[]
let o=false
this._envelope=e||{}
this._envelope.from=(this._envelope.from&&this._envelope.from.address||this._envelope.from||"").toString().trim()
this._envelope.to=[].concat(this._envelope.to||[]).map(e=>(e&&e.address||e||"").toString().trim())
if(!this._envelope.to.length){return t(this._formatError("No recipients defined","EENVELOPE",false,"API"))}if(this._envelope.from&&/[\r\n<>]/.test(this._envelope.from)){return t(this._formatError("Invalid sender "+JSON.stringify(this._envelope.from),"EENVELOPE",false,"API"))}if(/[\x80-\uFFFF]/.test(this._envelope.from)){o=true}for(let e=0,s=this._envelope.to.length;e<s;e++){if(!this._envelope.to[e]||/[\r\n<>]/.test(this._envelope.to[e])){return t(this._formatError("Invalid recipient "+JSON.stringify(this._envelope.to[e]),"EENVELOPE",false,"API"))}if(/[\x80-\uFFFF]/.test(this._envelope.to[e])){o=true}}this._envelope.rcptQueue=[].concat(this._envelope.to||[])
this._envelope.rejected=[]
this._envelope.rejectedErrors=[]
this._envelope.accepted=[]
if(this._envelope.dsn){try{this._envelope.dsn=this._setDsnEnvelope(this._envelope.dsn)}catch(e){return t(this._formatError("Invalid DSN "+e.message,"EENVELOPE",false,"API"))}}if(this._envelope.requireTLSExtensionEnabled){if(!this.secure){return t(this._formatError("REQUIRETLS can only be used over TLS connections (RFC 8689)","EREQUIRETLS",false,"MAIL FROM"))}if(!this._supportedExtensions.includes("REQUIRETLS")){return t(this._formatError("Server does not support REQUIRETLS extension (RFC 8689)","EREQUIRETLS",false,"MAIL FROM"))}}this._envelope.pipelined=this._supportedExtensions.includes("PIPELINING")
this._responseActions.push(e=>{this._actionMAIL(e,t)})
if(o&&this._supportedExtensions.includes("SMTPUTF8")){s.push("SMTPUTF8")
this._usingSmtpUtf8=true}if(this._envelope.use8BitMime&&this._supportedExtensions.includes("8BITMIME")){s.push("BODY=8BITMIME")
this._using8BitMime=true}if(this._envelope.size&&this._supportedExtensions.includes("SIZE")){const e=Number(this._envelope.size)||0
if(e>0){s.push("SIZE="+e)}}if(this._envelope.dsn&&this._supportedExtensions.includes("DSN")){if(this._envelope.dsn.ret){s.push("RET="+encodeXText(this._envelope.dsn.ret))}if(this._envelope.dsn.envid){s.push("ENVID="+encodeXText(this._envelope.dsn.envid))}}if(this._envelope.requireTLSExtensionEnabled){s.push("REQUIRETLS")}const n="MAIL FROM:<"+this._envelope.from+">"+(s.length?" "+s.join(" "):"")
this._recipientQueue=[]
if(!this._envelope.pipelined){this._sendCommand(n)
return}const r=this._socket
r.cork()
this._sendCommand(n)
while(this._envelope.rcptQueue.length){this._sendRcpt(this._envelope.rcptQueue.shift(),t)}this._responseActions.push(e=>{this._actionDATA(e,t)})
this._sendCommand("DATA")
r.uncork()}_sendRcpt(e,t){this._recipientQueue.push(e)
this._responseActions.push(e=>{this._actionRCPT(e,t)})
this._sendCommand("RCPT TO:<"+e+">"+this._getDsnRcptToArgs())}_setDsnEnvelope(e){let t=(e.ret||e.return||"").toString().toUpperCase()||null
if(t){switch(t){case"HDRS":case"HEADERS":t="HDRS"
break
case"FULL":case"BODY":t="FULL"
break}}if(t&&!["FULL","HDRS"].includes(t)){throw new Error("ret: "+JSON.stringify(t))}const s=(e.envid||e.id||"").toString()||null
let o=e.notify||null
if(o){if(typeof o==="string"){o=o.split(",")}o=o.map(e=>e.trim().toUpperCase())
const e=["NEVER","SUCCESS","FAILURE","DELAY"]
const t=o.filter(t=>!e.includes(t))
if(t.length||o.length>1&&o.includes("NEVER")){throw new Error("notify: "+JSON.stringify(o.join(",")))}o=o.join(",")}let n=(e.recipient||e.orcpt||"").toString()||null
if(n&&n.indexOf(";")<0){n="rfc822;"+n}return{ret:t,envid:s,notify:o,orcpt:n}}_getDsnRcptToArgs(){const e=this._envelope
const t=[]
if(e.dsn&&this._supportedExtensions.includes("DSN")){if(e.dsn.notify){t.push("NOTIFY="+encodeXText(e.dsn.notify))}if(e.dsn.orcpt){t.push("ORCPT="+encodeXText(e.dsn.orcpt))}}return t.length?" "+t.join(" "):""}_createSendStream(e){const t=this._envelope
const s=new DataStream
if(this.options.lmtp){t.accepted.forEach((s,o)=>{const n=o===t.accepted.length-1
this._responseActions.push(t=>{this._actionLMTPStream(s,n,t,e)})})}else{this._responseActions.push(t=>{this._actionSMTPStream(t,e)})}this._currentDataStream=s
s.pipe(this._socket,{end:false})
if(this.options.debug){const e=new u.PassThrough
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
if(!s){return t(this._formatError("Invalid login sequence while waiting for server challenge string","EAUTH",e,"AUTH CRAM-MD5"))}const o=Buffer.from(s[1],"base64").toString("ascii")
const n=l.createHmac("md5",this._auth.credentials.pass)
n.update(o)
const r=this._auth.credentials.user+" "+n.digest("hex")
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
let o
const n=this._recipientQueue.shift()
if(Number(e.charAt(0))!==2){const t=this._usingSmtpUtf8&&/^553 /.test(e)&&/[\x80-\uFFFF]/.test(n)?"Internationalized mailbox name not allowed":"Recipient command failed"
s.rejected.push(n)
o=this._formatError(t,"EENVELOPE",e,"RCPT TO")
o.recipient=n
s.rejectedErrors.push(o)}else{s.accepted.push(n)}this._advanceEnvelope(e,t)}_advanceEnvelope(e,t){const s=this._envelope
if(s.pipelined){return}if(s.mailError){return t(s.mailError)}if(s.rcptQueue.length){return this._sendRcpt(s.rcptQueue.shift(),t)}if(this._recipientQueue.length){return}const o=this._envelopeError(e)
if(o){return t(o)}this._responseActions.push(e=>{this._actionDATA(e,t)})
this._sendCommand("DATA")}_envelopeError(e){const t=this._envelope
if(t.mailError){return t.mailError}if(t.accepted.length){return null}const s=t.rejectedErrors.find(e=>e.responseCode&&e.responseCode<500)
const o=t.rejectedErrors[t.rejectedErrors.length-1]
const n=s?.response??(t.pipelined&&o?o.response:e)
const r=this._formatError("Can't send mail - all recipients were rejected","EENVELOPE",n,"RCPT TO")
r.rejected=t.rejected
r.rejectedErrors=t.rejectedErrors
return r}_actionDATA(e,t){const s=this._envelope
if(s.pipelined){const o=this._envelopeError(e)
if(o){if(/^3/.test(e)){if(s.mailError){this.close()
return t(o)}this._responseActions.push(()=>t(o))
this._sendCommand(".")
return}return t(o)}}if(!/^[23]/.test(e)){return t(this._formatError("Data command failed","EENVELOPE",e,"DATA"))}const o={accepted:s.accepted,rejected:s.rejected}
if(this._ehloLines&&this._ehloLines.length){o.ehlo=this._ehloLines}if(s.rejectedErrors.length){o.rejectedErrors=s.rejectedErrors}t(null,o)}_actionSMTPStream(e,t){if(Number(e.charAt(0))!==2){return t(this._formatError("Message failed","EMESSAGE",e,"DATA"))}return t(null,e)}_actionLMTPStream(e,t,s,o){const n=this._envelope
let r
if(Number(s.charAt(0))!==2){r=this._formatError("Message failed for recipient "+e,"EMESSAGE",s,"DATA")
r.recipient=e
n.rejected.push(e)
n.rejectedErrors.push(r)
for(let t=0,s=n.accepted.length;t<s;t++){if(n.accepted[t]===e){n.accepted.splice(t,1)}}}if(t){return o(null,s)}}_handleXOauth2Token(e,t){this._auth.oauth2.getToken(e,(s,o)=>{if(s){this.logger.info({tnx:"smtp",username:this._auth.user,action:"authfail",method:this._authMethod},"User %s failed to authenticate",JSON.stringify(this._auth.user))
return t(this._formatError(s,"EAUTH",false,"AUTH XOAUTH2"))}this._responseActions.push(s=>{this._actionAUTHComplete(s,e,t)})
this._sendCommand("AUTH XOAUTH2 "+this._auth.oauth2.buildXOAuth2Token(o),"AUTH XOAUTH2 "+this._auth.oauth2.buildXOAuth2Token("/* secret */"))})}_isDestroyedMessage(e){if(this._destroyed){return"Cannot "+e+" - smtp connection is already destroyed."}if(this._socket){if(this._socket.destroyed){return"Cannot "+e+" - smtp connection socket is already destroyed."}if(!this._socket.writable){return"Cannot "+e+" - smtp connection socket is already half-closed."}}}_getHostname(){let e
try{e=h.hostname()||""}catch(t){e="localhost"}if(!e||e.indexOf(".")<0){e="[127.0.0.1]"}if(e.match(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/)){e="["+e+"]"}return e}}const qe=SMTPConnection}}

