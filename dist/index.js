import{createRequire as e}from"module"
var t={2871:(e,t,n)=>{n.d(t,{Hu:()=>o,O0:()=>elementNamed,vK:()=>r,w4:()=>attributeOf})
var s=n(6550)
const o=["smtp","network","specifiedPickupDirectory"]
const asIs=e=>e
const r=[{element:"smtp",name:"from",read:asIs},{element:"smtp",name:"deliveryMethod",read:s.FW},{element:"smtp",name:"deliveryFormat",read:s.BR},{element:"network",name:"host",read:asIs},{element:"network",name:"port",read:s.pz},{element:"network",name:"userName",read:asIs},{element:"network",name:"password",read:asIs},{element:"network",name:"enableSsl",read:s.yG},{element:"network",name:"defaultCredentials",read:s.yG},{element:"network",name:"clientDomain",read:asIs},{element:"network",name:"targetName",read:asIs},{element:"specifiedPickupDirectory",name:"pickupDirectoryLocation",read:asIs}]
function attributeOf(e){const t=r.find(({name:t})=>t===e)
if(t===undefined)throw new RangeError(`No attribute holds the setting ${e}`)
return t}function elementNamed(e,t){if(t==="smtp")return e
return e.children.find(e=>e.name===t)??null}},6550:(e,t,n)=>{n.d(t,{BR:()=>parseDeliveryFormat,Bq:()=>trim,FW:()=>parseDeliveryMethod,M$:()=>parseInt32,pz:()=>parsePort,yG:()=>parseBoolean})
var s=n(8750)
var o=n(3675)
const r=/[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const i=new RegExp(`\0|${r.source}`)
function trim(e){return(0,o.W)(e,r)}function parseInt32(e){const t=trim(e)
const n=/^(?:#|0x|&h)([0-9a-f]+)$/i.exec(t)?.[1]
if(n!==undefined){const e=Number.parseInt(n,16)
return e>4294967295?null:e|0}const s=/^[+-]?\d+$/.test(t)?Number(t):null
return s!==null&&s===(s|0)?s|0:null}function parsePort(e){const t=parseInt32(e)
return t!==null&&t>=1&&t<=65535?t:null}function parseBoolean(e){const t=(0,o.W)(e,i).toLowerCase()
if(t==="true")return true
return t==="false"?false:null}function parseDeliveryMethod(e){return s.Mp.find(t=>t.toLowerCase()===e.toLowerCase())??null}function parseDeliveryFormat(e){return s.y5.find(t=>t.toLowerCase()===e.toLowerCase())??null}},3191:(e,t,n)=>{n.d(t,{v:()=>Folder})
var s=n(3024)
var o=n.n(s)
var r=n(3539)
class FolderReplaced extends Error{code="ERR_FOLDER_REPLACED"
constructor(){super("A folder was moved, or replaced by a symbolic link")}}class Folder{#e
#t
#n
constructor(e){this.#e=e
const{dev:t,ino:n}=(0,s.lstatSync)(e,{bigint:true})
this.#t=t
this.#n=n
this.verify()}verify(){const{dev:e,ino:t}=(0,s.lstatSync)(this.#e,{bigint:true})
const n=e===this.#t&&t===this.#n
if(!n||(0,r.zg)(this.#e)!==this.#e)throw new FolderReplaced}verifyHolds(e){this.verify()
if((0,r.zg)(e)!==e)throw new FolderReplaced}}},4320:(e,t,n)=>{n.d(t,{IZ:()=>discardJournal,MT:()=>journalFolder,Ti:()=>formerBytes,a0:()=>readJournal,dF:()=>keepJournal,ol:()=>digestOf})
var s=n(7598)
var o=n.n(s)
var r=n(3024)
var i=n.n(r)
var a=n(8161)
var c=n.n(a)
var l=n(6760)
var u=n.n(l)
var d=n(9823)
var f=n(2347)
var m=n(3539)
const h="journal.json"
function journalFolder({RUNNER_TEMP:e},t){const n=e===undefined||e===""?(0,a.tmpdir)():e
return(0,l.join)(n,`umbraco-smtp-settings-${t}`)}function keepJournal(e,{folder:t,restore:n,remember:s}){try{const o=JSON.stringify({restore:n,entries:e.map(entryOf)});(0,r.mkdirSync)(t,{mode:448})
e.forEach(({before:e},s)=>{if(n&&e!==null)keep((0,l.join)(t,String(s)),e)})
keep((0,l.join)(t,h),o)
s(digestOf(o))
return null}catch(e){discardJournal(t)
return`What the files hold could not be kept for the clean-up after the job, in the temporary folder of the runner (RUNNER_TEMP): ${(0,d.A)(e)}. No file was changed.`}}function keep(e,t){(0,r.writeFileSync)(e,t,{flag:"wx",mode:384})}function entryOf({path:e,realPath:t,before:n,after:s}){const o=(0,r.statSync)(t,{throwIfNoEntry:false})?.mode??0
const i=n===null?null:{digest:digestOf(n),mode:o&4095}
return{path:e,realPath:t,before:i,after:digestOf(s)}}function digestOf(e){return(0,s.createHash)("sha256").update(e).digest("hex")}function readJournal(e,t){const n=readInside(e,h)
if(n===null||digestOf(n)!==t)return null
const s=JSON.parse(n.toString("utf8"))
return isJournal(s)?s:null}function formerBytes(e,t,{digest:n}){const s=readInside(e,String(t))
return s!==null&&digestOf(s)===n?s:null}function readInside(e,t){try{const n=(0,l.join)(e,t)
const s=(0,r.lstatSync)(e).isDirectory()&&(0,r.lstatSync)(n).isFile()
return s?(0,r.readFileSync)(n):null}catch(e){(0,d.A)(e)
return null}}function discardJournal(e){try{(0,f.v$)(e)
return null}catch(e){return(0,m.$N)(e)==="ENOTDIR"?null:(0,d.A)(e)}}function isJournal(e){return isRecord(e)&&typeof e["restore"]==="boolean"&&Array.isArray(e["entries"])&&e["entries"].every(isEntry)}function isEntry(e){if(!isRecord(e))return false
const{path:t,realPath:n,before:s,after:o}=e
const r=[t,n,o].every(e=>typeof e==="string")
return r&&(s===null||isFormer(s))}function isFormer(e){return isRecord(e)&&typeof e["digest"]==="string"&&Number.isInteger(e["mode"])}function isRecord(e){return typeof e==="object"&&e!==null}},9823:(e,t,n)=>{n.d(t,{A:()=>reasonOf,i:()=>readBytes})
var s=n(3024)
var o=n.n(s)
var r=n(2347)
var i=n(3539)
function readBytes(e,t=Infinity){try{const n=(0,s.statSync)(e)
if(!n.isFile())return unread("it is no regular file")
if(n.size>t)return{...unread("it is too large"),isTooLarge:true}
return{ok:true,bytes:(0,s.readFileSync)(e)}}catch(e){return unread(reasonOf(e))}}function unread(e){return{ok:false,reason:e,isTooLarge:false}}const a="another program has the file open"
const c={EACCES:"the permission is missing",EBUSY:a,EDQUOT:"the disk quota is used up",EEXIST:"something of that name exists already",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is no folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FOLDER_REPLACED:"its folder was moved meanwhile, or a symbolic link has come into its path",ERR_FS_EISDIR:"it is a folder",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
function reasonOf(e){const t=(0,i.$N)(e)
if(t==="")throw e
if(e instanceof r.pV)return`${a} (${t})`
return Object.hasOwn(c,t)?`${c[t]??""} (${t})`:t}},2347:(t,n,s)=>{s.d(n,{pV:()=>FileInUse,TF:()=>remove,v$:()=>removeFolder,$w:()=>rename})
var o=s(3024)
const r=e(import.meta.url)("node:perf_hooks")
var i=s(1708)
var a=s.n(i)
var c=s(3539)
class FileInUse extends Error{code
constructor(e){super("Another program has the file open")
this.code=e}}const l=2e3
const u=10
const d=200
const f=["EBUSY","EPERM","EACCES"]
const m={platform:a().platform,now:()=>r.performance.now(),pause:pause}
function rename(e,t,n){patiently(()=>{n.verify();(0,o.renameSync)(e,t)},t)}function remove(e,t={}){patiently(()=>{(0,o.rmSync)(e,t)},e)}function removeFolder(e){patiently(()=>{(0,o.rmSync)(e,{recursive:true,force:true})},e)}function patiently(e,t,n=m){const{platform:s,now:o,pause:r}=n
const i=o()+l
for(let n=u;;n=Math.min(2*n,d)){try{e()
return}catch(e){const a=(0,c.$N)(e)
if(s!=="win32"||!f.includes(a)||isReadOnly(t))throw e
if(o()>=i)throw new FileInUse(a)
r(n)}}}function isReadOnly(e){try{const t=(0,o.statSync)(e,{throwIfNoEntry:false})
return t?.isFile()===true&&(t.mode&128)===0}catch(e){if((0,c.$N)(e)==="")throw e
return false}}function pause(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}},9754:(e,t,n)=>{n.d(t,{Rv:()=>overwrites,i$:()=>removeUnfinishedReport,yz:()=>reportObstacle,E6:()=>reportTarget,u5:()=>writeReport})
var s=n(3024)
var o=n(6760)
var r=n(8983)
var i=n(3539)
function liesInGit(e,t){const n=e.contains(t)
let s=t
while(n?e.contains(s):(0,o.dirname)(s)!==s){if(isNamedGit((0,o.basename)(s))||isRepository(s))return true
s=(0,o.dirname)(s)}return false}function isNamedGit(e){const t=e.replaceAll(/\p{Default_Ignorable_Code_Point}/gu,"")
return/^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(t)}function isRepository(e){const t=["HEAD","objects","refs"].map(t=>(0,i.I)((0,o.join)(e,t)))
return t.every(e=>e!==null)}var a=n(9823)
var c=n(9600)
function reportTarget(e,t){const n=(0,o.resolve)(e.root,t)
try{const r=(0,o.join)(follow((0,o.dirname)(n)),(0,o.basename)(n))
if(!(0,i.W0)(r))(0,s.lstatSync)(r)
const a=e.relativePath(t)!==null&&!e.contains(r)
const c=liesInGit(e,r)
return{path:t,realPath:r,linkTarget:(0,i.zg)(r),lost:null,strays:a,isInGit:c}}catch(e){const s=(0,i.$N)(e)==="ENOENT"
const o=s?"a symbolic link on its path leads to nothing":(0,a.A)(e)
return{path:t,realPath:n,linkTarget:null,lost:o,strays:false,isInGit:false}}}function follow(e){const t=(0,o.dirname)(e)
if(!(0,i.W0)(e)||t===e)return(0,s.realpathSync)(e)
return(0,o.join)(follow(t),(0,o.basename)(e))}function overwrites({realPath:e,linkTarget:t},n){const s=[e,t??e].map(e=>e.toLowerCase())
return n.some(e=>s.includes(e.toLowerCase()))}function reportObstacle(e){const{path:t,realPath:n,lost:s,strays:a,isInGit:c}=e
const l=`The report cannot be written to "${(0,r.t)(t)}"`
const u=(0,i.I)(n)
if(u==="folder"){return`${l}, which is a folder. Let the input "report" name a file.`}if(s!==null){return`${l}: ${s}. Name another file in the input "report".`}if(a){return`${l}, which is reached through a symbolic link that leaves the workspace. Name another file in the input "report".`}if(c){return`${l}, which lies in a folder that git keeps for itself. Name another file in the input "report".`}if(u==="other"){return`${l}, which is no regular file but a device, a pipe or the like. Name another file in the input "report".`}if(nearestKind((0,o.dirname)(n))!=="folder"){return`${l}, since a part of that path is no folder. Name another file in the input "report".`}return null}function nearestKind(e){const t=(0,o.dirname)(e)
return(0,i.I)(e)??(t===e?null:nearestKind(t))}const l=420
function writeReport({path:e,realPath:t},{text:n,id:i}){try{(0,s.mkdirSync)((0,o.dirname)(t),{recursive:true})
const e=(0,s.lstatSync)(t,{throwIfNoEntry:false})
const r=e?.isFile()===true?e.mode:l;(0,c.fR)(t,{bytes:n,mode:r,id:i})
return null}catch(t){return`The report cannot be written to "${(0,r.t)(e)}": ${(0,a.A)(t)}.`}}function removeUnfinishedReport({path:e,realPath:t},n){const s=(0,c.cF)(t,n)
if(s===null)return null
return`A temporary file beside the report "${(0,r.t)(e)}" could not be removed: ${s}.`}},3539:(e,t,n)=>{n.d(t,{aR:()=>Workspace,iz:()=>WorkspaceMissing,$N:()=>codeOf,W0:()=>isAbsent,I:()=>kindOf,zg:()=>realpathOf})
var s=n(3024)
var o=n(6760)
function spelled(e,t){const n=[]
for(const s of t.split("/")){const t=(0,o.join)(e,...n)
n.push(s===""?s:segmentOf(t,s))}return n.join("/")}function segmentOf(e,t){const n=entriesOf(e)
if(n.includes(t)||isAbsent((0,o.join)(e,t)))return t
const s=fold(t)
return n.find(e=>fold(e)===s)??longName((0,o.join)(e,t))}function fold(e){return e.normalize("NFC").toLowerCase()}function longName(e){try{return(0,o.basename)(s.realpathSync.native(e))}catch(t){if(codeOf(t)==="")throw t
return(0,o.basename)(e)}}function entriesOf(e){try{return(0,s.readdirSync)(e)}catch(e){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return[]
throw e}}class WorkspaceMissing extends Error{constructor(){super("The workspace, which the runner names in GITHUB_WORKSPACE, is no folder that could be read. Let a step before this one check the repository out, and see to it that no step removes the folder.")}}class Workspace{root
#s
constructor(e){this.root=(0,o.resolve)(e)
const t=realpathOf(this.root)
if(t===null)throw new WorkspaceMissing
this.#s=t}relativePath(e){return pathBelow(this.root,(0,o.resolve)(this.root,e))}spelled(e){return spelled(this.root,e)}absolutePath(e){return(0,o.join)(this.root,e)}locate(e){const t=realpathOf(this.absolutePath(e))
if(t===null)return{ok:false,reason:"its path leads to no file"}
const n=pathBelow(this.#s,t)
if(n===null){return{ok:false,reason:"a symbolic link on its path leaves the workspace"}}const s=n===e?n:spelled(this.#s,n)
return{ok:true,path:e,realPath:(0,o.join)(this.#s,s)}}contains(e){return(0,o.resolve)(e)===e&&e.startsWith(this.#s+o.sep)}kindAt(e){return kindOf(this.absolutePath(e))}spellings(e,t){const n=t.toLowerCase()
return entriesOf(this.absolutePath(e)).filter(e=>e.toLowerCase()===n).map(t=>e===""?t:`${e}/${t}`).sort()}*files(e=""){for(const t of entriesOf(this.absolutePath(e)).sort()){const n=e===""?t:`${e}/${t}`
const s=entryAt(this.absolutePath(n))
if(s?.isDirectory()===true){if(t!==".git")yield*this.files(n)}else if(s!==null){yield n}}}}function pathBelow(e,t){const n=(0,o.relative)(e,t).split(o.sep).join("/")
return n===".."||n.startsWith("../")||(0,o.isAbsolute)(n)?null:n}function kindOf(e){try{const t=(0,s.statSync)(e,{throwIfNoEntry:false})
if(t===undefined)return null
if(t.isDirectory())return"folder"
return t.isFile()?"file":"other"}catch(e){if(codeOf(e)==="")throw e
return null}}function isAbsent(e){try{return(0,s.lstatSync)(e,{throwIfNoEntry:false})===undefined}catch(e){if(codeOf(e)==="")throw e
return codeOf(e)==="ENOTDIR"}}function realpathOf(e){try{return(0,s.realpathSync)(e)}catch(e){if(codeOf(e)==="")throw e
return null}}function entryAt(e){try{return(0,s.lstatSync)(e,{throwIfNoEntry:false})??null}catch(e){if(["ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return null
throw e}}function codeOf(e){if(typeof e!=="object"||e===null||!("code"in e))return""
return typeof e.code==="string"?e.code:""}},9600:(e,t,n)=>{n.d(t,{cF:()=>removeTemporary,f4:()=>writeAll,fR:()=>replaceFile,nM:()=>removeFile,v9:()=>holds})
var s=n(3024)
var o=n.n(s)
var r=n(6760)
var i=n.n(r)
var a=n(8983)
var c=n(3191)
var l=n(9823)
var u=n(2347)
var d=n(3539)
const f=420
function writeAll(e,t){const n=[]
for(const s of e){const e=writeOne(s,t)
if(e!==null)return[e,restore(n,t)].join(" ")
n.push(s)}return null}function writeOne({path:e,realPath:t,before:n,after:o},r){try{if(!holds(t,n)){return`"${(0,a.t)(e)}" was changed by something else while this step ran. Run the step alone.`}const i=n===null?f:(0,s.statSync)(t).mode
replaceFile(t,{bytes:o,mode:i,id:r})
return null}catch(t){return`"${(0,a.t)(e)}" could not be written: ${(0,l.A)(t)}.`}}function holds(e,t){if(t===null)return(0,s.statSync)(e,{throwIfNoEntry:false})===undefined
return(0,s.readFileSync)(e).equals(t)}function restore(e,t){const n=[...e].reverse().flatMap(e=>putBack(e,t))
return n.length===0?"No file was changed.":n.join(" ")}function putBack({path:e,realPath:t,before:n},o){try{if(n===null)removeFile(t)
else replaceFile(t,{bytes:n,mode:(0,s.statSync)(t).mode,id:o})
return[]}catch(t){return[`"${(0,a.t)(e)}" had been written already and could not be put back: ${(0,l.A)(t)}. It holds the new settings.`]}}function removeFile(e){new c.v((0,r.dirname)(e)).verifyHolds(e);(0,u.TF)(e)}function replaceFile(e,{bytes:t,mode:n,id:o}){const i=new c.v((0,r.dirname)(e))
const a=temporaryPath(e,o)
try{const o=(0,s.openSync)(a,"wx",384)
try{i.verifyHolds(a)
fill(o,{bytes:t,mode:n,folder:i})}finally{(0,s.closeSync)(o)}(0,u.$w)(a,e,i)}catch(e){(0,u.TF)(a,{force:true})
throw e}}function fill(e,{bytes:t,mode:n,folder:o}){try{(0,s.writeFileSync)(e,t);(0,s.fchmodSync)(e,n&4095);(0,s.fsyncSync)(e)
o.verify()}catch(t){(0,s.ftruncateSync)(e,0)
throw t}}function temporaryPath(e,t){return(0,r.join)((0,r.dirname)(e),`.${(0,r.basename)(e)}.${t}.tmp`)}function removeTemporary(e,t){try{(0,u.TF)(temporaryPath(e,t),{force:true})
return null}catch(e){return["ENOTDIR","ENAMETOOLONG"].includes((0,d.$N)(e))?null:(0,l.A)(e)}}},4879:(e,t,n)=>{n.d(t,{Vj:()=>verdictOf,dI:()=>anchorOf,md:()=>worstFirst})
function anchorOf(e){return e.replace("/","-")}function verdictOf(e){const t=new Set(e.map(e=>e.level))
if(t.has("file"))return"file"
return t.has("section")?"section":"ok"}const s=["error","warning","notice"]
const o=["file","section","runtime","advice"]
function weightOf({severity:e,level:t}){return s.indexOf(e)*o.length+o.indexOf(t)}function worstFirst(e,t){const byPlace=(e,n)=>Number(e.path!==t)-Number(n.path!==t)||e.at.line-n.at.line||e.at.column-n.at.column
return[...e].sort((e,n)=>weightOf(e)-weightOf(n)||(t===null?0:byPlace(e,n)))}},5015:(e,t,n)=>{n.d(t,{y:()=>originOf})
var s=n(3024)
var o=n.n(s)
const r=/^(?:pull_request(?:_.+)?|workflow_run)$/
function originOf(e){const t=readPayload(e.GITHUB_EVENT_PATH)
if(t===i)return"unknown"
const n=pullRequestOf(t)
if(n===null)return r.test(e.GITHUB_EVENT_NAME??"")?"unknown":"trusted"
if(!isSame(n.head,member(t,"repository")))return n.isChained?"unknown":"fork"
return[e.GITHUB_ACTOR,n.author].includes("dependabot[bot]")?"dependabot":"trusted"}const i=Symbol("unreadable")
function readPayload(e){if(e===undefined||e==="")return null
try{return JSON.parse((0,s.readFileSync)(e,"utf8"))}catch{return i}}function pullRequestOf(e){const t=member(e,"pull_request")
if(isRecord(t)){return{head:member(member(t,"head"),"repo"),author:member(member(t,"user"),"login"),isChained:false}}const n=member(e,"workflow_run")
if(!isRecord(n))return null
return{head:member(n,"head_repository"),author:member(member(n,"actor"),"login"),isChained:member(n,"event")==="workflow_run"}}function isSame(e,t){const n=member(e,"full_name")
return typeof n==="string"&&n===member(t,"full_name")}function member(e,t){return isRecord(e)&&Object.hasOwn(e,t)?e[t]:null}function isRecord(e){return typeof e==="object"&&e!==null}},3644:(e,t,n)=>{n.d(t,{H:()=>runningJob,L:()=>commitOfEvent})
function runningJob(e){return{action:known(e.GITHUB_ACTION_REPOSITORY),repository:known(e.GITHUB_REPOSITORY),job:known(e.GITHUB_JOB)}}function commitOfEvent({GITHUB_SHA:e}){return known(e)}function known(e){return e===undefined||e===""?null:e}},868:(e,t,n)=>{n.d(t,{b:()=>Runner})
var s=n(5892)
var o=n(1708)
var r=n.n(o)
var i=n(9928)
var a=n(8750)
var c=n(4879)
function ruleLink(e,t){const n=t.startsWith("workflow/")?"docs/leak-paths.md":`docs/rules.md#${(0,c.dI)(t)}`
const{GITHUB_ACTION_REPOSITORY:s,GITHUB_ACTION_REF:o}=e
if(!s||!o)return n
const r=e.GITHUB_SERVER_URL??"https://github.com"
return encodeURI(`${r}/${s}/blob/${o}/`)+n}var l=n(4086)
const u=4096
const d=9
class Runner{#o=new i.Sb
#r={error:0,warning:0,notice:0}
input=e=>s.getInput(e,{trimWhitespace:false})
forgetInputs(){(0,l.Q)("INPUT_")}mask(e){for(const t of this.#o.add(e))s.setSecret(t)}maskInputs(e){const t=e?this.#o:new i.Sb
const n=["password","username"].map(this.input)
for(const e of[...n,...(0,a.wL)(this.input("host"))]){for(const n of t.add(e))s.setSecret(n)}}redact(e){return this.#o.redact(e)}show(e){return this.#o.show(e,u)}log(e){s.info(this.show(e))}debug(e){s.debug(this.show(e))}startGroup(e){s.startGroup(this.show(e))}endGroup(){s.endGroup()}group(e,t){this.startGroup(e)
for(const e of t)this.log(e)
this.endGroup()}roomFor(e){return Math.max(0,d-this.#r[e])}annotate(e,t,n){this.#r[e]+=1
const o=n===undefined?{}:{...n,file:this.redact(n.file)}
s[e](this.show(t),o)}ruleLink(e){return ruleLink(r().env,e)}fail(e){s.setFailed(this.show(e))}output(e,t){s.setOutput(e,t)}outputPaths(e,t){const n=this.redact(t)
s.setOutput(e,n)
if(n===t)return
this.annotate("warning",`The output "${e}" holds the user name or the password, so *** stands in its place: a step that reads the output will not find what it looks for. Rename the file or folder that bears that name.`)}async summarize(e){if(!r().env["GITHUB_STEP_SUMMARY"])return
await s.summary.addRaw(this.redact(e)).write()}}},8862:(e,t,n)=>{n.d(t,{XQ:()=>saveJournal,cs:()=>saveStep,fP:()=>savedState})
var s=n(5892)
var o=n(4086)
const r="step"
const i="journal"
function saveStep(e){s.saveState(r,e)}function saveJournal(e){s.saveState(i,e)}function savedState(){const e=s.getState(r)
const t=s.getState(i);(0,o.Q)("STATE_")
if(e===""&&t==="")return"none"
if(!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e))return"damaged"
return{id:e,journal:t===""?null:t}}},4086:(e,t,n)=>{n.d(t,{Q:()=>removeVariables})
var s=n(1708)
var o=n.n(s)
function removeVariables(e){for(const t of Object.keys(o().env)){if(t.toUpperCase().startsWith(e))Reflect.deleteProperty(o().env,t)}}},869:(e,t,n)=>{n.d(t,{E4:()=>providerComplaints,lc:()=>providerOf})
const s=[{id:"sendgrid",name:"SendGrid",host:"smtp.sendgrid.net",hosts:/(^|\.)sendgrid\.net$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"the word apikey",password:'an API key, which begins with "SG." and has the right "Mail Send"',demands:[{id:"SENDGRID_USER",severity:"error",setting:"userName",message:"SendGrid's user name is the word apikey, for every account. Set it to that.",broken:({userName:e})=>e!=="apikey"},{id:"SENDGRID_KEY",severity:"warning",setting:"password",message:"SendGrid's password is an API key, which begins with SG. This one does not.",broken:({userName:e,password:t})=>e==="apikey"&&!t.startsWith("SG.")}]},{id:"mailgun",name:"Mailgun",host:"smtp.mailgun.org",hosts:/(^|\.)mailgun\.org$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"a full address at the sending domain, such as postmaster@mg.example.com",password:"the SMTP password of that address",demands:[{id:"MAILGUN_USER",severity:"error",setting:"userName",message:"Mailgun's user name is a full address at the sending domain, such as postmaster@mg.example.com. This one has no @.",broken:({userName:e})=>!e.includes("@")}]},{id:"amazon-ses",name:"Amazon SES",host:"email-smtp.REGION.amazonaws.com",hosts:/^email-smtp[.-].*amazonaws\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the user name of SMTP credentials: AKIA and 16 capital letters or digits",password:"the password of SMTP credentials: 44 characters, for one region",demands:[{id:"SES_IAM",severity:"error",setting:"password",message:"The password has 40 characters, as the secret keys of IAM have; SMTP passwords of Amazon SES have 44. Make SMTP credentials in the SES console, in the region of the host.",broken:({password:e})=>e.length===40},{id:"SES_USER",severity:"warning",setting:"userName",message:"SMTP user names of Amazon SES are AKIA and 16 capital letters or digits. This one is not.",broken:({userName:e})=>!/^AKIA[A-Z0-9]{16}$/.test(e)}]},{id:"postmark",name:"Postmark",host:"smtp.postmarkapp.com",hosts:/(^|\.)postmarkapp\.com$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[],userName:"the API token of the server, or the access key of an SMTP token",password:"the same token, or the secret key of that SMTP token",demands:[{id:"POSTMARK_PAIR",severity:"warning",setting:"userName",message:"The password looks like the API token of a Postmark server; user name and password are then the same token. They differ.",broken:({userName:e,password:t})=>/^[0-9a-f]{8}-/.test(t)&&e!==t},{id:"POSTMARK_465",severity:"error",setting:"port",message:"Postmark has no port 465. Use 587.",broken:({port:e})=>e===465}]},{id:"brevo",name:"Brevo",host:"smtp-relay.brevo.com",hosts:/(^|\.)(brevo|sendinblue)\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:'the login shown under "SMTP & API"',password:"an SMTP key, which begins with xsmtpsib-",demands:[{id:"BREVO_KEY",severity:"error",setting:"password",message:'The password is an API key of Brevo (xkeysib-…). SMTP wants an SMTP key (xsmtpsib-…); make one under "SMTP & API".',broken:({password:e})=>e.startsWith("xkeysib-")}]},{id:"microsoft-365",name:"Microsoft 365",host:"smtp.office365.com",hosts:/(^|\.)(office365|outlook)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the full sign-in name",password:"the password of the mailbox, for which SMTP AUTH must be on",demands:[]},{id:"gmail",name:"Gmail",host:"smtp.gmail.com",hosts:/(^|\.)(gmail|googlemail)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the full address",password:"an app password: 16 small letters",demands:[{id:"GMAIL_APP",severity:"warning",setting:"password",message:"Gmail takes an app password (16 small letters, from myaccount.google.com/apppasswords), not the account's own.",broken:({password:e})=>!/^[a-z]{4}( ?[a-z]{4}){3}$/.test(e)}]},{id:"mailjet",name:"Mailjet",host:"in-v3.mailjet.com",hosts:/(^|\.)mailjet\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the API key",password:"the secret key",demands:[]},{id:"sparkpost",name:"SparkPost",host:"smtp.sparkpostmail.com",hosts:/(^|\.)sparkpostmail\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"SMTP_Injection",password:"an API key",demands:[{id:"SPARKPOST_USER",severity:"error",setting:"userName",message:"SparkPost's user name is SMTP_Injection, for every account. Set it to that.",broken:({userName:e})=>e!=="SMTP_Injection"}]},{id:"resend",name:"Resend",host:"smtp.resend.com",hosts:/(^|\.)resend\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the word resend",password:"an API key, which begins with re_",demands:[{id:"RESEND_USER",severity:"error",setting:"userName",message:"Resend's user name is the word resend, for every account. Set it to that.",broken:({userName:e})=>e!=="resend"}]},{id:"mailtrap",name:"Mailtrap",host:"live.smtp.mailtrap.io",hosts:/(^|\.)mailtrap\.io$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"the word api",password:"an API token",demands:[]},{id:"smtp2go",name:"SMTP2GO",host:"mail.smtp2go.com",hosts:/(^|\.)smtp2go\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:"an SMTP user made in the account",password:"that SMTP user's password",demands:[]},{id:"azure-communication-services",name:"Azure Communication Services",host:"smtp.azurecomm.net",hosts:/(^|\.)azurecomm\.net$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the user name of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID",password:"a client secret of that Entra application",demands:[]}]
function providerOf(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
return s.find(({hosts:e})=>e.test(t))??null}function providerComplaints(e){const t=e.host===null?null:providerOf(e.host)
if(t===null)return[]
const n={port:e.port,userName:e.userName??"",password:e.password??""}
return t.demands.filter(({setting:e,broken:t})=>n[e]!==""&&t(n)).map(({id:e,severity:t,setting:n,message:s})=>({id:e,severity:t,setting:n,message:s}))}},9928:(e,t,n)=>{n.d(t,{Sb:()=>Secrets,XP:()=>formsOf,c3:()=>u})
var s=n(4573)
var o=n.n(s)
var r=n(6030)
var i=n(4390)
var a=n(8983)
var c=n(9125)
var l=n(3675)
const u=4
const d=new Set(["apikey","false","localhost","noreply@example.com","password","resend","true","username","127.0.0.1","2465","2525","2587"])
const f=/^(?:#\{[\w.:-]+\}#?|\$\([\w.:-]+\)|__[\w.:-]+__)$/
function isSecret(e){const t=e.trim()
if(t===""||e.length<u)return false
return!d.has(t.toLowerCase())&&!f.test(t)}function formsOf(e){const t=[e,...e.split(/[\r\n]+/)]
const n=new Set(t.flatMap(e=>[e,e.trim()]).filter(isSecret))
const s=[...n].flatMap(e=>[e,...escapedForms(e)])
return[...new Set(s)].filter(isSecret).sort((e,t)=>t.length-e.length)}function escapedForms(e){const t=[(0,i.G)(e,'"'),(0,i.G)(e,"'")]
return[...t.flatMap(e=>r.JC.map(t=>(0,r.nW)(e,t))),(0,i.G)(e,'"').replaceAll("'","&apos;"),JSON.stringify(e).slice(1,-1),e.toWellFormed(),e.replaceAll("\\","/"),(0,a.t)(e,Infinity),encodeURIComponent(e.toWellFormed()),...base64Forms(e)]}function base64Forms(e){const t=s.Buffer.from(e,"utf8")
const n=t.toString("base64")
const o=[0,1,2].map(e=>{const n=(3-e)%3
const s=Math.floor((t.length-n)/3)*3
return t.subarray(n,n+s).toString("base64")})
return[n,(0,l.f)(n,/=/),...o.filter(e=>e.length>=8)]}class Secrets{#i=new Set
#a=null
add(e){if(!isSecret(e)||this.#i.has(e))return[]
const t=formsOf(e).filter(e=>!this.#i.has(e))
for(const e of t)this.#i.add(e)
this.#a=null
return t}get#c(){this.#a??=[...this.#i].sort((e,t)=>t.length-e.length)
return this.#a}redact(e){return this.#c.reduce((e,t)=>e.replaceAll(t,"***"),e)}show(e,t=4096){const redact=e=>this.redact(e)
const n=this.#c[0]?.length??0
const s=(0,c.gu)(e,{redact:redact,longest:n})
return(0,c.Jj)(redact((0,a.t)(redact(s),Infinity)),t)}}},8750:(e,t,n)=>{n.d(t,{Fr:()=>inputBehind,Fs:()=>r,Mp:()=>s,hG:()=>hostWithoutCredentials,qg:()=>c,tG:()=>i,wL:()=>credentialsInHost,y5:()=>o})
const s=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]
const o=["SevenBit","International"]
const r=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
function inputBehind(e,t){if(t[e]===undefined)return null
return r.find(([,t])=>t===e)?.[0]??null}const i=new Set(["userName","password"])
const a=/^[a-z][a-z0-9+.-]*:\/\//i
function credentialsInHost(e){const t=e.lastIndexOf("@")
if(t<0)return[]
const n=e.slice(0,t).trimStart()
const s=a.exec(n)?.[0]
const o=n.slice(s?.length??0)
const r=o.indexOf(":")
if(r>=0)return[o,o.slice(0,r),o.slice(r+1)]
return s===undefined||o===""?[]:[o]}function hostWithoutCredentials(e){const[t]=credentialsInHost(e)
return t===undefined?e:e.replace(t,()=>"***")}const c="An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own."},758:(e,t,n)=>{n.d(t,{c:()=>statusOf,d:()=>s})
const s=["site","any","never"]
const o=new Set(["network","temporary","untested"])
function statusOf(e,t){switch(t){case"never":return"warned"
case"any":return"failed"
case"site":return o.has(e)?"warned":"failed"}}},5141:(e,t,n)=>{n.d(t,{A_:()=>r,Lb:()=>StageLog,O6:()=>reaches})
var s=n(8983)
const o=["dns","tcp","greeting","ehlo","starttls","tls","cert","auth","mail","rcpt","data","message"]
const r=["connect","login","recipient","send"]
const i={connect:"ehlo",login:"auth",recipient:"rcpt",send:"message"}
function reaches(e,t){return o.indexOf(t)<=o.indexOf(i[e])}class StageLog{#l
#u
#d
#f=new Map
#m="dns"
#h=null
#p=performance.now()
constructor(e){this.#l=e.level
this.#u=e.conceal
this.#d=e.onStage}get current(){return this.#m}begin(e,t=null){this.#m=e
this.#h=t
this.#p=performance.now()}ok(e){this.#g("ok",e)}fail(e){this.#g("failed",e)}skip(e,t,n=null){if(!reaches(this.#l,e))return
this.#w({name:e,status:"skipped",ms:0,detail:this.#b(t,n)},n)}all(){return o.filter(e=>reaches(this.#l,e)).map(e=>whole(e,this.#f.get(e)??[]))}#g(e,t){const n=this.#m
const s=this.#h
const o=s===null?this.#f.get(n)?.at(-1)?.ms??0:0
const r=tenths(o+performance.now()-this.#p)
this.#w({name:n,status:e,ms:r,detail:this.#b(t,s)},s)}#b(e,t){const n=(0,s.t)(this.#u(e))
return t===null?n:`${(0,s.t)(this.#u(t),a)}: ${n}`}#w(e,t){const n=t===null?[]:this.#f.get(e.name)??[]
this.#f.set(e.name,[...n,e])
this.#d(e)}}const a=100
const c=20
function whole(e,t){if(t.length===0)return{name:e,status:"skipped",ms:0,detail:"not reached"}
const n=t.map(({status:e})=>e)
const s=["failed","ok"].find(e=>n.includes(e))??"skipped"
const o=tenths(t.reduce((e,t)=>e+t.ms,0))
const r=t.slice(0,c).map(({detail:e})=>e)
const i=t.length>c?[`and ${t.length-c} more`]:[]
return{name:e,status:s,ms:o,detail:[...r,...i].join("; ")}}function tenths(e){return Math.round(e*10)/10}},769:(e,t,n)=>{n.d(t,{K:()=>readInputs,a:()=>mayKnowSecrets})
var s=n(9137)
var o=n(8983)
var r=n(9928)
var i=n(8750)
var a=n(758)
var c=n(5141)
var l=n(3675)
const u=["inject","check"]
const d=["error","warning","never"]
const f=String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*`
const m=new RegExp(`^/?${f}(?:/${f})*/?$`,"u")
function mayKnowSecrets(e){return e==="trusted"||e==="dependabot"}function readInputs(e,t){const n=new Inputs(mayKnowSecrets(t)?e:withoutSecrets(e))
const s=n.choice("mode",u)??"inject"
const o=readSettings(n)
const r=readSmokeTest(n)
const i=restriction(t,{requestedMode:s,settings:o,smokeTest:r})
const a=s==="check"||i!==null&&t!=="unknown"
const c={mode:a?"check":"inject",requestedMode:s,notice:i,warnings:shortSecret(o),files:n.lines("files",["web.config"]),settings:o,failOn:n.choice("fail-on",d)??"error",knownSections:n.sectionPaths("known-sections"),report:n.text("report"),restore:n.boolean("restore")??true,smokeTest:i===null?r:null}
const{complaints:l}=n
return{request:c,complaints:[...l,...lacking(c,t),...contradictions(c)]}}function withoutSecrets(e){return t=>{if(t==="username"||t==="password")return""
return t==="host"?(0,i.hG)(e(t)):e(t)}}function trim(e){return(0,l.W)(e,/[ \t\r\n]/)}class Inputs{complaints=[]
#y
constructor(e){this.#y=e}raw(e){const t=this.#y(e)
return t===""?null:t}text(e){const t=trim(this.#y(e))
return t===""?null:t}lines(e,t){const n=this.#y(e).split(/\r\n|\r|\n/).map(trim).filter(e=>e!=="")
return n.length===0?t:n}choice(e,t){const n=this.text(e)
if(n===null)return null
const s=t.find(e=>e.toLowerCase()===n.toLowerCase())
if(s!==undefined)return s
this.refuse(e,n,`Allowed: ${t.join(", ")}.`)
return null}boolean(e){const t=this.choice(e,["true","false"])
return t===null?null:t==="true"}sectionPaths(e){const t=this.lines(e,[])
const n=t.find(e=>!m.test(e))
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
return null}refuse(e,t,n){this.complaints.push(`The input "${e}" has the unknown value "${(0,o.t)(t,60)}". ${n}`)}}function readSmokeTest(e){const t=e.choice("smoke-test",["none",...c.A_])
const n={recipient:e.text("smoke-test-recipient"),timeoutMs:1e3*(e.seconds("smoke-test-timeout")??30),failOn:e.choice("smoke-test-fail-on",a.d)??"site",authorities:e.text("smoke-test-ca")}
return t===null||t==="none"?null:{level:t,...n}}function readSettings(e){const t={from:e.text("from"),host:e.text("host"),port:e.port("port"),userName:e.raw("username"),password:e.raw("password"),enableSsl:e.boolean("enable-ssl"),defaultCredentials:e.boolean("default-credentials"),clientDomain:e.text("client-domain"),targetName:e.text("target-name"),deliveryMethod:e.choice("delivery-method",i.Mp),deliveryFormat:e.choice("delivery-format",i.y5),pickupDirectoryLocation:e.text("pickup-directory")}
return Object.fromEntries(Object.entries(t).filter(([,e])=>e!==null))}function shortSecret({password:e=""}){if(e===""||e.length>=r.c3)return[]
return[`The input "password" has fewer than ${r.c3} characters: it is too short to be masked in the log, and to be a password. If the server takes it, choose a longer one.`]}function restriction(e,{requestedMode:t,settings:n,smokeTest:s}){const o=s===null?"":" No smoke test runs."
if(e==="dependabot"){if(t==="check"||n.password!==undefined)return null
return`This is Dependabot's pull request, and the input "password" is empty: nothing is injected, the files are checked only.${o} Dependabot has secrets of its own.`}if(e==="fork"&&t==="inject"){return`This pull request comes from another repository: nothing is injected, the files are checked only.${o}`}if(e==="trusted"||s===null)return null
const r=e==="fork"?"This pull request comes from another repository":h
return`${r}: no smoke test runs, since the pull request could choose the mail server.`}const h="The event of this run (GITHUB_EVENT_PATH) does not tell where the run comes from, so it may be a pull request from a fork"
function lacking({mode:e,settings:t},n){if(e==="check")return[]
if(n==="unknown"){return[`${h}, into which no secret goes. Run the job again, or set "mode" to "check".`]}if(Object.keys(t).length>0)return[]
return[`There is nothing to inject: no input with a setting has a value (${inputNames()}). ${i.qg} To check the files without secrets, set "mode" to "check".`]}function contradictions(e){const{requestedMode:t,failOn:n,settings:s}=e
const o=unwritable(s)
if(t==="inject"&&n==="never"){o.push('The input "fail-on" is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.')}const{defaultCredentials:r,userName:i,password:a}=s
if(r===true&&(i!==undefined||a!==undefined)){o.push(`The inputs "default-credentials" and "${i===undefined?"password":"username"}" contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`)}return o}function inputNames(){return i.Fs.map(([e])=>e).join(", ")}function unwritable(e){return i.Fs.flatMap(([t,n])=>{const o=e[n]
const r=typeof o==="string"?(0,s.DB)(o):null
if(typeof o!=="string"||r===null)return[]
const a=i.tG.has(n)?"":` at character ${r+1}`
return[`The input "${t}" holds${a} a character that XML cannot hold (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value anew without it; text that was copied often brings one along.`]})}},6030:(e,t,n)=>{n.d(t,{D4:()=>decode,JC:()=>r,lF:()=>encode,nW:()=>withReferences})
var s=n(4573)
var o=n.n(s)
const r=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"]
const i="€‚ƒ„…†‡ˆ‰Š‹ŒŽ"+"‘’“”•–—˜™š›œžŸ"
const a={"utf-8":null,"utf-16le":null,"utf-16be":null,"us-ascii":/[^\0-\x7f]/u,"iso-8859-1":/[^\0-\xff]/u,"windows-1252":new RegExp(`[^\\0-\\x7f\\xa0-\\xff${i}]`,"u")}
function decode(e,t){switch(t){case"utf-8":if((0,s.isAscii)(e))return e.toString("latin1")
return(0,s.isUtf8)(e)?e.toString("utf8"):{badByte:firstBadUtf8(e)}
case"us-ascii":return(0,s.isAscii)(e)?e.toString("latin1"):{badByte:e.findIndex(e=>e>127)}
case"iso-8859-1":return e.toString("latin1")
case"windows-1252":return e.toString("latin1").replaceAll(/[\x80-\x9f]/g,e=>i.charAt(e.charCodeAt(0)-128))
case"utf-16le":return decodeUtf16(e)
case"utf-16be":return decodeUtf16(e.length%2===0?s.Buffer.from(e).swap16():e)}}function encode(e,t){if(a[t]?.test(e)===true)throw new RangeError(`The text does not fit into ${t}`)
switch(t){case"utf-8":return s.Buffer.from(e,"utf8")
case"utf-16le":return s.Buffer.from(e,"utf16le")
case"utf-16be":return s.Buffer.from(e,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return s.Buffer.from(e,"latin1")
case"windows-1252":return s.Buffer.from(e.replaceAll(/[^\0-\x7f\xa0-\xff]/g,e=>String.fromCharCode(i.indexOf(e)+128)),"latin1")}}function withReferences(e,t){const n=a[t]
if(n===null)return e
return e.replaceAll(new RegExp(n,"gu"),e=>`&#x${(e.codePointAt(0)??0).toString(16).toUpperCase()};`)}function decodeUtf16(e){if(e.length%2!==0)return{badByte:e.length-1}
const t=e.toString("utf16le")
if(t.isWellFormed())return t
const n=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
return{badByte:t.search(n)*2}}function firstBadUtf8(e){let t=0
let n=e.length
while(n-t>64){const o=characterStart(e,t+Math.floor((n-t)/2))
if((0,s.isUtf8)(e.subarray(t,o)))t=o
else n=o}while(t<n){const n=[1,2,3,4].find(n=>(0,s.isUtf8)(e.subarray(t,t+n)))
if(n===undefined||t+n>e.length)return t
t+=n}return t}function characterStart(e,t){let n=t
while(n>t-3&&((e[n]??0)&192)===128)n-=1
return n}},9892:(e,t,n)=>{n.d(t,{q:()=>Lines})
const s=/\r\n|[\r\n]/g
class Lines{#v
constructor(e){this.#v=new Int32Array(1+countLineEnds(e))
for(let t=1;s.test(e);t+=1)this.#v[t]=s.lastIndex}get count(){return this.#v.length}range({start:e,end:t}){const n=this.#k(e)
const s=this.#k(t)
return{line:n+1,column:e-(this.#v[n]??0)+1,endLine:s+1,endColumn:t-(this.#v[s]??0)+1}}#k(e){let t=0
let n=this.#v.length-1
while(t<n){const s=Math.ceil((t+n)/2)
if((this.#v[s]??0)<=e)t=s
else n=s-1}return t}}function countLineEnds(e){let t=0
while(s.test(e))t+=1
return t}},9137:(e,t,n)=>{n.d(t,{DB:()=>forbiddenCharacter,Eg:()=>matchEndAt,Jr:()=>isAllowed,R8:()=>codePointName,o2:()=>nameEndAt,t$:()=>spaceEndAt,un:()=>isNameStart,xC:()=>isSpace})
function isSpace(e){return e===32||e===10||e===9||e===13}function matchEndAt(e,t,n){e.lastIndex=n
return e.test(t)?e.lastIndex:null}const s=/[ \t\r\n]*/y
function spaceEndAt(e,t){return matchEndAt(s,e,t)??t}function isNameStart(e){return o.test(String.fromCodePoint(e))}const o=/[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u
const r=/[\u0300-\u036f\u203f\u2040\xb7.0-9-]/
const i=/[:A-Z_a-z][-.0-9:A-Z_a-z]*/y
function nameEndAt(e,t){let n=matchEndAt(i,e,t)??t
if(e.charCodeAt(n)<128)return n
for(let s=e.codePointAt(n);s!==undefined;s=e.codePointAt(n)){const e=String.fromCodePoint(s)
const i=o.test(e)||n>t&&r.test(e)
if(!i)break
n+=e.length}return n}function codePointName(e){return`U+${e.toString(16).toUpperCase().padStart(4,"0")}`}const a=/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
function isAllowed(e){return e<=1114111&&!a.test(String.fromCodePoint(e))}function forbiddenCharacter(e){const t=e.search(a)
return t<0?null:t}},4390:(e,t,n)=>{n.d(t,{G:()=>escapeAttribute})
const s={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\t":"&#x9;","\n":"&#xA;","\r":"&#xD;"}
function escapeAttribute(e,t){const n=t==='"'?/[&<>"\t\n\r]/g:/[&<>'\t\n\r]/g
return e.replaceAll(n,e=>s[e]??e)}},2030:(e,t,n)=>{n.d(t,{D:()=>firstFew,J:()=>firstSayings})
function firstFew(e,t,n=5){const s=e.length>n?` and ${e.length-n} more`:""
return e.slice(0,n).map(t).join(", ")+s}const s=10
function firstSayings(e){const t=e.length-s
return t<=0?e:[...e.slice(0,s),`And ${t} more of this kind.`]}},8983:(e,t,n)=>{n.d(t,{t:()=>inert})
var s=n(9125)
const o=""
const r=new RegExp(`${o}\\[[0-?]*[ -/]*[@-~]|${o}\\][^${o}]*`,"g")
const i=/[\p{Cc}\p{Zl}\p{Zp}]+/gu
const a=/[\p{Cf}\p{Co}]/gu
const c=/^ *:{2,}|(?<!:):{2,}(?=[a-z][\w-]*(?: |::))/gi
function inert(e,t=200){const{kept:n,isAll:o}=(0,s.VI)(e,t)
const l=n.toWellFormed().replaceAll(r," ").replaceAll(i," ").replaceAll(a,"").trim().replaceAll(c,e=>Array.from(e.trim()).join(" ")).replaceAll("##[","## [")
return o&&l.length<=t?l:(0,s.xI)(l,t,o)}},9125:(e,t,n)=>{n.d(t,{Jj:()=>cut,VI:()=>beginningOf,gu:()=>settled,xI:()=>marked})
const s=1e3
const o=""
const r=""
const i=57344
const a=/\ue000([^\ue000-\uf8ff]*\uf8ff?)([\ue001-\uf8fe])/g
function beginningOf(e,t){const n=Math.max(t,s)
return{kept:e.slice(0,n),isAll:e.length<=n}}function marked(e,t,n){return`${o}${e}${n?"":r}${String.fromCharCode(i+t)}`}function settled(e,{redact:t,longest:n}){return e.replaceAll(a,(e,s,o)=>{const a=o.charCodeAt(0)-i
if(!s.endsWith(r))return cut(t(s),a)
const c=t(s.slice(0,-r.length))
return cut(`${c.slice(0,Math.max(0,c.length-n))}…`,a)})}function cut(e,t){if(e.length<=t)return e
return`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}…`}},3675:(e,t,n)=>{n.d(t,{W:()=>trimOf,f:()=>trimEndOf})
function trimOf(e,t){const n=endWithout(e,t)
let s=0
while(s<n&&t.test(e.charAt(s)))s+=1
return e.slice(s,n)}function trimEndOf(e,t){return e.slice(0,endWithout(e,t))}function endWithout(e,t){let n=e.length
while(n>0&&t.test(e.charAt(n-1)))n-=1
return n}},1008:(e,t,n)=>{n.d(t,{B:()=>matchesAll,F:()=>matchesText})
function matchesAll(e,t){const{pattern:n,any:s,fits:o}=e
let r=0
let i=0
let a=null
while(i<t.length){const e=n[r]
const c=t[i]
if(e===s){a={element:r+1,item:i}
r++}else if(e!==undefined&&c!==undefined&&o(e,c)){r++
i++}else if(a!==null){a.item++;({element:r,item:i}=a)}else return false}return n.slice(r).every(e=>e===s)}function matchesText(e,t){const fits=(e,t)=>e==="?"||e===t
return matchesAll({pattern:Array.from(e),any:"*",fits:fits},Array.from(t))}},181:t=>{t.exports=e(import.meta.url)("buffer")},4573:t=>{t.exports=e(import.meta.url)("node:buffer")},1421:t=>{t.exports=e(import.meta.url)("node:child_process")},7598:t=>{t.exports=e(import.meta.url)("node:crypto")},610:t=>{t.exports=e(import.meta.url)("node:dns")},8474:t=>{t.exports=e(import.meta.url)("node:events")},3024:t=>{t.exports=e(import.meta.url)("node:fs")},7067:t=>{t.exports=e(import.meta.url)("node:http")},4708:t=>{t.exports=e(import.meta.url)("node:https")},7030:t=>{t.exports=e(import.meta.url)("node:net")},8161:t=>{t.exports=e(import.meta.url)("node:os")},6760:t=>{t.exports=e(import.meta.url)("node:path")},1708:t=>{t.exports=e(import.meta.url)("node:process")},7075:t=>{t.exports=e(import.meta.url)("node:stream")},1692:t=>{t.exports=e(import.meta.url)("node:tls")},3136:t=>{t.exports=e(import.meta.url)("node:url")},7975:t=>{t.exports=e(import.meta.url)("node:util")},8522:t=>{t.exports=e(import.meta.url)("node:zlib")},932:t=>{t.exports=e(import.meta.url)("process")},5892:(t,n,s)=>{s.r(n)
s.d(n,{ExitCode:()=>O,addPath:()=>addPath,debug:()=>debug,endGroup:()=>endGroup,error:()=>error,exportVariable:()=>exportVariable,getBooleanInput:()=>getBooleanInput,getIDToken:()=>getIDToken,getInput:()=>getInput,getMultilineInput:()=>getMultilineInput,getState:()=>getState,group:()=>group,info:()=>info,isDebug:()=>isDebug,markdownSummary:()=>b,notice:()=>notice,platform:()=>o,saveState:()=>saveState,setCommandEcho:()=>setCommandEcho,setFailed:()=>setFailed,setOutput:()=>setOutput,setSecret:()=>setSecret,startGroup:()=>startGroup,summary:()=>y,toPlatformPath:()=>toPlatformPath,toPosixPath:()=>toPosixPath,toWin32Path:()=>toWin32Path,warning:()=>warning})
var o={}
s.r(o)
s.d(o,{arch:()=>S,getDetails:()=>getDetails,isLinux:()=>_,isMacOS:()=>T,isWindows:()=>x,platform:()=>k})
const r=e(import.meta.url)("os")
function toCommandValue(e){if(e===null||e===undefined){return""}else if(typeof e==="string"||e instanceof String){return e}return JSON.stringify(e)}function toCommandProperties(e){if(!Object.keys(e).length){return{}}return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function issueCommand(e,t,n){const s=new Command(e,t,n)
process.stdout.write(s.toString()+r.EOL)}function issue(e,t=""){issueCommand(e,{},t)}const i="::"
class Command{constructor(e,t,n){if(!e){e="missing.command"}this.command=e
this.properties=t
this.message=n}toString(){let e=i+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=true
for(const n in this.properties){if(this.properties.hasOwnProperty(n)){const s=this.properties[n]
if(s){if(t){t=false}else{e+=","}e+=`${n}=${escapeProperty(s)}`}}}}e+=`${i}${escapeData(this.message)}`
return e}}function escapeData(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const a=e(import.meta.url)("crypto")
const c=e(import.meta.url)("fs")
function issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n){throw new Error(`Unable to find environment variable for file command ${e}`)}if(!c.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}c.appendFileSync(n,`${toCommandValue(t)}${r.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(e,t){const n=`ghadelimiter_${a.randomUUID()}`
const s=toCommandValue(t)
if(e.includes(n)){throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)}if(s.includes(n)){throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)}return`${e}<<${n}${r.EOL}${s}${r.EOL}${n}`}const l=e(import.meta.url)("path")
function HttpClient(){refuse()}function BearerCredentialHandler(){refuse()}function refuse(){throw new Error("This action calls nothing over HTTP through @actions/core: getIDToken is not available (see docs/architecture.md).")}var u=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
class OidcClient{static createHttpClient(e=true,t=10){const n={allowRetries:e,maxRetries:t}
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],n)}static getRequestToken(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}return e}static getIDTokenUrl(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return e}static getCall(e){return u(this,void 0,void 0,function*(){var t
const n=OidcClient.createHttpClient()
const s=yield n.getJson(e).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)})
const o=(t=s.result)===null||t===void 0?void 0:t.value
if(!o){throw new Error("Response json body do not have ID Token field")}return o})}static getIDToken(e){return u(this,void 0,void 0,function*(){try{let t=OidcClient.getIDTokenUrl()
if(e){const n=encodeURIComponent(e)
t=`${t}&audience=${n}`}debug(`ID token url is ${t}`)
const n=yield OidcClient.getCall(t)
setSecret(n)
return n}catch(e){throw new Error(`Error message: ${e.message}`)}})}}var d=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
const{access:f,appendFile:m,writeFile:h}=c.promises
const p="GITHUB_STEP_SUMMARY"
const g="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary"
class Summary{constructor(){this._buffer=""}filePath(){return d(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const e=process.env[p]
if(!e){throw new Error(`Unable to find environment variable for $${p}. Check if your runtime environment supports job summaries.`)}try{yield f(e,c.constants.R_OK|c.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e
return this._filePath})}wrap(e,t,n={}){const s=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
if(!t){return`<${e}${s}>`}return`<${e}${s}>${t}</${e}>`}write(e){return d(this,void 0,void 0,function*(){const t=!!(e===null||e===void 0?void 0:e.overwrite)
const n=yield this.filePath()
const s=t?h:m
yield s(n,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return d(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(e,t=false){this._buffer+=e
return t?this.addEOL():this}addEOL(){return this.addRaw(r.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t})
const s=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(s).addEOL()}addList(e,t=false){const n=t?"ol":"ul"
const s=e.map(e=>this.wrap("li",e)).join("")
const o=this.wrap(n,s)
return this.addRaw(o).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if(typeof e==="string"){return this.wrap("td",e)}const{header:t,data:n,colspan:s,rowspan:o}=e
const r=t?"th":"td"
const i=Object.assign(Object.assign({},s&&{colspan:s}),o&&{rowspan:o})
return this.wrap(r,n,i)}).join("")
return this.wrap("tr",t)}).join("")
const n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:s,height:o}=n||{}
const r=Object.assign(Object.assign({},s&&{width:s}),o&&{height:o})
const i=this.wrap("img",null,Object.assign({src:e,alt:t},r))
return this.addRaw(i).addEOL()}addHeading(e,t){const n=`h${t}`
const s=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1"
const o=this.wrap(s,e)
return this.addRaw(o).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t})
const s=this.wrap("blockquote",e,n)
return this.addRaw(s).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}}const w=new Summary
const b=w
const y=w
function toPosixPath(e){return e.replace(/[\\]/g,"/")}function toWin32Path(e){return e.replace(/[/]/g,"\\")}function toPlatformPath(e){return e.replace(/[/\\]/g,l.sep)}function getExecOutput(){throw new Error("This action starts no process: platform.getDetails is not available (see docs/architecture.md).")}var v=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
const getWindowsInfo=()=>v(void 0,void 0,void 0,function*(){const{stdout:e}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',undefined,{silent:true})
const{stdout:t}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',undefined,{silent:true})
return{name:t.trim(),version:e.trim()}})
const getMacOsInfo=()=>v(void 0,void 0,void 0,function*(){var e,t,n,s
const{stdout:o}=yield getExecOutput("sw_vers",undefined,{silent:true})
const r=(t=(e=o.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:""
const i=(s=(n=o.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&s!==void 0?s:""
return{name:i,version:r}})
const getLinuxInfo=()=>v(void 0,void 0,void 0,function*(){const{stdout:e}=yield getExecOutput("lsb_release",["-i","-r","-s"],{silent:true})
const[t,n]=e.trim().split("\n")
return{name:t,version:n}})
const k=r.platform()
const S=r.arch()
const x=k==="win32"
const T=k==="darwin"
const _=k==="linux"
function getDetails(){return v(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield x?getWindowsInfo():T?getMacOsInfo():getLinuxInfo()),{platform:k,arch:S,isWindows:x,isMacOS:T,isLinux:_})})}var A=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
var O;(function(e){e[e["Success"]=0]="Success"
e[e["Failure"]=1]="Failure"})(O||(O={}))
function exportVariable(e,t){const n=toCommandValue(t)
process.env[e]=n
const s=process.env["GITHUB_ENV"]||""
if(s){return issueFileCommand("ENV",prepareKeyValueMessage(e,t))}issueCommand("set-env",{name:e},n)}function setSecret(e){issueCommand("add-mask",{},e)}function addPath(e){const t=process.env["GITHUB_PATH"]||""
if(t){issueFileCommand("PATH",e)}else{issueCommand("add-path",{},e)}process.env["PATH"]=`${e}${l.delimiter}${process.env["PATH"]}`}function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n){throw new Error(`Input required and not supplied: ${e}`)}if(t&&t.trimWhitespace===false){return n}return n.trim()}function getMultilineInput(e,t){const n=getInput(e,t).split("\n").filter(e=>e!=="")
if(t&&t.trimWhitespace===false){return n}return n.map(e=>e.trim())}function getBooleanInput(e,t){const n=["true","True","TRUE"]
const s=["false","False","FALSE"]
const o=getInput(e,t)
if(n.includes(o))return true
if(s.includes(o))return false
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(e,t){const n=process.env["GITHUB_OUTPUT"]||""
if(n){return issueFileCommand("OUTPUT",prepareKeyValueMessage(e,t))}process.stdout.write(r.EOL)
issueCommand("set-output",{name:e},toCommandValue(t))}function setCommandEcho(e){issue("echo",e?"on":"off")}function setFailed(e){process.exitCode=O.Failure
error(e)}function isDebug(){return process.env["RUNNER_DEBUG"]==="1"}function debug(e){issueCommand("debug",{},e)}function error(e,t={}){issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+r.EOL)}function startGroup(e){issue("group",e)}function endGroup(){issue("endgroup")}function group(e,t){return A(this,void 0,void 0,function*(){startGroup(e)
let n
try{n=yield t()}finally{endGroup()}return n})}function saveState(e,t){const n=process.env["GITHUB_STATE"]||""
if(n){return issueFileCommand("STATE",prepareKeyValueMessage(e,t))}issueCommand("save-state",{name:e},toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return A(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(e)})}}}
var n={}
function __nccwpck_require__(e){var s=n[e]
if(s!==undefined){return s.exports}var o=n[e]={exports:{}}
var r=true
try{t[e](o,o.exports,__nccwpck_require__)
r=false}finally{if(r)delete n[e]}return o.exports}__nccwpck_require__.m=t
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e["default"]:()=>e
__nccwpck_require__.d(t,{a:t})
return t}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var t
__nccwpck_require__.t=function(n,s){if(s&1)n=this(n)
if(s&8)return n
if(typeof n==="object"&&n){if(s&4&&n.__esModule)return n
if(s&16&&typeof n.then==="function")return n}var o=Object.create(null)
__nccwpck_require__.r(o)
var r={}
t=t||[null,e({}),e([]),e(e)]
for(var i=s&2&&n;typeof i=="object"&&!~t.indexOf(i);i=e(i)){Object.getOwnPropertyNames(i).forEach(e=>r[e]=()=>n[e])}r["default"]=()=>n
__nccwpck_require__.d(o,r)
return o}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t){if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t)
return t},[]))})();(()=>{__nccwpck_require__.u=e=>""+e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0}
var installChunk=t=>{var{ids:n,modules:s,runtime:o}=t
var r,i,a=0
for(r in s){if(__nccwpck_require__.o(s,r)){__nccwpck_require__.m[r]=s[r]}}if(o)o(__nccwpck_require__)
for(;a<n.length;a++){i=n[a]
if(__nccwpck_require__.o(e,i)&&e[i]){e[i][0]()}e[n[a]]=0}}
__nccwpck_require__.f.j=(t,n)=>{var s=__nccwpck_require__.o(e,t)?e[t]:undefined
if(s!==0){if(s){n.push(s[1])}else{if(true){var o=import("./"+__nccwpck_require__.u(t)).then(installChunk,n=>{if(e[t]!==0)e[t]=undefined
throw n})
var o=Promise.race([o,new Promise(n=>s=e[t]=[n])])
n.push(s[1]=o)}}}}})()
var s={}
var o=__nccwpck_require__(6760)
var r=__nccwpck_require__(1708)
var i=__nccwpck_require__.n(r)
async function endProcess(){await Promise.all([drained(i().stdout),drained(i().stderr)])
i().exit()}function drained(e){return new Promise(t=>{e.write("",()=>{t()})})}var a=__nccwpck_require__(7598)
var c=__nccwpck_require__(4320)
var l=__nccwpck_require__(9823)
var u=__nccwpck_require__(9754)
var d=__nccwpck_require__(3539)
var f=__nccwpck_require__(5015)
var m=__nccwpck_require__(3644)
var h=__nccwpck_require__(868)
var p=__nccwpck_require__(8862)
var g=__nccwpck_require__(8983)
var w=__nccwpck_require__(4879)
var b=__nccwpck_require__(8750)
function shownSettings(e){const{userName:t,password:n}=e
return{...e,userName:shownCredential(t),password:shownCredential(n)}}function shownChange(e){if(!b.tG.has(e.setting))return e
const{setting:t,before:n,after:s}=e
return{setting:t,before:shownCredential(n),after:shownCredential(s)}}function shownCredential(e){return e===null||e===""?e:"***"}function outcomeOf(e,{changed:t,changes:n,findings:s}){if(e==="check")return"checked"
if(t)return"written"
const o=s.some(({severity:e})=>e==="error")
return n.length>0||o?"not written":"unchanged"}function findingsOf(e){return(0,w.md)(e.flatMap(({findings:e})=>e),null)}function allFindingsOf({files:e,findings:t}){return(0,w.md)([...e.flatMap(e=>e.findings),...t],null)}function countOf(e,t){return e.map(({findings:e})=>e.filter(e=>e.severity===t).length).reduce((e,t)=>e+t,0)}function distinctSettings(e){const t=new Map
for(const n of e){const{effective:e}=n
if(e===null)continue
const s=JSON.stringify(e)
const o=t.get(s)
if(o===undefined)t.set(s,{settings:e,files:[n]})
else o.files.push(n)}return[...t.values()]}var y=__nccwpck_require__(7030)
var v=__nccwpck_require__(2030)
function smokeTestWords(e,t=e.blames[0]){const{host:n,port:s,level:o,stages:r}=e
if(n===null){return'The smoke test was skipped: by its settings, the site sends through no mail server. Set the input "host", and "delivery-method" to Network.'}const i=serverName(n,s)
if(t===undefined)return`The smoke test of ${i} passed (${o}).`
const{stage:a,id:c,kind:l,hint:u}=t.diagnosis
const d=r.every(({status:e})=>e==="skipped")?"was not run":`failed at ${a}`
return`The smoke test of ${i} ${d} (${c}, ${l}): ${u}${detailsOf(t)}`}function detailsOf({diagnosis:e,setting:t,input:n,senderOf:s}){const{reply:o}=e
const r=o===null?"":` The server said: "${o}".`
const i=t===null||n===null?"":` The setting ${t} comes from the input "${n}".`
const a=(0,v.D)(s??[],e=>`"${(0,g.t)(e)}"`)
return`${r}${i}${a===""?"":` This is about the sender in ${a}.`}`}function serverName(e,t){return(0,y.isIPv6)(e)?`[${e}]:${t}`:`${e}:${t}`}const k={error:"failed",warning:"warned"}
function troublesOf(e,t){if(e.status==="skipped"){const n={words:smokeTestWords(e),stage:"skipped",places:[]}
return t==="warning"?[n]:[]}return e.blames.filter(({status:e})=>e===k[t]).map(t=>({words:smokeTestWords(e,t),stage:t.diagnosis.stage,places:t.places}))}function overallStatus({smokeTests:e}){const t=e.map(({status:e})=>e)
const n=["failed","warned","passed"].find(e=>t.includes(e))
return n??"skipped"}function annotationsOf(e,t){const n=allFindingsOf(e)
return["error","warning","notice"].flatMap(s=>[...s==="notice"?[]:ofSmokeTests(e,s),...(s==="error"?[]:e[`${s}s`]).map(e=>({level:s,message:e,place:null})),...n.filter(({severity:e})=>e===s).map(e=>ofFinding(e,t))])}function ofFinding(e,t){const{severity:n,rule:s,path:o,at:r,message:i,hint:a}=e
return{level:n,message:`${i} ${a} More: ${t(s)}`,place:{path:o,at:r,title:s}}}function ofSmokeTests({smokeTests:e},t){return e.flatMap(e=>troublesOf(e,t)).flatMap(({words:e,stage:n,places:s})=>s.length===0?[{level:t,message:e,place:null}]:s.map(s=>({level:t,message:e,place:{...s,title:`smoke-test/${n}`}})))}function placeWords({path:e,at:t}){return`${(0,g.t)(e)}:${t.line}:${t.column}`}const S=1e3
function tellAnnotations(e,t){for(const n of["error","warning","notice"]){const s=t.filter(e=>e.level===n)
const o=e.roomFor(n)
for(const{message:t,place:r}of s.slice(0,o)){if(r!==null)e.log(placeWords(r))
e.annotate(n,t,r===null?undefined:placeFor(r))}listRest(e,n,s.slice(o))}}function listRest(e,t,n){if(n.length===0)return
const s=`${t}${n.length===1?"":"s"}`
const o=n.length-S
e.group(`${n.length} more ${s}, without an annotation`,[...n.slice(0,S).map(lineOf),...o>0?[`… and ${o} more.`]:[]])}function lineOf({place:e,message:t}){return e===null?t:`${placeWords(e)} ${t}`}function placeFor({path:e,at:t,title:n}){const s={title:n,file:e,startLine:t.line,endLine:t.endLine}
if(t.line!==t.endLine)return s
return{...s,startColumn:t.column,endColumn:t.endColumn}}function tellOutputs(e,t){for(const{name:n,value:s,hasPaths:o}of t){if(o)e.outputPaths(n,s)
else e.output(n,s)}}const x={ok:"✓",failed:"✗",skipped:"–"}
function following(e){return{begins:(t,n,s)=>{e.startGroup(`Smoke test of ${serverName(t,n)} (${s}), as the site would do it`)},stageEnds:({name:t,status:n,ms:s,detail:o})=>{e.log(`${x[n]} ${t.padEnd(9)}${`${s} ms`.padStart(10)}  ${o}`)},ends:t=>{e.endGroup()
if(t.status==="passed")e.log(smokeTestWords(t))}}}function failingFindings({files:e},t){if(t==="never")return[]
return findingsOf(e).filter(({severity:e})=>e==="error"||e==="warning"&&t==="warning")}function isFailing(e,t){return e.failures.length>0||failingFindings(e,t).length>0||e.smokeTests.some(({status:e})=>e==="failed")}function failureLine(e,t){const{failures:n,mode:s,smokeTests:o}=e
if(n.length>0)return(0,v.J)(n).join(" ")
const r=s==="inject"?" No file was written.":""
const[i,...a]=failingFindings(e,t)
if(i!==undefined){const e=countWords([i,...a].map(({severity:e})=>e))
return`${e}: ${placeWords(i)} ${i.rule}.${r}`}const c=o.find(({status:e})=>e==="failed")
return c===undefined?null:`${smokeTestWords(c)}${r}`}function countWords(e){return["error","warning"].map(t=>{const n=e.filter(e=>e===t).length
return n===0?"":`${n} ${t}${n===1?"":"s"}`}).filter(e=>e!=="").join(", ")}const T=1
function jsonReport(e,t){const{mode:n,files:s,findings:o,smokeTests:r}=e
const i={version:T,mode:n,files:s.map(e=>fileEntry(e,t)),findings:o.map(e=>findingEntry(e,null,t)),smokeTests:r.map(e=>smokeTestEntry(e,t))}
return`${asciiOnly(JSON.stringify(i,null,2))}\n`}function fileEntry(e,t){const{path:n,kind:s,verdict:o,changed:r,effective:i,findings:a}=e
return{path:t.redact(n),kind:s,verdict:o,changed:r,effective:i&&effectiveEntry(i,t),findings:a.map(e=>findingEntry(e,n,t))}}function effectiveEntry(e,{redact:t}){const n=Object.entries(e).map(([e,n])=>[e,typeof n==="string"?t(n):n])
return Object.fromEntries(n)}function findingEntry(e,t,n){const{rule:s,level:o,severity:r,at:i,message:a,hint:c,path:l}=e
return{rule:s,level:o,severity:r,...i,message:n.show(a),hint:n.show(c),...l===t?{}:{path:n.redact(l)}}}function smokeTestEntry(e,t){const{status:n,level:s,host:o,port:r,files:i,stages:a,diagnosis:c}=e
return{status:n,level:s,host:o&&t.show(o),port:r,files:i.map(t.redact),stages:a.map(e=>({...e,detail:t.show(e.detail)})),diagnosis:c&&{id:c.id,stage:c.stage,kind:c.kind,reply:c.reply&&t.show(c.reply),hint:t.show(c.hint)}}}function asciiOnly(e){return e.replaceAll(/[\x7f-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function fileLines({mode:e,files:t}){return t.map(t=>{const{path:n,kind:s,verdict:o}=t
const r=o==="ok"?wordsFor(e,t):`refused (${o})`
return`${(0,g.t)(n)} (${s}): ${r}`})}function wordsFor(e,t){const n=outcomeOf(e,t)
if(n==="unchanged")return"already as wanted"
if(n!=="written")return n
const s=t.target===t.path?"":` into ${(0,g.t)(t.target)}`
return`injected ${t.changes.map(({setting:e})=>e).join(", ")}${s}`}function outputsOf(e,t){const{mode:n,files:s,written:o,failures:r,smokeTests:i,warnings:a}=e
const count=e=>countOf(s,e)+i.flatMap(t=>troublesOf(t,e)).length
const c=[["mode",n],["changed",String(o.length>0)],["errors",String(count("error")+r.length)],["warnings",String(count("warning")+a.length)],["smoke-test",overallStatus(e)]]
const l=[["changed-files",JSON.stringify(o)],...t===null?[]:[["report",t]]]
return[...c.map(([e,t])=>({name:e,value:t,hasPaths:false})),...l.map(([e,t])=>({name:e,value:t,hasPaths:true}))]}function plain(e){return(0,g.t)(e,Infinity).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~$^=]/g,String.raw`\$&`).replaceAll("@","&#64;").replaceAll("://","&#58;//").replaceAll(/www\./gi,e=>`${e.slice(0,3)}&#46;`)}function table(e,t){if(t.length===0)return""
const line=e=>`| ${e.join(" | ")} |`
return[line(e),line(e.map(()=>"---")),...t.map(line)].join("\n")}const _=200
const A=10
const O="`***`"
function summaryOf(e,{show:t,ruleLink:n}){const shown=e=>plain(t(e))
return["## SMTP settings",...(0,v.J)(e.failures).map(e=>`**Failed:** ${shown(e)}`),...[...e.warnings,...e.notices].map(shown),filesTable(e,shown),changesTable(e,shown),findingsTable(e,shown,n),...effectiveTables(e,shown),...e.smokeTests.slice(0,A).map(e=>smokeTestTable(e,shown))].filter(e=>e!=="").join("\n\n").concat("\n")}function filesTable({files:e,mode:t},n){const s=e.slice(0,_).map(e=>[n((0,g.t)(e.path)),e.verdict,outcomeOf(t,e)])
const o=e.length>_?`\n\n… and ${e.length-_} more files.`:""
return table(["File","Verdict","Result"],s)+o}function changesTable({files:e,written:t},n){const s=e.flatMap(({target:e,changes:t})=>t.map(t=>[n((0,g.t)(e)),t.setting,summary_valueOf(t,"before",n),summary_valueOf(t,"after",n)]))
if(s.length===0)return""
const o=t.length>0?"Changed attributes":"What would change"
return`### ${o}\n\n${table(["File","Attribute","Before","After"],s.slice(0,_))}`}function summary_valueOf(e,t,n){const s=e[t]
if(s===null)return"(none)"
if(s==="")return"(empty)"
return s==="***"?O:n((0,g.t)(s))}function effectiveTables({files:e},t){return distinctSettings(e).slice(0,A).map(({settings:e,files:n})=>{const s=Object.entries(e).filter(([,e])=>e!==null).map(([e,n])=>[e,effectiveValue(n,t)])
const o=n.some(({changed:e,changes:t})=>!e&&t.length>0)
const r=`What the site ${o?"would use":"uses"}: ${namesOf(n,t)}`
return`### ${r}\n\n${table(["Setting","Value"],s)}`})}function namesOf(e,t){return(0,v.D)(e,({path:e})=>t((0,g.t)(e)),A)}function effectiveValue(e,t){if(e==="")return"(empty)"
return e==="***"?O:t((0,g.t)(String(e)))}function findingsTable(e,t,n){const s=allFindingsOf(e)
if(s.length===0)return""
const o=s.slice(0,_).map(e=>[e.severity,t(placeWords(e)),t(e.message),t(e.hint),linked(e.rule,n(e.rule))])
const r=s.length>_?`\n\n… and ${s.length-_} more.`:""
const i=["Severity","Place","What is wrong","What to do","Rule"]
return`### Findings\n\n${table(i,o)}${r}`}function linked(e,t){return t.startsWith("https:")?`[${e}](${t})`:e}function smokeTestTable(e,t){const n=e.stages.map(({name:e,status:n,ms:s,detail:o})=>[e,n,n==="skipped"?"":`${s} ms`,t(o)])
const s=e.host===null?"":` of ${t(serverName(e.host,e.port))}`
return[`### Smoke test${s}: ${e.status}`,...smokeTestSayings(e).map(t),table(["Stage","Status","Time","Detail"],n)].filter(e=>e!=="").join("\n\n")}function smokeTestSayings(e){if(e.blames.length===0)return[smokeTestWords(e)]
return e.blames.slice(0,A).map(t=>smokeTestWords(e,t))}var E=__nccwpck_require__(769)
var M=__nccwpck_require__(3024)
const P=".github/workflows"
const $=/^\.github\/workflows\/[^/]+\.ya?ml$/
const C=100
const N=1e6
function readWorkflows(e){const t=[]
for(const n of e.files(P)){const s=$.test(n)?readText(e,n):null
if(s!==null)t.push({path:n,text:s})
if(t.length===C)break}return t}function readText(e,t){const n=e.locate(t)
if(!n.ok||!isSmallFile(n.realPath))return null
const s=(0,l.i)(n.realPath)
return s.ok?decoded(s.bytes):null}function isSmallFile(e){try{const t=(0,M.statSync)(e)
return t.isFile()&&t.size<=N}catch(e){if((0,d.$N)(e)==="")throw e
return false}}function decoded(e){try{return new TextDecoder("utf-8",{fatal:true}).decode(e)}catch{return null}}const D="The workflows of this repository were not read for ways on which the password leaves the job: that ended by a fault of its own"
const I={findings:[],notices:[]}
async function workflowAdvice({mode:e,settings:t},{workspace:n,runningJob:s},o){const r=o.filter(({result:e})=>e.changes.length>0).map(({write:e,result:t})=>e?.path??t.path)
if(s.action===null||e==="inject"&&r.length===0)return I
try{const e=readWorkflows(n)
if(e.length===0)return I
const{adviseOnWorkflows:o}=await __nccwpck_require__.e(684).then(__nccwpck_require__.bind(__nccwpck_require__,8684))
const i=t.password===undefined?[]:[...new Set(r)]
return{...I,findings:await o(e,{...s,injected:i})}}catch(e){const t=e instanceof Error?e.name:"no error"
return{...I,notices:[`${D} (${t}). Please report it.`]}}}var F=__nccwpck_require__(4573)
function readAuthorities(e,t){if(t===null)return{ok:true,certificates:[]}
const n=`The file "${(0,g.t)(t)}" of the input "smoke-test-ca"`
const s=(0,l.i)((0,o.resolve)(e.root,t))
if(!s.ok)return{ok:false,complaint:`${n} cannot be read: ${s.reason}.`}
const r=F.Buffer.from(s.bytes).toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
if(r!==null)return{ok:true,certificates:r}
return{ok:false,complaint:`${n} holds no certificate. It has to be in PEM: -----BEGIN CERTIFICATE----- and so on.`}}var L=__nccwpck_require__(1008)
const R=4
const W=/[[\]{}()"]/
const q=/\{[^{}]*\/|\([^()]*\//
function globObstacle(e){const t=isWide(e)?[e]:e.split("/").filter(e=>W.test(e))
return t.some(e=>e.split("*").length-1>R)?`has more than ${R} "*" together with brackets, braces or parentheses: with the right file name, that takes for ever to match. Write fewer.`:null}async function globMatcher(e){const t=lowerName(e)
if(isWide(e)){const e=await expressionOf(t)
return t=>e(lowerName(t))}const n=await Promise.all(t.split("/").map(segmentMatcher))
const s={pattern:n,any:ANY,fits:fits}
return e=>(0,L.B)(s,lowerName(e).split("/"))}const ANY=()=>true
function fits(e,t){return e(t)}async function segmentMatcher(e){if(e==="**")return ANY
if(!W.test(e))return t=>(0,L.F)(e,t)
return expressionOf(e)}async function expressionOf(e){const{default:t}=await __nccwpck_require__.e(6).then(__nccwpck_require__.t.bind(__nccwpck_require__,4006,23))
const n=t(e,{dot:true,flags:"s"})
return e=>n(e)}function isWide(e){return q.test(e)}function lowerName(e){const t=e.lastIndexOf("/")
return e.slice(0,t+1)+e.slice(t+1).toLowerCase()}const j=10
async function findFiles(e,t){const n=t.map(e=>e.replaceAll("\\","/"))
const s=n.flatMap(e=>{const t=globObstacle(e)
return t===null?[]:[complaint(e,t)]})
if(s.length>0)return{files:[],complaints:s}
const o=await exclusion(e,n)
const r=new Map
const i=[]
for(const t of n.filter(e=>!e.startsWith("!"))){const n=await matchesOf(e,t)
if(typeof n==="string")i.push(complaint(t,n))
else if(n.length===0)i.push(complaint(t,nothing(e)))
else{const t=n.filter(({path:e})=>!o(e))
for(const n of take(e,r,t))i.push(n)}}if(i.length===0&&r.size===0)i.push(allExcluded(t))
return{files:[...r.values()],complaints:i}}async function matchesOf(e,t){const n=e.relativePath(t)
if(n===null)return"leads out of the workspace. Name files below the checked-out repository."
const s=namedOutright(e,n)
if(s.length>0)return s.map(e=>({path:e,byGlob:false}))
if(e.kindAt(n)==="folder"){return`is a folder. Name the file, such as "${(0,g.t)(`${n===""?"":`${n}/`}web.config`)}", or use a glob.`}if(!B.test(n))return[]
const o=await globMatcher(spelledGlob(e,n))
const r=[...e.files()].filter(o).sort()
return r.map(e=>({path:e,byGlob:true}))}const B=/[*?[\]{}()]/
function spelledGlob(e,t){const[,n="",s=""]=/^((?:[^*?[\]{}()/]*\/)*)(.*)$/s.exec(t)??[]
return n===""?s:`${e.spelled(n.slice(0,-1))}/${s}`}function namedOutright(e,t){const n=t.lastIndexOf("/")
const s=n<0?"":e.spelled(t.slice(0,n))
return e.spellings(s,t.slice(n+1)).filter(t=>e.kindAt(t)!=="folder")}async function exclusion(e,t){const n=t.filter(e=>e.startsWith("!")).map(t=>e.relativePath(t.slice(1).trim())).filter(e=>e!==null).map(t=>spelledGlob(e,t))
const s=await Promise.all(n.map(globMatcher))
return e=>ancestors(e).some(e=>s.some(t=>t(e)))}function ancestors(e){const t=e.split("/")
return t.map((e,n)=>t.slice(0,n+1).join("/"))}function take(e,t,n){return n.flatMap(({path:n,byGlob:s})=>{const o=e.locate(n)
if(!o.ok){return[`"${(0,g.t)(n)}", which the input "files" names, cannot be used: ${o.reason}.`]}const{realPath:r}=o
if(!t.has(r))t.set(r,{path:n,realPath:r,byGlob:s})
return[]})}function complaint(e,t){return`The pattern "${(0,g.t)(e)}" in the input "files" ${t}`}function nothing(e){const t=[]
for(const n of e.files()){if(/\.config$/i.test(n)&&/web[^/]*$/i.test(n))t.push(n)
if(t.length>j)break}if(t.length===0){return"matches nothing, and the workspace holds no web.config at all. Is there a step before this one that checks the repository out?"}const n=t.slice(0,j).map(e=>`"${(0,g.t)(e)}"`)
const s=t.length>j?", …":""
return`matches nothing. The workspace holds ${n.join(", ")}${s}: name one of them.`}function allExcluded(e){const t=e.filter(e=>e.startsWith("!"))
return`The input "files" excludes every file that it names, or names none at all: its excluding patterns are ${t.map(e=>`"${(0,g.t)(e)}"`).join(", ")}.`}var U=__nccwpck_require__(9600)
function applyEdits(e,t){const n=[]
let s=0
for(const o of inOrder(t)){if(o.start<s||o.end<o.start||o.end>e.length){throw new RangeError(`The edit [${o.start}, ${o.end}) overlaps another or leaves the text`)}n.push(e.slice(s,o.start),o.text)
s=o.end}return n.join("")+e.slice(s)}function originOf(e,t){let n=0
for(const s of inOrder(e)){const{start:e,end:o,text:r}=s
const i=e+n
if(t<i)break
if(t<i+r.length)return{edit:s,offset:e}
n+=r.length-(o-e)}return{edit:null,offset:t-n}}function inOrder(e){return[...e].sort((e,t)=>e.start-t.start)}async function plan(e,t){const n=Object.keys(t.settings).length>0
const s=e.structure(t,locateAsIs)
if((0,w.Vj)(s)==="file")return planned(e,s)
if(!n){return planned(e,[...s,...e.result(t,locateAsIs)])}if(!e.injectable)return planned(e,s)
const o=e.obstacles(t,locateAsIs)
if(o.length>0)return planned(e,[...s,...o])
return planInjection(e,t)}async function planInjection(e,t){const n=e.inject(t.settings)
const{changes:s,file:o,edits:r}=n
const i=r.length===0?o.bytes:bytesAfter(n)
const a=await reopened(e,{path:o.path,bytes:i})
const c=locateBefore(n)
const l=[...a.structure(t,c),...a.result(t,c)]
if((0,w.Vj)(l)==="ok")await readBack(a,n)
const u=t.mode==="inject"&&r.length>0?{path:o.path,before:o.bytes,after:i}:null
return{...planned(a,l,c),changes:s,write:u}}async function readBack(e,{file:t,expected:n}){const s=await e.misread(n)
if(s.length===0)return
throw new Error(`After the edit, ${s.join(", ")} in ${JSON.stringify(t.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`)}function planned(e,t,n=locateAsIs){const s=(0,w.Vj)(t)
return{findings:(0,w.md)(t,e.path),verdict:s,effective:s==="ok"?e.effective:null,placeOf:t=>n(e.spotOf(t)),changes:[],write:null}}function bytesAfter({file:e,edits:t}){return e.source.encode(applyEdits(e.source.text,t))}async function reopened(e,t){const n=await e.reopen(t)
if(n!==null)return n
throw new Error(`After the edit, ${JSON.stringify(t.path)} could not be read any more. Nothing was written. This is a fault of the action: please report it.`)}const locateAsIs=({file:e,span:t})=>({path:e.path,at:e.source.range(t)})
function locateBefore({file:e,edits:t}){return n=>{if(n.file.path!==e.path)return locateAsIs(n)
const[s,o]=[n.span.start,n.span.end].map(e=>originOf(t,e).offset)
return{path:e.path,at:e.source.range({start:s,end:o})}}}function aboutFile(e,{rule:t,level:n,message:s,hint:o}){const r={line:1,column:1,endLine:1,endColumn:1}
return{rule:t,level:n,severity:"error",path:e,at:r,message:s,hint:o,related:[]}}var G=__nccwpck_require__(6030)
var H=__nccwpck_require__(9892)
class Source{text
encoding
#S
#x=null
constructor(e,t,n){this.text=e
this.encoding=t
this.#S=n}range(e){this.#x??=new H.q(this.text)
return this.#x.range(e)}encode(e){const t=(0,G.lF)(e,this.encoding)
return this.#S.length===0?t:F.Buffer.concat([this.#S,t])}withReferences(e){return(0,G.nW)(e,this.encoding)}}function decodeSource(e){const t=F.Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const{encoding:n,mark:s}=detect(t)
if(n==="utf-32")return refused(J,X)
const o=t.subarray(s)
const r=declared(o,n)
const i=reconcile(n,s>0,r)
if(typeof i!=="string")return refused(r?.at??J,i)
const a=(0,G.D4)(o,i)
if(typeof a!=="string")return badByte(o,i,a.badByte)
return{ok:true,source:new Source(a,i,t.subarray(0,s))}}function detect(e){const t=e.toString("hex",0,4)
if(/^(?:fffe0000|0000feff|3c000000|0000003c)/.test(t))return{encoding:"utf-32",mark:0}
if(t.startsWith("efbbbf"))return{encoding:"utf-8",mark:3}
if(t.startsWith("fffe"))return{encoding:"utf-16le",mark:2}
if(t.startsWith("feff"))return{encoding:"utf-16be",mark:2}
if(t.startsWith("3c00"))return{encoding:"utf-16le",mark:0}
if(t.startsWith("003c"))return{encoding:"utf-16be",mark:0}
return{encoding:null,mark:0}}function declared(e,t){const n=t==="utf-16le"||t==="utf-16be"
const s=(0,G.D4)(firstTag(e),n?t:"iso-8859-1")
if(typeof s!=="string")return null
const o=/^(<\?xml(?=[ \t\r\n])[^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["'])([A-Za-z][\w.-]*)["']/.exec(s)
if(o===null)return null
const[,r="",i=""]=o
const a=r.length
return{name:i,at:new H.q(s).range({start:a,end:a+i.length})}}function firstTag(e){const t=e.indexOf(">")
return e.subarray(0,t<0?0:t+2-t%2)}const z={"utf-8":"utf-8","utf-16":"utf-16",unicode:"utf-16","iso-10646-ucs-2":"utf-16","ucs-2":"utf-16","utf-16le":"utf-16le","utf-16be":"utf-16be",unicodefffe:"utf-16be","us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const V={utf8:"utf-8",utf_8:"utf-8",utf16:"utf-16",utf_16:"utf-16",cp1252:"windows-1252",windows1252:"windows-1252","win-1252":"windows-1252",iso88591:"iso-8859-1","iso8859-1":"iso-8859-1"}
function reconcile(e,t,n){if(n===null)return e??"utf-8"
const{name:s}=n
const o=s.toLowerCase()
const r=Object.hasOwn(z,o)?z[o]:undefined
if(r===undefined)return unread(s)
if(e==="utf-16le"||e==="utf-16be"){return r==="utf-16"||r===e?e:contradicted(s,"UTF-16")}if(r==="utf-16"||r==="utf-16le"||r==="utf-16be")return notUtf16(s)
return t&&r!=="utf-8"?contradicted(s,"UTF-8 with a byte order mark"):r}const K=40
function unread(e){const t=e.toLowerCase()
const n=Object.hasOwn(V,t)?V[t]:undefined
if(n===undefined){return{message:`The XML declaration names the encoding "${(0,g.t)(e,K)}", which this action does not read.`,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`There is no encoding of the name "${e}". .NET Framework refuses the whole file: "System does not support '${e}' encoding."`,hint:`Write encoding="${n}".`}}function contradicted(e,t){return{message:`The XML declaration says encoding="${(0,g.t)(e,K)}", but the file is saved as ${t}.`,hint:'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".'}}function notUtf16(e){return{message:`The XML declaration says encoding="${e}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,hint:'Write encoding="utf-8".'}}const X={message:"The file is saved as UTF-32, which this action does not read.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}
const J={line:1,column:1,endLine:1,endColumn:1}
function badByte(e,t,n){const s=(0,G.D4)(e.subarray(0,n),t)
const{length:o}=typeof s==="string"?s:""
const r=new H.q(typeof s==="string"?s:"")
const i=r.range({start:o,end:o})
return refused({...i,endColumn:i.endColumn+1},badByteWords(t))}function badByteWords(e){const t=`Here stands a byte that is no part of any character in ${e.toUpperCase()}, the encoding of this file.`
if(e==="us-ascii"){return{message:t,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`${t} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."}}function refused(e,t){return{ok:false,fault:{at:e,...t}}}const Y=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["apos","'"]])
function isPredefined(e){return Y.has(e)}function decodeAttribute(e){if(!e.includes("&"))return{value:e,hasEntityReference:false}
let t=false
const n=e.replaceAll(/&([^&;]*);/g,(e,n)=>{if(n.startsWith("#"))return String.fromCodePoint(codePointOf(n))
const s=Y.get(n)
t||=s===undefined
return s??e})
return{value:n,hasEntityReference:t}}const Q=new WeakMap
function attributeValue(e){if(e===null)return null
const{raw:t}=e
if(!t.includes("&"))return t
const n=Q.get(e)??decodeAttribute(t).value
Q.set(e,n)
return n}function codePointOf(e){return e.startsWith("#x")?Number.parseInt(e.slice(2),16):Number(e.slice(1))}var Z=__nccwpck_require__(9137)
const said=(e,t)=>({message:e,hint:t})
const ee={"conflict-marker":said("A conflict marker of git stands here: a merge was committed before it was resolved.","Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."),"forbidden-character":said("The character {name} stands here, which XML cannot hold: a control character, half of a pair, or none at all.","Delete it. It often comes with text that was copied from elsewhere, and most editors do not show it."),ampersand:said('A raw "&" stands here; in XML it begins a reference.','Write &amp; for it, also in a password: the site reads it as a single "&".'),"unknown-entity":said("This reference names an entity that XML does not know.",'Write the character itself, or its number: XML knows &amp; &lt; &gt; &quot; &apos; and numbers such as &#160; alone, not the names of HTML. For a literal "&", write &amp;.'),"reference-not-ended":said('The reference that begins here has no ";".','Add the ";", as in &amp;. For a literal "&", write &amp;.'),"character-reference":said('This character reference is not complete: "&#" wants decimal digits, "&#x" hexadecimal ones, and a ";".','Write it as &#160; or &#xA0;. For a literal "&", write &amp;.'),"forbidden-reference":said("This reference stands for a character that cannot stand in XML 1.0, not even as a reference.","Delete it."),"less-than-in-value":said('A raw "<" stands in the value of "{name}".','Write &lt; for it, also in a password: the site reads it as a single "<".'),"value-not-closed":said('The value of "{name}" has no closing quote.',"Add the quote where the value ends. If the value itself holds that quote, write &quot; (or &apos;) for it."),"value-not-quoted":said("A value in the start tag of <{name}> is not in quotes.","Put it in double quotes."),"curly-quote":said("A typographic quote stands in the start tag of <{name}> where a straight one belongs.","Put the value in straight quotes. A word processor or a web page may have changed them."),"value-missing":said("An attribute in the start tag of <{name}> has no value.",'Give it one, as in name="value". If it is no attribute, look for a surplus quote before it.'),"equals-missing":said('In the start tag of <{name}>, the "=" between the name of an attribute and its value is missing.',"Add it here."),"stray-equals":said('This "=" is one too many: no name stands right before it.',"Delete it."),"attribute-name":said('Here, in the start tag of <{name}>, the name of an attribute, "/>" or ">" has to stand.',"Delete what stands here, or look for a missing or a surplus quote before it. Inside a value, write &quot; for a double quote."),"stray-quote":said("This quote is one too many: the value before it is closed already.","Delete it. If it belongs to the value, move it there, and write &quot; (or &apos;) for it."),"text-after-value":said('The value of "{name}" ends at this quote, and what follows is no attribute.',"If the quote belongs to the value, write &quot; (or &apos;) for it: a backslash or a second quote does not help in XML. Else delete what follows."),"space-missing":said('After the value of "{name}" there has to be a space, "/>" or ">".',"Add the space. If the quote belongs to the value, write &quot; (or &apos;) for it."),"unusual-space":said("What looks like a space here, or does not show at all, is another character, such as a no-break space.","Replace it by an ordinary space, or delete it. It often comes with text that was copied from a web page."),"duplicate-attribute":said('The attribute "{name}" appears twice in this element.',"Keep one of them."),"duplicate-expanded-name":said('The attributes "{name}" and "{other}" have the same name in the same namespace.',"Keep one of them."),"tag-not-closed":said('The start tag of <{name}> has no ">".','Add ">" or "/>" here.'),"comment-in-tag":said("A comment stands inside the start tag of <{name}>.","Move it before or after the element: inside a tag, XML knows no comments."),"end-tag-not-closed":said('The end tag </{name}> has no ">".','Add ">" here.'),"end-tag-backslash":said('An end tag begins with "</", not with a backslash.',"Write </ for it."),"stray-slash":said('A "/" in a start tag has to be followed by ">".','Write "/>" at the end of the element, and quote every value.'),"end-tag-attributes":said("An end tag holds its name alone.","Write </{name}>; attributes belong in the start tag."),"end-tag-self-closed":said('An end tag does not end in "/>".',"Write </{name}>."),mismatch:said("</{name}> does not close <{other}> of line {line}, the element that is open here.","Correct the name of one of the two tags, or delete this one."),"mismatch-letter-case":said("</{name}> does not close <{other}> of line {line}: upper and lower case count.","Write both names in the same way."),"never-closed":said("</{name}> stands here while <{other}> of line {line} inside it is still open.",'Add </{other}> before this tag, where the element ends, or end its start tag with "/>" if it is empty.'),"end-tag-surplus":said("There is no open element that </{name}> could close: the one of line {line} is closed already.",'Delete this tag. An element that ends in "/>" has no end tag.'),"end-tag-alone":said("There is no open element that </{name}> could close.",'Delete it, or add the start tag. An element that ends in "/>" is closed already.'),"element-not-closed":said("The file ends, and <{name}> of line {line} is still open.","Add </{name}> where the element ends. If the file was cut off, restore it from git."),"space-after-less-than":said('White space stands between "<" and the name.','Delete the white space; for a literal "<", write &lt;.'),"raw-less-than":said('A raw "<" stands here that begins no tag.','Write &lt; for a literal "<".'),"cdata-end-in-text":said('"]]>" stands in text outside of a CDATA section.',"Write ]]&gt; for it."),"comment-not-closed":said("The comment that begins here has no end.","Add --\x3e where the comment ends."),"comment-hyphens":said('"--" stands inside a comment.',"Inside a comment, put a space between hyphens; end it with --\x3e alone."),"comment-nested":said("A comment begins inside a comment.","Delete the inner \x3c!-- and --\x3e, or end the outer comment before it: comments do not nest."),"comment-end":said("White space stands inside the end of a comment.","Write --\x3e without white space in it."),"comment-start":said("A comment has to begin with \x3c!--.","Write \x3c!-- with two hyphens."),"cdata-not-closed":said("The CDATA section that begins here has no end.","Add ]]> where it ends."),"cdata-start":said("A CDATA section has to begin with <![CDATA[, in capitals.","Write <![CDATA[ without white space."),"cdata-outside":said("A CDATA section stands outside of the root element.","Delete it, or move it into an element."),"markup-declaration":said('"<!" begins no comment, CDATA section or DOCTYPE here.','Comments begin with \x3c!--; DOCTYPE is written in capitals. For a literal "<", write &lt;.'),"doctype-misplaced":said("A DOCTYPE may stand once, and before the root element only.","Delete it; a web.config needs none."),doctype:said("The DOCTYPE is not well-formed.","Delete it; a web.config needs none, and .NET Framework takes references to its entities literally."),"declared-entities":said("With its DOCTYPE, this file is not well-formed.","Delete the DOCTYPE, and write the values themselves in place of its entities."),"instruction-not-closed":said("The processing instruction that begins here has no end.","Add ?> where it ends."),"instruction-name":said('A processing instruction needs a name right after "<?", without a colon, and white space after the name.',"Delete it; .NET Framework refuses processing instructions in a web.config."),"declaration-not-first":said("The XML declaration is not at the start of the file: something stands before it.","Delete what stands before <?xml: white space, an empty line, a comment, or a second byte order mark."),"declaration-letter-case":said("The XML declaration is written with <?xml, in lower case.",'Write <?xml version="1.0" encoding="utf-8"?>.'),declaration:said("The XML declaration is malformed: it holds version, encoding and standalone, in this order, in quotes.",'Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-version":said('The XML declaration has to begin with version="1.0".','Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-encoding":said("The XML declaration gives no usable name of an encoding.",'Write encoding="utf-8", or the encoding in which the file is saved.'),"declaration-standalone":said('In the XML declaration, standalone is "yes" or "no".',"Delete it; a web.config does not need it."),"root-missing":said("There is no root element: the file is empty, or holds comments only.","Restore the file from git."),"second-root":said("A second root element begins here: <{name}>. The root, <{other}>, ended in line {line}.","A file has one root: delete one of the two, or move this element into the other."),"root-closed-early":said("The root, <{name}>, ends here, but more elements follow from line {line}.",'The file has </{name}> once more below: delete this end tag, or write ">" for "/>".'),"text-after-root":said("Text stands after the end of the root element.","Delete it, or move it into the root. Look for an end tag too many above."),"text-before-root":said("Text stands before the root element.","Delete it. Nothing but white space and comments may stand here."),"second-mark":said("A second byte order mark (U+FEFF) stands at the start of the file.",'Delete it: save the file once "without BOM" in an editor, then again as it should be.'),"qualified-name":said('The name "{name}" is not a name with at most one prefix.',"Use one colon at most, with a name on either side."),"undeclared-prefix":said('The prefix "{name}" is declared nowhere.','Declare it with xmlns:{name}="…" on this element or above, or delete the prefix. An attribute such as xdt:Transform belongs in a transform file.'),"reserved-prefix":said("The prefixes xml and xmlns, and their namespaces, are reserved.","Choose another prefix."),"empty-namespace":said("A prefix cannot be declared with an empty namespace.","Give the namespace a name, or delete the declaration.")}
const te=60
class FaultError extends Error{fault
constructor(e){super(e.message)
this.fault=e}}function fault(e,[t,n],{name:s="",other:o="",line:r=0}={}){const fill=e=>e.replaceAll("{name}",()=>(0,g.t)(s,te)).replaceAll("{other}",()=>(0,g.t)(o,te)).replaceAll("{line}",String(r))
const{message:i,hint:a}=ee[e]
return{kind:e,start:t,end:Math.max(t,n),message:fill(i),hint:fill(a)}}function refuse(...e){throw new FaultError(fault(...e))}function fault_lineOf(e,t){return new H.q(e.slice(0,t)).count}function shownName(e,{start:t,end:n}){const s=e.startsWith("</",t)
const o=e.slice(t+(s?2:1),n)
const r=s?`<${o}`:`</${o}>`
return beginsLine(e,t)||e.includes(r)?o:"…"}function beginsLine(e,t){let n=t-1
while(n>=0&&" \t".includes(e.charAt(n)))n-=1
return n<0||"\r\n".includes(e.charAt(n))}function commentEndAt(e,t){const n=e.indexOf("--",t+4)
if(n<0)refuse("comment-not-closed",[t,t+4])
if(e.startsWith(">",n+2))return n+3
if(e.startsWith("<!",n-2))refuseNested(e,t,n-2)
const s=e.slice(n+2,n+40).trimStart()
refuse(s.startsWith(">")?"comment-end":"comment-hyphens",[n,n+2])}function refuseNested(e,t,n){const s=e.indexOf("--\x3e",n+4)
const o=s<0?-1:e.indexOf("--\x3e",s+3)
const r=e.indexOf("\x3c!--",n+4)
const i=o>=0&&(r<0||o<r)
if(i)refuse("comment-nested",[n,n+4])
refuse("comment-not-closed",[t,t+4])}function cdataEndAt(e,t){const n=e.indexOf("]]>",t)
if(n<0)refuse("cdata-not-closed",[t,t+9])
return n+3}function instructionEndAt(e,t){const n=(0,Z.o2)(e,t+2)
const s=e.slice(t+2,n)
if(s==="xml")refuse("declaration-not-first",[t,n])
if(s.toLowerCase()==="xml")refuse("declaration-letter-case",[t,n])
const o=(0,Z.xC)(e.charCodeAt(n))||e.startsWith("?>",n)
if(s===""||s.includes(":")||!o)refuse("instruction-name",[t,n])
const r=e.indexOf("?>",n)
if(r<0)refuse("instruction-not-closed",[t,n])
return r+2}const ne=/<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.[0-9]+\1/y
const se=/[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][A-Za-z0-9._-]*\1/y
const oe=/[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\1/y
const re=/[ \t\r\n]*\?>/y
function declarationEndAt(e,t){const n=(0,Z.Eg)(ne,e,t)
if(n===null)refuseVersion(e)
const s=pseudoAttributeEndAt(e,n,["encoding",se])
const o=pseudoAttributeEndAt(e,s,["standalone",oe])
const r=(0,Z.Eg)(re,e,o)
if(r===null)refuseDeclaration(e,o,"declaration")
return r}function pseudoAttributeEndAt(e,t,[n,s]){const o=(0,Z.Eg)(s,e,t)
if(o!==null)return o
if(e.startsWith(n,(0,Z.t$)(e,t))){refuseDeclaration(e,t,`declaration-${n}`)}return t}function refuseVersion(e){const t=/^<\?xml[ \t\r\n]+(?:version[ \t\r\n]*=[ \t\r\n]*["']?)?/.exec(e)
const n=t?.[0].length??5
refuse("declaration-version",[n,n+1])}function refuseDeclaration(e,t,n){const s=(0,Z.t$)(e,t)
const o=e.slice(s,s+100)
const r=/^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(o)?.[0].length??0
const i=s>t?s+r:s
refuse(n,[i,i+1])}function doctypeEndAt(e,t){const n={commentEndAt:commentEndAt,strayQuoteEndAt:()=>e.length}
return endOfDoctype(e,t,n)??refuse("doctype",[t,t+9])}const ie=/<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+/y
function endOfDoctype(e,t,n){let s=0
let o=t+"<!DOCTYPE".length
while(o<e.length){const t=e.charAt(o)
const r=(0,Z.Eg)(ie,e,o)
if(r!==null)o=r
else if(e.startsWith("\x3c!--",o))o=n.commentEndAt(e,o)
else if(/["']/.test(t))o=n.strayQuoteEndAt(e,o)
else{o+=1
if(t===">"&&s===0)return o
s+=/[<[]/.test(t)?1:-1}}return null}const ae=/[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>/y
const ce=/<([^ \t\r\n/>!?]+)/y
function rootNameOf(e){let t=0
for(let n=0;n!==null;n=prologPartEndAt(e,t)){t=n}ce.lastIndex=t
return ce.exec(e)?.[1]??null}function prologPartEndAt(e,t){if(!e.startsWith("<!DOCTYPE",t))return(0,Z.Eg)(ae,e,t)
return endOfDoctype(e,t,le)??e.length}const le={commentEndAt(e,t){const n=e.indexOf("--\x3e",t+4)
return n<0?e.length:n+3},strayQuoteEndAt:(e,t)=>t+1}
function referenceEndAt({text:e,hasDoctype:t},n){if(e.startsWith("#",n+1))return characterReferenceEndAt(e,n)
const s=(0,Z.o2)(e,n+1)
const o=e.slice(n+1,s)
const r=isPredefined(o)
if(o===""||e.charAt(s)!==";"){refuse(r?"reference-not-ended":"ampersand",[n,n+1])}const i=t&&!o.includes(":")
if(!r&&!i)refuse("unknown-entity",[n,s+1])
return s+1}const ue=/&#(?:0*[0-9]{1,10}|x0*[0-9a-fA-F]{1,10});/y
function characterReferenceEndAt(e,t){const n=(0,Z.Eg)(ue,e,t)
if(n===null)refuse("character-reference",[t,t+2])
if(!(0,Z.Jr)(codePointOf(e.slice(t+1,n-1)))){refuse("forbidden-reference",[t,n])}return n}function judgeReferences(e,t,n){let s=t.indexOf("&")
while(s>=0){s=t.indexOf("&",referenceEndAt(e,n+s)-n)}}function refusePart(e,t,n){const s=e.charAt(n)
const o=[n,n+1]
if(s===""||s==="<")refuseUnfinished(e,t,n)
refuseUnusualSpace(e,n)
const r=t.attributes.at(-1)
if(r!==undefined){refuseQuoteTooFew(e,t)
const i=/^[ \t\r\n/><]?$/.test(e.charAt(n+1))
if(isQuote(s)&&i)refuse("stray-quote",o)
refuseQuoteTooMany(e,r)
if(n===r.end)refuseUnseparated(e,r)}if(s==="/")refuse("stray-slash",o)
if(s==="=")refuse("stray-equals",o)
refuse("attribute-name",o,{name:tagName(e,t)})}function refuseUnfinished(e,t,n){refuseQuoteTooFew(e,t)
const s=tagName(e,t)
if(e.startsWith("\x3c!--",n))refuse("comment-in-tag",[n,n+4],{name:s})
const o=t.attributes.at(-1)?.end??t.nameEnd
refuse("tag-not-closed",[o,o],{name:s})}function refuseAttribute(e,t,n){const{text:s}=e
const o=(0,Z.t$)(s,n.end)
const r=s.startsWith("=",o)?(0,Z.t$)(s,o+1):o
if(r>o&&isQuote(s.charAt(r)))refuseValue(e,t,{name:n,open:r})
refuseUnusualSpace(s,r)
const i=t.attributes.at(-1)
if(i!==undefined){refuseQuoteTooFew(s,t)
refuseQuoteTooMany(s,i)}refuseUnquoted(s,t,{name:n,equals:o,open:r})}function refuseUnquoted(e,t,{name:n,equals:s,open:o}){const r={name:tagName(e,t)}
const i=e.charAt(o)
const a=[o,o+1]
if(/[“”„‟‘’‚‛«»]/.test(i))refuse("curly-quote",a,r)
if(o===s){if(isQuote(i))refuse("equals-missing",[n.end,o+1],r)
refuse("value-missing",[n.start,n.end],r)}if(i==="=")refuse("stray-equals",a)
if(/^[/><]?$/.test(i))refuse("value-missing",[n.start,o],r)
refuse("value-not-quoted",a,r)}function refuseValue(e,t,n){const{text:s}=e
const{name:o,open:r}=n
const i=s.indexOf(s.charAt(r),r+1)
const a=s.indexOf("<",r)
const c=a<0?s.length:a
if(i>=0&&closesValue(s,r,i)){judgeReferences(e,s.slice(r+1,c),r+1)
refuse("less-than-in-value",[c,c+1],{name:s.slice(o.start,o.end)})}refuseOpenValue(s,t,{name:o,open:r,end:c})}function closesValue(e,t,n){return/^[ \t\r\n/>?]?$/.test(e.charAt(n+1))&&!endsInName(e.slice(t+1,n))}function refuseOpenValue(e,t,{name:n,open:s,end:o}){const r=e.startsWith('"',s)?/[“”„‟]/:/[‘’‚‛]/
const i=e.slice(s+1,o).search(r)
const a=s+1+i
if(i>=0)refuse("curly-quote",[a,a+1],{name:tagName(e,t)})
refuse("value-not-closed",[s,s+1],{name:e.slice(n.start,n.end)})}function refuseQuoteTooFew(e,t){const n=t.attributes.at(-1)
if(n===undefined||!endsInName(n.raw))return
const s={start:n.start,end:n.nameEnd}
refuseOpenValue(e,t,{name:s,open:n.valueStart-1,end:n.valueEnd})}function refuseQuoteTooMany(e,{name:t,quote:n,valueEnd:s,end:o}){const r=/[^<>]*/.exec(e.slice(o))?.[0]??""
const i=r.split(n).length-1
if(i%2===1)refuse("text-after-value",[s,o],{name:t})}function endsInName(e){return/[ \t\r\n][^ \t\r\n=<>"']+[ \t\r\n]*=[ \t\r\n]*$/.test(e.slice(-200))}function refuseUnseparated(e,{name:t,valueEnd:n,end:s}){const o=(0,Z.o2)(e,s)
const r=o>s&&/^[ \t\r\n]*=/.test(e.slice(o,o+200))
if(r)refuse("space-missing",[s,s+1],{name:t})
refuse("text-after-value",[n,s+1],{name:t})}function refuseUnusualSpace(e,t){if(isUnusualSpace(e.charAt(t)))refuse("unusual-space",[t,t+1])}function isUnusualSpace(e){return/[\s\x85\u200b\u2060]/.test(e)&&!(0,Z.xC)(e.charCodeAt(0))}function isQuote(e){return e==='"'||e==="'"}function tagName(e,{start:t,nameEnd:n}){return shownName(e,{start:t,end:n})}function refuseLessThan(e,t){const n=e.slice(t+1,t+40)
const s=/^\/?[ \t\r\n]+[/!?]?[A-Za-z]/.test(n)
if(s)refuse("space-after-less-than",[t,t+1])
if(/^\\[A-Za-z]/.test(n))refuse("end-tag-backslash",[t,t+2])
if(n.startsWith("--"))refuse("comment-start",[t,t+1])
refuse("raw-less-than",[t,t+1])}function refuseDeclared(e,t){if(e.startsWith("[",t+2))refuse("cdata-start",[t,t+3])
const n=/^<! *[-–—]/.test(e.slice(t,t+20))
refuse(n?"comment-start":"markup-declaration",[t,t+2])}function refuseMismatch(e,t,{open:n,closed:s}){const o=[t.start,t.end]
const r=e.slice(t.start+2,t.end)
const i=startTagName(e,n)
const a=fault_lineOf(e,n.start)
if(isInside(n.parent,r))refuse("never-closed",o,{name:r,other:i,line:a})
if(s!==null&&s.parent===n&&s.name===r){refuse("end-tag-surplus",o,{name:r,line:fault_lineOf(e,s.start)})}const c=r.toLowerCase()===n.name.toLowerCase()
const l=c?"mismatch-letter-case":"mismatch"
refuse(l,o,{name:shownName(e,t),other:i,line:a})}function isInside(e,t){let n=e
while(n!==null&&n.name!==t)n=n.parent
return n!==null}function refuseEndTag(e,t,n){const s=e.slice(t.start+2,t.end)
const o=e.charAt(n)
if(o===""||o==="<"){refuse("end-tag-not-closed",[t.end,t.end],{name:s})}const r=o==="/"?"end-tag-self-closed":"end-tag-attributes"
refuse(r,[n,n+1],{name:s})}function refuseSecondRoot(e,t,n){const s=e.slice(t.start+1,t.end)!==n.name
if(s&&e.includes(`</${n.name}`,t.start)){const s=Math.min(n.endTagStart,n.end-2)
refuse("root-closed-early",[s,n.end],{name:n.name,line:fault_lineOf(e,t.start)})}const o={name:shownName(e,t),other:n.name,line:fault_lineOf(e,n.end)}
refuse("second-root",[t.start,t.end],o)}function refuseOpen(e,t){let n=e.length
while((0,Z.xC)(e.charCodeAt(n-1)))n-=1
const s=fault_lineOf(e,t.start)
refuse("element-not-closed",[n,n],{name:startTagName(e,t),line:s})}function refuseOutside(e,t,n){const s=[t,t+1]
if(t===0&&e.startsWith("\ufeff"))refuse("second-mark",s)
if(isUnusualSpace(e.charAt(t)))refuse("unusual-space",s)
refuse(n===null?"text-before-root":"text-after-root",s)}function startTagName(e,{start:t,nameEnd:n}){return shownName(e,{start:t,end:n})}const de="http://www.w3.org/XML/1998/namespace"
const fe="http://www.w3.org/2000/xmlns/"
class NamespaceScope{#T=new Map([[de,0]])
#_=new Map([["xml",[0]]])
#A=new Map
#O
constructor(e){this.#O=e.lenient}enter(e){const{name:t,start:n,nameEnd:s,attributes:o}=e
this.#E(e)
for(const e of o)if(isDeclaration(e))this.#M(e)
this.#P({name:t,start:n+1,nameEnd:s})
this.#$(o)}leave({attributes:e}){for(const t of e){if(isDeclaration(t))this.#_.get(declaredPrefix(t))?.pop()}}#E(e){for(const{name:t,start:n,nameEnd:s}of e.attributes){const o=this.#A.get(t)===e
if(o)refuse("duplicate-attribute",[n,s],{name:t})
this.#A.set(t,e)}}#M(e){const t=declaredPrefix(e)
const n=decodeAttribute(e.raw).value
namespaces_refuseDeclaration(e,t,n)
const s=this.#_.get(t)
const o=this.#C(n)
if(s===undefined)this.#_.set(t,[o])
else s.push(o)}#C(e){const t=this.#T.get(e)??this.#T.size
this.#T.set(e,t)
return t}#P({name:e,start:t,nameEnd:n}){const s=e.indexOf(":")
if(s<0)return null
const o=e.slice(0,s)
if(!isQualified(e,s))refuse("qualified-name",[t,n],{name:e})
if(o==="xmlns")refuse("reserved-prefix",[t,n])
const r=this.#_.get(o)?.at(-1)
if(r!==undefined)return r
if(this.#O)return null
refuse("undeclared-prefix",[t,n],{name:o})}#$(e){if(!e.some(({name:e})=>e.includes(":")))return
const t=new Map
for(const n of e){if(isDeclaration(n))continue
const e=this.#P(n)
if(e===null)continue
const{name:s,start:o,nameEnd:r}=n
const i=`${e} ${s.slice(s.indexOf(":")+1)}`
const a=t.get(i)
if(a!==undefined)refuse("duplicate-expanded-name",[o,r],{name:s,other:a})
t.set(i,s)}}}function isDeclaration({name:e}){return e==="xmlns"||e.startsWith("xmlns:")}function declaredPrefix({name:e}){return e.slice("xmlns:".length)}function namespaces_refuseDeclaration({name:e,start:t,nameEnd:n},s,o){const r=[t,n]
if(e!=="xmlns"&&!isLocalName(s))refuse("qualified-name",r,{name:e})
const i=s==="xmlns"||s==="xml"!==(o===de)||o===fe
if(i)refuse("reserved-prefix",r)
if(s!==""&&o==="")refuse("empty-namespace",r)}function isQualified(e,t){return t>0&&isLocalName(e.slice(t+1))}function isLocalName(e){return!e.includes(":")&&(0,Z.un)(e.codePointAt(0)??0)}const me=/\/?>/y
function readStartTag(e,t){const{text:n}=e
let s=t.nameEnd
for(;;){const o=(0,Z.t$)(n,s)
const r=(0,Z.o2)(n,o)
if(r===o)return endStartTag(n,t,o)
if(o===s)refusePart(n,t,o)
const i=attributeAt(n,o,r)
if(i===null)refuseAttribute(e,t,{start:o,end:r})
judgeReferences(e,i.raw,i.valueStart)
t.attributes.push(i)
s=i.end}}function endStartTag(e,t,n){const s=(0,Z.Eg)(me,e,n)
if(s===null)refusePart(e,t,n)
t.startTagEnd=s
t.attributes=t.attributes.slice()
return s}const he=/[ \t\r\n]*=[ \t\r\n]*(?:"[^<"]*"|'[^<']*')/y
function attributeAt(e,t,n){const s=(0,Z.Eg)(he,e,n)
if(s===null)return null
const o=s-1
const r=e.startsWith('"',o)?'"':"'"
const i=e.indexOf(r,n)+1
const a=e.slice(t,n)
const c=e.slice(i,o)
return{name:a,start:t,nameEnd:n,quote:r,valueStart:i,valueEnd:o,raw:c,end:s}}const pe=[]
const ge=16
class OpenElement{name
start
parent
kind="element"
attributes=[]
startTagEnd=0
endTagStart=0
end=0
#N=null
#D=null
#I=null
constructor(e,t,n){this.name=e
this.start=t
this.parent=n}get nameEnd(){return this.start+1+this.name.length}get selfClosed(){return this.endTagStart===this.end}get nodes(){return this.#N??pe}get children(){this.#D??=this.nodes.filter(e=>e.kind==="element")
return this.#D}attribute(e){const{attributes:t}=this
if(t.length<ge)return t.find(t=>t.name===e)??null
this.#I??=new Map(t.map(e=>[e.name,e]))
return this.#I.get(e)??null}append(e){if(this.#N===null)this.#N=[e]
else this.#N.push(e)
this.#D=null}}const we=/[^<&]*/y
class Scanner{text
#F=0
#N=[]
#L=null
#R=null
#W=null
#q=null
#j=new NamespaceScope({lenient:false})
constructor(e){this.text=e}get offset(){return this.#F}get hasDoctype(){return this.#R!==null}scan(){const{text:e}=this
if(e.startsWith("<?xml")&&(0,Z.o2)(e,2)===5)this.#F=declarationEndAt(e,0)
while(this.#F<e.length)this.#F=this.#B(this.#F)
if(this.#W!==null)refuseOpen(e,this.#W)
if(this.#L===null)refuse("root-missing",[0,0])
return{text:e,nodes:this.#N,root:this.#L,doctype:this.#R}}#B(e){const{text:t}=this
if(t.startsWith("&",e))return this.#U(e)
if(!t.startsWith("<",e))return this.#G(e)
if(t.startsWith("/",e+1))return this.#H(e)
if(t.startsWith("!",e+1))return this.#z(e)
if(!t.startsWith("?",e+1))return this.#V(e)
return this.#K({kind:"instruction",start:e,end:instructionEndAt(t,e)})}#G(e){const{text:t}=this
const n=(0,Z.t$)(t,e)
if(t.startsWith("<",n))return n
const s=(0,Z.Eg)(we,t,n)??n
if(n===s)return s
if(this.#W===null)refuseOutside(t,n,this.#L)
const o=t.slice(e,s).indexOf("]]>")
if(o>=0)refuse("cdata-end-in-text",[e+o,e+o+3])
return this.#K({kind:"text",start:e,end:s})}#U(e){if(this.#W===null)refuseOutside(this.text,e,this.#L)
return this.#K({kind:"reference",start:e,end:referenceEndAt(this,e)})}#z(e){const{text:t}=this
if(t.startsWith("--",e+2)){return this.#K({kind:"comment",start:e,end:commentEndAt(t,e)})}if(t.startsWith("[CDATA[",e+2)){if(this.#W===null)refuse("cdata-outside",[e,e+9])
return this.#K({kind:"cdata",start:e,end:cdataEndAt(t,e)})}if(!t.startsWith("DOCTYPE",e+2))refuseDeclared(t,e)
if(this.#L!==null||this.hasDoctype)refuse("doctype-misplaced",[e,e+9])
this.#R={kind:"doctype",start:e,end:doctypeEndAt(t,e)}
this.#j=new NamespaceScope({lenient:true})
return this.#K(this.#R)}#V(e){const{text:t}=this
const n=(0,Z.o2)(t,e+1)
if(n===e+1)refuseLessThan(t,e)
if(this.#W===null&&this.#L!==null){refuseSecondRoot(t,{start:e,end:n},this.#L)}const s=new OpenElement(t.slice(e+1,n),e,this.#W)
const o=readStartTag(this,s)
this.#j.enter(s)
this.#L??=s
this.#K(s)
this.#W=s
if(t.startsWith("/",o-2))this.#X(s,o,o)
return o}#H(e){const{text:t}=this
const n={start:e,end:(0,Z.o2)(t,e+2)}
const s=t.slice(e+2,n.end)
const o=this.#W
if(s==="")refuseLessThan(t,e)
if(o===null)refuse("end-tag-alone",[e,n.end],{name:shownName(t,n)})
if(s!==o.name)refuseMismatch(t,n,{open:o,closed:this.#q})
const r=(0,Z.t$)(t,n.end)
if(!t.startsWith(">",r))refuseEndTag(t,n,r)
this.#X(o,e,r+1)
return r+1}#X(e,t,n){e.endTagStart=t
e.end=n
this.#j.leave(e)
this.#W=e.parent
this.#q=e}#K(e){if(this.#W===null)this.#N.push(e)
else this.#W.append(e)
return e.end}}function scan(e){const t=forbiddenFault(e)
const n=new Scanner(e)
try{const e=n.scan()
return t===null?{ok:true,document:e}:{ok:false,fault:t}}catch(s){if(!(s instanceof FaultError))throw s
const o=t!==null&&t.start<=s.fault.start
const r=o?t:s.fault
return{ok:false,fault:conflictMarker(e,Math.max(n.offset,r.end))??r}}}function forbiddenFault(e){const t=(0,Z.DB)(e)
if(t===null)return null
const n=(0,Z.R8)(e.charCodeAt(t))
return fault("forbidden-character",[t,t+1],{name:n})}const be=/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m
const ye=/^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/m
function conflictMarker(e,t){if(!be.test(e))return null
const n=e.search(ye)
return n>(0,Z.t$)(e,t)?null:fault("conflict-marker",[n,n+"<<<<<<<".length])}async function readXml(e){const t=scan(e)
if(!t.ok||t.document.doctype===null)return t
const{parseXmlDocument:n}=await __nccwpck_require__.e(65).then(__nccwpck_require__.bind(__nccwpck_require__,4065))
try{n(e)
return t}catch(n){return{ok:false,fault:secondOpinion(e,n,t.document.doctype)}}}function secondOpinion(e,t,n){const s=t instanceof Error?/[Aa]t line (\d+), character (\d+)/.exec(t.message):null
if(s===null)return fault("declared-entities",[n.start,n.end])
const o=offsetOf(e,Number(s[1]),Number(s[2]))
const r=o>=n.start&&o<n.end
return fault(r?"doctype":"declared-entities",[o,o+1])}function offsetOf(e,t,n){let s=0
for(const n of e.matchAll(/\r\n|\r|\n/g)){if(t<=1)break
t-=1
s=n.index+n[0].length}const o=Array.from(e.slice(s,s+2*n)).slice(0,n-1)
return Math.min(s+o.join("").length,e.length)}async function openXml(e){const t=decodeSource(e.bytes)
if(!t.ok){const{at:n,message:s,hint:o}=t.fault
return{ok:false,finding:open_refused(Se,e,{at:n,message:s,hint:o})}}const{source:n}=t
const s=await readXml(n.text)
if(!s.ok){const{message:t,hint:o}=s.fault
const r=n.range(s.fault)
return{ok:false,finding:open_refused(xe,e,{at:r,message:t,hint:o})}}return{ok:true,file:{...e,source:n,document:s.document}}}function open_refused({id:e,level:t},{path:n},s){return{rule:e,level:t,severity:"error",path:n,...s,related:[]}}const ve={id:"source/unreadable",level:"file",severity:"error",summary:"The file cannot be read: it is a directory, or the runner may not open it.",words:[],bad:{text:"(a directory of the name web.config)"},good:{text:"<configuration />"}}
const ke={id:"source/too-large",level:"file",severity:"error",summary:"The file is larger than 16 MB (16 × 1024 × 1024 bytes). It is not read any further.",words:[],bad:{text:"(a web.config of 17 MB)"},good:{text:"<configuration />"}}
const Se={id:"source/encoding",level:"file",severity:"error",summary:"The bytes do not fit the encoding that the file declares, or that encoding does not exist (`UTF8` for `utf-8`), or is none of UTF-8, UTF-16, US-ASCII, ISO-8859-1 and windows-1252.",words:["System does not support '{name}' encoding.","Invalid character in the given encoding.","There is no Unicode byte order mark. Cannot switch to Unicode."],bad:{text:'<?xml version="1.0" encoding="⟦UTF8⟧"?>\n<configuration />'},good:{text:'<?xml version="1.0" encoding="utf-8"?>\n<configuration />'}}
const xe={id:"xml/not-well-formed",level:"file",severity:"error",summary:"The file breaks the rules of XML 1.0 or of its namespaces: a raw `&` or `<` in a value, a missing end tag, a conflict marker of git.",words:["An error occurred while parsing EntityName.","The '{name}' start tag does not match the end tag of '{other}'.","Unexpected end of file has occurred."],bad:{text:'<configuration>\n  <appSettings>\n    <add key="shop" value="Bread ⟦&⟧ butter" />\n  </appSettings>\n</configuration>'},good:{text:'<configuration>\n  <appSettings>\n    <add key="shop" value="Bread &amp; butter" />\n  </appSettings>\n</configuration>'}}
const Te=[ve,ke,Se,xe]
const _e=1e3
function broken(e,t,n){return e.flatMap(e=>firstOf(e.check(t,n)).map(t=>({rule:e,complaint:t})))}function firstOf(e){const t=e.length-_e
if(t<=0)return e
const n=e.slice(0,_e)
return n.map((e,s)=>s<n.length-1?e:{...e,message:`${e.message} And ${t} more of this kind.`})}function findingOf({rule:e,complaint:t},n){const{location:s=null,names:o={}}=t
const r=severityOf(e.severity,t,n.intent)
const i=n.locate(t)
const a=(t.related??[]).map(e=>({...n.locate(e),what:e.what}))
const c=t.words??e.words[0]
const l=n.voice({level:e.level,severity:r,isPartial:s!==null})
const u=[t.message,...a.map(e=>`${e.what} is ${whereIs(e,i)}.`),...judge_originOf(t,n.intent),...c===undefined?[]:[`${l}: "${c}"`]]
return{rule:e.id,level:s===null?e.level:"runtime",severity:r,...i,message:fill(u.join(" "),{...o,location:s?.path??""}),hint:fill(t.hint,o),related:a}}function whereIs({path:e,at:t},n){return e===n.path?`in line ${t.line}`:`in "${(0,g.t)(e)}", line ${t.line}`}function judge_originOf({setting:e},{settings:t}){const n=e===undefined?null:(0,b.Fr)(e,t)
return n===null?[]:[`The setting comes from the input "${n}".`]}function severityOf(e,{severity:t},{mode:n}){if(t!==undefined)return t
if(e!=="awaiting")return e
return n==="inject"?"error":"warning"}const Ae=60
function fill(e,t){return e.replaceAll(/\{([a-z]+)\}/g,(e,n)=>{const s=Object.hasOwn(t,n)?t[n]:undefined
return s===undefined?e:(0,g.t)(s,Ae)})}const Oe="The SMTP server requires a secure connection or the client was not authenticated. The server response was: …"
const Ee=998
class RefusedAddress extends Error{}function parseMailAddress(e){if(e.length>Ee||/[\r\n]/.test(e))return null
try{return new BackwardReader(e).address()}catch(e){if(e instanceof RefusedAddress)return null
throw e}}const Me=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\0-\x7f]/
const Pe=/^(?:[ \t!#-[\]-~]|[^\0-\x7f])*$/
class BackwardReader{#J
#F
constructor(e){this.#J=e
this.#F=e.length-1}address(){this.#Y()
const e=this.#Q(">")
this.#Y()
const t=this.#Z()==="]"?this.#ee("["):this.#te()
this.#Y()
if(!this.#Q("@"))mail_address_refuse()
this.#Y()
const n=this.#ne(e)
this.#Y()
if(e&&!this.#Q("<"))mail_address_refuse()
this.#se()
return{localPart:n,domain:t}}#Z(){return this.#J.charAt(this.#F)}#Q(e){if(this.#F<0||this.#Z()!==e)return false
this.#F-=1
return true}#Y(){for(;;){while(this.#Z()===" "||this.#Z()==="\t")this.#F-=1
if(this.#Z()!==")")return
this.#oe()}}#oe(){let e=0
do{const t=this.#Z()
if(this.#F<0)mail_address_refuse()
if(!this.#re())e+=t===")"?1:t==="("?-1:0
this.#F-=1}while(e>0)}#re(){let e=this.#F-1
while(this.#J.charAt(e)==="\\")e-=1
return(this.#F-1-e)%2===1}#te(){const e=this.#F
while(this.#F>=0&&(this.#Z()==="."||Me.test(this.#Z())))this.#F-=1
const t=this.#J.slice(this.#F+1,e+1)
if(t===""||t.startsWith("."))mail_address_refuse()
return t}#ee(e){const t=this.#F
this.#F-=1
while(this.#F>=0&&(this.#Z()!==e||this.#re()))this.#F-=1
if(this.#F<0)mail_address_refuse()
this.#F-=1
return this.#J.slice(this.#F+1,t+1)}#ne(e){if(this.#Z()==='"')return this.#ee('"')
const t=this.#te()
const n=this.#Z()
const s=this.#F<0||' \t)"'.includes(n)||e&&n==="<"
if(!s)mail_address_refuse()
return t}#se(){const e=this.#F
this.#Y()
if(this.#Z()==='"'){this.#ee('"')
this.#Y()
if(this.#F>=0)mail_address_refuse()
return}if(!Pe.test(this.#J.slice(0,e+1)))mail_address_refuse()}}function mail_address_refuse(){throw new RefusedAddress}function isTemplateHost(e){return/^(?:127\.0\.0\.1|localhost)$/i.test(e.trim())}function isTemplateCredential(e){return/^(?:username|password)$/i.test(e)}function isToken(e){return/#\{[^{}]*\}|\$\([^()]*\)|\$?\{\{?[A-Za-z_][\w.: -]*\}|^__\w+?__$|^%\w+%$/.test(e)}var $e=__nccwpck_require__(6550)
const Ce={from:"post@example.com",host:"smtp.example.com",port:587,enableSsl:true}
const Ne={id:"credentials/no-password",level:"runtime",severity:"error",summary:"After an injection, there is a user name but no password.",words:[],bad:{mail:{...Ce,userName:"shop"},at:["userName"],settings:{host:"smtp.example.org"}},good:{mail:Ce,settings:{userName:"shop",password:"correct horse"}},check:(e,{mode:t})=>{if(t==="check"||e.settings.deliveryMethod!=="Network")return[]
const{userName:n,password:s,defaultCredentials:o}=e.settings
if(!n||s||o)return[]
return[e.at("userName",{message:'The settings have a user name, but the input "password" is empty and the file holds no password either.',hint:b.qg})]}}
const De={id:"credentials/none",level:"runtime",severity:"warning",summary:"A host is injected, but there is no user name: the site sends without logging in.",words:[],bad:{mail:{from:"post@example.com",port:587},at:["userName"],settings:{host:"smtp.example.com"}},good:{mail:{from:"post@example.com"},settings:{host:"smtp.example.com",userName:"shop",password:"correct horse"}},check:(e,{mode:t,settings:n})=>{if(t==="check"||n.host===undefined)return[]
const{userName:s,password:o,defaultCredentials:r}=e.settings
if(s||o||r)return[]
return[e.at("userName",{message:"A host is set, but no user name: the site will send without logging in.",hint:`If the server wants a login, set "username" and "password". ${b.qg}`})]}}
const Ie={id:"credentials/no-user-name",level:"runtime",severity:"error",summary:"After an injection, there is a password but no user name: the password is ignored.",words:[Oe],bad:{mail:{...Ce,password:"correct horse"},at:["password"],settings:{host:"smtp.example.org"}},good:{mail:Ce,settings:{userName:"shop",password:"correct horse"}},check:(e,{mode:t})=>{if(t==="check"||e.settings.deliveryMethod!=="Network")return[]
const{userName:n,password:s,defaultCredentials:o}=e.settings
if(!s||n||o)return[]
return[e.at("password",{message:"There is a password, but no user name: .NET ignores the password, and sends without logging in.",hint:`Set the input "username". ${b.qg}`})]}}
const Fe={id:"credentials/ignored",level:"runtime",severity:"warning",summary:"`defaultCredentials` is true, so `userName` and `password` are ignored.",words:[Oe],bad:{mail:{...Ce,userName:"shop",defaultCredentials:true},at:["defaultCredentials"]},good:{mail:{...Ce,userName:"shop"}},check:e=>{if(!e.settings.defaultCredentials||!e.settings.userName)return[]
return[e.at("defaultCredentials",{message:"defaultCredentials is true: the site logs in as the account that it runs under, and ignores userName and password.",hint:"Delete defaultCredentials, or set it to false."})]}}
const Le={id:"credentials/template",level:"runtime",severity:"awaiting",summary:"The user name or the password is that of the template: `username`, `password`.",words:[Oe],bad:{mail:{...Ce,userName:"username",password:"password"},at:["userName","password"]},good:{mail:{...Ce,userName:"shop"}},check:(e,{settings:t})=>["userName","password"].filter(t=>isTemplateCredential(e.settings[t]??"")).map(n=>e.at(n,{message:`The value of ${n} is that of the template.`,hint:'Set the inputs "username" and "password" from secrets.',...t[n]===undefined?{}:{severity:"warning"}}))}
const Re={id:"settings/token",level:"runtime",severity:"warning",summary:"A setting holds a token that something else is to replace, such as `#{host}`, `$(host)` or `__host__`.",words:[],bad:{mail:{...Ce,userName:"#{user}#"},at:["userName"]},good:{mail:{...Ce,userName:"shop"}},check:(e,{settings:t})=>{const n=["from","host","userName","password","pickupDirectoryLocation"]
return n.filter(t=>isToken(e.settings[t]??"")).map(n=>e.at(n,{message:`The value of ${n} looks like a token that is still to be replaced.`,hint:t[n]===undefined?"Let this action inject the value, or make sure that the token is replaced before the deploy.":"If that is what the value is meant to be, all is well. Else make sure that the token is replaced before this step, or before the deploy."}))}}
const We={id:"credentials/committed",level:"runtime",severity:"awaiting",summary:"A password stands in the file, and with it in the history of the repository.",words:[],bad:{mail:{...Ce,userName:"shop",password:"correct horse"},at:["password"]},good:{mail:{...Ce,userName:"shop",password:""}},check:(e,{settings:t})=>{const n=e.settings.password
if(!n||t.password!==undefined)return[]
if(isTemplateCredential(n)||isToken(n))return[]
return[e.at("password",{message:"A password is committed: everybody who can read the repository can read it.",hint:"Replace the password at the provider, empty it here, store the new one as a secret, and let this action inject it."})]}}
const qe={id:"credentials/white-space",level:"runtime",severity:"warning",summary:"The user name or the password begins or ends with white space. .NET sends it along; often it is a line break that came with a secret.",words:[Oe],bad:{mail:{...Ce,userName:"shop "},at:["userName"]},good:{mail:{...Ce,userName:"shop"}},check:e=>["userName","password"].filter(t=>{const n=e.settings[t]??""
return(0,$e.Bq)(n)!==n}).map(t=>e.at(t,{message:`The value of ${t} begins or ends with white space, which is sent to the server as a part of it.`,hint:"Delete the white space in the secret or in the file, unless it really belongs to the value."}))}
const je={id:"credentials/send-as",level:"runtime",severity:"warning",summary:"The host is that of Office 365, and `from` is not the mailbox that logs in, which it refuses unless that mailbox may send as the other.",words:[],bad:{mail:{from:"shop@example.com",host:"smtp.office365.com",port:587,enableSsl:true,userName:"post@example.com"},at:["from"]},good:{mail:{from:"The Shop <post@example.com>",host:"smtp.office365.com",port:587,enableSsl:true,userName:"post@example.com"}},check:e=>{if((0,$e.Bq)(e.settings.host??"").toLowerCase()!=="smtp.office365.com")return[]
const t=parseMailAddress(e.settings.from??"")
const n=e.settings.userName??""
if(t===null||n===""||isTemplateCredential(n))return[]
const s=`${t.localPart}@${t.domain}`.toLowerCase()
if(isToken(n)||s===(0,$e.Bq)(n).toLowerCase())return[]
return[e.at("from",{message:'The sender is not the mailbox that logs in; Office 365 refuses that with "5.2.252 SendAsDenied".',hint:"Send from the mailbox that userName names, or give it the right to send as the other one."})]}}
const Be=[Ne,De,Ie,Fe,Le,Re,We,qe,je]
const Ue={id:"from/template",level:"runtime",severity:"awaiting",summary:'`from` is `noreply@example.com`, the value of the template: Umbraco 7.13 and later, and 8, take it for "no mail server is configured".',words:[],bad:{mail:{from:"noreply@example.com",host:"smtp.example.com"},at:["from"]},good:{mail:{from:"post@example.com",host:"smtp.example.com"}},check:(e,{settings:t})=>{if(e.settings.from?.trim().toLowerCase()!=="noreply@example.com")return[]
return[e.at("from",{message:"The sender is still that of the template. Umbraco 7.13 and later, and 8, take it for a site without mail, whatever else is set.",hint:'Set the input "from" to an address that the server lets you send from.',...t.from===undefined?{}:{severity:"error"}})]}}
const Ge={id:"from/missing",level:"runtime",severity:"warning",summary:"A host is set, but no `from`: code that names no sender cannot send.",words:["A from address must be specified."],bad:{mail:{host:"smtp.example.com"},at:["from"]},good:{mail:{from:"post@example.com",host:"smtp.example.com"}},check:e=>{if(!e.settings.host||e.settings.from)return[]
return[e.at("from",{message:"There is no sender: mail works only where the code of the site names one.",hint:'Set the input "from" to an address that the server lets you send from.'})]}}
const He={id:"from/malformed",level:"runtime",severity:"error",summary:"`from` is not one address, with or without a name, as `MailAddress` takes it.",words:["The specified string is not in the form required for an e-mail address."],bad:{mail:{from:"a@example.com;b@example.com",host:"smtp.example.com"},at:["from"]},good:{mail:{from:"The Bakery <post@example.com>",host:"smtp.example.com"}},check:e=>{const t=e.settings.from
if(!t||isToken(t)||parseMailAddress(t)!==null)return[]
return[e.at("from",{message:"The sender is not one mail address.",hint:"Write one address, as in post@example.org or, with a name, The Bakery <post@example.org> (in XML: &lt; and &gt;)."})]}}
const ze={id:"from/international",level:"runtime",severity:"warning",summary:"The part of `from` before the `@` is not ASCII, but `deliveryFormat` is not `International`.",words:[],bad:{mail:{from:"bäckerei@example.com",host:"smtp.example.com"},at:["from"]},good:{mail:{from:"bäckerei@example.com",deliveryFormat:"International",host:"smtp.example.com"}},check:e=>{if(e.settings.deliveryFormat!=="SevenBit")return[]
const t=parseMailAddress(e.settings.from??"")?.localPart??""
if(!/[^\0-\x7f]/.test(t))return[]
return[e.at("from",{message:'The sender has a character beyond ASCII before its "@".',hint:'Use an ASCII address, or set "delivery-format" to International, where the server has SMTPUTF8.'})]}}
const Ve=[Ue,Ge,He,ze]
const Ke={id:"host/missing",level:"runtime",severity:"awaiting",summary:"No host is set, and mail is to go through a server.",words:["The SMTP host was not specified."],bad:{mail:{from:"post@example.com"},at:["host"]},good:{mail:{from:"post@example.com",host:"smtp.example.com"}},check:e=>{if(e.settings.deliveryMethod!=="Network")return[]
if((0,$e.Bq)(e.settings.host??"")!=="")return[]
return[e.at("host",{message:"No SMTP host is set.",hint:'Set the input "host" to the name of the SMTP server.'})]}}
const Xe={id:"host/template",level:"runtime",severity:"awaiting",summary:"The host is `127.0.0.1` or `localhost`, as in the template. Umbraco Cloud runs no mail server there, and empties the host outside of the live environment.",words:["Failure sending mail."],bad:{mail:{from:"post@example.com",host:"127.0.0.1"},at:["host"]},good:{mail:{from:"post@example.com",host:"smtp.example.com"}},check:(e,{settings:t})=>{if(e.settings.deliveryMethod!=="Network")return[]
if(!isTemplateHost(e.settings.host??""))return[]
return[e.at("host",{message:"The host is the machine of the site itself. Umbraco Cloud runs no mail server there.",hint:'Set the input "host" to the name of the SMTP server.',...t.host===undefined?{}:{severity:"warning"}})]}}
const Je={id:"host/malformed",level:"runtime",severity:"error",summary:"The host has a scheme (`smtp://`), a user name (`@`), a port (`:587`) or white space inside.",words:["Failure sending mail."],bad:{mail:{from:"post@example.com",host:"smtp.example.com:587"},at:["host"]},good:{mail:{from:"post@example.com",host:"smtp.example.com",port:587}},check:e=>{if(e.settings.deliveryMethod!=="Network")return[]
const t=(0,$e.Bq)(e.settings.host??"")
const n=isToken(t)?null:surplus(t)
if(n===null)return[]
return[e.at("host",{message:`The host holds ${n}; it is to be a name alone.`,hint:'Write the name of the server alone, as in smtp.example.org; the port goes into "port".'})]}}
function surplus(e){if(e.includes("@"))return'a user name or a mail address ("@")'
if(/^[a-z][a-z0-9+.-]*:\/\//i.test(e))return'a scheme ("://")'
if(/^[^:]*:\d*$/.test(e)||/\]:\d*$/.test(e))return"a port"
if(/\s/.test(e))return"white space"
return e.includes("/")?"a path":null}const Ye={id:"host/white-space",level:"runtime",severity:"warning",summary:"White space stands around the host. .NET removes it, other programs may not.",words:[],bad:{mail:{from:"post@example.com",host:" smtp.example.com"},at:["host"]},good:{mail:{from:"post@example.com",host:"smtp.example.com"}},check:e=>{const t=e.settings.host
if(!t||(0,$e.Bq)(t)===""||(0,$e.Bq)(t)===t)return[]
return[e.at("host",{message:"White space stands before or after the host.",hint:"Delete it."})]}}
const Qe="Syntax error in parameters or arguments. The server response was: …"
const Ze={id:"client-domain/empty",level:"runtime",severity:"error",summary:"`clientDomain` is empty, so the site greets the server with an `EHLO` without a name.",words:[Qe],bad:{mail:{from:"post@example.com",host:"smtp.example.com",clientDomain:""},at:["clientDomain"]},good:{mail:{from:"post@example.com",host:"smtp.example.com",clientDomain:"www.example.com"}},check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.clientDomain!=="")return[]
return[e.at("clientDomain",{message:"The name that the site gives itself in EHLO is empty, which servers refuse.",hint:"Delete the attribute clientDomain, or give it the name of the site."})]}}
const et={id:"client-domain/malformed",level:"runtime",severity:"error",summary:"`clientDomain` holds white space, a control character or one beyond ASCII.",words:[Qe],bad:{mail:{from:"post@example.com",host:"smtp.example.com",clientDomain:"our shop"},at:["clientDomain"]},good:{mail:{from:"post@example.com",host:"smtp.example.com",clientDomain:"shop.example.com"}},check:e=>{if(e.settings.deliveryMethod!=="Network")return[]
const t=e.settings.clientDomain??""
if(isToken(t)||/^[!-~]*$/.test(t))return[]
return[e.at("clientDomain",{message:"The name that the site gives itself in EHLO holds white space or a character that no domain has.",hint:'Write the name of the site alone, as in www.example.org; a domain beyond ASCII in its "xn--" form.'})]}}
const tt=[Ke,Xe,Je,Ye,Ze,et]
const nt="Only absolute directories are allowed for pickup directory."
const st={mail:{from:"post@example.com",deliveryMethod:"SpecifiedPickupDirectory",pickupDirectoryLocation:"C:\\mail"}}
const ot={id:"pickup/missing",level:"runtime",severity:"awaiting",summary:"Mail is to go into a directory, but none is named.",words:[nt],bad:{mail:{from:"post@example.com",deliveryMethod:"SpecifiedPickupDirectory"},at:["pickupDirectoryLocation"]},good:st,check:e=>{if(e.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
if(e.settings.pickupDirectoryLocation)return[]
return[e.at("pickupDirectoryLocation",{message:"The delivery method is SpecifiedPickupDirectory, but no directory is named.",hint:'Set the input "pickup-directory", or the delivery method to Network.'})]}}
const rt={id:"pickup/relative",level:"runtime",severity:"error",summary:"The pickup directory is not a rooted path; `~/` is not expanded.",words:[nt],bad:{mail:{from:"post@example.com",deliveryMethod:"SpecifiedPickupDirectory",pickupDirectoryLocation:"~/App_Data/mail"},at:["pickupDirectoryLocation"]},good:st,check:e=>{if(e.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
const t=e.settings.pickupDirectoryLocation
if(!t||isToken(t)||/^(?:[\\/]|[A-Za-z]:)/.test(t))return[]
return[e.at("pickupDirectoryLocation",{message:"The pickup directory is a relative path.",hint:'Write a path that begins with a drive or a "\\", as in C:\\mail. "~/" is not understood here.'})]}}
const it=[ot,rt]
var ct=__nccwpck_require__(869)
const lt={from:"post@example.com",host:"smtp.sendgrid.net",port:587,enableSsl:true}
function providerBehind({settings:e}){return e.deliveryMethod==="Network"?(0,ct.lc)(e.host??""):null}const ut={id:"provider/credentials",level:"runtime",severity:"awaiting",summary:"User name or password are not what the provider behind the host gives out: SendGrid's user name is always `apikey`, for instance. A warning where they only seem to be wrong.",words:[Oe],bad:{mail:{...lt,userName:"shop"},at:["userName"]},good:{mail:{...lt,userName:"apikey"}},check:(e,t)=>{const n=providerBehind(e)
if(n===null||e.settings.defaultCredentials)return[]
return(0,ct.E4)(knownOf(e.settings,t)).filter(({setting:e})=>e!=="port").map(({setting:s,severity:o,message:r})=>{const i=o==="error"&&t.settings[s]!==undefined
return e.at(s,{message:r,hint:`${n.name} asks for this: as user name, ${n.userName}; as password, ${n.password}.`,...i||o==="warning"?{severity:o}:{}})})}}
function knownOf(e,{mode:t,settings:n}){const{host:s,port:o}=e
const known=s=>{const o=e[s]
const r=t==="check"&&n.host!==undefined&&n[s]===undefined
return o===null||r||isTemplateCredential(o)||isToken(o)?null:o}
return{host:s,port:o,userName:known("userName"),password:known("password")}}const dt={id:"provider/port",level:"runtime",severity:"error",summary:"On that port, the provider behind the host waits for TLS from the first byte, which `SmtpClient` cannot do; 465 has a rule of its own.",words:["The operation has timed out."],bad:{mail:{from:"post@example.com",host:"smtp.resend.com",port:2465,enableSsl:true,userName:"resend"},at:["port"]},good:{mail:{from:"post@example.com",host:"smtp.resend.com",port:2587,enableSsl:true,userName:"resend"}},check:e=>{const t=providerBehind(e)
if(t===null||e.settings.port===465)return[]
const{name:n,host:s,startTlsPorts:o,implicitTlsPorts:r}=t
if(!r.includes(e.settings.port))return[]
return[e.at("port",{message:`On this port, ${n} speaks TLS from the first byte, which .NET Framework cannot.`,hint:`Use enableSsl="true" with one of the ports ${o.join(", ")} of ${s}.`})]}}
const ft={id:"provider/basic-login",level:"advice",severity:"notice",summary:"The host is that of Microsoft 365, which is giving up SMTP with user name and password; `SmtpClient` knows nothing else.",words:[],bad:{mail:{from:"post@example.com",host:"smtp.office365.com",port:587,enableSsl:true,userName:"post@example.com"},at:["host"]},good:{mail:{...lt,userName:"apikey"}},check:e=>{if(providerBehind(e)?.id!=="microsoft-365"||!e.settings.userName)return[]
return[e.at("host",{message:"Microsoft 365 is giving up SMTP with user name and password, and .NET Framework cannot log in otherwise.",hint:"Plan a move to a mail relay, or to a provider that keeps this login."})]}}
const mt=[ut,dt,ft]
const ht={from:"post@example.com",host:"smtp.example.com"}
const pt={mail:{...ht,port:587,enableSsl:true,userName:"shop"}}
const gt={id:"port/implicit-tls",level:"runtime",severity:"error",summary:"The port is 465. There the server waits for TLS, while `SmtpClient` waits for its greeting: it knows STARTTLS only.",words:["The operation has timed out."],bad:{mail:{...ht,port:465,enableSsl:true},at:["port"]},good:pt,check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.port!==465)return[]
return[e.at("port",{message:"Port 465 speaks TLS from the first byte, which .NET Framework cannot: it can only switch to TLS later (STARTTLS).",hint:'Use port 587 with enableSsl="true".'})]}}
const wt={id:"port/blocked",level:"runtime",severity:"warning",summary:"The port is 25, also where none is set. Azure, and Umbraco Cloud with static outbound addresses, block it.",words:["Failure sending mail."],bad:{mail:ht,at:["port"]},good:pt,check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.port!==25)return[]
if(!e.settings.host||isTemplateHost(e.settings.host))return[]
return[e.at("port",{message:"Mail goes to port 25, which cloud hosts often block.",hint:'Use port 587 with enableSsl="true"; most providers offer 2525 as well.'})]}}
const bt={id:"tls/with-pickup",level:"runtime",severity:"error",summary:"`enableSsl` is true, but mail goes into a pickup directory.",words:["SSL must not be enabled for pickup-directory delivery methods."],bad:{mail:{from:"post@example.com",deliveryMethod:"SpecifiedPickupDirectory",enableSsl:true,pickupDirectoryLocation:"C:\\mail"},at:["enableSsl"]},good:{mail:{from:"post@example.com",deliveryMethod:"SpecifiedPickupDirectory",pickupDirectoryLocation:"C:\\mail"}},check:e=>{if(!e.settings.enableSsl||e.settings.deliveryMethod==="Network")return[]
return[e.at("enableSsl",{message:"enableSsl is true, but mail is to go into a pickup directory.",hint:"Delete enableSsl, or set deliveryMethod to Network."})]}}
const yt={id:"tls/off",level:"runtime",severity:"warning",summary:"There is a user name, but `enableSsl` is not true: the password would cross the network in clear, and most servers offer no login before STARTTLS.",words:[Oe],bad:{mail:{...ht,port:587,userName:"shop"},at:["enableSsl"]},good:pt,check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.enableSsl)return[]
const{host:t,userName:n,defaultCredentials:s}=e.settings
if(!t||isTemplateHost(t)||!n||s)return[]
return[e.at("enableSsl",{message:"The site would log in without TLS, since enableSsl is not true.",hint:'Set the input "enable-ssl" to true.'})]}}
const vt=[gt,wt,bt,yt]
const kt=[...Ve,...tt,...vt,...Be,...it,...mt]
var St=__nccwpck_require__(4390)
const xt=/\r\n|\r|\n/
function indentationAt(e,t){let n=t
while(n>0&&" \t".includes(e.charAt(n-1)))n-=1
const s=n===0?xt.exec(e)?.[0]:lineEndBefore(e,n)
return s===undefined?null:{eol:s,indent:e.slice(n,t)}}function lineEndBefore(e,t){const n=e.charAt(t-1)
if(n==="\n")return e.charAt(t-2)==="\r"?"\r\n":"\n"
return n==="\r"?"\r":undefined}function indentUnit(e,t){const n=withAncestors(t)
let s=false
for(const t of[...n,...n.at(-1)?.children??[]]){const n=stepBetween(e,t,t.children[0])
if(n!==null&&n!=="")return n
s||=n===""}if(s)return""
return indentationAt(e,t.start)?.indent.startsWith("\t")===true?"\t":"  "}function withAncestors(e){const t=[e]
for(let n=e.parent;n!==null;n=n.parent)t.push(n)
return t}function stepBetween(e,t,n){if(n===undefined)return null
const s=indentationAt(e,t.start)?.indent??""
const o=indentationAt(e,n.start)?.indent
return o?.startsWith(s)===true?o.slice(s.length):null}function render(e,t){const n=e.attributes.map(({name:e,escaped:t})=>` ${e}="${t}"`)
const s=`<${e.name}${n.join("")}`
if(e.children.length===0)return`${s} />`
const o=deeper(t)
const r=e.children.map(e=>lineBreak(o)+render(e,o))
return`${s}>${r.join("")}${lineBreak(t)}</${e.name}>`}function deeper({at:e,unit:t}){return{at:e===null?null:{eol:e.eol,indent:e.indent+t},unit:t}}function lineBreak({at:e}){return e===null?"":e.eol+e.indent}function insertChildren(e,t,n){const{parent:s,after:o}=t
const r={at:childIndentation(e,s),unit:indentUnit(e,s)}
const i=n.map(e=>lineBreak(r)+render(e,r)).join("")
const a=r.at===null?null:indentationAt(e,s.start)
const c=i+lineBreak({...r,at:a})
if(s.selfClosed)return openElement(s,c)
const l=o?.end??s.startTagEnd
const u=r.at===null?l:afterTrailingComments(e,s,l)
return{start:u,end:u,text:u===s.endTagStart?c:i}}function openElement(e,t){const n=e.attributes.at(-1)?.end??e.nameEnd
return{start:n,end:e.end,text:`>${t}</${e.name}>`}}function afterTrailingComments(e,{nodes:t},n){let s=n
for(const{kind:n,start:o,end:r}of t){if(o<s)continue
if(n!=="comment"||!isBlank(e,s,o))break
s=r}return xt.test(e.charAt(skipBlank(e,s)))?s:n}function isBlank(e,t,n){return skipBlank(e,t)>=n}function skipBlank(e,t){let n=t
while(n<e.length&&" \t".includes(e.charAt(n)))n+=1
return n}function childIndentation(e,t){const n=t.nodes.filter(({kind:e})=>e==="element"||e==="comment")
for(const t of n){const n=indentationAt(e,t.start)
if(n!==null)return n}const s=n.length>0&&indentationAt(e,t.endTagStart)===null
const o=s?null:indentationAt(e,t.start)
return o&&{eol:o.eol,indent:o.indent+indentUnit(e,t)}}function mailSections(e){const t=childrenNamed(siteLevels(e.root),"system.net")
const n=childrenNamed(t,"mailSettings")
return{systemNet:t,mailSettings:n,smtp:childrenNamed(n,"smtp")}}function siteLevels(e){const t=childrenNamed([e],"location")
return[e,...t.filter(isSiteItself)].sort((e,t)=>e.start-t.start)}function isSiteItself(e){const t=e.attribute("path")
if(t===null)return true
const n=decodeAttribute(t.raw).value
return n===""||n==="."}function childrenNamed(e,t){return e.flatMap(e=>e.children.filter(e=>e.name===t))}var Tt=__nccwpck_require__(2871)
function wantedAttributes(e,t){return Tt.vK.flatMap(n=>{const s=e[n.name]
const o=s??impliedValue(n,e,t)
return o===undefined?[]:[{attribute:n,value:o}]})}function impliedValue({element:e,name:t,read:n},s,o){const r=o&&(0,Tt.O0)(o,e)?.attribute(t)
if(!r)return undefined
const i=n(decodeAttribute(r.raw).value)
if(t==="defaultCredentials"&&s.userName!==undefined){return i===true?null:undefined}if(t==="deliveryMethod"&&s.host!==undefined){return i==="Network"?undefined:"Network"}return undefined}function readsAs(e,{attribute:t,value:n}){return n!==null&&t.read(decodeAttribute(e).value)===n}function injectInto(e,t,n){const s=t.filter(t=>{const n=attributeFor(e,t)
return n===null?t.value!==null:!readsAs(n.raw,t)})
const o=[]
for(const t of Tt.Hu){const r=(0,Tt.O0)(e,t)
if(r!==null)o.push(...attributeEdits(r,ofElement(s,t),n))}const r=newElements(s,n).filter(({name:t})=>!has(e,t))
if(r.length>0){o.push(insertChildren(n.text,{parent:e,after:lastNode(e)},r))}return{edits:o,changes:s.map(t=>changeOf(t,attributeFor(e,t)))}}function injectNew(e,t,{wanted:n,page:s}){const o={name:"smtp",attributes:newAttributes(ofElement(n,"smtp"),s),children:newElements(n,s)}
const r={name:"mailSettings",attributes:[],children:[o]}
const i={name:"system.net",attributes:[],children:[r]}
const[a]=t.mailSettings
const[c]=t.systemNet
const l=n.map(e=>changeOf(e,null))
const append=(e,t)=>{const n={parent:e,after:lastNode(e)}
return{edits:[insertChildren(s.text,n,[t])],changes:l}}
if(a!==undefined)return append(a,o)
if(c!==undefined)return append(c,r)
const[u]=childrenNamed([e.root],"configSections")
const d={parent:e.root,after:u??null}
return{edits:[insertChildren(s.text,d,[i])],changes:l}}function attributeEdits(e,t,n){const s=[]
const o=[]
for(const r of t){const t=e.attribute(r.attribute.name)
if(t===null)o.push(r)
else s.push(r.value===null?removal(e,t):rewrite(t,r,n))}return o.length===0?s:[...s,addition(e,o,n)]}function rewrite(e,{value:t},n){const s=n.escape(String(t),e.quote)
return{start:e.valueStart,end:e.valueEnd,text:s}}function removal(e,t){const n=e.attributes.findLast(({end:e})=>e<=t.start)
return{start:n?.end??e.nameEnd,end:t.end,text:""}}function addition(e,t,n){const s=e.attributes.at(-1)
const o=s?.end??e.nameEnd
const r=s?.quote??'"'
const i=e.attributes.at(-2)?.end??e.nameEnd
const a=s===undefined?" ":n.text.slice(i,s.start)
const c=t.map(({attribute:e,value:t})=>`${a}${e.name}=${r}${n.escape(String(t),r)}${r}`)
return{start:o,end:o,text:c.join("")}}function newElements(e,t){return Tt.Hu.filter(e=>e!=="smtp").map(n=>({name:n,attributes:newAttributes(ofElement(e,n),t),children:[]})).filter(({attributes:e})=>e.length>0)}function newAttributes(e,t){return e.flatMap(({attribute:e,value:n})=>n===null?[]:[{name:e.name,escaped:t.escape(String(n),'"')}])}function ofElement(e,t){return e.filter(({attribute:e})=>e.element===t)}function attributeFor(e,{attribute:t}){return(0,Tt.O0)(e,t.element)?.attribute(t.name)??null}function has(e,t){return e.children.some(({name:e})=>e===t)}function lastNode(e){return e.nodes.at(-1)??null}function changeOf({attribute:e,value:t},n){return{setting:e.name,before:n&&decodeAttribute(n.raw).value,after:t===null?null:String(t)}}function credentialsIn({file:e,companion:t}){const{root:n}=e.document
const s=[n,...childrenNamed([n],"location")]
const o=childrenNamed(childrenNamed(s,"system.net"),"mailSettings")
const r=[...childrenNamed(o,"smtp")]
if(t?.status==="read")r.push(t.file.document.root)
return childrenNamed(r,"network").flatMap(valuesOf)}const _t=/^(?:user|user-?name|login|pass|password|pwd)$/i
function valuesOf({attributes:e}){return e.flatMap(({name:e,raw:t})=>{const n=[decodeAttribute(t).value,t]
if(_t.test(e))return n
return e==="host"?n.flatMap(b.wL):[]})}function mailElementsIn(e){return e.filter(({element:e})=>!isOpaque(e)).flatMap(elementsOf)}function isOpaque(e){return e.attribute("configProtectionProvider")!==null||e.attribute("configBuilders")!==null}function elementsOf({file:e,element:t,location:n}){const s=t.children.flatMap(s=>{const o=Tt.Hu.find(e=>e===s.name&&e!=="smtp")
return o===undefined?[]:[{file:e,element:s,name:o,smtp:t,location:n}]})
return[{file:e,element:t,name:"smtp",smtp:t,location:n},...s]}const At=mail_elements_namesOf(e=>Tt.vK.filter(t=>t.element===e).map(({name:e})=>e))
const Ot=mail_elements_namesOf(e=>e==="smtp"?Tt.Hu.filter(e=>e!=="smtp"):[])
function mail_elements_namesOf(e){return{smtp:e("smtp"),network:e("network"),specifiedPickupDirectory:e("specifiedPickupDirectory")}}function schemaAttributes(e){return At[e]}function schemaElements(e){return Ot[e]}function hasForeignPrefix(e,t,n){const s=prefixOf(e)
if(s===""||s==="xml"||s==="xmlns")return false
const declares=e=>e.attribute(`xmlns:${s}`)!==null
return!declares(t)&&!declares(n)}function prefixOf(e){return e.includes(":")?e.slice(0,e.indexOf(":")):""}var Et=__nccwpck_require__(3675)
const Mt=`\nappSettings AppSettingsSection requirePermission=false restartOnExternalChanges=false\nconnectionStrings ConnectionStringsSection requirePermission=false restartOnExternalChanges=true\nmscorlib IgnoreSection allowLocation=false\nruntime IgnoreSection allowLocation=false\nassemblyBinding IgnoreSection allowLocation=false\nsatelliteassemblies IgnoreSection allowLocation=false\nstartup IgnoreSection allowLocation=false\nsystem.codedom CodeDomConfigurationHandler\nsystem.data DbProviderFactoriesConfigurationHandler\nsystem.data.dataset NameValueFileSectionHandler\nsystem.data.odbc DbProviderConfigurationHandler\nsystem.data.oledb DbProviderConfigurationHandler\nsystem.data.oracleclient DbProviderConfigurationHandler\nsystem.data.sqlclient DbProviderConfigurationHandler\nconfigBuilders ConfigurationBuildersSection\nsystem.diagnostics SystemDiagnosticsSection\nsystem.runtime.remoting IgnoreSection allowLocation=false\nsystem.windows.forms WindowsFormsSection\nwindows IgnoreSection allowLocation=false\nuri UriSection\nsystem.runtime.caching/ CachingSectionGroup\nsystem.runtime.caching/memoryCache MemoryCacheSection allowDefinition=MachineToApplication\nsystem.xml.serialization/ SerializationSectionGroup\nsystem.xml.serialization/schemaImporterExtensions SchemaImporterExtensionsSection\nsystem.xml.serialization/dateTimeSerialization DateTimeSerializationSection\nsystem.xml.serialization/xmlSerializer XmlSerializerSection\nsystem.net/ NetSectionGroup\nsystem.net/authenticationModules AuthenticationModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.net/connectionManagement ConnectionManagementSection requirePermission=true restartOnExternalChanges=true\nsystem.net/defaultProxy DefaultProxySection requirePermission=true restartOnExternalChanges=true\nsystem.net/mailSettings/ MailSettingsSectionGroup\nsystem.net/mailSettings/smtp SmtpSection requirePermission=true restartOnExternalChanges=true\nsystem.net/requestCaching RequestCachingSection requirePermission=true restartOnExternalChanges=true\nsystem.net/settings SettingsSection requirePermission=true restartOnExternalChanges=true\nsystem.net/webRequestModules WebRequestModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.runtime.serialization/ SerializationSectionGroup\nsystem.runtime.serialization/dataContractSerializer DataContractSerializerSection\nsystem.serviceModel/ ServiceModelSectionGroup\nsystem.serviceModel/behaviors BehaviorsSection\nsystem.serviceModel/bindings BindingsSection\nsystem.serviceModel/client ClientSection\nsystem.serviceModel/comContracts ComContractsSection\nsystem.serviceModel/commonBehaviors CommonBehaviorsSection allowDefinition=MachineOnly\nsystem.serviceModel/diagnostics DiagnosticSection\nsystem.serviceModel/extensions ExtensionsSection\nsystem.serviceModel/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.serviceModel/protocolMapping ProtocolMappingSection\nsystem.serviceModel/serviceHostingEnvironment ServiceHostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.serviceModel/services ServicesSection\nsystem.serviceModel/standardEndpoints StandardEndpointsSection\nsystem.serviceModel/routing RoutingSection\nsystem.serviceModel/tracking TrackingSection\nsystem.serviceModel.activation/ ServiceModelActivationSectionGroup\nsystem.serviceModel.activation/diagnostics ?\nsystem.serviceModel.activation/net.pipe ?\nsystem.serviceModel.activation/net.tcp ?\nsystem.transactions/ TransactionsSectionGroup\nsystem.transactions/defaultSettings DefaultSettingsSection\nsystem.transactions/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.web/ SystemWebSectionGroup\nsystem.web/anonymousIdentification AnonymousIdentificationSection allowDefinition=MachineToApplication\nsystem.web/authentication AuthenticationSection allowDefinition=MachineToApplication\nsystem.web/authorization AuthorizationSection\nsystem.web/browserCaps HttpCapabilitiesSectionHandler\nsystem.web/clientTarget ClientTargetSection\nsystem.web/compilation CompilationSection requirePermission=false restartOnExternalChanges=true\nsystem.web/customErrors CustomErrorsSection\nsystem.web/deployment DeploymentSection allowDefinition=MachineOnly\nsystem.web/deviceFilters DeviceFiltersSection\nsystem.web/fullTrustAssemblies FullTrustAssembliesSection allowDefinition=MachineToApplication\nsystem.web/globalization GlobalizationSection\nsystem.web/healthMonitoring HealthMonitoringSection allowDefinition=MachineToApplication\nsystem.web/hostingEnvironment HostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.web/httpCookies HttpCookiesSection\nsystem.web/httpHandlers HttpHandlersSection\nsystem.web/httpModules HttpModulesSection\nsystem.web/httpRuntime HttpRuntimeSection\nsystem.web/identity IdentitySection\nsystem.web/machineKey MachineKeySection allowDefinition=MachineToApplication\nsystem.web/membership MembershipSection allowDefinition=MachineToApplication\nsystem.web/mobileControls MobileControlsSection\nsystem.web/pages PagesSection requirePermission=false restartOnExternalChanges=true\nsystem.web/partialTrustVisibleAssemblies PartialTrustVisibleAssembliesSection allowDefinition=MachineToApplication\nsystem.web/processModel ProcessModelSection allowLocation=false allowDefinition=MachineOnly\nsystem.web/profile ProfileSection allowDefinition=MachineToApplication\nsystem.web/protocols ProtocolsSection allowDefinition=MachineToWebRoot\nsystem.web/roleManager RoleManagerSection allowDefinition=MachineToApplication\nsystem.web/securityPolicy SecurityPolicySection allowDefinition=MachineToApplication\nsystem.web/sessionPageState SessionPageStateSection\nsystem.web/sessionState SessionStateSection allowDefinition=MachineToApplication\nsystem.web/siteMap SiteMapSection allowDefinition=MachineToApplication\nsystem.web/trace TraceSection\nsystem.web/trust TrustSection allowDefinition=MachineToApplication\nsystem.web/urlMappings UrlMappingsSection allowDefinition=MachineToApplication\nsystem.web/webControls WebControlsSection\nsystem.web/webParts WebPartsSection\nsystem.web/webServices WebServicesSection\nsystem.web/xhtmlConformance XhtmlConformanceSection\nsystem.web/caching/ SystemWebCachingSectionGroup\nsystem.web/caching/cache CacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCache OutputCacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCacheSettings OutputCacheSettingsSection allowDefinition=MachineToApplication\nsystem.web/caching/sqlCacheDependency SqlCacheDependencySection allowDefinition=MachineToApplication\nsystem.web.extensions/ SystemWebExtensionsSectionGroup\nsystem.web.extensions/scripting/ ScriptingSectionGroup\nsystem.web.extensions/scripting/scriptResourceHandler ScriptingScriptResourceHandlerSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/ ScriptingWebServicesSectionGroup\nsystem.web.extensions/scripting/webServices/jsonSerialization ScriptingJsonSerializationSection\nsystem.web.extensions/scripting/webServices/profileService ScriptingProfileServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/authenticationService ScriptingAuthenticationServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/roleService ScriptingRoleServiceSection allowDefinition=MachineToApplication\nsystem.xaml.hosting/ ?\nsystem.xaml.hosting/httpHandlers ?\nsystem.webServer IgnoreSection\nconfigProtectedData ProtectedConfigurationSection\n`
const Pt=Mt.trim().split("\n").map(e=>{const[t="",n="?",...s]=e.split(" ")
return{path:t.replace(/\/$/,""),kind:t.endsWith("/")?"group":"section",type:n==="?"?null:n,attributes:new Map(s.map(nameAndValue))}})
function nameAndValue(e){const[t="",n=""]=e.split("=")
return[t,n]}const $t=200
const Ct=200
class Registered{name
parent
declaration
path
#D=new Map
#ie=null
#ae=null
constructor(e,t,n){this.name=e
this.parent=t
this.declaration=n
this.path=t===null?"":pathBelow(t,e)}get names(){this.#ae??=[...this.#D.keys()].slice(0,Ct)
return this.#ae}claim(e){const t=this.#ie
this.#ie??=e
return t}child(e){return this.#D.get(e)??null}declare(e,t){const n=new Registered(e,this,t)
this.#D.set(e,n)
this.#ae=null
return n}}const Nt={kind:"group",type:null,attributes:new Map,ignorable:false,by:"workflow"}
const Dt={...Nt,kind:"section"}
function registry(e){const t=new Registered("",null,{...Nt,by:"machine"})
for(const{path:e,...n}of Pt){const s=n.type==="IgnoreSection"
add(t,e,{...n,ignorable:s,by:"machine"})}for(const n of e)add(t,(0,Et.W)(n,/\//),Dt)
return t}function add(e,t,n){const s=t.split("/")
let o=e
for(const e of s.slice(0,-1))o=o.child(e)??o.declare(e,Nt)
const r=s.at(-1)??""
if(o.child(r)===null)o.declare(r,n)}function pathOf(e){return e.path}function pathBelow(e,t){const n=e.parent===null?t:`${e.path}/${t}`
return n.slice(0,$t)}function declareIn(e,t){const n=t.name==="sectionGroup"?"group":"section"
const s=attributesOf(t)
const o=s.get("name")??""
const r=className(s.get("type")??null)
const i=s.get("type")?.includes("System.Configuration.IgnoreSection")===true
const a={kind:n,type:r,attributes:s,ignorable:i,by:"file"}
const c=t.name==="section"||t.name==="sectionGroup"
if(!c||o===""){return{element:t,registered:new Registered(o,e,a),clash:null,first:null}}const l=e.child(o)
const u=l??e.declare(o,a)
const d=u.claim(t)
if(d!==null)return{element:t,registered:u,clash:"again",first:d}
const f=l!==null&&!isCompatible(l.declaration,a)
return{element:t,registered:u,clash:f?"conflict":null,first:null}}function isCompatible(e,t){return e.by!=="machine"||isEquivalent(e,t)}function isEquivalent(e,t){if(e.kind!==t.kind)return false
const n=t.attributes.get("type")
const s=n===undefined||e.type===null||e.type===t.type&&!/Version=(?!4\.0\.0\.0)/i.test(n)
return s&&(t.kind==="group"||hasSameFlags(e,t))}const It=[["allowLocation","true"],["allowDefinition","Everywhere"],["requirePermission",null],["restartOnExternalChanges",null]]
function hasSameFlags(e,t){return It.every(([n,s])=>{const o=e.attributes.get(n)??s
return o===null||o===(t.attributes.get(n)??s??"true")})}function attributesOf(e){return new Map(e.attributes.map(({name:e,raw:t})=>[e,decodeAttribute(t).value]))}function className(e){const[t=""]=(e??"").split(",")
return e===null?null:t.slice(t.lastIndexOf(".")+1).trim()}function readSkeleton(e,t){return new Walk(e,t).skeleton()}class Walk{#L
#ce=[]
#le=[]
#ue=[]
#de=[]
#fe=[]
#me=[]
#he=[]
#pe=[]
#z=[]
#ge
#we=null
constructor(e,t){this.#L=e
this.#ge=e.children[0]??null
const n={registered:t,location:null,inLocation:false}
this.#be(e,{holds:"sections",...n})}skeleton(){for(let e=this.#ce.at(-1);e!==undefined;e=this.#ce.at(-1)){const t=e.nodes[e.next]
e.next+=1
if(t===undefined)this.#ce.pop()
else if(t.kind==="element")this.#ye(t,e)
else if(t.kind!=="comment")this.#he.push(t)}return{sections:this.#le,groups:this.#ue,unknown:this.#de,locations:this.#fe,nestedLocations:this.#me,strays:this.#he,configSections:this.#we,misplacedConfigSections:this.#pe,declared:this.#z}}#be(e,t){this.#ce.push({...t,nodes:e.nodes,next:0})}#ye(e,t){if(t.holds==="declarations")this.#ve(e,t)
else if(e.name==="configSections")this.#ke(e,t)
else if(e.name==="location")this.#Se(e,t)
else this.#xe(e,t)}#xe(e,t){const{location:n,inLocation:s}=t
const o=t.registered.child(e.name)
if(o===null){this.#de.push({element:e,parent:t.registered})}else if(o.declaration.kind==="section"){this.#le.push({element:e,registered:o,location:n,inLocation:s})}else{this.#ue.push(e)
this.#be(e,{holds:"sections",registered:o,location:n,inLocation:s})}}#Se(e,t){if(e.parent!==this.#L){this.#me.push(e)
return}this.#fe.push(e)
const{registered:n}=t
this.#be(e,{holds:"sections",registered:n,location:locationOf(e),inLocation:true})}#ke(e,t){if(e===this.#ge)this.#we=e
else this.#pe.push(e)
if(e.parent===this.#L)this.#be(e,{...t,holds:"declarations"})}#ve(e,t){const n=declareIn(t.registered,e)
this.#z.push(n)
if(e.name==="sectionGroup"){this.#be(e,{...t,registered:n.registered})}else{const t=e.nodes.filter(({kind:e})=>e!=="element"&&e!=="comment")
for(const e of t)this.#he.push(e)}}}function locationOf(e){const t=e.attribute("path")
const n=t===null?"":decodeAttribute(t.raw).value
return n===""||n==="."?null:{element:e,path:n,lowerPath:n.toLowerCase()}}function webConfig(e,t){return{file:e,sections:mailSections(e.document),companion:t}}function configSourceOf(e){const t=mailSections(e.document).smtp[0]?.attribute("configSource")??null
return t===null?null:decodeAttribute(t.raw).value}function smtpOf(e){const{file:t,sections:n,companion:s}=e
const[o]=n.smtp
if(o===undefined)return null
if(s===null)return{file:t,element:o}
if(s.status!=="read")return null
return{file:s.file,element:s.file.document.root}}const Ft={sections:[],groups:[],unknown:[],locations:[],nestedLocations:[],strays:[],configSections:null,misplacedConfigSections:[],declared:[]}
function readConfiguration(e,t){const{root:n}=e.file.document
const s=n.name==="configuration"?readSkeleton(n,registry(t)):Ft
const o=mailOf(e,s)
return{...e,skeleton:s,mail:o,mailElements:mailElementsIn(o),aspNetCore:aspNetCoreOf(s)}}function mailOf(e,t){const n=smtpOf(e)
const s=n?.element.name==="smtp"?[{...n,location:null}]:[]
const o=t.sections.filter(({location:e,element:t,registered:n})=>e!==null&&t.name==="smtp"&&t.attribute("configSource")===null&&pathOf(n)==="system.net/mailSettings/smtp").map(({element:t,location:n})=>({file:e.file,element:t,location:n}))
return[...s,...o]}function aspNetCoreOf({sections:e}){const t=e.filter(({element:e})=>e.name==="system.webServer")
const[n=null]=childrenNamed(t.map(({element:e})=>e),"aspNetCore")
return n}function reading_valueOf(e,t){return attributeValue(e.attribute(t))}function at(e,{start:t,end:n},s){return{file:e,span:{start:t,end:n},...s}}function related(e,t,{start:n,end:s}){return{what:e,file:t,span:{start:n,end:s}}}function nameSpan({start:e,nameEnd:t}){return{start:e+1,end:t}}function attributeName({start:e,nameEnd:t}){return{start:e,end:t}}function startTag({start:e,startTagEnd:t}){return{start:e,end:t}}function withoutSpace(e,{start:t,end:n}){let s=t
while(s<n&&(0,Z.xC)(e.charCodeAt(s)))s+=1
let o=n
while(o>s&&(0,Z.xC)(e.charCodeAt(o-1)))o-=1
return{start:s,end:o}}class RefusedValue extends Error{}function effectiveSettings(e){try{return read(e)}catch(e){if(e instanceof RefusedValue)return null
throw e}}const Lt=Symbol("refused")
const Rt={deliveryMethod:"Network",deliveryFormat:"SevenBit",port:25,enableSsl:false,defaultCredentials:false}
function differingFrom(e){const t=writtenIn(e)
const n=new Set([...t.keys()].filter(e=>t.get(e)===Lt))
return e=>{const s=[...writtenIn([e])]
const o=n.size-s.filter(([e])=>n.has(e)).length
const r=o>0||s.some(([,e])=>e===Lt)
if(r||n.size>0)return r!==n.size>0
return s.some(([e,n])=>n!==(t.get(e)??Rt[e]))}}function writtenIn(e){const t=new Map
for(const{element:n,name:s,read:o}of Tt.vK){const r=effective_text(n==="smtp"?e:childrenNamed(e,n),s)
if(r!==null)t.set(s,o(r)??Lt)}return t}function read(e){const t=childrenNamed(e,"network")
const n=childrenNamed(e,"specifiedPickupDirectory")
return{from:effective_text(e,"from"),deliveryMethod:value(e,"deliveryMethod",$e.FW)??"Network",deliveryFormat:value(e,"deliveryFormat",$e.BR)??"SevenBit",host:effective_text(t,"host"),port:value(t,"port",$e.pz)??25,userName:effective_text(t,"userName"),password:effective_text(t,"password"),enableSsl:value(t,"enableSsl",$e.yG)??false,defaultCredentials:value(t,"defaultCredentials",$e.yG)??false,clientDomain:effective_text(t,"clientDomain"),targetName:effective_text(t,"targetName"),pickupDirectoryLocation:effective_text(n,"pickupDirectoryLocation")}}function effective_text(e,t){const n=e.findLast(e=>e.attribute(t)!==null)
return attributeValue(n?.attribute(t)??null)}function value(e,t,n){const s=effective_text(e,t)
if(s===null)return null
const o=n(s)
if(o===null)throw new RefusedValue
return o}function siteMail(e){if(e.aspNetCore!==null)return null
const t=effectiveOf(e)
if(t===null)return null
return{settings:t,at:(t,n)=>{const{file:s,span:o}=spotOf(e,t)
return{...at(s,o,n),setting:t}}}}function effectiveOf(e){const t=smtpOf(e)
if(t===null&&e.companion!==null)return null
if(t!==null&&isOpaque(t.element))return null
return effectiveSettings(t===null?[]:[t.element])}function spotOf(e,t){const n=smtpOf(e)
if(n===null){const{sections:t,file:n}=e
const[s=n.document.root]=[...t.mailSettings,...t.systemNet]
return{file:n,span:startTag(s)}}const s=(0,Tt.O0)(n.element,(0,Tt.w4)(t).element)
return{file:n.file,span:s?.attribute(t)??startTag(s??n.element)}}const Wt=100
function nearest(e,t){const n=e.toLowerCase()
const s=t.find(t=>t.length===e.length&&t.toLowerCase()===n)
if(s!==undefined)return s===e?null:s
if(e.length>Wt)return null
const o=e.length<6?1:2
const r=t.find(t=>t.length>3&&Math.abs(t.length-e.length)<=o&&isWithin(o,n,t.toLowerCase()))
return r??null}function isWithin(e,t,n){let s=Array.from({length:n.length+1},(e,t)=>t)
for(let o=1;o<=t.length;o+=1){const r=[o]
for(let e=1;e<=n.length;e+=1){const i=(s[e-1]??0)+(t[o-1]===n[e-1]?0:1)
r.push(Math.min(i,(s[e]??0)+1,(r[e-1]??0)+1))}if(Math.min(...r)>e)return false
s=r}return(s[n.length]??0)<=e}const qt={id:"config-sections/place",level:"file",severity:"error",summary:"`<configSections>` is not the first element of `<configuration>`, or there are two.",words:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],bad:{text:"<appSettings />\n⟦<configSections />⟧"},good:{text:"\x3c!-- comments may come first --\x3e\n<configSections />\n<appSettings />"},check:({file:e,skeleton:t})=>t.misplacedConfigSections.map(n=>at(e,startTag(n),{message:t.configSections===null?"<configSections> is not the first element of <configuration>.":"A second <configSections> stands here.",hint:"Keep one <configSections>, as the first element in <configuration>; comments may stand before it.",related:t.configSections===null?[]:[related("The first one",e,startTag(t.configSections))]}))}
const jt=["section","sectionGroup","clear","remove"]
const Bt={id:"config-sections/element",level:"file",severity:"error",summary:"`<configSections>` holds an element other than `section`, `sectionGroup`, `clear` and `remove`, or one of these holds an element.",words:["Unrecognized element."],bad:{text:'<configSections>\n  <⟦Section⟧ name="my" type="My.Section, My" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>'},check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const{name:n}=t.element
const s=jt.includes(n)?n==="sectionGroup"?[]:t.element.children:[t.element]
return s.map(t=>at(e,nameSpan(t),{message:"<{name}> has no meaning here.",hint:childHint(t),names:{name:t.name}}))})}
function childHint({name:e}){const t=nearest(e,jt)
return t===null?"Delete it; <configSections> holds <section> and <sectionGroup>.":`Write <${t}>.`}const Ut={configSections:[],clear:[],remove:["name"],sectionGroup:["name","type"],section:["name","type","allowLocation","allowDefinition","allowExeDefinition","restartOnExternalChanges","requirePermission","overrideModeDefault"]}
function attributesFor({name:e}){return Object.hasOwn(Ut,e)?Ut[e]??null:null}const Gt={id:"config-sections/attribute",level:"file",severity:"error",summary:"An element of `<configSections>` has an attribute that .NET does not know there.",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],bad:{text:'<configSections>\n  <section name="my" ⟦Type⟧="My.Section, My" type="My.Section, My" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>'},check:({file:e,skeleton:t})=>{const n=t.configSections===null?[]:[t.configSections]
const s=[...n,...t.declared.map(e=>e.element)]
return s.flatMap(t=>{const n=attributesFor(t)
if(n===null)return[]
return t.attributes.filter(({name:e})=>!n.includes(e)).map(s=>at(e,attributeName(s),{message:'<{owner}> has no attribute "{name}".',hint:attributeHint(s.name,n),names:{name:s.name,owner:t.name}}))})}}
function attributeHint(e,t){const n=nearest(e,t)
return n===null?"Delete it.":`Write ${n}.`}const Ht="The '{attribute}' attribute must be specified on the '{owner}' tag."
const zt="The 'type' attribute cannot be an empty string."
const Vt={id:"config-sections/missing-attribute",level:"file",severity:"error",summary:"`name` (on `section`, `sectionGroup`, `remove`) or `type` (on `section`) is missing, or `type` is empty.",words:[Ht,zt],bad:{text:'<configSections>\n  ⟦<section name="my" />⟧\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>'},check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const n=t.element
return requiredOf(n).flatMap(t=>{const s=reading_valueOf(n,t)
const o=s===null?Ht:t==="type"&&s===""?zt:null
if(o===null)return[]
return[at(e,n.attribute(t)??startTag(n),{message:'<{owner}> needs the attribute "{attribute}", with a value.',hint:"Add it, or delete the element.",names:{owner:n.name,attribute:t},words:o})]})})}
function requiredOf({name:e}){if(e==="section")return["name","type"]
return e==="sectionGroup"||e==="remove"?["name"]:[]}const Kt="The property '{name}' must have value 'true' or 'false'."
const Xt=[["allowLocation",["true","false"],Kt],["restartOnExternalChanges",["true","false"],Kt],["requirePermission",["true","false"],Kt],["allowDefinition",["Everywhere","MachineOnly","MachineToWebRoot","MachineToApplication"],"The 'allowDefinition' attribute must be one of the following values: Everywhere, MachineOnly, MachineToWebRoot, MachineToApplication."],["allowExeDefinition",["MachineOnly","MachineToApplication","MachineToRoamingUser","MachineToLocalUser"],"The 'allowExeDefinition' attribute must be one of the following values: MachineOnly, MachineToApplication, MachineToRoamingUser, MachineToLocalUser."],["overrideModeDefault",["Inherit","Allow","Deny"],"The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."]]
const Jt={id:"config-sections/value",level:"file",severity:"error",summary:"A boolean or an enumeration of a `<section>` is not written exactly as .NET wants it. Letter case counts.",words:[...new Set(Xt.map(([,,e])=>e))],bad:{text:'<configSections>\n  <section name="my" type="My.Section, My" ⟦requirePermission="False"⟧ />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" requirePermission="false" />\n</configSections>'},check:({file:e,skeleton:t})=>t.declared.filter(e=>e.element.name==="section").flatMap(t=>Xt.flatMap(([n,s,o])=>{const r=t.element.attribute(n)
const i=reading_valueOf(t.element,n)
if(r===null||i===null||s.includes(i))return[]
return[at(e,r,{message:'"{name}" has none of the values that .NET takes.',hint:`Write one of ${s.join(", ")}, in exactly this letter case.`,names:{name:n},words:o})]}))}
const Yt=[qt,Bt,Gt,Vt,Jt]
function usesOf({skeleton:e}){return e.sections.flatMap(e=>{const t=e.element.attribute("configSource")
const n=reading_valueOf(e.element,"configSource")
return t===null||n===null?[]:[{use:e,attribute:t,path:n}]})}const Qt={id:"config-source/content",level:"file",severity:"error",summary:"A section with `configSource` has another attribute, or holds something. White space and comments are fine.",words:["A section using 'configSource' may contain no other attributes or elements."],bad:{text:'<smtp configSource="config\\smtp.config" ⟦from⟧="a@example.com" />',companion:"<smtp />"},good:{text:'<smtp configSource="config\\smtp.config" />',companion:"<smtp />"},check:e=>usesOf(e).flatMap(({use:{element:t,location:n}})=>{const s=t.attributes.find(({name:e})=>e!=="configSource")
const o=t.nodes.find(({kind:e})=>e!=="comment")
const r=s===undefined?o:attributeName(s)
if(r===undefined)return[]
return[at(e.file,r,{message:"<{name}> has configSource, so it may hold nothing and have no other attribute: its whole content is in the other file.",hint:"Move this into the file that configSource names, or delete configSource.",names:{name:t.name},location:n})]})}
const Zt="The configSource attribute must be a relative physical path."
const en="The configSource attribute must be a relative physical path, so the '/' character is not allowed."
const tn="The configSource attribute is invalid.: The configSource '…' is invalid. It must refer to a file in the same directory or in a subdirectory as the configuration file."
const nn={id:"config-source/path",level:"file",severity:"error",summary:"The path in `configSource` is empty, begins or ends with white space, has a `/`, is rooted, or leaves the folder of the file.",words:[Zt,en,tn],bad:{text:'<smtp ⟦configSource="config/smtp.config"⟧ />'},good:{text:'<smtp configSource="config\\smtp.config" />',companion:"<smtp />"},check:e=>usesOf(e).flatMap(({use:{location:t},attribute:n,path:s})=>{const o=pathFault(s)
if(o===null)return[]
return[at(e.file,n,{message:"The path in configSource is not one that .NET takes.",hint:'Name a file in the same folder or below, with "\\" between the folders: configSource="config\\smtp.config".',words:o,location:t})]})}
function pathFault(e){if(e===""||(0,$e.Bq)(e)!==e)return Zt
if(e.includes("/"))return en
if(/^(?:\\|[A-Za-z]:)/.test(e))return Zt
return segments(e)===null?tn:null}function segments(e){const t=[]
for(const n of e.toLowerCase().split("\\")){if(n===".."&&t.pop()===undefined)return null
if(n!==".."&&n!=="."&&n!=="")t.push(n)}return t}const sn={id:"config-source/shared",level:"file",severity:"error",summary:"Two different sections name the same file in `configSource`, or one names the `web.config` itself.",words:["The configSource file '…' can only be used by one type of section, and may not be the same as the configuration file."],bad:{text:'<appSettings configSource="config\\site.config" />\n<connectionStrings ⟦configSource="config\\site.config"⟧ />'},good:{text:'<appSettings configSource="config\\app.config" />\n<connectionStrings configSource="config\\connections.config" />'},check:e=>{const t=new Map([[fileName(e),null]])
return usesOf(e).flatMap(n=>{const{registered:s,location:o}=n.use
if(pathFault(n.path)!==null)return[]
const r=segments(n.path)?.join("\\")??""
const i=t.get(r)
if(i===undefined)t.set(r,n)
if(i===undefined||i?.use.registered===s)return[]
return[at(e.file,n.attribute,{message:i===null?"configSource names this file itself.":"configSource names a file that another section, <{owner}>, names too.",hint:"Give each section a file of its own.",names:{owner:i?.use.registered.name??""},location:o,related:i===null?[]:[related("The other one",e.file,i.attribute)]})]})}}
function fileName({file:e}){return e.path.slice(e.path.lastIndexOf("/")+1).toLowerCase()}const on={id:"config-source/missing",level:"section",severity:"error",summary:'The file that `<smtp configSource="…">` names is not there, or cannot be used.',words:["Unable to open configSource file '…'."],bad:{text:'<smtp ⟦configSource="config\\smtp.config"⟧ />'},good:{text:'<smtp configSource="config\\smtp.config" />',companion:'<smtp from="a@example.com" />'},check:({file:e,sections:t,companion:n})=>{const s=t.smtp[0]?.attribute("configSource")??null
if(s===null||n?.status!=="absent")return[]
if(pathFault(decodeAttribute(s.raw).value)!==null)return[]
return[at(e,s,{message:'The file that <smtp configSource="…"> names cannot be used: {reason}.',hint:'Commit the file itself, correct the path (relative, with "\\"), or create the file in a step before this one.',names:{reason:n.reason}})]}}
const rn={id:"config-source/root",level:"section",severity:"error",summary:'The root of the file that `<smtp configSource="…">` names is not `<smtp>`.',words:["The format of a configSource file must be an element containing the name of the section."],bad:{text:'<smtp configSource="config\\smtp.config" />',companion:'<⟦Smtp⟧ from="a@example.com" />'},good:{text:'<smtp configSource="config\\smtp.config" />',companion:'<smtp from="a@example.com" />'},check:({companion:e})=>{if(e?.status!=="read"||e.file.document.root.name==="smtp")return[]
return[at(e.file,nameSpan(e.file.document.root),{message:'The root of this file is <{name}>, but <smtp configSource="…"> names the file.',hint:"Let the file hold the <smtp> element alone.",names:{name:e.file.document.root.name}})]}}
const an="Unrecognized element."
const[cn=""]=rn.words
const ln={id:"config-source/instruction",level:"section",severity:"error",summary:"A processing instruction stands before or after the root of a `configSource` file.",words:[an,cn],bad:{text:'<smtp configSource="config\\smtp.config" />',companion:'⟦<?mail here?>⟧\n<smtp from="a@example.com" />'},good:{text:'<smtp configSource="config\\smtp.config" />',companion:'\x3c!-- mail --\x3e\n<smtp from="a@example.com" />'},check:({companion:e})=>{if(e?.status!=="read")return[]
const{file:t}=e
return t.document.nodes.filter(({kind:e})=>e==="instruction").map(e=>at(t,e,{message:"A processing instruction stands beside the root of this file.",hint:"Delete it; comments are fine.",words:e.start<t.document.root.start?an:cn}))}}
const un=[Qt,nn,sn,on,rn,ln]
const dn={id:"content/stray",level:"file",severity:"error",summary:"Text, a CDATA section, a processing instruction or a reference stands between elements, outside of any section. White space and comments alone may stand there.",words:["Unrecognized element."],bad:{text:"<system.net>\n  ⟦# settings for mail⟧\n  <mailSettings />\n</system.net>"},good:{text:"<system.net>\n  \x3c!-- settings for mail --\x3e\n  <mailSettings />\n</system.net>"},check:({file:e,skeleton:t})=>{if(e.document.root.name!=="configuration")return[]
const n=e.document.nodes.filter(({kind:e})=>e==="instruction")
return[...n,...t.strays].map(t=>at(e,withoutSpace(e.source.text,t),{message:"Something stands here that is neither an element nor a comment: text, CDATA, a reference, an invisible character or a processing instruction.",hint:"Delete it, or put it into a comment: \x3c!-- … --\x3e."}))}}
const fn=[dn]
const mn=["section","sectionGroup","remove"]
const hn="Section names beginning with config are reserved."
const pn="The section name 'location' is reserved for <location> sections."
const gn="The section 'configProtectedData' is a built-in section.  It cannot be declared by the user."
const wn="Invalid format for a section or section group name"
const bn="The '…' character, hexadecimal value …, cannot be included in a name."
const yn={id:"config-sections/name",level:"file",severity:"error",summary:"The name of a declared section or group is reserved (`config…`, `location`), empty, or no name in XML.",words:[hn,pn,gn,wn,bn],bad:{text:'<configSections>\n  <section ⟦name="configMail"⟧ type="My.Section, My" />\n</configSections>'},good:{text:'<configSections>\n  <section name="mailConfig" type="My.Section, My" />\n</configSections>'},check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const n=t.element
const s=mn.includes(n.name)?n.attribute("name"):null
const o=nameFault(reading_valueOf(n,"name")??"")
if(s===null||o===null)return[]
return[at(e,s,{message:"This is no name that a section or group may have.",hint:'Choose a name of letters and digits that does not begin with "config".',words:o})]})}
function nameFault(e){if(e==="")return wn
const t=(0,Z.un)(e.codePointAt(0)??0)&&(0,Z.o2)(e,0)===e.length
if(!t)return bn
if(e==="configProtectedData")return gn
if(e.startsWith("config")&&e!=="configBuilders")return hn
return e==="location"?pn:null}const vn={id:"config-sections/duplicate",level:"file",severity:"error",summary:"A section or group is declared twice in the file.",words:["Section or group name '{name}' is already defined. This can not be defined multiple times."],bad:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n  <section ⟦name="my"⟧ type="My.Section, My" />\n</configSections>'},good:{text:'<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>'},check:e=>clashes(e,"again",{message:'"{name}" is declared a second time.',hint:"Keep one declaration. Sections of one group go into one <sectionGroup>."})}
const kn={id:"config-sections/redeclared",level:"file",severity:"error",summary:"A section or group of machine.config is declared again with another type or other flags. Configurations of the time of .NET 2.0 and 3.5 do that with `system.web.extensions`.",words:["Section or group name '{name}' is already defined. Updates to this may only occur at the configuration level where it is defined."],bad:{text:'<configSections>\n  <sectionGroup name="system.net">\n    <section ⟦name="settings"⟧ type="My.Section, My" />\n  </sectionGroup>\n</configSections>'},good:{text:'<configSections>\n  <sectionGroup name="system.net">\n    <section name="mySettings" type="My.Section, My" />\n  </sectionGroup>\n</configSections>'},check:e=>clashes(e,"conflict",{message:'machine.config of .NET Framework 4 declares "{name}" already, and differently.',hint:"Delete this declaration: every site knows the section without it."})}
function clashes({file:e,skeleton:t},n,s){return t.declared.filter(e=>e.clash===n).map(({element:t,first:n})=>{const o={name:reading_valueOf(t,"name")??""}
const r=n===null?[]:[related("The first one",e,nameOf(n))]
return at(e,nameOf(t),{...s,names:o,related:r})})}function nameOf(e){return e.attribute("name")??startTag(e)}const Sn=[yn,vn,kn]
const xn=/[^\0-\x7f]/
function*namesBeyondAscii({text:e,nodes:t}){if(!xn.test(e))return
for(const n of names_inOrder(t)){const{kind:t,start:s}=n
if(t==="instruction")yield nameAt(e,s+2)
if(t==="doctype")yield nameAt(e,(0,Z.t$)(e,s+9))
if(t!=="element"||!xn.test(e.slice(s,n.startTagEnd)))continue
yield{start:s+1,end:n.nameEnd}
for(const e of n.attributes){yield{start:e.start,end:e.nameEnd}}}}function*names_inOrder(e){const t=[e.values()]
for(let e=t.at(-1);e!==undefined;e=t.at(-1)){const{done:n,value:s}=e.next()
if(n===true)t.pop()
else{yield s
if(s.kind==="element")t.push(s.nodes.values())}}}function nameAt(e,t){return{start:t,end:(0,Z.o2)(e,t)}}const Tn=`\n  c0-d6 d8-f6 f8-131 134-13e 141-148 14a-17e 180-1c3 1cd-1f0 1f4-1f5 1fa-217 250-2a8 2bb-2c1 386\n  388-38a 38c 38e-3a1 3a3-3ce 3d0-3d6 3da 3dc 3de 3e0 3e2-3f3 401-40c 40e-44f 451-45c 45e-481\n  490-4c4 4c7-4c8 4cb-4cc 4d0-4eb 4ee-4f5 4f8-4f9 531-556 559 561-586 5d0-5ea 5f0-5f2 621-63a\n  641-64a 671-6b7 6ba-6be 6c0-6ce 6d0-6d3 6d5 6e5-6e6 905-939 93d 958-961 985-98c 98f-990 993-9a8\n  9aa-9b0 9b2 9b6-9b9 9dc-9dd 9df-9e1 9f0-9f1 a05-a0a a0f-a10 a13-a28 a2a-a30 a32-a33 a35-a36\n  a38-a39 a59-a5c a5e a72-a74 a85-a8b a8d a8f-a91 a93-aa8 aaa-ab0 ab2-ab3 ab5-ab9 abd ae0 b05-b0c\n  b0f-b10 b13-b28 b2a-b30 b32-b33 b36-b39 b3d b5c-b5d b5f-b61 b85-b8a b8e-b90 b92-b95 b99-b9a b9c\n  b9e-b9f ba3-ba4 ba8-baa bae-bb5 bb7-bb9 c05-c0c c0e-c10 c12-c28 c2a-c33 c35-c39 c60-c61 c85-c8c\n  c8e-c90 c92-ca8 caa-cb3 cb5-cb9 cde ce0-ce1 d05-d0c d0e-d10 d12-d28 d2a-d39 d60-d61 e01-e2e e30\n  e32-e33 e40-e45 e81-e82 e84 e87-e88 e8a e8d e94-e97 e99-e9f ea1-ea3 ea5 ea7 eaa-eab ead-eae eb0\n  eb2-eb3 ebd ec0-ec4 f40-f47 f49-f69 10a0-10c5 10d0-10f6 1100 1102-1103 1105-1107 1109 110b-110c\n  110e-1112 113c 113e 1140 114c 114e 1150 1154-1155 1159 115f-1161 1163 1165 1167 1169 116d-116e\n  1172-1173 1175 119e 11a8 11ab 11ae-11af 11b7-11b8 11ba 11bc-11c2 11eb 11f0 11f9 1e00-1e9b\n  1ea0-1ef9 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4\n  1fb6-1fbc 1fbe 1fc2-1fc4 1fc6-1fcc 1fd0-1fd3 1fd6-1fdb 1fe0-1fec 1ff2-1ff4 1ff6-1ffc 2126\n  212a-212b 212e 2180-2182 3007 3021-3029 3041-3094 30a1-30fa 3105-312c 4e00-9fa5 ac00-d7a3\n`
const _n=`\n  b7 2d0-2d1 300-345 360-361 387 483-486 591-5a1 5a3-5b9 5bb-5bd 5bf 5c1-5c2 5c4 640 64b-652\n  660-669 670 6d6-6e4 6e7-6e8 6ea-6ed 6f0-6f9 901-903 93c 93e-94d 951-954 962-963 966-96f 981-983\n  9bc 9be-9c4 9c7-9c8 9cb-9cd 9d7 9e2-9e3 9e6-9ef a02 a3c a3e-a42 a47-a48 a4b-a4d a66-a71 a81-a83\n  abc abe-ac5 ac7-ac9 acb-acd ae6-aef b01-b03 b3c b3e-b43 b47-b48 b4b-b4d b56-b57 b66-b6f b82-b83\n  bbe-bc2 bc6-bc8 bca-bcd bd7 be7-bef c01-c03 c3e-c44 c46-c48 c4a-c4d c55-c56 c66-c6f c82-c83\n  cbe-cc4 cc6-cc8 cca-ccd cd5-cd6 ce6-cef d02-d03 d3e-d43 d46-d48 d4a-d4d d57 d66-d6f e31 e34-e3a\n  e46-e4e e50-e59 eb1 eb4-eb9 ebb-ebc ec6 ec8-ecd ed0-ed9 f18-f19 f20-f29 f35 f37 f39 f3e-f3f\n  f71-f84 f86-f8b f90-f95 f97 f99-fad fb1-fb7 fb9 20d0-20dc 20e1 3005 302a-302f 3031-3035\n  3099-309a 309d-309e 30fc-30fe\n`
function refusedNameCharacter(e){const{text:t}=e
for(const{start:n,end:s}of namesBeyondAscii(e)){const e=nameEnd(t,n)
if(e<s)return xml_names_refused(t,e,n)}return null}function xml_names_refused(e,t,n){const s=e.codePointAt(t)??0
return{span:{start:t,end:t+(s>65535?2:1)},code:(0,Z.R8)(s),begins:t===n||e.charAt(t-1)===":"}}function nameEnd(e,t){An??=namePattern()
let n=t
for(let s=t;s!==null;){An.lastIndex=s
n=An.test(e)?An.lastIndex:s
s=n>s&&e.charAt(n)===":"?n+1:null}return n}let An=null
function namePattern(){const e=`A-Za-z_${classOf(Tn)}`
return new RegExp(`[${e}][${e}0-9.${classOf(_n)}-]*`,"y")}function classOf(e){return e.replaceAll(/[0-9a-f]+/g,e=>`\\u${e.padStart(4,"0")}`).replaceAll(/\s+/g,"")}const On=/^(<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["'])(1\.[0-9]+)/
const En={id:"declaration/version",level:"file",severity:"error",summary:"The XML declaration names a version of XML other than 1.0.",words:["Version number '{version}' is invalid."],bad:{text:'<?xml version="⟦1.1⟧"?>\n<configuration />'},good:{text:'<?xml version="1.0" encoding="utf-8"?>\n<configuration />'},check:({file:e})=>{const[,t="",n="1.0"]=On.exec(e.source.text)??[]
if(n==="1.0")return[]
const s={start:t.length,end:t.length+n.length}
return[at(e,s,{message:"The XML declaration names version {version}.",hint:'Write version="1.0".',names:{version:n}})]}}
const Mn={id:"document/doctype",level:"runtime",severity:"warning",summary:"The file has a DOCTYPE. .NET Framework and other readers differ in what it means.",words:[],bad:{text:"⟦<!DOCTYPE⟧ configuration>\n<configuration />"},good:{text:"<configuration />"},check:({file:e})=>{const{doctype:t}=e.document
if(t===null)return[]
return[at(e,{start:t.start,end:t.start+9},{message:"The file has a DOCTYPE. .NET Framework loads the file, but takes references to entities literally and ignores default attributes; IIS and other readers may not.",hint:"Delete the DOCTYPE, and write values themselves in place of its entities."})]}}
const Pn=250*1024
const $n={id:"source/larger-than-iis-reads",level:"runtime",severity:"warning",summary:"The `web.config` is larger than 250 KB (250 × 1024 bytes). IIS refuses it, unless `MaxWebConfigFileSizeInKB` in the registry of the server says otherwise: every request ends with HTTP error 500.19.",words:[],bad:{text:"⟦⟧<configuration>\n</configuration>",comment:Pn},good:{text:"<configuration>\n</configuration>"},check:({file:e})=>{const{path:t,bytes:n}=e
const s=t.slice(t.lastIndexOf("/")+1).toLowerCase()==="web.config"
if(!s||n.length<=Pn)return[]
return[at(e,{start:0,end:0},{message:"The file is larger than 250 KB, the most that IIS reads of a web.config: every request ends with HTTP error 500.19.",hint:"Move sections into files of their own with configSource, or delete what is not needed."})]}}
const Cn={id:"document/name-character",level:"file",severity:"error",summary:"The name of an element, an attribute or an instruction holds a character that .NET does not take; often an invisible one, or a ligature, that was copied along. What a DOCTYPE declares is not looked at.",words:["Name cannot begin with the '…' character, hexadecimal value 0x….","The '…' character, hexadecimal value 0x…, cannot be included in a name."],bad:{text:'<configuration>\n  <appSettings ⟦ﬁ⟧le="a.config" />\n</configuration>'},good:{text:'<configuration>\n  <appSettings file="a.config" />\n</configuration>'},check:({file:e})=>{const t=refusedNameCharacter(e.document)
if(t===null)return[]
const{span:n,code:s,begins:o}=t
const[r="",i=""]=Cn.words
return[at(e,n,{message:"A name holds the character {code}, which .NET takes for no part of a name.",hint:"Delete the character, even if it cannot be seen, or use another name.",words:o?r:i,names:{code:s}})]}}
const Nn={id:"root/name",level:"file",severity:"error",summary:"The root element is not `<configuration>`. Letter case and prefix count.",words:["Configuration file web.config does not have root <configuration> tag"],bad:{text:'<?xml version="1.0"?>\n<⟦Configuration⟧></Configuration>'},good:{text:'<?xml version="1.0"?>\n<configuration></configuration>'},check:({file:e})=>{const{root:t}=e.document
if(t.name==="configuration")return[]
return[at(e,nameSpan(t),{message:"The root element is <{name}>, not <configuration>.",hint:t.name==="smtp"?"Name the web.config whose configSource leads here in `files`, in place of this file.":"Name the root <configuration>, in lower case and without a prefix, or take the file out of `files`.",names:{name:t.name}})]}}
const Dn="http://schemas.microsoft.com/.NetConfiguration/v2.0"
const In={id:"root/namespace",level:"file",severity:"error",summary:"The root declares a default namespace that .NET does not know.",words:[`Namespace of '…' on configuration element is invalid, only '${Dn}' is valid.`],bad:{text:'<configuration ⟦xmlns="http://example.com/"⟧></configuration>'},good:{text:"<configuration></configuration>"},check:({file:e})=>{const{root:t}=e.document
const n=t.attribute("xmlns")
if(t.name!=="configuration"||n===null)return[]
if(reading_valueOf(t,"xmlns")===Dn)return[]
return[at(e,n,{message:"The root element declares a namespace that .NET does not know.",hint:"Delete the xmlns attribute: <configuration> needs none."})]}}
const Fn={id:"root/v2-namespace",level:"runtime",severity:"warning",summary:"The root declares the namespace of .NET 2.0. The site loads, but `<assemblyBinding>` is ignored.",words:[],bad:{text:`<configuration ⟦xmlns="${Dn}"⟧></configuration>`},good:{text:"<configuration></configuration>"},check:({file:e})=>{const{root:t}=e.document
const n=t.attribute("xmlns")
if(n===null||reading_valueOf(t,"xmlns")!==Dn)return[]
return[at(e,n,{message:"The root element declares the namespace of .NET 2.0. ASP.NET takes it, but the CLR then ignores <runtime><assemblyBinding>, and transforms without that namespace match nothing.",hint:"Delete the xmlns attribute."})]}}
const Ln={id:"root/attribute",level:"file",severity:"error",summary:"The root has an attribute other than `xmlns`; often `xmlns:xdt`, left over from a transform.",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],bad:{text:'<configuration ⟦xmlns:xdt⟧="http://schemas.microsoft.com/XML-Document-Transform"></configuration>'},good:{text:"<configuration></configuration>"},check:({file:e})=>{const{root:t}=e.document
if(t.name!=="configuration")return[]
return t.attributes.filter(({name:e})=>e!=="xmlns").map(t=>at(e,attributeName(t),{message:'<configuration> takes no attribute "{name}".',hint:t.name==="xmlns:xdt"?"Delete it, with every xdt:… attribute below: they belong in a transform file.":"Delete it.",names:{name:t.name}}))}}
const Rn={id:"inject/asp-net-core",level:"runtime",severity:"error",summary:"Settings are to be injected into the `web.config` of an Umbraco 9 or later.",words:[],bad:{text:'<system.webServer>\n  ⟦<aspNetCore processPath="dotnet" />⟧\n</system.webServer>',settings:{host:"smtp.example.com"}},good:{text:"<system.webServer>\n  <modules />\n</system.webServer>",settings:{host:"smtp.example.com"}},check:({aspNetCore:e,file:t})=>e===null?[]:[at(t,startTag(e),{message:"This web.config has <aspNetCore>: it belongs to Umbraco 9 or later, which ignores <system.net> and reads its SMTP settings from appsettings.",hint:"Set Umbraco:CMS:Global:Smtp in appsettings.json or, better, as a secret of the Cloud environment (UMBRACO__CMS__GLOBAL__SMTP__PASSWORD), and take this file out of `files`."})]}
const Wn=[En,Cn,Nn,In,Ln]
const qn=[$n,Mn,Fn]
const jn=[Rn]
const Bn={id:"inject/entity-reference",level:"runtime",severity:"error",summary:"A value that is to be replaced holds a reference to an entity of the DOCTYPE.",words:[],bad:{text:'<!DOCTYPE configuration [<!ENTITY h "smtp.example.com">]>\n<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp><network ⟦host="&h;"⟧ /></smtp>\n    </mailSettings>\n  </system.net>\n</configuration>',settings:{host:"smtp.example.com"}},good:{text:'<smtp>\n  <network host="" />\n</smtp>',settings:{host:"smtp.example.com"}},check:(e,{settings:t})=>{const n=smtpOf(e)
if(n===null)return[]
const{file:s,element:o}=n
return wantedAttributes(t,o).flatMap(({attribute:e})=>{const t=(0,Tt.O0)(o,e.element)?.attribute(e.name)
if(!t||!decodeAttribute(t.raw).hasEntityReference)return[]
return[at(s,t,{message:`The value of ${e.name} holds a reference to an entity of the DOCTYPE, which .NET Framework takes literally and other readers replace.`,hint:"Write the value itself in place of the reference, or leave it empty; this action then fills it in."})]})}}
const Un=[Bn]
const Gn='<system.net>\n  <mailSettings>\n    <smtp from="post@example.com">\n      <network host="smtp.example.com" port="587" enableSsl="true" />\n    </smtp>\n  </mailSettings>\n</system.net>'
const Hn={id:"tls/old-protocols",level:"runtime",severity:"warning",summary:"`enableSsl` is true, but `<httpRuntime targetFramework>` is missing or below 4.6: .NET then offers TLS 1.0 at most, which providers refuse, unless the registry of the server says otherwise.",words:[],bad:{text:`<system.web>\n  <httpRuntime ⟦targetFramework="4.5"⟧ />\n</system.web>\n${Gn}`},good:{text:`<system.web>\n  <httpRuntime targetFramework="4.7.2" />\n</system.web>\n${Gn}`},check:e=>{const t=siteMail(e)
if(!t?.settings.enableSsl||t.settings.deliveryMethod!=="Network")return[]
const n=e.skeleton.sections.find(({registered:e,location:t})=>t===null&&pathOf(e)==="system.web/httpRuntime")
if(n===undefined)return[t.at("enableSsl",zn)]
const s=n.element.attribute("targetFramework")
const o=/^(?:4\.(?:[6-9]|\d\d)|[5-9])/.test(attributeValue(s)?.trim()??"")
return o?[]:[at(e.file,s??startTag(n.element),zn)]}}
const zn={message:"The site asks for TLS, but its <httpRuntime targetFramework> is missing or below 4.6: it will offer TLS 1.0 at most, which today's providers refuse.",hint:'Set <httpRuntime targetFramework="4.7.2"> in <system.web>, and test the site: other defaults change with it.'}
const Vn=[Hn]
const Kn={id:"location/nested",level:"file",severity:"error",summary:"`<location>` stands elsewhere than directly in `<configuration>`.",words:["<location> sections are allowed only within <configuration> sections."],bad:{text:'<system.net>\n  ⟦<location path="admin" />⟧\n</system.net>'},good:{text:'<location path="admin">\n  <system.net />\n</location>'},check:({file:e,skeleton:t})=>t.nestedLocations.map(t=>at(e,startTag(t),{message:"<location> stands in another element than <configuration>.",hint:"Move it up, directly into <configuration>, with all groups and sections inside of it."}))}
const Xn=["path","allowOverride","overrideMode","inheritInChildApplications"]
const Jn={id:"location/attribute",level:"file",severity:"error",summary:"`<location>` has an attribute that .NET does not know. Letter case counts.",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],bad:{text:'<location ⟦Path⟧="admin"></location>'},good:{text:'<location path="admin"></location>'},check:({file:e,skeleton:t})=>t.locations.flatMap(t=>t.attributes.filter(({name:e})=>!Xn.includes(e)).map(t=>at(e,attributeName(t),{message:'<location> has no attribute "{name}".',hint:hintFor(t.name),names:{name:t.name}})))}
function hintFor(e){const t=Xn.find(t=>t.toLowerCase()===e.toLowerCase())
return t===undefined?`Delete it; <location> takes ${Xn.join(", ")}.`:`Write ${t}.`}const Yn={id:"location/boolean",level:"file",severity:"error",summary:"`allowOverride` or `inheritInChildApplications` is not exactly `true` or `false`, in lower case.",words:["The property '{name}' must have value 'true' or 'false'."],bad:{text:'<location path="." ⟦inheritInChildApplications="False"⟧></location>'},good:{text:'<location path="." inheritInChildApplications="false"></location>'},check:e=>["allowOverride","inheritInChildApplications"].flatMap(t=>refusedValues(e,t,e=>e==="true"||e==="false").map(({file:e,found:n})=>at(e,n,{message:'"{name}" of <location> is neither "true" nor "false".',hint:"Write true or false, in lower case and without white space.",names:{name:t}})))}
const Qn={id:"location/override-mode",level:"file",severity:"error",summary:"`overrideMode` is not exactly `Inherit`, `Allow` or `Deny`.",words:["The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."],bad:{text:'<location path="admin" ⟦overrideMode="deny"⟧></location>'},good:{text:'<location path="admin" overrideMode="Deny"></location>'},check:e=>refusedValues(e,"overrideMode",e=>/^(?:Inherit|Allow|Deny)$/.test(e)).map(({file:e,found:t})=>at(e,t,{message:'"overrideMode" of <location> is none of Inherit, Allow and Deny.',hint:'Write Inherit, Allow or Deny, in exactly this letter case. (.NET\'s message says "Inherited", its code wants "Inherit".)'}))}
const Zn={id:"location/override-conflict",level:"file",severity:"error",summary:"`<location>` has both `allowOverride` and `overrideMode`.",words:["A <location> tag may contain only one of the 'allowOverride' or 'overrideMode' attributes."],bad:{text:'<location path="admin" allowOverride="true" ⟦overrideMode="Allow"⟧></location>'},good:{text:'<location path="admin" allowOverride="true"></location>'},check:({file:e,skeleton:t})=>t.locations.flatMap(t=>{const n=[t.attribute("allowOverride"),t.attribute("overrideMode")]
const[s,o]=n.filter(e=>e!==null)
if(s===undefined||o===undefined)return[]
return[at(e,s.start<o.start?o:s,{message:"<location> has both allowOverride and overrideMode.",hint:'Keep one of them: allowOverride="false" says the same as overrideMode="Deny".'})]})}
const es="<location> path attribute must be a relative virtual path.  It cannot start with any of ' ' '.' '/' or '\\'."
const ts=es.replace("start with","end with")
const ns=`<location> path attribute must be a relative virtual path.  It cannot contain any of '?' ':' '\\' '*' '"' '<' '>' or '|'.`
const ss={id:"location/path",level:"file",severity:"error",summary:'The path of a `<location>` begins or ends with a space, `.`, `/` or `\\`, or holds one of `? : \\ * " < > |`.',words:[es,ts,ns],bad:{text:'<location ⟦path="/umbraco"⟧></location>'},good:{text:'<location path="umbraco"></location>'},check:e=>refusedValues(e,"path",e=>location_pathFault(e)===null).map(({file:e,found:t,value:n})=>at(e,t,{message:"The path of this <location> is no relative virtual path.",hint:'Write it relative to the root of the site, with "/" between the folders, as in path="umbraco/plugins". For the site itself, leave path out or write ".".',words:location_pathFault(n)??es}))}
function location_pathFault(e){if(e===""||e===".")return null
if(/^[ ./\\]/.test(e))return es
if(/[ ./\\]$/.test(e))return ts
return/[?:\\*"<>|]/.test(e)?ns:null}function refusedValues({file:e,skeleton:t},n,s){return t.locations.flatMap(t=>{const o=t.attribute(n)
const r=reading_valueOf(t,n)
if(o===null||r===null||s(r))return[]
return[{file:e,found:o,value:r}]})}const os={id:"location/mail-settings",level:"runtime",severity:"warning",summary:"A part of the site has mail settings of its own. The first mail that is sent decides which settings the whole site uses.",words:[],bad:{text:'<location path="umbraco">\n  <system.net>\n    <mailSettings>\n      ⟦<smtp from="a@example.com" />⟧\n    </mailSettings>\n  </system.net>\n</location>'},good:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>'},check:({mail:e})=>{const t=e.filter(({location:e})=>e===null).map(({element:e})=>e)
const n=differingFrom(t)
return e.flatMap(({file:e,element:t,location:s})=>{if(s===null||!n(t))return[]
return[at(e,startTag(t),{message:'This <smtp> is for "{path}" only, but the site reads its mail settings once, for all of its parts: which ones it uses depends on where the first mail is sent from.',hint:"Keep one <smtp>, for the whole site.",names:{path:s.path}})]})}}
const rs={id:"location/tilde",level:"runtime",severity:"warning",summary:"The path of a `<location>` begins with `~`, which is not expanded: it matches nothing.",words:[],bad:{text:'<location ⟦path="~/umbraco"⟧>\n  <system.web />\n</location>'},good:{text:'<location path="umbraco">\n  <system.web />\n</location>'},check:e=>refusedValues(e,"path",e=>!e.startsWith("~")).map(({file:e,found:t})=>at(e,t,{message:'This <location> is never used: "~" is not expanded in its path, but taken for the name of a folder.',hint:'Write the path relative to the root of the site, without "~/".'}))}
const is=[Kn,Jn,Yn,Qn,Zn,ss]
const as=[os,rs]
const cs='<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">\n    <CipherData><CipherValue>AAAA</CipherValue></CipherData>\n  </EncryptedData>'
const ls={text:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider">\n  ${cs}\n</smtp>`}
const us='Replace the section with an unencrypted one without a password: decrypt it on the server (aspnet_regiis -pd "system.net/mailSettings/smtp"), and let this action fill in the settings on deploy.'
const ds={id:"protection/provider-empty",level:"file",severity:"error",summary:"`configProtectionProvider` is empty.",words:["The configProtectionProvider attribute cannot be an empty string."],bad:{text:'<smtp ⟦configProtectionProvider=""⟧ />'},good:ls,check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{const s=t.attribute("configProtectionProvider")
if(s===null||reading_valueOf(t,s.name)!=="")return[]
return[at(e,s,{message:'"configProtectionProvider" of <{name}> is empty.',hint:"Delete the attribute, or name the provider that encrypted the section.",names:{name:t.name},location:n})]})}
const fs={id:"protection/other-attribute",level:"file",severity:"error",summary:"An encrypted section has an attribute beside `configProtectionProvider`.",words:["A section using 'configProtectionProvider' may contain no other attributes."],bad:{text:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider" ⟦from⟧="a@example.com">\n  ${cs}\n</smtp>`},good:ls,check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{if(t.attribute("configProtectionProvider")===null)return[]
const s=t.attributes.find(({name:e})=>e!=="configProtectionProvider")
if(s===undefined)return[]
return[at(e,attributeName(s),{message:'The encrypted section <{name}> has a second attribute, "{attribute}".',hint:"Delete it: an encrypted section has configProtectionProvider alone.",names:{name:t.name,attribute:s.name},location:n})]})}
const[ms=""]=fs.words
const[hs=""]=ds.words
const ps={id:"protection/config-source",level:"section",severity:"error",summary:'In the file that `<smtp configSource="…">` names, `configProtectionProvider` is empty or not the only attribute.',words:[ms,hs],bad:{text:'<smtp configSource="config\\smtp.config" />',companion:`⟦<smtp configProtectionProvider="RsaProtectedConfigurationProvider" from="a@example.com">⟧\n  ${cs}\n</smtp>`},good:{text:'<smtp configSource="config\\smtp.config" />',companion:ls.text},check:e=>encryptedSections(e).flatMap(({file:t,element:n})=>{const s=reading_valueOf(n,"configProtectionProvider")===""
if(t===e.file||n.attributes.length===1&&!s)return[]
return[at(t,startTag(n),{message:"This encrypted <smtp> has to have configProtectionProvider alone, with a value.",hint:"Delete the other attributes.",words:s?hs:ms})]})}
const gs=["RsaProtectedConfigurationProvider","DataProtectionConfigurationProvider"]
const ws={id:"protection/provider-unknown",level:"section",severity:"error",summary:"No protection provider has the name in `configProtectionProvider`: neither machine.config nor `<configProtectedData>` knows it.",words:["An error occurred loading a configuration file: The protection provider '…' was not found."],bad:{text:`<smtp ⟦configProtectionProvider="Rsa"⟧>\n  ${cs}\n</smtp>`},good:ls,check:e=>{const t=addedNames(e,"configProtectedData","providers")
const n=new Set([...gs,...t].map(e=>e.toLowerCase()))
return encryptedSections(e).flatMap(({file:e,element:t,location:s})=>{const o=t.attribute("configProtectionProvider")
const r=reading_valueOf(t,"configProtectionProvider")?.toLowerCase()??""
if(o===null||r===""||n.has(r))return[]
return[at(e,o,{message:"No protection provider has this name.",hint:`Write ${gs.join(" or ")}, or declare the provider in <configProtectedData>.`,location:s})]})}}
const bs={id:"protection/no-data",level:"section",severity:"error",summary:"`<smtp>` is marked as encrypted, but holds no `<EncryptedData>`.",words:["The section is marked as being protected. However, the <EncryptedData> child node was not found in the section's node. Make sure that the section is correctly encrypted."],bad:{text:'⟦<smtp configProtectionProvider="RsaProtectedConfigurationProvider" />⟧'},good:ls,check:e=>encryptedSections(e).flatMap(({file:e,element:t,location:n})=>{if(childrenNamed([t],"EncryptedData").length>0)return[]
return[at(e,startTag(t),{message:"<smtp> is marked as encrypted, but holds no <EncryptedData>.",hint:"Delete the attribute configProtectionProvider, or encrypt the section.",location:n})]})}
const ys={id:"protection/format",level:"section",severity:"error",summary:"An encrypted `<smtp>` holds something beside its one `<EncryptedData>`.",words:["The section is marked as being protected, but it does not have the correct format. It should contain only the <EncryptedData> child node."],bad:{text:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider">\n  <⟦network⟧ host="smtp.example.com" />\n  ${cs}\n</smtp>`},good:ls,check:e=>encryptedSections(e).flatMap(({file:e,element:t,location:n})=>{const[s]=childrenNamed([t],"EncryptedData")
const o=t.nodes.find(e=>e.kind!=="comment"&&e!==s)
if(s===undefined||o===undefined)return[]
return[at(e,o.kind==="element"?nameSpan(o):o,{message:"Something stands beside the <EncryptedData> of this encrypted section.",hint:"Delete it; comments are fine.",location:n})]})}
function encryptedSections({mail:e}){return e.filter(({element:e})=>e.attribute("configProtectionProvider")!==null)}const vs={id:"config-builders/empty",level:"file",severity:"error",summary:"`configBuilders` is empty.",words:["The configBuilder attribute is invalid."],bad:{text:'<smtp ⟦configBuilders=""⟧ />'},good:{text:"<smtp />"},check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{const s=t.attribute("configBuilders")
if(s===null||reading_valueOf(t,"configBuilders")!=="")return[]
return[at(e,s,{message:'"configBuilders" of <{name}> is empty.',hint:"Delete the attribute, or name a builder.",names:{name:t.name},location:n})]})}
const ks={id:"config-builders/unknown",level:"section",severity:"error",summary:"No configuration builder has a name in `configBuilders`.",words:["The configuration builder '…' was not found."],bad:{text:'<smtp ⟦configBuilders="Environment"⟧ />'},good:{text:'<configBuilders>\n  <builders>\n    <add name="Environment" type="My.Builder, My" />\n  </builders>\n</configBuilders>\n<system.net>\n  <mailSettings>\n    <smtp configBuilders="Environment" />\n  </mailSettings>\n</system.net>'},check:e=>{const t=new Set(addedNames(e,"configBuilders","builders"))
return e.mail.flatMap(({file:e,element:n,location:s})=>{const o=n.attribute("configBuilders")
const r=reading_valueOf(n,"configBuilders")?.split(",")??[]
const i=r.some(e=>e!==""&&!t.has(e.trim()))
if(o===null||!i)return[]
return[at(e,o,{message:'No configuration builder has the name that "configBuilders" gives.',hint:"Add it to <configBuilders><builders>, or delete the attribute.",location:s})]})}}
function addedNames({skeleton:e},t,n){const s=e.sections.filter(({element:e})=>e.name===t)
const o=childrenNamed(s.map(({element:e})=>e),n)
return childrenNamed(o,"add").flatMap(e=>reading_valueOf(e,"name")??[])}const Ss={id:"inject/encrypted",level:"runtime",severity:"error",summary:"Settings are to be injected into an encrypted section.",words:[],bad:{text:`<smtp ⟦configProtectionProvider="RsaProtectedConfigurationProvider"⟧>\n  ${cs}\n</smtp>`,settings:{host:"smtp.example.com"}},good:{text:"<smtp />",settings:{host:"smtp.example.com"}},check:({mail:e})=>e.flatMap(({file:e,element:t,location:n})=>{const s=t.attribute("configProtectionProvider")
if(s===null||n!==null)return[]
return[at(e,s,{message:"The <smtp> section is encrypted (configProtectionProvider), so nothing can be injected into it without the key of the server.",hint:us})]})}
const xs=[ds,fs,ps,ws,bs,ys,vs,ks]
const Ts=[Ss]
const _s={id:"sections/unknown",level:"file",severity:"error",summary:"An element is no section and no group that .NET knows at this place: it is misspelt (letter case counts), stands in the wrong element, or is declared nowhere.",words:["Unrecognized configuration section {path}."],bad:{text:"<system.net>\n  <⟦mailsettings⟧ />\n</system.net>"},good:{text:"<system.net>\n  <mailSettings />\n</system.net>"},check:({file:e,skeleton:t})=>t.unknown.map(t=>{const{name:n}=t.element
const s=pathBelow(t.parent,n)
return at(e,nameSpan(t.element),{message:".NET knows no section or group <{name}> here.",hint:unknownHint(t),names:{name:n,path:s}})})}
const As={mailSettings:"<system.net>",smtp:"<mailSettings>, which goes into <system.net>",network:"<smtp>",specifiedPickupDirectory:"<smtp>"}
function unknownHint({element:{name:e},parent:t}){const n=nearest(e,t.names)??nearest(e,["configSections","location"])
if(n!==null)return`Write <${n}>.`
const s=Object.hasOwn(As,e)?As[e]:undefined
if(s!==undefined)return`<${e}> belongs in ${s}.`
const o=pathOf(t).startsWith("system.net")
if(o&&/^(?:clear|remove|add)$/.test(e))return"Delete it: it has no meaning here."
return"Declare it in <configSections>, or delete it. If a configuration above the site declares it, name it in the input `known-sections`: {path}."}const Os={id:"sections/duplicate",level:"file",severity:"error",summary:"A section appears twice, counting repeated groups and `<location>` elements without a path. Groups may repeat.",words:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],bad:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n    ⟦<smtp from="b@example.com" />⟧\n  </mailSettings>\n</system.net>'},good:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>\n<system.net>\n  <settings />\n</system.net>'},check:({file:e,skeleton:t})=>{const n=new Map
return t.sections.flatMap(t=>{const s=n.get(t.registered)??new Map
n.set(t.registered,s)
const o=t.location?.lowerPath??""
const r=s.get(o)
if(r===undefined)s.set(o,t)
if(r===undefined||t.registered.declaration.ignorable)return[]
const i=duplicateOf(t)
const a=related("The first one",e,startTag(r.element))
return[at(e,startTag(t.element),{...i,related:[a]})]})}}
function duplicateOf({element:e,location:t}){return{message:t===null?"<{name}> appears a second time at the level of the site.":"<{name}> appears a second time for the same part of the site.",hint:'Keep one <{name}>, also counting those in repeated groups and in other <location> elements for the same path (no path and "." mean the site itself).',names:{name:e.name},location:t}}const Es={id:"sections/not-in-location",level:"file",severity:"error",summary:'A section that does not allow it (`allowLocation="false"`) stands in a `<location>`.',words:['This section is not allowed in <location> elements.  This section has been marked allowLocation="false".'],bad:{text:'<location path=".">\n  ⟦<runtime />⟧\n</location>'},good:{text:"<runtime />"},check:({file:e,skeleton:t})=>t.sections.filter(({inLocation:e,registered:t})=>e&&t.declaration.attributes.get("allowLocation")==="false").map(({element:t,location:n})=>at(e,startTag(t),{message:"<{name}> stands in a <location>, where it is not allowed.",hint:"Move it out of the <location>, directly into <configuration>.",names:{name:t.name},location:n}))}
const Ms="It is an error to use a section registered as allowDefinition='MachineOnly' beyond machine.config."
const Ps="It is an error to use a section registered as allowDefinition='MachineToWebRoot' beyond the root web.config file."
const $s="It is an error to use a section registered as allowDefinition='MachineToApplication' beyond application level.  This error can be caused by a virtual directory not being configured as an application in IIS."
const Cs={id:"sections/allow-definition",level:"file",severity:"error",summary:'A section is used at a level where it is not allowed: `MachineOnly` and `MachineToWebRoot` sections in the site, `MachineToApplication` sections (`authentication`, `membership`, `machineKey`, …) below a `<location path="…">`.',words:[Ms,Ps,$s],bad:{text:'<system.web>\n  ⟦<processModel enable="true" />⟧\n</system.web>'},good:{text:'<system.web>\n  <authentication mode="Forms" />\n</system.web>'},check:({file:e,skeleton:t})=>t.sections.flatMap(t=>{const n=refusedDefinition(t)
if(n===null)return[]
const{element:s,location:o}=t
return[at(e,startTag(s),{message:"<{name}> is not allowed at this level.",hint:n===$s?"Move it out of the <location>: it is for the site as a whole.":"Delete it: it belongs in the configuration of the server.",names:{name:s.name},words:n,location:o})]})}
function refusedDefinition({registered:e,location:t}){const n=e.declaration.attributes.get("allowDefinition")
if(n==="MachineOnly")return Ms
if(n==="MachineToWebRoot")return Ps
return n==="MachineToApplication"&&t!==null?$s:null}const Ns={id:"groups/reserved-attribute",level:"file",severity:"error",summary:"A group (`<system.net>`, `<mailSettings>`, …) has an attribute whose name begins with `config` or `lock`.",words:["The attribute '{name}' cannot be specified because its name starts with the reserved prefix 'config' or 'lock'."],bad:{text:'<system.net>\n  <mailSettings ⟦configSource⟧="config\\mail.config" />\n</system.net>'},good:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>'},check:({file:e,skeleton:t})=>t.groups.flatMap(t=>t.attributes.filter(({name:e})=>/^(?:config|lock)/.test(e)).map(n=>at(e,attributeName(n),{message:'<{group}> is a group and takes no attribute "{name}".',hint:reservedHint(n.name),names:{name:n.name,group:t.name}})))}
function reservedHint(e){return e==="configSource"?'Put configSource on the section itself, as in <smtp configSource="config\\smtp.config" />.':"Delete it, or put it on the section itself."}const Ds=[_s,Os,Es,Cs,Ns]
const Is='A web server may hand out a file whose real name does not end with ".config"'
const Fs={id:"inject/served-file",level:"runtime",severity:"error",summary:"Settings are to be injected into a file whose real name, symbolic links followed, does not end with `.config`. A web server may hand it out, with the password.",words:[],bad:{text:'<smtp ⟦configSource="Scripts\\mail.js"⟧ />',companion:'<smtp from="a@example.com" />',settings:{host:"smtp.example.com"}},good:{text:'<smtp configSource="config\\smtp.config" />',companion:'<smtp from="a@example.com" />',settings:{host:"smtp.example.com"}},check:e=>{const{file:t,companion:n}=e
const s=n?.status==="read"?n.file:t
if(isNeverServed(s))return[]
return[s===t?served_namedOutright(t):namedBySource(e)]}}
function isNeverServed({path:e,realName:t}){const n=t??e.slice(e.lastIndexOf("/")+1)
return/^[^:]*\.config$/is.test(n)}function served_namedOutright(e){return at(e,nameSpan(e.document.root),{message:`${Is}, and this one does not, so nothing is injected into it.`,hint:"Rename the file, or, where it is a symbolic link, the file that it leads to; or take it out of `files`."})}function namedBySource({file:e,sections:t}){const n=t.smtp[0]??e.document.root
const s=n.attribute("configSource")
return at(e,s??nameSpan(n),{message:`${Is}, and the one that configSource names does not, so nothing is injected into it.`,hint:'Rename that file, or, where it is a symbolic link, the file that it leads to: configSource="config\\smtp.config".'})}const Ls=[Fs]
const Rs=["lockAttributes","lockAllAttributesExcept","lockElements","lockAllElementsExcept"]
const Ws=["lockItem",...Rs]
const qs={id:"smtp/lock-item",level:"section",severity:"error",summary:"`lockItem` is neither `true` nor `false`.",words:["The property 'lockItem' must have value 'true' or 'false'."],bad:{text:'<smtp>\n  <network ⟦lockItem="maybe"⟧ />\n</smtp>'},good:{text:'<smtp>\n  <network lockItem="True" />\n</smtp>'},check:e=>e.mailElements.flatMap(({file:e,element:t,location:n})=>{const s=t.attribute("lockItem")
if(s===null||(0,$e.yG)(reading_valueOf(t,"lockItem")??"")!==null)return[]
return[at(e,s,{message:'"lockItem" is neither true nor false.',hint:"Write true or false.",location:n})]})}
const js={lockAttributes:"The 'lockAttributes' attribute cannot be an empty string.",lockElements:"The 'lockElements' attribute cannot be an empty string.",lockAllAttributesExcept:"The 'lockAllAttributesExcept' attribute cannot be an empty string. lockAttributes=\"*\" may be used to lock all attributes.",lockAllElementsExcept:"The 'lockAllElementsExcept' attribute cannot be an empty string. lockElements=\"*\" may be used to lock all elements."}
const Bs={id:"smtp/lock-list-empty",level:"section",severity:"error",summary:"A list of names to lock is empty.",words:Rs.map(e=>js[e]),bad:{text:'<smtp ⟦lockAttributes=""⟧ />'},good:{text:'<smtp lockAttributes="*" />'},check:e=>lists(e).filter(({value:e})=>e==="").map(({owner:{file:e,location:t},attribute:n,list:s})=>at(e,n,{message:'"{name}" is empty.',hint:"Name what is to be locked, or delete the attribute.",names:{name:s},words:js[s],location:t}))}
const Us="The attribute '…' is not valid in the locked list for this section. The following attributes can be locked: {allowed}. Multiple attributes may be listed separated by commas."
const Gs="The element '…' is not valid in the locked list for this section. The following elements can be locked: {allowed}. Multiple elements may be listed separated by commas."
const Hs={id:"smtp/lock-list",level:"section",severity:"error",summary:"A list of names to lock holds a name that is no attribute, or no element, of that element.",words:[Us,Gs],bad:{text:'<smtp ⟦lockAttributes="network"⟧ />'},good:{text:'<smtp lockAttributes="from" lockElements="network" />'},check:e=>lists(e).flatMap(({owner:e,attribute:t,list:n,value:s})=>{const o=lockable(e,n)
const isWrong=e=>!o.includes(e)&&!(e==="*"&&!n.includes("Except"))
if(!namesIn(s).some(isWrong))return[]
const r=(isOfElements(n)?Gs:Us).replace("{allowed}",()=>o.map(e=>`'${e}'`).join(", "))
return[at(e.file,t,{message:'"{list}" holds a name that cannot be locked here.',hint:o.length===0?"Delete the attribute.":`Choose from ${o.join(", ")}; separate names with commas.`,names:{list:n},words:r,location:e.location})]})}
function lists(e){return e.mailElements.flatMap(e=>Rs.flatMap(t=>{const n=e.element.attribute(t)
const s=reading_valueOf(e.element,t)
return n===null||s===null?[]:[{owner:e,attribute:n,list:t,value:s}]}))}function isOfElements(e){return e==="lockElements"||e==="lockAllElementsExcept"}function lockable({name:e},t){if(isOfElements(t))return schemaElements(e)
return zs[e]??schemaAttributes(e)}const zs={smtp:["deliveryMethod","deliveryFormat","from"],network:["defaultCredentials","host","clientDomain","password","port","userName","targetName","enableSsl"]}
function namesIn(e){return e.split(/[,:;]/).map($e.Bq).filter(e=>e!=="")}const Vs="The attribute '{name}' has been locked in a higher level configuration."
const Ks="The element '{name}' has been locked in a higher level configuration."
const Xs={id:"smtp/locked",level:"section",severity:"error",summary:"A part of the site sets what the `<smtp>` of the site has locked.",words:[Vs,Ks],bad:{text:'<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" lockAttributes="from" />\n  </mailSettings>\n</system.net>\n<location path="umbraco">\n  <system.net>\n    <mailSettings>\n      <smtp ⟦from⟧="b@example.com" />\n    </mailSettings>\n  </system.net>\n</location>'},good:{text:'<smtp from="a@example.com" lockAttributes="from" />'},check:e=>{const t=e.mailElements
const n=locksOf(t.filter(({location:e})=>e===null))
return t.filter(({location:e})=>e!==null).flatMap(e=>violations(n[e.name],e))}}
function locksOf(e){const of=t=>{const n=e.filter(e=>e.name===t)
const s=n.map(({element:e})=>e)
const locked=(e,t)=>new Set(s.flatMap(n=>lockedBy(n,e,t)))
return{owners:n,item:s.some(e=>(0,$e.yG)(reading_valueOf(e,"lockItem")??"")===true),attributes:locked(schemaAttributes(t),["lockAttributes","lockAllAttributesExcept"]),elements:locked(schemaElements(t),["lockElements","lockAllElementsExcept"])}}
return{smtp:of("smtp"),network:of("network"),specifiedPickupDirectory:of("specifiedPickupDirectory")}}function lockedBy(e,t,[n,s]){const o=new Set(namesIn(reading_valueOf(e,n)??""))
const r=reading_valueOf(e,s)
const i=r===null?null:new Set(namesIn(r))
return t.filter(e=>o.has(e)||o.has("*")||i!==null&&!i.has(e))}function violations(e,t){const tellLocked=(n,s,o)=>at(t.file,n,{message:"{name} is locked by the <smtp> of the site.",hint:"Delete it here, or the lock there.",names:{name:s},words:o,location:t.location,related:e.owners.map(({file:e,element:t})=>related("The lock",e,startTag(t)))})
const n=t.element.attributes.filter(({name:t})=>e.attributes.has(t)).map(e=>tellLocked(attributeName(e),e.name,Vs))
const s=t.element.children.filter(({name:t})=>e.elements.has(t)).map(e=>tellLocked(startTag(e),e.name,Ks))
const o=e.item?[tellLocked(startTag(t.element),t.name,Ks)]:[]
return[...o,...n,...s]}const Js=[qs,Bs,Hs,Xs]
const Ys={id:"smtp/unknown-attribute",level:"section",severity:"error",summary:"`<smtp>`, `<network>` or `<specifiedPickupDirectory>` has an attribute that is not in the schema. Letter case counts.",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],bad:{text:'<smtp>\n  <network host="smtp.example.com" ⟦enableSSL⟧="true" />\n</smtp>'},good:{text:'<smtp>\n  <network host="smtp.example.com" enableSsl="true" />\n</smtp>'},check:e=>unknownAttributes(e.mailElements).filter(e=>kindOf(e)==="unknown").map(({owner:{file:e,name:t,location:n},attribute:s})=>at(e,attributeName(s),{message:'<{owner}> has no attribute "{name}".',hint:smtp_attributes_hintFor(t,s.name),names:{name:s.name,owner:t},location:n}))}
const Qs={id:"smtp/element-as-attribute",level:"section",severity:"error",summary:"`<smtp>` has an attribute `network` or `specifiedPickupDirectory`: these are elements.",words:["The value of the property '{name}' cannot be parsed. The error is: …"],bad:{text:'<smtp ⟦network⟧="smtp.example.com" />'},good:{text:'<smtp>\n  <network host="smtp.example.com" />\n</smtp>'},check:e=>unknownAttributes(e.mailElements).filter(e=>kindOf(e)==="element").map(({owner:{file:e,location:t},attribute:n})=>at(e,attributeName(n),{message:'"{name}" is an element in <smtp>, not an attribute.',hint:"Write it as an element: <{name} … />.",names:{name:n.name},location:t}))}
const Zs={id:"smtp/undeclared-prefix",level:"section",severity:"error",summary:"An attribute or element of the section has a prefix that is declared above `<smtp>`. .NET reads the section on its own, where that declaration is missing.",words:["'{prefix}' is an undeclared prefix."],bad:{text:'<system.net xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n  <mailSettings>\n    <smtp ⟦xdt:Transform⟧="Replace" />\n  </mailSettings>\n</system.net>'},good:{text:'<smtp from="a@example.com" />'},check:e=>{const t=e.mailElements
const n=unknownAttributes(t).filter(e=>kindOf(e)==="prefix").map(({owner:e,attribute:t})=>({owner:e,span:attributeName(t),...t}))
const s=t.filter(({name:e})=>e==="smtp").flatMap(e=>e.element.children.filter(t=>hasForeignPrefix(t.name,t,e.smtp)).map(t=>({owner:e,span:{start:t.start+1,end:t.nameEnd},name:t.name})))
return[...n,...s].map(({owner:{file:e,location:t},span:n,name:s})=>at(e,n,{message:"The prefix of {name} is declared outside of <smtp>, which .NET reads on its own.",hint:"Delete it. Attributes such as xdt:Transform belong in a transform file.",names:{name:s,prefix:prefixOf(s)},location:t}))}}
const eo=["configProtectionProvider","configBuilders"]
function unknownAttributes(e){return e.flatMap(e=>{const t=new Set([...schemaAttributes(e.name),...Ws,...e.name==="smtp"?eo:[]])
return e.element.attributes.filter(({name:e})=>!t.has(e)).map(t=>({owner:e,attribute:t}))})}function kindOf({owner:e,attribute:t}){if(schemaElements(e.name).includes(t.name))return"element"
return hasForeignPrefix(t.name,e.element,e.smtp)?"prefix":"unknown"}const to={ssl:"enableSsl",tls:"enableSsl",enabletls:"enableSsl",usessl:"enableSsl",usetls:"enableSsl",starttls:"enableSsl",enablestarttls:"enableSsl",user:"userName",login:"userName",pass:"password",pwd:"password",server:"host",hostname:"host",smtpserver:"host",sender:"from",usedefaultcredentials:"defaultCredentials",domain:"clientDomain",ehlo:"clientDomain"}
function smtp_attributes_hintFor(e,t){const n=t.toLowerCase()
const s=Tt.vK.map(({name:e})=>e)
const o=nearest(t,schemaAttributes(e))
const r=Object.hasOwn(to,n)?to[n]:undefined
const i=o??r??(s.includes(t)?t:nearest(t,s))
if(n==="timeout")return"Delete it: the timeout can be set in code only."
if(n==="inheritinchildapplications")return'Put it on <location path=".">, around <system.net>.'
if(n==="configsource")return"Write configSource, on <smtp> in the web.config."
if(i===null){return`Delete it; <${e}> takes ${schemaAttributes(e).join(", ")}.`}const a=Tt.vK.find(({name:e})=>e===i)
return a?.element===e?`Write ${i}.`:`Write ${i}, on <${a?.element??"smtp"}>.`}const no=[Ys,Qs,Zs]
function unknownChildren(e){return e.flatMap(e=>e.element.children.filter(t=>!schemaElements(e.name).includes(t.name)).filter(t=>!hasForeignPrefix(t.name,t,e.smtp)).map(t=>({owner:e,child:t})))}function isAttribute({owner:e,child:t}){return schemaAttributes(e.name).includes(t.name)}const so={id:"smtp/unknown-element",level:"section",severity:"error",summary:"`<smtp>` holds an element other than `<network>` and `<specifiedPickupDirectory>`, or one of these holds an element. Letter case counts.",words:["Unrecognized element '{name}'."],bad:{text:'<smtp>\n  <⟦Network⟧ host="smtp.example.com" />\n</smtp>'},good:{text:'<smtp>\n  <network host="smtp.example.com" />\n</smtp>'},check:e=>unknownChildren(e.mailElements).filter(e=>!isAttribute(e)).map(({owner:e,child:t})=>at(e.file,nameSpan(t),{message:"<{owner}> holds an element that it does not know: <{name}>.",hint:smtp_content_hintFor(e,t),names:{name:t.name,owner:e.name},location:e.location}))}
function smtp_content_hintFor(e,t){const n=nearest(t.name,schemaElements(e.name))
if(n!==null)return`Write <${n}>.`
return e.name==="smtp"?"Delete it; <smtp> holds <network> and <specifiedPickupDirectory>.":"Delete it; <{owner}> holds no elements, its settings are attributes."}const oo={id:"smtp/attribute-as-element",level:"section",severity:"error",summary:"An attribute of the schema is written as an element.",words:["Property '{name}' is not a ConfigurationElement."],bad:{text:"<smtp>\n  <network>\n    <⟦host⟧>smtp.example.com</host>\n  </network>\n</smtp>"},good:{text:'<smtp>\n  <network host="smtp.example.com" />\n</smtp>'},check:e=>unknownChildren(e.mailElements).filter(isAttribute).map(({owner:e,child:t})=>at(e.file,nameSpan(t),{message:'"{name}" is an attribute of <{owner}>, not an element.',hint:'Write it as an attribute: <{owner} {name}="…">.',names:{name:t.name,owner:e.name},location:e.location}))}
const ro={id:"smtp/duplicate-element",level:"section",severity:"error",summary:"`<network>` or `<specifiedPickupDirectory>` appears twice in one `<smtp>`.",words:["The element <{name}> may only appear once in this section."],bad:{text:'<smtp>\n  <network host="smtp.example.com" />\n  ⟦<network port="587" />⟧\n</smtp>'},good:{text:'<smtp>\n  <network host="smtp.example.com" port="587" />\n</smtp>'},check:e=>e.mailElements.flatMap(({file:e,smtp:t,element:n,name:s,location:o})=>{const r=(0,Tt.O0)(t,s)
if(r===null||r.start===n.start)return[]
return[at(e,startTag(n),{message:"<{name}> appears a second time in this <smtp>.",hint:"Put all attributes on one <{name}>.",names:{name:s},location:o,related:[related("The first one",e,startTag(r))]})]})}
const io={id:"smtp/text",level:"section",severity:"error",summary:"Text or a CDATA section stands in `<smtp>` or one of its children; often an invisible character.",words:["The configuration section cannot contain a CDATA or text element."],bad:{text:'<smtp from="a@example.com">\n  ⟦host: smtp.example.com⟧\n</smtp>'},good:{text:'<smtp from="a@example.com">\n  \x3c!-- host: smtp.example.com --\x3e\n</smtp>'},check:e=>e.mailElements.flatMap(({file:e,element:t,name:n,location:s})=>t.nodes.filter(({kind:e})=>e==="text"||e==="cdata"||e==="reference").map(t=>at(e,withoutSpace(e.source.text,t),{message:"Text stands in <{name}>.",hint:"Delete it, or put it into a comment: \x3c!-- … --\x3e. Settings are attributes.",names:{name:n},location:s})))}
const ao=[so,oo,ro,io]
function smtp_values_refused(e,t,n){const s=t.startsWith("delivery")?"smtp":"network"
return e.mailElements.flatMap(e=>{if(e.name!==s)return[]
const o=e.element.attribute(t)
const r=reading_valueOf(e.element,t)
return o===null||r===null||!n(r)?[]:[{owner:e,attribute:o}]})}function complain(e,t){return e.map(({owner:{file:e,location:n},attribute:s})=>at(e,s,{...t,names:{name:s.name},location:n}))}const co="Write a number from 1 to 65535; for most providers it is 587."
const lo={id:"smtp/port-format",level:"section",severity:"error",summary:"The port is no whole number: digits with an optional sign, or hexadecimal ones after `0x`, `#` or `&amp;h`.",words:["The value of the property 'port' cannot be parsed. The error is: … is not a valid value for Int32."],bad:{text:'<smtp>\n  <network ⟦port="587.0"⟧ />\n</smtp>'},good:{text:'<smtp>\n  <network port="0x24B" />\n</smtp>'},check:e=>complain(smtp_values_refused(e,"port",e=>(0,$e.M$)(e)===null),{message:"The port is not a number that .NET can read.",hint:co})}
const uo={id:"smtp/port-range",level:"section",severity:"error",summary:"The port is not within 1 and 65535.",words:["The value for the property 'port' is not valid. The error is: The value must be inside the range 1-65535."],bad:{text:'<smtp>\n  <network ⟦port="65536"⟧ />\n</smtp>'},good:{text:'<smtp>\n  <network port="587" />\n</smtp>'},check:e=>complain(smtp_values_refused(e,"port",e=>(0,$e.M$)(e)!==null&&(0,$e.pz)(e)===null),{message:"The port is out of range.",hint:co})}
const fo={id:"smtp/boolean",level:"section",severity:"error",summary:"`enableSsl` or `defaultCredentials` is neither `true` nor `false` (in any letter case, white space around it is fine).",words:["The value of the property '{name}' cannot be parsed. The error is: … is not a valid value for Boolean."],bad:{text:'<smtp>\n  <network ⟦enableSsl="1"⟧ />\n</smtp>'},good:{text:'<smtp>\n  <network enableSsl=" True " />\n</smtp>'},check:e=>["enableSsl","defaultCredentials"].flatMap(t=>complain(smtp_values_refused(e,t,e=>(0,$e.yG)(e)===null),{message:'"{name}" is neither true nor false.',hint:"Write true or false; 1, yes and on are not understood."}))}
const mo={id:"smtp/delivery-method",level:"section",severity:"error",summary:"`deliveryMethod` is none of `Network`, `SpecifiedPickupDirectory` and `PickupDirectoryFromIis` (in any letter case, without white space).",words:["The value of the property 'deliveryMethod' cannot be parsed. The error is: SmtpDeliveryMethodTypeConverter cannot convert from System.String."],bad:{text:'<smtp ⟦deliveryMethod="Smtp"⟧ />'},good:{text:'<smtp deliveryMethod="network" />'},check:e=>complain(smtp_values_refused(e,"deliveryMethod",e=>(0,$e.FW)(e)===null),{message:"There is no delivery method of this name.",hint:"Write Network, SpecifiedPickupDirectory or PickupDirectoryFromIis, without white space around it."})}
const ho={id:"smtp/delivery-format",level:"section",severity:"error",summary:"`deliveryFormat` is neither `SevenBit` nor `International` (in any letter case, without white space).",words:["The value of the property 'deliveryFormat' cannot be parsed. The error is: SmtpDeliveryFormatTypeConverter cannot convert from System.String."],bad:{text:'<smtp ⟦deliveryFormat="utf-8"⟧ />'},good:{text:'<smtp deliveryFormat="International" />'},check:e=>complain(smtp_values_refused(e,"deliveryFormat",e=>(0,$e.BR)(e)===null),{message:"There is no delivery format of this name.",hint:"Write SevenBit or International, without white space around it."})}
const po=[lo,uo,fo,mo,ho]
const go=[...Wn,...fn,...Yt,...Sn,...Ds,...is,...un,...xs,...no,...ao,...po,...Js]
const wo=[...Ts,...jn,...Un,...Ls]
const bo=[...qn,...as,...Vn]
const yo=[...new Set([...go,...wo,...bo])]
function openWebConfig(e,t=null){const n=webConfig(e,t)
const s=lastOf(e=>readConfiguration(n,e))
const judging=e=>(t,n)=>e(s(t.knownSections),t).map(e=>findingOf(e,{intent:t,locate:n,voice:voice}))
const o=judging((e,t)=>broken(go,e,t))
const r=t===null?configSourceOf(e):null
return{kind:"web-config",path:e.path,missing:r===null?null:{from:e.path,name:r},complete:async t=>openWebConfig(e,await companionOf(t)),structure:(e,n)=>[...o(e,n),...faultOf(t)],obstacles:judging((e,t)=>broken(wo,e,t)),result:judging(resulting),injectable:t===null||isSmtp(t),inject:e=>inject(n,e),reopen:async n=>{const s=await openXml(n)
if(!s.ok)return null
return t?.status==="read"&&n.path===t.file.path?openWebConfig(e,{status:"read",file:s.file}):openWebConfig(s.file,t)},spotOf:e=>spotOf(n,e),misread:e=>misread(n,e),effective:effectiveOf(n),credentials:credentialsIn(n)}}function lastOf(e){let t=null
return n=>{if(t?.argument!==n)t={argument:n,result:e(n)}
return t.result}}function resulting(e,t){const n=siteMail(e)
const s=n===null?[]:broken(kt,n,t)
return[...broken(bo,e,t),...s]}function voice({level:e,severity:t,isPartial:n}){if(e==="file"){return`.NET Framework refuses ${n?'all requests below "{location}"':"the whole file"}`}if(e==="section"){return`.NET Framework refuses the mail settings${n?' below "{location}"':""}`}return t==="error"?"Sending fails with":"Sending may fail with"}async function companionOf(e){if(e.status==="absent")return e
if(e.status==="refused")return{status:"faulty",finding:e.finding}
const t=await openXml(e.file)
return t.ok?{status:"read",file:t.file}:{status:"faulty",finding:t.finding}}function faultOf(e){return e?.status==="faulty"?[{...e.finding,level:"section"}]:[]}function isSmtp(e){return e.status==="read"&&e.file.document.root.name==="smtp"}function inject(e,t){const n=smtpOf(e)
const{file:s}=n??e
const o=wantedAttributes(t,n?.element??null)
const r={text:s.source.text,escape:(e,t)=>s.source.withReferences((0,St.G)(e,t))}
const{edits:i,changes:a}=n===null?injectNew(s.document,e.sections,{wanted:o,page:r}):injectInto(n.element,o,r)
const c=o.map(({attribute:e,value:t})=>({setting:e.name,value:t}))
return{file:s,edits:i,changes:a,expected:c}}async function misread(e,t){const{readBack:n}=await Promise.all([__nccwpck_require__.e(879),__nccwpck_require__.e(314)]).then(__nccwpck_require__.bind(__nccwpck_require__,2314))
const{file:s}=smtpOf(e)??e
return n(s.source.text,t)}const vo="http://schemas.microsoft.com/XML-Document-Transform"
const ko=[[/\.json$/i,"appsettings"],[/(?:^|\.)web\.[^.]+\.xdt\.config$/i,"transform"],[/^web\.[^.]+\.config$/i,null],[/(?:)/,"web-config"]]
function kindByName(e){const t=e.slice(e.lastIndexOf("/")+1)
return ko.find(([e])=>e.test(t))?.[1]??null}function kindByRoot(e){const t=e.attributes.some(({name:e,raw:t})=>e.startsWith("xmlns:")&&decodeAttribute(t).value===vo)
return t?"transform":"web-config"}function isUnsupported(e){return kindByName(e)==="appsettings"}function isForeign({path:e,bytes:t}){if(!/\.config$/i.test(e))return true
const n=decodeSource(t)
const s=n.ok?rootNameOf(n.source.text):null
return s!==null&&s!=="configuration"}async function kinds_open(e){const t=await openXml(e)
const n=kindByName(e.path)??(t.ok?kindByRoot(t.file.document.root):null)
if(!t.ok)return{ok:false,kind:n??"web-config",finding:t.finding}
return n==="web-config"?{ok:true,configuration:openWebConfig(t.file)}:null}function presumedKind(e){return kindByName(e)??"web-config"}const So=16*1024*1024
function tooLarge(e){return aboutFile(e,{rule:ke.id,level:ke.level,message:"The file is larger than 16 MB, so it is not read.",hint:"Make the file smaller: IIS reads a web.config of 250 KB at most. Or take it out of `files`."})}function findCompanion(e,t,n){const s=t.includes("/")?t.slice(0,t.lastIndexOf("/")):""
const o=n.split("\\").filter(e=>e!==""&&e!==".")
const r=o.includes("..")||/^[A-Za-z]:|^\\|\//.test(n)
if(r||o.length===0){return{ok:false,reason:'it has to be a relative path with "\\", below the folder of this file'}}let i=s
for(const t of o){const n=e.spellings(i,t)
const s=n.find(e=>e.endsWith(t))
const o=s??n[0]
if(o===undefined)return{ok:false,reason:"there is no such file"}
i=o}if(e.kindAt(i)!=="file")return{ok:false,reason:"it is no file"}
return e.locate(i)}async function load(e,{path:t,realPath:n},s){if(isUnsupported(t))return{status:"unsupported"}
const r=(0,l.i)(n,So)
if(!r.ok){const e=r.isTooLarge?tooLarge(t):unreadable(t,r.reason)
return{status:"refused",kind:presumedKind(t),finding:e}}const i={path:t,bytes:r.bytes,realName:(0,o.basename)(n)}
if(s.skipForeign&&isForeign(i))return{status:"skipped"}
const a=await kinds_open(i)
if(a===null)return{status:"unsupported"}
if(!a.ok)return{status:"refused",...a}
return complete(e,a.configuration,new Map([[t,n]]))}async function complete(e,t,n){if(t.missing===null)return{status:"ready",configuration:t,realPaths:n}
const{from:s,name:o}=t.missing
const r=findCompanion(e,s,o)
if(r.ok)n.set(r.path,r.realPath)
const i=readCompanion(r)
return complete(e,await t.complete(i),n)}function readCompanion(e){if(!e.ok)return{status:"absent",reason:e.reason}
const{path:t,realPath:n}=e
const s=(0,l.i)(n,So)
if(!s.ok){return s.isTooLarge?{status:"refused",finding:tooLarge(t)}:{status:"absent",reason:s.reason}}return{status:"found",file:{path:t,bytes:s.bytes,realName:(0,o.basename)(n)}}}function unreadable(e,t){return aboutFile(e,{rule:ve.id,level:ve.level,message:`The file cannot be read: ${t}.`,hint:"Make sure that the step may read the file, or take the file out of `files`."})}const xo=100
const To=2e5
class OldCredentials{#Te
#_e=new Set
#Ae=0
#Oe=0
constructor(e){this.#Te=e}take(e){for(const t of e){if(this.#_e.has(t))continue
this.#_e.add(t)
if(this.#Ae>=xo||this.#Oe+t.length>To)continue
this.#Ae+=1
this.#Oe+=t.length
this.#Te(t)}}get warnings(){const e=this.#_e.size-this.#Ae
if(e===0)return[]
return[`The checked files contain ${this.#_e.size} user names and passwords, which is more than this step masks: ${e} of them are not masked. This step shows none of them, but a later step could. Delete them from the files.`]}}function isWebConfig(e){return/(?:^|\/)web\.config$/i.test(e)}function withoutNested(e){const t=e.filter(({path:e})=>isWebConfig(e))
const n=new Set(t.map(({path:e})=>folderOf(e)))
const isNested=({path:e,byGlob:t})=>t&&isWebConfig(e)&&foldersAbove(e).some(e=>n.has(e))
return{files:e.filter(e=>!isNested(e)),notices:notice(e.filter(isNested).map(({path:e})=>e),'below the folder of another web.config in the list. To have a file taken, name it outright in the input "files".')}}function notice(e,t){if(e.length===0)return[]
return[`Left out: ${quoted(e)}, ${t}`]}function quoted(e){return(0,v.D)(e,e=>`"${(0,g.t)(e)}"`)}function folderOf(e){return e.slice(0,e.lastIndexOf("/")+1)}function foldersAbove(e){const t=e.split("/").slice(0,-1)
return t.map((e,n)=>t.slice(0,n).map(e=>`${e}/`).join(""))}async function loadAll({requestedMode:e},{workspace:t,mask:n},s){const o=[]
const r=new OldCredentials(n)
for(const n of s){const s=e==="inject"&&n.byGlob&&!isWebConfig(n.path)
const i=await load(t,n,{skipForeign:s})
if(i.status==="ready")r.take(i.configuration.credentials)
o.push({found:n,loaded:i})}return{loaded:o,warnings:r.warnings}}function realPathsOf({loaded:e}){return e.status==="ready"?[...e.realPaths.values()]:[]}async function planAll(e,t){const n=[]
for(const{found:s,loaded:o}of t){if(o.status==="ready")n.push(await planOne(e,s,o))
if(o.status==="refused")n.push({result:plan_all_refused(s,o),settings:null,write:null})}const s=t.filter(({loaded:e})=>e.status==="unsupported")
const o=s.filter(({found:e})=>!e.byGlob)
const r=e.requestedMode==="inject"&&n.length===0&&o.length===0
return{planned:n,notices:notice(s.filter(({found:e})=>e.byGlob).map(({found:e})=>e.path),"no web.config: this version of the action handles neither transforms nor appsettings."),complaints:r?[nothingLeft(t)]:o.map(unhandled)}}function nothingLeft(e){const t=e.map(({found:e})=>e.path)
return`There is nothing to inject into: the patterns in the input "files" match only ${quoted(t)}, and none of them is the configuration of an Umbraco 7 or 8 site. Name its web.config.`}function unhandled({found:e}){return`"${(0,g.t)(e.path)}" is a transform or an appsettings file, which this version of the action does not handle. Take it out of the input "files".`}async function planOne(e,{path:t},{configuration:n,realPaths:s}){const{write:o,effective:r,changes:i,...a}=await plan(n,intentOf(e))
const c=s.get(o?.path??t)
if(c===undefined)throw new Error("A plan names a file that was never read")
return{result:{path:t,kind:n.kind,changed:false,target:o?.path??t,effective:r&&shownSettings(r),changes:i.map(shownChange),...a},settings:r,write:o&&{...o,realPath:c}}}function intentOf({mode:e,settings:t,knownSections:n}){return{mode:e,settings:t,knownSections:n}}function plan_all_refused({path:e},{kind:t,finding:n}){return{path:e,kind:t,verdict:"file",changed:false,target:e,effective:null,changes:[],findings:[n],placeOf:null}}const _o=5
const Ao=`At most ${_o} mail servers are tested in a step, and others came before this one. Test it in a step of its own, by the input files.`
async function runSmokeTests(e,t,n){const{smokeTest:s,sharedLogins:o,untested:r}=await Promise.all([__nccwpck_require__.e(25),__nccwpck_require__.e(608)]).then(__nccwpck_require__.bind(__nccwpck_require__,5608))
const i=t.flatMap(({result:e,settings:t})=>t===null?[]:[{file:e,settings:t}])
const a=o(i,e.requested)
const c=new Set(a.filter(({server:e})=>e!=="").slice(0,_o))
const l=[]
for(const t of a){const o={...e,settings:t.settings,senders:[...t.senders.keys()]}
const i=t.server!==""&&!c.has(t)
if(c.has(t))n.begins(t.server,t.settings.port,e.level)
const a=i?r(o,Ao):await s({...o,onStage:n.stageEnds})
const u=resultOf(a,t,e.requested)
if(c.has(t))n.ends(u)
l.push(u)}return l}function resultOf(e,t,n){const s=t.sites.map(({file:e})=>e.path)
const o=e.troubles.map(e=>blameOf(e,t,n))
return{...e,files:s,blames:o}}function blameOf({diagnosis:e,status:t,senders:n},s,o){const r=e.setting==="recipient"?null:e.setting
const i=n!==null&&s.senders.size>1
const a=i?n.flatMap(e=>s.senders.get(e)??[]):s.sites.slice(0,1)
const c=i?a.map(({file:e})=>e.path):null
if(r===null)return{diagnosis:e,status:t,setting:r,input:null,places:[],senderOf:c}
const l=a.flatMap(({file:e})=>e.placeOf?.(r)??[])
return{diagnosis:e,status:t,setting:r,input:(0,b.Fr)(r,o),places:l,senderOf:c}}async function step(e,t,n){const s=await findFiles(n.workspace,e.files)
const o=new ReportGuard(n.report)
o.protect(s.files.map(({realPath:e})=>e))
const r=[...t,...s.complaints,...o.complaints]
if(r.length>0)return{result:failed(e,r),report:o.target}
const{files:i,notices:a}=e.requestedMode==="inject"?withoutNested(s.files):{files:s.files,notices:[]}
const{loaded:c,warnings:l}=await loadAll(e,n,i)
o.protect(c.flatMap(realPathsOf))
const u=await planAll(e,c)
const d=await workflowAdvice(e,n,u.planned)
const f={...failed(e,[...u.complaints,...o.complaints]),files:u.planned.map(({result:e})=>e),findings:d.findings,warnings:[...e.warnings,...l],notices:[...noticesOf(e),...a,...u.notices,...d.notices]}
const m=await test({request:e,planned:u.planned,draft:f},n)
const h=step_write({request:e,planned:u.planned,draft:m},n)
return{result:h,report:o.target}}function failed(e,t){const{mode:n,warnings:s}=e
const o=noticesOf(e)
return{mode:n,files:[],findings:[],written:[],smokeTests:[],warnings:s,notices:o,failures:t}}function noticesOf({notice:e}){return e===null?[]:[e]}class ReportGuard{target
complaints=[]
constructor(e){const t=e===null?null:(0,u.yz)(e)
if(t!==null)this.complaints.push(t)
this.target=t===null?e:null}protect(e){if(this.target===null||!(0,u.Rv)(this.target,e))return
this.complaints.push(`The input "report" names "${(0,g.t)(this.target.path)}", which is one of the checked files. Name another file for the report.`)
this.target=null}}async function test({request:e,planned:t,draft:n},{workspace:s,audience:o}){const{smokeTest:r,settings:i,failOn:a}=e
if(r===null||isFailing(n,a))return n
const c=readAuthorities(s,r.authorities)
if(!c.ok)return{...n,failures:[c.complaint]}
const l={...r,requested:i,authorities:c.certificates}
return{...n,smokeTests:await runSmokeTests(l,t,o)}}function step_write({request:e,planned:t,draft:n},{id:s,keeping:o}){const{failOn:r,restore:i}=e
if(isFailing(n,r))return n
const a=distinct(t.flatMap(e=>e.write===null?[]:[e.write]))
if(a.length===0)return n
const l=(0,c.dF)(a,{...o,restore:i})??(0,U.f4)(a,s)
if(l!==null)return{...n,failures:[l]}
return{...n,files:t.map(e=>({...e.result,changed:e.write!==null})),written:a.map(({path:e})=>e)}}function distinct(e){return[...new Map(e.map(e=>[e.realPath,e])).values()]}async function run(){const e=(0,a.randomUUID)()
const t=new h.b
const n=(0,f.y)(i().env)
t.maskInputs((0,E.a)(n))
const{request:s,complaints:o}=(0,E.K)(t.input,n)
t.forgetInputs()
const r=await attempt({runner:t,id:e},s,o).catch(e=>{t.debug(e instanceof Error?e.stack??"":"")
return{result:failed(s,[main_faultOf(e)]),report:null}})
await tell({runner:t,id:e},s,r).catch(e=>{t.debug(e instanceof Error?e.stack??"":"")
t.fail(Oo)})}const Oo="What the step came to could not be handed to the runner: the files behind GITHUB_OUTPUT and GITHUB_STEP_SUMMARY cannot be written. Files that the log names as injected are injected."
async function attempt({runner:e,id:t},n,s){(0,p.cs)(t)
const o=new d.aR(i().env["GITHUB_WORKSPACE"]??i().cwd())
const r=n.report===null?null:(0,u.E6)(o,n.report)
const mask=t=>{e.mask(t)}
const a={folder:(0,c.MT)(i().env,t),remember:p.XQ}
const l={workspace:o,report:r,mask:mask,runningJob:(0,m.H)(i().env),id:t,keeping:a}
return step(n,s,{...l,audience:following(e)})}function main_faultOf(e){if(e instanceof d.iz)return`${e.message} No file was written.`
if((0,d.$N)(e)!==""){return`The system refused what the step needs: ${(0,l.A)(e)}. No file was written.`}const t=e instanceof Error?e.message:"Something was thrown that is no error."
return`The step ended by a fault of its own, and no file was written: ${t} Please report it; with debug logging, the log shows where.`}function withDone(e,{result:t}){return t.written.length===0?e:`${e} The settings were injected all the same.`}async function tell({runner:e,id:t},n,s){const show=t=>e.show(t)
const redact=t=>e.redact(t)
const o=s.report===null?null:(0,u.u5)(s.report,{text:jsonReport(s.result,{show:show,redact:redact}),id:t})
const r=o===null?s.report:null
const i=o===null?[]:[withDone(o,s)]
const a=[...s.result.failures,...i]
const c={...s.result,failures:a}
const ruleLink=t=>e.ruleLink(t)
for(const t of fileLines(c))e.log(t)
tellAnnotations(e,annotationsOf(c,ruleLink))
await e.summarize(summaryOf(c,{show:show,ruleLink:ruleLink}))
tellOutputs(e,outputsOf(c,r?.path??null))
const l=failureLine(c,n.failOn)
if(l!==null)e.fail(l)}async function start(){if((0,o.basename)(i().argv[1]??"")!=="post.js")return run()
const{cleanUp:e}=await __nccwpck_require__.e(26).then(__nccwpck_require__.bind(__nccwpck_require__,6026))
return e()}void start().then(endProcess)

