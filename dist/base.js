"use strict"
const e=require("node:process")
const t=require("node:fs")
const n=require("node:crypto")
const s=require("node:os")
const r=require("node:path")
const o=require("node:buffer")
const i=1
function printLine(e){const n=o.Buffer.from(`${e}${s.EOL}`,"utf8")
for(let e=0;e<n.length;){try{e+=t.writeSync(1,n,e)}catch(e){if(!isFull(e))return
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,i)}}}function isFull(e){return e instanceof Error&&"code"in e&&e.code==="EAGAIN"}function command(e,t,n={}){const s=Object.entries(n).filter(([,e])=>e!==undefined&&e!=="").map(([e,t])=>`${e}=${escapedProperty(String(t))}`)
const r=s.length===0?e:`${e} ${s.join(",")}`
printLine(`::${r}::${escaped(t)}`)}function escaped(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}function escapedProperty(e){return escaped(e).replaceAll(":","%3A").replaceAll(",","%2C")}async function endProcess(){const t=["GITHUB_OUTPUT","GITHUB_STATE"].every(t=>Boolean(e.env[t]))
if(!t)await drained(e.stdout)
e.exit()}function drained(e){return new Promise(t=>{e.write("",()=>{t()})})}function journalFolder({RUNNER_TEMP:e},t){const n=e===undefined||e===""?s.tmpdir():e
return r.join(n,`umbraco-smtp-settings-${t}`)}function spelled(e,t){const n=[]
for(const s of t.split("/")){const t=r.join(e,...n)
n.push(s===""?s:segmentOf(t,s))}return n.join("/")}function segmentOf(e,t){const n=entriesOf(e)
if(n.includes(t)||isAbsent(r.join(e,t)))return t
const s=fold(t)
return n.find(e=>fold(e)===s)??longName(r.join(e,t))}function fold(e){return e.normalize("NFC").toLowerCase()}function longName(e){try{return r.basename(t.realpathSync.native(e))}catch(t){if(codeOf(t)==="")throw t
return r.basename(e)}}function entriesOf(e){try{return t.readdirSync(e)}catch(e){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return[]
throw e}}class WorkspaceMissing extends Error{constructor(){super("The workspace, which the runner names in GITHUB_WORKSPACE, is not a folder that can be read. Check the repository out in a step before this one, and make sure that no step removes the folder.")}}class Workspace{root
#e
constructor(e){this.root=r.resolve(e)
const t=realpathOf(this.root)
if(t===null)throw new WorkspaceMissing
this.#e=t}relativePath(e){return pathBelow(this.root,r.resolve(this.root,e))}spelled(e){return spelled(this.root,e)}absolutePath(e){return r.join(this.root,e)}realNameOf(e){return pathBelow(this.#e,e)??r.basename(e)}locate(e){const t=realpathOf(this.absolutePath(e))
if(t===null)return{ok:false,reason:"its path leads to no file"}
const n=pathBelow(this.#e,t)
if(n===null){return{ok:false,reason:"a symbolic link on its path leaves the workspace"}}const s=n===e?n:spelled(this.#e,n)
return{ok:true,path:e,realPath:r.join(this.#e,s)}}contains(e){return r.resolve(e)===e&&e.startsWith(this.#e+r.sep)}kindAt(e){return kindOf(this.absolutePath(e))}spellings(e,t){const n=t.toLowerCase()
return this.entries(e).filter(e=>e.slice(e.lastIndexOf("/")+1).toLowerCase()===n)}entries(e){return entriesOf(this.absolutePath(e)).map(t=>e===""?t:`${e}/${t}`).sort()}*files(e=""){for(const t of entriesOf(this.absolutePath(e)).sort()){const n=e===""?t:`${e}/${t}`
const s=entryAt(this.absolutePath(n))
if(s?.isDirectory()===true){if(t!==".git")yield*this.files(n)}else if(s!==null){yield n}}}}function pathBelow(e,t){const n=r.relative(e,t).split(r.sep).join("/")
return n===".."||n.startsWith("../")||r.isAbsolute(n)?null:n}function kindOf(e){try{const n=t.statSync(e,{throwIfNoEntry:false})
if(n===undefined)return null
if(n.isDirectory())return"folder"
return n.isFile()?"file":"other"}catch(e){if(codeOf(e)==="")throw e
return null}}function isAbsent(e){try{return t.lstatSync(e,{throwIfNoEntry:false})===undefined}catch(e){if(codeOf(e)==="")throw e
return codeOf(e)==="ENOTDIR"}}function realpathOf(e){try{return t.realpathSync(e)}catch(e){if(codeOf(e)==="")throw e
return null}}function entryAt(e){try{return t.lstatSync(e,{throwIfNoEntry:false})??null}catch(e){if(["ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return null
throw e}}function codeOf(e){if(typeof e!=="object"||e===null||!("code"in e))return""
return typeof e.code==="string"?e.code:""}function readBytes(e,n=Infinity){try{const s=t.statSync(e)
if(!s.isFile())return unread$1("it is not a regular file")
if(s.size>n)return{...unread$1("it is too large"),isTooLarge:true}
return{ok:true,bytes:t.readFileSync(e)}}catch(e){return unread$1(reasonOf(e))}}function unread$1(e){return{ok:false,reason:e,isTooLarge:false}}const a="another program has the file open"
const c={EACCES:"the permission is missing",EBUSY:a,EDQUOT:"the disk quota is used up",EEXIST:"something of that name exists already",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is not a folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FOLDER_REPLACED:"its folder was moved meanwhile, or a symbolic link has come into its path",ERR_FS_EISDIR:"it is a folder",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
function reasonOf(e){const t=codeOf(e)
if(t==="")throw e
if(e instanceof require("./deferred_writing.js").F)return`${a} (${t})`
return Object.hasOwn(c,t)?`${c[t]??""} (${t})`:t}const l=/^(?:pull_request(?:_.+)?|workflow_run)$/
function originOf$1(e){const t=readPayload(e.GITHUB_EVENT_PATH)
if(t===u)return"unknown"
const n=pullRequestOf(t)
if(n===null)return l.test(e.GITHUB_EVENT_NAME??"")?"unknown":"trusted"
if(!isSame(n.head,member(t,"repository")))return n.isChained?"unknown":"fork"
return[e.GITHUB_ACTOR,n.author].includes("dependabot[bot]")?"dependabot":"trusted"}const u=Symbol("unreadable")
function readPayload(e){if(e===undefined||e==="")return null
try{return JSON.parse(t.readFileSync(e,"utf8"))}catch{return u}}function pullRequestOf(e){const t=member(e,"pull_request")
if(isRecord(t)){return{head:member(member(t,"head"),"repo"),author:member(member(t,"user"),"login"),isChained:false}}const n=member(e,"workflow_run")
if(!isRecord(n))return null
return{head:member(n,"head_repository"),author:member(member(n,"actor"),"login"),isChained:member(n,"event")==="workflow_run"}}function isSame(e,t){const n=member(e,"full_name")
return typeof n==="string"&&n===member(t,"full_name")}function member(e,t){return isRecord(e)&&Object.hasOwn(e,t)?e[t]:null}function isRecord(e){return typeof e==="object"&&e!==null}function runningJob(e){return{action:known(e.GITHUB_ACTION_REPOSITORY),repository:known(e.GITHUB_REPOSITORY),workflow:workflowOf(e),job:known(e.GITHUB_JOB)}}function workflowOf({GITHUB_WORKFLOW_REF:e,GITHUB_REPOSITORY:t}){const n=known(e?.replace(/@.*$/s,""))
const s=`${t??""}/`
const r=n?.toLowerCase().startsWith(s.toLowerCase())??false
return n!==null&&r?n.slice(s.length):n}function commitOfEvent({GITHUB_SHA:e}){return known(e)}function known(e){return e===undefined||e===""?null:e}function toCommandValue(e){if(e===null||e===undefined){return""}else if(typeof e==="string"||e instanceof String){return e}return JSON.stringify(e)}function issueCommand(e,t,n){const r=new Command(e,t,n)
process.stdout.write(r.toString()+s.EOL)}const f="::"
class Command{constructor(e,t,n){if(!e){e="missing.command"}this.command=e
this.properties=t
this.message=n}toString(){let e=f+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=true
for(const n in this.properties){if(this.properties.hasOwnProperty(n)){const s=this.properties[n]
if(s){if(t){t=false}else{e+=","}e+=`${n}=${escapeProperty(s)}`}}}}e+=`${f}${escapeData(this.message)}`
return e}}function escapeData(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function issueFileCommand(e,n){const r=process.env[`GITHUB_${e}`]
if(!r){throw new Error(`Unable to find environment variable for file command ${e}`)}if(!t.existsSync(r)){throw new Error(`Missing file at path: ${r}`)}t.appendFileSync(r,`${toCommandValue(n)}${s.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(e,t){const r=`ghadelimiter_${n.randomUUID()}`
const o=toCommandValue(t)
if(e.includes(r)){throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`)}if(o.includes(r)){throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`)}return`${e}<<${r}${s.EOL}${o}${s.EOL}${r}`}undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
var d;(function(e){e[e["Success"]=0]="Success"
e[e["Failure"]=1]="Failure"})(d||(d={}))
function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n){throw new Error(`Input required and not supplied: ${e}`)}if(t&&t.trimWhitespace===false){return n}return n.trim()}function setOutput(e,t){const n=process.env["GITHUB_OUTPUT"]||""
if(n){return issueFileCommand("OUTPUT",prepareKeyValueMessage(e,t))}process.stdout.write(s.EOL)
issueCommand("set-output",{name:e},toCommandValue(t))}function saveState(e,t){const n=process.env["GITHUB_STATE"]||""
if(n){return issueFileCommand("STATE",prepareKeyValueMessage(e,t))}issueCommand("save-state",{name:e},toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||""}function lazily(e,t){let n=null
return()=>n??=new RegExp(e,t)}function isPlain(e){return!/[^\t\n\r -~\u2013\u2014\u2018-\u201d\u2026\u2192\u2713\u2717]/.test(e)}const h=1e3
const p="\ue000"
const m="\uf8ff"
const g=57344
const w=/\ue000([^\ue000-\uf8ff]*\uf8ff?)([\ue001-\uf8fe])/g
function beginningOf(e,t){const n=Math.max(t,h)
return{kept:e.slice(0,n),isAll:e.length<=n}}function marked(e,t,n){return`${p}${e}${n?"":m}${String.fromCharCode(g+t)}`}function settled(e,{redact:t,longest:n}){return e.replaceAll(w,(e,s,r)=>{const o=r.charCodeAt(0)-g
if(!s.endsWith(m))return cut(t(s),o)
const i=t(s.slice(0,-m.length))
return cut(`${i.slice(0,Math.max(0,i.length-n))}\u2026`,o)})}function cut(e,t){if(e.length<=t)return e
return`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}const y="\x1b"
const b=new RegExp(`${y}\\[[0-?]*[ -/]*[@-~]|${y}\\][^${y}]*`,"g")
const O=lazily(String.raw`[\p{Cc}\p{Zl}\p{Zp}]+`,"gu")
const k=lazily(String.raw`[\p{Cf}\p{Co}]`,"gu")
const v=/^ *:{2,}|(?<!:):{2,}(?=[a-z][\w-]*(?: |::))/gi
function inert(e,t=200){const{kept:n,isAll:s}=beginningOf(e,t)
const r=n.toWellFormed().replaceAll(b," ")
const o=isPlain(r)?r.replaceAll(/[\t\n\r]+/g," "):r.replaceAll(O()," ").replaceAll(k(),"")
const i=o.trim().replaceAll(v,e=>Array.from(e.trim()).join(" ")).replaceAll("##[","## [")
return s&&i.length<=t?i:marked(i,t,s)}const x=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"]
const $="\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"+"\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
const A={"utf-8":null,"utf-16le":null,"utf-16be":null,"us-ascii":/[^\0-\x7f]/u,"iso-8859-1":/[^\0-\xff]/u,"windows-1252":new RegExp(`[^\\0-\\x7f\\xa0-\\xff${$}]`,"u")}
function decode(e,t){switch(t){case"utf-8":if(o.isAscii(e))return e.toString("latin1")
return o.isUtf8(e)?e.toString("utf8"):{badByte:firstBadUtf8(e)}
case"us-ascii":return o.isAscii(e)?e.toString("latin1"):{badByte:e.findIndex(e=>e>127)}
case"iso-8859-1":return e.toString("latin1")
case"windows-1252":return e.toString("latin1").replaceAll(/[\x80-\x9f]/g,e=>$.charAt(e.charCodeAt(0)-128))
case"utf-16le":return decodeUtf16(e)
case"utf-16be":return decodeUtf16(e.length%2===0?o.Buffer.from(e).swap16():e)}}function encode(e,t){if(A[t]?.test(e)===true)throw new RangeError(`The text does not fit into ${t}`)
switch(t){case"utf-8":return o.Buffer.from(e,"utf8")
case"utf-16le":return o.Buffer.from(e,"utf16le")
case"utf-16be":return o.Buffer.from(e,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return o.Buffer.from(e,"latin1")
case"windows-1252":return o.Buffer.from(e.replaceAll(/[^\0-\x7f\xa0-\xff]/g,e=>String.fromCharCode($.indexOf(e)+128)),"latin1")}}function lackedBy(e){const t=A[e]
return t&&new RegExp(t,"gu")}function withReferences(e,t){const n=lackedBy(t)
if(n===null)return e
return e.replaceAll(n,e=>`&#x${(e.codePointAt(0)??0).toString(16).toUpperCase()};`)}function decodeUtf16(e){if(e.length%2!==0)return{badByte:e.length-1}
const t=e.toString("utf16le")
if(t.isWellFormed())return t
const n=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
return{badByte:t.search(n)*2}}function firstBadUtf8(e){let t=0
let n=e.length
while(n-t>64){const s=characterStart(e,t+Math.floor((n-t)/2))
if(o.isUtf8(e.subarray(t,s)))t=s
else n=s}while(t<n){const n=[1,2,3,4].find(n=>o.isUtf8(e.subarray(t,t+n)))
if(n===undefined||t+n>e.length)return t
t+=n}return t}function characterStart(e,t){let n=t
while(n>t-3&&((e[n]??0)&192)===128)n-=1
return n}const S={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\t":"&#x9;","\n":"&#xA;","\r":"&#xD;"}
function escapeAttribute(e,t){const n=t==='"'?/[&<>"\t\n\r]/g:/[&<>'\t\n\r]/g
return e.replaceAll(n,e=>S[e]??e)}function trimOf(e,t){const n=endWithout(e,t)
let s=0
while(s<n&&t.test(e.charAt(s)))s+=1
return e.slice(s,n)}function trimEndOf(e,t){return e.slice(0,endWithout(e,t))}function endWithout(e,t){let n=e.length
while(n>0&&t.test(e.charAt(n-1)))n-=1
return n}const T=/\$\{\{[^{}\r\n]+\}\}/
const E=/@Microsoft\.KeyVault\([^()\r\n]+\)/i
const P=[/#\{[^{}\r\n]+\}#?/,/\$\([^()\r\n]+\)/,/\$\{[^{}\r\n]+\}/,/\{\{[^{}\r\n]+\}\}/,/\{#[^{}\r\n]+#\}/,/\[\[[^[\]\r\n]+\]\]/,/@@[\w.: -]+@@/,/__[A-Za-z0-9][\w.:-]*__/]
const C=/\{ *[A-Za-z_][\w.: -]*\}/
const j=[/%[\w.: -]+%/,/--[A-Za-z0-9][\w.:-]*--/]
function isPlaceholder(e){const t=e.trim()
const isWhole=e=>e.exec(t)?.[0]===t
return[T,E,...P,C,...j].some(isWhole)}function placeholderIn(e){return placeholderInPassword(e)??(C.test(e)?"token":null)}function placeholderInPassword(e){if(T.test(e))return"workflow"
if(E.test(e))return"key-vault"
return isPlaceholder(e)||P.some(t=>t.test(e))?"token":null}function isTemplateHost(e){return/^(?:127\.0\.0\.[01]|localhost)$/i.test(e.trim())}function isTemplateCredential(e){return/^(?:username|password|password123\/<API Key[^<>\r\n]*>)$/i.test(e)}function isPasswordInUse(e){return e!==""&&!isTemplateCredential(e)&&placeholderInPassword(e)===null}function isTemplateSender(e){return/^noreply@example\.com$/i.test(e.trim())}function isSampleSender(e){return/^(?:your@email\.here|person@umbraco\.dk)$/i.test(e.trim())}const I=/^(?:apikey|resend|smtp_injection|true|false|2465|2525|2587)$/i
function isNoSecret(e){const t=e.trim()
const n=[isPlaceholder,isTemplateHost,isTemplateCredential,isTemplateSender,isSampleSender]
return I.test(t)||n.some(e=>e(t))}const N=4
function isSecret(e){return e.length>=N&&e.trim()!==""&&!isNoSecret(e)}function formsOf(e){const t=[e,...e.split(/[\r\n]+/)]
const n=new Set(t.flatMap(e=>[e,e.trim()]).filter(isSecret))
return worthMasking([...n].flatMap(e=>[e,...escapedForms(e)]))}function rareFormsOf(e){const t=o.Buffer.from(e,"utf8").toString("hex")
const n=[e.replaceAll(/\s+/g,""),t,...formsOf(e)]
const s=n.map(e=>e.replaceAll("+","-").replaceAll("/","_"))
return worthMasking([...n,...s])}function worthMasking(e){return[...new Set(e)].filter(isSecret).sort((e,t)=>t.length-e.length)}function escapedForms(e){const t=[escapeAttribute(e,'"'),escapeAttribute(e,"'")]
return[...t.flatMap(e=>x.map(t=>withReferences(e,t))),escapeAttribute(e,'"').replaceAll("'","&apos;"),JSON.stringify(e).slice(1,-1),e.toWellFormed(),e.replaceAll("\\","/"),inert(e,Infinity),encodeURIComponent(e.toWellFormed()),...base64Forms(e)]}function base64Forms(e){const t=o.Buffer.from(e,"utf8")
const n=t.toString("base64")
const s=[0,1,2].map(e=>{const n=(3-e)%3
const s=Math.floor((t.length-n)/3)*3
return t.subarray(n,n+s).toString("base64")})
return[n,trimEndOf(n,/=/),...s.filter(e=>e.length>=8)]}function after(e,t){const n=e.text.replaceAll(...t)
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
return{starts:s,ends:r}}const nothing$1=()=>""
const F=lazily(String.raw`(?![\t\r\n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]`,"gu")
function withoutInvisible(e){return isPlain(e.text)?e:after(e,[F(),nothing$1])}const M=[new RegExp(String.raw`\u{1b}(?:\[[0-?]*[ -\/]*[@-~]|\][^\u{1b}]*)`,"gu"),nothing$1]
const _=new Map(Object.entries({amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}))
const L=[/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}|x[\da-f]{1,6}));/gi,(e,t,n="")=>{if(t!==undefined)return _.get(t.toLowerCase())??e
const s=Number(n.replace(/^x/i,"0x"))
return s>1114111?e:String.fromCodePoint(s)}]
const W=[/(?:%[\da-f]{2})+/gi,e=>o.Buffer.from(e.replaceAll("%",""),"hex").toString("utf8")]
const R=[/\\(?:u([\da-f]{4})|([!-/:-@[-`{-~]))/gi,(e,t,n="")=>t===undefined?n:String.fromCharCode(Number.parseInt(t,16))]
function squeezed(e){return after(e,[/\s+/g,nothing$1])}function readingsOf(e){const t={text:e,origin:null}
const n=[t,...[M,W,R].map(e=>after(t,e))]
const s=new Set(n.flatMap(e=>[e,after(e,L)]))
return[...new Set([t,...[...s].map(withoutInvisible)])]}const B=8
const q=5e3
const U=["authenticate authentication authorization unauthorized credentials encryption incorrect mechanism password","permission recipient rejected required submission temporarily username"]
const D=new Set(U.flatMap(e=>e.split(" ")).flatMap(windowsOf))
function piecesOf(e){return windowsOf(e.slice(0,q)).filter(e=>!D.has(e))}function windowsOf(e){const t=Math.max(0,e.length-B+1)
return Array.from({length:t},(t,n)=>e.slice(n,n+B))}class Redactor{#t
#n=new Set
#s=new Set
#r=new Set
#o=new Set
longest=0
constructor(e){this.#t=e}add(e,t=false){this.#n.add(o.Buffer.from(e.trim(),"utf8").toString("latin1"))
for(const n of rareFormsOf(e)){this.longest=Math.max(this.longest,n.length)
this.#s.add(this.#i(n))
const e=folded(n.replaceAll(/\s+/g,""))
if(e.length>=B&&isSecret(e))this.#r.add(e)
if(t)for(const t of piecesOf(e))this.#o.add(t)}}redact(e){if(this.#s.size===0)return e
const t=readingsOf(e).flatMap(e=>{const t=squeezed(e)
return[...placesOf(e,this.#a(e.text)),...placesOf(t,this.#c(folded(t.text)))]})
return without(e,t)}#a(e){return[...occurrencesOf(this.#s,this.#i(e)),...this.#l(e)]}#c(e){const t=occurrencesOf(this.#r,e)
if(this.#o.size===0)return t
const n=windowsOf(e).map((e,t)=>this.#o.has(e)?t:-1)
return[...t,...n.filter(e=>e>=0).map(e=>[e,e+B])]}#i(e){return this.#t==="server"?folded(e):e}#l(e){const t=[...this.#n]
const n=Math.min(...t.map(({length:e})=>e))
const isTold=e=>e.length*3>=n*4&&[0,1,2,3].map(t=>o.Buffer.from(e.slice(t),"base64").toString("latin1")).some(e=>t.some(t=>e.includes(t)))
return[...e.matchAll(/[\w+/-]{6,}={0,2}/g)].filter(([e])=>isTold(e)).map(({0:e,index:t})=>[t,t+e.length])}}const G=lazily(String.raw`\p{Lu}`,"gu")
function folded(e){if(!/[^\0-\x7f]/.test(e))return e.toLowerCase()
return e.replaceAll(G(),e=>{const t=e.toLowerCase()
return t.length===e.length?t:e})}function occurrencesOf(e,t){const n=[]
for(const s of e){for(let e=t.indexOf(s);e>=0;e=t.indexOf(s,e+s.length))n.push([e,e+s.length])}return n}function without(e,t){let[n,s]=["",0]
for(const[r,o]of t.toSorted(([e],[t])=>e-t)){if(r>=s)n+=`${e.slice(s,r)}***`
s=Math.max(s,o)}return n+e.slice(s)}class Secrets{#u=new Set
#f=new Redactor("ours")
add(e){if(!isSecret(e)||this.#u.has(e))return[]
const t=formsOf(e).filter(e=>!this.#u.has(e))
for(const e of t)this.#u.add(e)
this.#f.add(e)
return t}redact(e){return this.#f.redact(e)}show(e,t=4096){const redact=e=>this.redact(e)
const n=settled(e,{redact:redact,longest:this.#f.longest})
return cut(redact(inert(redact(n),Infinity)),t)}}const H=/^([^\s:=][^:=]*):[ \t]+/
const z=lazily(String.raw`^[\p{L}\p{Nd}_.:-]+$`,"u")
function readEnvironmentKeys(e){const t=e.map((e,t)=>({line:lineOf$2(e),number:t+1}))
return{keys:t.flatMap(({line:e})=>e===null||e.hasPassword?[]:[e.key]),complaints:t.flatMap(({line:e,number:t})=>complaintOf(e,t))}}function complaintOf(e,t){if(e===null){return[`The input "environment-keys" has a line that is not the name of a setting (line ${t} of those that are not empty). Allowed on each line: KEY, or Environment: KEY, both also with =value.`]}if(!e.hasPassword)return[]
return[`The input "environment-keys" gives a value to "${inert(e.key.name,60)}". Everybody who can read the workflow can read it. Write the name alone: the value of a password is not needed, and belongs into a secret.`]}function lineOf$2(e){const t=H.exec(e)
const n=e.slice(t?.[0].length??0)
const s=n.indexOf("=")
const r=(s<0?n:n.slice(0,s)).trim()
if(!z().test(r))return null
const o=s<0?null:n.slice(s+1)
return{key:{environment:t?.[1]?.trim()??null,name:r,value:o},hasPassword:o!==null&&o!==""&&isPasswordKey(r)}}function isPasswordKey(e){return/(?:^|__|:)password$/i.test(e)}function secretsInKeys(e){return e.split(/\r\n|\r|\n/).flatMap(e=>{const t=lineOf$2(e.trim())
const n=t?.hasPassword===true?t.key.value??"":""
return isSecret(n)?[n]:[]})}const K=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]
const V=["SevenBit","International"]
const J=["None","Auto","SslOnConnect","StartTls","StartTlsWhenAvailable"]
const Z=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["secure-socket-options","secureSocketOptions"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
function inputBehind(e,t){if(t[e]===undefined)return null
return Z.find(([,t])=>t===e)?.[0]??null}const X=new Set(["userName","password"])
const Y=/^[a-z][a-z0-9+.-]*:\/\//i
function credentialsInHost(e){const t=e.lastIndexOf("@")
if(t<0)return[]
const n=e.slice(0,t).trimStart()
const s=Y.exec(n)?.[0]
const r=n.slice(s?.length??0)
const o=r.indexOf(":")
if(o>=0)return[r,r.slice(0,o),r.slice(o+1)]
return s===undefined||r===""?[]:[r]}function hostWithoutCredentials(e){const[t]=credentialsInHost(e)
return t===undefined?e:e.replace(t,()=>"***")}const Q="An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own."
function isMailKit(e){return"secureSocketOptions"in e}function anchorOf(e){return e.replace("/","-")}function verdictOf(e){const t=new Set(e.map(e=>e.level))
if(t.has("file"))return"file"
return t.has("section")?"section":"ok"}const ee=["error","warning","notice"]
const te=["file","section","runtime","advice"]
function weightOf({severity:e,level:t}){return ee.indexOf(e)*te.length+te.indexOf(t)}function worstFirst(e,t){const byPlace=(e,n)=>Number(e.path!==t)-Number(n.path!==t)||e.at.line-n.at.line||e.at.column-n.at.column
return[...e].sort((e,n)=>weightOf(e)-weightOf(n)||(t===null?0:byPlace(e,n)))}function ruleLink(e,t){const n=t.startsWith("workflow/")?"docs/leak-paths.md":"docs/rules.md"
const s=`${n}#${anchorOf(t)}`
const{GITHUB_ACTION_REPOSITORY:r,GITHUB_ACTION_REF:o}=e
if(!r||!o)return s
const i=e.GITHUB_SERVER_URL??"https://github.com"
return encodeURI(`${i}/${r}/blob/${o}/`)+s}function removeVariables(t){for(const n of Object.keys(e.env)){if(n.toUpperCase().startsWith(t))Reflect.deleteProperty(e.env,n)}}const ne=4096
const se=9
class Runner{#d=new Secrets
#h={error:0,warning:0,notice:0}
input=e=>getInput(e,{trimWhitespace:false})
forgetInputs(){removeVariables("INPUT_")}mask(e){for(const t of this.#d.add(e))command("add-mask",t)}maskInputs(e){this.mask(this.input("github-token").trim())
const t=e?this.#d:new Secrets
const n=["password","username"].map(this.input)
const s=[...credentialsInHost(this.input("host")),...secretsInKeys(this.input("environment-keys"))]
for(const e of[...n,...s]){for(const n of t.add(e))command("add-mask",n)}}redact=e=>this.#d.redact(e)
show=e=>this.#d.show(e,ne)
log(e){printLine(this.show(e))}debug(e){command("debug",this.show(e))}startGroup(e){command("group",this.show(e))}endGroup(){command("endgroup","")}group(e,t){this.startGroup(e)
for(const e of t)this.log(e)
this.endGroup()}roomFor(e){return Math.max(0,se-this.#h[e])}annotate(e,t,n){this.#h[e]+=1
const{startLine:s,startColumn:r,...o}=n??{}
const i=n===undefined?{}:{file:this.redact(n.file)}
command(e,this.show(t),{...o,...i,line:s,col:r})}ruleLink=t=>ruleLink(e.env,t)
fail(t){e.exitCode=1
command("error",this.show(t))}output(e,t){setOutput(e,t)}outputPaths(e,t){const n=this.redact(t)
setOutput(e,n)
if(n===t)return
this.annotate("warning",`The output "${e}" contains the user name or the password, so *** stands in its place: a step that reads the output will not find what it looks for. Rename the file or folder that bears that name.`)}summarize(n){const s=e.env["GITHUB_STEP_SUMMARY"]
if(s!==undefined&&s!=="")t.appendFileSync(s,this.redact(n))}}const re="step"
const oe="journal"
function saveStep(e){saveState(re,e)}function saveJournal(e){saveState(oe,e)}function savedState(){const e=getState(re)
const t=getState(oe)
removeVariables("STATE_")
if(e===""&&t==="")return"none"
if(!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e))return"damaged"
return{id:e,journal:t===""?null:t}}function firstFew(e,t,n=5){const s=e.length>n?` and ${e.length-n} more`:""
return e.slice(0,n).map(t).join(", ")+s}const ie=10
function firstSayings(e){const t=e.length-ie
return t<=0?e:[...e.slice(0,ie),`And ${t} more of this kind.`]}function shownEnvironment(e){const{effective:t}=e
if(t===null)return{...e,effective:t}
if(!isMailKit(t))return{...e,effective:shownSettings(t)}
const{userName:n,password:s}=t
const r={userName:shownSupply(n),password:shownSupply(s)}
return{...e,effective:{...t,...r}}}function shownSupply(e){return typeof e==="object"&&e!==null?e:shownCredential(e)}function shownSettings(e){const{userName:t,password:n}=e
return{...e,userName:shownCredential(t),password:shownCredential(n)}}function shownChange(e){if(!X.has(e.setting))return e
const{setting:t,before:n,after:s}=e
return{setting:t,before:shownCredential(n),after:shownCredential(s)}}function shownCredential(e){return e===null||e===""?e:"***"}function outcomeOf(e,{changed:t,changes:n,findings:s}){if(e==="check")return"checked"
if(t)return"written"
const r=s.some(({severity:e})=>e==="error")
return n.length>0||r?"not written":"unchanged"}function findingsOf(e){return worstFirst(e.flatMap(({findings:e})=>e),null)}function allFindingsOf({files:e,findings:t}){return worstFirst([...e.flatMap(e=>e.findings),...t],null)}function allSuppressedOf({files:e,suppressed:t}){return[...e.flatMap(e=>e.suppressed),...t]}function countOf(e,t){return e.map(({findings:e})=>e.filter(e=>e.severity===t).length).reduce((e,t)=>e+t,0)}function distinctSettings(e){const t=new Map
for(const n of e){const{effective:e}=n
if(e===null)continue
const s=JSON.stringify(e)
const r=t.get(s)
if(r===undefined)t.set(s,{settings:e,files:[n]})
else r.files.push(n)}return[...t.values()]}function annotationsOf(e,t,n){const s=allFindingsOf(e).filter(e=>!n(e))
return["error","warning","notice"].flatMap(n=>[...n==="notice"?[]:ofSmokeTests(e,n),...(n==="error"?[]:e[`${n}s`]).map(e=>({level:n,message:e,place:null})),...s.filter(({severity:e})=>e===n).map(e=>ofFinding(e,t))])}function ofFinding(e,t){const{severity:n,rule:s,path:r,at:o,message:i,hint:a}=e
return{level:n,message:`${i}${whereItHolds(e)} ${a} More: ${t(s)}`,place:{path:r,at:o,title:s}}}function ofSmokeTests({smokeTests:e},t){return e.flatMap(e=>require("./deferred_smoke_test_words.js").t(e,t)).flatMap(({words:e,stage:n,places:s})=>s.length===0?[{level:t,message:e,place:null}]:s.map(s=>({level:t,message:e,place:{...s,title:`smoke-test/${n}`}})))}function whereItHolds({environments:e=[]}){if(e.length===0)return""
const t=firstFew(e,e=>inert(e))
return` This is so in the environment${e.length===1?"":"s"} ${t}.`}function placeWords({path:e,at:t}){return`${inert(e)}:${t.line}:${t.column}`}const ae=1e3
function tellAnnotations(e,t){for(const n of["error","warning","notice"]){const s=t.filter(e=>e.level===n)
const r=e.roomFor(n)
for(const{message:t,place:o}of s.slice(0,r)){if(o!==null)e.log(placeWords(o))
e.annotate(n,t,o===null?undefined:placeFor(o))}listRest(e,n,s.slice(r))}}function listRest(e,t,n){if(n.length===0)return
const s=`${t}${n.length===1?"":"s"}`
const r=n.length-ae
e.group(`${n.length} more ${s}, without an annotation`,[...n.slice(0,ae).map(lineOf$1),...r>0?[`\u2026 and ${r} more.`]:[]])}function lineOf$1({place:e,message:t}){return e===null?t:`${placeWords(e)} ${t}`}function placeFor({path:e,at:t,title:n}){const s={title:n,file:e,startLine:t.line,endLine:t.endLine}
if(t.line!==t.endLine)return s
return{...s,startColumn:t.column,endColumn:t.endColumn}}function tellOutputs(e,t){for(const{name:n,value:s,hasPaths:r}of t){if(r)e.outputPaths(n,s)
else e.output(n,s)}}async function toldOn(e,{gitHubToken:t,suggest:n},s){const r={result:s,isAside:()=>false}
if(t===null)return r
try{const{converse:r}=await Promise.resolve().then(()=>require("./converse.js"))
return await r(e,{token:t,suggest:n},s)}catch{const e='The input "github-token" was of no use, by a fault of this action: please report it.'
return{...r,result:{...s,notices:[...s.notices,e]}}}}function failingFindings({files:e},t){if(t==="never")return[]
return findingsOf(e).filter(({severity:e})=>e==="error"||e==="warning"&&t==="warning")}function isFailing(e,t){return e.failures.length>0||failingFindings(e,t).length>0||e.smokeTests.some(({status:e})=>e==="failed")}function failureLine(e,t){const{failures:n,mode:s,smokeTests:r}=e
if(n.length>0)return firstSayings(n).join(" ")
const o=findingsWords(failingFindings(e,t))
const i=o??(r.length===0?null:require("./deferred_smoke_test_words.js").f(r))
if(i===null)return null
return s==="inject"?`${i} No file was written.`:i}function findingsWords(e){const[t]=e
if(t===undefined)return null
const n=countWords(e.map(({severity:e})=>e))
return`${n}: ${placeWords(t)} ${t.rule}.`}function countWords(e){return["error","warning"].map(t=>{const n=e.filter(e=>e===t).length
return n===0?"":`${n} ${t}${n===1?"":"s"}`}).filter(e=>e!=="").join(", ")}function fileLines({mode:e,files:t}){return t.map(t=>{const{path:n,kind:s,verdict:r}=t
const o=r==="ok"?wordsFor(e,t):`refused (${r})`
return`${inert(n)} (${s}): ${o}`})}function wordsFor(e,t){const n=outcomeOf(e,t)
if(n==="unchanged")return"already as wanted"
if(n!=="written")return n
const s=t.target===t.path?"":` into ${inert(t.target)}`
return`injected ${t.changes.map(({setting:e})=>e).join(", ")}${s}`}function outputsOf(e,t){const{mode:n,written:s}=e
const r=[["mode",n],["changed",String(s.length>0)],["errors",String(countAll(e,"error"))],["warnings",String(countAll(e,"warning"))],["smoke-test",overallStatus(e)]]
const o=[["changed-files",JSON.stringify(s)],...t===null?[]:[["report",t]]]
return[...r.map(([e,t])=>({name:e,value:t,hasPaths:false})),...o.map(([e,t])=>({name:e,value:t,hasPaths:true}))]}function countAll(e,t){const{files:n,smokeTests:s,failures:r,warnings:o}=e
const i=t==="error"?r:o
const a=s.flatMap(e=>require("./deferred_smoke_test_words.js").t(e,t))
return countOf(n,t)+a.length+i.length}function overallStatus({smokeTests:e}){const t=e.map(({status:e})=>e)
const n=["failed","warned","passed"].find(e=>t.includes(e))
return n??"skipped"}function plain(e){return inert(e,Infinity).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~$^=]/g,String.raw`\$&`).replaceAll("@","&#64;").replaceAll("://","&#58;//").replaceAll(/www\./gi,e=>`${e.slice(0,3)}&#46;`)}function table(e,t){if(t.length===0)return""
const line=e=>`| ${e.join(" | ")} |`
return[line(e),line(e.map(()=>"---")),...t.map(line)].join("\n")}const ce=200
const le=10
const ue="`***`"
function summaryOf(e,t){const{show:n,fails:s}=t
const shown=e=>plain(n(e))
return["## SMTP settings",glance(e,s),...firstSayings(e.failures).map(e=>`**Failed:** ${shown(e)}`),...[...e.warnings,...e.notices].map(shown),filesTable(e,shown),changesTable(e,shown),findingsTable(e,shown,t),asideLine(e,t),suppressedLine(e),...effectiveTables(e,shown),...environmentTables(e,shown),...t.smokeTests].filter(e=>e!=="").join("\n\n").concat("\n")}function glance(e,t){const n=["error","warning"].map(t=>[t,countAll(e,t)]).filter(([,e])=>e>0).map(([e,t])=>`${t} ${e}${t===1?"":"s"}`).join(", ")
return`${t?"\u274c **No go**":"\u2705 **Go**"}${n===""?"":`: ${n}`}`}function filesTable({files:e,mode:t},n){const s=e.slice(0,ce).map(e=>[n(inert(e.path)),stateOf(e),outcomeOf(t,e)])
const r=e.length>ce?`\n\n\u2026 and ${e.length-ce} more files.`:""
return table(["File","State","Result"],s)+r}function stateOf({kind:e,verdict:t,findings:n}){if(e==="appsettings"&&t!=="ok")return"the site does not start"
if(t==="file")return"the whole site is down"
if(t==="section")return"mail is dead, the site runs"
const s=n.filter(({severity:e})=>e==="error")
if(s.length===0)return"ready"
const r=s.every(({rule:e})=>e.startsWith("inject/"))
return r?"the site runs, nothing is injected":"the site runs, mail fails"}function changesTable({files:e,written:t},n){const s=e.flatMap(({target:e,changes:t})=>t.map(t=>[n(inert(e)),t.setting,valueOf(t,"before",n),valueOf(t,"after",n)]))
if(s.length===0)return""
const r=t.length>0?"Changed attributes":"What would change"
return`### ${r}\n\n${table(["File","Attribute","Before","After"],s.slice(0,ce))}`}function valueOf(e,t,n){const s=e[t]
if(s===null)return"(none)"
if(s==="")return"(empty)"
return s==="***"?ue:n(inert(s))}function effectiveTables({files:e},t){return distinctSettings(e).slice(0,le).map(({settings:e,files:n})=>{const s=Object.entries(e).filter(([,e])=>e!==null).map(([e,n])=>[e,effectiveValue(n,t)])
const r=n.some(({changed:e,changes:t})=>!e&&t.length>0)
const o=`What the site ${r?"would use":"uses"}: ${namesOf(n,t)}`
return`### ${o}\n\n${table(["Setting","Value"],s)}`})}function environmentTables({files:e},t){return e.filter(({environments:e})=>e.some(({effective:e})=>e!==null)).slice(0,le).flatMap(({path:e,kind:n,environments:s})=>{const r=s.slice(0,le)
const o=Object.keys(r.find(({effective:e})=>e!==null)?.effective??{})
const i=o.map(s=>[s,...r.map(r=>valueIn({environment:r,path:e,kind:n},s,t))]).filter(([,...e])=>e.some(e=>e!==""))
if(i.length===0)return[]
const a=["Setting",...r.map(({name:e})=>t(inert(e)))]
const c=s.length-r.length
const l=c>0?`\n\n\u2026 and ${c} more environments.`:""
return`### What the site uses in each environment: ${t(inert(e))}\n\n${table(a,i)}${l}`})}function valueIn(e,t,n){const{effective:s}=e.environment
if(s===null)return withoutSettings$1(e.environment,e.kind)
const r=Object.entries({...s})
const o=new Map(r).get(t)??null
if(o===null)return""
const i=typeof o==="object"?`key ${n(inert(o.environmentKey))}`:effectiveValue(o,n)
return`${i} (${layerWords(e,t,n)})`}function layerWords({environment:e,path:t},n,s){const{origins:r,hidden:o}=e
const i=t.slice(0,t.lastIndexOf("/")+1)
const named=e=>s(inert(e.startsWith(i)?e.slice(i.length):e))
const a=r.get(n)
if(a===undefined)return"default"
const c=[...new Set(o?.get(n)??[])].map(named)
return c.length===0?named(a):`${named(a)}, over ${c.join(" and ")}`}function withoutSettings$1({verdict:e},t){if(t==="appsettings")return"does not start"
if(e==="ok")return"not known here"
return e==="file"?"the site is down":"mail is dead"}function namesOf(e,t){return firstFew(e,({path:e})=>t(inert(e)),le)}function effectiveValue(e,t){if(e==="")return"(empty)"
return e==="***"?ue:t(inert(String(e)))}function asideLine(e,{isAside:t}){const{length:n}=allFindingsOf(e).filter(t)
if(n===0)return""
return`${n} ${n===1?"warning or notice is":"warnings and notices are"} about files and lines that this pull request does not touch.`}function findingsTable(e,t,{ruleLink:n,isAside:s}){const r=allFindingsOf(e).filter(e=>!s(e))
if(r.length===0)return""
const o=r.slice(0,ce).map(e=>[e.severity,t(placeWords(e)),t(`${e.message}${whereItHolds(e)}`),t(e.hint),linked(e.rule,n(e.rule))])
const i=r.length>ce?`\n\n\u2026 and ${r.length-ce} more.`:""
const a=["Severity","Place","What is wrong","What to do","Rule"]
return`### Findings\n\n${table(a,o)}${i}`}function suppressedLine(e){const t=allSuppressedOf(e)
if(t.length===0)return""
const n=t.filter(({by:e})=>e==="comment").length
return`Silenced: ${n} by comments, ${t.length-n} by the input \`ignore\`.`}function linked(e,t){return t.startsWith("https:")?`[${e}](${t})`:e}function isSpace(e){return e===32||e===10||e===9||e===13}function matchEndAt(e,t,n){e.lastIndex=n
return e.test(t)?e.lastIndex:null}const fe=/[ \t\r\n]*/y
function spaceEndAt(e,t){return matchEndAt(fe,e,t)??t}function isNameStart(e){return de.test(String.fromCodePoint(e))}const de=/[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u
const he=/[\u0300-\u036f\u203f\u2040\xb7.0-9-]/
const pe=/[:A-Z_a-z][-.0-9:A-Z_a-z]*/y
function nameEndAt(e,t){let n=matchEndAt(pe,e,t)??t
if(e.charCodeAt(n)<128)return n
for(let s=e.codePointAt(n);s!==undefined;s=e.codePointAt(n)){const e=String.fromCodePoint(s)
const r=de.test(e)||n>t&&he.test(e)
if(!r)break
n+=e.length}return n}function codePointName(e){return`U+${e.toString(16).toUpperCase().padStart(4,"0")}`}const me=/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
function isAllowed(e){return e<=1114111&&!me.test(String.fromCodePoint(e))}function forbiddenCharacter(e){const t=e.search(me)
return t<0?null:t}const ge=["site","any","never"]
const we=new Set(["network","temporary","untested"])
function statusOf(e,t){switch(t){case"never":return"warned"
case"any":return"failed"
case"site":return we.has(e)?"warned":"failed"}}const ye=["dns","tcp","greeting","ehlo","starttls","tls","cert","auth","mail","rcpt","data","message"]
const be=["connect","login","recipient","send"]
const Oe={connect:"ehlo",login:"auth",recipient:"rcpt",send:"message"}
function reaches(e,t){return ye.indexOf(t)<=ye.indexOf(Oe[e])}class StageLog{#p
#m
#g
#w=new Map
#y="dns"
#b=null
#O=performance.now()
constructor(e){this.#p=e.level
this.#m=e.conceal
this.#g=e.onStage}get current(){return this.#y}begin(e,t=null){this.#y=e
this.#b=t
this.#O=performance.now()}ok(e){this.#k("ok",e)}fail(e){this.#k("failed",e)}skip(e,t,n=null){if(!reaches(this.#p,e))return
this.#v({name:e,status:"skipped",ms:0,detail:this.#x(t,n)},n)}skipTls(e){for(const t of["starttls","tls","cert"])this.skip(t,e)}all(){const isShown=e=>reaches(this.#p,e)||this.#w.has(e)
return ye.filter(isShown).map(e=>whole(e,this.#w.get(e)??[]))}#k(e,t){const n=this.#y
const s=this.#b
const r=s===null?this.#w.get(n)?.at(-1)?.ms??0:0
const o=tenths(r+performance.now()-this.#O)
this.#v({name:n,status:e,ms:o,detail:this.#x(t,s)},s)}#x(e,t){const n=inert(this.#m(e))
return t===null?n:`${inert(this.#m(t),ke)}: ${n}`}#v(e,t){const n=t===null?[]:this.#w.get(e.name)??[]
this.#w.set(e.name,[...n,e])
this.#g(e)}}const ke=100
const ve=20
function whole(e,t){if(t.length===0)return{name:e,status:"skipped",ms:0,detail:"not reached"}
const n=t.map(({status:e})=>e)
const s=["failed","ok"].find(e=>n.includes(e))??"skipped"
const r=tenths(t.reduce((e,t)=>e+t.ms,0))
const o=t.slice(0,ve).map(({detail:e})=>e)
const i=t.length>ve?[`and ${t.length-ve} more`]:[]
return{name:e,status:s,ms:r,detail:[...o,...i].join("; ")}}function tenths(e){return Math.round(e*10)/10}const xe=String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*`
const $e=lazily(`^/?${xe}(?:/${xe})*/?$`,"u")
function trim(e){return trimOf(e,/[ \t\r\n]/)}class Inputs{complaints=[]
#$
constructor(e){this.#$=e}raw(e){const t=this.#$(e)
return t===""?null:t}text(e){const t=trim(this.#$(e))
return t===""?null:t}lines(e,t){const n=this.#$(e).split(/\r\n|\r|\n/).map(trim).filter(e=>e!=="")
return n.length===0?t:n}choice(e,t){const n=this.text(e)
if(n===null)return null
const s=t.find(e=>e.toLowerCase()===n.toLowerCase())
if(s!==undefined)return s
this.refuse(e,n,`Allowed: ${t.join(", ")}.`)
return null}boolean(e){const t=this.choice(e,["true","false"])
return t===null?null:t==="true"}sectionPaths(e){const t=this.lines(e,[])
const n=t.find(e=>!$e().test(e))
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
return null}refuse(e,t,n){this.complaints.push(`The input "${e}" has the unknown value "${inert(t,60)}". ${n}`)}}const Ae=["inject","check"]
const Se=["error","warning","never"]
function mayKnowSecrets(e){return e==="trusted"||e==="dependabot"}function readInputs(e,t){const n=new Inputs(mayKnowSecrets(t)?e:withoutSecrets(e))
const s=n.choice("mode",Ae)??"inject"
const r=readSettings(n)
const o=readSmokeTest(n)
const i=readEnvironmentKeys(n.lines("environment-keys",[]))
const a=restriction(t,{requestedMode:s,settings:r,smokeTest:o})
const c=s==="check"||a!==null&&t!=="unknown"
const l={mode:c?"check":"inject",requestedMode:s,origin:t,notice:a,warnings:shortSecret(r),files:n.lines("files",["web.config"]),settings:r,failOn:n.choice("fail-on",Se)??"error",knownSections:n.sectionPaths("known-sections"),environment:n.text("environment")??"",environmentKeys:i.keys,ignore:n.lines("ignore",[]),report:n.text("report"),sarif:n.text("sarif"),gitHubToken:n.text("github-token"),suggest:n.boolean("suggest")??false,restore:n.boolean("restore")??true,smokeTest:a===null?o:null}
const{complaints:u}=n
return{request:l,complaints:[...u,...i.complaints,...lacking(l,t),...contradictions(l)]}}function withoutSecrets(e){return t=>{if(t==="username"||t==="password")return""
return t==="host"?hostWithoutCredentials(e(t)):e(t)}}function readSmokeTest(e){const t=e.choice("smoke-test",["none",...be])
const n={recipient:e.text("smoke-test-recipient"),timeoutMs:1e3*(e.seconds("smoke-test-timeout")??30),failOn:e.choice("smoke-test-fail-on",ge)??"site",authorities:e.text("smoke-test-ca")}
return t===null||t==="none"?null:{level:t,...n}}function readSettings(e){const t={from:e.text("from"),host:e.text("host"),port:e.port("port"),userName:e.raw("username"),password:e.raw("password"),enableSsl:e.boolean("enable-ssl"),secureSocketOptions:e.choice("secure-socket-options",J),defaultCredentials:e.boolean("default-credentials"),clientDomain:e.text("client-domain"),targetName:e.text("target-name"),deliveryMethod:e.choice("delivery-method",K),deliveryFormat:e.choice("delivery-format",V),pickupDirectoryLocation:e.text("pickup-directory")}
return Object.fromEntries(Object.entries(t).filter(([,e])=>e!==null))}function shortSecret({password:e=""}){if(e===""||e.length>=N)return[]
return[`The input "password" has fewer than ${N} characters: it is too short to be masked in the log, and to be a password. If the server takes it, choose a longer one.`]}function restriction(e,{requestedMode:t,settings:n,smokeTest:s}){const r=s===null?"":" No smoke test runs."
if(e==="dependabot"){if(t==="check"||n.password!==undefined)return null
return`This is Dependabot's pull request, and the input "password" is empty: nothing is injected, the files are checked only.${r} Dependabot has secrets of its own.`}if(e==="fork"&&t==="inject"){return`This pull request comes from another repository: nothing is injected, the files are checked only.${r}`}if(e==="trusted"||s===null)return null
const o=e==="fork"?"This pull request comes from another repository":Te
return`${o}: no smoke test runs, since the pull request could choose the mail server.`}const Te="The event of this run (GITHUB_EVENT_PATH) does not tell where the run comes from, so it may be a pull request from a fork"
function lacking({mode:e,settings:t},n){if(e==="check")return[]
if(n==="unknown"){return[`${Te}, into which no secret goes. Run the job again, or set "mode" to "check".`]}if(Object.keys(t).length>0)return[]
return[`There is nothing to inject: no input with a setting has a value (${inputNames()}). ${Q} To check the files without secrets, set "mode" to "check".`]}function contradictions(e){const{requestedMode:t,failOn:n,settings:s}=e
const r=unwritable(s)
if(t==="inject"&&n==="never"){r.push('The input "fail-on" is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.')}if(e.suggest&&e.gitHubToken===null){r.push('The input "suggest" is true, and the input "github-token" is empty. Set it to ${{ github.token }}, or take "suggest" out.')}r.push(...environmentComplaints(e),...encryptionComplaints(s))
const{defaultCredentials:o,userName:i,password:a}=s
if(o===true&&(i!==undefined||a!==undefined)){r.push(`The inputs "default-credentials" and "${i===undefined?"password":"username"}" contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`)}return r}const Ee=lazily(String.raw`[\\/:*?"<>|\p{Cc}]`,"u")
function environmentComplaints({requestedMode:e,environment:t}){if(t==="")return[]
if(t==="*"&&e==="inject"){return['The input "environment" is "*", which is allowed in mode "check" only. Name the environment into which the settings go.']}if(!Ee().test(t)||t==="*")return[]
return[`The input "environment" has the unknown value "${inert(t,60)}". Allowed: the name of an environment, which is a part of a file's name; in mode "check" also *.`]}function encryptionComplaints(e){const{enableSsl:t,secureSocketOptions:n}=e
if(t===undefined||n===undefined)return[]
const s=n==="SslOnConnect"||n==="StartTls"
if(t?n!=="None":!s)return[]
return[`The inputs "enable-ssl" and "secure-socket-options" contradict each other: ${String(t)} and ${n}. Take one of them out.`]}function inputNames(){return Z.map(([e])=>e).join(", ")}function unwritable(e){return Z.flatMap(([t,n])=>{const s=e[n]
const r=typeof s==="string"?forbiddenCharacter(s):null
if(typeof s!=="string"||r===null)return[]
const o=X.has(n)?"":` at character ${r+1}`
return[`The input "${t}" contains${o} a character that XML cannot contain (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value again without it; text that was copied often brings one along.`]})}const Pe=".github/workflows"
const Ce=/^\.github\/workflows\/[^/]+\.ya?ml$/
const je=100
const Ie=1e6
function readWorkflows(e){const t=[]
for(const n of e.files(Pe)){const s=Ce.test(n)?readText(e,n):null
if(s!==null)t.push({path:n,text:s})
if(t.length===je)break}return t}function readText(e,t){const n=e.locate(t)
if(!n.ok||!isSmallFile(n.realPath))return null
const s=readBytes(n.realPath)
return s.ok?decoded(s.bytes):null}function isSmallFile(e){try{const n=t.statSync(e)
return n.isFile()&&n.size<=Ie}catch(e){if(codeOf(e)==="")throw e
return false}}function decoded(e){try{return new TextDecoder("utf-8",{fatal:true}).decode(e)}catch{return null}}async function workflowAdvice({mode:e,settings:t},{workspace:n,runningJob:s},r){const o={findings:[],notices:[]}
const i=r.filter(({result:e})=>e.changes.length>0).map(({write:e,result:t})=>e?.path??t.path)
const a=t.password===undefined?[]:[...new Set(i)]
if(e==="inject"&&i.length===0)return o
try{const e=await findingsOn(n,{...s,injected:a})
return{findings:e,notices:passwordsInJson(a,e)}}catch(e){return{...o,notices:[faultOf$1(e,"ways on which the password leaves the job")]}}}async function findingsOn(e,t){const n=t.action===null?[]:readWorkflows(e)
if(n.length===0)return[]
const{adviseOnWorkflows:s}=await Promise.resolve().then(()=>require("./advise.js"))
return s(n,t)}const Ne=new Set(["workflow/platform-secret","workflow/image"])
function passwordsInJson(e,t){const n=t.some(({rule:e})=>Ne.has(e))
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
return matchesAll({pattern:Array.from(e),any:"*",fits:fits},Array.from(t))}const Fe=4
const Me=/[[\]{}()"]/
const _e=/\{[^{}]*\/|\([^()]*\//
function globObstacle(e){const t=isWide(e)?[e]:e.split("/").filter(e=>Me.test(e))
return t.some(e=>e.split("*").length-1>Fe)?`has more than ${Fe} "*" together with brackets, braces or parentheses: with the right file name, that takes for ever to match. Write fewer.`:null}async function globMatcher(e){const t=lowerName(e)
if(isWide(e)){const e=await expressionOf(t)
return t=>e(lowerName(t))}const n=await Promise.all(t.split("/").map(segmentMatcher))
const s={pattern:n,any:ANY,fits:fits}
return e=>matchesAll(s,lowerName(e).split("/"))}const ANY=()=>true
function fits(e,t){return e(t)}async function segmentMatcher(e){if(e==="**")return ANY
if(!Me.test(e))return t=>matchesText(e,t)
return expressionOf(e)}async function expressionOf(e){const{default:t}=await(import("./picomatch.js"))
const n=t(e,{dot:true,flags:"s"})
return e=>n(e)}function isWide(e){return _e.test(e)}function lowerName(e){const t=e.lastIndexOf("/")
return e.slice(0,t+1)+e.slice(t+1).toLowerCase()}const Le=10
async function findFiles(e,t){const n=t.map(e=>e.replaceAll("\\","/"))
const s=n.flatMap(e=>{const t=globObstacle(e)
return t===null?[]:[complaint(e,t)]})
if(s.length>0)return{files:[],complaints:s}
const r=await exclusion(e,n)
const o=new Map
const i=[]
for(const t of n.filter(e=>!e.startsWith("!"))){const n=await matchesOf(e,t)
if(typeof n==="string")i.push(complaint(t,n))
else if(n.length===0)i.push(complaint(t,nothing(e)))
else{const t=n.filter(({path:e})=>!r(e))
for(const n of take(e,o,t))i.push(n)}}if(i.length===0&&o.size===0)i.push(allExcluded(t))
return{files:[...o.values()],complaints:i}}async function matchesOf(e,t){const n=e.relativePath(t)
if(n===null)return"leads out of the workspace. Name files below the checked-out repository."
const s=namedOutright(e,n)
if(/\.zip$/i.test(n))return We
if(s.length>0)return s.map(e=>({path:e,byGlob:false}))
if(e.kindAt(n)==="folder"){return`is a folder. Name the file, such as "${inert(`${n===""?"":`${n}/`}web.config`)}", or use a glob.`}if(!Re.test(n))return[]
const r=await globMatcher(spelledGlob(e,n))
const o=[...e.files()].filter(r).sort()
return o.map(e=>({path:e,byGlob:true}))}const We="names an archive: unpack it first, in a step before this one, and name the web.config in it."
const Re=/[*?[\]{}()]/
function spelledGlob(e,t){const[,n="",s=""]=/^((?:[^*?[\]{}()/]*\/)*)(.*)$/s.exec(t)??[]
return n===""?s:`${e.spelled(n.slice(0,-1))}/${s}`}function namedOutright(e,t){const n=t.lastIndexOf("/")
const s=n<0?"":e.spelled(t.slice(0,n))
return e.spellings(s,t.slice(n+1)).filter(t=>e.kindAt(t)!=="folder")}async function exclusion(e,t){const n=t.filter(e=>e.startsWith("!")).map(t=>e.relativePath(t.slice(1).trim())).filter(e=>e!==null).map(t=>spelledGlob(e,t))
const s=await Promise.all(n.map(globMatcher))
return e=>ancestors(e).some(e=>s.some(t=>t(e)))}function ancestors(e){const t=e.split("/")
return t.map((e,n)=>t.slice(0,n+1).join("/"))}function take(e,t,n){return n.flatMap(({path:n,byGlob:s})=>{const r=e.locate(n)
if(!r.ok){return[`"${inert(n)}", which the input "files" names, cannot be used: ${r.reason}.`]}const{realPath:o}=r
if(!t.has(o))t.set(o,{path:n,realPath:o,byGlob:s})
return[]})}function complaint(e,t){return`The pattern "${inert(e)}" in the input "files" ${t}`}const Be=/(?:^|\/)(?:[^/]*web[^/]*\.config|appsettings\.json)$/i
const qe=/(?:^|\/)(?:bin|obj|node_modules)\//i
function nothing(e){const t=[]
for(const n of e.files()){if(Be.test(n)&&!qe.test(n))t.push(n)
if(t.length>Le)break}if(t.length===0){return"matches nothing, and the workspace contains neither a web.config nor an appsettings.json. Is there a step before this one that checks the repository out?"}const n=t.slice(0,Le).map(e=>`"${inert(e)}"`)
const s=t.length>Le?", \u2026":""
const r=t.length===1?"name it":"name one of them"
return`matches nothing. The workspace contains ${n.join(", ")}${s}: ${r}.`}function allExcluded(e){const t=e.filter(e=>e.startsWith("!"))
return`The input "files" excludes every file that it names, or names none at all: its excluding patterns are ${t.map(e=>`"${inert(e)}"`).join(", ")}.`}class FolderReplaced extends Error{code="ERR_FOLDER_REPLACED"
constructor(){super("A folder was moved, or replaced by a symbolic link")}}class Folder{#A
#S
#T
constructor(e){this.#A=e
const{dev:n,ino:s}=t.lstatSync(e,{bigint:true})
this.#S=n
this.#T=s
this.verify()}verify(){const{dev:e,ino:n}=t.lstatSync(this.#A,{bigint:true})
const s=e===this.#S&&n===this.#T
if(!s||realpathOf(this.#A)!==this.#A)throw new FolderReplaced}verifyHolds(e){this.verify()
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
return{rule:t,level:n,severity:"error",path:e,at:o,message:s,hint:r,related:[]}}const Ue=/\r\n|[\r\n]/g
class Lines{#E
constructor(e){this.#E=new Int32Array(1+countLineEnds(e))
for(let t=1;Ue.test(e);t+=1)this.#E[t]=Ue.lastIndex}get count(){return this.#E.length}range({start:e,end:t}){const n=this.#P(e)
const s=this.#P(t)
return{line:n+1,column:e-(this.#E[n]??0)+1,endLine:s+1,endColumn:t-(this.#E[s]??0)+1}}#P(e){let t=0
let n=this.#E.length-1
while(t<n){const s=Math.ceil((t+n)/2)
if((this.#E[s]??0)<=e)t=s
else n=s-1}return t}}function countLineEnds(e){let t=0
while(Ue.test(e))t+=1
return t}class Source{text
encoding
#C
#j=null
constructor(e,t,n){this.text=e
this.encoding=t
this.#C=n}range(e){this.#j??=new Lines(this.text)
return this.#j.range(e)}encode(e){const t=encode(e,this.encoding)
return this.#C.length===0?t:o.Buffer.concat([this.#C,t])}withReferences(e){return withReferences(e,this.encoding)}}function decodeSource(e){const t=o.Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const{encoding:n,mark:s}=detect(t)
if(n==="utf-32")return refused$2(Ke,ze)
const r=t.subarray(s)
const i=declared(r,n)
const a=reconcile(n,s>0,i)
if(typeof a!=="string")return refused$2(i?.at??Ke,a)
const c=decode(r,a)
if(typeof c!=="string")return badByte(r,a,c.badByte)
return{ok:true,source:new Source(c,a,t.subarray(0,s))}}function detect(e){const t=e.toString("hex",0,4)
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
return e.subarray(0,t<0?0:t+2-t%2)}const De={"utf-8":"utf-8","utf-16":"utf-16",unicode:"utf-16","iso-10646-ucs-2":"utf-16","ucs-2":"utf-16","utf-16le":"utf-16le","utf-16be":"utf-16be",unicodefffe:"utf-16be","us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const Ge={utf8:"utf-8",utf_8:"utf-8",utf16:"utf-16",utf_16:"utf-16",cp1252:"windows-1252",windows1252:"windows-1252","win-1252":"windows-1252",iso88591:"iso-8859-1","iso8859-1":"iso-8859-1"}
function reconcile(e,t,n){if(n===null)return e??"utf-8"
const{name:s}=n
const r=s.toLowerCase()
const o=Object.hasOwn(De,r)?De[r]:undefined
if(o===undefined)return unread(s)
if(e==="utf-16le"||e==="utf-16be"){return o==="utf-16"||o===e?e:contradicted(s,"UTF-16")}if(o==="utf-16"||o==="utf-16le"||o==="utf-16be")return notUtf16(s)
return t&&o!=="utf-8"?contradicted(s,"UTF-8 with a byte order mark"):o}const He=40
function unread(e){const t=e.toLowerCase()
const n=Object.hasOwn(Ge,t)?Ge[t]:undefined
if(n===undefined){return{message:`The XML declaration names the encoding "${inert(e,He)}", which this action does not read.`,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`There is no encoding of the name "${e}". .NET Framework refuses the whole file: "System does not support '${e}' encoding."`,hint:`Write encoding="${n}".`}}function contradicted(e,t){return{message:`The XML declaration says encoding="${inert(e,He)}", but the file is saved as ${t}.`,hint:'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".'}}function notUtf16(e){return{message:`The XML declaration says encoding="${e}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,hint:'Write encoding="utf-8".'}}const ze={message:"The file is saved as UTF-32, which this action does not read.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}
const Ke={line:1,column:1,endLine:1,endColumn:1}
function badByte(e,t,n){const s=decode(e.subarray(0,n),t)
const{length:r}=typeof s==="string"?s:""
const o=new Lines(typeof s==="string"?s:"")
const i=o.range({start:r,end:r})
return refused$2({...i,endColumn:i.endColumn+1},badByteWords(t))}function badByteWords(e){const t=`This byte is not part of a character in ${e.toUpperCase()}, the encoding of this file.`
if(e==="us-ascii"){return{message:t,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`${t} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."}}function refused$2(e,t){return{ok:false,fault:{at:e,...t}}}const Ve=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["apos","'"]])
function predefined(e){return Ve.get(e)}function isPredefined(e){return Ve.has(e)}function decodeAttribute(e){if(!e.includes("&"))return{value:e,hasEntityReference:false}
let t=false
const n=e.replaceAll(/&([^&;]*);/g,(e,n)=>{if(n.startsWith("#"))return String.fromCodePoint(codePointOf(n))
const s=Ve.get(n)
t||=s===undefined
return s??e})
return{value:n,hasEntityReference:t}}const Je=new WeakMap
function attributeValue(e){if(e===null)return null
const{raw:t}=e
if(!t.includes("&"))return t
const n=Je.get(e)??decodeAttribute(t).value
Je.set(e,n)
return n}function codePointOf(e){return e.startsWith("#x")?Number.parseInt(e.slice(2),16):Number(e.slice(1))}const Ze=60
class FaultError extends Error{fault
constructor(e){super(e.message)
this.fault=e}}function fault(e,[t,n],{name:s="",other:r="",line:o=0}={}){const fill=e=>e.replaceAll("{name}",()=>inert(s,Ze)).replaceAll("{other}",()=>inert(r,Ze)).replaceAll("{line}",String(o))
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
return o+2}const Xe={version:e=>e.length>2&&e.startsWith("1.")&&!/[^0-9]/.test(e.slice(2)),encoding:e=>/^[A-Za-z]/.test(e)&&!/[^A-Za-z0-9._-]/.test(e),standalone:e=>e==="yes"||e==="no"}
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
return i>=0&&Xe[n](e.slice(r+1,i))?i+1:null}function equalsAt(e,t,n){const s=spaceEndAt(e,t)
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
return endOfDoctype(e,t,n)??refuse("doctype",[t,t+9])}const Ye=/<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+/y
function endOfDoctype(e,t,n){let s=0
let r=t+"<!DOCTYPE".length
while(r<e.length){const t=e.charAt(r)
const o=matchEndAt(Ye,e,r)
if(o!==null)r=o
else if(e.startsWith("\x3c!--",r))r=n.commentEndAt(e,r)
else if(/["']/.test(t))r=n.strayQuoteEndAt(e,r)
else{r+=1
if(t===">"&&s===0)return r
s+=/[<[]/.test(t)?1:-1}}return null}const Qe=/[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>/y
const et=/<([^ \t\r\n/>!?]+)/y
function rootNameOf(e){et.lastIndex=rootOffset(e)
return et.exec(e)?.[1]??null}function rootTagOf(e){if(rootNameOf(e)===null)return""
const t=rootOffset(e)
const n=e.indexOf(">",t)
return e.slice(t,n<0?e.length:n)}function rootOffset(e){let t=0
for(let n=0;n!==null;n=prologPartEndAt(e,t)){t=n}return t}function prologPartEndAt(e,t){if(!e.startsWith("<!DOCTYPE",t))return matchEndAt(Qe,e,t)
return endOfDoctype(e,t,tt)??e.length}const tt={commentEndAt(e,t){const n=e.indexOf("--\x3e",t+4)
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
return[...e].sort((e,t)=>key(e)<key(t)?-1:Number(key(e)>key(t)))}const nt=/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
const st=/pass|pwd|user|login|secret|token|credential|connection.?string|api.?key|key|hash|sig=|:\/\/[^\s/"'<>]*@/i
const rt=/^(?:key|defaultCredentials)$/i
const ot=/\bPublicKeyToken\s*=\s*(?:[\da-f]{16}|null)/gi
const it=1e3
function mayContainCredential(e,{start:t,end:n}){const s=lineStart(e,t)
const r=lineEnd(e,n)
if(r-s>it)return true
const o=e.slice(s,r)
const i=openTagAbove(e,s)
if(i===null)return true
const a=withoutAttributes(i,()=>"")
if(/["']/.test(a))return true
return st.test(namesIn(i))||st.test(named(o))}function lineStart(e,t){return Math.max(e.lastIndexOf("\n",t-1),e.lastIndexOf("\r",t-1))+1}function lineEnd(e,t){const n=e.slice(t,t+it).search(/[\r\n]/)
return n<0?Math.min(e.length,t+it):t+n}function openTagAbove(e,t){const n=e.slice(Math.max(0,t-it),t)
const s=n.lastIndexOf("<")
if(s<0)return t>it?null:""
const r=n.slice(s)
return r.includes(">")?"":r}function namesIn(e){return Array.from(e.matchAll(nt),([,e="",t,n])=>/^(?:key|name)$/i.test(e)?t??n??"":"").join(" ")}function named(e){const t=e.replaceAll(ot,"")
return withoutAttributes(t,(e,t)=>{if(rt.test(e))return` ${t} `
return st.test(e)&&(t.trim()===""||isNoSecret(t))?"":null})}function withoutAttributes(e,t){return e.replaceAll(nt,(...[e="",n="",s,r])=>t(n,s??r??"")??e)}function referenceEndAt({text:e,hasDoctype:t},n){if(e.startsWith("#",n+1))return characterReferenceEndAt(e,n)
const s=nameEndAt(e,n+1)
const r=e.slice(n+1,s)
const o=isPredefined(r)
if(r===""||e.charAt(s)!==";"){refuse(o?"reference-not-ended":"ampersand",[n,n+1])}const i=t&&!r.includes(":")
if(!o&&!i)refuse("unknown-entity",[n,s+1])
return s+1}const at=/&#(?:0*[0-9]{1,10}|x0*[0-9a-fA-F]{1,10});/y
function characterReferenceEndAt(e,t){const n=matchEndAt(at,e,t)
if(n===null)refuse("character-reference",[t,t+2])
if(!isAllowed(codePointOf(e.slice(t+1,n-1)))){refuse("forbidden-reference",[t,n])}return n}function judgeReferences(e,t,n){let s=t.indexOf("&")
while(s>=0){s=t.indexOf("&",referenceEndAt(e,n+s)-n)}}const ct="http://www.w3.org/XML/1998/namespace"
const lt="http://www.w3.org/2000/xmlns/"
class NamespaceScope{#I=new Map([[ct,0]])
#N=new Map([["xml",[0]]])
#F=new Map
#M
constructor(e){this.#M=e.lenient}enter(e){const{name:t,start:n,nameEnd:s,attributes:r}=e
this.#_(e)
for(const e of r)if(isDeclaration(e))this.#L(e)
this.#W({name:t,start:n+1,nameEnd:s})
this.#R(r)}leave({attributes:e}){for(const t of e){if(isDeclaration(t))this.#N.get(declaredPrefix(t))?.pop()}}#_(e){for(const{name:t,start:n,nameEnd:s}of e.attributes){const r=this.#F.get(t)===e
if(r)refuse("duplicate-attribute",[n,s],{name:t})
this.#F.set(t,e)}}#L(e){const t=declaredPrefix(e)
const n=decodeAttribute(e.raw).value
refuseDeclaration(e,t,n)
const s=this.#N.get(t)
const r=this.#B(n)
if(s===undefined)this.#N.set(t,[r])
else s.push(r)}#B(e){const t=this.#I.get(e)??this.#I.size
this.#I.set(e,t)
return t}#W({name:e,start:t,nameEnd:n}){const s=e.indexOf(":")
if(s<0)return null
const r=e.slice(0,s)
if(!isQualified(e,s))refuse("qualified-name",[t,n],{name:e})
if(r==="xmlns")refuse("reserved-prefix",[t,n])
const o=this.#N.get(r)?.at(-1)
if(o!==undefined)return o
if(this.#M)return null
refuse("undeclared-prefix",[t,n],{name:r})}#R(e){if(!e.some(({name:e})=>e.includes(":")))return
const t=new Map
for(const n of e){if(isDeclaration(n))continue
const e=this.#W(n)
if(e===null)continue
const{name:s,start:r,nameEnd:o}=n
const i=`${e} ${s.slice(s.indexOf(":")+1)}`
const a=t.get(i)
if(a!==undefined)refuse("duplicate-expanded-name",[r,o],{name:s,other:a})
t.set(i,s)}}}function isDeclaration({name:e}){return e==="xmlns"||e.startsWith("xmlns:")}function declaredPrefix({name:e}){return e.slice("xmlns:".length)}function refuseDeclaration({name:e,start:t,nameEnd:n},s,r){const o=[t,n]
if(e!=="xmlns"&&!isLocalName(s))refuse("qualified-name",o,{name:e})
const i=s==="xmlns"||s==="xml"!==(r===ct)||r===lt
if(i)refuse("reserved-prefix",o)
if(s!==""&&r==="")refuse("empty-namespace",o)}function isQualified(e,t){return t>0&&isLocalName(e.slice(t+1))}function isLocalName(e){return!e.includes(":")&&isNameStart(e.codePointAt(0)??0)}const ut=/\/?>/y
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
s=i.end}}function endStartTag(e,t,n){const s=matchEndAt(ut,e,n)
if(s===null)require("./deferred_faults.js").r(e,t,n)
t.startTagEnd=s
t.attributes=t.attributes.slice()
return s}const ft=/[ \t\r\n]*=[ \t\r\n]*(?:"[^<"]*"|'[^<']*')/y
function attributeAt(e,t,n){const s=matchEndAt(ft,e,n)
if(s===null)return null
const r=s-1
const o=e.startsWith('"',r)?'"':"'"
const i=e.indexOf(o,n)+1
const a=e.slice(t,n)
const c=e.slice(i,r)
return{name:a,start:t,nameEnd:n,quote:o,valueStart:i,valueEnd:r,raw:c,end:s}}const dt=[]
const ht=16
class OpenElement{name
start
parent
kind="element"
attributes=[]
startTagEnd=0
endTagStart=0
end=0
#q=null
#U=null
#D=null
constructor(e,t,n){this.name=e
this.start=t
this.parent=n}get nameEnd(){return this.start+1+this.name.length}get selfClosed(){return this.endTagStart===this.end}get nodes(){return this.#q??dt}get children(){this.#U??=this.nodes.filter(e=>e.kind==="element")
return this.#U}attribute(e){const{attributes:t}=this
if(t.length<ht)return t.find(t=>t.name===e)??null
this.#D??=new Map(t.map(e=>[e.name,e]))
return this.#D.get(e)??null}append(e){if(this.#q===null)this.#q=[e]
else this.#q.push(e)
this.#U=null}}const pt=/[^<&]*/y
class Scanner{text
#G=0
#q=[]
#H=null
#z=null
#K=null
#V=null
#J=new NamespaceScope({lenient:false})
constructor(e){this.text=e}get offset(){return this.#G}get hasDoctype(){return this.#z!==null}scan(){const{text:e}=this
if(e.startsWith("<?xml")&&nameEndAt(e,2)===5)this.#G=declarationEndAt(e,0)
while(this.#G<e.length)this.#G=this.#Z(this.#G)
if(this.#K!==null)require("./deferred_faults.js").b(e,this.#K)
if(this.#H===null)refuse("root-missing",[0,0])
return{text:e,nodes:this.#q,root:this.#H,doctype:this.#z}}#Z(e){const{text:t}=this
if(t.startsWith("&",e))return this.#X(e)
if(!t.startsWith("<",e))return this.#Y(e)
if(t.startsWith("/",e+1))return this.#Q(e)
if(t.startsWith("!",e+1))return this.#ee(e)
if(!t.startsWith("?",e+1))return this.#te(e)
return this.#ne({kind:"instruction",start:e,end:instructionEndAt(t,e)})}#Y(e){const{text:t}=this
const n=spaceEndAt(t,e)
if(t.startsWith("<",n))return n
const s=matchEndAt(pt,t,n)??n
if(n===s)return s
if(this.#K===null)require("./deferred_faults.js").c(t,n,this.#H)
const r=t.slice(e,s).indexOf("]]>")
if(r>=0)refuse("cdata-end-in-text",[e+r,e+r+3])
return this.#ne({kind:"text",start:e,end:s})}#X(e){if(this.#K===null)require("./deferred_faults.js").c(this.text,e,this.#H)
return this.#ne({kind:"reference",start:e,end:referenceEndAt(this,e)})}#ee(e){const{text:t}=this
if(t.startsWith("--",e+2)){return this.#ne({kind:"comment",start:e,end:commentEndAt(t,e)})}if(t.startsWith("[CDATA[",e+2)){if(this.#K===null)refuse("cdata-outside",[e,e+9])
return this.#ne({kind:"cdata",start:e,end:cdataEndAt(t,e)})}if(!t.startsWith("DOCTYPE",e+2))require("./deferred_faults.js").d(t,e)
if(this.#H!==null||this.hasDoctype)refuse("doctype-misplaced",[e,e+9])
this.#z={kind:"doctype",start:e,end:doctypeEndAt(t,e)}
this.#J=new NamespaceScope({lenient:true})
return this.#ne(this.#z)}#te(e){const{text:t}=this
const n=nameEndAt(t,e+1)
if(n===e+1)require("./deferred_faults.js").e(t,e)
if(this.#K===null&&this.#H!==null){require("./deferred_faults.js").f(t,{start:e,end:n},this.#H)}const s=new OpenElement(t.slice(e+1,n),e,this.#K)
const r=readStartTag(this,s)
this.#J.enter(s)
this.#H??=s
this.#ne(s)
this.#K=s
if(t.startsWith("/",r-2))this.#se(s,r,r)
return r}#Q(e){const{text:t}=this
const n={start:e,end:nameEndAt(t,e+2)}
const s=t.slice(e+2,n.end)
const r=this.#K
if(s==="")require("./deferred_faults.js").e(t,e)
if(r===null)refuse("end-tag-alone",[e,n.end],{name:shownName(t,n)})
if(s!==r.name)require("./deferred_faults.js").g(t,n,{open:r,closed:this.#V})
const o=spaceEndAt(t,n.end)
if(!t.startsWith(">",o))require("./deferred_faults.js").h(t,n,o)
this.#se(r,e,o+1)
return o+1}#se(e,t,n){e.endTagStart=t
e.end=n
this.#J.leave(e)
this.#K=e.parent
this.#V=e}#ne(e){if(this.#K===null)this.#q.push(e)
else this.#K.append(e)
return e.end}}function scan(e){const t=forbiddenFault(e)
const n=new Scanner(e)
try{const e=n.scan()
return t===null?{ok:true,document:e}:{ok:false,fault:t}}catch(s){if(!(s instanceof FaultError))throw s
const r=t!==null&&t.start<=s.fault.start
const o=r?t:s.fault
return{ok:false,fault:conflictMarker(e,Math.max(n.offset,o.end))??o}}}function forbiddenFault(e){const t=forbiddenCharacter(e)
if(t===null)return null
const n=codePointName(e.charCodeAt(t))
return fault("forbidden-character",[t,t+1],{name:n})}const mt=/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m
const gt=/^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/m
function conflictMarker(e,t){if(!mt.test(e))return null
const n=e.search(gt)
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
return{ok:false,finding:refused$1(bt,e,{at:n,message:s,hint:r})}}const{source:n}=t
const s=await readXml(n.text)
if(!s.ok){const{message:t,hint:r}=s.fault
const o=n.range(s.fault)
const i=refused$1(Ot,e,{at:o,message:t,hint:r})
const a=repairFor(n,s.fault)
return{ok:false,finding:a===null?i:{...i,repair:a}}}return{ok:true,file:{...e,source:n,document:s.document}}}function repairFor(e,t){const n=require("./deferred_faults.js").i(e.text,t)
const s=n&&require("./deferred_faults.js").j(e.text,n)
return s&&{at:e.range(n.span),...s}}function refused$1({id:e,level:t},{path:n},s){return{rule:e,level:t,severity:"error",path:n,...s,related:[]}}const wt={id:"source/unreadable",level:"file"}
const yt={id:"source/too-large",level:"file"}
const bt={id:"source/encoding",level:"file"}
const Ot={id:"xml/not-well-formed",level:"file"}
const kt="http://schemas.microsoft.com/XML-Document-Transform"
const vt=[[/\.json$/i,"appsettings"],[/\.xdt\.config$/i,"transform"],[/^web\.config$/i,"web-config"],[/\.config$/i,null],[/(?:)/,"web-config"]]
function kindByName(e){return vt.find(([t])=>t.test(nameOf(e)))?.[1]??null}function kindByRoot(e){const t=e.attributes.some(({name:e,raw:t})=>e.startsWith("xmlns:")&&decodeAttribute(t).value===kt)
return t?"transform":"web-config"}function kindByTag({bytes:e}){const t=decodeSource(e)
const n=t.ok?rootTagOf(t.source.text):""
return n.includes(kt)?"transform":"web-config"}function isTransformName(e){return kindByName(e)==="transform"||laterEnvironmentFor(e,"web.config")!==null}function targetsOf(e){return readTransformName(e)?.targets??(isTransformName(e)?["web.config"]:[])}function environmentOf(e){return readTransformName(e)?.environment??laterEnvironmentFor(e,"web.config")??""}function hasForeignName(e){return!/\.config$|^appsettings(?:\..+)?\.json$/i.test(nameOf(e))}function isForeign({bytes:e}){const t=decodeSource(e)
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
return n&&s!==t.isLater?"other-generation":"applied"}function presumedKind(e){return kindByName(e)??"web-config"}const xt=16*1024*1024
function tooLarge(e){return aboutFile(e,{rule:yt.id,level:yt.level,message:"The file is larger than 16 MB, so it is not read.",hint:"Make the file smaller: IIS reads a web.config of 250 KB at most. Or take it out of `files`."})}function findCompanion(e,t,{name:n,mayLeadUp:s}){const r=t.split("/").slice(0,-1)
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
return l.ok?l:{...l,folderIsThere:false}}function isWebConfig(e){return/(?:^|\/)web\.config$/i.test(e)}function select(e,t){const n=e.filter(({path:e,byGlob:t})=>t&&$t.test(e))
const s=withoutLayers$1(e.filter(e=>!n.includes(e)))
const r=s.filter(({path:e})=>isWebConfig(e))
const o=new Set(r.map(({path:e})=>folderOf(e)))
const i=s.map(e=>({...e,isNested:isNested(e,o)}))
const a=t==="inject"?i.filter(e=>e.isNested):[]
return{mode:t,files:t==="inject"?i.filter(e=>!e.isNested):i,leftOut:[...leftOut(a,"nested"),...leftOut(n,"built")]}}const $t=/(?:^|\/)(?:bin|obj|node_modules)\//i
function isNested({path:e,byGlob:t},n){return t&&isWebConfig(e)&&foldersAbove(e).some(e=>n.has(e))}function leftOut(e,t){return e.map(({path:e})=>({path:e,reason:t}))}function quoted(e){return firstFew(e,e=>`"${inert(e)}"`)}function withoutLayers$1(e){const t=e.filter(({path:e})=>/(?:^|\/)appsettings\.json$/i.test(e))
const n=new Set(t.map(({path:e})=>folderOf(e)))
const isLayer=({path:e,byGlob:t})=>t&&/(?:^|\/)appsettings\..+\.json$/i.test(e)&&n.has(folderOf(e))
return e.filter(e=>!isLayer(e))}function folderOf(e){return e.slice(0,e.lastIndexOf("/")+1)}function foldersAbove(e){const t=e.split("/").slice(0,-1)
return t.map((e,n)=>t.slice(0,n).map(e=>`${e}/`).join(""))}async function load(e,t){const{path:n,realPath:s,byGlob:r}=t
if(r&&hasForeignName(n))return{status:"skipped"}
const o=presumedKind(n)
const i=readBytes(s,xt)
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
const a=readBytes(i,xt)
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
return readCompanion(e,n)})}function realPathOfNew(e,t){const n=e.locate(t.slice(0,Math.max(t.lastIndexOf("/"),0)))
return n.ok?r.join(n.realPath,r.basename(t)):null}function readCompanion(e,t){if(!t.ok){const{reason:e,folderIsThere:n}=t
return{status:"absent",reason:e,folderIsThere:n}}const{path:n,realPath:s}=t
const r=readBytes(s,xt)
if(!r.ok){return r.isTooLarge?{status:"refused",finding:tooLarge(n)}:{status:"absent",reason:r.reason,folderIsThere:false}}return{status:"found",file:{path:n,bytes:r.bytes,realName:e.realNameOf(s)}}}function unreadable(e,t){return aboutFile(e,{rule:wt.id,level:wt.level,message:`The file cannot be read: ${t}.`,hint:"Make sure that the step may read the file, or take the file out of `files`."})}const At=100
const St=2e5
class OldCredentials{#re
#oe=new Set
#ie=0
#ae=0
constructor(e){this.#re=e}take(e){for(const t of e){if(this.#oe.has(t))continue
this.#oe.add(t)
if(this.#ie>=At||this.#ae+t.length>St)continue
this.#ie+=1
this.#ae+=t.length
this.#re(t)}}get warnings(){const e=this.#oe.size-this.#ie
if(e===0)return[]
return[`The checked files contain ${this.#oe.size} user names and passwords, which is more than this step masks: ${e} of them are not masked. This step shows none of them, but a later step could. Delete them from the files.`]}}async function loadAll({workspace:e,mask:t},{mode:n,files:s,leftOut:r}){const o=[]
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
return{...e,findings:t,suppressed:[],effective:null,environments:[]}}const Tt={changed:false,effective:null,environments:[],sender:null,changes:[],suppressed:[],placeOf:null}
function withoutPlan(e){return{result:e,settings:null,environments:[],asItIs:null,write:null}}function refused({path:e},{kind:t,finding:n}){return{...Tt,path:e,kind:t,target:e,verdict:"file",findings:[n]}}const Et={targets:[],complaints:[],protect:()=>undefined}
async function guardReports(e,t){if(t.report===null&&t.sarif===null)return Et
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
if(r===null||isFailing(n,o))return n
const a=distinct(t.flatMap(e=>e.write===null?[]:[e.write]))
if(a.length===0)return n
const c=require("./deferred_writing.js").k(a,{...r,restore:i})??require("./deferred_writing.js").w(a,s)
if(c!==null)return{...n,failures:[c]}
return{...n,files:t.map(e=>({...e.result,changed:e.write!==null})),written:a.map(({path:e})=>e)}}function distinct(e){return[...new Map(e.map(e=>[e.realPath,e])).values()]}async function run(){const t=n.randomUUID()
const s=new Runner
const r=originOf$1(e.env)
s.maskInputs(mayKnowSecrets(r))
const{request:o,complaints:i}=readInputs(s.input,r)
s.forgetInputs()
const a=await attempt({runner:s,id:t},o,i).catch(e=>{s.debug(e instanceof Error?e.stack??"":"")
return{result:failed(o,[faultOf(e)]),reports:[]}})
await tell({runner:s,id:t},o,a).catch(e=>{s.debug(e instanceof Error?e.stack??"":"")
s.fail(Pt)})}const Pt="What the step came to could not be handed to the runner: the files behind GITHUB_OUTPUT and GITHUB_STEP_SUMMARY cannot be written. Files that the log names as injected are injected."
async function attempt({runner:t,id:n},s,r){saveStep(n)
const o=new Workspace(e.env["GITHUB_WORKSPACE"]??e.cwd())
const mask=e=>{t.mask(e)}
const i={folder:journalFolder(e.env,n),remember:saveJournal}
const a={workspace:o,mask:mask,runningJob:runningJob(e.env),id:n,keeping:i}
const audience=async()=>(await Promise.resolve().then(()=>require("./following.js"))).following(t)
return step(s,r,{...a,audience:audience})}function faultOf(e){if(e instanceof WorkspaceMissing)return`${e.message} No file was written.`
if(codeOf(e)!==""){return`The system refused what the step needs: ${reasonOf(e)}. No file was written.`}const t=e instanceof Error?e.message:"Something was thrown that is not an error."
return`The step ended by a fault of its own, and no file was written: ${t} Please report it; with debug logging, the log shows where.`}function withDone(e,{result:t}){return t.written.length===0?e:`${e} The settings were injected all the same.`}async function writeReports({runner:e,id:t},{result:n,reports:s}){const r=new Map
for(const o of s){const{writeReport:s}=await Promise.resolve().then(()=>require("./report.js"))
const i=await reportText(e,n,o)
const a=s(o,{text:i,id:t})
if(a!==null)r.set(o.input,a)}return r}async function reportText(e,t,{input:n}){const{show:s,redact:r,ruleLink:o}=e
if(n==="report"){const{jsonReport:e}=await Promise.resolve().then(()=>require("./json.js"))
return e(t,{show:s,redact:r})}const{sarifReport:i}=await Promise.resolve().then(()=>require("./sarif.js"))
return i(t,{show:s,redact:r,ruleLink:o})}async function smokeTestParts({show:e},{smokeTests:t}){if(t.length===0)return[]
const{smokeTestTables:n}=await Promise.resolve().then(()=>require("./smoke-test-tables.js"))
return n(t,e)}async function tell({runner:e,id:t},n,s){const r=await writeReports({runner:e,id:t},s)
const o=s.reports.find(({input:e})=>e==="report"&&!r.has(e))
const i=[...r.values()].map(e=>withDone(e,s))
const a=[...s.result.failures,...i]
const c={...s.result,failures:a}
const{result:l,isAside:u}=await toldOn(e,n,c)
const{show:f,ruleLink:d}=e
for(const t of fileLines(l))e.log(t)
tellAnnotations(e,annotationsOf(l,d,u))
const h=failureLine(l,n.failOn)
const p=await smokeTestParts(e,l)
e.summarize(summaryOf(l,{show:f,ruleLink:d,isAside:u,smokeTests:p,fails:h!==null}))
tellOutputs(e,outputsOf(l,o?.path??null))
if(h!==null)e.fail(h)}exports.$=allFindingsOf
exports.A=verdictOf
exports.B=decodeAttribute
exports.C=credentialsInHost
exports.D=K
exports.E=Q
exports.F=Folder
exports.G=attributeValue
exports.H=isNameStart
exports.I=codePointName
exports.J=declaredVersion
exports.K=openXml
exports.L=escapeAttribute
exports.M=transformNames
exports.N=endProcess
exports.O=run
exports.P=command
exports.Q=realpathOf
exports.R=kindOf
exports.S=Z
exports.T=originOf$1
exports.U=Runner
exports.V=mayKnowSecrets
exports.W=readInputs
exports.X=savedState
exports.Y=journalFolder
exports.Z=Workspace
exports._=commitOfEvent
exports.a=isAbsent
exports.a0=allSuppressedOf
exports.a1=table
exports.a2=plain
exports.a3=member
exports.a4=readPayload
exports.a5=annotationsOf
exports.a6=trimEndOf
exports.a7=Lines
exports.a8=matchesAll
exports.a9=matchesText
exports.aa=worstFirst
exports.ab=isPlain
exports.ac=lazily
exports.ad=quoted
exports.ae=readBytes
exports.af=isMailKit
exports.ag=predefined
exports.ah=matchEndAt
exports.ai=S
exports.aj=lackedBy
exports.ak=applyEdits
exports.al=encode
exports.am=scan
exports.an=decode
exports.ao=inCloudOrder
exports.ap=environmentFor
exports.aq=laterEnvironmentFor
exports.ar=isSecret
exports.as=Redactor
exports.at=reaches
exports.au=statusOf
exports.av=StageLog
exports.aw=be
exports.ax=decodeSource
exports.ay=withReferences
exports.b=isSpace
exports.c=codeOf
exports.d=refuse
exports.e=shownName
exports.f=firstFew
exports.g=inputBehind
exports.h=V
exports.i=inert
exports.j=judgeReferences
exports.k=isTemplateCredential
exports.l=lineOf
exports.m=mayContainCredential
exports.n=nameEndAt
exports.o=isTemplateHost
exports.p=placeholderIn
exports.q=isTemplateSender
exports.r=reasonOf
exports.s=spaceEndAt
exports.t=trimOf
exports.u=isSampleSender
exports.v=isPasswordInUse
exports.w=isPlaceholder
exports.x=placeholderInPassword
exports.y=J
exports.z=Source

