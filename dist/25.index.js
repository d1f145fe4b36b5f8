export const id=25
export const ids=[25]
export const modules={25:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>smtp_connection})
const package_info_name="nodemailer"
const version="10.6.0"
const homepage="https://nodemailer.com/"
var external_node_events_=__webpack_require__(474)
var external_node_net_=__webpack_require__(30)
var external_node_tls_=__webpack_require__(692)
var external_node_os_=__webpack_require__(161)
var external_node_crypto_=__webpack_require__(598)
var external_node_stream_=__webpack_require__(75)
const INSERT_LF=Buffer.from("\n")
const INSERT_LF_DOT=Buffer.from("\n.")
const INSERT_CR=Buffer.from("\r")
const INSERT_DOT=Buffer.from(".")
class DataStream extends external_node_stream_.Transform{constructor(options){super(options)
this.options=options||{}
this.inByteCount=0
this.outByteCount=0
this.lastByte=false}_transform(chunk,encoding,done){const chunks=[]
let chunklen=0
let i,len,lastPos=0
let buf
if(!chunk||!chunk.length){return done()}if(typeof chunk==="string"){chunk=Buffer.from(chunk)}this.inByteCount+=chunk.length
for(i=0,len=chunk.length;i<len;i++){const byte=chunk[i]
const prev=i?chunk[i-1]:this.lastByte
let insert=false
if(prev===13&&byte!==10){insert=byte===46?INSERT_LF_DOT:INSERT_LF}else if(byte===10&&prev!==13){insert=INSERT_CR}else if(byte===46&&(prev===10||prev===false)){insert=INSERT_DOT}if(insert){if(i>lastPos){buf=chunk.slice(lastPos,i)
chunks.push(buf)
chunklen+=buf.length}chunks.push(insert)
chunklen+=insert.length
lastPos=i}}if(chunks.length){if(lastPos<chunk.length){buf=chunk.slice(lastPos)
chunks.push(buf)
chunklen+=buf.length}this.outByteCount+=chunklen
this.push(Buffer.concat(chunks,chunklen))}else{this.outByteCount+=chunk.length
this.push(chunk)}this.lastByte=chunk[chunk.length-1]
done()}_flush(done){let buf
if(this.lastByte===10){buf=Buffer.from(".\r\n")}else if(this.lastByte===13){buf=Buffer.from("\n.\r\n")}else{buf=Buffer.from("\r\n.\r\n")}this.outByteCount+=buf.length
this.push(buf)
done()}}var external_node_url_=__webpack_require__(136)
const maxInt=2147483647
const base=36
const tMin=1
const tMax=26
const skew=38
const damp=700
const initialBias=72
const initialN=128
const delimiter="-"
const regexPunycode=/^xn--/
const regexNonASCII=/[^\0-\x7F]/
const regexSeparators=/[\x2E\u3002\uFF0E\uFF61]/g
const punycode_errors={overflow:"Overflow: input needs wider integers to process","not-basic":"Illegal input >= 0x80 (not a basic code point)","invalid-input":"Invalid input"}
const baseMinusTMin=base-tMin
const floor=Math.floor
const stringFromCharCode=String.fromCharCode
function error(type){throw new RangeError(punycode_errors[type])}function map(array,callback){const result=[]
let length=array.length
while(length--){result[length]=callback(array[length])}return result}function mapDomain(domain,callback){const parts=domain.split("@")
let result=""
if(parts.length>1){result=parts[0]+"@"
domain=parts[1]}domain=domain.replace(regexSeparators,".")
const labels=domain.split(".")
const encoded=map(labels,callback).join(".")
return result+encoded}function ucs2decode(string){const output=[]
let counter=0
const length=string.length
while(counter<length){const value=string.charCodeAt(counter++)
if(value>=55296&&value<=56319&&counter<length){const extra=string.charCodeAt(counter++)
if((extra&64512)==56320){output.push(((value&1023)<<10)+(extra&1023)+65536)}else{output.push(value)
counter--}}else{output.push(value)}}return output}const ucs2encode=codePoints=>String.fromCodePoint(...codePoints)
const basicToDigit=function(codePoint){if(codePoint>=48&&codePoint<58){return 26+(codePoint-48)}if(codePoint>=65&&codePoint<91){return codePoint-65}if(codePoint>=97&&codePoint<123){return codePoint-97}return base}
const digitToBasic=function(digit,flag){return digit+22+75*Number(digit<26)-(Number(flag!=0)<<5)}
const adapt=function(delta,numPoints,firstTime){let k=0
delta=firstTime?floor(delta/damp):delta>>1
delta+=floor(delta/numPoints)
for(;delta>baseMinusTMin*tMax>>1;k+=base){delta=floor(delta/baseMinusTMin)}return floor(k+(baseMinusTMin+1)*delta/(delta+skew))}
const decode=function(input){const output=[]
const inputLength=input.length
let i=0
let n=initialN
let bias=initialBias
let basic=input.lastIndexOf(delimiter)
if(basic<0){basic=0}for(let j=0;j<basic;++j){if(input.charCodeAt(j)>=128){error("not-basic")}output.push(input.charCodeAt(j))}for(let index=basic>0?basic+1:0;index<inputLength;){const oldi=i
for(let w=1,k=base;;k+=base){if(index>=inputLength){error("invalid-input")}const digit=basicToDigit(input.charCodeAt(index++))
if(digit>=base){error("invalid-input")}if(digit>floor((maxInt-i)/w)){error("overflow")}i+=digit*w
const t=k<=bias?tMin:k>=bias+tMax?tMax:k-bias
if(digit<t){break}const baseMinusT=base-t
if(w>floor(maxInt/baseMinusT)){error("overflow")}w*=baseMinusT}const out=output.length+1
bias=adapt(i-oldi,out,oldi==0)
if(floor(i/out)>maxInt-n){error("overflow")}n+=floor(i/out)
i%=out
output.splice(i++,0,n)}return String.fromCodePoint(...output)}
const encode=function(input){const output=[]
const codePoints=ucs2decode(input)
const inputLength=codePoints.length
let n=initialN
let delta=0
let bias=initialBias
for(const currentValue of codePoints){if(currentValue<128){output.push(stringFromCharCode(currentValue))}}const basicLength=output.length
let handledCPCount=basicLength
if(basicLength){output.push(delimiter)}while(handledCPCount<inputLength){let m=maxInt
for(const currentValue of codePoints){if(currentValue>=n&&currentValue<m){m=currentValue}}const handledCPCountPlusOne=handledCPCount+1
if(m-n>floor((maxInt-delta)/handledCPCountPlusOne)){error("overflow")}delta+=(m-n)*handledCPCountPlusOne
n=m
for(const currentValue of codePoints){if(currentValue<n&&++delta>maxInt){error("overflow")}if(currentValue===n){let q=delta
for(let k=base;;k+=base){const t=k<=bias?tMin:k>=bias+tMax?tMax:k-bias
if(q<t){break}const qMinusT=q-t
const baseMinusT=base-t
output.push(stringFromCharCode(digitToBasic(t+qMinusT%baseMinusT,0)))
q=floor(qMinusT/baseMinusT)}output.push(stringFromCharCode(digitToBasic(q,0)))
bias=adapt(delta,handledCPCountPlusOne,handledCPCount===basicLength)
delta=0;++handledCPCount}}++delta;++n}return output.join("")}
const toUnicode=function(input){return mapDomain(input,function(string){return regexPunycode.test(string)?decode(string.slice(4).toLowerCase()):string})}
const toASCII=function(input){return mapDomain(input,function(string){return regexNonASCII.test(string)?"xn--"+encode(string):string})}
const punycode_version="2.3.1"
const ucs2={decode:ucs2decode,encode:ucs2encode}
const SLASHLESS_AUTHORITY=/^([a-zA-Z][a-zA-Z0-9+.-]*:)(?!\/\/)([\s\S]+)$/
function stripSurroundingWhitespace(input){let start=0
let end=input.length
while(start<end&&input.charCodeAt(start)<=32){start++}while(end>start&&input.charCodeAt(end-1)<=32){end--}return input.slice(start,end)}const LEGACY_TRIM=/^[\x00-\x20\u00a0\ufeff]+/
const AUTHORITY=/^([a-zA-Z0-9+.-]+:)?[\\/]{2}([^\\/?#]*)/
const FORBIDDEN_HOST_CHARS=/[\x00-\x20#/:<>?@[\\\]^|\x7f]/
const CONTROL_CHARS=/[\x00-\x1f\x7f]/
function invalidUrl(input){const err=new TypeError("Invalid URL")
err.code="ERR_INVALID_URL"
err.input=input
return err}function legacyParse(input,parseQueryString,whatwgError,slashesDenoteHost){const parsed=external_node_url_.parse(input,parseQueryString,slashesDenoteHost)
const authority=AUTHORITY.exec(input.replace(LEGACY_TRIM,""))
if(authority&&(authority[1]||parsed.hostname!==null)){const written=authority[2].slice(authority[2].lastIndexOf("@")+1)
if(!written||CONTROL_CHARS.test(written)||(parsed.host||"").toLowerCase()!==toASCII(written.toLowerCase())){throw whatwgError}if(written.charAt(0)==="["&&!external_node_net_.isIPv6(written.slice(1,written.indexOf("]")))){throw whatwgError}}else if(parsed.hostname!==null){throw whatwgError}const legacyAuth=parsed.auth===null||parsed.auth===undefined?null:parsed.auth.split(":")
const result=parsed
result.username=legacyAuth?legacyAuth.shift():null
result.password=legacyAuth&&legacyAuth.length?legacyAuth.join(":"):null
return result}function safeDecode(str){try{return decodeURIComponent(str)}catch(_err){return str}}function normalizeHostname(raw,href){const hostname=raw||""
if(!hostname){return""}if(hostname.charAt(0)==="["&&hostname.charAt(hostname.length-1)==="]"){return hostname.slice(1,-1)}const decoded=safeDecode(hostname)
const mapped=FORBIDDEN_HOST_CHARS.test(decoded)?"":external_node_url_.domainToASCII(decoded)
if(!mapped){throw invalidUrl(href)}return mapped}const parse=(input,parseQueryString)=>{input=stripSurroundingWhitespace(input||"")
const slashless=SLASHLESS_AUTHORITY.exec(input)
const normalized=slashless?slashless[1]+"//"+slashless[2]:input
let u
try{u=new URL(normalized)}catch(err){return legacyParse(normalized,parseQueryString,err)}const hostname=normalizeHostname(u.hostname,u.href)
const port=u.port||null
const pathname=u.pathname||null
const search=u.search||null
let auth=null
let username=null
let password=null
if(u.username||u.password){username=safeDecode(u.username)
password=u.password?safeDecode(u.password):null
auth=username+(password!==null?":"+password:"")}let query
if(parseQueryString){const parsed=Object.create(null)
u.searchParams.forEach((value,key)=>{if(Object.prototype.hasOwnProperty.call(parsed,key)){const existing=parsed[key]
if(Array.isArray(existing)){existing.push(value)}else{parsed[key]=[existing,value]}}else{parsed[key]=value}})
query=parsed}else{query=search?search.slice(1):null}return{protocol:u.protocol||null,host:u.host||null,hostname:hostname,port:port,pathname:pathname,search:search,path:(pathname||"")+(search||"")||null,href:u.href,auth:auth,username:username,password:password,query:query}}
const resolve=(from,to)=>{try{return new URL(to,from).href}catch(err){legacyParse(from,false,err,true)
legacyParse(to,false,err,true)
return external_node_url_.resolve(from,to)}}
var external_node_util_=__webpack_require__(975)
var external_node_fs_=__webpack_require__(24)
var external_node_http_=__webpack_require__(67)
var external_node_https_=__webpack_require__(708)
var external_node_zlib_=__webpack_require__(522)
const SESSION_TIMEOUT=1800
class Cookies{constructor(options){this.options=options||{}
this.cookies=[]}set(cookieStr,url){const urlparts=parse(url||"")
const cookie=this.parse(cookieStr)
let domain
if(cookie.domain){domain=cookie.domain.replace(/^\./,"")
if(urlparts.hostname.length<domain.length||domain.indexOf(".")<0||domain.endsWith(".")||external_node_net_.isIP(urlparts.hostname)||!("."+urlparts.hostname).endsWith("."+domain)){cookie.domain=urlparts.hostname}}else{cookie.domain=urlparts.hostname}if(!cookie.path){cookie.path=this.getPath(urlparts.pathname)}if(!cookie.expires){cookie.expires=new Date(Date.now()+(Number(this.options.sessionTimeout||SESSION_TIMEOUT)||SESSION_TIMEOUT)*1e3)}return this.add(cookie)}get(url){return this.list(url).map(cookie=>cookie.name+"="+cookie.value).join("; ")}list(url){const result=[]
for(let i=this.cookies.length-1;i>=0;i--){const cookie=this.cookies[i]
if(this.isExpired(cookie)){this.cookies.splice(i,1)
continue}if(this.match(cookie,url)){result.unshift(cookie)}}return result}parse(cookieStr){const cookie={}
let hasNameValue=false
let hasMaxAge=false;(cookieStr||"").toString().split(";").forEach(cookiePart=>{if(!cookiePart.trim()){return}const valueParts=cookiePart.split("=")
const name=valueParts.shift().trim()
let value=valueParts.join("=").trim()
let domain
if(!hasNameValue){hasNameValue=true
if(name){cookie.name=name
cookie.value=value}return}switch(name.toLowerCase()){case"expires":{const expires=new Date(value)
if(expires.toString()!=="Invalid Date"&&!hasMaxAge){cookie.expires=expires}break}case"path":cookie.path=value
break
case"domain":domain=value.toLowerCase()
if(domain.length&&domain.charAt(0)!=="."){domain="."+domain}cookie.domain=domain
break
case"max-age":cookie.expires=new Date(Date.now()+(Number(value)||0)*1e3)
hasMaxAge=true
break
case"secure":cookie.secure=true
break
case"httponly":cookie.httponly=true
break}})
return cookie}match(cookie,url){const urlparts=parse(url||"")
if(urlparts.hostname!==cookie.domain&&(cookie.domain.charAt(0)!=="."||("."+urlparts.hostname).substr(-cookie.domain.length)!==cookie.domain)){return false}const pathname=urlparts.pathname||"/"
const cookiePath=cookie.path
const pathMatches=pathname===cookiePath||pathname.startsWith(cookiePath)&&(cookiePath.endsWith("/")||pathname.charAt(cookiePath.length)==="/")
if(!pathMatches){return false}if(cookie.secure&&urlparts.protocol!=="https:"){return false}return true}add(cookie){if(!cookie||!cookie.name){return false}for(let i=0,len=this.cookies.length;i<len;i++){if(this.compare(this.cookies[i],cookie)){if(this.isExpired(cookie)){this.cookies.splice(i,1)
return false}this.cookies[i]=cookie
return true}}if(!this.isExpired(cookie)){this.cookies.push(cookie)}return true}compare(a,b){return a.name===b.name&&a.path===b.path&&a.domain===b.domain&&a.secure===b.secure&&a.httponly===b.httponly}isExpired(cookie){return cookie.expires&&cookie.expires<new Date||!cookie.value}getPath(pathname){const pathParts=(pathname||"/").split("/")
pathParts.pop()
const path=pathParts.join("/").trim()
if(path.charAt(0)!=="/"){return"/"}return path}}const fetch_cookies=Cookies
const ERROR_CODES={ECONNECTION:"Connection closed unexpectedly",ETIMEDOUT:"Connection or operation timed out",ESOCKET:"Socket-level error",EDNS:"DNS resolution failed",ETLS:"TLS handshake or STARTTLS failed",EREQUIRETLS:"REQUIRETLS not supported by server (RFC 8689)",EPROTOCOL:"Invalid SMTP server response",EENVELOPE:"Invalid mail envelope (sender or recipients)",EMESSAGE:"Message delivery error",EOTP:"Invalid one-time passcode data (otp option)",ESTREAM:"Stream processing error",EABORT:"Message sending aborted",EAUTH:"Authentication failed",ENOAUTH:"Authentication credentials not provided",EOAUTH2:"OAuth2 token generation or refresh error",EMAXLIMIT:"Pool resource limit reached (max messages per connection)",EMAXRECIPIENTS:"Recipient count exceeds maxRecipients",ESENDMAIL:"Sendmail command error",ESES:"AWS SES transport error",ECONFIG:"Invalid configuration",EPROXY:"Proxy connection error",EFILEACCESS:"File access rejected (disableFileAccess is set)",EURLACCESS:"URL access rejected (disableUrlAccess is set)",EFETCH:"HTTP fetch error"}
const ECONNECTION="ECONNECTION"
const ETIMEDOUT="ETIMEDOUT"
const ESOCKET="ESOCKET"
const EDNS="EDNS"
const ETLS="ETLS"
const EREQUIRETLS="EREQUIRETLS"
const EPROTOCOL="EPROTOCOL"
const EENVELOPE="EENVELOPE"
const EMESSAGE="EMESSAGE"
const EOTP="EOTP"
const ESTREAM="ESTREAM"
const EABORT="EABORT"
const EAUTH="EAUTH"
const ENOAUTH="ENOAUTH"
const EOAUTH2="EOAUTH2"
const EMAXLIMIT="EMAXLIMIT"
const EMAXRECIPIENTS="EMAXRECIPIENTS"
const ESENDMAIL="ESENDMAIL"
const ESES="ESES"
const ECONFIG="ECONFIG"
const EPROXY="EPROXY"
const EFILEACCESS="EFILEACCESS"
const EURLACCESS="EURLACCESS"
const EFETCH="EFETCH"
const createAbortError=signal=>{const err=new Error("Message sending aborted",{cause:signal.reason})
err.name="AbortError"
err.code=EABORT
return err}
const isTransientError=err=>err.responseCode===421||err.code===ECONNECTION||err.code===ESOCKET||err.code===ETIMEDOUT
const isPermanentResponseCode=responseCode=>responseCode>=500&&responseCode<600&&responseCode!==503
const ERR_ACCESS_DENIED="ERR_ACCESS_DENIED"
const objects_isProtoKey=key=>key==="__proto__"
const objects_copyOwnKeys=(target,source,skip)=>{Object.keys(source||{}).forEach(key=>{if(objects_isProtoKey(key)||skip&&skip(key)){return}target[key]=source[key]})
return target}
const MAX_REDIRECTS=5
const DEFAULT_TIMEOUT=60*1e3
const DEFAULT_MAX_TIME=2*60*1e3
const DEFAULT_MAX_BYTES=64*1024*1024
const TLS_OPTION_KEYS=["ALPNProtocols","ca","cert","checkServerIdentity","ciphers","crl","dhparam","ecdhCurve","honorCipherOrder","key","maxVersion","minVersion","passphrase","pfx","rejectUnauthorized","secureContext","secureOptions","secureProtocol","servername","sessionIdContext","sigalgs"]
function setFetchCode(err){if(err.code!==ERR_ACCESS_DENIED){err.code=EFETCH}}function parseFetchUrl(url){let parsed
try{parsed=parse(url)}catch(_err){return false}if(parsed.protocol!=="http:"&&parsed.protocol!=="https:"){return false}return parsed}function fetchPort(parsed){return parsed.port?Number(parsed.port):parsed.protocol==="https:"?443:80}function fetch_nmfetch(url,options){options=options||{}
options.fetchRes=options.fetchRes||new external_node_stream_.PassThrough
options.cookies=options.cookies||new fetch_cookies
options.redirects=options.redirects||0
options.maxRedirects=isNaN(options.maxRedirects)?MAX_REDIRECTS:options.maxRedirects
if(!options.deadline){options.maxTime=typeof options.maxTime==="number"&&options.maxTime>=0?options.maxTime:DEFAULT_MAX_TIME
options.deadline=options.maxTime?Date.now()+options.maxTime:0}const fetchRes=options.fetchRes
const parsed=parseFetchUrl(url)
if(!parsed){if(options.body&&typeof options.body.destroy==="function"){options.body.on("error",()=>false)
options.body.destroy()}setImmediate(()=>{const err=new Error("Unsupported protocol for URL "+url)
err.code=EFETCH
err.sourceUrl=url
fetchRes.emit("error",err)})
return fetchRes}if(options.cookie){[].concat(options.cookie||[]).forEach(cookie=>{options.cookies.set(cookie,url)})
options.cookie=false}let method=(options.method||"").toString().trim().toUpperCase()||"GET"
let finished=false
let cookies
let body
const handler=parsed.protocol==="https:"?external_node_https_:external_node_http_
const headers={"accept-encoding":"gzip,deflate","user-agent":"nodemailer/"+version}
Object.keys(options.headers||{}).forEach(key=>{if(objects_isProtoKey(key.toLowerCase().trim())){return}headers[key.toLowerCase().trim()]=options.headers[key]})
if(options.userAgent){headers["user-agent"]=options.userAgent}if(parsed.auth){headers.Authorization="Basic "+Buffer.from(parsed.auth).toString("base64")}if(cookies=options.cookies.get(url)){headers.cookie=cookies}if(options.body){if(options.contentType!==false){headers["Content-Type"]=options.contentType||"application/x-www-form-urlencoded"}if(typeof options.body.pipe==="function"){headers["Transfer-Encoding"]="chunked"
body=options.body
body.on("error",err=>{if(finished){return}finished=true
setFetchCode(err)
err.sourceUrl=url
fetchRes.emit("error",err)})}else{if(options.body instanceof Buffer){body=options.body}else if(typeof options.body==="object"){try{body=Buffer.from(Object.keys(options.body).map(key=>{const value=options.body[key].toString().trim()
return encodeURIComponent(key)+"="+encodeURIComponent(value)}).join("&"))}catch(E){finished=true
E.code=EFETCH
E.sourceUrl=url
setImmediate(()=>fetchRes.emit("error",E))
return fetchRes}}else{body=Buffer.from(options.body.toString().trim())}headers["Content-Type"]=options.contentType||"application/x-www-form-urlencoded"
headers["Content-Length"]=body.length}method=(options.method||"").toString().trim().toUpperCase()||"POST"}let req
const reqOptions={method:method,host:parsed.hostname,path:parsed.path,port:fetchPort(parsed),headers:headers,rejectUnauthorized:true,agent:false}
if(options.tls){Object.keys(options.tls).forEach(key=>{if(TLS_OPTION_KEYS.includes(key)){reqOptions[key]=options.tls[key]}})}if(parsed.protocol==="https:"&&parsed.hostname&&parsed.hostname!==reqOptions.host&&!external_node_net_.isIP(parsed.hostname)&&!reqOptions.servername){reqOptions.servername=parsed.hostname}try{req=handler.request(reqOptions)}catch(E){finished=true
setImmediate(()=>{setFetchCode(E)
E.sourceUrl=url
fetchRes.emit("error",E)})
return fetchRes}let deadlineTimer
const clearDeadline=()=>{if(deadlineTimer){clearTimeout(deadlineTimer)
deadlineTimer=undefined}}
const fail=(err,sourceUrl=url)=>{if(finished){return}finished=true
clearDeadline()
setFetchCode(err)
err.sourceUrl=sourceUrl
fetchRes.emit("error",err)
req.abort()}
const timeout=typeof options.timeout==="number"&&options.timeout>=0?options.timeout:DEFAULT_TIMEOUT
if(timeout){req.setTimeout(timeout,()=>fail(new Error("Request Timeout")))}if(options.deadline){deadlineTimer=setTimeout(()=>fail(new Error("Request exceeded the allowed "+options.maxTime+" ms")),Math.max(options.deadline-Date.now(),1))
deadlineTimer.unref()}req.on("error",err=>fail(err))
fetchRes.once("close",()=>{clearDeadline()
if(finished||fetchRes.readableEnded){return}finished=true
req.destroy()})
req.on("response",res=>{let inflate
if(finished){return}switch(res.headers["content-encoding"]){case"gzip":case"deflate":inflate=external_node_zlib_.createUnzip()
break}if(res.headers["set-cookie"]){[].concat(res.headers["set-cookie"]||[]).forEach(cookie=>{options.cookies.set(cookie,url)})}if([301,302,303,307,308].includes(res.statusCode)&&res.headers.location){options.redirects++
if(options.redirects>options.maxRedirects){return fail(new Error("Maximum redirect count exceeded"))}options.method="GET"
options.body=false
let redirectUrl
try{redirectUrl=resolve(url,res.headers.location)}catch(_err){redirectUrl=res.headers.location}const redirectParsed=parseFetchUrl(redirectUrl)
if(!redirectParsed){return fail(new Error("Unsupported protocol for URL "+redirectUrl),redirectUrl)}const crossOrigin=redirectParsed.protocol!==parsed.protocol||redirectParsed.hostname!==parsed.hostname||fetchPort(redirectParsed)!==fetchPort(parsed)
if(options.headers&&crossOrigin){const sensitive=["authorization","cookie","proxy-authorization"]
Object.keys(options.headers).forEach(key=>{if(sensitive.includes(key.toLowerCase().trim())){delete options.headers[key]}})}finished=true
clearDeadline()
res.resume()
req.abort()
return fetch_nmfetch(redirectUrl,options)}fetchRes.statusCode=res.statusCode
fetchRes.headers=res.headers
if(res.statusCode>=300&&!options.allowErrorResponse){return fail(new Error("Invalid status code "+res.statusCode))}res.on("error",err=>fail(err))
res.once("end",()=>clearDeadline())
const maxBytes=typeof options.maxBytes==="number"&&options.maxBytes>0?options.maxBytes:DEFAULT_MAX_BYTES
const source=inflate||res
let received=0
source.on("data",chunk=>{received+=chunk.length
if(received<=maxBytes||finished){return}source.unpipe(fetchRes)
fail(new Error("Response size exceeds the allowed "+maxBytes+" bytes"))})
if(inflate){res.pipe(inflate).pipe(fetchRes)
inflate.on("error",err=>fail(err))}else{res.pipe(fetchRes)}})
setImmediate(()=>{if(body){try{if(typeof body.pipe==="function"){return body.pipe(req)}req.write(body)}catch(err){return fail(err)}}req.end()})
return fetchRes}fetch_nmfetch.Cookies=fetch_cookies
fetch_nmfetch.DEFAULT_TIMEOUT=DEFAULT_TIMEOUT
fetch_nmfetch.DEFAULT_MAX_TIME=DEFAULT_MAX_TIME
const fetch=null&&fetch_nmfetch
var external_node_dns_=__webpack_require__(610)
const DNS_TTL=5*60*1e3
const CACHE_CLEANUP_INTERVAL=30*1e3
const MAX_CACHE_SIZE=1e3
let lastCacheCleanup=0
const _lastCacheCleanup=()=>lastCacheCleanup
const _resetCacheCleanup=()=>{lastCacheCleanup=0}
let networkInterfaces
let networkInterfacesRead=false
const _readNetworkInterfaces=()=>{if(!networkInterfacesRead){networkInterfacesRead=true
try{networkInterfaces=external_node_os_.networkInterfaces()}catch(_err){}}return networkInterfaces}
const isFamilySupported=(family,allowInternal)=>{const addresses=Object.values(_readNetworkInterfaces()||{}).flat()
if(!addresses.length){return true}return addresses.filter(i=>!i.internal||allowInternal).some(i=>i.family==="IPv"+family||i.family===family)}
const shared_resolve=(family,hostname,options,callback)=>{options=options||{}
if(!isFamilySupported(family,options.allowInternalNetworkInterfaces)){callback(null,[])
return null}const dnsResolver=external_node_dns_.Resolver?new external_node_dns_.Resolver(options):external_node_dns_
dnsResolver["resolve"+family](hostname,(err,addresses)=>{if(err){switch(err.code){case external_node_dns_.NODATA:case external_node_dns_.NOTFOUND:case external_node_dns_.NOTIMP:case external_node_dns_.SERVFAIL:case external_node_dns_.CONNREFUSED:case external_node_dns_.REFUSED:case"EAI_AGAIN":return callback(null,[])}return callback(err)}return callback(null,Array.isArray(addresses)?addresses:[].concat(addresses||[]))})
return external_node_dns_.Resolver?dnsResolver:null}
const dnsCache=new Map
const formatDNSValue=(value,extra)=>{if(!value){return Object.assign({},extra||{})}const addresses=value.addresses||[]
const host=addresses.length>0?addresses[Math.floor(Math.random()*addresses.length)]:null
return Object.assign({host:host,_addresses:addresses},extra||{})}
const resolveHostname=(options,callback)=>{options=options||{}
if(!options.host&&options.servername){options.host=options.servername}if(!options.host||external_node_net_.isIP(options.host)){const value={addresses:[options.host]}
return callback(null,formatDNSValue(value,{servername:options.servername||false,cached:false}))}const host=options.host
const servername=options.servername||host
let cached
if(dnsCache.has(options.host)){cached=dnsCache.get(options.host)
const now=Date.now()
if(now-lastCacheCleanup>CACHE_CLEANUP_INTERVAL){lastCacheCleanup=now
for(const[host,entry]of dnsCache.entries()){if(entry.expires&&entry.expires<now){dnsCache.delete(host)}}if(dnsCache.size>MAX_CACHE_SIZE){const toDelete=Math.floor(MAX_CACHE_SIZE*.1)
const keys=Array.from(dnsCache.keys()).slice(0,toDelete)
keys.forEach(key=>dnsCache.delete(key))}}if(!cached.expires||cached.expires>=now){return callback(null,formatDNSValue(cached.value,{servername:servername,cached:true}))}}let responded=false
let deadline
const respond=(err,result)=>{if(responded){return}responded=true
clearTimeout(deadline)
callback(err,result)}
const respondCached=error=>{if(!cached){return false}dnsCache.set(host,{value:cached.value,expires:Date.now()+(options.dnsTtl||DNS_TTL)})
respond(null,formatDNSValue(cached.value,{servername:servername,cached:true,error:error}))
return true}
const resolvers=[]
const timeout=Number(options.timeout)||0
if(timeout>0){deadline=setTimeout(()=>{for(const resolver of resolvers){if(typeof resolver.cancel==="function"){resolver.cancel()}}const err=new Error("DNS lookup for "+host+" timed out")
err.code=external_node_dns_.TIMEOUT
if(!respondCached(err)){respond(err)}},timeout)}let ipv4Addresses=[]
let ipv6Addresses=[]
let ipv4Error=null
let ipv6Error=null
let pending=2
const onResolved=()=>{if(--pending||responded){return}const allAddresses=ipv4Addresses.concat(ipv6Addresses)
if(allAddresses.length){const value={addresses:allAddresses}
dnsCache.set(host,{value:value,expires:Date.now()+(options.dnsTtl||DNS_TTL)})
return respond(null,formatDNSValue(value,{servername:servername,cached:false}))}if(ipv4Error&&ipv6Error&&respondCached(ipv4Error)){return}try{external_node_dns_.lookup(host,{all:true},(err,addresses)=>{if(err){if(respondCached(err)){return}return respond(err)}const supportedAddresses=addresses?addresses.filter(addr=>isFamilySupported(addr.family)).map(addr=>addr.address):[]
if(addresses&&addresses.length&&!supportedAddresses.length){console.warn(`Failed to resolve IPv${addresses[0].family} addresses with current network`)}if(!supportedAddresses.length&&cached){return respond(null,formatDNSValue(cached.value,{servername:servername,cached:true}))}const value={addresses:supportedAddresses.length?supportedAddresses:[host]}
dnsCache.set(host,{value:value,expires:Date.now()+(options.dnsTtl||DNS_TTL)})
return respond(null,formatDNSValue(value,{servername:servername,cached:false}))})}catch(lookupErr){if(respondCached(lookupErr)){return}return respond(ipv4Error||ipv6Error||lookupErr)}}
for(const family of[4,6]){const resolver=shared_resolve(family,host,options,(err,addresses)=>{if(family===4){ipv4Error=err
ipv4Addresses=addresses||[]}else{ipv6Error=err
ipv6Addresses=addresses||[]}onResolved()})
if(resolver){resolvers.push(resolver)}}}
const parseConnectionUrl=str=>{str=str||""
const options={}
const url=urllib.parse(str,true)
switch(url.protocol){case"smtp:":options.secure=false
break
case"smtps:":options.secure=true
break
case"direct:":options.direct=true
break}if(!isNaN(url.port)&&Number(url.port)){options.port=Number(url.port)}if(url.hostname){options.host=url.hostname}if(url.username||url.password){options.auth={user:url.username||"",pass:url.password||""}}Object.keys(url.query||{}).forEach(key=>{let obj=options
let lKey=key
let value=url.query[key]
if(!isNaN(value)){value=Number(value)}switch(value){case"true":value=true
break
case"false":value=false
break}if(key.indexOf("tls.")===0){lKey=key.substr(4)
if(!options.tls){options.tls={}}obj=options.tls}else if(key.indexOf(".")>=0){return}if(!isProtoKey(lKey)&&!(lKey in obj)){obj[lKey]=value}})
return options}
const _logFunc=(logger,level,defaults,data,message,...args)=>{const entry=Object.assign({},defaults||{},data||{})
delete entry.level
let logLevel=level
if(typeof logger[logLevel]!=="function"){logLevel=["info","debug","log","trace","warn","error"].find(name=>typeof logger[name]==="function")}if(logLevel){logger[logLevel](entry,message,...args)}}
const getLogger=(options,defaults)=>{options=options||{}
const response={}
const levels=["trace","debug","info","warn","error","fatal"]
if(!options.logger){levels.forEach(level=>{response[level]=()=>false})
return response}const logger=options.logger===true?createDefaultLogger(levels):options.logger
levels.forEach(level=>{response[level]=(...args)=>{const data=typeof args[0]==="string"?undefined:args.shift()
_logFunc(logger,level,defaults,data,...args)}})
return response}
const callbackPromise=(resolve,reject)=>function(...args){const err=args.shift()
if(err){reject(err)}else{resolve(...args)}}
const parseDataURI=uri=>{if(typeof uri!=="string"){return null}if(!uri.startsWith("data:")){return null}const commaPos=uri.indexOf(",")
if(commaPos===-1){return null}const data=uri.substring(commaPos+1)
const metaStr=uri.substring("data:".length,commaPos)
let encoding
const metaEntries=metaStr.split(";")
if(metaEntries.length>0){const lastEntry=metaEntries[metaEntries.length-1].toLowerCase().trim()
if(["base64","utf8","utf-8"].includes(lastEntry)&&lastEntry.indexOf("=")===-1){encoding=lastEntry
metaEntries.pop()}}const contentType=metaEntries.length>0?metaEntries.shift():"application/octet-stream"
const params={}
for(let i=0;i<metaEntries.length;i++){const entry=metaEntries[i]
const sepPos=entry.indexOf("=")
if(sepPos>0){const key=entry.substring(0,sepPos).trim()
const value=entry.substring(sepPos+1).trim()
if(key&&!isProtoKey(key)){params[key]=value}}}let bufferData
try{if(encoding==="base64"){bufferData=Buffer.from(data,"base64")}else{try{bufferData=Buffer.from(decodeURIComponent(data))}catch(_decodeError){bufferData=Buffer.from(data)}}}catch(_bufferError){bufferData=Buffer.alloc(0)}return{data:bufferData,encoding:encoding||null,contentType:contentType||"application/octet-stream",params:params}}
function resolveContent(data,key,options,callback){if(!callback&&typeof options==="function"){callback=options
options=false}options=options||{}
let promise
if(!callback){promise=new Promise((resolve,reject)=>{callback=callbackPromise(resolve,reject)})}resolveContentValue(data,key,options,callback)
return promise}function resolveContentValue(data,key,options,callback){let content=data&&data[key]&&data[key].content||data[key]
const encoding=(typeof data[key]==="object"&&data[key].encoding||"utf8").toString().toLowerCase().replace(/[-_\s]/g,"")
if(!content){return callback(null,content)}if(typeof content==="object"){if(typeof content.pipe==="function"){return resolveStream(content,(err,value)=>{if(err){return callback(err)}if(data[key].content){data[key].content=value}else{data[key]=value}callback(null,value)})}else if(/^data:/i.test(content.path||content.href)){const parsedDataUri=parseDataURI(content.path||content.href)
return callback(null,parsedDataUri&&parsedDataUri.data?parsedDataUri.data:Buffer.alloc(0))}else if(content.href||/^https?:\/\//i.test(content.path)){const url=content.href||content.path
if(options.disableUrlAccess){setImmediate(()=>{const err=new Error("Url access rejected for "+url)
err.code=errors.EURLACCESS
callback(err)})
return}return resolveStream(nmfetch(url,{headers:content.httpHeaders,tls:content.tls}),callback)}else if(content.path){if(options.disableFileAccess){setImmediate(()=>{const err=new Error("File access rejected for "+content.path)
err.code=errors.EFILEACCESS
callback(err)})
return}return resolveStream(fs.createReadStream(content.path),callback)}}if(typeof data[key].content==="string"&&!["utf8","usascii","ascii"].includes(encoding)){content=Buffer.from(data[key].content,encoding)}setImmediate(()=>callback(null,content))}const shared_assign=function(...args){const target=args.shift()||{}
args.forEach(source=>{Object.keys(source||{}).forEach(key=>{if(isProtoKey(key)){return}if(["tls","auth"].includes(key)&&source[key]&&typeof source[key]==="object"){target[key]=copyOwnKeys(target[key]||{},source[key])}else{target[key]=source[key]}})})
return target}
const encodeXText=str=>{if(!/[^\x21-\x2A\x2C-\x3C\x3E-\x7E]/.test(str)){return str}const buf=Buffer.from(str)
let result=""
for(let i=0,len=buf.length;i<len;i++){const c=buf[i]
if(c<33||c>126||c===43||c===61){result+="+"+(c<16?"0":"")+c.toString(16).toUpperCase()}else{result+=String.fromCharCode(c)}}return result}
const streamErrors=new WeakMap
function recordStreamErrors(stream){stream.on("error",err=>{if(!streamErrors.has(stream)){streamErrors.set(stream,err)}})}function destroyStream(value){const stream=value
if(stream&&typeof stream.pipe==="function"&&typeof stream.destroy==="function"&&!stream.destroyed){stream.destroy()}}function unreadableStreamError(stream){const err=streamErrors.get(stream)||stream.errored
if(err){return err}if(stream.readableEnded||stream.destroyed){const unreadable=new Error("Content stream was already read or destroyed")
unreadable.code=errors.ESTREAM
return unreadable}return null}function resolveStream(stream,callback){let responded=false
const respond=(err,value)=>{if(responded){return}responded=true
callback(err,value)}
const unreadable=unreadableStreamError(stream)
if(unreadable){stream.on("error",()=>false)
setImmediate(()=>respond(unreadable))
return}const chunks=[]
let chunklen=0
stream.on("data",chunk=>{if(typeof chunk==="string"){chunk=Buffer.from(chunk)}chunks.push(chunk)
chunklen+=chunk.length})
finished(stream,{writable:false},err=>{if(err){return respond(err)}let value
try{value=Buffer.concat(chunks,chunklen)}catch(E){return respond(E)}respond(null,value)})}function createDefaultLogger(levels){const levelMaxLen=levels.reduce((max,level)=>Math.max(max,level.length),0)
const levelNames=new Map
levels.forEach(level=>{let levelName=level.toUpperCase()
if(levelName.length<levelMaxLen){levelName+=" ".repeat(levelMaxLen-levelName.length)}levelNames.set(level,levelName)})
const print=(level,entry,message,...args)=>{let prefix=""
if(entry){if(entry.tnx==="server"){prefix="S: "}else if(entry.tnx==="client"){prefix="C: "}if(entry.sid){prefix="["+entry.sid+"] "+prefix}if(entry.cid){prefix="[#"+entry.cid+"] "+prefix}}message=external_node_util_.format(message,...args)
message.split(/\r?\n/).forEach(line=>{console.log("[%s] %s %s",(new Date).toISOString().substr(0,19).replace(/T/," "),levelNames.get(level),prefix+line)})}
const logger={}
levels.forEach(level=>{logger[level]=print.bind(null,level)})
return logger}const URL_PARSER_UNSAFE=/[/\\?#%\x00-\x20\x7F]/
const MAX_DOMAIN_LENGTH=253
const MAX_LABEL_LENGTH=63
function exceedsDomainLimits(domain){let total=0
let label=0
for(const char of domain){total++
if(char==="."||char==="。"||char==="．"||char==="｡"){label=0}else if(++label>MAX_LABEL_LENGTH){return true}}return total>MAX_DOMAIN_LENGTH}function normalizeDomain(domain,toUnicode){if(typeof urlModule.domainToASCII==="function"&&typeof urlModule.domainToUnicode==="function"&&!URL_PARSER_UNSAFE.test(domain)){const ascii=urlModule.domainToASCII(domain)
const mapped=ascii&&toUnicode?urlModule.domainToUnicode(ascii):ascii
if(mapped){return mapped}}domain=domain.toLowerCase()
if(exceedsDomainLimits(domain)){return domain}return toUnicode?punycode.toUnicode(domain):punycode.toASCII(domain)}const OUTLOOK_REPLY=/^250 2\.0\.0 OK (<[^<>\s]+\.prod\.outlook\.com>)/i
const SES_REPLY=/^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i
const AWS_REGION=/^[a-z]{2}(?:-[a-z]+)+-\d+$/
function sesRegion(host){const labels=host.toLowerCase().replace(/\.$/,"").split(".")
const domain=labels.slice(-2).join(".")
if(domain!=="amazonaws.com"&&domain!=="awsapps.com"){return undefined}return labels.slice(0,-2).find(label=>AWS_REGION.test(label))}function parseServerMessageId(response,host){const reply=(response||"").toString().trim()
const outlook=reply.match(OUTLOOK_REPLY)
if(outlook){return outlook[1]}const ses=reply.match(SES_REPLY)
if(ses&&host){const region=sesRegion(host)
if(region){return"<"+ses[1].toLowerCase()+"@"+(region==="us-east-1"?"email":region)+".amazonses.com>"}}return undefined}const CONNECTION_TIMEOUT=2*60*1e3
const SOCKET_TIMEOUT=10*60*1e3
const GREETING_TIMEOUT=30*1e3
const DNS_TIMEOUT=30*1e3
const CLOSE_TIMEOUT=5*1e3
const KEEPALIVE_DELAY=30*1e3
const TEARDOWN_NOOP=()=>{}
function shuffle(list){const result=list.slice()
for(let i=result.length-1;i>0;i--){const j=Math.floor(Math.random()*(i+1));[result[i],result[j]]=[result[j],result[i]]}return result}function timeoutError(message,timeoutType){const err=new Error(message)
err.timeoutType=timeoutType
return err}const MAX_RESPONSE_SIZE=1024*1024
function decodeServerResponse(str){if(!str){return str}const utf8=Buffer.from(str,"binary").toString("utf8")
return utf8.includes("�")?str:utf8}function isPartialResponse(str){return isPartialLine(str.slice(str.lastIndexOf("\n")+1))}function isPartialLine(line){return/^\d+-/.test(line)}function maskAuthCommand(cmd){const match=(cmd||"").toString().match(/^AUTH\s+[^\s]+/i)
if(!match){return"/* secret */"}return match[0].length===cmd.length?cmd:match[0]+" /* secret */"}class SMTPConnection extends external_node_events_.EventEmitter{constructor(options){super(options)
this.id=external_node_crypto_.randomBytes(8).toString("base64").replace(/\W/g,"")
this.stage="init"
this.options=options||{}
if(this.options.requireTLS&&(this.options.ignoreTLS||this.options.opportunisticTLS)){this.options=Object.assign({},this.options,{ignoreTLS:false,opportunisticTLS:false})}this.secureConnection=!!this.options.secure
this.alreadySecured=!!this.options.secured
this.port=Number(this.options.port)||(this.secureConnection?465:587)
this.host=this.options.host||"localhost"
this.servername=this.options.servername?this.options.servername:!external_node_net_.isIP(this.host)?this.host:false
this.allowInternalNetworkInterfaces=this.options.allowInternalNetworkInterfaces||false
if(typeof this.options.secure==="undefined"&&this.port===465){this.secureConnection=true}this.name=(this.options.name||this._getHostname()).toString().replace(/[\r\n]+/g,"")
this.logger=getLogger(this.options,{component:this.options.component||"smtp-connection",sid:this.id})
this.customAuth=new Map
for(const key of Object.keys(this.options.customAuth||{})){const mapKey=(key||"").toString().trim().toUpperCase()
if(mapKey){this.customAuth.set(mapKey,this.options.customAuth[key])}}this.version=version
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
this._onSocketData=chunk=>this._onData(chunk)
this._onSocketError=error=>this._onError(error,"ESOCKET",false,"CONN")
this._onSocketClose=()=>this._onClose()
this._onSocketEnd=()=>this._onEnd()
this._onSocketTimeout=()=>this._onTimeout()
this._onConnectionSocketError=err=>this._onError(err,"ESOCKET",false,"CONN")}connect(connectCallback){if(this._connectCalled&&!this._destroyed){const err=this._formatError("Cannot connect - connect() was already called for this connection","ECONNECTION",false,"API")
if(typeof connectCallback==="function"){setImmediate(()=>connectCallback(err))
return}this.logger.warn({tnx:"smtp"},"%s",err.message)
return}this._connectCalled=true
if(typeof connectCallback==="function"){this._connectCallback=connectCallback
this.once("connect",()=>{this._connectCallback=false
this.logger.debug({tnx:"smtp"},"SMTP handshake finished")
connectCallback()})
const isDestroyedMessage=this._isDestroyedMessage("connect")
if(isDestroyedMessage){return connectCallback(this._formatError(isDestroyedMessage,"ECONNECTION",false,"CONN"))}}const connectionTimeout=this.options.connectionTimeout||CONNECTION_TIMEOUT
this._connectionDeadline=(this._connectStartedAt||Date.now())+connectionTimeout
let opts={port:this.port,host:this.host,allowInternalNetworkInterfaces:this.allowInternalNetworkInterfaces,timeout:Math.min(this.options.dnsTimeout||DNS_TIMEOUT,connectionTimeout)}
if(this.options.localAddress){opts.localAddress=this.options.localAddress}if(this.options.connection){this._socket=this.options.connection
this._setupConnectionHandlers()
if(this.secureConnection&&!this.alreadySecured){setImmediate(()=>this._upgradeConnection(err=>{if(err){this._onError(new Error("Error initiating TLS - "+(err.message||err)),"ETLS",false,"CONN")
return}this._onConnect()}))}else{setImmediate(()=>this._onConnect())}return}else if(this.options.socket){this._socket=this.options.socket
return this._resolveAndConnect(opts,_resolved=>{if(this._destroyed||this._closing){return}try{this._socket.connect(this.port,this.host,()=>{if(this.secureConnection&&!this.alreadySecured){return this._upgradeConnection(err=>{if(err){this._onError(new Error("Error initiating TLS - "+(err.message||err)),"ETLS",false,"CONN")
return}this._onConnect()})}this._onConnect()})
this._setupConnectionHandlers()}catch(E){setImmediate(()=>this._onError(E,"ECONNECTION",false,"CONN"))
return}})}else{if(this.secureConnection){Object.assign(opts,this.options.tls||{})
if(this.servername&&!opts.servername){opts.servername=this.servername}}return this._resolveAndConnect(opts,resolved=>{let addresses=resolved._addresses||[]
if(opts.localAddress){const localFamily=external_node_net_.isIPv6(opts.localAddress)?6:4
const sameFamily=addresses.filter(addr=>external_node_net_.isIP(addr)===localFamily)
addresses=sameFamily.length?sameFamily:addresses}if(addresses.length>1){const ipv6=addresses.filter(addr=>external_node_net_.isIPv6(addr))
const ipv4=addresses.filter(addr=>!external_node_net_.isIPv6(addr))
const ordered=shuffle(ipv6).concat(shuffle(ipv4))
opts.host=this.host
opts.autoSelectFamily=true
if(!ipv6.length||!ipv4.length){const remaining=this._connectionDeadline-Date.now()
opts.autoSelectFamilyAttemptTimeout=Math.max(Math.floor(remaining/ordered.length),10)}opts.lookup=(hostname,lookupOptions,callback)=>{if(lookupOptions&&lookupOptions.all){const all=ordered.map(address=>({address:address,family:external_node_net_.isIPv6(address)?6:4}))
return setImmediate(()=>callback(null,all))}setImmediate(()=>callback(null,ordered[0],external_node_net_.isIPv6(ordered[0])?6:4))}}else if(addresses.length){opts.host=addresses[0]}this._connectToHost(opts,this.secureConnection)})}}_resolveAndConnect(opts,callback){return resolveHostname(opts,(err,resolved)=>{if(err){return setImmediate(()=>this._onError(err,"EDNS",false,"CONN"))}this.logger.debug({tnx:"dns",source:opts.host,resolved:resolved.host,cached:!!resolved.cached},"Resolved %s as %s [cache %s]",opts.host,resolved.host,resolved.cached?"hit":"miss")
for(const key of Object.keys(resolved)){if(key.charAt(0)!=="_"&&resolved[key]){opts[key]=resolved[key]}}callback(resolved)})}_connectToHost(opts,secure){if(this._destroyed||this._closing){return}const connectFn=secure?external_node_tls_.connect:external_node_net_.connect
try{this._socket=connectFn(opts,()=>this._onConnect())
this._setupConnectionHandlers()}catch(E){setImmediate(()=>this._onError(E,"ECONNECTION",false,"CONN"))
return}}_setupConnectionHandlers(){this._startPhase(Math.max((this._connectionDeadline||Date.now())-Date.now(),0),timeoutError("Connection timeout","CONNECT_TIMEOUT"))
this._socket.on("error",this._onConnectionSocketError)}_startPhase(timeout,err){this._clearPhase()
this._phaseTimer=setTimeout(()=>{this._phaseTimer=false
this._onError(err,"ETIMEDOUT",false,"CONN")},timeout)}_remainingSetupTime(){return Math.min(this.options.greetingTimeout||GREETING_TIMEOUT,Math.max((this._connectionDeadline||Infinity)-Date.now(),1))}_clearPhase(){clearTimeout(this._phaseTimer)
this._phaseTimer=false}quit(){this._sendCommand("QUIT")
this._responseActions.push(this.close)}close(){this._clearPhase()
this._responseActions=[]
if(this._closing){return}this._closing=true
const configuredCloseTimeout=this.options.socketCloseTimeout
const socketCloseTimeout=typeof configuredCloseTimeout==="number"&&Number.isFinite(configuredCloseTimeout)&&configuredCloseTimeout>=0?configuredCloseTimeout:CLOSE_TIMEOUT
const closeMethod=this.stage==="init"||socketCloseTimeout===0?"destroy":"end"
this.logger.debug({tnx:"smtp"},'Closing connection to the server using "%s"',closeMethod)
const socket=this._socket
if(this._currentDataStream){try{this._currentDataStream.unpipe(this._socket)}catch(_E){}this._currentDataStream=false}if(this._pendingSend){const{stream:stream,onStreamError:onStreamError}=this._pendingSend
if(stream){stream.removeListener("error",onStreamError)
stream.on("error",TEARDOWN_NOOP)
stream.destroy()}this._pendingSend=false}if(socket&&!socket.destroyed){try{socket.setTimeout(0)
socket.removeListener("data",this._onSocketData)
socket.removeListener("timeout",this._onSocketTimeout)
socket.removeListener("close",this._onSocketClose)
socket.removeListener("end",this._onSocketEnd)
socket.removeListener("error",this._onSocketError)
socket.removeListener("error",this._onConnectionSocketError)
socket.on("error",TEARDOWN_NOOP)
socket[closeMethod]()
if(closeMethod==="end"){const closeTimer=setTimeout(()=>socket.destroy(),socketCloseTimeout)
if(typeof closeTimer.unref==="function"){closeTimer.unref()}socket.once("close",()=>clearTimeout(closeTimer))}}catch(_E){}}this._destroy()}login(authData,callback){const isDestroyedMessage=this._isDestroyedMessage("login")
if(isDestroyedMessage){return callback(this._formatError(isDestroyedMessage,"ECONNECTION",false,"API"))}this._auth=authData||{}
this._authMethod=(this._auth.method||"").toString().trim().toUpperCase()||false
const canUseXOAuth2=!!this._auth.oauth2||this.customAuth.has("XOAUTH2")
if(!this._authMethod&&this._auth.oauth2&&!this._auth.credentials){this._authMethod="XOAUTH2"}else if(!this._authMethod||this._authMethod==="XOAUTH2"&&!this._auth.oauth2){const supported=this._supportedAuth.find(method=>method!=="XOAUTH2"||canUseXOAuth2)
this._authMethod=(supported||"PLAIN").toUpperCase().trim()}if((this._authMethod!=="XOAUTH2"||this.customAuth.has("XOAUTH2"))&&(!this._auth.credentials||!this._auth.credentials.user||!this._auth.credentials.pass)){if(this._auth.user&&this._auth.pass||this.customAuth.has(this._authMethod)){this._auth.credentials={user:this._auth.user,pass:this._auth.pass,options:this._auth.options}}else{return callback(this._formatError('Missing credentials for "'+this._authMethod+'"',"EAUTH",false,"API"))}}if(this.customAuth.has(this._authMethod)){const handler=this.customAuth.get(this._authMethod)
let lastResponse
let returned=false
const resolve=()=>{if(returned){return}returned=true
this.logger.info({tnx:"smtp",username:this._auth.user,action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user))
this.authenticated=true
callback(null,true)}
const reject=err=>{if(returned){return}returned=true
callback(this._formatError(err,"EAUTH",lastResponse,"AUTH "+this._authMethod))}
const sendCommand=(cmd,done)=>{let promise
if(!done){promise=new Promise((resolve,reject)=>{done=callbackPromise(resolve,reject)})}this._responseActions.push(str=>{lastResponse=str
let codes=str.match(/^(\d+)(?:\s(\d+\.\d+\.\d+))?\s/)
let data={command:cmd,response:str}
if(codes){data.status=Number(codes[1])||0
if(codes[2]){data.code=codes[2]}data.text=str.substr(codes[0].length)}else{data.text=str
data.status=0}done(null,data)})
setImmediate(()=>this._sendCommand(cmd,maskAuthCommand(cmd)))
return promise}
const handlerResponse=handler({auth:this._auth,method:this._authMethod,extensions:[].concat(this._supportedExtensions),authMethods:[].concat(this._supportedAuth),maxAllowedSize:this._maxAllowedSize||false,sendCommand:sendCommand,resolve:resolve,reject:reject})
if(handlerResponse&&typeof handlerResponse.catch==="function"){handlerResponse.then(resolve).catch(reject)}return}switch(this._authMethod){case"XOAUTH2":this._handleXOauth2Token(false,callback)
return
case"LOGIN":this._responseActions.push(str=>{this._actionAUTH_LOGIN_USER(str,callback)})
this._sendCommand("AUTH LOGIN")
return
case"PLAIN":this._responseActions.push(str=>{this._actionAUTHComplete(str,callback)})
this._sendCommand("AUTH PLAIN "+Buffer.from("\0"+this._auth.credentials.user+"\0"+this._auth.credentials.pass,"utf-8").toString("base64"),"AUTH PLAIN "+Buffer.from("\0"+this._auth.credentials.user+"\0"+"/* secret */","utf-8").toString("base64"))
return
case"CRAM-MD5":this._responseActions.push(str=>{this._actionAUTH_CRAM_MD5(str,callback)})
this._sendCommand("AUTH CRAM-MD5")
return}return callback(this._formatError('Unknown authentication method "'+this._authMethod+'"',"EAUTH",false,"API"))}send(envelope,message,done){let returned=false
const callback=(err,info)=>{if(returned){return}returned=true
if(this._pendingSend&&this._pendingSend.callback===callback){this._pendingSend=false}done(err,info)}
if(!message){return callback(this._formatError("Empty message","EMESSAGE",false,"API"))}const isDestroyedMessage=this._isDestroyedMessage("send message")
if(isDestroyedMessage){return callback(this._formatError(isDestroyedMessage,"ECONNECTION",false,"API"))}if(this._maxAllowedSize&&envelope.size>this._maxAllowedSize){setImmediate(()=>{callback(this._formatError("Message size larger than allowed "+this._maxAllowedSize,"EMESSAGE",false,"MAIL FROM"))})
return}const pendingSend={callback:callback,stream:false,onStreamError:err=>callback(this._formatError(err,"ESTREAM",false,"API"))}
if(typeof message.on==="function"){pendingSend.stream=message
pendingSend.stream.on("error",pendingSend.onStreamError)}this._pendingSend=pendingSend
const startTime=Date.now()
this._setEnvelope(envelope,(err,info)=>{if(err){if(typeof message.destroy==="function"){message.destroy()}return callback(err)}const envelopeTime=Date.now()
const stream=this._createSendStream((err,str)=>{if(err){return callback(err)}const result=info
result.envelopeTime=envelopeTime-startTime
result.messageTime=Date.now()-envelopeTime
result.messageSize=stream.outByteCount
result.response=str
const serverMessageId=parseServerMessageId(result.response,this.options.host)
if(serverMessageId){result.serverMessageId=serverMessageId}const rejectedErrors=this._envelope?.rejectedErrors
if(!result.rejectedErrors&&rejectedErrors&&rejectedErrors.length){result.rejectedErrors=rejectedErrors}return callback(null,result)})
if(typeof message.pipe==="function"){message.pipe(stream)}else{stream.write(message)
stream.end()}})}reset(callback){const isDestroyedMessage=this._isDestroyedMessage("reset")
if(isDestroyedMessage){return callback(this._formatError(isDestroyedMessage,"ECONNECTION",false,"API"))}this._sendCommand("RSET")
this._responseActions.push(str=>{if(str.charAt(0)!=="2"){return callback(this._formatError("Could not reset session state. response="+str,"EPROTOCOL",str,"RSET"))}this._envelope=false
return callback(null,true)})}_onConnect(){const socket=this._socket
this._clearPhase()
this.logger.info({tnx:"network",localAddress:socket.localAddress,localPort:socket.localPort,remoteAddress:socket.remoteAddress,remotePort:socket.remotePort},"%s established to %s:%s",this.secure?"Secure connection":"Connection",socket.remoteAddress,socket.remotePort)
if(this._destroyed){this.close()
return}this.stage="connected"
socket.removeListener("data",this._onSocketData)
socket.removeListener("timeout",this._onSocketTimeout)
socket.removeListener("close",this._onSocketClose)
socket.removeListener("end",this._onSocketEnd)
socket.removeListener("error",this._onConnectionSocketError)
socket.removeListener("error",this._onSocketError)
socket.on("error",this._onSocketError)
socket.on("data",this._onSocketData)
socket.once("close",this._onSocketClose)
socket.once("end",this._onSocketEnd)
socket.setTimeout(this.options.socketTimeout||SOCKET_TIMEOUT)
socket.on("timeout",this._onSocketTimeout)
if(typeof socket.setKeepAlive==="function"){socket.setKeepAlive(true,KEEPALIVE_DELAY)}if(typeof socket.setNoDelay==="function"){socket.setNoDelay(true)}this._startPhase(this._remainingSetupTime(),timeoutError("Greeting never received","GREETING_TIMEOUT"))
this._responseActions.push(this._actionGreeting)
socket.resume()}_onServerClosing(str){if(this._destroyed){return}const pendingSend=this._pendingSend
const envelope=this._envelope
this._responseActions=[]
this.close()
if(pendingSend){pendingSend.callback(envelope&&envelope.mailError||this._formatError("Server closed the connection","ECONNECTION",str,"CONN"))}}_onData(chunk){if(this._destroyed||!chunk||!chunk.length){return}const maxResponseSize=this.options.maxResponseSize||MAX_RESPONSE_SIZE
const data=chunk.toString("binary")
if(!data.includes("\n")){this._remainder+=data
if(this._remainder.length>maxResponseSize){return this._onResponseTooLarge()}return}const lines=(this._remainder+data).split(/\r?\n/)
this._remainder=lines.pop()
for(let i=0,len=lines.length;i<len;i++){if(this._responsePartial){this._responseQueue[this._responseQueue.length-1]+="\n"+lines[i]}else{this._responseQueue.push(lines[i])}this._responsePartial=isPartialLine(lines[i])
if(this._responsePartial&&this._responseQueue[this._responseQueue.length-1].length>maxResponseSize){return this._onResponseTooLarge()}}if(this._remainder.length>maxResponseSize){return this._onResponseTooLarge()}if(this._responsePartial){return}this._processResponse()}_onResponseTooLarge(){this._remainder=""
this._responseQueue=[]
this._responsePartial=false
this._onError(new Error("Server response exceeds maximum allowed size"),"EPROTOCOL",false,"CONN")}_onError(err,type,data,command){this._clearPhase()
if(this._destroyed){return}err=this._formatError(err,type,data,command)
if(isTransientError(err)){this.logger.warn({tnx:"smtp",err:err},"%s",err.message)}else{this.logger.error({tnx:"smtp",err:err},"%s",err.message)}const pendingSend=this._pendingSend
this.emit("error",err)
this.close()
if(pendingSend){pendingSend.callback(err)}}_formatError(message,type,response,command){let err
if(/Error\]$/i.test(Object.prototype.toString.call(message))){err=message}else{err=new Error(message)}if(type&&type!=="Error"&&err.code!==ERR_ACCESS_DENIED){if(err.code&&err.code!==type&&!err.originalCode){err.originalCode=err.code}err.code=type}if(response){err.response=response
err.message+=": "+response}const responseCode=typeof response==="string"&&Number((response.match(/^\d+/)||[])[0])||false
if(responseCode){err.responseCode=responseCode
err.permanent=isPermanentResponseCode(responseCode)}if(command){err.command=command}return err}_onClose(){let serverResponse=false
if(this._remainder&&this._remainder.trim()){this.lastServerResponse=serverResponse=decodeServerResponse(this._remainder.trim())
if(this.options.debug||this.options.transactionLog){this.logger.debug({tnx:"server"},serverResponse)}}this.logger.info({tnx:"network"},"Connection closed")
const failureResponse=typeof serverResponse==="string"&&/^[45]\d{2}[ -]/.test(serverResponse)?serverResponse:false
if(this.upgrading&&!this._destroyed){return this._onError(new Error("Connection closed unexpectedly"),"ETLS",failureResponse,"CONN")}if(!failureResponse&&this._responseActions[0]===this._actionGreeting&&this._connectCallback&&!this._destroyed){const connectCallback=this._connectCallback
this._connectCallback=false
const err=this._formatError(new Error("Connection closed unexpectedly"),"ECONNECTION",false,"CONN")
this.logger.warn({tnx:"network"},err.message)
connectCallback(err)
this.close()
return}if(!failureResponse&&this.stage==="connected"&&!this._responseActions.length&&!this._pendingSend&&!this._destroyed&&!this._closing){this.logger.info({tnx:"network"},"Server closed the idle connection")
return this._destroy()}if(failureResponse||this._responseActions[0]!==this.close&&!this._destroyed){return this._onError(new Error("Connection closed unexpectedly"),"ECONNECTION",failureResponse,"CONN")}this._destroy()}_onEnd(){if(this._socket&&!this._socket.destroyed){this._socket.end()}}_onTimeout(){return this._onError(timeoutError("Timeout","SOCKET_TIMEOUT"),"ETIMEDOUT",false,"CONN")}_destroy(){if(this._destroyed){return}this._destroyed=true
this.destroyed=true
this._clearPhase()
this.emit("end")}_upgradeConnection(callback){if(this._destroyed||this._closing){return}const discarded=this._remainder.length+this._responseQueue.reduce((total,response)=>total+response.length,0)
if(discarded){this.logger.warn({tnx:"smtp",discarded:discarded},"Discarded %s bytes received in plaintext after the STARTTLS response",discarded)}this._plaintextEhlo=false
this._remainder=""
this._responseQueue=[]
this._responsePartial=false
const socketPlain=this._socket
socketPlain.removeListener("data",this._onSocketData)
socketPlain.removeListener("timeout",this._onSocketTimeout)
socketPlain.setTimeout(0)
const opts=Object.assign({socket:socketPlain,host:this.host},this.options.tls||{})
if(this.servername&&!opts.servername){opts.servername=this.servername}const removePlainSocketListeners=()=>{socketPlain.removeListener("close",this._onSocketClose)
socketPlain.removeListener("end",this._onSocketEnd)
socketPlain.removeListener("error",this._onSocketError)
socketPlain.removeListener("error",this._onConnectionSocketError)}
this.upgrading=true
this._startPhase(this._remainingSetupTime(),timeoutError("TLS handshake timed out","UPGRADE_TIMEOUT"))
try{this._socket=external_node_tls_.connect(opts,()=>{this._clearPhase()
this.secure=true
this.upgrading=false
this._socket.on("data",this._onSocketData)
removePlainSocketListeners()
return callback(null,true)})}catch(err){this._clearPhase()
removePlainSocketListeners()
return callback(err)}this._socket.on("error",this._onSocketError)
this._socket.once("close",this._onSocketClose)
this._socket.once("end",this._onSocketEnd)
this._socket.setTimeout(this.options.socketTimeout||SOCKET_TIMEOUT)
this._socket.on("timeout",this._onSocketTimeout)
socketPlain.resume()}_processResponse(){if(!this._responseQueue.length){return false}const raw=(this._responseQueue.shift()||"").toString()
if(!raw.trim()){setImmediate(()=>this._processResponse())
return}if(isPartialResponse(raw)){this._responseQueue.unshift(raw)
return}const str=this.lastServerResponse=decodeServerResponse(raw)
if(this.options.debug||this.options.transactionLog){this.logger.debug({tnx:"server"},str.replace(/\r?\n$/,""))}const action=this._responseActions.shift()
const closing=/^421[ -]/.test(str)
if(typeof action==="function"){action.call(this,str)
if(closing){return this._onServerClosing(str)}setImmediate(()=>this._processResponse())}else if(closing&&!this._pendingSend&&this.stage==="connected"){this.logger.info({tnx:"smtp"},"Server closed the idle connection: %s",str)
this.close()}else{return this._onError(new Error("Unexpected Response"),"EPROTOCOL",str,"CONN")}}_sendCommand(str,logStr){if(this._destroyed){return}const socket=this._socket
if(socket.destroyed){return this.close()}if(this.options.debug||this.options.transactionLog){this.logger.debug({tnx:"client"},(logStr||str||"").toString().replace(/\r?\n$/,""))}socket.write(Buffer.from(str+"\r\n","utf-8"))}_setEnvelope(envelope,callback){const args=[]
let useSmtpUtf8=false
this._envelope=envelope||{}
this._envelope.from=(this._envelope.from&&this._envelope.from.address||this._envelope.from||"").toString().trim()
this._envelope.to=[].concat(this._envelope.to||[]).map(to=>(to&&to.address||to||"").toString().trim())
if(!this._envelope.to.length){return callback(this._formatError("No recipients defined","EENVELOPE",false,"API"))}if(this._envelope.from&&/[\r\n<>]/.test(this._envelope.from)){return callback(this._formatError("Invalid sender "+JSON.stringify(this._envelope.from),"EENVELOPE",false,"API"))}if(/[\x80-\uFFFF]/.test(this._envelope.from)){useSmtpUtf8=true}for(let i=0,len=this._envelope.to.length;i<len;i++){if(!this._envelope.to[i]||/[\r\n<>]/.test(this._envelope.to[i])){return callback(this._formatError("Invalid recipient "+JSON.stringify(this._envelope.to[i]),"EENVELOPE",false,"API"))}if(/[\x80-\uFFFF]/.test(this._envelope.to[i])){useSmtpUtf8=true}}this._envelope.rcptQueue=[].concat(this._envelope.to||[])
this._envelope.rejected=[]
this._envelope.rejectedErrors=[]
this._envelope.accepted=[]
if(this._envelope.dsn){try{this._envelope.dsn=this._setDsnEnvelope(this._envelope.dsn)}catch(err){return callback(this._formatError("Invalid DSN "+err.message,"EENVELOPE",false,"API"))}}if(this._envelope.requireTLSExtensionEnabled){if(!this.secure){return callback(this._formatError("REQUIRETLS can only be used over TLS connections (RFC 8689)","EREQUIRETLS",false,"MAIL FROM"))}if(!this._supportedExtensions.includes("REQUIRETLS")){return callback(this._formatError("Server does not support REQUIRETLS extension (RFC 8689)","EREQUIRETLS",false,"MAIL FROM"))}}this._envelope.pipelined=this._supportedExtensions.includes("PIPELINING")
this._responseActions.push(str=>{this._actionMAIL(str,callback)})
if(useSmtpUtf8&&this._supportedExtensions.includes("SMTPUTF8")){args.push("SMTPUTF8")
this._usingSmtpUtf8=true}if(this._envelope.use8BitMime&&this._supportedExtensions.includes("8BITMIME")){args.push("BODY=8BITMIME")
this._using8BitMime=true}if(this._envelope.size&&this._supportedExtensions.includes("SIZE")){const sizeValue=Number(this._envelope.size)||0
if(sizeValue>0){args.push("SIZE="+sizeValue)}}if(this._envelope.dsn&&this._supportedExtensions.includes("DSN")){if(this._envelope.dsn.ret){args.push("RET="+encodeXText(this._envelope.dsn.ret))}if(this._envelope.dsn.envid){args.push("ENVID="+encodeXText(this._envelope.dsn.envid))}}if(this._envelope.requireTLSExtensionEnabled){args.push("REQUIRETLS")}const mailFrom="MAIL FROM:<"+this._envelope.from+">"+(args.length?" "+args.join(" "):"")
this._recipientQueue=[]
if(!this._envelope.pipelined){this._sendCommand(mailFrom)
return}const socket=this._socket
socket.cork()
this._sendCommand(mailFrom)
while(this._envelope.rcptQueue.length){this._sendRcpt(this._envelope.rcptQueue.shift(),callback)}this._responseActions.push(str=>{this._actionDATA(str,callback)})
this._sendCommand("DATA")
socket.uncork()}_sendRcpt(recipient,callback){this._recipientQueue.push(recipient)
this._responseActions.push(str=>{this._actionRCPT(str,callback)})
this._sendCommand("RCPT TO:<"+recipient+">"+this._getDsnRcptToArgs())}_setDsnEnvelope(params){let ret=(params.ret||params.return||"").toString().toUpperCase()||null
if(ret){switch(ret){case"HDRS":case"HEADERS":ret="HDRS"
break
case"FULL":case"BODY":ret="FULL"
break}}if(ret&&!["FULL","HDRS"].includes(ret)){throw new Error("ret: "+JSON.stringify(ret))}const envid=(params.envid||params.id||"").toString()||null
let notify=params.notify||null
if(notify){if(typeof notify==="string"){notify=notify.split(",")}notify=notify.map(n=>n.trim().toUpperCase())
const validNotify=["NEVER","SUCCESS","FAILURE","DELAY"]
const invalidNotify=notify.filter(n=>!validNotify.includes(n))
if(invalidNotify.length||notify.length>1&&notify.includes("NEVER")){throw new Error("notify: "+JSON.stringify(notify.join(",")))}notify=notify.join(",")}let orcpt=(params.recipient||params.orcpt||"").toString()||null
if(orcpt&&orcpt.indexOf(";")<0){orcpt="rfc822;"+orcpt}return{ret:ret,envid:envid,notify:notify,orcpt:orcpt}}_getDsnRcptToArgs(){const envelope=this._envelope
const args=[]
if(envelope.dsn&&this._supportedExtensions.includes("DSN")){if(envelope.dsn.notify){args.push("NOTIFY="+encodeXText(envelope.dsn.notify))}if(envelope.dsn.orcpt){args.push("ORCPT="+encodeXText(envelope.dsn.orcpt))}}return args.length?" "+args.join(" "):""}_createSendStream(callback){const envelope=this._envelope
const dataStream=new DataStream
if(this.options.lmtp){envelope.accepted.forEach((recipient,i)=>{const final=i===envelope.accepted.length-1
this._responseActions.push(str=>{this._actionLMTPStream(recipient,final,str,callback)})})}else{this._responseActions.push(str=>{this._actionSMTPStream(str,callback)})}this._currentDataStream=dataStream
dataStream.pipe(this._socket,{end:false})
if(this.options.debug){const logStream=new external_node_stream_.PassThrough
logStream.on("readable",()=>{let chunk
while(chunk=logStream.read()){this.logger.debug({tnx:"message"},chunk.toString("binary").replace(/\r?\n$/,""))}})
dataStream.pipe(logStream)}dataStream.once("end",()=>{if(this._currentDataStream===dataStream){this._currentDataStream=false}this.logger.info({tnx:"message",inByteCount:dataStream.inByteCount,outByteCount:dataStream.outByteCount},"<%s bytes encoded mime message (source size %s bytes)>",dataStream.outByteCount,dataStream.inByteCount)})
return dataStream}_actionGreeting(str){this._clearPhase()
if(str.substr(0,3)!=="220"){this._onError(new Error("Invalid greeting. response="+str),"EPROTOCOL",str,"CONN")
return}if(this.options.lmtp){this._responseActions.push(this._actionLHLO)
this._sendCommand("LHLO "+this.name)}else{this._responseActions.push(this._actionEHLO)
this._sendCommand("EHLO "+this.name)}}_actionLHLO(str){if(str.charAt(0)!=="2"){this._onError(new Error("Invalid LHLO. response="+str),"EPROTOCOL",str,"LHLO")
return}this._actionEHLO(str)}_actionEHLO(str){if(str.substr(0,3)==="421"){this._onError(new Error("Server terminates connection. response="+str),"ECONNECTION",str,"EHLO")
return}if(str.charAt(0)!=="2"){if(this.options.requireTLS){this._onError(new Error("EHLO failed but HELO does not support required STARTTLS. response="+str),"ECONNECTION",str,"EHLO")
return}this._responseActions.push(this._actionHELO)
this._sendCommand("HELO "+this.name)
return}if(!this.secure&&!this.options.ignoreTLS&&(/[ -]STARTTLS\b/im.test(str)||this.options.requireTLS)){this._plaintextEhlo=str
this._sendCommand("STARTTLS")
this._responseActions.push(this._actionSTARTTLS)
return}this._parseEhloExtensions(str)
this.emit("connect")}_parseEhloExtensions(str){let match
this._ehloLines=str.split(/\r?\n/).map(line=>line.replace(/^\d+[ -]/,"").trim()).filter(line=>line).slice(1)
if(/[ -]SMTPUTF8\b/im.test(str)){this._supportedExtensions.push("SMTPUTF8")}if(/[ -]DSN\b/im.test(str)){this._supportedExtensions.push("DSN")}if(/[ -]8BITMIME\b/im.test(str)){this._supportedExtensions.push("8BITMIME")}if(/[ -]REQUIRETLS\b/im.test(str)){this._supportedExtensions.push("REQUIRETLS")}if(/[ -]PIPELINING\b/im.test(str)){this._supportedExtensions.push("PIPELINING")}if(/[ -]AUTH\b/i.test(str)){this.allowsAuth=true}const authMechanisms=new Set
for(const line of this._ehloLines){const authMatch=/^AUTH[\s=](.*)/i.exec(line)
if(authMatch){for(const mechanism of authMatch[1].split(/[\s=]+/)){authMechanisms.add(mechanism.toUpperCase())}}}for(const mechanism of["PLAIN","LOGIN","CRAM-MD5","XOAUTH2"]){if(authMechanisms.has(mechanism)){this._supportedAuth.push(mechanism)}}if(match=str.match(/[ -]SIZE(?:[ \t]+(\d+))?/im)){this._supportedExtensions.push("SIZE")
this._maxAllowedSize=Number(match[1])||0}}_actionHELO(str){if(str.charAt(0)!=="2"){this._onError(new Error("Invalid HELO. response="+str),"EPROTOCOL",str,"HELO")
return}this.allowsAuth=true
this.emit("connect")}_actionSTARTTLS(str){if(str.charAt(0)!=="2"){if(this.options.opportunisticTLS){this.logger.info({tnx:"smtp"},"Failed STARTTLS upgrade, continuing unencrypted")
if(this._plaintextEhlo){this._parseEhloExtensions(this._plaintextEhlo)
this._plaintextEhlo=false
this.allowsAuth=false
this._supportedAuth=[]}this.emit("connect")
return}this._onError(new Error("Error upgrading connection with STARTTLS"),"ETLS",str,"STARTTLS")
return}this._upgradeConnection((err,secured)=>{if(err){this._onError(new Error("Error initiating TLS - "+(err.message||err)),"ETLS",false,"STARTTLS")
return}this.logger.info({tnx:"smtp"},"Connection upgraded with STARTTLS")
if(secured){if(this.options.lmtp){this._responseActions.push(this._actionLHLO)
this._sendCommand("LHLO "+this.name)}else{this._responseActions.push(this._actionEHLO)
this._sendCommand("EHLO "+this.name)}}else{this.emit("connect")}})}_actionAUTH_LOGIN_USER(str,callback){if(!/^334[ -]/.test(str)){callback(this._formatError('Invalid login sequence while waiting for "334 VXNlcm5hbWU6"',"EAUTH",str,"AUTH LOGIN"))
return}this._responseActions.push(str=>{this._actionAUTH_LOGIN_PASS(str,callback)})
this._sendCommand(Buffer.from(this._auth.credentials.user+"","utf-8").toString("base64"))}_actionAUTH_CRAM_MD5(str,callback){const challengeMatch=str.match(/^334\s+(.+)$/)
if(!challengeMatch){return callback(this._formatError("Invalid login sequence while waiting for server challenge string","EAUTH",str,"AUTH CRAM-MD5"))}const base64decoded=Buffer.from(challengeMatch[1],"base64").toString("ascii")
const hmacMD5=external_node_crypto_.createHmac("md5",this._auth.credentials.pass)
hmacMD5.update(base64decoded)
const prepended=this._auth.credentials.user+" "+hmacMD5.digest("hex")
this._responseActions.push(str=>{this._actionAUTH_CRAM_MD5_PASS(str,callback)})
this._sendCommand(Buffer.from(prepended).toString("base64"),Buffer.from(this._auth.credentials.user+" /* secret */").toString("base64"))}_actionAUTH_CRAM_MD5_PASS(str,callback){if(!str.match(/^235\s+/)){return callback(this._formatError('Invalid login sequence while waiting for "235"',"EAUTH",str,"AUTH CRAM-MD5"))}this.logger.info({tnx:"smtp",username:this._auth.user,action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user))
this.authenticated=true
callback(null,true)}_actionAUTH_LOGIN_PASS(str,callback){if(!/^334[ -]/.test(str)){return callback(this._formatError('Invalid login sequence while waiting for "334 UGFzc3dvcmQ6"',"EAUTH",str,"AUTH LOGIN"))}this._responseActions.push(str=>{this._actionAUTHComplete(str,callback)})
this._sendCommand(Buffer.from((this._auth.credentials.pass||"").toString(),"utf-8").toString("base64"),Buffer.from("/* secret */","utf-8").toString("base64"))}_actionAUTHComplete(str,isRetry,callback){if(!callback&&typeof isRetry==="function"){callback=isRetry
isRetry=false}if(str.substr(0,3)==="334"){this._responseActions.push(str=>{if(isRetry||this._authMethod!=="XOAUTH2"){this._actionAUTHComplete(str,true,callback)}else{setImmediate(()=>this._handleXOauth2Token(true,callback))}})
this._sendCommand("")
return}if(str.charAt(0)!=="2"){this.logger.info({tnx:"smtp",username:this._auth.user,action:"authfail",method:this._authMethod},"User %s failed to authenticate",JSON.stringify(this._auth.user))
return callback(this._formatError("Invalid login","EAUTH",str,"AUTH "+this._authMethod))}this.logger.info({tnx:"smtp",username:this._auth.user,action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user))
this.authenticated=true
callback(null,true)}_actionMAIL(str,callback){const envelope=this._envelope
if(Number(str.charAt(0))!==2){const message=this._usingSmtpUtf8&&/^550 /.test(str)&&/[\x80-\uFFFF]/.test(envelope.from)?"Internationalized mailbox name not allowed":"Mail command failed"
envelope.mailError=this._formatError(message,"EENVELOPE",str,"MAIL FROM")}this._advanceEnvelope(str,callback)}_actionRCPT(str,callback){const envelope=this._envelope
let err
const curRecipient=this._recipientQueue.shift()
if(Number(str.charAt(0))!==2){const message=this._usingSmtpUtf8&&/^553 /.test(str)&&/[\x80-\uFFFF]/.test(curRecipient)?"Internationalized mailbox name not allowed":"Recipient command failed"
envelope.rejected.push(curRecipient)
err=this._formatError(message,"EENVELOPE",str,"RCPT TO")
err.recipient=curRecipient
envelope.rejectedErrors.push(err)}else{envelope.accepted.push(curRecipient)}this._advanceEnvelope(str,callback)}_advanceEnvelope(str,callback){const envelope=this._envelope
if(envelope.pipelined){return}if(envelope.mailError){return callback(envelope.mailError)}if(envelope.rcptQueue.length){return this._sendRcpt(envelope.rcptQueue.shift(),callback)}if(this._recipientQueue.length){return}const err=this._envelopeError(str)
if(err){return callback(err)}this._responseActions.push(str=>{this._actionDATA(str,callback)})
this._sendCommand("DATA")}_envelopeError(str){const envelope=this._envelope
if(envelope.mailError){return envelope.mailError}if(envelope.accepted.length){return null}const deferred=envelope.rejectedErrors.find(rejectedErr=>rejectedErr.responseCode&&rejectedErr.responseCode<500)
const lastRejected=envelope.rejectedErrors[envelope.rejectedErrors.length-1]
const reply=deferred?.response??(envelope.pipelined&&lastRejected?lastRejected.response:str)
const err=this._formatError("Can't send mail - all recipients were rejected","EENVELOPE",reply,"RCPT TO")
err.rejected=envelope.rejected
err.rejectedErrors=envelope.rejectedErrors
return err}_actionDATA(str,callback){const envelope=this._envelope
if(envelope.pipelined){const err=this._envelopeError(str)
if(err){if(/^3/.test(str)){if(envelope.mailError){this.close()
return callback(err)}this._responseActions.push(()=>callback(err))
this._sendCommand(".")
return}return callback(err)}}if(!/^[23]/.test(str)){return callback(this._formatError("Data command failed","EENVELOPE",str,"DATA"))}const response={accepted:envelope.accepted,rejected:envelope.rejected}
if(this._ehloLines&&this._ehloLines.length){response.ehlo=this._ehloLines}if(envelope.rejectedErrors.length){response.rejectedErrors=envelope.rejectedErrors}callback(null,response)}_actionSMTPStream(str,callback){if(Number(str.charAt(0))!==2){return callback(this._formatError("Message failed","EMESSAGE",str,"DATA"))}return callback(null,str)}_actionLMTPStream(recipient,final,str,callback){const envelope=this._envelope
let err
if(Number(str.charAt(0))!==2){err=this._formatError("Message failed for recipient "+recipient,"EMESSAGE",str,"DATA")
err.recipient=recipient
envelope.rejected.push(recipient)
envelope.rejectedErrors.push(err)
for(let i=0,len=envelope.accepted.length;i<len;i++){if(envelope.accepted[i]===recipient){envelope.accepted.splice(i,1)}}}if(final){return callback(null,str)}}_handleXOauth2Token(isRetry,callback){this._auth.oauth2.getToken(isRetry,(err,accessToken)=>{if(err){this.logger.info({tnx:"smtp",username:this._auth.user,action:"authfail",method:this._authMethod},"User %s failed to authenticate",JSON.stringify(this._auth.user))
return callback(this._formatError(err,"EAUTH",false,"AUTH XOAUTH2"))}this._responseActions.push(str=>{this._actionAUTHComplete(str,isRetry,callback)})
this._sendCommand("AUTH XOAUTH2 "+this._auth.oauth2.buildXOAuth2Token(accessToken),"AUTH XOAUTH2 "+this._auth.oauth2.buildXOAuth2Token("/* secret */"))})}_isDestroyedMessage(command){if(this._destroyed){return"Cannot "+command+" - smtp connection is already destroyed."}if(this._socket){if(this._socket.destroyed){return"Cannot "+command+" - smtp connection socket is already destroyed."}if(!this._socket.writable){return"Cannot "+command+" - smtp connection socket is already half-closed."}}}_getHostname(){let defaultHostname
try{defaultHostname=external_node_os_.hostname()||""}catch(_err){defaultHostname="localhost"}if(!defaultHostname||defaultHostname.indexOf(".")<0){defaultHostname="[127.0.0.1]"}if(defaultHostname.match(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/)){defaultHostname="["+defaultHostname+"]"}return defaultHostname}}const smtp_connection=SMTPConnection}}

