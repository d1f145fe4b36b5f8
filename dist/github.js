(()=>{var e={526:(e,t,r)=>{const{Buffer:n}=r(573),{URL:s}=r(136),o=r(834),{getProxyUrl:i}=o
e.exports={HttpClient:class{getAgent(){return null}getAgentDispatcher(e){const t=i(new s(e))
if(void 0===t||""===t.hostname)return
const{href:r,username:o,password:a}=t
return""===o&&""===a?{uri:r}:{uri:r,token:`Basic ${n.from(`${o}:${a}`).toString("base64")}`}}}}},834:(e,t)=>{"use strict"
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
const s=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY
if(s)try{return new n(s)}catch(e){if(!s.startsWith("http://")&&!s.startsWith("https://"))return new n(`http://${s}`)}},t.checkBypass=r
class n extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}},883:(e,t,r)=>{const{Buffer:n}=r(573),s=r(67),o=r(708),{isIP:i}=r(30),{pipeline:a}=r(75),c=r(692),{URL:u,urlToHttpOptions:p}=r(136),{createGunzip:l}=r(522),f=[204,205,304]
function h({statusCode:e=0,headers:t}){return[301,302,303,307,308].includes(e)?t.location??null:null}function d({statusCode:e=0},t){if(!(303===e||e<303&&"POST"===t.method))return t
const{method:r,body:n,...s}=t
return s}async function y(e,{method:t="GET",headers:r,body:n,signal:s,dispatcher:o}){const a=o&&await function({uri:e,token:t},r,n){const s=new u(e),{hostname:o,port:i}=p(s),a=`${r.hostname}:${r.port||(b(r)?443:80)}`,c={hostname:o,port:i,method:"CONNECT",path:a,headers:{host:a,...t&&{"proxy-authorization":t}},agent:!1,...n&&{signal:n}}
return new Promise((e,t)=>{const r=g(s).request(c)
r.on("error",t),r.on("close",()=>{t(new Error("The proxy has not answered."))}),r.on("connect",({statusCode:r},n)=>{200===r?e(n):(n.destroy(),t(new Error("The proxy refuses to connect.")))}),r.end()})}(o,e,s),l={method:t,headers:{...r,"accept-encoding":"gzip"},...s&&{signal:s},...a&&{createConnection:()=>function(e,t){if(!b(e))return t
const{hostname:r}=e
return c.connect({socket:t,host:r,...0===i(r)&&{servername:r}})}(e,a)}}
return new Promise((t,r)=>{const s=g(e).request(e,l,t)
s.on("error",r),s.on("close",()=>{r(new Error("The server has not answered."))}),s.end(n)})}function g(e){return b(e)?o:s}function b({protocol:e}){return"https:"===e}async function m(e){const{statusCode:t=0,statusMessage:r="",headers:s,rawHeaders:o}=e,i="gzip"===s["content-encoding"],c=await async function(e){const t=[]
let r=0
for await(const n of e)if(t.push(n),r+=n.length,r>16777216)throw new Error("The answer is too long.")
return new Uint8Array(n.concat(t))}(i?a(e,l(),()=>{}):e),u=new Headers
for(let e=0;e<o.length;e+=2)u.append(o[e]??"",o[e+1]??"")
const p=f.includes(t)?null:c
return new Response(p,{status:t,statusText:r,headers:u})}e.exports={fetch:async function(e,t={}){let r=new u(e),n=t
for(let e=0;e<=20;e+=1){const e=await y(r,n),t=h(e)
if(null===t)return m(e)
e.resume()
const s=new u(t,r)
if(s.origin!==r.origin)throw new Error("The server redirects to another one.")
r=s,n=d(e,n)}throw new Error("The server redirects too often.")}}},573:e=>{"use strict"
e.exports=require("node:buffer")},67:e=>{"use strict"
e.exports=require("node:http")},708:e=>{"use strict"
e.exports=require("node:https")},30:e=>{"use strict"
e.exports=require("node:net")},75:e=>{"use strict"
e.exports=require("node:stream")},692:e=>{"use strict"
e.exports=require("node:tls")},136:e=>{"use strict"
e.exports=require("node:url")},522:e=>{"use strict"
e.exports=require("node:zlib")},246:(e,t,r)=>{e.exports=r(171)},171:(e,t,r)=>{"use strict"
r.r(t),r.d(t,{context:()=>le,getOctokit:()=>fe})
const n=require("fs"),s=require("os")
class o{constructor(){var e,t,r
if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,n.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,n.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const e=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${s.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=null!==(e=process.env.GITHUB_API_URL)&&void 0!==e?e:"https://api.github.com",this.serverUrl=null!==(t=process.env.GITHUB_SERVER_URL)&&void 0!==t?t:"https://github.com",this.graphqlUrl=null!==(r=process.env.GITHUB_GRAPHQL_URL)&&void 0!==r?r:"https://api.github.com/graphql"}get issue(){const e=this.payload
return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[e,t]=process.env.GITHUB_REPOSITORY.split("/")
return{owner:e,repo:t}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}var i=r(526),a=r(883)
function c(){return"object"==typeof navigator&&"userAgent"in navigator?navigator.userAgent:"object"==typeof process&&void 0!==process.version?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}const u=function(){return function(){const e=new Map
return Object.assign((t,r,n={})=>new Promise(s=>{const o=e.get(t)
s(void 0===o?r(n):o(r,n))}),{wrap:(t,r)=>{const n=e.get(t)
e.set(t,void 0===n?r:(e,t)=>r(t=>n(e,t),t))}})}()}
var p=`octokit-endpoint.js/0.0.0-development ${c()}`
function l(e,t){const r=Object.assign({},e)
return Object.keys(t).forEach(n=>{!function(e){if("object"!=typeof e||null===e)return!1
if("[object Object]"!==Object.prototype.toString.call(e))return!1
const t=Object.getPrototypeOf(e)
if(null===t)return!0
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}(t[n])?Object.assign(r,{[n]:t[n]}):n in e?r[n]=l(e[n],t[n]):Object.assign(r,{[n]:t[n]})}),r}function f(e){for(const t in e)void 0===e[t]&&delete e[t]
return e}function h(e,t,r){if("string"==typeof t){let[e,n]=t.split(" ")
r=Object.assign(n?{method:e,url:n}:{url:e},r)}else r=Object.assign({},t)
var n
r.headers=(n=r.headers)?Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{}):{},f(r),f(r.headers)
const s=l(e||{},r)
return"/graphql"===r.url&&(e&&e.mediaType.previews?.length&&(s.mediaType.previews=e.mediaType.previews.filter(e=>!s.mediaType.previews.includes(e)).concat(s.mediaType.previews)),s.mediaType.previews=(s.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))),s}var d=/\{[^{}}]+\}/g
function y(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function g(e,t){const r={__proto__:null}
for(const n of Object.keys(e))-1===t.indexOf(n)&&(r[n]=e[n])
return r}function b(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){return/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")),e}).join("")}function m(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function w(e,t,r){return t="+"===e||"#"===e?b(t):m(t),r?m(r)+"="+t:t}function v(e){return null!=e}function O(e){return";"===e||"&"===e||"?"===e}function A(e,t){var r=["+","#",".","/",";","?","&"]
return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,n,s){if(n){let e=""
const s=[]
if(-1!==r.indexOf(n.charAt(0))&&(e=n.charAt(0),n=n.substr(1)),n.split(/,/g).forEach(function(r){var n=/([^:\*]*)(?::(\d+)|(\*))?/.exec(r)
s.push(function(e,t,r,n){var s=e[r],o=[]
if(v(s)&&""!==s)if("string"==typeof s||"number"==typeof s||"bigint"==typeof s||"boolean"==typeof s)s=s.toString(),n&&"*"!==n&&(s=s.substring(0,parseInt(n,10))),o.push(w(t,s,O(t)?r:""))
else if("*"===n)Array.isArray(s)?s.filter(v).forEach(function(e){o.push(w(t,e,O(t)?r:""))}):Object.keys(s).forEach(function(e){v(s[e])&&o.push(w(t,s[e],e))})
else{const e=[]
Array.isArray(s)?s.filter(v).forEach(function(r){e.push(w(t,r))}):Object.keys(s).forEach(function(r){v(s[r])&&(e.push(m(r)),e.push(w(t,s[r].toString())))}),O(t)?o.push(m(r)+"="+e.join(",")):0!==e.length&&o.push(e.join(","))}else";"===t?v(s)&&o.push(m(r)):""!==s||"&"!==t&&"?"!==t?""===s&&o.push(""):o.push(m(r)+"=")
return o}(t,e,n[1],n[2]||n[3]))}),e&&"+"!==e){var o=","
return"?"===e?o="&":"#"!==e&&(o=e),(0!==s.length?e:"")+s.join(o)}return s.join(",")}return b(s)}),"/"===e?e:e.replace(/\/$/,"")}function T(e){let t,r=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),s=Object.assign({},e.headers),o=g(e,["method","baseUrl","url","headers","request","mediaType"])
const i=function(e){const t=e.match(d)
return t?t.map(y).reduce((e,t)=>e.concat(t),[]):[]}(n)
var a
n=(a=n,{expand:A.bind(null,a)}).expand(o),/^http/.test(n)||(n=e.baseUrl+n)
const c=g(o,Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl"))
if(!/application\/octet-stream/i.test(s.accept)&&(e.mediaType.format&&(s.accept=s.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){const t=s.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
s.accept=t.concat(e.mediaType.previews).map(t=>`application/vnd.github.${t}-preview${e.mediaType.format?`.${e.mediaType.format}`:"+json"}`).join(",")}return["GET","HEAD"].includes(r)?n=function(e,t){const r=/\?/.test(e)?"&":"?",n=Object.keys(t)
return 0===n.length?e:e+r+n.map(e=>"q"===e?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${e}=${encodeURIComponent(t[e])}`).join("&")}(n,c):"data"in c?t=c.data:Object.keys(c).length&&(t=c),s["content-type"]||void 0===t||(s["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(r)&&void 0===t&&(t=""),Object.assign({method:r,url:n,headers:s},void 0!==t?{body:t}:null,e.request?{request:e.request}:null)}function j(e,t,r){return T(h(e,t,r))}var k=function e(t,r){const n=h(t,r),s=j.bind(null,n)
return Object.assign(s,{DEFAULTS:n,defaults:e.bind(null,n),merge:h.bind(null,n),parse:T})}(null,{method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":p},mediaType:{format:""}})
const E=new Uint8Array(256)
E[9]|=2,E[32]|=2,E[59]|=4,E[44]|=8
for(let e=128;e<=255;e++)E[e]|=1
for(const e of"!#$%&'*+-.^_`|~")E[e.charCodeAt(0)]|=16
for(let e=48;e<=57;e++)E[e]|=16
for(let e=65;e<=90;e++)E[e]|=17
for(let e=97;e<=122;e++)E[e]|=16
const $=(()=>{const e=function(){}
return e.prototype=Object.create(null),e})()
function _(e,t,r){let n=""
for(let s=t;s<r;s++)92===e.charCodeAt(s)&&(n+=e.slice(t,s),t=++s)
return n+e.slice(t,r)}const S=/^-?\d+$/,U=/^-?\d+n+$/,x=JSON.stringify,q=JSON.parse,N=/^-?\d+n$/,I=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,R=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,C=e=>void 0===e||"function"==typeof e||"symbol"==typeof e,H=e=>null!==e&&"object"==typeof e&&e.constructor&&"RawJSON"===e.constructor.name,P=new Map,B=Number.MAX_SAFE_INTEGER.toString(),G=B.length,J=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,W=/^"-?\d+n+"$/,L=e=>e.replace(J,(e,t,r,n)=>{const s='"'===e[0]
if(s&&W.test(e))return e.substring(0,e.length-1)+'n"'
const o=r||n,i=t&&(t.length<G||t.length===G&&t<=B)
return s||o||i?e:'"'+e+'n"'})
class D extends Error{name
status
request
response
constructor(e,t,r){super(e,{cause:r.cause}),this.name="HttpError",this.status=Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0),"response"in r&&(this.response=r.response)
const n=Object.assign({},r.request)
r.request.headers.authorization&&(n.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),n.url=n.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=n}}var M={headers:{"user-agent":`octokit-request.js/10.0.16 ${c()}`}},F=()=>""
async function z(e){const t=e.request?.fetch||globalThis.fetch
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
const r=e.request?.log||console,n=!1!==e.request?.parseSuccessResponseBody,s=function(e){if("object"!=typeof e||null===e)return!1
if("[object Object]"!==Object.prototype.toString.call(e))return!1
const t=Object.getPrototypeOf(e)
if(null===t)return!0
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}(e.body)||Array.isArray(e.body)?((e,t,r)=>{try{return"rawJSON"in JSON?x(e,(e,r)=>"bigint"==typeof r?JSON.rawJSON(r.toString()):(Array.isArray(t)&&t.includes(e),r),r):e?x(e,(e,r)=>"string"==typeof r&&U.test(r)||"bigint"==typeof r?r.toString()+"n":(Array.isArray(t)&&t.includes(e),r),r).replace(I,"$1$2$3").replace(R,"$1$2$3"):x(e,t,r)}catch(n){if(n instanceof RangeError){const n=((e,t,r)=>{let n=""
"number"==typeof r?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):"string"==typeof r&&(n=r.slice(0,10))
const s="function"==typeof t,o=Array.isArray(t)?new Set(t.map(String)):null,i=(e,r,n)=>(null!==n&&"object"==typeof n&&"function"==typeof n.toJSON&&(n=n.toJSON(r)),"string"==typeof n&&U.test(n)?n+"n":"bigint"==typeof n?"rawJSON"in JSON?JSON.rawJSON(n.toString()):n.toString()+"n":(s&&(n=t.call(e,r,n)),null!==n&&"object"==typeof n&&(n instanceof Number||n instanceof String||n instanceof Boolean)&&(n=n.valueOf()),n)),a=i({"":e},"",e)
if(C(a))return
const c=null===a||"object"!=typeof a,u=H(a)
if(c||u)return x(a)
const p=[]
let l=0
const f=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(a)?null:Object.keys(a),index:0,first:!0}],h=new WeakSet([a])
for(;f.length>0;){const e=f[f.length-1]
0===e.index&&(p.push(e.isArray?"[":"{"),l++)
let t=!1
if(e.isArray)if(e.index<e.val.length){e.first||p.push(","),n&&p.push("\n"+n.repeat(l))
const t=e.val[e.index],r=i(e.val,String(e.index),t)
if(C(r))p.push("null"),e.first=!1,e.index++
else{const t=null!==r&&"object"==typeof r,n=H(r)
if(t&&!n){if(h.has(r))throw new TypeError("Converting circular structure to JSON")
h.add(r),f.push({parent:e.val,key:String(e.index),val:r,isArray:Array.isArray(r),keys:Array.isArray(r)?null:Object.keys(r),index:0,first:!0}),e.first=!1,e.index++}else p.push(x(r)),e.first=!1,e.index++}}else t=!0
else{for(;e.index<e.keys.length;){const t=e.keys[e.index++]
if(o&&!o.has(t))continue
const r=e.val[t],s=i(e.val,t,r)
if(C(s))continue
e.first||p.push(","),n?p.push("\n"+n.repeat(l)+x(t)+": "):p.push(x(t)+":")
const a=null!==s&&"object"==typeof s,c=H(s)
if(a&&!c){if(h.has(s))throw new TypeError("Converting circular structure to JSON")
h.add(s),f.push({parent:e.val,key:t,val:s,isArray:Array.isArray(s),keys:Array.isArray(s)?null:Object.keys(s),index:0,first:!0}),e.first=!1
break}p.push(x(s)),e.first=!1}e.index>=e.keys.length&&f[f.length-1]===e&&(t=!0)}t&&(l--,!e.first&&n&&p.push("\n"+n.repeat(l)),p.push(e.isArray?"]":"}"),h.delete(e.val),f.pop())}return p.join("")})(e,t,r)
if(void 0===n)return
return"rawJSON"in JSON?n:n.replace(I,"$1$2$3").replace(R,"$1$2$3")}throw n}})(e.body):e.body,o=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
let i
try{i=await t(e.url,{method:e.method,body:s,redirect:e.request?.redirect,headers:o,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let r="Unknown Error"
if(t instanceof Error){if("AbortError"===t.name)throw t.status=500,t
r=t.message,"TypeError"===t.name&&"cause"in t&&(t.cause instanceof Error?r=t.cause.message:"string"==typeof t.cause&&(r=t.cause))}const n=new D(r,500,{request:e})
throw n.cause=t,n}const a=i.status,c=i.url,u={}
for(const[e,t]of i.headers)u[e]=t
const p={url:c,status:a,headers:u,data:""}
if("deprecation"in u){const t=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/),n=t&&t.pop()
r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${n?`. See ${n}`:""}`)}if(204===a||205===a)return p
if("HEAD"===e.method){if(a<400)return p
throw new D(i.statusText,a,{response:p,request:e})}if(304===a)throw p.data=await V(i),new D("Not modified",a,{response:p,request:e})
if(a>=400)throw p.data=await V(i),new D(function(e){if("string"==typeof e)return e
if(e instanceof ArrayBuffer)return"Unknown error"
if("object"==typeof e&&null!==e&&"message"in e){const t=e,r="documentation_url"in t?` - ${t.documentation_url}`:""
return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}(p.data),a,{response:p,request:e})
return p.data=n?await V(i):i.body,p}async function V(e){const t=e.headers.get("content-type")
if(!t)return e.text().catch(F)
const r=function(e){const t=e.length
let r=0
for(;2&E[e.charCodeAt(r)];)r++
let n=r,s=0,o=-1,i=0
for(;n<t;){const t=e.charCodeAt(n),r=E[t]
if(4&r){i|=8&r
break}2&r?-1===o&&(o=n):o=-1,s|=65280&t|r,n++}const a=-1===o?n:o,c=e.slice(r,a),u=65281&s?c.toLowerCase():c
return n===t||0!==i?{type:u,index:n,parameters:new $}:function(e,t,r,n){const s=new $
e:for(;r<n;){for(r++;2&E[e.charCodeAt(r)];)r++
const t=r
let o=0,i=-1
for(;r<n;){const a=e.charCodeAt(r),c=E[a]
if(4&c){if(8&c)break e
continue e}if(61===a){const a=-1===i?r:i,c=e.slice(t,a),u=65281&o?c.toLowerCase():c
for(r++;2&E[e.charCodeAt(r)];)r++
if(r<n&&34===e.charCodeAt(r)){const t=++r
let o=!1
for(;r<n;){const i=e.charCodeAt(r)
if(34===i){void 0===s[u]&&(s[u]=o?_(e,t,r):e.slice(t,r)),r++
let i=0
for(;r<n;){const t=e.charCodeAt(r),n=E[t]
if(4&n){i=8&n
break}r++}if(0!==i)break e
continue e}92===i&&r+1<n?(o=!0,r+=2):r++}continue e}const p=r
let l=0,f=-1
for(;r<n;){const t=e.charCodeAt(r),n=E[t]
if(4&n){l=8&n
break}2&n?-1===f&&(f=r):f=-1,r++}if(void 0===s[u]){const t=-1===f?r:f
s[u]=e.slice(p,t)}if(0!==l)break e
continue e}2&c?-1===i&&(i=r):i=-1,o|=65280&a|c,r++}}return{type:t,index:r,parameters:s}}(e,u,n,t)}(t)
if(!function(e){return"application/json"===e.type||"application/scim+json"===e.type}(r))return r.type.startsWith("text/")||"utf-8"===r.parameters.charset?.toLowerCase()&&"application/octet-stream"!==r.type?e.text().catch(F):e.arrayBuffer().catch(()=>new ArrayBuffer(0))
{let t=""
try{return t=await e.text(),((e,t)=>{if(!e)return q(e,t)
try{if((()=>{const e=JSON.parse.toString()
if(P.has(e))return P.get(e)
try{const t=JSON.parse("1",(e,t,r)=>!!r?.source&&"1"===r.source)
return P.set(e,t),t}catch{return P.set(e,!1),!1}})())return((e,t)=>JSON.parse(e,(e,r,n)=>{const s="number"==typeof r,o=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,i=s&&o,a=n&&S.test(n.source)
return i&&a?BigInt(n.source):"function"==typeof t?t(e,r,n):r}))(e,t)
const r=L(e)
return q(r,(e,r,n)=>((e,t,r,n)=>"string"==typeof t&&N.test(t)?BigInt(t.slice(0,-1)):"string"==typeof t&&U.test(t)?t.slice(0,-1):"function"==typeof n?n(e,t,r):t)(e,r,n,t))}catch(r){if(r instanceof RangeError){const r=L(e)
return((e,t)=>{const r={"":e},n=[{parent:r,key:"",visited:!1}]
for(;n.length>0;){const e=n[n.length-1]
if(e.visited){const{parent:r,key:s}=e
let o=r[s]
"string"==typeof o&&(N.test(o)?o=BigInt(o.slice(0,-1)):U.test(o)&&(o=o.slice(0,-1))),"function"==typeof t&&(o=t.call(r,s,o)),void 0===o?delete r[s]:r[s]=o,n.pop()}else{e.visited=!0
const t=e.parent[e.key]
if(null!==t&&"object"==typeof t){const e=Object.keys(t)
for(let r=e.length-1;r>=0;r--)n.push({parent:t,key:e[r],visited:!1})}}}return r[""]})(q(r),t)}throw r}})(t)}catch(e){return t}}}var Y=function e(t,r){const n=t.defaults(r)
return Object.assign(function(t,r){const s=n.merge(t,r)
if(!s.request||!s.request.hook)return z(n.parse(s))
const o=(e,t)=>z(n.parse(n.merge(e,t)))
return Object.assign(o,{endpoint:n,defaults:e.bind(null,n)}),s.request.hook(o,s)},{endpoint:n,defaults:e.bind(null,n)})}(k,M),X="(?:[a-zA-Z0-9_-]+)",Z=new RegExp(`^${X}\\.${X}\\.${X}$`),K=Z.test.bind(Z)
async function Q(e){const t=K(e),r=e.startsWith("v1.")||e.startsWith("ghs_"),n=e.startsWith("ghu_")
return{type:"token",token:e,tokenType:t?"app":r?"installation":n?"user-to-server":"oauth"}}async function ee(e,t,r,n){const s=t.endpoint.merge(r,n)
return s.headers.authorization=function(e){return 3===e.split(/\./).length?`bearer ${e}`:`token ${e}`}(e),t(s)}var te=function(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
if("string"!=typeof e)throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
return e=e.replace(/^(token|bearer) +/i,""),Object.assign(Q.bind(null,e),{hook:ee.bind(null,e)})}
const re="7.0.8",ne=()=>{},se=console.warn.bind(console),oe=console.error.bind(console),ie=`octokit-core.js/${re} ${c()}`
new o
const ae=process.env.GITHUB_API_URL||"https://api.github.com",ce={baseUrl:ae,request:{agent:(ue=ae,(new i.HttpClient).getAgent(ue)),fetch:function(e){const t=function(e){return(new i.HttpClient).getAgentDispatcher(e)}(e)
return(e,r)=>{return n=this,o=function*(){return(0,a.fetch)(e,Object.assign(Object.assign({},r),{dispatcher:t}))},new((s=void 0)||(s=Promise))(function(e,t){function r(e){try{a(o.next(e))}catch(e){t(e)}}function i(e){try{a(o.throw(e))}catch(e){t(e)}}function a(t){var n
t.done?e(t.value):(n=t.value,n instanceof s?n:new s(function(e){e(n)})).then(r,i)}a((o=o.apply(n,[])).next())})
var n,s,o}}(ae)}}
var ue
const pe=class{static VERSION=re
static defaults(e){return class extends(this){constructor(...t){const r=t[0]||{}
super("function"!=typeof e?Object.assign({},e,r,r.userAgent&&e.userAgent?{userAgent:`${r.userAgent} ${e.userAgent}`}:null):e(r))}}}static plugins=[]
static plugin(...e){const t=this.plugins
return class extends(this){static plugins=t.concat(e.filter(e=>!t.includes(e)))}}constructor(e={}){const t=new u,r={baseUrl:Y.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
if(r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${ie}`:ie,e.baseUrl&&(r.baseUrl=e.baseUrl),e.previews&&(r.mediaType.previews=e.previews),e.timeZone&&(r.headers["time-zone"]=e.timeZone),this.request=Y.defaults(r),this.graphql=(this.request,{defaults:()=>null}).defaults(r),this.log=function(e={}){return"function"!=typeof e.debug&&(e.debug=ne),"function"!=typeof e.info&&(e.info=ne),"function"!=typeof e.warn&&(e.warn=se),"function"!=typeof e.error&&(e.error=oe),e}(e.log),this.hook=t,e.authStrategy){const{authStrategy:r,...n}=e,s=r(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:n},e.auth))
t.wrap("request",s.hook),this.auth=s}else if(e.auth){const r=te(e.auth)
t.wrap("request",r.hook),this.auth=r}else this.auth=async()=>({type:"unauthenticated"})
const n=this.constructor
for(let t=0;t<n.plugins.length;++t)Object.assign(this,n.plugins[t](this,e))}request
graphql
log
hook
auth}.plugin(function(){return{}},function(){return{}}).defaults(ce),le=new o
function fe(e,t,...r){return new(pe.plugin(...r))(function(e,t){const r=Object.assign({},t||{}),n=function(e,t){if(!e&&!t.auth)throw new Error("Parameter token or opts.auth is required")
if(e&&t.auth)throw new Error("Parameters token and opts.auth may not both be specified")
return"string"==typeof t.auth?t.auth:`token ${e}`}(e,r)
n&&(r.auth=n)
const s=function(e){var t
const r=null===(t=process.env.ACTIONS_ORCHESTRATION_ID)||void 0===t?void 0:t.trim()
if(r){const t=`actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`
return(null==e?void 0:e.includes(t))?e:`${e?`${e} `:""}${t}`}return e}(r.userAgent)
return s&&(r.userAgent=s),r}(e,t))}}},t={}
function r(n){var s=t[n]
if(void 0!==s)return s.exports
var o=t[n]={exports:{}},i=!0
try{e[n](o,o.exports,r),i=!1}finally{i&&delete t[n]}return o.exports}void 0!==r&&(r.ab=__dirname+"/"),r.d=(e,t)=>{for(var n in t)r.o(t,n)&&!r.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},r.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),r.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})}
var n=r(246)
module.exports=n})()

