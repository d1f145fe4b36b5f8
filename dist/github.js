(()=>{var e={526:(e,t,r)=>{const{Buffer:n}=r(573),{URL:o}=r(136),s=r(834),{getProxyUrl:i}=s
e.exports={HttpClient:class{getAgent(){return null}getAgentDispatcher(e){const t=i(new o(e))
if(void 0===t||""===t.hostname)return
const{href:r,username:s,password:c}=t
return""===s&&""===c?{uri:r}:{uri:r,token:`Basic ${n.from(`${s}:${c}`).toString("base64")}`}}}}},834:(e,t)=>{"use strict"
function r(e){if(!e.hostname)return!1
if(function(e){const t=e.toLowerCase()
return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}(e.hostname))return!0
const t=process.env.no_proxy||process.env.NO_PROXY||""
if(!t)return!1
let r
e.port?r=Number(e.port):"http:"===e.protocol?r=80:"https:"===e.protocol&&(r=443)
const n=[e.hostname.toUpperCase()]
"number"==typeof r&&n.push(`${n[0]}:${r}`)
for(const e of t.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===e||n.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0
return!1}Object.defineProperty(t,"__esModule",{value:!0}),t.getProxyUrl=function(e){const t="https:"===e.protocol
if(r(e))return
const n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY
if(n)try{return new DecodedURL(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL(`http://${n}`)}},t.checkBypass=r
class DecodedURL extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}},883:(e,t,r)=>{const{Buffer:n}=r(573),o=r(67),s=r(708),{isIP:i}=r(30),{pipeline:c}=r(75),a=r(692),{URL:u,urlToHttpOptions:p}=r(136),{createGunzip:l}=r(522),f=[204,205,304]
function h({statusCode:e=0,headers:t}){return[301,302,303,307,308].includes(e)?t.location??null:null}function d({statusCode:e=0},t){if(!(303===e||e<303&&"POST"===t.method))return t
const{method:r,body:n,...o}=t
return o}async function y(e,{method:t="GET",headers:r,body:n,signal:o,dispatcher:s}){const c=s&&await function({uri:e,token:t},r,n){const o=new u(e),{hostname:s,port:i}=p(o),c=`${r.hostname}:${r.port||(b(r)?443:80)}`,a={hostname:s,port:i,method:"CONNECT",path:c,headers:{host:c,...t&&{"proxy-authorization":t}},agent:!1,...n&&{signal:n}}
return new Promise((e,t)=>{const r=g(o).request(a)
r.on("error",t),r.on("close",()=>{t(new Error("The proxy has not answered."))}),r.on("connect",({statusCode:r},n)=>{200===r?e(n):(n.destroy(),t(new Error("The proxy refuses to connect.")))}),r.end()})}(s,e,o),l={method:t,headers:{...r,"accept-encoding":"gzip"},...o&&{signal:o},...c&&{createConnection:()=>function(e,t){if(!b(e))return t
const{hostname:r}=e
return a.connect({socket:t,host:r,...0===i(r)&&{servername:r}})}(e,c)}}
return new Promise((t,r)=>{const o=g(e).request(e,l,t)
o.on("error",r),o.on("close",()=>{r(new Error("The server has not answered."))}),o.end(n)})}function g(e){return b(e)?s:o}function b({protocol:e}){return"https:"===e}async function m(e){const{statusCode:t=0,statusMessage:r="",headers:o,rawHeaders:s}=e,i="gzip"===o["content-encoding"],a=await async function(e){const t=[]
let r=0
for await(const n of e)if(t.push(n),r+=n.length,r>16777216)throw new Error("The answer is too long.")
return new Uint8Array(n.concat(t))}(i?c(e,l(),()=>{}):e),u=new Headers
for(let e=0;e<s.length;e+=2)u.append(s[e]??"",s[e+1]??"")
const p=f.includes(t)?null:a
return new Response(p,{status:t,statusText:r,headers:u})}e.exports={fetch:async function(e,t={}){let r=new u(e),n=t
for(let e=0;e<=20;e+=1){const e=await y(r,n),t=h(e)
if(null===t)return m(e)
e.resume()
const o=new u(t,r)
if(o.origin!==r.origin)throw new Error("The server redirects to another one.")
r=o,n=d(e,n)}throw new Error("The server redirects too often.")}}},573:e=>{"use strict"
e.exports=require("node:buffer")},67:e=>{"use strict"
e.exports=require("node:http")},708:e=>{"use strict"
e.exports=require("node:https")},30:e=>{"use strict"
e.exports=require("node:net")},75:e=>{"use strict"
e.exports=require("node:stream")},692:e=>{"use strict"
e.exports=require("node:tls")},136:e=>{"use strict"
e.exports=require("node:url")},522:e=>{"use strict"
e.exports=require("node:zlib")},246:(e,t,r)=>{e.exports=r(171)},171:(e,t,r)=>{"use strict"
r.r(t),r.d(t,{context:()=>ue,getOctokit:()=>pe})
const n=require("fs"),o=require("os")
class Context{constructor(){var e,t,r
if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,n.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,n.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const e=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${o.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=null!==(e=process.env.GITHUB_API_URL)&&void 0!==e?e:"https://api.github.com",this.serverUrl=null!==(t=process.env.GITHUB_SERVER_URL)&&void 0!==t?t:"https://github.com",this.graphqlUrl=null!==(r=process.env.GITHUB_GRAPHQL_URL)&&void 0!==r?r:"https://api.github.com/graphql"}get issue(){const e=this.payload
return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[e,t]=process.env.GITHUB_REPOSITORY.split("/")
return{owner:e,repo:t}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}var s=r(526),i=r(883)
function c(){return"object"==typeof navigator&&"userAgent"in navigator?navigator.userAgent:"object"==typeof process&&void 0!==process.version?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}const a=function(){return function(){const e=new Map
return Object.assign((t,r,n={})=>new Promise(o=>{const s=e.get(t)
o(void 0===s?r(n):s(r,n))}),{wrap:(t,r)=>{const n=e.get(t)
e.set(t,void 0===n?r:(e,t)=>r(t=>n(e,t),t))}})}()}
var u=`octokit-endpoint.js/0.0.0-development ${c()}`
function p(e,t){const r=Object.assign({},e)
return Object.keys(t).forEach(n=>{!function(e){if("object"!=typeof e||null===e)return!1
if("[object Object]"!==Object.prototype.toString.call(e))return!1
const t=Object.getPrototypeOf(e)
if(null===t)return!0
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}(t[n])?Object.assign(r,{[n]:t[n]}):n in e?r[n]=p(e[n],t[n]):Object.assign(r,{[n]:t[n]})}),r}function l(e){for(const t in e)void 0===e[t]&&delete e[t]
return e}function f(e,t,r){if("string"==typeof t){let[e,n]=t.split(" ")
r=Object.assign(n?{method:e,url:n}:{url:e},r)}else r=Object.assign({},t)
var n
r.headers=(n=r.headers)?Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{}):{},l(r),l(r.headers)
const o=p(e||{},r)
return"/graphql"===r.url&&(e&&e.mediaType.previews?.length&&(o.mediaType.previews=e.mediaType.previews.filter(e=>!o.mediaType.previews.includes(e)).concat(o.mediaType.previews)),o.mediaType.previews=(o.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))),o}var h=/\{[^{}}]+\}/g
function d(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function y(e,t){const r={__proto__:null}
for(const n of Object.keys(e))-1===t.indexOf(n)&&(r[n]=e[n])
return r}function g(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){return/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")),e}).join("")}function b(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function m(e,t,r){return t="+"===e||"#"===e?g(t):b(t),r?b(r)+"="+t:t}function w(e){return null!=e}function v(e){return";"===e||"&"===e||"?"===e}function O(e,t){var r=["+","#",".","/",";","?","&"]
return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,n,o){if(n){let e=""
const o=[]
if(-1!==r.indexOf(n.charAt(0))&&(e=n.charAt(0),n=n.substr(1)),n.split(/,/g).forEach(function(r){var n=/([^:\*]*)(?::(\d+)|(\*))?/.exec(r)
o.push(function(e,t,r,n){var o=e[r],s=[]
if(w(o)&&""!==o)if("string"==typeof o||"number"==typeof o||"bigint"==typeof o||"boolean"==typeof o)o=o.toString(),n&&"*"!==n&&(o=o.substring(0,parseInt(n,10))),s.push(m(t,o,v(t)?r:""))
else if("*"===n)Array.isArray(o)?o.filter(w).forEach(function(e){s.push(m(t,e,v(t)?r:""))}):Object.keys(o).forEach(function(e){w(o[e])&&s.push(m(t,o[e],e))})
else{const e=[]
Array.isArray(o)?o.filter(w).forEach(function(r){e.push(m(t,r))}):Object.keys(o).forEach(function(r){w(o[r])&&(e.push(b(r)),e.push(m(t,o[r].toString())))}),v(t)?s.push(b(r)+"="+e.join(",")):0!==e.length&&s.push(e.join(","))}else";"===t?w(o)&&s.push(b(r)):""!==o||"&"!==t&&"?"!==t?""===o&&s.push(""):s.push(b(r)+"=")
return s}(t,e,n[1],n[2]||n[3]))}),e&&"+"!==e){var s=","
return"?"===e?s="&":"#"!==e&&(s=e),(0!==o.length?e:"")+o.join(s)}return o.join(",")}return g(o)}),"/"===e?e:e.replace(/\/$/,"")}function A(e){let t,r=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),o=Object.assign({},e.headers),s=y(e,["method","baseUrl","url","headers","request","mediaType"])
const i=function(e){const t=e.match(h)
return t?t.map(d).reduce((e,t)=>e.concat(t),[]):[]}(n)
var c
n=(c=n,{expand:O.bind(null,c)}).expand(s),/^http/.test(n)||(n=e.baseUrl+n)
const a=y(s,Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl"))
if(!/application\/octet-stream/i.test(o.accept)&&(e.mediaType.format&&(o.accept=o.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){const t=o.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
o.accept=t.concat(e.mediaType.previews).map(t=>`application/vnd.github.${t}-preview${e.mediaType.format?`.${e.mediaType.format}`:"+json"}`).join(",")}return["GET","HEAD"].includes(r)?n=function(e,t){const r=/\?/.test(e)?"&":"?",n=Object.keys(t)
return 0===n.length?e:e+r+n.map(e=>"q"===e?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${e}=${encodeURIComponent(t[e])}`).join("&")}(n,a):"data"in a?t=a.data:Object.keys(a).length&&(t=a),o["content-type"]||void 0===t||(o["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(r)&&void 0===t&&(t=""),Object.assign({method:r,url:n,headers:o},void 0!==t?{body:t}:null,e.request?{request:e.request}:null)}function T(e,t,r){return A(f(e,t,r))}var j=function e(t,r){const n=f(t,r),o=T.bind(null,n)
return Object.assign(o,{DEFAULTS:n,defaults:e.bind(null,n),merge:f.bind(null,n),parse:A})}(null,{method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":u},mediaType:{format:""}})
const E=new Uint8Array(256)
E[9]|=2,E[32]|=2,E[59]|=4,E[44]|=8
for(let e=128;e<=255;e++)E[e]|=1
for(const e of"!#$%&'*+-.^_`|~")E[e.charCodeAt(0)]|=16
for(let e=48;e<=57;e++)E[e]|=16
for(let e=65;e<=90;e++)E[e]|=17
for(let e=97;e<=122;e++)E[e]|=16
const k=(()=>{const e=function(){}
return e.prototype=Object.create(null),e})()
function $(e,t,r){let n=""
for(let o=t;o<r;o++)92===e.charCodeAt(o)&&(n+=e.slice(t,o),t=++o)
return n+e.slice(t,r)}const _=/^-?\d+$/,U=/^-?\d+n+$/,S=JSON.stringify,x=JSON.parse,q=/^-?\d+n$/,N=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,R=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,I=e=>void 0===e||"function"==typeof e||"symbol"==typeof e,C=e=>null!==e&&"object"==typeof e&&e.constructor&&"RawJSON"===e.constructor.name,H=new Map,P=Number.MAX_SAFE_INTEGER.toString(),B=P.length,G=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,J=/^"-?\d+n+"$/,L=e=>e.replace(G,(e,t,r,n)=>{const o='"'===e[0]
if(o&&J.test(e))return e.substring(0,e.length-1)+'n"'
const s=r||n,i=t&&(t.length<B||t.length===B&&t<=P)
return o||s||i?e:'"'+e+'n"'})
class RequestError extends Error{name
status
request
response
constructor(e,t,r){super(e,{cause:r.cause}),this.name="HttpError",this.status=Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0),"response"in r&&(this.response=r.response)
const n=Object.assign({},r.request)
r.request.headers.authorization&&(n.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),n.url=n.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=n}}var W={headers:{"user-agent":`octokit-request.js/10.0.16 ${c()}`}},D=()=>""
async function M(e){const t=e.request?.fetch||globalThis.fetch
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
const r=e.request?.log||console,n=!1!==e.request?.parseSuccessResponseBody,o=function(e){if("object"!=typeof e||null===e)return!1
if("[object Object]"!==Object.prototype.toString.call(e))return!1
const t=Object.getPrototypeOf(e)
if(null===t)return!0
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}(e.body)||Array.isArray(e.body)?((e,t,r)=>{try{return"rawJSON"in JSON?S(e,(e,r)=>"bigint"==typeof r?JSON.rawJSON(r.toString()):"function"==typeof t?t(e,r):(Array.isArray(t)&&t.includes(e),r),r):e?S(e,(e,r)=>"string"==typeof r&&U.test(r)||"bigint"==typeof r?r.toString()+"n":"function"==typeof t?t(e,r):(Array.isArray(t)&&t.includes(e),r),r).replace(N,"$1$2$3").replace(R,"$1$2$3"):S(e,t,r)}catch(n){if(n instanceof RangeError){const n=((e,t,r)=>{let n=""
"number"==typeof r?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):"string"==typeof r&&(n=r.slice(0,10))
const o="function"==typeof t,s=Array.isArray(t)?new Set(t.map(String)):null,i=(e,r,n)=>(null!==n&&"object"==typeof n&&"function"==typeof n.toJSON&&(n=n.toJSON(r)),"string"==typeof n&&U.test(n)?n+"n":"bigint"==typeof n?"rawJSON"in JSON?JSON.rawJSON(n.toString()):n.toString()+"n":(o&&(n=t.call(e,r,n)),null!==n&&"object"==typeof n&&(n instanceof Number||n instanceof String||n instanceof Boolean)&&(n=n.valueOf()),n)),c=i({"":e},"",e)
if(I(c))return
const a=null===c||"object"!=typeof c,u=C(c)
if(a||u)return S(c)
const p=[]
let l=0
const f=[{parent:{"":c},key:"",val:c,isArray:Array.isArray(c),keys:Array.isArray(c)?null:Object.keys(c),index:0,first:!0}],h=new WeakSet([c])
for(;f.length>0;){const e=f[f.length-1]
0===e.index&&(p.push(e.isArray?"[":"{"),l++)
let t=!1
if(e.isArray)if(e.index<e.val.length){e.first||p.push(","),n&&p.push("\n"+n.repeat(l))
const t=e.val[e.index],r=i(e.val,String(e.index),t)
if(I(r))p.push("null"),e.first=!1,e.index++
else{const t=null!==r&&"object"==typeof r,n=C(r)
if(t&&!n){if(h.has(r))throw new TypeError("Converting circular structure to JSON")
h.add(r),f.push({parent:e.val,key:String(e.index),val:r,isArray:Array.isArray(r),keys:Array.isArray(r)?null:Object.keys(r),index:0,first:!0}),e.first=!1,e.index++}else p.push(S(r)),e.first=!1,e.index++}}else t=!0
else{for(;e.index<e.keys.length;){const t=e.keys[e.index++]
if(s&&!s.has(t))continue
const r=e.val[t],o=i(e.val,t,r)
if(I(o))continue
e.first||p.push(","),n?p.push("\n"+n.repeat(l)+S(t)+": "):p.push(S(t)+":")
const c=null!==o&&"object"==typeof o,a=C(o)
if(c&&!a){if(h.has(o))throw new TypeError("Converting circular structure to JSON")
h.add(o),f.push({parent:e.val,key:t,val:o,isArray:Array.isArray(o),keys:Array.isArray(o)?null:Object.keys(o),index:0,first:!0}),e.first=!1
break}p.push(S(o)),e.first=!1}e.index>=e.keys.length&&f[f.length-1]===e&&(t=!0)}t&&(l--,!e.first&&n&&p.push("\n"+n.repeat(l)),p.push(e.isArray?"]":"}"),h.delete(e.val),f.pop())}return p.join("")})(e,t,r)
if(void 0===n)return
return"rawJSON"in JSON?n:n.replace(N,"$1$2$3").replace(R,"$1$2$3")}throw n}})(e.body):e.body,s=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
let i
try{i=await t(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:s,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let r="Unknown Error"
if(t instanceof Error){if("AbortError"===t.name)throw t.status=500,t
r=t.message,"TypeError"===t.name&&"cause"in t&&(t.cause instanceof Error?r=t.cause.message:"string"==typeof t.cause&&(r=t.cause))}const n=new RequestError(r,500,{request:e})
throw n.cause=t,n}const c=i.status,a=i.url,u={}
for(const[e,t]of i.headers)u[e]=t
const p={url:a,status:c,headers:u,data:""}
if("deprecation"in u){const t=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/),n=t&&t.pop()
r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${n?`. See ${n}`:""}`)}if(204===c||205===c)return p
if("HEAD"===e.method){if(c<400)return p
throw new RequestError(i.statusText,c,{response:p,request:e})}if(304===c)throw p.data=await F(i),new RequestError("Not modified",c,{response:p,request:e})
if(c>=400)throw p.data=await F(i),new RequestError(function(e){if("string"==typeof e)return e
if(e instanceof ArrayBuffer)return"Unknown error"
if("object"==typeof e&&null!==e&&"message"in e){const t=e,r="documentation_url"in t?` - ${t.documentation_url}`:""
return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}(p.data),c,{response:p,request:e})
return p.data=n?await F(i):i.body,p}async function F(e){const t=e.headers.get("content-type")
if(!t)return e.text().catch(D)
const r=function(e,t){const r=4|(!0===t?.comma?8:0),n=e.length
let o=t?.start??0
for(;2&E[e.charCodeAt(o)];)o++
let s=o,i=0,c=-1,a=!1===t?.parameters?8:0
for(;s<n;){const t=e.charCodeAt(s),n=E[t]
if(0!==(n&r)){a|=8&n
break}2&n?-1===c&&(c=s):c=-1,i|=65280&t|n,s++}const u=-1===c?s:c,p=e.slice(o,u),l=65281&i?p.toLowerCase():p
return s===n||0!==a?{type:l,index:s,parameters:new k}:function(e,t,r,n,o){const s=new k
e:for(;r<n;){for(r++;2&E[e.charCodeAt(r)];)r++
const t=r
let i=0,c=-1
for(;r<n;){const a=e.charCodeAt(r),u=E[a]
if(0!==(u&o)){if(8&u)break e
continue e}if(61===a){const a=-1===c?r:c,u=e.slice(t,a),p=65281&i?u.toLowerCase():u
for(r++;2&E[e.charCodeAt(r)];)r++
if(r<n&&34===e.charCodeAt(r)){const t=++r
let i=!1
for(;r<n;){const c=e.charCodeAt(r)
if(34===c){void 0===s[p]&&(s[p]=i?$(e,t,r):e.slice(t,r)),r++
let c=0
for(;r<n;){const t=e.charCodeAt(r),n=E[t]
if(0!==(n&o)){c=8&n
break}r++}if(0!==c)break e
continue e}92===c&&r+1<n?(i=!0,r+=2):r++}continue e}const l=r
let f=0,h=-1
for(;r<n;){const t=e.charCodeAt(r),n=E[t]
if(0!==(n&o)){f=8&n
break}2&n?-1===h&&(h=r):h=-1,r++}if(void 0===s[p]){const t=-1===h?r:h
s[p]=e.slice(l,t)}if(0!==f)break e
continue e}2&u?-1===c&&(c=r):c=-1,i|=65280&a|u,r++}}return{type:t,index:r,parameters:s}}(e,l,s,n,r)}(t)
if(!function(e){return"application/json"===e.type||"application/scim+json"===e.type}(r))return r.type.startsWith("text/")||"utf-8"===r.parameters.charset?.toLowerCase()&&"application/octet-stream"!==r.type?e.text().catch(D):e.arrayBuffer().catch(()=>new ArrayBuffer(0))
{let t=""
try{return t=await e.text(),((e,t)=>{if(!e)return x(e,t)
try{if((()=>{const e=JSON.parse.toString()
if(H.has(e))return H.get(e)
try{const t=JSON.parse("1",(e,t,r)=>!!r?.source&&"1"===r.source)
return H.set(e,t),t}catch{return H.set(e,!1),!1}})())return((e,t)=>JSON.parse(e,(e,r,n)=>{const o="number"==typeof r,s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,i=o&&s,c=n&&_.test(n.source)
return i&&c?BigInt(n.source):"function"==typeof t?t(e,r,n):r}))(e,t)
const r=L(e)
return x(r,(e,r,n)=>((e,t,r,n)=>"string"==typeof t&&q.test(t)?BigInt(t.slice(0,-1)):"string"==typeof t&&U.test(t)?t.slice(0,-1):"function"==typeof n?n(e,t,r):t)(e,r,n,t))}catch(r){if(r instanceof RangeError){const r=L(e)
return((e,t)=>{const r={"":e},n=[{parent:r,key:"",visited:!1}]
for(;n.length>0;){const e=n[n.length-1]
if(e.visited){const{parent:r,key:o}=e
let s=r[o]
"string"==typeof s&&(q.test(s)?s=BigInt(s.slice(0,-1)):U.test(s)&&(s=s.slice(0,-1))),"function"==typeof t&&(s=t.call(r,o,s)),void 0===s?delete r[o]:r[o]=s,n.pop()}else{e.visited=!0
const t=e.parent[e.key]
if(null!==t&&"object"==typeof t){const e=Object.keys(t)
for(let r=e.length-1;r>=0;r--)n.push({parent:t,key:e[r],visited:!1})}}}return r[""]})(x(r),t)}throw r}})(t)}catch(e){return t}}}var z=function e(t,r){const n=t.defaults(r)
return Object.assign(function(t,r){const o=n.merge(t,r)
if(!o.request||!o.request.hook)return M(n.parse(o))
const s=(e,t)=>M(n.parse(n.merge(e,t)))
return Object.assign(s,{endpoint:n,defaults:e.bind(null,n)}),o.request.hook(s,o)},{endpoint:n,defaults:e.bind(null,n)})}(j,W),V="(?:[a-zA-Z0-9_-]+)",Y=new RegExp(`^${V}\\.${V}\\.${V}$`),X=Y.test.bind(Y)
async function Z(e){const t=X(e),r=e.startsWith("v1.")||e.startsWith("ghs_"),n=e.startsWith("ghu_")
return{type:"token",token:e,tokenType:t?"app":r?"installation":n?"user-to-server":"oauth"}}async function K(e,t,r,n){const o=t.endpoint.merge(r,n)
return o.headers.authorization=function(e){return 3===e.split(/\./).length?`bearer ${e}`:`token ${e}`}(e),t(o)}var Q=function(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
if("string"!=typeof e)throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
return e=e.replace(/^(token|bearer) +/i,""),Object.assign(Z.bind(null,e),{hook:K.bind(null,e)})}
const ee="7.0.8",te=()=>{},re=console.warn.bind(console),ne=console.error.bind(console),oe=`octokit-core.js/${ee} ${c()}`
new Context
const se=process.env.GITHUB_API_URL||"https://api.github.com",ie={baseUrl:se,request:{agent:(ce=se,(new s.HttpClient).getAgent(ce)),fetch:function(e){const t=function(e){return(new s.HttpClient).getAgentDispatcher(e)}(e)
return(e,r)=>{return n=this,o=void 0,c=function*(){return(0,i.fetch)(e,Object.assign(Object.assign({},r),{dispatcher:t}))},new((s=void 0)||(s=Promise))(function(e,t){function r(e){try{a(c.next(e))}catch(e){t(e)}}function i(e){try{a(c.throw(e))}catch(e){t(e)}}function a(t){var n
t.done?e(t.value):(n=t.value,n instanceof s?n:new s(function(e){e(n)})).then(r,i)}a((c=c.apply(n,o||[])).next())})
var n,o,s,c}}(se)}}
var ce
const ae=class{static VERSION=ee
static defaults(e){return class extends(this){constructor(...t){const r=t[0]||{}
super("function"!=typeof e?Object.assign({},e,r,r.userAgent&&e.userAgent?{userAgent:`${r.userAgent} ${e.userAgent}`}:null):e(r))}}}static plugins=[]
static plugin(...e){const t=this.plugins
return class extends(this){static plugins=t.concat(e.filter(e=>!t.includes(e)))}}constructor(e={}){const t=new a,r={baseUrl:z.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
if(r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${oe}`:oe,e.baseUrl&&(r.baseUrl=e.baseUrl),e.previews&&(r.mediaType.previews=e.previews),e.timeZone&&(r.headers["time-zone"]=e.timeZone),this.request=z.defaults(r),this.graphql=(this.request,{defaults:()=>null}).defaults(r),this.log=function(e={}){return"function"!=typeof e.debug&&(e.debug=te),"function"!=typeof e.info&&(e.info=te),"function"!=typeof e.warn&&(e.warn=re),"function"!=typeof e.error&&(e.error=ne),e}(e.log),this.hook=t,e.authStrategy){const{authStrategy:r,...n}=e,o=r(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:n},e.auth))
t.wrap("request",o.hook),this.auth=o}else if(e.auth){const r=Q(e.auth)
t.wrap("request",r.hook),this.auth=r}else this.auth=async()=>({type:"unauthenticated"})
const n=this.constructor
for(let t=0;t<n.plugins.length;++t)Object.assign(this,n.plugins[t](this,e))}request
graphql
log
hook
auth}.plugin(function(){return{}},function(){return{}}).defaults(ie)
const ue=new Context
function pe(e,t,...r){return new(ae.plugin(...r))(function(e,t){const r=Object.assign({},t||{}),n=function(e,t){if(!e&&!t.auth)throw new Error("Parameter token or opts.auth is required")
if(e&&t.auth)throw new Error("Parameters token and opts.auth may not both be specified")
return"string"==typeof t.auth?t.auth:`token ${e}`}(e,r)
n&&(r.auth=n)
const o=function(e){var t
const r=null===(t=process.env.ACTIONS_ORCHESTRATION_ID)||void 0===t?void 0:t.trim()
if(r){const t=`actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`
return(null==e?void 0:e.includes(t))?e:`${e?`${e} `:""}${t}`}return e}(r.userAgent)
return o&&(r.userAgent=o),r}(e,t))}}},t={}
function r(n){var o=t[n]
if(void 0!==o)return o.exports
var s=t[n]={exports:{}},i=!0
try{e[n](s,s.exports,r),i=!1}finally{i&&delete t[n]}return s.exports}void 0!==r&&(r.ab=__dirname+"/"),r.d=(e,t)=>{for(var n in t)r.o(t,n)&&!r.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},r.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),r.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})}
var n=r(246)
module.exports=n})()

